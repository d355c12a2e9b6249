import { modules as shared1 } from "./shared-3.js";
import { modules as shared2 } from "./shared-16.js";
// 88.index.js
const id = 88;
const ids = [88];
const modules = {
...shared1,
...shared2,
532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LC: () => basisNow,
	Q2: () => hasMoved,
	fN: () => isReportOnly,
	wY: () => mayNotWrite,
	MP: () => proposesPolicy,
	mk: () => publish,
	bC: () => unjudged,
	O$: () => unreadable,
	Vj: () => verdictOf
});
var error = __webpack_require__(2632);
var open_pull_requests = __webpack_require__(8201);
var github_repository = __webpack_require__(2948);
async function writeStatus(client, repository, sha, status) {
	const { context, state, description, targetUrl } = status;
	const parameters = {
		...repository,
		sha,
		context,
		state,
		description,
		target_url: targetUrl
	};
	const of = `the status ${context} of ${(0, github_repository.fq)(repository)}@${sha.slice(0, 7)}`;
	const write = () => client.send("POST", "/repos/{owner}/{repo}/statuses/{sha}", parameters, of);
	try {
		await write();
	} catch (thrown) {
		if (!(thrown instanceof error.y) || thrown.kind !== "unavailable") throw thrown;
		if (await stands(client, repository, sha, status)) return;
		await write();
	}
}
async function stands(client, repository, sha, { context, state, description, targetUrl }) {
	const of = `the statuses of ${(0, github_repository.fq)(repository)}@${sha.slice(0, 7)}`;
	try {
		const last = (await client.get("/repos/{owner}/{repo}/commits/{ref}/statuses", {
			...repository,
			ref: sha,
			per_page: 100
		}, of)).items().find((one) => one.member("context").value === context);
		const says = (name) => last?.member(name).value;
		return says("state") === state && says("description") === description && says("target_url") === targetUrl;
	} catch (thrown) {
		if (!(thrown instanceof error.y)) throw thrown;
		return false;
	}
}
var path = __webpack_require__(7096);
var report_status = __webpack_require__(4597);
var version = __webpack_require__(7325);
const basisNow = ({ settings: { freeze, reportOnly } }, policySha256) => (0, report_status.gp)([
	version.version,
	policySha256,
	freeze,
	String(reportOnly)
]);
const isReportOnly = ({ settings }, { policy }) => settings.reportOnly || policy.policy.mode === "report-only";
const proposesPolicy = ({ policy, policyPath = path.k }, { change }) => policy === void 0 && (change.files ?? []).some(({ path, status }) => path === policyPath && status !== "removed");
function verdictOf(gate, { decision, live }, suffix = "") {
	const { timezone } = live.policy.policy.calendar;
	const text = (0, report_status.qS)(decision, timezone, suffix);
	const isPreliminary = live.incomplete && decision.verdict !== "pass";
	return {
		...isReportOnly(gate, live) ? onlyReported(text) : text,
		memory: {
			until: (0, report_status.OH)(decision),
			basis: isPreliminary ? report_status.pN : basisNow(gate, decision.policy.sha256),
			threads: live.change.threads?.filter(({ resolved }) => !resolved).length ?? null,
			judged: live.change.judged === null ? [] : (0, report_status.Jf)(live.change.judged ?? [], decision)
		}
	};
}
const onlyReported = ({ state, description }) => state === "success" ? {
	state,
	description
} : {
	state: "success",
	description
};
const unjudged = ({ settings }, why) => ({
	...settings.reportOnly ? onlyReported((0, report_status.be)(why)) : (0, report_status.be)(why),
	memory: {
		until: null,
		basis: report_status.pN,
		threads: null,
		judged: []
	}
});
const unreadable = (gate) => unjudged(gate, "the gate could not read it; see the run of the sweep");
async function publish(gate, head, verdict, standing, { keepTarget = false } = {}) {
	if (standing !== null && says(standing, verdict, gate.now())) return false;
	const { client, repository, settings, runUrl } = gate;
	const explained = keepTarget && standing !== null && standing.targetUrl !== "" ? standing.targetUrl : runUrl;
	await writeStatus(client, repository, head, {
		context: settings.statusName,
		state: verdict.state,
		description: verdict.description,
		targetUrl: (0, report_status.QY)(explained, verdict.memory)
	});
	return true;
}
function says(standing, { state, description, memory }, now) {
	if (standing.state !== state || standing.description !== description) return false;
	const known = (0, report_status.b7)(standing.targetUrl);
	if (known === null || known.basis !== memory.basis || known.threads !== memory.threads) return false;
	if (known.until !== null && Date.parse(known.until) <= now.getTime()) return false;
	return memory.until === null || known.until !== null && Date.parse(known.until) <= Date.parse(memory.until);
}
async function hasMoved(gate, { live, decision }) {
	const { change, updatedAt } = live;
	const until = (0, report_status.OH)(decision);
	if (until !== null && Date.parse(until) <= gate.now().getTime()) return true;
	const now = await (0, open_pull_requests.Hl)(gate.client, {
		...gate.repository,
		number: change.number
	}, {
		context: gate.settings.statusName,
		own: gate.own
	});
	if (now === null) return false;
	const threads = change.threads?.filter(({ resolved }) => !resolved).length ?? null;
	return now.updatedAt !== updatedAt || now.head !== change.head.sha || now.base !== change.base.ref || now.openThreads !== null && now.openThreads !== threads || now.checkedAt !== null && Date.parse(now.checkedAt) >= Date.parse(decision.at);
}
const mayNotWrite = (thrown) => thrown instanceof error.y && (thrown.kind === "forbidden" || thrown.kind === "not-found");
}),
8201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hl: () => openPullRequestNow,
	Sm: () => openPullRequests
});
var _checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2125);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2143);
var _own_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7890);
var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2948);
const row = `
  number url baseRefName headRefOid updatedAt
  reviewThreads(first: 100) { totalCount nodes { isResolved } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid ${_query_js__WEBPACK_IMPORTED_MODULE_3__.by}
        statuses: status { contexts { context createdAt } }
        checkSuites(first: 50) { nodes { updatedAt workflowRun { url file { path } } } }
      }
    }
  }`;
const openQuery = `query open(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $context: String!, $headRef: String
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(
      states: OPEN, first: $size, after: $after, headRefName: $headRef, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${(0, _query_js__WEBPACK_IMPORTED_MODULE_3__.p_)(row)}
  }
}`;
const rowQuery = `query row($owner: String!, $repo: String!, $number: Int!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state ${row} } }
}`;
async function openPullRequests(client, repository, { context, own, headRef = null }) {
	const of = `the open pull requests of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository)}`;
	const found = new Map();
	let viewer = "";
	let defaultBranch = null;
	const list = (data) => data.path("repository", "pullRequests");
	const asked = {
		query: openQuery,
		variables: {
			...repository,
			context,
			headRef
		},
		list,
		isHarmless
	};
	for await (const { data, nodes } of (0, _lists_js__WEBPACK_IMPORTED_MODULE_1__.E0)(client, of, asked)) {
		viewer = data.path("viewer", "login").text();
		defaultBranch = data.path("repository", "defaultBranchRef").orNull((branch) => branch.member("name").text());
		for (const node of nodes) {
			const one = openPullRequest(node, {
				context,
				own
			}, viewer);
			found.set(one.number, one);
		}
	}
	return {
		viewer,
		defaultBranch,
		pullRequests: [...found.values()]
	};
}
async function openPullRequestNow(client, { number, ...repository }, gate) {
	const of = `${(0, _repository_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repository)}#${number}`;
	const { owner, repo } = repository;
	const { data, refused } = await client.graphql(rowQuery, () => ({
		owner,
		repo,
		number,
		context: gate.context
	}), of);
	checkRefused(refused, of);
	const pullRequest = data.path("repository", "pullRequest");
	if (pullRequest.value === null || pullRequest.member("state").value !== "OPEN") return null;
	return openPullRequest(pullRequest, gate, data.path("viewer", "login").text());
}
function openPullRequest(found, gate, viewer) {
	const head = found.member("headRefOid").sha();
	const threads = found.member("reviewThreads");
	const nodes = threads.member("nodes").items();
	const commit = found.path("head", "nodes").items().at(-1)?.member("commit");
	const known = commit !== void 0 && commit.member("oid").value === head ? commit : void 0;
	return {
		number: found.member("number").count(),
		url: found.member("url").text(),
		base: found.member("baseRefName").name(),
		head,
		updatedAt: found.member("updatedAt").instant(),
		openThreads: nodes.length < threads.member("totalCount").count() ? null : nodes.filter((thread) => !thread.member("isResolved").flag()).length,
		checkedAt: known === void 0 ? null : latest(checkTimes(known, gate)),
		status: known === void 0 ? null : (0, _own_status_js__WEBPACK_IMPORTED_MODULE_2__.bN)(known, viewer)
	};
}
function checkTimes(commit, { context, own }) {
	const statuses = commit.member("statuses").orNull((status) => status.member("contexts").items()) ?? [];
	const suites = commit.member("checkSuites").orNull((all) => all.member("nodes").items()) ?? [];
	return [...statuses.flatMap((one) => one.member("context").value === context ? [] : [one.member("createdAt").instant()]), ...suites.flatMap((suite) => suite.orNull((one) => isOwnSuite(one, own) ? null : one.member("updatedAt").instant()) ?? [])];
}
const isOwnSuite = (suite, own) => suite.member("workflowRun").orNull((run) => (0, _checks_js__WEBPACK_IMPORTED_MODULE_5__.qK)(run, "", own)) === true;
const isHarmless = ({ path }) => path.at(-1) === "file";
function checkRefused(refused, of) {
	const refusal = refused.find((part) => !isHarmless(part));
	if (refusal !== void 0) throw (0, _graphql_answer_js__WEBPACK_IMPORTED_MODULE_0__.O)(refusal, of);
}
const latest = (instants) => instants.reduce((last, next) => last === null || Date.parse(next) > Date.parse(last) ? next : last, null);
}),
7325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { version: () => version });
const { "rE": version } = { "rE": "0.1.0" };
})
};
export { id, ids, modules };
