export const id = 723;
export const ids = [723];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printReplay: () => (/* binding */ printReplay)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/paragraphs.js
var paragraphs = __webpack_require__(7137);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/src/replay/print-comparison.js



const flipsShown = 20;
/** What another policy changes, for a terminal. */
function printComparison(page, table, { policy, stopped, flips, rules, asked, categories }, report) {
    const newly = flips.filter(({ to }) => to === 'stopped');
    const free = flips.filter(({ to }) => to === 'passes');
    page.gap();
    page.line((0,visible/* oneLine */.TN)(`Compared with ${policy.source}: ${(0,wording/* number */.ai)(stopped)} instead of ${(0,wording/* number */.ai)(report.stopped)} stopped; ${(0,wording/* number */.ai)(newly.length)} newly stopped, ${(0,wording/* number */.ai)(free.length)} no longer.`));
    table('By rule: stopped by this policy, and by the other', rules.map(({ rule, before, after }) => [rule, (0,wording/* number */.ai)(before), '→', (0,wording/* number */.ai)(after)]));
    table('What rules that could not judge would have asked for', asked.map(({ rule, before, after }) => [rule, (0,wording/* number */.ai)(before), '→', (0,wording/* number */.ai)(after)]));
    table('Another category', categories.map(({ from, to, changes: count }) => [(0,wording/* number */.ai)(count), `${findings/* categoryNames */.Z9[from]} → ${findings/* categoryNames */.Z9[to]}`]));
    page.section('Changes that turn', [
        ...flips.slice(0, flipsShown).map((flip) => {
            const by = flip.to === 'stopped' ? flip.added : flip.removed;
            return (0,visible/* oneLine */.TN)(`${(0,wording/* nameOf */.Vb)(flip)} ${(0,visible/* oneLine */.TN)(flip.title, 70)}: ${flip.to === 'stopped' ? 'passes now, would be stopped' : 'stopped now, would pass'} (${by.join(', ')})`);
        }),
        ...(flips.length > flipsShown ? [`and ${(0,wording/* number */.ai)(flips.length - flipsShown)} more; --json lists all`] : []),
    ]);
}

// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(238);
;// CONCATENATED MODULE: ./build/src/replay/terminal-table.js

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar of at most `size` columns. */
function bar(part, whole, size = 20) {
    if (whole === 0 || part === 0)
        return '';
    const units = Math.max(1, Math.round((part / whole) * size * 8));
    return `${'█'.repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ''}`;
}
/** Rows as columns; counts and shares stand to the right. */
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => (0,wrap/* columns */.Y)(row[place] ?? ''))));
    return rows.map((row) => row
        .map((cell, place) => {
        const gap = ' '.repeat(Math.max(0, (widths[place] ?? 0) - (0,wrap/* columns */.Y)(cell)));
        return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
    })
        .join('  ')
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/src/replay/print-terminal.js






const width = 100;
/** The report for a terminal: aligned tables and small bars. Of strangers' text no control character is left. */
function printReplay(report, { color }) {
    const style = (codes, value) => (color ? `\u001b[${codes}m${value}\u001b[0m` : value);
    const page = new paragraphs/* Paragraphs */.c(width, (title) => style('1', title));
    const table = (title, rows) => {
        if (rows.length === 0)
            return;
        page.gap();
        page.line(title, (value) => style('1', value));
        for (const row of aligned(rows))
            page.row(`  ${row}`);
    };
    const all = report.changes;
    page.line((0,visible/* oneLine */.TN)((0,wording/* scope */.z8)(report), 400));
    if (all > 0) {
        page.gap();
        page.line((0,wording/* headlineOf */.gD)(report), (value) => style(report.stopped > 0 ? '1;33' : '1;32', value));
        for (const row of aligned((0,wording/* breakdown */.I3)(report).map(([what, count]) => [(0,wording/* number */.ai)(count), (0,wording/* percent */.KN)(count, all), bar(count, all), what])))
            page.row(`  ${row}`);
    }
    table('By rule: what would have stopped them', ruleRows(report));
    table('When the deployment window was closed', report.closed.map((each) => [
        (0,wording/* number */.ai)(each.changes),
        (0,wording/* percent */.KN)(each.changes, all),
        bar(each.changes, all),
        (0,visible/* oneLine */.TN)((0,wording/* closedBecause */.$Q)(each), 60),
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
    page.section('What is not known', (0,wording/* unknownsOf */.F9)(report).map((line) => (0,visible/* oneLine */.TN)(line, 600)));
    return page.toString();
}
function ruleRows({ rules, changes: all }) {
    const rows = rules
        .filter(({ stopped, advised }) => stopped + advised > 0)
        .map(({ rule, stopped, alone, advised, notJudged }) => [
        rule,
        (0,wording/* number */.ai)(stopped),
        (0,wording/* percent */.KN)(stopped, all - notJudged),
        bar(stopped, all - notJudged),
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
        (0,visible/* oneLine */.TN)(name, 40),
        (0,wording/* number */.ai)(group.changes),
        `${(0,wording/* number */.ai)(group.stopped)} stopped`,
        (0,wording/* percent */.KN)(group.stopped, group.changes),
        bar(group.stopped, group.changes),
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
        .map(({ rule, asked, title }) => [rule, (0,wording/* number */.ai)(asked), (0,wording/* percent */.KN)(asked, all), bar(asked, all), title]);
    const seats = approvalsAsked
        .map((count, persons) => [`${persons === 0 ? 'no' : persons} approval${persons === 1 ? '' : 's'}`, count])
        .filter(([, count]) => count > 0 && approvalsAsked.slice(1).some((each) => each > 0))
        .map(([name, count]) => [
        name.replace(/^(\d)/, '· $1').replace(/^no/, '· no'),
        (0,wording/* number */.ai)(count),
        (0,wording/* percent */.KN)(count, all),
        bar(count, all),
        'by persons who wrote none of it',
    ]);
    return [...rows, ...seats, ...(common.length === 0 ? [] : [['of nearly all', '', '', '', common.join(', ')]])];
}
function lessonText(lesson, timezone) {
    const { title, url, at, category, areas, shows, rule, message, needed, others } = lesson;
    const verb = shows === 'stopped' ? 'Stopped by' : shows === 'asked' ? 'Would have met' : '';
    const also = others > 0 && shows === 'stopped' ? ` (and ${others} more ${others === 1 ? 'rule' : 'rules'})` : '';
    const kind = [findings/* categoryNames */.Z9[category], ...areas].join(', ');
    return (0,visible/* oneLine */.TN)(`${(0,wording/* nameOf */.Vb)(lesson)} ${(0,visible/* oneLine */.TN)(title, 80)} — ${(0,wording/* mergedAt */.sx)(at, timezone)}, ${kind}. ${verb === '' ? '' : `${verb} ${rule}${also}: `}${(0,findings/* sentence */.em)(message)} Needed: ${(0,findings/* sentence */.em)(needed)}${url === null ? '' : ` ${url}`}`, 900);
}


/***/ }),

/***/ 7137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Paragraphs)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(238);

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


/***/ }),

/***/ 238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Characters that take two columns in a terminal. */
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const narrowest = /[\p{M}\p{Cf}]/u;
/** How many columns a terminal needs for a text without control characters. */
function columns(value) {
    let count = 0;
    for (const character of value)
        count += wide.test(character) ? 2 : narrowest.test(character) ? 0 : 1;
    return count;
}
/** Breaks a text between words into lines of at most `width` columns; a longer word stands on a line of its own. */
function wrap(value, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of value.split(' ').filter((part) => part !== '')) {
        const size = columns(word);
        const fits = line !== '' && used + 1 + size <= width;
        if (line !== '' && !fits)
            lines.push(line);
        line = fits ? `${line} ${word}` : word;
        used = fits ? used + 1 + size : size;
    }
    return [...lines, line];
}


/***/ })

};
