export const id = 4372;
export const ids = [4372,1991,7925];
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

/***/ 43823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ whom),
/* harmony export */   V3: () => (/* binding */ actsForSomebody),
/* harmony export */   _1: () => (/* binding */ loginsByAddress),
/* harmony export */   kO: () => (/* binding */ writersOf),
/* harmony export */   zs: () => (/* binding */ isNoPerson)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48812);

const gitHubsOwn = 'noreply@github.com';
/** `ID+LOGIN@users.noreply.github.com`: an address that GitHub gives to an account. */
const ofAccount = /^(?:\d+\+)?([a-z\d-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** Accounts of coding agents that GitHub shows as if they were persons. They act for somebody. */
const agents = ['copilot', 'claude', 'cursoragent', 'openhands-agent', 'devin-ai-integration'];
/** What coding agents sign with where GitHub knows no account for it. */
const agentAddresses = [
    'noreply@anthropic.com',
    'noreply@openai.com',
    'noreply@aider.chat',
    'cursoragent@cursor.com',
];
/** Whether an account acts for somebody: a GitHub App, or a coding agent's account. */
const actsForSomebody = (login) => (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBotLogin */ .DU)(login) || agents.includes(login.toLowerCase());
/**
 * Whether an account is nobody's own: a GitHub App, a coding agent, GitHub itself, or one of `bots`, with or without its
 * `[bot]`. It approves nothing.
 */
function isNoPerson(login, bots = []) {
    const withSuffix = `${login}[bot]`;
    return actsForSomebody(login) || isGitHub(login) || (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .amongLogins */ .JW)(login, bots) || (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .amongLogins */ .JW)(withSuffix, bots);
}
/** The account by which GitHub commits in the browser. */
const isGitHub = (login) => login.toLowerCase() === 'web-flow';
/** Resolves an identity. `where` stands for an address where the commit names none. */
function whom({ login, name, email }, where) {
    if (login !== null)
        return isGitHub(login) ? { kind: 'nobody' } : { kind: 'account', login };
    const address = email.trim().toLowerCase();
    if (address === gitHubsOwn)
        return { kind: 'nobody' };
    const account = ofAccount.exec(address)?.[1];
    // A person's account may be gone and its login be somebody else's by now; an app is no reviewer, whichever it is.
    if (account !== undefined && (0,_login_js__WEBPACK_IMPORTED_MODULE_0__/* .isBotLogin */ .DU)(account))
        return { kind: 'account', login: account };
    return { kind: 'address', address: address || name.trim() || `(no address in ${where})` };
}
/**
 * Who wrote a commit: its authors as GitHub reads them, and co-authors in the middle of the message, where squashing
 * leaves them and GitHub does not look. Somebody wrote it, so the answer is never empty. `known` are logins by address.
 */
function writersOf(commit, known) {
    const where = commit.sha.slice(0, 7);
    const named = commit.authors.map((author) => whom(author, where));
    const listed = new Set(commit.authors.map((author) => author.email.trim().toLowerCase()));
    const all = [...named, ...coAuthors(commit.message, known, listed, where)].filter(({ kind }) => kind !== 'nobody');
    // GitHub writes nothing of its own accord: an author who signs as GitHub hides behind it.
    if (all.length === 0)
        return [
            {
                kind: 'address',
                address: commit.authors.length === 0 ? `(no author in ${where})` : `${gitHubsOwn} (author of ${where})`,
            },
        ];
    const byPerson = all.some((each) => each.kind === 'account' && !actsForSomebody(each.login));
    return all.filter((each) => !byPerson || each.kind !== 'address' || !agentAddresses.includes(each.address));
}
function coAuthors(message, known, listed, where) {
    return message.split('\n').flatMap((line) => {
        const [, name = '', email = ''] = /^co-authored-by:([^<]*)<([^<>]*)>/i.exec(line) ?? [];
        const address = email.trim().toLowerCase();
        if (address === '' || listed.has(address))
            return [];
        const login = known.get(address) ?? ofAccount.exec(address)?.[1] ?? null;
        return [whom({ login, name, email }, where)];
    });
}
/** The logins that GitHub knows for the addresses in these commits. */
function loginsByAddress(commits) {
    const known = new Map();
    for (const { authors, committer } of commits) {
        for (const { login, email } of committer === null ? authors : [...authors, committer]) {
            if (login !== null && email !== '')
                known.set(email.trim().toLowerCase(), login);
        }
    }
    return known;
}


/***/ }),

/***/ 48812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ isBotLogin),
/* harmony export */   JW: () => (/* binding */ amongLogins),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/** Whether two logins name the same account: GitHub compares them without regard to case. */
const sameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
/** Whether a login is among others. */
const amongLogins = (login, logins) => logins.some((each) => sameLogin(each, login));
/** Whether a login is that of a GitHub App: only theirs end in `[bot]`, since no person's may hold a bracket. */
const isBotLogin = (login) => login.toLowerCase().endsWith('[bot]');
/** Whether an account is a bot's, by GitHub's word or by its login. */
const isBot = ({ login, bot }) => bot || isBotLogin(login);


/***/ }),

/***/ 44557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Where a file says something: at its value or its key, or else at the nearest thing around it. */
function placeOf(origin, path, at = 'value') {
    for (let length = path.length; length > 0; length -= 1) {
        const found = origin(path.slice(0, length));
        if (found)
            return (at === 'key' || length < path.length ? found.key : undefined) ?? found.node.at;
    }
    return { line: 1, column: 1 };
}


/***/ }),

/***/ 74372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectPolicy: () => (/* binding */ inspectPolicy)
});

// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/people/identity.js
var identity = __webpack_require__(43823);
// EXTERNAL MODULE: ./build/src/people/login.js
var login = __webpack_require__(48812);
// EXTERNAL MODULE: ./build/src/policy/place-of.js
var place_of = __webpack_require__(44557);
;// CONCATENATED MODULE: ./build/src/policy/warnings/inspected.js


/** A warning about a setting, at the place where the file says it, or at the nearest thing around it. */
function warning({ origin }, path, message, { at = 'value', suggestion } = {}) {
    return {
        ...(0,place_of/* placeOf */.$)(origin, path, at),
        path: (0,problem/* pathText */.LF)(path),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
}
/** A count with its noun: “1 file”, “12 files”. */
const counted = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./build/src/policy/warnings/named-people.js
var named_people = __webpack_require__(17925);
;// CONCATENATED MODULE: ./build/src/policy/warnings/bot-names.js





/** Bots without the `[bot]` by which GitHub knows them, and bots among people, whose approval never counts. */
function botNames(inspected) {
    const { policy } = inspected;
    const withoutSuffix = policy.bots.flatMap((name, index) => {
        const path = ['bots', index];
        if ((0,login/* isBotLogin */.DU)(name) || inspected.origin(path) === undefined)
            return [];
        const suggestion = `${name}[bot]`;
        const message = `${(0,problem/* quote */.hD)(name)} is the login of no GitHub App, since those end in "[bot]": did you mean ${(0,problem/* quote */.hD)(suggestion)}?`;
        return [warning(inspected, path, message, { suggestion })];
    });
    const amongPeople = (0,named_people.peopleLists)(policy).flatMap(({ people }) => people
        .filter(({ name }) => !name.includes('/') && (0,identity/* isNoPerson */.zs)(name, policy.bots))
        .map(({ name, path }) => warning(inspected, path, `${(0,problem/* quote */.hD)(name)} is a bot or an agent, whose approval never counts: name a person`)));
    return [...withoutSuffix, ...amongPeople];
}

// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(53417);
// EXTERNAL MODULE: ./build/src/calendar/freezes.js
var freezes = __webpack_require__(81076);
// EXTERNAL MODULE: ./build/src/calendar/hours.js
var hours = __webpack_require__(50167);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var zone = __webpack_require__(50912);
;// CONCATENATED MODULE: ./build/src/policy/warnings/closed-windows.js






/** Windows that never open: on no day of a year, or on no Friday. */
function closedWindows(inspected) {
    const { calendar, rules } = inspected.policy;
    if (rules['deployment-window'].level === 'off')
        return [];
    const never = neverOpens(inspected);
    if (never !== null)
        return [never];
    const friday = (0,hours/* readWeek */.dU)(calendar.hours)[days/* FRIDAY */.QA];
    const cutoff = (0,hours/* readCutoff */.a4)(calendar.fridayCutoff);
    if (!friday || cutoff === null || cutoff > friday.start)
        return [];
    const path = inspected.origin(['calendar', 'fridayCutoff']) ? ['fridayCutoff'] : ['hours', 'friday'];
    const message = `no Friday ever opens: it would close at ${calendar.fridayCutoff}, and its hours are ${calendar.hours.friday}. Write "closed" for friday, or a later fridayCutoff`;
    return [warning(inspected, ['calendar', ...path], message)];
}
function neverOpens(inspected) {
    const { policy, surroundings } = inspected;
    const { now } = surroundings;
    if ((0,calendar/* createCalendar */.d)(policy).stateAt(now).nextOpen !== null)
        return null;
    const message = 'the deployment window does not open within a year, so nothing but emergencies and documentation can be merged';
    return warning(inspected, culprit(inspected, now), `${message}: ${remedy(inspected, now)}`);
}
/** What keeps the window closed: the freezes, where it would open without them; otherwise the hours. */
function culprit({ policy }, now) {
    if ((0,calendar/* createCalendar */.d)({ ...policy, freezes: [] }).stateAt(now).nextOpen === null)
        return ['calendar', 'hours'];
    const periods = (0,freezes/* readFreezes */.Ds)(policy.freezes, (0,zone/* zoneOf */.kE)(policy.calendar.timezone));
    const longest = periods.reduce((best, { from, to }, index) => {
        const other = periods[best];
        return other === undefined || to - from > other.to - other.from ? index : best;
    }, 0);
    return ['freezes', longest, 'to'];
}
const remedy = (inspected, now) => culprit(inspected, now)[0] === 'freezes' ? 'end this freeze earlier' : 'give a day its hours, such as "09:00-17:00"';

;// CONCATENATED MODULE: ./build/src/policy/warnings/empty-roles.js

/** Roles in which nobody is named, though a rule asks for somebody. */
function emptyRoles(inspected) {
    const { people, rules } = inspected.policy;
    const found = [];
    if (people.executive.length === 0 && rules['executive-approval'].level !== 'off') {
        const message = 'names nobody, so no Major change can pass: name two people, since nobody approves their own change';
        found.push(warning(inspected, ['people', 'executive'], message, { at: 'key' }));
    }
    if (people.security.length === 0 && rules['security-review'].level !== 'off') {
        const message = 'names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security';
        found.push(warning(inspected, ['people', 'security'], message, { at: 'key' }));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(29233);
;// CONCATENATED MODULE: ./build/src/policy/warnings/past-freezes.js





/** Freezes that are over. */
function pastFreezes(inspected) {
    const { policy, surroundings } = inspected;
    return (0,freezes/* readFreezes */.Ds)(policy.freezes, (0,zone/* zoneOf */.kE)(policy.calendar.timezone)).flatMap(({ to, reason }, index) => {
        if (to > surroundings.now.getTime())
            return [];
        const ended = (0,format/* formatRelative */.om)(surroundings.now, new Date(to));
        const message = `the freeze ${(0,problem/* quote */.hD)(reason)} ended ${ended}: delete it, or write when it comes again`;
        return [warning(inspected, ['freezes', index, 'to'], message)];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/warnings/people-access.js



/** People and teams that GitHub does not know, or that cannot see what they are to approve. */
function peopleAccess(inspected) {
    const { access, repository } = inspected.surroundings;
    if (access === null || repository === null)
        return [];
    return (0,named_people.peopleLists)(inspected.policy).flatMap(({ people }) => people.flatMap(({ name, path }) => {
        const found = access.get(name.toLowerCase());
        const what = name.includes('/') ? 'team' : 'account';
        if (found === 'missing')
            return [warning(inspected, path, `GitHub knows no ${what} ${(0,problem/* quote */.hD)(name)}: check the name`)];
        if (found !== 'none')
            return [];
        const message = what === 'team'
            ? `the team ${(0,problem/* quote */.hD)(name)} has no members: add some, or name people`
            : `${(0,problem/* quote */.hD)(name)} cannot read ${repository}: give them access, or name somebody else`;
        return [warning(inspected, path, message)];
    }));
}

// EXTERNAL MODULE: ./build/src/calendar/holidays.js
var calendar_holidays = __webpack_require__(61635);
;// CONCATENATED MODULE: ./build/src/policy/warnings/repeated-holidays.js




/** Holidays that are named twice: within a list, or though the calendar has them already. */
function repeatedHolidays(inspected) {
    const { holidays } = inspected.policy.calendar;
    const path = ['calendar', 'holidays'];
    const ofCalendar = (0,calendar_holidays/* holidayNames */.X)({ ...holidays, add: [] });
    const added = holidays.add.flatMap(({ date }, index) => {
        const first = holidays.add.findIndex((other) => other.date === date);
        const earlier = holidays.add[first];
        if (first < index && earlier !== undefined) {
            const message = `${date} is named twice, first as ${(0,problem/* quote */.hD)(earlier.name)}: keep one`;
            return [warning(inspected, [...path, 'add', index, 'date'], message)];
        }
        const day = (0,days/* readDate */.h2)(date);
        const known = day === null ? null : ofCalendar(day);
        if (known === null)
            return [];
        const message = `${date} is ${(0,problem/* quote */.hD)(known)} of the calendar ${(0,problem/* quote */.hD)(holidays.calendar)} already: delete it`;
        return [warning(inspected, [...path, 'add', index, 'date'], message)];
    });
    const removed = holidays.remove.flatMap((date, index) => holidays.remove.indexOf(date) < index
        ? [warning(inspected, [...path, 'remove', index], `${date} is named twice: keep one`)]
        : []);
    return [...added, ...removed];
}

;// CONCATENATED MODULE: ./build/src/policy/warnings/repeated-people.js




/** People that one list names twice, and roles that have fewer persons between them than a change needs. */
function repeatedPeople(inspected) {
    const { policy } = inspected;
    const bots = { role: 'bots', people: policy.bots.map((name, index) => ({ name, path: ['bots', index] })) };
    const twice = [...(0,named_people.peopleLists)(policy), bots].flatMap(({ people }) => people
        .filter(({ name }, index) => people.findIndex((other) => (0,login/* sameLogin */.Up)(other.name, name)) < index)
        .map(({ name, path }) => warning(inspected, path, `${(0,problem/* quote */.hD)(name)} is named twice in this list: keep one`)));
    return [...twice, ...oneForTwo(inspected)];
}
/** One approval never serves twice: one person alone cannot be both executive and security reviewer. */
function oneForTwo(inspected) {
    const { people, rules } = inspected.policy;
    const { executive, security } = people;
    const asked = [rules['executive-approval'], rules['security-review']].every(({ level }) => level === 'error');
    const all = [...executive, ...security];
    const [only] = all;
    if (!asked || executive.length === 0 || security.length === 0 || only === undefined || only.includes('/'))
        return [];
    if (!all.every((name) => (0,login/* sameLogin */.Up)(name, only)))
        return [];
    const message = `${(0,problem/* quote */.hD)(only)} is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more`;
    return [warning(inspected, ['people', 'security'], message)];
}

// EXTERNAL MODULE: ./build/src/classify/globs.js + 3 modules
var globs = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/src/classify/paths.js + 5 modules
var paths = __webpack_require__(7131);
;// CONCATENATED MODULE: ./build/src/policy/warnings/file-sets.js
/** The sets of files of which the policy file itself says something. */
function ownFileSets({ policy, origin }) {
    const { areas, categories } = policy;
    const named = (kind, parent, sets, ignoreCase) => Object.entries(sets).map(([id, set]) => ({ kind, id, path: [...parent, id], set, ignoreCase }));
    return [
        ...named('area', ['areas'], areas, true),
        ...named('major', ['categories', 'major'], categories.major, true),
        ...named('standard', ['categories', 'standard'], categories.standard, false),
        ...named('tests', ['categories'], { tests: categories.tests }, false),
    ].filter(({ path }) => origin(path) !== undefined);
}

;// CONCATENATED MODULE: ./build/src/policy/warnings/shadowed-sets.js





/** Areas and kinds of the policy file to which no file belongs, though their globs match some: others take them all. */
function shadowedSets(inspected) {
    const { files } = inspected.surroundings;
    const sets = ownFileSets(inspected).filter(({ kind }) => kind !== 'tests');
    if (files === null || sets.length === 0)
        return [];
    const view = (0,paths/* pathViewer */.sB)(inspected.policy, { removed: true });
    const views = new Map();
    const viewOf = (file) => {
        const known = views.get(file) ?? view(file);
        views.set(file, known);
        return known;
    };
    return sets.flatMap((named) => {
        const { find } = (0,globs/* compileGlobs */.tI)({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
        const matched = files.filter((file) => find(file) !== null);
        const takers = new Map();
        for (const file of matched) {
            const taker = takerOf(viewOf(file), named);
            if (taker === null)
                return [];
            takers.set(taker, (takers.get(taker) ?? 0) + 1);
        }
        if (matched.length === 0)
            return [];
        const reasons = [...takers].map(([taker, count]) => `${counted(count, 'file')} ${count === 1 ? 'is' : 'are'} ${taker}`);
        const message = matched.length === 1
            ? `holds no file: the only one that it matches is ${[...takers.keys()].join('')}`
            : `holds no file: of ${counted(matched.length, 'file')} that it matches, ${(0,problem/* alternatives */.Vo)(reasons).replace(' or ', ' and ')}`;
        return [warning(inspected, named.path, message, { at: 'key' })];
    });
}
/** What keeps a file that a set's paths match out of the set; null: nothing, it belongs there. */
function takerOf(view, { kind, id }) {
    const own = kind === 'area' ? view.areas : kind === 'major' ? view.major : view.standard === null ? [] : [view.standard];
    if (own.some((match) => match.id === id))
        return null;
    if (view.test !== null)
        return 'under categories.tests';
    if (view.standard !== null)
        return `under categories.standard.${view.standard.id}`;
    const raising = [...view.areas, ...view.major][0];
    if (kind === 'standard' && raising !== undefined)
        return `in ${(0,problem/* quote */.hD)(raising.id)}, which comes first`;
    return 'under its own "except"';
}

;// CONCATENATED MODULE: ./build/src/policy/warnings/sole-executive.js


/** Fewer commits tell nothing about who writes most of them. */
const fewestCommits = 20;
/**
 * An only executive who writes most changes: nobody approves a change that they had a hand in, so their own Major changes
 * cannot pass. Told only where it is certain: more than half of all commits are theirs, those by unknown addresses included.
 */
function soleExecutive(inspected) {
    const { policy, surroundings } = inspected;
    const [only, ...others] = policy.people.executive;
    const { writers } = surroundings;
    if (only === undefined || others.length > 0 || only.includes('/') || writers === null)
        return [];
    if (policy.rules['executive-approval'].level === 'off' || writers.commits < fewestCommits)
        return [];
    const own = writers.byLogin.get(only.toLowerCase()) ?? 0;
    if (own * 2 <= writers.commits)
        return [];
    const share = `${own} of the last ${writers.commits} commits`;
    const message = `${(0,problem/* quote */.hD)(only)} is the only executive and wrote ${share}: nobody could approve their Major changes. Name a second executive`;
    return [warning(inspected, ['people', 'executive', 0], message)];
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/policy/built-in.js + 1 modules
var built_in = __webpack_require__(96580);
;// CONCATENATED MODULE: ./build/src/policy/warnings/unmatched-globs.js






/** Globs of the policy file that match no file of this checkout: mostly misspelt, or left over from a move. */
function unmatchedGlobs(inspected) {
    const { files } = inspected.surroundings;
    if (files === null || files.length === 0)
        return [];
    return ownFileSets(inspected).flatMap((named) => [
        ...unmatched(inspected, named, 'paths', files),
        ...unmatched(inspected, named, 'except', files),
    ]);
}
const usualSets = ownFileSets({ policy: built_in.builtInPolicy, origin: () => true });
/** The same set of the built-in policy; undefined: it has none of that name. */
const usual = (path) => usualSets.find((named) => named.path.join('\n') === path.join('\n'))?.set;
function unmatched(inspected, { set, path, ignoreCase }, list, files) {
    return set[list].flatMap((glob, index) => {
        const place = [...path, list, index];
        // What the file does not say itself is of the built-in policy, which names far more than any one checkout has.
        if (inspected.origin(place) === undefined)
            return [];
        // Neither does it say anything of its own where it repeats that one, as a policy printed in full does.
        if (usual(path)?.[list].includes(glob) === true)
            return [];
        const mindsCase = list === 'paths' && !ignoreCase;
        const finds = (pattern, anyCase) => {
            const { find } = (0,globs/* compileGlobs */.tI)({ paths: [pattern] }, { ignoreCase: anyCase });
            return files.some((file) => find(file) !== null);
        };
        if (finds(glob, !mindsCase))
            return [];
        const message = `${(0,problem/* quote */.hD)(glob)} matches none of the ${counted(files.length, 'file')} here`;
        if (mindsCase && finds(glob, true)) {
            return [warning(inspected, place, `${message}: only its case differs from one, and these paths mind case`)];
        }
        const meant = nearestGlob(glob, files);
        const near = meant !== undefined && finds(meant, !mindsCase) ? meant : undefined;
        const hint = near === undefined ? '' : `, did you mean ${(0,problem/* quote */.hD)(near)}?`;
        return [warning(inspected, place, `${message}${hint}`, { suggestion: near })];
    });
}
/** The glob with its folder replaced by the one of that depth which is most like it; undefined where none is. */
function nearestGlob(glob, files) {
    const segments = glob.split('/');
    const plain = segments.findIndex((segment) => /[*?[\]{}()!+@|]/.test(segment));
    const depth = plain === -1 ? segments.length : plain;
    if (depth === 0)
        return undefined;
    const folder = segments.slice(0, depth).join('/');
    const there = new Set(files.flatMap((file) => beginning(file, depth)));
    const near = (0,nearest/* nearest */.p)(folder, [...there]);
    return near === undefined ? undefined : [near, ...segments.slice(depth)].join('/');
}
function beginning(file, depth) {
    const segments = file.split('/');
    return segments.length < depth ? [] : [segments.slice(0, depth).join('/')];
}

;// CONCATENATED MODULE: ./build/src/policy/warnings/index.js
/** What is worth a warning in a policy that is valid. One function for each, in a file of its own. */











const inspections = [
    unmatchedGlobs,
    shadowedSets,
    emptyRoles,
    repeatedPeople,
    botNames,
    peopleAccess,
    soleExecutive,
    closedWindows,
    pastFreezes,
    repeatedHolidays,
];
/** Every warning about a valid policy, in the order of its text. Pure. */
function inspectPolicy(inspected) {
    return (0,problem/* sortProblems */.dS)(inspections.flatMap((inspection) => inspection(inspected)));
}


/***/ }),

/***/ 17925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   peopleLists: () => (/* binding */ peopleLists)
/* harmony export */ });
/** Every list of logins and teams that the policy has. */
function peopleLists({ people, emergency }) {
    const roles = Object.entries(people).map(([role, names]) => ({ role, path: ['people', role], names }));
    const declaring = { role: 'declaredBy', path: ['emergency', 'declaredBy'], names: emergency.declaredBy };
    return [...roles, declaring].map(({ role, path, names }) => ({
        role,
        path,
        people: names.map((name, index) => ({ name, path: [...path, index] })),
    }));
}


/***/ })

};
