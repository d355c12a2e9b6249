export const id = 3375;
export const ids = [3375,8613,994];
export const modules = {

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


/***/ })

};
