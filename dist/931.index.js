// 931.index.js
const id = 931;
const ids = [931];
const modules = {
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
4306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => withObjects });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3545);
async function withObjects(checkout, environment, read) {
	const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "change-gate-"));
	try {
		await prepare(directory, checkout);
		return await read((0, _git_js__WEBPACK_IMPORTED_MODULE_3__.u)(directory, environment, {
			GIT_DIR: directory,
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_COUNT: "0",
			GIT_ATTR_NOSYSTEM: "1",
			HOME: directory,
			XDG_CONFIG_HOME: directory
		}));
	} finally {
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
	}
}
async function prepare(directory, { commonDirectory, objectFormat, shallow }) {
	const objects = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, "objects");
	if (objects.includes("\n")) throw new _git_js__WEBPACK_IMPORTED_MODULE_3__.CheckoutError("The path of this checkout contains a line break. Move the checkout to another folder.");
	await Promise.all([
		(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info"), { recursive: true }),
		(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "refs")),
		(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "HEAD"), "ref: refs/heads/none\n"),
		(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "config"), configuration(objectFormat)),
		shallow ? (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, "shallow"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "shallow")) : void 0
	]);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects", "info", "alternates"), `${objects}\n`);
}
function configuration(objectFormat) {
	const format = objectFormat === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
	return `[core]\n\trepositoryFormatVersion = ${objectFormat === "sha1" ? 0 : 1}\n\tbare = true\n\tbigFileThreshold = 20m\n\tattributesFile = /dev/null\n${format}`;
}
}),
4960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Kn: () => openRecordsClone,
	ls: () => cutHistory,
	nr: () => rewritings,
	xc: () => howToBegin,
	yc: () => NoRecordsBranch
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7400);
var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9440);
var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5797);
var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3545);
var _object_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4306);
class NoRecordsBranch extends _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError {
	name = "NoRecordsBranch";
}
const freshFor = 864e5;
async function openRecordsClone(question) {
	const cwd = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(question.cwd);
	const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.u)(cwd, question.environment);
	const checkout = await (0, _checkout_js__WEBPACK_IMPORTED_MODULE_3__.Hj)(cwd, git);
	const records = recordsBranch(checkout, question.records);
	const gated = await gatedBranch(checkout, question.branch, git);
	if (gated.branch === records.branch) throw new _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError(`${gated.ref} holds the records, so it is not the gated branch. Pass --branch NAME.`);
	const [edges, earlier, fetched] = await Promise.all([
		shallowEdges(checkout),
		earlierTips(checkout, records),
		fetchedAt(checkout, records)
	]);
	const name = (0, _checkout_js__WEBPACK_IMPORTED_MODULE_3__.aR)(checkout);
	return {
		repository: name.startsWith("local/") ? null : name,
		records,
		gated,
		edges,
		earlier,
		notes: [...ageNotes(checkout, records, fetched, question.now), ...otherNotes(checkout, records)],
		read: (use) => (0, _object_store_js__WEBPACK_IMPORTED_MODULE_5__.d)(checkout, question.environment, use)
	};
}
function recordsBranch(checkout, name) {
	const { refs, remote } = checkout;
	const tracked = remote === null ? [] : [[`refs/remotes/${remote}/${name}`, `${remote}/${name}`]];
	for (const [full, ref] of [...tracked, [`refs/heads/${name}`, name]]) {
		const sha = refs.get(full)?.sha;
		if (sha !== void 0) return {
			branch: name,
			ref,
			sha
		};
	}
	const here = remote === null ? name : `${remote}/${name}`;
	const fetch = remote === null ? "" : ` Fetch it: ${fetchCommand(checkout, name)}.`;
	throw new NoRecordsBranch(`There is no branch ${here} in this clone.${fetch} ${howToBegin} Another name is passed as --records NAME.`);
}
const howToBegin = "If the repository keeps no records yet: add the workflow that does, https://github.com/ilana/change-gate/blob/v1/docs/records.md#set-it-up, and the next merge writes the first.";
async function gatedBranch(checkout, name, git) {
	if (name !== void 0) return (0, _base_js__WEBPACK_IMPORTED_MODULE_2__.bq)(name, checkout, git, "--branch");
	const found = (0, _base_js__WEBPACK_IMPORTED_MODULE_2__.OR)(checkout);
	if (found !== null) return found;
	throw new _git_js__WEBPACK_IMPORTED_MODULE_4__.CheckoutError("Which branch is gated cannot be told: there is no origin/HEAD, main or master in this clone. Pass --branch NAME.");
}
function fetchCommand({ remote, config }, name) {
	return config.get(`remote.${remote}.fetch`)?.includes("refs/heads/*") === true ? `git fetch ${remote}` : `git fetch ${remote} +refs/heads/${name}:refs/remotes/${remote}/${name}`;
}
async function shallowEdges({ shallow, commonDirectory }) {
	if (!shallow) return new Set();
	return new Set((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, "shallow"), "latin1")).split("\n").filter(Boolean));
}
const isTracked = ({ branch, ref }) => ref !== branch;
async function earlierTips({ commonDirectory }, records) {
	if (!isTracked(records)) return [];
	const log = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, "logs", "refs", "remotes", records.ref), "utf8").catch(() => "");
	const found = new Map();
	for (const line of log.split("\n")) {
		const [head = ""] = line.split("	", 1);
		const [, ...shas] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /.exec(head) ?? [];
		const seconds = Number(head.split(" ").at(-2));
		if (!(seconds >= 0 && seconds < 2 ** 40)) continue;
		for (const sha of shas) if (!/^0+$/.test(sha) && !found.has(sha)) found.set(sha, {
			sha,
			at: new Date(seconds * 1e3)
		});
	}
	return [...found.values()];
}
async function fetchedAt({ commonDirectory, remote }, records) {
	if (!isTracked(records)) return null;
	const last = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, "FETCH_HEAD");
	const files = [
		...(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(last, "utf8").catch(() => "")).includes(`branch '${records.branch}' of `) ? [last] : [],
		...["refs/remotes", "logs/refs/remotes"].map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, folder, records.ref)),
		(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, "refs", "remotes", remote ?? "", "HEAD")
	];
	const known = (await Promise.all(files.map((file) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => mtimeMs, () => null)))).filter((time) => time !== null);
	return known.length === 0 ? null : new Date(Math.max(...known));
}
function ageNotes(checkout, records, fetched, now) {
	if (fetched === null || now.getTime() - fetched.getTime() < freshFor) return [];
	const days = Math.floor((now.getTime() - fetched.getTime()) / 864e5);
	const day = fetched.toISOString().slice(0, 10);
	const ago = days === 1 ? "a day" : `${days} days`;
	return [`${records.ref} was fetched on ${day}, ${ago} ago. To verify what is there now, run first: ${fetchCommand(checkout, records.branch)}`];
}
function otherNotes({ refs }, records) {
	const local = refs.get(`refs/heads/${records.branch}`)?.sha;
	if (!isTracked(records) || local === void 0 || local === records.sha) return [];
	return [`Your local branch ${records.branch} is at another commit than ${records.ref}, which is the one verified.`];
}
const { fail, unknown } = (0, _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_6__.W)("history");
function rewritings({ earlier, records }, commits) {
	const present = new Set(commits);
	return earlier.filter(({ sha }) => !present.has(sha)).map(({ sha, at }) => fail(`commit ${sha.slice(0, 7)}`, `${records.ref} was at it until ${at.toISOString().slice(0, 10)} or later, and it is in its history no more: the branch was rewritten`, `Find out who did it, and put back what was taken off: git log ${records.ref}..${sha.slice(0, 7)}`));
}
const cutHistory = (ref) => unknown(ref, "This clone is shallow and ends before the branch of records begins", "Run: git fetch --unshallow");
}),
7478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => withRemoteRecords });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4784);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3545);
var _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4960);
async function withRemoteRecords(asked, use) {
	const server = asked.server.replace(/\/+$/, "");
	const scheme = /^(https|file):\/\//i.exec(server)?.[1]?.toLowerCase();
	if (scheme === void 0) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`GITHUB_SERVER_URL ${JSON.stringify(asked.server)} is no address that begins with https://`);
	const name = `${asked.owner}/${asked.repo}`;
	const url = `${server}/${name}`;
	const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "change-gate-"));
	try {
		const branch = await fetchBranches((0, _git_js__WEBPACK_IMPORTED_MODULE_3__.u)(directory, asked.environment, {
			GIT_ALLOW_PROTOCOL: scheme,
			...configured(asked.environment, [
				[`url.${url}.insteadOf`, url],
				["credential.helper", ""],
				...asked.token === null || scheme !== "https" ? [] : [authorization(server, asked.token)]
			])
		}), {
			...asked,
			name,
			url
		});
		return await use({
			...await (0, _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__.Kn)({
				...asked,
				cwd: directory,
				branch
			}),
			repository: name,
			notes: []
		});
	} finally {
		await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
	}
}
async function fetchBranches(git, { name, url, server, records, branch }) {
	const readable = async (args) => {
		try {
			return (await git(args)).out.toString("utf8");
		} catch (error) {
			if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__.CheckoutError)) throw error;
			throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(refused(name, server, error.message));
		}
	};
	const lines = (await readable([
		"ls-remote",
		"--symref",
		"--",
		url,
		"HEAD",
		...[records, branch ?? ""].map(fullName)
	])).split("\n").map((line) => line.split("	", 2));
	const head = lines.flatMap(([what = "", ref]) => ref === "HEAD" ? [/^ref: refs\/heads\/(.+)$/.exec(what)?.[1]] : []);
	const gated = branch ?? head.find((found) => found !== void 0);
	const has = (wanted) => lines.some(([, ref]) => ref === fullName(wanted));
	if (!has(records)) throw new _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__.yc(`${name} has no branch ${records}. ${_records_checkout_js__WEBPACK_IMPORTED_MODULE_4__.xc} Another name: --records NAME.`);
	if (gated === void 0) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`${name} does not say which branch is its default. Pass --branch NAME.`);
	if (branch !== void 0 && !has(branch)) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp(`${name} has no branch ${branch} (--branch).`);
	await git([
		"init",
		"--quiet",
		"--bare",
		"--template=",
		`--initial-branch=${gated}`,
		"."
	]);
	await git([
		"config",
		"remote.origin.url",
		url
	]);
	const fetch = (wanted, ...options) => readable([
		"fetch",
		"--quiet",
		"--no-tags",
		...options,
		"origin",
		`+${fullName(wanted)}:${fullName(wanted)}`
	]);
	await fetch(records);
	await fetch(gated, "--filter=tree:0");
	return gated;
}
const fullName = (branch) => `refs/heads/${branch}`;
function refused(name, server, message) {
	return `${name} could not be read from ${server}: ${message.startsWith("Objects that are needed") ? "it asks for a token" : message}\nCheck the name, and whether the token (GITHUB_TOKEN, GH_TOKEN, or what \`gh auth token\` says) may read its contents.`;
}
function configured(environment, settings) {
	const first = Number(environment["GIT_CONFIG_COUNT"] ?? 0) || 0;
	return {
		GIT_CONFIG_COUNT: String(first + settings.length),
		...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, key], [`GIT_CONFIG_VALUE_${first + index}`, value]]))
	};
}
function authorization(server, token) {
	if (!/^[!-~]+$/.test(token)) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_5__.kp("The token holds blanks or other characters that no token has.");
	const basic = Buffer.from(`x-access-token:${token}`, "latin1").toString("base64");
	return [`http.${server}/.extraHeader`, `Authorization: Basic ${basic}`];
}
}),
7400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => findingsOf });
const findingsOf = (check) => {
	const make = (outcome) => (place, message, remedy) => ({
		check,
		outcome,
		place,
		message,
		remedy
	});
	return {
		fail: make("fail"),
		unknown: make("unknown"),
		note: (place, message) => make("note")(place, message, "")
	};
};
})
};
export { id, ids, modules };
