export const id = 8059;
export const ids = [8059,998];
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

/***/ 8355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);




/**
 * Hands `read` a git that sees the checkout's objects and nothing else of it: a temporary, empty, bare repository that
 * borrows its object store. So no configuration (diff, merge and filter drivers, aliases, remotes), no attributes, no
 * hooks and no replaced objects of the checkout or the user take part, on every machine the same; and what a trial
 * merge writes goes away with it.
 */
async function withObjects(checkout, environment, read) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'change-gate-'));
    try {
        await prepare(directory, checkout);
        return await read((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(directory, environment, {
            GIT_DIR: directory,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_CONFIG_COUNT: '0',
            GIT_ATTR_NOSYSTEM: '1',
            // git before 2.32 knows no GIT_CONFIG_GLOBAL.
            HOME: directory,
            XDG_CONFIG_HOME: directory,
        }));
    }
    finally {
        // Retried, since after an error another git may still be writing there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 5 });
    }
}
async function prepare(directory, { commonDirectory, objectFormat, shallow }) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, 'objects');
    if (objects.includes('\n'))
        throw new _git_js__WEBPACK_IMPORTED_MODULE_3__.CheckoutError('The path of this checkout contains a line break. Move the checkout to another folder.');
    await Promise.all([
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'objects', 'info'), { recursive: true }),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'refs')),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'config'), configuration(objectFormat)),
        shallow ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, 'shallow'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'shallow')) : undefined,
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'objects', 'info', 'alternates'), `${objects}\n`);
}
/** A file of more than 20 MB counts as binary, as it does on GitHub: no diff of it is made. */
function configuration(objectFormat) {
    const format = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
    const version = objectFormat === 'sha1' ? 0 : 1;
    return `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n\tbigFileThreshold = 20m\n\tattributesFile = /dev/null\n${format}`;
}


/***/ }),

/***/ 76277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ openRecordsClone),
/* harmony export */   ls: () => (/* binding */ cutHistory),
/* harmony export */   nr: () => (/* binding */ rewritings),
/* harmony export */   xc: () => (/* binding */ howToBegin),
/* harmony export */   yc: () => (/* binding */ NoRecordsBranch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30401);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72933);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27176);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50998);
/* harmony import */ var _object_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8355);







/** There is no branch of records, as before the first one was written. */
class NoRecordsBranch extends _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError {
    name = 'NoRecordsBranch';
}
/** A clone whose branches were fetched longer ago than this is told to be old. In milliseconds. */
const freshFor = 24 * 3_600_000;
/**
 * Finds the branch of records and the gated branch in a local clone: those of the remote, as they were fetched last, before
 * local ones. No network. Throws CheckoutError, which says what to do.
 */
async function openRecordsClone(question) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(question.cwd);
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(cwd, question.environment);
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .openCheckout */ .Hj)(cwd, git);
    const records = recordsBranch(checkout, question.records);
    const gated = await gatedBranch(checkout, question.branch, git);
    if (gated.branch === records.branch)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError(`${gated.ref} holds the records, so it is not the gated branch. Pass --branch NAME.`);
    const [edges, earlier, fetched] = await Promise.all([
        shallowEdges(checkout),
        earlierTips(checkout, records),
        fetchedAt(checkout, records),
    ]);
    const name = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryName */ .aR)(checkout);
    return {
        repository: name.startsWith('local/') ? null : name,
        records,
        gated,
        edges,
        earlier,
        notes: [...ageNotes(checkout, records, fetched, question.now), ...otherNotes(checkout, records)],
        read: (use) => (0,_object_store_js__WEBPACK_IMPORTED_MODULE_5__/* .withObjects */ .d)(checkout, question.environment, use),
    };
}
function recordsBranch(checkout, name) {
    const { refs, remote } = checkout;
    const tracked = remote === null ? [] : [[`refs/remotes/${remote}/${name}`, `${remote}/${name}`]];
    for (const [full, ref] of [...tracked, [`refs/heads/${name}`, name]]) {
        const sha = refs.get(full)?.sha;
        if (sha !== undefined)
            return { branch: name, ref, sha };
    }
    const here = remote === null ? name : `${remote}/${name}`;
    const fetch = remote === null ? '' : ` Fetch it: ${fetchCommand(checkout, name)}.`;
    throw new NoRecordsBranch(`There is no branch ${here} in this clone.${fetch} ${howToBegin} Another name is passed as --records NAME.`);
}
/** For a repository without a branch of records. */
const howToBegin = 'If the repository keeps no records yet: add the workflow that does, https://github.com/ilana/change-gate/blob/v1/docs/records.md#set-it-up, and the next merge writes the first.';
async function gatedBranch(checkout, name, git) {
    if (name !== undefined)
        return (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBase */ .bq)(name, checkout, git, '--branch');
    const found = (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(checkout);
    if (found !== null)
        return found;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError('Which branch is gated cannot be told: there is no origin/HEAD, main or master in this clone. Pass --branch NAME.');
}
/** What brings the branch here; some clones, made for one branch alone, fetch no other unless told so. */
function fetchCommand({ remote, config }, name) {
    const fetchesAll = config.get(`remote.${remote}.fetch`)?.includes('refs/heads/*') === true;
    return fetchesAll ? `git fetch ${remote}` : `git fetch ${remote} +refs/heads/${name}:refs/remotes/${remote}/${name}`;
}
async function shallowEdges({ shallow, commonDirectory }) {
    if (!shallow)
        return new Set();
    return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'shallow'), 'latin1')).split('\n').filter(Boolean));
}
const isTracked = ({ branch, ref }) => ref !== branch;
/** From git's own log of a remote-tracking branch; empty where there is none, since a clone need not keep it. */
async function earlierTips({ commonDirectory }, records) {
    if (!isTracked(records))
        return [];
    const log = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'logs', 'refs', 'remotes', records.ref), 'utf8').catch(() => '');
    const found = new Map();
    for (const line of log.split('\n')) {
        // OLD NEW NAME <ADDRESS> SECONDS ZONE, then a tab and a message. The first line may tell where a clone began.
        const [head = ''] = line.split('\t', 1);
        const [, ...shas] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /.exec(head) ?? [];
        const seconds = Number(head.split(' ').at(-2));
        if (!(seconds >= 0 && seconds < 2 ** 40))
            continue;
        for (const sha of shas) {
            if (!/^0+$/.test(sha) && !found.has(sha))
                found.set(sha, { sha, at: new Date(seconds * 1000) });
        }
    }
    return [...found.values()];
}
/** When the branch was fetched last, as far as files tell; null: they do not. */
async function fetchedAt({ commonDirectory, remote }, records) {
    if (!isTracked(records))
        return null;
    const last = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'FETCH_HEAD');
    const list = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(last, 'utf8').catch(() => '');
    const files = [
        ...(list.includes(`branch '${records.branch}' of `) ? [last] : []),
        ...['refs/remotes', 'logs/refs/remotes'].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, folder, records.ref)),
        // Written by `git clone`, which may pack all branches into one file.
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'refs', 'remotes', remote ?? '', 'HEAD'),
    ];
    const times = await Promise.all(files.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => mtimeMs, () => null)));
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : new Date(Math.max(...known));
}
function ageNotes(checkout, records, fetched, now) {
    if (fetched === null || now.getTime() - fetched.getTime() < freshFor)
        return [];
    const days = Math.floor((now.getTime() - fetched.getTime()) / 86_400_000);
    const day = fetched.toISOString().slice(0, 10);
    const ago = days === 1 ? 'a day' : `${days} days`;
    return [
        `${records.ref} was fetched on ${day}, ${ago} ago. To verify what is there now, run first: ${fetchCommand(checkout, records.branch)}`,
    ];
}
function otherNotes({ refs }, records) {
    const local = refs.get(`refs/heads/${records.branch}`)?.sha;
    if (!isTracked(records) || local === undefined || local === records.sha)
        return [];
    return [`Your local branch ${records.branch} is at another commit than ${records.ref}, which is the one verified.`];
}
const { fail, unknown } = (0,_records_verification_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsOf */ .W)('history');
/** Where the branch was that its history does not lead to any more: somebody rewrote it. `commits` is its history. */
function rewritings({ earlier, records }, commits) {
    const present = new Set(commits);
    return earlier
        .filter(({ sha }) => !present.has(sha))
        .map(({ sha, at }) => fail(`commit ${sha.slice(0, 7)}`, `${records.ref} was at it until ${at.toISOString().slice(0, 10)} or later, and it is in its history no more: the branch was rewritten`, `Find out who did it, and put back what was taken off: git log ${records.ref}..${sha.slice(0, 7)}`));
}
/** A clone that ends before the branch of records does. */
const cutHistory = (ref) => unknown(ref, 'This clone is shallow and ends before the branch of records begins', 'Run: git fetch --unshallow');


/***/ }),

/***/ 98059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withRemoteRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97609);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);
/* harmony import */ var _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76277);






/**
 * Clones what records are verified by into a temporary folder, which goes away with `use`: the branch of records in full, and
 * of the gated branch the commits alone. The token goes by the environment, so that neither a list of processes nor a file
 * nor an address shows it. Throws CheckoutError, and BadInput.
 */
async function withRemoteRecords(asked, use) {
    const server = asked.server.replace(/\/+$/, '');
    const scheme = /^(https|file):\/\//i.exec(server)?.[1]?.toLowerCase();
    if (scheme === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`GITHUB_SERVER_URL ${JSON.stringify(asked.server)} is no address that begins with https://`);
    const name = `${asked.owner}/${asked.repo}`;
    const url = `${server}/${name}`;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'change-gate-'));
    try {
        const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(directory, asked.environment, {
            GIT_ALLOW_PROTOCOL: scheme,
            ...configured(asked.environment, [
                // The longest address wins over what a user has set to be fetched otherwise, by SSH for example.
                [`url.${url}.insteadOf`, url],
                ['credential.helper', ''],
                ...(asked.token === null || scheme !== 'https' ? [] : [authorization(server, asked.token)]),
            ]),
        });
        const branch = await fetchBranches(git, { ...asked, name, url });
        const clone = await (0,_records_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .openRecordsClone */ .Kn)({ ...asked, cwd: directory, branch });
        return await use({ ...clone, repository: name, notes: [] });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** Fetches both branches, and gives the name of the gated one. */
async function fetchBranches(git, { name, url, server, records, branch }) {
    const readable = async (args) => {
        try {
            return (await git(args)).out.toString('utf8');
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__.CheckoutError))
                throw error;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(refused(name, server, error.message));
        }
    };
    const listed = await readable(['ls-remote', '--symref', '--', url, 'HEAD', ...[records, branch ?? ''].map(fullName)]);
    const lines = listed.split('\n').map((line) => line.split('\t', 2));
    const head = lines.flatMap(([what = '', ref]) => ref === 'HEAD' ? [/^ref: refs\/heads\/(.+)$/.exec(what)?.[1]] : []);
    const gated = branch ?? head.find((found) => found !== undefined);
    const has = (wanted) => lines.some(([, ref]) => ref === fullName(wanted));
    if (!has(records))
        throw new _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .NoRecordsBranch */ .yc(`${name} has no branch ${records}. ${_records_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .howToBegin */ .xc} Another name: --records NAME.`);
    if (gated === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`${name} does not say which branch is its default. Pass --branch NAME.`);
    if (branch !== undefined && !has(branch))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`${name} has no branch ${branch} (--branch).`);
    await git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${gated}`, '.']);
    await git(['config', 'remote.origin.url', url]);
    const fetch = (wanted, ...options) => readable(['fetch', '--quiet', '--no-tags', ...options, 'origin', `+${fullName(wanted)}:${fullName(wanted)}`]);
    // First, since a filter, once used, is kept for what is fetched afterwards.
    await fetch(records);
    await fetch(gated, '--filter=tree:0');
    return gated;
}
const fullName = (branch) => `refs/heads/${branch}`;
function refused(name, server, message) {
    // Of a repository that a stranger may not see, GitHub asks who it is; git then misses a name, not objects.
    const said = message.startsWith('Objects that are needed') ? 'it asks for a token' : message;
    return `${name} could not be read from ${server}: ${said}\nCheck the name, and whether the token (GITHUB_TOKEN, GH_TOKEN, or what \`gh auth token\` says) may read its contents.`;
}
/** Settings handed over by the environment, after those that the user hands over so. See git-config(1), GIT_CONFIG_COUNT. */
function configured(environment, settings) {
    const first = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
    return {
        GIT_CONFIG_COUNT: String(first + settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${first + index}`, key],
            [`GIT_CONFIG_VALUE_${first + index}`, value],
        ])),
    };
}
/** For this server alone. Source: docs.github.com, "Authenticating to the REST API", as actions/checkout does for git. */
function authorization(server, token) {
    if (!/^[!-~]+$/.test(token))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp('The token holds blanks or other characters that no token has.');
    const basic = Buffer.from(`x-access-token:${token}`, 'latin1').toString('base64');
    return [`http.${server}/.extraHeader`, `Authorization: Basic ${basic}`];
}


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/** Makes the findings of one check. */
const findingsOf = (check) => {
    const make = (outcome) => (place, message, remedy) => ({ check, outcome, place, message, remedy });
    return {
        fail: make('fail'),
        unknown: make('unknown'),
        note: (place, message) => make('note')(place, message, ''),
    };
};


/***/ })

};
