// 377.index.js
const id = 377;
const ids = [377];
const modules = {
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
2269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { recordsBranchName: () => recordsBranchName });
const recordsBranchName = "change-records";
}),
1140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DH: () => revertsOf,
	PV: () => sortedLinks,
	Y6: () => revertClaims
});
var _git_revert_mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2651);
const button = /^ {0,3}reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})[.]?\s*$/i;
const gitRevert = /^ {0,3}This reverts commit ([0-9a-f]{7,64})(?:[.,]|\s*$)/i;
const quoted = /^(?:Revert|Reapply) "/;
function revertClaims({ repository, title, body, messages }) {
	const lines = [body ?? "", ...messages].flatMap((text) => text.split(/\r\n?|\n/));
	const numbers = lines.flatMap((line) => {
		const [, where, number] = button.exec(line) ?? [];
		const own = where === void 0 || where.toLowerCase() === repository.toLowerCase();
		return number !== void 0 && own ? [Number(number)] : [];
	});
	const commits = lines.flatMap((line) => gitRevert.exec(line)?.[1]?.toLowerCase() ?? []);
	const titles = [title, ...messages.map((message) => message.split(/\r\n?|\n/, 1)[0] ?? "")].filter((line) => quoted.test(line)).flatMap((line) => {
		const end = line.lastIndexOf("\"");
		const start = line.indexOf("\"");
		return end > start + 1 ? [line.slice(start + 1, end)] : [];
	});
	const inTitles = titles.flatMap((text) => [...(0, _git_revert_mentions_js__WEBPACK_IMPORTED_MODULE_0__.U7)([`Revert "${text}"`], repository).numbers]);
	return {
		numbers: [...new Set([...numbers, ...inTitles])],
		commits: [...new Set(commits)],
		titles
	};
}
const startsWith = (commit, abbreviated) => commit.toLowerCase().startsWith(abbreviated.toLowerCase());
function revertsOf(facts, merged) {
	const claims = revertClaims(facts);
	const { reverts = null } = facts;
	const found = new Map();
	const exactOf = (number) => reverts !== null && number === reverts.number ? reverts.exact : null;
	const add = (number, commit) => {
		if (number !== null && number === facts.number) return;
		const key = number === null ? `commit ${commit?.slice(0, 7)}` : `#${number}`;
		if (!found.has(key)) found.set(key, {
			number,
			commit,
			exact: exactOf(number)
		});
	};
	const named = (one) => add(one.number, one.commits[0] ?? null);
	if (reverts !== null && reverts.number > 0) {
		const known = merged.find(({ number }) => number === reverts.number);
		add(reverts.number, known?.commits[0] ?? null);
	}
	for (const number of claims.numbers) add(number, merged.find((one) => one.number === number)?.commits[0] ?? null);
	for (const commit of claims.commits) {
		const known = merged.find(({ commits }) => commits.some((each) => startsWith(each, commit)));
		if (known === void 0) add(null, commit);
		else named(known);
	}
	if (found.size === 0) for (const title of claims.titles) {
		const same = merged.filter((one) => one.title === title && one.number !== facts.number);
		const [only] = same;
		if (same.length === 1 && only !== void 0) named(only);
	}
	return sortedLinks([...found.values()]);
}
function sortedLinks(links) {
	const once = new Map();
	for (const link of links) {
		const key = link.number === null ? `c${link.commit}` : `n${link.number}`;
		const known = once.get(key);
		once.set(key, {
			...link,
			commit: known?.commit ?? link.commit,
			exact: known === void 0 ? link.exact : known.exact ?? link.exact
		});
	}
	const rank = ({ number }) => number ?? Number.POSITIVE_INFINITY;
	const byCommit = (one, other) => {
		const [a, b] = [one.commit ?? "", other.commit ?? ""];
		return a < b ? -1 : a > b ? 1 : 0;
	};
	return [...once.values()].sort((one, other) => rank(one) === rank(other) ? byCommit(one, other) : rank(one) - rank(other));
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
		__webpack_require__.e(478),
		__webpack_require__.e(849),
		__webpack_require__.e(428),
		__webpack_require__.e(205),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 4219));
	const { dayBefore, readRecords } = await Promise.all([
		__webpack_require__.e(89),
		__webpack_require__.e(776),
		__webpack_require__.e(288),
		__webpack_require__.e(518),
		__webpack_require__.e(919),
		__webpack_require__.e(478),
		__webpack_require__.e(377),
		__webpack_require__.e(422),
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
}),
4743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2941);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
})
};
export { id, ids, modules };
