export const id = 4522;
export const ids = [4522,7173];
export const modules = {

/***/ 47173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ChangeSchema: () => (/* binding */ ChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/**
 * The change file: everything that is known about one pull request, as plain JSON.
 *
 * This schema is the only declaration of the format; the type `Change` in change.ts is derived from it, and so is the
 * published JSON Schema. It loads zod, so it is imported at run time only where a change file is read.
 */

const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('A GitHub login');
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const person = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    login,
    bot: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    startedBy: login.optional().describe('Who started this coding agent'),
});
const gitIdentity = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    login: login.nullable().describe('null: GitHub knows no account for this address'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    email: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
});
const pin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('What is used, e.g. actions/checkout'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('The version that the comment beside the commit states'),
    commit: sha,
    matches: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().describe('Whether the tag of that version is this commit; null: not known'),
});
const compared = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed']),
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('As GitHub calls it: npm, pip, gomod …'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The version or constraint; empty: GitHub knows none'),
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('The name before a rename; it counts as touched'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
    additions: count.default(0),
    deletions: count.default(0),
    patch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Missing for binary and very large files'),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('The text at the merge base, of a manifest whose patch does not tell enough; null: it was not there'),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional().describe('The text at the head, likewise'),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pin).optional().describe('Commits that it pins, whose versions it states in comments alone'),
    compared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(compared)
        .optional()
        .describe("What GitHub's dependency review lists for a manifest that could not be read; it never lowers a category"),
});
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha,
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sha).default([]),
    authors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gitIdentity).describe('The author and every Co-authored-by'),
    committer: gitIdentity.nullable().default(null),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    mergesBaseOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .nullable()
        .default(null)
        .describe('A merge of the base branch that changed nothing else; null: not known'),
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    author: person.nullable().describe('null: the account was deleted'),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: sha.nullable().default(null),
    sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .nullable()
        .default(null)
        .describe('Whether the reviewed commit shows the same diff as the head; null: not known'),
    filesChangedSince: count.optional().describe('In how many files its diff differs from that of the head'),
    submittedAt: instant,
    canPush: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Whether the reviewer has write access'),
});
const thread = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ resolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const check = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['check-run', 'status']),
    app: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().default(null),
    own: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe("The gate's own run, which it never waits for"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('completed, in_progress, queued …'),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().default(null).describe('success, failure, neutral, skipped …; null while it runs'),
    startedAt: instant.optional(),
    completedAt: instant.optional(),
});
const labelEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), actor: login.nullable(), at: instant, added: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() });
/** The facts about one pull request, as stored in a change file. */
const ChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).default(1),
    readAt: instant.optional().describe('When these facts were read'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'closed', 'merged']).default('open'),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    bodyEditedAt: instant.nullable().optional(),
    bodyEditor: login.nullable().optional(),
    author: person.nullable().describe('null: the account was deleted'),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), sha, changedAt: instant.optional() }),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), sha, repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional() }),
    createdAt: instant,
    readyForReviewAt: instant.nullable().default(null),
    mergedAt: instant.nullable().default(null),
    mergedBy: login.nullable().default(null),
    mergeCommit: sha.nullable().default(null),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).optional(),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commit).optional().describe('Oldest first'),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(review).optional(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(thread).optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(check).optional(),
    labelEvents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(labelEvent).optional(),
    linkedIssues: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable().optional().describe('Issues that merging this pull request closes'),
    reviewRequests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ login }), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ team: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]))
        .nullable()
        .optional(),
    pushes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ by: login, at: instant, sha }))
        .nullable()
        .optional(),
    reverts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        mergedAt: instant,
        exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
        ofRevert: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    })
        .nullable()
        .optional()
        .describe('The merged change that this one undoes; ofRevert: it was itself a revert'),
    judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ category: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), at: instant }))
        .nullable()
        .optional(),
    teams: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(login).nullable()).nullable().optional(),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents']), count)
        .nullable()
        .optional(),
    policyOnDefaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['absent', 'valid', 'invalid']).nullable().optional(),
});


/***/ }),

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

/***/ 61437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder),
/* harmony export */   y: () => (/* binding */ FactsCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _change_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47173);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97609);







/** Raised when what is kept changes its meaning; what an older version wrote is read again. */
const version = 1;
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(version), change: _change_schema_js__WEBPACK_IMPORTED_MODULE_4__.ChangeSchema });
const listSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(version),
    /** What was asked for: the list answers no other question. */
    question: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    readAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** null: the default branch has no policy. */
    policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    merged: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1),
        base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        mergedAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$({ offset: true }),
        changedFiles: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
        renames: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$({ offset: true }), from: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    })),
    cut: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
});
const teamsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(version),
    /** null: could not be read. */
    teams: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullable()),
});
/** Facts that were read from GitHub once: a folder of files for one repository, each written whole or not at all. */
class FactsCache {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** The facts of a pull request; null: none are kept, or what is there cannot be relied on. */
    async facts(number) {
        const kept = await this.#read(`${number}.json`, factsSchema);
        return kept?.change.number === number ? kept.change : null;
    }
    keepFacts(change) {
        return this.#write(`${change.number}.json`, { version, change });
    }
    list() {
        return this.#read('merged.json', listSchema);
    }
    keepList(list) {
        return this.#write('merged.json', { version, ...list });
    }
    async teams() {
        return (await this.#read('teams.json', teamsSchema))?.teams ?? {};
    }
    keepTeams(teams) {
        return this.#write('teams.json', { version, teams });
    }
    async #read(name, schema) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, name), 'utf8').catch(() => null);
        if (text === null)
            return null;
        try {
            const parsed = schema.safeParse(JSON.parse(text));
            return parsed.success ? parsed.data : null;
        }
        catch (error) {
            // Cut short or touched by somebody: as if it were not there.
            if (error instanceof SyntaxError)
                return null;
            throw error;
        }
    }
    /** Throws UserError. Under another name first, so that a run that is stopped leaves no half of a file. Facts of private repositories are for nobody else to read. */
    async #write(name, kept) {
        const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.folder, { recursive: true, mode: 0o700 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, name));
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`what is read from GitHub cannot be kept in ${this.folder} (${code}): name another folder with --cache FOLDER`);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        }
    }
}
/** Where a repository's facts are kept: in `given`, or in the user's cache (XDG Base Directory Specification). */
function cacheFolder(repository, env, given) {
    const { host, owner, repo } = repository;
    const usual = env['XDG_CACHE_HOME']?.startsWith('/')
        ? env['XDG_CACHE_HOME']
        : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache');
    // No owner's login has a dot, so that a server's folder is never taken for an owner's.
    const server = host === 'api.github.com' ? [] : [host.replaceAll(/[^\w.-]/g, '_')];
    // GitHub tells names apart without regard to case.
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(usual, 'change-gate'), ...server, owner.toLowerCase(), repo.toLowerCase());
}


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R6: () => (/* binding */ laneNames),
/* harmony export */   SP: () => (/* binding */ actorNames),
/* harmony export */   Z9: () => (/* binding */ categoryNames),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   ZN: () => (/* binding */ isAuthors),
/* harmony export */   ZV: () => (/* binding */ byReader),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sY: () => (/* binding */ byLifter)
/* harmony export */ });
/** Whether something is left to do, to wait for or to find out. */
const isOpen = (finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
/** Sorts findings by who has to read them; keeps the order of the rules otherwise. */
function byReader(findings) {
    const blocking = findings.filter((finding) => isOpen(finding) && finding.level === 'error');
    const toDo = blocking.filter((finding) => finding.outcome === 'fail');
    const closed = findings.filter((finding) => !isOpen(finding));
    return {
        unknown: blocking.filter((finding) => finding.outcome === 'unknown'),
        toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
        waits: blocking.filter((finding) => finding.outcome === 'wait'),
        advice: findings.filter((finding) => isOpen(finding) && finding.level === 'warning'),
        lifted: closed.filter((finding) => finding.lifted !== undefined),
        settled: closed.filter((finding) => finding.lifted === undefined),
    };
}
/** Whether the author has to act: so too where a rule names nobody. */
const isAuthors = (finding) => finding.actor === undefined || finding.actor === 'author';
const actorNames = {
    author: 'The author',
    reviewer: 'A reviewer',
    checks: 'Checks',
    clock: 'Time',
    owner: 'The owner of the policy',
};
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    wait: '⏳',
    unknown: '❓',
    'not-applicable': '➖',
};
/** The icon of a finding: advice never looks like something that blocks. */
const iconOf = (finding) => isOpen(finding) && finding.level === 'warning' ? '⚠️' : outcomeIcons[finding.outcome];
const categoryNames = {
    standard: 'Standard change',
    normal: 'Normal change',
    major: 'Major change',
};
const laneNames = {
    ordinary: 'an ordinary change',
    emergency: 'an emergency',
    rollback: 'a rollback',
    bot: 'a dependency update by a bot',
    install: 'the installation or repair of the gate',
};
/** A message with its full stop. */
const sentence = (message) => {
    const written = message.trim();
    return written === '' || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** "4.2, 5.2", or nothing. */
const clausesOf = ({ clauses }) => clauses.length === 0 ? '' : `policy ${clauses.join(', ')}`;
/**
 * What has to be done after the merge, and how long after: "Document the change, within 24 hours of the merge." The instant
 * counts from the judgement where the change is not merged yet, which is said.
 */
function due({ what, dueHours, due: instant }, times) {
    if (dueHours === null)
        return sentence(what);
    const days = dueHours / 24;
    const span = Number.isInteger(days) && days > 1 ? plural(days, 'day') : plural(dueHours, 'hour');
    const merged = instant === null ? '' : ` (by ${times.absolute(instant)}, if merged now)`;
    return `${what.trim().replace(/\.$/, '')}, within ${span} of the merge${merged}.`;
}
/** Each message once, with the clauses of all rules that say it: one fact that could not be read stops many rules. */
function onceEach(findings) {
    const once = new Map();
    for (const finding of findings) {
        const known = once.get(finding.message);
        const clauses = [...new Set([...(known?.clauses ?? []), ...finding.clauses])];
        once.set(finding.message, { ...(known ?? finding), clauses });
    }
    return [...once.values()];
}
/** Lifted findings, by who or what lifted them. */
function byLifter(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const by = finding.lifted?.by ?? '';
        groups.set(by, [...(groups.get(by) ?? []), finding]);
    }
    return [...groups];
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
