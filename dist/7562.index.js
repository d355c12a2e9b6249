export const id = 7562;
export const ids = [7562];
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

/***/ 57562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   WQ: () => (/* binding */ monthsLater),
/* harmony export */   assertBegun: () => (/* binding */ assertBegun),
/* harmony export */   fr: () => (/* binding */ monthTitle),
/* harmony export */   monthsUntil: () => (/* binding */ monthsUntil),
/* harmony export */   parsePeriod: () => (/* binding */ parsePeriod),
/* harmony export */   wH: () => (/* binding */ startOfMonth)
/* harmony export */ });
/* unused harmony exports boundsOf, periodState */
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97609);


const monthNames = 'January February March April May June July August September October November December'.split(' ');
const forms = {
    month: { form: /^(\d{4})-(\d{2})$/, example: '2026-11', first: 1, last: 12 },
    quarter: { form: /^(\d{4})-Q(\d)$/i, example: '2026-Q4', first: 1, last: 4 },
    year: { form: /^(\d{4})()$/, example: '2026', first: 0, last: 0 },
};
/** Reads a period, such as 2026-11, 2026-Q4 or 2026. Throws BadInput for another text, naming the option where one is given. */
function parsePeriod(text, kind, option = '') {
    const where = option === '' ? '' : `${option} `;
    const kinds = kind === undefined ? ['month', 'quarter', 'year'] : [kind];
    for (const each of kinds) {
        const { form, first, last } = forms[each];
        const match = form.exec(text.trim());
        if (match === null)
            continue;
        const year = Number(match[1]);
        const part = Number(match[2]);
        if (year < 1970 || year > 8998)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: out of range. Write a year from 1970 to 8998`);
        if (part < first || part > last)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${text}: there is no such ${each}. Write ${each} ${first} to ${last}`);
        return periodOf(each, year, part);
    }
    const examples = kinds.map((each) => forms[each].example).join(', ');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${where}${JSON.stringify(text.slice(0, 100))}: not a ${kinds.join(', ')}. Write e.g. ${examples}`);
}
function periodOf(kind, year, part) {
    const two = (month) => String(month).padStart(2, '0');
    if (kind === 'month') {
        const name = `${year}-${two(part)}`;
        return { kind, name, title: monthTitle(name), months: [name] };
    }
    const [start, count] = kind === 'quarter' ? [(part - 1) * 3 + 1, 3] : [1, 12];
    const months = Array.from({ length: count }, (_, index) => `${year}-${two(start + index)}`);
    return kind === 'quarter'
        ? { kind, name: `${year}-Q${part}`, title: `Q${part} ${year}`, months }
        : { kind, name: String(year), title: String(year), months };
}
/** "November 2026". */
const monthTitle = (month) => `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
/** The month of a time zone in which an instant lies: "2026-11". */
function monthOf(at, timezone) {
    const instant = at.getTime();
    return new Date(instant + (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone).offsetAt(instant)).toISOString().slice(0, 7);
}
/** The first instant of a month, "2026-11", in a time zone. */
function startOfMonth(month, timezone) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone), Date.UTC(year, number - 1, 1)));
}
/** The month that lies so many months after another one; before it where negative. */
function monthsLater(month, count) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
/** From its first instant up to, but not including, the first after it, in a time zone. */
function boundsOf({ months }, timezone) {
    const [first = '', last = first] = [months[0], months.at(-1)];
    return { from: startOfMonth(first, timezone), until: startOfMonth(monthsLater(last, 1), timezone) };
}
/** Whether a period is over at an instant. */
function periodState(period, at, timezone) {
    const { from, until } = boundsOf(period, timezone);
    if (at < from)
        return 'future';
    return at < until ? 'running' : 'over';
}
/** Throws BadInput for a period that has not begun at `now`. */
function assertBegun(period, now, timezone) {
    if (periodState(period, now, timezone) !== 'future')
        return;
    const current = monthOf(now, timezone);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInput */ .kp(`${period.name} has not begun in ${timezone}: nothing can be reported yet. The current month is ${current}`);
}
/** The last `count` months up to a month, oldest first: what a trend shows. */
const monthsUntil = (month, count) => Array.from({ length: count }, (_, index) => monthsLater(month, index - count + 1));


/***/ })

};
