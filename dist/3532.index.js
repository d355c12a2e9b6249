export const id = 3532;
export const ids = [3532];
export const modules = {

/***/ 81040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ closedTitles)
/* harmony export */ });
/** Why the window is closed, as a heading has it. */
const closedTitles = {
    weekend: 'Weekend',
    holiday: 'Holiday',
    'before-hours': 'Before opening hours',
    'friday-cutoff': 'Friday after the cut-off',
    'after-hours': 'After opening hours',
    freeze: 'Freeze',
};


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

/***/ 33232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ topOf),
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _replay_mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53834);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);


/**
 * A chart as GitHub draws it; nothing where there is nothing to show. Labels are cut down to letters, digits, spaces and
 * hyphens: Mermaid has its own syntax, in which strangers' text could not be made safe.
 * https://mermaid.js.org/syntax/xyChart.html
 */
function mermaid({ kind, title, unit, points, target }) {
    if (points.every(({ value }) => value === 0))
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    if (kind === 'pie')
        return (0,_replay_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .pieChart */ .j)(title, points.map(({ label, value }) => [label, value]));
    const values = points.map(({ value }) => decimal(value));
    const most = topOf(points.map(({ value }) => value), target);
    // Below ten, Mermaid would mark tenths of a change.
    const top = unit === 'Changes' ? Math.max(10, most) : most;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('mermaid', [
        ...settings(points.length),
        kind === 'bars' ? 'xychart-beta horizontal' : 'xychart-beta',
        `  title "${word(title)}"`,
        `  x-axis [${points.map(({ label }) => `"${word(label)}"`).join(', ')}]`,
        `  y-axis "${word(unit)}" 0 --> ${decimal(top)}`,
        `  bar [${values.join(', ')}]`,
        // A line needs two points.
        ...(target === undefined || points.length < 2
            ? []
            : [`  line [${points.map(() => decimal(target)).join(', ')}]`]),
    ].join('\n'));
}
/** More labels than this run into each other at Mermaid's own width. */
const mostLabels = 12;
/**
 * Bars and the line of the target in colours that can be seen on light and on dark pages, which those of Mermaid's default theme
 * cannot; many months on a wider chart. https://mermaid.js.org/config/configuration.html#frontmatter-config
 */
const settings = (labels) => [
    '---',
    'config:',
    ...(labels > mostLabels ? ['  xyChart:', '    width: 1200'] : []),
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    '      plotColorPalette: "#4493f8, #d29922"',
    '---',
];
/** The upper end of an axis: a round number above every value and the target. */
function topOf(values, target = 0) {
    const most = Math.max(target, ...values);
    if (most <= 0)
        return 1;
    const step = 10 ** Math.floor(Math.log10(most * 1.05));
    return Number((Math.ceil((most * 1.05) / (step / 2)) * (step / 2)).toPrecision(6));
}
/** Never in exponential notation, which Mermaid does not read. */
const decimal = (value) => String(Number(value.toFixed(3)));
const word = (label) => label
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .slice(0, 60);


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

/***/ 61571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./build/src/metrics/definitions.js
var definitions = __webpack_require__(16729);
;// CONCATENATED MODULE: ./build/src/metrics/sections.js
const section = (id, title, head, rows, more = {}) => ({ id, title, text: [], charts: [], notes: [], ...more, table: { head, rows } });

// EXTERNAL MODULE: ./build/src/metrics/wording.js
var wording = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/src/metrics/sections-of-aftermath.js


/** What came after the merges: obligations, verification, windows, and the changes that somebody should look at. */
function obligations({ obligations: all, overdueEmergencies, overdueOthers }) {
    return section('obligations', 'After emergencies and rollbacks', ['What had to be done', 'Done in time', 'Done too late', 'Open', 'Overdue', 'Changes'], all.length === 0
        ? []
        : [
            ...all.map(({ id, done, late, open, overdue }) => [
                { code: id },
                ...[done, late, open, overdue].map(wording/* number */.ai),
                '',
            ]),
            [
                'Emergencies with anything late or overdue',
                '',
                '',
                '',
                wording/* number */.ai(overdueEmergencies.length),
                { refs: overdueEmergencies },
            ],
            ['Other changes', '', '', '', wording/* number */.ai(overdueOthers.length), { refs: overdueOthers }],
        ]);
}
function verification({ verification: { complete, incomplete, monitoring, unknown, none }, changes, }) {
    const ended = complete + incomplete.length;
    return section('verification', 'Verification after the deployment', ['State', 'Changes', 'Which'], changes === 0
        ? []
        : [
            row('Complete', complete),
            row('The period ended with open checks', incomplete.length, incomplete),
            row('Still watched', monitoring.length, monitoring),
            row('Not known', unknown.length, unknown),
            row('Deployed nothing', none),
        ], {
        notes: ended === 0
            ? []
            : [
                `Completed: ${wording/* percent */.KN(complete / ended)} of ${wording/* changes */.Ao(ended)} whose monitoring period has ended (policy 4.6).`,
            ],
    });
}
function windows({ windows: { open, notNeeded, closed, reasons, lanes, unknown }, changes, }) {
    return section('windows', 'Deployment windows used', ['Merged', 'Changes', 'Which'], changes === 0
        ? []
        : [
            row('While the window was open', open),
            row('While it was closed', closed.length, closed),
            ...reasons.map(({ name, refs }) => row(`… because: ${wording/* windowReason */.RS(name)}`, refs.length, refs)),
            ...lanes.map(({ name, refs }) => row(`… in the lane: ${wording/* laneTitle */.DK(name)}`, refs.length, refs)),
            row('Deployed nothing, so needed none', notNeeded),
            ...(unknown.length === 0 ? [] : [row('Not known', unknown.length, unknown)]),
        ]);
}
function nonCompliant({ listed, nonCompliant: refs, rules, figures: all, overdueEmergencies, overdueOthers, pushes }, { names = false }) {
    const failed = all.find(({ metric }) => metric === 'change-failure-rate')?.behind ?? [];
    const sets = [
        ['failed', new Set(failed)],
        ['push without a pull request', new Set(pushes)],
        ['does not comply', new Set(refs)],
        ['late or overdue', new Set([...overdueEmergencies, ...overdueOthers])],
        ...rules.map(({ rule, against }) => [`against ${rule}`, new Set(against)]),
    ];
    const rows = listed.flatMap(({ ref, title, at, author }) => {
        const why = sets.flatMap(([what, set]) => (set.has(ref) ? [what] : []));
        if (why.length === 0)
            return [];
        return [
            [
                { refs: [ref] },
                title,
                at.slice(0, 16).replace('T', ' '),
                why.join(', '),
                ...(names ? [author ?? 'not known'] : []),
            ],
        ];
    });
    return section('listed', 'Changes to look at', ['Change', 'Title', 'Merged (UTC)', 'Why', ...(names ? ['Author'] : [])], rows);
}
/** A count, and the changes behind it. */
const row = (what, count, refs = []) => [
    what,
    wording/* number */.ai(count),
    { refs },
];

// EXTERNAL MODULE: ./build/src/metrics/yearly.js
var yearly = __webpack_require__(28045);
;// CONCATENATED MODULE: ./build/src/metrics/sections-of-rules.js



/** How many rules a chart can tell apart. */
const mostBars = 12;
function rulesSection({ rules, rulesUnknown }) {
    const shown = rules.filter(({ against, overridden, advised, unknown }) => against.length + overridden.length + advised + unknown > 0);
    return section('rules', 'Rules that failed most', ['Rule', 'Judged', 'Merged against it', 'Overridden', 'Advised', 'Not known', 'Changes'], shown.map(({ rule, judged, against, overridden, advised, unknown }) => [
        { code: rule },
        ...[judged, against.length, overridden.length, advised, unknown].map(wording/* number */.ai),
        { refs: [...against, ...overridden.filter((ref) => !against.includes(ref))] },
    ]), {
        charts: [
            {
                kind: 'bars',
                title: 'Changes merged against a rule or with it overridden',
                unit: 'Changes',
                points: shown
                    .map(({ rule, against, overridden }) => ({ label: rule, value: against.length + overridden.length }))
                    .filter(({ value }) => value > 0)
                    .slice(0, mostBars),
            },
        ],
        notes: rulesUnknown === 0 ? [] : [`Of ${wording/* changes */.Ao(rulesUnknown)} it is not known what the rules found.`],
    });
}
/** Which rules earn their keep (9.2). */
function yearSection(report) {
    const review = (0,yearly/* yearlyReview */.T)(report);
    return section('review', 'Review of the policy’s effectiveness', [
        'Rule',
        'Judged',
        'Stopped',
        'Overridden',
        'Share overridden',
        'Waiting in all',
        'For each it kept waiting',
        'Held at the merge',
        'To look at',
    ], review.map((row) => [
        { code: row.rule },
        wording/* number */.ai(row.judged),
        wording/* number */.ai(row.stopped),
        wording/* number */.ai(row.overridden.length),
        row.overriddenShare === null ? '' : wording/* percent */.KN(row.overriddenShare),
        wording/* hours */.c$(row.waited),
        row.waitedEach === null ? '' : wording/* hours */.c$(row.waitedEach),
        row.compliance === null ? '' : wording/* percent */.KN(row.compliance),
        row.note,
    ]), {
        charts: [
            {
                kind: 'bars',
                title: 'Hours of waiting that each rule cost',
                unit: 'Hours',
                points: review
                    .filter(({ waited }) => waited > 0)
                    .slice(0, mostBars)
                    .map(({ rule, waited }) => ({ label: rule, value: waited / 3_600_000 })),
            },
        ],
        notes: [
            'Stopped: the change waited for the rule, was merged against it, or the gate held it up because of it at some time before.',
            ...(report.heldUnknown === 0
                ? []
                : [
                    `Of ${wording/* changes */.Ao(report.heldUnknown)} only the state at the merge is known: what a rule stopped and the author then put right is not counted there.`,
                ]),
        ],
    });
}

;// CONCATENATED MODULE: ./build/src/metrics/sections-of-trend.js



const states = {
    read: '',
    partial: ' (partial)',
    unread: ' (not read)',
    running: ' (so far)',
};
/** The key metrics month by month, each with its target as a line; nothing for a single month. */
function trendSection({ trend }) {
    const isShown = trend.length > 1;
    return section('trend', 'Trend', ['Month', 'Changes', ...definitions/* metricIds */.HL.map((id) => `${definitions/* definitions */.BG[id].title} (${(0,definitions/* targetText */.Z3)(definitions/* definitions */.BG[id])})`)], isShown
        ? trend.map((point) => [
            `${(0,wording/* monthTitle */.fr)(point.month)}${states[point.state]}`,
            point.state === 'unread' ? 'not known' : (0,wording/* number */.ai)(point.changes),
            ...definitions/* metricIds */.HL.map((id) => shown(point, id)),
        ])
        : [], {
        charts: isShown ? definitions/* metricIds */.HL.map((id) => chartOf(trend, id)) : [],
        notes: isShown
            ? ['Months without a value are in the tables alone; * marks figures from fewer than 5 changes.']
            : [],
    });
}
function shown({ figures, state }, id) {
    const { value, status, few } = figures[id];
    const { unit, target } = definitions/* definitions */.BG[id];
    if (value === null)
        return state === 'unread' || status === 'unknown' ? 'not known' : '–';
    const mark = status === 'missed' ? ' ❌' : status === 'unknown' ? ' ❓' : '';
    return `${unit === 'share' ? (0,wording/* percent */.KN)(value, target) : (0,wording/* hours */.c$)(value, target)}${few ? '*' : ''}${mark}`;
}
function chartOf(trend, id) {
    const { title, unit, target } = definitions/* definitions */.BG[id];
    const shownAs = (value) => (unit === 'share' ? value * 100 : value / 3_600_000);
    return {
        kind: 'months',
        title: `${title} by month`,
        unit: unit === 'share' ? 'Percent' : 'Hours',
        target: shownAs(target),
        points: trend.flatMap(({ month, figures }) => {
            const { value } = figures[id];
            return value === null ? [] : [{ label: (0,wording/* shortMonth */.bD)(month), value: shownAs(value) }];
        }),
    };
}

// EXTERNAL MODULE: ./build/src/metrics/statistics.js
var statistics = __webpack_require__(34352);
;// CONCATENATED MODULE: ./build/src/metrics/sections-of-report.js







/** The whole report in sections, which every printer prints. Sections without anything to tell are left out. */
function sectionsOf(report, options = {}) {
    return [
        figures(report),
        trendSection(report),
        categories(report),
        waiting(report),
        rulesSection(report),
        overrides(report),
        obligations(report),
        verification(report),
        windows(report),
        nonCompliant(report, options),
        ...(report.period.kind === 'year' ? [yearSection(report)] : []),
        section('gaps', 'What is not known', ['What could not be read'], report.gaps.map((gap) => [gap])),
        meaning(),
    ].filter(({ table, text }) => table.rows.length > 0 || text.length > 0);
}
function figures(report) {
    return section('metrics', 'Key metrics', ['Metric', 'Value', 'Target', '', 'Counted', 'Median', '90th percentile', 'In business hours', 'Changes'], report.figures.map((figure) => {
        const definition = definitions/* definitions */.BG[figure.metric];
        const { summary, business } = figure;
        return [
            definition.title,
            wording/* valueText */.Ru(figure),
            (0,definitions/* targetText */.Z3)(definition),
            `${wording/* statusText */.qS[figure.status]}${report.state === 'running' && figure.status !== 'none' ? ' so far' : ''}`,
            wording/* basis */.Hz(figure),
            summary === null ? '' : wording/* hours */.c$(summary.median),
            summary === null ? '' : wording/* hours */.c$(summary.p90),
            business === null
                ? ''
                : `${wording/* hours */.c$(business.mean)}, median ${wording/* hours */.c$(business.median)}, 90th percentile ${wording/* hours */.c$(business.p90)}`,
            { refs: figure.behind },
        ];
    }), {
        notes: report.figures.flatMap((figure) => wording/* remarks */.IW(figure).map((remark) => `${definitions/* definitions */.BG[figure.metric].title}: ${remark}`)),
    });
}
function categories({ categories: all, lanes }) {
    const rows = (kind, counted, title) => {
        const sum = counted.reduce((total, each) => total + each.changes, 0);
        return counted.map((each) => [
            kind,
            title(each.name),
            wording/* number */.ai(each.changes),
            wording/* percent */.KN(each.changes / sum),
        ]);
    };
    const points = all.map((each) => ({ label: wording/* categoryTitle */.p8(each.name), value: each.changes }));
    return section('categories', 'Changes by category and lane', ['', 'Which', 'Changes', 'Share'], [...rows('Category', all, wording/* categoryTitle */.p8), ...rows('Lane', lanes, wording/* laneTitle */.DK)], {
        charts: [{ kind: 'pie', title: 'Changes by category', unit: 'Changes', points }],
        notes: ['Only pull requests have a category.'],
    });
}
function waiting({ waiting: { by, known, unknown } }) {
    const causes = ['reviewer', 'checks', 'clock', 'author'];
    const total = causes.reduce((sum, cause) => sum + by[cause], 0);
    return section('waiting', 'Waiting time by cause', ['Waited for', 'In all', 'For each change', 'Share', 'Charged while'], known === 0
        ? []
        : causes.map((cause) => [
            wording/* causeTitles */.rc[cause],
            wording/* hours */.c$(by[cause]),
            wording/* hours */.c$(by[cause] / known),
            wording/* percent */.KN(total === 0 ? 0 : by[cause] / total),
            wording/* causeMeanings */.U1[cause],
        ]), {
        charts: [
            {
                kind: 'bars',
                title: 'Hours waited for each change by cause',
                unit: 'Hours',
                points: causes.map((cause) => ({
                    label: wording/* causeTitles */.rc[cause],
                    value: known === 0 ? 0 : by[cause] / known / 3_600_000,
                })),
            },
        ],
        notes: [
            'From ready for review to the merge; each instant is charged once, to the first that applies. Rework during the review counts as the reviewer’s, since nothing tells it apart.',
            `Reckoned from ${wording/* changes */.Ao(known)}${unknown.length === 0 ? '' : `; of ${wording/* changes */.Ao(unknown.length)} it is not known`}.`,
        ],
    });
}
function overrides({ bypasses, pushes, nonCompliant, complianceUnknown }) {
    const rows = [
        ['Rules lifted by a lane', bypasses.lifted],
        ['Category lowered by a person', bypasses.lowered],
        ['Pushed without a pull request', pushes],
        ['Found by the audit of the merge', bypasses.audit],
        ['Merged without complying', nonCompliant],
        ['Compliance not known', complianceUnknown],
    ];
    return section('overrides', 'Overrides and bypasses', ['What', 'Changes', 'Which'], rows.map(([what, refs]) => [what, wording/* number */.ai(refs.length), { refs }]));
}
function meaning() {
    return section('definitions', 'What the metrics mean', ['Metric', 'Definition', 'Target', 'Policy'], Object.values(definitions/* definitions */.BG).map((each) => [each.title, each.definition, (0,definitions/* targetText */.Z3)(each), each.clause]), { notes: [statistics/* percentileMethod */.ph] });
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

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   DK: () => (/* binding */ laneTitle),
/* harmony export */   Hz: () => (/* binding */ basis),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RS: () => (/* binding */ windowReason),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U1: () => (/* binding */ causeMeanings),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bD: () => (/* binding */ shortMonth),
/* harmony export */   c$: () => (/* binding */ hours),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   fr: () => (/* reexport safe */ _period_js__WEBPACK_IMPORTED_MODULE_3__.fr),
/* harmony export */   p8: () => (/* binding */ categoryTitle),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   rc: () => (/* binding */ causeTitles),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* unused harmony export inUnit */
/* harmony import */ var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81040);
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88800);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16729);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57562);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);





const HOUR = 3_600_000;
const number = (value) => value.toLocaleString('en-US');
const changes = (count) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;
/** A share as "4.2 %"; with as many digits as it takes to stay on its side of a limit. */
const percent = (share, limit) => `${rounded(share * 100, limit === undefined ? undefined : limit * 100)} %`;
/** Milliseconds as hours, "5.3 h"; with as many digits as it takes to stay on its side of a limit. */
const hours = (ms, limit) => `${rounded(ms / HOUR, limit === undefined ? undefined : limit / HOUR)} h`;
function rounded(value, limit) {
    const least = value < 10 && value > 0 ? 2 : 1;
    for (let digits = least; digits < 9; digits += 1) {
        const shown = Number(value.toFixed(digits));
        const isTrue = limit === undefined || shown < limit === value < limit;
        if (isTrue)
            return shown.toLocaleString('en-US', { maximumFractionDigits: digits });
    }
    return String(value);
}
/** A value of a metric in its unit. */
const inUnit = (value, { unit, target }) => unit === 'share' ? percent(value, target) : hours(value, target);
/** What a figure comes to. What is not known is never shown as zero. */
function valueText({ value, metric, status, range }) {
    if (value !== null)
        return inUnit(value, _definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitions */ .BG[metric]);
    if (status === 'none')
        return 'nothing to measure';
    return range === null || (range.least === 0 && range.most === 1) ? 'not known' : rangeText(range);
}
/** "3 % to 100 %": all that is known of a share. */
const rangeText = ({ least, most }) => `${percent(least)} to ${percent(most)}`;
const statusText = {
    met: '✅ met',
    missed: '❌ missed',
    unknown: '❓ not known',
    none: '➖',
};
/** "3 of 120"; of times, "of 12". */
const basis = ({ metric, numerator, denominator }) => _definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitions */ .BG[metric].unit === 'share' ? `${number(numerator)} of ${number(denominator)}` : changes(denominator);
/** What has to be said beside a figure. */
function remarks(figure) {
    const { few, denominator, unknown, notes, metric } = figure;
    return [
        ...(few
            ? [`From ${denominator === 0 ? 'no change' : changes(denominator)}: fewer than ${_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .fewest */ .xB} say little.`]
            : []),
        ...(unknown.length > 0 ? [`${unknownText[metric]}: ${changes(unknown.length)}, counted neither way.`] : []),
        ...notes,
    ];
}
const unknownText = {
    'change-failure-rate': 'Not known whether it failed',
    'time-to-recovery': 'Failed without a remedy that is known',
    'emergency-rate': 'Not known whether it was an emergency',
    'review-completion': 'Not known when it was reviewed',
};
const causeTitles = {
    author: 'Author',
    reviewer: 'Reviewer',
    checks: 'Checks',
    clock: 'Clock',
};
/** What is charged to whom. */
const causeMeanings = {
    reviewer: 'an approval that was needed was missing',
    checks: 'approved, and a check had not ended',
    clock: 'approved and checked, and lead time ran or the window was closed',
    author: 'nothing stood in the way any more',
};
const titles = { ..._classify_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryTitles */ .Yk, unknown: 'Not known' };
/** A category, or what a record calls one. */
const categoryTitle = (name) => (Object.hasOwn(titles, name) ? titles[name] : undefined) ?? name;
const laneTitles = {
    ordinary: 'Ordinary',
    emergency: 'Emergency',
    rollback: 'Rollback',
    bot: 'Dependency update by a bot',
    install: 'Installation or repair of the gate',
    unknown: 'Not known',
};
const laneTitle = (name) => (Object.hasOwn(laneTitles, name) ? laneTitles[name] : undefined) ?? name;
const reasons = { ..._calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .closedTitles */ ._, unknown: 'Not known' };
const windowReason = (reason) => (Object.hasOwn(reasons, reason) ? reasons[reason] : undefined) ?? reason;
/** The address of a change; null where the repository is not known. */
function addressOf(ref, report, server) {
    const { repository, sign, name } = (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRef */ .Mn)(ref);
    const [only] = report.repositories;
    const where = repository === '' ? only : repository;
    if (where === undefined)
        return null;
    return `${server}/${where.split('/').map(encodeURIComponent).join('/')}/${sign === '#' ? 'pull' : 'commit'}/${name}`;
}
/** "November 2026, so far" of "acme/shop". */
function headline({ period, state, repositories }) {
    const where = repositories.length === 1 ? (repositories[0] ?? '') : `${repositories.length} repositories`;
    const when = `${period.title}${state === 'running' ? ', so far' : ''}`;
    return `Changes in ${when}${repositories.length === 0 ? '' : `: ${where}`}`;
}
/** What was counted, from what, as of when, in one sentence. */
function scope({ changes: all, pushes, sources, readAt, timezones }) {
    if (readAt === null)
        return 'Nothing was read of this period.';
    const asOf = `as of ${readAt.slice(0, 16).replace('T', ' ')} UTC; months are those of ${timezones.join(', ')}`;
    if (all === 0)
        return `No change was merged, ${asOf}.`;
    const pushed = pushes.length === 0 ? '' : ` (${number(pushes.length)} without a pull request)`;
    return `${changes(all)}${pushed}, ${number(sources.record)} from change records and ${number(sources.github)} read from GitHub, ${asOf}.`;
}
/** "26-11": short, and each month another one, as a chart needs it. */
const shortMonth = (month) => month.slice(2);



/***/ }),

/***/ 28045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yearlyReview)
/* harmony export */ });
/** A rule that is overridden this often in what it stops is worth a look. */
const often = 0.25;
/** The review of the policy's effectiveness (9.2): what each rule stopped, how often it was overridden, what waiting it cost. */
function yearlyReview(report) {
    return report.rules
        .map((row) => {
        const tried = row.stopped + row.overridden.length;
        const overriddenShare = tried === 0 ? null : row.overridden.length / tried;
        const waitedEach = row.keptWaiting === 0 ? null : row.waited / row.keptWaiting;
        return { ...row, overriddenShare, waitedEach, note: noteOf(row, tried, overriddenShare) };
    })
        .sort((one, other) => other.waited - one.waited || other.stopped - one.stopped || (one.rule < other.rule ? -1 : 1));
}
function noteOf({ judged, against, unknown, overridden }, tried, share) {
    if (unknown > 0)
        return `Could not be judged in ${unknown} of ${judged}: find out why.`;
    if (against.length > 0)
        return `Merged against in ${against.length}: is it enforced?`;
    if (share !== null && overridden.length > 1 && share >= often)
        return `Overridden in ${overridden.length} of ${tried}: is it asked too often?`;
    if (judged > 0 && tried === 0)
        return 'Is not known to have stopped anything.';
    return '';
}


/***/ }),

/***/ 53834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart),
/* harmony export */   j: () => (/* binding */ pieChart)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/**
 * Charts that GitHub draws. Only our own words go into them (rules, weekdays, categories): Mermaid has its own syntax, in
 * which strangers' text could not be made safe. https://mermaid.js.org/syntax/xyChart.html
 */
/** Bars, each series drawn over the one before; nothing where there is nothing to show. */
function barChart(title, labels, series, horizontal = false) {
    const top = Math.max(0, ...series.flat());
    if (labels.length === 0 || top === 0)
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)('mermaid', [
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `  title "${word(title)}"`,
        `  x-axis [${labels.map((label) => `"${word(label)}"`).join(', ')}]`,
        `  y-axis "Changes" 0 --> ${top}`,
        ...series.map((values) => `  bar [${values.join(', ')}]`),
    ].join('\n'));
}
/** A pie; slices of nothing are left out, since Mermaid refuses them. */
function pieChart(title, slices) {
    const shown = slices.filter(([, count]) => count > 0);
    if (shown.length === 0)
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)('mermaid', ['pie showData', `  title ${word(title)}`, ...shown.map(([label, count]) => `  "${word(label)}" : ${count}`)].join('\n'));
}
/** Letters, digits, spaces and hyphens alone: nothing that Mermaid gives a meaning to. */
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim();


/***/ })

};
