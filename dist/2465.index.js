export const id = 2465;
export const ids = [2465];
export const modules = {

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* reexport */ createCalendar)
});

// UNUSED EXPORTS: closedReasons

// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/src/calendar/freezes.js
var calendar_freezes = __webpack_require__(1076);
// EXTERNAL MODULE: ./build/src/calendar/holidays.js
var holidays = __webpack_require__(1635);
// EXTERNAL MODULE: ./build/src/calendar/hours.js
var hours = __webpack_require__(167);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(912);
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

/***/ 3445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);

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
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`);
    }
    const [, year = '', month = '', day = ''] = parts;
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${text}: there is no such day`);
    }
    // An offset without its colon is read by no standard.
    const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInput */ .k(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
    }
    return instant;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ hereNote),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   qE: () => (/* binding */ builtInNote),
/* harmony export */   rN: () => (/* binding */ policyHere),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* unused harmony export repositoryRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2109);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(652);





/** Says that the built-in policy is meant, also in a repository that has its own. */
const builtInName = 'built-in';
/** Reads the policy file of `--policy`, or answers the built-in one. Throws UserError. */
async function policyOption(file, cwd) {
    if (file === undefined || (file === builtInName && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file))))
        return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .builtIn */ .wx)();
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, cwd);
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

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);



/** Reads a text file that somebody named on the command line. Throws BadInput that says in plain words why it cannot. */
async function readText(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(whyUnread(file, error));
    }
}
/** As `readText`, but null where there is no such file. */
async function readTextIfThere(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .k(whyUnread(file, error));
    }
}
function whyUnread(file, error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${file}: there is no such file`;
    if (code === 'EISDIR')
        return `${file} is a folder: name a file in it`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${file}: you may not read it`;
    return `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


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
var calendar_calendar = __webpack_require__(4855);
// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/src/calendar/days.js
var calendar_days = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(912);
// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(1018);
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
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/instant.js
var instant = __webpack_require__(3445);
// EXTERNAL MODULE: ./build/src/commands/policy-option.js
var policy_option = __webpack_require__(5944);
;// CONCATENATED MODULE: ./build/src/commands/window.js






const window_command = {
    name: 'window',
    takes: '',
    positionals: { least: 0, most: 0 },
    about: 'is the deployment window open, why, and when does it open next; without --at, now and the coming two weeks',
    options: {
        ...command/* common */.s,
        policy: { ...command/* common */.s.policy, about: 'a policy file; default: that of this repository, or the built-in policy' },
        at: {
            type: 'string',
            value: 'INSTANT',
            multiple: true,
            about: 'an instant to answer for, e.g. 2026-11-27T15:00-06:00; may be given many times',
        },
        freeze: { type: 'string', value: 'REASON', about: 'answer as if everything were frozen for this reason' },
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

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ parsedPolicy),
/* harmony export */   ge: () => (/* binding */ InvalidPolicy),
/* harmony export */   wx: () => (/* binding */ builtIn)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _built_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2598);



/** A policy file that is not valid; the message lists every problem with line and column. */
class InvalidPolicy extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'InvalidPolicy';
}
/** The built-in policy. */
const builtIn = () => inForce(_built_in_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPolicy */ .C, 'built-in (default@1)');
/** Parses a policy text. Throws InvalidPolicy. Loads the parser only when called. */
async function parsedPolicy(text, source) {
    const { parsePolicy, formatProblems } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5663), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(4377), __webpack_require__.e(8815), __webpack_require__.e(358), __webpack_require__.e(2778), __webpack_require__.e(1834), __webpack_require__.e(5396), __webpack_require__.e(7847), __webpack_require__.e(9451), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681));
    const parsed = parsePolicy(text, source);
    if (!parsed.ok)
        throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
    return inForce(parsed.policy, source);
}
function inForce(policy, source) {
    return { policy, source, sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .policyHash */ .t)(policy) };
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
/** Where a repository keeps its policy, on its default branch. */
const policyPath = '.github/change-gate.yml';


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Line and paragraph separators, and the controls that some readers take for one. */
const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/**
 * Characters that a reader cannot see but that change what is seen: controls, bidirectional overrides, zero-width
 * characters, tags. Joiners and variation selectors stay, because scripts and emoji are written with them.
 */
const deceptive = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks piled on one letter would be drawn over the neighbouring lines; no script needs more than four. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const asCodePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** A stranger's text on one line, where nothing hides: what a reader cannot see is written out, such as ⟨U+202E⟩. */
function visible(value) {
    return value
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(separators, ' ')
        .replace(deceptive, asCodePoint)
        .replace(piledMarks, '$1');
}
/** At most `limit` code points; a longer text ends in an ellipsis. */
function shorten(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    return points.length <= limit ? value : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}
/** At most `limit` code points; of a longer text, such as a path, both ends stay. */
function shortenMiddle(value, limit) {
    if (value.length <= limit)
        return value;
    const points = Array.from(value);
    if (points.length <= limit)
        return value;
    const front = Math.floor((limit - 1) / 3);
    return `${points.slice(0, front).join('')}…${points.slice(points.length - (limit - 1 - front)).join('')}`;
}
/** A stranger's text as one plain line of at most `limit` code points, with single spaces. */
function oneLine(value, limit = 1000) {
    return shorten(visible(value).replace(/\s+/gu, ' ').trim(), limit);
}


/***/ })

};
