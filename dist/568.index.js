export const id = 568;
export const ids = [568];
export const modules = {

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


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2109);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(652);



const command = {
    name: 'validate',
    takes: '[POLICY.yml]',
    positionals: { least: 0, most: 1 },
    about: `check a policy file and say what is wrong with it, line by line; default: ${_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k}`,
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.json, policy: { ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.policy, about: 'the policy file; the same as the argument' } },
    async run(args, terminal) {
        const [argument] = args.positionals;
        const option = args.value('policy');
        if (argument !== undefined && option !== undefined) {
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`validate takes one file; got ${argument} and --policy ${option}`);
        }
        const named = argument ?? option;
        const file = named ?? _policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k;
        const text = named === undefined ? await usualText(terminal.cwd) : await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(named, terminal.cwd);
        const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(128), __webpack_require__.e(377), __webpack_require__.e(424), __webpack_require__.e(834), __webpack_require__.e(893), __webpack_require__.e(629), __webpack_require__.e(438), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 8211));
        const parsed = parsePolicy(text, file);
        const problems = parsed.ok ? parsed.warnings : parsed.problems;
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems }, null, 2)}\n`);
        else {
            const shown = parsed.ok
                ? problems.map((problem) => `warning: ${formatProblems([problem], file, text)}`).join('\n')
                : formatProblems(problems, file, text);
            if (problems.length > 0)
                terminal.stdout(`${shown.trimEnd()}\n`);
            terminal.stdout(`${file}: ${ending(parsed.ok, problems.length)}\n`);
        }
        return parsed.ok ? 0 : 1;
    },
};
async function usualText(cwd) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .p)(_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k, cwd);
    if (text !== null)
        return text;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`There is no ${_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k}: the built-in policy holds. To check another file: validate FILE`);
}
function ending(valid, count) {
    if (valid && count === 0)
        return 'valid';
    const counted = `${count} ${valid ? 'warning' : 'problem'}${count === 1 ? '' : 's'}`;
    return valid ? `valid, ${counted}` : counted;
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/** Where a repository keeps its policy, on its default branch. */
const policyPath = '.github/change-gate.yml';


/***/ })

};
