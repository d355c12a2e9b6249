// 857.index.js
const id = 857;
const ids = [857];
const modules = {
205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runReport: () => runReport });
var judge = __webpack_require__(1747);
var pause = __webpack_require__(9766);
var policy_now = __webpack_require__(1153);
var records_checkout = __webpack_require__(4960);
var records_remote = __webpack_require__(7478);
var answer = __webpack_require__(9848);
var github_event = __webpack_require__(4344);
var external_node_crypto_ = __webpack_require__(7598);
var github_error = __webpack_require__(5766);
var records_branch_attempts = __webpack_require__(6130);
var records_branch_move = __webpack_require__(357);
var records_branch_readme = __webpack_require__(4370);
var records_branch_tip = __webpack_require__(6891);
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function writeReportFiles(on, files, subject, around) {
	const stray = files.find(({ path }) => !path.startsWith("reports/"));
	if (stray !== void 0) throw new RangeError(`${stray.path} does not belong to a report`);
	const attempts = new records_branch_attempts.ZJ(around);
	for (;;) {
		const written = await round(on, files, subject, around.log).catch((thrown) => {
			if (!(thrown instanceof github_error.y)) throw thrown;
			return {
				again: (0, records_branch_attempts.bg)(thrown),
				error: thrown
			};
		});
		if ("commit" in written) return written.commit;
		const { again, error } = written;
		if (again === null || !attempts.another(again)) throw error;
		await attempts.pause();
	}
}
async function round(on, files, subject, log) {
	const tip = await (0, records_branch_move.dT)(on, log);
	const tree = await treeOf(on, tip, files);
	if (tip !== null && tree === tip.tree) return { commit: tip.commit };
	const base = tip?.commit ?? null;
	const commit = (await on.client.send("POST", "/repos/{owner}/{repo}/git/commits", {
		...on.repository,
		message: `${subject}\n\nWriting: ${(0, external_node_crypto_.randomUUID)()}\n`,
		tree,
		parents: base === null ? [] : [base]
	}, (0, records_branch_tip.KT)(on))).member("sha").sha();
	const refusal = await (0, records_branch_move.ob)(on, base, commit);
	if (refusal === null) return { commit };
	return !(0, records_branch_move.$i)(refusal) && ((await (0, records_branch_tip.av)(on))?.commit ?? null) === base ? {
		again: "refused",
		error: (0, records_branch_move.hp)(on, refusal)
	} : {
		again: "moved",
		error: overtaken(on)
	};
}
async function treeOf(on, tip, files) {
	const isFresh = tip === null || tip.tree === EMPTY_TREE;
	const all = isFresh ? [{
		path: "README.md",
		content: (0, records_branch_readme.q)(on)
	}, ...files] : files;
	return (await on.client.send("POST", "/repos/{owner}/{repo}/git/trees", {
		...on.repository,
		...isFresh ? {} : { base_tree: tip.tree },
		tree: all.map((file) => ({
			...file,
			mode: "100644",
			type: "blob"
		}))
	}, (0, records_branch_tip.KT)(on))).member("sha").sha();
}
const overtaken = (on) => new github_error.y("moved", `Others wrote to ${(0, records_branch_tip.KT)(on)} each time that a report was to be written.`, "Run the report again.");
var github_repository = __webpack_require__(9346);
var github_server = __webpack_require__(3265);
var compute = __webpack_require__(4265);
var user_error = __webpack_require__(4784);
var metrics_period = __webpack_require__(6995);
function lastPeriod(kind, now, timezone) {
	const current = (0, metrics_period.GS)(now, timezone);
	if (kind === "month") return (0, metrics_period.parsePeriod)((0, metrics_period.WQ)(current, -1));
	const year = Number(current.slice(0, 4));
	if (kind === "year") return (0, metrics_period.parsePeriod)(String(year - 1));
	const quarter = Math.ceil(Number(current.slice(5)) / 3);
	return (0, metrics_period.parsePeriod)(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`);
}
const kinds = [
	"month",
	"quarter",
	"year"
];
function periodIn(text, now, timezone, where) {
	const given = text.trim();
	const kind = given === "" ? "month" : kinds.find((each) => each === given.toLowerCase());
	if (kind !== void 0) return lastPeriod(kind, now, timezone);
	try {
		return (0, metrics_period.parsePeriod)(given);
	} catch (error) {
		if (!(error instanceof user_error.kp)) throw error;
		throw new user_error.kp(`${where}: ${error.message}; or month, quarter or year, for the last one that is over`);
	}
}
var metrics_part = __webpack_require__(5395);
var print_csv = __webpack_require__(7018);
var print_html = __webpack_require__(6677);
var print_markdown = __webpack_require__(3573);
var print_terminal = __webpack_require__(6696);
var to_json = __webpack_require__(994);
var trend_length = __webpack_require__(4468);
var record_store = __webpack_require__(2269);
var report_path = __webpack_require__(9161);
var read_part = __webpack_require__(1427);
var environment = __webpack_require__(6912);
var output = __webpack_require__(4835);
async function runReport(inputs, env, payload) {
	const repository = inputs.repository ?? (0, github_event._M)(new answer.F(payload, "payload", github_event.y9));
	const gate = await (0, environment.q)(inputs, repository, env, output.tj);
	const { policy } = await (0, policy_now.H)(gate, notValid);
	const { timezone } = policy.calendar;
	const now = gate.now();
	const period = periodIn(inputs.period, now, timezone, "The input “period”");
	(0, metrics_period.assertBegun)(period, now, timezone);
	const trend = (0, metrics_period.monthsUntil)(period.months.at(-1) ?? "", trend_length.q[period.kind]);
	const part = await partOf(gate, {
		policy,
		inputs,
		env,
		now,
		months: [...new Set([...trend, ...period.months])].sort()
	});
	const report = (0, compute.compute)(part, period, trend);
	const server = (0, github_server.F)(env);
	(0, output.tj)((0, print_terminal.metricsTerminal)(report));
	await (0, output.Sy)((0, print_markdown.metricsMarkdown)(report, { server }));
	for (const gap of report.gaps) (0, output.R8)(`The figures are partial. ${gap}`);
	await keep(gate, period, filesOf(report, part, server));
}
const notValid = () => (0, output.R8)("The policy on the default branch could not be read or is not valid: time zone and hours are those of the built-in one.");
async function partOf(gate, { policy, inputs, env, now, months }) {
	const { client, repository } = gate;
	const { owner, repo } = repository;
	const isOfGate = (branch, defaultBranch) => (0, judge.m)(gate, branch, defaultBranch);
	const read = (records, defaultBranch) => (0, read_part.o)({
		repository: (0, github_repository.fq)(repository),
		records,
		github: client
	}, {
		policy,
		months,
		now,
		names: false,
		branch: gate.settings.branches === null ? null : isOfGate,
		isGated: (branch) => isOfGate(branch, defaultBranch),
		records: {
			begin: (count) => (0, output.tj)(`Reading ${count} change records …`),
			step: () => void 0
		}
	});
	const asked = {
		owner,
		repo,
		server: (0, github_server.F)(env),
		records: record_store.recordsBranchName,
		environment: env,
		now,
		token: inputs.token
	};
	const found = await (0, records_remote.t)(asked, (clone) => clone.read(async (git) => ({ part: await read({
		tip: clone.records.sha,
		git
	}, clone.gated.branch) }))).catch((error) => {
		if (error instanceof records_checkout.yc) return null;
		throw error;
	});
	return found === null ? read(null, null) : found.part;
}
const mostBytes = 5e6;
function filesOf(report, part, server) {
	const { name, months } = report.period;
	const own = {
		...part,
		months: part.months.filter(({ month }) => months.includes(month))
	};
	const files = [
		{
			path: (0, report_path.eG)(name, "md"),
			content: (0, print_markdown.metricsMarkdown)(report, { server })
		},
		{
			path: (0, report_path.eG)(name, "html"),
			content: (0, print_html.metricsHtml)(report, { server })
		},
		{
			path: (0, report_path.eG)(name, "csv"),
			content: (0, print_csv.metricsCsv)(report)
		},
		{
			path: (0, report_path.eG)(name, "json"),
			content: (0, to_json.metricsJson)(report)
		},
		{
			path: (0, report_path.eG)(name, "part.json"),
			content: (0, metrics_part.partText)(own)
		}
	];
	let bytes = 0;
	return files.filter(({ path, content }) => {
		bytes += Buffer.byteLength(JSON.stringify(content));
		if (bytes <= mostBytes) return true;
		(0, output.R8)(`${path} is too large to be written beside the others: make it with the command “report”.`);
		return false;
	});
}
async function keep(gate, { name }, files) {
	const { client, repository, now, log } = gate;
	const on = {
		client,
		repository: plain(repository),
		branch: record_store.recordsBranchName
	};
	const wait = (milliseconds) => (0, pause.v)(gate, milliseconds);
	const commit = await writeReportFiles(on, files, `Report ${name}`, {
		now,
		wait,
		random: Math.random,
		log
	});
	(0, output.lm)(`The report on ${name} stands in reports/ on the branch ${record_store.recordsBranchName}, at ${commit.slice(0, 7)}.`);
}
const plain = ({ owner, repo }) => ({
	owner,
	repo
});
}),
4345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => closedTitles });
const closedTitles = {
	weekend: "Weekend",
	holiday: "Holiday",
	"before-hours": "Before opening hours",
	"friday-cutoff": "Friday after the cut-off",
	"after-hours": "After opening hours",
	freeze: "Freeze"
};
}),
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
1321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { partOf: () => partOf });
var external_node_path_ = __webpack_require__(6760);
var github_error = __webpack_require__(5766);
var read_policy = __webpack_require__(769);
var github_repository = __webpack_require__(9346);
var period = __webpack_require__(6995);
var in_force = __webpack_require__(2256);
var path = __webpack_require__(5410);
var facts_cache = __webpack_require__(236);
var read_part = __webpack_require__(1427);
var api_url = __webpack_require__(3217);
var check = __webpack_require__(9457);
var policy_option = __webpack_require__(6893);
var progress = __webpack_require__(4634);
var external_node_crypto_ = __webpack_require__(7598);
var promises_ = __webpack_require__(1455);
var iso = __webpack_require__(4743);
var schemas = __webpack_require__(89);
var user_error = __webpack_require__(4784);
const instant = iso.w$({ offset: true });
const approval = schemas.gMt("state", [schemas.rej({
	state: schemas.euz("given"),
	at: instant
}), schemas.rej({ state: schemas.k5n(["none", "unknown"]) })]);
const keptSchema = schemas.rej({
	version: schemas.euz(1),
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
const keptFor = 432e5;
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
				version: 1,
				question: this.#question,
				readAt,
				ranges,
				merged
			};
			await (0, promises_.writeFile)(unfinished, `${JSON.stringify(kept)}\n`, { mode: 384 });
			await (0, promises_.rename)(unfinished, this.#file);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
			throw new user_error.yo(`what is read from GitHub cannot be kept in ${this.#folder} (${code}): name another folder with --cache FOLDER`);
		} finally {
			await (0, promises_.rm)(unfinished, { force: true }).catch(() => void 0);
		}
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
var checkout = __webpack_require__(5797);
var git = __webpack_require__(3545);
var records_checkout = __webpack_require__(4960);
var records_remote = __webpack_require__(7478);
var github_server = __webpack_require__(3265);
var record_store = __webpack_require__(2269);
var repository_target = __webpack_require__(8171);
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
		const { policy } = await policyFor(source, asked, client, terminal);
		(0, period.assertBegun)(asked.period, terminal.now, policy.calendar.timezone);
		return readWith(source, {
			...asked,
			why: whyNot(source, asked, token)
		}, {
			client,
			policy,
			terminal
		});
	});
}
async function connect(token, terminal) {
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
	if (file !== void 0) return (0, policy_option.uN)(file, cwd);
	if (folder !== null) return (0, policy_option.rN)(void 0, folder);
	const told = (why) => {
		stderr(`by the built-in policy, since ${why}; --policy FILE for another\n`);
		return (0, in_force.wx)();
	};
	if (client === null || repository === null) return told("there is no token to read that of the repository");
	try {
		const found = await (0, read_policy.JF)(client, (0, github_repository.SU)(repository, "The argument"), path.k);
		return found.sha256 === "" ? told(`that of ${repository} could not be read or is not valid`) : found;
	} catch (error) {
		if (error instanceof github_error.y) return told(`that of ${repository} could not be read: ${error.message}`);
		throw error;
	}
}
async function readWith(source, asked, { client, policy, terminal }) {
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
			months,
			names,
			now: terminal.now,
			branch: branch ?? null,
			isGated: (name) => gated === void 0 || name === gated,
			records: bar,
			listed: list.listed,
			...cache === null ? {} : {
				kept: await cache.read(),
				keep: (kept) => cache.write(kept)
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
9316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => causes });
const causes = [
	"author",
	"reviewer",
	"checks",
	"clock"
];
}),
4265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { compute: () => compute });
var classify = __webpack_require__(7150);
var rule = __webpack_require__(3706);
var definitions = __webpack_require__(6066);
var statistics = __webpack_require__(9573);
function figuresOf(tally) {
	return {
		"change-failure-rate": failureRate(tally),
		"time-to-recovery": recovery(tally),
		"emergency-rate": emergencyRate(tally),
		"review-completion": review(tally)
	};
}
function failureRate(tally) {
	const all = tally.refs("change").length;
	const reverted = tally.refs("failed/reverted").length;
	const proven = tally.refs("failed-proven").length;
	return share("change-failure-rate", tally.refs("failed"), tally.refs("failure-unknown"), all, [
		...untracked(all, tally.count("untracked/incidents"), "linked to incidents: the policy names no label or issue of theirs"),
		...untracked(all, tally.count("untracked/deployments"), "known by their deployment: the repository has no deployment statuses"),
		...reverted > 0 ? [`Of ${reverted} reverted, the trees prove the revert of ${proven}.`] : []
	]);
}
const untracked = (all, count, what) => count === 0 ? [] : [`${count === all ? "No change is" : `${count} of ${all} changes are not`} ${what}.`];
function emergencyRate(tally) {
	return share("emergency-rate", tally.refs("lane/emergency"), tally.refs("lane-unknown"), tally.refs("change").length, []);
}
function share(metric, counted, unknown, all, notes) {
	const known = all - unknown.length;
	const { target } = definitions.BG[metric];
	const atLeast = all === 0 ? 0 : counted.length / all;
	const atMost = all === 0 ? 0 : (counted.length + unknown.length) / all;
	return {
		metric,
		value: known === 0 || known < unknown.length ? null : counted.length / known,
		range: all === 0 ? null : {
			least: atLeast,
			most: atMost
		},
		numerator: counted.length,
		denominator: known,
		status: all === 0 ? "none" : atMost < target ? "met" : atLeast >= target ? "missed" : "unknown",
		few: all > 0 && known < definitions.xB,
		behind: counted,
		unknown,
		summary: null,
		business: null,
		notes
	};
}
function recovery(tally) {
	const unread = tally.refs("failure-unknown").length;
	const notes = unread === 0 ? [] : [`Of ${unread} ${unread === 1 ? "change" : "changes"} it is not known whether they failed.`];
	return time("time-to-recovery", tally.values("recovery"), tally.refs("recovery-unknown"), unread, null, notes);
}
function review(tally) {
	const none = tally.refs("review-none").length;
	const opened = tally.count("review-from-opening");
	const business = (0, statistics.YG)(tally.values("review-business").map(([, value]) => value));
	return time("review-completion", tally.values("review"), tally.refs("review-unknown"), 0, business, [...none > 0 ? [`${none} ${none === 1 ? "change" : "changes"} without an approval that counts.`] : [], ...opened > 0 ? [`Of ${opened} the time runs from the opening: when they were ready is not known.`] : []]);
}
function time(metric, values, unknown, perhaps, business, notes) {
	const { target } = definitions.BG[metric];
	const summary = (0, statistics.YG)(values.map(([, value]) => value));
	const isCertain = unknown.length === 0 && perhaps === 0;
	const count = values.length;
	const isNone = count === 0 && isCertain;
	const least = (summary?.sum ?? 0) / Math.max(1, count + unknown.length + perhaps);
	const settled = summary !== null && summary.mean < target ? "met" : "missed";
	return {
		metric,
		value: summary?.mean ?? null,
		range: null,
		numerator: summary?.sum ?? 0,
		denominator: count,
		status: isNone ? "none" : isCertain ? settled : least >= target ? "missed" : "unknown",
		few: !isNone && count < definitions.xB,
		behind: [...values].sort(([, one], [, other]) => other - one).map(([ref]) => ref),
		unknown,
		summary,
		business,
		notes
	};
}
var metrics_part = __webpack_require__(5395);
var metrics_period = __webpack_require__(6995);
var rules = __webpack_require__(2838);
const order = new Map(rules.a.map(({ id }, index) => [id, index]));
const orderOf = (rule) => order.get(rule) ?? order.size;
function rulesOf(tally) {
	return {
		rules: [...new Set([
			"judged",
			"stopped",
			"waited",
			"against",
			"lifted"
		].flatMap((measure) => tally.names("rule/", `/${measure}`)))].map((rule) => {
			const of = (measure) => tally.count(`rule/${rule}/${measure}`);
			const judged = of("judged");
			const passed = of("passed");
			return {
				rule,
				judged,
				passed,
				stopped: of("stopped"),
				against: tally.refs(`rule/${rule}/against`),
				overridden: tally.refs(`rule/${rule}/lifted`),
				advised: of("advised"),
				unknown: of("unknown"),
				compliance: judged === 0 ? null : passed / judged,
				waited: of("waited"),
				keptWaiting: of("kept-waiting")
			};
		}).sort((one, other) => other.against.length - one.against.length || other.overridden.length - one.overridden.length || orderOf(one.rule) - orderOf(other.rule) || (one.rule < other.rule ? -1 : 1)),
		rulesUnknown: tally.count("rules-unknown"),
		heldUnknown: tally.count("held-unknown")
	};
}
var metrics_tally = __webpack_require__(1134);
function trendOf(months, shown, repositories) {
	return shown.map((month) => {
		const inside = months.filter((each) => each.month === month);
		const tally = (0, metrics_tally.fR)((0, metrics_tally.XN)(inside.map((each) => (0, metrics_tally.LX)(each.tally, repositories.length > 1 ? each.repository : ""))));
		return {
			month,
			state: stateOf(inside, month, repositories.length),
			changes: tally.refs("change").length,
			figures: figuresOf(tally)
		};
	});
}
function stateOf(inside, month, repositories) {
	if (inside.length === 0) return "unread";
	if (inside.some(({ readAt, timezone }) => new Date(readAt) < (0, metrics_period.wH)((0, metrics_period.WQ)(month, 1), timezone))) return "running";
	return inside.length < repositories || inside.some(({ gaps }) => gaps.length > 0) ? "partial" : "read";
}
function compute(part, period, trend = period.months) {
	const months = (0, metrics_part.mergeParts)(part).months;
	const inside = months.filter(({ month }) => period.months.includes(month));
	const repositories = namesOf(months);
	const sum = sumOfMonths(inside, repositories.length > 1);
	const tally = (0, metrics_tally.fR)(sum);
	const readAt = inside.map((month) => month.readAt).sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
	const figures = figuresOf(tally);
	return {
		reportVersion: 1,
		period,
		state: compute_stateOf(period, inside),
		repositories,
		timezones: [...new Set(inside.map(({ timezone }) => timezone))].sort(),
		readAt,
		gaps: gapsOf(months, period, repositories),
		changes: tally.refs("change").length,
		pushes: tally.refs("push"),
		sources: {
			record: tally.count("source/record"),
			github: tally.count("source/github")
		},
		figures: Object.keys(definitions.BG).flatMap((id) => Object.values(figures).filter(({ metric }) => metric === id)),
		categories: counted(tally, "category/", classify.LZ),
		lanes: laneCounts(tally),
		waiting: {
			by: {
				author: tally.count("waiting/author"),
				reviewer: tally.count("waiting/reviewer"),
				checks: tally.count("waiting/checks"),
				clock: tally.count("waiting/clock")
			},
			known: tally.count("waiting-known"),
			unknown: tally.refs("waiting-unknown")
		},
		...rulesOf(tally),
		bypasses: {
			lifted: tally.refs("lifted"),
			lowered: tally.refs("lowered"),
			audit: tally.refs("bypass")
		},
		overdueEmergencies: tally.refs("overdue-emergency"),
		overdueOthers: tally.refs("overdue-other"),
		obligations: obligationsOf(tally),
		verification: {
			complete: tally.count("verification/complete"),
			incomplete: tally.refs("verification/incomplete"),
			monitoring: tally.refs("verification/monitoring"),
			unknown: tally.refs("verification/unknown"),
			none: tally.count("verification/none")
		},
		windows: {
			open: tally.count("window/open"),
			notNeeded: tally.count("window/not-needed"),
			closed: tally.refs("window-closed"),
			reasons: referred(tally, "window-closed/"),
			lanes: referred(tally, "window-closed-lane/"),
			unknown: tally.refs("window-unknown")
		},
		compliant: tally.count("compliant"),
		nonCompliant: tally.refs("non-compliant"),
		complianceUnknown: tally.refs("compliance-unknown"),
		listed: sum.listed,
		trend: trendOf(months, trend, repositories)
	};
}
function sumOfMonths(months, several) {
	return (0, metrics_tally.XN)(months.map(({ tally, repository }) => several ? (0, metrics_tally.LX)(tally, repository) : tally));
}
const namesOf = (months) => [...new Map(months.map(({ repository }) => [repository.toLowerCase(), repository])).values()].sort();
function compute_stateOf({ months }, inside) {
	return inside.some(({ month, readAt, timezone }) => new Date(readAt) < (0, metrics_period.wH)((0, metrics_period.WQ)(month, 1), timezone)) || inside.some((each) => months.some((month) => !hasBegun(month, each)) && isLatest(each, inside)) ? "running" : "over";
}
const hasBegun = (month, { readAt, timezone }) => (0, metrics_period.wH)(month, timezone) <= new Date(readAt);
const isLatest = ({ readAt }, all) => all.every((other) => Date.parse(other.readAt) <= Date.parse(readAt));
function gapsOf(months, period, repositories) {
	const told = months.filter(({ month }) => period.months.includes(month)).flatMap(({ repository, gaps }) => gaps.map((gap) => `${repository}: ${gap}`));
	const unread = repositories.flatMap((repository) => {
		const own = months.filter((each) => sameName(each.repository, repository));
		return period.months.filter((month) => own.every((each) => each.month !== month) && own.some((each) => hasBegun(month, each))).map((month) => `${repository}: ${(0, metrics_period.fr)(month)} was not read.`);
	});
	return [...new Set([...told, ...unread])];
}
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
function counted(tally, prefix, order) {
	return [...order, "unknown"].map((name) => ({
		name,
		changes: tally.count(`${prefix}${name}`)
	})).filter(({ changes }) => changes > 0);
}
function laneCounts(tally) {
	return [...rule.wX.map((name) => ({
		name: String(name),
		changes: name === "ordinary" ? tally.count("lane/ordinary") : tally.refs(`lane/${name}`).length
	})), {
		name: "unknown",
		changes: tally.refs("lane-unknown").length
	}].filter(({ changes }) => changes > 0);
}
const referred = (tally, prefix) => tally.names(prefix).map((name) => ({
	name,
	refs: tally.refs(`${prefix}${name}`)
})).sort((one, other) => other.refs.length - one.refs.length);
function obligationsOf(tally) {
	const ids = [...new Set([
		"done",
		"late",
		"open",
		"overdue"
	].flatMap((state) => tally.names("obligation/", `/${state}`)))].sort();
	const of = (id, state) => tally.count(`obligation/${id}/${state}`);
	return ids.map((id) => ({
		id,
		done: of(id, "done"),
		late: of(id, "late"),
		open: of(id, "open"),
		overdue: of(id, "overdue")
	}));
}
}),
6066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BG: () => definitions,
	HL: () => metricIds,
	Z3: () => targetText,
	xB: () => fewest
});
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
const HOUR = 36e5;
const definitions = {
	"change-failure-rate": {
		id: "change-failure-rate",
		title: "Change failure rate",
		definition: "The share of the changes merged in the period that failed: a change that was reverted, or is linked to an incident, or whose deployment failed, whenever that became known. A push without a pull request is a change. A change of which no such thing is known, but not everything could be read, counts neither way.",
		numerator: "failed changes",
		denominator: "changes of which it is known",
		target: .05,
		direction: "below",
		unit: "share",
		clause: "9.1",
		review: "monthly"
	},
	"time-to-recovery": {
		id: "time-to-recovery",
		title: "Mean time to recovery",
		definition: "From the merge of a failed change, or the start of its incident where the issue says so, to the merge of the remedy: the first revert, or else the success of the deployment. A failure whose remedy is not known counts as unknown.",
		numerator: "time to recovery, added up",
		denominator: "failed changes with a known remedy",
		target: HOUR,
		direction: "below",
		unit: "milliseconds",
		clause: "9.1",
		review: "monthly"
	},
	"emergency-rate": {
		id: "emergency-rate",
		title: "Emergency change rate",
		definition: "The share of the changes merged in the period that went through the emergency lane (3.4). A push without a pull request went through no lane, and counts as unknown.",
		numerator: "emergency changes",
		denominator: "changes of which the lane is known",
		target: .1,
		direction: "below",
		unit: "share",
		clause: "9.1",
		review: "monthly"
	},
	"review-completion": {
		id: "review-completion",
		title: "Review completion time",
		definition: "From the last “ready for review”, or the opening where nothing else is known, to the first approval that counts; 0 where that came before. Of a change record, the first of the approvals that stood at the merge; of an emergency, the review after it. In hours, and in business hours: the working hours of the policy without holidays. Changes without an approval that counts are told apart.",
		numerator: "time to the first approval, added up",
		denominator: "changes with an approval that counts",
		target: 24 * HOUR,
		direction: "below",
		unit: "milliseconds",
		clause: "9.1",
		review: "weekly"
	}
};
const metricIds = Object.keys(definitions);
const fewest = 5;
const targetText = ({ target, unit }) => unit === "share" ? `< ${target * 100} %` : `< ${target < 48 * HOUR ? `${target / HOUR} h` : (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__.a3)(target)}`;
}),
2759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => topOf,
	a: () => mermaid
});
var _replay_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8820);
function mermaid({ kind, title, unit, points, target }) {
	if (points.every(({ value }) => value === 0)) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md)``;
	if (kind === "pie") return (0, _replay_mermaid_js__WEBPACK_IMPORTED_MODULE_0__.j)(title, points.map(({ label, value }) => [label, value]));
	const values = points.map(({ value }) => decimal(value));
	const most = topOf(points.map(({ value }) => value), target);
	const top = unit === "Changes" ? Math.max(10, most) : most;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.OF)("mermaid", [
		...settings(points.length),
		kind === "bars" ? "xychart-beta horizontal" : "xychart-beta",
		`  title "${word(title)}"`,
		`  x-axis [${points.map(({ label }) => `"${word(label)}"`).join(", ")}]`,
		`  y-axis "${word(unit)}" 0 --> ${decimal(top)}`,
		`  bar [${values.join(", ")}]`,
		...target === void 0 || points.length < 2 ? [] : [`  line [${points.map(() => decimal(target)).join(", ")}]`]
	].join("\n"));
}
const mostLabels = 12;
const settings = (labels) => [
	"---",
	"config:",
	...labels > mostLabels ? ["  xyChart:", "    width: 1200"] : [],
	"  themeVariables:",
	"    xyChart:",
	"      backgroundColor: transparent",
	"      plotColorPalette: \"#4493f8, #d29922\"",
	"---"
];
function topOf(values, target = 0) {
	const most = Math.max(target, ...values);
	if (most <= 0) return 1;
	const step = 10 ** Math.floor(Math.log10(most * 1.05));
	return Number((Math.ceil(most * 1.05 / (step / 2)) * (step / 2)).toPrecision(6));
}
const decimal = (value) => String(Number(value.toFixed(3)));
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, " ").trim().slice(0, 60);
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
5395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	emptyPart: () => emptyPart,
	mergeParts: () => mergeParts,
	partText: () => partText
});
const emptyPart = {
	partVersion: 1,
	months: []
};
function mergeParts(...parts) {
	const latest = new Map();
	for (const month of parts.flatMap(({ months }) => months)) {
		const key = `${month.repository.toLowerCase()} ${month.month}`;
		const known = latest.get(key);
		if (known === void 0 || isLater(month, known)) latest.set(key, month);
	}
	return {
		partVersion: 1,
		months: [...latest].sort(([one], [other]) => one < other ? -1 : 1).map(([, each]) => each)
	};
}
function isLater(one, other) {
	const [a, b] = [Date.parse(one.readAt), Date.parse(other.readAt)];
	return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b;
}
const partText = (part) => `${JSON.stringify(part)}\n`;
}),
6995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GS: () => monthOf,
	WQ: () => monthsLater,
	assertBegun: () => assertBegun,
	fr: () => monthTitle,
	monthsUntil: () => monthsUntil,
	parsePeriod: () => parsePeriod,
	wH: () => startOfMonth
});
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4784);
const monthNames = "January February March April May June July August September October November December".split(" ");
const forms = {
	month: {
		form: /^(\d{4})-(\d{2})$/,
		example: "2026-11",
		first: 1,
		last: 12
	},
	quarter: {
		form: /^(\d{4})-Q(\d)$/i,
		example: "2026-Q4",
		first: 1,
		last: 4
	},
	year: {
		form: /^(\d{4})()$/,
		example: "2026",
		first: 0,
		last: 0
	}
};
function parsePeriod(text, kind, option = "") {
	const where = option === "" ? "" : `${option} `;
	const kinds = kind === void 0 ? [
		"month",
		"quarter",
		"year"
	] : [kind];
	for (const each of kinds) {
		const { form, first, last } = forms[each];
		const match = form.exec(text.trim());
		if (match === null) continue;
		const year = Number(match[1]);
		const part = Number(match[2]);
		if (year < 1970 || year > 8998) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.kp(`${where}${text}: out of range. Write a year from 1970 to 8998`);
		if (part < first || part > last) throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.kp(`${where}${text}: there is no such ${each}. Write ${each} ${first} to ${last}`);
		return periodOf(each, year, part);
	}
	const examples = kinds.map((each) => forms[each].example).join(", ");
	throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.kp(`${where}${JSON.stringify(text.slice(0, 100))}: not a ${kinds.join(", ")}. Write e.g. ${examples}`);
}
function periodOf(kind, year, part) {
	const two = (month) => String(month).padStart(2, "0");
	if (kind === "month") {
		const name = `${year}-${two(part)}`;
		return {
			kind,
			name,
			title: monthTitle(name),
			months: [name]
		};
	}
	const [start, count] = kind === "quarter" ? [(part - 1) * 3 + 1, 3] : [1, 12];
	const months = Array.from({ length: count }, (_, index) => `${year}-${two(start + index)}`);
	return kind === "quarter" ? {
		kind,
		name: `${year}-Q${part}`,
		title: `Q${part} ${year}`,
		months
	} : {
		kind,
		name: String(year),
		title: String(year),
		months
	};
}
const monthTitle = (month) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
function monthOf(at, timezone) {
	const instant = at.getTime();
	return new Date(instant + (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone).offsetAt(instant)).toISOString().slice(0, 7);
}
function startOfMonth(month, timezone) {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return new Date((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.G6)((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.kE)(timezone), Date.UTC(year, number - 1, 1)));
}
function monthsLater(month, count) {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
function boundsOf({ months }, timezone) {
	const [first = "", last = first] = [months[0], months.at(-1)];
	return {
		from: startOfMonth(first, timezone),
		until: startOfMonth(monthsLater(last, 1), timezone)
	};
}
function periodState(period, at, timezone) {
	const { from, until } = boundsOf(period, timezone);
	if (at < from) return "future";
	return at < until ? "running" : "over";
}
function assertBegun(period, now, timezone) {
	if (periodState(period, now, timezone) !== "future") return;
	const current = monthOf(now, timezone);
	throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.kp(`${period.name} has not begun in ${timezone}: nothing can be reported yet. The current month is ${current}`);
}
const monthsUntil = (month, count) => Array.from({ length: count }, (_, index) => monthsLater(month, index - count + 1));
}),
7018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsCsv: () => metricsCsv });
var _evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4058);
var _change_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9316);
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6066);
const columns = [
	{
		heading: "period",
		of: ({ period }) => period
	},
	{
		heading: "section",
		of: ({ section }) => section
	},
	{
		heading: "item",
		of: ({ item }) => item
	},
	{
		heading: "measure",
		of: ({ measure }) => measure
	},
	{
		heading: "value",
		of: ({ value }) => value === null ? null : Number(value.toFixed(6))
	},
	{
		heading: "unit",
		of: ({ unit }) => unit
	},
	{
		heading: "target",
		of: ({ target }) => target ?? null
	},
	{
		heading: "status",
		of: ({ status }) => status ?? null
	},
	{
		heading: "changes",
		of: ({ refs }) => refs === void 0 ? null : refs.join(" ")
	}
];
function metricsCsv(report) {
	const period = report.period.name;
	const count = (section, item, measure, value, refs) => ({
		period,
		section,
		item,
		measure,
		value,
		unit: "changes",
		...refs === void 0 ? {} : { refs }
	});
	const referred = (section, item, refs) => count(section, item, "changes", refs.length, refs);
	const { waiting, windows, verification, bypasses } = report;
	return (0, _evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__.f)(columns, [
		count("all", "changes", "merged", report.changes),
		...report.figures.flatMap((figure) => figureLines(figure, period)),
		...report.trend.flatMap(({ month, figures }) => Object.values(figures).flatMap((figure) => figureLines(figure, month, "trend"))),
		...report.categories.map(({ name, changes }) => count("categories", name, "merged", changes)),
		...report.lanes.map(({ name, changes }) => count("lanes", name, "merged", changes)),
		..._change_facts_js__WEBPACK_IMPORTED_MODULE_2__.p.map((cause) => ({
			period,
			section: "waiting",
			item: cause,
			measure: "in all",
			value: inHours(waiting.by[cause]),
			unit: "hours"
		})),
		count("waiting", "known", "changes", waiting.known),
		referred("waiting", "unknown", waiting.unknown),
		...report.rules.flatMap((row) => [
			count("rules", row.rule, "judged", row.judged),
			count("rules", row.rule, "stopped", row.stopped),
			count("rules", row.rule, "merged against", row.against.length, row.against),
			count("rules", row.rule, "overridden", row.overridden.length, row.overridden),
			{
				period,
				section: "rules",
				item: row.rule,
				measure: "waited",
				value: inHours(row.waited),
				unit: "hours"
			},
			{
				period,
				section: "rules",
				item: row.rule,
				measure: "held",
				value: row.compliance,
				unit: "share"
			}
		]),
		referred("bypasses", "lifted", bypasses.lifted),
		referred("bypasses", "lowered", bypasses.lowered),
		referred("bypasses", "pushed", report.pushes),
		referred("bypasses", "audit", bypasses.audit),
		count("compliance", "compliant", "changes", report.compliant),
		referred("compliance", "non-compliant", report.nonCompliant),
		referred("compliance", "unknown", report.complianceUnknown),
		referred("overdue", "emergencies", report.overdueEmergencies),
		referred("overdue", "others", report.overdueOthers),
		count("verification", "complete", "changes", verification.complete),
		referred("verification", "incomplete", verification.incomplete),
		referred("verification", "monitoring", verification.monitoring),
		referred("verification", "unknown", verification.unknown),
		count("verification", "none", "changes", verification.none),
		count("windows", "open", "changes", windows.open),
		count("windows", "not-needed", "changes", windows.notNeeded),
		...windows.reasons.map(({ name, refs }) => referred("windows", `closed: ${name}`, refs)),
		referred("windows", "unknown", windows.unknown)
	]);
}
const inHours = (ms) => ms / 36e5;
function figureLines(figure, period, section = "metrics") {
	const { metric, value, status, behind, unknown, summary, business, denominator, numerator } = figure;
	const { unit, target } = _definitions_js__WEBPACK_IMPORTED_MODULE_0__.BG[metric];
	const isShare = unit === "share";
	const inUnit = (each) => isShare ? each : inHours(each);
	const line = (measure, each, more = {}) => ({
		period,
		section,
		item: metric,
		measure,
		value: each === null ? null : inUnit(each),
		unit: isShare ? "share" : "hours",
		...more
	});
	const counted = (measure, each, refs) => ({
		...line(measure, null),
		value: each,
		unit: "changes",
		...refs === void 0 ? {} : { refs }
	});
	return [
		line(isShare ? "rate" : "mean", value, {
			target: inUnit(target),
			status,
			refs: behind
		}),
		...isShare ? [counted("numerator", numerator)] : [],
		counted("denominator", denominator),
		counted("unknown", unknown.length, unknown),
		...summary === null ? [] : [line("median", summary.median), line("90th percentile", summary.p90)],
		...business === null ? [] : [
			line("mean, business hours", business.mean),
			line("median, business hours", business.median),
			line("90th percentile, business hours", business.p90)
		]
	];
}
}),
6677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsHtml: () => metricsHtml });
var html = __webpack_require__(4869);
var sections_of_report = __webpack_require__(5004);
var mermaid = __webpack_require__(2759);
function svg(chart) {
	if (chart.points.every(({ value }) => value === 0)) return (0, html.qy)``;
	const drawn = chart.kind === "months" ? columns(chart) : bars(chart);
	const limit = chart.target === void 0 ? "" : `; the line: target, below ${shown(chart.target)}`;
	const caption = chart.kind === "months" ? `${chart.title} (${chart.unit.toLowerCase()}${limit})` : chart.title;
	return (0, html.qy)`<figure><figcaption>${caption}</figcaption>${drawn}</figure>`;
}
const round = (value) => Number(value.toFixed(1));
const shown = (value) => value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 2 : 1 });
function bars({ points, title, kind, unit }) {
	const [label, width, row] = [
		170,
		380,
		26
	];
	const top = (0, mermaid.H)(points.map(({ value }) => value));
	const total = points.reduce((sum, { value }) => sum + value, 0);
	const rows = points.map(({ label: name, value }, index) => {
		const y = index * row;
		const length = round(value / top * width);
		const share = kind === "pie" && total > 0 ? ` (${shown(value / total * 100)} %)` : "";
		return (0, html.qy)`<text class="label" x="${label - 8}" y="${y + 17}" text-anchor="end">${cut(name)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${length}" height="18"/><text x="${round(label + length + 6)}" y="${y + 17}">${`${shown(value)}${share}`}</text>`;
	});
	const height = points.length * row;
	return (0, html.qy)`<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height}" width="640" height="${height}">${rows}</svg>`;
}
function columns({ points, title, unit, target }) {
	const [left, width, height] = [
		44,
		590,
		170
	];
	const top = (0, mermaid.H)(points.map(({ value }) => value), target);
	const step = width / Math.max(1, points.length);
	const y = (value) => round(10 + height - value / top * height);
	const every = Math.ceil(points.length / 12);
	const drawn = points.map(({ label, value }, index) => {
		const x = left + index * step;
		const name = index % every === 0 ? (0, html.qy)`<text class="label" x="${round(x + step / 2)}" y="${height + 26}" text-anchor="middle">${cut(label)}</text>` : (0, html.qy)``;
		const missed = target !== void 0 && value >= target ? "bar missed" : "bar";
		return (0, html.qy)`<rect class="${missed}" x="${round(x + step * .15)}" y="${y(value)}" width="${round(step * .7)}" height="${round(10 + height - y(value))}"><title>${label}: ${shown(value)}</title></rect>${name}`;
	});
	const line = target === void 0 ? (0, html.qy)`` : (0, html.qy)`<line class="target" x1="${left}" x2="${left + width}" y1="${y(target)}" y2="${y(target)}"/>`;
	const axis = [
		0,
		top / 2,
		top
	].map((value) => (0, html.qy)`<line class="grid" x1="${left}" x2="${left + width}" y1="${y(value)}" y2="${y(value)}"/><text class="label" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${shown(value)}</text>`);
	return (0, html.qy)`<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height + 34}" width="640" height="${height + 34}">${axis}${drawn}${line}</svg>`;
}
const cut = (label) => label.length > 26 ? `${label.slice(0, 25)}…` : label;
var wording = __webpack_require__(4616);
const mostRefs = 20;
const style = (0, html.qy)`<style>
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #fff; --line: #d1d9e0; --head: #f6f8fa; --bar: #0969da; --missed: #cf222e; --target: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #0d1117; --line: #3d444d; --head: #151b23; --bar: #4493f8; --missed: #f85149; --target: #d29922; } }
@media print { :root { color-scheme: light; --text: #000; --muted: #444; --page: #fff; --line: #999; --head: #eee; --bar: #0550ae; --missed: #a40e26; --target: #7d4e00; } a { color: inherit; text-decoration: none; } tr, figure { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
p, li { max-width: 60rem; } .scope, .notes { color: var(--muted); } .partial { border-left: 4px solid var(--target); padding-left: .75rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; } th { background: var(--head); overflow-wrap: normal; } td:first-child { min-width: 9rem; } .short { white-space: nowrap; }
a { color: var(--bar); } code { font-family: ui-monospace, monospace; font-size: .9em; }
.charts { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: .75rem 0; flex: 1 1 30rem; max-width: 40rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .35rem; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--text); } svg .label { fill: var(--muted); }
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .target { stroke: var(--target); stroke-width: 1.5; stroke-dasharray: 6 4; } .grid { stroke: var(--line); }
</style>`;
function metricsHtml(report, options = {}) {
	const { server = "https://github.com" } = options;
	const refs = (all) => (0, html.oR)([...all.slice(0, mostRefs).map((ref) => (0, html.nf)(ref, (0, wording.ci)(ref, report, server))), ...all.length > mostRefs ? [(0, html.qy)`and ${(0, wording.ai)(all.length - mostRefs)} more`] : []], (0, html.qy)`, `);
	const title = (0, wording.Pl)(report);
	const partial = report.gaps.length === 0 ? (0, html.qy)`` : (0, html.qy)`<p class="partial">The figures are partial: see <a href="#gaps">What is not known</a>.</p>`;
	return (0, html.qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="scope">${(0, wording.z8)(report)}</p>
${partial}
${(0, sections_of_report.K)(report, options).map((section) => printed(section, refs))}
</main>
</body>
</html>
`.toString();
}
function printed({ id, title, text: above, charts, table, notes }, refs) {
	const cell = (value) => {
		if (typeof value === "string") return (0, html.Qq)(value, 2e3);
		return "refs" in value ? refs(value.refs) : (0, html.qy)`<code>${value.code}</code>`;
	};
	const drawn = charts.map(svg);
	return (0, html.qy)`<section id="${id}">
<h2>${title}</h2>
${above.map((line) => (0, html.qy)`<p>${line}</p>`)}
${drawn.every((each) => each.toString() === "") ? (0, html.qy)`` : (0, html.qy)`<div class="charts">${drawn}</div>`}
<div class="scroll"><table>
<thead><tr>${table.head.map((each) => (0, html.qy)`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => (0, html.qy)`<tr>${row.map((each) => isShort(each) ? (0, html.qy)`<td class="short">${cell(each)}</td>` : (0, html.qy)`<td>${cell(each)}</td>`)}</tr>\n`)}</tbody>
</table></div>
${notes.length === 0 ? (0, html.qy)`` : (0, html.qy)`<ul class="notes">${notes.map((note) => (0, html.qy)`<li>${note}</li>`)}</ul>`}
</section>
`;
}
const isShort = (value) => typeof value === "string" && value.length <= 14;
}),
3573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsMarkdown: () => metricsMarkdown });
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
var _sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5004);
var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
const mostRefs = 10;
const mostRows = 200;
function metricsMarkdown(report, options = {}) {
	const { server = "https://github.com" } = options;
	const refs = (all) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([...all.slice(0, mostRefs).map((ref) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(ref, 200), (0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.ci)(ref, report, server))), ...all.length > mostRefs ? [(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`and ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.ai)(all.length - mostRefs)} more`] : []], (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`, `);
	const partial = report.gaps.length === 0 ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`⚠️ The figures are partial: see “What is not known”.`;
	const sections = (0, _sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__.K)(report, options).map((each) => printed(each, refs));
	return `${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
		(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`## ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(report)}`,
		(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.z8)(report), 600),
		partial,
		...sections
	], (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n\n`)}\n`;
}
function printed({ title, text: above, charts, table: { head, rows }, notes }, refs) {
	const cell = (value) => {
		if (typeof value === "string") return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(value, 600);
		return "refs" in value ? refs(value.refs) : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value.code, 100);
	};
	const left = rows.length - mostRows;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
		(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`### ${title}`,
		...above.map((line) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(line, 1e3)),
		...charts.map(_mermaid_js__WEBPACK_IMPORTED_MODULE_1__.a),
		table(head, rows.slice(0, mostRows).map((row) => row.map(cell)), head.map((_, index) => rows.every((row) => isNumber(row[index])))),
		left > 0 ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`… and ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.ai)(left)} more rows; the JSON and the CSV have all.` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
		(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(notes.map((note) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`- ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(note, 1e3)}`), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n`)
	], (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n\n`);
}
const isNumber = (cell) => typeof cell === "string" && /^(?:[\d–].{0,12})?$/u.test(cell);
function table(head, rows, right) {
	if (rows.length === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``;
	const row = (cells) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`| ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(cells.map((each) => String(each) === "" ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)` ` : each), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)` | `)} |`;
	const rule = (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`|${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(right.map((each) => each ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`-:` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`:-`), (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`|`)}|`;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)([
		row(head.map((each) => (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(each))),
		rule,
		...rows.map(row)
	], (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n`);
}
}),
6696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { metricsTerminal: () => metricsTerminal });
var _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6519);
var _report_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4883);
var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7937);
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6066);
var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4616);
const width = 100;
const mostGaps = 20;
function metricsTerminal(report) {
	const rows = report.figures.map((figure) => {
		const definition = _definitions_js__WEBPACK_IMPORTED_MODULE_0__.BG[figure.metric];
		return [
			definition.title,
			_wording_js__WEBPACK_IMPORTED_MODULE_1__.Ru(figure),
			(0, _definitions_js__WEBPACK_IMPORTED_MODULE_0__.Z3)(definition),
			_wording_js__WEBPACK_IMPORTED_MODULE_1__.qS[figure.status].replace(/^\S+ ?/u, "") || "–",
			_wording_js__WEBPACK_IMPORTED_MODULE_1__.Hz(figure)
		];
	});
	const remarks = report.figures.flatMap((figure) => _wording_js__WEBPACK_IMPORTED_MODULE_1__.IW(figure).map((remark) => `${_definitions_js__WEBPACK_IMPORTED_MODULE_0__.BG[figure.metric].title}: ${remark}`));
	const gaps = report.gaps.slice(0, mostGaps).map((gap) => `Not known: ${gap}`);
	const more = report.gaps.length - gaps.length;
	const notes = [
		...remarks,
		...gaps,
		...more > 0 ? [`… and ${more} more that are not known.`] : []
	];
	return `${[
		...(0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_3__.TN)(_wording_js__WEBPACK_IMPORTED_MODULE_1__.Pl(report), 400), width),
		...(0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)(_wording_js__WEBPACK_IMPORTED_MODULE_1__.z8(report), width),
		"",
		...(0, _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__.b6)([[
			"Metric",
			"Value",
			"Target",
			"Met",
			"Counted"
		], ...rows], width),
		...notes.length === 0 ? [] : [""],
		...notes.flatMap((note) => hanging((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_3__.TN)(note, 1e3)))
	].join("\n")}\n`;
}
const hanging = (note) => (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)(note, 98).map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}),
445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	dayBefore: () => dayBefore,
	readRecords: () => readRecords
});
var _records_record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
var _records_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9432);
var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6995);
async function* readRecords(stored, step) {
	for await (const { place, text } of stored) {
		yield readRecord(place, text);
		step?.();
	}
}
function readRecord(place, text) {
	const broken = (problem) => ({
		ok: false,
		place,
		at: `${place.slice(0, 10).replaceAll("/", "-")}T12:00:00Z`,
		problem
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return broken("it is not JSON. Restore it from the history of the branch");
	}
	const parsed = (0, _records_schema_js__WEBPACK_IMPORTED_MODULE_1__.parseRecord)(value);
	if (!parsed.ok) return broken(`${parsed.problems[0] ?? "it does not follow the schema"}. See verify-records`);
	const odd = oddInstant(parsed.record);
	if (odd !== null) return broken(`it tells of ${odd}, which is no time of a change. See verify-records`);
	const own = (0, _records_record_path_js__WEBPACK_IMPORTED_MODULE_0__.ZJ)(parsed.record);
	return own === place ? {
		ok: true,
		record: parsed.record
	} : broken(`it is the record of ${own}. See verify-records`);
}
const first = Date.parse("2000-01-01T00:00:00Z");
const longest = 632448e6;
function oddInstant(record) {
	if (record.kind === "push") return null;
	const lead = record.findings.find(({ rule }) => rule === "lead-time")?.evidence?.["start"];
	const told = [
		record.merge.at,
		record.createdAt,
		...record.approvers.map(({ at }) => at)
	];
	const all = typeof lead === "string" ? [...told, lead] : told;
	const last = Math.min(Date.parse(record.merge.at) + longest, Date.parse("2200-01-01T00:00:00Z"));
	return all.find((at) => !(Date.parse(at) >= first && Date.parse(at) <= last)) ?? null;
}
const dayBefore = (month, timezone) => new Date((0, _period_js__WEBPACK_IMPORTED_MODULE_2__.wH)(month, timezone).getTime() - 864e5).toISOString().slice(0, 10);
}),
9232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H8: () => refOf,
	Iu: () => compareRefs,
	Mn: () => splitRef
});
function refOf({ number, commits }) {
	return number !== null ? `#${number}` : `@${(commits[0] ?? "0000000").slice(0, 7).toLowerCase()}`;
}
function splitRef(ref) {
	const at = Math.max(ref.lastIndexOf("#"), ref.lastIndexOf("@"));
	return {
		repository: ref.slice(0, at),
		sign: ref[at] === "@" ? "@" : "#",
		name: ref.slice(at + 1)
	};
}
function compareRefs(one, other) {
	if (one === other) return 0;
	const [a, b] = [splitRef(one), splitRef(other)];
	if (a.repository !== b.repository) return a.repository < b.repository ? -1 : 1;
	if (a.sign !== b.sign) return a.sign === "#" ? -1 : 1;
	if (a.sign === "#") return Number(a.name) - Number(b.name);
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
}),
2369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { parsePart: () => parsePart });
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4743);
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2967);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4784);
const reference = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^(#[1-9]\d{0,9}|@[0-9a-f]{7,64})$/, "expected #NUMBER, or @ and a commit");
const instant = zod__WEBPACK_IMPORTED_MODULE_2__.w$({ offset: true });
const amount = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0);
const key = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(300);
const tally = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	counts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([key, amount])).describe("What is only counted"),
	sets: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([key, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(reference)])).describe("What is counted with the changes behind it"),
	values: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([key, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.PVZ([reference, amount]))])).describe("Milliseconds of each change: percentiles of several parts need the values themselves"),
	listed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
		ref: reference,
		title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		at: instant,
		author: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable().describe("null: names were not asked for, or it is not known")
	})).describe("Changes that a report lists by title")
});
const month = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected OWNER/REPO"),
	month: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, "expected a month, such as 2026-11"),
	timezone: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().refine(_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.KJ, "expected a time zone, such as America/Chicago"),
	readAt: instant.describe("When it was read"),
	gaps: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).describe("What could not be read, as sentences: the figures are partial"),
	tally
});
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
	partVersion: zod__WEBPACK_IMPORTED_MODULE_1__.euz(1),
	months: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(month)
});
function parsePart(text, place) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${place} is not JSON: write it again with “report --write-part”`);
	}
	const { success, data, error } = PartSchema.safeParse(value);
	if (success) return data;
	const [first] = error.issues;
	const where = first === void 0 || first.path.length === 0 ? "" : `${first.path.join(".")}: `;
	throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(`${place} is not a part report: ${where}${first?.message ?? ""}. Write it again with “report --write-part”`);
}
}),
5004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { K: () => sectionsOf });
var definitions = __webpack_require__(6066);
const section = (id, title, head, rows, more = {}) => ({
	id,
	title,
	text: [],
	charts: [],
	notes: [],
	...more,
	table: {
		head,
		rows
	}
});
var wording = __webpack_require__(4616);
function obligations({ obligations: all, overdueEmergencies, overdueOthers }) {
	return section("obligations", "After emergencies and rollbacks", [
		"What had to be done",
		"Done in time",
		"Done too late",
		"Open",
		"Overdue",
		"Changes"
	], all.length === 0 ? [] : [
		...all.map(({ id, done, late, open, overdue }) => [
			{ code: id },
			...[
				done,
				late,
				open,
				overdue
			].map(wording.ai),
			""
		]),
		[
			"Emergencies with anything late or overdue",
			"",
			"",
			"",
			wording.ai(overdueEmergencies.length),
			{ refs: overdueEmergencies }
		],
		[
			"Other changes",
			"",
			"",
			"",
			wording.ai(overdueOthers.length),
			{ refs: overdueOthers }
		]
	]);
}
function verification({ verification: { complete, incomplete, monitoring, unknown, none }, changes }) {
	const ended = complete + incomplete.length;
	return section("verification", "Verification after the deployment", [
		"State",
		"Changes",
		"Which"
	], changes === 0 ? [] : [
		row("Complete", complete),
		row("The period ended with open checks", incomplete.length, incomplete),
		row("Still watched", monitoring.length, monitoring),
		row("Not known", unknown.length, unknown),
		row("Deployed nothing", none)
	], { notes: ended === 0 ? [] : [`Completed: ${wording.KN(complete / ended)} of ${wording.Ao(ended)} whose monitoring period has ended (policy 4.6).`] });
}
function windows({ windows: { open, notNeeded, closed, reasons, lanes, unknown }, changes }) {
	return section("windows", "Deployment windows used", [
		"Merged",
		"Changes",
		"Which"
	], changes === 0 ? [] : [
		row("While the window was open", open),
		row("While it was closed", closed.length, closed),
		...reasons.map(({ name, refs }) => row(`… because: ${wording.RS(name)}`, refs.length, refs)),
		...lanes.map(({ name, refs }) => row(`… in the lane: ${wording.DK(name)}`, refs.length, refs)),
		row("Deployed nothing, so needed none", notNeeded),
		...unknown.length === 0 ? [] : [row("Not known", unknown.length, unknown)]
	]);
}
function nonCompliant({ listed, nonCompliant: refs, rules, figures: all, overdueEmergencies, overdueOthers, pushes }, { names = false }) {
	const failed = all.find(({ metric }) => metric === "change-failure-rate")?.behind ?? [];
	const sets = [
		["failed", new Set(failed)],
		["push without a pull request", new Set(pushes)],
		["does not comply", new Set(refs)],
		["late or overdue", new Set([...overdueEmergencies, ...overdueOthers])],
		...rules.map(({ rule, against }) => [`against ${rule}`, new Set(against)])
	];
	const rows = listed.flatMap(({ ref, title, at, author }) => {
		const why = sets.flatMap(([what, set]) => set.has(ref) ? [what] : []);
		if (why.length === 0) return [];
		return [[
			{ refs: [ref] },
			title,
			at.slice(0, 16).replace("T", " "),
			why.join(", "),
			...names ? [author ?? "not known"] : []
		]];
	});
	return section("listed", "Changes to look at", [
		"Change",
		"Title",
		"Merged (UTC)",
		"Why",
		...names ? ["Author"] : []
	], rows);
}
const row = (what, count, refs = []) => [
	what,
	wording.ai(count),
	{ refs }
];
var yearly = __webpack_require__(3584);
const mostBars = 12;
function rulesSection({ rules, rulesUnknown }) {
	const shown = rules.filter(({ against, overridden, advised, unknown }) => against.length + overridden.length + advised + unknown > 0);
	return section("rules", "Rules that failed most", [
		"Rule",
		"Judged",
		"Merged against it",
		"Overridden",
		"Advised",
		"Not known",
		"Changes"
	], shown.map(({ rule, judged, against, overridden, advised, unknown }) => [
		{ code: rule },
		...[
			judged,
			against.length,
			overridden.length,
			advised,
			unknown
		].map(wording.ai),
		{ refs: [...against, ...overridden.filter((ref) => !against.includes(ref))] }
	]), {
		charts: [{
			kind: "bars",
			title: "Changes merged against a rule or with it overridden",
			unit: "Changes",
			points: shown.map(({ rule, against, overridden }) => ({
				label: rule,
				value: against.length + overridden.length
			})).filter(({ value }) => value > 0).slice(0, mostBars)
		}],
		notes: rulesUnknown === 0 ? [] : [`Of ${wording.Ao(rulesUnknown)} it is not known what the rules found.`]
	});
}
function yearSection(report) {
	const review = (0, yearly.T)(report);
	return section("review", "Review of the policy’s effectiveness", [
		"Rule",
		"Judged",
		"Stopped",
		"Overridden",
		"Share overridden",
		"Waiting in all",
		"For each it kept waiting",
		"Held at the merge",
		"To look at"
	], review.map((row) => [
		{ code: row.rule },
		wording.ai(row.judged),
		wording.ai(row.stopped),
		wording.ai(row.overridden.length),
		row.overriddenShare === null ? "" : wording.KN(row.overriddenShare),
		wording.c$(row.waited),
		row.waitedEach === null ? "" : wording.c$(row.waitedEach),
		row.compliance === null ? "" : wording.KN(row.compliance),
		row.note
	]), {
		charts: [{
			kind: "bars",
			title: "Hours of waiting that each rule cost",
			unit: "Hours",
			points: review.filter(({ waited }) => waited > 0).slice(0, mostBars).map(({ rule, waited }) => ({
				label: rule,
				value: waited / 36e5
			}))
		}],
		notes: ["Stopped: the change waited for the rule, was merged against it, or the gate held it up because of it at some time before.", ...report.heldUnknown === 0 ? [] : [`Of ${wording.Ao(report.heldUnknown)} only the state at the merge is known: what a rule stopped and the author then put right is not counted there.`]]
	});
}
const states = {
	read: "",
	partial: " (partial)",
	unread: " (not read)",
	running: " (so far)"
};
function trendSection({ trend }) {
	const isShown = trend.length > 1;
	return section("trend", "Trend", [
		"Month",
		"Changes",
		...definitions.HL.map((id) => `${definitions.BG[id].title} (${(0, definitions.Z3)(definitions.BG[id])})`)
	], isShown ? trend.map((point) => [
		`${(0, wording.fr)(point.month)}${states[point.state]}`,
		point.state === "unread" ? "not known" : (0, wording.ai)(point.changes),
		...definitions.HL.map((id) => shown(point, id))
	]) : [], {
		charts: isShown ? definitions.HL.map((id) => chartOf(trend, id)) : [],
		notes: isShown ? ["Months without a value are in the tables alone; * marks figures from fewer than 5 changes."] : []
	});
}
function shown({ figures, state }, id) {
	const { value, status, few } = figures[id];
	const { unit, target } = definitions.BG[id];
	if (value === null) return state === "unread" || status === "unknown" ? "not known" : "–";
	const mark = status === "missed" ? " ❌" : status === "unknown" ? " ❓" : "";
	return `${unit === "share" ? (0, wording.KN)(value, target) : (0, wording.c$)(value, target)}${few ? "*" : ""}${mark}`;
}
function chartOf(trend, id) {
	const { title, unit, target } = definitions.BG[id];
	const shownAs = (value) => unit === "share" ? value * 100 : value / 36e5;
	return {
		kind: "months",
		title: `${title} by month`,
		unit: unit === "share" ? "Percent" : "Hours",
		target: shownAs(target),
		points: trend.flatMap(({ month, figures }) => {
			const { value } = figures[id];
			return value === null ? [] : [{
				label: (0, wording.bD)(month),
				value: shownAs(value)
			}];
		})
	};
}
var statistics = __webpack_require__(9573);
function sectionsOf(report, options = {}) {
	return [
		figures(report),
		trendSection(report),
		categories(report),
		waiting(report),
		rulesSection(report),
		overrides(report),
		obligations(report),
		verification(report),
		windows(report),
		nonCompliant(report, options),
		...report.period.kind === "year" ? [yearSection(report)] : [],
		section("gaps", "What is not known", ["What could not be read"], report.gaps.map((gap) => [gap])),
		meaning()
	].filter(({ table, text }) => table.rows.length > 0 || text.length > 0);
}
function figures(report) {
	return section("metrics", "Key metrics", [
		"Metric",
		"Value",
		"Target",
		"",
		"Counted",
		"Median",
		"90th percentile",
		"In business hours",
		"Changes"
	], report.figures.map((figure) => {
		const definition = definitions.BG[figure.metric];
		const { summary, business } = figure;
		return [
			definition.title,
			wording.Ru(figure),
			(0, definitions.Z3)(definition),
			`${wording.qS[figure.status]}${report.state === "running" && figure.status !== "none" ? " so far" : ""}`,
			wording.Hz(figure),
			summary === null ? "" : wording.c$(summary.median),
			summary === null ? "" : wording.c$(summary.p90),
			business === null ? "" : `${wording.c$(business.mean)}, median ${wording.c$(business.median)}, 90th percentile ${wording.c$(business.p90)}`,
			{ refs: figure.behind }
		];
	}), { notes: report.figures.flatMap((figure) => wording.IW(figure).map((remark) => `${definitions.BG[figure.metric].title}: ${remark}`)) });
}
function categories({ categories: all, lanes }) {
	const rows = (kind, counted, title) => {
		const sum = counted.reduce((total, each) => total + each.changes, 0);
		return counted.map((each) => [
			kind,
			title(each.name),
			wording.ai(each.changes),
			wording.KN(each.changes / sum)
		]);
	};
	const points = all.map((each) => ({
		label: wording.p8(each.name),
		value: each.changes
	}));
	return section("categories", "Changes by category and lane", [
		"",
		"Which",
		"Changes",
		"Share"
	], [...rows("Category", all, wording.p8), ...rows("Lane", lanes, wording.DK)], {
		charts: [{
			kind: "pie",
			title: "Changes by category",
			unit: "Changes",
			points
		}],
		notes: ["Only pull requests have a category."]
	});
}
function waiting({ waiting: { by, known, unknown } }) {
	const causes = [
		"reviewer",
		"checks",
		"clock",
		"author"
	];
	const total = causes.reduce((sum, cause) => sum + by[cause], 0);
	return section("waiting", "Waiting time by cause", [
		"Waited for",
		"In all",
		"For each change",
		"Share",
		"Charged while"
	], known === 0 ? [] : causes.map((cause) => [
		wording.rc[cause],
		wording.c$(by[cause]),
		wording.c$(by[cause] / known),
		wording.KN(total === 0 ? 0 : by[cause] / total),
		wording.U1[cause]
	]), {
		charts: [{
			kind: "bars",
			title: "Hours waited for each change by cause",
			unit: "Hours",
			points: causes.map((cause) => ({
				label: wording.rc[cause],
				value: known === 0 ? 0 : by[cause] / known / 36e5
			}))
		}],
		notes: ["From ready for review to the merge; each instant is charged once, to the first that applies. Rework during the review counts as the reviewer’s, since nothing tells it apart.", `Reckoned from ${wording.Ao(known)}${unknown.length === 0 ? "" : `; of ${wording.Ao(unknown.length)} it is not known`}.`]
	});
}
function overrides({ bypasses, pushes, nonCompliant, complianceUnknown }) {
	const rows = [
		["Rules lifted by a lane", bypasses.lifted],
		["Category lowered by a person", bypasses.lowered],
		["Pushed without a pull request", pushes],
		["Found by the audit of the merge", bypasses.audit],
		["Merged without complying", nonCompliant],
		["Compliance not known", complianceUnknown]
	];
	return section("overrides", "Overrides and bypasses", [
		"What",
		"Changes",
		"Which"
	], rows.map(([what, refs]) => [
		what,
		wording.ai(refs.length),
		{ refs }
	]));
}
function meaning() {
	return section("definitions", "What the metrics mean", [
		"Metric",
		"Definition",
		"Target",
		"Policy"
	], Object.values(definitions.BG).map((each) => [
		each.title,
		each.definition,
		(0, definitions.Z3)(each),
		each.clause
	]), { notes: [statistics.ph] });
}
}),
9573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YG: () => summaryOf,
	ph: () => percentileMethod
});
const percentileMethod = "Median and 90th percentile by the nearest-rank method: the smallest value that so many percent of the values do not exceed.";
function nearestRank(ascending, percent) {
	return ascending[Math.max(1, Math.ceil(percent * ascending.length / 100)) - 1] ?? null;
}
function summaryOf(values) {
	const ascending = [...values].sort((one, other) => one - other);
	const median = nearestRank(ascending, 50);
	const p90 = nearestRank(ascending, 90);
	if (median === null || p90 === null) return null;
	const sum = ascending.reduce((total, value) => total + value, 0);
	return {
		count: ascending.length,
		sum,
		mean: sum / ascending.length,
		median,
		p90
	};
}
}),
1134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LX: () => qualified,
	XN: () => sumOf,
	fR: () => readTally,
	jx: () => openTally
});
var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9232);
function openTally() {
	const counts = new Map();
	const sets = new Map();
	const values = new Map();
	const listed = [];
	return {
		count: (key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by),
		put: (key, ref) => append(sets, key, ref),
		measure: (key, ref, value) => append(values, key, [ref, value]),
		list: (change) => listed.push(change),
		close: () => ({
			counts: inOrder(counts),
			sets: inOrder(sets).map(([key, refs]) => [key, [...refs].sort(_references_js__WEBPACK_IMPORTED_MODULE_0__.Iu)]),
			values: inOrder(values).map(([key, all]) => [key, [...all].sort(compareValues)]),
			listed: [...listed].sort(compareListed)
		})
	};
}
function sumOf(tallies) {
	const sum = openTally();
	for (const { counts, sets, values, listed } of tallies) {
		for (const [key, by] of counts) sum.count(key, by);
		for (const [key, refs] of sets) for (const ref of refs) sum.put(key, ref);
		for (const [key, all] of values) for (const [ref, value] of all) sum.measure(key, ref, value);
		for (const change of listed) sum.list(change);
	}
	return sum.close();
}
function qualified({ counts, sets, values, listed }, repository) {
	const full = (ref) => `${repository}${ref}`;
	return {
		counts,
		sets: sets.map(([key, refs]) => [key, refs.map(full)]),
		values: values.map(([key, all]) => [key, all.map(([ref, value]) => [full(ref), value])]),
		listed: listed.map((change) => ({
			...change,
			ref: full(change.ref)
		}))
	};
}
function readTally({ counts, sets, values }) {
	const [counted, put, measured] = [
		new Map(counts),
		new Map(sets),
		new Map(values)
	];
	const keys = [
		...counted.keys(),
		...put.keys(),
		...measured.keys()
	];
	return {
		count: (key) => counted.get(key) ?? 0,
		refs: (key) => put.get(key) ?? [],
		values: (key) => measured.get(key) ?? [],
		names: (prefix, suffix = "") => [...new Set(keys.filter((key) => key.startsWith(prefix) && key.endsWith(suffix)))].map((key) => key.slice(prefix.length, key.length - suffix.length)).filter((name, index, all) => name !== "" && all.indexOf(name) === index).sort()
	};
}
function append(map, key, item) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [item]);
	else known.push(item);
}
const compareText = (one, other) => one < other ? -1 : one > other ? 1 : 0;
const inOrder = (map) => [...map].sort(([one], [other]) => compareText(one, other));
const compareValues = ([one, a], [other, b]) => (0, _references_js__WEBPACK_IMPORTED_MODULE_0__.Iu)(one, other) || a - b;
const compareListed = (one, other) => (0, _references_js__WEBPACK_IMPORTED_MODULE_0__.Iu)(one.ref, other.ref) || compareText(JSON.stringify(one), JSON.stringify(other));
}),
994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { metricsJson: () => metricsJson });
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6066);
var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
var _yearly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3584);
function metricsJson(report, { names = false } = {}) {
	const review = report.period.kind === "year" ? { review: (0, _yearly_js__WEBPACK_IMPORTED_MODULE_1__.T)(report) } : {};
	const listed = report.listed.map((each) => ({
		...each,
		author: names ? each.author : null
	}));
	const shown = {
		...report,
		listed,
		...review,
		definitions: _definitions_js__WEBPACK_IMPORTED_MODULE_0__.BG,
		percentiles: _statistics_js__WEBPACK_IMPORTED_MODULE_2__.ph
	};
	return `${JSON.stringify(shown, null, 2)}\n`;
}
}),
4468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => usualTrend });
const usualTrend = {
	month: 6,
	quarter: 12,
	year: 24
};
}),
4616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ao: () => changes,
	DK: () => laneTitle,
	Hz: () => basis,
	IW: () => remarks,
	KN: () => percent,
	Pl: () => headline,
	RS: () => windowReason,
	Ru: () => valueText,
	U1: () => causeMeanings,
	ai: () => number,
	bD: () => shortMonth,
	c$: () => hours,
	ci: () => addressOf,
	fr: () => _period_js__WEBPACK_IMPORTED_MODULE_3__.fr,
	p8: () => categoryTitle,
	qS: () => statusText,
	rc: () => causeTitles,
	z8: () => scope
});
var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4345);
var _classify_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7150);
var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);
var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6995);
var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9232);
const HOUR = 36e5;
const number = (value) => value.toLocaleString("en-US");
const changes = (count) => `${number(count)} ${count === 1 ? "change" : "changes"}`;
const percent = (share, limit) => `${rounded(share * 100, limit === void 0 ? void 0 : limit * 100)} %`;
const hours = (ms, limit) => `${rounded(ms / HOUR, limit === void 0 ? void 0 : limit / HOUR)} h`;
function rounded(value, limit) {
	const least = value < 10 && value > 0 ? 2 : 1;
	for (let digits = least; digits < 9; digits += 1) {
		const shown = Number(value.toFixed(digits));
		if (limit === void 0 || shown < limit === value < limit) return shown.toLocaleString("en-US", { maximumFractionDigits: digits });
	}
	return String(value);
}
const inUnit = (value, { unit, target }) => unit === "share" ? percent(value, target) : hours(value, target);
function valueText({ value, metric, status, range }) {
	if (value !== null) return inUnit(value, _definitions_js__WEBPACK_IMPORTED_MODULE_2__.BG[metric]);
	if (status === "none") return "nothing to measure";
	return range === null || range.least === 0 && range.most === 1 ? "not known" : rangeText(range);
}
const rangeText = ({ least, most }) => `${percent(least)} to ${percent(most)}`;
const statusText = {
	met: "✅ met",
	missed: "❌ missed",
	unknown: "❓ not known",
	none: "➖"
};
const basis = ({ metric, numerator, denominator }) => _definitions_js__WEBPACK_IMPORTED_MODULE_2__.BG[metric].unit === "share" ? `${number(numerator)} of ${number(denominator)}` : changes(denominator);
function remarks(figure) {
	const { few, denominator, unknown, notes, metric } = figure;
	return [
		...few ? [`From ${denominator === 0 ? "no change" : changes(denominator)}: fewer than ${_definitions_js__WEBPACK_IMPORTED_MODULE_2__.xB} say little.`] : [],
		...unknown.length > 0 ? [`${unknownText[metric]}: ${changes(unknown.length)}, counted neither way.`] : [],
		...notes
	];
}
const unknownText = {
	"change-failure-rate": "Not known whether it failed",
	"time-to-recovery": "Failed without a remedy that is known",
	"emergency-rate": "Not known whether it was an emergency",
	"review-completion": "Not known when it was reviewed"
};
const causeTitles = {
	author: "Author",
	reviewer: "Reviewer",
	checks: "Checks",
	clock: "Clock"
};
const causeMeanings = {
	reviewer: "an approval that was needed was missing",
	checks: "approved, and a check had not ended",
	clock: "approved and checked, and lead time ran or the window was closed",
	author: "nothing stood in the way any more"
};
const titles = {
	..._classify_classify_js__WEBPACK_IMPORTED_MODULE_1__.Yk,
	unknown: "Not known"
};
const categoryTitle = (name) => (Object.hasOwn(titles, name) ? titles[name] : void 0) ?? name;
const laneTitles = {
	ordinary: "Ordinary",
	emergency: "Emergency",
	rollback: "Rollback",
	bot: "Dependency update by a bot",
	install: "Installation or repair of the gate",
	unknown: "Not known"
};
const laneTitle = (name) => (Object.hasOwn(laneTitles, name) ? laneTitles[name] : void 0) ?? name;
const reasons = {
	..._calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__._,
	unknown: "Not known"
};
const windowReason = (reason) => (Object.hasOwn(reasons, reason) ? reasons[reason] : void 0) ?? reason;
function addressOf(ref, report, server) {
	const { repository, sign, name } = (0, _references_js__WEBPACK_IMPORTED_MODULE_4__.Mn)(ref);
	const [only] = report.repositories;
	const where = repository === "" ? only : repository;
	if (where === void 0) return null;
	return `${server}/${where.split("/").map(encodeURIComponent).join("/")}/${sign === "#" ? "pull" : "commit"}/${name}`;
}
function headline({ period, state, repositories }) {
	const where = repositories.length === 1 ? repositories[0] ?? "" : `${repositories.length} repositories`;
	return `Changes in ${`${period.title}${state === "running" ? ", so far" : ""}`}${repositories.length === 0 ? "" : `: ${where}`}`;
}
function scope({ changes: all, pushes, sources, readAt, timezones }) {
	if (readAt === null) return "Nothing was read of this period.";
	const asOf = `as of ${readAt.slice(0, 16).replace("T", " ")} UTC; months are those of ${timezones.join(", ")}`;
	if (all === 0) return `No change was merged, ${asOf}.`;
	const pushed = pushes.length === 0 ? "" : ` (${number(pushes.length)} without a pull request)`;
	return `${changes(all)}${pushed}, ${number(sources.record)} from change records and ${number(sources.github)} read from GitHub, ${asOf}.`;
}
const shortMonth = (month) => month.slice(2);
}),
3584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { T: () => yearlyReview });
const often = .25;
function yearlyReview(report) {
	return report.rules.map((row) => {
		const tried = row.stopped + row.overridden.length;
		const overriddenShare = tried === 0 ? null : row.overridden.length / tried;
		const waitedEach = row.keptWaiting === 0 ? null : row.waited / row.keptWaiting;
		return {
			...row,
			overriddenShare,
			waitedEach,
			note: noteOf(row, tried, overriddenShare)
		};
	}).sort((one, other) => other.waited - one.waited || other.stopped - one.stopped || (one.rule < other.rule ? -1 : 1));
}
function noteOf({ judged, against, unknown, overridden }, tried, share) {
	if (unknown > 0) return `Could not be judged in ${unknown} of ${judged}: find out why.`;
	if (against.length > 0) return `Merged against in ${against.length}: is it enforced?`;
	if (share !== null && overridden.length > 1 && share >= often) return `Overridden in ${overridden.length} of ${tried}: is it asked too often?`;
	if (judged > 0 && tried === 0) return "Is not known to have stopped anything.";
	return "";
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
}),
7647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => barChart,
	j: () => pieChart
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
function barChart(title, labels, series, horizontal = false) {
	const top = Math.max(0, ...series.flat());
	if (labels.length === 0 || top === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)("mermaid", [
		`xychart-beta${horizontal ? " horizontal" : ""}`,
		`  title "${word(title)}"`,
		`  x-axis [${labels.map((label) => `"${word(label)}"`).join(", ")}]`,
		`  y-axis "Changes" 0 --> ${top}`,
		...series.map((values) => `  bar [${values.join(", ")}]`)
	].join("\n"));
}
function pieChart(title, slices) {
	const shown = slices.filter(([, count]) => count > 0);
	if (shown.length === 0) return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``;
	return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)("mermaid", [
		"pie showData",
		`  title ${word(title)}`,
		...shown.map(([label, count]) => `  "${word(label)}" : ${count}`)
	].join("\n"));
}
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, " ").trim();
}),
6519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M0: () => bar,
	Pk: () => fitColumns,
	b6: () => aligned,
	z5: () => fitWords
});
var _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
const eighths = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
function bar(part, whole, size = 20) {
	if (whole === 0 || part === 0) return "";
	const units = Math.max(1, Math.round(part / whole * size * 8));
	return `${"█".repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ""}`;
}
function fitColumns(value, limit) {
	if ((0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(value) <= limit) return value;
	let kept = "";
	let used = 1;
	for (const character of value) {
		used += (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(character);
		if (used > limit) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
const fitWords = (value, limit) => value.split(" ").map((word) => /^https?:\/\/./.test(word) ? word : fitColumns(word, limit)).join(" ");
const narrowest = 30;
function aligned(rows, width) {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(row[place] ?? ""))));
	const last = count - 1;
	const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
	const room = Math.max(narrowest, width - indent);
	return rows.flatMap((row) => {
		const [first = "", ...rest] = (widths[last] ?? 0) <= room ? [row[last] ?? ""] : (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(row[last] ?? "", room);
		return [[...row.slice(0, last), first].map((cell, place) => {
			const gap = " ".repeat(Math.max(0, (widths[place] ?? 0) - (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__.Y)(cell)));
			return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
		}).join("  "), ...rest.map((line) => `${" ".repeat(indent)}${line}`)].map((line) => fitColumns(line.trimEnd(), width));
	});
}
}),
1427: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => readPart });
var github_error = __webpack_require__(5766);
var calendar_zone = __webpack_require__(2967);
const MINUTE = 6e4;
const mostCharacters = 7e4;
const cause = /^[\s>*_#-]{0,20}(?:root )?cause[ds]?\b/i;
const start = /^[\s>*_#-]{0,20}(?:incident )?(?:start(?:ed|s)?|began|begin(?:ning)?)(?: at| time)?\b[\s:*_–-]{0,20}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s?(Z|UTC|[+-]\d\d:?\d\d)?/i;
function startOf(body, timezone) {
	for (const line of linesOf(body)) {
		const [, day, minutes, seconds = ":00", zone] = start.exec(line) ?? [];
		if (day === void 0 || minutes === void 0) continue;
		const local = Date.parse(`${day}T${minutes}${seconds}Z`);
		if (Number.isNaN(local)) continue;
		const at = zone === void 0 ? (0, calendar_zone.G6)((0, calendar_zone.kE)(timezone), local) : local - offsetOf(zone);
		return new Date(at).toISOString();
	}
	return null;
}
function offsetOf(zone) {
	const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
	const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
	return sign === "-" ? -size : size;
}
const linesOf = (body) => body.slice(0, mostCharacters).split(/\r\n?|\n/);
function incidentsIn(issues, repository, timezone) {
	const byNumber = new Map();
	const byCommit = new Map();
	for (const issue of issues) {
		const all = linesOf(`${issue.title}\n${issue.body}`);
		const told = all.filter((line) => cause.test(line)).map((line) => namesIn(line, repository, issue)).filter(({ numbers, commits }) => numbers.size + commits.size > 0);
		const named = {
			issue,
			reference: `${issue.repository}#${issue.number}`,
			startedAt: startOf(issue.body, timezone)
		};
		for (const { numbers, commits } of told.length > 0 ? told : all.map((line) => namesIn(line, repository, issue))) {
			for (const number of numbers) append(byNumber, number, named);
			for (const commit of commits) append(byCommit, commit.slice(0, shortest), {
				...named,
				commit
			});
		}
	}
	return ({ number, commits, mergedAt }) => {
		const ofCommits = commits.flatMap((sha) => (byCommit.get(sha.slice(0, shortest).toLowerCase()) ?? []).filter(({ commit }) => sha.toLowerCase().startsWith(commit)));
		const found = [...number === null ? [] : byNumber.get(number) ?? [], ...ofCommits].filter(({ issue, startedAt }) => startedAt !== null || floor(issue.createdAt) >= floor(mergedAt));
		return [...new Map(found.map(({ reference, startedAt }) => [reference, startedAt]))].map(([reference, startedAt]) => ({
			reference,
			by: "issue",
			startedAt
		}));
	};
}
const floor = (instant) => Math.floor(Date.parse(instant) / MINUTE);
const shortest = 7;
function namesIn(line, repository, issue) {
	const isOwn = issue.repository.toLowerCase() === repository.toLowerCase();
	const numbers = new Set();
	const here = (where) => where === void 0 ? isOwn : where.toLowerCase() === repository.toLowerCase();
	for (const [, where, number] of line.matchAll(/(?<![\w/.-])([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/g)) if (here(where) && !(isOwn && Number(number) === issue.number)) numbers.add(Number(number));
	for (const [, where, number] of line.matchAll(/\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/([1-9]\d{0,8})\b/g)) if (here(where)) numbers.add(Number(number));
	return {
		numbers,
		commits: new Set([...line.matchAll(/\b[0-9a-f]{7,64}\b/g)].flatMap(([sha]) => /\d/.test(sha) ? [sha] : []))
	};
}
function append(map, key, item) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [item]);
	else known.push(item);
}
var name_globs = __webpack_require__(1645);
const incidents_mostCharacters = 7e4;
function incidentFinder({ incidentLabels, incidentIssues }) {
	const labelled = new Set(incidentLabels.map((label) => label.trim().toLowerCase()));
	const matches = (0, name_globs.B)(incidentIssues);
	return {
		tracked: incidentLabels.length + incidentIssues.length > 0,
		find(labels, texts) {
			const byLabel = labels.filter((label) => labelled.has(label.trim().toLowerCase()));
			const words = incidentIssues.length === 0 ? [] : texts.flatMap(wordsOf);
			const byIssue = [...new Set(words)].filter((word) => matches(word) !== null);
			return [...byLabel.map((reference) => ({
				reference,
				by: "label",
				startedAt: null
			})), ...byIssue.map((reference) => ({
				reference,
				by: "issue",
				startedAt: null
			}))];
		}
	};
}
const wordsOf = (text) => text.slice(0, incidents_mostCharacters).split(/[\s()[\]<>{},;"'`*]+/).map((word) => word.replace(/[.:!?]$/, "")).filter((word) => word !== "" && word.length <= 300);
const incidents_MINUTE = 6e4;
function causedBy(incidents, { mergedAt, lane, reverts }) {
	const merged = Math.floor(Date.parse(mergedAt) / incidents_MINUTE) * incidents_MINUTE;
	return incidents.filter(({ by, startedAt }) => {
		if (by === "label") return true;
		if (startedAt !== null) return Date.parse(startedAt) >= merged;
		return lane !== "emergency" && lane !== "rollback" && reverts.length === 0;
	});
}
var period = __webpack_require__(6995);
var lists = __webpack_require__(5773);
var query = __webpack_require__(4292);
var github_repository = __webpack_require__(9346);
const deploymentsQuery = `query deployments($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) ${(0, query.p_)("commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } }")}
  }
}`;
async function readDeployments(client, repository, since) {
	const { owner, repo } = repository;
	const whole = {
		query: deploymentsQuery,
		variables: {
			owner,
			repo
		},
		list: (data) => data.path("repository", "deployments")
	};
	const found = [];
	for await (const { nodes } of (0, lists.E0)(client, `the deployments of ${(0, github_repository.fq)(repository)}`, whole)) {
		const page = nodes.filter((node) => node.value !== null);
		for (const node of page) {
			const environment = node.member("environment").orNull((name) => name.text());
			if (environment !== null) found.push(deployment(node, environment));
		}
		const oldest = page.at(-1)?.member("createdAt").instant();
		if (oldest !== void 0 && Date.parse(oldest) < since.getTime()) break;
	}
	return found;
}
const deployment = (node, environment) => ({
	commit: node.member("commitOid").sha(),
	environment,
	createdAt: node.member("createdAt").instant(),
	statuses: node.path("statuses", "nodes").items().flatMap((status) => status.value === null ? [] : [{
		state: status.member("state").text(),
		at: status.member("createdAt").instant()
	}])
});
var failure = __webpack_require__(1510);
var graphql_answer = __webpack_require__(6440);
var rate_limit = __webpack_require__(8586);
const incidentIssuesQuery = `query incidents(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${(0, query.p_)("number title body createdAt")}
  }
}`;
async function readIncidentIssues(client, repository, labels, since) {
	const { owner, repo } = repository;
	const found = new Map();
	for (const label of labels) {
		const whole = {
			query: incidentIssuesQuery,
			variables: {
				owner,
				repo,
				label
			},
			list: (data) => data.path("repository", "issues")
		};
		for await (const { nodes } of (0, lists.E0)(client, `the issues of ${(0, github_repository.fq)(repository)}`, whole)) {
			const page = nodes.filter((node) => node.value !== null).map((node) => issueIn(node, (0, github_repository.fq)(repository)));
			for (const issue of page) if (Date.parse(issue.createdAt) >= since.getTime()) found.set(issue.number, issue);
			const oldest = page.at(-1);
			if (oldest !== void 0 && Date.parse(oldest.createdAt) < since.getTime()) break;
		}
	}
	return [...found.values()];
}
const issueIn = (node, repository) => ({
	repository,
	number: node.member("number").count(),
	title: node.member("title").text(),
	body: node.member("body").text(),
	createdAt: node.member("createdAt").instant()
});
function issueReference(reference, here) {
	const [, owner = here.owner, repo = here.repo, number] = /^(?:https?:\/\/[^/]{1,200}\/)?(?:([\w-]{1,100})\/([\w.-]{1,100}))?(?:#|\/issues\/)([1-9]\d{0,8})$/.exec(reference) ?? [];
	if (number === void 0 || !(0, github_repository.u8)(owner) || !(0, github_repository.en)(repo)) return null;
	return {
		owner,
		repo,
		number: Number(number)
	};
}
const BATCH = 25;
const issueBodiesQuery = (count) => {
	const all = Array.from({ length: count }, (_, index) => index);
	return `query bodies(${all.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(", ")}) {${all.map((index) => `
  i${index}: repository(owner: $o${index}, name: $r${index}) { issue(number: $n${index}) { body } }`).join("")}\n}`;
};
async function readIssueBodies(client, references) {
	const bodies = [];
	for (let start = 0; start < references.length; start += BATCH) {
		const batch = references.slice(start, start + BATCH);
		const variables = Object.fromEntries(batch.flatMap(({ owner, repo, number }, index) => [
			[`o${index}`, owner],
			[`r${index}`, repo],
			[`n${index}`, number]
		]));
		const { data } = await client.graphql(issueBodiesQuery(batch.length), () => variables, "the issues of incidents");
		bodies.push(...batch.map((_, index) => data.path(`i${index}`, "issue").orNull((issue) => issue.member("body").text())));
	}
	return bodies;
}
const MOST_RESULTS = 1e3;
const AIM = 700;
const SECOND = 1e3;
const MOST_APPROVALS = 20;
const mergedBetweenQuery = `query mergedBetween($search: String!, $size: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on PullRequest {
        number title body createdAt mergedAt baseRefName
        author { __typename login }
        mergeCommit { oid message }
        labels(first: 50) { nodes { name } }
        reviews(first: ${MOST_APPROVALS}, states: [APPROVED]) {
          totalCount
          nodes { submittedAt authorCanPushToRepository author { __typename login } }
        }
        ready: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
          nodes { __typename ... on ReadyForReviewEvent { createdAt } }
        }
      }
    }
  }
}`;
async function* readMergedBetween(client, repository, { ranges, base }) {
	const left = [...ranges].sort((one, other) => one.from - other.from);
	for (let range = left.pop(); range !== void 0; range = left.pop()) {
		if (range.until <= range.from) continue;
		const first = await readPage(client, repository, searchOf(repository, range, base), null);
		const seconds = Math.ceil((range.until - range.from) / SECOND);
		if (first.count > MOST_RESULTS && seconds > 1) {
			left.push(...split(range, Math.min(seconds, Math.ceil(first.count / AIM))));
			continue;
		}
		yield await readRange(client, repository, range, base, first);
	}
}
async function readRange(client, repository, range, base, first) {
	const found = new Map();
	const cursors = new Set();
	for (let page = first;;) {
		for (const one of page.merged) found.set(one.number, one);
		if (page.next === null || cursors.has(page.next)) break;
		cursors.add(page.next);
		page = await readPage(client, repository, searchOf(repository, range, base), page.next);
	}
	return {
		...range,
		merged: [...found.values()],
		hidden: Math.max(0, first.count - found.size)
	};
}
const instant = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
const searchOf = (repository, { from, until }, base) => [
	`repo:${(0, github_repository.fq)(repository)} is:pr is:merged`,
	...base === null || base.includes("\"") ? [] : [`base:"${base}"`],
	`merged:${instant(from)}..${instant(until - SECOND)} sort:created-asc`
].join(" ");
function split({ from, until }, parts) {
	const step = Math.ceil((until - from) / SECOND / parts) * SECOND;
	return Array.from({ length: parts }, (_, index) => ({
		from: from + index * step,
		until: Math.min(until, from + (index + 1) * step)
	})).filter((part) => part.from < part.until);
}
async function readPage(client, repository, search, after) {
	const of = `the merged pull requests of ${(0, github_repository.fq)(repository)}`;
	const asked = (attempt) => ({
		search,
		size: (0, lists.T0)(attempt),
		after
	});
	const { data, refused } = await client.graphql(mergedBetweenQuery, asked, of);
	const [refusal] = refused;
	if (refusal !== void 0) throw (0, graphql_answer.O)(refusal, of);
	const list = data.member("search");
	const nodes = list.member("nodes").items();
	const page = list.member("pageInfo");
	return {
		count: list.member("issueCount").count(),
		merged: nodes.filter((node) => node.value !== null && node.member("__typename").value === "PullRequest").map(mergedNow),
		next: page.member("hasNextPage").flag() ? page.member("endCursor").text() : null
	};
}
function mergedNow(node) {
	const author = node.member("author").orNull(actor);
	const createdAt = node.member("createdAt").instant();
	const mergedAt = node.member("mergedAt").instant();
	const [ready] = node.path("ready", "nodes").items();
	const commit = node.member("mergeCommit");
	return {
		number: node.member("number").count(),
		title: node.member("title").text(),
		body: node.member("body").text(),
		author,
		base: node.member("baseRefName").text(),
		createdAt,
		readyAt: ready?.orNull((event) => event.member("createdAt").instant()) ?? createdAt,
		mergedAt,
		commit: commit.orNull((one) => one.member("oid").sha()),
		message: commit.orNull((one) => one.member("message").text()) ?? "",
		labels: node.path("labels", "nodes").items().map((label) => label.member("name").text()),
		approval: approvalIn(node.member("reviews"), author, mergedAt)
	};
}
function actor(node) {
	const bot = node.member("__typename").text() === "Bot";
	const login = node.member("login").text();
	return {
		login: bot && !login.endsWith("[bot]") ? `${login}[bot]` : login,
		bot
	};
}
function approvalIn(reviews, author, mergedAt) {
	const [at] = reviews.member("nodes").items().flatMap((review) => {
		const by = review.member("author").orNull(actor);
		const at = review.member("submittedAt").orNull((submitted) => submitted.instant());
		return by !== null && !by.bot && review.member("authorCanPushToRepository").flag() && at !== null && by.login !== author?.login && Date.parse(at) <= Date.parse(mergedAt) ? [at] : [];
	}).sort((one, other) => Date.parse(one) - Date.parse(other));
	if (at !== void 0) return author === null ? { state: "unknown" } : {
		state: "given",
		at
	};
	return { state: reviews.member("totalCount").count() > MOST_APPROVALS ? "unknown" : "none" };
}
function without(whole, others) {
	let left = [whole];
	for (const { from, until } of others) left = left.flatMap((one) => [{
		from: one.from,
		until: Math.min(one.until, from)
	}, {
		from: Math.max(one.from, until),
		until: one.until
	}].filter((part) => part.from < part.until));
	return left;
}
function joined(ranges) {
	const result = [];
	for (const { from, until } of [...ranges].sort((one, other) => one.from - other.from)) {
		const last = result.at(-1);
		if (last !== void 0 && from <= last.until) last.until = Math.max(last.until, until);
		else result.push({
			from,
			until
		});
	}
	return result;
}
const RESERVE = 60;
const LOOK_EVERY = 5;
const EARLIER = 12096e5;
const MOST_REFERENCES = 500;
const reportedQuery = `query reported($owner: String!, $repo: String!, $label: String!) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    label(name: $label) { name }
    pullRequests(states: MERGED) { totalCount }
  }
}`;
async function readForReport(client, asked) {
	const { repository, metrics, months, timezone } = asked;
	const found = await reported(client, asked);
	const { branch } = asked;
	const wanted = branch ?? found.defaultBranch;
	const isGated = typeof wanted === "string" ? (name) => name === wanted : (name) => wanted(name, found.defaultBranch);
	const from = (0, period.wH)(months[0] ?? "1970-01", timezone);
	const base = typeof wanted === "string" ? wanted : null;
	const { merged, unread } = found.merged === 0 ? nothing : await readMerged(client, asked, from, base);
	const [issues, deployments, starts] = await Promise.all([
		metrics.incidentLabels.length === 0 ? null : orWhy(() => readIncidentIssues(client, repository, metrics.incidentLabels, from)),
		metrics.environments.length === 0 ? null : orWhy(() => readDeployments(client, repository, new Date(from.getTime() - EARLIER))),
		startsOf(client, asked, merged)
	]);
	return {
		...found,
		isGated,
		merged,
		unread,
		issues,
		deployments,
		starts
	};
}
const nothing = {
	merged: [],
	unread: []
};
async function reported(client, { repository, emergencyLabel }) {
	const name = (0, github_repository.fq)(repository);
	const { data, refused } = await client.graphql(reportedQuery, () => ({
		owner: repository.owner,
		repo: repository.repo,
		label: emergencyLabel
	}), name);
	const found = data.member("repository");
	const refusal = refused.find(({ path }) => path.length < 2 || path[1] === "pullRequests");
	if (refusal !== void 0) throw (0, graphql_answer.O)(refusal, name);
	if (found.value === null) throw (0, failure.mX)(name);
	return {
		repository: found.member("nameWithOwner").fullName(),
		defaultBranch: found.path("defaultBranchRef", "name").orNull((branch) => branch.text()) ?? "",
		emergencyLabel: found.path("label", "name").orNull((label) => label.text()),
		merged: found.path("pullRequests", "totalCount").count()
	};
}
async function readMerged(client, asked, from, base) {
	const { repository, now, kept, keep, step } = asked;
	const all = new Map((kept?.merged ?? []).map((one) => [one.number, one]));
	const done = [...kept?.ranges ?? []];
	const whole = {
		from: from.getTime(),
		until: Math.ceil(now.getTime() / 1e3) * 1e3
	};
	const hidden = [];
	let why = "";
	try {
		let count = 0;
		for await (const range of readMergedBetween(client, repository, {
			ranges: without(whole, done),
			base
		})) {
			for (const one of range.merged) all.set(one.number, one);
			step?.(range.merged.length);
			if (range.hidden > 0) hidden.push(range);
			else done.push({
				from: range.from,
				until: range.until
			});
			await keep?.({
				ranges: joined(done),
				merged: [...all.values()]
			});
			count += 1;
			if (count % LOOK_EVERY === 0) await checkLimit(client);
		}
	} catch (thrown) {
		if (!(thrown instanceof github_error.y)) throw thrown;
		why = thrown.message;
	}
	return {
		merged: [...all.values()].filter(({ mergedAt }) => Date.parse(mergedAt) >= whole.from),
		unread: unreadOf(asked, {
			missing: without(whole, done),
			hidden,
			why
		})
	};
}
function unreadOf({ months, timezone }, { missing, hidden, why }) {
	if (missing.length === 0) return [];
	const end = (0, period.wH)((0, period.WQ)(months.at(-1) ?? "1970-01", 1), timezone).getTime();
	const touched = months.filter((month) => {
		const [start, next] = [(0, period.wH)(month, timezone), (0, period.wH)((0, period.WQ)(month, 1), timezone)];
		return missing.some(({ from, until }) => from < next.getTime() && until > start.getTime());
	});
	const isLater = missing.some(({ until }) => until > end);
	const because = why !== "" || hidden.length === 0 ? why : "GitHub counts more of them than its search shows.";
	return [{
		months: isLater ? months : touched,
		why: because
	}];
}
async function checkLimit(client) {
	const left = await (0, rate_limit.y)(client);
	if (left === null || left.graphql >= RESERVE) return;
	throw new github_error.y("rate-limited", `Little is left of GitHub's rate limit (${left.graphql} points).`, `The same command goes on where this one ended, after ${left.resetAt.toISOString()}.`);
}
async function orWhy(read) {
	try {
		return await read();
	} catch (thrown) {
		if (thrown instanceof github_error.y) return { why: thrown.message };
		throw thrown;
	}
}
async function startsOf(client, { metrics, repository, timezone }, merged) {
	const finder = incidentFinder({
		incidentLabels: [],
		incidentIssues: metrics.incidentIssues
	});
	const wanted = new Map();
	for (const { title, body } of metrics.incidentIssues.length === 0 ? [] : merged) for (const { reference } of finder.find([], [title, body])) {
		const issue = issueReference(reference, repository);
		if (issue !== null && wanted.size < MOST_REFERENCES) wanted.set(reference.toLowerCase(), issue);
	}
	const bodies = await orWhy(() => readIssueBodies(client, [...wanted.values()]));
	if ("why" in bodies) return new Map();
	return new Map([...wanted.keys()].map((reference, index) => [reference, startIn(bodies[index] ?? null, timezone)]));
}
const startIn = (body, timezone) => body === null ? null : startOf(body, timezone);
var calendar_calendar = __webpack_require__(9157);
var calendar_days = __webpack_require__(2230);
function workingHours(calendar) {
	return businessHours((0, calendar_calendar.d)({
		calendar: {
			...calendar,
			fridayCutoff: "off"
		},
		freezes: []
	}));
}
function businessHours(calendar) {
	const days = new Map();
	function ofDay(day) {
		const known = days.get(day);
		if (known !== void 0) return known;
		const openings = [];
		const end = (day + 1) * calendar_days.d_;
		for (let at = day * calendar_days.d_; at < end;) {
			const { open, nextChange } = calendar.stateAt(new Date(at));
			const to = Math.min(end, nextChange?.getTime() ?? end);
			if (open) openings.push({
				from: at,
				to
			});
			at = to;
		}
		const found = {
			openings,
			sum: openings.reduce((sum, { from, to }) => sum + to - from, 0)
		};
		days.set(day, found);
		return found;
	}
	const within = (day, start, end) => ofDay(day).openings.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
	return {
		timezone: calendar.timezone,
		between(from, to) {
			const [start, end] = [from.getTime(), to.getTime()];
			if (Number.isNaN(start) || Number.isNaN(end)) throw new RangeError("expected two instants");
			if (end <= start) return 0;
			const [first, last] = [Math.floor(start / calendar_days.d_), Math.floor(end / calendar_days.d_)];
			if (first === last) return within(first, start, end);
			let open = within(first, start, end);
			for (let day = first + 1; day < last; day += 1) open += ofDay(day).sum;
			return end > last * calendar_days.d_ ? open + within(last, start, end) : open;
		}
	};
}
var change_facts = __webpack_require__(9316);
function count(tally, ref, facts, inside) {
	tally.put("change", ref);
	tally.count(`source/${facts.source}`);
	if (facts.kind === "push") tally.put("push", ref);
	else tally.count(`category/${facts.category ?? "unknown"}`);
	countReview(tally, ref, facts, inside);
	countWaiting(tally, ref, facts);
	for (const rule of facts.rules ?? []) countRule(tally, ref, rule);
	if (facts.rules?.some(({ lifted }) => lifted !== null)) tally.put("lifted", ref);
	if (facts.rules === null) tally.count("rules-unknown");
	countHeld(tally, facts);
	if (facts.lowered) tally.put("lowered", ref);
	if (facts.problems > 0) tally.put("bypass", ref);
	countWindow(tally, ref, facts);
	countVerification(tally, ref, facts, inside);
	if (facts.lane === null) tally.put("lane-unknown", ref);
	else if (facts.lane === "ordinary") tally.count("lane/ordinary");
	else tally.put(`lane/${facts.lane}`, ref);
	if (facts.compliant === true) tally.count("compliant");
	else tally.put(facts.compliant === null ? "compliance-unknown" : "non-compliant", ref);
	const isOverdue = countObligations(tally, ref, facts, inside);
	return facts.kind === "push" || facts.lane === "emergency" || facts.compliant === false || isOverdue;
}
function countReview(tally, ref, facts, { working }) {
	const { approval, readyAt, createdAt, kind } = facts;
	const from = readyAt ?? createdAt;
	if (kind === "push" || approval.state === "none") tally.put("review-none", ref);
	else if (approval.state !== "given" || from === null || new Date(from) > new Date(facts.mergedAt)) tally.put("review-unknown", ref);
	else {
		const [ready, approved] = [new Date(from), new Date(approval.at)];
		if (readyAt === null) tally.count("review-from-opening");
		tally.measure("review", ref, Math.max(0, approved.getTime() - ready.getTime()));
		tally.measure("review-business", ref, working.between(ready, approved));
	}
}
function countWaiting(tally, ref, { waiting, kind }) {
	if (kind === "push") return;
	if (waiting === null) {
		tally.put("waiting-unknown", ref);
		return;
	}
	tally.count("waiting-known");
	for (const cause of change_facts.p) tally.count(`waiting/${cause}`, waiting.by[cause]);
	for (const { rule, ms } of waiting.rules) {
		tally.count(`rule/${named(rule)}/waited`, ms);
		tally.count(`rule/${named(rule)}/kept-waiting`);
	}
}
function countHeld(tally, { heldBy, waiting, rules }) {
	if (heldBy === null) tally.count("held-unknown");
	const waited = (waiting?.rules ?? []).map(({ rule }) => rule);
	const against = (rules ?? []).filter(isOpen).map(({ rule }) => rule);
	for (const rule of new Set([
		...heldBy ?? [],
		...waited,
		...against
	])) tally.count(`rule/${named(rule)}/stopped`);
}
const named = (name) => name.slice(0, 100);
const isOpen = ({ outcome, level }) => level === "error" && outcome !== "pass" && outcome !== "not-applicable";
function countRule(tally, ref, fact) {
	const { outcome, level, lifted } = fact;
	const rule = named(fact.rule);
	if (outcome !== "not-applicable" || lifted !== null) tally.count(`rule/${rule}/judged`);
	if (outcome === "pass") tally.count(`rule/${rule}/passed`);
	if (isOpen(fact)) tally.put(`rule/${rule}/against`, ref);
	if (outcome === "unknown") tally.count(`rule/${rule}/unknown`);
	if (level === "warning" && (outcome === "wait" || outcome === "fail")) tally.count(`rule/${rule}/advised`);
	if (lifted !== null) tally.put(`rule/${rule}/lifted`, ref);
}
function countWindow(tally, ref, { window, lane, kind }) {
	if (window === null) {
		if (kind === "pull-request") tally.put("window-unknown", ref);
	} else if (window.use === "closed") {
		tally.put("window-closed", ref);
		tally.put(`window-closed/${named(window.reason ?? "unknown")}`, ref);
		tally.put(`window-closed-lane/${lane ?? "unknown"}`, ref);
	} else tally.count(`window/${window.use}`);
}
function countVerification(tally, ref, { verification }, { readAt }) {
	const { state } = verification;
	const isStale = verification.state === "monitoring" && new Date(verification.ends) <= readAt;
	if (state === "complete" || state === "none") tally.count(`verification/${state}`);
	else tally.put(`verification/${isStale ? "unknown" : state}`, ref);
}
function countObligations(tally, ref, { obligations, lane }, { readAt }) {
	let isOverdue = false;
	for (const { id, state, due, late } of obligations) {
		const how = state === "overdue" || state === "open" && due !== null && new Date(due) <= readAt ? "overdue" : late ? "late" : state;
		tally.count(`obligation/${named(id)}/${how}`);
		isOverdue ||= how === "overdue" || how === "late";
	}
	if (isOverdue) tally.put(lane === "emergency" ? "overdue-emergency" : "overdue-other", ref);
	return isOverdue;
}
var references = __webpack_require__(9232);
const failureKinds = [
	"reverted",
	"incident",
	"deployment"
];
function failureFinder(all) {
	const find = lookUp(all);
	const undone = new Map();
	for (const { reverts, ...change } of all) for (const link of reverts) {
		const target = find(link);
		if (target === void 0 || target.ref === change.ref || !isBefore(target.mergedAt, change.mergedAt)) continue;
		const { number, commits, mergedAt } = change;
		undone.set(target, [...undone.get(target) ?? [], {
			number,
			commit: commits[0] ?? null,
			mergedAt,
			exact: link.exact
		}]);
	}
	return (change) => {
		return failureOf(change, [...change.revertedBy.map((link) => ({
			...link,
			mergedAt: link.mergedAt ?? find(link)?.mergedAt ?? null
		})), ...undone.get(change) ?? []]);
	};
}
function failureOf(change, reverts) {
	const { incidents, deployment } = change;
	const caused = Array.isArray(incidents) ? causedBy(incidents, change) : [];
	const shown = {
		reverted: reverts.length > 0,
		incident: caused.length > 0,
		deployment: deployment.outcome === "failure"
	};
	const kinds = failureKinds.filter((kind) => shown[kind]);
	if (kinds.length === 0) return {
		failed: incidents === "unknown" || deployment.outcome === "unknown" ? null : false,
		kinds,
		proven: false,
		recovery: null
	};
	return {
		failed: true,
		kinds,
		proven: reverts.some(({ exact }) => exact === true),
		recovery: recoveryOf(change, reverts, caused)
	};
}
function recoveryOf({ mergedAt, deployment }, reverts, incidents) {
	const merged = Date.parse(mergedAt);
	const began = incidents.flatMap(({ startedAt }) => startedAt === null ? [] : [Date.parse(startedAt)]);
	const start = began.length === 0 ? merged : Math.max(merged, Math.min(...began));
	const undone = reverts.flatMap((link) => link.mergedAt === null ? [] : [Date.parse(link.mergedAt)]);
	const isComplete = reverts.every((link) => link.mergedAt !== null);
	if (reverts.length > 0) return isComplete ? since(start, Math.min(...undone)) : null;
	if (deployment.outcome !== "failure" || deployment.recoveredAt === null) return null;
	return since(start, Date.parse(deployment.recoveredAt));
}
const since = (start, end) => end >= start ? end - start : null;
const isBefore = (one, other) => Date.parse(one) <= Date.parse(other);
const remedies_shortest = 7;
function lookUp(all) {
	const byNumber = new Map();
	const byCommit = new Map();
	for (const change of all) {
		if (change.number !== null) byNumber.set(change.number, change);
		for (const commit of change.commits.map((each) => each.toLowerCase())) {
			const short = commit.slice(0, remedies_shortest);
			const same = byCommit.get(short);
			if (same === void 0) byCommit.set(short, [{
				commit,
				change
			}]);
			else same.push({
				commit,
				change
			});
		}
	}
	return ({ number, commit }) => {
		if (number !== null) return byNumber.get(number);
		const wanted = commit?.toLowerCase() ?? "";
		const candidates = wanted.length < remedies_shortest ? [] : byCommit.get(wanted.slice(0, remedies_shortest)) ?? [];
		const found = new Set(candidates.filter((each) => each.commit.startsWith(wanted)).map(({ change }) => change));
		return found.size === 1 ? [...found][0] : void 0;
	};
}
var tally = __webpack_require__(1134);
function collect(options) {
	const { repository, timezone, readAt, working } = options;
	const begun = options.months.filter((month) => (0, period.wH)(month, timezone) <= readAt);
	const open = new Map(begun.map((month) => [month, (0, tally.jx)()]));
	const gaps = new Map(begun.map((month) => [month, new Set()]));
	const kept = new Map();
	const titles = new Map();
	const inside = {
		readAt,
		working,
		names: options.names ?? false
	};
	return {
		add(facts) {
			const ref = (0, references.H8)(facts);
			const key = facts.number === null ? `@${facts.commits.join(" ")}` : ref;
			if (kept.has(key)) return false;
			const month = (0, period.GS)(new Date(facts.mergedAt), timezone);
			kept.set(key, keptOf(facts, ref, month));
			const tally = open.get(month);
			if (tally === void 0) return true;
			const isListed = count(tally, ref, facts, inside);
			titles.set(ref, {
				title: facts.title.slice(0, 200),
				author: inside.names ? facts.author : null
			});
			if (isListed) list(tally, ref, facts.mergedAt);
			return true;
		},
		gap(what, months = begun) {
			for (const month of months) gaps.get(month)?.add(what);
		},
		finish(deployments) {
			const known = [...kept.values()];
			const deploymentOf = deployments?.(known);
			const all = deploymentOf === void 0 ? known : known.map((each) => ({
				...each,
				deployment: deploymentOf(each)
			}));
			const failureOf = failureFinder(all);
			const closing = new Map(open);
			for (const change of all) {
				const tally = closing.get(change.month);
				if (tally !== void 0) settle(tally, change, failureOf(change));
			}
			return {
				partVersion: 1,
				months: [...closing].map(([month, tally]) => ({
					repository,
					month,
					timezone,
					readAt: readAt.toISOString(),
					gaps: [...gaps.get(month) ?? []].sort(),
					tally: tally.close()
				}))
			};
		}
	};
	function list(tally, ref, at) {
		const known = titles.get(ref);
		if (known === void 0) return;
		titles.delete(ref);
		tally.list({
			ref,
			at: new Date(at).toISOString(),
			...known
		});
	}
	function settle(tally, change, failure) {
		const { ref } = change;
		if (change.incidents === "untracked") tally.count("untracked/incidents");
		if (change.deployment.outcome === "untracked") tally.count("untracked/deployments");
		if (failure.failed === null) tally.put("failure-unknown", ref);
		if (failure.failed !== true) return;
		tally.put("failed", ref);
		for (const kind of failure.kinds) tally.put(`failed/${kind}`, ref);
		if (failure.proven) tally.put("failed-proven", ref);
		if (failure.recovery === null) tally.put("recovery-unknown", ref);
		else tally.measure("recovery", ref, failure.recovery);
		list(tally, ref, change.mergedAt);
	}
}
const keptOf = (facts, ref, month) => ({
	ref,
	month,
	number: facts.number,
	lane: facts.lane,
	mergedAt: facts.mergedAt,
	commits: facts.commits,
	reverts: facts.reverts,
	revertedBy: facts.revertedBy,
	incidents: facts.incidents,
	deployment: facts.deployment
});
function deploymentFinder(seen, globs) {
	const counts = (0, name_globs.B)(globs);
	const wanted = seen.filter(({ environment }) => globs.length > 0 && counts(environment) !== null);
	return (all) => {
		if (wanted.length === 0) return () => ({ outcome: "untracked" });
		const placeOf = placesIn(all);
		const environments = [...new Set(wanted.map(({ environment }) => environment.toLowerCase()))].map((name) => wanted.filter(({ environment }) => environment.toLowerCase() === name).flatMap((each) => placed(each, placeOf)).sort((one, other) => one.created - other.created));
		return (change) => together(environments.map((own) => inEnvironment(own, change, placeOf)));
	};
}
function otherEnvironments(seen, globs) {
	const counts = globs.length === 0 ? () => null : (0, name_globs.B)(globs);
	return [...new Set(seen.map(({ environment }) => environment))].filter((name) => counts(name) === null).sort();
}
function placesIn(all) {
	const ordered = [...all].sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
	const places = new Map(ordered.flatMap(({ commits }, place) => commits.map((commit) => [commit.toLowerCase(), place])));
	return (commit) => places.get(commit.toLowerCase());
}
function placed({ commit, createdAt, statuses }, placeOf) {
	const place = placeOf(commit);
	if (place === void 0) return [];
	const ended = statuses.flatMap(({ state, at }) => {
		const known = endings[state.toUpperCase()];
		return known === void 0 ? [] : [{
			failed: known === "failed",
			at: Date.parse(at)
		}];
	}).sort((one, other) => one.at - other.at);
	const end = ended.find(({ failed }) => failed) ?? ended[0] ?? null;
	const success = ended.find(({ failed, at }) => !failed && at >= (end?.at ?? 0))?.at ?? null;
	return [{
		place,
		created: Date.parse(createdAt),
		end,
		success
	}];
}
const endings = {
	SUCCESS: "succeeded",
	FAILURE: "failed",
	ERROR: "failed"
};
function inEnvironment(own, { commits, mergedAt }, placeOf) {
	const place = commits.map(placeOf).find((each) => each !== void 0);
	if (place === void 0) return "none";
	let found = "none";
	for (let index = firstSince(own, Date.parse(mergedAt)); index < own.length; index += 1) {
		const each = own[index];
		if (each === void 0 || each.place < place) continue;
		if (index === 0 && each.place !== place) return "before";
		if (each.end !== null) {
			const { failed, at } = each.end;
			return {
				failed,
				at,
				recovered: failed ? recoveryIn(own, index, place, at) : null
			};
		}
		found = "pending";
	}
	return found;
}
function recoveryIn(own, failed, place, at) {
	for (let index = failed; index < own.length; index += 1) {
		const each = own[index];
		if (each !== void 0 && each.place >= place && each.success !== null && each.success >= at) return each.success;
	}
	return null;
}
function firstSince(own, instant) {
	let [low, high] = [0, own.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((own[middle]?.created ?? Number.POSITIVE_INFINITY) < instant) low = middle + 1;
		else high = middle;
	}
	return low;
}
function together(all) {
	const ended = all.flatMap((each) => typeof each === "string" ? [] : [each]);
	const failed = ended.filter((each) => each.failed);
	const instant = (at) => new Date(at).toISOString();
	if (failed.length > 0) {
		const last = Math.max(...failed.map(({ recovered }) => recovered ?? NaN));
		return {
			outcome: "failure",
			at: instant(Math.min(...failed.map((each) => each.at))),
			recoveredAt: Number.isNaN(last) ? null : instant(last)
		};
	}
	if (ended.length > 0 && !all.includes("pending")) return {
		outcome: "success",
		at: instant(Math.max(...ended.map((each) => each.at)))
	};
	return all.every((each) => each === "before") ? { outcome: "untracked" } : { outcome: "unknown" };
}
var reverts = __webpack_require__(1140);
function githubFacts(merged, inside) {
	const { repository, emergencyLabel } = inside;
	const { number, title, labels, approval, createdAt, readyAt, mergedAt, commit } = merged;
	const declared = labels.some((label) => label.toLowerCase() === emergencyLabel?.toLowerCase());
	return {
		source: "github",
		kind: "pull-request",
		repository,
		number,
		commits: commit === null ? [] : [commit],
		title,
		author: merged.author?.login ?? null,
		mergedAt,
		createdAt,
		readyAt,
		category: null,
		lowered: false,
		lane: emergencyLabel === null ? null : declared ? "emergency" : "ordinary",
		compliant: null,
		problems: 0,
		approval,
		reverts: revertsIn(merged, inside),
		revertedBy: [],
		incidents: inside.incidents(merged),
		deployment: { outcome: "unknown" },
		rules: null,
		heldBy: null,
		waiting: null,
		obligations: [],
		verification: { state: "unknown" },
		window: null
	};
}
function revertsIn(merged, { repository, all }) {
	const { number, title, body, message, mergedAt } = merged;
	if (!/revert|reapply/i.test(`${title}\n${body}\n${message}`)) return [];
	const before = all.filter((one) => Date.parse(one.mergedAt) <= Date.parse(mergedAt)).map((one) => ({
		number: one.number,
		commits: one.commit === null ? [] : [one.commit],
		title: one.title
	}));
	return (0, reverts.DH)({
		repository,
		number,
		title,
		body,
		messages: [message]
	}, before).map((link) => ({
		...link,
		mergedAt: null
	}));
}
var metrics_policy = __webpack_require__(5968);
function incidentReader({ policy, repository }, told) {
	const finder = incidentFinder((0, metrics_policy.P)(policy));
	if (!finder.tracked) return () => "untracked";
	const issues = told?.issues ?? [];
	const named = "why" in issues ? null : incidentsIn(issues, repository, policy.calendar.timezone);
	const started = (incident) => ({
		...incident,
		startedAt: incident.startedAt ?? told?.starts.get(incident.reference.toLowerCase()) ?? null
	});
	const inNow = (now) => now === void 0 ? [] : finder.find(now.labels, [now.title, now.body]).map(started);
	const isKnown = (facts, now) => told !== null && named !== null && (now !== void 0 || facts?.kind === "push");
	return (facts, now) => {
		const change = facts ?? (now === void 0 ? null : {
			...now,
			commits: now.commit === null ? [] : [now.commit]
		});
		const all = [
			...change === null || named === null ? [] : named(change),
			...inRecord(facts).map(started),
			...inNow(now)
		];
		if (all.length > 0) return [...new Map(all.map((each) => [each.reference.toLowerCase(), each])).values()];
		return isKnown(facts, now) ? [] : "unknown";
	};
}
const inRecord = (facts) => facts === null || typeof facts.incidents === "string" ? [] : facts.incidents;
var classify = __webpack_require__(7150);
function waitingOf(facts, hours) {
	const { from, to } = facts;
	const within = (held, start) => Math.min(to, Math.max(start, held?.until ?? start));
	const approved = within(facts.reviewer, from);
	const checked = within(facts.checks, approved);
	const announced = within(facts.lead, checked);
	const open = facts.window ? hours.between(new Date(announced), new Date(to)) : to - announced;
	const closed = to - announced - open;
	const rules = [
		{
			rule: facts.reviewer?.rule ?? "",
			ms: approved - from
		},
		{
			rule: facts.checks?.rule ?? "",
			ms: checked - approved
		},
		{
			rule: facts.lead?.rule ?? "",
			ms: announced - checked
		},
		{
			rule: "deployment-window",
			ms: closed
		}
	];
	return {
		by: {
			author: open,
			reviewer: approved - from,
			checks: checked - approved,
			clock: announced - checked + closed
		},
		rules: rules.filter(({ ms }) => ms > 0)
	};
}
const seatRules = {
	technical: "approvals",
	security: "security-review",
	executive: "executive-approval"
};
const timing = new Set([
	...Object.values(seatRules),
	"ci-checks",
	"lead-time",
	"deployment-window"
]);
function waitingInRecord(record, ready, hours) {
	const [from, to] = [Date.parse(ready), Date.parse(record.merge.at)];
	const judged = record.findings.filter(({ level }) => level === "error");
	if (!(from <= to) || judged.some(({ rule, outcome }) => timing.has(rule) && outcome === "unknown")) return null;
	const missing = judged.filter(({ outcome }) => outcome === "wait" || outcome === "fail");
	if (missing.some(({ actor }) => actor === "owner")) return null;
	const openAt = (actor) => {
		const one = missing.find((each) => each.actor === actor);
		return one === void 0 ? null : {
			rule: one.rule,
			until: to
		};
	};
	const checks = openAt("checks") ?? checksOf(record, judged, to);
	const lead = leadOf(judged, to);
	if (checks === "unknown" || lead === "unknown") return null;
	const window = judged.some(({ rule, outcome }) => rule === "deployment-window" && outcome !== "not-applicable" && outcome !== "unknown");
	return waitingOf({
		from,
		to,
		reviewer: openAt("reviewer") ?? lastSeat(record, to),
		checks,
		lead,
		window
	}, hours);
}
function lastSeat({ approvers }, to) {
	return approvers.flatMap(({ counts, seat, at }) => counts === true && seat !== null && Date.parse(at) <= to ? [{
		rule: seatRules[seat],
		until: Date.parse(at)
	}] : []).reduce((last, each) => last === null || each.until > last.until ? each : last, null);
}
function checksOf({ testing }, judged, to) {
	if (!judged.some(({ rule, outcome }) => rule === "ci-checks" && outcome === "pass")) return null;
	if (testing.checks === null) return "unknown";
	const ends = testing.checks.map(({ completedAt }) => completedAt === null ? NaN : Date.parse(completedAt));
	if (ends.some((end) => Number.isNaN(end))) return "unknown";
	return {
		rule: "ci-checks",
		until: ends.filter((end) => end <= to).reduce((last, end) => Math.max(last, end), 0)
	};
}
function leadOf(judged, to) {
	const found = judged.find(({ rule }) => rule === "lead-time");
	if (found === void 0 || found.outcome === "not-applicable") return null;
	if (found.outcome !== "pass") return {
		rule: found.rule,
		until: to
	};
	const { start, hours } = found.evidence ?? {};
	const begun = typeof start === "string" ? Date.parse(start) : NaN;
	if (Number.isNaN(begun) || typeof hours !== "number") return "unknown";
	return {
		rule: found.rule,
		until: begun + hours * 36e5
	};
}
function recordFacts(metrics, window) {
	const finder = incidentFinder(metrics);
	return (record, besides) => record.kind === "push" ? ofPush(record, besides, finder) : ofPullRequest(record, besides, finder, window);
}
function ofPullRequest(record, besides, finder, window) {
	const readyAt = besides.readyAt ?? readyIn(record);
	const { merge, links } = record;
	return {
		source: "record",
		kind: "pull-request",
		repository: record.repository,
		number: record.number,
		commits: [...new Set([merge.commit ?? [], merge.landed ?? []].flat())],
		title: record.title,
		author: record.author?.login ?? null,
		mergedAt: merge.at,
		createdAt: record.createdAt,
		readyAt,
		category: record.category,
		lowered: wasLowered(record),
		lane: record.lane,
		compliant: record.compliant,
		problems: record.problems.length,
		approval: record_facts_approvalIn(record),
		reverts: links.reverts.map(linkOf),
		revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
		incidents: besides.incidents ?? record_facts_incidentsIn(record, finder),
		deployment: besides.deployment,
		rules: rulesOf(record.findings),
		heldBy: besides.heldBy ?? null,
		waiting: waitingInRecord(record, readyAt ?? record.createdAt, window),
		obligations: besides.obligations ?? record.obligations.map(({ id, state, due, late }) => ({
			id,
			state,
			due,
			late
		})),
		verification: verificationIn(record),
		window: {
			use: windowUse(record),
			reason: record.window.reason
		}
	};
}
function ofPush({ push, links, ...record }, besides, { tracked }) {
	return {
		source: "record",
		kind: "push",
		repository: record.repository,
		number: null,
		commits: [push.after, ...push.commits.map(({ sha }) => sha)],
		title: push.commits.at(-1)?.subject ?? `Forced push to ${push.branch}`,
		author: push.by,
		mergedAt: push.at,
		createdAt: null,
		readyAt: null,
		category: null,
		lowered: false,
		lane: null,
		compliant: false,
		problems: record.problems.length,
		approval: { state: "none" },
		reverts: links.reverts.map(linkOf),
		revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
		incidents: besides.incidents ?? (tracked ? "unknown" : "untracked"),
		deployment: besides.deployment,
		rules: null,
		heldBy: null,
		waiting: null,
		obligations: [],
		verification: { state: "unknown" },
		window: null
	};
}
const linkOf = ({ number, commit, exact }) => ({
	number,
	commit,
	mergedAt: null,
	exact
});
function readyIn({ findings, createdAt }) {
	const { start, because } = findings.find(({ rule }) => rule === "lead-time")?.evidence ?? {};
	if (because === "ready for review" && typeof start === "string" && !Number.isNaN(Date.parse(start))) return start;
	return because === "opened" ? createdAt : null;
}
function record_facts_approvalIn({ approvers, obligations }) {
	const [first] = approvers.filter(({ counts }) => counts === true).map(({ at }) => at).sort((one, other) => Date.parse(one) - Date.parse(other));
	if (approvers.some(({ counts, at }) => counts === null && !(first !== void 0 && Date.parse(first) <= Date.parse(at)))) return { state: "unknown" };
	if (first !== void 0) return {
		state: "given",
		at: first
	};
	const later = obligations.find(({ id, state }) => id === "review" && state === "done")?.doneAt;
	return typeof later === "string" ? {
		state: "given",
		at: later
	} : { state: "none" };
}
function record_facts_incidentsIn({ labels, title, what, why, laneReason }, finder) {
	if (!finder.tracked) return "untracked";
	const found = finder.find(labels, [
		title,
		what,
		why?.text ?? "",
		laneReason
	]);
	return found.length > 0 ? found : "unknown";
}
function wasLowered({ category, categoryReasons }) {
	const shown = categoryReasons.filter(({ source }) => source === "files").map((reason) => classify.LZ.indexOf(reason.category));
	return categoryReasons.some(({ source }) => source === "lowered") && Math.max(-1, ...shown) > classify.LZ.indexOf(category);
}
function verificationIn({ verification }) {
	if (verification === null) return { state: "none" };
	const { state, ends } = verification;
	return state === "monitoring" ? {
		state,
		ends
	} : { state };
}
function windowUse({ findings, window }) {
	const found = findings.find(({ rule }) => rule === "deployment-window");
	if (found?.outcome === "not-applicable" && found.lifted === void 0) return "not-needed";
	return window.open ? "open" : "closed";
}
const worse = {
	"not-applicable": 0,
	pass: 1,
	wait: 2,
	fail: 3,
	unknown: 4
};
function rulesOf(findings) {
	const byRule = new Map();
	for (const { rule, outcome, level, actor, lifted } of findings) {
		const known = byRule.get(rule);
		const liftedNow = lifted?.outcome ?? known?.lifted ?? null;
		const isWorse = known === void 0 || worse[outcome] > worse[known.outcome];
		byRule.set(rule, isWorse ? {
			rule,
			outcome,
			level,
			actor: actor ?? null,
			lifted: liftedNow
		} : {
			...known,
			lifted: liftedNow
		});
	}
	return [...byRule.values()];
}
async function buildPart(asked) {
	const { repository, policy, months, readAt, names, github } = asked;
	const { timezone } = policy.calendar;
	const told = "why" in github ? null : github;
	const collector = collect({
		repository,
		timezone,
		months,
		readAt,
		names,
		working: workingHours(policy.calendar)
	});
	const incidents = incidentReader(asked, told);
	const { recorded, earliest } = await addRecords(collector, asked, told, incidents);
	for (const one of told?.merged ?? []) {
		if (recorded.has(one.number) || !asked.isGated(one.base)) continue;
		const inside = {
			repository,
			emergencyLabel: told?.emergencyLabel ?? null,
			incidents: (each) => incidents(null, each),
			all: told?.merged ?? []
		};
		collector.add(githubFacts(one, inside));
	}
	for (const { what, of } of gapsIn(asked, told, earliest)) collector.gap(what, of);
	const deployments = told?.deployments ?? null;
	const isRead = deployments !== null && !("why" in deployments);
	const { environments } = (0, metrics_policy.P)(policy);
	if (environments.length === 0) return collector.finish(() => () => ({ outcome: "untracked" }));
	return collector.finish(isRead ? deploymentFinder(deployments, environments) : void 0);
}
async function addRecords(collector, { repository, policy, records, isGated }, told, incidents) {
	const metrics = (0, metrics_policy.P)(policy);
	const toFacts = recordFacts(metrics, businessHours((0, calendar_calendar.d)(policy)));
	const deployment = { outcome: metrics.environments.length === 0 ? "untracked" : "unknown" };
	const merged = new Map(told?.merged.map((one) => [one.number, one]));
	const recorded = new Set();
	const broken = new Map();
	let earliest = Number.POSITIVE_INFINITY;
	for await (const read of records ?? []) {
		if (!read.ok) {
			const month = (0, period.GS)(new Date(read.at), policy.calendar.timezone);
			const known = broken.get(month);
			if (known === void 0) broken.set(month, [read]);
			else known.push(read);
			continue;
		}
		const { record } = read;
		if (!isGated(record.kind === "push" ? record.push.branch : record.merge.base.ref)) continue;
		const now = record.kind === "push" ? void 0 : merged.get(record.number);
		if (record.kind === "pull-request") recorded.add(record.number);
		const facts = toFacts(record, {
			deployment,
			...now === void 0 ? {} : { readyAt: now.readyAt }
		});
		earliest = Math.min(earliest, Date.parse(facts.mergedAt));
		collector.add({
			...facts,
			repository,
			incidents: incidents(facts, now)
		});
	}
	for (const [month, all] of broken) collector.gap(brokenText(all), [month]);
	return {
		recorded,
		earliest
	};
}
function brokenText([first, ...more]) {
	const text = `The record ${first?.place} could not be read: ${first?.problem}`;
	return more.length === 0 ? text : `${text}; and ${more.length} more records of that month`;
}
function gapsIn(asked, told, earliest) {
	const { github, months, policy } = asked;
	const { timezone } = policy.calendar;
	const gaps = [];
	if ("why" in github) gaps.push({ what: `Read from change records alone: ${github.why}` });
	for (const { months: unread, why } of told?.unread ?? []) gaps.push({
		what: `Not all merged pull requests could be read: ${why}`,
		of: unread
	});
	for (const [what, part] of [["Issues of incidents", told?.issues], ["Deployments", told?.deployments]]) if (part !== null && part !== void 0 && "why" in part) gaps.push({ what: `${what} could not be read: ${part.why}` });
	gaps.push(...uncounted(told?.deployments ?? null, (0, metrics_policy.P)(policy).environments));
	const first = Number.isFinite(earliest) ? (0, period.GS)(new Date(earliest), timezone) : null;
	const { earlier, foreign } = asked.besides();
	if (foreign > 0) gaps.push({ what: `${foreign} files among the records are none by their path, and were not read. See verify-records` });
	const before = earlier > 0 ? [] : months.filter((month) => first === null || month <= first);
	const since = first === null ? "There are no change records" : "Before the first change record";
	gaps.push({
		what: `${since}: what was pushed without a pull request is not known, nor what the policy found.`,
		of: before
	});
	return gaps;
}
function uncounted(deployments, globs) {
	if (deployments === null || "why" in deployments || deployments.length === 0) return [];
	const others = otherEnvironments(deployments, globs);
	if (others.length < new Set(deployments.map(({ environment }) => environment)).size) return [];
	return [{ what: `Deployments to ${others.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 60))).join(", ")} do not count: where one is production, name it under metrics.environments of the policy.` }];
}
var user_error = __webpack_require__(4784);
async function readPart(source, asked) {
	const { policy, months, now, names } = asked;
	const github = "why" in source.github ? source.github : await readGitHub(source, source.github, asked);
	const told = "why" in github ? null : github;
	if (source.records === null && "why" in github) throw new user_error.kp(`${source.repository ?? "The clone"} has no branch of change records, and GitHub tells nothing: ${github.why}`);
	const repository = told?.repository ?? source.repository ?? await nameInRecords(source, asked);
	let found = {
		records: 0,
		earlier: 0,
		foreign: 0
	};
	const count = (counted) => {
		found = counted;
		asked.records?.begin(counted.records);
	};
	return buildPart({
		repository,
		policy,
		months,
		readAt: now,
		names,
		isGated: told?.isGated ?? asked.isGated,
		records: source.records === null ? null : await recordsIn(source, asked, count),
		besides: () => found,
		github
	});
}
async function recordsIn({ records }, { months, policy, records: progress }, count) {
	const { readStoredRecords } = await Promise.all([
		__webpack_require__.e(419),
		__webpack_require__.e(931),
		__webpack_require__.e(849),
		__webpack_require__.e(205),
		__webpack_require__.e(553),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 4219));
	const { dayBefore, readRecords } = await Promise.all([
		__webpack_require__.e(89),
		__webpack_require__.e(776),
		__webpack_require__.e(288),
		__webpack_require__.e(142),
		__webpack_require__.e(931),
		__webpack_require__.e(528),
		__webpack_require__.e(402),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 445));
	if (records === null) throw new RangeError("there are no records to read");
	const since = dayBefore(months[0] ?? "1970-01", policy.calendar.timezone);
	const counted = count === void 0 ? {} : { count };
	return readRecords(readStoredRecords(records.git, records.tip, {
		since,
		...counted
	}), count === void 0 ? void 0 : () => progress?.step());
}
async function nameInRecords(source, asked) {
	for await (const read of await recordsIn(source, asked)) if (read.ok) return read.record.repository;
	return "local/repository";
}
async function readGitHub({ repository }, client, { policy, months, now, branch, kept, keep, listed }) {
	try {
		return await readForReport(client, {
			repository: (0, github_repository.SU)(repository ?? "", "The repository"),
			branch,
			metrics: (0, metrics_policy.P)(policy),
			emergencyLabel: policy.emergency.label,
			months,
			timezone: policy.calendar.timezone,
			now,
			...kept === void 0 ? {} : { kept },
			...keep === void 0 ? {} : { keep },
			...listed === void 0 ? {} : { step: listed }
		});
	} catch (error) {
		if (error instanceof github_error.y) return { why: error.message };
		throw error;
	}
}
})
};
export { id, ids, modules };
