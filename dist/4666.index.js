export const id = 4666;
export const ids = [4666];
export const modules = {

/***/ 81040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ closedTitles)
/* harmony export */ });
/** Why the window is closed, as a heading has it. */
const closedTitles = {
    weekend: 'Weekend',
    holiday: 'Holiday',
    'before-hours': 'Before opening hours',
    'friday-cutoff': 'Friday after the cut-off',
    'after-hours': 'After opening hours',
    freeze: 'Freeze',
};


/***/ }),

/***/ 97793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar)
/* harmony export */ });
const cells = 30;
/**
 * A bar that is drawn again only where it looks different. Words are what stands before it, or also what is told where no
 * bar is drawn. Nothing is said of nothing.
 */
function progressBar({ stderr, interactive = false }, words) {
    const doing = typeof words === 'string' ? words : words.doing;
    let total = 0;
    let done = 0;
    let shown = '';
    const tell = (line) => {
        if (!interactive && typeof words !== 'string' && !words.quiet && total > 0)
            stderr(`${line(words)}\n`);
    };
    const draw = () => {
        if (!interactive || total === 0)
            return;
        const filled = Math.floor((done / total) * cells);
        const percent = Math.floor((done / total) * 100);
        const line = `${doing} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
        if (line === shown)
            return;
        shown = line;
        stderr(`\r${line}\u001b[K`);
    };
    return {
        begin(count) {
            total = count;
            tell(({ counted }) => `${doing} ${counted(total)} …`);
            draw();
        },
        step() {
            done = Math.min(total, done + 1);
            draw();
        },
        end() {
            if (shown !== '')
                stderr('\r\u001b[K');
            shown = '';
            tell(({ done: after }) => `${after} ${done === total ? total : `${done} of ${total}`}.`);
        },
    };
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeMerged)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46721);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3061);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22771);




const everyRule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a;
/** Judges a merged change by a policy as of its merge. What nobody knows is not judged, and never stops a change. Pure. */
function judgeMerged(merged, { policy, ...source }) {
    const { at, unknown, unjudged, silent } = merged;
    const change = withBlanks(merged.change, unknown);
    const decision = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(policy, change, at), source);
    const resting = new Set([...unjudged, ...silent, ...restingOn(unknown)]);
    const open = decision.findings.filter(isOpen);
    const blocking = open.filter(({ level, rule }) => level === 'error' && !resting.has(rule));
    const by = blocking.filter(({ outcome }) => outcome !== 'unknown').map(causeOf);
    const clockAlone = by.length > 0 && by.every(({ actor }) => actor === 'clock');
    return {
        number: change.number,
        sha: merged.sha,
        title: change.title,
        url: change.url ?? null,
        author: change.author?.login ?? null,
        mergedBy: merged.mergedBy,
        at: at.toISOString(),
        arrival: merged.arrival,
        category: decision.category,
        because: decision.categoryReasons[0]?.message ?? '',
        lane: decision.lane,
        areas: decision.areas,
        stopped: by.length > 0,
        by,
        opens: clockAlone ? opens(blocking) : null,
        advised: distinct(open.filter(({ level, rule }) => level === 'warning' && !resting.has(rule))),
        asked: open
            .filter(({ level, rule, outcome }) => level === 'error' && resting.has(rule) && !silent.includes(rule) && outcome !== 'unknown')
            .map(causeOf),
        notJudged: distinct(decision.findings.filter(({ rule, outcome }) => resting.has(rule) || outcome === 'unknown')),
        caveats: merged.caveats,
        observed: merged.observed ?? null,
    };
}
/** The rules that cannot judge without these facts. */
const restingOn = (unknown) => everyRule.filter((rule) => rule.needs.some((fact) => unknown.includes(fact))).map(({ id }) => id);
/** Blanks in the place of what nobody knows, so that what a rule would ask can be seen. */
function withBlanks(change, unknown) {
    const lists = unknown.filter(_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM);
    const totals = change.totals && { ...change.totals };
    for (const fact of lists)
        delete totals?.[fact];
    return {
        ...change,
        ...(unknown.includes('body') ? { body: null } : {}),
        ...Object.fromEntries(lists.map((fact) => [fact, []])),
        ...(totals ? { totals } : {}),
    };
}
const isOpen = ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable';
const distinct = (findings) => [...new Set(findings.map(({ rule }) => rule))];
function causeOf({ rule, message, remedy = '', actor = 'author', evidence }) {
    const closed = rule === 'deployment-window' ? evidence : undefined;
    const [reason, name] = [closed?.['reason'], closed?.['name']];
    return {
        rule,
        message,
        remedy,
        actor,
        ...(typeof reason === 'string' ? { reason } : {}),
        ...(typeof name === 'string' ? { name } : {}),
    };
}
/** When the last of these ends by time alone; null: one does not. */
function opens(findings) {
    const ends = findings.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
    return ends.length < findings.length || ends.length === 0 ? null : new Date(Math.max(...ends)).toISOString();
}


/***/ }),

/***/ 53041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ caveats)
/* harmony export */ });
/** What may keep a judgement as of the merge from being exact. */
const caveats = {
    'body-edited': 'The description was edited after the merge, so rules that read it did not judge',
    'checks-later': 'Checks ran, or ended, only after the merge: what they said by then does not count',
    'checks-gone': 'GitHub keeps checks for about 400 days: of an older change without any, nobody knows whether some ran',
    'threads-today': 'Review threads count as they are today: GitHub does not tell when one was resolved',
    'dismissed-review': 'A review was dismissed; GitHub does not tell here whether that was before the merge',
    'label-history': 'The label history is not complete, so labels count as they are today',
    'no-diff': 'git could not give the diff, so that nothing about its files is known',
    'no-patch': 'Its patches could not be read (too large, or missing in this clone): judged by its paths alone',
};


/***/ }),

/***/ 99393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ replayReport)
});

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
;// CONCATENATED MODULE: ./build/src/replay/compare.js
/** Compares the judgements of the same changes, in the same order. Pure; throws where they are not the same. */
function compare(before, after, { source, sha256 }) {
    if (before.length !== after.length)
        throw new Error('the two policies judged different changes');
    const pairs = before.flatMap((one, index) => {
        const other = after[index];
        return other === undefined ? [] : [[one, other]];
    });
    return {
        policy: { source, sha256 },
        stopped: after.filter(({ stopped }) => stopped).length,
        flips: pairs.filter(([one, other]) => one.stopped !== other.stopped).map(([one, other]) => flip(one, other)),
        rules: byRule(before, after, ({ by }) => by),
        asked: byRule(before, after, ({ asked }) => asked),
        categories: moved(pairs),
    };
}
const verdict = ({ stopped }) => (stopped ? 'stopped' : 'passes');
const ruleIds = (causes) => [...new Set(causes.map(({ rule }) => rule))];
function flip(one, other) {
    const [before, after] = [ruleIds(one.by), ruleIds(other.by)];
    return {
        number: one.number,
        sha: one.sha,
        title: one.title,
        url: one.url,
        at: one.at,
        from: verdict(one),
        to: verdict(other),
        added: after.filter((rule) => !before.includes(rule)),
        removed: before.filter((rule) => !after.includes(rule)),
    };
}
function byRule(before, after, causesOf) {
    const counted = (judged, id) => judged.filter((each) => causesOf(each).some(({ rule }) => rule === id)).length;
    const ids = [...new Set([...before, ...after].flatMap((each) => ruleIds(causesOf(each))))];
    return ids
        .map((rule) => ({ rule, before: counted(before, rule), after: counted(after, rule) }))
        .filter((each) => each.before !== each.after)
        .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
}
function moved(pairs) {
    const counts = new Map();
    for (const [{ category: from }, { category: to }] of pairs) {
        if (from === to)
            continue;
        const key = `${from} ${to}`;
        counts.set(key, { from, to, changes: (counts.get(key)?.changes ?? 0) + 1 });
    }
    return [...counts.values()].sort((one, other) => other.changes - one.changes);
}

// EXTERNAL MODULE: ./build/src/calendar/days.js
var days = __webpack_require__(53417);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var zone = __webpack_require__(50912);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/src/replay/merged.js
var merged = __webpack_require__(53041);
;// CONCATENATED MODULE: ./build/src/replay/counts.js




/** Whether nothing but time stood in its way. */
const byClock = ({ by }) => by.every(({ actor }) => actor === 'clock');
/** What each rule would have stopped, the most first. */
function ruleCounts(judged) {
    const having = (has) => judged.filter(has).length;
    return rules/* rules */.a
        .map(({ id, title, clauses }) => ({
        rule: id,
        title,
        clauses,
        stopped: having(({ by }) => by.some(({ rule }) => rule === id)),
        alone: having(({ by }) => by.length > 0 && by.every(({ rule }) => rule === id)),
        advised: having(({ advised }) => advised.includes(id)),
        asked: having(({ asked }) => asked.some(({ rule }) => rule === id)),
        notJudged: having(({ notJudged }) => notJudged.includes(id)),
    }))
        .sort((one, other) => other.stopped - one.stopped);
}
/** How many there are, and how many of them would have been stopped. */
function count(judged, has) {
    const those = judged.filter(has);
    return { changes: those.length, stopped: those.filter((each) => each.stopped).length };
}
/** The same by group; a change can be in several. The largest first. */
function grouped(judged, keysOf) {
    const groups = new Map();
    for (const each of judged) {
        for (const key of keysOf(each)) {
            const { changes, stopped } = groups.get(key) ?? { changes: 0, stopped: 0 };
            groups.set(key, { changes: changes + 1, stopped: stopped + (each.stopped ? 1 : 0) });
        }
    }
    return [...groups].sort(([, one], [, other]) => other.changes - one.changes);
}
/** The local hour of the week. */
function hourOf(at, timezone) {
    const local = Date.parse(at) + (0,zone/* zoneOf */.kE)(timezone).offsetAt(Date.parse(at));
    const day = Math.floor(local / days/* DAY */.d_);
    return { weekday: (0,days/* weekdayOf */.Up)(day), hour: Math.floor((local - day * days/* DAY */.d_) / 3_600_000) };
}
/** By weekday and hour of the local clock. */
function byHour(judged, timezone) {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({ changes: 0, stopped: 0 })));
    for (const each of judged) {
        const { weekday, hour } = hourOf(each.at, timezone);
        const cell = week[weekday]?.[hour];
        if (cell === undefined)
            continue;
        cell.changes += 1;
        if (each.stopped)
            cell.stopped += 1;
    }
    return week;
}
/** Fewer merges show no habit. */
const fewest = 20;
const workingHours = 8;
/** The eight hours in a row in which most was merged; null: too few to tell. */
function busiestOf(week) {
    const ofDay = Array.from({ length: 24 }, (_, hour) => week.reduce((sum, day) => sum + (day[hour]?.changes ?? 0), 0));
    const sums = ofDay.map((_, start) => Array.from({ length: workingHours }, (__, away) => ofDay[(start + away) % 24] ?? 0).reduce((sum, each) => sum + each, 0));
    const changes = Math.max(...sums);
    const all = ofDay.reduce((sum, each) => sum + each, 0);
    return all < fewest ? null : { start: sums.indexOf(changes), changes };
}
/** Why the window was closed, the most frequent first. */
function closings(judged) {
    const counted = new Map();
    for (const { by } of judged) {
        for (const { reason, name } of by) {
            if (reason === undefined)
                continue;
            const key = JSON.stringify([reason, name]);
            const known = counted.get(key) ?? { reason, name: name ?? null, changes: 0 };
            counted.set(key, { ...known, changes: known.changes + 1 });
        }
    }
    return [...counted.values()].sort((one, other) => other.changes - one.changes);
}
const approving = ['approvals', 'security-review', 'executive-approval'];
/** No person fills two of these seats, so each is another person. */
function approvalsAsked(judged) {
    const counts = Array.from({ length: approving.length + 1 }, () => 0);
    for (const { asked } of judged) {
        const roles = new Set(asked.map(({ rule }) => rule).filter((rule) => approving.includes(rule))).size;
        counts[roles] = (counts[roles] ?? 0) + 1;
    }
    return counts;
}
/** What a git history shows of persons; null: it is none. */
function peopleCount(judged) {
    const observed = judged.flatMap((each) => each.observed ?? []);
    if (observed.length === 0)
        return null;
    const merges = observed.filter(({ mergedByAuthor }) => mergedByAuthor !== null);
    const dated = observed.flatMap(({ hours }) => hours ?? []);
    return {
        oneAuthor: observed.filter(({ authors }) => authors === 1).length,
        merges: merges.length,
        mergedByAuthor: merges.filter(({ mergedByAuthor }) => mergedByAuthor).length,
        withinDay: dated.filter((hours) => hours < 24).length,
        dated: dated.length,
    };
}
/** What is not known, and of how many changes. */
function caveatCounts(judged) {
    return Object.keys(merged/* caveats */.o)
        .map((caveat) => ({
        caveat,
        about: merged/* caveats */.o[caveat],
        changes: judged.filter((each) => each.caveats.includes(caveat)).length,
    }))
        .filter(({ changes }) => changes > 0);
}

;// CONCATENATED MODULE: ./build/src/replay/instructive.js
const most = 10;
/**
 * The changes from which most can be learnt: of each rule the one that shows it best, and no change twice. What would have
 * been stopped comes before what could not be judged.
 */
function mostInstructive(judged) {
    const all = judged.flatMap(candidates);
    const best = new Map();
    for (const candidate of all)
        best.set(candidate.key, [...(best.get(candidate.key) ?? []), candidate]);
    const queues = inTurns([...best.values()].map((queue) => queue.sort((one, other) => other.weight - one.weight)));
    const lessons = [];
    const shown = new Set();
    for (const queue of queues) {
        const next = queue.find(({ lesson }) => !shown.has(idOf(lesson)));
        if (next === undefined || lessons.length >= most)
            continue;
        shown.add(idOf(next.lesson));
        lessons.push(next.lesson);
    }
    return lessons;
}
const idOf = ({ number, sha, at }) => `${number} ${sha} ${at}`;
const shades = ['stopped', 'no-pull-request', 'asked'];
/**
 * Each rule once, the most frequent first, and what could be judged before the rest; then the other reasons for which the
 * window was closed; then what else each rule shows.
 */
function inTurns(queues) {
    const turns = new Map();
    return [...queues]
        .sort((one, other) => other.length - one.length)
        .map((queue) => {
        const { shows, rule } = queue[0]?.lesson ?? { shows: 'asked', rule: '' };
        const turn = turns.get(`${shows} ${rule}`) ?? 0;
        turns.set(`${shows} ${rule}`, turn + 1);
        const round = turn === 0 ? 0 : rule === 'deployment-window' ? 1 : turn + 1;
        return { queue, order: round * shades.length + shades.indexOf(shows) };
    })
        .sort((one, other) => one.order - other.order)
        .map(({ queue }) => queue);
}
function candidates(judged) {
    const { category, areas, by, asked, arrival } = judged;
    const named = arrival === 'pull-request' ? 1 : 0;
    const gravity = (category === 'major' ? 4 : 0) + Math.min(areas.length, 3) + named;
    const stops = by.map((cause) => {
        const others = new Set(by.map(({ rule }) => rule)).size - 1;
        const detail = cause.reason ?? '';
        return {
            key: `stopped ${cause.rule} ${detail}`,
            lesson: lesson(judged, 'stopped', cause, others),
            // One cause alone is easier to see.
            weight: gravity + (others === 0 ? 8 : 0) - others,
        };
    });
    const asks = asked
        .filter(({ rule }) => telling.includes(rule))
        .map((cause) => ({
        key: `asked ${cause.rule} ${areas[0] ?? ''}`,
        lesson: lesson(judged, 'asked', cause, by.length),
        weight: gravity + (judged.observed?.authors === 1 ? 2 : 0) - by.length,
    }));
    const alone = arrival === 'pull-request'
        ? []
        : [
            {
                key: 'no pull request',
                lesson: lesson(judged, 'no-pull-request', withoutPullRequest, by.length),
                weight: gravity * 2 - by.length,
            },
        ];
    return [...stops, ...asks, ...alone];
}
/** What nearly every change is asked for teaches nothing of one. */
const telling = ['executive-approval', 'security-review', 'rollback-plan'];
const withoutPullRequest = {
    rule: 'pull-request',
    message: 'It came without a pull request that the history names',
    remedy: 'Open a pull request; the required status refuses a push to the branch',
    actor: 'author',
};
function lesson(judged, shows, cause, others) {
    const { number, sha, title, url, at, category, areas } = judged;
    const { rule, message, remedy: needed } = cause;
    return { number, sha, title, url, at, category, areas, shows, rule, message, needed, others };
}

;// CONCATENATED MODULE: ./build/src/replay/report.js




/** Counts what was judged. `other`: the same changes in the same order, judged by another policy. Pure. */
function replayReport(judged, source, { policy, ...from }, other) {
    const { timezone } = policy.calendar;
    const stopped = judged.filter((each) => each.stopped);
    const instants = judged.map(({ at }) => at).sort();
    return {
        schemaVersion: 1,
        source,
        policy: from,
        timezone,
        from: instants[0] ?? null,
        to: instants.at(-1) ?? null,
        changes: judged.length,
        stopped: stopped.length,
        byClockAlone: stopped.filter(byClock).length,
        withoutPullRequest: judged.filter(({ arrival }) => arrival !== 'pull-request').length,
        rules: ruleCounts(judged),
        categories: classify/* categories */.LZ.map((category) => ({ category, ...count(judged, (each) => each.category === category) })),
        lanes: grouped(judged, ({ lane }) => [lane]).map(([lane, counted]) => ({ lane, ...counted })),
        areas: grouped(judged, ({ areas }) => areas).map(([area, counted]) => ({ area, ...counted })),
        hours: byHour(judged, timezone),
        busiest: busiestOf(byHour(judged, timezone)),
        closed: closings(judged),
        approvalsAsked: approvalsAsked(judged),
        people: peopleCount(judged),
        instructive: mostInstructive(judged),
        caveats: caveatCounts(judged),
        comparison: other === undefined ? null : compare(judged, other.judged, other.policy),
        judgements: judged,
    };
}


/***/ }),

/***/ 68081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ closedBecause),
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   F1: () => (/* binding */ weekOrder),
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   I3: () => (/* binding */ breakdown),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   RR: () => (/* binding */ weekdayNames),
/* harmony export */   Ti: () => (/* binding */ busiestHours),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   sx: () => (/* binding */ mergedAt),
/* harmony export */   vN: () => (/* binding */ askedOfAll),
/* harmony export */   z4: () => (/* binding */ peopleRows),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* harmony import */ var _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81040);
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);


const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** The week as people plan it. */
const weekOrder = [1, 2, 3, 4, 5, 6, 0];
/** "42 %", "<1 %". */
function percent(part, whole) {
    if (whole === 0 || part === 0)
        return '0 %';
    const share = (part / whole) * 100;
    return share < 1 ? '<1 %' : `${share > 99 && part < whole ? 99 : Math.round(share)} %`;
}
const number = (value) => value.toLocaleString('en-US');
/** "1 change", "1,000 changes". */
const changes = (count) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;
const reasons = _calendar_closed_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .closedTitles */ ._;
/** Why the window was closed: "Holiday: Labor Day". */
const closedBecause = ({ reason, name }) => `${reasons[reason] ?? reason}${name === null ? '' : `: ${name}`}`;
/** "#42", or the first digits of the commit where no pull request is known. */
const nameOf = ({ number: pull, sha }) => pull > 0 ? `#${pull}` : (sha?.slice(0, 8) ?? '(unknown)');
/** "Fri 27 Nov 15:00 CT", with the year, since a replay can span several. */
function mergedAt(at, timezone) {
    const instant = new Date(at);
    return `${(0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShort */ .KS)(instant, timezone)} ${instant.getUTCFullYear()}`;
}
/** What was judged, by what, in one sentence. */
function scope({ source, changes: count, from, to, policy, timezone }) {
    const where = `${source.branch} of ${source.repository}`;
    if (from === null || to === null)
        return `No merged change in ${where} (${source.asked}).`;
    const day = (at) => (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(new Date(at), timezone, new Date(0)).replace(/, .*/, '');
    const span = day(from) === day(to) ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
    const what = source.kind === 'github' ? 'merged pull request' : 'change';
    return `${number(count)} ${count === 1 ? what : `${what}s`} of ${where} (${source.asked}), merged ${span}, judged by ${policy.source} as of the merge.`;
}
const headlineOf = ({ stopped, changes: all }) => `${number(stopped)} of ${number(all)} would have been stopped (${percent(stopped, all)})`;
/** How the stopped ones divide, and what a required status would have refused. */
function breakdown(report) {
    const { stopped, byClockAlone, changes: all, withoutPullRequest, source } = report;
    if (source.kind === 'git') {
        return [
            ['merged while the window was open; git knows no reviews or checks', all - stopped],
            ['merged while the window was closed; git shows nothing else amiss', byClockAlone],
            ['stopped by something else that git shows', stopped - byClockAlone],
            ['besides, of all of these: the history names no pull request', withoutPullRequest],
        ];
    }
    return [
        ['would have passed', all - stopped],
        ['stopped by the clock alone: the same merge later would have passed', byClockAlone],
        ['stopped until somebody had acted', stopped - byClockAlone],
    ];
}
/** Rules whose question nearly every change would have met: told in one line. */
function askedOfAll({ rules, changes: all }) {
    return rules.filter(({ asked }) => all > 0 && asked / all >= 0.97).map(({ rule }) => rule);
}
/** What git shows of persons, as rows. */
function peopleRows({ people, changes: all }) {
    if (people === null)
        return [];
    const rows = [
        ['written by one person alone', people.oneAuthor, all],
        ['merge commits made by an author of the change', people.mergedByAuthor, people.merges],
        ['merged within 24 hours of their first commit', people.withinDay, people.dated],
    ];
    return rows.filter(([, , of]) => of > 0);
}
/** Rules that judged nothing at all: what they need is in no clone, or could not be read. */
const neverJudged = ({ rules, changes: all }) => rules.filter(({ notJudged }) => all > 0 && notJudged === all).map(({ rule }) => rule);
/** When most was merged, for those who choose the hours of the window; empty: too few to tell. */
function busiestHours({ busiest, changes: all, timezone }) {
    if (busiest === null)
        return '';
    const clock = (hour) => `${String(hour % 24).padStart(2, '0')}:00`;
    return `Most was merged from ${clock(busiest.start)} to ${clock(busiest.start + 8)} ${timezone} time: ${percent(busiest.changes, all)}.`;
}
/** Everything that a reader must know of the limits of a replay, one sentence each. Strangers' text is in it. */
function unknownsOf(report) {
    const { source, caveats } = report;
    const never = neverJudged(report);
    return [
        ...(source.stopped === null ? [] : [source.stopped]),
        ...source.failed.map(({ number: pull, problem }) => `#${pull} could not be read and will be tried again next time: ${problem}`),
        ...source.notes,
        ...(never.length === 0 ? [] : [`Not judged at all: ${never.join(', ')}.`]),
        ...caveats.map(({ about, changes: count }) => `${about} (${changes(count)}).`),
        ...alwaysSaid(report),
    ];
}
/** What always limits a replay, whatever was read. */
function alwaysSaid({ source }) {
    if (source.kind === 'git') {
        return [
            'A clone holds paths, patches, authors and times. Descriptions, reviews, threads, checks, labels and the opening of a pull request are not in it: rules that need them did not judge, and stopped nothing.',
            'The instant of a merge is the committer date of its commit; for what was pushed directly that is when it was committed. A pull request that was merged by rebasing leaves no number and looks like direct commits.',
        ];
    }
    return [
        'People, teams and write access count as they are today.',
        'Lead time counts from the opening or the last “ready for review”: the gate was not there to say when a change became of its category.',
    ];
}


/***/ })

};
