export const id = 568;
export const ids = [568];
export const modules = {

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);



const usual = '.github/change-gate.yml';
const command = {
    name: 'validate',
    takes: '[POLICY.yml]',
    positionals: { least: 0, most: 1 },
    about: `check a policy file and say what is wrong with it, line by line; default: ${usual}`,
    options: { json: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .common */ .s.json },
    async run(args, terminal) {
        const file = args.positionals[0] ?? usual;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), 'utf8').catch((error) => {
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
        });
        const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(128), __webpack_require__.e(377), __webpack_require__.e(424), __webpack_require__.e(834), __webpack_require__.e(396), __webpack_require__.e(629), __webpack_require__.e(876), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 6045));
        const parsed = parsePolicy(text, file);
        const problems = parsed.ok ? parsed.warnings : parsed.problems;
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems }, null, 2)}\n`);
        else {
            if (problems.length > 0)
                terminal.stdout(`${formatProblems(problems, file, text).trimEnd()}\n`);
            terminal.stdout(parsed.ok
                ? `${file}: valid\n`
                : `${file}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}\n`);
        }
        return parsed.ok ? 0 : 1;
    },
};


/***/ })

};
