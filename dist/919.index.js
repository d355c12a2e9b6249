// 919.index.js
const id = 919;
const ids = [919];
const modules = {
5453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => ProxyAgent,
	h: () => fetch
});
var external_node_http_ = __webpack_require__(7067);
var external_node_https_ = __webpack_require__(4708);
const keptAlive = {
	keepAlive: true,
	timeout: 4e3
};
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const MOST_REDIRECTS = 20;
async function fetchOver(route, url, init) {
	const signal = init.signal ?? null;
	let asked = firstOf(url, init);
	for (let redirects = 0;; redirects += 1) {
		const message = await responseTo(route, asked, signal);
		const next = init.redirect === "manual" ? null : redirection(message, asked.url);
		if (next === null) return answerOf(message, asked.url, signal);
		message.resume();
		if (redirects === MOST_REDIRECTS) throw failed("redirect count exceeded");
		asked = redirected(asked, message.statusCode ?? 0, next);
	}
}
function firstOf(url, { method = "GET", headers = {}, body = null }) {
	const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return {
		url: new URL(url),
		method,
		headers: new Map([["accept-encoding", "gzip"], ...named]),
		body
	};
}
function redirected({ url, method, headers: before, body }, status, next) {
	const headers = new Map(before);
	if (next.origin !== url.origin) for (const name of ["authorization", "cookie"]) headers.delete(name);
	if (status !== 303 && !(method === "POST" && status < 303)) return {
		url: next,
		method,
		headers,
		body
	};
	headers.delete("content-type");
	return {
		url: next,
		method: "GET",
		headers,
		body: null
	};
}
function responseTo(route, { url, method, headers, body }, signal) {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const options = {
			method,
			headers: Object.fromEntries(headers),
			...signal === null ? {} : { signal }
		};
		const request = route.ask(url, options);
		request.once("response", resolve);
		request.on("error", (error) => reject(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause: error })));
		if (body === null) request.end();
		else request.end(body);
	});
}
const failed = (why) => new TypeError("fetch failed", { cause: new Error(why) });
function redirection({ statusCode = 0, headers }, from) {
	if (!REDIRECTS.has(statusCode) || headers.location === void 0) return null;
	const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : null;
	if (next === null || !/^https?:$/.test(next.protocol)) throw failed("redirected to what is no address of the web");
	return next;
}
function answerOf(message, { href }, signal) {
	const headers = new Map(Object.entries(message.headersDistinct).map(([name, all]) => [name, (all ?? []).join(", ")]));
	const bytes = async () => {
		try {
			return await allOf(await plainly(message, headers.get("content-encoding")), signal);
		} catch (error) {
			throw signal?.aborted ? signal.reason : new TypeError("terminated", { cause: error });
		}
	};
	const text = async () => (await bytes()).toString().replace(/^\uFEFF/, "");
	return {
		url: href,
		status: message.statusCode ?? 500,
		statusText: message.statusMessage ?? "",
		headers,
		text,
		json: async () => JSON.parse(await text()),
		arrayBuffer: async () => Uint8Array.from(await bytes()).buffer
	};
}
async function plainly(message, encoding = "identity") {
	if (encoding === "identity") return message;
	if (encoding !== "gzip" && encoding !== "x-gzip") throw new Error(`the answer's encoding is ${encoding}`);
	const { createGunzip } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
	const plain = createGunzip();
	message.once("error", (error) => plain.destroy(error));
	return message.pipe(plain);
}
function allOf(stream, signal) {
	return new Promise((resolve, reject) => {
		const chunks = [];
		const abort = () => void stream.destroy(signal?.reason);
		signal?.addEventListener("abort", abort, { once: true });
		stream.on("data", (chunk) => chunks.push(chunk));
		stream.once("end", () => resolve(Buffer.concat(chunks)));
		stream.once("error", reject);
		stream.once("close", () => {
			signal?.removeEventListener("abort", abort);
			reject(new Error("the connection was closed"));
		});
		if (signal?.aborted) abort();
	});
}
const plain = new external_node_http_.Agent(keptAlive);
const direct_secure = new external_node_https_.Agent(keptAlive);
const direct = { ask: (url, options) => url.protocol === "https:" ? (0, external_node_https_.request)(url, {
	...options,
	agent: direct_secure
}) : (0, external_node_http_.request)(url, {
	...options,
	agent: plain
}) };
var external_node_stream_ = __webpack_require__(7075);
var external_node_tls_ = __webpack_require__(1692);
const TUNNEL_TIMEOUT = 3e4;
class ProxyAgent {
	#proxy;
	#headers;
	#tunnels;
	constructor({ uri, token }) {
		this.#proxy = new URL(uri);
		this.#proxy.username = "";
		this.#proxy.password = "";
		this.#headers = token === void 0 ? {} : { "proxy-authorization": token };
		this.#tunnels = new Tunnels(this.#proxy, this.#headers);
	}
	ask(url, { headers, ...options }) {
		if (url.protocol === "https:") return (0, external_node_https_.request)(url, {
			...options,
			headers,
			agent: this.#tunnels
		});
		const asked = {
			...options,
			path: url.href,
			headers: {
				...headers,
				host: url.host,
				...this.#headers
			}
		};
		return toProxy(this.#proxy)(this.#proxy, asked);
	}
}
class Tunnels extends external_node_https_.Agent {
	#proxy;
	#headers;
	constructor(proxy, headers) {
		super(keptAlive);
		this.#proxy = proxy;
		this.#headers = headers;
	}
	createConnection({ host, port, servername }, connected = () => {}) {
		const name = `${host?.includes(":") ? `[${host}]` : host}:${port}`;
		const asked = {
			method: "CONNECT",
			path: name,
			headers: {
				host: name,
				...this.#headers
			},
			agent: false,
			timeout: TUNNEL_TIMEOUT
		};
		const request = toProxy(this.#proxy)(this.#proxy, asked);
		const refused = (error) => connected(error, new external_node_stream_.Duplex());
		request.once("connect", ({ statusCode }, socket) => {
			if (statusCode === 200) {
				socket.setTimeout(0);
				const server = {
					...host ? { host } : {},
					...servername ? { servername } : {}
				};
				connected(null, (0, external_node_tls_.connect)({
					socket,
					...server,
					ALPNProtocols: ["http/1.1"]
				}));
				return;
			}
			socket.destroy();
			refused(new Error(`The proxy ${this.#proxy.host} refuses a tunnel to ${name}: HTTP ${statusCode}`));
		});
		request.once("response", ({ statusCode }) => {
			request.destroy();
			refused(new Error(`The proxy ${this.#proxy.host} opens no tunnel to ${name}: HTTP ${statusCode}`));
		});
		request.once("timeout", () => request.destroy(new Error(`The proxy ${this.#proxy.host} does not answer`)));
		request.once("error", refused);
		request.end();
	}
}
const toProxy = (proxy) => proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
function fetch(url, { dispatcher = direct, ...init }) {
	return fetchOver(dispatcher, url, init);
}
}),
6912: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => createGate,
	r: () => readPayload
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
var _github_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5141);
var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(769);
var _github_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3265);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4784);
async function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (file === void 0 || file === "") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp("GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.");
	const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch((error) => {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	});
	try {
		return JSON.parse(text);
	} catch {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`);
	}
}
async function createGate({ token, settings, policy, checkRunId }, repository, env, log) {
	const baseUrl = env["GITHUB_API_URL"] ?? "";
	const client = await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_2__.createClient)({
		token,
		...baseUrl === "" ? {} : { baseUrl }
	});
	return {
		client,
		settings,
		repository,
		own: {
			...ownRun(env, checkRunId),
			statusName: settings.statusName,
			...settings.verdict === "status" ? { statusContext: settings.statusName } : {}
		},
		...policy === null || "owner" in policy ? {} : { policyPath: policy.path },
		...policy !== null && "owner" in policy ? await centralPolicy(client, policy) : {},
		shared: (0, _github_live_js__WEBPACK_IMPORTED_MODULE_3__.N)(),
		runUrl: runUrl(env),
		now: () => new Date(),
		waitUntil: (instant) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.max(0, instant.getTime() - Date.now())),
		log
	};
}
async function centralPolicy(client, place) {
	try {
		return { policy: await (0, _github_read_policy_js__WEBPACK_IMPORTED_MODULE_4__.II)(client, place) };
	} catch (thrown) {
		if (thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo) return { policyProblem: thrown };
		throw thrown;
	}
}
function ownRun(env, checkRunId) {
	const [runId, workflowRef] = [env["GITHUB_RUN_ID"] ?? "", env["GITHUB_WORKFLOW_REF"] ?? ""];
	return {
		...runId === "" ? {} : { runId },
		...workflowRef === "" ? {} : { workflowRef },
		...checkRunId === null ? {} : { checkRunId }
	};
}
function runUrl(env) {
	const [repository, run] = [env["GITHUB_REPOSITORY"], env["GITHUB_RUN_ID"]];
	return `${(0, _github_server_js__WEBPACK_IMPORTED_MODULE_6__.F)(env)}/${repository ?? ""}/actions/runs/${run ?? ""}`;
}
}),
4835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	fJ: () => fail,
	lm: () => notice,
	gM: () => printDecision,
	tj: () => printLines,
	R8: () => warn,
	Sy: () => writeSummary
});
var core = __webpack_require__(5288);
var findings = __webpack_require__(4135);
var visible = __webpack_require__(4883);
const mostOfEachLevel = 10;
function annotations(decision) {
	const { unknown, toDo, waits, advice } = (0, findings.ZV)(decision.findings);
	return [
		...remarks("error", [...toDo, ...unknown]),
		...remarks("warning", advice),
		...remarks("notice", waits)
	];
}
function remarks(level, findings) {
	return findings.flatMap((finding) => remark(level, finding)).slice(0, mostOfEachLevel);
}
function remark(level, { message, remedy = "", evidence }) {
	const { file, line } = evidence ?? {};
	if (typeof file !== "string" || file === "" || typeof line !== "number" || !Number.isSafeInteger(line) || line < 1) return [];
	return [{
		level,
		message: (0, visible.TN)(`${(0, findings.em)(message)} ${(0, findings.em)(remedy)}`),
		file,
		line
	}];
}
var log = __webpack_require__(9663);
const mostBytes = 1032192;
function outputs(decision, sizeLimit = mostBytes) {
	return {
		verdict: decision.verdict,
		category: decision.category,
		areas: decision.areas.join(","),
		"valid-until": decision.validUntil ?? "",
		"earliest-merge": decision.earliestMerge ?? "",
		decision: fitting(decision, sizeLimit)
	};
}
function fitting(decision, sizeLimit) {
	const findings = decision.findings.map(({ evidence: _left, ...finding }) => finding);
	const few = (causes) => causes.map((cause) => ({
		...cause,
		files: cause.files.slice(0, 10)
	}));
	const brief = {
		...decision,
		findings,
		sensitive: few(decision.sensitive),
		categoryReasons: few(decision.categoryReasons)
	};
	const versions = [
		decision,
		{
			...decision,
			findings
		},
		brief
	].map((version) => JSON.stringify(version));
	return versions.find((json) => Buffer.byteLength(json) <= sizeLimit) ?? versions.at(-1) ?? "";
}
var terminal = __webpack_require__(2989);
function printDecision(decision, timezone) {
	for (const [name, value] of Object.entries(outputs(decision))) core.uH(name, value);
	printLines((0, terminal.F)(decision, {
		color: false,
		timezone
	}));
	for (const { level, message, file, line } of annotations(decision)) {
		const remark = {
			error: core.z3,
			warning: core.$e,
			notice: core.lm
		}[level];
		remark(message, {
			file,
			startLine: line
		});
	}
}
function printLines(text) {
	for (const line of (0, log.P)(text)) core.pq(line);
}
const warn = (message) => core.$e((0, log.E)(message));
const notice = (message) => core.lm((0, log.E)(message));
const fail = (message) => core.C1((0, log.E)(message));
async function writeSummary(markdown) {
	if (process.env["GITHUB_STEP_SUMMARY"] === void 0) return;
	await core.z.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
}
}),
1747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeRead: () => judgeRead,
	m: () => isGated,
	y: () => judgePullRequest
});
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7871);
var _github_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5141);
var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9565);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4784);
function judgeRead({ change, policy, broken }, at, freeze = "") {
	const decision = (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.S)(change, at, policy, { freeze });
	if (broken !== void 0 && decision.lane !== "install") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(broken);
	return decision;
}
async function judgePullRequest(gate, number, hints = {}) {
	const { client, own, policyPath, policy, policyProblem, shared, repository, settings } = gate;
	if (policyProblem !== void 0) throw policyProblem;
	const { main, ...hint } = hints;
	const at = gate.now();
	const options = {
		readAt: at,
		own,
		shared,
		...policyPath === void 0 ? {} : { policyPath },
		...main === void 0 ? {} : { main }
	};
	const live = await (0, _github_live_js__WEBPACK_IMPORTED_MODULE_1__.readLive)(client.scoped(), {
		...repository,
		number,
		...hint
	}, options, policy);
	const decision = judgeRead(live, at, settings.freeze);
	if (!mattersWhen(live, decision)) return {
		live,
		decision
	};
	const dated = await live.dated();
	const known = dated.change.judged;
	const judged = known?.length === 0 && decision.verdict !== "unknown" ? [{
		category: decision.category,
		at: at.toISOString()
	}] : known;
	const exact = judged === known ? dated : {
		...dated,
		change: {
			...dated.change,
			judged
		}
	};
	return {
		live: exact,
		decision: judgeRead(exact, at, settings.freeze)
	};
}
const mattersWhen = ({ hidden, change: { judged } }, { findings }) => hidden || judged?.length === 0 || findings.some(({ rule, outcome }) => rule === "lead-time" && outcome === "wait");
function isGated({ settings: { branches } }, base, defaultBranch) {
	if (branches === null) return base === defaultBranch;
	return (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.tI)({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
}),
4344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E4: () => dispatched,
	Kd: () => pullRequestNumber,
	Nc: () => mergeGroupIn,
	_M: () => repositoryOf,
	y9: () => malformedEvent,
	zC: () => occasionOf
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5766);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
const supportedEvents = [
	...[
		"pull_request",
		"pull_request_target",
		"pull_request_review"
	],
	"merge_group",
	"workflow_run",
	"status",
	"check_run",
	"workflow_dispatch",
	"schedule"
];
function occasionOf(eventName, payload) {
	const name = supportedEvents.find((one) => one === eventName);
	if (name === void 0) {
		const problem = `change-gate does not run on the event ${JSON.stringify(eventName)}.`;
		throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, `Run it on ${listed(supportedEvents)}.`);
	}
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(payload)) throw malformedEvent("payload", "an object");
	const event = new _answer_js__WEBPACK_IMPORTED_MODULE_0__.F(payload, "payload", malformedEvent);
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": return ofPullRequest(name, event);
		case "merge_group": return ofMergeGroup(event);
		case "workflow_run": {
			const run = event.member("workflow_run");
			return ofCommit(event, run.member("head_sha"), run.optional("head_branch"));
		}
		case "check_run": {
			const run = event.member("check_run");
			return ofCommit(event, run.member("head_sha"), run.optional("check_suite")?.optional("head_branch"));
		}
		case "status": return {
			...ofCommit(event, event.member("sha")),
			context: event.member("context").text()
		};
		case "workflow_dispatch": return ofDispatch(event);
		case "schedule": return {
			kind: "sweep",
			...repositoryOf(event)
		};
	}
}
function ofPullRequest(name, event) {
	const pullRequest = event.member("pull_request");
	const number = pullRequest.member("number");
	if (number.count() === 0) throw malformedEvent(number.at, "a number from 1 on");
	const changedFiles = pullRequest.optional("changed_files")?.count();
	const head = pullRequest.optional("head");
	const from = head?.optional("repo")?.optional("full_name")?.text() ?? null;
	const repository = repositoryOf(event);
	const fork = from === null || from.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
	return {
		kind: "pull-request",
		...repository,
		number: number.count(),
		...changedFiles === void 0 ? {} : { changedFiles },
		head: head?.optional("sha")?.sha() ?? null,
		base: pullRequest.optional("base")?.optional("ref")?.text() ?? null,
		defaultBranch: defaultBranchOf(event),
		readOnly: name === "pull_request_review" && fork
	};
}
const queueRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-[0-9a-f]+$/;
function mergeGroupIn(ref) {
	const [, base, number] = queueRef.exec(ref) ?? [];
	return base === void 0 || number === void 0 ? null : {
		base,
		number: Number(number)
	};
}
function ofMergeGroup(event) {
	const group = event.member("merge_group");
	const base = group.member("base_ref").text().replace(/^refs\/heads\//, "");
	const number = mergeGroupIn(group.member("head_ref").text())?.number ?? null;
	const head = group.member("head_sha").sha();
	return {
		kind: "merge-group",
		...repositoryOf(event),
		head,
		base,
		number,
		defaultBranch: defaultBranchOf(event)
	};
}
function ofCommit(event, sha, branch) {
	return {
		kind: "commit",
		...repositoryOf(event),
		head: sha.sha(),
		headRef: branch === void 0 ? null : branch.text(),
		context: null
	};
}
function ofDispatch(event) {
	const number = dispatched(event);
	const repository = repositoryOf(event);
	return number === null ? {
		kind: "all",
		...repository
	} : {
		kind: "number",
		...repository,
		number
	};
}
function dispatched(event) {
	const given = event.optional("inputs")?.optional("pull-request")?.text().trim() ?? "";
	return given === "" ? null : pullRequestNumber(given, "the workflow’s input “pull-request”");
}
const largestNumber = 2 ** 31 - 1;
function pullRequestNumber(text, where) {
	const [, digits] = /^#?([1-9]\d{0,9})$/.exec(text.trim()) ?? [];
	if (digits !== void 0 && Number(digits) <= largestNumber) return Number(digits);
	const problem = `${JSON.stringify(text)} in ${where} is no number of a pull request.`;
	throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, "Write e.g. 42, or leave it empty for all.");
}
const defaultBranchOf = (event) => event.member("repository").optional("default_branch")?.text() ?? null;
function repositoryOf(event) {
	const repository = event.member("repository");
	const owner = repository.member("owner").member("login");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.u8)(owner.text())) throw malformedEvent(owner.at, "an owner's login");
	const name = repository.member("name");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.en)(name.text())) throw malformedEvent(name.at, "a repository's name");
	return {
		owner: owner.text(),
		repo: name.text()
	};
}
function malformedEvent(at, expected) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", `The event has not ${expected} at ${at}.`, "Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.");
}
const listed = (names) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}),
5141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => nothingShared,
	readLive: () => readLive
});
var roster = __webpack_require__(2817);
var error = __webpack_require__(5766);
var report_status = __webpack_require__(1651);
var lists = __webpack_require__(5773);
var own_status = __webpack_require__(1219);
function lastJudged(statuses) {
	const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
		const remembered = (0, report_status.b7)(targetUrl)?.judged ?? [];
		const category = categoryIn(description);
		if (remembered.length > 0 || category === null) return remembered;
		return [{
			category,
			at: createdAt
		}];
	});
	return once(all);
}
const isExact = (statuses) => statuses.every(({ targetUrl }) => ((0, report_status.b7)(targetUrl)?.judged.length ?? 0) > 0);
const hidesEarlier = (statuses) => statuses.some(({ description, targetUrl }) => categoryIn(description) === null && !(((0, report_status.b7)(targetUrl)?.judged.length ?? 0) > 0));
async function firstJudged(client, target, { context, viewer, statuses }) {
	try {
		const lists = await Promise.all(oldest(statuses).map((sha) => statusesOf(client, target, sha, context, viewer)));
		const remembered = statuses.flatMap(({ targetUrl }) => (0, report_status.b7)(targetUrl)?.judged ?? []);
		return { judged: once([...remembered, ...lists.flat()]) };
	} catch (thrown) {
		if (thrown instanceof error.y) return {
			judged: null,
			error: thrown
		};
		throw thrown;
	}
}
function oldest(statuses) {
	const first = new Map();
	for (const status of statuses) {
		const category = categoryIn(status.description) ?? status.sha;
		const known = first.get(category);
		if (known === void 0 || Date.parse(status.createdAt) < Date.parse(known.createdAt)) first.set(category, status);
	}
	return [...new Set([...first.values()].map(({ sha }) => sha))];
}
async function statusesOf(client, target, sha, context, viewer) {
	const { owner, repo } = target;
	const route = "/repos/{owner}/{repo}/commits/{ref}/statuses";
	const first = new Map();
	for await (const page of client.pages(route, {
		owner,
		repo,
		ref: sha,
		per_page: 100
	}, (0, lists.Vb)(target))) for (const status of page) {
		if (status.member("context").value !== context) continue;
		const category = categoryIn(status.member("description").orNull((text) => text.text()) ?? "");
		const creator = status.member("creator").orNull((one) => one.member("login").name());
		if (category === null || !(0, own_status.M_)(creator, viewer)) continue;
		const at = status.member("created_at").instant();
		const known = first.get(category);
		if (known === void 0 || Date.parse(at) < Date.parse(known.at)) first.set(category, {
			category,
			at
		});
	}
	return [...first.values()];
}
const once = (judged) => [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
function categoryIn(description) {
	return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}
var policy_in_force = __webpack_require__(7832);
var read_change = __webpack_require__(8785);
var github_teams = __webpack_require__(6010);
function watched(client) {
	let first = null;
	const note = (thrown) => {
		if (thrown instanceof error.y && (thrown.kind === "unavailable" || thrown.kind === "rate-limited")) first ??= thrown;
		throw thrown;
	};
	const watching = (one) => ({
		graphql: (...asked) => one.graphql(...asked).catch(note),
		get: (...asked) => one.get(...asked).catch(note),
		async *pages(...asked) {
			try {
				yield* one.pages(...asked);
			} catch (thrown) {
				note(thrown);
			}
		},
		send: (...asked) => one.send(...asked).catch(note),
		stop: () => one.stop(),
		scoped: () => watching(one.scoped())
	});
	return {
		client: watching(client),
		failure: () => first
	};
}
const nothingShared = () => ({
	policies: new Map(),
	teams: new Map()
});
async function readLive(given, target, options, elsewhere) {
	const { shared = nothingShared(), ...reading } = options;
	const { client, failure } = watched(given);
	const read = await (0, read_change.p)(client, target, reading);
	const { policy, state, broken } = await (elsewhere === void 0 ? policyOf(read, shared, options.policyPath) : {
		policy: elsewhere,
		state: "valid",
		broken: void 0
	});
	const named = [...(0, roster.$)(policy.policy), ...policy.policy.emergency.declaredBy];
	const { teams, notRead } = await live_once(shared.teams, JSON.stringify(named), () => (0, github_teams.$)(client, named));
	const { said } = read;
	const failed = failure();
	const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
	const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
	const live = {
		change: {
			...read.change,
			...judged,
			teams,
			policyOnDefaultBranch: state
		},
		policy,
		...broken === void 0 ? {} : { broken },
		defaultBranch: read.defaultBranch,
		updatedAt: read.updatedAt,
		hidden: said !== null && hidesEarlier(said.statuses),
		onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
		warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
		incomplete: failed !== null,
		dated: () => dated(client, target, live, read, options.own?.statusContext)
	};
	return live;
}
async function policyOf({ policyFile }, { policies }, asked) {
	if ("error" in policyFile) throw policyFile.error;
	if (policyFile.text === null && asked !== void 0) throw noPolicyAt(asked);
	return live_once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => (0, policy_in_force.t)(policyFile));
}
async function dated(client, target, live, { said }, context) {
	if (said === null || context === void 0 || isExact(said.statuses)) return live;
	const { judged, error } = await firstJudged(client, target, {
		...said,
		context
	});
	return {
		...live,
		hidden: error !== void 0,
		incomplete: live.incomplete || error?.kind === "unavailable" || error?.kind === "rate-limited",
		change: {
			...live.change,
			judged
		},
		warnings: error === void 0 ? live.warnings : [...live.warnings, error.message]
	};
}
function live_once(known, key, make) {
	const found = known.get(key) ?? make();
	known.set(key, found);
	return found;
}
const noPolicyAt = (path) => new error.y("not-found", `The default branch has no policy ${path}, which the input “policy” names.`, "Correct the input, or put the policy there.");
}),
9663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => safeLog,
	P: () => safeLogLines
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
const ignorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
function safeLog(line) {
	const shown = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(line);
	const compared = shown.replace(ignorable, "");
	if (!(/^\s*::/u.test(compared) || compared.includes("##["))) return shown;
	return compared.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
function safeLogLines(text) {
	return text.split("\n").map(safeLog);
}
}),
1651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jf: () => rememberedWith,
	OH: () => staleFrom,
	QY: () => withMemory,
	UC: () => shortInstant,
	b7: () => memoryIn,
	be: () => notJudged,
	gp: () => basisOf,
	pN: () => unjudgedBasis,
	qS: () => statusText,
	vI: () => shortened
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6158);
var _classify_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7150);
var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4135);
var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2841);
const longestDescription = 140;
const states = {
	pass: "success",
	wait: "pending",
	fail: "failure",
	unknown: "error"
};
function staleFrom(decision) {
	const { verdict, validUntil } = decision;
	const ends = [validUntil, verdict === "wait" ? opensOf(decision) : null].flatMap((instant) => instant === null ? [] : [Date.parse(instant)]);
	return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}
const opensOf = ({ earliestMerge, at }) => earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;
function statusText(decision, timezone, suffix = "") {
	return {
		state: states[decision.verdict],
		description: shortened(`${nextThing(decision, timezone)}${suffix}`)
	};
}
const notJudged = (why) => ({
	state: "error",
	description: shortened(`Not judged: ${why}`)
});
function nextThing(decision, timezone) {
	const { verdict, findings, lane } = decision;
	const { toDo, unknown } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(findings);
	if (verdict === "unknown") return `Not judged: ${fitted("", unknown.map(nameOf))}`;
	const kind = lane === "emergency" || lane === "rollback" ? `, ${lane}` : "";
	const category = `${_classify_classify_js__WEBPACK_IMPORTED_MODULE_2__.Yk[decision.category]}${kind}. `;
	if (verdict === "fail") return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
	return `${category}${verdict === "pass" ? passing(decision, timezone) : waiting(decision, timezone)}`;
}
function passing({ validUntil, at }, timezone) {
	return validUntil === null ? "May be merged" : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}
function waiting(decision, timezone) {
	const { waits } = (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.ZV)(decision.findings);
	const opens = opensOf(decision);
	const actors = new Set(waits.map((finding) => finding.actor ?? "author"));
	if (opens !== null) actors.delete("clock");
	const when = opens === null ? "" : `pens ${shortInstant(opens, decision.at, timezone)}`;
	if (actors.size === 0) return when === "" ? "Waiting" : `O${when}`;
	return `Waits for ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_4__.KE)([...actors].map((actor) => _headline_js__WEBPACK_IMPORTED_MODULE_4__.QZ[actor]))}${when === "" ? "" : `; o${when}`}`;
}
function shortInstant(instant, at, timezone) {
	const text = (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__.KS)(new Date(instant), timezone);
	return Math.abs(Date.parse(instant) - Date.parse(at)) < 5184e5 ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, "$1 ") : text;
}
const nameOf = ({ rule }) => rule.replaceAll("-", " ");
function fitted(start, all) {
	const names = [...new Set(all)];
	for (let shown = names.length; shown > 1; shown--) {
		const more = names.length > shown ? ` and ${names.length - shown} more` : "";
		const text = `${start}${names.slice(0, shown).join(", ")}${more}`;
		if (text.length <= 110) return text;
	}
	return `${start}${names[0] ?? ""}${names.length > 1 ? ` and ${names.length - 1} more` : ""}`;
}
const shortened = (text) => {
	const letters = [...text];
	return letters.length <= longestDescription ? text : `${letters.slice(0, 139).join("")}…`;
};
function rememberedWith(judged, { verdict, category, at }) {
	return (judged.at(-1)?.category === category || verdict === "unknown" ? [...judged] : [...judged, {
		category,
		at
	}]).slice(-8);
}
const unjudgedBasis = "none";
const mark = "change-gate";
function withMemory(address, { until, basis, threads, judged }) {
	const categories = judged.map(({ category, at }) => `${category}@${at}`).join(",");
	const parts = [
		mark,
		`basis=${basis}`,
		`until=${until ?? ""}`,
		`threads=${threads ?? ""}`,
		`judged=${categories}`
	];
	return `${address.split("#")[0] ?? ""}#${parts.join("&")}`;
}
function memoryIn(address) {
	const [first, ...parts] = (address.split("#")[1] ?? "").split("&");
	if (first !== mark) return null;
	const values = new Map(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
	const [basis, until, threads] = [
		values.get("basis"),
		values.get("until"),
		values.get("threads")
	];
	if (basis === void 0 || until === void 0 || until !== "" && Number.isNaN(Date.parse(until))) return null;
	return {
		basis,
		until: until === "" ? null : until,
		threads: threads !== void 0 && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
		judged: (values.get("judged") ?? "").split(",").flatMap(judgement)
	};
}
function judgement(text) {
	const [category = "", at = ""] = text.split("@");
	return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{
		category,
		at
	}] : [];
}
const basisOf = (parts) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
})
};
export { id, ids, modules };
