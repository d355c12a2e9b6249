export const id = 5568;
export const ids = [5568];
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
    options: {
        json: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.json,
        policy: { ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .s.policy, about: 'the policy file; the same as the argument' },
        repository: {
            type: 'string',
            value: 'OWNER/REPO',
            about: 'also ask GitHub whether the people it names can read this repository; the token is GITHUB_TOKEN or GH_TOKEN',
        },
    },
    async run(args, terminal) {
        const [argument] = args.positionals;
        const option = args.value('policy');
        if (argument !== undefined && option !== undefined) {
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`validate takes one file; got ${argument} and --policy ${option}`);
        }
        const named = argument ?? option;
        const file = named ?? _policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k;
        const text = named === undefined ? await usualText(terminal.cwd) : await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(named, terminal.cwd);
        const repository = repositoryOf(args, terminal);
        const { formatProblems, locatePolicy } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(358), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(5396), __webpack_require__.e(6580), __webpack_require__.e(7847), __webpack_require__.e(9451), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681));
        const parsed = locatePolicy(text, file);
        const problems = parsed.ok ? parsed.warnings : parsed.problems;
        if (parsed.ok) {
            const { inspectPolicy } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(4372)]).then(__webpack_require__.bind(__webpack_require__, 4372));
            const surroundings = await look(parsed.policy, repository, terminal);
            problems.push(...inspectPolicy({ ...parsed, surroundings }));
            problems.sort((one, other) => one.line - other.line || one.column - other.column);
        }
        if (args.flag('json')) {
            const severity = parsed.ok ? 'warning' : 'error';
            const listed = problems.map((problem) => ({ severity, ...problem }));
            terminal.stdout(`${JSON.stringify({ file, valid: parsed.ok, problems: listed }, null, 2)}\n`);
        }
        else {
            const show = (problem) => formatProblems([problem], file, text);
            const shown = problems.map((problem) => `${parsed.ok ? 'warning: ' : ''}${show(problem)}`).join('\n');
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
function repositoryOf(args, { env }) {
    const text = args.value('repository');
    if (text === undefined)
        return null;
    const [, owner, repo] = /^([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`--repository ${text}: write OWNER/REPO`);
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
    if (token === '') {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k('--repository needs a token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository');
    }
    return { owner, repo, token };
}
/** What warnings rest on beside the policy: the checkout around here, and GitHub where it is asked. */
async function look(policy, repository, terminal) {
    const { countWriters, listFiles, openWorkTree } = await __webpack_require__.e(/* import() */ 3546).then(__webpack_require__.bind(__webpack_require__, 3546));
    const { CheckoutError } = await __webpack_require__.e(/* import() */ 998).then(__webpack_require__.bind(__webpack_require__, 998));
    const told = (note) => terminal.stderr(`${note}\n`);
    const here = await openWorkTree(terminal.cwd, terminal.env)
        .then(async (tree) => ({ files: await listFiles(tree), writers: await countWriters(tree) }))
        .catch((error) => {
        if (!(error instanceof CheckoutError))
            throw error;
        told(`Not compared with files or history: ${error.message}`);
        return { files: null, writers: null };
    });
    if (repository === null)
        return { now: terminal.now, ...here, access: null, repository: null };
    const { owner, repo, token } = repository;
    const { createClient } = await __webpack_require__.e(/* import() */ 8613).then(__webpack_require__.bind(__webpack_require__, 8613));
    const { readAccess } = await __webpack_require__.e(/* import() */ 7921).then(__webpack_require__.bind(__webpack_require__, 7921));
    const { peopleLists } = await __webpack_require__.e(/* import() */ 7925).then(__webpack_require__.bind(__webpack_require__, 306));
    const baseUrl = terminal.env['GITHUB_API_URL'] ?? '';
    const client = await createClient({ token, ...(baseUrl === '' ? {} : { baseUrl }) });
    const names = peopleLists(policy).flatMap(({ people }) => people.map(({ name }) => name));
    const { access, notRead } = await readAccess(client, { owner, repo }, names);
    for (const reason of notRead)
        told(reason);
    return { now: terminal.now, ...here, access, repository: `${owner}/${repo}` };
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
