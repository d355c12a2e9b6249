export const id = 9324;
export const ids = [9324];
export const modules = {

/***/ 69324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposedPolicyOf: () => (/* binding */ proposedPolicyOf)
});

// EXTERNAL MODULE: ./build/src/github/read-policy.js
var read_policy = __webpack_require__(37484);
// EXTERNAL MODULE: ./build/src/policy/path.js
var path = __webpack_require__(62109);
// EXTERNAL MODULE: ./build/src/decide.js
var decide = __webpack_require__(46721);
// EXTERNAL MODULE: ./build/src/evaluate.js + 8 modules
var evaluate = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/src/policy/hash.js
var hash = __webpack_require__(42598);
// EXTERNAL MODULE: ./build/src/policy/problem.js
var problem = __webpack_require__(12863);
;// CONCATENATED MODULE: ./build/src/policy/proposed.js




/**
 * Validates the policy that a pull request proposes, and judges the pull request by it beside the policy in force, which
 * alone counts. `inForce` is the decision that was made, at the same instant. Never throws for what the text holds.
 */
async function judgeProposed(text, source, change, inForce, options = {}) {
    const { locatePolicy } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(8815), __webpack_require__.e(8942), __webpack_require__.e(9451), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 84681));
    const parsed = locatePolicy(text, source);
    if (!parsed.ok)
        return { valid: false, problems: parsed.problems };
    const { inspectPolicy } = await __webpack_require__.e(/* import() */ 1991).then(__webpack_require__.bind(__webpack_require__, 74372));
    const { policy } = parsed;
    const at = new Date(inForce.decision.at);
    const decision = (0,decide/* decide */.L)((0,evaluate/* evaluate */._)(policy, change, at, options), { source, sha256: (0,hash/* policyHash */.t)(policy) });
    const surroundings = { now: at, files: null, writers: null, access: null, repository: null };
    return {
        valid: true,
        warnings: [...parsed.warnings, ...inspectPolicy({ ...parsed, surroundings })],
        settings: changedSettings(inForce.policy, policy),
        decision,
        differences: compareJudgement(inForce.decision, decision),
    };
}
/** What a second decision about the same change says otherwise than the first: as a whole, then rule by rule. Pure. */
function compareJudgement(before, after) {
    const whole = ([what, one, other]) => one === other ? [] : [{ what, before: one, after: other, messages: [] }];
    const rules = [...new Set([...before.findings, ...after.findings].map(({ rule }) => rule))];
    return [
        ...[
            ['verdict', before.verdict, after.verdict],
            ['category', before.category, after.category],
            ['lane', before.lane, after.lane],
            ['areas', list(before.areas), list(after.areas)],
            ['earliest merge', before.earliestMerge ?? 'none', after.earliestMerge ?? 'none'],
            ['obligations', obligations(before), obligations(after)],
        ].flatMap(whole),
        ...rules.flatMap((rule) => compareRule(rule, of(rule, before), of(rule, after))),
    ];
}
const of = (rule, { findings }) => findings.filter((finding) => finding.rule === rule);
const list = (items) => [...items].sort().join(', ') || 'none';
const obligations = (decision) => list(decision.obligations.map(({ id, dueHours }) => (dueHours === null ? id : `${id} (${dueHours} h)`)));
function compareRule(rule, before, after) {
    const said = (findings) => findings.map(({ message, remedy }) => (remedy === undefined ? message : `${message}. ${remedy}`));
    const same = (0,hash/* canonicalJson */.d)([outcomes(before), said(before)]) === (0,hash/* canonicalJson */.d)([outcomes(after), said(after)]);
    return same ? [] : [{ what: rule, before: outcomes(before), after: outcomes(after), messages: said(after) }];
}
/** The outcomes of one rule; “not judged” where it is off. */
function outcomes(findings) {
    const each = findings.map(({ outcome, level, lifted }) => {
        const named = lifted === undefined ? outcome : 'lifted';
        return level === 'warning' ? `${named} (warning)` : named;
    });
    return each.join(', ') || 'not judged';
}
/** Every setting that two policies have differently, in the order of the second. Lists count as a whole. Pure. */
function changedSettings(before, after) {
    const found = [];
    const visit = (one, other, path) => {
        if (isMapping(one) && isMapping(other)) {
            const keys = new Set([...Object.keys(other), ...Object.keys(one)]);
            for (const key of keys)
                visit(member(one, key), member(other, key), [...path, key]);
        }
        else if ((0,hash/* canonicalJson */.d)(one ?? null) !== (0,hash/* canonicalJson */.d)(other ?? null)) {
            found.push({ path: (0,problem/* pathText */.LF)(path), before: one, after: other });
        }
    };
    visit(before, after, []);
    return found;
}
const member = (mapping, key) => Object.hasOwn(mapping, key) ? mapping[key] : undefined;
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/proposed.js


/** Rows shown of each list; the others are counted. */
const mostRows = 50;
/** What a proposed policy would judge otherwise, for the summary of the pull request that proposes it. */
function proposedPolicy(proposal) {
    if (!proposal.valid) {
        return paragraphs([
            (0,markdown.md) `#### ❌ The proposed policy is not valid`,
            (0,markdown.md) `It was judged by the policy in force. Once merged, this one would stop every pull request.`,
            rows(proposal.problems, proposed_problem),
        ]);
    }
    const { settings, differences, warnings } = proposal;
    const nothing = settings.length === 0 ? (0,markdown.md) `It means the same as the policy in force.` : (0,markdown.md) ``;
    return paragraphs([
        (0,markdown.md) `#### The proposed policy`,
        (0,markdown.md) `This pull request was judged by the policy in force, not by the one that it proposes.`,
        nothing,
        settings.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `It changes:`,
        rows(settings, ({ path, before, after }) => (0,markdown.md) `${(0,markdown/* code */.aY)(path)}: ${value(before)} → ${value(after)}`),
        settings.length === 0
            ? (0,markdown.md) ``
            : differences.length === 0
                ? (0,markdown.md) `It would judge this pull request the same.`
                : (0,markdown.md) `It would judge this pull request differently:`,
        rows(differences, ({ what, before, after, messages }) => (0,markdown.md) `${(0,markdown/* code */.aY)(what)}: ${before} → ${after}${messages.length === 0 ? (0,markdown.md) `` : (0,markdown.md) ` — ${messages.join(' ')}`}`),
        warnings.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `Worth a look:`,
        rows(warnings, proposed_problem),
    ]);
}
const proposed_problem = ({ line, column, path, message }) => (0,markdown.md) `${`${line}:${column}`} ${path === '' ? (0,markdown.md) `` : (0,markdown.md) `${(0,markdown/* code */.aY)(path)}: `}${message}`;
const value = (setting) => setting === undefined ? (0,markdown.md) `not there` : (0,markdown/* code */.aY)((0,hash/* canonicalJson */.d)(setting), 160);
const paragraphs = (parts) => (0,markdown/* join */.fj)(parts, (0,markdown.md) `\n\n`);
function rows(items, row) {
    const shown = items.slice(0, mostRows).map((item) => (0,markdown.md) `- ${row(item)}`);
    const more = items.length - shown.length;
    return (0,markdown/* join */.fj)([...shown, more > 0 ? (0,markdown.md) `- and ${more} more` : (0,markdown.md) ``], (0,markdown.md) `\n`);
}

;// CONCATENATED MODULE: ./build/src/gate/proposed-policy.js




/**
 * What the policy that a pull request proposes would judge otherwise than the one in force, as Markdown. Only told: the
 * one in force judges. Throws GitHubError where the file could not be read.
 */
async function proposedPolicyOf(gate, { live, decision }) {
    const { client, repository, policyPath = path/* policyPath */.k, settings } = gate;
    const { change, policy } = live;
    const text = await (0,read_policy/* readPolicyText */.OG)(client, repository, policyPath, change.head.sha);
    const inForce = { policy: policy.policy, decision };
    const source = `${policyPath}@${change.head.sha.slice(0, 7)}`;
    return String(proposedPolicy(await judgeProposed(text, source, change, inForce, { freeze: settings.freeze })));
}


/***/ })

};
