export const modules = {
877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
7940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => listMerged,
	w: () => mergedIn
});
var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7096);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(478);
var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2143);
var _merged_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(877);
var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(193);
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
3105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => asOfMerge });
var _latest_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
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
})
};
