export const id = 7921;
export const ids = [7921];
export const modules = {

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

/***/ 47921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccess: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30031);


/**
 * Asks GitHub for the permission of each login, and for the members of each team. Throws GitHubError where the
 * repository itself cannot be read: then "not found" would say nothing about a person.
 */
async function readAccess(client, { owner, repo }, names) {
    await client.get('/repos/{owner}/{repo}', { owner, repo }, `${owner}/${repo}`);
    const known = [...new Set(names.map((name) => name.toLowerCase()))];
    const notRead = new Set();
    const logins = known.filter((name) => !name.includes('/'));
    const permissions = await Promise.all(logins.map(async (login) => {
        const read = await permissionOf(client, { owner, repo }, login);
        if (read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y)
            notRead.add(read.message);
        return [login, read instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y ? 'unknown' : read];
    }));
    const read = await (0,_teams_js__WEBPACK_IMPORTED_MODULE_1__/* .readTeams */ .$)(client, known);
    for (const { error } of read.notRead)
        notRead.add(error.message);
    const teams = Object.entries(read.teams).map(([team, members]) => [team, members === null ? 'unknown' : members.length === 0 ? 'none' : 'reads']);
    return { access: new Map([...permissions, ...teams]), notRead: [...notRead] };
}
/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function permissionOf(client, repository, username) {
    const route = '/repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
        const answer = await client.get(route, { ...repository, username }, `the permission of ${username}`);
        return answer.member('permission').text() === 'none' ? 'none' : 'reads';
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        return error.kind === 'not-found' ? 'missing' : error;
    }
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
