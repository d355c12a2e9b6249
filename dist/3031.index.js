export const id = 3031;
export const ids = [3031];
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

/***/ 13031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReplay: () => (/* binding */ printReplay)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/paragraphs.js
var paragraphs = __webpack_require__(87137);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
// EXTERNAL MODULE: ./build/src/replay/terminal-table.js
var terminal_table = __webpack_require__(40544);
// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(68081);
;// CONCATENATED MODULE: ./build/src/replay/print-comparison.js




const flipsShown = 20;
/** What another policy changes, for a terminal. */
function printComparison(page, table, { policy, stopped, flips, rules, asked, categories }, report) {
    const newly = flips.filter(({ to }) => to === 'stopped');
    const free = flips.filter(({ to }) => to === 'passes');
    page.gap();
    page.line((0,terminal_table/* fitWords */.z5)((0,visible/* oneLine */.TN)(`Compared with ${policy.source}: ${(0,wording/* number */.ai)(stopped)} instead of ${(0,wording/* number */.ai)(report.stopped)} stopped; ${(0,wording/* number */.ai)(newly.length)} newly stopped, ${(0,wording/* number */.ai)(free.length)} no longer.`), 80));
    table('By rule: stopped by this policy, and by the other', rules.map(({ rule, before, after }) => [rule, (0,wording/* number */.ai)(before), '→', (0,wording/* number */.ai)(after)]));
    table('What rules that could not judge would have asked for', asked.map(({ rule, before, after }) => [rule, (0,wording/* number */.ai)(before), '→', (0,wording/* number */.ai)(after)]));
    table('Another category', categories.map(({ from, to, changes: count }) => [(0,wording/* number */.ai)(count), `${findings/* categoryNames */.Z9[from]} → ${findings/* categoryNames */.Z9[to]}`]));
    page.section('Changes that turn', [
        ...flips.slice(0, flipsShown).map((flip) => {
            const by = flip.to === 'stopped' ? flip.added : flip.removed;
            return (0,visible/* oneLine */.TN)(`${(0,wording/* nameOf */.Vb)(flip)} ${(0,terminal_table/* fitColumns */.Pk)((0,visible/* oneLine */.TN)(flip.title, 200), 70)}: ${flip.to === 'stopped' ? 'passes now, would be stopped' : 'stopped now, would pass'} (${by.join(', ')})`);
        }),
        ...(flips.length > flipsShown ? [`and ${(0,wording/* number */.ai)(flips.length - flipsShown)} more; --json lists all`] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/src/replay/print-terminal.js






/** No line is wider, but for an address that alone is. */
const width = 100;
/** Of one word, which no line break divides. */
const longestWord = 80;
/** The report for a terminal: aligned tables and small bars. Of strangers' text no control character is left. */
function printReplay(report, { color }) {
    const style = (codes, value) => (color ? `\u001b[${codes}m${value}\u001b[0m` : value);
    const page = new paragraphs/* Paragraphs */.c(width, (title) => style('1', title));
    const rowsOf = (rows) => {
        for (const row of (0,terminal_table/* aligned */.b6)(rows, width - 2))
            page.row(`  ${row}`);
    };
    const table = (title, rows) => {
        if (rows.length === 0)
            return;
        page.gap();
        page.line(title, (value) => style('1', value));
        rowsOf(rows);
    };
    const all = report.changes;
    page.line(plain((0,wording/* scope */.z8)(report), 400));
    if (all > 0) {
        page.gap();
        page.line((0,wording/* headlineOf */.gD)(report), (value) => style(report.stopped > 0 ? '1;33' : '1;32', value));
        rowsOf((0,wording/* breakdown */.I3)(report).map(([what, count]) => [(0,wording/* number */.ai)(count), (0,wording/* percent */.KN)(count, all), (0,terminal_table/* bar */.M0)(count, all), what]));
    }
    table('By rule: what would have stopped them', ruleRows(report));
    table('When the deployment window was closed', report.closed.map((each) => [
        (0,wording/* number */.ai)(each.changes),
        (0,wording/* percent */.KN)(each.changes, all),
        (0,terminal_table/* bar */.M0)(each.changes, all),
        plain((0,wording/* closedBecause */.$Q)(each), 60),
    ]));
    table(`By hour of the week, ${report.timezone}: merges, and how many were stopped`, weekRows(report));
    page.line((0,wording/* busiestHours */.Ti)(report));
    table('By category', groupRows(report.categories.map((each) => [findings/* categoryNames */.Z9[each.category], each])));
    table('By sensitive area', groupRows(report.areas.map((each) => [each.area, each])));
    table('By lane', report.lanes.length > 1 ? groupRows(report.lanes.map((each) => [each.lane, each])) : []);
    table('What rules that could not judge would have asked for', askedRows(report));
    table('Persons', (0,wording/* peopleRows */.z4)(report).map(([what, count, of]) => [(0,wording/* number */.ai)(count), `of ${(0,wording/* number */.ai)(of)}`, (0,wording/* percent */.KN)(count, of), what]));
    page.section('Most instructive', report.instructive.map((each) => lessonText(each, report.timezone)), 'numbers');
    if (report.comparison !== null)
        printComparison(page, table, report.comparison, report);
    page.section('What is not known', (0,wording/* unknownsOf */.F9)(report).map((line) => plain(line, 600)));
    return page.toString();
}
/** A text on one line that can be wrapped. */
const plain = (text, limit) => (0,terminal_table/* fitWords */.z5)((0,visible/* oneLine */.TN)(text, limit), longestWord);
function ruleRows({ rules, changes: all }) {
    const rows = rules
        .filter(({ stopped, advised }) => stopped + advised > 0)
        .map(({ rule, stopped, alone, advised, notJudged }) => [
        rule,
        (0,wording/* number */.ai)(stopped),
        (0,wording/* percent */.KN)(stopped, all - notJudged),
        (0,terminal_table/* bar */.M0)(stopped, all - notJudged),
        [
            alone > 0 ? `${(0,wording/* number */.ai)(alone)} by it alone` : '',
            advised > 0 ? `${(0,wording/* number */.ai)(advised)} advised` : '',
            notJudged > 0 ? `${(0,wording/* number */.ai)(notJudged)} not judged` : '',
        ]
            .filter((part) => part !== '')
            .join(', '),
    ]);
    return rows;
}
function groupRows(groups) {
    return groups
        .filter(([, group]) => group.changes > 0)
        .map(([name, group]) => [
        (0,terminal_table/* fitColumns */.Pk)((0,visible/* oneLine */.TN)(name, 200), 40),
        (0,wording/* number */.ai)(group.changes),
        `${(0,wording/* number */.ai)(group.stopped)} stopped`,
        (0,wording/* percent */.KN)(group.stopped, group.changes),
        (0,terminal_table/* bar */.M0)(group.stopped, group.changes),
    ]);
}
/** A line a weekday: a mark for each hour by how many were merged then, and the sums. */
function weekRows({ hours }) {
    const most = Math.max(1, ...hours.flat().map((cell) => cell.changes));
    const marks = [' ', '·', '░', '▒', '▓', '█'];
    const rows = wording/* weekOrder */.F1.map((weekday) => {
        const cells = hours[weekday] ?? [];
        const strip = cells.map((cell) => marks[cell.changes === 0 ? 0 : Math.max(1, Math.ceil((cell.changes / most) * 5))] ?? ' ');
        const [sum, stopped] = [
            cells.reduce((total, cell) => total + cell.changes, 0),
            cells.reduce((total, cell) => total + cell.stopped, 0),
        ];
        return [wording/* weekdayNames */.RR[weekday], strip.join(''), (0,wording/* number */.ai)(sum), `${(0,wording/* number */.ai)(stopped)} stopped`];
    });
    return hours.flat().some((cell) => cell.changes > 0) ? [['   ', '0  3  6  9  12 15 18 21 ', '', ''], ...rows] : [];
}
function askedRows(report) {
    const { rules, changes: all, approvalsAsked } = report;
    const common = (0,wording/* askedOfAll */.vN)(report);
    const rows = rules
        .filter(({ rule, asked }) => asked > 0 && !common.includes(rule))
        .map(({ rule, asked, title }) => [rule, (0,wording/* number */.ai)(asked), (0,wording/* percent */.KN)(asked, all), (0,terminal_table/* bar */.M0)(asked, all), title]);
    const seats = approvalsAsked
        .map((count, persons) => [`${persons === 0 ? 'no' : persons} approval${persons === 1 ? '' : 's'}`, count])
        .filter(([, count]) => count > 0 && approvalsAsked.slice(1).some((each) => each > 0))
        .map(([name, count]) => [
        name.replace(/^(\d)/, '· $1').replace(/^no/, '· no'),
        (0,wording/* number */.ai)(count),
        (0,wording/* percent */.KN)(count, all),
        (0,terminal_table/* bar */.M0)(count, all),
        'by persons who wrote none of it',
    ]);
    return [...rows, ...seats, ...(common.length === 0 ? [] : [['of nearly all', '', '', '', common.join(', ')]])];
}
function lessonText(lesson, timezone) {
    const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
    const verb = shows === 'stopped' ? 'Stopped by' : shows === 'asked' ? 'Would have met' : '';
    const also = others > 0 && shows === 'stopped' ? ` (and ${others} more ${others === 1 ? 'rule' : 'rules'})` : '';
    const kind = [findings/* categoryNames */.Z9[category], ...areas].join(', ');
    const said = `${(0,wording/* nameOf */.Vb)(lesson)} ${(0,terminal_table/* fitColumns */.Pk)((0,visible/* oneLine */.TN)(title, 200), 80)} — ${(0,wording/* mergedAt */.sx)(at, timezone)}, ${kind}. ${verb === '' ? '' : `${verb} ${rule}${also}: `}${(0,findings/* sentence */.em)(message)} Needed: ${(0,findings/* sentence */.em)(needed)}`;
    // Whatever is cut, the address is not.
    return [plain(said, 900), (0,visible/* oneLine */.TN)(url ?? '')].join(' ').trimEnd();
}


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


/***/ }),

/***/ 68081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ closedBecause),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   F1: () => (/* binding */ weekOrder),
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   I3: () => (/* binding */ breakdown),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   RR: () => (/* binding */ weekdayNames),
/* harmony export */   Ti: () => (/* binding */ busiestHours),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   sx: () => (/* binding */ mergedAt),
/* harmony export */   vN: () => (/* binding */ askedOfAll),
/* harmony export */   z4: () => (/* binding */ peopleRows),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* harmony import */ var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81040);
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);


const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** The week as people plan it. */
const weekOrder = [1, 2, 3, 4, 5, 6, 0];
/** "42 %", "<1 %". */
function percent(part, whole) {
    if (whole === 0 || part === 0)
        return '0 %';
    const share = (part / whole) * 100;
    return share < 1 ? '<1 %' : `${share > 99 && part < whole ? 99 : Math.round(share)} %`;
}
const number = (value) => value.toLocaleString('en-US');
/** "1 change", "1,000 changes". */
const changes = (count) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;
const reasons = _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .closedTitles */ ._;
/** Why the window was closed: "Holiday: Labor Day". */
const closedBecause = ({ reason, name }) => `${reasons[reason] ?? reason}${name === null ? '' : `: ${name}`}`;
/** "#42", or the first digits of the commit where no pull request is known. */
const nameOf = ({ number: pull, sha }) => pull > 0 ? `#${pull}` : (sha?.slice(0, 8) ?? '(unknown)');
/** "Fri 27 Nov 15:00 CT", with the year, since a replay can span several. */
function mergedAt(at, timezone) {
    const instant = new Date(at);
    return `${(0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShort */ .KS)(instant, timezone)} ${instant.getUTCFullYear()}`;
}
/** What was judged, by what, in one sentence. */
function scope({ source, changes: count, from, to, policy, timezone }) {
    const where = `${source.branch} of ${source.repository}`;
    if (from === null || to === null)
        return `No merged change in ${where} (${source.asked}).`;
    const day = (at) => (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(new Date(at), timezone, new Date(0)).replace(/, .*/, '');
    const span = day(from) === day(to) ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
    const what = source.kind === 'github' ? 'merged pull request' : 'change';
    return `${number(count)} ${count === 1 ? what : `${what}s`} of ${where} (${source.asked}), merged ${span}, judged by ${policy.source} as of the merge.`;
}
const headlineOf = ({ stopped, changes: all }) => `${number(stopped)} of ${number(all)} would have been stopped (${percent(stopped, all)})`;
/** How the stopped ones divide, and what a required status would have refused. */
function breakdown(report) {
    const { stopped, byClockAlone, changes: all, withoutPullRequest, source } = report;
    if (source.kind === 'git') {
        return [
            ['merged while the window was open; git knows no reviews or checks', all - stopped],
            ['merged while the window was closed; git shows nothing else amiss', byClockAlone],
            ['stopped by something else that git shows', stopped - byClockAlone],
            ['besides, of all of these: the history names no pull request', withoutPullRequest],
        ];
    }
    return [
        ['would have passed', all - stopped],
        ['stopped by the clock alone: the same merge later would have passed', byClockAlone],
        ['stopped until somebody had acted', stopped - byClockAlone],
    ];
}
/** Rules whose question nearly every change would have met: told in one line. */
function askedOfAll({ rules, changes: all }) {
    return rules.filter(({ asked }) => all > 0 && asked / all >= 0.97).map(({ rule }) => rule);
}
/** What git shows of persons, as rows. */
function peopleRows({ people, changes: all }) {
    if (people === null)
        return [];
    const rows = [
        ['written by one person alone', people.oneAuthor, all],
        ['merge commits made by an author of the change', people.mergedByAuthor, people.merges],
        ['merged within 24 hours of their first commit', people.withinDay, people.dated],
    ];
    return rows.filter(([, , of]) => of > 0);
}
/** Rules that judged nothing at all: what they need is in no clone, or could not be read. */
const neverJudged = ({ rules, changes: all }) => rules.filter(({ notJudged }) => all > 0 && notJudged === all).map(({ rule }) => rule);
/** When most was merged, for those who choose the hours of the window; empty: too few to tell. */
function busiestHours({ busiest, changes: all, timezone }) {
    if (busiest === null)
        return '';
    const clock = (hour) => `${String(hour % 24).padStart(2, '0')}:00`;
    return `Most was merged from ${clock(busiest.start)} to ${clock(busiest.start + 8)} ${timezone} time: ${percent(busiest.changes, all)}.`;
}
/** Everything that a reader must know of the limits of a replay, one sentence each. Strangers' text is in it. */
function unknownsOf(report) {
    const { source, caveats } = report;
    const never = neverJudged(report);
    return [
        ...(source.stopped === null ? [] : [source.stopped]),
        ...source.failed.map(({ number: pull, problem }) => `#${pull} could not be read and will be tried again next time: ${problem}`),
        ...source.notes,
        ...(never.length === 0 ? [] : [`Not judged at all: ${never.join(', ')}.`]),
        ...caveats.map(({ about, changes: count }) => `${about} (${changes(count)}).`),
        ...alwaysSaid(report),
    ];
}
/** What always limits a replay, whatever was read. */
function alwaysSaid({ source }) {
    if (source.kind === 'git') {
        return [
            'A clone holds paths, patches, authors and times. Descriptions, reviews, threads, checks, labels and the opening of a pull request are not in it: rules that need them did not judge, and stopped nothing.',
            'The instant of a merge is the committer date of its commit; for what was pushed directly that is when it was committed. A pull request that was merged by rebasing leaves no number and looks like direct commits.',
        ];
    }
    return [
        'People, teams and write access count as they are today.',
        'Lead time counts from the opening or the last “ready for review”: the gate was not there to say when a change became of its category.',
    ];
}


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R6: () => (/* binding */ laneNames),
/* harmony export */   SP: () => (/* binding */ actorNames),
/* harmony export */   Z9: () => (/* binding */ categoryNames),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   ZN: () => (/* binding */ isAuthors),
/* harmony export */   ZV: () => (/* binding */ byReader),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sY: () => (/* binding */ byLifter)
/* harmony export */ });
/** Whether something is left to do, to wait for or to find out. */
const isOpen = (finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
/** Sorts findings by who has to read them; keeps the order of the rules otherwise. */
function byReader(findings) {
    const blocking = findings.filter((finding) => isOpen(finding) && finding.level === 'error');
    const toDo = blocking.filter((finding) => finding.outcome === 'fail');
    const closed = findings.filter((finding) => !isOpen(finding));
    return {
        unknown: blocking.filter((finding) => finding.outcome === 'unknown'),
        toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
        waits: blocking.filter((finding) => finding.outcome === 'wait'),
        advice: findings.filter((finding) => isOpen(finding) && finding.level === 'warning'),
        lifted: closed.filter((finding) => finding.lifted !== undefined),
        settled: closed.filter((finding) => finding.lifted === undefined),
    };
}
/** Whether the author has to act: so too where a rule names nobody. */
const isAuthors = (finding) => finding.actor === undefined || finding.actor === 'author';
const actorNames = {
    author: 'The author',
    reviewer: 'A reviewer',
    checks: 'Checks',
    clock: 'Time',
    owner: 'The owner of the policy',
};
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    wait: '⏳',
    unknown: '❓',
    'not-applicable': '➖',
};
/** The icon of a finding: advice never looks like something that blocks. */
const iconOf = (finding) => isOpen(finding) && finding.level === 'warning' ? '⚠️' : outcomeIcons[finding.outcome];
const categoryNames = {
    standard: 'Standard change',
    normal: 'Normal change',
    major: 'Major change',
};
const laneNames = {
    ordinary: 'an ordinary change',
    emergency: 'an emergency',
    rollback: 'a rollback',
    bot: 'a dependency update by a bot',
    install: 'the installation or repair of the gate',
};
/** A message with its full stop. */
const sentence = (message) => {
    const written = message.trim();
    return written === '' || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** "4.2, 5.2", or nothing. */
const clausesOf = ({ clauses }) => clauses.length === 0 ? '' : `policy ${clauses.join(', ')}`;
/**
 * What has to be done after the merge, and how long after: "Document the change, within 24 hours of the merge." The instant
 * counts from the judgement where the change is not merged yet, which is said.
 */
function due({ what, dueHours, due: instant }, times) {
    if (dueHours === null)
        return sentence(what);
    const days = dueHours / 24;
    const span = Number.isInteger(days) && days > 1 ? plural(days, 'day') : plural(dueHours, 'hour');
    const merged = instant === null ? '' : ` (by ${times.absolute(instant)}, if merged now)`;
    return `${what.trim().replace(/\.$/, '')}, within ${span} of the merge${merged}.`;
}
/** Each message once, with the clauses of all rules that say it: one fact that could not be read stops many rules. */
function onceEach(findings) {
    const once = new Map();
    for (const finding of findings) {
        const known = once.get(finding.message);
        const clauses = [...new Set([...(known?.clauses ?? []), ...finding.clauses])];
        once.set(finding.message, { ...(known ?? finding), clauses });
    }
    return [...once.values()];
}
/** Lifted findings, by who or what lifted them. */
function byLifter(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const by = finding.lifted?.by ?? '';
        groups.set(by, [...(groups.get(by) ?? []), finding]);
    }
    return [...groups];
}


/***/ }),

/***/ 87137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Paragraphs)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

/** A plain text of lines and headed lists, wrapped to a width; following lines of an item are indented. */
class Paragraphs {
    #lines = [];
    #width;
    #heading;
    constructor(width, heading) {
        this.#width = Math.max(20, width);
        this.#heading = heading;
    }
    line(content, style = (value) => value) {
        if (content !== '')
            this.#lines.push(...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(content, this.#width).map(style));
    }
    /** A line that is laid out already, such as a row of a table: not wrapped. */
    row(content) {
        this.#lines.push(content);
    }
    gap() {
        this.#lines.push('');
    }
    /** Nothing at all where there are no items. */
    section(title, items, marker = 'bullets') {
        if (items.length === 0)
            return;
        this.#lines.push('', this.#heading(title));
        items.forEach((item, index) => {
            this.#item(marker === 'numbers' ? `  ${index + 1}. ` : '  - ', item);
        });
    }
    toString() {
        return `${this.#lines.join('\n')}\n`;
    }
    #item(start, content) {
        const indent = ' '.repeat((0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(start));
        const lines = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(content, this.#width - indent.length);
        this.#lines.push(...lines.map((line, index) => `${index === 0 ? start : indent}${line}`));
    }
}


/***/ })

};
