export const id = 7173;
export const ids = [7173];
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
