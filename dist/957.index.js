import { modules as shared1 } from "./shared-8.js";
import { modules as shared2 } from "./shared-9.js";
// 957.index.js
const id = 957;
const ids = [957];
const modules = {
...shared1,
...shared2,
3764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { main: () => main });
var core = __webpack_require__(1500);
var environment = __webpack_require__(1006);
var output = __webpack_require__(1523);
var read = __webpack_require__(9940);
var github_event = __webpack_require__(3194);
var read_policy = __webpack_require__(9535);
var github_repository = __webpack_require__(2948);
var nearest = __webpack_require__(3590);
var user_error = __webpack_require__(2630);
const modes = [
	"gate",
	"sweep",
	"report-only",
	"record",
	"report"
];
function readInputs(get) {
	const token = get("token");
	if (token === "") throw new user_error.kp("The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.");
	const mode = choice(get, "mode", modes);
	const [policy, repository, number] = [
		"policy",
		"repository",
		"pull-request"
	].map((name) => get(name).trim());
	return {
		token,
		settings: {
			verdict: choice(get, "verdict", ["status", "job"]),
			statusName: statusName(get("status-name")),
			branches: branches(get("branches")),
			freeze: get("freeze"),
			hold: duration(get, "hold") ?? 0,
			queueTime: duration(get, "queue-time"),
			comment: choice(get, "comment", [
				"off",
				"on-failure",
				"always"
			]),
			reportOnly: mode === "report-only"
		},
		sweep: mode === "sweep",
		record: mode === "record",
		report: mode === "report",
		period: get("period").trim(),
		policy: policy ? (0, read_policy._z)(policy) : null,
		repository: repository ? (0, github_repository.SU)(repository, "The input “repository”") : null,
		pullRequest: number ? (0, github_event.Kd)(number, "the input “pull-request”") : null,
		checkRunId: get("check-run-id").trim() || null
	};
}
function choice(get, name, [first, ...others]) {
	const given = get(name).trim();
	if (given === "") return first;
	const found = [first, ...others].find((one) => one === given);
	if (found !== void 0) return found;
	const meant = (0, nearest.p)(given, [first, ...others]);
	const suggestion = meant === void 0 || meant === null ? "" : ` Did you mean “${meant}”?`;
	throw new user_error.kp(`The input “${name}” is ${JSON.stringify(given)}. Write ${[first, ...others].map((one) => `“${one}”`).join(" or ")}.${suggestion}`);
}
function statusName(given) {
	const name = given.trim() === "" ? "change-gate" : given.trim();
	if (/^[\x20-\x7e]{1,100}$/.test(name)) return name;
	throw new user_error.kp(`The input “status-name” is ${JSON.stringify(given)}. Write up to 100 plain letters on one line.`);
}
function branches(given) {
	const globs = [""];
	let depth = 0;
	for (const letter of given) {
		if (letter === "\n" || letter === "," && depth === 0) {
			globs.push("");
			depth = 0;
			continue;
		}
		if (letter === "{") depth += 1;
		if (letter === "}") depth = Math.max(0, depth - 1);
		globs[globs.length - 1] += letter;
	}
	const found = globs.flatMap((glob) => glob.trim() || []);
	const excluded = found.find((glob) => glob.startsWith("!"));
	if (excluded === void 0) return found.length === 0 ? null : found;
	throw new user_error.kp(`The input “branches” has ${JSON.stringify(excluded)}, which leaves nothing out: “!” has no meaning there. Name the branches that are gated.`);
}
const units = {
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function duration(get, name) {
	const text = get(name).trim();
	if (text === "") return null;
	if (text === "0") return 0;
	const [, count = "", unit = ""] = /^(\d{1,4})\s*([smh])$/.exec(text) ?? [];
	const milliseconds = Number(count) * (units[unit] ?? NaN);
	if (milliseconds <= 18e6) return milliseconds;
	throw new user_error.kp(`The input “${name}” is ${JSON.stringify(get(name))}. Write a time of at most 5 hours, e.g. 30m.`);
}
var log = __webpack_require__(2349);
async function main({ env }) {
	try {
		await run(env);
	} catch (error) {
		await refuse((0, user_error.Zw)(error), { red: core.V4("mode").trim() !== "report-only" });
	}
}
async function run(env) {
	const inputs = readInputs(core.V4);
	core.Pq(inputs.token);
	const payload = await (0, environment.r)(env);
	if (inputs.record) return (await Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(564),
		__webpack_require__.e(500),
		__webpack_require__.e(17),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(60),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 266))).runRecords(inputs, env, payload);
	if (inputs.report) return (await Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(564),
		__webpack_require__.e(500),
		__webpack_require__.e(17),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(60),
		__webpack_require__.e(200),
		__webpack_require__.e(255),
		__webpack_require__.e(946),
		__webpack_require__.e(254),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 3823))).runReport(inputs, env, payload);
	const occasion = chosen(inputs, (0, github_event.zC)(env["GITHUB_EVENT_NAME"] ?? "", payload));
	const { owner, repo } = occasion;
	const gate = await (0, environment.q)(inputs, {
		owner,
		repo
	}, env, output.tj);
	switch (occasion.kind) {
		case "pull-request":
		case "number": {
			const event = occasion.kind === "number" ? {} : occasion;
			const begun = (0, read.W)(gate, occasion.number, event);
			const { runOnPullRequest } = await Promise.all([
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
			]).then(__webpack_require__.bind(__webpack_require__, 5945));
			return runOnPullRequest(gate, occasion.number, event, begun);
		}
		case "merge-group": return (await Promise.all([
			__webpack_require__.e(311),
			__webpack_require__.e(577),
			__webpack_require__.e(17),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 449))).runOnMergeGroup(gate, occasion);
		case "commit": return (await Promise.all([
			__webpack_require__.e(311),
			__webpack_require__.e(577),
			__webpack_require__.e(17),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 8301))).runOnCommit(gate, occasion);
		case "all":
		case "sweep": return (await Promise.all([
			__webpack_require__.e(311),
			__webpack_require__.e(577),
			__webpack_require__.e(17),
			__webpack_require__.e(840),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(22)
		]).then(__webpack_require__.bind(__webpack_require__, 1687))).runSweep(gate, { all: occasion.kind === "all" });
	}
}
function chosen({ sweep, pullRequest, repository, settings }, event) {
	const { owner, repo } = repository ?? event;
	const asked = sweep ? {
		kind: "sweep",
		owner,
		repo
	} : pullRequest === null ? null : {
		kind: "number",
		owner,
		repo,
		number: pullRequest
	};
	if (asked === null && repository !== null) throw new user_error.kp("The input “repository” names another repository than the event is about. Say what to do there: “mode: sweep”, or a number as “pull-request”.");
	const occasion = asked ?? event;
	if (settings.verdict === "job" && occasion.kind !== "pull-request" && occasion.kind !== "merge-group") throw new user_error.kp("With “verdict: job” the job itself is the required check, and only a job of the events pull_request, pull_request_target, pull_request_review and merge_group belongs to a pull request. Take other events out of the workflow, or use “verdict: status”.");
	return occasion;
}
async function refuse(message, { red }) {
	const [first = "", ...rest] = (0, log.P)(message);
	for (const line of rest) core.pq(line);
	if (red) (0, output.fJ)([first, ...rest].join("\n"));
	else core.$e([first, ...rest].join("\n"));
	const { refusal } = await Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(577),
		__webpack_require__.e(17),
		__webpack_require__.e(840),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(22)
	]).then(__webpack_require__.bind(__webpack_require__, 7387));
	await (0, output.Sy)(refusal(message)).catch(() => void 0);
}
}),
4390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readAccess: () => readAccess });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4448);
async function readAccess(client, { owner, repo }, names) {
	await client.get("/repos/{owner}/{repo}", {
		owner,
		repo
	}, `${owner}/${repo}`);
	const known = [...new Set(names.map((name) => name.toLowerCase()))];
	const notRead = new Set();
	const logins = known.filter((name) => !name.includes("/"));
	const permissions = await Promise.all(logins.map(async (login) => {
		const read = await permissionOf(client, {
			owner,
			repo
		}, login);
		if (read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y) notRead.add(read.message);
		return [login, read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y ? "unknown" : read];
	}));
	const read = await (0, _teams_js__WEBPACK_IMPORTED_MODULE_1__.$)(client, known);
	for (const { error } of read.notRead) notRead.add(error.message);
	const teams = Object.entries(read.teams).map(([team, members]) => [team, members === null ? "unknown" : members.length === 0 ? "none" : "reads"]);
	return {
		access: new Map([...permissions, ...teams]),
		notRead: [...notRead]
	};
}
async function permissionOf(client, repository, username) {
	const route = "/repos/{owner}/{repo}/collaborators/{username}/permission";
	try {
		return (await client.get(route, {
			...repository,
			username
		}, `the permission of ${username}`)).member("permission").text() === "none" ? "none" : "reads";
	} catch (error) {
		if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw error;
		return error.kind === "not-found" ? "missing" : error;
	}
}
})
};
export { id, ids, modules };
