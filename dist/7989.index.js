export const id = 7989;
export const ids = [7989];
export const modules = {

/***/ 21955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenLines),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports isVisible, isTemplateText */
const invisible = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
/** Whether a reader sees anything of it. Zero-width characters, no-break spaces and the like are nothing. */
const isVisible = (text) => text.replace(invisible, '') !== '';
/** Whether a text is nothing but text in [square brackets], as templates leave it to be replaced. */
function isTemplateText(text) {
    let depth = 0;
    let brackets = false;
    for (const character of text) {
        if (character === '[')
            depth += 1;
        else if (character === ']' && depth > 0) {
            depth -= 1;
            brackets = true;
        }
        else if (depth === 0 && /[\p{L}\p{N}\]`]/u.test(character))
            return false;
    }
    return brackets && depth === 0;
}
/** An unticked box that GitHub does not render as one, such as `[ ] Unit tests` without a bullet. */
const looseBox = /^\[[\s_]?\](?!\()/;
const isWritten = ({ bare }) => isVisible(bare) && !isTemplateText(bare) && !looseBox.test(bare.trim());
/** What the author wrote of a paragraph's lines: no template text, unticked boxes and empty tables. */
function writtenLines(lines) {
    if (isTemplateText(lines.map(({ bare }) => bare).join(' ')))
        return [];
    return dropEmptyTable(lines)
        .filter(isWritten)
        .map(({ text }) => text.trim());
}
const isDelimiterRow = (row) => row.includes('-') && /^[\s|:-]+$/.test(row);
/** Drops the delimiter row of a table, its empty rows, and its header unless a row is filled in. */
function dropEmptyTable(lines) {
    const delimiter = lines.findIndex(({ bare }, index) => {
        const header = lines[index - 1]?.bare;
        return header?.includes('|') === true && isDelimiterRow(bare) && cells(header).length === cells(bare).length;
    });
    if (delimiter === -1)
        return lines;
    const rows = lines.slice(delimiter + 1).filter(isFilledRow);
    return lines.slice(0, rows.length === 0 ? delimiter - 1 : delimiter).concat(rows);
}
/** In a table of several columns the first cell often names its row, so that a row with nothing else is not filled in. */
function isFilledRow({ bare }) {
    const [first = '', ...others] = cells(bare);
    const values = others.length === 0 ? [first] : others;
    return values.some((cell) => isWritten({ text: cell, bare: cell }));
}
function cells(row) {
    const trimmed = row.trim();
    return trimmed.slice(trimmed.startsWith('|') ? 1 : 0, trimmed.length - (trimmed.endsWith('|') ? 1 : 0)).split('|');
}
const fillers = new Set([
    'na,n a,not applicable,not relevant,not needed,not required,none,nothing,nope,no,nil,null',
    'tbd,tba,tbc,todo,to do,to be done,to be determined,to be decided,to be defined,to be added',
    'wip,work in progress,pending,later,coming soon,fixme,x,xx,xxx,xxxx,placeholder,lorem ipsum',
    'same,same as above,as above,see above,see below,see title',
].flatMap((words) => words.split(',')));
const longestFiller = Math.max(...[...fillers].map((filler) => filler.length));
/**
 * Whether content says nothing: it is empty, or each line is a filler such as “N/A”, “none”, “TBD”, “-” or “…”,
 * or text in [square brackets]. What a filler is worth is for a rule to decide.
 */
function isPlaceholder(content) {
    return content.split('\n').every((line) => {
        if (!isVisible(line) || isTemplateText(line))
            return true;
        const words = line.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
        return words === '' || (words.length <= longestFiller && fillers.has(words.normalize('NFKC').toLowerCase()));
    });
}


/***/ }),

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ findTasks),
/* harmony export */   jv: () => (/* binding */ tickedTasks),
/* harmony export */   rv: () => (/* binding */ findSection),
/* harmony export */   wK: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_1__.wK)
/* harmony export */ });
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83833);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21955);


/**
 * The section under a heading with one of these names, whatever its level, case, emoji, numbering and punctuation.
 * Sections of the same name, as where a template was pasted twice, are joined. A section inside `<details>` counts only
 * where there is no other: quoted changelogs have headings too.
 */
function findSection(body, names) {
    const wanted = new Set(names.map((name) => squash((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHeading */ .M)(name))));
    const named = preferUnfolded(body.sections.filter((section) => isIn(wanted, key(section, section.heading, _normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeHeading */ .M))));
    const sections = [];
    for (const section of named) {
        // One inside another of the same name has been read with it.
        const last = sections.at(-1);
        if (last?.end === undefined || section.line >= last.end)
            sections.push(section);
    }
    const shown = sections.find(({ content }) => content !== '') ?? sections[0];
    if (shown === undefined)
        return undefined;
    return {
        heading: shown.heading,
        line: shown.line,
        content: sections.flatMap(({ content }) => (content === '' ? [] : [content])).join('\n'),
        tasks: sections.flatMap(({ tasks }) => tasks),
    };
}
/** Where a note begins that an author or a template put behind the name of a box. */
const note = /\s?[(:]|\s[-–—]+\s/u;
/**
 * The tasks with one of these names, whatever their case, emoji, numbering and punctuation. A note behind the name
 * (“Tested in staging (if applicable)”, “Unit tests pass: run 12”) does not matter. An item that is struck through was withdrawn
 * and is not found; one inside `<details>` only where there is no other.
 */
function findTasks(tasks, names) {
    const wanted = new Set(names.map((name) => squash((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeTask */ .L)(name))));
    return preferUnfolded(tasks.filter((task) => {
        if (task.struck)
            return false;
        if (isIn(wanted, key(task, task.text, _normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeTask */ .L)))
            return true;
        const at = note.exec(task.text)?.index ?? 0;
        return at > 0 && isIn(wanted, squash((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeTask */ .L)(task.text.slice(0, at))));
    }));
}
/** Without spaces: “Roll back plan”, “Roll-back plan” and “Rollback plan” are one name. */
const squash = (name) => name.replaceAll(' ', '');
/** What is nothing but emoji and punctuation has no name. */
const isIn = (wanted, name) => name !== '' && wanted.has(name);
/** Every rule compares names, so that each is worked out once. */
const known = new WeakMap();
function key(item, text, normalize) {
    const name = known.get(item) ?? squash(normalize(text));
    known.set(item, name);
    return name;
}
function preferUnfolded(items) {
    const unfolded = items.filter((item) => !item.folded);
    return unfolded.length > 0 ? unfolded : items;
}
/** The boxes of a section that are ticked and not struck through. */
function tickedTasks(section) {
    return section?.tasks.filter((task) => task.checked && !task.struck) ?? [];
}


/***/ }),

/***/ 90445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70577);

/** The lines of a paragraph without markup, comments and HTML tags. Media stay, as Markdown or HTML. */
function readLines(source, references = {}) {
    const page = new Page();
    for (const token of (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTokens */ .O3)(source, references))
        page.add(token);
    return page.finish();
}
const mediaTag = /^<(?:img|video|audio)\b/i;
const breakTag = /^<br\b/i;
class Page {
    #lines = [];
    #text = '';
    #bare = '';
    #link;
    add(token) {
        const { type, content } = token;
        if (type === 'text' || type === 'text_special')
            this.#write(content);
        else if (type === 'code_inline')
            this.#write(content, `\`${content}\``);
        else if (type === 'image')
            this.#write(`![${content}](${attribute(token, 'src')})`);
        else if (type === 'softbreak' || type === 'hardbreak')
            this.#endLine();
        else if (type === 'link_open')
            this.#link = { shown: '', target: token.info === 'auto' ? '' : attribute(token, 'href') };
        else if (type === 'link_close')
            this.#closeLink();
        else if (type === 'html_inline')
            this.#readTag(content);
    }
    finish() {
        this.#endLine();
        return this.#lines;
    }
    #write(text, bare = text) {
        this.#text += text;
        this.#bare += bare;
        if (this.#link !== undefined)
            this.#link.shown += text;
    }
    #readTag(tag) {
        if (breakTag.test(tag))
            this.#endLine();
        else if (mediaTag.test(tag))
            this.#write(tag);
    }
    #closeLink() {
        const { shown = '', target = '' } = this.#link ?? {};
        this.#link = undefined;
        // A link without text is invisible; one whose text is its address says it all, as `<https://…>` does.
        if (shown.trim() !== '' && target !== '' && target !== shown)
            this.#write(` <${target}>`, '');
    }
    #endLine() {
        this.#lines.push({ text: this.#text, bare: this.#bare });
        this.#text = '';
        this.#bare = '';
    }
}
const textual = new Set(['text', 'text_special', 'code_inline', 'image']);
/** Inline Markdown as one line of plain text without the targets of links, and whether all of it is struck through. */
function plainText(source, references = {}) {
    let text = '';
    let depth = 0;
    let struck = false;
    let standing = false;
    for (const { type, content } of (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineTokens */ .O3)(source, references)) {
        if (type === 's_open')
            depth += 1;
        if (type === 's_close')
            depth -= 1;
        if (type === 'softbreak' || type === 'hardbreak')
            text += ' ';
        if (!textual.has(type))
            continue;
        text += content;
        if (depth > 0)
            struck = true;
        else
            standing ||= content.trim() !== '';
    }
    return { text: text.replace(/\s+/g, ' ').trim(), struck: struck && !standing };
}
function attribute(token, name) {
    return String(token.attrs?.find(([key]) => key === name)?.[1] ?? '');
}


/***/ }),

/***/ 70577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ inlineTokens),
/* harmony export */   Sm: () => (/* binding */ decodeEntities),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);

/** Deepest nesting that is read; a list takes two levels. Bounds recursion, and the time that hostile bodies take. */
const deepest = 24;
const markdown = new markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ html: true, maxNesting: deepest + 4 });
// Inline content is parsed only where it is needed: inline.ts.
markdown.core.ruler.enableOnly(['normalize', 'block', 'strip_references']);
// A table is a paragraph to us (content.ts reads it); markdown-it makes several tokens of each of its cells.
markdown.block.ruler.disable('table');
// At its own limit markdown-it drops the rest of the document; here only what is nested too deeply is left out.
markdown.block.ruler.before('code', 'too-deep', (state, startLine, _endLine, silent) => {
    if (silent || state.level < deepest)
        return false;
    state.line = startLine + 1;
    return true;
});
/** Splits Markdown into blocks as CommonMark 0.31 does. Never throws; linear in the length of `source`. */
function readBlocks(source) {
    const references = {};
    return { tokens: markdown.parse(source, references), references };
}
/** The inline tokens of a paragraph or heading. */
function inlineTokens(source, references) {
    const tokens = [];
    markdown.inline.parse(source, markdown, references, tokens);
    return tokens;
}
/** Text with HTML's character references (`&nbsp;`) resolved. */
const decodeEntities = (text) => markdown.utils.unescapeAll(text);


/***/ }),

/***/ 83833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ normalizeTask),
/* harmony export */   M: () => (/* binding */ normalizeHeading)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90445);

/** Longer names are no headings or boxes of a template; bounds the work on hostile ones. */
const longest = 300;
const markup = /[*_`~[<\\&]/;
const shortcode = /:[a-z0-9_+-]{1,50}:/gi;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
/** `1.`, `3.1)`, `(2)`, `#4`, `§ 5`, `a)`, `iv.`, `Step 6:`, and a bare number. */
const numbering = /^(?:step\s+)?[(#§]?\s?(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,4}){0,5}[.):\]-]{0,2}|(?:[a-z]|[ivx]{1,5})[.)])\s+/u;
/** “(Required) Rollback plan”. */
const noteBefore = /^[([][^()[\]]{1,40}[)\]]\s*(?=\p{L})/u;
const inWordDash = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;
const apostrophe = /['’‘`´]/g;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;
/**
 * A heading by its words alone, for comparing: lower case, without markup, emoji, numbering, punctuation,
 * `#`, and a note in brackets before or behind it; `&` is “and”, and a dash inside a word is dropped. Letters of every script
 * and their accents stay. `## 🔒 3.1) Security Considerations (required): ##` is `security considerations`.
 * Empty where nothing but such decoration is left.
 */
function normalizeHeading(text) {
    let name = text.slice(0, longest).replace(/^\s{0,3}#{1,6}\s/, '');
    if (markup.test(name))
        name = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(name).text;
    name = name
        .replace(shortcode, ' ')
        .replace(emoji, ' ')
        .replace(ignorable, '')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}([#§]+/u, '')
        .trim();
    name = withoutNote((name.replace(numbering, '') || name).replace(noteBefore, ''));
    return name
        .replace(/&/g, ' and ')
        .replace(inWordDash, '')
        .replace(apostrophe, '')
        .replace(separators, ' ')
        .trim()
        .normalize();
}
/** The words of a task for comparing; as `normalizeHeading`. */
const normalizeTask = (text) => normalizeHeading(text);
/** Drops notes in round or square brackets at the end, unless nothing else is there. */
function withoutNote(name) {
    let rest = name;
    for (let notes = 0; notes < 3; notes += 1) {
        const end = rest.replace(/[\s:.,;!?*#-]{1,50}$/, '');
        const start = end.endsWith(')') ? end.lastIndexOf('(') : end.endsWith(']') ? end.lastIndexOf('[') : -1;
        if (start <= 0 || end.slice(0, start).trim() === '')
            return rest;
        rest = end.slice(0, start);
    }
    return rest;
}


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

/***/ 88800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ categories),
  Yk: () => (/* binding */ categoryTitles),
  L8: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./build/src/classify/declared.js
var classify_declared = __webpack_require__(76548);
;// CONCATENATED MODULE: ./build/src/classify/reasons.js

/** Why the files make the change what they do: the kinds and areas that decide, and what no pattern knows. */
function fileReasons(views, category) {
    const because = (message, files) => ({
        category,
        source: 'files',
        message,
        files,
    });
    if (views.length === 0)
        return [because('No changed file is listed, so nothing shows that the change is routine', [])];
    const tests = views.flatMap(({ path, test, testFrom }) => test === null ? [] : [{ path, pattern: test, ...(testFrom === undefined ? {} : { from: testFrom }) }]);
    const others = views.filter(({ test }) => test === null);
    if (category === 'standard') {
        const kinds = groups(others, ({ standard }) => (standard === null ? [] : [standard]));
        return [
            ...kinds.map(({ title, files }) => because(`${title} ${isPlural(title) ? 'are' : 'is'} pre-approved`, files)),
            ...(tests.length > 0 ? [because('Tests follow the files they come with', tests)] : []),
        ];
    }
    const deciding = (matches) => matches.filter((match) => match.category === category);
    const kinds = groups(others, ({ major }) => deciding(major));
    const areas = groups(others, (view) => deciding(view.areas));
    const open = others.filter(({ category: own, areas: its, major }) => own === 'normal' && its.length + major.length === 0);
    const explained = new Map();
    for (const { path, because: why } of category === 'normal' ? others : []) {
        if (why !== undefined)
            explained.set(why.message, [...(explained.get(why.message) ?? []), { path, pattern: '', ...why.cause }]);
    }
    const unknown = open.filter(({ because: why }) => why === undefined);
    return [
        ...kinds.map(({ title, files }) => because(`${title} are ${categoryTitles[category]}`, files)),
        ...areas.map(({ title, files }) => because(`Changes in the area “${title}” are at least ${categoryTitles[category]}`, files)),
        ...[...explained].map(([message, files]) => because(message, files)),
        ...(category === 'normal' && unknown.length > 0
            ? [
                because('No pattern of the policy calls these files routine (3.3)', unknown.map(({ path }) => ({ path, pattern: '' }))),
            ]
            : []),
        ...(others.length === 0 ? [because('Tests alone are Normal', tests)] : []),
    ];
}
/** “Patch-level dependency updates”, but not “Access”. */
const isPlural = (title) => /[^s]s$/.test(title);
/** Collects paths by what they match, in the order of their first file. */
function groups(views, matchesOf) {
    const found = new Map();
    for (const view of views) {
        for (const { id, title, pattern, from, line, token, why } of matchesOf(view)) {
            const group = found.get(id) ?? { id, title, files: [] };
            found.set(id, group);
            const cause = { path: view.path, pattern };
            if (from !== undefined)
                cause.from = from;
            if (line !== undefined)
                cause.line = line;
            if (token !== undefined)
                cause.token = token;
            if (why !== undefined)
                cause.why = why;
            group.files.push(cause);
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/classify/views.js + 1 modules
var classify_views = __webpack_require__(78676);
;// CONCATENATED MODULE: ./build/src/classify/classify.js



/** Categories of policy 3.1, in rising order. An emergency is a lane, not a category: its files are what they are. */
const categories = ['standard', 'normal', 'major'];
/** The categories as the policy writes them. */
const categoryTitles = {
    standard: 'Standard',
    normal: 'Normal',
    major: 'Major',
};
/**
 * Says what a change is: its category (policy 3.1), why, and the sensitive areas it touches (4.3), with the files that
 * caused each. Pure.
 *
 * The category is the higher of what is declared and what the files show. Both names of a renamed file count: a file that
 * is moved out of a sensitive folder was in it. A copy leaves its source as it was, so only its new name counts. No file
 * at all shows nothing, which is Normal and deploys. Diffs can add areas by what their added lines show, and prove what a
 * name alone cannot; where a diff is missing, nothing is proven, and a reason of source `note` says so.
 */
function classify(change, body, policy) {
    const { views, notes } = (0,classify_views/* viewFiles */.d)(policy, change.files);
    const shown = highest(views.flatMap(({ category }) => category ?? []), 'normal');
    const declared = (0,classify_declared/* declaredReasons */.QV)(change.labels, body, policy.labels);
    const reasons = [...declared, ...fileReasons(views, shown)].sort((a, b) => rank(b.category) - rank(a.category));
    const least = highest([shown, ...declared.map((reason) => reason.category)], 'normal');
    return {
        category: least,
        reasons: [...reasons, ...notes.map((note) => ({ ...note, category: least, source: 'note' }))],
        areas: groups(views, (view) => view.areas).map(({ id, title, files }) => ({ area: id, title, files })),
        deploys: views.length === 0 || views.some(({ standard }) => standard === null || standard.deploys),
        migrations: views.some(({ major }) => major.some(({ id }) => id === 'database-migration')),
        documentationOnly: views.length > 0 && views.every(({ standard }) => standard?.id === 'documentation'),
    };
}
const rank = (category) => categories.indexOf(category);
function highest(of, none) {
    return (of.reduce((best, next) => (best === null || rank(next) > rank(best) ? next : best), null) ?? none);
}


/***/ }),

/***/ 76548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ declaredReasons),
/* harmony export */   bK: () => (/* binding */ sameLabel),
/* harmony export */   ny: () => (/* binding */ typeOfChangeHeadings)
/* harmony export */ });
/* harmony import */ var _body_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2327);

/** Headings under which authors say what kind of change it is. */
const typeOfChangeHeadings = [
    'Type of change',
    'Types of changes',
    'Change type',
    'Type',
    'Kind of change',
    'What type of PR is this',
];
/** “Breaking change (…)”, “Introduces a breaking API change”, “BREAKING CHANGE:”. */
const breaking = /\bbreaking\b/i;
/** “Non-breaking change”, “no breaking changes”, “not a breaking change”: denials, and the small print of other boxes. */
const denied = /\b(?:non|no|not|without|isn[’']?t|never|nothing)\b[\s-]*(?:an?\s|any\s|\w+ing\s)?breaking/i;
/**
 * What the author and the labels declare. It can only raise: a box or a label costs its setter nothing, so neither makes a
 * change less than its files show.
 */
function declaredReasons(labels, body, policy) {
    const declaring = (category) => {
        if (labels.length === 0)
            return [];
        const known = new Set(policy[category].map(comparable));
        return labels
            .filter((label) => known.has(comparable(label)))
            .map((label) => ({
            category,
            source: 'label',
            message: `The label “${label}” declares a ${category === 'major' ? 'Major' : 'Normal'} change`,
            files: [],
        }));
    };
    const box = {
        category: 'major',
        source: 'box',
        message: 'The box “Breaking change” is ticked, and breaking changes are Major',
        files: [],
    };
    return [...(isBreaking(body) ? [box] : []), ...declaring('major'), ...declaring('normal')];
}
/** Boxes state the kind of change, not its category; only this one raises it. Without the section, any box of that name does. */
function isBreaking(body) {
    if (body.tasks.length === 0)
        return false;
    const section = (0,_body_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(body, typeOfChangeHeadings);
    // Without the section, boxes in quoted changelogs would be left.
    const tasks = section?.tasks ?? body.tasks.filter(({ folded }) => folded !== true);
    return tasks.some(({ checked, struck, text }) => {
        // Names come first; what stands in brackets explains them.
        const name = text.slice(0, 300).replace(/\([^()]*\)/g, ' ');
        const says = breaking.test(name) && !denied.test(name);
        return checked && struck !== true && says && (section !== undefined || /^[^\p{L}]*breaking\s/iu.test(name));
    });
}
/** Whether two labels are the same to a person. */
const sameLabel = (one, other) => comparable(one) === comparable(other);
/** A label without regard to case, spaces and punctuation: “Breaking Change” is “breaking-change”. */
function comparable(label) {
    return (label
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? '');
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ emptySide),
/* harmony export */   Ck: () => (/* binding */ hiddenSection),
/* harmony export */   mH: () => (/* binding */ sameLines)
/* harmony export */ });
/** Why a line that looks like a dependency is unclear; a lock file of the same change can show that it is one. */
const hiddenSection = 'the patch does not show the section';
const emptySide = () => ({ entries: [], facts: [], loose: [], edges: [], order: [], archives: [] });
/** Whether two lists hold the same lines. */
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);


/***/ }),

/***/ 37272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?/;
const carriageReturn = 13;
/**
 * The hunks of a unified diff without file header, as GitHub gives it, in one linear walk. Null: there is none, or it is
 * not whole (a hunk shorter or longer than its header says), so that nothing is proven by it.
 */
function hunksOf(patch) {
    if (!patch?.startsWith('@@ '))
        return null;
    const hunks = [];
    for (let start = 0; start <= patch.length;) {
        const next = patch.indexOf('\n', start);
        const end = next < 0 ? patch.length : next;
        const last = hunks.at(-1);
        if (patch.charAt(start) === '@') {
            const hunk = last?.isWhole() === false ? null : Counter.of(patch.slice(start, Math.min(end, start + 400)));
            if (hunk === null)
                return null;
            hunks.push(hunk);
        }
        else if (last?.take(patch, start, end) !== true)
            return null;
        start = end + 1;
    }
    return hunks.at(-1)?.isWhole() === true ? hunks : null;
}
/** A hunk while its lines are being counted. */
class Counter {
    oldStart;
    newStart;
    heading;
    lines = [];
    old;
    new;
    oldEnd;
    newEnd;
    constructor(found) {
        const [whole, oldStart, oldCount = '1', newStart, newCount = '1'] = found;
        this.oldStart = Number(oldStart);
        this.newStart = Number(newStart);
        this.heading = found.input.slice(whole.length).trimEnd();
        // A side without lines gives the line before it.
        this.old = this.oldStart + (oldCount === '0' ? 1 : 0);
        this.new = this.newStart + (newCount === '0' ? 1 : 0);
        this.oldEnd = this.old + Number(oldCount);
        this.newEnd = this.new + Number(newCount);
    }
    static of(line) {
        const found = header.exec(line);
        return found === null ? null : new Counter(found);
    }
    isWhole() {
        return this.old === this.oldEnd && this.new === this.newEnd;
    }
    /** Takes the line between two positions of a patch; false: it does not belong here. */
    take(patch, start, end) {
        const mark = patch.charAt(start);
        // `\ No newline at end of file`, and what follows the last line break.
        if (mark === '\\' || (end === start && end === patch.length))
            return true;
        // Some tools strip the blank from an empty line of context.
        const bare = end === start;
        if (!bare && mark !== '+' && mark !== '-' && mark !== ' ')
            return false;
        const hasReturn = end > start + 1 && patch.charCodeAt(end - 1) === carriageReturn;
        const text = bare ? '' : patch.slice(start + 1, hasReturn ? end - 1 : end);
        const [old, now] = [mark === '+' ? null : this.old++, mark === '-' ? null : this.new++];
        this.lines.push({ mark: mark === '+' || mark === '-' ? mark : ' ', text, old, new: now });
        return this.old <= this.oldEnd && this.new <= this.newEnd;
    }
}
/** Where a changed line is found: in the new file, or in the old one if it was removed. */
function lineNumber({ mark, old, new: now }) {
    return mark === '-' ? old : now;
}
/**
 * The whole new text of an added file, or the whole old text of a removed one, from its patch; null where the patch does
 * not hold all of it. So an added manifest can be read as text.
 */
function wholeText(patch, side) {
    const hunks = hunksOf(patch);
    const [hunk] = hunks ?? [];
    if (hunk === undefined || hunks?.length !== 1)
        return null;
    const start = side === '+' ? hunk.newStart : hunk.oldStart;
    if (start !== 1 || hunk.lines.some(({ mark }) => mark !== side))
        return null;
    return hunk.lines.map(({ text }) => text).join('\n');
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pinsInDoubt),
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40697);

/** The pinned commits of a change whose comments say that they are patch-level updates, each once in a file. */
function pinsInDoubt(files) {
    const pins = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDependencies */ .gF)(files).changes.flatMap(({ path, name, to, pin, level }) => level === 'patch' && pin !== undefined && to !== null ? [{ path, name, version: to, commit: pin }] : []);
    return [...new Map(pins.map((pin) => [JSON.stringify(pin), pin])).values()];
}
/** Whether a patch-level update is only what a comment says of a commit, and nothing proves it. */
const isClaimed = ({ level, name, to, pin }, known) => level === 'patch' &&
    pin !== undefined &&
    !known.some((one) => one.matches === true && one.name === name && one.version === to && one.commit.toLowerCase() === pin.toLowerCase());


/***/ }),

/***/ 40697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ isManifest),
  SK: () => (/* binding */ manifestsInDoubt),
  bK: () => (/* binding */ manifestsUnclear),
  gF: () => (/* binding */ readDependencies)
});

// UNUSED EXPORTS: stepsOf

;// CONCATENATED MODULE: ./build/src/classify/dependencies/docker-image.js
/** The parts of a reference; null: none. Variables such as `${TAG:-1.2}` belong to the part in which they stand. */
function imageOf(reference) {
    if (reference === '' || reference.length > 1000 || /[\s"'`<>()\\]/.test(reference))
        return null;
    // What stands in braces may hold the marks that separate the parts.
    const plain = reference.replaceAll(/\$\{[^{}]*\}/g, (variable) => '$'.padEnd(variable.length, '_'));
    const at = plain.indexOf('@');
    const named = at < 0 ? plain : plain.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const end = colon < 0 ? named.length : colon;
    if (end === 0)
        return null;
    return {
        name: reference.slice(0, end),
        tag: colon < 0 ? null : reference.slice(colon + 1, named.length),
        ...(at < 0 ? {} : { digest: reference.slice(at + 1) }),
        end,
    };
}
/** The image that a reference at a column of a line states; null: none. */
function statedImage(reference, column) {
    const image = imageOf(reference);
    if (image === null)
        return null;
    return {
        ecosystem: 'docker',
        name: image.name,
        version: image.tag,
        ...(image.digest === undefined ? {} : { pin: image.digest }),
        spans: [[column + image.end, column + reference.length]],
        direct: true,
    };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/line-meaning.js
const nothing = { kind: 'nothing' };
/** More versions than these on one line are not what people or tools write. */
const mostOnLine = 50;
/** What a line means that states this besides what is known of it. */
function together(known, meaning) {
    if (known?.kind !== 'stated')
        return known?.kind === 'other' && known.what === tooMany.what ? known : meaning;
    if (known.stated.length >= mostOnLine)
        return tooMany;
    const needsContents = known.needsContents === true || meaning.needsContents === true;
    return { ...known, ...meaning, needsContents, stated: [...known.stated, ...meaning.stated] };
}
const tooMany = { kind: 'other', what: 'a line of too many versions' };
/** What is no dependency, told by its own words. */
const other = (text) => ({ kind: 'other', what: excerpt(text) });
/** A stranger's text, short enough for one line. */
function excerpt(text) {
    const start = text.slice(0, 400).trim();
    return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/edit.js
/** How far ahead the same line is looked for. */
const reach = 200;
/**
 * The lines that turn one version of a file into the other, as a single hunk, where git's own diff is missing. It need not
 * be the shortest edit: one that is too long shows more changed lines, never fewer.
 */
function editOf(before, after) {
    const lines = [];
    let [old, now] = [0, 0];
    const remove = () => lines.push({ mark: '-', text: before[old] ?? '', old: ++old, new: null });
    const add = () => lines.push({ mark: '+', text: after[now] ?? '', old: null, new: ++now });
    while (old < before.length && now < after.length) {
        if (before[old] === after[now]) {
            lines.push({ mark: ' ', text: before[old] ?? '', old: ++old, new: ++now });
            continue;
        }
        const [removed, added] = nextCommon(before, after, old, now);
        for (let count = 0; count < removed; count++)
            remove();
        for (let count = 0; count < added; count++)
            add();
    }
    while (old < before.length)
        remove();
    while (now < after.length)
        add();
    return { oldStart: 1, newStart: 1, heading: '', lines };
}
/** How many lines to remove and to add until both versions agree again; the fewest of both together, within reach. */
function nextCommon(before, after, old, now) {
    const seen = new Map();
    const seenAfter = new Map();
    for (let ahead = 0; ahead < reach; ahead++) {
        const [one, other] = [before[old + ahead], after[now + ahead]];
        if (one !== undefined && !seen.has(one))
            seen.set(one, ahead);
        if (other !== undefined && !seenAfter.has(other))
            seenAfter.set(other, ahead);
        const inBefore = other === undefined ? undefined : seen.get(other);
        if (inBefore !== undefined)
            return [inBefore, ahead];
        const inAfter = one === undefined ? undefined : seenAfter.get(one);
        if (inAfter !== undefined)
            return [ahead, inAfter];
    }
    return [Math.min(reach, before.length - old), Math.min(reach, after.length - now)];
}

// EXTERNAL MODULE: ./build/src/classify/dependencies/patch-lines.js
var patch_lines = __webpack_require__(37272);
;// CONCATENATED MODULE: ./build/src/classify/dependencies/changed-lines.js


/**
 * The changed lines of a file, hunk by hunk, each interpreted in the whole file where both versions of it are there, and
 * else in its hunk. Null: nothing shows them.
 */
function changedLines(manifest, interpret) {
    const [before, after] = [contentOf(manifest.before), contentOf(manifest.after)];
    const hunks = (0,patch_lines/* hunksOf */.Hs)(manifest.patch);
    if (before !== null && after !== null) {
        // A patch between two other versions of the file would be read at the wrong lines.
        const shown = hunks !== null && isBetween(hunks, before, after) ? hunks : [editOf(before, after)];
        const whole = { whole: true, fromStart: true, heading: '' };
        const [old, now] = [passage({ ...whole, lines: before }, 1), passage({ ...whole, lines: after }, 1)];
        return read(shown, old, now, interpret);
    }
    return hunks?.flatMap((hunk) => read([hunk], sideOf(hunk, 'old'), sideOf(hunk, 'new'), interpret)) ?? null;
}
/** Longer lines, and larger files, are none that people or their tools write. */
const [longestLine, largestFile] = [10_000, 4_000_000];
/** Whether a file is within what can be read in a moment; regular expressions overflow on lines without end. */
function isReadable({ patch, before, after }) {
    return [patch, before, after].every((text) => {
        if (text === undefined || text === null)
            return true;
        if (text.length > largestFile)
            return false;
        for (let start = 0; start < text.length;) {
            const next = text.indexOf('\n', start);
            const end = next < 0 ? text.length : next;
            if (end - start > longestLine)
                return false;
            start = end + 1;
        }
        return true;
    });
}
const passage = (side, first) => ({ side, first, changed: new Set() });
/** The lines of a text; null where it was not read. A file that does not exist has none. */
function contentOf(text) {
    if (text === undefined)
        return null;
    if (text === null || text === '')
        return [];
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Whether the hunks, and nothing else, turn one version into the other. */
function isBetween(hunks, before, after) {
    const result = [];
    let done = 0;
    for (const { oldStart, lines } of hunks) {
        const first = lines.find(({ old }) => old !== null)?.old;
        const kept = before.slice(done, typeof first === 'number' ? first - 1 : oldStart);
        for (const text of kept)
            result.push(text);
        done += kept.length;
        for (const { text, old, new: now } of lines) {
            if (old !== null && (old !== ++done || before[old - 1] !== text))
                return false;
            if (now !== null && result.push(text) !== now)
                return false;
        }
    }
    for (const text of before.slice(done))
        result.push(text);
    return result.length === after.length && result.every((text, index) => text === after[index]);
}
function sideOf({ lines, heading }, which) {
    const own = lines.filter((line) => line[which] !== null);
    const first = own[0]?.[which] ?? 1;
    return passage({ lines: own.map(({ text }) => text), whole: false, fromStart: first === 1, heading }, first);
}
function read(hunks, old, now, interpret) {
    for (const { lines } of hunks) {
        for (const line of lines) {
            if (line.mark === '-')
                old.changed.add((line.old ?? 0) - old.first);
            if (line.mark === '+')
                now.changed.add((line.new ?? 0) - now.first);
        }
    }
    const meanings = { '-': interpret(old.side), '+': interpret(now.side) };
    const of = { '-': old, '+': now };
    return hunks.map(({ lines }) => {
        const same = sameAtEnd(lines);
        return lines.map((line) => {
            if (line.mark === ' ' || same.includes(line))
                return null;
            return changedLine(line, line.mark, of[line.mark], meanings[line.mark]);
        });
    });
}
/** The last line of a file, removed and added, which differs in its line break alone. */
function sameAtEnd(lines) {
    const added = lines.at(-1);
    const removed = lines.findLast(({ mark }) => mark !== '+');
    return added?.mark === '+' && removed?.mark === '-' && added.text === removed.text ? [added, removed] : [];
}
function changedLine(line, mark, side, meanings) {
    const number = (0,patch_lines/* lineNumber */.eT)(line);
    const meaning = meanings[(number ?? 0) - side.first] ?? { kind: 'other', what: 'a line that could not be read' };
    const named = meaning.kind === 'stated' && meaning.namedOn !== undefined && !side.changed.has(meaning.namedOn);
    const found = { mark, text: line.text, line: number, named };
    if (meaning.kind !== 'nothing' || meaning.comment === undefined)
        return { ...found, meaning };
    return isAllChanged(meaning.comment, side.changed)
        ? { ...found, meaning }
        : { ...found, meaning: { kind: 'other', what: 'where a comment begins or ends' } };
}
/** Whether the lines from the first to the last all change: a comment comes or goes as a whole, and hides nothing else. */
function isAllChanged([first, last], changed) {
    for (let index = first; index <= last; index++)
        if (!changed.has(index))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/line-pairs.js
/** Pairs, in their order, lines of one place that differ in nothing but the version. */
function pairsInPlace(place) {
    return pair(place, shapeOf, true);
}
/** Pairs lines that state the same dependencies, wherever they stand. */
function pairsByName(lines) {
    return pair(lines, namesOf, false);
}
/** `ordered`: lines that follow each other on one side have to do so on the other. */
function pair(lines, keyOf, ordered) {
    const added = new Map();
    lines.forEach((line, index) => {
        if (line.mark !== '+')
            return;
        const key = keyOf(line);
        const queue = added.get(key) ?? { next: 0, entries: [] };
        queue.entries.push({ line, index });
        added.set(key, queue);
    });
    const pairs = [];
    const paired = new Set();
    let last = -1;
    for (const before of lines) {
        const queue = before.mark === '-' ? added.get(keyOf(before)) : undefined;
        if (queue === undefined)
            continue;
        while (ordered && (queue.entries[queue.next]?.index ?? last + 1) <= last)
            queue.next++;
        const found = queue.entries[queue.next++];
        if (found === undefined)
            continue;
        last = found.index;
        paired.add(before).add(found.line);
        pairs.push({ before, after: found.line });
    }
    return { pairs, rest: lines.filter((line) => !paired.has(line)) };
}
/** The line without its versions, and whose versions they are. */
function shapeOf(line) {
    const spans = line.meaning.stated.flatMap(({ spans }) => spans).toSorted(([one], [other]) => one - other);
    let [shape, end] = ['', 0];
    for (const [from, to] of spans) {
        if (from < end)
            continue;
        shape += `${line.text.slice(end, from)}\0`;
        end = to;
    }
    return `${namesOf(line)}\n${shape}${line.text.slice(end)}`;
}
const namesOf = ({ meaning }) => meaning.stated.map(({ name }) => name).join('\n');

;// CONCATENATED MODULE: ./build/src/classify/dependencies/constraint.js
const operators = ['===', '~=', '~>', '==', '!=', '>=', '<=', '^', '~', '=', '>', '<'];
/** Longer ones exist nowhere but in attempts to make this slow. */
const longest = 256;
/** Reads `^1.2.3`, `>=1.2,<2`, `~> 1.2`, `1.2.*`, `1 || 2`, `1.0 - 2.0`, `[1.0,2.0)`; null: it is none of these. */
function parseConstraint(ecosystem, text) {
    const spec = text.trim();
    if (spec === '' || spec.length > longest)
        return null;
    if ((spec.startsWith('[') || spec.startsWith('(')) && /[\])]$/.test(spec))
        return intervals(ecosystem, spec);
    const comparators = [];
    const alternatives = spec.split(/\|\|?/);
    for (const [index, alternative] of alternatives.entries()) {
        if (index > 0)
            comparators.push({ operator: '||', version: '', wildcard: false });
        const read = conjunction(ecosystem, alternative);
        if (read === null)
            return null;
        comparators.push(...read);
    }
    return comparators;
}
function conjunction(ecosystem, text) {
    const comparators = [];
    let operator = null;
    for (const token of tokensOf(text)) {
        const read = operatorOf(ecosystem, token, comparators.at(-1));
        if (read !== null) {
            if (operator !== null)
                return null;
            operator = read;
            continue;
        }
        const comparator = comparatorOf(operator ?? bare(ecosystem), token);
        if (comparator === null)
            return null;
        comparators.push(comparator);
        operator = null;
    }
    return operator !== null || comparators.length === 0 ? null : comparators;
}
/** The operator that a token is; the hyphen of `1.0 - 2.0` makes the comparator before it a lower bound. */
function operatorOf(ecosystem, token, last) {
    if (token === '-' && last?.operator === bare(ecosystem)) {
        last.operator = '>=';
        return '<=';
    }
    const known = operators.find((each) => token === each);
    return known === undefined ? null : meaningOf(ecosystem, known);
}
function comparatorOf(operator, token) {
    const wildcard = /(?:^|[.])[*xX+]$/.test(token);
    const version = wildcard ? token.replace(/(?:^|[.])[*xX+](?:[.][*xX+])*$/, '') : token;
    return version === '' ? null : { operator, version, wildcard };
}
/** Operators, versions and a lone hyphen; commas and blanks only separate. */
function tokensOf(text) {
    return text.match(/[\^~=!<>]{1,3}|[^^~=!<>,\s][^,\s^~=<>]{0,255}/g) ?? [];
}
/** `=` is the same as a bare version nearly everywhere; Cargo's bare version is `^`. */
function meaningOf(ecosystem, operator) {
    if (operator === '==' || operator === '=')
        return ecosystem === 'cargo' ? '===' : '';
    return operator;
}
const bare = (ecosystem) => (ecosystem === 'cargo' ? '^' : '');
/** Maven's and NuGet's intervals: `[1.0,2.0)`, `(,1.0]`, `[1.2]`, and several of them. */
function intervals(ecosystem, spec) {
    const comparators = [];
    const matches = spec.match(/[[(][^[\](),]*(?:,[^[\](),]*)?[\])]/g) ?? [];
    if (matches.join('').length < spec.replaceAll(/[\s]/g, '').length - matches.length)
        return null;
    for (const [index, interval] of matches.entries()) {
        if (index > 0)
            comparators.push({ operator: '||', version: '', wildcard: false });
        const [low = '', high] = interval.slice(1, -1).split(',');
        const read = [
            bound(low, high === undefined ? '===' : interval.startsWith('[') ? '>=' : '>'),
            bound(high ?? '', interval.endsWith(']') ? '<=' : '<'),
        ].flatMap((each) => each ?? []);
        if (read.length === 0 || (ecosystem !== 'maven' && ecosystem !== 'gradle' && ecosystem !== 'nuget'))
            return null;
        comparators.push(...read);
    }
    return comparators.length === 0 ? null : comparators;
}
function bound(text, operator) {
    const version = text.trim();
    return version === '' ? null : { operator, version, wildcard: false };
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
var version = __webpack_require__(92660);
// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(78469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
;// CONCATENATED MODULE: ./build/src/classify/dependencies/version-number.js



/** Where the rules of semver hold for what follows the numbers: everything after a hyphen is a pre-release. */
const semantic = new Set(['npm', 'cargo', 'go', 'composer', 'nuget', 'terraform', 'rubygems']);
/** Words that announce a version which is not final, in tags and in Maven's qualifiers. */
const unfinished = /(?:^|[^a-z])(?:a|b|alpha|beta|rc|cr|c|m|milestone|snapshot|dev|pre|preview|prerelease|canary|next|nightly|ea|eap|experimental|unstable|insiders?|incubating)(?![a-z])/i;
/** Go's names for commits without a tag: https://go.dev/ref/mod#pseudo-versions */
const pseudo = /(?:^|[-.])\d{14}-[0-9a-f]{12}$/;
/**
 * The parts of one version; null where there are none that can be compared: a branch, a tag without numbers, a commit, a
 * URL, one of Go's pseudo-versions.
 */
function parseVersion(ecosystem, text) {
    if (text.length > 128)
        return null;
    if (ecosystem === 'python')
        return pythonVersion(text);
    const found = /^[vV]?(\d{1,15}(?:\.\d{1,15}){0,7})(?!\.?\d)/.exec(text);
    const numbers = found?.[1];
    if (found === null || numbers === undefined)
        return null;
    const rest = text.slice(found[0].length);
    if (!/^(?:[-+._a-zA-Z][-+._0-9a-zA-Z]*)?$/.test(rest) || (ecosystem === 'go' && pseudo.test(rest)))
        return null;
    return { epoch: 0, post: 0, release: numbers.split('.').map(Number), ...split(ecosystem, rest) };
}
function split(ecosystem, rest) {
    if (!semantic.has(ecosystem))
        return unfinished.test(rest) ? { pre: rest, variant: '' } : { pre: '', variant: rest };
    const plus = rest.indexOf('+');
    const pre = plus < 0 ? rest : rest.slice(0, plus);
    const build = plus < 0 ? '' : rest.slice(plus);
    // A build's number says nothing about what changed, but +incompatible does.
    return { pre, variant: build === '+incompatible' ? build : '' };
}
function pythonVersion(text) {
    const parsed = (0,version/* parse */.qg)(text);
    if (parsed === null || !parsed.release.every((part) => Number.isSafeInteger(part)))
        return null;
    const { epoch, release, pre, dev, post, local } = parsed;
    return {
        epoch,
        release,
        pre: [pre, dev].flatMap((part) => part?.join('') ?? []).join('.'),
        variant: local === null ? '' : `+${local}`,
        post: post === null ? 0 : Number(post[1]) + 1,
    };
}
/** Compares the numbers alone, the epoch first: the index of the first part that differs, and whether it went down. */
function firstDifference(from, to) {
    if (from.epoch !== to.epoch)
        return { index: 0, down: to.epoch < from.epoch };
    const length = Math.max(from.release.length, to.release.length);
    for (let index = 0; index < length; index++) {
        const [before, after] = [from.release[index] ?? 0, to.release[index] ?? 0];
        if (before !== after)
            return { index, down: after < before };
    }
    return null;
}
/** Whether a version with the same numbers goes back: from a final one to its pre-release, or to an earlier one. */
function goesBack(ecosystem, from, to) {
    const [before, after] = [parseVersion(ecosystem, from), parseVersion(ecosystem, to)];
    if (before === null || after === null)
        return false;
    if (before.pre === '' || after.pre === '')
        return before.pre === '' && after.pre !== '';
    const [one, other] = [parse(from, { loose: true }), parse(to, { loose: true })];
    if (one !== null && other !== null)
        return compare(one, other) > 0;
    return before.pre.localeCompare(after.pre, 'en', { numeric: true, sensitivity: 'base' }) > 0;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/versions.js


/** From the one that proves least to the one that proves most. */
const severity = ['unclear', 'added', 'downgrade', 'major', 'removed', 'minor', 'patch'];
/** The level to treat several at once like; `patch` for none. */
function worstLevel(levels) {
    let worst = severity.length - 1;
    for (const level of levels)
        worst = Math.min(worst, severity.indexOf(level));
    return severity[worst] ?? 'unclear';
}
/**
 * How far a dependency moves from one version or constraint to another; null: there was or is none. `patch` only where
 * both have the same form, the same operators, the same first two numbers (not `0.0`), the same variant (`-alpine`), and
 * neither is a pre-release. A constraint moves as far as the worst of its bounds. The same text twice is `unclear`:
 * whoever asks has seen something else change.
 */
function levelOf(ecosystem, from, to) {
    if (from === null || to === null)
        return from === to ? 'unclear' : from === null ? 'added' : 'removed';
    const plain = levelOfPlain(from, to);
    if (plain !== null)
        return plain;
    const [before, after] = [parseConstraint(ecosystem, from), parseConstraint(ecosystem, to)];
    if (before === null || after === null)
        return 'unclear';
    if (!sameForm(ecosystem, before, after))
        return levelOfOtherForm(ecosystem, before, after);
    const levels = before.flatMap((comparator, index) => {
        const other = after[index];
        if (other === undefined || comparator.version === other.version)
            return [];
        return [levelOfComparator(ecosystem, comparator, other)];
    });
    return levels.length === 0 ? 'unclear' : worstLevel(levels);
}
/** Three numbers mean the same everywhere, and most versions are just that; null: there is more to them. */
function levelOfPlain(from, to) {
    const [one, other] = [plainVersion.exec(from), plainVersion.exec(to)];
    if (one === null || other === null || from === to)
        return null;
    for (const index of [1, 2, 3]) {
        const [before, after] = [Number(one[index]), Number(other[index])];
        if (after < before)
            return 'downgrade';
        if (after > before)
            return index === 1 ? 'major' : index === 2 || /^0\.0\./.test(from) ? 'minor' : 'patch';
    }
    return null;
}
const plainVersion = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
/** Ecosystems in which `1.2` names one version; elsewhere a shorter one is a floating tag or a range. */
const exactWhenShort = new Set([
    'python',
    'maven',
    'gradle',
    'nuget',
    'rubygems',
    'pre-commit',
]);
/** Operators that mean other bounds when the version has fewer numbers: `~> 1.2` allows 1.9, `~> 1.2.0` does not. */
const boundByLength = new Set(['~', '~=', '~>']);
function sameForm(ecosystem, before, after) {
    if (before.length !== after.length)
        return false;
    return before.every(({ operator, version, wildcard }, index) => {
        const other = after[index];
        if (operator !== other?.operator || wildcard !== other.wildcard)
            return false;
        const matters = wildcard || boundByLength.has(operator) || (operator === '' && !exactWhenShort.has(ecosystem));
        return !matters || lengthOf(ecosystem, version) === lengthOf(ecosystem, other.version);
    });
}
const lengthOf = (ecosystem, version) => parseVersion(ecosystem, version)?.release.length;
function levelOfComparator(ecosystem, from, to) {
    const [before, after] = [parseVersion(ecosystem, from.version), parseVersion(ecosystem, to.version)];
    // An exclusion says what is not taken, and not what is.
    if (before === null || after === null || from.operator === '!=')
        return 'unclear';
    const level = levelOfVersions(before, after, () => goesBack(ecosystem, from.version, to.version));
    return from.operator === '<' && level === 'patch' ? levelOfUpperBound(before) : level;
}
function levelOfVersions(from, to, goesBack) {
    const step = firstDifference(from, to);
    if (step === null)
        return levelOfSameNumbers(from, to, goesBack);
    if (step.down)
        return 'downgrade';
    if (step.index === 0)
        return 'major';
    if (from.variant !== to.variant)
        return levelOfVariant(from, to);
    const early = from.epoch === 0 && from.release[0] === 0 && (from.release[1] ?? 0) === 0;
    return step.index === 1 || early || from.pre !== '' || to.pre !== '' ? 'minor' : 'patch';
}
function levelOfSameNumbers(from, to, goesBack) {
    if (from.variant !== to.variant)
        return levelOfVariant(from, to);
    if (from.pre !== to.pre)
        return goesBack() ? 'downgrade' : 'minor';
    if (from.post !== to.post && from.pre === '')
        return to.post > from.post ? 'patch' : 'downgrade';
    // `1.2` and `1.2.0`, or another build of the same version.
    return from.release.length === to.release.length ? 'unclear' : 'minor';
}
/** `alpine3.19` and `alpine3.20` differ in numbers, `bookworm` and `trixie` in kind. */
function levelOfVariant({ variant: from }, { variant: to }) {
    const kind = (text) => text.replaceAll(/\d+/g, '0');
    return kind(from) === kind(to) ? 'minor' : 'unclear';
}
/** What raising `<X` a little lets in: below `2.0.1` there is `2.0.0`, but below `2.0.0` there was not. */
function levelOfUpperBound({ release: [, minor = 0, patch = 0] }) {
    if (patch > 0)
        return 'patch';
    return minor > 0 ? 'minor' : 'major';
}
/** A pin becomes a range, a range another one: no patch, and as far as its versions say, where it has an upper end. */
function levelOfOtherForm(ecosystem, before, after) {
    const [from, to] = [highest(ecosystem, before), highest(ecosystem, after)];
    if (from === null || to === null || isOpen(before) || isOpen(after))
        return 'unclear';
    const level = levelOfVersions(from.version, to.version, () => goesBack(ecosystem, from.text, to.text));
    if (level === 'patch' || firstDifference(from.version, to.version) === null)
        return 'minor';
    return level === 'downgrade' && before.length + after.length > 2 ? 'unclear' : level;
}
/** Whether an alternative has no upper end. */
function isOpen(comparators) {
    const alternatives = [[]];
    for (const comparator of comparators)
        if (comparator.operator === '||')
            alternatives.push([]);
        else
            alternatives.at(-1)?.push(comparator);
    return alternatives.some((each) => each.every(({ operator }) => ['>', '>=', '!='].includes(operator)));
}
/** The highest version that a constraint names; null: one of them cannot be compared. */
function highest(ecosystem, comparators) {
    let found = null;
    for (const { operator, version: text } of comparators) {
        if (operator === '||')
            continue;
        const version = parseVersion(ecosystem, text);
        if (version === null)
            return null;
        if (found === null || firstDifference(found.version, version)?.down === false)
            found = { text, version };
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/line-moves.js




/** The full name of a commit; a digest of an image names what its own registry holds. */
const isCommit = (pin) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin);
/**
 * Reads a file whose dependencies stand on lines: a removed line and an added one in the same place that differ only in
 * the version are one move. Every other changed line has to be explained by what it means, or it is told in `others`.
 */
function readMoves(manifest, ecosystem, interpret) {
    const moves = new Moves(manifest.path, ecosystem);
    if (manifest.previousPath !== undefined && manifest.previousPath !== manifest.path) {
        moves.others.push({ what: `the file's name, which was ${excerpt(manifest.previousPath)},`, line: null });
    }
    if (manifest.status === 'changed')
        moves.others.push({ what: "the file's kind", line: null });
    if (!isReadable(manifest)) {
        moves.others.push({ what: 'a line or a file too long to be read', line: null });
        return { changes: [], others: moves.others, needsContents: true };
    }
    const hunks = changedLines(manifest, interpret);
    if (hunks === null) {
        moves.others.push({ what: 'its content, which is not shown,', line: null });
        return { changes: [], others: moves.others, needsContents: true };
    }
    for (const hunk of hunks)
        moves.readHunk(hunk);
    moves.explainTheRest();
    return { changes: moves.changes, others: moves.others, needsContents: moves.needsContents };
}
class Moves {
    changes = [];
    others = [];
    needsContents = false;
    #path;
    #ecosystem;
    #parts = [];
    #checksums = [];
    /** What happened to each dependency, by name. */
    #levels = new Map();
    constructor(path, ecosystem) {
        this.#path = path;
        this.#ecosystem = ecosystem;
    }
    readHunk(lines) {
        const unpaired = [];
        let place = [];
        for (const line of [...lines, null]) {
            if (line !== null) {
                this.#sort(line, place);
                continue;
            }
            if (place.length === 0)
                continue;
            const { pairs, rest } = pairsInPlace(place);
            for (const { before, after } of pairs)
                this.#moved(before, after);
            for (const left of rest)
                unpaired.push(left);
            place = [];
        }
        // Lines that state the same dependencies otherwise than before are unclear; what is left was added or removed.
        const { pairs, rest } = pairsByName(unpaired);
        for (const { before, after } of pairs)
            this.#reworded(before, after);
        for (const line of rest)
            this.#alone(line);
    }
    #sort(line, stated) {
        const { meaning } = line;
        if (meaning.kind === 'stated')
            stated.push({ ...line, meaning });
        else if (meaning.kind === 'part')
            this.#parts.push({ ...line, meaning });
        else if (meaning.kind === 'checksum')
            this.#checksums.push({ ...line, meaning });
        else if (meaning.kind === 'other')
            this.#other(line, meaning.what, meaning.needsContents);
    }
    #moved(before, after) {
        if (before.meaning.needsContents)
            this.needsContents = true;
        let moves = 0;
        before.meaning.stated.forEach((from, index) => {
            const to = after.meaning.stated[index];
            if (to === undefined || (from.version === to.version && from.pin === to.pin))
                return;
            moves++;
            this.#change(after, from, to, stepOf(to.ecosystem ?? this.#ecosystem, from, to));
        });
        if (moves === 0)
            this.#other(after, "a line's place or white space");
    }
    #reworded(before, after) {
        if (before.meaning.needsContents)
            this.needsContents = true;
        before.meaning.stated.forEach((from, index) => {
            const to = after.meaning.stated[index];
            if (to === undefined)
                return;
            const { level, note = 'more than its version changes on the line' } = stepOf(to.ecosystem ?? this.#ecosystem, from, to);
            const certain = level === 'major' || level === 'downgrade';
            this.#change(after, from, to, { level: certain ? level : 'unclear', note });
        });
    }
    #alone(line) {
        const added = line.mark === '+';
        const note = added ? 'its version was not stated here before' : 'its version is no longer stated here';
        const step = line.named ? { level: 'unclear', note } : { level: added ? 'added' : 'removed' };
        for (const stated of line.meaning.stated)
            this.#change(line, added ? null : stated, added ? stated : null, step);
    }
    /** Explains lines that belong to a dependency by what became of it. */
    explainTheRest() {
        const marks = new Map();
        for (const { mark, meaning } of this.#parts)
            if (meaning.names)
                setOf(marks, meaning.of).add(mark);
        for (const line of this.#parts) {
            const { mark, meaning } = line;
            if (meaning.names === undefined || this.#came(line) || marks.get(meaning.of)?.size !== 1)
                continue;
            if (mark === '+')
                this.#change(line, null, meaning.names, { level: 'added' });
            else
                this.#change(line, meaning.names, null, { level: 'removed' });
        }
        for (const line of this.#parts)
            if (!this.#came(line))
                this.#other(line, line.meaning.what);
        const renewed = new Set(this.#checksums.flatMap(({ mark, meaning }) => (mark === '+' ? [meaning.of] : [])));
        for (const line of this.#checksums)
            this.#explainChecksum(line, renewed);
    }
    #explainChecksum(line, renewed) {
        const { of } = line.meaning;
        if (of === null)
            this.#other(line, 'a checksum of something that is not shown', true);
        else if (!this.#levels.has(of))
            this.#other(line, `a checksum of ${excerpt(of)} without its version`);
        else if (!renewed.has(of) && !this.#came(line))
            this.#other(line, `whether ${excerpt(of)} has a checksum`);
    }
    /** Whether the dependency that a line belongs to came or went with it. */
    #came({ mark, meaning }) {
        if (meaning.of === null)
            return false;
        return this.#levels.get(meaning.of)?.has(mark === '+' ? 'added' : 'removed') === true;
    }
    #change(at, from, to, step) {
        const stated = to ?? from;
        if (stated === null)
            return;
        if (at.meaning.kind === 'stated' && at.meaning.needsContents)
            this.needsContents = true;
        const unclear = to?.unclear ?? from?.unclear;
        const note = unclear ?? step.note;
        setOf(this.#levels, stated.name).add(step.level);
        this.changes.push({
            ecosystem: stated.ecosystem ?? this.#ecosystem,
            name: stated.name,
            from: from?.version ?? from?.pin ?? null,
            to: to?.version ?? to?.pin ?? null,
            level: unclear === undefined || step.level === 'added' || step.level === 'removed' ? step.level : 'unclear',
            direct: stated.direct,
            path: this.#path,
            line: at.line,
            ...(to?.pin !== undefined && to.version !== null && isCommit(to.pin) ? { pin: to.pin } : {}),
            ...(note === undefined ? {} : { note }),
        });
    }
    #other({ line }, what, needsContents = false) {
        this.others.push({ what, line });
        if (needsContents)
            this.needsContents = true;
    }
}
/** How far a dependency moves whose line changes in nothing else. */
function stepOf(ecosystem, from, to) {
    const unclear = (note) => ({ level: 'unclear', note });
    if (from.pin !== to.pin) {
        if (from.pin === undefined)
            return unclear('it is now pinned, and to which version is not proven');
        if (to.pin === undefined)
            return unclear('it is no longer pinned');
        if (from.version === to.version)
            return unclear('what it is pinned to changes, and its version does not');
    }
    else if (from.pin !== undefined)
        return unclear('its version changes, and what it is pinned to does not');
    if (from.version === null || to.version === null)
        return unclear('it has no version on one side');
    return { level: levelOf(ecosystem, from.version, to.version) };
}
function setOf(sets, key) {
    const found = sets.get(key) ?? new Set();
    sets.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/yaml-lines.js
const empty = { indent: 0, item: false, column: 0, key: null, value: '', span: [0, 0], comment: '', open: '' };
/** Longer lines are no entries that people write. */
const yaml_lines_longest = 2000;
/**
 * Reads YAML line by line: `text` are the lines of block scalars and quoted texts whose beginning is there. That a hunk
 * starts within one cannot be seen.
 */
function yamlLines({ lines }) {
    let scalar = null;
    let quote = '';
    return lines.map((text) => {
        const indent = text.length - text.trimStart().length;
        if (quote !== '') {
            if (endOfQuoted[quote].test(text))
                quote = '';
            return { ...empty, kind: 'text', indent };
        }
        if (scalar !== null && indent > scalar && indent < text.length)
            return { ...empty, kind: 'text', indent };
        const line = lineOf(text, indent);
        if (line.kind !== 'blank')
            scalar = scalarBelow(line);
        quote = line.open;
        return line;
    });
}
function lineOf(text, indent) {
    if (indent === text.length)
        return { ...empty, kind: 'blank' };
    if (text.length > yaml_lines_longest || text.startsWith('#!', indent))
        return { ...empty, kind: 'text', indent };
    if (text.charAt(indent) === '#')
        return { ...empty, kind: 'comment', indent };
    return entryOf(text, indent);
}
/** The column beyond which a block scalar stands; null: none begins on this line. */
function scalarBelow({ value, key, indent, column }) {
    if (!blockScalar.test(value))
        return null;
    return key === null ? indent : column;
}
/** The rest of a quoted text up to its end. */
const endOfQuoted = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'(?!')/ };
/** `|`, `>-`, `&script |2`. */
const blockScalar = /^(?:[&!]\S* )*[|>][-+0-9]{0,2}$/;
const keyPattern = /(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`{}[\],:?-][^\s:#{}[\],"']*))\s*:(?=\s|$)\s*/y;
function entryOf(text, indent) {
    let column = indent;
    while (text.charAt(column) === '-' && /\s/.test(text.charAt(column + 1))) {
        column++;
        while (/\s/.test(text.charAt(column)))
            column++;
    }
    keyPattern.lastIndex = column;
    const found = keyPattern.exec(text);
    const key = found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
    const start = found === null ? column : column + found[0].length;
    const { span, comment, open } = valueAt(text, start);
    const item = column > indent;
    return {
        kind: item || key !== null ? 'entry' : 'text',
        indent,
        item,
        column,
        key,
        value: text.slice(...span),
        span,
        comment,
        open,
    };
}
/** The value from a column on: quoted, or plain up to a comment. One that goes on below is told as far as it stands here. */
function valueAt(text, start) {
    const quote = text.charAt(start);
    if (quote === '"' || quote === "'") {
        const quoted = endOfQuoted[quote].exec(text.slice(start + 1))?.[0];
        if (quoted === undefined)
            return { span: [start, text.length], comment: '', open: quote };
        const end = start + quoted.length;
        const rest = text.slice(end + 1);
        if (/^\s*$|^\s+#/.test(rest))
            return { span: [start + 1, end], comment: rest.trim(), open: '' };
        return { span: [start, text.trimEnd().length], comment: '', open: '' };
    }
    const hash = quote === '#' ? start : text.indexOf(' #', start);
    const end = hash < 0 ? text.length : hash;
    const comment = hash < 0 ? '' : text.slice(hash).trim();
    return { span: [start, start + text.slice(start, end).trimEnd().length], comment, open: '' };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/actions.js




const manifest = /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+|action)\.ya?ml$/i;
/** Workflows and actions of GitHub: what they use, and the images of their containers. */
const actions = {
    ecosystem: 'actions',
    reads: (path) => manifest.test(path),
    read: (file) => readMoves(file, 'actions', workflowLines),
};
function workflowLines(side) {
    return yamlLines(side).map((line, index) => {
        if (line.kind === 'blank' || line.kind === 'comment')
            return nothing;
        const text = side.lines[index] ?? '';
        const stated = line.kind === 'entry' ? statedBy(line, text) : null;
        return stated === null ? other(text) : { kind: 'stated', stated: [stated] };
    });
}
function statedBy(line, text) {
    if (line.key === 'uses')
        return usedAction(line, text);
    if (line.key !== 'image' && line.key !== 'container')
        return null;
    const docker = line.value.startsWith(dockerScheme) ? dockerScheme.length : 0;
    return docker === 0 && !/[:@]/.test(line.value) ? null : statedImage(line.value.slice(docker), line.span[0] + docker);
}
const dockerScheme = 'docker://';
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
function usedAction({ value, span, comment }, text) {
    const [start] = span;
    if (value.startsWith(dockerScheme))
        return statedImage(value.slice(dockerScheme.length), start + dockerScheme.length);
    const at = value.indexOf('@');
    if (at <= 0 || !/^[\w.-]+\/[\w./-]+$/.test(value.slice(0, at)) || value.startsWith('.'))
        return null;
    // A comment takes no effect, so that only what it says of the version counts.
    const stated = { name: value.slice(0, at), spans: [[start + at + 1, text.length]], direct: true };
    const reference = value.slice(at + 1);
    if (!commit.test(reference))
        return { ...stated, version: reference };
    return { ...stated, version: versionInComment(comment), pin: reference };
}
/** The full name of a commit. */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** `# v4.1.2`, `# tag=v4.1.2`, `# actions/checkout@v4.1.2`, `# frozen: v4.1.2`; null: the comment states no version. */
function versionInComment(comment) {
    return /^#\s*(?:[\w./-]{1,200}\s?[@=:]\s*)?([vV]?\d[\w.+-]*)(?=\s|$)/.exec(comment.slice(0, 400))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python-requirement.js
/** Longer ones exist nowhere but in attempts to make this slow. */
const python_requirement_longest = 2000;
/** null: it is no requirement. */
function parseRequirement(text) {
    if (text.length > python_requirement_longest)
        return null;
    const found = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[([^\]]*)\])?/.exec(text);
    const name = found?.[1];
    if (found === null || name === undefined)
        return null;
    const rest = text.slice(found[0].length).trim();
    const traits = { 'the extras': listed(found[2] ?? ''), 'the marker': '' };
    const key = normalizedName(name);
    if (rest.startsWith('@'))
        return { name, key, version: rest.slice(1).trim(), source: 'address', traits };
    const semicolon = rest.indexOf(';');
    if (semicolon >= 0)
        traits['the marker'] = rest.slice(semicolon + 1).trim();
    const asked = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim().replace(/^\((.*)\)$/, '$1');
    // Anything else behind the name, such as `import requests`, makes it no requirement.
    if (asked !== '' && !/^(?:[=<>!~]=?|===)/.test(asked))
        return null;
    return { name, key, version: specifierOf(asked), source: '', traits };
}
/** `==1.2.3` is the version 1.2.3; other specifiers stay what they are, without blanks. */
function specifierOf(text) {
    const specifier = text.replaceAll(/\s/g, '');
    if (specifier === '')
        return '*';
    return /^==[^=,*]+$/.test(specifier) ? specifier.slice(2) : specifier;
}
const normalizedName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');
const listed = (text) => text
    .split(',')
    .map((each) => each.trim())
    .sort()
    .join(',');

;// CONCATENATED MODULE: ./build/src/classify/dependencies/archive-lines.js

/**
 * `{ url = "https://…/anyio-4.3.0.tar.gz", hash = "sha256:…" }` or `{file = "anyio-4.3.0-py3-none-any.whl", hash = "…"}`, as uv,
 * Poetry and PDM write them; null: its name does not tell. https://packaging.python.org/specifications/binary-distribution-format/
 */
function archiveLine(text) {
    const found = /\b(?:url|file) = "(?:(https?:\/\/[^/"]{1,253})\/(?:[^/"]{1,200}\/){0,30})?([^/"]{1,200})"/.exec(text);
    const [, host = '', file] = found ?? [];
    if (file === undefined || !/\bhash = "/.test(text))
        return null;
    const wheel = /^([^-]+)-([^-]+)-.*\.whl$/.exec(file) ?? /^(.+)-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file);
    const [, name, version] = wheel ?? [];
    return name === undefined || version === undefined ? null : { name: normalizedName(name), version, host, text };
}
/**
 * Takes the archives of packages that move as explained: each old one is of the version that goes, each new one of the
 * version that comes, from a host of the old ones. All others become loose lines of their side.
 */
function explainArchives(pairs, changes) {
    if (pairs.every((sides) => sides.every(({ archives }) => archives.length === 0)))
        return;
    const [gone, come] = [new Set(), new Set()];
    for (const { name, from, to } of changes) {
        if (from !== null)
            gone.add(`${normalizedName(name)} ${from}`);
        if (to !== null)
            come.add(`${normalizedName(name)} ${to}`);
    }
    const hosts = new Set(pairs.flatMap(([before]) => before.archives.map(({ name, host }) => `${name} ${host}`)));
    for (const [before, after] of pairs) {
        const [old, now] = [textsOf(before), textsOf(after)];
        const unexplainedOld = before.archives.filter(({ name, version, text }) => !now.has(text) && !gone.has(`${name} ${version}`));
        const unexplainedNew = after.archives.filter(({ name, version, host, text }) => !old.has(text) && !(come.has(`${name} ${version}`) && hosts.has(`${name} ${host}`)));
        before.loose.push(...unexplainedOld.map(({ text }) => text));
        after.loose.push(...unexplainedNew.map(({ text }) => text));
    }
}
const textsOf = ({ archives }) => new Set(archives.map(({ text }) => text));

// EXTERNAL MODULE: ./build/src/classify/dependencies/entries.js
var entries = __webpack_require__(620);
;// CONCATENATED MODULE: ./build/src/classify/dependencies/match-entries.js

/** Entries with the same key belong together, the first with the first. */
function match(pairs) {
    const before = new Map();
    for (const [index, [side]] of pairs.entries())
        for (const entry of side.entries)
            add(before, keyOf(entry, index), entry);
    const matched = [];
    const added = [];
    const next = new Map();
    for (const [piece, [, side]] of pairs.entries())
        for (const entry of side.entries) {
            const key = keyOf(entry, piece);
            const index = next.get(key) ?? 0;
            const other = before.get(key)?.[index];
            if (other === undefined)
                added.push(entry);
            else
                matched.push([other, entry]);
            next.set(key, index + 1);
        }
    const removed = [...before].flatMap(([key, entries]) => entries.slice(next.get(key) ?? 0));
    const isNamed = ({ isProof }) => isProof !== true;
    const proofs = !removed.every(isNamed) || !added.every(isNamed);
    return { matched, removed: removed.filter(isNamed), added: added.filter(isNamed), proofs };
}
const keyOf = ({ key, isLocal, hidden }, piece) => isLocal || hidden ? `${piece}\n${key}` : key;
function add(map, key, entry) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [entry]);
    else
        known.push(entry);
}
/** What versions of one dependency share. */
const familyOf = ({ family, name }) => family ?? name;
/** The entries by a name of theirs. */
function grouped(entries, by) {
    const found = new Map();
    for (const entry of entries)
        add(found, by(entry), entry);
    return found;
}
/** More versions of one name than these are not told apart. */
const mostVersions = 12;
/** Which of several versions of one name became which: the same, then the nearest. */
function nearest(ecosystem, removed, added) {
    const pairs = [];
    const left = { removed: [...removed], added: [...added] };
    if (removed.length > mostVersions || added.length > mostVersions)
        return { pairs, ...left };
    const fits = ['same', 'patch', 'minor', 'any'];
    for (const fit of removed.length === 1 && added.length === 1 ? ['any'] : fits)
        for (const before of [...left.removed]) {
            const after = left.added.find(({ version }) => fit === 'any' ||
                (fit === 'same' ? version === before.version : levelOf(ecosystem, before.version, version) === fit));
            if (after === undefined)
                continue;
            pairs.push([before, after]);
            left.removed.splice(left.removed.indexOf(before), 1);
            left.added.splice(left.added.indexOf(after), 1);
        }
    return { pairs, ...left };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/compare-sides.js




/** What differs between two versions of a file, given hunk by hunk or as a whole. */
function compareSides(ecosystem, path, pairs) {
    const compared = new Comparison(ecosystem, path);
    const { matched, removed, added, proofs } = match(pairs);
    for (const [before, after] of matched)
        compared.move(before, after);
    compared.rest(removed, added);
    for (const [before, after] of pairs)
        compared.facts(before.facts, after.facts);
    explainArchives(pairs, compared.changes);
    const differ = (which) => pairs.some(([one, other]) => !(0,entries/* sameLines */.mH)(one[which], other[which]));
    if (compared.isEmpty() && compared.described !== null)
        compared.others.push(compared.described);
    if (compared.isEmpty() && (proofs || differ('edges')))
        compared.others.push({ what: 'what packages depend on', line: null });
    if (compared.keepsNames() && differ('order'))
        compared.others.push({ what: 'the order of the lines', line: null });
    const loose = differ('loose');
    const changes = compared.distinct();
    return {
        changes,
        others: compared.others,
        needsContents: loose || changes.some(({ note }) => note === entries/* hiddenSection */.Ck),
    };
}
class Comparison {
    changes = [];
    others = [];
    /** What is recorded of a version that stays: it follows from other versions, where one moves. */
    described = null;
    ecosystem;
    path;
    constructor(ecosystem, path) {
        this.ecosystem = ecosystem;
        this.path = path;
    }
    isEmpty() {
        return this.changes.length === 0 && this.others.length === 0;
    }
    /** Whether nothing came, went or changed but versions. */
    keepsNames() {
        return this.others.length === 0 && this.changes.every(({ level }) => level !== 'added' && level !== 'removed');
    }
    /** One dependency on both sides. */
    move(before, after) {
        const { name, version, line } = after;
        const same = before.version === version;
        const proven = covers(before.checksum ?? '', after.checksum ?? '');
        if ((before.source ?? '') !== (after.source ?? ''))
            this.add(after, before.version, version, 'it comes from another source');
        else if (same && !proven)
            this.add(after, before.version, version, 'same version, other checksum');
        else if (!same && (before.checksum ?? '') !== '' && (after.checksum ?? '') === '')
            this.add(after, before.version, version, 'the new version has no checksum');
        else if (!same)
            this.add(after, before.version, version);
        for (const what of Object.keys({ ...before.traits, ...after.traits }))
            if (before.traits?.[what] !== after.traits?.[what])
                this.others.push({ what: `${what} of ${name}`, line });
        if (same && proven)
            this.recorded(before, after);
    }
    /** What is written of a version that stays. */
    recorded(before, after) {
        const { name, line } = after;
        if ((before.checksum ?? '') !== (after.checksum ?? ''))
            this.others.push({ what: `more checksums of ${name}`, line });
        else if ((before.metadata ?? '') !== (after.metadata ?? ''))
            this.described ??= { what: `what is recorded of ${name}`, line };
    }
    /** What has no counterpart under its key: a step where the name has one on either side that fits, else an addition or a removal. */
    rest(removed, added) {
        const gone = grouped(removed, familyOf);
        for (const [name, news] of grouped(added, familyOf)) {
            const { pairs, removed: left, added: fresh } = nearest(this.ecosystem, gone.get(name) ?? [], news);
            for (const [before, after] of pairs) {
                this.move(before, after);
                const { name, isLocal, hidden, line } = after;
                if (isLocal || hidden)
                    this.others.push({ what: `the place of ${name}`, line });
            }
            for (const entry of fresh)
                this.add(entry, null, entry.version);
            gone.set(name, left);
        }
        for (const entries of gone.values())
            for (const entry of entries)
                this.add(entry, entry.version, null);
    }
    facts(before, after) {
        const [old, now] = [byWhat(before), byWhat(after)];
        for (const [what, fact] of now)
            if (old.get(what)?.text !== fact.text)
                this.others.push({ what, line: fact.line });
        for (const [what] of old)
            if (!now.has(what))
                this.others.push({ what, line: null });
    }
    add(entry, from, to, why) {
        const { ecosystem, path } = this;
        const { name, direct, line, hidden } = entry;
        const told = why === undefined ? levelOf(ecosystem, from, to) : 'unclear';
        // Whatever such a line is, it is no patch update before that is proven; and nothing worse than it looks like.
        const level = hidden && told === 'patch' ? 'unclear' : told;
        const note = why ?? (hidden ? entries/* hiddenSection */.Ck : undefined);
        this.changes.push({
            ecosystem,
            name,
            from,
            to,
            level,
            direct,
            path,
            line,
            ...(note === undefined ? {} : { note }),
        });
    }
    /** A lock file may list the same package in two places. */
    distinct() {
        const seen = new Set();
        return this.changes.filter(({ name, from, to, level, note }) => {
            const text = JSON.stringify([name, from, to, level, note]);
            return seen.size < seen.add(text).size;
        });
    }
}
/** Several facts of one name count together. */
function byWhat(facts) {
    const found = new Map();
    for (const fact of facts) {
        const known = found.get(fact.what);
        found.set(fact.what, known === undefined ? fact : { ...known, text: `${known.text}\n${fact.text}` });
    }
    return found;
}
/** Whether the same content is proven as before: each checksum, one a line, is still there. */
function covers(before, after) {
    if (before === after || before === '')
        return true;
    const now = new Set(after.split('\n'));
    return before.split('\n').every((each) => now.has(each));
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/sides.js



const whatIsUnclear = {
    malformed: 'the file cannot be parsed',
    missing: 'the change of this file is not known',
    link: 'the file changes its kind',
    line: 'a changed line is not understood',
};
/** Reads a manifest by its format: both versions where they are known, otherwise from the patch as far as that tells. */
function readSides(manifest, format) {
    const { path, status } = manifest;
    if (status === 'changed')
        return unclear(manifest, format, whatIsUnclear.link, false);
    const reading = readBoth(manifest, format) ?? readPatch(manifest, format);
    const { previousPath } = manifest;
    if (status !== 'renamed' || previousPath === undefined)
        return reading;
    const moved = { what: `the file's name, which was ${previousPath.slice(0, 200)}`, line: null };
    return {
        ...reading,
        others: [...reading.others, moved],
        changes: reading.changes.map((each) => ({ ...each, path })),
    };
}
/** null: the versions are not known. */
function readBoth(manifest, format) {
    const before = versionBefore(manifest);
    const after = versionAfter(manifest);
    if (before === undefined || after === undefined || (before === null && after === null))
        return null;
    const hunks = (0,patch_lines/* hunksOf */.Hs)(manifest.patch) ?? [];
    const old = before === null ? (0,entries/* emptySide */.Bk)() : format.whole(before, finder(hunks, '-'));
    const now = after === null ? (0,entries/* emptySide */.Bk)() : format.whole(after, finder(hunks, '+'));
    if (old === null || now === null)
        return unclear(manifest, format, whatIsUnclear.malformed, false);
    const reading = compareSides(format.ecosystem, manifest.path, [[old, now]]);
    if ((0,entries/* sameLines */.mH)(old.loose, now.loose))
        return reading;
    const rest = unclear(manifest, format, whatIsUnclear.line, false);
    return { ...rest, changes: [...reading.changes, ...rest.changes], others: reading.others };
}
/** null: there is none; undefined: it is not known. A file that was there before and is missing now contradicts its status. */
function versionBefore({ status, before, patch }) {
    if (status === 'added' || status === 'copied')
        return null;
    return before ?? (status === 'removed' ? ((0,patch_lines/* wholeText */.r0)(patch, '-') ?? undefined) : undefined);
}
function versionAfter({ status, after, patch }) {
    if (status === 'removed')
        return null;
    return after ?? (status === 'added' ? ((0,patch_lines/* wholeText */.r0)(patch, '+') ?? undefined) : undefined);
}
function readPatch(manifest, format) {
    const { path, status, patch } = manifest;
    if (patch === undefined && (status === 'renamed' || status === 'unchanged'))
        return { changes: [], others: [], needsContents: false };
    const hunks = (0,patch_lines/* hunksOf */.Hs)(patch);
    if (hunks === null || status === 'copied')
        return unclear(manifest, format, whatIsUnclear.missing, true);
    const pairs = hunks.map((hunk) => readHunk(hunk, format));
    const reading = compareSides(format.ecosystem, path, pairs);
    const isKnown = pairs.every(([before, after]) => (0,entries/* sameLines */.mH)(before.loose, after.loose));
    if (isKnown)
        return reading;
    const note = 'the patch does not show where its lines belong';
    const line = firstChange(hunks);
    return {
        ...reading,
        changes: [
            ...reading.changes,
            {
                ecosystem: format.ecosystem,
                name: path,
                from: null,
                to: null,
                level: 'unclear',
                direct: null,
                path,
                line,
                note,
            },
        ],
    };
}
function readHunk(hunk, format) {
    const [old, now] = [sides_sideOf(hunk, '-'), sides_sideOf(hunk, '+')];
    const [before, after] = [format.hunk(old, hunk.heading), format.hunk(now, hunk.heading)];
    // With one side alone everything would seem to come or go.
    return before === null || after === null ? [looseSide(old), looseSide(now)] : [before, after];
}
const looseSide = (lines) => ({ ...(0,entries/* emptySide */.Bk)(), loose: lines.map(({ text }) => text.trim()) });
function sides_sideOf(hunk, mark) {
    const lines = [];
    for (const line of hunk.lines)
        if (line.mark === ' ' || line.mark === mark)
            lines.push({ text: line.text, number: mark === '+' ? line.new : line.old });
    return lines;
}
const firstChange = (hunks) => {
    const line = hunks[0]?.lines.find(({ mark }) => mark !== ' ');
    return line === undefined ? null : (0,patch_lines/* lineNumber */.eT)(line);
};
/** A file of which nothing is proven. */
function unclear({ path }, { ecosystem }, note, needsContents) {
    return {
        changes: [{ ecosystem, name: path, from: null, to: null, level: 'unclear', direct: null, path, line: null, note }],
        others: [],
        needsContents,
    };
}
/** Finds where a patch first shows a name at the start of a line, among the lines of one side. */
function finder(hunks, mark) {
    const found = new Map();
    for (const { lines } of hunks)
        for (const line of lines) {
            const name = line.mark === ' ' || line.mark === mark ? /[^\s"'[\],{}=:<>~!^();]{1,200}/.exec(line.text)?.[0] : undefined;
            if (name !== undefined && !found.has(name))
                found.set(name, mark === '+' ? line.new : line.old);
        }
    return (name) => found.get(name) ?? null;
}
/** The lines of a text, numbered from 1, without carriage returns. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line, index) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, number: index + 1 }));
}
/** A reader for the files that `formatOf` knows by their name, without the folder, in lower case too where that is usual. */
function readerOf(ecosystem, formatOf) {
    const find = (path) => formatOf(path.slice(path.lastIndexOf('/') + 1), path);
    return {
        ecosystem,
        reads: (path) => find(path) !== undefined,
        read(manifest) {
            const format = find(manifest.path);
            return format === undefined ? { changes: [], others: [], needsContents: false } : readSides(manifest, format);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/json-node.js
/** Deeper ones are kept as text, or not read: no manifest has them. */
const deepest = 40;
/** The position after the closing quote; -1: there is none. */
function endOfString(text, start) {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === 92)
            slashes++;
        if (slashes % 2 === 0)
            return at + 1;
    }
    return -1;
}
/** What a JSON string says; null: it is none. */
function stringValue(raw) {
    if (raw === undefined || raw.length < 2 || raw.charCodeAt(0) !== 34)
        return null;
    if (!raw.includes('\\'))
        return endOfString(raw, 0) === raw.length ? raw.slice(1, -1) : null;
    const value = parseJson(raw);
    return typeof value === 'string' ? value : null;
}
/** What a JSON text says; undefined: it is malformed. */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return undefined;
    }
}
/** The text of a member that is a string; null: there is none. */
function textOf(node, key) {
    return stringValue(node.leaves.find((leaf) => leaf.key === key)?.raw);
}
/** The child of that name. */
function childOf(node, key) {
    return node.children.find((child) => child.key === key);
}
/** All that stands in an object, as one text to compare by, but for the named members. */
function json_node_contentOf(node, except = new Set()) {
    const leaves = node.leaves.filter(({ key }) => key === null || !except.has(key));
    const children = node.children.filter(({ key }) => key === null || !except.has(key));
    return [
        ...leaves.map(({ key, raw }) => `${key ?? ''}:${raw}`),
        ...children.map((child) => `${child.key ?? ''}{${json_node_contentOf(child)}}`),
    ].join('\n');
}
/** The same tree from a whole text, however it is written; null: malformed, or no object. Lines are not known then. */
function jsonTree(text) {
    const value = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return isObject(value) ? nodeOf(null, value, null, 0) : null;
}
function nodeOf(key, value, parent, depth) {
    const node = { key, indent: depth, line: null, parent, opened: true, leaves: [], children: [] };
    const members = Array.isArray(value)
        ? value.map((item) => [null, item])
        : Object.entries(value);
    for (const [name, member] of members)
        if (typeof member === 'object' && member !== null && depth < deepest)
            node.children.push(nodeOf(name, member, node, depth + 1));
        else
            node.leaves.push({ key: name, raw: safeText(member), line: null, indent: depth + 1 });
    return node;
}
function safeText(value) {
    try {
        return JSON.stringify(value) ?? 'null';
    }
    catch {
        return 'too deep to be compared';
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/json-fragment.js

const scalar = /^(?:true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][-+]?\d{1,4})?|\{\}|\[\])$/;
/**
 * The parts that a piece of JSON shows: objects whose opening is in it, and those it starts in the middle of. null: it is not
 * written one member a line, its indentation contradicts its brackets, or a name stands twice in an object.
 */
function jsonFragment(lines) {
    const builder = new Builder();
    return lines.every((line) => builder.take(line)) && builder.nodes.every(hasDistinctNames) ? builder.nodes : null;
}
/** Of two members with one name the last one counts, which need not be the one that looks like it. */
function hasDistinctNames({ leaves, children }) {
    const names = new Set();
    for (const members of [leaves, children])
        for (const { key } of members)
            if (key !== null && names.size === names.add(key).size)
                return false;
    return children.every(hasDistinctNames);
}
class Builder {
    nodes = [];
    depth = 0;
    top = this.enter(null, -1, null, false);
    /** Takes the next line; false: it is not written as expected. */
    take({ text, number }) {
        const indent = text.search(/\S/);
        if (indent < 0)
            return true;
        const first = text.charAt(indent);
        if (first === '}' || first === ']')
            return this.end(text, indent);
        const read = this.top.opened && indent <= this.top.indent ? null : readMember(text, indent);
        if (read === null)
            return false;
        if (read.raw === null && ++this.depth > deepest)
            return false;
        if (read.raw === null)
            this.top = this.enter(read.key, indent, number);
        else
            this.top.leaves.push({ key: read.key, raw: read.raw, line: number, indent });
        return true;
    }
    /** The end of something that began above the piece starts a new unknown object. */
    end(text, indent) {
        const { top } = this;
        if (top.opened)
            this.depth--;
        const parent = top.opened ? top.parent : null;
        this.top = parent ?? this.enter(null, -1, null, false);
        return /^[}\]],?\s*$/.test(text.slice(indent)) && (!top.opened || top.indent === indent);
    }
    enter(key, indent, line, opened = true) {
        const parent = opened && this.top.opened ? this.top : null;
        const node = { key, indent, line, parent, opened, leaves: [], children: [] };
        (parent?.children ?? this.nodes).push(node);
        return node;
    }
}
/** A member or an item; `raw` null: an object or a list begins. null: something else. */
function readMember(text, indent) {
    let start = indent;
    let key = null;
    if (text.charCodeAt(indent) === 34) {
        const end = endOfString(text, indent);
        if (end < 0)
            return null;
        const colon = text.slice(end).search(/\S/);
        if (colon >= 0 && text.charAt(end + colon) === ':') {
            key = stringValue(text.slice(indent, end));
            if (key === null)
                return null;
            start = end + colon + 1;
        }
    }
    const value = text.slice(start).trim();
    if (value === '{' || value === '[')
        return { key, raw: null };
    const raw = value.endsWith(',') ? value.slice(0, -1).trimEnd() : value;
    if (raw.charCodeAt(0) === 34)
        return endOfString(raw, 0) === raw.length ? { key, raw } : null;
    return scalar.test(raw) || parseJson(raw) !== undefined ? { key, raw } : null;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-lock.js



/**
 * package-lock.json and npm-shrinkwrap.json, all versions of the format:
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
const npmLock = {
    ecosystem: 'npm',
    whole(text) {
        const root = jsonTree(text);
        if (root === null)
            return null;
        const side = (0,entries/* emptySide */.Bk)();
        readRoot(root, side);
        const workspaces = (childOf(root, 'packages')?.children ?? []).filter(({ key }) => isWorkspace(key));
        const direct = new Set(workspaces.flatMap((each) => constraints(each).map(({ name }) => name)));
        // Without the project's own entry (in the first version of the format) nobody can tell.
        if (workspaces.length > 0)
            for (const entry of side.entries)
                entry.direct ??= direct.has(entry.name);
        return side;
    },
    hunk: readFragment,
};
const dependencySections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const isWorkspace = (key) => key !== null && !/(?:^|\/)node_modules\//.test(key);
function readRoot(root, side) {
    for (const { key, raw, line } of root.leaves)
        side.facts.push({ what: key === 'version' ? "the project's own version" : `\`${key ?? ''}\``, text: raw, line });
    for (const child of root.children)
        if (child.key === 'packages')
            for (const node of child.children)
                readPackage(node, side);
        else if (child.key === 'dependencies')
            for (const node of child.children)
                readNested(node, '', side);
        else
            side.facts.push({ what: `\`${child.key ?? ''}\``, text: json_node_contentOf(child), line: child.line });
}
/** A member of `packages`: a place in node_modules, or the folder of one of the project's own packages. */
function readPackage(node, side) {
    const { key, line } = node;
    if (key === null)
        return;
    if (!isWorkspace(key)) {
        side.entries.push(installed(node, key, key.slice(key.lastIndexOf('node_modules/') + 13)));
        return;
    }
    const where = key === '' ? 'the project' : `\`${key.slice(0, 80)}\``;
    for (const leaf of node.leaves)
        side.facts.push({
            what: leaf.key === 'version' ? `the own version of ${where}` : `\`${leaf.key ?? ''}\` of ${where}`,
            text: leaf.raw,
            line: leaf.line ?? line,
        });
    side.entries.push(...constraints(node));
    for (const child of node.children)
        if (!dependencySections.some((section) => section === child.key))
            side.facts.push({ what: `\`${child.key ?? ''}\` of ${where}`, text: json_node_contentOf(child), line: child.line ?? line });
}
/** What one of the project's own packages asks for. */
function constraints(workspace) {
    return dependencySections.flatMap((section) => {
        const { leaves = [] } = childOf(workspace, section) ?? {};
        return leaves.flatMap(({ key: name, raw, line }) => {
            if (name === null)
                return [];
            const version = raw.startsWith('"') ? raw.slice(1, -1) : raw;
            const key = `${workspace.key}\n${section}\n${name}`;
            return [{ key, name, family: `asked\n${name}`, version, direct: true, line, traits: { 'the section': section } }];
        });
    });
}
/** A member of `dependencies`, in the first two versions of the format; those below it are its own copies. */
function readNested(node, above, side) {
    const place = `${above}node_modules/${node.key ?? ''}`;
    side.entries.push(installed(node, place, node.key ?? ''));
    for (const child of childOf(node, 'dependencies')?.children ?? [])
        readNested(child, `${place}/`, side);
}
const proofs = new Set([
    ...['version', 'resolved', 'integrity', 'link', 'inBundle', 'bundled', 'hasInstallScript', 'name'],
    ...['dev', 'optional', 'devOptional', 'peer'],
]);
const nested = new Set([...proofs, 'dependencies']);
function installed(node, key, folder) {
    const flags = {};
    let version = null;
    let name = null;
    let resolved = null;
    let integrity = null;
    let { line } = node;
    for (const leaf of node.leaves)
        if (leaf.key === 'version') {
            version = stringValue(leaf.raw);
            line = leaf.line ?? line;
        }
        else if (leaf.key === 'name')
            name = stringValue(leaf.raw);
        else if (leaf.key === 'resolved')
            resolved = stringValue(leaf.raw);
        else if (leaf.key === 'integrity')
            integrity = stringValue(leaf.raw);
        else if (leaf.key !== null && proofs.has(leaf.key))
            flags[`\`${leaf.key}\``] = leaf.raw;
    return {
        key,
        name: name ?? folder,
        version,
        direct: null,
        line,
        source: withoutVersion(resolved, version),
        checksum: integrity ?? '',
        traits: name === null ? flags : { ...flags, 'the alias': folder },
        metadata: json_node_contentOf(node, key.startsWith('node_modules/') ? proofs : nested),
    };
}
/** An address with its version left out, so that it stays the same from one version to the next. */
function withoutVersion(address, version) {
    if (address === null)
        return '';
    return version === null || version === '' ? address : address.replaceAll(version, '*');
}
function readFragment(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    const nodes = jsonFragment(lines);
    if (nodes === null)
        return null;
    for (const node of nodes) {
        if (node.opened && node.key === null && node.line === 1)
            readRoot(node, side);
        else if (node.opened)
            readPart(node, side);
        else
            for (const { key, raw, indent } of node.leaves)
                readLoose(key, raw, indent, side);
    }
    return side;
}
/** An object of which the parent is not in sight: its name or its members tell what it is. */
function readPart(node, side) {
    const { key } = node;
    if (key === 'packages')
        for (const child of node.children)
            readPackage(child, side);
    else if (key === '' || (key !== null && !isWorkspace(key)))
        readPackage(node, side);
    else if (key === 'dependencies' && node.children.length > 0)
        for (const child of node.children)
            readPart(child, side);
    else if (key !== null && node.leaves.some((leaf) => leaf.key === 'resolved' || leaf.key === 'integrity'))
        // Its place is not known, but indentation tells copies of one name apart.
        readPlaced(node, side);
    else if (node.leaves.some((leaf) => proofs.has(leaf.key ?? '')) || node.children.length > 0)
        side.loose.push(`${key}{${json_node_contentOf(node)}}`);
    else
        side.edges.push(`${key}{${json_node_contentOf(node)}}`);
}
function readPlaced(node, side) {
    const here = (0,entries/* emptySide */.Bk)();
    readNested(node, `${node.indent}/`, here);
    side.entries.push(...here.entries.map((entry) => ({ ...entry, isLocal: true })));
}
/** A package's own dependencies stand four steps in; whatever they name is listed by itself. */
function readLoose(key, raw, indent, side) {
    const isEdge = indent >= 8 && !proofs.has(key ?? '');
    const isDescription = key === 'license' || key === 'deprecated';
    (isEdge || isDescription ? side.edges : side.loose).push(`${key ?? ''}:${raw}`);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-parts.js

/**
 * The tables of a file (`fromStart`) or a piece of one, in one walk over its lines. Comments and blank lines are left out.
 * The end of a list that the piece does not show ends with the piece.
 */
function tomlTables(lines, fromStart) {
    const tables = [];
    let table = { path: fromStart ? [] : null, isList: false, line: null, members: [], loose: [] };
    tables.push(table);
    let list = null;
    const close = () => {
        if (list !== null)
            list.member.raw = list.parts.join('\n');
        list = null;
    };
    for (const line of lines) {
        const text = withoutComment(line.text);
        if (text === '')
            continue;
        if (list !== null) {
            list.parts.push(text);
            list.depth += balance(text);
            if (list.depth > 0)
                list.items.push({ text, number: line.number });
            else
                close();
            continue;
        }
        const header = readHeader(text);
        if (header !== null) {
            table = { ...header, line: line.number, members: [], loose: [] };
            tables.push(table);
            continue;
        }
        const member = toml_parts_readMember(text, line.number);
        if (member === null)
            table.loose.push({ text, number: line.number });
        else {
            const items = [];
            table.members.push({ ...member, items });
            const last = table.members.at(-1);
            if (last !== undefined && balance(member.raw) > 0)
                list = { member: last, items, depth: balance(member.raw), parts: [member.raw] };
        }
    }
    close();
    return tables;
}
/** `[a.b."c.d"]` or `[[a]]`. */
function readHeader(text) {
    const isList = text.startsWith('[[') && text.endsWith(']]');
    if (!isList && !(text.startsWith('[') && text.endsWith(']')))
        return null;
    const inner = text.slice(isList ? 2 : 1, isList ? -2 : -1).trim();
    const path = dottedName(inner);
    return path === null ? null : { path, isList };
}
/** The parts of `a.b."c.d"`; null: it is no name. */
function dottedName(text) {
    if (text.length > 500)
        return null;
    const parts = text.match(/"[^"\\]*"|'[^']*'|[A-Za-z0-9_-]+|[.\s]+|./g) ?? [];
    const path = [];
    for (const [index, part] of parts.entries()) {
        if (index % 2 === 1) {
            if (part.trim() !== '.')
                return null;
        }
        else if (/^["']./.test(part))
            path.push(part.slice(1, -1));
        else if (/^[A-Za-z0-9_-]+$/.test(part))
            path.push(part);
        else
            return null;
    }
    return parts.length % 2 === 1 ? path : null;
}
function toml_parts_readMember(text, line) {
    const found = /^(?:"([^"\\]{1,200})"|'([^']{1,200})'|([A-Za-z0-9_.-]{1,200}))\s*=/.exec(text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    return found === null || key === undefined ? null : { key, raw: text.slice(found[0].length).trim(), line };
}
/** How many brackets stay open at the end of a line, outside of strings. */
function balance(text) {
    if (!/[[\]]/.test(text))
        return 0;
    let open = 0;
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '') {
            if (character === '\\' && quote === '"')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '[')
            open++;
        else if (character === ']')
            open--;
    }
    return open;
}
/** Trimmed, and without the comment at its end. */
function withoutComment(text) {
    if (!text.includes('#'))
        return text.trim();
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (quote !== '') {
            if (character === '\\' && quote === '"')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '#')
            return text.slice(0, at).trim();
    }
    return text.trim();
}
/** A value of TOML that stands on one line; undefined: malformed. */
function tomlValue(raw) {
    return tomlDocument(`value = ${raw}`)?.['value'];
}
/** A whole TOML file; undefined: malformed. */
function tomlDocument(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}
/** What a simple string says; '' for anything else. */
function tomlString(raw) {
    return /^"([^"\\]*)"$|^'([^']*)'$/.test(raw ?? '') ? (raw ?? '').slice(1, -1) : '';
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-lock.js






/** A lock file of `[[package]]` tables: Cargo, Poetry, uv, PDM. */
function tomlLock(kind) {
    return {
        ecosystem: kind.ecosystem,
        whole: (text) => toml_lock_read(kind, linesOf(text), true),
        hunk: (lines) => toml_lock_read(kind, lines, lines[0]?.number === 1),
    };
}
const toml_lock_proofs = new Set([
    ...['name', 'version', 'source', 'checksum', 'files', 'sdist', 'wheels', 'metadata'],
    ...['optional', 'groups'],
]);
function toml_lock_read(kind, lines, fromStart) {
    const side = (0,entries/* emptySide */.Bk)();
    let last = null;
    let isLoose = !fromStart;
    for (const table of tomlTables(lines, fromStart)) {
        const { path } = table;
        if (table.isList && path?.join('.') === 'package') {
            last = toml_lock_readPackage(kind, table, side);
            isLoose = false;
        }
        else if (path?.[0] === 'package' && path.length > 1)
            readBelow(table, last, isLoose, side);
        else if (path === null)
            toml_lock_readLoose(table, side);
        else
            side.facts.push(...table.members.flatMap((member) => factOf(kind, path, member, side)), ...table.loose.map(looseFact));
    }
    return side;
}
const looseFact = ({ text, number }) => ({ what: `\`${text.slice(0, 80)}\``, text, line: number });
function factOf(kind, path, member, side) {
    const what = [...path, member.key].join('.');
    if (!kind.derived.has(what))
        return [{ what: `\`${what.slice(0, 120)}\``, text: member.raw, line: member.line }];
    side.edges.push(`${what}=${member.raw}`);
    return [];
}
function toml_lock_readPackage(kind, { members, loose, line }, side) {
    const raw = (key) => members.find((member) => member.key === key)?.raw ?? '';
    const [name, version, source] = [tomlString(raw('name')), tomlString(raw('version')), raw('source')];
    const at = members.find(({ key }) => key === 'version')?.line ?? line;
    if (name === '' || loose.length > 0) {
        side.loose.push(...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text));
        return null;
    }
    if (kind.isOwn(source)) {
        side.facts.push({ what: `the own version of \`${name.slice(0, 80)}\``, text: version, line: at });
        side.edges.push(...members.filter(({ key }) => !toml_lock_proofs.has(key)).map((member) => `${member.key}=${member.raw}`));
        return null;
    }
    const files = ['checksum', 'sdist', 'files', 'wheels'].map(raw).join('\n');
    const entry = {
        key: `${name} ${version}`,
        name,
        version: version === '' ? null : version,
        direct: null,
        line: at,
        source: withoutVersion(source, version) + hostsOf(files),
        checksum: (files.match(/\b(?:sha\d{3}:|md5:)?[0-9a-f]{32,128}\b/g) ?? [])
            .filter((each) => !/^\d+$/.test(each))
            .join('\n'),
        traits: { 'the use': raw('optional'), 'the groups': raw('groups') },
        metadata: members
            .filter(({ key }) => !toml_lock_proofs.has(key))
            .map((member) => `${member.key}=${member.raw}`)
            .join('\n'),
    };
    side.entries.push(entry);
    return entry;
}
/** From which hosts the files of a package come. */
function hostsOf(files) {
    return [...new Set(files.match(/https?:\/\/[^/"'\s]{1,253}/g) ?? [])].sort().join(' ');
}
/** `[package.dependencies]` and the like belong to the package above; `[package.source]` says where it comes from. */
function readBelow({ path, members, loose }, last, isLoose, side) {
    const lines = [...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text)];
    const name = (path ?? []).slice(1).join('.');
    const text = `[${name}]\n${lines.join('\n')}`;
    for (const { key, items } of members)
        if (key === 'requires-dist')
            side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
    if (name === 'source' && isLoose)
        side.loose.push(...lines);
    else if (name === 'source' && last !== null)
        last.source = withoutVersion(`${last.source ?? ''}\n${text}`, last.version);
    else if (last === null)
        side.edges.push(text);
    else
        last.metadata = `${last.metadata ?? ''}\n${text}`;
}
const decisive = /^(?:name|version|source|checksum|files|sdist|wheels|url|type|reference|resolved_reference|hash|lock.version|requires.python|python.versions|content.hash)$/;
/** What begins above the piece: names and constraints only connect packages; anything that proves one has to be placed. */
function toml_lock_readLoose({ members, loose }, side) {
    for (const { key, raw, items } of members) {
        const archive = key === 'sdist' ? archiveLine(raw) : null;
        if (archive !== null)
            side.archives.push(archive);
        else if (key === 'wheels' || key === 'files')
            for (const item of items)
                readLooseItem(item, side);
        else if (key === 'requires-dist')
            side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
        else
            (decisive.test(key) ? side.loose : side.edges).push(`${key}=${raw}`);
    }
    for (const item of loose)
        readLooseItem(item, side);
}
/** An item of a list that begins above the piece. */
function readLooseItem(item, side) {
    const archive = archiveLine(item.text);
    const asked = askedBy(item);
    if (archive !== null)
        side.archives.push(archive);
    else if (asked !== null)
        side.entries.push({ ...asked, isLocal: true });
    else if (/^(?:"[^"=:/]{1,200}",|\]|\{ ?name = "[^"]{1,200}"[^:/]{0,400}\},)$/.test(item.text))
        side.edges.push(item.text);
    else
        side.loose.push(item.text);
}
/** What one of uv's own packages asks for: `{ name = "anyio", marker = "…", specifier = ">=4.3" },`. */
function askedBy({ text, number }) {
    const part = (key) => new RegExp(`\\b${key} = "([^"]{1,300})"`).exec(text)?.[1];
    const [name, specifier] = [part('name'), part('specifier')];
    if (name === undefined || specifier === undefined)
        return null;
    const rest = text.replace(`specifier = "${specifier}"`, '').replaceAll(/\s|,$/g, '');
    return {
        key: `asked\n${rest}`,
        family: `asked\n${name}`,
        name,
        version: specifierOf(specifier),
        direct: true,
        line: number,
    };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-reader.js

const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Collects what a manifest says, from its whole document or from a piece of it. */
class TomlReader {
    side = (0,entries/* emptySide */.Bk)();
    kind;
    find;
    constructor(kind, find) {
        this.kind = kind;
        this.find = find;
    }
    walk(path, value) {
        const place = this.kind.placeOf(path);
        if (place === 'dependencies' && isTable(value))
            for (const [name, each] of Object.entries(value))
                this.constraint(path, name, each, this.find(name));
        else if (place === 'requirements' && Array.isArray(value))
            for (const each of value)
                this.requirement(path, each, typeof each === 'string' ? this.find(/^[\w.-]*/.exec(each)?.[0] ?? '') : null);
        else if (isTable(value) && path.length < 12)
            for (const [name, each] of Object.entries(value))
                this.walk([...path, name], each);
        else
            this.fact(path, value, this.find(path.at(-1) ?? ''));
    }
    constraint(path, name, value, line, hidden = false) {
        const read = this.kind.read(name, value);
        if (read === null) {
            this.fact([...path, name], value, line);
            return;
        }
        const section = path.join('.');
        const traits = { ...read.traits, 'the section': section };
        const key = `${section}\n${name}`;
        this.side.entries.push({ ...read, key, traits, direct: true, line, ...(hidden ? { hidden: true } : {}) });
    }
    requirement(path, value, line) {
        const read = typeof value === 'string' ? this.kind.requirement?.(value) : undefined;
        if (!read) {
            this.fact(path, value, line);
            return;
        }
        const section = path.join('.');
        this.side.entries.push({
            ...read,
            key: `${section}\n${read.key}`,
            traits: { ...read.traits, 'the section': section },
            direct: true,
            line,
        });
    }
    fact(path, value, line) {
        const name = path.join('.');
        const isOwn = /^(?:package|project|tool\.poetry|workspace\.package)\.version$/.test(name);
        this.side.facts.push({
            what: isOwn ? "the project's own version" : `\`${name.slice(0, 120)}\``,
            text: JSON.stringify(value) ?? '',
            line,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-piece.js


/** One side of a hunk; null: it cannot be read line by line. */
function readPiece(kind, lines, heading) {
    const reader = new TomlReader(kind, () => null);
    // A text over several lines may hold anything, also what looks like a table.
    if (lines.some(({ text }) => text.includes('"""') || text.includes("'''")))
        return null;
    const fromStart = lines[0]?.number === 1;
    for (const [index, table] of tomlTables(lines, fromStart).entries())
        if (table.path === null)
            readHidden(kind, table, heading, reader);
        else if (table.isList || (index > 0 && table.loose.length > 0))
            reader.fact(table.path, toml_piece_linesOf(table), table.line);
        else
            readTable(kind, table, table.path, reader);
    return reader.side;
}
const toml_piece_linesOf = ({ members, loose }) => [
    ...members.map(({ key, raw }) => `${key} = ${raw}`),
    ...loose.map(({ text }) => text),
];
function readTable(kind, { members, loose }, path, reader) {
    reader.side.loose.push(...loose.map(({ text }) => text));
    // `[dependencies.serde]` is one dependency, of which the piece need not show all.
    const isOne = kind.placeOf(path.slice(0, -1)) === 'dependencies' && path.length > 1;
    if (isOne) {
        const value = Object.fromEntries(members.map(({ key, raw }) => [key, tomlValue(raw) ?? raw]));
        const line = members.find(({ key }) => key === 'version')?.line ?? null;
        reader.constraint(path.slice(0, -1), path.at(-1) ?? '', value, line);
        return;
    }
    for (const { key, raw, line, items } of members) {
        const inner = [...path, key];
        const value = tomlValue(raw) ?? raw;
        const place = kind.placeOf(inner);
        if (kind.placeOf(path) === 'dependencies')
            reader.constraint(path, key, value, line);
        else if (place === 'requirements' && items.length > 0)
            readItems(items, inner, reader);
        else if (place === 'requirements')
            reader.walk(inner, value);
        else
            reader.fact(inner, value, line);
    }
}
/** One text a line, with a comma behind it. */
function readItems(items, path, reader) {
    for (const { text, number } of items) {
        const value = tomlValue(text.replace(/,$/, ''));
        if (value === undefined)
            reader.side.loose.push(text);
        else
            reader.requirement(path, value, number);
    }
}
/** Lines whose table is not in sight: perhaps dependencies, where they look like it. */
function readHidden(kind, { members, loose }, heading, reader) {
    // Only a list that begins before the piece has items without a beginning.
    const items = loose.filter(({ text }) => text !== ']');
    readHiddenList(/^([a-z]+) ?= ?\[$/.exec(heading)?.[1] ?? '', items, reader);
    for (const member of members)
        if (kind.requirement !== undefined && member.items.length > 0)
            readHiddenList(member.key, member.items, reader);
        else
            readHiddenMember(member, reader);
}
function readHiddenList(name, items, reader) {
    if (reader.kind.requirement !== undefined && lists.has(name))
        readHere(items, name, reader);
    else
        for (const item of items)
            readHiddenItem(item, reader);
}
function readHiddenMember({ key, raw, line }, reader) {
    const value = tomlValue(raw);
    const version = isTable(value) ? value['version'] : value;
    if (notNames.test(key) || typeof version !== 'string' || !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(version))
        reader.side.loose.push(`${key}=${raw}`);
    else
        reader.constraint([], key, value, line, true);
}
/** Lists that hold requirements wherever they stand. */
const lists = new Set(['dependencies', 'requires']);
function readHere(items, list, { kind, side }) {
    const here = new TomlReader(kind, () => null);
    readItems(items, [list], here);
    side.entries.push(...here.side.entries.map((entry) => ({ ...entry, isLocal: true })));
    side.facts.push(...here.side.facts);
    side.loose.push(...here.side.loose);
}
/** An item of a list of an unknown kind: perhaps a requirement, where it pins a version. */
function readHiddenItem({ text, number }, reader) {
    const value = /^"[^"\\]{1,300}",?$/.test(text) ? text.replace(/^"|",?$/g, '') : '';
    const read = reader.kind.requirement?.(value);
    if (!read || read.version === '*')
        reader.side.loose.push(text);
    else
        reader.side.entries.push({ ...read, direct: true, line: number, hidden: true });
}
/** Members that are something else in other tables. */
const notNames = /^(?:name|version|edition|rust-version|python|requires-python|python_version|python_full_version|resolver|channel|line-length|target-version)$/;

;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-manifest.js



/** A manifest in TOML: a whole one by its document, a piece of one by its lines. */
function tomlManifest(kind) {
    return {
        ecosystem: kind.ecosystem,
        whole(text, find) {
            const document = tomlDocument(text);
            if (document === undefined)
                return null;
            const reader = new TomlReader(kind, find);
            reader.walk([], document);
            return reader.side;
        },
        hunk: (lines, heading) => readPiece(kind, lines, heading),
    };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/cargo.js



const tables = new Set(['dependencies', 'dev-dependencies', 'build-dependencies']);
/** `dependencies`, `workspace.dependencies`, `target.'cfg(unix)'.dependencies` and their kinds. */
function placeOf(path) {
    const [first = '', second, third = ''] = path;
    if (path.length === 1 && tables.has(first))
        return 'dependencies';
    if (path.length === 2 && first === 'workspace' && second === 'dependencies')
        return 'dependencies';
    if (path.length === 3 && first === 'target' && tables.has(third))
        return 'dependencies';
    return 'other';
}
/** Cargo.toml: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const cargo_manifest = tomlManifest({
    ecosystem: 'cargo',
    placeOf,
    read(name, value) {
        if (typeof value === 'string')
            return { name, version: value };
        if (typeof value !== 'object' || value === null)
            return { name, version: JSON.stringify(value) ?? '' };
        const { version, package: other, git, path, registry, features, ...rest } = { ...value };
        const source = [git, path, registry]
            .map((each) => (each === undefined ? '' : String(each)))
            .join('\n')
            .trim();
        return {
            name: typeof other === 'string' ? other : name,
            version: typeof version === 'string' ? version : '*',
            source,
            traits: {
                'the alias': typeof other === 'string' ? name : '',
                'the features': JSON.stringify(features) ?? '',
                'the options': Object.keys(rest).length === 0 ? '' : JSON.stringify(rest),
            },
        };
    },
});
/** A crate without source is one of the workspace's own. */
const lock = tomlLock({ ecosystem: 'cargo', isOwn: (source) => source === '', derived: new Set() });
/** Rust's Cargo. */
const cargo = readerOf('cargo', (name) => name === 'Cargo.toml' ? cargo_manifest : name === 'Cargo.lock' ? lock : undefined);

// EXTERNAL MODULE: ./build/src/classify/dependencies/verdict.js
var dependencies_verdict = __webpack_require__(63701);
;// CONCATENATED MODULE: ./build/src/classify/dependencies/compared.js
/**
 * What GitHub's dependency review lists for a manifest, as a second source. It adds to what is known of a file that is
 * unclear, and never makes it less: neither of a manifest nor of a lock file does it prove a patch-level update. For
 * - it lists names and versions alone. Where a package is fetched from, its checksum and its install scripts are not shown of
 *   a lock file; scripts, overrides, features, engines and the project's own version not of a manifest;
 * - a snapshot that anybody with a token for `contents: write` submits for a commit, as a workflow on a branch can, takes the
 *   place of GitHub's own analysis of that file: docs.github.com, "How the dependency graph recognizes dependencies".
 * So an author can have it say anything but cannot gain by it. What it does list counts as everything else does:
 * additions are dependency additions (4.3), and updates are told by their level.
 */




const source = "GitHub's dependency review";
/**
 * The changes of an unclear manifest with those that the comparison lists, and a reason that names the worst of them. The
 * level of the verdict stays; of a manifest that is not unclear, or that the comparison does not know, everything does.
 */
function withComparison({ manifest, reading }, ecosystem, verdict) {
    const { changes } = reading;
    if (verdict.level !== 'unclear' || !manifest.compared?.length)
        return { changes, verdict };
    const known = new Set(changes.map(compared_stepOf));
    const fresh = changesOf(manifest, manifest.compared, ecosystem).filter((change) => !known.has(compared_stepOf(change)));
    const worst = worstLevel(fresh.map(({ level }) => level));
    const first = fresh.find(({ level }) => level === worst);
    if (first === undefined)
        return { changes, verdict };
    const others = fresh.length === 1 ? '' : `, and ${fresh.length - 1} more`;
    const why = `${verdict.why}; ${source} shows that ${(0,dependencies_verdict/* describeChange */.uQ)(first)}${others}`;
    const noted = fresh.map((change) => ({ ...change, note: change.note ?? `so ${source} says` }));
    return { changes: [...changes, ...noted], verdict: { ...verdict, why } };
}
const compared_stepOf = ({ name, from, to }) => JSON.stringify([name, from, to]);
/** A name that one version left and another one joined has moved, by the same rules as in a file that was read. */
function changesOf({ path }, compared, ecosystem) {
    const sideOf = (change) => ({
        ...(0,entries/* emptySide */.Bk)(),
        entries: compared.filter((row) => row.change === change).map(compared_entryOf),
    });
    return compareSides(ecosystem, path, [[sideOf('removed'), sideOf('added')]]).changes;
}
/** GitHub lists a dependency without a version where the manifest states none. */
function compared_entryOf({ ecosystem, name, version: listed }) {
    const version = listed === '' ? 'no version' : listed;
    const family = JSON.stringify([ecosystem, name]);
    return { key: JSON.stringify([ecosystem, name, version]), family, name, version, direct: null, line: null };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/composer-lock.js



/** composer.lock: two lists of packages, each with where its source and its archive come from. */
const composerLock = {
    ecosystem: 'composer',
    whole(text) {
        const root = jsonTree(text);
        if (root === null)
            return null;
        const side = (0,entries/* emptySide */.Bk)();
        composer_lock_readRoot(root, side);
        return side;
    },
    hunk(lines) {
        const side = (0,entries/* emptySide */.Bk)();
        const nodes = jsonFragment(lines);
        if (nodes === null)
            return null;
        for (const node of nodes)
            if (node.opened && node.key === null && node.line === 1)
                composer_lock_readRoot(node, side);
            else if (node.opened && isList(node.key))
                for (const child of node.children)
                    composer_lock_readPackage(child, node.key, side);
            else if (node.opened && textOf(node, 'name') !== null && textOf(node, 'version') !== null)
                composer_lock_readPackage(node, null, side);
            else
                composer_lock_readLoose(node, side);
        return side;
    },
};
const isList = (key) => key === 'packages' || key === 'packages-dev';
function composer_lock_readRoot(root, side) {
    for (const { key, raw, line } of root.leaves)
        if (key === 'content-hash' || key === 'hash')
            side.edges.push(raw);
        else
            side.facts.push({ what: `\`${key ?? ''}\``, text: raw, line });
    for (const child of root.children)
        if (isList(child.key))
            for (const node of child.children)
                composer_lock_readPackage(node, child.key, side);
        else if (child.key !== '_readme')
            side.facts.push({ what: `\`${child.key ?? ''}\``, text: json_node_contentOf(child), line: child.line });
}
const composer_lock_proofs = new Set(['name', 'version', 'source', 'dist']);
function composer_lock_readPackage(node, list, side) {
    const [name, version] = [textOf(node, 'name'), textOf(node, 'version')];
    if (name === null) {
        side.loose.push(json_node_contentOf(node));
        return;
    }
    const parts = ['source', 'dist'].flatMap((key) => childOf(node, key) ?? []);
    const references = parts.map((part) => textOf(part, 'reference') ?? '');
    const withoutReference = (url) => references.reduce((text, each) => (each === '' ? text : text.replaceAll(each, '*')), url);
    side.entries.push({
        key: name,
        ...(list === null ? { isLocal: true } : {}),
        name,
        version,
        direct: null,
        line: node.leaves.find(({ key }) => key === 'version')?.line ?? node.line,
        source: parts
            .map((part) => `${textOf(part, 'type') ?? ''} ${withoutReference(textOf(part, 'url') ?? '')}`)
            .join('\n'),
        checksum: [...references, ...parts.map((part) => textOf(part, 'shasum') ?? '')]
            .filter((each) => each !== '')
            .join('\n'),
        traits: { 'the list': list ?? '', 'the kind': textOf(node, 'type') ?? '' },
        metadata: json_node_contentOf(node, composer_lock_proofs),
    });
}
/** How far in the members of a package stand, with Composer's four blanks a step; and those of its source and archive. */
const memberIndent = 12;
const partIndent = 16;
const composer_lock_decisive = new Set(['name', 'version', 'type', 'url', 'reference', 'shasum', 'mirrors']);
/** Parts of a package whose beginning is out of sight: what its author wrote about it does not matter. */
function composer_lock_readLoose(node, side) {
    if (node.opened && node.indent >= partIndent) {
        side.edges.push(json_node_contentOf(node));
        return;
    }
    if (node.opened && node.indent === memberIndent && !composer_lock_proofs.has(node.key ?? '')) {
        side.edges.push(`${node.key ?? ''}{${json_node_contentOf(node)}}`);
        return;
    }
    for (const { key, raw, indent } of node.leaves) {
        const isDescription = indent > partIndent || (indent >= memberIndent && !composer_lock_decisive.has(key ?? 'name'));
        (isDescription || key === 'content-hash' ? side.edges : side.loose).push(`${key ?? ''}:${raw}`);
    }
    for (const child of node.children)
        side.loose.push(`${child.key ?? ''}{${json_node_contentOf(child)}}`);
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/json-manifest.js



/** A manifest such as package.json: constraints are read from the sections, and all the rest is told as it stands. */
function jsonManifest(kind) {
    return {
        ecosystem: kind.ecosystem,
        whole(text, find) {
            const root = jsonTree(text);
            return root === null ? null : json_manifest_readRoot(kind, root, (0,entries/* emptySide */.Bk)(), find);
        },
        hunk: (lines) => json_manifest_readFragment(kind, lines),
    };
}
function json_manifest_readRoot(kind, root, side, find) {
    for (const { key, raw, line } of root.leaves) {
        const what = key === 'version' ? "the project's own version" : `\`${(key ?? '').slice(0, 80)}\``;
        side.facts.push({ what, text: raw, line: line ?? find(key ?? '') });
    }
    for (const child of root.children)
        if (child.key !== null && kind.sections.has(child.key))
            readSection(kind, child, child.key, side, find);
        else
            readOther(child, side, find);
    return side;
}
function readSection(kind, section, name, side, find) {
    for (const leaf of section.leaves) {
        const spec = stringValue(leaf.raw);
        const line = leaf.line ?? find(leaf.key ?? '');
        if (leaf.key === null || spec === null || kind.isPlatform(leaf.key))
            side.facts.push({ what: `\`${(leaf.key ?? name).slice(0, 80)}\` in ${name}`, text: leaf.raw, line });
        else
            side.entries.push(json_manifest_entryOf(kind, leaf.key, spec, line, name));
    }
    for (const child of section.children)
        readOther(child, side, find);
}
function json_manifest_entryOf(kind, name, spec, line, section) {
    const { version, target } = kind.read(spec);
    const key = `${section}\n${name}\n${target ?? ''}`;
    return {
        key,
        name: target ?? name,
        version,
        direct: true,
        line,
        traits: { 'the section': section, 'the alias': target === undefined ? '' : name },
    };
}
/** An object that holds no dependencies: each member on its own, so that the line can be told. */
function readOther(node, side, find) {
    const name = (node.key ?? '').slice(0, 80);
    for (const { key, raw, line } of node.leaves)
        side.facts.push({
            what: `\`${name}\`${key === null ? '' : `: \`${key.slice(0, 80)}\``}`,
            text: raw,
            line: line ?? find(key ?? ''),
        });
    for (const child of node.children)
        side.facts.push({
            what: `\`${name}\`: \`${(child.key ?? '').slice(0, 80)}\``,
            text: json_node_contentOf(child),
            line: child.line ?? find(child.key ?? ''),
        });
    if (node.leaves.length + node.children.length === 0)
        side.facts.push({ what: `\`${name}\``, text: '', line: node.line });
}
const nowhere = () => null;
function json_manifest_readFragment(kind, lines) {
    const side = (0,entries/* emptySide */.Bk)();
    const nodes = jsonFragment(lines);
    if (nodes === null)
        return null;
    for (const node of nodes)
        if (!node.opened)
            json_manifest_readHidden(kind, node, side);
        else if (node.key === null && node.line === 1)
            json_manifest_readRoot(kind, node, side, nowhere);
        else if (node.key !== null && kind.sections.has(node.key) && isAtTop(node))
            readSection(kind, node, node.key, side, nowhere);
        else
            readOther(node, side, nowhere);
    return side;
}
/** A section stands one step in, and its members two. */
const isAtTop = ({ indent, leaves }) => indent > 0 && leaves.every((leaf) => leaf.indent === 2 * indent);
/** Names that stand for something else outside of the sections. */
const json_manifest_notNames = new Set([
    'version',
    'name',
    'node',
    'npm',
    'yarn',
    'pnpm',
    'bun',
    'deno',
    'vscode',
    'php',
    'main',
    'type',
]);
/** Members of which the object is not in sight: perhaps dependencies, where they look like it. */
function json_manifest_readHidden(kind, node, side) {
    for (const { key, raw, line } of node.leaves) {
        const spec = stringValue(raw);
        if (key === null ||
            spec === null ||
            json_manifest_notNames.has(key) ||
            kind.isPlatform(key) ||
            !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(spec))
            side.loose.push(`${key ?? ''}:${raw}`);
        else
            side.entries.push({ key: `\n${key}`, name: key, version: spec, direct: true, line, hidden: true });
    }
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/composer.js



/** composer.json: https://getcomposer.org/doc/04-schema.md; PHP and its extensions are what the project runs on. */
const composer_manifest = jsonManifest({
    ecosystem: 'composer',
    sections: new Set(['require', 'require-dev']),
    isPlatform: (name) => !name.includes('/'),
    read: (spec) => ({ version: spec }),
});
/** PHP's Composer. */
const composer = readerOf('composer', (name) => name === 'composer.json' ? composer_manifest : name === 'composer.lock' ? composerLock : undefined);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/compose.js



/** The images of services: https://docs.docker.com/reference/compose-file/services/#image */
function composeLines(side) {
    return yamlLines(side).map(({ kind, key, value, span }, index) => {
        if (kind === 'blank' || kind === 'comment')
            return nothing;
        const stated = kind === 'entry' && key === 'image' ? statedImage(value, span[0]) : null;
        return stated === null ? other(side.lines[index] ?? '') : { kind: 'stated', stated: [stated] };
    });
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/docker.js




const dockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]*\.(?:dockerfile|containerfile))$/i;
const noDockerfile = /\.(?:dockerignore|containerignore|md|mdx|txt|rst|adoc|html|sh|ps1|py|js|ts|json|ya?ml)$/i;
const compose = /(?:^|\/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$/i;
/** Dockerfiles and Compose files. */
const docker = {
    ecosystem: 'docker',
    reads: (path) => compose.test(path) || (dockerfile.test(path) && !noDockerfile.test(path)),
    read: (manifest) => readMoves(manifest, 'docker', compose.test(manifest.path) ? composeLines : dockerfileLines),
};
/** https://docs.docker.com/reference/dockerfile/ */
function dockerfileLines(side) {
    const { instructions, meanings } = instructionsOf(side);
    const seen = { stages: new Set(), froms: 0, uses: new Map(), defaults: new Map() };
    for (const { line, words } of instructions) {
        meanings[line] = docker_meaningOf(words, line, side, seen) ?? meanings[line] ?? nothing;
    }
    for (const [variable, { line, value, column }] of seen.defaults) {
        const stated = statedByArgument({ variable, column, value }, seen);
        if (stated.length > 0 && (side.whole || side.fromStart))
            meanings[line] = { kind: 'stated', stated };
        else if (!side.whole)
            meanings[line] = hiddenUse(variable, value, column);
    }
    return meanings;
}
function docker_meaningOf(words, line, { lines, whole }, seen) {
    const text = lines[line] ?? '';
    const instruction = words[0]?.text.toUpperCase();
    if (instruction === 'COPY' || instruction === 'ADD')
        return copiedFrom(text, words, seen.stages);
    if (instruction === 'ARG' && words.length === 2 && seen.froms === 0)
        readDefault(words[1], line, seen);
    const image = instruction === 'FROM' ? words.slice(1).find((word) => !word.text.startsWith('--')) : undefined;
    if (image === undefined)
        return null;
    const meaning = fromMeaning(text, image, seen.stages, whole);
    seen.froms++;
    readUses(image.text, seen);
    const as = words.indexOf(image) + 1;
    if (words[as]?.text.toUpperCase() === 'AS')
        seen.stages.add((words[as + 1]?.text ?? '').toLowerCase());
    return meaning;
}
/** More variables than these in one reference are no way to name an image. */
const mostVariables = 8;
function readUses(reference, { uses }) {
    const used = [...reference.matchAll(variables)].map(([, braced, plain]) => braced ?? plain ?? '');
    if (used.length > mostVariables)
        return;
    for (const variable of used)
        uses.set(variable, (uses.get(variable) ?? new Set()).add(reference));
}
function readDefault(word, line, { defaults }) {
    const found = /^(\w+)=(["']?)([^"'\s]+)\2$/.exec(word?.text ?? '');
    if (word === undefined || found === null)
        return;
    const [, variable = '', quote = '', value = ''] = found;
    defaults.set(variable, { line, value, column: word.column + variable.length + 1 + quote.length });
}
/** The lines on which an instruction begins; every other line has its meaning already. */
function instructionsOf({ lines }) {
    const instructions = [];
    const continuation = lines.some((text) => /^#\s*escape\s*=\s*`/i.test(text)) ? '`' : '\\';
    const heredocs = [];
    let continued = false;
    const meanings = lines.map((text, line) => {
        const heredoc = heredocs[0];
        if (heredoc !== undefined) {
            if (text.trimStart() === heredoc)
                heredocs.shift();
            return other(text);
        }
        const trimmed = text.trim();
        if (trimmed === '')
            return nothing;
        if (trimmed.startsWith('#'))
            return commentMeaning(text);
        const wasContinued = continued;
        continued = trimmed.endsWith(continuation);
        for (const [, , delimiter = ''] of text.slice(0, 2000).matchAll(/<<-?(["']?)([A-Za-z_]\w{0,99})\1/g))
            heredocs.push(delimiter);
        if (!wasContinued && !continued && heredocs.length === 0 && text.length < 2000) {
            const words = [...text.matchAll(/\S+/g)].map((word) => ({ text: word[0], column: word.index }));
            instructions.push({ line, words });
        }
        return other(text);
    });
    return { instructions, meanings };
}
/** A comment, unless it is a directive to the parser. */
function commentMeaning(text) {
    const found = /^(#\s*(syntax|escape|check)\s*=\s*)(\S+)\s*$/i.exec(text.slice(0, 1000));
    if (found === null)
        return nothing;
    const [, head = '', directive = '', value = ''] = found;
    const image = directive.toLowerCase() === 'syntax' ? statedImage(value, head.length) : null;
    return image === null ? other(text) : { kind: 'stated', stated: [image] };
}
function fromMeaning(text, image, stages, whole) {
    const name = image.text.toLowerCase();
    if (name === 'scratch' || stages.has(name))
        return other(text);
    const stated = statedImage(image.text, image.column);
    if (stated === null)
        return other(text);
    // A plain word may be a stage that an earlier line names.
    const maybeStage = !whole && stated.version === null && stated.pin === undefined && /^[\w-]+$/.test(image.text);
    return { kind: 'stated', stated: [stated], needsContents: maybeStage };
}
/** `COPY --from=image:1.2.3`; without tag or digest it is most likely a stage. */
function copiedFrom(text, words, stages) {
    const option = words.find((word) => word.text.startsWith('--from='));
    const reference = option?.text.slice('--from='.length) ?? '';
    const stated = option === undefined || stages.has(reference.toLowerCase()) ? null : statedImage(reference, option.column + 7);
    if (stated === null || (stated.version === null && stated.pin === undefined))
        return other(text);
    return { kind: 'stated', stated: [stated] };
}
/** The images whose FROM takes this argument, with the tag that its default gives them. */
function statedByArgument({ variable, column, value }, { uses, defaults }) {
    const found = new Map();
    for (const reference of uses.get(variable) ?? []) {
        const resolved = reference.replaceAll(variables, (whole, braced, plain) => defaults.get(braced ?? plain ?? '')?.value ?? whole);
        const image = statedImage(resolved, 0);
        const unclear = image === null ? { unclear: 'the image that it selects cannot be read' } : {};
        const stated = image ?? { name: variable, version: value, direct: true };
        found.set(stated.name, { ...stated, ...unclear, spans: [[column, column + value.length]] });
    }
    return [...found.values()];
}
const variables = /\$(?:\{(\w+)\}|(\w+))/g;
const hiddenUse = (name, version, column) => ({
    kind: 'stated',
    needsContents: true,
    stated: [
        {
            name,
            version,
            spans: [[column, column + version.length]],
            direct: true,
            unclear: 'the FROM that uses this argument is not shown',
        },
    ],
});

;// CONCATENATED MODULE: ./build/src/classify/dependencies/evidence.js


const lockFiles = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'composer.lock',
    'Cargo.lock',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'Gemfile.lock',
    'gems.locked',
    'go.sum',
    'go.work.sum',
]);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
const isLock = (path) => lockFiles.has(nameOf(path));
/**
 * What the files of one change say about each other. A line of a manifest whose section is out of sight is a dependency
 * where the lock file beside it, or above it, moves the same name to the same version; and what a lock file adds is direct where a
 * manifest asks for it.
 */
function withEvidence(reads) {
    const moves = new Map();
    const wanted = new Map();
    const hidden = reads.some(({ reading }) => reading.changes.some(({ note }) => note === entries/* hiddenSection */.Ck));
    for (const { manifest, reading } of reads) {
        const [lock, folder] = [isLock(manifest.path), folderOf(manifest.path)];
        if (lock && !hidden)
            continue;
        for (const change of reading.changes)
            if (lock)
                evidence_add(moves, evidence_keyOf(change, folder), change);
            else
                wanted.set(`${change.ecosystem}\n${change.name}`, change);
    }
    return reads.map(({ manifest, reading }) => ({
        manifest,
        reading: isLock(manifest.path) ? withDirect(reading, wanted) : withProof(reading, moves),
    }));
}
function evidence_add(moves, key, change) {
    const known = moves.get(key);
    if (known === undefined)
        moves.set(key, [change]);
    else
        known.push(change);
}
const evidence_keyOf = ({ ecosystem, name }, folder) => `${ecosystem}\n${name}\n${folder}`;
/** A version that comes to a lock file is an addition, unless a manifest asks for it instead of another one. */
function withDirect(reading, wanted) {
    if (!reading.changes.some(({ level }) => level === 'added'))
        return reading;
    const changes = reading.changes.map((change) => {
        if (change.level !== 'added')
            return change;
        const asked = wanted.get(`${change.ecosystem}\n${change.name}`);
        const moves = asked?.level === 'minor' || asked?.level === 'major';
        if (moves && evidence_bare(asked.to) === evidence_bare(change.to))
            return { ...change, from: evidence_bare(asked.from), level: asked.level, direct: true };
        return change.direct === null ? { ...change, direct: asked !== undefined } : change;
    });
    return { ...reading, changes };
}
function withProof(reading, moves) {
    if (!reading.changes.some(({ note }) => note === entries/* hiddenSection */.Ck))
        return reading;
    const changes = reading.changes.map((change) => change.note === entries/* hiddenSection */.Ck && change.level === 'unclear' ? proven(change, moves) : change);
    // Where one line stays out of sight, others may too.
    if (changes.some(({ level }) => level === 'unclear'))
        return reading;
    return { ...reading, changes, needsContents: false };
}
function proven(change, moves) {
    const { ecosystem, from, to, path } = change;
    if (from === null || to === null)
        return change;
    const locked = folders(path).flatMap((folder) => moves.get(evidence_keyOf(change, folder)) ?? []);
    const isSame = locked.some((move) => evidence_bare(move.to) === evidence_bare(to) && move.from !== null && evidence_bare(move.from) === evidence_bare(from));
    if (!isSame)
        return change;
    const { note: _, ...rest } = change;
    return { ...rest, level: levelOf(ecosystem, from, to) };
}
/** The version of a constraint that has one. */
const evidence_bare = (text) => text?.replace(/^[\^~=<>v\s]{1,4}/, '') ?? null;
/** The folder of a file and those above it, as far as projects nest. */
function folders(path) {
    const found = [folderOf(path)];
    for (let folder = found[0] ?? ''; folder !== '' && found.length < 16;) {
        folder = folderOf(folder.slice(0, -1));
        found.push(folder);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/go.js



/** go.mod and go.work: https://go.dev/ref/mod#go-mod-file */
const modules = {
    ecosystem: 'go',
    whole: (text) => readModules(linesOf(text), 'none'),
    hunk: (lines, heading) => readModules(lines, lines[0]?.number === 1 ? 'none' : blockOf(heading)),
};
/** The block that a line opens; null: none. */
const opened = (text) => /^([a-z]{1,20}) ?\($/.exec(text)?.[1] ?? null;
/** What a piece starts in: the last line before it that begins with a letter opened it, or no block is open. */
function blockOf(heading) {
    const text = heading.replace(/\/\/.*$/, '').trim();
    // A directive on a line of its own stands outside of blocks, but one may have been opened since by an indented line.
    return opened(text) ?? '';
}
function readModules(lines, start) {
    const side = (0,entries/* emptySide */.Bk)();
    let block = start;
    for (const { text, number } of lines) {
        const slashes = text.indexOf('//');
        const code = (slashes < 0 ? text : text.slice(0, slashes)).trim();
        const comment = slashes < 0 ? '' : text.slice(slashes + 2).trim();
        if (code === '')
            continue;
        const opens = opened(code);
        if (opens !== null)
            block = opens;
        else if (code === ')')
            block = 'none';
        else {
            if (block === '' && /^[a-z]/.test(text))
                block = 'none';
            readModule(block, code, comment, number, side);
        }
    }
    return side;
}
function readModule(block, code, comment, line, side) {
    if (block === 'require')
        readRequire(code, comment, line, side);
    else if (block === '')
        side.loose.push(code);
    else if (block === 'none')
        readDirective(code, comment, line, side);
    else
        side.facts.push({ what: `\`${block}\` ${code.slice(0, 80)}`, text: code, line });
}
function readDirective(code, comment, line, side) {
    const [name = '', ...rest] = code.split(/\s+/);
    if (name === 'require')
        readRequire(rest.join(' '), comment, line, side);
    else
        side.facts.push({ what: `\`${name.slice(0, 80)}\``, text: rest.join(' '), line });
}
function readRequire(code, comment, line, side) {
    const [name = '', version = '', ...more] = code.replaceAll('"', '').split(/\s+/);
    if (name === '' || version === '' || more.length > 0) {
        side.loose.push(code);
        return;
    }
    const isIndirect = /^indirect(?:;|$)/.test(comment);
    side.entries.push({
        key: name,
        name,
        family: go_familyOf(name),
        version,
        direct: !isIndirect,
        line,
        traits: { 'the mark `// indirect`': String(isIndirect) },
    });
}
/** From version 2 on the path ends with the major version: https://go.dev/ref/mod#major-version-suffixes */
const go_familyOf = (path) => path.replace(/\/v\d{1,6}$/, '').replace(/^(gopkg\.in\/.{1,200})\.v\d{1,6}$/, '$1');
/**
 * go.sum: the checksums of modules. It chooses no version, and keeps those of older ones; so a module counts with its
 * highest version, and every line as proof of a content.
 */
const sums = { ecosystem: 'go', whole: (text) => readSums(linesOf(text)), hunk: readSums };
function readSums(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    const highest = new Map();
    for (const { text, number } of lines) {
        const [name = '', version = '', checksum = '', ...more] = text.trim().split(/\s+/);
        if (name === '')
            continue;
        if (checksum === '' || more.length > 0) {
            side.loose.push(text.trim());
            continue;
        }
        side.entries.push({
            key: `${name} ${version}`,
            name,
            version,
            direct: null,
            line: number,
            checksum,
            isProof: true,
        });
        if (version.endsWith('/go.mod'))
            continue;
        const known = highest.get(name)?.version;
        if (known === undefined || levelOf('go', known, version) !== 'downgrade')
            highest.set(name, { key: name, name, family: go_familyOf(name), version, direct: null, line: number });
    }
    side.entries.push(...highest.values());
    return side;
}
/** Go modules and workspaces. */
const go = readerOf('go', (name) => {
    if (name === 'go.mod' || name === 'go.work')
        return modules;
    return name === 'go.sum' || name === 'go.work.sum' ? sums : undefined;
});

;// CONCATENATED MODULE: ./build/src/classify/dependencies/gradle-lines.js

/** What Gradle takes for a version that is not a range. */
const gradleVersion = /^[\w][\w.+-]{0,100}$/;
const locked = /^([\w.-]{1,200}:[\w.-]{1,200}):([\w.+-]{1,100})=[\w,.-]*$/;
/** gradle.lockfile, `group:name:version=configurations`: https://docs.gradle.org/current/userguide/dependency_locking.html */
function lockLines({ lines }) {
    return lines.map((text) => {
        if (/^\s*(?:#|$)/.test(text))
            return nothing;
        const [, name, version] = locked.exec(text) ?? [];
        if (name === undefined || version === undefined)
            return other(text);
        const spans = [[name.length + 1, name.length + 1 + version.length]];
        return { kind: 'stated', stated: [{ name, version, spans, direct: null }] };
    });
}
/** gradle.properties: what takes a version from there stands in other files. */
function propertiesLines({ lines }) {
    return lines.map((text) => {
        if (/^\s*(?:[#!]|$)/.test(text))
            return nothing;
        const found = /^(\s*([\w.-]{1,200})\s*[=:]\s*)([\w.+-]{1,100})$/.exec(text.slice(0, 1000).trimEnd());
        const [, head = '', name = '', version = ''] = found ?? [];
        if (name === 'version')
            return { kind: 'other', what: excerpt(`the project's own version, ${version}`) };
        if (!/version/i.test(name) || !/^\d/.test(version))
            return other(text);
        const spans = [[head.length, head.length + version.length]];
        const unclear = 'what takes this property stands in other files';
        return { kind: 'stated', stated: [{ name, version, spans, direct: null, unclear }] };
    });
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/toml-lines.js
const toml_lines_keyPattern = /^\s*(?:"([^"\\]*)"|'([^']*)'|([\w.-]+))\s*=\s*/;
/** Longer lines are none that people write. */
const toml_lines_longest = 4000;
/** Reads TOML line by line: `text` are the lines of arrays and texts that began on an earlier one. */
function tomlLines({ lines, whole, fromStart }) {
    let table = whole || fromStart ? '' : null;
    let quotes = '';
    let depth = 0;
    return lines.map((text) => {
        const line = { kind: 'text', table, key: '', value: '', column: 0 };
        if (quotes !== '') {
            if (text.includes(quotes))
                quotes = '';
            return line;
        }
        if (depth > 0) {
            depth += plainPart(text).depth;
            return line;
        }
        const read = toml_lines_lineOf(text, table);
        if (read.kind === 'table')
            table = read.table;
        if (read.kind === 'entry') {
            quotes = openQuotes(read.value);
            depth = quotes === '' ? Math.max(0, plainPart(read.value).depth) : 0;
        }
        return read;
    });
}
function toml_lines_lineOf(text, table) {
    const line = { kind: 'text', table, key: '', value: '', column: 0 };
    const trimmed = text.trim();
    if (trimmed === '')
        return { ...line, kind: 'blank' };
    if (trimmed.startsWith('#'))
        return { ...line, kind: 'comment' };
    const header = /^\[\[?([^\][#]{1,200})\]\]?\s*(?:#|$)/.exec(trimmed);
    if (header !== null)
        return { ...line, kind: 'table', table: (header[1] ?? '').replaceAll(/["'\s]/g, '') };
    const found = text.length > toml_lines_longest ? null : toml_lines_keyPattern.exec(text);
    if (found === null)
        return line;
    const key = found[1] ?? found[2] ?? found[3] ?? '';
    return { ...line, kind: 'entry', key, value: plainPart(text.slice(found[0].length)).text, column: found[0].length };
}
/** The quotes of a text that goes on below. */
function openQuotes(value) {
    const quotes = value.slice(0, 3);
    return (quotes === '"""' || quotes === "'''") && value.indexOf(quotes, 3) < 0 ? quotes : '';
}
/** A line up to its comment, and how many brackets it leaves open. */
function plainPart(text) {
    let depth = 0;
    for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"?|'[^']*'?|[#[\]{}]/g)) {
        if (token[0] === '#')
            return { text: text.slice(0, token.index).trimEnd(), depth };
        if (token[0] === '[' || token[0] === '{')
            depth++;
        if (token[0] === ']' || token[0] === '}')
            depth--;
    }
    return { text: text.trimEnd(), depth };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/gradle-catalog.js



/** A version catalogue: https://docs.gradle.org/current/userguide/version_catalogs.html */
function catalogLines(side) {
    const lines = tomlLines(side);
    const takers = takersOf(lines);
    return lines.map((line, index) => {
        if (line.kind === 'blank' || line.kind === 'comment')
            return nothing;
        const text = side.lines[index] ?? '';
        if (line.kind !== 'entry')
            return other(text);
        return versionMeaning(line, takers, side) ?? libraryMeaning(line) ?? other(text);
    });
}
/** The libraries and plugins that take each version by its name. */
function takersOf(lines) {
    const takers = new Map();
    for (const line of lines) {
        const reference = member(line.value, 'version.ref')?.text;
        const name = line.kind === 'entry' ? gradle_catalog_nameOf(line.value) : null;
        if (reference === undefined || name === null)
            continue;
        takers.set(reference, (takers.get(reference) ?? new Set()).add(name));
    }
    return takers;
}
const plainText = /^(["'])([^"'\\]*)\1$/;
/** `kotlin = "1.9.0"`, which stands under [versions] alone: elsewhere a plain text has a colon. */
function versionMeaning(line, takers, side) {
    const version = plainText.exec(line.value)?.[2];
    const here = line.table === 'versions' || (line.table === null && line.key !== 'format.version');
    if (version === undefined || !here || !gradleVersion.test(version))
        return null;
    const common = { version, spans: [[line.column + 1, line.column + 1 + version.length]], direct: true };
    const names = [...(takers.get(line.key) ?? [])];
    if (names.length > 0)
        return { kind: 'stated', stated: names.map((name) => ({ name, ...common })) };
    if (side.whole)
        return { kind: 'other', what: `the version ${line.key}, which no library of the catalogue takes` };
    const stated = { name: line.key, ...common, unclear: 'what takes this version is not shown' };
    return { kind: 'stated', stated: [stated], needsContents: true };
}
/** A library or plugin on one line. */
function libraryMeaning({ table, value, column }) {
    if (table !== null && table !== 'libraries' && table !== 'plugins')
        return null;
    const short = plainText.exec(value)?.[2];
    if (short !== undefined) {
        const colon = short.lastIndexOf(':');
        if (colon <= 0 || !gradleVersion.test(short.slice(colon + 1)))
            return null;
        const [name, version] = [short.slice(0, colon), short.slice(colon + 1)];
        const start = column + 1 + colon + 1;
        return statedAs({ name, version, spans: [[start, start + version.length]], direct: true });
    }
    const name = gradle_catalog_nameOf(value);
    if (name === null)
        return null;
    const version = member(value, 'version');
    if (version === null) {
        const reference = member(value, 'version.ref');
        const others = /\bversion\s*=\s*\{|\bstrictly\b|\bprefer\b/.test(value) ? { unclear: 'its version is a rule' } : {};
        return statedAs({
            name,
            version: reference === null ? null : `version of ${reference.text}`,
            spans: [],
            direct: true,
            ...others,
        });
    }
    const start = column + version.at;
    return statedAs({ name, version: version.text, spans: [[start, start + version.text.length]], direct: true });
}
const statedAs = (stated) => ({ kind: 'stated', stated: [stated] });
/** `{ module = "group:name" }`, `{ group = "group", name = "name" }`, `{ id = "plugin" }`. */
function gradle_catalog_nameOf(value) {
    if (!value.startsWith('{'))
        return null;
    const whole = member(value, 'module')?.text ?? member(value, 'id')?.text;
    if (whole !== undefined)
        return whole;
    const [group, name] = [member(value, 'group')?.text, member(value, 'name')?.text];
    return group === undefined || name === undefined ? null : `${group}:${name}`;
}
const members = /(?<=[{,]\s{0,20})([\w.-]{1,100})\s{0,20}=\s{0,20}"([^"\\]{0,300})"/g;
/** A text in an inline table, with its column. */
function member(value, key) {
    for (const found of value.matchAll(members)) {
        const [whole, name, text = ''] = found;
        if (name === key)
            return { text, at: found.index + whole.length - 1 - text.length };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/code-lines.js

/** Reads such a file line by line. That a hunk starts within a comment or a text cannot be seen. */
function codeLines({ lines }, syntax) {
    const found = [];
    let commentFrom = null;
    let ends = null;
    for (const [index, text] of lines.entries()) {
        if (ends !== null) {
            if (ends(text))
                ends = null;
            found.push({ meaning: other(text), code: '', brackets: '', literals: [] });
            continue;
        }
        const scanned = scan(text, commentFrom !== null, syntax.hashComments);
        const { code, brackets, literals } = scanned;
        found.push({ meaning: code.trim() === '' ? nothing : null, code, brackets, literals });
        ends = syntax.textBegins(code);
        commentFrom = commentAfter(found, index, commentFrom, scanned);
    }
    if (commentFrom !== null)
        replaceNothing(found, commentFrom, unended);
    return found;
}
/** Where the comment began in which the next line stands; null: in none. Marks the ends of one that ends here. */
function commentAfter(found, index, from, { open, closed }) {
    if (from !== null && closed) {
        const comment = { kind: 'nothing', comment: [from, index] };
        replaceNothing(found, from, comment);
        replaceNothing(found, index, open ? unended : comment);
    }
    if (!open)
        return null;
    return from === null || closed ? index : from;
}
const unended = { kind: 'other', what: 'a comment that does not end here', needsContents: true };
function replaceNothing(lines, index, meaning) {
    const line = lines[index];
    if (line?.meaning === nothing)
        lines[index] = { ...line, meaning };
}
const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\/\/|\/\*|#|[()[\]{}]/g;
function scan(text, inComment, hashComments) {
    const end = inComment ? text.indexOf('*/') : -2;
    const scanned = { code: '', brackets: '', literals: [], closed: end >= 0, open: end === -1 };
    if (scanned.open)
        return scanned;
    let start = end < 0 ? 0 : end + 2;
    scanned.code = ' '.repeat(start);
    tokens.lastIndex = start;
    for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
        const [first] = token;
        const after = endOfComment(text, first, token.index, hashComments);
        if (after === null) {
            note(first, token.index, scanned);
            continue;
        }
        const until = Math.min(after, text.length);
        scanned.open = after > text.length;
        scanned.code += text.slice(start, token.index) + ' '.repeat(until - token.index);
        start = until;
        tokens.lastIndex = until;
    }
    scanned.code += text.slice(start);
    return scanned;
}
/** The column behind a comment that begins with this token, beyond the line where it goes on below; null: none begins. */
function endOfComment(text, token, column, hashComments) {
    if (token === '//' || (token === '#' && hashComments))
        return text.length;
    if (token !== '/*')
        return null;
    const end = text.indexOf('*/', column + 2);
    return end < 0 ? text.length + 1 : end + 2;
}
function note(token, column, scanned) {
    const quote = token.charAt(0);
    if (quote !== '"' && quote !== "'") {
        if (token !== '#')
            scanned.brackets += token;
    }
    else if (token.length > 1 && token.endsWith(quote))
        scanned.literals.push({ text: token.slice(1, -1), column: column + 1 });
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/gradle-script.js



/** Groovy and Kotlin have texts of several lines in three quotes; each on one line is a literal of the scanner's. */
const syntax = {
    hashComments: false,
    textBegins(code) {
        const quotes = code.includes('"""') ? '"""' : code.includes("'''") ? "'''" : null;
        return quotes === null || code.split(quotes).length % 2 === 1 ? null : (line) => line.includes(quotes);
    },
};
/** Longer lines are none that people write. */
const gradle_script_longest = 1000;
/** Build scripts: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html */
function scriptLines(side) {
    const lines = codeLines(side, syntax);
    const takers = side.whole ? gradle_script_takersOf(lines) : null;
    return lines.map((line, index) => {
        if (line.meaning !== null)
            return line.meaning;
        const text = side.lines[index] ?? '';
        if (text.length > gradle_script_longest)
            return other(text);
        const stated = statedOn(line);
        if (stated.length > 0)
            return { kind: 'stated', stated };
        return propertyMeaning(line, takers) ?? ownVersion(line) ?? other(text);
    });
}
function statedOn(line) {
    const plugin = pluginOn(line);
    if (plugin !== null)
        return [plugin];
    const mapped = mapNotation(line);
    if (mapped !== null)
        return [mapped];
    const coordinates = line.literals.flatMap(({ text, column }) => coordinatesOf(text, column) ?? []);
    if (coordinates.length > 0)
        return coordinates;
    return unversionedOn(line);
}
/** `group:name:version`, with a classifier or a type behind it. */
function coordinatesOf(text, column) {
    const found = /^([A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}):([\w.+$-]{1,100}|\$\{[^{}]{1,100}\})(?=$|[:@][\w.@-]{1,100}$)/.exec(text);
    const [, name, version] = found ?? [];
    if (name === undefined || version === undefined)
        return null;
    const start = column + name.length + 1;
    const stated = { name, version, spans: [[start, start + version.length]], direct: true };
    if (version.includes('$'))
        return { ...stated, unclear: 'its version stands elsewhere' };
    return /^v?\d/i.test(version) ? stated : { ...stated, unclear: 'its version has no numbers' };
}
const gradle_script_plugin = /^\s*(id|kotlin)\s?\(?\s?["']([\w.-]{1,200})["']\s?\)?\s{0,9}\.?version\s{0,9}\(?\s?["']([^"'$]{1,100})["']/;
/** `id("com.acme.plugin") version "1.2.3"`: https://docs.gradle.org/current/userguide/plugins_intermediate.html */
function pluginOn({ code }) {
    const found = gradle_script_plugin.exec(code);
    if (found === null)
        return null;
    const [whole, kind = '', id = '', version = ''] = found;
    const start = whole.length - 1 - version.length;
    const name = kind === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id;
    return { name, version, spans: [[start, start + version.length]], direct: true };
}
/** `group: 'g', name: 'n', version: 'v'`, or with `=` in Kotlin. */
function mapNotation({ code, literals }) {
    const found = new Map();
    for (const literal of literals) {
        const key = /\b(group|name|version)\s?[:=]\s?$/.exec(code.slice(Math.max(0, literal.column - 21), literal.column - 1))?.[1];
        if (key !== undefined && !found.has(key))
            found.set(key, literal);
    }
    const [group, name, version] = ['group', 'name', 'version'].map((key) => found.get(key));
    if (group === undefined || name === undefined || version === undefined)
        return null;
    const spans = [[version.column, version.column + version.text.length]];
    const stated = { name: `${group.text}:${name.text}`, version: version.text, spans, direct: true };
    return gradleVersion.test(version.text) ? stated : { ...stated, unclear: 'its version stands elsewhere' };
}
const configuration = /^\s*(?:\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[pP]rocessor|[cC]lasspath|[cC]onstraints|[pP]lugins)|kapt\w*|ksp\w*|developmentOnly|provided\w*)\b/;
/** A dependency whose version stands elsewhere: in a catalogue, or in a platform. */
function unversionedOn({ code, literals }) {
    const alias = /^\s*(?:\w+\s?\(?\s?(?:platform|enforcedPlatform|alias)?\s?\(?\s?)(libs(?:\.\w{1,100}){1,10})\b/.exec(code)?.[1];
    const common = { version: null, spans: [], direct: true };
    if (alias !== undefined)
        return [{ name: alias, ...common }];
    const [first] = literals;
    if (first === undefined)
        return [];
    const id = /^\s*id\s?\(?\s?["']/.test(code) && /^[\w.-]{1,200}$/.test(first.text);
    const module = configuration.test(code) && /^[A-Za-z][\w.-]{0,200}:[A-Za-z][\w.-]{0,200}$/.test(first.text);
    return id || module ? [{ name: first.text, ...common }] : [];
}
const reference = /^(?:\$\{?(?:\w+\.)*(\w+)\}?)$/;
/** What takes its version from a variable of this file. */
function gradle_script_takersOf(lines) {
    const takers = { artifacts: new Map(), versions: new Map(), words: new Map() };
    for (const line of lines) {
        if (line.code.length > gradle_script_longest)
            continue;
        for (const [word] of line.code.matchAll(/[A-Za-z_]\w*/g))
            count(takers.words, word);
        for (const stated of statedOn(line)) {
            const variable = reference.exec(stated.version ?? '')?.[1];
            if (variable === undefined)
                continue;
            count(takers.versions, variable);
            const found = takers.artifacts.get(variable) ?? new Map();
            takers.artifacts.set(variable, found.set(stated.name, { ...stated, spans: [] }));
        }
    }
    return takers;
}
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
/** `ext.name = '1.2.3'`, `val name = "1.2.3"`, `set('name', '1.2.3')`, `extra["name"] = "1.2.3"`, `name: '1.2.3',`. */
const property = /^\s*(?:(?:private|internal|public|const|final|static|ext|project\.ext|extra|def|val|var|String)[\s.]{1,9}){0,4}(?:set\(\s?["']([\w.-]{1,100})["']\s?,\s?|(?:ext|extra)?\[["']([\w.-]{1,100})["']\]\s?=\s?|([A-Za-z_]\w{0,100})\s{0,20}(?:[=:]|by extra\s?\()\s{0,9})["']([^"'$]{1,100})["']/;
/** A variable moves what takes its version from it, where nothing else in the file uses it. null: the line is none. */
function propertyMeaning({ code }, takers) {
    const found = property.exec(code);
    if (found === null)
        return null;
    const [whole, one, another, third, version = ''] = found;
    const name = one ?? another ?? third ?? '';
    if (!/^v?\d[\w.+-]*$/i.test(version) || name === 'version')
        return null;
    const start = whole.length - 1 - version.length;
    const common = { version, spans: [[start, start + version.length]], direct: true };
    if (takers === null) {
        const stated = { name, ...common, unclear: 'what takes this version is not shown' };
        return { kind: 'stated', stated: [stated], needsContents: true };
    }
    const artifacts = [...(takers.artifacts.get(name)?.values() ?? [])];
    // Once where it is set, and else only where a version is taken from it.
    const onlyVersions = takers.words.get(name) === (takers.versions.get(name) ?? 0) + 1;
    if (artifacts.length === 0 || !onlyVersions)
        return null;
    const stated = artifacts.map(({ name: artifact, direct }) => ({ ...common, name: artifact, direct }));
    return { kind: 'stated', stated };
}
function ownVersion({ code }) {
    if (!/^\s*(?:project\.)?version\s?[=( ]?\s?["']/.test(code))
        return null;
    return { kind: 'other', what: `the project's own version: ${excerpt(code)}` };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/wrapper.js

const wrapper_longest = 1000;
/** The properties of the wrappers of Gradle and Maven: https://docs.gradle.org/current/userguide/gradle_wrapper.html */
function wrapperLines({ lines }) {
    const names = new Map();
    const stated = lines.map((text) => {
        const found = text.length > wrapper_longest ? null : distribution.exec(text);
        if (found === null)
            return null;
        const [, property = '', name = '', version = ''] = found;
        names.set(property, name);
        const stands = new RegExp(`(?<=[-/])${version.replaceAll('.', '\\.')}(?=/|-(?:bin|all|src)|\\.(?:zip|jar|tar))`, 'g');
        const spans = [...text.matchAll(stands)].map(({ index }) => [index, index + version.length]);
        return { name, version, spans, direct: true };
    });
    return lines.map((text, index) => {
        if (/^\s*(?:[#!]|$)/.test(text))
            return nothing;
        const version = stated[index];
        if (version)
            return { kind: 'stated', stated: [version] };
        const checked = /^\s*(distribution|wrapper)Sha256Sum\s*[=:]\s*[0-9a-f]{64}\s*$/i.exec(text.slice(0, wrapper_longest))?.[1];
        return checked === undefined ? other(text) : { kind: 'checksum', of: names.get(checked) ?? null };
    });
}
/** `distributionUrl=https\://services.gradle.org/distributions/gradle-8.5-bin.zip` */
const distribution = /^\s*(distribution|wrapper)Url\s*[=:]\s*https?\\?:\/\/[^\s?#]*\/(gradle|apache-maven|maven-wrapper|maven-mvnd)-(\d[\w.]*(?:-(?:rc|milestone|alpha|beta|M)-?\d+)?)(?:-(?:bin|all|src))?\.(?:zip|jar|tar\.gz)\s*$/i;

;// CONCATENATED MODULE: ./build/src/classify/dependencies/gradle.js





const script = /(?:^|\/)(?:[^/]+\.gradle(?:\.kts)?|buildSrc\/(?:[^/]+\/)*[^/]+\.(?:kts?|groovy|java))$/;
const catalog = /(?:^|\/)[^/]*\.versions\.toml$/;
const gradle_lock = /(?:^|\/)(?:gradle|buildscript-gradle|[^/]*)\.lockfile$/;
const wrapper = /(?:^|\/)gradle-wrapper\.properties$/;
const properties = /(?:^|\/)gradle\.properties$/;
/** Gradle: build scripts in both languages, version catalogues, lock files, and the wrapper. */
const gradle = {
    ecosystem: 'gradle',
    reads: (path) => [script, catalog, gradle_lock, wrapper, properties].some((pattern) => pattern.test(path)),
    read: (manifest) => {
        const { path } = manifest;
        if (wrapper.test(path))
            return readMoves(manifest, 'tool', wrapperLines);
        if (catalog.test(path))
            return readMoves(manifest, 'gradle', catalogLines);
        if (gradle_lock.test(path))
            return readMoves(manifest, 'gradle', lockLines);
        return readMoves(manifest, 'gradle', properties.test(path) ? propertiesLines : scriptLines);
    },
};

;// CONCATENATED MODULE: ./build/src/classify/dependencies/maven-artifacts.js
const elementNames = new Set([
    'dependency',
    'plugin',
    'extension',
    'parent',
    'path',
    'annotationProcessorPath',
    'artifactItem',
]);
/** The artifacts by their elements, an outer one before those within it. */
function artifactsOf(elements) {
    const found = elements.filter(({ name }) => elementNames.has(name));
    found.sort((one, other) => one.first - other.first || other.last - one.last);
    return new Map(found.map((element) => [element, artifactOf(element)]));
}
function artifactOf(element) {
    const texts = maven_artifacts_textsOf(element);
    const artifact = texts.get('artifactId');
    const byDefault = element.name === 'plugin' && element.opened ? 'org.apache.maven.plugins' : undefined;
    const group = texts.get('groupId')?.value ?? byDefault;
    const name = artifact === undefined || group === undefined ? artifact?.value : `${group}:${artifact.value}`;
    return {
        element,
        name: name ?? null,
        version: texts.get('version')?.value ?? null,
        naming: artifact?.line ?? null,
        direct: element.name === 'parent' ? true : isDirect(element),
        texts,
    };
}
function maven_artifacts_textsOf({ children }) {
    const texts = new Map();
    for (const { name, text } of children)
        if (text !== null && !texts.has(name))
            texts.set(name, text);
    return texts;
}
function isDirect({ parent }) {
    const outer = parent?.parent?.name;
    return outer === undefined || outer === 'dependencyManagement' || outer === 'pluginManagement' ? null : true;
}
/**
 * Why a parent may be the project's own, so that its version is the project's; null: it comes from a repository. An empty
 * `relativePath` says so, and so does a project of another group: https://maven.apache.org/pom.html#Inheritance
 */
function whyOwnParent({ element, texts }) {
    const { children, parent: project } = element;
    const relative = children.find(({ name }) => name === 'relativePath');
    const path = relative?.text?.value ?? '';
    if (relative !== undefined && path === '' && relative.children.length === 0)
        return null;
    const group = texts.get('groupId')?.value;
    const own = project?.children.find(({ name }) => name === 'groupId')?.text?.value;
    if (relative === undefined && own !== undefined && group !== undefined && !isSameOwner(own, group))
        return null;
    return "the parent may be the project's own, with its version";
}
/** `com.acme.shop` and `com.acme` are most likely one organisation's. */
const isSameOwner = (one, other) => one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/xml-lines.js

/**
 * Reads a whole XML file or the part of it that a hunk shows, in one walk, without entities. In a part, an end tag
 * without its beginning tells to what everything before it belongs.
 */
function xmlLines(side) {
    return new Walk(side).run();
}
const namePattern = /[A-Za-z_][\w.:-]*/y;
const attributePattern = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const tagEnd = /\s*(\/?)>/y;
class Walk {
    #side;
    #text;
    /** Where each line begins. */
    #starts = [];
    #elements = [];
    #meanings;
    #comments = [];
    /** Elements whose parent is not known yet. */
    #roots = [];
    #open = [];
    #malformed = null;
    #line = 0;
    constructor(side) {
        this.#side = side;
        this.#text = side.lines.join('\n');
        let start = 0;
        for (const line of side.lines) {
            this.#starts.push(start);
            start += line.length + 1;
        }
        this.#meanings = side.lines.map((line) => (line.trim() === '' ? nothing : null));
    }
    run() {
        const text = this.#text;
        let index = this.#side.whole ? 0 : this.#skipHidden();
        for (let next = text.indexOf('<', index); next >= 0; next = text.indexOf('<', index)) {
            index = this.#markup(next);
        }
        if (this.#side.whole && (this.#open.length > 0 || this.#roots.length > 1))
            this.#malformed ??= 'its elements do not match';
        this.#markComments();
        const meanings = this.#meanings.map((meaning, line) => meaning ?? other(this.#side.lines[line] ?? ''));
        return { elements: this.#elements, meanings, malformed: this.#malformed };
    }
    /** Where a comment may end that began before the hunk: what stands before that is not believed. */
    #skipHidden() {
        const end = this.#text.indexOf('-->');
        const begin = this.#text.indexOf('<!--');
        if (end < 0 || (begin >= 0 && begin < end))
            return 0;
        this.#hide(0, this.#lineOf(end));
        return end + 3;
    }
    #hide(first, last) {
        for (let line = first; line <= last; line++)
            this.#meanings[line] ??= xml_lines_hidden;
    }
    /** Reads what begins with `<` and returns where it ends. */
    #markup(start) {
        const text = this.#text;
        if (text.startsWith('<!--', start))
            return this.#comment(start);
        if (text.startsWith('<![CDATA[', start))
            return this.#until(']]>', start);
        if (text.startsWith('<?', start))
            return this.#until('?>', start);
        if (text.startsWith('<!', start)) {
            this.#malformed ??= 'it declares its own entities or types';
            return start + 2;
        }
        const closing = text.charAt(start + 1) === '/';
        namePattern.lastIndex = start + (closing ? 2 : 1);
        const name = namePattern.exec(text)?.[0];
        if (name === undefined) {
            this.#malformed ??= 'it is no well-formed XML';
            return start + 1;
        }
        return closing ? this.#close(name, start) : this.#begin(name, start);
    }
    #until(end, start) {
        const found = this.#text.indexOf(end, start);
        if (found < 0)
            this.#malformed ??= 'it is no well-formed XML';
        return found < 0 ? this.#text.length : found + end.length;
    }
    #comment(start) {
        const end = this.#text.indexOf('-->', start + 4);
        const until = end < 0 ? this.#text.length : end + 3;
        const [first, last] = [this.#lineOf(start), this.#lineOf(until - 1)];
        if (end < 0) {
            if (this.#side.whole)
                this.#malformed ??= 'a comment does not end';
            this.#hide(first, last);
        }
        this.#comments.push({ start, until, first, last });
        return until;
    }
    #begin(name, start) {
        const text = this.#text;
        const attributes = new Map();
        let index = start + 1 + name.length;
        for (;;) {
            attributePattern.lastIndex = index;
            const found = attributePattern.exec(text);
            if (found === null)
                break;
            const [whole, key = '', quoted = ''] = found;
            index += whole.length;
            const value = this.#textAt(index - quoted.length + 1, index - 1);
            if (value !== null)
                attributes.set(key, value);
        }
        tagEnd.lastIndex = index;
        const end = tagEnd.exec(text);
        if (end === null) {
            this.#malformed ??= 'it is no well-formed XML';
            return index;
        }
        index += end[0].length;
        const line = this.#lineOf(start);
        const parent = this.#open.at(-1)?.element ?? null;
        const element = {
            name,
            parent,
            children: [],
            attributes,
            text: null,
            opened: true,
            first: line,
            last: line,
        };
        this.#elements.push(element);
        if (parent === null)
            this.#roots.push(element);
        else
            parent.children.push(element);
        if (end[1] === '/')
            element.last = this.#lineOf(index - 1);
        else
            this.#open.push({ element, from: index });
        return index;
    }
    #close(name, start) {
        const end = this.#text.indexOf('>', start);
        const line = this.#lineOf(start);
        const top = this.#open.pop();
        if (top === undefined)
            this.#adopt(name, line);
        else if (top.element.name !== name)
            this.#malformed ??= 'its elements do not match';
        else {
            top.element.last = line;
            if (top.element.children.length === 0)
                top.element.text = this.#textAt(top.from, start);
        }
        return end < 0 ? this.#text.length : end + 1;
    }
    /** The element that ends here began before: everything outermost so far is its content. */
    #adopt(name, line) {
        if (this.#side.whole)
            this.#malformed ??= 'its elements do not match';
        const element = {
            name,
            parent: null,
            children: this.#roots,
            attributes: new Map(),
            text: null,
            opened: false,
            first: 0,
            last: line,
        };
        for (const child of this.#roots)
            child.parent = element;
        this.#roots = [element];
        this.#elements.push(element);
    }
    /** The text between two places, trimmed; null where it is not on one line or holds more than plain text. */
    #textAt(from, to) {
        const raw = this.#text.slice(from, to);
        const value = raw.trim();
        const start = from + raw.length - raw.trimStart().length;
        if (/[\n<&]/.test(raw))
            return null;
        const line = this.#lineOf(from);
        const column = start - (this.#starts[line] ?? 0);
        return { value, line, span: [column, column + value.length] };
    }
    /** The line of a place; places come in rising order, but for a few steps back. */
    #lineOf(index) {
        while (this.#line > 0 && (this.#starts[this.#line] ?? 0) > index)
            this.#line--;
        while ((this.#starts[this.#line + 1] ?? Number.POSITIVE_INFINITY) <= index)
            this.#line++;
        return this.#line;
    }
    /** Lines that hold nothing but comments. */
    #markComments() {
        let plain = '';
        let end = 0;
        for (const { start, until } of this.#comments) {
            plain += this.#text.slice(end, start) + this.#text.slice(start, until).replaceAll(/[^\n]+/g, '');
            end = until;
        }
        plain += this.#text.slice(end);
        for (const [line, text] of plain.split('\n').entries())
            if (text.trim() === '')
                this.#meanings[line] ??= nothing;
        for (const { first, last } of this.#comments) {
            if (first === last)
                continue;
            for (const line of [first, last]) {
                const meaning = this.#meanings[line];
                if (meaning === nothing)
                    this.#meanings[line] = { kind: 'nothing', comment: [first, last] };
                else if (meaning?.kind === 'nothing')
                    this.#meanings[line] = xml_lines_hidden;
            }
        }
    }
}
const xml_lines_hidden = { kind: 'other', what: 'what may be the edge of a comment', needsContents: true };
/** What a file that cannot be read as a whole says proves nothing. */
function doubted(meaning, why, { whole }) {
    if (meaning.kind === 'nothing')
        return { kind: 'other', what: 'a comment of a file that is malformed', needsContents: !whole };
    if (meaning.kind !== 'stated')
        return meaning;
    return { ...meaning, needsContents: !whole, stated: meaning.stated.map((each) => ({ ...each, unclear: why })) };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/xml-properties.js
/** The versions that stand in properties of a file, and what takes them. */
class Properties {
    #syntax;
    #whole;
    /** What takes the property as its whole version. */
    #takers = new Map();
    /** How often a property is used as a whole version, and how often in all. */
    #versions = new Map();
    #uses = new Map();
    constructor(takers, { lines, whole }, syntax) {
        this.#syntax = syntax;
        this.#whole = whole;
        for (const taker of takers)
            this.#take(taker);
        for (const line of lines)
            for (const [, property = ''] of line.matchAll(syntax.use))
                xml_properties_count(this.#uses, property);
    }
    #take({ name, version, direct }) {
        const [used] = (version ?? '').slice(0, 400).matchAll(this.#syntax.use);
        if (used === undefined || used[0] !== version || name === null)
            return;
        const property = used[1] ?? '';
        xml_properties_count(this.#versions, property);
        const takers = this.#takers.get(property) ?? new Map();
        this.#takers.set(property, takers.set(name, { name, version: null, spans: [], direct }));
    }
    /** A property moves what takes its version from it, if nothing else uses it. null: it is no property. */
    meaningOf({ name, parent, text }) {
        if (text === null || !/\d/.test(text.value) || !/^[\w.+-]{1,100}$/.test(text.value))
            return null;
        if (parent === null ? this.#whole || !this.#syntax.mayBe(name) : parent.name !== this.#syntax.parent)
            return null;
        const common = { version: text.value, spans: [text.span] };
        const takers = [...(this.#takers.get(name)?.values() ?? [])];
        const used = this.#uses.get(name) ?? 0;
        if (this.#whole && takers.length > 0 && used === this.#versions.get(name)) {
            return { kind: 'stated', stated: takers.map((each) => ({ ...each, ...common })) };
        }
        const unclear = this.#whole && used > 0 ? 'not only versions take this property' : 'what takes this property is not shown';
        return { kind: 'stated', stated: [{ name, ...common, direct: null, unclear }], needsContents: !this.#whole };
    }
}
const xml_properties_count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/maven.js






const project = /(?:^|\/)(?:pom\.xml|[^/]*\.pom|\.mvn\/extensions\.xml)$/;
const maven_wrapper = /(?:^|\/)\.mvn\/wrapper\/maven-wrapper\.properties$/;
/** Maven: https://maven.apache.org/pom.html */
const maven = {
    ecosystem: 'maven',
    reads: (path) => project.test(path) || maven_wrapper.test(path),
    read: (manifest) => maven_wrapper.test(manifest.path)
        ? readMoves(manifest, 'tool', wrapperLines)
        : readMoves(manifest, 'maven', projectLines),
};
/** Elements of a POM that are no properties, with a digit in their text. */
const noProperties = new Set(`modelVersion groupId artifactId packaging name description url inceptionYear id type classifier scope optional source
  target release module phase goal relativePath tag email timezone include exclude argument arg mainClass`.split(/\s+/));
/** https://maven.apache.org/pom.html#Properties */
const maven_syntax = {
    use: /\$\{([^${}]{1,200})\}/g,
    parent: 'properties',
    mayBe: (name) => !noProperties.has(name),
};
function projectLines(side) {
    const { elements, meanings, malformed } = xmlLines(side);
    const artifacts = artifactsOf(elements);
    // A parent's version cannot come from a property of the file.
    const takers = [...artifacts.values()].filter((each) => each.element.name !== 'parent');
    const properties = new Properties(takers, side, maven_syntax);
    markParts(artifacts.values(), meanings, side);
    for (const element of elements) {
        const { text, name } = element;
        if (text === null || text.value === '')
            continue;
        const meaning = name === 'version' ? maven_versionMeaning(element, artifacts, side) : properties.meaningOf(element);
        if (meaning?.kind === 'stated')
            meanings[text.line] = together(meanings[text.line], meaning);
        else if (meaning !== null && meanings[text.line]?.kind !== 'stated')
            meanings[text.line] = meaning;
    }
    return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}
/** The lines of an artifact belong to it; one of them names it. What stands within another of them belongs to that. */
function markParts(artifacts, meanings, { lines }) {
    // Artifacts stand within others only a few deep.
    let most = 10 * lines.length;
    for (const { element, name, version, direct, naming } of artifacts) {
        most -= element.last - element.first;
        if (name === null || most < 0)
            continue;
        for (let line = element.first; line <= element.last; line++) {
            const known = meanings[line];
            if (known?.kind !== 'part' && (known?.kind !== 'other' || known.needsContents))
                continue;
            const part = { kind: 'part', of: name, what: excerpt(lines[line] ?? '') };
            meanings[line] = line === naming ? { ...part, names: { name, version, spans: [], direct } } : part;
        }
    }
}
function maven_versionMeaning(element, artifacts, side) {
    const { text, parent } = element;
    if (text === null)
        return null;
    const artifact = parent === null ? undefined : artifacts.get(parent);
    const common = { version: text.value, spans: [text.span] };
    if (artifact === undefined) {
        if (parent?.name === 'project')
            return { kind: 'other', what: "the project's own version" };
        if (parent !== null || side.whole)
            return null;
        const stated = { name: 'version', ...common, direct: null, unclear: notShown };
        return { kind: 'stated', stated: [stated], needsContents: true };
    }
    const { name, direct, naming } = artifact;
    const unclear = whyUnclear(artifact, text.value);
    const stated = { name: name ?? 'version', ...common, direct };
    return {
        kind: 'stated',
        stated: [unclear === null ? stated : { ...stated, unclear }],
        needsContents: unclear !== null && unclear !== noVersion && !side.whole,
        ...(naming === null || naming === text.line ? {} : { namedOn: naming }),
    };
}
const notShown = 'whose version it is is not shown';
const noVersion = 'its version is a range or an expression';
function whyUnclear(artifact, version) {
    if (artifact.name === null)
        return notShown;
    if (!/^[\w.+-]{1,100}$/.test(version))
        return noVersion;
    return artifact.element.name === 'parent' ? whyOwnParent(artifact) : null;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-bun.js



/** bun.lock, the text format: each package stands on a line, `"lodash": ["lodash@4.17.21", "", {}, "sha512-…"],`. */
const bunLock = {
    ecosystem: 'npm',
    whole: (text) => npm_bun_read(linesOf(text)),
    hunk: npm_bun_read,
};
function npm_bun_read(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    for (const { text, number } of lines) {
        const code = text.trim();
        if (/^[}\]]*,?$/.test(code))
            continue;
        const entry = asked(text, number) ?? npm_bun_locked(text, number);
        side.order.push(entry === null ? code : entry.key);
        if (entry !== null)
            side.entries.push(entry);
        else if (/^ {4}"[^"]{1,400}": \[/.test(text))
            side.loose.push(code);
        else
            side.facts.push({ what: `\`${code.slice(0, 80)}\``, text: code, line: number });
    }
    return side;
}
/** What one of the project's own packages asks for, four steps in. */
function asked(text, line) {
    const [, name, version] = /^ {8}"([^"\\]{1,214})": "([^"\\]{1,256})",?$/.exec(text) ?? [];
    if (name === undefined || version === undefined)
        return null;
    const key = `asked\n${name}`;
    return { key, family: key, name, version, direct: true, line };
}
function npm_bun_locked(text, line) {
    const [, key, list] = /^ {4}"([^"\\]{1,400})": (\[.*\]),?$/.exec(text) ?? [];
    const row = list === undefined ? undefined : parseJson(list);
    const [id, source, metadata, checksum] = Array.isArray(row) ? row : [];
    const [, name, version] = (typeof id === 'string' ? /^(@?[^@]{1,214})@(.{1,2000})$/.exec(id) : null) ?? [];
    if (key === undefined || name === undefined || version === undefined)
        return null;
    return {
        key,
        name,
        version,
        direct: null,
        line,
        source: JSON.stringify(source) ?? '',
        checksum: typeof checksum === 'string' ? checksum : '',
        metadata: JSON.stringify(metadata) ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-spec.js
/** What a constraint of npm says: `npm:other@^1.0.0` takes another package under this name. */
function readNpmSpec(spec) {
    const alias = /^npm:(@?[^@]{1,214})(?:@(.{1,256}))?$/.exec(spec);
    const target = alias?.[1];
    return target === undefined ? { version: spec } : { target, version: alias?.[2] ?? '*' };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-manifest.js


/** package.json: https://docs.npmjs.com/cli/configuring-npm/package-json */
const npmManifest = jsonManifest({
    ecosystem: 'npm',
    sections: new Set(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']),
    isPlatform: () => false,
    read: readNpmSpec,
});

;// CONCATENATED MODULE: ./build/src/classify/dependencies/indent-tree.js
/** No manifest is nested deeper; what is stands beside its parent. */
const indent_tree_deepest = 40;
/**
 * The lines of a file or a piece of one, each below the last less indented one before it. `rootless` are those at the start
 * of a piece whose parent is not in it.
 */
function indentTree(lines) {
    const [roots, rootless] = [[], []];
    let open = null;
    for (const { text, number } of lines) {
        const indent = text.search(/\S/);
        if (indent < 0 || text.charAt(indent) === '#')
            continue;
        while (open !== null && (open.indent >= indent || open.depth >= indent_tree_deepest))
            open = open.parent;
        const node = {
            ...readLine(text.slice(indent).trimEnd()),
            indent,
            line: number,
            depth: (open?.depth ?? 0) + 1,
            parent: open,
            children: [],
        };
        (open?.children ?? (indent === 0 ? roots : rootless)).push(node);
        open = node;
    }
    return { roots, rootless };
}
/** `key: value`, `"key": value`, `key value` as Yarn's first format writes it, or `- item`. */
function readLine(text) {
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, 1);
        const rest = text.slice(end + 1);
        // Several quoted names before one colon belong together.
        if (end > 0 && rest.startsWith(':'))
            return { key: text.slice(1, end), value: unquoted(rest.slice(1)) };
        if (end > 0 && /^\s/.test(rest))
            return { key: text.slice(1, end), value: unquoted(rest) };
    }
    if (text.endsWith(':'))
        return { key: text.slice(0, -1), value: '' };
    const colon = text.indexOf(': ');
    if (colon > 0)
        return { key: text.slice(0, colon), value: unquoted(text.slice(colon + 2)) };
    const blank = text.startsWith('- ') ? -1 : text.indexOf(' ');
    return blank > 0 ? { key: text.slice(0, blank), value: unquoted(text.slice(blank)) } : { key: text, value: '' };
}
function unquoted(text) {
    const value = text.trim();
    const quote = value.charAt(0);
    const end = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
    if (end > 0)
        return /^\s*(?:#.*)?$/.test(value.slice(end + 1)) ? value.slice(1, end) : value;
    const comment = value.indexOf(' #');
    return comment < 0 ? value : value.slice(0, comment).trimEnd();
}
/** Whether no two children have one name: which of them counts depends on who reads the file. */
function hasDistinctKeys({ children }) {
    return new Set(children.map(({ key }) => key)).size === children.length;
}
/** The value of a child; '' where there is none. */
function valueIn(node, key) {
    return node.children.find((child) => child.key === key)?.value ?? '';
}
/** All that stands below a line but for some keys, as one text to compare by. */
function textBelow(node, except = new Set()) {
    return node.children
        .filter(({ key }) => !except.has(key))
        .map((child) => `${child.key}:${child.value}{${textBelow(child)}}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-pnpm.js




/** pnpm-lock.yaml, from version 5 of the format to 9. */
const pnpmLock = {
    ecosystem: 'npm',
    whole: (text) => readLock(linesOf(text), ''),
    hunk: readLock,
};
const sections = new Set([
    'specifiers',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
]);
function readLock(lines, heading) {
    const side = (0,entries/* emptySide */.Bk)();
    const { roots, rootless } = indentTree(lines);
    for (const root of roots)
        npm_pnpm_readRoot(root, side);
    const section = /^([a-zA-Z]+):/.exec(heading)?.[1] ?? '';
    for (const node of rootless)
        readRootless(node, section, side);
    return side;
}
function npm_pnpm_readRoot(root, side) {
    const { key, children } = root;
    if (key === 'packages')
        for (const node of children)
            npm_pnpm_readPackage(node, side);
    else if (key === 'snapshots')
        side.edges.push(...children.map((node) => `${node.key}{${textBelow(node)}}`));
    else if (key === 'importers' || key === 'catalogs')
        for (const child of children)
            readWithin(child, child.key, side);
    else if (sections.has(key))
        readWithin(root, key, side);
    else if (key !== '---')
        side.facts.push(npm_pnpm_factOf(root));
}
const npm_pnpm_factOf = (root) => ({
    what: `\`${root.key.slice(0, 80)}\``,
    text: `${root.value}\n${textBelow(root)}`,
    line: root.line,
});
/** `lodash@4.17.21`, `/lodash@4.17.21`, `/lodash/4.17.21`, each perhaps with peers behind it. */
function npm_pnpm_readPackage(node, side) {
    const found = /^\/?((?:@[^@/]{1,214}\/)?[^@/]{1,214})[@/]([^(_]{1,2000})/.exec(node.key);
    const [, name, version] = found ?? [];
    if (name === undefined || version === undefined || !hasDistinctKeys(node)) {
        side.loose.push(`${node.key}{${textBelow(node)}}`);
        return;
    }
    const resolution = node.children.find(({ key }) => key === 'resolution');
    // Below `snapshots` it stands again, with what it depends on.
    if (resolution === undefined) {
        side.edges.push(`${node.key}{${textBelow(node)}}`);
        return;
    }
    const proof = `${resolution.value}{${textBelow(resolution)}}`;
    const checksum = /integrity: ?['"]?([\w+/=-]{1,200})/.exec(proof)?.[1] ?? '';
    side.entries.push({
        key: node.key,
        name,
        version,
        direct: null,
        line: node.line,
        source: checksum === '' ? proof : proof.replace(checksum, '').replaceAll(version, '*'),
        checksum,
        traits: { 'the script at installation': valueIn(node, 'requiresBuild') },
        metadata: textBelow(node, new Set(['resolution', 'requiresBuild'])),
    });
}
/** An importer: `lodash` with `specifier` and `version` below it, or `lodash: 4.17.21` in the oldest format. */
function readWithin(node, place, side) {
    for (const child of node.children) {
        const specifier = valueIn(child, 'specifier');
        const version = valueIn(child, 'version');
        if (specifier !== '' || version !== '')
            side.entries.push(...npm_pnpm_asked(child, place, specifier, version));
        else if (child.children.length > 0)
            readWithin(child, `${place}\n${child.key}`, side);
        else if (child.value !== '')
            side.entries.push(...npm_pnpm_asked(child, place, place.endsWith('specifiers') ? child.value : '', child.value));
    }
}
/** What the project asks for, and what it gets. */
function npm_pnpm_asked(node, place, specifier, version) {
    const common = { direct: true, traits: { 'the section': place } };
    const lineOf = (key) => node.children.find((child) => child.key === key)?.line ?? node.line;
    const spec = readNpmSpec(specifier);
    const name = spec.target ?? node.key;
    const wanted = {
        ...common,
        key: `${place}\n${node.key}\nspecifier`,
        family: `specifier\n${name}`,
        name,
        version: spec.version,
        line: lineOf('specifier'),
    };
    const got = {
        ...common,
        key: `${place}\n${node.key}\nversion`,
        family: `version\n${name}`,
        name,
        version: version.replace(/[(_].*$/, ''),
        line: lineOf('version'),
    };
    return [...(specifier === '' ? [] : [wanted]), ...(version === '' || version === specifier ? [] : [got])];
}
/** What says which content a package has; the rest only connects packages. */
const npm_pnpm_decisive = new Set([
    ...['specifier', 'version', 'resolution', 'integrity', 'tarball', 'type', 'repo', 'commit', 'directory'],
    ...['hash', 'path', 'requiresBuild'],
]);
/** A line whose section is not in the piece, but perhaps in its heading. */
function readRootless(node, section, side) {
    const { key, indent } = node;
    const text = `${key}:${node.value}{${textBelow(node)}}`;
    const hasSpecifier = (each) => valueIn(each, 'specifier') !== '';
    if (hasSpecifier(node) || node.children.some(hasSpecifier)) {
        const here = (0,entries/* emptySide */.Bk)();
        readWithin(hasSpecifier(node) ? { ...node, children: [node] } : node, section, here);
        side.entries.push(...here.entries.map((entry) => ({ ...entry, isLocal: true })));
    }
    else if (indent === 2 && section === 'packages')
        npm_pnpm_readPackage(node, side);
    else if (indent === 2 && sections.has(section) && node.value !== '')
        readWithin({ ...node, children: [node] }, section, side);
    else if (indent >= 4 && !npm_pnpm_decisive.has(key))
        side.edges.push(text);
    else if (indent === 2 && section === 'snapshots')
        side.edges.push(text);
    else
        side.loose.push(text);
}
/** pnpm-workspace.yaml: its catalogues are constraints; all the rest is told as it stands. */
const pnpmWorkspace = {
    ecosystem: 'npm',
    whole: (text) => readWorkspace(linesOf(text), ''),
    hunk: readWorkspace,
};
function readWorkspace(lines, heading) {
    const side = (0,entries/* emptySide */.Bk)();
    const { roots, rootless } = indentTree(lines);
    for (const root of roots)
        if (root.key === 'catalog')
            readCatalog(root, 'default', side);
        else if (root.key === 'catalogs')
            for (const child of root.children)
                readCatalog(child, child.key, side);
        else
            side.facts.push(npm_pnpm_factOf(root));
    for (const node of rootless)
        if (heading.startsWith('catalog:') && node.children.length === 0)
            readCatalog({ ...node, children: [node] }, 'default', side);
        else if (heading.startsWith('catalogs:') && node.children.length > 0)
            readCatalog(node, node.key, side);
        else
            side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
    return side;
}
function readCatalog(catalog, place, side) {
    for (const node of catalog.children) {
        const spec = readNpmSpec(node.value);
        if (node.children.length > 0 || node.value === '')
            side.loose.push(`${node.key}{${textBelow(node)}}`);
        else
            side.entries.push({
                key: `${place}\n${node.key}\n${spec.target ?? ''}`,
                name: spec.target ?? node.key,
                version: spec.version,
                direct: true,
                line: node.line,
                traits: { 'the catalogue': place },
            });
    }
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm-yarn.js




/** yarn.lock, the first format (`lodash@^4.17.20:`) and Berry's (`"lodash@npm:^4.17.20":`). */
const yarnLock = {
    ecosystem: 'npm',
    whole: (text) => npm_yarn_read(linesOf(text)),
    hunk: npm_yarn_read,
};
const npm_yarn_proofs = new Set(['version', 'resolved', 'integrity', 'resolution', 'checksum', 'linkType', 'languageName']);
function npm_yarn_read(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    const { roots, rootless } = indentTree(lines);
    for (const node of roots) {
        const name = npm_yarn_nameOf(node.key);
        if (node.key === '__metadata')
            side.facts.push({ what: 'the format of the lock file', text: textBelow(node), line: node.line });
        else if (name === null || !hasDistinctKeys(node))
            side.loose.push(`${node.key}:${node.value}{${textBelow(node)}}`);
        else
            side.entries.push(npm_yarn_entryOf(node, name));
    }
    for (const node of rootless)
        npm_yarn_readLoose(node, side);
    return side;
}
/** The name of the first descriptor: `"@babel/core@npm:^7.0.0, @babel/core@npm:^7.1.0"`. */
function npm_yarn_nameOf(header) {
    const first = header.startsWith('"') ? header.slice(1) : header;
    const at = first.indexOf('@', 1);
    const name = at < 0 ? '' : first.slice(0, at);
    return /^(?:@[^@/\s,]{1,214}\/)?[^@/\s,]{1,214}$/.test(name) ? name : null;
}
function npm_yarn_entryOf(node, name) {
    const version = valueIn(node, 'version') || null;
    const [address = '', hash = ''] = valueIn(node, 'resolved').split('#', 2);
    const resolution = valueIn(node, 'resolution');
    const isOwn = valueIn(node, 'linkType') === 'soft';
    return {
        key: node.key,
        name,
        version,
        direct: null,
        line: node.children.find(({ key }) => key === 'version')?.line ?? node.line,
        source: withoutVersion(address || resolution, version),
        checksum: valueIn(node, 'integrity') || valueIn(node, 'checksum') || hash,
        traits: {
            'the descriptor': describes(node.key),
            'the link': valueIn(node, 'linkType'),
        },
        // What the project's own packages ask for stands in their manifests.
        metadata: isOwn ? '' : textBelow(node, npm_yarn_proofs),
    };
}
/** Which protocols and aliases the descriptors use, without their constraints. */
function describes(header) {
    const kinds = header.split(', ').map((each) => {
        const text = each.replaceAll('"', '');
        const found = /^@?[^@]{1,214}@(?:npm:)?([a-z+]{2,12}:|@?[^@\s]{1,214}@)/.exec(text);
        return found?.[1] ?? '';
    });
    return [...new Set(kinds)].sort().join(' ');
}
/** Below a package whose header is not in sight: what it depends on stands four steps in. */
function npm_yarn_readLoose(node, side) {
    const text = `${node.key}:${node.value}{${textBelow(node)}}`;
    const isEdge = node.indent >= 4 || ['dependencies', 'optionalDependencies', 'peerDependencies', 'bin'].includes(node.key);
    (isEdge ? side.edges : side.loose).push(text);
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/npm.js






const formats = {
    'package.json': npmManifest,
    'package-lock.json': npmLock,
    'npm-shrinkwrap.json': npmLock,
    'yarn.lock': yarnLock,
    'pnpm-lock.yaml': pnpmLock,
    'pnpm-workspace.yaml': pnpmWorkspace,
    'bun.lock': bunLock,
};
/** npm, Yarn, pnpm and Bun. */
const npm = readerOf('npm', (name) => Object.hasOwn(formats, name) ? formats[name] : undefined);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/nuget-json.js



/** The JSON files of .NET, which its tools write one member a line. */
function nugetJsonLines(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const read = name === 'global.json' ? readSdk : name === 'dotnet-tools.json' ? readTool : readLocked;
    return ({ lines, whole }) => {
        const meanings = lines.map((text) => (structure.test(text) ? nothing : other(text)));
        const nodes = jsonFragment(lines.map((text, number) => ({ text, number })));
        if (nodes === null)
            return lines.map((text) => ({ ...other(text), needsContents: !whole }));
        const left = nodes.map((node) => ({ node, of: null }));
        for (let next = left.pop(); next !== undefined; next = left.pop()) {
            const { key, line, children } = next.node;
            read(next.node, next.of, (leaf, meaning) => {
                if (leaf.line !== null)
                    meanings[leaf.line] = withSpan(meaning, leaf, lines[leaf.line] ?? '');
            });
            const of = isPackage(next.node) ? key : null;
            if (of !== null && line !== null)
                meanings[line] = { kind: 'part', of, what: excerpt(of) };
            for (const node of children)
                left.push({ node, of });
        }
        return meanings;
    };
}
const isPackage = (node) => textOf(node, 'resolved') !== null || textOf(node, 'version') !== null;
/** What ends something; what begins it stands on a line that is looked at. */
const structure = /^\s*(?:[}\]]+,?\s*)?$/;
/** The version stands at the end of the line; whether a comma follows does not matter. */
function withSpan(meaning, { raw }, line) {
    if (meaning.kind !== 'stated')
        return meaning;
    const start = line.lastIndexOf(raw) + 1;
    const spans = [[start, line.length]];
    return { ...meaning, stated: meaning.stated.map((each) => ({ ...each, spans })) };
}
const nuget_json_statedBy = (name, version, direct) => {
    const stated = { name: name ?? 'version', version, spans: [], direct };
    if (name !== null)
        return { kind: 'stated', stated: [stated] };
    return { kind: 'stated', stated: [{ ...stated, unclear: 'whose version it is is not shown' }], needsContents: true };
};
/** packages.lock.json */
const readLocked = (node, of, set) => {
    const { key, leaves } = node;
    const type = textOf(node, 'type');
    const direct = type === null ? null : type === 'Direct';
    for (const leaf of leaves) {
        const version = stringValue(leaf.raw);
        if (version === null)
            continue;
        if (of !== null && key === 'dependencies')
            set(leaf, { kind: 'checksum', of });
        else if (leaf.key === 'resolved' || leaf.key === 'requested')
            set(leaf, nuget_json_statedBy(key, version, direct));
        else if (leaf.key === 'contentHash')
            set(leaf, { kind: 'checksum', of: key });
        else if (leaf.key === 'type' && key !== null)
            set(leaf, { kind: 'part', of: key, what: excerpt(`${key}: ${version}`) });
    }
};
/** .config/dotnet-tools.json */
const readTool = (node, _, set) => {
    const { key, parent, leaves } = node;
    for (const leaf of leaves) {
        const version = stringValue(leaf.raw);
        if (leaf.key !== 'version' || version === null || (parent !== null && parent.key !== 'tools'))
            continue;
        set(leaf, nuget_json_statedBy(key, version, true));
    }
};
/** global.json: the SDK is what programs are built with and run on. */
const readSdk = ({ key, leaves }, _, set) => {
    for (const leaf of leaves) {
        const version = stringValue(leaf.raw);
        if (version === null)
            continue;
        if (key === 'msbuild-sdks')
            set(leaf, nuget_json_statedBy(leaf.key, version, true));
        else if (leaf.key === 'version')
            set(leaf, { kind: 'other', what: excerpt(`the runtime .NET SDK ${version}`) });
    }
};

;// CONCATENATED MODULE: ./build/src/classify/dependencies/nuget.js





const xml = /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.(?:props|targets)|packages(?:\.[^/]*)?\.config)$/i;
/** Elsewhere `global.json` is a common name for other things. */
const json = /(?:^|\/)(?:packages(?:\.[^/]*)?\.lock|dotnet-tools)\.json$|^(?:src\/)?global\.json$/i;
/** .NET: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
const nuget = {
    ecosystem: 'nuget',
    reads: (path) => xml.test(path) || json.test(path),
    read: (manifest) => readMoves(manifest, 'nuget', json.test(manifest.path) ? nugetJsonLines(manifest.path) : nuget_projectLines),
};
const nuget_packages = new Set([
    'packagereference',
    'packageversion',
    'globalpackagereference',
    'packagedownload',
    'dotnetclitoolreference',
    'package',
    'sdk',
]);
/** Properties of a project that hold versions of its own, of its language or its platform. */
const own = /^(?:(?:Assembly|File|Informational|Package|Product|Lang|Target\w*|Min\w*|Tools)?Version(?:Prefix|Suffix)?|TargetFrameworks?|Nullable)$/i;
/** https://learn.microsoft.com/visualstudio/msbuild/msbuild-properties */
const nuget_syntax = {
    use: /\$\(([\w.-]{1,200})\)/g,
    parent: 'PropertyGroup',
    mayBe: (name) => /version/i.test(name) && !own.test(name),
};
function nuget_projectLines(side) {
    const { elements, meanings, malformed } = xmlLines(side);
    const found = elements.flatMap((element) => (nuget_packages.has(element.name.toLowerCase()) ? [packageOf(element)] : []));
    const takers = found.flatMap((each) => each.versions.map(({ value }) => ({ ...each, version: value })));
    const properties = new Properties(takers, side, nuget_syntax);
    for (const each of found)
        nuget_readPackage(each, meanings, side);
    for (const element of elements) {
        const { text, name, parent } = element;
        if (text === null)
            continue;
        const alone = name === 'Version' && parent === null && !side.whole;
        const meaning = alone ? unknownVersion(text) : own.test(name) ? null : properties.meaningOf(element);
        if (meaning?.kind === 'stated')
            meanings[text.line] = together(meanings[text.line], meaning);
        else if (own.test(name) && parent?.name === 'PropertyGroup')
            meanings[text.line] = nuget_ownVersion(name, text);
    }
    return malformed === null ? meanings : meanings.map((meaning) => doubted(meaning, malformed, side));
}
const nuget_notShown = 'whose version it is is not shown';
const unknownVersion = ({ value, span }) => ({
    kind: 'stated',
    stated: [
        { name: 'Version', version: value, spans: [span], direct: null, unclear: 'whose version it is is not shown' },
    ],
    needsContents: true,
});
const nuget_ownVersion = (name, { value }) => ({
    kind: 'other',
    what: excerpt(name === 'Version' ? `the project's own version, ${value}` : `${name} ${value}`),
});
function packageOf(element) {
    // MSBuild does not regard case.
    const texts = new Map([...element.attributes].map(([key, text]) => [key.toLowerCase(), text]));
    const naming = ['include', 'update', 'id', 'name'].flatMap((key) => texts.get(key) ?? [])[0] ?? null;
    const attributes = [texts.get('version'), texts.get('versionoverride')];
    const children = element.children.map(({ name, text }) => (/^Version(?:Override)?$/i.test(name) ? text : null));
    const versions = [...attributes, ...children].flatMap((text) => text ?? []);
    const managed = /^(?:packageversion|package)$/i.test(element.name);
    const name = naming?.value ?? null;
    return { element, naming, name, version: versions[0]?.value ?? null, direct: managed ? null : true, versions };
}
function nuget_readPackage(found, meanings, side) {
    const { element, naming, name, versions } = found;
    if (name !== null && !element.children.some(({ children }) => children.length > 0))
        nuget_markParts(found, name, meanings, side);
    for (const { value, span, line } of versions) {
        const stated = { name: name ?? 'Version', version: value, spans: [span], direct: found.direct };
        meanings[line] = together(meanings[line], {
            kind: 'stated',
            stated: [name === null ? { ...stated, unclear: nuget_notShown } : stated],
            needsContents: name === null && !side.whole,
            ...(naming === null || naming.line === line ? {} : { namedOn: naming.line }),
        });
    }
}
/** The lines of a package belong to it; one of them names it. */
function nuget_markParts({ element, naming, version, direct }, name, meanings, side) {
    for (let line = element.first; line <= element.last; line++) {
        if (meanings[line]?.kind !== 'other')
            continue;
        const part = { kind: 'part', of: name, what: excerpt(side.lines[line] ?? '') };
        meanings[line] = line === naming?.line ? { ...part, names: { name, version, spans: [], direct } } : part;
    }
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/pre-commit.js




/** The hooks of pre-commit: https://pre-commit.com/#pre-commit-configyaml---repos */
const preCommit = {
    ecosystem: 'pre-commit',
    reads: (path) => /(?:^|\/)\.pre-commit-config\.ya?ml$/.test(path),
    read: (manifest) => readMoves(manifest, 'pre-commit', configLines),
};
function configLines(side) {
    const lines = yamlLines(side);
    const repositories = repositoriesOf(lines);
    let listColumn = null;
    return lines.map((line, index) => {
        if (line.kind === 'blank' || line.kind === 'comment')
            return nothing;
        const text = side.lines[index] ?? '';
        if (line.key === 'additional_dependencies') {
            listColumn = line.column;
            return line.value === '' ? ownedBy(repositories[index], text) : inlineList(line, text);
        }
        if (line.key !== null || line.indent < (listColumn ?? 0))
            listColumn = null;
        if (line.item && line.key === null)
            return pre_commit_listed(line, text, listColumn !== null, side.whole);
        if (line.key === 'rev')
            return revision(line, repositories[index], text, side.whole);
        return ownedBy(repositories[index], text, line);
    });
}
/** For each line the repository it belongs to. */
function repositoriesOf(lines) {
    let current = { indent: -1, name: null, rev: null };
    return lines.map((line) => {
        if (line.kind !== 'entry')
            return current;
        const begins = line.item && (line.key === 'repo' || line.key === 'rev' || line.key === 'hooks');
        const ends = line.indent < current.indent || (line.indent === current.indent && (line.item || line.key !== null));
        if (begins && (ends || current.indent === -1))
            current = { indent: line.indent, name: null, rev: null };
        else if (ends && !line.item)
            current = { indent: -1, name: null, rev: null };
        if (line.key === 'repo')
            current.name = shortName(line.value);
        if (line.key === 'rev')
            current.rev = line.value;
        return current;
    });
}
const shortName = (url) => url.replace(/^https:\/\/github\.com\//i, '').replace(/\.git$/, '');
function revision(line, repository, text, whole) {
    const { value, span, comment } = line;
    const name = repository?.name ?? null;
    const spans = [[span[0], text.length]];
    const pinned = commit.test(value);
    const version = pinned ? versionInComment(comment) : value;
    const stated = { name: name ?? 'rev', version, ...(pinned ? { pin: value } : {}), spans, direct: true };
    if (name !== null)
        return { kind: 'stated', stated: [stated] };
    return {
        kind: 'stated',
        stated: [{ ...stated, unclear: 'whose revision it is is not shown' }],
        needsContents: !whole,
    };
}
/** A line that comes and goes with its repository. */
function ownedBy(repository, text, line) {
    if (repository === undefined || repository.name === null)
        return other(text);
    const { name, rev } = repository;
    const part = { kind: 'part', of: name, what: text.trim().slice(0, 60) };
    return line?.key === 'repo' ? { ...part, names: { name, version: rev, spans: [], direct: true } } : part;
}
/** `name==1.2.3`, `name@1.2.3`, `@scope/name@1.2.3`. */
const requirement = /^(@?[\w./-]+)((?:\[[\w,.-]*\])?)(==|~=|>=|<=|!=|===|<|>|@)(.{1,200})$/;
function statedRequirement(text, column) {
    const found = requirement.exec(text.slice(0, 500));
    if (found === null || text.length > 500) {
        return /^@?[\w./-]{1,200}$/.test(text) ? { name: text, version: null, spans: [], direct: true } : null;
    }
    const [, name = '', extras = '', operator = '', version = ''] = found;
    const at = operator === '@';
    const ecosystem = at ? (/^v\d/.test(version) ? 'go' : 'npm') : 'python';
    const start = column + name.length + extras.length + (at ? 1 : 0);
    return {
        ecosystem,
        name,
        version: at ? version : operator + version,
        spans: [[start, column + text.length]],
        direct: true,
    };
}
/** An item of `additional_dependencies`, or of another list such as `args`. */
function pre_commit_listed({ value, span }, text, inList, whole) {
    const stated = statedRequirement(value, span[0]);
    if (stated === null || (whole && !inList))
        return other(text);
    if (inList)
        return { kind: 'stated', stated: [stated] };
    const what = text.trim().slice(0, 60);
    if (stated.version === null)
        return { kind: 'other', what, needsContents: true };
    return {
        kind: 'stated',
        stated: [{ ...stated, unclear: 'which list it stands in is not shown' }],
        needsContents: true,
    };
}
/** `[types-requests==2.31.0.1, 'eslint@8.0.0']` */
function inlineList({ value, span }, text) {
    if (!value.startsWith('[') || !value.endsWith(']'))
        return other(text);
    const stated = [];
    for (const item of value.slice(1, -1).matchAll(/[^,\s][^,]*/g)) {
        const bare = item[0].trim();
        const quoted = /^(["'])(.*)\1$/.exec(bare);
        const found = statedRequirement(quoted?.[2] ?? bare, span[0] + 1 + item.index + (quoted === null ? 0 : 1));
        if (found === null)
            return other(text);
        stated.push(found);
    }
    return stated.length === 0 ? other(text) : { kind: 'stated', stated };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python-manifests.js


/** What a table such as Poetry's or Pipenv's says of one package; null: it is what Python must be. */
function readConstraint(name, value) {
    if (normalizedName(name) === 'python')
        return null;
    if (typeof value === 'string')
        return { name, version: specifierOf(value) };
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { name, version: JSON.stringify(value) ?? '' };
    const { version, extras, markers, python, optional, ...rest } = { ...value };
    return {
        name,
        version: typeof version === 'string' ? specifierOf(version) : '*',
        // git, path, url, source, index: where it comes from.
        source: Object.keys(rest).length === 0 ? '' : JSON.stringify(rest),
        traits: {
            'the extras': JSON.stringify(extras) ?? '',
            'the marker': JSON.stringify([markers ?? null, python ?? null]),
            'what makes it optional': JSON.stringify(optional) ?? '',
        },
    };
}
/** pyproject.toml: PEP 621, dependency groups (PEP 735), Poetry, uv, PDM. */
const pyproject = tomlManifest({
    ecosystem: 'python',
    placeOf: placeInPyproject,
    read: readConstraint,
    requirement: parseRequirement,
});
function placeInPyproject(path) {
    const name = path.join('.');
    if (name === 'project.dependencies' ||
        name === 'build-system.requires' ||
        name === 'dependencies' ||
        name === 'requires')
        return 'requirements';
    if (name === 'tool.uv.dev-dependencies' || name === 'tool.uv.constraint-dependencies')
        return 'requirements';
    const [first, second, third, , fifth] = path;
    if (path.length === 2 && first === 'dependency-groups')
        return 'requirements';
    if (path.length === 3 && first === 'project' && second === 'optional-dependencies')
        return 'requirements';
    if (path.length === 4 && first === 'tool' && second === 'pdm' && third === 'dev-dependencies')
        return 'requirements';
    if (name === 'tool.poetry.dependencies' || name === 'tool.poetry.dev-dependencies')
        return 'dependencies';
    if (path.length === 5 && name.startsWith('tool.poetry.group.') && fifth === 'dependencies')
        return 'dependencies';
    return 'other';
}
/** Pipfile: https://pipenv.pypa.io/en/latest/pipfile.html */
const pipfile = tomlManifest({
    ecosystem: 'python',
    placeOf: ([first = '', second]) => second === undefined && first !== '' && !['source', 'requires', 'scripts', 'pipenv', 'pipfile'].includes(first)
        ? 'dependencies'
        : 'other',
    read: readConstraint,
});

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python-pipfile-lock.js




/** Pipfile.lock: a section for each category, in which each package has its hashes and a version. */
const pipfileLock = {
    ecosystem: 'python',
    whole(text) {
        const root = jsonTree(text);
        if (root === null)
            return null;
        const side = (0,entries/* emptySide */.Bk)();
        python_pipfile_lock_readRoot(root, side);
        return side;
    },
    hunk(lines) {
        const side = (0,entries/* emptySide */.Bk)();
        const nodes = jsonFragment(lines);
        if (nodes === null)
            return null;
        for (const node of nodes)
            if (node.opened && node.key === null && node.line === 1)
                python_pipfile_lock_readRoot(node, side);
            else if (node.opened && textOf(node, 'version') !== null)
                python_pipfile_lock_readPackage(node, '', side);
            else if (node.opened && node.children.some((child) => textOf(child, 'version') !== null))
                python_pipfile_lock_readSection(node, side);
            else
                side.loose.push(json_node_contentOf(node));
        return side;
    },
};
function python_pipfile_lock_readRoot(root, side) {
    for (const child of root.children)
        if (child.key !== '_meta')
            python_pipfile_lock_readSection(child, side);
        else
            for (const part of child.children)
                if (part.key === 'hash')
                    side.edges.push(json_node_contentOf(part));
                else
                    side.facts.push({ what: `\`${part.key ?? ''}\``, text: json_node_contentOf(part), line: part.line });
    for (const { key, raw, line } of root.leaves)
        side.facts.push({ what: `\`${key ?? ''}\``, text: raw, line });
}
function python_pipfile_lock_readSection(section, side) {
    for (const node of section.children)
        python_pipfile_lock_readPackage(node, section.key ?? '', side);
}
const described = new Set([
    'version',
    'hashes',
    'index',
    'git',
    'ref',
    'path',
    'file',
    'editable',
    'extras',
    'markers',
]);
function python_pipfile_lock_readPackage(node, section, side) {
    const version = textOf(node, 'version');
    side.entries.push({
        key: `${section}\n${node.key ?? ''}`,
        ...(section === '' ? { isLocal: true } : {}),
        name: node.key ?? '',
        version: version === null ? null : specifierOf(version),
        // Only what the Pipfile names has an index.
        direct: textOf(node, 'index') === null ? null : true,
        line: node.leaves.find(({ key }) => key === 'version')?.line ?? node.line,
        source: ['index', 'git', 'ref', 'path', 'file', 'editable']
            .map((key) => textOf(node, key) ?? '')
            .join('\n')
            .trim(),
        checksum: (childOf(node, 'hashes')?.leaves ?? []).map(({ raw }) => raw).join('\n'),
        traits: { 'the extras': json_node_contentOf(childOf(node, 'extras') ?? { ...node, leaves: [], children: [] }) },
        metadata: `${textOf(node, 'markers') ?? ''}${json_node_contentOf(node, described)}`,
    });
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python-requirements.js



/** requirements.txt and constraints: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const requirements = {
    ecosystem: 'python',
    whole: (text) => python_requirements_read(linesOf(text)),
    hunk: python_requirements_read,
};
function python_requirements_read(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    let entry = null;
    let continues = false;
    for (const line of lines) {
        const text = python_requirements_withoutComment(line.text);
        const inner = text.replace(/\\$/, '').trim();
        if (continues && entry !== null)
            readOptions(inner, entry);
        else if (inner.startsWith('--hash') || (inner.startsWith('--') && /^\s/.test(line.text)))
            side.loose.push(inner);
        else if (inner.startsWith('-'))
            side.facts.push(optionOf(inner, line.number));
        else if (inner !== '')
            entry = readEntry(inner, line.number, side);
        // A comment between the lines of one requirement does not end it.
        if (text !== '' || line.text.trim() === '')
            continues = text.endsWith('\\');
        if (!continues)
            entry = null;
    }
    return side;
}
/** A `#` begins a comment at the start of a line or after a blank. */
function python_requirements_withoutComment(text) {
    const at = text.search(/(?:^|\s)#/);
    return (at < 0 ? text : text.slice(0, at)).trim();
}
function optionOf(text, line) {
    const name = /^--?[a-zA-Z-]{1,40}/.exec(text)?.[0] ?? text.slice(0, 40);
    return { what: `\`${name}\``, text, line };
}
function readEntry(text, line, side) {
    // An option such as --hash stands behind a blank.
    const at = text.search(/\s--/);
    const found = parseRequirement(at < 0 ? text : text.slice(0, at).trim());
    if (found === null) {
        // An address; the tag or commit stands behind the last `@` of its path.
        const name = text
            .replace(/#.*$/, '')
            .replace(/@[^@/]*$/, '')
            .slice(0, 200);
        side.entries.push({ key: name, name, version: text, direct: true, line, source: 'address' });
        return null;
    }
    const marker = found.traits['the marker'];
    const entry = { ...found, key: `${found.key}\n${marker}`, direct: null, line, checksum: '' };
    if (at >= 0)
        readOptions(text.slice(at + 1), entry);
    side.entries.push(entry);
    return entry;
}
function readOptions(text, entry) {
    for (const option of text.split(/\s+/)) {
        const hash = /^--hash[= ](\S+)$/.exec(option)?.[1];
        if (hash !== undefined)
            entry.checksum = entry.checksum ? `${entry.checksum}\n${hash}` : hash;
        else if (option !== '')
            entry.traits = { ...entry.traits, 'the options': `${entry.traits?.['the options'] ?? ''} ${option}` };
    }
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python-setup.js



/**
 * setup.py and setup.cfg: programs and free text, of which only what stands on a line of its own is understood. A requirement
 * that is a quoted text (setup.py) or an indented line below `install_requires =` (setup.cfg).
 */
const setupPy = { ecosystem: 'python', whole: (text) => readPy(linesOf(text)), hunk: readPy };
const setupCfg = { ecosystem: 'python', whole: (text) => readCfg(linesOf(text), ''), hunk: readCfg };
function readPy(lines) {
    const side = (0,entries/* emptySide */.Bk)();
    for (const { text, number } of lines) {
        const quoted = /^\s*(?:"([^"\\]{1,300})"|'([^'\\]{1,300})'),?(?:\s*#.*)?$/.exec(text);
        const found = parseRequirement(quoted?.[1] ?? quoted?.[2] ?? '');
        // A name alone can be any text.
        if (found === null || found.version === '*')
            readRest(text, number, side);
        else {
            side.order.push(found.key);
            side.entries.push({ ...found, direct: true, line: number });
        }
    }
    return side;
}
/** Anything else of a program is told as it stands. */
function readRest(text, line, side) {
    const code = text.trim();
    if (code === '' || code.startsWith('#'))
        return;
    const isOwn = /^version\s*=/.test(code);
    // The indentation is part of a program.
    side.order.push(text.trimEnd());
    side.facts.push({ what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``, text: code, line });
}
const keys = new Set(['install_requires', 'setup_requires', 'tests_require']);
function readCfg(lines, heading) {
    const side = (0,entries/* emptySide */.Bk)();
    let list = /^(\w+) ?=$/.exec(heading)?.[1] ?? '';
    let isExtras = false;
    for (const { text, number } of lines) {
        const code = text.trim();
        if (code === '' || /^[#;]/.test(code))
            continue;
        const found = /^\s/.test(text) && (keys.has(list) || isExtras) ? parseRequirement(code) : null;
        if (found !== null) {
            side.order.push(found.key);
            side.entries.push({ ...found, key: `${list}\n${found.key}`, direct: true, line: number });
            continue;
        }
        if (/^\[/.test(code))
            [isExtras, list] = [code === '[options.extras_require]', ''];
        else if (!/^\s/.test(text))
            list = /^(\w+)\s*=$/.exec(code)?.[1] ?? '';
        readRest(text, number, side);
    }
    return side;
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/python.js






/** Poetry, uv and PDM give a source only where it is no index, or the index, or the project itself. */
const python_lock = tomlLock({
    ecosystem: 'python',
    isOwn: (source) => /^\{ ?(?:editable|virtual|directory) ?=/.test(source),
    derived: new Set(['metadata.content-hash', 'metadata.content_hash', 'metadata.generated']),
});
const python_formats = {
    'pyproject.toml': pyproject,
    'poetry.lock': python_lock,
    'uv.lock': python_lock,
    'pdm.lock': python_lock,
    Pipfile: pipfile,
    'Pipfile.lock': pipfileLock,
    'setup.py': setupPy,
    'setup.cfg': setupCfg,
};
/** requirements.txt, requirements-dev.in, dev-requirements.txt, constraints.txt, requirements/base.txt … */
const isRequirements = (name, path) => /^(?:[\w.-]{0,80}[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]{0,80})?\.(?:txt|in|pip)$/i.test(name) ||
    (/(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip)$/i.test(path) && !/readme|license/i.test(name));
/** pip, Poetry, uv, PDM, Pipenv, setuptools. */
const python = readerOf('python', (name, path) => Object.hasOwn(python_formats, name) ? python_formats[name] : isRequirements(name, path) ? requirements : undefined);

;// CONCATENATED MODULE: ./build/src/classify/dependencies/rubygems-lock.js


/** Gemfile.lock: sections in capitals, in `specs` the gems four steps in and what they need six steps in. */
const gemfileLock = {
    ecosystem: 'rubygems',
    whole: (text) => rubygems_lock_read(linesOf(text), ''),
    hunk: rubygems_lock_read,
};
const isSection = (text) => /^[A-Z][A-Z ]{1,40}$/.test(text);
function rubygems_lock_read(lines, heading) {
    const side = (0,entries/* emptySide */.Bk)();
    let section = isSection(heading) ? heading : '';
    for (const { text, number } of lines) {
        const code = text.trim();
        if (code === '')
            continue;
        side.order.push(code.replace(/ \(.*$/, ''));
        if (isSection(text))
            section = text;
        else if (section === '')
            side.loose.push(text);
        else if (section === 'GEM' || section === 'GIT' || section === 'PATH' || section === 'PLUGIN SOURCE')
            readSpec(text, number, section, side);
        else if (section === 'DEPENDENCIES')
            readDependency(code, number, side);
        else if (section === 'CHECKSUMS')
            readChecksum(code, number, side);
        else
            side.facts.push({ what: `\`${section}\``, text: code, line: number });
    }
    return side;
}
function readSpec(text, line, section, side) {
    const [, indent = '', name, version] = /^( +)([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?!?$/.exec(text) ?? [];
    if (name === undefined || indent.length < 4) {
        if (text.trim() !== 'specs:')
            side.facts.push({ what: `\`${section}\``, text: text.trim(), line });
    }
    else if (indent.length > 4)
        side.edges.push(text);
    else if (section === 'PATH')
        side.facts.push({ what: `the own version of \`${name.slice(0, 80)}\``, text: version ?? '', line });
    else if (version === undefined)
        side.loose.push(text);
    else {
        // The platform stands behind the version, which has no hyphen itself.
        const [number = '', ...platform] = version.split('-');
        side.entries.push({
            key: `${name}\n${platform.join('-')}`,
            name,
            version: number,
            direct: null,
            line,
            source: section,
        });
    }
}
/** What the Gemfile asks for; `!` marks a source of its own. */
function readDependency(code, line, side) {
    const [, name, version = '*', mark = ''] = /^([A-Za-z0-9_.-]{1,200})(?: \(([^)]{1,200})\))?(!?)$/.exec(code) ?? [];
    if (name === undefined)
        side.loose.push(code);
    else
        side.entries.push({
            key: `asked\n${name}`,
            family: `asked\n${name}`,
            name,
            version: version.replace(/^= /, ''),
            direct: true,
            line,
            source: mark,
        });
}
function readChecksum(code, line, side) {
    const [, name, version = '', checksum = ''] = /^([A-Za-z0-9_.-]{1,200}) \(([^)]{1,200})\)(.{0,400})$/.exec(code) ?? [];
    if (name === undefined)
        side.loose.push(code);
    else
        side.entries.push({
            key: `checksum\n${name}\n${version}`,
            name,
            version,
            direct: null,
            line,
            checksum: checksum.trim().replaceAll(',', '\n'),
            isProof: true,
        });
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/rubygems.js



/** Gemfile and *.gemspec are programs: a dependency is understood where it stands on one line, all else is told as it stands. */
const program = {
    ecosystem: 'rubygems',
    whole: (text) => rubygems_read(linesOf(text), ''),
    hunk: rubygems_read,
};
const call = /^(gem|[a-z_]{1,30}\.add_(?:(?:runtime|development)_)?dependency)[ (]\s*(?:"([^"#\\]{1,200})"|'([^'\\]{1,200})')/;
function rubygems_read(lines, heading) {
    const side = (0,entries/* emptySide */.Bk)();
    let group = /^group /.test(heading) ? heading : '';
    for (const { text, number } of lines) {
        const code = rubygems_withoutComment(text);
        if (code === '')
            continue;
        const found = call.exec(code);
        side.order.push(found === null ? code : `${found[1]} ${found[2] ?? found[3]}`);
        if (found !== null) {
            readCall(found, code, group, number, side);
            continue;
        }
        if (code.startsWith('group ') && / do$/.test(code))
            group = code;
        else if (code === 'end')
            group = '';
        const isOwn = /^[a-z_]{1,30}\.version\s*=/.test(code);
        side.facts.push({
            what: isOwn ? "the project's own version" : `\`${code.slice(0, 80)}\``,
            text: code,
            line: number,
        });
    }
    return side;
}
/** The constraints are the texts behind the name; options come after them. */
function readCall(found, code, group, line, side) {
    const [whole, method = '', double, single] = found;
    const name = double ?? single ?? '';
    const versions = [];
    let rest = code.slice(whole.length);
    for (;;) {
        const next = /^\s*,\s*(?:"([^"#\\]{0,100})"|'([^'\\]{0,100})')(?!\s*=>)/.exec(rest);
        if (next === null)
            break;
        versions.push(next[1] ?? next[2] ?? '');
        rest = rest.slice(next[0].length);
    }
    side.entries.push({
        key: name,
        name,
        version: versions.length === 0 ? '*' : versions.map((each) => each.replace(/^= ?/, '')).join(', '),
        direct: true,
        line,
        traits: {
            'the options': rest.replace(/\)$/, '').trim(),
            'the kind': method.replace(/^.*\./, ''),
            'the group': group,
        },
    });
}
/** A `#` begins a comment at the start of a line or after a blank, where no text is open before it. */
function rubygems_withoutComment(text) {
    const at = text.search(/(?:^|\s)#/);
    const before = at < 0 ? text : text.slice(0, at);
    const isOpen = /["'`%/]/.test(before) && !/^[^"'`%/]*(?:(?:"[^"\\]*"|'[^'\\]*')[^"'`%/]*)*$/.test(before);
    return (isOpen ? text : before).trim();
}
/** RubyGems and Bundler. */
const rubygems = readerOf('rubygems', (name) => {
    if (name === 'Gemfile.lock' || name === 'gems.locked')
        return gemfileLock;
    return name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec') ? program : undefined;
});

;// CONCATENATED MODULE: ./build/src/classify/dependencies/terraform.js




/** Terraform and OpenTofu: providers, modules, and the lock file of providers. */
const terraform = {
    ecosystem: 'terraform',
    reads: (path) => /(?:\.tf|\.tofu|(?:^|\/)\.terraform\.lock\.hcl)$/.test(path),
    read: (manifest) => readMoves(manifest, 'terraform', terraformLines),
};
/** `<<-EOT` begins a text that ends on a line of its own: https://developer.hashicorp.com/terraform/language/expressions/strings */
const terraform_syntax = {
    hashComments: true,
    textBegins(code) {
        const word = /<<-?([A-Za-z_]\w*)\s*$/.exec(code.slice(-200))?.[1];
        return word === undefined ? null : (line) => line.trim() === word;
    },
};
function terraformLines(side) {
    const lines = codeLines(side, terraform_syntax);
    const blocks = blocksOf(lines, side);
    return lines.map(({ meaning, code }, index) => {
        const block = blocks[index];
        if (meaning !== null || block === undefined)
            return meaning ?? other(code);
        return checksumMeaning(code, block) ?? terraform_meaningOf(code, block, side) ?? partOf(code, block) ?? other(code);
    });
}
const terraform_opener = /^\s*(?:"([^"]*)"|([\w-]+))\s*(?:=\s*)?((?:"[^"]*"\s*)*)\{\s*$/;
/** For each line the block that it stands in; the line that opens one stands in it. */
function blocksOf(lines, { whole, heading }) {
    // Git's heading names the block at the margin in which the hunk begins, until that ends.
    const unknown = /^terraform\s*\{/.test(heading) ? inTerraform : null;
    let current = terraform_blockOf(whole ? '' : unknown, null);
    return lines.map(({ code, brackets }) => {
        const opened = openedBy(code, current);
        if (opened !== null) {
            current = opened;
            return opened;
        }
        const inside = current;
        const attribute = attributeOf(code);
        if (attribute !== null) {
            inside.attributes ??= new Map();
            if (!inside.attributes.has(attribute.name))
                inside.attributes.set(attribute.name, attribute.value);
        }
        const outermost = whole || /^[)\]}]/.test(code) ? '' : unknown;
        for (const bracket of brackets) {
            current = '([{'.includes(bracket) ? terraform_blockOf('', current) : (current.parent ?? terraform_blockOf(outermost, null));
        }
        return inside;
    });
}
/** The type of what a hunk begins in, where its heading is the `terraform` block. */
const inTerraform = 'in terraform';
const terraform_blockOf = (type, parent, label = '') => ({
    type,
    label,
    parent,
    attributes: null,
});
function openedBy(code, parent) {
    const found = terraform_opener.exec(code.slice(0, 1000));
    if (found === null)
        return null;
    const [, quoted, plain = '', labels = ''] = found;
    return terraform_blockOf(quoted ?? plain, parent, /"([^"]*)"/.exec(labels)?.[1] ?? '');
}
function attributeOf(code) {
    const found = /^(\s*([\w-]+)\s*=\s*")([^"\\]{1,500})"\s*$/.exec(code.slice(0, 1000));
    if (found === null)
        return null;
    const [, head = '', name = '', value = ''] = found;
    return { name, value, column: head.length };
}
function terraform_meaningOf(code, block, side) {
    const attribute = attributeOf(code);
    const owner = ownerOf(block);
    if (owner === 'lock')
        return lockMeaning(attribute, block);
    if (attribute === null)
        return null;
    const { name, value, column } = attribute;
    const stated = statedAt(terraform_nameOf(block), value, column);
    if (name === 'version' && owner === 'unknown' && !side.whole) {
        return {
            kind: 'stated',
            stated: [{ ...stated, unclear: 'whose version it is is not shown' }],
            needsContents: true,
        };
    }
    if (name === 'version' && owner !== 'none' && owner !== 'unknown')
        return { kind: 'stated', stated: [stated] };
    if (name === 'source' && owner === 'module')
        return sourceMeaning(attribute, block, code);
    // The form before Terraform 0.13: `aws = "~> 2.0"`.
    if (block.type === 'required_providers')
        return { kind: 'stated', stated: [statedAt(name, value, column)] };
    return null;
}
const statedAt = (name, version, column) => ({
    name,
    version,
    spans: [[column, column + version.length]],
    direct: true,
});
/** The source without its revision; where there is none to be seen, the label. */
function terraform_nameOf({ type, label, attributes }) {
    const source = attributes?.get('source');
    if (source !== undefined)
        return source.replace(/[?&]ref=.*$/, '');
    if (label === '')
        return type ?? 'version';
    return type === 'module' ? `module.${label}` : label;
}
/** What a `version` in this block belongs to. */
function ownerOf({ type, label, parent, attributes }) {
    if (type === 'module' && label !== '')
        return 'module';
    if (type === 'provider' && label !== '')
        return /^[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(label) ? 'lock' : 'provider';
    if (type === null || type === inTerraform)
        return 'unknown';
    if (parent?.type === 'required_providers' || (parent?.type === inTerraform && attributes?.has('source') === true))
        return 'provider';
    return parent?.type === null && label === '' ? 'unknown' : 'none';
}
/** https://developer.hashicorp.com/terraform/language/files/dependency-lock */
function lockMeaning(attribute, { label }) {
    if (attribute?.name === 'version' || attribute?.name === 'constraints') {
        const direct = attribute.name === 'constraints' ? true : null;
        return { kind: 'stated', stated: [{ ...statedAt(label, attribute.value, attribute.column), direct }] };
    }
    return null;
}
/** A checksum stands in the list `hashes` of a provider in the lock file. */
function checksumMeaning(code, { type, parent }) {
    if (!checksum.test(code))
        return null;
    const shown = type === '' && parent !== null && ownerOf(parent) === 'lock';
    return { kind: 'checksum', of: shown ? parent.label : null };
}
const checksum = /^\s*"(?:h1|zh):[\w+/=-]{1,200}"\s*,?\s*$/;
/** `source` of a module: with `?ref=` it states the version, and else it names the module. */
function sourceMeaning({ value, column }, block, text) {
    const found = /[?&]ref=([^&]+)/.exec(value);
    if (found === null) {
        if (/^\.{0,2}\//.test(value))
            return other(text);
        const version = block.attributes?.get('version') ?? null;
        return {
            kind: 'part',
            of: value,
            what: text.trim().slice(0, 60),
            names: { name: value, version, spans: [], direct: true },
        };
    }
    const [whole, reference = ''] = found;
    const start = found.index + whole.length - reference.length;
    const stated = statedAt(value.slice(0, found.index), reference, column + start);
    return { kind: 'stated', stated: [commit.test(reference) ? { ...stated, version: null, pin: reference } : stated] };
}
/** Lines that come and go with a provider or module. */
function partOf(code, inner) {
    const block = /^\s*\],?\s*$/.test(code) && inner.type === '' ? (inner.parent ?? inner) : inner;
    const what = code.trim().slice(0, 60);
    const owner = ownerOf(block);
    if (owner === 'unknown' || owner === 'none')
        return null;
    const name = owner === 'lock' ? block.label : terraform_nameOf(block);
    const version = block.attributes?.get('version') ?? null;
    const names = attributeOf(code)?.name === 'source' ? { names: { name, version, spans: [], direct: true } } : {};
    return { kind: 'part', of: name, what, ...names };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/tool-versions.js



/** Files that hold one version, and whose it is. */
const single = new Map([
    ['.nvmrc', 'node'],
    ['.node-version', 'node'],
    ['.python-version', 'python'],
    ['.ruby-version', 'ruby'],
    ['.java-version', 'java'],
    ['.go-version', 'go'],
    ['.php-version', 'php'],
    ['.perl-version', 'perl'],
    ['.swift-version', 'swift'],
    ['.bun-version', 'bun'],
    ['.deno-version', 'deno'],
    ['.dvmrc', 'deno'],
    ['.exenv-version', 'elixir'],
    ['.crystal-version', 'crystal'],
    ['.scala-version', 'scala'],
    ['.xcode-version', 'xcode'],
    ['rust-toolchain', 'rust'],
    ['rust-toolchain.toml', 'rust'],
    ['runtime.txt', 'python'],
    ['.terraform-version', 'terraform'],
    ['.opentofu-version', 'opentofu'],
    ['.terragrunt-version', 'terragrunt'],
    ['.packer-version', 'packer'],
    ['.bazelversion', 'bazel'],
]);
/** What programs run on. Another version of it is another environment, however small the step. */
const runtimes = new Set(`bun clojure corretto crystal dart deno dotnet dotnet-core dotnetcore elixir erlang flutter gcc ghc gleam go golang graalvm haskell
  java jdk jre julia jruby kotlin llvm lua luajit mono nim node nodejs nix ocaml openjdk otp perl php powershell pypy python python3 r
  racket raku ruby rust rustup scala swift temurin v xcode zig zulu`.split(/\s+/));
/** Whether a tool is what programs run on; its name may carry where mise takes it from, e.g. `core:node`. */
function isRuntime(tool) {
    const name = tool.toLowerCase().replace(/\[.*$/, '');
    return runtimes.has(name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1));
}
const mise = /(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?mise\/config(?:\.[\w-]+)?\.toml|\.rtx\.toml)$/;
/** Files that choose the versions of tools and runtimes. */
const tools = {
    ecosystem: 'tool',
    reads: (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return single.has(name) || name === '.tool-versions' || name === '.sdkmanrc' || mise.test(path);
    },
    read: (manifest) => {
        const name = manifest.path.slice(manifest.path.lastIndexOf('/') + 1);
        const tool = single.get(name);
        if (tool !== undefined)
            return readMoves(manifest, 'tool', ({ lines }) => lines.map((text) => onlyVersion(tool, text)));
        if (name.endsWith('.toml'))
            return readMoves(manifest, 'tool', miseLines);
        const pair = name === '.sdkmanrc' ? /^(\s*([\w-]+)\s*=\s*)(\S+)\s*(?:#.*)?$/ : /^(\s*(\S+)\s+)(\S.*?)\s*$/;
        return readMoves(manifest, 'tool', ({ lines }) => lines.map((text) => pairOf(pair, text)));
    },
};
function onlyVersion(tool, text) {
    const version = text.trim();
    if (version === '' || version.startsWith('#'))
        return nothing;
    const column = text.indexOf(version);
    return toolMeaning(tool, version, column);
}
/** `terraform 1.5.0`; a second version behind it is a fallback, which no step compares. */
function pairOf(pattern, text) {
    if (text.length > 1000)
        return other(text);
    const hash = text.indexOf('#');
    const plain = hash < 0 ? text : text.slice(0, hash);
    if (plain.trim() === '')
        return nothing;
    const found = pattern.exec(plain);
    if (found === null)
        return other(text);
    const [, head = '', tool = '', version = ''] = found;
    return toolMeaning(tool, version, head.length);
}
function miseLines(side) {
    return tomlLines(side).map((line, index) => {
        const text = side.lines[index] ?? '';
        if (line.kind === 'blank' || line.kind === 'comment')
            return nothing;
        const found = line.kind === 'entry' ? /^(["'])([^"'\\]+)\1$/.exec(line.value) : null;
        const version = found?.[2];
        if (version === undefined)
            return miseTable(line, text);
        if (line.table !== null && line.table !== 'tools')
            return other(text);
        const meaning = toolMeaning(line.key, version, line.column + 1);
        if (line.table !== null || meaning.kind !== 'stated')
            return meaning;
        const stated = meaning.stated.map((each) => ({ ...each, unclear: 'which table it stands in is not shown' }));
        return { ...meaning, stated, needsContents: true };
    });
}
/** `terraform = { version = "1.5.0", os = ["linux"] }` */
function miseTable(line, text) {
    const found = line.table === 'tools' ? /^(\{[^{}"']*\bversion\s*=\s*["'])([^"'\\]+)["']/.exec(line.value) : null;
    if (found === null)
        return other(text);
    const [, head = '', version = ''] = found;
    return toolMeaning(line.key, version, line.column + head.length);
}
function toolMeaning(tool, version, column) {
    if (isRuntime(tool))
        return { kind: 'other', what: `the runtime ${excerpt(`${tool} ${version}`)}` };
    const stated = { name: tool, version, spans: [[column, column + version.length]], direct: true };
    const several = /\s/.test(version);
    return { kind: 'stated', stated: [several ? { ...stated, unclear: 'it has more than one version' } : stated] };
}

;// CONCATENATED MODULE: ./build/src/classify/dependencies/read.js


















const readers = [
    npm,
    python,
    go,
    cargo,
    rubygems,
    composer,
    maven,
    gradle,
    nuget,
    docker,
    actions,
    terraform,
    preCommit,
    tools,
];
/** Whether a file names dependencies in a way that is understood, by its name. */
function isManifest(path) {
    return readers.some((reader) => reader.reads(path));
}
/**
 * Reads the manifests among the files of a change; the others do not matter. Only what the patches, or both versions of a
 * file, prove is told as a step; all else is `unclear`. Pure, linear in the size of its input, never throws.
 */
function readDependencies(files) {
    const reads = files.flatMap((manifest) => {
        const reader = readers.find((each) => each.reads(manifest.path));
        return reader === undefined ? [] : [{ manifest, reading: readSafely(reader, manifest, readers) }];
    });
    // What GitHub lists comes last, so that it is no evidence for another file.
    const told = withEvidence(reads).map((read) => {
        const { path } = read.manifest;
        const verdict = (0,dependencies_verdict/* verdictOf */.Vj)(path, read.reading);
        const reader = readers.find((each) => each.reads(path));
        return reader === undefined
            ? { changes: read.reading.changes, verdict }
            : withComparison(read, reader.ecosystem, verdict);
    });
    return { changes: told.flatMap(({ changes }) => changes), files: told.map(({ verdict }) => verdict) };
}
/**
 * The manifests that would be read exactly with both versions of them, at most `most`: those from which nothing was proven
 * so far. In the order of the files.
 */
function manifestsInDoubt(files, most) {
    const manifests = files.filter(({ path }) => isManifest(path));
    if (manifests.length === 0)
        return [];
    const verdicts = readDependencies(manifests).files;
    return manifests.filter((_, index) => verdicts[index]?.needsContents).slice(0, most);
}
/**
 * The manifests that stay unclear as a whole once all texts were read that could be: those without their texts, and those
 * that are not understood. One with a single unclear dependency is not among them: what is unclear of it is known.
 */
function manifestsUnclear(files) {
    const manifests = files.filter(({ path }) => isManifest(path));
    if (manifests.length === 0)
        return [];
    const { changes, files: verdicts } = readDependencies(manifests);
    const whole = new Set(changes.flatMap(({ level, name, path }) => (level === 'unclear' && name === path ? [path] : [])));
    return manifests.filter((file, index) => {
        const verdict = verdicts[index];
        return verdict?.level === 'unclear' && (whole.has(file.path) || (verdict.needsContents && !isRead(file)));
    });
}
/** Whether both versions of a file are known, as far as there are two. */
const isRead = ({ status, before, after }) => (before !== undefined || status === 'added' || status === 'copied') && (after !== undefined || status === 'removed');
/** A manifest that comes from another name is another manifest: what it names is new here. */
function readSafely(reader, manifest, all) {
    const { path, previousPath, status } = manifest;
    const wasRead = previousPath === undefined || all.find((each) => each.reads(previousPath)) === reader;
    if (wasRead || status === 'copied')
        return reader.read(manifest);
    const { before: _, patch: __, ...now } = manifest;
    return reader.read({ ...now, path, status: 'added' });
}


/***/ }),

/***/ 63701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* unused harmony export stepsOf */
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(620);

/** What a reading amounts to; the worst decides, and gives the reason. */
function verdictOf(path, { changes, others, needsContents }) {
    const verdict = (level, why) => ({ path, level, why, needsContents });
    const unclear = changes.find(({ level }) => level === 'unclear');
    if (unclear !== undefined)
        return verdict('unclear', describeChange(unclear));
    if (needsContents && !changes.some(({ note }) => note === _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenSection */ .Ck))
        return verdict('unclear', 'the patch does not show where its lines belong');
    const added = changes.find(isDirectAddition) ?? changes.find(({ level }) => level === 'added');
    if (added !== undefined)
        return verdict('added', describeChange(added));
    for (const level of ['downgrade', 'major', 'removed']) {
        const found = changes.find((change) => change.level === level);
        if (found !== undefined)
            return verdict('update', describeChange(found));
    }
    const [other] = others;
    if (other !== undefined)
        return verdict('update', `${at(other.line)}${other.what} changes`);
    const minor = changes.find(({ level }) => level === 'minor');
    if (minor !== undefined)
        return verdict('update', describeChange(minor));
    const [first] = changes;
    return first === undefined
        ? verdict('none', 'no dependency changes')
        : verdict('patch', changes.length === 1 ? describeChange(first) : `all ${changes.length} updates are patch updates`);
}
const isDirectAddition = ({ level, direct }) => level === 'added' && direct !== false;
const at = (line) => (line === null ? '' : `line ${line}: `);
const steps = {
    patch: 'is a patch update',
    minor: 'is a minor update',
    major: 'is a major update',
    downgrade: 'is a downgrade',
    removed: 'is removed',
    added: 'is added',
    unclear: 'is unclear',
};
/** One change as a sentence without the final stop: `lodash 4.17.20 → 4.17.21 is a patch update`. */
function describeChange({ name, path, from, to, level, direct, note }) {
    const versions = [from, to].flatMap((version) => (version === null ? [] : shortened(version, 60))).join(' → ');
    const subject = name === path ? 'the change of this file' : shortened(name, 120);
    const indirect = level === 'added' && direct === false ? ', which other packages need,' : '';
    const why = note === undefined ? '' : `: ${note}`;
    return `${subject}${versions === '' ? '' : ` ${versions}`}${indirect} ${steps[level]}${why}`;
}
const shortened = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
/** Groups what stands in several files, in the order of the first one. */
function stepsOf(changes) {
    const found = new Map();
    for (const { path, line, ...change } of changes) {
        const { ecosystem, name, from, to, level, note } = change;
        const key = JSON.stringify([ecosystem, name, from, to, level, note]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { ...change, places: [{ path, line }] });
        else {
            known.places.push({ path, line });
            known.direct ??= change.direct;
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 86583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ proves)
});

// EXTERNAL MODULE: ./build/src/classify/dependencies/patch-lines.js
var patch_lines = __webpack_require__(37272);
;// CONCATENATED MODULE: ./build/src/classify/proofs/logging-settings.js

/** Keys under which frameworks keep what is logged, and how. */
const keys = /^["']?(?:logging|logger|loggers|log4j2?|logback|serilog|nlog|log[._-]?level)["']?$/i;
/**
 * Whether in a file of settings nothing but logging changed (3.2 "Logging configuration changes"): every changed line is
 * `logging.…=…`, or stands in YAML or JSON under a key for logging that the same hunk shows.
 */
const onlyLoggingSettings = ({ path, patch, status }) => {
    if (status !== 'modified' && status !== 'changed')
        return false;
    const hunks = (0,patch_lines/* hunksOf */.Hs)(patch);
    if (hunks === null)
        return false;
    return hunks.every(/\.properties$/i.test(path) ? hasOnlyProperties : hasOnlyNested);
};
function hasOnlyProperties({ lines }) {
    return lines.every(({ mark, text }, index) => {
        // A backslash at its end makes the next line a part of a setting.
        if (text.endsWith('\\') || lines[index - 1]?.text.endsWith('\\') === true)
            return false;
        return mark === ' ' || text.trim() === '' || /^(?:logging|logger|log4j2?)\.[\w.[\]-]+ ?[=:]/.test(text);
    });
}
function hasOnlyNested({ lines }) {
    const sides = { '-': new Side(), '+': new Side() };
    return lines.every((line) => {
        if (line.text.trim() === '')
            return true;
        if (line.mark !== ' ')
            return sides[line.mark].take(line).logging;
        // An unchanged line means something else where the line that it stands under changed.
        const above = [sides['-'].above(line), sides['+'].above(line)];
        sides['-'].take(line);
        sides['+'].take(line);
        return above.every((parent) => parent?.changed !== true);
    });
}
/** One side of a hunk, read from above: which lines the next one may stand under. */
class Side {
    parents = [];
    above({ text }) {
        const indent = indentOf(text);
        return this.parents.findLast((parent) => parent.indent < indent);
    }
    take(line) {
        const indent = indentOf(line.text);
        while ((this.parents.at(-1)?.indent ?? -1) >= indent)
            this.parents.pop();
        const logging = this.parents.at(-1)?.logging === true || keys.test(keyOf(line.text) ?? '');
        const parent = { indent, logging, changed: line.mark !== ' ' };
        this.parents.push(parent);
        return parent;
    }
}
/** An item of a list may stand right under its key. */
const indentOf = (text) => text.length - text.trimStart().length + (text.trimStart().startsWith('- ') ? 0.5 : 0);
/** `key:`, `"key": {`: the key. */
const keyOf = (text) => /^\s*(["']?[\w.-]{1,80}["']?)\s?:/.exec(text)?.[1] ?? null;

;// CONCATENATED MODULE: ./build/src/classify/proofs/blocks.js

/**
 * The runs of changed lines of a file that was modified in place; null where its diff is missing, not whole, or does not
 * replace lines by others.
 */
function blocksOf({ patch, status }) {
    if (status !== 'modified' && status !== 'changed')
        return null;
    // Most changes only add; then there is no need to read them.
    if (patch === undefined || !patch.includes('\n-') || !patch.includes('\n+'))
        return null;
    const hunks = (0,patch_lines/* hunksOf */.Hs)(patch);
    if (hunks === null)
        return null;
    return hunks.flatMap(({ lines }) => {
        const blocks = [];
        let context = [];
        let open = false;
        for (const { mark, text } of lines) {
            if (mark === ' ') {
                if (open)
                    context = [];
                open = false;
                context.push(text);
                blocks.at(-1)?.after.push(text);
                continue;
            }
            if (!open)
                blocks.push({ removed: [], added: [], before: context, after: [] });
            open = true;
            blocks.at(-1)?.[mark === '-' ? 'removed' : 'added'].push(text);
        }
        return blocks;
    });
}

;// CONCATENATED MODULE: ./build/src/classify/proofs/quoted-texts.js

/**
 * Whether in a catalogue written in a programming language (`locales/de.ts`, `lang/en/auth.php`) nothing but the texts of
 * existing keys changed: `key: 'old',` became `key: 'new',`.
 */
const onlyQuotedTexts = (file) => {
    const blocks = blocksOf(file);
    return (blocks !== null &&
        blocks.length > 0 &&
        blocks.every(({ removed, added }) => removed.length === added.length && removed.every((line, index) => sameButValue(line, added[index] ?? ''))));
};
function sameButValue(before, after) {
    if (before === after)
        return true;
    const [one, other] = [readEntry(before), readEntry(after)];
    return one !== null && other !== null && one.lead === other.lead && one.tail === other.tail;
}
/** Of what a backslash can stand before, only quotes, itself, line breaks and tabs are text for certain. */
const entry = /^(\s*(?:[\w-]+|'[^'\\]+'|"[^"\\]+")\s?(?::|=>|=)\s+)(?:'((?:[^'\\]|\\['"\\nrt])*)'|"((?:[^"\\]|\\['"\\nrt])*)")(,?\s*)$/;
/** A line that is one key with one text in quotes; what stands before the text, and behind it. Null: it is something else. */
function readEntry(line) {
    const found = entry.exec(line);
    if (found === null)
        return null;
    const [, lead = '', single, double = '', tail = ''] = found;
    const quote = single === undefined ? '"' : "'";
    // In double quotes, PHP and Ruby put variables and code in; a tag could run.
    return /[$#`<]|\{\{/.test(single ?? double) ? null : { lead: lead + quote, tail: tail.trimEnd() };
}

;// CONCATENATED MODULE: ./build/src/classify/proofs/tags.js
/**
 * One line of a template as tags and text. Knows as much of HTML as proves that a stretch is text: what does not fit makes
 * the whole line unreadable.
 */
/** Elements in which people read text, and nothing else happens with it: not `option`, whose text is sent as its value. */
const textual = new Set(('p span div h1 h2 h3 h4 h5 h6 a li td th b strong em i u s small label button figcaption caption dt dd legend summary ' +
    'blockquote section article header footer nav main aside title sub sup mark address cite q abbr').split(' '));
const voids = new Set(['br', 'hr', 'wbr']);
/** Splits a line; null: something in it is neither text nor the tag of a textual element. Linear. */
function readTags(line) {
    const tags = [];
    const texts = [];
    let from = 0;
    for (;;) {
        const start = line.indexOf('<', from);
        if (start < 0)
            break;
        const end = endOfTag(line, start);
        const tag = end === null ? null : tagOf(line.slice(start, end + 1));
        if (tag === null || end === null)
            return null;
        texts.push(line.slice(from, start));
        tags.push(tag);
        from = end + 1;
    }
    texts.push(line.slice(from));
    return { tags, texts };
}
/** The place of the `>` that ends a tag, which is in no quotes; null where there is none, or a brace or another `<` before it. */
function endOfTag(line, start) {
    let quote = '';
    for (let at = start + 1; at < line.length; at++) {
        const character = line[at] ?? '';
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '>')
            return at;
        else if (character === '<' || character === '{' || character === '}' || character === '`')
            return null;
    }
    return null;
}
function tagOf(source) {
    const name = /^<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/.exec(source)?.[1];
    if (name === undefined)
        return null;
    if (voids.has(name))
        return { kind: 'void', name, source };
    if (!textual.has(name) || source.endsWith('/>'))
        return null;
    if (source.startsWith('</'))
        return /^<\/[a-z0-9]+>$/.test(source) ? { kind: 'close', name, source } : null;
    return hasPlainAttributes(source, name) ? { kind: 'open', name, source } : null;
}
/** Names with quoted values, or alone: what an expression such as `a <b && c>` is not. */
function hasPlainAttributes(source, name) {
    const rest = source.slice(1 + name.length, -1).replace(/"[^"]*"|'[^']*'/g, '""');
    return rest
        .split(/\s+/)
        .filter((part) => part !== '')
        .every((part) => /^[\w:@.#*()[\]-]{1,100}(?:="")?$/.test(part));
}

;// CONCATENATED MODULE: ./build/src/classify/proofs/template-text.js


/**
 * Whether in a template nothing but text between tags changed: no tag, attribute, expression or script (3.2 "UI
 * text/styling changes"). Lines are compared one by one; a line is text only where the diff shows the element around it.
 */
const onlyText = (file) => {
    const blocks = blocksOf(file);
    return blocks !== null && blocks.length > 0 && blocks.every((block) => withinLines(block) || betweenLines(block));
};
/** As many lines as before, each with the same tags and other text inside elements that begin and end on it. */
function withinLines({ removed, added }) {
    if (removed.length !== added.length)
        return false;
    return removed.every((line, index) => {
        const [before, after] = [readTags(line), readTags(added[index] ?? '')];
        return before !== null && after !== null && sameButText(before, after);
    });
}
function sameButText(before, after) {
    if (before.tags.length === 0 || before.tags.length !== after.tags.length)
        return false;
    if (before.tags.some(({ source }, index) => source !== after.tags[index]?.source))
        return false;
    const inside = insideElements(before);
    return (inside !== null &&
        before.texts.every((text, index) => {
            const now = after.texts[index] ?? '';
            return text === now || (inside[index] === true && isText(text) && isText(now));
        }));
}
/** For each text of a line, whether an element around it begins and ends on the line; null where the tags do not match. */
function insideElements({ tags }) {
    const open = [];
    const inside = [false];
    for (const { kind, name } of tags) {
        if (kind === 'open')
            open.push(name);
        if (kind === 'close' && open.pop() !== name)
            return null;
        inside.push(open.length > 0);
    }
    return open.length === 0 ? inside : null;
}
/** Lines of text alone, between the line that opens an element and the one that closes it. */
function betweenLines({ removed, added, before, after }) {
    const opening = readTags((before.findLast((line) => line.trim() !== '') ?? '').trim());
    const closing = readTags((after.find((line) => line.trim() !== '') ?? '').trim());
    const opens = opening?.tags.at(-1);
    const closes = closing?.tags[0];
    if (opening?.texts.at(-1) !== '' || opening.texts[0] !== '' || opens?.kind !== 'open')
        return false;
    if (closing?.texts[0] !== '' || closes?.kind !== 'close' || closes.name !== opens.name)
        return false;
    const lines = [...removed, ...added];
    return removed.length > 0 && added.length > 0 && lines.every((line) => isText(line) && !line.includes('<'));
}
/**
 * Whether a stretch can be nothing but text: no delimiter of an expression in any template language, and no quote that
 * could end a text of a program, but the one in a word ("don't").
 */
const isText = (text) => !/[{}<>$`"\\%@#=;~^|[\]]|&&/.test(text.replace(/&[a-z]{2,8};|&#\d{1,6};/g, '')) &&
    !/(?<!\p{L})'|'(?!\p{L})/u.test(text);

;// CONCATENATED MODULE: ./build/src/classify/proofs/index.js



/** How each is proven. Patch levels are read for all files of a change at once: see ../updates.ts. */
const proves = {
    text: onlyText,
    texts: onlyQuotedTexts,
    'logging-settings': onlyLoggingSettings,
};


/***/ }),

/***/ 64578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ withUpdate),
/* harmony export */   Vq: () => (/* binding */ readUpdates)
/* harmony export */ });
/* unused harmony export isCode */
/* harmony import */ var _dependencies_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var _dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40697);
/* harmony import */ var _dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63701);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7131);




/** The area of additions (4.3), and those that a patch-level update of what they name does not concern. */
const additions = 'dependencies';
const settledByPatch = new Set([additions, 'infrastructure', 'infrastructure-provider']);
/** Another version of a provider is the same provider (3.5 "Infrastructure provider changes"). */
const settledByMove = new Set(['infrastructure-provider']);
const isMove = {
    patch: true,
    minor: true,
    major: true,
    downgrade: true,
    removed: false,
    added: false,
    unclear: false,
};
/** Whether a file holds code or text for people, by its ending: no manifest. To ask every reader takes a hundred times as long. */
const isCode = (path) => code.test(path) && !manifestsAsCode.test(path);
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|css|s[ac]ss|less|md|mdx|svg|png|py|rb|php|go|rs|java|kt|scala|groovy|cs|fs|swift|dart|exs?|[ch]|cc|[ch]pp|sql|sh)$/i;
const manifestsAsCode = /(?:^|\/)(?:setup\.py|gems\.rb|mix\.exs|buildSrc\/|[^/]*(?:docker|container)file)/i;
/** Reads the manifests and lock files of a change; by path. A manifest that the reader does not know has no entry. */
function readUpdates(files) {
    const manifests = files.filter(({ path }) => !isCode(path) && (0,_dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Yh)(path));
    if (manifests.length === 0)
        return new Map();
    const { changes, files: readings } = (0,_dependencies_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDependencies */ .gF)(manifests.map(manifestOf));
    const pins = new Map(manifests.map(({ path, pins: known = [] }) => [path, known]));
    const claims = new Map(changes.flatMap((change) => (0,_dependencies_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isClaimed */ .g)(change, pins.get(change.path) ?? []) ? [[change.path, change]] : []));
    const added = new Map();
    const moves = new Map();
    for (const change of changes) {
        const { path, level, name, line } = change;
        moves.set(path, moves.get(path) !== false && isMove[level]);
        // A file that could not be read names no dependency.
        if (level !== 'added' && (level !== 'unclear' || name === path))
            continue;
        const list = added.get(path) ?? [];
        added.set(path, list);
        list.push({
            name,
            ...(line === null ? {} : { line }),
            ...(level === 'unclear' ? { why: (0,_dependencies_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change) } : {}),
        });
    }
    return new Map(readings.map(({ path, level, why }) => [
        path,
        {
            patch: (level === 'patch' && !claims.has(path)) || level === 'none',
            update: level === 'update' || claims.has(path),
            moved: level === 'patch' || (level === 'update' && moves.get(path) === true),
            added: added.get(path) ?? [],
            why: claimOf(claims.get(path)) ?? why ?? '',
        },
    ]));
}
/** Why a pinned commit proves no patch-level update. */
const claimOf = (change) => change === undefined
    ? undefined
    : `only a comment says that the pinned commit of ${change.name} is ${change.to ?? 'another version'}`;
function manifestOf({ path, previousPath, status, patch, before, after, compared }) {
    return {
        path,
        status,
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(patch === undefined ? {} : { patch }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(compared === undefined ? {} : { compared }),
    };
}
/**
 * What is left of areas and kinds once a manifest was read: patch-level updates are no addition and no infrastructure
 * change (3.2), other updates are no addition (3.3 "Dependency updates") and no change of provider. What an image of a
 * development environment adds is part of that environment (3.2). The gate's own files stay what they are.
 */
function withUpdate(compiled, path, find, found, proven, update) {
    const isPatch = update.patch &&
        compiled.standard.some(([, kind]) => kind.only === 'patch-level-updates' && find(kind) !== null && proven(kind));
    if (isPatch) {
        const rest = (matches) => matches.filter(({ id, line }) => line !== undefined || !settledByPatch.has(id));
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(compiled, path, find, { areas: rest(found.areas), major: rest(found.major) }, proven);
    }
    if (update.patch || update.update) {
        const areas = found.areas.filter(({ id, line }) => line !== undefined || id !== additions);
        const major = found.major.filter(({ id, line }) => line !== undefined || !update.moved || !settledByMove.has(id));
        const message = 'Manifests and lock files that show more than patch-level updates are Normal (3.3)';
        const view = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(compiled, path, find, { areas, major }, proven);
        return view.category === 'normal' ? { ...view, because: { message, cause: whyOf(update) } } : view;
    }
    const isRoutine = compiled.standard.some(([, kind]) => kind.only === undefined && find(kind) !== null && proven(kind));
    const isOfArea = found.areas.some(({ id }) => id === additions);
    const areas = isRoutine && !isOfArea ? found.areas : withAdditions(compiled, found.areas, update);
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)(compiled, path, find, { ...found, areas }, proven);
}
/** The areas of a manifest that adds dependencies, or may do so: what was added is named where it shows. */
function withAdditions({ areas }, found, { added, why }) {
    const area = areas.find(([id]) => id === additions)?.[1];
    const known = found.find(({ id, line }) => id === additions && line === undefined);
    if (area === undefined)
        return found;
    if (added.length === 0) {
        // Without an addition that shows, the file's name decides: a workflow with another step adds no dependency.
        return found.map((match) => (match === known && why !== '' ? { ...match, why } : match));
    }
    const from = known?.from;
    return [
        ...found.filter((match) => match !== known),
        ...added.map(({ name, line, why: unclear }) => ({
            id: additions,
            title: area.title,
            pattern: known?.pattern ?? '',
            category: area.category,
            ...(from === undefined ? {} : { from }),
            ...(line === undefined ? {} : { line }),
            token: name,
            ...(unclear === undefined ? {} : { why: unclear }),
        })),
    ];
}
const whyOf = ({ why }) => (why === '' ? {} : { why });


/***/ }),

/***/ 78676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewFiles)
});

// EXTERNAL MODULE: ./build/src/policy/places.js
var places = __webpack_require__(24090);
// EXTERNAL MODULE: ./build/src/classify/paths.js + 5 modules
var paths = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/src/classify/proofs/index.js + 5 modules
var proofs = __webpack_require__(86583);
;// CONCATENATED MODULE: ./build/src/classify/removals.js
/**
 * Finds what a change removes, for kinds of which only removals count. A file that comes back elsewhere in the kind under
 * the same name has moved: git tells that as a removal where much of it changed on the way.
 */
function goneFiles({ major, finder }, files) {
    const kinds = major.flatMap(([, kind]) => (kind.when === undefined ? [] : [kind]));
    const leaving = new Map(files.flatMap((file) => namesLeaving(file).map((name) => [name, file])));
    if (kinds.length === 0 || leaving.size === 0)
        return () => false;
    const arrived = new Map(kinds.map((kind) => [kind, new Set()]));
    for (const { path, status } of files) {
        if (status !== 'added' && status !== 'renamed' && status !== 'copied')
            continue;
        const find = finder(path);
        for (const [kind, names] of arrived)
            if (find(kind) !== null)
                names.add(nameOf(path));
    }
    return (path, kind) => {
        const file = leaving.get(path);
        if (file === undefined)
            return false;
        const stays = file.status === 'renamed' && finder(file.path)(kind) !== null;
        return !stays && arrived.get(kind)?.has(nameOf(path)) !== true;
    };
}
function namesLeaving({ path, previousPath, status }) {
    if (status === 'removed')
        return [path];
    return status === 'renamed' && previousPath !== undefined && previousPath !== path ? [previousPath] : [];
}
/** Names that say what a file is, and not of what; the folder tells that. */
const general = new Set(['index', 'route', 'routes', 'router', 'handler', 'handlers', 'controller', 'main', '+server']);
/** A file's name without its ending, and with its folder where the name is a general one. */
function nameOf(path) {
    const [name = '', folder = ''] = path.toLowerCase().split('/').reverse();
    const stem = name.slice(0, name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length);
    return general.has(stem) ? `${folder}/${stem}` : stem;
}

// EXTERNAL MODULE: ./build/src/classify/updates.js
var classify_updates = __webpack_require__(64578);
;// CONCATENATED MODULE: ./build/src/classify/views.js





/** Views every file of a change by its names, its added lines and, where a kind asks for it, what its diff proves. */
function viewFiles(policy, files) {
    const compiled = (0,paths/* compile */.wE)(policy);
    const scan = compiled.scanner();
    const updates = (0,classify_updates/* readUpdates */.Vq)(files);
    const gone = goneFiles(compiled, files);
    const views = new Map();
    const unseen = { 'no diff': [], 'too large': [] };
    for (const file of files) {
        const find = compiled.finder(file.path);
        const inert = (0,paths/* inertView */.Wz)(compiled, file.path, find);
        const scanned = inert === null ? scan(file, find) : null;
        if (scanned?.unseen)
            unseen[scanned.unseen].push({ path: file.path, pattern: '' });
        const view = inert ?? viewOf(compiled, file, find, { hits: scanned?.hits ?? new Map(), update: updates.get(file.path), gone });
        views.set(file.path, views.has(file.path) ? stricter(views.get(file.path), view) : view);
    }
    for (const file of files) {
        const previous = previousName(file);
        if (previous === null || views.has(previous))
            continue;
        const find = compiled.finder(previous);
        views.set(previous, (0,paths/* inertView */.Wz)(compiled, previous, find) ??
            viewOf(compiled, { ...file, path: previous }, find, { hits: new Map(), update: updates.get(file.path), gone }));
    }
    return {
        views: [...views.values()],
        notes: [
            { message: 'There is no diff of these files, so only their names were looked at', files: unseen['no diff'] },
            {
                message: 'The diff of these files is too large, so only its beginning was looked at',
                files: unseen['too large'],
            },
        ].filter((note) => note.files.length > 0),
    };
}
/** The name that a file had before; null: it had none, or a copy left it as it was. */
function previousName({ path, previousPath, status }) {
    return previousPath === undefined || previousPath === path || status === 'copied' ? null : previousPath;
}
const rank = { standard: 0, normal: 1, major: 2 };
/** A list of files that names one twice is not to be trusted with the lesser of both. */
function stricter(one, other) {
    return one !== undefined && rank[one.category ?? 'standard'] >= rank[other.category ?? 'standard'] ? one : other;
}
function viewOf(compiled, file, find, { hits, update, gone }) {
    const byPath = (0,paths/* raising */._C)(compiled, find, (kind) => gone(file.path, kind));
    const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
    const proven = (kind) => {
        if (hits.has(kind))
            return false;
        if (kind.only === undefined)
            return true;
        return kind.only === 'patch-level-updates' ? update?.patch === true : proofs/* proves */.A[kind.only](file);
    };
    return update === undefined
        ? (0,paths/* settle */.G9)(compiled, file.path, find, found, proven)
        : (0,classify_updates/* withUpdate */.OG)(compiled, file.path, find, found, proven, update);
}
/** The areas and Major kinds that names show, and those that lines of a file show. */
function withContent({ areas, major }, byPath, hits) {
    const found = { areas: [...byPath.areas], major: [...byPath.major] };
    for (const [id, area] of areas) {
        for (const hit of hits.get(area) ?? [])
            found.areas.push(match(id, area, ['areas'], area.category, hit));
    }
    for (const [id, kind] of major) {
        for (const hit of hits.get(kind) ?? [])
            found.major.push(match(id, kind, ['categories', 'major'], 'major', hit));
    }
    return found;
}
function match(id, kind, key, category, { line, token, rule }) {
    return {
        id,
        title: kind.title,
        pattern: '',
        category,
        from: (0,places/* placeIn */.V)(kind, [...key, id, 'content', rule]),
        line,
        token,
    };
}


/***/ })

};
