export const id = 8989;
export const ids = [8989,3605,1399];
export const modules = {

/***/ 48989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFiles: () => (/* binding */ verifyFiles)
});

// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/records/schema.js
var schema = __webpack_require__(13605);
// EXTERNAL MODULE: ./build/src/records/record.js
var records_record = __webpack_require__(25767);
// EXTERNAL MODULE: ./build/src/records/record-markdown.js + 1 modules
var record_markdown = __webpack_require__(99047);
// EXTERNAL MODULE: ./build/src/records/report-path.js
var report_path = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/src/records/verification-finding.js
var verification_finding = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
;// CONCATENATED MODULE: ./build/src/records/authorship.js

/** What hand somebody had in a recorded change, as a clause after the login; null: none that it shows. */
function createdBy({ author, commitAuthors }, login) {
    if (author !== null && (0,people_login/* sameLogin */.Up)(author.login, login))
        return 'opened it';
    if (author?.startedBy != null && (0,people_login/* sameLogin */.Up)(author.startedBy, login))
        return `started ${author.login}`;
    return commitAuthors.some((each) => each.login !== null && (0,people_login/* sameLogin */.Up)(each.login, login))
        ? 'wrote commits of it'
        : null;
}

// EXTERNAL MODULE: ./build/src/records/build-push-record.js
var build_push_record = __webpack_require__(74455);
// EXTERNAL MODULE: ./build/src/records/compliance.js
var compliance = __webpack_require__(33377);
// EXTERNAL MODULE: ./build/src/records/monitoring.js
var monitoring = __webpack_require__(4216);
;// CONCATENATED MODULE: ./build/src/records/verify-agreement.js







const { fail } = (0,verification_finding/* findingsOf */.W)('agreement');
/** In what a record contradicts itself, its place or its repository. Everything is derived again from its own facts. */
function disagreements(where, record, repository) {
    const { json } = (0,record_path/* recordFiles */.B5)(where.place);
    const remedy = 'Restore it from the history of the branch, or correct it by a commit that says so';
    const messages = [
        placed(where, record),
        record.repository.toLowerCase() === repository.toLowerCase()
            ? null
            : `It is of ${record.repository}, but the records are of ${repository}`,
        ...(record.kind === 'push' ? ofPush(record) : ofPullRequest(record)),
    ];
    return messages.flatMap((message) => (message === null ? [] : [fail(json, message, remedy)]));
}
function placed({ place }, record) {
    const own = (0,record_path/* recordPlace */.ZJ)(record);
    return own === place ? null : `It stands at ${place}, but by its date and number it belongs to ${own}`;
}
function ofPush(record) {
    return [
        sameList((0,build_push_record/* pushReasons */.q)(record, record.problems), record.reasons) ? null : 'Its reasons are not those that it shows',
    ];
}
function ofPullRequest(record) {
    const { findings, verdict, compliant, reasons, createdAt, merge } = record;
    const derived = (0,compliance/* verdictOf */.V)(findings);
    const against = (0,compliance/* reasonsAgainst */.l)(record);
    return [
        findings.length === 0 ? 'It holds no findings' : null,
        derived === verdict ? null : `Its verdict is ${verdict}, but its findings amount to ${derived}`,
        compliant === (against.length === 0)
            ? null
            : compliant
                ? 'It says that it complies, but its own facts say why not'
                : 'It says that it does not comply, but nothing in it is against it',
        sameList(against, reasons) ? null : 'Its reasons are not those that its facts give',
        Date.parse(createdAt) <= Date.parse(merge.at) ? null : 'It was merged before it was opened',
        ...windowOf(record),
        ...approversIn(record),
        ...obligationsIn(record),
        verificationIn(record),
    ];
}
function windowOf({ findings, window }) {
    const found = findings.find(({ rule }) => rule === 'deployment-window');
    const claims = found?.outcome === 'pass' ? true : found?.outcome === 'wait' ? false : null;
    return [
        claims === null || claims === window.open
            ? null
            : `It says that the window was ${window.open ? 'open' : 'closed'}, but its rule found the opposite`,
        window.open === (window.reason === null)
            ? null
            : 'Whether its window was open and why it was closed contradict each other',
    ];
}
/** The seats that findings say were filled, by rule. */
const seatRules = {
    approvals: 'technical',
    'security-review': 'security',
    'executive-approval': 'executive',
};
function approversIn(record) {
    const { approvers, merge, findings } = record;
    const seen = new Set();
    const wrong = approvers.map(({ login, at, counts, commit, sameDiffAsHead, seat, role }) => {
        const key = login.toLowerCase();
        if (seen.has(key))
            return `${login} is listed twice among the approvers`;
        seen.add(key);
        if (Date.parse(at) > Date.parse(merge.at))
            return `${login} approved only after the merge`;
        if (counts !== true)
            return seat === null && role === null ? null : `${login} fills a seat, but the approval did not count`;
        const hand = createdBy(record, login);
        if (hand !== null)
            return `The approval of ${login} counts, but ${login} ${hand}`;
        const isHead = commit?.toLowerCase() === merge.head.sha.toLowerCase();
        return isHead || sameDiffAsHead === true ? null : `The approval of ${login} counts, but is not of what was merged`;
    });
    const claimed = findings.flatMap(({ rule, outcome, evidence }) => {
        const seat = seatRules[rule];
        const named = outcome === 'pass' ? evidence?.['approvers'] : undefined;
        if (seat === undefined || !Array.isArray(named))
            return [];
        return named.map((login) => approvers.some((each) => typeof login === 'string' && (0,people_login/* sameLogin */.Up)(each.login, login) && each.counts === true)
            ? null
            : `The rule ${rule} rests on an approval by ${String(login)} that is not among its approvers`);
    });
    return [...wrong, ...claimed];
}
function obligationsIn({ obligations, merge }) {
    return obligations.map(({ what, state, doneAt, due, late, by }) => {
        if ((state === 'done') !== (doneAt !== null))
            return `“${what}” is ${state}, which its instant contradicts`;
        if (doneAt === null && by !== null)
            return `“${what}” is not done, but names who did it`;
        const isLate = doneAt !== null && due !== null && Date.parse(doneAt) >= Date.parse(due);
        if (late !== isLate)
            return `Whether “${what}” was done too late contradicts its instants`;
        return due !== null && Date.parse(due) < Date.parse(merge.at) ? `“${what}” was due before the merge` : null;
    });
}
function verificationIn({ verification, category, merge }) {
    if (verification === null)
        return null;
    const { minutes, ends, state, checks } = verification;
    if (minutes !== monitoring/* monitoringMinutes */.It[category] || ends !== (0,monitoring/* monitoringEnds */.Z6)(category, new Date(merge.at)).toISOString())
        return `Its monitoring period is not that of a ${category} change`;
    const all = checks.every(({ done }) => done);
    if (state === 'complete' && !all)
        return 'Its verification is complete, but checks are open';
    return state === 'incomplete' && all ? 'Its verification is incomplete, but no check is open' : null;
}
const sameList = (one, other) => one.length === other.length && one.every((each, index) => each === other[index]);

// EXTERNAL MODULE: ./build/src/records/verify-completeness.js + 1 modules
var verify_completeness = __webpack_require__(51399);
// EXTERNAL MODULE: ./build/src/records/record-message.js
var record_message = __webpack_require__(76433);
;// CONCATENATED MODULE: ./build/src/records/verify-history.js




const { fail: verify_history_fail, unknown, note } = (0,verification_finding/* findingsOf */.W)('history');
/**
 * What is wrong with the history of one file of a record: it has to begin with the commit that records it; a follow-up may only
 * change what goes on after the merge; anything else is a correction, whose commit says so and why, and which is noted.
 */
function brokenHistory({ path, text, history }, where) {
    const fetch = 'Run it again with the whole history of the branch of records at hand';
    if (history === null || history.length === 0)
        return [unknown(path, 'Its history could not be read', fetch)];
    const findings = [];
    const last = history.at(-1);
    const isLeft = last?.text === undefined ? text !== null : last.text === text;
    if (!isLeft)
        findings.push(verify_history_fail(path, 'It is not as its last commit left it', fetch));
    let before = null;
    for (let index = 0; index < history.length; index++) {
        const version = history[index];
        if (version === undefined)
            break;
        const found = stepFrom(before, version, path, where);
        const restored = found.some(({ outcome }) => outcome !== 'note') ? restoredAt(before, history, index) : null;
        if (restored === null)
            findings.push(...found);
        else {
            const by = `${version.commit.slice(0, 7)}; ${history[restored]?.commit.slice(0, 7) ?? ''} restored it`;
            findings.push(note(`${path} at ${version.commit.slice(0, 7)}`, `It was changed without saying so by ${by}`));
            index = restored;
        }
        before = history[index] ?? version;
    }
    return findings;
}
/** Where a later version is again what it was before; null: none is. */
function restoredAt(before, history, from) {
    if (typeof before?.text !== 'string')
        return null;
    const found = history.findIndex((version, index) => index > from && version.text === before.text);
    return found < 0 ? null : found;
}
function stepFrom(before, version, path, { place, format }) {
    const short = version.commit.slice(0, 7);
    const at = `${path} at ${short}`;
    const acts = (0,record_message/* parseRecordMessage */.o)(version.message).filter((act) => act.place === place);
    const told = (act) => acts.find((each) => each.act === act);
    const correct = `Restore it, or commit it again with the message “Correct ${place}: WHY”`;
    const correction = told('correct');
    if (before === null) {
        if (told('record') !== undefined)
            return [];
        return [
            verify_history_fail(at, `Commit ${short}, which wrote it first, does not say “Record ${place}”`, 'Find out who wrote it, and have the sweep record the change'),
        ];
    }
    if (before.text !== undefined && before.text === version.text)
        return [];
    if (correction !== undefined)
        return format === 'json' ? [note(at, `Corrected: ${correction.why}`)] : [];
    if (version.text === null && before?.text !== null)
        return [verify_history_fail(at, `Commit ${short} removed it`, `Restore it from the commit before ${short}`)];
    const restored = before.text === null && told('record') !== undefined;
    if (told('follow-up') === undefined && !restored)
        return [verify_history_fail(at, `Commit ${short} rewrote it without saying so`, correct)];
    return format === 'json' ? overreach(before, version, at, correct) : [];
}
/** Whether a follow-up changed more than it may. */
function overreach(before, version, at, correct) {
    if (before.text === null)
        return [];
    if (typeof before.text !== 'string' || typeof version.text !== 'string')
        return [
            unknown(at, 'What the follow-up changed could not be read', 'Run it again with the contents of both versions'),
        ];
    const [one, other] = [parsed(before.text), parsed(version.text)];
    if (one === null || other === null)
        return [verify_history_fail(at, 'The follow-up did not go from one record to another', correct)];
    if (!(0,records_record/* sameMerge */.n1)(one, other))
        return [verify_history_fail(at, 'The follow-up changed what the record says of the merge', correct)];
    const undone = undoneBetween(one, other);
    return undone === null ? [] : [verify_history_fail(at, `The follow-up took back that “${undone}” was done`, correct)];
}
/** An obligation or link that is no longer as it was settled; null: none. */
function undoneBetween(one, other) {
    const gone = ['reverts', 'revertedBy'].find((side) => one.links[side].some((link) => !other.links[side].some((each) => each.number === link.number)));
    if (gone !== undefined)
        return `the link ${gone}`;
    if (one.kind === 'push' || other.kind === 'push')
        return null;
    const settled = (record) => new Map(record.obligations.map(({ id, what, due, state, doneAt, by }) => [id, { what, due, state, doneAt, by }]));
    const after = settled(other);
    for (const [id, known] of settled(one)) {
        const now = after.get(id);
        const kept = known.state !== 'done' || (now?.state === 'done' && now.doneAt === known.doneAt && now.by === known.by);
        if (now === undefined || now.what !== known.what || now.due !== known.due || !kept)
            return known.what;
    }
    return after.size === one.obligations.length ? null : 'an obligation';
}
function parsed(text) {
    try {
        const read = (0,schema.parseRecord)(JSON.parse(text));
        return read.ok ? read.record : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/records/verify.js









const { fail: verify_fail } = (0,verification_finding/* findingsOf */.W)('agreement');
/**
 * Verifies records: that every commit of the gated branch belongs to one (completeness), that none was rewritten but by a
 * commit that says so (history), and that each agrees with its own facts (agreement). Pure; never throws for what files hold.
 * Loads zod: import it only where records are verified.
 */
function verifyRecords({ repository, branch, files, commits }) {
    const findings = [];
    const records = [];
    const texts = new Map(files.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
    for (const file of files) {
        const where = (0,record_path/* parseRecordPath */.OT)(file.path);
        if (where === null) {
            if (looksLikeRecord(file))
                findings.push(foreign(file.path));
            continue;
        }
        findings.push(...brokenHistory(file, where));
        if (file.text === null)
            continue;
        if (where.format === 'md')
            findings.push(...withoutItsOther(where, texts));
        else {
            const read = readRecord(file.path, file.text, texts.get((0,record_path/* recordFiles */.B5)(where.place).markdown));
            findings.push(...read.findings);
            if (read.record === null)
                continue;
            records.push({ place: where.place, record: read.record });
            findings.push(...disagreements(where, read.record, repository));
        }
    }
    findings.push(...(0,verify_completeness.incompleteness)({ branch, commits, records }));
    const corrections = findings.filter(({ check, outcome }) => check === 'history' && outcome === 'note').length;
    return {
        passed: findings.every(({ outcome }) => outcome === 'note'),
        findings,
        counts: {
            records: records.length,
            compliant: records.filter(({ record }) => record.compliant).length,
            pushes: records.filter(({ record }) => record.kind === 'push').length,
            commits: commits?.length ?? 0,
            corrections,
        },
    };
}
/** What lies in a folder of a year, or could be taken for a record; a README of the branch is welcome, and reports are. */
const looksLikeRecord = ({ path, text }) => text !== null && !(0,report_path/* isReportPath */.yk)(path) && (/^\d{4}\//.test(path) || path.endsWith('.json'));
const foreign = (path) => verify_fail(path, 'The file is no record: its path is not YYYY/MM/DD-NUMBER.json', 'Remove it from the branch of records');
function withoutItsOther({ place }, texts) {
    const { json, markdown } = (0,record_path/* recordFiles */.B5)(place);
    if (texts.has(json))
        return [];
    return [verify_fail(markdown, `The page has no record: ${json} is missing`, 'Restore the JSON file from the history')];
}
function readRecord(path, text, page) {
    const restore = 'Restore the file from the history of the branch';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { record: null, findings: [verify_fail(path, 'The file is not JSON', restore)] };
    }
    const parsed = (0,schema.parseRecord)(value);
    if (!parsed.ok) {
        const [first = '', ...more] = parsed.problems;
        const rest = more.length === 0 ? '' : `, and ${more.length} more problems`;
        return { record: null, findings: [verify_fail(path, `It does not follow the schema: ${first}${rest}`, restore)] };
    }
    const { record } = parsed;
    const findings = [];
    if ((0,records_record/* recordText */.Pe)(record) !== text)
        findings.push(verify_fail(path, 'It was not written by the gate: its text is not in the canonical form', restore));
    if (page === undefined)
        findings.push(verify_fail(path, 'Its Markdown page is missing', 'Restore the page from the history of the branch'));
    else if (page !== (0,record_markdown/* recordMarkdown */.z)(record))
        findings.push(verify_fail(path, 'Its Markdown page does not say what the JSON says', `${restore}: the page or the JSON was edited`));
    return { record, findings };
}

;// CONCATENATED MODULE: ./build/src/git/records-verification.js



/**
 * Verifies history and agreement of all records, some at a time, so that never all texts are in memory; `step` is called for each
 * record. Loads zod. Throws CheckoutError.
 */
async function verifyFiles(stored, { repository, branch }, step = () => undefined) {
    const findings = [];
    const records = [];
    const counts = { records: 0, compliant: 0, pushes: 0, corrections: 0 };
    let name = repository;
    for await (const files of stored.files()) {
        const placed = files.flatMap(placedRecord);
        name ??= placed[0]?.record.repository ?? null;
        records.push(...placed.map(lightened));
        const part = verifyRecords({ repository: name ?? '', branch, files, commits: null });
        findings.push(...part.findings.filter(({ check }) => check !== 'completeness'));
        for (const key of ['records', 'compliant', 'pushes', 'corrections'])
            counts[key] += part.counts[key];
        for (let count = 0; count < part.counts.records; count++)
            step();
    }
    return { repository: name, findings, counts, records };
}
function placedRecord({ path, text }) {
    const where = (0,record_path/* parseRecordPath */.OT)(path);
    if (where?.format !== 'json' || text === null)
        return [];
    try {
        const parsed = (0,schema.parseRecord)(JSON.parse(text));
        return parsed.ok ? [{ place: where.place, record: parsed.record }] : [];
    }
    catch {
        return [];
    }
}
/** Without what takes the most room and is not compared across records. */
function lightened({ place, record }) {
    const policy = { ...record.policy, document: '' };
    const light = record.kind === 'push'
        ? { ...record, policy }
        : {
            ...record,
            policy,
            what: '',
            why: null,
            rollbackPlan: '',
            commitAuthors: [],
            approvers: [],
            categoryReasons: [],
            areas: [],
            testing: { heading: null, text: '', boxes: [], checks: null },
            migrations: [],
            findings: [],
            obligations: [],
            verification: null,
            changedSinceMerge: [],
            caveats: [],
        };
    return { place, record: light };
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   yk: () => (/* binding */ isReportPath)
/* harmony export */ });
/* unused harmony export reportFormats */
/** The endings of the files of a report; the part merges exactly with those of other repositories. */
const reportFormats = (/* unused pure expression or super */ null && (['md', 'html', 'csv', 'json', 'part.json']));
/** Where a report on a period ("2026-11", "2026-Q4", "2026") stands on the branch of records. */
const reportPath = (period, format) => `reports/${period}.${format}`;
const form = /^reports\/\d{4}(?:-(?:\d\d|Q[1-4]))?\.(?:md|html|csv|json|part\.json)$/;
/** Whether a path is that of a report, which is no record. */
const isReportPath = (path) => form.test(path);


/***/ }),

/***/ 13605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecord: () => (/* binding */ parseRecord)
/* harmony export */ });
/* unused harmony exports RecordSchema, recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53339);
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88800);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30059);
/**
 * The change record: what an auditor samples, one for each change of a gated branch, as plain JSON.
 *
 * This schema is the only declaration of the format: the type `ChangeRecord` and the published JSON Schema are derived from
 * it. Loads zod, so it is imported at run time only where records are read.
 */



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).describe('An instant, ISO 8601 with zone');
const login = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).describe('A GitHub login');
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/i, 'expected a commit SHA (7 to 64 hex digits)');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 (64 small hex digits)');
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const repository = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected OWNER/REPO');
const outcome = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail', 'wait', 'not-applicable', 'unknown']);
const person = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login, bot: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), startedBy: login.nullable() });
const gitAuthor = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login: login.nullable().describe('null: GitHub knows no account'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('As the commit has it; e-mail addresses are never recorded'),
    commits: count.describe('How many commits name this author or co-author'),
});
const approver = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    login,
    commit: sha.nullable().describe('The commit that was approved; null: it is gone'),
    at: instant,
    sameDiffAsHead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether it shows the diff that was merged; null: not known'),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether the approval counted at the merge; null: could not be told'),
    seat: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['technical', 'security', 'executive'])
        .nullable()
        .describe('What the approval was taken for; null: for nothing that was asked'),
    role: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The same in the words of the decision'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('One clause after the login'),
});
const fileCause = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pattern: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    line: count.optional(),
    token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    outcome,
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warning']),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['author', 'reviewer', 'checks', 'clock', 'owner']).optional(),
    until: instant.optional(),
    clauses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional(),
    lifted: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outcome, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional()
        .describe('What would have been found, and who or what lifted it'),
});
const obligation = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    clauses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    due: instant.nullable().describe('null: at the next occasion'),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'done', 'overdue']),
    doneAt: instant.nullable(),
    by: login.nullable().describe('Who did it'),
    late: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Done, but not before it was due'),
    how: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('By what it is shown to be done, or why it is not'),
});
const monitored = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    minutes: count.describe('The monitoring period of the category (4.6)'),
    ends: instant,
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['monitoring', 'complete', 'incomplete']).describe('incomplete: the period ended with open checks'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), done: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
});
const revertLink = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable().describe('The pull request; null: a change without one'),
    commit: sha.nullable(),
    exact: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable().describe('Whether the trees prove that it exactly undoes it; null: not known'),
});
const links = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reverts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(revertLink).describe('What this change undoes'),
    revertedBy: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(revertLink).describe('What undid this change'),
    issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The issue that follows it up'),
});
const capture = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    at: instant.describe('When the facts were captured'),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['merge', 'audit', 'sweep']).describe('The event of the merge, the audit of the push, or a sweep'),
});
const common = {
    recordVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    repository,
    compliant: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('Why it is not compliant'),
    problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What the audit found besides the rules'),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha256,
        document: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        reportOnly: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('Whether the gate only reported, and held nobody up'),
    })
        .describe('The policy that judged'),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).describe('The version of change-gate'),
    links,
    followedUpAt: instant.nullable().describe('When obligations, verification or links were last brought up to date'),
    capture,
};
const PullRequestRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pull-request'),
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The description; empty: there was none, or nobody knows what it said at the merge'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), where: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Where the pull request says it') })
        .nullable()
        .describe('The justification; null: not found'),
    typeOfChange: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('The boxes ticked under “Type of Change”'),
    rollbackPlan: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bodySha256: sha256.nullable().describe('Of the body as of the merge, in UTF-8; null: nobody knows it'),
    author: person.nullable().describe('null: the account was deleted'),
    commitAuthors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(gitAuthor),
    approvers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(approver).describe('Everybody whose latest opinion at the merge was an approval'),
    createdAt: instant,
    merge: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        at: instant,
        local: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The same in the time zone of the policy'),
        by: login.nullable(),
        commit: sha.nullable(),
        base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha }),
        head: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha, repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }),
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).nullable().describe('The commits of the pull request; null: could not be read'),
        landed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).nullable().describe('The commits that it brought to the base branch; null: not known'),
    }),
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ),
    categoryReasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['files', 'box', 'label', 'lowered', 'note']),
        message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileCause),
    })),
    areas: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ area: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileCause) })),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    testing: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        heading: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        boxes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), checked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })),
        checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['check-run', 'status']),
            app: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
            status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            conclusion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
            completedAt: instant.nullable(),
        }))
            .nullable()
            .describe('The latest run of each check at the merge; null: could not be read'),
    }),
    window: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        open: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('Why it was closed'),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The holiday or the freeze'),
        timezone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        found: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What the rule found'),
    }),
    migrations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        wayBack: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['has', 'lacks', 'unknown']),
        why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    })),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'wait', 'fail', 'unknown']).describe('As of the merge'),
    lane: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .lanes */ .wX),
    laneReason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
    obligations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(obligation),
    verification: monitored.nullable().describe('null: the change deployed nothing'),
    changedSinceMerge: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fact: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: instant.nullable(), by: login.nullable() }))
        .describe('What changed between the merge and the capture'),
    caveats: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What keeps the judgement from being exact'),
});
const PushRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('push'),
    compliant: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false),
    how: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['direct', 'force']).describe('direct: without a pull request; force: the branch was rewritten'),
    push: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
        by: login.nullable().describe('Who pushed; null: not known'),
        at: instant,
        before: sha,
        after: sha,
        commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            sha,
            subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            author: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login: login.nullable(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
        })),
        dropped: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha).describe('Commits that a forced push took off the branch'),
    }),
});
/** A change record, version 1. */
const RecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [PullRequestRecord, PushRecord]);
const id = 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/record.schema.json';
/** The JSON Schema of a change record. */
function recordSchema() {
    const { $schema, ...rest } = z.toJSONSchema(RecordSchema, { target: 'draft-2020-12', io: 'output' });
    return {
        $schema,
        $id: id,
        title: 'A change record of change-gate',
        description: 'What, why, who, who approved, when, test results and every finding of one change, as of its merge.',
        ...rest,
    };
}
/** Checks a value against the schema. A record of a later version is told as such. */
function parseRecord(value) {
    const { success, data, error } = RecordSchema.safeParse(value);
    if (success)
        return { ok: true, record: data };
    return {
        ok: false,
        problems: error.issues.map(({ path, message }) => `${path.length === 0 ? 'the record' : path.join('.')}: ${message}`),
    };
}


/***/ }),

/***/ 51399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  incompleteness: () => (/* binding */ incompleteness)
});

// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/records/verification-finding.js
var verification_finding = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/src/records/verify-links.js


const { fail } = (0,verification_finding/* findingsOf */.W)('completeness');
/** One change has one record. */
function twice(records) {
    const first = new Map();
    return records.flatMap(({ place, record }) => {
        const key = record.kind === 'push'
            ? `push ${record.push.branch} ${record.push.after.toLowerCase()} ${record.push.at}`
            : `#${record.number}`;
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, place);
            return [];
        }
        return [
            fail((0,record_path/* recordFiles */.B5)(place).json, `${key} is recorded at ${known} already`, 'Remove the one that is wrong, by a commit that says so'),
        ];
    });
}
/** A revert is told in both records, where both are kept. */
function oneSided(records) {
    const byNumber = new Map(records.flatMap((one) => (one.record.kind === 'push' ? [] : [[one.record.number, one]])));
    const lacks = (links, record) => record.kind === 'pull-request' && !links.some(({ number }) => number === record.number);
    return records.flatMap(({ record }) => ['reverts', 'revertedBy'].flatMap((side) => record.links[side].flatMap(({ number }) => {
        const other = number === null ? undefined : byNumber.get(number);
        const back = side === 'reverts' ? 'revertedBy' : 'reverts';
        if (other === undefined || !lacks(other.record.links[back], record))
            return [];
        const name = record.kind === 'pull-request' ? `#${record.number}` : '';
        return [
            fail((0,record_path/* recordFiles */.B5)(other.place).json, `${name} names it under “${side}”, but it does not name ${name}`, 'Let the sweep link both'),
        ];
    })));
}

;// CONCATENATED MODULE: ./build/src/records/verify-completeness.js



const { fail: verify_completeness_fail, unknown } = (0,verification_finding/* findingsOf */.W)('completeness');
/**
 * What of a gated branch is not recorded: each of its commits has to belong to a recorded pull request or push, each change to
 * one record alone, each recorded merge to the branch, and each revert to both of its records.
 */
function incompleteness({ branch, commits, records, }) {
    const findings = [...twice(records), ...oneSided(records)];
    if (commits === null) {
        const remedy = 'Run it again with the history of the gated branch at hand';
        return [...findings, unknown(branch, 'The commits of the gated branch could not be read', remedy)];
    }
    const recorded = shasOf(records, branch);
    for (const { sha, pullRequests } of commits) {
        const finding = unrecorded(sha, pullRequests, recorded);
        if (finding !== null)
            findings.push(finding);
    }
    const present = new Set(commits.map(({ sha }) => sha.toLowerCase()));
    const dropped = new Set(records.flatMap(({ record }) => (record.kind === 'push' ? record.push.dropped : [])).map(lower));
    for (const { place, record } of records) {
        const landed = record.kind === 'push' ? null : record.merge.commit;
        if (landed === null || record.kind === 'push' || record.merge.base.ref !== branch)
            continue;
        if (present.has(lower(landed)) || dropped.has(lower(landed)))
            continue;
        findings.push(verify_completeness_fail((0,record_path/* recordFiles */.B5)(place).json, `Its merge commit ${landed.slice(0, 7)} is not on ${branch}, and no record says that it was taken off`, 'Find out whether the branch was rewritten, and record that push'));
    }
    return findings;
}
const lower = (sha) => sha.toLowerCase();
function shasOf(records, branch) {
    const own = records.filter(({ record }) => branchOf(record) === branch);
    const merged = own.flatMap(({ record }) => (record.kind === 'push' ? [] : [record]));
    const numbers = (isClosed) => new Set(merged.filter(({ merge }) => (merge.landed !== null) === isClosed).map(({ number }) => number));
    return {
        shas: new Set(own.flatMap(({ record }) => shasIn(record)).map(lower)),
        closed: numbers(true),
        open: numbers(false),
    };
}
const branchOf = (record) => record.kind === 'push' ? record.push.branch : record.merge.base.ref;
function shasIn(record) {
    if (record.kind === 'push')
        return record.push.commits.map(({ sha }) => sha);
    const { commit, landed, commits } = record.merge;
    return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}
function unrecorded(sha, pullRequests, { shas, closed, open }) {
    const place = `commit ${sha.slice(0, 12)}`;
    if (shas.has(lower(sha)))
        return null;
    if (pullRequests === null)
        return unknown(place, 'Which pull request brought it could not be read', 'Run it again with a token that may read pull requests');
    if (pullRequests.some((number) => open.has(number)))
        return null;
    const claimed = pullRequests.find((number) => closed.has(number));
    if (claimed !== undefined)
        return verify_completeness_fail(place, `GitHub counts it to #${claimed}, but the record of #${claimed} does not`, 'Find out how it reached the branch, and record it');
    const [number] = pullRequests;
    return number === undefined
        ? verify_completeness_fail(place, 'It belongs to no pull request, and no record tells of its push', 'Let the sweep record it, or record the push by hand')
        : verify_completeness_fail(place, `It came with #${number}, which is not recorded`, `Let the sweep record #${number}`);
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
