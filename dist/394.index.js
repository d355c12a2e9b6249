export const id = 394;
export const ids = [394];
export const modules = {

/***/ 60394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnCommit: () => (/* binding */ runOnCommit)
});

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/github/heads.js
var github_heads = __webpack_require__(77766);
// EXTERNAL MODULE: ./build/src/github/merge-groups.js + 1 modules
var merge_groups = __webpack_require__(55116);
// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __webpack_require__(77786);
// EXTERNAL MODULE: ./build/src/gate/merge-group.js
var merge_group = __webpack_require__(63023);
// EXTERNAL MODULE: ./build/src/gate/publish.js + 1 modules
var publish = __webpack_require__(30989);
// EXTERNAL MODULE: ./build/src/gate/pull-request.js
var pull_request = __webpack_require__(70274);
;// CONCATENATED MODULE: ./build/src/gate/commit.js







/**
 * Judges what has a commit as its head: open pull requests, those of forks too, which are found by their heads since GitHub
 * lists none for a fork's commit; and the groups of merge queues. Throws GitHubError and BadInput.
 */
async function gateCommit(gate, { head, headRef }) {
    const queued = headRef === null ? null : (0,github_event/* mergeGroupIn */.Nc)(headRef);
    const { heads, defaultBranch } = await (0,github_heads/* readHeads */.W)(gate.client, gate.repository);
    const gated = (base) => (0,judge/* isGated */.m)(gate, base, defaultBranch);
    if (queued !== null)
        return { pullRequests: [], groups: await groupsAt(gate, head, [queued.base].filter(gated)) };
    const numbers = heads.filter((one) => one.head === head && gated(one.base)).map(({ number }) => number);
    const found = [];
    // One after the other: what they have in common, the first one writes.
    for (const number of numbers)
        found.push(await gateOrTakeBack(gate, number, head));
    const pullRequests = found.filter(({ gated, live }) => gated && live.change.state === 'open');
    // An external check says nothing of branches: its commit may be that of a group.
    const bases = headRef === null && numbers.length === 0 ? [...new Set(heads.map(({ base }) => base))].filter(gated) : [];
    return { pullRequests, groups: await groupsAt(gate, head, bases) };
}
/** A pull request that cannot be judged must not keep the green status that it had. */
async function gateOrTakeBack(gate, number, head) {
    try {
        return await (0,pull_request/* gatePullRequest */.I0)(gate, number);
    }
    catch (thrown) {
        if (gate.settings.verdict === 'status')
            await (0,publish/* publish */.mk)(gate, head, (0,publish/* unjudged */.bC)(gate, 'see the run'), null).catch(() => undefined);
        throw thrown;
    }
}
async function groupsAt(gate, head, bases) {
    const { client, repository, settings } = gate;
    const groups = [];
    for (const base of bases) {
        const known = await (0,merge_groups/* readMergeGroups */.V5)(client, repository, base, settings.statusName);
        if (!known.some((group) => group.head === head))
            continue;
        try {
            groups.push(await (0,merge_group/* gateOrSayUnjudged */.iM)(gate, { head, base }, { groups: known, keepTarget: true }));
        }
        catch (thrown) {
            // Gone from the queue meanwhile.
            if (!(thrown instanceof merge_group/* GroupGone */.Pm))
                throw thrown;
        }
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/report/docs-url.js
var docs_url = __webpack_require__(729);
// EXTERNAL MODULE: ./build/src/report/group-summary.js
var group_summary = __webpack_require__(36302);
// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(8473);
// EXTERNAL MODULE: ./build/src/action/output.js + 2 modules
var output = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/src/action/tell.js
var tell = __webpack_require__(6989);
;// CONCATENATED MODULE: ./build/src/action/commit-run.js







/** Judges what has a commit as its head, because a check of that commit moved. */
async function runOnCommit(gate, commit) {
    if (commit.context !== null && commit.context === gate.settings.statusName) {
        (0,output/* notice */.lm)('This is the status that the gate wrote itself: there is nothing to judge.');
        return;
    }
    const { pullRequests, groups } = await gateCommit(gate, commit);
    const [only] = pullRequests;
    if (only !== undefined && pullRequests.length === 1 && groups.length === 0)
        return (0,tell/* tell */.qz)(gate, only);
    if (pullRequests.length + groups.length === 0) {
        const head = commit.head.slice(0, 7);
        (0,output/* notice */.lm)(`No open pull request into a gated branch has the head ${head}: there is nothing to judge.`);
        return;
    }
    await tellAll(gate, pullRequests, groups);
}
async function tellAll(gate, pullRequests, groups) {
    const { runUrl } = gate;
    for (const judged of [...pullRequests, ...groups.flatMap(({ members }) => members)])
        (0,output/* printDecision */.gM)(judged.decision, zoneOf(judged));
    const members = groups.flatMap((group) => group.members);
    for (const warning of new Set([...pullRequests, ...members].flatMap(({ live }) => live.warnings)))
        (0,output/* warn */.R8)(warning);
    const pages = [
        ...pullRequests.map((one) => (0,summary/* summary */.z)(one.decision, { timezone: zoneOf(one), docsUrl: docs_url/* docsUrl */.f, runUrl })),
        ...groups.map((group) => (0,group_summary/* groupSummary */.Y)(group, { timezone: zoneOf(group.members[0]), docsUrl: docs_url/* docsUrl */.f, runUrl })),
    ];
    await (0,output/* writeSummary */.Sy)(pages.join('\n\n---\n\n'));
    const verdicts = pullRequests.flatMap(({ decision, live }) => ((0,publish/* isReportOnly */.fN)(gate, live) ? [] : [decision.verdict]));
    (0,tell/* turnRed */.lq)(gate, verdicts.find((one) => one === 'unknown' || one === 'fail') ?? 'pass');
}
const zoneOf = (judged) => judged?.live.policy.policy.calendar.timezone ?? 'UTC';


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
