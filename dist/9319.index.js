export const id = 9319;
export const ids = [9319,5560];
export const modules = {

/***/ 64968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ evaluate_command)
});

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/read-text.js
var read_text = __webpack_require__(10652);
;// CONCATENATED MODULE: ./build/src/commands/change-file.js


/** The largest change file that is read, in characters: 3,000 files with patches are about 10 MB. */
const mostCharacters = 200 * 1024 * 1024;
/** Problems that are listed; of a list of thousands of files each can be wrong in the same way. */
const mostProblems = 20;
/** What no other JSON file has. */
const telling = ['number', 'title', 'base', 'head'];
const make = 'make one with `check OWNER/REPO#N --save FILE`';
/** Reads and checks a change file. Throws BadInput, naming the members that are wrong. */
async function readChangeFile(file, cwd) {
    const text = await (0,read_text/* readText */.y)(file, cwd);
    if (text.length > mostCharacters)
        throw new command/* BadInput */.kp(`${file}: larger than 200 MB, which no change file is`);
    return parseChange(text, file);
}
/** Parses the text of a change file. Throws BadInput. */
async function parseChange(text, file) {
    const { ChangeSchema } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(7173)]).then(__webpack_require__.bind(__webpack_require__, 47173));
    const json = await parseJson(text.replace(/^\uFEFF/, ''), file);
    const parsed = ChangeSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    if (typeof json !== 'object' || json === null || !telling.some((key) => Object.hasOwn(json, key))) {
        throw new command/* BadInput */.kp(`${file}: not a change file; ${make}`);
    }
    const { issues } = parsed.error;
    const problems = issues
        .slice(0, mostProblems)
        .map((issue) => `  ${issue.path.join('.') || '(root)'}: ${worded(issue)}`);
    if (issues.length > mostProblems)
        problems.push(`  and ${issues.length - mostProblems} more`);
    throw new command/* BadInput */.kp(`${file}: not a change file; mend these, or ${make}\n${problems.join('\n')}`);
}
async function parseJson(text, file) {
    if (text.trim() === '')
        throw new command/* BadInput */.kp(`${file}: empty; ${make}`);
    try {
        return JSON.parse(text);
    }
    catch {
        const { jsonFault } = await __webpack_require__.e(/* import() */ 2161).then(__webpack_require__.bind(__webpack_require__, 62161));
        const fault = jsonFault(text);
        const where = fault === null ? '' : `:${fault.line}:${fault.column}`;
        // A file that is no JSON from its first letter on is another kind of file.
        const isOther = fault === null || !/^\s*[[{]/.test(text);
        throw new command/* BadInput */.kp(isOther
            ? `${file}: not JSON, so not a change file; ${make}`
            : `${file}${where}: not JSON: ${fault.why}. Mend it there`);
    }
}
function worded(issue) {
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
        return `missing (${issue.expected})`;
    return issue.message.replace(/^Invalid input: /, '');
}

// EXTERNAL MODULE: ./build/src/commands/instant.js
var commands_instant = __webpack_require__(23445);
// EXTERNAL MODULE: ./build/src/commands/judge.js
var judge = __webpack_require__(77163);
// EXTERNAL MODULE: ./build/src/commands/policy-option.js
var policy_option = __webpack_require__(85944);
;// CONCATENATED MODULE: ./build/src/commands/evaluate.js





const evaluate_command = {
    name: 'evaluate',
    takes: 'CHANGE.json',
    positionals: { least: 1, most: 1 },
    about: 'judge the facts of a pull request, stored as JSON',
    details: ['`check OWNER/REPO#N --save CHANGE.json` makes such a file. No network.'],
    examples: [
        { run: 'evaluate change.json', about: 'as of when the facts were read' },
        { run: 'evaluate change.json --at 2026-11-27T15:00-06:00', about: 'as of another instant' },
        { run: 'evaluate change.json --explain src/auth/login.ts', about: 'why this file makes the change what it is' },
    ],
    options: {
        ...command/* common */.sh,
        at: { ...command/* common */.sh.at, about: 'judge as of this instant; default: when the facts were read (readAt), or else now' },
        summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
        explain: {
            type: 'string',
            value: 'FILE',
            takesEmpty: true,
            about: 'instead of judging, print every pattern of the policy that was tried on this path',
        },
        freeze: command/* freeze */.CN,
    },
    async run(args, terminal) {
        const at = args.value('at');
        const instant = at === undefined ? undefined : (0,commands_instant/* parseInstant */.n)(at);
        const policy = await (0,policy_option/* policyOption */.uN)(args.value('policy'), terminal.cwd);
        const change = await readChangeFile(args.positionals[0] ?? '', terminal.cwd);
        const explained = args.value('explain');
        if (explained !== undefined) {
            const other = ['at', 'summary', 'freeze'].find((name) => args.value(name) !== undefined);
            if (other !== undefined)
                throw new command/* BadInput */.kp(`--explain judges nothing: leave out --${other}`);
            const { explain } = await __webpack_require__.e(/* import() */ 3256).then(__webpack_require__.bind(__webpack_require__, 33256));
            terminal.stdout(await explain(policy.policy, change, explained, args.flag('json')));
            return 0;
        }
        const readAt = change.readAt === undefined ? terminal.now : new Date(change.readAt);
        const reason = args.value('freeze');
        const decision = (0,judge/* judge */.S4)(change, instant ?? readAt, policy, reason === undefined ? {} : { freeze: reason });
        const note = args.flag('json') ? null : (0,policy_option/* builtInNote */.qE)(args.value('policy'), terminal.cwd);
        if (note !== null)
            terminal.stderr(note);
        return (0,judge/* printDecision */.gM)(decision, policy.policy, args, terminal);
    },
};


/***/ }),

/***/ 55209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   l2: () => (/* binding */ whyUnwritten)
/* harmony export */ });
/** Why a file cannot be read that somebody named, and what to do, from the system's name of the fault: to stand after the file's name. */
function whyUnread(code) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return ': there is no such file. Name one that is there';
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM')
        return ': you may not read it. Name another file, or change its permissions';
    if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
        return ' is too large to be read';
    return ` cannot be read (${code ?? 'for no reason that the system gives'})`;
}
/** The same of a file that was to be written, from the system's name of the fault. `folder` is where it would stand. */
function whyUnwritten(code, folder) {
    if (code === 'ENOENT')
        return `: there is no folder ${folder}. Make it first, or name another file`;
    if (code === 'ENOTDIR' || code === 'EEXIST')
        return `: ${folder} is no folder. Name another file`;
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return ': you may not write there. Name another file';
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return ': the disk is full. Make room, or name a file on another';
    return ` cannot be written (${code ?? 'for no reason that the system gives'})`;
}
/** The name that the system gives a fault, such as ENOENT. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 23445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

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
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
    }
    const [, year = '', month = '', day = ''] = parts;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: there is no such day`);
    }
    // An offset without its colon is read by no standard.
    const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
    }
    return instant;
}


/***/ }),

/***/ 77163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* reexport safe */ _judge_js__WEBPACK_IMPORTED_MODULE_3__.S),
/* harmony export */   gM: () => (/* binding */ printDecision)
/* harmony export */ });
/* harmony import */ var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(729);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8473);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24834);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84843);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99982);






/** Prints a decision as asked: text or JSON, and the Markdown summary into `--summary FILE`. */
async function printDecision(decision, policy, args, terminal) {
    const { timezone } = policy.calendar;
    const file = args.value('summary');
    if (file !== undefined) {
        await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x)('summary', file, (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(decision, { timezone, docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .docsUrl */ .f }), terminal.cwd);
    }
    terminal.stdout(args.flag('json')
        ? `${JSON.stringify(decision, null, 2)}\n`
        : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(decision, { color: terminal.color, timezone }));
    return decision.verdict === 'pass' ? 0 : 1;
}


/***/ }),

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ hereNote),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   qE: () => (/* binding */ builtInNote),
/* harmony export */   rN: () => (/* binding */ policyHere),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* unused harmony export repositoryRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62109);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10652);





/** Says that the built-in policy is meant, also in a repository that has its own. */
const builtInName = 'built-in';
/** Reads the policy file of `--policy`, or of another option, or answers the built-in one. Throws UserError. */
async function policyOption(file, cwd, option = 'policy') {
    if (file === undefined || (file === builtInName && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file))))
        return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .builtIn */ .wx)();
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, cwd, option);
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedPolicy */ .U8)(text, file);
}
/** The policy of `--policy`, otherwise that of the repository around here, otherwise the built-in one. Throws UserError. */
const policyHere = (file, cwd) => policyOption(file ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)) ? fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k) : undefined), cwd);
/** The folder of the repository around a folder; without one, the folder itself. */
function repositoryRoot(cwd) {
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return cwd;
    }
}
/** A path from the root of the repository around here, as it is written from here. */
const fromHere = (cwd, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), path));
/** What to tell somebody who was answered by the built-in policy in a repository that has its own; null: nothing. */
function builtInNote(file, cwd) {
    if (file !== undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)))
        return null;
    return `by the built-in policy; --policy ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)} for the one here\n`;
}
/** What to tell somebody who was answered by the repository's own policy without asking for it; null: nothing. */
function hereNote(file, cwd) {
    if (file !== undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)))
        return null;
    return `by ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)}; --policy ${builtInName} for the built-in one\n`;
}


/***/ }),

/***/ 10652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55209);





/**
 * Reads a text file that somebody named on the command line, in `option` if not as an argument. Throws BadInput that says in
 * plain words why it cannot.
 */
async function readText(file, cwd, option) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        const where = option === undefined ? file : `--${option} ${file}`;
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
        if (file === '-')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: standard input is not read. Name a file`);
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: there is no such file${await instead((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file))}`);
    }
}
/** As `readText`, but null where there is no such file. */
async function readTextIfThere(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
    }
}
/** The file of that folder that was probably meant. */
async function instead(place) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).catch(() => null);
    if (names === null)
        return ', nor its folder. Name one that is there';
    const similar = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), names);
    return similar === undefined ? '. Name one that is there' : `, did you mean “${similar}”?`;
}


/***/ }),

/***/ 84843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkOutputs),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55209);




/** Writes the file that an option names. Throws BadInput that says in plain words why it cannot. */
async function writeText(option, file, text, cwd) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text).catch((error) => {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${option} ${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnwritten */ .l2)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
    });
}
/**
 * Sees before the work begins that the files of these options can be written, as far as that can be told without writing;
 * no two may be one file, of which only the last would remain. Throws BadInput.
 */
async function checkOutputs(options, args, cwd) {
    const taken = new Map();
    for (const option of options) {
        const file = args.value(option);
        if (file === undefined)
            continue;
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
        const other = taken.get(place);
        if (other !== undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${other} and --${option} name the same file, ${file}: name two`);
        taken.set(place, option);
        const fault = await faultOf(place);
        if (fault !== null)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--${option} ${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnwritten */ .l2)(fault, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
    }
}
/** The fault that writing a file would meet, as the system names it; null: none that can be seen. */
async function faultOf(place) {
    const [there, folder] = await Promise.all([kindOf(place), kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))]);
    if (there === 'folder')
        return 'EISDIR';
    if (folder === 'nothing')
        return 'ENOENT';
    return folder === 'file' ? 'ENOTDIR' : null;
}
async function kindOf(place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
    if (found === null)
        return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
}


/***/ }),

/***/ 42598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * JSON with the keys of every mapping sorted by UTF-16 code unit and without white space, so that equal data gives
 * equal text (RFC 8785). Members that are undefined do not count.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
/**
 * The SHA-256 of an effective policy, in hexadecimal: the same for the same settings, whatever file, order or
 * comments they came with. Decisions carry it.
 */
function policyHash(policy) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(policy), 'utf8').digest('hex');
}


/***/ }),

/***/ 80563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ parsedPolicy),
/* harmony export */   ge: () => (/* binding */ InvalidPolicy),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97609);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96580);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42598);



/** A policy file that is not valid; the message lists every problem with line and column. */
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'InvalidPolicy';
}
/** The built-in policy. */
const builtIn = () => inForce(_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy, 'built-in (default@1)');
/** Parses a policy text. Throws InvalidPolicy. Loads the parser only when called. */
async function parsedPolicy(text, source) {
    const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(8815), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(8942), __webpack_require__.e(9451), __webpack_require__.e(2344)]).then(__webpack_require__.bind(__webpack_require__, 84681));
    const parsed = parsePolicy(text, source);
    if (!parsed.ok)
        throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
    return inForce(parsed.policy, source);
}
function inForce(policy, source) {
    return { policy, source, sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(policy) };
}


/***/ }),

/***/ 62109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/** Where a repository keeps its policy, on its default branch. */
const policyPath = '.github/change-gate.yml';


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R6: () => (/* binding */ laneNames),
/* harmony export */   SP: () => (/* binding */ actorNames),
/* harmony export */   Z9: () => (/* binding */ categoryNames),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   ZN: () => (/* binding */ isAuthors),
/* harmony export */   ZV: () => (/* binding */ byReader),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sY: () => (/* binding */ byLifter)
/* harmony export */ });
/** Whether something is left to do, to wait for or to find out. */
const isOpen = (finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
/** Sorts findings by who has to read them; keeps the order of the rules otherwise. */
function byReader(findings) {
    const blocking = findings.filter((finding) => isOpen(finding) && finding.level === 'error');
    const toDo = blocking.filter((finding) => finding.outcome === 'fail');
    const closed = findings.filter((finding) => !isOpen(finding));
    return {
        unknown: blocking.filter((finding) => finding.outcome === 'unknown'),
        toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
        waits: blocking.filter((finding) => finding.outcome === 'wait'),
        advice: findings.filter((finding) => isOpen(finding) && finding.level === 'warning'),
        lifted: closed.filter((finding) => finding.lifted !== undefined),
        settled: closed.filter((finding) => finding.lifted === undefined),
    };
}
/** Whether the author has to act: so too where a rule names nobody. */
const isAuthors = (finding) => finding.actor === undefined || finding.actor === 'author';
const actorNames = {
    author: 'The author',
    reviewer: 'A reviewer',
    checks: 'Checks',
    clock: 'Time',
    owner: 'The owner of the policy',
};
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    wait: '⏳',
    unknown: '❓',
    'not-applicable': '➖',
};
/** The icon of a finding: advice never looks like something that blocks. */
const iconOf = (finding) => isOpen(finding) && finding.level === 'warning' ? '⚠️' : outcomeIcons[finding.outcome];
const categoryNames = {
    standard: 'Standard change',
    normal: 'Normal change',
    major: 'Major change',
};
const laneNames = {
    ordinary: 'an ordinary change',
    emergency: 'an emergency',
    rollback: 'a rollback',
    bot: 'a dependency update by a bot',
    install: 'the installation or repair of the gate',
};
/** A message with its full stop. */
const sentence = (message) => {
    const written = message.trim();
    return written === '' || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** "4.2, 5.2", or nothing. */
const clausesOf = ({ clauses }) => clauses.length === 0 ? '' : `policy ${clauses.join(', ')}`;
/**
 * What has to be done after the merge, and how long after: "Document the change, within 24 hours of the merge." The instant
 * counts from the judgement where the change is not merged yet, which is said.
 */
function due({ what, dueHours, due: instant }, times) {
    if (dueHours === null)
        return sentence(what);
    const days = dueHours / 24;
    const span = Number.isInteger(days) && days > 1 ? plural(days, 'day') : plural(dueHours, 'hour');
    const merged = instant === null ? '' : ` (by ${times.absolute(instant)}, if merged now)`;
    return `${what.trim().replace(/\.$/, '')}, within ${span} of the merge${merged}.`;
}
/** Each message once, with the clauses of all rules that say it: one fact that could not be read stops many rules. */
function onceEach(findings) {
    const once = new Map();
    for (const finding of findings) {
        const known = once.get(finding.message);
        const clauses = [...new Set([...(known?.clauses ?? []), ...finding.clauses])];
        once.set(finding.message, { ...(known ?? finding), clauses });
    }
    return [...once.values()];
}
/** Lifted findings, by who or what lifted them. */
function byLifter(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const by = finding.lifted?.by ?? '';
        groups.set(by, [...(groups.get(by) ?? []), finding]);
    }
    return [...groups];
}


/***/ })

};
