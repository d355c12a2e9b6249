export const id = 2465;
export const ids = [2465];
export const modules = {

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

/***/ 29233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ explainClosed),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53417);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);


const MINUTE = 60_000;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/**
 * An instant as people in the zone say it: "Monday 30 November, 09:00 CT". With the year where it is not the local year of
 * `reference`. Of a local time that comes twice the exact zone is told (CDT or CST).
 */
function formatInstant(at, timezone, reference) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { year, month, day, weekday, time } = readClock(at, zone);
    const shownYear = reference === undefined || readClock(reference, zone).year === year ? '' : ` ${year}`;
    return `${weekday} ${day} ${month}${shownYear}, ${time} ${zoneName(at, zone)}`;
}
/** An instant where space is short: "Mon 30 Nov 09:00 CT". */
function formatShort(at, timezone) {
    const zone = (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const { month, day, weekday, time } = readClock(at, zone);
    return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}
/** Milliseconds as "3 days 2 h", "2 h 5 min" or "45 min": rounded up, so that nobody comes too early. Below zero: "0 min". */
function formatDuration(ms) {
    const minutes = Math.max(0, Math.ceil(ms / MINUTE));
    if (minutes < 60)
        return `${minutes} min`;
    if (minutes < 24 * 60)
        return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min');
    const hours = Math.ceil(minutes / 60);
    const days = Math.floor(hours / 24);
    return joined(days === 1 ? '1 day' : `${days} days`, hours % 24, 'h');
}
function joined(larger, count, unit) {
    return count === 0 ? larger : `${larger} ${count} ${unit}`;
}
/** How far `to` is from `from`: "in 3 days 2 h", "now", "45 min ago". */
function formatRelative(from, to) {
    const ms = to.getTime() - from.getTime();
    if (ms === 0)
        return 'now';
    return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}
/**
 * Why the window is closed, since when, and when it opens: "Closed since Friday 15:00 (Friday cut-off). Opens Monday
 * 30 November, 09:00 CT." Plain text; names of holidays and freezes stand in it as the policy has them, on one line. Of an
 * open window it says until when.
 */
function explainClosed(state, timezone) {
    if (state.open) {
        return state.nextChange === null
            ? 'Open. Does not close within a year.'
            : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
    }
    return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}
function sinceText({ at, since, frozen }, timezone) {
    if (frozen !== undefined)
        return '';
    if (since === null)
        return ' for more than a year';
    if (at.getTime() - since.getTime() >= 6 * _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_)
        return ` since ${formatInstant(since, timezone, at)}`;
    const { weekday, time } = readClock(since, (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone));
    return ` since ${weekday} ${time}`;
}
function reasonText({ reason, name }) {
    switch (reason) {
        case 'weekend':
            return name === null ? 'weekend' : lowerFirst(oneLine(name));
        case 'holiday':
            return name === null ? 'holiday' : `holiday: ${oneLine(name)}`;
        case 'before-hours':
            return 'before opening hours';
        case 'friday-cutoff':
            return 'Friday cut-off';
        case 'after-hours':
            return 'after opening hours';
        case 'freeze':
            return name === null ? 'freeze' : `freeze: ${oneLine(name)}`;
        case null:
            return 'no reason given';
    }
}
function opensText({ at, nextOpen, frozen, reason }, timezone) {
    if (nextOpen !== null)
        return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
    if (frozen === undefined)
        return 'Does not open within a year.';
    return reason === 'freeze' ? 'Opens when the freeze is lifted.' : `Frozen until further notice: ${oneLine(frozen)}.`;
}
/** Policies and inputs can hold line breaks and control characters; a message is one line. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function readClock(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    const shown = new Date(local);
    return {
        year: shown.getUTCFullYear(),
        month: monthNames[shown.getUTCMonth()] ?? '',
        day: shown.getUTCDate(),
        weekday: weekdayNames[(0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdayOf */ .Up)(Math.floor(local / _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_))] ?? '',
        time: shown.toISOString().slice(11, 16),
    };
}
/** "CT" where a zone has such a name, else its abbreviation ("CET") or offset ("GMT+5:30"), as `Intl` gives them. */
function zoneName(at, zone) {
    const generic = comesTwice(at, zone) ? null : abbreviation(intlName('en-US', 'shortGeneric', at, zone));
    return generic ?? abbreviation(intlName('en-US', 'short', at, zone)) ?? intlName('en-GB', 'short', at, zone);
}
/** "CT", but not "Germany Time" or "GMT+1". */
function abbreviation(name) {
    return /^[A-Z]{2,5}$/.test(name) ? name : null;
}
function comesTwice(at, zone) {
    const local = at.getTime() + zone.offsetAt(at.getTime());
    return (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)(zone, local) !== (0,_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReaching */ .KO)(zone, local);
}
const formatters = new Map();
function intlName(locale, style, at, { timezone }) {
    const key = `${locale} ${style} ${timezone}`;
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: style });
    formatters.set(key, formatter);
    return formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}


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

/***/ 55209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   l2: () => (/* binding */ whyUnwritten)
/* harmony export */ });
/** Why a file cannot be read that somebody named, and what to do, from the system's name of the fault: to stand after the file's name. */
function whyUnread(code) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return ': there is no such file. Name one that is there';
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM')
        return ': you may not read it. Name another file, or change its permissions';
    if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG')
        return ' is too large to be read';
    return ` cannot be read (${code ?? 'for no reason that the system gives'})`;
}
/** The same of a file that was to be written, from the system's name of the fault. `folder` is where it would stand. */
function whyUnwritten(code, folder) {
    if (code === 'ENOENT')
        return `: there is no folder ${folder}. Make it first, or name another file`;
    if (code === 'ENOTDIR' || code === 'EEXIST')
        return `: ${folder} is no folder. Name another file`;
    if (code === 'EISDIR')
        return ' is a folder: name a file in it';
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        return ': you may not write there. Name another file';
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return ': the disk is full. Make room, or name a file on another';
    return ` cannot be written (${code ?? 'for no reason that the system gives'})`;
}
/** The name that the system gives a fault, such as ENOENT. */
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 23445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

const form = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;
/** The years that the calendar reckons with. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);
/**
 * Reads an instant of the command line: ISO 8601 with a zone, since a local time would depend on the machine. Throws
 * BadInput, also for a day that does not exist and for years before 1000 or after 8999.
 */
function parseInstant(text, option = '--at') {
    const parts = form.exec(text);
    if (parts === null) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
    }
    const [, year = '', month = '', day = ''] = parts;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: there is no such day`);
    }
    // An offset without its colon is read by no standard.
    const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .kp(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
    }
    return instant;
}


/***/ }),

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ hereNote),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   qE: () => (/* binding */ builtInNote),
/* harmony export */   rN: () => (/* binding */ policyHere),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* unused harmony export repositoryRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62109);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10652);





/** Says that the built-in policy is meant, also in a repository that has its own. */
const builtInName = 'built-in';
/** Reads the policy file of `--policy`, or of another option, or answers the built-in one. Throws UserError. */
async function policyOption(file, cwd, option = 'policy') {
    if (file === undefined || (file === builtInName && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file))))
        return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .builtIn */ .wx)();
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, cwd, option);
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedPolicy */ .U8)(text, file);
}
/** The policy of `--policy`, otherwise that of the repository around here, otherwise the built-in one. Throws UserError. */
const policyHere = (file, cwd) => policyOption(file ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)) ? fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k) : undefined), cwd);
/** The folder of the repository around a folder; without one, the folder itself. */
function repositoryRoot(cwd) {
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return cwd;
    }
}
/** A path from the root of the repository around here, as it is written from here. */
const fromHere = (cwd, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), path));
/** What to tell somebody who was answered by the built-in policy in a repository that has its own; null: nothing. */
function builtInNote(file, cwd) {
    if (file !== undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)))
        return null;
    return `by the built-in policy; --policy ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)} for the one here\n`;
}
/** What to tell somebody who was answered by the repository's own policy without asking for it; null: nothing. */
function hereNote(file, cwd) {
    if (file !== undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot(cwd), _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)))
        return null;
    return `by ${fromHere(cwd, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)}; --policy ${builtInName} for the built-in one\n`;
}


/***/ }),

/***/ 10652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55209);





/**
 * Reads a text file that somebody named on the command line, in `option` if not as an argument. Throws BadInput that says in
 * plain words why it cannot.
 */
async function readText(file, cwd, option) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        const where = option === undefined ? file : `--${option} ${file}`;
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
        if (file === '-')
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: standard input is not read. Name a file`);
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${where}: there is no such file${await instead((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file))}`);
    }
}
/** As `readText`, but null where there is no such file. */
async function readTextIfThere(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        if ((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return null;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${file}${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .Ms)((0,_file_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error))}`);
    }
}
/** The file of that folder that was probably meant. */
async function instead(place) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).catch(() => null);
    if (names === null)
        return ', nor its folder. Name one that is there';
    const similar = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), names);
    return similar === undefined ? '. Name one that is there' : `, did you mean “${similar}”?`;
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ window_command)
});

// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar_calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/calendar/days.js
var calendar_days = __webpack_require__(53417);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(50912);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
;// CONCATENATED MODULE: ./build/src/report/strip.js



const halfHour = 1_800_000;
const cellsOfDay = calendar_days/* DAY */.d_ / halfHour;
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Columns before the marks: "▸ Thu 19 Nov  ". */
const margin = 14;
/** Columns left for the reason in a terminal of 80. */
const reasonWidth = 80 - margin - cellsOfDay - 1;
/** What half an hour of the local clock is. One that the clocks skip is none of these. */
const kinds = {
    open: { mark: '█', codes: '32', name: 'open' },
    partly: { mark: '▒', codes: '32', name: 'partly open' },
    frozen: { mark: '×', codes: '33', name: 'frozen' },
    closed: { mark: '·', codes: '2', name: 'closed' },
    skipped: { mark: ' ', codes: '', name: '' },
};
/**
 * The coming days as a strip for a terminal of 80 columns, today first: a line a day, a mark for each half hour of the local
 * clock, why a day is closed, and a legend. Where `color` is false, it holds no control characters.
 */
function strip(calendar, from, { days, color }) {
    const zone = (0,calendar_zone/* zoneOf */.kE)(calendar.timezone);
    const style = (codes, text) => (color && codes !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text);
    const local = from.getTime() + zone.offsetAt(from.getTime());
    const today = Math.floor(local / calendar_days/* DAY */.d_);
    const all = Array.from({ length: days }, (_, index) => readDay(calendar, zone, today + index));
    const now = `${' '.repeat(margin + Math.floor((local - today * calendar_days/* DAY */.d_) / halfHour))}▼`;
    const lines = all.map(({ name, cells, reason }, index) => {
        const marks = runs(cells).map(({ kind, length }) => style(kinds[kind].codes, kinds[kind].mark.repeat(length)));
        const label = (index === 0 ? `▸ ${name}` : `  ${name}`).padEnd(margin);
        return `${style(index === 0 ? '1' : '', label)}${marks.join('')} ${reason}`.trimEnd();
    });
    const used = new Set(all.flatMap(({ cells }) => cells));
    const legend = Object.keys(kinds)
        .filter((kind) => used.has(kind) && kind !== 'skipped')
        .map((kind) => `${style(kinds[kind].codes, kinds[kind].mark)} ${kinds[kind].name}`);
    return [
        `${' '.repeat(margin)}${scale}`,
        style('1', now),
        ...lines,
        '',
        `  ${[...legend, `${style('1', '▼')} now`].join('   ')}`,
        `  Local time in ${calendar.timezone}; a mark is half an hour.`,
    ].join('\n');
}
/** The hours above the marks: "00    03    06 …". */
const scale = Array.from({ length: 8 }, (_, index) => String(index * 3).padStart(2, '0')).join('    ');
function readDay(calendar, zone, day) {
    const starts = Array.from({ length: cellsOfDay + 1 }, (_, half) => (0,calendar_zone/* firstReaching */.G6)(zone, day * calendar_days/* DAY */.d_ + half * halfHour));
    const states = starts.map((start) => calendar.stateAt(new Date(start)));
    const cells = states.slice(0, -1).map((state, half) => kindOf(state, starts[half + 1] ?? state.at.getTime()));
    const date = new Date(day * calendar_days/* DAY */.d_);
    return {
        name: `${weekdayNames[(0,calendar_days/* weekdayOf */.Up)(day)] ?? ''} ${String(date.getUTCDate()).padStart(2)} ${monthNames[date.getUTCMonth()] ?? ''}`,
        cells,
        reason: (0,visible/* oneLine */.TN)(reasons(states.slice(0, -1)), reasonWidth),
    };
}
/** What the half hour from a state to `end` is. */
function kindOf({ at, open, reason, nextChange }, end) {
    if (at.getTime() >= end)
        return 'skipped';
    if (nextChange !== null && nextChange.getTime() < end)
        return 'partly';
    return open ? 'open' : reason === 'freeze' ? 'frozen' : 'closed';
}
/** Why a day is closed, besides the hours before and after opening; a freeze counts where it closes something. */
function reasons(states) {
    const said = states.flatMap(({ reason, name }) => {
        switch (reason) {
            case 'holiday':
            case 'freeze':
                return [name ?? reason];
            case 'weekend':
                // The line names the weekday already.
                return [name === null ? 'weekend' : 'closed all day'];
            case 'friday-cutoff':
                return ['Friday cut-off'];
            default:
                return [];
        }
    });
    return [...new Set(said)].join(', ');
}
/** Equal marks in a row, so that each row is coloured once. */
function runs(cells) {
    const found = [];
    for (const kind of cells) {
        const last = found.at(-1);
        if (last?.kind === kind)
            last.length += 1;
        else
            found.push({ kind, length: 1 });
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/instant.js
var instant = __webpack_require__(23445);
// EXTERNAL MODULE: ./build/src/commands/policy-option.js
var policy_option = __webpack_require__(85944);
;// CONCATENATED MODULE: ./build/src/commands/window.js






const window_command = {
    name: 'window',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'tell whether the deployment window is open',
    details: ['And why, and when it opens next. Without --at: now, and the coming two weeks.'],
    examples: [
        { run: 'window', about: 'now, and the coming two weeks' },
        { run: 'window --at 2026-11-27T15:00-06:00', about: 'at another instant' },
    ],
    exits: '0 pass (open at every instant that was asked for), 1 not pass (closed), 2 wrong use or bad input',
    options: {
        ...command/* common */.sh,
        policy: { ...command/* common */.sh.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
        at: {
            ...command/* common */.sh.at,
            multiple: true,
            about: 'an instant to answer for, e.g. 2026-11-27T15:00-06:00; may be given many times',
        },
        freeze: { ...command/* freeze */.CN, about: 'answer as if everything were frozen for this reason; blank: nothing is' },
    },
    async run(args, terminal) {
        const instants = args.values('at').map((text) => (0,instant/* parseInstant */.n)(text));
        const { policy } = await (0,policy_option/* policyHere */.rN)(args.value('policy'), terminal.cwd);
        const calendar = (0,calendar_calendar/* createCalendar */.d)(policy, { freeze: args.value('freeze') ?? '' });
        const states = (instants.length > 0 ? instants : [terminal.now]).map((at) => calendar.stateAt(at));
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify(states.map(plain), null, 2)}\n`);
        else {
            const note = (0,policy_option/* hereNote */.X4)(args.value('policy'), terminal.cwd);
            if (note !== null)
                terminal.stderr(note);
            for (const state of states)
                terminal.stdout(`${line(state, calendar.timezone, terminal.now)}\n`);
            if (instants.length === 0) {
                terminal.stdout(`\n${strip(calendar, terminal.now, { days: 14, color: terminal.color })}\n`);
            }
        }
        return states.every((state) => state.open) ? 0 : 1;
    },
};
function plain({ at, open, reason, name, nextOpen, nextChange }) {
    return {
        at: at.toISOString(),
        open,
        reason,
        name,
        nextOpen: nextOpen?.toISOString() ?? null,
        nextChange: nextChange?.toISOString() ?? null,
    };
}
/** "Friday 27 November, 15:00 CT: closed since …", with the year where it is not the present one. */
function line(state, timezone, now) {
    const said = (0,format/* explainClosed */.EH)(state, timezone);
    return `${(0,format/* formatInstant */.r4)(state.at, timezone, now)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}


/***/ }),

/***/ 42598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * JSON with the keys of every mapping sorted by UTF-16 code unit and without white space, so that equal data gives
 * equal text (RFC 8785). Members that are undefined do not count.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
/**
 * The SHA-256 of an effective policy, in hexadecimal: the same for the same settings, whatever file, order or
 * comments they came with. Decisions carry it.
 */
function policyHash(policy) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(policy), 'utf8').digest('hex');
}


/***/ }),

/***/ 80563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ parsedPolicy),
/* harmony export */   ge: () => (/* binding */ InvalidPolicy),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97609);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96580);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42598);



/** A policy file that is not valid; the message lists every problem with line and column. */
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'InvalidPolicy';
}
/** The built-in policy. */
const builtIn = () => inForce(_built_in_js__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy, 'built-in (default@1)');
/** Parses a policy text. Throws InvalidPolicy. Loads the parser only when called. */
async function parsedPolicy(text, source) {
    const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(5663), __webpack_require__.e(8815), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(2771), __webpack_require__.e(8942), __webpack_require__.e(9451), __webpack_require__.e(2344)]).then(__webpack_require__.bind(__webpack_require__, 84681));
    const parsed = parsePolicy(text, source);
    if (!parsed.ok)
        throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
    return inForce(parsed.policy, source);
}
function inForce(policy, source) {
    return { policy, source, sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(policy) };
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
