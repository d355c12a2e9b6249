// 878.index.js
const id = 878;
const ids = [878];
const modules = {
5700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ZL: () => failUnlessReporting,
	lq: () => turnRed,
	qz: () => tell
});
var _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(532);
var _gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8483);
var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7388);
var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1648);
var _user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
async function tell(gate, outcome, setUp = []) {
	const { live, decision, sharedWith, notWritten } = outcome;
	const { timezone } = live.policy.policy.calendar;
	for (const warning of [...live.warnings, ...setUp]) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(warning);
	(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.gM)(decision, timezone);
	const reportOnly = (0, _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__.fN)(gate, live);
	const page = (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_2__.z)(decision, {
		timezone,
		docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_4__.f,
		runUrl: gate.runUrl,
		reportOnly,
		warnings: setUp
	});
	await (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.Sy)(`${page}${await proposal(gate, outcome)}`);
	if (sharedWith !== null) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`#${sharedWith.change.number} has the same head commit, and its verdict is ${sharedWith.verdict}: the status of the commit says so for both.`);
	if (notWritten !== null) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.lm)(`${notWritten} The next sweep publishes the verdict.`);
	const worst = sharedWith === null ? outcome : (0, _gate_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.JJ)(outcome, { decision: sharedWith });
	if (!reportOnly) turnRed(gate, worst.decision.verdict);
}
async function proposal(gate, judged) {
	if (!(0, _gate_publish_js__WEBPACK_IMPORTED_MODULE_0__.MP)(gate, judged.live)) return "";
	const { proposedPolicyOf } = await Promise.all([
		__webpack_require__.e(311),
		__webpack_require__.e(577),
		__webpack_require__.e(17),
		__webpack_require__.e(840),
		__webpack_require__.e(88),
		__webpack_require__.e(878),
		__webpack_require__.e(22)
	]).then(__webpack_require__.bind(__webpack_require__, 5209));
	try {
		return `\n${await proposedPolicyOf(gate, judged)}\n`;
	} catch (thrown) {
		if (!(thrown instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_5__.yo)) throw thrown;
		(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`The policy that this pull request proposes could not be read: ${thrown.message}`);
		return "";
	}
}
const failUnlessReporting = ({ settings }, message) => settings.reportOnly ? (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(message) : (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(message);
function turnRed({ settings: { verdict: published } }, verdict) {
	if (published === "job" ? verdict !== "pass" : verdict === "fail" || verdict === "unknown") (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(`Verdict: ${verdict}. The job summary says what to do.`);
}
}),
1635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UL: () => drift,
	Uu: () => lastCompleteSweep,
	yd: () => notRequiredOn,
	GG: () => sweepsMissing
});
var error = __webpack_require__(2632);
var github_repository = __webpack_require__(2948);
async function isRequired(client, repository, branch, context) {
	const [byRules, byProtection] = await Promise.all([orUnknown(requiredByRules(client, repository, branch)), orUnknown(requiredByProtection(client, repository, branch))]);
	if (byRules?.includes(context) || byProtection?.includes(context)) return true;
	return byRules === null || byProtection === null ? null : false;
}
async function requiredByRules(client, repository, branch) {
	const route = "/repos/{owner}/{repo}/rules/branches/{branch}";
	const of = `the rules of ${(0, github_repository.fq)(repository)}, branch ${branch}`;
	const contexts = [];
	for await (const page of client.pages(route, {
		...repository,
		branch,
		per_page: 100
	}, of)) for (const rule of page) {
		if (rule.member("type").value !== "required_status_checks") continue;
		const checks = rule.optional("parameters")?.optional("required_status_checks")?.items() ?? [];
		contexts.push(...checks.map((check) => check.member("context").text()));
	}
	return contexts;
}
async function requiredByProtection(client, repository, branch) {
	return ((await client.get("/repos/{owner}/{repo}/branches/{branch}", {
		...repository,
		branch
	}, `${(0, github_repository.fq)(repository)}, branch ${branch}`)).optional("protection")?.optional("required_status_checks"))?.optional("contexts")?.items().map((context) => context.text()) ?? [];
}
async function orUnknown(reading) {
	try {
		return await reading;
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
async function scheduledRuns(client, repository, workflow, { event, except }) {
	const route = "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
	const parameters = {
		...repository,
		workflow_id: workflow,
		event,
		per_page: 10
	};
	try {
		return (await client.get(route, parameters, `the runs of ${workflow} in ${(0, github_repository.fq)(repository)}`)).member("workflow_runs").items().flatMap((run) => {
			if (String(run.member("id").value) === except) return [];
			return [{
				startedAt: new Date((run.optional("run_started_at") ?? run.member("created_at")).instant()),
				conclusion: run.member("conclusion").orNull((value) => value.text())
			}];
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
function workflowFile(workflowRef, repository) {
	const [, of, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@/]+)@/.exec(workflowRef ?? "") ?? [];
	return file !== void 0 && of?.toLowerCase() === (0, github_repository.fq)(repository).toLowerCase() ? file : null;
}
const longestGap = 3456e5;
async function drift(gate, bases) {
	const [required, sweeps] = await Promise.all([Promise.all(bases.map((base) => notRequired(gate, base))), gate.settings.verdict === "status" ? sweepsMissing(gate, { sweeping: true }) : []]);
	return [...required.flat(), ...sweeps];
}
async function notRequired({ client, repository, settings }, base) {
	if (settings.verdict === "job") return [];
	if (await isRequired(client, repository, base, settings.statusName) !== false) return [];
	return [notRequiredOn(base, settings.statusName, "pull requests")];
}
async function sweepsMissing(gate, { sweeping = false } = {}) {
	const scheduled = await pastSweeps(gate);
	if (scheduled === null) return [];
	const tooOld = (run) => run === void 0 || gate.now().getTime() - run.startedAt.getTime() > longestGap;
	if (!tooOld(scheduled[0])) return [];
	const dispatched = await pastSweeps(gate, "workflow_dispatch");
	if (!tooOld(dispatched?.[0])) return [];
	const times = [...scheduled, ...dispatched ?? []].map(({ startedAt }) => startedAt.getTime());
	const advice = "Verdicts change with the clock only while sweeps run: give the workflow a schedule on the default branch, or have something else dispatch it.";
	if (times.length > 0) return [`The last sweep began ${new Date(Math.max(...times)).toISOString()}. ${advice}`];
	return sweeping ? [] : [`No sweep has run yet. ${advice}`];
}
async function pastSweeps({ client, repository, own }, event = "schedule") {
	const file = workflowFile(own.workflowRef, repository);
	return file === null ? null : scheduledRuns(client, repository, file, {
		event,
		except: own.runId
	});
}
async function lastCompleteSweep(gate) {
	return (await pastSweeps(gate))?.find(({ conclusion }) => conclusion === "success")?.startedAt ?? null;
}
const notRequiredOn = (base, status, what) => `The status “${status}” is not required on ${base}: ${what} can be merged whatever it says. Make it a required status check (docs/setup.md says how).`;
}),
7740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pm: () => GroupGone,
	RA: () => gateMergeGroup,
	iM: () => gateOrSayUnjudged,
	k4: () => gateGroupsWith
});
var _classify_category_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1867);
var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _github_merge_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4959);
var _report_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2630);
var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9657);
var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(532);
const usualQueue = 3900;
async function gateMergeGroup(gate, { head, base }, { groups, judgeOne = (number) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_4__.y)(gate, number), keepTarget = false, onSuccess = () => void 0 } = {}) {
	const { client, repository, settings } = gate;
	const group = (groups ?? await (0, _github_merge_groups_js__WEBPACK_IMPORTED_MODULE_2__.V5)(client, repository, base, settings.statusName)).find((one) => one.head === head) ?? (await (0, _github_merge_groups_js__WEBPACK_IMPORTED_MODULE_2__.g5)(client, repository, base, settings.statusName)).find((one) => one.head === head);
	if (group === void 0) throw gone(base, head);
	const numbers = await group.members();
	if (numbers === null) throw unclear(base, head);
	const mergesBy = latestMerge(gate, group);
	const first = await judgeGroup(gate, numbers, mergesBy, judgeOne);
	const wrote = settings.verdict === "status" && await (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.mk)(gate, head, first.verdict, group.status, { keepTarget });
	if (!wrote || first.verdict.state !== "success") return {
		...first,
		wrote
	};
	onSuccess();
	if (!(await Promise.all(first.members.map((member) => (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.Q2)(gate, member)))).includes(true)) return {
		...first,
		wrote
	};
	gate.log(`The group ${head.slice(0, 7)} moved while its status was being written: judging it once more.`);
	const again = await judgeGroup(gate, numbers, mergesBy, (number) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_4__.y)(gate, number));
	if (again.verdict.state !== "success") await (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.mk)(gate, head, again.verdict, null);
	return {
		...again,
		wrote
	};
}
function latestMerge({ settings, now }, { givesUpAfter, untilMerge, status }) {
	const seconds = settings.queueTime === null ? givesUpAfter ?? usualQueue : settings.queueTime / 1e3;
	const made = status === null ? now().getTime() : Math.min(now().getTime(), Date.parse(status.createdAt));
	const expected = now().getTime() + (untilMerge ?? 0) * 1e3;
	return new Date(Math.max(made + seconds * 1e3, expected));
}
async function gateOrSayUnjudged(gate, wanted, options) {
	try {
		return await gateMergeGroup(gate, wanted, options);
	} catch (thrown) {
		if (gate.settings.verdict === "status") await (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.mk)(gate, wanted.head, (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.bC)(gate, "see the run"), null).catch(() => void 0);
		throw thrown;
	}
}
async function gateGroupsWith(gate, number, base) {
	const groups = await (0, _github_merge_groups_js__WEBPACK_IMPORTED_MODULE_2__.V5)(gate.client, gate.repository, base, gate.settings.statusName);
	const problems = [];
	for (const { head, members } of groups) try {
		const numbers = await members().catch(unlessBug);
		if (numbers !== null && !numbers.includes(number)) continue;
		await gateOrSayUnjudged(gate, {
			head,
			base
		}, {
			groups,
			keepTarget: true
		});
	} catch (thrown) {
		if (!(thrown instanceof GroupGone)) problems.push(thrown);
	}
	if (problems.length > 0) throw problems[0];
}
function unlessBug(thrown) {
	if (thrown instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__.y) return null;
	throw thrown;
}
async function judgeGroup(gate, numbers, mergesBy, judgeOne) {
	const members = await Promise.all(numbers.map(async (number) => {
		const judged = await judgeOne(number);
		const { validUntil } = judged.decision;
		const turn = validUntil === null || Date.parse(validUntil) > mergesBy.getTime() ? mergesBy : new Date(validUntil);
		return {
			...judged,
			atMerge: (0, _judge_js__WEBPACK_IMPORTED_MODULE_4__.judgeRead)(judged.live, turn, gate.settings.freeze)
		};
	}));
	const verdict = groupVerdict(gate, members, mergesBy);
	return {
		members,
		mergesBy,
		verdict,
		passes: verdict.state === "success"
	};
}
class GroupGone extends _user_error_js__WEBPACK_IMPORTED_MODULE_6__.kp {
	name = "GroupGone";
}
const gone = (base, head) => new GroupGone(`The merge queue of ${base} does not hold the group ${head.slice(0, 7)} any more. There is nothing to judge; the queue asks anew for the group that replaces it.`);
const unclear = (base, head) => new _user_error_js__WEBPACK_IMPORTED_MODULE_6__.kp(`Which pull requests are in the merge group ${head.slice(0, 7)} of ${base} cannot be told from its commits. Give the gate the token of a GitHub App that may read merge queues (docs/setup.md).`);
function groupVerdict(gate, members, mergesBy) {
	const [first] = members;
	const stopped = members.find(({ decision }) => decision.verdict !== "pass");
	if (stopped !== void 0) {
		const verdict = (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.Vj)(gate, stopped);
		const description = (0, _report_status_js__WEBPACK_IMPORTED_MODULE_3__.vI)(`#${stopped.live.change.number}: ${verdict.description}`);
		return {
			...verdict,
			state: verdict.state === "pending" ? "failure" : verdict.state,
			description
		};
	}
	const late = members.find(({ atMerge }) => atMerge.verdict !== "pass");
	const ends = members.flatMap(({ decision }) => decision.validUntil ?? []).sort();
	const nothing = {
		threads: null,
		judged: []
	};
	if (late !== void 0) {
		const { change, policy } = late.live;
		const { timezone } = policy.policy.calendar;
		const { at } = late.atMerge;
		const [end, by] = [(0, _report_status_js__WEBPACK_IMPORTED_MODULE_3__.UC)(at, at, timezone), (0, _report_status_js__WEBPACK_IMPORTED_MODULE_3__.UC)(mergesBy.toISOString(), at, timezone)];
		const category = _classify_category_js__WEBPACK_IMPORTED_MODULE_0__.Y[late.decision.category];
		const description = `#${change.number}: ${category}. May be merged until ${end}, and the queue may take until ${by}`;
		const memory = {
			until: null,
			basis: (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.LC)(gate, late.decision.policy.sha256),
			...nothing
		};
		return {
			state: (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.fN)(gate, late.live) ? "success" : "failure",
			description: (0, _report_status_js__WEBPACK_IMPORTED_MODULE_3__.vI)(description),
			memory
		};
	}
	if (first === void 0) throw new RangeError("a merge group without a pull request");
	const numbers = members.map(({ live }) => `#${live.change.number}`).join(", ");
	return {
		state: "success",
		description: (0, _report_status_js__WEBPACK_IMPORTED_MODULE_3__.vI)(`May be merged: ${numbers}`),
		memory: {
			until: ends[0] ?? null,
			basis: (0, _publish_js__WEBPACK_IMPORTED_MODULE_5__.LC)(gate, first.decision.policy.sha256),
			...nothing
		}
	};
}
}),
8483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I0: () => gatePullRequest,
	JJ: () => worse,
	sh: () => common,
	wU: () => hasPart
});
var _github_heads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
var _report_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4597);
var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9657);
var _merge_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7740);
var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(532);
const weight = {
	pass: 0,
	wait: 1,
	fail: 2,
	unknown: 3
};
const worse = (one, other) => weight[other.decision.verdict] > weight[one.decision.verdict] ? other : one;
async function gatePullRequest(gate, number, occasion = {}) {
	const { readOnly = false, ...hints } = occasion;
	const publishes = gate.settings.verdict === "status";
	const [judged, { heads }] = await Promise.all([(0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number, hints), publishes ? (0, _github_heads_js__WEBPACK_IMPORTED_MODULE_0__.W)(gate.client, gate.repository) : { heads: [] }]);
	const outcome = {
		...judged,
		gated: isGatedHere(gate, judged),
		sharedWith: null,
		notWritten: null
	};
	if (!publishes || !outcome.gated || judged.live.change.state !== "open") return outcome;
	try {
		const common = await worstOf(gate, judged, heads);
		return (await publishEverywhere(gate, judged, common.verdict) && common.verdict.state === "success" ? await Promise.all(common.all.map((one) => (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.Q2)(gate, one))) : []).includes(true) ? await again(gate, number) : {
			...outcome,
			sharedWith: common.other
		};
	} catch (thrown) {
		if (!readOnly || !(0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.wY)(thrown)) throw thrown;
		return {
			...outcome,
			notWritten: "The token of a review on a fork can only read."
		};
	}
}
async function again(gate, number) {
	gate.log(`#${number} moved while its status was being written: judging it once more.`);
	const [judged, { heads }] = await Promise.all([(0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number), (0, _github_heads_js__WEBPACK_IMPORTED_MODULE_0__.W)(gate.client, gate.repository)]);
	const gated = isGatedHere(gate, judged);
	const outcome = {
		...judged,
		gated,
		sharedWith: null,
		notWritten: null
	};
	if (!gated || judged.live.change.state !== "open") return outcome;
	const common = await worstOf(gate, judged, heads);
	await publishEverywhere(gate, judged, common.verdict);
	return {
		...outcome,
		sharedWith: common.other
	};
}
async function publishEverywhere(gate, { live }, verdict) {
	const { number, base, head } = live.change;
	const [queue] = (live.onHead?.state === "success" || live.overwritten) && verdict.state !== "success" ? await Promise.allSettled([(0, _merge_group_js__WEBPACK_IMPORTED_MODULE_3__.k4)(gate, number, base.ref)]) : [];
	const wrote = await (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.mk)(gate, head.sha, verdict, live.onHead);
	if (queue?.status === "rejected") throw queue.reason;
	return wrote;
}
const isGatedHere = (gate, { live }) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.m)(gate, live.change.base.ref, live.defaultBranch);
async function worstOf(gate, judged, heads) {
	const { change, defaultBranch } = judged.live;
	const others = heads.filter(({ number, base, head }) => number !== change.number && head === change.head.sha && (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.m)(gate, base, defaultBranch));
	const read = await Promise.all(others.map(({ number }) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_2__.y)(gate, number)));
	for (const one of read) for (const line of notJudged(one)) gate.log(line);
	const all = [judged, ...read.filter((one) => hasPart(gate, one, change.head.sha))];
	return {
		...common(gate, all),
		all,
		other: otherThan(judged, all.reduce(worse, judged))
	};
}
function notJudged({ live, decision }) {
	const unknown = decision.findings.filter(({ outcome }) => outcome === "unknown");
	if (decision.verdict !== "unknown") return [];
	const reasons = unknown.map(({ message, remedy }) => `${message}.${remedy === void 0 ? "" : ` ${remedy}.`}`);
	return [...live.warnings, ...reasons].map((reason) => `#${live.change.number}: ${reason}`);
}
const hasPart = (gate, judged, head) => judged.live.change.state === "open" && judged.live.change.head.sha === head && isGatedHere(gate, judged);
const otherThan = (judged, worst) => worst === judged ? null : worst.decision;
function common(gate, all) {
	const [first, ...rest] = [...all].sort((one, other) => one.live.change.number - other.live.change.number);
	if (first === void 0) throw new RangeError("no pull request to publish a verdict of");
	const worst = rest.reduce(worse, first);
	const verdict = (0, _publish_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(gate, worst, rest.length === 0 ? "" : ` (#${worst.live.change.number})`);
	const ends = all.flatMap(({ decision }) => (0, _report_status_js__WEBPACK_IMPORTED_MODULE_1__.OH)(decision) ?? []).map((end) => Date.parse(end));
	const until = ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
	return { verdict: {
		...verdict,
		memory: {
			...verdict.memory,
			until
		}
	} };
}
}),
2849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => readHeads });
var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2143);
var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7890);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
const headsQuery = `query heads($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) ${(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.p_)("number baseRefName headRefOid")}
  }
}`;
async function readHeads(client, repository) {
	const of = `the open pull requests of ${(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.fq)(repository)}`;
	const heads = [];
	let defaultBranch = null;
	const list = (data) => data.path("repository", "pullRequests");
	for await (const { data, nodes } of (0, _lists_js__WEBPACK_IMPORTED_MODULE_0__.E0)(client, of, {
		query: headsQuery,
		variables: { ...repository },
		list
	})) {
		for (const node of nodes) {
			const [number, base] = [node.member("number").count(), node.member("baseRefName").name()];
			heads.push({
				number,
				base,
				head: node.member("headRefOid").sha()
			});
		}
		defaultBranch = data.path("repository", "defaultBranchRef").orNull((branch) => branch.member("name").text());
	}
	return {
		heads,
		defaultBranch
	};
}
}),
4959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g5: () => readGroupsByBranch,
	V5: () => readMergeGroups
});
var error = __webpack_require__(2632);
var graphql_answer = __webpack_require__(478);
var github_heads = __webpack_require__(2849);
var lists = __webpack_require__(2143);
var own_status = __webpack_require__(1189);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const queueQuery = `query queue(
  $owner: String!, $repo: String!, $branch: String!, $size: Int!, $after: String, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      configuration { checkResponseTimeout minimumEntriesToMergeWaitTime }
      entries(first: $size, after: $after) ${(0, query.p_)(`position estimatedTimeToMerge pullRequest { number } headCommit { oid ${query.by} }`)}
    }
  }
}`;
async function readMergeQueue(client, repository, branch, context) {
	const of = `the merge queue of ${(0, github_repository.fq)(repository)}, branch ${branch}`;
	const entries = [];
	const list = (data) => {
		const queue = data.path("repository", "mergeQueue");
		return queue.value === null ? queue : queue.member("entries");
	};
	const asked = {
		query: queueQuery,
		variables: {
			...repository,
			branch,
			context
		},
		list,
		mayBeAbsent: true
	};
	for await (const { data, nodes } of (0, lists.E0)(client, of, asked)) {
		const givesUpAfter = data.path("repository", "mergeQueue", "configuration").orNull(longest);
		const viewer = data.path("viewer", "login").text();
		for (const node of nodes) {
			const one = node.orNull((found) => entry(found, givesUpAfter, viewer));
			if (one !== null) entries.push(one);
		}
	}
	return entries.sort((one, other) => one.position - other.position);
}
function longest(configuration) {
	const [checks, others] = ["checkResponseTimeout", "minimumEntriesToMergeWaitTime"].map((name) => configuration.member(name).orNull((minutes) => minutes.count()));
	return checks === void 0 || checks === null ? null : (checks + (others ?? 0)) * 60;
}
function entry(found, givesUpAfter, viewer) {
	const number = found.member("pullRequest").orNull((pull) => pull.member("number").count());
	if (number === null) return null;
	return {
		number,
		position: found.member("position").count(),
		head: found.member("headCommit").orNull((commit) => commit.member("oid").sha()),
		untilMerge: found.member("estimatedTimeToMerge").orNull((seconds) => seconds.count()),
		givesUpAfter,
		status: found.member("headCommit").orNull((commit) => (0, own_status.bN)(commit, viewer))
	};
}
async function readMergeGroups(client, repository, base, context) {
	try {
		return groupsOf(await readMergeQueue(client, repository, base, context));
	} catch (thrown) {
		if (!(thrown instanceof error.y) || thrown.kind !== "forbidden" && thrown.kind !== "insufficient-scopes") throw thrown;
		return readGroupsByBranch(client, repository, base, context);
	}
}
function groupsOf(queue) {
	return queue.flatMap(({ head, position, ...entry }) => {
		if (head === null) return [];
		const members = queue.filter((one) => one.position <= position).map((one) => one.number);
		return [{
			...entry,
			head,
			members: async () => members
		}];
	});
}
const groupBranchesQuery = `query groups(
  $owner: String!, $repo: String!, $branch: String!, $prefix: String!, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $branch) { target { oid } }
    refs(refPrefix: $prefix, first: 100) ${(0, query.p_)(`name target { oid ... on Commit { ${query.by} } }`)}
  }
}`;
const groupHistoryQuery = `query group($owner: String!, $repo: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit { history(first: 100) { nodes { oid message parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;
async function readGroupsByBranch(client, repository, base, context) {
	const of = `the merge groups of ${(0, github_repository.fq)(repository)}, branch ${base}`;
	const variables = {
		...repository,
		branch: `refs/heads/${base}`,
		prefix: `refs/heads/gh-readonly-queue/${base}/`,
		context
	};
	const { data, refused } = await client.graphql(groupBranchesQuery, () => variables, of);
	if (refused[0] !== void 0) throw (0, graphql_answer.O)(refused[0], of);
	const viewer = data.path("viewer", "login").text();
	const found = data.member("repository");
	const tip = found.path("base", "target", "oid").orNull((oid) => oid.sha());
	const made = found.member("refs").member("nodes").items().flatMap((ref) => {
		const [, number] = /(?:^|\/)pr-(\d{1,10})-[0-9a-f]+$/.exec(ref.member("name").text()) ?? [];
		return number === void 0 ? [] : [{
			number: Number(number),
			commit: ref.member("target")
		}];
	});
	const tips = new Map(made.map(({ number, commit }) => [commit.member("oid").sha(), number]));
	return made.map(({ number, commit }) => {
		const head = commit.member("oid").sha();
		return {
			head,
			number,
			members: () => readMembers(client, repository, head, {
				tip,
				tips
			}),
			untilMerge: null,
			givesUpAfter: null,
			status: (0, own_status.bN)(commit, viewer)
		};
	});
}
async function readMembers(client, repository, head, branches) {
	const of = `the merge group ${head.slice(0, 7)} of ${(0, github_repository.fq)(repository)}`;
	const [{ data }, { heads }] = await Promise.all([client.graphql(groupHistoryQuery, () => ({
		...repository,
		head
	}), of), (0, github_heads.W)(client, repository)]);
	const open = new Map(heads.map((one) => [one.head, one.number]));
	const history = data.path("repository", "object").orNull((commit) => commit.member("history"));
	return history === null ? null : membersOf(head, history, {
		...branches,
		open,
		numbers: new Set(open.values())
	});
}
function membersOf(head, history, { tip, tips, open, numbers }) {
	const commits = new Map(history.member("nodes").items().map((one) => [one.member("oid").sha(), one]));
	const members = [];
	for (let at = head; at !== tip;) {
		const commit = at === void 0 ? void 0 : commits.get(at);
		if (commit === void 0 || at === void 0) return null;
		const [first, second] = commit.member("parents").member("nodes").items().map((one) => one.member("oid").sha());
		const [, squashed] = /\(#(\d{1,10})\)$/.exec(commit.member("message").text().split("\n")[0] ?? "") ?? [];
		const named = tips.get(at) ?? (second === void 0 ? void 0 : open.get(second)) ?? Number(squashed ?? NaN);
		if (numbers.has(named) && !members.includes(named)) members.unshift(named);
		at = first;
	}
	return members.length === 0 ? null : members;
}
})
};
export { id, ids, modules };
