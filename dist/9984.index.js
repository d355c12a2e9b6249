export const id = 9984;
export const ids = [9984,3605];
export const modules = {

/***/ 32766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localInstant),
/* harmony export */   S: () => (/* binding */ touchesDay),
/* harmony export */   periodOf: () => (/* binding */ periodOf),
/* harmony export */   zoneOfRecords: () => (/* binding */ zoneOfRecords)
/* harmony export */ });
/* harmony import */ var _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53417);
/* harmony import */ var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50912);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97609);



/**
 * The period that two options ask for. A date is one of the time zone, and the last one belongs to the period; an instant does
 * not. `instant` reads an instant. Throws BadInput for what is no date, ends before it starts, or lies ahead of `now`.
 */
function periodOf({ from, to }, timezone, now, instant) {
    const zone = (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone);
    const [first, last] = [momentOf(from, '--from', instant), momentOf(to, '--to', instant)];
    const start = first.at ?? new Date((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)(zone, first.day));
    const until = last.at ?? new Date((0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReaching */ .G6)(zone, last.day + _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_));
    if (start >= until)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--from ${from} is not before the end of --to ${to}: exchange them`);
    if (start > now)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`--from ${from} lies in the future: nothing can be shown of it yet`);
    return { from: start, until, asked: { from, to }, timezone };
}
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
function momentOf(text, option, instant) {
    if (!dateForm.test(text)) {
        if (/\dT/i.test(text))
            return { at: instant(text, option), day: 0 };
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${option} ${JSON.stringify(text)}: not a date. Write e.g. ${option} 2026-10-01, or an instant`);
    }
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${option} ${text}: there is no such day`);
    // With a margin, so that no zone leaves the years that the calendar reckons with.
    if (date.getUTCFullYear() < 1001 || date.getUTCFullYear() > 8998)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInput */ .kp(`${option} ${text}: out of range. Write a day of the years 1001 to 8998`);
    return { at: null, day: date.getTime() };
}
/** The time zone that the latest of the records up to the end of a date names, or else the earliest; null: none names any. */
function zoneOfRecords(records, to) {
    const named = records
        .flatMap(({ at, timezone }) => (timezone !== null && (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimezone */ .KJ)(timezone) ? [{ at, timezone }] : []))
        .toSorted((one, other) => one.at.getTime() - other.at.getTime());
    const end = Date.parse(to) + 2 * _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    return (named.findLast(({ at }) => at.getTime() < end) ?? named[0])?.timezone ?? null;
}
/** An instant on the clocks of a zone, with its offset: "2026-11-19T10:04:00-06:00". */
function localInstant(at, timezone) {
    const offset = (0,_calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneOf */ .kE)(timezone).offsetAt(at.getTime());
    const minutes = Math.abs(Math.round(offset / 60_000));
    const shown = new Date(at.getTime() + offset).toISOString().slice(0, 19);
    const two = (value) => String(value).padStart(2, '0');
    return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
/** Whether a day of UTC, "2026-11-19", has any part in the period. */
function touchesDay({ from, until }, date) {
    const start = Date.parse(`${date}T00:00:00Z`);
    return start < until.getTime() && start + _calendar_days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ > from.getTime();
}


/***/ }),

/***/ 19984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Tn: () => (/* binding */ isOfPeriod),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   inventoryOf: () => (/* binding */ inventoryOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _records_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41277);
/* harmony import */ var _records_record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43871);
/* harmony import */ var _records_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13605);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32766);




/** Reads the records among files. Never throws for what they hold. Loads zod. */
function inventoryOf(files) {
    const entries = [];
    const broken = [];
    for (const [place, known] of byPlace(files)) {
        const { json } = (0,_records_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFiles */ .B5)(place);
        const present = known
            .flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
            .toSorted((one, other) => (0,_records_people_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.path, other.path));
        const read = readJson(known.find(({ path }) => path === json) ?? null);
        if (typeof read === 'string')
            broken.push({ place, path: json, problem: read, files: present });
        else
            entries.push({ place, record: read, at: instantOf(read), files: present });
    }
    return {
        entries: entries.toSorted((one, other) => one.at.getTime() - other.at.getTime() || (0,_records_people_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.place, other.place)),
        broken: broken.toSorted((one, other) => (0,_records_people_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.place, other.place)),
    };
}
/** What of an inventory belongs to a period: changes by their instant, broken records by the day that their path names. */
function within({ entries, broken }, period) {
    return {
        entries: entries.filter(({ at }) => at >= period.from && at < period.until),
        broken: broken.filter(({ path }) => isOfPeriod(path, period)),
    };
}
/** Whether the day that the path of a record names has any part in a period. */
function isOfPeriod(path, period) {
    const where = (0,_records_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(path);
    return where !== null && (0,_period_js__WEBPACK_IMPORTED_MODULE_3__/* .touchesDay */ .S)(period, where.date);
}
/** When a change reached the branch. */
const instantOf = (record) => new Date(record.kind === 'push' ? record.push.at : record.merge.at);
/** The branch that a change reached. */
const branchOf = (record) => record.kind === 'push' ? record.push.branch : record.merge.base.ref;
function byPlace(files) {
    const places = new Map();
    for (const file of files) {
        const where = (0,_records_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordPath */ .OT)(file.path);
        if (where !== null)
            places.set(where.place, [...(places.get(where.place) ?? []), file]);
    }
    return places;
}
/** The record of a file, or why there is none. */
function readJson(file) {
    if (file === null)
        return 'Its JSON file is missing; only its page is there';
    if (file.text === null)
        return 'Its file was removed from the branch of records';
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch {
        return 'Its file is not JSON';
    }
    const parsed = (0,_records_schema_js__WEBPACK_IMPORTED_MODULE_2__.parseRecord)(value);
    if (parsed.ok)
        return parsed.record;
    return `It does not follow the schema of records: ${parsed.problems[0] ?? 'no reason is given'}`;
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

/***/ 41058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ latestOpinions),
/* harmony export */   VR: () => (/* binding */ showsHead),
/* harmony export */   my: () => (/* binding */ opinionsOfDeleted)
/* harmony export */ });
/** Whether a review shows the diff of the head; null: not known. */
function showsHead(review, head) {
    return review.commit?.toLowerCase() === head.toLowerCase() ? true : review.sameDiffAsHead;
}
const isOpinion = ({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
/**
 * The latest opinion of each person at an instant: an approval, a request for changes, or a dismissed one. A dismissal does
 * not revive an older approval; a comment replaces nothing; reviews after `at` do not count.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
function latestOpinions(reviews, head, at) {
    const latest = new Map();
    for (const review of reviews) {
        if (!hasAuthor(review) || !isOpinion(review) || !isGiven(review, at))
            continue;
        const key = review.author.login.toLowerCase();
        const known = latest.get(key);
        if (known === undefined || supersedes(review, known, head))
            latest.set(key, review);
    }
    return [...latest.values()];
}
/** Opinions of deleted accounts: nobody can tell which of them are by the same person, so that each stands for itself. */
function opinionsOfDeleted(reviews, at) {
    return reviews.filter((review) => review.author === null && isOpinion(review) && isGiven(review, at));
}
const isGiven = (review, at) => Date.parse(review.submittedAt) <= at.getTime();
const hasAuthor = (review) => review.author !== null;
function supersedes(review, known, head) {
    const second = (instant) => Math.floor(Date.parse(instant) / 1000);
    const later = second(review.submittedAt) - second(known.submittedAt);
    return later !== 0 ? later > 0 : strictness(review, head) > strictness(known, head);
}
/** GitHub dates reviews to the second; at the same second the stricter one holds, whatever the order of the list. */
function strictness(review, head) {
    if (review.state === 'CHANGES_REQUESTED')
        return 4;
    if (review.state === 'DISMISSED')
        return 3;
    const same = showsHead(review, head);
    return same === true ? 0 : same === null ? 1 : 2;
}


/***/ }),

/***/ 41277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VK: () => (/* binding */ commitAuthorsOf)
/* harmony export */ });
/* harmony import */ var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48812);
/* harmony import */ var _people_opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41058);


const seats = {
    'technical review': 'technical',
    'security review': 'security',
    // Asked of sensitive changes where the policy names nobody for the security review (4.3).
    'second review': 'security',
    'executive approval': 'executive',
};
/**
 * Everybody whose latest opinion at the merge was an approval, with the commit, and for what the decision took it. In the order
 * in which they approved.
 */
function approversOf({ reviews, head }, { reviewers }, at) {
    return (0,_people_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .latestOpinions */ .Ny)(reviews ?? [], head.sha, at)
        .filter(({ state }) => state === 'APPROVED')
        .map(({ author: { login }, commit, submittedAt, sameDiffAsHead }) => {
        const given = reviewers.given.find((each) => (0,_people_login_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(each.login, login) && each.state === 'APPROVED');
        const role = given?.role ?? null;
        return {
            login,
            commit,
            at: submittedAt,
            sameDiffAsHead: commit?.toLowerCase() === head.sha.toLowerCase() ? true : sameDiffAsHead,
            counts: given?.counts ?? null,
            seat: role !== null && Object.hasOwn(seats, role) ? (seats[role] ?? null) : null,
            role,
            why: given?.why ?? 'approved; whether that counts could not be told',
        };
    })
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || compare(one.login, other.login));
}
/** The authors and co-authors of commits, each once, by login or else by name. E-mail addresses only tell them apart. */
function commitAuthorsOf(commits) {
    const found = new Map();
    for (const { authors, mergesBaseOnly } of commits) {
        if (mergesBaseOnly === true)
            continue;
        const seen = new Set();
        for (const { login, name, email } of authors) {
            const key = login === null ? `address ${email.trim().toLowerCase()} ${name}` : `login ${login.toLowerCase()}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const known = found.get(key);
            found.set(key, { login: known?.login ?? login, name: known?.name ?? name, commits: (known?.commits ?? 0) + 1 });
        }
    }
    return [...found.values()].sort((one, other) => compare(one.login ?? '~', other.login ?? '~') || compare(one.name, other.name));
}
/** By UTF-16 code unit: the same on every machine. */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);


/***/ }),

/***/ 43871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   OP: () => (/* binding */ pullRequestPlace),
/* harmony export */   OT: () => (/* binding */ parseRecordPath),
/* harmony export */   Uj: () => (/* binding */ isPlace),
/* harmony export */   ZJ: () => (/* binding */ recordPlace)
/* harmony export */ });
/* unused harmony export pushPlace */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Where a record stands on the branch, without the ending: "2026/11/19-42", or
 * "2026/11/19-push-3f2a1c9-0b1c2d3e4f50".
 *
 * The date is that of the merge in UTC. A policy's time zone can be changed, and with it the date of what happened near
 * midnight; in UTC a change has one place for good, whichever policy is in force and wherever it is computed.
 */
function recordPlace(record) {
    return record.kind === 'push' ? pushPlace(record.push) : pullRequestPlace(record.merge.at, record.number);
}
/** The place of the record of a pull request. */
const pullRequestPlace = (mergedAt, number) => `${folder(mergedAt)}-${number}`;
/**
 * The place of the record of a push: the commit that the branch was at afterwards, for people, and a digest of the push, since a
 * branch can be moved to one commit twice in a day, and one commit can be pushed to two branches at once.
 */
function pushPlace({ branch, before, after, at, }) {
    const told = [branch, before.toLowerCase(), after.toLowerCase(), new Date(at).toISOString()].join('\n');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(told, 'utf8').digest('hex').slice(0, 12);
    return `${folder(at)}-push-${after.slice(0, 7).toLowerCase()}-${digest}`;
}
/** Throws a RangeError for what is no instant. */
const folder = (at) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');
/** The files of a record. */
const recordFiles = (place) => ({
    json: `${place}.json`,
    markdown: `${place}.md`,
});
const form = /^((\d{4})\/(\d\d)\/(\d\d)-(?:([1-9]\d{0,9})|push-([0-9a-f]{7})-[0-9a-f]{12}))\.(json|md)$/;
/** Reads the path of a file of a record; null: it is none. */
function parseRecordPath(path) {
    const [, place, year, month, day, number, sha, ending] = form.exec(path) ?? [];
    if (place === undefined)
        return null;
    const date = `${year}-${month}-${day}`;
    const exists = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(date))
        return null;
    const common = { place, date, format: ending === 'md' ? 'md' : 'json' };
    if (sha !== undefined)
        return { ...common, kind: 'push', sha };
    return { ...common, kind: 'pull-request', number: Number(number) };
}
/** Whether a text is the place of a record. */
const isPlace = (text) => parseRecordPath(`${text}.json`) !== null;


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

/***/ 30059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   uk: () => (/* binding */ wait),
/* harmony export */   vo: () => (/* binding */ UnknownFact),
/* harmony export */   wX: () => (/* binding */ lanes),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** The ways through the gate; all but `ordinary` lift some rules. */
const lanes = ['ordinary', 'emergency', 'rollback', 'bot', 'install'];
/** The rule holds; `evidence` says by what. */
const pass = (message, details = {}) => ({ outcome: 'pass', message, ...details });
/** The rule asks nothing of this change. */
const notApplicable = (message, details = {}) => ({
    outcome: 'not-applicable',
    message,
    ...details,
});
/** Somebody has to change something. */
const fail = (verdict) => ({ outcome: 'fail', ...verdict });
/** Nothing is wrong; a reviewer, a check or the clock has to act. */
const wait = (verdict) => ({ outcome: 'wait', ...verdict });
/** Thrown by a rule that finds that a fact it depends on could not be read; the engine answers `unknown`, which blocks. */
class UnknownFact extends Error {
    name = 'UnknownFact';
    /** What would make the fact known. */
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}
/** How much a rule weighs: `warning` is shown but does not block. */
const levels = ['error', 'warning', 'off'];
/** Declares a rule: see STYLE, `rules/` has one file for each. */
function defineRule(rule) {
    return rule;
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
