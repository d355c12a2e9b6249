export const id = 4468;
export const ids = [4468,836];
export const modules = {

/***/ 55560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween),
/* harmony export */   j: () => (/* binding */ undoesExactly)
/* harmony export */ });
/** The paths that differ between two trees, each given as all of its entries or at least as those that may differ. */
function changesBetween(before, after) {
    const changes = new Map();
    for (const path of new Set([...before.keys(), ...after.keys()])) {
        const change = { before: before.get(path) ?? null, after: after.get(path) ?? null };
        if (!same(change.before, change.after))
            changes.set(path, change);
    }
    return changes;
}
/**
 * Whether a branch (from its merge base to its head) exactly undoes changes that were merged one after the other: each
 * of their paths is at the merge base as the last of them left it, and at the head as it was before the first; and the
 * branch changes no other path. Undoing nothing proves nothing. Policy 5.2.
 *
 * @param undone the merged changes, oldest first, each against the first parent of its commit
 */
function undoesExactly(branch, undone) {
    const merged = combined(undone);
    if (merged === null || merged.size === 0 || merged.size !== branch.size)
        return false;
    for (const [path, { before, after }] of merged) {
        const change = branch.get(path);
        if (change === undefined || !same(change.before, after) || !same(change.after, before))
            return false;
    }
    return true;
}
/** The changes as one; null where another change came between them in a path they share. */
function combined(all) {
    const result = new Map();
    for (const changes of all) {
        for (const [path, change] of changes) {
            const earlier = result.get(path);
            if (earlier !== undefined && !same(earlier.after, change.before))
                return null;
            result.set(path, { before: earlier === undefined ? change.before : earlier.before, after: change.after });
        }
    }
    for (const [path, { before, after }] of result)
        if (same(before, after))
            result.delete(path);
    return result;
}
function same(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}


/***/ }),

/***/ 37140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Cj: () => (/* binding */ ofRevert),
/* harmony export */   U7: () => (/* binding */ revertMentions),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/** More than this many are not looked up: a text is no proof, and each costs time. */
const most = 50;
/**
 * The reverts that texts (commit messages, a title, a body) speak of, in the words of git-revert(1) and of GitHub's
 * Revert button: `This reverts commit SHA`, `Reverts #41` or `Reverts OWNER/REPO#41`, `Revert "TITLE (#41)"`.
 * Pull requests of other repositories than `repository` are left out.
 */
function revertMentions(texts, repository) {
    const shas = texts.flatMap((text) => [...text.matchAll(/\breverts? commits? ([0-9a-f]{7,64})\b/gi)].map(([, sha = '']) => sha.toLowerCase()));
    const titles = texts.flatMap((text) => text.split('\n').flatMap(quotedTitle));
    const numbers = [
        ...texts.flatMap((text) => numbersIn(text, repository)),
        ...titles.flatMap(({ title, line }) => numberAtEnd(title) ?? numberAtEnd(line) ?? []),
    ];
    return { shas: first(shas), numbers: first(numbers), titles: first(titles.map(({ title }) => title)) };
}
function numbersIn(text, repository) {
    const mentions = text.matchAll(/\breverts? (?:pull request )?([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi);
    return [...mentions]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => Number(number));
}
/** `Revert "TITLE"`, perhaps with the number of a pull request after it. */
function quotedTitle(text) {
    const line = text.trim();
    const end = line.lastIndexOf('"');
    return /^revert "/i.test(line) && end > 8 ? [{ title: line.slice(8, end), line }] : [];
}
/** The pull request that GitHub names in the message of its merge and squash commits; 0: none. */
function pullRequestOf(message) {
    const subject = firstLine(message);
    return numberAtEnd(subject) ?? Number(/^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1] ?? 0);
}
/** The titles that a commit on the base branch goes by: its first line without the number, and what a merge commit merges. */
function titlesOf(message) {
    const [subject = '', ...rest] = message.split('\n');
    const merged = subject.startsWith('Merge pull request #') ? rest.find((line) => line.trim() !== '') : undefined;
    const plain = subject.trim().endsWith(')') ? subject.slice(0, subject.lastIndexOf('(')).trimEnd() : subject;
    return [subject, plain, ...(merged === undefined ? [] : [merged.trim()])].filter((title) => title !== '');
}
function numberAtEnd(line) {
    const digits = /\(#(\d{1,9})\)$/.exec(line.trimEnd())?.[1];
    return digits === undefined ? null : Number(digits);
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? '';
}
function first(all) {
    return new Set([...new Set(all)].slice(0, most));
}
/** Whether a change says that it reverts one itself: undoing such a change brings back what was taken out. Empty: it does not. */
function ofRevert(texts, repository) {
    const { shas, numbers, titles } = revertMentions(texts, repository);
    return shas.size + numbers.size + titles.size > 0 ? { ofRevert: true } : {};
}


/***/ }),

/***/ 30836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ activityIn),
/* harmony export */   branchActivity: () => (/* binding */ branchActivity)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70005);


/** At most 10,000 entries are read. */
const mostPages = 100;
/**
 * How a branch was moved since an instant, the latest first: what commits tell can be forged, this cannot. Throws GitHubError,
 * also where there is more than can be read.
 */
async function branchActivity(client, repository, branch, since) {
    const parameters = { ...repository, ref: `refs/heads/${branch}`, per_page: 100 };
    const of = `the activity of ${(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(repository)}, branch ${branch}`;
    const found = [];
    let page = 0;
    for await (const items of client.pages('/repos/{owner}/{repo}/activity', parameters, of)) {
        if (++page > mostPages)
            throw tooMany(of);
        const entries = items.map(activityIn);
        found.push(...entries.filter(({ at }) => Date.parse(at) >= since.getTime()));
        if (entries.some(({ at }) => Date.parse(at) < since.getTime()))
            break;
    }
    return found;
}
/** Takes an entry out of GitHub's answer. */
function activityIn(found) {
    return {
        kind: found.member('activity_type').text(),
        by: found.member('actor').orNull((actor) => actor.member('login').name()),
        at: found.member('timestamp').instant(),
        before: found.member('before').sha(),
        after: found.member('after').sha(),
    };
}
const tooMany = (of) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('refused', `There is too much of ${of} to read it all.`, 'Look at fewer days at once.');


/***/ }),

/***/ 31296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   qK: () => (/* binding */ isOwnRun)
/* harmony export */ });
/* unused harmony export check */
/**
 * The contexts of the head commit's rollup as checks. Own is the run of this job, and in the same workflow file what has
 * its name. Where that run is not known or not among the contexts, every run of the file is own.
 */
function checks(contexts, own) {
    const id = own.checkRunId;
    const self = id === undefined ? undefined : contexts.find((context) => isCheckRun(context) && idOf(context) === id);
    const known = self === undefined ? own : { ...own, jobs: [self.member('name').name()] };
    return contexts.map((context) => context === self ? { ...check(context, known), own: true } : check(context, known));
}
/** One context of the head commit's rollup as a check. */
function check(context, own) {
    return isCheckRun(context) ? checkRun(context, own) : statusContext(context, own);
}
const isCheckRun = (context) => context.member('__typename').oneOf(['CheckRun', 'StatusContext']) === 'CheckRun';
/** The id in a check run's address: `…/runs/ID`, or `…/actions/runs/RUN/job/ID` where it is a job of GitHub Actions. */
const idOf = (run) => /\/(?:runs|job)\/(\d+)(?:[?#]|$)/.exec(run.member('permalink').text())?.[1];
function checkRun(run, own) {
    const name = run.member('name').name();
    const suite = run.member('checkSuite');
    const app = suite.member('app').orNull((value) => value.member('slug').name());
    const workflowRun = suite.member('workflowRun').orNull((value) => value);
    const startedAt = run.member('startedAt').orNull((value) => value.instant());
    const completedAt = run.member('completedAt').orNull((value) => value.instant());
    return {
        name,
        kind: 'check-run',
        ...(app === null ? {} : { app }),
        ...(workflowRun === null ? {} : { workflow: workflowRun.member('workflow').member('name').text() }),
        required: run.member('isRequired').flag(),
        own: workflowRun !== null && isOwnRun(workflowRun, name, own),
        status: run.member('status').text().toLowerCase(),
        conclusion: run.member('conclusion').orNull((value) => value.text().toLowerCase()),
        ...(startedAt === null ? {} : { startedAt }),
        ...(completedAt === null ? {} : { completedAt }),
    };
}
/** A status has no beginning and no end, only the instant at which it was written. */
function statusContext(status, own) {
    const name = status.member('context').name();
    const state = status.member('state').text().toLowerCase();
    const createdAt = status.member('createdAt').instant();
    const open = state === 'pending' || state === 'expected';
    return {
        name,
        kind: 'status',
        required: status.member('isRequired').flag(),
        own: name === own.statusContext || name === own.statusName,
        status: open ? 'pending' : 'completed',
        conclusion: open ? null : state,
        startedAt: createdAt,
        ...(open ? {} : { completedAt: createdAt }),
    };
}
/** Whether a workflow's run, with `url` and `file`, is the gate's own; `job` is the name of the check. */
function isOwnRun(run, job, { runId, workflowRef, jobs }) {
    if (jobs !== undefined && !jobs.includes(job))
        return false;
    const id = /\/actions\/runs\/(\d+)/.exec(run.member('url').text())?.[1];
    if (runId !== undefined && id === runId)
        return true;
    const path = run.member('file').orNull((file) => file.member('path').text());
    return path !== null && workflowRef !== undefined && path === workflowPath(workflowRef);
}
/** The file in GITHUB_WORKFLOW_REF, from the repository's root. */
function workflowPath(workflowRef) {
    const [, path = ''] = /^[^/]+\/[^/]+\/(.+)$/.exec(workflowRef) ?? [];
    const at = path.indexOf('@refs/');
    return at === -1 ? path.slice(0, path.includes('@') ? path.lastIndexOf('@') : undefined) : path.slice(0, at);
}


/***/ }),

/***/ 69715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97609);

/** Something is wrong between the gate and GitHub. `message` is written for a person and ends with what to do. */
class GitHubError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'GitHubError';
    kind;
    /** What would put it right, as one imperative sentence. */
    remedy;
    constructor(kind, problem, remedy) {
        super(`${problem} ${remedy}`);
        this.kind = kind;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 80166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ consistent),
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   ho: () => (/* binding */ fileRow),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32844);

/** GitHub lists no more files of a pull request than these. Source: docs.github.com, "List pull requests files". */
const MOST_FILES = 3000;
const PAGE = 100;
/**
 * The files of a pull request by REST, because GraphQL tells no previous names. The pages that `hint` speaks for are
 * asked for at once, the others as soon as `changedFiles` is known.
 */
async function readFiles(client, target, hint, changedFiles) {
    const known = pagesOf(hint ?? 1);
    const rest = changedFiles.then((count) => readPages(client, target, known + 1, pagesOf(count)));
    const parts = await Promise.all([readPages(client, target, 1, known), rest]);
    return parts.flat();
}
/** How many rows GitHub lists for so many changed files. */
const listedFiles = (changedFiles) => Math.min(changedFiles, MOST_FILES);
/** Whether GitHub lists fewer files than there are, only because there are so many. */
const isCut = (listed, changedFiles) => changedFiles > MOST_FILES && listed === MOST_FILES;
/**
 * Whether the rows belong together and to this head: as many as GitHub counts, none twice, none read at another commit.
 * Pages that were read around a push do not.
 */
function consistent(rows, changedFiles, head) {
    const paths = new Set(rows.map(({ file }) => file.path));
    const elsewhere = rows.some(({ file, readAt }) => file.status !== 'removed' && readAt !== null && readAt !== head);
    return rows.length === listedFiles(changedFiles) && paths.size === rows.length && !elsewhere;
}
/** At least one page, so that an event's hint of none is not believed. */
const pagesOf = (files) => Math.max(1, Math.ceil(listedFiles(files) / PAGE));
async function readPages(client, target, from, to) {
    const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const { owner, repo, number } = target;
    const rows = await Promise.all(pages.map(async (page) => {
        const parameters = { owner, repo, pull_number: number, per_page: PAGE, page };
        const route = '/repos/{owner}/{repo}/pulls/{pull_number}/files';
        const answer = await client.get(route, parameters, (0,_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(target));
        return answer.items().map(fileRow);
    }));
    return rows.flat();
}
/** One row, as the files of a pull request and of a comparison are listed. */
function fileRow(row) {
    const previousPath = row.optional('previous_filename')?.name();
    const patch = row.optional('patch')?.text();
    return {
        file: {
            path: row.member('filename').name(),
            ...(previousPath === undefined ? {} : { previousPath }),
            status: row.member('status').oneOf(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
            additions: row.member('additions').count(),
            deletions: row.member('deletions').count(),
            ...(patch === undefined ? {} : { patch }),
        },
        blob: row.optional('sha')?.sha() ?? null,
        readAt: commitIn(row.optional('contents_url')?.text() ?? ''),
    };
}
/** The commit in `…/contents/PATH?ref=COMMIT`. */
const commitIn = (contentsUrl) => /[?&]ref=([0-9a-f]{40,64})$/.exec(contentsUrl)?.[1] ?? null;


/***/ }),

/***/ 32844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aW: () => (/* binding */ moved),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);


/** The largest page that GitHub gives. */
const PAGE = 100;
/** Page sizes by attempt: GitHub gives up on a query after 10 seconds, so a second attempt asks for less. */
const pageSize = (attempt) => Math.floor(PAGE / 2 ** (attempt - 1));
const nameOf = ({ owner, repo, number }) => `${owner}/${repo}#${number}`;
/** Asks a query about this pull request. */
function ask(client, target, query, variables = {}) {
    const { owner, repo, number } = target;
    return client.graphql(query, (attempt) => ({ owner, repo, number, size: pageSize(attempt), ...variables }), nameOf(target));
}
/**
 * Reads a list to its end, from its first page on. `refused` are the parts of the first page that were refused.
 * Throws GitHubError, also where the cursors lead nowhere.
 */
async function readList(client, target, firstPage, refused, pages) {
    if (firstPage.value === null)
        return { items: null, total: 0, places: 0, refused };
    const allRefused = [...refused];
    const items = [];
    const cursors = new Set();
    let places = 0;
    let page = firstPage;
    for (;;) {
        const nodes = page.member('nodes').items();
        places += nodes.length;
        items.push(...nodes.filter((node) => node.value !== null));
        const after = nextCursor(page, cursors);
        if (after === null)
            break;
        const answer = await ask(client, target, pages.query, { ...pages.variables, after });
        allRefused.push(...answer.refused);
        page = pages.list(answer.data, answer.refused);
        if (page.value === null)
            break;
    }
    const total = Math.max(firstPage.member('totalCount').count(), places);
    return { items, total, places, refused: allRefused };
}
/**
 * The pages of a list, one after the other; whoever has seen enough stops asking. `query` takes $size and $after, `list`
 * is where the list stands in its answer. Throws GitHubError where GitHub refuses a part, except those that `isHarmless` names,
 * where there is no list, unless it `mayBeAbsent`, and where the cursors lead nowhere: a list never ends short without a word.
 */
async function* pagesOf(client, of, { query, variables, list, isHarmless = () => false, mayBeAbsent = false }) {
    const cursors = new Set();
    for (let after = null;;) {
        const cursor = after;
        const asked = (attempt) => ({ ...variables, size: pageSize(attempt), after: cursor });
        const { data, refused } = await client.graphql(query, asked, of);
        const refusal = refused.find((part) => !isHarmless(part));
        if (refusal !== undefined)
            throw (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, of);
        const page = list(data);
        if (page.value === null && mayBeAbsent)
            return;
        yield { data, nodes: page.member('nodes').items() };
        after = nextCursor(page, cursors);
        if (after === null)
            return;
    }
}
function nextCursor(page, seen) {
    const pageInfo = page.member('pageInfo');
    if (!pageInfo.member('hasNextPage').flag())
        return null;
    const cursor = pageInfo.member('endCursor').text();
    if (seen.has(cursor)) {
        const remedy = 'Run the gate again; if that repeats, report it.';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('malformed', `GitHub's pages at ${page.at} have no end.`, remedy);
    }
    seen.add(cursor);
    return cursor;
}
/** Thrown where the pull request was pushed to while it was read: what was read does not belong together. */
function moved(target) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('moved', `${nameOf(target)} was pushed to while it was being read.`, 'Run the gate again, or wait for the run that the push started.');
}


/***/ }),

/***/ 81140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ sameAccount),
/* harmony export */   Vc: () => (/* binding */ statusStates),
/* harmony export */   bN: () => (/* binding */ ownStatus)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57386);

/** The states of a commit status, as REST writes them. Source: docs.github.com, "REST API endpoints for commit statuses". */
const statusStates = ['success', 'pending', 'failure', 'error'];
const states = {
    SUCCESS: 'success',
    PENDING: 'pending',
    EXPECTED: 'pending',
    FAILURE: 'failure',
    ERROR: 'error',
};
/**
 * The last status in a `status { context(name: …) }` of a commit, if `viewer`, whose token this is, wrote it; null: there is
 * none, or somebody else wrote it, who proves nothing.
 */
function ownStatus(commit, viewer) {
    const status = commit.member('status').orNull((all) => all.member('context'));
    if (status === undefined || status === null || status.value === null)
        return null;
    if (!sameAccount((0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(status.member('creator')), viewer))
        return null;
    const state = states[status.member('state').text()];
    if (state === undefined)
        return null;
    return {
        sha: commit.member('oid').sha(),
        state,
        description: status.member('description').orNull((value) => value.text()) ?? '',
        targetUrl: status.member('targetUrl').orNull((value) => value.text()) ?? '',
        createdAt: status.member('createdAt').instant(),
    };
}
/**
 * Whether a login, as REST spells it, is that of the token's account. GraphQL may name a bot without the end of its login; a
 * person of that name is somebody else.
 */
function sameAccount(login, viewer) {
    const [one, own] = [login?.toLowerCase(), viewer.toLowerCase()];
    return one === own || one === `${own}[bot]`;
}


/***/ }),

/***/ 57386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isMannequin),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   RU: () => (/* binding */ gitIdentity)
/* harmony export */ });
/** The end of a bot's login in REST, which GraphQL leaves out. */
const BOT = '[bot]';
/** An account, its login as REST spells it: a bot's ends in `[bot]`. */
function person(actor) {
    const bot = actor.member('__typename').text() === 'Bot';
    const login = actor.member('login').name();
    return { login: bot && !login.endsWith(BOT) ? `${login}${BOT}` : login, bot };
}
/** An account's login as REST spells it; null: the account was deleted. */
const loginOf = (actor) => actor.orNull(person)?.login ?? null;
/** Whether an account is a mannequin: a placeholder for somebody of an imported repository, who cannot act here. */
const isMannequin = (actor) => actor.member('__typename').text() === 'Mannequin';
/** Who stands in a commit. `login` is null where GitHub knows no account for the address. */
function gitIdentity(identity) {
    const email = identity.member('email').orNull((value) => value.text()) ?? '';
    const login = identity.member('user').orNull((user) => user.member('login').name());
    return {
        login: login !== null && isBotsAddress(email, login) ? `${login}${BOT}` : login,
        name: identity.member('name').orNull((value) => value.text()) ?? '',
        email,
    };
}
/** GraphQL shows a bot in a commit as a user; its address is ID+LOGIN[bot]@users.noreply.github.com. */
function isBotsAddress(email, login) {
    const local = email.slice(email.indexOf('+') + 1, email.indexOf('@'));
    return !login.endsWith(BOT) && local.toLowerCase() === `${login}${BOT}`.toLowerCase();
}


/***/ }),

/***/ 83006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24535);


const SYMBOLIC_LINK = 0o120000;
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** Takes the policy out of the answer to the main query. `path` is the one that was asked for. */
function policyFile(repository, refused, path, of) {
    try {
        const refusal = refused.find((part) => /^(policy|policyFolder|defaultCommit)$/.test(String(part.path[1])));
        if (refusal)
            return { error: (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(refusal, `the policy for ${of}`) };
        const commit = repository.member('defaultCommit').orNull((object) => object.member('oid').sha());
        if (commit === null)
            return { error: unusable('The default branch has no commit to read the policy from.') };
        const ref = repository.member('defaultBranchRef').orNull((branch) => branch.member('name').text()) ?? 'HEAD';
        checkNeighbours(repository.member('policyFolder'), path);
        const text = repository.member('policy').orNull((object) => textOf(object, path));
        return { text, path, ref, commit };
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y)
            return { error: thrown };
        throw thrown;
    }
}
/** A file that somebody takes for the policy and that nothing reads must not go unnoticed. */
function checkNeighbours(folder, path) {
    if (folder.value === null || folder.member('__typename').text() !== 'Tree')
        return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = name.replace(/\.ya?ml$/i, '').toLowerCase();
    for (const entry of folder.member('entries').items()) {
        const found = entry.member('name').text();
        if (found === name && entry.member('mode').count() === SYMBOLIC_LINK) {
            throw unusable(`The policy ${path} is a symbolic link, which the gate does not follow.`);
        }
        const alike = /\.ya?ml$/i.test(found) && found.replace(/\.ya?ml$/i, '').toLowerCase() === stem;
        if (alike && found !== name) {
            const where = folderOf(path);
            throw unusable(`${where === '' ? found : `${where}/${found}`} is not read; the policy is ${path}.`);
        }
    }
}
function textOf(object, path) {
    if (object.member('__typename').text() !== 'Blob')
        throw unusable(`The policy ${path} is a folder.`);
    const text = object.member('text').orNull((value) => value.text());
    if (text === null || object.member('isBinary').value === true)
        throw unusable(`The policy ${path} is no text.`);
    if (object.member('isTruncated').flag())
        throw unusable(`The policy ${path} is too long for GitHub to show it whole.`);
    return text;
}
function unusable(problem) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('refused', problem, 'Put one ordinary text file there, on the default branch.');
}


/***/ }),

/***/ 47958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   U: () => (/* binding */ pullRequestIn)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54679);
/* harmony import */ var _graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24535);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57386);





/** The repository and the pull request in an answer; throws GitHubError where the token cannot see either. */
function pullRequestIn({ data, refused }, target) {
    const repository = data.member('repository');
    const pullRequest = repository.value === null ? repository : repository.member('pullRequest');
    if (pullRequest.value !== null)
        return { repository, pullRequest };
    const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequest');
    throw refusal ? (0,_graphql_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(refusal, (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(target)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)((0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(target));
}
/** The pull request itself. */
function identity(found) {
    const baseChanged = lastEvent(found.member('baseChanged'));
    const body = found.member('body').text();
    return {
        number: found.member('number').count(),
        url: found.member('url').text(),
        state: stateOf(found.member('state')),
        title: found.member('title').text(),
        // GraphQL shows a body that was never written as an empty text.
        body: body === '' ? null : body,
        bodyEditedAt: found.member('lastEditedAt').orNull((at) => at.instant()),
        bodyEditor: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .loginOf */ .DQ)(found.member('editor')),
        author: found.member('author').orNull((author) => withStarter((0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .person */ .MV)(author), found.member('assigned'))),
        draft: found.member('isDraft').flag(),
        base: {
            ref: found.member('baseRefName').name(),
            sha: found.member('baseRefOid').sha(),
            ...(baseChanged === null ? {} : { changedAt: baseChanged }),
        },
        head: {
            ref: found.member('headRefName').name(),
            sha: found.member('headRefOid').sha(),
            repository: found.member('headRepository').orNull((repository) => repository.member('nameWithOwner').fullName()),
        },
        createdAt: found.member('createdAt').instant(),
        readyForReviewAt: lastEvent(found.member('readyForReview')),
        mergedAt: found.member('mergedAt').orNull((at) => at.instant()),
        mergedBy: (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .loginOf */ .DQ)(found.member('mergedBy')),
        mergeCommit: found.member('mergeCommit').orNull((commit) => commit.member('oid').sha()),
    };
}
/** GitHub's coding agent, by its logins as an app and as an account. */
const codingAgents = ['copilot-swe-agent[bot]', 'copilot'];
/**
 * Who started GitHub's coding agent: it assigns its pull request to that person itself. Assignments by anybody else say
 * nothing, and of other bots it is not known what their assignments mean.
 */
function withStarter(author, assigned) {
    if (!codingAgents.includes(author.login.toLowerCase()))
        return author;
    for (const event of assigned.member('nodes').items()) {
        if (event.value === null || (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .loginOf */ .DQ)(event.member('actor')) !== author.login)
            continue;
        const assignee = event.member('assignee').orNull((one) => one.optional('login')?.name());
        if (assignee && !codingAgents.includes(assignee.toLowerCase()))
            return { ...author, startedBy: assignee };
    }
    return author;
}
const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
const stateOf = (state) => states[state.oneOf(['OPEN', 'CLOSED', 'MERGED'])];
/** When the last event of a kind happened; null: never. One that cannot be read must not pass for none. */
function lastEvent(events) {
    const last = events.member('nodes').items().at(-1);
    if (last === undefined)
        return null;
    if (last.value === null) {
        const remedy = 'Run the gate again; if that repeats, report it.';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('malformed', `GitHub withholds the event at ${last.at}.`, remedy);
    }
    return last.member('createdAt').instant();
}


/***/ }),

/***/ 44961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ checksQuery),
/* harmony export */   SB: () => (/* binding */ pageQuery),
/* harmony export */   Vg: () => (/* binding */ headQuery),
/* harmony export */   Yt: () => (/* binding */ mainQuery),
/* harmony export */   Zm: () => (/* binding */ batchQuery),
/* harmony export */   by: () => (/* binding */ lastStatus),
/* harmony export */   eN: () => (/* binding */ actor),
/* harmony export */   fO: () => (/* binding */ listsOf),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wd: () => (/* binding */ commitQuery)
/* harmony export */ });
/**
 * The queries. Field names are checked against GitHub's schema by a test. Node limits: 500,000 a query and 100 a page;
 * the first query asks for about 3,200 and costs 3 points. Source: docs.github.com, "Rate limits and query limits for the GraphQL API".
 */
const actor = '__typename login';
const gitActor = 'name email user { login }';
const commitFields = `
  oid message
  committer { ${gitActor} }
  parents(first: 3) { totalCount nodes { oid } }
  authors(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ${gitActor} } }`;
/** The last status of the context `$context` on a commit: what the gate itself said there, if its creator is this token's account. */
const lastStatus = `status { context(name: $context) { state description targetUrl createdAt creator { ${actor} } } }`;
// Ids are taken from addresses, of a workflow's run and of a check run: they no longer fit the 32 bits of `databaseId`.
const contextFields = (number) => `
  __typename
  ... on CheckRun {
    name permalink status conclusion startedAt completedAt isRequired(pullRequestNumber: ${number})
    checkSuite { app { slug } workflowRun { url file { path } workflow { name } } }
  }
  ... on StatusContext { context state createdAt isRequired(pullRequestNumber: ${number}) }`;
/** The lists that stand directly in the pull request, by the name that they get in the answer. */
const connections = {
    labels: { field: 'labels', nodes: 'name' },
    // Without the drafts, which only their author sees, so that the count is the same for everybody.
    reviews: {
        field: 'reviews',
        arguments: 'states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED]',
        nodes: `author { ${actor} } state submittedAt createdAt authorCanPushToRepository commit { oid }`,
    },
    reviewThreads: { field: 'reviewThreads', nodes: 'isResolved path comments(first: 1) { nodes { url } }' },
    commits: { field: 'commits', nodes: `commit { ${commitFields} }` },
    // The same with what the gate said of each, where it publishes a status.
    commitsWithStatuses: { field: 'commits', nodes: `commit { ${commitFields} ${lastStatus} }` },
    labelEvents: {
        field: 'timelineItems',
        arguments: 'itemTypes: [LABELED_EVENT, UNLABELED_EVENT]',
        nodes: `__typename
      ... on LabeledEvent { createdAt actor { ${actor} } label { name } }
      ... on UnlabeledEvent { createdAt actor { ${actor} } label { name } }`,
    },
    closingIssuesReferences: { field: 'closingIssuesReferences', nodes: 'number repository { nameWithOwner }' },
    reviewRequests: {
        field: 'reviewRequests',
        nodes: 'requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } }',
    },
    // The same with the names of teams, for which some tokens may not even ask.
    reviewRequestsWithTeams: {
        field: 'reviewRequests',
        nodes: `requestedReviewer {
      __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug }
    }`,
    },
};
const names = ['labels', 'reviews', 'reviewThreads', 'labelEvents', 'closingIssuesReferences'];
const list = (nodes) => `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } }`;
function connection(name, cursor) {
    const { field, nodes, ...rest } = connections[name];
    const more = rest.arguments === undefined ? '' : `, ${rest.arguments}`;
    return `${name}: ${field}(first: $size${cursor}${more}) ${list(nodes)}`;
}
/** The lists whose form depends on what is asked. */
const listsOf = ({ teams, statuses }) => ({
    requests: teams ? 'reviewRequestsWithTeams' : 'reviewRequests',
    commits: statuses ? 'commitsWithStatuses' : 'commits',
});
/** All about one pull request but its files; `number` is a variable or a literal. */
function pullRequestFields(asked, number) {
    const { requests, commits } = listsOf(asked);
    const lists = [...names, commits, requests].map((name) => connection(name, '')).join('\n');
    return `
      number url state title body lastEditedAt isDraft createdAt updatedAt mergedAt changedFiles
      editor { ${actor} } author { ${actor} } mergedBy { ${actor} } mergeCommit { oid }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner }
      readyForReview: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
        nodes { __typename ... on ReadyForReviewEvent { createdAt } }
      }
      baseChanged: timelineItems(
        last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
      ) {
        nodes {
          __typename
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
      assigned: timelineItems(first: 10, itemTypes: [ASSIGNED_EVENT]) {
        nodes { __typename ... on AssignedEvent { actor { ${actor} } assignee { __typename ... on User { login } } } }
      }${asked.statuses ? pushedAway : ''}
      head: commits(last: 1) {
        nodes {
          commit { oid ${asked.statuses ? lastStatus : ''} statusCheckRollup { contexts(first: $size) ${list(contextFields(number))} } }
        }
      }
      ${lists}`;
}
/** Heads that a force push replaced: what the gate said of them still dates a category. */
const pushedAway = `
      pushedAway: timelineItems(last: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid ${lastStatus} } } }
      }`;
const repositoryFields = `
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }`;
const common = '$owner: String!, $repo: String!, $size: Int!, $policy: String!, $policyFolder: String!';
const forStatuses = ({ statuses }) => (statuses ? ', $context: String!' : '');
/** Everything but the files: the pull request, the first page of each list, and the policy on the default branch. */
function mainQuery(asked) {
    return `query change(${common}, $number: Int!${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}
    pullRequest(number: $number) {${pullRequestFields(asked, '$number')}
    }
  }
}`;
}
/** The main query for several pull requests at once, each under the name `p` and its number. */
function batchQuery(asked, numbers) {
    const pullRequests = numbers.map((number) => `
    p${number}: pullRequest(number: ${number}) {${pullRequestFields(asked, String(number))}
    }`);
    return `query changes(${common}${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}${pullRequests.join('')}
  }
}`;
}
/** One further page of a list, with the head for which it holds. */
const pageQuery = (name) => `query page(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String${forStatuses({ teams: false, statuses: name === 'commitsWithStatuses' })}
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid ${connection(name, ', after: $after')} }
  }
}`;
/** One page of the checks of a commit. */
const checksQuery = `query checks(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit { statusCheckRollup { contexts(first: $size, after: $after) ${list(contextFields('$number'))} } }
    }
  }
}`;
/** All that a commit lists, where the first query's small pages did not hold it. */
const commitQuery = `query commit(
  $owner: String!, $repo: String!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit {
        parents(first: 100) { totalCount nodes { oid } }
        authors(first: $size, after: $after) ${list(gitActor)}
      }
    }
  }
}`;
/** Where the head is now. */
const headQuery = `query head($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;


/***/ }),

/***/ 57970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ mainVariables),
  p: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/files.js
var github_files = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/src/github/lists.js
var github_lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/policy-file.js
var policy_file = __webpack_require__(83006);
// EXTERNAL MODULE: ./build/src/github/pull-request.js
var pull_request = __webpack_require__(47958);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
// EXTERNAL MODULE: ./build/src/github/checks.js
var github_checks = __webpack_require__(31296);
// EXTERNAL MODULE: ./build/src/github/people.js
var people = __webpack_require__(57386);
;// CONCATENATED MODULE: ./build/src/github/commits.js



/** Commits as facts; one whose authors or parents cannot be read to their end is left out, so that the list is short. */
async function readCommits(client, target, items) {
    const commits = await Promise.all(items.map((item) => commit(client, target, item.member('commit'))));
    return commits.filter((one) => one !== null);
}
async function commit(client, target, found) {
    const sha = found.member('oid').sha();
    const whole = await withAllAuthors(client, target, sha, found);
    if (whole === null)
        return null;
    return {
        sha,
        parents: whole.parents,
        authors: whole.authors.map(people/* gitIdentity */.RU),
        committer: found.member('committer').orNull(people/* gitIdentity */.RU),
        message: found.member('message').text(),
        // Whether a merge brought nothing but the base is not known from here; what has one parent is no merge.
        mergesBaseOnly: whole.parents.length > 1 ? null : false,
    };
}
/** The first query's short lists where they are whole, otherwise all pages of this commit. */
async function withAllAuthors(client, target, oid, found) {
    const parents = parentsOf(found);
    const authors = found.member('authors');
    if (parents !== null && !authors.member('pageInfo').member('hasNextPage').flag()) {
        return complete(parents, await (0,github_lists/* readList */.LD)(client, target, authors, [], { query: '', list: (data) => data }));
    }
    const inCommit = (data) => data.member('repository').member('object');
    const { data, refused } = await (0,github_lists/* ask */.kA)(client, target, query/* commitQuery */.wd, { oid, after: null });
    const again = inCommit(data);
    if (again.value === null)
        return null;
    const pages = { query: query/* commitQuery */.wd, variables: { oid }, list: (page) => inCommit(page).member('authors') };
    return complete(parentsOf(again), await (0,github_lists/* readList */.LD)(client, target, again.member('authors'), refused, pages));
}
function complete(parents, authors) {
    if (parents === null || authors.items === null || authors.refused.length > 0 || authors.items.length < authors.places)
        return null;
    return { parents, authors: authors.items };
}
/** null: there are more than were asked for. */
function parentsOf(found) {
    const parents = found.member('parents');
    const nodes = parents
        .member('nodes')
        .items()
        .filter((node) => node.value !== null);
    return nodes.length < parents.member('totalCount').count() ? null : nodes.map((node) => node.member('oid').sha());
}

;// CONCATENATED MODULE: ./build/src/github/facts.js

/** One review. Only a review of the head itself is known to show the head's diff; of others nothing is known yet. */
function review(found, head) {
    const author = found.member('author');
    const commit = found.member('commit').orNull((value) => value.member('oid').sha());
    const submittedAt = found.member('submittedAt').orNull((at) => at.instant());
    return {
        author: author.orNull(people/* person */.MV),
        state: found.member('state').oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
        commit,
        sameDiffAsHead: commit === head ? true : null,
        submittedAt: submittedAt ?? found.member('createdAt').instant(),
        canPush: found.member('authorCanPushToRepository').flag() && author.value !== null && !(0,people/* isMannequin */.Bb)(author),
    };
}
function thread(found) {
    const [comment] = found.member('comments').member('nodes').items();
    const url = comment?.orNull((value) => value.member('url').text());
    return {
        resolved: found.member('isResolved').flag(),
        path: found.member('path').text(),
        ...(url === undefined || url === null ? {} : { url }),
    };
}
function labelEvent(found) {
    return {
        label: found.member('label').member('name').text(),
        actor: (0,people/* loginOf */.DQ)(found.member('actor')),
        at: found.member('createdAt').instant(),
        added: found.member('__typename').oneOf(['LabeledEvent', 'UnlabeledEvent']) === 'LabeledEvent',
    };
}
/** An issue as OWNER/REPO#NUMBER. */
function linkedIssue(found) {
    return `${found.member('repository').member('nameWithOwner').fullName()}#${found.member('number').count()}`;
}
/** Who was asked for a review; null: not shown to this token, as teams are to GITHUB_TOKEN. */
function reviewRequest(found) {
    const reviewer = found.member('requestedReviewer');
    if (reviewer.value === null)
        return null;
    if (reviewer.member('__typename').text() !== 'Team')
        return { login: (0,people/* person */.MV)(reviewer).login };
    const team = reviewer.optional('combinedSlug')?.name();
    return team === undefined ? null : { team };
}
/** The same out of a pull request by REST, which shows teams by slug; they belong to the organisation that owns the repository. */
function requestedReviewers(pullRequest, owner) {
    const users = pullRequest
        .member('requested_reviewers')
        .items()
        .map((user) => ({ login: user.member('login').name() }));
    const teams = pullRequest
        .member('requested_teams')
        .items()
        .map((team) => ({ team: `${owner}/${team.member('slug').name()}` }));
    return [...users, ...teams];
}

// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(24535);
// EXTERNAL MODULE: ./build/src/github/own-status.js
var own_status = __webpack_require__(81140);
;// CONCATENATED MODULE: ./build/src/github/read-lists.js









/** Reads every list to its end, all at the same time. `requests` and `commits` are the names under which those lists were asked. */
async function readLists(client, target, answer, { requests, commits: commitsName, own }) {
    const { pullRequest } = (0,pull_request/* pullRequestIn */.U)(answer, target);
    const source = { client, target, answer, pullRequest, head: pullRequest.member('headRefOid').sha() };
    const { head } = source;
    const commitList = connection(source, commitsName, own.statusContext);
    const [labels, reviews, threads, commits, checks, labelEvents, linkedIssues, reviewRequests] = await Promise.all([
        connection(source, 'labels').then((list) => labelNames(list, target)),
        connection(source, 'reviews').then((list) => fact('reviews', list, target, (items) => items.map((item) => review(item, head)))),
        connection(source, 'reviewThreads').then((list) => fact('threads', list, target, (items) => items.map(thread))),
        commitList.then((list) => commitFact(source, list)),
        checkList(source).then((list) => fact('checks', list, target, (items) => (0,github_checks/* checks */.AV)(items, own))),
        // GitHub does not say whether `totalCount` of a timeline counts the other kinds of events too.
        connection(source, 'labelEvents').then((list) => fact('labelEvents', { ...list, total: list.places }, target, (items) => items.map(labelEvent))),
        connection(source, 'closingIssuesReferences').then((list) => readLinkedIssues(list, target)),
        connection(source, requests).then((list) => readReviewRequests(source, list)),
    ]);
    const all = [reviews, threads, commits, checks, labelEvents];
    return {
        facts: {
            labels,
            linkedIssues: linkedIssues.values,
            reviewRequests,
            ...(reviews.values ? { reviews: reviews.values } : {}),
            ...(threads.values ? { threads: threads.values } : {}),
            ...(commits.values ? { commits: commits.values } : {}),
            ...(checks.values ? { checks: checks.values } : {}),
            ...(labelEvents.values ? { labelEvents: labelEvents.values } : {}),
        },
        totals: Object.fromEntries(all.flatMap(({ name, values, total }) => (values ? [[name, total]] : []))),
        notRead: [...all, linkedIssues].flatMap(({ name, error }) => (error ? [{ fact: name, error }] : [])),
        statuses: own.statusContext === undefined ? [] : statusesIn(answer, pullRequest, (await commitList).items ?? []),
    };
}
/** What the gate last said of the commits, of heads that were pushed away, and of the head, each commit once. */
function statusesIn({ data }, pullRequest, commits) {
    const viewer = data.path('viewer', 'login').text();
    const away = pullRequest
        .member('pushedAway')
        .member('nodes')
        .items()
        .flatMap((event) => event.orNull((one) => one.optional('beforeCommit')) ?? []);
    const heads = pullRequest.path('head', 'nodes').items();
    const all = [...away, ...[...commits, ...heads].map((item) => item.member('commit'))];
    const found = all.flatMap((commit) => (0,own_status/* ownStatus */.bN)(commit, viewer) ?? []);
    return [...new Map(found.map((status) => [status.sha, status])).values()];
}
/** A list that stands directly in the pull request. */
function connection({ client, target, answer, pullRequest, head }, name, context) {
    const refused = answer.refused.filter(({ path }) => path[2] === name);
    return (0,github_lists/* readList */.LD)(client, target, pullRequest.member(name), refused, {
        query: (0,query/* pageQuery */.SB)(name),
        ...(context === undefined ? {} : { variables: { context } }),
        list: (data, parts) => {
            const page = (0,pull_request/* pullRequestIn */.U)({ data, refused: parts }, target).pullRequest;
            if (page.member('headRefOid').sha() !== head)
                throw (0,github_lists/* moved */.aW)(target);
            return page.member(name);
        },
    });
}
/** The checks of the head: in the first answer if the last commit listed there is the head, otherwise asked for by SHA. */
async function checkList({ client, target, answer, pullRequest, head }) {
    const inCommit = (data) => data.path('repository', 'object', 'statusCheckRollup', 'contexts');
    const last = pullRequest.path('head', 'nodes').items().at(-1)?.path('commit');
    const atHead = last !== undefined && last.path('oid').value === head;
    const again = atHead ? null : await (0,github_lists/* ask */.kA)(client, target, query/* checksQuery */.KU, { oid: head, after: null });
    const first = again ? inCommit(again.data) : last?.path('statusCheckRollup', 'contexts');
    const refused = again ? again.refused : answer.refused.filter(({ path }) => path[2] === 'head');
    const pages = { query: query/* checksQuery */.KU, variables: { oid: head }, list: inCommit };
    const list = first ? await (0,github_lists/* readList */.LD)(client, target, first, refused, pages) : nothing;
    return {
        ...list,
        // No rollup means no checks, unless it was withheld.
        items: list.items ?? (list.refused.length > 0 ? null : []),
        // The workflow's file only tells whose run it is; a check's name and result are known without it.
        refused: list.refused.filter(({ path }) => path.at(-1) !== 'file'),
    };
}
const nothing = { items: null, total: 0, places: 0, refused: [] };
/** Not known as soon as any part of the list was refused: what is left could mislead. */
async function fact(name, list, target, read) {
    const error = withheldFrom(name, list, target);
    if (error || list.items === null)
        return { name, values: null, total: list.total, ...(error ? { error } : {}) };
    return { name, values: await read(list.items), total: list.total };
}
function withheldFrom(what, { items, refused: [first] }, target) {
    if (first)
        return (0,graphql_answer/* refusalOf */.O)(first, (0,github_lists/* nameOf */.Vb)(target));
    if (items !== null)
        return undefined;
    const remedy = 'Check that the token may read the repository, and run the gate again.';
    return new github_error/* GitHubError */.y('malformed', `GitHub shows no ${what} of ${(0,github_lists/* nameOf */.Vb)(target)}.`, remedy);
}
/** Labels decide too much to go on without them. */
function labelNames(list, target) {
    const error = withheldFrom('labels', list, target);
    if (error)
        throw error;
    if (list.items === null || list.items.length < list.total) {
        const problem = `GitHub shows only some labels of ${(0,github_lists/* nameOf */.Vb)(target)}.`;
        throw new github_error/* GitHubError */.y('malformed', problem, 'Run the gate again; if that repeats, report it.');
    }
    return list.items.map((label) => label.member('name').text());
}
/** The issues that merging closes; those of other repositories, which the token may not see, are left out by GitHub itself. */
function readLinkedIssues(list, target) {
    const error = withheldFrom('linked issues', list, target);
    if (error || list.items === null)
        return { name: 'linkedIssues', values: null, ...(error ? { error } : {}) };
    return { name: 'linkedIssues', values: list.items.map(linkedIssue) };
}
/** The commits. Should the head not be among them, the list ends too early, whatever its count says. */
async function commitFact({ client, target, head }, list) {
    const read = await fact('commits', list, target, (items) => readCommits(client, target, items));
    if (read.values === null || read.total === 0 || read.values.some(({ sha }) => sha === head))
        return read;
    return { ...read, total: Math.max(read.total, read.values.length + 1) };
}
/** Who was asked for a review. Teams that GraphQL hides are asked for by REST, which shows them; null: neither does. */
async function readReviewRequests({ client, target }, list) {
    const requests = (list.items ?? []).map(reviewRequest);
    const known = requests.filter((request) => request !== null);
    if (list.items !== null && list.items.length === list.places && known.length === requests.length)
        return known;
    const { owner, repo, number } = target;
    const route = '/repos/{owner}/{repo}/pulls/{pull_number}';
    try {
        const answer = await client.get(route, { owner, repo, pull_number: number }, (0,github_lists/* nameOf */.Vb)(target));
        return requestedReviewers(answer, owner);
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/src/change.js
var src_change = __webpack_require__(6385);
;// CONCATENATED MODULE: ./build/src/github/trees.js

const empty = new Map();
/** Thrown within this file: the trees are too large to be read. */
class TooMuch extends Error {
}
/**
 * Every path that differs between two commits or trees, read folder by folder and only where they differ; a folder that
 * is on one side only takes one request. null: that would take more than `most` requests, or GitHub cuts a folder.
 * Throws GitHubError.
 */
async function differencesOfTrees(client, target, before, after, most) {
    let asked = 0;
    const changes = new Map();
    async function read(sha, whole) {
        if (++asked > most)
            throw new TooMuch();
        const { owner, repo } = target;
        const parameters = { owner, repo, tree_sha: sha, ...(whole ? { recursive: '1' } : {}) };
        const answer = await client.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, (0,github_lists/* nameOf */.Vb)(target));
        if (answer.member('truncated').flag())
            throw new TooMuch();
        const entries = answer
            .member('tree')
            .items()
            .map((item) => [
            item.member('path').name(),
            {
                mode: item.member('mode').name(),
                oid: item.member('sha').sha(),
                isFolder: item.member('type').text() === 'tree',
            },
        ]);
        return new Map(entries);
    }
    /** Both sides of one folder, or one of them with all that is below it. */
    async function descend(folder, one, other) {
        const whole = one === null || other === null;
        const [old, now] = await Promise.all([one, other].map((sha) => (sha === null ? empty : read(sha, whole))));
        await compare(folder, old ?? empty, now ?? empty, whole);
    }
    async function compare(folder, old, now, whole) {
        const below = [];
        for (const name of new Set([...old.keys(), ...now.keys()])) {
            const [one, other] = [old.get(name), now.get(name)];
            if (one?.oid === other?.oid && one?.mode === other?.mode)
                continue;
            const path = `${folder}${name}`;
            const change = { before: fileIn(one), after: fileIn(other) };
            if (change.before !== null || change.after !== null)
                changes.set(path, change);
            const folders = [one, other].map((node) => (node?.isFolder ? node.oid : null));
            if (!whole && folders.some((sha) => sha !== null)) {
                below.push(descend(`${path}/`, folders[0] ?? null, folders[1] ?? null));
            }
        }
        await Promise.all(below);
    }
    try {
        await descend('', before, after);
        return changes;
    }
    catch (thrown) {
        if (thrown instanceof TooMuch)
            return null;
        throw thrown;
    }
}
const fileIn = (node) => node === undefined || node.isFolder ? null : { mode: node.mode, oid: node.oid };

;// CONCATENATED MODULE: ./build/src/github/all-files.js


/** Trees that may be read to complete one list. */
const MOST_TREES = 400;
/**
 * All files of a pull request of which GitHub lists only the first 3,000: those, and what else differs between the trees
 * of merge base and head, without patches and counts of lines. There only files that moved unchanged are renames; the
 * others are one removed and one added. null: the list cannot be completed, or what is listed does not fit the trees.
 */
async function completeFiles(client, target, listed, head, compare) {
    try {
        const { mergeBase } = await compare(head);
        const changes = await differencesOfTrees(client, target, mergeBase, head, MOST_TREES);
        return changes === null ? null : completed(listed, changes);
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}
/** The listed files, and the rest of what the trees show; null where a listed one is not among it. */
function completed(listed, changes) {
    const rest = new Map(changes);
    for (const { path, previousPath, status } of listed) {
        if (!rest.delete(path))
            return null;
        if (previousPath !== undefined && status === 'renamed')
            rest.delete(previousPath);
    }
    return [...listed, ...filesOf(rest)];
}
function filesOf(changes) {
    const moved = new Map();
    for (const [path, { before, after }] of changes) {
        if (before !== null && after === null)
            moved.set(before.oid, [...(moved.get(before.oid) ?? []), path]);
    }
    const sources = new Set();
    const files = [...changes].flatMap(([path, { before, after }]) => {
        if (after === null)
            return [];
        const previousPath = before === null ? moved.get(after.oid)?.shift() : undefined;
        if (previousPath === undefined)
            return [file(path, before === null ? 'added' : 'modified')];
        sources.add(previousPath);
        return [{ ...file(path, 'renamed'), previousPath }];
    });
    const removed = [...changes].filter(([path, { after }]) => after === null && !sources.has(path));
    return [...files, ...removed.map(([path]) => file(path, 'removed'))];
}
const file = (path, status) => ({
    path,
    status,
    additions: 0,
    deletions: 0,
});

// EXTERNAL MODULE: ./build/src/people/opinions.js
var opinions = __webpack_require__(41058);
;// CONCATENATED MODULE: ./build/src/github/comparison.js


/** GitHub lists no more files of a comparison than these. Source: docs.github.com, "Compare two commits". */
const MOST_FILES = 300;
/** Compares a commit with the base of the pull request: one request. Throws GitHubError, also where the commit is gone. */
async function comparison_compare(client, target, base, commit) {
    const { owner, repo } = target;
    const parameters = { owner, repo, basehead: `${base}...${commit}` };
    const answer = await client.get('/repos/{owner}/{repo}/compare/{basehead}', parameters, (0,github_lists/* nameOf */.Vb)(target));
    const files = answer.optional('files')?.items() ?? null;
    return {
        commit,
        mergeBase: answer.member('merge_base_commit').member('sha').sha(),
        tree: treeOf(commit, answer),
        files: files === null || files.length >= MOST_FILES ? null : files.map(github_files/* fileRow */.ho),
    };
}
/** The commits between the two come oldest first, and at most 250 of them. */
function treeOf(commit, answer) {
    const base = answer.member('merge_base_commit');
    const last = [base, ...answer.member('commits').items()].at(-1) ?? base;
    return last.member('sha').value === commit ? last.path('commit', 'tree', 'sha').sha() : null;
}
function comparisonsWith(client, target, base) {
    const asked = new Map();
    return (commit) => {
        const known = asked.get(commit) ?? comparison_compare(client, target, base, commit);
        asked.set(commit, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./build/src/github/refine-queries.js
/** The queries for what only some pull requests need. Field names are checked against GitHub's schema by a test. */
/** What stands at some paths of some commits; the names of both are handed over as `c0`, `c1` … and `p0`, `p1` … */
function entriesQuery(commits, paths) {
    const files = named('p', paths).map((name) => `${name}: file(path: $${name}) { oid mode }`);
    const objects = named('c', commits).map((name) => `${name}: object(oid: $${name}) { ... on Commit { oid ${files.join(' ')} } }`);
    const variables = [
        ...named('c', commits).map((name) => `$${name}: GitObjectID!`),
        ...named('p', paths).map((name) => `$${name}: String!`),
    ];
    return `query entries($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${objects.join('\n')} }
}`;
}
/** The texts at places such as `SHA:path`, which are handed over as `e0`, `e1` …; the answers are `o0`, `o1` … */
function textsQuery(count) {
    const text = '__typename ... on Blob { oid byteSize isBinary isTruncated text }';
    const objects = named('e', count).map((name) => `o${name.slice(1)}: object(expression: $${name}) { ${text} }`);
    const variables = named('e', count).map((name) => `$${name}: String!`);
    return `query texts($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${objects.join('\n')} }
}`;
}
const merged = `number mergedAt baseRefName title body
  commits(first: 100) { totalCount nodes { commit { message } } }
  mergeCommit {
    oid
    parents(first: 3) { nodes { oid } }
    history(first: 100) { nodes { message parents(first: 1) { nodes { oid } } } }
  }`;
/** The merged pull requests that have these numbers, or that brought these commits. */
function mergedQuery(numbers, commits) {
    const byNumber = named('n', numbers).map((name) => `${name}: pullRequest(number: $${name}) { ${merged} }`);
    const byCommit = named('c', commits).map((name) => `${name}: object(expression: $${name}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { ${merged} } } }
    }`);
    const variables = [
        ...named('n', numbers).map((name) => `$${name}: Int!`),
        ...named('c', commits).map((name) => `$${name}: String!`),
    ];
    return `query merged($owner: String!, $repo: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${[...byNumber, ...byCommit].join('\n')} }
}`;
}
const named = (letter, count) => Array.from({ length: count }, (_, n) => `${letter}${n}`);

;// CONCATENATED MODULE: ./build/src/github/entries.js




/** Paths of one query. With four commits that makes 200 look-ups, well within GitHub's ten seconds. */
const BATCH = 50;
/**
 * What stands at these paths of each commit, with the modes, which no list of files tells: one query for 50 paths.
 * Throws GitHubError, also where a commit is gone.
 */
async function readEntries(client, target, commits, paths) {
    const all = commits.map(() => new Map());
    const starts = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) => index * BATCH);
    await Promise.all(starts.map(async (start) => {
        const batch = paths.slice(start, start + BATCH);
        const found = await readBatch(client, target, commits, batch);
        found.forEach((entries, index) => {
            for (const [path, entry] of entries)
                all[index]?.set(path, entry);
        });
    }));
    return all;
}
async function readBatch(client, target, commits, paths) {
    const variables = Object.fromEntries([
        ...commits.map((commit, index) => [`c${index}`, commit]),
        ...paths.map((path, index) => [`p${index}`, path]),
    ]);
    const { data, refused } = await (0,github_lists/* ask */.kA)(client, target, entriesQuery(commits.length, paths.length), variables);
    const [refusal] = refused;
    if (refusal)
        throw (0,graphql_answer/* refusalOf */.O)(refusal, (0,github_lists/* nameOf */.Vb)(target));
    return commits.map((commit, index) => {
        const object = data.path('repository', `c${index}`);
        if (object.value === null)
            throw gone(commit, target);
        return paths.map((path, place) => [
            path,
            object.member(`p${place}`).orNull((entry) => ({
                mode: entry.member('mode').count().toString(8).padStart(6, '0'),
                oid: entry.member('oid').sha(),
            })),
        ]);
    });
}
function gone(commit, target) {
    const problem = `GitHub no longer has commit ${commit.slice(0, 7)} of ${(0,github_lists/* nameOf */.Vb)(target)}.`;
    return new github_error/* GitHubError */.y('not-found', problem, 'Run the gate again; if that repeats, ask for a new review of the head.');
}

;// CONCATENATED MODULE: ./build/src/github/hunks.js
/**
 * Whether two patches make the same edits in the same places: hunk by hunk the same lines, context included, and each
 * where the old one comes to stand after `between`, the patch that turned the old file of `before` into that of `after`.
 * A hunk that only looks alike but stands elsewhere is another change. false also where a patch is missing or cut.
 */
function sameEdits(before, after, between) {
    const [old, now, base] = [hunksOf(before), hunksOf(after), hunksOf(between)];
    if (old === null || now === null || base === null || old.length !== now.length || old.length === 0)
        return false;
    const edits = base.flatMap(editsOf);
    return old.every((hunk, index) => {
        const other = now[index];
        return other !== undefined && movedTo(hunk, edits) === other.start && sameLines(hunk.body, other.body);
    });
}
/** The hunks of a file's patch; null: there is none, or it is not whole. */
function hunksOf({ patch, additions, deletions }) {
    if (!patch?.startsWith('@@ '))
        return null;
    const hunks = [];
    for (const line of patch.split('\n')) {
        const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/.exec(line);
        if (header) {
            const [, start, lines = '1', added = '1'] = header;
            hunks.push({ start: Number(start), lines: Number(lines), added: Number(added), body: [] });
        }
        else
            hunks.at(-1)?.body.push(line);
    }
    const whole = hunks.every(({ lines, added, body }) => body.length - count(body, '+\\') === lines && body.length - count(body, '-\\') === added);
    const all = hunks.flatMap(({ body }) => body);
    return whole && count(all, '+') === additions && count(all, '-') === deletions ? hunks : null;
}
/** How many lines begin with one of these marks. */
const count = (body, marks) => body.filter((line) => line !== '' && marks.includes(line.charAt(0))).length;
function editsOf({ start, body }) {
    const edits = [];
    let line = start - 1;
    for (const text of body) {
        const mark = text.charAt(0);
        if (mark === '+')
            edits.push({ line, by: 1 });
        else if (mark !== '\\') {
            line++;
            if (mark === '-')
                edits.push({ line, by: -1 });
        }
    }
    return edits;
}
/** Where a hunk starts after the edits; null: one of them falls into it. */
function movedTo({ start, lines }, edits) {
    if (lines === 0)
        return null;
    let offset = 0;
    for (const { line, by } of edits) {
        const inside = line >= start && line < start + lines - (by === 1 ? 1 : 0);
        if (inside)
            return null;
        if (line < start)
            offset += by;
    }
    return start + offset;
}
const sameLines = (one, other) => one.length === other.length && one.every((line, index) => line === other[index]);

;// CONCATENATED MODULE: ./build/src/github/same-diff.js



/**
 * Whether two commits of a branch change the same against the base, wherever either left it: every file goes from the
 * same content and mode to the same content and mode; or, where the base changed the file in between, the same edits
 * were made at the same places of it. The same content at the end is not enough: over a base that went on, it may undo
 * what the base did. Nothing is asked where the lists alone show a difference. Throws GitHubError.
 */
async function sameDiff(client, target, one, other) {
    if (one.files === null || other.files === null)
        return { same: null };
    // What has arrived on the base has no diff any more that could be compared.
    if (one.mergeBase === one.commit || other.mergeBase === other.commit)
        return { same: null };
    const sameBase = one.mergeBase === other.mergeBase;
    const { pairs, differing } = pairsOf(one.files, other.files, sameBase);
    if (differing > 0)
        return { same: false, differing };
    // Over the same base a diff is the same only if everything is.
    if (sameBase && one.tree !== null && other.tree !== null)
        return { same: one.tree === other.tree };
    if (pairs.length === 0)
        return { same: true, differing: 0 };
    const commits = [one.mergeBase, one.commit, other.mergeBase, other.commit];
    const [before1, after1, before2, after2] = await readEntries(client, target, commits, pathsOf(pairs));
    if (!before1 || !after1 || !before2 || !after2)
        return { same: null };
    const judged = pairs.map((pair) => judge(pair, [before1, after1, before2, after2]));
    const moved = judged.filter((pair) => pair !== 'same' && pair !== 'differs');
    const changed = judged.filter((result) => result === 'differs').length;
    if (changed > 0 || moved.length === 0)
        return { same: changed === 0, differing: changed };
    const between = await comparison_compare(client, target, one.mergeBase, other.mergeBase);
    if (between.mergeBase !== one.mergeBase)
        return { same: false, differing: moved.length };
    if (between.files === null)
        return { same: null };
    const left = moved.filter((pair) => !editsCarriedOver(pair, between.files ?? [], before2)).length;
    return { same: left === 0, differing: left };
}
/** The files that both lists name alike, and the number of those that certainly differ. */
function pairsOf(one, other, sameBase) {
    const rest = new Map(other.map((row) => [row.file.path, row]));
    const pairs = [];
    let differing = 0;
    for (const row of one) {
        const match = rest.get(row.file.path);
        rest.delete(row.file.path);
        if (match !== undefined && mayBeSame(row, match, sameBase))
            pairs.push({ one: row, other: match });
        else
            differing++;
    }
    return { pairs, differing: differing + rest.size };
}
function mayBeSame(one, other, sameBase) {
    if (one.file.status !== other.file.status || one.file.previousPath !== other.file.previousPath)
        return false;
    const sameBlob = one.blob !== null && one.blob === other.blob;
    return sameBlob || (!sameBase && one.file.patch !== undefined && other.file.patch !== undefined);
}
const pathsOf = (pairs) => [
    ...new Set(pairs.flatMap(({ one: { file } }) => [file.path, ...(file.previousPath ? [file.previousPath] : [])])),
];
/** `same` and `differs` are certain; a pair is one whose file the base changed in between. */
function judge(pair, all) {
    const { path, previousPath } = pair.one.file;
    const at = (name) => all.map((entries) => entries.get(name) ?? null);
    const places = previousPath === undefined ? [at(path)] : [at(path), at(previousPath)];
    const equal = (alike) => places.every(([a = null, b = null, c = null, d = null]) => alike(a, c) && alike(b, d));
    if (equal((a, b) => a?.mode === b?.mode && a?.oid === b?.oid))
        return 'same';
    return equal((a, b) => a?.mode === b?.mode) ? pair : 'differs';
}
function editsCarriedOver({ one, other }, between, newBase) {
    const path = one.file.previousPath ?? one.file.path;
    const change = between.find(({ file }) => file.path === path);
    if (change === undefined || change.file.status !== 'modified' || change.blob !== newBase.get(path)?.oid)
        return false;
    return sameEdits(one.file, other.file, change.file);
}

;// CONCATENATED MODULE: ./build/src/github/reviewed-diffs.js



/** More commits are not looked at, so that nobody can use up the rate limit with approvals. */
const MOST_COMMITS = 20;
/** Later than any review: whoever judges at which instant, what was read has to do. */
const END = new Date(8.64e15);
/** The approvals that stand: each person's latest opinion, where it is one, without those by bots. */
const approvals = (reviews, head) => (0,opinions/* latestOpinions */.Ny)(reviews, head, END).filter(({ state, author }) => state === 'APPROVED' && !author.bot);
/**
 * The reviews, with whether the diff is still the one that was approved: for the approvals that stand and were given for
 * another commit than the head. Asks nothing where there is none, otherwise once for the head and once for each commit,
 * and again where that is not proof enough; what cannot be read stays unknown.
 */
async function withReviewedDiffs(client, target, reviews, head, compare) {
    const commits = approvedCommits(reviews, head);
    if (commits.length === 0)
        return [...reviews];
    const results = await Promise.all(commits.map(async (commit) => [commit, await told(client, target, compare, commit, head)]));
    const byCommit = new Map(results);
    return reviews.map((review) => {
        const found = review.state === 'APPROVED' && review.commit !== null ? byCommit.get(review.commit) : undefined;
        if (found === undefined)
            return review;
        const changed = found.same === false && found.differing !== undefined;
        return { ...review, sameDiffAsHead: found.same, ...(changed ? { filesChangedSince: found.differing } : {}) };
    });
}
/** Of people with write access first, then the latest. */
function approvedCommits(reviews, head) {
    const older = approvals(reviews, head).filter(({ commit }) => commit !== null && commit !== head);
    older.sort((a, b) => Number(b.canPush) - Number(a.canPush) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
    return [...new Set(older.flatMap(({ commit }) => commit ?? []))].slice(0, MOST_COMMITS);
}
/** Whether a commit shows the same diff as another one; unknown where GitHub does not let it be told. */
async function told(client, target, compare, commit, other) {
    try {
        const [one, two] = await Promise.all([compare(commit), compare(other)]);
        return await sameDiff(client, target, one, two);
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return { same: null };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/src/github/base-merges.js

/** More merges are not looked at; what they brought stays unknown. */
const MOST_MERGES = 20;
/**
 * The commits, with whether a merge of the base branch ("Update branch") brought nothing else: true only where its diff
 * against the base is that of its first parent. That GitHub's site made it proves nothing, since conflicts can be
 * resolved there too. Looked at are the merges that decide whether an approval counts: those that one of `approvers`
 * wrote, committed or pushed, and those of addresses that could be anybody. Asks nothing where there are none.
 */
async function withBaseMerges(client, target, commits, approvers, pushes, compare) {
    if (approvers.length === 0)
        return [...commits];
    const own = new Set(commits.map(({ sha }) => sha));
    const concerns = whoMatters(approvers);
    const pushed = new Set((pushes ?? []).flatMap(({ by, sha }) => (concerns({ login: by }) ? [sha] : [])));
    const merges = commits.filter((commit) => isMergeOfBase(commit, own) && (pushed.has(commit.sha) || peopleOf(commit).some(concerns)));
    const results = await Promise.all(merges.slice(-MOST_MERGES).map(async ({ sha, parents: [first = ''] }) => {
        const { same } = await told(client, target, compare, first, sha);
        return [sha, same];
    }));
    const bySha = new Map(results);
    return commits.map((commit) => {
        const mergesBaseOnly = bySha.get(commit.sha);
        return mergesBaseOnly === undefined ? commit : { ...commit, mergesBaseOnly };
    });
}
/** Whatever is reachable from the base is no commit of the pull request. */
function isMergeOfBase({ parents }, own) {
    const [, second, third] = parents;
    return second !== undefined && third === undefined && !own.has(second);
}
const peopleOf = ({ authors, committer }) => committer === null ? [...authors] : [...authors, committer];
/** Whether somebody is one of these people, or could be. */
function whoMatters(logins) {
    const known = new Set(logins.map((login) => login.toLowerCase()));
    return ({ login }) => login === null || known.has(login.toLowerCase());
}

// EXTERNAL MODULE: ./build/src/classify/dependencies/read.js + 63 modules
var read = __webpack_require__(40697);
;// CONCATENATED MODULE: ./build/src/github/dependency-review.js



/** A longer list, or more pages, are not read to their end: half a list would show moves as additions. */
const MOST_ROWS = 20_000;
const MOST_PAGES = 50;
/**
 * The files with what GitHub's dependency review lists for those manifests that are still unclear: texts that could not be
 * read or are too many, and files that are not understood. Asks nothing where there is none, otherwise one list. It answers
 * 403 or 404 where the dependency graph is off, and in private repositories without Advanced Security: then all stays as
 * it is, as does a manifest that it does not list. Never throws GitHubError.
 * Source: https://docs.github.com/en/rest/dependency-graph/dependency-review
 */
async function withDependencyReview(client, target, files, head, compare) {
    const unclear = new Set((0,read/* manifestsUnclear */.bK)(files));
    if (unclear.size === 0)
        return [...files];
    try {
        const { mergeBase } = await compare(head);
        const listed = await readReview(client, target, `${mergeBase}...${head}`);
        return files.map((file) => {
            const compared = unclear.has(file) ? rowsOf(file, listed) : [];
            return compared.length === 0 ? file : { ...file, compared };
        });
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return [...files];
        throw thrown;
    }
}
/** All that is listed, by manifest; nothing where that is too much. */
async function readReview(client, { owner, repo, number }, basehead) {
    const route = '/repos/{owner}/{repo}/dependency-graph/compare/{basehead}';
    const listed = new Map();
    let [pages, rows] = [0, 0];
    for await (const page of client.pages(route, { owner, repo, basehead }, (0,github_lists/* nameOf */.Vb)({ owner, repo, number }))) {
        rows += page.length;
        if (++pages > MOST_PAGES || rows > MOST_ROWS)
            return new Map();
        for (const row of page) {
            const manifest = row.member('manifest').name();
            const known = listed.get(manifest) ?? [];
            listed.set(manifest, known);
            known.push(rowOf(row));
        }
    }
    return listed;
}
const rowOf = (row) => ({
    change: row.member('change_type').oneOf(['added', 'removed']),
    ecosystem: row.member('ecosystem').text(),
    name: row.member('name').name(),
    version: row.member('version').text(),
});
/** Of a manifest that was renamed, what it loses stands under its earlier name. */
function rowsOf({ path, previousPath, status }, listed) {
    const rows = [...(listed.get(path) ?? [])];
    if (status !== 'renamed' || previousPath === undefined)
        return rows;
    return [...rows, ...(listed.get(previousPath) ?? []).filter(({ change }) => change === 'removed')];
}

;// CONCATENATED MODULE: ./build/src/github/manifests.js




/** More files are not read, so that a change of many manifests does not use up the rate limit; they stay unclear. */
const manifests_MOST_FILES = 20;
/** GraphQL cuts longer texts; those are read one by one, the first few of them. */
const MOST_LONG_TEXTS = 8;
/** Longer ones are not read, in bytes. */
const LONGEST = 10_000_000;
/**
 * The files with the texts before and after of those manifests and lock files whose patch alone does not tell which
 * dependencies move: a hunk without its section, no patch at all. Asks nothing where there is none; otherwise once for the
 * merge base, once for the texts, and once for each long one. What cannot be read stays unknown; never throws GitHubError.
 */
async function withManifests(client, target, files, head, compare) {
    const doubtful = (0,read/* manifestsInDoubt */.SK)(files, manifests_MOST_FILES);
    if (doubtful.length === 0)
        return [...files];
    try {
        const { mergeBase } = await compare(head);
        const read = new Map(await textsOf(client, target, doubtful, { mergeBase, head }));
        return files.map((file) => ({ ...file, ...read.get(file.path) }));
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return [...files];
        throw thrown;
    }
}
async function textsOf(client, target, files, { mergeBase, head }) {
    const wanted = files.flatMap(({ path, previousPath, status }) => [
        ...(status === 'added' || status === 'copied'
            ? []
            : [{ path, side: 'before', expression: `${mergeBase}:${previousPath ?? path}` }]),
        ...(status === 'removed' ? [] : [{ path, side: 'after', expression: `${head}:${path}` }]),
    ]);
    const { owner, repo } = target;
    const expressions = Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression]));
    const variables = { ...expressions, owner, repo };
    const { data } = await client.graphql(textsQuery(wanted.length), () => variables, (0,github_lists/* nameOf */.Vb)(target));
    const repository = data.member('repository');
    let left = MOST_LONG_TEXTS;
    const texts = await Promise.all(wanted.map(async ({ path, side }, index) => {
        const object = repository.member(`o${index}`);
        const text = isLong(object)
            ? left-- > 0
                ? await longText(client, target, object)
                : undefined
            : shortText(object);
        return [path, text === undefined ? {} : { [side]: text }];
    }));
    const byPath = new Map();
    for (const [path, text] of texts)
        byPath.set(path, { ...byPath.get(path), ...text });
    return [...byPath];
}
const isLong = (object) => object.value !== null && object.member('__typename').text() === 'Blob' && object.member('isTruncated').flag();
/** null: there is no such file; undefined: it is no text. */
function shortText(object) {
    if (object.value === null)
        return null;
    if (object.member('__typename').text() !== 'Blob' || object.member('isBinary').value !== false)
        return undefined;
    return object.member('text').orNull((text) => text.text()) ?? undefined;
}
/** undefined: it is no text, too long, or cannot be read. */
async function longText(client, target, object) {
    if (object.member('byteSize').count() > LONGEST || object.member('isBinary').value !== false)
        return undefined;
    const { owner, repo } = target;
    try {
        const parameters = { owner, repo, file_sha: object.member('oid').sha() };
        const blob = await client.get('/repos/{owner}/{repo}/git/blobs/{file_sha}', parameters, (0,github_lists/* nameOf */.Vb)(target));
        blob.member('encoding').oneOf(['base64']);
        return Buffer.from(blob.member('content').text(), 'base64').toString('utf8');
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/src/classify/dependencies/pins.js
var dependencies_pins = __webpack_require__(474);
// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/pins.js




/** More pins are not looked up; they stay claims. */
const mostPins = 50;
/**
 * The files with what GitHub says of the commits that workflows pin: whether the version in the comment beside each is a tag
 * of that commit. A commit of a fork can be used by the name of its parent, and a comment can say anything. One query, and none where nothing is
 * pinned anew. What cannot be read stays unknown; never throws GitHubError.
 */
async function withPins(client, files) {
    const manifests = files.filter(({ path, patch, after }) => (0,read/* isManifest */.Yh)(path) && /[0-9a-f]{40}/i.test(patch ?? after ?? ''));
    const pins = manifests.length === 0 ? [] : (0,dependencies_pins/* pinsInDoubt */.W)(manifests).slice(0, mostPins);
    if (pins.length === 0)
        return [...files];
    const known = await lookUp(client, pins);
    return files.map((file) => {
        const own = known.filter(({ path }) => path === file.path).map(({ path: _path, ...pin }) => pin);
        return own.length === 0 ? file : { ...file, pins: own };
    });
}
async function lookUp(client, pins) {
    const asked = pins.flatMap((pin) => {
        const repository = repositoryOf(pin.name);
        return repository === null ? [] : [{ pin, repository }];
    });
    const unknown = pins.map((pin) => ({ ...pin, matches: null }));
    if (asked.length === 0)
        return unknown;
    try {
        const variables = Object.fromEntries(asked.flatMap(({ pin, repository }, index) => [
            [`o${index}`, repository.owner],
            [`r${index}`, repository.repo],
            [`t${index}`, `refs/tags/${pin.version}`],
        ]));
        const { data } = await client.graphql(tagsQuery(asked.length), () => variables, 'the tags of pinned actions');
        return pins.map((pin) => {
            const index = asked.findIndex((one) => one.pin === pin);
            return { ...pin, matches: index === -1 ? null : matches(data.optional(`p${index}`), pin.commit) };
        });
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return unknown;
        throw thrown;
    }
}
/** `actions/cache/save` is of the repository `actions/cache`; what is no repository of GitHub has none. */
function repositoryOf(name) {
    const [owner = '', repo = ''] = name.split('/');
    return (0,repository/* isOwner */.u8)(owner) && (0,repository/* isRepositoryName */.en)(repo) ? { owner, repo } : null;
}
/** null: the repository is not to be seen. A tag that is not there is no match. */
function matches(repository, commit) {
    if (repository === undefined)
        return null;
    const target = repository.optional('ref')?.optional('target');
    if (target === undefined)
        return false;
    const tagged = target.optional('target')?.optional('oid') ?? target.optional('oid');
    return tagged !== undefined && tagged.sha() === commit.toLowerCase();
}
/** Where tags of several repositories point; an annotated tag points at what it names. */
function tagsQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map((index) => `$o${index}: String!, $r${index}: String!, $t${index}: String!`);
    const repositories = indices.map((index) => `p${index}: repository(owner: $o${index}, name: $r${index}) {
    ref(qualifiedName: $t${index}) { target { oid ... on Tag { target { oid } } } }
  }`);
    return `query tags(${variables.join(', ')}) { ${repositories.join('\n')} }`;
}

// EXTERNAL MODULE: ./build/src/github/activity.js
var activity = __webpack_require__(30836);
;// CONCATENATED MODULE: ./build/src/github/pushes.js



/** At most 1,000 entries are read. */
const pushes_MOST_PAGES = 10;
/**
 * Who pushed to the head branch, from the activity list of the repository that it is in, which cannot be forged as
 * commits can. To the pull request belong the entries since it was opened, and those that brought its commits.
 * Fails closed: null where the list cannot be read. Only for a branch of another repository that this token may not see
 * (a private fork), it is left out, so that whoever wrote and committed is known from the commits alone; otherwise no
 * pull request from such a fork could ever be judged.
 */
async function readPushes(client, target, facts) {
    const { repository, head } = facts;
    if (head.repository === null || head.repository === undefined)
        return {};
    try {
        return { pushes: await pushesTo(client, target, head.repository, facts) };
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y))
            throw thrown;
        const elsewhere = head.repository.toLowerCase() !== repository.toLowerCase();
        const hidden = thrown.kind === 'not-found' || thrown.kind === 'forbidden';
        return elsewhere && hidden ? {} : { pushes: null, error: thrown };
    }
}
async function pushesTo(client, target, repository, { head, createdAt, commits }) {
    const [owner = '', repo = ''] = repository.split('/');
    const parameters = { owner, repo, ref: `refs/heads/${head.ref}`, per_page: 100 };
    const own = new Set(commits.map(({ sha }) => sha));
    const opened = Date.parse(createdAt);
    const found = [];
    let page = 0;
    for await (const items of client.pages('/repos/{owner}/{repo}/activity', parameters, (0,github_lists/* nameOf */.Vb)(target))) {
        if (++page > pushes_MOST_PAGES)
            throw tooMany(target);
        const entries = items.map(activity/* activityIn */.T).filter(({ kind }) => kind !== 'branch_deletion');
        for (const { by, at, after } of entries) {
            if (by !== null && (Date.parse(at) >= opened || own.has(after)))
                found.push({ by, at, sha: after });
        }
        if (entries.some((one) => Date.parse(one.at) < opened && isFirst(one, own)))
            break;
    }
    return found.reverse();
}
function tooMany(target) {
    const problem = `The head branch of ${(0,github_lists/* nameOf */.Vb)(target)} has had too many pushes to tell who pushed its commits.`;
    return new github_error/* GitHubError */.y('refused', problem, 'Open the pull request again from a new branch.');
}
/** Newest first, so what came before the push that brought the first commits is on the base, or of an earlier branch of that name. */
const isFirst = ({ kind, before, after }, own) => kind !== 'force_push' && own.has(after) && !own.has(before) && !/^0+$/.test(before);

// EXTERNAL MODULE: ./build/src/git/exact-undo.js
var exact_undo = __webpack_require__(55560);
// EXTERNAL MODULE: ./build/src/git/revert-mentions.js
var revert_mentions = __webpack_require__(37140);
;// CONCATENATED MODULE: ./build/src/github/reverted.js


/** More mentions of a kind are not looked up: a text is no proof. */
const MOST_MENTIONS = 5;
/** The merged pull requests that a text names by number or by commit: one query. Throws GitHubError. */
async function readMerged(client, target, mentions) {
    const numbers = [...mentions.numbers].filter((number) => number > 0).slice(0, MOST_MENTIONS);
    const shas = [...mentions.shas].slice(0, MOST_MENTIONS);
    if (numbers.length + shas.length === 0)
        return [];
    const variables = Object.fromEntries([
        ...numbers.map((number, index) => [`n${index}`, number]),
        ...shas.map((sha, index) => [`c${index}`, sha]),
    ]);
    const { data } = await (0,github_lists/* ask */.kA)(client, target, mergedQuery(numbers.length, shas.length), variables);
    const repository = data.member('repository');
    const byNumber = numbers.map((_, index) => repository.member(`n${index}`));
    const byCommit = shas.flatMap((_, index) => {
        const pullRequests = repository.member(`c${index}`).orNull((object) => object.optional('associatedPullRequests'));
        return pullRequests?.member('nodes').items() ?? [];
    });
    const found = [...byNumber, ...byCommit].flatMap((pullRequest) => reverted_merged(pullRequest) ?? []);
    return [...new Map(found.map((each) => [each.number, each])).values()];
}
/** null: there is no such pull request, or it is not merged. */
function reverted_merged(found) {
    if (found.value === null)
        return null;
    const mergedAt = found.member('mergedAt');
    const commit = found.member('mergeCommit');
    if (mergedAt.value === null || commit.value === null)
        return null;
    const number = found.member('number').count();
    return {
        number,
        mergedAt: mergedAt.instant(),
        base: found.member('baseRefName').name(),
        commit: commit.member('oid').sha(),
        before: before(commit, found.member('commits'), number),
        texts: [
            found.member('title').text(),
            found.member('body').text(),
            ...commit
                .path('history', 'nodes')
                .items()
                .slice(0, 1)
                .map((node) => node.member('message').text()),
        ],
    };
}
/**
 * What the base branch was before the merge. A merge commit has it as its first parent, and so has a squash commit; but
 * merging by rebase leaves one commit for each of the pull request, with their messages.
 */
function before(commit, commits, number) {
    const [parent, other] = reverted_parentsOf(commit);
    if (parent === undefined)
        return null;
    const total = commits.member('totalCount').count();
    if (other !== undefined || total === 1)
        return parent;
    const messages = commits
        .member('nodes')
        .items()
        .map((node) => node.path('commit', 'message').text());
    if (messages.length < total)
        return null;
    const history = commit.path('history', 'nodes').items().slice(0, total);
    const rebased = history.map((node) => node.member('message').text()).reverse();
    if (total > 0 && rebased.length === total && rebased.every((message, index) => message === messages[index])) {
        return reverted_parentsOf(history.at(-1) ?? commit)[0] ?? null;
    }
    const subject = history[0]?.member('message').text().split('\n', 1)[0] ?? '';
    return subject.trimEnd().endsWith(`(#${number})`) ? parent : null;
}
const reverted_parentsOf = (commit) => commit
    .path('parents', 'nodes')
    .items()
    .map((node) => node.member('oid').sha());

;// CONCATENATED MODULE: ./build/src/github/rollback.js






/** What was merged longer ago is not looked at, in milliseconds: a policy can allow rollbacks for at most 90 days. */
const rollback_LONGEST = 91 * 86_400_000;
/**
 * Which recently merged pull request this one says that it undoes, and whether the trees prove that it does so exactly;
 * `exact` is null where they could not be read. Null as a whole, without a request: it claims nothing; or nothing that
 * was merged into this base of late.
 */
async function findRollback(client, target, question) {
    const { texts, repository, base, at } = question;
    try {
        const merged = await readMerged(client, target, (0,revert_mentions/* revertMentions */.U7)(texts, repository));
        const recent = merged.filter((each) => {
            const age = at.getTime() - Date.parse(each.mergedAt);
            return each.base === base && age >= 0 && age <= rollback_LONGEST;
        });
        const answers = await Promise.all(recent.map(async (each) => {
            const exact = await provesUndone(client, target, each, question);
            return { number: each.number, mergedAt: each.mergedAt, exact, ...(0,revert_mentions/* ofRevert */.Cj)(each.texts, repository) };
        }));
        return answers.find(({ exact }) => exact) ?? answers.find(({ exact }) => exact === null) ?? answers[0] ?? null;
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}
async function provesUndone(client, target, { before, commit }, { head, files, compare }) {
    if (before === null || files === null)
        return null;
    try {
        const undone = await comparison_compare(client, target, before, commit);
        if (undone.files === null)
            return null;
        const paths = touched(undone.files.map(({ file }) => file));
        const own = touched(files);
        // Each path that one of them touches has to be touched by the other.
        if (undone.mergeBase !== before || paths.size !== own.size || [...own].some((path) => !paths.has(path)))
            return false;
        const { mergeBase } = await compare(head);
        const commits = [before, commit, mergeBase, head];
        const [merged1, merged2, branch1, branch2] = (await readEntries(client, target, commits, [...paths])).map(present);
        if (!merged1 || !merged2 || !branch1 || !branch2)
            return null;
        return (0,exact_undo/* undoesExactly */.j)((0,exact_undo/* changesBetween */.i)(branch1, branch2), [(0,exact_undo/* changesBetween */.i)(merged1, merged2)]);
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}
/** Every path that differs; a renamed file is two, a copied one leaves its source as it was. */
const touched = (files) => new Set(files.flatMap(({ path, previousPath, status }) => previousPath !== undefined && status === 'renamed' ? [path, previousPath] : [path]));
const present = (entries) => new Map([...entries].flatMap(([path, entry]) => (entry ? [[path, entry]] : [])));

;// CONCATENATED MODULE: ./build/src/github/refine.js











/**
 * Reads what only some pull requests need, all at the same time: the files beyond the 3,000 that GitHub lists; the texts
 * of manifests whose patch does not tell enough, what GitHub's dependency review lists for those that stay unclear, and
 * whether pinned commits are the versions that comments say; who pushed, once somebody has approved; whether approvals of
 * earlier commits still show the same diff, and merges of the base nothing else; and what is being reverted. Asks nothing
 * where there is no such need. What cannot be read stays unknown; never throws GitHubError.
 */
async function refine(client, target, change, { readAt }) {
    const source = { client, target, change, readAt, compare: comparisonsWith(client, target, change.base.sha) };
    const parts = [filesAndRollback(source), reviews(source), refine_people(source)];
    const [files, reviewed, pushed] = await Promise.all(parts);
    return {
        change: { ...change, ...files.facts, ...reviewed.facts, ...pushed.facts },
        notRead: pushed.notRead ?? [],
    };
}
async function filesAndRollback(source) {
    const { client, target, change, readAt, compare } = source;
    const { repository, base, head, title, body, commits = [], mergedAt } = change;
    const completed = await allFiles(source);
    const files = { ...change, ...completed };
    const reverts = findRollback(client, target, {
        repository,
        base: base.ref,
        head: head.sha,
        files: (0,src_change/* missing */.LO)(files, 'files') === null ? (files.files ?? null) : null,
        texts: [title, body ?? '', ...commits.map(({ message }) => message)],
        at: mergedAt === null ? readAt : new Date(mergedAt),
        compare,
    });
    const manifests = files.files && withDependencies(source, files.files);
    const [reverted, read] = await Promise.all([reverts, manifests]);
    return { facts: { ...completed, ...(read === undefined ? {} : { files: read }), reverts: reverted } };
}
/** The files with whatever else has to be known of the manifests among them. */
async function withDependencies({ client, target, change, compare }, files) {
    const { sha } = change.head;
    const read = await withManifests(client, target, files, sha, compare);
    return withPins(client, await withDependencyReview(client, target, read, sha, compare));
}
async function allFiles({ client, target, change, compare }) {
    const { files, totals } = change;
    if (files === undefined || totals?.files === undefined || !(0,github_files/* isCut */.xZ)(files.length, totals.files))
        return {};
    const all = await completeFiles(client, target, files, change.head.sha, compare);
    return all === null ? {} : { files: all, totals: { ...totals, files: all.length } };
}
async function reviews({ client, target, change, compare }) {
    if (change.reviews === undefined)
        return { facts: {} };
    return {
        facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) },
    };
}
/**
 * Who pushed matters as soon as one of them could have approved, be it before changing their mind; and when, as soon as there is
 * a label that a later push could make void.
 */
async function refine_people({ client, target, change, compare }) {
    const { commits, reviews = [] } = change;
    const approving = reviews.filter(({ state, author }) => state === 'APPROVED' && author?.bot === false);
    const approvers = approving.flatMap(({ author }) => author?.login ?? []);
    if ((approvers.length === 0 && !isLabelledByOthers(change)) || commits === undefined)
        return { facts: {} };
    const { error, ...read } = await readPushes(client, target, { ...change, commits });
    return {
        facts: { ...read, commits: await withBaseMerges(client, target, commits, approvers, read.pushes, compare) },
        ...(error === undefined ? {} : { notRead: [{ fact: 'pushes', error }] }),
    };
}
/** Whether a person other than the author has set a label that still stands: only such a label can lower a category. */
function isLabelledByOthers({ labels, labelEvents = [], author }) {
    return labelEvents.some(({ label, actor, added }) => added && labels.includes(label) && actor !== null && actor !== author?.login && !actor.endsWith('[bot]'));
}

;// CONCATENATED MODULE: ./build/src/github/read-change.js









/**
 * Reads the facts about a pull request as they are now: one query and one list of files at the same time, and further
 * pages where there are more than 100 of something; then what only some pull requests need (refine.ts). A fact that the token may not see is left out; a list that GitHub
 * cuts is shorter than its total. Throws GitHubError where the pull request itself cannot be read.
 */
async function readChange(client, target, options) {
    try {
        return await readOnce(client, target, options, false);
    }
    catch (thrown) {
        client.stop();
        if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind !== 'moved')
            throw thrown;
    }
    try {
        // Pushed to meanwhile, or so it seems: once more, one after the other, with a look at the head at the end.
        return await readOnce(client, target, options, true);
    }
    catch (thrown) {
        client.stop();
        throw thrown;
    }
}
async function readOnce(client, target, { readAt, own = {}, policyPath = path/* policyPath */.k, main: given }, carefully) {
    const context = own.statusContext;
    // What was asked earlier for several is read once; a second reading asks for itself.
    const main = given === undefined || carefully ? askMain(client, target, policyPath, context) : Promise.resolve(given);
    const changedFiles = main.then(({ answer }) => (0,pull_request/* pullRequestIn */.U)(answer, target).pullRequest.member('changedFiles').count());
    const early = carefully ? await changedFiles : target.changedFiles;
    const [{ answer }, rows, lists, counted] = await Promise.all([
        main,
        (0,github_files/* readFiles */.Ul)(client, target, early, changedFiles),
        main.then((found) => readLists(client, target, found.answer, { ...(0,query/* listsOf */.fO)(found.asked), own })),
        changedFiles,
    ]);
    const { repository, pullRequest } = (0,pull_request/* pullRequestIn */.U)(answer, target);
    const itself = (0,pull_request/* identity */.D)(pullRequest);
    if (carefully)
        await checkHead(client, target, itself.head.sha);
    else if (!(0,github_files/* consistent */.Bm)(rows, counted, itself.head.sha))
        throw (0,github_lists/* moved */.aW)(target);
    const name = repository.member('nameWithOwner').fullName();
    const policy = (0,policy_file/* policyFile */.X)(repository, answer.refused, policyPath, name);
    const change = {
        schemaVersion: 1,
        readAt: readAt.toISOString(),
        repository: name,
        ...itself,
        ...lists.facts,
        files: withoutRepeats(rows),
        totals: { ...lists.totals, files: totalOf(rows, counted) },
        ...policyOnDefaultBranch(policy),
    };
    const defaultBranch = repository.member('defaultBranchRef').orNull((branch) => branch.member('name').text());
    const refined = await refine(client, target, change, { readAt });
    return {
        ...refined,
        policyFile: policy,
        defaultBranch,
        updatedAt: pullRequest.member('updatedAt').instant(),
        said: context === undefined ? null : { viewer: answer.data.path('viewer', 'login').text(), statuses: lists.statuses },
        notRead: [...lists.notRead, ...refined.notRead],
    };
}
/** The main query; without the names of teams where the token's scopes do not even let it ask for them. */
async function askMain(client, target, path, context) {
    const asking = async (asked) => ({
        answer: await (0,github_lists/* ask */.kA)(client, target, (0,query/* mainQuery */.Yt)(asked), mainVariables(path, context)),
        asked,
    });
    const statuses = context !== undefined;
    try {
        return await asking({ teams: true, statuses });
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y) || thrown.kind !== 'insufficient-scopes')
            throw thrown;
        return asking({ teams: false, statuses });
    }
}
/** The variables of the main query besides owner, repository, number and page size. */
function mainVariables(path, context) {
    return {
        policy: `HEAD:${path}`,
        policyFolder: `HEAD:${(0,policy_file/* folderOf */.y)(path)}`,
        ...(context === undefined ? {} : { context }),
    };
}
/** Throws GitHubError where the head is no longer the one that was read. */
async function checkHead(client, target, head) {
    const now = (0,pull_request/* pullRequestIn */.U)(await (0,github_lists/* ask */.kA)(client, target, query/* headQuery */.Vg), target).pullRequest;
    if (now.member('headRefOid').sha() !== head)
        throw (0,github_lists/* moved */.aW)(target);
}
/** Each file once; a path that GitHub lists twice stands for another that it left out. */
function withoutRepeats(rows) {
    return [...new Map(rows.map(({ file }) => [file.path, file])).values()];
}
/** As GitHub counts the files, so that a shorter list is seen. Nothing longer than that count can be trusted either. */
function totalOf(rows, changedFiles) {
    const fits = rows.length <= (0,github_files/* listedFiles */.Ho)(changedFiles);
    return fits ? changedFiles : rows.length + 1;
}
/** Whether the file is valid is for its parser to say. */
function policyOnDefaultBranch(policy) {
    if ('error' in policy)
        return { policyOnDefaultBranch: null };
    return policy.text === null ? { policyOnDefaultBranch: 'absent' } : {};
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);

/** OWNER/REPO. */
const fullName = ({ owner, repo }) => `${owner}/${repo}`;
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;
/** Whether a text is an owner's login: nothing but what GitHub allows may get into an address. */
const isOwner = (text) => ownerPattern.test(text);
/** Whether a text is a repository's name. */
const isRepositoryName = (text) => namePattern.test(text) && !/^\.\.?$/.test(text);
/** Reads OWNER/REPO; throws GitHubError where it is none. `where` says what it stood in. */
function parseRepository(text, where) {
    const [owner = '', repo = '', ...rest] = text.split('/');
    if (rest.length === 0 && isOwner(owner) && isRepositoryName(repo))
        return { owner, repo };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('event', `${where} is not OWNER/REPO: ${JSON.stringify(text)}.`, 'Write e.g. acme/shop.');
}


/***/ }),

/***/ 30031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTeams)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);

const form = /^@?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([^/\s]+)$/;
/**
 * The members of teams (ORGANISATION/TEAM, by slug), those of their child teams included. Asks nothing where no team is
 * named; names that are no teams (logins) are passed over. Who belongs to a team is not for GITHUB_TOKEN to know.
 */
async function readTeams(client, names) {
    const teams = [...new Set(names.filter((name) => name.includes('/')))];
    const results = await Promise.all(teams.map((team) => readTeam(client, team)));
    return {
        teams: Object.fromEntries(teams.map((team, index) => [team, results[index]?.members ?? null])),
        notRead: results.flatMap(({ error }, index) => (error ? [{ team: teams[index] ?? '', error }] : [])),
    };
}
async function readTeam(client, team) {
    const [, org, slug] = form.exec(team) ?? [];
    if (org === undefined || slug === undefined)
        return { error: noTeam(team) };
    const members = [];
    try {
        const parameters = { org, team_slug: slug, per_page: 100 };
        for await (const page of client.pages('/orgs/{org}/teams/{team_slug}/members', parameters, `the team ${team}`)) {
            members.push(...page.map((member) => member.member('login').name()));
        }
        return { members };
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw thrown;
        const hidden = thrown.kind === 'forbidden' || thrown.kind === 'not-found';
        return { error: hidden ? unreadable(team, thrown.kind) : thrown };
    }
}
/** GitHub answers 404 as well where the token must not know that the team exists. */
function unreadable(team, kind) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y(kind, `The members of the team ${team}, which the policy names, could not be read: there is no such team, or the token may not see it.`, 'Hand over the token of a GitHub App with the organisation permission "Members: read" (GITHUB_TOKEN cannot have it), or name the people by login in the policy.');
}
function noTeam(team) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('not-found', `${JSON.stringify(team)} is no team.`, 'Write ORGANISATION/TEAM in the policy.');
}


/***/ })

};
