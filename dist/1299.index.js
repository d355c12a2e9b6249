export const id = 1299;
export const ids = [1299];
export const modules = {

/***/ 74455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ buildPushRecord),
/* harmony export */   q: () => (/* binding */ pushReasons)
/* harmony export */ });
/* harmony import */ var _build_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10982);

/** The record of a push past the gate: never compliant, since nobody judged what it brought. */
function buildPushRecord(push, facts) {
    const { repository, branch, by, at, before, after, how, commits, dropped = [] } = push;
    const problems = [...(facts.problems ?? [])];
    return (0,_build_record_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)({
        recordVersion: 1,
        kind: 'push',
        repository,
        compliant: false,
        reasons: pushReasons({ how, push: { branch, by, commits, dropped } }, problems),
        problems,
        how,
        push: {
            branch,
            by,
            at: at.toISOString(),
            before,
            after,
            commits: commits.map(({ sha, message, author }) => ({ sha, subject: subjectOf(message), author: { ...author } })),
            dropped: [...dropped],
        },
        ...(0,_build_record_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG)(facts.policy, facts.source, facts.gateVersion, facts.capture, facts),
    });
}
/** Why a push does not comply. */
function pushReasons({ how, push: { branch, by, commits, dropped }, }, problems) {
    const who = by ?? 'Somebody';
    const counted = (count) => `${count} ${count === 1 ? 'commit' : 'commits'}`;
    const brought = `${who} pushed ${counted(commits.length)} to ${branch} without a pull request`;
    const rewrote = `${who} rewrote ${branch} by a forced push, which took ${counted(dropped.length)} off it`;
    return [
        ...(how === 'force' ? [rewrote] : []),
        ...(how === 'direct' || commits.length > 0 ? [brought] : []),
        ...problems,
    ];
}
const subjectOf = (message) => (message.split(/\r\n?|\n/, 1)[0] ?? '').slice(0, 500);


/***/ }),

/***/ 10982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ buildRecord),
  uH: () => (/* binding */ clean),
  TG: () => (/* binding */ origin)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/body/parse.js + 2 modules
var parse = __webpack_require__(51621);
// EXTERNAL MODULE: ./build/src/calendar/calendar.js + 1 modules
var calendar = __webpack_require__(24855);
// EXTERNAL MODULE: ./build/src/calendar/format.js
var format = __webpack_require__(29233);
// EXTERNAL MODULE: ./build/src/classify/migrations.js + 6 modules
var migrations = __webpack_require__(21714);
// EXTERNAL MODULE: ./build/src/latest-checks.js
var latest_checks = __webpack_require__(48998);
// EXTERNAL MODULE: ./build/src/replay/as-of-merge.js
var as_of_merge = __webpack_require__(59502);
// EXTERNAL MODULE: ./build/src/replay/merged.js
var merged = __webpack_require__(53041);
;// CONCATENATED MODULE: ./build/src/records/addresses.js
/**
 * An e-mail address in a text. The last part of its domain has letters only, so that `lodash@4.17.21` is none; nor is
 * `icon@2x.png`. All quantifiers are bounded, and what stands before the @ does not overlap it.
 */
const address = /[\p{L}\p{N}._+%'-]{1,64}@(?!\dx\.)((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}])/gu;
/** Members that hold no prose: what looks like an address there is a name of something else. */
const names = new Set(['path', 'pattern', 'from', 'url', 'ref', 'issue']);
/** A text without the persons' part of its e-mail addresses: "…@example.com". */
const withoutAddresses = (text) => text.includes('@') ? text.replace(address, (_, domain) => `…@${domain}`) : text;
/** Plain JSON without e-mail addresses: a record is kept for years and read by many, and names people by their logins. */
function strippedOfAddresses(value, key = '') {
    if (typeof value === 'string')
        return names.has(key) ? value : withoutAddresses(value);
    if (Array.isArray(value))
        return value.map((item) => strippedOfAddresses(item, key));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [withoutAddresses(name), strippedOfAddresses(member, name)]));
}

// EXTERNAL MODULE: ./build/src/records/people.js
var people = __webpack_require__(41277);
;// CONCATENATED MODULE: ./build/src/records/changed-since.js

/**
 * What changed between the merge and the reading of the facts: `then` is the change as it was, `now` as it was read. Of what
 * GitHub gives no instant for, that is said.
 */
function changedSince(then, now, mergedAt) {
    const later = (at) => typeof at === 'string' && Date.parse(at) > mergedAt.getTime();
    return [
        ...texts(then, now, later),
        ...labels(now, later),
        ...reviews(now, later),
        ...checks(now, later),
        ...threads(now),
    ]
        .map((each) => ({ ...each, at: each.at === null ? null : new Date(each.at).toISOString() }))
        .sort((one, other) => (0,people/* compare */.UD)(one.at ?? '', other.at ?? '') || (0,people/* compare */.UD)(one.fact, other.fact) || (0,people/* compare */.UD)(one.what, other.what));
}
const since = (fact, what, at = null, by = null) => ({
    fact,
    what,
    at,
    by,
});
function texts(then, now, later) {
    const { bodyEditedAt, bodyEditor = null } = now;
    const { changedAt } = now.base;
    return [
        ...(then.title === now.title ? [] : [since('title', 'The title was changed')]),
        ...(later(bodyEditedAt) ? [since('body', 'The description was edited', bodyEditedAt, bodyEditor)] : []),
        ...(bodyEditedAt === undefined ? [since('body', 'Whether the description was edited since is not known')] : []),
        ...(later(changedAt) ? [since('base', 'The base branch was changed', changedAt)] : []),
    ];
}
const labels = ({ labelEvents = [] }, later) => labelEvents
    .filter(({ at }) => later(at))
    .map(({ label, added, at, actor }) => since('labels', `The label “${label}” was ${added ? 'set' : 'removed'}`, at, actor));
const reviews = ({ reviews: given = [] }, later) => given.flatMap(({ author, state, submittedAt }) => {
    const by = author?.login ?? null;
    if (later(submittedAt))
        return [since('reviews', `A review was given: ${state.toLowerCase().replaceAll('_', ' ')}`, submittedAt, by)];
    if (state !== 'DISMISSED')
        return [];
    return [since('reviews', `A review of ${submittedAt} was dismissed, when is not told`, null, by)];
});
const checks = ({ checks: run = [] }, later) => run.flatMap(({ name, startedAt, completedAt, conclusion }) => {
    if (later(startedAt))
        return [since('checks', `Check “${name}” was started`, startedAt)];
    if (!later(completedAt))
        return [];
    return [since('checks', `Check “${name}” ended: ${conclusion ?? 'no conclusion'}`, completedAt)];
});
function threads({ threads: all = [] }) {
    if (all.length === 0)
        return [];
    const resolved = all.filter((thread) => thread.resolved).length;
    const state = `${resolved} of ${all.length} review threads are resolved as of the capture, since when is not told`;
    return [since('threads', state)];
}

// EXTERNAL MODULE: ./build/src/records/compliance.js
var compliance = __webpack_require__(33377);
// EXTERNAL MODULE: ./build/src/records/monitoring.js
var monitoring = __webpack_require__(4216);
// EXTERNAL MODULE: ./build/src/body/find.js
var find = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/src/lanes/emergency-section.js
var emergency_section = __webpack_require__(53334);
;// CONCATENATED MODULE: ./build/src/records/narrative.js


/** Headings under which a justification stands, before the description is searched for one. */
const whyHeadings = [
    'Why',
    'Motivation',
    'Justification',
    'Reason',
    'Purpose',
    'Context',
    'Background',
    'Problem',
    'Why is this change needed',
    'Motivation and context',
    'What and why',
];
/** Words with which a sentence gives its reason. */
const gives = /\b(?:because|so that|in order to|since|due to|to (?:fix|avoid|prevent|allow|make|keep|stop)|fixes|prevents|otherwise|needed|required)\b/i;
/** Sentences and lines of a text. One that ends in a full stop, a line break or nowhere. */
const sentence = /[^.!?\n]{1,2000}(?:[.!?](?=\s|$)|\n|$|[.!?])?/g;
/** What the author says of a change (6.1): what, why, its type, its tests and the way back. Text as a reader sees it. */
function narrativeOf(body, linkedIssues, lane, policy) {
    const { rules } = policy;
    const written = (headings) => {
        const section = (0,find/* findSection */.rv)(body, headings);
        return section !== undefined && !(0,find/* isPlaceholder */.wK)(section.content) ? section : undefined;
    };
    const description = written(rules.description.headings);
    const lead = (0,find/* isPlaceholder */.wK)(body.lead) ? '' : body.lead;
    const what = [lead, description?.content ?? ''].filter((part) => part !== '').join('\n\n');
    const testing = (0,find/* findSection */.rv)(body, rules.testing.headings);
    return {
        what,
        why: whyOf(),
        typeOfChange: (0,find/* tickedTasks */.jv)((0,find/* findSection */.rv)(body, rules['type-of-change'].headings)).map(({ text }) => text),
        rollbackPlan: written(rules['rollback-plan'].headings)?.content ?? '',
        testing: {
            heading: testing?.heading ?? null,
            text: withoutBoxes(testing?.content ?? ''),
            boxes: (testing?.tasks ?? [])
                .filter(({ struck }) => struck !== true)
                .map(({ text, checked }) => ({ text, checked })),
        },
    };
    function whyOf() {
        const emergency = lane === 'emergency' ? (0,emergency_section/* emergencySection */.V)(body, policy.emergency.headings, policy.bots) : undefined;
        if (emergency !== undefined && emergency.reason !== '')
            return { text: emergency.reason, where: policy.emergency.headings[0] ?? 'Emergency' };
        const own = written(whyHeadings);
        if (own !== undefined)
            return { text: own.content, where: own.heading };
        const reasons = (what.match(sentence) ?? []).map((part) => part.trim()).filter((part) => gives.test(part));
        if (reasons.length > 0)
            return { text: reasons.slice(0, 5).join(' '), where: description?.heading ?? 'description' };
        return linkedIssues.length === 0 ? null : { text: linkedIssues.join(', '), where: 'linked issues' };
    }
}
/** Nothing that an author said, where nobody knows what the description was. */
const silence = {
    what: '',
    why: null,
    typeOfChange: [],
    rollbackPlan: '',
    testing: { heading: null, text: '', boxes: [] },
};
/** The ticked boxes are listed on their own. */
const withoutBoxes = (content) => content
    .split('\n')
    .filter((line) => !line.startsWith('[x] '))
    .join('\n');

// EXTERNAL MODULE: ./build/src/records/obligations.js
var records_obligations = __webpack_require__(55853);
;// CONCATENATED MODULE: ./build/src/records/build-record.js















/**
 * The record of a merged pull request. `change` are the facts as they were read, `decision` the judgement as of the merge. The
 * same facts give the same record. Throws a RangeError where the change is not merged, or the decision is of something else.
 */
function buildRecord(change, decision, facts) {
    const mergedAt = mergeOf(change, decision);
    const { policy, capture, landed = null } = facts;
    const asOf = facts.asOf ?? (0,as_of_merge/* asOfMerge */.O)(change, { renames: [] });
    const then = asOf.change;
    const obligations = [...(facts.obligations ?? (0,records_obligations/* openObligations */.CJ)(decision.obligations, capture.at))];
    const problems = [...(facts.problems ?? [])];
    const reasons = (0,compliance/* reasonsAgainst */.l)({ findings: decision.findings, obligations, problems });
    const { testing, ...narrative } = saidIn(asOf, decision, policy);
    const { title, createdAt, checks } = then;
    return clean({
        recordVersion: 1,
        kind: 'pull-request',
        repository: change.repository,
        number: change.number,
        url: change.url ?? null,
        title,
        ...narrative,
        ...authorsOf(then),
        approvers: (0,people/* approversOf */.U9)(then, decision, mergedAt),
        createdAt,
        merge: {
            at: mergedAt.toISOString(),
            // As seen from another year, so that the year is told: records are kept for long.
            local: (0,format/* formatInstant */.r4)(mergedAt, policy.calendar.timezone, new Date(0)),
            by: change.mergedBy,
            commit: change.mergeCommit,
            base: { ref: change.base.ref, sha: change.base.sha },
            head: { ref: change.head.ref, sha: change.head.sha, repository: change.head.repository ?? null },
            commits: then.commits?.map(({ sha }) => sha) ?? null,
            landed: landed === null ? null : [...landed],
        },
        ...judgementOf(decision),
        labels: [...new Set(then.labels)].sort(people/* compare */.UD),
        testing: { ...testing, checks: checks === undefined ? null : checksOf(checks) },
        window: windowAt(mergedAt, policy, facts.freeze ?? '', decision.findings),
        migrations: (0,migrations/* migrationsOf */.T)(then.files ?? []).map((one) => ({ ...one })),
        obligations,
        verification: verificationOf(decision, mergedAt, facts),
        changedSinceMerge: changedSince(then, change, mergedAt),
        caveats: asOf.caveats.map((caveat) => merged/* caveats */.o[caveat]),
        problems,
        compliant: reasons.length === 0,
        reasons,
        ...origin(policy, decision.policy, facts.gateVersion, capture, facts),
    });
}
/** What the pull request said at the merge, where anybody knows. */
function saidIn({ change, unknown }, { lane }, policy) {
    if (unknown.includes('body'))
        return { ...silence, bodySha256: null };
    const bodySha256 = (0,external_node_crypto_.createHash)('sha256')
        .update(change.body ?? '', 'utf8')
        .digest('hex');
    return { ...narrativeOf((0,parse/* parseBody */.O)(change.body), change.linkedIssues ?? [], lane, policy), bodySha256 };
}
function authorsOf({ author, commits = [] }) {
    return {
        author: author === null ? null : { login: author.login, bot: author.bot, startedBy: author.startedBy ?? null },
        commitAuthors: (0,people/* commitAuthorsOf */.VK)(commits),
    };
}
function judgementOf(decision) {
    const { verdict, category, lane, laneReason } = decision;
    return {
        verdict,
        category,
        categoryReasons: decision.categoryReasons.map((reason) => ({ ...reason, files: [...reason.files] })),
        areas: decision.sensitive.map((area) => ({ ...area, files: [...area.files] })),
        lane,
        laneReason,
        findings: decision.findings.map((finding) => ({
            ...finding,
            clauses: [...finding.clauses],
            controls: [...finding.controls],
        })),
    };
}
function verificationOf(decision, mergedAt, { verification, capture }) {
    if (verification !== undefined)
        return verification;
    return deploys(decision) ? (0,monitoring/* verificationAt */.xN)(decision.category, mergedAt, new Set(), capture.at) : null;
}
/** What every record says of where it comes from, and what it is linked to. */
function origin(policy, { source, sha256 }, gateVersion, capture, { reverts = [], revertedBy = [], issue = null, followedUpAt, reportOnly }) {
    return {
        policy: {
            source,
            sha256,
            document: policy.document.title,
            reportOnly: reportOnly ?? policy.mode === 'report-only',
        },
        gate: { version: gateVersion },
        links: { reverts: [...reverts], revertedBy: [...revertedBy], issue },
        followedUpAt: followedUpAt?.toISOString() ?? null,
        capture: { at: capture.at.toISOString(), by: capture.by },
    };
}
/** A record as plain JSON without e-mail addresses, as it is written and read again. */
function clean(record) {
    const plain = strippedOfAddresses(JSON.parse(JSON.stringify(record)));
    // Replacing texts by texts leaves every member of the type it had.
    return plain;
}
function mergeOf({ mergedAt, repository, number, head }, { change, at }) {
    const name = `${repository}#${number}`;
    if (mergedAt === null)
        throw new RangeError(`${name} is not merged, so there is nothing to record`);
    if (change.repository !== repository || change.number !== number || change.head !== head.sha)
        throw new RangeError(`The decision is of ${change.repository}#${change.number}, not of ${name} as it was merged`);
    if (Date.parse(at) !== Date.parse(mergedAt))
        throw new RangeError(`The decision on ${name} is of ${at}, but it was merged at ${mergedAt}: judge it as of then`);
    return new Date(mergedAt);
}
const timed = 'deployment-window';
/** Whether merging deployed anything: the rule of the window alone says that it did not. */
const deploys = ({ findings }) => !findings.some(({ rule, outcome, lifted }) => rule === timed && outcome === 'not-applicable' && lifted === undefined);
function windowAt(at, policy, freeze, findings) {
    const { open, reason, name } = (0,calendar/* createCalendar */.d)(policy, { freeze }).stateAt(at);
    const found = findings.find(({ rule }) => rule === timed);
    return {
        open,
        reason,
        name,
        timezone: policy.calendar.timezone,
        found: found?.lifted?.message ?? found?.message ?? 'The policy does not judge the window',
    };
}
const checksOf = (checks) => (0,latest_checks/* latestChecks */.r6)(checks)
    .filter(({ own }) => !own)
    .map(({ name, kind, app, workflow, required, status, conclusion, completedAt }) => ({
    name,
    kind,
    app: app ?? null,
    workflow: workflow ?? null,
    required,
    status,
    conclusion,
    completedAt: completedAt ?? null,
}))
    .sort((one, other) => (0,people/* compare */.UD)(JSON.stringify(one), JSON.stringify(other)));


/***/ }),

/***/ 33377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   l: () => (/* binding */ reasonsAgainst)
/* harmony export */ });
const weight = { 'not-applicable': 0, pass: 0, wait: 1, fail: 2, unknown: 3 };
const verdicts = ['pass', 'wait', 'fail', 'unknown'];
/** The verdict that findings amount to: the worst of those that hold a change up. */
function verdictOf(findings) {
    const worst = findings
        .filter(({ level }) => level === 'error')
        .reduce((most, { outcome }) => Math.max(most, weight[outcome]), 0);
    return verdicts[worst] ?? 'unknown';
}
/**
 * Why a merged change does not comply; none: it does. Whatever held it up at the merge, what the audit found besides, and
 * what was to be done afterwards and was not done in time. What could not be judged does not comply: nobody can show it.
 */
function reasonsAgainst({ findings, obligations, problems }) {
    const held = findings.filter(({ level, outcome }) => level === 'error' && weight[outcome] > 0);
    return [
        ...held.map(({ title, outcome, message }) => `${title}: ${outcome}. ${message}`),
        ...problems,
        ...obligations.filter(({ state }) => state === 'overdue').map(({ what }) => `Overdue: ${what}`),
        ...obligations.filter(({ late }) => late).map(({ what }) => `Done too late: ${what}`),
    ];
}


/***/ }),

/***/ 4216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ kindTitles),
/* harmony export */   It: () => (/* binding */ monitoringMinutes),
/* harmony export */   Z6: () => (/* binding */ monitoringEnds),
/* harmony export */   ZR: () => (/* binding */ monitoringNote),
/* harmony export */   jz: () => (/* binding */ kindsShown),
/* harmony export */   oH: () => (/* binding */ rollbackSteps),
/* harmony export */   vL: () => (/* binding */ postDeploymentChecks),
/* harmony export */   xN: () => (/* binding */ verificationAt)
/* harmony export */ });
/* unused harmony exports periodOf, kindsOfChange */
/* harmony import */ var _classify_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88800);

/** How long a change is watched after its deployment, in minutes (4.6: standard, significant and major changes). */
const monitoringMinutes = { standard: 30, normal: 120, major: 1440 };
/** The post-deployment checks of 4.6. */
const postDeploymentChecks = [
    { id: 'health', what: 'Application health check passes' },
    { id: 'errors', what: 'No increase in error rates' },
    { id: 'functionality', what: 'Core functionality validated' },
    { id: 'performance', what: 'Performance within normal range' },
];
/** "30 minutes", "2 hours", "24 hours", as the policy writes them. */
const periodOf = (category) => {
    const minutes = monitoringMinutes[category];
    return minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`;
};
/** The end of the monitoring period of a change that was merged, and so deployed, at an instant. */
const monitoringEnds = (category, mergedAt) => new Date(mergedAt.getTime() + monitoringMinutes[category] * 60_000);
/**
 * The state of the verification at an instant. Only when the period is over does it say whether all checks were done: what
 * is ticked at once, before anything could show, is no verification yet.
 */
function verificationAt(category, mergedAt, done, at) {
    const ends = monitoringEnds(category, mergedAt);
    const checks = postDeploymentChecks.map((check) => ({ ...check, done: done.has(check.id) }));
    const complete = checks.every((check) => check.done);
    return {
        minutes: monitoringMinutes[category],
        ends: ends.toISOString(),
        state: at < ends ? 'monitoring' : complete ? 'complete' : 'incomplete',
        checks,
    };
}
/** The kinds of change for which 5.2 has a way back each. */
const kindsOfChange = ['code', 'database', 'configuration'];
const kindTitles = {
    code: 'Code changes',
    database: 'Database migrations',
    configuration: 'Configuration changes',
};
/** The rollback steps of 5.2. */
const rollbackSteps = {
    code: [
        'Revert the merge commit on the main branch',
        'Push the revert commit (triggers the deployment)',
        'Verify that the rollback was successful',
        'Document the incident',
    ],
    database: [
        'Execute the rollback migration script',
        'Verify data integrity',
        'Redeploy the previous version of the application if needed',
        'Document the incident',
    ],
    configuration: [
        'Revert the configuration in the dashboard',
        'Trigger a redeploy',
        'Verify that functionality is restored',
        'Document the incident',
    ],
};
const configuration = /(?:^|\/)\.env[^/]*$|\.(?:ya?ml|toml|ini|env|conf|cfg|properties|tfvars)$|(?:^|\/)(?:config|settings)[^/]*\.json$/i;
const prose = /\.(?:md|mdx|rst|adoc|txt)$/i;
/** The kinds of change that files and ticked boxes show. Where nothing shows another kind, it is code. */
function kindsShown({ paths, typeOfChange, migrations, }) {
    const migrating = new Set(migrations.map(({ path }) => path));
    const others = paths.filter((path) => !migrating.has(path) && !prose.test(path));
    const configured = others.some((path) => configuration.test(path)) || typeOfChange.some((box) => /^\W*config/i.test(box));
    const found = {
        code: others.some((path) => !configuration.test(path)) || (migrating.size === 0 && !configured),
        database: migrating.size > 0,
        configuration: configured,
    };
    return kindsOfChange.filter((kind) => found[kind]);
}
/** "Normal change: watched for 2 hours". */
const monitoringNote = (category) => `${_classify_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryTitles */ .Yk[category]} change: watched for ${periodOf(category)}`;


/***/ }),

/***/ 19514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ retrospectiveLabel),
  L: () => (/* binding */ shownBy)
});

// EXTERNAL MODULE: ./build/src/body/find.js
var find = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/src/body/parse.js + 2 modules
var parse = __webpack_require__(51621);
// EXTERNAL MODULE: ./build/src/latest-checks.js
var latest_checks = __webpack_require__(48998);
// EXTERNAL MODULE: ./build/src/people/contributors.js
var people_contributors = __webpack_require__(12911);
// EXTERNAL MODULE: ./build/src/people/identity.js
var identity = __webpack_require__(43823);
// EXTERNAL MODULE: ./build/src/people/login.js
var people_login = __webpack_require__(48812);
// EXTERNAL MODULE: ./build/src/people/opinions.js
var people_opinions = __webpack_require__(41058);
// EXTERNAL MODULE: ./build/src/people/roster.js
var roster = __webpack_require__(43110);
// EXTERNAL MODULE: ./build/src/people/standing.js
var standing = __webpack_require__(69621);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/records/confirmation.js

/** Words by which somebody confirms an approval that was given by word of mouth. */
const confirms = /\b(?:confirm(?:ed|ing|ation)?|approv(?:e|ed|al|ing)|lgtm|yes)\b/i;
/** Words that deny it or take it back. */
const denies = /\b(?:not|never|nobody|withdr[ae]w|withdrawn|revoke|revoked|retract|retracted|cannot|wrong|false|deny|denied|refuse|refused|reject|rejected)\b|n[’'´`]t\b/i;
/** Words that put a condition, doubt or ask: no denial, but no plain confirmation either. */
const hedges = /\b(?:no|none|nothing|without|unless|until|if|when|once|before|pending|please|maybe|perhaps)\b|\?/i;
/** Words that are about an approval, whatever they say of it. */
const about = /\b(?:confirm|approv|withdr|revok|retract|reject|refus|den(?:y|ied))/i;
/**
 * What somebody's comments say of an approval, the last word counting: when it was confirmed, `withdrawn`, or null where
 * they say nothing of it. Quoted lines are others' words.
 */
function confirmationIn(comments) {
    const inOrder = [...comments].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    let said = null;
    for (const { body, at } of inOrder) {
        const words = ownWords(body);
        if (about.test(words) && denies.test(words))
            said = 'withdrawn';
        else if (confirms.test(words) &&
            !denies.test(words) &&
            !hedges.test(words) &&
            (said === null || said === 'withdrawn'))
            said = { at };
    }
    return said;
}
function ownWords(comment) {
    const own = comment
        .split(/\r\n?|\n/)
        .filter((line) => !/^\s{0,3}>/.test(line))
        .join('\n');
    const { lead, sections } = (0,parse/* parseBody */.O)(own);
    return [lead, ...sections.map(({ content }) => content)].join('\n').slice(0, 5000);
}

;// CONCATENATED MODULE: ./build/src/records/obligation-evidence.js











/** The label that says that a change was reviewed in the retrospective (3.4). */
const retrospectiveLabel = 'retrospective-done';
/** Rules whose findings say whether a change is documented (6.1): an emergency may put them off. */
const documenting = new Set([
    'title',
    'description',
    'type-of-change',
    'sections',
    'security-considerations',
    'rollback-plan',
    'emergency',
]);
const obligation_evidence_open = (why) => ({ done: null, why });
const shows = {
    document: documented,
    review: reviewed,
    confirmation: confirmed,
    tests: tested,
    retrospective: discussed,
    incident: reported,
};
/** Whether an obligation is done. One that no fact can show is done when a person ticks it. */
function shownBy(id, facts) {
    return (Object.hasOwn(shows, id) ? shows[id] : undefined)?.(facts) ?? ticked(id, facts);
}
function ticked(id, { ticks, at, policy }) {
    const tick = ticks.find((each) => each.id === id && Date.parse(each.at) <= at.getTime());
    if (tick === undefined)
        return obligation_evidence_open('not ticked yet');
    if (tick.by === null)
        return obligation_evidence_open('ticked, but by whom is not known');
    if ((0,identity/* isNoPerson */.zs)(tick.by, policy.bots))
        return obligation_evidence_open(`ticked by ${tick.by}, which is a bot`);
    return { done: { at: tick.at, by: tick.by }, why: `ticked by ${tick.by}` };
}
/** The body as it stands was written at the merge, or by its last editor. */
function written({ change, mergedAt, at }) {
    const edited = change.bodyEditedAt;
    if (edited === undefined)
        return null;
    if (edited === null || Date.parse(edited) <= mergedAt.getTime())
        return { at: mergedAt.toISOString(), by: change.bodyEditor ?? change.author?.login ?? null };
    return Date.parse(edited) > at.getTime() ? null : { at: edited, by: change.bodyEditor ?? null };
}
function documented(facts) {
    if (facts.findings === null)
        return obligation_evidence_open('the description could not be judged');
    const lacking = facts.findings
        .filter(({ rule, level }) => documenting.has(rule) && level === 'error')
        .map(({ outcome, message, lifted }) => lifted ?? { outcome, message })
        .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    if (lacking.length > 0)
        return obligation_evidence_open(lacking.map(({ message }) => message).join('; '));
    const done = written(facts);
    if (done === null)
        return obligation_evidence_open('when the description was edited could not be read');
    return { done, why: 'the description is complete' };
}
function reviewed({ change, policy, at }) {
    const { commits, reviews } = change;
    if (commits === undefined || reviews === undefined)
        return obligation_evidence_open('the reviews could not be read');
    const contributors = (0,people_contributors/* contributorsOf */.a)({ ...change, commits });
    const named = (0,roster/* roster */.o)((0,roster/* namedIn */.$)(policy), change.teams);
    const all = (0,standing/* standings */.E)({ ...change, reviews }, contributors, named, at, policy.bots);
    const given = (0,people_opinions/* latestOpinions */.Ny)(reviews, change.head.sha, at);
    const counting = all
        .filter(({ counts }) => counts === true)
        .flatMap(({ login, why }) => {
        const review = given.find(({ author }) => (0,people_login/* sameLogin */.Up)(author.login, login));
        return review === undefined ? [] : [{ login, why, at: review.submittedAt }];
    })
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const objecting = all.find(({ state, mayObject }) => state === 'CHANGES_REQUESTED' && mayObject !== false);
    if (objecting !== undefined)
        return obligation_evidence_open(`${objecting.login} ${objecting.why}`);
    // An address without an account could be the reviewer's own, as before the merge: one approval more for each.
    const needed = 1 + contributors.unresolved.length;
    const last = counting[needed - 1];
    if (last !== undefined)
        return { done: { at: last.at, by: last.login }, why: `${last.login} ${last.why}` };
    const refused = all.filter(({ state, counts }) => state === 'APPROVED' && counts !== true);
    const because = refused.map(({ login, why }) => `; ${login} ${why}`).join('');
    return obligation_evidence_open(`${counting.length} of ${needed} independent approvals${because}`);
}
function confirmed(facts) {
    const { approvedBy, change, comments, mergedAt, at } = facts;
    if (approvedBy.length === 0)
        return obligation_evidence_open('nobody was named under “Approved by” at the merge');
    if (comments === null || change.reviews === undefined)
        return obligation_evidence_open('comments and reviews could not be read');
    const opinions = (0,people_opinions/* latestOpinions */.Ny)(change.reviews, change.head.sha, at);
    for (const login of approvedBy) {
        const opinion = opinions.find(({ author }) => (0,people_login/* sameLogin */.Up)(author.login, login));
        if (opinion?.state === 'CHANGES_REQUESTED')
            continue;
        const own = comments.filter((each) => each.author !== null &&
            !each.author.bot &&
            (0,people_login/* sameLogin */.Up)(each.author.login, login) &&
            (each.editor === undefined || each.editor === null || (0,people_login/* sameLogin */.Up)(each.editor, login)) &&
            Date.parse(each.at) >= mergedAt.getTime() &&
            Date.parse(each.at) <= at.getTime());
        const said = confirmationIn(own);
        if (said === 'withdrawn')
            continue;
        if (opinion?.state === 'APPROVED')
            return { done: { at: opinion.submittedAt, by: login }, why: `${login} approved the pull request` };
        if (said !== null)
            return { done: { at: said.at, by: login }, why: `${login} confirmed it in a comment` };
    }
    return obligation_evidence_open(`no confirmation by ${approvedBy.join(' or ')} yet`);
}
function tested(facts) {
    const { deployedChecks, mergedAt, at } = facts;
    const byHand = ticked('tests', facts);
    if (byHand.done !== null)
        return byHand;
    if (deployedChecks === null)
        return obligation_evidence_open('the checks of the merge commit could not be read');
    const checks = (0,latest_checks/* latestChecks */.r6)(deployedChecks.filter(({ own }) => !own));
    const running = checks.find((check) => !(0,latest_checks/* isCompleted */.Yw)(check));
    if (running !== undefined)
        return obligation_evidence_open(`check “${running.name}” has not ended`);
    const failed = checks.find((check) => !latest_checks/* passing */.qO.has((0,latest_checks/* conclusionOf */.vu)(check)));
    if (failed !== undefined)
        return obligation_evidence_open(`check “${failed.name}” did not succeed`);
    const ended = checks
        .filter((check) => (0,latest_checks/* conclusionOf */.vu)(check) === 'success')
        .flatMap(({ completedAt }) => completedAt ?? [])
        .filter((instant) => Date.parse(instant) >= mergedAt.getTime() && Date.parse(instant) <= at.getTime())
        .sort((one, other) => Date.parse(one) - Date.parse(other));
    const last = ended.at(-1);
    if (last === undefined)
        return obligation_evidence_open('no check has succeeded on the merge commit since the merge');
    return { done: { at: last, by: null }, why: 'the checks of the merge commit succeeded' };
}
function discussed({ change, mergedAt, at, policy }) {
    if (change.labelEvents === undefined)
        return obligation_evidence_open('the label history could not be read');
    const last = change.labelEvents
        .filter((event) => event.label.toLowerCase() === retrospectiveLabel && Date.parse(event.at) <= at.getTime())
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
        .at(-1);
    if (last === undefined || !last.added || Date.parse(last.at) < mergedAt.getTime())
        return obligation_evidence_open(`the label “${retrospectiveLabel}” has not been set since the merge`);
    if (last.actor === null)
        return obligation_evidence_open(`who set the label “${retrospectiveLabel}” is not known`);
    const { author } = change;
    if (author === null)
        return obligation_evidence_open('the account of the author is gone, so who else could say it is not known');
    const own = [author.login, ...(author.startedBy === undefined ? [] : [author.startedBy])];
    if ((0,people_login/* amongLogins */.JW)(last.actor, own))
        return obligation_evidence_open(`${last.actor} set the label, but is the author`);
    if ((0,identity/* isNoPerson */.zs)(last.actor, policy.bots))
        return obligation_evidence_open(`${last.actor} set the label, but is a bot`);
    return { done: { at: last.at, by: last.actor }, why: `labelled “${retrospectiveLabel}” by ${last.actor}` };
}
const incidentHeadings = ['Incident', 'Incident report', 'Post-mortem', 'What happened', 'Root cause'];
/** Fewer words cannot tell an incident; a link to its report can. */
const fewestWords = 5;
function reported(facts) {
    const section = (0,find/* findSection */.rv)((0,parse/* parseBody */.O)(facts.change.body), incidentHeadings);
    const content = section?.content ?? '';
    if ((0,find/* isPlaceholder */.wK)(content))
        return obligation_evidence_open('there is no Incident section in the description yet');
    if ((0,words/* countWords */.r)(content) < fewestWords && !/https?:\/\/\S/.test(content))
        return obligation_evidence_open(`${section?.heading ?? 'Incident'} says too little`);
    const done = written(facts);
    if (done === null)
        return obligation_evidence_open('when the description was edited could not be read');
    return { done, why: `the description has the section “${section?.heading ?? ''}”` };
}


/***/ }),

/***/ 55853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ openObligations),
/* harmony export */   gH: () => (/* binding */ allDone),
/* harmony export */   l5: () => (/* binding */ obligationStates),
/* harmony export */   q_: () => (/* binding */ namedApprovers)
/* harmony export */ });
/* harmony import */ var _obligation_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19514);

/**
 * The state of each obligation at an instant. One is done when the facts show it, overdue from the instant on at which it
 * is due (as all intervals here are half-open), and once done it stays done, whatever is edited later.
 */
function obligationStates(asked, facts) {
    return asked.map((one) => {
        const before = facts.previous.find(({ id, state }) => id === one.id && state === 'done');
        if (before !== undefined)
            return { ...before };
        return stateOf(one, (0,_obligation_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .shownBy */ .L)(one.id, facts), facts.at);
    });
}
/** The obligations of a merge of which nothing is known yet. */
const openObligations = (asked, at) => asked.map((one) => stateOf(one, { done: null, why: 'not looked for yet' }, at));
function stateOf({ id, what, clauses, due }, { done, why }, at) {
    const common = { id, what, clauses: [...clauses], due, how: why };
    const isLate = (instant) => due !== null && instant >= Date.parse(due);
    if (done === null)
        return { ...common, state: isLate(at.getTime()) ? 'overdue' : 'open', doneAt: null, by: null, late: false };
    return {
        ...common,
        state: 'done',
        doneAt: new Date(done.at).toISOString(),
        by: done.by,
        late: isLate(Date.parse(done.at)),
    };
}
/** Who gave the verbal approval, by what the rule `emergency` found at the merge. */
function namedApprovers(findings) {
    const named = findings.find(({ rule }) => rule === 'emergency')?.evidence?.['approvedBy'];
    return Array.isArray(named) ? named.filter((login) => typeof login === 'string') : [];
}
/** Whether everything is done. */
const allDone = (states) => states.every(({ state }) => state === 'done');


/***/ }),

/***/ 41277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VK: () => (/* binding */ commitAuthorsOf)
/* harmony export */ });
/* harmony import */ var _people_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48812);
/* harmony import */ var _people_opinions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41058);


const seats = {
    'technical review': 'technical',
    'security review': 'security',
    // Asked of sensitive changes where the policy names nobody for the security review (4.3).
    'second review': 'security',
    'executive approval': 'executive',
};
/**
 * Everybody whose latest opinion at the merge was an approval, with the commit, and for what the decision took it. In the order
 * in which they approved.
 */
function approversOf({ reviews, head }, { reviewers }, at) {
    return (0,_people_opinions_js__WEBPACK_IMPORTED_MODULE_0__/* .latestOpinions */ .Ny)(reviews ?? [], head.sha, at)
        .filter(({ state }) => state === 'APPROVED')
        .map(({ author: { login }, commit, submittedAt, sameDiffAsHead }) => {
        const given = reviewers.given.find((each) => (0,_people_login_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(each.login, login) && each.state === 'APPROVED');
        const role = given?.role ?? null;
        return {
            login,
            commit,
            at: submittedAt,
            sameDiffAsHead: commit?.toLowerCase() === head.sha.toLowerCase() ? true : sameDiffAsHead,
            counts: given?.counts ?? null,
            seat: role !== null && Object.hasOwn(seats, role) ? (seats[role] ?? null) : null,
            role,
            why: given?.why ?? 'approved; whether that counts could not be told',
        };
    })
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || compare(one.login, other.login));
}
/** The authors and co-authors of commits, each once, by login or else by name. E-mail addresses only tell them apart. */
function commitAuthorsOf(commits) {
    const found = new Map();
    for (const { authors, mergesBaseOnly } of commits) {
        if (mergesBaseOnly === true)
            continue;
        const seen = new Set();
        for (const { login, name, email } of authors) {
            const key = login === null ? `address ${email.trim().toLowerCase()} ${name}` : `login ${login.toLowerCase()}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const known = found.get(key);
            found.set(key, { login: known?.login ?? login, name: known?.name ?? name, commits: (known?.commits ?? 0) + 1 });
        }
    }
    return [...found.values()].sort((one, other) => compare(one.login ?? '~', other.login ?? '~') || compare(one.name, other.name));
}
/** By UTF-16 code unit: the same on every machine. */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);


/***/ }),

/***/ 99047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ recordMarkdown)
});

// UNUSED EXPORTS: recordPageLimit

// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/fit.js
var fit = __webpack_require__(51083);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/records/record-parts.js
var record_parts = __webpack_require__(81416);
;// CONCATENATED MODULE: ./build/src/records/record-people.js


/** Who made the change, merged it, and approved it in which seat. */
function people({ author, merge, createdAt, approvers }) {
    const opened = author === null ? 'an account that is gone' : author.login;
    const agent = author?.startedBy == null ? '' : `, started by ${author.startedBy}`;
    const seated = (seat) => approvers
        .filter((each) => each.seat === seat && each.counts === true)
        .map(({ login }) => login)
        .join(', ') || 'none';
    return [
        (0,markdown.md) `- Opened by ${opened}${agent}, ${(0,record_parts/* instant */.uR)(createdAt)}`,
        (0,markdown.md) `- Merged by ${merge.by ?? 'nobody known'}, ${(0,record_parts/* instant */.uR)(merge.at)}`,
        (0,markdown.md) `- Technical approval: ${seated('technical')}`,
        (0,markdown.md) `- Security approval: ${seated('security')}`,
        (0,markdown.md) `- Executive approval: ${seated('executive')}`,
    ];
}
const commitAuthors = ({ commitAuthors: all }) => all.map(({ login, name, commits }) => (0,record_parts/* cells */.Yo)(login ?? 'no account', name, String(commits)));
const counting = new Map([
    [true, '✅ yes'],
    [false, '➖ no'],
    [null, '❓ not known'],
]);
/** Each approval with the commit it was given for. */
const approvals = ({ approvers }) => approvers.map(({ login, role, commit, at, counts, why }) => (0,record_parts/* cells */.Yo)(login, role ?? 'nothing that was asked', commit === null ? 'gone' : (0,markdown/* code */.aY)(commit.slice(0, 12)), (0,record_parts/* instant */.uR)(at), `${counting.get(counts) ?? ''}${counts === true ? '' : `: ${why}`}`));
const checks = ({ testing }) => (testing.checks ?? []).map(({ name, workflow, app, status, conclusion, completedAt }) => (0,record_parts/* cells */.Yo)(name, workflow ?? app ?? '', conclusion ?? status, completedAt === null ? (0,markdown.md) `` : (0,record_parts/* instant */.uR)(completedAt)));

;// CONCATENATED MODULE: ./build/src/records/record-markdown.js





/** GitHub shows Markdown files of up to half a megabyte; a record of more is shortened, and says so. In bytes. */
const recordPageLimit = 250_000;
/**
 * One page for one record, as a manager or an auditor reads it. Everything in it comes from the record, and nothing else:
 * neither the clock nor a time zone of this machine. So the page of a record can be made again and compared; for records of
 * version 1 it never changes. Safe whatever strangers wrote.
 */
function recordMarkdown(record) {
    const blocks = record.kind === 'push' ? pushPage(record) : pullRequestPage(record);
    const note = (0,markdown.md) `_Shortened to fit. The JSON file beside this page holds the whole record._`;
    return `${(0,fit/* fitWithin */.H)(blocks, recordPageLimit - 1, note)}\n`;
}
function pullRequestPage(record) {
    const { why, testing, migrations, obligations } = record;
    return [
        (0,record_parts/* section */.uW)(0, '', [heading(record)]),
        (0,record_parts/* section */.uW)(1, '', [facts(record)]),
        (0,record_parts/* section */.uW)(1, 'Why it does not comply', record.reasons.map((reason) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)(reason, 2000)}`)),
        (0,record_parts/* section */.uW)(4, 'What changed', (0,record_parts/* paragraphs */.qN)(record.what, 'No description is known.')),
        (0,record_parts/* section */.uW)(4, 'Why', [
            ...(0,record_parts/* paragraphs */.qN)(why?.text ?? '', 'No justification was found.'),
            ...(why === null ? [] : [(0,markdown.md) `\n_Where it says so: ${why.where}_`]),
        ]),
        (0,record_parts/* section */.uW)(2, 'Who', people(record)),
        (0,record_parts/* table */.tp)(5, 'Authors of commits', ['Login', 'Name', 'Commits'], commitAuthors(record)),
        (0,record_parts/* table */.tp)(2, 'Approvals', ['Who', 'Taken for', 'Commit', 'When', 'Counts'], approvals(record)),
        (0,record_parts/* section */.uW)(3, 'Category', [
            ...record.categoryReasons.map(({ message, files }) => withFiles((0,markdown.md) `- ${(0,markdown/* text */.Qq)(message)}`, files)),
            ...record.areas.map(({ title, files }) => withFiles((0,markdown.md) `- Sensitive: ${(0,markdown/* strong */.ko)(title)}`, files)),
        ]),
        (0,record_parts/* section */.uW)(4, 'Tests', [
            ...testing.boxes.map((box) => (0,markdown.md) `- ${box.checked ? '✅' : '⬜'} ${(0,markdown/* text */.Qq)(box.text)}`),
            ...(0,record_parts/* apart */.zZ)((0,record_parts/* paragraphs */.qN)(testing.text, testing.boxes.length > 0 ? '' : 'The pull request says nothing of tests.')),
        ]),
        (0,record_parts/* table */.tp)(6, 'Checks at the merge', ['Check', 'Workflow', 'Conclusion', 'Ended'], checks(record)),
        (0,record_parts/* section */.uW)(4, 'Rollback plan', record.rollbackPlan === '' ? [] : (0,record_parts/* paragraphs */.qN)(record.rollbackPlan, '')),
        (0,record_parts/* table */.tp)(3, 'Migrations', ['File', 'Tool', 'Way back', 'Why'], migrations.map((one) => (0,record_parts/* cells */.Yo)((0,markdown/* path */.Ae)(one.path), one.tool, one.wayBack, one.why))),
        (0,record_parts/* table */.tp)(2, 'Findings as of the merge', ['', 'Rule', 'Found', 'Level', 'Policy', 'Control'], record.findings.map(finding)),
        (0,record_parts/* table */.tp)(2, 'Obligations after the merge', ['What', 'State', 'Due', 'Done', 'How', 'Policy'], obligations.map(obligation)),
        (0,record_parts/* section */.uW)(3, 'Verification', verification(record)),
        (0,record_parts/* section */.uW)(3, 'Reverts', reverts(record)),
        (0,record_parts/* section */.uW)(5, 'Changed since the merge', record.changedSinceMerge.map(changed)),
        (0,record_parts/* section */.uW)(5, 'Caveats', record.caveats.map((caveat) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)(caveat)}`)),
        (0,record_parts/* section */.uW)(1, '', [footer(record)]),
    ];
}
function pushPage(record) {
    const { push } = record;
    const title = record.how === 'force' ? 'Forced push' : 'Direct push';
    return [
        (0,record_parts/* section */.uW)(0, '', [(0,markdown.md) `# ❌ ${title} to ${(0,markdown/* text */.Qq)(push.branch)}: not compliant`]),
        (0,record_parts/* section */.uW)(1, '', (0,record_parts/* table */.tp)(1, '', ['', ''], [
            (0,record_parts/* cells */.Yo)('Repository', record.repository),
            (0,record_parts/* cells */.Yo)('Pushed', (0,markdown.md) `${(0,record_parts/* instant */.uR)(push.at)} by ${push.by ?? 'nobody known'}`),
            (0,record_parts/* cells */.Yo)('Before', (0,markdown/* code */.aY)(push.before)),
            (0,record_parts/* cells */.Yo)('After', (0,markdown/* code */.aY)(push.after)),
        ]).items),
        (0,record_parts/* section */.uW)(1, 'Why it does not comply', record.reasons.map((reason) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)(reason, 2000)}`)),
        (0,record_parts/* table */.tp)(2, 'Commits without a pull request', ['Commit', 'What', 'Author'], push.commits.map(({ sha, subject, author }) => (0,record_parts/* cells */.Yo)((0,markdown/* code */.aY)(sha.slice(0, 12)), subject, author.login ?? author.name))),
        (0,record_parts/* section */.uW)(3, 'Commits taken off the branch', push.dropped.map((sha) => (0,markdown.md) `- ${(0,markdown/* code */.aY)(sha)}`)),
        (0,record_parts/* section */.uW)(3, 'Reverts', reverts(record)),
        (0,record_parts/* section */.uW)(1, '', [footer(record)]),
    ];
}
function heading({ repository, number, url, title, compliant }) {
    return (0,markdown.md) `# ${compliant ? '✅' : '❌'} ${(0,markdown/* link */.nf)((0,markdown/* text */.Qq)(`${repository}#${number}`), url)} ${(0,markdown/* text */.Qq)(title, 256)}`;
}
const categoryTitles = { standard: 'Standard', normal: 'Normal', major: 'Major' };
function facts(record) {
    const { merge, window, lane, laneReason, category, verdict, compliant } = record;
    const opened = window.open ? 'open' : `closed (${window.name ?? window.reason ?? 'no reason given'})`;
    const rows = [
        (0,record_parts/* cells */.Yo)('Compliant', compliant ? 'yes' : 'no'),
        (0,record_parts/* cells */.Yo)('Verdict as of the merge', verdict),
        (0,record_parts/* cells */.Yo)('Category', categoryTitles[category]),
        (0,record_parts/* cells */.Yo)('Lane', laneReason === '' ? lane : `${lane}: ${laneReason}`),
        (0,record_parts/* cells */.Yo)('Type of change', record.typeOfChange.join(', ') || 'not said'),
        (0,record_parts/* cells */.Yo)('Merged', (0,markdown.md) `${merge.local} (${(0,record_parts/* instant */.uR)(merge.at)}) by ${merge.by ?? 'nobody known'}`),
        (0,record_parts/* cells */.Yo)('Merge commit', merge.commit === null ? 'not known' : (0,markdown/* code */.aY)(merge.commit)),
        (0,record_parts/* cells */.Yo)('Into', (0,markdown.md) `${(0,markdown/* code */.aY)(merge.base.ref)} at ${(0,markdown/* code */.aY)(merge.base.sha.slice(0, 12))}`),
        (0,record_parts/* cells */.Yo)('From', (0,markdown.md) `${(0,markdown/* code */.aY)(merge.head.ref)} at ${(0,markdown/* code */.aY)(merge.head.sha)}`),
        (0,record_parts/* cells */.Yo)('Deployment window', `${opened}. ${window.found}`),
    ];
    return (0,markdown/* join */.fj)((0,record_parts/* table */.tp)(1, '', ['', ''], rows).items, line);
}
const line = (0,markdown.md) `
`;
function withFiles(lead, files) {
    const names = [...new Set(files.map((file) => file.path))];
    const shown = names.slice(0, 20).map((name) => (0,markdown/* path */.Ae)(name));
    const more = names.length > shown.length ? (0,markdown.md) ` and ${names.length - shown.length} more` : (0,markdown.md) ``;
    return shown.length === 0 ? lead : (0,markdown.md) `${lead}: ${(0,markdown/* join */.fj)(shown, (0,markdown.md) `, `)}${more}`;
}
function finding(one) {
    const { lifted } = one;
    const found = lifted === undefined
        ? (0,markdown/* text */.Qq)(one.message, 600)
        : (0,markdown.md) `Lifted by ${(0,markdown/* text */.Qq)(lifted.by, 300)}. Otherwise ${lifted.outcome}: ${(0,markdown/* text */.Qq)(lifted.message, 600)}`;
    const { rule, title, outcome, level, message, clauses, controls } = one;
    const icon = (0,findings/* iconOf */.ZG)({ rule, title, outcome, level, message, clauses, controls });
    return (0,record_parts/* cells */.Yo)(icon, title, found, level, clauses.join(', '), controls.join(', '));
}
function obligation(one) {
    const done = one.doneAt === null ? (0,markdown.md) `` : (0,markdown.md) `${(0,record_parts/* instant */.uR)(one.doneAt)}${one.by === null ? '' : (0,markdown.md) ` by ${one.by}`}`;
    const state = one.state === 'overdue' ? '❌ overdue' : one.state === 'open' ? '⏳ open' : `✅ done${one.late ? ', late' : ''}`;
    const due = one.due === null ? (0,markdown.md) `at the next occasion` : (0,record_parts/* instant */.uR)(one.due);
    return (0,record_parts/* cells */.Yo)(one.what, state, due, done, one.how, one.clauses.join(', '));
}
function verification({ verification: watched }) {
    if (watched === null)
        return [];
    return [
        (0,markdown.md) `- Monitored until ${(0,record_parts/* instant */.uR)(watched.ends)} (${watched.minutes} minutes): ${watched.state}`,
        ...watched.checks.map(({ what, done }) => (0,markdown.md) `- ${done ? '✅' : '⬜'} ${what}`),
    ];
}
function reverts({ links, repository }) {
    const issue = links.issue === null ? [] : [(0,markdown.md) `- Followed up in ${(0,markdown/* link */.nf)('an issue', links.issue)}`];
    const named = (what) => (other) => {
        const name = other.number === null ? (0,markdown.md) `commit ${(0,markdown/* code */.aY)(other.commit ?? 'unknown')}` : (0,markdown.md) `${repository}#${other.number}`;
        const proof = other.exact === true ? 'exactly, as the trees prove' : other.exact === false ? 'not exactly' : 'as it says';
        return (0,markdown.md) `- ${what} ${name}, ${proof}`;
    };
    return [...links.reverts.map(named('Reverts')), ...links.revertedBy.map(named('Reverted by')), ...issue];
}
function changed({ what, at, by }) {
    return (0,markdown.md) `- ${(0,markdown/* text */.Qq)(what)}${at === null ? '' : (0,markdown.md) `, ${(0,record_parts/* instant */.uR)(at)}`}${by === null ? '' : (0,markdown.md) ` by ${by}`}`;
}
function footer({ policy, gate, capture, followedUpAt, recordVersion }) {
    const parts = [
        (0,markdown.md) `Policy ${(0,markdown/* text */.Qq)(policy.document)}: ${(0,markdown/* path */.Ae)(policy.source)} ${(0,markdown/* code */.aY)(policy.sha256)}`,
        (0,markdown.md) `change-gate ${gate.version}`,
        (0,markdown.md) `record version ${recordVersion}`,
        (0,markdown.md) `captured ${(0,record_parts/* instant */.uR)(capture.at)} by ${capture.by}`,
        ...(followedUpAt === null ? [] : [(0,markdown.md) `followed up ${(0,record_parts/* instant */.uR)(followedUpAt)}`]),
    ];
    return (0,markdown.md) `<sub>${(0,markdown/* join */.fj)(parts, (0,markdown.md) ` · `)}</sub>`;
}


/***/ }),

/***/ 76433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ recordMessage),
/* harmony export */   o: () => (/* binding */ parseRecordMessage)
/* harmony export */ });
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43871);

const verbs = { record: 'Record', 'follow-up': 'Follow up', correct: 'Correct' };
/**
 * The message of a commit on the branch of records, a line for each record that it touches: `Record PLACE`,
 * `Follow up PLACE: WHAT` or `Correct PLACE: WHY`. Throws a RangeError for a place that is none, and for a correction or a
 * follow-up that does not say why.
 */
function recordMessage(acts) {
    const lines = acts.map(({ act, place, why }) => {
        const said = why.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        if (!(0,_record_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlace */ .Uj)(place))
            throw new RangeError(`${place} is not the place of a record`);
        if (act === 'record')
            return `${verbs[act]} ${place}`;
        if (said === '')
            throw new RangeError(`Say why ${place} is changed`);
        return `${verbs[act]} ${place}: ${said}`;
    });
    const [only = ''] = lines;
    return lines.length === 1 ? `${only}\n` : `Write ${lines.length} records\n\n${lines.join('\n')}\n`;
}
const line = /^(Record|Follow up|Correct) ([\w/-]{1,40})(?:: (.*))?$/;
/** What a message says that its commit does. Lines of another form say nothing. */
function parseRecordMessage(message) {
    return message.split(/\r?\n/).flatMap((text) => {
        const [, verb, place = '', why = ''] = line.exec(text.trimEnd()) ?? [];
        if (!(0,_record_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlace */ .Uj)(place))
            return [];
        if (verb === verbs.record)
            return why === '' ? [{ act: 'record', place, why }] : [];
        if (why.trim() === '')
            return [];
        return [{ act: verb === verbs.correct ? 'correct' : 'follow-up', place, why }];
    });
}


/***/ }),

/***/ 81416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ cells),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

/** A headed part of a page; nothing where it has no items. */
function section(rank, title, items) {
    const before = title === '' || items.length === 0 ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${title}\n`;
    return { rank, before, items, after: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, more: (leftOut) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n… and ${leftOut} more` };
}
/** A headed table; nothing where it has no rows. */
function table(rank, title, columns, rows) {
    if (rows.length === 0)
        return section(rank, title, []);
    const head = cells(...columns);
    const rule = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(columns.map(() => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|-`), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``);
    const block = section(rank, title, [head, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${rule}|`, ...rows]);
    return {
        ...block,
        more: (leftOut) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `| … and ${leftOut} more ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(columns.slice(1).map(() => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|`), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` `)} |`,
    };
}
/** One row of a table. */
function cells(...values) {
    return values.reduce((row, value) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${row} ${value} |`, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `|`);
}
/** A stranger's text of several lines as a quotation, each line on its own. */
function paragraphs(value, none) {
    const lines = value
        .split(/\r\n?|\n/)
        .map((each) => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each, 4000))
        .filter((each, index, all) => each.toString() !== '' || (index > 0 && all[index - 1]?.toString() !== ''));
    while (lines.at(-1)?.toString() === '')
        lines.pop();
    if (lines.length === 0)
        return none === '' ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `_${none}_`];
    return lines.map((each) => (each.toString() === '' ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `>` : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `> ${each}<br>`));
}
/** "2026-11-19 16:04:00 UTC": the same everywhere. What is no instant is shown as it stands. */
function instant(at) {
    const date = new Date(at);
    if (Number.isNaN(date.getTime()))
        return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at);
    const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
    const [hours = '', minutes = '', seconds = ''] = time.split(':');
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${day} ${hours}:${minutes}:${seconds} UTC`;
}
/** Items with an empty line before them. */
const apart = ([first, ...rest]) => first === undefined ? [] : [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `\n${first}`, ...rest];


/***/ }),

/***/ 25767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   n1: () => (/* binding */ sameMerge),
/* harmony export */   qf: () => (/* binding */ sameRecord)
/* harmony export */ });
/* unused harmony export sorted */
/**
 * A record as it stands in its file: two spaces, keys sorted by UTF-16 code unit, a line break at the end. The same record
 * gives the same bytes, whatever order its members were made in.
 */
function recordText(record) {
    return `${JSON.stringify(sorted(record), null, 2)}\n`;
}
/** A value as plain JSON with sorted keys; members that are undefined do not count. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map((item) => sorted(item ?? null));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, member]) => [key, sorted(member)]));
}
const without = (record, members) => JSON.stringify(sorted(Object.fromEntries(Object.entries(record).filter(([key]) => !members.includes(key)))));
/** When and by which event a record was made is not part of what it says. */
const ofTheWriting = ['capture', 'followedUpAt'];
/** What goes on after the merge; everything else is as of the merge, and fixed once it is written. */
const following = [...ofTheWriting, 'obligations', 'verification', 'links', 'compliant', 'reasons'];
/** Whether two records say the same, whenever they were captured: a record is not written again for its own sake. */
function sameRecord(one, other) {
    return without(one, ofTheWriting) === without(other, ofTheWriting);
}
/**
 * Whether two records say the same of the merge: obligations, verification and links, and with them whether the change is
 * compliant, may have gone on. Anything else that differs is a correction.
 */
function sameMerge(one, other) {
    return without(one, following) === without(other, following);
}


/***/ }),

/***/ 59502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asOfMerge)
/* harmony export */ });
/* harmony import */ var _latest_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48998);

/** After this many days GitHub no longer shows a commit's checks: docs.github.com, "About status checks", "Retention of checks". */
const checksKeptDays = 400;
/**
 * A merged pull request as it was at the instant of its merge: open, with the labels, reviews, pushes and checks of then. What
 * cannot be told is named in `unknown` and `caveats`. Throws where the change is not a merged one.
 */
function asOfMerge(read, { renames }) {
    const { mergedAt } = read;
    if (mergedAt === null)
        throw new Error(`${read.repository}#${read.number} is not merged`);
    const at = new Date(mergedAt);
    const upTo = (instant) => Date.parse(instant) <= at.getTime();
    const edited = typeof read.bodyEditedAt === 'string' && !upTo(read.bodyEditedAt);
    const checks = checksAt(read, at);
    const { reviewRequests: _, policyOnDefaultBranch: __, ...kept } = read;
    const change = {
        ...kept,
        state: 'open',
        mergedAt: null,
        mergedBy: null,
        mergeCommit: null,
        readAt: mergedAt,
        title: renames.find((rename) => !upTo(rename.at))?.from ?? read.title,
        body: edited ? null : read.body,
        labels: labelsAt(read, at),
        // Only the pull request that brings the gate asks this, and by then there was none.
        policyOnDefaultBranch: 'absent',
        ...listsAt(read, upTo),
        ...(checks.list === undefined ? {} : { checks: checks.list }),
    };
    const unknown = [...(edited ? ['body'] : []), ...(checks.unknown ? ['checks'] : [])];
    const caveats = [
        [edited, 'body-edited'],
        [checks.later, 'checks-later'],
        [checks.gone, 'checks-gone'],
        [(read.threads ?? []).length > 0, 'threads-today'],
        [change.reviews?.some(({ state }) => state === 'DISMISSED') === true, 'dismissed-review'],
        [read.labelEvents === undefined, 'label-history'],
    ];
    return {
        change: { ...change, totals: totalsAt(read, change) },
        at,
        arrival: 'pull-request',
        sha: read.mergeCommit,
        unknown: [...unknown, ...notRead(change, unknown)],
        unjudged: [],
        silent: [],
        caveats: caveats.flatMap(([holds, caveat]) => (holds ? [caveat] : [])),
        mergedBy: read.mergedBy,
    };
}
/** What happened up to the merge, of lists whose entries carry their instants. */
function listsAt({ reviews, labelEvents, pushes, judged }, upTo) {
    return {
        ...(reviews ? { reviews: reviews.filter(({ submittedAt }) => upTo(submittedAt)) } : {}),
        ...(labelEvents ? { labelEvents: labelEvents.filter(({ at }) => upTo(at)) } : {}),
        ...(pushes ? { pushes: pushes.filter(({ at }) => upTo(at)) } : {}),
        ...(judged ? { judged: judged.filter(({ at }) => upTo(at)) } : {}),
    };
}
/** Lists that GitHub did not show are not known either; they stay absent. */
function notRead(change, known) {
    const lists = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'];
    return lists.filter((fact) => change[fact] === undefined && !known.includes(fact));
}
/** The labels at an instant: what the last event before it says, or else the opposite of the first one after it. */
function labelsAt({ labels, labelEvents = [] }, at) {
    const set = new Map(labels.map((label) => [label, true]));
    const inOrder = [...labelEvents].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    for (const { label, added } of inOrder.filter((event) => Date.parse(event.at) > at.getTime()))
        set.set(label, !added);
    const settled = new Set();
    for (const { label, added, at: changed } of inOrder) {
        if (Date.parse(changed) > at.getTime() || settled.has(label))
            continue;
        settled.add(label);
        set.set(label, added);
    }
    return [...set].flatMap(([label, isSet]) => (isSet ? [label] : []));
}
/** The checks at an instant. One whose times are not known counts as it is. */
function checksAt({ checks, readAt }, at) {
    if (checks === undefined)
        return { later: false, gone: false, unknown: false };
    const seen = checks.map((check) => checkAt(check, at));
    const list = seen.flatMap((check) => check ?? []);
    const later = seen.some((check, index) => check !== checks[index]);
    const days = (Date.parse(readAt ?? at.toISOString()) - at.getTime()) / 86_400_000;
    const gone = list.length === 0 && days > checksKeptDays;
    return { list, later, gone, unknown: gone || (list.length === 0 && later) };
}
/** A check at an instant; null: it began later, and of a run that there was before it nothing is shown. */
function checkAt(check, at) {
    const isLater = (instant) => instant !== undefined && Date.parse(instant) > at.getTime();
    if (isLater(check.startedAt))
        return null;
    if (!(0,_latest_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleted */ .Yw)(check) || !isLater(check.completedAt))
        return check;
    const { completedAt: _, ...running } = check;
    return { ...running, status: 'in_progress', conclusion: null };
}
/** A list that was cut stays as short of its total as it was. */
function totalsAt(read, now) {
    if (!read.totals)
        return read.totals;
    const lists = ['reviews', 'checks', 'labelEvents'];
    const fewer = lists.flatMap((fact) => {
        const total = read.totals?.[fact];
        const left = (read[fact]?.length ?? 0) - (now[fact]?.length ?? 0);
        return total === undefined ? [] : [[fact, Math.max(0, total - left)]];
    });
    return { ...read.totals, ...Object.fromEntries(fewer) };
}


/***/ }),

/***/ 53041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ caveats)
/* harmony export */ });
/** What may keep a judgement as of the merge from being exact. */
const caveats = {
    'body-edited': 'The description was edited after the merge, so rules that read it did not judge',
    'checks-later': 'Checks ran, or ended, only after the merge: what they said by then does not count',
    'checks-gone': 'GitHub keeps checks for about 400 days: of an older change without any, nobody knows whether some ran',
    'threads-today': 'Review threads count as they are today: GitHub does not tell when one was resolved',
    'dismissed-review': 'A review was dismissed; GitHub does not tell here whether that was before the merge',
    'label-history': 'The label history is not complete, so labels count as they are today',
    'no-diff': 'git could not give the diff, so that nothing about its files is known',
    'no-patch': 'Its patches could not be read (too large, or missing in this clone): judged by its paths alone',
};


/***/ })

};
