export const id = 4535;
export const ids = [4535];
export const modules = {

/***/ 60755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Answer),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69715);
var _a;

/** Whether a value has members that may be looked up by name. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/**
 * A part of an untrusted JSON document, which knows where it stands. Every reader checks what it returns and throws a
 * `GitHubError` of the given kind that names the place.
 */
class Answer {
    value;
    at;
    #malformed;
    constructor(value, at, malformed = malformedAnswer) {
        this.value = value;
        this.at = at;
        this.#malformed = malformed;
    }
    /** The member of that name; a missing one is an error, null is not. */
    member(name) {
        if (!isRecord(this.value))
            throw this.#malformed(this.at, 'an object');
        if (!Object.hasOwn(this.value, name))
            throw this.#malformed(`${this.at}.${name}`, 'a value');
        return this.#part(this.value[name], `${this.at}.${name}`);
    }
    /** The member of that name, or undefined where it is missing or null. */
    optional(name) {
        if (!isRecord(this.value))
            throw this.#malformed(this.at, 'an object');
        const value = Object.hasOwn(this.value, name) ? this.value[name] : null;
        return value === null || value === undefined ? undefined : this.#part(value, `${this.at}.${name}`);
    }
    /** The member at the end of these names; null where any on the way is null. */
    path(...names) {
        return names.reduce((part, name) => (part.value === null ? part : part.member(name)), this);
    }
    items() {
        if (!Array.isArray(this.value))
            throw this.#malformed(this.at, 'a list');
        return this.value.map((value, index) => this.#part(value, `${this.at}.${index}`));
    }
    /** null where this is null, otherwise what `read` makes of it. */
    orNull(read) {
        return this.value === null ? null : read(this);
    }
    text() {
        if (typeof this.value !== 'string')
            throw this.#malformed(this.at, 'text');
        return this.value;
    }
    /** Text that is not empty. */
    name() {
        if (this.value === '')
            throw this.#malformed(this.at, 'a name');
        return this.text();
    }
    /** A repository as OWNER/REPO. */
    fullName() {
        if (!/^[^/\s]+\/[^/\s]+$/.test(this.text()))
            throw this.#malformed(this.at, 'OWNER/REPO');
        return this.text();
    }
    /** A commit's SHA. */
    sha() {
        if (!/^[0-9a-f]{40,64}$/.test(this.text()))
            throw this.#malformed(this.at, 'a SHA');
        return this.text();
    }
    /** A whole number of at least 0. */
    count() {
        if (typeof this.value !== 'number' || !Number.isSafeInteger(this.value) || this.value < 0) {
            throw this.#malformed(this.at, 'a whole number');
        }
        return this.value;
    }
    flag() {
        if (typeof this.value !== 'boolean')
            throw this.#malformed(this.at, 'true or false');
        return this.value;
    }
    /** An ISO 8601 instant, as it stands. */
    instant() {
        const text = this.text();
        if (!instantPattern.test(text) || Number.isNaN(Date.parse(text)))
            throw this.#malformed(this.at, 'an instant');
        return text;
    }
    oneOf(values) {
        const found = values.find((value) => value === this.value);
        if (found === undefined)
            throw this.#malformed(this.at, `one of ${values.join(', ')}`);
        return found;
    }
    #part(value, at) {
        return new _a(value, at, this.#malformed);
    }
}
_a = Answer;
function malformedAnswer(at, expected) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y('malformed', `GitHub's answer has not ${expected} at ${at}.`, 'Run the gate again; if that repeats, report it with the version of the server.');
}


/***/ }),

/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81018);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69715);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45101);




const again = 'Run the gate again in some minutes; see githubstatus.com if that repeats.';
/** GitHub asks to wait "at least one minute" where a secondary limit names no time. */
const SECONDARY_WAIT = 60_000;
/** What a thrown value of the HTTP client means. */
function failureOf(thrown, purpose) {
    const status = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(thrown) && typeof thrown['status'] === 'number' ? thrown['status'] : 0;
    const response = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(thrown) && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(thrown['response']) ? thrown['response'] : undefined;
    if (response === undefined)
        return unreachable(thrown, purpose);
    const headers = headersOf(response['headers']);
    const body = response['data'];
    const said = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body) && typeof body['message'] === 'string' ? (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(body['message'], 200) : '';
    if (isRateLimit(status, headers, said))
        return rateLimited(headers, purpose);
    if (status >= 500 || status === 408) {
        const asked = purpose.writes === true ? 'to write' : 'for';
        const error = new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unavailable', `GitHub answered ${status} when asked ${asked} ${purpose.of}.`, again);
        return { error, retryAfter: seconds(headers['retry-after']) ?? null };
    }
    return { error: refusal(status, headers, said, purpose), retryAfter: false };
}
/** An answer that is no JSON, or only the beginning of it. */
function unreadable(purpose) {
    const problem = `GitHub's answer about ${purpose.of} was cut off or is no JSON.`;
    return { error: new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unavailable', problem, again), retryAfter: null };
}
/** A rate limit, whatever status it came with. */
function rateLimited(headers, purpose) {
    const reset = Number(headers['x-ratelimit-reset']);
    const used = headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(reset) && reset > 0;
    // The server's own clock, so that a wrong one on the runner does not matter.
    const now = Date.parse(headers['date'] ?? '');
    const untilReset = used && !Number.isNaN(now) ? Math.max(1000, reset * 1000 - now + 1000) : undefined;
    const until = used ? `after ${new Date(reset * 1000).toISOString()}` : 'in some minutes';
    const error = new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('rate-limited', purpose.writes === true
        ? `GitHub's rate limit stopped the writing of ${purpose.of}.`
        : `GitHub's rate limit stopped the reading of ${purpose.of}.`, `Run the gate again ${until}.`);
    return { error, retryAfter: seconds(headers['retry-after']) ?? untilReset ?? SECONDARY_WAIT };
}
/** The headers of a response as text, by lower-case name. */
function headersOf(value) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toLowerCase(), String(text)]));
}
function isRateLimit(status, headers, said) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(said));
}
function refusal(status, headers, said, purpose) {
    const { route, of } = purpose;
    const act = purpose.writes === true ? 'write' : 'read';
    if (status === 401) {
        const remedy = 'Hand over a token that is valid and has not expired.';
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unauthorized', `GitHub refused the token when asked for ${of}.`, remedy);
    }
    const needed = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsOfRoute */ .J3)(route, headers['x-accepted-github-permissions']);
    const permissions = purpose.writes === true ? needed.map((each) => each.replace(/: read$/, ': write')) : needed;
    if (status === 403) {
        const sso = headers['x-github-sso'] === undefined ? '' : ' and authorize it for the organisation (SSO)';
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('forbidden', `The token may not ${act} ${of} (${route}${said === '' ? '' : `: ${said}`}).`, `${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .grant */ .NG)(permissions).replace(/\.$/, '')}${sso}.`);
    }
    if (status === 404 && purpose.writes === true) {
        // So GitHub answers, too, where the token may read but not write.
        const problem = `GitHub found no place to write ${of}, or the token may not write it (${route}).`;
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('not-found', problem, (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .grant */ .NG)(permissions));
    }
    if (status === 404)
        return notFound(of);
    const problem = `GitHub refused to ${act} ${of} (${route}): ${status}${said === '' ? '' : ` ${said}`}.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('refused', problem, 'Check the inputs of the gate, and report it if they are right.');
}
/** No such repository or pull request; GitHub answers alike when the token cannot see it. */
function notFound(of) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('not-found', `${of} was not found, or the token cannot see it.`, 'Check owner, repository and number, and that the token may read the repository.');
}
function unreachable(thrown, { of }) {
    const reason = thrown instanceof Error ? (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(thrown.message, 200) : '';
    const problem = `GitHub could not be reached for ${of}${reason === '' ? '' : ` (${reason})`}.`;
    const remedy = 'Check the network and the address of the API, and run the gate again.';
    return { error: new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unavailable', problem, remedy), retryAfter: null };
}
/** `Retry-After` in milliseconds: seconds, or undefined where it is missing or says no number. */
function seconds(header) {
    return header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : undefined;
}


/***/ }),

/***/ 24535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   q: () => (/* binding */ graphQLAnswer)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81018);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60755);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69715);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54679);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45101);





/** What the body of a GraphQL response says: GitHub answers 200 for errors too. */
function graphQLAnswer(body, headers, purpose) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body))
        return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(purpose) };
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const refused = errors.flatMap((error) => refusedPart(error) ?? []);
    const other = errors.find((error) => refusedPart(error) === undefined);
    if (other !== undefined)
        return { failure: failureOfError(other, headers, purpose) };
    // Without it every branch would look like one that is not gated.
    const hidden = refused.find(({ path }) => path[0] === 'repository' && path[1] === 'defaultBranchRef');
    if (hidden !== undefined)
        return { failure: { error: refusalOf(hidden, purpose.of), retryAfter: false } };
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body['data']))
        return { data: new _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .Answer */ .F(body['data'], 'data'), refused };
    const [first] = refused;
    if (first)
        return { failure: { error: refusalOf(first, purpose.of), retryAfter: false } };
    return { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(purpose) };
}
/** A refused part as an error of its own, with what would make it readable. */
function refusalOf({ type, path, message }, of) {
    if (type === 'NOT_FOUND')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(of);
    const problem = `The token may not read ${path.join('.') || 'this'} of ${of} (${message}).`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('forbidden', problem, (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .grant */ .NG)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOfPath */ .zv)(path)));
}
function refusedPart(error) {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error) || !Array.isArray(error['path']))
        return undefined;
    const { type, path } = error;
    if (type !== 'FORBIDDEN' && type !== 'NOT_FOUND')
        return undefined;
    const parts = path.filter((part) => typeof part === 'string' || typeof part === 'number');
    return { type, path: parts, message: messageOf(error) };
}
function failureOfError(error, headers, purpose) {
    const message = messageOf(error);
    const type = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error) ? error['type'] : undefined;
    if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimited */ .xd)(headers, purpose);
    if (type === 'INSUFFICIENT_SCOPES') {
        const problem = `The token's scopes do not allow to read ${purpose.of} (${message})`;
        return { error: new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('insufficient-scopes', problem, (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .grant */ .NG)([])), retryAfter: false };
    }
    if (type === 'FORBIDDEN' || type === 'NOT_FOUND') {
        return { error: refusalOf({ type, path: [], message }, purpose.of), retryAfter: false };
    }
    // A query that the server's schema does not allow carries a code, such as `undefinedField`.
    const code = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error) && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error['extensions']) ? error['extensions']['code'] : undefined;
    if (typeof code === 'string') {
        const problem = `GitHub did not accept the query for ${purpose.of} (${message}).`;
        const remedy = 'Update the GitHub server: its API is older than what this version of the gate reads.';
        return { error: new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('refused', problem, remedy), retryAfter: false };
    }
    const problem = `GitHub could not answer the query for ${purpose.of} (${message}).`;
    const remedy = 'Run the gate again in some minutes; see githubstatus.com if that repeats.';
    return { error: new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y('unavailable', problem, remedy), retryAfter: null };
}
function messageOf(error) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(error) && typeof error['message'] === 'string' ? (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(error['message'], 200) : 'no message';
}


/***/ }),

/***/ 45101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ permissionsOfRoute),
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   zv: () => (/* binding */ permissionsOfPath)
/* harmony export */ });
/* unused harmony exports needs, isForAppsOnly, permissionsFor */
/** What the gate asks of a token: the one source for messages, for the documentation, and for the example workflows. */
/** Source: docs.github.com, "Permissions required for GitHub Apps"; for fields of GraphQL the REST routes of the same thing. */
const needs = [
    {
        permission: 'contents',
        access: 'read',
        feature: 'judge',
        why: 'the policy file, commits and their authors, who pushed what, and the trees that prove a rollback or an unchanged diff',
    },
    {
        permission: 'pull-requests',
        access: 'read',
        feature: 'judge',
        why: 'title, description, labels, files, reviews, review threads, requested reviewers',
    },
    {
        permission: 'checks',
        access: 'read',
        feature: 'judge',
        why: 'check runs on the head commit, for `ci-checks` and `testing`',
    },
    {
        permission: 'statuses',
        access: 'read',
        feature: 'judge',
        why: 'commit statuses of CI that reports that way, and what the gate itself said before',
    },
    {
        permission: 'actions',
        access: 'read',
        feature: 'judge',
        why: 'which workflow a check belongs to, so that checks of one name are told apart and the gate does not wait for itself; when the last sweep ran',
    },
    { permission: 'issues', access: 'read', feature: 'judge', why: 'the issues that merging closes, for `linked-issue`' },
    { permission: 'statuses', access: 'write', feature: 'status', why: 'to write the commit status' },
    { permission: 'pull-requests', access: 'write', feature: 'comment', why: 'to write the comment' },
    {
        permission: 'contents',
        access: 'write',
        feature: 'records',
        why: 'to write change records to their branch, and to no other',
    },
    {
        permission: 'issues',
        access: 'write',
        feature: 'records',
        why: 'to open, tick and close the issues that follow up emergencies, rollbacks and what does not comply',
    },
    {
        permission: 'pull-requests',
        access: 'write',
        feature: 'records',
        why: 'to write the comment that asks to verify a deployment, and to read the history of its boxes',
    },
    {
        permission: 'contents',
        access: 'write',
        feature: 'report',
        why: 'to read the policy and the change records, and to write the report beside them, to their branch and to no other',
    },
    {
        permission: 'pull-requests',
        access: 'read',
        feature: 'report',
        why: 'the merged pull requests that have no record, and the labels of all now',
    },
    {
        permission: 'issues',
        access: 'read',
        feature: 'report',
        why: 'the issues of incidents, which change caused them and when they began',
    },
    {
        permission: 'deployments',
        access: 'read',
        feature: 'report',
        why: 'deployments and their statuses: a change whose deployment failed has failed',
    },
    {
        permission: 'merge-queues',
        access: 'read',
        feature: 'merge queue',
        why: 'which pull requests stand in the merge queue, and when it is expected to merge them',
    },
    { permission: 'members', access: 'read', feature: 'teams', why: 'who is in the teams that the policy names' },
];
/** Whether only the token of a GitHub App, or of a person, can have a permission. */
const isForAppsOnly = (name) => name === 'members' || name === 'merge-queues';
/** The permissions that a token needs for a setup, each with the highest access: no more, and no less. */
function permissionsFor(setup) {
    const wanted = {
        judge: setup.report !== true,
        status: setup.verdict === 'status',
        comment: setup.comment !== 'off',
        records: setup.records === true,
        report: setup.report === true,
        'merge queue': setup.token === 'app' && setup.report !== true,
        teams: setup.token === 'app' && setup.teams === true,
    };
    const found = new Map();
    for (const { permission, access, feature } of needs) {
        if (wanted[feature] && found.get(permission) !== 'write')
            found.set(permission, access);
    }
    return found;
}
/** Whose permission a REST route needs, where GitHub does not say so itself. Order: the first that matches counts. */
const byRoute = [
    // Comments on a pull request are comments on its issue, but the permission for pull requests is enough.
    [/\/issues\/(?:\{\w+\}\/)?comments\b/, 'pull-requests'],
    [/\/pulls\b/, 'pull-requests'],
    [/\/check-(runs|suites)\b/, 'checks'],
    [/\/status(es)?\b/, 'statuses'],
    [/\/actions\b/, 'actions'],
    [/\/deployments\b/, 'deployments'],
    [/\/(issues|labels)\b/, 'issues'],
    [/\/teams\b/, 'members'],
    [/\/(contents|git|commits|compare|activity|branches)\b/, 'contents'],
];
/** Whose permission a field of a GraphQL query needs; the innermost named part of the path counts. */
const byField = {
    pullRequest: ['pull-requests'],
    pullRequests: ['pull-requests'],
    reviews: ['pull-requests'],
    reviewThreads: ['pull-requests'],
    labelEvents: ['pull-requests'],
    labels: ['pull-requests'],
    reviewRequests: ['pull-requests'],
    commits: ['contents'],
    object: ['contents'],
    status: ['statuses'],
    statusCheckRollup: ['checks', 'statuses'],
    contexts: ['checks', 'statuses'],
    workflowRun: ['actions'],
    deployments: ['deployments'],
    search: ['pull-requests'],
    closingIssuesReferences: ['issues'],
    issue: ['issues'],
    issues: ['issues'],
    mergeQueue: ['merge-queues'],
    mergeQueueEntry: ['merge-queues'],
    policy: ['contents'],
    policyFolder: ['contents'],
    defaultCommit: ['contents'],
};
/**
 * The alternatives in the header `x-accepted-github-permissions`, spelled as a workflow spells them; between semicolons one
 * alternative, between commas what it takes together. Source: docs.github.com, "Troubleshooting the REST API".
 */
function fromHeader(header) {
    return header
        .split(';')
        .map((alternative) => alternative
        .split(',')
        .map((permission) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(permission))
        .flatMap((parts) => (parts ? [`${(parts[1] ?? '').replaceAll('_', '-')}: ${parts[2] ?? ''}`] : [])))
        .filter((permissions) => permissions.length > 0);
}
/**
 * The permissions that a REST route needs: as GitHub says, otherwise as our own table does, to read. Of GitHub's alternatives
 * the one that our table has too, since that is the one we advise.
 */
function permissionsOfRoute(route, header) {
    const own = byRoute.find(([pattern]) => pattern.test(route))?.[1];
    const said = fromHeader(header ?? '');
    const advised = said.find((permissions) => permissions.some((permission) => permission.startsWith(`${own}: `)));
    return advised ?? said[0] ?? (own === undefined ? [] : [`${own}: read`]);
}
/** The permissions that a place in the answer to a query needs. */
function permissionsOfPath(path) {
    const field = path.findLast((part) => typeof part === 'string' && Object.hasOwn(byField, part));
    return ((field === undefined ? undefined : byField[field]) ?? []).map((permission) => `${permission}: read`);
}
/** What to do about permissions that are missing, as one sentence. */
function grant(permissions) {
    if (permissions.length === 0)
        return 'Grant the token the permission to read this repository.';
    const named = permissions.map((permission) => `"${permission}"`).join(' and ');
    const where = permissions.some((permission) => isForAppsOnly(permission.replace(/:.*$/, '')))
        ? 'only the token of a GitHub App can have it: hand one over as the input “token”'
        : 'in a workflow: under `permissions:`';
    return `Grant the token ${named} (${where}).`;
}


/***/ })

};
