// 477.index.js
const id = 477;
const ids = [477];
const modules = {
4769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { ChangeSchema: () => ChangeSchema });
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4743);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
const instant = zod__WEBPACK_IMPORTED_MODULE_0__.w$({ offset: true }).describe("An instant, ISO 8601 with zone");
const login = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("A GitHub login");
const sha = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{7,64}$/i, "expected a commit SHA (7 to 64 hex digits)");
const count = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0);
const person = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	login,
	bot: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false),
	startedBy: login.optional().describe("Who started this coding agent")
});
const gitIdentity = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	login: login.nullable().describe("null: GitHub knows no account for this address"),
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default(""),
	email: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("")
});
const pin = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("What is used, e.g. actions/checkout"),
	version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).describe("The version that the comment beside the commit states"),
	commit: sha,
	matches: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().describe("Whether the tag of that version is this commit; null: not known")
});
const compared = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	change: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["added", "removed"]),
	ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("As GitHub calls it: npm, pip, gomod …"),
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("The version or constraint; empty: GitHub knows none")
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).optional().describe("The name before a rename; it counts as touched"),
	status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"added",
		"removed",
		"modified",
		"renamed",
		"copied",
		"changed",
		"unchanged"
	]),
	additions: count.default(0),
	deletions: count.default(0),
	patch: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("Missing for binary and very large files"),
	before: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional().describe("The text at the merge base, of a manifest whose patch does not tell enough; null: it was not there"),
	after: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional().describe("The text at the head, likewise"),
	pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(pin).optional().describe("Commits that it pins, whose versions it states in comments alone"),
	compared: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(compared).optional().describe("What GitHub's dependency review lists for a manifest that could not be read; it never lowers a category")
});
const commit = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	sha,
	parents: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(sha).default([]),
	authors: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(gitIdentity).describe("The author and every Co-authored-by"),
	committer: gitIdentity.nullable().default(null),
	message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default(""),
	mergesBaseOnly: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null).describe("A merge of the base branch that changed nothing else; null: not known")
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	author: person.nullable().describe("null: the account was deleted"),
	state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"APPROVED",
		"CHANGES_REQUESTED",
		"COMMENTED",
		"DISMISSED",
		"PENDING"
	]),
	commit: sha.nullable().default(null),
	sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null).describe("Whether the reviewed commit shows the same diff as the head; null: not known"),
	filesChangedSince: count.optional().describe("In how many files its diff differs from that of the head"),
	submittedAt: instant,
	canPush: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("Whether the reviewer has write access")
});
const thread = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	resolved: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
	path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
});
const check = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
	kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["check-run", "status"]),
	app: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	required: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable().default(null),
	own: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("The gate's own run, which it never waits for"),
	status: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("completed, in_progress, queued …"),
	conclusion: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().default(null).describe("success, failure, neutral, skipped …; null while it runs"),
	startedAt: instant.optional(),
	completedAt: instant.optional()
});
const labelEvent = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	label: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
	actor: login.nullable(),
	at: instant,
	added: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
});
const ChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__.euz(1).default(1),
	readAt: instant.optional().describe("When these facts were read"),
	repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected OWNER/REPO"),
	number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0),
	url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
	state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"open",
		"closed",
		"merged"
	]).default("open"),
	title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
	body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
	bodyEditedAt: instant.nullable().optional(),
	bodyEditor: login.nullable().optional(),
	author: person.nullable().describe("null: the account was deleted"),
	draft: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false),
	labels: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]),
	base: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
		sha,
		changedAt: instant.optional()
	}),
	head: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1),
		sha,
		repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().optional()
	}),
	createdAt: instant,
	readyForReviewAt: instant.nullable().default(null),
	mergedAt: instant.nullable().default(null),
	mergedBy: login.nullable().default(null),
	mergeCommit: sha.nullable().default(null),
	files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(file).optional(),
	commits: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(commit).optional().describe("Oldest first"),
	reviews: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(review).optional(),
	threads: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(thread).optional(),
	checks: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(check).optional(),
	labelEvents: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(labelEvent).optional(),
	linkedIssues: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).nullable().optional().describe("Issues that merging this pull request closes"),
	reviewRequests: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.rej({ login }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({ team: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })])).nullable().optional(),
	pushes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		by: login,
		at: instant,
		sha
	})).nullable().optional(),
	reverts: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
		mergedAt: instant,
		exact: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().nullable(),
		ofRevert: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional()
	}).nullable().optional().describe("The merged change that this one undoes; ofRevert: it was itself a revert"),
	judged: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		category: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		at: instant
	})).nullable().optional(),
	teams: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(login).nullable()).nullable().optional(),
	totals: zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"files",
		"commits",
		"reviews",
		"threads",
		"checks",
		"labelEvents"
	]), count).nullable().optional(),
	policyOnDefaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"absent",
		"valid",
		"invalid"
	]).nullable().optional()
});
}),
3217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => apiUrl });
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
function apiUrl({ env }) {
	const address = env["GITHUB_API_URL"] || "https://api.github.com";
	if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
	throw new _command_js__WEBPACK_IMPORTED_MODULE_0__.kp(`GITHUB_API_URL ${JSON.stringify(address)} is no address: write https://HOST/api/v3, or leave it out for github.com`);
}
}),
9457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	command: () => command,
	findToken: () => findToken,
	tokenIfAny: () => tokenIfAny
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
var _api_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3217);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7588);
var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5228);
var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5338);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6893);
var _write_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3936);
const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)(?:#|\/pull\/)([1-9]\d{0,9})(?:[/?#].*)?$/;
const command = {
	name: "check",
	takes: "OWNER/REPO#N",
	positionals: {
		least: 1,
		most: 1
	},
	about: "judge a pull request on GitHub",
	details: ["The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says. Nothing is written to GitHub."],
	examples: [
		{
			run: "check acme/shop#42",
			about: "as of now, by the policy of the default branch"
		},
		{
			run: "check acme/shop#42 --policy stricter.yml",
			about: "by another policy"
		},
		{
			run: "check acme/shop#42 --save change.json",
			about: "and keep its facts, for `evaluate`"
		}
	],
	options: {
		..._command_js__WEBPACK_IMPORTED_MODULE_3__.sh,
		policy: {
			..._command_js__WEBPACK_IMPORTED_MODULE_3__.sh.policy,
			about: "a policy file; default: .github/change-gate.yml of the default branch, or the built-in policy"
		},
		summary: {
			type: "string",
			value: "FILE",
			about: "write the Markdown summary to this file"
		},
		save: {
			type: "string",
			value: "FILE",
			about: "store the facts as a change file, for `evaluate`"
		},
		freeze: _command_js__WEBPACK_IMPORTED_MODULE_3__.CN
	},
	async run(args, terminal) {
		const at = args.value("at");
		const instant = at === void 0 ? terminal.now : (0, _instant_js__WEBPACK_IMPORTED_MODULE_4__.n)(at);
		const target = parseTarget(args.positionals[0] ?? "");
		const own = args.value("policy");
		const given = own === void 0 ? void 0 : await (0, _policy_option_js__WEBPACK_IMPORTED_MODULE_6__.uN)(own, terminal.cwd);
		await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_7__.n)(["summary", "save"], args, terminal.cwd);
		const baseUrl = (0, _api_url_js__WEBPACK_IMPORTED_MODULE_2__.y)(terminal);
		const token = await findToken(terminal);
		const { createClient } = await Promise.all([
			__webpack_require__.e(776),
			__webpack_require__.e(288),
			__webpack_require__.e(419),
			__webpack_require__.e(142),
			__webpack_require__.e(528),
			__webpack_require__.e(849),
			__webpack_require__.e(484),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 8325));
		const { readLive } = await Promise.all([
			__webpack_require__.e(776),
			__webpack_require__.e(288),
			__webpack_require__.e(419),
			__webpack_require__.e(142),
			__webpack_require__.e(528),
			__webpack_require__.e(849),
			__webpack_require__.e(484),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 5141));
		const client = await createClient({
			token,
			baseUrl
		});
		const { judgeRead } = await Promise.all([
			__webpack_require__.e(776),
			__webpack_require__.e(288),
			__webpack_require__.e(419),
			__webpack_require__.e(142),
			__webpack_require__.e(528),
			__webpack_require__.e(849),
			__webpack_require__.e(484),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 1747));
		const live = await readLive(client, target, { readAt: terminal.now }, given);
		for (const warning of live.warnings) terminal.stderr(`${warning}\n`);
		const save = args.value("save");
		if (save !== void 0) await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_7__.x)("save", save, `${JSON.stringify(live.change, null, 2)}\n`, terminal.cwd);
		const decision = judgeRead(live, instant, args.value("freeze") ?? "");
		return (0, _judge_js__WEBPACK_IMPORTED_MODULE_5__.gM)(decision, live.policy.policy, args, terminal);
	}
};
function parseTarget(text) {
	const [, owner, repo, number] = form.exec(text) ?? [];
	if (owner === void 0 || repo === void 0 || number === void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${text}: not a pull request. Write OWNER/REPO#N, e.g. acme/shop#42, or its address`);
	return {
		owner,
		repo,
		number: Number(number)
	};
}
async function findToken({ env }) {
	const given = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
	if (given) return given;
	const { stdout } = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("gh", ["auth", "token"], { encoding: "utf8" }).catch(() => ({ stdout: "" }));
	if (stdout.trim() === "") throw new _command_js__WEBPACK_IMPORTED_MODULE_3__.kp("no token: set GITHUB_TOKEN or GH_TOKEN to one that can read the repository, or log in with `gh auth login`");
	return stdout.trim();
}
const tokenIfAny = (terminal) => findToken(terminal).catch((error) => {
	if (error instanceof _command_js__WEBPACK_IMPORTED_MODULE_3__.kp) return null;
	throw error;
});
}),
7588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CN: () => freeze,
	kp: () => _user_error_js__WEBPACK_IMPORTED_MODULE_0__.kp,
	sh: () => common
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4784);
const common = {
	json: {
		type: "boolean",
		about: "print JSON instead of text"
	},
	policy: {
		type: "string",
		value: "FILE",
		about: "a policy file; default: the built-in policy"
	},
	at: {
		type: "string",
		value: "INSTANT",
		takesEmpty: true,
		about: "judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now"
	}
};
const freeze = {
	type: "string",
	value: "REASON",
	takesEmpty: true,
	about: "judge as if everything were frozen for this reason; blank: nothing is"
};
}),
2106: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$N: () => codeOf,
	Ms: () => whyUnread,
	l2: () => whyUnwritten
});
function whyUnread(code) {
	if (code === "ENOENT" || code === "ENOTDIR") return ": there is no such file. Name one that is there";
	if (code === "EISDIR") return " is a folder: name a file in it";
	if (code === "EACCES" || code === "EPERM") return ": you may not read it. Name another file, or change its permissions";
	if (code === "ERR_FS_FILE_TOO_LARGE" || code === "ERR_STRING_TOO_LONG") return " is too large to be read";
	return ` cannot be read (${code ?? "for no reason that the system gives"})`;
}
function whyUnwritten(code, folder) {
	if (code === "ENOENT") return `: there is no folder ${folder}. Make it first, or name another file`;
	if (code === "ENOTDIR" || code === "EEXIST") return `: ${folder} is no folder. Name another file`;
	if (code === "EISDIR") return " is a folder: name a file in it";
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") return ": you may not write there. Name another file";
	if (code === "ENOSPC" || code === "EDQUOT") return ": the disk is full. Make room, or name a file on another";
	return ` cannot be written (${code ?? "for no reason that the system gives"})`;
}
const codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}),
5228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => parseInstant });
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
const form = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;
const earliest = Date.UTC(1e3, 0, 1);
const latest = Date.UTC(9e3, 0, 1);
function parseInstant(text, option = "--at") {
	const parts = form.exec(text);
	if (parts === null) throw new _command_js__WEBPACK_IMPORTED_MODULE_0__.kp(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
	const [, year = "", month = "", day = ""] = parts;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) throw new _command_js__WEBPACK_IMPORTED_MODULE_0__.kp(`${option} ${text}: there is no such day`);
	const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
	if (!(instant.getTime() >= earliest && instant.getTime() < latest)) throw new _command_js__WEBPACK_IMPORTED_MODULE_0__.kp(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
	return instant;
}
}),
5338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S4: () => _judge_js__WEBPACK_IMPORTED_MODULE_3__.S,
	gM: () => printDecision
});
var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9834);
var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7369);
var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2989);
var _write_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);
var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9565);
async function printDecision(decision, policy, args, terminal) {
	const { timezone } = policy.calendar;
	const file = args.value("summary");
	if (file !== void 0) await (0, _write_text_js__WEBPACK_IMPORTED_MODULE_2__.x)("summary", file, (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_0__.z)(decision, {
		timezone,
		docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__.f
	}), terminal.cwd);
	terminal.stdout(args.flag("json") ? `${JSON.stringify(decision, null, 2)}\n` : (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)(decision, {
		color: terminal.color,
		timezone
	}));
	return decision.verdict === "pass" ? 0 : 1;
}
}),
6893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X4: () => hereNote,
	XW: () => fromHere,
	qE: () => builtInNote,
	rN: () => policyHere,
	uN: () => policyOption
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2256);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5410);
var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8805);
const builtInName = "built-in";
async function policyOption(file, cwd, option = "policy") {
	if (file === void 0 || file === builtInName && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file))) return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__.wx)();
	const text = await (0, _read_text_js__WEBPACK_IMPORTED_MODULE_3__.y)(file, cwd, option);
	return (0, _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__.U8)(text, file);
}
const policyHere = (file, cwd) => policyOption(file ?? ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k)) ? fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k) : void 0), cwd);
function repositoryRoot(cwd) {
	for (let folder = cwd;; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
		if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return folder;
		if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) return cwd;
	}
}
const fromHere = (cwd, path) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), path));
function builtInNote(file, cwd) {
	if (file !== void 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k))) return null;
	return `by the built-in policy; --policy ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k)} for the one here\n`;
}
function hereNote(file, cwd) {
	if (file !== void 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k))) return null;
	return `by ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k)}; --policy ${builtInName} for the built-in one\n`;
}
}),
4634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => progressBar });
const cells = 30;
function progressBar({ stderr, interactive = false }, words) {
	const doing = typeof words === "string" ? words : words.doing;
	let total = 0;
	let done = 0;
	let shown = "";
	const tell = (line) => {
		if (!interactive && typeof words !== "string" && !words.quiet && total > 0) stderr(`${line(words)}\n`);
	};
	const draw = () => {
		if (!interactive || total === 0) return;
		const filled = Math.floor(done / total * cells);
		const percent = Math.floor(done / total * 100);
		const line = `${doing} ${"█".repeat(filled)}${"░".repeat(cells - filled)} ${percent} % of ${total}`;
		if (line === shown) return;
		shown = line;
		stderr(`\r${line}\u001b[K`);
	};
	return {
		begin(count) {
			total = count;
			tell(({ counted }) => `${doing} ${counted(total)} …`);
			draw();
		},
		step() {
			done = Math.min(total, done + 1);
			draw();
		},
		end() {
			if (shown !== "") stderr("\r\x1B[K");
			shown = "";
			tell(({ done: after }) => `${after} ${done === total ? total : `${done} of ${total}`}.`);
		}
	};
}
}),
8805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => readTextIfThere,
	y: () => readText
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9904);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7588);
var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2106);
async function readText(file, cwd, option) {
	try {
		return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), "utf8");
	} catch (error) {
		const where = option === void 0 ? file : `--${option} ${file}`;
		if ((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) !== "ENOENT") throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${where}${(0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.Ms)((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error))}`);
		if (file === "-") throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${where}: standard input is not read. Name a file`);
		throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${where}: there is no such file${await instead((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file))}`);
	}
}
async function readTextIfThere(file, cwd) {
	try {
		return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), "utf8");
	} catch (error) {
		if ((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ENOENT") return null;
		throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${file}${(0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.Ms)((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error))}`);
	}
}
async function instead(place) {
	const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).catch(() => null);
	if (names === null) return ", nor its folder. Name one that is there";
	const similar = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), names);
	return similar === void 0 ? ". Name one that is there" : `, did you mean “${similar}”?`;
}
}),
4226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { replayRepository: () => replayRepository });
var external_node_path_ = __webpack_require__(6760);
var client = __webpack_require__(8325);
var merged = __webpack_require__(3182);
var github_teams = __webpack_require__(6010);
var roster = __webpack_require__(2817);
var in_force = __webpack_require__(2256);
var as_of_merge = __webpack_require__(2599);
var facts_cache = __webpack_require__(236);
var judge = __webpack_require__(8219);
var report = __webpack_require__(9026);
var wording = __webpack_require__(9776);
var api_url = __webpack_require__(3217);
var check = __webpack_require__(9457);
var command = __webpack_require__(7588);
var progress = __webpack_require__(4634);
var error = __webpack_require__(5766);
var rate_limit = __webpack_require__(8586);
var read_change = __webpack_require__(8785);
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
var repository_target = __webpack_require__(8171);
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
8171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => folderOrRepository,
	c: () => repositoryIn
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4784);
const form = /^(?:https:\/\/[^/]+\/)?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
function repositoryIn(text) {
	const [, owner, repo] = form.exec(text) ?? [];
	return owner === void 0 || repo === void 0 || /^\.{1,2}$/.test(repo) ? null : {
		owner,
		repo
	};
}
async function folderOrRepository(target, cwd) {
	const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, target);
	if (await isFolder(folder)) return { folder };
	const repository = repositoryIn(target);
	if (repository !== null) return { repository };
	throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__.kp(`${target}: no folder, and no repository. Write OWNER/REPO, e.g. acme/shop, or a folder`);
}
const isFolder = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}),
3936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => checkOutputs,
	x: () => writeText
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7588);
var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2106);
async function writeText(option, file, text, cwd) {
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), text).catch((error) => {
		throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--${option} ${file}${(0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.l2)((0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
	});
}
async function checkOutputs(options, args, cwd) {
	const taken = new Map();
	for (const option of options) {
		const file = args.value(option);
		if (file === void 0) continue;
		const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
		const other = taken.get(place);
		if (other !== void 0) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--${other} and --${option} name the same file, ${file}: name two`);
		taken.set(place, option);
		const fault = await faultOf(place);
		if (fault !== null) throw new _command_js__WEBPACK_IMPORTED_MODULE_2__.kp(`--${option} ${file}${(0, _file_fault_js__WEBPACK_IMPORTED_MODULE_3__.l2)(fault, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))}`);
	}
}
async function faultOf(place) {
	const [there, folder] = await Promise.all([kindOf(place), kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))]);
	if (there === "folder") return "EISDIR";
	if (folder === "nothing") return "ENOENT";
	return folder === "file" ? "ENOTDIR" : null;
}
async function kindOf(place) {
	const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => null);
	if (found === null) return "nothing";
	return found.isDirectory() ? "folder" : "file";
}
}),
9440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OR: () => defaultBranch,
	bq: () => namedBase,
	jg: () => detectBase
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9904);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3545);
const usualNames = ["main", "master"];
function defaultBranch({ refs, remote, config }) {
	const target = remote === null ? void 0 : refs.get(`refs/remotes/${remote}/HEAD`)?.target;
	const names = [config.get("init.defaultbranch"), ...usualNames].filter((name) => name !== void 0);
	const candidates = [
		...target ? [target] : [],
		...remote === null ? [] : names.map((name) => `refs/remotes/${remote}/${name}`),
		...names.map((name) => `refs/heads/${name}`)
	];
	for (const name of candidates) {
		const sha = refs.get(name)?.sha;
		if (sha !== void 0) return {
			...named(name, remote),
			sha
		};
	}
	return null;
}
function detectBase(checkout) {
	const found = defaultBranch(checkout);
	if (found) return checkout.branch === found.branch && upstream(checkout) || found;
	const others = branchNames(checkout).filter((name) => name !== checkout.branch);
	if (others.length > 0) throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(`Which branch this one goes to cannot be told: there is no origin/HEAD, main or master. Pass --base BRANCH; there are: ${some(others)}.`);
	return {
		branch: checkout.branch ?? "HEAD",
		ref: checkout.branch ?? "HEAD",
		sha: checkout.head
	};
}
async function namedBase(name, checkout, git, option = "--base") {
	const { refs, remote } = checkout;
	const full = remote === null ? [] : [`refs/remotes/${remote}/${name}`];
	for (const candidate of [
		...full,
		`refs/heads/${name}`,
		`refs/remotes/${name}`,
		name
	]) {
		const ref = refs.get(candidate);
		if (ref) return {
			...named(ref.target || candidate, remote),
			sha: ref.sha
		};
	}
	const revision = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(name) ? name : null;
	const found = revision === null ? null : await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	], { accept: [1, 128] });
	const sha = found?.code === 0 ? found.out.toString("utf8").trim() : "";
	if (/^[0-9a-f]{40,64}$/.test(sha)) return {
		branch: name,
		ref: name,
		sha
	};
	throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(unknownBase(name, checkout, option));
}
function unknownBase(name, checkout, option) {
	const names = branchNames(checkout);
	const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
	const hint = near ? `Did you mean ${option} ${near}?` : `Pass one of: ${some(names)}.`;
	const fetch = checkout.remote === null ? "" : ` If it is on the remote only, fetch it: git fetch ${checkout.remote}.`;
	const use = option === "--base" ? "to compare with" : "to read";
	return `There is no branch or commit ${JSON.stringify(name)} ${use} (${option}). ${hint}${fetch}`;
}
function upstream({ branch, config, refs }) {
	const from = config.get(`branch.${branch}.remote`);
	const name = `refs/remotes/${from}/${config.get(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, "")}`;
	const sha = refs.get(name)?.sha;
	return sha === void 0 || from === void 0 ? null : {
		...named(name, from),
		sha
	};
}
function named(fullName, remote) {
	const ref = fullName.replace(/^refs\/(heads|remotes)\//, "");
	if (!fullName.startsWith("refs/remotes/")) return {
		branch: ref,
		ref
	};
	const prefix = remote !== null && ref.startsWith(`${remote}/`) ? remote.length + 1 : ref.indexOf("/") + 1;
	return {
		branch: ref.slice(prefix),
		ref
	};
}
function branchNames({ refs }) {
	const all = [...refs].filter(([, { target }]) => target === "").map(([name]) => named(name, null).ref);
	return [...new Set(all)];
}
function some(names) {
	return `${names.slice(0, 8).join(", ")}${names.length > 8 ? `, and ${names.length - 8} more` : ""}` || "none";
}
}),
5797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hj: () => openCheckout,
	QN: () => sectionNames,
	aR: () => repositoryName
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3545);
async function openCheckout(directory, git) {
	const [where, listed, configured] = await Promise.all([
		git([
			"rev-parse",
			"--is-inside-work-tree",
			"--is-shallow-repository",
			"--show-object-format",
			"--show-cdup",
			"--git-common-dir"
		]),
		git([
			"for-each-ref",
			"--format=%(refname)%00%(objectname)%00%(symref)%00%(HEAD)",
			"refs/heads",
			"refs/remotes"
		]),
		git([
			"config",
			"--list",
			"-z"
		])
	]);
	const [inWorkTree, shallow, objectFormat, up = "", ...path] = where.out.toString("utf8").replace(/\n$/, "").split("\n");
	const { refs, current } = parseRefs(listed.out.toString("utf8"));
	const config = parseConfig(configured.out.toString("utf8"));
	return {
		head: (current && refs.get(current)?.sha) ?? await detachedHead(git),
		branch: current?.replace(/^refs\/heads\//, "") ?? null,
		refs,
		config,
		remote: remoteOf(config),
		commonDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path.join("\n")),
		topLevel: inWorkTree === "true" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, up) : null,
		shallow: shallow === "true",
		objectFormat: objectFormat ?? "sha1"
	};
}
async function detachedHead(git) {
	const [unborn, commit] = await Promise.all([git([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], { accept: [1] }), git([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	], { accept: [1, 128] })]);
	if (commit.code === 0) return commit.out.toString("utf8").trim();
	const branch = unborn.out.toString("utf8").trim();
	throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.CheckoutError(`${branch === "" ? "This checkout" : `The branch ${branch}`} has no commits yet, so there is nothing to judge. Commit first.`);
}
function parseRefs(listing) {
	const refs = new Map();
	let current = null;
	for (const line of listing.split("\n")) {
		const [name, sha, target = "", mark] = line.split("\0");
		if (name && sha) refs.set(name, {
			sha,
			target
		});
		if (name && mark === "*") current = name;
	}
	return {
		refs,
		current
	};
}
function parseConfig(listing) {
	const config = new Map();
	for (const entry of listing.split("\0")) {
		const end = entry.indexOf("\n");
		if (entry !== "") config.set(end < 0 ? entry : entry.slice(0, end), end < 0 ? "true" : entry.slice(end + 1));
	}
	return config;
}
function sectionNames(config, section, key) {
	const [start, end] = [`${section}.`, `.${key}`];
	return [...config.keys()].filter((name) => name.startsWith(start) && name.endsWith(end) && name.length > start.length + end.length).map((name) => name.slice(start.length, -end.length));
}
function remoteOf(config) {
	const remotes = sectionNames(config, "remote", "url");
	return remotes.includes("origin") ? "origin" : remotes[0] ?? null;
}
function repositoryName({ config, remote, commonDirectory }) {
	const url = remote === null ? void 0 : config.get(`remote.${remote}.url`);
	const [repository, owner] = ((url === void 0 ? void 0 : remotePath(url)) ?? "").split("/").filter((part) => part !== "").reverse();
	if (repository && owner && !/\s/.test(owner + repository)) return `${owner}/${repository.replace(/\.git$/, "")}`;
	const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(commonDirectory) === ".git" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(commonDirectory) : commonDirectory;
	return `local/${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder).replace(/\.git$/, "").replaceAll(/\s/g, "-") || "repository"}`;
}
function remotePath(url) {
	const address = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\/(.*)$/i.exec(url);
	if (address) return url.toLowerCase().startsWith("file:") ? void 0 : address[1];
	const colon = url.indexOf(":");
	return colon > 1 && !url.slice(0, colon).includes("/") ? url.slice(colon + 1) : void 0;
}
}),
3545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CheckoutError: () => CheckoutError,
	u: () => gitIn
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4784);
class CheckoutError extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo {
	name = "CheckoutError";
}
const mostOutput = 1024 ** 3;
const mostProcesses = 6;
const settings = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.quotePath=off",
	"core.pager=cat",
	"diff.external=",
	"log.showSignature=false",
	"protocol.allow=never"
];
const keptVariables = /^GIT_(EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
function gitIn(directory, environment, extra = {}) {
	const env = {
		...safeEnvironment(environment),
		...extra
	};
	const before = [
		"--no-pager",
		"-C",
		directory,
		...settings.flatMap((setting) => ["-c", setting])
	];
	const cwd = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(directory).root;
	const inTurn = atMost(mostProcesses);
	return (args, { accept = [], input = "" } = {}) => inTurn(() => new Promise((resolve, reject) => {
		const options = {
			cwd,
			env,
			encoding: "buffer",
			maxBuffer: mostOutput,
			windowsHide: true
		};
		const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...before, ...args], options, (error, out, stderr) => {
			const code = error === null ? 0 : error.code;
			if (typeof code === "number" && (code === 0 || accept.includes(code))) resolve({
				code,
				out
			});
			else reject(explain(args[0] ?? "", code, stderr.toString("utf8"), directory));
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	}));
}
function safeEnvironment(environment) {
	const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		LANGUAGE: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_PAGER: "cat"
	};
}
const explanations = [
	[/cannot change to/, (directory) => `There is no folder ${directory}. Name a folder inside a git checkout.`],
	[/not a git repository/, (directory) => `${directory} is not in a git repository. Run this inside a checkout, or clone one first.`],
	[/(?:dubious ownership|unsafe repository)[^']*'([^'\n]*)'/, (_, found) => `git does not trust the checkout ${found[1]}, because its folder belongs to another user. If you trust it, run: git config --global --add safe.directory '${found[1]}'`],
	[/unable to read|missing (?:blob|tree|commit|object)|could not (?:read|parse|fetch)|bad (?:object|file)/i, () => "Objects that are needed for the comparison are missing in this clone (it is shallow, partial or damaged). Run `git fetch --unshallow` in a shallow clone, or clone again without --filter."]
];
function explain(command, code, stderr, directory) {
	if (code === "ENOENT") return new CheckoutError("git is not installed, or not on the PATH. Install it: git-scm.com");
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new CheckoutError(`\`git ${command}\` gave more than 1 GiB. Split the branch into smaller changes.`);
	for (const [pattern, message] of explanations) {
		const found = pattern.exec(stderr);
		if (found) return new CheckoutError(message(directory, found));
	}
	const line = printable(stderr.split("\n").find((text) => text.trim() !== "") ?? "it said nothing more");
	return new CheckoutError(`\`git ${command}\` failed (${String(code ?? "stopped")}): ${line}`);
}
function printable(text) {
	return text.replaceAll(/\p{Cc}/gu, "?").slice(0, 500);
}
function atMost(most) {
	const waiting = [];
	let running = 0;
	return async (task) => {
		if (running >= most) await new Promise((start) => waiting.push(start));
		else running += 1;
		try {
			return await task();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}
}),
7795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => mergedFields,
	N: () => mergedQuery
});
const mergedFields = `number mergedAt baseRefName changedFiles
        renames: timelineItems(last: 20, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { __typename ... on RenamedTitleEvent { createdAt previousTitle } }
        }`;
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
}),
3182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => listMerged,
	w: () => mergedIn
});
var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5410);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1510);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6440);
var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5773);
var _merged_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7795);
var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3915);
const mostPages = 400;
async function listMerged(client, question) {
	const { last, since } = question;
	const found = new Map();
	let page = await readPage(client, question, null);
	const { repository, branch, policy } = page;
	const answer = (cut) => ({
		repository,
		branch,
		policy,
		merged: latest([...found.values()], last),
		cut
	});
	for (let pages = 1;; pages++) {
		for (const one of page.merged) if (since === void 0 || Date.parse(one.mergedAt) >= since.getTime()) found.set(one.number, one);
		const { oldest, next } = page;
		if (next === null || oldest === null) return answer(false);
		if (isSettled(latest([...found.values()], last), last, since, oldest)) return answer(false);
		if (pages === mostPages) return answer(true);
		page = await readPage(client, question, next);
	}
}
async function readPage(client, question, after) {
	const { owner, repo } = question;
	const name = `${owner}/${repo}`;
	const fixed = {
		owner,
		repo,
		after,
		policy: `HEAD:${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k}`,
		policyFolder: `HEAD:${(0, _policy_file_js__WEBPACK_IMPORTED_MODULE_3__.y)(_policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k)}`
	};
	const size = (attempt) => Math.ceil((0, _lists_js__WEBPACK_IMPORTED_MODULE_2__.T0)(attempt) / 2);
	const { data, refused } = await client.graphql(_merged_query_js__WEBPACK_IMPORTED_MODULE_5__.N, (attempt) => ({
		...fixed,
		size: size(attempt)
	}), name);
	const repository = data.member("repository");
	const list = repository.path("pullRequests");
	if (list.value === null) {
		const refusal = refused.find(({ path }) => path.length < 2 || path[1] === "pullRequests");
		throw refusal === void 0 ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.mX)(name) : (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__.O)(refusal, name);
	}
	const { branch: asked } = question;
	const branch = typeof asked === "string" ? asked : repository.member("defaultBranchRef").member("name").text();
	const isWanted = (base) => typeof asked === "function" ? asked(base, branch) : base === branch;
	const nodes = list.member("nodes").items();
	const info = list.member("pageInfo");
	return {
		repository: repository.member("nameWithOwner").fullName(),
		branch,
		policy: (0, _policy_file_js__WEBPACK_IMPORTED_MODULE_3__.X)(repository, refused, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__.k, name),
		merged: nodes.filter((node) => node.value !== null && isWanted(node.member("baseRefName").text())).map((node) => mergedIn(node)),
		oldest: nodes.at(-1)?.path("updatedAt").orNull((at) => at.instant()) ?? null,
		next: info.member("hasNextPage").flag() ? info.member("endCursor").text() : null
	};
}
function isSettled(merged, last, since, oldest) {
	const bound = Date.parse(oldest);
	return (merged.length < last ? Number.NEGATIVE_INFINITY : Date.parse(merged.at(-1)?.mergedAt ?? "")) >= bound || since !== void 0 && bound < since.getTime();
}
const latest = (all, last) => [...all].sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt) || other.number - one.number).slice(0, last);
function mergedIn(node) {
	return {
		number: node.member("number").count(),
		base: node.member("baseRefName").text(),
		mergedAt: node.member("mergedAt").instant(),
		changedFiles: node.member("changedFiles").count(),
		renames: node.member("renames").member("nodes").items().flatMap((event) => event.value === null ? [] : [{
			at: event.member("createdAt").instant(),
			from: event.member("previousTitle").text()
		}])
	};
}
}),
8586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => readRateLimit });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5766);
async function readRateLimit(client) {
	try {
		const resources = (await client.get("/rate_limit", {}, "the rate limit")).member("resources");
		const core = resources.member("core");
		const graphql = resources.optional("graphql") ?? core;
		const reset = Math.max(core.member("reset").count(), graphql.member("reset").count());
		return {
			rest: core.member("remaining").count(),
			graphql: graphql.member("remaining").count(),
			resetAt: new Date(reset * 1e3)
		};
	} catch (thrown) {
		if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__.y && thrown.kind === "not-found") return null;
		throw thrown;
	}
}
}),
4573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { planInit: () => planInit });
var path = __webpack_require__(5410);
var classify_globs = __webpack_require__(7785);
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
	return (0, classify_globs.tI)({ paths: pattern.endsWith("/*") ? [bare] : globs }, { ignoreCase: false }).find(path) !== null;
}
var paths = __webpack_require__(7464);
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
var wrap = __webpack_require__(7937);
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
var pull_request_template = __webpack_require__(7469);
var init_survey = __webpack_require__(9771);
var find = __webpack_require__(9544);
var parse = __webpack_require__(2093);
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
var workflow_text = __webpack_require__(2426);
var workflows = __webpack_require__(7631);
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
7469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
2426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	reportOnlyWorkflow: () => reportOnlyWorkflow,
	workflowTemplate: () => workflowTemplate
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3790);
var _workflows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7631);
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
7631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readWorkflow,
	c: () => isGate
});
var _policy_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2375);
var _policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(900);
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
5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => usualMetrics,
	P: () => metricsOf
});
const usualMetrics = {
	incidentLabels: [],
	incidentIssues: [],
	environments: [
		"production*",
		"prod",
		"prod-*",
		"live"
	]
};
const metricsOf = ({ metrics }) => metrics ?? usualMetrics;
}),
7565: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { loadTests: () => loadTests });
var parse_data = __webpack_require__(3032);
var place_of = __webpack_require__(1554);
var problem = __webpack_require__(2050);
var change_schema = __webpack_require__(4769);
var normalize = __webpack_require__(4256);
var pull_request_template = __webpack_require__(7469);
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
var people_login = __webpack_require__(6913);
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
var moments = __webpack_require__(8908);
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
var schemas = __webpack_require__(89);
var change = __webpack_require__(7760);
var classify = __webpack_require__(7150);
var rule = __webpack_require__(3706);
var rules = __webpack_require__(2838);
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
		category: schemas.k5n(classify.LZ),
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
	category: schemas.k5n(classify.LZ).optional(),
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
8908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$C: () => momentForm,
	Et: () => momentOf,
	t_: () => isMoment,
	uZ: () => isInstant
});
var _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4029);
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
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
1335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { reportTests: () => reportTests });
var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4883);
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
9252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runCase: () => runCase });
var decide = __webpack_require__(5084);
var evaluate = __webpack_require__(6818);
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
var moments = __webpack_require__(8908);
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
2375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => plainData });
function plainData(located) {
	if (located.kind === "scalar") return located.value;
	if (located.kind === "list") return located.items.map(plainData);
	return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
}),
3032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gz: () => failed,
	_0: () => parseData,
	eA: () => parsedWith
});
var problem = __webpack_require__(2050);
const kindNames = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping of keys and values",
	record: "a mapping of keys and values"
};
const formatNames = {
	url: "a URL such as https://example.com/policy",
	date: "a date such as 2026-12-24",
	time: "a time such as 09:00",
	datetime: "an instant with its zone, such as 2026-12-24T09:00:00Z",
	email: "an e-mail address"
};
function expectation(issue, found) {
	if (issue.code === "invalid_type") {
		const suggestion = converted(issue.expected, found);
		return {
			expected: kindNames[issue.expected] ?? issue.expected,
			...suggestion === void 0 ? {} : { suggestion }
		};
	}
	if (issue.code === "invalid_format") return { expected: formatNames[issue.format] ?? "another form of text" };
	if (issue.code === "too_small") return { expected: amount("at least", "more than", Number(issue.minimum), issue) };
	if (issue.code === "too_big") return { expected: amount("at most", "less than", Number(issue.maximum), issue) };
	return { expected: "something else" };
}
function amount(inclusive, exclusive, limit, issue) {
	const unit = issue.origin === "string" ? " character" : issue.origin === "array" ? " item" : "";
	return `${issue.inclusive === false ? exclusive : inclusive} ${limit}${unit}${unit !== "" && limit !== 1 ? "s" : ""}`;
}
function converted(expected, found) {
	if (found?.kind !== "scalar" || found.value === null || found.source.length > 60) return void 0;
	const { value, source } = found;
	if (expected === "string") return JSON.stringify(source);
	if (expected === "array") return `[${source}]`;
	if (typeof value !== "string") return void 0;
	if (expected === "number" || expected === "int") return /^\d{1,9}(\.\d{1,9})?$/.test(value) ? value : void 0;
	if (expected !== "boolean") return void 0;
	if (/^(yes|on|true)$/i.test(value)) return "true";
	return /^(no|off|false)$/i.test(value) ? "false" : void 0;
}
function butGot(found) {
	if (found === void 0) return "";
	if (found.kind !== "scalar") return `, got a ${found.kind}`;
	if (typeof found.value === "string") return `, got the text ${(0, problem.hD)(found.value)}`;
	return typeof found.value === "number" ? `, got the number ${found.source.slice(0, 60)}` : `, got ${String(found.value)}`;
}
var place_of = __webpack_require__(1554);
var suggest = __webpack_require__(9943);
var walk_schema = __webpack_require__(7262);
const ownWords = "\0";
const mostHints = 100;
function explain(issue, path, context) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key, index) => unknownKey(key, path, context, index < mostHints));
	if (issue.code === "invalid_union") return union(issue, path, context);
	if (issue.code === "invalid_key") {
		const reason = issue.issues.map(({ message }) => message).find((message) => message !== ownWords);
		return [explain_problem(`the key ${(0, problem.hD)(String(path.at(-1)))} is not possible here${reason ? `: ${reason}` : ""}`, path, context, "key")];
	}
	const found = context.origin(path)?.node;
	if (found?.kind === "scalar" && found.value === null) return [explain_problem(`${explain_name(path)} has no value: write one, or delete the line`, path, context, "key")];
	if (found === void 0 && issue.code === "invalid_type") return [explain_problem(`${explain_name(path)} is missing`, path, context, "key")];
	if (issue.code === "invalid_value") return [wrongChoice(issue.values, found, path, context)];
	if (issue.message !== ownWords) return [explain_problem(`${issue.message}${issue.code === "custom" ? "" : butGot(found)}`, path, context)];
	const { expected, suggestion } = expectation(issue, found);
	const hint = suggestion === void 0 ? "" : `; write ${suggestion}`;
	return [explain_problem(`expected ${expected}${butGot(found)}${hint}`, path, context, "value", suggestion)];
}
function unknownKey(key, path, context, hinted) {
	if (!hinted) return explain_problem(`unknown key ${(0, problem.hD)(key)}`, [...path, key], context, "key");
	const here = path.reduce(walk_schema.jf, context.schema);
	const near = (0, suggest.S)(key, (0, walk_schema.eE)(here));
	const elsewhere = near === void 0 ? belongs(key, context.schema) : void 0;
	const hint = near !== void 0 ? `, did you mean ${(0, problem.hD)(near)}?` : elsewhere ? `; it belongs ${elsewhere}` : "";
	return explain_problem(`unknown key ${(0, problem.hD)(key)}${hint}`, [...path, key], context, "key", near);
}
function belongs(key, schema) {
	const places = (0, walk_schema.DG)(schema, key);
	const depth = Math.min(...places.map(({ length }) => length));
	const nearest = places.filter(({ length }) => length === depth);
	if (nearest.length === 0 || nearest.length > 3) return void 0;
	return (0, problem.Vo)(nearest.map((place) => place.length === 0 ? "at the top level" : `under "${(0, problem.LF)(place)}"`));
}
function union(issue, path, context) {
	const wrongKind = ({ code, path: at }) => at.length === 0 && (code === "invalid_type" || code === "invalid_value");
	const meant = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind));
	if (meant) return meant.flatMap((inner) => explain(inner, [...path, ...inner.path], context));
	const found = context.origin(path)?.node;
	if (found === void 0 || found.kind === "scalar" && found.value === null || issue.errors.length === 0) {
		const said = issue.message === ownWords ? "is not possible here" : issue.message;
		const message = found === void 0 ? "is missing" : found.kind === "scalar" && found.value === null ? "has no value" : said;
		return [explain_problem(`${explain_name(path)} ${message}`, path, context, "key")];
	}
	const kinds = issue.errors.flatMap((issues) => issues.filter(wrongKind).map((inner) => kind(inner, found)));
	return [explain_problem(`expected ${(0, problem.Vo)([...new Set(kinds)])}${butGot(found)}`, path, context)];
}
function kind(issue, found) {
	if (issue.code === "invalid_value") return (0, problem.Vo)(issue.values.map((value) => (0, problem.hD)(String(value))));
	return expectation(issue, found).expected;
}
function wrongChoice(values, found, path, context) {
	const allowed = values.map(String);
	const written = found?.kind === "scalar" ? found.source || String(found.value) : "";
	const near = (0, suggest.S)(written, allowed);
	const list = `${allowed.length > 1 ? "one of " : ""}${(0, problem.Vo)(allowed.map((value) => (0, problem.hD)(value)))}`;
	const hint = near !== void 0 && allowed.length > 1 ? `; did you mean ${(0, problem.hD)(near)}?` : "";
	return explain_problem(`expected ${list}${butGot(found)}${hint}`, path, context, "value", near);
}
function explain_name(path) {
	const last = path.at(-1);
	return typeof last === "string" ? (0, problem.hD)(last) : "this item";
}
function explain_problem(message, path, context, at = "value", suggestion) {
	return {
		...(0, place_of.$)(context.origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
var parse_yaml = __webpack_require__(900);
const mostProblems = 100;
function parseData(text, schema, { what, example }) {
	const { root, problems } = (0, parse_yaml.h)(text, what);
	if (root === null && problems.length > 0) return {
		ok: false,
		problems: failed(problems, what)
	};
	if (root === null || root.kind !== "mapping") return {
		ok: false,
		problems: [{
			...root?.at ?? {
				line: 1,
				column: 1
			},
			path: "",
			message: `${what} is a mapping, such as ${example}`
		}]
	};
	const { value, origin } = withOrigins(root);
	const parsed = parsedWith(schema, value, origin);
	if (parsed.ok && problems.length === 0) return {
		ok: true,
		value: parsed.value,
		origin
	};
	return {
		ok: false,
		problems: failed([...problems, ...parsed.ok ? [] : parsed.problems], what)
	};
}
function parsedWith(schema, value, origin) {
	const parsed = schema.safeParse(value, { error: () => ownWords });
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	return {
		ok: false,
		problems: parsed.error.issues.flatMap((issue) => explain(issue, issue.path, {
			schema,
			origin
		}))
	};
}
function failed(problems, source) {
	const sorted = (0, problem.dS)(problems);
	const shown = sorted.slice(0, mostProblems);
	const last = shown.at(-1);
	if (last === void 0) throw new Error(`${source}: failed without a problem`);
	const more = sorted.length - shown.length;
	if (more > 0) shown.push({
		line: last.line,
		column: last.column,
		path: "",
		message: `and ${more} more problems`
	});
	return shown;
}
function withOrigins(root) {
	const origins = new Map();
	function visit(node, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "scalar") return node.value;
		if (node.kind === "list") return node.items.map((item, index) => visit(item, [...path, index]));
		return Object.fromEntries([...node.entries].map(([name, { at, value }]) => [name, visit(value, [...path, name], at)]));
	}
	return {
		value: visit(root, []),
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
}),
900: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { h: () => parseYaml });
var dist = __webpack_require__(3790);
var problem = __webpack_require__(2050);
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
561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	formatProblems: () => problem.C5,
	locatePolicy: () => locatePolicy,
	parsePolicy: () => parsePolicy
});
var built_in = __webpack_require__(7174);
var schemas = __webpack_require__(89);
var parse = __webpack_require__(2906);
var hash = __webpack_require__(1073);
var located = __webpack_require__(2375);
var problem = __webpack_require__(2050);
var suggest = __webpack_require__(9943);
function editList(list, node, item, path) {
	const problems = [];
	const report = (at, message, suggestion) => {
		const rest = suggestion === void 0 ? {} : { suggestion };
		problems.push({
			line: at.line,
			column: at.column,
			path: (0, problem.LF)(path),
			message,
			...rest
		});
	};
	checkKeys(node, report);
	const toAdd = itemsOf(node, "add", report);
	const toRemove = itemsOf(node, "remove", report);
	const identity = (value) => (0, hash.d)(normal(value, item));
	const present = new Set(list.map(identity));
	const removed = new Set();
	for (const { at, value } of toRemove) {
		removed.add(identity(value));
		if (present.has(identity(value))) continue;
		const texts = list.filter((one) => typeof one === "string");
		const near = typeof value === "string" ? (0, suggest.S)(value, texts) : void 0;
		const hint = near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`;
		report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
	}
	const kept = list.filter((value) => !removed.has(identity(value)));
	const there = new Set(kept.map(identity));
	const added = [];
	for (const { at, value, node: entry } of toAdd) {
		if (removed.has(identity(value))) report(at, `${shown(value)} is both added and removed: keep one`);
		if (there.has(identity(value))) continue;
		there.add(identity(value));
		added.push(entry);
	}
	return problems.length > 0 ? {
		kept: [...list],
		added: [],
		problems
	} : {
		kept,
		added,
		problems
	};
}
function checkKeys(node, report) {
	if (node.entries.size === 0) report(node.at, "expected a list, or a mapping with \"add\" or \"remove\"");
	for (const [name, { at }] of node.entries) {
		if (name === "add" || name === "remove") continue;
		const near = (0, suggest.S)(name, ["add", "remove"]);
		const hint = near === void 0 ? "a list is expected here, or \"add\" and \"remove\"" : `did you mean ${(0, problem.hD)(near)}?`;
		report(at, `unknown key ${(0, problem.hD)(name)}, ${hint}`, near);
	}
}
function itemsOf(mapping, name, report) {
	const entry = mapping.entries.get(name);
	if (entry === void 0) return [];
	if (entry.value.kind === "list") return entry.value.items.map((node) => ({
		node,
		at: node.at,
		value: (0, located.l)(node)
	}));
	report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
	return [];
}
function normal(value, item) {
	if (item === void 0) return value;
	const parsed = parse.xL(item, value);
	return parsed.success ? parsed.data : value;
}
function shown(value) {
	return (0, problem.hD)(typeof value === "string" ? value : (0, hash.d)(value));
}
var walk_schema = __webpack_require__(7262);
function overlay(base, file, schema) {
	const origins = new Map();
	const problems = [];
	function lay(under, node, expected, path, key) {
		origins.set(JSON.stringify(path), key === void 0 ? { node } : {
			node,
			key
		});
		if (node.kind === "list") return node.items.map((item, index) => lay(void 0, item, (0, walk_schema.jf)(expected, index), [...path, index]));
		if (node.kind === "scalar") {
			if (node.value === null || !hasLevel(expected)) return node.value;
			return merge(under, [["level", {
				at: node.at,
				value: node
			}]], expected, path);
		}
		if (!(0, walk_schema.tw)(expected)) return merge(under, node.entries, expected, path);
		const item = (0, walk_schema.jf)(expected, 0);
		const edited = editList(Array.isArray(under) ? under : [], node, item, path);
		problems.push(...edited.problems);
		const first = edited.kept.length;
		return [...edited.kept, ...edited.added.map((entry, index) => lay(void 0, entry, item, [...path, first + index]))];
	}
	function merge(under, entries, expected, path) {
		const merged = new Map(isMapping(under) ? Object.entries(under) : []);
		for (const [name, { at, value }] of entries) merged.set(name, lay(merged.get(name), value, (0, walk_schema.jf)(expected, name), [...path, name], at));
		return Object.fromEntries(merged);
	}
	return {
		policy: lay(base, file, schema, []),
		problems,
		origin: (path) => origins.get(JSON.stringify(path))
	};
}
function hasLevel(schema) {
	return (0, walk_schema.zM)(schema).some((choice) => choice instanceof schemas.bvH && Object.hasOwn(choice.shape, "level"));
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var parse_data = __webpack_require__(3032);
var parse_yaml = __webpack_require__(900);
var place_of = __webpack_require__(1554);
var places = __webpack_require__(5101);
var schema = __webpack_require__(4413);
function parsePolicy(text, source) {
	const parsed = locatePolicy(text, source);
	return parsed.ok ? {
		ok: true,
		policy: parsed.policy,
		warnings: parsed.warnings
	} : parsed;
}
function locatePolicy(text, source) {
	const { root, problems } = (0, parse_yaml.h)(text);
	if (root === null) return problems.length > 0 ? {
		ok: false,
		problems: (0, parse_data.gz)(problems, source)
	} : unchanged();
	if (root.kind !== "mapping") {
		const message = "a policy is a mapping of settings, such as \"extends: default@1\"";
		return {
			ok: false,
			problems: [{
				...root.at,
				path: "",
				message
			}]
		};
	}
	const laid = overlay(built_in.builtInPolicy, root, schema.Q);
	const parsed = (0, parse_data.eA)(schema.Q, laid.policy, laid.origin);
	const found = [
		...problems,
		...laid.problems,
		...parsed.ok ? [] : parsed.problems
	];
	if (parsed.ok && found.length === 0) {
		const warnings = [...root.entries.has("extends") ? [] : [notPinned(root)], ...parsed.value.rules["gate-integrity"].level === "off" ? [unguarded(laid)] : []];
		(0, places._)(parsed.value, laid.origin, source);
		return {
			ok: true,
			policy: parsed.value,
			warnings: (0, problem.dS)(warnings),
			origin: laid.origin
		};
	}
	return {
		ok: false,
		problems: (0, parse_data.gz)(found, source)
	};
}
function unchanged() {
	const warnings = [notPinned({ at: {
		line: 1,
		column: 1
	} })];
	return {
		ok: true,
		policy: schema.Q.parse({}),
		warnings,
		origin: () => void 0
	};
}
function notPinned({ at }) {
	return {
		...at,
		path: "extends",
		message: "the policy does not say what it changes: add \"extends: default@1\"",
		suggestion: "extends: default@1"
	};
}
function unguarded({ origin }) {
	const path = ["rules", "gate-integrity"];
	const found = origin([...path, "level"]) ? [...path, "level"] : path;
	return {
		...(0, place_of.$)(origin, found),
		path: (0, problem.LF)(path),
		message: "is off: the gate can then be changed without its owner; leave it at \"error\""
	};
}
}),
1554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => placeOf });
function placeOf(origin, path, at = "value") {
	for (let length = path.length; length > 0; length -= 1) {
		const found = origin(path.slice(0, length));
		if (found) return (at === "key" || length < path.length ? found.key : void 0) ?? found.node.at;
	}
	return {
		line: 1,
		column: 1
	};
}
}),
7391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	policyText: () => policyText,
	printPolicy: () => printPolicy
});
var rules = __webpack_require__(2838);
var built_in = __webpack_require__(7174);
var hash = __webpack_require__(1073);
var problem = __webpack_require__(2050);
var schema = __webpack_require__(4413);
var walk_schema = __webpack_require__(7262);
const width = 110;
function yamlText(data, style, head) {
	const writer = new Writer(style, head);
	writer.mapping(data, [], "");
	return {
		text: `${writer.lines.join("\n")}\n`,
		lines: writer.places
	};
}
class Writer {
	lines;
	places = new Map();
	style;
	told = new Map();
	constructor(style, head) {
		this.style = style;
		this.lines = head.map((line) => `# ${line}`.trimEnd());
	}
	mapping(mapping, path, indent) {
		for (const [key, value] of Object.entries(mapping)) if (value !== void 0) this.entry(key, value, [...path, key], indent);
	}
	entry(key, value, path, indent) {
		if (this.style.spaced(path)) this.lines.push("");
		for (const comment of this.commentsOf(path)) this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
		this.place(path);
		const name = `${indent}${scalar(key)}:`;
		const flow = Array.isArray(value) && value.some(isCollection) || this.isExplained(value, path) ? null : onOneLine(value);
		if (flow !== null && (name.length + flow.length < width || !isCollection(value))) this.lines.push(`${name} ${flow}`);
		else if (Array.isArray(value)) this.list(value, path, name, indent);
		else if (isMapping(value)) {
			this.lines.push(name);
			this.mapping(value, path, `${indent}  `);
		}
	}
	list(list, path, name, indent) {
		if (!list.some(isCollection)) {
			this.folded(list, path, name, indent);
			return;
		}
		this.lines.push(name);
		for (const [index, item] of list.entries()) this.item(item, [...path, String(index)], indent);
	}
	item(item, path, indent) {
		this.place(path);
		const flow = this.isExplained(item, path) ? null : onOneLine(item);
		if (flow !== null && indent.length + flow.length + 4 < width) this.lines.push(`${indent}  - ${flow}`);
		else if (isMapping(item) && Object.keys(item).length > 0) {
			const start = this.lines.length;
			this.mapping(item, path, `${indent}    `);
			this.lines[start] = `${indent}  - ${(this.lines[start] ?? "").trimStart()}`;
		} else this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
	}
	folded(list, path, name, indent) {
		this.lines.push(`${name} [`);
		let line = `${indent}  `;
		for (const [index, item] of list.entries()) {
			const text = `${scalar(item)},`;
			if (line.trim() !== "" && line.length + text.length > width) {
				this.lines.push(line.trimEnd());
				line = `${indent}  `;
			}
			this.place([...path, String(index)]);
			line += `${text} `;
		}
		this.lines.push(line.trimEnd(), `${indent}]`);
	}
	place(path) {
		this.places.set(JSON.stringify(path), this.lines.length + 1);
	}
	isExplained(value, path) {
		return isMapping(value) && Object.keys(value).some((key) => this.commentsOf([...path, key]).length > 0);
	}
	commentsOf(path) {
		const key = JSON.stringify(path);
		const comments = this.told.get(key) ?? this.style.comments(path);
		this.told.set(key, comments);
		return comments;
	}
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isCollection = (value) => typeof value === "object" && value !== null;
function onOneLine(value) {
	if (!isCollection(value)) return scalar(value);
	const items = Array.isArray(value) ? value.map(onOneLine) : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
		const text = onOneLine(member);
		return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
	});
	const text = items.includes(null) ? null : items.join(", ");
	if (text === null || text.length > width) return null;
	return Array.isArray(value) ? `[${text}]` : text === "" ? "{}" : `{${text}}`;
}
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
function scalar(value) {
	if (typeof value !== "string") return JSON.stringify(value);
	return /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(" ") && !reserved.test(value) ? value : quoted(value);
}
function quoted(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function wrapped(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && line.length + word.length + 1 > columns) {
			lines.push(line);
			line = "";
		}
		line += line === "" ? word : ` ${word}`;
	}
	return line === "" ? lines : [...lines, line];
}
const everyRule = [
	"level",
	"clauses",
	"controls"
];
const order = [
	"extends",
	"document",
	"people",
	"bots",
	"calendar",
	"freezes",
	"emergency",
	"rollback",
	"rules",
	"labels",
	"areas",
	"categories"
];
function printPolicy(policy) {
	return policyText(policy).text;
}
function policyText(policy) {
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.indexOf("rules") - .5;
	return yamlText(Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other))), styleOf(policy), [...[
		`The policy in force: every setting of ${(0, problem.hD)(policy.document.title)}`,
		`SHA-256 of what it says: ${(0, hash.t)(policy)}`,
		"",
		"Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.",
		"What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).",
		`Each rule has a level (${(0, walk_schema.Kq)((0, walk_schema.jf)((0, walk_schema.jf)((0, walk_schema.jf)(schema.Q, "rules"), "title"), "level"))}),`,
		"the clauses of the policy document that ask for it, and the controls that it supports.",
		"Files are named by globs: \"*\" is a part of a name, \"**\" any folders, {a,b} one of these, !(a) anything but a.",
		""
	]]);
}
function styleOf(policy) {
	const told = new Set();
	return {
		spaced: (path) => path.length === 1 || path.length === 2 && (path[0] === "rules" || path[0] === "areas") || path.length === 3 && path[0] === "categories" && path[1] !== "tests",
		comments: (path) => {
			return [...remarks(path, path.reduce((schema, key) => (0, walk_schema.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), schema.Q), told), ...difference(path, policy)];
		}
	};
}
function remarks(path, expected, told) {
	const [name = "", parent = ""] = [path.at(-1), path.at(-2)];
	const rule = path.length === 2 && parent === "rules" ? rules.a.find(({ id }) => id === name) : void 0;
	const description = path[0] === "rules" && path.length === 3 && everyRule.includes(name) || parent === "hours" ? void 0 : (0, walk_schema.Kq)(expected);
	const isNews = description !== void 0 && (path[0] === "rules" || !told.has(description));
	if (description !== void 0) told.add(description);
	return [...isNews ? [description] : [], ...rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(", ")}`] : []];
}
function difference(path, policy) {
	const now = at(policy, path);
	if (typeof now === "object" && now !== null && !Array.isArray(now)) return [];
	const before = at(built_in.builtInPolicy, path);
	if ((0, hash.d)(now) === (0, hash.d)(before)) return [];
	return [before === void 0 ? "Added: the default has none" : `Changed: the default is ${cut((0, hash.d)(before))}`];
}
function cut(text) {
	return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function at(value, path) {
	return path.reduce((within, key) => {
		if (typeof within !== "object" || within === null || !Object.hasOwn(within, key)) return void 0;
		return new Map(Object.entries(within)).get(key);
	}, value);
}
}),
4413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => PolicySchema });
var schemas = __webpack_require__(89);
var days = __webpack_require__(2230);
var freezes = __webpack_require__(4029);
var calendar_holidays = __webpack_require__(4496);
var calendar_zone = __webpack_require__(2967);
function checkCalendar(policy, context) {
	const report = (path, message) => context.addIssue({
		code: "custom",
		path,
		message
	});
	checkRemoved(policy.calendar.holidays, report);
	const zone = (0, calendar_zone.kE)((0, calendar_zone.KJ)(policy.calendar.timezone) ? policy.calendar.timezone : "UTC");
	policy.freezes.forEach((freeze, index) => {
		checkFreeze(freeze, zone, (path, message) => report([
			"freezes",
			index,
			...path
		], message));
	});
}
const whenCalendarIsRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["calendar", "freezes"].includes(String(path?.[0]))) };
function checkRemoved(holidays, report) {
	const isHoliday = (0, calendar_holidays.X)({
		...holidays,
		add: [],
		remove: []
	});
	holidays.remove.forEach((removed, index) => {
		const day = (0, days.h2)(removed);
		if (day === null || isHoliday(day) !== null) return;
		const path = [
			"calendar",
			"holidays",
			"remove",
			index
		];
		if (holidays.add.some((added) => added.date === removed)) {
			report(path, `${quoted(removed)} is both added and removed: expected it in one of the two lists`);
			return;
		}
		const example = nearestHoliday(day, isHoliday);
		const expected = example === null ? "this calendar has none, so leave it out" : `expected a day such as ${example}`;
		report(path, `${quoted(removed)} is not a day on which a holiday is observed: ${expected}`);
	});
}
function nearestHoliday(day, nameOf) {
	for (let away = 1; away <= 366; away += 1) for (const near of [day - away, day + away]) {
		const name = nameOf(near);
		if (name !== null) return `${quoted((0, days.Ml)(near))} (${name})`;
	}
	return null;
}
function checkFreeze(freeze, zone, report) {
	const from = (0, freezes.$c)(freeze.from);
	const to = (0, freezes.$c)(freeze.to);
	for (const [key, end] of [["from", from], ["to", to]]) if (end !== null && !(0, freezes.aJ)(end, zone)) {
		const next = wallClockAt((0, freezes.GH)(end, zone), zone);
		report([key], `${quoted(end.text)} does not exist in ${zone.timezone}, whose clocks skip it: expected a time that does, such as ${next}`);
	}
	if (from === null || to === null || (0, freezes.GH)(from, zone) < (0, freezes.pJ)(to, zone)) return;
	const later = (0, days.Ml)(Math.floor(((0, freezes.GH)(from, zone) + zone.offsetAt((0, freezes.GH)(from, zone))) / days.d_) + 1);
	report(["to"], `the freeze from ${quoted(freeze.from)} to ${quoted(freeze.to)} ends before it begins: expected a later end, such as "${later}"`);
}
function wallClockAt(instant, zone) {
	return `"${new Date(instant + zone.offsetAt(instant)).toISOString().slice(0, 16)}"`;
}
function quoted(value) {
	return JSON.stringify(value);
}
var calendar_hours = __webpack_require__(2102);
const hoursForm = /^(?:closed|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))$/;
const hoursError = "expected hours such as \"09:00-17:00\" (24-hour clock, local time, up to \"24:00\"), or \"closed\"";
const cutoffError = "expected a local time such as \"15:00\" (24-hour clock), or \"off\"";
const dateForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dateError = "expected a date such as \"2026-12-24\"";
const boundError = "expected a date (\"2026-12-20\"), a local date and time (\"2026-12-20T17:00\") or an instant with its zone (\"2026-12-20T17:00:00Z\")";
const zoneError = "expected an IANA time zone such as \"America/Chicago\"";
const timezone = schemas.YjP(zoneError).refine(calendar_zone.KJ, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` }).default("America/Chicago").describe("The IANA time zone in which all hours, days and local times of this policy are read");
const hoursOn = (weekday, usual) => schemas.YjP(hoursError).regex(hoursForm, hoursError).refine((text) => endsAfterStart(text), { error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}` }).default(usual).describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);
const date = schemas.YjP(dateError).regex(dateForm, dateError).refine((text) => !dateForm.test(text) || (0, days.h2)(text) !== null, { error: ({ input }) => `${quoted(input)} does not exist: ${dateError}` });
const bound = schemas.YjP(boundError).refine((text) => (0, freezes.$c)(text) !== null, { error: ({ input }) => {
	const day = String(input).slice(0, 10);
	return dateForm.test(day) && (0, days.h2)(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
} });
const calendarSchema = schemas.rej({
	timezone,
	hours: schemas.rej({
		monday: hoursOn("Mondays", "09:00-17:00"),
		tuesday: hoursOn("Tuesdays", "09:00-17:00"),
		wednesday: hoursOn("Wednesdays", "09:00-17:00"),
		thursday: hoursOn("Thursdays", "09:00-17:00"),
		friday: hoursOn("Fridays", "09:00-17:00"),
		saturday: hoursOn("Saturdays", "closed"),
		sunday: hoursOn("Sundays", "closed")
	}).prefault({}).describe("Opening hours by weekday"),
	fridayCutoff: schemas.YjP(cutoffError).regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError).default("15:00").describe("The local time from which a Friday is closed to its end, such as \"15:00\"; \"off\": Fridays are like other days"),
	holidays: schemas.rej({
		calendar: schemas.k5n(["us-federal", "none"], "expected \"us-federal\" or \"none\"").default("us-federal").describe("\"us-federal\": the 11 US federal holidays, closed on the day on which each is observed (Saturday's on Friday, Sunday's on Monday); \"none\": only those in `add`"),
		add: schemas.YOg(schemas.rej({
			date: date.describe("The day, such as \"2026-12-24\"; closed exactly on it"),
			name: schemas.YjP("expected a name such as \"Christmas Eve\"").regex(/\S/, "expected a name such as \"Christmas Eve\"").describe("What the day is called in messages")
		})).default([]).describe("Further days on which the window is closed"),
		remove: schemas.YOg(date.describe("The day on which a holiday is observed, such as \"2026-10-12\"")).default([]).describe("Holidays of the calendar on which the window is open all the same")
	}).prefault({}).describe("Days on which nothing is deployed")
}).prefault({}).describe("When changes may be deployed");
const freezeSchema = schemas.rej({
	from: bound.describe("When it begins: a date (its midnight), a local date and time (\"2026-12-20T17:00\"), or an instant with its zone (\"2026-12-20T17:00:00Z\"). Dates and local times are read in the time zone of the calendar"),
	to: bound.describe("When it ends, in the same forms. A date is included to its END: to \"2026-12-31\" is frozen through all of 31 December. At a time or an instant the freeze is over"),
	reason: schemas.YjP("expected a reason such as \"Black Friday\"").regex(/\S/, "expected a reason such as \"Black Friday\"").describe("Why nothing is deployed, as told to authors")
});
const freezesSchema = schemas.YOg(freezeSchema).default([]).describe("Periods in which nothing is deployed");
function endsAfterStart(text) {
	const hours = (0, calendar_hours.i2)(text);
	return !hoursForm.test(text) || hours === null || hours.start < hours.end;
}
var src_rule = __webpack_require__(3706);
var rules = __webpack_require__(2838);
var esm = __webpack_require__(6264);
const js = "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte}";
const py = "**/*.py";
const rb = "**/*.{rb,rake}";
const php = "**/*.php";
const go = "**/*.go";
const rs = "**/*.rs";
const jvm = "**/*.{java,kt,kts,scala,groovy}";
const cs = "**/*.{cs,fs}";
const ex = "**/*.{ex,exs}";
const apiContent = [
	{
		in: [js],
		tokens: [
			"app",
			"router",
			"server",
			"fastify",
			"api",
			"routes"
		].flatMap((name) => [
			"get",
			"post",
			"put",
			"patch",
			"delete",
			"all",
			"route"
		].map((method) => `${name}.${method}(`)),
		with: [
			"('/",
			"(\"/",
			"(`/"
		]
	},
	{
		in: [js],
		tokens: [
			"@Controller(",
			"@Get(",
			"@Post(",
			"@Put(",
			"@Patch(",
			"@Delete(",
			"publicProcedure",
			"protectedProcedure"
		]
	},
	{
		in: [py],
		tokens: [
			...[
				"app",
				"router",
				"api",
				"bp",
				"blueprint"
			].flatMap((name) => [
				"get",
				"post",
				"put",
				"patch",
				"delete",
				"route",
				"api_route",
				"websocket"
			].map((method) => `@${name}.${method}(`)),
			"@api_view(",
			"@action(detail",
			"router.register(",
			".include_router(",
			".add_url_rule(",
			".add_api_route(",
			"api.add_resource("
		]
	},
	{
		in: [jvm],
		tokens: [
			"@GetMapping",
			"@PostMapping",
			"@PutMapping",
			"@PatchMapping",
			"@DeleteMapping",
			"@RequestMapping",
			"@RestController",
			"@Path(\""
		]
	},
	{
		in: [cs],
		tokens: [
			"[HttpGet",
			"[HttpPost",
			"[HttpPut",
			"[HttpPatch",
			"[HttpDelete",
			"[ApiController",
			"[Route(",
			".MapGet(",
			".MapPost(",
			".MapPut(",
			".MapPatch(",
			".MapDelete("
		]
	},
	{
		in: [go],
		tokens: [
			".GET(\"/",
			".POST(\"/",
			".PUT(\"/",
			".PATCH(\"/",
			".DELETE(\"/",
			".HandleFunc(\"",
			".Handle(\"/",
			".Methods(\""
		]
	},
	{
		in: [rs],
		tokens: [
			"#[get(\"",
			"#[post(\"",
			"#[put(\"",
			"#[patch(\"",
			"#[delete(\"",
			".route(\"/"
		]
	},
	{
		in: [php],
		tokens: [
			"Route::get(",
			"Route::post(",
			"Route::put(",
			"Route::patch(",
			"Route::delete(",
			"Route::resource(",
			"Route::apiResource(",
			"#[Route(",
			"@Route(",
			"register_rest_route("
		]
	}
];
const vendored = [
	"vendor/**",
	"third_party/**",
	"**/node_modules/**",
	"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**",
	"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}"
];
const appearance = [
	"**/*.{css,scss,sass,less,styl,pcss}",
	"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp,woff,woff2,ttf,otf,eot}",
	"**/*.{po,pot,arb,xlf,xliff,strings}",
	"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,yml,yaml,properties,php,toml,rb}",
	"**/messages/[a-z][a-z]{,[-_]*}.json",
	"**/*.stories.*"
];
const templates = [
	"**/*.{html,htm,mjml,hbs,mustache,twig,liquid,pug,ejs,heex,eex,leex,cshtml}",
	"**/*.{html,text,txt}.{erb,haml,slim,ep,tera}",
	"**/views/**/*.{erb,haml,slim,jbuilder}",
	"**/*.blade.php",
	"**/*.{md,mdx}",
	"**/templates/**/*.txt"
];
const manifests = [
	"**/{package.json,package-lock.json,yarn.lock,pnpm-lock.yaml,bun.lock,deno.json,go.mod,go.sum,Cargo.toml,Cargo.lock}",
	"**/{pyproject.toml,poetry.lock,uv.lock,requirements*.txt,Gemfile,Gemfile.lock,composer.json,composer.lock,mix.exs}",
	"**/{pom.xml,build.gradle,build.gradle.kts,*.csproj,*.fsproj,*.gemspec,packages.lock.json,pubspec.yaml,pubspec.lock}"
];
const projectFiles = [...manifests, "**/{tsconfig*.json,.gitignore,.gitkeep,.keep,Dockerfile,Makefile}"];
const api = {
	title: "API endpoints",
	category: "normal",
	paths: [
		"**/{routes,router,routers,urls,routing}.{rb,py,ts,js,mjs,cjs,go,rs,php,ex,yml,yaml,scala,java,kt}",
		"**/config/routes/**",
		"**/*[._-]{routes,router,routing}.{ts,js,mjs,cjs,go,py,php,rs,yml,yaml}",
		"**/*{Routes,Router}.{java,kt,scala,cs}",
		"**/{routers,routes}/**/*.{ts,js,mjs,cjs,rb,py,php,go,rs,ex,kt,java,scala}",
		"conf/routes",
		"**/controllers/**/*.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}",
		"**/controller/**/*.{php,java,kt,go,ts,js,cs,py,rs}",
		"**/*controller{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,scala,groovy,cs,fs}",
		"**/*{resource,endpoint}{,s}.{java,kt,scala,cs,py}",
		"**/*{endpoint,endpoints}.{ex,ts,js,go,rs}",
		"**/endpoints/**/*.{py,ts,js,go,rs,java,kt,cs,ex,php,rb}",
		"**/{handlers,lambdas}/**/*.{go,rs,py,ts,js,mjs,cjs,rb,cs,java,kt}",
		"**/{handler,handlers}.{go,rs,py,ts,js,mjs,cjs,rb}",
		"**/*_handler{,s}.{go,rs,py}",
		"**/*.{handler,resolver,gateway}.{ts,js}",
		"**/resolvers/**/*.{ts,js,mjs,py,rb,go,php,java,kt,cs,ex}",
		"**/*resolver{,s}.{java,kt,cs,go,py}",
		"**/{views,viewsets,serializers,api}.py",
		"**/{views,viewsets,serializers}/**/*.py",
		"**/*_{channel,socket}.ex",
		"**/app/channels/**/*.rb",
		"api/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}",
		"api/!(src|app|lib|db|migrations|config|scripts)/**/*.{ts,tsx,js,jsx,mjs,cjs,py,rb,go,php,rs,java,kt,cs,ex}",
		"**/!(apps|services|packages|projects|modules|libs|cmd|js|ui|javascript)/{api,apis}/**/*.{ts,js,mjs,cjs,py,rb,go,php,rs,java,kt,scala,cs,ex}",
		"**/*{Api,Apis}.{cs,java,kt}",
		"**/*.api.{ts,js}",
		"**/app/**/route.{ts,tsx,js,jsx}",
		"**/app/**/actions.{ts,js}",
		"**/pages/api/**",
		"**/server/{api,routes,trpc}/**/*.{ts,js}",
		"**/+{server,page.server,layout.server}.{ts,js}",
		"app/routes/**/*.{tsx,jsx}",
		"**/trpc/**/*.{ts,js}",
		"{netlify,supabase,firebase}/functions/**",
		"functions/**/*.{ts,js,mjs,py,go}",
		"**/middleware{,s}.{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}",
		"**/middleware{,s}/**/!(*auth*).{rb,py,ts,js,mjs,cjs,php,go,rs,ex,java,kt,cs}",
		"**/!(*auth*)[._-]middleware.{ts,js,py,go,rb,rs,ex}",
		"**/!(*auth*)middleware.{php,java,kt,cs}",
		"**/{cors,rate{,-,_}limit*,rack_attack}{,[._-]*}.{rb,py,ts,js,go,php,java,kt,rs,ex}",
		"**/{openapi,swagger,asyncapi}*.{yml,yaml,json,ts,py}",
		"**/*[._-]{openapi,swagger,asyncapi}.{yml,yaml,json}",
		"**/{openapi,swagger,asyncapi}/**/*.{yml,yaml,json}",
		"**/*.{proto,thrift,avsc,avdl,wsdl,raml,smithy,fbs}",
		"**/buf{,.gen,.work}.yaml",
		"**/*schema*.{graphql,graphqls,gql}",
		"**/*.graphqls",
		"**/{schema,schemas,server}/**/*.{graphql,gql}",
		"**/{graphql,graph}/**/*.{rb,py,go,php,java,kt,cs,ex,rs}",
		"**/graphql/**/*{schema,resolver,type,mutation,query}*.{ts,js}"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/{frontend,client,mobile,webapp}/src/api/**",
		"**/{app/javascript,webapp/app,resources/js,resources/assets,assets/js,storybook,.storybook,mocks,*msw*}/**",
		"**/{frontend,client,mobile,webapp}/src/controllers/**",
		"**/{migrate,migration,migrations}/**",
		"**/!(api|apis|server|http|routes)/{jobs,workers,crons}/**/*.handler.{ts,js}",
		"**/{frontend,client,mobile,webapp}/**/{routes,router}.{ts,js}",
		"**/{frontend,client,mobile,webapp}/src/{routes,router}/**",
		"**/*.d.ts"
	],
	content: apiContent
};
const authenticationContent = [
	{
		in: [js],
		tokens: [
			"jwt.sign(",
			"jwt.verify(",
			"from 'jsonwebtoken'",
			"require('jsonwebtoken')",
			"passport.use(",
			"passport.authenticate(",
			"new SignJWT(",
			"jwtVerify(",
			"hasPermission(",
			"hasRole(",
			"requireRole(",
			"requirePermission(",
			"checkPermission(",
			"isAuthorized(",
			"isAdmin(",
			"requireAdmin",
			"req.session.user",
			"@Roles(",
			"@Public(",
			"canActivate("
		]
	},
	{
		in: ["**/*.{js,mjs,cjs,ts,mts,cts}"],
		tokens: [
			"user.isAdmin",
			"user.role",
			"user.roles",
			"user?.isAdmin",
			"user?.role"
		],
		with: [
			"if (",
			"===",
			"!==",
			".includes(",
			"!"
		]
	},
	{
		in: [py],
		tokens: [
			"jwt.encode(",
			"jwt.decode(",
			"check_password(",
			"set_password(",
			"make_password(",
			"@csrf_exempt",
			"@permission_required",
			"@user_passes_test",
			"PermissionRequiredMixin",
			"UserPassesTestMixin",
			"has_perm(",
			"has_perms(",
			"has_permission(",
			"has_object_permission(",
			"login_user(",
			"OAuth2PasswordBearer(",
			"permission_classes = []",
			"AllowAny]",
			"IsAdminUser]",
			"authentication_classes = "
		]
	},
	{
		in: [py],
		tokens: [
			"user.is_superuser",
			"user.is_staff",
			"user.role"
		],
		with: [
			"if ",
			"return ",
			"not ",
			"=="
		]
	},
	{
		in: [rb],
		tokens: [
			"skip_before_action :authenticate",
			"skip_before_action :require",
			"skip_before_action :verify_authenticity_token",
			"skip_forgery_protection",
			"protect_from_forgery",
			"skip_authorization",
			"verify_authorized",
			"load_and_authorize_resource",
			"skip_authorize_resource",
			"has_secure_password",
			"authenticate_by(",
			"authorize!",
			"before_action :require_admin",
			"current_user.admin?",
			"JWT.encode",
			"JWT.decode"
		]
	},
	{
		in: [jvm],
		tokens: [
			"@PreAuthorize",
			"@PostAuthorize",
			"@Secured(",
			"@RolesAllowed",
			"@PermitAll",
			".permitAll()",
			".hasRole(",
			".hasAuthority(",
			".hasAnyRole(",
			"authorizeHttpRequests",
			"csrf().disable()",
			"Jwts."
		]
	},
	{
		in: [cs],
		tokens: [
			"[AllowAnonymous",
			"[Authorize(",
			"RequireAuthorization(",
			".AllowAnonymous()",
			"User.IsInRole(",
			"JwtSecurityToken",
			"AddAuthentication(",
			"AddAuthorization(",
			"IgnoreAntiforgeryToken"
		]
	},
	{
		in: [go],
		tokens: [
			"jwt.Parse",
			"jwt.NewWithClaims(",
			"oauth2.Config{",
			"HasPermission(",
			"HasRole(",
			"RequireRole(",
			"IsAdmin("
		]
	},
	{
		in: [php],
		tokens: [
			"Gate::define(",
			"Gate::allows(",
			"Gate::authorize(",
			"Auth::login(",
			"Auth::attempt(",
			"->hasRole(",
			"->hasPermissionTo(",
			"current_user_can(",
			"wp_verify_nonce(",
			"denyAccessUnlessGranted(",
			"isGranted(",
			"#[IsGranted("
		]
	},
	{
		in: [rs],
		tokens: [
			"jsonwebtoken::",
			"has_permission(",
			"has_role("
		]
	},
	{
		in: [ex],
		tokens: [
			"Guardian.",
			"Phoenix.Token.",
			"permit?("
		]
	}
];
const authentication = {
	title: "Authentication and authorization",
	category: "major",
	paths: [
		"**/*auth!(or*)",
		"**/*auth!(or*|enticated*)/**",
		"**/*authori{z,sa,se,si}*{,/**}",
		"**/*authorit{y,ies}*{,/**}",
		"**/login!(fo*){,/**}",
		"**/logout*{,/**}",
		"**/{logon,signon}{,s,[._-]*}{,/**}",
		"**/*[._-]{login,logout,logon,signin,signout,signup}{,s,[._-]*}{,/**}",
		"**/{use,user,admin,social,account,email,google,github,sso,handle}log{in,out}*{,/**}",
		"**/sign{in,out,up}{,s,[._-]*,page*,form*,controller*,service*,button*}{,/**}",
		"**/*sign[_-]{in,out,up,on}{,s,[._-]*}{,/**}",
		"**/registrations_controller.rb",
		"**/AccountController.cs",
		"**/accounts/{views,forms,backends,decorators,middleware}.py",
		"**/*{password,passwd,passphrase,passkey,passcode}*{,/**}",
		"**/*{two,multi}{,-,_}factor*{,/**}",
		"**/{mfa,2fa,totp,otp,fido,fido2,recovery_codes,backup_codes}{,[._-]*}{,/**}",
		"**/{totp,mfa,otp}*.{ts,js,java,kt,cs,php,go,py,rb,rs,swift}",
		"**/*[._-]{mfa,2fa,totp,otp}{,[._-]*}{,/**}",
		"**/{jwt,jwks,saml,oidc,openid,ldap,sso,scim,kerberos}*{,/**}",
		"**/*[._-]{jwt,jwks,saml,oidc,openid,ldap,sso,scim}{,[._-]*}{,/**}",
		"**/*api{,-,_}key{,s,[._-]*,service*,guard*,controller*,repository*,s?[._-]*}{,/**}",
		"**/*{csrf,xsrf}*{,/**}",
		"**/*{access,refresh,bearer,user,session,reset,verification,invite,invitation,id,login,confirmation}{,-,_}token*{,/**}",
		"**/token[_-]{controller,service,store,manager,provider,generator,validator,verifier,util,utils,repository}*",
		"**/token{s,}{controller,service,store,manager,provider,generator,validator,verifier,repository,filter}*",
		"**/tokens_controller.*",
		"{,**/!(di|ioc|injection|tasker|lexer|parser|parsing|syntax|scanner|compiler|ast|tokenizer|theme|themes|design|design-system|styles|style|ui|css|llm|nlp|erc20)/}token{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}",
		"{,**/!(db|database|databases|orm|sql|models|schemas)/}session{,s}.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs,swift,scala}",
		"**/session{,s}{,-,_}{controller,store,storage,manager,service,middleware,config,handler,guard,helper,filter}*",
		"**/api/session{,s}/route.{ts,js}",
		"**/{lib,server,http,middleware,internal,plugs}/session{,s}/**",
		"**/{current,user}{,-,_}session*",
		"**/current{,-,_}user*",
		"**/*permission*{,/**}",
		"**/*{privilege,impersonat}*{,/**}",
		"**/{rbac,acl,acls,iam,sudo}{,[._-]*}{,/**}",
		"**/{rbac,acl}{service,manager,guard,policy,config}*",
		"**/*[._-]{rbac,acl,iam}{,[._-]*}{,/**}",
		"**/*access{,-,_}{control,policy,policies}*{,/**}",
		"**/role{,s}.*",
		"**/{role,clusterrole}{,-,_}binding*",
		"**/clusterrole*",
		"**/role{,s}[._-]!(template*).{rb,py,ts,js,go,java,kt,php,cs,rs,ex,exs}",
		"**/{user,admin,team,member,account}{,-,_}role*",
		"**/role{,s}{service,controller,manager,guard,provider,assignment,hierarchy,repository,policy}*",
		"**/roles/*.{rb,py,ts,js,mjs,go,java,kt,php,cs,rs,ex,exs}",
		"**/app/policies/**",
		"**/*_policy.{rb,ex}",
		"**/policies/*policy.{php,ts,js,py,java,kt,cs}",
		"**/*.{rego,cedar,polar}",
		"**/{ability,abilities}{.*,/**}",
		"**/casbin*{,/**}",
		"**/guardian{.{rb,ex},/**/*.{rb,ex}}",
		"**/guards/**",
		"**/*[._-]guard.{ts,js}",
		"**/security/**/[!+]*.{py,rb,ts,js,go,java,kt,groovy,scala,php,rs,ex,cs,xml,yml,yaml}",
		"**/security.{py,rb,ts,js,go,java,kt,php,yaml,yml,rs,ex,cs,xml,scala}",
		"**/*security{,-,_}config*",
		"**/spring-security*",
		"**/{devise,doorkeeper,rodauth,warden,pundit,cancancan,rolify,sorcery}{,[._-]*}{,/**}",
		"**/config/initializers/clearance.rb",
		"**/passport{,[._-]*}.{ts,js,mjs,php}",
		"**/passport/**/*.{ts,js}",
		"**/{keycloak,okta,cognito}*{,/**}",
		"**/{firestore,storage}.rules",
		"**/database.rules.json",
		"**/Areas/Identity/**",
		"**/Identity.API/**",
		"**/*identityserver*{,/**}",
		"{,src/,apps/*/,apps/*/src/,packages/*/,packages/*/src/}middleware.{ts,js}",
		"{,src/,apps/*/,apps/*/src/}proxy.{ts,js}"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/components/ui/**",
		"**/components/**/!(*guard*|*provider*|*context*|*protected*|*require*|*gate*|with*).{tsx,jsx,vue,svelte}",
		"**/{email,emails}/**/*.{tsx,jsx,vue}",
		"**/*content{,-,_}security{,-,_}policy*",
		"**/config/initializers/permissions_policy.rb",
		"**/{migrate,migration,migrations}/**"
	],
	content: authenticationContent
};
const cryptographyContent = [
	{ tokens: ["PRIVATE KEY-----"] },
	{
		in: [js],
		tokens: [
			"createHash(",
			"createHmac(",
			"createCipheriv(",
			"createDecipheriv(",
			"createSign(",
			"createVerify(",
			"crypto.subtle",
			"crypto.randomBytes(",
			"crypto.pbkdf2",
			"crypto.scrypt",
			"generateKeyPair",
			"timingSafeEqual(",
			"CryptoJS.",
			"bcrypt.",
			"argon2.",
			"rejectUnauthorized",
			"NODE_TLS_REJECT_UNAUTHORIZED"
		]
	},
	{
		in: [py],
		tokens: [
			"hashlib.",
			"hmac.new(",
			"hmac.compare_digest(",
			"Fernet(",
			"from cryptography",
			"from Crypto.",
			"from nacl",
			"import bcrypt",
			"bcrypt.",
			"secrets.token_",
			"ssl.create_default_context(",
			"ssl._create_unverified_context",
			"verify=False"
		]
	},
	{
		in: [rb],
		tokens: [
			"OpenSSL::",
			"Digest::",
			"BCrypt::",
			"ActiveSupport::MessageEncryptor",
			"ActiveSupport::MessageVerifier"
		]
	},
	{
		in: [go],
		tokens: [
			...[
				"aes",
				"cipher",
				"rsa",
				"ecdsa",
				"ed25519",
				"hmac",
				"sha1",
				"sha256",
				"sha512",
				"md5",
				"tls",
				"x509",
				"rand"
			].map((name) => `"crypto/${name}"`),
			"\"golang.org/x/crypto/",
			"InsecureSkipVerify",
			"hmac.New(",
			"sha256.",
			"tls.Config{"
		]
	},
	{
		in: [jvm],
		tokens: [
			"javax.crypto.",
			"org.bouncycastle.",
			"MessageDigest.getInstance(",
			"Cipher.getInstance(",
			"Mac.getInstance(",
			"Signature.getInstance(",
			"KeyStore.getInstance(",
			"SSLContext.getInstance(",
			"SecretKeySpec(",
			"X509TrustManager",
			"HostnameVerifier",
			"BCryptPasswordEncoder("
		]
	},
	{
		in: [php],
		tokens: [
			"openssl_",
			"hash_hmac(",
			"sodium_",
			"password_hash(",
			"password_verify(",
			"Crypt::",
			"CURLOPT_SSL_VERIFY"
		]
	},
	{
		in: [cs],
		tokens: [
			"System.Security.Cryptography",
			"Aes.Create(",
			"RSA.Create(",
			"ECDsa.Create(",
			"new HMACSHA",
			"Rfc2898DeriveBytes",
			"RandomNumberGenerator.",
			"new X509Certificate2(",
			"ServerCertificateCustomValidationCallback",
			"ServerCertificateValidationCallback"
		]
	},
	{
		in: [rs],
		tokens: [
			"ring::",
			"rustls::",
			"openssl::",
			"aes_gcm::",
			"ed25519_dalek::",
			"sha2::",
			"hmac::",
			"argon2::",
			"bcrypt::",
			"danger_accept_invalid_certs("
		]
	},
	{
		in: [ex],
		tokens: [
			":crypto.",
			"Plug.Crypto",
			"Bcrypt.",
			"Argon2."
		]
	}
];
const cryptography = {
	title: "Cryptography and key management",
	category: "normal",
	paths: [
		"**/crypt!(ocurrenc*|os|os[._-]*){,/**}",
		"**/*[._-]crypto{,[._-]*}{,/**}",
		"**/*{encrypt,decrypt}*{,/**}",
		"{,**/!(model|models|entity|entities)/}*cipher*{,/**}",
		"**/{bcrypt,argon2,scrypt,pbkdf,hkdf,hmac,ed25519,rsa,aes,libsodium,sodium,openssl}{,[._-]*}{,/**}",
		"**/{bcrypt,argon2,scrypt,hmac,pbkdf2}*.{ts,js,java,kt,cs,php,go,py,rb,rs}",
		"**/{hashing,hasher}{,[._-]*}",
		"**/{signing,signer}{,s,[._-]*}{,/**}",
		"**/*{verify,verifi}*signature*",
		"**/*signature*{verif,validat}*",
		"**/*message{,_}verifier*",
		"**/*secure{,-,_}random*",
		"**/kms{,[._-]*}{,/**}",
		"**/{kms,hsm}{client,service,provider,key}*",
		"**/*[._-]kms{,[._-]*}",
		"**/*{keystore,truststore,keyring,keychain,keypair,keyvault,key-vault,key_vault}*{,/**}",
		"**/key[_-]{rotation,store,pair,pairs,management,manager,derivation,ring}*{,/**}",
		"**/key{rotation,management,manager,derivation}*{,/**}",
		"**/*{private,public,signing,encryption,host,ssh,gpg,pgp,secret,master}{,-,_}key{,s,[._-]*,store*,pair*}{,/**}",
		"{,**/!(i18n|locale|locales|query|queries|cache|hooks|keyboard)/}keys.{ts,js,mjs,py,rb,go,java,kt,php,cs,rs,ex,json,yml,yaml}",
		"**/*.{pem,key,p12,pfx,jks,keystore,crt,cer,der,csr,p8,asc,gpg,age,kdbx,pub,jceks}",
		"**/{id_rsa,id_dsa,id_ecdsa,id_ed25519,known_hosts,authorized_keys}*",
		"**/{tls,mtls,x509,letsencrypt}{,[._-]*}{,/**}",
		"**/{ssl,pki}{.*,[_-]*}{,/**}",
		"{,etc/,config/,conf/,nginx/,docker/,lib/,src/,internal/,pkg/}{ssl,pki}/**",
		"**/acme[_-]{client,challenge,account,server,dns,http,cert}*{,/**}",
		"**/acme{client,challenge,account}*{,/**}",
		"**/.well-known/acme-challenge/**",
		"**/{tls,ssl}{config,context,util,utils,client,server,settings,socket}*",
		"**/certs/**",
		"**/cert{,s}.*",
		"**/cert-manager*{,/**}",
		"**/*credential*{,/**}",
		"**/secret{,s}{,.*,/**}",
		"**/*[._-]secret{,s}.*",
		"**/secrets[_-]*",
		"**/*{sealed,external}{,-,_}secret*{,/**}",
		"**/secret{,s}{,-,_}{manager,service,store,provider,key,token,base}*",
		"**/.sops.{yml,yaml}",
		"**/*.{enc,sops}{,.yml,.yaml,.json,.env}",
		"**/vault.{hcl,yml,yaml,json}",
		"**/.kamal/secrets*",
		"**/{,*}.env",
		"**/.env.!(example*|sample*|template*|dist|defaults|test|testing|dev|development|ci|*.local)"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/*{example,sample,template,test}*.env",
		"**/*.d.ts",
		"**/{migrate,migration,migrations}/**"
	],
	content: cryptographyContent
};
const sql = [
	"SELECT ",
	"INSERT INTO ",
	"DELETE FROM ",
	"WHERE ",
	"VALUES (",
	"VALUES(",
	"ORDER BY ",
	"GROUP BY ",
	"LEFT JOIN ",
	"INNER JOIN ",
	"select * from ",
	"insert into ",
	"delete from "
];
const databaseContent = [
	{
		in: [js],
		tokens: sql,
		with: [
			"${",
			"\" +",
			"' +",
			"\"+",
			"'+",
			"` +"
		]
	},
	{
		in: [py],
		tokens: sql,
		with: [
			"{",
			"\" %",
			"' %",
			".format(",
			"\" +",
			"' +",
			"\"+",
			"'+"
		]
	},
	{
		in: [rb, ex],
		tokens: sql,
		with: [
			"#{",
			"\" +",
			"' +"
		]
	},
	{
		in: [php],
		tokens: sql,
		with: [
			"{$",
			"\" .",
			"\".",
			"' .",
			"'.",
			"'$",
			"= $"
		]
	},
	{
		in: [go],
		tokens: sql,
		with: [
			"Sprintf(",
			"\" +",
			"` +",
			"\"+",
			"%s",
			"%v",
			"%d"
		]
	},
	{
		in: [jvm],
		tokens: sql,
		with: [
			"\" +",
			"\"+",
			"String.format(",
			".formatted(",
			"${",
			"'$"
		]
	},
	{
		in: [cs],
		tokens: sql,
		with: [
			"$\"",
			"$@\"",
			"@$\"",
			"\" +",
			"\"+",
			"string.Format(",
			"String.Format("
		]
	},
	{
		in: [rs],
		tokens: sql,
		with: [
			"format!(",
			"{}",
			"\" +"
		]
	},
	{
		in: [js],
		tokens: [
			"$queryRaw",
			"$executeRaw",
			"knex.raw(",
			"db.raw(",
			"sql.raw(",
			"sequelize.query(",
			"sequelize.literal(",
			"Sequelize.literal(",
			".whereRaw(",
			".orderByRaw(",
			".havingRaw(",
			".selectRaw("
		]
	},
	{
		in: [py],
		tokens: [
			"RawSQL(",
			"objects.raw(",
			".extra(where",
			"cursor.execute(",
			"cur.execute(",
			".executemany("
		]
	},
	{
		in: [rb],
		tokens: [
			"find_by_sql",
			"count_by_sql",
			"exec_query(",
			"connection.execute",
			"connection.select_",
			"Arel.sql("
		]
	},
	{
		in: [rb],
		tokens: [
			"where(\"",
			"order(\"",
			"having(\"",
			"joins(\"",
			"update_all(\""
		],
		with: ["#{"]
	},
	{
		in: [php],
		tokens: [
			"DB::raw(",
			"DB::select(",
			"DB::statement(",
			"DB::unprepared(",
			"mysqli_query(",
			"pg_query(",
			"->whereRaw(",
			"->selectRaw(",
			"->orderByRaw(",
			"->createNativeQuery("
		]
	},
	{
		in: [jvm],
		tokens: [
			"createNativeQuery(",
			".createStatement(",
			".prepareStatement(",
			"jdbcTemplate.",
			"nativeQuery = true"
		]
	},
	{
		in: [go],
		tokens: [
			".QueryContext(",
			".QueryRowContext(",
			".ExecContext(",
			"db.Query(",
			"db.QueryRow(",
			"db.Exec(",
			"tx.Exec(",
			"tx.Query("
		]
	},
	{
		in: [cs],
		tokens: [
			"FromSqlRaw(",
			"FromSqlInterpolated(",
			"ExecuteSqlRaw",
			"SqlQueryRaw",
			"new SqlCommand(",
			".CommandText ="
		]
	},
	{
		in: [rs],
		tokens: [
			"sqlx::query",
			"diesel::sql_query",
			"sql_query("
		]
	},
	{
		in: [ex],
		tokens: ["Repo.query", "SQL.query"]
	}
];
const database = {
	title: "Database",
	category: "normal",
	paths: [
		"**/*.{sql,psql,plsql,cql,hql,ddl,sqlproj,dbml,prisma,edmx}",
		"**/{db,database,databases}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,scala,cs,ex,exs,xml,yml,yaml,json}",
		"**/{db,database}.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs}",
		"{,**/!(*k8s*|*kubernetes*|kube|manifests|deploy|deployment|deployments|helm*|templates)/}{db,database}.{yml,yaml}",
		"**/sql/**/*.{ts,js,py,go,rs,java,kt,cs,php,rb,ex}",
		"**/{migration,migrations,*_migrations}/**/*.{rb,py,ts,js,mjs,cjs,go,rs,php,java,kt,cs,ex,exs,xml,yml,yaml}",
		"**/migrations.{rb,py,ts,js,go,rs,php,java,kt}",
		"**/alembic{.ini,/**/*.py}",
		"**/*repositor{y,ies}.{java,kt,scala,cs,php,ts,js,py,go,rb,rs}",
		"**/*{dao,daos}.{java,kt,scala,cs,php,ts,js,py,go}",
		"**/*[._-]dao.{ts,js,py,go}",
		"**/{dao,daos}/**/*.{java,kt,scala,cs,php,ts,js,py,go}",
		"**/*{mapper.xml,rowmapper.java,rowmapper.kt,resultsetextractor.java,resultsetextractor.kt}",
		"{,**/!(hooks|components)/}queries/**/*.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}",
		"**/{queries,query_builder,querybuilder}.{rb,py,ts,js,go,rs,php,java,kt,cs,ex}",
		"**/*_{query,queries,query_builder}.{rb,py,go,rs,ex}",
		"**/*querybuilder.{java,kt,cs,php}",
		"**/*dbcontext*.cs",
		"**/repo.ex",
		"**/store/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**",
		"**/{postgres,postgresql,mysql,sqlite,mongo,mongodb}/**/*.{go,rs,ts,js,py,java,kt}",
		"**/config/database.{yml,php,js,ts,json}",
		"**/{ormconfig,knexfile,drizzle.config,prisma.config,mikro-orm.config,data-source,.sequelizerc}*",
		"**/{hibernate,persistence}*.{xml,properties}",
		"**/{flyway,liquibase}*.{conf,toml,properties,yml,yaml,xml}",
		"**/{sqlc,atlas,sqitch,dbt_project}.{yml,yaml,json,hcl,plan,conf}",
		"**/prisma/**/*.{ts,js}",
		"**/drizzle/**/*.{ts,js,json}",
		"**/changelog{,s}/**/*.{xml,yml,yaml,json}",
		"**/*changelog*.xml"
	],
	except: [
		...vendored,
		...appearance,
		...templates,
		...projectFiles,
		"**/*.d.ts",
		"**/i18n/**"
	],
	content: databaseContent
};
const dependencies = {
	title: "Dependencies",
	category: "normal",
	paths: [
		"**/{package.json,package.json5,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}",
		"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json,import_map.json,.pnpmfile.cjs,.npmrc}",
		"**/{.yarnrc,.yarnrc.yml,rush.json,common-versions.json,elm.json}",
		".yarn/{releases,plugins,patches,cache}/**",
		"patches/*.patch",
		"**/node_modules/**",
		"**/config/importmap.rb",
		"**/{pyproject.toml,setup.py,setup.cfg,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock}",
		"**/*{requirements,constraints}*.{txt,in}",
		"**/{requirements,constraints}/**/*.{txt,in}",
		"**/{environment,environment-*,conda-lock,meta}.{yml,yaml}",
		"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,gemfiles/**,.ruby-gemset}",
		"**/{go.mod,go.sum,go.work,go.work.sum,Gopkg.toml,Gopkg.lock,glide.yaml,glide.lock}",
		"**/{Cargo.toml,Cargo.lock,.cargo/config,.cargo/config.toml,deny.toml,supply-chain/**}",
		"**/{composer.json,composer.lock,symfony.lock}",
		"**/{pom.xml,*.gradle,*.gradle.kts,gradle.lockfile,*.lockfile,libs.versions.toml,verification-metadata.xml}",
		"**/{gradle-wrapper.properties,gradle-wrapper.jar,maven-wrapper.properties,maven-wrapper.jar,.mvn/extensions.xml}",
		"**/{build.sbt,project/*.sbt,project/build.properties,project/Dependencies.scala,ivy.xml,build.sc,build.mill}",
		"**/{project.clj,deps.edn,shadow-cljs.edn}",
		"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,Directory.Packages.props,Directory.Build.props}",
		"**/{Directory.Build.targets,nuget.config,paket.dependencies,paket.lock,paket.references,dotnet-tools.json}",
		"{,src/}global.json",
		"**/{mix.exs,mix.lock,rebar.config,rebar.lock,gleam.toml}",
		"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,*.podspec,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}",
		"**/{conanfile.txt,conanfile.py,conan.lock,vcpkg.json,vcpkg-configuration.json,build.zig.zon,*.wrap}",
		"**/{flake.nix,flake.lock,npins/**,MODULE.bazel,MODULE.bazel.lock,WORKSPACE,WORKSPACE.bazel,maven_install.json}",
		"**/{stack.yaml,stack.yaml.lock,*.cabal,cabal.project,cabal.project.freeze,*.opam,*.opam.locked,dune-project}",
		"**/{renv.lock,packrat/packrat.lock,Project.toml,Manifest.toml,JuliaProject.toml,cpanfile,cpanfile.snapshot}",
		"**/{shard.yml,shard.lock,dub.json,dub.sdl,dub.selections.json,*.rockspec,*.nimble}",
		"**/{Chart.lock,.terraform.lock.hcl,galaxy.yml}",
		"**/{Brewfile,Brewfile.lock.json,.tool-versions,mise.toml,.mise.toml}",
		".gitmodules",
		"vendor/**",
		"third_party/**",
		"**/vendor/{github.com,golang.org,google.golang.org,gopkg.in,k8s.io}/**",
		"**/{js,javascript,javascripts,css,stylesheets,static,static_src,assets,public}/{vendor,vendors}/**/*.{js,mjs,cjs,css,map}"
	],
	except: ["**/{src,app,content,config}/**/{meta,environment,environment-*}.{yml,yaml}", "**/{config,environments,envs}/environment*.{yml,yaml}"],
	content: [{
		in: ["**/*.{html,htm,ejs,erb,hbs,twig,liquid,cshtml,njk,vue,svelte,jsx,tsx,php,astro}"],
		tokens: ["<script"],
		with: [
			"src=\"http",
			"src='http",
			"src=\"//",
			"src='//"
		]
	}, {
		in: [
			"**/*.{sh,bash}",
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			".github/**/*.{yml,yaml}"
		],
		tokens: ["curl ", "wget "],
		with: [
			"| sh",
			"| bash",
			"|sh",
			"|bash",
			"| sudo"
		]
	}]
};
const gate = {
	title: "The change gate itself",
	category: "normal",
	paths: [
		".github/change-gate.{yml,yaml}",
		".github/workflows/change-gate*.{yml,yaml}",
		"{,.github/,docs/}CODEOWNERS"
	],
	except: []
};
const infrastructureContent = [
	{
		in: [js],
		tokens: [
			"aws-cdk-lib",
			"@pulumi/",
			"from 'cdktf",
			"from \"cdktf",
			"@aws-sdk/client-ec2",
			"@aws-sdk/client-iam",
			"@aws-sdk/client-ecs",
			"@aws-sdk/client-eks",
			"@aws-sdk/client-cloudformation"
		]
	},
	{
		in: [py],
		tokens: [
			"import pulumi",
			"from pulumi",
			"from aws_cdk",
			"import aws_cdk",
			"from cdktf",
			"from troposphere"
		]
	},
	{
		in: [go],
		tokens: ["\"github.com/pulumi/", "\"github.com/aws/aws-cdk-go"]
	}
];
const providerContent = [{
	in: ["**/*.{tf,tofu}"],
	tokens: ["provider \"", "required_providers"]
}];
const defaultAreas = {
	authentication,
	cryptography,
	api,
	database,
	dependencies,
	infrastructure: {
		title: "Infrastructure",
		category: "normal",
		paths: [
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			"**/*.{dockerfile,containerfile}",
			"**/.dockerignore",
			"**/{docker-compose,compose}{,.*,-*,_*}.{yml,yaml}",
			"**/docker-bake.{hcl,json}",
			"**/docker-entrypoint*",
			"{docker,.docker}/**",
			"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,bicepparam,tf.json,tfvars.json}",
			"**/{Pulumi,Pulumi.*}.{yml,yaml}",
			"**/{template,serverless,amplify,apprunner,buildspec,buildspec-*,samconfig}.{yml,yaml,toml}",
			"**/{cdk.json,samconfig.json,serverless.json,serverless.ts,serverless.js,sst.config.ts,copilot/**/manifest.yml}",
			"**/{terraform,pulumi,cloudformation,cdk,ansible,packer,terragrunt,puppet,saltstack}/**",
			"**/*.cfn.{yml,yaml,json}",
			"**/*-stack.{ts,py}",
			"{infra,iac,ops,devops}/**",
			"**/infra/**/*.{yml,yaml,json,ts,py,go,sh,conf,toml,tpl}",
			"infrastructure/**/*.{yml,yaml,json,ts,js,py,go,sh,conf,toml,tpl}",
			"**/{roles,playbooks}/**/{tasks,handlers,vars,defaults,meta}/*.{yml,yaml}",
			"**/{playbook,playbooks/*,group_vars/*,host_vars/*,site}.{yml,yaml}",
			"**/ansible.cfg",
			"**/{*k8s*,*kubernetes*,kube,*kustomize*,{,*-}manifests,deploy,deployment,deployments,argocd,helm*,istio*}/**/*.{yml,yaml,json,tpl,sh,jsonnet,toml}",
			"**/{charts,chart}/**/*.{yml,yaml,tpl}",
			"**/{kustomization,Chart,helmfile,skaffold,werf,tilt,devspace,okteto,garden,argocd*}.{yml,yaml}",
			"**/Tiltfile",
			"**/values{,-*,.*}.{yml,yaml}",
			"**/{render,fly,fly.*,railway,heroku,app,dokku,nixpacks,vercel,netlify,wrangler,firebase,zeabur,koyeb,project,now,static,azure,host}.{toml,yaml,yml,json,jsonc}",
			"**/{Procfile,captain-definition,Caddyfile,Jenkinsfile,Vagrantfile,.firebaserc}{,.*}",
			"{.ebextensions,.elasticbeanstalk,.platform,.kamal,.do,.openshift}/**",
			"**/config/deploy{.rb,.yml,.*.yml,/**}",
			"**/{Capfile,deploy.sh,appspec.yml}",
			"**/*nginx*{.conf,.conf.*,/**}",
			"**/{haproxy,envoy,traefik,apache2,httpd,varnish,supervisord,vcl,Caddyfile}{,.*}.{cfg,conf,yml,yaml,toml,vcl}",
			"**/.htaccess",
			"**/*.{service,timer}",
			".github/{workflows,actions}/**",
			"{,**/}action.{yml,yaml}",
			"**/{.gitlab-ci,.travis,.drone,.appveyor,appveyor,bitbucket-pipelines,azure-pipelines,azure-pipelines-*,cloudbuild,cloudbuild.*,.woodpecker,.cirrus,codefresh,wercker}.{yml,yaml,json}",
			"{.circleci,.buildkite,.gitlab,.azure-pipelines,.azuredevops,.woodpecker,.tekton,.semaphore,.harness,.concourse,.teamcity}/**",
			"**/{goss,jenkins}{.yaml,/**/*.{groovy,yml,yaml,sh}}"
		],
		except: [
			...vendored,
			...manifests,
			"*/**/{app,project,host,static,now,template,firebase,render,azure}.{json,yml,yaml,toml}",
			"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}",
			"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}",
			"**/{dev,development,test,local}.Dockerfile",
			"**/{Procfile.dev,Procfile.test,Procfile.local}",
			".devcontainer/**",
			"{src,app,lib}/**/*.{service,timer}",
			"**/*.{css,scss,less,svg,png,jpg,jpeg,gif}",
			"!(.github)/**/*.{md,mdx}",
			"**/docs/**/*.json"
		],
		content: infrastructureContent
	},
	gate
};
const activeText = [{ tokens: [
	"<script",
	"javascript:",
	"onerror=",
	"onload=",
	"onclick=",
	"<iframe",
	"!ruby/",
	"!!python/",
	"!!js/",
	"<?php"
] }];
const activeStyle = [{ tokens: [
	"<script",
	"javascript:",
	"onerror=",
	"onload=",
	"onclick=",
	"<foreignObject",
	"expression(",
	"-moz-binding"
] }, {
	tokens: ["@import"],
	with: [
		"http:",
		"https:",
		"\"//",
		"'//",
		"(//"
	]
}];
const activeLogging = [{ tokens: [
	"jndi:",
	"ldap:",
	"rmi:",
	"password",
	"Password",
	"passwd",
	"secret",
	"Secret",
	"apiKey",
	"api_key",
	"accessKey",
	"access_key",
	"ScriptPatternSelector",
	"<Script"
] }, {
	in: ["**/*.{rb,php,py,js,ts}"],
	tokens: [
		"system(",
		"exec(",
		"eval(",
		"shell_exec(",
		"popen(",
		"File.",
		"Net::HTTP",
		"require_relative",
		"include(",
		"file_get_contents(",
		"curl_"
	]
}];
const bundled = ["**/dist/**", "**/*.min.*"];
const standard = {
	documentation: {
		title: "Documentation",
		deploys: false,
		paths: [
			"**/*.{md,MD,markdown,rst,adoc,asciidoc}",
			"{docs,doc,documentation,Documentation,Docs}/**/*.{txt,svg,png,jpg,jpeg,gif,webp,pdf,drawio,puml,plantuml,mmd,dot,odt,docx}",
			"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CONTRIBUTORS,MAINTAINERS,CHANGELOG,CHANGES,HISTORY,README,CONTRIBUTING,PATENTS,THANKS,CREDITS,NEWS,TODO}{,.txt}",
			"{,docs/,packages/*/,crates/*/}{LICENSE,LICENCE}-{MIT,APACHE,Apache,Apache-2.0,APACHE-2.0,BSD,ISC,ZLIB,MPL,MPL-2.0,GPL,LGPL,AGPL,UNLICENSE,CC0,CC-BY,CC-BY-4.0,BOOST,THIRD-PARTY,3RD-PARTY}{,.txt}",
			"{,LICENSES/,licenses/}*LICENSE*.txt",
			".github/ISSUE_TEMPLATE/**/*.{yml,yaml}",
			"CITATION.cff"
		],
		except: [
			"**/{prompt,prompts,template,templates,email,emails,mailers,mails,notifications,views,resources,assets,static,public}/**/!(README*)",
			".github/workflows/**",
			"**/{content,contents,posts,_posts,_drafts,blog,blogs,pages,_pages,site}/**/*.{md,markdown,rst,adoc}",
			"{,**/!(*.docc)/}articles/**/*.{md,markdown,rst,adoc}",
			"**/{AGENTS,CLAUDE,GEMINI,SKILL}.md",
			"**/.{claude,cursor,codex,windsurf}/**",
			".github/{copilot-instructions.md,agents/**,instructions/**,chatmodes/**,prompts/**}",
			"**/*{requirements,constraints}*.txt",
			"**/{requirements,constraints}/**/*.txt",
			"**/{CMakeLists,robots,ads,humans,security}.txt"
		]
	},
	"dependency-patch": {
		title: "Patch-level dependency updates",
		deploys: true,
		only: "patch-level-updates",
		paths: ["**"],
		except: []
	},
	"ui-styling": {
		title: "User interface styling",
		deploys: true,
		unless: activeStyle,
		paths: [
			"**/*.{css,scss,sass,less,styl,pcss}",
			"**/*.{svg,png,jpg,jpeg,gif,webp,avif,ico,bmp}",
			"**/*.{woff,woff2,ttf,otf,eot}"
		],
		except: [...vendored, ...bundled]
	},
	"ui-template-text": {
		title: "Template text",
		deploys: true,
		only: "text",
		unless: activeText,
		paths: ["**/*.{html,htm,vue,svelte,astro,jsx,tsx,erb,ejs,hbs,heex,eex,leex,twig,liquid,mustache,cshtml,njk}", "**/*.blade.php"],
		except: [
			...vendored,
			...bundled,
			"**/{prompt,prompts}/**"
		]
	},
	"ui-text": {
		title: "User interface text",
		deploys: true,
		unless: activeText,
		paths: [
			"**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{json,json5,yml,yaml,properties,toml,csv,ftl,resx,po,pot,arb}",
			"**/messages/[a-z][a-z]{,[-_]*}.json",
			"**/*.{po,pot,arb,ftl,xlf,xliff,strings,stringsdict,xcstrings,resx}",
			"**/messages{,_*}.properties",
			"**/res/values{,-*}/strings.xml",
			"**/{content,contents,posts,_posts,blog,blogs,articles,_pages}/**/*.{md,markdown,rst,adoc}"
		],
		except: [
			...vendored,
			...bundled,
			"**/templates/**",
			"**/{prompt,prompts}/**",
			"**/{i18n,lang}/**/{package,tsconfig,config}*.json"
		]
	},
	"ui-catalogue-text": {
		title: "Catalogue text",
		deploys: true,
		only: "texts",
		unless: activeText,
		paths: ["**/{locale,locales,i18n,l10n,lang,langs,translations}/**/*.{ts,js,mjs,php,rb,py}"],
		except: [
			...vendored,
			...bundled,
			"**/{prompt,prompts}/**"
		]
	},
	logging: {
		title: "Logging configuration",
		deploys: true,
		unless: activeLogging,
		paths: [
			"**/logback*.xml",
			"**/{log4j,log4j2}*.{xml,properties,yml,yaml,json}",
			"**/log4net.config",
			"**/{nlog,NLog,Nlog}{,.*}.config",
			"**/serilog*.json",
			"**/{logging,logger,log,log_config,log-config,log4rs}{,.*,-*,_*}.{conf,ini,cfg,json,yml,yaml,toml,properties}",
			"**/config/initializers/{lograge,logging,logger,semantic_logger,rails_semantic_logger,ougai,log_tags}.rb",
			"**/config/logging.php",
			"**/config/packages/{,*/}monolog.{yml,yaml}",
			"**/{fluent-bit,fluentbit,fluentd,td-agent,fluent,filebeat,promtail,logstash,rsyslog,vector}{,.*,-*}.{conf,yml,yaml,toml}",
			"**/logrotate.{conf,d/**}"
		],
		except: [
			...vendored,
			"**/*{secret,credential,password}*",
			"**/{log,logs}/**"
		]
	},
	"logging-settings": {
		title: "Logging settings",
		deploys: true,
		only: "logging-settings",
		unless: activeLogging,
		paths: [
			"**/application{,-*,_*}.{properties,yml,yaml}",
			"**/appsettings{,.*}.json",
			"**/{config,settings}/{default,production,prod}.{json,yml,yaml}"
		],
		except: vendored
	},
	"non-production": {
		title: "Non-production environments",
		deploys: true,
		paths: [
			"**/config/environments/{development,dev,test,staging,ci}.{rb,yml,yaml,json}",
			"**/config/environments/{development,dev,test,staging,ci}/**/*.{yml,yaml,json,rb}",
			"**/config/{development,dev,test,staging}.{exs,json,yml,yaml,toml}",
			"**/.env.{example,sample,template,dist,defaults,test,testing,dev,development,ci}{,.local}",
			"**/{example,sample,template}.env",
			"**/{docker-compose,compose}{.,-,_}{dev,devel,development,test,tests,testing,ci,local,override,staging,e2e}.{yml,yaml}",
			"**/Dockerfile{.,-}{dev,development,test,tests,testing,local,e2e}",
			"**/{dev,development,test,local}.Dockerfile",
			"**/{Procfile.dev,Procfile.test,Procfile.local}",
			"**/appsettings.{Development,Test,Testing,Staging,Local}.json",
			"**/launchSettings.json",
			"**/application{-,_}{dev,development,test,testing,staging,local,ci}.{yml,yaml,properties,conf}",
			"**/settings/{dev,development,local,test,testing,staging,ci}.py",
			"**/settings_{dev,development,local,test,testing,staging,ci}.py",
			"**/environments/environment.{dev,development,test,testing,staging,local}.ts",
			"**/{environments,envs,env}/{dev,development,test,testing,staging,stage,qa,uat,sandbox,preview,local,ci}/**/*.{yml,yaml,json,toml,ini,cfg,conf,properties,txt}",
			".editorconfig",
			".devcontainer/**",
			".vscode/{settings,launch,extensions}.json"
		],
		except: vendored
	}
};
const nonProduction = "**/{dev,development,test,tests,testing,staging,stage,qa,uat,sandbox,preview,local,ci,examples,example}/**";
const defaultCategories = {
	standard,
	major: {
		"database-migration": {
			title: "Database schema migrations",
			paths: [
				"**/db/{,*_,*/}migrate/**/*.{rb,sql}",
				"**/db/post_migrate/**/*.rb",
				"**/db/{,*_,*/}{schema,structure}.{rb,sql}",
				"**/{migration,migrations,*_migrations}/**/*.{sql,py,php,rb,exs,cs,fs,go,rs,js,mjs,cjs,ts,mts,cts,java,kt,groovy,cql}",
				"**/{alembic*,migrations}/**/versions/*.py",
				"**/{up,down}.sql",
				"**/*.{up,down}.sql",
				"**/*ModelSnapshot.cs",
				"**/structure.sql",
				"**/{db,database,sql}/**/{schema,schemas}{.*,}{/**/*,}.sql",
				"**/migrations.{go,rs,py,rb,ts,js}",
				"**/[VUB][0-9]*__*.{sql,java,kt,groovy,cs,py}",
				"**/R__*.{sql,java,kt}",
				"**/db/{changelog,changelogs}/**/*.{xml,yml,yaml,json,sql}",
				"**/liquibase/**/*.{xml,yml,yaml,json,sql}",
				"**/db.changelog*.{xml,yml,yaml,json,sql}",
				"**/changelog-master.{xml,yml,yaml,json}",
				"**/*.prisma",
				"**/drizzle/**/*.{sql,json}",
				"**/{db,database,drizzle}/schema.{ts,js,mts}",
				"**/{db,database,drizzle}/schema/**/*.{ts,js,mts}",
				"**/convex/schema.ts",
				"**/*.{sqlproj,dacpac}",
				"**/sqitch.plan",
				"**/Schemafile",
				"**/*.schemafile"
			],
			except: [
				...vendored,
				"**/migrations/__init__.py",
				"**/{migration,migrations}/**/*.{test,spec}.*"
			]
		},
		"infrastructure-provider": {
			title: "Infrastructure provider definitions",
			content: providerContent,
			paths: [
				"**/{provider,providers,versions,terraform}.{tf,tofu,tf.json}",
				"**/{provider,providers}{-,_}*.tf",
				"**/.terraform.lock.hcl"
			],
			except: [...vendored, nonProduction]
		},
		"removed-endpoint": {
			title: "Removed API endpoints",
			when: "removed",
			paths: [
				"**/app/**/route.{ts,tsx,js,jsx}",
				"**/pages/api/**/*.{ts,tsx,js,jsx}",
				"**/+server.{ts,js}",
				"**/server/{api,routes}/**/*.{ts,js}",
				"**/api/**/{handlers,endpoints,routes,routers}/**/*.{ts,js,mjs,cjs,py,go,rs,rb,php}",
				"**/*_controller.{rb,ex}",
				"**/*Controller.{java,kt,scala,php,cs}",
				"**/*.controller.{ts,js}",
				"**/{web,rest,api,resources,endpoints}/**/*{Resource,Endpoint}.{java,kt,scala,cs}",
				"**/{openapi,swagger}.{yml,yaml,json}",
				"**/*.{proto,graphqls}"
			],
			except: [
				...api.except,
				"**/{cron,crons,internal,mocks,utils,helpers,concerns}/**",
				"**/{application,base,abstract}[_.]controller.*",
				"**/{Application,Base,Abstract}*Controller.*"
			]
		},
		vendor: {
			title: "Third-party vendor registers",
			paths: ["**/{vendors,vendor-register,vendor_register,subprocessors,sub-processors,sub_processors,third-parties}.{yml,yaml,json,toml,csv,xlsx}"],
			except: [...vendored, "**/{locale,locales,i18n,fixtures,data,seeds}/**"]
		}
	},
	tests: {
		paths: [
			"**/*.{test,spec,e2e,cy,e2e-spec,integration.test}.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue}",
			"**/*_test.{go,py,exs,dart,cc,cpp}",
			"**/*_spec.{rb,cr}",
			"**/test_*.py",
			"**/{tests,conftest}.py",
			"**/*.snap",
			"{test,tests,spec,e2e,cypress,playwright,integration-tests,integration_tests,e2e-tests}/**",
			"{apps,packages,services,libs,modules,crates,components,engines,packs,plugins,gems,projects}/*/{test,tests,spec,e2e,cypress,playwright}/**",
			"{backend,server,frontend,client,web}/{test,tests,spec,e2e,cypress}/**",
			"**/src/{test,tests,testFixtures,*Test,e2e}/**",
			"**/*.{Tests,Test,UnitTests,IntegrationTests,FunctionalTests,EndToEndTests}/**",
			"**/*{UnitTests,FunctionalTests,IntegrationTests}/**",
			"**/*{UITests,Tests}/**/*.swift",
			"**/tests/**/*{Tests,Test}.{cs,php}",
			"**/{__tests__,__mocks__,__snapshots__,__fixtures__}/**",
			"**/testdata/**",
			"**/tests/**/*.{py,rs}",
			"**/test/support/**/*.ex"
		],
		except: [
			"**/spec/**/*.{yml,yaml,json,proto,graphql}",
			"spec/*.{yml,yaml,json,proto,graphql}",
			"**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,package.json,package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,pnpm-workspace.yaml}",
			"**/{bun.lock,bun.lockb,deno.json,deno.jsonc,deno.lock,jsr.json,bower.json}",
			"**/{setup.py,setup.cfg,pyproject.toml,Pipfile,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.toml,pixi.lock,tox.ini,noxfile.py}",
			"**/*{requirements,constraints}*.{txt,in}",
			"**/{Gemfile,Gemfile.lock,gems.rb,gems.locked,*.gemspec,composer.json,composer.lock,mix.exs,mix.lock,rebar.config,rebar.lock}",
			"**/{go.mod,go.sum,go.work,go.work.sum,Cargo.toml,Cargo.lock,build.rs,.cargo/config,.cargo/config.toml}",
			"**/{pom.xml,*.gradle,*.gradle.kts,*.lockfile,libs.versions.toml,verification-metadata.xml,gradle-wrapper.*,maven-wrapper.*,build.sbt}",
			"**/{*.csproj,*.fsproj,*.vbproj,packages.config,packages.lock.json,nuget.config,Directory.*.props,Directory.Build.targets}",
			"**/{pubspec.yaml,pubspec.lock,Podfile,Podfile.lock,Package.swift,Package.resolved,Cartfile,Cartfile.resolved}",
			"**/{conanfile.txt,conanfile.py,vcpkg.json,build.zig.zon,flake.nix,flake.lock,MODULE.bazel,WORKSPACE,WORKSPACE.bazel}",
			"**/*.sh",
			"**/{Dockerfile,Containerfile}{,.*,-*}",
			"**/*.{dockerfile,containerfile}",
			"**/{docker-compose,compose}*.{yml,yaml}",
			"**/docker-entrypoint*",
			"**/*.{tf,tfvars,tofu,hcl,nomad,bicep,tf.json}",
			"**/{Jenkinsfile,Vagrantfile,Procfile,Chart.yaml,Chart.lock,kustomization.yaml,kustomization.yml}",
			"**/{.gitlab-ci,.travis,.drone,azure-pipelines,bitbucket-pipelines,cloudbuild,action}.{yml,yaml}",
			"**/{controllers,routes,pages,migrations,migrate}/{test,tests}/**"
		]
	}
};
const defaultLabels = {
	major: [
		"major",
		"major-change",
		"breaking-change"
	],
	normal: ["normal", "normal-change"],
	standard: ["standard", "standard-change"]
};
var globs = __webpack_require__(7785);
const proofs = [
	"patch-level-updates",
	"text",
	"texts",
	"logging-settings"
];
function faultOf(glob) {
	if (glob.trim() === "") return "an empty pattern matches nothing: write a path such as \"src/billing/**\"";
	if (glob.trim() !== glob) return "a pattern must not begin or end with a space: remove it";
	if (glob.length > 1e3) return "a pattern has at most 1,000 characters: write several";
	if (glob.includes("\\")) return "write \"/\" between folders, and \"[*]\" for a literal \"*\": a pattern has no backslash";
	if (/^!(?!\()/.test(glob)) return "a pattern cannot be negated by \"!\": list it under \"except\", without the \"!\"";
	if (glob.startsWith("/") || glob.startsWith("./")) return `patterns start at the root of the repository: write "${glob.replace(/^\.?\/+/, "")}"`;
	if (glob.endsWith("/")) return `this names a folder, and no file: write "${glob}**" for all files in it`;
	if (glob.split("/").some((segment) => [
		"",
		".",
		".."
	].includes(segment))) return "a path in git has no \"//\", \".\" or \"..\": leave them out";
	if (/!\([^)]*\{/.test(glob)) return "inside \"!(…)\" write \"|\" between the alternatives: braces there would match everything";
	const open = unclosed(glob);
	if (open !== null) {
		const [opened, close] = open;
		return `its "${opened}" is not closed, so it would match nothing: add "${close}", or write "[${opened}]" for a literal "${opened}"`;
	}
	if ((0, esm.KA)(glob, { braceExpandMax: globs.zL + 1 }).length > globs.zL) return `its braces stand for more than ${globs.zL} patterns: write fewer alternatives`;
	return null;
}
function unclosed(glob) {
	let braces = 0;
	for (let at = 0; at < glob.length; at += 1) if (glob[at] === "{") braces += 1;
	else if (glob[at] === "}") braces = Math.max(0, braces - 1);
	else if (glob[at] === "[") {
		const first = at + (glob[at + 1] === "!" || glob[at + 1] === "^" ? 2 : 1);
		const end = glob.indexOf("]", first + 1);
		if (end === -1 || glob.slice(at, end).includes("/")) return ["[", "]"];
		at = end;
	}
	return braces > 0 ? ["{", "}"] : null;
}
const glob = schemas.YjP().superRefine((text, context) => {
	const fault = faultOf(text);
	if (fault !== null) context.addIssue({
		code: "custom",
		message: fault
	});
}).describe("A path from the root of the repository; \"*\" stands for a part of a name, \"**\" for any folders");
const schema_name = schemas.YjP().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "expected a name in kebab-case, such as \"customer-data\"").describe("A name in kebab-case");
const title = schemas.YjP().min(1).describe("What it is, as a reader of a verdict should see it");
const paths = schemas.YOg(glob).describe("The files concerned, as globs");
const except = schemas.YOg(glob).default([]).describe("Files left out of them, without regard to case");
const mostTokenCharacters = 5e4;
const token = schemas.YjP().max(60).refine((text) => text.trim() !== "", "an empty token stands in every line: write what the line holds, such as \"hashlib.\"").refine((text) => !/[\r\n]/.test(text), "a token stands on one line: leave the line break out");
const content = schemas.YOg(schemas.rej({
	tokens: schemas.YOg(token.min(3)).min(1).max(200).describe("One of these texts stands in an added line, at the beginning of a word. No patterns; case counts"),
	with: schemas.YOg(token).max(200).optional().describe("And one of these on the same line, wherever; none: nothing more is asked"),
	in: schemas.YOg(glob).optional().describe("Only in these files, without regard to case; none: in all files")
})).max(100).optional();
function limitTokens(kinds, context) {
	const characters = Object.values(kinds).flatMap((kind) => [...kind.content ?? [], ...kind.unless ?? []]).flatMap((rule) => [...rule.tokens, ...rule.with ?? []]).reduce((sum, text) => sum + text.length, 0);
	if (characters <= mostTokenCharacters) return;
	context.addIssue({
		code: "custom",
		message: `its tokens have ${characters} characters, and ${mostTokenCharacters} is the most: write fewer`
	});
}
const areasSchema = schemas.g1P(schema_name, schemas.rej({
	title,
	paths,
	except,
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count"),
	category: schemas.k5n(["normal", "major"]).default("normal").describe("A change here is at least of this category")
}).describe("An area whose changes need an additional review")).superRefine(limitTokens).prefault(defaultAreas).describe("Security-sensitive areas (4.3); a file under `documentation` or `tests` belongs to none but `gate`");
const standardKind = schemas.rej({
	title,
	paths,
	except,
	deploys: schemas.zMY().default(true).describe("Whether merging it deploys. Kinds that do not are looked at before the areas"),
	only: schemas.k5n(proofs).optional().describe("What the diff has to prove as well, where a path cannot tell: patch-level-updates (of dependencies), text (between the tags of a template), texts (in quotes, of a catalogue), logging-settings (in a file that has others)"),
	unless: content.describe("What takes a file out of this kind where an added line shows it")
}).describe("A kind of file whose changes are pre-approved. Its paths mind case");
const majorKind = schemas.rej({
	title: title.describe("What it is, as a plural: \"Database schema migrations\""),
	paths,
	except,
	when: schemas.euz("removed").optional().describe("Only where the file is removed, and none of its name is added to the kind; none: whenever it changes"),
	content: content.describe("What added lines show, in files whose paths do not tell. Comments do not count")
}).describe("A kind of file whose changes are Major. Matched without regard to case");
const categoriesSchema = schemas.rej({
	standard: schemas.g1P(schema_name, standardKind).superRefine(limitTokens).prefault(defaultCategories.standard).describe("Pre-approved changes (3.2): Standard where every file is of such a kind"),
	major: schemas.g1P(schema_name, majorKind).superRefine(limitTokens).prefault(defaultCategories.major).describe("Major changes (3.5): one such file is enough"),
	tests: schemas.rej({
		paths: paths.default(defaultCategories.tests.paths),
		except: except.default(defaultCategories.tests.except)
	}).prefault({}).describe("Test files, which follow the files they come with; alone they are Normal. Their paths mind case")
}).prefault({}).describe("Which files show which category (3.1)");
const labels = (category, what) => schemas.YOg(schemas.YjP().min(1)).default(defaultLabels[category]).describe(what);
const labelsSchema = schemas.rej({
	major: labels("major", "Labels that declare a Major change; they raise the category"),
	normal: labels("normal", "Labels that declare a Normal change; they raise the category"),
	standard: labels("standard", "Labels that declare a Standard change; a label alone never lowers the category")
}).prefault({}).describe("Labels that declare a category, without regard to case, spaces and punctuation");
var metrics_policy = __webpack_require__(5968);
const loginOrTeam = schemas.YjP().regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?$/, "expected a login, or ORGANISATION/TEAM").transform((name) => name.replace(/^@/, ""));
const role = (what) => schemas.YOg(loginOrTeam).default([]).describe(what);
const basePolicyFields = {
	mode: schemas.k5n(["enforce", "report-only"]).default("enforce").describe("report-only shows every verdict, and holds nothing up: for trying the policy out"),
	document: schemas.rej({
		title: schemas.YjP().min(1).default("Change Management Policy").describe("Its title"),
		url: schemas.OZ5().optional().describe("Where people can read it")
	}).prefault({}).describe("The written policy that the clauses refer to"),
	people: schemas.rej({
		executive: role("Who approves Major changes (3.1). Nobody named: no Major change can pass"),
		security: role("Who reviews sensitive changes (4.3). Nobody named: one more independent approval instead"),
		owner: role("Who owns the policy: approves changes of the gate itself")
	}).prefault({}).describe("Logins and teams (ORGANISATION/TEAM) by role; they count without write access"),
	bots: schemas.YOg(schemas.YjP().min(1)).default(["dependabot[bot]", "renovate[bot]"]).describe("Bots whose pull requests need no template"),
	emergency: schemas.rej({
		label: schemas.YjP().min(1).default("emergency").describe("The label that declares an emergency"),
		headings: schemas.YOg(schemas.YjP().min(1)).min(1).default(["Emergency", "Emergency change"]).describe("Headings of its section"),
		declaredBy: role("Who may set the label. Nobody named: anyone whom GitHub lets set labels"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until it has to be documented")
	}).prefault({}).describe("Emergency changes (3.4)"),
	rollback: schemas.rej({
		withinDays: schemas.Whr().min(1).max(90).default(7).describe("Days after its merge in which a change can be rolled back this way"),
		documentWithinHours: schemas.Whr().min(1).default(24).describe("Hours after the merge until the incident has to be documented")
	}).prefault({}).describe("Exact rollbacks of recent changes (5.2)"),
	calendar: calendarSchema,
	freezes: freezesSchema,
	labels: labelsSchema,
	categories: categoriesSchema,
	areas: areasSchema,
	metrics: schemas.rej({
		incidentLabels: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentLabels]).describe("Labels of a change, or of an issue that names it, which say that it caused an incident"),
		incidentIssues: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.incidentIssues]).describe("Globs of references to incidents in titles and descriptions, such as INC-* or acme/incidents#*"),
		environments: schemas.YOg(schemas.YjP().min(1)).default([...metrics_policy.A.environments]).describe("Globs of the environments whose deployments count; none: the repository has no deployment statuses")
	}).optional().describe("What the reports of policy 9 count; it judges nothing")
};
schemas.rej(basePolicyFields).superRefine(checkCalendar);
var problem = __webpack_require__(2050);
var suggest = __webpack_require__(9943);
const optionKit = {
	array: schemas.YOg,
	boolean: schemas.zMY,
	enum: schemas.k5n,
	int: schemas.Whr,
	number: schemas.aig,
	object: schemas.Ikc,
	strictObject: schemas.rej,
	string: schemas.YjP
};
function commonSettings(rule) {
	return {
		level: schemas.k5n(src_rule.yr).default(rule.level ?? "error").describe("error blocks the merge, warning is only shown, off is not judged"),
		clauses: schemas.YOg(schemas.YjP().min(1)).default([...rule.clauses]).describe("The clauses of the policy document that ask for this"),
		controls: schemas.YOg(schemas.YjP().min(1)).default([...rule.controls]).describe("The controls of the audit that this supports")
	};
}
function settingsSchema(rule) {
	const options = rule.options(optionKit);
	const common = commonSettings(rule);
	const taken = Object.keys(common).find((name) => Object.hasOwn(options.shape, name));
	if (taken !== void 0) throw new Error(`The rule ${rule.id} declares the option "${taken}", which every rule has`);
	return options.extend(common).strict().prefault({}).describe(rule.title);
}
function rulesSchema(list) {
	const shape = Object.fromEntries(list.map((rule) => [rule.id, settingsSchema(rule)]));
	return schemas.rej(shape).prefault({}).describe("The settings of each rule");
}
function checkSections({ areas, rules }, context) {
	const { data } = asksSections.safeParse(rules);
	const known = Object.keys(areas);
	data?.sections.required.forEach((section, index) => {
		section.areas.forEach((area, place) => {
			if (Object.hasOwn(areas, area)) return;
			const near = (0, suggest.S)(area, known);
			const hint = near === void 0 ? `write one of ${known.join(", ")}` : `did you mean ${(0, problem.hD)(near)}?`;
			context.addIssue({
				code: "custom",
				path: [
					"rules",
					"sections",
					"required",
					index,
					"areas",
					place
				],
				message: `there is no area ${(0, problem.hD)(area)}: ${hint}`
			});
		});
	});
}
const whenAreasAreRead = { when: ({ issues }) => issues.every(({ path, continue: readOn }) => readOn === true || !["areas", "rules"].includes(String(path?.[0]))) };
const asksSections = schemas.Ikc({ sections: schemas.Ikc({ required: schemas.YOg(schemas.Ikc({ areas: schemas.YOg(schemas.YjP()) })) }) });
function createPolicySchema(list) {
	return schemas.rej({
		extends: schemas.euz("default@1").default("default@1").describe("The built-in policy that this file changes, pinned: a new default never changes a policy in force"),
		...basePolicyFields,
		rules: rulesSchema(list)
	}).superRefine(checkCalendar, whenCalendarIsRead).superRefine(checkSections, whenAreasAreRead);
}
const PolicySchema = createPolicySchema(rules.a);
}),
9943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => suggestName });
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9904);
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
7262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DG: () => whereKnown,
	Kq: () => descriptionOf,
	eE: () => knownKeys,
	jf: () => child,
	tw: () => expectsList,
	zM: () => choices
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89);
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8002);
function choices(schema) {
	if (schema === void 0) return [];
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.fZ7) return schema.options.flatMap(choices);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH) return choices(schema.in instanceof zod__WEBPACK_IMPORTED_MODULE_0__.CLY ? schema.out : schema.in);
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.Ihb) return choices(schema.unwrap());
	return [schema];
}
function child(schema, key) {
	for (const choice of choices(schema)) {
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA && typeof key === "number") return choice.element;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S && typeof key === "string") return choice.valueType;
		if (choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH && typeof key === "string" && Object.hasOwn(choice.shape, key)) return choice.shape[key];
	}
}
function expectsList(schema) {
	const kinds = choices(schema);
	return kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA) && !kinds.some((kind) => kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH || kind instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S);
}
function knownKeys(schema) {
	return choices(schema).flatMap((choice) => choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH ? Object.keys(choice.shape) : []);
}
const keyPlaces = new WeakMap();
function whereKnown(schema, key) {
	const places = keyPlaces.get(schema) ?? collectKeys(schema, [], new Map());
	keyPlaces.set(schema, places);
	return places.get(key) ?? [];
}
function collectKeys(schema, path, places) {
	for (const choice of choices(schema)) {
		if (!(choice instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH)) continue;
		for (const [key, member] of Object.entries(choice.shape)) {
			places.set(key, [...places.get(key) ?? [], path]);
			collectKeys(member, [...path, key], places);
		}
	}
	return places;
}
function descriptionOf(schema) {
	if (schema === void 0) return void 0;
	const own = zod__WEBPACK_IMPORTED_MODULE_1__.fd.get(schema)?.description;
	if (own !== void 0) return own;
	if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C || schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.EVz) return descriptionOf(schema.unwrap());
	return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.utH ? descriptionOf(schema.in) : void 0;
}
}),
1663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { inspectPolicy: () => inspectPolicy });
var problem = __webpack_require__(2050);
var identity = __webpack_require__(1068);
var login = __webpack_require__(6913);
var place_of = __webpack_require__(1554);
function warning({ origin }, path, message, { at = "value", suggestion } = {}) {
	return {
		...(0, place_of.$)(origin, path, at),
		path: (0, problem.LF)(path),
		message,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
const counted = (count, noun) => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
var named_people = __webpack_require__(2432);
function botNames(inspected) {
	const { policy } = inspected;
	const withoutSuffix = policy.bots.flatMap((name, index) => {
		const path = ["bots", index];
		if ((0, login.DU)(name) || inspected.origin(path) === void 0) return [];
		const suggestion = `${name}[bot]`;
		return [warning(inspected, path, `${(0, problem.hD)(name)} is the login of no GitHub App, since those end in "[bot]": did you mean ${(0, problem.hD)(suggestion)}?`, { suggestion })];
	});
	const amongPeople = (0, named_people.peopleLists)(policy).flatMap(({ people }) => people.filter(({ name }) => !name.includes("/") && (0, identity.zs)(name, policy.bots)).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is a bot or an agent, whose approval never counts: name a person`)));
	return [...withoutSuffix, ...amongPeople];
}
var calendar = __webpack_require__(9157);
var days = __webpack_require__(2230);
var freezes = __webpack_require__(4029);
var hours = __webpack_require__(2102);
var zone = __webpack_require__(2967);
function closedWindows(inspected) {
	const { calendar, rules } = inspected.policy;
	if (rules["deployment-window"].level === "off") return [];
	const never = neverOpens(inspected);
	if (never !== null) return [never];
	const friday = (0, hours.dU)(calendar.hours)[days.QA];
	const cutoff = (0, hours.a4)(calendar.fridayCutoff);
	if (!friday || cutoff === null || cutoff > friday.start) return [];
	const path = inspected.origin(["calendar", "fridayCutoff"]) ? ["fridayCutoff"] : ["hours", "friday"];
	const message = `no Friday ever opens: it would close at ${calendar.fridayCutoff}, and its hours are ${calendar.hours.friday}. Write "closed" for friday, or a later fridayCutoff`;
	return [warning(inspected, ["calendar", ...path], message)];
}
function neverOpens(inspected) {
	const { policy, surroundings } = inspected;
	const { now } = surroundings;
	if ((0, calendar.d)(policy).stateAt(now).nextOpen !== null) return null;
	return warning(inspected, culprit(inspected, now), `the deployment window does not open within a year, so nothing but emergencies and documentation can be merged: ${remedy(inspected, now)}`);
}
function culprit({ policy }, now) {
	if ((0, calendar.d)({
		...policy,
		freezes: []
	}).stateAt(now).nextOpen === null) return ["calendar", "hours"];
	const periods = (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone));
	return [
		"freezes",
		periods.reduce((best, { from, to }, index) => {
			const other = periods[best];
			return other === void 0 || to - from > other.to - other.from ? index : best;
		}, 0),
		"to"
	];
}
const remedy = (inspected, now) => culprit(inspected, now)[0] === "freezes" ? "end this freeze earlier" : "give a day its hours, such as \"09:00-17:00\"";
function emptyRoles(inspected) {
	const { people, rules } = inspected.policy;
	const found = [];
	if (people.executive.length === 0 && rules["executive-approval"].level !== "off") found.push(warning(inspected, ["people", "executive"], "names nobody, so no Major change can pass: name two people, since nobody approves their own change", { at: "key" }));
	if (people.security.length === 0 && rules["security-review"].level !== "off") found.push(warning(inspected, ["people", "security"], "names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security", { at: "key" }));
	return found;
}
var format = __webpack_require__(6158);
function pastFreezes(inspected) {
	const { policy, surroundings } = inspected;
	return (0, freezes.Ds)(policy.freezes, (0, zone.kE)(policy.calendar.timezone)).flatMap(({ to, reason }, index) => {
		if (to > surroundings.now.getTime()) return [];
		const ended = (0, format.om)(surroundings.now, new Date(to));
		const message = `the freeze ${(0, problem.hD)(reason)} ended ${ended}: delete it, or write when it comes again`;
		return [warning(inspected, [
			"freezes",
			index,
			"to"
		], message)];
	});
}
function peopleAccess(inspected) {
	const { access, repository } = inspected.surroundings;
	if (access === null || repository === null) return [];
	return (0, named_people.peopleLists)(inspected.policy).flatMap(({ people }) => people.flatMap(({ name, path }) => {
		const found = access.get(name.toLowerCase());
		const what = name.includes("/") ? "team" : "account";
		if (found === "missing") return [warning(inspected, path, `GitHub knows no ${what} ${(0, problem.hD)(name)}: check the name`)];
		if (found !== "none") return [];
		return [warning(inspected, path, what === "team" ? `the team ${(0, problem.hD)(name)} has no members: add some, or name people` : `${(0, problem.hD)(name)} cannot read ${repository}: give them access, or name somebody else`)];
	}));
}
var calendar_holidays = __webpack_require__(4496);
function repeatedHolidays(inspected) {
	const { holidays } = inspected.policy.calendar;
	const path = ["calendar", "holidays"];
	const ofCalendar = (0, calendar_holidays.X)({
		...holidays,
		add: []
	});
	const added = holidays.add.flatMap(({ date }, index) => {
		const first = holidays.add.findIndex((other) => other.date === date);
		const earlier = holidays.add[first];
		if (first < index && earlier !== void 0) {
			const message = `${date} is named twice, first as ${(0, problem.hD)(earlier.name)}: keep one`;
			return [warning(inspected, [
				...path,
				"add",
				index,
				"date"
			], message)];
		}
		const day = (0, days.h2)(date);
		const known = day === null ? null : ofCalendar(day);
		if (known === null) return [];
		const message = `${date} is ${(0, problem.hD)(known)} of the calendar ${(0, problem.hD)(holidays.calendar)} already: delete it`;
		return [warning(inspected, [
			...path,
			"add",
			index,
			"date"
		], message)];
	});
	const removed = holidays.remove.flatMap((date, index) => holidays.remove.indexOf(date) < index ? [warning(inspected, [
		...path,
		"remove",
		index
	], `${date} is named twice: keep one`)] : []);
	return [...added, ...removed];
}
function repeatedPeople(inspected) {
	const { policy } = inspected;
	const bots = {
		role: "bots",
		people: policy.bots.map((name, index) => ({
			name,
			path: ["bots", index]
		}))
	};
	return [...[...(0, named_people.peopleLists)(policy), bots].flatMap(({ people }) => people.filter(({ name }, index) => people.findIndex((other) => (0, login.Up)(other.name, name)) < index).map(({ name, path }) => warning(inspected, path, `${(0, problem.hD)(name)} is named twice in this list: keep one`))), ...oneForTwo(inspected)];
}
function oneForTwo(inspected) {
	const { people, rules } = inspected.policy;
	const { executive, security } = people;
	const asked = [rules["executive-approval"], rules["security-review"]].every(({ level }) => level === "error");
	const all = [...executive, ...security];
	const [only] = all;
	if (!asked || executive.length === 0 || security.length === 0 || only === void 0 || only.includes("/")) return [];
	if (!all.every((name) => (0, login.Up)(name, only))) return [];
	return [warning(inspected, ["people", "security"], `${(0, problem.hD)(only)} is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more`)];
}
var globs = __webpack_require__(7785);
var paths = __webpack_require__(7464);
function ownFileSets({ policy, origin }) {
	const { areas, categories } = policy;
	const named = (kind, parent, sets, ignoreCase) => Object.entries(sets).map(([id, set]) => ({
		kind,
		id,
		path: [...parent, id],
		set,
		ignoreCase
	}));
	return [
		...named("area", ["areas"], areas, true),
		...named("major", ["categories", "major"], categories.major, true),
		...named("standard", ["categories", "standard"], categories.standard, false),
		...named("tests", ["categories"], { tests: categories.tests }, false)
	].filter(({ path }) => origin(path) !== void 0);
}
function shadowedSets(inspected) {
	const { files } = inspected.surroundings;
	const sets = ownFileSets(inspected).filter(({ kind }) => kind !== "tests");
	if (files === null || sets.length === 0) return [];
	const view = (0, paths.sB)(inspected.policy, { removed: true });
	const views = new Map();
	const viewOf = (file) => {
		const known = views.get(file) ?? view(file);
		views.set(file, known);
		return known;
	};
	return sets.flatMap((named) => {
		const { find } = (0, globs.tI)({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
		const matched = files.filter((file) => find(file) !== null);
		const takers = new Map();
		for (const file of matched) {
			const taker = takerOf(viewOf(file), named);
			if (taker === null) return [];
			takers.set(taker, (takers.get(taker) ?? 0) + 1);
		}
		if (matched.length === 0) return [];
		const reasons = [...takers].map(([taker, count]) => `${counted(count, "file")} ${count === 1 ? "is" : "are"} ${taker}`);
		const message = matched.length === 1 ? `holds no file: the only one that it matches is ${[...takers.keys()].join("")}` : `holds no file: of ${counted(matched.length, "file")} that it matches, ${(0, problem.Vo)(reasons).replace(" or ", " and ")}`;
		return [warning(inspected, named.path, message, { at: "key" })];
	});
}
function takerOf(view, { kind, id }) {
	if ((kind === "area" ? view.areas : kind === "major" ? view.major : view.standard === null ? [] : [view.standard]).some((match) => match.id === id)) return null;
	if (view.test !== null) return "under categories.tests";
	if (view.standard !== null) return `under categories.standard.${view.standard.id}`;
	const raising = [...view.areas, ...view.major][0];
	if (kind === "standard" && raising !== void 0) return `in ${(0, problem.hD)(raising.id)}, which comes first`;
	return "under its own \"except\"";
}
const fewestCommits = 20;
function soleExecutive(inspected) {
	const { policy, surroundings } = inspected;
	const [only, ...others] = policy.people.executive;
	const { writers } = surroundings;
	if (only === void 0 || others.length > 0 || only.includes("/") || writers === null) return [];
	if (policy.rules["executive-approval"].level === "off" || writers.commits < fewestCommits) return [];
	const own = writers.byLogin.get(only.toLowerCase()) ?? 0;
	if (own * 2 <= writers.commits) return [];
	const share = `${own} of the last ${writers.commits} commits`;
	return [warning(inspected, [
		"people",
		"executive",
		0
	], `${(0, problem.hD)(only)} is the only executive and wrote ${share}: nobody could approve their Major changes. Name a second executive`)];
}
var nearest = __webpack_require__(9904);
var built_in = __webpack_require__(7174);
function unmatchedGlobs(inspected) {
	const { files } = inspected.surroundings;
	if (files === null || files.length === 0) return [];
	return ownFileSets(inspected).flatMap((named) => [...unmatched(inspected, named, "paths", files), ...unmatched(inspected, named, "except", files)]);
}
const usualSets = ownFileSets({
	policy: built_in.builtInPolicy,
	origin: () => true
});
const usual = (path) => usualSets.find((named) => named.path.join("\n") === path.join("\n"))?.set;
function unmatched(inspected, { set, path, ignoreCase }, list, files) {
	return set[list].flatMap((glob, index) => {
		const place = [
			...path,
			list,
			index
		];
		if (inspected.origin(place) === void 0) return [];
		if (usual(path)?.[list].includes(glob) === true) return [];
		const mindsCase = list === "paths" && !ignoreCase;
		const finds = (pattern, anyCase) => {
			const { find } = (0, globs.tI)({ paths: [pattern] }, { ignoreCase: anyCase });
			return files.some((file) => find(file) !== null);
		};
		if (finds(glob, !mindsCase)) return [];
		const message = `${(0, problem.hD)(glob)} matches none of the ${counted(files.length, "file")} here`;
		if (mindsCase && finds(glob, true)) return [warning(inspected, place, `${message}: only its case differs from one, and these paths mind case`)];
		const meant = nearestGlob(glob, files);
		const near = meant !== void 0 && finds(meant, !mindsCase) ? meant : void 0;
		return [warning(inspected, place, `${message}${near === void 0 ? "" : `, did you mean ${(0, problem.hD)(near)}?`}`, { suggestion: near })];
	});
}
function nearestGlob(glob, files) {
	const segments = glob.split("/");
	const plain = segments.findIndex((segment) => /[*?[\]{}()!+@|]/.test(segment));
	const depth = plain === -1 ? segments.length : plain;
	if (depth === 0) return void 0;
	const folder = segments.slice(0, depth).join("/");
	const there = new Set(files.flatMap((file) => beginning(file, depth)));
	const near = (0, nearest.p)(folder, [...there]);
	return near === void 0 ? void 0 : [near, ...segments.slice(depth)].join("/");
}
function beginning(file, depth) {
	const segments = file.split("/");
	return segments.length < depth ? [] : [segments.slice(0, depth).join("/")];
}
const inspections = [
	unmatchedGlobs,
	shadowedSets,
	emptyRoles,
	repeatedPeople,
	botNames,
	peopleAccess,
	soleExecutive,
	closedWindows,
	pastFreezes,
	repeatedHolidays
];
function inspectPolicy(inspected) {
	return (0, problem.dS)(inspections.flatMap((inspection) => inspection(inspected)));
}
}),
2432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { peopleLists: () => peopleLists });
function peopleLists({ people, emergency }) {
	const roles = Object.entries(people).map(([role, names]) => ({
		role,
		path: ["people", role],
		names
	}));
	const declaring = {
		role: "declaredBy",
		path: ["emergency", "declaredBy"],
		names: emergency.declaredBy
	};
	return [...roles, declaring].map(({ role, path, names }) => ({
		role,
		path,
		people: names.map((name, index) => ({
			name,
			path: [...path, index]
		}))
	}));
}
}),
2599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => asOfMerge });
var _latest_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
const checksKeptDays = 400;
function asOfMerge(read, { renames }) {
	const { mergedAt } = read;
	if (mergedAt === null) throw new Error(`${read.repository}#${read.number} is not merged`);
	const at = new Date(mergedAt);
	const upTo = (instant) => Date.parse(instant) <= at.getTime();
	const edited = typeof read.bodyEditedAt === "string" && !upTo(read.bodyEditedAt);
	const checks = checksAt(read, at);
	const { reviewRequests: _, policyOnDefaultBranch: __, ...kept } = read;
	const change = {
		...kept,
		state: "open",
		mergedAt: null,
		mergedBy: null,
		mergeCommit: null,
		readAt: mergedAt,
		title: renames.find((rename) => !upTo(rename.at))?.from ?? read.title,
		body: edited ? null : read.body,
		labels: labelsAt(read, at),
		policyOnDefaultBranch: "absent",
		...listsAt(read, upTo),
		...checks.list === void 0 ? {} : { checks: checks.list }
	};
	const unknown = [...edited ? ["body"] : [], ...checks.unknown ? ["checks"] : []];
	const caveats = [
		[edited, "body-edited"],
		[checks.later, "checks-later"],
		[checks.gone, "checks-gone"],
		[(read.threads ?? []).length > 0, "threads-today"],
		[change.reviews?.some(({ state }) => state === "DISMISSED") === true, "dismissed-review"],
		[read.labelEvents === void 0, "label-history"]
	];
	return {
		change: {
			...change,
			totals: totalsAt(read, change)
		},
		at,
		arrival: "pull-request",
		sha: read.mergeCommit,
		unknown: [...unknown, ...notRead(change, unknown)],
		unjudged: [],
		silent: [],
		caveats: caveats.flatMap(([holds, caveat]) => holds ? [caveat] : []),
		mergedBy: read.mergedBy
	};
}
function listsAt({ reviews, labelEvents, pushes, judged }, upTo) {
	return {
		...reviews ? { reviews: reviews.filter(({ submittedAt }) => upTo(submittedAt)) } : {},
		...labelEvents ? { labelEvents: labelEvents.filter(({ at }) => upTo(at)) } : {},
		...pushes ? { pushes: pushes.filter(({ at }) => upTo(at)) } : {},
		...judged ? { judged: judged.filter(({ at }) => upTo(at)) } : {}
	};
}
function notRead(change, known) {
	return [
		"files",
		"commits",
		"reviews",
		"threads",
		"checks",
		"labelEvents"
	].filter((fact) => change[fact] === void 0 && !known.includes(fact));
}
function labelsAt({ labels, labelEvents = [] }, at) {
	const set = new Map(labels.map((label) => [label, true]));
	const inOrder = [...labelEvents].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
	for (const { label, added } of inOrder.filter((event) => Date.parse(event.at) > at.getTime())) set.set(label, !added);
	const settled = new Set();
	for (const { label, added, at: changed } of inOrder) {
		if (Date.parse(changed) > at.getTime() || settled.has(label)) continue;
		settled.add(label);
		set.set(label, added);
	}
	return [...set].flatMap(([label, isSet]) => isSet ? [label] : []);
}
function checksAt({ checks, readAt }, at) {
	if (checks === void 0) return {
		later: false,
		gone: false,
		unknown: false
	};
	const seen = checks.map((check) => checkAt(check, at));
	const list = seen.flatMap((check) => check ?? []);
	const later = seen.some((check, index) => check !== checks[index]);
	const days = (Date.parse(readAt ?? at.toISOString()) - at.getTime()) / 864e5;
	const gone = list.length === 0 && days > checksKeptDays;
	return {
		list,
		later,
		gone,
		unknown: gone || list.length === 0 && later
	};
}
function checkAt(check, at) {
	const isLater = (instant) => instant !== void 0 && Date.parse(instant) > at.getTime();
	if (isLater(check.startedAt)) return null;
	if (!(0, _latest_checks_js__WEBPACK_IMPORTED_MODULE_0__.Yw)(check) || !isLater(check.completedAt)) return check;
	const { completedAt: _, ...running } = check;
	return {
		...running,
		status: "in_progress",
		conclusion: null
	};
}
function totalsAt(read, now) {
	if (!read.totals) return read.totals;
	const fewer = [
		"reviews",
		"checks",
		"labelEvents"
	].flatMap((fact) => {
		const total = read.totals?.[fact];
		const left = (read[fact]?.length ?? 0) - (now[fact]?.length ?? 0);
		return total === void 0 ? [] : [[fact, Math.max(0, total - left)]];
	});
	return {
		...read.totals,
		...Object.fromEntries(fewer)
	};
}
}),
236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => cacheFolder,
	y: () => FactsCache
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4743);
var _change_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4769);
var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4784);
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
