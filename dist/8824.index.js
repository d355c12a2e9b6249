export const id = 8824;
export const ids = [8824,7173];
export const modules = {

/***/ 81076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ readBound),
/* harmony export */   Ds: () => (/* binding */ readFreezes),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5663);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53417);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50912);



const form = /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
/** Reads an end of a freeze; null where it has none of the forms, or names a day that does not exist. */
function readBound(text) {
    const match = form.exec(text);
    const day = match === null ? null : (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .readDate */ .h2)(match[1] ?? '');
    if (match === null || day === null)
        return null;
    if (match[3] !== undefined)
        return { kind: 'instant', text, instant: Date.parse(text) };
    if (match[2] === undefined)
        return { kind: 'date', text, local: day * _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_ };
    return { kind: 'local', text, local: Date.parse(`${text}Z`) };
}
/** The first instant of a freeze: of a day its first instant; of a local time that comes twice, the first. */
function startOf(bound, zone) {
    if (bound.kind === 'instant')
        return bound.instant;
    return plainInstant(bound, zone) ?? (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .firstReaching */ .G6)(zone, bound.local);
}
/** The first instant after a freeze: of a day the end of that day; of a local time that comes twice, the second. */
function endOf(bound, zone) {
    if (bound.kind === 'instant')
        return bound.instant;
    if (bound.kind === 'date')
        return (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReaching */ .KO)(zone, bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_);
    return plainInstant(bound, zone) ?? (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReaching */ .KO)(zone, bound.local);
}
/** Whether the zone's calendar and clocks ever show this date or local time: not in a gap, nor on a day skipped. */
function isShown(bound, zone) {
    if (bound.kind === 'instant')
        return true;
    const first = (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .firstReaching */ .G6)(zone, bound.local);
    const shown = first + zone.offsetAt(first);
    return bound.kind === 'date' ? shown < bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_ : shown === bound.local;
}
/**
 * The periods of a policy's freezes, in its order. Where the clocks change, both ends are read so that the freeze is the
 * longer one. Throws a RangeError where one cannot be read, which the policy's schema has ruled out.
 */
function readFreezes(freezes, zone) {
    return freezes.map(({ from, to, reason }) => {
        const start = readBound(from);
        const end = readBound(to);
        if (start === null || end === null)
            throw new RangeError(`cannot read the freeze from "${from}" to "${to}"`);
        return { from: startOf(start, zone), to: endOf(end, zone), reason };
    });
}
/** A local time as an instant, unless the clocks change near it, where there may be two instants or none. */
function plainInstant(bound, zone) {
    // fromZonedTime reads a bare date, as a text with a zone, by way of the machine's own zone.
    if (bound.kind === 'date')
        return null;
    const instant = (0,date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__/* .fromZonedTime */ .u)(bound.text, zone.timezone).getTime();
    const steady = zone.offsetAt(instant - _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_) === zone.offsetAt(instant + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_);
    return steady ? instant : null;
}


/***/ }),

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

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   TM: () => (/* binding */ isListFact),
/* harmony export */   gt: () => (/* binding */ listFacts),
/* harmony export */   hO: () => (/* binding */ factNames)
/* harmony export */ });
/** Lists that are either read to their end or not known at all. */
const listFacts = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'];
/** Why a fact cannot be relied on, or null when it was read completely. */
function missing(change, fact) {
    if (change[fact] === undefined)
        return 'not read';
    const total = isListFact(fact) ? change.totals?.[fact] : undefined;
    const read = isListFact(fact) ? change[fact]?.length : undefined;
    return total !== undefined && read !== undefined && read < total ? 'truncated' : null;
}
/** Whether a fact is one of the lists. */
function isListFact(fact) {
    return listFacts.some((each) => each === fact);
}
/** The facts as people call them. */
const factNames = {
    title: 'title',
    body: 'description',
    files: 'changed files',
    commits: 'commits',
    reviews: 'reviews',
    threads: 'review threads',
    checks: 'checks',
    labelEvents: 'label history',
};


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pullRequestTemplate)
/* harmony export */ });
/**
 * The pull request template of policy 4.2, with a box for integration tests, which 4.4 asks of Major changes, and a section
 * for emergencies (3.4), which only a label makes one. Left as it is, it says nothing: no box is ticked, and what stands in
 * brackets or comments is no content.
 */
const pullRequestTemplate = `## Description
[What does this PR do, and why?]

## Type of Change
- [ ] Bug fix
- [ ] New feature
- [ ] Breaking change
- [ ] Documentation
- [ ] Configuration

## Testing
- [ ] Unit tests pass
- [ ] Integration tests pass
- [ ] Manual testing completed
- [ ] Tested in staging (if applicable)

## Security Considerations
- [ ] No security impact
- [ ] Security review requested
- [ ] Credentials/secrets involved

## Rollback Plan
[How to revert if needed]

<!-- Only where it cannot wait: set the label "emergency", and fill this in. Otherwise leave it, or delete it. -->
## Emergency
Reason: [What is broken, or a link to the incident]
Approved by: [@login of who approved by word of mouth]
`;


/***/ }),

/***/ 26045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTests: () => (/* binding */ loadTests)
});

// EXTERNAL MODULE: ./build/src/policy/parse-data.js + 2 modules
var parse_data = __webpack_require__(59451);
// EXTERNAL MODULE: ./build/src/policy/place-of.js
var place_of = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/change-schema.js
var change_schema = __webpack_require__(47173);
// EXTERNAL MODULE: ./build/src/body/normalize.js
var normalize = __webpack_require__(83833);
// EXTERNAL MODULE: ./build/src/init/pull-request-template.js
var pull_request_template = __webpack_require__(71764);
;// CONCATENATED MODULE: ./build/src/policy-tests/body.js


/** What the author of a good change writes, whatever it touches; the boxes that this one ticks. */
const written = {
    Description: 'Failed webhook deliveries are retried with back-off, because a short outage of a customer lost their events.',
    'Rollback Plan': 'Revert the merge commit; nothing is stored in a new format.',
};
const ticked = [
    'New feature',
    'Unit tests pass',
    'Integration tests pass',
    'Tested in staging (if applicable)',
    'Security review requested',
];
const isHeading = /^## (.*)$/;
const box = /^- \[[ x]\] (.*)$/;
/** The template of 4.2 as a good change fills it in, without the section for emergencies. */
function goodSections() {
    const sections = [];
    for (const line of pull_request_template/* pullRequestTemplate */.j.replace(/<!--[^>]*-->/g, '').split('\n')) {
        const heading = isHeading.exec(line)?.[1];
        const last = sections.at(-1);
        if (heading !== undefined)
            sections.push([heading, '']);
        else if (last !== undefined)
            last[1] += `${line}\n`;
    }
    return sections
        .filter(([heading]) => heading !== 'Emergency')
        .map(([heading, content]) => [
        heading,
        written[heading] ?? tick(content, new Map(ticked.map((name) => [name, true]))),
    ]);
}
const sameHeading = (one, other) => (0,normalize/* normalizeHeading */.M)(one) === (0,normalize/* normalizeHeading */.M)(other);
/** The name of a box without the note behind it. */
const boxName = (name) => (0,normalize/* normalizeTask */.L)(name.replace(/\s?\(.*$/, ''));
function tick(content, boxes) {
    return content
        .split('\n')
        .map((line) => {
        const name = box.exec(line)?.[1];
        const found = name === undefined ? undefined : [...boxes].find(([own]) => boxName(own) === boxName(name));
        return found === undefined ? line : `- [${found[1] ? 'x' : ' '}] ${name}`;
    })
        .join('\n')
        .trim();
}
/** The names of the boxes that a good change's description has. */
const boxNames = goodSections().flatMap(([, content]) => content.split('\n').flatMap((line) => box.exec(line)?.[1] ?? []));
/** Whether the template has a box of that name. */
const isBox = (name) => boxNames.some((known) => boxName(known) === boxName(name));
/** A good description with other sections and boxes. A section of `null` is not there; one that is new comes last. */
function bodyWith(sections = {}, boxes = {}) {
    const asked = new Map(Object.entries(boxes));
    const good = goodSections().map(([heading, content]) => [heading, tick(content, asked)]);
    const changed = Object.entries(sections);
    const kept = good.map(([heading, content]) => {
        const own = changed.find(([name]) => sameHeading(name, heading));
        return [heading, own === undefined ? content : own[1]];
    });
    const added = changed.filter(([name]) => !good.some(([heading]) => sameHeading(name, heading)));
    return [...kept, ...added]
        .flatMap(([heading, content]) => (content === null ? [] : [`## ${heading}\n${content.trim()}\n`]))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
;// CONCATENATED MODULE: ./build/src/policy-tests/facts.js


/** When a good change is opened, so that a Major one has had its week. */
const usualCreation = '-8 days';
const usualReview = '-1 hour';
const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const earlier = 'c'.repeat(40);
const identity = (login) => ({ login, name: login, email: `${login}@users.noreply.github.com` });
/** Whose approval stands for everybody's: the first who is not the author. */
const reviewers = ['grace', 'alan'];
/** The facts of a change in short form: what it does not say is that of a good change by ada. */
function factsOf(short, read) {
    const author = personOf(short.author === undefined ? 'ada' : short.author);
    const by = author?.login ?? 'ada';
    const created = read.instant(short.created ?? usualCreation, 'change', 'created');
    const commits = commitsOf(short.commits ?? [by]);
    const ready = short.readyForReview;
    return {
        readAt: read.at.toISOString(),
        repository: 'acme/shop',
        number: 42,
        url: 'https://github.com/acme/shop/pull/42',
        title: short.title ?? 'Retry failed webhook deliveries',
        body: short.body === undefined ? bodyWith(short.sections, short.boxes) : short.body,
        author,
        draft: short.draft ?? false,
        base: { ref: short.base ?? 'main', sha: base },
        head: { ref: short.head ?? 'change', sha: head, repository: 'acme/shop' },
        createdAt: created,
        readyForReviewAt: ready === undefined ? null : read.instant(ready, 'change', 'readyForReview'),
        files: (short.files ?? ['src/webhooks/deliver.ts']).map(fileOf),
        commits,
        reviews: reviewsOf(short, usualApprovals(by, commits), read),
        threads: Array.from({ length: short.openThreads ?? 0 }, () => ({ resolved: false })),
        checks: Object.entries(short.checks ?? { test: 'success' }).map(checkOf),
        ...labelsOf(short.labels ?? [], { by, created }, read),
        pushes: pushesOf(short.pushes ?? [by], created, read),
        ...refinementsOf(short, read),
    };
}
function reviewsOf(short, usual, read) {
    const { approvals = usual, changesRequested = [] } = short;
    return [
        ...approvals.map((each, index) => reviewOf(each, 'APPROVED', read, ['change', 'approvals', index, 'at'])),
        ...changesRequested.map((each, index) => reviewOf(each, 'CHANGES_REQUESTED', read, ['change', 'changesRequested', index, 'at'])),
    ];
}
function labelsOf(labels, { by, created }, read) {
    const named = labels.map((label) => (typeof label === 'string' ? { name: label } : label));
    return {
        labels: named.map(({ name }) => name),
        labelEvents: named.map((label, index) => {
            const at = label.at === undefined ? created : read.instant(label.at, 'change', 'labels', index, 'at');
            return { label: label.name, actor: label.by ?? by, at, added: true };
        }),
    };
}
function pushesOf(pushes, created, read) {
    return pushes.map((push, index) => {
        const { by, at } = typeof push === 'string' ? { by: push, at: undefined } : push;
        const sha = index === pushes.length - 1 ? head : earlier;
        return { by, at: at === undefined ? created : read.instant(at, 'change', 'pushes', index, 'at'), sha };
    });
}
/** What only refines a judgement is absent unless the case says it. */
function refinementsOf(short, read) {
    const { linkedIssues, requested, reverts, judged, teams, policyOnDefaultBranch } = short;
    return {
        ...(linkedIssues && { linkedIssues }),
        ...(requested && {
            reviewRequests: requested.map((name) => (name.includes('/') ? { team: name } : { login: name })),
        }),
        ...(reverts && { reverts: revertsOf(reverts, read) }),
        ...(judged && {
            judged: judged.map(({ category, at }, index) => ({
                category,
                at: read.instant(at, 'change', 'judged', index, 'at'),
            })),
        }),
        ...(teams && { teams }),
        ...(policyOnDefaultBranch && { policyOnDefaultBranch }),
    };
}
function personOf(author) {
    if (author === null)
        return null;
    if (typeof author === 'string')
        return { login: author, bot: (0,people_login/* isBotLogin */.DU)(author) };
    const { login, bot = (0,people_login/* isBotLogin */.DU)(login), startedBy } = author;
    return { login, bot, ...(startedBy === undefined ? {} : { startedBy }) };
}
function fileOf(file) {
    if (typeof file === 'string')
        return { path: file, status: 'modified', additions: 3, deletions: 1 };
    const { path, previousPath, status, additions = 3, deletions = 1, patch } = file;
    return {
        path,
        status: status ?? (previousPath === undefined ? 'modified' : 'renamed'),
        additions,
        deletions,
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(patch === undefined ? {} : { patch }),
    };
}
function commitsOf(commits) {
    return commits.map((commit, index) => {
        const { by = [], committer, address, message = 'Retry failed deliveries', } = typeof commit === 'string' ? { by: commit } : commit;
        const named = [by].flat().map(identity);
        const unknown = address === undefined ? [] : [{ login: null, name: address, email: address }];
        const authors = [...named, ...unknown];
        const sha = index === commits.length - 1 ? head : `${index}`.padStart(40, 'd');
        const last = committer === undefined ? (authors[0] ?? null) : identity(committer);
        return { sha, parents: [base], authors, committer: last, message };
    });
}
function usualApprovals(author, commits) {
    const wrote = [author, ...commits.flatMap(({ authors }) => authors.flatMap(({ login }) => login ?? []))];
    return reviewers.filter((login) => !wrote.some((each) => (0,people_login/* sameLogin */.Up)(each, login))).slice(0, 1);
}
function reviewOf(review, state, read, path) {
    const { by, at, commit, canPush } = typeof review === 'string' ? { by: review, at: undefined, commit: undefined, canPush: undefined } : review;
    const isEarlier = commit === 'earlier';
    return {
        author: { login: by, bot: (0,people_login/* isBotLogin */.DU)(by) },
        state,
        commit: isEarlier ? earlier : head,
        ...(isEarlier ? { sameDiffAsHead: false } : {}),
        submittedAt: read.instant(at ?? usualReview, ...path),
        canPush: canPush ?? true,
    };
}
function checkOf([name, conclusion]) {
    const common = { name, kind: 'check-run', app: 'github-actions', workflow: 'CI' };
    if (conclusion === 'pending')
        return { ...common, status: 'in_progress', conclusion: null };
    return { ...common, status: 'completed', conclusion };
}
function revertsOf(reverts, read) {
    const { number = 41, merged, exact = true, ofRevert } = reverts;
    const mergedAt = read.instant(merged, 'change', 'reverts', 'merged');
    return { number, mergedAt, exact, ...(ofRevert === undefined ? {} : { ofRevert }) };
}

// EXTERNAL MODULE: ./build/src/policy-tests/moments.js
var moments = __webpack_require__(39561);
;// CONCATENATED MODULE: ./build/src/policy-tests/reader.js

/** Reads the texts of a case that mean instants, and gathers what is wrong with them. */
class Reader {
    problems = [];
    #timezone;
    at = new Date(Number.NaN);
    constructor(timezone) {
        this.#timezone = timezone;
    }
    /** An instant as ISO 8601; a problem where the clocks skip it. */
    instant(text, ...path) {
        const found = (0,moments/* momentOf */.Et)(text, this.#timezone, Number.isNaN(this.at.getTime()) ? null : this.at);
        if (found !== null)
            return found.toISOString();
        this.problems.push({ path, message: `"${text}" does not exist in ${this.#timezone}, whose clocks skip it` });
        return new Date(0).toISOString();
    }
}

;// CONCATENATED MODULE: ./build/src/policy-tests/build.js




/** Thursday, 10:00 in the policy's time zone. */
const usualInstant = '2026-11-19 10:00';
/** The change and the instant of a case; `defaults` differ from a good change for the whole file. */
function buildCase({ change: own = {}, at = usualInstant }, defaults, timezone) {
    const read = new Reader(timezone);
    const instant = new Date(read.instant(at, 'at'));
    read.at = instant;
    const short = over(defaults, own);
    const facts = factsOf(short, read);
    checkBody(short, read);
    if (read.problems.length > 0)
        return { ok: false, problems: read.problems };
    const unread = Object.fromEntries((short.unread ?? []).map((fact) => [fact, isRefinement(fact) ? null : undefined]));
    return { ok: true, built: { change: change_schema.ChangeSchema.parse({ ...facts, ...unread }), at: instant } };
}
/** These are null where reading them failed; lists are absent. */
const isRefinement = (fact) => ['pushes', 'teams', 'judged', 'policyOnDefaultBranch'].includes(fact);
/** A case over the file's defaults, key by key; in mappings of names their keys too. */
function over(defaults, own) {
    const merged = { ...defaults, ...own };
    if (own.body !== undefined && own.sections === undefined)
        delete merged.sections;
    if (own.body !== undefined && own.boxes === undefined)
        delete merged.boxes;
    if (own.body === undefined && (own.sections ?? own.boxes) !== undefined)
        delete merged.body;
    const both = (one, other) => ({ ...one, ...other });
    return {
        ...merged,
        ...(merged.sections && { sections: both(defaults.sections, own.sections) }),
        ...(merged.boxes && { boxes: both(defaults.boxes, own.boxes) }),
        ...(merged.teams && { teams: both(defaults.teams, own.teams) }),
    };
}
function checkBody({ body, sections, boxes = {} }, { problems }) {
    if (body !== undefined && (sections !== undefined || Object.keys(boxes).length > 0)) {
        problems.push({
            path: ['change', 'body'],
            message: 'stands beside "sections" or "boxes", which it replaces: keep one',
        });
    }
    for (const name of Object.keys(boxes).filter((box) => !isBox(box))) {
        problems.push({
            path: ['change', 'boxes', name],
            message: `the template has no such box: write one of ${boxNames.map((box) => `"${box}"`).join(', ')}`,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./build/src/change.js
var change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/rule.js
var rule = __webpack_require__(30059);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/policy-tests/schema.js
/**
 * The file of policy tests: cases of a change in short form, an instant, and what is expected. This schema is the only
 * declaration of the format. Loads zod.
 */






const schema_text = schemas/* string */.YjP().min(1);
const login = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/, 'expected a login such as "ada"');
const moment = schemas/* string */.YjP().refine(moments/* isMoment */.t_, `expected ${moments/* momentForm */.$C}`);
const instant = schemas/* string */.YjP()
    .refine(moments/* isInstant */.uZ, 'expected a local time such as "2026-11-19 10:00", or an instant such as "2026-11-19T16:00:00Z"');
const person = schemas/* union */.KCZ([
    login,
    schemas/* strictObject */.rej({
        login,
        bot: schemas/* boolean */.zMY().optional(),
        startedBy: login.optional().describe('Who started this agent'),
    }),
]);
const file = schemas/* union */.KCZ([
    schema_text,
    schemas/* strictObject */.rej({
        path: schema_text,
        previousPath: schema_text.optional(),
        status: schemas/* enum */.k5n(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']).optional(),
        additions: schemas/* int */.Whr().min(0).optional(),
        deletions: schemas/* int */.Whr().min(0).optional(),
        patch: schemas/* string */.YjP().optional(),
    }),
]);
const commit = schemas/* union */.KCZ([
    login,
    schemas/* strictObject */.rej({
        by: schemas/* union */.KCZ([login, schemas/* array */.YOg(login).min(1)])
            .optional()
            .describe('Its authors'),
        committer: login.optional(),
        address: schema_text.optional().describe('An address of an author for which GitHub knows no account'),
        message: schemas/* string */.YjP().optional(),
    }),
]);
const review = schemas/* union */.KCZ([
    login,
    schemas/* strictObject */.rej({
        by: login,
        at: moment.optional(),
        commit: schemas/* enum */.k5n(['head', 'earlier']).optional().describe('earlier: content was pushed after it'),
        canPush: schemas/* boolean */.zMY().optional().describe('Whether the reviewer has write access'),
    }),
]);
const label = schemas/* union */.KCZ([schema_text, schemas/* strictObject */.rej({ name: schema_text, by: login.optional(), at: moment.optional() })]);
const conclusions = [
    ...['success', 'failure', 'neutral', 'skipped', 'cancelled', 'timed_out', 'action_required', 'pending'],
];
/** Facts that a case can leave unread. */
const unreadable = [...change/* listFacts */.gt, 'pushes', 'teams', 'judged', 'policyOnDefaultBranch'];
/** A change in short form: it says only what differs from a good one. */
const ShortChangeSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullable().describe('The whole description, instead of the template filled in'),
    sections: schemas/* record */.g1P(schema_text, schemas/* string */.YjP().nullable())
        .describe('What stands under a heading of the template; null: the section is not there'),
    boxes: schemas/* record */.g1P(schema_text, schemas/* boolean */.zMY()).describe('Boxes of the template, ticked or not'),
    author: person.nullable().describe('null: the account was deleted'),
    draft: schemas/* boolean */.zMY(),
    labels: schemas/* array */.YOg(label),
    files: schemas/* array */.YOg(file),
    commits: schemas/* array */.YOg(commit),
    approvals: schemas/* array */.YOg(review),
    changesRequested: schemas/* array */.YOg(review).describe('Reviews that request changes'),
    openThreads: schemas/* int */.Whr().min(0).max(100).describe('Review threads that are not resolved'),
    checks: schemas/* record */.g1P(schema_text, schemas/* enum */.k5n(conclusions)),
    base: schema_text,
    head: schema_text,
    created: moment,
    readyForReview: moment,
    linkedIssues: schemas/* array */.YOg(schema_text),
    requested: schemas/* array */.YOg(schema_text).describe('Logins and teams whose review is requested'),
    pushes: schemas/* array */.YOg(schemas/* union */.KCZ([login, schemas/* strictObject */.rej({ by: login, at: moment.optional() })])),
    reverts: schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().optional(),
        merged: moment,
        exact: schemas/* boolean */.zMY().nullable().optional().describe('null: it could not be read'),
        ofRevert: schemas/* boolean */.zMY().optional(),
    })
        .describe('The merged change that this one undoes'),
    judged: schemas/* array */.YOg(schemas/* strictObject */.rej({ category: schemas/* enum */.k5n(classify/* categories */.LZ), at: moment }))
        .describe('What the gate itself judged earlier'),
    teams: schemas/* record */.g1P(schema_text, schemas/* array */.YOg(login)).describe('The members of teams'),
    policyOnDefaultBranch: schemas/* enum */.k5n(['absent', 'valid', 'invalid']),
    unread: schemas/* array */.YOg(schemas/* enum */.k5n(unreadable)).describe('Facts that could not be read'),
})
    .partial();
const outcomes = ['pass', 'fail', 'wait', 'not-applicable', 'unknown', 'lifted', 'off'];
const outcome = schemas/* enum */.k5n(outcomes);
const finding = schemas/* union */.KCZ([
    outcome,
    schemas/* array */.YOg(outcome).min(1),
    schemas/* strictObject */.rej({
        outcome: outcome.optional(),
        level: schemas/* enum */.k5n(['error', 'warning']).optional(),
        message: schema_text.optional().describe('Words that its message or remedy holds'),
    })
        .refine((asked) => Object.keys(asked).length > 0, 'expects nothing: name at least an outcome'),
]);
const verdict = schemas/* enum */.k5n(['pass', 'wait', 'fail', 'unknown']);
const findings = schemas/* strictObject */.rej(Object.fromEntries(rules/* rules */.a.map(({ id, title }) => [id, finding.optional().describe(title)])))
    .describe('What a rule finds: one outcome (of several the worst), all of them, or also its words');
const expectation = schemas/* union */.KCZ([
    verdict,
    schemas/* strictObject */.rej({
        verdict: verdict.optional(),
        category: schemas/* enum */.k5n(classify/* categories */.LZ).optional(),
        lane: schemas/* enum */.k5n(rule/* lanes */.wX).optional(),
        areas: schemas/* array */.YOg(schema_text).optional().describe('All sensitive areas that it touches'),
        earliestMerge: schemas/* union */.KCZ([instant, schemas/* null */.chJ()]).optional(),
        obligations: schemas/* array */.YOg(schema_text).optional().describe('All that has to be done after the merge'),
        findings: findings.optional(),
    })
        .refine((expected) => Object.keys(expected).length > 0, 'expects nothing: name at least a verdict'),
]);
const CaseSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/\S/, 'expected a name that says what the policy asks').describe('What the policy asks'),
    clause: schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text).min(1)])
        .optional()
        .describe('The clauses of the policy document that it shows'),
    at: instant.optional().describe('The judged instant; default: Thursday 2026-11-19 10:00'),
    freeze: schema_text.optional().describe('Judge as if everything were frozen for this reason'),
    change: ShortChangeSchema.optional().describe('What differs from a good change'),
    expect: expectation.describe('A verdict, or more than that'),
});
/** A file of policy tests. */
const PolicyTestsSchema = schemas/* strictObject */.rej({
    policy: schema_text
        .optional()
        .describe('The policy they are about: a file beside this one, or "built-in"; default: .github/change-gate.yml'),
    defaults: ShortChangeSchema.optional().describe('What every change of this file differs by from a good one'),
    cases: schemas/* array */.YOg(CaseSchema).min(1, 'expected at least one case'),
});

;// CONCATENATED MODULE: ./build/src/policy-tests/load.js
/** Files of policy tests, from text to cases that can be judged. Loads yaml and zod. */






/** Reads a file of policy tests; every mistake is told with its line and column. Never throws for what a text holds. */
function loadTests(text) {
    const parsed = (0,parse_data/* parseData */._0)(text, PolicyTestsSchema, {
        what: 'a file of policy tests',
        example: '"cases: [{ name: …, expect: pass }]"',
    });
    if (!parsed.ok)
        return parsed;
    const { value, origin } = parsed;
    return {
        ok: true,
        policy: value.policy,
        cases: (timezone) => {
            const problems = repeatedNames(value).map((index) => ({
                ...(0,place_of/* placeOf */.$)(origin, ['cases', index, 'name']),
                path: `cases[${index}].name`,
                message: `another case is called ${(0,problem/* quote */.hD)(value.cases[index]?.name ?? '')}: give each its own name`,
            }));
            const cases = value.cases.flatMap((one, index) => {
                const loaded = loadCase(one, value, timezone);
                if (loaded.ok)
                    return [{ ...loaded.case, line: (0,place_of/* placeOf */.$)(origin, ['cases', index]).line }];
                for (const { path: inside, message } of loaded.problems) {
                    const path = ['cases', index, ...inside];
                    problems.push({
                        ...(0,place_of/* placeOf */.$)(origin, path, inside.includes('boxes') ? 'key' : 'value'),
                        path: (0,problem/* pathText */.LF)(path),
                        message,
                    });
                }
                return [];
            });
            return problems.length > 0 ? { ok: false, problems: (0,problem/* sortProblems */.dS)(problems) } : { ok: true, cases };
        },
    };
}
function loadCase(one, { defaults = {} }, timezone) {
    const { name, clause, freeze = '', expect } = one;
    const built = buildCase(one, defaults, timezone);
    if (!built.ok)
        return built;
    const expected = typeof expect === 'string' ? { verdict: expect } : expect;
    const { earliestMerge } = expected;
    if (typeof earliestMerge === 'string' && (0,moments/* momentOf */.Et)(earliestMerge, timezone, null) === null) {
        const message = `"${earliestMerge}" does not exist in ${timezone}, whose clocks skip it`;
        return { ok: false, problems: [{ path: ['expect', 'earliestMerge'], message }] };
    }
    const clauses = clause === undefined ? [] : [clause].flat();
    return { ok: true, case: { ...built.built, name, clauses, freeze, expected } };
}
/** The places of names that stood before. */
function repeatedNames({ cases }) {
    const seen = new Set();
    return cases.flatMap(({ name }, index) => {
        const repeated = seen.has(name);
        seen.add(name);
        return repeated ? [index] : [];
    });
}


/***/ }),

/***/ 39561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ momentForm),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/* harmony import */ var _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81076);
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50912);


const relative = /^-\s?(\d{1,5}) ?(minute|hour|day|week)s?$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;
const milliseconds = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
};
/** How a moment is written, for messages. */
const momentForm = 'a local time such as "2026-11-19 10:00", an instant with its zone such as "2026-11-19T16:00:00Z", or, before the judged instant, "-2 days"';
/** Whether a text has a form of an instant: with its zone, or a local date and time of the policy's time zone. */
const isInstant = (text) => {
    const bound = (0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBound */ .$c)(text.replace(' ', 'T'));
    return bound !== null && bound.kind !== 'date';
};
/** Whether a text has a form of a moment: an instant, or a time before the judged one. */
const isMoment = (text) => relative.test(text) || isInstant(text);
/**
 * The instant that a text of a policy test means: ISO 8601 with its zone, a local time in `timezone` (of one that comes
 * twice the first), or so long before `at`. Null for a local time that the clocks skip, and for a text of another form.
 */
function momentOf(text, timezone, at) {
    const [, amount, unit = ''] = relative.exec(text) ?? [];
    if (amount !== undefined) {
        return at === null ? null : new Date(at.getTime() - Number(amount) * (milliseconds[unit] ?? 0));
    }
    const bound = (0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBound */ .$c)(local.test(text) ? text.replace(' ', 'T') : text);
    const zone = (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneOf */ .kE)(timezone);
    return bound === null || bound.kind === 'date' || !(0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(bound, zone) ? null : new Date((0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(bound, zone));
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

/** Names longer than this are no slips of the finger. */
const longestName = 64;
/**
 * The known name that was most likely meant by an unknown one, or undefined when none is near. Other ways to write
 * words together (`time_zone`, `rollbackPlan`) are no difference at all, and a beginning stands for the whole
 * (`dependabot` for `dependabot[bot]`).
 */
function suggestName(written, known) {
    if (written.length > longestName)
        return undefined;
    const name = plain(written);
    return (known.find((candidate) => plain(candidate) === name) ??
        (name.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(written, known) : undefined) ??
        known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name)));
}
function plain(name) {
    return name.toLowerCase().replace(/[-_\s]/g, '');
}


/***/ }),

/***/ 99955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ whereKnown),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   tw: () => (/* binding */ expectsList),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/** What the policy's schema expects at a place, without the wrappers (defaults, transformations) around it. */

/** The schemas a value may follow here: one, or the choices of a union. */
function choices(schema) {
    if (schema === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(choices);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH)
        return choices(schema.in instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodTransform */ .CLY ? schema.out : schema.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodReadonly */ .EVz ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodLazy */ .Ihb) {
        return choices(schema.unwrap());
    }
    return [schema];
}
/** The schema of a member or an item; undefined where the schema knows none. */
function child(schema, key) {
    for (const choice of choices(schema)) {
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA && typeof key === 'number')
            return choice.element;
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S && typeof key === 'string')
            return choice.valueType;
        if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH && typeof key === 'string' && Object.hasOwn(choice.shape, key)) {
            return choice.shape[key];
        }
    }
    return undefined;
}
/** Whether a list is expected here, and nothing that is written as a mapping. */
function expectsList(schema) {
    const kinds = choices(schema);
    return (kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA) &&
        !kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH || kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S));
}
/** The keys that are known here; none where any key may stand. */
function knownKeys(schema) {
    return choices(schema).flatMap((choice) => (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(choice.shape) : []));
}
const keyPlaces = new WeakMap();
/** The paths of all mappings under a schema that know this key. */
function whereKnown(schema, key) {
    const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
    keyPlaces.set(schema, places);
    return places.get(key) ?? [];
}
function collectKeys(schema, path, places) {
    for (const choice of choices(schema)) {
        if (!(choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH))
            continue;
        for (const [key, member] of Object.entries(choice.shape)) {
            places.set(key, [...(places.get(key) ?? []), path]);
            collectKeys(member, [...path, key], places);
        }
    }
    return places;
}
/** The first description from the outside in. */
function descriptionOf(schema) {
    if (schema === undefined)
        return undefined;
    const own = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(schema)?.description;
    if (own !== undefined)
        return own;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodReadonly */ .EVz) {
        return descriptionOf(schema.unwrap());
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPipe */ .utH ? descriptionOf(schema.in) : undefined;
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
