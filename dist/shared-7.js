export const modules = {
4066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { createClient: () => createClient });
var answer = __webpack_require__(8510);
var promises_ = __webpack_require__(8500);
const sleepFor = (milliseconds, signal) => (0, promises_.setTimeout)(milliseconds, void 0, { signal });
const ATTEMPTS = 3;
const MAX_WAIT = 6e4;
class Failed extends Error {
	failure;
	constructor(failure) {
		super(failure.error.message);
		this.failure = failure;
	}
}
async function withRetries(sleep, stop, ask) {
	let waited = 0;
	for (let attempt = 1;; attempt++) try {
		return await ask(attempt, stop);
	} catch (thrown) {
		if (!(thrown instanceof Failed)) throw thrown;
		const { error, retryAfter } = thrown.failure;
		if (retryAfter === false || attempt === ATTEMPTS || stop.aborted) throw error;
		const wait = retryAfter ?? 1e3 * 2 ** (attempt - 1);
		waited += wait;
		if (waited > MAX_WAIT) throw error;
		await sleep(wait, stop).catch(() => void 0);
		if (stop.aborted) throw error;
	}
}
function slots(limit) {
	let running = 0;
	const waiting = [];
	return async (task) => {
		if (running < limit) running++;
		else await new Promise((turn) => waiting.push(turn));
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
var error = __webpack_require__(2632);
var failure = __webpack_require__(8272);
var graphql_answer = __webpack_require__(478);
const AT_ONCE = 32;
const silent = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
async function createClient(options) {
	const { getOctokit } = await Promise.all([__webpack_require__.e(564), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 6974));
	const token = usable(options.token);
	const { baseUrl = "https://api.github.com", sleep = sleepFor, timeout = 3e4 } = options;
	const octokit = getOctokit(token, {
		baseUrl: baseUrl.replace(/\/+$/, ""),
		log: silent
	});
	const slot = slots(AT_ONCE);
	return scope();
	function scope() {
		let stopping = new AbortController();
		async function once(route, parameters, purpose, stop) {
			const headers = { "x-github-api-version": "2022-11-28" };
			const response = await slot(() => {
				const request = {
					signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]),
					log: silent
				};
				return octokit.request(route, {
					...parameters,
					headers,
					request
				});
			}).catch((thrown) => {
				throw new Failed((0, failure.g5)(thrown, purpose));
			});
			const body = purpose.writes === true && response.status === 204 && !purpose.route.startsWith("POST ") ? {} : response.data;
			if (typeof body !== "object" || body === null) throw new Failed((0, failure.O$)(purpose));
			return {
				body,
				headers: (0, failure.Yl)(response.headers)
			};
		}
		const attempts = (ask) => withRetries(sleep, stopping.signal, ask);
		const getOnce = (route, parameters, of) => attempts((_attempt, stop) => once(`GET ${route}`, parameters, {
			route: `GET ${route}`,
			of
		}, stop));
		return {
			graphql(query, variables, of) {
				const purpose = {
					route: "GraphQL",
					of
				};
				return attempts(async (attempt, stop) => {
					const parameters = {
						query,
						variables: variables(attempt)
					};
					const { body, headers } = await once(`POST ${graphQLAddress(baseUrl)}`, parameters, purpose, stop);
					const answer = (0, graphql_answer.q)(body, headers, purpose);
					if ("failure" in answer) throw new Failed(answer.failure);
					return answer;
				});
			},
			async get(route, parameters, of) {
				return new answer.F((await getOnce(route, parameters, of)).body, route);
			},
			async send(method, route, parameters, of) {
				const named = `${method} ${route}`;
				const { body } = await attempts(async (_attempt, stop) => {
					const purpose = {
						route: named,
						of,
						writes: true
					};
					try {
						return await once(named, parameters, purpose, stop);
					} catch (thrown) {
						if (!(thrown instanceof Failed) || thrown.failure.error.kind === "rate-limited") throw thrown;
						throw new Failed({
							...thrown.failure,
							retryAfter: false
						});
					}
				});
				return new answer.F(body, named);
			},
			async *pages(route, parameters, of) {
				const seen = new Set();
				for (let next = ""; next !== null;) {
					if (seen.has(next)) throw endless(of);
					seen.add(next);
					const page = await getOnce(route, {
						...parameters,
						...cursorIn(next)
					}, of);
					yield new answer.F(page.body, route).items();
					next = nextPage(page.headers);
				}
			},
			stop() {
				stopping.abort();
				stopping = new AbortController();
			},
			scoped: scope
		};
	}
}
function nextPage(headers) {
	const link = /<([^<>]*)>; *rel="next"/.exec(headers["link"] ?? "")?.[1];
	return link?.includes("?") ? link.slice(link.indexOf("?") + 1) : null;
}
function cursorIn(query) {
	const asked = new URLSearchParams(query);
	return Object.fromEntries(["page", "after"].flatMap((name) => asked.has(name) ? [[name, asked.get(name)]] : []));
}
function endless(of) {
	return new error.y("malformed", `GitHub's pages for ${of} have no end.`, "Run the gate again; if that repeats, report it.");
}
function usable(token) {
	if (/^[!-~]+$/.test(token)) return token;
	const problem = token === "" ? "There is no token to read GitHub with." : "The token holds blanks or other characters that no token has.";
	throw new error.y("unauthorized", problem, "Hand over a token that may read the repository.");
}
function graphQLAddress(baseUrl) {
	const address = baseUrl.replace(/\/+$/, "");
	return address.endsWith("/api/v3") ? `${address.slice(0, -3)}/graphql` : `${address}/graphql`;
}
})
};
