"use strict";
module.exports = {
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
})
};
