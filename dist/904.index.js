export const id = 904;
export const ids = [904];
export const modules = {

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

/***/ 70904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePart: () => (/* binding */ parsePart)
/* harmony export */ });
/* unused harmony export PartSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97609);
/**
 * A part report: what is counted of one repository, month by month, as plain JSON. The only declaration of the format. Loads
 * zod, so it is imported at run time only where parts are read from files.
 */



const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(#[1-9]\d{0,9}|@[0-9a-f]{7,64})$/, 'expected #NUMBER, or @ and a commit');
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true });
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const key = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300);
const tally = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([key, amount])).describe('What is only counted'),
    sets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([key, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reference)])).describe('What is counted with the changes behind it'),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([key, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([reference, amount]))]))
        .describe('Milliseconds of each change: percentiles of several parts need the values themselves'),
    listed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ref: reference,
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        at: instant,
        author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('null: names were not asked for, or it is not known'),
    }))
        .describe('Changes that a report lists by title'),
});
const month = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO'),
    month: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, 'expected a month, such as 2026-11'),
    timezone: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimezone */ .KJ, 'expected a time zone, such as America/Chicago'),
    readAt: instant.describe('When it was read'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read, as sentences: the figures are partial'),
    tally,
});
/** A part report, version 1. */
const PartSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ partVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), months: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(month) });
/** Reads a part report. Throws BadInput, naming the place it came from, for what is none. */
function parsePart(text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${place} is not JSON: write it again with “report --write-part”`);
    }
    const { success, data, error } = PartSchema.safeParse(value);
    if (success)
        return data;
    const [first] = error.issues;
    const where = first === undefined || first.path.length === 0 ? '' : `${first.path.join('.')}: `;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BadInput */ .kp(`${place} is not a part report: ${where}${first?.message ?? ''}. Write it again with “report --write-part”`);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
