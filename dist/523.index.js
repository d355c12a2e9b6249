// 523.index.js
const id = 523;
const ids = [523];
const modules = {
8510: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => Answer,
	u: () => isRecord
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _a;
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
class Answer {
	value;
	at;
	#malformed;
	constructor(value, at, malformed = malformedAnswer) {
		this.value = value;
		this.at = at;
		this.#malformed = malformed;
	}
	member(name) {
		if (!isRecord(this.value)) throw this.#malformed(this.at, "an object");
		if (!Object.hasOwn(this.value, name)) throw this.#malformed(`${this.at}.${name}`, "a value");
		return this.#part(this.value[name], `${this.at}.${name}`);
	}
	optional(name) {
		if (!isRecord(this.value)) throw this.#malformed(this.at, "an object");
		const value = Object.hasOwn(this.value, name) ? this.value[name] : null;
		return value === null || value === void 0 ? void 0 : this.#part(value, `${this.at}.${name}`);
	}
	path(...names) {
		return names.reduce((part, name) => part.value === null ? part : part.member(name), this);
	}
	items() {
		if (!Array.isArray(this.value)) throw this.#malformed(this.at, "a list");
		return this.value.map((value, index) => this.#part(value, `${this.at}.${index}`));
	}
	orNull(read) {
		return this.value === null ? null : read(this);
	}
	text() {
		if (typeof this.value !== "string") throw this.#malformed(this.at, "text");
		return this.value;
	}
	name() {
		if (this.value === "") throw this.#malformed(this.at, "a name");
		return this.text();
	}
	fullName() {
		if (!/^[^/\s]+\/[^/\s]+$/.test(this.text())) throw this.#malformed(this.at, "OWNER/REPO");
		return this.text();
	}
	sha() {
		if (!/^[0-9a-f]{40,64}$/.test(this.text())) throw this.#malformed(this.at, "a SHA");
		return this.text();
	}
	count() {
		if (typeof this.value !== "number" || !Number.isSafeInteger(this.value) || this.value < 0) throw this.#malformed(this.at, "a whole number");
		return this.value;
	}
	flag() {
		if (typeof this.value !== "boolean") throw this.#malformed(this.at, "true or false");
		return this.value;
	}
	instant() {
		const text = this.text();
		if (!instantPattern.test(text) || Number.isNaN(Date.parse(text))) throw this.#malformed(this.at, "an instant");
		return text;
	}
	oneOf(values) {
		const found = values.find((value) => value === this.value);
		if (found === void 0) throw this.#malformed(this.at, `one of ${values.join(", ")}`);
		return found;
	}
	#part(value, at) {
		return new _a(value, at, this.#malformed);
	}
}
_a = Answer;
function malformedAnswer(at, expected) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub's answer has not ${expected} at ${at}.`, "Run the gate again; if that repeats, report it with the version of the server.");
}
}),
2125: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AV: () => checks,
	qK: () => isOwnRun
});
function checks(contexts, own) {
	const id = own.checkRunId;
	const self = id === void 0 ? void 0 : contexts.find((context) => isCheckRun(context) && idOf(context) === id);
	const known = self === void 0 ? own : {
		...own,
		jobs: [self.member("name").name()]
	};
	return contexts.map((context) => context === self ? {
		...check(context, known),
		own: true
	} : check(context, known));
}
function check(context, own) {
	return isCheckRun(context) ? checkRun(context, own) : statusContext(context, own);
}
const isCheckRun = (context) => context.member("__typename").oneOf(["CheckRun", "StatusContext"]) === "CheckRun";
const idOf = (run) => /\/(?:runs|job)\/(\d+)(?:[?#]|$)/.exec(run.member("permalink").text())?.[1];
function checkRun(run, own) {
	const name = run.member("name").name();
	const suite = run.member("checkSuite");
	const app = suite.member("app").orNull((value) => value.member("slug").name());
	const workflowRun = suite.member("workflowRun").orNull((value) => value);
	const startedAt = run.member("startedAt").orNull((value) => value.instant());
	const completedAt = run.member("completedAt").orNull((value) => value.instant());
	return {
		name,
		kind: "check-run",
		...app === null ? {} : { app },
		...workflowRun === null ? {} : { workflow: workflowRun.member("workflow").member("name").text() },
		required: run.member("isRequired").flag(),
		own: workflowRun !== null && isOwnRun(workflowRun, name, own),
		status: run.member("status").text().toLowerCase(),
		conclusion: run.member("conclusion").orNull((value) => value.text().toLowerCase()),
		...startedAt === null ? {} : { startedAt },
		...completedAt === null ? {} : { completedAt }
	};
}
function statusContext(status, own) {
	const name = status.member("context").name();
	const state = status.member("state").text().toLowerCase();
	const createdAt = status.member("createdAt").instant();
	const open = state === "pending" || state === "expected";
	return {
		name,
		kind: "status",
		required: status.member("isRequired").flag(),
		own: name === own.statusContext || name === own.statusName,
		status: open ? "pending" : "completed",
		conclusion: open ? null : state,
		startedAt: createdAt,
		...open ? {} : { completedAt: createdAt }
	};
}
function isOwnRun(run, job, { runId, workflowRef, jobs }) {
	if (jobs !== void 0 && !jobs.includes(job)) return false;
	const id = /\/actions\/runs\/(\d+)/.exec(run.member("url").text())?.[1];
	if (runId !== void 0 && id === runId) return true;
	const path = run.member("file").orNull((file) => file.member("path").text());
	return path !== null && workflowRef !== void 0 && path === workflowPath(workflowRef);
}
function workflowPath(workflowRef) {
	const [, path = ""] = /^[^/]+\/[^/]+\/(.+)$/.exec(workflowRef) ?? [];
	const at = path.indexOf("@refs/");
	return at === -1 ? path.slice(0, path.includes("@") ? path.lastIndexOf("@") : void 0) : path.slice(0, at);
}
}),
8272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => unreadable,
	Yl: () => headersOf,
	g5: () => failureOf,
	mX: () => notFound,
	xd: () => rateLimited
});
var _report_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(253);
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8174);
const again = "Run the gate again in some minutes; see githubstatus.com if that repeats.";
const SECONDARY_WAIT = 6e4;
function failureOf(thrown, purpose) {
	const status = (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(thrown) && typeof thrown["status"] === "number" ? thrown["status"] : 0;
	const response = (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(thrown) && (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(thrown["response"]) ? thrown["response"] : void 0;
	if (response === void 0) return unreachable(thrown, purpose);
	const headers = headersOf(response["headers"]);
	const body = response["data"];
	const said = (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(body) && typeof body["message"] === "string" ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_3__.TN)(body["message"], 200) : "";
	if (isRateLimit(status, headers, said)) return rateLimited(headers, purpose);
	if (status >= 500 || status === 408) {
		const asked = purpose.writes === true ? "to write" : "for";
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unavailable", `GitHub answered ${status} when asked ${asked} ${purpose.of}.`, again),
			retryAfter: seconds(headers["retry-after"]) ?? null
		};
	}
	return {
		error: refusal(status, headers, said, purpose),
		retryAfter: false
	};
}
function unreadable(purpose) {
	const problem = `GitHub's answer about ${purpose.of} was cut off or is no JSON.`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unavailable", problem, again),
		retryAfter: null
	};
}
function rateLimited(headers, purpose) {
	const reset = Number(headers["x-ratelimit-reset"]);
	const used = headers["x-ratelimit-remaining"] === "0" && Number.isSafeInteger(reset) && reset > 0;
	const now = Date.parse(headers["date"] ?? "");
	const untilReset = used && !Number.isNaN(now) ? Math.max(1e3, reset * 1e3 - now + 1e3) : void 0;
	const until = used ? `after ${new Date(reset * 1e3).toISOString()}` : "in some minutes";
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("rate-limited", purpose.writes === true ? `GitHub's rate limit stopped the writing of ${purpose.of}.` : `GitHub's rate limit stopped the reading of ${purpose.of}.`, `Run the gate again ${until}.`),
		retryAfter: seconds(headers["retry-after"]) ?? untilReset ?? SECONDARY_WAIT
	};
}
function headersOf(value) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}
function isRateLimit(status, headers, said) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse detection/i.test(said);
}
function refusal(status, headers, said, purpose) {
	const { route, of } = purpose;
	const act = purpose.writes === true ? "write" : "read";
	if (status === 401) return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unauthorized", `GitHub refused the token when asked for ${of}.`, "Hand over a token that is valid and has not expired.");
	const needed = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_2__.J3)(route, headers["x-accepted-github-permissions"]);
	const permissions = purpose.writes === true ? needed.map((each) => each.replace(/: read$/, ": write")) : needed;
	if (status === 403) {
		const sso = headers["x-github-sso"] === void 0 ? "" : " and authorize it for the organisation (SSO)";
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("forbidden", `The token may not ${act} ${of} (${route}${said === "" ? "" : `: ${said}`}).`, `${(0, _permissions_js__WEBPACK_IMPORTED_MODULE_2__.NG)(permissions).replace(/\.$/, "")}${sso}.`);
	}
	if (status === 404 && purpose.writes === true) {
		const problem = `GitHub found no place to write ${of}, or the token may not write it (${route}).`;
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("not-found", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_2__.NG)(permissions));
	}
	if (status === 404) return notFound(of);
	const problem = `GitHub refused to ${act} ${of} (${route}): ${status}${said === "" ? "" : ` ${said}`}.`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("refused", problem, "Check the inputs of the gate, and report it if they are right.");
}
function notFound(of) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("not-found", `${of} was not found, or the token cannot see it.`, "Check owner, repository and number, and that the token may read the repository.");
}
function unreachable(thrown, { of }) {
	const reason = thrown instanceof Error ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_3__.TN)(thrown.message, 200) : "";
	const problem = `GitHub could not be reached for ${of}${reason === "" ? "" : ` (${reason})`}.`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unavailable", problem, "Check the network and the address of the API, and run the gate again."),
		retryAfter: null
	};
}
function seconds(header) {
	return header !== void 0 && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1e3 : void 0;
}
}),
9533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bm: () => consistent,
	Ho: () => listedFiles,
	Ul: () => readFiles,
	ho: () => fileRow,
	xZ: () => isCut
});
var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
const MOST_FILES = 3e3;
const PAGE = 100;
async function readFiles(client, target, hint, changedFiles) {
	const known = pagesOf(hint ?? 1);
	const rest = changedFiles.then((count) => readPages(client, target, known + 1, pagesOf(count)));
	return (await Promise.all([readPages(client, target, 1, known), rest])).flat();
}
const listedFiles = (changedFiles) => Math.min(changedFiles, MOST_FILES);
const isCut = (listed, changedFiles) => changedFiles > MOST_FILES && listed === MOST_FILES;
function consistent(rows, changedFiles, head) {
	const paths = new Set(rows.map(({ file }) => file.path));
	const elsewhere = rows.some(({ file, readAt }) => file.status !== "removed" && readAt !== null && readAt !== head);
	return rows.length === listedFiles(changedFiles) && paths.size === rows.length && !elsewhere;
}
const pagesOf = (files) => Math.max(1, Math.ceil(listedFiles(files) / PAGE));
async function readPages(client, target, from, to) {
	const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
	const { owner, repo, number } = target;
	return (await Promise.all(pages.map(async (page) => {
		const parameters = {
			owner,
			repo,
			pull_number: number,
			per_page: PAGE,
			page
		};
		return (await client.get("/repos/{owner}/{repo}/pulls/{pull_number}/files", parameters, (0, _lists_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(target))).items().map(fileRow);
	}))).flat();
}
function fileRow(row) {
	const previousPath = row.optional("previous_filename")?.name();
	const patch = row.optional("patch")?.text();
	return {
		file: {
			path: row.member("filename").name(),
			...previousPath === void 0 ? {} : { previousPath },
			status: row.member("status").oneOf([
				"added",
				"removed",
				"modified",
				"renamed",
				"copied",
				"changed",
				"unchanged"
			]),
			additions: row.member("additions").count(),
			deletions: row.member("deletions").count(),
			...patch === void 0 ? {} : { patch }
		},
		blob: row.optional("sha")?.sha() ?? null,
		readAt: commitIn(row.optional("contents_url")?.text() ?? "")
	};
}
const commitIn = (contentsUrl) => /[?&]ref=([0-9a-f]{40,64})$/.exec(contentsUrl)?.[1] ?? null;
}),
478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => refusalOf,
	q: () => graphQLAnswer
});
var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(253);
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8272);
var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8174);
function graphQLAnswer(body, headers, purpose) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(body)) return { failure: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.O$)(purpose) };
	const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
	const refused = errors.flatMap((error) => refusedPart(error) ?? []);
	const other = errors.find((error) => refusedPart(error) === void 0);
	if (other !== void 0) return { failure: failureOfError(other, headers, purpose) };
	const hidden = refused.find(({ path }) => path[0] === "repository" && path[1] === "defaultBranchRef");
	if (hidden !== void 0) return { failure: {
		error: refusalOf(hidden, purpose.of),
		retryAfter: false
	} };
	if ((0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(body["data"])) return {
		data: new _answer_js__WEBPACK_IMPORTED_MODULE_0__.F(body["data"], "data"),
		refused
	};
	const [first] = refused;
	if (first) return { failure: {
		error: refusalOf(first, purpose.of),
		retryAfter: false
	} };
	return { failure: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.O$)(purpose) };
}
function refusalOf({ type, path, message }, of) {
	if (type === "NOT_FOUND") return (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.mX)(of);
	const problem = `The token may not read ${path.join(".") || "this"} of ${of} (${message}).`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("forbidden", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.NG)((0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.zv)(path)));
}
function refusedPart(error) {
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(error) || !Array.isArray(error["path"])) return void 0;
	const { type, path } = error;
	if (type !== "FORBIDDEN" && type !== "NOT_FOUND") return void 0;
	return {
		type,
		path: path.filter((part) => typeof part === "string" || typeof part === "number"),
		message: messageOf(error)
	};
}
function failureOfError(error, headers, purpose) {
	const message = messageOf(error);
	const type = (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(error) ? error["type"] : void 0;
	if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.xd)(headers, purpose);
	if (type === "INSUFFICIENT_SCOPES") {
		const problem = `The token's scopes do not allow to read ${purpose.of} (${message})`;
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("insufficient-scopes", problem, (0, _permissions_js__WEBPACK_IMPORTED_MODULE_3__.NG)([])),
			retryAfter: false
		};
	}
	if (type === "FORBIDDEN" || type === "NOT_FOUND") return {
		error: refusalOf({
			type,
			path: [],
			message
		}, purpose.of),
		retryAfter: false
	};
	if (typeof ((0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(error) && (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(error["extensions"]) ? error["extensions"]["code"] : void 0) === "string") {
		const problem = `GitHub did not accept the query for ${purpose.of} (${message}).`;
		return {
			error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("refused", problem, "Update the GitHub server: its API is older than what this version of the gate reads."),
			retryAfter: false
		};
	}
	const problem = `GitHub could not answer the query for ${purpose.of} (${message}).`;
	return {
		error: new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unavailable", problem, "Run the gate again in some minutes; see githubstatus.com if that repeats."),
		retryAfter: null
	};
}
function messageOf(error) {
	return (0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u)(error) && typeof error["message"] === "string" ? (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_4__.TN)(error["message"], 200) : "no message";
}
}),
2143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E0: () => pagesOf,
	LD: () => readList,
	T0: () => pageSize,
	Vb: () => nameOf,
	aW: () => moved,
	kA: () => ask
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
const PAGE = 100;
const pageSize = (attempt) => Math.floor(PAGE / 2 ** (attempt - 1));
const nameOf = ({ owner, repo, number }) => `${owner}/${repo}#${number}`;
function ask(client, target, query, variables = {}) {
	const { owner, repo, number } = target;
	return client.graphql(query, (attempt) => ({
		owner,
		repo,
		number,
		size: pageSize(attempt),
		...variables
	}), nameOf(target));
}
async function readList(client, target, firstPage, refused, pages) {
	if (firstPage.value === null) return {
		items: null,
		total: 0,
		places: 0,
		refused
	};
	const allRefused = [...refused];
	const items = [];
	const cursors = new Set();
	let places = 0;
	let page = firstPage;
	for (;;) {
		const nodes = page.member("nodes").items();
		places += nodes.length;
		items.push(...nodes.filter((node) => node.value !== null));
		const after = nextCursor(page, cursors);
		if (after === null) break;
		const answer = await ask(client, target, pages.query, {
			...pages.variables,
			after
		});
		allRefused.push(...answer.refused);
		page = pages.list(answer.data, answer.refused);
		if (page.value === null) break;
	}
	return {
		items,
		total: Math.max(firstPage.member("totalCount").count(), places),
		places,
		refused: allRefused
	};
}
async function* pagesOf(client, of, { query, variables, list, isHarmless = () => false, mayBeAbsent = false }) {
	const cursors = new Set();
	for (let after = null;;) {
		const cursor = after;
		const asked = (attempt) => ({
			...variables,
			size: pageSize(attempt),
			after: cursor
		});
		const { data, refused } = await client.graphql(query, asked, of);
		const refusal = refused.find((part) => !isHarmless(part));
		if (refusal !== void 0) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refusal, of);
		const page = list(data);
		if (page.value === null && mayBeAbsent) return;
		yield {
			data,
			nodes: page.member("nodes").items()
		};
		after = nextCursor(page, cursors);
		if (after === null) return;
	}
}
function nextCursor(page, seen) {
	const pageInfo = page.member("pageInfo");
	if (!pageInfo.member("hasNextPage").flag()) return null;
	const cursor = pageInfo.member("endCursor").text();
	if (seen.has(cursor)) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub's pages at ${page.at} have no end.`, "Run the gate again; if that repeats, report it.");
	seen.add(cursor);
	return cursor;
}
function moved(target) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("moved", `${nameOf(target)} was pushed to while it was being read.`, "Run the gate again, or wait for the run that the push started.");
}
}),
1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M_: () => sameAccount,
	Vc: () => statusStates,
	bN: () => ownStatus,
	gu: () => overwritten
});
var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1783);
const statusStates = [
	"success",
	"pending",
	"failure",
	"error"
];
const states = {
	SUCCESS: "success",
	PENDING: "pending",
	EXPECTED: "pending",
	FAILURE: "failure",
	ERROR: "error"
};
function ownStatus(commit, viewer) {
	const status = lastIn(commit);
	if (status === null || !sameAccount((0, _people_js__WEBPACK_IMPORTED_MODULE_0__.DQ)(status.member("creator")), viewer)) return null;
	const state = states[status.member("state").text()];
	if (state === void 0) return null;
	return {
		sha: commit.member("oid").sha(),
		state,
		description: status.member("description").orNull((value) => value.text()) ?? "",
		targetUrl: status.member("targetUrl").orNull((value) => value.text()) ?? "",
		createdAt: status.member("createdAt").instant()
	};
}
function overwritten(commit, viewer) {
	const status = lastIn(commit);
	if (status === null || ownStatus(commit, viewer) !== null) return null;
	return {
		sha: commit.member("oid").sha(),
		at: status.member("createdAt").instant()
	};
}
const lastIn = (commit) => commit.member("status").orNull((all) => all.member("context").orNull((status) => status));
function sameAccount(login, viewer) {
	const [one, own] = [login?.toLowerCase(), viewer.toLowerCase()];
	return one === own || one === `${own}[bot]`;
}
}),
1783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bb: () => isMannequin,
	DQ: () => loginOf,
	MV: () => person,
	RU: () => gitIdentity
});
const BOT = "[bot]";
function person(actor) {
	const bot = actor.member("__typename").text() === "Bot";
	const login = actor.member("login").name();
	return {
		login: bot && !login.endsWith(BOT) ? `${login}${BOT}` : login,
		bot
	};
}
const loginOf = (actor) => actor.orNull(person)?.login ?? null;
const isMannequin = (actor) => actor.member("__typename").text() === "Mannequin";
function gitIdentity(identity) {
	const email = identity.member("email").orNull((value) => value.text()) ?? "";
	const login = identity.member("user").orNull((user) => user.member("login").name());
	return {
		login: login !== null && isBotsAddress(email, login) ? `${login}${BOT}` : login,
		name: identity.member("name").orNull((value) => value.text()) ?? "",
		email
	};
}
function isBotsAddress(email, login) {
	const local = email.slice(email.indexOf("+") + 1, email.indexOf("@"));
	return !login.endsWith(BOT) && local.toLowerCase() === `${login}${BOT}`.toLowerCase();
}
}),
8174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J3: () => permissionsOfRoute,
	NG: () => grant,
	zv: () => permissionsOfPath
});
const isForAppsOnly = (name) => name === "members" || name === "merge-queues";
const byRoute = [
	[/\/issues\/(?:\{\w+\}\/)?comments\b/, "pull-requests"],
	[/\/pulls\b/, "pull-requests"],
	[/\/check-(runs|suites)\b/, "checks"],
	[/\/status(es)?\b/, "statuses"],
	[/\/actions\b/, "actions"],
	[/\/deployments\b/, "deployments"],
	[/\/(issues|labels)\b/, "issues"],
	[/\/teams\b/, "members"],
	[/\/(contents|git|commits|compare|activity|branches)\b/, "contents"]
];
const byField = {
	pullRequest: ["pull-requests"],
	pullRequests: ["pull-requests"],
	reviews: ["pull-requests"],
	reviewThreads: ["pull-requests"],
	labelEvents: ["pull-requests"],
	labels: ["pull-requests"],
	reviewRequests: ["pull-requests"],
	commits: ["contents"],
	object: ["contents"],
	status: ["statuses"],
	statusCheckRollup: ["checks", "statuses"],
	contexts: ["checks", "statuses"],
	workflowRun: ["actions"],
	deployments: ["deployments"],
	search: ["pull-requests"],
	closingIssuesReferences: ["issues"],
	issue: ["issues"],
	issues: ["issues"],
	mergeQueue: ["merge-queues"],
	mergeQueueEntry: ["merge-queues"],
	policy: ["contents"],
	policyFolder: ["contents"],
	defaultCommit: ["contents"]
};
function fromHeader(header) {
	return header.split(";").map((alternative) => alternative.split(",").map((permission) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(permission)).flatMap((parts) => parts ? [`${(parts[1] ?? "").replaceAll("_", "-")}: ${parts[2] ?? ""}`] : [])).filter((permissions) => permissions.length > 0);
}
function permissionsOfRoute(route, header) {
	const own = byRoute.find(([pattern]) => pattern.test(route))?.[1];
	const said = fromHeader(header ?? "");
	return said.find((permissions) => permissions.some((permission) => permission.startsWith(`${own}: `))) ?? said[0] ?? (own === void 0 ? [] : [`${own}: read`]);
}
function permissionsOfPath(path) {
	const field = path.findLast((part) => typeof part === "string" && Object.hasOwn(byField, part));
	return ((field === void 0 ? void 0 : byField[field]) ?? []).map((permission) => `${permission}: read`);
}
function grant(permissions) {
	if (permissions.length === 0) return "Grant the token the permission to read this repository.";
	return `Grant the token ${permissions.map((permission) => `"${permission}"`).join(" and ")} (${permissions.some((permission) => isForAppsOnly(permission.replace(/:.*$/, ""))) ? "only the token of a GitHub App can have it: hand one over as the input “token”" : "in a workflow: under `permissions:`"}).`;
}
}),
193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => policyFile,
	y: () => folderOf
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
const SYMBOLIC_LINK = 40960;
const folderOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
function policyFile(repository, refused, path, of) {
	try {
		const refusal = refused.find((part) => /^(policy|policyFolder|defaultCommit)$/.test(String(part.path[1])));
		if (refusal) return { error: (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refusal, `the policy for ${of}`) };
		const commit = repository.member("defaultCommit").orNull((object) => object.member("oid").sha());
		if (commit === null) return { error: unusable("The default branch has no commit to read the policy from.") };
		const ref = repository.member("defaultBranchRef").orNull((branch) => branch.member("name").text()) ?? "HEAD";
		checkNeighbours(repository.member("policyFolder"), path);
		return {
			text: repository.member("policy").orNull((object) => textOf(object, path)),
			path,
			ref,
			commit
		};
	} catch (thrown) {
		if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y) return { error: thrown };
		throw thrown;
	}
}
function checkNeighbours(folder, path) {
	if (folder.value === null || folder.member("__typename").text() !== "Tree") return;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const stem = name.replace(/\.ya?ml$/i, "").toLowerCase();
	for (const entry of folder.member("entries").items()) {
		const found = entry.member("name").text();
		if (found === name && entry.member("mode").count() === SYMBOLIC_LINK) throw unusable(`The policy ${path} is a symbolic link, which the gate does not follow.`);
		if (/\.ya?ml$/i.test(found) && found.replace(/\.ya?ml$/i, "").toLowerCase() === stem && found !== name) {
			const where = folderOf(path);
			throw unusable(`${where === "" ? found : `${where}/${found}`} is not read; the policy is ${path}.`);
		}
	}
}
function textOf(object, path) {
	if (object.member("__typename").text() !== "Blob") throw unusable(`The policy ${path} is a folder.`);
	const text = object.member("text").orNull((value) => value.text());
	if (text === null || object.member("isBinary").value === true) throw unusable(`The policy ${path} is no text.`);
	if (object.member("isTruncated").flag()) throw unusable(`The policy ${path} is too long for GitHub to show it whole.`);
	return text;
}
function unusable(problem) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("refused", problem, "Put one ordinary text file there, on the default branch.");
}
}),
158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => repositoryPolicy });
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2178);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7096);
async function repositoryPolicy(file) {
	if ("error" in file) throw file.error;
	if (file.text === null) return {
		policy: (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.wx)(),
		state: "absent"
	};
	try {
		return {
			policy: await (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.U8)(file.text, `${file.path}@${file.commit.slice(0, 7)}`),
			state: "valid"
		};
	} catch (error) {
		if (!(error instanceof _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.ge)) throw error;
		const broken = `${_policy_path_js__WEBPACK_IMPORTED_MODULE_1__.k} on the default branch is not valid, so nothing can be judged by it:\n${error.message}`;
		return {
			policy: (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__.wx)(),
			state: "invalid",
			broken
		};
	}
}
}),
1859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => identity,
	U: () => pullRequestIn
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(478);
var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2143);
var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1783);
function pullRequestIn({ data, refused }, target) {
	const repository = data.member("repository");
	const pullRequest = repository.value === null ? repository : repository.member("pullRequest");
	if (pullRequest.value !== null) return {
		repository,
		pullRequest
	};
	const refusal = refused.find(({ path }) => path.length < 2 || path[1] === "pullRequest");
	throw refusal ? (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__.O)(refusal, (0, _lists_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(target)) : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.mX)((0, _lists_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(target));
}
function identity(found) {
	const baseChanged = lastEvent(found.member("baseChanged"));
	const body = found.member("body").text();
	return {
		number: found.member("number").count(),
		url: found.member("url").text(),
		state: stateOf(found.member("state")),
		title: found.member("title").text(),
		body: body === "" ? null : body,
		bodyEditedAt: found.member("lastEditedAt").orNull((at) => at.instant()),
		bodyEditor: (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(found.member("editor")),
		author: found.member("author").orNull((author) => withStarter((0, _people_js__WEBPACK_IMPORTED_MODULE_4__.MV)(author), found.member("assigned"))),
		draft: found.member("isDraft").flag(),
		base: {
			ref: found.member("baseRefName").name(),
			sha: found.member("baseRefOid").sha(),
			...baseChanged === null ? {} : { changedAt: baseChanged }
		},
		head: {
			ref: found.member("headRefName").name(),
			sha: found.member("headRefOid").sha(),
			repository: found.member("headRepository").orNull((repository) => repository.member("nameWithOwner").fullName())
		},
		createdAt: found.member("createdAt").instant(),
		readyForReviewAt: lastEvent(found.member("readyForReview")),
		mergedAt: found.member("mergedAt").orNull((at) => at.instant()),
		mergedBy: (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(found.member("mergedBy")),
		mergeCommit: found.member("mergeCommit").orNull((commit) => commit.member("oid").sha())
	};
}
const codingAgents = ["copilot-swe-agent[bot]", "copilot"];
function withStarter(author, assigned) {
	if (!codingAgents.includes(author.login.toLowerCase())) return author;
	for (const event of assigned.member("nodes").items()) {
		if (event.value === null || (0, _people_js__WEBPACK_IMPORTED_MODULE_4__.DQ)(event.member("actor")) !== author.login) continue;
		const assignee = event.member("assignee").orNull((one) => one.optional("login")?.name());
		if (assignee && !codingAgents.includes(assignee.toLowerCase())) return {
			...author,
			startedBy: assignee
		};
	}
	return author;
}
const states = {
	OPEN: "open",
	CLOSED: "closed",
	MERGED: "merged"
};
const stateOf = (state) => states[state.oneOf([
	"OPEN",
	"CLOSED",
	"MERGED"
])];
function lastEvent(events) {
	const last = events.member("nodes").items().at(-1);
	if (last === void 0) return null;
	if (last.value === null) throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("malformed", `GitHub withholds the event at ${last.at}.`, "Run the gate again; if that repeats, report it.");
	return last.member("createdAt").instant();
}
}),
7890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KU: () => checksQuery,
	SB: () => pageQuery,
	Vg: () => headQuery,
	Yt: () => mainQuery,
	Zm: () => batchQuery,
	by: () => lastStatus,
	eN: () => actor,
	fO: () => listsOf,
	p_: () => list,
	wd: () => commitQuery
});
const actor = "__typename login";
const gitActor = "name email user { login }";
const commitFields = `
  oid message
  committer { ${gitActor} }
  parents(first: 3) { totalCount nodes { oid } }
  authors(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ${gitActor} } }`;
const lastStatus = `status { context(name: $context) { state description targetUrl createdAt creator { ${actor} } } }`;
const contextFields = (number) => `
  __typename
  ... on CheckRun {
    name permalink status conclusion startedAt completedAt isRequired(pullRequestNumber: ${number})
    checkSuite { app { slug } workflowRun { url file { path } workflow { name } } }
  }
  ... on StatusContext { context state createdAt isRequired(pullRequestNumber: ${number}) }`;
const connections = {
	labels: {
		field: "labels",
		nodes: "name"
	},
	reviews: {
		field: "reviews",
		arguments: "states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED]",
		nodes: `author { ${actor} } state submittedAt createdAt authorCanPushToRepository commit { oid }`
	},
	reviewThreads: {
		field: "reviewThreads",
		nodes: "isResolved path comments(first: 1) { nodes { url } }"
	},
	commits: {
		field: "commits",
		nodes: `commit { ${commitFields} }`
	},
	commitsWithStatuses: {
		field: "commits",
		nodes: `commit { ${commitFields} ${lastStatus} }`
	},
	labelEvents: {
		field: "timelineItems",
		arguments: "itemTypes: [LABELED_EVENT, UNLABELED_EVENT]",
		nodes: `__typename
      ... on LabeledEvent { createdAt actor { ${actor} } label { name } }
      ... on UnlabeledEvent { createdAt actor { ${actor} } label { name } }`
	},
	closingIssuesReferences: {
		field: "closingIssuesReferences",
		nodes: "number repository { nameWithOwner }"
	},
	reviewRequests: {
		field: "reviewRequests",
		nodes: "requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } }"
	},
	reviewRequestsWithTeams: {
		field: "reviewRequests",
		nodes: `requestedReviewer {
      __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug }
    }`
	}
};
const names = [
	"labels",
	"reviews",
	"reviewThreads",
	"labelEvents",
	"closingIssuesReferences"
];
const list = (nodes) => `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } }`;
function connection(name, cursor) {
	const { field, nodes, ...rest } = connections[name];
	return `${name}: ${field}(first: $size${cursor}${rest.arguments === void 0 ? "" : `, ${rest.arguments}`}) ${list(nodes)}`;
}
const listsOf = ({ teams, statuses }) => ({
	requests: teams ? "reviewRequestsWithTeams" : "reviewRequests",
	commits: statuses ? "commitsWithStatuses" : "commits"
});
function pullRequestFields(asked, number) {
	const { requests, commits } = listsOf(asked);
	const lists = [
		...names,
		commits,
		requests
	].map((name) => connection(name, "")).join("\n");
	return `
      number url state title body lastEditedAt isDraft createdAt updatedAt mergedAt changedFiles
      editor { ${actor} } author { ${actor} } mergedBy { ${actor} } mergeCommit { oid }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner }
      readyForReview: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
        nodes { __typename ... on ReadyForReviewEvent { createdAt } }
      }
      baseChanged: timelineItems(
        last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
      ) {
        nodes {
          __typename
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
      assigned: timelineItems(first: 10, itemTypes: [ASSIGNED_EVENT]) {
        nodes { __typename ... on AssignedEvent { actor { ${actor} } assignee { __typename ... on User { login } } } }
      }${asked.statuses ? pushedAway : ""}
      head: commits(last: 1) {
        nodes {
          commit { oid ${asked.statuses ? lastStatus : ""} statusCheckRollup { contexts(first: $size) ${list(contextFields(number))} } }
        }
      }
      ${lists}`;
}
const pushedAway = `
      pushedAway: timelineItems(last: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid ${lastStatus} } } }
      }`;
const repositoryFields = `
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }`;
const common = "$owner: String!, $repo: String!, $size: Int!, $policy: String!, $policyFolder: String!";
const forStatuses = ({ statuses }) => statuses ? ", $context: String!" : "";
function mainQuery(asked) {
	return `query change(${common}, $number: Int!${forStatuses(asked)}) {${asked.statuses ? " viewer { login }" : ""}
  repository(owner: $owner, name: $repo) {${repositoryFields}
    pullRequest(number: $number) {${pullRequestFields(asked, "$number")}
    }
  }
}`;
}
function batchQuery(asked, numbers) {
	const pullRequests = numbers.map((number) => `
    p${number}: pullRequest(number: ${number}) {${pullRequestFields(asked, String(number))}
    }`);
	return `query changes(${common}${forStatuses(asked)}) {${asked.statuses ? " viewer { login }" : ""}
  repository(owner: $owner, name: $repo) {${repositoryFields}${pullRequests.join("")}
  }
}`;
}
const pageQuery = (name) => `query page(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String${forStatuses({
	teams: false,
	statuses: name === "commitsWithStatuses"
})}
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid ${connection(name, ", after: $after")} }
  }
}`;
const checksQuery = `query checks(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit { statusCheckRollup { contexts(first: $size, after: $after) ${list(contextFields("$number"))} } }
    }
  }
}`;
const commitQuery = `query commit(
  $owner: String!, $repo: String!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit {
        parents(first: 100) { totalCount nodes { oid } }
        authors(first: $size, after: $after) ${list(gitActor)}
      }
    }
  }
}`;
const headQuery = `query head($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;
}),
1226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => mainVariables,
	p: () => readChange
});
var path = __webpack_require__(7096);
var github_error = __webpack_require__(2632);
var github_files = __webpack_require__(9533);
var github_lists = __webpack_require__(2143);
var policy_file = __webpack_require__(193);
var pull_request = __webpack_require__(1859);
var query = __webpack_require__(7890);
var github_checks = __webpack_require__(2125);
var people = __webpack_require__(1783);
async function readCommits(client, target, items) {
	return (await Promise.all(items.map((item) => commit(client, target, item.member("commit"))))).filter((one) => one !== null);
}
async function commit(client, target, found) {
	const sha = found.member("oid").sha();
	const whole = await withAllAuthors(client, target, sha, found);
	if (whole === null) return null;
	return {
		sha,
		parents: whole.parents,
		authors: whole.authors.map(people.RU),
		committer: found.member("committer").orNull(people.RU),
		message: found.member("message").text(),
		mergesBaseOnly: whole.parents.length > 1 ? null : false
	};
}
async function withAllAuthors(client, target, oid, found) {
	const parents = parentsOf(found);
	const authors = found.member("authors");
	if (parents !== null && !authors.member("pageInfo").member("hasNextPage").flag()) return complete(parents, await (0, github_lists.LD)(client, target, authors, [], {
		query: "",
		list: (data) => data
	}));
	const inCommit = (data) => data.member("repository").member("object");
	const { data, refused } = await (0, github_lists.kA)(client, target, query.wd, {
		oid,
		after: null
	});
	const again = inCommit(data);
	if (again.value === null) return null;
	const pages = {
		query: query.wd,
		variables: { oid },
		list: (page) => inCommit(page).member("authors")
	};
	return complete(parentsOf(again), await (0, github_lists.LD)(client, target, again.member("authors"), refused, pages));
}
function complete(parents, authors) {
	if (parents === null || authors.items === null || authors.refused.length > 0 || authors.items.length < authors.places) return null;
	return {
		parents,
		authors: authors.items
	};
}
function parentsOf(found) {
	const parents = found.member("parents");
	const nodes = parents.member("nodes").items().filter((node) => node.value !== null);
	return nodes.length < parents.member("totalCount").count() ? null : nodes.map((node) => node.member("oid").sha());
}
function review(found, head) {
	const author = found.member("author");
	const commit = found.member("commit").orNull((value) => value.member("oid").sha());
	const submittedAt = found.member("submittedAt").orNull((at) => at.instant());
	return {
		author: author.orNull(people.MV),
		state: found.member("state").oneOf([
			"APPROVED",
			"CHANGES_REQUESTED",
			"COMMENTED",
			"DISMISSED",
			"PENDING"
		]),
		commit,
		sameDiffAsHead: commit === head ? true : null,
		submittedAt: submittedAt ?? found.member("createdAt").instant(),
		canPush: found.member("authorCanPushToRepository").flag() && author.value !== null && !(0, people.Bb)(author)
	};
}
function thread(found) {
	const [comment] = found.member("comments").member("nodes").items();
	const url = comment?.orNull((value) => value.member("url").text());
	return {
		resolved: found.member("isResolved").flag(),
		path: found.member("path").text(),
		...url === void 0 || url === null ? {} : { url }
	};
}
function labelEvent(found) {
	return {
		label: found.member("label").member("name").text(),
		actor: (0, people.DQ)(found.member("actor")),
		at: found.member("createdAt").instant(),
		added: found.member("__typename").oneOf(["LabeledEvent", "UnlabeledEvent"]) === "LabeledEvent"
	};
}
function linkedIssue(found) {
	return `${found.member("repository").member("nameWithOwner").fullName()}#${found.member("number").count()}`;
}
function reviewRequest(found) {
	const reviewer = found.member("requestedReviewer");
	if (reviewer.value === null) return null;
	if (reviewer.member("__typename").text() !== "Team") return { login: (0, people.MV)(reviewer).login };
	const team = reviewer.optional("combinedSlug")?.name();
	return team === void 0 ? null : { team };
}
function requestedReviewers(pullRequest, owner) {
	const users = pullRequest.member("requested_reviewers").items().map((user) => ({ login: user.member("login").name() }));
	const teams = pullRequest.member("requested_teams").items().map((team) => ({ team: `${owner}/${team.member("slug").name()}` }));
	return [...users, ...teams];
}
var graphql_answer = __webpack_require__(478);
var own_status = __webpack_require__(1189);
async function readLists(client, target, answer, { requests, commits: commitsName, own }) {
	const { pullRequest } = (0, pull_request.U)(answer, target);
	const source = {
		client,
		target,
		answer,
		pullRequest,
		head: pullRequest.member("headRefOid").sha()
	};
	const { head } = source;
	const commitList = connection(source, commitsName, own.statusContext);
	const [labels, reviews, threads, commits, checks, labelEvents, linkedIssues, reviewRequests] = await Promise.all([
		connection(source, "labels").then((list) => labelNames(list, target)),
		connection(source, "reviews").then((list) => fact("reviews", list, target, (items) => items.map((item) => review(item, head)))),
		connection(source, "reviewThreads").then((list) => fact("threads", list, target, (items) => items.map(thread))),
		commitList.then((list) => commitFact(source, list)),
		checkList(source).then((list) => fact("checks", list, target, (items) => (0, github_checks.AV)(items, own))),
		connection(source, "labelEvents").then((list) => fact("labelEvents", {
			...list,
			total: list.places
		}, target, (items) => items.map(labelEvent))),
		connection(source, "closingIssuesReferences").then((list) => readLinkedIssues(list, target)),
		connection(source, requests).then((list) => readReviewRequests(source, list))
	]);
	const all = [
		reviews,
		threads,
		commits,
		checks,
		labelEvents
	];
	return {
		facts: {
			labels,
			linkedIssues: linkedIssues.values,
			reviewRequests,
			...reviews.values ? { reviews: reviews.values } : {},
			...threads.values ? { threads: threads.values } : {},
			...commits.values ? { commits: commits.values } : {},
			...checks.values ? { checks: checks.values } : {},
			...labelEvents.values ? { labelEvents: labelEvents.values } : {}
		},
		totals: Object.fromEntries(all.flatMap(({ name, values, total }) => values ? [[name, total]] : [])),
		notRead: [...all, linkedIssues].flatMap(({ name, error }) => error ? [{
			fact: name,
			error
		}] : []),
		...own.statusContext === void 0 ? {
			statuses: [],
			overwritten: []
		} : statusesIn(answer, pullRequest, (await commitList).items ?? [])
	};
}
function statusesIn({ data }, pullRequest, commits) {
	const viewer = data.path("viewer", "login").text();
	const away = pullRequest.member("pushedAway").member("nodes").items().flatMap((event) => event.orNull((one) => one.optional("beforeCommit")) ?? []);
	const heads = pullRequest.path("head", "nodes").items();
	const all = [...away, ...[...commits, ...heads].map((item) => item.member("commit"))];
	return {
		statuses: eachOnce(all.flatMap((commit) => (0, own_status.bN)(commit, viewer) ?? [])),
		overwritten: eachOnce(all.flatMap((commit) => (0, own_status.gu)(commit, viewer) ?? []))
	};
}
const eachOnce = (all) => [...new Map(all.map((one) => [one.sha, one])).values()];
function connection({ client, target, answer, pullRequest, head }, name, context) {
	const refused = answer.refused.filter(({ path }) => path[2] === name);
	return (0, github_lists.LD)(client, target, pullRequest.member(name), refused, {
		query: (0, query.SB)(name),
		...context === void 0 ? {} : { variables: { context } },
		list: (data, parts) => {
			const page = (0, pull_request.U)({
				data,
				refused: parts
			}, target).pullRequest;
			if (page.member("headRefOid").sha() !== head) throw (0, github_lists.aW)(target);
			return page.member(name);
		}
	});
}
async function checkList({ client, target, answer, pullRequest, head }) {
	const inCommit = (data) => data.path("repository", "object", "statusCheckRollup", "contexts");
	const last = pullRequest.path("head", "nodes").items().at(-1)?.path("commit");
	const again = last !== void 0 && last.path("oid").value === head ? null : await (0, github_lists.kA)(client, target, query.KU, {
		oid: head,
		after: null
	});
	const first = again ? inCommit(again.data) : last?.path("statusCheckRollup", "contexts");
	const refused = again ? again.refused : answer.refused.filter(({ path }) => path[2] === "head");
	const pages = {
		query: query.KU,
		variables: { oid: head },
		list: inCommit
	};
	const list = first ? await (0, github_lists.LD)(client, target, first, refused, pages) : nothing;
	return {
		...list,
		items: list.items ?? (list.refused.length > 0 ? null : []),
		refused: list.refused.filter(({ path }) => path.at(-1) !== "file")
	};
}
const nothing = {
	items: null,
	total: 0,
	places: 0,
	refused: []
};
async function fact(name, list, target, read) {
	const error = withheldFrom(name, list, target);
	if (error || list.items === null) return {
		name,
		values: null,
		total: list.total,
		...error ? { error } : {}
	};
	return {
		name,
		values: await read(list.items),
		total: list.total
	};
}
function withheldFrom(what, { items, refused: [first] }, target) {
	if (first) return (0, graphql_answer.O)(first, (0, github_lists.Vb)(target));
	if (items !== null) return void 0;
	return new github_error.y("malformed", `GitHub shows no ${what} of ${(0, github_lists.Vb)(target)}.`, "Check that the token may read the repository, and run the gate again.");
}
function labelNames(list, target) {
	const error = withheldFrom("labels", list, target);
	if (error) throw error;
	if (list.items === null || list.items.length < list.total) {
		const problem = `GitHub shows only some labels of ${(0, github_lists.Vb)(target)}.`;
		throw new github_error.y("malformed", problem, "Run the gate again; if that repeats, report it.");
	}
	return list.items.map((label) => label.member("name").text());
}
function readLinkedIssues(list, target) {
	const error = withheldFrom("linked issues", list, target);
	if (error || list.items === null) return {
		name: "linkedIssues",
		values: null,
		...error ? { error } : {}
	};
	return {
		name: "linkedIssues",
		values: list.items.map(linkedIssue)
	};
}
async function commitFact({ client, target, head }, list) {
	const read = await fact("commits", list, target, (items) => readCommits(client, target, items));
	if (read.values === null || read.total === 0 || read.values.some(({ sha }) => sha === head)) return read;
	return {
		...read,
		total: Math.max(read.total, read.values.length + 1)
	};
}
async function readReviewRequests({ client, target }, list) {
	const requests = (list.items ?? []).map(reviewRequest);
	const known = requests.filter((request) => request !== null);
	if (list.items !== null && list.items.length === list.places && known.length === requests.length) return known;
	const { owner, repo, number } = target;
	const route = "/repos/{owner}/{repo}/pulls/{pull_number}";
	try {
		return requestedReviewers(await client.get(route, {
			owner,
			repo,
			pull_number: number
		}, (0, github_lists.Vb)(target)), owner);
	} catch (thrown) {
		if (thrown instanceof github_error.y) return null;
		throw thrown;
	}
}
async function readChange(client, target, options) {
	try {
		return await readOnce(client, target, options, false);
	} catch (thrown) {
		client.stop();
		if (!(thrown instanceof github_error.y) || thrown.kind !== "moved") throw thrown;
	}
	try {
		return await readOnce(client, target, options, true);
	} catch (thrown) {
		client.stop();
		throw thrown;
	}
}
async function readOnce(client, target, { readAt, own = {}, policyPath = path.k, main: given }, carefully) {
	const context = own.statusContext;
	const main = given === void 0 || carefully ? askMain(client, target, policyPath, context) : Promise.resolve(given);
	const changedFiles = main.then(({ answer }) => (0, pull_request.U)(answer, target).pullRequest.member("changedFiles").count());
	const told = main.then(async (found) => {
		const lists = await readLists(client, target, found.answer, {
			...(0, query.fO)(found.asked),
			own
		});
		return {
			...withoutFiles(found.answer, target, lists, {
				readAt,
				policyPath
			}),
			lists
		};
	});
	const refining = Promise.all([Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(577),
		__webpack_require__.e(564),
		__webpack_require__.e(500),
		__webpack_require__.e(17),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(60),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(605)
	]).then(__webpack_require__.bind(__webpack_require__, 7735)), told]).then(([{ refinement }, { change }]) => refinement(client, target, change.base.sha, readAt));
	const ofPeople = async () => (await refining).ofPeople((await told).change);
	const begun = carefully ? void 0 : ofPeople();
	for (const one of [
		told,
		refining,
		begun
	]) one?.catch(() => void 0);
	const early = carefully ? await changedFiles : target.changedFiles;
	const [{ answer }, rows, { change, policy, lists }, counted] = await Promise.all([
		main,
		(0, github_files.Ul)(client, target, early, changedFiles),
		told,
		changedFiles
	]);
	if (carefully) await checkHead(client, target, change.head.sha);
	else if (!(0, github_files.Bm)(rows, counted, change.head.sha)) throw (0, github_lists.aW)(target);
	const whole = {
		...change,
		files: withoutRepeats(rows),
		totals: {
			...lists.totals,
			files: totalOf(rows, counted)
		}
	};
	const [files, people] = await Promise.all([(await refining).ofFiles(whole), begun ?? ofPeople()]);
	const { repository, pullRequest } = (0, pull_request.U)(answer, target);
	return {
		change: {
			...whole,
			...files.facts,
			...people.facts
		},
		policyFile: policy,
		defaultBranch: repository.member("defaultBranchRef").orNull((branch) => branch.member("name").text()),
		updatedAt: pullRequest.member("updatedAt").instant(),
		said: context === void 0 ? null : {
			viewer: answer.data.path("viewer", "login").text(),
			statuses: lists.statuses,
			overwritten: lists.overwritten
		},
		notRead: [...lists.notRead, ...people.notRead ?? []]
	};
}
function withoutFiles(answer, target, { facts, totals }, { readAt, policyPath }) {
	const { repository, pullRequest } = (0, pull_request.U)(answer, target);
	const name = repository.member("nameWithOwner").fullName();
	const policy = (0, policy_file.X)(repository, answer.refused, policyPath, name);
	const itself = (0, pull_request.D)(pullRequest);
	return {
		change: {
			schemaVersion: 1,
			readAt: readAt.toISOString(),
			repository: name,
			...itself,
			...facts,
			totals,
			...policyOnDefaultBranch(policy)
		},
		policy
	};
}
async function askMain(client, target, path, context) {
	const asking = async (asked) => ({
		answer: await (0, github_lists.kA)(client, target, (0, query.Yt)(asked), mainVariables(path, context)),
		asked
	});
	const statuses = context !== void 0;
	try {
		return await asking({
			teams: true,
			statuses
		});
	} catch (thrown) {
		if (!(thrown instanceof github_error.y) || thrown.kind !== "insufficient-scopes") throw thrown;
		return asking({
			teams: false,
			statuses
		});
	}
}
function mainVariables(path, context) {
	return {
		policy: `HEAD:${path}`,
		policyFolder: `HEAD:${(0, policy_file.y)(path)}`,
		...context === void 0 ? {} : { context }
	};
}
async function checkHead(client, target, head) {
	if ((0, pull_request.U)(await (0, github_lists.kA)(client, target, query.Vg), target).pullRequest.member("headRefOid").sha() !== head) throw (0, github_lists.aW)(target);
}
function withoutRepeats(rows) {
	return [...new Map(rows.map(({ file }) => [file.path, file])).values()];
}
function totalOf(rows, changedFiles) {
	return rows.length <= (0, github_files.Ho)(changedFiles) ? changedFiles : rows.length + 1;
}
function policyOnDefaultBranch(policy) {
	if ("error" in policy) return { policyOnDefaultBranch: null };
	return policy.text === null ? { policyOnDefaultBranch: "absent" } : {};
}
}),
2948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SU: () => parseRepository,
	en: () => isRepositoryName,
	fq: () => fullName,
	u8: () => isOwner
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
const fullName = ({ owner, repo }) => `${owner}/${repo}`;
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;
const isOwner = (text) => ownerPattern.test(text);
const isRepositoryName = (text) => namePattern.test(text) && !/^\.\.?$/.test(text);
function parseRepository(text, where) {
	const [owner = "", repo = "", ...rest] = text.split("/");
	if (rest.length === 0 && isOwner(owner) && isRepositoryName(repo)) return {
		owner,
		repo
	};
	throw new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("event", `${where} is not OWNER/REPO: ${JSON.stringify(text)}.`, "Write e.g. acme/shop.");
}
}),
4448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => readTeams });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
const form = /^@?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([^/\s]+)$/;
async function readTeams(client, names) {
	const teams = [...new Set(names.filter((name) => name.includes("/")))];
	const results = await Promise.all(teams.map((team) => readTeam(client, team)));
	return {
		teams: Object.fromEntries(teams.map((team, index) => [team, results[index]?.members ?? null])),
		notRead: results.flatMap(({ error }, index) => error ? [{
			team: teams[index] ?? "",
			error
		}] : [])
	};
}
async function readTeam(client, team) {
	const [, org, slug] = form.exec(team) ?? [];
	if (org === void 0 || slug === void 0) return { error: noTeam(team) };
	const members = [];
	try {
		const parameters = {
			org,
			team_slug: slug,
			per_page: 100
		};
		for await (const page of client.pages("/orgs/{org}/teams/{team_slug}/members", parameters, `the team ${team}`)) members.push(...page.map((member) => member.member("login").name()));
		return { members };
	} catch (thrown) {
		if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw thrown;
		return { error: thrown.kind === "forbidden" || thrown.kind === "not-found" ? unreadable(team, thrown.kind) : thrown };
	}
}
function unreadable(team, kind) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y(kind, `The members of the team ${team}, which the policy names, could not be read: there is no such team, or the token may not see it.`, "Hand over the token of a GitHub App with the organisation permission \"Members: read\" (GITHUB_TOKEN cannot have it), or name the people by login in the policy.");
}
function noTeam(team) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__.y("not-found", `${JSON.stringify(team)} is no team.`, "Write ORGANISATION/TEAM in the policy.");
}
})
};
export { id, ids, modules };
