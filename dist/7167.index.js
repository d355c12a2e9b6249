export const id = 7167;
export const ids = [7167];
export const modules = {

/***/ 99982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46721);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3061);


/** From facts to decision: what every shell does between reading and printing. */
function judge(change, at, { policy, ...source }, options = {}) {
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(policy, change, at, options), source);
}


/***/ }),

/***/ 36850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shownCauses)
/* harmony export */ });
/** Causes by file, in the order in which each file comes first. */
function shownCauses(files) {
    const byPath = new Map();
    for (const cause of files)
        byPath.set(cause.path, [...(byPath.get(cause.path) ?? []), cause]);
    return [...byPath].map(([path, causes]) => {
        const lines = [...new Set(causes.flatMap(({ line }) => line ?? []))];
        const token = causes.find((cause) => cause.token !== undefined)?.token;
        const detail = token === undefined ? (causes.find(({ why }) => why)?.why ?? '') : `“${token}”`;
        return { place: lines.length === 0 ? path : `${path}:${lines.slice(0, 3).join(', ')}`, detail };
    });
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The page that describes every rule. */
const docsUrl = 'https://github.com/ilana/change-gate/blob/v1/docs/rules.md';


/***/ }),

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fitWithin)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

const line = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `
`;
const gap = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `

`;
const bytes = (markdown) => Buffer.byteLength(markdown.toString());
/**
 * A document of blocks within `limit` bytes: the least important are shortened first, never inside an item. Where not even
 * the most important fit, only the first block remains, whatever its size.
 */
function fitWithin(blocks, limit, note) {
    const printed = blocks.map(print);
    const between = bytes(gap);
    const sizes = printed.map((block) => bytes(block) + between);
    let size = sizes.reduce((sum, each) => sum + each, 0);
    if (size <= limit)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(printed, gap);
    size += bytes(note);
    const leastImportantFirst = [...blocks.entries()]
        .filter(([, { rank }]) => rank > 0)
        .sort(([, a], [, b]) => b.rank - a.rank);
    for (const [index, block] of leastImportantFirst) {
        if (size <= limit)
            break;
        const shorter = print(shortened(block, size - limit));
        size += bytes(shorter) + between - (sizes[index] ?? 0);
        printed[index] = shorter;
    }
    return size <= limit ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...printed, note], gap) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(printed.slice(0, 1), gap);
}
function shortened(block, excess) {
    let saved = 0;
    let count = block.items.length;
    const cost = bytes(block.more(block.items.length)) + 1;
    while (count > 0 && saved < excess + cost) {
        count -= 1;
        saved += bytes(block.items[count] ?? '') + 1;
    }
    if (count === 0)
        return { ...block, before: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, items: [], after: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` };
    return { ...block, items: [...block.items.slice(0, count), block.more(block.items.length - count)] };
}
const print = ({ before, items, after }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([before, ...items, after], line);


/***/ }),

/***/ 17210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QZ: () => (/* binding */ awaited)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91413);


/** The verdict in one line of our own words: nothing in it was written by a stranger. */
function headline(decision, timezone) {
    switch (decision.verdict) {
        case 'pass':
            return { icon: '✅', words: `May be merged${asLane(decision)}${until(decision, timezone)}` };
        case 'fail':
            return { icon: '❌', words: `Not ready to merge${counted((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .byReader */ .ZV)(decision.findings).toDo)}` };
        case 'wait':
            return { icon: '⏳', words: waiting(decision, timezone) };
        case 'unknown':
            return { icon: '❓', words: 'Could not be judged' };
    }
}
function asLane({ lane }) {
    return lane === 'emergency' ? ' as an emergency' : lane === 'rollback' ? ' as a rollback' : '';
}
function until({ validUntil, at }, timezone) {
    return validUntil === null ? '' : ` until ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .C)(at, timezone).absolute(validUntil)}`;
}
const counted = (toDo) => (toDo.length === 0 ? '' : ` — ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(toDo.length, 'thing')} to do`);
/** Who is waited for, in words. */
const awaited = {
    author: 'the author',
    reviewer: 'a review',
    checks: 'checks',
    owner: 'the owner of the policy',
    clock: 'its time',
};
function waiting({ findings, earliestMerge, at }, timezone) {
    const times = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .C)(at, timezone);
    const opens = earliestMerge !== null && times.isAhead(earliestMerge) ? earliestMerge : null;
    const { waits } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .byReader */ .ZV)(findings);
    const actors = new Set(waits.map((finding) => finding.actor ?? 'author'));
    if (opens !== null)
        actors.delete('clock');
    if (actors.size === 0) {
        if (opens === null)
            return 'Waiting';
        // Lead time opens nothing: it ends.
        const ends = waits.length > 0 && waits.every(({ rule }) => rule === 'lead-time');
        return ends ? `Waiting: may be merged from ${times.absolute(opens)}` : `Waiting: opens ${times.both(opens)}`;
    }
    const all = listed([...actors].map((actor) => awaited[actor]));
    return `Waiting for ${all}${opens === null ? '' : `; opens ${times.both(opens)}`}`;
}
/** "a, b and c". */
function listed(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
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


/***/ }),

/***/ 91413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ moments)
/* harmony export */ });
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29233);

/** `at` is the instant that was judged. What is no instant is printed as it stands. */
function moments(at, timezone) {
    const reference = new Date(at);
    const known = (instant) => !Number.isNaN(Date.parse(instant));
    const isAhead = (instant) => new Date(instant) > reference;
    const absolute = (instant) => known(instant) ? (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(new Date(instant), timezone, known(at) ? reference : new Date(instant)) : instant;
    const relative = (instant) => (isAhead(instant) ? (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRelative */ .om)(reference, new Date(instant)) : '');
    return {
        absolute,
        relative,
        isAhead,
        both: (instant) => [absolute(instant), relative(instant)].filter((part) => part !== '').join(', '),
    };
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


/***/ }),

/***/ 8473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/fit.js
var fit = __webpack_require__(51083);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/causes.js
var report_causes = __webpack_require__(36850);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/items.js



/** Files named for each reason; the others are counted. */
const filesNamed = 10;
const space = (0,markdown.md) ` `;
/** In brackets, or nothing. */
const clauses = (of) => ((0,report_findings/* clausesOf */.IN)(of) === '' ? (0,markdown.md) `` : (0,markdown.md) `(${(0,report_findings/* clausesOf */.IN)(of)})`);
/** Something to change: what to do in bold, then why. Numbered, because there is an order. */
function task(finding, index) {
    const who = (0,report_findings/* isAuthors */.ZN)(finding) ? (0,markdown.md) `` : (0,markdown.md) `${report_findings/* actorNames */.SP[finding.actor ?? 'author']}: `;
    const why = (0,markdown/* join */.fj)([(0,markdown.md) `${(0,report_findings/* sentence */.em)(finding.message)}`, clauses(finding)], space);
    if (finding.remedy === undefined)
        return (0,markdown.md) `${index + 1}. ${who}${(0,markdown/* strong */.ko)((0,report_findings/* sentence */.em)(finding.message))} ${clauses(finding)}`;
    return (0,markdown.md) `${index + 1}. ${who}${(0,markdown/* strong */.ko)((0,report_findings/* sentence */.em)(finding.remedy))}<br>${why}`;
}
/** Something that is awaited: who acts, and when, where time decides. */
function awaited(finding, times) {
    const { actor = 'author', message, remedy = '' } = finding;
    const said = [(0,markdown.md) `${(0,report_findings/* sentence */.em)(message)}`, when(finding, times), (0,markdown.md) `${(0,report_findings/* sentence */.em)(remedy)}`, clauses(finding)];
    return (0,markdown/* join */.fj)([(0,markdown.md) `- ${(0,markdown/* strong */.ko)(`${report_findings/* actorNames */.SP[actor]}:`)}`, ...said], space);
}
/** The instant at which the finding may change, unless the words name it already; then only how far ahead it is. */
function when({ until, message, remedy = '' }, times) {
    if (until === undefined || !times.isAhead(until))
        return (0,markdown.md) ``;
    const named = `${message} ${remedy}`.includes(times.absolute(until));
    return named ? (0,markdown.md) `That is ${times.relative(until)}.` : (0,markdown.md) `Until ${times.both(until)}.`;
}
/** Something that could not be judged: what is missing, and what would make it known. */
function unjudged(finding) {
    return (0,markdown/* join */.fj)([(0,markdown.md) `- ${(0,markdown/* strong */.ko)((0,report_findings/* sentence */.em)(finding.message))}`, (0,markdown.md) `${(0,report_findings/* sentence */.em)(finding.remedy ?? '')}`, clauses(finding)], space);
}
/** Something that does not block. */
function advised(finding) {
    return (0,markdown/* join */.fj)([(0,markdown.md) `- ⚠️ ${(0,report_findings/* sentence */.em)(finding.message)}`, (0,markdown.md) `${(0,report_findings/* sentence */.em)(finding.remedy ?? '')}`, clauses(finding)], space);
}
/** What was lifted, under the lane or person that lifted it: what would have been found otherwise. */
function lifted(findings) {
    return (0,report_findings/* byLifter */.sY)(findings).flatMap(([by, rules]) => [(0,markdown.md) `- Lifted by ${by}:`, ...rules.map(liftedRule)]);
}
function liftedRule(finding) {
    const otherwise = `Otherwise: ${(0,report_findings/* sentence */.em)(finding.lifted?.message ?? '')}`;
    return (0,markdown/* join */.fj)([(0,markdown.md) `  - ${(0,report_findings/* sentence */.em)(finding.title)}`, (0,markdown.md) `${otherwise}`, clauses(finding)], space);
}
/** Something to do after the merge, and how long after. */
function obligation(one, times) {
    return (0,markdown/* join */.fj)([(0,markdown.md) `- ${(0,report_findings/* due */.dQ)(one, times)}`, clauses(one)], space);
}
/** Why the change has its category, with the files that made it so. */
function reasons(decision) {
    return decision.categoryReasons.map(({ message, files }) => withFiles((0,markdown.md) `- ${(0,report_findings/* sentence */.em)(message)}`, files));
}
/** The sensitive areas, with the files that made them so. */
function areas(decision) {
    const unexplained = decision.areas.filter((area) => !decision.sensitive.some((known) => known.area === area));
    return [
        ...decision.sensitive.map(({ title, files }) => withFiles((0,markdown.md) `- ${(0,markdown/* strong */.ko)(`${title}:`)}`, files)),
        ...unexplained.map((area) => (0,markdown.md) `- ${(0,markdown/* strong */.ko)(area)}`),
    ];
}
function withFiles(lead, files) {
    const causes = (0,report_causes/* shownCauses */.a)(files);
    const named = (0,markdown/* join */.fj)(causes
        .slice(0, filesNamed)
        .map(({ place, detail }) => (0,markdown.md) `${(0,markdown/* path */.Ae)(place)}${detail === '' ? (0,markdown.md) `` : (0,markdown.md) ` (${(0,markdown/* text */.Qq)(detail, 160)})`}`), (0,markdown.md) `, `);
    const more = causes.length > filesNamed ? (0,markdown.md) `and ${causes.length - filesNamed} more` : (0,markdown.md) ``;
    return (0,markdown/* join */.fj)([lead, named, more], space);
}

// EXTERNAL MODULE: ./build/src/report/moments.js
var moments = __webpack_require__(91413);
;// CONCATENATED MODULE: ./build/src/report/reviews.js

const marks = new Map([
    [true, '✅'],
    [false, '➖'],
    [null, '❓'],
]);
/** For the reviewers: whose approval counts and for what, whose does not and why, and who was asked besides. */
function reviews({ reviewers }) {
    const asked = reviewers.requested.map(({ who, hindrance }) => hindrance === null ? (0,markdown/* text */.Qq)(who) : (0,markdown.md) `${who} (${hindrance})`);
    return [
        ...reviewers.given.map(opinion),
        ...(asked.length === 0 ? [] : [(0,markdown.md) `- Asked for a review: ${(0,markdown/* join */.fj)(asked, (0,markdown.md) `, `)}`]),
    ];
}
function opinion({ login, state, counts, why, role }) {
    const mark = state === 'CHANGES_REQUESTED' ? '🛑' : (marks.get(counts) ?? '➖');
    const said = (0,markdown.md) `- ${mark} ${(0,markdown/* strong */.ko)(login)} ${why}`;
    return role === null ? said : (0,markdown.md) `${said} (${role})`;
}

;// CONCATENATED MODULE: ./build/src/report/rule-table.js


/** Every rule with what was found, folded away: the record for an auditor. */
function ruleTable(rank, findings, docsUrl) {
    if (findings.length === 0)
        return { rank, before: (0,markdown.md) ``, items: [], after: (0,markdown.md) ``, more: () => (0,markdown.md) `` };
    return {
        rank,
        before: (0,markdown.md) `<details><summary>Every rule: ${counts(findings)}</summary>

| | Rule | Found | Policy | Control |
|-|-|-|-|-|`,
        items: findings.map((finding) => row(finding, docsUrl)),
        after: (0,markdown.md) `
</details>`,
        more: (leftOut) => (0,markdown.md) `| | … and ${leftOut} more | | | |`,
    };
}
function row(finding, docsUrl) {
    const { title, rule, lifted, level } = finding;
    const isAdvice = level === 'warning' && (0,report_findings/* isOpen */.nT)(finding);
    const found = lifted === undefined
        ? (0,markdown/* join */.fj)([isAdvice ? (0,markdown.md) `Advice:` : (0,markdown.md) ``, (0,markdown/* text */.Qq)(finding.message, 300)], (0,markdown.md) ` `)
        : (0,markdown.md) `Lifted by ${(0,markdown/* text */.Qq)(lifted.by, 300)}. Otherwise: ${(0,markdown/* text */.Qq)(lifted.message, 300)}`;
    const named = (0,markdown/* link */.nf)((0,markdown/* text */.Qq)(title), rule_table_anchor(docsUrl, rule));
    return (0,markdown.md) `| ${(0,report_findings/* iconOf */.ZG)(finding)} | ${named} | ${found} | ${finding.clauses.join(', ')} | ${finding.controls.join(', ')} |`;
}
function rule_table_anchor(docsUrl, rule) {
    if (docsUrl === undefined || !URL.canParse(docsUrl))
        return undefined;
    const url = new URL(docsUrl);
    url.hash = rule;
    return url.href;
}
/** "3 to do, 12 fulfilled". Own words only: Markdown is not read inside the summary element. */
function counts(findings) {
    const { toDo, waits, unknown, advice, lifted, settled } = (0,report_findings/* byReader */.ZV)(findings);
    const passed = settled.filter(({ outcome }) => outcome === 'pass').length;
    const all = [
        [toDo.length, 'to do'],
        [waits.length, 'waiting'],
        [unknown.length, 'not known'],
        [advice.length, 'advised'],
        [lifted.length, 'lifted'],
        [passed, 'fulfilled'],
        [settled.length - passed, 'not needed here'],
    ];
    return all
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${count} ${word}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/summary.js








/** GitHub drops a step's summary of more than 1 MiB whole, and other output of the step shares it. */
const defaultSizeLimit = 1024 * 1024 - 16 * 1024;
/** The job summary in GitHub's Markdown: what to do first, the whole record folded away. Safe whatever strangers wrote. */
function summary(decision, options) {
    const times = (0,moments/* moments */.C)(decision.at, options.timezone);
    const sorted = (0,report_findings/* byReader */.ZV)(decision.findings);
    const unknown = section(2, 'Could not be judged', (0,report_findings/* onceEach */.fF)(sorted.unknown).map(unjudged));
    const blocks = [
        section(0, '', [heading(decision, options.timezone)]),
        section(2, '', [introduction(decision, times)]),
        section(1, '', options.reportOnly === true ? [reportOnlyNote] : []),
        ...(options.warnings ?? []).map((warning) => section(5, '', [(0,markdown.md) `> [!WARNING]\n> ${warning}`])),
        ...(decision.verdict === 'unknown' ? [unknown] : []),
        section(1, 'To do', sorted.toDo.map(task)),
        section(3, 'Waits for', sorted.waits.map((finding) => awaited(finding, times))),
        ...(decision.verdict === 'unknown' ? [] : [unknown]),
        section(5, 'Advice', sorted.advice.map(advised)),
        section(6, 'Reviews', reviews(decision)),
        section(7, `Why this is a ${report_findings/* categoryNames */.Z9[decision.category]}`, reasons(decision)),
        section(6, 'Sensitive areas', areas(decision)),
        section(4, 'After the merge', decision.obligations.map((one) => obligation(one, times))),
        section(5, 'Lifted', lifted(sorted.lifted)),
        ruleTable(8, decision.findings, options.docsUrl),
        section(1, '', [footer(decision, options, times)]),
    ];
    return `${(0,fit/* fitWithin */.H)(blocks, (options.sizeLimit ?? defaultSizeLimit) - 1, shortenedNote)}\n`;
}
const reportOnlyNote = (0,markdown.md) `> [!NOTE]
> Report only: this is what the gate would say. Nothing is held up yet.`;
const shortenedNote = (0,markdown.md) `_Shortened to fit. The whole decision is in the output ${(0,markdown/* code */.aY)('decision')}._`;
function section(rank, title, items) {
    const before = title === '' || items.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `#### ${title}\n`;
    return { rank, before, items, after: (0,markdown.md) ``, more: (leftOut) => (0,markdown.md) `- … and ${leftOut} more` };
}
function heading(decision, timezone) {
    const { icon, words } = (0,headline/* headline */.Pl)(decision, timezone);
    return (0,markdown.md) `### ${icon} ${words}`;
}
function introduction(decision, times) {
    const { change, category, lane, laneReason } = decision;
    const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
    const lines = [
        (0,markdown.md) `${(0,markdown/* strong */.ko)(report_findings/* categoryNames */.Z9[category])} · ${(0,markdown/* link */.nf)((0,markdown/* text */.Qq)(place), change.url)} ${(0,markdown/* text */.Qq)(change.title, 256)}`,
        lane === 'ordinary' ? (0,markdown.md) `` : (0,markdown.md) `Judged as ${(0,markdown/* strong */.ko)(report_findings/* laneNames */.R6[lane])} – ${(0,report_findings/* sentence */.em)(laneReason)}`,
        earliest(decision, times),
    ];
    return (0,markdown/* join */.fj)(lines, (0,markdown.md) `<br>\n`);
}
/** When the change may be merged at the earliest, where the headline does not say it. */
function earliest({ verdict, earliestMerge }, times) {
    if (verdict === 'pass' || verdict === 'wait' || earliestMerge === null || !times.isAhead(earliestMerge))
        return (0,markdown.md) ``;
    return (0,markdown.md) `Earliest merge: ${(0,markdown/* strong */.ko)(times.absolute(earliestMerge))} (${times.relative(earliestMerge)})`;
}
function footer({ at, policy, change, lane }, { runUrl }, times) {
    const parts = [
        (0,markdown.md) `Judged ${times.absolute(at)} (${(0,markdown/* code */.aY)(at)})`,
        (0,markdown.md) `policy ${(0,markdown/* path */.Ae)(policy.source)} ${(0,markdown/* code */.aY)(policy.sha256.slice(0, 12))}`,
        (0,markdown.md) `head ${(0,markdown/* code */.aY)(change.head.slice(0, 12))}`,
        (0,markdown.md) `lane ${lane}`,
        ...(runUrl === undefined ? [] : [(0,markdown/* link */.nf)('run', runUrl)]),
    ];
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(parts, (0,markdown.md) ` · `)}</sub>`;
}


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36850);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17210);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91413);
/* harmony import */ var _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87137);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81018);






/** Files named for each reason; the others are counted. */
const filesNamed = 10;
const colors = { pass: 32, wait: 33, fail: 31, unknown: 35 };
/** The report for a terminal or a log. Of strangers' text no control character is left. Ends in a line break. */
function terminal(decision, options) {
    const times = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .moments */ .C)(decision.at, options.timezone);
    const { unknown, toDo, waits, advice, lifted, settled } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .byReader */ .ZV)(decision.findings);
    const style = (codes, value) => (options.color ? `\u001b[${codes}m${value}\u001b[0m` : value);
    const { icon, words } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(decision, options.timezone);
    const page = new _paragraphs_js__WEBPACK_IMPORTED_MODULE_3__/* .Paragraphs */ .c(options.width ?? 100, (title) => style('1', title));
    const notNeeded = byMessage(settled.filter(({ outcome }) => outcome === 'not-applicable'));
    page.line(`${icon} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(words)}`, (value) => style(`1;${colors[decision.verdict]}`, value));
    page.line(subject(decision));
    page.line(decision.lane === 'ordinary' ? '' : said(`Judged as ${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .laneNames */ .R6[decision.lane]} –`, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(decision.laneReason)));
    page.line(earliest(decision, times));
    if (decision.verdict === 'unknown')
        page.section('Could not be judged', (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(unknown).map(advised));
    page.section('To do', toDo.map(task), 'numbers');
    page.section('Waits for', waits.map((finding) => awaited(finding, times)));
    if (decision.verdict !== 'unknown')
        page.section('Could not be judged', (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .onceEach */ .fF)(unknown).map(advised));
    page.section('Advice', advice.map(advised));
    page.section('Not asked now', notNeeded);
    page.section(`Why this is a ${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryNames */ .Z9[decision.category]}`, reasons(decision));
    page.section('Sensitive areas', areas(decision));
    page.section('After the merge', decision.obligations.map((one) => said((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .due */ .dQ)(one, times), inBrackets(one))));
    for (const [by, rules] of (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .byLifter */ .sY)(lifted))
        page.section(said(`Lifted by ${by}`), rules.map(liftedRule));
    page.section('Fulfilled', settled.filter(({ outcome }) => outcome === 'pass').map(fulfilled));
    page.gap();
    page.line(said(`Judged ${times.absolute(decision.at)} by ${decision.policy.source}`, `(${decision.policy.sha256.slice(0, 12)})`));
    return page.toString();
}
/** Sentences on one line, without what is empty and what could deceive. */
const said = (...parts) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(parts.filter((part) => part !== '').join(' '));
const inBrackets = (of) => ((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .clausesOf */ .IN)(of) === '' ? '' : `(${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .clausesOf */ .IN)(of)})`);
function subject({ change, category }) {
    const place = change.number > 0 ? `${change.repository}#${change.number}` : change.repository;
    const title = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(change.title, 256);
    return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryNames */ .Z9[category]},`, title.trim() === '' ? place : `${place}:`, title);
}
function task(finding) {
    const who = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isAuthors */ .ZN)(finding) ? '' : `${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .actorNames */ .SP[finding.actor ?? 'author']}:`;
    return said(who, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.message), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.remedy ?? ''), inBrackets(finding));
}
function awaited(finding, times) {
    const { actor = 'author', message, remedy = '', until } = finding;
    const ahead = until !== undefined && times.isAhead(until);
    const named = ahead && `${message} ${remedy}`.includes(times.absolute(until));
    const when = ahead ? (named ? times.relative(until) : `Until ${times.both(until)}`) : '';
    return said(`${_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .actorNames */ .SP[actor]}:`, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(remedy), inBrackets(finding), when === '' ? '' : `— ${when}`);
}
function earliest({ verdict, earliestMerge }, times) {
    if (verdict === 'pass' || verdict === 'wait' || earliestMerge === null || !times.isAhead(earliestMerge))
        return '';
    return `Earliest merge: ${times.both(earliestMerge)}`;
}
const advised = (finding) => said((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.message), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.remedy ?? ''), inBrackets(finding));
const liftedRule = (finding) => said((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.title), `Otherwise: ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding.lifted?.message ?? '')}`, inBrackets(finding));
const fulfilled = ({ title, message }) => said((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(title), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message));
/** One line for each message, with the rules that say it: what is not known yet is told once. */
function byMessage(findings) {
    const rules = new Map();
    for (const { message, rule } of findings)
        rules.set(message, [...(rules.get(message) ?? []), rule]);
    return [...rules].map(([message, ids]) => said(`${message}:`, ids.join(', ')));
}
function reasons({ categoryReasons }) {
    return categoryReasons.map(({ message, files }) => withFiles((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(message), files));
}
function areas({ areas: all, sensitive }) {
    const unexplained = all.filter((area) => !sensitive.some((known) => known.area === area));
    return [
        ...sensitive.map(({ title, files }) => withFiles(`${title}:`, files)),
        ...unexplained.map((area) => said(area)),
    ];
}
function withFiles(lead, files) {
    const causes = (0,_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .shownCauses */ .a)(files);
    const named = causes.slice(0, filesNamed).map(({ place, detail }) => {
        const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenMiddle */ .jM)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(place), 160);
        return detail === '' ? shown : `${shown} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(detail, 160)})`;
    });
    const more = causes.length > filesNamed ? `and ${causes.length - filesNamed} more` : '';
    return [said(lead), named.join(', '), more].filter((part) => part !== '').join(' ');
}


/***/ })

};
