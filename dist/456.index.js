export const id = 456;
export const ids = [456];
export const modules = {

/***/ 3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/judge.js + 16 modules
var judge = __webpack_require__(290);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var github_client = __webpack_require__(8613);
// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(755);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/src/github/event.js


/** The events that name one pull request. */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** Owners and names are put into addresses: nothing but what GitHub allows in them. */
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;
/**
 * Which pull request an event is about. Nothing else is taken from the payload, because a re-run replays an old one.
 * `pull_request_review` payloads lack `changed_files`.
 * Throws GitHubError for an event that is not supported, and for a payload that names no pull request.
 */
function pullRequestOf(eventName, payload) {
    if (!pullRequestEvents.some((event) => event === eventName)) {
        throw new error/* GitHubError */.y('event', `The event ${JSON.stringify(eventName)} names no pull request.`, `Run change-gate on ${listed(pullRequestEvents)}.`);
    }
    if (!(0,answer/* isRecord */.u)(payload))
        throw malformed('payload', 'an object');
    const event = new answer/* Answer */.F(payload, 'payload', malformed);
    const repository = event.member('repository');
    const owner = repository.member('owner').member('login');
    if (!ownerPattern.test(owner.text()))
        throw malformed(owner.at, "an owner's login");
    const name = repository.member('name');
    if (!namePattern.test(name.text()) || /^\.\.?$/.test(name.text()))
        throw malformed(name.at, "a repository's name");
    const pullRequest = event.member('pull_request');
    const number = pullRequest.member('number');
    if (number.count() === 0)
        throw malformed(number.at, 'a number from 1 on');
    const changedFiles = pullRequest.optional('changed_files')?.count();
    return {
        owner: owner.text(),
        repo: name.text(),
        number: number.count(),
        ...(changedFiles === undefined ? {} : { changedFiles }),
    };
}
function malformed(at, expected) {
    return new error/* GitHubError */.y('event', `The event has not ${expected} at ${at}.`, 'Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.');
}
const listed = (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

// EXTERNAL MODULE: ./build/src/github/live.js + 27 modules
var live = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
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

;// CONCATENATED MODULE: ./build/src/report/log.js

/** Invisible to a comparison that goes by culture, as the runner's does: `:\u200d:` may count as `::`. */
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
/**
 * One line of text for a runner's log, where it can start no command: `::name::` counts at the start of a line, after
 * white space too; the older `##[name]` counts anywhere in it. What was on several lines is folded into one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function safeLog(line) {
    const shown = (0,visible/* visible */.RK)(line);
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

// EXTERNAL MODULE: ./build/src/report/summary.js + 4 modules
var summary = __webpack_require__(7781);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 2 modules
var terminal = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/src/action.js













/** The action on a runner: reads its inputs, judges the pull request of the event, and publishes what it found. Anything thrown fails the run. */
async function main({ env }) {
    try {
        await run(env, new Date());
    }
    catch (error) {
        const told = error instanceof user_error/* UserError */.y;
        const message = error instanceof Error ? error.message : String(error);
        await refuse(told ? message : `This is a bug of change-gate, please report it: ${message}`, env);
    }
}
async function run(env, now) {
    const token = core/* getInput */.V4('token');
    if (token === '')
        throw new command/* BadInput */.k('The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.');
    core/* setSecret */.Pq(token);
    const target = pullRequestOf(env['GITHUB_EVENT_NAME'] ?? '', await payload(env['GITHUB_EVENT_PATH']));
    const baseUrl = env['GITHUB_API_URL'];
    const client = await (0,github_client.createClient)({ token, ...(baseUrl === undefined || baseUrl === '' ? {} : { baseUrl }) });
    const { change, policy, broken, warnings } = await (0,live.readLive)(client, target, { readAt: now, own: ownRun(env) });
    if (change.state !== 'open') {
        core/* notice */.lm(safeLog(`${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`));
        return;
    }
    for (const warning of warnings)
        core/* warning */.$e(safeLog(warning));
    const decision = (0,judge/* judge */.S4)(change, now, policy, { freeze: core/* getInput */.V4('freeze') });
    // A policy that is not valid judges nothing, except the pull request that repairs it.
    if (broken !== undefined && decision.lane !== 'install')
        throw new command/* BadInput */.k(broken);
    await publish(decision, policy, env);
}
/** How the gate's own checks are recognised, so that it does not wait for itself. */
function ownRun(env) {
    const [runId, workflowRef] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
    const checkRunId = core/* getInput */.V4('check-run-id');
    return {
        ...(runId === '' ? {} : { runId }),
        ...(workflowRef === '' ? {} : { workflowRef }),
        ...(checkRunId === '' ? {} : { checkRunId }),
    };
}
async function payload(file) {
    if (file === undefined || file === '')
        throw new command/* BadInput */.k('GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.');
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw new command/* BadInput */.k(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new command/* BadInput */.k(`The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`);
    }
}
/** The address of this run, which the summary links to. */
function runUrl(env) {
    const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
async function publish(decision, { policy }, env) {
    const run = runUrl(env);
    const { timezone } = policy.calendar;
    for (const [name, value] of Object.entries(outputs(decision)))
        core/* setOutput */.uH(name, value);
    for (const line of safeLogLines((0,terminal/* terminal */.F)(decision, { color: false, timezone })))
        core/* info */.pq(line);
    for (const { level, message, file, line } of annotations(decision)) {
        const remark = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        remark(message, { file, startLine: line });
    }
    await writeSummary((0,summary/* summary */.z)(decision, { timezone, docsUrl: judge/* docsUrl */.fs, ...(run === undefined ? {} : { runUrl: run }) }), env);
    if (decision.verdict !== 'pass')
        core/* setFailed */.C1(safeLog(`Verdict: ${decision.verdict}. The job summary says what to do.`));
}
async function writeSummary(markdown, env) {
    if (env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    await core/* summary */.z.addRaw(markdown, true).write({ overwrite: true });
}
/** Red, with the reason in the log and in the summary. */
async function refuse(message, env) {
    const [first = '', ...rest] = safeLogLines(message);
    for (const line of rest)
        core/* info */.pq(line);
    core/* setFailed */.C1([first, ...rest].join('\n'));
    const { refusal } = await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 5540));
    await writeSummary(refusal(message), env).catch(() => undefined);
}


/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ BadInput),
/* harmony export */   s: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

/** Something the caller can mend: told in one line, without a stack trace, and exit code 2. */
class BadInput extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'BadInput';
}
const common = {
    json: { type: 'boolean', about: 'print JSON instead of text' },
    policy: { type: 'string', value: 'FILE', about: 'a policy file; default: the built-in policy' },
    at: {
        type: 'string',
        value: 'INSTANT',
        about: 'judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now',
    },
};


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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const token = usable(options.token);
    const { baseUrl = 'https://api.github.com', sleep = sleepFor, timeout = 30_000 } = options;
    const octokit = getOctokit(token, { baseUrl: baseUrl.replace(/\/+$/, ''), log: silent });
    const slot = slots(AT_ONCE);
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
        const body = response.data;
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
    };
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something a person can put right: told in one line, without a stack trace; the command line exits 2, the job is red. */
class UserError extends Error {
    name = 'UserError';
}


/***/ })

};
