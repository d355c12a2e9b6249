export const id = 9957;
export const ids = [9957,9510];
export const modules = {

/***/ 89957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compute: () => (/* binding */ compute)
});

// UNUSED EXPORTS: sumOfMonths

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/rule.js
var rule = __webpack_require__(30059);
// EXTERNAL MODULE: ./build/src/metrics/definitions.js
var definitions = __webpack_require__(16729);
// EXTERNAL MODULE: ./build/src/metrics/statistics.js
var statistics = __webpack_require__(34352);
;// CONCATENATED MODULE: ./build/src/metrics/figures.js


/** The key metrics of what a tally counts. */
function figuresOf(tally) {
    return {
        'change-failure-rate': failureRate(tally),
        'time-to-recovery': recovery(tally),
        'emergency-rate': emergencyRate(tally),
        'review-completion': review(tally),
    };
}
function failureRate(tally) {
    const all = tally.refs('change').length;
    const reverted = tally.refs('failed/reverted').length;
    const proven = tally.refs('failed-proven').length;
    return share('change-failure-rate', tally.refs('failed'), tally.refs('failure-unknown'), all, [
        ...untracked(all, tally.count('untracked/incidents'), 'linked to incidents: the policy names no label or issue of theirs'),
        ...untracked(all, tally.count('untracked/deployments'), 'known by their deployment: the repository has no deployment statuses'),
        ...(reverted > 0 ? [`Of ${reverted} reverted, the trees prove the revert of ${proven}.`] : []),
    ]);
}
const untracked = (all, count, what) => count === 0 ? [] : [`${count === all ? 'No change is' : `${count} of ${all} changes are not`} ${what}.`];
function emergencyRate(tally) {
    return share('emergency-rate', tally.refs('lane/emergency'), tally.refs('lane-unknown'), tally.refs('change').length, []);
}
function share(metric, counted, unknown, all, notes) {
    const known = all - unknown.length;
    const { target } = definitions/* definitions */.BG[metric];
    // The unknown ones may all count, or none of them.
    const atLeast = all === 0 ? 0 : counted.length / all;
    const atMost = all === 0 ? 0 : (counted.length + unknown.length) / all;
    return {
        metric,
        // A change that counts is known to; where most are not known, a share of the others would say far too much.
        value: known === 0 || known < unknown.length ? null : counted.length / known,
        range: all === 0 ? null : { least: atLeast, most: atMost },
        numerator: counted.length,
        denominator: known,
        status: all === 0 ? 'none' : atMost < target ? 'met' : atLeast >= target ? 'missed' : 'unknown',
        few: all > 0 && known < definitions/* fewest */.xB,
        behind: counted,
        unknown,
        summary: null,
        business: null,
        notes,
    };
}
function recovery(tally) {
    const unread = tally.refs('failure-unknown').length;
    const notes = unread === 0 ? [] : [`Of ${unread} ${unread === 1 ? 'change' : 'changes'} it is not known whether they failed.`];
    return time('time-to-recovery', tally.values('recovery'), tally.refs('recovery-unknown'), unread, null, notes);
}
function review(tally) {
    const none = tally.refs('review-none').length;
    const opened = tally.count('review-from-opening');
    const business = (0,statistics/* summaryOf */.YG)(tally.values('review-business').map(([, value]) => value));
    return time('review-completion', tally.values('review'), tally.refs('review-unknown'), 0, business, [
        ...(none > 0 ? [`${none} ${none === 1 ? 'change' : 'changes'} without an approval that counts.`] : []),
        ...(opened > 0 ? [`Of ${opened} the time runs from the opening: when they were ready is not known.`] : []),
    ]);
}
function time(metric, values, unknown, 
/** So many more may belong to it, or none. */
perhaps, business, notes) {
    const { target } = definitions/* definitions */.BG[metric];
    const summary = (0,statistics/* summaryOf */.YG)(values.map(([, value]) => value));
    const isCertain = unknown.length === 0 && perhaps === 0;
    const count = values.length;
    const isNone = count === 0 && isCertain;
    // What is not known took no less than nothing; how long it took at most, nobody can tell.
    const least = (summary?.sum ?? 0) / Math.max(1, count + unknown.length + perhaps);
    const settled = summary !== null && summary.mean < target ? 'met' : 'missed';
    return {
        metric,
        value: summary?.mean ?? null,
        range: null,
        numerator: summary?.sum ?? 0,
        denominator: count,
        status: isNone ? 'none' : isCertain ? settled : least >= target ? 'missed' : 'unknown',
        few: !isNone && count < definitions/* fewest */.xB,
        behind: [...values].sort(([, one], [, other]) => other - one).map(([ref]) => ref),
        unknown,
        summary,
        business,
        notes,
    };
}

// EXTERNAL MODULE: ./build/src/metrics/part.js
var metrics_part = __webpack_require__(39510);
// EXTERNAL MODULE: ./build/src/metrics/period.js
var metrics_period = __webpack_require__(57562);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/metrics/rules-report.js

const order = new Map(rules/* rules */.a.map(({ id }, index) => [id, index]));
const orderOf = (rule) => order.get(rule) ?? order.size;
/** What each rule did, those first that were merged against, then those that were overridden most. */
function rulesOf(tally) {
    const measures = ['judged', 'stopped', 'waited', 'against', 'lifted'];
    const ids = [...new Set(measures.flatMap((measure) => tally.names('rule/', `/${measure}`)))];
    const rules = ids
        .map((rule) => {
        const of = (measure) => tally.count(`rule/${rule}/${measure}`);
        const judged = of('judged');
        const passed = of('passed');
        return {
            rule,
            judged,
            passed,
            stopped: of('stopped'),
            against: tally.refs(`rule/${rule}/against`),
            overridden: tally.refs(`rule/${rule}/lifted`),
            advised: of('advised'),
            unknown: of('unknown'),
            compliance: judged === 0 ? null : passed / judged,
            waited: of('waited'),
            keptWaiting: of('kept-waiting'),
        };
    })
        .sort((one, other) => other.against.length - one.against.length ||
        other.overridden.length - one.overridden.length ||
        orderOf(one.rule) - orderOf(other.rule) ||
        (one.rule < other.rule ? -1 : 1));
    return { rules, rulesUnknown: tally.count('rules-unknown'), heldUnknown: tally.count('held-unknown') };
}

// EXTERNAL MODULE: ./build/src/metrics/tally.js
var metrics_tally = __webpack_require__(81333);
;// CONCATENATED MODULE: ./build/src/metrics/trend.js



/** The key metrics month by month, in the order of `shown`. A month that nobody read has figures of nothing, and says so. */
function trendOf(months, shown, repositories) {
    return shown.map((month) => {
        const inside = months.filter((each) => each.month === month);
        const tally = (0,metrics_tally/* readTally */.fR)((0,metrics_tally/* sumOf */.XN)(inside.map((each) => (0,metrics_tally/* qualified */.LX)(each.tally, repositories.length > 1 ? each.repository : ''))));
        return {
            month,
            state: stateOf(inside, month, repositories.length),
            changes: tally.refs('change').length,
            figures: figuresOf(tally),
        };
    });
}
function stateOf(inside, month, repositories) {
    if (inside.length === 0)
        return 'unread';
    if (inside.some(({ readAt, timezone }) => new Date(readAt) < (0,metrics_period/* startOfMonth */.wH)((0,metrics_period/* monthsLater */.WQ)(month, 1), timezone)))
        return 'running';
    return inside.length < repositories || inside.some(({ gaps }) => gaps.length > 0) ? 'partial' : 'read';
}

;// CONCATENATED MODULE: ./build/src/metrics/compute.js









/**
 * The report on a period from part reports, which may cover more. Months that a part should have and lacks are gaps.
 * `trend` are the months to show as a trend; default: those of the period.
 */
function compute(part, period, trend = period.months) {
    const months = (0,metrics_part.mergeParts)(part).months;
    const inside = months.filter(({ month }) => period.months.includes(month));
    const repositories = namesOf(months);
    const sum = sumOfMonths(inside, repositories.length > 1);
    const tally = (0,metrics_tally/* readTally */.fR)(sum);
    const readAt = inside.map((month) => month.readAt).sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
    const figures = figuresOf(tally);
    return {
        reportVersion: 1,
        period,
        state: compute_stateOf(period, inside),
        repositories,
        timezones: [...new Set(inside.map(({ timezone }) => timezone))].sort(),
        readAt,
        gaps: gapsOf(months, period, repositories),
        changes: tally.refs('change').length,
        pushes: tally.refs('push'),
        sources: { record: tally.count('source/record'), github: tally.count('source/github') },
        figures: Object.keys(definitions/* definitions */.BG).flatMap((id) => Object.values(figures).filter(({ metric }) => metric === id)),
        categories: counted(tally, 'category/', classify/* categories */.LZ),
        lanes: laneCounts(tally),
        waiting: {
            by: {
                author: tally.count('waiting/author'),
                reviewer: tally.count('waiting/reviewer'),
                checks: tally.count('waiting/checks'),
                clock: tally.count('waiting/clock'),
            },
            known: tally.count('waiting-known'),
            unknown: tally.refs('waiting-unknown'),
        },
        ...rulesOf(tally),
        bypasses: { lifted: tally.refs('lifted'), lowered: tally.refs('lowered'), audit: tally.refs('bypass') },
        overdueEmergencies: tally.refs('overdue-emergency'),
        overdueOthers: tally.refs('overdue-other'),
        obligations: obligationsOf(tally),
        verification: {
            complete: tally.count('verification/complete'),
            incomplete: tally.refs('verification/incomplete'),
            monitoring: tally.refs('verification/monitoring'),
            unknown: tally.refs('verification/unknown'),
            none: tally.count('verification/none'),
        },
        windows: {
            open: tally.count('window/open'),
            notNeeded: tally.count('window/not-needed'),
            closed: tally.refs('window-closed'),
            reasons: referred(tally, 'window-closed/'),
            lanes: referred(tally, 'window-closed-lane/'),
            unknown: tally.refs('window-unknown'),
        },
        compliant: tally.count('compliant'),
        nonCompliant: tally.refs('non-compliant'),
        complianceUnknown: tally.refs('compliance-unknown'),
        listed: sum.listed,
        trend: trendOf(months, trend, repositories),
    };
}
/** The months of several repositories as one tally. With several, references name their repository. */
function sumOfMonths(months, several) {
    return (0,metrics_tally/* sumOf */.XN)(months.map(({ tally, repository }) => (several ? (0,metrics_tally/* qualified */.LX)(tally, repository) : tally)));
}
/** Each repository once, whatever the case of its letters. */
const namesOf = (months) => [...new Map(months.map(({ repository }) => [repository.toLowerCase(), repository])).values()].sort();
/** A period still runs where one of its months was read before it ended, or had not begun when the last one was read. */
function compute_stateOf({ months }, inside) {
    const isCut = inside.some(({ month, readAt, timezone }) => new Date(readAt) < (0,metrics_period/* startOfMonth */.wH)((0,metrics_period/* monthsLater */.WQ)(month, 1), timezone));
    return isCut || inside.some((each) => months.some((month) => !hasBegun(month, each)) && isLatest(each, inside))
        ? 'running'
        : 'over';
}
const hasBegun = (month, { readAt, timezone }) => (0,metrics_period/* startOfMonth */.wH)(month, timezone) <= new Date(readAt);
const isLatest = ({ readAt }, all) => all.every((other) => Date.parse(other.readAt) <= Date.parse(readAt));
/** What could not be read, and the months that nobody read although they had begun. */
function gapsOf(months, period, repositories) {
    const inside = months.filter(({ month }) => period.months.includes(month));
    const told = inside.flatMap(({ repository, gaps }) => gaps.map((gap) => `${repository}: ${gap}`));
    const unread = repositories.flatMap((repository) => {
        const own = months.filter((each) => sameName(each.repository, repository));
        return period.months
            .filter((month) => own.every((each) => each.month !== month) && own.some((each) => hasBegun(month, each)))
            .map((month) => `${repository}: ${(0,metrics_period/* monthTitle */.fr)(month)} was not read.`);
    });
    return [...new Set([...told, ...unread])];
}
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
function counted(tally, prefix, order) {
    return [...order, 'unknown']
        .map((name) => ({ name, changes: tally.count(`${prefix}${name}`) }))
        .filter(({ changes }) => changes > 0);
}
function laneCounts(tally) {
    const all = rule/* lanes */.wX.map((name) => ({
        name: String(name),
        changes: name === 'ordinary' ? tally.count('lane/ordinary') : tally.refs(`lane/${name}`).length,
    }));
    return [...all, { name: 'unknown', changes: tally.refs('lane-unknown').length }].filter(({ changes }) => changes > 0);
}
const referred = (tally, prefix) => tally
    .names(prefix)
    .map((name) => ({ name, refs: tally.refs(`${prefix}${name}`) }))
    .sort((one, other) => other.refs.length - one.refs.length);
function obligationsOf(tally) {
    const states = ['done', 'late', 'open', 'overdue'];
    const ids = [...new Set(states.flatMap((state) => tally.names('obligation/', `/${state}`)))].sort();
    const of = (id, state) => tally.count(`obligation/${id}/${state}`);
    return ids.map((id) => ({
        id,
        done: of(id, 'done'),
        late: of(id, 'late'),
        open: of(id, 'open'),
        overdue: of(id, 'overdue'),
    }));
}


/***/ }),

/***/ 16729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ definitions),
/* harmony export */   HL: () => (/* binding */ metricIds),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   xB: () => (/* binding */ fewest)
/* harmony export */ });
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29233);

const HOUR = 3_600_000;
/** The key metrics, in the order of the policy. */
const definitions = {
    'change-failure-rate': {
        id: 'change-failure-rate',
        title: 'Change failure rate',
        definition: 'The share of the changes merged in the period that failed: a change that was reverted, or is linked to an incident, or whose deployment failed, whenever that became known. A push without a pull request is a change. A change of which no such thing is known, but not everything could be read, counts neither way.',
        numerator: 'failed changes',
        denominator: 'changes of which it is known',
        target: 0.05,
        direction: 'below',
        unit: 'share',
        clause: '9.1',
        review: 'monthly',
    },
    'time-to-recovery': {
        id: 'time-to-recovery',
        title: 'Mean time to recovery',
        definition: 'From the merge of a failed change, or the start of its incident where the issue says so, to the merge of the remedy: the first revert, or else the success of the deployment. A failure whose remedy is not known counts as unknown.',
        numerator: 'time to recovery, added up',
        denominator: 'failed changes with a known remedy',
        target: HOUR,
        direction: 'below',
        unit: 'milliseconds',
        clause: '9.1',
        review: 'monthly',
    },
    'emergency-rate': {
        id: 'emergency-rate',
        title: 'Emergency change rate',
        definition: 'The share of the changes merged in the period that went through the emergency lane (3.4). A push without a pull request went through no lane, and counts as unknown.',
        numerator: 'emergency changes',
        denominator: 'changes of which the lane is known',
        target: 0.1,
        direction: 'below',
        unit: 'share',
        clause: '9.1',
        review: 'monthly',
    },
    'review-completion': {
        id: 'review-completion',
        title: 'Review completion time',
        definition: 'From the last “ready for review”, or the opening where nothing else is known, to the first approval that counts; 0 where that came before. Of a change record, the first of the approvals that stood at the merge; of an emergency, the review after it. In hours, and in business hours: the working hours of the policy without holidays. Changes without an approval that counts are told apart.',
        numerator: 'time to the first approval, added up',
        denominator: 'changes with an approval that counts',
        target: 24 * HOUR,
        direction: 'below',
        unit: 'milliseconds',
        clause: '9.1',
        review: 'weekly',
    },
};
const metricIds = Object.keys(definitions);
/** Fewer changes than this make no rate that says anything. */
const fewest = 5;
/** "< 5 %", "< 1 h". */
const targetText = ({ target, unit }) => unit === 'share' ? `< ${target * 100} %` : `< ${target < 48 * HOUR ? `${target / HOUR} h` : (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(target)}`;


/***/ }),

/***/ 39510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emptyPart: () => (/* binding */ emptyPart),
/* harmony export */   mergeParts: () => (/* binding */ mergeParts),
/* harmony export */   partText: () => (/* binding */ partText)
/* harmony export */ });
/** A part report of nothing. */
const emptyPart = { partVersion: 1, months: [] };
/**
 * Merges part reports, such as those of several repositories. Exact: what is merged is what would have been counted together.
 * Where two know the same month of the same repository, the one that was read later stands. Associative and commutative.
 */
function mergeParts(...parts) {
    const latest = new Map();
    for (const month of parts.flatMap(({ months }) => months)) {
        // GitHub knows a repository by its name without regard to case.
        const key = `${month.repository.toLowerCase()} ${month.month}`;
        const known = latest.get(key);
        if (known === undefined || isLater(month, known))
            latest.set(key, month);
    }
    return {
        partVersion: 1,
        months: [...latest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each),
    };
}
/** A total order, so that it does not matter which of two is merged first. */
function isLater(one, other) {
    const [a, b] = [Date.parse(one.readAt), Date.parse(other.readAt)];
    return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b;
}
/** A part report as it stands in its file. */
const partText = (part) => `${JSON.stringify(part)}\n`;


/***/ }),

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   WQ: () => (/* binding */ monthsLater),
/* harmony export */   assertBegun: () => (/* binding */ assertBegun),
/* harmony export */   fr: () => (/* binding */ monthTitle),
/* harmony export */   monthsUntil: () => (/* binding */ monthsUntil),
/* harmony export */   parsePeriod: () => (/* binding */ parsePeriod),
/* harmony export */   wH: () => (/* binding */ startOfMonth)
/* harmony export */ });
/* unused harmony exports boundsOf, periodState */
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97609);


const monthNames = 'January February March April May June July August September October November December'.split(' ');
const forms = {
    month: { form: /^(\d{4})-(\d{2})$/, example: '2026-11', first: 1, last: 12 },
    quarter: { form: /^(\d{4})-Q(\d)$/i, example: '2026-Q4', first: 1, last: 4 },
    year: { form: /^(\d{4})()$/, example: '2026', first: 0, last: 0 },
};
/** Reads a period, such as 2026-11, 2026-Q4 or 2026. Throws BadInput for another text, naming the option where one is given. */
function parsePeriod(text, kind, option = '') {
    const where = option === '' ? '' : `${option} `;
    const kinds = kind === undefined ? ['month', 'quarter', 'year'] : [kind];
    for (const each of kinds) {
        const { form, first, last } = forms[each];
        const match = form.exec(text.trim());
        if (match === null)
            continue;
        const year = Number(match[1]);
        const part = Number(match[2]);
        if (year < 1970 || year > 8998)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: out of range. Write a year from 1970 to 8998`);
        if (part < first || part > last)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: there is no such ${each}. Write ${each} ${first} to ${last}`);
        return periodOf(each, year, part);
    }
    const examples = kinds.map((each) => forms[each].example).join(', ');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${JSON.stringify(text.slice(0, 100))}: not a ${kinds.join(', ')}. Write e.g. ${examples}`);
}
function periodOf(kind, year, part) {
    const two = (month) => String(month).padStart(2, '0');
    if (kind === 'month') {
        const name = `${year}-${two(part)}`;
        return { kind, name, title: monthTitle(name), months: [name] };
    }
    const [start, count] = kind === 'quarter' ? [(part - 1) * 3 + 1, 3] : [1, 12];
    const months = Array.from({ length: count }, (_, index) => `${year}-${two(start + index)}`);
    return kind === 'quarter'
        ? { kind, name: `${year}-Q${part}`, title: `Q${part} ${year}`, months }
        : { kind, name: String(year), title: String(year), months };
}
/** "November 2026". */
const monthTitle = (month) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
/** The month of a time zone in which an instant lies: "2026-11". */
function monthOf(at, timezone) {
    const instant = at.getTime();
    return new Date(instant + (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone).offsetAt(instant)).toISOString().slice(0, 7);
}
/** The first instant of a month, "2026-11", in a time zone. */
function startOfMonth(month, timezone) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone), Date.UTC(year, number - 1, 1)));
}
/** The month that lies so many months after another one; before it where negative. */
function monthsLater(month, count) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
/** From its first instant up to, but not including, the first after it, in a time zone. */
function boundsOf({ months }, timezone) {
    const [first = '', last = first] = [months[0], months.at(-1)];
    return { from: startOfMonth(first, timezone), until: startOfMonth(monthsLater(last, 1), timezone) };
}
/** Whether a period is over at an instant. */
function periodState(period, at, timezone) {
    const { from, until } = boundsOf(period, timezone);
    if (at < from)
        return 'future';
    return at < until ? 'running' : 'over';
}
/** Throws BadInput for a period that has not begun at `now`. */
function assertBegun(period, now, timezone) {
    if (periodState(period, now, timezone) !== 'future')
        return;
    const current = monthOf(now, timezone);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${period.name} has not begun in ${timezone}: nothing can be reported yet. The current month is ${current}`);
}
/** The last `count` months up to a month, oldest first: what a trend shows. */
const monthsUntil = (month, count) => Array.from({ length: count }, (_, index) => monthsLater(month, index - count + 1));


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   Iu: () => (/* binding */ compareRefs),
/* harmony export */   Mn: () => (/* binding */ splitRef)
/* harmony export */ });
/** How a change is referred to within its repository. */
function refOf({ number, commits }) {
    return number !== null ? `#${number}` : `@${(commits[0] ?? '0000000').slice(0, 7).toLowerCase()}`;
}
/** Splits a reference: "acme/shop#42" into its repository (empty where it has none), its sign and what follows it. */
function splitRef(ref) {
    const at = Math.max(ref.lastIndexOf('#'), ref.lastIndexOf('@'));
    return { repository: ref.slice(0, at), sign: ref[at] === '@' ? '@' : '#', name: ref.slice(at + 1) };
}
/** The order of a report: by repository, pull requests by number, then pushes. */
function compareRefs(one, other) {
    if (one === other)
        return 0;
    const [a, b] = [splitRef(one), splitRef(other)];
    if (a.repository !== b.repository)
        return a.repository < b.repository ? -1 : 1;
    if (a.sign !== b.sign)
        return a.sign === '#' ? -1 : 1;
    if (a.sign === '#')
        return Number(a.name) - Number(b.name);
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}


/***/ }),

/***/ 34352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   ph: () => (/* binding */ percentileMethod)
/* harmony export */ });
/* unused harmony export nearestRank */
/** How median and percentile are told to readers. */
const percentileMethod = 'Median and 90th percentile by the nearest-rank method: the smallest value that so many percent of the values do not exceed.';
/** The nearest-rank percentile of values in rising order: the one at rank ⌈percent / 100 × n⌉; null: there is none. */
function nearestRank(ascending, percent) {
    const rank = Math.max(1, Math.ceil((percent * ascending.length) / 100));
    return ascending[rank - 1] ?? null;
}
/** Mean, median and 90th percentile; null without values. */
function summaryOf(values) {
    const ascending = [...values].sort((one, other) => one - other);
    const median = nearestRank(ascending, 50);
    const p90 = nearestRank(ascending, 90);
    if (median === null || p90 === null)
        return null;
    const sum = ascending.reduce((total, value) => total + value, 0);
    return { count: ascending.length, sum, mean: sum / ascending.length, median, p90 };
}


/***/ }),

/***/ 81333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fR: () => (/* binding */ readTally),
/* harmony export */   jx: () => (/* binding */ openTally)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(549);

/** An empty tally, to be filled. */
function openTally() {
    const counts = new Map();
    const sets = new Map();
    const values = new Map();
    const listed = [];
    return {
        count: (key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by),
        put: (key, ref) => append(sets, key, ref),
        measure: (key, ref, value) => append(values, key, [ref, value]),
        list: (change) => listed.push(change),
        close: () => ({
            counts: inOrder(counts),
            sets: inOrder(sets).map(([key, refs]) => [key, [...refs].sort(_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)]),
            values: inOrder(values).map(([key, all]) => [key, [...all].sort(compareValues)]),
            listed: [...listed].sort(compareListed),
        }),
    };
}
/** The sum of tallies, whatever their order. Each change is in one of them alone. */
function sumOf(tallies) {
    const sum = openTally();
    for (const { counts, sets, values, listed } of tallies) {
        for (const [key, by] of counts)
            sum.count(key, by);
        for (const [key, refs] of sets)
            for (const ref of refs)
                sum.put(key, ref);
        for (const [key, all] of values)
            for (const [ref, value] of all)
                sum.measure(key, ref, value);
        for (const change of listed)
            sum.list(change);
    }
    return sum.close();
}
/** The same with the repository before each reference. */
function qualified({ counts, sets, values, listed }, repository) {
    const full = (ref) => `${repository}${ref}`;
    return {
        counts,
        sets: sets.map(([key, refs]) => [key, refs.map(full)]),
        values: values.map(([key, all]) => [key, all.map(([ref, value]) => [full(ref), value])]),
        listed: listed.map((change) => ({ ...change, ref: full(change.ref) })),
    };
}
function readTally({ counts, sets, values }) {
    const [counted, put, measured] = [new Map(counts), new Map(sets), new Map(values)];
    const keys = [...counted.keys(), ...put.keys(), ...measured.keys()];
    return {
        count: (key) => counted.get(key) ?? 0,
        refs: (key) => put.get(key) ?? [],
        values: (key) => measured.get(key) ?? [],
        names: (prefix, suffix = '') => [...new Set(keys.filter((key) => key.startsWith(prefix) && key.endsWith(suffix)))]
            .map((key) => key.slice(prefix.length, key.length - suffix.length))
            .filter((name, index, all) => name !== '' && all.indexOf(name) === index)
            .sort(),
    };
}
function append(map, key, item) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [item]);
    else
        known.push(item);
}
const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const inOrder = (map) => [...map].sort(([one], [other]) => compareText(one, other));
const compareValues = ([one, a], [other, b]) => (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)(one, other) || a - b;
const compareListed = (one, other) => (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)(one.ref, other.ref) || compareText(JSON.stringify(one), JSON.stringify(other));


/***/ })

};
