export const id = 8854;
export const ids = [8854];
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


/***/ }),

/***/ 18854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayMarkdown: () => (/* binding */ replayMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/replay/markdown-table.js

/** A table; nothing without rows. Cells that are no Markdown yet are escaped. */
function table(head, rows) {
    if (rows.length === 0)
        return (0,markdown.md) ``;
    const row = (cells) => (0,markdown.md) `| ${(0,markdown/* join */.fj)(cells
        .map((cell) => (typeof cell === 'string' ? (0,markdown/* text */.Qq)(cell, 300) : cell))
        .map((cell) => (String(cell) === '' ? (0,markdown.md) ` ` : cell)), (0,markdown.md) ` | `)} |`;
    const rule = (0,markdown.md) `|${(0,markdown/* join */.fj)(head.map((_, index) => (index === 0 ? (0,markdown.md) `:-` : (0,markdown.md) `-:`)), (0,markdown.md) `|`)}|`;
    return (0,markdown/* join */.fj)([row(head), rule, ...rows.map(row)], (0,markdown.md) `\n`);
}
/** A headed list; nothing without items. */
function list(title, items, numbered = false) {
    if (items.length === 0)
        return (0,markdown.md) ``;
    const lines = items.map((item, index) => (numbered ? (0,markdown.md) `${index + 1}. ${item}` : (0,markdown.md) `- ${item}`));
    return (0,markdown.md) `### ${title}\n\n${(0,markdown/* join */.fj)(lines, (0,markdown.md) `\n`)}`;
}

// EXTERNAL MODULE: ./build/src/replay/mermaid.js
var mermaid = __webpack_require__(53834);
// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(68081);
;// CONCATENATED MODULE: ./build/src/replay/print-markdown-comparison.js




const flipsShown = 50;
/** What another policy changes, as Markdown. */
function comparisonSection({ policy, stopped, flips, rules, asked, categories }, report) {
    const turned = (to) => flips.filter((flip) => flip.to === to).length;
    const counts = (name, rows) => table([name, 'This policy', 'The other'], rows.map(({ rule, before, after }) => [(0,markdown/* code */.aY)(rule), (0,wording/* number */.ai)(before), (0,wording/* number */.ai)(after)]));
    return [
        (0,markdown.md) `### Compared with ${policy.source}\n\n${(0,wording/* number */.ai)(stopped)} instead of ${(0,wording/* number */.ai)(report.stopped)} stopped; ${(0,wording/* number */.ai)(turned('stopped'))} newly stopped, ${(0,wording/* number */.ai)(turned('passes'))} no longer.`,
        counts('Stopped by', rules),
        counts('Would have been asked by', asked),
        table(['Another category', 'Changes'], categories.map(({ from, to, changes: count }) => [
            `${findings/* categoryNames */.Z9[from]} → ${findings/* categoryNames */.Z9[to]}`,
            (0,wording/* number */.ai)(count),
        ])),
        table(['Change that turns', 'This policy', 'The other', 'Because of'], flips
            .slice(0, flipsShown)
            .map((flip) => [
            (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown/* text */.Qq)((0,wording/* nameOf */.Vb)(flip)), flip.url)} ${(0,markdown/* text */.Qq)(flip.title, 100)}`,
            flip.from,
            flip.to,
            (flip.to === 'stopped' ? flip.added : flip.removed).join(', '),
        ])),
        flips.length > flipsShown ? (0,markdown.md) `… and ${(0,wording/* number */.ai)(flips.length - flipsShown)} more.` : (0,markdown.md) ``,
    ];
}

;// CONCATENATED MODULE: ./build/src/replay/print-markdown.js






/** The report in GitHub's Markdown, each chart with its table. Safe whatever strangers wrote. */
function replayMarkdown(report) {
    const all = report.changes;
    const sections = [
        (0,markdown.md) `## Replay: ${(0,wording/* headlineOf */.gD)(report)}\n\n${(0,markdown/* text */.Qq)((0,wording/* scope */.z8)(report), 600)}`,
        ...(all === 0
            ? []
            : [
                table(['', 'Changes', 'Share'], (0,wording/* breakdown */.I3)(report).map(([what, count]) => [what, (0,wording/* number */.ai)(count), (0,wording/* percent */.KN)(count, all)])),
            ]),
        ...ruleSection(report),
        ...hourSection(report),
        ...categorySection(report),
        ...askedSection(report),
        ...peopleSection(report),
        ...lessonSection(report),
        ...(report.comparison === null ? [] : comparisonSection(report.comparison, report)),
        list('What is not known', (0,wording/* unknownsOf */.F9)(report).map((line) => (0,markdown/* text */.Qq)(line, 600))),
    ];
    return `${(0,markdown/* join */.fj)(sections, (0,markdown.md) `\n\n`)}\n`;
}
function ruleSection({ rules, changes: all, closed }) {
    const shown = rules.filter(({ stopped, advised }) => stopped + advised > 0);
    if (shown.length === 0)
        return [];
    return [
        (0,markdown.md) `### By rule`,
        (0,mermaid/* barChart */.S)('Changes stopped, by rule', shown.map(({ rule }) => rule), [shown.map(({ stopped }) => stopped)], true),
        table(['Rule', 'Stopped', 'Share', 'By it alone', 'Advised', 'Not judged', 'Policy'], shown.map(({ rule, stopped, alone, advised, notJudged, clauses }) => [
            (0,markdown/* code */.aY)(rule),
            (0,wording/* number */.ai)(stopped),
            (0,wording/* percent */.KN)(stopped, all - notJudged),
            (0,wording/* number */.ai)(alone),
            (0,wording/* number */.ai)(advised),
            (0,wording/* number */.ai)(notJudged),
            clauses.join(', '),
        ])),
        table(['Window closed', 'Changes', 'Share'], closed.map((each) => [(0,wording/* closedBecause */.$Q)(each), (0,wording/* number */.ai)(each.changes), (0,wording/* percent */.KN)(each.changes, all)])),
    ];
}
function hourSection(report) {
    const { hours, timezone, changes: all } = report;
    if (all === 0)
        return [];
    const sum = (cells, of) => cells.reduce((total, cell) => total + cell[of], 0);
    const days = wording/* weekOrder */.F1.map((weekday) => hours[weekday] ?? []);
    const ofDay = Array.from({ length: 24 }, (_, hour) => days.flatMap((cells) => cells[hour] ?? []));
    const names = wording/* weekOrder */.F1.map((weekday) => wording/* weekdayNames */.RR[weekday]);
    const both = (groups) => ['changes', 'stopped'].map((of) => groups.map((cells) => sum(cells, of)));
    return [
        (0,markdown.md) `### By hour of the week\n\nLocal time in ${timezone}. In the charts the second bar, drawn over the first, is what would have been stopped. ${(0,wording/* busiestHours */.Ti)(report)}`,
        (0,mermaid/* barChart */.S)('Merges by weekday', names, both(days)),
        (0,mermaid/* barChart */.S)('Merges by hour of the day', ofDay.map((_, hour) => String(hour).padStart(2, '0')), both(ofDay)),
        (0,markdown.md) `<details><summary>Merges by hour, stopped ones after the slash</summary>\n`,
        table(['', ...ofDay.map((_, hour) => String(hour).padStart(2, '0')), 'All'], days.map((cells, index) => [
            names[index] ?? '',
            ...cells.map((cell) => (cell.changes === 0 ? '' : `${cell.changes}/${cell.stopped}`)),
            `${(0,wording/* number */.ai)(sum(cells, 'changes'))}/${(0,wording/* number */.ai)(sum(cells, 'stopped'))}`,
        ])),
        (0,markdown.md) `</details>`,
    ];
}
function categorySection({ categories, areas, lanes }) {
    const counted = (name, groups) => table([name, 'Changes', 'Stopped', 'Share'], groups.map(([of, { changes: count, stopped }]) => [of, (0,wording/* number */.ai)(count), (0,wording/* number */.ai)(stopped), (0,wording/* percent */.KN)(stopped, count)]));
    return [
        (0,markdown.md) `### By category`,
        (0,mermaid/* pieChart */.j)('Merged changes by category', categories.map(({ category, changes: count }) => [findings/* categoryNames */.Z9[category], count])),
        counted('Category', categories.map((each) => [findings/* categoryNames */.Z9[each.category], each])),
        counted('Sensitive area', areas.map((each) => [each.area, each])),
        lanes.length > 1
            ? counted('Lane', lanes.map((each) => [each.lane, each]))
            : (0,markdown.md) ``,
    ];
}
function askedSection({ rules, changes: all, approvalsAsked }) {
    const asked = rules.filter((rule) => rule.asked > 0);
    if (asked.length === 0)
        return [];
    return [
        (0,markdown.md) `### What rules that could not judge would have asked for`,
        table(['Rule', 'Changes', 'Share'], asked.map((rule) => [(0,markdown/* code */.aY)(rule.rule), (0,wording/* number */.ai)(rule.asked), (0,wording/* percent */.KN)(rule.asked, all)])),
        table(['Approvals by persons who wrote none of it', 'Changes', 'Share'], approvalsAsked.flatMap((count, persons) => count === 0 ? [] : [[String(persons), (0,wording/* number */.ai)(count), (0,wording/* percent */.KN)(count, all)]])),
    ];
}
function peopleSection(report) {
    const rows = (0,wording/* peopleRows */.z4)(report);
    if (rows.length === 0)
        return [];
    return [
        (0,markdown.md) `### Persons`,
        table(['', 'Changes', 'Of', 'Share'], rows.map(([what, count, of]) => [what, (0,wording/* number */.ai)(count), (0,wording/* number */.ai)(of), (0,wording/* percent */.KN)(count, of)])),
    ];
}
function lessonSection({ instructive, timezone }) {
    return [
        list('Most instructive', instructive.map((each) => lessonItem(each, timezone)), true),
    ];
}
function lessonItem(lesson, timezone) {
    const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
    const verb = shows === 'stopped'
        ? (0,markdown.md) `Stopped by ${(0,markdown/* code */.aY)(rule)}`
        : shows === 'asked'
            ? (0,markdown.md) `Would have met ${(0,markdown/* code */.aY)(rule)}`
            : (0,markdown.md) `No pull request`;
    const also = others > 0 && shows === 'stopped' ? ` and ${others} more` : '';
    const kind = [findings/* categoryNames */.Z9[category], ...areas].join(', ');
    return (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown/* text */.Qq)((0,wording/* nameOf */.Vb)(lesson)), url)} ${(0,markdown/* strong */.ko)(title)} — ${(0,wording/* mergedAt */.sx)(at, timezone)}, ${kind}.<br>
   ${verb}${also}: ${(0,markdown/* text */.Qq)((0,findings/* sentence */.em)(message), 500)}<br>
   Needed: ${(0,markdown/* text */.Qq)((0,findings/* sentence */.em)(needed), 500)}`;
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Only this module makes one, so text that nobody escaped is not `Markdown` and does not compile where it is asked for. */
class SafeMarkdown {
    #source;
    constructor(source) {
        this.#source = source;
    }
    toString() {
        return this.#source;
    }
}
/** A zero-width space: shows nothing, and stops GitHub from making a link, a mention or an emoji. */
const gap = '&#8203;';
/**
 * What GitHub gives a meaning to inside a line. Mentions, references to issues and commits, emoji names and formulas are
 * looked for after Markdown has been rendered, where a backslash no longer protects: those get a gap or an element between.
 * What our own text could complete (a colon or a digit after the end) counts as complete.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const meaningful = /[\\`*_[\]~<>&|$@]|#(?=\d|$)|:(?=\/\/|[\w+-]{1,60}(?::|$))|www(?=\.)|(?<![a-z0-9])gh-(?=\d)|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
const replacements = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    // https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    $: '<span>$</span>',
};
function harmless(token) {
    const replacement = replacements[token];
    if (replacement !== undefined)
        return replacement;
    if (/^[\\`*_[\]~]$/.test(token))
        return `\\${token}`;
    // A commit is recognised by seven characters; no piece of it may stay that long.
    if (/^[0-9a-f]{7}/i.test(token))
        return token.replace(/.{6}(?=.)/g, `$&${gap}`);
    return `${token}${gap}`;
}
/** At the start of a line, these would open a heading, a list, a rule, or the underline of a heading or a table. */
function harmlessStart(line) {
    return line.replace(/^([-+=:#.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** A stranger's text as one line of text: it can forge no markup, link, mention or reference. At most `limit` code points. */
function text(value, limit = 1000) {
    return new SafeMarkdown(harmlessStart((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit).replace(meaningful, harmless)));
}
/** A stranger's text as a code span, also inside a table. At most `limit` code points. */
function code(value, limit = 300) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), limit);
    if (shown.trim() === '')
        return new SafeMarkdown('`(empty)`');
    // Parsers disagree on backslashes before a pipe in a code span of a table; in an element both can be written safely.
    if (shown.includes('|'))
        return md `<code>${text(shown, limit)}</code>`;
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return new SafeMarkdown(`${fence}${padding}${shown}${padding}${fence}`);
}
/** A block of code as it stands, such as a chart; nothing in it can end it. `language` is a word of our own. */
function fenced(language, value) {
    const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return new SafeMarkdown(`${fence}${language}\n${value}\n${fence}`);
}
/** The path of a file as a code span; of a long one, both ends stay. */
function path(value, limit = 160) {
    return code((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), limit), limit);
}
/** A link to an https address; any other address gives the text alone. */
function link(label, address) {
    const target = address === null || address === undefined ? null : destination(address);
    return target === null ? md `${label}` : md `[${label}](${target})`;
}
function destination(address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.href.length > 2000)
        return null;
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return new SafeMarkdown(url.href.replace(/[()<>[\]\\|`*_~$'"{}^]/g, percent).replaceAll('&', '&amp;'));
}
/** Bold text. To be followed by a space or the end of a line, as Markdown wants it. */
function strong(value) {
    const shown = text(value);
    return shown.toString() === '' ? shown : md `**${shown}**`;
}
/** A template of our own Markdown: every value is escaped unless it is `Markdown` already. */
function md(parts, ...values) {
    const safe = (value) => (value instanceof SafeMarkdown ? value : text(String(value))).toString();
    return new SafeMarkdown(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}
/** Joins what is not empty. */
function join(parts, separator) {
    const shown = parts.map(String).filter((part) => part !== '');
    return new SafeMarkdown(shown.join(separator.toString()));
}


/***/ })

};
