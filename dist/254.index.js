// 254.index.js
const id = 254;
const ids = [254];
const modules = {
9412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { f: () => csv });
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
const longest = 32e3;
function csv(columns, rows) {
	return [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => column.of(row)))].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}
function cellText(cell) {
	if (cell === null) return "";
	if (typeof cell !== "string") return String(cell);
	const text = defused(cell);
	return /[",;\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
const formula = /^['"\s]*[=+\-@\t\r＝＋－＠]/;
const afterSemicolon = /;([ '"]{0,3})(?=[=+\-@＝＋－＠])/g;
function defused(value) {
	const isFormula = formula.test(value);
	const shown = (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, longest).replace(afterSemicolon, ";$1'");
	return isFormula || formula.test(shown) ? `'${shown}` : shown;
}
}),
9423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mn: () => lines,
	Qq: () => text,
	nf: () => link,
	oR: () => joined,
	qy: () => html
});
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(253);
class SafeHtml {
	#source;
	constructor(source) {
		this.#source = source;
	}
	toString() {
		return this.#source;
	}
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
const escaped = (value) => value.replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
function html(parts, ...values) {
	return new SafeHtml(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? "")}${part}`));
}
function safe(value) {
	if (value instanceof SafeHtml) return value.toString();
	if (typeof value === "object") return value.map(String).join("");
	return text(String(value)).toString();
}
function text(value, limit = 4e3) {
	return new SafeHtml(escaped((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, limit)));
}
function joined(parts, separator) {
	const shown = parts.map(String).filter((part) => part !== "");
	return new SafeHtml(shown.join(separator.toString()));
}
function lines(value) {
	const all = value.split(/\r\n?|\n/).map((line) => text(line));
	const kept = all.filter((line, index) => String(line) !== "" || index > 0 && String(all[index - 1]) !== "");
	while (String(kept.at(-1) ?? "end") === "") kept.pop();
	return joined(kept.map((line) => String(line) === "" ? html`<br>` : html`${line}<br>`), html`\n`);
}
function link(label, address) {
	const target = address !== null && address.length <= 2e3 && URL.canParse(address) ? new URL(address) : null;
	return target?.protocol === "https:" && target.username === "" && target.password === "" ? html`<a href="${new SafeHtml(escaped(target.href))}" rel="noreferrer">${label}</a>` : html`${label}`;
}
}),
9352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => pause });
const pause = ({ now, waitUntil }, milliseconds) => waitUntil(new Date(now().getTime() + milliseconds));
}),
655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => policyNow });
var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7096);
async function policyNow({ client, repository, policy, policyProblem, policyPath = _policy_path_js__WEBPACK_IMPORTED_MODULE_2__.k }, standsIn = () => void 0) {
	if (policyProblem !== void 0) throw policyProblem;
	if (policy !== void 0) return policy;
	const read = await (0, _github_read_policy_js__WEBPACK_IMPORTED_MODULE_0__.JF)(client, repository, policyPath);
	if (read.sha256 !== "") return read;
	standsIn();
	return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_1__.wx)();
}
}),
9751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => assertRecordsApart });
var _recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(699);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9657);
const defaultBranchQuery = `query defaultBranch($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } }
}`;
async function assertRecordsApart(gate) {
	const { client, repository, settings } = gate;
	const { owner, repo } = repository;
	const { data } = await client.graphql(defaultBranchQuery, () => ({
		owner,
		repo
	}), `${owner}/${repo}`);
	const name = data.path("repository", "defaultBranchRef", "name").orNull((branch) => branch.text());
	const written = `What is written to ${_recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName} comes without a pull request`;
	if (name === _recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${_recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName} is the default branch of ${owner}/${repo}. ${written}: nothing was written. Make the branch with the code the default one (Settings, General, Default branch).`);
	if ((0, _judge_js__WEBPACK_IMPORTED_MODULE_0__.m)(gate, _recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName, name)) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${_recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName} is gated by the input “branches” (${settings.branches?.join(", ") ?? ""}). ${written}: nothing was written. Name the gated branches there so that none of the names fits ${_recording_record_store_js__WEBPACK_IMPORTED_MODULE_1__.recordsBranchName}.`);
}
}),
5212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LN: () => leavesOpen,
	ZJ: () => Attempts,
	bg: () => mayPass
});
const MOST = {
	moved: 40,
	refused: 3,
	failed: 5
};
const MOST_TIME = 6e5;
const FIRST_WAIT = 2e3;
const LONGEST_WAIT = 3e4;
class Attempts {
	#patience;
	#began;
	#counts = {
		moved: 0,
		refused: 0,
		failed: 0
	};
	#rounds = 0;
	constructor(patience) {
		this.#patience = patience;
		this.#began = patience.now().getTime();
	}
	another(why) {
		this.#counts[why] += 1;
		return this.#counts[why] < MOST[why] && this.#patience.now().getTime() - this.#began <= MOST_TIME;
	}
	async pause() {
		const span = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#rounds++);
		await this.#patience.wait(Math.ceil(this.#patience.random() * span));
	}
}
const leavesOpen = ({ kind }) => kind === "unavailable" || kind === "malformed";
function mayPass(error) {
	if (leavesOpen(error)) return "failed";
	return error.kind === "refused" || error.kind === "not-found" ? "refused" : null;
}
}),
4443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$i: () => saysItMoved,
	Rs: () => leadsTo,
	dT: () => tipToWriteOn,
	hp: () => refusedBranch,
	ob: () => moveBranch
});
var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2349);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
var _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3837);
const lineQuery = `query line($owner: String!, $repo: String!, $tip: GitObjectID!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) {
      ... on Commit { history(first: $size, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } }
    }
  }
}`;
async function moveBranch(on, base, commit) {
	const { client, repository, branch } = on;
	try {
		if (base === null) await client.send("POST", "/repos/{owner}/{repo}/git/refs", {
			...repository,
			ref: `refs/heads/${branch}`,
			sha: commit
		}, (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.KT)(on));
		else {
			const moved = {
				...repository,
				ref: `heads/${branch}`,
				sha: commit,
				force: false
			};
			await client.send("PATCH", "/repos/{owner}/{repo}/git/refs/{ref}", moved, (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.KT)(on));
		}
		return null;
	} catch (thrown) {
		if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.y)) throw thrown;
		if (thrown.kind === "forbidden" || isProtection(thrown)) throw refusedBranch(on, thrown);
		if (thrown.kind === "refused" || thrown.kind === "not-found") return thrown;
		throw thrown;
	}
}
const wordsOf = ({ message }) => /\): \d{3} (.*)$/s.exec(message)?.[1] ?? "";
const saysItMoved = (refusal) => /not a fast.?forward|already exists|but expected/i.test(wordsOf(refusal));
const isProtection = (refusal) => refusal.kind === "refused" && !saysItMoved(refusal) && /rule violations|protected|locked|required status check/i.test(wordsOf(refusal));
function refusedBranch(on, error) {
	const likely = "A ruleset, a branch protection or a lock is likely to keep it as it is, or the token may not write.";
	const remedy = `${`Let the gate's token create and update ${on.branch}: with the permission "contents: write"`}, and without a required pull request, required checks or a lock; see ${_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.Jo}.`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("forbidden", `${(0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.em)((0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.KT)(on))} cannot be written. ${(0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.Dk)(error)} ${likely}`, remedy);
}
async function tipToWriteOn(on, log) {
	const found = await (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.TU)(on);
	return found === null || found.deleted === null ? found : await restored(on, {
		...found,
		deleted: found.deleted
	}, log);
}
async function restored(on, { commit, tree, deleted }, log) {
	const refusal = await moveBranch(on, null, commit);
	if (refusal !== null) {
		const there = await (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.av)(on);
		if (there !== null) return there;
		throw /object does not exist/i.test(wordsOf(refusal)) ? (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.DU)(on, {
			...deleted,
			before: commit
		}) : refusedBranch(on, refusal);
	}
	const who = deleted.by === null ? "" : ` by @${deleted.by}`;
	log((0, _report_log_js__WEBPACK_IMPORTED_MODULE_0__.E)(`${(0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.em)((0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.KT)(on))} was deleted at ${deleted.at}${who}: restored at ${commit.slice(0, 7)}.`));
	return {
		commit,
		tree
	};
}
async function leadsTo(on, tip, { commit, base }) {
	if (commit === null || tip === base) return false;
	if (tip === commit) return true;
	const variables = {
		...on.repository,
		tip
	};
	const list = (found) => found.path("repository", "object", "history");
	for await (const { nodes } of (0, _lists_js__WEBPACK_IMPORTED_MODULE_2__.E0)(on.client, (0, _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_3__.KT)(on), {
		query: lineQuery,
		variables,
		list
	})) {
		const line = nodes.map((node) => node.member("oid").sha());
		if (line.includes(commit)) return true;
		if (base !== null && line.includes(base)) return false;
	}
	return false;
}
}),
5812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => readmeOf });
var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);
const readmeOf = ({ repository, branch }) => `# Change records of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repository)}

This branch keeps one record of every change that reached a gated branch of this repository: what, why, who, who approved, when,
test results, and what the change-management policy found. [change-gate](https://github.com/ilana/change-gate) writes it.

- \`YYYY/MM/DD-NUMBER.json\` is the record of a merged pull request, by the day of its merge in UTC; \`.md\` beside it says the
  same to be read. \`YYYY/MM/DD-push-SHA-DIGEST.json\` is the record of commits that came without a pull request.
- \`reports/\` holds the reports that were made of them, if any.
- **Do not edit, merge, rebase or delete this branch.** It shares no history with the code and is never merged. A record that is
  wrong is corrected by a commit that says “Correct PLACE: WHY”; anything else is found when the records are verified.
- Every commit says which records it wrote: \`git log origin/${branch} -- 2026/11/19-42.json\` shows the history of one.

To verify that no change is missing and no record was rewritten, run \`verify-records ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repository)}\` of change-gate's command
line: <https://github.com/ilana/change-gate/blob/v1/docs/records.md#verify-them>.
`;
}),
3837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DU: () => lost,
	Dk: () => problemIn,
	Gn: () => askBranch,
	Jo: () => setupPage,
	KT: () => named,
	TU: () => findTip,
	av: () => readTip,
	em: () => sentence
});
var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5349);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(478);
var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2948);
const named = ({ repository, branch }) => `the branch ${branch} of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repository)}`;
const setupPage = "docs/records.md of change-gate, “Set it up”";
const commitFields = "oid ... on Commit { tree { oid } }";
const tipQuery = `query tip($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { ${commitFields} } } }
}`;
const commitOfRecordsQuery = `query commit($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ${commitFields} } }
}`;
async function askBranch(on, query, variables) {
	const { data, refused } = await on.client.graphql(query, () => ({
		...on.repository,
		...variables
	}), named(on));
	const [refusal] = refused;
	if (refusal) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__.O)(refusal, named(on));
	return data.member("repository");
}
async function readTip(on) {
	return (await askBranch(on, tipQuery, { ref: `refs/heads/${on.branch}` })).member("ref").orNull((ref) => tipOf(ref.member("target")));
}
const tipOf = (commit) => ({
	commit: commit.member("oid").sha(),
	tree: commit.member("tree").member("oid").sha()
});
async function findTip(on) {
	const tip = await readTip(on);
	if (tip !== null) return {
		...tip,
		deleted: null
	};
	const last = await lastActivity(on);
	if (last === null) return null;
	if (last.kind !== "branch_deletion") {
		const now = await readTip(on);
		if (now === null) throw contradiction(on, last);
		return {
			...now,
			deleted: null
		};
	}
	const object = (await askBranch(on, commitOfRecordsQuery, { oid: last.before })).member("object");
	if (object.value === null) throw lost(on, last);
	return {
		...tipOf(object),
		deleted: {
			at: last.at,
			by: last.by
		}
	};
}
async function lastActivity(on) {
	const asked = {
		...on.repository,
		ref: `refs/heads/${on.branch}`,
		per_page: 1
	};
	const [last] = (await on.client.get("/repos/{owner}/{repo}/activity", asked, named(on)).catch((thrown) => {
		throw thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.y ? untold(on, thrown) : thrown;
	})).items();
	return last === void 0 ? null : (0, _activity_js__WEBPACK_IMPORTED_MODULE_0__.T)(last);
}
const beginAnew = ({ branch }) => {
	return `git push origin "$(git commit-tree -m 'Begin the change records' "\$(git hash-object -w -t tree /dev/null)"):refs/heads/${branch}"`;
};
const problemIn = ({ message, remedy }) => message.endsWith(` ${remedy}`) ? message.slice(0, -remedy.length - 1) : message;
function untold(on, error) {
	if ([
		"unavailable",
		"rate-limited",
		"unauthorized",
		"malformed"
	].includes(error.kind)) return error;
	const problem = `${sentence(named(on))} is not there, and whether it was deleted cannot be told: ${problemIn(error)}`;
	const remedy = `${error.remedy} If there never were any records, begin them yourself: ${beginAnew(on)}`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y(error.kind, problem, remedy);
}
function contradiction(on, { kind, at }) {
	const problem = `GitHub does not find ${named(on)}, but lists a ${kind} on it at ${at}, and no deletion since.`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("unavailable", problem, "Run the gate again in some minutes.");
}
function lost(on, { at, before, by }) {
	const who = by === null ? "" : ` by @${by}`;
	const problem = `${sentence(named(on))} was deleted at ${at}${who}, and GitHub no longer has its commit ${before.slice(0, 7)}.`;
	const again = `Push it again from a clone that has it: git push origin ${before}:refs/heads/${on.branch}`;
	const anew = `or, where its records are lost for good, begin anew on purpose: ${beginAnew(on)}`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("not-found", problem, `${again}; ${anew}`);
}
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}),
55: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	eG: () => reportPath,
	yk: () => isReportPath
});
const reportPath = (period, format) => `reports/${period}.${format}`;
const form = /^reports\/\d{4}(?:-(?:\d\d|Q[1-4]))?\.(?:md|html|csv|json|part\.json)$/;
const isReportPath = (path) => form.test(path);
}),
9390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { parseRecord: () => parseRecord });
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3258);
var _classify_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4188);
const instant = zod__WEBPACK_IMPORTED_MODULE_2__.w$({ offset: true }).describe("An instant, ISO 8601 with zone");
const login = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).describe("A GitHub login");
const sha = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{7,64}$/i, "expected a commit SHA (7 to 64 hex digits)");
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 (64 small hex digits)");
const count = zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0);
const repository = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected OWNER/REPO");
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
	"pass",
	"fail",
	"wait",
	"not-applicable",
	"unknown"
]);
const person = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	login,
	bot: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
	startedBy: login.nullable()
});
const gitAuthor = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	login: login.nullable().describe("null: GitHub knows no account"),
	name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("As the commit has it; e-mail addresses are never recorded"),
	commits: count.describe("How many commits name this author or co-author")
});
const approver = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	login,
	commit: sha.nullable().describe("The commit that was approved; null: it is gone"),
	at: instant,
	sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().nullable().describe("Whether it shows the diff that was merged; null: not known"),
	counts: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().nullable().describe("Whether the approval counted at the merge; null: could not be told"),
	seat: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"technical",
		"security",
		"executive"
	]).nullable().describe("What the approval was taken for; null: for nothing that was asked"),
	role: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().describe("The same in the words of the decision"),
	why: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("One clause after the login")
});
const fileCause = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	pattern: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	from: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
	line: count.optional(),
	token: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
	why: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()
});
const finding = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	rule: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1),
	title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	outcome,
	level: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["error", "warning"]),
	message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	remedy: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
	actor: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"author",
		"reviewer",
		"checks",
		"clock",
		"owner"
	]).optional(),
	until: instant.optional(),
	clauses: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
	controls: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
	evidence: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J()).optional(),
	lifted: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		by: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		outcome,
		message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
	}).optional().describe("What would have been found, and who or what lifted it")
});
const obligation = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	id: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1),
	what: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	clauses: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
	due: instant.nullable().describe("null: at the next occasion"),
	state: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"open",
		"done",
		"overdue"
	]),
	doneAt: instant.nullable(),
	by: login.nullable().describe("Who did it"),
	late: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe("Done, but not before it was due"),
	how: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("By what it is shown to be done, or why it is not")
});
const monitored = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	minutes: count.describe("The monitoring period of the category (4.6)"),
	ends: instant,
	state: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"monitoring",
		"complete",
		"incomplete"
	]).describe("incomplete: the period ended with open checks"),
	checks: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		id: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1),
		what: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		done: zod__WEBPACK_IMPORTED_MODULE_3__.zMY()
	}))
});
const revertLink = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	number: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).nullable().describe("The pull request; null: a change without one"),
	commit: sha.nullable(),
	exact: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().nullable().describe("Whether the trees prove that it exactly undoes it; null: not known")
});
const links = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	reverts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(revertLink).describe("What this change undoes"),
	revertedBy: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(revertLink).describe("What undid this change"),
	issue: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().describe("The issue that follows it up")
});
const capture = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	at: instant.describe("When the facts were captured"),
	by: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"merge",
		"audit",
		"sweep"
	]).describe("The event of the merge, the audit of the push, or a sweep")
});
const common = {
	recordVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
	repository,
	compliant: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
	reasons: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("Why it is not compliant"),
	problems: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("What the audit found besides the rules"),
	policy: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		source: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		sha256,
		document: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		reportOnly: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe("Whether the gate only reported, and held nobody up")
	}).describe("The policy that judged"),
	gate: zod__WEBPACK_IMPORTED_MODULE_3__.rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).describe("The version of change-gate"),
	links,
	followedUpAt: instant.nullable().describe("When obligations, verification or links were last brought up to date"),
	capture
};
const PullRequestRecord = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	...common,
	kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("pull-request"),
	number: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1),
	url: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
	title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	what: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("The description; empty: there was none, or nobody knows what it said at the merge"),
	why: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		text: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		where: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("Where the pull request says it")
	}).nullable().describe("The justification; null: not found"),
	typeOfChange: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("The boxes ticked under “Type of Change”"),
	rollbackPlan: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	bodySha256: sha256.nullable().describe("Of the body as of the merge, in UTF-8; null: nobody knows it"),
	author: person.nullable().describe("null: the account was deleted"),
	commitAuthors: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(gitAuthor),
	approvers: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(approver).describe("Everybody whose latest opinion at the merge was an approval"),
	createdAt: instant,
	merge: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		at: instant,
		local: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("The same in the time zone of the policy"),
		by: login.nullable(),
		commit: sha.nullable(),
		base: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			ref: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			sha
		}),
		head: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			ref: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			sha,
			repository: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()
		}),
		commits: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(sha).nullable().describe("The commits of the pull request; null: could not be read"),
		landed: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(sha).nullable().describe("The commits that it brought to the base branch; null: not known")
	}),
	category: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_classify_category_js__WEBPACK_IMPORTED_MODULE_0__.L),
	categoryReasons: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		category: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_classify_category_js__WEBPACK_IMPORTED_MODULE_0__.L),
		source: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
			"files",
			"box",
			"label",
			"lowered",
			"note"
		]),
		message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		files: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(fileCause)
	})),
	areas: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		area: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		files: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(fileCause)
	})),
	labels: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
	testing: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		heading: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
		text: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		boxes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			text: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			checked: zod__WEBPACK_IMPORTED_MODULE_3__.zMY()
		})),
		checks: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			kind: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["check-run", "status"]),
			app: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			workflow: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			required: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().nullable(),
			status: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			conclusion: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			completedAt: instant.nullable()
		})).nullable().describe("The latest run of each check at the merge; null: could not be read")
	}),
	window: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		open: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
		reason: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().describe("Why it was closed"),
		name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().describe("The holiday or the freeze"),
		timezone: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		found: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("What the rule found")
	}),
	migrations: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		tool: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		wayBack: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
			"has",
			"lacks",
			"unknown"
		]),
		why: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
	})),
	verdict: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([
		"pass",
		"wait",
		"fail",
		"unknown"
	]).describe("As of the merge"),
	lane: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_rule_js__WEBPACK_IMPORTED_MODULE_1__.wX),
	laneReason: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
	findings: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(finding),
	obligations: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(obligation),
	verification: monitored.nullable().describe("null: the change deployed nothing"),
	changedSinceMerge: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		fact: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		what: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
		at: instant.nullable(),
		by: login.nullable()
	})).describe("What changed between the merge and the capture"),
	caveats: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("What keeps the judgement from being exact")
});
const PushRecord = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
	...common,
	kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("push"),
	compliant: zod__WEBPACK_IMPORTED_MODULE_3__.euz(false),
	how: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["direct", "force"]).describe("direct: without a pull request; force: the branch was rewritten"),
	push: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
		branch: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1),
		by: login.nullable().describe("Who pushed; null: not known"),
		at: instant,
		before: sha,
		after: sha,
		commits: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
			sha,
			subject: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			author: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
				login: login.nullable(),
				name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
			})
		})),
		dropped: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(sha).describe("Commits that a forced push took off the branch")
	})
});
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__.gMt("kind", [PullRequestRecord, PushRecord]);
function parseRecord(value) {
	const { success, data, error } = RecordSchema.safeParse(value);
	if (success) return {
		ok: true,
		record: data
	};
	return {
		ok: false,
		problems: error.issues.map(({ path, message }) => `${path.length === 0 ? "the record" : path.join(".")}: ${message}`)
	};
}
})
};
export { id, ids, modules };
