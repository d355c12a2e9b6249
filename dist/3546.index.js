export const id = 3546;
export const ids = [3546,998];
export const modules = {

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CheckoutError: () => (/* binding */ CheckoutError),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97609);



/** Something about the checkout that keeps its facts from being read. The message says what, and what to do. */
class CheckoutError extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'CheckoutError';
}
/** A diff or a history of more than this many bytes is not read. */
const mostOutput = 1024 ** 3;
/** Processes at one time; more only wait for the same disk. */
const mostProcesses = 6;
/**
 * Settings over whatever the checkout's own configuration says: it may come from a stranger, and some of its keys name
 * programs to run. See git-config(1). What cannot be overridden by name is kept away by object-store.ts.
 */
const settings = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=off',
    'core.pager=cat',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
];
/** Variables of git's own that only say where its files are or which configuration the user trusts. */
const keptVariables = /^GIT_(EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/**
 * Runs git in `directory`, without a shell, network, pager, prompt, hook or lock; `environment` is the shell's, of which
 * variables that would point git elsewhere (as hooks have them set) are dropped, and `extra` is added.
 */
function gitIn(directory, environment, extra = {}) {
    const env = { ...safeEnvironment(environment), ...extra };
    const before = ['--no-pager', '-C', directory, ...settings.flatMap((setting) => ['-c', setting])];
    // Not started in the checkout, where a program called git might be found first (Windows, or a PATH with a dot).
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(directory).root;
    const inTurn = atMost(mostProcesses);
    return (args, { accept = [], input = '' } = {}) => inTurn(() => new Promise((resolve, reject) => {
        const options = { cwd, env, encoding: 'buffer', maxBuffer: mostOutput, windowsHide: true };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...before, ...args], options, (error, out, stderr) => {
            const code = error === null ? 0 : error.code;
            if (typeof code === 'number' && (code === 0 || accept.includes(code)))
                resolve({ code, out });
            else
                reject(explain(args[0] ?? '', code, stderr.toString('utf8'), directory));
        });
        // A command that fails before it has read everything says so itself.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    }));
}
function safeEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // An allowed protocol in the configuration wins over protocol.allow, but not over this.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_PAGER: 'cat',
    };
}
/** What people can do about the failures that git reports in words only. */
const explanations = [
    [/cannot change to/, (directory) => `There is no folder ${directory}. Name a folder inside a git checkout.`],
    [
        /not a git repository/,
        (directory) => `${directory} is not in a git repository. Run this inside a checkout, or clone one first.`,
    ],
    [
        /(?:dubious ownership|unsafe repository)[^']*'([^'\n]*)'/,
        (_, found) => `git does not trust the checkout ${found[1]}, because its folder belongs to another user. ` +
            `If you trust it, run: git config --global --add safe.directory '${found[1]}'`,
    ],
    [
        /unable to read|missing (?:blob|tree|commit|object)|could not (?:read|parse|fetch)|bad (?:object|file)/i,
        () => 'Objects that are needed for the comparison are missing in this clone (it is shallow, partial or damaged). ' +
            'Run `git fetch --unshallow` in a shallow clone, or clone again without --filter.',
    ],
];
function explain(command, code, stderr, directory) {
    if (code === 'ENOENT')
        return new CheckoutError('git is not installed, or not on the PATH. Install it: git-scm.com');
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return new CheckoutError(`\`git ${command}\` gave more than 1 GiB. Split the branch into smaller changes.`);
    for (const [pattern, message] of explanations) {
        const found = pattern.exec(stderr);
        if (found)
            return new CheckoutError(message(directory, found));
    }
    const line = printable(stderr.split('\n').find((text) => text.trim() !== '') ?? 'it said nothing more');
    return new CheckoutError(`\`git ${command}\` failed (${String(code ?? 'stopped')}): ${line}`);
}
/** Without control characters, which a stranger's file or branch name may bring into git's messages. */
function printable(text) {
    return text.replaceAll(/\p{Cc}/gu, '?').slice(0, 500);
}
/** Runs at most `most` tasks at one time, the others in the order in which they came. */
function atMost(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= most)
            await new Promise((start) => waiting.push(start));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 27834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   EK: () => (/* binding */ authorsOf)
/* harmony export */ });
/* unused harmony export coAuthors */
/** ID+login@users.noreply.github.com, or the older form without the ID. */
const noreply = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** The login that an address of GitHub's own names; null: the address alone does not tell. `web-flow` is GitHub itself. */
function loginOf(email) {
    if (email.toLowerCase() === 'noreply@github.com')
        return 'web-flow';
    return noreply.exec(email)?.[1] ?? null;
}
function identity(name, email) {
    return { login: loginOf(email), name, email };
}
/**
 * Who a commit message names as co-authors: every line `Co-authored-by: Name <address>`, wherever it stands, since a
 * squash merge leaves them in the middle, and a co-author too many only asks for one more independent reviewer.
 */
function coAuthors(message) {
    const found = [];
    for (const line of message.split('\n')) {
        const value = /^\s*co-authored-by:(.*)$/i.exec(line.trimEnd())?.[1];
        const open = value?.lastIndexOf('<') ?? -1;
        if (value === undefined || open < 0 || !value.endsWith('>'))
            continue;
        const email = value.slice(open + 1, -1).trim();
        if (email !== '')
            found.push(identity(value.slice(0, open).trim(), email));
    }
    return found;
}
/** The author and the co-authors, each address once. */
function authorsOf(author, message) {
    const byAddress = new Map([[author.email.toLowerCase(), author]]);
    for (const other of coAuthors(message)) {
        const key = other.email.toLowerCase();
        if (!byAddress.has(key))
            byAddress.set(key, other);
    }
    return [...byAddress.values()];
}


/***/ }),

/***/ 93546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countWriters: () => (/* binding */ countWriters),
/* harmony export */   listFiles: () => (/* binding */ listFiles),
/* harmony export */   openWorkTree: () => (/* binding */ openWorkTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27834);



/** Commits that are looked at to see who writes most of them. */
const mostCommits = 1000;
/** The work tree around a folder. Throws CheckoutError where there is none. */
async function openWorkTree(cwd, environment) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd);
    const { out } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIn */ .u)(here, environment)(['rev-parse', '--is-inside-work-tree', '--show-cdup']);
    const [inside, up = ''] = out.toString('utf8').split('\n');
    if (inside !== 'true')
        throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.CheckoutError(`${here} is in a bare repository or in a .git folder. Run this where the files lie.`);
    const topLevel = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, up);
    return { topLevel, git: (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIn */ .u)(topLevel, environment) };
}
/** The paths of a work tree: what git tracks, and new files that it does not ignore. */
async function listFiles({ git }) {
    const { out } = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    // Conflicting versions of a file are listed one by one.
    return [...new Set(out.toString('utf8').split('\0'))].filter((path) => path !== '');
}
/**
 * How many of the latest commits each login wrote, as far as addresses tell; merges and bots' commits do not count. Null
 * where there is no commit.
 */
async function countWriters({ git, }) {
    const options = ['--no-merges', `--max-count=${mostCommits}`, '--format=%ae', 'HEAD', '--'];
    const { code, out } = await git(['log', ...options], { accept: [128] });
    if (code !== 0)
        return null;
    const byLogin = new Map();
    let commits = 0;
    for (const address of out.toString('utf8').split('\n')) {
        const login = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(address)?.toLowerCase();
        if (address === '' || login?.endsWith('[bot]'))
            continue;
        commits += 1;
        if (login !== undefined)
            byLogin.set(login, (byLogin.get(login) ?? 0) + 1);
    }
    return { commits, byLogin };
}


/***/ })

};
