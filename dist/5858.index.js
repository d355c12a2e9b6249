export const id = 5858;
export const ids = [5858,8613,994];
export const modules = {

/***/ 45858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRepository: () => (/* binding */ replayRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/github/client.js + 1 modules
var client = __webpack_require__(68613);
// EXTERNAL MODULE: ./build/src/github/merged.js
var merged = __webpack_require__(64325);
// EXTERNAL MODULE: ./build/src/github/teams.js
var github_teams = __webpack_require__(30031);
// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(80563);
// EXTERNAL MODULE: ./build/src/replay/as-of-merge.js
var as_of_merge = __webpack_require__(59502);
// EXTERNAL MODULE: ./build/src/replay/facts-cache.js
var facts_cache = __webpack_require__(61437);
// EXTERNAL MODULE: ./build/src/replay/judge.js
var judge = __webpack_require__(5490);
// EXTERNAL MODULE: ./build/src/replay/report.js + 3 modules
var report = __webpack_require__(99393);
// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(68081);
// EXTERNAL MODULE: ./build/src/commands/api-url.js
var api_url = __webpack_require__(26564);
// EXTERNAL MODULE: ./build/src/commands/check.js
var check = __webpack_require__(70636);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(97793);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/rate-limit.js
var rate_limit = __webpack_require__(2085);
// EXTERNAL MODULE: ./build/src/github/read-change.js + 19 modules
var read_change = __webpack_require__(57970);
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

// EXTERNAL MODULE: ./build/src/commands/repository-target.js
var repository_target = __webpack_require__(22866);
;// CONCATENATED MODULE: ./build/src/commands/replay-github.js

















/** How long a list of merged pull requests is good for, in milliseconds: trying one policy after the other takes an afternoon. */
const listFor = 12 * 3_600_000;
/** Replays the merged pull requests of a repository. What is kept is not asked for again. */
async function replayRepository(target, terminal, question) {
    const repository = parseRepository(target);
    const baseUrl = (0,api_url/* apiUrl */.y)(terminal);
    const folder = question.cache === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, question.cache);
    const cache = new facts_cache/* FactsCache */.y((0,facts_cache/* cacheFolder */.n)({ ...repository, host: new URL(baseUrl).host }, terminal.env, folder));
    const connect = onDemand(async () => (0,client.createClient)({ token: await (0,check.findToken)(terminal), baseUrl }));
    const list = await mergedList(cache, repository, question, terminal.now, connect);
    const policy = question.policy ?? (await ownPolicy(list));
    const counted = (count) => `${(0,wording/* number */.ai)(count)} merged pull ${count === 1 ? 'request' : 'requests'}`;
    const bar = (0,progress/* progressBar */.h)(terminal, { doing: 'Reading', done: 'Read', counted, quiet: question.quiet });
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
    const judgeAll = (by) => collected.changes.map((change) => (0,judge/* judgeMerged */.E)((0,as_of_merge/* asOfMerge */.O)({ ...change, teams }, { renames: renames.get(change.number) ?? [] }), by));
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
    const repository = (0,repository_target/* repositoryIn */.c)(text);
    if (repository !== null)
        return repository;
    throw new command/* BadInput */.kp(`${text}: not a repository. Write OWNER/REPO, e.g. acme/shop; for a local clone, add --git`);
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
    const { policy, ...found } = await (0,merged/* listMerged */.b)(await connect(), { ...repository, last, since, branch });
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
        throw new command/* BadInput */.kp(`the policy of ${repository} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
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

/***/ 13752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mergedFields),
/* harmony export */   N: () => (/* binding */ mergedQuery)
/* harmony export */ });
/** What is asked of a merged pull request before its facts. */
const mergedFields = `number mergedAt baseRefName changedFiles
        renames: timelineItems(last: 20, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { __typename ... on RenamedTitleEvent { createdAt previousTitle } }
        }`;
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
        updatedAt ${mergedFields}
      }
    }
  }
}`;


/***/ }),

/***/ 64325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listMerged),
/* harmony export */   w: () => (/* binding */ mergedIn)
/* harmony export */ });
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62109);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32844);
/* harmony import */ var _merged_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13752);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83006);






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
    const fixed = { owner, repo, after, policy: `HEAD:${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k}`, policyFolder: `HEAD:${(0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(_policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)}` };
    const size = (attempt) => Math.ceil((0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T0)(attempt) / 2);
    const { data, refused } = await client.graphql(_merged_query_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedQuery */ .N, (attempt) => ({ ...fixed, size: size(attempt) }), name);
    const repository = data.member('repository');
    const list = repository.path('pullRequests');
    if (list.value === null) {
        const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
        throw refusal === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(name) : (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, name);
    }
    const { branch: asked } = question;
    const branch = typeof asked === 'string' ? asked : repository.member('defaultBranchRef').member('name').text();
    const isWanted = (base) => (typeof asked === 'function' ? asked(base, branch) : base === branch);
    const nodes = list.member('nodes').items();
    const info = list.member('pageInfo');
    return {
        repository: repository.member('nameWithOwner').fullName(),
        branch,
        policy: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFile */ .X)(repository, refused, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k, name),
        merged: nodes
            .filter((node) => node.value !== null && isWanted(node.member('baseRefName').text()))
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
/** Takes a merged pull request out of an answer that asked for `mergedFields`. */
function mergedIn(node) {
    return {
        number: node.member('number').count(),
        base: node.member('baseRefName').text(),
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


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readRateLimit)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);

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

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asOfMerge)
/* harmony export */ });
/* harmony import */ var _latest_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48998);

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
    if (!(0,_latest_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleted */ .Yw)(check) || !isLater(check.completedAt))
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


/***/ })

};
