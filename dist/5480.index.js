export const id = 5480;
export const ids = [5480,7173];
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


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   findToken: () => (/* binding */ findToken)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2925);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3445);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9544);
/* harmony import */ var _policy_option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5944);








const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)(?:#|\/pull\/)([1-9]\d{0,9})(?:[/?#].*)?$/;
const command = {
    name: 'check',
    takes: 'OWNER/REPO#N',
    positionals: { least: 1, most: 1 },
    about: 'judge a live pull request; the token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says',
    options: {
        ..._command_js__WEBPACK_IMPORTED_MODULE_4__/* .common */ .s,
        policy: {
            ..._command_js__WEBPACK_IMPORTED_MODULE_4__/* .common */ .s.policy,
            about: 'a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy',
        },
        summary: { type: 'string', value: 'FILE', about: 'write the Markdown summary to this file' },
        save: { type: 'string', value: 'FILE', about: 'store the facts as a change file, for `evaluate`' },
        freeze: { type: 'string', value: 'REASON', about: 'judge as if everything were frozen for this reason' },
    },
    async run(args, terminal) {
        const at = args.value('at');
        const instant = at === undefined ? terminal.now : (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInstant */ .n)(at);
        const target = parseTarget(args.positionals[0] ?? '');
        const own = args.value('policy');
        const given = own === undefined ? undefined : await (0,_policy_option_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOption */ .uN)(own, terminal.cwd);
        const token = await findToken(terminal);
        const { createClient } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 8613));
        const { readLive } = await Promise.all(/* import() */[__webpack_require__.e(1324), __webpack_require__.e(4247)]).then(__webpack_require__.bind(__webpack_require__, 4247));
        const baseUrl = terminal.env['GITHUB_API_URL'] ?? '';
        const client = await createClient({ token, ...(baseUrl === '' ? {} : { baseUrl }) });
        const { judgeRead } = await Promise.all(/* import() */[__webpack_require__.e(1324), __webpack_require__.e(7786)]).then(__webpack_require__.bind(__webpack_require__, 7786));
        const live = await readLive(client, target, { readAt: terminal.now }, given);
        for (const warning of live.warnings)
            terminal.stderr(`${warning}\n`);
        const save = args.value('save');
        if (save !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.cwd, save), `${JSON.stringify(live.change, null, 2)}\n`);
        const decision = judgeRead(live, instant, args.value('freeze') ?? '');
        return (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .printDecision */ .gM)(decision, live.policy.policy, args, terminal);
    },
};
function parseTarget(text) {
    const [, owner, repo, number] = form.exec(text) ?? [];
    if (owner === undefined || repo === undefined || number === undefined) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k(`${text}: not a pull request. Write OWNER/REPO#N, e.g. acme/shop#42, or its address`);
    }
    return { owner, repo, number: Number(number) };
}
/** The token of the environment, or what `gh` says. Throws BadInput where there is none. */
async function findToken({ env }) {
    const given = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (given)
        return given;
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('gh', ['auth', 'token'], { encoding: 'utf8' }).catch(() => ({
        stdout: '',
    }));
    if (stdout.trim() === '') {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k('no token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository, or log in with `gh auth login`');
    }
    return stdout.trim();
}


/***/ }),

/***/ 9544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* reexport safe */ _judge_js__WEBPACK_IMPORTED_MODULE_5__.S),
/* harmony export */   gM: () => (/* binding */ printDecision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(729);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4834);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2925);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9982);








/** Prints a decision as asked: text or JSON, and the Markdown summary into `--summary FILE`. */
async function printDecision(decision, policy, args, terminal) {
    const { timezone } = policy.calendar;
    const file = args.value('summary');
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, file), (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z)(decision, { timezone, docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_6__/* .docsUrl */ .f })).catch((error) => {
            throw new _command_js__WEBPACK_IMPORTED_MODULE_4__/* .BadInput */ .k(`--summary ${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`);
        });
    }
    terminal.stdout(args.flag('json')
        ? `${JSON.stringify(decision, null, 2)}\n`
        : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F)(decision, { color: terminal.color, timezone }));
    return decision.verdict === 'pass' ? 0 : 1;
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar)
/* harmony export */ });
const cells = 30;
/** A bar that is drawn again only where it looks different. */
function progressBar({ stderr, interactive = false }, what) {
    let total = 0;
    let done = 0;
    let shown = '';
    const draw = () => {
        if (!interactive || total === 0)
            return;
        const filled = Math.floor((done / total) * cells);
        const percent = Math.floor((done / total) * 100);
        const line = `${what} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
        if (line === shown)
            return;
        shown = line;
        stderr(`\r${line}\u001b[K`);
    };
    return {
        begin(count) {
            total = count;
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
        },
    };
}


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRepository: () => (/* binding */ replayRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var client = __webpack_require__(8613);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(2844);
;// CONCATENATED MODULE: ./build/src/github/merged-query.js
/**
 * A page of merged pull requests, with the policy on the default branch. Field names are checked against GitHub's schema by a
 * test. 50 pull requests with 20 renames each are about 1,000 nodes and 1 point.
 */
const mergedQuery = `query merged(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $size, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number mergedAt updatedAt baseRefName changedFiles
        renames: timelineItems(last: 20, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { __typename ... on RenamedTitleEvent { createdAt previousTitle } }
        }
      }
    }
  }
}`;

// EXTERNAL MODULE: ./build/src/github/policy-file.js
var policy_file = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/src/github/merged.js






/** Pages of pull requests that were touched, but not merged, since. */
const mostPages = 400;
/**
 * Lists the pull requests that were merged last, in the order of their merges. GitHub sorts by the last update, which is never
 * before the merge: so no later page can hold a later merge than the updates it begins with. Throws GitHubError.
 */
async function listMerged(client, question) {
    const { last, since } = question;
    const found = new Map();
    let page = await readPage(client, question, null);
    const { repository, branch, policy } = page;
    const answer = (cut) => ({ repository, branch, policy, merged: latest([...found.values()], last), cut });
    for (let pages = 1;; pages++) {
        for (const one of page.merged) {
            if (since === undefined || Date.parse(one.mergedAt) >= since.getTime())
                found.set(one.number, one);
        }
        const { oldest, next } = page;
        if (next === null || oldest === null)
            return answer(false);
        if (isSettled(latest([...found.values()], last), last, since, oldest))
            return answer(false);
        if (pages === mostPages)
            return answer(true);
        page = await readPage(client, question, next);
    }
}
async function readPage(client, question, after) {
    const { owner, repo } = question;
    const name = `${owner}/${repo}`;
    const fixed = { owner, repo, after, policy: `HEAD:${path/* policyPath */.k}`, policyFolder: `HEAD:${(0,policy_file/* folderOf */.y)(path/* policyPath */.k)}` };
    const size = (attempt) => Math.ceil((0,lists/* pageSize */.T0)(attempt) / 2);
    const { data, refused } = await client.graphql(mergedQuery, (attempt) => ({ ...fixed, size: size(attempt) }), name);
    const repository = data.member('repository');
    const list = repository.path('pullRequests');
    if (list.value === null) {
        const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
        throw refusal === undefined ? (0,failure/* notFound */.mX)(name) : (0,graphql_answer/* refusalOf */.O)(refusal, name);
    }
    const branch = question.branch ?? repository.member('defaultBranchRef').member('name').text();
    const nodes = list.member('nodes').items();
    const info = list.member('pageInfo');
    return {
        repository: repository.member('nameWithOwner').fullName(),
        branch,
        policy: (0,policy_file/* policyFile */.X)(repository, refused, path/* policyPath */.k, name),
        merged: nodes
            .filter((node) => node.value !== null && node.member('baseRefName').text() === branch)
            .map((node) => mergedIn(node)),
        oldest: nodes
            .at(-1)
            ?.path('updatedAt')
            .orNull((at) => at.instant()) ?? null,
        next: info.member('hasNextPage').flag() ? info.member('endCursor').text() : null,
    };
}
/** Whether what was updated at this instant, or before, cannot belong to the list any more. */
function isSettled(merged, last, since, oldest) {
    const bound = Date.parse(oldest);
    const worst = merged.length < last ? Number.NEGATIVE_INFINITY : Date.parse(merged.at(-1)?.mergedAt ?? '');
    return worst >= bound || (since !== undefined && bound < since.getTime());
}
const latest = (all, last) => [...all]
    .sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt) || other.number - one.number)
    .slice(0, last);
function mergedIn(node) {
    return {
        number: node.member('number').count(),
        mergedAt: node.member('mergedAt').instant(),
        changedFiles: node.member('changedFiles').count(),
        renames: node
            .member('renames')
            .member('nodes')
            .items()
            .flatMap((event) => event.value === null
            ? []
            : [{ at: event.member('createdAt').instant(), from: event.member('previousTitle').text() }]),
    };
}

// EXTERNAL MODULE: ./build/src/github/teams.js
var github_teams = __webpack_require__(31);
// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(563);
// EXTERNAL MODULE: ./build/src/latest-checks.js
var latest_checks = __webpack_require__(8998);
;// CONCATENATED MODULE: ./build/src/replay/as-of-merge.js

/** After this many days GitHub no longer shows a commit's checks: docs.github.com, "About status checks", "Retention of checks". */
const checksKeptDays = 400;
/**
 * A merged pull request as it was at the instant of its merge: open, with the labels, reviews, pushes and checks of then. What
 * cannot be told is named in `unknown` and `caveats`. Throws where the change is not a merged one.
 */
function asOfMerge(read, { renames }) {
    const { mergedAt } = read;
    if (mergedAt === null)
        throw new Error(`${read.repository}#${read.number} is not merged`);
    const at = new Date(mergedAt);
    const upTo = (instant) => Date.parse(instant) <= at.getTime();
    const edited = typeof read.bodyEditedAt === 'string' && !upTo(read.bodyEditedAt);
    const checks = checksAt(read, at);
    const { reviewRequests: _, policyOnDefaultBranch: __, ...kept } = read;
    const change = {
        ...kept,
        state: 'open',
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        readAt: mergedAt,
        title: renames.find((rename) => !upTo(rename.at))?.from ?? read.title,
        body: edited ? null : read.body,
        labels: labelsAt(read, at),
        // Only the pull request that brings the gate asks this, and by then there was none.
        policyOnDefaultBranch: 'absent',
        ...listsAt(read, upTo),
        ...(checks.list === undefined ? {} : { checks: checks.list }),
    };
    const unknown = [...(edited ? ['body'] : []), ...(checks.unknown ? ['checks'] : [])];
    const caveats = [
        [edited, 'body-edited'],
        [checks.later, 'checks-later'],
        [checks.gone, 'checks-gone'],
        [(read.threads ?? []).length > 0, 'threads-today'],
        [change.reviews?.some(({ state }) => state === 'DISMISSED') === true, 'dismissed-review'],
        [read.labelEvents === undefined, 'label-history'],
    ];
    return {
        change: { ...change, totals: totalsAt(read, change) },
        at,
        arrival: 'pull-request',
        sha: read.mergeCommit,
        unknown: [...unknown, ...notRead(change, unknown)],
        unjudged: [],
        silent: [],
        caveats: caveats.flatMap(([holds, caveat]) => (holds ? [caveat] : [])),
        mergedBy: read.mergedBy,
    };
}
/** What happened up to the merge, of lists whose entries carry their instants. */
function listsAt({ reviews, labelEvents, pushes, judged }, upTo) {
    return {
        ...(reviews ? { reviews: reviews.filter(({ submittedAt }) => upTo(submittedAt)) } : {}),
        ...(labelEvents ? { labelEvents: labelEvents.filter(({ at }) => upTo(at)) } : {}),
        ...(pushes ? { pushes: pushes.filter(({ at }) => upTo(at)) } : {}),
        ...(judged ? { judged: judged.filter(({ at }) => upTo(at)) } : {}),
    };
}
/** Lists that GitHub did not show are not known either; they stay absent. */
function notRead(change, known) {
    const lists = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'];
    return lists.filter((fact) => change[fact] === undefined && !known.includes(fact));
}
/** The labels at an instant: what the last event before it says, or else the opposite of the first one after it. */
function labelsAt({ labels, labelEvents = [] }, at) {
    const set = new Map(labels.map((label) => [label, true]));
    const inOrder = [...labelEvents].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    for (const { label, added } of inOrder.filter((event) => Date.parse(event.at) > at.getTime()))
        set.set(label, !added);
    const settled = new Set();
    for (const { label, added, at: changed } of inOrder) {
        if (Date.parse(changed) > at.getTime() || settled.has(label))
            continue;
        settled.add(label);
        set.set(label, added);
    }
    return [...set].flatMap(([label, isSet]) => (isSet ? [label] : []));
}
/** The checks at an instant. One whose times are not known counts as it is. */
function checksAt({ checks, readAt }, at) {
    if (checks === undefined)
        return { later: false, gone: false, unknown: false };
    const seen = checks.map((check) => checkAt(check, at));
    const list = seen.flatMap((check) => check ?? []);
    const later = seen.some((check, index) => check !== checks[index]);
    const days = (Date.parse(readAt ?? at.toISOString()) - at.getTime()) / 86_400_000;
    const gone = list.length === 0 && days > checksKeptDays;
    return { list, later, gone, unknown: gone || (list.length === 0 && later) };
}
/** A check at an instant; null: it began later, and of a run that there was before it nothing is shown. */
function checkAt(check, at) {
    const isLater = (instant) => instant !== undefined && Date.parse(instant) > at.getTime();
    if (isLater(check.startedAt))
        return null;
    if (!(0,latest_checks/* isCompleted */.Yw)(check) || !isLater(check.completedAt))
        return check;
    const { completedAt: _, ...running } = check;
    return { ...running, status: 'in_progress', conclusion: null };
}
/** A list that was cut stays as short of its total as it was. */
function totalsAt(read, now) {
    if (!read.totals)
        return read.totals;
    const lists = ['reviews', 'checks', 'labelEvents'];
    const fewer = lists.flatMap((fact) => {
        const total = read.totals?.[fact];
        const left = (read[fact]?.length ?? 0) - (now[fact]?.length ?? 0);
        return total === undefined ? [] : [[fact, Math.max(0, total - left)]];
    });
    return { ...read.totals, ...Object.fromEntries(fewer) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/src/change-schema.js
var change_schema = __webpack_require__(7173);
;// CONCATENATED MODULE: ./build/src/replay/facts-cache.js






/** Raised when what is kept changes its meaning; what an older version wrote is read again. */
const version = 1;
const factsSchema = schemas.strictObject({ version: schemas.literal(version), change: change_schema.ChangeSchema });
const listSchema = schemas.strictObject({
    version: schemas.literal(version),
    /** What was asked for: the list answers no other question. */
    question: schemas.string(),
    readAt: iso.datetime(),
    repository: schemas.string(),
    branch: schemas.string(),
    /** null: the default branch has no policy. */
    policy: schemas.strictObject({ text: schemas.string(), source: schemas.string() }).nullable(),
    merged: schemas.array(schemas.strictObject({
        number: schemas.int().min(1),
        mergedAt: iso.datetime({ offset: true }),
        changedFiles: schemas.int().min(0),
        renames: schemas.array(schemas.strictObject({ at: iso.datetime({ offset: true }), from: schemas.string() })),
    })),
    cut: schemas.boolean(),
});
const teamsSchema = schemas.strictObject({
    version: schemas.literal(version),
    /** null: could not be read. */
    teams: schemas.record(schemas.string(), schemas.array(schemas.string()).nullable()),
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
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(this.folder, name), 'utf8').catch(() => null);
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
    /** Under another name first, so that a run that is stopped leaves no half of a file. Facts of private repositories are for nobody else to read. */
    async #write(name, kept) {
        await (0,promises_.mkdir)(this.folder, { recursive: true, mode: 0o700 });
        const unfinished = (0,external_node_path_.join)(this.folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await (0,promises_.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
            await (0,promises_.rename)(unfinished, (0,external_node_path_.join)(this.folder, name));
        }
        finally {
            await (0,promises_.rm)(unfinished, { force: true });
        }
    }
}
/** Where a repository's facts are kept: in `given`, or in the user's cache (XDG Base Directory Specification). */
function cacheFolder(repository, env, given) {
    const { host, owner, repo } = repository;
    const usual = env['XDG_CACHE_HOME']?.startsWith('/')
        ? env['XDG_CACHE_HOME']
        : (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache');
    // No owner's login has a dot, so that a server's folder is never taken for an owner's.
    const server = host === 'api.github.com' ? [] : [host.replaceAll(/[^\w.-]/g, '_')];
    // GitHub tells names apart without regard to case.
    return (0,external_node_path_.join)(given ?? (0,external_node_path_.join)(usual, 'change-gate'), ...server, owner.toLowerCase(), repo.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/replay/judge.js
var judge = __webpack_require__(5490);
// EXTERNAL MODULE: ./build/src/replay/report.js + 4 modules
var report = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/src/commands/check.js
var check = __webpack_require__(636);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(7793);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(9715);
// EXTERNAL MODULE: ./build/src/github/rate-limit.js
var rate_limit = __webpack_require__(2085);
// EXTERNAL MODULE: ./build/src/github/read-change.js + 20 modules
var read_change = __webpack_require__(4746);
;// CONCATENATED MODULE: ./build/src/commands/replay-collect.js



/** A pull request costs about five requests and as many points; the rest is left to others who share the token. */
const reserve = 60;
/** Pull requests between two looks at the rate limit. */
const lookEvery = 10;
/** What ends the whole reading: nothing would be read of the next one either. */
const fatal = ['unauthorized', 'insufficient-scopes'];
/**
 * The facts of merged pull requests: those that are kept, and the others from GitHub, the latest merge first, each kept as soon
 * as it is read. Ends early where little is left of the rate limit. Throws GitHubError where nothing can be read at all.
 */
async function collectFacts({ cache, repository, merged, connect, now, bar }) {
    bar.begin(merged.length);
    const changes = [];
    const failed = [];
    let stopped = null;
    let asked = 0;
    for (const one of merged) {
        const kept = await cache.facts(one.number);
        if (kept !== null)
            changes.push(kept);
        if (kept === null && stopped === null) {
            const client = await connect();
            const found = await attempt(client, { ...repository, ...one }, now, asked % lookEvery === 0);
            asked += 1;
            if ('stopped' in found)
                stopped = found.stopped;
            else if ('problem' in found)
                failed.push({ number: one.number, problem: found.problem });
            else {
                await cache.keepFacts(found.change);
                changes.push(found.change);
            }
        }
        bar.step();
    }
    return {
        changes: changes.sort((one, other) => Date.parse(one.mergedAt ?? '') - Date.parse(other.mergedAt ?? '')),
        failed,
        stopped: stopped === null ? null : endedEarly(merged.length - changes.length - failed.length, merged.length, stopped),
    };
}
const endedEarly = (missing, all, why) => `${missing} of ${all} pull requests have not been read yet: ${why} The same command then goes on where this one ended.`;
/** Reads one; says why not, and whether the others have to wait too. Throws GitHubError where nothing can be read at all. */
async function attempt(client, wanted, now, look) {
    try {
        const stop = look ? await whyStop(client) : null;
        return stop === null ? { change: await readOne(client, wanted, now) } : { stopped: stop };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* GitHubError */.y) || fatal.includes(thrown.kind))
            throw thrown;
        return thrown.kind === 'rate-limited' ? { stopped: thrown.message } : { problem: thrown.message };
    }
}
async function readOne(client, { owner, repo, number, changedFiles }, readAt) {
    const own = { statusContext: 'change-gate', workflowRef: `${owner}/${repo}/.github/workflows/change-gate.yml@HEAD` };
    const { change } = await (0,read_change/* readChange */.p)(client, { owner, repo, number, changedFiles }, { readAt, own });
    // What depends on the policy, or on today's default branch, is no fact of the pull request.
    const { policyOnDefaultBranch: _, teams: __, ...facts } = change;
    return facts;
}
async function whyStop(client) {
    const left = await (0,rate_limit/* readRateLimit */.y)(client);
    if (left === null || (left.rest >= reserve && left.graphql >= reserve))
        return null;
    return `little is left of GitHub's rate limit (${left.rest} requests, ${left.graphql} points). It is full again at ${left.resetAt.toISOString()}.`;
}

;// CONCATENATED MODULE: ./build/src/commands/replay-github.js














const replay_github_form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
/** How long a list of merged pull requests is good for, in milliseconds: trying one policy after the other takes an afternoon. */
const listFor = 12 * 3_600_000;
/** Replays the merged pull requests of a repository. What is kept is not asked for again. */
async function replayRepository(target, terminal, question) {
    const repository = parseRepository(target);
    const baseUrl = terminal.env['GITHUB_API_URL'] || 'https://api.github.com';
    const folder = question.cache === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, question.cache);
    const cache = new FactsCache(cacheFolder({ ...repository, host: hostOf(baseUrl) }, terminal.env, folder));
    const connect = onDemand(async () => (0,client.createClient)({ token: await (0,check.findToken)(terminal), baseUrl }));
    const list = await mergedList(cache, repository, question, terminal.now, connect);
    const policy = question.policy ?? (await ownPolicy(list));
    const bar = (0,progress/* progressBar */.h)(terminal, 'Reading');
    let collected;
    try {
        collected = await collectFacts({ cache, repository, merged: list.merged, connect, now: terminal.now, bar });
    }
    finally {
        bar.end();
    }
    const policies = [policy, ...(question.other === undefined ? [] : [question.other])];
    const { teams, notes } = await teamsOf(cache, policies, connect);
    const renames = new Map(list.merged.map((one) => [one.number, one.renames]));
    const judgeAll = (by) => collected.changes.map((change) => (0,judge/* judgeMerged */.E)(asOfMerge({ ...change, teams }, { renames: renames.get(change.number) ?? [] }), by));
    const source = {
        kind: 'github',
        repository: list.repository,
        branch: list.branch,
        asked: question.asked,
        failed: collected.failed,
        stopped: collected.stopped,
        notes: [...listNotes(list, terminal.now), ...notes],
    };
    const other = question.other;
    return (0,report/* replayReport */.Y)(judgeAll(policy), source, policy, other === undefined ? undefined : { judged: judgeAll(other), policy: other });
}
function parseRepository(text) {
    const [, owner, repo] = replay_github_form.exec(text) ?? [];
    if (owner === undefined || repo === undefined || /^\.{1,2}$/.test(repo)) {
        throw new command/* BadInput */.k(`${text}: not a repository. Write OWNER/REPO, e.g. acme/shop; for a local clone, add --git`);
    }
    return { owner, repo };
}
function hostOf(baseUrl) {
    if (!URL.canParse(baseUrl))
        throw new command/* BadInput */.k(`GITHUB_API_URL ${JSON.stringify(baseUrl)} is no address`);
    return new URL(baseUrl).host;
}
/** Connects when first asked, and only once: where everything is kept, no token is needed. */
function onDemand(connect) {
    let client;
    return () => {
        client ??= connect();
        return client;
    };
}
async function mergedList(cache, repository, { last, since, branch, refresh }, now, connect) {
    const question = JSON.stringify([last, since?.toISOString() ?? null, branch ?? null]);
    const kept = await cache.list();
    const age = kept === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(kept.readAt);
    if (kept !== null && !refresh && kept.question === question && age >= 0 && age < listFor)
        return kept;
    const { policy, ...found } = await listMerged(await connect(), { ...repository, last, since, branch });
    // A policy that is not valid is told when it is to judge.
    if ('error' in policy)
        throw policy.error;
    const source = `${policy.path}@${policy.commit.slice(0, 7)}`;
    const list = {
        question,
        readAt: now.toISOString(),
        ...found,
        merged: found.merged.map((one) => ({ ...one, renames: [...one.renames] })),
        policy: policy.text === null ? null : { text: policy.text, source },
    };
    await cache.keepList(list);
    return list;
}
async function ownPolicy({ policy, repository }) {
    if (policy === null)
        return (0,in_force/* builtIn */.wx)();
    try {
        return await (0,in_force/* parsedPolicy */.U8)(policy.text, policy.source);
    }
    catch (error) {
        throw new command/* BadInput */.k(`the policy of ${repository} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The members of the teams that the policies name, as they are today. */
async function teamsOf(cache, policies, connect) {
    const named = policies.flatMap(({ policy }) => [...(0,roster/* namedIn */.$)(policy), ...policy.emergency.declaredBy]);
    const wanted = [...new Set(named.filter((name) => name.includes('/')))];
    const kept = await cache.teams();
    // What could not be read is asked for again.
    const missing = wanted.filter((name) => (kept[name] ?? null) === null);
    if (missing.length === 0)
        return { teams: kept, notes: [] };
    const { teams, notRead } = await (0,github_teams/* readTeams */.$)(await connect(), missing);
    const all = { ...kept, ...teams };
    await cache.keepTeams(all);
    return { teams: all, notes: notRead.map(({ error }) => error.message) };
}
function listNotes({ cut, readAt }, now) {
    const hours = Math.floor((now.getTime() - Date.parse(readAt)) / 3_600_000);
    return [
        ...(cut
            ? [
                'So many pull requests were touched since that the list of the latest merges was given up; some may be missing.',
            ]
            : []),
        ...(hours > 0 ? [`The list of merged pull requests is ${hours} h old; --refresh asks GitHub again.`] : []),
    ];
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(755);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/github/attempts.js

const sleepFor = (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal });
const ATTEMPTS = 3;
/** How long one request may wait between its attempts altogether, in milliseconds. */
const MAX_WAIT = 60_000;
/** Thrown within the client only: a failure on its way to the loop that may try again. */
class Failed extends Error {
    failure;
    constructor(failure) {
        super(failure.error.message);
        this.failure = failure;
    }
}
/**
 * Asks up to three times, as long as that can help, does not take too long, and nobody said stop; throws GitHubError.
 */
async function withRetries(sleep, stop, ask) {
    let waited = 0;
    for (let attempt = 1;; attempt++) {
        try {
            return await ask(attempt, stop);
        }
        catch (thrown) {
            if (!(thrown instanceof Failed))
                throw thrown;
            const { error, retryAfter } = thrown.failure;
            if (retryAfter === false || attempt === ATTEMPTS || stop.aborted)
                throw error;
            const wait = retryAfter ?? 1000 * 2 ** (attempt - 1);
            waited += wait;
            if (waited > MAX_WAIT)
                throw error;
            await sleep(wait, stop).catch(() => undefined);
            if (stop.aborted)
                throw error;
        }
    }
}
/** Lets so many tasks run at once; the others wait for their turn. */
function slots(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running < limit)
            running++;
        else
            await new Promise((turn) => waiting.push(turn));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}

// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(9715);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(4535);
;// CONCATENATED MODULE: ./build/src/github/client.js





const AT_ONCE = 8;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client for one token. Loads the HTTP client only now, so that offline commands never do. Throws GitHubError where
 * the token is none.
 */
async function createClient(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const token = usable(options.token);
    const { baseUrl = 'https://api.github.com', sleep = sleepFor, timeout = 30_000 } = options;
    const octokit = getOctokit(token, { baseUrl: baseUrl.replace(/\/+$/, ''), log: silent });
    const slot = slots(AT_ONCE);
    return scope();
    function scope() {
        let stopping = new AbortController();
        /** One request, once: its body and headers, or Failed. */
        async function once(route, parameters, purpose, stop) {
            const headers = { 'x-github-api-version': '2022-11-28' };
            const response = await slot(() => {
                const request = { signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]), log: silent };
                return octokit.request(route, { ...parameters, headers, request });
            }).catch((thrown) => {
                throw new Failed((0,failure/* failureOf */.g5)(thrown, purpose));
            });
            // 204: done, and nothing to say of it.
            const body = purpose.writes === true && response.status === 204 ? {} : response.data;
            // The HTTP client hands over as text what it cannot parse.
            if (typeof body !== 'object' || body === null)
                throw new Failed((0,failure/* unreadable */.O$)(purpose));
            return { body, headers: (0,failure/* headersOf */.Yl)(response.headers) };
        }
        const attempts = (ask) => withRetries(sleep, stopping.signal, ask);
        const getOnce = (route, parameters, of) => attempts((_attempt, stop) => once(`GET ${route}`, parameters, { route: `GET ${route}`, of }, stop));
        return {
            graphql(query, variables, of) {
                const purpose = { route: 'GraphQL', of };
                return attempts(async (attempt, stop) => {
                    const parameters = { query, variables: variables(attempt) };
                    const { body, headers } = await once(`POST ${graphQLAddress(baseUrl)}`, parameters, purpose, stop);
                    const answer = (0,graphql_answer/* graphQLAnswer */.q)(body, headers, purpose);
                    if ('failure' in answer)
                        throw new Failed(answer.failure);
                    return answer;
                });
            },
            async get(route, parameters, of) {
                return new answer/* Answer */.F((await getOnce(route, parameters, of)).body, route);
            },
            async send(method, route, parameters, of) {
                const named = `${method} ${route}`;
                const { body } = await attempts(async (_attempt, stop) => {
                    const purpose = { route: named, of, writes: true };
                    try {
                        return await once(named, parameters, purpose, stop);
                    }
                    catch (thrown) {
                        if (!(thrown instanceof Failed) || thrown.failure.error.kind === 'rate-limited')
                            throw thrown;
                        throw new Failed({ ...thrown.failure, retryAfter: false });
                    }
                });
                return new answer/* Answer */.F(body, named);
            },
            async *pages(route, parameters, of) {
                const seen = new Set();
                for (let next = ''; next !== null;) {
                    if (seen.has(next))
                        throw endless(of);
                    seen.add(next);
                    const page = await getOnce(route, { ...parameters, ...cursorIn(next) }, of);
                    yield new answer/* Answer */.F(page.body, route).items();
                    next = nextPage(page.headers);
                }
            },
            stop() {
                stopping.abort();
                stopping = new AbortController();
            },
            scoped: scope,
        };
    }
}
/** The query of the next page, from the link to it; null: this is the last one. */
function nextPage(headers) {
    const link = /<([^<>]*)>; *rel="next"/.exec(headers['link'] ?? '')?.[1];
    return link?.includes('?') ? link.slice(link.indexOf('?') + 1) : null;
}
/** Nothing but the place to go on from: no link can send the token elsewhere. */
function cursorIn(query) {
    const asked = new URLSearchParams(query);
    return Object.fromEntries(['page', 'after'].flatMap((name) => (asked.has(name) ? [[name, asked.get(name)]] : [])));
}
function endless(of) {
    return new error/* GitHubError */.y('malformed', `GitHub's pages for ${of} have no end.`, 'Run the gate again; if that repeats, report it.');
}
/** Not left to the HTTP client, whose message would show a token that cannot be sent. */
function usable(token) {
    if (/^[!-~]+$/.test(token))
        return token;
    const problem = token === ''
        ? 'There is no token to read GitHub with.'
        : 'The token holds blanks or other characters that no token has.';
    throw new error/* GitHubError */.y('unauthorized', problem, 'Hand over a token that may read the repository.');
}
/** GitHub Enterprise Server has REST under /api/v3 and GraphQL under /api/graphql. */
function graphQLAddress(baseUrl) {
    const address = baseUrl.replace(/\/+$/, '');
    return address.endsWith('/api/v3') ? `${address.slice(0, -'/v3'.length)}/graphql` : `${address}/graphql`;
}


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readRateLimit)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9715);

/**
 * What is left, by a request that GitHub does not count; null: the server has no limit, as an Enterprise Server may be set.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readRateLimit(client) {
    try {
        const resources = (await client.get('/rate_limit', {}, 'the rate limit')).member('resources');
        const core = resources.member('core');
        const graphql = resources.optional('graphql') ?? core;
        const reset = Math.max(core.member('reset').count(), graphql.member('reset').count());
        return {
            rest: core.member('remaining').count(),
            graphql: graphql.member('remaining').count(),
            resetAt: new Date(reset * 1000),
        };
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && thrown.kind === 'not-found')
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeMerged)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9192);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5396);




const everyRule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a;
/** Judges a merged change by a policy as of its merge. What nobody knows is not judged, and never stops a change. Pure. */
function judgeMerged(merged, { policy, ...source }) {
    const { at, unknown, unjudged, silent } = merged;
    const change = withBlanks(merged.change, unknown);
    const decision = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(policy, change, at), source);
    const resting = new Set([...unjudged, ...silent, ...restingOn(unknown)]);
    const open = decision.findings.filter(isOpen);
    const blocking = open.filter(({ level, rule }) => level === 'error' && !resting.has(rule));
    const by = blocking.filter(({ outcome }) => outcome !== 'unknown').map(causeOf);
    const clockAlone = by.length > 0 && by.every(({ actor }) => actor === 'clock');
    return {
        number: change.number,
        sha: merged.sha,
        title: change.title,
        url: change.url ?? null,
        author: change.author?.login ?? null,
        mergedBy: merged.mergedBy,
        at: at.toISOString(),
        arrival: merged.arrival,
        category: decision.category,
        because: decision.categoryReasons[0]?.message ?? '',
        lane: decision.lane,
        areas: decision.areas,
        stopped: by.length > 0,
        by,
        opens: clockAlone ? opens(blocking) : null,
        advised: distinct(open.filter(({ level, rule }) => level === 'warning' && !resting.has(rule))),
        asked: open
            .filter(({ level, rule, outcome }) => level === 'error' && resting.has(rule) && !silent.includes(rule) && outcome !== 'unknown')
            .map(causeOf),
        notJudged: distinct(decision.findings.filter(({ rule, outcome }) => resting.has(rule) || outcome === 'unknown')),
        caveats: merged.caveats,
        observed: merged.observed ?? null,
    };
}
/** The rules that cannot judge without these facts. */
const restingOn = (unknown) => everyRule.filter((rule) => rule.needs.some((fact) => unknown.includes(fact))).map(({ id }) => id);
/** Blanks in the place of what nobody knows, so that what a rule would ask can be seen. */
function withBlanks(change, unknown) {
    const lists = unknown.filter(_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM);
    const totals = change.totals && { ...change.totals };
    for (const fact of lists)
        delete totals?.[fact];
    return {
        ...change,
        ...(unknown.includes('body') ? { body: null } : {}),
        ...Object.fromEntries(lists.map((fact) => [fact, []])),
        ...(totals ? { totals } : {}),
    };
}
const isOpen = ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable';
const distinct = (findings) => [...new Set(findings.map(({ rule }) => rule))];
function causeOf({ rule, message, remedy = '', actor = 'author', evidence }) {
    const closed = rule === 'deployment-window' ? evidence : undefined;
    const [reason, name] = [closed?.['reason'], closed?.['name']];
    return {
        rule,
        message,
        remedy,
        actor,
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(typeof name === 'string' ? { name } : {}),
    };
}
/** When the last of these ends by time alone; null: one does not. */
function opens(findings) {
    const ends = findings.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
    return ends.length < findings.length || ends.length === 0 ? null : new Date(Math.max(...ends)).toISOString();
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ replayReport)
});

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(8800);
;// CONCATENATED MODULE: ./build/src/replay/compare.js
/** Compares the judgements of the same changes, in the same order. Pure; throws where they are not the same. */
function compare(before, after, { source, sha256 }) {
    if (before.length !== after.length)
        throw new Error('the two policies judged different changes');
    const pairs = before.flatMap((one, index) => {
        const other = after[index];
        return other === undefined ? [] : [[one, other]];
    });
    return {
        policy: { source, sha256 },
        stopped: after.filter(({ stopped }) => stopped).length,
        flips: pairs.filter(([one, other]) => one.stopped !== other.stopped).map(([one, other]) => flip(one, other)),
        rules: byRule(before, after, ({ by }) => by),
        asked: byRule(before, after, ({ asked }) => asked),
        categories: moved(pairs),
    };
}
const verdict = ({ stopped }) => (stopped ? 'stopped' : 'passes');
const ruleIds = (causes) => [...new Set(causes.map(({ rule }) => rule))];
function flip(one, other) {
    const [before, after] = [ruleIds(one.by), ruleIds(other.by)];
    return {
        number: one.number,
        sha: one.sha,
        title: one.title,
        url: one.url,
        at: one.at,
        from: verdict(one),
        to: verdict(other),
        added: after.filter((rule) => !before.includes(rule)),
        removed: before.filter((rule) => !after.includes(rule)),
    };
}
function byRule(before, after, causesOf) {
    const counted = (judged, id) => judged.filter((each) => causesOf(each).some(({ rule }) => rule === id)).length;
    const ids = [...new Set([...before, ...after].flatMap((each) => ruleIds(causesOf(each))))];
    return ids
        .map((rule) => ({ rule, before: counted(before, rule), after: counted(after, rule) }))
        .filter((each) => each.before !== each.after)
        .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
}
function moved(pairs) {
    const counts = new Map();
    for (const [{ category: from }, { category: to }] of pairs) {
        if (from === to)
            continue;
        const key = `${from} ${to}`;
        counts.set(key, { from, to, changes: (counts.get(key)?.changes ?? 0) + 1 });
    }
    return [...counts.values()].sort((one, other) => other.changes - one.changes);
}

// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var zone = __webpack_require__(912);
// EXTERNAL MODULE: ./build/src/rules/index.js + 29 modules
var rules = __webpack_require__(5396);
;// CONCATENATED MODULE: ./build/src/replay/merged.js
/** What may keep a judgement as of the merge from being exact. */
const caveats = {
    'body-edited': 'The description was edited after the merge, so rules that read it did not judge',
    'checks-later': 'Checks ran, or ended, only after the merge: what they said by then does not count',
    'checks-gone': 'GitHub keeps checks for about 400 days: of an older change without any, nobody knows whether some ran',
    'threads-today': 'Review threads count as they are today: GitHub does not tell when one was resolved',
    'dismissed-review': 'A review was dismissed; GitHub does not tell here whether that was before the merge',
    'label-history': 'The label history is not complete, so labels count as they are today',
    'no-diff': 'git could not give the diff, so that nothing about its files is known',
    'no-patch': 'Its patches could not be read (too large, or missing in this clone): judged by its paths alone',
};

;// CONCATENATED MODULE: ./build/src/replay/counts.js




/** Whether nothing but time stood in its way. */
const byClock = ({ by }) => by.every(({ actor }) => actor === 'clock');
/** What each rule would have stopped, the most first. */
function ruleCounts(judged) {
    const having = (has) => judged.filter(has).length;
    return rules/* rules */.a
        .map(({ id, title, clauses }) => ({
        rule: id,
        title,
        clauses,
        stopped: having(({ by }) => by.some(({ rule }) => rule === id)),
        alone: having(({ by }) => by.length > 0 && by.every(({ rule }) => rule === id)),
        advised: having(({ advised }) => advised.includes(id)),
        asked: having(({ asked }) => asked.some(({ rule }) => rule === id)),
        notJudged: having(({ notJudged }) => notJudged.includes(id)),
    }))
        .sort((one, other) => other.stopped - one.stopped);
}
/** How many there are, and how many of them would have been stopped. */
function count(judged, has) {
    const those = judged.filter(has);
    return { changes: those.length, stopped: those.filter((each) => each.stopped).length };
}
/** The same by group; a change can be in several. The largest first. */
function grouped(judged, keysOf) {
    const groups = new Map();
    for (const each of judged) {
        for (const key of keysOf(each)) {
            const { changes, stopped } = groups.get(key) ?? { changes: 0, stopped: 0 };
            groups.set(key, { changes: changes + 1, stopped: stopped + (each.stopped ? 1 : 0) });
        }
    }
    return [...groups].sort(([, one], [, other]) => other.changes - one.changes);
}
/** The local hour of the week. */
function hourOf(at, timezone) {
    const local = Date.parse(at) + (0,zone/* zoneOf */.kE)(timezone).offsetAt(Date.parse(at));
    const day = Math.floor(local / days/* DAY */.d_);
    return { weekday: (0,days/* weekdayOf */.Up)(day), hour: Math.floor((local - day * days/* DAY */.d_) / 3_600_000) };
}
/** By weekday and hour of the local clock. */
function byHour(judged, timezone) {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({ changes: 0, stopped: 0 })));
    for (const each of judged) {
        const { weekday, hour } = hourOf(each.at, timezone);
        const cell = week[weekday]?.[hour];
        if (cell === undefined)
            continue;
        cell.changes += 1;
        if (each.stopped)
            cell.stopped += 1;
    }
    return week;
}
/** Fewer merges show no habit. */
const fewest = 20;
const workingHours = 8;
/** The eight hours in a row in which most was merged; null: too few to tell. */
function busiestOf(week) {
    const ofDay = Array.from({ length: 24 }, (_, hour) => week.reduce((sum, day) => sum + (day[hour]?.changes ?? 0), 0));
    const sums = ofDay.map((_, start) => Array.from({ length: workingHours }, (__, away) => ofDay[(start + away) % 24] ?? 0).reduce((sum, each) => sum + each, 0));
    const changes = Math.max(...sums);
    const all = ofDay.reduce((sum, each) => sum + each, 0);
    return all < fewest ? null : { start: sums.indexOf(changes), changes };
}
/** Why the window was closed, the most frequent first. */
function closings(judged) {
    const counted = new Map();
    for (const { by } of judged) {
        for (const { reason, name } of by) {
            if (reason === undefined)
                continue;
            const key = JSON.stringify([reason, name]);
            const known = counted.get(key) ?? { reason, name: name ?? null, changes: 0 };
            counted.set(key, { ...known, changes: known.changes + 1 });
        }
    }
    return [...counted.values()].sort((one, other) => other.changes - one.changes);
}
const approving = ['approvals', 'security-review', 'executive-approval'];
/** No person fills two of these seats, so each is another person. */
function approvalsAsked(judged) {
    const counts = Array.from({ length: approving.length + 1 }, () => 0);
    for (const { asked } of judged) {
        const roles = new Set(asked.map(({ rule }) => rule).filter((rule) => approving.includes(rule))).size;
        counts[roles] = (counts[roles] ?? 0) + 1;
    }
    return counts;
}
/** What a git history shows of persons; null: it is none. */
function peopleCount(judged) {
    const observed = judged.flatMap((each) => each.observed ?? []);
    if (observed.length === 0)
        return null;
    const merges = observed.filter(({ mergedByAuthor }) => mergedByAuthor !== null);
    const dated = observed.flatMap(({ hours }) => hours ?? []);
    return {
        oneAuthor: observed.filter(({ authors }) => authors === 1).length,
        merges: merges.length,
        mergedByAuthor: merges.filter(({ mergedByAuthor }) => mergedByAuthor).length,
        withinDay: dated.filter((hours) => hours < 24).length,
        dated: dated.length,
    };
}
/** What is not known, and of how many changes. */
function caveatCounts(judged) {
    return Object.keys(caveats)
        .map((caveat) => ({
        caveat,
        about: caveats[caveat],
        changes: judged.filter((each) => each.caveats.includes(caveat)).length,
    }))
        .filter(({ changes }) => changes > 0);
}

;// CONCATENATED MODULE: ./build/src/replay/instructive.js
const most = 10;
/**
 * The changes from which most can be learnt: of each rule the one that shows it best, and no change twice. What would have
 * been stopped comes before what could not be judged.
 */
function mostInstructive(judged) {
    const all = judged.flatMap(candidates);
    const best = new Map();
    for (const candidate of all)
        best.set(candidate.key, [...(best.get(candidate.key) ?? []), candidate]);
    const queues = inTurns([...best.values()].map((queue) => queue.sort((one, other) => other.weight - one.weight)));
    const lessons = [];
    const shown = new Set();
    for (const queue of queues) {
        const next = queue.find(({ lesson }) => !shown.has(idOf(lesson)));
        if (next === undefined || lessons.length >= most)
            continue;
        shown.add(idOf(next.lesson));
        lessons.push(next.lesson);
    }
    return lessons;
}
const idOf = ({ number, sha, at }) => `${number} ${sha} ${at}`;
const shades = ['stopped', 'no-pull-request', 'asked'];
/**
 * Each rule once, the most frequent first, and what could be judged before the rest; then the other reasons for which the
 * window was closed; then what else each rule shows.
 */
function inTurns(queues) {
    const turns = new Map();
    return [...queues]
        .sort((one, other) => other.length - one.length)
        .map((queue) => {
        const { shows, rule } = queue[0]?.lesson ?? { shows: 'asked', rule: '' };
        const turn = turns.get(`${shows} ${rule}`) ?? 0;
        turns.set(`${shows} ${rule}`, turn + 1);
        const round = turn === 0 ? 0 : rule === 'deployment-window' ? 1 : turn + 1;
        return { queue, order: round * shades.length + shades.indexOf(shows) };
    })
        .sort((one, other) => one.order - other.order)
        .map(({ queue }) => queue);
}
function candidates(judged) {
    const { category, areas, by, asked, arrival } = judged;
    const named = arrival === 'pull-request' ? 1 : 0;
    const gravity = (category === 'major' ? 4 : 0) + Math.min(areas.length, 3) + named;
    const stops = by.map((cause) => {
        const others = new Set(by.map(({ rule }) => rule)).size - 1;
        const detail = cause.reason ?? '';
        return {
            key: `stopped ${cause.rule} ${detail}`,
            lesson: lesson(judged, 'stopped', cause, others),
            // One cause alone is easier to see.
            weight: gravity + (others === 0 ? 8 : 0) - others,
        };
    });
    const asks = asked
        .filter(({ rule }) => telling.includes(rule))
        .map((cause) => ({
        key: `asked ${cause.rule} ${areas[0] ?? ''}`,
        lesson: lesson(judged, 'asked', cause, by.length),
        weight: gravity + (judged.observed?.authors === 1 ? 2 : 0) - by.length,
    }));
    const alone = arrival === 'pull-request'
        ? []
        : [
            {
                key: 'no pull request',
                lesson: lesson(judged, 'no-pull-request', withoutPullRequest, by.length),
                weight: gravity * 2 - by.length,
            },
        ];
    return [...stops, ...asks, ...alone];
}
/** What nearly every change is asked for teaches nothing of one. */
const telling = ['executive-approval', 'security-review', 'rollback-plan'];
const withoutPullRequest = {
    rule: 'pull-request',
    message: 'It came without a pull request that the history names',
    remedy: 'Open a pull request; the required status refuses a push to the branch',
    actor: 'author',
};
function lesson(judged, shows, cause, others) {
    const { number, sha, title, url, at, category, areas } = judged;
    const { rule, message, remedy: needed } = cause;
    return { number, sha, title, url, at, category, areas, shows, rule, message, needed, others };
}

;// CONCATENATED MODULE: ./build/src/replay/report.js




/** Counts what was judged. `other`: the same changes in the same order, judged by another policy. Pure. */
function replayReport(judged, source, { policy, ...from }, other) {
    const { timezone } = policy.calendar;
    const stopped = judged.filter((each) => each.stopped);
    const instants = judged.map(({ at }) => at).sort();
    return {
        schemaVersion: 1,
        source,
        policy: from,
        timezone,
        from: instants[0] ?? null,
        to: instants.at(-1) ?? null,
        changes: judged.length,
        stopped: stopped.length,
        byClockAlone: stopped.filter(byClock).length,
        withoutPullRequest: judged.filter(({ arrival }) => arrival !== 'pull-request').length,
        rules: ruleCounts(judged),
        categories: classify/* categories */.LZ.map((category) => ({ category, ...count(judged, (each) => each.category === category) })),
        lanes: grouped(judged, ({ lane }) => [lane]).map(([lane, counted]) => ({ lane, ...counted })),
        areas: grouped(judged, ({ areas }) => areas).map(([area, counted]) => ({ area, ...counted })),
        hours: byHour(judged, timezone),
        busiest: busiestOf(byHour(judged, timezone)),
        closed: closings(judged),
        approvalsAsked: approvalsAsked(judged),
        people: peopleCount(judged),
        instructive: mostInstructive(judged),
        caveats: caveatCounts(judged),
        comparison: other === undefined ? null : compare(judged, other.judged, other.policy),
        judgements: judged,
    };
}


/***/ })

};
