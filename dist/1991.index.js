export const id = 1991;
export const ids = [1991,7925];
export const modules = {

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
