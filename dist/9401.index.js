export const id = 9401;
export const ids = [9401,998];
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

/***/ 55355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   Gw: () => (/* binding */ parseNames),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   __: () => (/* binding */ nameOptions),
/* harmony export */   sx: () => (/* binding */ diffOptions)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10169);

/** GitHub shows no diff of a file beyond these: https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits */
const mostPatchBytes = 500_000;
const mostPatchLines = 20_000;
/** For any two trees; a submodule counts even where .gitmodules asks to ignore it. */
const treeDiff = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'];
const statuses = {
    A: 'added',
    C: 'copied',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
};
/** How a diff is asked for that `parseDiff` reads: as GitHub shows one. */
const diffOptions = [
    ...['-z', '--raw', '--numstat', '-p', '--no-abbrev', '--ignore-submodules=none', '-U3', '-M50%', '-l1000'],
    ...['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'],
];
/** The files that differ between two commits, as a pull request lists them: with renames, counts and patches. */
async function readFiles(git, before, after) {
    const { out } = await git(['diff-tree', '-r', ...diffOptions, before, after, '--']);
    return parseDiff(out).files;
}
/** Reads the output of one diff, asked for by `diffOptions`. */
function parseDiff(out) {
    const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(out);
    const entries = readRaw(fields);
    const counts = entries.map((entry) => readCounts(fields, entry));
    // One more NUL stands between the records and the patches.
    if (entries.length > 0 && fields.next().length > 0)
        throw new Error('git listed a file that it gave no status for');
    const patches = splitPatches(fields.rest());
    let next = 0;
    const files = entries.map((entry, index) => {
        const sections = patches.slice(next, next + (splitsInTwo(entry) ? 2 : 1));
        next += sections.length;
        if (sections.length === 0)
            throw new Error(`git gave no diff of ${JSON.stringify(entry.path.toString('utf8'))}`);
        return fileOf(entry, counts[index] ?? noCounts, patchOf(sections));
    });
    if (next < patches.length)
        throw new Error('git gave more diffs than it listed files');
    return { files, changes: changesOf(entries) };
}
/** How the names alone are asked for: they need no file's content, which a partial clone may not have. */
const nameOptions = ['-z', '--raw', '--no-abbrev', '--ignore-submodules=none', '--no-renames', '--no-color'];
/** Reads the output of one diff, asked for by `nameOptions`: files without counts and patches. */
function parseNames(out) {
    const entries = readRaw(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(out));
    return { files: entries.map((entry) => fileOf(entry, noCounts, null)), changes: changesOf(entries) };
}
const noCounts = { additions: 0, deletions: 0 };
function fileOf({ path, previousPath, status }, counts, patch) {
    return {
        path: path.toString('utf8'),
        ...(previousPath === null ? {} : { previousPath: previousPath.toString('utf8') }),
        status,
        ...counts,
        ...(patch === null ? {} : { patch }),
    };
}
/** Path by path: a rename is one path less and one more; latin1 keeps names apart that are no valid UTF-8. */
function changesOf(entries) {
    const changes = new Map();
    for (const { path, previousPath, status, before, after } of entries) {
        if (status === 'renamed' && previousPath !== null)
            changes.set(previousPath.toString('latin1'), { before, after: null });
        changes.set(path.toString('latin1'), { before: previousPath === null ? before : null, after });
    }
    return changes;
}
/** What differs between two commits, path by path, without renames: for comparing, not for reading. */
async function readChanges(git, before, after) {
    const { out } = await git([...treeDiff, '--no-renames', before, after, '--']);
    // latin1 keeps names apart that are no valid UTF-8.
    return new Map(readRaw(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(out)).map((entry) => [entry.path.toString('latin1'), entry]));
}
/** Records `:mode mode oid oid STATUS`, name, and for renames and copies the new name; see git-diff-tree(1), "Raw output". */
function readRaw(fields) {
    const entries = [];
    while (fields.peek === 0x3a) {
        const [oldMode = '', newMode = '', oldOid = '', newOid = '', letter = ''] = fields.text().slice(1).split(' ');
        const status = statuses[letter.charAt(0)];
        if (status === undefined)
            throw new Error(`git gave a status that is not known: ${letter}`);
        const first = fields.next();
        const moved = status === 'renamed' || status === 'copied';
        entries.push({
            status,
            before: treeEntry(oldMode, oldOid),
            after: treeEntry(newMode, newOid),
            path: moved ? fields.next() : first,
            previousPath: moved ? first : null,
        });
    }
    return entries;
}
function treeEntry(mode, oid) {
    return mode === '000000' ? null : { mode, oid };
}
/** One record of `--numstat -z`: the counts are `-` for a binary file; the names of a rename follow as fields. */
function readCounts(fields, { path, previousPath }) {
    const record = fields.next();
    const [first, second] = [record.indexOf(9), record.indexOf(9, record.indexOf(9) + 1)];
    const names = previousPath === null ? [record.subarray(second + 1)] : [fields.next(), fields.next()];
    if (second < 0 || !names.at(-1)?.equals(path))
        throw new Error('git listed statuses and counts in different order');
    const count = (text) => (text === '-' ? 0 : Number(text));
    return {
        additions: count(record.toString('latin1', 0, first)),
        deletions: count(record.toString('latin1', first + 1, second)),
    };
}
/** git shows a file that becomes a link or a submodule (or back) as a removal and an addition. */
function splitsInTwo({ before, after }) {
    return before !== null && after !== null && before.mode.slice(0, 2) !== after.mode.slice(0, 2);
}
/** Cuts where a file starts: lines of a file's content never stand at the start of a line, and line breaks in names are quoted. */
function splitPatches(text) {
    const sections = [];
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\ndiff --git ', start);
        const end = next < 0 ? text.length : next + 1;
        sections.push(text.subarray(start, end));
        start = end;
    }
    return sections;
}
/** The hunks, as GitHub's API gives them: from the first `@@`, no last line break. Null: binary, too large, or no hunks. */
function patchOf(sections) {
    const hunks = sections
        .map((section) => ({ section, start: section.indexOf('\n@@ ') }))
        .filter(({ start }) => start >= 0)
        .map(({ section, start }) => section.subarray(start + 1));
    if (hunks.length === 0 || hunks.reduce((total, hunk) => total + hunk.length, 0) > mostPatchBytes)
        return null;
    const patch = Buffer.concat(hunks).toString('utf8').replace(/\n$/, '');
    return patch.split('\n').length > mostPatchLines ? null : patch;
}


/***/ }),

/***/ 55560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween),
/* harmony export */   j: () => (/* binding */ undoesExactly)
/* harmony export */ });
/** The paths that differ between two trees, each given as all of its entries or at least as those that may differ. */
function changesBetween(before, after) {
    const changes = new Map();
    for (const path of new Set([...before.keys(), ...after.keys()])) {
        const change = { before: before.get(path) ?? null, after: after.get(path) ?? null };
        if (!same(change.before, change.after))
            changes.set(path, change);
    }
    return changes;
}
/**
 * Whether a branch (from its merge base to its head) exactly undoes changes that were merged one after the other: each
 * of their paths is at the merge base as the last of them left it, and at the head as it was before the first; and the
 * branch changes no other path. Undoing nothing proves nothing. Policy 5.2.
 *
 * @param undone the merged changes, oldest first, each against the first parent of its commit
 */
function undoesExactly(branch, undone) {
    const merged = combined(undone);
    if (merged === null || merged.size === 0 || merged.size !== branch.size)
        return false;
    for (const [path, { before, after }] of merged) {
        const change = branch.get(path);
        if (change === undefined || !same(change.before, after) || !same(change.after, before))
            return false;
    }
    return true;
}
/** The changes as one; null where another change came between them in a path they share. */
function combined(all) {
    const result = new Map();
    for (const changes of all) {
        for (const [path, change] of changes) {
            const earlier = result.get(path);
            if (earlier !== undefined && !same(earlier.after, change.before))
                return null;
            result.set(path, { before: earlier === undefined ? change.before : earlier.before, after: change.after });
        }
    }
    for (const [path, { before, after }] of result)
        if (same(before, after))
            result.delete(path);
    return result;
}
function same(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
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

/***/ 99401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCheckout: () => (/* binding */ readCheckout),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/policy/path.js
var policy_path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/git/base.js
var git_base = __webpack_require__(72933);
// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/fields.js
var git_fields = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/src/git/identity.js
var identity = __webpack_require__(27834);
;// CONCATENATED MODULE: ./build/src/git/commits.js


const format = '--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B';
/** The commits of the branch that are not on the base, oldest first, as a pull request lists them. */
async function readCommits(git, base, head) {
    const { out } = await git([
        'log',
        '-z',
        '--reverse',
        '--topo-order',
        '--encoding=UTF-8',
        '--no-color',
        format,
        head,
        '--not',
        base,
        '--',
    ]);
    const fields = new git_fields/* Fields */.C(out);
    const commits = [];
    while (!fields.done)
        commits.push(readCommit(fields));
    return commits;
}
function readCommit(fields) {
    const sha = fields.text();
    const parents = fields.text().split(' ').filter(Boolean);
    const author = (0,identity/* identity */.D_)(fields.text(), fields.text());
    const committer = (0,identity/* identity */.D_)(fields.text(), fields.text());
    const message = fields.text().trimEnd();
    return { sha, parents, authors: (0,identity/* authorsOf */.EK)(author, message), committer, message, mergesBaseOnly: false };
}
/**
 * Fills in `mergesBaseOnly`: whether a merge of the base branch into this one is what git merges by itself, without a
 * conflict resolved or anything slipped in. Null where git cannot try it (before 2.38, or without the history).
 */
function judgeMerges(git, commits) {
    const own = new Set(commits.map(({ sha }) => sha));
    return Promise.all(commits.map(async (commit) => {
        const [into, from] = commit.parents;
        // What is not among the branch's own commits can be reached from the base.
        const mergesBase = commit.parents.length === 2 && from !== undefined && !own.has(from);
        return mergesBase && into !== undefined
            ? { ...commit, mergesBaseOnly: await isAutomaticMerge(git, commit.sha, into, from) }
            : commit;
    }));
}
async function isAutomaticMerge(git, sha, into, from) {
    const [merged, tree] = await Promise.all([
        // 1: conflicts. 128, 129: no common history, or an older git that knows no --write-tree.
        git(['merge-tree', '--write-tree', '--no-messages', into, from], { accept: [1, 128, 129] }),
        git(['rev-parse', '--verify', `${sha}^{tree}`]),
    ]);
    if (merged.code > 1)
        return null;
    return merged.code === 0 && merged.out.toString('utf8').trim() === tree.out.toString('utf8').trim();
}

// EXTERNAL MODULE: ./build/src/git/diff.js
var diff = __webpack_require__(55355);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/classify/dependencies/read.js + 63 modules
var read = __webpack_require__(40697);
;// CONCATENATED MODULE: ./build/src/git/manifests.js

/** More files are not read; they stay unclear. */
const mostFiles = 100;
/** Longer texts are not read, in bytes. */
const longest = 10_000_000;
/**
 * The files with the texts before and after of those manifests and lock files whose patch alone does not tell which
 * dependencies move. Throws CheckoutError.
 */
async function withManifests(git, files, { mergeBase, head }) {
    const doubtful = new Set((0,read/* manifestsInDoubt */.SK)(files, mostFiles));
    return Promise.all(files.map(async (file) => {
        if (!doubtful.has(file))
            return file;
        const { path, previousPath, status } = file;
        const [before, after] = await Promise.all([
            status === 'added' || status === 'copied' ? undefined : textOf(git, `${mergeBase}:${previousPath ?? path}`),
            status === 'removed' ? undefined : textOf(git, `${head}:${path}`),
        ]);
        return { ...file, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    }));
}
/** undefined: there is no such file, or it is no text that can be read. */
async function textOf(git, expression) {
    const { code, out } = await git(['cat-file', 'blob', expression], { accept: [128] });
    return code !== 0 || out.length > longest || out.includes(0) ? undefined : out.toString('utf8');
}

// EXTERNAL MODULE: ./build/src/git/object-store.js
var object_store = __webpack_require__(8355);
// EXTERNAL MODULE: ./build/src/git/exact-undo.js
var exact_undo = __webpack_require__(55560);
// EXTERNAL MODULE: ./build/src/git/revert-mentions.js
var revert_mentions = __webpack_require__(37140);
;// CONCATENATED MODULE: ./build/src/git/rollback.js




/** How far back the base branch is searched, in merged changes. */
const mostMerged = 2000;
/** Commits that a base branch took in by a merge, looked up one by one. */
const mostInner = 5;
/**
 * Which change merged to the base branch this branch says that it undoes, and whether the trees prove that it does so
 * exactly: `true`, `false`, or `null` where the state before is not in this clone. Null as a whole: it claims nothing
 * that can be found among the last 2,000 merged changes. However old: whoever judges compares `mergedAt` (the
 * committer's date of the merge; of the first, where a rebase merge brought several). `number` is 0 where the commit
 * names no pull request.
 */
async function findRollback(question) {
    const { git, repository, base, mergeBase, head, texts } = question;
    const mentions = (0,revert_mentions/* revertMentions */.U7)(texts, repository);
    if (mentions.shas.size + mentions.numbers.size + mentions.titles.size === 0)
        return null;
    const history = await readMerged(git, base);
    const claims = hypotheses(await claimed(git, base, history, mentions));
    if (claims.length === 0)
        return null;
    const branch = await (0,diff/* readChanges */.St)(git, mergeBase, head);
    const answers = [];
    for (const merged of claims) {
        const exact = await provesUndone(git, branch, merged);
        const oldest = Math.min(...merged.map(({ mergedAt }) => mergedAt.getTime()));
        answers.push({
            number: merged[0]?.number ?? 0,
            mergedAt: new Date(oldest).toISOString(),
            exact,
            ...(0,revert_mentions/* ofRevert */.Cj)(merged.map(({ message }) => message), repository),
        });
        if (exact)
            break;
    }
    return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
}
async function provesUndone(git, branch, merged) {
    const undone = await Promise.all(merged.map(({ parent, sha }) => (parent === null ? null : (0,diff/* readChanges */.St)(git, parent, sha))));
    const known = undone.filter((changes) => changes !== null);
    return known.length < undone.length ? null : (0,exact_undo/* undoesExactly */.j)(branch, known);
}
/** Newest first. */
async function readMerged(git, base) {
    const { out } = await git([
        'log',
        '-z',
        '--first-parent',
        `--max-count=${mostMerged}`,
        '--encoding=UTF-8',
        '--no-color',
        '--no-patch',
        '--format=%H%x00%P%x00%ct%x00%B',
        base,
        '--',
    ]);
    const fields = new git_fields/* Fields */.C(out);
    const merged = [];
    while (!fields.done) {
        const [sha, parents, seconds, message] = [fields.text(), fields.text(), fields.text(), fields.text()];
        merged.push({
            sha,
            parent: parents.split(' ')[0] || null,
            mergedAt: new Date(Number(seconds) * 1000),
            number: (0,revert_mentions/* pullRequestOf */._n)(message),
            titles: (0,revert_mentions/* titlesOf */.B7)(message),
            message,
        });
    }
    return merged;
}
/** What the texts name, as changes of the base branch, oldest first. */
async function claimed(git, base, history, { shas, numbers, titles }) {
    const found = new Set();
    const inner = [];
    for (const sha of shas) {
        const merged = history.find((each) => each.sha.startsWith(sha));
        if (merged)
            found.add(merged);
        else
            inner.push(sha);
    }
    for (const merged of history)
        if ((merged.number > 0 && numbers.has(merged.number)) || merged.titles.some((title) => titles.has(title)))
            found.add(merged);
    const brought = await Promise.all(inner.slice(0, mostInner).map((sha) => mergeThatBrought(git, base, history, sha)));
    for (const merged of brought)
        if (merged)
            found.add(merged);
    return history.filter((merged) => found.has(merged)).reverse();
}
/** The merge by which a commit came to the base branch: of those that have it, the oldest. */
async function mergeThatBrought(git, base, history, sha) {
    // 128: no such commit here.
    const { code, out } = await git(['rev-list', '--ancestry-path', `${sha}..${base}`, '--'], { accept: [128] });
    const later = new Set(code === 0 ? out.toString('latin1').split('\n') : []);
    return history.findLast((merged) => later.has(merged.sha));
}
/**
 * What may have been undone: the changes of one number together (a rebase merge has none: number 0), and each alone.
 * Never those of two pull requests: a rollback undoes one.
 */
function hypotheses(claims) {
    const byNumber = new Map();
    for (const merged of claims)
        byNumber.set(merged.number, [...(byNumber.get(merged.number) ?? []), merged]);
    const groups = [...byNumber.values()].reverse();
    return [...groups, ...groups.filter((group) => group.length > 1).flatMap((group) => group.map((merged) => [merged]))];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/git/work-tree.js





const largestPolicy = 1024 ** 2;
/** The policy file as it lies in the work tree; null: there is none. Throws CheckoutError where it is no policy by its size. */
async function readPolicyInWorkTree({ topLevel }) {
    if (topLevel === null)
        return null;
    const path = (0,external_node_path_.join)(topLevel, policy_path/* policyPath */.k);
    const found = await (0,promises_.lstat)(path).catch(absent);
    // A link could lead anywhere, and a pipe would never end.
    if (!found?.isFile())
        return null;
    if (found.size > largestPolicy)
        throw new git_git.CheckoutError(`${path} is larger than 1 MiB, which no policy is. Shorten it.`);
    return (0,promises_.readFile)(path, 'utf8');
}
/** How many files have changes that are in no commit; null: not looked at. */
async function countUncommitted(git, { config, topLevel }) {
    // Filters are programs that the configuration names; comparing files with the index would run them.
    const filters = ['clean', 'process', 'required'].flatMap((key) => (0,git_checkout/* sectionNames */.QN)(config, 'filter', key));
    if (topLevel === null || filters.some((name) => name.includes('=')))
        return null;
    const off = [...new Set(filters)].flatMap((name) => ['clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${name}.${setting}`]));
    const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty'];
    const { out } = await git([...off, 'status', ...options]);
    return out.toString('latin1').split('\0').length - 1;
}
function absent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/src/git/read-checkout.js












/**
 * Reads the current branch of a git checkout against its base branch: by git alone, without network, and without
 * executing anything that the checkout configures. Only commits count. Throws CheckoutError, which says what to do.
 */
async function readCheckout(question) {
    const cwd = (0,external_node_path_.resolve)(question.cwd);
    const environment = question.environment ?? process.env;
    const git = (0,git_git/* gitIn */.u)(cwd, environment);
    const checkout = await (0,git_checkout/* openCheckout */.Hj)(cwd, git);
    const base = question.base === undefined ? (0,git_base/* detectBase */.jg)(checkout) : await (0,git_base/* namedBase */.bq)(question.base, checkout, git);
    const policySource = (0,git_base/* defaultBranch */.OR)(checkout) ?? base;
    const repository = (0,git_checkout/* repositoryName */.aR)(checkout);
    const [[commits, files, reverts, policyFile], uncommitted, policyFileInWorkTree] = await Promise.all([
        (0,object_store/* withObjects */.d)(checkout, environment, async (objects) => {
            const policy = readPolicy(objects, policySource);
            const [listed, mergeBase] = await Promise.all([
                readCommits(objects, base.sha, checkout.head),
                findMergeBase(objects, checkout, base),
                policy,
            ]);
            requireWholeHistory(checkout, listed);
            const texts = [...listed.map(({ message }) => message), question.title ?? '', question.body ?? ''];
            const { head } = checkout;
            return Promise.all([
                judgeMerges(objects, listed),
                (0,diff/* readFiles */.Ul)(objects, mergeBase, head).then((read) => withManifests(objects, read, { mergeBase, head })),
                findRollback({ git: objects, repository, base: base.sha, mergeBase, head, texts }),
                policy,
            ]);
        }),
        countUncommitted(git, checkout),
        readPolicyInWorkTree(checkout),
    ]);
    const title = question.title ?? (commits.length === 1 ? commits[0]?.message.split('\n', 1)[0] : undefined);
    const change = {
        schemaVersion: 1,
        readAt: question.now.toISOString(),
        repository,
        number: 0,
        state: 'open',
        title: title ?? '',
        body: question.body ?? null,
        author: authorOf(checkout, commits),
        draft: false,
        labels: [],
        base: { ref: base.branch, sha: base.sha },
        head: { ref: checkout.branch ?? 'HEAD', sha: checkout.head, repository },
        createdAt: question.now.toISOString(),
        readyForReviewAt: question.now.toISOString(),
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        files,
        commits,
        totals: { files: files.length, commits: commits.length },
        // Absent, not null, where nothing is undone: null would say that it could not be read.
        ...(reverts === null ? {} : { reverts }),
        ...(policyFile === null ? { policyOnDefaultBranch: 'absent' } : {}),
    };
    const notYet = ['reviews', 'threads', 'checks', 'labelEvents'];
    if (title === undefined)
        notYet.push('title');
    if (question.body === undefined)
        notYet.push('body');
    const notes = [
        ...notesOnBranch(checkout, base, commits.length === 0 && files.length === 0),
        ...notesOnUncommitted(uncommitted),
        ...(checkout.topLevel === null ? [] : notesOnPolicy(policyFile, policyFileInWorkTree, policySource)),
    ];
    return { change, notYet, baseRef: base.ref, notes, policyFile, policyRef: policySource.ref, policyFileInWorkTree };
}
/** The commit from which the branch's diff is taken, as a pull request does. */
async function findMergeBase(git, { head, shallow }, base) {
    const { code, out } = await git(['merge-base', base.sha, head], { accept: [1] });
    if (code === 0)
        return out.toString('utf8').trim();
    if (shallow)
        throw new git_git.CheckoutError(tooShallow(base.ref));
    throw new git_git.CheckoutError(`This branch and ${base.ref} have no commit in common, and GitHub opens no pull request between such branches. Pass another --base.`);
}
function tooShallow(ref) {
    return `This clone is shallow and ends before the commit where this branch left ${ref}. Run: git fetch --unshallow`;
}
/** A commit at the edge of a shallow clone seems to have no parents; what comes before it would be missing. */
function requireWholeHistory({ shallow }, commits) {
    if (shallow && commits.some(({ parents }) => parents.length === 0))
        throw new git_git.CheckoutError(tooShallow('its base'));
}
/** Throws CheckoutError where there is a policy that cannot be read: that is not the same as none. */
async function readPolicy(git, { ref, sha }) {
    const { out } = await git(['ls-tree', '-z', sha, '--', policy_path/* policyPath */.k]);
    if (out.length === 0)
        return null;
    const [mode, , oid = ''] = out.toString('latin1').split(/[ \t]/);
    if (!mode?.startsWith('100'))
        throw new git_git.CheckoutError(`${policy_path/* policyPath */.k} of ${ref} is a link or a folder. Make it a file; the policy is not read through links.`);
    return (await git(['cat-file', 'blob', oid])).out.toString('utf8');
}
function authorOf({ config }, commits) {
    const last = commits.at(-1)?.authors[0];
    const email = config.get('user.email') ?? '';
    const names = [(0,identity/* loginOf */.DQ)(email), config.get('user.name'), email, last?.login, last?.name, last?.email];
    const login = names.find((name) => name) ?? 'unknown';
    return { login, bot: login.endsWith('[bot]') };
}
function notesOnBranch(checkout, base, same) {
    const notes = [];
    if (checkout.branch === null)
        notes.push('HEAD is detached: a pull request needs a branch. Make one: git switch -c NAME');
    if (same && checkout.branch === base.ref)
        notes.push(`${base.ref} is the base branch itself: there is nothing to compare and nothing to merge.`);
    else if (same)
        notes.push(`This branch has nothing that ${base.ref} does not have: nothing to merge.`);
    else if (checkout.branch === base.branch)
        notes.push(`You are on ${base.branch} itself: these are the commits that ${base.ref} does not have.`);
    const local = checkout.refs.get(`refs/heads/${base.branch}`)?.sha;
    if (checkout.branch !== base.branch && base.ref !== base.branch && local !== undefined && local !== base.sha)
        notes.push(`Compared with ${base.ref} as last fetched; your local ${base.branch} is at another commit.`);
    return notes;
}
function notesOnUncommitted(files) {
    if (files === null || files === 0)
        return [];
    return [
        `${files === 1 ? '1 file has' : `${files} files have`} uncommitted changes, which do not count: commit them.`,
    ];
}
function notesOnPolicy(onBase, inWorkTree, { ref }) {
    if (unixLines(onBase) === unixLines(inWorkTree))
        return [];
    return [`${policy_path/* policyPath */.k} differs here from ${ref}; the policy of ${ref} is the one that counts.`];
}
/** A work tree may have other line ends than the commit. */
function unixLines(text) {
    return text?.replaceAll('\r\n', '\n') ?? null;
}


/***/ }),

/***/ 37140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Cj: () => (/* binding */ ofRevert),
/* harmony export */   U7: () => (/* binding */ revertMentions),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/** More than this many are not looked up: a text is no proof, and each costs time. */
const most = 50;
/**
 * The reverts that texts (commit messages, a title, a body) speak of, in the words of git-revert(1) and of GitHub's
 * Revert button: `This reverts commit SHA`, `Reverts #41` or `Reverts OWNER/REPO#41`, `Revert "TITLE (#41)"`.
 * Pull requests of other repositories than `repository` are left out.
 */
function revertMentions(texts, repository) {
    const shas = texts.flatMap((text) => [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = '']) => sha.toLowerCase()));
    const titles = texts.flatMap((text) => text.split('\n').flatMap(quotedTitle));
    const numbers = [
        ...texts.flatMap((text) => numbersIn(text, repository)),
        ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? []),
    ];
    return { shas: first(shas), numbers: first(numbers), titles: first(titles.map(({ title }) => title)) };
}
function numbersIn(text, repository) {
    const mentions = text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi);
    return [...mentions]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => Number(number));
}
/** `Revert "TITLE"`, perhaps with the number of a pull request after it. */
function quotedTitle(text) {
    const line = text.trim();
    const end = line.lastIndexOf('"');
    return /^revert "/i.test(line) && end > 8 ? [{ title: line.slice(8, end), line }] : [];
}
/** The pull request that GitHub names in the message of its merge and squash commits; 0: none. */
function pullRequestOf(message) {
    const subject = firstLine(message);
    return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}
/** The titles that a commit on the base branch goes by: its first line without the number, and what a merge commit merges. */
function titlesOf(message) {
    const [subject = '', ...rest] = message.split('\n');
    const merged = subject.startsWith('Merge pull request #') ? rest.find((line) => line.trim() !== '') : undefined;
    const plain = subject.trim().endsWith(')') ? subject.slice(0, subject.lastIndexOf('(')).trimEnd() : subject;
    return [subject, plain, ...(merged === undefined ? [] : [merged.trim()])].filter((title) => title !== '');
}
function numberAtEnd(line) {
    const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
    return digits === undefined ? null : Number(digits);
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? '';
}
function first(all) {
    return new Set([...new Set(all)].slice(0, most));
}
/** Whether a change says that it reverts one itself: undoing such a change brings back what was taken out. Empty: it does not. */
function ofRevert(texts, repository) {
    const { shas, numbers, titles } = revertMentions(texts, repository);
    return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}


/***/ })

};
