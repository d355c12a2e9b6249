import { modules as shared1 } from "./shared-5.js";
// 946.index.js
const id = 946;
const ids = [946];
const modules = {
...shared1,
8591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
7196: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { y: () => readRateLimit });
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
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
9522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => causes });
const causes = [
	"author",
	"reviewer",
	"checks",
	"clock"
];
}),
8474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
2329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GS: () => monthOf,
	WQ: () => monthsLater,
	assertBegun: () => assertBegun,
	fr: () => monthTitle,
	monthsUntil: () => monthsUntil,
	parsePeriod: () => parsePeriod,
	wH: () => startOfMonth
});
var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6694);
var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);
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
9974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H8: () => refOf,
	Iu: () => compareRefs,
	Mn: () => splitRef,
	W$: () => shortestCommit
});
const shortestCommit = 7;
function refOf({ number, commits }) {
	return number !== null ? `#${number}` : `@${(commits[0] ?? "0000000").slice(0, shortestCommit).toLowerCase()}`;
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
7952: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LX: () => qualified,
	XN: () => sumOf,
	fR: () => readTally,
	jx: () => openTally
});
var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);
var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9974);
function openTally() {
	const counts = new Map();
	const sets = new Map();
	const values = new Map();
	const listed = [];
	return {
		count: (key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by),
		put: (key, ref) => (0, _append_js__WEBPACK_IMPORTED_MODULE_0__.B)(sets, key, ref),
		measure: (key, ref, value) => (0, _append_js__WEBPACK_IMPORTED_MODULE_0__.B)(values, key, [ref, value]),
		list: (change) => listed.push(change),
		close: () => ({
			counts: inOrder(counts),
			sets: inOrder(sets).map(([key, refs]) => [key, [...refs].sort(_references_js__WEBPACK_IMPORTED_MODULE_1__.Iu)]),
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
const compareText = (one, other) => one < other ? -1 : one > other ? 1 : 0;
const inOrder = (map) => [...map].sort(([one], [other]) => compareText(one, other));
const compareValues = ([one, a], [other, b]) => (0, _references_js__WEBPACK_IMPORTED_MODULE_1__.Iu)(one, other) || a - b;
const compareListed = (one, other) => (0, _references_js__WEBPACK_IMPORTED_MODULE_1__.Iu)(one.ref, other.ref) || compareText(JSON.stringify(one), JSON.stringify(other));
}),
5158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => readPart });
var github_error = __webpack_require__(2632);
var period = __webpack_require__(2329);
var lists = __webpack_require__(2143);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const STATUSES = 50;
const deployments_status = "state createdAt";
const deploymentsQuery = `query deployments($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) ${(0, query.p_)(`id commitOid environment createdAt statuses(first: ${STATUSES}) { totalCount nodes { ${deployments_status} } }`)}
  }
}`;
const deploymentStatusesQuery = `query deploymentStatuses($id: ID!, $size: Int!, $after: String) {
  node(id: $id) { ... on Deployment { statuses(first: $size, after: $after) ${(0, query.p_)(deployments_status)} } }
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
	const of = `the deployments of ${(0, github_repository.fq)(repository)}`;
	const found = [];
	for await (const { nodes } of (0, lists.E0)(client, of, whole)) {
		const page = nodes.filter((node) => node.value !== null);
		for (const node of page) {
			const environment = node.member("environment").orNull((name) => name.text());
			if (environment === null) continue;
			const commit = node.member("commitOid").sha();
			const createdAt = node.member("createdAt").instant();
			found.push({
				commit,
				environment,
				createdAt,
				statuses: await statusesOf(client, node, of)
			});
		}
		const oldest = page.at(-1)?.member("createdAt").instant();
		if (oldest !== void 0 && Date.parse(oldest) < since.getTime()) break;
	}
	return found;
}
async function statusesOf(client, deployment, of) {
	const first = deployment.member("statuses");
	const total = first.member("totalCount").count();
	const shown = statusesIn(first.member("nodes").items());
	if (shown.length >= total) return shown;
	const whole = {
		query: deploymentStatusesQuery,
		variables: { id: deployment.member("id").name() },
		list: (data) => data.path("node", "statuses")
	};
	const all = [];
	for await (const { nodes } of (0, lists.E0)(client, of, whole)) all.push(...statusesIn(nodes));
	if (all.length >= total) return all;
	const problem = `Of ${total} statuses of the deployment of ${deployment.member("commitOid").sha().slice(0, 7)} GitHub shows ${all.length}.`;
	throw new github_error.y("malformed", problem, "Report again later; if that repeats, report it.");
}
const statusesIn = (nodes) => nodes.flatMap((node) => node.value === null ? [] : [{
	state: node.member("state").text(),
	at: node.member("createdAt").instant()
}]);
var failure = __webpack_require__(8272);
var graphql_answer = __webpack_require__(478);
var rate_limit = __webpack_require__(7196);
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
	for (let start = 0; start < references.length; start += BATCH) try {
		bodies.push(...await readBatch(client, references.slice(start, start + BATCH)));
	} catch (thrown) {
		if (!(thrown instanceof github_error.y)) throw thrown;
		return [...bodies, ...references.slice(start).map(() => ({ why: thrown.message }))];
	}
	return bodies;
}
async function readBatch(client, batch) {
	const variables = Object.fromEntries(batch.flatMap(({ owner, repo, number }, index) => [
		[`o${index}`, owner],
		[`r${index}`, repo],
		[`n${index}`, number]
	]));
	const query = issueBodiesQuery(batch.length);
	const { data, refused } = await client.graphql(query, () => variables, "the issues of incidents");
	return batch.map((reference, index) => {
		const refusal = refused.find(({ path }) => path[0] === `i${index}`);
		if (refusal === void 0) return { body: data.path(`i${index}`, "issue").orNull((issue) => issue.member("body").text()) };
		if (refusal.type === "NOT_FOUND" && refusal.path.length > 1) return { body: null };
		return { why: (0, graphql_answer.O)({
			...refusal,
			path: ["issues"]
		}, (0, github_repository.fq)(reference)).message };
	});
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
const before = (ranges, instant) => ranges.map(({ from, until }) => ({
	from,
	until: Math.min(until, instant)
})).filter(({ from, until }) => from < until);
var calendar_zone = __webpack_require__(6694);
var append = __webpack_require__(8334);
var references = __webpack_require__(9974);
const mostCharacters = 7e4;
const heading = /^ {0,3}#{1,6}[ \t]+(\S.{0,100})$/;
const lead = /^ {0,3}(?:\*\*|__)?([\p{L}\p{N}][\p{L}\p{N} '/-]{0,60})(?::(?:\*\*|__)?|(?:\*\*|__):?)[ \t]*$/u;
function linesIn(text) {
	let above = null;
	let isLead = false;
	let isLed = false;
	return text.slice(0, mostCharacters).split(/\r\n?|\n/).map((line) => {
		const [whole, begun] = [heading.exec(line)?.[1], lead.exec(line)?.[1]];
		const opens = whole ?? begun;
		if (opens !== void 0) {
			above = opens.replace(/[\s:#*_]{1,20}$/, "");
			[isLead, isLed] = [whole === void 0, false];
			return {
				text: line,
				heading: null
			};
		}
		const isEmpty = line.trim() === "";
		if (isLead && isLed && isEmpty) above = null;
		isLed ||= !isEmpty;
		return {
			text: line,
			heading: isEmpty ? null : above
		};
	});
}
const words = /[^\s()[\]<>{},;"'`*|’“”]+|;/g;
const between = /[\s()[\]<>{},;"'`*|’“”]+/;
const longest = 300;
const wordsOf = (line) => [...line.matchAll(words)].flatMap(({ 0: word, index }) => {
	const text = bare(word);
	if (text === "") return [];
	const end = word.slice(-1);
	return [{
		text,
		at: index,
		ends: ".!?;…".includes(end),
		colon: end === ":"
	}];
});
function bare(word) {
	let [start, end] = [0, word.length];
	while (start < end && "_~".includes(word[start] ?? "")) start += 1;
	while (end > start && "_~.:!?…".includes(word[end - 1] ?? "")) end -= 1;
	return end - start > longest ? "" : word.slice(start, end);
}
function mentionsIn(text, referenceOf, voice = "active") {
	const found = new Map();
	const once = new Map();
	const known = (raw) => {
		const before = once.get(raw);
		if (before !== void 0) return before;
		const word = bare(raw);
		const reference = word === "" ? null : referenceOf(word);
		once.set(raw, reference);
		return reference;
	};
	for (const { text: line, heading } of linesIn(text)) {
		if (line.split(between).every((word) => known(word) === null)) continue;
		const own = wordsOf(line).map((word) => ({
			...word,
			reference: known(word.text)
		}));
		const above = heading === null ? [] : wordsOf(heading).map((word) => ({
			...word,
			reference: null,
			ends: false
		}));
		const isAlone = own.every(({ reference, text: word }) => reference !== null || isFiller(word));
		const mentions = [...inLine(own, voice, line), ...isAlone ? inLine([...above, ...own], voice) : []];
		for (const { reference, repairs } of mentions) {
			const key = reference.toLowerCase();
			found.set(key, {
				reference: found.get(key)?.reference ?? reference,
				repairs: repairs || found.get(key)?.repairs === true
			});
		}
	}
	return [...found.values()];
}
const repair = /^(?:(?:hot-?|bug-?)?fix(?:e[sd]|ing)?|clos(?:e[sd]?|ing)|resol(?:ve[sd]?|ving|ution)|solv(?:e[sd]?|ing)|mitigat(?:e[sd]?|ing|ion)|remediat(?:e[sd]?|ing|ion)|remed(?:y|ies|ied)|repair(?:s|ed|ing)?|address(?:es|ed|ing)?|prevent(?:s|ed|ing)?|work-?arounds?|follow-?ups?)$/i;
const repairs = [
	[/^follow(?:s|ed|ing)?$/i, /^ups?$/i],
	[/^recover(?:s|ed|ing|y)?$/i, /^from$/i],
	[/^respon(?:se|ds?|ded|ding)$/i, /^to$/i],
	[/^works?$/i, /^around$/i]
];
const undoing = /^(?:reverted|undone|rollback|back)$/i;
const by = /^(?:by|in|with|via)$/i;
const negation = /^(?:not|never|cannot|without|no|t)$/i;
function repairAt(all, index, voice) {
	const [one, next] = [all[index]?.text ?? "", all[index + 1]?.text ?? ""];
	if ([index - 1, index - 2].some((before) => negation.test(all[before]?.text ?? ""))) return 0;
	if (voice === "passive" && undoing.test(one) && by.test(next)) return 2;
	if (repairs.some(([first, second]) => first.test(one) && second.test(next))) return 2;
	return repair.test(one) && (voice === "passive" || !/^by$/i.test(next)) ? 1 : 0;
}
const filler = /^(?:for|of|to|on|from|the|an?|this|that|these|our|its|all|both|and|or|as|well|issues?|tickets?|incidents?|outages?|problems?|bugs?|regressions?|crash(?:es)?|failures?|errors?|root|underlying|causes?|recurrences?|effects?|impact|symptoms?|parts?|rest|remain(?:s|der|ing))$/i;
const isFiller = (word) => filler.test(word) || !/[\p{L}\p{N}]/u.test(word) || /^\d{1,3}$|^x$/i.test(word);
const turning = /^(?:but|however|although|though|unlike|see|cf|refs?|references?|related|relates)$/i;
const causing = /^(?:caus(?:ed|es|ing)|broke|breaks|breaking|introduc(?:ed|es|ing)|trigger(?:ed|s|ing)|led|leads|leading)$/i;
const relative = /^(?:that|which|what|who)$/i;
const turns = (word, before) => turning.test(word) || causing.test(word) && !relative.test(before);
function kindOf(all, index, voice) {
	const { text, reference } = all[index] ?? {
		text: "",
		reference: null
	};
	if (reference !== null) return "reference";
	if (repairAt(all, index, voice) > 0 || repairAt(all, index - 1, voice) === 2) return "repairing";
	if (turns(text, all[index - 1]?.text ?? "")) return "turning";
	return isFiller(text) || voice === "passive" && by.test(text) ? "filler" : "other";
}
function inLine(all, voice, line) {
	const found = [];
	let isRight = false;
	let isWhole = voice === "active" && line !== void 0 && begins(all, line);
	for (const [index, { reference, ends }] of all.entries()) {
		const kind = kindOf(all, index, voice);
		if (reference !== null) found.push({
			reference,
			repairs: isRight || isWhole
		});
		else isRight = kind === "repairing" || isRight && kind === "filler";
		if (kind === "turning") isWhole = false;
		if (ends) [isRight, isWhole] = [false, false];
	}
	return found;
}
function begins(all, line) {
	for (const [index, { text, at, ends, colon, reference }] of all.slice(0, 6).entries()) {
		if (repairAt(all, index, "active") > 0) return true;
		if (!(isFiller(text) && !/\p{L}{2}/u.test(text)) && (ends || !(colon || reference !== null || line[at - 1] === "["))) return false;
	}
	return false;
}
function namesIn(line, repository, issue) {
	const isOwn = issue.repository.toLowerCase() === repository.toLowerCase();
	const names = new Set();
	const here = (where) => where === void 0 ? isOwn : where.toLowerCase() === repository.toLowerCase();
	for (const [, where, number] of line.matchAll(/(?<![\w/.-])([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/g)) if (here(where) && !(isOwn && Number(number) === issue.number)) names.add(`#${number}`);
	for (const [, where, number] of line.matchAll(/\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/([1-9]\d{0,8})\b/g)) if (here(where)) names.add(`#${number}`);
	for (const [sha] of line.matchAll(/\b[0-9a-f]{7,64}\b/g)) if (/\d/.test(sha)) names.add(sha);
	return names;
}
function endedIn(text, repository, issue) {
	const nameOf = (word) => {
		const [only, ...others] = namesIn(word, repository, issue);
		return others.length === 0 ? only ?? null : null;
	};
	return new Set(mentionsIn(text, nameOf, "passive").flatMap(({ reference, repairs }) => repairs ? [reference] : []));
}
function linkIndex() {
	const byName = new Map();
	const keyOf = (name) => name.startsWith("#") ? name : name.slice(0, references.W$);
	return {
		add: (name, named) => (0, append.B)(byName, keyOf(name), {
			...named,
			name
		}),
		of: ({ number, commits }) => [...number === null ? [] : [`#${number}`], ...commits.map((commit) => commit.toLowerCase())].flatMap((own) => (byName.get(keyOf(own)) ?? []).filter(({ name }) => own.startsWith("#") ? own === name : own.startsWith(name)))
	};
}
const MINUTE = 6e4;
const incident_issues_mostCharacters = 7e4;
const cause = /^[\s>*_#-]{0,20}(?:root )?cause[ds]?\b/i;
const start = /^[\s>*_#-]{0,20}(?:incident )?(?:start(?:ed|s)?|began|begin(?:ning)?)(?: at| time)?\b[\s:*_`–-]{0,20}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)/i;
const ending = /^(?:\.\d{1,9})?[ \t]?\(?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[a-z]{1,30}(?:\/[a-z][\w+-]{0,30}){1,2})?\)?[\s*_`.,;|]{0,20}$/i;
function startOf(body, timezone) {
	for (const line of linesOf(body)) {
		const [whole = "", day, time] = start.exec(line) ?? [];
		if (day === void 0 || time === void 0) continue;
		const end = ending.exec(line.slice(whole.length));
		const local = localOf(day, time);
		return end === null || local === null ? null : instantOf(local, end[1], timezone);
	}
	return null;
}
function localOf(day, time) {
	const full = `${day}T${time.length === 5 ? `${time}:00` : time}`;
	const at = Date.parse(`${full}Z`);
	if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 19) !== full) return null;
	return day >= "2000" && day < "2200" ? at : null;
}
function instantOf(local, named, timezone) {
	const zone = named ?? timezone;
	const offset = offsetOf(zone);
	if (offset !== null) return new Date(local - offset).toISOString();
	return (0, calendar_zone.KJ)(zone) ? new Date((0, calendar_zone.G6)((0, calendar_zone.kE)(zone), local)).toISOString() : null;
}
function offsetOf(zone) {
	if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
	const [, sign, hours, minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	if (Number(minutes) > 59) return null;
	const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
	if (!(size <= 840 * MINUTE)) return null;
	return sign === "-" ? -size : size;
}
const linesOf = (body) => body.slice(0, incident_issues_mostCharacters).split(/\r\n?|\n/);
function issueLinks(issues, repository, timezone) {
	const [causes, remedies] = [linkIndex(), linkIndex()];
	for (const issue of issues) {
		const all = linesIn(`${issue.title}\n${issue.body}`).map(({ text, heading }) => ({
			isCause: cause.test(text) || heading !== null && cause.test(heading),
			names: namesIn(text, repository, issue),
			ended: endedIn(heading === null ? text : `## ${heading}\n${text}`, repository, issue)
		}));
		const told = all.filter(({ isCause, names, ended }) => isCause && less(names, ended).size > 0);
		const ended = new Set(all.flatMap((line) => [...line.ended]));
		const reference = `${issue.repository}#${issue.number}`;
		const startedAt = startOf(issue.body, timezone);
		const caused = told.length > 0 ? told.flatMap(({ names, ended: own }) => [...less(names, own)]) : all.flatMap(({ names }) => [...less(names, ended)]);
		for (const name of new Set(caused)) causes.add(name, {
			issue,
			reference,
			startedAt,
			link: told.length > 0 ? "cause" : "named"
		});
		for (const name of ended) remedies.add(name, {
			issue,
			reference,
			startedAt,
			link: "repair"
		});
	}
	return {
		causes: (change) => found(causes.of(change).filter(({ issue, startedAt }) => startedAt !== null || floor(issue.createdAt) >= floor(change.mergedAt))),
		remedies: (change) => found(remedies.of(change))
	};
}
const less = (names, others) => new Set([...names].filter((name) => !others.has(name)));
const found = (all) => {
	return [...new Map(all.map(({ reference, startedAt, link }) => [reference, {
		startedAt,
		link
	}]))].map(([reference, told]) => ({
		reference,
		by: "issue",
		...told
	}));
};
const floor = (instant) => Math.floor(Date.parse(instant) / MINUTE);
var name_globs = __webpack_require__(2135);
function incidentFinder({ incidentLabels, incidentIssues }) {
	const labelled = new Set(incidentLabels.map((label) => label.trim().toLowerCase()));
	const matches = (0, name_globs.B)(incidentIssues);
	const referenceOf = (word) => {
		if (matches(word) !== null) return word;
		const short = shortForm(word);
		return short !== null && matches(short) !== null ? short : null;
	};
	return {
		tracked: incidentLabels.length + incidentIssues.length > 0,
		find(labels, texts) {
			const byLabel = labels.filter((label) => labelled.has(label.trim().toLowerCase()));
			const byIssue = (incidentIssues.length === 0 ? [] : texts.flatMap((text) => mentionsIn(text, referenceOf))).map(({ reference, repairs }) => ({
				reference,
				by: "issue",
				startedAt: null,
				link: repairs ? "repair" : "reference"
			}));
			return onceEach([...byLabel.map((reference) => ({
				reference,
				by: "label",
				startedAt: null
			})), ...byIssue]);
		}
	};
}
function shortForm(word) {
	const [, repository, number] = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/([1-9]\d{0,8})(?:[/?#].{0,200})?$/i.exec(word) ?? [];
	return repository === void 0 ? null : `${repository}#${number}`;
}
const wholeReference = (reference, repository) => /^#[1-9]\d{0,8}$/.test(reference) ? `${repository}${reference}` : shortForm(reference) ?? reference;
const weights = {
	cause: 4,
	repair: 3,
	named: 2,
	reference: 1,
	aside: 0
};
const linkOf = ({ link = "reference" }) => link;
function onceEach(all) {
	const once = new Map();
	for (const each of all) {
		const key = `${each.by} ${each.reference.toLowerCase()}`;
		const known = once.get(key);
		const best = known === void 0 || weights[linkOf(each)] > weights[linkOf(known)] ? each : known;
		once.set(key, {
			...best,
			startedAt: known?.startedAt ?? each.startedAt
		});
	}
	return [...once.values()];
}
const incidents_MINUTE = 6e4;
const isRemedy = ({ lane, reverts }) => lane === "emergency" || lane === "rollback" || reverts.length > 0;
function causedBy(incidents, change) {
	const merged = Math.floor(Date.parse(change.mergedAt) / incidents_MINUTE) * incidents_MINUTE;
	return incidents.filter((incident) => {
		const { by, startedAt } = incident;
		const link = linkOf(incident);
		if (by === "label") return true;
		if (link === "repair" || link === "aside") return false;
		if (startedAt !== null && Date.parse(startedAt) < merged) return false;
		if (link === "cause" || !isRemedy(change)) return true;
		return link === "named" && startedAt !== null;
	});
}
function endedBy(incidents, change) {
	const caused = new Set(causedBy(incidents, change));
	return incidents.filter((incident) => incident.by === "issue" && !caused.has(incident)).filter((incident) => linkOf(incident) === "repair" || linkOf(incident) !== "cause" && isRemedy(change)).map(({ reference }) => reference.toLowerCase());
}
const MOST_REFERENCES = 500;
const MOST_REASONS = 5;
async function readStarts(client, asked, merged) {
	const all = referencesIn(merged, asked);
	const wanted = all.slice(0, MOST_REFERENCES);
	const bodies = await readIssueBodies(client, wanted.map(({ issue }) => issue));
	const read = wanted.map((reference, index) => ({
		...reference,
		...bodies[index] ?? unanswered
	}));
	const starts = read.flatMap((one) => "why" in one ? [] : [[one.reference, one.body === null ? null : startOf(one.body, asked.timezone)]]);
	return {
		starts: new Map(starts),
		gaps: [...unreadGaps(read), ...cutGaps(all.slice(MOST_REFERENCES))]
	};
}
const unanswered = { why: "GitHub did not answer for it." };
function referencesIn(merged, { metrics, repository, timezone }) {
	if (metrics.incidentIssues.length === 0) return [];
	const finder = incidentFinder({
		incidentLabels: [],
		incidentIssues: metrics.incidentIssues
	});
	const found = new Map();
	const latestFirst = [...merged].sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt));
	for (const { title, body, mergedAt } of latestFirst) {
		const month = (0, period.GS)(new Date(mergedAt), timezone);
		for (const { reference } of finder.find([], [title, body])) {
			const issue = issueReference(reference, repository);
			if (issue === null) continue;
			const key = reference.toLowerCase();
			const known = found.get(key);
			if (known === void 0) found.set(key, {
				issue,
				months: new Set([month])
			});
			else known.months.add(month);
		}
	}
	return [...found].map(([reference, { issue, months }]) => ({
		reference,
		issue,
		months: [...months]
	}));
}
function unreadGaps(read) {
	const byReason = new Map();
	for (const one of read) {
		if (!("why" in one)) continue;
		const repository = (0, github_repository.fq)(one.issue);
		const key = `${repository.toLowerCase()} ${one.why}`;
		const known = byReason.get(key) ?? {
			why: one.why,
			repository,
			months: new Set(),
			count: 0
		};
		for (const month of one.months) known.months.add(month);
		byReason.set(key, {
			...known,
			count: known.count + 1
		});
	}
	const [told, others] = [[...byReason.values()].slice(0, MOST_REASONS), [...byReason.values()].slice(MOST_REASONS)];
	const gaps = told.map(({ why, repository, months, count }) => ({
		what: `When ${incidents(count)} began is not known, since ${count === 1 ? "its issue" : "their issues"} in ${repository} could not be read: ${why}`,
		months: [...months]
	}));
	if (others.length === 0) return gaps;
	const count = others.reduce((sum, one) => sum + one.count, 0);
	const what = `When ${incidents(count)} began is not known, since their issues in ${others.length} more repositories could not be read. Let the token read them.`;
	return [...gaps, {
		what,
		months: [...new Set(others.flatMap(({ months }) => [...months]))]
	}];
}
function cutGaps(cut) {
	if (cut.length === 0) return [];
	const looked = MOST_REFERENCES.toLocaleString("en-US");
	return [{
		what: `When ${incidents(cut.length)} began is not known: of all that titles and descriptions refer to, only the issues of the latest ${looked} were read. Report a shorter period, or on the command line with a shorter --trend.`,
		months: [...new Set(cut.flatMap(({ months }) => months))]
	}];
}
const incidents = (count) => count === 1 ? "an incident" : `${count.toLocaleString("en-US")} incidents`;
const RESERVE = 60;
const LOOK_EVERY = 5;
const EARLIER = 12096e5;
const LAG = 6e5;
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
	const [issues, deployments, { starts, gaps }] = await Promise.all([
		metrics.incidentLabels.length === 0 ? null : orWhy(() => readIncidentIssues(client, repository, metrics.incidentLabels, from)),
		metrics.environments.length === 0 ? null : orWhy(() => readDeployments(client, repository, new Date(from.getTime() - EARLIER))),
		readStarts(client, asked, merged.filter((one) => isGated(one.base)))
	]);
	return {
		...found,
		isGated,
		merged,
		unread,
		issues,
		deployments,
		starts,
		gaps
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
				ranges: before(joined(done), whole.until - LAG),
				merged: [...all.values()]
			});
			count += 1;
			if (count % LOOK_EVERY === 0) await checkLimit(client);
		}
		await keep?.(null);
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
var calendar_calendar = __webpack_require__(1104);
var calendar_days = __webpack_require__(1076);
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
var change_facts = __webpack_require__(9522);
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
	countLane(tally, ref, facts);
	if (facts.compliant === true) tally.count("compliant");
	else tally.put(facts.compliant === null ? "compliance-unknown" : "non-compliant", ref);
	const isOverdue = countObligations(tally, ref, facts, inside);
	return facts.kind === "push" || facts.lane === "emergency" || facts.compliant === false || isOverdue;
}
function countLane(tally, ref, { lane, source }) {
	if (lane === null) tally.put("lane-unknown", ref);
	else if (lane === "ordinary") tally.count(source === "github" ? "lane/not-emergency" : "lane/ordinary");
	else tally.put(`lane/${lane}`, ref);
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
function countWindow(tally, ref, { window, lane }) {
	if (window === null) tally.put("window-unknown", ref);
	else if (window.use === "closed") {
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
const failureKinds = [
	"reverted",
	"incident",
	"deployment"
];
function failureFinder(all) {
	const find = lookUp(all);
	const undone = new Map();
	const ending = new Map();
	for (const change of all) {
		const { number, commits, mergedAt } = change;
		for (const link of change.reverts) {
			const target = find(link, mergedAt);
			if (target === void 0 || target === change || !isBefore(target.mergedAt, mergedAt)) continue;
			if (target.ref === change.ref && target.mergedAt === mergedAt) continue;
			(0, append.B)(undone, target, {
				number,
				commit: commits[0] ?? null,
				mergedAt,
				exact: link.exact
			});
		}
		if (typeof change.incidents !== "string") for (const incident of endedBy(change.incidents, change)) (0, append.B)(ending, incident, change);
	}
	return (change) => {
		const told = change.revertedBy.map((link) => ({
			...link,
			mergedAt: link.mergedAt ?? find(link, null)?.mergedAt ?? null
		}));
		const remedies = (incident) => incident.by === "issue" ? ending.get(incident.reference.toLowerCase()) ?? [] : [];
		return failureOf(change, [...told, ...undone.get(change) ?? []], remedies);
	};
}
function failureOf(change, reverts, remediesOf) {
	const { incidents, incidentsUnread, deployment } = change;
	const caused = typeof incidents === "string" ? [] : causedBy(incidents, change);
	const shown = {
		reverted: reverts.length > 0,
		incident: caused.length > 0,
		deployment: deployment.outcome === "failure"
	};
	const kinds = failureKinds.filter((kind) => shown[kind]);
	if (kinds.length === 0) return {
		failed: incidents === "unknown" || incidentsUnread === true || deployment.outcome === "unknown" ? null : false,
		kinds,
		proven: false,
		recovery: null
	};
	return {
		failed: true,
		kinds,
		proven: reverts.some(({ exact }) => exact === true),
		recovery: recoveryOf(change, reverts, caused, caused.flatMap(remediesOf).filter((fix) => fix !== change))
	};
}
function recoveryOf({ mergedAt, deployment }, reverts, incidents, fixes) {
	const merged = Date.parse(mergedAt);
	const began = incidents.flatMap(({ startedAt }) => startedAt === null ? [] : [Date.parse(startedAt)]);
	const start = began.length === 0 ? merged : Math.max(merged, Math.min(...began));
	if (reverts.some((link) => link.mergedAt === null)) return null;
	const ends = [...reverts.flatMap((link) => link.mergedAt === null ? [] : [Date.parse(link.mergedAt)]), ...fixes.map((fix) => Date.parse(fix.mergedAt)).filter((at) => at >= start)];
	if (ends.length > 0) return since(start, ends.reduce((first, at) => Math.min(first, at)));
	if (deployment.outcome !== "failure" || deployment.recoveredAt === null) return null;
	return since(start, Date.parse(deployment.recoveredAt));
}
const since = (start, end) => end >= start ? end - start : null;
const isBefore = (one, other) => Date.parse(one) <= Date.parse(other);
function lookUp(all) {
	const byNumber = new Map();
	const byCommit = new Map();
	for (const change of all) {
		if (change.number !== null) byNumber.set(change.number, change);
		for (const commit of new Set(change.commits.map((each) => each.toLowerCase()))) (0, append.B)(byCommit, commit.slice(0, references.W$), {
			commit,
			change
		});
	}
	return ({ number, commit }, until) => {
		if (number !== null) return byNumber.get(number);
		const wanted = commit?.toLowerCase() ?? "";
		const same = (wanted.length < references.W$ ? [] : byCommit.get(wanted.slice(0, references.W$)) ?? []).filter((each) => each.commit.startsWith(wanted));
		const found = [...new Set(same.map(({ change }) => change))];
		if (found.length < 2) return found[0];
		if (new Set(same.map((each) => each.commit)).size > 1) return void 0;
		const ordered = found.sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
		return (until === null ? void 0 : ordered.findLast((one) => isBefore(one.mergedAt, until))) ?? ordered[0];
	};
}
var tally = __webpack_require__(7952);
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
			const key = facts.number === null ? `@${Date.parse(facts.mergedAt)} ${facts.commits.join(" ")}` : ref;
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
	incidentsUnread: facts.incidentsUnread,
	deployment: facts.deployment
});
function deploymentFinder(seen, globs) {
	const counts = (0, name_globs.B)(globs);
	const wanted = seen.filter(({ environment }) => globs.length > 0 && counts(environment) !== null);
	return (all) => {
		if (wanted.length === 0) return () => ({ outcome: "untracked" });
		const places = placesIn(all);
		const environments = [...new Set(wanted.map(({ environment }) => environment.toLowerCase()))].map((name) => wanted.filter(({ environment }) => environment.toLowerCase() === name).map((each) => placed(each, places)).sort((one, other) => one.created - other.created));
		return (change) => together(environments.map((own) => inEnvironment(own, change, places)));
	};
}
function otherEnvironments(seen, globs) {
	const counts = globs.length === 0 ? () => null : (0, name_globs.B)(globs);
	return [...new Set(seen.map(({ environment }) => environment))].filter((name) => counts(name) === null).sort();
}
function placesIn(all) {
	const ordered = [...all].sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
	const places = new Map();
	for (const [place, { commits, mergedAt }] of ordered.entries()) for (const commit of new Set(commits.map((each) => each.toLowerCase()))) (0, append.B)(places, commit, {
		place,
		merged: Date.parse(mergedAt)
	});
	return places;
}
function placeAt(places, commit, instant) {
	const all = places.get(commit.toLowerCase()) ?? [];
	return (all.findLast(({ merged }) => merged <= instant) ?? all[0])?.place ?? null;
}
function placed({ commit, createdAt, statuses }, places) {
	const created = Date.parse(createdAt);
	const ended = statuses.flatMap(({ state, at }) => {
		const known = endings[state.toUpperCase()];
		return known === void 0 ? [] : [{
			failed: known === "failed",
			at: Date.parse(at)
		}];
	}).sort((one, other) => one.at - other.at);
	const end = ended.find(({ failed }) => failed) ?? ended[0] ?? null;
	const success = ended.find(({ failed, at }) => !failed && at >= (end?.at ?? 0))?.at ?? null;
	return {
		place: placeAt(places, commit, created),
		created,
		end,
		success
	};
}
const endings = {
	SUCCESS: "succeeded",
	FAILURE: "failed",
	ERROR: "failed"
};
function inEnvironment(own, { commits, mergedAt }, places) {
	const merged = Date.parse(mergedAt);
	const place = commits.map((commit) => placeAt(places, commit, merged)).find((each) => each !== null);
	if (place === void 0) return "none";
	const start = firstSince(own, merged);
	let isKnown = start > 0;
	let found = "none";
	for (let index = start; index < own.length; index += 1) {
		const each = own[index];
		if (each === void 0 || each.place === null) continue;
		if (each.place < place) {
			isKnown = true;
			continue;
		}
		if (!isKnown && each.place !== place) return "before";
		isKnown = true;
		if (each.end !== null) {
			const { failed, at } = each.end;
			return {
				failed,
				at,
				recovered: failed ? recoveryIn(own, index, at) : null
			};
		}
		found = "pending";
	}
	return found;
}
function recoveryIn(own, failed, at) {
	const successes = own.slice(failed).flatMap(({ success }) => success !== null && success >= at ? [success] : []);
	return successes.length === 0 ? null : successes.reduce((first, each) => Math.min(first, each));
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
var reverts = __webpack_require__(1566);
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
var metrics_policy = __webpack_require__(8474);
function incidentReader({ policy, repository }, told) {
	const finder = incidentFinder((0, metrics_policy.P)(policy));
	if (!finder.tracked) return () => ({ incidents: "untracked" });
	const issues = told?.issues ?? [];
	const links = "why" in issues ? null : issueLinks(issues, repository, policy.calendar.timezone);
	const whole = (reference) => wholeReference(reference, repository);
	const numbers = "why" in issues ? [] : issues.map((issue) => `${issue.repository}#${issue.number}`);
	const known = new Map(numbers.map((name) => [name.toLowerCase(), name]));
	const startOf = (reference) => told?.starts.get(reference.toLowerCase()) ?? null;
	const started = (incident) => {
		const { reference, startedAt } = incident;
		if (incident.by === "label") return incident;
		return {
			...incident,
			reference: whole(reference),
			startedAt: startedAt ?? startOf(reference) ?? startOf(whole(reference))
		};
	};
	const inTexts = ({ title, body }) => known.size === 0 ? [] : [title, body].filter((text) => /#\d|\/issues\//.test(text)).flatMap((text) => mentionsIn(text, (word) => known.get(whole(word).toLowerCase()) ?? null)).map(({ reference, repairs }) => ({
		reference,
		by: "issue",
		startedAt: null,
		link: repairs ? "repair" : "aside"
	}));
	const isKnown = (facts, now) => told !== null && links !== null && (now !== void 0 || facts?.kind === "push");
	return (facts, now) => {
		const change = facts ?? (now === void 0 ? null : {
			...now,
			commits: now.commit === null ? [] : [now.commit]
		});
		const all = [
			...change === null || links === null ? [] : [...links.causes(change), ...links.remedies(change)],
			...inRecord(facts),
			...now === void 0 ? [] : [...finder.find(now.labels, [now.title, now.body]), ...inTexts(now)]
		].map(started);
		const incidentsUnread = !isKnown(facts, now);
		return {
			incidents: all.length > 0 || !incidentsUnread ? onceEach(all) : "unknown",
			incidentsUnread
		};
	};
}
const inRecord = (facts) => facts === null || typeof facts.incidents === "string" ? [] : facts.incidents;
var classify_category = __webpack_require__(1867);
function waitingOf(facts, hours) {
	const { from, to } = facts;
	const within = (held, start) => Math.min(to, Math.max(start, held?.until ?? start));
	const seats = [];
	let approved = from;
	for (const held of [facts.reviewer ?? []].flat()) {
		const until = within(held, approved);
		seats.push({
			rule: held.rule,
			ms: until - approved
		});
		approved = until;
	}
	const checked = within(facts.checks, approved);
	const announced = within(facts.lead, checked);
	const open = facts.window ? hours.between(new Date(announced), new Date(to)) : to - announced;
	const closed = to - announced - open;
	const rules = [
		...seats,
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
	const openAt = (actor) => missing.filter((each) => each.actor === actor).map(({ rule }) => ({
		rule,
		until: to
	}));
	const checks = openAt("checks")[0] ?? checksOf(record, judged, to);
	const lead = leadOf(judged, to);
	if (checks === "unknown" || lead === "unknown") return null;
	const window = judged.some(({ rule, outcome }) => rule === "deployment-window" && outcome !== "not-applicable" && outcome !== "unknown");
	return waitingOf({
		from,
		to,
		reviewer: [...seatsOf(record, judged, to), ...openAt("reviewer")].sort((one, other) => rankOf(one.rule) - rankOf(other.rule)),
		checks,
		lead,
		window
	}, hours);
}
function rankOf(rule) {
	const order = Object.values(seatRules);
	return order.includes(rule) ? order.indexOf(rule) : order.length;
}
function seatsOf({ approvers }, judged, to) {
	return Object.entries(seatRules).flatMap(([name, rule]) => {
		if (!judged.some((found) => found.rule === rule && found.outcome === "pass")) return [];
		const given = approvers.flatMap(({ counts, seat, at }) => counts === true && seat === name && Date.parse(at) <= to ? [Date.parse(at)] : []);
		return given.length === 0 ? [] : [{
			rule,
			until: Math.max(...given)
		}];
	});
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
	const { merge, links, labels } = record;
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
		reverts: links.reverts.map(record_facts_linkOf),
		revertedBy: besides.revertedBy ?? links.revertedBy.map(record_facts_linkOf),
		...besides.incidents === void 0 ? record_facts_incidentsIn(finder, labels, [
			record.title,
			record.what,
			record.why?.text ?? "",
			record.laneReason
		]) : {
			incidents: besides.incidents,
			incidentsUnread: besides.incidentsUnread ?? false
		},
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
function ofPush({ push, links, ...record }, besides, finder) {
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
		reverts: links.reverts.map(record_facts_linkOf),
		revertedBy: besides.revertedBy ?? links.revertedBy.map(record_facts_linkOf),
		...besides.incidents === void 0 ? record_facts_incidentsIn(finder, [], push.commits.map(({ subject }) => subject)) : {
			incidents: besides.incidents,
			incidentsUnread: besides.incidentsUnread ?? false
		},
		deployment: besides.deployment,
		rules: null,
		heldBy: null,
		waiting: null,
		obligations: [],
		verification: { state: "unknown" },
		window: null
	};
}
const record_facts_linkOf = ({ number, commit, exact }) => ({
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
function record_facts_incidentsIn(finder, labels, texts) {
	if (!finder.tracked) return { incidents: "untracked" };
	const found = finder.find(labels, texts);
	return {
		incidents: found.length > 0 ? found : "unknown",
		incidentsUnread: true
	};
}
function wasLowered({ category, categoryReasons }) {
	const shown = categoryReasons.filter(({ source }) => source === "files").map((reason) => classify_category.L.indexOf(reason.category));
	return categoryReasons.some(({ source }) => source === "lowered") && Math.max(-1, ...shown) > classify_category.L.indexOf(category);
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
		const found = incidents(null, one);
		const inside = {
			repository,
			emergencyLabel: told?.emergencyLabel ?? null,
			incidents: () => found.incidents,
			all: told?.merged ?? []
		};
		collector.add({
			...githubFacts(one, inside),
			...found
		});
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
			(0, append.B)(broken, month, read);
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
			...incidents(facts, now)
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
var user_error = __webpack_require__(2630);
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
	const part = await buildPart({
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
	const besides = (asked.unknown ?? []).map((what) => ({
		what,
		months
	}));
	return withGaps(part, [...besides, ...told?.gaps ?? []]);
}
const withGaps = (part, more) => ({
	...part,
	months: part.months.map((month) => {
		const own = more.flatMap(({ what, months }) => months.includes(month.month) ? [what] : []);
		return {
			...month,
			gaps: [...new Set([...month.gaps, ...own])].sort()
		};
	})
});
async function recordsIn({ records }, { months, policy, records: progress }, count) {
	const { readStoredRecords } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(577),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(840),
		__webpack_require__.e(200),
		__webpack_require__.e(234),
		__webpack_require__.e(769),
		__webpack_require__.e(859),
		__webpack_require__.e(217)
	]).then(__webpack_require__.bind(__webpack_require__, 9405));
	const { dayBefore, readRecords } = await Promise.all([
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
		__webpack_require__.e(255),
		__webpack_require__.e(946),
		__webpack_require__.e(254),
		__webpack_require__.e(857)
	]).then(__webpack_require__.bind(__webpack_require__, 4147));
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
9435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3258);
function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
})
};
export { id, ids, modules };
