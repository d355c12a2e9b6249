export const id = 7260;
export const ids = [7260,990,6217,7786,8613,994];
export const modules = {

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/action/environment.js
var environment = __webpack_require__(47125);
// EXTERNAL MODULE: ./build/src/action/output.js + 2 modules
var output = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/comments.js



const commentsQuery = `query comments(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $size, after: $after) ${(0,query/* list */.p_)('fullDatabaseId viewerDidAuthor body')}
    }
  }
}`;
/** The first comment by this token's account that begins with a marker; null: there is none. Throws GitHubError. */
async function findComment(client, { number, ...repository }, marker) {
    const of = `the comments of ${(0,github_repository/* fullName */.fq)(repository)}#${number}`;
    const { owner, repo } = repository;
    const list = (data) => data.path('repository', 'pullRequest', 'comments');
    const variables = { owner, repo, number };
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, of, { query: commentsQuery, variables, list })) {
        for (const node of nodes) {
            const body = node.member('body').text();
            if (node.member('viewerDidAuthor').flag() && body.startsWith(marker))
                return { id: String(node.member('fullDatabaseId').value), body };
        }
    }
    return null;
}
/** Writes a new comment. Throws GitHubError. */
async function createComment(client, { number, ...repository }, body) {
    const { owner, repo } = repository;
    const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    await client.send('POST', route, { owner, repo, issue_number: number, body }, commentOf(repository, number));
}
/** Puts another text into a comment. Throws GitHubError. */
async function updateComment(client, { number, ...repository }, id, body) {
    const { owner, repo } = repository;
    const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.send('PATCH', route, { owner, repo, comment_id: id, body }, commentOf(repository, number));
}
const commentOf = (repository, number) => `the comment on ${(0,github_repository/* fullName */.fq)(repository)}#${number}`;

// EXTERNAL MODULE: ./build/src/report/docs-url.js
var docs_url = __webpack_require__(729);
// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(8473);
// EXTERNAL MODULE: ./build/src/gate/publish.js + 1 modules
var publish = __webpack_require__(30989);
;// CONCATENATED MODULE: ./build/src/gate/comment.js




/** By which the comment is found again; GitHub shows nothing of it. */
const marker = '<!-- change-gate -->';
/** GitHub takes no longer comment, in characters; a margin is left. Source: docs.github.com, "Issue comments". */
const longestComment = 65_536 - 1_024;
/**
 * Keeps one comment on a pull request, found by its marker and its author, and updated in place. With `on-failure` it is
 * written once the author has something to do, and from then on kept true. Throws GitHubError.
 */
async function keepComment(gate, { decision, live }) {
    const { client, repository, settings, runUrl } = gate;
    if (settings.comment === 'off')
        return;
    const target = { ...repository, number: live.change.number };
    const known = await findComment(client, target, marker);
    const asked = decision.verdict === 'fail' || decision.verdict === 'unknown';
    if (known === null && settings.comment === 'on-failure' && !asked)
        return;
    const { timezone } = live.policy.policy.calendar;
    const reportOnly = (0,publish/* isReportOnly */.fN)(gate, live);
    const report = (0,summary/* summary */.z)(decision, { timezone, docsUrl: docs_url/* docsUrl */.f, runUrl, reportOnly, sizeLimit: longestComment });
    const body = `${marker}\n${report}`;
    if (known === null)
        await createComment(client, target, body);
    else if (comparable(known.body) !== comparable(body))
        await updateComment(client, target, known.id, body);
}
/** What a reader would miss: of the last line the head that was judged, not the instant, nor how GitHub breaks lines. */
const comparable = (body) => body
    .replace(/\r\n/g, '\n')
    .replace(/<sub>[^\n]* · head (`[0-9a-f]+`) · [^\n]*<\/sub>\s*$/, '$1')
    .trim();

// EXTERNAL MODULE: ./build/src/gate/drift.js + 2 modules
var drift = __webpack_require__(88614);
// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __webpack_require__(77786);
// EXTERNAL MODULE: ./build/src/gate/pull-request.js
var pull_request = __webpack_require__(70274);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/open-pull-requests.js
var open_pull_requests = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
// EXTERNAL MODULE: ./build/src/action/tell.js
var tell = __webpack_require__(6989);
;// CONCATENATED MODULE: ./build/src/action/pull-request-run.js










/** Judges one pull request and publishes what it found. */
async function runOnPullRequest(gate, number, event = {}) {
    const { changedFiles, readOnly } = event;
    // Asked for beside the rest, so that nobody waits for it.
    const missing = missingSweeps(gate);
    const hints = { ...(changedFiles === undefined ? {} : { changedFiles }), readOnly: readOnly === true };
    const outcome = await (0,pull_request/* gatePullRequest */.I0)(gate, number, hints).catch(async (thrown) => {
        await (event.head === undefined ? takeBack(gate, number) : sayUnjudged(gate, event, thrown));
        throw thrown;
    });
    const { change } = outcome.live;
    if (change.state !== 'open') {
        const message = `${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`;
        // A green job would count as the verdict on this commit, which may be the head of another pull request.
        if (gate.settings.verdict === 'job' && change.state === 'closed')
            (0,tell/* failUnlessReporting */.ZL)(gate, message);
        else
            (0,output/* notice */.lm)(message);
        return;
    }
    if (!outcome.gated) {
        notGated(gate, outcome);
        return;
    }
    await (0,tell/* tell */.qz)(gate, outcome, [...notRequired(gate, outcome), ...(await missing)]);
    await comment(gate, outcome, readOnly === true);
}
/** Of other branches nothing is published; a green job would be a verdict, so there it is red. */
function notGated(gate, { live: { change, defaultBranch } }) {
    const { settings } = gate;
    const gated = settings.branches?.join(', ') ?? defaultBranch ?? 'the default branch';
    const message = `${change.repository}#${change.number} goes to ${change.base.ref}, which is not gated (${gated} is): nothing is published.`;
    if (settings.verdict === 'status')
        (0,output/* notice */.lm)(message);
    else
        (0,tell/* failUnlessReporting */.ZL)(gate, `${message} A green job would count as the verdict on this commit: let the workflow run for gated branches only (“branches:” under the event).`);
}
/** A verdict that stands must not outlive what it was based on: where nothing could be judged, the status says so. */
async function sayUnjudged(gate, { head, base, defaultBranch, readOnly }, thrown) {
    if (gate.settings.verdict === 'job' || readOnly === true)
        return;
    if (!head || !base || !(0,judge/* isGated */.m)(gate, base, defaultBranch ?? null))
        return;
    const why = thrown instanceof error/* GitHubError */.y ? 'GitHub could not be read; see the run' : 'see the run';
    await (0,publish/* publish */.mk)(gate, head, (0,publish/* unjudged */.bC)(gate, why), null).catch(() => undefined);
}
/** The same for a pull request of which only the number is known: what the gate itself said of its head is taken back. */
async function takeBack(gate, number) {
    const { client, repository, settings, own } = gate;
    if (settings.verdict === 'job')
        return;
    const asked = { context: settings.statusName, own };
    const now = await (0,open_pull_requests/* openPullRequestNow */.Hl)(client, { ...repository, number }, asked).catch(() => null);
    if (now === null || now.status === null)
        return;
    await (0,publish/* publish */.mk)(gate, now.head, (0,publish/* unjudged */.bC)(gate, 'see the run'), now.status).catch(() => undefined);
}
/** A comment that cannot be written takes nothing from the verdict. */
async function comment(gate, judged, readOnly) {
    try {
        await keepComment(gate, judged);
    }
    catch (thrown) {
        if (!(thrown instanceof user_error/* UserError */.yo))
            throw thrown;
        if (!readOnly || !(0,publish/* mayNotWrite */.wY)(thrown))
            (0,output/* warn */.R8)(`The comment could not be kept: ${thrown.message}`);
    }
}
/** What to say of sweeps that do not happen; nothing where the job is the check, which no sweep renews. */
async function missingSweeps(gate) {
    if (gate.settings.verdict === 'job')
        return [];
    return (0,drift/* sweepsMissing */.GG)(gate);
}
/** What GitHub told on the way: whether the status is required at all. */
function notRequired({ settings }, { live: { change } }) {
    const own = change.checks?.find((check) => check.own && check.kind === 'status');
    if (settings.verdict === 'job' || own?.required !== false)
        return [];
    return [(0,drift/* notRequiredOn */.yd)(change.base.ref, own.name, 'this pull request')];
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/github/read-policy.js
var read_policy = __webpack_require__(37484);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
;// CONCATENATED MODULE: ./build/src/inputs.js





const modes = ['gate', 'sweep', 'report-only', 'record', 'report'];
/** Reads the inputs; `get` gives one by its name, empty where it is not set. Throws BadInput that names the input. */
function readInputs(get) {
    const token = get('token');
    if (token === '') {
        throw new user_error/* BadInput */.kp('The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.');
    }
    const mode = choice(get, 'mode', modes);
    const [policy, repository, number] = ['policy', 'repository', 'pull-request'].map((name) => get(name).trim());
    return {
        token,
        settings: {
            verdict: choice(get, 'verdict', ['status', 'job']),
            statusName: statusName(get('status-name')),
            branches: branches(get('branches')),
            freeze: get('freeze'),
            hold: duration(get, 'hold') ?? 0,
            queueTime: duration(get, 'queue-time'),
            comment: choice(get, 'comment', ['off', 'on-failure', 'always']),
            reportOnly: mode === 'report-only',
        },
        sweep: mode === 'sweep',
        record: mode === 'record',
        report: mode === 'report',
        period: get('period').trim(),
        policy: policy ? (0,read_policy/* policyPlace */._z)(policy) : null,
        repository: repository ? (0,github_repository/* parseRepository */.SU)(repository, 'The input “repository”') : null,
        pullRequest: number ? (0,github_event/* pullRequestNumber */.Kd)(number, 'the input “pull-request”') : null,
        checkRunId: get('check-run-id').trim() || null,
    };
}
/** One of some words, the first where nothing is given. */
function choice(get, name, [first, ...others]) {
    const given = get(name).trim();
    if (given === '')
        return first;
    const found = [first, ...others].find((one) => one === given);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(given, [first, ...others]);
    const suggestion = meant === undefined || meant === null ? '' : ` Did you mean “${meant}”?`;
    throw new user_error/* BadInput */.kp(`The input “${name}” is ${JSON.stringify(given)}. Write ${[first, ...others].map((one) => `“${one}”`).join(' or ')}.${suggestion}`);
}
/** GitHub compares contexts without regard to case; a line break or nothing is no name. */
function statusName(given) {
    const name = given.trim() === '' ? 'change-gate' : given.trim();
    if (/^[\x20-\x7e]{1,100}$/.test(name))
        return name;
    throw new user_error/* BadInput */.kp(`The input “status-name” is ${JSON.stringify(given)}. Write up to 100 plain letters on one line.`);
}
/** Globs, divided by line breaks, or by commas outside of braces. */
function branches(given) {
    const globs = [''];
    let depth = 0;
    for (const letter of given) {
        if (letter === '\n' || (letter === ',' && depth === 0)) {
            globs.push('');
            depth = 0;
            continue;
        }
        if (letter === '{')
            depth += 1;
        if (letter === '}')
            depth = Math.max(0, depth - 1);
        globs[globs.length - 1] += letter;
    }
    const found = globs.flatMap((glob) => glob.trim() || []);
    const excluded = found.find((glob) => glob.startsWith('!'));
    if (excluded === undefined)
        return found.length === 0 ? null : found;
    throw new user_error/* BadInput */.kp(`The input “branches” has ${JSON.stringify(excluded)}, which leaves nothing out: “!” has no meaning there. Name the branches that are gated.`);
}
const units = { s: 1000, m: 60_000, h: 3_600_000 };
/** `30m`, `90s` or `1h`, in milliseconds; null: not given. At most what a job of GitHub may take. */
function duration(get, name) {
    const text = get(name).trim();
    if (text === '')
        return null;
    if (text === '0')
        return 0;
    const [, count = '', unit = ''] = /^(\d{1,4})\s*([smh])$/.exec(text) ?? [];
    const milliseconds = Number(count) * (units[unit] ?? Number.NaN);
    if (milliseconds <= 5 * 3_600_000)
        return milliseconds;
    throw new user_error/* BadInput */.kp(`The input “${name}” is ${JSON.stringify(get(name))}. Write a time of at most 5 hours, e.g. 30m.`);
}

// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(46314);
;// CONCATENATED MODULE: ./build/src/action.js








/** The action on a runner: judges what the event is about, and publishes what it found. Anything thrown fails the run. */
async function main({ env }) {
    try {
        await run(env);
    }
    catch (error) {
        await refuse((0,user_error/* problemOf */.Zw)(error), { red: core/* getInput */.V4('mode').trim() !== 'report-only' });
    }
}
async function run(env) {
    const inputs = readInputs(core/* getInput */.V4);
    core/* setSecret */.Pq(inputs.token);
    const payload = await (0,environment/* readPayload */.r)(env);
    if (inputs.record)
        return (await Promise.all(/* import() */[__webpack_require__.e(1299), __webpack_require__.e(3349)]).then(__webpack_require__.bind(__webpack_require__, 93349))).runRecords(inputs, env, payload);
    if (inputs.report)
        return (await Promise.all(/* import() */[__webpack_require__.e(8059), __webpack_require__.e(3532), __webpack_require__.e(2678), __webpack_require__.e(4592)]).then(__webpack_require__.bind(__webpack_require__, 74592))).runReport(inputs, env, payload);
    const occasion = chosen(inputs, (0,github_event/* occasionOf */.zC)(env['GITHUB_EVENT_NAME'] ?? '', payload));
    const { owner, repo } = occasion;
    const gate = await (0,environment/* createGate */.q)(inputs, { owner, repo }, env, output/* printLines */.tj);
    switch (occasion.kind) {
        case 'pull-request':
            return runOnPullRequest(gate, occasion.number, occasion);
        case 'number':
            return runOnPullRequest(gate, occasion.number);
        case 'merge-group':
            return (await __webpack_require__.e(/* import() */ 2482).then(__webpack_require__.bind(__webpack_require__, 62482))).runOnMergeGroup(gate, occasion);
        case 'commit':
            return (await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 60394))).runOnCommit(gate, occasion);
        case 'all':
        case 'sweep':
            return (await __webpack_require__.e(/* import() */ 8018).then(__webpack_require__.bind(__webpack_require__, 38018))).runSweep(gate, { all: occasion.kind === 'all' });
    }
}
/** What the run is about: what the inputs say, otherwise the event. Throws BadInput where the job itself could not be the required check. */
function chosen({ sweep, pullRequest, repository, settings }, event) {
    const { owner, repo } = repository ?? event;
    const asked = sweep
        ? { kind: 'sweep', owner, repo }
        : pullRequest === null
            ? null
            : { kind: 'number', owner, repo, number: pullRequest };
    if (asked === null && repository !== null) {
        throw new user_error/* BadInput */.kp('The input “repository” names another repository than the event is about. Say what to do there: “mode: sweep”, or a number as “pull-request”.');
    }
    const occasion = asked ?? event;
    if (settings.verdict === 'job' && occasion.kind !== 'pull-request' && occasion.kind !== 'merge-group') {
        throw new user_error/* BadInput */.kp('With “verdict: job” the job itself is the required check, and only a job of the events pull_request, pull_request_target, pull_request_review and merge_group belongs to a pull request. Take other events out of the workflow, or use “verdict: status”.');
    }
    return occasion;
}
/** Red, with the reason in the log and in the summary; while the gate only reports, a warning. */
async function refuse(message, { red }) {
    const [first = '', ...rest] = (0,log/* safeLogLines */.P)(message);
    for (const line of rest)
        core/* info */.pq(line);
    if (red)
        (0,output/* fail */.fJ)([first, ...rest].join('\n'));
    else
        core/* warning */.$e([first, ...rest].join('\n'));
    const { refusal } = await __webpack_require__.e(/* import() */ 5540).then(__webpack_require__.bind(__webpack_require__, 5540));
    await (0,output/* writeSummary */.Sy)(refusal(message)).catch(() => undefined);
}


/***/ }),

/***/ 47125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createGate),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68613);
/* harmony import */ var _github_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96217);
/* harmony import */ var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37484);
/* harmony import */ var _github_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13550);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97609);







/** The payload of the event that started the run. Throws BadInput. */
async function readPayload(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp('GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`);
    }
}
/** The gate for this run: its settings, its access to GitHub, and the world around it. Throws GitHubError and UserError. */
async function createGate({ token, settings, policy, checkRunId }, repository, env, log) {
    const baseUrl = env['GITHUB_API_URL'] ?? '';
    const client = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__.createClient)({ token, ...(baseUrl === '' ? {} : { baseUrl }) });
    const own = ownRun(env, checkRunId);
    return {
        client,
        settings,
        repository,
        own: {
            ...own,
            statusName: settings.statusName,
            ...(settings.verdict === 'status' ? { statusContext: settings.statusName } : {}),
        },
        ...(policy === null || 'owner' in policy ? {} : { policyPath: policy.path }),
        ...(policy !== null && 'owner' in policy ? await centralPolicy(client, policy) : {}),
        shared: (0,_github_live_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingShared */ .N)(),
        runUrl: runUrl(env),
        now: () => new Date(),
        waitUntil: (instant) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.max(0, instant.getTime() - Date.now())),
        log,
    };
}
/** A policy from elsewhere, or why it could not be read. */
async function centralPolicy(client, place) {
    try {
        return { policy: await (0,_github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyAt */ .II)(client, place) };
    }
    catch (thrown) {
        if (thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            return { policyProblem: thrown };
        throw thrown;
    }
}
/** How the gate's own checks are recognised, so that it does not wait for itself. */
function ownRun(env, checkRunId) {
    const [runId, workflowRef] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
    return {
        ...(runId === '' ? {} : { runId }),
        ...(workflowRef === '' ? {} : { workflowRef }),
        ...(checkRunId === null ? {} : { checkRunId }),
    };
}
/** The address of this run, which summary and status link to. */
function runUrl(env) {
    const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    return `${(0,_github_server_js__WEBPACK_IMPORTED_MODULE_6__/* .serverOf */ .F)(env)}/${repository ?? ''}/actions/runs/${run ?? ''}`;
}


/***/ }),

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fJ: () => (/* binding */ fail),
  lm: () => (/* binding */ notice),
  gM: () => (/* binding */ printDecision),
  tj: () => (/* binding */ printLines),
  R8: () => (/* binding */ warn),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
;// CONCATENATED MODULE: ./build/src/report/annotations.js


/** GitHub shows about ten of each level and step. */
const mostOfEachLevel = 10;
/** Remarks for the findings whose evidence names a line (`file`, `line`); the others are only in the summary. */
function annotations(decision) {
    const { unknown, toDo, waits, advice } = (0,findings/* byReader */.ZV)(decision.findings);
    return [...remarks('error', [...toDo, ...unknown]), ...remarks('warning', advice), ...remarks('notice', waits)];
}
function remarks(level, findings) {
    return findings.flatMap((finding) => remark(level, finding)).slice(0, mostOfEachLevel);
}
function remark(level, { message, remedy = '', evidence }) {
    const { file, line } = evidence ?? {};
    if (typeof file !== 'string' || file === '' || typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1)
        return [];
    return [{ level, message: (0,visible/* oneLine */.TN)(`${(0,findings/* sentence */.em)(message)} ${(0,findings/* sentence */.em)(remedy)}`), file, line }];
}

// EXTERNAL MODULE: ./build/src/report/log.js
var log = __webpack_require__(46314);
;// CONCATENATED MODULE: ./build/src/report/outputs.js
/** The runner takes outputs of a job up to 1 MiB; a margin is left for the others. */
const mostBytes = 1024 * 1024 - 16 * 1024;
/**
 * The outputs of the action, all strings. `areas` is a list with commas and without spaces, empty for none; an instant that
 * is not known is empty; `decision` is the whole decision as JSON, without evidence where it would not fit otherwise.
 */
function outputs(decision, sizeLimit = mostBytes) {
    return {
        verdict: decision.verdict,
        category: decision.category,
        areas: decision.areas.join(','),
        'valid-until': decision.validUntil ?? '',
        'earliest-merge': decision.earliestMerge ?? '',
        decision: fitting(decision, sizeLimit),
    };
}
/** Whole JSON in any case: ever shorter versions are tried, the last is printed as it is. */
function fitting(decision, sizeLimit) {
    const findings = decision.findings.map(({ evidence: _left, ...finding }) => finding);
    const few = (causes) => causes.map((cause) => ({ ...cause, files: cause.files.slice(0, 10) }));
    const brief = {
        ...decision,
        findings,
        sensitive: few(decision.sensitive),
        categoryReasons: few(decision.categoryReasons),
    };
    const versions = [decision, { ...decision, findings }, brief].map((version) => JSON.stringify(version));
    return versions.find((json) => Buffer.byteLength(json) <= sizeLimit) ?? versions.at(-1) ?? '';
}

// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(24834);
;// CONCATENATED MODULE: ./build/src/action/output.js





/** Writes a decision where a runner shows it: outputs, log and annotations. */
function printDecision(decision, timezone) {
    for (const [name, value] of Object.entries(outputs(decision)))
        core/* setOutput */.uH(name, value);
    printLines((0,terminal/* terminal */.F)(decision, { color: false, timezone }));
    for (const { level, message, file, line } of annotations(decision)) {
        const remark = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        remark(message, { file, startLine: line });
    }
}
/** Writes text into the log, where none of its lines is a command to the runner. */
function printLines(text) {
    for (const line of (0,log/* safeLogLines */.P)(text))
        core/* info */.pq(line);
}
/** Shows a remark on the run's page. */
const warn = (message) => core/* warning */.$e((0,log/* safeLog */.E)(message));
const notice = (message) => core/* notice */.lm((0,log/* safeLog */.E)(message));
/** Turns the run red, with the reason. */
const fail = (message) => core/* setFailed */.C1((0,log/* safeLog */.E)(message));
/** Puts Markdown onto the run's page, in place of what this step wrote there before. */
async function writeSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await core/* summary */.z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ failUnlessReporting),
/* harmony export */   lq: () => (/* binding */ turnRed),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30989);
/* harmony import */ var _gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70274);
/* harmony import */ var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(729);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97609);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82792);






/** Tells what became of one pull request: log, outputs, annotations, summary, and the colour of the job. `setUp` is what is wrong with the gate's own. */
async function tell(gate, outcome, setUp = []) {
    const { live, decision, sharedWith, notWritten } = outcome;
    const { timezone } = live.policy.policy.calendar;
    for (const warning of [...live.warnings, ...setUp])
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(warning);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printDecision */ .gM)(decision, timezone);
    const reportOnly = (0,_gate_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .isReportOnly */ .fN)(gate, live);
    const page = (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z)(decision, { timezone, docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__/* .docsUrl */ .f, runUrl: gate.runUrl, reportOnly, warnings: setUp });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)(`${page}${await proposal(gate, outcome)}`);
    if (sharedWith !== null) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`#${sharedWith.change.number} has the same head commit, and its verdict is ${sharedWith.verdict}: the status of the commit says so for both.`);
    }
    if (notWritten !== null)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(`${notWritten} The next sweep publishes the verdict.`);
    const worst = sharedWith === null ? outcome : (0,_gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .worse */ .JJ)(outcome, { decision: sharedWith });
    if (!reportOnly)
        turnRed(gate, worst.decision.verdict);
}
/** What the policy that a pull request proposes would judge otherwise; nothing where it proposes none. */
async function proposal(gate, judged) {
    if (!(0,_gate_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .proposesPolicy */ .MP)(gate, judged.live))
        return '';
    const { proposedPolicyOf } = await __webpack_require__.e(/* import() */ 9324).then(__webpack_require__.bind(__webpack_require__, 69324));
    try {
        return `\n${await proposedPolicyOf(gate, judged)}\n`;
    }
    catch (thrown) {
        if (!(thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw thrown;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`The policy that this pull request proposes could not be read: ${thrown.message}`);
        return '';
    }
}
/** Red, but for a gate that only reports. */
const failUnlessReporting = ({ settings }, message) => settings.reportOnly ? (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(message) : (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(message);
/** Where a status is the verdict, the job is red only for what somebody has to mend; a closed window sends no mail at night. */
function turnRed({ settings: { verdict: published } }, verdict) {
    const red = published === 'job' ? verdict !== 'pass' : verdict === 'fail' || verdict === 'unknown';
    if (red)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(`Verdict: ${verdict}. The job summary says what to do.`);
}


/***/ }),

/***/ 88614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UL: () => (/* binding */ drift),
  Uu: () => (/* binding */ lastCompleteSweep),
  yd: () => (/* binding */ notRequiredOn),
  GG: () => (/* binding */ sweepsMissing)
});

// UNUSED EXPORTS: pastSweeps

// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/required-checks.js


/**
 * Whether a check has to pass before anything is merged into a branch, by a ruleset or by the branch's protection; null:
 * it could not be read. Sources: docs.github.com, "Get rules for a branch" and "Get a branch".
 */
async function isRequired(client, repository, branch, context) {
    const [byRules, byProtection] = await Promise.all([
        orUnknown(requiredByRules(client, repository, branch)),
        orUnknown(requiredByProtection(client, repository, branch)),
    ]);
    if (byRules?.includes(context) || byProtection?.includes(context))
        return true;
    return byRules === null || byProtection === null ? null : false;
}
async function requiredByRules(client, repository, branch) {
    const route = '/repos/{owner}/{repo}/rules/branches/{branch}';
    const of = `the rules of ${(0,github_repository/* fullName */.fq)(repository)}, branch ${branch}`;
    const contexts = [];
    for await (const page of client.pages(route, { ...repository, branch, per_page: 100 }, of)) {
        for (const rule of page) {
            if (rule.member('type').value !== 'required_status_checks')
                continue;
            const checks = rule.optional('parameters')?.optional('required_status_checks')?.items() ?? [];
            contexts.push(...checks.map((check) => check.member('context').text()));
        }
    }
    return contexts;
}
async function requiredByProtection(client, repository, branch) {
    const route = '/repos/{owner}/{repo}/branches/{branch}';
    const answer = await client.get(route, { ...repository, branch }, `${(0,github_repository/* fullName */.fq)(repository)}, branch ${branch}`);
    const required = answer.optional('protection')?.optional('required_status_checks');
    return (required
        ?.optional('contexts')
        ?.items()
        .map((context) => context.text()) ?? []);
}
async function orUnknown(reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/src/github/schedule.js


/**
 * The last runs of a workflow file for an event, newest first, without the run `except`; null where they cannot be read.
 */
async function scheduledRuns(client, repository, workflow, { event, except }) {
    const route = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const parameters = { ...repository, workflow_id: workflow, event, per_page: 10 };
    try {
        const answer = await client.get(route, parameters, `the runs of ${workflow} in ${(0,github_repository/* fullName */.fq)(repository)}`);
        return answer
            .member('workflow_runs')
            .items()
            .flatMap((run) => {
            if (String(run.member('id').value) === except)
                return [];
            const startedAt = new Date((run.optional('run_started_at') ?? run.member('created_at')).instant());
            return [{ startedAt, conclusion: run.member('conclusion').orNull((value) => value.text()) }];
        });
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}
/** The file name of a workflow in GITHUB_WORKFLOW_REF (`OWNER/REPO/.github/workflows/FILE@REF`) of this repository; else null. */
function workflowFile(workflowRef, repository) {
    const [, of, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@/]+)@/.exec(workflowRef ?? '') ?? [];
    return file !== undefined && of?.toLowerCase() === (0,github_repository/* fullName */.fq)(repository).toLowerCase() ? file : null;
}

;// CONCATENATED MODULE: ./build/src/gate/drift.js


/** A schedule of business hours pauses from Friday to Monday, and over a holiday more; a longer gap is none of those. In milliseconds. */
const longestGap = 4 * 24 * 3_600_000;
/**
 * Whether what keeps the gate true has drifted away: the status is required on the branches that people merge into, and
 * sweeps happen. Each warning says what to do. What cannot be read is not warned of.
 */
async function drift(gate, bases) {
    const [required, sweeps] = await Promise.all([
        Promise.all(bases.map((base) => notRequired(gate, base))),
        gate.settings.verdict === 'status' ? sweepsMissing(gate, { sweeping: true }) : [],
    ]);
    return [...required.flat(), ...sweeps];
}
async function notRequired({ client, repository, settings }, base) {
    if (settings.verdict === 'job')
        return [];
    if ((await isRequired(client, repository, base, settings.statusName)) !== false)
        return [];
    return [notRequiredOn(base, settings.statusName, 'pull requests')];
}
/**
 * Whether sweeps of this workflow happen: by its schedule, or by something outside that dispatches it. `sweeping`: this run is
 * one, so that there need not have been another.
 */
async function sweepsMissing(gate, { sweeping = false } = {}) {
    const scheduled = await pastSweeps(gate);
    if (scheduled === null)
        return [];
    const tooOld = (run) => run === undefined || gate.now().getTime() - run.startedAt.getTime() > longestGap;
    if (!tooOld(scheduled[0]))
        return [];
    const dispatched = await pastSweeps(gate, 'workflow_dispatch');
    if (!tooOld(dispatched?.[0]))
        return [];
    const times = [...scheduled, ...(dispatched ?? [])].map(({ startedAt }) => startedAt.getTime());
    const advice = 'Verdicts change with the clock only while sweeps run: give the workflow a schedule on the default branch, or have something else dispatch it.';
    if (times.length > 0)
        return [`The last sweep began ${new Date(Math.max(...times)).toISOString()}. ${advice}`];
    return sweeping ? [] : [`No sweep has run yet. ${advice}`];
}
/** The runs of that event before this one, newest first; null: not known, or not a matter of this workflow. */
async function pastSweeps({ client, repository, own }, event = 'schedule') {
    const file = workflowFile(own.workflowRef, repository);
    return file === null ? null : scheduledRuns(client, repository, file, { event, except: own.runId });
}
/** When the last complete sweep began; null: not known. */
async function lastCompleteSweep(gate) {
    const runs = await pastSweeps(gate);
    return runs?.find(({ conclusion }) => conclusion === 'success')?.startedAt ?? null;
}
/** What to say where nothing makes anybody wait for the status. */
const notRequiredOn = (base, status, what) => `The status “${status}” is not required on ${base}: ${what} can be merged whatever it says. Make it a required status check (docs/setup.md says how).`;


/***/ }),

/***/ 77786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRead: () => (/* binding */ judgeRead),
/* harmony export */   m: () => (/* binding */ isGated),
/* harmony export */   y: () => (/* binding */ judgePullRequest)
/* harmony export */ });
/* harmony import */ var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);
/* harmony import */ var _github_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96217);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99982);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97609);




/**
 * Judges what was read, at an instant. Throws BadInput where the policy on the default branch is not valid: it judges
 * nothing, except the pull request that repairs it.
 */
function judgeRead({ change, policy, broken }, at, freeze = '') {
    const decision = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(change, at, policy, { freeze });
    if (broken !== undefined && decision.lane !== 'install')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(broken);
    return decision;
}
/** Reads a pull request and judges it now. Throws GitHubError and BadInput. */
async function judgePullRequest(gate, number, hints = {}) {
    const { client, own, policyPath, policy, policyProblem, shared, repository, settings } = gate;
    if (policyProblem !== undefined)
        throw policyProblem;
    const { main, ...hint } = hints;
    const at = gate.now();
    const options = {
        readAt: at,
        own,
        shared,
        ...(policyPath === undefined ? {} : { policyPath }),
        ...(main === undefined ? {} : { main }),
    };
    const live = await (0,_github_live_js__WEBPACK_IMPORTED_MODULE_1__.readLive)(client.scoped(), { ...repository, number, ...hint }, options, policy);
    const decision = judgeRead(live, at, settings.freeze);
    if (!mattersWhen(live, decision))
        return { live, decision };
    // The last statuses may date a category too late, or not at all.
    const dated = await live.dated();
    const known = dated.change.judged;
    // Where it never judged this change, it does so now for the first time: lead time must not begin only with the next run.
    const judged = known?.length === 0 && decision.verdict !== 'unknown'
        ? [{ category: decision.category, at: at.toISOString() }]
        : known;
    const exact = judged === known ? dated : { ...dated, change: { ...dated.change, judged } };
    return { live: exact, decision: judgeRead(exact, at, settings.freeze) };
}
/** Whether it makes a difference when exactly the gate first judged the change to be of its category. */
const mattersWhen = ({ hidden, change: { judged } }, { findings }) => hidden || judged?.length === 0 || findings.some(({ rule, outcome }) => rule === 'lead-time' && outcome === 'wait');
/** Whether pull requests into a branch are judged: those that the input `branches` names, or the default branch. */
function isGated({ settings: { branches } }, base, defaultBranch) {
    if (branches === null)
        return base === defaultBranch;
    return (0,_classify_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}


/***/ }),

/***/ 63023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ GroupGone),
/* harmony export */   RA: () => (/* binding */ gateMergeGroup),
/* harmony export */   iM: () => (/* binding */ gateOrSayUnjudged),
/* harmony export */   k4: () => (/* binding */ gateGroupsWith)
/* harmony export */ });
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88800);
/* harmony import */ var _github_merge_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55116);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67876);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97609);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77786);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30989);






/** For how long a queue merges a group that does not tell, in seconds: as GitHub sets a new one up, an hour for checks and five minutes for company. */
const usualQueue = 65 * 60;
/**
 * Judges every pull request of a merge group, now and until the latest instant at which the queue can merge it, and
 * publishes one status on the group's head commit. The queue's estimate is not enough: it merges when the slowest check ends, whatever it estimated. What has to wait fails: a pending status would hold the queue until its
 * time-out. Throws GitHubError, and BadInput where the queue does not hold the group, or not so that its pull requests are known.
 */
async function gateMergeGroup(gate, { head, base }, { groups, judgeOne = (number) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePullRequest */ .y)(gate, number), keepTarget = false, } = {}) {
    const { client, repository, settings } = gate;
    const known = groups ?? (await (0,_github_merge_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .readMergeGroups */ .V5)(client, repository, base, settings.statusName));
    // An entry shows its group only once GitHub has put both together.
    const group = known.find((one) => one.head === head) ??
        (await (0,_github_merge_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .readGroupsByBranch */ .g5)(client, repository, base, settings.statusName)).find((one) => one.head === head);
    if (group === undefined)
        throw gone(base, head);
    const numbers = await group.members();
    if (numbers === null)
        throw unclear(base, head);
    const mergesBy = latestMerge(gate, group);
    const first = await judgeGroup(gate, numbers, mergesBy, judgeOne);
    const wrote = settings.verdict === 'status' && (await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(gate, head, first.verdict, group.status, { keepTarget }));
    if (!wrote || first.verdict.state !== 'success')
        return { ...first, wrote };
    // A merge cannot be taken back: what moved while its success was being written is judged once more.
    const moved = await Promise.all(first.members.map((member) => (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMoved */ .Q2)(gate, member)));
    if (!moved.includes(true))
        return { ...first, wrote };
    gate.log(`The group ${head.slice(0, 7)} moved while its status was being written: judging it once more.`);
    const again = await judgeGroup(gate, numbers, mergesBy, (number) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePullRequest */ .y)(gate, number));
    if (again.verdict.state !== 'success')
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(gate, head, again.verdict, null);
    return { ...again, wrote };
}
/** The queue counts from when it made the group, which is before the gate first spoke of it. */
function latestMerge({ settings, now }, { givesUpAfter, untilMerge, status }) {
    const seconds = settings.queueTime === null ? (givesUpAfter ?? usualQueue) : settings.queueTime / 1000;
    const made = status === null ? now().getTime() : Math.min(now().getTime(), Date.parse(status.createdAt));
    const expected = now().getTime() + (untilMerge ?? 0) * 1000;
    return new Date(Math.max(made + seconds * 1000, expected));
}
/**
 * The same; the status of a group that could not be judged says so, since it must neither keep what it said before nor let the
 * queue wait for its time-out.
 */
async function gateOrSayUnjudged(gate, wanted, options) {
    try {
        return await gateMergeGroup(gate, wanted, options);
    }
    catch (thrown) {
        if (gate.settings.verdict === 'status')
            await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(gate, wanted.head, (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .unjudged */ .bC)(gate, 'see the run'), null).catch(() => undefined);
        throw thrown;
    }
}
/**
 * Judges the groups of a merge queue again that bring a pull request, because it may no longer be merged: its group would be
 * merged on what it was. Throws GitHubError.
 */
async function gateGroupsWith(gate, number, base) {
    const groups = await (0,_github_merge_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .readMergeGroups */ .V5)(gate.client, gate.repository, base, gate.settings.statusName);
    for (const { head, members } of groups) {
        const numbers = await members();
        // Where that cannot be told it may be one of them.
        if (numbers !== null && !numbers.includes(number))
            continue;
        try {
            await gateOrSayUnjudged(gate, { head, base }, { groups, keepTarget: true });
        }
        catch (thrown) {
            // Gone from the queue meanwhile.
            if (!(thrown instanceof GroupGone))
                throw thrown;
        }
    }
}
/** Every pull request of a group, now and at the first instant until the merge at which it may no longer be merged. */
async function judgeGroup(gate, numbers, mergesBy, judgeOne) {
    const members = await Promise.all(numbers.map(async (number) => {
        const judged = await judgeOne(number);
        const { validUntil } = judged.decision;
        const turn = validUntil === null || Date.parse(validUntil) > mergesBy.getTime() ? mergesBy : new Date(validUntil);
        return { ...judged, atMerge: (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__.judgeRead)(judged.live, turn, gate.settings.freeze) };
    }));
    const verdict = groupVerdict(gate, members, mergesBy);
    return { members, mergesBy, verdict, passes: verdict.state === 'success' };
}
/** The queue made the group anew, or merged it: there is nothing to judge. */
class GroupGone extends _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp {
    name = 'GroupGone';
}
const gone = (base, head) => new GroupGone(`The merge queue of ${base} does not hold the group ${head.slice(0, 7)} any more. There is nothing to judge; the queue asks anew for the group that replaces it.`);
const unclear = (base, head) => new _user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BadInput */ .kp(`Which pull requests are in the merge group ${head.slice(0, 7)} of ${base} cannot be told from its commits. Give the gate the token of a GitHub App that may read merge queues (docs/setup.md).`);
function groupVerdict(gate, members, mergesBy) {
    const [first] = members;
    const stopped = members.find(({ decision }) => decision.verdict !== 'pass');
    if (stopped !== undefined) {
        const verdict = (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(gate, stopped);
        const description = (0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(`#${stopped.live.change.number}: ${verdict.description}`);
        return { ...verdict, state: verdict.state === 'pending' ? 'failure' : verdict.state, description };
    }
    const late = members.find(({ atMerge }) => atMerge.verdict !== 'pass');
    const ends = members.flatMap(({ decision }) => decision.validUntil ?? []).sort();
    const nothing = { threads: null, judged: [] };
    if (late !== undefined) {
        const { change, policy } = late.live;
        const { timezone } = policy.policy.calendar;
        const { at } = late.atMerge;
        const [end, by] = [(0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .shortInstant */ .UC)(at, at, timezone), (0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .shortInstant */ .UC)(mergesBy.toISOString(), at, timezone)];
        const category = _classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryTitles */ .Yk[late.decision.category];
        const description = `#${change.number}: ${category}. May be merged until ${end}, and the queue may take until ${by}`;
        const memory = { until: null, basis: (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .basisNow */ .LC)(gate, late.decision.policy.sha256), ...nothing };
        return {
            state: (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .isReportOnly */ .fN)(gate, late.live) ? 'success' : 'failure',
            description: (0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(description),
            memory,
        };
    }
    if (first === undefined)
        throw new RangeError('a merge group without a pull request');
    const numbers = members.map(({ live }) => `#${live.change.number}`).join(', ');
    return {
        state: 'success',
        description: (0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(`May be merged: ${numbers}`),
        memory: { until: ends[0] ?? null, basis: (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .basisNow */ .LC)(gate, first.decision.policy.sha256), ...nothing },
    };
}


/***/ }),

/***/ 30989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LC: () => (/* binding */ basisNow),
  Q2: () => (/* binding */ hasMoved),
  fN: () => (/* binding */ isReportOnly),
  wY: () => (/* binding */ mayNotWrite),
  MP: () => (/* binding */ proposesPolicy),
  mk: () => (/* binding */ publish),
  bC: () => (/* binding */ unjudged),
  O$: () => (/* binding */ unreadable),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/open-pull-requests.js
var open_pull_requests = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/write-status.js


/**
 * Writes a status to a commit. Where GitHub breaks off without saying whether it was written, it is looked for, and written
 * once more unless it stands there: the last one counts, and what another run has said since is not to be undone by a
 * repetition. Throws GitHubError.
 */
async function writeStatus(client, repository, sha, status) {
    const { context, state, description, targetUrl } = status;
    const parameters = { ...repository, sha, context, state, description, target_url: targetUrl };
    const of = `the status ${context} of ${(0,github_repository/* fullName */.fq)(repository)}@${sha.slice(0, 7)}`;
    const write = () => client.send('POST', '/repos/{owner}/{repo}/statuses/{sha}', parameters, of);
    try {
        await write();
    }
    catch (thrown) {
        if (!(thrown instanceof error/* GitHubError */.y) || thrown.kind !== 'unavailable')
            throw thrown;
        if (await stands(client, repository, sha, status))
            return;
        await write();
    }
}
/** Whether a status is the last one of its context; where that cannot be read, it is taken not to be. */
async function stands(client, repository, sha, { context, state, description, targetUrl }) {
    const of = `the statuses of ${(0,github_repository/* fullName */.fq)(repository)}@${sha.slice(0, 7)}`;
    try {
        // The newest first. Source: docs.github.com, "List commit statuses for a reference".
        const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
        const statuses = (await client.get(route, { ...repository, ref: sha, per_page: 100 }, of)).items();
        const last = statuses.find((one) => one.member('context').value === context);
        const says = (name) => last?.member(name).value;
        return says('state') === state && says('description') === description && says('target_url') === targetUrl;
    }
    catch (thrown) {
        if (!(thrown instanceof error/* GitHubError */.y))
            throw thrown;
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/report/status.js
var report_status = __webpack_require__(67876);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/gate/publish.js






/** What a judgement rests on besides the pull request. A status of another basis has to be judged again. */
const basisNow = ({ settings: { freeze, reportOnly } }, policySha256) => (0,report_status/* basisOf */.gp)([version.version, policySha256, freeze, String(reportOnly)]);
/** Whether verdicts are only shown, by the input `mode` or by the policy. */
const isReportOnly = ({ settings }, { policy }) => settings.reportOnly || policy.policy.mode === 'report-only';
/** Whether a pull request changes the policy by which its repository is judged. */
const proposesPolicy = ({ policy, policyPath = path/* policyPath */.k }, { change }) => policy === undefined && (change.files ?? []).some(({ path, status }) => path === policyPath && status !== 'removed');
/** What the commit status has to say of a judgement. */
function verdictOf(gate, { decision, live }, suffix = '') {
    const { timezone } = live.policy.policy.calendar;
    const text = (0,report_status/* statusText */.qS)(decision, timezone, suffix);
    // What GitHub failed to tell may have made it worse than it is: the next sweep looks again.
    const isPreliminary = live.incomplete && decision.verdict !== 'pass';
    return {
        ...(isReportOnly(gate, live) ? onlyReported(text) : text),
        memory: {
            until: (0,report_status/* staleFrom */.OH)(decision),
            basis: isPreliminary ? report_status/* unjudgedBasis */.pN : basisNow(gate, decision.policy.sha256),
            threads: live.change.threads?.filter(({ resolved }) => !resolved).length ?? null,
            judged: (0,report_status/* rememberedWith */.Jf)(live.change.judged ?? [], decision),
        },
    };
}
/** Never red and never in the way: what would have been said is in the description. */
const onlyReported = ({ state, description }) => state === 'success' ? { state, description } : { state: 'success', description };
/** What the commit status has to say where nothing could be judged. */
const unjudged = ({ settings }, why) => ({
    ...(settings.reportOnly ? onlyReported((0,report_status/* notJudged */.be)(why)) : (0,report_status/* notJudged */.be)(why)),
    memory: { until: null, basis: report_status/* unjudgedBasis */.pN, threads: null, judged: [] },
});
/** What a sweep says of a commit that it could not judge. */
const unreadable = (gate) => unjudged(gate, 'the gate could not read it; see the run of the sweep');
/**
 * Writes a verdict where it says something else than what stands there, rests on another policy, or expires earlier. Returns whether it wrote. `keepTarget`: the status goes on to point at the run that explains the pull request.
 * Throws GitHubError.
 */
async function publish(gate, head, verdict, standing, { keepTarget = false } = {}) {
    if (standing !== null && says(standing, verdict, gate.now()))
        return false;
    const { client, repository, settings, runUrl } = gate;
    const explained = keepTarget && standing !== null && standing.targetUrl !== '' ? standing.targetUrl : runUrl;
    await writeStatus(client, repository, head, {
        context: settings.statusName,
        state: verdict.state,
        description: verdict.description,
        targetUrl: (0,report_status/* withMemory */.QY)(explained, verdict.memory),
    });
    return true;
}
/** Whether a status says all that a verdict does, to people and to the next sweep, which would judge it again and again otherwise. */
function says(standing, { state, description, memory }, now) {
    if (standing.state !== state || standing.description !== description)
        return false;
    const known = (0,report_status/* memoryIn */.b7)(standing.targetUrl);
    if (known === null || known.basis !== memory.basis || known.threads !== memory.threads)
        return false;
    if (known.until !== null && Date.parse(known.until) <= now.getTime())
        return false;
    // A standing status that is not looked at again before it expires would stand too long.
    return memory.until === null || (known.until !== null && Date.parse(known.until) <= Date.parse(memory.until));
}
/**
 * Whether a pull request moved since it was read: was pushed to, edited, labelled, reviewed, retargeted or closed, or a
 * thread of it was opened again, or a check of it ended; or whether the time of its verdict has come meanwhile. Then what was written about it may be
 * wrong already. Throws GitHubError.
 */
async function hasMoved(gate, { live, decision }) {
    const { change, updatedAt } = live;
    const until = (0,report_status/* staleFrom */.OH)(decision);
    if (until !== null && Date.parse(until) <= gate.now().getTime())
        return true;
    const now = await (0,open_pull_requests/* openPullRequestNow */.Hl)(gate.client, { ...gate.repository, number: change.number }, { context: gate.settings.statusName, own: gate.own });
    if (now === null)
        return false;
    const threads = change.threads?.filter(({ resolved }) => !resolved).length ?? null;
    return (now.updatedAt !== updatedAt ||
        now.head !== change.head.sha ||
        now.base !== change.base.ref ||
        (now.openThreads !== null && now.openThreads !== threads) ||
        (now.checkedAt !== null && Date.parse(now.checkedAt) >= Date.parse(decision.at)));
}
/** Whether a token may not write statuses, which is no fault for reviews on forks: their token can only read. */
const mayNotWrite = (thrown) => thrown instanceof error/* GitHubError */.y && (thrown.kind === 'forbidden' || thrown.kind === 'not-found');


/***/ }),

/***/ 70274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ gatePullRequest),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   wU: () => (/* binding */ hasPart)
/* harmony export */ });
/* harmony import */ var _github_heads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77766);
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67876);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77786);
/* harmony import */ var _merge_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63023);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30989);





const weight = { pass: 0, wait: 1, fail: 2, unknown: 3 };
/** The worse of two decisions; of two that are as bad, the first. */
const worse = (one, other) => weight[other.decision.verdict] > weight[one.decision.verdict] ? other : one;
/**
 * Judges one pull request now, and publishes its verdict as the commit status where that is the required check. A status
 * belongs to a commit: where several open pull requests share the head, the worst verdict is published. After a success was
 * written the pull request is looked at again, and judged once more if it moved. Throws GitHubError and BadInput.
 */
async function gatePullRequest(gate, number, occasion = {}) {
    const { readOnly = false, ...hints } = occasion;
    const publishes = gate.settings.verdict === 'status';
    const [judged, { heads }] = await Promise.all([
        (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePullRequest */ .y)(gate, number, hints),
        publishes ? (0,_github_heads_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeads */ .W)(gate.client, gate.repository) : { heads: [] },
    ]);
    const outcome = { ...judged, gated: isGatedHere(gate, judged), sharedWith: null, notWritten: null };
    if (!publishes || !outcome.gated || judged.live.change.state !== 'open')
        return outcome;
    try {
        const common = await worstOf(gate, judged, heads);
        const wrote = await publishEverywhere(gate, judged, common.verdict);
        const looks = wrote && common.verdict.state === 'success';
        const moved = looks ? await Promise.all(common.all.map((one) => (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .hasMoved */ .Q2)(gate, one))) : [];
        return moved.includes(true) ? await again(gate, number) : { ...outcome, sharedWith: common.other };
    }
    catch (thrown) {
        if (!readOnly || !(0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .mayNotWrite */ .wY)(thrown))
            throw thrown;
        return { ...outcome, notWritten: 'The token of a review on a fork can only read.' };
    }
}
/** Once more, for a pull request that moved while its verdict was being written. */
async function again(gate, number) {
    gate.log(`#${number} moved while its status was being written: judging it once more.`);
    const [judged, { heads }] = await Promise.all([
        (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePullRequest */ .y)(gate, number),
        (0,_github_heads_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeads */ .W)(gate.client, gate.repository),
    ]);
    const gated = isGatedHere(gate, judged);
    const outcome = { ...judged, gated, sharedWith: null, notWritten: null };
    if (!gated || judged.live.change.state !== 'open')
        return outcome;
    const common = await worstOf(gate, judged, heads);
    await publishEverywhere(gate, judged, common.verdict);
    return { ...outcome, sharedWith: common.other };
}
/** On the head; and where it was green and is no longer, on the merge groups that bring it. Returns whether it wrote on the head. */
async function publishEverywhere(gate, { live }, verdict) {
    const { number, base, head } = live.change;
    const turned = live.onHead?.state === 'success' && verdict.state !== 'success';
    // First, since a queue merges by itself; but one that cannot be read must not keep the head green.
    const [queue] = turned ? await Promise.allSettled([(0,_merge_group_js__WEBPACK_IMPORTED_MODULE_3__/* .gateGroupsWith */ .k4)(gate, number, base.ref)]) : [];
    const wrote = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .mk)(gate, head.sha, verdict, live.onHead);
    if (queue?.status === 'rejected')
        throw queue.reason;
    return wrote;
}
const isGatedHere = (gate, { live }) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .isGated */ .m)(gate, live.change.base.ref, live.defaultBranch);
/** The verdict for a commit that is the head of several open pull requests. */
async function worstOf(gate, judged, heads) {
    const { change, defaultBranch } = judged.live;
    const others = heads.filter(({ number, base, head }) => number !== change.number && head === change.head.sha && (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .isGated */ .m)(gate, base, defaultBranch));
    const read = await Promise.all(others.map(({ number }) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePullRequest */ .y)(gate, number)));
    for (const one of read)
        for (const line of notJudged(one))
            gate.log(line);
    // Whoever was closed, pushed to or retargeted meanwhile no longer has a part in it.
    const all = [judged, ...read.filter((one) => hasPart(gate, one, change.head.sha))];
    return { ...common(gate, all), all, other: otherThan(judged, all.reduce(worse, judged)) };
}
/** What is unknown of a pull request that shares the head, of which nothing else is told: it holds up the other. */
function notJudged({ live, decision }) {
    const unknown = decision.findings.filter(({ outcome }) => outcome === 'unknown');
    if (decision.verdict !== 'unknown')
        return [];
    const reasons = unknown.map(({ message, remedy }) => `${message}.${remedy === undefined ? '' : ` ${remedy}.`}`);
    return [...live.warnings, ...reasons].map((reason) => `#${live.change.number}: ${reason}`);
}
/** Whether a commit is the head of a pull request that is open and goes to a gated branch. */
const hasPart = (gate, judged, head) => judged.live.change.state === 'open' && judged.live.change.head.sha === head && isGatedHere(gate, judged);
const otherThan = (judged, worst) => (worst === judged ? null : worst.decision);
/**
 * The verdict that several pull requests with one head have in common: the worst, with the number of whose it is. It expires
 * when the first of them does. Whoever comes to it, it reads the same, so that no run writes what another did in other words.
 */
function common(gate, all) {
    const [first, ...rest] = [...all].sort((one, other) => one.live.change.number - other.live.change.number);
    if (first === undefined)
        throw new RangeError('no pull request to publish a verdict of');
    const worst = rest.reduce(worse, first);
    const verdict = (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(gate, worst, rest.length === 0 ? '' : ` (#${worst.live.change.number})`);
    const ends = all.flatMap(({ decision }) => (0,_report_status_js__WEBPACK_IMPORTED_MODULE_1__/* .staleFrom */ .OH)(decision) ?? []).map((end) => Date.parse(end));
    const until = ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
    return { verdict: { ...verdict, memory: { ...verdict.memory, until } } };
}


/***/ }),

/***/ 68613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(60755);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(24535);
;// CONCATENATED MODULE: ./build/src/github/client.js





const AT_ONCE = 8;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client for one token. Loads the HTTP client only now, so that offline commands never do. Throws GitHubError where
 * the token is none.
 */
async function createClient(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
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
            // 204: done, and nothing to say of it. What was created is always told.
            const isDone = purpose.writes === true && response.status === 204 && !purpose.route.startsWith('POST ');
            const body = isDone ? {} : response.data;
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

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ dispatched),
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
/* harmony export */   Nc: () => (/* binding */ mergeGroupIn),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   y9: () => (/* binding */ malformedEvent),
/* harmony export */   zC: () => (/* binding */ occasionOf)
/* harmony export */ });
/* unused harmony exports pullRequestEvents, supportedEvents */
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69715);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70005);



/** The events that name one pull request. */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** Every event on which the gate runs. */
const supportedEvents = [
    ...pullRequestEvents,
    'merge_group',
    'workflow_run',
    'status',
    'check_run',
    'workflow_dispatch',
    'schedule',
];
/**
 * What an event is about. `pull_request_review` payloads lack `changed_files`. Throws GitHubError for an event that is not
 * supported, and for a payload that does not hold what it should.
 */
function occasionOf(eventName, payload) {
    const name = supportedEvents.find((one) => one === eventName);
    if (name === undefined) {
        const problem = `change-gate does not run on the event ${JSON.stringify(eventName)}.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('event', problem, `Run it on ${listed(supportedEvents)}.`);
    }
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(payload))
        throw malformedEvent('payload', 'an object');
    const event = new _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .Answer */ .F(payload, 'payload', malformedEvent);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return ofPullRequest(name, event);
        case 'merge_group':
            return ofMergeGroup(event);
        case 'workflow_run': {
            const run = event.member('workflow_run');
            return ofCommit(event, run.member('head_sha'), run.optional('head_branch'));
        }
        case 'check_run': {
            const run = event.member('check_run');
            return ofCommit(event, run.member('head_sha'), run.optional('check_suite')?.optional('head_branch'));
        }
        case 'status':
            return { ...ofCommit(event, event.member('sha')), context: event.member('context').text() };
        case 'workflow_dispatch':
            return ofDispatch(event);
        case 'schedule':
            return { kind: 'sweep', ...repositoryOf(event) };
    }
}
function ofPullRequest(name, event) {
    const pullRequest = event.member('pull_request');
    const number = pullRequest.member('number');
    if (number.count() === 0)
        throw malformedEvent(number.at, 'a number from 1 on');
    const changedFiles = pullRequest.optional('changed_files')?.count();
    const head = pullRequest.optional('head');
    const from = head?.optional('repo')?.optional('full_name')?.text() ?? null;
    const repository = repositoryOf(event);
    const fork = from === null || from.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
    return {
        kind: 'pull-request',
        ...repository,
        number: number.count(),
        ...(changedFiles === undefined ? {} : { changedFiles }),
        head: head?.optional('sha')?.sha() ?? null,
        base: pullRequest.optional('base')?.optional('ref')?.text() ?? null,
        defaultBranch: defaultBranchOf(event),
        // `pull_request` on a fork and on Dependabot's branches has such a token too, but there the gate has no business to write:
        // the set-up that publishes a status uses `pull_request_target`, and is told so.
        readOnly: name === 'pull_request_review' && fork,
    };
}
/** `refs/heads/gh-readonly-queue/<base>/pr-<n>-<sha>`; a base may contain slashes. */
const queueRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-[0-9a-f]+$/;
/** The base and the last pull request of a merge group, from its branch; null: it is no such branch. */
function mergeGroupIn(ref) {
    const [, base, number] = queueRef.exec(ref) ?? [];
    return base === undefined || number === undefined ? null : { base, number: Number(number) };
}
function ofMergeGroup(event) {
    const group = event.member('merge_group');
    const base = group
        .member('base_ref')
        .text()
        .replace(/^refs\/heads\//, '');
    const number = mergeGroupIn(group.member('head_ref').text())?.number ?? null;
    const head = group.member('head_sha').sha();
    return { kind: 'merge-group', ...repositoryOf(event), head, base, number, defaultBranch: defaultBranchOf(event) };
}
function ofCommit(event, sha, branch) {
    return {
        kind: 'commit',
        ...repositoryOf(event),
        head: sha.sha(),
        headRef: branch === undefined ? null : branch.text(),
        context: null,
    };
}
/** Without a number, all open pull requests are judged. */
function ofDispatch(event) {
    const number = dispatched(event);
    const repository = repositoryOf(event);
    return number === null ? { kind: 'all', ...repository } : { kind: 'number', ...repository, number };
}
/** The pull request that a workflow was dispatched for; null: none is named. Throws GitHubError. */
function dispatched(event) {
    const given = event.optional('inputs')?.optional('pull-request')?.text().trim() ?? '';
    return given === '' ? null : pullRequestNumber(given, 'the workflow’s input “pull-request”');
}
/** The largest number that GitHub's queries take: they ask for 32 bits. */
const largestNumber = 2 ** 31 - 1;
/** A pull request's number as people write it: `42` or `#42`. Throws GitHubError; `where` says what it stood in. */
function pullRequestNumber(text, where) {
    const [, digits] = /^#?([1-9]\d{0,9})$/.exec(text.trim()) ?? [];
    if (digits !== undefined && Number(digits) <= largestNumber)
        return Number(digits);
    const problem = `${JSON.stringify(text)} in ${where} is no number of a pull request.`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('event', problem, 'Write e.g. 42, or leave it empty for all.');
}
const defaultBranchOf = (event) => event.member('repository').optional('default_branch')?.text() ?? null;
/** The repository of an event. Owners and names are put into addresses: nothing but what GitHub allows in them. */
function repositoryOf(event) {
    const repository = event.member('repository');
    const owner = repository.member('owner').member('login');
    if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwner */ .u8)(owner.text()))
        throw malformedEvent(owner.at, "an owner's login");
    const name = repository.member('name');
    if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(name.text()))
        throw malformedEvent(name.at, "a repository's name");
    return { owner: owner.text(), repo: name.text() };
}
/** What to say of a payload that does not hold what it should. */
function malformedEvent(at, expected) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('event', `The event has not ${expected} at ${at}.`, 'Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.');
}
const listed = (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;


/***/ }),

/***/ 77766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readHeads)
/* harmony export */ });
/* unused harmony export headsQuery */
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32844);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44961);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70005);



const headsQuery = `query heads($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) ${(0,_query_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('number baseRefName headRefOid')}
  }
}`;
/** The heads of all open pull requests, those of forks included, 100 a request; and the default branch. Throws GitHubError. */
async function readHeads(client, repository) {
    const of = `the open pull requests of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository)}`;
    const heads = [];
    let defaultBranch = null;
    const list = (data) => data.path('repository', 'pullRequests');
    for await (const { data, nodes } of (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)(client, of, { query: headsQuery, variables: { ...repository }, list })) {
        for (const node of nodes) {
            const [number, base] = [node.member('number').count(), node.member('baseRefName').name()];
            heads.push({ number, base, head: node.member('headRefOid').sha() });
        }
        defaultBranch = data.path('repository', 'defaultBranchRef').orNull((branch) => branch.member('name').text());
    }
    return { heads, defaultBranch };
}


/***/ }),

/***/ 96217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ nothingShared),
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/report/status.js
var report_status = __webpack_require__(67876);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/own-status.js
var own_status = __webpack_require__(81140);
;// CONCATENATED MODULE: ./build/src/github/judged.js




/**
 * When the gate judged a pull request to be of each category, as far as the last status of each commit tells: what it
 * remembers; otherwise its own instant, which is never before the first judgement, and may be after it.
 */
function lastJudged(statuses) {
    const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
        const remembered = (0,report_status/* memoryIn */.b7)(targetUrl)?.judged ?? [];
        const category = categoryIn(description);
        if (remembered.length > 0 || category === null)
            return remembered;
        return [{ category, at: createdAt }];
    });
    return once(all);
}
/** Whether all statuses remember when each category was first judged. One that says that nothing could be judged may not. */
const isExact = (statuses) => statuses.every(({ targetUrl }) => ((0,report_status/* memoryIn */.b7)(targetUrl)?.judged.length ?? 0) > 0);
/** Whether a status says that nothing could be judged, and does not remember what was said before it. */
const hidesEarlier = (statuses) => statuses.some(({ description, targetUrl }) => categoryIn(description) === null && !(((0,report_status/* memoryIn */.b7)(targetUrl)?.judged.length ?? 0) > 0));
/**
 * When the gate first judged a pull request to be of each category: of each category the first status on the commit that
 * was first judged so. One list of statuses for each category; the server dates them. Statuses by anybody but `viewer` do
 * not count. `judged` is null where a list could not be read.
 */
async function firstJudged(client, target, { context, viewer, statuses }) {
    try {
        const lists = await Promise.all(oldest(statuses).map((sha) => statusesOf(client, target, sha, context, viewer)));
        const remembered = statuses.flatMap(({ targetUrl }) => (0,report_status/* memoryIn */.b7)(targetUrl)?.judged ?? []);
        return { judged: once([...remembered, ...lists.flat()]) };
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y)
            return { judged: null, error: thrown };
        throw thrown;
    }
}
/** The commit whose status is the oldest, for each category; and those whose last status says none, which hides earlier ones. */
function oldest(statuses) {
    const first = new Map();
    for (const status of statuses) {
        const category = categoryIn(status.description) ?? status.sha;
        const known = first.get(category);
        if (known === undefined || Date.parse(status.createdAt) < Date.parse(known.createdAt))
            first.set(category, status);
    }
    return [...new Set([...first.values()].map(({ sha }) => sha))];
}
/** The first status of each category on a commit. */
async function statusesOf(client, target, sha, context, viewer) {
    const { owner, repo } = target;
    const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
    const first = new Map();
    for await (const page of client.pages(route, { owner, repo, ref: sha, per_page: 100 }, (0,lists/* nameOf */.Vb)(target))) {
        for (const status of page) {
            if (status.member('context').value !== context)
                continue;
            const category = categoryIn(status.member('description').orNull((text) => text.text()) ?? '');
            const creator = status.member('creator').orNull((one) => one.member('login').name());
            if (category === null || !(0,own_status/* sameAccount */.M_)(creator, viewer))
                continue;
            const at = status.member('created_at').instant();
            const known = first.get(category);
            if (known === undefined || Date.parse(at) < Date.parse(known.at))
                first.set(category, { category, at });
        }
    }
    return [...first.values()];
}
/** In order, each once. */
const once = (judged) => [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
/** A status says its category first: "Normal. 2 to do". */
function categoryIn(description) {
    return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}

// EXTERNAL MODULE: ./build/src/github/policy-in-force.js
var policy_in_force = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/src/github/read-change.js + 19 modules
var read_change = __webpack_require__(57970);
// EXTERNAL MODULE: ./build/src/github/teams.js
var github_teams = __webpack_require__(30031);
;// CONCATENATED MODULE: ./build/src/github/watched.js

/**
 * The same client, which remembers failures that pass. Readers make an unknown fact of what they cannot read; whoever publishes
 * what came of it has to know that looking again may help.
 */
function watched(client) {
    let first = null;
    const note = (thrown) => {
        if (thrown instanceof error/* GitHubError */.y && (thrown.kind === 'unavailable' || thrown.kind === 'rate-limited'))
            first ??= thrown;
        throw thrown;
    };
    const watching = (one) => ({
        graphql: (...asked) => one.graphql(...asked).catch(note),
        get: (...asked) => one.get(...asked).catch(note),
        async *pages(...asked) {
            try {
                yield* one.pages(...asked);
            }
            catch (thrown) {
                note(thrown);
            }
        },
        send: (...asked) => one.send(...asked).catch(note),
        stop: () => one.stop(),
        scoped: () => watching(one.scoped()),
    });
    return { client: watching(client), failure: () => first };
}

;// CONCATENATED MODULE: ./build/src/github/live.js







const nothingShared = () => ({ policies: new Map(), teams: new Map() });
/**
 * Reads a pull request, the policy of its repository unless one is given, and the teams that the policy names. Throws
 * GitHubError where the pull request or the policy could not be read.
 */
async function readLive(given, target, options, elsewhere) {
    const { shared = nothingShared(), ...reading } = options;
    const { client, failure } = watched(given);
    const read = await (0,read_change/* readChange */.p)(client, target, reading);
    const { policy, state, broken } = await (elsewhere === undefined
        ? policyOf(read, shared, options.policyPath)
        : { policy: elsewhere, state: 'valid', broken: undefined });
    const named = [...(0,roster/* namedIn */.$)(policy.policy), ...policy.policy.emergency.declaredBy];
    const { teams, notRead } = await live_once(shared.teams, JSON.stringify(named), () => (0,github_teams/* readTeams */.$)(client, named));
    const { said } = read;
    const failed = failure();
    const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
    const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
    const live = {
        change: { ...read.change, ...judged, teams, policyOnDefaultBranch: state },
        policy,
        ...(broken === undefined ? {} : { broken }),
        defaultBranch: read.defaultBranch,
        updatedAt: read.updatedAt,
        hidden: said !== null && hidesEarlier(said.statuses),
        onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
        warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
        incomplete: failed !== null,
        dated: () => dated(client, target, live, read, options.own?.statusContext),
    };
    return live;
}
/** The policy on the default branch, parsed once for each text. */
async function policyOf({ policyFile }, { policies }, asked) {
    if ('error' in policyFile)
        throw policyFile.error;
    if (policyFile.text === null && asked !== undefined)
        throw noPolicyAt(asked);
    return live_once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => (0,policy_in_force/* repositoryPolicy */.t)(policyFile));
}
async function dated(client, target, live, { said }, context) {
    if (said === null || context === undefined || isExact(said.statuses))
        return live;
    const { judged, error } = await firstJudged(client, target, { ...said, context });
    return {
        ...live,
        hidden: error !== undefined,
        incomplete: live.incomplete || error?.kind === 'unavailable' || error?.kind === 'rate-limited',
        change: { ...live.change, judged },
        warnings: error === undefined ? live.warnings : [...live.warnings, error.message],
    };
}
function live_once(known, key, make) {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}
/** A path that somebody gave and that holds nothing is a mistake: the built-in policy may be the weaker one. */
const noPolicyAt = (path) => new error/* GitHubError */.y('not-found', `The default branch has no policy ${path}, which the input “policy” names.`, 'Correct the input, or put the policy there.');


/***/ }),

/***/ 55116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ readGroupsByBranch),
  V5: () => (/* binding */ readMergeGroups)
});

// UNUSED EXPORTS: groupBranchesQuery, groupHistoryQuery

// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(24535);
// EXTERNAL MODULE: ./build/src/github/heads.js
var github_heads = __webpack_require__(77766);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/own-status.js
var own_status = __webpack_require__(81140);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/merge-queue.js




const queueQuery = `query queue(
  $owner: String!, $repo: String!, $branch: String!, $size: Int!, $after: String, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      configuration { checkResponseTimeout minimumEntriesToMergeWaitTime }
      entries(first: $size, after: $after) ${(0,query/* list */.p_)(`position estimatedTimeToMerge pullRequest { number } headCommit { oid ${query/* lastStatus */.by} }`)}
    }
  }
}`;
/** The entries of the merge queue of a branch, from the front; empty where there is no queue. Throws GitHubError. */
async function readMergeQueue(client, repository, branch, context) {
    const of = `the merge queue of ${(0,github_repository/* fullName */.fq)(repository)}, branch ${branch}`;
    const entries = [];
    // A branch without a queue has no entries either.
    const list = (data) => {
        const queue = data.path('repository', 'mergeQueue');
        return queue.value === null ? queue : queue.member('entries');
    };
    const asked = { query: queueQuery, variables: { ...repository, branch, context }, list, mayBeAbsent: true };
    for await (const { data, nodes } of (0,lists/* pagesOf */.E0)(client, of, asked)) {
        const givesUpAfter = data.path('repository', 'mergeQueue', 'configuration').orNull(longest);
        const viewer = data.path('viewer', 'login').text();
        for (const node of nodes) {
            const one = node.orNull((found) => entry(found, givesUpAfter, viewer));
            if (one !== null)
                entries.push(one);
        }
    }
    return entries.sort((one, other) => one.position - other.position);
}
/** The longest that it waits for a check, and then for more pull requests to merge with. */
function longest(configuration) {
    const [checks, others] = ['checkResponseTimeout', 'minimumEntriesToMergeWaitTime'].map((name) => configuration.member(name).orNull((minutes) => minutes.count()));
    return checks === undefined || checks === null ? null : (checks + (others ?? 0)) * 60;
}
function entry(found, givesUpAfter, viewer) {
    const number = found.member('pullRequest').orNull((pull) => pull.member('number').count());
    if (number === null)
        return null;
    return {
        number,
        position: found.member('position').count(),
        head: found.member('headCommit').orNull((commit) => commit.member('oid').sha()),
        untilMerge: found.member('estimatedTimeToMerge').orNull((seconds) => seconds.count()),
        givesUpAfter,
        status: found.member('headCommit').orNull((commit) => (0,own_status/* ownStatus */.bN)(commit, viewer)),
    };
}

;// CONCATENATED MODULE: ./build/src/github/merge-groups.js







/**
 * The groups of the merge queue of a branch; empty where there is no queue. A token that may not read the queue itself, as
 * the one of a workflow may not, sees them by the branches that the queue makes, and without an estimate. Throws GitHubError.
 */
async function readMergeGroups(client, repository, base, context) {
    try {
        return groupsOf(await readMergeQueue(client, repository, base, context));
    }
    catch (thrown) {
        if (!(thrown instanceof error/* GitHubError */.y) || (thrown.kind !== 'forbidden' && thrown.kind !== 'insufficient-scopes'))
            throw thrown;
        return readGroupsByBranch(client, repository, base, context);
    }
}
/** An entry's group holds the entries ahead of it as well. */
function groupsOf(queue) {
    return queue.flatMap(({ head, position, ...entry }) => {
        if (head === null)
            return [];
        const members = queue.filter((one) => one.position <= position).map((one) => one.number);
        return [{ ...entry, head, members: async () => members }];
    });
}
const groupBranchesQuery = `query groups(
  $owner: String!, $repo: String!, $branch: String!, $prefix: String!, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $branch) { target { oid } }
    refs(refPrefix: $prefix, first: 100) ${(0,query/* list */.p_)(`name target { oid ... on Commit { ${query/* lastStatus */.by} } }`)}
  }
}`;
/** The commits that lead to a group's head. Asked for one group: for all of them it would cost a point for each commit. */
const groupHistoryQuery = `query group($owner: String!, $repo: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit { history(first: 100) { nodes { oid message parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;
/**
 * The groups by the branches `gh-readonly-queue/BASE/pr-NUMBER-SHA`, 100 at most: a group that is not among them is not known.
 * Throws GitHubError.
 */
async function readGroupsByBranch(client, repository, base, context) {
    const of = `the merge groups of ${(0,github_repository/* fullName */.fq)(repository)}, branch ${base}`;
    const variables = {
        ...repository,
        branch: `refs/heads/${base}`,
        prefix: `refs/heads/gh-readonly-queue/${base}/`,
        context,
    };
    const { data, refused } = await client.graphql(groupBranchesQuery, () => variables, of);
    if (refused[0] !== undefined)
        throw (0,graphql_answer/* refusalOf */.O)(refused[0], of);
    const viewer = data.path('viewer', 'login').text();
    const found = data.member('repository');
    const tip = found.path('base', 'target', 'oid').orNull((oid) => oid.sha());
    const refs = found.member('refs').member('nodes').items();
    const made = refs.flatMap((ref) => {
        const [, number] = /(?:^|\/)pr-(\d{1,10})-[0-9a-f]+$/.exec(ref.member('name').text()) ?? [];
        return number === undefined ? [] : [{ number: Number(number), commit: ref.member('target') }];
    });
    const tips = new Map(made.map(({ number, commit }) => [commit.member('oid').sha(), number]));
    return made.map(({ number, commit }) => {
        const head = commit.member('oid').sha();
        return {
            head,
            number,
            members: () => readMembers(client, repository, head, { tip, tips }),
            untilMerge: null,
            givesUpAfter: null,
            status: (0,own_status/* ownStatus */.bN)(commit, viewer),
        };
    });
}
async function readMembers(client, repository, head, branches) {
    const of = `the merge group ${head.slice(0, 7)} of ${(0,github_repository/* fullName */.fq)(repository)}`;
    const [{ data }, { heads }] = await Promise.all([
        client.graphql(groupHistoryQuery, () => ({ ...repository, head }), of),
        (0,github_heads/* readHeads */.W)(client, repository),
    ]);
    const open = new Map(heads.map((one) => [one.head, one.number]));
    const history = data.path('repository', 'object').orNull((commit) => commit.member('history'));
    return history === null ? null : membersOf(head, history, { ...branches, open, numbers: new Set(open.values()) });
}
/**
 * The pull requests between the base's tip and a group's head, along first parents: each commit is the head of another group,
 * merges the head of a pull request, or names its number at the end of its title, as a squash does. A commit between two
 * of them belongs to the later one, as rebasing makes them. null: the way does not lead to the base.
 */
function membersOf(head, history, { tip, tips, open, numbers }) {
    const commits = new Map(history
        .member('nodes')
        .items()
        .map((one) => [one.member('oid').sha(), one]));
    const members = [];
    for (let at = head; at !== tip;) {
        const commit = at === undefined ? undefined : commits.get(at);
        if (commit === undefined || at === undefined)
            return null;
        const [first, second] = commit
            .member('parents')
            .member('nodes')
            .items()
            .map((one) => one.member('oid').sha());
        const [, squashed] = /\(#(\d{1,10})\)$/.exec(commit.member('message').text().split('\n')[0] ?? '') ?? [];
        const named = tips.get(at) ?? (second === undefined ? undefined : open.get(second)) ?? Number(squashed ?? Number.NaN);
        if (numbers.has(named) && !members.includes(named))
            members.unshift(named);
        at = first;
    }
    return members.length === 0 ? null : members;
}


/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ openPullRequestNow),
/* harmony export */   Sm: () => (/* binding */ openPullRequests)
/* harmony export */ });
/* unused harmony exports openQuery, rowQuery */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31296);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24535);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32844);
/* harmony import */ var _own_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81140);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44961);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70005);






/** The suites and statuses of a commit carry instants; single check runs need not be listed. */
const row = `
  number url baseRefName headRefOid updatedAt
  reviewThreads(first: 100) { totalCount nodes { isResolved } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStatus */ .by}
        statuses: status { contexts { context createdAt } }
        checkSuites(first: 50) { nodes { updatedAt workflowRun { url file { path } } } }
      }
    }
  }`;
const openQuery = `query open(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $context: String!, $headRef: String
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(
      states: OPEN, first: $size, after: $after, headRefName: $headRef, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${(0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(row)}
  }
}`;
const rowQuery = `query row($owner: String!, $repo: String!, $number: Int!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state ${row} } }
}`;
/**
 * Lists the open pull requests, oldest first, 100 a request; `headRef` restricts them to heads of that branch name, in
 * whatever repository. `context` is the gate's own. Throws GitHubError.
 */
async function openPullRequests(client, repository, { context, own, headRef = null }) {
    const of = `the open pull requests of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}`;
    const found = new Map();
    let viewer = '';
    let defaultBranch = null;
    const list = (data) => data.path('repository', 'pullRequests');
    const asked = { query: openQuery, variables: { ...repository, context, headRef }, list, isHarmless };
    for await (const { data, nodes } of (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)(client, of, asked)) {
        viewer = data.path('viewer', 'login').text();
        defaultBranch = data.path('repository', 'defaultBranchRef').orNull((branch) => branch.member('name').text());
        for (const node of nodes) {
            const one = openPullRequest(node, { context, own }, viewer);
            found.set(one.number, one);
        }
    }
    return { viewer, defaultBranch, pullRequests: [...found.values()] };
}
/** One pull request as the listing shows it now; null: it is no longer open. Throws GitHubError. */
async function openPullRequestNow(client, { number, ...repository }, gate) {
    const of = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq)(repository)}#${number}`;
    const { owner, repo } = repository;
    const { data, refused } = await client.graphql(rowQuery, () => ({ owner, repo, number, context: gate.context }), of);
    checkRefused(refused, of);
    const pullRequest = data.path('repository', 'pullRequest');
    if (pullRequest.value === null || pullRequest.member('state').value !== 'OPEN')
        return null;
    return openPullRequest(pullRequest, gate, data.path('viewer', 'login').text());
}
function openPullRequest(found, gate, viewer) {
    const head = found.member('headRefOid').sha();
    const threads = found.member('reviewThreads');
    const nodes = threads.member('nodes').items();
    const commit = found.path('head', 'nodes').items().at(-1)?.member('commit');
    const known = commit !== undefined && commit.member('oid').value === head ? commit : undefined;
    return {
        number: found.member('number').count(),
        url: found.member('url').text(),
        base: found.member('baseRefName').name(),
        head,
        updatedAt: found.member('updatedAt').instant(),
        openThreads: nodes.length < threads.member('totalCount').count()
            ? null
            : nodes.filter((thread) => !thread.member('isResolved').flag()).length,
        checkedAt: known === undefined ? null : latest(checkTimes(known, gate)),
        status: known === undefined ? null : (0,_own_status_js__WEBPACK_IMPORTED_MODULE_2__/* .ownStatus */ .bN)(known, viewer),
    };
}
/** When the checks of a commit moved; the gate's own statuses and runs do not count. */
function checkTimes(commit, { context, own }) {
    const statuses = commit.member('statuses').orNull((status) => status.member('contexts').items()) ?? [];
    const suites = commit.member('checkSuites').orNull((all) => all.member('nodes').items()) ?? [];
    return [
        ...statuses.flatMap((one) => (one.member('context').value === context ? [] : [one.member('createdAt').instant()])),
        ...suites.flatMap((suite) => suite.orNull((one) => (isOwnSuite(one, own) ? null : one.member('updatedAt').instant())) ?? []),
    ];
}
const isOwnSuite = (suite, own) => suite.member('workflowRun').orNull((run) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnRun */ .qK)(run, '', own)) === true;
/** The workflow's file only tells whose run it is. */
const isHarmless = ({ path }) => path.at(-1) === 'file';
function checkRefused(refused, of) {
    const refusal = refused.find((part) => !isHarmless(part));
    if (refusal !== undefined)
        throw (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .O)(refusal, of);
}
const latest = (instants) => instants.reduce((last, next) => (last === null || Date.parse(next) > Date.parse(last) ? next : last), null);


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

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
/** The address of GitHub's site, of which the API is another. Source: docs.github.com, "Default environment variables". */
const serverOf = (environment) => environment['GITHUB_SERVER_URL'] || 'https://github.com';


/***/ }),

/***/ 67707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is most likely meant by a mistyped word, or undefined when none is close. */
function nearest(word, candidates) {
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Damerau-Levenshtein distance with adjacent transpositions; words longer than 64 are cut, since no key is. */
function editDistance(one, other) {
    const [a, b] = [one.slice(0, 64), other.slice(0, 64)];
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        [before, previous] = [previous, current];
    }
    return previous[b.length] ?? 0;
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

/***/ 46314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ safeLog),
/* harmony export */   P: () => (/* binding */ safeLogLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Invisible to a comparison that goes by culture, as the runner's does: `:\u200d:` may count as `::`. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
/**
 * One line of text for a runner's log, where it can start no command: `::name::` counts at the start of a line, after
 * white space too; the older `##[name]` counts anywhere in it. What was on several lines is folded into one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function safeLog(line) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line);
    const compared = shown.replace(ignorable, '');
    const commands = /^\s*::/u.test(compared) || compared.includes('##[');
    if (!commands)
        return shown;
    return compared.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
}
/** Our own text of several lines: each becomes a safe line. */
function safeLogLines(text) {
    return text.split('\n').map(safeLog);
}


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ rememberedWith),
/* harmony export */   OH: () => (/* binding */ staleFrom),
/* harmony export */   QY: () => (/* binding */ withMemory),
/* harmony export */   UC: () => (/* binding */ shortInstant),
/* harmony export */   b7: () => (/* binding */ memoryIn),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   gp: () => (/* binding */ basisOf),
/* harmony export */   pN: () => (/* binding */ unjudgedBasis),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export longestDescription */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85636);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17210);





/** GitHub takes no longer description of a commit status. Source: docs.github.com, "REST API endpoints for commit statuses". */
const longestDescription = 140;
const states = { pass: 'success', wait: 'pending', fail: 'failure', unknown: 'error' };
/** When a status has to be looked at again: its verdict changes by time alone, or an instant that it names has come. */
function staleFrom(decision) {
    const { verdict, validUntil } = decision;
    const named = verdict === 'wait' ? opensOf(decision) : null;
    const ends = [validUntil, named].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
    return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}
/** The instant from which on no rule of time holds it, where that is ahead. */
const opensOf = ({ earliestMerge, at }) => earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;
/** A decision as a commit status. `suffix` comes last, where the commit is that of several pull requests. */
function statusText(decision, timezone, suffix = '') {
    return { state: states[decision.verdict], description: shortened(`${nextThing(decision, timezone)}${suffix}`) };
}
/** What a status says where nothing could be judged. */
const notJudged = (why) => ({
    state: 'error',
    description: shortened(`Not judged: ${why}`),
});
function nextThing(decision, timezone) {
    const { verdict, findings, lane } = decision;
    const { toDo, unknown } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .byReader */ .ZV)(findings);
    // Without its category: what could not be read might have shown another.
    if (verdict === 'unknown')
        return `Not judged: ${fitted('', unknown.map(nameOf))}`;
    const kind = lane === 'emergency' || lane === 'rollback' ? `, ${lane}` : '';
    const category = `${_classify_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryTitles */ .Yk[decision.category]}${kind}. `;
    if (verdict === 'fail')
        return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
    return `${category}${verdict === 'pass' ? passing(decision, timezone) : waiting(decision, timezone)}`;
}
function passing({ validUntil, at }, timezone) {
    return validUntil === null ? 'May be merged' : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}
function waiting(decision, timezone) {
    const { waits } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .byReader */ .ZV)(decision.findings);
    const opens = opensOf(decision);
    const actors = new Set(waits.map((finding) => finding.actor ?? 'author'));
    if (opens !== null)
        actors.delete('clock');
    const when = opens === null ? '' : `pens ${shortInstant(opens, decision.at, timezone)}`;
    if (actors.size === 0)
        return when === '' ? 'Waiting' : `O${when}`;
    return `Waits for ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...actors].map((actor) => _headline_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ[actor]))}${when === '' ? '' : `; o${when}`}`;
}
/** "Mon 09:00 CT", with the date where it is not within six days. */
function shortInstant(instant, at, timezone) {
    const text = (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShort */ .KS)(new Date(instant), timezone);
    const near = Math.abs(Date.parse(instant) - Date.parse(at)) < 6 * 86_400_000;
    return near ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, '$1 ') : text;
}
/** A rule in words: its name. */
const nameOf = ({ rule }) => rule.replaceAll('-', ' ');
/** As many names as there is room for. */
function fitted(start, all) {
    const names = [...new Set(all)];
    for (let shown = names.length; shown > 1; shown--) {
        const more = names.length > shown ? ` and ${names.length - shown} more` : '';
        const text = `${start}${names.slice(0, shown).join(', ')}${more}`;
        if (text.length <= 110)
            return text;
    }
    return `${start}${names[0] ?? ''}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
}
/** A description that GitHub takes: cut by letters, never inside of one. */
const shortened = (text) => {
    const letters = [...text];
    return letters.length <= longestDescription ? text : `${letters.slice(0, longestDescription - 1).join('')}…`;
};
/** So many turns of the category are kept; more than that nobody needs. */
const mostJudged = 8;
/** The judgements that a status has to remember: those known before, and this one where it is of another category. */
function rememberedWith(judged, { verdict, category, at }) {
    const same = judged.at(-1)?.category === category;
    return (same || verdict === 'unknown' ? [...judged] : [...judged, { category, at }]).slice(-mostJudged);
}
/** The basis of a status that says that nothing could be judged. */
const unjudgedBasis = 'none';
const mark = 'change-gate';
/** An address with the memory of a judgement. */
function withMemory(address, { until, basis, threads, judged }) {
    const categories = judged.map(({ category, at }) => `${category}@${at}`).join(',');
    const parts = [mark, `basis=${basis}`, `until=${until ?? ''}`, `threads=${threads ?? ''}`, `judged=${categories}`];
    return `${address.split('#')[0] ?? ''}#${parts.join('&')}`;
}
/** The memory in an address; null: there is none. */
function memoryIn(address) {
    const fragment = address.split('#')[1] ?? '';
    const [first, ...parts] = fragment.split('&');
    if (first !== mark)
        return null;
    const values = new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const [basis, until, threads] = [values.get('basis'), values.get('until'), values.get('threads')];
    if (basis === undefined || until === undefined || (until !== '' && Number.isNaN(Date.parse(until))))
        return null;
    return {
        basis,
        until: until === '' ? null : until,
        threads: threads !== undefined && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
        judged: (values.get('judged') ?? '').split(',').flatMap(judgement),
    };
}
function judgement(text) {
    const [category = '', at = ''] = text.split('@');
    return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{ category, at }] : [];
}
/** A short name for everything that a judgement rests on besides the pull request. */
const basisOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);


/***/ }),

/***/ 81018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Line and paragraph separators, and the controls that some readers take for one. */
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/**
 * Characters that a reader cannot see but that change what is seen: controls, bidirectional overrides, zero-width
 * characters, tags. Joiners and variation selectors stay, because scripts and emoji are written with them.
 */
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks piled on one letter would be drawn over the neighbouring lines; no script needs more than four. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const asCodePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** A stranger's text on one line, where nothing hides: what a reader cannot see is written out, such as ⟨U+202E⟩. */
function visible(value) {
    return value
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(separators, ' ')
        .replace(deceptive, asCodePoint)
        .replace(piledMarks, '$1');
}
/** At most `limit` code points; a longer text ends in an ellipsis. */
function shorten(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    return points.length <= limit ? value : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}
/** At most `limit` code points; of a longer text, such as a path, both ends stay. */
function shortenMiddle(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    if (points.length <= limit)
        return value;
    const front = Math.floor((limit - 1) / 3);
    return `${points.slice(0, front).join('')}…${points.slice(points.length - (limit - 1 - front)).join('')}`;
}
/** A stranger's text as one plain line of at most `limit` code points, with single spaces. */
function oneLine(value, limit = 1000) {
    return shorten(visible(value).replace(/\s+/gu, ' ').trim(), limit);
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Characters that take two columns in a terminal. */
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;
/** How many columns a terminal needs for a text without control characters. */
function columns(value) {
    let count = 0;
    for (const character of value)
        count += wide.test(character) ? 2 : narrowest.test(character) ? 0 : 1;
    return count;
}
/** Breaks a text between words into lines of at most `width` columns; a longer word stands on a line of its own. */
function wrap(value, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of value.split(' ').filter((part) => part !== '')) {
        const size = columns(word);
        const fits = line !== '' && used + 1 + size <= width;
        if (line !== '' && !fits)
            lines.push(line);
        line = fits ? `${line} ${word}` : word;
        used = fits ? used + 1 + size : size;
    }
    return [...lines, line];
}


/***/ }),

/***/ 97609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kp: () => (/* binding */ BadInput),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
class UserError extends Error {
    name = 'UserError';
}
/** Something the caller can mend: told in one line, without a stack trace, and exit code 2. */
class BadInput extends UserError {
    name = 'BadInput';
}
/** What a person is told of something thrown. What nobody but us can put right is a bug, and is said to be one. */
function problemOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return thrown instanceof UserError ? message : `This is a bug of change-gate, please report it: ${message}`;
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  version: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** The version of change-gate, as published. */
const { /* version */ "rE": version } = package_namespaceObject;


/***/ })

};
