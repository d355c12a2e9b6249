export const id = 1646;
export const ids = [1646,8395];
export const modules = {

/***/ 79382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ attributesOf),
/* harmony export */   u: () => (/* binding */ attributes)
/* harmony export */ });
/** The attributes, with the rules whose findings answer them. */
const attributes = [
    {
        id: 'A',
        title: 'Described and justified',
        from: 'title, description and rollback plan of the pull request as of the merge',
        clauses: '4.2, 6.1',
        rules: ['title', 'description', 'sections', 'rollback-plan'],
    },
    {
        id: 'B',
        title: 'Approved independently before the merge',
        from: 'reviews by persons who made no part of it, of the code that was merged',
        clauses: '4.3, 7.1',
        rules: ['approvals', 'separation-of-duties', 'security-review', 'executive-approval', 'changes-requested'],
    },
    {
        id: 'C',
        title: 'Tested',
        from: 'the last run of each check at the merge, and what the pull request says of tests',
        clauses: '4.4',
        rules: ['ci-checks', 'testing'],
    },
    {
        id: 'D',
        title: 'Merged, and so deployed, when the policy allows',
        from: 'instant and actor of the merge, deployment window, lead time',
        clauses: '3.1, 4.5',
        rules: ['deployment-window', 'lead-time'],
    },
    {
        id: 'E',
        title: 'Recorded as it reached the branch',
        from: 'the verification of its record against the commits of the branch and its own history',
        clauses: '6.1, 8.2',
        rules: [],
    },
];
/** What a record shows of each attribute, in their order. `findings` are those of the verification about this record. */
function attributesOf(record, findings) {
    return attributes.map(({ id, rules }) => id === 'E' ? recordedAs(findings) : record.kind === 'push' ? 'not-met' : resultOf(record, rules));
}
function recordedAs(findings) {
    if (findings.some(({ outcome }) => outcome === 'fail'))
        return 'not-met';
    return findings.some(({ outcome }) => outcome === 'unknown') ? 'unclear' : 'met';
}
/** The worst that the rules found. What is only advised does not count; where none was judged, it was not asked for. */
function resultOf({ findings }, rules) {
    const own = findings.filter(({ rule, level }) => rules.includes(rule) && level === 'error');
    const outcomes = own.filter(({ lifted }) => lifted === undefined).map(({ outcome }) => outcome);
    if (outcomes.includes('fail') || outcomes.includes('wait'))
        return 'not-met';
    if (outcomes.includes('unknown'))
        return 'unclear';
    if (own.some(({ lifted }) => lifted !== undefined && lifted.outcome !== 'not-applicable'))
        return 'lifted';
    return outcomes.includes('pass') ? 'met' : 'not-asked';
}


/***/ }),

/***/ 73819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** A cell of a spreadsheet holds no more than 32,767 characters. */
const longest = 32_000;
/**
 * A table as CSV (RFC 4180): a line of headings, CRLF, cells in quotes where they need them, UTF-8 without a mark. Each row is
 * one line; of strangers' text nothing hides, and no spreadsheet takes it for a formula.
 */
function csv(columns, rows) {
    const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => column.of(row)))];
    return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}
function cellText(cell) {
    if (cell === null)
        return '';
    if (typeof cell !== 'string')
        return String(cell);
    const text = defused(cell);
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** What a spreadsheet begins a formula with, also in the wide forms that some take for the same. */
const formula = /^['"\s]*[=+\-@\t\r＝＋－＠]/;
/** The same after a semicolon, which separates cells where a comma is the decimal sign. */
const afterSemicolon = /;([ '"]{0,3})(?=[=+\-@＝＋－＠])/g;
/**
 * A stranger's text as one line that no spreadsheet runs: an apostrophe stands before what would begin a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function defused(value) {
    const isFormula = formula.test(value);
    const shown = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, longest).replace(afterSemicolon, ";$1'");
    return isFormula || formula.test(shown) ? `'${shown}` : shown;
}


/***/ }),

/***/ 60053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   HR: () => (/* binding */ exceptionKinds),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   Yw: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/* harmony import */ var _records_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41277);
/* harmony import */ var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43871);


/** Why a change is an exception; in the order in which an auditor wants them. */
const exceptionKinds = {
    broken: 'Record cannot be read',
    push: 'Reached the branch past the gate',
    'not-compliant': 'Not compliant',
    overdue: 'Obligation overdue',
    problem: 'Problem found by the audit',
    verification: 'Record failed the verification',
    correction: 'Record corrected',
};
const order = Object.keys(exceptionKinds);
const rank = ({ kinds: [first = 'correction'] }) => order.indexOf(first);
/** The exceptions of a period: the gravest kind first, then by date. `at`: what was due before it and is open is overdue. */
function exceptionsOf({ entries, broken }, findings, at) {
    const byPlace = new Map();
    for (const finding of findings) {
        const place = placeOf(finding);
        if (place !== null)
            byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
    }
    const unreadable = broken.map((each) => brokenException(each, byPlace.get(each.place) ?? []));
    const others = entries.flatMap((entry) => exceptionOf(entry, byPlace.get(entry.place) ?? [], at) ?? []);
    const when = ({ place, entry }) => entry?.at.toISOString() ?? place.replaceAll('/', '-');
    return [...unreadable, ...others].toSorted((one, other) => rank(one) - rank(other) || (0,_records_people_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(when(one), when(other)) || (0,_records_people_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.place, other.place));
}
/** The record that a finding is about; null: about none, but about a commit or the branch. */
function placeOf({ place }) {
    const [path = ''] = place.split(' at ', 1);
    return (0,_records_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(path)?.place ?? null;
}
/** Whether an obligation is overdue at an instant, also where the record was not followed up since it was due. */
const isOverdue = ({ state, due }, at) => state === 'overdue' || (state === 'open' && due !== null && Date.parse(due) <= at.getTime());
function brokenException(broken, findings) {
    return {
        place: broken.place,
        entry: null,
        broken,
        kinds: ['broken'],
        reasons: once([broken.problem, ...findings.map(said)]),
    };
}
function exceptionOf(entry, findings, at) {
    const { record, place } = entry;
    const isPush = record.kind === 'push';
    const late = isPush ? [] : record.obligations.filter((each) => isOverdue(each, at));
    const serious = findings.filter(({ outcome }) => outcome !== 'note');
    const found = {
        push: isPush,
        'not-compliant': !record.compliant,
        overdue: late.length > 0,
        problem: record.problems.length > 0,
        verification: serious.length > 0,
        correction: serious.length < findings.length,
    };
    const kinds = Object.keys(exceptionKinds).filter((kind) => kind !== 'broken' && found[kind]);
    if (kinds.length === 0)
        return null;
    const open = late.filter(({ state }) => state === 'open');
    const reasons = [
        ...record.reasons,
        ...record.problems,
        ...open.map(({ what }) => `Overdue when this was made, though the record was not followed up since: ${what}`),
        ...findings.map(said),
    ];
    return { place, entry, broken: null, kinds, reasons: once(reasons) };
}
const said = ({ check, outcome, message }) => outcome === 'note' ? message : `Verification (${check}): ${message}`;
const once = (sentences) => [...new Set(sentences)];


/***/ }),

/***/ 61646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildPack: () => (/* binding */ buildPack),
  isSound: () => (/* binding */ isSound)
});

// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(80563);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
// EXTERNAL MODULE: ./build/src/evidence/attributes.js
var attributes = __webpack_require__(79382);
// EXTERNAL MODULE: ./build/src/evidence/exceptions.js
var evidence_exceptions = __webpack_require__(60053);
// EXTERNAL MODULE: ./build/src/evidence/population.js
var population = __webpack_require__(19984);
;// CONCATENATED MODULE: ./build/src/evidence/policies.js

/** Every version with the instant from which it was in force, in the order of the branch. */
function dated(versions, all) {
    const brought = new Map(all.flatMap((entry) => shasOf(entry.record).map((sha) => [sha.toLowerCase(), entry])));
    return versions.map((version) => {
        const broughtBy = brought.get(version.commit.toLowerCase()) ?? null;
        return { version, broughtBy, since: broughtBy?.at ?? new Date(version.at) };
    });
}
/** The versions in force in a period, oldest first. `all` are the records that may have brought them. */
function policiesIn(versions, period, all) {
    const known = dated(versions, all).filter(({ since }) => since < period.until);
    const start = known.findLast(({ since }) => since < period.from);
    return [
        ...(start === undefined ? [] : [{ ...start, before: true }]),
        ...known.filter(({ since }) => since >= period.from).map((each) => ({ ...each, before: false })),
    ];
}
/** By which policies the changes of a period, in order of time, were judged. `builtIn`: the hash of the policy built into this version. */
function judgedBy(entries, inForce, versions, builtIn) {
    const hashes = new Set(entries.map(({ record }) => record.policy.sha256));
    return [...hashes].map((sha256) => {
        const own = entries.filter(({ record }) => record.policy.sha256 === sha256);
        const instants = own.map(({ record }) => (0,population/* instantOf */.B9)(record).getTime());
        const sources = [...new Set(own.map(({ record }) => record.policy.source))];
        // A change that brings a policy is judged by the one before it.
        const isAnother = ({ at }) => {
            const then = inForce.findLast(({ since }) => since < at)?.version.sha256;
            return then !== undefined && then !== sha256;
        };
        const isOf = (version) => version.sha256 === sha256;
        return {
            sha256,
            sources,
            changes: own.length,
            first: new Date(instants[0] ?? 0),
            last: new Date(instants.at(-1) ?? 0),
            elsewhen: own.filter(isAnother).length,
            known: inForce.some(({ version }) => isOf(version))
                ? 'in-force'
                : versions.some(isOf)
                    ? 'other-version'
                    : sha256 === builtIn
                        ? 'built-in'
                        : 'unknown',
        };
    });
}
function shasOf(record) {
    if (record.kind === 'push')
        return record.push.commits.map(({ sha }) => sha);
    const { commit, landed, commits } = record.merge;
    return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}

// EXTERNAL MODULE: ./build/src/evidence/population-csv.js
var population_csv = __webpack_require__(58005);
// EXTERNAL MODULE: ./build/src/evidence/sample.js
var sample = __webpack_require__(69897);
// EXTERNAL MODULE: ./build/src/evidence/summary.js
var summary = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/evidence/pack.js









/** Makes a pack. Throws BadInput where nothing is recorded in the period. Loads zod. */
function buildPack(source, inventory, request) {
    const { period, at } = request;
    const own = (0,population/* within */.ux)(inventory, period);
    const { entries, broken } = own;
    if (entries.length + broken.length === 0)
        throw new user_error/* BadInput */.kp(nothingIn(source, inventory, period));
    const { verification } = source;
    const exceptions = (0,evidence_exceptions/* exceptionsOf */.Yw)(own, verification.findings, at);
    const drawn = (0,sample/* drawSample */.tC)(entries, request.sample);
    const inSample = new Set(drawn.map(({ item }) => item.place));
    const shown = (entry, folder, position) => ({
        entry,
        drawn: position,
        attributes: (0,attributes/* attributesOf */.T)(entry.record, verification.findings.filter((finding) => (0,evidence_exceptions/* placeOf */.$t)(finding) === entry.place)),
        files: entry.files.map(({ path, text }) => fileOf(`${folder}/${path}`, text)),
    });
    const besides = exceptions.flatMap(({ entry }) => (entry === null || inSample.has(entry.place) ? [] : [entry]));
    const inForce = source.policies === null ? null : policiesIn(source.policies, period, inventory.entries);
    return {
        ...request,
        repository: source.repository,
        branch: source.branch,
        recordsCommit: source.recordsCommit,
        branchCommit: source.branchCommit,
        notes: source.notes,
        population: fileOf('population.csv', (0,population_csv/* populationCsv */.Em)(entries, period.timezone, at)),
        entries,
        summary: (0,summary/* summaryOf */.Y)(entries),
        exceptions,
        brokenFiles: broken.flatMap(({ files }) => files.map(({ path, text }) => fileOf(`exceptions/${path}`, text))),
        verification,
        findings: sorted(verification.findings, period),
        unrecorded: verification.findings.filter((each) => each.outcome !== 'note' && (0,evidence_exceptions/* placeOf */.$t)(each) === null),
        policies: inForce,
        judgedBy: judgedBy(entries, inForce ?? [], source.policies ?? [], (0,in_force/* builtIn */.wx)().sha256),
        sampled: drawn.map(({ item, rank }, index) => shown(item, 'sample', { position: index + 1, rank })),
        besides: besides.map((entry) => shown(entry, 'exceptions', null)),
        incomplete: missing(source, inventory, own, request),
    };
}
/** Whether an auditor can rely on it: nothing is missing, and the verification passed. */
const isSound = ({ incomplete, verification }) => incomplete.length === 0 && verification.passed;
const fileOf = (path, text) => ({ path, text, sha256: (0,population_csv/* sha256 */.sc)(text) });
function sorted(findings, period) {
    const isHere = (finding) => {
        const place = (0,evidence_exceptions/* placeOf */.$t)(finding);
        return place === null || (0,population/* isOfPeriod */.Tn)(`${place}.json`, period);
    };
    return { here: findings.filter(isHere), elsewhere: findings.filter((finding) => !isHere(finding)) };
}
function nothingIn({ repository }, { entries }, { asked }) {
    const period = `from ${asked.from} to ${asked.to}`;
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined)
        return `${repository} has no change records at all, so none ${period}: let the gate record changes first`;
    const day = ({ at }) => at.toISOString().slice(0, 10);
    return `${repository} has no change records ${period}: they reach from ${day(first)} to ${day(last)} (UTC). Name a period of these`;
}
function missing(source, { entries }, { broken }, { period, at }) {
    const first = entries[0];
    const late = first !== undefined && first.at > period.from;
    const records = broken.length === 1 ? '1 record cannot be read' : `${broken.length} records cannot be read`;
    return [
        ...(broken.length === 0 ? [] : [`${records}, so that the population may lack what they tell of`]),
        ...(late
            ? [
                `Nothing is recorded before ${first.at.toISOString()}, which is after the period begins: what was merged until then is not shown. If the gate was not in use before, begin there: --from ${first.at.toISOString()}`,
            ]
            : []),
        ...(at < period.until
            ? [`The period was not over when this pack was made: make it again after ${period.until.toISOString()}`]
            : []),
        ...(source.policies === null
            ? ['The versions of the policy file could not be read, so that it is not shown which were in force']
            : []),
    ];
}


/***/ }),

/***/ 58005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ populationCsv),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   V2: () => (/* binding */ countedApprovers),
/* harmony export */   iq: () => (/* binding */ mergedBy),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43871);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73819);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60053);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32766);
/* harmony import */ var _population_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19984);






/** The whole population as a table, a line for each change. `at`: as of when an open obligation is overdue. */
function populationCsv(entries, timezone, at) {
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .csv */ .f)(columnsIn(timezone, at), entries);
}
/** The SHA-256 of a file, in hexadecimal. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
const listed = (values) => values.join('; ');
function columnsIn(timezone, now) {
    const of = (heading, read) => ({
        heading,
        of: (entry) => read(entry.record, entry),
    });
    return [
        of('merged_at_utc', (_, { at }) => at.toISOString()),
        of('merged_at_local', (_, { at }) => (0,_period_js__WEBPACK_IMPORTED_MODULE_3__/* .localInstant */ .R)(at, timezone)),
        of('kind', (record) => (record.kind === 'push' ? `${record.how}-push` : record.kind)),
        of('number', (record) => (record.kind === 'push' ? null : record.number)),
        of('title', titleOf),
        of('author', authorOf),
        of('approvers', (record) => listed(countedApprovers(record))),
        of('category', (record) => (record.kind === 'push' ? null : record.category)),
        of('lane', (record) => (record.kind === 'push' ? null : record.lane)),
        of('verdict', (record) => (record.kind === 'push' ? null : record.verdict)),
        of('compliant', ({ compliant }) => (compliant ? 'yes' : 'no')),
        of('window', windowOf),
        of('merged_by', mergedBy),
        of('merge_commit', (record) => (record.kind === 'push' ? record.push.after : record.merge.commit)),
        of('branch', _population_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W0),
        of('policy_sha256', ({ policy }) => policy.sha256),
        of('obligations_open', (record) => obligationsOf(record).filter((each) => isOpenStill(each, now)).length),
        of('obligations_overdue', (record) => obligationsOf(record).filter((each) => (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(each, now)).length),
        of('verification', (record) => verificationOf(record, now)),
        of('record', (_, { place }) => (0,_records_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFiles */ .B5)(place).json),
        of('reasons', ({ reasons }) => listed(reasons)),
    ];
}
/** What a change is called: its title, or of a push what it did. */
function titleOf(record) {
    if (record.kind === 'pull-request')
        return record.title;
    const { commits, dropped } = record.push;
    const counted = (count) => `${count} ${count === 1 ? 'commit' : 'commits'}`;
    const removed = dropped.length === 0 ? '' : `, ${counted(dropped.length)} taken off`;
    const last = commits.at(-1)?.subject ?? '';
    return `${record.how === 'force' ? 'Forced push' : 'Direct push'} of ${counted(commits.length)}${removed}${last === '' ? '' : `: ${last}`}`;
}
/** Who made it, and who started the agent that did; of a push, who wrote its commits. */
function authorOf(record) {
    if (record.kind === 'push')
        return listed([...new Set(record.push.commits.map(({ author }) => author.login ?? author.name))]);
    if (record.author === null)
        return '(account deleted)';
    const { login, startedBy } = record.author;
    return startedBy === null ? login : `${login} (started by ${startedBy})`;
}
/** Those whose approval counted at the merge. */
const countedApprovers = (record) => record.kind === 'push' ? [] : record.approvers.filter(({ counts }) => counts === true).map(({ login }) => login);
const mergedBy = (record) => record.kind === 'push' ? record.push.by : record.merge.by;
function windowOf(record) {
    if (record.kind === 'push')
        return null;
    const { open, reason, name } = record.window;
    if (open)
        return 'open';
    return `closed: ${reason ?? 'no reason given'}${name === null ? '' : ` (${name})`}`;
}
/** The state of the verification after the deployment, and whether nobody looked again when its time was over. */
function verificationOf(record, now) {
    if (record.kind === 'push')
        return null;
    if (record.verification === null)
        return 'not-asked';
    const { state, ends } = record.verification;
    return state === 'monitoring' && Date.parse(ends) <= now.getTime() ? 'not-followed-up' : state;
}
const obligationsOf = (record) => record.kind === 'push' ? [] : record.obligations;
const isOpenStill = (each, now) => each.state === 'open' && !(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverdue */ .Jv)(each, now);


/***/ }),

/***/ 69897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ samplingMethod),
/* harmony export */   tC: () => (/* binding */ drawSample)
/* harmony export */ });
/* unused harmony export rankOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _records_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41277);


/** How the sample is drawn, in words that suffice to draw it again. */
const samplingMethod = 'Each change of the population is ranked by the SHA-256 of the seed, a line feed (byte 0A) and the place of its record, such ' +
    'as 2026/11/19-42, all in UTF-8. The changes with the smallest hashes, compared as hexadecimal text, are the sample.';
/** The rank of a change: the same seed and place give the same, whatever else is in the population. */
const rankOf = (seed, place) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${seed}\n${place}`, 'utf8').digest('hex');
/**
 * Draws `size` of a population, or all of a smaller one, by rank. Depends neither on the order of the population nor on chance, so
 * that anybody can draw the same sample; and nobody who does not choose the seed can choose what is drawn.
 */
function drawSample(population, { size, seed }) {
    return population
        .map((item) => ({ item, rank: rankOf(seed, item.place) }))
        .toSorted((one, other) => (0,_records_people_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(one.rank, other.rank) || (0,_records_people_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(one.item.place, other.item.place))
        .slice(0, size);
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   rateOf: () => (/* binding */ rateOf)
/* harmony export */ });
const noPullRequest = 'none: pushed past the gate';
/** Counts a population. Each of the tables adds up to all of it. */
function summaryOf(entries) {
    const records = entries.map(({ record }) => record);
    const by = (read, known) => counted(records, (record) => (record.kind === 'push' ? noPullRequest : read(record)), known);
    return {
        all: countOf('all', records),
        byCategory: by(({ category }) => category, ['standard', 'normal', 'major']),
        byLane: by(({ lane }) => lane, ['ordinary', 'emergency', 'rollback', 'bot', 'install']),
        byVerdict: by(({ verdict }) => verdict, ['pass', 'wait', 'fail', 'unknown']),
        byBranch: counted(records, (record) => (record.kind === 'push' ? record.push.branch : record.merge.base.ref), []),
    };
}
function counted(records, nameOf, known) {
    const names = [...new Set([...known, ...records.map(nameOf)])];
    return names.flatMap((name) => {
        const count = countOf(name, records.filter((record) => nameOf(record) === name));
        return count.changes === 0 ? [] : [count];
    });
}
const countOf = (name, records) => ({
    name,
    changes: records.length,
    compliant: records.filter(({ compliant }) => compliant).length,
});
/** "93.8 %", never rounded up to 100 nor down to 0; of nothing, there is no rate. */
function rateOf({ changes, compliant }) {
    if (changes === 0)
        return 'no rate';
    const tenths = Math.round((compliant / changes) * 1000);
    const honest = compliant === changes ? 1000 : compliant === 0 ? 0 : Math.min(999, Math.max(1, tenths));
    return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
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


/***/ })

};
