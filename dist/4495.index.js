export const id = 4495;
export const ids = [4495];
export const modules = {

/***/ 23445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

const form = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;
/** The years that the calendar reckons with. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);
/**
 * Reads an instant of the command line: ISO 8601 with a zone, since a local time would depend on the machine. Throws
 * BadInput, also for a day that does not exist and for years before 1000 or after 8999.
 */
function parseInstant(text, option = '--at') {
    const parts = form.exec(text);
    if (parts === null) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
    }
    const [, year = '', month = '', day = ''] = parts;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: there is no such day`);
    }
    // An offset without its colon is read by no standard.
    const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
    }
    return instant;
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

/***/ 89915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  partOf: () => (/* binding */ partOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/read-policy.js
var read_policy = __webpack_require__(37484);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
// EXTERNAL MODULE: ./build/src/metrics/period.js
var period = __webpack_require__(57562);
// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(80563);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/replay/facts-cache.js
var facts_cache = __webpack_require__(61437);
// EXTERNAL MODULE: ./build/src/reporting/read-part.js + 17 modules
var read_part = __webpack_require__(27871);
// EXTERNAL MODULE: ./build/src/commands/api-url.js
var api_url = __webpack_require__(26564);
// EXTERNAL MODULE: ./build/src/commands/check.js
var check = __webpack_require__(70636);
// EXTERNAL MODULE: ./build/src/commands/policy-option.js
var policy_option = __webpack_require__(85944);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(97793);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
;// CONCATENATED MODULE: ./build/src/commands/report-cache.js





const instant = iso/* datetime */.w$({ offset: true });
const approval = schemas/* discriminatedUnion */.gMt('state', [
    schemas/* strictObject */.rej({ state: schemas/* literal */.euz('given'), at: instant }),
    schemas/* strictObject */.rej({ state: schemas/* enum */.k5n(['none', 'unknown']) }),
]);
const keptSchema = schemas/* strictObject */.rej({
    /** Raised when what is kept changes its meaning. */
    version: schemas/* literal */.euz(1),
    /** What was asked for: the list answers no other question. */
    question: schemas/* string */.YjP(),
    readAt: iso/* datetime */.w$(),
    ranges: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: schemas/* int */.Whr(), until: schemas/* int */.Whr() })),
    merged: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().min(1),
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP(),
        author: schemas/* strictObject */.rej({ login: schemas/* string */.YjP(), bot: schemas/* boolean */.zMY() }).nullable(),
        base: schemas/* string */.YjP(),
        createdAt: instant,
        readyAt: instant,
        mergedAt: instant,
        commit: schemas/* string */.YjP().nullable(),
        message: schemas/* string */.YjP(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()),
        approval,
    })),
});
/** How long what was read is good for, in milliseconds: as long as a full rate limit may have to be waited for, and some. */
const keptFor = 12 * 3_600_000;
/** What a report has read of the merged pull requests, so that a reading that was stopped goes on: one file of a folder. */
class ReportCache {
    #file;
    #folder;
    #question;
    #now;
    /** `question` says what is asked for, besides the repository. */
    constructor(folder, question, now) {
        this.#folder = folder;
        this.#file = (0,external_node_path_.join)(folder, 'report.json');
        this.#question = question;
        this.#now = now;
    }
    /** null: nothing is kept that answers this question, or it is too old. */
    async read() {
        const kept = await this.#kept();
        if (kept === null || kept.question !== this.#question)
            return null;
        const age = this.#now.getTime() - Date.parse(kept.readAt);
        return age >= 0 && age < keptFor ? { ranges: kept.ranges, merged: kept.merged } : null;
    }
    /** Throws UserError. Under another name first, so that a run that is stopped leaves no half of a file. Facts of private repositories are for nobody else to read. */
    async write({ ranges, merged }) {
        const before = await this.#kept();
        const isSame = before !== null && before.question === this.#question && (await this.read()) !== null;
        const readAt = isSame ? before.readAt : this.#now.toISOString();
        const unfinished = (0,external_node_path_.join)(this.#folder, `.report.${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true, mode: 0o700 });
            const kept = { version: 1, question: this.#question, readAt, ranges, merged };
            await (0,promises_.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
            await (0,promises_.rename)(unfinished, this.#file);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
            throw new user_error/* UserError */.yo(`what is read from GitHub cannot be kept in ${this.#folder} (${code}): name another folder with --cache FOLDER`);
        }
        finally {
            await (0,promises_.rm)(unfinished, { force: true }).catch(() => undefined);
        }
    }
    async #kept() {
        const text = await (0,promises_.readFile)(this.#file, 'utf8').catch(() => null);
        if (text === null)
            return null;
        try {
            return keptSchema.safeParse(JSON.parse(text)).data ?? null;
        }
        catch (error) {
            // Cut short or touched by somebody: as if it were not there.
            if (error instanceof SyntaxError)
                return null;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/src/git/checkout.js
var checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/records-checkout.js
var records_checkout = __webpack_require__(76277);
// EXTERNAL MODULE: ./build/src/git/records-remote.js
var records_remote = __webpack_require__(98059);
// EXTERNAL MODULE: ./build/src/github/server.js
var github_server = __webpack_require__(13550);
// EXTERNAL MODULE: ./build/src/recording/record-store.js
var record_store = __webpack_require__(74420);
// EXTERNAL MODULE: ./build/src/commands/repository-target.js
var repository_target = __webpack_require__(22866);
;// CONCATENATED MODULE: ./build/src/commands/report-source.js








/** Opens the records of a local clone, or clones them from GitHub for as long as they are used. Throws CheckoutError and BadInput. */
async function withReportSource({ target, branch, records, token }, terminal, use) {
    const { env: environment, now } = terminal;
    const question = { branch, records: records ?? record_store.recordsBranchName, environment, now };
    const where = await (0,repository_target/* folderOrRepository */.M)(target, terminal.cwd);
    if ('folder' in where) {
        const cwd = where.folder;
        const clone = await (0,records_checkout/* openRecordsClone */.Kn)({ ...question, cwd }).catch(unlessNone);
        if (clone === null)
            return use({ ...(await nameOf(cwd, terminal)), folder: cwd, records: null });
        return opened(clone, cwd, use);
    }
    const server = (0,github_server/* serverOf */.F)(environment);
    const remote = { ...question, ...where.repository, server, token };
    const read = await (0,records_remote/* withRemoteRecords */.t)(remote, async (clone) => ({ done: await opened(clone, null, use) })).catch(unlessNone);
    return read === null
        ? use({ repository: (0,github_repository/* fullName */.fq)(where.repository), folder: null, records: null, notes: [] })
        : read.done;
}
const opened = (clone, folder, use) => clone.read((git) => use({
    repository: clone.repository,
    folder,
    records: { tip: clone.records.sha, gated: clone.gated.branch, git },
    notes: clone.notes.map((note) => note.replaceAll('To verify what is there now', 'To report what is there now')),
}));
function unlessNone(error) {
    if (error instanceof records_checkout/* NoRecordsBranch */.yc)
        return null;
    throw error;
}
async function nameOf(cwd, { env }) {
    const name = (0,checkout/* repositoryName */.aR)(await (0,checkout/* openCheckout */.Hj)(cwd, (0,git/* gitIn */.u)(cwd, env)));
    return { repository: name.startsWith('local/') ? null : name, notes: [] };
}

;// CONCATENATED MODULE: ./build/src/commands/report-part.js















/** The part report of a repository on GitHub, or of a clone. Throws CheckoutError, GitHubError and BadInput. */
async function partOf(target, asked, terminal) {
    const token = asked.recordsOnly ? null : await (0,check.tokenIfAny)(terminal);
    const { branch, records } = asked;
    return withReportSource({ target, branch, records, token }, terminal, async (source) => {
        for (const note of source.notes)
            terminal.stderr(`${note}\n`);
        const client = token === null || source.repository === null ? null : await connect(token, terminal);
        const { policy } = await policyFor(source, asked, client, terminal);
        (0,period.assertBegun)(asked.period, terminal.now, policy.calendar.timezone);
        return readWith(source, { ...asked, why: whyNot(source, asked, token) }, { client, policy, terminal });
    });
}
async function connect(token, terminal) {
    const { createClient } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 68613));
    return createClient({ token, baseUrl: (0,api_url/* apiUrl */.y)(terminal) });
}
/** Why GitHub is not asked. */
function whyNot({ repository }, { recordsOnly }, token) {
    if (recordsOnly)
        return 'with --records-only GitHub was asked for nothing.';
    if (token === null)
        return 'there is no token. Set GITHUB_TOKEN or GH_TOKEN for unrecorded changes, incidents and deployments.';
    return repository === null ? 'the clone does not say from which repository it is.' : '';
}
/** That of `--policy`; otherwise that of the clone, or of the default branch on GitHub. */
async function policyFor({ repository, folder }, { policy: file }, client, { cwd, stderr }) {
    if (file !== undefined)
        return (0,policy_option/* policyOption */.uN)(file, cwd);
    if (folder !== null)
        return (0,policy_option/* policyHere */.rN)(undefined, folder);
    const told = (why) => {
        stderr(`by the built-in policy, since ${why}; --policy FILE for another\n`);
        return (0,in_force/* builtIn */.wx)();
    };
    if (client === null || repository === null)
        return told('there is no token to read that of the repository');
    try {
        const found = await (0,read_policy/* readRepositoryPolicy */.JF)(client, (0,github_repository/* parseRepository */.SU)(repository, 'The argument'), path/* policyPath */.k);
        return found.sha256 === '' ? told(`that of ${repository} could not be read or is not valid`) : found;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            return told(`that of ${repository} could not be read: ${error.message}`);
        throw error;
    }
}
/** Reads it, with progress on stderr, from where an earlier reading was stopped. */
async function readWith(source, asked, { client, policy, terminal }) {
    const { quiet, branch, months, names, why } = asked;
    const bar = (0,progress/* progressBar */.h)(terminal, {
        doing: 'Reading',
        done: 'Read',
        counted: (count) => `${count.toLocaleString('en-US')} change records`,
        quiet,
    });
    const list = listProgress(terminal, quiet);
    const gated = branch ?? source.records?.gated;
    const cache = client === null ? null : cacheOf(source, asked, terminal);
    try {
        return await (0,read_part/* readPart */.o)({ ...source, github: client === null || why !== '' ? { why } : client }, {
            policy,
            months,
            names,
            now: terminal.now,
            branch: branch ?? null,
            isGated: (name) => gated === undefined || name === gated,
            records: bar,
            listed: list.listed,
            ...(cache === null ? {} : { kept: await cache.read(), keep: (kept) => cache.write(kept) }),
        });
    }
    finally {
        bar.end();
        list.end();
    }
}
function cacheOf({ repository }, { cache, branch }, terminal) {
    const folder = cache === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, cache);
    const place = { ...(0,github_repository/* parseRepository */.SU)(repository ?? '', 'The repository'), host: new URL((0,api_url/* apiUrl */.y)(terminal)).host };
    return new ReportCache((0,facts_cache/* cacheFolder */.n)(place, terminal.env, folder), JSON.stringify([branch ?? null]), terminal.now);
}
/** How many pull requests were read: nobody knows before how many there are. */
function listProgress({ stderr, interactive = false }, quiet) {
    let read = 0;
    const text = () => `${read.toLocaleString('en-US')} merged pull requests from GitHub`;
    return {
        listed(count) {
            read += count;
            if (interactive)
                stderr(`\rReading … ${text()}\u001b[K`);
        },
        end() {
            if (read === 0)
                return;
            if (interactive)
                stderr('\r\u001b[K');
            else if (!quiet)
                stderr(`Read ${text()}.\n`);
        },
    };
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

/***/ 32844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);


/** The largest page that GitHub gives. */
const PAGE = 100;
/** Page sizes by attempt: GitHub gives up on a query after 10 seconds, so a second attempt asks for less. */
const pageSize = (attempt) => Math.floor(PAGE / 2 ** (attempt - 1));
const nameOf = ({ owner, repo, number }) => `${owner}/${repo}#${number}`;
/** Asks a query about this pull request. */
function ask(client, target, query, variables = {}) {
    const { owner, repo, number } = target;
    return client.graphql(query, (attempt) => ({ owner, repo, number, size: pageSize(attempt), ...variables }), nameOf(target));
}
/**
 * Reads a list to its end, from its first page on. `refused` are the parts of the first page that were refused.
 * Throws GitHubError, also where the cursors lead nowhere.
 */
async function readList(client, target, firstPage, refused, pages) {
    if (firstPage.value === null)
        return { items: null, total: 0, places: 0, refused };
    const allRefused = [...refused];
    const items = [];
    const cursors = new Set();
    let places = 0;
    let page = firstPage;
    for (;;) {
        const nodes = page.member('nodes').items();
        places += nodes.length;
        items.push(...nodes.filter((node) => node.value !== null));
        const after = nextCursor(page, cursors);
        if (after === null)
            break;
        const answer = await ask(client, target, pages.query, { ...pages.variables, after });
        allRefused.push(...answer.refused);
        page = pages.list(answer.data, answer.refused);
        if (page.value === null)
            break;
    }
    const total = Math.max(firstPage.member('totalCount').count(), places);
    return { items, total, places, refused: allRefused };
}
/**
 * The pages of a list, one after the other; whoever has seen enough stops asking. `query` takes $size and $after, `list`
 * is where the list stands in its answer. Throws GitHubError where GitHub refuses a part, except those that `isHarmless` names,
 * where there is no list, unless it `mayBeAbsent`, and where the cursors lead nowhere: a list never ends short without a word.
 */
async function* pagesOf(client, of, { query, variables, list, isHarmless = () => false, mayBeAbsent = false }) {
    const cursors = new Set();
    for (let after = null;;) {
        const cursor = after;
        const asked = (attempt) => ({ ...variables, size: pageSize(attempt), after: cursor });
        const { data, refused } = await client.graphql(query, asked, of);
        const refusal = refused.find((part) => !isHarmless(part));
        if (refusal !== undefined)
            throw (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, of);
        const page = list(data);
        if (page.value === null && mayBeAbsent)
            return;
        yield { data, nodes: page.member('nodes').items() };
        after = nextCursor(page, cursors);
        if (after === null)
            return;
    }
}
function nextCursor(page, seen) {
    const pageInfo = page.member('pageInfo');
    if (!pageInfo.member('hasNextPage').flag())
        return null;
    const cursor = pageInfo.member('endCursor').text();
    if (seen.has(cursor)) {
        const remedy = 'Run the gate again; if that repeats, report it.';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('malformed', `GitHub's pages at ${page.at} have no end.`, remedy);
    }
    seen.add(cursor);
    return cursor;
}
/** Thrown where the pull request was pushed to while it was read: what was read does not belong together. */
function moved(target) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('moved', `${nameOf(target)} was pushed to while it was being read.`, 'Run the gate again, or wait for the run that the push started.');
}


/***/ }),

/***/ 83006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);


const SYMBOLIC_LINK = 0o120000;
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** Takes the policy out of the answer to the main query. `path` is the one that was asked for. */
function policyFile(repository, refused, path, of) {
    try {
        const refusal = refused.find((part) => /^(policy|policyFolder|defaultCommit)$/.test(String(part.path[1])));
        if (refusal)
            return { error: (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, `the policy for ${of}`) };
        const commit = repository.member('defaultCommit').orNull((object) => object.member('oid').sha());
        if (commit === null)
            return { error: unusable('The default branch has no commit to read the policy from.') };
        const ref = repository.member('defaultBranchRef').orNull((branch) => branch.member('name').text()) ?? 'HEAD';
        checkNeighbours(repository.member('policyFolder'), path);
        const text = repository.member('policy').orNull((object) => textOf(object, path));
        return { text, path, ref, commit };
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y)
            return { error: thrown };
        throw thrown;
    }
}
/** A file that somebody takes for the policy and that nothing reads must not go unnoticed. */
function checkNeighbours(folder, path) {
    if (folder.value === null || folder.member('__typename').text() !== 'Tree')
        return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = name.replace(/\.ya?ml$/i, '').toLowerCase();
    for (const entry of folder.member('entries').items()) {
        const found = entry.member('name').text();
        if (found === name && entry.member('mode').count() === SYMBOLIC_LINK) {
            throw unusable(`The policy ${path} is a symbolic link, which the gate does not follow.`);
        }
        const alike = /\.ya?ml$/i.test(found) && found.replace(/\.ya?ml$/i, '').toLowerCase() === stem;
        if (alike && found !== name) {
            const where = folderOf(path);
            throw unusable(`${where === '' ? found : `${where}/${found}`} is not read; the policy is ${path}.`);
        }
    }
}
function textOf(object, path) {
    if (object.member('__typename').text() !== 'Blob')
        throw unusable(`The policy ${path} is a folder.`);
    const text = object.member('text').orNull((value) => value.text());
    if (text === null || object.member('isBinary').value === true)
        throw unusable(`The policy ${path} is no text.`);
    if (object.member('isTruncated').flag())
        throw unusable(`The policy ${path} is too long for GitHub to show it whole.`);
    return text;
}
function unusable(problem) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('refused', problem, 'Put one ordinary text file there, on the default branch.');
}


/***/ }),

/***/ 12309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ repositoryPolicy)
/* harmony export */ });
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62109);


/** Parses what stands on the default branch. Throws GitHubError where it could not be read, which is not the same as absent. */
async function repositoryPolicy(file) {
    if ('error' in file)
        throw file.error;
    if (file.text === null)
        return { policy: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .wx)(), state: 'absent' };
    try {
        return { policy: await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedPolicy */ .U8)(file.text, `${file.path}@${file.commit.slice(0, 7)}`), state: 'valid' };
    }
    catch (error) {
        if (!(error instanceof _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidPolicy */ .ge))
            throw error;
        const broken = `${_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k} on the default branch is not valid, so nothing can be judged by it:\n${error.message}`;
        return { policy: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .wx)(), state: 'invalid', broken };
    }
}


/***/ }),

/***/ 44961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ checksQuery),
/* harmony export */   SB: () => (/* binding */ pageQuery),
/* harmony export */   Vg: () => (/* binding */ headQuery),
/* harmony export */   Yt: () => (/* binding */ mainQuery),
/* harmony export */   Zm: () => (/* binding */ batchQuery),
/* harmony export */   by: () => (/* binding */ lastStatus),
/* harmony export */   eN: () => (/* binding */ actor),
/* harmony export */   fO: () => (/* binding */ listsOf),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wd: () => (/* binding */ commitQuery)
/* harmony export */ });
/**
 * The queries. Field names are checked against GitHub's schema by a test. Node limits: 500,000 a query and 100 a page;
 * the first query asks for about 3,200 and costs 3 points. Source: docs.github.com, "Rate limits and query limits for the GraphQL API".
 */
const actor = '__typename login';
const gitActor = 'name email user { login }';
const commitFields = `
  oid message
  committer { ${gitActor} }
  parents(first: 3) { totalCount nodes { oid } }
  authors(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ${gitActor} } }`;
/** The last status of the context `$context` on a commit: what the gate itself said there, if its creator is this token's account. */
const lastStatus = `status { context(name: $context) { state description targetUrl createdAt creator { ${actor} } } }`;
// Ids are taken from addresses, of a workflow's run and of a check run: they no longer fit the 32 bits of `databaseId`.
const contextFields = (number) => `
  __typename
  ... on CheckRun {
    name permalink status conclusion startedAt completedAt isRequired(pullRequestNumber: ${number})
    checkSuite { app { slug } workflowRun { url file { path } workflow { name } } }
  }
  ... on StatusContext { context state createdAt isRequired(pullRequestNumber: ${number}) }`;
/** The lists that stand directly in the pull request, by the name that they get in the answer. */
const connections = {
    labels: { field: 'labels', nodes: 'name' },
    // Without the drafts, which only their author sees, so that the count is the same for everybody.
    reviews: {
        field: 'reviews',
        arguments: 'states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED]',
        nodes: `author { ${actor} } state submittedAt createdAt authorCanPushToRepository commit { oid }`,
    },
    reviewThreads: { field: 'reviewThreads', nodes: 'isResolved path comments(first: 1) { nodes { url } }' },
    commits: { field: 'commits', nodes: `commit { ${commitFields} }` },
    // The same with what the gate said of each, where it publishes a status.
    commitsWithStatuses: { field: 'commits', nodes: `commit { ${commitFields} ${lastStatus} }` },
    labelEvents: {
        field: 'timelineItems',
        arguments: 'itemTypes: [LABELED_EVENT, UNLABELED_EVENT]',
        nodes: `__typename
      ... on LabeledEvent { createdAt actor { ${actor} } label { name } }
      ... on UnlabeledEvent { createdAt actor { ${actor} } label { name } }`,
    },
    closingIssuesReferences: { field: 'closingIssuesReferences', nodes: 'number repository { nameWithOwner }' },
    reviewRequests: {
        field: 'reviewRequests',
        nodes: 'requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } }',
    },
    // The same with the names of teams, for which some tokens may not even ask.
    reviewRequestsWithTeams: {
        field: 'reviewRequests',
        nodes: `requestedReviewer {
      __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug }
    }`,
    },
};
const names = ['labels', 'reviews', 'reviewThreads', 'labelEvents', 'closingIssuesReferences'];
const list = (nodes) => `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } }`;
function connection(name, cursor) {
    const { field, nodes, ...rest } = connections[name];
    const more = rest.arguments === undefined ? '' : `, ${rest.arguments}`;
    return `${name}: ${field}(first: $size${cursor}${more}) ${list(nodes)}`;
}
/** The lists whose form depends on what is asked. */
const listsOf = ({ teams, statuses }) => ({
    requests: teams ? 'reviewRequestsWithTeams' : 'reviewRequests',
    commits: statuses ? 'commitsWithStatuses' : 'commits',
});
/** All about one pull request but its files; `number` is a variable or a literal. */
function pullRequestFields(asked, number) {
    const { requests, commits } = listsOf(asked);
    const lists = [...names, commits, requests].map((name) => connection(name, '')).join('\n');
    return `
      number url state title body lastEditedAt isDraft createdAt updatedAt mergedAt changedFiles
      editor { ${actor} } author { ${actor} } mergedBy { ${actor} } mergeCommit { oid }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner }
      readyForReview: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
        nodes { __typename ... on ReadyForReviewEvent { createdAt } }
      }
      baseChanged: timelineItems(
        last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
      ) {
        nodes {
          __typename
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
      assigned: timelineItems(first: 10, itemTypes: [ASSIGNED_EVENT]) {
        nodes { __typename ... on AssignedEvent { actor { ${actor} } assignee { __typename ... on User { login } } } }
      }${asked.statuses ? pushedAway : ''}
      head: commits(last: 1) {
        nodes {
          commit { oid ${asked.statuses ? lastStatus : ''} statusCheckRollup { contexts(first: $size) ${list(contextFields(number))} } }
        }
      }
      ${lists}`;
}
/** Heads that a force push replaced: what the gate said of them still dates a category. */
const pushedAway = `
      pushedAway: timelineItems(last: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid ${lastStatus} } } }
      }`;
const repositoryFields = `
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }`;
const common = '$owner: String!, $repo: String!, $size: Int!, $policy: String!, $policyFolder: String!';
const forStatuses = ({ statuses }) => (statuses ? ', $context: String!' : '');
/** Everything but the files: the pull request, the first page of each list, and the policy on the default branch. */
function mainQuery(asked) {
    return `query change(${common}, $number: Int!${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}
    pullRequest(number: $number) {${pullRequestFields(asked, '$number')}
    }
  }
}`;
}
/** The main query for several pull requests at once, each under the name `p` and its number. */
function batchQuery(asked, numbers) {
    const pullRequests = numbers.map((number) => `
    p${number}: pullRequest(number: ${number}) {${pullRequestFields(asked, String(number))}
    }`);
    return `query changes(${common}${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}${pullRequests.join('')}
  }
}`;
}
/** One further page of a list, with the head for which it holds. */
const pageQuery = (name) => `query page(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String${forStatuses({ teams: false, statuses: name === 'commitsWithStatuses' })}
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid ${connection(name, ', after: $after')} }
  }
}`;
/** One page of the checks of a commit. */
const checksQuery = `query checks(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit { statusCheckRollup { contexts(first: $size, after: $after) ${list(contextFields('$number'))} } }
    }
  }
}`;
/** All that a commit lists, where the first query's small pages did not hold it. */
const commitQuery = `query commit(
  $owner: String!, $repo: String!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit {
        parents(first: 100) { totalCount nodes { oid } }
        authors(first: $size, after: $after) ${list(gitActor)}
      }
    }
  }
}`;
/** Where the head is now. */
const headQuery = `query head($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;


/***/ }),

/***/ 37484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   II: () => (/* binding */ readPolicyAt),
/* harmony export */   JF: () => (/* binding */ readRepositoryPolicy),
/* harmony export */   OG: () => (/* binding */ readPolicyText),
/* harmony export */   _z: () => (/* binding */ policyPlace)
/* harmony export */ });
/* unused harmony export policyQuery */
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80563);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97609);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69715);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54679);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24535);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83006);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12309);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70005);








const policyQuery = `query policy(
  $owner: String!, $repo: String!, $head: String!, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    defaultCommit: object(expression: $head) { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
  }
}`;
/**
 * Reads the input `policy`: a path on the default branch (`.github/change-gate.yml`), or `OWNER/REPO/path@ref`. Throws
 * BadInput.
 */
function policyPlace(text) {
    const at = text.lastIndexOf('@');
    const [owner = '', repo = '', ...rest] = text.slice(0, at === -1 ? undefined : at).split('/');
    const [path, ref] = [rest.join('/'), at === -1 ? '' : text.slice(at + 1)];
    const plain = (part) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(part) && !/(^|\/)\.\.?(\/|$)/.test(part);
    if (at === -1 && plain(text))
        return { path: text };
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwner */ .u8)(owner) && (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepositoryName */ .en)(repo) && plain(path) && plain(ref))
        return { owner, repo, path, ref };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .BadInput */ .kp(`The input “policy” is ${JSON.stringify(text)}. Write a path on the default branch, e.g. .github/change-gate.yml, or OWNER/REPO/path@ref.`);
}
/**
 * The policy of a repository as it stands on its default branch. Where what stands there judges nothing, it is the built-in one
 * without its hash: no verdict rests on it. Throws GitHubError where GitHub itself did not answer.
 */
async function readRepositoryPolicy(client, repository, path) {
    const nothing = { ...(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .wx)(), sha256: '' };
    try {
        const { policy, broken } = await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPolicy */ .t)(await readPolicyFile(client, repository, path, 'HEAD'));
        return broken === undefined ? policy : nothing;
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && (thrown.kind === 'refused' || thrown.kind === 'forbidden'))
            return nothing;
        throw thrown;
    }
}
/**
 * A policy from another place, which judges instead of the repository's own. Throws GitHubError where it could not be read,
 * and InvalidPolicy.
 */
async function readPolicyAt(client, { path, ref, ...repository }) {
    const file = await existing(client, repository, path, ref);
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedPolicy */ .U8)(file.text, `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq)(repository)}/${path}@${ref} (${file.commit.slice(0, 7)})`);
}
/** The text of a policy at a revision. Throws GitHubError where it could not be read. */
async function readPolicyText(client, repository, path, ref) {
    return (await existing(client, repository, path, ref)).text;
}
async function existing(client, repository, path, ref) {
    const file = await readPolicyFile(client, repository, path, ref);
    if ('error' in file)
        throw file.error;
    const { text, commit } = file;
    if (text !== null)
        return { text, commit };
    throw notThere(repository, path, ref);
}
function notThere(repository, path, ref) {
    const of = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq)(repository)}/${path}@${ref}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('not-found', `The policy ${of} was not found.`, 'Correct the input “policy”.');
}
/** The file of a policy at a revision; HEAD is the default branch. Throws GitHubError where the revision is not there. */
async function readPolicyFile(client, repository, path, ref) {
    const of = `the policy in ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq)(repository)}`;
    const variables = { ...repository, head: ref, policy: `${ref}:${path}`, policyFolder: `${ref}:${(0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path)}` };
    const { data, refused } = await client.graphql(policyQuery, () => variables, of);
    const found = data.member('repository');
    if (found.value === null)
        throw refused[0] === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(of) : (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(refused[0], of);
    const isDefaultBranch = ref === 'HEAD';
    if (!isDefaultBranch && refused.length === 0 && found.member('defaultCommit').value === null)
        throw notThere(repository, path, ref);
    return (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFile */ .X)(found, refused, path, of);
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);

/** OWNER/REPO. */
const fullName = ({ owner, repo }) => `${owner}/${repo}`;
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;
/** Whether a text is an owner's login: nothing but what GitHub allows may get into an address. */
const isOwner = (text) => ownerPattern.test(text);
/** Whether a text is a repository's name. */
const isRepositoryName = (text) => namePattern.test(text) && !/^\.\.?$/.test(text);
/** Reads OWNER/REPO; throws GitHubError where it is none. `where` says what it stood in. */
function parseRepository(text, where) {
    const [owner = '', repo = '', ...rest] = text.split('/');
    if (rest.length === 0 && isOwner(owner) && isRepositoryName(repo))
        return { owner, repo };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('event', `${where} is not OWNER/REPO: ${JSON.stringify(text)}.`, 'Write e.g. acme/shop.');
}


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   WQ: () => (/* binding */ monthsLater),
/* harmony export */   assertBegun: () => (/* binding */ assertBegun),
/* harmony export */   fr: () => (/* binding */ monthTitle),
/* harmony export */   monthsUntil: () => (/* binding */ monthsUntil),
/* harmony export */   parsePeriod: () => (/* binding */ parsePeriod),
/* harmony export */   wH: () => (/* binding */ startOfMonth)
/* harmony export */ });
/* unused harmony exports boundsOf, periodState */
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97609);


const monthNames = 'January February March April May June July August September October November December'.split(' ');
const forms = {
    month: { form: /^(\d{4})-(\d{2})$/, example: '2026-11', first: 1, last: 12 },
    quarter: { form: /^(\d{4})-Q(\d)$/i, example: '2026-Q4', first: 1, last: 4 },
    year: { form: /^(\d{4})()$/, example: '2026', first: 0, last: 0 },
};
/** Reads a period, such as 2026-11, 2026-Q4 or 2026. Throws BadInput for another text, naming the option where one is given. */
function parsePeriod(text, kind, option = '') {
    const where = option === '' ? '' : `${option} `;
    const kinds = kind === undefined ? ['month', 'quarter', 'year'] : [kind];
    for (const each of kinds) {
        const { form, first, last } = forms[each];
        const match = form.exec(text.trim());
        if (match === null)
            continue;
        const year = Number(match[1]);
        const part = Number(match[2]);
        if (year < 1970 || year > 8998)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: out of range. Write a year from 1970 to 8998`);
        if (part < first || part > last)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: there is no such ${each}. Write ${each} ${first} to ${last}`);
        return periodOf(each, year, part);
    }
    const examples = kinds.map((each) => forms[each].example).join(', ');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${JSON.stringify(text.slice(0, 100))}: not a ${kinds.join(', ')}. Write e.g. ${examples}`);
}
function periodOf(kind, year, part) {
    const two = (month) => String(month).padStart(2, '0');
    if (kind === 'month') {
        const name = `${year}-${two(part)}`;
        return { kind, name, title: monthTitle(name), months: [name] };
    }
    const [start, count] = kind === 'quarter' ? [(part - 1) * 3 + 1, 3] : [1, 12];
    const months = Array.from({ length: count }, (_, index) => `${year}-${two(start + index)}`);
    return kind === 'quarter'
        ? { kind, name: `${year}-Q${part}`, title: `Q${part} ${year}`, months }
        : { kind, name: String(year), title: String(year), months };
}
/** "November 2026". */
const monthTitle = (month) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
/** The month of a time zone in which an instant lies: "2026-11". */
function monthOf(at, timezone) {
    const instant = at.getTime();
    return new Date(instant + (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone).offsetAt(instant)).toISOString().slice(0, 7);
}
/** The first instant of a month, "2026-11", in a time zone. */
function startOfMonth(month, timezone) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone), Date.UTC(year, number - 1, 1)));
}
/** The month that lies so many months after another one; before it where negative. */
function monthsLater(month, count) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
/** From its first instant up to, but not including, the first after it, in a time zone. */
function boundsOf({ months }, timezone) {
    const [first = '', last = first] = [months[0], months.at(-1)];
    return { from: startOfMonth(first, timezone), until: startOfMonth(monthsLater(last, 1), timezone) };
}
/** Whether a period is over at an instant. */
function periodState(period, at, timezone) {
    const { from, until } = boundsOf(period, timezone);
    if (at < from)
        return 'future';
    return at < until ? 'running' : 'over';
}
/** Throws BadInput for a period that has not begun at `now`. */
function assertBegun(period, now, timezone) {
    if (periodState(period, now, timezone) !== 'future')
        return;
    const current = monthOf(now, timezone);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${period.name} has not begun in ${timezone}: nothing can be reported yet. The current month is ${current}`);
}
/** The last `count` months up to a month, oldest first: what a trend shows. */
const monthsUntil = (month, count) => Array.from({ length: count }, (_, index) => monthsLater(month, index - count + 1));


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Iu: () => (/* binding */ compareRefs),
/* harmony export */   Mn: () => (/* binding */ splitRef)
/* harmony export */ });
/** How a change is referred to within its repository. */
function refOf({ number, commits }) {
    return number !== null ? `#${number}` : `@${(commits[0] ?? '0000000').slice(0, 7).toLowerCase()}`;
}
/** Splits a reference: "acme/shop#42" into its repository (empty where it has none), its sign and what follows it. */
function splitRef(ref) {
    const at = Math.max(ref.lastIndexOf('#'), ref.lastIndexOf('@'));
    return { repository: ref.slice(0, at), sign: ref[at] === '@' ? '@' : '#', name: ref.slice(at + 1) };
}
/** The order of a report: by repository, pull requests by number, then pushes. */
function compareRefs(one, other) {
    if (one === other)
        return 0;
    const [a, b] = [splitRef(one), splitRef(other)];
    if (a.repository !== b.repository)
        return a.repository < b.repository ? -1 : 1;
    if (a.sign !== b.sign)
        return a.sign === '#' ? -1 : 1;
    if (a.sign === '#')
        return Number(a.name) - Number(b.name);
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
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
