export const id = 148;
export const ids = [148];
export const modules = {

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ parsedPolicy),
/* harmony export */   uN: () => (/* binding */ policyOption),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_built_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6580);
/* harmony import */ var _policy_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2598);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2925);





/** The built-in policy. */
const builtIn = () => inForce(_policy_built_in_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInPolicy */ .C, 'built-in (default@1)');
/** Reads the policy file of `--policy`, or answers the built-in one. Throws BadInput with every problem of the file. */
async function policyOption(file, cwd) {
    if (file === undefined)
        return builtIn();
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8').catch((error) => {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
    });
    return parsedPolicy(text, file);
}
/** Parses a policy text. Throws BadInput with every problem. Loads the parser only when called. */
async function parsedPolicy(text, source) {
    const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(128), __webpack_require__.e(377), __webpack_require__.e(424), __webpack_require__.e(834), __webpack_require__.e(396), __webpack_require__.e(876), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 6045));
    const parsed = parsePolicy(text, source);
    if (!parsed.ok)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k(formatProblems(parsed.problems, source, text));
    return inForce(parsed.policy, source);
}
function inForce(policy, source) {
    return { policy, source, sha256: (0,_policy_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .policyHash */ .t)(policy) };
}


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);


const command = {
    name: 'policy',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'print the policy as YAML with explanations, as it comes out with all defaults',
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.json, policy: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.policy },
    async run(args, terminal) {
        const { policy } = await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOption */ .uN)(args.value('policy'), terminal.cwd);
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify(policy, null, 2)}\n`);
        else {
            const { printPolicy } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(128), __webpack_require__.e(377), __webpack_require__.e(424), __webpack_require__.e(834), __webpack_require__.e(396), __webpack_require__.e(876), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 9491));
            terminal.stdout(printPolicy(policy));
        }
        return 0;
    },
};


/***/ })

};
