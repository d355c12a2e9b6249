export const id = 7129;
export const ids = [7129];
export const modules = {

/***/ 53417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ THURSDAY),
/* harmony export */   Ml: () => (/* binding */ writeDate),
/* harmony export */   QA: () => (/* binding */ FRIDAY),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   h2: () => (/* binding */ readDate),
/* harmony export */   jt: () => (/* binding */ SUNDAY),
/* harmony export */   lY: () => (/* binding */ yearOf),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   nD: () => (/* binding */ MONDAY),
/* harmony export */   og: () => (/* binding */ SATURDAY)
/* harmony export */ });
/** Milliseconds of a day of 24 hours. */
const DAY = 86_400_000;
/** The weekdays as JavaScript counts them, Sunday first. */
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;
/** The number of a day of the calendar, counted from 1 January 1970; `month` is 1 to 12. */
function dayNumber(year, month, day) {
    return Date.UTC(year, month - 1, day) / DAY;
}
/** The number of the day YYYY-MM-DD, or null where there is no such day, as 30 February. Years 1000 to 9999. */
function readDate(date) {
    const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date);
    if (match === null)
        return null;
    const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
    return writeDate(day) === date ? day : null;
}
/** A day as YYYY-MM-DD. */
function writeDate(day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
}
/** The weekday of a day: 0 is Sunday. */
function weekdayOf(day) {
    return (((day + THURSDAY) % 7) + 7) % 7;
}
/** The year in which a day lies. */
function yearOf(day) {
    return new Date(day * DAY).getUTCFullYear();
}


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

/***/ 50912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ firstReaching),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   KO: () => (/* binding */ lastReaching),
/* harmony export */   kE: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53417);

const zones = new Map();
/** The wall clock of an IANA time zone, kept for the next call. Throws a RangeError for a zone that is unknown here. */
function zoneOf(timezone) {
    const known = zones.get(timezone);
    if (known !== undefined)
        return known;
    const zone = createZone(timezone);
    zones.set(timezone, zone);
    return zone;
}
/** Whether this machine knows the zone. Bare offsets ("+05:30"), which only newer versions of Node accept, are none. */
function isTimezone(timezone) {
    if (!/^[A-Za-z]/.test(timezone))
        return false;
    try {
        zoneOf(timezone);
        return true;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The first instant at which the clocks show `local` or later: in an overlap its first pass, in a gap the gap's instant. */
function firstReaching(zone, local) {
    for (const { start, end, offset } of spansAround(zone, local)) {
        if (local < end + offset)
            return Math.max(start, local - offset);
    }
    throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
/** The instant from which the clocks never again show less than `local`: within an overlap its second pass. */
function lastReaching(zone, local) {
    for (const { start, end, offset } of spansAround(zone, local).reverse()) {
        if (start + offset < local)
            return Math.min(end, local - offset);
    }
    throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}
/** Everything that can show a local time: zones are at most 15 hours from UTC, and jump by 24 at most (Apia in 2011). */
function spansAround(zone, local) {
    const day = Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    return [-2, -1, 0, 1, 2].flatMap((away) => zone.spansOf(day + away));
}
function createZone(timezone) {
    const clock = new Intl.DateTimeFormat('en-US', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    const offsets = new Map();
    const days = new Map();
    /** The offset at the start of a UTC day. */
    function offsetOf(utcDay) {
        const known = offsets.get(utcDay);
        if (known !== undefined)
            return known;
        const offset = readOffset(clock, utcDay * _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
        offsets.set(utcDay, offset);
        return offset;
    }
    /**
     * Looks for a change where the offsets at both ends of the day differ. One that is undone within the same day would be
     * missed; in the tz database there is none (the closest two since 1970 are 6.9 days apart, in Brazil in 2000).
     */
    function readSpans(utcDay) {
        const end = (utcDay + 1) * _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
        const last = offsetOf(utcDay + 1);
        const spans = [];
        let start = utcDay * _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
        let offset = offsetOf(utcDay);
        while (offset !== last) {
            const change = firstChange(clock, start, end, offset);
            spans.push({ start, end: change, offset });
            start = change;
            offset = readOffset(clock, change);
        }
        if (start < end)
            spans.push({ start, end, offset });
        return spans;
    }
    function spansOf(utcDay) {
        const known = days.get(utcDay);
        if (known !== undefined)
            return known;
        const spans = readSpans(utcDay);
        days.set(utcDay, spans);
        return spans;
    }
    return {
        timezone,
        spansOf,
        offsetAt(instant) {
            const span = spansOf(Math.floor(instant / _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)).find(({ end }) => instant < end);
            if (span === undefined)
                throw new RangeError(`no offset is known at ${instant} in ${timezone}`);
            return span.offset;
        },
    };
}
/** The first whole second after `start` at which the offset is another one; it is another one at `end`. */
function firstChange(clock, start, end, offset) {
    let before = start / 1000;
    let after = end / 1000;
    while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (readOffset(clock, middle * 1000) === offset)
            before = middle;
        else
            after = middle;
    }
    return after * 1000;
}
/** `instant` is a whole second: the formatter knows no smaller unit. */
function readOffset(clock, instant) {
    const read = {};
    for (const { type, value } of clock.formatToParts(instant))
        read[type] = Number(value);
    const { year = Number.NaN, month = Number.NaN, day, hour, minute, second } = read;
    return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}


/***/ }),

/***/ 73819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** A cell of a spreadsheet holds no more than 32,767 characters. */
const longest = 32_000;
/**
 * A table as CSV (RFC 4180): a line of headings, CRLF, cells in quotes where they need them, UTF-8 without a mark. Each row is
 * one line; of strangers' text nothing hides, and no spreadsheet takes it for a formula.
 */
function csv(columns, rows) {
    const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => column.of(row)))];
    return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}
function cellText(cell) {
    if (cell === null)
        return '';
    if (typeof cell !== 'string')
        return String(cell);
    const text = defused(cell);
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** What a spreadsheet begins a formula with, also in the wide forms that some take for the same. */
const formula = /^['"\s]*[=+\-@\t\r＝＋－＠]/;
/** The same after a semicolon, which separates cells where a comma is the decimal sign. */
const afterSemicolon = /;([ '"]{0,3})(?=[=+\-@＝＋－＠])/g;
/**
 * A stranger's text as one line that no spreadsheet runs: an apostrophe stands before what would begin a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function defused(value) {
    const isFormula = formula.test(value);
    const shown = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, longest).replace(afterSemicolon, ";$1'");
    return isFormula || formula.test(shown) ? `'${shown}` : shown;
}


/***/ }),

/***/ 73233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes)
/* harmony export */ });
const causes = ['author', 'reviewer', 'checks', 'clock'];


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

/***/ 37129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsCsv: () => (/* binding */ metricsCsv)
/* harmony export */ });
/* harmony import */ var _evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73819);
/* harmony import */ var _change_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73233);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16729);



const columns = [
    { heading: 'period', of: ({ period }) => period },
    { heading: 'section', of: ({ section }) => section },
    { heading: 'item', of: ({ item }) => item },
    { heading: 'measure', of: ({ measure }) => measure },
    { heading: 'value', of: ({ value }) => (value === null ? null : Number(value.toFixed(6))) },
    { heading: 'unit', of: ({ unit }) => unit },
    { heading: 'target', of: ({ target }) => target ?? null },
    { heading: 'status', of: ({ status }) => status ?? null },
    { heading: 'changes', of: ({ refs }) => (refs === undefined ? null : refs.join(' ')) },
];
/**
 * The report as CSV (RFC 4180): one line for each number, with the changes behind it. An empty value is not known. No
 * spreadsheet takes a cell for a formula.
 */
function metricsCsv(report) {
    const period = report.period.name;
    const count = (section, item, measure, value, refs) => ({
        period,
        section,
        item,
        measure,
        value,
        unit: 'changes',
        ...(refs === undefined ? {} : { refs }),
    });
    const referred = (section, item, refs) => count(section, item, 'changes', refs.length, refs);
    const { waiting, windows, verification, bypasses } = report;
    return (0,_evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .f)(columns, [
        count('all', 'changes', 'merged', report.changes),
        ...report.figures.flatMap((figure) => figureLines(figure, period)),
        ...report.trend.flatMap(({ month, figures }) => Object.values(figures).flatMap((figure) => figureLines(figure, month, 'trend'))),
        ...report.categories.map(({ name, changes }) => count('categories', name, 'merged', changes)),
        ...report.lanes.map(({ name, changes }) => count('lanes', name, 'merged', changes)),
        ..._change_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .causes */ .p.map((cause) => ({
            period,
            section: 'waiting',
            item: cause,
            measure: 'in all',
            value: inHours(waiting.by[cause]),
            unit: 'hours',
        })),
        count('waiting', 'known', 'changes', waiting.known),
        referred('waiting', 'unknown', waiting.unknown),
        ...report.rules.flatMap((row) => [
            count('rules', row.rule, 'judged', row.judged),
            count('rules', row.rule, 'stopped', row.stopped),
            count('rules', row.rule, 'merged against', row.against.length, row.against),
            count('rules', row.rule, 'overridden', row.overridden.length, row.overridden),
            {
                period,
                section: 'rules',
                item: row.rule,
                measure: 'waited',
                value: inHours(row.waited),
                unit: 'hours',
            },
            { period, section: 'rules', item: row.rule, measure: 'held', value: row.compliance, unit: 'share' },
        ]),
        referred('bypasses', 'lifted', bypasses.lifted),
        referred('bypasses', 'lowered', bypasses.lowered),
        referred('bypasses', 'pushed', report.pushes),
        referred('bypasses', 'audit', bypasses.audit),
        count('compliance', 'compliant', 'changes', report.compliant),
        referred('compliance', 'non-compliant', report.nonCompliant),
        referred('compliance', 'unknown', report.complianceUnknown),
        referred('overdue', 'emergencies', report.overdueEmergencies),
        referred('overdue', 'others', report.overdueOthers),
        count('verification', 'complete', 'changes', verification.complete),
        referred('verification', 'incomplete', verification.incomplete),
        referred('verification', 'monitoring', verification.monitoring),
        referred('verification', 'unknown', verification.unknown),
        count('verification', 'none', 'changes', verification.none),
        count('windows', 'open', 'changes', windows.open),
        count('windows', 'not-needed', 'changes', windows.notNeeded),
        ...windows.reasons.map(({ name, refs }) => referred('windows', `closed: ${name}`, refs)),
        referred('windows', 'unknown', windows.unknown),
    ]);
}
const inHours = (ms) => ms / 3_600_000;
function figureLines(figure, period, section = 'metrics') {
    const { metric, value, status, behind, unknown, summary, business, denominator, numerator } = figure;
    const { unit, target } = _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[metric];
    const isShare = unit === 'share';
    const inUnit = (each) => (isShare ? each : inHours(each));
    const line = (measure, each, more = {}) => ({
        period,
        section,
        item: metric,
        measure,
        value: each === null ? null : inUnit(each),
        unit: isShare ? 'share' : 'hours',
        ...more,
    });
    const counted = (measure, each, refs) => ({
        ...line(measure, null),
        value: each,
        unit: 'changes',
        ...(refs === undefined ? {} : { refs }),
    });
    return [
        line(isShare ? 'rate' : 'mean', value, { target: inUnit(target), status, refs: behind }),
        ...(isShare ? [counted('numerator', numerator)] : []),
        counted('denominator', denominator),
        counted('unknown', unknown.length, unknown),
        ...(summary === null ? [] : [line('median', summary.median), line('90th percentile', summary.p90)]),
        ...(business === null
            ? []
            : [
                line('mean, business hours', business.mean),
                line('median, business hours', business.median),
                line('90th percentile, business hours', business.p90),
            ]),
    ];
}


/***/ })

};
