export const id = 3993;
export const ids = [3993];
export const modules = {

/***/ 53993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEvidence: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/github/repository.js
var repository = __webpack_require__(70005);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/policy/in-force.js
var in_force = __webpack_require__(80563);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/git/first-parent-log.js
var first_parent_log = __webpack_require__(14242);
// EXTERNAL MODULE: ./build/src/git/identity.js
var identity = __webpack_require__(27834);
// EXTERNAL MODULE: ./build/src/git/records-blobs.js
var records_blobs = __webpack_require__(48877);
;// CONCATENATED MODULE: ./build/src/git/records-policy.js





/**
 * Every version of the policy file on a branch, oldest first: a step for each commit of the first-parent history that changed
 * it, since a policy holds from when it is on the branch. Before the first one, the built-in policy held. Loads the policy's
 * parser. Throws CheckoutError.
 */
async function readPolicyVersions(git, tip) {
    const fields = await (0,first_parent_log/* firstParentLog */.l)(git, tip, '%H%x00%ct%x00%an%x00%ae%x00%s%x00', [path/* policyPath */.k]);
    const steps = [];
    while (!fields.done) {
        const [commit, seconds] = [fields.text(), Number(fields.text())];
        const author = (0,identity/* identity */.D_)(fields.text(), fields.text());
        const subject = fields.text();
        fields.next();
        const [, mode = '', , oid = ''] = fields.text().trimStart().split(' ');
        fields.next();
        const at = new Date(Number.isFinite(seconds) && seconds < 2 ** 40 ? seconds * 1000 : 0).toISOString();
        const gone = /^0+$/.test(mode);
        steps.push({ commit, at, author, subject, oid: gone ? null : oid, isFile: mode.startsWith('100') });
    }
    const oids = steps.flatMap(({ oid, isFile }) => (oid !== null && isFile ? [oid] : []));
    const texts = await (0,records_blobs/* readBlobTexts */.CX)(git, oids, await (0,records_blobs/* readBlobSizes */.G4)(git, oids));
    const versions = [];
    for (const { oid, isFile, ...step } of steps) {
        const text = oid === null ? null : isFile ? (texts.get(oid) ?? '') : '';
        const judged = oid !== null && (!isFile || typeof texts.get(oid) !== 'string')
            ? { sha256: null, problem: `${path/* policyPath */.k} was no file, or too large to be one` }
            : await hashOf(text, step.commit);
        versions.push({ ...step, text, ...judged });
    }
    return versions;
}
async function hashOf(text, commit) {
    if (text === null)
        return { sha256: (0,in_force/* builtIn */.wx)().sha256, problem: '' };
    try {
        const { sha256 } = await (0,in_force/* parsedPolicy */.U8)(text, `${path/* policyPath */.k}@${commit.slice(0, 7)}`);
        return { sha256, problem: '' };
    }
    catch (error) {
        if (!(error instanceof in_force/* InvalidPolicy */.ge))
            throw error;
        return { sha256: null, problem: error.message };
    }
}

;// CONCATENATED MODULE: ./build/src/commands/evidence-policies.js





/** The versions of the policy file in a clone, oldest first; null: the clone lacks them. */
async function policiesOfClone(git, tip) {
    try {
        const versions = await readPolicyVersions(git, tip);
        return versions.map(({ commit, at, author, text, sha256 }) => {
            const state = text === null ? 'absent' : sha256 === null ? 'invalid' : 'valid';
            return { commit, at, by: author.login ?? author.name, state, sha256 };
        });
    }
    catch (error) {
        if (error instanceof git_git.CheckoutError)
            return null;
        throw error;
    }
}
/** The same as GitHub has them, for a clone without the contents of the branch. Throws GitHubError. */
async function policiesOnGitHub(client, repository, tip) {
    const of = `the history of ${path/* policyPath */.k} in ${repository.owner}/${repository.repo}`;
    const versions = [];
    const parameters = { ...repository, sha: tip, path: path/* policyPath */.k, per_page: 100 };
    for await (const page of client.pages('/repos/{owner}/{repo}/commits', parameters, of)) {
        for (const found of page) {
            const commit = found.member('sha').sha();
            const { login, name, at } = {
                login: found.member('author').orNull((author) => author.optional('login')?.name() ?? null),
                name: found
                    .member('commit')
                    .member('author')
                    .orNull((author) => author.optional('name')?.text() ?? null),
                at: found.member('commit').member('committer').member('date').instant(),
            };
            versions.push({ commit, at, by: login ?? name, ...(await stateAt(client, repository, commit)) });
        }
    }
    return versions.reverse();
}
async function stateAt(client, repository, ref) {
    const of = `${path/* policyPath */.k} at ${ref.slice(0, 7)}`;
    // Not in the template, which would escape the slashes of the path.
    const route = `/repos/{owner}/{repo}/contents/${path/* policyPath */.k}`;
    try {
        const answer = await client.get(route, { ...repository, ref }, of);
        if (answer.member('type').text() !== 'file')
            return { state: 'invalid', sha256: null };
        const text = Buffer.from(answer.member('content').text(), 'base64').toString('utf8');
        return { state: 'valid', sha256: (await (0,in_force/* parsedPolicy */.U8)(text, of)).sha256 };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.kind === 'not-found')
            return { state: 'absent', sha256: (0,in_force/* builtIn */.wx)().sha256 };
        if (error instanceof in_force/* InvalidPolicy */.ge)
            return { state: 'invalid', sha256: null };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/commands/verify-records.js + 1 modules
var verify_records = __webpack_require__(22449);
// EXTERNAL MODULE: ./build/src/commands/verify-records-github.js
var verify_records_github = __webpack_require__(28954);
;// CONCATENATED MODULE: ./build/src/commands/records-source.js





/**
 * Reads and verifies the records of a clone, or of a repository on GitHub, once: the texts are kept as they are verified, so that
 * what is shown is what was verified. Throws CheckoutError, GitHubError and BadInput.
 */
async function readEvidence(args, terminal) {
    const files = [];
    const notes = [];
    let branch = '';
    let policies = null;
    const report = await (0,verify_records.verify)(args, terminal, {
        files: (read) => void files.push(...read.map(({ path, text }) => ({ path, text }))),
        async also(git, { gated }, github) {
            branch = gated.branch;
            policies = await policiesOfClone(git, gated.sha);
            if (policies !== null)
                return;
            const found = await fromGitHub(github, gated.sha);
            if (typeof found === 'string')
                notes.push(found);
            else
                policies = found;
        },
    });
    return {
        repository: report.repository,
        branch,
        recordsCommit: report.records.sha,
        branchCommit: report.branch.sha,
        files,
        verification: report,
        policies,
        notes: [...report.notes, ...notes],
    };
}
/** The versions of the policy file, or why there are none. */
async function fromGitHub(github, tip) {
    try {
        const connected = await (0,verify_records_github/* connect */.Ng)(github);
        if (connected === null)
            return 'To read the versions of the policy file, pass a token, or name a clone.';
        return await policiesOnGitHub(connected.client, (0,repository/* parseRepository */.SU)(github.repository ?? '', 'The repository'), tip);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            return `The versions of the policy file could not be read: ${error.message}`;
        throw error;
    }
}


/***/ }),

/***/ 27834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   EK: () => (/* binding */ authorsOf)
/* harmony export */ });
/* unused harmony export coAuthors */
/** ID+login@users.noreply.github.com, or the older form without the ID. */
const noreply = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/i;
/** The login that an address of GitHub's own names; null: the address alone does not tell. `web-flow` is GitHub itself. */
function loginOf(email) {
    if (email.toLowerCase() === 'noreply@github.com')
        return 'web-flow';
    return noreply.exec(email)?.[1] ?? null;
}
function identity(name, email) {
    return { login: loginOf(email), name, email };
}
/**
 * Who a commit message names as co-authors: every line `Co-authored-by: Name <address>`, wherever it stands, since a
 * squash merge leaves them in the middle, and a co-author too many only asks for one more independent reviewer.
 */
function coAuthors(message) {
    const found = [];
    for (const line of message.split('\n')) {
        const value = /^\s*co-authored-by:(.*)$/i.exec(line.trimEnd())?.[1];
        const open = value?.lastIndexOf('<') ?? -1;
        if (value === undefined || open < 0 || !value.endsWith('>'))
            continue;
        const email = value.slice(open + 1, -1).trim();
        if (email !== '')
            found.push(identity(value.slice(0, open).trim(), email));
    }
    return found;
}
/** The author and the co-authors, each address once. */
function authorsOf(author, message) {
    const byAddress = new Map([[author.email.toLowerCase(), author]]);
    for (const other of coAuthors(message)) {
        const key = other.email.toLowerCase();
        if (!byAddress.has(key))
            byAddress.set(key, other);
    }
    return [...byAddress.values()];
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


/***/ })

};
