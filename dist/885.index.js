export const id = 885;
export const ids = [885];
export const modules = {

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayMarkdown: () => (/* binding */ replayMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
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

;// CONCATENATED MODULE: ./build/src/replay/mermaid.js

/**
 * Charts that GitHub draws. Only our own words go into them (rules, weekdays, categories): Mermaid has its own syntax, in
 * which strangers' text could not be made safe. https://mermaid.js.org/syntax/xyChart.html
 */
/** Bars, each series drawn over the one before; nothing where there is nothing to show. */
function barChart(title, labels, series, horizontal = false) {
    const top = Math.max(0, ...series.flat());
    if (labels.length === 0 || top === 0)
        return (0,markdown.md) ``;
    return (0,markdown/* fenced */.OF)('mermaid', [
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
        return (0,markdown.md) ``;
    return (0,markdown/* fenced */.OF)('mermaid', ['pie showData', `  title ${word(title)}`, ...shown.map(([label, count]) => `  "${word(label)}" : ${count}`)].join('\n'));
}
/** Letters, digits, spaces and hyphens alone: nothing that Mermaid gives a meaning to. */
const word = (label) => label.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim();

// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(8081);
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
        barChart('Changes stopped, by rule', shown.map(({ rule }) => rule), [shown.map(({ stopped }) => stopped)], true),
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
        barChart('Merges by weekday', names, both(days)),
        barChart('Merges by hour of the day', ofDay.map((_, hour) => String(hour).padStart(2, '0')), both(ofDay)),
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
        pieChart('Merged changes by category', categories.map(({ category, changes: count }) => [findings/* categoryNames */.Z9[category], count])),
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

/***/ 75:
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);

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
