export const id = 9249;
export const ids = [9249];
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

/***/ 29233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ explainClosed),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53417);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);


const MINUTE = 60_000;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/**
 * An instant as people in the zone say it: "Monday 30 November, 09:00 CT". With the year where it is not the local year of
 * `reference`. Of a local time that comes twice the exact zone is told (CDT or CST).
 */
function formatInstant(at, timezone, reference) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { year, month, day, weekday, time } = readClock(at, zone);
    const shownYear = reference === undefined || readClock(reference, zone).year === year ? '' : ` ${year}`;
    return `${weekday} ${day} ${month}${shownYear}, ${time} ${zoneName(at, zone)}`;
}
/** An instant where space is short: "Mon 30 Nov 09:00 CT". */
function formatShort(at, timezone) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { month, day, weekday, time } = readClock(at, zone);
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}
/** Milliseconds as "3 days 2 h", "2 h 5 min" or "45 min": rounded up, so that nobody comes too early. Below zero: "0 min". */
function formatDuration(ms) {
    const minutes = Math.max(0, Math.ceil(ms / MINUTE));
    if (minutes < 60)
        return `${minutes} min`;
    if (minutes < 24 * 60)
        return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min');
    const hours = Math.ceil(minutes / 60);
    const days = Math.floor(hours / 24);
    return joined(days === 1 ? '1 day' : `${days} days`, hours % 24, 'h');
}
function joined(larger, count, unit) {
    return count === 0 ? larger : `${larger} ${count} ${unit}`;
}
/** How far `to` is from `from`: "in 3 days 2 h", "now", "45 min ago". */
function formatRelative(from, to) {
    const ms = to.getTime() - from.getTime();
    if (ms === 0)
        return 'now';
    return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}
/**
 * Why the window is closed, since when, and when it opens: "Closed since Friday 15:00 (Friday cut-off). Opens Monday
 * 30 November, 09:00 CT." Plain text; names of holidays and freezes stand in it as the policy has them, on one line. Of an
 * open window it says until when.
 */
function explainClosed(state, timezone) {
    if (state.open) {
        return state.nextChange === null
            ? 'Open. Does not close within a year.'
            : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
    }
    return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}
function sinceText({ at, since, frozen }, timezone) {
    if (frozen !== undefined)
        return '';
    if (since === null)
        return ' for more than a year';
    if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_)
        return ` since ${formatInstant(since, timezone, at)}`;
    const { weekday, time } = readClock(since, (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone));
    return ` since ${weekday} ${time}`;
}
function reasonText({ reason, name }) {
    switch (reason) {
        case 'weekend':
            return name === null ? 'weekend' : lowerFirst(oneLine(name));
        case 'holiday':
            return name === null ? 'holiday' : `holiday: ${oneLine(name)}`;
        case 'before-hours':
            return 'before opening hours';
        case 'friday-cutoff':
            return 'Friday cut-off';
        case 'after-hours':
            return 'after opening hours';
        case 'freeze':
            return name === null ? 'freeze' : `freeze: ${oneLine(name)}`;
        case null:
            return 'no reason given';
    }
}
function opensText({ at, nextOpen, frozen, reason }, timezone) {
    if (nextOpen !== null)
        return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
    if (frozen === undefined)
        return 'Does not open within a year.';
    return reason === 'freeze' ? 'Opens when the freeze is lifted.' : `Frozen until further notice: ${oneLine(frozen)}.`;
}
/** Policies and inputs can hold line breaks and control characters; a message is one line. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function readClock(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    const shown = new Date(local);
    return {
        year: shown.getUTCFullYear(),
        month: monthNames[shown.getUTCMonth()] ?? '',
        day: shown.getUTCDate(),
        weekday: weekdayNames[(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayOf */ .Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_))] ?? '',
        time: shown.toISOString().slice(11, 16),
    };
}
/** "CT" where a zone has such a name, else its abbreviation ("CET") or offset ("GMT+5:30"), as `Intl` gives them. */
function zoneName(at, zone) {
    const generic = comesTwice(at, zone) ? null : abbreviation(intlName('en-US', 'shortGeneric', at, zone));
    return generic ?? abbreviation(intlName('en-US', 'short', at, zone)) ?? intlName('en-GB', 'short', at, zone);
}
/** "CT", but not "Germany Time" or "GMT+1". */
function abbreviation(name) {
    return /^[A-Z]{2,5}$/.test(name) ? name : null;
}
function comesTwice(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)(zone, local) !== (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReaching */ .KO)(zone, local);
}
const formatters = new Map();
function intlName(locale, style, at, { timezone }) {
    const key = `${locale} ${style} ${timezone}`;
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: style });
    formatters.set(key, formatter);
    return formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
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

/***/ 39249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsTerminal: () => (/* binding */ metricsTerminal)
/* harmony export */ });
/* harmony import */ var _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40544);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81018);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16729);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7727);





const width = 100;
/** So many gaps are told; the files have all. */
const mostGaps = 20;
/** The key metrics, what has to be said of them, and what is not known, for a terminal. Safe whatever strangers wrote. */
function metricsTerminal(report) {
    const rows = report.figures.map((figure) => {
        const definition = _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[figure.metric];
        return [
            definition.title,
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru(figure),
            (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(definition),
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS[figure.status].replace(/^\S+ ?/u, '') || '–',
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .basis */ .Hz(figure),
        ];
    });
    const remarks = report.figures.flatMap((figure) => _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW(figure).map((remark) => `${_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[figure.metric].title}: ${remark}`));
    const gaps = report.gaps.slice(0, mostGaps).map((gap) => `Not known: ${gap}`);
    const more = report.gaps.length - gaps.length;
    const notes = [...remarks, ...gaps, ...(more > 0 ? [`… and ${more} more that are not known.`] : [])];
    return `${[
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl(report), 400), width),
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .scope */ .z8(report), width),
        '',
        ...(0,_replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .aligned */ .b6)([['Metric', 'Value', 'Target', 'Met', 'Counted'], ...rows], width),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.flatMap((note) => hanging((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(note, 1000))),
    ].join('\n')}\n`;
}
const hanging = (note) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(note, width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);


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

/***/ 40544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   b6: () => (/* binding */ aligned),
/* harmony export */   z5: () => (/* binding */ fitWords)
/* harmony export */ });
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar of at most `size` columns. */
function bar(part, whole, size = 20) {
    if (whole === 0 || part === 0)
        return '';
    const units = Math.max(1, Math.round((part / whole) * size * 8));
    return `${'█'.repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ''}`;
}
/** A text of at most `limit` columns; a longer one ends in an ellipsis. */
function fitColumns(value, limit) {
    if ((0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(value) <= limit)
        return value;
    let kept = '';
    let used = 1;
    for (const character of value) {
        used += (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(character);
        if (used > limit)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** A text in which no word is wider than `limit` columns, so that it can be wrapped; addresses stay whole, to be followed. */
const fitWords = (value, limit) => value
    .split(' ')
    .map((word) => (/^https?:\/\/./.test(word) ? word : fitColumns(word, limit)))
    .join(' ');
/** What a column that goes on below itself has at least. */
const narrowest = 30;
/** Rows as columns of at most `width` columns in all; counts and shares stand to the right, a long last cell goes on below itself. */
function aligned(rows, width) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(row[place] ?? ''))));
    const last = count - 1;
    const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
    const room = Math.max(narrowest, width - indent);
    return rows.flatMap((row) => {
        const [first = '', ...rest] = (widths[last] ?? 0) <= room ? [row[last] ?? ''] : (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(row[last] ?? '', room);
        const cells = [...row.slice(0, last), first].map((cell, place) => {
            const gap = ' '.repeat(Math.max(0, (widths[place] ?? 0) - (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(cell)));
            return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
        });
        return [cells.join('  '), ...rest.map((line) => `${' '.repeat(indent)}${line}`)].map((line) => fitColumns(line.trimEnd(), width));
    });
}


/***/ })

};
