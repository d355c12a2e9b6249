export const id = 2678;
export const ids = [2678,4420];
export const modules = {

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


/***/ }),

/***/ 73233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes)
/* harmony export */ });
const causes = ['author', 'reviewer', 'checks', 'clock'];


/***/ }),

/***/ 68301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ usualMetrics),
/* harmony export */   P: () => (/* binding */ metricsOf)
/* harmony export */ });
/** What counts where a policy does not say. */
const usualMetrics = {
    incidentLabels: [],
    incidentIssues: [],
    environments: ['production*', 'prod', 'prod-*', 'live'],
};
/** What a policy says of metrics. */
const metricsOf = ({ metrics }) => metrics ?? usualMetrics;


/***/ }),

/***/ 81333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fR: () => (/* binding */ readTally),
/* harmony export */   jx: () => (/* binding */ openTally)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(549);

/** An empty tally, to be filled. */
function openTally() {
    const counts = new Map();
    const sets = new Map();
    const values = new Map();
    const listed = [];
    return {
        count: (key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by),
        put: (key, ref) => append(sets, key, ref),
        measure: (key, ref, value) => append(values, key, [ref, value]),
        list: (change) => listed.push(change),
        close: () => ({
            counts: inOrder(counts),
            sets: inOrder(sets).map(([key, refs]) => [key, [...refs].sort(_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)]),
            values: inOrder(values).map(([key, all]) => [key, [...all].sort(compareValues)]),
            listed: [...listed].sort(compareListed),
        }),
    };
}
/** The sum of tallies, whatever their order. Each change is in one of them alone. */
function sumOf(tallies) {
    const sum = openTally();
    for (const { counts, sets, values, listed } of tallies) {
        for (const [key, by] of counts)
            sum.count(key, by);
        for (const [key, refs] of sets)
            for (const ref of refs)
                sum.put(key, ref);
        for (const [key, all] of values)
            for (const [ref, value] of all)
                sum.measure(key, ref, value);
        for (const change of listed)
            sum.list(change);
    }
    return sum.close();
}
/** The same with the repository before each reference. */
function qualified({ counts, sets, values, listed }, repository) {
    const full = (ref) => `${repository}${ref}`;
    return {
        counts,
        sets: sets.map(([key, refs]) => [key, refs.map(full)]),
        values: values.map(([key, all]) => [key, all.map(([ref, value]) => [full(ref), value])]),
        listed: listed.map((change) => ({ ...change, ref: full(change.ref) })),
    };
}
function readTally({ counts, sets, values }) {
    const [counted, put, measured] = [new Map(counts), new Map(sets), new Map(values)];
    const keys = [...counted.keys(), ...put.keys(), ...measured.keys()];
    return {
        count: (key) => counted.get(key) ?? 0,
        refs: (key) => put.get(key) ?? [],
        values: (key) => measured.get(key) ?? [],
        names: (prefix, suffix = '') => [...new Set(keys.filter((key) => key.startsWith(prefix) && key.endsWith(suffix)))]
            .map((key) => key.slice(prefix.length, key.length - suffix.length))
            .filter((name, index, all) => name !== '' && all.indexOf(name) === index)
            .sort(),
    };
}
function append(map, key, item) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [item]);
    else
        known.push(item);
}
const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const inOrder = (map) => [...map].sort(([one], [other]) => compareText(one, other));
const compareValues = ([one, a], [other, b]) => (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)(one, other) || a - b;
const compareListed = (one, other) => (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRefs */ .Iu)(one.ref, other.ref) || compareText(JSON.stringify(one), JSON.stringify(other));


/***/ }),

/***/ 74420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordsBranchName: () => (/* binding */ recordsBranchName)
/* harmony export */ });
/** Where records are kept unless somebody says otherwise. */
const recordsBranchName = 'change-records';


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


/***/ }),

/***/ 27871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readPart)
});

// EXTERNAL MODULE: ./build/src/github/error.js
var github_error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/calendar/zone.js
var calendar_zone = __webpack_require__(50912);
;// CONCATENATED MODULE: ./build/src/metrics/incident-issues.js

const MINUTE = 60_000;
/** What stands far behind in the body of an issue is no account of what happened. */
const mostCharacters = 70_000;
/** "Caused by: #42", "Root cause – acme/shop#42": where a line says so, the other references are no causes. */
const cause = /^[\s>*_#-]{0,20}(?:root )?cause[ds]?\b/i;
/** "Started at: 2026-11-19 09:50", "**Incident start** 2026-11-19T15:50Z". */
const start = /^[\s>*_#-]{0,20}(?:incident )?(?:start(?:ed|s)?|began|begin(?:ning)?)(?: at| time)?\b[\s:*_–-]{0,20}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s?(Z|UTC|[+-]\d\d:?\d\d)?/i;
/**
 * When an issue says that its incident began: a line such as "Started: 2026-11-19 09:50", in the time zone that it names or
 * else in that of the policy. null: it does not say.
 */
function startOf(body, timezone) {
    for (const line of linesOf(body)) {
        const [, day, minutes, seconds = ':00', zone] = start.exec(line) ?? [];
        if (day === undefined || minutes === undefined)
            continue;
        const local = Date.parse(`${day}T${minutes}${seconds}Z`);
        if (Number.isNaN(local))
            continue;
        const at = zone === undefined ? (0,calendar_zone/* firstReaching */.G6)((0,calendar_zone/* zoneOf */.kE)(timezone), local) : local - offsetOf(zone);
        return new Date(at).toISOString();
    }
    return null;
}
/** Milliseconds east of UTC: "Z", "UTC", "-06:00", "+0530". */
function offsetOf(zone) {
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
    return sign === '-' ? -size : size;
}
const linesOf = (body) => body.slice(0, mostCharacters).split(/\r\n?|\n/);
/**
 * Finds the incidents that issues link to the changes of a repository: an issue links the pull requests and commits that its
 * line "Caused by" names, or without such a line those that it names at all. What was merged only after the issue was opened
 * did not cause it.
 */
function incidentsIn(issues, repository, timezone) {
    const byNumber = new Map();
    const byCommit = new Map();
    for (const issue of issues) {
        const all = linesOf(`${issue.title}\n${issue.body}`);
        const causes = all.filter((line) => cause.test(line)).map((line) => namesIn(line, repository, issue));
        const told = causes.filter(({ numbers, commits }) => numbers.size + commits.size > 0);
        const named = { issue, reference: `${issue.repository}#${issue.number}`, startedAt: startOf(issue.body, timezone) };
        for (const { numbers, commits } of told.length > 0 ? told : all.map((line) => namesIn(line, repository, issue))) {
            for (const number of numbers)
                append(byNumber, number, named);
            for (const commit of commits)
                append(byCommit, commit.slice(0, shortest), { ...named, commit });
        }
    }
    return ({ number, commits, mergedAt }) => {
        const ofCommits = commits.flatMap((sha) => (byCommit.get(sha.slice(0, shortest).toLowerCase()) ?? []).filter(({ commit }) => sha.toLowerCase().startsWith(commit)));
        const found = [...(number === null ? [] : (byNumber.get(number) ?? [])), ...ofCommits].filter(({ issue, startedAt }) => startedAt !== null || floor(issue.createdAt) >= floor(mergedAt));
        const once = new Map(found.map(({ reference, startedAt }) => [reference, startedAt]));
        return [...once].map(([reference, startedAt]) => ({ reference, by: 'issue', startedAt }));
    };
}
const floor = (instant) => Math.floor(Date.parse(instant) / MINUTE);
/** A commit may be abbreviated to this many digits. */
const shortest = 7;
/** The pull requests and commits of a repository that a line of an issue names. */
function namesIn(line, repository, issue) {
    const isOwn = issue.repository.toLowerCase() === repository.toLowerCase();
    const numbers = new Set();
    const here = (where) => where === undefined ? isOwn : where.toLowerCase() === repository.toLowerCase();
    for (const [, where, number] of line.matchAll(/(?<![\w/.-])([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/g))
        if (here(where) && !(isOwn && Number(number) === issue.number))
            numbers.add(Number(number));
    for (const [, where, number] of line.matchAll(/\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/([1-9]\d{0,8})\b/g))
        if (here(where))
            numbers.add(Number(number));
    const commits = new Set([...line.matchAll(/\b[0-9a-f]{7,64}\b/g)].flatMap(([sha]) => (/\d/.test(sha) ? [sha] : [])));
    return { numbers, commits };
}
function append(map, key, item) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [item]);
    else
        known.push(item);
}

// EXTERNAL MODULE: ./build/src/name-globs.js
var name_globs = __webpack_require__(70516);
;// CONCATENATED MODULE: ./build/src/metrics/incidents.js

/** A text of a stranger can hold many words; what stands far behind is no link. */
const incidents_mostCharacters = 70_000;
/** Compiles what the policy says of incidents. */
function incidentFinder({ incidentLabels, incidentIssues }) {
    const labelled = new Set(incidentLabels.map((label) => label.trim().toLowerCase()));
    const matches = (0,name_globs/* nameGlobs */.B)(incidentIssues);
    return {
        tracked: incidentLabels.length + incidentIssues.length > 0,
        find(labels, texts) {
            const byLabel = labels.filter((label) => labelled.has(label.trim().toLowerCase()));
            const words = incidentIssues.length === 0 ? [] : texts.flatMap(wordsOf);
            const byIssue = [...new Set(words)].filter((word) => matches(word) !== null);
            return [
                ...byLabel.map((reference) => ({ reference, by: 'label', startedAt: null })),
                ...byIssue.map((reference) => ({ reference, by: 'issue', startedAt: null })),
            ];
        },
    };
}
/** Words as references are written: without the punctuation around them. */
const wordsOf = (text) => text
    .slice(0, incidents_mostCharacters)
    .split(/[\s()[\]<>{},;"'`*]+/)
    .map((word) => word.replace(/[.:!?]$/, ''))
    .filter((word) => word !== '' && word.length <= 300);
/** Incidents whose start is told are told to the minute at best. */
const incidents_MINUTE = 60_000;
/**
 * The incidents that a change may have caused. One that began before the change was merged was not caused by it; a label
 * says that it was. A reference alone, in an emergency, a rollback or a revert, names what that change is to end.
 */
function causedBy(incidents, { mergedAt, lane, reverts }) {
    const merged = Math.floor(Date.parse(mergedAt) / incidents_MINUTE) * incidents_MINUTE;
    return incidents.filter(({ by, startedAt }) => {
        if (by === 'label')
            return true;
        if (startedAt !== null)
            return Date.parse(startedAt) >= merged;
        return lane !== 'emergency' && lane !== 'rollback' && reverts.length === 0;
    });
}

// EXTERNAL MODULE: ./build/src/metrics/period.js
var period = __webpack_require__(57562);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/query.js
var query = __webpack_require__(44961);
// EXTERNAL MODULE: ./build/src/github/repository.js
var github_repository = __webpack_require__(70005);
;// CONCATENATED MODULE: ./build/src/github/deployments.js



/** One page of deployments, the newest first: 100 with 10 statuses each are some 1,100 nodes and 2 points. */
const deploymentsQuery = `query deployments($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) ${(0,query/* list */.p_)('commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } }')}
  }
}`;
/**
 * The deployments of a repository since an instant, the newest first; without those that name no environment. Throws GitHubError.
 * https://docs.github.com/en/rest/deployments
 */
async function readDeployments(client, repository, since) {
    const { owner, repo } = repository;
    const whole = {
        query: deploymentsQuery,
        variables: { owner, repo },
        list: (data) => data.path('repository', 'deployments'),
    };
    const found = [];
    for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, `the deployments of ${(0,github_repository/* fullName */.fq)(repository)}`, whole)) {
        const page = nodes.filter((node) => node.value !== null);
        for (const node of page) {
            const environment = node.member('environment').orNull((name) => name.text());
            if (environment !== null)
                found.push(deployment(node, environment));
        }
        const oldest = page.at(-1)?.member('createdAt').instant();
        if (oldest !== undefined && Date.parse(oldest) < since.getTime())
            break;
    }
    return found;
}
const deployment = (node, environment) => ({
    commit: node.member('commitOid').sha(),
    environment,
    createdAt: node.member('createdAt').instant(),
    statuses: node
        .path('statuses', 'nodes')
        .items()
        .flatMap((status) => status.value === null ? [] : [{ state: status.member('state').text(), at: status.member('createdAt').instant() }]),
});

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(54679);
// EXTERNAL MODULE: ./build/src/github/graphql-answer.js
var graphql_answer = __webpack_require__(24535);
// EXTERNAL MODULE: ./build/src/github/rate-limit.js
var rate_limit = __webpack_require__(2085);
;// CONCATENATED MODULE: ./build/src/github/report-issues.js



/** One page of the issues with a label, the newest first. */
const incidentIssuesQuery = `query incidents(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${(0,query/* list */.p_)('number title body createdAt')}
  }
}`;
/** The issues with any of some labels that were opened since an instant. Throws GitHubError. */
async function readIncidentIssues(client, repository, labels, since) {
    const { owner, repo } = repository;
    const found = new Map();
    for (const label of labels) {
        const whole = {
            query: incidentIssuesQuery,
            variables: { owner, repo, label },
            list: (data) => data.path('repository', 'issues'),
        };
        for await (const { nodes } of (0,lists/* pagesOf */.E0)(client, `the issues of ${(0,github_repository/* fullName */.fq)(repository)}`, whole)) {
            const page = nodes.filter((node) => node.value !== null).map((node) => issueIn(node, (0,github_repository/* fullName */.fq)(repository)));
            for (const issue of page)
                if (Date.parse(issue.createdAt) >= since.getTime())
                    found.set(issue.number, issue);
            const oldest = page.at(-1);
            if (oldest !== undefined && Date.parse(oldest.createdAt) < since.getTime())
                break;
        }
    }
    return [...found.values()];
}
const issueIn = (node, repository) => ({
    repository,
    number: node.member('number').count(),
    title: node.member('title').text(),
    body: node.member('body').text(),
    createdAt: node.member('createdAt').instant(),
});
/** The issue that a reference names: "acme/incidents#7", "#7" or its address; null: it is in no such form. */
function issueReference(reference, here) {
    const [, owner = here.owner, repo = here.repo, number] = /^(?:https?:\/\/[^/]{1,200}\/)?(?:([\w-]{1,100})\/([\w.-]{1,100}))?(?:#|\/issues\/)([1-9]\d{0,8})$/.exec(reference) ?? [];
    if (number === undefined || !(0,github_repository/* isOwner */.u8)(owner) || !(0,github_repository/* isRepositoryName */.en)(repo))
        return null;
    return { owner, repo, number: Number(number) };
}
/** References of one query. */
const BATCH = 25;
const issueBodiesQuery = (count) => {
    const all = Array.from({ length: count }, (_, index) => index);
    const variables = all.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(', ');
    const parts = all.map((index) => `
  i${index}: repository(owner: $o${index}, name: $r${index}) { issue(number: $n${index}) { body } }`);
    return `query bodies(${variables}) {${parts.join('')}\n}`;
};
/** The bodies of issues, in the order asked; null: there is none of that number, or the token may not see it. Throws GitHubError. */
async function readIssueBodies(client, references) {
    const bodies = [];
    for (let start = 0; start < references.length; start += BATCH) {
        const batch = references.slice(start, start + BATCH);
        const variables = Object.fromEntries(batch.flatMap(({ owner, repo, number }, index) => [
            [`o${index}`, owner],
            [`r${index}`, repo],
            [`n${index}`, number],
        ]));
        const { data } = await client.graphql(issueBodiesQuery(batch.length), () => variables, 'the issues of incidents');
        bodies.push(...batch.map((_, index) => data.path(`i${index}`, 'issue').orNull((issue) => issue.member('body').text())));
    }
    return bodies;
}

;// CONCATENATED MODULE: ./build/src/github/report-merged.js



/** GitHub shows no more results of one search. Source: docs.github.com, "About search": "up to 1,000 results for each search". */
const MOST_RESULTS = 1000;
/** A range that is split is aimed below that: months are not even. */
const AIM = 700;
/** The shortest range that a search can tell apart, in milliseconds. */
const SECOND = 1000;
/** Approvals of one pull request: more are not asked for. */
const MOST_APPROVALS = 20;
/** A page of merged pull requests: 100 are some 7,200 nodes and 5 points. Field names are checked against GitHub's schema by a test. */
const mergedBetweenQuery = `query mergedBetween($search: String!, $size: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on PullRequest {
        number title body createdAt mergedAt baseRefName
        author { __typename login }
        mergeCommit { oid message }
        labels(first: 50) { nodes { name } }
        reviews(first: ${MOST_APPROVALS}, states: [APPROVED]) {
          totalCount
          nodes { submittedAt authorCanPushToRepository author { __typename login } }
        }
        ready: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
          nodes { __typename ... on ReadyForReviewEvent { createdAt } }
        }
      }
    }
  }
}`;
/**
 * Reads the pull requests that were merged within ranges of whole seconds, the latest first; a range that holds more than a search shows is split.
 * Whoever stops asking has whole ranges. At most one request for each 50 pull requests, and one. `base` null: into any branch.
 * Throws GitHubError.
 */
async function* readMergedBetween(client, repository, { ranges, base }) {
    const left = [...ranges].sort((one, other) => one.from - other.from);
    for (let range = left.pop(); range !== undefined; range = left.pop()) {
        if (range.until <= range.from)
            continue;
        const first = await readPage(client, repository, searchOf(repository, range, base), null);
        const seconds = Math.ceil((range.until - range.from) / SECOND);
        if (first.count > MOST_RESULTS && seconds > 1) {
            left.push(...split(range, Math.min(seconds, Math.ceil(first.count / AIM))));
            continue;
        }
        yield await readRange(client, repository, range, base, first);
    }
}
async function readRange(client, repository, range, base, first) {
    const found = new Map();
    const cursors = new Set();
    for (let page = first;;) {
        for (const one of page.merged)
            found.set(one.number, one);
        if (page.next === null || cursors.has(page.next))
            break;
        cursors.add(page.next);
        page = await readPage(client, repository, searchOf(repository, range, base), page.next);
    }
    return { ...range, merged: [...found.values()], hidden: Math.max(0, first.count - found.size) };
}
const instant = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
/** Both ends of a range belong to it for GitHub. Source: docs.github.com, "Understanding the search syntax". */
const searchOf = (repository, { from, until }, base) => [
    `repo:${(0,github_repository/* fullName */.fq)(repository)} is:pr is:merged`,
    // A quotation mark has no way into a search; what else comes then is left out by whoever asked.
    ...(base === null || base.includes('"') ? [] : [`base:"${base}"`]),
    `merged:${instant(from)}..${instant(until - SECOND)} sort:created-asc`,
].join(' ');
/** The parts of a range, the earliest first, each of whole seconds. */
function split({ from, until }, parts) {
    const step = Math.ceil((until - from) / SECOND / parts) * SECOND;
    return Array.from({ length: parts }, (_, index) => ({
        from: from + index * step,
        until: Math.min(until, from + (index + 1) * step),
    })).filter((part) => part.from < part.until);
}
async function readPage(client, repository, search, after) {
    const of = `the merged pull requests of ${(0,github_repository/* fullName */.fq)(repository)}`;
    const asked = (attempt) => ({ search, size: (0,lists/* pageSize */.T0)(attempt), after });
    const { data, refused } = await client.graphql(mergedBetweenQuery, asked, of);
    const [refusal] = refused;
    if (refusal !== undefined)
        throw (0,graphql_answer/* refusalOf */.O)(refusal, of);
    const list = data.member('search');
    const nodes = list.member('nodes').items();
    const page = list.member('pageInfo');
    return {
        count: list.member('issueCount').count(),
        merged: nodes
            .filter((node) => node.value !== null && node.member('__typename').value === 'PullRequest')
            .map(mergedNow),
        next: page.member('hasNextPage').flag() ? page.member('endCursor').text() : null,
    };
}
function mergedNow(node) {
    const author = node.member('author').orNull(actor);
    const createdAt = node.member('createdAt').instant();
    const mergedAt = node.member('mergedAt').instant();
    const [ready] = node.path('ready', 'nodes').items();
    const commit = node.member('mergeCommit');
    return {
        number: node.member('number').count(),
        title: node.member('title').text(),
        body: node.member('body').text(),
        author,
        base: node.member('baseRefName').text(),
        createdAt,
        readyAt: ready?.orNull((event) => event.member('createdAt').instant()) ?? createdAt,
        mergedAt,
        commit: commit.orNull((one) => one.member('oid').sha()),
        message: commit.orNull((one) => one.member('message').text()) ?? '',
        labels: node
            .path('labels', 'nodes')
            .items()
            .map((label) => label.member('name').text()),
        approval: approvalIn(node.member('reviews'), author, mergedAt),
    };
}
/** GraphQL shows the login of a bot without its suffix. */
function actor(node) {
    const bot = node.member('__typename').text() === 'Bot';
    const login = node.member('login').text();
    return { login: bot && !login.endsWith('[bot]') ? `${login}[bot]` : login, bot };
}
/** The first approval before the merge by a person other than the author, who may push. */
function approvalIn(reviews, author, mergedAt) {
    const given = reviews
        .member('nodes')
        .items()
        .flatMap((review) => {
        const by = review.member('author').orNull(actor);
        const at = review.member('submittedAt').orNull((submitted) => submitted.instant());
        const counts = by !== null && !by.bot && review.member('authorCanPushToRepository').flag();
        return counts && at !== null && by.login !== author?.login && Date.parse(at) <= Date.parse(mergedAt) ? [at] : [];
    })
        .sort((one, other) => Date.parse(one) - Date.parse(other));
    const [at] = given;
    // Of an author whose account is gone nobody can tell whether they approved it themselves.
    if (at !== undefined)
        return author === null ? { state: 'unknown' } : { state: 'given', at };
    return { state: reviews.member('totalCount').count() > MOST_APPROVALS ? 'unknown' : 'none' };
}

;// CONCATENATED MODULE: ./build/src/github/report-ranges.js
/** What of a range is in none of others, in order. */
function without(whole, others) {
    let left = [whole];
    for (const { from, until } of others)
        left = left.flatMap((one) => [
            { from: one.from, until: Math.min(one.until, from) },
            { from: Math.max(one.from, until), until: one.until },
        ].filter((part) => part.from < part.until));
    return left;
}
/** Ranges that touch as one. */
function joined(ranges) {
    const result = [];
    for (const { from, until } of [...ranges].sort((one, other) => one.from - other.from)) {
        const last = result.at(-1);
        if (last !== undefined && from <= last.until)
            last.until = Math.max(last.until, until);
        else
            result.push({ from, until });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/github/report-read.js












/** What is left of the rate limit for others who share the token. */
const RESERVE = 60;
/** Ranges between two looks at the rate limit. */
const LOOK_EVERY = 5;
/** Deployments of so long before the first month tell what had been deployed before it, in milliseconds. */
const EARLIER = 14 * 24 * 3_600_000;
/** References to incidents that are looked up at most. */
const MOST_REFERENCES = 500;
const reportedQuery = `query reported($owner: String!, $repo: String!, $label: String!) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    label(name: $label) { name }
    pullRequests(states: MERGED) { totalCount }
  }
}`;
/**
 * Reads what GitHub tells of the merges of some months and since: the list, issues of incidents, deployments. What cannot be read
 * is told as such. Throws GitHubError where nothing can.
 */
async function readForReport(client, asked) {
    const { repository, metrics, months, timezone } = asked;
    const found = await reported(client, asked);
    const { branch } = asked;
    const wanted = branch ?? found.defaultBranch;
    const isGated = typeof wanted === 'string'
        ? (name) => name === wanted
        : (name) => wanted(name, found.defaultBranch);
    const from = (0,period/* startOfMonth */.wH)(months[0] ?? '1970-01', timezone);
    const base = typeof wanted === 'string' ? wanted : null;
    const { merged, unread } = found.merged === 0 ? nothing : await readMerged(client, asked, from, base);
    const [issues, deployments, starts] = await Promise.all([
        metrics.incidentLabels.length === 0
            ? null
            : orWhy(() => readIncidentIssues(client, repository, metrics.incidentLabels, from)),
        metrics.environments.length === 0
            ? null
            : orWhy(() => readDeployments(client, repository, new Date(from.getTime() - EARLIER))),
        startsOf(client, asked, merged),
    ]);
    return { ...found, isGated, merged, unread, issues, deployments, starts };
}
const nothing = { merged: [], unread: [] };
async function reported(client, { repository, emergencyLabel }) {
    const name = (0,github_repository/* fullName */.fq)(repository);
    const { data, refused } = await client.graphql(reportedQuery, () => ({ owner: repository.owner, repo: repository.repo, label: emergencyLabel }), name);
    const found = data.member('repository');
    const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
    if (refusal !== undefined)
        throw (0,graphql_answer/* refusalOf */.O)(refusal, name);
    if (found.value === null)
        throw (0,failure/* notFound */.mX)(name);
    return {
        repository: found.member('nameWithOwner').fullName(),
        defaultBranch: found.path('defaultBranchRef', 'name').orNull((branch) => branch.text()) ?? '',
        emergencyLabel: found.path('label', 'name').orNull((label) => label.text()),
        merged: found.path('pullRequests', 'totalCount').count(),
    };
}
/** The list, as far as the rate limit goes, the latest first. */
async function readMerged(client, asked, from, base) {
    const { repository, now, kept, keep, step } = asked;
    const all = new Map((kept?.merged ?? []).map((one) => [one.number, one]));
    const done = [...(kept?.ranges ?? [])];
    const whole = { from: from.getTime(), until: Math.ceil(now.getTime() / 1000) * 1000 };
    const hidden = [];
    let why = '';
    try {
        let count = 0;
        for await (const range of readMergedBetween(client, repository, { ranges: without(whole, done), base })) {
            for (const one of range.merged)
                all.set(one.number, one);
            step?.(range.merged.length);
            if (range.hidden > 0)
                hidden.push(range);
            else
                done.push({ from: range.from, until: range.until });
            await keep?.({ ranges: joined(done), merged: [...all.values()] });
            count += 1;
            if (count % LOOK_EVERY === 0)
                await checkLimit(client);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof github_error/* GitHubError */.y))
            throw thrown;
        why = thrown.message;
    }
    const merged = [...all.values()].filter(({ mergedAt }) => Date.parse(mergedAt) >= whole.from);
    return { merged, unread: unreadOf(asked, { missing: without(whole, done), hidden, why }) };
}
/** The months of what is missing; what came after them counts for all, since it may undo what was merged in them. */
function unreadOf({ months, timezone }, { missing, hidden, why }) {
    if (missing.length === 0)
        return [];
    const end = (0,period/* startOfMonth */.wH)((0,period/* monthsLater */.WQ)(months.at(-1) ?? '1970-01', 1), timezone).getTime();
    const touched = months.filter((month) => {
        const [start, next] = [(0,period/* startOfMonth */.wH)(month, timezone), (0,period/* startOfMonth */.wH)((0,period/* monthsLater */.WQ)(month, 1), timezone)];
        return missing.some(({ from, until }) => from < next.getTime() && until > start.getTime());
    });
    const isLater = missing.some(({ until }) => until > end);
    const because = why !== '' || hidden.length === 0 ? why : 'GitHub counts more of them than its search shows.';
    return [{ months: isLater ? months : touched, why: because }];
}
/** Throws GitHubError where little is left. */
async function checkLimit(client) {
    const left = await (0,rate_limit/* readRateLimit */.y)(client);
    if (left === null || left.graphql >= RESERVE)
        return;
    throw new github_error/* GitHubError */.y('rate-limited', `Little is left of GitHub's rate limit (${left.graphql} points).`, `The same command goes on where this one ended, after ${left.resetAt.toISOString()}.`);
}
async function orWhy(read) {
    try {
        return await read();
    }
    catch (thrown) {
        if (thrown instanceof github_error/* GitHubError */.y)
            return { why: thrown.message };
        throw thrown;
    }
}
/** When the incidents began that titles and descriptions refer to, where their issue can be read and says so. */
async function startsOf(client, { metrics, repository, timezone }, merged) {
    const finder = incidentFinder({ incidentLabels: [], incidentIssues: metrics.incidentIssues });
    const wanted = new Map();
    for (const { title, body } of metrics.incidentIssues.length === 0 ? [] : merged) {
        for (const { reference } of finder.find([], [title, body])) {
            const issue = issueReference(reference, repository);
            if (issue !== null && wanted.size < MOST_REFERENCES)
                wanted.set(reference.toLowerCase(), issue);
        }
    }
    const bodies = await orWhy(() => readIssueBodies(client, [...wanted.values()]));
    if ('why' in bodies)
        return new Map();
    return new Map([...wanted.keys()].map((reference, index) => [reference, startIn(bodies[index] ?? null, timezone)]));
}
const startIn = (body, timezone) => body === null ? null : startOf(body, timezone);

// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar_calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/calendar/days.js
var calendar_days = __webpack_require__(53417);
;// CONCATENATED MODULE: ./build/src/calendar/business-hours.js


/**
 * The hours in which people work: those of the policy on its weekdays, without holidays. Neither the Friday cut-off nor a
 * freeze counts, since they stop deployments (4.5), not reviews.
 */
function workingHours(calendar) {
    return businessHours((0,calendar_calendar/* createCalendar */.d)({ calendar: { ...calendar, fridayCutoff: 'off' }, freezes: [] }));
}
/** The open time of any calendar. Each day is looked up once and kept, so that many long stretches cost little. */
function businessHours(calendar) {
    const days = new Map();
    /** The open stretches of a UTC day, by walking from change to change. */
    function ofDay(day) {
        const known = days.get(day);
        if (known !== undefined)
            return known;
        const openings = [];
        const end = (day + 1) * calendar_days/* DAY */.d_;
        for (let at = day * calendar_days/* DAY */.d_; at < end;) {
            const { open, nextChange } = calendar.stateAt(new Date(at));
            const to = Math.min(end, nextChange?.getTime() ?? end);
            if (open)
                openings.push({ from: at, to });
            at = to;
        }
        const found = { openings, sum: openings.reduce((sum, { from, to }) => sum + to - from, 0) };
        days.set(day, found);
        return found;
    }
    const within = (day, start, end) => ofDay(day).openings.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
    return {
        timezone: calendar.timezone,
        between(from, to) {
            const [start, end] = [from.getTime(), to.getTime()];
            if (Number.isNaN(start) || Number.isNaN(end))
                throw new RangeError('expected two instants');
            if (end <= start)
                return 0;
            const [first, last] = [Math.floor(start / calendar_days/* DAY */.d_), Math.floor(end / calendar_days/* DAY */.d_)];
            if (first === last)
                return within(first, start, end);
            let open = within(first, start, end);
            for (let day = first + 1; day < last; day += 1)
                open += ofDay(day).sum;
            return end > last * calendar_days/* DAY */.d_ ? open + within(last, start, end) : open;
        },
    };
}

// EXTERNAL MODULE: ./build/src/metrics/change-facts.js
var change_facts = __webpack_require__(73233);
;// CONCATENATED MODULE: ./build/src/metrics/count-change.js

/**
 * Counts what one change shows by itself, under keys that compute.ts reads. Answers whether a report lists the change by its
 * title: a push, an emergency, a change that does not comply, and whatever is overdue.
 */
function count(tally, ref, facts, inside) {
    tally.put('change', ref);
    tally.count(`source/${facts.source}`);
    if (facts.kind === 'push')
        tally.put('push', ref);
    else
        tally.count(`category/${facts.category ?? 'unknown'}`);
    countReview(tally, ref, facts, inside);
    countWaiting(tally, ref, facts);
    for (const rule of facts.rules ?? [])
        countRule(tally, ref, rule);
    if (facts.rules?.some(({ lifted }) => lifted !== null))
        tally.put('lifted', ref);
    if (facts.rules === null)
        tally.count('rules-unknown');
    countHeld(tally, facts);
    if (facts.lowered)
        tally.put('lowered', ref);
    if (facts.problems > 0)
        tally.put('bypass', ref);
    countWindow(tally, ref, facts);
    countVerification(tally, ref, facts, inside);
    if (facts.lane === null)
        tally.put('lane-unknown', ref);
    else if (facts.lane === 'ordinary')
        tally.count('lane/ordinary');
    else
        tally.put(`lane/${facts.lane}`, ref);
    if (facts.compliant === true)
        tally.count('compliant');
    else
        tally.put(facts.compliant === null ? 'compliance-unknown' : 'non-compliant', ref);
    const isOverdue = countObligations(tally, ref, facts, inside);
    return facts.kind === 'push' || facts.lane === 'emergency' || facts.compliant === false || isOverdue;
}
function countReview(tally, ref, facts, { working }) {
    const { approval, readyAt, createdAt, kind } = facts;
    const from = readyAt ?? createdAt;
    if (kind === 'push' || approval.state === 'none') {
        tally.put('review-none', ref);
    }
    else if (approval.state !== 'given' || from === null || new Date(from) > new Date(facts.mergedAt)) {
        tally.put('review-unknown', ref);
    }
    else {
        const [ready, approved] = [new Date(from), new Date(approval.at)];
        if (readyAt === null)
            tally.count('review-from-opening');
        // An approval of a draft was there when it was ready.
        tally.measure('review', ref, Math.max(0, approved.getTime() - ready.getTime()));
        tally.measure('review-business', ref, working.between(ready, approved));
    }
}
function countWaiting(tally, ref, { waiting, kind }) {
    if (kind === 'push')
        return;
    if (waiting === null) {
        tally.put('waiting-unknown', ref);
        return;
    }
    tally.count('waiting-known');
    for (const cause of change_facts/* causes */.p)
        tally.count(`waiting/${cause}`, waiting.by[cause]);
    for (const { rule, ms } of waiting.rules) {
        tally.count(`rule/${named(rule)}/waited`, ms);
        tally.count(`rule/${named(rule)}/kept-waiting`);
    }
}
/** Rules that are known to have stopped a change: it waited for them, was merged against them, or the gate said so before. */
function countHeld(tally, { heldBy, waiting, rules }) {
    if (heldBy === null)
        tally.count('held-unknown');
    const waited = (waiting?.rules ?? []).map(({ rule }) => rule);
    const against = (rules ?? []).filter(isOpen).map(({ rule }) => rule);
    for (const rule of new Set([...(heldBy ?? []), ...waited, ...against]))
        tally.count(`rule/${named(rule)}/stopped`);
}
/** A name that a record gives, as a part of a key: nothing in a record is trusted to be short. */
const named = (name) => name.slice(0, 100);
const isOpen = ({ outcome, level }) => level === 'error' && outcome !== 'pass' && outcome !== 'not-applicable';
function countRule(tally, ref, fact) {
    const { outcome, level, lifted } = fact;
    const rule = named(fact.rule);
    if (outcome !== 'not-applicable' || lifted !== null)
        tally.count(`rule/${rule}/judged`);
    if (outcome === 'pass')
        tally.count(`rule/${rule}/passed`);
    if (isOpen(fact))
        tally.put(`rule/${rule}/against`, ref);
    if (outcome === 'unknown')
        tally.count(`rule/${rule}/unknown`);
    if (level === 'warning' && (outcome === 'wait' || outcome === 'fail'))
        tally.count(`rule/${rule}/advised`);
    if (lifted !== null)
        tally.put(`rule/${rule}/lifted`, ref);
}
function countWindow(tally, ref, { window, lane, kind }) {
    if (window === null) {
        if (kind === 'pull-request')
            tally.put('window-unknown', ref);
    }
    else if (window.use === 'closed') {
        tally.put('window-closed', ref);
        tally.put(`window-closed/${named(window.reason ?? 'unknown')}`, ref);
        tally.put(`window-closed-lane/${lane ?? 'unknown'}`, ref);
    }
    else {
        tally.count(`window/${window.use}`);
    }
}
function countVerification(tally, ref, { verification }, { readAt }) {
    const { state } = verification;
    // A period that ended after the record was last brought up to date: nobody has looked since.
    const isStale = verification.state === 'monitoring' && new Date(verification.ends) <= readAt;
    if (state === 'complete' || state === 'none')
        tally.count(`verification/${state}`);
    else
        tally.put(`verification/${isStale ? 'unknown' : state}`, ref);
}
/** What is open past its due instant is overdue, whether or not the record was brought up to date. */
function countObligations(tally, ref, { obligations, lane }, { readAt }) {
    let isOverdue = false;
    for (const { id, state, due, late } of obligations) {
        const missed = state === 'overdue' || (state === 'open' && due !== null && new Date(due) <= readAt);
        const how = missed ? 'overdue' : late ? 'late' : state;
        tally.count(`obligation/${named(id)}/${how}`);
        isOverdue ||= how === 'overdue' || how === 'late';
    }
    if (isOverdue)
        tally.put(lane === 'emergency' ? 'overdue-emergency' : 'overdue-other', ref);
    return isOverdue;
}

// EXTERNAL MODULE: ./build/src/metrics/references.js
var references = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/src/metrics/remedies.js

const failureKinds = ['reverted', 'incident', 'deployment'];
/** Finds out which of the changes failed, when all of them are known. */
function failureFinder(all) {
    const find = lookUp(all);
    const undone = new Map();
    for (const { reverts, ...change } of all) {
        for (const link of reverts) {
            const target = find(link);
            if (target === undefined || target.ref === change.ref || !isBefore(target.mergedAt, change.mergedAt))
                continue;
            const { number, commits, mergedAt } = change;
            undone.set(target, [
                ...(undone.get(target) ?? []),
                { number, commit: commits[0] ?? null, mergedAt, exact: link.exact },
            ]);
        }
    }
    return (change) => {
        const told = change.revertedBy.map((link) => ({
            ...link,
            mergedAt: link.mergedAt ?? find(link)?.mergedAt ?? null,
        }));
        return failureOf(change, [...told, ...(undone.get(change) ?? [])]);
    };
}
function failureOf(change, reverts) {
    const { incidents, deployment } = change;
    const caused = Array.isArray(incidents) ? causedBy(incidents, change) : [];
    const shown = {
        reverted: reverts.length > 0,
        incident: caused.length > 0,
        deployment: deployment.outcome === 'failure',
    };
    const kinds = failureKinds.filter((kind) => shown[kind]);
    if (kinds.length === 0) {
        const isUnread = incidents === 'unknown' || deployment.outcome === 'unknown';
        return { failed: isUnread ? null : false, kinds, proven: false, recovery: null };
    }
    const proven = reverts.some(({ exact }) => exact === true);
    return { failed: true, kinds, proven, recovery: recoveryOf(change, reverts, caused) };
}
/** The first revert is the remedy; where there is none, the success of the deployment. */
function recoveryOf({ mergedAt, deployment }, reverts, incidents) {
    const merged = Date.parse(mergedAt);
    const began = incidents.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
    const start = began.length === 0 ? merged : Math.max(merged, Math.min(...began));
    const undone = reverts.flatMap((link) => (link.mergedAt === null ? [] : [Date.parse(link.mergedAt)]));
    // Of several reverts the first one ended it; where the instant of one is not known, that may have been the first.
    const isComplete = reverts.every((link) => link.mergedAt !== null);
    if (reverts.length > 0)
        return isComplete ? since(start, Math.min(...undone)) : null;
    if (deployment.outcome !== 'failure' || deployment.recoveredAt === null)
        return null;
    return since(start, Date.parse(deployment.recoveredAt));
}
/** null: the remedy came before the failure, so one of the instants is wrong. */
const since = (start, end) => (end >= start ? end - start : null);
const isBefore = (one, other) => Date.parse(one) <= Date.parse(other);
/** A commit may be abbreviated to this many digits. */
const remedies_shortest = 7;
/** Finds a change by its number, or by a commit that it brought to the branch. */
function lookUp(all) {
    const byNumber = new Map();
    const byCommit = new Map();
    for (const change of all) {
        if (change.number !== null)
            byNumber.set(change.number, change);
        for (const commit of change.commits.map((each) => each.toLowerCase())) {
            const short = commit.slice(0, remedies_shortest);
            const same = byCommit.get(short);
            if (same === undefined)
                byCommit.set(short, [{ commit, change }]);
            else
                same.push({ commit, change });
        }
    }
    return ({ number, commit }) => {
        if (number !== null)
            return byNumber.get(number);
        const wanted = commit?.toLowerCase() ?? '';
        const candidates = wanted.length < remedies_shortest ? [] : (byCommit.get(wanted.slice(0, remedies_shortest)) ?? []);
        const found = new Set(candidates.filter((each) => each.commit.startsWith(wanted)).map(({ change }) => change));
        return found.size === 1 ? [...found][0] : undefined;
    };
}

// EXTERNAL MODULE: ./build/src/metrics/tally.js
var tally = __webpack_require__(81333);
;// CONCATENATED MODULE: ./build/src/metrics/collect.js





/**
 * Counts the changes of one repository in a single pass, in any order. Of each change only what a later one could bear upon is
 * kept: many thousands need little memory.
 */
function collect(options) {
    const { repository, timezone, readAt, working } = options;
    const begun = options.months.filter((month) => (0,period/* startOfMonth */.wH)(month, timezone) <= readAt);
    const open = new Map(begun.map((month) => [month, (0,tally/* openTally */.jx)()]));
    const gaps = new Map(begun.map((month) => [month, new Set()]));
    const kept = new Map();
    const titles = new Map();
    const inside = { readAt, working, names: options.names ?? false };
    return {
        add(facts) {
            const ref = (0,references/* refOf */.H8)(facts);
            const key = facts.number === null ? `@${facts.commits.join(' ')}` : ref;
            if (kept.has(key))
                return false;
            const month = (0,period/* monthOf */.GS)(new Date(facts.mergedAt), timezone);
            kept.set(key, keptOf(facts, ref, month));
            const tally = open.get(month);
            if (tally === undefined)
                return true;
            const isListed = count(tally, ref, facts, inside);
            titles.set(ref, { title: facts.title.slice(0, 200), author: inside.names ? facts.author : null });
            if (isListed)
                list(tally, ref, facts.mergedAt);
            return true;
        },
        gap(what, months = begun) {
            for (const month of months)
                gaps.get(month)?.add(what);
        },
        finish(deployments) {
            const known = [...kept.values()];
            const deploymentOf = deployments?.(known);
            const all = deploymentOf === undefined ? known : known.map((each) => ({ ...each, deployment: deploymentOf(each) }));
            const failureOf = failureFinder(all);
            const closing = new Map(open);
            for (const change of all) {
                const tally = closing.get(change.month);
                if (tally !== undefined)
                    settle(tally, change, failureOf(change));
            }
            return {
                partVersion: 1,
                months: [...closing].map(([month, tally]) => ({
                    repository,
                    month,
                    timezone,
                    readAt: readAt.toISOString(),
                    gaps: [...(gaps.get(month) ?? [])].sort(),
                    tally: tally.close(),
                })),
            };
        },
    };
    function list(tally, ref, at) {
        const known = titles.get(ref);
        if (known === undefined)
            return;
        titles.delete(ref);
        tally.list({ ref, at: new Date(at).toISOString(), ...known });
    }
    /** What is known of a change only when all others are. */
    function settle(tally, change, failure) {
        const { ref } = change;
        if (change.incidents === 'untracked')
            tally.count('untracked/incidents');
        if (change.deployment.outcome === 'untracked')
            tally.count('untracked/deployments');
        if (failure.failed === null)
            tally.put('failure-unknown', ref);
        if (failure.failed !== true)
            return;
        tally.put('failed', ref);
        for (const kind of failure.kinds)
            tally.put(`failed/${kind}`, ref);
        if (failure.proven)
            tally.put('failed-proven', ref);
        if (failure.recovery === null)
            tally.put('recovery-unknown', ref);
        else
            tally.measure('recovery', ref, failure.recovery);
        list(tally, ref, change.mergedAt);
    }
}
const keptOf = (facts, ref, month) => ({
    ref,
    month,
    number: facts.number,
    lane: facts.lane,
    mergedAt: facts.mergedAt,
    commits: facts.commits,
    reverts: facts.reverts,
    revertedBy: facts.revertedBy,
    incidents: facts.incidents,
    deployment: facts.deployment,
});

;// CONCATENATED MODULE: ./build/src/metrics/deployments.js

/**
 * Finds how the deployment of each change ended. A deployment brings out its commit and everything merged before; of each
 * environment the first one that ended counts, of a change whose own commit was not deployed as of one whose was. A failed one
 * has recovered with the next success in its environment. Of changes merged before an environment was first deployed to, that
 * environment says nothing. `globs` name the environments that count; where none was ever deployed to, nothing is tracked.
 */
function deploymentFinder(seen, globs) {
    const counts = (0,name_globs/* nameGlobs */.B)(globs);
    const wanted = seen.filter(({ environment }) => globs.length > 0 && counts(environment) !== null);
    return (all) => {
        if (wanted.length === 0)
            return () => ({ outcome: 'untracked' });
        const placeOf = placesIn(all);
        const names = [...new Set(wanted.map(({ environment }) => environment.toLowerCase()))];
        const environments = names.map((name) => wanted
            .filter(({ environment }) => environment.toLowerCase() === name)
            .flatMap((each) => placed(each, placeOf))
            .sort((one, other) => one.created - other.created));
        return (change) => together(environments.map((own) => inEnvironment(own, change, placeOf)));
    };
}
/** The environments that were deployed to and do not count, each once. */
function otherEnvironments(seen, globs) {
    const counts = globs.length === 0 ? () => null : (0,name_globs/* nameGlobs */.B)(globs);
    return [...new Set(seen.map(({ environment }) => environment))].filter((name) => counts(name) === null).sort();
}
function placesIn(all) {
    const ordered = [...all].sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
    const places = new Map(ordered.flatMap(({ commits }, place) => commits.map((commit) => [commit.toLowerCase(), place])));
    return (commit) => places.get(commit.toLowerCase());
}
/** Nothing, where it deployed what is none of the changes: a branch, or what was merged long before. */
function placed({ commit, createdAt, statuses }, placeOf) {
    const place = placeOf(commit);
    if (place === undefined)
        return [];
    const ended = statuses
        .flatMap(({ state, at }) => {
        const known = endings[state.toUpperCase()];
        return known === undefined ? [] : [{ failed: known === 'failed', at: Date.parse(at) }];
    })
        .sort((one, other) => one.at - other.at);
    const end = ended.find(({ failed }) => failed) ?? ended[0] ?? null;
    const success = ended.find(({ failed, at }) => !failed && at >= (end?.at ?? 0))?.at ?? null;
    return [{ place, created: Date.parse(createdAt), end, success }];
}
/** Of GitHub's states those that end a deployment. `INACTIVE` tells that another one took its place, not how it ended. */
const endings = {
    SUCCESS: 'succeeded',
    FAILURE: 'failed',
    ERROR: 'failed',
};
function inEnvironment(own, { commits, mergedAt }, placeOf) {
    const place = commits.map(placeOf).find((each) => each !== undefined);
    if (place === undefined)
        return 'none';
    let found = 'none';
    for (let index = firstSince(own, Date.parse(mergedAt)); index < own.length; index += 1) {
        const each = own[index];
        if (each === undefined || each.place < place)
            continue;
        // Others, of which nothing is known, may have brought it out before.
        if (index === 0 && each.place !== place)
            return 'before';
        if (each.end !== null) {
            const { failed, at } = each.end;
            return { failed, at, recovered: failed ? recoveryIn(own, index, place, at) : null };
        }
        found = 'pending';
    }
    return found;
}
/** The first success after a failure that has the change in it. */
function recoveryIn(own, failed, place, at) {
    for (let index = failed; index < own.length; index += 1) {
        const each = own[index];
        if (each !== undefined && each.place >= place && each.success !== null && each.success >= at)
            return each.success;
    }
    return null;
}
/** Where those begin that were created at an instant or later. */
function firstSince(own, instant) {
    let [low, high] = [0, own.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((own[middle]?.created ?? Number.POSITIVE_INFINITY) < instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** It failed where it failed in one environment, and has recovered when it has in all of them. */
function together(all) {
    const ended = all.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    const failed = ended.filter((each) => each.failed);
    const instant = (at) => new Date(at).toISOString();
    if (failed.length > 0) {
        const last = Math.max(...failed.map(({ recovered }) => recovered ?? Number.NaN));
        const at = instant(Math.min(...failed.map((each) => each.at)));
        return { outcome: 'failure', at, recoveredAt: Number.isNaN(last) ? null : instant(last) };
    }
    if (ended.length > 0 && !all.includes('pending'))
        return { outcome: 'success', at: instant(Math.max(...ended.map((each) => each.at))) };
    return all.every((each) => each === 'before') ? { outcome: 'untracked' } : { outcome: 'unknown' };
}

// EXTERNAL MODULE: ./build/src/records/reverts.js
var reverts = __webpack_require__(79699);
;// CONCATENATED MODULE: ./build/src/metrics/github-facts.js

/**
 * The fact sheet of a pull request without a record, from what GitHub tells of it now. What only the gate's judgement at the
 * merge could say (category, rules, waiting, window, verification) is not known.
 */
function githubFacts(merged, inside) {
    const { repository, emergencyLabel } = inside;
    const { number, title, labels, approval, createdAt, readyAt, mergedAt, commit } = merged;
    const declared = labels.some((label) => label.toLowerCase() === emergencyLabel?.toLowerCase());
    return {
        source: 'github',
        kind: 'pull-request',
        repository,
        number,
        commits: commit === null ? [] : [commit],
        title,
        author: merged.author?.login ?? null,
        mergedAt,
        createdAt,
        readyAt,
        category: null,
        lowered: false,
        // Which of the other lanes it went through, only its record tells.
        lane: emergencyLabel === null ? null : declared ? 'emergency' : 'ordinary',
        compliant: null,
        problems: 0,
        approval,
        reverts: revertsIn(merged, inside),
        revertedBy: [],
        incidents: inside.incidents(merged),
        deployment: { outcome: 'unknown' },
        rules: null,
        heldBy: null,
        waiting: null,
        obligations: [],
        verification: { state: 'unknown' },
        window: null,
    };
}
/** What it says that it reverts, in the forms of GitHub's button and of git revert. */
function revertsIn(merged, { repository, all }) {
    const { number, title, body, message, mergedAt } = merged;
    if (!/revert|reapply/i.test(`${title}\n${body}\n${message}`))
        return [];
    const before = all
        .filter((one) => Date.parse(one.mergedAt) <= Date.parse(mergedAt))
        .map((one) => ({
        number: one.number,
        commits: one.commit === null ? [] : [one.commit],
        title: one.title,
    }));
    return (0,reverts/* revertsOf */.DH)({ repository, number, title, body, messages: [message] }, before).map((link) => ({
        ...link,
        mergedAt: null,
    }));
}

// EXTERNAL MODULE: ./build/src/metrics/metrics-policy.js
var metrics_policy = __webpack_require__(68301);
;// CONCATENATED MODULE: ./build/src/metrics/incident-reader.js



/** Finds incidents by labels, by references in texts, and by issues that name the change. `told` null: GitHub was not read. */
function incidentReader({ policy, repository }, told) {
    const finder = incidentFinder((0,metrics_policy/* metricsOf */.P)(policy));
    if (!finder.tracked)
        return () => 'untracked';
    const issues = told?.issues ?? [];
    const named = 'why' in issues ? null : incidentsIn(issues, repository, policy.calendar.timezone);
    const started = (incident) => ({
        ...incident,
        startedAt: incident.startedAt ?? told?.starts.get(incident.reference.toLowerCase()) ?? null,
    });
    const inNow = (now) => now === undefined ? [] : finder.find(now.labels, [now.title, now.body]).map(started);
    // Whoever finds the cause sets a label later: only what is there now shows that there is none.
    const isKnown = (facts, now) => told !== null && named !== null && (now !== undefined || facts?.kind === 'push');
    return (facts, now) => {
        const change = facts ?? (now === undefined ? null : { ...now, commits: now.commit === null ? [] : [now.commit] });
        const byIssue = change === null || named === null ? [] : named(change);
        const all = [...byIssue, ...inRecord(facts).map(started), ...inNow(now)];
        if (all.length > 0)
            return [...new Map(all.map((each) => [each.reference.toLowerCase(), each])).values()];
        return isKnown(facts, now) ? [] : 'unknown';
    };
}
const inRecord = (facts) => facts === null || typeof facts.incidents === 'string' ? [] : facts.incidents;

// EXTERNAL MODULE: ./build/src/classify/classify.js + 1 modules
var classify = __webpack_require__(88800);
;// CONCATENATED MODULE: ./build/src/metrics/waiting.js
/**
 * Divides the time from ready to merge. Each instant is charged once: to the reviewer while an approval that was needed is
 * missing, else to the checks while one has not ended, else to the clock while lead time runs or the window is closed, else
 * to the author: nothing stood in the way any more. So the clock is charged only for what it alone cost. Rework during the
 * review counts as the reviewer's, since nothing tells it apart.
 */
function waitingOf(facts, hours) {
    const { from, to } = facts;
    const within = (held, start) => Math.min(to, Math.max(start, held?.until ?? start));
    const approved = within(facts.reviewer, from);
    const checked = within(facts.checks, approved);
    const announced = within(facts.lead, checked);
    const open = facts.window ? hours.between(new Date(announced), new Date(to)) : to - announced;
    const closed = to - announced - open;
    const rules = [
        { rule: facts.reviewer?.rule ?? '', ms: approved - from },
        { rule: facts.checks?.rule ?? '', ms: checked - approved },
        { rule: facts.lead?.rule ?? '', ms: announced - checked },
        { rule: 'deployment-window', ms: closed },
    ];
    return {
        by: { author: open, reviewer: approved - from, checks: checked - approved, clock: announced - checked + closed },
        rules: rules.filter(({ ms }) => ms > 0),
    };
}
const seatRules = {
    technical: 'approvals',
    security: 'security-review',
    executive: 'executive-approval',
};
/** The rules whose waiting is told apart; where one of them could not be judged, nothing is. */
const timing = new Set([
    ...Object.values(seatRules),
    'ci-checks',
    'lead-time',
    'deployment-window',
]);
/** The waiting time that a record tells; null: it does not. */
function waitingInRecord(record, ready, hours) {
    const [from, to] = [Date.parse(ready), Date.parse(record.merge.at)];
    const judged = record.findings.filter(({ level }) => level === 'error');
    if (!(from <= to) || judged.some(({ rule, outcome }) => timing.has(rule) && outcome === 'unknown'))
        return null;
    // What was missing at the merge was missing until then.
    const missing = judged.filter(({ outcome }) => outcome === 'wait' || outcome === 'fail');
    if (missing.some(({ actor }) => actor === 'owner'))
        return null;
    const openAt = (actor) => {
        const one = missing.find((each) => each.actor === actor);
        return one === undefined ? null : { rule: one.rule, until: to };
    };
    const checks = openAt('checks') ?? checksOf(record, judged, to);
    const lead = leadOf(judged, to);
    if (checks === 'unknown' || lead === 'unknown')
        return null;
    const window = judged.some(({ rule, outcome }) => rule === 'deployment-window' && outcome !== 'not-applicable' && outcome !== 'unknown');
    return waitingOf({ from, to, reviewer: openAt('reviewer') ?? lastSeat(record, to), checks, lead, window }, hours);
}
/** The last approval that filled a seat. */
function lastSeat({ approvers }, to) {
    return approvers
        .flatMap(({ counts, seat, at }) => counts === true && seat !== null && Date.parse(at) <= to
        ? [{ rule: seatRules[seat], until: Date.parse(at) }]
        : [])
        .reduce((last, each) => (last === null || each.until > last.until ? each : last), null);
}
/** The end of the last check, of all that ran: which of them the policy ignores, a record does not tell. */
function checksOf({ testing }, judged, to) {
    if (!judged.some(({ rule, outcome }) => rule === 'ci-checks' && outcome === 'pass'))
        return null;
    if (testing.checks === null)
        return 'unknown';
    const ends = testing.checks.map(({ completedAt }) => (completedAt === null ? Number.NaN : Date.parse(completedAt)));
    if (ends.some((end) => Number.isNaN(end)))
        return 'unknown';
    const until = ends.filter((end) => end <= to).reduce((last, end) => Math.max(last, end), 0);
    return { rule: 'ci-checks', until };
}
function leadOf(judged, to) {
    const found = judged.find(({ rule }) => rule === 'lead-time');
    if (found === undefined || found.outcome === 'not-applicable')
        return null;
    if (found.outcome !== 'pass')
        return { rule: found.rule, until: to };
    const { start, hours } = found.evidence ?? {};
    const begun = typeof start === 'string' ? Date.parse(start) : Number.NaN;
    if (Number.isNaN(begun) || typeof hours !== 'number')
        return 'unknown';
    return { rule: found.rule, until: begun + hours * 3_600_000 };
}

;// CONCATENATED MODULE: ./build/src/metrics/record-facts.js



/** Makes fact sheets of records. `window` are the hours in which the policy lets changes ship. */
function recordFacts(metrics, window) {
    const finder = incidentFinder(metrics);
    return (record, besides) => record.kind === 'push' ? ofPush(record, besides, finder) : ofPullRequest(record, besides, finder, window);
}
function ofPullRequest(record, besides, finder, window) {
    const readyAt = besides.readyAt ?? readyIn(record);
    const { merge, links } = record;
    return {
        source: 'record',
        kind: 'pull-request',
        repository: record.repository,
        number: record.number,
        commits: [...new Set([merge.commit ?? [], merge.landed ?? []].flat())],
        title: record.title,
        author: record.author?.login ?? null,
        mergedAt: merge.at,
        createdAt: record.createdAt,
        readyAt,
        category: record.category,
        lowered: wasLowered(record),
        lane: record.lane,
        compliant: record.compliant,
        problems: record.problems.length,
        approval: record_facts_approvalIn(record),
        reverts: links.reverts.map(linkOf),
        revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
        incidents: besides.incidents ?? record_facts_incidentsIn(record, finder),
        deployment: besides.deployment,
        rules: rulesOf(record.findings),
        heldBy: besides.heldBy ?? null,
        waiting: waitingInRecord(record, readyAt ?? record.createdAt, window),
        obligations: besides.obligations ?? record.obligations.map(({ id, state, due, late }) => ({ id, state, due, late })),
        verification: verificationIn(record),
        window: { use: windowUse(record), reason: record.window.reason },
    };
}
function ofPush({ push, links, ...record }, besides, { tracked }) {
    return {
        source: 'record',
        kind: 'push',
        repository: record.repository,
        number: null,
        commits: [push.after, ...push.commits.map(({ sha }) => sha)],
        title: push.commits.at(-1)?.subject ?? `Forced push to ${push.branch}`,
        author: push.by,
        mergedAt: push.at,
        createdAt: null,
        readyAt: null,
        category: null,
        lowered: false,
        lane: null,
        compliant: false,
        problems: record.problems.length,
        approval: { state: 'none' },
        reverts: links.reverts.map(linkOf),
        revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
        incidents: besides.incidents ?? (tracked ? 'unknown' : 'untracked'),
        deployment: besides.deployment,
        rules: null,
        heldBy: null,
        waiting: null,
        obligations: [],
        verification: { state: 'unknown' },
        window: null,
    };
}
const linkOf = ({ number, commit, exact }) => ({ number, commit, mergedAt: null, exact });
/** When it was last marked as ready, where the rule on lead time says so; null: it does not. */
function readyIn({ findings, createdAt }) {
    const { start, because } = findings.find(({ rule }) => rule === 'lead-time')?.evidence ?? {};
    if (because === 'ready for review' && typeof start === 'string' && !Number.isNaN(Date.parse(start)))
        return start;
    // Lead time starts at the latest of several instants: so it was not marked as ready after it was opened.
    return because === 'opened' ? createdAt : null;
}
/** Of an emergency, the review after the merge. */
function record_facts_approvalIn({ approvers, obligations }) {
    const given = approvers
        .filter(({ counts }) => counts === true)
        .map(({ at }) => at)
        .sort((one, other) => Date.parse(one) - Date.parse(other));
    const [first] = given;
    if (approvers.some(({ counts, at }) => counts === null && !(first !== undefined && Date.parse(first) <= Date.parse(at))))
        return { state: 'unknown' };
    if (first !== undefined)
        return { state: 'given', at: first };
    const later = obligations.find(({ id, state }) => id === 'review' && state === 'done')?.doneAt;
    return typeof later === 'string' ? { state: 'given', at: later } : { state: 'none' };
}
/** Labels are as of the merge, and who finds the cause sets one later: their absence shows nothing. */
function record_facts_incidentsIn({ labels, title, what, why, laneReason }, finder) {
    if (!finder.tracked)
        return 'untracked';
    const found = finder.find(labels, [title, what, why?.text ?? '', laneReason]);
    return found.length > 0 ? found : 'unknown';
}
/** The files show more than the category that was judged: so somebody who may lowered it. */
function wasLowered({ category, categoryReasons }) {
    const shown = categoryReasons
        .filter(({ source }) => source === 'files')
        .map((reason) => classify/* categories */.LZ.indexOf(reason.category));
    return (categoryReasons.some(({ source }) => source === 'lowered') && Math.max(-1, ...shown) > classify/* categories */.LZ.indexOf(category));
}
function verificationIn({ verification }) {
    if (verification === null)
        return { state: 'none' };
    const { state, ends } = verification;
    return state === 'monitoring' ? { state, ends } : { state };
}
function windowUse({ findings, window }) {
    const found = findings.find(({ rule }) => rule === 'deployment-window');
    const needless = found?.outcome === 'not-applicable' && found.lifted === undefined;
    if (needless)
        return 'not-needed';
    return window.open ? 'open' : 'closed';
}
const worse = { 'not-applicable': 0, pass: 1, wait: 2, fail: 3, unknown: 4 };
/** One fact for each rule: the worst of what it found. */
function rulesOf(findings) {
    const byRule = new Map();
    for (const { rule, outcome, level, actor, lifted } of findings) {
        const known = byRule.get(rule);
        const liftedNow = lifted?.outcome ?? known?.lifted ?? null;
        const isWorse = known === undefined || worse[outcome] > worse[known.outcome];
        byRule.set(rule, isWorse ? { rule, outcome, level, actor: actor ?? null, lifted: liftedNow } : { ...known, lifted: liftedNow });
    }
    return [...byRule.values()];
}

;// CONCATENATED MODULE: ./build/src/metrics/build-part.js









/** Counts the changes of a repository: from their records, and from GitHub those that have none. */
async function buildPart(asked) {
    const { repository, policy, months, readAt, names, github } = asked;
    const { timezone } = policy.calendar;
    const told = 'why' in github ? null : github;
    const collector = collect({ repository, timezone, months, readAt, names, working: workingHours(policy.calendar) });
    const incidents = incidentReader(asked, told);
    const { recorded, earliest } = await addRecords(collector, asked, told, incidents);
    for (const one of told?.merged ?? []) {
        if (recorded.has(one.number) || !asked.isGated(one.base))
            continue;
        const inside = {
            repository,
            emergencyLabel: told?.emergencyLabel ?? null,
            incidents: (each) => incidents(null, each),
            all: told?.merged ?? [],
        };
        collector.add(githubFacts(one, inside));
    }
    for (const { what, of } of gapsIn(asked, told, earliest))
        collector.gap(what, of);
    const deployments = told?.deployments ?? null;
    const isRead = deployments !== null && !('why' in deployments);
    const { environments } = (0,metrics_policy/* metricsOf */.P)(policy);
    if (environments.length === 0)
        return collector.finish(() => () => ({ outcome: 'untracked' }));
    return collector.finish(isRead ? deploymentFinder(deployments, environments) : undefined);
}
/** The numbers of those that are recorded, and when the first of them was merged, in milliseconds. */
async function addRecords(collector, { repository, policy, records, isGated }, told, incidents) {
    const metrics = (0,metrics_policy/* metricsOf */.P)(policy);
    const toFacts = recordFacts(metrics, businessHours((0,calendar_calendar/* createCalendar */.d)(policy)));
    const deployment = { outcome: metrics.environments.length === 0 ? 'untracked' : 'unknown' };
    const merged = new Map(told?.merged.map((one) => [one.number, one]));
    const recorded = new Set();
    const broken = new Map();
    let earliest = Number.POSITIVE_INFINITY;
    for await (const read of records ?? []) {
        if (!read.ok) {
            const month = (0,period/* monthOf */.GS)(new Date(read.at), policy.calendar.timezone);
            const known = broken.get(month);
            if (known === undefined)
                broken.set(month, [read]);
            else
                known.push(read);
            continue;
        }
        const { record } = read;
        if (!isGated(record.kind === 'push' ? record.push.branch : record.merge.base.ref))
            continue;
        const now = record.kind === 'push' ? undefined : merged.get(record.number);
        if (record.kind === 'pull-request')
            recorded.add(record.number);
        const facts = toFacts(record, { deployment, ...(now === undefined ? {} : { readyAt: now.readyAt }) });
        earliest = Math.min(earliest, Date.parse(facts.mergedAt));
        collector.add({ ...facts, repository, incidents: incidents(facts, now) });
    }
    for (const [month, all] of broken)
        collector.gap(brokenText(all), [month]);
    return { recorded, earliest };
}
/** Of many, the first one is told: what is wrong is likely the same. */
function brokenText([first, ...more]) {
    const text = `The record ${first?.place} could not be read: ${first?.problem}`;
    return more.length === 0 ? text : `${text}; and ${more.length} more records of that month`;
}
/** What was not read, each as a sentence that says what to do. */
function gapsIn(asked, told, earliest) {
    const { github, months, policy } = asked;
    const { timezone } = policy.calendar;
    const gaps = [];
    if ('why' in github)
        gaps.push({ what: `Read from change records alone: ${github.why}` });
    for (const { months: unread, why } of told?.unread ?? [])
        gaps.push({ what: `Not all merged pull requests could be read: ${why}`, of: unread });
    for (const [what, part] of [
        ['Issues of incidents', told?.issues],
        ['Deployments', told?.deployments],
    ])
        if (part !== null && part !== undefined && 'why' in part)
            gaps.push({ what: `${what} could not be read: ${part.why}` });
    gaps.push(...uncounted(told?.deployments ?? null, (0,metrics_policy/* metricsOf */.P)(policy).environments));
    const first = Number.isFinite(earliest) ? (0,period/* monthOf */.GS)(new Date(earliest), timezone) : null;
    const { earlier, foreign } = asked.besides();
    if (foreign > 0)
        gaps.push({
            what: `${foreign} files among the records are none by their path, and were not read. See verify-records`,
        });
    const before = earlier > 0 ? [] : months.filter((month) => first === null || month <= first);
    const since = first === null ? 'There are no change records' : 'Before the first change record';
    gaps.push({
        what: `${since}: what was pushed without a pull request is not known, nor what the policy found.`,
        of: before,
    });
    return gaps;
}
/** There are deployments, but not to an environment that counts: whoever reads "no deployment statuses" should know. */
function uncounted(deployments, globs) {
    if (deployments === null || 'why' in deployments || deployments.length === 0)
        return [];
    const others = otherEnvironments(deployments, globs);
    if (others.length < new Set(deployments.map(({ environment }) => environment)).size)
        return [];
    const named = others
        .slice(0, 5)
        .map((name) => JSON.stringify(name.slice(0, 60)))
        .join(', ');
    return [
        {
            what: `Deployments to ${named} do not count: where one is production, name it under metrics.environments of the policy.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/user-error.js
var user_error = __webpack_require__(97609);
;// CONCATENATED MODULE: ./build/src/reporting/read-part.js






/** Counts the changes of a repository in some months. Throws CheckoutError, and BadInput where there is nothing to read them from. */
async function readPart(source, asked) {
    const { policy, months, now, names } = asked;
    const github = 'why' in source.github ? source.github : await readGitHub(source, source.github, asked);
    const told = 'why' in github ? null : github;
    if (source.records === null && 'why' in github)
        throw new user_error/* BadInput */.kp(`${source.repository ?? 'The clone'} has no branch of change records, and GitHub tells nothing: ${github.why}`);
    const repository = told?.repository ?? source.repository ?? (await nameInRecords(source, asked));
    let found = { records: 0, earlier: 0, foreign: 0 };
    const count = (counted) => {
        found = counted;
        asked.records?.begin(counted.records);
    };
    return buildPart({
        repository,
        policy,
        months,
        readAt: now,
        names,
        isGated: told?.isGated ?? asked.isGated,
        records: source.records === null ? null : await recordsIn(source, asked, count),
        besides: () => found,
        github,
    });
}
/** The records since the day before the first month: a day of a record is one of UTC. */
async function recordsIn({ records }, { months, policy, records: progress }, count) {
    const { readStoredRecords } = await __webpack_require__.e(/* import() */ 9230).then(__webpack_require__.bind(__webpack_require__, 9230));
    const { dayBefore, readRecords } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(4968)]).then(__webpack_require__.bind(__webpack_require__, 42587));
    if (records === null)
        throw new RangeError('there are no records to read');
    const since = dayBefore(months[0] ?? '1970-01', policy.calendar.timezone);
    const counted = count === undefined ? {} : { count };
    const stored = readStoredRecords(records.git, records.tip, { since, ...counted });
    return readRecords(stored, count === undefined ? undefined : () => progress?.step());
}
/** Of a clone that does not say of which repository it is, what its first record says. */
async function nameInRecords(source, asked) {
    for await (const read of await recordsIn(source, asked))
        if (read.ok)
            return read.record.repository;
    return 'local/repository';
}
async function readGitHub({ repository }, client, { policy, months, now, branch, kept, keep, listed }) {
    try {
        return await readForReport(client, {
            repository: (0,github_repository/* parseRepository */.SU)(repository ?? '', 'The repository'),
            branch,
            metrics: (0,metrics_policy/* metricsOf */.P)(policy),
            emergencyLabel: policy.emergency.label,
            months,
            timezone: policy.calendar.timezone,
            now,
            ...(kept === undefined ? {} : { kept }),
            ...(keep === undefined ? {} : { keep }),
            ...(listed === undefined ? {} : { step: listed }),
        });
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            return { why: error.message };
        throw error;
    }
}


/***/ })

};
