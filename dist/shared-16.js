export const modules = {
9657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeRead: () => judgeRead,
	m: () => isGated,
	y: () => judgePullRequest
});
var _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
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
	return (0, _classify_globs_js__WEBPACK_IMPORTED_MODULE_0__.tI)({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
})
};
