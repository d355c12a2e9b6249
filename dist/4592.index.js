export const id = 4592;
export const ids = [4592,9510];
export const modules = {

/***/ 74592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __webpack_require__(77786);
// EXTERNAL MODULE: ./build/src/gate/pause.js
var pause = __webpack_require__(75047);
// EXTERNAL MODULE: ./build/src/gate/policy-now.js
var policy_now = __webpack_require__(14210);
// EXTERNAL MODULE: ./build/src/git/records-checkout.js
var records_checkout = __webpack_require__(76277);
// EXTERNAL MODULE: ./build/src/git/records-remote.js
var records_remote = __webpack_require__(98059);
// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(60755);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/records-branch-attempts.js
var records_branch_attempts = __webpack_require__(62507);
// EXTERNAL MODULE: ./build/src/github/records-branch-move.js
var records_branch_move = __webpack_require__(69764);
// EXTERNAL MODULE: ./build/src/github/records-branch-readme.js
var records_branch_readme = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/github/records-branch-tip.js
var records_branch_tip = __webpack_require__(51520);
;// CONCATENATED MODULE: ./build/src/github/report-files.js






/** What git calls a tree without files; GitHub does not take it as a base. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/**
 * Writes the files of a report to the branch of records by compare and swap: what others write there at the same time stays. Gives
 * the commit. Where GitHub fell silent, it is written once more, which changes nothing. Throws GitHubError; RangeError for a path
 * outside `reports/`.
 */
async function writeReportFiles(on, files, subject, around) {
    const stray = files.find(({ path }) => !path.startsWith('reports/'));
    if (stray !== undefined)
        throw new RangeError(`${stray.path} does not belong to a report`);
    const attempts = new records_branch_attempts/* Attempts */.ZJ(around);
    for (;;) {
        const written = await round(on, files, subject, around.log).catch((thrown) => {
            if (!(thrown instanceof github_error/* GitHubError */.y))
                throw thrown;
            return { again: (0,records_branch_attempts/* mayPass */.bg)(thrown), error: thrown };
        });
        if ('commit' in written)
            return written.commit;
        const { again, error } = written;
        if (again === null || !attempts.another(again))
            throw error;
        await attempts.pause();
    }
}
async function round(on, files, subject, log) {
    const tip = await (0,records_branch_move/* tipToWriteOn */.dT)(on, log);
    const tree = await treeOf(on, tip, files);
    if (tip !== null && tree === tip.tree)
        return { commit: tip.commit };
    const base = tip?.commit ?? null;
    const made = await on.client.send('POST', '/repos/{owner}/{repo}/git/commits', 
    // Two runs that write the same in the same second must not make the same commit.
    {
        ...on.repository,
        message: `${subject}\n\nWriting: ${(0,external_node_crypto_.randomUUID)()}\n`,
        tree,
        parents: base === null ? [] : [base],
    }, (0,records_branch_tip/* named */.KT)(on));
    const commit = made.member('sha').sha();
    const refusal = await (0,records_branch_move/* moveBranch */.ob)(on, base, commit);
    if (refusal === null)
        return { commit };
    const stayed = !(0,records_branch_move/* saysItMoved */.$i)(refusal) && ((await (0,records_branch_tip/* readTip */.av)(on))?.commit ?? null) === base;
    return stayed ? { again: 'refused', error: (0,records_branch_move/* refusedBranch */.hp)(on, refusal) } : { again: 'moved', error: overtaken(on) };
}
/** The tree of the branch with these files; a branch that is new begins with what says what it is. */
async function treeOf(on, tip, files) {
    const isFresh = tip === null || tip.tree === EMPTY_TREE;
    const all = isFresh ? [{ path: 'README.md', content: (0,records_branch_readme/* readmeOf */.q)(on) }, ...files] : files;
    const made = await on.client.send('POST', '/repos/{owner}/{repo}/git/trees', {
        ...on.repository,
        ...(isFresh ? {} : { base_tree: tip.tree }),
        tree: all.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
    }, (0,records_branch_tip/* named */.KT)(on));
    return made.member('sha').sha();
}
const overtaken = (on) => new github_error/* GitHubError */.y('moved', `Others wrote to ${(0,records_branch_tip/* named */.KT)(on)} each time that a report was to be written.`, 'Run the report again.');

// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
// EXTERNAL MODULE: ./build/src/github/server.js
var github_server = __webpack_require__(13550);
// EXTERNAL MODULE: ./build/src/metrics/compute.js + 3 modules
var compute = __webpack_require__(89957);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
// EXTERNAL MODULE: ./build/src/metrics/period.js
var metrics_period = __webpack_require__(57562);
;// CONCATENATED MODULE: ./build/src/metrics/last-period.js


/** The last month, quarter or year that was over at an instant, in a time zone. */
function lastPeriod(kind, now, timezone) {
    const current = (0,metrics_period/* monthOf */.GS)(now, timezone);
    if (kind === 'month')
        return (0,metrics_period.parsePeriod)((0,metrics_period/* monthsLater */.WQ)(current, -1));
    const year = Number(current.slice(0, 4));
    if (kind === 'year')
        return (0,metrics_period.parsePeriod)(String(year - 1));
    const quarter = Math.ceil(Number(current.slice(5)) / 3);
    return (0,metrics_period.parsePeriod)(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`);
}
const kinds = ['month', 'quarter', 'year'];
/** Reads `month`, `quarter` or `year` for the last one that is over, or a period such as 2026-11. Empty: the last month. Throws BadInput. */
function periodIn(text, now, timezone, where) {
    const given = text.trim();
    const kind = given === '' ? 'month' : kinds.find((each) => each === given.toLowerCase());
    if (kind !== undefined)
        return lastPeriod(kind, now, timezone);
    try {
        return (0,metrics_period.parsePeriod)(given);
    }
    catch (error) {
        if (!(error instanceof user_error/* BadInput */.kp))
            throw error;
        throw new user_error/* BadInput */.kp(`${where}: ${error.message}; or month, quarter or year, for the last one that is over`);
    }
}

// EXTERNAL MODULE: ./build/src/metrics/part.js
var metrics_part = __webpack_require__(39510);
// EXTERNAL MODULE: ./build/src/metrics/print-csv.js
var print_csv = __webpack_require__(37129);
// EXTERNAL MODULE: ./build/src/metrics/print-html.js + 1 modules
var print_html = __webpack_require__(14102);
// EXTERNAL MODULE: ./build/src/metrics/print-markdown.js
var print_markdown = __webpack_require__(47080);
// EXTERNAL MODULE: ./build/src/metrics/print-terminal.js
var print_terminal = __webpack_require__(39249);
// EXTERNAL MODULE: ./build/src/metrics/to-json.js
var to_json = __webpack_require__(4849);
// EXTERNAL MODULE: ./build/src/metrics/trend-length.js
var trend_length = __webpack_require__(46229);
// EXTERNAL MODULE: ./build/src/recording/record-store.js
var record_store = __webpack_require__(74420);
// EXTERNAL MODULE: ./build/src/records/report-path.js
var report_path = __webpack_require__(6318);
// EXTERNAL MODULE: ./build/src/reporting/read-part.js + 17 modules
var read_part = __webpack_require__(27871);
// EXTERNAL MODULE: ./build/src/action/environment.js
var environment = __webpack_require__(47125);
// EXTERNAL MODULE: ./build/src/action/output.js + 2 modules
var output = __webpack_require__(82792);
;// CONCATENATED MODULE: ./build/src/action/report-run.js

























/** Reports the metrics of a period: in the job summary, and in `reports/` on the branch of records. */
async function runReport(inputs, env, payload) {
    const repository = inputs.repository ?? (0,github_event/* repositoryOf */._M)(new answer/* Answer */.F(payload, 'payload', github_event/* malformedEvent */.y9));
    const gate = await (0,environment/* createGate */.q)(inputs, repository, env, output/* printLines */.tj);
    const { policy } = await (0,policy_now/* policyNow */.H)(gate, notValid);
    const { timezone } = policy.calendar;
    const now = gate.now();
    const period = periodIn(inputs.period, now, timezone, 'The input “period”');
    (0,metrics_period.assertBegun)(period, now, timezone);
    const trend = (0,metrics_period.monthsUntil)(period.months.at(-1) ?? '', trend_length/* usualTrend */.q[period.kind]);
    const part = await partOf(gate, {
        policy,
        inputs,
        env,
        now,
        months: [...new Set([...trend, ...period.months])].sort(),
    });
    const report = (0,compute.compute)(part, period, trend);
    const server = (0,github_server/* serverOf */.F)(env);
    (0,output/* printLines */.tj)((0,print_terminal.metricsTerminal)(report));
    await (0,output/* writeSummary */.Sy)((0,print_markdown.metricsMarkdown)(report, { server }));
    for (const gap of report.gaps)
        (0,output/* warn */.R8)(`The figures are partial. ${gap}`);
    await keep(gate, period, filesOf(report, part, server));
}
const notValid = () => (0,output/* warn */.R8)('The policy on the default branch could not be read or is not valid: time zone and hours are those of the built-in one.');
/** The records come by git: one by one, thousands would use up the rate limit. */
async function partOf(gate, { policy, inputs, env, now, months }) {
    const { client, repository } = gate;
    const { owner, repo } = repository;
    const isOfGate = (branch, defaultBranch) => (0,judge/* isGated */.m)(gate, branch, defaultBranch);
    const read = (records, defaultBranch) => (0,read_part/* readPart */.o)({ repository: (0,github_repository/* fullName */.fq)(repository), records, github: client }, {
        policy,
        months,
        now,
        names: false,
        branch: gate.settings.branches === null ? null : isOfGate,
        isGated: (branch) => isOfGate(branch, defaultBranch),
        records: { begin: (count) => (0,output/* printLines */.tj)(`Reading ${count} change records …`), step: () => undefined },
    });
    const server = (0,github_server/* serverOf */.F)(env);
    const asked = { owner, repo, server, records: record_store.recordsBranchName, environment: env, now, token: inputs.token };
    const found = await (0,records_remote/* withRemoteRecords */.t)(asked, (clone) => clone.read(async (git) => ({ part: await read({ tip: clone.records.sha, git }, clone.gated.branch) }))).catch((error) => {
        if (error instanceof records_checkout/* NoRecordsBranch */.yc)
            return null;
        throw error;
    });
    return found === null ? read(null, null) : found.part;
}
/** Of one commit, as JSON, in bytes: as for records. */
const mostBytes = 5_000_000;
function filesOf(report, part, server) {
    const { name, months } = report.period;
    const own = { ...part, months: part.months.filter(({ month }) => months.includes(month)) };
    const files = [
        { path: (0,report_path/* reportPath */.eG)(name, 'md'), content: (0,print_markdown.metricsMarkdown)(report, { server }) },
        { path: (0,report_path/* reportPath */.eG)(name, 'html'), content: (0,print_html.metricsHtml)(report, { server }) },
        { path: (0,report_path/* reportPath */.eG)(name, 'csv'), content: (0,print_csv.metricsCsv)(report) },
        { path: (0,report_path/* reportPath */.eG)(name, 'json'), content: (0,to_json.metricsJson)(report) },
        { path: (0,report_path/* reportPath */.eG)(name, 'part.json'), content: (0,metrics_part.partText)(own) },
    ];
    let bytes = 0;
    return files.filter(({ path, content }) => {
        bytes += Buffer.byteLength(JSON.stringify(content));
        if (bytes <= mostBytes)
            return true;
        (0,output/* warn */.R8)(`${path} is too large to be written beside the others: make it with the command “report”.`);
        return false;
    });
}
async function keep(gate, { name }, files) {
    const { client, repository, now, log } = gate;
    const on = { client, repository: plain(repository), branch: record_store.recordsBranchName };
    const wait = (milliseconds) => (0,pause/* pause */.v)(gate, milliseconds);
    const commit = await writeReportFiles(on, files, `Report ${name}`, { now, wait, random: Math.random, log });
    (0,output/* notice */.lm)(`The report on ${name} stands in reports/ on the branch ${record_store.recordsBranchName}, at ${commit.slice(0, 7)}.`);
}
const plain = ({ owner, repo }) => ({ owner, repo });


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

/***/ 56826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Only this module makes one, so text that nobody escaped is not `Html` and does not compile where it is asked for. */
class SafeHtml {
    #source;
    constructor(source) {
        this.#source = source;
    }
    toString() {
        return this.#source;
    }
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (value) => value.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
/**
 * A template of our own HTML: every value is escaped unless it is `Html` already, so it can stand as text or in an attribute in
 * double quotes. Text is put on one line, and what a reader cannot see in it is written out.
 */
function html(parts, ...values) {
    return new SafeHtml(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}
function safe(value) {
    if (value instanceof SafeHtml)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return text(String(value)).toString();
}
/** A stranger's text as one line, of at most `limit` code points. */
function text(value, limit = 4000) {
    return new SafeHtml(escaped((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit)));
}
/** Joins what is not empty. */
function joined(parts, separator) {
    const shown = parts.map(String).filter((part) => part !== '');
    return new SafeHtml(shown.join(separator.toString()));
}
/** A stranger's text of several lines, each on its own; of empty lines in a row one is kept. */
function lines(value) {
    const all = value.split(/\r\n?|\n/).map((line) => text(line));
    const kept = all.filter((line, index) => String(line) !== '' || (index > 0 && String(all[index - 1]) !== ''));
    while (String(kept.at(-1) ?? 'end') === '')
        kept.pop();
    return joined(kept.map((line) => (String(line) === '' ? html `<br>` : html `${line}<br>`)), html `\n`);
}
/** A link to an https address; any other address gives the text alone. */
function link(label, address) {
    const target = address !== null && address.length <= 2000 && URL.canParse(address) ? new URL(address) : null;
    const isPlain = target?.protocol === 'https:' && target.username === '' && target.password === '';
    // Not through `text`: an address keeps its characters, which are ASCII after parsing.
    return isPlain ? html `<a href="${new SafeHtml(escaped(target.href))}" rel="noreferrer">${label}</a>` : html `${label}`;
}


/***/ }),

/***/ 75047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waits so many milliseconds, by the clock of the gate. */
const pause = ({ now, waitUntil }, milliseconds) => waitUntil(new Date(now().getTime() + milliseconds));


/***/ }),

/***/ 14210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ policyNow)
/* harmony export */ });
/* harmony import */ var _github_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37484);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62109);



/**
 * The policy in force now: its people and its time zone, for what judges nothing. Where the one on the default branch is not
 * valid, the built-in one stands in, and `standsIn` is told. Throws GitHubError.
 */
async function policyNow({ client, repository, policy, policyProblem, policyPath = _policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k }, standsIn = () => undefined) {
    if (policyProblem !== undefined)
        throw policyProblem;
    if (policy !== undefined)
        return policy;
    const read = await (0,_github_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryPolicy */ .JF)(client, repository, policyPath);
    if (read.sha256 !== '')
        return read;
    standsIn();
    return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx)();
}


/***/ }),

/***/ 62507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   ZJ: () => (/* binding */ Attempts),
/* harmony export */   bg: () => (/* binding */ mayPass)
/* harmony export */ });
/** `moved`: thirty runs that write at once need some ten rounds each; the others are given up sooner. */
const MOST = { moved: 40, refused: 3, failed: 5 };
/** In milliseconds: a runner that waits costs money, and the next sweep records what is missing. */
const MOST_TIME = 10 * 60_000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;
/** Counts how often something was tried, and waits in between. */
class Attempts {
    #patience;
    #began;
    #counts = { moved: 0, refused: 0, failed: 0 };
    #rounds = 0;
    constructor(patience) {
        this.#patience = patience;
        this.#began = patience.now().getTime();
    }
    /** Counts one more; whether it may be tried again. */
    another(why) {
        this.#counts[why] += 1;
        return this.#counts[why] < MOST[why] && this.#patience.now().getTime() - this.#began <= MOST_TIME;
    }
    /** A wait by chance, out of a span that doubles each time, so that those who met do not meet again. */
    async pause() {
        const span = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#rounds++);
        await this.#patience.wait(Math.ceil(this.#patience.random() * span));
    }
}
/** Whether an error leaves open what GitHub has done. */
const leavesOpen = ({ kind }) => kind === 'unavailable' || kind === 'malformed';
/** Why an error may be gone the next time; null: it stays. */
function mayPass(error) {
    if (leavesOpen(error))
        return 'failed';
    // What was written a moment ago may not be shown everywhere yet.
    return error.kind === 'refused' || error.kind === 'not-found' ? 'refused' : null;
}


/***/ }),

/***/ 69764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ saysItMoved),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   dT: () => (/* binding */ tipToWriteOn),
/* harmony export */   hp: () => (/* binding */ refusedBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch)
/* harmony export */ });
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46314);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32844);
/* harmony import */ var _records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51520);




/** The commits that lead to a tip, the latest first. */
const lineQuery = `query line($owner: String!, $repo: String!, $tip: GitObjectID!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) {
      ... on Commit { history(first: $size, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } }
    }
  }
}`;
/**
 * Moves the branch to a commit that stands on `base`, or makes it (base null). Compare and swap: GitHub refuses where the branch
 * does not lead to the commit, or is there already. null: done; otherwise GitHub's refusal. Throws GitHubError where it is not
 * known whether it was done, and where the branch is kept from it. Source: docs.github.com, "REST API endpoints for Git references".
 */
async function moveBranch(on, base, commit) {
    const { client, repository, branch } = on;
    try {
        if (base === null) {
            await client.send('POST', '/repos/{owner}/{repo}/git/refs', { ...repository, ref: `refs/heads/${branch}`, sha: commit }, (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(on));
        }
        else {
            const moved = { ...repository, ref: `heads/${branch}`, sha: commit, force: false };
            await client.send('PATCH', '/repos/{owner}/{repo}/git/refs/{ref}', moved, (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(on));
        }
        return null;
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw thrown;
        if (thrown.kind === 'forbidden' || isProtection(thrown))
            throw refusedBranch(on, thrown);
        if (thrown.kind === 'refused' || thrown.kind === 'not-found')
            return thrown;
        throw thrown;
    }
}
/** GitHub's own words in a refusal, without the names of the branch and the repository before them. */
const wordsOf = ({ message }) => /\): \d{3} (.*)$/s.exec(message)?.[1] ?? '';
/** Whether GitHub says that somebody else was faster, which holds even where the branch is still shown as it was. */
const saysItMoved = (refusal) => /not a fast.?forward|already exists|but expected/i.test(wordsOf(refusal));
/** Whether GitHub says that rules keep the branch as it is. */
const isProtection = (refusal) => refusal.kind === 'refused' &&
    !saysItMoved(refusal) &&
    /rule violations|protected|locked|required status check/i.test(wordsOf(refusal));
/** A branch that cannot be written, with what is likely to be the reason. */
function refusedBranch(on, error) {
    const likely = 'A ruleset, a branch protection or a lock is likely to keep it as it is, or the token may not write.';
    const allow = `Let the gate's token create and update ${on.branch}: with the permission "contents: write"`;
    const remedy = `${allow}, and without a required pull request, required checks or a lock; see ${_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .setupPage */ .Jo}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('forbidden', `${(0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(on))} cannot be written. ${(0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .problemIn */ .Dk)(error)} ${likely}`, remedy);
}
/**
 * The tip to write on; a branch that was deleted is restored where it was, and that is told. null: there never was one. Throws
 * GitHubError.
 */
async function tipToWriteOn(on, log) {
    const found = await (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .findTip */ .TU)(on);
    return found === null || found.deleted === null
        ? found
        : await restored(on, { ...found, deleted: found.deleted }, log);
}
async function restored(on, { commit, tree, deleted }, log) {
    const refusal = await moveBranch(on, null, commit);
    if (refusal !== null) {
        const there = await (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .readTip */ .av)(on);
        if (there !== null)
            return there;
        throw /object does not exist/i.test(wordsOf(refusal))
            ? (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .lost */ .DU)(on, { ...deleted, before: commit })
            : refusedBranch(on, refusal);
    }
    const who = deleted.by === null ? '' : ` by @${deleted.by}`;
    log((0,_report_log_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLog */ .E)(`${(0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(on))} was deleted at ${deleted.at}${who}: restored at ${commit.slice(0, 7)}.`));
    return { commit, tree };
}
/** Whether a commit that stands on `base` is the tip or leads to it. Throws GitHubError. */
async function leadsTo(on, tip, { commit, base }) {
    if (commit === null || tip === base)
        return false;
    if (tip === commit)
        return true;
    const variables = { ...on.repository, tip };
    const list = (found) => found.path('repository', 'object', 'history');
    for await (const { nodes } of (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .pagesOf */ .E0)(on.client, (0,_records_branch_tip_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(on), { query: lineQuery, variables, list })) {
        const line = nodes.map((node) => node.member('oid').sha());
        if (line.includes(commit))
            return true;
        if (base !== null && line.includes(base))
            return false;
    }
    return false;
}


/***/ }),

/***/ 32167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readmeOf)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70005);

/** What somebody reads who comes upon the branch. */
const readmeOf = ({ repository, branch, }) => `# Change records of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}

This branch keeps one record of every change that reached a gated branch of this repository: what, why, who, who approved, when,
test results, and what the change-management policy found. [change-gate](https://github.com/ilana/change-gate) writes it.

- \`YYYY/MM/DD-NUMBER.json\` is the record of a merged pull request, by the day of its merge in UTC; \`.md\` beside it says the
  same to be read. \`YYYY/MM/DD-push-SHA-DIGEST.json\` is the record of commits that came without a pull request.
- \`reports/\` holds the reports that were made of them, if any.
- **Do not edit, merge, rebase or delete this branch.** It shares no history with the code and is never merged. A record that is
  wrong is corrected by a commit that says “Correct PLACE: WHY”; anything else is found when the records are verified.
- Every commit says which records it wrote: \`git log origin/${branch} -- 2026/11/19-42.json\` shows the history of one.

To verify that no change is missing and no record was rewritten, run \`verify-records ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq)(repository)}\` of change-gate's command
line: <https://github.com/ilana/change-gate/blob/v1/docs/records.md#verify-them>.
`;


/***/ }),

/***/ 51520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   Dk: () => (/* binding */ problemIn),
/* harmony export */   Gn: () => (/* binding */ askBranch),
/* harmony export */   Jo: () => (/* binding */ setupPage),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TU: () => (/* binding */ findTip),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30836);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24535);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70005);




const named = ({ repository, branch }) => `the branch ${branch} of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(repository)}`;
/** Where the gate's documentation says what the branch needs. */
const setupPage = 'docs/records.md of change-gate, “Set it up”';
const commitFields = 'oid ... on Commit { tree { oid } }';
const tipQuery = `query tip($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { ${commitFields} } } }
}`;
const commitOfRecordsQuery = `query commit($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ${commitFields} } }
}`;
/** Asks a query about the branch; a part that the token may not see is an error. Throws GitHubError. */
async function askBranch(on, query, variables) {
    const { data, refused } = await on.client.graphql(query, () => ({ ...on.repository, ...variables }), named(on));
    const [refusal] = refused;
    if (refusal)
        throw (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(refusal, named(on));
    return data.member('repository');
}
/** The tip of the branch; null: there is none. Throws GitHubError. */
async function readTip(on) {
    const found = await askBranch(on, tipQuery, { ref: `refs/heads/${on.branch}` });
    return found.member('ref').orNull((ref) => tipOf(ref.member('target')));
}
const tipOf = (commit) => ({
    commit: commit.member('oid').sha(),
    tree: commit.member('tree').member('oid').sha(),
});
/**
 * The tip of the branch, or where it was when somebody deleted it, by the repository's activity list; null: there never was one.
 * Throws GitHubError, also where that cannot be told, or GitHub no longer has what was deleted: nothing is begun anew unless
 * there is nothing to lose. Source: docs.github.com, "List repository activities".
 */
async function findTip(on) {
    const tip = await readTip(on);
    if (tip !== null)
        return { ...tip, deleted: null };
    const last = await lastActivity(on);
    if (last === null)
        return null;
    if (last.kind !== 'branch_deletion') {
        // Somebody has made it since it was asked for, or what GitHub lists lags behind.
        const now = await readTip(on);
        if (now === null)
            throw contradiction(on, last);
        return { ...now, deleted: null };
    }
    const object = (await askBranch(on, commitOfRecordsQuery, { oid: last.before })).member('object');
    if (object.value === null)
        throw lost(on, last);
    return { ...tipOf(object), deleted: { at: last.at, by: last.by } };
}
/** What was last done to the branch: GitHub lists the latest first. null: nothing ever was. */
async function lastActivity(on) {
    const asked = { ...on.repository, ref: `refs/heads/${on.branch}`, per_page: 1 };
    const list = await on.client.get('/repos/{owner}/{repo}/activity', asked, named(on)).catch((thrown) => {
        throw thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y ? untold(on, thrown) : thrown;
    });
    const [last] = list.items();
    return last === undefined ? null : (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .activityIn */ .T)(last);
}
/** How a person begins anew, knowing what they do. */
const beginAnew = ({ branch }) => {
    const commit = `git commit-tree -m 'Begin the change records' "$(git hash-object -w -t tree /dev/null)"`;
    return `git push origin "$(${commit}):refs/heads/${branch}"`;
};
/** The problem that an error tells, without its remedy. */
const problemIn = ({ message, remedy }) => message.endsWith(` ${remedy}`) ? message.slice(0, -remedy.length - 1) : message;
function untold(on, error) {
    if (['unavailable', 'rate-limited', 'unauthorized', 'malformed'].includes(error.kind))
        return error;
    const problem = `${sentence(named(on))} is not there, and whether it was deleted cannot be told: ${problemIn(error)}`;
    const remedy = `${error.remedy} If there never were any records, begin them yourself: ${beginAnew(on)}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y(error.kind, problem, remedy);
}
function contradiction(on, { kind, at }) {
    const problem = `GitHub does not find ${named(on)}, but lists a ${kind} on it at ${at}, and no deletion since.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unavailable', problem, 'Run the gate again in some minutes.');
}
/** What was deleted and is gone for good. */
function lost(on, { at, before, by }) {
    const who = by === null ? '' : ` by @${by}`;
    const problem = `${sentence(named(on))} was deleted at ${at}${who}, and GitHub no longer has its commit ${before.slice(0, 7)}.`;
    const again = `Push it again from a clone that has it: git push origin ${before}:refs/heads/${on.branch}`;
    const anew = `or, where its records are lost for good, begin anew on purpose: ${beginAnew(on)}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('not-found', problem, `${again}; ${anew}`);
}
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;


/***/ }),

/***/ 89957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compute: () => (/* binding */ compute)
});

// UNUSED EXPORTS: sumOfMonths

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
// EXTERNAL MODULE: ./build/src/rule.js
var rule = __webpack_require__(30059);
// EXTERNAL MODULE: ./build/src/metrics/definitions.js
var definitions = __webpack_require__(16729);
// EXTERNAL MODULE: ./build/src/metrics/statistics.js
var statistics = __webpack_require__(34352);
;// CONCATENATED MODULE: ./build/src/metrics/figures.js


/** The key metrics of what a tally counts. */
function figuresOf(tally) {
    return {
        'change-failure-rate': failureRate(tally),
        'time-to-recovery': recovery(tally),
        'emergency-rate': emergencyRate(tally),
        'review-completion': review(tally),
    };
}
function failureRate(tally) {
    const all = tally.refs('change').length;
    const reverted = tally.refs('failed/reverted').length;
    const proven = tally.refs('failed-proven').length;
    return share('change-failure-rate', tally.refs('failed'), tally.refs('failure-unknown'), all, [
        ...untracked(all, tally.count('untracked/incidents'), 'linked to incidents: the policy names no label or issue of theirs'),
        ...untracked(all, tally.count('untracked/deployments'), 'known by their deployment: the repository has no deployment statuses'),
        ...(reverted > 0 ? [`Of ${reverted} reverted, the trees prove the revert of ${proven}.`] : []),
    ]);
}
const untracked = (all, count, what) => count === 0 ? [] : [`${count === all ? 'No change is' : `${count} of ${all} changes are not`} ${what}.`];
function emergencyRate(tally) {
    return share('emergency-rate', tally.refs('lane/emergency'), tally.refs('lane-unknown'), tally.refs('change').length, []);
}
function share(metric, counted, unknown, all, notes) {
    const known = all - unknown.length;
    const { target } = definitions/* definitions */.BG[metric];
    // The unknown ones may all count, or none of them.
    const atLeast = all === 0 ? 0 : counted.length / all;
    const atMost = all === 0 ? 0 : (counted.length + unknown.length) / all;
    return {
        metric,
        // A change that counts is known to; where most are not known, a share of the others would say far too much.
        value: known === 0 || known < unknown.length ? null : counted.length / known,
        range: all === 0 ? null : { least: atLeast, most: atMost },
        numerator: counted.length,
        denominator: known,
        status: all === 0 ? 'none' : atMost < target ? 'met' : atLeast >= target ? 'missed' : 'unknown',
        few: all > 0 && known < definitions/* fewest */.xB,
        behind: counted,
        unknown,
        summary: null,
        business: null,
        notes,
    };
}
function recovery(tally) {
    const unread = tally.refs('failure-unknown').length;
    const notes = unread === 0 ? [] : [`Of ${unread} ${unread === 1 ? 'change' : 'changes'} it is not known whether they failed.`];
    return time('time-to-recovery', tally.values('recovery'), tally.refs('recovery-unknown'), unread, null, notes);
}
function review(tally) {
    const none = tally.refs('review-none').length;
    const opened = tally.count('review-from-opening');
    const business = (0,statistics/* summaryOf */.YG)(tally.values('review-business').map(([, value]) => value));
    return time('review-completion', tally.values('review'), tally.refs('review-unknown'), 0, business, [
        ...(none > 0 ? [`${none} ${none === 1 ? 'change' : 'changes'} without an approval that counts.`] : []),
        ...(opened > 0 ? [`Of ${opened} the time runs from the opening: when they were ready is not known.`] : []),
    ]);
}
function time(metric, values, unknown, 
/** So many more may belong to it, or none. */
perhaps, business, notes) {
    const { target } = definitions/* definitions */.BG[metric];
    const summary = (0,statistics/* summaryOf */.YG)(values.map(([, value]) => value));
    const isCertain = unknown.length === 0 && perhaps === 0;
    const count = values.length;
    const isNone = count === 0 && isCertain;
    // What is not known took no less than nothing; how long it took at most, nobody can tell.
    const least = (summary?.sum ?? 0) / Math.max(1, count + unknown.length + perhaps);
    const settled = summary !== null && summary.mean < target ? 'met' : 'missed';
    return {
        metric,
        value: summary?.mean ?? null,
        range: null,
        numerator: summary?.sum ?? 0,
        denominator: count,
        status: isNone ? 'none' : isCertain ? settled : least >= target ? 'missed' : 'unknown',
        few: !isNone && count < definitions/* fewest */.xB,
        behind: [...values].sort(([, one], [, other]) => other - one).map(([ref]) => ref),
        unknown,
        summary,
        business,
        notes,
    };
}

// EXTERNAL MODULE: ./build/src/metrics/part.js
var metrics_part = __webpack_require__(39510);
// EXTERNAL MODULE: ./build/src/metrics/period.js
var metrics_period = __webpack_require__(57562);
// EXTERNAL MODULE: ./build/src/rules/index.js + 27 modules
var rules = __webpack_require__(22771);
;// CONCATENATED MODULE: ./build/src/metrics/rules-report.js

const order = new Map(rules/* rules */.a.map(({ id }, index) => [id, index]));
const orderOf = (rule) => order.get(rule) ?? order.size;
/** What each rule did, those first that were merged against, then those that were overridden most. */
function rulesOf(tally) {
    const measures = ['judged', 'stopped', 'waited', 'against', 'lifted'];
    const ids = [...new Set(measures.flatMap((measure) => tally.names('rule/', `/${measure}`)))];
    const rules = ids
        .map((rule) => {
        const of = (measure) => tally.count(`rule/${rule}/${measure}`);
        const judged = of('judged');
        const passed = of('passed');
        return {
            rule,
            judged,
            passed,
            stopped: of('stopped'),
            against: tally.refs(`rule/${rule}/against`),
            overridden: tally.refs(`rule/${rule}/lifted`),
            advised: of('advised'),
            unknown: of('unknown'),
            compliance: judged === 0 ? null : passed / judged,
            waited: of('waited'),
            keptWaiting: of('kept-waiting'),
        };
    })
        .sort((one, other) => other.against.length - one.against.length ||
        other.overridden.length - one.overridden.length ||
        orderOf(one.rule) - orderOf(other.rule) ||
        (one.rule < other.rule ? -1 : 1));
    return { rules, rulesUnknown: tally.count('rules-unknown'), heldUnknown: tally.count('held-unknown') };
}

// EXTERNAL MODULE: ./build/src/metrics/tally.js
var metrics_tally = __webpack_require__(81333);
;// CONCATENATED MODULE: ./build/src/metrics/trend.js



/** The key metrics month by month, in the order of `shown`. A month that nobody read has figures of nothing, and says so. */
function trendOf(months, shown, repositories) {
    return shown.map((month) => {
        const inside = months.filter((each) => each.month === month);
        const tally = (0,metrics_tally/* readTally */.fR)((0,metrics_tally/* sumOf */.XN)(inside.map((each) => (0,metrics_tally/* qualified */.LX)(each.tally, repositories.length > 1 ? each.repository : ''))));
        return {
            month,
            state: stateOf(inside, month, repositories.length),
            changes: tally.refs('change').length,
            figures: figuresOf(tally),
        };
    });
}
function stateOf(inside, month, repositories) {
    if (inside.length === 0)
        return 'unread';
    if (inside.some(({ readAt, timezone }) => new Date(readAt) < (0,metrics_period/* startOfMonth */.wH)((0,metrics_period/* monthsLater */.WQ)(month, 1), timezone)))
        return 'running';
    return inside.length < repositories || inside.some(({ gaps }) => gaps.length > 0) ? 'partial' : 'read';
}

;// CONCATENATED MODULE: ./build/src/metrics/compute.js









/**
 * The report on a period from part reports, which may cover more. Months that a part should have and lacks are gaps.
 * `trend` are the months to show as a trend; default: those of the period.
 */
function compute(part, period, trend = period.months) {
    const months = (0,metrics_part.mergeParts)(part).months;
    const inside = months.filter(({ month }) => period.months.includes(month));
    const repositories = namesOf(months);
    const sum = sumOfMonths(inside, repositories.length > 1);
    const tally = (0,metrics_tally/* readTally */.fR)(sum);
    const readAt = inside.map((month) => month.readAt).sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
    const figures = figuresOf(tally);
    return {
        reportVersion: 1,
        period,
        state: compute_stateOf(period, inside),
        repositories,
        timezones: [...new Set(inside.map(({ timezone }) => timezone))].sort(),
        readAt,
        gaps: gapsOf(months, period, repositories),
        changes: tally.refs('change').length,
        pushes: tally.refs('push'),
        sources: { record: tally.count('source/record'), github: tally.count('source/github') },
        figures: Object.keys(definitions/* definitions */.BG).flatMap((id) => Object.values(figures).filter(({ metric }) => metric === id)),
        categories: counted(tally, 'category/', classify/* categories */.LZ),
        lanes: laneCounts(tally),
        waiting: {
            by: {
                author: tally.count('waiting/author'),
                reviewer: tally.count('waiting/reviewer'),
                checks: tally.count('waiting/checks'),
                clock: tally.count('waiting/clock'),
            },
            known: tally.count('waiting-known'),
            unknown: tally.refs('waiting-unknown'),
        },
        ...rulesOf(tally),
        bypasses: { lifted: tally.refs('lifted'), lowered: tally.refs('lowered'), audit: tally.refs('bypass') },
        overdueEmergencies: tally.refs('overdue-emergency'),
        overdueOthers: tally.refs('overdue-other'),
        obligations: obligationsOf(tally),
        verification: {
            complete: tally.count('verification/complete'),
            incomplete: tally.refs('verification/incomplete'),
            monitoring: tally.refs('verification/monitoring'),
            unknown: tally.refs('verification/unknown'),
            none: tally.count('verification/none'),
        },
        windows: {
            open: tally.count('window/open'),
            notNeeded: tally.count('window/not-needed'),
            closed: tally.refs('window-closed'),
            reasons: referred(tally, 'window-closed/'),
            lanes: referred(tally, 'window-closed-lane/'),
            unknown: tally.refs('window-unknown'),
        },
        compliant: tally.count('compliant'),
        nonCompliant: tally.refs('non-compliant'),
        complianceUnknown: tally.refs('compliance-unknown'),
        listed: sum.listed,
        trend: trendOf(months, trend, repositories),
    };
}
/** The months of several repositories as one tally. With several, references name their repository. */
function sumOfMonths(months, several) {
    return (0,metrics_tally/* sumOf */.XN)(months.map(({ tally, repository }) => (several ? (0,metrics_tally/* qualified */.LX)(tally, repository) : tally)));
}
/** Each repository once, whatever the case of its letters. */
const namesOf = (months) => [...new Map(months.map(({ repository }) => [repository.toLowerCase(), repository])).values()].sort();
/** A period still runs where one of its months was read before it ended, or had not begun when the last one was read. */
function compute_stateOf({ months }, inside) {
    const isCut = inside.some(({ month, readAt, timezone }) => new Date(readAt) < (0,metrics_period/* startOfMonth */.wH)((0,metrics_period/* monthsLater */.WQ)(month, 1), timezone));
    return isCut || inside.some((each) => months.some((month) => !hasBegun(month, each)) && isLatest(each, inside))
        ? 'running'
        : 'over';
}
const hasBegun = (month, { readAt, timezone }) => (0,metrics_period/* startOfMonth */.wH)(month, timezone) <= new Date(readAt);
const isLatest = ({ readAt }, all) => all.every((other) => Date.parse(other.readAt) <= Date.parse(readAt));
/** What could not be read, and the months that nobody read although they had begun. */
function gapsOf(months, period, repositories) {
    const inside = months.filter(({ month }) => period.months.includes(month));
    const told = inside.flatMap(({ repository, gaps }) => gaps.map((gap) => `${repository}: ${gap}`));
    const unread = repositories.flatMap((repository) => {
        const own = months.filter((each) => sameName(each.repository, repository));
        return period.months
            .filter((month) => own.every((each) => each.month !== month) && own.some((each) => hasBegun(month, each)))
            .map((month) => `${repository}: ${(0,metrics_period/* monthTitle */.fr)(month)} was not read.`);
    });
    return [...new Set([...told, ...unread])];
}
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
function counted(tally, prefix, order) {
    return [...order, 'unknown']
        .map((name) => ({ name, changes: tally.count(`${prefix}${name}`) }))
        .filter(({ changes }) => changes > 0);
}
function laneCounts(tally) {
    const all = rule/* lanes */.wX.map((name) => ({
        name: String(name),
        changes: name === 'ordinary' ? tally.count('lane/ordinary') : tally.refs(`lane/${name}`).length,
    }));
    return [...all, { name: 'unknown', changes: tally.refs('lane-unknown').length }].filter(({ changes }) => changes > 0);
}
const referred = (tally, prefix) => tally
    .names(prefix)
    .map((name) => ({ name, refs: tally.refs(`${prefix}${name}`) }))
    .sort((one, other) => other.refs.length - one.refs.length);
function obligationsOf(tally) {
    const states = ['done', 'late', 'open', 'overdue'];
    const ids = [...new Set(states.flatMap((state) => tally.names('obligation/', `/${state}`)))].sort();
    const of = (id, state) => tally.count(`obligation/${id}/${state}`);
    return ids.map((id) => ({
        id,
        done: of(id, 'done'),
        late: of(id, 'late'),
        open: of(id, 'open'),
        overdue: of(id, 'overdue'),
    }));
}


/***/ }),

/***/ 39510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emptyPart: () => (/* binding */ emptyPart),
/* harmony export */   mergeParts: () => (/* binding */ mergeParts),
/* harmony export */   partText: () => (/* binding */ partText)
/* harmony export */ });
/** A part report of nothing. */
const emptyPart = { partVersion: 1, months: [] };
/**
 * Merges part reports, such as those of several repositories. Exact: what is merged is what would have been counted together.
 * Where two know the same month of the same repository, the one that was read later stands. Associative and commutative.
 */
function mergeParts(...parts) {
    const latest = new Map();
    for (const month of parts.flatMap(({ months }) => months)) {
        // GitHub knows a repository by its name without regard to case.
        const key = `${month.repository.toLowerCase()} ${month.month}`;
        const known = latest.get(key);
        if (known === undefined || isLater(month, known))
            latest.set(key, month);
    }
    return {
        partVersion: 1,
        months: [...latest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each),
    };
}
/** A total order, so that it does not matter which of two is merged first. */
function isLater(one, other) {
    const [a, b] = [Date.parse(one.readAt), Date.parse(other.readAt)];
    return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b;
}
/** A part report as it stands in its file. */
const partText = (part) => `${JSON.stringify(part)}\n`;


/***/ }),

/***/ 37129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsCsv: () => (/* binding */ metricsCsv)
/* harmony export */ });
/* harmony import */ var _evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73819);
/* harmony import */ var _change_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73233);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16729);



const columns = [
    { heading: 'period', of: ({ period }) => period },
    { heading: 'section', of: ({ section }) => section },
    { heading: 'item', of: ({ item }) => item },
    { heading: 'measure', of: ({ measure }) => measure },
    { heading: 'value', of: ({ value }) => (value === null ? null : Number(value.toFixed(6))) },
    { heading: 'unit', of: ({ unit }) => unit },
    { heading: 'target', of: ({ target }) => target ?? null },
    { heading: 'status', of: ({ status }) => status ?? null },
    { heading: 'changes', of: ({ refs }) => (refs === undefined ? null : refs.join(' ')) },
];
/**
 * The report as CSV (RFC 4180): one line for each number, with the changes behind it. An empty value is not known. No
 * spreadsheet takes a cell for a formula.
 */
function metricsCsv(report) {
    const period = report.period.name;
    const count = (section, item, measure, value, refs) => ({
        period,
        section,
        item,
        measure,
        value,
        unit: 'changes',
        ...(refs === undefined ? {} : { refs }),
    });
    const referred = (section, item, refs) => count(section, item, 'changes', refs.length, refs);
    const { waiting, windows, verification, bypasses } = report;
    return (0,_evidence_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csv */ .f)(columns, [
        count('all', 'changes', 'merged', report.changes),
        ...report.figures.flatMap((figure) => figureLines(figure, period)),
        ...report.trend.flatMap(({ month, figures }) => Object.values(figures).flatMap((figure) => figureLines(figure, month, 'trend'))),
        ...report.categories.map(({ name, changes }) => count('categories', name, 'merged', changes)),
        ...report.lanes.map(({ name, changes }) => count('lanes', name, 'merged', changes)),
        ..._change_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .causes */ .p.map((cause) => ({
            period,
            section: 'waiting',
            item: cause,
            measure: 'in all',
            value: inHours(waiting.by[cause]),
            unit: 'hours',
        })),
        count('waiting', 'known', 'changes', waiting.known),
        referred('waiting', 'unknown', waiting.unknown),
        ...report.rules.flatMap((row) => [
            count('rules', row.rule, 'judged', row.judged),
            count('rules', row.rule, 'stopped', row.stopped),
            count('rules', row.rule, 'merged against', row.against.length, row.against),
            count('rules', row.rule, 'overridden', row.overridden.length, row.overridden),
            {
                period,
                section: 'rules',
                item: row.rule,
                measure: 'waited',
                value: inHours(row.waited),
                unit: 'hours',
            },
            { period, section: 'rules', item: row.rule, measure: 'held', value: row.compliance, unit: 'share' },
        ]),
        referred('bypasses', 'lifted', bypasses.lifted),
        referred('bypasses', 'lowered', bypasses.lowered),
        referred('bypasses', 'pushed', report.pushes),
        referred('bypasses', 'audit', bypasses.audit),
        count('compliance', 'compliant', 'changes', report.compliant),
        referred('compliance', 'non-compliant', report.nonCompliant),
        referred('compliance', 'unknown', report.complianceUnknown),
        referred('overdue', 'emergencies', report.overdueEmergencies),
        referred('overdue', 'others', report.overdueOthers),
        count('verification', 'complete', 'changes', verification.complete),
        referred('verification', 'incomplete', verification.incomplete),
        referred('verification', 'monitoring', verification.monitoring),
        referred('verification', 'unknown', verification.unknown),
        count('verification', 'none', 'changes', verification.none),
        count('windows', 'open', 'changes', windows.open),
        count('windows', 'not-needed', 'changes', windows.notNeeded),
        ...windows.reasons.map(({ name, refs }) => referred('windows', `closed: ${name}`, refs)),
        referred('windows', 'unknown', windows.unknown),
    ]);
}
const inHours = (ms) => ms / 3_600_000;
function figureLines(figure, period, section = 'metrics') {
    const { metric, value, status, behind, unknown, summary, business, denominator, numerator } = figure;
    const { unit, target } = _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[metric];
    const isShare = unit === 'share';
    const inUnit = (each) => (isShare ? each : inHours(each));
    const line = (measure, each, more = {}) => ({
        period,
        section,
        item: metric,
        measure,
        value: each === null ? null : inUnit(each),
        unit: isShare ? 'share' : 'hours',
        ...more,
    });
    const counted = (measure, each, refs) => ({
        ...line(measure, null),
        value: each,
        unit: 'changes',
        ...(refs === undefined ? {} : { refs }),
    });
    return [
        line(isShare ? 'rate' : 'mean', value, { target: inUnit(target), status, refs: behind }),
        ...(isShare ? [counted('numerator', numerator)] : []),
        counted('denominator', denominator),
        counted('unknown', unknown.length, unknown),
        ...(summary === null ? [] : [line('median', summary.median), line('90th percentile', summary.p90)]),
        ...(business === null
            ? []
            : [
                line('mean, business hours', business.mean),
                line('median, business hours', business.median),
                line('90th percentile, business hours', business.p90),
            ]),
    ];
}


/***/ }),

/***/ 14102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsHtml: () => (/* binding */ metricsHtml)
});

// EXTERNAL MODULE: ./build/src/evidence/html.js
var html = __webpack_require__(56826);
// EXTERNAL MODULE: ./build/src/metrics/sections-of-report.js + 4 modules
var sections_of_report = __webpack_require__(61571);
// EXTERNAL MODULE: ./build/src/metrics/mermaid.js
var mermaid = __webpack_require__(33232);
;// CONCATENATED MODULE: ./build/src/metrics/svg.js


/** A chart as inline SVG, in the colours of the page; nothing where there is nothing to show. Its table tells the same. */
function svg(chart) {
    if (chart.points.every(({ value }) => value === 0))
        return (0,html/* html */.qy) ``;
    const drawn = chart.kind === 'months' ? columns(chart) : bars(chart);
    const limit = chart.target === undefined ? '' : `; the line: target, below ${shown(chart.target)}`;
    const caption = chart.kind === 'months' ? `${chart.title} (${chart.unit.toLowerCase()}${limit})` : chart.title;
    return (0,html/* html */.qy) `<figure><figcaption>${caption}</figcaption>${drawn}</figure>`;
}
const round = (value) => Number(value.toFixed(1));
const shown = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 1 });
/** Bars from left to right, also for parts of a whole: lengths are easier to compare than angles. */
function bars({ points, title, kind, unit }) {
    const [label, width, row] = [170, 380, 26];
    const top = (0,mermaid/* topOf */.H)(points.map(({ value }) => value));
    const total = points.reduce((sum, { value }) => sum + value, 0);
    const rows = points.map(({ label: name, value }, index) => {
        const y = index * row;
        const length = round((value / top) * width);
        const share = kind === 'pie' && total > 0 ? ` (${shown((value / total) * 100)} %)` : '';
        return (0,html/* html */.qy) `<text class="label" x="${label - 8}" y="${y + 17}" text-anchor="end">${cut(name)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${length}" height="18"/><text x="${round(label + length + 6)}" y="${y + 17}">${`${shown(value)}${share}`}</text>`;
    });
    const height = points.length * row;
    return (0,html/* html */.qy) `<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height}" width="640" height="${height}">${rows}</svg>`;
}
/** One column for each month, and the target as a line. */
function columns({ points, title, unit, target }) {
    const [left, width, height] = [44, 590, 170];
    const top = (0,mermaid/* topOf */.H)(points.map(({ value }) => value), target);
    const step = width / Math.max(1, points.length);
    const y = (value) => round(10 + height - (value / top) * height);
    const every = Math.ceil(points.length / 12);
    const drawn = points.map(({ label, value }, index) => {
        const x = left + index * step;
        const name = index % every === 0
            ? (0,html/* html */.qy) `<text class="label" x="${round(x + step / 2)}" y="${height + 26}" text-anchor="middle">${cut(label)}</text>`
            : (0,html/* html */.qy) ``;
        const missed = target !== undefined && value >= target ? 'bar missed' : 'bar';
        return (0,html/* html */.qy) `<rect class="${missed}" x="${round(x + step * 0.15)}" y="${y(value)}" width="${round(step * 0.7)}" height="${round(10 + height - y(value))}"><title>${label}: ${shown(value)}</title></rect>${name}`;
    });
    const line = target === undefined
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<line class="target" x1="${left}" x2="${left + width}" y1="${y(target)}" y2="${y(target)}"/>`;
    const axis = [0, top / 2, top].map((value) => (0,html/* html */.qy) `<line class="grid" x1="${left}" x2="${left + width}" y1="${y(value)}" y2="${y(value)}"/><text class="label" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${shown(value)}</text>`);
    return (0,html/* html */.qy) `<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height + 34}" width="640" height="${height + 34}">${axis}${drawn}${line}</svg>`;
}
const cut = (label) => (label.length > 26 ? `${label.slice(0, 25)}…` : label);

// EXTERNAL MODULE: ./build/src/metrics/wording.js
var wording = __webpack_require__(7727);
;// CONCATENATED MODULE: ./build/src/metrics/print-html.js




/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 20;
/** No scripts, nothing from elsewhere: one file that opens and prints the same in years. */
const style = (0,html/* html */.qy) `<style>
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #fff; --line: #d1d9e0; --head: #f6f8fa; --bar: #0969da; --missed: #cf222e; --target: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #0d1117; --line: #3d444d; --head: #151b23; --bar: #4493f8; --missed: #f85149; --target: #d29922; } }
@media print { :root { color-scheme: light; --text: #000; --muted: #444; --page: #fff; --line: #999; --head: #eee; --bar: #0550ae; --missed: #a40e26; --target: #7d4e00; } a { color: inherit; text-decoration: none; } tr, figure { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
p, li { max-width: 60rem; } .scope, .notes { color: var(--muted); } .partial { border-left: 4px solid var(--target); padding-left: .75rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; } th { background: var(--head); overflow-wrap: normal; } td:first-child { min-width: 9rem; } .short { white-space: nowrap; }
a { color: var(--bar); } code { font-family: ui-monospace, monospace; font-size: .9em; }
.charts { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: .75rem 0; flex: 1 1 30rem; max-width: 40rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .35rem; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--text); } svg .label { fill: var(--muted); }
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .target { stroke: var(--target); stroke-width: 1.5; stroke-dasharray: 6 4; } .grid { stroke: var(--line); }
</style>`;
/** The report as one HTML page. Safe whatever strangers wrote. */
function metricsHtml(report, options = {}) {
    const { server = 'https://github.com' } = options;
    const refs = (all) => (0,html/* joined */.oR)([
        ...all.slice(0, mostRefs).map((ref) => (0,html/* link */.nf)(ref, (0,wording/* addressOf */.ci)(ref, report, server))),
        ...(all.length > mostRefs ? [(0,html/* html */.qy) `and ${(0,wording/* number */.ai)(all.length - mostRefs)} more`] : []),
    ], (0,html/* html */.qy) `, `);
    const title = (0,wording/* headline */.Pl)(report);
    const partial = report.gaps.length === 0
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<p class="partial">The figures are partial: see <a href="#gaps">What is not known</a>.</p>`;
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="scope">${(0,wording/* scope */.z8)(report)}</p>
${partial}
${(0,sections_of_report/* sectionsOf */.K)(report, options).map((section) => printed(section, refs))}
</main>
</body>
</html>
`;
    return page.toString();
}
function printed({ id, title, text: above, charts, table, notes }, refs) {
    const cell = (value) => {
        if (typeof value === 'string')
            return (0,html/* text */.Qq)(value, 2000);
        return 'refs' in value ? refs(value.refs) : (0,html/* html */.qy) `<code>${value.code}</code>`;
    };
    const drawn = charts.map(svg);
    return (0,html/* html */.qy) `<section id="${id}">
<h2>${title}</h2>
${above.map((line) => (0,html/* html */.qy) `<p>${line}</p>`)}
${drawn.every((each) => each.toString() === '') ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<div class="charts">${drawn}</div>`}
<div class="scroll"><table>
<thead><tr>${table.head.map((each) => (0,html/* html */.qy) `<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => (0,html/* html */.qy) `<tr>${row.map((each) => (isShort(each) ? (0,html/* html */.qy) `<td class="short">${cell(each)}</td>` : (0,html/* html */.qy) `<td>${cell(each)}</td>`))}</tr>\n`)}</tbody>
</table></div>
${notes.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ul class="notes">${notes.map((note) => (0,html/* html */.qy) `<li>${note}</li>`)}</ul>`}
</section>
`;
}
/** A figure with its unit stays on one line. */
const isShort = (value) => typeof value === 'string' && value.length <= 14;


/***/ }),

/***/ 47080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsMarkdown: () => (/* binding */ metricsMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33232);
/* harmony import */ var _sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61571);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7727);




/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 10;
/** So many rows; a job summary holds 1 MiB. */
const mostRows = 200;
/** The report in GitHub's Markdown, each chart with its table. Safe whatever strangers wrote. */
function metricsMarkdown(report, options = {}) {
    const { server = 'https://github.com' } = options;
    const refs = (all) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...all.slice(0, mostRefs).map((ref) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(ref, 200), (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(ref, report, server))),
        ...(all.length > mostRefs ? [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(all.length - mostRefs)} more`] : []),
    ], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `, `);
    const partial = report.gaps.length === 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ The figures are partial: see “What is not known”.`;
    const sections = (0,_sections_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .K)(report, options).map((each) => printed(each, refs));
    return `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)}`, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .scope */ .z8)(report), 600), partial, ...sections], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`)}\n`;
}
function printed({ title, text: above, charts, table: { head, rows }, notes }, refs) {
    const cell = (value) => {
        if (typeof value === 'string')
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, 600);
        return 'refs' in value ? refs(value.refs) : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value.code, 100);
    };
    const left = rows.length - mostRows;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `### ${title}`,
        ...above.map((line) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line, 1000)),
        ...charts.map(_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a),
        table(head, rows.slice(0, mostRows).map((row) => row.map(cell)), head.map((_, index) => rows.every((row) => isNumber(row[index])))),
        left > 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `… and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(left)} more rows; the JSON and the CSV have all.` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``,
        (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(notes.map((note) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note, 1000)}`), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`),
    ], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n\n`);
}
/** What stands to the right of its column; what is empty may. */
const isNumber = (cell) => typeof cell === 'string' && /^(?:[\d–].{0,12})?$/u.test(cell);
function table(head, rows, right) {
    if (rows.length === 0)
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``;
    const row = (cells) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells.map((each) => (String(each) === '' ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` ` : each)), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` | `)} |`;
    const rule = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(right.map((each) => (each ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `-:` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `:-`)), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|`)}|`;
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(head.map((each) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each))), rule, ...rows.map(row)], (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n`);
}


/***/ }),

/***/ 39249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsTerminal: () => (/* binding */ metricsTerminal)
/* harmony export */ });
/* harmony import */ var _replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40544);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81018);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60238);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16729);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7727);





const width = 100;
/** So many gaps are told; the files have all. */
const mostGaps = 20;
/** The key metrics, what has to be said of them, and what is not known, for a terminal. Safe whatever strangers wrote. */
function metricsTerminal(report) {
    const rows = report.figures.map((figure) => {
        const definition = _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[figure.metric];
        return [
            definition.title,
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru(figure),
            (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(definition),
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusText */ .qS[figure.status].replace(/^\S+ ?/u, '') || '–',
            _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .basis */ .Hz(figure),
        ];
    });
    const remarks = report.figures.flatMap((figure) => _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW(figure).map((remark) => `${_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[figure.metric].title}: ${remark}`));
    const gaps = report.gaps.slice(0, mostGaps).map((gap) => `Not known: ${gap}`);
    const more = report.gaps.length - gaps.length;
    const notes = [...remarks, ...gaps, ...(more > 0 ? [`… and ${more} more that are not known.`] : [])];
    return `${[
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl(report), 400), width),
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .scope */ .z8(report), width),
        '',
        ...(0,_replay_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .aligned */ .b6)([['Metric', 'Value', 'Target', 'Met', 'Counted'], ...rows], width),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.flatMap((note) => hanging((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(note, 1000))),
    ].join('\n')}\n`;
}
const hanging = (note) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(note, width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsJson: () => (/* binding */ metricsJson)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16729);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34352);
/* harmony import */ var _yearly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28045);



/** The report as JSON, with what its metrics mean; of a year with the review of the rules. Times are milliseconds. */
function metricsJson(report, { names = false } = {}) {
    const review = report.period.kind === 'year' ? { review: (0,_yearly_js__WEBPACK_IMPORTED_MODULE_1__/* .yearlyReview */ .T)(report) } : {};
    const listed = report.listed.map((each) => ({ ...each, author: names ? each.author : null }));
    const shown = { ...report, listed, ...review, definitions: _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG, percentiles: _statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentileMethod */ .ph };
    return `${JSON.stringify(shown, null, 2)}\n`;
}


/***/ }),

/***/ 46229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ usualTrend)
/* harmony export */ });
/** How many months the trend of a report shows, unless somebody says otherwise. */
const usualTrend = { month: 6, quarter: 12, year: 24 };


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

/***/ 40544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   b6: () => (/* binding */ aligned),
/* harmony export */   z5: () => (/* binding */ fitWords)
/* harmony export */ });
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar of at most `size` columns. */
function bar(part, whole, size = 20) {
    if (whole === 0 || part === 0)
        return '';
    const units = Math.max(1, Math.round((part / whole) * size * 8));
    return `${'█'.repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ''}`;
}
/** A text of at most `limit` columns; a longer one ends in an ellipsis. */
function fitColumns(value, limit) {
    if ((0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(value) <= limit)
        return value;
    let kept = '';
    let used = 1;
    for (const character of value) {
        used += (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(character);
        if (used > limit)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** A text in which no word is wider than `limit` columns, so that it can be wrapped; addresses stay whole, to be followed. */
const fitWords = (value, limit) => value
    .split(' ')
    .map((word) => (/^https?:\/\/./.test(word) ? word : fitColumns(word, limit)))
    .join(' ');
/** What a column that goes on below itself has at least. */
const narrowest = 30;
/** Rows as columns of at most `width` columns in all; counts and shares stand to the right, a long last cell goes on below itself. */
function aligned(rows, width) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: count }, (_, place) => Math.max(...rows.map((row) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(row[place] ?? ''))));
    const last = count - 1;
    const indent = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
    const room = Math.max(narrowest, width - indent);
    return rows.flatMap((row) => {
        const [first = '', ...rest] = (widths[last] ?? 0) <= room ? [row[last] ?? ''] : (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(row[last] ?? '', room);
        const cells = [...row.slice(0, last), first].map((cell, place) => {
            const gap = ' '.repeat(Math.max(0, (widths[place] ?? 0) - (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(cell)));
            return /^(?:of )?[<\d][\d,.]*(?: %| stopped)?$/.test(cell) ? `${gap}${cell}` : `${cell}${gap}`;
        });
        return [cells.join('  '), ...rest.map((line) => `${' '.repeat(indent)}${line}`)].map((line) => fitColumns(line.trimEnd(), width));
    });
}


/***/ })

};
