import { modules as shared1 } from "./shared-1.js";
import { modules as shared2 } from "./shared-7.js";
// 857.index.js
const id = 857;
const ids = [857];
const modules = {
...shared1,
...shared2,
3823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runReport: () => runReport });
var judge = __webpack_require__(9657);
var pause = __webpack_require__(9352);
var policy_now = __webpack_require__(655);
var records_apart = __webpack_require__(9751);
var records_checkout = __webpack_require__(5810);
var records_remote = __webpack_require__(3200);
var answer = __webpack_require__(8510);
var github_event = __webpack_require__(3194);
var external_node_crypto_ = __webpack_require__(7598);
var github_error = __webpack_require__(2632);
var records_branch_attempts = __webpack_require__(5212);
var records_branch_move = __webpack_require__(4443);
var records_branch_readme = __webpack_require__(5812);
var records_branch_tip = __webpack_require__(3837);
function fitting(files, most, tooLarge) {
	let left = most;
	return files.map(({ path, content }) => {
		const bytes = Buffer.byteLength(JSON.stringify(content));
		if (bytes <= left) {
			left -= bytes;
			return {
				path,
				content
			};
		}
		tooLarge(path);
		return {
			path,
			content: null
		};
	});
}
const reportsQuery = `query reports($owner: String!, $repo: String!, $reports: String!) {
  repository(owner: $owner, name: $repo) { reports: object(expression: $reports) { ... on Tree { entries { name } } } }
}`;
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
	const written = files.flatMap(({ path, content }) => content === null ? [] : [{
		path,
		content
	}]);
	const gone = files.filter(({ content }) => content === null).map(({ path }) => path);
	const removed = isFresh || gone.length === 0 ? [] : await standing(on, tip.commit, gone);
	if (tip !== null && written.length + removed.length === 0) return tip.tree;
	const all = isFresh ? [{
		path: "README.md",
		content: (0, records_branch_readme.q)(on)
	}, ...written] : written;
	return (await on.client.send("POST", "/repos/{owner}/{repo}/git/trees", {
		...on.repository,
		...isFresh ? {} : { base_tree: tip.tree },
		tree: [...all.map((file) => ({
			...file,
			mode: "100644",
			type: "blob"
		})), ...removed.map((path) => ({
			path,
			mode: "100644",
			type: "blob",
			sha: null
		}))]
	}, (0, records_branch_tip.KT)(on))).member("sha").sha();
}
async function standing(on, commit, paths) {
	const entries = (await (0, records_branch_tip.Gn)(on, reportsQuery, { reports: `${commit}:reports` })).optional("reports")?.optional("entries")?.items() ?? [];
	const there = new Set(entries.map((entry) => `reports/${entry.member("name").text()}`));
	return paths.filter((path) => there.has(path));
}
const overtaken = (on) => new github_error.y("moved", `Others wrote to ${(0, records_branch_tip.KT)(on)} each time that a report was to be written.`, "Run the report again.");
var github_repository = __webpack_require__(2948);
var github_server = __webpack_require__(3383);
var compute = __webpack_require__(7486);
var user_error = __webpack_require__(2630);
var metrics_period = __webpack_require__(2329);
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
var metrics_part = __webpack_require__(3013);
var print_csv = __webpack_require__(4368);
var print_html = __webpack_require__(7691);
var print_markdown = __webpack_require__(5943);
var print_terminal = __webpack_require__(6590);
var to_json = __webpack_require__(3440);
var trend_length = __webpack_require__(1218);
var record_store = __webpack_require__(699);
var report_path = __webpack_require__(55);
var read_part = __webpack_require__(5158);
var environment = __webpack_require__(1006);
var output = __webpack_require__(1523);
async function runReport(inputs, env, payload) {
	const repository = inputs.repository ?? (0, github_event._M)(new answer.Fn(payload, "payload", github_event.y9));
	const gate = await (0, environment.q)(inputs, repository, env, output.tj);
	await (0, records_apart.x)(gate);
	const unknown = [];
	const { policy } = await (0, policy_now.H)(gate, () => unknown.push(noPolicy));
	const { timezone } = policy.calendar;
	const now = gate.now();
	const period = periodIn(inputs.period, now, timezone, "The input “period”");
	(0, metrics_period.assertBegun)(period, now, timezone);
	const trend = (0, metrics_period.monthsUntil)(period.months.at(-1) ?? "", trend_length.q[period.kind]);
	const part = await partOf(gate, {
		policy,
		unknown,
		inputs,
		env,
		now,
		months: [...new Set([...trend, ...period.months])].sort()
	});
	const report = (0, compute.compute)(part, period, trend);
	const server = (0, github_server.F)(env);
	(0, output.tj)((0, print_terminal.metricsTerminal)(report));
	(0, output.Sy)((0, print_markdown.metricsMarkdown)(report, { server }));
	for (const gap of report.gaps) (0, output.R8)(`The figures are partial. ${gap}`);
	await keep(gate, period, filesOf(report, part, server));
}
const noPolicy = "The policy on the default branch could not be read or is not valid, so the built-in one stands in, which knows no incidents of this repository. Mend it; “change-gate validate” says what is wrong.";
async function partOf(gate, { policy, unknown, inputs, env, now, months }) {
	const { client, repository } = gate;
	const { owner, repo } = repository;
	const isOfGate = (branch, defaultBranch) => (0, judge.m)(gate, branch, defaultBranch);
	const read = (records, defaultBranch) => (0, read_part.o)({
		repository: (0, github_repository.fq)(repository),
		records,
		github: client
	}, {
		policy,
		unknown,
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
	return fitting([
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
	], mostBytes, (path) => (0, output.R8)(`${path} is too large to be written beside the others: make it with the command “report”.`));
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
	if (files.every(({ content }) => content === null)) return;
	(0, output.lm)(`The report on ${name} stands in reports/ on the branch ${record_store.recordsBranchName}, at ${commit.slice(0, 7)}.`);
}
const plain = ({ owner, repo }) => ({
	owner,
	repo
});
}),
9657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeRead: () => judgeRead,
	m: () => isGated,
	y: () => judgePullRequest
});
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1749);
var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9940);
function judgeRead({ change, policy, broken }, at, freeze = "") {
	const decision = (0, _judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(change, at, policy, { freeze });
	if (broken !== void 0 && decision.lane !== "install") throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__.kp(broken);
	return decision;
}
async function judgePullRequest(gate, number, hints = {}) {
	const { settings } = gate;
	const { live, at } = await (hints.begun ?? (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.D)(gate, number, hints));
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
	return (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.t)({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
}),
7486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { compute: () => compute });
var category = __webpack_require__(1867);
var rule = __webpack_require__(4188);
var definitions = __webpack_require__(5408);
var statistics = __webpack_require__(5283);
var wording = __webpack_require__(1470);
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
	const notes = unread === 0 ? [] : [`Of ${(0, wording.Ao)(unread)} it is not known whether they failed.`];
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
var metrics_part = __webpack_require__(3013);
var metrics_period = __webpack_require__(2329);
var rules = __webpack_require__(4932);
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
				few: (0, wording.BG)(judged),
				waited: of("waited"),
				keptWaiting: of("kept-waiting")
			};
		}).sort((one, other) => other.against.length - one.against.length || other.overridden.length - one.overridden.length || orderOf(one.rule) - orderOf(other.rule) || (one.rule < other.rule ? -1 : 1)),
		rulesUnknown: tally.count("rules-unknown"),
		heldUnknown: tally.count("held-unknown")
	};
}
var metrics_tally = __webpack_require__(7952);
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
		categories: counted(tally, "category/", category.L),
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
	const all = rule.wX.map((name) => ({
		name: String(name),
		changes: name === "ordinary" ? tally.count("lane/ordinary") : tally.refs(`lane/${name}`).length
	}));
	const others = {
		name: "not-emergency",
		changes: tally.count("lane/not-emergency")
	};
	return [
		...all,
		others,
		{
			name: "unknown",
			changes: tally.refs("lane-unknown").length
		}
	].filter(({ changes }) => changes > 0);
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
5408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BG: () => definitions,
	HL: () => metricIds,
	Z3: () => targetText,
	xB: () => fewest
});
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5772);
const HOUR = 36e5;
const definitions = {
	"change-failure-rate": {
		id: "change-failure-rate",
		title: "Change failure rate",
		definition: "The share of the changes merged in the period that failed: a change that was reverted, or caused an incident as far as labels, issues and references tell, or whose deployment failed, whenever that became known. A change that says that it ends an incident did not cause it. A push without a pull request is a change. A change of which no such thing is known, but not everything could be read, counts neither way.",
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
		definition: "From the merge of a failed change, or the start of its incident where the issue says so, to the merge of the remedy: the first revert, or the first later change that is there to end the same incident; where there is neither, to the next success of a deployment to the environment where it failed. A failure whose remedy is not known counts as unknown.",
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
8901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => topOf,
	a: () => mermaid
});
var _replay_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74);
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
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, " ").trim().slice(0, 60) || "-";
}),
3013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
4368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsCsv: () => metricsCsv });
var csv = __webpack_require__(9412);
var change_facts = __webpack_require__(9522);
var definitions = __webpack_require__(5408);
var wording = __webpack_require__(1470);
const inHours = (ms) => ms / 36e5;
function figureLines(figure, period, section = "metrics") {
	const { metric, value, status, few, behind, unknown, summary, business, denominator, numerator } = figure;
	const { unit, target } = definitions.BG[metric];
	const isShare = unit === "share";
	const inUnit = (each) => isShare ? each : inHours(each);
	const line = (measure, each, more = {}) => ({
		period,
		section,
		item: metric,
		measure,
		value: each === null ? null : inUnit(each),
		unit: isShare ? "share" : "hours",
		few,
		...more
	});
	const counted = (measure, each, refs) => ({
		period,
		section,
		item: metric,
		measure,
		value: each,
		unit: "changes",
		...refs === void 0 ? {} : { refs }
	});
	const times = (all, kind) => [["median", all.median], ["90th percentile", all.p90]].map(([measure, each]) => line(`${measure}${kind}`, each, { few: (0, wording.BG)(all.count) }));
	return [
		line(isShare ? "rate" : "mean", value, {
			target: inUnit(target),
			status,
			refs: behind
		}),
		...isShare ? [counted("numerator", numerator)] : [],
		counted("denominator", denominator),
		counted("unknown", unknown.length, unknown),
		...summary === null ? [] : times(summary, ""),
		...business === null ? [] : [line("mean, business hours", business.mean, { few: (0, wording.BG)(business.count) }), ...times(business, ", business hours")]
	];
}
const longest = 3e4;
function inCells(line) {
	const { period, section, item, measure, refs = [] } = line;
	const cells = [[]];
	let length = 0;
	for (const ref of refs) {
		if (length + ref.length + 1 > longest) {
			cells.push([]);
			length = 0;
		}
		cells.at(-1)?.push(ref);
		length += ref.length + 1;
	}
	return cells.map((own, index) => {
		if (index > 0) return {
			period,
			section,
			item,
			measure: `${measure}, continued`,
			value: null,
			unit: "changes",
			refs: own
		};
		return line.refs === void 0 ? line : {
			...line,
			refs: own
		};
	});
}
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
	},
	{
		heading: "few",
		of: ({ few }) => few ?? null
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
	if (report.readAt === null) return (0, csv.f)(columns, [{
		...count("all", "changes", "merged", 0),
		value: null
	}]);
	const lines = [
		count("all", "changes", "merged", report.changes),
		...report.figures.flatMap((figure) => figureLines(figure, period)),
		...report.trend.flatMap(({ month, state, figures }) => (state === "unread" ? [] : Object.values(figures)).flatMap((figure) => figureLines(figure, month, "trend"))),
		...report.categories.map(({ name, changes }) => count("categories", name, "merged", changes)),
		...report.lanes.map(({ name, changes }) => count("lanes", name, "merged", changes)),
		...change_facts.p.map((cause) => ({
			period,
			section: "waiting",
			item: cause,
			measure: "in all",
			value: waiting.known === 0 ? null : inHours(waiting.by[cause]),
			unit: "hours"
		})),
		count("waiting", "known", "changes", waiting.known),
		referred("waiting", "unknown", waiting.unknown),
		...report.rules.flatMap((row) => [
			count("rules", row.rule, "judged", row.judged),
			count("rules", row.rule, "stopped", row.stopped),
			count("rules", row.rule, "merged against", row.against.length, row.against),
			count("rules", row.rule, "overridden", row.overridden.length, row.overridden),
			count("rules", row.rule, "advised", row.advised),
			count("rules", row.rule, "not known", row.unknown),
			count("rules", row.rule, "kept waiting", row.keptWaiting),
			{
				period,
				section: "rules",
				item: row.rule,
				measure: "waited",
				value: waiting.known === 0 ? null : inHours(row.waited),
				unit: "hours"
			},
			{
				period,
				section: "rules",
				item: row.rule,
				measure: "held",
				value: row.compliance,
				unit: "share",
				few: (0, wording.BG)(row.judged)
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
		...report.obligations.flatMap(({ id, ...states }) => Object.entries(states).map(([state, changes]) => count("obligations", id, state, changes))),
		count("verification", "complete", "changes", verification.complete),
		referred("verification", "incomplete", verification.incomplete),
		referred("verification", "monitoring", verification.monitoring),
		referred("verification", "unknown", verification.unknown),
		count("verification", "none", "changes", verification.none),
		count("windows", "open", "changes", windows.open),
		count("windows", "not-needed", "changes", windows.notNeeded),
		referred("windows", "closed", windows.closed),
		...windows.lanes.map(({ name, refs }) => referred("windows", `closed, in the lane: ${name}`, refs)),
		...windows.reasons.map(({ name, refs }) => referred("windows", `closed: ${name}`, refs)),
		referred("windows", "unknown", windows.unknown)
	];
	return (0, csv.f)(columns, lines.flatMap(inCells));
}
}),
7691: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsHtml: () => metricsHtml });
var html = __webpack_require__(9423);
var sections_of_report = __webpack_require__(3394);
var definitions = __webpack_require__(5408);
var mermaid = __webpack_require__(8901);
var wording = __webpack_require__(1470);
function svg(chart) {
	if (chart.points.every(({ value }) => value === 0)) return (0, html.qy)``;
	const drawn = chart.kind === "months" ? columns(chart) : bars(chart);
	const limit = chart.target === void 0 ? "" : `; the line: target, below ${shown(chart.target)}`;
	const few = chart.points.some((point) => point.few === true) ? `; pale: from fewer than ${definitions.xB} changes` : "";
	const caption = chart.kind === "months" ? `${chart.title} (${chart.unit.toLowerCase()}${limit}${few})` : chart.title;
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
		const share = kind === "pie" && total > 0 ? ` (${(0, wording.xI)(`${shown(value / total * 100)} %`, total)})` : "";
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
	const drawn = points.map(({ label, value, few = false }, index) => {
		const x = left + index * step;
		const name = index % every === 0 ? (0, html.qy)`<text class="label" x="${round(x + step / 2)}" y="${height + 26}" text-anchor="middle">${cut(label)}</text>` : (0, html.qy)``;
		const missed = target !== void 0 && value >= target ? "bar missed" : "bar";
		const [look, said] = few ? [`${missed} few`, `, from fewer than ${definitions.xB} changes`] : [missed, ""];
		return (0, html.qy)`<rect class="${look}" x="${round(x + step * .15)}" y="${y(value)}" width="${round(step * .7)}" height="${round(10 + height - y(value))}"><title>${label}: ${shown(value)}${said}</title></rect>${name}`;
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
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .few { fill-opacity: .4; } .target { stroke: var(--target); stroke-width: 1.5; stroke-dasharray: 6 4; } .grid { stroke: var(--line); }
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
5943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { metricsMarkdown: () => metricsMarkdown });
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8901);
var _sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3394);
var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1470);
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
		left > 0 ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`… and ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_3__.ai)(left)} more rows; the JSON has all.` : (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)``,
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
6590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { metricsTerminal: () => metricsTerminal });
var _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1141);
var _report_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9083);
var _definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5408);
var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1470);
const width = 100;
const mostGaps = 20;
function metricsTerminal(report) {
	const rows = report.figures.map((figure) => {
		const definition = _definitions_js__WEBPACK_IMPORTED_MODULE_3__.BG[figure.metric];
		return [
			definition.title,
			_wording_js__WEBPACK_IMPORTED_MODULE_4__.Ru(figure),
			(0, _definitions_js__WEBPACK_IMPORTED_MODULE_3__.Z3)(definition),
			_wording_js__WEBPACK_IMPORTED_MODULE_4__.qS[figure.status].replace(/^\S+ ?/u, "") || "–",
			_wording_js__WEBPACK_IMPORTED_MODULE_4__.Hz(figure)
		];
	});
	const remarks = report.figures.flatMap((figure) => _wording_js__WEBPACK_IMPORTED_MODULE_4__.IW(figure).map((remark) => `${_definitions_js__WEBPACK_IMPORTED_MODULE_3__.BG[figure.metric].title}: ${remark}`));
	const gaps = report.gaps.slice(0, mostGaps).map((gap) => `Not known: ${gap}`);
	const more = report.gaps.length - gaps.length;
	const notes = [
		...remarks,
		...gaps,
		...more > 0 ? [`… and ${more} more that are not known.`] : []
	];
	return `${[
		...(0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.TN)(_wording_js__WEBPACK_IMPORTED_MODULE_4__.Pl(report), 400), width),
		...(0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)(_wording_js__WEBPACK_IMPORTED_MODULE_4__.z8(report), width),
		"",
		...(0, _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_0__.b6)([[
			"Metric",
			"Value",
			"Target",
			"Met",
			"Counted"
		], ...rows], width),
		...notes.length === 0 ? [] : [""],
		...notes.flatMap((note) => hanging((0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.TN)(note, 1e3)))
	].join("\n")}\n`;
}
const hanging = (note) => (0, _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)(note, 98).map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}),
4147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	dayBefore: () => dayBefore,
	readRecords: () => readRecords
});
var _records_record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7382);
var _records_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9390);
var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2329);
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
6727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { parsePart: () => parsePart });
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3258);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
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
3394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { K: () => sectionsOf });
var definitions = __webpack_require__(5408);
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
var wording = __webpack_require__(1470);
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
	], { notes: ended === 0 ? [] : [`Completed: ${wording.xI(wording.KN(complete / ended), ended)} of ${wording.Ao(ended)} whose monitoring period has ended (policy 4.6).`, ...wording.sy([ended])] });
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
var yearly = __webpack_require__(9698);
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
	const { known, unknown } = report.waiting;
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
		row.overriddenShare === null ? "" : wording.xI(wording.KN(row.overriddenShare), row.tried),
		known === 0 ? "not known" : wording.c$(row.waited),
		row.waitedEach === null ? "" : wording.xI(wording.c$(row.waitedEach), row.keptWaiting),
		row.compliance === null ? "" : wording.xI(wording.KN(row.compliance), row.judged),
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
		notes: [
			"Stopped: the change waited for the rule, was merged against it, or the gate held it up because of it at some time before.",
			"Waiting: the time that the rule cost beyond the rules before it, in this order: technical review, security review, executive approval, checks, lead time, deployment window.",
			...review.length === 0 || unknown.length === 0 ? [] : [`Of ${wording.Ao(unknown.length)} it is not known what they waited for; the times are those of ${wording.ai(known)}.`],
			...wording.sy(review.flatMap(({ tried, keptWaiting, judged }) => [
				tried,
				keptWaiting,
				judged
			])),
			...report.heldUnknown === 0 ? [] : [`Of ${wording.Ao(report.heldUnknown)} only the state at the merge is known: what a rule stopped and the author then put right is not counted there.`]
		]
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
		notes: isShown ? [`Months without a value are in the tables alone; * marks figures from fewer than ${definitions.xB} changes.`, ...definitions.HL.flatMap((id) => fewBars(trend, id))] : []
	});
}
function shown({ figures, state }, id) {
	const { value, status, few } = figures[id];
	const { unit, target } = definitions.BG[id];
	if (value === null) return state === "unread" || status === "unknown" ? "not known" : "–";
	const mark = status === "missed" ? " ❌" : status === "unknown" ? " ❓" : "";
	return `${unit === "share" ? (0, wording.KN)(value, target) : (0, wording.c$)(value, target)}${few ? "*" : ""}${mark}`;
}
function fewBars(trend, id) {
	const few = trend.filter(({ figures }) => figures[id].few && figures[id].value !== null);
	if (few.length === 0) return [];
	const months = few.map(({ month }) => (0, wording.bD)(month)).join(", ");
	return [`${definitions.BG[id].title}: from fewer than ${definitions.xB} changes in ${months}.`];
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
			const { value, few } = figures[id];
			return value === null ? [] : [{
				label: (0, wording.bD)(month),
				value: shownAs(value),
				few
			}];
		})
	};
}
var statistics = __webpack_require__(5283);
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
			wording.xI(wording.KN(each.changes / sum), sum)
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
		notes: ["Only pull requests have a category.", ...wording.sy([all, lanes].map((each) => each.reduce((total, { changes }) => total + changes, 0)))]
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
		wording.xI(wording.c$(by[cause] / known), known),
		total === 0 ? "" : wording.xI(wording.KN(by[cause] / total), known),
		wording.U1[cause]
	]), {
		text: known === 0 && unknown.length > 0 ? [`It is known of none of ${wording.Ao(unknown.length)}.`] : [],
		charts: [{
			kind: "bars",
			title: "Hours waited for each change by cause",
			unit: "Hours",
			points: causes.map((cause) => ({
				label: wording.rc[cause],
				value: known === 0 ? 0 : by[cause] / known / 36e5
			}))
		}],
		notes: [
			"From ready for review to the merge; each instant is charged once, to the first that applies. Rework during the review counts as the reviewer’s, since nothing tells it apart.",
			`Reckoned from ${wording.Ao(known)}${unknown.length === 0 ? "" : `; of ${wording.Ao(unknown.length)} it is not known`}.`,
			...wording.sy([known])
		]
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
5283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YG: () => summaryOf,
	ph: () => percentileMethod
});
const percentileMethod = "Median and 90th percentile by the nearest-rank method: the smallest value that so many percent of the values do not exceed; of an even number of values, the median is the lower one of the two in the middle.";
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
3440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { metricsJson: () => metricsJson });
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5408);
var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5283);
var _yearly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9698);
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
1470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ao: () => changes,
	BG: () => isFew,
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
	sy: () => fewNotes,
	xI: () => marked,
	z8: () => scope
});
var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
var _classify_category_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1867);
var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5408);
var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2329);
var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9974);
const HOUR = 36e5;
const number = (value) => value.toLocaleString("en-US");
const changes = (count) => `${number(count)} ${count === 1 ? "change" : "changes"}`;
const percent = (share, limit) => `${rounded(share * 100, limit === void 0 ? void 0 : limit * 100, 100)} %`;
const hours = (ms, limit) => `${rounded(ms / HOUR, limit === void 0 ? void 0 : limit / HOUR)} h`;
function rounded(value, limit, whole) {
	const least = value < 10 && value > 0 ? 2 : 1;
	for (let digits = least; digits < 9; digits += 1) {
		const shown = Number(value.toFixed(digits));
		if ((limit === void 0 || shown < limit === value < limit) && shown === 0 === (value === 0) && (whole === void 0 || shown === whole === (value === whole))) return shown.toLocaleString("en-US", { maximumFractionDigits: digits });
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
const isFew = (count) => count > 0 && count < _definitions_js__WEBPACK_IMPORTED_MODULE_2__.xB;
const marked = (text, count) => isFew(count) ? `${text}*` : text;
const fewNotes = (counts) => counts.some(isFew) ? [`* From fewer than ${_definitions_js__WEBPACK_IMPORTED_MODULE_2__.xB} changes, which say little.`] : [];
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
	..._classify_category_js__WEBPACK_IMPORTED_MODULE_1__.Y,
	unknown: "Not known"
};
const categoryTitle = (name) => (Object.hasOwn(titles, name) ? titles[name] : void 0) ?? name;
const laneTitles = {
	ordinary: "Ordinary",
	emergency: "Emergency",
	rollback: "Rollback",
	bot: "Dependency update by a bot",
	install: "Installation or repair of the gate",
	"not-emergency": "Not an emergency; which other lane, only a record tells",
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
9698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			tried,
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
})
};
export { id, ids, modules };
