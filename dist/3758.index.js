export const id = 3758;
export const ids = [3758];
export const modules = {

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


/***/ })

};
