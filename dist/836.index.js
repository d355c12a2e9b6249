export const id = 836;
export const ids = [836];
export const modules = {

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
