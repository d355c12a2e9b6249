import { modules as shared1 } from "./shared-2.js";
// 22.index.js
const id = 22;
const ids = [22];
const modules = {
...shared1,
8301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runOnCommit: () => runOnCommit });
var github_event = __webpack_require__(3194);
var github_heads = __webpack_require__(2849);
var merge_groups = __webpack_require__(4959);
var judge = __webpack_require__(9657);
var merge_group = __webpack_require__.late(7740, "./late-4.cjs");
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
	(0, output.Sy)(pages.join("\n\n---\n\n"));
	const verdicts = pullRequests.flatMap(({ decision, live }) => (0, publish.fN)(gate, live) ? [] : [decision.verdict]);
	(0, tell.lq)(gate, verdicts.find((one) => one === "unknown" || one === "fail") ?? "pass");
}
const zoneOf = (judged) => judged?.live.policy.policy.calendar.timezone ?? "UTC";
}),
449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runOnMergeGroup: () => runOnMergeGroup });
var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9657);
var _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__.late(7740, "./late-4.cjs");
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
	(0, _output_js__WEBPACK_IMPORTED_MODULE_3__.Sy)((0, _report_group_summary_js__WEBPACK_IMPORTED_MODULE_2__.Y)(outcome, {
		timezone,
		docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_5__.f,
		runUrl
	}));
	if (!passes && !settings.reportOnly) (0, _output_js__WEBPACK_IMPORTED_MODULE_3__.fJ)("The merge group may not be merged. The job summary says why.");
	const { until } = verdict.memory;
	return passes && until !== null ? new Date(until) : null;
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
var merge_group = __webpack_require__.late(7740, "./late-4.cjs");
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
		data: new answer.Fn({
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
		(0, output.Sy)(pages.join("\n\n"));
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
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(672),
		__webpack_require__.e(283)
	]).then(__webpack_require__.bind(__webpack_require__, 9312));
	const parsed = locatePolicy(text, source);
	if (!parsed.ok) return {
		valid: false,
		problems: parsed.problems
	};
	const { inspectPolicy } = await Promise.all([
		__webpack_require__.e(247),
		__webpack_require__.e(877),
		__webpack_require__.e(610),
		__webpack_require__.e(407),
		__webpack_require__.e(476),
		__webpack_require__.e(672),
		__webpack_require__.e(283)
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
3194: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E4: () => dispatched,
	Kd: () => pullRequestNumber,
	Nc: () => mergeGroupIn,
	_M: () => repositoryOf,
	y9: () => malformedEvent,
	zC: () => occasionOf
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8510);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);
var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
const supportedEvents = [
	...[
		"pull_request",
		"pull_request_target",
		"pull_request_review"
	],
	"merge_group",
	"workflow_run",
	"status",
	"check_run",
	"workflow_dispatch",
	"schedule"
];
function occasionOf(eventName, payload) {
	const name = supportedEvents.find((one) => one === eventName);
	if (name === void 0) {
		const problem = `change-gate does not run on the event ${JSON.stringify(eventName)}.`;
		throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, `Run it on ${listed(supportedEvents)}.`);
	}
	if (!(0, _answer_js__WEBPACK_IMPORTED_MODULE_0__.u4)(payload)) throw malformedEvent("payload", "an object");
	const event = new _answer_js__WEBPACK_IMPORTED_MODULE_0__.Fn(payload, "payload", malformedEvent);
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review": return ofPullRequest(name, event);
		case "merge_group": return ofMergeGroup(event);
		case "workflow_run": {
			const run = event.member("workflow_run");
			return ofCommit(event, run.member("head_sha"), run.optional("head_branch"));
		}
		case "check_run": {
			const run = event.member("check_run");
			return ofCommit(event, run.member("head_sha"), run.optional("check_suite")?.optional("head_branch"));
		}
		case "status": return {
			...ofCommit(event, event.member("sha")),
			context: event.member("context").text()
		};
		case "workflow_dispatch": return ofDispatch(event);
		case "schedule": return {
			kind: "sweep",
			...repositoryOf(event)
		};
	}
}
function ofPullRequest(name, event) {
	const pullRequest = event.member("pull_request");
	const number = pullRequest.member("number");
	if (number.count() === 0) throw malformedEvent(number.at, "a number from 1 on");
	const changedFiles = pullRequest.optional("changed_files")?.count();
	const head = pullRequest.optional("head");
	const from = head?.optional("repo")?.optional("full_name")?.text() ?? null;
	const repository = repositoryOf(event);
	const fork = from === null || from.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
	return {
		kind: "pull-request",
		...repository,
		number: number.count(),
		...changedFiles === void 0 ? {} : { changedFiles },
		head: head?.optional("sha")?.sha() ?? null,
		base: pullRequest.optional("base")?.optional("ref")?.text() ?? null,
		defaultBranch: defaultBranchOf(event),
		readOnly: name === "pull_request_review" && fork
	};
}
const queueRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-[0-9a-f]+$/;
function mergeGroupIn(ref) {
	const [, base, number] = queueRef.exec(ref) ?? [];
	return base === void 0 || number === void 0 ? null : {
		base,
		number: Number(number)
	};
}
function ofMergeGroup(event) {
	const group = event.member("merge_group");
	const base = group.member("base_ref").text().replace(/^refs\/heads\//, "");
	const number = mergeGroupIn(group.member("head_ref").text())?.number ?? null;
	const head = group.member("head_sha").sha();
	return {
		kind: "merge-group",
		...repositoryOf(event),
		head,
		base,
		number,
		defaultBranch: defaultBranchOf(event)
	};
}
function ofCommit(event, sha, branch) {
	return {
		kind: "commit",
		...repositoryOf(event),
		head: sha.sha(),
		headRef: branch === void 0 ? null : branch.text(),
		context: null
	};
}
function ofDispatch(event) {
	const number = dispatched(event);
	const repository = repositoryOf(event);
	return number === null ? {
		kind: "all",
		...repository
	} : {
		kind: "number",
		...repository,
		number
	};
}
function dispatched(event) {
	const given = event.optional("inputs")?.optional("pull-request")?.text().trim() ?? "";
	return given === "" ? null : pullRequestNumber(given, "the workflow’s input “pull-request”");
}
const largestNumber = 2 ** 31 - 1;
function pullRequestNumber(text, where) {
	const [, digits] = /^#?([1-9]\d{0,9})$/.exec(text.trim()) ?? [];
	if (digits !== void 0 && Number(digits) <= largestNumber) return Number(digits);
	const problem = `${JSON.stringify(text)} in ${where} is no number of a pull request.`;
	throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", problem, "Write e.g. 42, or leave it empty for all.");
}
const defaultBranchOf = (event) => event.member("repository").optional("default_branch")?.text() ?? null;
function repositoryOf(event) {
	const repository = event.member("repository");
	const owner = repository.member("owner").member("login");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.u8)(owner.text())) throw malformedEvent(owner.at, "an owner's login");
	const name = repository.member("name");
	if (!(0, _repository_js__WEBPACK_IMPORTED_MODULE_2__.en)(name.text())) throw malformedEvent(name.at, "a repository's name");
	return {
		owner: owner.text(),
		repo: name.text()
	};
}
function malformedEvent(at, expected) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__.y("event", `The event has not ${expected} at ${at}.`, "Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.");
}
const listed = (names) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
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
})
};
export { id, ids, modules };
