export const id = 6020;
export const ids = [6020,3546,998];
export const modules = {

/***/ 72933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   bq: () => (/* binding */ namedBase),
/* harmony export */   jg: () => (/* binding */ detectBase)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50998);


const usualNames = ['main', 'master'];
/**
 * The default branch as far as this checkout tells: what origin/HEAD stands for, else the first of init.defaultBranch,
 * main and master that there is, remote-tracking branches first. Null: none of them.
 */
function defaultBranch({ refs, remote, config }) {
    const target = remote === null ? undefined : refs.get(`refs/remotes/${remote}/HEAD`)?.target;
    const names = [config.get('init.defaultbranch'), ...usualNames].filter((name) => name !== undefined);
    const candidates = [
        ...(target ? [target] : []),
        ...(remote === null ? [] : names.map((name) => `refs/remotes/${remote}/${name}`)),
        ...names.map((name) => `refs/heads/${name}`),
    ];
    for (const name of candidates) {
        const sha = refs.get(name)?.sha;
        if (sha !== undefined)
            return { ...named(name, remote), sha };
    }
    return null;
}
/**
 * What to compare with where nobody says: the default branch; on that branch itself its upstream; and HEAD where there
 * is no other branch at all. Throws CheckoutError where several branches could be meant.
 */
function detectBase(checkout) {
    const found = defaultBranch(checkout);
    if (found)
        return (checkout.branch === found.branch && upstream(checkout)) || found;
    const others = branchNames(checkout).filter((name) => name !== checkout.branch);
    if (others.length > 0)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(`Which branch this one goes to cannot be told: there is no origin/HEAD, main or master. Pass --base BRANCH; there are: ${some(others)}.`);
    return { branch: checkout.branch ?? 'HEAD', ref: checkout.branch ?? 'HEAD', sha: checkout.head };
}
/**
 * The base that somebody named: a branch, which means the remote's as last fetched (a pull request is compared with
 * that) before the local one, or any commit; `option` is where. Throws CheckoutError, with the nearest names, where there is none.
 */
async function namedBase(name, checkout, git, option = '--base') {
    const { refs, remote } = checkout;
    const full = remote === null ? [] : [`refs/remotes/${remote}/${name}`];
    for (const candidate of [...full, `refs/heads/${name}`, `refs/remotes/${name}`, name]) {
        const ref = refs.get(candidate);
        if (ref)
            return { ...named(ref.target || candidate, remote), sha: ref.sha };
    }
    // Names that git would take for an option or a range are no commits.
    const revision = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(name) ? name : null;
    const found = revision === null
        ? null
        : await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { accept: [1, 128] });
    const sha = found?.code === 0 ? found.out.toString('utf8').trim() : '';
    if (/^[0-9a-f]{40,64}$/.test(sha))
        return { branch: name, ref: name, sha };
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(unknownBase(name, checkout, option));
}
function unknownBase(name, checkout, option) {
    const names = branchNames(checkout);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    const hint = near ? `Did you mean ${option} ${near}?` : `Pass one of: ${some(names)}.`;
    const fetch = checkout.remote === null ? '' : ` If it is on the remote only, fetch it: git fetch ${checkout.remote}.`;
    const use = option === '--base' ? 'to compare with' : 'to read';
    return `There is no branch or commit ${JSON.stringify(name)} ${use} (${option}). ${hint}${fetch}`;
}
/** The remote-tracking branch that the current branch follows, as a base. */
function upstream({ branch, config, refs }) {
    const from = config.get(`branch.${branch}.remote`);
    const merge = config.get(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, '');
    const name = `refs/remotes/${from}/${merge}`;
    const sha = refs.get(name)?.sha;
    return sha === undefined || from === undefined ? null : { ...named(name, from), sha };
}
/** How a pull request names the branch with this full name, and how people write it. */
function named(fullName, remote) {
    const ref = fullName.replace(/^refs\/(heads|remotes)\//, '');
    if (!fullName.startsWith('refs/remotes/'))
        return { branch: ref, ref };
    const prefix = remote !== null && ref.startsWith(`${remote}/`) ? remote.length + 1 : ref.indexOf('/') + 1;
    return { branch: ref.slice(prefix), ref };
}
function branchNames({ refs }) {
    const all = [...refs].filter(([, { target }]) => target === '').map(([name]) => named(name, null).ref);
    return [...new Set(all)];
}
function some(names) {
    return `${names.slice(0, 8).join(', ')}${names.length > 8 ? `, and ${names.length - 8} more` : ''}` || 'none';
}


/***/ }),

/***/ 27176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   QN: () => (/* binding */ sectionNames),
/* harmony export */   aR: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50998);


/** Reads where the checkout around `directory` stands. Throws CheckoutError where there is none, or no commit in it. */
async function openCheckout(directory, git) {
    const [where, listed, configured] = await Promise.all([
        // The path comes last, since it alone may contain a line break.
        git([
            'rev-parse',
            '--is-inside-work-tree',
            '--is-shallow-repository',
            '--show-object-format',
            '--show-cdup',
            '--git-common-dir',
        ]),
        git(['for-each-ref', '--format=%(refname)%00%(objectname)%00%(symref)%00%(HEAD)', 'refs/heads', 'refs/remotes']),
        git(['config', '--list', '-z']),
    ]);
    const [inWorkTree, shallow, objectFormat, up = '', ...path] = where.out
        .toString('utf8')
        .replace(/\n$/, '')
        .split('\n');
    const { refs, current } = parseRefs(listed.out.toString('utf8'));
    const config = parseConfig(configured.out.toString('utf8'));
    return {
        head: (current && refs.get(current)?.sha) ?? (await detachedHead(git)),
        branch: current?.replace(/^refs\/heads\//, '') ?? null,
        refs,
        config,
        remote: remoteOf(config),
        commonDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path.join('\n')),
        topLevel: inWorkTree === 'true' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, up) : null,
        shallow: shallow === 'true',
        objectFormat: objectFormat ?? 'sha1',
    };
}
/** The commit that is checked out where no branch is. */
async function detachedHead(git) {
    const [unborn, commit] = await Promise.all([
        git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [1] }),
        git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [1, 128] }),
    ]);
    if (commit.code === 0)
        return commit.out.toString('utf8').trim();
    const branch = unborn.out.toString('utf8').trim();
    throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.CheckoutError(`${branch === '' ? 'This checkout' : `The branch ${branch}`} has no commits yet, so there is nothing to judge. Commit first.`);
}
function parseRefs(listing) {
    const refs = new Map();
    let current = null;
    for (const line of listing.split('\n')) {
        const [name, sha, target = '', mark] = line.split('\0');
        if (name && sha)
            refs.set(name, { sha, target });
        if (name && mark === '*')
            current = name;
    }
    return { refs, current };
}
function parseConfig(listing) {
    const config = new Map();
    for (const entry of listing.split('\0')) {
        const end = entry.indexOf('\n');
        // A key without a value means true.
        if (entry !== '')
            config.set(end < 0 ? entry : entry.slice(0, end), end < 0 ? 'true' : entry.slice(end + 1));
    }
    return config;
}
/** The names of the sections `[section "name"]` that set `key`, in the order of the configuration. */
function sectionNames(config, section, key) {
    const [start, end] = [`${section}.`, `.${key}`];
    return [...config.keys()]
        .filter((name) => name.startsWith(start) && name.endsWith(end) && name.length > start.length + end.length)
        .map((name) => name.slice(start.length, -end.length));
}
function remoteOf(config) {
    const remotes = sectionNames(config, 'remote', 'url');
    return remotes.includes('origin') ? 'origin' : (remotes[0] ?? null);
}
/**
 * OWNER/REPO from the remote's address (`git@host:o/r.git`, `https://host/o/r`, `ssh://git@host:22/o/r.git`), or
 * `local/FOLDER` where there is no remote, or one that is a folder.
 */
function repositoryName({ config, remote, commonDirectory }) {
    const url = remote === null ? undefined : config.get(`remote.${remote}.url`);
    const path = url === undefined ? undefined : remotePath(url);
    const [repository, owner] = (path ?? '')
        .split('/')
        .filter((part) => part !== '')
        .reverse();
    if (repository && owner && !/\s/.test(owner + repository))
        return `${owner}/${repository.replace(/\.git$/, '')}`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(commonDirectory) === '.git' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(commonDirectory) : commonDirectory;
    return `local/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder)
        .replace(/\.git$/, '')
        .replaceAll(/\s/g, '-') || 'repository'}`;
}
/** The path in a remote's address; undefined for a folder of this machine. */
function remotePath(url) {
    const address = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\/(.*)$/i.exec(url);
    if (address)
        return url.toLowerCase().startsWith('file:') ? undefined : address[1];
    // The scp form: no slash before the colon, and more than a Windows drive letter.
    const colon = url.indexOf(':');
    return colon > 1 && !url.slice(0, colon).includes('/') ? url.slice(colon + 1) : undefined;
}


/***/ }),

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


/***/ }),

/***/ 66020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesIn: () => (/* binding */ namesIn),
/* harmony export */   parseRemote: () => (/* binding */ parseRemote),
/* harmony export */   readWorkFile: () => (/* binding */ readWorkFile),
/* harmony export */   survey: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72933);
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27176);
/* harmony import */ var _git_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93546);





/** Looks around in a checkout, by git alone. Throws CheckoutError where there is none. */
async function survey(cwd, environment) {
    const tree = await (0,_git_inventory_js__WEBPACK_IMPORTED_MODULE_4__.openWorkTree)(cwd, environment);
    const { git, topLevel } = tree;
    const [head, symbolic, files] = await Promise.all([
        git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [1, 128] }),
        git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [1] }),
        (0,_git_inventory_js__WEBPACK_IMPORTED_MODULE_4__.listFiles)(tree),
    ]);
    const unborn = head.code !== 0;
    const branch = symbolic.code === 0 ? symbolic.out.toString('utf8').trim() : null;
    const checkout = unborn ? null : await (0,_git_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .openCheckout */ .Hj)(topLevel, git);
    const named = checkout === null ? null : ((0,_git_base_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(checkout)?.branch ?? null);
    const [remote, newline] = await Promise.all([remoteOf(tree, checkout?.remote ?? 'origin'), newlineOf(tree)]);
    return { topLevel, branch, defaultBranch: named ?? branch, unborn, remote, files, newline };
}
async function remoteOf({ git }, name) {
    const { code, out } = await git(['remote', 'get-url', name], { accept: [1, 2, 128] });
    return code === 0 ? parseRemote(out.toString('utf8').trim()) : null;
}
/**
 * Host, owner and name from `git@host:o/r.git`, `ssh://git@host:22/o/r`, `https://host/o/r.git`; null for what is no
 * address of that kind, such as a folder.
 */
function parseRemote(url) {
    const form = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|(?:[\w.-]+@)?(?=[\w.-]{2,}:))([\w.-]+)(?::\d+)?[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?$/;
    const [, host, owner, repo] = form.exec(url) ?? [];
    return host === undefined || owner === undefined || repo === undefined
        ? null
        : { host: host.toLowerCase(), owner, repo };
}
/** What git would write at the ends of lines here: see gitattributes(5), `eol`, and git-config(1), `core.autocrlf`. */
async function newlineOf({ git }) {
    const [attribute, converted] = await Promise.all([
        git(['check-attr', '-z', 'eol', '--', '.github/change-gate.yml']),
        git(['config', '--get', 'core.autocrlf'], { accept: [1] }),
    ]);
    const eol = attribute.out.toString('utf8').split('\0')[2];
    if (eol === 'crlf')
        return '\r\n';
    return eol !== 'lf' && converted.out.toString('utf8').trim().toLowerCase() === 'true' ? '\r\n' : '\n';
}
/** Larger files are none of those that are read here. */
const mostBytes = 1024 ** 2;
/** The text of a file of the work tree; null where there is no ordinary file of that name. Links are not followed. */
async function readWorkFile(topLevel, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(topLevel, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => null);
    if (!found?.isFile() || found.size > mostBytes)
        return null;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8').catch(() => null);
}
/** The names in a folder of the work tree, in order; none where there is no such folder. */
async function namesIn(topLevel, folder) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(topLevel, folder)).catch(() => [])).sort();
}


/***/ })

};
