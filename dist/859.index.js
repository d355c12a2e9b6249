// 859.index.js
const id = 859;
const ids = [859];
const modules = {
5067: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	countWriters: () => countWriters,
	listFiles: () => listFiles,
	openWorkTree: () => openWorkTree
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);
var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7877);
const mostCommits = 1e3;
async function openWorkTree(cwd, environment) {
	const here = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd);
	const { out } = await (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.u)(here, environment)([
		"rev-parse",
		"--is-inside-work-tree",
		"--show-cdup"
	]);
	const [inside, up = ""] = out.toString("utf8").split("\n");
	if (inside !== "true") throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.CheckoutError(`${here} is in a bare repository or in a .git folder. Run this where the files lie.`);
	const topLevel = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, up);
	return {
		topLevel,
		git: (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.u)(topLevel, environment)
	};
}
async function listFiles({ git }) {
	const { out } = await git([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	]);
	return [...new Set(out.toString("utf8").split("\0"))].filter((path) => path !== "");
}
async function countWriters({ git }) {
	const { code, out } = await git(["log", ...[
		"--no-merges",
		`--max-count=${mostCommits}`,
		"--format=%ae",
		"HEAD",
		"--"
	]], { accept: [128] });
	if (code !== 0) return null;
	const byLogin = new Map();
	let commits = 0;
	for (const address of out.toString("utf8").split("\n")) {
		const login = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.DQ)(address)?.toLowerCase();
		if (address === "" || login?.endsWith("[bot]")) continue;
		commits += 1;
		if (login !== void 0) byLogin.set(login, (byLogin.get(login) ?? 0) + 1);
	}
	return {
		commits,
		byLogin
	};
}
}),
8774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	namesIn: () => namesIn,
	parseRemote: () => parseRemote,
	readWorkFile: () => readWorkFile,
	survey: () => survey
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _git_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1926);
var _git_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
var _git_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5067);
async function survey(cwd, environment) {
	const tree = await (0, _git_inventory_js__WEBPACK_IMPORTED_MODULE_4__.openWorkTree)(cwd, environment);
	const { git, topLevel } = tree;
	const [head, symbolic, files] = await Promise.all([
		git([
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD^{commit}"
		], { accept: [1, 128] }),
		git([
			"symbolic-ref",
			"--quiet",
			"--short",
			"HEAD"
		], { accept: [1] }),
		(0, _git_inventory_js__WEBPACK_IMPORTED_MODULE_4__.listFiles)(tree)
	]);
	const unborn = head.code !== 0;
	const branch = symbolic.code === 0 ? symbolic.out.toString("utf8").trim() : null;
	const checkout = unborn ? null : await (0, _git_checkout_js__WEBPACK_IMPORTED_MODULE_3__.Hj)(topLevel, git);
	const named = checkout === null ? null : (0, _git_base_js__WEBPACK_IMPORTED_MODULE_2__.OR)(checkout)?.branch ?? null;
	const [remote, newline] = await Promise.all([remoteOf(tree, checkout?.remote ?? "origin"), newlineOf(tree)]);
	return {
		topLevel,
		branch,
		defaultBranch: named ?? branch,
		unborn,
		remote,
		files,
		newline
	};
}
async function remoteOf({ git }, name) {
	const { code, out } = await git([
		"remote",
		"get-url",
		name
	], { accept: [
		1,
		2,
		128
	] });
	return code === 0 ? parseRemote(out.toString("utf8").trim()) : null;
}
function parseRemote(url) {
	const [, host, owner, repo] = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|(?:[\w.-]+@)?(?=[\w.-]{2,}:))([\w.-]+)(?::\d+)?[/:]([A-Za-z0-9_][A-Za-z0-9_-]*)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	return host === void 0 || owner === void 0 || repo === void 0 ? null : {
		host: host.toLowerCase(),
		owner,
		repo
	};
}
async function newlineOf({ git }) {
	const [attribute, converted] = await Promise.all([git([
		"check-attr",
		"-z",
		"eol",
		"--",
		".github/change-gate.yml"
	]), git([
		"config",
		"--get",
		"core.autocrlf"
	], { accept: [1] })]);
	const eol = attribute.out.toString("utf8").split("\0")[2];
	if (eol === "crlf") return "\r\n";
	return eol !== "lf" && converted.out.toString("utf8").trim().toLowerCase() === "true" ? "\r\n" : "\n";
}
const mostBytes = 1024 ** 2;
async function readWorkFile(topLevel, path) {
	const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(topLevel, path);
	const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => null);
	if (!found?.isFile() || found.size > mostBytes) return null;
	return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, "utf8").catch(() => null);
}
async function namesIn(topLevel, folder) {
	return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(topLevel, folder)).catch(() => [])).sort();
}
}),
713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => judgeMerged });
var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2898);
var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2110);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
const everyRule = __webpack_require__(4932).a;
function judgeMerged(merged, { policy, ...source }) {
	const { at, unknown, unjudged, silent } = merged;
	const change = withBlanks(merged.change, unknown);
	const decision = (0, _decide_js__WEBPACK_IMPORTED_MODULE_1__.L)((0, _evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(policy, change, at), source);
	const resting = new Set([
		...unjudged,
		...silent,
		...restingOn(unknown)
	]);
	const open = decision.findings.filter(isOpen);
	const blocking = open.filter(({ level, rule }) => level === "error" && !resting.has(rule));
	const by = blocking.filter(({ outcome }) => outcome !== "unknown").map(causeOf);
	const clockAlone = by.length > 0 && by.every(({ actor }) => actor === "clock");
	return {
		number: change.number,
		sha: merged.sha,
		title: change.title,
		url: change.url ?? null,
		author: change.author?.login ?? null,
		mergedBy: merged.mergedBy,
		at: at.toISOString(),
		arrival: merged.arrival,
		category: decision.category,
		because: decision.categoryReasons[0]?.message ?? "",
		lane: decision.lane,
		areas: decision.areas,
		stopped: by.length > 0,
		by,
		opens: clockAlone ? opens(blocking) : null,
		advised: distinct(open.filter(({ level, rule }) => level === "warning" && !resting.has(rule))),
		asked: open.filter(({ level, rule, outcome }) => level === "error" && resting.has(rule) && !silent.includes(rule) && outcome !== "unknown").map(causeOf),
		notJudged: distinct(decision.findings.filter(({ rule, outcome }) => resting.has(rule) || outcome === "unknown")),
		caveats: merged.caveats,
		observed: merged.observed ?? null
	};
}
const restingOn = (unknown) => everyRule.filter((rule) => rule.needs.some((fact) => unknown.includes(fact))).map(({ id }) => id);
function withBlanks(change, unknown) {
	const lists = unknown.filter(_change_js__WEBPACK_IMPORTED_MODULE_0__.TM);
	const totals = change.totals && { ...change.totals };
	for (const fact of lists) delete totals?.[fact];
	return {
		...change,
		...unknown.includes("body") ? { body: null } : {},
		...Object.fromEntries(lists.map((fact) => [fact, []])),
		...totals ? { totals } : {}
	};
}
const isOpen = ({ outcome }) => outcome !== "pass" && outcome !== "not-applicable";
const distinct = (findings) => [...new Set(findings.map(({ rule }) => rule))];
function causeOf({ rule, message, remedy = "", actor = "author", evidence }) {
	const closed = rule === "deployment-window" ? evidence : void 0;
	const [reason, name] = [closed?.["reason"], closed?.["name"]];
	return {
		rule,
		message,
		remedy,
		actor,
		...typeof reason === "string" ? { reason } : {},
		...typeof name === "string" ? { name } : {}
	};
}
function opens(findings) {
	const ends = findings.flatMap(({ until }) => until === void 0 ? [] : [Date.parse(until)]);
	return ends.length < findings.length || ends.length === 0 ? null : new Date(Math.max(...ends)).toISOString();
}
}),
722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => replayReport });
var category = __webpack_require__(1867);
function compare(before, after, { source, sha256 }) {
	if (before.length !== after.length) throw new Error("the two policies judged different changes");
	const pairs = before.flatMap((one, index) => {
		const other = after[index];
		return other === void 0 ? [] : [[one, other]];
	});
	return {
		policy: {
			source,
			sha256
		},
		stopped: after.filter(({ stopped }) => stopped).length,
		flips: pairs.filter(([one, other]) => one.stopped !== other.stopped).map(([one, other]) => flip(one, other)),
		rules: byRule(before, after, ({ by }) => by),
		asked: byRule(before, after, ({ asked }) => asked),
		categories: moved(pairs)
	};
}
const verdict = ({ stopped }) => stopped ? "stopped" : "passes";
const ruleIds = (causes) => [...new Set(causes.map(({ rule }) => rule))];
function flip(one, other) {
	const [before, after] = [ruleIds(one.by), ruleIds(other.by)];
	return {
		number: one.number,
		sha: one.sha,
		title: one.title,
		url: one.url,
		at: one.at,
		from: verdict(one),
		to: verdict(other),
		added: after.filter((rule) => !before.includes(rule)),
		removed: before.filter((rule) => !after.includes(rule))
	};
}
function byRule(before, after, causesOf) {
	const counted = (judged, id) => judged.filter((each) => causesOf(each).some(({ rule }) => rule === id)).length;
	return [...new Set([...before, ...after].flatMap((each) => ruleIds(causesOf(each))))].map((rule) => ({
		rule,
		before: counted(before, rule),
		after: counted(after, rule)
	})).filter((each) => each.before !== each.after).sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
}
function moved(pairs) {
	const counts = new Map();
	for (const [{ category: from }, { category: to }] of pairs) {
		if (from === to) continue;
		const key = `${from} ${to}`;
		counts.set(key, {
			from,
			to,
			changes: (counts.get(key)?.changes ?? 0) + 1
		});
	}
	return [...counts.values()].sort((one, other) => other.changes - one.changes);
}
var days = __webpack_require__(1076);
var zone = __webpack_require__(6694);
var rules = __webpack_require__(4932);
var merged = __webpack_require__(3124);
const byClock = ({ by }) => by.every(({ actor }) => actor === "clock");
function ruleCounts(judged) {
	const having = (has) => judged.filter(has).length;
	return rules.a.map(({ id, title, clauses }) => ({
		rule: id,
		title,
		clauses,
		stopped: having(({ by }) => by.some(({ rule }) => rule === id)),
		alone: having(({ by }) => by.length > 0 && by.every(({ rule }) => rule === id)),
		advised: having(({ advised }) => advised.includes(id)),
		asked: having(({ asked }) => asked.some(({ rule }) => rule === id)),
		notJudged: having(({ notJudged }) => notJudged.includes(id))
	})).sort((one, other) => other.stopped - one.stopped);
}
function count(judged, has) {
	const those = judged.filter(has);
	return {
		changes: those.length,
		stopped: those.filter((each) => each.stopped).length
	};
}
function grouped(judged, keysOf) {
	const groups = new Map();
	for (const each of judged) for (const key of keysOf(each)) {
		const { changes, stopped } = groups.get(key) ?? {
			changes: 0,
			stopped: 0
		};
		groups.set(key, {
			changes: changes + 1,
			stopped: stopped + (each.stopped ? 1 : 0)
		});
	}
	return [...groups].sort(([, one], [, other]) => other.changes - one.changes);
}
function hourOf(at, timezone) {
	const local = Date.parse(at) + (0, zone.kE)(timezone).offsetAt(Date.parse(at));
	const day = Math.floor(local / days.d_);
	return {
		weekday: (0, days.Up)(day),
		hour: Math.floor((local - day * days.d_) / 36e5)
	};
}
function byHour(judged, timezone) {
	const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({
		changes: 0,
		stopped: 0
	})));
	for (const each of judged) {
		const { weekday, hour } = hourOf(each.at, timezone);
		const cell = week[weekday]?.[hour];
		if (cell === void 0) continue;
		cell.changes += 1;
		if (each.stopped) cell.stopped += 1;
	}
	return week;
}
const fewest = 20;
const workingHours = 8;
function busiestOf(week) {
	const ofDay = Array.from({ length: 24 }, (_, hour) => week.reduce((sum, day) => sum + (day[hour]?.changes ?? 0), 0));
	const sums = ofDay.map((_, start) => Array.from({ length: workingHours }, (__, away) => ofDay[(start + away) % 24] ?? 0).reduce((sum, each) => sum + each, 0));
	const changes = Math.max(...sums);
	return ofDay.reduce((sum, each) => sum + each, 0) < fewest ? null : {
		start: sums.indexOf(changes),
		changes
	};
}
function closings(judged) {
	const counted = new Map();
	for (const { by } of judged) for (const { reason, name } of by) {
		if (reason === void 0) continue;
		const key = JSON.stringify([reason, name]);
		const known = counted.get(key) ?? {
			reason,
			name: name ?? null,
			changes: 0
		};
		counted.set(key, {
			...known,
			changes: known.changes + 1
		});
	}
	return [...counted.values()].sort((one, other) => other.changes - one.changes);
}
const approving = [
	"approvals",
	"security-review",
	"executive-approval"
];
function approvalsAsked(judged) {
	const counts = Array.from({ length: approving.length + 1 }, () => 0);
	for (const { asked } of judged) {
		const roles = new Set(asked.map(({ rule }) => rule).filter((rule) => approving.includes(rule))).size;
		counts[roles] = (counts[roles] ?? 0) + 1;
	}
	return counts;
}
function peopleCount(judged) {
	const observed = judged.flatMap((each) => each.observed ?? []);
	if (observed.length === 0) return null;
	const merges = observed.filter(({ mergedByAuthor }) => mergedByAuthor !== null);
	const dated = observed.flatMap(({ hours }) => hours ?? []);
	return {
		oneAuthor: observed.filter(({ authors }) => authors === 1).length,
		merges: merges.length,
		mergedByAuthor: merges.filter(({ mergedByAuthor }) => mergedByAuthor).length,
		withinDay: dated.filter((hours) => hours < 24).length,
		dated: dated.length
	};
}
function caveatCounts(judged) {
	return Object.keys(merged.o).map((caveat) => ({
		caveat,
		about: merged.o[caveat],
		changes: judged.filter((each) => each.caveats.includes(caveat)).length
	})).filter(({ changes }) => changes > 0);
}
const most = 10;
function mostInstructive(judged) {
	const all = judged.flatMap(candidates);
	const best = new Map();
	for (const candidate of all) best.set(candidate.key, [...best.get(candidate.key) ?? [], candidate]);
	const queues = inTurns([...best.values()].map((queue) => queue.sort((one, other) => other.weight - one.weight)));
	const lessons = [];
	const shown = new Set();
	for (const queue of queues) {
		const next = queue.find(({ lesson }) => !shown.has(idOf(lesson)));
		if (next === void 0 || lessons.length >= most) continue;
		shown.add(idOf(next.lesson));
		lessons.push(next.lesson);
	}
	return lessons;
}
const idOf = ({ number, sha, at }) => `${number} ${sha} ${at}`;
const shades = [
	"stopped",
	"no-pull-request",
	"asked"
];
function inTurns(queues) {
	const turns = new Map();
	return [...queues].sort((one, other) => other.length - one.length).map((queue) => {
		const { shows, rule } = queue[0]?.lesson ?? {
			shows: "asked",
			rule: ""
		};
		const turn = turns.get(`${shows} ${rule}`) ?? 0;
		turns.set(`${shows} ${rule}`, turn + 1);
		return {
			queue,
			order: (turn === 0 ? 0 : rule === "deployment-window" ? 1 : turn + 1) * shades.length + shades.indexOf(shows)
		};
	}).sort((one, other) => one.order - other.order).map(({ queue }) => queue);
}
function candidates(judged) {
	const { category, areas, by, asked, arrival } = judged;
	const named = arrival === "pull-request" ? 1 : 0;
	const gravity = (category === "major" ? 4 : 0) + Math.min(areas.length, 3) + named;
	const stops = by.map((cause) => {
		const others = new Set(by.map(({ rule }) => rule)).size - 1;
		const detail = cause.reason ?? "";
		return {
			key: `stopped ${cause.rule} ${detail}`,
			lesson: lesson(judged, "stopped", cause, others),
			weight: gravity + (others === 0 ? 8 : 0) - others
		};
	});
	const asks = asked.filter(({ rule }) => telling.includes(rule)).map((cause) => ({
		key: `asked ${cause.rule} ${areas[0] ?? ""}`,
		lesson: lesson(judged, "asked", cause, by.length),
		weight: gravity + (judged.observed?.authors === 1 ? 2 : 0) - by.length
	}));
	const alone = arrival === "pull-request" ? [] : [{
		key: "no pull request",
		lesson: lesson(judged, "no-pull-request", withoutPullRequest, by.length),
		weight: gravity * 2 - by.length
	}];
	return [
		...stops,
		...asks,
		...alone
	];
}
const telling = [
	"executive-approval",
	"security-review",
	"rollback-plan"
];
const withoutPullRequest = {
	rule: "pull-request",
	message: "It came without a pull request that the history names",
	remedy: "Open a pull request; the required status refuses a push to the branch",
	actor: "author"
};
function lesson(judged, shows, cause, others) {
	const { number, sha, title, url, at, category, areas } = judged;
	const { rule, message, remedy: needed } = cause;
	return {
		number,
		sha,
		title,
		url,
		at,
		category,
		areas,
		shows,
		rule,
		message,
		needed,
		others
	};
}
function replayReport(judged, source, { policy, ...from }, other) {
	const { timezone } = policy.calendar;
	const stopped = judged.filter((each) => each.stopped);
	const instants = judged.map(({ at }) => at).sort();
	return {
		schemaVersion: 1,
		source,
		policy: from,
		timezone,
		from: instants[0] ?? null,
		to: instants.at(-1) ?? null,
		changes: judged.length,
		stopped: stopped.length,
		byClockAlone: stopped.filter(byClock).length,
		withoutPullRequest: judged.filter(({ arrival }) => arrival !== "pull-request").length,
		rules: ruleCounts(judged),
		categories: category.L.map((category) => ({
			category,
			...count(judged, (each) => each.category === category)
		})),
		lanes: grouped(judged, ({ lane }) => [lane]).map(([lane, counted]) => ({
			lane,
			...counted
		})),
		areas: grouped(judged, ({ areas }) => areas).map(([area, counted]) => ({
			area,
			...counted
		})),
		hours: byHour(judged, timezone),
		busiest: busiestOf(byHour(judged, timezone)),
		closed: closings(judged),
		approvalsAsked: approvalsAsked(judged),
		people: peopleCount(judged),
		instructive: mostInstructive(judged),
		caveats: caveatCounts(judged),
		comparison: other === void 0 ? null : compare(judged, other.judged, other.policy),
		judgements: judged
	};
}
}),
1842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$Q: () => closedBecause,
	Ao: () => changes,
	F1: () => weekOrder,
	F9: () => unknownsOf,
	I3: () => breakdown,
	KN: () => percent,
	RR: () => weekdayNames,
	Ti: () => busiestHours,
	Vb: () => nameOf,
	ai: () => number,
	gD: () => headlineOf,
	sx: () => mergedAt,
	vN: () => askedOfAll,
	z4: () => peopleRows,
	z8: () => scope
});
var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5772);
const weekdayNames = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const weekOrder = [
	1,
	2,
	3,
	4,
	5,
	6,
	0
];
function percent(part, whole) {
	if (whole === 0 || part === 0) return "0 %";
	const share = part / whole * 100;
	return share < 1 ? "<1 %" : `${share > 99 && part < whole ? 99 : Math.round(share)} %`;
}
const number = (value) => value.toLocaleString("en-US");
const changes = (count) => `${number(count)} ${count === 1 ? "change" : "changes"}`;
const reasons = _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__._;
const closedBecause = ({ reason, name }) => `${reasons[reason] ?? reason}${name === null ? "" : `: ${name}`}`;
const nameOf = ({ number: pull, sha }) => pull > 0 ? `#${pull}` : sha?.slice(0, 8) ?? "(unknown)";
function mergedAt(at, timezone) {
	const instant = new Date(at);
	return `${(0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__.KS)(instant, timezone)} ${instant.getUTCFullYear()}`;
}
function scope({ source, changes: count, from, to, policy, timezone }) {
	const where = `${source.branch} of ${source.repository}`;
	if (from === null || to === null) return `No merged change in ${where} (${source.asked}).`;
	const day = (at) => (0, _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__.r4)(new Date(at), timezone, new Date(0)).replace(/, .*/, "");
	const span = day(from) === day(to) ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
	const what = source.kind === "github" ? "merged pull request" : "change";
	return `${number(count)} ${count === 1 ? what : `${what}s`} of ${where} (${source.asked}), merged ${span}, judged by ${policy.source} as of the merge.`;
}
const headlineOf = ({ stopped, changes: all }) => `${number(stopped)} of ${number(all)} would have been stopped (${percent(stopped, all)})`;
function breakdown(report) {
	const { stopped, byClockAlone, changes: all, withoutPullRequest, source } = report;
	if (source.kind === "git") return [
		["merged while the window was open; git knows no reviews or checks", all - stopped],
		["merged while the window was closed; git shows nothing else amiss", byClockAlone],
		["stopped by something else that git shows", stopped - byClockAlone],
		["besides, of all of these: the history names no pull request", withoutPullRequest]
	];
	return [
		["would have passed", all - stopped],
		["stopped by the clock alone: the same merge later would have passed", byClockAlone],
		["stopped until somebody had acted", stopped - byClockAlone]
	];
}
function askedOfAll({ rules, changes: all }) {
	return rules.filter(({ asked }) => all > 0 && asked / all >= .97).map(({ rule }) => rule);
}
function peopleRows({ people, changes: all }) {
	if (people === null) return [];
	return [
		[
			"written by one person alone",
			people.oneAuthor,
			all
		],
		[
			"merge commits made by an author of the change",
			people.mergedByAuthor,
			people.merges
		],
		[
			"merged within 24 hours of their first commit",
			people.withinDay,
			people.dated
		]
	].filter(([, , of]) => of > 0);
}
const neverJudged = ({ rules, changes: all }) => rules.filter(({ notJudged }) => all > 0 && notJudged === all).map(({ rule }) => rule);
function busiestHours({ busiest, changes: all, timezone }) {
	if (busiest === null) return "";
	const clock = (hour) => `${String(hour % 24).padStart(2, "0")}:00`;
	return `Most was merged from ${clock(busiest.start)} to ${clock(busiest.start + 8)} ${timezone} time: ${percent(busiest.changes, all)}.`;
}
function unknownsOf(report) {
	const { source, caveats } = report;
	const never = neverJudged(report);
	return [
		...source.stopped === null ? [] : [source.stopped],
		...source.failed.map(({ number: pull, problem }) => `#${pull} could not be read and will be tried again next time: ${problem}`),
		...source.notes,
		...never.length === 0 ? [] : [`Not judged at all: ${never.join(", ")}.`],
		...caveats.map(({ about, changes: count }) => `${about} (${changes(count)}).`),
		...alwaysSaid(report)
	];
}
function alwaysSaid({ source }) {
	if (source.kind === "git") return ["A clone holds paths, patches, authors and times. Descriptions, reviews, threads, checks, labels and the opening of a pull request are not in it: rules that need them did not judge, and stopped nothing.", "The instant of a merge is the committer date of its commit; for what was pushed directly that is when it was committed. A pull request that was merged by rebasing leaves no number and looks like direct commits."];
	return ["People, teams and write access count as they are today.", "Lead time counts from the opening or the last “ready for review”: the gate was not there to say when a change became of its category."];
}
})
};
export { id, ids, modules };
