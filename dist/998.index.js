export const id = 998;
export const ids = [998];
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


/***/ })

};
