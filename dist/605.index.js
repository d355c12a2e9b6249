import { modules as shared1 } from "./shared-1.js";
import { modules as shared2 } from "./shared-4.js";
import { modules as shared3 } from "./shared-5.js";
import { modules as shared4 } from "./shared-9.js";
import { modules as shared5 } from "./shared-12.js";
// 605.index.js
const id = 605;
const ids = [605];
const modules = {
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
8301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runOnCommit: () => runOnCommit });
var github_event = __webpack_require__(3194);
var github_heads = __webpack_require__(2849);
var merge_groups = __webpack_require__(4959);
var judge = __webpack_require__(9657);
var merge_group = __webpack_require__(7740);
var publish = __webpack_require__(532);
var pull_request = __webpack_require__(8483);
async function gateCommit(gate, { head, headRef }) {
	const queued = headRef === null ? null : (0, github_event.Nc)(headRef);
	const { heads, defaultBranch } = await (0, github_heads.W)(gate.client, gate.repository);
	const gated = (base) => (0, judge.m)(gate, base, defaultBranch);
	const numbers = heads.filter((one) => one.head === head && gated(one.base)).map(({ number }) => number);
	const found = [];
	for (const number of numbers) found.push(await gateOrTakeBack(gate, number, head));
	return {
		pullRequests: found.filter(({ gated, live }) => gated && live.change.state === "open"),
		groups: await groupsAt(gate, head, basesOf().filter(gated))
	};
	function basesOf() {
		if (queued !== null) return [queued.base];
		return headRef === null && numbers.length === 0 ? [...new Set(heads.map(({ base }) => base))] : [];
	}
}
async function gateOrTakeBack(gate, number, head) {
	try {
		return await (0, pull_request.I0)(gate, number);
	} catch (thrown) {
		if (gate.settings.verdict === "status") await (0, publish.mk)(gate, head, (0, publish.bC)(gate, "see the run"), null).catch(() => void 0);
		throw thrown;
	}
}
async function groupsAt(gate, head, bases) {
	const { client, repository, settings } = gate;
	const groups = [];
	for (const base of bases) {
		const known = await (0, merge_groups.V5)(client, repository, base, settings.statusName);
		if (!known.some((group) => group.head === head)) continue;
		try {
			groups.push(await (0, merge_group.iM)(gate, {
				head,
				base
			}, {
				groups: known,
				keepTarget: true
			}));
		} catch (thrown) {
			if (!(thrown instanceof merge_group.Pm)) throw thrown;
		}
	}
	return groups;
}
var docs_url = __webpack_require__(7388);
var group_summary = __webpack_require__(5177);
var summary = __webpack_require__(1648);
var output = __webpack_require__(1523);
var tell = __webpack_require__(5700);
async function runOnCommit(gate, commit) {
	if (commit.context !== null && commit.context === gate.settings.statusName) {
		(0, output.lm)("This is the status that the gate wrote itself: there is nothing to judge.");
		return;
	}
	const { pullRequests, groups } = await gateCommit(gate, commit);
	const [only] = pullRequests;
	if (only !== void 0 && pullRequests.length === 1 && groups.length === 0) return (0, tell.qz)(gate, only);
	if (pullRequests.length + groups.length === 0) {
		const head = commit.head.slice(0, 7);
		(0, output.lm)(`No open pull request into a gated branch has the head ${head}: there is nothing to judge.`);
		return;
	}
	await tellAll(gate, pullRequests, groups);
}
async function tellAll(gate, pullRequests, groups) {
	const { runUrl } = gate;
	for (const judged of [...pullRequests, ...groups.flatMap(({ members }) => members)]) (0, output.gM)(judged.decision, zoneOf(judged));
	const members = groups.flatMap((group) => group.members);
	for (const warning of new Set([...pullRequests, ...members].flatMap(({ live }) => live.warnings))) (0, output.R8)(warning);
	const pages = [...pullRequests.map((one) => (0, summary.z)(one.decision, {
		timezone: zoneOf(one),
		docsUrl: docs_url.f,
		runUrl
	})), ...groups.map((group) => (0, group_summary.Y)(group, {
		timezone: zoneOf(group.members[0]),
		docsUrl: docs_url.f,
		runUrl
	}))];
	await (0, output.Sy)(pages.join("\n\n---\n\n"));
	const verdicts = pullRequests.flatMap(({ decision, live }) => (0, publish.fN)(gate, live) ? [] : [decision.verdict]);
	(0, tell.lq)(gate, verdicts.find((one) => one === "unknown" || one === "fail") ?? "pass");
}
const zoneOf = (judged) => judged?.live.policy.policy.calendar.timezone ?? "UTC";
}),
449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runOnMergeGroup: () => runOnMergeGroup });
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9657);
var _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7388);
var _report_group_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5177);
var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5700);
async function runOnMergeGroup(gate, group) {
	if (!(0, _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__.m)(gate, group.base, group.defaultBranch)) {
		const message = `The merge queue of ${group.base} is not gated: nothing is published.`;
		return gate.settings.verdict === "status" ? (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.lm)(message) : (0, _tell_js__WEBPACK_IMPORTED_MODULE_4__.ZL)(gate, message);
	}
	const end = gate.now().getTime() + gate.settings.hold;
	for (let stayed = false;; stayed = true) {
		const outcome = stayed ? await stillQueued(gate, group) : await (0, _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__.iM)(gate, group);
		if (outcome === null) return (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.lm)("The queue has merged the group meanwhile, or made it anew.");
		const until = await tell(gate, outcome);
		if (gate.settings.verdict === "job" || until === null || until.getTime() > end) return;
		(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.tj)(`Staying until ${until.toISOString()}, when the verdict changes by time alone.`);
		await gate.waitUntil(until);
	}
}
async function stillQueued(gate, group) {
	try {
		return await (0, _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__.RA)(gate, group);
	} catch (thrown) {
		if (thrown instanceof _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__.Pm) return null;
		return (0, _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__.iM)(gate, group);
	}
}
async function tell({ settings, runUrl }, outcome) {
	const { members, passes, verdict } = outcome;
	const timezone = members[0]?.live.policy.policy.calendar.timezone ?? "UTC";
	for (const { decision } of members) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.gM)(decision, timezone);
	for (const warning of new Set(members.flatMap(({ live }) => live.warnings))) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.R8)(warning);
	await (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.Sy)((0, _report_group_summary_js__WEBPACK_IMPORTED_MODULE_2__.Y)(outcome, {
		timezone,
		docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_5__.f,
		runUrl
	}));
	if (!passes && !settings.reportOnly) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)("The merge group may not be merged. The job summary says why.");
	const { until } = verdict.memory;
	return passes && until !== null ? new Date(until) : null;
}
}),
5945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { runOnPullRequest: () => runOnPullRequest });
var lists = __webpack_require__(2143);
var query = __webpack_require__(7890);
var github_repository = __webpack_require__(2948);
const commentsQuery = `query comments(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $size, after: $after) ${(0, query.p_)("fullDatabaseId viewerDidAuthor body")}
    }
  }
}`;
async function findComment(client, { number, ...repository }, marker) {
	const of = `the comments of ${(0, github_repository.fq)(repository)}#${number}`;
	const { owner, repo } = repository;
	const list = (data) => data.path("repository", "pullRequest", "comments");
	const variables = {
		owner,
		repo,
		number
	};
	for await (const { nodes } of (0, lists.E0)(client, of, {
		query: commentsQuery,
		variables,
		list
	})) for (const node of nodes) {
		const body = node.member("body").text();
		if (node.member("viewerDidAuthor").flag() && body.startsWith(marker)) return {
			id: String(node.member("fullDatabaseId").value),
			body
		};
	}
	return null;
}
async function createComment(client, { number, ...repository }, body) {
	const { owner, repo } = repository;
	await client.send("POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}, commentOf(repository, number));
}
async function updateComment(client, { number, ...repository }, id, body) {
	const { owner, repo } = repository;
	await client.send("PATCH", "/repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id,
		body
	}, commentOf(repository, number));
}
const commentOf = (repository, number) => `the comment on ${(0, github_repository.fq)(repository)}#${number}`;
var docs_url = __webpack_require__(7388);
var summary = __webpack_require__(1648);
var publish = __webpack_require__(532);
const marker = "<!-- change-gate -->";
const longestComment = 64512;
async function keepComment(gate, { decision, live }) {
	const { client, repository, settings, runUrl } = gate;
	if (settings.comment === "off") return;
	const target = {
		...repository,
		number: live.change.number
	};
	const known = await findComment(client, target, marker);
	const asked = decision.verdict === "fail" || decision.verdict === "unknown";
	if (known === null && settings.comment === "on-failure" && !asked) return;
	const { timezone } = live.policy.policy.calendar;
	const reportOnly = (0, publish.fN)(gate, live);
	const report = (0, summary.z)(decision, {
		timezone,
		docsUrl: docs_url.f,
		runUrl,
		reportOnly,
		sizeLimit: longestComment
	});
	const body = `${marker}\n${report}`;
	if (known === null) await createComment(client, target, body);
	else if (comparable(known.body) !== comparable(body)) await updateComment(client, target, known.id, body);
}
const comparable = (body) => body.replace(/\r\n/g, "\n").replace(/<sub>[^\n]* · head (`[0-9a-f]+`) · [^\n]*<\/sub>\s*$/, "$1").trim();
var drift = __webpack_require__(1635);
var judge = __webpack_require__(9657);
var pull_request = __webpack_require__(8483);
var read = __webpack_require__(9940);
var error = __webpack_require__(2632);
var open_pull_requests = __webpack_require__(8201);
var user_error = __webpack_require__(2630);
var output = __webpack_require__(1523);
var tell = __webpack_require__(5700);
async function runOnPullRequest(gate, number, event = {}, begun = (0, read.W)(gate, number, event)) {
	const { readOnly } = event;
	const missing = missingSweeps(gate);
	const outcome = await (0, pull_request.I0)(gate, number, {
		begun,
		readOnly: readOnly === true
	}).catch(async (thrown) => {
		await (isWhole(gate, event) ? sayUnjudged(gate, event, thrown) : takeBack(gate, number));
		throw thrown;
	});
	const { change } = outcome.live;
	if (change.state !== "open") {
		const message = `${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`;
		if (gate.settings.verdict === "job" && (change.state === "closed" || !outcome.gated)) (0, tell.ZL)(gate, message);
		else (0, output.lm)(message);
		return;
	}
	if (!outcome.gated) {
		notGated(gate, outcome);
		return;
	}
	await (0, tell.qz)(gate, outcome, [...notRequired(gate, outcome), ...await missing]);
	await comment(gate, outcome, readOnly === true);
}
function notGated(gate, { live: { change, defaultBranch } }) {
	const { settings } = gate;
	const gated = settings.branches?.join(", ") ?? defaultBranch ?? "the default branch";
	const message = `${change.repository}#${change.number} goes to ${change.base.ref}, which is not gated (${gated} is): nothing is published.`;
	if (settings.verdict === "status") (0, output.lm)(message);
	else (0, tell.ZL)(gate, `${message} A green job would count as the verdict on this commit: let the workflow run for gated branches only (“branches:” under the event).`);
}
const isWhole = ({ settings }, { head, base, defaultBranch, readOnly }) => readOnly === true || Boolean(head && base && (defaultBranch || settings.branches !== null));
async function sayUnjudged(gate, { head, base, defaultBranch, readOnly }, thrown) {
	if (gate.settings.verdict === "job" || readOnly === true) return;
	if (!head || !base || !(0, judge.m)(gate, base, defaultBranch ?? null)) return;
	const why = thrown instanceof error.y ? "GitHub could not be read; see the run" : "see the run";
	await (0, publish.mk)(gate, head, (0, publish.bC)(gate, why), null).catch(() => void 0);
}
async function takeBack(gate, number) {
	const { client, repository, settings, own } = gate;
	if (settings.verdict === "job") return;
	const asked = {
		context: settings.statusName,
		own
	};
	const now = await (0, open_pull_requests.Hl)(client, {
		...repository,
		number
	}, asked).catch(() => null);
	if (now === null || now.status === null) return;
	await (0, publish.mk)(gate, now.head, (0, publish.bC)(gate, "see the run"), now.status).catch(() => void 0);
}
async function comment(gate, judged, readOnly) {
	try {
		await keepComment(gate, judged);
	} catch (thrown) {
		if (!(thrown instanceof user_error.yo)) throw thrown;
		if (!readOnly || !(0, publish.wY)(thrown)) (0, output.R8)(`The comment could not be kept: ${thrown.message}`);
	}
}
async function missingSweeps(gate) {
	if (gate.settings.verdict === "job") return [];
	return (0, drift.GG)(gate);
}
function notRequired({ settings }, { live: { change } }) {
	const own = change.checks?.find((check) => check.own && check.kind === "status");
	if (settings.verdict === "job" || own?.required !== false) return [];
	return [(0, drift.yd)(change.base.ref, own.name, "this pull request")];
}
}),
1687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runSweep: () => runSweep });
var drift = __webpack_require__(1635);
var calendar = __webpack_require__(1104);
var merge_groups = __webpack_require__(4959);
var open_pull_requests = __webpack_require__(8201);
var rate_limit = __webpack_require__(7196);
var read_policy = __webpack_require__(9535);
var path = __webpack_require__(7096);
var user_error = __webpack_require__(2630);
var report_status = __webpack_require__(4597);
const margin = 12e4;
function due(row, { now, basis, lastSweep }) {
	const { status } = row;
	const memory = status === null ? null : (0, report_status.b7)(status.targetUrl);
	if (status === null || memory === null) return {
		row,
		reason: "no verdict yet",
		urgency: now.getTime()
	};
	const until = memory.until === null ? null : Date.parse(memory.until);
	const urgency = status.state === "success" ? (until ?? now.getTime()) - day : until ?? now.getTime();
	if (until !== null && until <= now.getTime()) return {
		row,
		reason: "its time has come",
		urgency
	};
	if (memory.basis === report_status.pN) return {
		row,
		reason: "it could not be judged before",
		urgency
	};
	if (memory.basis !== basis) return {
		row,
		reason: "the policy, a freeze or the gate changed",
		urgency
	};
	const [written, swept] = [Date.parse(status.createdAt), lastSweep?.getTime() ?? 0];
	const looked = written > swept ? written - margin : swept;
	if (Date.parse(row.updatedAt) >= looked) return {
		row,
		reason: "it changed",
		urgency
	};
	if (row.openThreads !== null && row.openThreads !== memory.threads) return {
		row,
		reason: "a review thread was resolved or opened",
		urgency
	};
	if (row.checkedAt !== null && Date.parse(row.checkedAt) >= looked) return {
		row,
		reason: "a check moved",
		urgency
	};
	return null;
}
const day = 864e5;
function byUrgency(found, now) {
	const groups = new Map();
	for (const one of [...found].sort((a, b) => a.urgency - b.urgency || a.row.number - b.row.number)) groups.set(one.urgency, [...groups.get(one.urgency) ?? [], one]);
	const turn = Math.floor(now.getTime() / 6e4) * goldenRatio % 1;
	return [...groups.values()].flatMap((equals) => {
		const start = Math.floor(turn * equals.length);
		return [...equals.slice(start), ...equals.slice(0, start)];
	});
}
const goldenRatio = (Math.sqrt(5) - 1) / 2;
var judge = __webpack_require__(9657);
var merge_group = __webpack_require__(7740);
var publish = __webpack_require__(532);
var answer = __webpack_require__(8510);
var error = __webpack_require__(2632);
var lists = __webpack_require__(2143);
var query = __webpack_require__(7890);
var read_change = __webpack_require__(1226);
var github_repository = __webpack_require__(2948);
async function readMainAnswers(client, repository, numbers, { policyPath, context }) {
	const of = `${numbers.length} pull requests of ${(0, github_repository.fq)(repository)}`;
	const asked = {
		teams: true,
		statuses: context !== void 0
	};
	const variables = (attempt) => ({
		...repository,
		size: (0, lists.T0)(attempt),
		...(0, read_change.T)(policyPath, context)
	});
	try {
		const { data, refused } = await client.graphql((0, query.Zm)(asked, numbers), variables, of);
		return new Map(numbers.map((number) => [number, {
			answer: answerFor(number, data, refused),
			asked
		}]));
	} catch (thrown) {
		if (thrown instanceof error.y && thrown.kind !== "rate-limited" && thrown.kind !== "unauthorized") return new Map();
		throw thrown;
	}
}
function answerFor(number, data, refused) {
	const repository = data.member("repository");
	const viewer = data.optional("viewer");
	const own = `p${number}`;
	const members = Object.entries(recordOf(repository)).flatMap(([name, value]) => /^p\d+$/.test(name) ? name === own ? [["pullRequest", value]] : [] : [[name, value]]);
	return {
		data: new answer.F({
			viewer: viewer?.value ?? null,
			repository: Object.fromEntries(members)
		}, "data"),
		refused: refused.flatMap((part) => {
			const [first, second, ...rest] = part.path;
			if (typeof second !== "string" || !/^p\d+$/.test(second)) return [part];
			return second === own && first !== void 0 ? [{
				...part,
				path: [
					first,
					"pullRequest",
					...rest
				]
			}] : [];
		})
	};
}
const recordOf = ({ value }) => typeof value === "object" && value !== null ? value : {};
var pull_request = __webpack_require__(8483);
const requestsEach = 4;
const reserve = 60;
class SweepWork {
	#gate;
	#swept = [];
	#judged = new Map();
	#written = new Map();
	#left;
	#stopped = false;
	constructor(gate, limit) {
		this.#gate = gate;
		const remaining = limit === null ? Number.POSITIVE_INFINITY : Math.min(limit.rest, limit.graphql);
		this.#left = Math.max(0, Math.floor((remaining - reserve) / requestsEach));
	}
	async judge(heads) {
		const affordable = heads.filter(({ rows }) => this.#spend(rows.length));
		const numbers = affordable.flatMap(({ rows }) => rows.map(({ number }) => number));
		const main = numbers.length > 0 ? await this.#ask(numbers) : new Map();
		await Promise.all(heads.map((head) => affordable.includes(head) && !this.#stopped ? this.#publish(head, main) : this.#leave(head)));
	}
	#spend(count) {
		if (this.#stopped || count > this.#left) return false;
		this.#left -= count;
		return true;
	}
	judgeOne(number, main) {
		const known = this.#judged.get(number) ?? (0, judge.y)(this.#gate, number, main === void 0 ? {} : { main });
		this.#judged.set(number, known);
		return known;
	}
	add(swept) {
		this.#swept.push(swept);
	}
	outcome(rows, now) {
		const ahead = rows.flatMap(({ number, status }) => {
			const memory = this.#written.get(number)?.memory ?? (status === null ? null : (0, report_status.b7)(status.targetUrl));
			return memory?.until ? [Date.parse(memory.until)] : [];
		}).filter((end) => end > now.getTime());
		return {
			swept: this.#swept,
			next: ahead.length === 0 ? null : new Date(Math.min(...ahead)),
			complete: this.#swept.every(({ result }) => result === "changed" || result === "unchanged")
		};
	}
	async #ask(numbers) {
		const { client, repository, policyPath = path.k, own } = this.#gate;
		try {
			return await readMainAnswers(client, repository, numbers, {
				policyPath,
				context: own.statusContext
			});
		} catch (thrown) {
			this.#stopAt(thrown);
			return new Map();
		}
	}
	async #publish(head, main) {
		const [first] = head.rows;
		if (first === void 0) return;
		let standing = first.status;
		try {
			const current = (await Promise.all(head.rows.map(({ number }) => this.judgeOne(number, main.get(number))))).filter((one) => (0, pull_request.wU)(this.#gate, one, head.head));
			if (current.length === 0) return;
			const { verdict } = (0, pull_request.sh)(this.#gate, current);
			const wrote = await (0, publish.mk)(this.#gate, head.head, verdict, first.status, { keepTarget: true });
			if (wrote && verdict.state === "success") {
				standing = null;
				await this.#lookAgain(head, current, verdict);
			}
			for (const row of head.rows) this.#written.set(row.number, verdict);
			const problem = this.#notRead(current, wrote);
			if (problem !== null) this.#told(head, "unreadable", verdict.description, problem);
			else this.#told(head, wrote ? "changed" : "unchanged", verdict.description);
		} catch (thrown) {
			await this.#failed(head, standing, thrown);
		}
	}
	#notRead(judged, wrote) {
		const unclear = judged.filter(({ live, decision }) => live.incomplete ? decision.verdict !== "pass" : wrote && decision.verdict === "unknown");
		if (unclear.length === 0 || unclear.every(({ live }) => (0, publish.fN)(this.#gate, live))) return null;
		const reasons = new Set(unclear.flatMap(({ live }) => live.warnings));
		return reasons.size === 0 ? "some facts could not be read; the status names the rules" : [...reasons].join(" ");
	}
	async #lookAgain(head, judged, written) {
		if (!(await Promise.all(judged.map((one) => (0, publish.Q2)(this.#gate, one)))).includes(true)) return;
		const current = (await Promise.all(head.rows.map(({ number }) => (0, judge.y)(this.#gate, number)))).filter((one) => (0, pull_request.wU)(this.#gate, one, head.head));
		if (current.length === 0) return;
		const { verdict } = (0, pull_request.sh)(this.#gate, current);
		const standing = current[0]?.live.onHead ?? null;
		if (verdict.description !== written.description || verdict.state !== written.state) await (0, publish.mk)(this.#gate, head.head, verdict, standing, { keepTarget: true });
	}
	async #failed(head, standing, thrown) {
		if (this.#stopAt(thrown)) {
			this.#leave(head);
			return;
		}
		if (standing === null || standing.state === "success") await (0, publish.mk)(this.#gate, head.head, (0, publish.O$)(this.#gate), standing).catch((second) => this.#stopAt(second));
		this.#told(head, "unreadable", "Not judged", (0, user_error.Zw)(thrown));
	}
	#stopAt(thrown) {
		if (!(thrown instanceof error.y) || thrown.kind !== "rate-limited") return false;
		this.#stopped = true;
		return true;
	}
	#leave(head) {
		this.#told(head, "left", "", "GitHub’s rate limit leaves no room for it");
	}
	#told({ rows, reasons }, result, after, problem) {
		for (const { number, url, status } of rows) {
			const before = status === null ? "" : status.description;
			this.add({
				number,
				url,
				before,
				after: result === "left" ? before : after,
				reason: reasons.get(number) ?? "it shares its head commit",
				result,
				...problem === void 0 ? {} : { problem }
			});
		}
	}
}
const batchSize = 10;
async function sweep(gate, { all = false, lastSweep = null } = {}) {
	const { client, repository, settings } = gate;
	const now = gate.now();
	const [rateLimit, listing, policy] = await Promise.all([
		(0, rate_limit.y)(client),
		(0, open_pull_requests.Sm)(client, repository, {
			context: settings.statusName,
			own: gate.own
		}),
		policyOf(gate)
	]);
	const rows = listing.pullRequests.filter(({ base }) => (0, judge.m)(gate, base, listing.defaultBranch));
	const known = {
		now,
		basis: (0, publish.LC)(gate, policy?.sha256 ?? ""),
		lastSweep
	};
	const found = rows.flatMap((row) => {
		const one = due(row, known) ?? (all ? {
			row,
			reason: "all were asked for",
			urgency: now.getTime()
		} : null);
		return one === null ? [] : [one];
	});
	const heads = byHead(byUrgency(found, now), rows);
	gate.log(`${rows.length} open pull requests into gated branches, ${found.length} of them to be judged again.`);
	const work = new SweepWork(gate, rateLimit);
	for (let at = 0; at < heads.length; at += batchSize) {
		await work.judge(heads.slice(at, at + batchSize));
		gate.log(`Judged ${Math.min(at + batchSize, heads.length)} of ${heads.length}.`);
	}
	const problems = await sweepQueues(gate, listing, rows, work);
	const outcome = work.outcome(rows, now);
	return {
		open: rows.length,
		bases: [...new Set(rows.map(({ base }) => base))],
		rateLimit,
		...outcome,
		complete: outcome.complete && problems.length === 0,
		problems,
		next: rows.length === 0 ? outcome.next : earlier(outcome.next, closes(policy, gate))
	};
}
const policyOf = async (gate) => {
	const { client, repository, policy, policyProblem, policyPath = path.k } = gate;
	return policyProblem === void 0 ? policy ?? (0, read_policy.JF)(client, repository, policyPath) : null;
};
function closes(inForce, { settings: { freeze }, now }) {
	if (inForce === null) return null;
	const { open, nextChange } = (0, calendar.d)(inForce.policy, { freeze }).stateAt(now());
	return open ? nextChange : null;
}
const earlier = (one, other) => one === null || other !== null && other < one ? other : one;
function byHead(found, rows) {
	const reasons = new Map(found.map(({ row, reason }) => [row.number, reason]));
	return [...new Set(found.map(({ row }) => row.head))].map((head) => ({
		head,
		rows: rows.filter((row) => row.head === head),
		reasons
	}));
}
async function sweepQueues(gate, listing, rows, work) {
	const { client, repository, settings } = gate;
	const bases = [...new Set(rows.map(({ base }) => base))];
	const addresses = new Map(listing.pullRequests.map(({ number, url }) => [number, url]));
	const problems = [];
	for (const base of bases) try {
		const groups = await (0, merge_groups.V5)(client, repository, base, settings.statusName);
		for (const group of groups) await sweepGroup(gate, {
			base,
			groups,
			group,
			url: addresses.get(group.number)
		}, work);
	} catch (thrown) {
		problems.push(`The merge queue of ${base} was not swept: ${(0, user_error.Zw)(thrown)}`);
	}
	return problems;
}
async function sweepGroup(gate, { base, groups, group, url = "" }, work) {
	const { head, number, status } = group;
	const told = {
		number,
		url,
		before: status?.description ?? "",
		reason: `in the merge queue of ${base}`
	};
	let isGreen = status?.state === "success";
	const onSuccess = () => {
		isGreen = true;
	};
	try {
		const judgeOne = (one) => work.judgeOne(one);
		const { verdict, wrote } = await (0, merge_group.RA)(gate, {
			head,
			base
		}, {
			groups,
			judgeOne,
			keepTarget: true,
			onSuccess
		});
		work.add({
			...told,
			after: verdict.description,
			result: wrote ? "changed" : "unchanged"
		});
	} catch (thrown) {
		if (isGreen) await (0, publish.mk)(gate, head, (0, publish.O$)(gate), null).catch(() => void 0);
		work.add({
			...told,
			after: "Not judged",
			result: "unreadable",
			problem: (0, user_error.Zw)(thrown)
		});
	}
}
async function sweepAndHold(gate, first, told) {
	const end = gate.now().getTime() + gate.settings.hold;
	for (let options = first;;) {
		const began = gate.now();
		const outcome = await sweep(gate, options);
		await told(outcome);
		const { next, complete } = outcome;
		if (next === null || next.getTime() > end || !complete) return;
		gate.log(`Staying until ${next.toISOString()}, when a verdict changes by time alone.`);
		await gate.waitUntil(next);
		options = { lastSweep: began };
	}
}
var findings = __webpack_require__(9165);
var fit = __webpack_require__(6460);
var markdown = __webpack_require__(74);
const results = {
	unreadable: {
		sign: "❓",
		words: "could not be judged"
	},
	left: {
		sign: "⏸️",
		words: "left for the next sweep"
	},
	changed: {
		sign: "🔄",
		words: "changed"
	},
	unchanged: {
		sign: "➖",
		words: "unchanged"
	}
};
const sizeLimit = 262144;
function sweepSummary({ open, swept }, warnings = []) {
	const kinds = [
		"unreadable",
		"left",
		"changed",
		"unchanged"
	];
	const counts = kinds.flatMap((kind) => {
		const count = swept.filter(({ result }) => result === kind).length;
		return count === 0 ? [] : [`${results[kind].sign} ${count} ${results[kind].words}`];
	});
	const rest = open - new Set(swept.map(({ number }) => number)).size;
	const told = [...counts, ...rest > 0 ? [`${rest} not looked at again, since nothing changed`] : []];
	const blocks = [
		block(0, (0, markdown.md)``, [(0, markdown.md)`### 🧹 Sweep of ${(0, findings.LS)(open, "open pull request")}`]),
		block(0, (0, markdown.md)``, [(0, markdown.md)`${told.length === 0 ? "Nothing to do" : told.join(", ")}.`]),
		...warnings.map((warning) => block(1, (0, markdown.md)``, [(0, markdown.md)`> [!WARNING]\n> ${warning}`])),
		block(2, (0, markdown.md)`| Pull request | Now | Before | Because |\n|---|---|---|---|`, kinds.flatMap((kind) => swept.filter(({ result }) => result === kind).map(row)))
	];
	return `${(0, fit.H)(blocks, sizeLimit, (0, markdown.md)`_Shortened to fit. The log of the run names every pull request._`)}\n`;
}
const block = (rank, before, items) => ({
	rank,
	before: items.length === 0 ? (0, markdown.md)`` : before,
	items,
	after: (0, markdown.md)``,
	more: (leftOut) => (0, markdown.md)`| … and ${leftOut} more | | | |`
});
function row({ number, url, before, after, reason, result, problem }) {
	const now = problem === void 0 ? (0, markdown.md)`${after}` : (0, markdown.md)`${problem}`;
	const earlier = before === after ? (0, markdown.md)`the same` : (0, markdown.md)`${before === "" ? "none" : before}`;
	return (0, markdown.md)`| ${results[result].sign} ${(0, markdown.nf)(`#${number}`, url)} | ${now} | ${earlier} | ${reason} |`;
}
var output = __webpack_require__(1523);
var tell = __webpack_require__(5700);
const mostNamed = 20;
async function runSweep(gate, { all }) {
	const pages = [];
	const undone = [];
	await sweepAndHold(gate, {
		all,
		lastSweep: all ? null : await (0, drift.Uu)(gate)
	}, async (outcome) => {
		undone.push(...outcome.problems);
		const warnings = pages.length === 0 ? await (0, drift.UL)(gate, outcome.bases) : [];
		for (const warning of warnings) (0, output.R8)(warning);
		pages.push(sweepSummary(outcome, [...warnings, ...outcome.problems]));
		await (0, output.Sy)(pages.join("\n\n"));
		undone.push(...log(outcome));
	});
	if (undone.length === 0) return;
	const more = undone.length > mostNamed ? ` and ${undone.length - mostNamed} more` : "";
	(0, tell.ZL)(gate, `The sweep is not complete: ${undone.slice(0, mostNamed).join("; ")}${more}. The next sweep looks again.`);
}
function log({ swept }) {
	for (const one of swept) (0, output.tj)(`#${one.number}: ${one.result}, ${whatOf(one)}`);
	return swept.filter(({ result }) => result === "unreadable" || result === "left").map(({ number, problem, result }) => `#${number} (${problem ?? result})`);
}
const whatOf = ({ before, after, problem }) => problem ?? (before === after ? after : `${after} (before: ${before || "none"})`);
}),
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
		__webpack_require__.e(457),
		__webpack_require__.e(564),
		__webpack_require__.e(577),
		__webpack_require__.e(500),
		__webpack_require__.e(454),
		__webpack_require__.e(941),
		__webpack_require__.e(840),
		__webpack_require__.e(937),
		__webpack_require__.e(605)
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
5209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { proposedPolicyOf: () => proposedPolicyOf });
var read_policy = __webpack_require__(9535);
var path = __webpack_require__(7096);
var decide = __webpack_require__(2110);
var evaluate = __webpack_require__(3129);
var hash = __webpack_require__(547);
var problem = __webpack_require__(5976);
async function judgeProposed(text, source, change, inForce, options = {}) {
	const { locatePolicy } = await Promise.all([
		__webpack_require__.e(457),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(454),
		__webpack_require__.e(52),
		__webpack_require__.e(477)
	]).then(__webpack_require__.bind(__webpack_require__, 6143));
	const parsed = locatePolicy(text, source);
	if (!parsed.ok) return {
		valid: false,
		problems: parsed.problems
	};
	const { inspectPolicy } = await Promise.all([
		__webpack_require__.e(457),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(454),
		__webpack_require__.e(52),
		__webpack_require__.e(477)
	]).then(__webpack_require__.bind(__webpack_require__, 2643));
	const { policy } = parsed;
	const at = new Date(inForce.decision.at);
	const decision = (0, decide.L)((0, evaluate._)(policy, change, at, options), {
		source,
		sha256: (0, hash.t)(policy)
	});
	const surroundings = {
		now: at,
		files: null,
		writers: null,
		access: null,
		repository: null
	};
	return {
		valid: true,
		warnings: [...parsed.warnings, ...inspectPolicy({
			...parsed,
			surroundings
		})],
		settings: changedSettings(inForce.policy, policy),
		decision,
		differences: compareJudgement(inForce.decision, decision)
	};
}
function compareJudgement(before, after) {
	const whole = ([what, one, other]) => one === other ? [] : [{
		what,
		before: one,
		after: other,
		messages: []
	}];
	const rules = [...new Set([...before.findings, ...after.findings].map(({ rule }) => rule))];
	return [...[
		[
			"verdict",
			before.verdict,
			after.verdict
		],
		[
			"category",
			before.category,
			after.category
		],
		[
			"lane",
			before.lane,
			after.lane
		],
		[
			"areas",
			list(before.areas),
			list(after.areas)
		],
		[
			"earliest merge",
			before.earliestMerge ?? "none",
			after.earliestMerge ?? "none"
		],
		[
			"obligations",
			obligations(before),
			obligations(after)
		]
	].flatMap(whole), ...rules.flatMap((rule) => compareRule(rule, of(rule, before), of(rule, after)))];
}
const of = (rule, { findings }) => findings.filter((finding) => finding.rule === rule);
const list = (items) => [...items].sort().join(", ") || "none";
const obligations = (decision) => list(decision.obligations.map(({ id, dueHours }) => dueHours === null ? id : `${id} (${dueHours} h)`));
function compareRule(rule, before, after) {
	const said = (findings) => findings.map(({ message, remedy }) => remedy === void 0 ? message : `${message}. ${remedy}`);
	return (0, hash.d)([outcomes(before), said(before)]) === (0, hash.d)([outcomes(after), said(after)]) ? [] : [{
		what: rule,
		before: outcomes(before),
		after: outcomes(after),
		messages: said(after)
	}];
}
function outcomes(findings) {
	return findings.map(({ outcome, level, lifted }) => {
		const named = lifted === void 0 ? outcome : "lifted";
		return level === "warning" ? `${named} (warning)` : named;
	}).join(", ") || "not judged";
}
function changedSettings(before, after) {
	const found = [];
	const visit = (one, other, path) => {
		if (isMapping(one) && isMapping(other)) {
			const keys = new Set([...Object.keys(other), ...Object.keys(one)]);
			for (const key of keys) visit(member(one, key), member(other, key), [...path, key]);
		} else if ((0, hash.d)(one ?? null) !== (0, hash.d)(other ?? null)) found.push({
			path: (0, problem.LF)(path),
			before: one,
			after: other
		});
	};
	visit(before, after, []);
	return found;
}
const member = (mapping, key) => Object.hasOwn(mapping, key) ? mapping[key] : void 0;
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var markdown = __webpack_require__(74);
const mostRows = 50;
function proposedPolicy(proposal) {
	if (!proposal.valid) return paragraphs([
		(0, markdown.md)`#### ❌ The proposed policy is not valid`,
		(0, markdown.md)`It was judged by the policy in force. Once merged, this one would stop every pull request.`,
		rows(proposal.problems, proposed_problem)
	]);
	const { settings, differences, warnings } = proposal;
	const nothing = settings.length === 0 ? (0, markdown.md)`It means the same as the policy in force.` : (0, markdown.md)``;
	return paragraphs([
		(0, markdown.md)`#### The proposed policy`,
		(0, markdown.md)`This pull request was judged by the policy in force, not by the one that it proposes.`,
		nothing,
		settings.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`It changes:`,
		rows(settings, ({ path, before, after }) => (0, markdown.md)`${(0, markdown.aY)(path)}: ${value(before)} → ${value(after)}`),
		settings.length === 0 ? (0, markdown.md)`` : differences.length === 0 ? (0, markdown.md)`It would judge this pull request the same.` : (0, markdown.md)`It would judge this pull request differently:`,
		rows(differences, ({ what, before, after, messages }) => (0, markdown.md)`${(0, markdown.aY)(what)}: ${before} → ${after}${messages.length === 0 ? (0, markdown.md)`` : (0, markdown.md)` — ${messages.join(" ")}`}`),
		warnings.length === 0 ? (0, markdown.md)`` : (0, markdown.md)`Worth a look:`,
		rows(warnings, proposed_problem)
	]);
}
const proposed_problem = ({ line, column, path, message }) => (0, markdown.md)`${`${line}:${column}`} ${path === "" ? (0, markdown.md)`` : (0, markdown.md)`${(0, markdown.aY)(path)}: `}${message}`;
const value = (setting) => setting === void 0 ? (0, markdown.md)`not there` : (0, markdown.aY)((0, hash.d)(setting), 160);
const paragraphs = (parts) => (0, markdown.fj)(parts, (0, markdown.md)`\n\n`);
function rows(items, row) {
	const shown = items.slice(0, mostRows).map((item) => (0, markdown.md)`- ${row(item)}`);
	const more = items.length - shown.length;
	return (0, markdown.fj)([...shown, more > 0 ? (0, markdown.md)`- and ${more} more` : (0, markdown.md)``], (0, markdown.md)`\n`);
}
async function proposedPolicyOf(gate, { live, decision }) {
	const { client, repository, policyPath = path.k, settings } = gate;
	const { change, policy } = live;
	const text = await (0, read_policy.OG)(client, repository, policyPath, change.head.sha);
	const inForce = {
		policy: policy.policy,
		decision
	};
	const source = `${policyPath}@${change.head.sha.slice(0, 7)}`;
	return String(proposedPolicy(await judgeProposed(text, source, change, inForce, { freeze: settings.freeze })));
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
7735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { refinement: () => refinement });
var src_change = __webpack_require__(2898);
var entry_kind = __webpack_require__(3966);
var error = __webpack_require__(2632);
var lists = __webpack_require__(2143);
const empty = new Map();
class TooMuch extends Error {}
async function differencesOfTrees(client, target, before, after, most) {
	let asked = 0;
	const changes = new Map();
	async function read(sha, whole) {
		if (++asked > most) throw new TooMuch();
		const { owner, repo } = target;
		const parameters = {
			owner,
			repo,
			tree_sha: sha,
			...whole ? { recursive: "1" } : {}
		};
		const answer = await client.get("/repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, (0, lists.Vb)(target));
		if (answer.member("truncated").flag()) throw new TooMuch();
		const entries = answer.member("tree").items().map((item) => [item.member("path").name(), {
			mode: item.member("mode").name(),
			oid: item.member("sha").sha(),
			isFolder: item.member("type").text() === "tree"
		}]);
		return new Map(entries);
	}
	async function descend(folder, one, other) {
		const whole = one === null || other === null;
		const [old, now] = await Promise.all([one, other].map((sha) => sha === null ? empty : read(sha, whole)));
		await compare(folder, old ?? empty, now ?? empty, whole);
	}
	async function compare(folder, old, now, whole) {
		const below = [];
		for (const name of new Set([...old.keys(), ...now.keys()])) {
			const [one, other] = [old.get(name), now.get(name)];
			if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
			const path = `${folder}${name}`;
			const change = {
				before: fileIn(one),
				after: fileIn(other)
			};
			if (change.before !== null || change.after !== null) changes.set(path, change);
			const folders = [one, other].map((node) => node?.isFolder ? node.oid : null);
			if (!whole && folders.some((sha) => sha !== null)) below.push(descend(`${path}/`, folders[0] ?? null, folders[1] ?? null));
		}
		await Promise.all(below);
	}
	try {
		await descend("", before, after);
		return changes;
	} catch (thrown) {
		if (thrown instanceof TooMuch) return null;
		throw thrown;
	}
}
const fileIn = (node) => node === void 0 || node.isFolder ? null : {
	mode: node.mode,
	oid: node.oid
};
const MOST_TREES = 400;
async function completeFiles(client, target, listed, head, compare) {
	try {
		const { mergeBase } = await compare(head);
		const changes = await differencesOfTrees(client, target, mergeBase, head, MOST_TREES);
		return changes === null ? null : completed(listed, changes);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
function completed(listed, changes) {
	const rest = new Map(changes);
	for (const { path, previousPath, status } of listed) {
		if (!rest.delete(path)) return null;
		if (previousPath !== void 0 && status === "renamed") rest.delete(previousPath);
	}
	return [...listed.map((file) => withMode(file, changes)), ...filesOf(rest)];
}
function filesOf(changes) {
	const moved = new Map();
	for (const [path, { before, after }] of changes) if (before !== null && after === null) moved.set(before.oid, [...moved.get(before.oid) ?? [], path]);
	const sources = new Set();
	const files = [...changes].flatMap(([path, { before, after }]) => {
		if (after === null) return [];
		const previousPath = before === null ? moved.get(after.oid)?.shift() : void 0;
		const { mode } = after;
		if (previousPath === void 0) return [{
			...file(path, before === null ? "added" : "modified"),
			mode
		}];
		sources.add(previousPath);
		return [{
			...file(path, "renamed"),
			previousPath,
			mode
		}];
	});
	const removed = [...changes].filter(([path, { after }]) => after === null && !sources.has(path));
	return [...files, ...removed.map(([path]) => file(path, "removed"))];
}
function withMode(file, changes) {
	const mode = changes.get(file.path)?.after?.mode;
	return mode === void 0 || !(0, entry_kind.I)(file) ? file : {
		...file,
		mode
	};
}
const file = (path, status) => ({
	path,
	status,
	additions: 0,
	deletions: 0
});
var opinions = __webpack_require__(6375);
var github_files = __webpack_require__(9533);
const MOST_FILES = 300;
async function comparison_compare(client, target, base, commit) {
	const { owner, repo } = target;
	const parameters = {
		owner,
		repo,
		basehead: `${base}...${commit}`
	};
	const answer = await client.get("/repos/{owner}/{repo}/compare/{basehead}", parameters, (0, lists.Vb)(target));
	const files = answer.optional("files")?.items() ?? null;
	return {
		commit,
		mergeBase: answer.member("merge_base_commit").member("sha").sha(),
		tree: treeOf(commit, answer),
		files: files === null || files.length >= MOST_FILES ? null : files.map(github_files.ho)
	};
}
function treeOf(commit, answer) {
	const base = answer.member("merge_base_commit");
	const last = [base, ...answer.member("commits").items()].at(-1) ?? base;
	return last.member("sha").value === commit ? last.path("commit", "tree", "sha").sha() : null;
}
function comparisonsWith(client, target, base) {
	const asked = new Map();
	return (commit) => {
		const known = asked.get(commit) ?? comparison_compare(client, target, base, commit);
		asked.set(commit, known);
		return known;
	};
}
var graphql_answer = __webpack_require__(478);
function entriesQuery(commits, paths) {
	const files = named("p", paths).map((name) => `${name}: file(path: $${name}) { oid mode }`);
	const objects = named("c", commits).map((name) => `${name}: object(oid: $${name}) { ... on Commit { oid ${files.join(" ")} } }`);
	return `query entries($owner: String!, $repo: String!, ${[...named("c", commits).map((name) => `$${name}: GitObjectID!`), ...named("p", paths).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
function textsQuery(count) {
	const text = "__typename ... on Blob { oid byteSize isBinary isTruncated text }";
	const objects = named("e", count).map((name) => `o${name.slice(1)}: object(expression: $${name}) { ${text} }`);
	return `query texts($owner: String!, $repo: String!, ${named("e", count).map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) { ${objects.join("\n")} }
}`;
}
const merged = `number mergedAt baseRefName title body
  commits(first: 100) { totalCount nodes { commit { message } } }
  mergeCommit {
    oid
    parents(first: 3) { nodes { oid } }
    history(first: 100) { nodes { message parents(first: 1) { nodes { oid } } } }
  }`;
function mergedQuery(numbers, commits) {
	const byNumber = named("n", numbers).map((name) => `${name}: pullRequest(number: $${name}) { ${merged} }`);
	const byCommit = named("c", commits).map((name) => `${name}: object(expression: $${name}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { ${merged} } } }
    }`);
	return `query merged($owner: String!, $repo: String!, ${[...named("n", numbers).map((name) => `$${name}: Int!`), ...named("c", commits).map((name) => `$${name}: String!`)].join(", ")}) {
  repository(owner: $owner, name: $repo) { ${[...byNumber, ...byCommit].join("\n")} }
}`;
}
const named = (letter, count) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
const LOOK_UPS = 200;
const MOST_PATHS = 100;
async function readEntries(client, target, commits, paths) {
	const all = commits.map(() => new Map());
	const size = Math.max(1, Math.min(MOST_PATHS, Math.floor(LOOK_UPS / commits.length)));
	const starts = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) => index * size);
	await Promise.all(starts.map(async (start) => {
		(await readBatch(client, target, commits, paths.slice(start, start + size))).forEach((entries, index) => {
			for (const [path, entry] of entries) all[index]?.set(path, entry);
		});
	}));
	return all;
}
async function readBatch(client, target, commits, paths) {
	const variables = Object.fromEntries([...commits.map((commit, index) => [`c${index}`, commit]), ...paths.map((path, index) => [`p${index}`, path])]);
	const { data, refused } = await (0, lists.kA)(client, target, entriesQuery(commits.length, paths.length), variables);
	const [refusal] = refused;
	if (refusal) throw (0, graphql_answer.O)(refusal, (0, lists.Vb)(target));
	return commits.map((commit, index) => {
		const object = data.path("repository", `c${index}`);
		if (object.value === null) throw gone(commit, target);
		return paths.map((path, place) => [path, object.member(`p${place}`).orNull((entry) => ({
			mode: entry.member("mode").count().toString(8).padStart(6, "0"),
			oid: entry.member("oid").sha()
		}))]);
	});
}
function gone(commit, target) {
	const problem = `GitHub no longer has commit ${commit.slice(0, 7)} of ${(0, lists.Vb)(target)}.`;
	return new error.y("not-found", problem, "Run the gate again; if that repeats, ask for a new review of the head.");
}
function sameEdits(before, after, between) {
	const [old, now, base] = [
		hunksOf(before),
		hunksOf(after),
		hunksOf(between)
	];
	if (old === null || now === null || base === null || old.length !== now.length || old.length === 0) return false;
	const edits = base.flatMap(editsOf);
	return old.every((hunk, index) => {
		const other = now[index];
		return other !== void 0 && movedTo(hunk, edits) === other.start && sameLines(hunk.body, other.body);
	});
}
function hunksOf({ patch, additions, deletions }) {
	if (!patch?.startsWith("@@ ")) return null;
	const hunks = [];
	for (const line of patch.split("\n")) {
		const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
		if (header) {
			const [, start, lines = "1", added = "1"] = header;
			hunks.push({
				start: Number(start),
				lines: Number(lines),
				added: Number(added),
				body: []
			});
		} else hunks.at(-1)?.body.push(line);
	}
	const whole = hunks.every(({ lines, added, body }) => body.length - count(body, "+\\") === lines && body.length - count(body, "-\\") === added);
	const all = hunks.flatMap(({ body }) => body);
	return whole && count(all, "+") === additions && count(all, "-") === deletions ? hunks : null;
}
const count = (body, marks) => body.filter((line) => line !== "" && marks.includes(line.charAt(0))).length;
function editsOf({ start, body }) {
	const edits = [];
	let line = start - 1;
	for (const text of body) {
		const mark = text.charAt(0);
		if (mark === "+") edits.push({
			line,
			by: 1
		});
		else if (mark !== "\\") {
			line++;
			if (mark === "-") edits.push({
				line,
				by: -1
			});
		}
	}
	return edits;
}
function movedTo({ start, lines }, edits) {
	if (lines === 0) return null;
	let offset = 0;
	for (const { line, by } of edits) {
		if (line >= start && line < start + lines - (by === 1 ? 1 : 0)) return null;
		if (line < start) offset += by;
	}
	return start + offset;
}
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);
async function sameDiff(client, target, one, other) {
	if (one.files === null || other.files === null) return { same: null };
	if (one.mergeBase === one.commit || other.mergeBase === other.commit) return { same: null };
	const sameBase = one.mergeBase === other.mergeBase;
	const { pairs, differing } = pairsOf(one.files, other.files, sameBase);
	if (differing > 0) return {
		same: false,
		differing
	};
	if (sameBase && one.tree !== null && other.tree !== null) return { same: one.tree === other.tree };
	if (pairs.length === 0) return {
		same: true,
		differing: 0
	};
	const [before1, after1, before2, after2] = await readEntries(client, target, [
		one.mergeBase,
		one.commit,
		other.mergeBase,
		other.commit
	], pathsOf(pairs));
	if (!before1 || !after1 || !before2 || !after2) return { same: null };
	const judged = pairs.map((pair) => judge(pair, [
		before1,
		after1,
		before2,
		after2
	]));
	const moved = judged.filter((pair) => pair !== "same" && pair !== "differs");
	const changed = judged.filter((result) => result === "differs").length;
	if (changed > 0 || moved.length === 0) return {
		same: changed === 0,
		differing: changed
	};
	const between = await comparison_compare(client, target, one.mergeBase, other.mergeBase);
	if (between.mergeBase !== one.mergeBase) return {
		same: false,
		differing: moved.length
	};
	if (between.files === null) return { same: null };
	const left = moved.filter((pair) => !editsCarriedOver(pair, between.files ?? [], before2)).length;
	return {
		same: left === 0,
		differing: left
	};
}
function pairsOf(one, other, sameBase) {
	const rest = new Map(other.map((row) => [row.file.path, row]));
	const pairs = [];
	let differing = 0;
	for (const row of one) {
		const match = rest.get(row.file.path);
		rest.delete(row.file.path);
		if (match !== void 0 && mayBeSame(row, match, sameBase)) pairs.push({
			one: row,
			other: match
		});
		else differing++;
	}
	return {
		pairs,
		differing: differing + rest.size
	};
}
function mayBeSame(one, other, sameBase) {
	if (one.file.status !== other.file.status || one.file.previousPath !== other.file.previousPath) return false;
	return one.blob !== null && one.blob === other.blob || !sameBase && one.file.patch !== void 0 && other.file.patch !== void 0;
}
const pathsOf = (pairs) => [...new Set(pairs.flatMap(({ one: { file } }) => [file.path, ...file.previousPath ? [file.previousPath] : []]))];
function judge(pair, all) {
	const { path, previousPath } = pair.one.file;
	const at = (name) => all.map((entries) => entries.get(name) ?? null);
	const places = previousPath === void 0 ? [at(path)] : [at(path), at(previousPath)];
	const equal = (alike) => places.every(([a = null, b = null, c = null, d = null]) => alike(a, c) && alike(b, d));
	if (equal((a, b) => a?.mode === b?.mode && a?.oid === b?.oid)) return "same";
	return equal((a, b) => a?.mode === b?.mode) ? pair : "differs";
}
function editsCarriedOver({ one, other }, between, newBase) {
	const path = one.file.previousPath ?? one.file.path;
	const change = between.find(({ file }) => file.path === path);
	if (change === void 0 || change.file.status !== "modified" || change.blob !== newBase.get(path)?.oid) return false;
	return sameEdits(one.file, other.file, change.file);
}
const MOST_COMMITS = 20;
const END = new Date(864e13);
const approvals = (reviews, head) => (0, opinions.Ny)(reviews, head, END).filter(({ state, author }) => state === "APPROVED" && !author.bot);
async function withReviewedDiffs(client, target, reviews, head, compare) {
	const commits = approvedCommits(reviews, head);
	if (commits.length === 0) return [...reviews];
	const results = await Promise.all(commits.map(async (commit) => [commit, await told(client, target, compare, commit, head)]));
	const byCommit = new Map(results);
	return reviews.map((review) => {
		const found = review.state === "APPROVED" && review.commit !== null ? byCommit.get(review.commit) : void 0;
		if (found === void 0) return review;
		const changed = found.same === false && found.differing !== void 0;
		return {
			...review,
			sameDiffAsHead: found.same,
			...changed ? { filesChangedSince: found.differing } : {}
		};
	});
}
function approvedCommits(reviews, head) {
	const older = approvals(reviews, head).filter(({ commit }) => commit !== null && commit !== head);
	older.sort((a, b) => Number(b.canPush) - Number(a.canPush) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
	return [...new Set(older.flatMap(({ commit }) => commit ?? []))].slice(0, MOST_COMMITS);
}
async function told(client, target, compare, commit, other) {
	try {
		const [one, two] = await Promise.all([compare(commit), compare(other)]);
		return await sameDiff(client, target, one, two);
	} catch (thrown) {
		if (thrown instanceof error.y) return { same: null };
		throw thrown;
	}
}
async function withBaseMerges(client, target, commits, approvers, pushes, compare) {
	if (approvers.length === 0) return [...commits];
	const own = new Set(commits.map(({ sha }) => sha));
	const concerns = whoMatters(approvers);
	const pushed = new Set((pushes ?? []).flatMap(({ by, sha }) => concerns({ login: by }) ? [sha] : []));
	const merges = commits.filter((commit) => isMergeOfBase(commit, own) && (pushed.has(commit.sha) || peopleOf(commit).some(concerns)));
	const results = await Promise.all(merges.slice(-20).map(async ({ sha, parents: [first = ""] }) => {
		const { same } = await told(client, target, compare, first, sha);
		return [sha, same];
	}));
	const bySha = new Map(results);
	return commits.map((commit) => {
		const mergesBaseOnly = bySha.get(commit.sha);
		return mergesBaseOnly === void 0 ? commit : {
			...commit,
			mergesBaseOnly
		};
	});
}
function isMergeOfBase({ parents }, own) {
	const [, second, third] = parents;
	return second !== void 0 && third === void 0 && !own.has(second);
}
const peopleOf = ({ authors, committer }) => committer === null ? [...authors] : [...authors, committer];
function whoMatters(logins) {
	const known = new Set(logins.map((login) => login.toLowerCase()));
	return ({ login }) => login === null || known.has(login.toLowerCase());
}
var read = __webpack_require__(8384);
const MOST_ROWS = 2e4;
const MOST_PAGES = 50;
async function withDependencyReview(client, target, files, head, compare) {
	const unclear = new Set((0, read.bK)(files));
	if (unclear.size === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const listed = await readReview(client, target, `${mergeBase}...${head}`);
		return files.map((file) => {
			const compared = unclear.has(file) ? rowsOf(file, listed) : [];
			return compared.length === 0 ? file : {
				...file,
				compared
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function readReview(client, { owner, repo, number }, basehead) {
	const route = "/repos/{owner}/{repo}/dependency-graph/compare/{basehead}";
	const listed = new Map();
	let [pages, rows] = [0, 0];
	for await (const page of client.pages(route, {
		owner,
		repo,
		basehead
	}, (0, lists.Vb)({
		owner,
		repo,
		number
	}))) {
		rows += page.length;
		if (++pages > MOST_PAGES || rows > MOST_ROWS) return new Map();
		for (const row of page) {
			const manifest = row.member("manifest").name();
			const known = listed.get(manifest) ?? [];
			listed.set(manifest, known);
			known.push(rowOf(row));
		}
	}
	return listed;
}
const rowOf = (row) => ({
	change: row.member("change_type").oneOf(["added", "removed"]),
	ecosystem: row.member("ecosystem").text(),
	name: row.member("name").name(),
	version: row.member("version").text()
});
function rowsOf({ path, previousPath, status }, listed) {
	const rows = [...listed.get(path) ?? []];
	if (status !== "renamed" || previousPath === void 0) return rows;
	return [...rows, ...(listed.get(previousPath) ?? []).filter(({ change }) => change === "removed")];
}
const manifests_MOST_FILES = 20;
const MOST_LONG_TEXTS = 8;
const LONGEST = 1e7;
async function withManifests(client, target, files, head, compare) {
	const doubtful = (0, read.SK)(files, manifests_MOST_FILES);
	if (doubtful.length === 0) return [...files];
	try {
		const { mergeBase } = await compare(head);
		const read = new Map(await textsOf(client, target, doubtful, {
			mergeBase,
			head
		}));
		return files.map((file) => ({
			...file,
			...read.get(file.path)
		}));
	} catch (thrown) {
		if (thrown instanceof error.y) return [...files];
		throw thrown;
	}
}
async function textsOf(client, target, files, { mergeBase, head }) {
	const wanted = files.flatMap(({ path, previousPath, status }) => [...status === "added" || status === "copied" ? [] : [{
		path,
		side: "before",
		expression: `${mergeBase}:${previousPath ?? path}`
	}], ...status === "removed" ? [] : [{
		path,
		side: "after",
		expression: `${head}:${path}`
	}]]);
	const { owner, repo } = target;
	const variables = {
		...Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression])),
		owner,
		repo
	};
	const { data } = await client.graphql(textsQuery(wanted.length), () => variables, (0, lists.Vb)(target));
	const repository = data.member("repository");
	let left = MOST_LONG_TEXTS;
	const texts = await Promise.all(wanted.map(async ({ path, side }, index) => {
		const object = repository.member(`o${index}`);
		const text = isLong(object) ? left-- > 0 ? await longText(client, target, object) : void 0 : shortText(object);
		return [path, text === void 0 ? {} : { [side]: text }];
	}));
	const byPath = new Map();
	for (const [path, text] of texts) byPath.set(path, {
		...byPath.get(path),
		...text
	});
	return [...byPath];
}
const isLong = (object) => object.value !== null && object.member("__typename").text() === "Blob" && object.member("isTruncated").flag();
function shortText(object) {
	if (object.value === null) return null;
	if (object.member("__typename").text() !== "Blob" || object.member("isBinary").value !== false) return void 0;
	return object.member("text").orNull((text) => text.text()) ?? void 0;
}
async function longText(client, target, object) {
	if (object.member("byteSize").count() > LONGEST || object.member("isBinary").value !== false) return void 0;
	const { owner, repo } = target;
	try {
		const parameters = {
			owner,
			repo,
			file_sha: object.member("oid").sha()
		};
		const blob = await client.get("/repos/{owner}/{repo}/git/blobs/{file_sha}", parameters, (0, lists.Vb)(target));
		blob.member("encoding").oneOf(["base64"]);
		return Buffer.from(blob.member("content").text(), "base64").toString("utf8");
	} catch (thrown) {
		if (thrown instanceof error.y) return void 0;
		throw thrown;
	}
}
var dependencies_pins = __webpack_require__(2929);
var repository = __webpack_require__(2948);
const mostPins = 50;
async function withPins(client, files) {
	const manifests = files.filter(({ path, patch, after }) => (0, read.Yh)(path) && /[0-9a-f]{40}/i.test(patch ?? after ?? ""));
	const pins = manifests.length === 0 ? [] : (0, dependencies_pins.W)(manifests).slice(0, mostPins);
	if (pins.length === 0) return [...files];
	const known = await lookUp(client, pins);
	return files.map((file) => {
		const own = known.filter(({ path }) => path === file.path).map(({ path: _path, ...pin }) => pin);
		return own.length === 0 ? file : {
			...file,
			pins: own
		};
	});
}
async function lookUp(client, pins) {
	const asked = pins.flatMap((pin) => {
		const repository = repositoryOf(pin.name);
		return repository === null ? [] : [{
			pin,
			repository
		}];
	});
	const unknown = pins.map((pin) => ({
		...pin,
		matches: null
	}));
	if (asked.length === 0) return unknown;
	try {
		const variables = Object.fromEntries(asked.flatMap(({ pin, repository }, index) => [
			[`o${index}`, repository.owner],
			[`r${index}`, repository.repo],
			[`t${index}`, `refs/tags/${pin.version}`]
		]));
		const { data } = await client.graphql(tagsQuery(asked.length), () => variables, "the tags of pinned actions");
		return pins.map((pin) => {
			const index = asked.findIndex((one) => one.pin === pin);
			return {
				...pin,
				matches: index === -1 ? null : matches(data.optional(`p${index}`), pin.commit)
			};
		});
	} catch (thrown) {
		if (thrown instanceof error.y) return unknown;
		throw thrown;
	}
}
function repositoryOf(name) {
	const [owner = "", repo = ""] = name.split("/");
	return (0, repository.u8)(owner) && (0, repository.en)(repo) ? {
		owner,
		repo
	} : null;
}
function matches(repository, commit) {
	if (repository === void 0) return null;
	const target = repository.optional("ref")?.optional("target");
	if (target === void 0) return false;
	const tagged = target.optional("target")?.optional("oid") ?? target.optional("oid");
	return tagged !== void 0 && tagged.sha() === commit.toLowerCase();
}
function tagsQuery(count) {
	const indices = Array.from({ length: count }, (_, index) => index);
	const variables = indices.map((index) => `$o${index}: String!, $r${index}: String!, $t${index}: String!`);
	const repositories = indices.map((index) => `p${index}: repository(owner: $o${index}, name: $r${index}) {
    ref(qualifiedName: $t${index}) { target { oid ... on Tag { target { oid } } } }
  }`);
	return `query tags(${variables.join(", ")}) { ${repositories.join("\n")} }`;
}
var activity = __webpack_require__(5349);
const pushes_MOST_PAGES = 10;
async function readPushes(client, target, facts) {
	const { repository, head } = facts;
	if (head.repository === null || head.repository === void 0) return {};
	try {
		return { pushes: await pushesTo(client, target, head.repository, facts) };
	} catch (thrown) {
		if (!(thrown instanceof error.y)) throw thrown;
		const elsewhere = head.repository.toLowerCase() !== repository.toLowerCase();
		const hidden = thrown.kind === "not-found" || thrown.kind === "forbidden";
		return elsewhere && hidden ? {} : {
			pushes: null,
			error: thrown
		};
	}
}
async function pushesTo(client, target, repository, { head, createdAt, commits }) {
	const [owner = "", repo = ""] = repository.split("/");
	const parameters = {
		owner,
		repo,
		ref: `refs/heads/${head.ref}`,
		per_page: 100
	};
	const own = new Set(commits.map(({ sha }) => sha));
	const opened = Date.parse(createdAt);
	const found = [];
	let page = 0;
	for await (const items of client.pages("/repos/{owner}/{repo}/activity", parameters, (0, lists.Vb)(target))) {
		if (++page > pushes_MOST_PAGES) throw tooMany(target);
		const entries = items.map(activity.T).filter(({ kind }) => kind !== "branch_deletion");
		for (const { by, at, after } of entries) if (by !== null && (Date.parse(at) >= opened || own.has(after))) found.push({
			by,
			at,
			sha: after
		});
		if (entries.some((one) => Date.parse(one.at) < opened && isFirst(one, own))) break;
	}
	return found.reverse();
}
function tooMany(target) {
	const problem = `The head branch of ${(0, lists.Vb)(target)} has had too many pushes to tell who pushed its commits.`;
	return new error.y("refused", problem, "Open the pull request again from a new branch.");
}
const isFirst = ({ kind, before, after }, own) => kind !== "force_push" && own.has(after) && !own.has(before) && !/^0+$/.test(before);
const refine_modes_MOST_FILES = 1e3;
async function readModes(client, target, files, head) {
	const doubtful = files.filter(entry_kind.I).map(({ path }) => path);
	if (doubtful.length === 0) return new Map();
	const modes = await modesOf(client, target, head, doubtful.slice(0, refine_modes_MOST_FILES));
	return new Map(doubtful.map((path) => [path, modes.get(path) ?? null]));
}
async function modesOf(client, target, head, paths) {
	try {
		const [entries] = await readEntries(client, target, [head], paths);
		return new Map([...entries ?? []].flatMap(([path, entry]) => entry === null ? [] : [[path, entry.mode]]));
	} catch (thrown) {
		if (thrown instanceof error.y) return new Map();
		throw thrown;
	}
}
var exact_undo = __webpack_require__(6799);
var revert_mentions = __webpack_require__(2233);
const MOST_MENTIONS = 5;
async function readMerged(client, target, mentions) {
	const numbers = [...mentions.numbers].filter((number) => number > 0).slice(0, MOST_MENTIONS);
	const shas = [...mentions.shas].slice(0, MOST_MENTIONS);
	if (numbers.length + shas.length === 0) return [];
	const variables = Object.fromEntries([...numbers.map((number, index) => [`n${index}`, number]), ...shas.map((sha, index) => [`c${index}`, sha])]);
	const { data } = await (0, lists.kA)(client, target, mergedQuery(numbers.length, shas.length), variables);
	const repository = data.member("repository");
	const byNumber = numbers.map((_, index) => repository.member(`n${index}`));
	const byCommit = shas.flatMap((_, index) => {
		return repository.member(`c${index}`).orNull((object) => object.optional("associatedPullRequests"))?.member("nodes").items() ?? [];
	});
	const found = [...byNumber, ...byCommit].flatMap((pullRequest) => reverted_merged(pullRequest) ?? []);
	return [...new Map(found.map((each) => [each.number, each])).values()];
}
function reverted_merged(found) {
	if (found.value === null) return null;
	const mergedAt = found.member("mergedAt");
	const commit = found.member("mergeCommit");
	if (mergedAt.value === null || commit.value === null) return null;
	const number = found.member("number").count();
	return {
		number,
		mergedAt: mergedAt.instant(),
		base: found.member("baseRefName").name(),
		commit: commit.member("oid").sha(),
		before: before(commit, found.member("commits"), number),
		texts: [
			found.member("title").text(),
			found.member("body").text(),
			...commit.path("history", "nodes").items().slice(0, 1).map((node) => node.member("message").text())
		]
	};
}
function before(commit, commits, number) {
	const [parent, other] = parentsOf(commit);
	if (parent === void 0) return null;
	const total = commits.member("totalCount").count();
	if (other !== void 0 || total === 1) return parent;
	const messages = commits.member("nodes").items().map((node) => node.path("commit", "message").text());
	if (messages.length < total) return null;
	const history = commit.path("history", "nodes").items().slice(0, total);
	const rebased = history.map((node) => node.member("message").text()).reverse();
	if (total > 0 && rebased.length === total && rebased.every((message, index) => message === messages[index])) return parentsOf(history.at(-1) ?? commit)[0] ?? null;
	return (history[0]?.member("message").text().split("\n", 1)[0] ?? "").trimEnd().endsWith(`(#${number})`) ? parent : null;
}
const parentsOf = (commit) => commit.path("parents", "nodes").items().map((node) => node.member("oid").sha());
const rollback_LONGEST = 78624e5;
async function findRollback(client, target, question) {
	const { texts, repository, base, at } = question;
	try {
		const recent = (await readMerged(client, target, (0, revert_mentions.U7)(texts, repository))).filter((each) => {
			const age = at.getTime() - Date.parse(each.mergedAt);
			return each.base === base && age >= 0 && age <= rollback_LONGEST;
		});
		const answers = await Promise.all(recent.map(async (each) => {
			const exact = await provesUndone(client, target, each, question);
			return {
				number: each.number,
				mergedAt: each.mergedAt,
				exact,
				...(0, revert_mentions.Cj)(each.texts, repository)
			};
		}));
		return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
async function provesUndone(client, target, { before, commit }, { head, files, compare }) {
	if (before === null || files === null) return null;
	try {
		const undone = await comparison_compare(client, target, before, commit);
		if (undone.files === null) return null;
		const paths = touched(undone.files.map(({ file }) => file));
		const own = touched(files);
		if (undone.mergeBase !== before || paths.size !== own.size || [...own].some((path) => !paths.has(path))) return false;
		const { mergeBase } = await compare(head);
		const [merged1, merged2, branch1, branch2] = (await readEntries(client, target, [
			before,
			commit,
			mergeBase,
			head
		], [...paths])).map(present);
		if (!merged1 || !merged2 || !branch1 || !branch2) return null;
		return (0, exact_undo.j)((0, exact_undo.i)(branch1, branch2), [(0, exact_undo.i)(merged1, merged2)]);
	} catch (thrown) {
		if (thrown instanceof error.y) return null;
		throw thrown;
	}
}
const touched = (files) => new Set(files.flatMap(({ path, previousPath, status }) => previousPath !== void 0 && status === "renamed" ? [path, previousPath] : [path]));
const present = (entries) => new Map([...entries].flatMap(([path, entry]) => entry ? [[path, entry]] : []));
function refinement(client, target, base, readAt) {
	const shared = {
		client,
		target,
		readAt,
		compare: comparisonsWith(client, target, base)
	};
	return {
		ofFiles: (change) => filesAndRollback({
			...shared,
			change
		}),
		async ofPeople(change) {
			const source = {
				...shared,
				change
			};
			const [reviewed, pushed] = await Promise.all([reviews(source), people(source)]);
			return {
				...pushed,
				facts: {
					...reviewed.facts,
					...pushed.facts
				}
			};
		}
	};
}
async function filesAndRollback(source) {
	const { client, target, change, readAt, compare } = source;
	const { repository, base, head, title, body, commits = [], mergedAt } = change;
	const completed = await allFiles(source);
	const files = {
		...change,
		...completed
	};
	const reverts = findRollback(client, target, {
		repository,
		base: base.ref,
		head: head.sha,
		files: (0, src_change.LO)(files, "files") === null ? files.files ?? null : null,
		texts: [
			title,
			body ?? "",
			...commits.map(({ message }) => message)
		],
		at: mergedAt === null ? readAt : new Date(mergedAt),
		compare
	});
	const listed = files.files;
	const [reverted, read, modes] = await Promise.all([
		reverts,
		listed && withDependencies(source, listed),
		listed && readModes(client, target, listed, head.sha)
	]);
	const refined = read?.map((file) => {
		const mode = modes?.get(file.path);
		return mode === void 0 ? file : {
			...file,
			mode
		};
	});
	return { facts: {
		...completed,
		...refined === void 0 ? {} : { files: refined },
		reverts: reverted
	} };
}
async function withDependencies({ client, target, change, compare }, files) {
	const { sha } = change.head;
	return withPins(client, await withDependencyReview(client, target, await withManifests(client, target, files, sha, compare), sha, compare));
}
async function allFiles({ client, target, change, compare }) {
	const { files, totals } = change;
	if (files === void 0 || totals?.files === void 0 || !(0, github_files.xZ)(files.length, totals.files)) return {};
	const all = await completeFiles(client, target, files, change.head.sha, compare);
	return all === null ? {} : {
		files: all,
		totals: {
			...totals,
			files: all.length
		}
	};
}
async function reviews({ client, target, change, compare }) {
	if (change.reviews === void 0) return { facts: {} };
	return { facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) } };
}
async function people({ client, target, change, compare }) {
	const { commits, reviews = [] } = change;
	const approvers = reviews.filter(({ state, author }) => state === "APPROVED" && author?.bot === false).flatMap(({ author }) => author?.login ?? []);
	if (approvers.length === 0 && !isLabelledByOthers(change) || commits === void 0) return { facts: {} };
	const { error, ...read } = await readPushes(client, target, {
		...change,
		commits
	});
	return {
		facts: {
			...read,
			commits: await withBaseMerges(client, target, commits, approvers, read.pushes, compare)
		},
		...error === void 0 ? {} : { notRead: [{
			fact: "pushes",
			error
		}] }
	};
}
function isLabelledByOthers({ labels, labelEvents = [], author }) {
	return labelEvents.some(({ label, actor, added }) => added && labels.includes(label) && actor !== null && actor !== author?.login && !actor.endsWith("[bot]"));
}
}),
5177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => groupSummary });
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9165);
var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6815);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74);
var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9534);
var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1648);
const sizeLimit = 524288;
function groupSummary({ members, mergesBy, passes }, options) {
	const title = passes ? "✅ The merge group may be merged" : "❌ The merge group may not be merged";
	const rows = members.map(({ decision, atMerge }) => {
		const late = decision.verdict === "pass" && atMerge.verdict !== "pass";
		const { icon, words } = (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(late ? atMerge : decision, options.timezone);
		const said = late ? `${words} when the queue would merge it` : words;
		const { number, url, title: subject } = decision.change;
		return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)`| ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.nf)(`#${number}`, url)} ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(subject, 120)} | ${_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z9[decision.category]} | ${icon} ${said} |`;
	});
	const [first] = members;
	const times = first === void 0 ? null : (0, _moments_js__WEBPACK_IMPORTED_MODULE_3__.C)(first.decision.at, options.timezone);
	const expected = times === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)`` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)`The queue can merge it until ${times.absolute(mergesBy.toISOString())}.`;
	const stopped = members.find(({ decision, atMerge }) => decision.verdict !== "pass" || atMerge.verdict !== "pass");
	const details = stopped === void 0 ? "" : `\n${(0, _summary_js__WEBPACK_IMPORTED_MODULE_4__.z)(stopped.decision.verdict === "pass" ? stopped.atMerge : stopped.decision, {
		sizeLimit,
		...options
	})}`;
	const table = rows.map(String).join("\n");
	return `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_2__.md)`### ${title}`}\n\n${expected}\n\n| Pull request | Category | Verdict |\n|---|---|---|\n${table}\n${details}`;
}
}),
7387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { refusal: () => refusal });
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74);
function refusal(message) {
	const [first = "", ...rest] = message.split("\n");
	const details = rest.filter((line) => line.trim() !== "").map((line) => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`\n- ${line.trim()}`);
	return `${[(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`### ❓ Not judged\n\n${first}\n`, ...details].map(String).join("")}\n`;
}
}),
7325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { version: () => version });
const { "rE": version } = { "rE": "0.1.0" };
})
};
export { id, ids, modules };
