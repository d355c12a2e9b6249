export const id = 5240;
export const ids = [5240];
export const modules = {

/***/ 39561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ momentForm),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
/* harmony import */ var _calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81076);
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50912);


const relative = /^-\s?(\d{1,5}) ?(minute|hour|day|week)s?$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;
const milliseconds = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
};
/** How a moment is written, for messages. */
const momentForm = 'a local time such as "2026-11-19 10:00", an instant with its zone such as "2026-11-19T16:00:00Z", or, before the judged instant, "-2 days"';
/** Whether a text has a form of an instant: with its zone, or a local date and time of the policy's time zone. */
const isInstant = (text) => {
    const bound = (0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBound */ .$c)(text.replace(' ', 'T'));
    return bound !== null && bound.kind !== 'date';
};
/** Whether a text has a form of a moment: an instant, or a time before the judged one. */
const isMoment = (text) => relative.test(text) || isInstant(text);
/**
 * The instant that a text of a policy test means: ISO 8601 with its zone, a local time in `timezone` (of one that comes
 * twice the first), or so long before `at`. Null for a local time that the clocks skip, and for a text of another form.
 */
function momentOf(text, timezone, at) {
    const [, amount, unit = ''] = relative.exec(text) ?? [];
    if (amount !== undefined) {
        return at === null ? null : new Date(at.getTime() - Number(amount) * (milliseconds[unit] ?? 0));
    }
    const bound = (0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBound */ .$c)(local.test(text) ? text.replace(' ', 'T') : text);
    const zone = (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .zoneOf */ .kE)(timezone);
    return bound === null || bound.kind === 'date' || !(0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(bound, zone) ? null : new Date((0,_calendar_freezes_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(bound, zone));
}


/***/ }),

/***/ 75240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCase: () => (/* binding */ runCase)
});

// EXTERNAL MODULE: ./build/src/decide.js
var decide = __webpack_require__(46721);
// EXTERNAL MODULE: ./build/src/evaluate.js + 8 modules
var evaluate = __webpack_require__(3061);
;// CONCATENATED MODULE: ./build/src/policy-tests/compare.js
const weight = {
    off: 0,
    'not-applicable': 1,
    lifted: 2,
    pass: 3,
    wait: 4,
    fail: 5,
    unknown: 6,
};
/** Compares a decision with what a case expects of it. `instant` is what the case's `earliestMerge` means. */
function compareWith(decision, expected, instant) {
    const { verdict, category, lane, areas, earliestMerge, obligations, findings = {} } = expected;
    const earliest = typeof earliestMerge === 'string' ? instant(earliestMerge) : earliestMerge;
    return [
        ...plain('verdict', verdict, decision.verdict, blocking(decision)),
        ...plain('category', category, decision.category, decision.categoryReasons.map(({ message }) => message)),
        ...plain('lane', lane, decision.lane, decision.laneReason === '' ? [] : [decision.laneReason]),
        ...plain('areas', list(areas), list(decision.areas)),
        ...plain('earliestMerge', earliest === null ? 'never' : earliest, decision.earliestMerge ?? 'never'),
        ...plain('obligations', list(obligations), list(decision.obligations.map(({ id }) => id))),
        ...Object.entries(findings).flatMap(([rule, asked]) => asked === undefined ? [] : differingFinding(rule, asked, decision)),
    ];
}
function plain(what, expected, actual, messages = []) {
    return expected === undefined || expected === actual ? [] : [{ what, expected, actual: actual ?? '', messages }];
}
/** A list in which the order means nothing; “none” where it is empty. */
const list = (items) => items === undefined ? undefined : [...new Set(items)].sort().join(', ') || 'none';
function differingFinding(rule, asked, decision) {
    const found = decision.findings.filter((finding) => finding.rule === rule);
    const outcomes = found.map(outcomeOf);
    const messages = found.flatMap(said);
    const worst = outcomes.reduce((most, next) => (weight[next] > weight[most] ? next : most), 'off');
    if (typeof asked === 'string')
        return plain(rule, asked, worst, messages);
    if (Array.isArray(asked))
        return plain(rule, asked.join(', '), outcomes.join(', ') || 'off', messages);
    const { outcome, level, message } = asked;
    const holds = message === undefined || messages.some((text) => text.includes(message));
    return [
        ...plain(rule, outcome, worst, messages),
        ...plain(`${rule} level`, level, found[0]?.level ?? 'off', messages),
        ...(holds
            ? []
            : [
                {
                    what: `${rule} message`,
                    expected: `… ${message} …`,
                    actual: messages[0] ?? 'nothing',
                    messages: messages.slice(1),
                },
            ]),
    ];
}
const outcomeOf = ({ outcome, lifted }) => (lifted === undefined ? outcome : 'lifted');
const said = ({ message, remedy }) => [remedy === undefined ? message : `${message}. ${remedy}`];
/** Why a verdict is what it is. */
const blocking = ({ findings }) => findings
    .filter(({ level, outcome }) => level === 'error' && weight[outcome] > weight.pass)
    .flatMap((finding) => said(finding).map((text) => `${finding.rule}: ${text}`));

// EXTERNAL MODULE: ./build/src/policy-tests/moments.js
var moments = __webpack_require__(39561);
;// CONCATENATED MODULE: ./build/src/policy-tests/run.js




/** Judges a case by a policy and compares. Pure. */
function runCase(one, { policy, ...source }) {
    const decision = (0,decide/* decide */.L)((0,evaluate/* evaluate */._)(policy, one.change, one.at, { freeze: one.freeze }), source);
    const { timezone } = policy.calendar;
    const instant = (text) => (0,moments/* momentOf */.Et)(text, timezone, null)?.toISOString() ?? text;
    const differences = compareWith(decision, one.expected, instant);
    const { name, clauses, line } = one;
    const passed = differences.length === 0;
    return { name, clauses, line, at: one.at.toISOString(), passed, differences, verdict: decision.verdict };
}


/***/ })

};
