export const id = 2344;
export const ids = [2344,4681];
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

/***/ 84681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatProblems: () => (/* reexport */ problem/* formatProblems */.C5),
  locatePolicy: () => (/* binding */ locatePolicy),
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(96580);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/src/policy/located.js
var located = __webpack_require__(27830);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/policy/suggest.js
var suggest = __webpack_require__(9570);
;// CONCATENATED MODULE: ./build/src/policy/edit-list.js





/**
 * Edits a list: first `remove`, then `add`; the order stays, and what is there already is not added. An item to remove
 * must be in the list (a mapping: equal in all members). Items are compared as the policy would hold them, so that
 * `@ada` and `ada` are the same login.
 */
function editList(list, node, item, path) {
    const problems = [];
    const report = (at, message, suggestion) => {
        const rest = suggestion === undefined ? {} : { suggestion };
        problems.push({ line: at.line, column: at.column, path: (0,problem/* pathText */.LF)(path), message, ...rest });
    };
    checkKeys(node, report);
    const toAdd = itemsOf(node, 'add', report);
    const toRemove = itemsOf(node, 'remove', report);
    const identity = (value) => (0,hash/* canonicalJson */.d)(normal(value, item));
    const present = new Set(list.map(identity));
    const removed = new Set();
    for (const { at, value } of toRemove) {
        removed.add(identity(value));
        if (present.has(identity(value)))
            continue;
        const texts = list.filter((one) => typeof one === 'string');
        const near = typeof value === 'string' ? (0,suggest/* suggestName */.S)(value, texts) : undefined;
        const hint = near === undefined ? '' : `, did you mean ${(0,problem/* quote */.hD)(near)}?`;
        report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
    }
    const kept = list.filter((value) => !removed.has(identity(value)));
    const there = new Set(kept.map(identity));
    const added = [];
    for (const { at, value, node: entry } of toAdd) {
        if (removed.has(identity(value)))
            report(at, `${shown(value)} is both added and removed: keep one`);
        if (there.has(identity(value)))
            continue;
        there.add(identity(value));
        added.push(entry);
    }
    return problems.length > 0 ? { kept: [...list], added: [], problems } : { kept, added, problems };
}
function checkKeys(node, report) {
    if (node.entries.size === 0)
        report(node.at, 'expected a list, or a mapping with "add" or "remove"');
    for (const [name, { at }] of node.entries) {
        if (name === 'add' || name === 'remove')
            continue;
        const near = (0,suggest/* suggestName */.S)(name, ['add', 'remove']);
        const hint = near === undefined ? 'a list is expected here, or "add" and "remove"' : `did you mean ${(0,problem/* quote */.hD)(near)}?`;
        report(at, `unknown key ${(0,problem/* quote */.hD)(name)}, ${hint}`, near);
    }
}
function itemsOf(mapping, name, report) {
    const entry = mapping.entries.get(name);
    if (entry === undefined)
        return [];
    if (entry.value.kind === 'list')
        return entry.value.items.map((node) => ({ node, at: node.at, value: (0,located/* plainData */.l)(node) }));
    report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
    return [];
}
/** An item as the policy would hold it; as written when it is no valid one. */
function normal(value, item) {
    if (item === undefined)
        return value;
    const parsed = parse/* safeParse */.xL(item, value);
    return parsed.success ? parsed.data : value;
}
function shown(value) {
    return (0,problem/* quote */.hD)(typeof value === 'string' ? value : (0,hash/* canonicalJson */.d)(value));
}

// EXTERNAL MODULE: ./build/src/policy/walk-schema.js
var walk_schema = __webpack_require__(99955);
;// CONCATENATED MODULE: ./build/src/policy/overlay.js



/**
 * Lays a file's data over a policy, key by key. A list replaces a list; where a list is expected, a mapping edits it
 * (edit-list.ts). The level of a rule alone stands for its settings (`title: off`). Neither argument is changed.
 */
function overlay(base, file, schema) {
    const origins = new Map();
    const problems = [];
    function lay(under, node, expected, path, key) {
        origins.set(JSON.stringify(path), key === undefined ? { node } : { node, key });
        if (node.kind === 'list')
            return node.items.map((item, index) => lay(undefined, item, (0,walk_schema/* child */.jf)(expected, index), [...path, index]));
        if (node.kind === 'scalar') {
            if (node.value === null || !hasLevel(expected))
                return node.value;
            return merge(under, [['level', { at: node.at, value: node }]], expected, path);
        }
        if (!(0,walk_schema/* expectsList */.tw)(expected))
            return merge(under, node.entries, expected, path);
        const item = (0,walk_schema/* child */.jf)(expected, 0);
        const edited = editList(Array.isArray(under) ? under : [], node, item, path);
        problems.push(...edited.problems);
        const first = edited.kept.length;
        return [
            ...edited.kept,
            ...edited.added.map((entry, index) => lay(undefined, entry, item, [...path, first + index])),
        ];
    }
    function merge(under, entries, expected, path) {
        const merged = new Map(isMapping(under) ? Object.entries(under) : []);
        for (const [name, { at, value }] of entries) {
            merged.set(name, lay(merged.get(name), value, (0,walk_schema/* child */.jf)(expected, name), [...path, name], at));
        }
        return Object.fromEntries(merged);
    }
    const policy = lay(base, file, schema, []);
    return { policy, problems, origin: (path) => origins.get(JSON.stringify(path)) };
}
/** Whether these are the settings of a rule, for which a level alone may stand. */
function hasLevel(schema) {
    return (0,walk_schema/* choices */.zM)(schema).some((choice) => choice instanceof schemas/* ZodObject */.bvH && Object.hasOwn(choice.shape, 'level'));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/policy/parse-data.js + 2 modules
var parse_data = __webpack_require__(59451);
// EXTERNAL MODULE: ./build/src/policy/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(41748);
// EXTERNAL MODULE: ./build/src/policy/place-of.js
var place_of = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/src/policy/places.js
var places = __webpack_require__(24090);
// EXTERNAL MODULE: ./build/src/policy/schema.js + 24 modules
var schema = __webpack_require__(86056);
;// CONCATENATED MODULE: ./build/src/policy/parse.js
/**
 * A policy file, from text to the effective policy. Loads yaml and zod: import it dynamically, where there is a file.
 */









/**
 * Reads a policy file and lays it over the built-in policy. Answers all problems at once, in the order of the text:
 * errors of YAML alone, since they make the rest unreadable; otherwise those of every setting. Never throws for what
 * a text holds. `source` names the file in messages.
 */
function parsePolicy(text, source) {
    const parsed = locatePolicy(text, source);
    return parsed.ok ? { ok: true, policy: parsed.policy, warnings: parsed.warnings } : parsed;
}
/** As `parsePolicy`, with the places of the settings. */
function locatePolicy(text, source) {
    const { root, problems } = (0,parse_yaml/* parseYaml */.h)(text);
    if (root === null)
        return problems.length > 0 ? { ok: false, problems: (0,parse_data/* failed */.gz)(problems, source) } : unchanged();
    if (root.kind !== 'mapping') {
        const message = 'a policy is a mapping of settings, such as "extends: default@1"';
        return { ok: false, problems: [{ ...root.at, path: '', message }] };
    }
    const laid = overlay(built_in.builtInPolicy, root, schema/* PolicySchema */.Q);
    const parsed = (0,parse_data/* parsedWith */.eA)(schema/* PolicySchema */.Q, laid.policy, laid.origin);
    const found = [...problems, ...laid.problems, ...(parsed.ok ? [] : parsed.problems)];
    if (parsed.ok && found.length === 0) {
        const warnings = [
            ...(root.entries.has('extends') ? [] : [notPinned(root)]),
            ...(parsed.value.rules['gate-integrity'].level === 'off' ? [unguarded(laid)] : []),
        ];
        (0,places/* rememberPlaces */._)(parsed.value, laid.origin, source);
        return { ok: true, policy: parsed.value, warnings: (0,problem/* sortProblems */.dS)(warnings), origin: laid.origin };
    }
    return { ok: false, problems: (0,parse_data/* failed */.gz)(found, source) };
}
function unchanged() {
    const warnings = [notPinned({ at: { line: 1, column: 1 } })];
    return { ok: true, policy: schema/* PolicySchema */.Q.parse({}), warnings, origin: () => undefined };
}
function notPinned({ at }) {
    return {
        ...at,
        path: 'extends',
        message: 'the policy does not say what it changes: add "extends: default@1"',
        suggestion: 'extends: default@1',
    };
}
function unguarded({ origin }) {
    const path = ['rules', 'gate-integrity'];
    const found = origin([...path, 'level']) ? [...path, 'level'] : path;
    return {
        ...(0,place_of/* placeOf */.$)(origin, found),
        path: (0,problem/* pathText */.LF)(path),
        message: 'is off: the gate can then be changed without its owner; leave it at "error"',
    };
}


/***/ })

};
