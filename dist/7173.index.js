export const id = 7173;
export const ids = [7173];
export const modules = {

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ChangeSchema: () => (/* binding */ ChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/**
 * The change file: everything that is known about one pull request, as plain JSON.
 *
 * This schema is the only declaration of the format; the type `Change` in change.ts is derived from it, and so is the
 * published JSON Schema. It loads zod, so it is imported at run time only where a change file is read.
 */

const instant = zod__WEBPACK_IMPORTED_MODULE_0__.datetime({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('A GitHub login');
const sha = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const count = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0);
const person = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    login,
    bot: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false),
    startedBy: login.optional().describe('Who started this coding agent'),
});
const gitIdentity = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    login: login.nullable().describe('null: GitHub knows no account for this address'),
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
    email: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
});
const pin = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('What is used, e.g. actions/checkout'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).describe('The version that the comment beside the commit states'),
    commit: sha,
    matches: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable().describe('Whether the tag of that version is this commit; null: not known'),
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).optional().describe('The name before a rename; it counts as touched'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
    additions: count.default(0),
    deletions: count.default(0),
    patch: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional().describe('Missing for binary and very large files'),
    before: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .nullable()
        .optional()
        .describe('The text at the merge base, of a manifest whose patch does not tell enough; null: it was not there'),
    after: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().optional().describe('The text at the head, likewise'),
    pins: zod__WEBPACK_IMPORTED_MODULE_1__.array(pin).optional().describe('Commits that it pins, whose versions it states in comments alone'),
});
const commit = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    sha,
    parents: zod__WEBPACK_IMPORTED_MODULE_1__.array(sha).default([]),
    authors: zod__WEBPACK_IMPORTED_MODULE_1__.array(gitIdentity).describe('The author and every Co-authored-by'),
    committer: gitIdentity.nullable().default(null),
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string().default(''),
    mergesBaseOnly: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .nullable()
        .default(null)
        .describe('A merge of the base branch that changed nothing else; null: not known'),
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    author: person.nullable().describe('null: the account was deleted'),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: sha.nullable().default(null),
    sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_1__.boolean()
        .nullable()
        .default(null)
        .describe('Whether the reviewed commit shows the same diff as the head; null: not known'),
    filesChangedSince: count.optional().describe('In how many files its diff differs from that of the head'),
    submittedAt: instant,
    canPush: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).describe('Whether the reviewer has write access'),
});
const thread = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ resolved: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(), path: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(), url: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() });
const check = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['check-run', 'status']),
    app: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable().default(null),
    own: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).describe("The gate's own run, which it never waits for"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__.string().describe('completed, in_progress, queued …'),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().default(null).describe('success, failure, neutral, skipped …; null while it runs'),
    startedAt: instant.optional(),
    completedAt: instant.optional(),
});
const labelEvent = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ label: zod__WEBPACK_IMPORTED_MODULE_1__.string(), actor: login.nullable(), at: instant, added: zod__WEBPACK_IMPORTED_MODULE_1__.boolean() });
/** The facts about one pull request, as stored in a change file. */
const ChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1).default(1),
    readAt: instant.optional().describe('When these facts were read'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0),
    url: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['open', 'closed', 'merged']).default('open'),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    bodyEditedAt: instant.nullable().optional(),
    bodyEditor: login.nullable().optional(),
    author: person.nullable().describe('null: the account was deleted'),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).default([]),
    base: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ref: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), sha, changedAt: instant.optional() }),
    head: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ ref: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), sha, repository: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable().optional() }),
    createdAt: instant,
    readyForReviewAt: instant.nullable().default(null),
    mergedAt: instant.nullable().default(null),
    mergedBy: login.nullable().default(null),
    mergeCommit: sha.nullable().default(null),
    files: zod__WEBPACK_IMPORTED_MODULE_1__.array(file).optional(),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__.array(commit).optional().describe('Oldest first'),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__.array(review).optional(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__.array(thread).optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__.array(check).optional(),
    labelEvents: zod__WEBPACK_IMPORTED_MODULE_1__.array(labelEvent).optional(),
    linkedIssues: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).nullable().optional().describe('Issues that merging this pull request closes'),
    reviewRequests: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ login }), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ team: zod__WEBPACK_IMPORTED_MODULE_1__.string() })]))
        .nullable()
        .optional(),
    pushes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ by: login, at: instant, sha }))
        .nullable()
        .optional(),
    reverts: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        number: zod__WEBPACK_IMPORTED_MODULE_1__.int(),
        mergedAt: instant,
        exact: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
        ofRevert: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().optional(),
    })
        .nullable()
        .optional()
        .describe('The merged change that this one undoes; ofRevert: it was itself a revert'),
    judged: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ category: zod__WEBPACK_IMPORTED_MODULE_1__.string(), at: instant }))
        .nullable()
        .optional(),
    teams: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.array(login).nullable()).nullable().optional(),
    totals: zod__WEBPACK_IMPORTED_MODULE_1__.partialRecord(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents']), count)
        .nullable()
        .optional(),
    policyOnDefaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['absent', 'valid', 'invalid']).nullable().optional(),
});


/***/ })

};
