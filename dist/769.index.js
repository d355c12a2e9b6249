import { modules as shared1 } from "./shared-6.js";
import { modules as shared2 } from "./shared-7.js";
// 769.index.js
const id = 769;
const ids = [769];
const modules = {
...shared1,
...shared2,
1135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => apiUrl });
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
function apiUrl({ env }) {
	const address = env["GITHUB_API_URL"] || "https://api.github.com";
	if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
	throw new _command_js__WEBPACK_IMPORTED_MODULE_0__.kp(`GITHUB_API_URL ${JSON.stringify(address)} is no address: write https://HOST/api/v3, or leave it out for github.com`);
}
}),
743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	command: () => command,
	findToken: () => findToken,
	tokenIfAny: () => tokenIfAny
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
var _api_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1135);
var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2210);
var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7514);
var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2684);
var _policy_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9883);
var _write_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3390);
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
			__webpack_require__.e(382),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(255),
			__webpack_require__.e(234),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 4066));
		const { readLive } = await Promise.all([
			__webpack_require__.e(382),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(255),
			__webpack_require__.e(234),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 5486));
		const client = await createClient({
			token,
			baseUrl
		});
		const { judgeRead } = await Promise.all([
			__webpack_require__.e(247),
			__webpack_require__.e(577),
			__webpack_require__.e(382),
			__webpack_require__.e(407),
			__webpack_require__.e(476),
			__webpack_require__.e(840),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(88),
			__webpack_require__.e(878),
			__webpack_require__.e(605)
		]).then(__webpack_require__.bind(__webpack_require__, 9657));
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
2210: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CN: () => freeze,
	kp: () => _user_error_js__WEBPACK_IMPORTED_MODULE_0__.kp,
	sh: () => common
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2630);
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
7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
7514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => parseInstant });
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);
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
2684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S4: () => _judge_js__WEBPACK_IMPORTED_MODULE_3__.S,
	gM: () => printDecision
});
var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7388);
var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1648);
var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8759);
var _write_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3390);
var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2655);
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
9883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X4: () => hereNote,
	XW: () => fromHere,
	qE: () => builtInNote,
	rN: () => policyHere,
	uN: () => policyOption
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2178);
var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7096);
var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43);
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
1984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
43: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => readTextIfThere,
	y: () => readText
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3590);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7512);
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
4441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => folderOrRepository,
	c: () => repositoryIn
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
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
6413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ic: () => askBringers,
	Ng: () => connect,
	Ov: () => askRewritings
});
var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
var _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);
const mostAsked = 2e3;
const beginning = new Date(0);
const { fail, unknown, note } = (0, _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_1__.W)("history");
async function connect({ repository, token, baseUrl }) {
	const [owner, repo] = (repository ?? "").split("/");
	const found = owner === void 0 || repo === void 0 ? null : await token();
	if (owner === void 0 || repo === void 0 || found === null) return null;
	const { createClient } = await Promise.all([
		__webpack_require__.e(382),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(255),
		__webpack_require__.e(234),
		__webpack_require__.e(957)
	]).then(__webpack_require__.bind(__webpack_require__, 4066));
	return {
		client: await createClient({
			token: found,
			...baseUrl === "" ? {} : { baseUrl }
		}),
		target: {
			owner,
			repo
		}
	};
}
async function askBringers(github, branch, commits, records) {
	const named = new Set(records.flatMap(({ record }) => shasIn(record)).map((sha) => sha.toLowerCase()));
	const shas = commits.filter((sha) => !named.has(sha));
	if (shas.length === 0) return {
		pullRequests: new Map(),
		notes: []
	};
	try {
		const connected = await connect(github);
		if (connected === null) return {
			pullRequests: new Map(),
			notes: []
		};
		const { bringersOf } = await Promise.all([
			__webpack_require__.e(382),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(255),
			__webpack_require__.e(234),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 5211));
		const found = await bringersOf(connected.client, connected.target, shas.slice(0, mostAsked));
		const left = shas.length - mostAsked;
		return {
			pullRequests: new Map([...found].map(([sha, all]) => [sha, all.filter(({ base }) => base === branch).map(({ number }) => number)])),
			notes: left > 0 ? [`GitHub was asked about ${mostAsked} commits that no record names, and not about ${left} more.`] : []
		};
	} catch (error) {
		if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw error;
		return {
			pullRequests: new Map(),
			notes: [error.message]
		};
	}
}
function shasIn(record) {
	if (record.kind === "push") return record.push.commits.map(({ sha }) => sha);
	const { commit, landed, commits } = record.merge;
	return [
		...commit === null ? [] : [commit],
		...landed ?? [],
		...commits ?? []
	];
}
async function askRewritings(github, { records }, commits) {
	try {
		const connected = await connect(github);
		if (connected === null) return [];
		const { branchActivity } = await Promise.all([
			__webpack_require__.e(382),
			__webpack_require__.e(523),
			__webpack_require__.e(317),
			__webpack_require__.e(255),
			__webpack_require__.e(234),
			__webpack_require__.e(957)
		]).then(__webpack_require__.bind(__webpack_require__, 5349));
		const all = await branchActivity(connected.client, connected.target, records.branch, beginning);
		const present = new Set(commits);
		return all.filter(({ kind }) => kind === "force_push" || kind === "branch_deletion").map(({ kind, by, at, before }) => {
			const who = by ?? "Somebody whose account is gone";
			const did = kind === "force_push" ? "rewrote the branch by a forced push" : "removed the branch";
			const short = before.slice(0, 7);
			return present.has(before) ? note(records.branch, `${who} ${did} at ${at}; ${short}, where it was, is in its history again`) : fail(records.branch, `${who} ${did} at ${at}; ${short}, where it was, is in its history no more`, `Ask why, and put back what was taken off, from ${short} on`);
		});
	} catch (error) {
		if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__.y)) throw error;
		return [unknown(records.branch, `Whether it was ever pushed by force could not be read: ${error.message}`, "Run it again with a token that may read the repository")];
	}
}
}),
8498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	command: () => verify_records_command,
	verify: () => verify
});
var records = __webpack_require__(9405);
var records_checkout = __webpack_require__(5810);
async function readGatedCommits(git, { branch, sha: tip }, records, edges) {
	const landings = new Map(records.flatMap(({ record }) => {
		const landing = landingOf(record, branch);
		return landing === null ? [] : [[landing.head, landing]];
	}));
	const parents = await firstParents(git, tip);
	const heads = [...parents.keys()].filter((sha) => landings.has(sha));
	const first = landings.get(heads.at(-1) ?? "");
	if (first === void 0) return null;
	const isCut = [...parents.keys()].some((sha) => edges.has(sha));
	if (isCut && heads.length < landings.size) return null;
	const before = beforeLanding(first, parents);
	if (before === void 0) return isCut ? null : [...parents.keys()];
	const commits = await revList(git, [
		tip,
		"--not",
		before
	]);
	return commits.some((sha) => edges.has(sha)) ? null : commits;
}
function beforeLanding({ head, commits }, parents) {
	let before = parents.get(head);
	while (before !== void 0 && commits.has(before)) before = parents.get(before);
	return before;
}
function landingOf(record, branch) {
	if (record.kind === "push") {
		const { after, commits } = record.push;
		const shas = new Set(commits.map(({ sha }) => sha.toLowerCase()));
		const head = after.toLowerCase();
		return record.push.branch === branch && shas.has(head) ? {
			head,
			commits: shas
		} : null;
	}
	const { base, commit, landed } = record.merge;
	if (base.ref !== branch || commit === null) return null;
	return {
		head: commit.toLowerCase(),
		commits: new Set((landed ?? []).map((sha) => sha.toLowerCase()))
	};
}
async function firstParents(git, tip) {
	const { out } = await git([
		"rev-list",
		"--topo-order",
		"--parents",
		tip,
		"--"
	]);
	const lines = out.toString("latin1").split("\n").filter(Boolean);
	return new Map(lines.map((line) => {
		const [sha = "", parent] = line.split(" ", 2);
		return [sha, parent];
	}));
}
async function revList(git, range) {
	const { out } = await git([
		"rev-list",
		...range,
		"--"
	]);
	return out.toString("latin1").split("\n").filter(Boolean);
}
var records_remote = __webpack_require__(3200);
var github_server = __webpack_require__(3383);
var check = __webpack_require__(743);
var command = __webpack_require__(2210);
var progress = __webpack_require__(1984);
var repository_target = __webpack_require__(4441);
var verify_records_github = __webpack_require__(6413);
const verify_records_command = {
	name: "verify-records",
	takes: "[OWNER/REPO | FOLDER]",
	positionals: {
		least: 0,
		most: 1
	},
	about: "say whether the change records can be relied on",
	details: ["Completeness: every commit of the gated branch since the first record belongs to one. History: no record was rewritten or removed but by a commit that says so and why. Agreement: each record agrees with its own facts.", "FOLDER (default: here; a folder that exists comes before a repository of that name) is a clone, read by git alone as it was fetched last. OWNER/REPO is cloned into a temporary folder. The token is GITHUB_TOKEN, GH_TOKEN, or what `gh auth token` says; GitHub is asked which pull request brought a commit that no record names, and, of OWNER/REPO, whether the records were ever pushed by force."],
	examples: [
		{
			run: "verify-records",
			about: "those of the clone that you are in, as fetched last"
		},
		{
			run: "verify-records acme/shop",
			about: "those on GitHub"
		},
		{
			run: "verify-records acme/shop --json",
			about: "with every finding, for other programs"
		}
	],
	exits: "0 the records stand, 1 they do not or not everything could be checked, 2 wrong use or nothing to verify",
	options: {
		json: command.sh.json,
		branch: {
			type: "string",
			value: "NAME",
			about: "the gated branch; default: the default branch"
		},
		records: {
			type: "string",
			value: "NAME",
			about: "the branch of records; default: change-records"
		}
	},
	async run(args, terminal) {
		const report = await verify(args, terminal);
		if (args.flag("json")) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
		else {
			const { printVerification } = await Promise.all([
				__webpack_require__.e(247),
				__webpack_require__.e(877),
				__webpack_require__.e(577),
				__webpack_require__.e(382),
				__webpack_require__.e(407),
				__webpack_require__.e(476),
				__webpack_require__.e(840),
				__webpack_require__.e(523),
				__webpack_require__.e(317),
				__webpack_require__.e(200),
				__webpack_require__.e(88),
				__webpack_require__.e(255),
				__webpack_require__.e(769),
				__webpack_require__.e(254),
				__webpack_require__.e(55)
			]).then(__webpack_require__.bind(__webpack_require__, 3197));
			terminal.stdout(printVerification(report, { color: terminal.color }));
		}
		return report.passed ? 0 : 1;
	}
};
async function verify(args, terminal, beside) {
	const [target] = args.positionals;
	const { recordsBranchName } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 699));
	const question = {
		branch: args.value("branch"),
		records: args.value("records") ?? recordsBranchName,
		environment: terminal.env,
		now: terminal.now
	};
	const where = await (0, repository_target.M)(target ?? ".", terminal.cwd);
	if ("folder" in where) return verifyClone(await (0, records_checkout.Kn)({
		...question,
		cwd: where.folder
	}), terminal, records_checkout.nr, beside);
	const server = (0, github_server.F)(terminal.env);
	const token = await (0, check.tokenIfAny)(terminal);
	return (0, records_remote.t)({
		...question,
		...where.repository,
		server,
		token
	}, (clone) => verifyClone(clone, terminal, (_, commits) => (0, verify_records_github.Ov)(connection(clone, terminal), clone, commits), beside));
}
const connection = ({ repository }, terminal) => ({
	repository,
	token: () => (0, check.tokenIfAny)(terminal),
	baseUrl: terminal.env["GITHUB_API_URL"] ?? ""
});
async function verifyClone(clone, terminal, findRewritings, beside) {
	const { verifyFiles } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 4208));
	const { incompleteness } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(577),
		__webpack_require__.e(382),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(523),
		__webpack_require__.e(317),
		__webpack_require__.e(200),
		__webpack_require__.e(88),
		__webpack_require__.e(255),
		__webpack_require__.e(769),
		__webpack_require__.e(254),
		__webpack_require__.e(55)
	]).then(__webpack_require__.bind(__webpack_require__, 1380));
	const { records: source, gated, edges } = clone;
	return clone.read(async (git) => {
		const stored = await (0, records.K)(git, {
			tip: source.sha,
			edges
		});
		if (stored.complete && !stored.hadRecords) throw new command.kp(`${source.ref} holds no records. ${records_checkout.xc}`);
		const bar = (0, progress.h)(terminal, "Verifying");
		bar.begin(stored.count);
		const asked = {
			repository: clone.repository,
			branch: gated.branch
		};
		const verified = await verifyFiles(watched(stored, beside), asked, () => bar.step()).finally(() => bar.end());
		const shas = await readGatedCommits(git, gated, verified.records, edges);
		const brought = await (0, verify_records_github.Ic)(connection(clone, terminal), gated.branch, shas ?? [], verified.records);
		const commits = shas?.map((sha) => ({
			sha,
			pullRequests: brought.pullRequests.get(sha) ?? null
		})) ?? null;
		await beside?.also(git, clone, connection(clone, terminal));
		const findings = [
			...stored.complete ? [] : [(0, records_checkout.ls)(source.ref)],
			...await findRewritings(clone, stored.commits),
			...incompleteness({
				branch: gated.branch,
				commits,
				records: verified.records
			}),
			...stored.findings,
			...verified.findings
		];
		return {
			repository: verified.repository ?? "",
			records: {
				ref: source.ref,
				sha: source.sha
			},
			branch: {
				ref: gated.ref,
				sha: gated.sha
			},
			passed: findings.every(({ outcome }) => outcome === "note"),
			counts: {
				...verified.counts,
				commits: commits?.length ?? 0
			},
			findings,
			notes: [
				...clone.notes,
				...brought.notes,
				...repositoryNotes(clone, verified.repository)
			]
		};
	});
}
function watched(stored, beside) {
	if (beside === void 0) return stored;
	return {
		...stored,
		async *files() {
			for await (const files of stored.files()) {
				beside.files(files);
				yield files;
			}
		}
	};
}
function repositoryNotes({ repository }, said) {
	if (repository !== null || said === null) return [];
	return [`This clone does not say of which repository it is; its first record says ${said}, and the others are held to it.`];
}
}),
3390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => checkOutputs,
	x: () => writeText
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2210);
var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7512);
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
9526: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => Fields });
class Fields {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	get done() {
		return this.#at >= this.#bytes.length;
	}
	get peek() {
		return this.#bytes[this.#at];
	}
	next() {
		const end = this.#bytes.indexOf(0, this.#at);
		if (end < 0) throw new Error("git ended in the middle of a record");
		const field = this.#bytes.subarray(this.#at, end);
		this.#at = end + 1;
		return field;
	}
	text() {
		return this.next().toString("utf8");
	}
	rest() {
		return this.#bytes.subarray(this.#at);
	}
}
}),
6929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { l: () => firstParentLog });
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9526);
async function firstParentLog(git, tip, format, paths = []) {
	const { out } = await git([
		"log",
		"-z",
		"--reverse",
		"--first-parent",
		"-m",
		"--root",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		"--encoding=UTF-8",
		"--no-color",
		`--format=${format}`,
		tip,
		"--",
		...paths
	]);
	return new _fields_js__WEBPACK_IMPORTED_MODULE_0__.C(out);
}
}),
888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CX: () => readBlobTexts,
	Ek: () => readAhead,
	G4: () => readBlobSizes,
	VO: () => groupedBySize,
	gy: () => mostRecordBytes
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);
const mostRecordBytes = 4 * 1024 ** 2;
async function readBlobSizes(git, oids) {
	const unique = [...new Set(oids)];
	if (unique.length === 0) return new Map();
	const { out } = await git([
		"cat-file",
		"--batch-check",
		"--buffer"
	], { input: `${unique.join("\n")}\n` });
	const sizes = new Map();
	for (const line of out.toString("latin1").split("\n")) {
		if (line === "") continue;
		const [oid = "", type, size] = line.split(" ");
		if (type !== "blob") throw missing(oid);
		sizes.set(oid, Number(size));
	}
	return sizes;
}
async function readBlobTexts(git, oids, sizes) {
	const texts = new Map();
	const wanted = [];
	for (const oid of new Set(oids)) if ((sizes.get(oid) ?? Number.POSITIVE_INFINITY) > mostRecordBytes) texts.set(oid, null);
	else wanted.push(oid);
	if (wanted.length === 0) return texts;
	const { out } = await git([
		"cat-file",
		"--batch",
		"--buffer"
	], { input: `${wanted.join("\n")}\n` });
	for (let at = 0; at < out.length;) {
		const end = out.indexOf(10, at);
		const [oid = "", type, size] = out.toString("latin1", at, end).split(" ");
		if (type !== "blob") throw missing(oid);
		const start = end + 1;
		const after = start + Number(size);
		texts.set(oid, out.toString("utf8", start, after));
		at = after + 1;
	}
	return texts;
}
function* groupedBySize(items, size, most) {
	let group = [];
	let sum = 0;
	for (const item of items) {
		const own = size(item);
		if (group.length > 0 && sum + own > most) {
			yield group;
			group = [];
			sum = 0;
		}
		group.push(item);
		sum += own;
	}
	if (group.length > 0) yield group;
}
async function* readAhead(items, read) {
	let next = null;
	for (const item of items) {
		const current = next;
		next = read(item);
		next.catch(() => void 0);
		if (current !== null) yield await current;
	}
	if (next !== null) yield await next;
}
const missing = (oid) => new _git_js__WEBPACK_IMPORTED_MODULE_0__.CheckoutError(`The object ${oid.slice(0, 12)} of the branch of records is missing in this clone. Clone it again without --filter.`);
}),
9405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => openStoredRecords,
	readStoredRecords: () => readStoredRecords
});
var record_path = __webpack_require__(7382);
var verification_finding = __webpack_require__(6470);
var records_blobs = __webpack_require__(888);
var git_fields = __webpack_require__(9526);
var first_parent_log = __webpack_require__(6929);
async function readRecordsLog(git, tip) {
	const fields = await (0, first_parent_log.l)(git, tip, "%H%x00%P%x00%B%x00");
	const commits = [];
	const changes = new Map();
	while (!fields.done) {
		const commit = {
			sha: fields.text(),
			parents: fields.text().split(" ").filter(Boolean),
			message: fields.text()
		};
		commits.push(commit);
		fields.next();
		for (let field = nextChange(fields); field !== null; field = nextChange(fields)) {
			const path = fields.text();
			const known = changes.get(path);
			const change = {
				commit,
				...field
			};
			if (known === void 0) changes.set(path, [change]);
			else known.push(change);
		}
	}
	return {
		commits,
		changes
	};
}
function nextChange(fields) {
	if (fields.peek !== lineBreak && fields.peek !== colon) return null;
	const [, mode = "", , oid = ""] = fields.text().trimStart().split(" ");
	return {
		oid: /^0+$/.test(mode) ? null : oid,
		isFile: mode.startsWith("100")
	};
}
const lineBreak = 10;
const colon = 58;
async function listRecordsEntries(git, tip) {
	const { out } = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tip
	]);
	const fields = new git_fields.C(out);
	const entries = [];
	while (!fields.done) {
		const entry = fields.text();
		const tab = entry.indexOf("	");
		const [mode = "", , oid = ""] = entry.slice(0, tab).split(" ");
		entries.push({
			path: entry.slice(tab + 1),
			oid,
			isFile: mode.startsWith("100")
		});
	}
	return entries;
}
const groupBytes = 4 * 1024 ** 2;
const { fail } = (0, verification_finding.W)("history");
async function openStoredRecords(git, { tip, edges }) {
	const [{ commits, changes }, entries] = await Promise.all([readRecordsLog(git, tip), listRecordsEntries(git, tip)]);
	const now = new Map(entries.map((entry) => [entry.path, entry]));
	const all = [...new Set([...changes.keys(), ...now.keys()])].sort().map((path) => ({
		path,
		entry: now.get(path) ?? null,
		changes: changes.get(path) ?? []
	}));
	const files = all.filter(({ path }) => (0, record_path.OT)(path) !== null);
	const foreign = all.filter(({ path }) => (0, record_path.OT)(path) === null);
	const sizes = await (0, records_blobs.G4)(git, files.flatMap(oidsOf));
	return {
		count: files.filter(({ path, entry }) => entry !== null && path.endsWith(".json")).length,
		hadRecords: files.length > 0,
		findings: [...commits.flatMap(mergeFinding), ...files.flatMap((file) => fileFindings(file, sizes))],
		commits: commits.map(({ sha }) => sha),
		complete: commits.every(({ sha }) => !edges.has(sha)),
		async *files() {
			if (foreign.length > 0) yield foreign.map(foreignFile);
			const size = (listed) => listed.flatMap(oidsOf).reduce((sum, oid) => sum + (sizes.get(oid) ?? 0), 0);
			const groups = (0, records_blobs.VO)(byPlace(files), size, groupBytes);
			const read = async (group) => {
				const listed = group.flat();
				const texts = await (0, records_blobs.CX)(git, listed.flatMap(oidsOf), sizes);
				return listed.map((each) => storedFile(each, texts, edges));
			};
			yield* (0, records_blobs.Ek)(groups, read);
		}
	};
}
const reportGroupBytes = 2 * groupBytes;
async function* readStoredRecords(git, tip, { since = "", count } = {}) {
	const listed = (await listRecordsEntries(git, tip)).filter(({ path }) => /^\d{4}\/.*\.json$/s.test(path));
	const all = listed.flatMap(({ path, oid, isFile }) => {
		const where = (0, record_path.OT)(path);
		return where?.format === "json" ? [{
			place: where.place,
			date: where.date,
			oid,
			isFile
		}] : [];
	});
	const entries = all.filter(({ date }) => date >= since);
	const earlier = all.length - entries.length;
	count?.({
		records: entries.length,
		earlier,
		foreign: listed.length - all.length
	});
	const files = entries.filter(({ isFile }) => isFile);
	for (const { place, isFile } of entries) if (!isFile) yield {
		place,
		text: ""
	};
	const sizes = await (0, records_blobs.G4)(git, files.map(({ oid }) => oid));
	const groups = (0, records_blobs.VO)(files, ({ oid }) => sizes.get(oid) ?? 0, reportGroupBytes);
	const read = async (group) => {
		const oids = group.map(({ oid }) => oid);
		const texts = await (0, records_blobs.CX)(git, oids, sizes);
		return group.map(({ place, oid }) => ({
			place,
			text: texts.get(oid) ?? ""
		}));
	};
	for await (const group of (0, records_blobs.Ek)(groups, read)) yield* group;
}
const oidsOf = ({ entry, changes }) => [...changes, ...entry === null ? [] : [entry]].flatMap(({ oid, isFile }) => oid !== null && isFile ? [oid] : []);
function byPlace(files) {
	const places = new Map();
	for (const file of files) {
		const place = file.path.replace(/\.[a-z]+$/, "");
		const known = places.get(place);
		if (known === void 0) places.set(place, [file]);
		else known.push(file);
	}
	return [...places.values()];
}
function storedFile({ path, entry, changes }, texts, edges) {
	const textOf = (oid, isFile) => isFile ? texts.get(oid) ?? "" : "";
	const history = changes.map(({ commit: { sha, message }, oid, isFile }) => {
		return {
			commit: sha,
			message,
			...oid === null || isFile && typeof texts.get(oid) === "string" ? { text: oid === null ? null : textOf(oid, isFile) } : {}
		};
	});
	const [first] = changes;
	const isCut = first === void 0 || edges.has(first.commit.sha);
	return {
		path,
		text: entry === null ? null : textOf(entry.oid, entry.isFile),
		history: isCut ? null : history
	};
}
const foreignFile = ({ path, entry }) => ({
	path,
	text: entry === null ? null : "",
	history: []
});
function mergeFinding({ sha, parents }) {
	if (parents.length < 2) return [];
	const short = sha.slice(0, 7);
	const [first = ""] = parents;
	return [fail(`commit ${short}`, `It merges another line of history into the branch of records, where only one commit after the other belongs`, `Find out who merged what (git log ${first.slice(0, 7)}..${short}), and set the branch back to what the gate wrote`)];
}
function fileFindings({ path, entry }, sizes) {
	if (entry === null) return [];
	const remedy = "Restore the file from the history of the branch";
	if (!entry.isFile) return [fail(path, "It is a link, not a file", remedy)];
	const size = sizes.get(entry.oid) ?? 0;
	return size > records_blobs.gy ? [fail(path, `It is larger than any record: ${Math.ceil(size / 1024 ** 2)} MiB`, remedy)] : [];
}
})
};
export { id, ids, modules };
