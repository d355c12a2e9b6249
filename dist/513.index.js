export const id = 513;
export const ids = [513];
export const modules = {

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar)
/* harmony export */ });
const cells = 30;
/** A bar that is drawn again only where it looks different. */
function progressBar({ stderr, interactive = false }, what) {
    let total = 0;
    let done = 0;
    let shown = '';
    const draw = () => {
        if (!interactive || total === 0)
            return;
        const filled = Math.floor((done / total) * cells);
        const percent = Math.floor((done / total) * 100);
        const line = `${what} ${'█'.repeat(filled)}${'░'.repeat(cells - filled)} ${percent} % of ${total}`;
        if (line === shown)
            return;
        shown = line;
        stderr(`\r${line}\u001b[K`);
    };
    return {
        begin(count) {
            total = count;
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
        },
    };
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayClone: () => (/* binding */ replayClone)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/base.js
var git_base = __webpack_require__(2933);
// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/src/git/fields.js
var git_fields = __webpack_require__(169);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/diff.js
var diff = __webpack_require__(5355);
;// CONCATENATED MODULE: ./build/src/git/history-diffs.js


/** Commits asked for at once: few enough that a batch of large ones fits into memory. */
const batchSize = 40;
/**
 * The diffs of commits against their first parents, in the order given, cut and parsed one by one. The next batch is
 * under way while one is handed out. What is too large to be read with its patches comes without them.
 */
async function* readDiffs(git, shas) {
    const batches = Array.from({ length: Math.ceil(shas.length / batchSize) }, (_, index) => shas.slice(index * batchSize, (index + 1) * batchSize));
    let next = start(git, batches[0]);
    for (const index of batches.keys()) {
        const current = await next;
        next = start(git, batches[index + 1]);
        yield* current;
    }
    await next;
}
/** Begins to read; a failure is told where the batch is awaited. */
function start(git, batch) {
    const reading = batch === undefined ? Promise.resolve([]) : readBatch(git, batch);
    reading.catch(() => undefined);
    return reading;
}
async function readBatch(git, batch) {
    try {
        return split(await ask(git, batch, diff/* diffOptions */.sx), batch).map(([sha, out]) => [sha, { ...(0,diff/* parseDiff */.FR)(out), patches: true }]);
    }
    catch (error) {
        if (!(error instanceof git_git.CheckoutError))
            throw error;
        if (batch.length > 1) {
            const halves = [];
            const middle = Math.ceil(batch.length / 2);
            for (const half of [batch.slice(0, middle), batch.slice(middle)])
                halves.push(await readBatch(git, half));
            return halves.flat();
        }
    }
    try {
        const names = split(await ask(git, batch, diff/* nameOptions */.__), batch);
        return names.map(([sha, out]) => [sha, { ...(0,diff/* parseNames */.Gw)(out), patches: false }]);
    }
    catch (error) {
        if (!(error instanceof git_git.CheckoutError))
            throw error;
        return batch.map((sha) => [sha, null]);
    }
}
async function ask(git, batch, options) {
    const asked = ['log', '--no-walk=unsorted', '--first-parent', '-m', '--root', ...options, '--format=%H%x00'];
    return (await git([...asked, ...batch, '--'])).out;
}
/** Cuts where the next commit is named: no line of a diff begins with a SHA and a NUL. */
function split(out, batch) {
    const found = [];
    let at = 0;
    for (const [index, sha] of batch.entries()) {
        const head = Buffer.from(`${sha}\0\0`, 'latin1');
        if (!out.subarray(at, at + head.length).equals(head))
            throw new Error(`git gave no diff of ${sha}`);
        at += head.length;
        // An empty commit has no line break before its diff, and no diff.
        const start = out[at] === 0x0a ? at + 1 : at;
        const end = start === at ? at : endOf(out, start, batch[index + 1]);
        found.push([sha, out.subarray(start, end)]);
        at = end;
    }
    return found;
}
function endOf(out, start, next) {
    if (next === undefined)
        return out.length;
    const mark = Buffer.from(`\n${next}\0\0`, 'latin1');
    const found = out.indexOf(mark, start);
    if (found < 0)
        throw new Error(`git gave no diff of ${next}`);
    return found + 1;
}

// EXTERNAL MODULE: ./build/src/git/identity.js
var identity = __webpack_require__(7834);
// EXTERNAL MODULE: ./build/src/git/object-store.js
var object_store = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/src/git/read-checkout.js + 4 modules
var read_checkout = __webpack_require__(9401);
;// CONCATENATED MODULE: ./build/src/git/history.js









/**
 * Reads the merge history of a local clone: by git alone, without network, and without executing anything that the clone
 * configures. Patches are read in batches, a batch ahead. Throws CheckoutError, which says what to do.
 */
async function readHistory(question, reader) {
    const cwd = (0,external_node_path_.resolve)(question.cwd);
    const git = (0,git_git/* gitIn */.u)(cwd, question.environment);
    const checkout = await (0,git_checkout/* openCheckout */.Hj)(cwd, git);
    const base = question.branch === undefined ? usualBranch(checkout) : await (0,git_base/* namedBase */.bq)(question.branch, checkout, git, '--branch');
    await (0,object_store/* withObjects */.d)(checkout, question.environment, async (objects) => {
        const { line, dated } = await readLine(objects, base.sha, question);
        // A commit at the edge of a shallow clone seems to add every file.
        const steps = line.filter(({ parents }) => !checkout.shallow || parents.length > 0);
        await reader.begin({
            repository: (0,git_checkout/* repositoryName */.aR)(checkout),
            webUrl: webUrlOf(checkout),
            ref: base.ref,
            branch: base.branch,
            count: steps.length,
            policyFile: await (0,read_checkout/* readPolicy */.T)(objects, base),
            shallow: checkout.shallow,
        });
        const brought = broughtBy(line, dated);
        const shas = steps.map(({ sha }) => sha);
        for await (const [sha, diff] of readDiffs(objects, shas)) {
            const commit = dated.get(sha);
            if (commit === undefined)
                continue;
            await reader.entry({ commit, brought: brought.get(sha) ?? [commit], diff });
        }
    });
}
function usualBranch(checkout) {
    const branch = checkout.branch ?? 'HEAD';
    return (0,git_base/* defaultBranch */.OR)(checkout) ?? { branch, ref: branch, sha: checkout.head };
}
function webUrlOf({ config, remote }) {
    const url = remote === null ? undefined : config.get(`remote.${remote}.url`);
    const path = /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
    const name = path.exec(url ?? '')?.[1];
    return name === undefined ? null : `https://github.com/${name}`;
}
/** The steps of the first-parent history, oldest first, and every commit that they brought, by SHA. */
async function readLine(git, tip, { last, since }) {
    const steps = await readDated(git, ['--first-parent', `--max-count=${last}`, tip, '--']);
    const line = steps.reverse().filter(({ committedAt }) => since === undefined || committedAt >= since);
    const before = line[0]?.parents[0];
    const all = line.length === 0 ? [] : await readDated(git, [tip, ...(before === undefined ? [] : ['--not', before]), '--']);
    return { line, dated: new Map([...all, ...line].map((commit) => [commit.sha, commit])) };
}
async function readDated(git, range) {
    const format = '--format=%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%at%x00%ct%x00%B';
    const { out } = await git(['log', '-z', '--encoding=UTF-8', '--no-color', '--no-patch', format, ...range]);
    const fields = new git_fields/* Fields */.C(out);
    const commits = [];
    while (!fields.done)
        commits.push(readOne(fields));
    return commits;
}
function readOne(fields) {
    const sha = fields.text();
    const parents = fields.text().split(' ').filter(Boolean);
    const author = (0,identity/* identity */.D_)(fields.text(), fields.text());
    const committer = (0,identity/* identity */.D_)(fields.text(), fields.text());
    const [authoredAt, committedAt] = [instant(fields.text()), instant(fields.text())];
    const message = fields.text().trimEnd();
    const authors = (0,identity/* authorsOf */.EK)(author, message);
    return { sha, parents, authors, committer, message, mergesBaseOnly: null, authoredAt, committedAt };
}
/** Commits can carry any date; one that no calendar knows counts as the beginning of time. */
function instant(seconds) {
    const at = new Date(Number(seconds) * 1000);
    return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 8000 ? new Date(0) : at;
}
/** The commits that each merge brought to the branch: those that the steps before it had not. */
function broughtBy(line, dated) {
    const seen = new Set();
    const brought = new Map();
    for (const step of line) {
        seen.add(step.sha);
        const found = [];
        const open = step.parents.slice(1);
        for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
            const commit = dated.get(sha);
            if (commit === undefined || seen.has(sha))
                continue;
            seen.add(sha);
            found.push(commit);
            open.push(...commit.parents);
        }
        if (found.length > 0) {
            brought.set(step.sha, found.sort((one, other) => one.authoredAt.getTime() - other.authoredAt.getTime()));
        }
    }
    return brought;
}

// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(563);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(2109);
// EXTERNAL MODULE: ./build/src/git/exact-undo.js
var exact_undo = __webpack_require__(5560);
// EXTERNAL MODULE: ./build/src/git/revert-mentions.js
var revert_mentions = __webpack_require__(7140);
;// CONCATENATED MODULE: ./build/src/replay/from-git.js


/** What a clone does not have: nobody knows, so rules that need it do not judge. */
const unknown = ['body', 'reviews', 'threads', 'checks', 'labelEvents'];
/** What was merged longer ago is not compared: a policy can allow rollbacks for at most 90 days. */
const longest = 91 * 86_400_000;
/** Other hosts and queues word their merges so. */
const otherNumbers = [
    /^Auto merge of #(\d{1,9})\b/,
    /^Merged PR (\d{1,9}): /,
    /^Merged in \S{1,200} \(pull request #(\d{1,9})\)/,
    /^See merge request [\w./-]{0,200}!(\d{1,9})$/m,
];
/** Turns the entries of a git history into merged changes; to be called in their order, since reverts look back. */
function fromGit({ repository, webUrl, branch }) {
    let recent = [];
    return (entry) => {
        const { commit, brought, diff } = entry;
        const at = commit.committedAt;
        const number = numberOf(commit.message);
        recent = recent.filter(({ commit: { committedAt } }) => at.getTime() - committedAt.getTime() <= longest);
        const reverts = diff === null ? null : rollbackOf(entry, recent, repository);
        recent.push({ ...entry, number });
        const opener = brought[0]?.authors[0] ?? commit.authors[0];
        const caveats = diff === null ? ['no-diff'] : diff.patches ? [] : ['no-patch'];
        const change = {
            schemaVersion: 1,
            readAt: at.toISOString(),
            repository,
            number,
            ...addressOf(webUrl, number, commit.sha),
            state: 'open',
            title: titleOf(commit),
            body: null,
            author: personOf(opener),
            draft: false,
            labels: [],
            base: { ref: branch, sha: commit.parents[0] ?? commit.sha },
            head: { ref: branch, sha: commit.parents[1] ?? commit.sha, repository },
            createdAt: at.toISOString(),
            readyForReviewAt: null,
            mergedAt: null,
            mergedBy: null,
            mergeCommit: null,
            ...(diff === null ? {} : { files: diff.files }),
            commits: brought.map(({ authoredAt: _, committedAt: __, ...each }) => each),
            reviews: [],
            threads: [],
            checks: [],
            labelEvents: [],
            policyOnDefaultBranch: 'absent',
            ...(reverts ? { reverts } : {}),
        };
        return {
            change,
            at,
            arrival: arrivalOf(commit, number),
            sha: commit.sha,
            unknown: diff === null ? [...unknown, 'files'] : unknown,
            // When a pull request was opened is not in git.
            unjudged: ['lead-time'],
            // Nor which addresses are whose account, nor a title where there is no pull request.
            silent: hasTitle(commit, number) ? ['separation-of-duties'] : ['separation-of-duties', 'title'],
            caveats,
            mergedBy: null,
            observed: observe(commit, brought),
        };
    };
}
function addressOf(webUrl, number, sha) {
    if (webUrl === null)
        return {};
    return { url: number > 0 ? `${webUrl}/pull/${number}` : `${webUrl}/commit/${sha}` };
}
/** The pull request that a message names; 0: none. */
function numberOf(message) {
    const usual = (0,revert_mentions/* pullRequestOf */._n)(message);
    if (usual > 0)
        return usual;
    for (const pattern of otherNumbers) {
        const found = pattern.exec(message)?.[1];
        if (found !== undefined)
            return Number(found);
    }
    return 0;
}
/** GitHub's merge commits have the title below their first line, unless a setting of the repository leaves it out. */
const hasTitle = ({ message }, number) => number > 0 && (!message.startsWith('Merge pull request #') || message.includes('\n'));
function titleOf({ message }) {
    const [subject = '', plain = subject] = (0,revert_mentions/* titlesOf */.B7)(message);
    return subject.startsWith('Merge pull request #') ? ((0,revert_mentions/* titlesOf */.B7)(message).at(-1) ?? subject) : plain;
}
function arrivalOf({ parents }, number) {
    if (number > 0)
        return 'pull-request';
    return parents.length > 1 ? 'merge' : 'commit';
}
function personOf(author) {
    const login = author?.login || author?.name || author?.email;
    return login ? { login, bot: login.endsWith('[bot]') } : null;
}
const keyOf = ({ login, email, name }) => (login ?? (email || name)).toLowerCase();
const isNobody = ({ login }) => login !== null && (login === 'web-flow' || login.endsWith('[bot]'));
function observe(commit, brought) {
    const authors = new Set(brought.flatMap((each) => each.authors.filter((one) => !isNobody(one)).map(keyOf)));
    const names = new Set(brought.flatMap((each) => each.authors.map(({ name }) => name.toLowerCase())));
    const isMerge = commit.parents.length > 1;
    const merger = commit.authors[0];
    const first = Math.min(...brought.map(({ authoredAt }) => authoredAt.getTime()));
    return {
        authors: authors.size,
        mergedByAuthor: isMerge && merger !== undefined ? authors.has(keyOf(merger)) || names.has(merger.name.toLowerCase()) : null,
        hours: isMerge && brought[0] !== commit ? Math.max(0, commit.committedAt.getTime() - first) / 3_600_000 : null,
    };
}
/** Which recent change this one says that it undoes, and whether it does so exactly. */
function rollbackOf({ commit, brought, diff }, recent, repository) {
    const { shas, numbers, titles } = (0,revert_mentions/* revertMentions */.U7)([commit.message, ...brought.map(({ message }) => message)], repository);
    if (shas.size + numbers.size + titles.size === 0 || diff === null)
        return null;
    const named = recent.filter((each) => numbers.has(each.number) ||
        (0,revert_mentions/* titlesOf */.B7)(each.commit.message).some((title) => titles.has(title)) ||
        [...shas].some((sha) => each.brought.some((one) => one.sha.startsWith(sha)) || each.commit.sha.startsWith(sha)));
    const answers = named.reverse().map((each) => ({
        number: each.number,
        mergedAt: each.commit.committedAt.toISOString(),
        exact: each.diff === null ? null : (0,exact_undo/* undoesExactly */.j)(diff.changes, [each.diff.changes]),
        ...(0,revert_mentions/* ofRevert */.Cj)([each.commit.message], repository),
    }));
    return answers.find(({ exact }) => exact) ?? answers[0] ?? null;
}

// EXTERNAL MODULE: ./build/src/replay/judge.js
var judge = __webpack_require__(5490);
// EXTERNAL MODULE: ./build/src/replay/report.js + 4 modules
var report = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(7793);
;// CONCATENATED MODULE: ./build/src/commands/replay-git.js








/** Replays the merge history of a clone. Each change is judged as it is read, so that no two are held at once. */
async function replayClone(cwd, terminal, { last, since, branch, asked, policy: given, other }) {
    const bar = (0,progress/* progressBar */.h)(terminal, 'Judging');
    const judged = [];
    const judgedByOther = [];
    let policy = given ?? (0,in_force/* builtIn */.wx)();
    let history;
    let convert;
    try {
        await readHistory({ cwd, branch, last, since, environment: terminal.env }, {
            async begin(found) {
                history = found;
                policy = given ?? (await ownPolicy(found));
                convert = fromGit(found);
                bar.begin(found.count);
            },
            entry(entry) {
                const merged = convert?.(entry);
                if (merged === undefined)
                    return;
                judged.push((0,judge/* judgeMerged */.E)(merged, policy));
                if (other !== undefined)
                    judgedByOther.push((0,judge/* judgeMerged */.E)(merged, other));
                bar.step();
            },
        });
    }
    finally {
        bar.end();
    }
    if (history === undefined)
        throw new Error('the history was not read');
    const { repository, ref, shallow } = history;
    const notes = shallow ? ['This clone is shallow: there may be more. To read all, run: git fetch --unshallow'] : [];
    const source = { kind: 'git', repository, branch: ref, asked, failed: [], stopped: null, notes };
    return (0,report/* replayReport */.Y)(judged, source, policy, other === undefined ? undefined : { judged: judgedByOther, policy: other });
}
async function ownPolicy({ policyFile, ref }) {
    if (policyFile === null)
        return (0,in_force/* builtIn */.wx)();
    try {
        return await (0,in_force/* parsedPolicy */.U8)(policyFile, `${path/* policyPath */.k} of ${ref}`);
    }
    catch (error) {
        throw new command/* BadInput */.k(`${path/* policyPath */.k} of ${ref} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeMerged)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9192);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5396);




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

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ replayReport)
});

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(8800);
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
var days = __webpack_require__(3417);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var zone = __webpack_require__(912);
// EXTERNAL MODULE: ./build/src/rules/index.js + 29 modules
var rules = __webpack_require__(5396);
;// CONCATENATED MODULE: ./build/src/replay/merged.js
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
    return Object.keys(caveats)
        .map((caveat) => ({
        caveat,
        about: caveats[caveat],
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


/***/ })

};
