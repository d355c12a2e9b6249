export const id = 5516;
export const ids = [5516,4213];
export const modules = {

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

/***/ 84213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyText: () => (/* binding */ policyText),
  printPolicy: () => (/* binding */ printPolicy)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(96580);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 24 modules
var schema = __webpack_require__(86056);
// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(99955);
;// CONCATENATED MODULE: ./build/src/policy/yaml-text.js
/** Plain data as YAML that people read: short collections on one line, long lists folded, comments above what they explain. */
/** Columns of a line, where its words allow it. */
const width = 110;
/** Writes a mapping. Reading the text as YAML 1.2 gives the same data. */
function yamlText(data, style, head) {
    const writer = new Writer(style, head);
    writer.mapping(data, [], '');
    return { text: `${writer.lines.join('\n')}\n`, lines: writer.places };
}
class Writer {
    lines;
    places = new Map();
    style;
    told = new Map();
    constructor(style, head) {
        this.style = style;
        this.lines = head.map((line) => `# ${line}`.trimEnd());
    }
    mapping(mapping, path, indent) {
        for (const [key, value] of Object.entries(mapping)) {
            if (value !== undefined)
                this.entry(key, value, [...path, key], indent);
        }
    }
    entry(key, value, path, indent) {
        if (this.style.spaced(path))
            this.lines.push('');
        for (const comment of this.commentsOf(path)) {
            this.lines.push(...wrapped(comment, width - indent.length - 2).map((line) => `${indent}# ${line}`));
        }
        this.place(path);
        const name = `${indent}${scalar(key)}:`;
        const isLong = (Array.isArray(value) && value.some(isCollection)) || this.isExplained(value, path);
        const flow = isLong ? null : onOneLine(value);
        if (flow !== null && (name.length + flow.length < width || !isCollection(value)))
            this.lines.push(`${name} ${flow}`);
        else if (Array.isArray(value))
            this.list(value, path, name, indent);
        else if (isMapping(value)) {
            this.lines.push(name);
            this.mapping(value, path, `${indent}  `);
        }
    }
    list(list, path, name, indent) {
        if (!list.some(isCollection)) {
            this.folded(list, path, name, indent);
            return;
        }
        this.lines.push(name);
        for (const [index, item] of list.entries())
            this.item(item, [...path, String(index)], indent);
    }
    item(item, path, indent) {
        this.place(path);
        const flow = this.isExplained(item, path) ? null : onOneLine(item);
        if (flow !== null && indent.length + flow.length + 4 < width)
            this.lines.push(`${indent}  - ${flow}`);
        else if (isMapping(item) && Object.keys(item).length > 0) {
            const start = this.lines.length;
            this.mapping(item, path, `${indent}    `);
            this.lines[start] = `${indent}  - ${(this.lines[start] ?? '').trimStart()}`;
        }
        else
            this.lines.push(`${indent}  - ${JSON.stringify(item)}`);
    }
    /** A list of texts in brackets over several lines: as many on each as fit. */
    folded(list, path, name, indent) {
        this.lines.push(`${name} [`);
        let line = `${indent}  `;
        for (const [index, item] of list.entries()) {
            const text = `${scalar(item)},`;
            if (line.trim() !== '' && line.length + text.length > width) {
                this.lines.push(line.trimEnd());
                line = `${indent}  `;
            }
            this.place([...path, String(index)]);
            line += `${text} `;
        }
        this.lines.push(line.trimEnd(), `${indent}]`);
    }
    place(path) {
        this.places.set(JSON.stringify(path), this.lines.length + 1);
    }
    /** On one line there is no room for what explains the members. */
    isExplained(value, path) {
        return isMapping(value) && Object.keys(value).some((key) => this.commentsOf([...path, key]).length > 0);
    }
    commentsOf(path) {
        const key = JSON.stringify(path);
        const comments = this.told.get(key) ?? this.style.comments(path);
        this.told.set(key, comments);
        return comments;
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCollection = (value) => typeof value === 'object' && value !== null;
/** A value in one line; null: too much for one. */
function onOneLine(value) {
    if (!isCollection(value))
        return scalar(value);
    const items = Array.isArray(value)
        ? value.map(onOneLine)
        : Object.entries(isMapping(value) ? value : {}).map(([key, member]) => {
            const text = onOneLine(member);
            return text === null || isMapping(member) ? null : `${scalar(key)}: ${text}`;
        });
    const text = items.includes(null) ? null : items.join(', ');
    if (text === null || text.length > width)
        return null;
    return Array.isArray(value) ? `[${text}]` : text === '' ? '{}' : `{${text}}`;
}
/** Words that YAML 1.1 or 1.2 takes for something else than a text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** A text without quotes where nothing in it has a meaning of its own, in quotes otherwise. */
function scalar(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const plain = /^[A-Za-z][\w./ ()-]*$/.test(value) && !value.endsWith(' ') && !reserved.test(value);
    return plain ? value : quoted(value);
}
/** JSON's escapes are YAML's as well, but for characters that YAML does not print. */
function quoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function wrapped(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length + 1 > columns) {
            lines.push(line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

;// CONCATENATED MODULE: ./build/src/policy/print.js







/** Said once, in the head, instead of under each rule. */
const everyRule = ['level', 'clauses', 'controls'];
/** In the order of interest: who decides, what is asked, when; the long lists of files come last. */
const order = [
    'extends',
    'document',
    'people',
    'bots',
    'calendar',
    'freezes',
    'emergency',
    'rollback',
    'rules',
    'labels',
    'areas',
    'categories',
];
/**
 * The policy as commented YAML: what each setting means, what differs from the default, and in which lanes a rule is
 * lifted. Parsing it gives the same policy.
 */
function printPolicy(policy) {
    return policyText(policy).text;
}
/** The printed policy, with the line of each setting and list item by its path as JSON: `["areas","api","paths","3"]`. */
function policyText(policy) {
    // What is not in the list is a setting like those before the rules.
    const rank = (key) => (order.includes(key) ? order.indexOf(key) : order.indexOf('rules') - 0.5);
    const sorted = Object.fromEntries(Object.entries(policy).sort(([one], [other]) => rank(one) - rank(other)));
    return yamlText(sorted, styleOf(policy), [
        ...[
            `The policy in force: every setting of ${(0,problem/* quote */.hD)(policy.document.title)}`,
            `SHA-256 of what it says: ${(0,hash/* policyHash */.t)(policy)}`,
            '',
            'Who decides: people, bots. When: calendar, freezes. Other ways through: emergency, rollback.',
            'What is asked of a change: rules. What a change is: labels, areas (sensitive, 4.3), categories (Standard 3.2, Major 3.5).',
            `Each rule has a level (${(0,walk_schema/* descriptionOf */.Kq)((0,walk_schema/* child */.jf)((0,walk_schema/* child */.jf)((0,walk_schema/* child */.jf)(schema/* PolicySchema */.Q, 'rules'), 'title'), 'level'))}),`,
            'the clauses of the policy document that ask for it, and the controls that it supports.',
            'Files are named by globs: "*" is a part of a name, "**" any folders, {a,b} one of these, !(a) anything but a.',
            '',
        ],
    ]);
}
function styleOf(policy) {
    const told = new Set();
    return {
        spaced: (path) => path.length === 1 ||
            (path.length === 2 && (path[0] === 'rules' || path[0] === 'areas')) ||
            (path.length === 3 && path[0] === 'categories' && path[1] !== 'tests'),
        comments: (path) => {
            const expected = path.reduce((schema, key) => (0,walk_schema/* child */.jf)(schema, /^\d+$/.test(key) ? Number(key) : key), schema/* PolicySchema */.Q);
            return [...remarks(path, expected, told), ...difference(path, policy)];
        },
    };
}
/** What a setting means, once: the members of areas and kinds are all alike. */
function remarks(path, expected, told) {
    const [name = '', parent = ''] = [path.at(-1), path.at(-2)];
    const rule = path.length === 2 && parent === 'rules' ? rules/* rules */.a.find(({ id }) => id === name) : undefined;
    const isCommon = path[0] === 'rules' && path.length === 3 && everyRule.includes(name);
    const description = isCommon || parent === 'hours' ? undefined : (0,walk_schema/* descriptionOf */.Kq)(expected);
    const isNews = description !== undefined && (path[0] === 'rules' || !told.has(description));
    if (description !== undefined)
        told.add(description);
    return [
        ...(isNews ? [description] : []),
        ...(rule?.liftedBy && rule.liftedBy.length > 0 ? [`Lifted in: ${rule.liftedBy.join(', ')}`] : []),
    ];
}
/** How a setting differs from the built-in policy; of a mapping, its members say so. */
function difference(path, policy) {
    const now = at(policy, path);
    if (typeof now === 'object' && now !== null && !Array.isArray(now))
        return [];
    const before = at(built_in.builtInPolicy, path);
    if ((0,hash/* canonicalJson */.d)(now) === (0,hash/* canonicalJson */.d)(before))
        return [];
    return [
        before === undefined ? 'Added: the default has none' : `Changed: the default is ${cut((0,hash/* canonicalJson */.d)(before))}`,
    ];
}
function cut(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function at(value, path) {
    return path.reduce((within, key) => {
        if (typeof within !== 'object' || within === null || !Object.hasOwn(within, key))
            return undefined;
        return new Map(Object.entries(within)).get(key);
    }, value);
}


/***/ })

};
