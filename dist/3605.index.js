export const id = 3605;
export const ids = [3605];
export const modules = {

/***/ 13605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecord: () => (/* binding */ parseRecord)
/* harmony export */ });
/* unused harmony exports RecordSchema, recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53339);
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88800);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30059);
/**
 * The change record: what an auditor samples, one for each change of a gated branch, as plain JSON.
 *
 * This schema is the only declaration of the format: the type `ChangeRecord` and the published JSON Schema are derived from
 * it. Loads zod, so it is imported at run time only where records are read.
 */



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('A GitHub login');
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 (64 small hex digits)');
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const repository = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO');
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail', 'wait', 'not-applicable', 'unknown']);
const person = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login, bot: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), startedBy: login.nullable() });
const gitAuthor = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login: login.nullable().describe('null: GitHub knows no account'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As the commit has it; e-mail addresses are never recorded'),
    commits: count.describe('How many commits name this author or co-author'),
});
const approver = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login,
    commit: sha.nullable().describe('The commit that was approved; null: it is gone'),
    at: instant,
    sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether it shows the diff that was merged; null: not known'),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether the approval counted at the merge; null: could not be told'),
    seat: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['technical', 'security', 'executive'])
        .nullable()
        .describe('What the approval was taken for; null: for nothing that was asked'),
    role: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The same in the words of the decision'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('One clause after the login'),
});
const fileCause = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pattern: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    line: count.optional(),
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    outcome,
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warning']),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'reviewer', 'checks', 'clock', 'owner']).optional(),
    until: instant.optional(),
    clauses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional(),
    lifted: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outcome, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional()
        .describe('What would have been found, and who or what lifted it'),
});
const obligation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    clauses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    due: instant.nullable().describe('null: at the next occasion'),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'done', 'overdue']),
    doneAt: instant.nullable(),
    by: login.nullable().describe('Who did it'),
    late: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Done, but not before it was due'),
    how: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('By what it is shown to be done, or why it is not'),
});
const monitored = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    minutes: count.describe('The monitoring period of the category (4.6)'),
    ends: instant,
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['monitoring', 'complete', 'incomplete']).describe('incomplete: the period ended with open checks'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), done: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
});
const revertLink = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable().describe('The pull request; null: a change without one'),
    commit: sha.nullable(),
    exact: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether the trees prove that it exactly undoes it; null: not known'),
});
const links = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reverts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(revertLink).describe('What this change undoes'),
    revertedBy: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(revertLink).describe('What undid this change'),
    issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The issue that follows it up'),
});
const capture = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    at: instant.describe('When the facts were captured'),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['merge', 'audit', 'sweep']).describe('The event of the merge, the audit of the push, or a sweep'),
});
const common = {
    recordVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    repository,
    compliant: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Why it is not compliant'),
    problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What the audit found besides the rules'),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha256,
        document: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        reportOnly: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether the gate only reported, and held nobody up'),
    })
        .describe('The policy that judged'),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).describe('The version of change-gate'),
    links,
    followedUpAt: instant.nullable().describe('When obligations, verification or links were last brought up to date'),
    capture,
};
const PullRequestRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pull-request'),
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The description; empty: there was none, or nobody knows what it said at the merge'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), where: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Where the pull request says it') })
        .nullable()
        .describe('The justification; null: not found'),
    typeOfChange: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('The boxes ticked under “Type of Change”'),
    rollbackPlan: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bodySha256: sha256.nullable().describe('Of the body as of the merge, in UTF-8; null: nobody knows it'),
    author: person.nullable().describe('null: the account was deleted'),
    commitAuthors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(gitAuthor),
    approvers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(approver).describe('Everybody whose latest opinion at the merge was an approval'),
    createdAt: instant,
    merge: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        at: instant,
        local: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The same in the time zone of the policy'),
        by: login.nullable(),
        commit: sha.nullable(),
        base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha }),
        head: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha, repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }),
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).nullable().describe('The commits of the pull request; null: could not be read'),
        landed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).nullable().describe('The commits that it brought to the base branch; null: not known'),
    }),
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ),
    categoryReasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['files', 'box', 'label', 'lowered', 'note']),
        message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileCause),
    })),
    areas: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ area: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileCause) })),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    testing: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        heading: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        boxes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), checked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
        checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['check-run', 'status']),
            app: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
            status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            conclusion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            completedAt: instant.nullable(),
        }))
            .nullable()
            .describe('The latest run of each check at the merge; null: could not be read'),
    }),
    window: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        open: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('Why it was closed'),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The holiday or the freeze'),
        timezone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        found: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What the rule found'),
    }),
    migrations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        wayBack: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['has', 'lacks', 'unknown']),
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    })),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'wait', 'fail', 'unknown']).describe('As of the merge'),
    lane: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .lanes */ .wX),
    laneReason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
    obligations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(obligation),
    verification: monitored.nullable().describe('null: the change deployed nothing'),
    changedSinceMerge: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fact: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: instant.nullable(), by: login.nullable() }))
        .describe('What changed between the merge and the capture'),
    caveats: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What keeps the judgement from being exact'),
});
const PushRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('push'),
    compliant: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false),
    how: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['direct', 'force']).describe('direct: without a pull request; force: the branch was rewritten'),
    push: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        by: login.nullable().describe('Who pushed; null: not known'),
        at: instant,
        before: sha,
        after: sha,
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            sha,
            subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            author: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login: login.nullable(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
        })),
        dropped: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).describe('Commits that a forced push took off the branch'),
    }),
});
/** A change record, version 1. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [PullRequestRecord, PushRecord]);
const id = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/record.schema.json';
/** The JSON Schema of a change record. */
function recordSchema() {
    const { $schema, ...rest } = z.toJSONSchema(RecordSchema, { target: 'draft-2020-12', io: 'output' });
    return {
        $schema,
        $id: id,
        title: 'A change record of change-gate',
        description: 'What, why, who, who approved, when, test results and every finding of one change, as of its merge.',
        ...rest,
    };
}
/** Checks a value against the schema. A record of a later version is told as such. */
function parseRecord(value) {
    const { success, data, error } = RecordSchema.safeParse(value);
    if (success)
        return { ok: true, record: data };
    return {
        ok: false,
        problems: error.issues.map(({ path, message }) => `${path.length === 0 ? 'the record' : path.join('.')}: ${message}`),
    };
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
