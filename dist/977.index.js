import { modules as shared1 } from "./shared-2.js";
import { modules as shared2 } from "./shared-3.js";
import { modules as shared3 } from "./shared-4.js";
import { modules as shared4 } from "./shared-6.js";
import { modules as shared5 } from "./shared-8.js";
// 977.index.js
const id = 977;
const ids = [977];
const modules = {
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
2511: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { replayRepository: () => replayRepository });
var external_node_path_ = __webpack_require__(6760);
var client = __webpack_require__(4066);
var merged = __webpack_require__(7940);
var github_teams = __webpack_require__(4448);
var roster = __webpack_require__(3731);
var in_force = __webpack_require__(2178);
var as_of_merge = __webpack_require__(3105);
var facts_cache = __webpack_require__(9729);
var judge = __webpack_require__(713);
var report = __webpack_require__(722);
var wording = __webpack_require__(1842);
var api_url = __webpack_require__(1135);
var check = __webpack_require__(743);
var command = __webpack_require__(2210);
var progress = __webpack_require__(1984);
var error = __webpack_require__(2632);
var rate_limit = __webpack_require__(7196);
var read_change = __webpack_require__(1226);
const reserve = 60;
const lookEvery = 10;
const fatal = ["unauthorized", "insufficient-scopes"];
async function collectFacts({ cache, repository, merged, connect, now, bar }) {
	bar.begin(merged.length);
	const changes = [];
	const failed = [];
	let stopped = null;
	let asked = 0;
	for (const one of merged) {
		const kept = await cache.facts(one.number);
		if (kept !== null) changes.push(kept);
		if (kept === null && stopped === null) {
			const found = await attempt(await connect(), {
				...repository,
				...one
			}, now, asked % lookEvery === 0);
			asked += 1;
			if ("stopped" in found) stopped = found.stopped;
			else if ("problem" in found) failed.push({
				number: one.number,
				problem: found.problem
			});
			else {
				await cache.keepFacts(found.change);
				changes.push(found.change);
			}
		}
		bar.step();
	}
	return {
		changes: changes.sort((one, other) => Date.parse(one.mergedAt ?? "") - Date.parse(other.mergedAt ?? "")),
		failed,
		stopped: stopped === null ? null : endedEarly(merged.length - changes.length - failed.length, merged.length, stopped)
	};
}
const endedEarly = (missing, all, why) => `${missing} of ${all} pull requests have not been read yet: ${why} The same command then goes on where this one ended.`;
async function attempt(client, wanted, now, look) {
	try {
		const stop = look ? await whyStop(client) : null;
		return stop === null ? { change: await readOne(client, wanted, now) } : { stopped: stop };
	} catch (thrown) {
		if (!(thrown instanceof error.y) || fatal.includes(thrown.kind)) throw thrown;
		return thrown.kind === "rate-limited" ? { stopped: thrown.message } : { problem: thrown.message };
	}
}
async function readOne(client, { owner, repo, number, changedFiles }, readAt) {
	const own = {
		statusContext: "change-gate",
		workflowRef: `${owner}/${repo}/.github/workflows/change-gate.yml@HEAD`
	};
	const { change } = await (0, read_change.p)(client, {
		owner,
		repo,
		number,
		changedFiles
	}, {
		readAt,
		own
	});
	const { policyOnDefaultBranch: _, teams: __, ...facts } = change;
	return facts;
}
async function whyStop(client) {
	const left = await (0, rate_limit.y)(client);
	if (left === null || left.rest >= reserve && left.graphql >= reserve) return null;
	return `little is left of GitHub's rate limit (${left.rest} requests, ${left.graphql} points). It is full again at ${left.resetAt.toISOString()}.`;
}
var repository_target = __webpack_require__(4441);
const listFor = 432e5;
async function replayRepository(target, terminal, question) {
	const repository = parseRepository(target);
	const baseUrl = (0, api_url.y)(terminal);
	const folder = question.cache === void 0 ? void 0 : (0, external_node_path_.resolve)(terminal.cwd, question.cache);
	const cache = new facts_cache.y((0, facts_cache.n)({
		...repository,
		host: new URL(baseUrl).host
	}, terminal.env, folder));
	const connect = onDemand(async () => (0, client.createClient)({
		token: await (0, check.findToken)(terminal),
		baseUrl
	}));
	const list = await mergedList(cache, repository, question, terminal.now, connect);
	const policy = question.policy ?? await ownPolicy(list);
	const counted = (count) => `${(0, wording.ai)(count)} merged pull ${count === 1 ? "request" : "requests"}`;
	const bar = (0, progress.h)(terminal, {
		doing: "Reading",
		done: "Read",
		counted,
		quiet: question.quiet
	});
	let collected;
	try {
		collected = await collectFacts({
			cache,
			repository,
			merged: list.merged,
			connect,
			now: terminal.now,
			bar
		});
	} finally {
		bar.end();
	}
	const { teams, notes } = await teamsOf(cache, [policy, ...question.other === void 0 ? [] : [question.other]], connect);
	const renames = new Map(list.merged.map((one) => [one.number, one.renames]));
	const judgeAll = (by) => collected.changes.map((change) => (0, judge.E)((0, as_of_merge.O)({
		...change,
		teams
	}, { renames: renames.get(change.number) ?? [] }), by));
	const source = {
		kind: "github",
		repository: list.repository,
		branch: list.branch,
		asked: question.asked,
		failed: collected.failed,
		stopped: collected.stopped,
		notes: [...listNotes(list, terminal.now), ...notes]
	};
	const other = question.other;
	return (0, report.Y)(judgeAll(policy), source, policy, other === void 0 ? void 0 : {
		judged: judgeAll(other),
		policy: other
	});
}
function parseRepository(text) {
	const repository = (0, repository_target.c)(text);
	if (repository !== null) return repository;
	throw new command.kp(`${text}: not a repository. Write OWNER/REPO, e.g. acme/shop; for a local clone, add --git`);
}
function onDemand(connect) {
	let client;
	return () => {
		client ??= connect();
		return client;
	};
}
async function mergedList(cache, repository, { last, since, branch, refresh }, now, connect) {
	const question = JSON.stringify([
		last,
		since?.toISOString() ?? null,
		branch ?? null
	]);
	const kept = await cache.list();
	const age = kept === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(kept.readAt);
	if (kept !== null && !refresh && kept.question === question && age >= 0 && age < listFor) return kept;
	const { policy, ...found } = await (0, merged.b)(await connect(), {
		...repository,
		last,
		since,
		branch
	});
	if ("error" in policy) throw policy.error;
	const source = `${policy.path}@${policy.commit.slice(0, 7)}`;
	const list = {
		question,
		readAt: now.toISOString(),
		...found,
		merged: found.merged.map((one) => ({
			...one,
			renames: [...one.renames]
		})),
		policy: policy.text === null ? null : {
			text: policy.text,
			source
		}
	};
	await cache.keepList(list);
	return list;
}
async function ownPolicy({ policy, repository }) {
	if (policy === null) return (0, in_force.wx)();
	try {
		return await (0, in_force.U8)(policy.text, policy.source);
	} catch (error) {
		throw new command.kp(`the policy of ${repository} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
	}
}
async function teamsOf(cache, policies, connect) {
	const named = policies.flatMap(({ policy }) => [...(0, roster.$)(policy), ...policy.emergency.declaredBy]);
	const wanted = [...new Set(named.filter((name) => name.includes("/")))];
	const kept = await cache.teams();
	const missing = wanted.filter((name) => (kept[name] ?? null) === null);
	if (missing.length === 0) return {
		teams: kept,
		notes: []
	};
	const { teams, notRead } = await (0, github_teams.$)(await connect(), missing);
	const all = {
		...kept,
		...teams
	};
	await cache.keepTeams(all);
	return {
		teams: all,
		notes: notRead.map(({ error }) => error.message)
	};
}
function listNotes({ cut, readAt }, now) {
	const hours = Math.floor((now.getTime() - Date.parse(readAt)) / 36e5);
	return [...cut ? ["So many pull requests were touched since that the list of the latest merges was given up; some may be missing."] : [], ...hours > 0 ? [`The list of merged pull requests is ${hours} h old; --refresh asks GitHub again.`] : []];
}
}),
3538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { partOf: () => partOf });
var external_node_path_ = __webpack_require__(6760);
var github_error = __webpack_require__(2632);
var read_policy = __webpack_require__(9535);
var github_repository = __webpack_require__(2948);
var period = __webpack_require__(2329);
var in_force = __webpack_require__(2178);
var path = __webpack_require__(7096);
var facts_cache = __webpack_require__(9729);
var read_part = __webpack_require__(5158);
var api_url = __webpack_require__(1135);
var check = __webpack_require__(743);
var policy_option = __webpack_require__(9883);
var progress = __webpack_require__(1984);
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(1455);
var iso = __webpack_require__(9435);
var schemas = __webpack_require__(3258);
var user_error = __webpack_require__(2630);
var file_fault = __webpack_require__(7512);
const instant = iso.w$({ offset: true });
const approval = schemas.gMt("state", [schemas.rej({
	state: schemas.euz("given"),
	at: instant
}), schemas.rej({ state: schemas.k5n(["none", "unknown"]) })]);
const version = 2;
const keptSchema = schemas.rej({
	version: schemas.euz(version),
	question: schemas.YjP(),
	readAt: iso.w$(),
	ranges: schemas.YOg(schemas.rej({
		from: schemas.Whr(),
		until: schemas.Whr()
	})),
	merged: schemas.YOg(schemas.rej({
		number: schemas.Whr().min(1),
		title: schemas.YjP(),
		body: schemas.YjP(),
		author: schemas.rej({
			login: schemas.YjP(),
			bot: schemas.zMY()
		}).nullable(),
		base: schemas.YjP(),
		createdAt: instant,
		readyAt: instant,
		mergedAt: instant,
		commit: schemas.YjP().nullable(),
		message: schemas.YjP(),
		labels: schemas.YOg(schemas.YjP()),
		approval
	}))
});
const keptFor = 108e5;
class ReportCache {
	#file;
	#folder;
	#question;
	#now;
	constructor(folder, question, now) {
		this.#folder = folder;
		this.#file = (0, external_node_path_.join)(folder, "report.json");
		this.#question = question;
		this.#now = now;
	}
	async read() {
		const kept = await this.#kept();
		if (kept === null || kept.question !== this.#question) return null;
		const age = this.#now.getTime() - Date.parse(kept.readAt);
		return age >= 0 && age < keptFor ? {
			ranges: kept.ranges,
			merged: kept.merged
		} : null;
	}
	async write({ ranges, merged }) {
		const before = await this.#kept();
		const readAt = before !== null && before.question === this.#question && await this.read() !== null ? before.readAt : this.#now.toISOString();
		const unfinished = (0, external_node_path_.join)(this.#folder, `.report.${(0, external_node_crypto_.randomUUID)()}`);
		try {
			await (0, promises_.mkdir)(this.#folder, {
				recursive: true,
				mode: 448
			});
			const kept = {
				version,
				question: this.#question,
				readAt,
				ranges,
				merged
			};
			await (0, promises_.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 384 });
			await (0, promises_.rename)(unfinished, this.#file);
		} catch (error) {
			throw new user_error.yo(`what is read from GitHub cannot be kept in ${this.#folder} (${(0, file_fault.$N)(error) ?? String(error)}): name another folder with --cache FOLDER`);
		} finally {
			await (0, promises_.rm)(unfinished, { force: true }).catch(() => void 0);
		}
	}
	async clear() {
		await (0, promises_.rm)(this.#file, { force: true }).catch((error) => {
			throw new user_error.yo(`${this.#file} cannot be removed (${(0, file_fault.$N)(error) ?? String(error)}): remove it, or the next report shows what was read until now`);
		});
	}
	async #kept() {
		const text = await (0, promises_.readFile)(this.#file, "utf8").catch(() => null);
		if (text === null) return null;
		try {
			return keptSchema.safeParse(JSON.parse(text)).data ?? null;
		} catch (error) {
			if (error instanceof SyntaxError) return null;
			throw error;
		}
	}
}
var checkout = __webpack_require__(9579);
var git = __webpack_require__(3999);
var records_checkout = __webpack_require__(5810);
var records_remote = __webpack_require__(3200);
var github_server = __webpack_require__(3383);
var record_store = __webpack_require__(699);
var repository_target = __webpack_require__(4441);
async function withReportSource({ target, branch, records, token }, terminal, use) {
	const { env: environment, now } = terminal;
	const question = {
		branch,
		records: records ?? record_store.recordsBranchName,
		environment,
		now
	};
	const where = await (0, repository_target.M)(target, terminal.cwd);
	if ("folder" in where) {
		const cwd = where.folder;
		const clone = await (0, records_checkout.Kn)({
			...question,
			cwd
		}).catch(unlessNone);
		if (clone === null) return use({
			...await nameOf(cwd, terminal),
			folder: cwd,
			records: null
		});
		return opened(clone, cwd, use);
	}
	const server = (0, github_server.F)(environment);
	const remote = {
		...question,
		...where.repository,
		server,
		token
	};
	const read = await (0, records_remote.t)(remote, async (clone) => ({ done: await opened(clone, null, use) })).catch(unlessNone);
	return read === null ? use({
		repository: (0, github_repository.fq)(where.repository),
		folder: null,
		records: null,
		notes: []
	}) : read.done;
}
const opened = (clone, folder, use) => clone.read((git) => use({
	repository: clone.repository,
	folder,
	records: {
		tip: clone.records.sha,
		gated: clone.gated.branch,
		git
	},
	notes: clone.notes.map((note) => note.replaceAll("To verify what is there now", "To report what is there now"))
}));
function unlessNone(error) {
	if (error instanceof records_checkout.yc) return null;
	throw error;
}
async function nameOf(cwd, { env }) {
	const name = (0, checkout.aR)(await (0, checkout.Hj)(cwd, (0, git.u)(cwd, env)));
	return {
		repository: name.startsWith("local/") ? null : name,
		notes: []
	};
}
async function partOf(target, asked, terminal) {
	const token = asked.recordsOnly ? null : await (0, check.tokenIfAny)(terminal);
	const { branch, records } = asked;
	return withReportSource({
		target,
		branch,
		records,
		token
	}, terminal, async (source) => {
		for (const note of source.notes) terminal.stderr(`${note}\n`);
		const client = token === null || source.repository === null ? null : await connect(token, terminal);
		const { policy, unknown } = await policyFor(source, asked, client, terminal);
		(0, period.assertBegun)(asked.period, terminal.now, policy.calendar.timezone);
		return readWith(source, {
			...asked,
			why: whyNot(source, asked, token)
		}, {
			client,
			policy,
			unknown,
			terminal
		});
	});
}
async function connect(token, terminal) {
	const { createClient } = await Promise.all([
		__webpack_require__.e(382),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(255),
		__webpack_require__.e(234),
		__webpack_require__.e(957)
	]).then(__webpack_require__.bind(__webpack_require__, 4066));
	return createClient({
		token,
		baseUrl: (0, api_url.y)(terminal)
	});
}
function whyNot({ repository }, { recordsOnly }, token) {
	if (recordsOnly) return "with --records-only GitHub was asked for nothing.";
	if (token === null) return "there is no token. Set GITHUB_TOKEN or GH_TOKEN for unrecorded changes, incidents and deployments.";
	return repository === null ? "the clone does not say from which repository it is." : "";
}
async function policyFor({ repository, folder }, { policy: file }, client, { cwd, stderr }) {
	if (file !== void 0) return {
		...await (0, policy_option.uN)(file, cwd),
		unknown: []
	};
	if (folder !== null) return {
		...await (0, policy_option.rN)(void 0, folder),
		unknown: []
	};
	const told = (why) => {
		stderr(`by the built-in policy, since ${why}; --policy FILE for another\n`);
		const what = `By the built-in policy, which knows no incidents of this repository, since ${why}. Name the policy with --policy FILE.`;
		return {
			...(0, in_force.wx)(),
			unknown: [what]
		};
	};
	if (client === null || repository === null) return told("there is no token to read that of the repository");
	try {
		const found = await (0, read_policy.JF)(client, (0, github_repository.SU)(repository, "The argument"), path.k);
		return found.sha256 === "" ? told(`that of ${repository} could not be read or is not valid`) : {
			...found,
			unknown: []
		};
	} catch (error) {
		if (error instanceof github_error.y) return told(`that of ${repository} could not be read: ${error.message.replace(/\.$/, "")}`);
		throw error;
	}
}
async function readWith(source, asked, { client, policy, unknown, terminal }) {
	const { quiet, branch, months, names, why } = asked;
	const bar = (0, progress.h)(terminal, {
		doing: "Reading",
		done: "Read",
		counted: (count) => `${count.toLocaleString("en-US")} change records`,
		quiet
	});
	const list = listProgress(terminal, quiet);
	const gated = branch ?? source.records?.gated;
	const cache = client === null ? null : cacheOf(source, asked, terminal);
	try {
		return await (0, read_part.o)({
			...source,
			github: client === null || why !== "" ? { why } : client
		}, {
			policy,
			unknown,
			months,
			names,
			now: terminal.now,
			branch: branch ?? null,
			isGated: (name) => gated === void 0 || name === gated,
			records: bar,
			listed: list.listed,
			...cache === null ? {} : {
				kept: await cache.read(),
				keep: (kept) => kept === null ? cache.clear() : cache.write(kept)
			}
		});
	} finally {
		bar.end();
		list.end();
	}
}
function cacheOf({ repository }, { cache, branch }, terminal) {
	const folder = cache === void 0 ? void 0 : (0, external_node_path_.resolve)(terminal.cwd, cache);
	const place = {
		...(0, github_repository.SU)(repository ?? "", "The repository"),
		host: new URL((0, api_url.y)(terminal)).host
	};
	return new ReportCache((0, facts_cache.n)(place, terminal.env, folder), JSON.stringify([branch ?? null]), terminal.now);
}
function listProgress({ stderr, interactive = false }, quiet) {
	let read = 0;
	const text = () => `${read.toLocaleString("en-US")} merged pull requests from GitHub`;
	return {
		listed(count) {
			read += count;
			if (interactive) stderr(`\rReading … ${text()}\u001b[K`);
		},
		end() {
			if (read === 0) return;
			if (interactive) stderr("\r\x1B[K");
			else if (!quiet) stderr(`Read ${text()}.\n`);
		}
	};
}
}),
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
	const { getOctokit } = await Promise.all([__webpack_require__.e(949), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 6653));
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
		let last = null;
		function deadline(stop) {
			const begun = performance.now();
			if (last === null || last.stop !== stop || begun - last.begun > timeout / 1e3) last = {
				stop,
				begun,
				signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)])
			};
			return last.signal;
		}
		async function once(route, parameters, purpose, stop) {
			const headers = { "x-github-api-version": "2022-11-28" };
			const response = await slot(() => {
				const request = {
					signal: deadline(stop),
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
				return new answer.Fn((await getOnce(route, parameters, of)).body, route);
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
				return new answer.Fn(body, named);
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
					yield new answer.Fn(page.body, route).items();
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
}),
8919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { planInit: () => planInit });
var path = __webpack_require__(7096);
var classify_globs = __webpack_require__(1749);
const codeownersPlaces = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const owner = /^@([A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?)$/;
function parseCodeowners(text) {
	return text.split(/\r\n|\r|\n/).flatMap((line) => {
		const [pattern = "", ...others] = line.replace(/(^|\s)#.*$/, "").replace(/\\ /g, "?").split(/\s+/).filter(Boolean);
		const owners = others.flatMap((name) => owner.exec(name)?.[1] ?? []);
		return pattern === "" || owners.length === 0 ? [] : [{
			pattern,
			owners
		}];
	});
}
const mostNames = 6;
function proposals(ownerships) {
	const lines = new Map();
	for (const name of ownerships.flatMap(({ owners }) => owners)) {
		const known = lines.get(name.toLowerCase()) ?? {
			name,
			count: 0
		};
		lines.set(name.toLowerCase(), {
			name: known.name,
			count: known.count + 1
		});
	}
	const everybody = [...lines.values()].sort((one, other) => other.count - one.count).map(({ name }) => name);
	const named = (words) => everybody.filter((name) => words.test(name));
	const or = (...choices) => (choices.find((names) => names.length > 0) ?? []).slice(0, mostNames);
	return {
		executive: or(named(/exec|lead|director|management|cto|ceo|founder/i), ownersOf("", ownerships), everybody),
		security: or(named(/sec(?:urity|ops|$)|infosec|appsec/i), everybody),
		owner: or(ownersOf(".github/change-gate.yml", ownerships), everybody),
		everybody
	};
}
function ownersOf(path, ownerships) {
	return ownerships.filter(({ pattern }) => path === "" ? pattern === "*" || pattern === "/**" || pattern === "**" : covers(pattern, path)).at(-1)?.owners ?? [];
}
function covers(pattern, path) {
	const anchored = pattern.replace(/\/$/, "").includes("/");
	const bare = pattern.replace(/^\/+|\/+$/g, "");
	const globs = anchored ? [bare, `${bare}/**`] : [`**/${bare}`, `**/${bare}/**`];
	return (0, classify_globs.t)({ paths: pattern.endsWith("/*") ? [bare] : globs }, { ignoreCase: false }).find(path) !== null;
}
var paths = __webpack_require__(759);
const words = {
	payments: [
		"payment",
		"billing",
		"invoice",
		"invoicing",
		"checkout",
		"wallet",
		"payout",
		"ledger",
		"accounting",
		"subscription",
		"tax",
		"payroll",
		"refund"
	],
	"customer-data": [
		"customer",
		"personal",
		"pii",
		"gdpr",
		"privacy",
		"consent",
		"kyc"
	],
	"health-data": [
		"health",
		"medical",
		"patient",
		"hipaa",
		"clinical"
	],
	administration: [
		"admin",
		"administration",
		"backoffice",
		"impersonation"
	],
	security: [
		"security",
		"audit",
		"fraud",
		"compliance",
		"moderation",
		"ratelimit",
		"firewall"
	],
	operations: [
		"backup",
		"restore",
		"provisioning",
		"secret"
	]
};
const mostFolders = 12;
const readable = /^[A-Za-z0-9_@.+ /-]+$/;
function surveyFolders(files, policy) {
	const view = (0, paths.sB)(policy);
	const views = files.map((path) => ({
		path,
		view: view(path)
	}));
	return {
		areas: Object.keys(policy.areas).map((area) => ({
			area,
			places: placesOf(views.filter((each) => each.view.areas.some(({ id }) => id === area)).map(({ path }) => path))
		})),
		proposed: proposedAreas(views.filter((each) => each.view.category === "normal" && each.view.areas.length === 0).map(({ path }) => path), Object.keys(policy.areas))
	};
}
function placesOf(paths) {
	const counts = new Map();
	for (const path of paths.filter((each) => readable.test(each))) {
		const slash = path.lastIndexOf("/");
		const place = slash === -1 ? path : path.slice(0, slash + 1);
		counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].map(([place, count]) => ({
		place,
		files: count
	})).sort((one, other) => other.files - one.files);
}
function proposedAreas(paths, taken) {
	const folders = new Map();
	for (const path of paths.filter((each) => readable.test(each))) {
		const segments = path.split("/").slice(0, -1);
		const at = segments.findIndex((segment) => areaOf(segment) !== void 0);
		const area = areaOf(segments[at] ?? "");
		if (area === void 0) continue;
		const folder = segments.slice(0, at + 1).join("/");
		folders.set(folder, {
			area,
			files: (folders.get(folder)?.files ?? 0) + 1
		});
	}
	const most = [...folders].sort(([, one], [, other]) => other.files - one.files).slice(0, mostFolders);
	return Object.keys(words).filter((area) => !taken.includes(area)).map((area) => ({
		area,
		folders: most.flatMap(([folder, found]) => found.area === area ? [{
			folder,
			files: found.files
		}] : []).sort((one, other) => one.folder < other.folder ? -1 : 1)
	})).filter((found) => found.folders.length > 0);
}
function areaOf(segment) {
	const singular = segment.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[^a-z0-9]+/).flatMap((part) => [
		part,
		part.replace(/s$/, ""),
		part.replace(/ies$/, "y")
	]);
	return Object.keys(words).find((area) => words[area]?.some((word) => singular.includes(word)));
}
var wrap = __webpack_require__(9083);
const schemaAddress = "https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy.schema.json";
const mostPlaces = 4;
function policyText(seen, builtIn) {
	const [head = "", ...others] = policyBlocks(seen, builtIn).map(({ prose, settings }) => [...prose.flatMap((line) => (0, wrap.L)(line, 108)), ...settings].map((line) => `# ${line}`.trimEnd()).join("\n"));
	return `# yaml-language-server: $schema=${schemaAddress}\n${head}\nextends: default@1\n\n${others.join("\n\n")}\n`;
}
function policyBlocks(seen, { calendar }) {
	return [
		{
			prose: [`How changes of this repository are judged. It counts as it stands on ${seen.defaultBranch === null ? "the default branch" : `the default branch (${seen.defaultBranch})`}; a pull request that changes it is judged by the one in force.`, "What is not written here is as in the built-in policy: npx change-gate policy. After an edit: npx change-gate validate"],
			settings: []
		},
		peopleBlock(seen.owners),
		{
			prose: [`When changes may be deployed (4.5): ${calendar.timezone}, 9:00 to 17:00 on weekdays, Fridays to 15:00, not on US federal holidays. See the coming two weeks: npx change-gate window`],
			settings: [
				"calendar:",
				`  timezone: ${calendar.timezone}`,
				"  fridayCutoff: \"15:00\""
			]
		},
		...areaBlocks(seen),
		{
			prose: [seen.workflows.length === 0 ? "Every check that runs for a pull request has to pass (4.3); here no workflow was found that tests. Checks that may fail:" : `Every check that runs for a pull request has to pass (4.3). Workflows that run here: ${seen.workflows.map((name) => JSON.stringify(name)).join(", ")}. Checks that may fail:`],
			settings: [
				"rules:",
				"  ci-checks:",
				"    ignore: { add: [\"codecov/*\"] }"
			]
		}
	];
}
function peopleBlock(owners) {
	const prose = ["Who decides (3.1, 4.3): logins, or teams as ORGANISATION/TEAM. Name two for each role, since nobody approves a change that they had a hand in. As long as nobody is an executive, no Major change can pass."];
	const row = (role, names) => `  ${role}: [${names.map(yamlName).join(", ")}]`;
	if (owners === null) return {
		prose,
		settings: ["people:", ...[
			"executive",
			"security",
			"owner"
		].map((role) => row(role, ["LOGIN", "LOGIN"]))]
	};
	const { executive, security, owner, everybody } = owners.proposals;
	return {
		prose: [
			...prose,
			`These are proposals from ${owners.file}, which cannot tell who holds which role. It names: ${everybody.slice(0, 20).join(", ")}.`,
			...everybody.some((name) => name.includes("/")) ? ["Who is in a team only the token of a GitHub App can read: with the workflow's own token, name logins."] : []
		],
		settings: [
			"people:",
			row("executive", executive),
			row("security", security),
			row("owner", owner)
		]
	};
}
function areaBlocks({ areas, proposed }) {
	const here = areas.filter(({ places }) => places.length > 0);
	const none = areas.filter(({ places }) => places.length === 0).map(({ area }) => area);
	const known = {
		prose: [
			here.length === 0 ? "No file here is in a sensitive area yet (4.3). The areas are:" : "What is sensitive here (4.3), by the areas of the built-in policy:",
			...here.map(({ area, places }) => `- ${area}: ${shown(places)}`),
			...none.length === 0 ? [] : [`${here.length === 0 ? "" : "Nothing is here of: "}${none.join(", ")}.`]
		],
		settings: []
	};
	if (proposed.length === 0) return [known];
	return [known, {
		prose: ["These folders sound sensitive too, and are in no area. Those that are:"],
		settings: ["areas:", ...proposed.flatMap(({ area, folders }) => [
			`  ${area}:`,
			`    title: ${sentence(area)}`,
			`    paths: [${folders.map(({ folder }) => JSON.stringify(`${literal(folder)}/**`)).join(", ")}]`
		])]
	}];
}
function shown(places) {
	const named = places.slice(0, mostPlaces).map(({ place, files }) => place.endsWith("/") ? `${place} (${files})` : place);
	const more = places.length - mostPlaces;
	return `${named.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
const sentence = (area) => `${area.charAt(0).toUpperCase()}${area.slice(1).replaceAll("-", " ")}`;
const literal = (folder) => folder.replace(/[[\]{}()*?!+@|\\]/g, "?");
const yamlName = (name) => /^[A-Za-z][A-Za-z0-9_/.-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off)$/i.test(name) ? name : JSON.stringify(name);
var pull_request_template = __webpack_require__(971);
var init_survey = __webpack_require__(8774);
var find = __webpack_require__(4262);
var parse = __webpack_require__(2988);
const places = [
	".github",
	"",
	"docs"
];
async function templatesHere(topLevel) {
	const all = (await Promise.all(places.map(async (folder) => (await (0, init_survey.namesIn)(topLevel, folder)).map((name) => ({
		name,
		path: folder === "" ? name : `${folder}/${name}`
	}))))).flat();
	return {
		usual: all.find(({ name }) => /^pull_request_template\.(?:md|txt)$/i.test(name))?.path ?? null,
		folders: all.filter(({ name }) => isFolder(name)).map(({ path }) => `${path}/`)
	};
}
const isFolder = (name) => /^pull_request_template$/i.test(name);
function missingSections(template, { rules, emergency }) {
	const body = (0, parse.O)(template);
	return [
		rules.description.headings,
		rules["type-of-change"].headings,
		rules.testing.headings,
		rules["security-considerations"].headings,
		rules["rollback-plan"].headings,
		emergency.headings
	].flatMap((headings) => (0, find.rv)(body, headings) === void 0 ? [headings[0] ?? ""] : []);
}
var workflow_text = __webpack_require__(3164);
var workflows = __webpack_require__(2821);
const workflowFolder = ".github/workflows";
const workflowPath = `${workflowFolder}/change-gate.yml`;
const templatePath = ".github/pull_request_template.md";
async function inZoneOf(topLevel, template) {
	const policy = await (0, init_survey.readWorkFile)(topLevel, path.k) ?? "";
	const zone = /^\s+timezone:\s*["']?([A-Za-z0-9_+/-]{1,60})["']?\s*(?:#.*)?$/m.exec(policy)?.[1];
	return zone === void 0 ? template : template.replaceAll("timezone: America/Chicago", `timezone: ${zone}`);
}
async function planInit(survey, { force, template, builtIn }) {
	const { topLevel } = survey;
	const others = (await readWorkflows(topLevel)).filter(({ path }) => path !== workflowPath);
	const tests = [...new Set(others.filter((each) => each.tests && !each.gates).map(({ name }) => name))];
	const gating = others.find(({ gates }) => gates);
	const seen = await see(survey, tests, builtIn);
	const templates = await templatesHere(topLevel);
	const misnamed = (await (0, init_survey.namesIn)(topLevel, ".github")).find((name) => name === "change-gate.yaml");
	const wanted = [
		{
			path: workflowPath,
			about: "judges pull requests; report-only",
			text: (0, workflow_text.reportOnlyWorkflow)(await inZoneOf(topLevel, template), tests),
			instead: gating?.path
		},
		{
			path: templates.usual ?? templatePath,
			about: "asks authors what policy 4.2 asks",
			text: pull_request_template.j
		},
		{
			path: path.k,
			about: "the policy: the built-in one until you change it",
			text: policyText(seen, builtIn),
			instead: misnamed === void 0 ? void 0 : `.github/${misnamed}`
		}
	];
	const files = await Promise.all(wanted.map((file) => planFile(survey, file, force)));
	const usual = files[1]?.action === "leave" ? files[1] : void 0;
	const lacking = usual === void 0 ? [] : missingSections(usual.before ?? "", builtIn);
	return {
		files,
		notes: [
			...notesOnCheckout(survey),
			...gating === void 0 ? [] : [`${gating.path} runs the gate already: keep one of the two workflows.`],
			...misnamed === void 0 ? [] : [`.github/${misnamed} is not read: rename it to ${path.k}.`],
			...lacking.length === 0 ? [] : [`${usual?.path} has no section for: ${lacking.join(", ")}.`],
			...templates.folders.map((folder) => `Templates in ${folder} are used only where an address names one; the gate asks the same of them.`)
		]
	};
}
async function planFile({ topLevel, newline }, { path, about, text, instead }, force) {
	const before = await (0, init_survey.readWorkFile)(topLevel, path);
	const ends = before === null ? newline : before.includes("\r\n") ? "\r\n" : "\n";
	const written = {
		about,
		text: text.replaceAll("\n", ends),
		before
	};
	if (before === null) return instead === void 0 || force ? {
		path,
		action: "write",
		...written
	} : {
		path: instead,
		action: "leave",
		...written
	};
	if (unix(before) === unix(text)) return {
		path,
		action: "same",
		...written
	};
	return {
		path,
		action: force ? "overwrite" : "leave",
		...written
	};
}
const unix = (text) => text.replaceAll("\r\n", "\n");
async function readWorkflows(topLevel) {
	const names = (await (0, init_survey.namesIn)(topLevel, workflowFolder)).filter((name) => /\.ya?ml$/.test(name));
	return (await Promise.all(names.map(async (name) => {
		const path = `${workflowFolder}/${name}`;
		const text = await (0, init_survey.readWorkFile)(topLevel, path);
		return text === null ? null : (0, workflows.S)(path, text);
	}))).filter((workflow) => workflow !== null);
}
async function see({ topLevel, defaultBranch, files }, workflows, builtIn) {
	const { areas, proposed } = surveyFolders(files, builtIn);
	const texts = await Promise.all(codeownersPlaces.map((file) => (0, init_survey.readWorkFile)(topLevel, file)));
	const at = texts.findIndex((text) => text !== null);
	const named = proposals(parseCodeowners(texts[at] ?? ""));
	const file = codeownersPlaces[at];
	return {
		defaultBranch,
		owners: file === void 0 || named.everybody.length === 0 ? null : {
			file,
			proposals: named
		},
		areas,
		proposed,
		workflows
	};
}
function notesOnCheckout({ branch, defaultBranch, unborn, remote }) {
	return [
		...unborn ? ["There is no commit here yet: the policy counts once it is on the default branch."] : [],
		...branch === null ? ["HEAD is detached: make a branch before you commit, git switch -c change-gate"] : [],
		...branch !== null && !unborn && branch === defaultBranch ? [`You are on ${branch}: make a branch for the pull request, git switch -c change-gate`] : [],
		...remote === null ? ["No remote names a repository on GitHub: add one with git remote add origin ADDRESS."] : []
	];
}
}),
971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => pullRequestTemplate });
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
}),
3164: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	reportOnlyWorkflow: () => reportOnlyWorkflow,
	workflowTemplate: () => workflowTemplate
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9610);
var _workflows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2821);
const template = "examples/workflows/change-gate.yml";
async function workflowTemplate() {
	let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
	while (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template)) && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder) folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
	return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template), "utf8");
}
const remark = "# Judges and says what it finds, but holds nothing up. Without this line the gate enforces.";
function reportOnlyWorkflow(text, after) {
	const document = (0, yaml__WEBPACK_IMPORTED_MODULE_4__.Tp)(text);
	const step = gateSteps(document.get("jobs", true))[0];
	if (step === void 0) throw new Error(`${template} has no step that uses the gate`);
	const triggers = document.get("on", true);
	return [...modeEdits(text, step), ...(0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(triggers) ? triggerEdits(text, triggers, after) : []].sort((one, other) => other.from - one.from).reduce((whole, { from, to, text: own }) => whole.slice(0, from) + own + whole.slice(to), text);
}
function gateSteps(jobs) {
	if (!(0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(jobs)) return [];
	return jobs.items.flatMap(({ value }) => {
		const steps = (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(value) ? value.get("steps", true) : void 0;
		return (0, yaml__WEBPACK_IMPORTED_MODULE_4__.oP)(steps) ? steps.items.filter((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(item)).filter((item) => (0, _workflows_js__WEBPACK_IMPORTED_MODULE_5__.c)(item.get("uses"))) : [];
	});
}
function modeEdits(text, step) {
	const uses = pairOf(step, "uses");
	const options = pairOf(step, "with");
	const indent = " ".repeat(columnOf(text, startOf(uses?.key)));
	const inside = `${indent}  `;
	const written = `${inside}${remark}\n${inside}mode: report-only\n`;
	if (options === void 0 || !(0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(options.value)) {
		const at = lineEnd(text, endOf(uses?.value));
		return [{
			from: at,
			to: at,
			text: `${text[at - 1] === "\n" ? "" : "\n"}${indent}with:\n${written}`
		}];
	}
	const mode = pairOf(options.value, "mode")?.value;
	if ((0, yaml__WEBPACK_IMPORTED_MODULE_4__.jn)(mode)) return [{
		from: startOf(mode),
		to: endOf(mode),
		text: "report-only"
	}];
	const at = lineEnd(text, startOf(options.key));
	return [{
		from: at,
		to: at,
		text: written
	}];
}
function triggerEdits(text, triggers, after) {
	const run = pairOf(triggers, "workflow_run");
	const list = (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(run?.value) ? run.value.get("workflows", true) : void 0;
	if (run === void 0 || !(0, yaml__WEBPACK_IMPORTED_MODULE_4__.oP)(list) || !list.range) return [];
	if (after.length === 0) {
		const from = withComments(text, lineStart(text, startOf(run.key)), columnOf(text, startOf(run.key)));
		const next = triggers.items[triggers.items.findIndex(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jn)(key) && key.value === "workflow_run") + 1];
		const end = next === void 0 ? lineEnd(text, endOf(run.value)) : lineStart(text, startOf(next.key));
		return [{
			from,
			to: next === void 0 ? end : withComments(text, end, columnOf(text, startOf(next.key))),
			text: ""
		}];
	}
	const names = `[${after.map((name) => JSON.stringify(name)).join(", ")}]`;
	const [from, to] = list.range;
	return [{
		from,
		to,
		text: list.flow === true ? names : `${names}\n`
	}];
}
function pairOf(map, name) {
	return map.items.find(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jn)(key) && key.value === name);
}
const rangeOf = (node) => (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_4__.jh)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_4__.oP)(node) ? node.range : null;
const startOf = (node) => rangeOf(node)?.[0] ?? 0;
const endOf = (node) => rangeOf(node)?.[1] ?? 0;
const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
const columnOf = (text, at) => at - lineStart(text, at);
function lineEnd(text, at) {
	if (text[at - 1] === "\n") return at;
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end + 1;
}
function withComments(text, start, indent) {
	const before = text.slice(0, start).split("\n").slice(0, -1);
	let from = start;
	for (const line of before.reverse()) {
		if (!line.startsWith(`${" ".repeat(indent)}#`)) break;
		from -= line.length + 1;
	}
	return from;
}
}),
2821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readWorkflow,
	c: () => isGate
});
var _policy_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8681);
var _policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8323);
const testEvents = [
	"pull_request",
	"pull_request_target",
	"push",
	"merge_group"
];
function readWorkflow(path, text) {
	const { root, problems } = (0, _policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, "a workflow");
	if (root?.kind !== "mapping" || problems.length > 0) return null;
	const member = (name) => {
		const found = root.entries.get(name)?.value;
		return found === void 0 ? void 0 : (0, _policy_located_js__WEBPACK_IMPORTED_MODULE_1__.l)(found);
	};
	const name = member("name");
	const on = member("on");
	const events = typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : isMapping(on) ? Object.keys(on) : [];
	return {
		path,
		name: typeof name === "string" && name.trim() !== "" ? name : path,
		tests: events.some((event) => testEvents.includes(event)),
		gates: usesGate(member("jobs"))
	};
}
function usesGate(jobs) {
	if (!isMapping(jobs)) return false;
	return Object.values(jobs).some((job) => isMapping(job) && Array.isArray(job["steps"]) && job["steps"].some((step) => isMapping(step) && isGate(step["uses"])));
}
const isGate = (uses) => typeof uses === "string" && /^[\w-]+\/change-gate@/i.test(uses);
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
}),
7230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { loadTests: () => loadTests });
var parse_data = __webpack_require__(8940);
var place_of = __webpack_require__(7172);
var problem = __webpack_require__(5976);
var change_schema = __webpack_require__(804);
var normalize = __webpack_require__(3018);
var pull_request_template = __webpack_require__(971);
const written = {
	Description: "Failed webhook deliveries are retried with back-off, because a short outage of a customer lost their events.",
	"Rollback Plan": "Revert the merge commit; nothing is stored in a new format."
};
const ticked = [
	"New feature",
	"Unit tests pass",
	"Integration tests pass",
	"Tested in staging (if applicable)",
	"Security review requested"
];
const isHeading = /^## (.*)$/;
const box = /^- \[[ x]\] (.*)$/;
function goodSections() {
	const sections = [];
	for (const line of pull_request_template.j.replace(/<!--[^>]*-->/g, "").split("\n")) {
		const heading = isHeading.exec(line)?.[1];
		const last = sections.at(-1);
		if (heading !== void 0) sections.push([heading, ""]);
		else if (last !== void 0) last[1] += `${line}\n`;
	}
	return sections.filter(([heading]) => heading !== "Emergency").map(([heading, content]) => [heading, written[heading] ?? tick(content, new Map(ticked.map((name) => [name, true])))]);
}
const sameHeading = (one, other) => (0, normalize.M)(one) === (0, normalize.M)(other);
const boxName = (name) => (0, normalize.L)(name.replace(/\s?\(.*$/, ""));
function tick(content, boxes) {
	return content.split("\n").map((line) => {
		const name = box.exec(line)?.[1];
		const found = name === void 0 ? void 0 : [...boxes].find(([own]) => boxName(own) === boxName(name));
		return found === void 0 ? line : `- [${found[1] ? "x" : " "}] ${name}`;
	}).join("\n").trim();
}
const boxNames = goodSections().flatMap(([, content]) => content.split("\n").flatMap((line) => box.exec(line)?.[1] ?? []));
const isBox = (name) => boxNames.some((known) => boxName(known) === boxName(name));
function bodyWith(sections = {}, boxes = {}) {
	const asked = new Map(Object.entries(boxes));
	const good = goodSections().map(([heading, content]) => [heading, tick(content, asked)]);
	const changed = Object.entries(sections);
	const kept = good.map(([heading, content]) => {
		const own = changed.find(([name]) => sameHeading(name, heading));
		return [heading, own === void 0 ? content : own[1]];
	});
	const added = changed.filter(([name]) => !good.some(([heading]) => sameHeading(name, heading)));
	return [...kept, ...added].flatMap(([heading, content]) => content === null ? [] : [`## ${heading}\n${content.trim()}\n`]).join("\n");
}
var people_login = __webpack_require__(531);
const usualCreation = "-8 days";
const usualReview = "-1 hour";
const head = "a".repeat(40);
const base = "b".repeat(40);
const earlier = "c".repeat(40);
const identity = (login) => ({
	login,
	name: login,
	email: `${login}@users.noreply.github.com`
});
const reviewers = ["grace", "alan"];
function factsOf(short, read) {
	const author = personOf(short.author === void 0 ? "ada" : short.author);
	const by = author?.login ?? "ada";
	const created = read.instant(short.created ?? usualCreation, "change", "created");
	const commits = commitsOf(short.commits ?? [by]);
	const ready = short.readyForReview;
	return {
		readAt: read.at.toISOString(),
		repository: "acme/shop",
		number: 42,
		url: "https://github.com/acme/shop/pull/42",
		title: short.title ?? "Retry failed webhook deliveries",
		body: short.body === void 0 ? bodyWith(short.sections, short.boxes) : short.body,
		author,
		draft: short.draft ?? false,
		base: {
			ref: short.base ?? "main",
			sha: base
		},
		head: {
			ref: short.head ?? "change",
			sha: head,
			repository: "acme/shop"
		},
		createdAt: created,
		readyForReviewAt: ready === void 0 ? null : read.instant(ready, "change", "readyForReview"),
		files: (short.files ?? ["src/webhooks/deliver.ts"]).map(fileOf),
		commits,
		reviews: reviewsOf(short, usualApprovals(by, commits), read),
		threads: Array.from({ length: short.openThreads ?? 0 }, () => ({ resolved: false })),
		checks: Object.entries(short.checks ?? { test: "success" }).map(checkOf),
		...labelsOf(short.labels ?? [], {
			by,
			created
		}, read),
		pushes: pushesOf(short.pushes ?? [by], created, read),
		...refinementsOf(short, read)
	};
}
function reviewsOf(short, usual, read) {
	const { approvals = usual, changesRequested = [] } = short;
	return [...approvals.map((each, index) => reviewOf(each, "APPROVED", read, [
		"change",
		"approvals",
		index,
		"at"
	])), ...changesRequested.map((each, index) => reviewOf(each, "CHANGES_REQUESTED", read, [
		"change",
		"changesRequested",
		index,
		"at"
	]))];
}
function labelsOf(labels, { by, created }, read) {
	const named = labels.map((label) => typeof label === "string" ? { name: label } : label);
	return {
		labels: named.map(({ name }) => name),
		labelEvents: named.map((label, index) => {
			const at = label.at === void 0 ? created : read.instant(label.at, "change", "labels", index, "at");
			return {
				label: label.name,
				actor: label.by ?? by,
				at,
				added: true
			};
		})
	};
}
function pushesOf(pushes, created, read) {
	return pushes.map((push, index) => {
		const { by, at } = typeof push === "string" ? {
			by: push,
			at: void 0
		} : push;
		const sha = index === pushes.length - 1 ? head : earlier;
		return {
			by,
			at: at === void 0 ? created : read.instant(at, "change", "pushes", index, "at"),
			sha
		};
	});
}
function refinementsOf(short, read) {
	const { linkedIssues, requested, reverts, judged, teams, policyOnDefaultBranch } = short;
	return {
		...linkedIssues && { linkedIssues },
		...requested && { reviewRequests: requested.map((name) => name.includes("/") ? { team: name } : { login: name }) },
		...reverts && { reverts: revertsOf(reverts, read) },
		...judged && { judged: judged.map(({ category, at }, index) => ({
			category,
			at: read.instant(at, "change", "judged", index, "at")
		})) },
		...teams && { teams },
		...policyOnDefaultBranch && { policyOnDefaultBranch }
	};
}
function personOf(author) {
	if (author === null) return null;
	if (typeof author === "string") return {
		login: author,
		bot: (0, people_login.DU)(author)
	};
	const { login, bot = (0, people_login.DU)(login), startedBy } = author;
	return {
		login,
		bot,
		...startedBy === void 0 ? {} : { startedBy }
	};
}
function fileOf(file) {
	if (typeof file === "string") return {
		path: file,
		status: "modified",
		additions: 3,
		deletions: 1
	};
	const { path, previousPath, status, additions = 3, deletions = 1, patch } = file;
	return {
		path,
		status: status ?? (previousPath === void 0 ? "modified" : "renamed"),
		additions,
		deletions,
		...previousPath === void 0 ? {} : { previousPath },
		...patch === void 0 ? {} : { patch }
	};
}
function commitsOf(commits) {
	return commits.map((commit, index) => {
		const { by = [], committer, address, message = "Retry failed deliveries" } = typeof commit === "string" ? { by: commit } : commit;
		const named = [by].flat().map(identity);
		const unknown = address === void 0 ? [] : [{
			login: null,
			name: address,
			email: address
		}];
		const authors = [...named, ...unknown];
		const sha = index === commits.length - 1 ? head : `${index}`.padStart(40, "d");
		const last = committer === void 0 ? authors[0] ?? null : identity(committer);
		return {
			sha,
			parents: [base],
			authors,
			committer: last,
			message
		};
	});
}
function usualApprovals(author, commits) {
	const wrote = [author, ...commits.flatMap(({ authors }) => authors.flatMap(({ login }) => login ?? []))];
	return reviewers.filter((login) => !wrote.some((each) => (0, people_login.Up)(each, login))).slice(0, 1);
}
function reviewOf(review, state, read, path) {
	const { by, at, commit, canPush } = typeof review === "string" ? {
		by: review,
		at: void 0,
		commit: void 0,
		canPush: void 0
	} : review;
	const isEarlier = commit === "earlier";
	return {
		author: {
			login: by,
			bot: (0, people_login.DU)(by)
		},
		state,
		commit: isEarlier ? earlier : head,
		...isEarlier ? { sameDiffAsHead: false } : {},
		submittedAt: read.instant(at ?? usualReview, ...path),
		canPush: canPush ?? true
	};
}
function checkOf([name, conclusion]) {
	const common = {
		name,
		kind: "check-run",
		app: "github-actions",
		workflow: "CI"
	};
	if (conclusion === "pending") return {
		...common,
		status: "in_progress",
		conclusion: null
	};
	return {
		...common,
		status: "completed",
		conclusion
	};
}
function revertsOf(reverts, read) {
	const { number = 41, merged, exact = true, ofRevert } = reverts;
	return {
		number,
		mergedAt: read.instant(merged, "change", "reverts", "merged"),
		exact,
		...ofRevert === void 0 ? {} : { ofRevert }
	};
}
var moments = __webpack_require__(2778);
class Reader {
	problems = [];
	#timezone;
	at = new Date(NaN);
	constructor(timezone) {
		this.#timezone = timezone;
	}
	instant(text, ...path) {
		const found = (0, moments.Et)(text, this.#timezone, Number.isNaN(this.at.getTime()) ? null : this.at);
		if (found !== null) return found.toISOString();
		this.problems.push({
			path,
			message: `"${text}" does not exist in ${this.#timezone}, whose clocks skip it`
		});
		return new Date(0).toISOString();
	}
}
const usualInstant = "2026-11-19 10:00";
function buildCase({ change: own = {}, at = usualInstant }, defaults, timezone) {
	const read = new Reader(timezone);
	const instant = new Date(read.instant(at, "at"));
	read.at = instant;
	const short = over(defaults, own);
	const facts = factsOf(short, read);
	checkBody(short, read);
	if (read.problems.length > 0) return {
		ok: false,
		problems: read.problems
	};
	const unread = Object.fromEntries((short.unread ?? []).map((fact) => [fact, isRefinement(fact) ? null : void 0]));
	return {
		ok: true,
		built: {
			change: change_schema.ChangeSchema.parse({
				...facts,
				...unread
			}),
			at: instant
		}
	};
}
const isRefinement = (fact) => [
	"pushes",
	"teams",
	"judged",
	"policyOnDefaultBranch"
].includes(fact);
function over(defaults, own) {
	const merged = {
		...defaults,
		...own
	};
	if (own.body !== void 0 && own.sections === void 0) delete merged.sections;
	if (own.body !== void 0 && own.boxes === void 0) delete merged.boxes;
	if (own.body === void 0 && (own.sections ?? own.boxes) !== void 0) delete merged.body;
	const both = (one, other) => ({
		...one,
		...other
	});
	return {
		...merged,
		...merged.sections && { sections: both(defaults.sections, own.sections) },
		...merged.boxes && { boxes: both(defaults.boxes, own.boxes) },
		...merged.teams && { teams: both(defaults.teams, own.teams) }
	};
}
function checkBody({ body, sections, boxes = {} }, { problems }) {
	if (body !== void 0 && (sections !== void 0 || Object.keys(boxes).length > 0)) problems.push({
		path: ["change", "body"],
		message: "stands beside \"sections\" or \"boxes\", which it replaces: keep one"
	});
	for (const name of Object.keys(boxes).filter((box) => !isBox(box))) problems.push({
		path: [
			"change",
			"boxes",
			name
		],
		message: `the template has no such box: write one of ${boxNames.map((box) => `"${box}"`).join(", ")}`
	});
}
var schemas = __webpack_require__(3258);
var change = __webpack_require__(2898);
var category = __webpack_require__(1867);
var rule = __webpack_require__(4188);
var rules = __webpack_require__(4932);
const schema_text = schemas.YjP().min(1);
const login = schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/, "expected a login such as \"ada\"");
const moment = schemas.YjP().refine(moments.t_, `expected ${moments.$C}`);
const instant = schemas.YjP().refine(moments.uZ, "expected a local time such as \"2026-11-19 10:00\", or an instant such as \"2026-11-19T16:00:00Z\"");
const person = schemas.KCZ([login, schemas.rej({
	login,
	bot: schemas.zMY().optional(),
	startedBy: login.optional().describe("Who started this agent")
})]);
const file = schemas.KCZ([schema_text, schemas.rej({
	path: schema_text,
	previousPath: schema_text.optional(),
	status: schemas.k5n([
		"added",
		"removed",
		"modified",
		"renamed",
		"copied",
		"changed",
		"unchanged"
	]).optional(),
	additions: schemas.Whr().min(0).optional(),
	deletions: schemas.Whr().min(0).optional(),
	patch: schemas.YjP().optional()
})]);
const commit = schemas.KCZ([login, schemas.rej({
	by: schemas.KCZ([login, schemas.YOg(login).min(1)]).optional().describe("Its authors"),
	committer: login.optional(),
	address: schema_text.optional().describe("An address of an author for which GitHub knows no account"),
	message: schemas.YjP().optional()
})]);
const review = schemas.KCZ([login, schemas.rej({
	by: login,
	at: moment.optional(),
	commit: schemas.k5n(["head", "earlier"]).optional().describe("earlier: content was pushed after it"),
	canPush: schemas.zMY().optional().describe("Whether the reviewer has write access")
})]);
const label = schemas.KCZ([schema_text, schemas.rej({
	name: schema_text,
	by: login.optional(),
	at: moment.optional()
})]);
const conclusions = [...[
	"success",
	"failure",
	"neutral",
	"skipped",
	"cancelled",
	"timed_out",
	"action_required",
	"pending"
]];
const unreadable = [
	...change.gt,
	"pushes",
	"teams",
	"judged",
	"policyOnDefaultBranch"
];
const ShortChangeSchema = schemas.rej({
	title: schemas.YjP(),
	body: schemas.YjP().nullable().describe("The whole description, instead of the template filled in"),
	sections: schemas.g1P(schema_text, schemas.YjP().nullable()).describe("What stands under a heading of the template; null: the section is not there"),
	boxes: schemas.g1P(schema_text, schemas.zMY()).describe("Boxes of the template, ticked or not"),
	author: person.nullable().describe("null: the account was deleted"),
	draft: schemas.zMY(),
	labels: schemas.YOg(label),
	files: schemas.YOg(file),
	commits: schemas.YOg(commit),
	approvals: schemas.YOg(review),
	changesRequested: schemas.YOg(review).describe("Reviews that request changes"),
	openThreads: schemas.Whr().min(0).max(100).describe("Review threads that are not resolved"),
	checks: schemas.g1P(schema_text, schemas.k5n(conclusions)),
	base: schema_text,
	head: schema_text,
	created: moment,
	readyForReview: moment,
	linkedIssues: schemas.YOg(schema_text),
	requested: schemas.YOg(schema_text).describe("Logins and teams whose review is requested"),
	pushes: schemas.YOg(schemas.KCZ([login, schemas.rej({
		by: login,
		at: moment.optional()
	})])),
	reverts: schemas.rej({
		number: schemas.Whr().optional(),
		merged: moment,
		exact: schemas.zMY().nullable().optional().describe("null: it could not be read"),
		ofRevert: schemas.zMY().optional()
	}).describe("The merged change that this one undoes"),
	judged: schemas.YOg(schemas.rej({
		category: schemas.k5n(category.L),
		at: moment
	})).describe("What the gate itself judged earlier"),
	teams: schemas.g1P(schema_text, schemas.YOg(login)).describe("The members of teams"),
	policyOnDefaultBranch: schemas.k5n([
		"absent",
		"valid",
		"invalid"
	]),
	unread: schemas.YOg(schemas.k5n(unreadable)).describe("Facts that could not be read")
}).partial();
const outcome = schemas.k5n([
	"pass",
	"fail",
	"wait",
	"not-applicable",
	"unknown",
	"lifted",
	"off"
]);
const finding = schemas.KCZ([
	outcome,
	schemas.YOg(outcome).min(1),
	schemas.rej({
		outcome: outcome.optional(),
		level: schemas.k5n(["error", "warning"]).optional(),
		message: schema_text.optional().describe("Words that its message or remedy holds")
	}).refine((asked) => Object.keys(asked).length > 0, "expects nothing: name at least an outcome")
]);
const verdict = schemas.k5n([
	"pass",
	"wait",
	"fail",
	"unknown"
]);
const findings = schemas.rej(Object.fromEntries(rules.a.map(({ id, title }) => [id, finding.optional().describe(title)]))).describe("What a rule finds: one outcome (of several the worst), all of them, or also its words");
const expectation = schemas.KCZ([verdict, schemas.rej({
	verdict: verdict.optional(),
	category: schemas.k5n(category.L).optional(),
	lane: schemas.k5n(rule.wX).optional(),
	areas: schemas.YOg(schema_text).optional().describe("All sensitive areas that it touches"),
	earliestMerge: schemas.KCZ([instant, schemas.chJ()]).optional(),
	obligations: schemas.YOg(schema_text).optional().describe("All that has to be done after the merge"),
	findings: findings.optional()
}).refine((expected) => Object.keys(expected).length > 0, "expects nothing: name at least a verdict")]);
const CaseSchema = schemas.rej({
	name: schemas.YjP().regex(/\S/, "expected a name that says what the policy asks").describe("What the policy asks"),
	clause: schemas.KCZ([schema_text, schemas.YOg(schema_text).min(1)]).optional().describe("The clauses of the policy document that it shows"),
	at: instant.optional().describe("The judged instant; default: Thursday 2026-11-19 10:00"),
	freeze: schema_text.optional().describe("Judge as if everything were frozen for this reason"),
	change: ShortChangeSchema.optional().describe("What differs from a good change"),
	expect: expectation.describe("A verdict, or more than that")
});
const PolicyTestsSchema = schemas.rej({
	policy: schema_text.optional().describe("The policy they are about: a file beside this one, or \"built-in\"; default: .github/change-gate.yml"),
	defaults: ShortChangeSchema.optional().describe("What every change of this file differs by from a good one"),
	cases: schemas.YOg(CaseSchema).min(1, "expected at least one case")
});
function loadTests(text) {
	const parsed = (0, parse_data._0)(text, PolicyTestsSchema, {
		what: "a file of policy tests",
		example: "\"cases: [{ name: …, expect: pass }]\""
	});
	if (!parsed.ok) return parsed;
	const { value, origin } = parsed;
	return {
		ok: true,
		policy: value.policy,
		cases: (timezone) => {
			const problems = repeatedNames(value).map((index) => ({
				...(0, place_of.$)(origin, [
					"cases",
					index,
					"name"
				]),
				path: `cases[${index}].name`,
				message: `another case is called ${(0, problem.hD)(value.cases[index]?.name ?? "")}: give each its own name`
			}));
			const cases = value.cases.flatMap((one, index) => {
				const loaded = loadCase(one, value, timezone);
				if (loaded.ok) return [{
					...loaded.case,
					line: (0, place_of.$)(origin, ["cases", index]).line
				}];
				for (const { path: inside, message } of loaded.problems) {
					const path = [
						"cases",
						index,
						...inside
					];
					problems.push({
						...(0, place_of.$)(origin, path, inside.includes("boxes") ? "key" : "value"),
						path: (0, problem.LF)(path),
						message
					});
				}
				return [];
			});
			return problems.length > 0 ? {
				ok: false,
				problems: (0, problem.dS)(problems)
			} : {
				ok: true,
				cases
			};
		}
	};
}
function loadCase(one, { defaults = {} }, timezone) {
	const { name, clause, freeze = "", expect } = one;
	const built = buildCase(one, defaults, timezone);
	if (!built.ok) return built;
	const expected = typeof expect === "string" ? { verdict: expect } : expect;
	const { earliestMerge } = expected;
	if (typeof earliestMerge === "string" && (0, moments.Et)(earliestMerge, timezone, null) === null) return {
		ok: false,
		problems: [{
			path: ["expect", "earliestMerge"],
			message: `"${earliestMerge}" does not exist in ${timezone}, whose clocks skip it`
		}]
	};
	const clauses = clause === void 0 ? [] : [clause].flat();
	return {
		ok: true,
		case: {
			...built.built,
			name,
			clauses,
			freeze,
			expected
		}
	};
}
function repeatedNames({ cases }) {
	const seen = new Set();
	return cases.flatMap(({ name }, index) => {
		const repeated = seen.has(name);
		seen.add(name);
		return repeated ? [index] : [];
	});
}
}),
2778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$C: () => momentForm,
	Et: () => momentOf,
	t_: () => isMoment,
	uZ: () => isInstant
});
var _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1931);
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6694);
const relative = /^-\s?(\d{1,5}) ?(minute|hour|day|week)s?$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;
const milliseconds = {
	minute: 6e4,
	hour: 36e5,
	day: 864e5,
	week: 6048e5
};
const momentForm = "a local time such as \"2026-11-19 10:00\", an instant with its zone such as \"2026-11-19T16:00:00Z\", or, before the judged instant, \"-2 days\"";
const isInstant = (text) => {
	const bound = (0, _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__.$c)(text.replace(" ", "T"));
	return bound !== null && bound.kind !== "date";
};
const isMoment = (text) => relative.test(text) || isInstant(text);
function momentOf(text, timezone, at) {
	const [, amount, unit = ""] = relative.exec(text) ?? [];
	if (amount !== void 0) return at === null ? null : new Date(at.getTime() - Number(amount) * (milliseconds[unit] ?? 0));
	const bound = (0, _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__.$c)(local.test(text) ? text.replace(" ", "T") : text);
	const zone = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.kE)(timezone);
	return bound === null || bound.kind === "date" || !(0, _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__.aJ)(bound, zone) ? null : new Date((0, _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__.GH)(bound, zone));
}
}),
4361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { reportTests: () => reportTests });
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
const mostMessages = 5;
function reportTests(files, { color }) {
	const style = (code, text) => color ? `\u001b[${code}m${text}\u001b[0m` : text;
	const lines = files.flatMap(({ file, policy, tests }) => [
		style("1", `${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file)} — by ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(policy.source)} (${policy.sha256.slice(0, 12)})`),
		...tests.flatMap((test) => reportTest(test, file, style)),
		""
	]);
	const all = files.flatMap(({ tests }) => tests);
	const failed = all.filter(({ passed }) => !passed).length;
	const counts = `${all.length - failed} passed${failed === 0 ? "" : `, ${failed} failed`} (${all.length})`;
	return `${[...lines, style(failed === 0 ? "32" : "31", counts)].join("\n")}\n`;
}
function reportTest({ name, clauses, passed, differences, line }, file, style) {
	const head = `  ${passed ? style("32", "✓") : style("31", "✗")} ${clauses.length === 0 ? "" : `${clauses.map((clause) => (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(clause)).join(", ")}  `}${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(name)}`;
	if (passed) return [head];
	return [
		head,
		...differences.flatMap((difference) => reportDifference(difference, style)),
		`      ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(file)}:${line}`
	];
}
function reportDifference({ what, expected, actual, messages }, style) {
	const more = messages.length - mostMessages;
	return [
		`      ${what}: expected ${style("32", (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(expected))}, got ${style("31", (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(actual))}`,
		...messages.slice(0, mostMessages).map((message) => `        ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(message)}`),
		...more > 0 ? [`        and ${more} more`] : []
	];
}
}),
8429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runCase: () => runCase });
var decide = __webpack_require__(2110);
var evaluate = __webpack_require__(3129);
const weight = {
	off: 0,
	"not-applicable": 1,
	lifted: 2,
	pass: 3,
	wait: 4,
	fail: 5,
	unknown: 6
};
function compareWith(decision, expected, instant) {
	const { verdict, category, lane, areas, earliestMerge, obligations, findings = {} } = expected;
	const earliest = typeof earliestMerge === "string" ? instant(earliestMerge) : earliestMerge;
	return [
		...plain("verdict", verdict, decision.verdict, blocking(decision)),
		...plain("category", category, decision.category, decision.categoryReasons.map(({ message }) => message)),
		...plain("lane", lane, decision.lane, decision.laneReason === "" ? [] : [decision.laneReason]),
		...plain("areas", list(areas), list(decision.areas)),
		...plain("earliestMerge", earliest === null ? "never" : earliest, decision.earliestMerge ?? "never"),
		...plain("obligations", list(obligations), list(decision.obligations.map(({ id }) => id))),
		...Object.entries(findings).flatMap(([rule, asked]) => asked === void 0 ? [] : differingFinding(rule, asked, decision))
	];
}
function plain(what, expected, actual, messages = []) {
	return expected === void 0 || expected === actual ? [] : [{
		what,
		expected,
		actual: actual ?? "",
		messages
	}];
}
const list = (items) => items === void 0 ? void 0 : [...new Set(items)].sort().join(", ") || "none";
function differingFinding(rule, asked, decision) {
	const found = decision.findings.filter((finding) => finding.rule === rule);
	const outcomes = found.map(outcomeOf);
	const messages = found.flatMap(said);
	const worst = outcomes.reduce((most, next) => weight[next] > weight[most] ? next : most, "off");
	if (typeof asked === "string") return plain(rule, asked, worst, messages);
	if (Array.isArray(asked)) return plain(rule, asked.join(", "), outcomes.join(", ") || "off", messages);
	const { outcome, level, message } = asked;
	const holds = message === void 0 || messages.some((text) => text.includes(message));
	return [
		...plain(rule, outcome, worst, messages),
		...plain(`${rule} level`, level, found[0]?.level ?? "off", messages),
		...holds ? [] : [{
			what: `${rule} message`,
			expected: `… ${message} …`,
			actual: messages[0] ?? "nothing",
			messages: messages.slice(1)
		}]
	];
}
const outcomeOf = ({ outcome, lifted }) => lifted === void 0 ? outcome : "lifted";
const said = ({ message, remedy }) => [remedy === void 0 ? message : `${message}. ${remedy}`];
const blocking = ({ findings }) => findings.filter(({ level, outcome }) => level === "error" && weight[outcome] > weight.pass).flatMap((finding) => said(finding).map((text) => `${finding.rule}: ${text}`));
var moments = __webpack_require__(2778);
function runCase(one, { policy, ...source }) {
	const decision = (0, decide.L)((0, evaluate._)(policy, one.change, one.at, { freeze: one.freeze }), source);
	const { timezone } = policy.calendar;
	const instant = (text) => (0, moments.Et)(text, timezone, null)?.toISOString() ?? text;
	const differences = compareWith(decision, one.expected, instant);
	const { name, clauses, line } = one;
	const passed = differences.length === 0;
	return {
		name,
		clauses,
		line,
		at: one.at.toISOString(),
		passed,
		differences,
		verdict: decision.verdict
	};
}
}),
8681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => plainData });
function plainData(located) {
	if (located.kind === "scalar") return located.value;
	if (located.kind === "list") return located.items.map(plainData);
	return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
}),
8323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
var dist = __webpack_require__(9610);
var problem = __webpack_require__(5976);
function locateNodes(contents, place, limits) {
	const problems = [];
	const open = new Set();
	const anchors = new Anchors();
	let values = 0;
	let overflow = null;
	const report = ({ line, column }, path, message) => {
		if (problems.length < limits.problems) problems.push({
			line,
			column,
			path: (0, problem.LF)(path),
			message
		});
	};
	const nothing = (at) => ({
		kind: "scalar",
		at,
		value: null,
		source: ""
	});
	const placeOf = (node, fallback) => node.range ? place(node.range[0]) : fallback;
	function visit(node, path, around) {
		values += 1;
		if (values > limits.values || path.length > limits.depth) {
			overflow = "the file, with its aliases written out, has more values than a policy can have";
			return;
		}
		if ((0, dist.Vj)(node)) return visitAlias(node, path, placeOf(node, around));
		if ((0, dist.jn)(node)) {
			anchors.define(node, node.anchor);
			return scalar(node.value, node.source, placeOf(node, around));
		}
		if (!(0, dist.jh)(node) && !(0, dist.oP)(node)) return nothing(around);
		anchors.define(node, node.anchor);
		const at = placeOf(node, around);
		open.add(node);
		const collection = (0, dist.oP)(node) ? {
			kind: "list",
			at,
			items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? [])
		} : mapping(node.items, path, at);
		open.delete(node);
		return collection;
	}
	function visitAlias(alias, path, at) {
		const target = anchors.resolve(alias);
		if (target !== void 0 && !open.has(target)) return visit(target, path, at);
		report(at, path, target === void 0 ? `there is no anchor ${(0, problem.hD)(`&${alias.source}`)} before this alias` : "an alias cannot stand inside what it refers to");
	}
	function mapping(pairs, path, at) {
		const entries = new Map();
		for (const { key, value } of pairs) {
			const keyAt = (0, dist.jn)(key) ? placeOf(key, at) : at;
			const name = keyName(key);
			const first = typeof name === "string" ? entries.get(name) : void 0;
			if ((0, dist.jn)(key)) anchors.define(key, key.anchor);
			if (typeof name !== "string") report(keyAt, path, name.message);
			else if (first === void 0) enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
			else report(keyAt, [...path, name], `the key ${(0, problem.hD)(name)} stands here twice, first in line ${first.at.line}: keep one`);
		}
		return {
			kind: "mapping",
			at,
			entries
		};
	}
	const start = {
		line: 1,
		column: 1
	};
	return {
		root: visit(contents, [], start) ?? nothing(start),
		problems,
		overflow
	};
}
function enter(entries, name, at, value) {
	if (value !== void 0) entries.set(name, {
		at,
		value
	});
}
class Anchors {
	#last = new Map();
	#defined = new Set();
	#targets = new Map();
	define(node, anchor) {
		if (anchor === void 0 || this.#defined.has(node)) return;
		this.#defined.add(node);
		this.#last.set(anchor, node);
	}
	resolve(alias) {
		if (!this.#targets.has(alias)) this.#targets.set(alias, this.#last.get(alias.source));
		return this.#targets.get(alias);
	}
}
function scalar(value, source, at) {
	return {
		kind: "scalar",
		at,
		value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
		source: source ?? ""
	};
}
function keyName(key) {
	if (!(0, dist.jn)(key) || key.value === null) return { message: "a key must be a plain name" };
	const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
	if (name === "<<") return { message: "merge keys (\"<<\") are not supported: write the values out" };
	if (name === "__proto__") return { message: "unknown key \"__proto__\"" };
	return name;
}
const limits = {
	bytes: 262144,
	tokens: 6e4,
	depth: 50,
	values: 2e4,
	problems: 100
};
function parseYaml(withMark, what = "a policy") {
	const text = withMark.replace(/^\ufeff/, "");
	if (Buffer.byteLength(text) > limits.bytes) return failure(`the file is larger than ${limits.bytes / 1024} KB`);
	const counter = new dist.HN();
	const place = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const read = tokens(text, counter, what);
	if (typeof read === "object" && "message" in read) return failure(read.message, place(read.offset));
	const document = compose(read, text.length);
	if (document === void 0) return {
		root: null,
		problems: []
	};
	const syntax = syntaxProblems(document, place);
	if (syntax.length > 0) return {
		root: null,
		problems: syntax
	};
	const { contents } = document;
	if (contents === null || (0, dist.jn)(contents) && contents.value === null && !contents.source) return {
		root: null,
		problems: []
	};
	const located = locateNodes(contents, place, limits);
	return located.overflow === null ? located : failure(located.overflow);
}
function failure(message, at = {
	line: 1,
	column: 1
}) {
	return {
		root: null,
		problems: [{
			...at,
			path: "",
			message
		}]
	};
}
function tokens(text, counter, what) {
	const parser = new dist.iX(counter.addNewLine);
	const found = [];
	let count = 0;
	counter.addNewLine(0);
	for (const lexeme of new dist.JG().lex(text)) {
		count += 1;
		if (count > limits.tokens) return {
			message: `the file has more parts than ${what} can have`,
			offset: parser.offset
		};
		found.push(...parser.next(lexeme));
		if (parser.stack.length > limits.depth) return {
			message: `values are nested more than ${limits.depth} deep`,
			offset: parser.offset
		};
	}
	found.push(...parser.end());
	const second = found.filter((token) => token.type === "document")[1];
	if (second === void 0) return found;
	return {
		message: `${what} is one YAML document: remove the "---" between documents`,
		offset: second.offset
	};
}
function compose(found, end) {
	const composer = new dist.Dk({
		schema: "core",
		resolveKnownTags: false,
		merge: false,
		uniqueKeys: false,
		prettyErrors: false
	});
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return [...composer.compose(found, true, end)][0];
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function syntaxProblems(document, place) {
	const byLine = new Map();
	for (const error of [...document.errors, ...document.warnings]) {
		const at = place(error.pos[0]);
		if (!byLine.has(at.line)) byLine.set(at.line, {
			...at,
			path: "",
			message: `YAML: ${syntaxMessage(error)}`
		});
		if (byLine.size >= limits.problems) break;
	}
	return [...byLine.values()];
}
function syntaxMessage({ code, message }) {
	if (code === "TAB_AS_INDENT") return "a tab cannot indent; use spaces";
	if (code === "TAG_RESOLVE_FAILED") return `types ("!…") are not supported: ${message}`;
	return message.replace(/\s+/g, " ").slice(0, 200);
}
}),
4209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => suggestName });
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3590);
const longestName = 64;
function suggestName(written, known) {
	if (written.length > longestName) return void 0;
	const name = plain(written);
	return known.find((candidate) => plain(candidate) === name) ?? (name.length > 1 ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(written, known) : void 0) ?? known.find((candidate) => name.length >= 4 && plain(candidate).startsWith(name));
}
function plain(name) {
	return name.toLowerCase().replace(/[-_\s]/g, "");
}
}),
9729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => cacheFolder,
	y: () => FactsCache
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3258);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9435);
var _change_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(804);
var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2630);
const version = 1;
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
	version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(version),
	change: _change_schema_js__WEBPACK_IMPORTED_MODULE_4__.ChangeSchema
});
const listSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
	version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(version),
	question: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
	readAt: zod__WEBPACK_IMPORTED_MODULE_6__.w$(),
	repository: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
	branch: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
	policy: zod__WEBPACK_IMPORTED_MODULE_5__.rej({
		text: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
		source: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
	}).nullable(),
	merged: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.rej({
		number: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1),
		base: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
		mergedAt: zod__WEBPACK_IMPORTED_MODULE_6__.w$({ offset: true }),
		changedFiles: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(0),
		renames: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.rej({
			at: zod__WEBPACK_IMPORTED_MODULE_6__.w$({ offset: true }),
			from: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
		}))
	})),
	cut: zod__WEBPACK_IMPORTED_MODULE_5__.zMY()
});
const teamsSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
	version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(version),
	teams: zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()).nullable())
});
class FactsCache {
	folder;
	constructor(folder) {
		this.folder = folder;
	}
	async facts(number) {
		const kept = await this.#read(`${number}.json`, factsSchema);
		return kept?.change.number === number ? kept.change : null;
	}
	keepFacts(change) {
		return this.#write(`${change.number}.json`, {
			version,
			change
		});
	}
	list() {
		return this.#read("merged.json", listSchema);
	}
	keepList(list) {
		return this.#write("merged.json", {
			version,
			...list
		});
	}
	async teams() {
		return (await this.#read("teams.json", teamsSchema))?.teams ?? {};
	}
	keepTeams(teams) {
		return this.#write("teams.json", {
			version,
			teams
		});
	}
	async #read(name, schema) {
		const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, name), "utf8").catch(() => null);
		if (text === null) return null;
		try {
			const parsed = schema.safeParse(JSON.parse(text));
			return parsed.success ? parsed.data : null;
		} catch (error) {
			if (error instanceof SyntaxError) return null;
			throw error;
		}
	}
	async #write(name, kept) {
		const unfinished = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, `.${name}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
		try {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(this.folder, {
				recursive: true,
				mode: 448
			});
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 384 });
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.folder, name));
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
			throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__.yo(`what is read from GitHub cannot be kept in ${this.folder} (${code}): name another folder with --cache FOLDER`);
		} finally {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => void 0);
		}
	}
}
function cacheFolder(repository, env, given) {
	const { host, owner, repo } = repository;
	const usual = env["XDG_CACHE_HOME"]?.startsWith("/") ? env["XDG_CACHE_HOME"] : (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["HOME"] || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache");
	const server = host === "api.github.com" ? [] : [host.replaceAll(/[^\w.-]/g, "_")];
	return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(given ?? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(usual, "change-gate"), ...server, owner.toLowerCase(), repo.toLowerCase());
}
})
};
export { id, ids, modules };
