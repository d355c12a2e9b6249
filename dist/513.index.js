export const id = 513;
export const ids = [513];
export const modules = {

/***/ 60513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayClone: () => (/* binding */ replayClone)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/git/base.js
var git_base = __webpack_require__(72933);
// EXTERNAL MODULE: ./build/src/git/checkout.js
var git_checkout = __webpack_require__(27176);
// EXTERNAL MODULE: ./build/src/git/fields.js
var git_fields = __webpack_require__(10169);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/diff.js
var diff = __webpack_require__(55355);
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
var identity = __webpack_require__(27834);
// EXTERNAL MODULE: ./build/src/git/object-store.js
var object_store = __webpack_require__(8355);
// EXTERNAL MODULE: ./build/src/git/read-checkout.js + 4 modules
var read_checkout = __webpack_require__(99401);
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
var in_force = __webpack_require__(80563);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/git/exact-undo.js
var exact_undo = __webpack_require__(55560);
// EXTERNAL MODULE: ./build/src/git/revert-mentions.js
var revert_mentions = __webpack_require__(37140);
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
// EXTERNAL MODULE: ./build/src/replay/report.js + 3 modules
var report = __webpack_require__(99393);
// EXTERNAL MODULE: ./build/src/replay/wording.js
var wording = __webpack_require__(68081);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/progress.js
var progress = __webpack_require__(97793);
;// CONCATENATED MODULE: ./build/src/commands/replay-git.js









/** Replays the merge history of a clone. Each change is judged as it is read, so that no two are held at once. */
async function replayClone(cwd, terminal, { last, since, branch, asked, policy: given, other, quiet }) {
    const bar = (0,progress/* progressBar */.h)(terminal, { doing: 'Judging', done: 'Judged', counted: wording/* changes */.Ao, quiet });
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
        throw new command/* BadInput */.kp(`${path/* policyPath */.k} of ${ref} is not valid; repair it, or name another with --policy FILE\n${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ })

};
