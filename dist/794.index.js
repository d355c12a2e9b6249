export const id = 794;
export const ids = [794];
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

/***/ 56826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Only this module makes one, so text that nobody escaped is not `Html` and does not compile where it is asked for. */
class SafeHtml {
    #source;
    constructor(source) {
        this.#source = source;
    }
    toString() {
        return this.#source;
    }
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (value) => value.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
/**
 * A template of our own HTML: every value is escaped unless it is `Html` already, so it can stand as text or in an attribute in
 * double quotes. Text is put on one line, and what a reader cannot see in it is written out.
 */
function html(parts, ...values) {
    return new SafeHtml(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}
function safe(value) {
    if (value instanceof SafeHtml)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return text(String(value)).toString();
}
/** A stranger's text as one line, of at most `limit` code points. */
function text(value, limit = 4000) {
    return new SafeHtml(escaped((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit)));
}
/** Joins what is not empty. */
function joined(parts, separator) {
    const shown = parts.map(String).filter((part) => part !== '');
    return new SafeHtml(shown.join(separator.toString()));
}
/** A stranger's text of several lines, each on its own; of empty lines in a row one is kept. */
function lines(value) {
    const all = value.split(/\r\n?|\n/).map((line) => text(line));
    const kept = all.filter((line, index) => String(line) !== '' || (index > 0 && String(all[index - 1]) !== ''));
    while (String(kept.at(-1) ?? 'end') === '')
        kept.pop();
    return joined(kept.map((line) => (String(line) === '' ? html `<br>` : html `${line}<br>`)), html `\n`);
}
/** A link to an https address; any other address gives the text alone. */
function link(label, address) {
    const target = address !== null && address.length <= 2000 && URL.canParse(address) ? new URL(address) : null;
    const isPlain = target?.protocol === 'https:' && target.username === '' && target.password === '';
    // Not through `text`: an address keeps its characters, which are ASCII after parsing.
    return isPlain ? html `<a href="${new SafeHtml(escaped(target.href))}" rel="noreferrer">${label}</a>` : html `${label}`;
}


/***/ }),

/***/ 14102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsHtml: () => (/* binding */ metricsHtml)
});

// EXTERNAL MODULE: ./build/src/evidence/html.js
var html = __webpack_require__(56826);
// EXTERNAL MODULE: ./build/src/metrics/sections-of-report.js + 4 modules
var sections_of_report = __webpack_require__(61571);
// EXTERNAL MODULE: ./build/src/metrics/mermaid.js
var mermaid = __webpack_require__(33232);
;// CONCATENATED MODULE: ./build/src/metrics/svg.js


/** A chart as inline SVG, in the colours of the page; nothing where there is nothing to show. Its table tells the same. */
function svg(chart) {
    if (chart.points.every(({ value }) => value === 0))
        return (0,html/* html */.qy) ``;
    const drawn = chart.kind === 'months' ? columns(chart) : bars(chart);
    const limit = chart.target === undefined ? '' : `; the line: target, below ${shown(chart.target)}`;
    const caption = chart.kind === 'months' ? `${chart.title} (${chart.unit.toLowerCase()}${limit})` : chart.title;
    return (0,html/* html */.qy) `<figure><figcaption>${caption}</figcaption>${drawn}</figure>`;
}
const round = (value) => Number(value.toFixed(1));
const shown = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 1 });
/** Bars from left to right, also for parts of a whole: lengths are easier to compare than angles. */
function bars({ points, title, kind, unit }) {
    const [label, width, row] = [170, 380, 26];
    const top = (0,mermaid/* topOf */.H)(points.map(({ value }) => value));
    const total = points.reduce((sum, { value }) => sum + value, 0);
    const rows = points.map(({ label: name, value }, index) => {
        const y = index * row;
        const length = round((value / top) * width);
        const share = kind === 'pie' && total > 0 ? ` (${shown((value / total) * 100)} %)` : '';
        return (0,html/* html */.qy) `<text class="label" x="${label - 8}" y="${y + 17}" text-anchor="end">${cut(name)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${length}" height="18"/><text x="${round(label + length + 6)}" y="${y + 17}">${`${shown(value)}${share}`}</text>`;
    });
    const height = points.length * row;
    return (0,html/* html */.qy) `<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height}" width="640" height="${height}">${rows}</svg>`;
}
/** One column for each month, and the target as a line. */
function columns({ points, title, unit, target }) {
    const [left, width, height] = [44, 590, 170];
    const top = (0,mermaid/* topOf */.H)(points.map(({ value }) => value), target);
    const step = width / Math.max(1, points.length);
    const y = (value) => round(10 + height - (value / top) * height);
    const every = Math.ceil(points.length / 12);
    const drawn = points.map(({ label, value }, index) => {
        const x = left + index * step;
        const name = index % every === 0
            ? (0,html/* html */.qy) `<text class="label" x="${round(x + step / 2)}" y="${height + 26}" text-anchor="middle">${cut(label)}</text>`
            : (0,html/* html */.qy) ``;
        const missed = target !== undefined && value >= target ? 'bar missed' : 'bar';
        return (0,html/* html */.qy) `<rect class="${missed}" x="${round(x + step * 0.15)}" y="${y(value)}" width="${round(step * 0.7)}" height="${round(10 + height - y(value))}"><title>${label}: ${shown(value)}</title></rect>${name}`;
    });
    const line = target === undefined
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<line class="target" x1="${left}" x2="${left + width}" y1="${y(target)}" y2="${y(target)}"/>`;
    const axis = [0, top / 2, top].map((value) => (0,html/* html */.qy) `<line class="grid" x1="${left}" x2="${left + width}" y1="${y(value)}" y2="${y(value)}"/><text class="label" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${shown(value)}</text>`);
    return (0,html/* html */.qy) `<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height + 34}" width="640" height="${height + 34}">${axis}${drawn}${line}</svg>`;
}
const cut = (label) => (label.length > 26 ? `${label.slice(0, 25)}…` : label);

// EXTERNAL MODULE: ./build/src/metrics/wording.js
var wording = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/src/metrics/print-html.js




/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 20;
/** No scripts, nothing from elsewhere: one file that opens and prints the same in years. */
const style = (0,html/* html */.qy) `<style>
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #fff; --line: #d1d9e0; --head: #f6f8fa; --bar: #0969da; --missed: #cf222e; --target: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #0d1117; --line: #3d444d; --head: #151b23; --bar: #4493f8; --missed: #f85149; --target: #d29922; } }
@media print { :root { color-scheme: light; --text: #000; --muted: #444; --page: #fff; --line: #999; --head: #eee; --bar: #0550ae; --missed: #a40e26; --target: #7d4e00; } a { color: inherit; text-decoration: none; } tr, figure { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
p, li { max-width: 60rem; } .scope, .notes { color: var(--muted); } .partial { border-left: 4px solid var(--target); padding-left: .75rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; } th { background: var(--head); overflow-wrap: normal; } td:first-child { min-width: 9rem; } .short { white-space: nowrap; }
a { color: var(--bar); } code { font-family: ui-monospace, monospace; font-size: .9em; }
.charts { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: .75rem 0; flex: 1 1 30rem; max-width: 40rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .35rem; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--text); } svg .label { fill: var(--muted); }
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .target { stroke: var(--target); stroke-width: 1.5; stroke-dasharray: 6 4; } .grid { stroke: var(--line); }
</style>`;
/** The report as one HTML page. Safe whatever strangers wrote. */
function metricsHtml(report, options = {}) {
    const { server = 'https://github.com' } = options;
    const refs = (all) => (0,html/* joined */.oR)([
        ...all.slice(0, mostRefs).map((ref) => (0,html/* link */.nf)(ref, (0,wording/* addressOf */.ci)(ref, report, server))),
        ...(all.length > mostRefs ? [(0,html/* html */.qy) `and ${(0,wording/* number */.ai)(all.length - mostRefs)} more`] : []),
    ], (0,html/* html */.qy) `, `);
    const title = (0,wording/* headline */.Pl)(report);
    const partial = report.gaps.length === 0
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<p class="partial">The figures are partial: see <a href="#gaps">What is not known</a>.</p>`;
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="scope">${(0,wording/* scope */.z8)(report)}</p>
${partial}
${(0,sections_of_report/* sectionsOf */.K)(report, options).map((section) => printed(section, refs))}
</main>
</body>
</html>
`;
    return page.toString();
}
function printed({ id, title, text: above, charts, table, notes }, refs) {
    const cell = (value) => {
        if (typeof value === 'string')
            return (0,html/* text */.Qq)(value, 2000);
        return 'refs' in value ? refs(value.refs) : (0,html/* html */.qy) `<code>${value.code}</code>`;
    };
    const drawn = charts.map(svg);
    return (0,html/* html */.qy) `<section id="${id}">
<h2>${title}</h2>
${above.map((line) => (0,html/* html */.qy) `<p>${line}</p>`)}
${drawn.every((each) => each.toString() === '') ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<div class="charts">${drawn}</div>`}
<div class="scroll"><table>
<thead><tr>${table.head.map((each) => (0,html/* html */.qy) `<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => (0,html/* html */.qy) `<tr>${row.map((each) => (isShort(each) ? (0,html/* html */.qy) `<td class="short">${cell(each)}</td>` : (0,html/* html */.qy) `<td>${cell(each)}</td>`))}</tr>\n`)}</tbody>
</table></div>
${notes.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ul class="notes">${notes.map((note) => (0,html/* html */.qy) `<li>${note}</li>`)}</ul>`}
</section>
`;
}
/** A figure with its unit stays on one line. */
const isShort = (value) => typeof value === 'string' && value.length <= 14;


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
