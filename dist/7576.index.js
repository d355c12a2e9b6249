export const id = 7576;
export const ids = [7576];
export const modules = {

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

/***/ 47080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsMarkdown: () => (/* binding */ metricsMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33232);
/* harmony import */ var _sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61571);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7727);




/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 10;
/** So many rows; a job summary holds 1 MiB. */
const mostRows = 200;
/** The report in GitHub's Markdown, each chart with its table. Safe whatever strangers wrote. */
function metricsMarkdown(report, options = {}) {
    const { server = 'https://github.com' } = options;
    const refs = (all) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...all.slice(0, mostRefs).map((ref) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ref, 200), (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(ref, report, server))),
        ...(all.length > mostRefs ? [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(all.length - mostRefs)} more`] : []),
    ], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `, `);
    const partial = report.gaps.length === 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ The figures are partial: see “What is not known”.`;
    const sections = (0,_sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .K)(report, options).map((each) => printed(each, refs));
    return `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)}`, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .scope */ .z8)(report), 600), partial, ...sections], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`)}\n`;
}
function printed({ title, text: above, charts, table: { head, rows }, notes }, refs) {
    const cell = (value) => {
        if (typeof value === 'string')
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 600);
        return 'refs' in value ? refs(value.refs) : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value.code, 100);
    };
    const left = rows.length - mostRows;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${title}`,
        ...above.map((line) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line, 1000)),
        ...charts.map(_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a),
        table(head, rows.slice(0, mostRows).map((row) => row.map(cell)), head.map((_, index) => rows.every((row) => isNumber(row[index])))),
        left > 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(left)} more rows; the JSON and the CSV have all.` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(notes.map((note) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note, 1000)}`), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`),
    ], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`);
}
/** What stands to the right of its column; what is empty may. */
const isNumber = (cell) => typeof cell === 'string' && /^(?:[\d–].{0,12})?$/u.test(cell);
function table(head, rows, right) {
    if (rows.length === 0)
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const row = (cells) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells.map((each) => (String(each) === '' ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : each)), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` | `)} |`;
    const rule = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(right.map((each) => (each ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-:` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `:-`)), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|`)}|`;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(head.map((each) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each))), rule, ...rows.map(row)], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`);
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
