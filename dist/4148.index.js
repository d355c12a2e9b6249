export const id = 4148;
export const ids = [4148];
export const modules = {

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

/***/ 44148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85944);


const command = {
    name: 'policy',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'print the policy in full, with explanations',
    details: ['As YAML, with all defaults filled in: a policy file that means the same.'],
    examples: [
        { run: 'policy', about: 'the policy of this repository' },
        { run: 'policy --policy built-in', about: 'the built-in one' },
    ],
    options: {
        json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .sh.json,
        policy: { ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .sh.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
    },
    async run(args, terminal) {
        const { policy } = await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHere */ .rN)(args.value('policy'), terminal.cwd);
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify(policy, null, 2)}\n`);
        else {
            const note = (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_1__/* .hereNote */ .X4)(args.value('policy'), terminal.cwd);
            if (note !== null)
                terminal.stderr(note);
            const { printPolicy } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(8942), __webpack_require__.e(5516)]).then(__webpack_require__.bind(__webpack_require__, 84213));
            terminal.stdout(printPolicy(policy));
        }
        return 0;
    },
};


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


/***/ })

};
