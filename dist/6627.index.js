export const id = 6627;
export const ids = [6627,5560];
export const modules = {

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85636);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81018);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23445);





/** As many as auditors commonly draw of a control that is performed many times a day. */
const defaultSample = 25;
const command = {
    name: 'evidence',
    takes: '[OWNER/REPO | FOLDER]',
    positionals: { least: 0, most: 1 },
    about: 'make the pack that an auditor samples',
    details: [
        'Of the change records of a period: the whole population as CSV, a sample that anybody can draw again, every exception in full, which policies were in force, and whether the records can be relied on, as a page that needs nothing else (HTML, and Markdown).',
        'FOLDER (default: here) is a clone, read by git alone as it was fetched last; OWNER/REPO is cloned into a temporary folder. All records are verified as verify-records does it. Dates are those of the time zone that the records name; the last day belongs to the period.',
    ],
    examples: [
        { run: 'evidence --from 2026-10-01 --to 2026-12-31', about: 'the last quarter, of the clone that you are in' },
        {
            run: 'evidence acme/shop --from 2026-10-01 --to 2026-12-31 --sample 40 --seed "given by the auditor"',
            about: 'of the records on GitHub, with a sample that the auditor decides',
        },
    ],
    exits: '0 written, 1 written, but not to be relied on: the verification failed or something is missing, 2 wrong use',
    options: {
        from: { type: 'string', value: 'DATE', about: 'the first day, e.g. 2026-10-01, or an instant' },
        to: { type: 'string', value: 'DATE', about: 'the last day, or the instant at which the period ends' },
        sample: { type: 'string', value: 'N', about: `how many changes are drawn; default: ${defaultSample}` },
        seed: { type: 'string', value: 'TEXT', about: 'what the sample is drawn by; default: repository and period' },
        out: { type: 'string', value: 'FOLDER', about: 'where it is written; default: evidence-FROM-TO' },
        force: { type: 'boolean', about: 'replace an earlier pack of that name' },
        branch: { type: 'string', value: 'NAME', about: 'the gated branch; default: the default branch' },
        records: { type: 'string', value: 'NAME', about: 'the branch of records; default: change-records' },
        json: _command_js__WEBPACK_IMPORTED_MODULE_2__/* .common */ .sh.json,
    },
    async run(args, terminal) {
        const asked = read(args);
        const { zoneOfRecords, periodOf } = await __webpack_require__.e(/* import() */ 2766).then(__webpack_require__.bind(__webpack_require__, 32766));
        const { builtInPolicy } = await __webpack_require__.e(/* import() */ 6580).then(__webpack_require__.bind(__webpack_require__, 96580));
        const { checkFolder, writePack } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(9984), __webpack_require__.e(1646), __webpack_require__.e(9422), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 97776));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, asked.out);
        const zoned = (timezone) => periodOf(asked, timezone, terminal.now, _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .n);
        // What can be told before anything is read is told at once; the zone only moves it by hours.
        zoned(builtInPolicy.calendar.timezone);
        await checkFolder(folder, asked.out, args.flag('force'));
        const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(5663), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(2771), __webpack_require__.e(3637), __webpack_require__.e(7167), __webpack_require__.e(8059), __webpack_require__.e(2449), __webpack_require__.e(3993)]).then(__webpack_require__.bind(__webpack_require__, 53993));
        const { inventoryOf } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(9984)]).then(__webpack_require__.bind(__webpack_require__, 19984));
        const { buildPack, isSound } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(9984), __webpack_require__.e(1646)]).then(__webpack_require__.bind(__webpack_require__, 61646));
        const { packFiles } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(9984), __webpack_require__.e(1646), __webpack_require__.e(9422)]).then(__webpack_require__.bind(__webpack_require__, 79422));
        const { version } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 10990));
        const source = await readEvidence(args, terminal);
        const inventory = inventoryOf(source.files);
        const zone = zoneOfRecords(zonesIn(inventory), asked.to) ?? builtInPolicy.calendar.timezone;
        const seed = asked.seed ?? `${source.repository} ${asked.from} ${asked.to}`;
        const sample = { size: asked.size, seed };
        const pack = buildPack(source, inventory, { period: zoned(zone), sample, at: terminal.now, version });
        const files = packFiles(pack);
        await checkFolder(folder, asked.out, args.flag('force'));
        await writePack(folder, asked.out, files);
        if (args.flag('json'))
            terminal.stdout(`${JSON.stringify(inJson(pack, files, folder), null, 2)}\n`);
        else
            await tell(pack, asked.out, terminal);
        return isSound(pack) ? 0 : 1;
    },
};
function read(args) {
    const [from, to, sample, seed] = [args.value('from'), args.value('to'), args.value('sample'), args.value('seed')];
    if (from === undefined || to === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp('Name the period: --from DATE --to DATE, e.g. --from 2026-10-01 --to 2026-12-31');
    const size = sample === undefined ? defaultSample : /^[1-9]\d{0,5}$/.test(sample) ? Number(sample) : 0;
    if (size === 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--sample ${JSON.stringify(sample)}: not a number of changes from 1 to 999999`);
    if (seed !== undefined && (seed.length > 200 || /[\p{Cc}\p{Cf}]/u.test(seed)))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp('--seed: write one line of at most 200 characters that can all be seen');
    // An instant has colons, which not every file system takes.
    const out = args.value('out') ?? `evidence-${from}-${to}`.replace(/[^\w.+-]/g, '');
    return { from, to, size, seed, out };
}
const zonesIn = ({ entries }) => entries.map(({ at, record }) => ({ at, timezone: record.kind === 'push' ? null : record.window.timezone }));
async function tell(pack, out, terminal) {
    const { headlineOf, statementOf } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5251), __webpack_require__.e(7677), __webpack_require__.e(3339), __webpack_require__.e(7131), __webpack_require__.e(7989), __webpack_require__.e(6580), __webpack_require__.e(9984), __webpack_require__.e(1646), __webpack_require__.e(5131)]).then(__webpack_require__.bind(__webpack_require__, 45131));
    const { rateOf } = await __webpack_require__.e(/* import() */ 8395).then(__webpack_require__.bind(__webpack_require__, 8395));
    const { summary, exceptions, sampled, unrecorded } = pack;
    const { changes, compliant } = summary.all;
    const lines = [
        `${headlineOf(pack)}.`,
        statementOf(pack),
        ...[...pack.incomplete, ...pack.notes].map((each) => `- ${each}`),
        ...(unrecorded.length === 0 ? [] : [`- ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unrecorded.length, 'thing')} that no record accounts for`]),
        `${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'change')}, ${compliant} compliant (${rateOf(summary.all)}), ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(exceptions.length, 'exception')}, ${sampled.length} sampled.`,
        `Written to ${out}: open evidence.html`,
    ];
    terminal.stdout(`${lines.map((line) => (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(line, 2000)).join('\n')}\n`);
}
/** What another program wants to know of a pack. */
function inJson(pack, files, folder) {
    const { period, verification, sampled, exceptions, summary } = pack;
    return {
        folder,
        repository: pack.repository,
        branch: pack.branch,
        recordsCommit: pack.recordsCommit,
        branchCommit: pack.branchCommit,
        period: { from: period.from, until: period.until, timezone: period.timezone },
        madeAt: pack.at,
        version: pack.version,
        summary,
        exceptions: exceptions.map(({ place, kinds, reasons }) => ({ place, kinds, reasons })),
        verification: {
            passed: verification.passed,
            counts: verification.counts,
            findings: verification.findings,
        },
        incomplete: pack.incomplete,
        notes: pack.notes,
        sample: { ...pack.sample, places: sampled.map(({ entry }) => entry.place) },
        files: files.map(({ path, sha256 }) => ({ path, sha256 })),
    };
}


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
