export const id = 3349;
export const ids = [3349,4420];
export const modules = {

/***/ 93349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecords: () => (/* binding */ runRecords)
});

// EXTERNAL MODULE: ./build/src/action/environment.js
var environment = __webpack_require__(47125);
// EXTERNAL MODULE: ./build/src/gate/judge.js
var judge = __webpack_require__(77786);
// EXTERNAL MODULE: ./build/src/gate/pause.js
var pause = __webpack_require__(75047);
// EXTERNAL MODULE: ./build/src/gate/policy-now.js
var policy_now = __webpack_require__(14210);
// EXTERNAL MODULE: ./build/src/github/activity.js
var activity = __webpack_require__(30836);
// EXTERNAL MODULE: ./build/src/github/answer.js
var answer = __webpack_require__(60755);
// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
;// CONCATENATED MODULE: ./build/src/github/record-event.js



/** The events on which records are kept. */
const recordEvents = ['pull_request', 'pull_request_target', 'push', 'workflow_dispatch', 'schedule'];
/**
 * What an event is about for the records. Throws GitHubError for an event that is not supported, and for a payload that does not
 * hold what it should.
 */
function recordOccasionOf(eventName, payload) {
    const name = recordEvents.find((one) => one === eventName);
    if (name === undefined) {
        const problem = `With “mode: record” change-gate does not run on the event ${JSON.stringify(eventName)}.`;
        throw new github_error/* GitHubError */.y('event', problem, `Run it on pull_request_target (closed), push, schedule or workflow_dispatch.`);
    }
    if (!(0,answer/* isRecord */.u)(payload))
        throw (0,github_event/* malformedEvent */.y9)('payload', 'an object');
    const event = new answer/* Answer */.F(payload, 'payload', github_event/* malformedEvent */.y9);
    const repository = (0,github_event/* repositoryOf */._M)(event);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return { ...repository, ...ofClosed(event) };
        case 'push':
            return { ...repository, ...ofPush(event) };
        case 'workflow_dispatch': {
            const number = (0,github_event/* dispatched */.E4)(event);
            return number === null
                ? { ...repository, kind: 'sweep', all: true }
                : { ...repository, kind: 'merged', number, told: null };
        }
        case 'schedule':
            return { ...repository, kind: 'sweep', all: false };
    }
}
function ofClosed(event) {
    const action = event.member('action').text();
    if (action !== 'closed') {
        const problem = `With “mode: record” a pull request is recorded when it is merged, not when it is ${JSON.stringify(action)}.`;
        throw new github_error/* GitHubError */.y('event', problem, 'Write “types: [closed]” under the event.');
    }
    const pullRequest = event.member('pull_request');
    const number = pullRequest.member('number').count();
    if (!pullRequest.member('merged').flag())
        return { kind: 'closed', number };
    const mergedAt = pullRequest.member('merged_at').instant();
    const body = pullRequest.member('body').orNull((text) => text.text());
    return { kind: 'merged', number, told: { mergedAt, body } };
}
function ofPush(event) {
    const ref = event.member('ref').text();
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (branch === undefined)
        return { kind: 'tag', ref };
    return {
        kind: 'push',
        branch,
        before: event.member('before').sha(),
        after: event.member('after').sha(),
        by: event.optional('sender')?.optional('login')?.text() ?? null,
        defaultBranch: event.member('repository').optional('default_branch')?.text() ?? null,
    };
}

// EXTERNAL MODULE: ./build/src/recording/record-store.js
var record_store = __webpack_require__(74420);
// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/records/record.js
var records_record = __webpack_require__(25767);
// EXTERNAL MODULE: ./build/src/records/record-markdown.js + 1 modules
var record_markdown = __webpack_require__(99047);
// EXTERNAL MODULE: ./build/src/records/record-message.js
var record_message = __webpack_require__(76433);
// EXTERNAL MODULE: ./build/src/github/records-branch-readme.js
var records_branch_readme = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/github/records-branch-tip.js
var records_branch_tip = __webpack_require__(51520);
;// CONCATENATED MODULE: ./build/src/github/records-branch-standing.js



/** Files of one query: records have some ten kilobytes each, and GitHub has ten seconds for an answer. */
const BATCH = 40;
/** The files at one commit; the commit itself too, so that one that GitHub does not show yet is not taken for an empty one. */
const standingQuery = (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `, $e${index}: String!`).join('');
    const files = numbers.map((index) => `
    f${index}: object(expression: $e${index}) { __typename oid ... on Blob { text isBinary isTruncated } }`);
    return `query records($owner: String!, $repo: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }${files.join('')}
  }
}`;
};
/** What stands at these places of a commit. Loads the schema of records. Throws GitHubError. */
async function readStandings(on, commit, places) {
    const wanted = [...new Set(places)];
    const starts = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) => index * BATCH);
    const read = await Promise.all(starts.map((start) => readBatch(on, commit, wanted.slice(start, start + BATCH))));
    return new Map(read.flat());
}
async function readBatch(on, commit, places) {
    const expressions = places.map((place, index) => [`e${index}`, `${commit}:${(0,record_path/* recordFiles */.B5)(place).json}`]);
    const found = await (0,records_branch_tip/* askBranch */.Gn)(on, standingQuery(places.length), { commit, ...Object.fromEntries(expressions) });
    if (found.member('commit').value === null)
        throw notYet(on, commit);
    return Promise.all(places.map(async (place, index) => {
        const file = found.member(`f${index}`);
        return [place, file.value === null ? { record: null } : await standingOf(on, place, file)];
    }));
}
function notYet(on, commit) {
    const problem = `GitHub does not show commit ${commit.slice(0, 7)}, the tip of ${(0,records_branch_tip/* named */.KT)(on)}.`;
    return new github_error/* GitHubError */.y('unavailable', problem, 'Run the gate again in some minutes.');
}
async function standingOf(on, place, file) {
    if (file.member('__typename').text() !== 'Blob')
        return broken('It is no file');
    if (file.member('isBinary').value === true)
        return broken('It is no text');
    const text = file.member('isTruncated').flag()
        ? await wholeText(on, file.member('oid').sha())
        : file.member('text').orNull((part) => part.text());
    if (text === null)
        return broken('It is no text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return broken('It is not JSON');
    }
    const { parseRecord } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3605)]).then(__webpack_require__.bind(__webpack_require__, 13605));
    const parsed = parseRecord(value);
    if (!parsed.ok)
        return { broken: parsed.problems };
    const own = (0,record_path/* recordPlace */.ZJ)(parsed.record);
    return own === place
        ? { record: parsed.record }
        : broken(`It is the record of another change, whose place is ${own}`);
}
const broken = (problem) => ({ broken: [problem] });
/** GraphQL cuts long texts. Source: docs.github.com, "Get a blob". */
async function wholeText(on, oid) {
    const asked = { ...on.repository, file_sha: oid };
    const blob = await on.client.get('/repos/{owner}/{repo}/git/blobs/{file_sha}', asked, (0,records_branch_tip/* named */.KT)(on));
    blob.member('encoding').oneOf(['base64']);
    return Buffer.from(blob.member('content').text(), 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./build/src/github/records-branch-commit.js








/** Records of one commit: two files each, and the README, stay under 200 files. */
const MOST_RECORDS = 95;
/** Of one tree, as JSON, in bytes. */
const MOST_BYTES = 5_000_000;
/** What git calls a tree without files; GitHub does not take it as a base. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/**
 * Makes the commit that does these writes on top of a commit; it names no author, so that it is by the owner of the token, and
 * GitHub signs it for an app. The branch is not touched. Throws GitHubError. Source: docs.github.com, "Create a tree", "Create a
 * commit".
 */
async function prepare(on, tip, writes) {
    const places = writes.map(({ place }) => place);
    const standings = tip === null ? new Map() : await readStandings(on, tip.commit, places);
    const { files, acts, written } = await planOf(writes, standings);
    const base = tip?.commit ?? null;
    if (acts.length === 0)
        return { base, commit: null, written };
    // Two runs that write the same in the same second must not make the same commit: each would take the other's for its own.
    const message = `${(0,record_message/* recordMessage */.V)(acts)}\nWriting: ${(0,external_node_crypto_.randomUUID)()}\n`;
    const fresh = tip === null || tip.tree === EMPTY_TREE;
    const all = fresh ? [{ path: 'README.md', content: (0,records_branch_readme/* readmeOf */.q)(on) }, ...files] : files;
    const { client, repository } = on;
    const tree = await client.send('POST', '/repos/{owner}/{repo}/git/trees', {
        ...repository,
        ...(fresh ? {} : { base_tree: tip.tree }),
        tree: all.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
    }, (0,records_branch_tip/* named */.KT)(on));
    const commit = await client.send('POST', '/repos/{owner}/{repo}/git/commits', { ...repository, message, tree: tree.member('sha').sha(), parents: base === null ? [] : [base] }, (0,records_branch_tip/* named */.KT)(on));
    return { base, commit: commit.member('sha').sha(), written };
}
/** Asks each write what it wants, as long as there is room. */
async function planOf(writes, standings) {
    const plan = { files: [], acts: [], written: new Map() };
    let bytes = 0;
    for (const { place, next } of writes) {
        const standing = standings.get(place) ?? { record: null };
        if ('broken' in standing) {
            plan.written.set(place, { act: null, record: null, broken: standing.broken });
            continue;
        }
        const wanted = next(standing.record);
        if (wanted === null) {
            plan.written.set(place, { act: null, record: standing.record, broken: [] });
            continue;
        }
        await check(place, standing.record !== null, wanted);
        const { record, act, why = '' } = wanted;
        const { json, markdown } = (0,record_path/* recordFiles */.B5)(place);
        const files = [
            { path: json, content: (0,records_record/* recordText */.Pe)(record) },
            { path: markdown, content: (0,record_markdown/* recordMarkdown */.z)(record) },
        ];
        bytes += Buffer.byteLength(JSON.stringify(files));
        if (bytes > MOST_BYTES && plan.acts.length > 0)
            break;
        plan.files.push(...files);
        plan.acts.push({ act, place, why });
        plan.written.set(place, { act, record, broken: [] });
    }
    return plan;
}
/** What nobody could verify later must not get onto the branch. Throws RangeError. */
async function check(place, stands, { record, act }) {
    const own = (0,record_path/* recordPlace */.ZJ)(record);
    if (own !== place)
        throw new RangeError(`The record of ${own} does not belong at ${place}`);
    if ((act === 'record') === stands) {
        throw new RangeError(stands ? `${place} was recorded before` : `${place} was never recorded, so nothing to ${act}`);
    }
    const { parseRecord } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3605)]).then(__webpack_require__.bind(__webpack_require__, 13605));
    const parsed = parseRecord(JSON.parse((0,records_record/* recordText */.Pe)(record)));
    if (!parsed.ok)
        throw new RangeError(`The record for ${place} does not follow the schema: ${parsed.problems[0]}`);
}

;// CONCATENATED MODULE: ./build/src/github/records-branch-places.js



/** A folder of a year, or of a month in it: records are nowhere else. */
const holdsRecords = (path) => /^\d{4}(\/\d\d)?$/.test(path);
/**
 * The places of all records of a tree, by the date of the change, then by number, pushes last. One request, unless GitHub cuts
 * the list (at 100,000 files): then it is read year by year, and month by month. Throws GitHubError.
 */
async function listPlaces(on, tree) {
    const found = await recordsIn(on, tree, '');
    return found.toSorted(byDate).map(({ place }) => place);
}
async function recordsIn(on, tree, folder) {
    const all = await entriesOf(on, tree, true);
    if (all !== null)
        return all.flatMap((entry) => recordAt(folder, entry));
    const own = await entriesOf(on, tree, false);
    if (own === null)
        throw tooMany(on, folder);
    const folders = own.filter(({ type, path }) => type === 'tree' && holdsRecords(`${folder}${path}`));
    const below = await Promise.all(folders.map(({ sha, path }) => recordsIn(on, sha, `${folder}${path}/`)));
    return [...own.flatMap((entry) => recordAt(folder, entry)), ...below.flat()];
}
/** null: GitHub cuts the list. Source: docs.github.com, "Get a tree". */
async function entriesOf(on, tree, recursive) {
    const asked = { ...on.repository, tree_sha: tree, ...(recursive ? { recursive: '1' } : {}) };
    const answer = await on.client.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', asked, (0,records_branch_tip/* named */.KT)(on));
    if (answer.member('truncated').flag())
        return null;
    return answer
        .member('tree')
        .items()
        .map((entry) => ({
        path: entry.member('path').name(),
        type: entry.member('type').text(),
        sha: entry.member('sha').sha(),
    }));
}
function recordAt(folder, { path, type }) {
    const record = type === 'blob' ? (0,record_path/* parseRecordPath */.OT)(`${folder}${path}`) : null;
    return record?.format === 'json' ? [record] : [];
}
function byDate(one, other) {
    if (one.date !== other.date)
        return one.date < other.date ? -1 : 1;
    if (one.kind === 'pull-request' && other.kind === 'pull-request')
        return one.number - other.number;
    if (one.kind !== other.kind)
        return one.kind === 'pull-request' ? -1 : 1;
    return one.place < other.place ? -1 : 1;
}
function tooMany(on, folder) {
    const where = folder === '' ? 'The root' : `The folder ${folder}`;
    const problem = `${where} of ${(0,records_branch_tip/* named */.KT)(on)} has more files than GitHub lists.`;
    return new github_error/* GitHubError */.y('refused', problem, 'Read the records from a clone of the branch.');
}

// EXTERNAL MODULE: ./build/src/github/records-branch-attempts.js
var records_branch_attempts = __webpack_require__(62507);
// EXTERNAL MODULE: ./build/src/github/records-branch-move.js
var records_branch_move = __webpack_require__(69764);
;// CONCATENATED MODULE: ./build/src/github/records-branch-write.js





/**
 * Does these writes, as many as one commit has room for, by compare and swap: where somebody else was faster, or GitHub failed,
 * all is read anew. A commit that may have reached the branch without an answer is looked for there first, so that this run
 * knows what it wrote. Throws GitHubError.
 */
async function writeCommit(on, writes, around) {
    const attempts = new records_branch_attempts/* Attempts */.ZJ(around);
    /** Commits of which nobody said whether the branch got them. */
    const unanswered = new Set();
    let prepared = null;
    async function round() {
        const tip = await (0,records_branch_move/* tipToWriteOn */.dT)(on, around.log);
        const landed = tip === null ? null : await firstOn(on, tip.commit, unanswered);
        if (landed !== null)
            return { written: landed.written };
        const base = tip?.commit ?? null;
        // The same once more where nothing has moved: then it does not matter whether the first one got there.
        if (prepared === null || prepared.base !== base)
            prepared = await prepare(on, tip, writes);
        const { commit, written } = prepared;
        if (commit === null)
            return { written };
        const refusal = await send(prepared, commit);
        if (refusal === null)
            return { written };
        return afterRefusal(on, refusal, base, writes.length);
    }
    async function send(sent, commit) {
        const asBefore = unanswered.has(sent);
        unanswered.add(sent);
        const refusal = await (0,records_branch_move/* moveBranch */.ob)(on, sent.base, commit).catch((thrown) => {
            if (!asBefore && thrown instanceof github_error/* GitHubError */.y && !(0,records_branch_attempts/* leavesOpen */.LN)(thrown))
                unanswered.delete(sent);
            throw thrown;
        });
        if (!asBefore)
            unanswered.delete(sent);
        return refusal;
    }
    for (;;) {
        const outcome = await round().catch(failed);
        if ('written' in outcome)
            return outcome.written;
        const { again, error } = outcome;
        if (again === null || !attempts.another(again))
            throw unanswered.size === 0 ? error : uncertain(on, error);
        await attempts.pause();
    }
}
/** Whether the branch was refused because somebody else had moved it. */
async function afterRefusal(on, refusal, base, count) {
    const stayed = !(0,records_branch_move/* saysItMoved */.$i)(refusal) && ((await (0,records_branch_tip/* readTip */.av)(on))?.commit ?? null) === base;
    return stayed
        ? { again: 'refused', error: (0,records_branch_move/* refusedBranch */.hp)(on, refusal) }
        : { again: 'moved', error: overtaken(on, count) };
}
/** The commit that did reach the branch; null: none of them. */
async function firstOn(on, tip, sent) {
    for (const one of sent)
        if (await (0,records_branch_move/* leadsTo */.Rs)(on, tip, one))
            return one;
    return null;
}
function failed(thrown) {
    if (!(thrown instanceof github_error/* GitHubError */.y))
        throw thrown;
    return { again: (0,records_branch_attempts/* mayPass */.bg)(thrown), error: thrown };
}
function overtaken(on, count) {
    const what = count === 1 ? 'a record was' : `${count} records were`;
    const problem = `Others wrote to ${(0,records_branch_tip/* named */.KT)(on)} each time that ${what} to be written.`;
    return new github_error/* GitHubError */.y('moved', problem, 'Run the gate again; the next sweep records what is missing.');
}
function uncertain(on, error) {
    const problem = `${(0,records_branch_tip/* problemIn */.Dk)(error)} Whether ${(0,records_branch_tip/* named */.KT)(on)} got what was to be written before that is not known.`;
    return new github_error/* GitHubError */.y(error.kind, problem, error.remedy);
}

;// CONCATENATED MODULE: ./build/src/github/records-branch.js








/**
 * The records of a repository on a branch of their own, which shares no history with the code. It is begun with the first
 * record, and restored where it was deleted. A record takes five requests where nobody else writes at the same time.
 */
function recordsOnBranch(client, repository, { branch = record_store.recordsBranchName, now, wait, random = Math.random, log }) {
    const { owner, repo } = repository;
    const on = { client, repository: { owner, repo }, branch };
    const around = { now, wait, random, log };
    return {
        async places() {
            const tip = await (0,records_branch_tip/* findTip */.TU)(on);
            return tip === null ? null : listPlaces(on, tip.tree);
        },
        async read(places) {
            checkPlaces(places);
            if (places.length === 0)
                return new Map();
            const tip = await (0,records_branch_tip/* findTip */.TU)(on);
            if (tip === null)
                return new Map(places.map((place) => [place, { record: null }]));
            return readStandings(on, tip.commit, places);
        },
        async write(writes) {
            checkWrites(writes);
            const done = new Map();
            for (let left = writes; left.length > 0; left = left.filter(({ place }) => !done.has(place))) {
                const written = await writeCommit(on, left.slice(0, MOST_RECORDS), around).catch((thrown) => {
                    throw thrown instanceof github_error/* GitHubError */.y ? partly(thrown, done, writes.length) : thrown;
                });
                for (const [place, what] of written)
                    done.set(place, what);
            }
            return done;
        },
    };
}
function checkPlaces(places) {
    const none = places.find((place) => !(0,record_path/* isPlace */.Uj)(place));
    if (none !== undefined)
        throw new RangeError(`${JSON.stringify(none)} is not the place of a record`);
}
function checkWrites(writes) {
    const places = writes.map(({ place }) => place);
    checkPlaces(places);
    const twice = places.find((place, index) => places.indexOf(place) !== index);
    if (twice !== undefined)
        throw new RangeError(`${twice} is to be written twice at once`);
}
/** Of many records, those of the commits before are written. */
function partly(error, done, all) {
    const count = [...done.values()].filter(({ act }) => act !== null).length;
    if (count === 0)
        return error;
    const problem = `${(0,records_branch_tip/* problemIn */.Dk)(error)} Of ${all} records ${count} had been written before.`;
    return new github_error/* GitHubError */.y(error.kind, problem, error.remedy);
}

// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
// EXTERNAL MODULE: ./build/src/github/branch-commits.js
var branch_commits = __webpack_require__(93758);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/merged.js
var merged = __webpack_require__(64325);
// EXTERNAL MODULE: ./build/src/github/merged-query.js
var merged_query = __webpack_require__(13752);
// EXTERNAL MODULE: ./build/src/github/pull-request.js
var pull_request = __webpack_require__(47958);
;// CONCATENATED MODULE: ./build/src/github/merge.js




const mergeQuery = `query merge($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequest(number: $number) {
      merged headRefOid ${merged_query/* mergedFields */.I}
      mergeCommit { oid parents(first: 10) { nodes { oid } } }
    }
  }
}`;
/** How a pull request was merged; null: it was not. Throws GitHubError. */
async function readMerge(client, target) {
    const answer = await (0,lists/* ask */.kA)(client, target, mergeQuery);
    const { repository, pullRequest } = (0,pull_request/* pullRequestIn */.U)(answer, target);
    if (!pullRequest.member('merged').flag())
        return null;
    const commit = pullRequest.member('mergeCommit');
    return {
        ...(0,merged/* mergedIn */.w)(pullRequest),
        base: pullRequest.member('baseRefName').name(),
        head: pullRequest.member('headRefOid').sha(),
        commit: commit.orNull((found) => found.member('oid').sha()),
        parents: commit.orNull((found) => found.path('parents', 'nodes').items().map(parentOf)) ?? [],
        defaultBranch: repository.member('defaultBranchRef').orNull((branch) => branch.member('name').name()),
        viewer: answer.data.path('viewer', 'login').text(),
    };
}
const parentOf = (parent) => parent.member('oid').sha();

// EXTERNAL MODULE: ./build/src/records/build-record.js + 3 modules
var build_record = __webpack_require__(10982);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/github/landed.js



/** So many commits at most a pull request has that is rebased. Source: docs.github.com, "About merge methods on GitHub". */
const mostRebased = 100;
/**
 * The commits that a merge brought to its base branch, and where that was before, told apart by what the merge left: a merge
 * commit brings what its first parent has not; a squash itself; a rebase the line of commits that GitHub counts to it; a push
 * of the head itself its commits. `own` are the commits of the pull request, oldest first; undefined: they could not be read.
 * Throws GitHubError, also where that cannot be told.
 */
async function landedBy(client, repository, { commit, parents, head, number }, own) {
    if (commit === null)
        throw unknown(repository, number, 'GitHub shows no merge commit of it');
    if (own === undefined)
        throw unknown(repository, number, 'its own commits could not be read');
    if (commit === head)
        return ofItsOwn(own);
    const [first] = parents;
    if (first === undefined)
        return { commits: [commit], before: null };
    if (parents.length > 1) {
        const { ahead } = await (0,branch_commits/* commitsBetween */.$q)(client, repository, first, commit);
        return { commits: ahead.map(({ sha }) => sha), before: first };
    }
    if (own.length <= 1)
        return { commits: [commit], before: first };
    const history = await (0,branch_commits/* latestCommits */.uA)(client, repository, commit, Math.min(own.length, mostRebased) + 1);
    return ofLine(client, repository, { number, commit, own }, history);
}
/** A head that was pushed onto the base branch as it is; that was where the head took it over last. */
function ofItsOwn(own) {
    const shas = new Set(own.map(({ sha }) => sha));
    const before = own.flatMap(({ parents }) => parents).findLast((parent) => !shas.has(parent));
    return { commits: own.map(({ sha }) => sha), before: before ?? null };
}
async function ofLine(client, repository, { number, commit, own }, history) {
    const byName = new Map(history.map((each) => [each.sha, each]));
    const bringers = await (0,branch_commits.bringersOf)(client, repository, [...byName.keys()]);
    const isOurs = (sha) => bringers.get(sha)?.some((one) => one.number === number) === true;
    // Until GitHub counts the last one to it, it counts none of those before, and a rebase would look like a squash.
    if (!isOurs(commit))
        throw unknown(repository, number, `GitHub does not count ${commit.slice(0, 7)} to it yet`);
    // Rebasing always makes new commits: what was there as it is did not come by this merge.
    const old = new Set(own.map(({ sha }) => sha));
    const commits = [];
    let next = commit;
    while (next !== null && isOurs(next) && !old.has(next)) {
        commits.unshift(next);
        const parents = byName.get(next)?.parents;
        // Where the history that was read ends, what lies before it is not known.
        if (parents === undefined)
            throw unknown(repository, number, 'more commits of it are on the branch than it has');
        next = parents[0] ?? null;
    }
    if (looksCut(commits.length, own, history))
        throw unknown(repository, number, 'GitHub does not count all of them to it yet');
    return { commits, before: next };
}
/** Whether what lies before the commits that were found reads like the next one of a rebase. */
function looksCut(count, own, history) {
    const rebased = own.filter(({ parents }) => parents.length < 2);
    const isSame = (index) => history[index] !== undefined && history[index]?.message === rebased.at(-1 - index)?.message;
    return count < rebased.length && isSame(0) && isSame(count);
}
const unknown = (repository, number, why) => new github_error/* GitHubError */.y('refused', `Which commits ${(0,github_repository/* fullName */.fq)(repository)}#${number} brought to its base branch cannot be told: ${why}.`, 'Let the next sweep look again.');

// EXTERNAL MODULE: ./build/src/github/live.js + 2 modules
var github_live = __webpack_require__(96217);
// EXTERNAL MODULE: ./build/src/github/policy-in-force.js
var policy_in_force = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/src/github/read-policy.js
var read_policy = __webpack_require__(37484);
// EXTERNAL MODULE: ./build/src/github/teams.js
var github_teams = __webpack_require__(30031);
// EXTERNAL MODULE: ./build/src/judge.js
var src_judge = __webpack_require__(99982);
// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/replay/as-of-merge.js
var as_of_merge = __webpack_require__(59502);
// EXTERNAL MODULE: ./build/src/replay/merged.js
var replay_merged = __webpack_require__(53041);
;// CONCATENATED MODULE: ./build/src/recording/may-pass.js
/** What GitHub did not answer now, and may answer the next time: nothing of it goes into a record, which is written once. */
const mayPass = ({ kind }) => ['unavailable', 'rate-limited', 'unauthorized', 'malformed', 'moved'].includes(kind);

;// CONCATENATED MODULE: ./build/src/recording/judge-merge.js













/**
 * Reads a merged pull request, and judges it as of the instant of its merge by the policy that was then in force: the one on the
 * default branch before the merge. `freeze`: why everything was frozen then. Throws GitHubError, also where what cannot be read
 * may be there the next time: a record is written once.
 */
async function judgeMerge(recorder, merge, { told, freeze = '' } = {}) {
    const { client, repository, own, shared, policyPath, policyProblem } = recorder;
    if (policyProblem !== undefined)
        throw policyProblem;
    const options = { readAt: recorder.now(), own, shared, ...(policyPath === undefined ? {} : { policyPath }) };
    const target = { ...repository, number: merge.number, changedFiles: merge.changedFiles };
    const read = await (0,github_live.readLive)(client.scoped(), target, options, recorder.policy);
    const live = await read.dated();
    const notes = [...live.warnings];
    const isFresh = recorder.now().getTime() - Date.parse(merge.mergedAt) < settling;
    const landed = await landedBy(client, repository, merge, live.change.commits).catch((thrown) => {
        if (!(thrown instanceof github_error/* GitHubError */.y) || isFresh || mayPass(thrown))
            throw thrown;
        notes.push(thrown.message);
        return null;
    });
    const then = await policyThen(recorder, merge, landed, live);
    const asOf = withToldBody((0,as_of_merge/* asOfMerge */.O)(live.change, merge), told);
    const change = { ...asOf.change, policyOnDefaultBranch: then.state, teams: then.teams };
    const decision = (0,src_judge/* judge */.S)(change, asOf.at, then.policy, { freeze, unknown: unknownOf(asOf) });
    // What is a pass without what could not be read is one with it.
    if (live.incomplete && isFresh && decision.verdict !== 'pass')
        throw notWhole(merge, notes);
    return {
        change: live.change,
        asOf: { ...asOf, change },
        decision,
        policy: then.policy,
        landed,
        broken: againstPolicy(decision, then),
        notes,
    };
}
/** For so long GitHub may still be putting together what it tells of a merge, in milliseconds. */
const settling = 3_600_000;
const notWhole = ({ number }, notes) => new github_error/* GitHubError */.y('unavailable', `#${number} could not be read whole, so nothing is recorded yet: ${notes.join(' ')}`, 'Let the next sweep look again.');
/** Only a pull request that repairs a policy is judged by the built-in one instead. */
function againstPolicy({ lane }, { broken, known }) {
    if (!known)
        return 'Which policy was in force at the merge cannot be told, so it was judged by the one of the capture';
    if (broken === null || lane === 'install')
        return null;
    return 'The policy in force at the merge was not valid, so nothing judged it';
}
/**
 * The policy on the default branch as of the merge. A merge may change the policy itself: it was judged by the one before. One
 * into another branch was judged by what the default branch had then.
 */
async function policyThen(recorder, merge, landed, { change, policy, broken }) {
    const { client, repository, policy: central, policyPath = path/* policyPath */.k } = recorder;
    const now = { policy, state: change.policyOnDefaultBranch, teams: change.teams, broken: broken ?? null, known: true };
    if (central !== undefined || merge.defaultBranch === null)
        return now;
    const isInto = merge.base === merge.defaultBranch;
    const commit = isInto ? (landed?.before ?? null) : await tipAt(recorder, merge.defaultBranch, merge.mergedAt);
    if (commit === null)
        return { ...now, known: !isInto };
    const before = await (0,policy_in_force/* repositoryPolicy */.t)(await (0,read_policy/* readPolicyFile */.BK)(client, repository, policyPath, commit));
    if (before.policy.sha256 === policy.sha256)
        return { ...now, state: before.state, broken: before.broken ?? null };
    const named = [...(0,roster/* namedIn */.$)(before.policy.policy), ...before.policy.policy.emergency.declaredBy];
    const { teams } = await (0,github_teams/* readTeams */.$)(client, named);
    return { policy: before.policy, state: before.state, teams, broken: before.broken ?? null, known: true };
}
/** Where a branch was at an instant; null: where it is now. */
async function tipAt({ client, repository }, branch, at) {
    const since = new Date(at);
    const later = (await (0,activity.branchActivity)(client, repository, branch, since)).filter((one) => Date.parse(one.at) > since.getTime());
    return later.at(-1)?.before ?? null;
}
/** The description as of the merge, where it was edited since and the event told it. */
function withToldBody(asOf, told) {
    const isOfThisMerge = told !== undefined && Date.parse(told.mergedAt) === asOf.at.getTime();
    if (!isOfThisMerge || !asOf.unknown.includes('body'))
        return asOf;
    return {
        ...asOf,
        change: { ...asOf.change, body: told.body },
        unknown: asOf.unknown.filter((fact) => fact !== 'body'),
        caveats: asOf.caveats.filter((caveat) => caveat !== 'body-edited'),
    };
}
/** Facts that nobody knows as of the merge, though something stands in their place. */
function unknownOf({ unknown, caveats: known }) {
    return {
        ...(unknown.includes('body') ? { body: replay_merged/* caveats */.o['body-edited'] } : {}),
        ...(unknown.includes('checks') && known.includes('checks-later') ? { checks: replay_merged/* caveats */.o['checks-later'] } : {}),
        ...(unknown.includes('checks') && known.includes('checks-gone') ? { checks: replay_merged/* caveats */.o['checks-gone'] } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/records/compliance.js
var compliance = __webpack_require__(33377);
// EXTERNAL MODULE: ./build/src/records/reverts.js
var records_reverts = __webpack_require__(79699);
;// CONCATENATED MODULE: ./build/src/records/follow-up.js



/**
 * A record with what went on since; the same record where nothing did, so that nothing is written. What it says of the merge
 * stays, links are only added, and what was done stays done.
 */
function followedUp(record, { at, ...news }) {
    const links = {
        reverts: (0,records_reverts/* sortedLinks */.PV)([...record.links.reverts, ...(news.reverts ?? [])]),
        revertedBy: (0,records_reverts/* sortedLinks */.PV)([...record.links.revertedBy, ...(news.revertedBy ?? [])]),
        issue: news.issue ?? record.links.issue,
    };
    const next = { ...record, links, followedUpAt: at.toISOString(), ...afterMerge(record, news) };
    return (0,records_record/* sameRecord */.qf)(record, next) ? record : next;
}
function afterMerge(record, news) {
    if (record.kind === 'push')
        return {};
    const obligations = record.obligations.map((known) => {
        const now = news.obligations?.find(({ id }) => id === known.id);
        // What it was and when it is due is as of the merge; only its state goes on. Why it is not done yet is for the issue.
        return now === undefined || known.state === 'done' || now.state === known.state
            ? known
            : { ...known, state: now.state, doneAt: now.doneAt, by: now.by, late: now.late, how: now.how };
    });
    const reasons = (0,compliance/* reasonsAgainst */.l)({ findings: record.findings, problems: record.problems, obligations });
    const verification = news.verification === undefined || record.verification?.state === 'complete'
        ? record.verification
        : news.verification;
    return { obligations, verification, reasons, compliant: reasons.length === 0 };
}

;// CONCATENATED MODULE: ./build/src/recording/links.js






/** More than these nobody reverts at once; longer lists are not followed, since each link is written into another record. */
const mostReverts = 50;
/** Finds what a change reverts among the changes that are recorded, and those that GitHub knows. Throws GitHubError. */
async function revertingOf(recorder, facts) {
    const claims = (0,records_reverts/* revertClaims */.Y6)(facts);
    const proven = facts.reverts?.number ?? 0;
    const isSilent = claims.numbers.length === 0 && claims.commits.length === 0 && claims.titles.length === 0;
    if (isSilent && proven === 0)
        return { reverts: [], places: new Map() };
    const whole = claims.commits.filter((commit) => /^[0-9a-f]{40}$/.test(commit)).slice(0, mostReverts);
    const bringers = await bringersNamed(recorder, whole);
    const numbers = [
        ...claims.numbers.slice(0, mostReverts),
        ...[...bringers.values()].flat().map(({ number }) => number),
    ];
    const places = await placesOf(recorder, [...new Set([...numbers, ...(proven > 0 ? [proven] : [])])]);
    const recorded = await recorder.store.read([...places.values()]);
    const merged = [...recorded.values()].flatMap((standing) => 'record' in standing && standing.record?.kind === 'pull-request' ? [namesOf(standing.record)] : []);
    for (const [commit, found] of bringers) {
        for (const { number } of found) {
            if (!merged.some((one) => one.number === number))
                merged.push({ number, commits: [commit], title: '' });
        }
    }
    const reverts = (0,records_reverts/* revertsOf */.DH)(facts, merged).filter(({ exact }, index) => index < mostReverts || exact !== null);
    return { reverts, places };
}
/** What a text names may be anything: where GitHub does not tell its pull requests, nothing is linked. */
async function bringersNamed({ client, repository }, shas) {
    return (0,branch_commits.bringersOf)(client, repository, shas).catch((thrown) => {
        if (!(thrown instanceof github_error/* GitHubError */.y) || mayPass(thrown))
            throw thrown;
        return new Map();
    });
}
const namesOf = ({ number, title, merge }) => ({
    number,
    title,
    commits: [...new Set([...(merge.commit === null ? [] : [merge.commit]), ...(merge.landed ?? [])])],
});
/** Where the records of pull requests stand, by number; those without one are left out. Throws GitHubError. */
async function placesOf(recorder, numbers) {
    if (numbers.length === 0)
        return new Map();
    const wanted = new Set(numbers);
    const places = (await recorder.store.places()) ?? [];
    return new Map(places.flatMap((place) => {
        const number = numberAt(place);
        return number !== null && wanted.has(number) ? [[number, place]] : [];
    }));
}
/** The number of the pull request whose record stands at a place; null: it is that of a push. */
function numberAt(place) {
    const where = (0,record_path/* parseRecordPath */.OT)(`${place}.json`);
    return where?.kind === 'pull-request' ? where.number : null;
}
/** A change, as the record of what it reverts names it. */
const linkTo = (record) => record.kind === 'push'
    ? { number: null, commit: record.push.after, exact: null }
    : { number: record.number, commit: record.merge.commit, exact: null };
/** Tells the records of what is reverted by what it was reverted. */
function backLinks({ reverts, places }, by, at) {
    return reverts.flatMap(({ number, exact }) => {
        const place = number === null ? undefined : places.get(number);
        return place === undefined ? [] : [backLink(place, { ...by, exact }, at)];
    });
}
/** Tells the record at a place by what its change was reverted. */
const backLink = (place, by, at) => ({
    place,
    next: (standing) => {
        if (standing === null)
            return null;
        const record = followedUp(standing, { at, revertedBy: [by] });
        const who = by.number === null ? `commit ${by.commit?.slice(0, 7)}` : `#${by.number}`;
        return record === standing ? null : { record, act: 'follow-up', why: `reverted by ${who}` };
    },
});

;// CONCATENATED MODULE: ./build/src/recording/patience.js
/** GitHub may tell of a merge or a push before it shows all that belongs to it: so long one waits, time after time, in milliseconds. */
const patience = [5_000, 10_000, 20_000];

// EXTERNAL MODULE: ./build/src/gate/publish.js + 1 modules
var publish = __webpack_require__(30989);
// EXTERNAL MODULE: ./build/src/github/own-status.js
var own_status = __webpack_require__(81140);
;// CONCATENATED MODULE: ./build/src/github/status-at.js


/**
 * The status of a context that stood on a commit at an instant; null: there was none. GitHub tells seconds alone: of several
 * that stood in that second, one that was green counts, since nobody can tell that it came too late. Throws GitHubError.
 */
async function statusAt(client, repository, sha, { context, at }) {
    const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
    const of = `the statuses of ${(0,github_repository/* fullName */.fq)(repository)}@${sha.slice(0, 7)}`;
    let last = null;
    // Newest first.
    for await (const page of client.pages(route, { ...repository, ref: sha, per_page: 100 }, of)) {
        for (const status of page) {
            const created = status.member('created_at').instant();
            const isOther = status.member('context').text().toLowerCase() !== context.toLowerCase();
            if (isOther || Date.parse(created) > at.getTime())
                continue;
            const found = statusIn(status, created);
            last ??= found;
            if (found.state === 'success')
                return found;
            if (Date.parse(created) < at.getTime())
                return last;
        }
    }
    return last;
}
const statusIn = (status, at) => ({
    state: status.member('state').oneOf(own_status/* statusStates */.Vc),
    by: status.member('creator').orNull((creator) => creator.member('login').name()),
    at,
    description: status.member('description').orNull((text) => text.text()) ?? '',
});

;// CONCATENATED MODULE: ./build/src/recording/status-problems.js





/**
 * What was wrong with the commit status by which a pull request was let through: it was not green, so that the gate was bypassed;
 * or green though the verdict as of the merge is not, so that it was stale or forged. Sentences; none: nothing was wrong.
 * Throws GitHubError where the next time may tell.
 */
async function statusProblems(recorder, merge, judged) {
    const { settings } = recorder;
    if (settings.verdict === 'job' || (0,publish/* isReportOnly */.fN)(recorder, judged))
        return [];
    const name = `status “${settings.statusName}”`;
    try {
        const standing = await statusThatLetThrough(recorder, merge);
        return problemsOf(standing, judged.decision.verdict, merge.viewer, name);
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y) || mayPass(thrown))
            throw thrown;
        return [`Whether the ${name} was green at the merge could not be read: ${thrown.message}`];
    }
}
/** That of the head; a merge queue asks for the one of its group, which is what it merges. */
async function statusThatLetThrough(recorder, { head, commit, mergedAt }) {
    const { client, repository, settings } = recorder;
    const asked = { context: settings.statusName, at: new Date(mergedAt) };
    const onHead = await statusAt(client, repository, head, asked);
    if (onHead?.state === 'success' || commit === null || commit === head)
        return onHead;
    const onGroup = await statusAt(client, repository, commit, asked);
    return onGroup?.state === 'success' ? onGroup : onHead;
}
function problemsOf(standing, verdict, viewer, name) {
    if (standing === null)
        return [`The gate was bypassed: at the merge there was no ${name}`];
    const { state, by, at } = standing;
    if (state !== 'success')
        return [`The gate was bypassed: the ${name} was ${state} at the merge`];
    const green = `The ${name} was green at the merge, set by ${by ?? 'a deleted account'} at ${at}`;
    // Apps are told by their logins; which of them is the gate's, only the rule that requires the status says.
    const isApp = by?.endsWith('[bot]') === true || (0,own_status/* sameAccount */.M_)(by, viewer);
    if (!isApp)
        return [`${green}, which is neither the gate nor an app: it may be forged`];
    // What could not be judged afterwards says nothing of the status.
    if (verdict === 'pass' || verdict === 'unknown')
        return [];
    return [`${green}, though the change was not to be merged: it was stale, or forged`];
}

;// CONCATENATED MODULE: ./build/src/recording/combine-writes.js
/** Writes of one place as one, each on what the one before it leaves: a store takes each place once. */
function combined(writes) {
    const byPlace = new Map();
    for (const write of writes)
        byPlace.set(write.place, [...(byPlace.get(write.place) ?? []), write]);
    return [...byPlace].map(([place, all]) => ({
        place,
        next: (standing) => all.reduce((done, { next }) => after(done, next, standing), null),
    }));
}
/** What one more write makes of what those before it did; the first writing of a record stays one. */
function after(done, next, standing) {
    const more = next(done === null ? standing : done.record);
    if (more === null || done === null)
        return more ?? done;
    const why = [done.why, more.why].filter(Boolean).join(', ');
    return { record: more.record, act: done.act, ...(why === '' ? {} : { why }) };
}

// EXTERNAL MODULE: ./build/src/github/people.js
var people = __webpack_require__(57386);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
;// CONCATENATED MODULE: ./build/src/github/conversation.js



const conversationQuery = (on) => `query conversation(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    ${on}(number: $number) {
      comments(first: $size, after: $after) ${(0,query/* list */.p_)(`id fullDatabaseId viewerDidAuthor body createdAt lastEditedAt author { ${query/* actor */.eN} } editor { ${query/* actor */.eN} }`)}
    }
  }
}`;
/** All comments of a pull request or an issue, oldest first; those on lines of code are none. Throws GitHubError. */
async function readConversation(client, { on, ...target }) {
    const said = [];
    const whole = {
        query: conversationQuery(on),
        variables: { ...target },
        list: (data) => data.path('repository', on, 'comments'),
    };
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, `the comments of ${(0,lists/* nameOf */.Vb)(target)}`, whole))
        said.push(...nodes.filter((node) => node.value !== null).map(saidIn));
    return said;
}
function saidIn(node) {
    const editedAt = node.member('lastEditedAt').orNull((at) => at.instant());
    return {
        nodeId: node.member('id').name(),
        id: String(node.member('fullDatabaseId').value),
        own: node.member('viewerDidAuthor').flag(),
        author: node.member('author').orNull(people/* person */.MV),
        body: node.member('body').text(),
        createdAt: node.member('createdAt').instant(),
        editedAt,
        editor: editedAt === null ? null : ((0,people/* loginOf */.DQ)(node.member('editor')) ?? 'ghost'),
    };
}
/** The first comment of this token's account that begins with a marker; undefined: there is none. */
const ownWith = (said, marker) => said.find(({ own, body }) => own && body.startsWith(marker));
/**
 * Says something once: `body` begins with `marker`, by which it is found again. Where two runs said it at the same time, the
 * later one takes it back. Returns whether this run said it. Throws GitHubError; it may have been said all the same.
 */
async function sayOnce(client, where, { marker, body, known }) {
    if (ownWith(known ?? (await readConversation(client, where)), marker) !== undefined)
        return false;
    const { owner, repo, number } = where;
    const of = `the comment on ${(0,lists/* nameOf */.Vb)(where)}`;
    const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const made = await client.send('POST', route, { owner, repo, issue_number: number, body }, of);
    const id = String(made.member('id').count());
    const first = ownWith(await readConversation(client, where), marker);
    if (first === undefined || first.id === id)
        return true;
    await client.send('DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }, of);
    return false;
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(24535);
;// CONCATENATED MODULE: ./build/src/github/issues.js






const fields = 'id number url state body createdAt viewerDidAuthor labels(first: 100) { nodes { name } }';
/** One page of the issues with a label, the newest first. */
const issuesQuery = `query issues($owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${(0,query/* list */.p_)(fields)}
  }
}`;
/** One page of the open ones, the oldest first. */
const openIssuesQuery = `query openIssues(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: $size, after: $after, labels: [$label], states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${(0,query/* list */.p_)(fields)}
  }
}`;
const issueQuery = `query issue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${fields} } }
}`;
/**
 * The issues that this token's account opened and whose body begins with a marker, whether open or closed, oldest first. A
 * copy that somebody else opened proves nothing. Throws GitHubError.
 */
async function findIssues(client, repository, marker, { label, since }) {
    const { owner, repo } = repository;
    const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
    const found = [];
    const whole = {
        query: issuesQuery,
        variables: { owner, repo, label },
        list: (data) => data.path('repository', 'issues'),
    };
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, `the issues of ${(0,github_repository/* fullName */.fq)(repository)}`, whole)) {
        const page = nodes.filter((node) => node.value !== null).map(issueIn);
        found.push(...page.filter(({ own, body }) => own && body.startsWith(marker)));
        const oldest = page.at(-1);
        if (oldest !== undefined && Date.parse(oldest.createdAt) < from)
            break;
    }
    return found.sort((one, other) => one.number - other.number);
}
/** The open issues with a label that this token's account opened, oldest first. Throws GitHubError. */
async function openIssues(client, repository, label) {
    const { owner, repo } = repository;
    const found = [];
    const whole = {
        query: openIssuesQuery,
        variables: { owner, repo, label },
        list: (data) => data.path('repository', 'issues'),
    };
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, `the open issues of ${(0,github_repository/* fullName */.fq)(repository)}`, whole))
        found.push(...nodes.filter((node) => node.value !== null).map(issueIn));
    return found.filter(({ own }) => own);
}
/** The oldest of them; null: there is none. Throws GitHubError. */
async function findIssue(client, repository, marker, search) {
    return (await findIssues(client, repository, marker, search))[0] ?? null;
}
/** The issue of that number; null: it was deleted, or moved to another repository. Throws GitHubError. */
async function readIssue(client, repository, number) {
    const of = issueName(repository, number);
    const { data, refused } = await client.graphql(issueQuery, () => ({ ...repository, number }), of);
    const hidden = refused.find(({ type }) => type === 'FORBIDDEN');
    if (hidden !== undefined)
        throw (0,graphql_answer/* refusalOf */.O)(hidden, of);
    const found = data.path('repository');
    if (found.value === null)
        throw (0,failure/* notFound */.mX)((0,github_repository/* fullName */.fq)(repository));
    return found.member('issue').orNull(issueIn);
}
function issueIn(node) {
    return {
        id: node.member('id').name(),
        number: node.member('number').count(),
        url: node.member('url').name(),
        open: node.member('state').oneOf(['OPEN', 'CLOSED']) === 'OPEN',
        body: node.member('body').text(),
        own: node.member('viewerDidAuthor').flag(),
        createdAt: node.member('createdAt').instant(),
        labels: node
            .path('labels', 'nodes')
            .items()
            .map((label) => label.member('name').text()),
    };
}
/** Opens an issue; without assignees where GitHub refuses them. Throws GitHubError; it may have been opened all the same. */
async function createIssue(client, repository, { assignees, ...issue }) {
    const create = (more) => client.send('POST', '/repos/{owner}/{repo}/issues', { ...repository, ...issue, ...more }, `an issue of ${(0,github_repository/* fullName */.fq)(repository)}`);
    const answer = await create(assignees.length === 0 ? {} : { assignees }).catch((thrown) => {
        if (assignees.length > 0 && isRefusal(thrown))
            return create({});
        throw thrown;
    });
    return { number: answer.member('number').count(), url: answer.member('html_url').name() };
}
/** Edits an issue: what is not given stays. Throws GitHubError. */
async function updateIssue(client, repository, number, { body, state, addLabels = [] }) {
    const of = issueName(repository, number);
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const target = { ...repository, issue_number: number };
    if (body !== undefined || state !== undefined) {
        const turned = state === undefined ? {} : { state: state === 'reopened' ? 'open' : 'closed', state_reason: state };
        await client.send('PATCH', route, { ...target, ...(body === undefined ? {} : { body }), ...turned }, of);
    }
    if (addLabels.length > 0)
        await client.send('POST', `${route}/labels`, { ...target, labels: [...addLabels] }, of);
}
/** Makes a label where there is none of that name; one that stands is left as people made it. Throws GitHubError. */
async function ensureLabel(client, repository, label) {
    const of = `the label ${label.name} of ${(0,github_repository/* fullName */.fq)(repository)}`;
    const isThere = () => client.get('/repos/{owner}/{repo}/labels/{name}', { ...repository, name: label.name }, of).then(() => true, (thrown) => {
        if (thrown instanceof github_error/* GitHubError */.y && thrown.kind === 'not-found')
            return false;
        throw thrown;
    });
    if (await isThere())
        return;
    try {
        await client.send('POST', '/repos/{owner}/{repo}/labels', { ...repository, ...label }, of);
    }
    catch (thrown) {
        // Somebody else was faster.
        if (!isRefusal(thrown) || !(await isThere()))
            throw thrown;
    }
}
const isRefusal = (thrown) => thrown instanceof github_error/* GitHubError */.y && thrown.kind === 'refused';
const issueName = (repository, number) => `the issue ${(0,github_repository/* fullName */.fq)(repository)}#${number}`;

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
;// CONCATENATED MODULE: ./build/src/records/checklist.js

/**
 * Boxes that people tick on GitHub and that are read back. Each line ends in a comment with the id of its item, which a
 * reader does not see and which text of strangers, being escaped, cannot hold.
 */
const names = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** One box. Throws a RangeError for an id that is not kebab-case. */
function box(id, done, what) {
    if (!names.test(id))
        throw new RangeError(`${JSON.stringify(id)} cannot name an item of a checklist`);
    const mark = done ? (0,markdown.md) `- [x]` : (0,markdown.md) `- [ ]`;
    return (0,markdown.md) `${mark} ${what} <!-- change-gate:item ${id} -->`;
}
const start = /^ {0,3}[-*+] {1,4}\[([ xX])\] /;
const end = /<!-- change-gate:item ([a-z0-9-]{1,60}) -->\s*$/;
/**
 * The ids of the items that are ticked, of those that were asked for. One that stands there twice, differently, is not
 * ticked; lines that were written by hand count for nothing.
 */
function tickedItems(text, ids) {
    const seen = new Map();
    for (const line of text.split(/\r\n?|\n/)) {
        const mark = start.exec(line)?.[1];
        // The comment ends the line: only its tail is looked at, so that a long line costs nothing.
        const id = end.exec(line.slice(-120))?.[1];
        if (mark === undefined || id === undefined || !ids.includes(id))
            continue;
        seen.set(id, mark !== ' ' && seen.get(id) !== false);
    }
    return new Set([...seen].flatMap(([id, ticked]) => (ticked ? [id] : [])));
}
/** The first line of a checklist, by which it is found again. */
const checklistMark = ({ purpose, repository, number }) => `<!-- change-gate:${purpose} ${repository}#${number} -->`;
const header = /^<!-- change-gate:(emergency|rollback|verification) ([\w.-]{1,100}\/[\w.-]{1,100})#([1-9]\d{0,9}) -->\s*(?:\n|\r|$)/;
/** What a text is the checklist of; null: it is none. */
function checklistOf(text) {
    const [, purpose, repository = '', number] = header.exec((text ?? '').slice(0, 400)) ?? [];
    if (purpose !== 'emergency' && purpose !== 'rollback' && purpose !== 'verification')
        return null;
    return { purpose, repository, number: Number(number) };
}

// EXTERNAL MODULE: ./build/src/records/obligation-evidence.js + 1 modules
var obligation_evidence = __webpack_require__(19514);
;// CONCATENATED MODULE: ./build/src/records/follow-up-issue.js




/** The purpose of the issue of a lane; null: the lane opens none. */
const issuePurpose = (lane) => lane === 'emergency' || lane === 'rollback' ? lane : null;
/** By when the first of the obligations is due; null: none has a time. */
function firstDue(obligations) {
    const due = obligations.flatMap((each) => (each.due === null ? [] : [Date.parse(each.due)]));
    return due.length === 0 ? null : new Date(Math.min(...due));
}
/** The title of the issue: nothing of it was written by a stranger. Throws a RangeError for a lane that opens none. */
function issueTitle(of, timezone) {
    const purpose = issuePurpose(of.lane);
    if (purpose === null)
        throw new RangeError(`The lane ${of.lane} opens no issue`);
    const due = firstDue(of.obligations);
    const by = due === null ? '' : ` by ${(0,format/* formatInstant */.r4)(due, timezone, new Date(of.merge.at))}`;
    return purpose === 'emergency'
        ? `Emergency change #${of.number}: document${by}`
        : `Rollback #${of.number}: document the incident${by}`;
}
const how = {
    review: (0,markdown.md) `approve the pull request; who wrote, committed or pushed any of it cannot`,
    confirmation: (0,markdown.md) `approve the pull request, or write “I confirm” in a comment there`,
    tests: (0,markdown.md) `let the checks of the merge commit succeed, or tick this once they were run`,
    retrospective: (0,markdown.md) `somebody other than the author sets the label “${obligation_evidence/* retrospectiveLabel */.c}” on the pull request`,
    incident: (0,markdown.md) `write an “Incident” section into the description of the pull request, or the link of the report`,
    verify: (0,markdown.md) `tick this once it is verified`,
};
/**
 * The body of the issue: the obligations as a checklist, which the sweep ticks by what the facts show. `timezone` is the
 * policy's. Safe whatever strangers wrote. Throws a RangeError for a lane that opens no issue.
 */
function issueBody(of, timezone) {
    const purpose = issuePurpose(of.lane);
    if (purpose === null)
        throw new RangeError(`The lane ${of.lane} opens no issue`);
    const merged = (0,format/* formatInstant */.r4)(new Date(of.merge.at), timezone);
    const what = purpose === 'emergency' ? 'an emergency' : 'a rollback';
    const lead = (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown.md) `#${of.number}`, of.url)} ${(0,markdown/* text */.Qq)(of.title, 256)} was merged as ${what} on ${merged}${of.merge.by === null ? '' : (0,markdown.md) ` by ${of.merge.by}`}.`;
    const items = of.obligations.map((each) => item(each, timezone, of.merge.at));
    const closing = (0,markdown.md) `The gate ticks what it finds done, and closes this issue when everything is. Boxes of what it can see for itself are not taken from here.`;
    const mark = checklistMark({ purpose, repository: of.repository, number: of.number });
    return [mark, lead, '', ...items, '', closing, ''].map(String).join('\n');
}
function item(each, timezone, mergedAt) {
    const { id, what, clauses, due, state, doneAt, by, late } = each;
    const instant = (at) => (0,format/* formatInstant */.r4)(new Date(at), timezone, new Date(mergedAt));
    const policy = clauses.length === 0 ? (0,markdown.md) `` : (0,markdown.md) ` (policy ${clauses.join(', ')})`;
    if (state === 'done') {
        const done = `${by === null ? '' : `by ${by} `}on ${instant(doneAt ?? mergedAt)}${late ? ', too late' : ''}`;
        return box(id, true, (0,markdown.md) `${(0,markdown/* strong */.ko)(`${what}:`)} ${each.how}, ${done}${policy}`);
    }
    const when = due === null ? '' : state === 'overdue' ? `; was due ${instant(due)}` : `; due ${instant(due)}`;
    const lead = state === 'overdue' ? (0,markdown.md) `⚠️ ${(0,markdown/* strong */.ko)('Overdue:')} ` : (0,markdown.md) ``;
    const todo = Object.hasOwn(how, id) ? (0,markdown.md) `: ${how[id] ?? (0,markdown.md) ``}` : (0,markdown.md) ``;
    return box(id, false, (0,markdown.md) `${lead}${what}${todo}${when}${policy}`);
}
/**
 * Reads the issue's body back: which obligations are ticked, of those that are asked. Null where the body is not the
 * checklist of this change: then nothing is taken from it.
 */
function ticksInIssue(body, of) {
    const found = checklistOf(body);
    const same = found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number;
    if (!same || found.purpose !== of.lane)
        return null;
    return tickedItems(body ?? '', of.obligations.map(({ id }) => id));
}
/** A login or ORGANISATION/TEAM: what a mention may hold. */
const mentionable = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;
/** The comment that is written once when something is overdue; it mentions the owners on purpose. */
function overdueComment(of, owners, timezone) {
    const overdue = of.obligations.filter(({ state }) => state === 'overdue');
    const mentions = owners.filter((owner) => mentionable.test(owner)).map((owner) => `@${owner}`);
    const items = overdue.map(({ what, due, how: why }) => (0,markdown.md) `- ${(0,markdown/* strong */.ko)(what)}${due === null ? '' : `, due ${(0,format/* formatInstant */.r4)(new Date(due), timezone, new Date(of.merge.at))}`}: ${why}`);
    const lead = (0,markdown.md) `Overdue for ${(0,markdown/* link */.nf)((0,markdown.md) `#${of.number}`, of.url)}:`;
    return [overdueMark, ...(mentions.length === 0 ? [] : [mentions.join(' '), '']), lead, '', ...items, '']
        .map(String)
        .join('\n');
}
/** The first line of that comment, by which it is found again. */
const overdueMark = '<!-- change-gate:overdue -->';

// EXTERNAL MODULE: ./build/src/report/visible.js
var visible = __webpack_require__(81018);
;// CONCATENATED MODULE: ./build/src/recording/issue-text.js







/** The labels that the gate sets on its issues, by what they are for. */
const followUpLabels = {
    gate: { name: 'change-gate', color: '5319e7', description: 'Opened by change-gate' },
    emergency: { name: 'emergency-follow-up', color: 'd93f0b', description: 'What an emergency change put off (3.4)' },
    rollback: { name: 'rollback-follow-up', color: 'fbca04', description: 'What a rollback put off (5.2)' },
    nonCompliant: { name: 'non-compliant', color: 'b60205', description: 'Reached main against the policy' },
    overdue: { name: 'overdue', color: 'b60205', description: 'Not done in time' },
};
/**
 * The issue that follows a record up: what an emergency or a rollback has put off, or else why the change does not comply. null:
 * the record asks for none. Safe whatever strangers wrote.
 */
function followUpText(record, options) {
    if (record.kind === 'push')
        return issue_text_ofPush(record, options);
    const purpose = issuePurpose(record.lane);
    if (purpose !== null)
        return ofLane(record, purpose, options);
    return record.compliant ? null : ofChange(record, options);
}
/** What did not comply already at the merge; what is late since is for the checklist to say. */
const atMerge = ({ findings, problems }) => (0,compliance/* reasonsAgainst */.l)({ findings, problems, obligations: [] });
function ofLane(record, purpose, options) {
    const { repository, number } = record;
    const reasons = atMerge(record);
    const besides = reasons.length === 0 ? [] : ['', (0,markdown.md) `It did not comply with the policy when it was merged:`, '', ...listed(reasons)];
    const lines = [issueBody(record, options.timezone).trimEnd(), ...besides, '', recordLine(options), ''];
    return {
        marker: checklistMark({ purpose, repository, number }),
        title: issueTitle(record, options.timezone),
        body: lines.map(String).join('\n'),
        labels: [
            followUpLabels.gate,
            followUpLabels[purpose],
            ...(reasons.length === 0 ? [] : [followUpLabels.nonCompliant]),
        ],
        assignee: makerOf(record),
    };
}
function ofChange(record, options) {
    const { repository, number, url, title, merge, reasons } = record;
    const merged = (0,format/* formatInstant */.r4)(new Date(merge.at), options.timezone);
    const by = merge.by === null ? (0,markdown.md) `` : (0,markdown.md) ` by ${merge.by}`;
    const lead = (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown.md) `#${number}`, url)} ${(0,markdown/* text */.Qq)(title, 256)} was merged into ${(0,markdown/* code */.aY)(merge.base.ref, 100)} on ${merged}${by}, and does not comply with the policy:`;
    return {
        ...nonCompliant(`${repository}#${number}`, lead, reasons, options),
        title: `Non-compliant change #${number} reached ${branchName(merge.base.ref)}`,
        assignee: makerOf(record),
    };
}
function issue_text_ofPush({ repository, reasons, push }, options) {
    const { branch, after, by } = push;
    const at = (0,format/* formatInstant */.r4)(new Date(push.at), options.timezone);
    const lead = (0,markdown.md) `On ${at}, ${(0,markdown/* code */.aY)(branch, 100)} was moved to ${(0,markdown/* code */.aY)(after.slice(0, 7))} past the gate, so nobody judged what it brought:`;
    return {
        ...nonCompliant(`${repository}@${after.toLowerCase()}`, lead, reasons, options),
        title: `Push past the gate: ${after.slice(0, 7)} reached ${branchName(branch)}`,
        assignee: by === null || isBot(by) ? null : by,
    };
}
function nonCompliant(of, lead, reasons, options) {
    const marker = `<!-- change-gate:non-compliant ${of} -->`;
    const closing = (0,markdown.md) `Decide what follows from it (a review after the fact, a rollback, a correction), say so here, and close this issue.`;
    const lines = [marker, lead, '', ...listed(reasons), '', recordLine(options), '', closing, ''];
    return { marker, body: lines.map(String).join('\n'), labels: [followUpLabels.gate, followUpLabels.nonCompliant] };
}
/** More than these are told by the record alone: an issue holds 65,536 characters, and each may take several. */
const mostReasons = 25;
function listed(reasons) {
    const shown = reasons.slice(0, mostReasons).map((reason) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)(reason, 300)}`);
    const more = reasons.length - shown.length;
    return more === 0 ? shown : [...shown, (0,markdown.md) `- … and ${more} more, which the record tells`];
}
const recordLine = ({ recordUrl }) => (0,markdown.md) `${(0,markdown/* link */.nf)('The record of the change', recordUrl)} has every finding with its evidence.`;
const branchName = (branch) => (0,visible/* oneLine */.TN)(branch, 100);
const isBot = (login) => login.endsWith('[bot]') || (0,people_login/* sameLogin */.Up)(login, 'ghost');
/** The author, or who started the agent that is. */
function makerOf({ author }) {
    const login = author?.bot === true ? author.startedBy : author?.login;
    return login === undefined || login === null || isBot(login) ? null : login;
}

;// CONCATENATED MODULE: ./build/src/github/edits.js





/** The history of an issue's body or of a comment. GitHub calls the whole text of each version its `diff`. */
const editsQuery = `query edits($id: ID!, $size: Int!, $after: String) {
  viewer { login }
  node(id: $id) {
    ... on Issue { userContentEdits(first: $size, after: $after) ${(0,query/* list */.p_)(`editedAt diff editor { ${query/* actor */.eN} }`)} }
    ... on IssueComment { userContentEdits(first: $size, after: $after) ${(0,query/* list */.p_)(`editedAt diff editor { ${query/* actor */.eN} }`)} }
  }
}`;
/**
 * The versions of an issue's body or of a comment, oldest first, beginning with the text as it was written; none where it
 * was never edited, or where this token or this server shows no history. `of` is for messages. Throws GitHubError.
 */
async function readEdits(client, id, of) {
    try {
        return await readAll(client, id, of);
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y && withheld.includes(thrown.kind))
            return [];
        throw thrown;
    }
}
/** What asking again would not change. */
const withheld = ['forbidden', 'not-found', 'refused', 'insufficient-scopes'];
async function readAll(client, id, of) {
    const revisions = [];
    const whole = { query: editsQuery, variables: { id }, list: (data) => data.path('node', 'userContentEdits') };
    for await (const { data, nodes } of (0,lists/* pagesOf */.E0)(client, `the edits of ${of}`, whole)) {
        const viewer = data.path('viewer', 'login').text();
        for (const node of nodes) {
            if (node.value === null)
                continue;
            const by = (0,people/* loginOf */.DQ)(node.member('editor'));
            revisions.push({
                at: node.member('editedAt').instant(),
                by,
                own: (0,own_status/* sameAccount */.M_)(by, viewer),
                text: node.member('diff').orNull((text) => text.text()),
            });
        }
    }
    // GitHub lists the newest first; two of one second keep their order.
    return revisions.reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

// EXTERNAL MODULE: ./build/src/github/files.js
var files = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/src/records/monitoring.js
var monitoring = __webpack_require__(4216);
;// CONCATENATED MODULE: ./build/src/records/verification-comment.js




/** The one comment after a merge (4.6): the checks, until when to watch, and the way back of 5.2 for what it contains. */
function verificationComment(of, timezone) {
    const { repository, number, category, mergedAt, kinds, migrations } = of;
    const ends = (0,format/* formatInstant */.r4)((0,monitoring/* monitoringEnds */.Z6)(category, mergedAt), timezone, mergedAt);
    const oneWay = migrations.filter(({ wayBack }) => wayBack !== 'has');
    const lines = [
        checklistMark({ purpose: 'verification', repository, number }),
        (0,markdown.md) `#### Verify the deployment`,
        '',
        (0,markdown.md) `${(0,monitoring/* monitoringNote */.ZR)(category)}, until ${(0,markdown/* strong */.ko)(ends)} (policy 4.6).`,
        '',
        ...monitoring/* postDeploymentChecks */.vL.map(({ id, what }) => box(id, false, (0,markdown.md) `${what}`)),
        '',
        (0,markdown.md) `<details><summary>If it has to be rolled back (policy 5.2)</summary>`,
        '',
        ...kinds.flatMap((kind) => [
            (0,markdown.md) `${(0,markdown/* strong */.ko)(monitoring/* kindTitles */.ER[kind])}`,
            '',
            ...monitoring/* rollbackSteps */.oH[kind].map((step, index) => (0,markdown.md) `${index + 1}. ${step}`),
            '',
        ]),
        ...oneWay.map((each) => (0,markdown.md) `- ⚠️ ${(0,markdown/* path */.Ae)(each.path)}: ${each.why}`),
        ...(oneWay.length === 0 ? [] : ['']),
        (0,markdown.md) `</details>`,
        '',
    ];
    return lines.map(String).join('\n');
}
/** The checks ticked in the comment; null where the text is not that comment. */
function ticksInVerification(body, of) {
    const found = checklistOf(body);
    const same = found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number;
    if (!same || found.purpose !== 'verification')
        return null;
    return tickedItems(body ?? '', monitoring/* postDeploymentChecks */.vL.map(({ id }) => id));
}

;// CONCATENATED MODULE: ./build/src/recording/verification.js







/** Whether the verification of a change is still to be told of, or to end. */
const isWatched = (record) => record.kind === 'pull-request' && record.verification?.state === 'monitoring';
const markOf = ({ repository, number }) => checklistMark({ purpose: 'verification', repository, number });
/**
 * Writes the comment that asks to verify a deployment, once, and only while the change is watched: a box that is ticked
 * later counts for nothing. Throws GitHubError.
 */
async function openVerification(recorder, record, { policy }, known) {
    const { client, repository, now } = recorder;
    if (!isWatched(record) || now() >= endsOf(record))
        return;
    const target = { ...repository, number: record.number };
    const marker = markOf(record);
    if (known !== undefined && ownWith(known, marker) !== undefined)
        return;
    const paths = await pathsOf(recorder, target, record);
    const { typeOfChange, migrations, category, merge } = record;
    const body = verificationComment({
        repository: record.repository,
        number: record.number,
        category,
        mergedAt: new Date(merge.at),
        kinds: (0,monitoring/* kindsShown */.jz)({ paths, typeOfChange, migrations }),
        migrations,
    }, policy.policy.calendar.timezone);
    await sayOnce(client, { ...target, on: 'pullRequest' }, { marker, body, ...(known === undefined ? {} : { known }) });
}
/** The first hundred files tell which ways back apply; where GitHub does not show them, those that gave the category its reasons. */
async function pathsOf({ client }, target, record) {
    try {
        const rows = await (0,files/* readFiles */.Ul)(client, target, 1, Promise.resolve(1));
        return rows.map(({ file }) => file.path);
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind === 'rate-limited')
            throw thrown;
        return [...record.categoryReasons, ...record.areas].flatMap(({ files }) => files.map(({ path }) => path));
    }
}
const endsOf = ({ category, merge }) => (0,monitoring/* monitoringEnds */.Z6)(category, new Date(merge.at));
/**
 * How the verification of a change ended; null: it is still going on. Only boxes that were ticked by the end of the monitoring
 * period count. Throws GitHubError.
 */
async function endedVerification({ client }, record, said, at) {
    const ends = endsOf(record);
    if (at < ends)
        return null;
    const comment = ownWith(said, markOf(record));
    const text = comment === undefined ? null : await textAt(client, comment, ends);
    const done = ticksInVerification(text, record) ?? new Set();
    return (0,monitoring/* verificationAt */.xN)(record.category, new Date(record.merge.at), done, at);
}
/** What a comment said at an instant; null: nobody knows. */
async function textAt(client, comment, at) {
    if (comment.editedAt === null || Date.parse(comment.editedAt) < at.getTime())
        return comment.body;
    return versionAt(await readEdits(client, comment.nodeId, 'the comment that asks to verify the deployment'), at);
}
/** The last version before an instant; null: there is none, or GitHub does not show it. */
const versionAt = (revisions, at) => revisions.findLast((one) => Date.parse(one.at) < at.getTime())?.text ?? null;

;// CONCATENATED MODULE: ./build/src/recording/open-follow-up.js








/**
 * Opens what follows a merge: an issue for what an emergency or a rollback has put off, or for a change that does not comply,
 * and the comment that asks to verify the deployment. Each once, however often this is called, and by however many runs at
 * once. What cannot be written is told and does not stop the rest; throws GitHubError only at a rate limit.
 */
async function openFollowUp(recorder, record, options) {
    const problems = [];
    const issue = await attempt(problems, () => openIssue(recorder, record, options));
    await attempt(problems, () => openVerification(recorder, record, options));
    return { issue: issue?.url ?? null, problems };
}
/** Does one thing whose failing must not stop the next one; undefined: it failed. Throws where all the rest would fail too. */
async function attempt(problems, act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind === 'rate-limited')
            throw thrown;
        problems.push(thrown.message);
        return undefined;
    }
}
/** The issue of a record as it has to stand; null: the record asks for none. */
function issueTextOf({ repository: { owner, repo }, runUrl }, record, { policy, recordsBranch = record_store.recordsBranchName }) {
    const path = (0,record_path/* recordFiles */.B5)((0,record_path/* recordPlace */.ZJ)(record)).markdown;
    const file = `${owner}/${repo}/blob/${encodeURI(recordsBranch)}/${path}`;
    const recordUrl = URL.canParse(runUrl) ? `${new URL(runUrl).origin}/${file}` : null;
    return followUpText(record, { timezone: policy.policy.calendar.timezone, recordUrl });
}
/** The issue of a record, opened where there is none; null: the record asks for none. Throws GitHubError. */
async function openIssue(recorder, record, options) {
    const text = issueTextOf(recorder, record, options);
    if (text === null)
        return null;
    const { client, repository } = recorder;
    const since = new Date(record.kind === 'push' ? record.push.at : record.merge.at);
    const look = () => findIssues(client, repository, text.marker, { label: followUpLabels.gate.name, since });
    const [known, ...others] = await look();
    if (known !== undefined) {
        await closeTwins(recorder, known, others);
        return known;
    }
    for (const label of text.labels)
        await ensureLabel(client, repository, label);
    const made = await create(recorder, text, look);
    // Another run may have done the same meanwhile: the older issue stays.
    const first = (await look())[0];
    if (first === undefined || first.number >= made.number)
        return made;
    await closeTwins(recorder, first, [{ number: made.number, open: true }]);
    return first;
}
async function create({ client, repository }, { title, body, labels, assignee }, look) {
    const names = labels.map(({ name }) => name);
    try {
        return await createIssue(client, repository, {
            title,
            body,
            labels: names,
            assignees: assignee === null ? [] : [assignee],
        });
    }
    catch (thrown) {
        // GitHub broke off without saying whether it was opened.
        const opened = thrown instanceof github_error/* GitHubError */.y && thrown.kind === 'unavailable' ? (await look())[0] : undefined;
        if (opened === undefined)
            throw thrown;
        return opened;
    }
}
const twinMark = '<!-- change-gate:twin -->';
async function closeTwins({ client, repository }, first, twins) {
    for (const { number, open } of twins) {
        if (!open)
            continue;
        const sentence = (0,markdown.md) `#${first.number} follows the same change up, and was opened before this one: go on there.`;
        const body = `${twinMark}\n${sentence}`;
        await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: twinMark, body });
        await updateIssue(client, repository, number, { state: 'not_planned' });
    }
}

;// CONCATENATED MODULE: ./build/src/recording/follow-up-link.js


/**
 * Opens what follows a record up, and writes the address of its issue into it. Throws GitHubError; what was opened by then is
 * found again by the next sweep.
 */
async function withFollowUp(recorder, place, record, policy) {
    // A gate that only reported asks nobody for anything, not even once it enforces.
    if (record.policy.reportOnly)
        return { record, problems: [] };
    const { issue, problems } = await openFollowUp(recorder, record, { policy });
    if (issue === null || issue === record.links.issue)
        return { record, problems };
    const at = recorder.now();
    const results = await recorder.store.write([
        {
            place,
            next: (standing) => {
                if (standing === null)
                    return null;
                const next = followedUp(standing, { at, issue });
                return next === standing ? null : { record: next, act: 'follow-up', why: 'an issue follows it up' };
            },
        },
    ]);
    return { record: results.get(place)?.record ?? record, problems };
}

;// CONCATENATED MODULE: ./build/src/recording/write-record.js




/** What stands at a place and is no record is left to people. */
const brokenAt = (name, place, broken) => ({
    name,
    place,
    record: null,
    first: false,
    problems: [`${place}.json of ${name} is no record (${broken[0] ?? 'not readable'}): restore it from the history`],
});
/**
 * Writes a record unless one stands at its place, and tells the records of what it reverts. The run that writes it first also
 * opens what follows it up. Throws GitHubError.
 */
async function writeRecord(recorder, { name, record, reverting, policy, notes = [] }) {
    const place = (0,record_path/* recordPlace */.ZJ)(record);
    const results = await recorder.store.write(combined([
        { place, next: (standing) => (standing === null ? { record, act: 'record' } : null) },
        ...backLinks(reverting, linkTo(record), new Date(record.capture.at)),
    ]));
    const written = results.get(place);
    if (written === undefined || written.record === null)
        return brokenAt(name, place, written?.broken ?? []);
    if (written.act !== 'record')
        return { name, place, record: written.record, first: false, problems: notes };
    const opened = await withFollowUp(recorder, place, written.record, policy);
    return { name, place, record: opened.record, first: true, problems: [...notes, ...opened.problems] };
}

;// CONCATENATED MODULE: ./build/src/recording/merge.js











/** So long after a merge a run on it may begin, in milliseconds; a later one was started anew, or by hand. */
const merge_prompt = 3_600_000;
/**
 * Records a merged pull request as it was merged, unless it is recorded: what stands is never written again. The run that
 * writes it first also opens what follows it up. Null: it was not merged, or not into a gated branch. Throws GitHubError.
 */
async function recordMerge(recorder, number, occasion) {
    const merge = await settledMerge(recorder, number);
    if (merge === null || !(0,judge/* isGated */.m)(recorder, merge.base, merge.defaultBranch))
        return null;
    const place = (0,record_path/* pullRequestPlace */.OP)(merge.mergedAt, number);
    const standing = (await recorder.store.read([place])).get(place);
    if (standing !== undefined && 'broken' in standing)
        return brokenAt(`#${number}`, place, standing.broken);
    if (standing !== undefined && standing.record !== null)
        return { name: `#${number}`, place, record: standing.record, first: false, problems: [] };
    return writeFirst(recorder, merge, occasion);
}
async function settledMerge(recorder, number) {
    const target = { ...recorder.repository, number };
    let merge = await readMerge(recorder.client, target);
    for (const milliseconds of patience) {
        if (merge === null || merge.commit !== null)
            break;
        await (0,pause/* pause */.v)(recorder, milliseconds);
        merge = await readMerge(recorder.client, target);
    }
    return merge;
}
async function writeFirst(recorder, merge, { by, told }) {
    const at = recorder.now();
    // What is found later was frozen or not by what was said then, which nobody knows.
    const isLate = by === 'sweep' || at.getTime() - Date.parse(merge.mergedAt) > merge_prompt;
    const freeze = isLate ? '' : recorder.settings.freeze;
    const judged = await judgeMerge(recorder, merge, { told, freeze });
    const [problems, reverting] = await Promise.all([
        statusProblems(recorder, merge, judged),
        revertingOf(recorder, revertFacts(judged)),
    ]);
    const record = (0,build_record/* buildRecord */.kA)(judged.change, judged.decision, {
        policy: judged.policy.policy,
        gateVersion: version.version,
        capture: { at, by },
        asOf: judged.asOf,
        freeze,
        landed: judged.landed?.commits ?? null,
        problems: [...(judged.broken === null ? [] : [judged.broken]), ...problems],
        reverts: reverting.reverts,
    });
    return writeRecord(recorder, {
        name: `#${merge.number}`,
        record,
        reverting,
        policy: judged.policy,
        notes: judged.notes,
    });
}
/** The facts that tell what a change reverts. */
const revertFacts = ({ change, asOf }) => ({
    repository: change.repository,
    number: change.number,
    title: asOf.change.title,
    body: asOf.change.body,
    messages: (change.commits ?? []).map(({ message }) => message),
    reverts: change.reverts ?? null,
});

;// CONCATENATED MODULE: ./build/src/recording/push-range.js





const day = 24 * 3_600_000;
/** So long after its deletion a branch of the same name is still the same one. */
const remembered = 90 * day;
const nothing = /^0+$/;
const isNothing = (sha) => nothing.test(sha);
/**
 * What a push brought and took off. A branch that is made is compared with what stood there before it was deleted, or else with
 * the default branch. Where GitHub shows no way from one commit to the other, the former tip counts as taken off, and what is
 * there now as brought. null: it was made of what nobody can compare it with. Throws GitHubError.
 */
async function rangeOf(recorder, push) {
    const { before, after, branch, defaultBranch = null } = push;
    if (!isNothing(before))
        return rangeBetween(recorder, before, after);
    const deleted = await deletedTip(recorder, push);
    if (deleted !== null)
        return rangeBetween(recorder, deleted, after);
    if (defaultBranch === null || defaultBranch === branch)
        return null;
    const range = await rangeBetween(recorder, defaultBranch, after);
    // What the default branch has got since is not taken off this one.
    return { ...range, dropped: [] };
}
async function rangeBetween(recorder, before, after) {
    for (let attempt = 0;; attempt++) {
        const [brought, dropped] = await Promise.all([
            distance(recorder, before, after),
            distance(recorder, after, before),
        ]);
        if (brought !== null && dropped !== null)
            return { brought, dropped: dropped.map(({ sha }) => sha), problems: [] };
        const wait = patience[attempt];
        if (wait === undefined)
            return withoutCommon(recorder, before, after);
        await (0,pause/* pause */.v)(recorder, wait);
    }
}
/** What one commit has and another has not, oldest first; null: they have no commit in common, or one of both is gone. */
async function distance(recorder, before, after) {
    try {
        return (await (0,branch_commits/* commitsBetween */.$q)(recorder.client, recorder.repository, before, after)).ahead;
    }
    catch (thrown) {
        if (isMissing(thrown))
            return null;
        throw thrown;
    }
}
/** So many commits at most are named of a history that has nothing in common with the one before. */
const mostNamed = 100;
async function withoutCommon({ client, repository }, before, after) {
    const found = await (0,branch_commits/* latestCommits */.uA)(client, repository, after, mostNamed).catch((thrown) => {
        if (isMissing(thrown))
            return [];
        throw thrown;
    });
    const gone = { sha: after, message: '', parents: [], author: { login: null, name: '' } };
    const cut = found.length === mostNamed ? `, of which the last ${mostNamed} commits are named` : '';
    return {
        brought: found.length === 0 ? [gone] : found.toReversed(),
        dropped: [before],
        problems: [
            `GitHub shows no commit in common between ${before.slice(0, 7)} and ${after.slice(0, 7)}: the branch has another history${cut}`,
        ],
    };
}
const isMissing = (thrown) => thrown instanceof github_error/* GitHubError */.y && (thrown.kind === 'not-found' || thrown.kind === 'refused');
/** Where a branch was when it was last deleted before a push; null: it was not. */
async function deletedTip({ client, repository }, { branch, at }) {
    const entries = await (0,activity.branchActivity)(client, repository, branch, new Date(at.getTime() - remembered));
    const last = entries.find((one) => one.kind === 'branch_deletion' && Date.parse(one.at) <= at.getTime());
    return last?.before ?? null;
}

// EXTERNAL MODULE: ./build/src/records/build-push-record.js
var build_push_record = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/src/recording/record-push.js






/** The name of a push for people. */
const pushName = ({ after }) => `the push of ${after.slice(0, 7)}`;
/**
 * Records a push past the gate, unless it is recorded; `brought` of its range are the commits that came without a pull request.
 * The run that writes it first also opens what follows it up. Throws GitHubError.
 */
async function recordPush(recorder, push, { brought, dropped, problems }, by) {
    const { branch, before, after, at } = push;
    const policy = await (0,policy_now/* policyNow */.H)(recorder);
    const repository = (0,github_repository/* fullName */.fq)(recorder.repository);
    const messages = brought.map(({ message }) => message);
    const reverting = await revertingOf(recorder, { repository, number: null, title: '', body: null, messages });
    const how = dropped.length > 0 ? 'force' : 'direct';
    const record = (0,build_push_record/* buildPushRecord */._)({ repository, branch, by: push.by, at, before, after, how, commits: brought, dropped }, {
        policy: policy.policy,
        source: { source: policy.source, sha256: policy.sha256 },
        gateVersion: version.version,
        capture: { at: recorder.now(), by },
        reverts: reverting.reverts,
        problems,
    });
    const one = await writeRecord(recorder, { name: pushName(push), record, reverting, policy });
    return one.record === null || isOf(one.record, push) ? one : { ...one, problems: [another(push, one.place)] };
}
/** Whether a record is of this very push. */
const isOf = (record, { branch, before, after, at }) => record.kind === 'push' &&
    record.push.branch === branch &&
    record.push.before === before &&
    record.push.after === after &&
    Date.parse(record.push.at) === at.getTime();
const another = ({ branch, by, at, after }, place) => `${branch} was moved to ${after.slice(0, 7)} by ${by ?? 'somebody'} at ${at.toISOString()}, but ${place} holds the record of another push: this one has no record of its own`;

;// CONCATENATED MODULE: ./build/src/recording/audit.js







/**
 * Audits what a push brought to a gated branch: every commit has to belong to a merged pull request, which is recorded, and
 * what belongs to none, or was taken off by force, is recorded as a push past the gate. Throws GitHubError.
 */
async function auditPush(recorder, push, by) {
    // Where nothing is, nothing came past the gate; a branch made anew is compared with what was there.
    if (isNothing(push.after))
        return { push, recorded: [], problems: [] };
    const range = await rangeOf(recorder, push);
    if (range === null)
        return { push, recorded: [], problems: [newBranch(push.branch)] };
    const { recorded, rest, failures } = await recordedBy(recorder, push, range, by);
    const isForced = range.dropped.length > 0;
    if (rest.length === 0 && !isForced)
        return { push, recorded, problems: failures };
    if (push.isMerge === null || (push.isMerge && !isForced))
        return { push, recorded, problems: [...failures, unsettled(push, rest)] };
    // A pull request that could not be read may have brought them.
    if (failures.length > 0 && !isForced)
        return { push, recorded, problems: failures };
    const past = await recordPush(recorder, push, { ...range, brought: rest }, by);
    return { push, recorded: [...recorded, past], problems: failures };
}
/** Records the pull requests that brought commits; `rest` are the commits that none of them brought. */
async function recordedBy(recorder, push, range, by) {
    const recorded = new Map();
    const isBrought = bringing(push, range);
    for (let attempt = 0;; attempt++) {
        const failures = [];
        const bringers = await (0,branch_commits.bringersOf)(recorder.client, recorder.repository, range.brought.map(({ sha }) => sha));
        const own = new Map([...bringers].map(([sha, all]) => [sha, all.flatMap((one) => (one.base === push.branch ? [one.number] : []))]));
        for (const number of new Set([...own.values()].flat())) {
            if (recorded.has(number))
                continue;
            const one = await recordMerge(recorder, number, { by }).catch(told(failures, number));
            if (one !== null)
                recorded.set(number, one);
        }
        const rest = range.brought.filter(({ sha }) => !own.get(sha)?.some((number) => isBrought(recorded.get(number)?.record ?? null, sha)));
        const wait = patience[attempt];
        if ((rest.length === 0 && failures.length === 0) || wait === undefined)
            return { recorded: [...recorded.values()], rest, failures };
        await (0,pause/* pause */.v)(recorder, wait);
    }
}
/** One pull request that cannot be recorded does not stop the others. */
const told = (failures, number) => (thrown) => {
    if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind === 'rate-limited')
        throw thrown;
    failures.push(`#${number}: ${thrown.message}`);
    return null;
};
/** GitHub may have got a push a little before it says that it merged a pull request, or the other way round; in milliseconds. */
const around = 60_000;
/**
 * Whether a pull request brought a commit by a push. GitHub also counts the commits of a pull request to it that never reached
 * the branch by its merge. Where somebody pushed, only reviewed commits came with it, and only if this very push merged it: a
 * merge or a squash made by hand may hold anything, and what was taken off the branch is not to come back unseen.
 */
function bringing({ isMerge, at }, { brought, dropped }) {
    const shas = new Set(brought.map(({ sha }) => sha));
    const byThis = ({ merge }) => merge.commit !== null && shas.has(merge.commit) && Date.parse(merge.at) >= at.getTime() - around;
    return (record, sha) => {
        if (record === null || record.kind === 'push')
            return false;
        const { commit, landed, commits } = record.merge;
        const isLanded = commit === sha || landed?.includes(sha) === true;
        // A forced push is recorded in any case; then this only tells what of it came without a pull request.
        if (isMerge === false && dropped.length === 0)
            return byThis(record) && commits?.includes(sha) === true;
        return isLanded || (landed === null && isMerge === true);
    };
}
const newBranch = (branch) => `${branch} was created: what it holds came with no push that could be audited. Verify it: change-gate verify-records`;
function unsettled({ branch }, rest) {
    const shas = rest.slice(0, 5).map(({ sha }) => sha.slice(0, 7));
    const what = shas.length === 0 ? `How ${branch} was moved` : `Which pull request brought ${shas.join(', ')} to ${branch}`;
    return `${what} GitHub does not tell yet; the next sweep looks again`;
}

// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
;// CONCATENATED MODULE: ./build/src/recording/complete.js









/** So many days back a sweep looks for what is missing; `all` looks back to the first record. */
const usualDays = 14;
const complete_day = 24 * 3_600_000;
/**
 * The instant of the first change that was recorded in time; what was before it is not missing. One that somebody had recorded
 * long after its merge begins nothing. null: there is no record.
 */
async function beginning(store, places) {
    let earliest = null;
    for (let from = 0; from < places.length;) {
        const date = dateOf(places[from] ?? '').getTime();
        // All of one day: within it, places do not come in the order of time.
        const ofDay = places.slice(from).filter((place) => dateOf(place).getTime() === date);
        from += ofDay.length;
        const begun = [...(await store.read(ofDay)).values()].flatMap((standing) => {
            const record = 'record' in standing ? standing.record : null;
            const at = record === null ? date : instantOf(record);
            const captured = record === null ? date : Date.parse(record.capture.at);
            earliest = Math.min(earliest ?? captured, captured);
            return captured - at > usualDays * complete_day ? [] : [at];
        });
        if (begun.length > 0)
            return new Date(Math.min(...begun));
    }
    return earliest === null ? null : new Date(earliest);
}
const instantOf = (record) => Date.parse(record.kind === 'push' ? record.push.at : record.merge.at);
/** The day of a place, which is in UTC. */
const dateOf = (place) => new Date(`${(0,record_path/* parseRecordPath */.OT)(`${place}.json`)?.date ?? '1970-01-01'}T00:00:00Z`);
/** Records the merges and the pushes since an instant that no run has recorded. What fails is told in `problems`. Throws GitHubError. */
async function complete(recorder, places, since, problems) {
    const numbers = new Set(places.map(numberAt));
    const { merged, branches, defaultBranch } = await mergedSince(recorder, since, problems);
    const recorded = [];
    // The oldest first, so that a revert finds the record of what it reverts.
    for (const { number } of merged.toReversed()) {
        if (numbers.has(number))
            continue;
        const one = await complete_attempt(problems, `#${number}`, () => recordMerge(recorder, number, { by: 'sweep' }));
        if (one)
            recorded.push(one);
    }
    const audited = [];
    const pushes = await pushesSince(recorder, branches, since, problems);
    const known = await pushRecords(recorder.store, places, since);
    for (const push of pushes) {
        if (push.isMerge === true || known.some((record) => isOf(record, push)))
            continue;
        const one = await complete_attempt(problems, pushName(push), () => auditPush(recorder, { ...push, defaultBranch }, 'sweep'));
        if (one)
            audited.push({ ...one, recorded: one.recorded.filter(({ first, problems: own }) => first || own.length > 0) });
    }
    return { recorded, audited };
}
/** The records of pushes since an instant. */
async function pushRecords(store, places, since) {
    // A day more: a place tells the date alone.
    const wanted = places.filter((place) => numberAt(place) === null && dateOf(place).getTime() >= since.getTime() - complete_day);
    return [...(await store.read(wanted)).values()].flatMap((one) => ('record' in one ? (one.record ?? []) : []));
}
/** The pull requests that were merged into gated branches, the latest first, and the gated branches that are known. */
async function mergedSince(recorder, since, problems) {
    const { client, repository } = recorder;
    const gated = (base, defaultBranch) => (0,judge/* isGated */.m)(recorder, base, defaultBranch);
    const list = await (0,merged/* listMerged */.b)(client, { ...repository, last: Number.POSITIVE_INFINITY, since, branch: gated });
    if (list.cut)
        problems.push('GitHub lists too many pull requests: older merges may be missing');
    const bases = new Set(list.merged.map(({ base }) => base));
    if (gated(list.branch, list.branch))
        bases.add(list.branch);
    // Also where nothing was merged lately; what a pattern stands for is known by its merges alone.
    for (const name of recorder.settings.branches ?? [])
        if (/^[\w./-]+$/.test(name))
            bases.add(name);
    return { merged: list.merged, branches: [...bases], defaultBranch: list.branch };
}
async function pushesSince(recorder, branches, since, problems) {
    const pushes = [];
    for (const branch of branches) {
        const entries = await complete_attempt(problems, `The activity of ${branch}`, () => (0,activity.branchActivity)(recorder.client, recorder.repository, branch, since));
        for (const { kind, by, at, before, after } of (entries ?? []).toReversed())
            pushes.push({ branch, before, after, by, at: new Date(at), isMerge: mergeKinds.has(kind) });
    }
    return pushes;
}
/** How GitHub names its own merging. Source: docs.github.com, "List repository activities". */
const mergeKinds = new Set(['pr_merge', 'merge_queue_merge']);
/** Does one thing whose failing, even by a bug, is told and does not stop the others; undefined: it failed. */
async function complete_attempt(problems, name, act) {
    try {
        return await act();
    }
    catch (thrown) {
        problems.push(`${name}: ${(0,user_error/* problemOf */.Zw)(thrown)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/recording/due.js
/**
 * Which of many records have to be followed up at an instant: those with something left to do, and those whose monitoring
 * period has come to its end. First those whose time came first; what has no time comes last.
 */
function recordsDue(placed, at) {
    return placed
        .flatMap((one) => {
        const time = timeOf(one.record, at);
        return time === null ? [] : [{ one, time }];
    })
        .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time))
        .map(({ one }) => one);
}
/** The first instant at which something of a record is due, in milliseconds; null: there is nothing to follow up now. */
function timeOf(record, at) {
    if (record.kind === 'push')
        return null;
    const { obligations, verification } = record;
    const open = obligations.filter(({ state }) => state !== 'done');
    const ends = verification?.state === 'monitoring' ? Date.parse(verification.ends) : Number.POSITIVE_INFINITY;
    const ended = ends <= at.getTime();
    if (open.length === 0 && !ended)
        return null;
    const dues = open.map(({ due }) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due)));
    return Math.min(...dues, ...(ended ? [ends] : []));
}

// EXTERNAL MODULE: ./build/src/records/obligations.js
var obligations = __webpack_require__(55853);
// EXTERNAL MODULE: ./build/src/github/checks.js
var checks = __webpack_require__(31296);
;// CONCATENATED MODULE: ./build/src/github/deployed-checks.js



/**
 * The checks of the commit that a merge left on the base branch: tests of what was deployed. `own` are the runs that test
 * nothing. Throws GitHubError.
 */
async function readDeployedChecks(client, target, commit, own) {
    const { owner, repo, number } = target;
    const contexts = [];
    const whole = {
        query: query/* checksQuery */.KU,
        variables: { owner, repo, number, oid: commit },
        list: (data) => data.path('repository', 'object', 'statusCheckRollup', 'contexts'),
        // A commit without checks has no rollup.
        mayBeAbsent: true,
        // The workflow's file only tells whose run it is; a check's name and result are known without it.
        isHarmless: ({ path }) => path.at(-1) === 'file',
    };
    const of = `the checks of ${(0,lists/* nameOf */.Vb)(target)} after its merge (${commit.slice(0, 7)})`;
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, of, whole))
        contexts.push(...nodes);
    const byEach = own.map((one) => (0,checks/* checks */.AV)(contexts, one));
    return (0,checks/* checks */.AV)(contexts, {}).map((check, index) => ({
        ...check,
        own: byEach.some((all) => all[index]?.own === true),
    }));
}

// EXTERNAL MODULE: ./build/src/people/identity.js
var identity = __webpack_require__(43823);
;// CONCATENATED MODULE: ./build/src/recording/after-merge.js








/** Reads a merged pull request as it is now, with its conversation and the checks of what was deployed. Throws GitHubError. */
async function readAfterMerge(recorder, record, at, policy) {
    const { client, repository, own, ownRecording, policyPath, shared, settings } = recorder;
    const target = { ...repository, number: record.number };
    const options = { readAt: at, own, shared, ...(policyPath === undefined ? {} : { policyPath }) };
    const mergedAt = new Date(record.merge.at);
    const problems = [];
    const [live, said] = await Promise.all([
        (0,github_live.readLive)(client.scoped(), target, options, policy),
        readConversation(client, { ...target, on: 'pullRequest' }),
    ]);
    if (live.change.mergedAt === null)
        throw notMerged(record);
    const commit = live.change.mergeCommit ?? record.merge.commit;
    const untested = ownRecording === undefined ? [own] : [own, ownRecording];
    const deployedChecks = commit === null ? null : await unlessHidden(problems, readDeployedChecks(client, target, commit, untested));
    const change = withoutLaterPushes(live.change, mergedAt);
    return {
        said,
        problems: [...problems, ...(isWhole(live.change) ? [] : live.warnings)],
        facts: {
            at,
            mergedAt,
            change,
            policy: policy.policy,
            findings: judgedNow(change, at, policy, settings.freeze),
            approvedBy: (0,obligations/* namedApprovers */.q_)(record.findings),
            comments: said.map((one) => commentOf(one, policy.policy.bots)),
            deployedChecks,
            previous: record.obligations,
        },
    };
}
/** null where the token may not see it, which asking again would not change. */
async function unlessHidden(problems, reading) {
    return reading.catch((thrown) => {
        if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind !== 'forbidden')
            throw thrown;
        problems.push(thrown.message);
        return null;
    });
}
/** Whether everything was read that shows something to be done. A team that is not known is told where it matters. */
const isWhole = ({ commits, reviews, labelEvents, bodyEditedAt }) => ![commits, reviews, labelEvents, bodyEditedAt].includes(undefined);
/** Whoever uses the branch's name for something else afterwards had no hand in this change. */
const withoutLaterPushes = (change, mergedAt) => change.pushes
    ? { ...change, pushes: change.pushes.filter(({ at }) => Date.parse(at) <= mergedAt.getTime()) }
    : change;
/**
 * What the rules find of the texts as they are now, in the lane in which the change was merged: taking the label off afterwards
 * makes no emergency documented.
 */
function judgedNow(change, at, policy, freeze) {
    const then = (0,as_of_merge/* asOfMerge */.O)(change, { renames: [] }).change;
    return (0,src_judge/* judge */.S)({ ...then, title: change.title, body: change.body }, at, policy, { freeze }).findings;
}
/** A text stands as it was edited last, and so it was said then, not when the comment was begun. */
const commentOf = ({ author, body, createdAt, editedAt, editor }, bots) => ({
    author: author === null ? null : { login: author.login, bot: author.bot || (0,identity/* isNoPerson */.zs)(author.login, bots) },
    body,
    at: editedAt ?? createdAt,
    editor,
});
const notMerged = ({ repository, number }) => new github_error/* GitHubError */.y('malformed', `${repository}#${number} has a record of its merge, but GitHub shows it as not merged.`, 'Check that the record is of this repository.');

;// CONCATENATED MODULE: ./build/src/recording/ticks.js
/**
 * Who ticked each box that is ticked, and when. Where GitHub does not show what a version said, the boxes that the next one
 * has ticked may be of either editor: then it is known only where both are the same. What the gate itself writes leaves
 * open what is not done.
 */
function ticksBy({ ticksIn, body, revisions, readAt }) {
    const now = ticksIn(body) ?? new Set();
    let ticks = new Map();
    let before = new Set();
    let unseen = [];
    const step = (after, by, at) => {
        const editor = by.every((one) => one === by[0]) ? (by[0] ?? null) : null;
        ticks = new Map([...after].map((id) => [id, known(id, before, ticks) ?? { id, by: editor, at }]));
        before = after;
        unseen = [];
    };
    for (const revision of revisions) {
        const { at, by, own, text } = revision;
        if (text !== null)
            step(ticksIn(text) ?? new Set(), [...unseen.map((one) => one.by), by], at);
        else if (own)
            step(new Set(), [by], at);
        else
            unseen.push(revision);
    }
    const last = unseen.at(-1);
    step(now, last === undefined ? [] : unseen.map((one) => one.by), last?.at ?? readAt);
    return [...ticks.values()];
}
const known = (id, before, ticks) => before.has(id) ? ticks.get(id) : undefined;

;// CONCATENATED MODULE: ./build/src/recording/keep-issue.js











const doneMark = '<!-- change-gate:done -->';
const reopenedMark = '<!-- change-gate:reopened -->';
/**
 * The issue that follows a change up, by the address in the record or else by its marker; null: there is none (any more). One
 * that the record names counts only if the gate wrote it, or if it still is the checklist of this change. Throws GitHubError.
 */
async function issueOf(recorder, record, options) {
    const { client, repository } = recorder;
    const number = numberIn(record.links.issue);
    const linked = number === null ? null : await readIssue(client, repository, number);
    if (linked !== null && (linked.own || keep_issue_isOf(record, linked.body)))
        return linked;
    const text = issueTextOf(recorder, record, options);
    if (text === null)
        return null;
    const search = { label: followUpLabels.gate.name, since: new Date(record.merge.at) };
    return findIssue(client, repository, text.marker, search);
}
const numberIn = (address) => {
    const digits = /\/issues\/([1-9]\d{0,9})$/.exec(address ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
};
function keep_issue_isOf({ repository, number, lane }, body) {
    const found = checklistOf(body);
    return (found?.number === number && found.purpose === lane && found.repository.toLowerCase() === repository.toLowerCase());
}
/** What people ticked in an issue, by whom and when. Throws GitHubError. */
async function ticksOf({ client }, record, issue, at) {
    const ticksIn = (text) => ticksInIssue(text, record);
    if (issue === null || (ticksIn(issue.body)?.size ?? 0) === 0)
        return [];
    const revisions = await readEdits(client, issue.id, `the issue #${issue.number}`);
    return ticksBy({ ticksIn, body: issue.body, revisions, readAt: at.toISOString() });
}
/**
 * Keeps the issue as the obligations are: its checklist, its labels, whether it is open; opens it where there is none. Tells
 * the owners once of what is overdue, and once that it was closed too early. What cannot be written is told in `problems`.
 * Returns its address; null: there is none.
 */
async function keepIssue(recorder, record, { issue, options, problems }) {
    const text = issueTextOf(recorder, record, options);
    const act = (write) => attempt(problems, write);
    if (text === null || (issue === null && (0,obligations/* allDone */.gH)(record.obligations)))
        return issue?.url ?? null;
    const kept = issue ?? (await act(() => openIssue(recorder, record, options))) ?? null;
    if (kept === null)
        return null;
    const isOverdue = record.obligations.some(({ state }) => state === 'overdue');
    const labels = [...text.labels, ...(isOverdue ? [followUpLabels.overdue] : [])];
    if (issue !== null)
        await act(() => writeBody(recorder, issue, text.body));
    await act(() => addLabels(recorder, kept.number, labels, issue?.labels ?? text.labels.map(({ name }) => name)));
    if (isOverdue)
        await act(() => tellOwners(recorder, record, kept.number, options));
    if ((0,obligations/* allDone */.gH)(record.obligations))
        await act(() => keep_issue_close(recorder, kept.number, issue?.open ?? true));
    else if (issue !== null && !issue.open)
        await act(() => reopen(recorder, record, issue.number));
    return kept.url;
}
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
/** Writes the body where it says something else, unless somebody is editing it at this very moment: then the next time. */
async function writeBody({ client, repository }, { number, body: read }, body) {
    if (plain(read) === plain(body))
        return;
    const now = await readIssue(client, repository, number);
    if (now?.body === read)
        await updateIssue(client, repository, number, { body });
}
async function addLabels({ client, repository }, number, wanted, there) {
    const lacking = wanted.filter(({ name }) => !(0,people_login/* amongLogins */.JW)(name, there));
    for (const label of lacking)
        await ensureLabel(client, repository, label);
    if (lacking.length > 0)
        await updateIssue(client, repository, number, { addLabels: lacking.map(({ name }) => name) });
}
async function tellOwners({ client, repository }, record, number, { policy: { policy } }) {
    const body = overdueComment(record, ownersOf(policy, record), policy.calendar.timezone);
    await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: overdueMark, body });
}
/** Who has to see to it: executives and security as far as the policy names them, else the author. */
function ownersOf({ people }, { author }) {
    const named = [...people.executive, ...people.security];
    const maker = author?.bot === true ? author.startedBy : author?.login;
    const all = named.length > 0 ? named : maker === null || maker === undefined ? [] : [maker];
    return [...new Map(all.map((login) => [login.toLowerCase(), login])).values()];
}
async function keep_issue_close({ client, repository }, number, isOpen) {
    const body = `${doneMark}\n${(0,markdown.md) `Everything is done: the record of the change has it, with who did what and when.`}`;
    await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: doneMark, body });
    if (isOpen)
        await updateIssue(client, repository, number, { state: 'completed' });
}
/** Once: whoever closes it again knows what is left, and the record says so for good. */
async function reopen({ client, repository }, record, number) {
    const where = { ...repository, number, on: 'issue' };
    const known = await readConversation(client, where);
    if (ownWith(known, reopenedMark) !== undefined)
        return;
    const left = record.obligations.filter(({ state }) => state !== 'done').length;
    const sentence = (0,markdown.md) `Opened again, since ${left} of ${record.obligations.length} are left to do. The gate closes this issue when everything is done; if it is closed once more, it stays closed, and the record says what was not done.`;
    await updateIssue(client, repository, number, { state: 'reopened' });
    await sayOnce(client, where, { marker: reopenedMark, body: `${reopenedMark}\n${sentence}`, known });
}

;// CONCATENATED MODULE: ./build/src/recording/follow-up.js








/**
 * Looks at what was to be done after a merge, at an instant: what is done by now, and how the verification ended. Keeps the
 * issue as it then is. The news are for the caller to write into the record. What cannot be read changes nothing, neither in
 * the news nor on GitHub, and is told. Throws GitHubError only at a rate limit.
 */
async function followUpRecord(recorder, record, at, options) {
    const problems = [];
    const nothing = { news: null, overdue: [], problems };
    if (record.kind === 'push')
        return nothing;
    const found = await attempt(problems, () => lookAfter(recorder, record, at, options, problems));
    if (found === undefined)
        return nothing;
    const { obligations, verification } = found;
    const issue = obligations === null ? null : await follow(recorder, { ...record, obligations }, found, options, problems);
    const news = {
        at,
        ...(obligations === null ? {} : { obligations }),
        ...(verification === null ? {} : { verification }),
        ...(issue === null ? {} : { issue }),
    };
    return {
        news: followedUp(record, news) === record ? null : news,
        overdue: (obligations ?? []).filter(({ state }) => state === 'overdue').map(({ what }) => what),
        problems,
    };
}
async function lookAfter(recorder, record, at, options, problems) {
    const { client, repository } = recorder;
    const isOpen = record.obligations.some(({ state }) => state !== 'done');
    const watched = isWatched(record);
    if (!isOpen && !watched)
        return { obligations: null, issue: null, verification: null };
    if (!isOpen) {
        const said = await readConversation(client, { ...repository, number: record.number, on: 'pullRequest' });
        await attempt(problems, () => openVerification(recorder, record, options, said));
        return { obligations: null, issue: null, verification: await endedVerification(recorder, record, said, at) };
    }
    const [{ facts, said, problems: hidden }, issue] = await Promise.all([
        readAfterMerge(recorder, record, at, options.policy),
        issueOf(recorder, record, options),
    ]);
    const ticks = await ticksOf(recorder, record, issue, at);
    problems.push(...hidden);
    if (watched)
        await attempt(problems, () => openVerification(recorder, record, options, said));
    return {
        obligations: (0,obligations/* obligationStates */.l5)(record.obligations, { ...facts, ticks }),
        issue,
        verification: watched ? await endedVerification(recorder, record, said, at) : null,
    };
}
/** Keeps the issue, and says where one that the record names has gone. */
async function follow(recorder, record, { issue }, options, problems) {
    const kept = await keepIssue(recorder, record, { issue, options, problems });
    const { links, repository, number } = record;
    if (links.issue !== null && issue === null && kept !== null)
        problems.push(gone(`${repository}#${number}`, links.issue, kept).message);
    return kept;
}
const gone = (change, address, kept) => new github_error/* GitHubError */.y('not-found', `The issue that follows ${change} up was deleted or moved away (${address}).`, `Go on in the new one: ${kept}.`);

;// CONCATENATED MODULE: ./build/src/recording/sweep.js












/** A record this young is still being followed up by the run that wrote it, in milliseconds. */
const sweep_settling = 10 * 60_000;
/**
 * Completes the records: records merges and pushes that no run recorded, opens what was to follow them, looks what was done
 * since, and links reverts both ways. One change that cannot be read does not stop the others. `all` looks at every record,
 * not only at those of the last days and those with something open. Throws GitHubError where the records cannot be read at all.
 */
async function sweepRecords(recorder, { all = false } = {}) {
    const places = await recorder.store.places();
    const nothing = { recorded: [], audited: [], followed: [], overdue: [], problems: [] };
    const start = places === null ? null : await beginning(recorder.store, places);
    if (places === null || start === null)
        return { since: null, ...nothing };
    const back = new Date(recorder.now().getTime() - usualDays * complete_day);
    const since = all || back < start ? start : back;
    const problems = [];
    const completed = await complete(recorder, places, since, problems);
    const known = (await recorder.store.places()) ?? places;
    const from = all ? start : since;
    // A day more: a place tells the date alone.
    const recent = known.filter((place) => dateOf(place).getTime() >= from.getTime() - complete_day);
    const records = await readRecords(recorder.store, [...recent, ...(await openBefore(recorder, known, recent, problems))], problems);
    const followed = await sweep_follow(recorder, records, problems);
    return { since: start, ...completed, ...followed, problems };
}
/** The places of older records of which something is still open, as their issues say. */
async function openBefore(recorder, places, recent, problems) {
    const { client, repository } = recorder;
    const issues = await complete_attempt(problems, 'The open issues', () => openIssues(client, repository, followUpLabels.gate.name));
    const numbers = new Set((issues ?? []).flatMap(({ body }) => checklistOf(body)?.number ?? []));
    const known = new Set(recent);
    return places.filter((place) => !known.has(place) && numbers.has(numberAt(place) ?? 0));
}
async function readRecords(store, wanted, problems) {
    const standing = await store.read(wanted);
    return wanted.flatMap((place) => {
        const found = standing.get(place);
        if (found !== undefined && 'broken' in found)
            problems.push(`${place}.json is no record (${found.broken[0] ?? 'not readable'}): restore it from the history`);
        return found !== undefined && 'record' in found && found.record !== null ? [{ place, record: found.record }] : [];
    });
}
async function sweep_follow(recorder, records, problems) {
    const at = recorder.now();
    const policy = await (0,policy_now/* policyNow */.H)(recorder);
    const followed = [];
    const overdue = [];
    for (const { place, record } of records.filter((one) => isUnopened(one, at))) {
        const opened = await complete_attempt(problems, place, () => withFollowUp(recorder, place, record, policy));
        if (opened === undefined)
            continue;
        problems.push(...opened.problems);
        if (opened.record !== record)
            followed.push({ place, what: 'what follows it up was opened' });
    }
    const writes = [...missingLinks(records, at)];
    const due = recordsDue(records, at).filter(({ record }) => !record.policy.reportOnly);
    for (const one of due) {
        const found = await complete_attempt(problems, one.place, () => followUpRecord(recorder, one.record, at, { policy }));
        if (found === undefined)
            continue;
        problems.push(...found.problems);
        if (found.overdue.length > 0)
            overdue.push({ name: nameOf(one), place: one.place, what: found.overdue });
        if (found.news !== null)
            writes.push(newsWrite(one.place, found.news));
    }
    const writing = () => recorder.store.write(combined(writes));
    const written = writes.length === 0 ? undefined : await complete_attempt(problems, 'What was done since', writing);
    for (const [place, { act }] of written ?? [])
        if (act !== null)
            followed.push({ place, what: 'brought up to date' });
    return { followed, overdue };
}
/** Whether the run that wrote a record may have broken off before it opened what follows it: its issue, or its comment. */
function isUnopened({ record }, at) {
    if (record.policy.reportOnly || at.getTime() - Date.parse(record.capture.at) < sweep_settling)
        return false;
    const asks = !record.compliant || (record.kind === 'pull-request' && record.obligations.length > 0);
    return (asks && record.links.issue === null) || isBeingWatched(record, at);
}
/** Whether its deployment is still to be verified; the comment that asks for it is looked for, and written where it is missing. */
const isBeingWatched = (record, at) => record.kind === 'pull-request' &&
    record.verification?.state === 'monitoring' &&
    Date.parse(record.verification.ends) > at.getTime();
const newsWrite = (place, news) => ({
    place,
    next: (standing) => {
        if (standing === null)
            return null;
        const record = followedUp(standing, news);
        return record === standing ? null : { record, act: 'follow-up', why: 'what was done since the merge' };
    },
});
/** Reverts that the record of what they revert does not tell of yet. */
function missingLinks(records, at) {
    const byNumber = new Map(records.map((one) => [one.record.kind === 'push' ? null : one.record.number, one]));
    return records.flatMap(({ record }) => record.links.reverts.flatMap(({ number, exact }) => {
        const other = number === null ? undefined : byNumber.get(number);
        const own = linkTo(record);
        const isTold = other?.record.links.revertedBy.some((link) => link.number === own.number && own.number !== null);
        return other === undefined || isTold === true ? [] : [backLink(other.place, { ...own, exact }, at)];
    }));
}
const nameOf = ({ place, record }) => (record.kind === 'push' ? place : `#${record.number}`);

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/fit.js
var fit = __webpack_require__(51083);
;// CONCATENATED MODULE: ./build/src/report/record-summary.js



/** GitHub drops a step's summary of more than 1 MiB whole. */
const sizeLimit = 512 * 1024;
const cut = (0,markdown.md) `_Shortened to fit. The log of the run names everything._`;
/** What the audit of a push found. */
function auditSummary({ push, recorded, problems }) {
    const { branch, before, after, by } = push;
    const range = (0,markdown.md) `${(0,markdown/* code */.aY)(before.slice(0, 7))} to ${(0,markdown/* code */.aY)(after.slice(0, 7))}`;
    const blocks = [
        block(0, [(0,markdown.md) `### 🔎 Audit of a push to ${(0,markdown/* text */.Qq)(branch)}`]),
        block(0, [(0,markdown.md) `${range}${by === null ? '' : (0,markdown.md) `, by ${(0,markdown/* text */.Qq)(by)}`}.`]),
        ...warnings(problems),
        table(1, recorded),
    ];
    return `${(0,fit/* fitWithin */.H)(blocks, sizeLimit, cut)}\n`;
}
/** What a sweep over the records did. */
function recordSweepSummary(swept) {
    const { since, recorded, audited, followed, overdue, problems } = swept;
    if (since === null)
        return `${(0,markdown.md) `### 🗂️ Change records\n\nNothing is recorded yet: the first merge writes the first record.`}\n`;
    const found = [...recorded, ...audited.flatMap((one) => one.recorded)];
    const news = found.filter(({ first }) => first).length;
    const told = [
        ...(news > 0 ? [`${(0,findings/* plural */.LS)(news, 'missing record')} written`] : []),
        ...(followed.length > 0 ? [`${(0,findings/* plural */.LS)(followed.length, 'record')} brought up to date`] : []),
        ...(overdue.length > 0 ? [`${(0,findings/* plural */.LS)(overdue.length, 'change')} overdue`] : []),
    ];
    const blocks = [
        block(0, [(0,markdown.md) `### 🗂️ Change records since ${since.toISOString().slice(0, 10)}`]),
        block(0, [(0,markdown.md) `${told.length === 0 ? 'Complete, and nothing was due' : told.join(', ')}.`]),
        ...warnings([...problems, ...audited.flatMap((one) => one.problems)]),
        lines(1, (0,markdown.md) `**Overdue**\n`, overdue.map(({ name, what }) => (0,markdown.md) `- ⏰ ${name}: ${(0,markdown/* join */.fj)(what.map((one) => (0,markdown/* text */.Qq)(one)), (0,markdown.md) `, `)}`)),
        table(2, found),
        lines(3, (0,markdown.md) `**Brought up to date**\n`, followed.map(({ place, what }) => (0,markdown.md) `- ${place}: ${what}`)),
    ];
    return `${(0,fit/* fitWithin */.H)(blocks, sizeLimit, cut)}\n`;
}
const block = (rank, items, before = (0,markdown.md) ``) => ({
    rank,
    before: items.length === 0 ? (0,markdown.md) `` : before,
    items,
    after: (0,markdown.md) ``,
    more: (leftOut) => (0,markdown.md) `… and ${leftOut} more`,
});
const lines = (rank, before, items) => block(rank, items, before);
/** Each a block of its own: without an empty line between them, the second would be text of the first. */
const warnings = (all) => all.map((warning) => block(1, [(0,markdown.md) `> [!WARNING]\n> ${(0,markdown/* text */.Qq)(warning, 2000)}`]));
const table = (rank, recorded) => ({
    ...block(rank, recorded.map(row), (0,markdown.md) `| Change | Record | Complies | Why not |\n|---|---|---|---|`),
    more: (leftOut) => (0,markdown.md) `| … and ${leftOut} more | | | |`,
});
function row({ name, place, record, first }) {
    const kept = first ? (0,markdown.md) `${place} (new)` : (0,markdown.md) `${place}`;
    if (record === null)
        return (0,markdown.md) `| ${name} | ${place} | ❓ | what stands there is no record |`;
    const url = record.kind === 'pull-request' ? record.url : null;
    const why = (0,markdown/* join */.fj)(record.reasons.map((reason) => (0,markdown/* text */.Qq)(reason, 500)), (0,markdown.md) `<br>`);
    return (0,markdown.md) `| ${url === null ? (0,markdown.md) `${name}` : (0,markdown/* link */.nf)((0,markdown.md) `${name}`, url)} | ${kept} | ${record.compliant ? '✅' : '❌'} | ${why} |`;
}

// EXTERNAL MODULE: ./build/src/action/output.js + 2 modules
var output = __webpack_require__(82792);
;// CONCATENATED MODULE: ./build/src/action/record-run.js














/** Keeps the change records: records a merge, audits a push, or completes what is missing, as the event says. */
async function runRecords(inputs, env, payload) {
    const event = recordOccasionOf(env['GITHUB_EVENT_NAME'] ?? '', payload);
    const occasion = inputs.pullRequest === null
        ? event
        : { owner: event.owner, repo: event.repo, kind: 'merged', number: inputs.pullRequest, told: null };
    const recorder = await createRecorder(inputs, occasion, env);
    switch (occasion.kind) {
        case 'closed':
            return (0,output/* notice */.lm)(`#${occasion.number} was closed without being merged: there is nothing to record.`);
        case 'tag':
            return (0,output/* notice */.lm)(`${occasion.ref} is no branch: there is nothing to audit.`);
        case 'merged':
            return runMerged(recorder, occasion);
        case 'push':
            return runPush(recorder, occasion);
        case 'sweep':
            return runSweep(recorder, occasion.all);
    }
}
async function createRecorder(inputs, { owner, repo }, env) {
    const gate = await (0,environment/* createGate */.q)(inputs, { owner, repo }, env, output/* printLines */.tj);
    const wait = (milliseconds) => (0,pause/* pause */.v)(gate, milliseconds);
    const { client, repository, now, log } = gate;
    // The checks that are the gate's own are those of its workflow, not of this one.
    const workflowRef = `${(0,github_repository/* fullName */.fq)(repository)}/.github/workflows/change-gate.yml@HEAD`;
    return {
        ...gate,
        own: { ...gate.own, workflowRef },
        ownRecording: gate.own,
        store: recordsOnBranch(client, repository, { now, wait, log }),
    };
}
async function runMerged(recorder, { number, told }) {
    const one = await recordMerge(recorder, number, { by: 'merge', ...(told === null ? {} : { told }) });
    if (one === null)
        return (0,output/* notice */.lm)(`#${number} was not merged into a gated branch: there is nothing to record.`);
    (0,output/* printLines */.tj)(`${one.name}: ${sayWritten(one)}`);
    for (const problem of one.problems)
        (0,output/* warn */.R8)(problem);
    if (one.record === null)
        return (0,output/* fail */.fJ)(`${one.name} could not be recorded.`);
    await (0,output/* writeSummary */.Sy)((0,record_markdown/* recordMarkdown */.z)(one.record));
    // The audit of the push turns red for it, once.
    if (!one.record.compliant)
        (0,output/* warn */.R8)(`${one.name} does not comply: ${one.record.reasons.join('; ')}`);
}
async function runPush(recorder, occasion) {
    const { branch, defaultBranch } = occasion;
    if (!(0,judge/* isGated */.m)(recorder, branch, defaultBranch))
        return (0,output/* notice */.lm)(`${branch} is not gated: there is nothing to audit.`);
    const audited = await auditPush(recorder, await seen(recorder, occasion), 'audit');
    for (const one of audited.recorded)
        (0,output/* printLines */.tj)(`${one.name}: ${sayWritten(one)}`);
    await (0,output/* writeSummary */.Sy)(auditSummary(audited));
    await turnRed(recorder, faultsOf([audited]));
}
/** The push as the activity list tells it, which alone says who and how; GitHub may write it down a little later. */
async function seen(recorder, { branch, before, after, by, defaultBranch }) {
    const { client, repository, now } = recorder;
    const since = new Date(now().getTime() - 7 * 24 * 3_600_000);
    for (const milliseconds of [5_000, 15_000, 30_000, 0]) {
        const entries = await (0,activity.branchActivity)(client, repository, branch, since);
        const entry = entries.find((one) => one.before === before && one.after === after);
        if (entry !== undefined) {
            const { kind, at } = entry;
            const isMerge = mergeKinds.has(kind);
            return { branch, before, after, by: entry.by ?? by, at: new Date(at), isMerge, defaultBranch };
        }
        if (milliseconds > 0)
            await (0,pause/* pause */.v)(recorder, milliseconds);
    }
    // Without its entry nobody knows when and how; its pull requests are recorded all the same, and the rest by a sweep.
    return { branch, before, after, by, at: now(), isMerge: null, defaultBranch };
}
async function runSweep(recorder, all) {
    const swept = await sweepRecords(recorder, { all });
    for (const one of swept.recorded)
        (0,output/* printLines */.tj)(`${one.name}: ${sayWritten(one)}`);
    for (const { place, what } of swept.followed)
        (0,output/* printLines */.tj)(`${place}: ${what}`);
    await (0,output/* writeSummary */.Sy)(recordSweepSummary(swept));
    const overdue = swept.overdue.map(({ name, what }) => `${name} is overdue: ${what.join(', ')}`);
    const faults = [...faultsOf(swept.audited), ...againstOf(swept.recorded), ...overdue, ...swept.problems];
    await turnRed(recorder, faults);
}
const sayWritten = ({ first, record, place }) => {
    if (record === null)
        return `${place}.json is no record`;
    const kept = first ? `recorded at ${place}` : `stands at ${place}`;
    return `${kept}, ${record.compliant ? 'compliant' : 'not compliant'}`;
};
const faultsOf = (audited) => audited.flatMap(({ recorded, problems }) => [...problems, ...againstOf(recorded)]);
const againstOf = (recorded) => recorded.flatMap(({ name, record, problems }) => [
    ...(record === null || record.compliant ? [] : [`${name} does not comply: ${record.reasons.join('; ')}`]),
    ...problems,
]);
/** How many faults the message of a red run names; the summary has all. */
const record_run_mostNamed = 20;
/** Red where something was not as it has to be; while the policy only reports, a warning. */
async function turnRed(recorder, faults) {
    if (faults.length === 0)
        return;
    const more = faults.length > record_run_mostNamed ? ` And ${faults.length - record_run_mostNamed} more.` : '';
    const message = `${faults.slice(0, record_run_mostNamed).join('\n')}${more}`;
    const { policy } = await (0,policy_now/* policyNow */.H)(recorder);
    (policy.mode === 'report-only' ? output/* warn */.R8 : output/* fail */.fJ)(message);
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

/***/ 93758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ commitsBetween),
/* harmony export */   bringersOf: () => (/* binding */ bringersOf),
/* harmony export */   uA: () => (/* binding */ latestCommits)
/* harmony export */ });
/* unused harmony exports commitIn, bringersQuery */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70005);



/**
 * The commits between two, all of them: GitHub shows 100 at a time. Throws GitHubError, also where one of both is gone, and where
 * GitHub shows fewer commits than it counts. Source: docs.github.com, "Compare two commits".
 */
async function commitsBetween(client, repository, before, after) {
    const of = `the commits ${before.slice(0, 7)}...${after.slice(0, 7)} of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository)}`;
    const ahead = [];
    for (let page = 1;; page++) {
        const parameters = { ...repository, basehead: `${before}...${after}`, per_page: 100, page };
        const answer = await client.get('/repos/{owner}/{repo}/compare/{basehead}', parameters, of);
        const shown = answer.member('commits').items().map(commitIn);
        ahead.push(...shown);
        const total = answer.member('total_commits').count();
        if (ahead.length >= total)
            return { ahead, behind: answer.member('behind_by').count() };
        if (shown.length === 0) {
            const problem = `GitHub shows ${ahead.length} of ${of}, and counts ${total}.`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('malformed', problem, 'Run it again; if that repeats, report it.');
        }
    }
}
/** A commit and those before it, the latest first; of each merge all sides. At most 100. Throws GitHubError. */
async function latestCommits(client, repository, commit, count) {
    const of = `the history of ${commit.slice(0, 7)} of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository)}`;
    const parameters = { ...repository, sha: commit, per_page: Math.min(count, 100) };
    const answer = await client.get('/repos/{owner}/{repo}/commits', parameters, of);
    return answer.items().map(commitIn);
}
/** Takes a commit out of an answer of REST. */
function commitIn(found) {
    const git = found.member('commit');
    return {
        sha: found.member('sha').sha(),
        message: git.member('message').text(),
        parents: found
            .member('parents')
            .items()
            .map((parent) => parent.member('sha').sha()),
        author: {
            // An account that was deleted, or an address that GitHub knows nobody for.
            login: found.member('author').orNull((author) => author.optional('login')?.name() ?? null),
            name: git.member('author').orNull((author) => author.optional('name')?.text() ?? null) ?? '',
        },
    };
}
/** So many commits are asked about at once. */
const atOnce = 50;
/** The merged pull requests of this repository that GitHub counts each commit to. Throws GitHubError. */
async function bringersOf(client, repository, shas) {
    const found = new Map();
    for (let start = 0; start < shas.length; start += atOnce) {
        const some = shas.slice(start, start + atOnce);
        const of = `the pull requests of commits of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository)}`;
        const { data, refused } = await client.graphql(bringersQuery(some.length), () => variables(repository, some), of);
        if (refused[0] !== undefined)
            throw (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refused[0], of);
        some.forEach((sha, index) => {
            const commit = data.path('repository', `c${index}`);
            if (commit.value !== null)
                found.set(sha, bringersIn(commit, (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(repository)));
        });
    }
    return found;
}
/** More pull requests than these no commit has in earnest; a longer list is told as too long. */
const mostBringers = 20;
function bringersIn(commit, repository) {
    const list = commit.member('associatedPullRequests');
    const nodes = list.member('nodes').items();
    if (nodes.length < list.member('totalCount').count())
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('refused', `Commit ${commit.member('oid').text().slice(0, 7)} belongs to more than ${mostBringers} pull requests.`, 'Find out by hand which one brought it.');
    return nodes.flatMap((node) => {
        const own = node.path('repository', 'nameWithOwner').value;
        const isOwn = typeof own === 'string' && own.toLowerCase() === repository.toLowerCase();
        if (node.value === null || !isOwn || !node.member('merged').flag())
            return [];
        return [{ number: node.member('number').count(), base: node.member('baseRefName').name() }];
    });
}
/** The pull requests of these commits, which are handed over as `s0`, `s1` …; the answers are `c0`, `c1` … */
function bringersQuery(count) {
    const names = Array.from({ length: count }, (_, index) => index);
    const pulls = `associatedPullRequests(first: ${mostBringers}) {
    totalCount nodes { number merged baseRefName repository { nameWithOwner } }
  }`;
    return `query bringers($owner: String!, $repo: String!, ${names.map((index) => `$s${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((index) => `c${index}: object(oid: $s${index}) { ... on Commit { oid ${pulls} } }`).join('\n    ')}
  }
}`;
}
const variables = (repository, shas) => ({
    owner: repository.owner,
    repo: repository.repo,
    ...Object.fromEntries(shas.map((sha, index) => [`s${index}`, sha])),
});


/***/ }),

/***/ 13752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mergedFields),
/* harmony export */   N: () => (/* binding */ mergedQuery)
/* harmony export */ });
/** What is asked of a merged pull request before its facts. */
const mergedFields = `number mergedAt baseRefName changedFiles
        renames: timelineItems(last: 20, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { __typename ... on RenamedTitleEvent { createdAt previousTitle } }
        }`;
/**
 * A page of merged pull requests, with the policy on the default branch. Field names are checked against GitHub's schema by a
 * test. 50 pull requests with 20 renames each are about 1,000 nodes and 1 point.
 */
const mergedQuery = `query merged(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $size, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        updatedAt ${mergedFields}
      }
    }
  }
}`;


/***/ }),

/***/ 64325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listMerged),
/* harmony export */   w: () => (/* binding */ mergedIn)
/* harmony export */ });
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62109);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54679);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32844);
/* harmony import */ var _merged_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13752);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83006);






/** Pages of pull requests that were touched, but not merged, since. */
const mostPages = 400;
/**
 * Lists the pull requests that were merged last, in the order of their merges. GitHub sorts by the last update, which is never
 * before the merge: so no later page can hold a later merge than the updates it begins with. Throws GitHubError.
 */
async function listMerged(client, question) {
    const { last, since } = question;
    const found = new Map();
    let page = await readPage(client, question, null);
    const { repository, branch, policy } = page;
    const answer = (cut) => ({ repository, branch, policy, merged: latest([...found.values()], last), cut });
    for (let pages = 1;; pages++) {
        for (const one of page.merged) {
            if (since === undefined || Date.parse(one.mergedAt) >= since.getTime())
                found.set(one.number, one);
        }
        const { oldest, next } = page;
        if (next === null || oldest === null)
            return answer(false);
        if (isSettled(latest([...found.values()], last), last, since, oldest))
            return answer(false);
        if (pages === mostPages)
            return answer(true);
        page = await readPage(client, question, next);
    }
}
async function readPage(client, question, after) {
    const { owner, repo } = question;
    const name = `${owner}/${repo}`;
    const fixed = { owner, repo, after, policy: `HEAD:${_policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k}`, policyFolder: `HEAD:${(0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(_policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k)}` };
    const size = (attempt) => Math.ceil((0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T0)(attempt) / 2);
    const { data, refused } = await client.graphql(_merged_query_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedQuery */ .N, (attempt) => ({ ...fixed, size: size(attempt) }), name);
    const repository = data.member('repository');
    const list = repository.path('pullRequests');
    if (list.value === null) {
        const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
        throw refusal === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(name) : (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, name);
    }
    const { branch: asked } = question;
    const branch = typeof asked === 'string' ? asked : repository.member('defaultBranchRef').member('name').text();
    const isWanted = (base) => (typeof asked === 'function' ? asked(base, branch) : base === branch);
    const nodes = list.member('nodes').items();
    const info = list.member('pageInfo');
    return {
        repository: repository.member('nameWithOwner').fullName(),
        branch,
        policy: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFile */ .X)(repository, refused, _policy_path_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k, name),
        merged: nodes
            .filter((node) => node.value !== null && isWanted(node.member('baseRefName').text()))
            .map((node) => mergedIn(node)),
        oldest: nodes
            .at(-1)
            ?.path('updatedAt')
            .orNull((at) => at.instant()) ?? null,
        next: info.member('hasNextPage').flag() ? info.member('endCursor').text() : null,
    };
}
/** Whether what was updated at this instant, or before, cannot belong to the list any more. */
function isSettled(merged, last, since, oldest) {
    const bound = Date.parse(oldest);
    const worst = merged.length < last ? Number.NEGATIVE_INFINITY : Date.parse(merged.at(-1)?.mergedAt ?? '');
    return worst >= bound || (since !== undefined && bound < since.getTime());
}
const latest = (all, last) => [...all]
    .sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt) || other.number - one.number)
    .slice(0, last);
/** Takes a merged pull request out of an answer that asked for `mergedFields`. */
function mergedIn(node) {
    return {
        number: node.member('number').count(),
        base: node.member('baseRefName').text(),
        mergedAt: node.member('mergedAt').instant(),
        changedFiles: node.member('changedFiles').count(),
        renames: node
            .member('renames')
            .member('nodes')
            .items()
            .flatMap((event) => event.value === null
            ? []
            : [{ at: event.member('createdAt').instant(), from: event.member('previousTitle').text() }]),
    };
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

/***/ 74420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordsBranchName: () => (/* binding */ recordsBranchName)
/* harmony export */ });
/** Where records are kept unless somebody says otherwise. */
const recordsBranchName = 'change-records';


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

/***/ 79699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ revertsOf),
/* harmony export */   PV: () => (/* binding */ sortedLinks),
/* harmony export */   Y6: () => (/* binding */ revertClaims)
/* harmony export */ });
/* harmony import */ var _git_revert_mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37140);

/** The line that GitHub's button writes. */
const button = /^ {0,3}reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})[.]?\s*$/i;
/** The line that git-revert(1) writes, whole or broken before "reversing changes made to". */
const gitRevert = /^ {0,3}This reverts commit ([0-9a-f]{7,64})(?:[.,]|\s*$)/i;
/** The first line that both write; `Reapply` is git's word for the revert of a revert. */
const quoted = /^(?:Revert|Reapply) "/;
/** What the words of a change claim that it reverts, in the forms of GitHub's button and of git revert. */
function revertClaims({ repository, title, body, messages }) {
    const lines = [body ?? '', ...messages].flatMap((text) => text.split(/\r\n?|\n/));
    const numbers = lines.flatMap((line) => {
        const [, where, number] = button.exec(line) ?? [];
        const own = where === undefined || where.toLowerCase() === repository.toLowerCase();
        return number !== undefined && own ? [Number(number)] : [];
    });
    const commits = lines.flatMap((line) => gitRevert.exec(line)?.[1]?.toLowerCase() ?? []);
    const subjects = [title, ...messages.map((message) => message.split(/\r\n?|\n/, 1)[0] ?? '')].filter((line) => quoted.test(line));
    // “Revert "Retry (#41)" (#43)”: the number inside the quotes is that of what is undone, the one behind them its own.
    const titles = subjects.flatMap((line) => {
        const end = line.lastIndexOf('"');
        const start = line.indexOf('"');
        return end > start + 1 ? [line.slice(start + 1, end)] : [];
    });
    const inTitles = titles.flatMap((text) => [...(0,_git_revert_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .revertMentions */ .U7)([`Revert "${text}"`], repository).numbers]);
    return { numbers: [...new Set([...numbers, ...inTitles])], commits: [...new Set(commits)], titles };
}
const startsWith = (commit, abbreviated) => commit.toLowerCase().startsWith(abbreviated.toLowerCase());
/**
 * What a change reverts, among the changes that were merged before it. A number or a commit that is none of theirs is kept
 * as it was claimed; a title alone counts only where one merged change alone had it. Whether the trees prove it is told of
 * each. Ordered by number, then by commit.
 */
function revertsOf(facts, merged) {
    const claims = revertClaims(facts);
    const { reverts = null } = facts;
    const found = new Map();
    const exactOf = (number) => (reverts !== null && number === reverts.number ? reverts.exact : null);
    const add = (number, commit) => {
        if (number !== null && number === facts.number)
            return;
        const key = number === null ? `commit ${commit?.slice(0, 7)}` : `#${number}`;
        if (!found.has(key))
            found.set(key, { number, commit, exact: exactOf(number) });
    };
    const named = (one) => add(one.number, one.commits[0] ?? null);
    if (reverts !== null && reverts.number > 0) {
        const known = merged.find(({ number }) => number === reverts.number);
        add(reverts.number, known?.commits[0] ?? null);
    }
    for (const number of claims.numbers) {
        const known = merged.find((one) => one.number === number);
        add(number, known?.commits[0] ?? null);
    }
    for (const commit of claims.commits) {
        const known = merged.find(({ commits }) => commits.some((each) => startsWith(each, commit)));
        if (known === undefined)
            add(null, commit);
        else
            named(known);
    }
    if (found.size === 0) {
        for (const title of claims.titles) {
            const same = merged.filter((one) => one.title === title && one.number !== facts.number);
            const [only] = same;
            if (same.length === 1 && only !== undefined)
                named(only);
        }
    }
    return sortedLinks([...found.values()]);
}
/** Links in their order, each once; what proves more stands for both. */
function sortedLinks(links) {
    const once = new Map();
    for (const link of links) {
        const key = link.number === null ? `c${link.commit}` : `n${link.number}`;
        const known = once.get(key);
        once.set(key, {
            ...link,
            commit: known?.commit ?? link.commit,
            exact: known === undefined ? link.exact : (known.exact ?? link.exact),
        });
    }
    const rank = ({ number }) => number ?? Number.POSITIVE_INFINITY;
    const byCommit = (one, other) => {
        const [a, b] = [one.commit ?? '', other.commit ?? ''];
        return a < b ? -1 : a > b ? 1 : 0;
    };
    return [...once.values()].sort((one, other) => rank(one) === rank(other) ? byCommit(one, other) : rank(one) - rank(other));
}


/***/ })

};
