// 200.index.js
const id = 200;
const ids = [200];
const modules = {
1926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OR: () => defaultBranch,
	bq: () => namedBase,
	jg: () => detectBase
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3590);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);
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
9579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hj: () => openCheckout,
	QN: () => sectionNames,
	aR: () => repositoryName
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);
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
3999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CheckoutError: () => CheckoutError,
	u: () => gitIn
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2630);
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
9068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { d: () => withObjects });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3999);
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
5810: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Kn: () => openRecordsClone,
	ls: () => cutHistory,
	nr: () => rewritings,
	xc: () => howToBegin,
	yc: () => NoRecordsBranch
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _records_verification_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6470);
var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1926);
var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3999);
var _object_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9068);
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
3200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => withRemoteRecords });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3999);
var _records_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5810);
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
6470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
