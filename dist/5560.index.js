export const id = 5560;
export const ids = [5560];
export const modules = {

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

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   R6: () => (/* binding */ laneNames),
/* harmony export */   SP: () => (/* binding */ actorNames),
/* harmony export */   Z9: () => (/* binding */ categoryNames),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   ZN: () => (/* binding */ isAuthors),
/* harmony export */   ZV: () => (/* binding */ byReader),
/* harmony export */   dQ: () => (/* binding */ due),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fF: () => (/* binding */ onceEach),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sY: () => (/* binding */ byLifter)
/* harmony export */ });
/** Whether something is left to do, to wait for or to find out. */
const isOpen = (finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';
/** Sorts findings by who has to read them; keeps the order of the rules otherwise. */
function byReader(findings) {
    const blocking = findings.filter((finding) => isOpen(finding) && finding.level === 'error');
    const toDo = blocking.filter((finding) => finding.outcome === 'fail');
    const closed = findings.filter((finding) => !isOpen(finding));
    return {
        unknown: blocking.filter((finding) => finding.outcome === 'unknown'),
        toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
        waits: blocking.filter((finding) => finding.outcome === 'wait'),
        advice: findings.filter((finding) => isOpen(finding) && finding.level === 'warning'),
        lifted: closed.filter((finding) => finding.lifted !== undefined),
        settled: closed.filter((finding) => finding.lifted === undefined),
    };
}
/** Whether the author has to act: so too where a rule names nobody. */
const isAuthors = (finding) => finding.actor === undefined || finding.actor === 'author';
const actorNames = {
    author: 'The author',
    reviewer: 'A reviewer',
    checks: 'Checks',
    clock: 'Time',
    owner: 'The owner of the policy',
};
const outcomeIcons = {
    pass: '✅',
    fail: '❌',
    wait: '⏳',
    unknown: '❓',
    'not-applicable': '➖',
};
/** The icon of a finding: advice never looks like something that blocks. */
const iconOf = (finding) => isOpen(finding) && finding.level === 'warning' ? '⚠️' : outcomeIcons[finding.outcome];
const categoryNames = {
    standard: 'Standard change',
    normal: 'Normal change',
    major: 'Major change',
};
const laneNames = {
    ordinary: 'an ordinary change',
    emergency: 'an emergency',
    rollback: 'a rollback',
    bot: 'a dependency update by a bot',
    install: 'the installation or repair of the gate',
};
/** A message with its full stop. */
const sentence = (message) => {
    const written = message.trim();
    return written === '' || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** "4.2, 5.2", or nothing. */
const clausesOf = ({ clauses }) => clauses.length === 0 ? '' : `policy ${clauses.join(', ')}`;
/**
 * What has to be done after the merge, and how long after: "Document the change, within 24 hours of the merge." The instant
 * counts from the judgement where the change is not merged yet, which is said.
 */
function due({ what, dueHours, due: instant }, times) {
    if (dueHours === null)
        return sentence(what);
    const days = dueHours / 24;
    const span = Number.isInteger(days) && days > 1 ? plural(days, 'day') : plural(dueHours, 'hour');
    const merged = instant === null ? '' : ` (by ${times.absolute(instant)}, if merged now)`;
    return `${what.trim().replace(/\.$/, '')}, within ${span} of the merge${merged}.`;
}
/** Each message once, with the clauses of all rules that say it: one fact that could not be read stops many rules. */
function onceEach(findings) {
    const once = new Map();
    for (const finding of findings) {
        const known = once.get(finding.message);
        const clauses = [...new Set([...(known?.clauses ?? []), ...finding.clauses])];
        once.set(finding.message, { ...(known ?? finding), clauses });
    }
    return [...once.values()];
}
/** Lifted findings, by who or what lifted them. */
function byLifter(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const by = finding.lifted?.by ?? '';
        groups.set(by, [...(groups.get(by) ?? []), finding]);
    }
    return [...groups];
}


/***/ })

};
