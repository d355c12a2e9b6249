export const id = 4408;
export const ids = [4408];
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

/***/ 51621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parseBody)
});

// EXTERNAL MODULE: ./build/src/body/content.js
var content = __webpack_require__(21955);
// EXTERNAL MODULE: ./build/src/body/markdown.js
var markdown = __webpack_require__(70577);
;// CONCATENATED MODULE: ./build/src/body/html.js

const tagStart = /<(?:(\/?)([a-z][a-z0-9-]*)|(!--)|[!?/])/gi;
const tagStep = />|=\s*(["'])/g;
const media = new Set(['img', 'video', 'audio']);
/** Their text names what follows, as a heading does. */
const labels = new Set(['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const containers = new Set(['details', 'blockquote']);
const withinLine = new Set('a abbr audio b code del em font i img ins kbd picture q s samp small span strike strong sub sup tt u var video'.split(' '));
/** Containers open at once that are told apart; more are hostile. */
const mostOpen = 50;
/**
 * Reads a body's HTML blocks one after the other, because what one opens can reach over the Markdown behind it:
 * a comment hides it, `<details>` folds it, `<blockquote>` quotes it.
 */
class HtmlReader {
    /** An open comment hides everything up to its end, as in a browser, even where CommonMark sees no comment. */
    hidden = false;
    #open = [];
    /** How many `<details>` are open. */
    get folds() {
        return this.#open.filter(({ name }) => name === 'details').length;
    }
    get quoted() {
        return this.#open.some(({ name }) => name === 'blockquote');
    }
    /** A browser closes with a list or a quote whatever HTML was opened in it: call for each block with its nesting level. */
    reach(level) {
        while ((this.#open.at(-1)?.level ?? 0) > level)
            this.#open.pop();
    }
    /**
     * The visible text of an HTML block at a nesting level: no tags, comments, headings and summaries, but media.
     * Linear in the length of `html`.
     */
    read(html, level) {
        const shown = { text: '', folds: [] };
        let inLabel = false;
        let at = this.hidden ? this.#endOfComment(html, 0) : 0;
        while (at < html.length) {
            tagStart.lastIndex = at;
            const tag = tagStart.exec(html);
            if (!inLabel)
                shown.text += (0,markdown/* decodeEntities */.Sm)(html.slice(at, tag?.index));
            if (tag === null)
                break;
            const [whole, slash, name, comment] = tag;
            if (comment !== undefined) {
                // From the dashes of the opening on: `<!-->` is a whole comment.
                at = this.#endOfComment(html, tag.index + 2);
                continue;
            }
            at = endOfTag(html, tag.index + whole.length);
            if (name === undefined)
                continue;
            const element = name.toLowerCase();
            const closes = slash === '/';
            if (labels.has(element))
                inLabel = !closes;
            if (!inLabel)
                shown.text += trace(element, closes, html.slice(tag.index, at));
            if (containers.has(element))
                shown.folds.push(this.#container(element, closes, level));
        }
        return shown;
    }
    #endOfComment(html, from) {
        const end = html.indexOf('-->', from);
        this.hidden = end === -1;
        return this.hidden ? html.length : end + 3;
    }
    #container(name, closes, level) {
        const opener = this.#open.findLastIndex((each) => each.name === name);
        if (!closes && this.#open.length < mostOpen)
            this.#open.push({ name, level });
        if (closes && opener !== -1)
            this.#open.length = opener;
        return this.folds;
    }
}
/** What a tag leaves in the text: media stay, and a block begins a new line. */
function trace(element, closes, tag) {
    if (media.has(element))
        return closes ? '' : tag;
    return withinLine.has(element) ? '' : '\n';
}
/** Where a tag ends: behind its `>`, quoted attribute values aside. An unclosed one ends with the block. */
function endOfTag(html, from) {
    let at = from;
    for (;;) {
        tagStep.lastIndex = at;
        const step = tagStep.exec(html);
        if (step === null)
            return html.length;
        at = tagStep.lastIndex;
        const [, quote] = step;
        if (quote === undefined)
            return at;
        const end = html.indexOf(quote, at);
        if (end === -1)
            return html.length;
        at = end + 1;
    }
}

// EXTERNAL MODULE: ./build/src/body/inline.js
var inline = __webpack_require__(90445);
;// CONCATENATED MODULE: ./build/src/body/outline.js
/** Folds within folds that get sections of their own. Bounds how often one piece of text is kept. */
const deepestFold = 3;
/** Collects a body's headings, text and tasks in order, and gives each section what stands under its heading. */
class Outline {
    #pieces = [];
    #tasks = [];
    #sections = [];
    #open = [];
    /** For each open fold, how many sections were open around it: a heading inside ends none of those. */
    #floors = [];
    #lead;
    get folded() {
        return this.#floors.length > 0;
    }
    heading(heading, level, line) {
        const floor = this.#floors.at(-1) ?? 0;
        while (this.#open.length > floor && (this.#open.at(-1)?.level ?? 0) >= level)
            this.#close(line);
        if (!this.folded)
            this.#lead ??= this.#pieces.length;
        const draft = {
            heading,
            level,
            line,
            folded: this.folded,
            pieces: [this.#pieces.length, this.#pieces.length],
            tasks: [this.#tasks.length, this.#tasks.length],
            end: line,
        };
        this.#sections.push(draft);
        this.#open.push(draft);
    }
    write(text) {
        if (text !== '')
            this.#pieces.push(text);
    }
    task(task) {
        this.#tasks.push(this.folded ? { ...task, folded: true } : task);
    }
    /** Says how many `<details>` are open from `line` on. */
    fold(depth, line) {
        while (this.#floors.length < Math.min(depth, deepestFold))
            this.#floors.push(this.#open.length);
        while (this.#floors.length > depth) {
            const floor = this.#floors.pop() ?? 0;
            while (this.#open.length > floor)
                this.#close(line);
        }
    }
    /** The body; `end` is the line behind its last. */
    finish(end) {
        this.fold(0, end);
        while (this.#open.length > 0)
            this.#close(end);
        return {
            sections: this.#sections.map((draft) => {
                const { heading, level, line, end, folded } = draft;
                const content = this.#pieces.slice(...draft.pieces).join('\n');
                const tasks = this.#tasks.slice(...draft.tasks);
                return { heading, level, line, content, tasks, end, ...(folded ? { folded } : {}) };
            }),
            tasks: this.#tasks,
            lead: this.#pieces.slice(0, this.#lead).join('\n'),
        };
    }
    #close(line) {
        const draft = this.#open.pop();
        if (draft === undefined)
            return;
        draft.pieces[1] = this.#pieces.length;
        draft.tasks[1] = this.#tasks.length;
        draft.end = line;
    }
}

;// CONCATENATED MODULE: ./build/src/body/parse.js





/**
 * Reads the body of a pull request as a reader on GitHub sees it. `null`, as GitHub says for none, is an empty body.
 *
 * - A section begins with a heading (`#` or underlined) that stands in no list, quote, code, comment or HTML.
 * - A task is a list item whose first paragraph begins with `[ ]`, `[x]` or `[X]` and a space, and has a text;
 *   in quotes, code, comments and HTML there are none. A line that follows unindented is no part of its text.
 * - Inside `<details>` both count, but as `folded`, and a heading there ends no section around it.
 *
 * Never throws, and takes time in proportion to the length, whatever the body. What is nested more than
 * a dozen lists deep is not read. Sources: CommonMark 0.31; GitHub Flavored Markdown, “Task list items”.
 */
function parseBody(markdown) {
    const source = (markdown ?? '').replace(/^\uFEFF/, '');
    return new BodyReader(source).read();
}
/**
 * One whitespace character or an x in the brackets, whitespace behind them: the task-list filter that GitHub
 * published (github/task_list). Where no text follows, GitHub renders no box.
 */
const box = /^\[([\sxX])\](?=\s)/;
class BodyReader {
    #blocks;
    #lines;
    #outline = new Outline();
    #html = new HtmlReader();
    #quotes = 0;
    constructor(source) {
        this.#blocks = (0,markdown/* readBlocks */.v_)(source);
        this.#lines = source.split(/\r\n?|\n/);
    }
    read() {
        for (const [index, token] of this.#blocks.tokens.entries()) {
            if (token.type === 'blockquote_open')
                this.#quotes += 1;
            if (token.type === 'blockquote_close')
                this.#quotes -= 1;
            if (token.nesting >= 0 && token.type !== 'inline') {
                this.#html.reach(token.level);
                this.#outline.fold(this.#html.folds, lineOf(token));
            }
            if (token.type === 'html_block')
                this.#readHtml(token);
            else if (!this.#html.hidden)
                this.#readLeaf(token, index);
        }
        return this.#outline.finish(this.#lines.length + 1);
    }
    #readHtml(token) {
        const { text, folds } = this.#html.read(token.content, token.level);
        const lines = text.split('\n').map((line) => ({ text: line, bare: line }));
        this.#outline.write((0,content/* writtenLines */.H)(lines).join('\n'));
        for (const depth of folds)
            this.#outline.fold(depth, lineOf(token));
    }
    #readLeaf(token, index) {
        if (token.type === 'fence' || token.type === 'code_block') {
            if (token.content.trim() !== '')
                this.#outline.write(token.content.replace(/\n$/, ''));
        }
        else if (token.type === 'inline') {
            const { tokens } = this.#blocks;
            const opener = tokens[index - 1];
            if (opener?.type === 'heading_open')
                this.#readHeading(opener, token);
            else if (tokens[index - 2]?.type === 'list_item_open' && !this.#quoted)
                this.#readItem(token);
            else
                this.#outline.write(this.#written(token.content));
        }
    }
    get #quoted() {
        return this.#quotes > 0 || this.#html.quoted;
    }
    #readHeading(opener, { content }) {
        if (opener.level > 0 || this.#quoted)
            return;
        const { text } = (0,inline/* plainText */.w)(content, this.#blocks.references);
        this.#outline.heading(text, Number(opener.tag.slice(1)), lineOf(opener));
    }
    /** Reads the first paragraph of a list item: a task, or plain text. */
    #readItem(token) {
        const own = token.content.split('\n');
        // What is typed right below an item without indentation belongs to it in Markdown, but is not its label:
        // GitHub shows it on a line of its own, and it is how people answer below the last box.
        const first = lineOf(token);
        const below = own.findIndex((_, index) => index > 0 && /^[^\s>]/.test(this.#lines[first - 1 + index] ?? ''));
        const label = own.slice(0, below === -1 ? own.length : below).join('\n');
        const [marker, mark] = box.exec(label) ?? [];
        if (marker === undefined || mark === undefined || this.#isReference(mark)) {
            this.#outline.write(this.#written(token.content));
            return;
        }
        const checked = mark === 'x' || mark === 'X';
        const { text, struck } = (0,inline/* plainText */.w)(label.slice(marker.length), this.#blocks.references);
        if (text !== '') {
            this.#outline.task({ text, checked, line: first, ...(struck ? { struck } : {}) });
            if (checked)
                this.#outline.write(`[x] ${text}`);
        }
        if (below !== -1)
            this.#outline.write(this.#written(own.slice(below).join('\n')));
    }
    /** `[x]` is a link, not a box, where the body defines it. */
    #isReference(mark) {
        return Object.hasOwn(this.#blocks.references.references ?? {}, mark.toUpperCase());
    }
    #written(source) {
        return (0,content/* writtenLines */.H)((0,inline/* readLines */.S)(source, this.#blocks.references)).join('\n');
    }
}
/** 1-based. */
const lineOf = (token) => (token.map?.[0] ?? 0) + 1;


/***/ }),

/***/ 64408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInit: () => (/* binding */ planInit)
});

// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/classify/globs.js + 3 modules
var classify_globs = __webpack_require__(4592);
;// CONCATENATED MODULE: ./build/src/init/codeowners.js

/** The places where GitHub looks for it; the first there is counts. */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** A login or ORGANISATION/TEAM, as a policy can name it. */
const owner = /^@([A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?)$/;
/** Reads a CODEOWNERS file. https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
function parseCodeowners(text) {
    return text.split(/\r\n|\r|\n/).flatMap((line) => {
        const [pattern = '', ...others] = line
            .replace(/(^|\s)#.*$/, '')
            .replace(/\\ /g, '?')
            .split(/\s+/)
            .filter(Boolean);
        const owners = others.flatMap((name) => owner.exec(name)?.[1] ?? []);
        return pattern === '' || owners.length === 0 ? [] : [{ pattern, owners }];
    });
}
/** More names in one role are no proposal. */
const mostNames = 6;
/**
 * Who could fill which role. Names of teams tell a little (“security”, “leads”); for what they do not tell, everybody is
 * proposed, and people choose.
 */
function proposals(ownerships) {
    const lines = new Map();
    for (const name of ownerships.flatMap(({ owners }) => owners)) {
        const known = lines.get(name.toLowerCase()) ?? { name, count: 0 };
        lines.set(name.toLowerCase(), { name: known.name, count: known.count + 1 });
    }
    const everybody = [...lines.values()].sort((one, other) => other.count - one.count).map(({ name }) => name);
    const named = (words) => everybody.filter((name) => words.test(name));
    const or = (...choices) => (choices.find((names) => names.length > 0) ?? []).slice(0, mostNames);
    return {
        executive: or(named(/exec|lead|director|management|cto|ceo|founder/i), ownersOf('', ownerships), everybody),
        security: or(named(/sec(?:urity|ops|$)|infosec|appsec/i), everybody),
        owner: or(ownersOf('.github/change-gate.yml', ownerships), everybody),
        everybody,
    };
}
/** Who owns a path by the last line that is about it; of the empty path, who owns everything. */
function ownersOf(path, ownerships) {
    const matching = ownerships.filter(({ pattern }) => path === '' ? pattern === '*' || pattern === '/**' || pattern === '**' : covers(pattern, path));
    return matching.at(-1)?.owners ?? [];
}
/** Whether a pattern is about a path: those with a slash count from the root, and a folder stands for all in it. */
function covers(pattern, path) {
    const anchored = pattern.replace(/\/$/, '').includes('/');
    const bare = pattern.replace(/^\/+|\/+$/g, '');
    const globs = anchored ? [bare, `${bare}/**`] : [`**/${bare}`, `**/${bare}/**`];
    return (0,classify_globs/* compileGlobs */.tI)({ paths: pattern.endsWith('/*') ? [bare] : globs }, { ignoreCase: false }).find(path) !== null;
}

// EXTERNAL MODULE: ./build/src/classify/paths.js + 5 modules
var paths = __webpack_require__(7131);
;// CONCATENATED MODULE: ./build/src/init/folders.js

/** What names say of sensitive contents, by the area that could be made of it. */
const words = {
    payments: [
        'payment',
        'billing',
        'invoice',
        'invoicing',
        'checkout',
        'wallet',
        'payout',
        'ledger',
        'accounting',
        'subscription',
        'tax',
        'payroll',
        'refund',
    ],
    'customer-data': ['customer', 'personal', 'pii', 'gdpr', 'privacy', 'consent', 'kyc'],
    'health-data': ['health', 'medical', 'patient', 'hipaa', 'clinical'],
    administration: ['admin', 'administration', 'backoffice', 'impersonation'],
    security: ['security', 'audit', 'fraud', 'compliance', 'moderation', 'ratelimit', 'firewall'],
    operations: ['backup', 'restore', 'provisioning', 'secret'],
};
/** More is no proposal, but a list. */
const mostFolders = 12;
const readable = /^[A-Za-z0-9_@.+ /-]+$/;
/** Where the areas of a policy are in a checkout, and folders that sound as if they should be in one. */
function surveyFolders(files, policy) {
    const view = (0,paths/* pathViewer */.sB)(policy);
    const views = files.map((path) => ({ path, view: view(path) }));
    const areas = Object.keys(policy.areas).map((area) => ({
        area,
        places: placesOf(views.filter((each) => each.view.areas.some(({ id }) => id === area)).map(({ path }) => path)),
    }));
    const plain = views.filter((each) => each.view.category === 'normal' && each.view.areas.length === 0);
    return {
        areas,
        proposed: proposedAreas(plain.map(({ path }) => path), Object.keys(policy.areas)),
    };
}
function placesOf(paths) {
    const counts = new Map();
    for (const path of paths.filter((each) => readable.test(each))) {
        const slash = path.lastIndexOf('/');
        const place = slash === -1 ? path : path.slice(0, slash + 1);
        counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts].map(([place, count]) => ({ place, files: count })).sort((one, other) => other.files - one.files);
}
function proposedAreas(paths, taken) {
    const folders = new Map();
    for (const path of paths.filter((each) => readable.test(each))) {
        const segments = path.split('/').slice(0, -1);
        // The outermost folder of such a name stands for all in it.
        const at = segments.findIndex((segment) => areaOf(segment) !== undefined);
        const area = areaOf(segments[at] ?? '');
        if (area === undefined)
            continue;
        const folder = segments.slice(0, at + 1).join('/');
        folders.set(folder, { area, files: (folders.get(folder)?.files ?? 0) + 1 });
    }
    const most = [...folders].sort(([, one], [, other]) => other.files - one.files).slice(0, mostFolders);
    return Object.keys(words)
        .filter((area) => !taken.includes(area))
        .map((area) => ({
        area,
        folders: most
            .flatMap(([folder, found]) => (found.area === area ? [{ folder, files: found.files }] : []))
            .sort((one, other) => (one.folder < other.folder ? -1 : 1)),
    }))
        .filter((found) => found.folders.length > 0);
}
/** The area that a folder's name suggests: `payment-service`, `Billing` and `userProfiles` do. */
function areaOf(segment) {
    const parts = segment
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const singular = parts.flatMap((part) => [part, part.replace(/s$/, ''), part.replace(/ies$/, 'y')]);
    return Object.keys(words).find((area) => words[area]?.some((word) => singular.includes(word)));
}

// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/init/policy-text.js

/** The JSON Schema of the policy file, for editors: the `$id` of what policy/file-schema.ts derives. */
const schemaAddress = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy.schema.json';
const width = 110;
const mostPlaces = 4;
/** The first policy of a repository: the built-in one, with everything that could be changed as a comment. */
function policyText(seen, builtIn) {
    const blocks = policyBlocks(seen, builtIn).map(({ prose, settings }) => [...prose.flatMap((line) => (0,wrap/* wrap */.L)(line, width - 2)), ...settings].map((line) => `# ${line}`.trimEnd()).join('\n'));
    const [head = '', ...others] = blocks;
    return `# yaml-language-server: $schema=${schemaAddress}\n${head}\nextends: default@1\n\n${others.join('\n\n')}\n`;
}
/** The parts of the file, the first of which stands above `extends`. */
function policyBlocks(seen, { calendar }) {
    const branch = seen.defaultBranch === null ? 'the default branch' : `the default branch (${seen.defaultBranch})`;
    return [
        {
            prose: [
                `How changes of this repository are judged. It counts as it stands on ${branch}; a pull request that changes it is judged by the one in force.`,
                'What is not written here is as in the built-in policy: npx change-gate policy. After an edit: npx change-gate validate',
            ],
            settings: [],
        },
        peopleBlock(seen.owners),
        {
            prose: [
                `When changes may be deployed (4.5): ${calendar.timezone}, 9:00 to 17:00 on weekdays, Fridays to 15:00, not on US federal holidays. See the coming two weeks: npx change-gate window`,
            ],
            settings: ['calendar:', `  timezone: ${calendar.timezone}`, '  fridayCutoff: "15:00"'],
        },
        ...areaBlocks(seen),
        {
            prose: [
                seen.workflows.length === 0
                    ? 'Every check that runs for a pull request has to pass (4.3); here no workflow was found that tests. Checks that may fail:'
                    : `Every check that runs for a pull request has to pass (4.3). Workflows that run here: ${seen.workflows.map((name) => JSON.stringify(name)).join(', ')}. Checks that may fail:`,
            ],
            settings: ['rules:', '  ci-checks:', '    ignore: { add: ["codecov/*"] }'],
        },
    ];
}
function peopleBlock(owners) {
    const prose = [
        'Who decides (3.1, 4.3): logins, or teams as ORGANISATION/TEAM. Name two for each role, since nobody approves a change that they had a hand in. As long as nobody is an executive, no Major change can pass.',
    ];
    const row = (role, names) => `  ${role}: [${names.map(yamlName).join(', ')}]`;
    if (owners === null) {
        return {
            prose,
            settings: ['people:', ...['executive', 'security', 'owner'].map((role) => row(role, ['LOGIN', 'LOGIN']))],
        };
    }
    const { executive, security, owner, everybody } = owners.proposals;
    return {
        prose: [
            ...prose,
            `These are proposals from ${owners.file}, which cannot tell who holds which role. It names: ${everybody.slice(0, 20).join(', ')}.`,
            ...(everybody.some((name) => name.includes('/'))
                ? ["Who is in a team only the token of a GitHub App can read: with the workflow's own token, name logins."]
                : []),
        ],
        settings: ['people:', row('executive', executive), row('security', security), row('owner', owner)],
    };
}
function areaBlocks({ areas, proposed }) {
    const here = areas.filter(({ places }) => places.length > 0);
    const none = areas.filter(({ places }) => places.length === 0).map(({ area }) => area);
    const known = {
        prose: [
            here.length === 0
                ? 'No file here is in a sensitive area yet (4.3). The areas are:'
                : 'What is sensitive here (4.3), by the areas of the built-in policy:',
            ...here.map(({ area, places }) => `- ${area}: ${shown(places)}`),
            ...(none.length === 0 ? [] : [`${here.length === 0 ? '' : 'Nothing is here of: '}${none.join(', ')}.`]),
        ],
        settings: [],
    };
    if (proposed.length === 0)
        return [known];
    const settings = proposed.flatMap(({ area, folders }) => [
        `  ${area}:`,
        `    title: ${sentence(area)}`,
        `    paths: [${folders.map(({ folder }) => JSON.stringify(`${literal(folder)}/**`)).join(', ')}]`,
    ]);
    return [
        known,
        {
            prose: ['These folders sound sensitive too, and are in no area. Those that are:'],
            settings: ['areas:', ...settings],
        },
    ];
}
function shown(places) {
    const named = places
        .slice(0, mostPlaces)
        .map(({ place, files }) => (place.endsWith('/') ? `${place} (${files})` : place));
    const more = places.length - mostPlaces;
    return `${named.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
const sentence = (area) => `${area.charAt(0).toUpperCase()}${area.slice(1).replaceAll('-', ' ')}`;
/** A folder as a glob: what means something in one stands for any character. */
const literal = (folder) => folder.replace(/[[\]{}()*?!+@|\\]/g, '?');
/** A login as YAML writes it: some would be read as a number or as nothing. */
const yamlName = (name) => /^[A-Za-z][A-Za-z0-9_/.-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off)$/i.test(name)
    ? name
    : JSON.stringify(name);

// EXTERNAL MODULE: ./build/src/init/pull-request-template.js
var pull_request_template = __webpack_require__(71764);
// EXTERNAL MODULE: ./build/src/init/survey.js
var init_survey = __webpack_require__(66020);
// EXTERNAL MODULE: ./build/src/body/find.js
var find = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/src/body/parse.js + 2 modules
var parse = __webpack_require__(51621);
;// CONCATENATED MODULE: ./build/src/init/templates-here.js



/** Where GitHub looks for templates. https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const places = ['.github', '', 'docs'];
/** Looks where GitHub looks, without regard to case. */
async function templatesHere(topLevel) {
    const found = await Promise.all(places.map(async (folder) => (await (0,init_survey.namesIn)(topLevel, folder)).map((name) => ({ name, path: folder === '' ? name : `${folder}/${name}` }))));
    const all = found.flat();
    return {
        usual: all.find(({ name }) => /^pull_request_template\.(?:md|txt)$/i.test(name))?.path ?? null,
        folders: all.filter(({ name }) => isFolder(name)).map(({ path }) => `${path}/`),
    };
}
/** Only GitHub's folder has no ending. */
const isFolder = (name) => /^pull_request_template$/i.test(name);
/** The sections that the policy asks for and that a template does not have. */
function missingSections(template, { rules, emergency }) {
    const body = (0,parse/* parseBody */.O)(template);
    const asked = [
        rules.description.headings,
        rules['type-of-change'].headings,
        rules.testing.headings,
        rules['security-considerations'].headings,
        rules['rollback-plan'].headings,
        emergency.headings,
    ];
    return asked.flatMap((headings) => ((0,find/* findSection */.rv)(body, headings) === undefined ? [headings[0] ?? ''] : []));
}

// EXTERNAL MODULE: ./build/src/init/workflow-text.js
var workflow_text = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/src/init/workflows.js
var workflows = __webpack_require__(6042);
;// CONCATENATED MODULE: ./build/src/init/plan.js









const workflowFolder = '.github/workflows';
const workflowPath = `${workflowFolder}/change-gate.yml`;
const templatePath = '.github/pull_request_template.md';
/** The workflow with its schedule in the time zone of the policy that is here already: sweeps follow its opening hours. */
async function inZoneOf(topLevel, template) {
    const policy = (await (0,init_survey.readWorkFile)(topLevel, path/* policyPath */.k)) ?? '';
    const zone = /^\s+timezone:\s*["']?([A-Za-z0-9_+/-]{1,60})["']?\s*(?:#.*)?$/m.exec(policy)?.[1];
    return zone === undefined ? template : template.replaceAll('timezone: America/Chicago', `timezone: ${zone}`);
}
/** Works out what to write; writes nothing. `template` is the example of a workflow. */
async function planInit(survey, { force, template, builtIn }) {
    const { topLevel } = survey;
    const workflows = await readWorkflows(topLevel);
    const others = workflows.filter(({ path }) => path !== workflowPath);
    const tests = [...new Set(others.filter((each) => each.tests && !each.gates).map(({ name }) => name))];
    const gating = others.find(({ gates }) => gates);
    const seen = await see(survey, tests, builtIn);
    const templates = await templatesHere(topLevel);
    const misnamed = (await (0,init_survey.namesIn)(topLevel, '.github')).find((name) => name === 'change-gate.yaml');
    const wanted = [
        {
            path: workflowPath,
            about: 'judges pull requests; report-only',
            text: (0,workflow_text.reportOnlyWorkflow)(await inZoneOf(topLevel, template), tests),
            instead: gating?.path,
        },
        { path: templates.usual ?? templatePath, about: 'asks authors what policy 4.2 asks', text: pull_request_template/* pullRequestTemplate */.j },
        {
            path: path/* policyPath */.k,
            about: 'the policy: the built-in one until you change it',
            text: policyText(seen, builtIn),
            instead: misnamed === undefined ? undefined : `.github/${misnamed}`,
        },
    ];
    const files = await Promise.all(wanted.map((file) => planFile(survey, file, force)));
    const usual = files[1]?.action === 'leave' ? files[1] : undefined;
    const lacking = usual === undefined ? [] : missingSections(usual.before ?? '', builtIn);
    return {
        files,
        notes: [
            ...notesOnCheckout(survey),
            ...(gating === undefined ? [] : [`${gating.path} runs the gate already: keep one of the two workflows.`]),
            ...(misnamed === undefined ? [] : [`.github/${misnamed} is not read: rename it to ${path/* policyPath */.k}.`]),
            ...(lacking.length === 0 ? [] : [`${usual?.path} has no section for: ${lacking.join(', ')}.`]),
            ...templates.folders.map((folder) => `Templates in ${folder} are used only where an address names one; the gate asks the same of them.`),
        ],
    };
}
async function planFile({ topLevel, newline }, { path, about, text, instead }, force) {
    const before = await (0,init_survey.readWorkFile)(topLevel, path);
    // A file that is replaced keeps its line ends.
    const ends = before === null ? newline : before.includes('\r\n') ? '\r\n' : '\n';
    const written = { about, text: text.replaceAll('\n', ends), before };
    if (before === null) {
        return instead === undefined || force
            ? { path, action: 'write', ...written }
            : { path: instead, action: 'leave', ...written };
    }
    if (unix(before) === unix(text))
        return { path, action: 'same', ...written };
    return { path, action: force ? 'overwrite' : 'leave', ...written };
}
const unix = (text) => text.replaceAll('\r\n', '\n');
async function readWorkflows(topLevel) {
    const names = (await (0,init_survey.namesIn)(topLevel, workflowFolder)).filter((name) => /\.ya?ml$/.test(name));
    const read = await Promise.all(names.map(async (name) => {
        const path = `${workflowFolder}/${name}`;
        const text = await (0,init_survey.readWorkFile)(topLevel, path);
        return text === null ? null : (0,workflows/* readWorkflow */.S)(path, text);
    }));
    return read.filter((workflow) => workflow !== null);
}
async function see({ topLevel, defaultBranch, files }, workflows, builtIn) {
    const { areas, proposed } = surveyFolders(files, builtIn);
    const texts = await Promise.all(codeownersPlaces.map((file) => (0,init_survey.readWorkFile)(topLevel, file)));
    const at = texts.findIndex((text) => text !== null);
    const named = proposals(parseCodeowners(texts[at] ?? ''));
    const file = codeownersPlaces[at];
    const owners = file === undefined || named.everybody.length === 0 ? null : { file, proposals: named };
    return { defaultBranch, owners, areas, proposed, workflows };
}
function notesOnCheckout({ branch, defaultBranch, unborn, remote }) {
    return [
        ...(unborn ? ['There is no commit here yet: the policy counts once it is on the default branch.'] : []),
        ...(branch === null ? ['HEAD is detached: make a branch before you commit, git switch -c change-gate'] : []),
        ...(branch !== null && !unborn && branch === defaultBranch
            ? [`You are on ${branch}: make a branch for the pull request, git switch -c change-gate`]
            : []),
        ...(remote === null ? ['No remote names a repository on GitHub: add one with git remote add origin ADDRESS.'] : []),
    ];
}


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pullRequestTemplate)
/* harmony export */ });
/**
 * The pull request template of policy 4.2, with a box for integration tests, which 4.4 asks of Major changes, and a section
 * for emergencies (3.4), which only a label makes one. Left as it is, it says nothing: no box is ticked, and what stands in
 * brackets or comments is no content.
 */
const pullRequestTemplate = `## Description
[What does this PR do, and why?]

## Type of Change
- [ ] Bug fix
- [ ] New feature
- [ ] Breaking change
- [ ] Documentation
- [ ] Configuration

## Testing
- [ ] Unit tests pass
- [ ] Integration tests pass
- [ ] Manual testing completed
- [ ] Tested in staging (if applicable)

## Security Considerations
- [ ] No security impact
- [ ] Security review requested
- [ ] Credentials/secrets involved

## Rollback Plan
[How to revert if needed]

<!-- Only where it cannot wait: set the label "emergency", and fill this in. Otherwise leave it, or delete it. -->
## Emergency
Reason: [What is broken, or a link to the incident]
Approved by: [@login of who approved by word of mouth]
`;


/***/ }),

/***/ 32615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOnlyWorkflow: () => (/* binding */ reportOnlyWorkflow),
/* harmony export */   workflowTemplate: () => (/* binding */ workflowTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6042);
/** The workflow that `init` writes: that of examples/, in report-only mode. Loads yaml. */






const template = 'examples/workflows/change-gate.yml';
/** The text of the example in this package, whether it runs from its sources or from the bundle. Throws where the package is not whole. */
async function workflowTemplate() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template)) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, template), 'utf8');
}
const remark = '# Judges and says what it finds, but holds nothing up. Without this line the gate enforces.';
/**
 * The workflow in report-only mode, and, where it also starts after other workflows, after these. All else stays as it is,
 * comments included. Throws where no step uses the gate.
 */
function reportOnlyWorkflow(text, after) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text);
    const step = gateSteps(document.get('jobs', true))[0];
    if (step === undefined)
        throw new Error(`${template} has no step that uses the gate`);
    const triggers = document.get('on', true);
    const edits = [...modeEdits(text, step), ...((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(triggers) ? triggerEdits(text, triggers, after) : [])];
    return edits
        .sort((one, other) => other.from - one.from)
        .reduce((whole, { from, to, text: own }) => whole.slice(0, from) + own + whole.slice(to), text);
}
function gateSteps(jobs) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(jobs))
        return [];
    return jobs.items.flatMap(({ value }) => {
        const steps = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(value) ? value.get('steps', true) : undefined;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(steps) ? steps.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(item)).filter((item) => (0,_workflows_js__WEBPACK_IMPORTED_MODULE_5__/* .isGate */ .c)(item.get('uses'))) : [];
    });
}
function modeEdits(text, step) {
    const uses = pairOf(step, 'uses');
    const options = pairOf(step, 'with');
    const indent = ' '.repeat(columnOf(text, startOf(uses?.key)));
    const inside = `${indent}  `;
    const written = `${inside}${remark}\n${inside}mode: report-only\n`;
    if (options === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(options.value)) {
        const at = lineEnd(text, endOf(uses?.value));
        return [{ from: at, to: at, text: `${text[at - 1] === '\n' ? '' : '\n'}${indent}with:\n${written}` }];
    }
    const mode = pairOf(options.value, 'mode')?.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(mode))
        return [{ from: startOf(mode), to: endOf(mode), text: 'report-only' }];
    const at = lineEnd(text, startOf(options.key));
    return [{ from: at, to: at, text: written }];
}
function triggerEdits(text, triggers, after) {
    const run = pairOf(triggers, 'workflow_run');
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(run?.value) ? run.value.get('workflows', true) : undefined;
    if (run === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(list) || !list.range)
        return [];
    if (after.length === 0) {
        const from = withComments(text, lineStart(text, startOf(run.key)), columnOf(text, startOf(run.key)));
        const next = triggers.items[triggers.items.findIndex(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(key) && key.value === 'workflow_run') + 1];
        const end = next === undefined ? lineEnd(text, endOf(run.value)) : lineStart(text, startOf(next.key));
        const to = next === undefined ? end : withComments(text, end, columnOf(text, startOf(next.key)));
        return [{ from, to, text: '' }];
    }
    const names = `[${after.map((name) => JSON.stringify(name)).join(', ')}]`;
    const [from, to] = list.range;
    return [{ from, to, text: list.flow === true ? names : `${names}\n` }];
}
function pairOf(map, name) {
    return map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(key) && key.value === name);
}
const rangeOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isSeq */ .oP)(node) ? node.range : null);
const startOf = (node) => rangeOf(node)?.[0] ?? 0;
const endOf = (node) => rangeOf(node)?.[1] ?? 0;
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text, at) => at - lineStart(text, at);
/** Behind the line break of the line that holds the character before `at`. */
function lineEnd(text, at) {
    if (text[at - 1] === '\n')
        return at;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
/** The start of the comment lines of this indentation right before a line. */
function withComments(text, start, indent) {
    const before = text.slice(0, start).split('\n').slice(0, -1);
    let from = start;
    for (const line of before.reverse()) {
        if (!line.startsWith(`${' '.repeat(indent)}#`))
            break;
        from -= line.length + 1;
    }
    return from;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   c: () => (/* binding */ isGate)
/* harmony export */ });
/* harmony import */ var _policy_located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27830);
/* harmony import */ var _policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41748);
/** The workflows of a checkout. Loads yaml. */


const testEvents = ['pull_request', 'pull_request_target', 'push', 'merge_group'];
/** Reads a workflow; null where it cannot be read. */
function readWorkflow(path, text) {
    const { root, problems } = (0,_policy_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, 'a workflow');
    if (root?.kind !== 'mapping' || problems.length > 0)
        return null;
    const member = (name) => {
        const found = root.entries.get(name)?.value;
        return found === undefined ? undefined : (0,_policy_located_js__WEBPACK_IMPORTED_MODULE_1__/* .plainData */ .l)(found);
    };
    const name = member('name');
    const on = member('on');
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : isMapping(on) ? Object.keys(on) : [];
    return {
        path,
        // An expression can name only a run.
        name: typeof name === 'string' && name.trim() !== '' ? name : path,
        tests: events.some((event) => testEvents.includes(event)),
        gates: usesGate(member('jobs')),
    };
}
/** Whether a job or a step uses the gate, wherever it stands. */
function usesGate(jobs) {
    if (!isMapping(jobs))
        return false;
    return Object.values(jobs).some((job) => isMapping(job) &&
        Array.isArray(job['steps']) &&
        job['steps'].some((step) => isMapping(step) && isGate(step['uses'])));
}
/** Whether this is what a step writes to use the gate. */
const isGate = (uses) => typeof uses === 'string' && /^[\w-]+\/change-gate@/i.test(uses);
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 27830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ plainData)
/* harmony export */ });
/** The data without the places. */
function plainData(located) {
    if (located.kind === 'scalar')
        return located.value;
    if (located.kind === 'list')
        return located.items.map(plainData);
    return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}


/***/ }),

/***/ 41748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
;// CONCATENATED MODULE: ./build/src/policy/parse-nodes.js
/** The nodes of a YAML document as located plain data. Loads yaml. */


/**
 * Nodes to data. Aliases are written out, up to `values` values in all. The first of two equal keys counts, and the
 * second is a problem.
 */
function locateNodes(contents, place, limits) {
    const problems = [];
    const open = new Set();
    const anchors = new Anchors();
    let values = 0;
    let overflow = null;
    const report = ({ line, column }, path, message) => {
        if (problems.length < limits.problems)
            problems.push({ line, column, path: (0,problem/* pathText */.LF)(path), message });
    };
    const nothing = (at) => ({ kind: 'scalar', at, value: null, source: '' });
    const placeOf = (node, fallback) => (node.range ? place(node.range[0]) : fallback);
    /** Undefined where a problem was reported instead of a value. */
    function visit(node, path, around) {
        values += 1;
        if (values > limits.values || path.length > limits.depth) {
            overflow = 'the file, with its aliases written out, has more values than a policy can have';
            return undefined;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return visitAlias(node, path, placeOf(node, around));
        if ((0,dist/* isScalar */.jn)(node)) {
            anchors.define(node, node.anchor);
            return scalar(node.value, node.source, placeOf(node, around));
        }
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return nothing(around);
        anchors.define(node, node.anchor);
        const at = placeOf(node, around);
        open.add(node);
        const collection = (0,dist/* isSeq */.oP)(node)
            ? { kind: 'list', at, items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? []) }
            : mapping(node.items, path, at);
        open.delete(node);
        return collection;
    }
    function visitAlias(alias, path, at) {
        const target = anchors.resolve(alias);
        if (target !== undefined && !open.has(target))
            return visit(target, path, at);
        const inside = 'an alias cannot stand inside what it refers to';
        report(at, path, target === undefined ? `there is no anchor ${(0,problem/* quote */.hD)(`&${alias.source}`)} before this alias` : inside);
        return undefined;
    }
    function mapping(pairs, path, at) {
        const entries = new Map();
        for (const { key, value } of pairs) {
            const keyAt = (0,dist/* isScalar */.jn)(key) ? placeOf(key, at) : at;
            const name = keyName(key);
            const first = typeof name === 'string' ? entries.get(name) : undefined;
            if ((0,dist/* isScalar */.jn)(key))
                anchors.define(key, key.anchor);
            if (typeof name !== 'string')
                report(keyAt, path, name.message);
            else if (first === undefined)
                enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
            else
                report(keyAt, [...path, name], `the key ${(0,problem/* quote */.hD)(name)} stands here twice, first in line ${first.at.line}: keep one`);
        }
        return { kind: 'mapping', at, entries };
    }
    const start = { line: 1, column: 1 };
    const root = visit(contents, [], start) ?? nothing(start);
    return { root, problems, overflow };
}
function enter(entries, name, at, value) {
    if (value !== undefined)
        entries.set(name, { at, value });
}
/** What aliases refer to: the last anchor of that name before them in the text, wherever they are written out. */
class Anchors {
    #last = new Map();
    #defined = new Set();
    #targets = new Map();
    define(node, anchor) {
        if (anchor === undefined || this.#defined.has(node))
            return;
        this.#defined.add(node);
        this.#last.set(anchor, node);
    }
    resolve(alias) {
        if (!this.#targets.has(alias))
            this.#targets.set(alias, this.#last.get(alias.source));
        return this.#targets.get(alias);
    }
}
function scalar(value, source, at) {
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', at, value: known ? value : null, source: source ?? '' };
}
/** The key's name, or why it cannot be one. A number as a key is its text, as it is written. */
function keyName(key) {
    if (!(0,dist/* isScalar */.jn)(key) || key.value === null)
        return { message: 'a key must be a plain name' };
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (name === '<<')
        return { message: 'merge keys ("<<") are not supported: write the values out' };
    // An object's own "__proto__" would replace the prototype wherever the data is copied.
    if (name === '__proto__')
        return { message: 'unknown key "__proto__"' };
    return name;
}

;// CONCATENATED MODULE: ./build/src/policy/parse-yaml.js
/** YAML text to located plain data. Loads yaml. */


/** What no real policy comes near; beyond it, a file would only cost time. */
const limits = { bytes: 256 * 1024, tokens: 60_000, depth: 50, values: 20_000, problems: 100 };
/**
 * Reads one YAML 1.2 document (core schema: no dates, no merge keys, no types of programming languages). `what` names the
 * file's kind in messages.
 */
function parseYaml(withMark, what = 'a policy') {
    const text = withMark.replace(/^\ufeff/, '');
    if (Buffer.byteLength(text) > limits.bytes)
        return failure(`the file is larger than ${limits.bytes / 1024} KB`);
    const counter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const read = tokens(text, counter, what);
    if (typeof read === 'object' && 'message' in read)
        return failure(read.message, place(read.offset));
    const document = compose(read, text.length);
    if (document === undefined)
        return { root: null, problems: [] };
    const syntax = syntaxProblems(document, place);
    if (syntax.length > 0)
        return { root: null, problems: syntax };
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source)) {
        return { root: null, problems: [] };
    }
    const located = locateNodes(contents, place, limits);
    return located.overflow === null ? located : failure(located.overflow);
}
function failure(message, at = { line: 1, column: 1 }) {
    return { root: null, problems: [{ ...at, path: '', message }] };
}
/** The tokens of the text's one document. The parser keeps its own stack, so that depth can be limited here. */
function tokens(text, counter, what) {
    const parser = new dist/* Parser */.iX(counter.addNewLine);
    const found = [];
    let count = 0;
    counter.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > limits.tokens)
            return { message: `the file has more parts than ${what} can have`, offset: parser.offset };
        found.push(...parser.next(lexeme));
        if (parser.stack.length > limits.depth) {
            return { message: `values are nested more than ${limits.depth} deep`, offset: parser.offset };
        }
    }
    found.push(...parser.end());
    const second = found.filter((token) => token.type === 'document')[1];
    if (second === undefined)
        return found;
    return { message: `${what} is one YAML document: remove the "---" between documents`, offset: second.offset };
}
function compose(found, end) {
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        prettyErrors: false,
    });
    const { stackTraceLimit } = Error;
    // yaml makes an Error of each wrong character; 100,000 stack traces would take seconds.
    Error.stackTraceLimit = 0;
    try {
        return [...composer.compose(found, true, end)][0];
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The first problem of each line: what follows it on the line is mostly its echo. */
function syntaxProblems(document, place) {
    const byLine = new Map();
    for (const error of [...document.errors, ...document.warnings]) {
        const at = place(error.pos[0]);
        if (!byLine.has(at.line))
            byLine.set(at.line, { ...at, path: '', message: `YAML: ${syntaxMessage(error)}` });
        if (byLine.size >= limits.problems)
            break;
    }
    return [...byLine.values()];
}
function syntaxMessage({ code, message }) {
    if (code === 'TAB_AS_INDENT')
        return 'a tab cannot indent; use spaces';
    if (code === 'TAG_RESOLVE_FAILED')
        return `types ("!…") are not supported: ${message}`;
    return message.replace(/\s+/g, ' ').slice(0, 200);
}


/***/ }),

/***/ 62109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/** Where a repository keeps its policy, on its default branch. */
const policyPath = '.github/change-gate.yml';


/***/ })

};
