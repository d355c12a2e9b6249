export const id = 5670;
export const ids = [5670];
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

/***/ 55670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62109);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55209);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85944);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10652);









/** Where tests of a repository's policy lie. */
const usualFile = '.github/change-gate.test.yml';
const usualFolder = '.github/change-gate';
const ending = /\.test\.ya?ml$/;
const command = {
    name: 'test',
    takes: '[FILE…]',
    positionals: { least: 0, most: Number.POSITIVE_INFINITY },
    about: 'prove by cases what a policy asks',
    details: [
        `A case is a change, an instant and the verdict that is expected. FILE may be a folder of files that end in .test.yml. Without a name: ${usualFile} and ${usualFolder}/*.test.yml.`,
    ],
    examples: [
        { run: 'test', about: 'all cases of this repository' },
        { run: 'test policy.test.yml --filter holiday', about: 'those of a file whose name or clause holds “holiday”' },
    ],
    exits: '0 pass (every case came out as expected), 1 not pass, 2 wrong use or bad input',
    options: {
        json: _command_js__WEBPACK_IMPORTED_MODULE_4__/* .common */ .sh.json,
        policy: {
            ..._command_js__WEBPACK_IMPORTED_MODULE_4__/* .common */ .sh.policy,
            about: `a policy file; default: what the tests name, or ${_policy_path_js__WEBPACK_IMPORTED_MODULE_7__/* .policyPath */ .k}, or the built-in policy`,
        },
        filter: { type: 'string', value: 'TEXT', about: 'run only the cases whose name or clause holds this text' },
    },
    async run(args, terminal) {
        const files = await testFiles(args.positionals, terminal.cwd);
        const option = args.value('policy');
        const given = option === undefined ? undefined : await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOption */ .uN)(option, terminal.cwd);
        const filter = args.value('filter')?.toLowerCase() ?? '';
        const { loadTests } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(8815), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(9451), __webpack_require__.e(8824)]).then(__webpack_require__.bind(__webpack_require__, 26045));
        const { runCase } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(5240)]).then(__webpack_require__.bind(__webpack_require__, 75240));
        const { formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(8815), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(8942), __webpack_require__.e(9451), __webpack_require__.e(2344)]).then(__webpack_require__.bind(__webpack_require__, 84681));
        const results = [];
        for (const file of files) {
            const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(file, terminal.cwd);
            const refuse = (problems) => {
                throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .kp(`the tests cannot be read\n${formatProblems(problems, file, text)}`);
            };
            const loaded = loadTests(text);
            if (!loaded.ok)
                return refuse(loaded.problems);
            const inForce = given ?? (await policyOf(loaded.policy, file, terminal));
            const { policy, ...source } = inForce;
            const built = loaded.cases(policy.calendar.timezone);
            if (!built.ok)
                return refuse(built.problems);
            const cases = built.cases.filter(({ name, clauses }) => [name, ...clauses].some((words) => words.toLowerCase().includes(filter)));
            if (cases.length > 0)
                results.push({ file, policy: source, tests: cases.map((one) => runCase(one, inForce)) });
        }
        const tests = results.flatMap((result) => result.tests);
        if (tests.length === 0) {
            const wanted = JSON.stringify(args.value('filter'));
            throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .kp(`no case has a name or clause with ${wanted}: give --filter another text, or leave it out`);
        }
        const failed = tests.filter(({ passed }) => !passed).length;
        if (args.flag('json')) {
            const counts = { total: tests.length, passed: tests.length - failed, failed };
            terminal.stdout(`${JSON.stringify({ ...counts, files: results }, null, 2)}\n`);
        }
        else {
            const { reportTests } = await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 60700));
            terminal.stdout(reportTests(results, { color: terminal.color }));
        }
        return failed === 0 ? 0 : 1;
    },
};
/** The files that were named, those in the folders that were named, or the usual ones. Throws BadInput where there is none. */
async function testFiles(named, cwd) {
    const places = named.length > 0
        ? named
        : [usualFile, usualFolder]
            .map((place) => (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_5__/* .fromHere */ .XW)(cwd, place))
            .filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, place)));
    const found = await Promise.all(places.map(async (place) => {
        const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, place)).catch(() => null))?.isDirectory() === true;
        if (!isFolder)
            return [place];
        const inside = (await namesIn(place, cwd)).filter((file) => ending.test(file)).sort();
        if (inside.length === 0 && named.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .kp(`${place} holds no file that ends in .test.yml: name another folder, or a file`);
        return inside.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, file));
    }));
    const files = [...new Set(found.flat())];
    if (files.length > 0)
        return files;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .kp(`there are no policy tests here: write ${usualFile}, or name a file`);
}
async function namesIn(folder, cwd) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder)).catch((error) => {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .kp(`${folder}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .codeOf */ .$N)(error))}`);
    });
}
/** The policy that a file of tests is about. Throws UserError. */
async function policyOf(named, file, { cwd }) {
    if (named === 'built-in')
        return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .builtIn */ .wx)();
    if (named === undefined) {
        return (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_5__/* .policyHere */ .rN)(undefined, cwd);
    }
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), named));
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedPolicy */ .U8)(await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(place, cwd), place);
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
