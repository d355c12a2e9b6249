export const id = 2482;
export const ids = [2482];
export const modules = {

/***/ 62482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOnMergeGroup: () => (/* binding */ runOnMergeGroup)
/* harmony export */ });
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77786);
/* harmony import */ var _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63023);
/* harmony import */ var _report_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(729);
/* harmony import */ var _report_group_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36302);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82792);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6989);






/** Judges a merge group, and stays where its verdict expires within `hold`. */
async function runOnMergeGroup(gate, group) {
    if (!(0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isGated */ .m)(gate, group.base, group.defaultBranch)) {
        const message = `The merge queue of ${group.base} is not gated: nothing is published.`;
        return gate.settings.verdict === 'status' ? (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(message) : (0,_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .failUnlessReporting */ .ZL)(gate, message);
    }
    const end = gate.now().getTime() + gate.settings.hold;
    for (let stayed = false;; stayed = true) {
        const outcome = stayed ? await stillQueued(gate, group) : await (0,_gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOrSayUnjudged */ .iM)(gate, group);
        if (outcome === null)
            return (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)('The queue has merged the group meanwhile, or made it anew.');
        const until = await tell(gate, outcome);
        // A job that is itself the check must end for the queue to go on.
        if (gate.settings.verdict === 'job' || until === null || until.getTime() > end)
            return;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printLines */ .tj)(`Staying until ${until.toISOString()}, when the verdict changes by time alone.`);
        await gate.waitUntil(until);
    }
}
/** null: the group is no longer in the queue; its commit may be on the base branch by now. */
async function stillQueued(gate, group) {
    try {
        return await (0,_gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .gateMergeGroup */ .RA)(gate, group);
    }
    catch (thrown) {
        if (thrown instanceof _gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .GroupGone */ .Pm)
            return null;
        // Once more, since a success that stands must not outlive its time; what fails again is said in the status.
        return (0,_gate_merge_group_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOrSayUnjudged */ .iM)(gate, group);
    }
}
/** Returns until when a group that passes may be merged; null: it does not pass, or for as long as anyone can tell. */
async function tell({ settings, runUrl }, outcome) {
    const { members, passes, verdict } = outcome;
    const timezone = members[0]?.live.policy.policy.calendar.timezone ?? 'UTC';
    for (const { decision } of members)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printDecision */ .gM)(decision, timezone);
    for (const warning of new Set(members.flatMap(({ live }) => live.warnings)))
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(warning);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)((0,_report_group_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .groupSummary */ .Y)(outcome, { timezone, docsUrl: _report_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .docsUrl */ .f, runUrl }));
    if (!passes && !settings.reportOnly)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('The merge group may not be merged. The job summary says why.');
    const { until } = verdict.memory;
    return passes && until !== null ? new Date(until) : null;
}


/***/ }),

/***/ 36302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ groupSummary)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17210);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70075);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91413);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8473);





/** In bytes, for the part about one pull request: GitHub drops a summary of more than 1 MiB whole, and the table comes first. */
const sizeLimit = 512 * 1024;
/** What a merge group is judged to be: a table of its pull requests, and in full the first that may not be merged. */
function groupSummary({ members, mergesBy, passes }, options) {
    const title = passes ? '✅ The merge group may be merged' : '❌ The merge group may not be merged';
    const rows = members.map(({ decision, atMerge }) => {
        const late = decision.verdict === 'pass' && atMerge.verdict !== 'pass';
        const { icon, words } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(late ? atMerge : decision, options.timezone);
        const said = late ? `${words} when the queue would merge it` : words;
        const { number, url, title: subject } = decision.change;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${number}`, url)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(subject, 120)} | ${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryNames */ .Z9[decision.category]} | ${icon} ${said} |`;
    });
    const [first] = members;
    const times = first === undefined ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .moments */ .C)(first.decision.at, options.timezone);
    const expected = times === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The queue can merge it until ${times.absolute(mergesBy.toISOString())}.`;
    const stopped = members.find(({ decision, atMerge }) => decision.verdict !== 'pass' || atMerge.verdict !== 'pass');
    const details = stopped === undefined
        ? ''
        : `\n${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z)(stopped.decision.verdict === 'pass' ? stopped.atMerge : stopped.decision, { sizeLimit, ...options })}`;
    const table = rows.map(String).join('\n');
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `### ${title}`}\n\n${expected}\n\n| Pull request | Category | Verdict |\n|---|---|---|\n${table}\n${details}`;
}


/***/ })

};
