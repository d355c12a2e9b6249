export const id = 2449;
export const ids = [2449,9230];
export const modules = {

/***/ 26564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ apiUrl)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

/** The address of GitHub's REST API: GITHUB_API_URL, or that of github.com. Throws BadInput where it is none. */
function apiUrl({ env }) {
    const address = env['GITHUB_API_URL'] || 'https://api.github.com';
    if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
        return address;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`GITHUB_API_URL ${JSON.stringify(address)} is no address: write https://HOST/api/v3, or leave it out for github.com`);
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   findToken: () => (/* binding */ findToken),
/* harmony export */   tokenIfAny: () => (/* binding */ tokenIfAny)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _api_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26564);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62925);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23445);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77163);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85944);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84843);








const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)(?:#|\/pull\/)([1-9]\d{0,9})(?:[/?#].*)?$/;
const command = {
    name: 'check',
    takes: 'OWNER/REPO#N',
    positionals: { least: 1, most: 1 },
    about: 'judge a pull request on GitHub',
    details: ['The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says. Nothing is written to GitHub.'],
    examples: [
        { run: 'check acme/shop#42', about: 'as of now, by the policy of the default branch' },
        { run: 'check acme/shop#42 --policy stricter.yml', about: 'by another policy' },
        { run: 'check acme/shop#42 --save change.json', about: 'and keep its facts, for `evaluate`' },
    ],
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_3__/* .common */ .sh,
        policy: {
            ..._command_js__WEBPACK_IMPORTED_MODULE_3__/* .common */ .sh.policy,
            about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
        },
        summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
        save: { type: 'string', value: 'FILE', about: 'store the facts as a change file, for `evaluate`' },
        freeze: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .freeze */ .CN,
    },
    async run(args, terminal) {
        const at = args.value('at');
        const instant = at === undefined ? terminal.now : (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .n)(at);
        const target = parseTarget(args.positionals[0] ?? '');
        const own = args.value('policy');
        const given = own === undefined ? undefined : await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOption */ .uN)(own, terminal.cwd);
        await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_7__/* .checkOutputs */ .n)(['summary', 'save'], args, terminal.cwd);
        const baseUrl = (0,_api_url_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y)(terminal);
        const token = await findToken(terminal);
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(4535), __webpack_require__.e(3375)]).then(__webpack_require__.bind(__webpack_require__, 68613));
        const { readLive } = await Promise.all(/* import() */[__webpack_require__.e(4535), __webpack_require__.e(4468), __webpack_require__.e(6217)]).then(__webpack_require__.bind(__webpack_require__, 96217));
        const client = await createClient({ token, baseUrl });
        const { judgeRead } = await Promise.all(/* import() */[__webpack_require__.e(4535), __webpack_require__.e(4468), __webpack_require__.e(7786)]).then(__webpack_require__.bind(__webpack_require__, 77786));
        const live = await readLive(client, target, { readAt: terminal.now }, given);
        for (const warning of live.warnings)
            terminal.stderr(`${warning}\n`);
        const save = args.value('save');
        if (save !== undefined) {
            await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_7__/* .writeText */ .x)('save', save, `${JSON.stringify(live.change, null, 2)}\n`, terminal.cwd);
        }
        const decision = judgeRead(live, instant, args.value('freeze') ?? '');
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .printDecision */ .gM)(decision, live.policy.policy, args, terminal);
    },
};
function parseTarget(text) {
    const [, owner, repo, number] = form.exec(text) ?? [];
    if (owner === undefined || repo === undefined || number === undefined) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${text}: not a pull request. Write OWNER/REPO#N, e.g. acme/shop#42, or its address`);
    }
    return { owner, repo, number: Number(number) };
}
/** The token of the environment, or what `gh` says. Throws BadInput where there is none. */
async function findToken({ env }) {
    const given = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (given)
        return given;
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['auth', 'token'], { encoding: 'utf8' }).catch(() => ({
        stdout: '',
    }));
    if (stdout.trim() === '') {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp('no token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository, or log in with `gh auth login`');
    }
    return stdout.trim();
}
/** The same; null where there is none, for what can be done without. */
const tokenIfAny = (terminal) => findToken(terminal).catch((error) => {
    if (error instanceof _command_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp)
        return null;
    throw error;
});


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

/***/ 97793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar)
/* harmony export */ });
const cells = 30;
/**
 * A bar that is drawn again only where it looks different. Words are what stands before it, or also what is told where no
 * bar is drawn. Nothing is said of nothing.
 */
function progressBar({ stderr, interactive = false }, words) {
    const doing = typeof words === 'string' ? words : words.doing;
    let total = 0;
    let done = 0;
    let shown = '';
    const tell = (line) => {
        if (!interactive && typeof words !== 'string' && !words.quiet && total > 0)
            stderr(`${line(words)}\n`);
    };
    const draw = () => {
        if (!interactive || total === 0)
            return;
        const filled = Math.floor((done / total) * cells);
        const percent = Math.floor((done / total) * 100);
        const line = `${doing} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
        if (line === shown)
            return;
        shown = line;
        stderr(`\r${line}\u001b[K`);
    };
    return {
        begin(count) {
            total = count;
            tell(({ counted }) => `${doing} ${counted(total)} …`);
            draw();
        },
        step() {
            done = Math.min(total, done + 1);
            draw();
        },
        end() {
            if (shown !== '')
                stderr('\r\u001b[K');
            shown = '';
            tell(({ done: after }) => `${after} ${done === total ? total : `${done} of ${total}`}.`);
        },
    };
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

/***/ 22866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ folderOrRepository),
/* harmony export */   c: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97609);



const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
/** A repository as people write it: OWNER/REPO, or its address; null: it is none. */
function repositoryIn(text) {
    const [, owner, repo] = form.exec(text) ?? [];
    return owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo) ? null : { owner, repo };
}
/** Where records are: in the clone in a folder, which comes before a repository of that name, or on GitHub. Throws BadInput. */
async function folderOrRepository(target, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, target);
    if (await isFolder(folder))
        return { folder };
    const repository = repositoryIn(target);
    if (repository !== null)
        return { repository };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${target}: no folder, and no repository. Write OWNER/REPO, e.g. acme/shop, or a folder`);
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 28954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ askBringers),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Ov: () => (/* binding */ askRewritings)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30401);


/** Commits that are asked about at most: so many without a record are no matter of single ones. */
const mostAsked = 2000;
/** The day before which no activity list of GitHub reaches. */
const beginning = new Date(0);
const { fail, unknown, note } = (0,_records_verification_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .W)('history');
/** A client for the repository; null: it is not known, or there is no token. */
async function connect({ repository, token, baseUrl }) {
    const [owner, repo] = (repository ?? '').split('/');
    const found = owner === undefined || repo === undefined ? null : await token();
    if (owner === undefined || repo === undefined || found === null)
        return null;
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(4535), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 68613));
    return {
        client: await createClient({ token: found, ...(baseUrl === '' ? {} : { baseUrl }) }),
        target: { owner, repo },
    };
}
/**
 * The merged pull requests that GitHub says brought each commit that no record names. Asks nothing where there is no such
 * commit or no token; what could not be read is missing from the answer, and `notes` says why.
 */
async function askBringers(github, branch, commits, records) {
    const named = new Set(records.flatMap(({ record }) => shasIn(record)).map((sha) => sha.toLowerCase()));
    const shas = commits.filter((sha) => !named.has(sha));
    if (shas.length === 0)
        return { pullRequests: new Map(), notes: [] };
    try {
        const connected = await connect(github);
        if (connected === null)
            return { pullRequests: new Map(), notes: [] };
        const { bringersOf } = await Promise.all(/* import() */[__webpack_require__.e(4535), __webpack_require__.e(3758)]).then(__webpack_require__.bind(__webpack_require__, 93758));
        const found = await bringersOf(connected.client, connected.target, shas.slice(0, mostAsked));
        const left = shas.length - mostAsked;
        return {
            pullRequests: new Map([...found].map(([sha, all]) => [sha, all.filter(({ base }) => base === branch).map(({ number }) => number)])),
            notes: left > 0
                ? [`GitHub was asked about ${mostAsked} commits that no record names, and not about ${left} more.`]
                : [],
        };
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return { pullRequests: new Map(), notes: [error.message] };
    }
}
function shasIn(record) {
    if (record.kind === 'push')
        return record.push.commits.map(({ sha }) => sha);
    const { commit, landed, commits } = record.merge;
    return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}
/**
 * Whether the branch of records was ever pushed by force or removed, as GitHub remembers. What was put back is only noted.
 * Without a token nothing is asked, and nothing is found. `commits` is its history now.
 */
async function askRewritings(github, { records }, commits) {
    try {
        const connected = await connect(github);
        if (connected === null)
            return [];
        const { branchActivity } = await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 30836));
        const all = await branchActivity(connected.client, connected.target, records.branch, beginning);
        const present = new Set(commits);
        return all
            .filter(({ kind }) => kind === 'force_push' || kind === 'branch_deletion')
            .map(({ kind, by, at, before }) => {
            const who = by ?? 'Somebody whose account is gone';
            const did = kind === 'force_push' ? 'rewrote the branch by a forced push' : 'removed the branch';
            const short = before.slice(0, 7);
            return present.has(before)
                ? note(records.branch, `${who} ${did} at ${at}; ${short}, where it was, is in its history again`)
                : fail(records.branch, `${who} ${did} at ${at}; ${short}, where it was, is in its history no more`, `Ask why, and put back what was taken off, from ${short} on`);
        });
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return [
            unknown(records.branch, `Whether it was ever pushed by force could not be read: ${error.message}`, 'Run it again with a token that may read the repository'),
        ];
    }
}


/***/ }),

/***/ 22449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ verify_records_command),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/git/records.js + 1 modules
var records = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/git/records-checkout.js
var records_checkout = __webpack_require__(76277);
;// CONCATENATED MODULE: ./build/src/git/records-gated.js
/**
 * The commits of a gated branch since the first of its records, with what merges brought: those that are not reachable from
 * where the branch was before. Null: they cannot be told, because the clone ends before, or no recorded commit is on the
 * branch. Of each record only the members `kind`, `merge` and `push` are read. Throws CheckoutError.
 */
async function readGatedCommits(git, { branch, sha: tip }, records, edges) {
    const landings = new Map(records.flatMap(({ record }) => {
        const landing = landingOf(record, branch);
        return landing === null ? [] : [[landing.head, landing]];
    }));
    const parents = await firstParents(git, tip);
    // Children come before parents: before the last of them, none of the others is.
    const heads = [...parents.keys()].filter((sha) => landings.has(sha));
    const first = landings.get(heads.at(-1) ?? '');
    if (first === undefined)
        return null;
    const isCut = [...parents.keys()].some((sha) => edges.has(sha));
    if (isCut && heads.length < landings.size)
        return null;
    const before = beforeLanding(first, parents);
    if (before === undefined)
        return isCut ? null : [...parents.keys()];
    const commits = await revList(git, [tip, '--not', before]);
    return commits.some((sha) => edges.has(sha)) ? null : commits;
}
/** The last commit that was on the branch before; undefined: there was none. */
function beforeLanding({ head, commits }, parents) {
    // Of a merge by rebase every step is a commit of its own.
    let before = parents.get(head);
    while (before !== undefined && commits.has(before))
        before = parents.get(before);
    return before;
}
/** null: it brought nothing to this branch. */
function landingOf(record, branch) {
    if (record.kind === 'push') {
        const { after, commits } = record.push;
        const shas = new Set(commits.map(({ sha }) => sha.toLowerCase()));
        const head = after.toLowerCase();
        // After a forced push back, the branch is where it was long ago.
        return record.push.branch === branch && shas.has(head) ? { head, commits: shas } : null;
    }
    const { base, commit, landed } = record.merge;
    if (base.ref !== branch || commit === null)
        return null;
    return { head: commit.toLowerCase(), commits: new Set((landed ?? []).map((sha) => sha.toLowerCase())) };
}
/** Every commit of a branch with its first parent, children before parents. */
async function firstParents(git, tip) {
    const { out } = await git(['rev-list', '--topo-order', '--parents', tip, '--']);
    const lines = out.toString('latin1').split('\n').filter(Boolean);
    return new Map(lines.map((line) => {
        const [sha = '', parent] = line.split(' ', 2);
        return [sha, parent];
    }));
}
async function revList(git, range) {
    const { out } = await git(['rev-list', ...range, '--']);
    return out.toString('latin1').split('\n').filter(Boolean);
}

// EXTERNAL MODULE: ./build/src/git/records-remote.js
var records_remote = __webpack_require__(98059);
// EXTERNAL MODULE: ./build/src/github/server.js
var github_server = __webpack_require__(13550);
// EXTERNAL MODULE: ./build/src/commands/check.js
var check = __webpack_require__(70636);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(97793);
// EXTERNAL MODULE: ./build/src/commands/repository-target.js
var repository_target = __webpack_require__(22866);
// EXTERNAL MODULE: ./build/src/commands/verify-records-github.js
var verify_records_github = __webpack_require__(28954);
;// CONCATENATED MODULE: ./build/src/commands/verify-records.js










const verify_records_command = {
    name: 'verify-records',
    takes: '[OWNER/REPO | FOLDER]',
    positionals: { least: 0, most: 1 },
    about: 'say whether the change records can be relied on',
    details: [
        'Completeness: every commit of the gated branch since the first record belongs to one. History: no record was rewritten or removed but by a commit that says so and why. Agreement: each record agrees with its own facts.',
        'FOLDER (default: here; a folder that exists comes before a repository of that name) is a clone, read by git alone as it was fetched last. OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; GitHub is asked which pull request brought a commit that no record names, and, of OWNER/REPO, whether the records were ever pushed by force.',
    ],
    examples: [
        { run: 'verify-records', about: 'those of the clone that you are in, as fetched last' },
        { run: 'verify-records acme/shop', about: 'those on GitHub' },
        { run: 'verify-records acme/shop --json', about: 'with every finding, for other programs' },
    ],
    exits: '0 the records stand, 1 they do not or not everything could be checked, 2 wrong use or nothing to verify',
    options: {
        json: command/* common */.sh.json,
        branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
        records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
    },
    async run(args, terminal) {
        const report = await verify(args, terminal);
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
        else {
            const { printVerification } = await __webpack_require__.e(/* import() */ 8136).then(__webpack_require__.bind(__webpack_require__, 28136));
            terminal.stdout(printVerification(report, { color: terminal.color }));
        }
        return report.passed ? 0 : 1;
    },
};
/** Verifies what the arguments name. Throws CheckoutError and BadInput. */
async function verify(args, terminal, beside) {
    const [target] = args.positionals;
    const { recordsBranchName } = await __webpack_require__.e(/* import() */ 4420).then(__webpack_require__.bind(__webpack_require__, 74420));
    const question = {
        branch: args.value('branch'),
        records: args.value('records') ?? recordsBranchName,
        environment: terminal.env,
        now: terminal.now,
    };
    const where = await (0,repository_target/* folderOrRepository */.M)(target ?? '.', terminal.cwd);
    if ('folder' in where) {
        const clone = await (0,records_checkout/* openRecordsClone */.Kn)({ ...question, cwd: where.folder });
        return verifyClone(clone, terminal, records_checkout/* rewritings */.nr, beside);
    }
    const server = (0,github_server/* serverOf */.F)(terminal.env);
    const token = await (0,check.tokenIfAny)(terminal);
    return (0,records_remote/* withRemoteRecords */.t)({ ...question, ...where.repository, server, token }, (clone) => verifyClone(clone, terminal, (_, commits) => (0,verify_records_github/* askRewritings */.Ov)(connection(clone, terminal), clone, commits), beside));
}
/** How GitHub is asked, once it has to be; a clone that does not say from where it is cannot be asked for. */
const connection = ({ repository }, terminal) => ({
    repository,
    token: () => (0,check.tokenIfAny)(terminal),
    baseUrl: terminal.env['GITHUB_API_URL'] ?? '',
});
async function verifyClone(clone, terminal, findRewritings, beside) {
    const { verifyFiles } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(1299), __webpack_require__.e(8989)]).then(__webpack_require__.bind(__webpack_require__, 48989));
    const { incompleteness } = await __webpack_require__.e(/* import() */ 1399).then(__webpack_require__.bind(__webpack_require__, 51399));
    const { records: source, gated, edges } = clone;
    return clone.read(async (git) => {
        const stored = await (0,records/* openStoredRecords */.K)(git, { tip: source.sha, edges });
        if (stored.complete && !stored.hadRecords)
            throw new command/* BadInput */.kp(`${source.ref} holds no records. ${records_checkout/* howToBegin */.xc}`);
        const bar = (0,progress/* progressBar */.h)(terminal, 'Verifying');
        bar.begin(stored.count);
        const asked = { repository: clone.repository, branch: gated.branch };
        const verified = await verifyFiles(watched(stored, beside), asked, () => bar.step()).finally(() => bar.end());
        const shas = await readGatedCommits(git, gated, verified.records, edges);
        const brought = await (0,verify_records_github/* askBringers */.Ic)(connection(clone, terminal), gated.branch, shas ?? [], verified.records);
        const commits = shas?.map((sha) => ({ sha, pullRequests: brought.pullRequests.get(sha) ?? null })) ?? null;
        await beside?.also(git, clone, connection(clone, terminal));
        const findings = [
            ...(stored.complete ? [] : [(0,records_checkout/* cutHistory */.ls)(source.ref)]),
            ...(await findRewritings(clone, stored.commits)),
            ...incompleteness({ branch: gated.branch, commits, records: verified.records }),
            ...stored.findings,
            ...verified.findings,
        ];
        return {
            repository: verified.repository ?? '',
            records: { ref: source.ref, sha: source.sha },
            branch: { ref: gated.ref, sha: gated.sha },
            passed: findings.every(({ outcome }) => outcome === 'note'),
            counts: { ...verified.counts, commits: commits?.length ?? 0 },
            findings,
            notes: [...clone.notes, ...brought.notes, ...repositoryNotes(clone, verified.repository)],
        };
    });
}
/** The same records, whose files are shown as they are read. */
function watched(stored, beside) {
    if (beside === undefined)
        return stored;
    return {
        ...stored,
        async *files() {
            for await (const files of stored.files()) {
                beside.files(files);
                yield files;
            }
        },
    };
}
function repositoryNotes({ repository }, said) {
    if (repository !== null || said === null)
        return [];
    return [
        `This clone does not say of which repository it is; its first record says ${said}, and the others are held to it.`,
    ];
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

/***/ 10169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/** Reads the NUL-separated output that git's `-z` gives, in which alone file names stand as they are. */
class Fields {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get done() {
        return this.#at >= this.#bytes.length;
    }
    /** The byte that comes next. */
    get peek() {
        return this.#bytes[this.#at];
    }
    /** Everything up to the next NUL, which is left out. Throws where there is no further NUL. */
    next() {
        const end = this.#bytes.indexOf(0, this.#at);
        if (end < 0)
            throw new Error('git ended in the middle of a record');
        const field = this.#bytes.subarray(this.#at, end);
        this.#at = end + 1;
        return field;
    }
    text() {
        return this.next().toString('utf8');
    }
    rest() {
        return this.#bytes.subarray(this.#at);
    }
}


/***/ }),

/***/ 14242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ firstParentLog)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);

/**
 * The first-parent history of a branch, oldest first, with what each commit changed, of a merge against its first parent; the
 * fields end in NUL. `paths` restricts it to commits that changed one of them. Throws CheckoutError.
 */
async function firstParentLog(git, tip, format, paths = []) {
    const { out } = await git([
        'log',
        '-z',
        '--reverse',
        '--first-parent',
        '-m',
        '--root',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--encoding=UTF-8',
        '--no-color',
        `--format=${format}`,
        tip,
        '--',
        ...paths,
    ]);
    return new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(out);
}


/***/ }),

/***/ 48877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ readBlobTexts),
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   G4: () => (/* binding */ readBlobSizes),
/* harmony export */   VO: () => (/* binding */ groupedBySize),
/* harmony export */   gy: () => (/* binding */ mostRecordBytes)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);

/** A record with its page takes some 20 kB; nothing of this size is one. In bytes. */
const mostRecordBytes = 4 * 1024 ** 2;
/** The sizes of objects in bytes, by name. Throws CheckoutError where this clone lacks one of them. */
async function readBlobSizes(git, oids) {
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return new Map();
    const { out } = await git(['cat-file', '--batch-check', '--buffer'], { input: `${unique.join('\n')}\n` });
    const sizes = new Map();
    for (const line of out.toString('latin1').split('\n')) {
        if (line === '')
            continue;
        const [oid = '', type, size] = line.split(' ');
        if (type !== 'blob')
            throw missing(oid);
        sizes.set(oid, Number(size));
    }
    return sizes;
}
/** The texts of objects, as UTF-8, by one `git cat-file`. Throws CheckoutError where this clone lacks one of them. */
async function readBlobTexts(git, oids, sizes) {
    const texts = new Map();
    const wanted = [];
    for (const oid of new Set(oids)) {
        if ((sizes.get(oid) ?? Number.POSITIVE_INFINITY) > mostRecordBytes)
            texts.set(oid, null);
        else
            wanted.push(oid);
    }
    if (wanted.length === 0)
        return texts;
    const { out } = await git(['cat-file', '--batch', '--buffer'], { input: `${wanted.join('\n')}\n` });
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(0x0a, at);
        const [oid = '', type, size] = out.toString('latin1', at, end).split(' ');
        if (type !== 'blob')
            throw missing(oid);
        const start = end + 1;
        const after = start + Number(size);
        texts.set(oid, out.toString('utf8', start, after));
        at = after + 1;
    }
    return texts;
}
/** Items in groups of at most so many bytes together, in their order; a larger one is a group by itself. */
function* groupedBySize(items, size, most) {
    let group = [];
    let sum = 0;
    for (const item of items) {
        const own = size(item);
        if (group.length > 0 && sum + own > most) {
            yield group;
            group = [];
            sum = 0;
        }
        group.push(item);
        sum += own;
    }
    if (group.length > 0)
        yield group;
}
/** What `read` makes of each item, in their order; the next one is under way while one is handed out. */
async function* readAhead(items, read) {
    let next = null;
    for (const item of items) {
        const current = next;
        next = read(item);
        // A failure is told where it is awaited.
        next.catch(() => undefined);
        if (current !== null)
            yield await current;
    }
    if (next !== null)
        yield await next;
}
const missing = (oid) => new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(`The object ${oid.slice(0, 12)} of the branch of records is missing in this clone. Clone it again without --filter.`);


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openStoredRecords),
  readStoredRecords: () => (/* binding */ readStoredRecords)
});

// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/records/verification-finding.js
var verification_finding = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/src/git/records-blobs.js
var records_blobs = __webpack_require__(48877);
// EXTERNAL MODULE: ./build/src/git/fields.js
var git_fields = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/src/git/first-parent-log.js
var first_parent_log = __webpack_require__(14242);
;// CONCATENATED MODULE: ./build/src/git/records-log.js


/**
 * Reads the first-parent history of a branch with what each commit changed, by one `git log`; of a merge, what it changed
 * against its first parent. Throws CheckoutError.
 */
async function readRecordsLog(git, tip) {
    const fields = await (0,first_parent_log/* firstParentLog */.l)(git, tip, '%H%x00%P%x00%B%x00');
    const commits = [];
    const changes = new Map();
    while (!fields.done) {
        const sha = fields.text();
        const parents = fields.text().split(' ').filter(Boolean);
        const commit = { sha, parents, message: fields.text() };
        commits.push(commit);
        // The end of the format; a line break then stands before the first change, which begins with a colon.
        fields.next();
        for (let field = nextChange(fields); field !== null; field = nextChange(fields)) {
            const path = fields.text();
            const known = changes.get(path);
            const change = { commit, ...field };
            if (known === undefined)
                changes.set(path, [change]);
            else
                known.push(change);
        }
    }
    return { commits, changes };
}
/** `:100644 100644 OID OID M`; null: the commit changed no more. */
function nextChange(fields) {
    if (fields.peek !== lineBreak && fields.peek !== colon)
        return null;
    const [, mode = '', , oid = ''] = fields.text().trimStart().split(' ');
    return { oid: /^0+$/.test(mode) ? null : oid, isFile: mode.startsWith('100') };
}
const lineBreak = 0x0a;
const colon = 0x3a;
/** Every file at the tip of a branch. Throws CheckoutError. */
async function listRecordsEntries(git, tip) {
    const { out } = await git(['ls-tree', '-r', '-z', '--full-tree', tip]);
    const fields = new git_fields/* Fields */.C(out);
    const entries = [];
    while (!fields.done) {
        const entry = fields.text();
        const tab = entry.indexOf('\t');
        const [mode = '', , oid = ''] = entry.slice(0, tab).split(' ');
        entries.push({ path: entry.slice(tab + 1), oid, isFile: mode.startsWith('100') });
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/src/git/records.js




/** The texts that are read at one time, in bytes. */
const groupBytes = 4 * 1024 ** 2;
const { fail } = (0,verification_finding/* findingsOf */.W)('history');
/**
 * Reads the records of a branch with their history, by git alone: two listings at once, then texts as they are asked for.
 * Throws CheckoutError.
 */
async function openStoredRecords(git, { tip, edges }) {
    const [{ commits, changes }, entries] = await Promise.all([readRecordsLog(git, tip), listRecordsEntries(git, tip)]);
    const now = new Map(entries.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...changes.keys(), ...now.keys()])].sort();
    const all = paths.map((path) => ({ path, entry: now.get(path) ?? null, changes: changes.get(path) ?? [] }));
    const files = all.filter(({ path }) => (0,record_path/* parseRecordPath */.OT)(path) !== null);
    const foreign = all.filter(({ path }) => (0,record_path/* parseRecordPath */.OT)(path) === null);
    const sizes = await (0,records_blobs/* readBlobSizes */.G4)(git, files.flatMap(oidsOf));
    return {
        count: files.filter(({ path, entry }) => entry !== null && path.endsWith('.json')).length,
        hadRecords: files.length > 0,
        findings: [...commits.flatMap(mergeFinding), ...files.flatMap((file) => fileFindings(file, sizes))],
        commits: commits.map(({ sha }) => sha),
        complete: commits.every(({ sha }) => !edges.has(sha)),
        async *files() {
            if (foreign.length > 0)
                yield foreign.map(foreignFile);
            const size = (listed) => listed.flatMap(oidsOf).reduce((sum, oid) => sum + (sizes.get(oid) ?? 0), 0);
            const groups = (0,records_blobs/* groupedBySize */.VO)(byPlace(files), size, groupBytes);
            const read = async (group) => {
                const listed = group.flat();
                const texts = await (0,records_blobs/* readBlobTexts */.CX)(git, listed.flatMap(oidsOf), sizes);
                return listed.map((each) => storedFile(each, texts, edges));
            };
            yield* (0,records_blobs/* readAhead */.Ek)(groups, read);
        },
    };
}
/** The texts that are read at one time for a report, which keeps no history of them. In bytes. */
const reportGroupBytes = 2 * groupBytes;
/**
 * The records that stand on a branch now, in the order of their places, without their pages and history; those of earlier days
 * than `since`, YYYY-MM-DD, are left out. `count` is told how many there are. Throws CheckoutError.
 */
async function* readStoredRecords(git, tip, { since = '', count } = {}) {
    const listed = (await listRecordsEntries(git, tip)).filter(({ path }) => /^\d{4}\/.*\.json$/s.test(path));
    const all = listed.flatMap(({ path, oid, isFile }) => {
        const where = (0,record_path/* parseRecordPath */.OT)(path);
        return where?.format === 'json' ? [{ place: where.place, date: where.date, oid, isFile }] : [];
    });
    const entries = all.filter(({ date }) => date >= since);
    const earlier = all.length - entries.length;
    count?.({ records: entries.length, earlier, foreign: listed.length - all.length });
    const files = entries.filter(({ isFile }) => isFile);
    // What is no file, but a link, has no text of a record.
    for (const { place, isFile } of entries)
        if (!isFile)
            yield { place, text: '' };
    const sizes = await (0,records_blobs/* readBlobSizes */.G4)(git, files.map(({ oid }) => oid));
    const groups = (0,records_blobs/* groupedBySize */.VO)(files, ({ oid }) => sizes.get(oid) ?? 0, reportGroupBytes);
    const read = async (group) => {
        const oids = group.map(({ oid }) => oid);
        const texts = await (0,records_blobs/* readBlobTexts */.CX)(git, oids, sizes);
        return group.map(({ place, oid }) => ({ place, text: texts.get(oid) ?? '' }));
    };
    for await (const group of (0,records_blobs/* readAhead */.Ek)(groups, read))
        yield* group;
}
const oidsOf = ({ entry, changes }) => [...changes, ...(entry === null ? [] : [entry])].flatMap(({ oid, isFile }) => (oid !== null && isFile ? [oid] : []));
/** The files of each record together; they are sorted by path already. */
function byPlace(files) {
    const places = new Map();
    for (const file of files) {
        const place = file.path.replace(/\.[a-z]+$/, '');
        const known = places.get(place);
        if (known === undefined)
            places.set(place, [file]);
        else
            known.push(file);
    }
    return [...places.values()];
}
function storedFile({ path, entry, changes }, texts, edges) {
    const textOf = (oid, isFile) => (isFile ? (texts.get(oid) ?? '') : '');
    const history = changes.map(({ commit: { sha, message }, oid, isFile }) => {
        const known = oid === null || (isFile && typeof texts.get(oid) === 'string');
        // What is too large to be read is told as such.
        return { commit: sha, message, ...(known ? { text: oid === null ? null : textOf(oid, isFile) } : {}) };
    });
    const [first] = changes;
    const isCut = first === undefined || edges.has(first.commit.sha);
    return { path, text: entry === null ? null : textOf(entry.oid, entry.isFile), history: isCut ? null : history };
}
const foreignFile = ({ path, entry }) => ({ path, text: entry === null ? null : '', history: [] });
/** Records are written one after the other. A merge could put another history in place of theirs, and push it without force. */
function mergeFinding({ sha, parents }) {
    if (parents.length < 2)
        return [];
    const short = sha.slice(0, 7);
    const [first = ''] = parents;
    return [
        fail(`commit ${short}`, `It merges another line of history into the branch of records, where only one commit after the other belongs`, `Find out who merged what (git log ${first.slice(0, 7)}..${short}), and set the branch back to what the gate wrote`),
    ];
}
/** A record is a file of an ordinary size. */
function fileFindings({ path, entry }, sizes) {
    if (entry === null)
        return [];
    const remedy = 'Restore the file from the history of the branch';
    if (!entry.isFile)
        return [fail(path, 'It is a link, not a file', remedy)];
    const size = sizes.get(entry.oid) ?? 0;
    return size > records_blobs/* mostRecordBytes */.gy
        ? [fail(path, `It is larger than any record: ${Math.ceil(size / 1024 ** 2)} MiB`, remedy)]
        : [];
}


/***/ }),

/***/ 69715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97609);

/** Something is wrong between the gate and GitHub. `message` is written for a person and ends with what to do. */
class GitHubError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'GitHubError';
    kind;
    /** What would put it right, as one imperative sentence. */
    remedy;
    constructor(kind, problem, remedy) {
        super(`${problem} ${remedy}`);
        this.kind = kind;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/** The address of GitHub's site, of which the API is another. Source: docs.github.com, "Default environment variables". */
const serverOf = (environment) => environment['GITHUB_SERVER_URL'] || 'https://github.com';


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

/***/ 43871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   OP: () => (/* binding */ pullRequestPlace),
/* harmony export */   OT: () => (/* binding */ parseRecordPath),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   ZJ: () => (/* binding */ recordPlace)
/* harmony export */ });
/* unused harmony export pushPlace */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Where a record stands on the branch, without the ending: "2026/11/19-42", or
 * "2026/11/19-push-3f2a1c9-0b1c2d3e4f50".
 *
 * The date is that of the merge in UTC. A policy's time zone can be changed, and with it the date of what happened near
 * midnight; in UTC a change has one place for good, whichever policy is in force and wherever it is computed.
 */
function recordPlace(record) {
    return record.kind === 'push' ? pushPlace(record.push) : pullRequestPlace(record.merge.at, record.number);
}
/** The place of the record of a pull request. */
const pullRequestPlace = (mergedAt, number) => `${folder(mergedAt)}-${number}`;
/**
 * The place of the record of a push: the commit that the branch was at afterwards, for people, and a digest of the push, since a
 * branch can be moved to one commit twice in a day, and one commit can be pushed to two branches at once.
 */
function pushPlace({ branch, before, after, at, }) {
    const told = [branch, before.toLowerCase(), after.toLowerCase(), new Date(at).toISOString()].join('\n');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(told, 'utf8').digest('hex').slice(0, 12);
    return `${folder(at)}-push-${after.slice(0, 7).toLowerCase()}-${digest}`;
}
/** Throws a RangeError for what is no instant. */
const folder = (at) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');
/** The files of a record. */
const recordFiles = (place) => ({
    json: `${place}.json`,
    markdown: `${place}.md`,
});
const form = /^((\d{4})\/(\d\d)\/(\d\d)-(?:([1-9]\d{0,9})|push-([0-9a-f]{7})-[0-9a-f]{12}))\.(json|md)$/;
/** Reads the path of a file of a record; null: it is none. */
function parseRecordPath(path) {
    const [, place, year, month, day, number, sha, ending] = form.exec(path) ?? [];
    if (place === undefined)
        return null;
    const date = `${year}-${month}-${day}`;
    const exists = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(date))
        return null;
    const common = { place, date, format: ending === 'md' ? 'md' : 'json' };
    if (sha !== undefined)
        return { ...common, kind: 'push', sha };
    return { ...common, kind: 'pull-request', number: Number(number) };
}
/** Whether a text is the place of a record. */
const isPlace = (text) => parseRecordPath(`${text}.json`) !== null;


/***/ })

};
