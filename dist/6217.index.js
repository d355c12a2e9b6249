export const id = 6217;
export const ids = [6217];
export const modules = {

/***/ 96217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ nothingShared),
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(69715);
// EXTERNAL MODULE: ./build/src/report/status.js
var report_status = __webpack_require__(67876);
// EXTERNAL MODULE: ./build/src/github/lists.js
var lists = __webpack_require__(32844);
// EXTERNAL MODULE: ./build/src/github/own-status.js
var own_status = __webpack_require__(81140);
;// CONCATENATED MODULE: ./build/src/github/judged.js




/**
 * When the gate judged a pull request to be of each category, as far as the last status of each commit tells: what it
 * remembers; otherwise its own instant, which is never before the first judgement, and may be after it.
 */
function lastJudged(statuses) {
    const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
        const remembered = (0,report_status/* memoryIn */.b7)(targetUrl)?.judged ?? [];
        const category = categoryIn(description);
        if (remembered.length > 0 || category === null)
            return remembered;
        return [{ category, at: createdAt }];
    });
    return once(all);
}
/** Whether all statuses remember when each category was first judged. One that says that nothing could be judged may not. */
const isExact = (statuses) => statuses.every(({ targetUrl }) => ((0,report_status/* memoryIn */.b7)(targetUrl)?.judged.length ?? 0) > 0);
/** Whether a status says that nothing could be judged, and does not remember what was said before it. */
const hidesEarlier = (statuses) => statuses.some(({ description, targetUrl }) => categoryIn(description) === null && !(((0,report_status/* memoryIn */.b7)(targetUrl)?.judged.length ?? 0) > 0));
/**
 * When the gate first judged a pull request to be of each category: of each category the first status on the commit that
 * was first judged so. One list of statuses for each category; the server dates them. Statuses by anybody but `viewer` do
 * not count. `judged` is null where a list could not be read.
 */
async function firstJudged(client, target, { context, viewer, statuses }) {
    try {
        const lists = await Promise.all(oldest(statuses).map((sha) => statusesOf(client, target, sha, context, viewer)));
        const remembered = statuses.flatMap(({ targetUrl }) => (0,report_status/* memoryIn */.b7)(targetUrl)?.judged ?? []);
        return { judged: once([...remembered, ...lists.flat()]) };
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y)
            return { judged: null, error: thrown };
        throw thrown;
    }
}
/** The commit whose status is the oldest, for each category; and those whose last status says none, which hides earlier ones. */
function oldest(statuses) {
    const first = new Map();
    for (const status of statuses) {
        const category = categoryIn(status.description) ?? status.sha;
        const known = first.get(category);
        if (known === undefined || Date.parse(status.createdAt) < Date.parse(known.createdAt))
            first.set(category, status);
    }
    return [...new Set([...first.values()].map(({ sha }) => sha))];
}
/** The first status of each category on a commit. */
async function statusesOf(client, target, sha, context, viewer) {
    const { owner, repo } = target;
    const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
    const first = new Map();
    for await (const page of client.pages(route, { owner, repo, ref: sha, per_page: 100 }, (0,lists/* nameOf */.Vb)(target))) {
        for (const status of page) {
            if (status.member('context').value !== context)
                continue;
            const category = categoryIn(status.member('description').orNull((text) => text.text()) ?? '');
            const creator = status.member('creator').orNull((one) => one.member('login').name());
            if (category === null || !(0,own_status/* sameAccount */.M_)(creator, viewer))
                continue;
            const at = status.member('created_at').instant();
            const known = first.get(category);
            if (known === undefined || Date.parse(at) < Date.parse(known.at))
                first.set(category, { category, at });
        }
    }
    return [...first.values()];
}
/** In order, each once. */
const once = (judged) => [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
/** A status says its category first: "Normal. 2 to do". */
function categoryIn(description) {
    return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}

// EXTERNAL MODULE: ./build/src/github/policy-in-force.js
var policy_in_force = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/src/github/read-change.js + 19 modules
var read_change = __webpack_require__(57970);
// EXTERNAL MODULE: ./build/src/github/teams.js
var github_teams = __webpack_require__(30031);
;// CONCATENATED MODULE: ./build/src/github/watched.js

/**
 * The same client, which remembers failures that pass. Readers make an unknown fact of what they cannot read; whoever publishes
 * what came of it has to know that looking again may help.
 */
function watched(client) {
    let first = null;
    const note = (thrown) => {
        if (thrown instanceof error/* GitHubError */.y && (thrown.kind === 'unavailable' || thrown.kind === 'rate-limited'))
            first ??= thrown;
        throw thrown;
    };
    const watching = (one) => ({
        graphql: (...asked) => one.graphql(...asked).catch(note),
        get: (...asked) => one.get(...asked).catch(note),
        async *pages(...asked) {
            try {
                yield* one.pages(...asked);
            }
            catch (thrown) {
                note(thrown);
            }
        },
        send: (...asked) => one.send(...asked).catch(note),
        stop: () => one.stop(),
        scoped: () => watching(one.scoped()),
    });
    return { client: watching(client), failure: () => first };
}

;// CONCATENATED MODULE: ./build/src/github/live.js







const nothingShared = () => ({ policies: new Map(), teams: new Map() });
/**
 * Reads a pull request, the policy of its repository unless one is given, and the teams that the policy names. Throws
 * GitHubError where the pull request or the policy could not be read.
 */
async function readLive(given, target, options, elsewhere) {
    const { shared = nothingShared(), ...reading } = options;
    const { client, failure } = watched(given);
    const read = await (0,read_change/* readChange */.p)(client, target, reading);
    const { policy, state, broken } = await (elsewhere === undefined
        ? policyOf(read, shared, options.policyPath)
        : { policy: elsewhere, state: 'valid', broken: undefined });
    const named = [...(0,roster/* namedIn */.$)(policy.policy), ...policy.policy.emergency.declaredBy];
    const { teams, notRead } = await live_once(shared.teams, JSON.stringify(named), () => (0,github_teams/* readTeams */.$)(client, named));
    const { said } = read;
    const failed = failure();
    const warnings = [...read.notRead, ...notRead].map(({ error }) => error.message);
    const judged = said === null ? {} : { judged: lastJudged(said.statuses) };
    const live = {
        change: { ...read.change, ...judged, teams, policyOnDefaultBranch: state },
        policy,
        ...(broken === undefined ? {} : { broken }),
        defaultBranch: read.defaultBranch,
        updatedAt: read.updatedAt,
        hidden: said !== null && hidesEarlier(said.statuses),
        onHead: said?.statuses.find(({ sha }) => sha === read.change.head.sha) ?? null,
        warnings: failed === null || warnings.includes(failed.message) ? warnings : [...warnings, failed.message],
        incomplete: failed !== null,
        dated: () => dated(client, target, live, read, options.own?.statusContext),
    };
    return live;
}
/** The policy on the default branch, parsed once for each text. */
async function policyOf({ policyFile }, { policies }, asked) {
    if ('error' in policyFile)
        throw policyFile.error;
    if (policyFile.text === null && asked !== undefined)
        throw noPolicyAt(asked);
    return live_once(policies, JSON.stringify([policyFile.commit, policyFile.text]), () => (0,policy_in_force/* repositoryPolicy */.t)(policyFile));
}
async function dated(client, target, live, { said }, context) {
    if (said === null || context === undefined || isExact(said.statuses))
        return live;
    const { judged, error } = await firstJudged(client, target, { ...said, context });
    return {
        ...live,
        hidden: error !== undefined,
        incomplete: live.incomplete || error?.kind === 'unavailable' || error?.kind === 'rate-limited',
        change: { ...live.change, judged },
        warnings: error === undefined ? live.warnings : [...live.warnings, error.message],
    };
}
function live_once(known, key, make) {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}
/** A path that somebody gave and that holds nothing is a mistake: the built-in policy may be the weaker one. */
const noPolicyAt = (path) => new error/* GitHubError */.y('not-found', `The default branch has no policy ${path}, which the input “policy” names.`, 'Correct the input, or put the policy there.');


/***/ }),

/***/ 12309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ repositoryPolicy)
/* harmony export */ });
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80563);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62109);


/** Parses what stands on the default branch. Throws GitHubError where it could not be read, which is not the same as absent. */
async function repositoryPolicy(file) {
    if ('error' in file)
        throw file.error;
    if (file.text === null)
        return { policy: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .wx)(), state: 'absent' };
    try {
        return { policy: await (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedPolicy */ .U8)(file.text, `${file.path}@${file.commit.slice(0, 7)}`), state: 'valid' };
    }
    catch (error) {
        if (!(error instanceof _policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidPolicy */ .ge))
            throw error;
        const broken = `${_policy_path_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k} on the default branch is not valid, so nothing can be judged by it:\n${error.message}`;
        return { policy: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_0__/* .builtIn */ .wx)(), state: 'invalid', broken };
    }
}


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ rememberedWith),
/* harmony export */   OH: () => (/* binding */ staleFrom),
/* harmony export */   QY: () => (/* binding */ withMemory),
/* harmony export */   UC: () => (/* binding */ shortInstant),
/* harmony export */   b7: () => (/* binding */ memoryIn),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   gp: () => (/* binding */ basisOf),
/* harmony export */   pN: () => (/* binding */ unjudgedBasis),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export longestDescription */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _calendar_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29233);
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85636);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17210);





/** GitHub takes no longer description of a commit status. Source: docs.github.com, "REST API endpoints for commit statuses". */
const longestDescription = 140;
const states = { pass: 'success', wait: 'pending', fail: 'failure', unknown: 'error' };
/** When a status has to be looked at again: its verdict changes by time alone, or an instant that it names has come. */
function staleFrom(decision) {
    const { verdict, validUntil } = decision;
    const named = verdict === 'wait' ? opensOf(decision) : null;
    const ends = [validUntil, named].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
    return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}
/** The instant from which on no rule of time holds it, where that is ahead. */
const opensOf = ({ earliestMerge, at }) => earliestMerge !== null && Date.parse(earliestMerge) > Date.parse(at) ? earliestMerge : null;
/** A decision as a commit status. `suffix` comes last, where the commit is that of several pull requests. */
function statusText(decision, timezone, suffix = '') {
    return { state: states[decision.verdict], description: shortened(`${nextThing(decision, timezone)}${suffix}`) };
}
/** What a status says where nothing could be judged. */
const notJudged = (why) => ({
    state: 'error',
    description: shortened(`Not judged: ${why}`),
});
function nextThing(decision, timezone) {
    const { verdict, findings, lane } = decision;
    const { toDo, unknown } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .byReader */ .ZV)(findings);
    // Without its category: what could not be read might have shown another.
    if (verdict === 'unknown')
        return `Not judged: ${fitted('', unknown.map(nameOf))}`;
    const kind = lane === 'emergency' || lane === 'rollback' ? `, ${lane}` : '';
    const category = `${_classify_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryTitles */ .Yk[decision.category]}${kind}. `;
    if (verdict === 'fail')
        return fitted(`${category}${toDo.length} to do: `, toDo.map(nameOf));
    return `${category}${verdict === 'pass' ? passing(decision, timezone) : waiting(decision, timezone)}`;
}
function passing({ validUntil, at }, timezone) {
    return validUntil === null ? 'May be merged' : `May be merged until ${shortInstant(validUntil, at, timezone)}`;
}
function waiting(decision, timezone) {
    const { waits } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .byReader */ .ZV)(decision.findings);
    const opens = opensOf(decision);
    const actors = new Set(waits.map((finding) => finding.actor ?? 'author'));
    if (opens !== null)
        actors.delete('clock');
    const when = opens === null ? '' : `pens ${shortInstant(opens, decision.at, timezone)}`;
    if (actors.size === 0)
        return when === '' ? 'Waiting' : `O${when}`;
    return `Waits for ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...actors].map((actor) => _headline_js__WEBPACK_IMPORTED_MODULE_4__/* .awaited */ .QZ[actor]))}${when === '' ? '' : `; o${when}`}`;
}
/** "Mon 09:00 CT", with the date where it is not within six days. */
function shortInstant(instant, at, timezone) {
    const text = (0,_calendar_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShort */ .KS)(new Date(instant), timezone);
    const near = Math.abs(Date.parse(instant) - Date.parse(at)) < 6 * 86_400_000;
    return near ? text.replace(/^(\w{3}) \d{1,2} \w{3} /, '$1 ') : text;
}
/** A rule in words: its name. */
const nameOf = ({ rule }) => rule.replaceAll('-', ' ');
/** As many names as there is room for. */
function fitted(start, all) {
    const names = [...new Set(all)];
    for (let shown = names.length; shown > 1; shown--) {
        const more = names.length > shown ? ` and ${names.length - shown} more` : '';
        const text = `${start}${names.slice(0, shown).join(', ')}${more}`;
        if (text.length <= 110)
            return text;
    }
    return `${start}${names[0] ?? ''}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
}
/** A description that GitHub takes: cut by letters, never inside of one. */
const shortened = (text) => {
    const letters = [...text];
    return letters.length <= longestDescription ? text : `${letters.slice(0, longestDescription - 1).join('')}…`;
};
/** So many turns of the category are kept; more than that nobody needs. */
const mostJudged = 8;
/** The judgements that a status has to remember: those known before, and this one where it is of another category. */
function rememberedWith(judged, { verdict, category, at }) {
    const same = judged.at(-1)?.category === category;
    return (same || verdict === 'unknown' ? [...judged] : [...judged, { category, at }]).slice(-mostJudged);
}
/** The basis of a status that says that nothing could be judged. */
const unjudgedBasis = 'none';
const mark = 'change-gate';
/** An address with the memory of a judgement. */
function withMemory(address, { until, basis, threads, judged }) {
    const categories = judged.map(({ category, at }) => `${category}@${at}`).join(',');
    const parts = [mark, `basis=${basis}`, `until=${until ?? ''}`, `threads=${threads ?? ''}`, `judged=${categories}`];
    return `${address.split('#')[0] ?? ''}#${parts.join('&')}`;
}
/** The memory in an address; null: there is none. */
function memoryIn(address) {
    const fragment = address.split('#')[1] ?? '';
    const [first, ...parts] = fragment.split('&');
    if (first !== mark)
        return null;
    const values = new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const [basis, until, threads] = [values.get('basis'), values.get('until'), values.get('threads')];
    if (basis === undefined || until === undefined || (until !== '' && Number.isNaN(Date.parse(until))))
        return null;
    return {
        basis,
        until: until === '' ? null : until,
        threads: threads !== undefined && /^\d{1,6}$/.test(threads) ? Number(threads) : null,
        judged: (values.get('judged') ?? '').split(',').flatMap(judgement),
    };
}
function judgement(text) {
    const [category = '', at = ''] = text.split('@');
    return /^(standard|normal|major)$/.test(category) && !Number.isNaN(Date.parse(at)) ? [{ category, at }] : [];
}
/** A short name for everything that a judgement rests on besides the pull request. */
const basisOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);


/***/ })

};
