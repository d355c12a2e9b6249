export const id = 3637;
export const ids = [3637];
export const modules = {

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

/***/ 24855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* reexport */ createCalendar)
});

// UNUSED EXPORTS: closedReasons

// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(53417);
// EXTERNAL MODULE: ./build/src/calendar/freezes.js
var calendar_freezes = __webpack_require__(81076);
// EXTERNAL MODULE: ./build/src/calendar/holidays.js
var holidays = __webpack_require__(61635);
// EXTERNAL MODULE: ./build/src/calendar/hours.js
var hours = __webpack_require__(50167);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(50912);
;// CONCATENATED MODULE: ./build/src/calendar/create.js





/** How far `since`, `nextOpen` and `nextChange` look: a year, and the day a leap year has more. */
const horizon = 366 * days/* DAY */.d_;
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);
/**
 * The deployment window of a policy (clause 4.5).
 *
 * Whether it is open is decided for every instant by what the clocks in the policy's zone show at it: hours inside an hour
 * that is repeated are open twice, hours inside one that is skipped never. Of the reasons for being closed the first that
 * applies is told: weekend (any weekday without hours), holiday, before-hours, friday-cutoff (to the end of the Friday,
 * also after hours), after-hours, freeze.
 *
 * `options.freeze` freezes without an end unless it is blank; the text is the reason. Throws a RangeError for a policy that
 * its schema would have refused (unknown zone, unreadable date, time or freeze).
 */
function createCalendar(policy, options = {}) {
    const zone = (0,calendar_zone/* zoneOf */.kE)(policy.calendar.timezone);
    const frozen = options.freeze?.trim() ?? '';
    const freezes = (0,calendar_freezes/* readFreezes */.Ds)(policy.freezes, zone);
    const endsOfFreezes = freezes.flatMap(({ from, to }) => [from, to]);
    const week = (0,hours/* readWeek */.dU)(policy.calendar.hours);
    const cutoff = (0,hours/* readCutoff */.a4)(policy.calendar.fridayCutoff);
    const holidayOn = (0,holidays/* holidayNames */.X)(policy.calendar.holidays);
    const turns = new Map();
    function closureAt(instant, offset) {
        const local = instant + offset;
        const day = Math.floor(local / days/* DAY */.d_);
        const time = local - day * days/* DAY */.d_;
        const weekday = (0,days/* weekdayOf */.Up)(day);
        const hours = week[weekday];
        if (!hours)
            return { reason: 'weekend', name: closedWeekdays[weekday] ?? null };
        const holiday = holidayOn(day);
        if (holiday !== null)
            return { reason: 'holiday', name: holiday };
        if (time < hours.start)
            return { reason: 'before-hours', name: null };
        if (weekday === days/* FRIDAY */.QA && cutoff !== null && time >= cutoff)
            return { reason: 'friday-cutoff', name: null };
        if (time >= hours.end)
            return { reason: 'after-hours', name: null };
        return frozenAt(instant);
    }
    function frozenAt(instant) {
        if (frozen !== '')
            return { reason: 'freeze', name: frozen };
        const freeze = freezes.find(({ from, to }) => from <= instant && instant < to);
        return freeze === undefined ? null : { reason: 'freeze', name: freeze.reason };
    }
    /** The local times of a day at which the answer can change. */
    function timesOf(day) {
        const weekday = (0,days/* weekdayOf */.Up)(day);
        const hours = week[weekday];
        return [0, ...(hours ? [hours.start, hours.end] : []), ...(weekday === days/* FRIDAY */.QA && cutoff !== null ? [cutoff] : [])];
    }
    /** Every instant of a UTC day at which the answer can change, and what it is from there on; the first is its start. */
    function turnsOf(utcDay) {
        const known = turns.get(utcDay);
        if (known !== undefined)
            return known;
        const found = zone.spansOf(utcDay).flatMap(({ start, end, offset }) => {
            const locals = daysBetween(start + offset, end + offset).flatMap((day) => timesOf(day).map((time) => day * days/* DAY */.d_ + time - offset));
            const within = [...locals, ...endsOfFreezes].filter((instant) => start < instant && instant < end);
            return [start, ...within.sort((one, other) => one - other)].map((at) => ({
                at,
                open: closureAt(at, offset) === null,
            }));
        });
        turns.set(utcDay, found);
        return found;
    }
    /** The first instant after `instant` at which it is no longer (or again) open; null: not within the horizon. */
    function changeAfter(instant, open) {
        const end = instant + horizon;
        for (let day = Math.floor(instant / days/* DAY */.d_); day * days/* DAY */.d_ <= end; day += 1) {
            const change = turnsOf(day).find((turn) => turn.at > instant && turn.open !== open);
            if (change !== undefined)
                return change.at <= end ? change.at : null;
        }
        return null;
    }
    /** The instant at which the state at `instant` began; null: before the horizon. */
    function beginOf(instant, open) {
        const end = instant - horizon;
        let begin = instant;
        for (let day = Math.floor(instant / days/* DAY */.d_); (day + 1) * days/* DAY */.d_ >= end; day -= 1) {
            for (const turn of turnsOf(day).toReversed()) {
                if (turn.at > instant)
                    continue;
                if (turn.open !== open)
                    return begin >= end ? begin : null;
                begin = turn.at;
            }
        }
        return null;
    }
    const neverOpens = week.every((hours) => hours === null);
    return {
        timezone: zone.timezone,
        stateAt(at) {
            const instant = at.getTime();
            if (!(instant >= earliest && instant < latest))
                throw new RangeError('expected an instant of the years 1000 to 8999');
            const closure = closureAt(instant, zone.offsetAt(instant));
            const open = closure === null;
            const endless = neverOpens || frozen !== '';
            const change = endless ? null : dateOrNull(changeAfter(instant, open));
            return {
                at: new Date(instant),
                open,
                reason: closure?.reason ?? null,
                name: closure?.name ?? null,
                since: endless ? null : dateOrNull(beginOf(instant, open)),
                nextOpen: open ? new Date(instant) : change,
                nextChange: change,
                ...(frozen === '' ? {} : { frozen }),
            };
        },
    };
}
/** The numbers of the days that a stretch of local time touches. */
function daysBetween(start, end) {
    const first = Math.floor(start / days/* DAY */.d_);
    return Array.from({ length: Math.ceil(end / days/* DAY */.d_) - first }, (_, index) => first + index);
}
function dateOrNull(instant) {
    return instant === null ? null : new Date(instant);
}
/** What is told of weekdays that the policy closes; Saturday and Sunday need no explanation. */
const closedWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((weekday, number) => (number === days/* SUNDAY */.jt || number === days/* SATURDAY */.og ? null : `Closed on ${weekday}s`));

;// CONCATENATED MODULE: ./build/src/calendar/calendar.js

/** Why the deployment window is closed, in the order in which the reasons are tried. */
const closedReasons = (/* unused pure expression or super */ null && (['weekend', 'holiday', 'before-hours', 'friday-cutoff', 'after-hours', 'freeze']));


/***/ }),

/***/ 81076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ readBound),
/* harmony export */   Ds: () => (/* binding */ readFreezes),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5663);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53417);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50912);



const form = /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
/** Reads an end of a freeze; null where it has none of the forms, or names a day that does not exist. */
function readBound(text) {
    const match = form.exec(text);
    const day = match === null ? null : (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .readDate */ .h2)(match[1] ?? '');
    if (match === null || day === null)
        return null;
    if (match[3] !== undefined)
        return { kind: 'instant', text, instant: Date.parse(text) };
    if (match[2] === undefined)
        return { kind: 'date', text, local: day * _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_ };
    return { kind: 'local', text, local: Date.parse(`${text}Z`) };
}
/** The first instant of a freeze: of a day its first instant; of a local time that comes twice, the first. */
function startOf(bound, zone) {
    if (bound.kind === 'instant')
        return bound.instant;
    return plainInstant(bound, zone) ?? (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .firstReaching */ .G6)(zone, bound.local);
}
/** The first instant after a freeze: of a day the end of that day; of a local time that comes twice, the second. */
function endOf(bound, zone) {
    if (bound.kind === 'instant')
        return bound.instant;
    if (bound.kind === 'date')
        return (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReaching */ .KO)(zone, bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_);
    return plainInstant(bound, zone) ?? (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .lastReaching */ .KO)(zone, bound.local);
}
/** Whether the zone's calendar and clocks ever show this date or local time: not in a gap, nor on a day skipped. */
function isShown(bound, zone) {
    if (bound.kind === 'instant')
        return true;
    const first = (0,_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .firstReaching */ .G6)(zone, bound.local);
    const shown = first + zone.offsetAt(first);
    return bound.kind === 'date' ? shown < bound.local + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_ : shown === bound.local;
}
/**
 * The periods of a policy's freezes, in its order. Where the clocks change, both ends are read so that the freeze is the
 * longer one. Throws a RangeError where one cannot be read, which the policy's schema has ruled out.
 */
function readFreezes(freezes, zone) {
    return freezes.map(({ from, to, reason }) => {
        const start = readBound(from);
        const end = readBound(to);
        if (start === null || end === null)
            throw new RangeError(`cannot read the freeze from "${from}" to "${to}"`);
        return { from: startOf(start, zone), to: endOf(end, zone), reason };
    });
}
/** A local time as an instant, unless the clocks change near it, where there may be two instants or none. */
function plainInstant(bound, zone) {
    // fromZonedTime reads a bare date, as a text with a zone, by way of the machine's own zone.
    if (bound.kind === 'date')
        return null;
    const instant = (0,date_fns_tz_fromZonedTime__WEBPACK_IMPORTED_MODULE_0__/* .fromZonedTime */ .u)(bound.text, zone.timezone).getTime();
    const steady = zone.offsetAt(instant - _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_) === zone.offsetAt(instant + _days_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_);
    return steady ? instant : null;
}


/***/ }),

/***/ 61635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ holidayNames)
/* harmony export */ });
/* unused harmony export holidaysOf */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53417);

/** Holidays on a fixed day of the year. 5 U.S.C. 6103(a). */
const fixed = [
    { month: 1, day: 1, name: "New Year's Day" },
    { month: 6, day: 19, name: 'Juneteenth National Independence Day' },
    { month: 7, day: 4, name: 'Independence Day' },
    { month: 11, day: 11, name: 'Veterans Day' },
    { month: 12, day: 25, name: 'Christmas Day' },
];
/** Holidays on the nth weekday of a month, counted from its start. 5 U.S.C. 6103(a). */
const counted = [
    { month: 1, nth: 3, weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__/* .MONDAY */ .nD, name: 'Birthday of Martin Luther King, Jr.' },
    { month: 2, nth: 3, weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__/* .MONDAY */ .nD, name: "Washington's Birthday" },
    { month: 9, nth: 1, weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__/* .MONDAY */ .nD, name: 'Labor Day' },
    { month: 10, nth: 2, weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__/* .MONDAY */ .nD, name: 'Columbus Day' },
    { month: 11, nth: 4, weekday: _days_js__WEBPACK_IMPORTED_MODULE_0__/* .THURSDAY */ .LW, name: 'Thanksgiving Day' },
];
/**
 * The 11 US federal holidays of 5 U.S.C. 6103(a) on the days of `year` on which they are observed, in order.
 *
 * One that falls on a Saturday is observed on the Friday before (6103(b)(1)), on a Sunday on the Monday after (Executive
 * Order 11582); a 1 January on a Saturday is therefore listed in the year before. The day itself is then no holiday.
 * Inauguration Day (6103(c)) is none, since it is observed around Washington, D.C. only. Today's law is applied to every
 * year: Juneteenth is listed before 2021 too.
 */
function holidaysOf(year) {
    const days = [
        ...counted.map(({ month, nth, weekday, name }) => ({ day: nthWeekday(year, month, nth, weekday), name })),
        { day: lastMondayOfMay(year), name: 'Memorial Day' },
        ...[...fixed, { month: 13, day: 1, name: "New Year's Day" }].map(({ month, day, name }) => observed((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(year, month, day), name)),
    ];
    return days
        .filter(({ day }) => (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(day) === year)
        .sort((one, other) => one.day - other.day)
        .map(({ day, name }) => ({ date: (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDate */ .Ml)(day), name }));
}
function observed(day, name) {
    if ((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__/* .SATURDAY */ .og)
        return { day: day - 1, name: `${name} (observed)` };
    if ((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(day) === _days_js__WEBPACK_IMPORTED_MODULE_0__/* .SUNDAY */ .jt)
        return { day: day + 1, name: `${name} (observed)` };
    return { day, name };
}
function nthWeekday(year, month, nth, weekday) {
    const first = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(year, month, 1);
    return first + ((weekday - (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(first) + 7) % 7) + (nth - 1) * 7;
}
function lastMondayOfMay(year) {
    const last = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayNumber */ .U$)(year, 5, 31);
    return last - (((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayOf */ .Up)(last) - _days_js__WEBPACK_IMPORTED_MODULE_0__/* .MONDAY */ .nD + 7) % 7);
}
/**
 * Names the holiday that a policy keeps on a day (see days.ts), or null. Dates the policy adds are holidays as written,
 * without an observed day; one that it both adds and removes stays a holiday. Throws a RangeError for an added date that
 * does not exist, which the policy's schema has ruled out.
 */
function holidayNames({ calendar, add, remove }) {
    const added = new Map(add.map(({ date, name }) => [existing(date), name]));
    const removed = new Set(remove);
    const federal = new Map();
    const namesOf = (year) => {
        const known = federal.get(year);
        if (known !== undefined)
            return known;
        const names = new Map(holidaysOf(year).map(({ date, name }) => [date, name]));
        federal.set(year, names);
        return names;
    };
    return (day) => {
        const own = added.get(day);
        if (own !== undefined)
            return own;
        if (calendar === 'none')
            return null;
        const date = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDate */ .Ml)(day);
        return removed.has(date) ? null : (namesOf((0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(day)).get(date) ?? null);
    };
}
function existing(date) {
    const day = (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(date);
    if (day === null)
        throw new RangeError(`there is no day ${date}`);
    return day;
}


/***/ }),

/***/ 50167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a4: () => (/* binding */ readCutoff),
/* harmony export */   dU: () => (/* binding */ readWeek),
/* harmony export */   i2: () => (/* binding */ readHours)
/* harmony export */ });
/* unused harmony export readTime */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53417);

const MINUTE = 60_000;
/** A time of day as the policy writes it, 00:00 to 24:00, in milliseconds since 00:00; null where it is none. */
function readTime(text) {
    const match = /^(\d{2}):(\d{2})$/.exec(text);
    if (match === null)
        return null;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return Number(match[2]) < 60 && minutes <= 24 * 60 ? minutes * MINUTE : null;
}
/** "09:00-17:00" as hours, whichever way round; "closed" and what cannot be read as null. */
function readHours(text) {
    const [from = '', to = '', ...rest] = text.split('-');
    const start = readTime(from);
    const end = readTime(to);
    return start === null || end === null || rest.length > 0 ? null : { start, end };
}
/**
 * The hours of each weekday, Sunday first; null: closed all day. Throws a RangeError for hours that cannot be read or end
 * before they start, which the policy's schema has ruled out.
 */
function readWeek(hours) {
    return _days_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.map((weekday) => {
        const text = hours[weekday];
        if (text === 'closed')
            return null;
        const read = readHours(text);
        if (read === null || read.end <= read.start)
            throw new RangeError(`cannot read the hours "${text}" of ${weekday}`);
        return read;
    });
}
/** The local time from which Friday is closed, in milliseconds since 00:00; null: off. Throws a RangeError for another text. */
function readCutoff(text) {
    const time = readTime(text);
    if (time === null && text !== 'off')
        throw new RangeError(`cannot read the Friday cut-off "${text}"`);
    return time;
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   TM: () => (/* binding */ isListFact),
/* harmony export */   gt: () => (/* binding */ listFacts),
/* harmony export */   hO: () => (/* binding */ factNames)
/* harmony export */ });
/** Lists that are either read to their end or not known at all. */
const listFacts = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'];
/** Why a fact cannot be relied on, or null when it was read completely. */
function missing(change, fact) {
    if (change[fact] === undefined)
        return 'not read';
    const total = isListFact(fact) ? change.totals?.[fact] : undefined;
    const read = isListFact(fact) ? change[fact]?.length : undefined;
    return total !== undefined && read !== undefined && read < total ? 'truncated' : null;
}
/** Whether a fact is one of the lists. */
function isListFact(fact) {
    return listFacts.some((each) => each === fact);
}
/** The facts as people call them. */
const factNames = {
    title: 'title',
    body: 'description',
    files: 'changed files',
    commits: 'commits',
    reviews: 'reviews',
    threads: 'review threads',
    checks: 'checks',
    labelEvents: 'label history',
};


/***/ }),

/***/ 46721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/** How outcomes weigh against each other: the worst of the blocking findings is the verdict. */
const weight = { 'not-applicable': 0, pass: 0, wait: 1, fail: 2, unknown: 3 };
const verdictOf = ['pass', 'wait', 'fail', 'unknown'];
/** More turns of all time rules than any satisfiable policy needs before its first common opening. */
const mostSteps = 1_000;
/** Weighs what the rules found: the only place where enforcing, warning and lanes meet. Pure. */
function decide(evaluation, policy) {
    const { change, at, classification, findings, lane } = evaluation;
    const earliestMerge = earliest(evaluation);
    const merged = change.mergedAt === null ? at : new Date(change.mergedAt);
    return {
        schemaVersion: 1,
        verdict: verdictOf[worst(findings)] ?? 'unknown',
        category: classification.category,
        categoryReasons: classification.reasons,
        lane: lane.lane,
        laneReason: lane.reason,
        areas: classification.areas.map((area) => area.area),
        sensitive: classification.areas,
        at: at.toISOString(),
        validUntil: validUntil(evaluation, earliestMerge)?.toISOString() ?? null,
        earliestMerge: earliestMerge?.toISOString() ?? null,
        policy,
        reviewers: evaluation.reviewers,
        change: {
            repository: change.repository,
            number: change.number,
            title: change.title,
            url: change.url ?? null,
            head: change.head.sha,
        },
        obligations: lane.obligations.map((each) => ({
            ...each,
            due: each.dueHours === null ? null : new Date(merged.getTime() + each.dueHours * 3_600_000).toISOString(),
        })),
        findings,
    };
}
const blocking = (findings) => findings.filter((finding) => finding.level === 'error');
const worst = (findings) => blocking(findings).reduce((most, finding) => Math.max(most, weight[finding.outcome]), 0);
/** When the findings turn that hold a change up or let it pass; one that never turns by time alone says nothing. */
const turns = (findings) => findings.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
/** The first instant from `at` on at which every time rule passes; null: never, or it cannot be told. */
function earliest(evaluation) {
    let at = evaluation.at;
    for (let step = 0; step < mostSteps; step++) {
        const holding = blocking(evaluation.timedAt(at)).filter((finding) => weight[finding.outcome] > 0);
        if (holding.length === 0)
            return at;
        const ends = turns(holding);
        if (ends.length < holding.length)
            return null;
        // Each holds until its own turn, so all of them are over at the latest one; by then another may hold again.
        const next = new Date(Math.max(...ends));
        if (!(next > at))
            return null;
        at = next;
    }
    return null;
}
/** The first instant after `at` at which a time rule that passes holds the change up; null: never. */
function closes({ at: from, timedAt }) {
    let at = from;
    for (let step = 0; step < mostSteps; step++) {
        const next = new Date(Math.min(...turns(blocking(timedAt(at)))));
        if (!(next > at))
            return null;
        // A turn changes nothing where the lane lifts the rule.
        if (worst(timedAt(next)) > 0)
            return next;
        at = next;
    }
    return at;
}
/**
 * The first instant at which time alone could change the verdict: where the clock opens or closes the way for a change that
 * nothing else holds, or where its lane ends, and with it what the lane lifted. What people do after `at` is not time alone.
 */
function validUntil(evaluation, earliestMerge) {
    const { at, findings, lane, timedAt } = evaluation;
    if (worst(findings) === weight.unknown)
        return null;
    const timed = new Set(timedAt(at).map((finding) => finding.rule));
    const held = worst(findings.filter((finding) => !timed.has(finding.rule))) > 0;
    const turn = held ? null : worst(findings) > 0 ? earliestMerge : closes(evaluation);
    const ends = [turn, lane.until ?? null].flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
    return ends.length === 0 ? null : new Date(Math.min(...ends));
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/src/body/parse.js + 2 modules
var parse = __webpack_require__(51621);
// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/people/pushes.js
var people_pushes = __webpack_require__(49093);
// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/classify/declared.js
var classify_declared = __webpack_require__(76548);
;// CONCATENATED MODULE: ./build/src/classify/lowering.js





const rank = (category) => classify/* categories */.LZ.indexOf(category);
/**
 * Lowers the category that the files show, where a label of a lower one was set by somebody whom the policy names and who had
 * no hand in the change; out of Major only by an executive. A later push that changes content makes the label void. What
 * boxes and other labels declare stays: lowering answers the files, not the author.
 */
function lowered(shown, facts) {
    const declared = shown.reasons
        .filter(({ source }) => source !== 'files' && source !== 'note')
        .map((reason) => rank(reason.category));
    for (const category of ['standard', 'normal']) {
        if (rank(category) >= rank(shown.category) || declared.some((floor) => floor > rank(category)))
            continue;
        const label = facts.change.labels.find((each) => facts.policy.labels[category].some((own) => (0,classify_declared/* sameLabel */.bK)(own, each)));
        if (label === undefined)
            continue;
        const refusal = whyNot(label, shown.category, facts);
        const who = setter(label, facts)?.actor ?? '';
        if (refusal === null) {
            const message = `${who} lowered it from ${classify/* categoryTitles */.Yk[shown.category]} to ${classify/* categoryTitles */.Yk[category]} by the label “${label}”`;
            return { ...shown, category, reasons: [{ category, source: 'lowered', message, files: [] }, ...shown.reasons] };
        }
        const message = `The label “${label}” does not lower it: ${refusal}`;
        return {
            ...shown,
            reasons: [...shown.reasons, { category: shown.category, source: 'lowered', message, files: [] }],
        };
    }
    return shown;
}
/** Why a label does not lower the category; null: it does. */
function whyNot(label, from, facts) {
    // The part of a list that was cut off may say that somebody else set it, or took it off.
    if ((0,src_change/* missing */.LO)(facts.change, 'labelEvents') !== null)
        return 'who set it is not known';
    const event = setter(label, facts);
    if (event === undefined || event.actor === null)
        return 'who set it is not known';
    const { contributors, policy, change } = facts;
    if (contributors === null)
        return 'who wrote the change is not known';
    const login = event.actor.toLowerCase();
    const role = contributors.because.get(login);
    if (role !== undefined)
        return `${event.actor}, who set it, ${role}`;
    const { executive } = policy.people;
    const allowed = facts.roster(from === 'major' ? executive : (0,roster/* namedIn */.$)(policy));
    if (!allowed.logins.has(login)) {
        if (allowed.unreadable.length > 0)
            return `the members of ${allowed.unreadable.join(', ')} could not be read`;
        return from === 'major'
            ? `${event.actor}, who set it, is no executive`
            : `the policy does not name ${event.actor}, who set it`;
    }
    const pushes = change.pushes ?? null;
    if (pushes === null)
        return 'whether anything was pushed since is not known';
    // The list leaves out whom it cannot name, such as a deleted account; it has to lead to the head.
    const last = Math.max(...pushes.map((push) => Date.parse(push.at)));
    if (!pushes.some((push) => Date.parse(push.at) === last && push.sha === change.head.sha)) {
        return 'whether anything was pushed since is not known';
    }
    return keptContent(event.at, pushes, change) ? null : 'content was pushed after it was set; set it again';
}
function setter(label, { change, at }) {
    return (change.labelEvents ?? [])
        .filter((event) => event.added && (0,classify_declared/* sameLabel */.bK)(event.label, label) && Date.parse(event.at) <= at.getTime())
        .reduce((latest, event) => (latest === undefined || Date.parse(event.at) >= Date.parse(latest.at) ? event : latest), undefined);
}
/**
 * Whether the content is still that of an instant: nothing was pushed since, or what stood then is known to show the diff of
 * the head, or each later push adds nothing but clean merges of the base branch to the one before it. GitHub tells seconds,
 * so a push in the second of the label counts as later. Of two pushes at one instant nobody can say which came first.
 */
function keptContent(since, pushes, { head, commits, reviews }) {
    const second = (at) => Math.floor(Date.parse(at) / 1000);
    const inOrder = [...pushes].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const before = inOrder.filter((push) => second(push.at) < second(since));
    const after = inOrder.slice(before.length);
    if (after.length === 0)
        return true;
    const stoodThen = before.at(-1);
    if (stoodThen === undefined)
        return false;
    const moments = [stoodThen, ...after].map((push) => Date.parse(push.at));
    const ordered = new Set(moments).size === moments.length && Date.parse(before.at(-2)?.at ?? '') !== moments[0];
    if (!ordered)
        return false;
    const sameDiff = (reviews ?? []).some(({ commit, sameDiffAsHead }) => sameDiffAsHead === true && commit === stoodThen.sha);
    if (stoodThen.sha === head.sha || sameDiff)
        return true;
    const bySha = new Map(commits?.map((commit) => [commit.sha, commit]));
    return after.every((push, index) => (0,people_pushes/* updatesBase */.Ko)(push, after[index - 1] ?? stoodThen, bySha));
}

// EXTERNAL MODULE: ./build/src/rule.js
var src_rule = __webpack_require__(30059);
;// CONCATENATED MODULE: ./build/src/judge-rule.js


/** Whether a lane lifts a rule. */
const isLifted = (rule, lane) => lane !== 'ordinary' && rule.liftedBy?.includes(lane) === true;
/** What one rule finds, with what the policy says of it; never throws for what a change holds. */
function findings(rule, change, context, setting, lane, notKnown) {
    const common = {
        rule: rule.id,
        title: rule.title,
        level: setting?.level === 'warning' ? setting.level : 'error',
        clauses: setting?.clauses ?? rule.clauses,
        controls: setting?.controls ?? rule.controls,
    };
    const found = verdicts(rule, change, context, setting, notKnown);
    const blocking = found.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    if (isLifted(rule, lane.lane) && blocking.length > 0) {
        return blocking.map(({ outcome, message }) => ({
            ...common,
            outcome: 'not-applicable',
            message: `Lifted: ${lane.reason}`,
            lifted: { by: `lane ${lane.lane}: ${lane.reason}`, outcome, message },
        }));
    }
    return found.map(({ until, ...verdict }) => ({
        ...common,
        ...verdict,
        ...(until === undefined ? {} : { until: until.toISOString() }),
    }));
}
function verdicts(rule, change, context, setting, { notYet = [], unknown = {} }) {
    if (rule.needs.some((fact) => notYet.includes(fact)))
        return [{ outcome: 'not-applicable', message: 'Not known before the pull request exists' }];
    for (const fact of rule.needs) {
        const reason = unknown[fact];
        if (reason !== undefined)
            return [{ outcome: 'unknown', message: reason, remedy: 'Nobody can tell it any more' }];
        const why = (0,src_change/* missing */.LO)(change, fact);
        if (why !== null)
            return [unread(fact, why)];
    }
    try {
        // What the rule needs has just been seen to be there.
        const found = rule.check(complete(change, rule), setting ?? {}, context);
        return 'outcome' in found ? [found] : found;
    }
    catch (error) {
        if (error instanceof src_rule/* UnknownFact */.vo)
            return [{ outcome: 'unknown', message: error.message, remedy: error.remedy }];
        return [broken(error)];
    }
}
/** Without the lists that would only refine the verdict but are not complete: a part of them could mislead. */
function complete(change, rule) {
    const cut = src_change/* listFacts */.gt.filter((fact) => rule.refines?.includes(fact) && (0,src_change/* missing */.LO)(change, fact) === 'truncated');
    return cut.length === 0 ? change : { ...change, ...Object.fromEntries(cut.map((fact) => [fact, undefined])) };
}
function unread(fact, why) {
    return {
        outcome: 'unknown',
        message: why === 'truncated'
            ? `The list of ${src_change/* factNames */.hO[fact]} is not complete`
            : `The ${src_change/* factNames */.hO[fact]} could not be read`,
        remedy: `Run the gate again; if it stays so, give its token access to the ${src_change/* factNames */.hO[fact]}`,
    };
}
function broken(error) {
    return {
        outcome: 'unknown',
        message: `The rule failed: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Report this as a bug of change-gate, with the change file',
    };
}

// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
;// CONCATENATED MODULE: ./build/src/lanes/bot.js

/** The lane of dependency updates: opened and written by bots that the policy names, and by nobody else. */
function botLane({ change, policy, contributors }) {
    const { author } = change;
    const named = (login) => policy.bots.some((bot) => (0,people_login/* sameLogin */.Up)(bot, login));
    if (author === null || !author.bot || !named(author.login) || contributors === null)
        return null;
    if (contributors.unresolved.length > 0 || ![...contributors.because.keys()].every(named))
        return null;
    return { lane: 'bot', reason: `opened by ${author.login}`, obligations: [] };
}

// EXTERNAL MODULE: ./build/src/lanes/emergency.js
var emergency = __webpack_require__(25792);
;// CONCATENATED MODULE: ./build/src/lanes/install.js
const policyFile = /^\.github\/change-gate\.ya?ml$/i;
/** The name that the setup says: other workflows are not the gate's, whatever they are called. */
const workflow = /^\.github\/workflows\/change-gate\.ya?ml$/;
/** What `init` writes besides. */
const companion = /^(?:\.github\/|docs\/)?(?:CODEOWNERS|pull_request_template\.md)$|^\.github\/(?:PULL_REQUEST_TEMPLATE\/[^/]+\.md|change-gate(?:\.test|\/[^/]+\.test)\.ya?ml)$/i;
/** The lane of the pull request that brings the gate, or that repairs a policy that is not valid and touches nothing else. */
function installLane({ change }) {
    const files = change.files ?? [];
    if (files.length === 0)
        return null;
    const paths = files.flatMap((file) => file.previousPath === undefined ? [file.path] : [file.path, file.previousPath]);
    if (change.policyOnDefaultBranch === 'invalid' && paths.every((path) => policyFile.test(path))) {
        return { lane: 'install', reason: 'repairs the policy, which is not valid on the default branch', obligations: [] };
    }
    const brings = files.some((file) => file.status === 'added' && workflow.test(file.path));
    const own = files.every((file) => file.status === 'added') &&
        paths.every((path) => policyFile.test(path) || workflow.test(path) || companion.test(path));
    if (change.policyOnDefaultBranch === 'absent' && brings && own) {
        return { lane: 'install', reason: 'brings the gate itself and nothing else', obligations: [] };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/lanes/lane.js
const ordinary = { lane: 'ordinary', reason: '', obligations: [] };

// EXTERNAL MODULE: ./build/src/lanes/rollback.js
var rollback = __webpack_require__(69381);
;// CONCATENATED MODULE: ./build/src/lanes/index.js





/** The lanes in the order in which they are tried: what somebody declared comes before what the facts show. */
const candidates = [
    { take: emergency/* emergencyLane */.MB, rule: 'emergency' },
    { take: rollback/* rollbackLane */.Li, rule: 'rollback' },
    { take: installLane },
    { take: botLane },
];
/** The lane that a change takes. A lane whose own rule the policy has switched off is closed: nothing would guard it. */
function takeLane(facts, isOff) {
    for (const { take, rule } of candidates) {
        const taken = rule !== undefined && isOff(rule) ? null : take(facts);
        if (taken !== null)
            return taken;
    }
    return ordinary;
}

// EXTERNAL MODULE: ./build/src/people/contributors.js
var people_contributors = __webpack_require__(12911);
// EXTERNAL MODULE: ./build/src/people/identity.js
var identity = __webpack_require__(43823);
// EXTERNAL MODULE: ./build/src/people/seats.js
var people_seats = __webpack_require__(70011);
// EXTERNAL MODULE: ./build/src/people/standing.js
var people_standing = __webpack_require__(69621);
;// CONCATENATED MODULE: ./build/src/people/panel.js





/** Seats the reviewers of a change. `named` are the logins and teams of the policy, who count without write access. */
function panelOf(change, asked, named, at, { contributors: known = null, bots = [] } = {}) {
    const contributors = known ?? (0,people_contributors/* contributorsOf */.a)(change);
    const people = (names) => (0,roster/* roster */.o)(names, change.teams);
    const standing = (0,people_standing/* standings */.E)(change, contributors, people(named), at, bots);
    const canApprove = (login) => !contributors.because.has(login) && !(0,identity/* isNoPerson */.zs)(login, bots);
    const wanted = asked(contributors);
    const seats = (wanted.some((seat) => seat.further !== true) ? wanted : [])
        .map(({ rule, role, people: names, advisory = false }) => {
        if (names === null)
            return { rule, role, people: null, known: true, advisory };
        const { logins, unreadable } = people(names);
        return { rule, role, people: new Set([...logins].filter(canApprove)), known: unreadable.length === 0, advisory };
    })
        .sort(bySeatingOrder);
    const approving = (...counts) => standing.filter((each) => counts.includes(each.counts)).map((each) => each.login);
    const approvers = approving(true);
    const filled = (0,people_seats/* assign */.k)(seats, approvers);
    const bestCase = (0,people_seats/* assign */.k)(seats, approving(true, null));
    const of = (rule) => (seat) => seat.rule === rule;
    const openIn = (rule, among) => among.filter((seat) => seat.rule === rule && seat.by === null).length;
    const everybody = new Set(seats.flatMap((seat) => [...(seat.people ?? [])]));
    const seated = new Set(approvers.map((login) => login.toLowerCase()));
    return {
        contributors,
        standings: standing,
        seatsOf: (rule) => filled.filter(of(rule)),
        bestCaseOf: (rule) => bestCase.filter(of(rule)),
        relies: bestCase.some((seat) => seat.by !== null),
        candidatesFor: (rule) => {
            const own = seats.find(of(rule))?.people;
            const helpful = [...everybody].filter((login) => !seated.has(login) && openIn(rule, (0,people_seats/* assign */.k)(seats, [...approvers, login])) < openIn(rule, filled));
            const direct = helpful.filter((login) => own?.has(login));
            return direct.length > 0 ? direct : helpful;
        },
        // Strangers to the policy abound: they can fill whatever is open to all, and a team of unknown members.
        canBeFilled: (rule) => openIn(rule, (0,people_seats/* assign */.k)(seats.filter((seat) => seat.people !== null && seat.known), [...everybody])) === 0,
        firstOpenToAll: filled.find((seat) => seat.people === null && seat.by === null)?.rule ?? null,
        requested: requestedOf(change.reviewRequests, contributors, bots),
        roster: people,
    };
}
/** What holds a change up first; then whose role few share, so that an open seat is one that more people can fill. */
function bySeatingOrder(one, other) {
    if (one.advisory !== other.advisory)
        return one.advisory ? 1 : -1;
    if (one.people === null || other.people === null)
        return Number(one.people === null) - Number(other.people === null);
    return one.people.size - other.people.size;
}
function requestedOf(requests, { because }, bots) {
    if (requests === null)
        return null;
    return (requests ?? []).map((request) => {
        if ('team' in request)
            return { who: request.team, hindrance: null };
        const { login } = request;
        return { who: login, hindrance: (0,identity/* isNoPerson */.zs)(login, bots) ? 'is a bot' : (because.get(login.toLowerCase()) ?? null) };
    });
}

;// CONCATENATED MODULE: ./build/src/people/reviewers.js
/** The reviewers of a change. `rules` are the ids of those that ask for approvals. */
function reviewersOf(panel, rules) {
    const roles = new Map(rules.flatMap((rule) => panel.seatsOf(rule)).flatMap(({ by, role }) => (by === null ? [] : [[by, role]])));
    return {
        given: panel.standings.map(({ login, state, counts, why }) => ({
            login,
            state,
            counts,
            why,
            role: roles.get(login) ?? null,
        })),
        requested: panel.requested ?? [],
    };
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/evaluate.js












const everyRule = rules/* rules */.a;
/** Judges a change by every rule of the policy, as of an instant. Pure; never throws for what a change holds. */
function evaluate(policy, change, at, { freeze = '', ...notKnown } = {}) {
    const settings = policy.rules;
    const active = everyRule.filter((rule) => settings[rule.id]?.level !== 'off');
    const body = (0,parse/* parseBody */.O)(change.body);
    const contributors = (0,src_change/* missing */.LO)(change, 'commits') === null && change.commits !== undefined
        ? (0,people_contributors/* contributorsOf */.a)({ ...change, commits: change.commits })
        : null;
    const people = (names) => (0,roster/* roster */.o)(names, change.teams);
    const shown = (0,classify/* classify */.L8)({ files: change.files ?? [], labels: change.labels }, body, policy);
    const classification = lowered(shown, { change, policy, contributors, roster: people, at });
    const isOff = (rule) => settings[rule]?.level === 'off';
    const lane = takeLane({ change, body, classification, contributors, policy, at }, isOff);
    const { agents, automatic } = policy.rules['separation-of-duties'];
    const bots = [...policy.bots, ...agents, ...automatic];
    const panel = panelAt(at, change, active, settings, { policy, classification, contributors, bots }, lane);
    const shared = {
        body,
        calendar: (0,calendar/* createCalendar */.d)(policy, { freeze }),
        classification,
        contributors,
        lane: lane.lane,
        panel,
        policy,
        readAt: change.readAt === undefined ? at : new Date(change.readAt),
        roster: people,
    };
    const find = (rules, instant) => rules.flatMap((rule) => findings(rule, change, { ...shared, at: instant }, settings[rule.id], lane, notKnown));
    return {
        change,
        at,
        classification,
        lane,
        reviewers: (0,src_change/* missing */.LO)(change, 'reviews') === null && contributors !== null
            ? reviewersOf(panel, active.filter((rule) => rule.seats !== undefined).map((rule) => rule.id))
            : { given: [], requested: [] },
        findings: find(active, at),
        timedAt: (instant) => find(active.filter((rule) => rule.timed), instant),
    };
}
function panelAt(at, change, active, settings, context, { lane }) {
    const { policy, classification, contributors: known, bots } = context;
    const asked = (contributors) => active
        .filter((rule) => !isLifted(rule, lane))
        .flatMap((rule) => (rule.seats?.(settings[rule.id] ?? {}, { policy, classification, contributors }) ?? []).map((seat) => ({
        ...seat,
        rule: rule.id,
        advisory: settings[rule.id]?.level === 'warning',
    })));
    // Where commits or reviews are not known, no rule that needs the panel is asked.
    return panelOf({ ...change, commits: change.commits ?? [], reviews: change.reviews ?? [] }, asked, (0,roster/* namedIn */.$)(policy), at, { contributors: known, bots });
}


/***/ }),

/***/ 12911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ contributorsOf)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43823);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48812);
/* harmony import */ var _pushes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49093);



/**
 * Names the contributors: who opened it, who started the agent that did, authors, co-authors and committers, and who pushed.
 * Clean merges of the base branch make nobody one, nor does rebasing or updating that is known to have kept the diff.
 */
function contributorsOf(change) {
    const because = new Map();
    const unresolved = new Set();
    const add = (login, why) => {
        const key = login.toLowerCase();
        if (!because.has(key))
            because.set(key, why);
    };
    const credit = (each, why) => {
        if (each.kind === 'account')
            add(each.login, why);
        else if (each.kind === 'address')
            unresolved.add(each.address);
    };
    const { author } = change;
    if (author !== null) {
        add(author.login, 'opened the pull request');
        if (author.startedBy !== undefined)
            add(author.startedBy, `started ${author.login}`);
    }
    const pushed = (0,_pushes_js__WEBPACK_IMPORTED_MODULE_0__/* .readPushes */ .d)({ ...change, reviews: change.reviews ?? [] });
    const known = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsByAddress */ ._1)(change.commits);
    const written = change.commits.filter((commit) => !(0,_pushes_js__WEBPACK_IMPORTED_MODULE_0__/* .isBaseMerge */ .Ih)(commit));
    const writers = written.map((commit) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .writersOf */ .kO)(commit, known));
    written.forEach((commit, index) => {
        const short = commit.sha.slice(0, 7);
        for (const writer of writers[index] ?? [])
            credit(writer, `wrote ${short}`);
        const committer = commit.committer === null ? { kind: 'nobody' } : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .whom */ .Gd)(commit.committer, short);
        if (committer.kind !== 'account' || !pushed.rebased(committer.login, commit))
            credit(committer, `committed ${short}`);
    });
    for (const [login, sha] of pushed.changed)
        add(login, `pushed ${sha.slice(0, 7)}`);
    return {
        because,
        unresolved: [...unresolved],
        opener: author === null ? null : { login: author.login, bot: (0,_login_js__WEBPACK_IMPORTED_MODULE_2__/* .isBot */ .w2)(author), startedBy: author.startedBy ?? null },
        writers,
    };
}


/***/ }),

/***/ 41058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ latestOpinions),
/* harmony export */   VR: () => (/* binding */ showsHead),
/* harmony export */   my: () => (/* binding */ opinionsOfDeleted)
/* harmony export */ });
/** Whether a review shows the diff of the head; null: not known. */
function showsHead(review, head) {
    return review.commit?.toLowerCase() === head.toLowerCase() ? true : review.sameDiffAsHead;
}
const isOpinion = ({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
/**
 * The latest opinion of each person at an instant: an approval, a request for changes, or a dismissed one. A dismissal does
 * not revive an older approval; a comment replaces nothing; reviews after `at` do not count.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
function latestOpinions(reviews, head, at) {
    const latest = new Map();
    for (const review of reviews) {
        if (!hasAuthor(review) || !isOpinion(review) || !isGiven(review, at))
            continue;
        const key = review.author.login.toLowerCase();
        const known = latest.get(key);
        if (known === undefined || supersedes(review, known, head))
            latest.set(key, review);
    }
    return [...latest.values()];
}
/** Opinions of deleted accounts: nobody can tell which of them are by the same person, so that each stands for itself. */
function opinionsOfDeleted(reviews, at) {
    return reviews.filter((review) => review.author === null && isOpinion(review) && isGiven(review, at));
}
const isGiven = (review, at) => Date.parse(review.submittedAt) <= at.getTime();
const hasAuthor = (review) => review.author !== null;
function supersedes(review, known, head) {
    const second = (instant) => Math.floor(Date.parse(instant) / 1000);
    const later = second(review.submittedAt) - second(known.submittedAt);
    return later !== 0 ? later > 0 : strictness(review, head) > strictness(known, head);
}
/** GitHub dates reviews to the second; at the same second the stricter one holds, whatever the order of the list. */
function strictness(review, head) {
    if (review.state === 'CHANGES_REQUESTED')
        return 4;
    if (review.state === 'DISMISSED')
        return 3;
    const same = showsHead(review, head);
    return same === true ? 0 : same === null ? 1 : 2;
}


/***/ }),

/***/ 49093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ isBaseMerge),
/* harmony export */   Ko: () => (/* binding */ updatesBase),
/* harmony export */   d: () => (/* binding */ readPushes)
/* harmony export */ });
/**
 * Tells pushes that changed content from those that left the diff as it was: a rebase to a commit that is known to have
 * the same diff as an earlier push, or an update that adds nothing but clean merges of the base branch to the push before.
 * Whatever cannot be shown to be one of these changed content: commits can be forged, so a clean merge on top says
 * nothing of what was pushed along with it.
 */
function readPushes({ pushes, reviews, head, commits }) {
    const same = new Set([
        head.sha,
        ...reviews.flatMap((each) => (each.sameDiffAsHead === true && each.commit !== null ? [each.commit] : [])),
    ]);
    const places = new Map(commits.map((commit, index) => [commit.sha, index]));
    const changed = new Map();
    const rebasedUpTo = new Map();
    let previous;
    let seenSame = false;
    const dated = (pushes ?? []).map((push) => ({ push, instant: Date.parse(push.at) }));
    const atInstant = new Map();
    for (const { instant } of dated)
        atInstant.set(instant, (atInstant.get(instant) ?? 0) + 1);
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    for (const { push, instant } of dated.sort((one, other) => one.instant - other.instant)) {
        const login = push.by.toLowerCase();
        // Of two pushes at the same instant nobody can say which came first.
        const ordered = atInstant.get(instant) === 1;
        const rebases = ordered && seenSame && same.has(push.sha);
        if (rebases)
            rebasedUpTo.set(login, Math.max(rebasedUpTo.get(login) ?? -1, places.get(push.sha) ?? -1));
        else if (!(ordered && updatesBase(push, previous, bySha)) && !changed.has(login))
            changed.set(login, push.sha);
        seenSame ||= same.has(push.sha);
        previous = push;
    }
    return {
        changed,
        rebased: (login, { sha }) => (places.get(sha) ?? Number.POSITIVE_INFINITY) <= (rebasedUpTo.get(login.toLowerCase()) ?? -1),
    };
}
/** Whether a clean merge of the base branch brought nothing of its own. One parent makes no merge, whatever is said of it. */
const isBaseMerge = ({ mergesBaseOnly, parents }) => mergesBaseOnly === true && parents.length !== 1;
/** Whether a push leads from the one before by clean merges of the base branch alone. */
function updatesBase(push, previous, bySha) {
    let sha = push.sha;
    // No way is longer than there are commits, so that a forged cycle ends.
    for (let step = 0; previous !== undefined && sha !== undefined && sha !== previous.sha; step++) {
        const commit = bySha.get(sha);
        if (commit === undefined || !isBaseMerge(commit) || step > bySha.size)
            return false;
        sha = commit.parents[0];
    }
    return previous !== undefined && sha === previous.sha;
}


/***/ }),

/***/ 69621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ standings)
/* harmony export */ });
/* unused harmony export changedSince */
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43823);
/* harmony import */ var _opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41058);


/** The standing of every reviewer at an instant. `named` count without write access; `bots` never count. */
function standings(change, contributors, named, at, bots = []) {
    const head = change.head.sha;
    const known = (0,_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .latestOpinions */ .Ny)(change.reviews, head, at).map((opinion) => standing(opinion, head, contributors, named, bots));
    return [...known, ...(0,_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .opinionsOfDeleted */ .my)(change.reviews, at).map((review) => deleted(review, head))];
}
function standing(opinion, head, contributors, named, bots) {
    const { login } = opinion.author;
    const bot = opinion.author.bot || (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoPerson */ .zs)(login, bots);
    const role = contributors.because.get(login.toLowerCase());
    const trusted = isTrusted(opinion, named);
    const current = (0,_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .showsHead */ .VR)(opinion, head);
    const common = {
        login,
        state: opinion.state,
        eligible: bot || role !== undefined ? false : trusted,
        mayObject: bot ? false : role !== undefined || trusted,
        current,
    };
    const as = (counts, why) => ({ ...common, counts, why });
    if (opinion.state === 'CHANGES_REQUESTED')
        return as(false, `requested changes on ${reviewed(opinion)}`);
    if (opinion.state === 'DISMISSED')
        return as(false, 'gave a review that was dismissed');
    const given = `approved ${reviewed(opinion)}`;
    if (bot)
        return as(false, `${given}, but is a bot`);
    if (role !== undefined)
        return as(false, `${given}, but ${role}`);
    if (trusted === false)
        return as(false, `${given}, but has no write access`);
    if (current === false)
        return as(false, `${given}, but ${changedSince(opinion)} since`);
    if (trusted === null)
        return as(null, `${given}; has no write access, and the members of ${named.unreadable.join(', ')} could not be read`);
    if (current === null)
        return as(null, `${given}; whether the diff is still the same could not be read`);
    return as(true, given);
}
/** Write access, or named in the policy; null: in a team, perhaps. */
function isTrusted({ author, canPush }, { logins, unreadable }) {
    if (canPush || logins.has(author.login.toLowerCase()))
        return true;
    return unreadable.length > 0 ? null : false;
}
/** A deleted account (GitHub shows it as "ghost") approves nothing; what it objected to stays, if it had a say. */
function deleted(review, head) {
    const did = review.state === 'APPROVED'
        ? 'approved'
        : review.state === 'DISMISSED'
            ? 'gave a review, since dismissed, of'
            : 'requested changes on';
    return {
        login: 'ghost',
        state: review.state,
        counts: false,
        why: `${did} ${reviewed(review)}, but the account was deleted`,
        eligible: false,
        mayObject: review.canPush,
        current: (0,_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .showsHead */ .VR)(review, head),
    };
}
const reviewed = ({ commit }) => commit?.slice(0, 7) ?? 'a commit that is gone';
/** "2 files changed". */
function changedSince({ filesChangedSince }) {
    if (filesChangedSince === undefined || filesChangedSince === 0)
        return 'the diff changed';
    return filesChangedSince === 1 ? '1 file changed' : `${filesChangedSince} files changed`;
}


/***/ })

};
