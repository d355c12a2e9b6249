export const id = 8018;
export const ids = [8018];
export const modules = {

/***/ 38018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSweep: () => (/* binding */ runSweep)
});

// EXTERNAL MODULE: ./build/src/gate/drift.js + 2 modules
var drift = __webpack_require__(88614);
// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/github/merge-groups.js + 1 modules
var merge_groups = __webpack_require__(55116);
// EXTERNAL MODULE: ./build/src/github/open-pull-requests.js
var open_pull_requests = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/github/rate-limit.js
var rate_limit = __webpack_require__(2085);
// EXTERNAL MODULE: ./build/src/github/read-policy.js
var read_policy = __webpack_require__(37484);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
// EXTERNAL MODULE: ./build/src/report/status.js
var report_status = __webpack_require__(67876);
;// CONCATENATED MODULE: ./build/src/gate/due.js

/** Events of a pull request have their own run, which takes a while, and clocks differ: what is younger than this is looked at again. */
const margin = 2 * 60_000;
/**
 * Whether a pull request has to be judged again: it has no verdict of the gate, the time of its verdict has come, or it
 * changed since it was last looked at, by its own run or by a complete sweep. null: its verdict still holds.
 */
function due(row, { now, basis, lastSweep }) {
    const { status } = row;
    const memory = status === null ? null : (0,report_status/* memoryIn */.b7)(status.targetUrl);
    if (status === null || memory === null)
        return { row, reason: 'no verdict yet', urgency: now.getTime() };
    const until = memory.until === null ? null : Date.parse(memory.until);
    // A green status that should no longer be one is the hole that the sweep is there to close.
    const urgency = status.state === 'success' ? (until ?? now.getTime()) - day : (until ?? now.getTime());
    if (until !== null && until <= now.getTime())
        return { row, reason: 'its time has come', urgency };
    if (memory.basis === report_status/* unjudgedBasis */.pN)
        return { row, reason: 'it could not be judged before', urgency };
    if (memory.basis !== basis)
        return { row, reason: 'the policy, a freeze or the gate changed', urgency };
    const [written, swept] = [Date.parse(status.createdAt), lastSweep?.getTime() ?? 0];
    // A status that was written after a sweep began may rest on what was read before.
    const looked = written > swept ? written - margin : swept;
    if (Date.parse(row.updatedAt) >= looked)
        return { row, reason: 'it changed', urgency };
    if (row.openThreads !== null && row.openThreads !== memory.threads)
        return { row, reason: 'a review thread was resolved or opened', urgency };
    if (row.checkedAt !== null && Date.parse(row.checkedAt) >= looked)
        return { row, reason: 'a check moved', urgency };
    return null;
}
const day = 86_400_000;
/**
 * Those first whose green verdict has expired, then by the instant at which each had to be judged. Among equals another one
 * comes first each time, so that none is left by every sweep where the rate limit is short.
 */
function byUrgency(found, now) {
    const groups = new Map();
    for (const one of [...found].sort((a, b) => a.urgency - b.urgency || a.row.number - b.row.number))
        groups.set(one.urgency, [...(groups.get(one.urgency) ?? []), one]);
    // By the golden ratio the beginnings are spread evenly, however far the sweeps are apart.
    const turn = (Math.floor(now.getTime() / 60_000) * goldenRatio) % 1;
    return [...groups.values()].flatMap((equals) => {
        const start = Math.floor(turn * equals.length);
        return [...equals.slice(start), ...equals.slice(0, start)];
    });
}
const goldenRatio = (Math.sqrt(5) - 1) / 2;

// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __webpack_require__(77786);
// EXTERNAL MODULE: ./build/src/gate/merge-group.js
var merge_group = __webpack_require__(63023);
// EXTERNAL MODULE: ./build/src/gate/publish.js + 1 modules
var publish = __webpack_require__(30989);
// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(60755);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
// EXTERNAL MODULE: ./build/src/github/read-change.js + 19 modules
var read_change = __webpack_require__(57970);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/batch.js






/**
 * Asks the main query for several pull requests at once. Where GitHub cannot answer it for all of them, the map is empty,
 * and each is to be asked for by itself. Throws GitHubError where no further request can help.
 */
async function readMainAnswers(client, repository, numbers, { policyPath, context }) {
    const of = `${numbers.length} pull requests of ${(0,github_repository/* fullName */.fq)(repository)}`;
    const asked = { teams: true, statuses: context !== undefined };
    const variables = (attempt) => ({
        ...repository,
        size: (0,lists/* pageSize */.T0)(attempt),
        ...(0,read_change/* mainVariables */.T)(policyPath, context),
    });
    try {
        const { data, refused } = await client.graphql((0,query/* batchQuery */.Zm)(asked, numbers), variables, of);
        return new Map(numbers.map((number) => [number, { answer: answerFor(number, data, refused), asked }]));
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y && thrown.kind !== 'rate-limited' && thrown.kind !== 'unauthorized')
            return new Map();
        throw thrown;
    }
}
/** The answer as it would have come, had this pull request been asked for alone. */
function answerFor(number, data, refused) {
    const repository = data.member('repository');
    const viewer = data.optional('viewer');
    const own = `p${number}`;
    const members = Object.entries(recordOf(repository)).flatMap(([name, value]) => /^p\d+$/.test(name) ? (name === own ? [['pullRequest', value]] : []) : [[name, value]]);
    return {
        data: new answer/* Answer */.F({ viewer: viewer?.value ?? null, repository: Object.fromEntries(members) }, 'data'),
        refused: refused.flatMap((part) => {
            const [first, second, ...rest] = part.path;
            if (typeof second !== 'string' || !/^p\d+$/.test(second))
                return [part];
            return second === own && first !== undefined ? [{ ...part, path: [first, 'pullRequest', ...rest] }] : [];
        }),
    };
}
const recordOf = ({ value }) => (typeof value === 'object' && value !== null ? value : {});

// EXTERNAL MODULE: ./build/src/gate/pull-request.js
var pull_request = __webpack_require__(70274);
;// CONCATENATED MODULE: ./build/src/gate/sweep-work.js








/** Requests that one judgement may take, and those that are left for the runs of the pull requests themselves. */
const requestsEach = 4;
const reserve = 60;
/** What is under way in one sweep: each pull request is read once, and none stops the others. */
class SweepWork {
    #gate;
    #swept = [];
    #judged = new Map();
    #written = new Map();
    #left;
    #stopped = false;
    constructor(gate, limit) {
        this.#gate = gate;
        const remaining = limit === null ? Number.POSITIVE_INFINITY : Math.min(limit.rest, limit.graphql);
        this.#left = Math.max(0, Math.floor((remaining - reserve) / requestsEach));
    }
    /** Judges some heads at once, and publishes what changed. */
    async judge(heads) {
        const affordable = heads.filter(({ rows }) => this.#spend(rows.length));
        const numbers = affordable.flatMap(({ rows }) => rows.map(({ number }) => number));
        const main = numbers.length > 0 ? await this.#ask(numbers) : new Map();
        await Promise.all(heads.map((head) => affordable.includes(head) && !this.#stopped ? this.#publish(head, main) : this.#leave(head)));
    }
    /** Whether so many may still be judged; counts them. */
    #spend(count) {
        if (this.#stopped || count > this.#left)
            return false;
        this.#left -= count;
        return true;
    }
    /** A pull request as it is, read once in a sweep. */
    judgeOne(number, main) {
        const known = this.#judged.get(number) ?? (0,judge/* judgePullRequest */.y)(this.#gate, number, main === undefined ? {} : { main });
        this.#judged.set(number, known);
        return known;
    }
    add(swept) {
        this.#swept.push(swept);
    }
    outcome(rows, now) {
        const ends = rows.flatMap(({ number, status }) => {
            const memory = this.#written.get(number)?.memory ?? (status === null ? null : (0,report_status/* memoryIn */.b7)(status.targetUrl));
            return memory?.until ? [Date.parse(memory.until)] : [];
        });
        const ahead = ends.filter((end) => end > now.getTime());
        return {
            swept: this.#swept,
            next: ahead.length === 0 ? null : new Date(Math.min(...ahead)),
            complete: this.#swept.every(({ result }) => result === 'changed' || result === 'unchanged'),
        };
    }
    async #ask(numbers) {
        const { client, repository, policyPath = path/* policyPath */.k, own } = this.#gate;
        try {
            return await readMainAnswers(client, repository, numbers, { policyPath, context: own.statusContext });
        }
        catch (thrown) {
            this.#stopAt(thrown);
            return new Map();
        }
    }
    async #publish(head, main) {
        const [first] = head.rows;
        if (first === undefined)
            return;
        try {
            const judged = await Promise.all(head.rows.map(({ number }) => this.judgeOne(number, main.get(number))));
            // Whoever pushed in between has a run of their own.
            const current = judged.filter((one) => (0,pull_request/* hasPart */.wU)(this.#gate, one, head.head));
            if (current.length === 0)
                return;
            const { verdict } = (0,pull_request/* common */.sh)(this.#gate, current);
            const wrote = await (0,publish/* publish */.mk)(this.#gate, head.head, verdict, first.status, { keepTarget: true });
            if (wrote && verdict.state === 'success')
                await this.#lookAgain(head, current, verdict);
            for (const row of head.rows)
                this.#written.set(row.number, verdict);
            const problem = this.#notRead(current, wrote);
            if (problem !== null)
                this.#told(head, 'unreadable', verdict.description, problem);
            else
                this.#told(head, wrote ? 'changed' : 'unchanged', verdict.description);
        }
        catch (thrown) {
            await this.#failed(head, thrown);
        }
    }
    /**
     * What kept some of them from being judged as they are; null: nothing did, or it is what it was before, and only who looks
     * after the gate can mend it.
     */
    #notRead(judged, wrote) {
        const unclear = judged.filter(({ live, decision }) => live.incomplete ? decision.verdict !== 'pass' : wrote && decision.verdict === 'unknown');
        if (unclear.length === 0 || unclear.every(({ live }) => (0,publish/* isReportOnly */.fN)(this.#gate, live)))
            return null;
        const reasons = new Set(unclear.flatMap(({ live }) => live.warnings));
        return reasons.size === 0 ? 'some facts could not be read; the status names the rules' : [...reasons].join(' ');
    }
    /** A pull request that moved while its success was being written is judged once more. */
    async #lookAgain(head, judged, written) {
        const moved = await Promise.all(judged.map((one) => (0,publish/* hasMoved */.Q2)(this.#gate, one)));
        if (!moved.includes(true))
            return;
        const again = await Promise.all(head.rows.map(({ number }) => (0,judge/* judgePullRequest */.y)(this.#gate, number)));
        const current = again.filter((one) => (0,pull_request/* hasPart */.wU)(this.#gate, one, head.head));
        if (current.length === 0)
            return;
        const { verdict } = (0,pull_request/* common */.sh)(this.#gate, current);
        const standing = current[0]?.live.onHead ?? null;
        if (verdict.description !== written.description || verdict.state !== written.state)
            await (0,publish/* publish */.mk)(this.#gate, head.head, verdict, standing, { keepTarget: true });
    }
    /** What cannot be judged must not stay green; what is not green stays as it is until it can be judged. */
    async #failed(head, thrown) {
        if (this.#stopAt(thrown)) {
            this.#leave(head);
            return;
        }
        const [first] = head.rows;
        const standing = first?.status ?? null;
        if (standing === null || standing.state === 'success') {
            await (0,publish/* publish */.mk)(this.#gate, head.head, (0,publish/* unreadable */.O$)(this.#gate), standing).catch((second) => this.#stopAt(second));
        }
        this.#told(head, 'unreadable', 'Not judged', (0,user_error/* problemOf */.Zw)(thrown));
    }
    /** Whether an error is one that stops the whole sweep: the rate limit. */
    #stopAt(thrown) {
        if (!(thrown instanceof error/* GitHubError */.y) || thrown.kind !== 'rate-limited')
            return false;
        this.#stopped = true;
        return true;
    }
    #leave(head) {
        this.#told(head, 'left', '', 'GitHub’s rate limit leaves no room for it');
    }
    #told({ rows, reasons }, result, after, problem) {
        for (const { number, url, status } of rows) {
            const before = status === null ? '' : status.description;
            this.add({
                number,
                url,
                before,
                after: result === 'left' ? before : after,
                reason: reasons.get(number) ?? 'it shares its head commit',
                result,
                ...(problem === undefined ? {} : { problem }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/gate/sweep.js












/** How many pull requests one query asks for. */
const batchSize = 10;
/**
 * Goes through all open pull requests into gated branches by a light listing, judges those again whose verdict may have
 * changed, by an event that was missed or by time, and writes what changed; then the heads of the merge queues. What
 * cannot be read does not stop the rest. Throws GitHubError where the listing itself cannot be read.
 */
async function sweep(gate, { all = false, lastSweep = null } = {}) {
    const { client, repository, settings } = gate;
    const now = gate.now();
    const [rateLimit, listing, policy] = await Promise.all([
        (0,rate_limit/* readRateLimit */.y)(client),
        (0,open_pull_requests/* openPullRequests */.Sm)(client, repository, { context: settings.statusName, own: gate.own }),
        policyOf(gate),
    ]);
    const rows = listing.pullRequests.filter(({ base }) => (0,judge/* isGated */.m)(gate, base, listing.defaultBranch));
    const known = { now, basis: (0,publish/* basisNow */.LC)(gate, policy?.sha256 ?? ''), lastSweep };
    const found = rows.flatMap((row) => {
        const one = due(row, known) ?? (all ? { row, reason: 'all were asked for', urgency: now.getTime() } : null);
        return one === null ? [] : [one];
    });
    const heads = byHead(byUrgency(found, now), rows);
    gate.log(`${rows.length} open pull requests into gated branches, ${found.length} of them to be judged again.`);
    const work = new SweepWork(gate, rateLimit);
    for (let at = 0; at < heads.length; at += batchSize) {
        await work.judge(heads.slice(at, at + batchSize));
        gate.log(`Judged ${Math.min(at + batchSize, heads.length)} of ${heads.length}.`);
    }
    const problems = await sweepQueues(gate, listing, rows, work);
    const outcome = work.outcome(rows, now);
    return {
        open: rows.length,
        bases: [...new Set(rows.map(({ base }) => base))],
        rateLimit,
        ...outcome,
        complete: outcome.complete && problems.length === 0,
        problems,
        next: rows.length === 0 ? outcome.next : earlier(outcome.next, closes(policy, gate)),
    };
}
/** The policy that judges; null: it cannot be read, so that every verdict has to be taken back. */
const policyOf = async (gate) => {
    const { client, repository, policy, policyProblem, policyPath = path/* policyPath */.k } = gate;
    return policyProblem === undefined ? (policy ?? (0,read_policy/* readRepositoryPolicy */.JF)(client, repository, policyPath)) : null;
};
/** When the deployment window closes; null: it is closed, or does not close. What is not green yet may be so by then. */
function closes(inForce, { settings: { freeze }, now }) {
    if (inForce === null)
        return null;
    const { open, nextChange } = (0,calendar/* createCalendar */.d)(inForce.policy, { freeze }).stateAt(now());
    return open ? nextChange : null;
}
const earlier = (one, other) => one === null || (other !== null && other < one) ? other : one;
function byHead(found, rows) {
    const reasons = new Map(found.map(({ row, reason }) => [row.number, reason]));
    const heads = [...new Set(found.map(({ row }) => row.head))];
    return heads.map((head) => ({ head, rows: rows.filter((row) => row.head === head), reasons }));
}
/** Judges the groups of the merge queues again, since a queue can take longer than it thought. Returns what could not be read. */
async function sweepQueues(gate, listing, rows, work) {
    const { client, repository, settings } = gate;
    const bases = [...new Set(rows.map(({ base }) => base))];
    const addresses = new Map(listing.pullRequests.map(({ number, url }) => [number, url]));
    const problems = [];
    for (const base of bases) {
        try {
            const groups = await (0,merge_groups/* readMergeGroups */.V5)(client, repository, base, settings.statusName);
            for (const group of groups)
                await sweepGroup(gate, { base, groups, group, url: addresses.get(group.number) }, work);
        }
        catch (thrown) {
            problems.push(`The merge queue of ${base} was not swept: ${(0,user_error/* problemOf */.Zw)(thrown)}`);
        }
    }
    return problems;
}
/** Judges one group of a queue. */
async function sweepGroup(gate, { base, groups, group, url = '' }, work) {
    const { head, number, status } = group;
    const told = { number, url, before: status?.description ?? '', reason: `in the merge queue of ${base}` };
    try {
        const judgeOne = (one) => work.judgeOne(one);
        const { verdict, wrote } = await (0,merge_group/* gateMergeGroup */.RA)(gate, { head, base }, { groups, judgeOne, keepTarget: true });
        work.add({ ...told, after: verdict.description, result: wrote ? 'changed' : 'unchanged' });
    }
    catch (thrown) {
        if (status?.state === 'success')
            await (0,publish/* publish */.mk)(gate, head, (0,publish/* unreadable */.O$)(gate), status).catch(() => undefined);
        work.add({ ...told, after: 'Not judged', result: 'unreadable', problem: (0,user_error/* problemOf */.Zw)(thrown) });
    }
}

;// CONCATENATED MODULE: ./build/src/gate/hold.js

/**
 * Sweeps, and stays where a verdict expires within `hold`: so it is written on time, and not whenever the next schedule
 * happens to run. Tells each sweep as it ends. Throws GitHubError.
 */
async function sweepAndHold(gate, first, told) {
    const end = gate.now().getTime() + gate.settings.hold;
    for (let options = first;;) {
        const began = gate.now();
        const outcome = await sweep(gate, options);
        await told(outcome);
        const { next, complete } = outcome;
        if (next === null || next.getTime() > end || !complete)
            return;
        gate.log(`Staying until ${next.toISOString()}, when a verdict changes by time alone.`);
        await gate.waitUntil(next);
        options = { lastSweep: began };
    }
}

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/fit.js
var fit = __webpack_require__(51083);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/sweep-summary.js



/** What became of a pull request, with its sign in the table. */
const results = {
    unreadable: { sign: '❓', words: 'could not be judged' },
    left: { sign: '⏸️', words: 'left for the next sweep' },
    changed: { sign: '🔄', words: 'changed' },
    unchanged: { sign: '➖', words: 'unchanged' },
};
/** GitHub drops a step's summary of more than 1 MiB whole, and a run that holds writes several. */
const sizeLimit = 256 * 1024;
/** What a sweep did, as a table: what could not be judged first, then what was left, what changed, and what stayed. */
function sweepSummary({ open, swept }, warnings = []) {
    const kinds = ['unreadable', 'left', 'changed', 'unchanged'];
    const counts = kinds.flatMap((kind) => {
        const count = swept.filter(({ result }) => result === kind).length;
        return count === 0 ? [] : [`${results[kind].sign} ${count} ${results[kind].words}`];
    });
    const rest = open - new Set(swept.map(({ number }) => number)).size;
    const told = [...counts, ...(rest > 0 ? [`${rest} not looked at again, since nothing changed`] : [])];
    const blocks = [
        block(0, (0,markdown.md) ``, [(0,markdown.md) `### 🧹 Sweep of ${(0,findings/* plural */.LS)(open, 'open pull request')}`]),
        block(0, (0,markdown.md) ``, [(0,markdown.md) `${told.length === 0 ? 'Nothing to do' : told.join(', ')}.`]),
        // Each a block of its own: without an empty line between them, the second would be text of the first.
        ...warnings.map((warning) => block(1, (0,markdown.md) ``, [(0,markdown.md) `> [!WARNING]\n> ${warning}`])),
        block(2, (0,markdown.md) `| Pull request | Now | Before | Because |\n|---|---|---|---|`, kinds.flatMap((kind) => swept.filter(({ result }) => result === kind).map(row))),
    ];
    return `${(0,fit/* fitWithin */.H)(blocks, sizeLimit, (0,markdown.md) `_Shortened to fit. The log of the run names every pull request._`)}\n`;
}
const block = (rank, before, items) => ({
    rank,
    before: items.length === 0 ? (0,markdown.md) `` : before,
    items,
    after: (0,markdown.md) ``,
    more: (leftOut) => (0,markdown.md) `| … and ${leftOut} more | | | |`,
});
function row({ number, url, before, after, reason, result, problem }) {
    const now = problem === undefined ? (0,markdown.md) `${after}` : (0,markdown.md) `${problem}`;
    const earlier = before === after ? (0,markdown.md) `the same` : (0,markdown.md) `${before === '' ? 'none' : before}`;
    return (0,markdown.md) `| ${results[result].sign} ${(0,markdown/* link */.nf)(`#${number}`, url)} | ${now} | ${earlier} | ${reason} |`;
}

// EXTERNAL MODULE: ./build/src/action/output.js + 2 modules
var output = __webpack_require__(82792);
// EXTERNAL MODULE: ./build/src/action/tell.js
var tell = __webpack_require__(6989);
;// CONCATENATED MODULE: ./build/src/action/sweep-run.js





/** How many pull requests the message of a red run names; the table has all. */
const mostNamed = 20;
/** Sweeps, stays where that is asked for, and says what it did. Red where something was left undone. */
async function runSweep(gate, { all }) {
    const pages = [];
    const undone = [];
    const lastSweep = all ? null : await (0,drift/* lastCompleteSweep */.Uu)(gate);
    await sweepAndHold(gate, { all, lastSweep }, async (outcome) => {
        undone.push(...outcome.problems);
        const warnings = pages.length === 0 ? await (0,drift/* drift */.UL)(gate, outcome.bases) : [];
        for (const warning of warnings)
            (0,output/* warn */.R8)(warning);
        pages.push(sweepSummary(outcome, [...warnings, ...outcome.problems]));
        await (0,output/* writeSummary */.Sy)(pages.join('\n\n'));
        undone.push(...log(outcome));
    });
    if (undone.length === 0)
        return;
    const more = undone.length > mostNamed ? ` and ${undone.length - mostNamed} more` : '';
    (0,tell/* failUnlessReporting */.ZL)(gate, `The sweep is not complete: ${undone.slice(0, mostNamed).join('; ')}${more}. The next sweep looks again.`);
}
/** Tells of each pull request in the log; returns what was not done. */
function log({ swept }) {
    for (const one of swept)
        (0,output/* printLines */.tj)(`#${one.number}: ${one.result}, ${whatOf(one)}`);
    return swept
        .filter(({ result }) => result === 'unreadable' || result === 'left')
        .map(({ number, problem, result }) => `#${number} (${problem ?? result})`);
}
const whatOf = ({ before, after, problem }) => problem ?? (before === after ? after : `${after} (before: ${before || 'none'})`);


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readRateLimit)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);

/**
 * What is left, by a request that GitHub does not count; null: the server has no limit, as an Enterprise Server may be set.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readRateLimit(client) {
    try {
        const resources = (await client.get('/rate_limit', {}, 'the rate limit')).member('resources');
        const core = resources.member('core');
        const graphql = resources.optional('graphql') ?? core;
        const reset = Math.max(core.member('reset').count(), graphql.member('reset').count());
        return {
            rest: core.member('remaining').count(),
            graphql: graphql.member('remaining').count(),
            resetAt: new Date(reset * 1000),
        };
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y && thrown.kind === 'not-found')
            return null;
        throw thrown;
    }
}


/***/ })

};
