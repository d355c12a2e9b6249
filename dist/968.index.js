export const id = 968;
export const ids = [968];
export const modules = {

/***/ 2587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ evaluate_command)
});

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/read-text.js
var read_text = __webpack_require__(652);
;// CONCATENATED MODULE: ./build/src/commands/change-file.js


/** The largest change file that is read, in bytes: 3,000 files with patches are about 10 MB. */
const mostBytes = 200 * 1024 * 1024;
/** Reads and checks a change file. Throws BadInput, naming every member that is wrong. */
async function readChangeFile(file, cwd) {
    const text = await (0,read_text/* readText */.y)(file, cwd);
    if (text.length > mostBytes)
        throw new command/* BadInput */.k(`${file}: larger than 200 MB`);
    return parseChange(text, file);
}
/** Parses the text of a change file. Throws BadInput. */
async function parseChange(text, file) {
    const { ChangeSchema } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 7173));
    let json;
    try {
        json = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw new command/* BadInput */.k(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
    const parsed = ChangeSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const members = new Set(Object.keys(ChangeSchema.shape));
    if (typeof json !== 'object' || json === null || !Object.keys(json).some((key) => members.has(key))) {
        throw new command/* BadInput */.k(`${file}: not a change file; make one with \`check OWNER/REPO#N --save FILE\``);
    }
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(root)'}: ${issue.message}`);
    throw new command/* BadInput */.k(`${file}: not a change file\n${problems.join('\n')}`);
}

// EXTERNAL MODULE: ./build/src/commands/instant.js
var commands_instant = __webpack_require__(3445);
// EXTERNAL MODULE: ./build/src/commands/judge.js + 16 modules
var judge = __webpack_require__(290);
// EXTERNAL MODULE: ./build/src/commands/policy-option.js
var policy_option = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/src/commands/evaluate.js





const evaluate_command = {
    name: 'evaluate',
    takes: 'CHANGE.json',
    positionals: { least: 1, most: 1 },
    about: 'judge a change file: the facts about one pull request, stored as JSON',
    options: {
        ...command/* common */.s,
        at: { ...command/* common */.s.at, about: 'judge as of this instant; default: when the facts were read (readAt), or else now' },
        summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
        freeze: { type: 'string', value: 'REASON', about: 'judge as if everything were frozen for this reason' },
    },
    async run(args, terminal) {
        const at = args.value('at');
        const instant = at === undefined ? undefined : (0,commands_instant/* parseInstant */.n)(at);
        const policy = await (0,policy_option/* policyOption */.u)(args.value('policy'), terminal.cwd);
        const change = await readChangeFile(args.positionals[0] ?? '', terminal.cwd);
        const readAt = change.readAt === undefined ? terminal.now : new Date(change.readAt);
        const freeze = args.value('freeze');
        const decision = (0,judge/* judge */.S4)(change, instant ?? readAt, policy, freeze === undefined ? {} : { freeze });
        return (0,judge/* printDecision */.gM)(decision, policy.policy, args, terminal);
    },
};


/***/ }),

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);

const form = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;
/** The years that the calendar reckons with. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);
/**
 * Reads an instant of the command line: ISO 8601 with a zone, since a local time would depend on the machine. Throws
 * BadInput, also for a day that does not exist and for years before 1000 or after 8999.
 */
function parseInstant(text, option = '--at') {
    const parts = form.exec(text);
    if (parts === null) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
    }
    const [, year = '', month = '', day = ''] = parts;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${text}: there is no such day`);
    }
    // An offset without its colon is read by no standard.
    const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
    }
    return instant;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ builtInNote),
/* harmony export */   u: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2109);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(652);





/** Reads the policy file of `--policy`, or answers the built-in one. Throws UserError. */
async function policyOption(file, cwd) {
    if (file === undefined)
        return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .builtIn */ .wx)();
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, cwd);
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedPolicy */ .U8)(text, file);
}
/** What to tell somebody who was answered by the built-in policy in a folder that has its own; null: nothing. */
function builtInNote(file, cwd) {
    if (file !== undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)))
        return null;
    return `by the built-in policy; --policy ${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k} for the one here\n`;
}


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);



/** Reads a text file that somebody named on the command line. Throws BadInput that says in plain words why it cannot. */
async function readText(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(whyUnread(file, error));
    }
}
/** As `readText`, but null where there is no such file. */
async function readTextIfThere(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(whyUnread(file, error));
    }
}
function whyUnread(file, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${file}: there is no such file`;
    if (code === 'EISDIR')
        return `${file} is a folder: name a file in it`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${file}: you may not read it`;
    return `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ })

};
