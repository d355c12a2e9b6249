export const id = 9422;
export const ids = [9422,5131];
export const modules = {

/***/ 79422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packFiles: () => (/* binding */ packFiles),
  r: () => (/* binding */ sumsFile)
});

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/evidence/attributes.js
var attributes = __webpack_require__(79382);
// EXTERNAL MODULE: ./build/src/evidence/exceptions.js
var exceptions = __webpack_require__(60053);
// EXTERNAL MODULE: ./build/src/evidence/html.js
var html = __webpack_require__(56826);
// EXTERNAL MODULE: ./build/src/evidence/pack.js + 1 modules
var evidence_pack = __webpack_require__(61646);
// EXTERNAL MODULE: ./build/src/evidence/wording.js
var wording = __webpack_require__(45131);
;// CONCATENATED MODULE: ./build/src/evidence/page-html-parts.js


/** A word that is seen at once. */
const tag = (tone, words) => (0,html/* html */.qy) `<span class="tag ${tone}">${words}</span>`;
/** A hash, a commit or a path. */
const code = (value) => (0,html/* html */.qy) `<code>${value}</code>`;
/** An instant on both clocks, which break apart only between them. */
function moment(at, timezone) {
    const [local = '', utc = ''] = (0,wording/* bothClocks */.vt)(at, timezone).split(' (');
    return (0,html/* html */.qy) `<span class="when">${local}</span> <span class="when quiet">(${utc}</span>`;
}
/** A stranger's words, whose direction of writing does not reach beyond them. */
const words = (value) => (0,html/* html */.qy) `<bdi>${value}</bdi>`;
/** A table; without rows, what stands instead. */
function table(headings, rows) {
    const columns = headings.map((heading) => (typeof heading === 'string' ? { text: heading } : heading));
    const head = columns.map(({ text, as = '' }) => (0,html/* html */.qy) `<th scope="col" class="${as}">${text}</th>`);
    const body = rows.map((row) => (0,html/* html */.qy) `<tr>${row.map((cell, index) => (0,html/* html */.qy) `<td class="${columns[index]?.as ?? ''}">${cell}</td>`)}</tr>\n`);
    return (0,html/* html */.qy) `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody></table>\n`;
}
/** A table of two columns: what, and its value. */
function facts(rows) {
    const body = rows.map(([name, value]) => (0,html/* html */.qy) `<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
    return (0,html/* html */.qy) `<table class="facts"><tbody>\n${body}</tbody></table>\n`;
}
const list = (items) => items.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<ul>${items.map((item) => (0,html/* html */.qy) `<li>${item}</li>`)}</ul>\n`;
const tones = {
    met: 'good',
    'not-met': 'bad',
    lifted: 'mid',
    'not-asked': 'quiet',
    unclear: 'bad',
};
/** The result of a test, as a word: colours alone are lost in print. */
const result = (value) => tag(tones[value], wording/* resultWords */.Xb[value]);
/** Of the record at a place, the name to link to. */
const page_html_parts_anchor = (place) => `record-${place.replaceAll('/', '-')}`;

// EXTERNAL MODULE: ./build/src/evidence/population-csv.js
var population_csv = __webpack_require__(58005);
;// CONCATENATED MODULE: ./build/src/evidence/page-html-record.js





/** One record in full. */
function recordHtml({ entry, drawn, attributes: results, files }, timezone) {
    const { record, place, at } = entry;
    const name = record.kind === 'push' ? 'Push' : (0,html/* html */.qy) `${(0,html/* link */.nf)(`#${record.number}`, record.url)}`;
    const own = record.kind === 'push' ? pushHtml(record, at, timezone) : pullRequestHtml(record, at, timezone);
    return (0,html/* html */.qy) `<article class="record" id="${page_html_parts_anchor(place)}">
<p class="over">${drawn === null ? 'Exception, besides the sample' : `Sample ${drawn.position}`} · ${place}</p>
<h3>${name} ${words((0,population_csv/* titleOf */.Gg)(record))}</h3>
<p>${compliance(record)} ${record.kind === 'push' ? '' : (0,html/* html */.qy) `${tag('quiet', `${record.category} change`)} ${tag(record.lane === 'emergency' ? 'mid' : 'quiet', `lane: ${record.lane}`)}`}</p>
${record.reasons.length === 0 ? '' : (0,html/* html */.qy) `<h4>Why it does not comply</h4>${list(record.reasons)}`}
<h4>Tested attributes</h4>
${table(attributes/* attributes */.u.map(({ id, title }) => `${id} ${title}`), [results.map(result)])}
${own}
${links(record)}
<h4>Where this comes from</h4>
${facts([
        ['Policy', (0,html/* html */.qy) `${record.policy.document}: ${record.policy.source} ${code(record.policy.sha256)}`],
        [
            'Captured',
            (0,html/* html */.qy) `${moment(new Date(record.capture.at), timezone)} by ${record.capture.by}, change-gate ${record.gate.version}`,
        ],
        [
            'Followed up',
            record.followedUpAt === null ? 'not since the capture' : moment(new Date(record.followedUpAt), timezone),
        ],
        ...files.map(({ path, sha256 }) => [
            path.endsWith('.json') ? 'Record' : 'Its page',
            (0,html/* html */.qy) `${code(path)}<br>SHA-256 ${code(sha256)}`,
        ]),
    ])}
</article>
`;
}
const compliance = ({ compliant }) => compliant ? tag('good', 'compliant') : tag('bad', 'not compliant');
const quoted = (value, none) => value.trim() === '' ? (0,html/* html */.qy) `<p class="quiet">${none}</p>` : (0,html/* html */.qy) `<div class="said"><bdi>${(0,html/* lines */.Mn)(value)}</bdi></div>`;
function pullRequestHtml(record, at, timezone) {
    const { merge, window, why, testing, verification } = record;
    return (0,html/* html */.qy) `<h4>Who, when, where</h4>
${facts([
        ['Author', words((0,population_csv/* authorOf */.rM)(record))],
        [
            'Authors of commits',
            words(record.commitAuthors.map(({ login, name }) => login ?? `${name} (no account)`).join(', ') || 'not known'),
        ],
        ['Opened', moment(new Date(record.createdAt), timezone)],
        ['Merged', (0,html/* html */.qy) `${moment(at, timezone)} by ${words(merge.by ?? 'nobody known')}`],
        [
            'Into',
            (0,html/* html */.qy) `${code(merge.base.ref)}${merge.commit === null ? ', merge commit not known' : (0,html/* html */.qy) ` as ${code(merge.commit)}`}`,
        ],
        ['Head commit', (0,html/* html */.qy) `${code(merge.head.sha)} of ${code(merge.head.ref)}`],
        [
            'Deployment window',
            (0,html/* html */.qy) `${window.open ? tag('good', 'open') : tag('mid', `closed: ${window.name ?? window.reason ?? 'no reason given'}`)} ${window.found}`,
        ],
        [
            'Verdict at the merge',
            (0,html/* html */.qy) `${tag(record.verdict === 'pass' ? 'good' : 'bad', record.verdict)} ${record.laneReason}`,
        ],
        ['Type of change', record.typeOfChange.join(', ') || 'not said'],
    ])}
<h4>What changed</h4>${quoted(record.what, 'No description is known.')}
<h4>Why</h4>${quoted(why?.text ?? '', 'No justification was found.')}
${record.rollbackPlan.trim() === '' ? '' : (0,html/* html */.qy) `<h4>Rollback plan</h4>${quoted(record.rollbackPlan, '')}`}
<h4>Approvals before the merge</h4>${record.approvers.length === 0 ? (0,html/* html */.qy) `<p class="quiet">Nobody approved it.</p>` : approvals(record, timezone)}
<h4>Tests</h4>${list(testing.boxes.map(({ text: box, checked }) => `${checked ? '☑' : '☐'} ${box}`))}${quoted(testing.text, testing.boxes.length > 0 ? 'Nothing else is said of tests.' : 'The pull request says nothing of tests.')}
${checks(record)}
<h4>Category</h4>${list(record.categoryReasons.map(({ message, files }) => withFiles(message, files)))}${list(record.areas.map(({ title, files }) => withFiles(`Sensitive: ${title}`, files)))}
<h4>Findings of the gate as of the merge</h4>${findings(record)}
${record.obligations.length === 0 ? '' : (0,html/* html */.qy) `<h4>Obligations after the merge</h4>${obligations(record, timezone)}`}
${verification === null ? '' : (0,html/* html */.qy) `<h4>Verification after the deployment</h4><p>${tag(verificationTone(verification.state), verification.state)} ${verification.minutes} minutes, until ${moment(new Date(verification.ends), timezone)}</p>${list(verification.checks.map(({ what, done }) => `${done ? '☑' : '☐'} ${what}`))}`}
${section('Migrations', record.migrations.map(({ path, tool, wayBack, why: because }) => (0,html/* html */.qy) `${code(path)} (${tool}): way back ${wayBack}. ${because}`))}
${section('Changed since the merge', record.changedSinceMerge.map(({ what, at: when, by }) => (0,html/* html */.qy) `${what}${when === null ? '' : (0,html/* html */.qy) `, ${moment(new Date(when), timezone)}`}${by === null ? '' : ` by ${by}`}`))}
${section('Caveats', record.caveats)}`;
}
const verificationTone = (state) => state === 'complete' ? 'good' : 'mid';
const section = (title, items) => items.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<h4>${title}</h4>${list(items)}`;
function withFiles(lead, files) {
    const names = [...new Set(files.map(({ path }) => path))];
    const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
    return (0,html/* html */.qy) `${lead}${names.length === 0 ? '' : (0,html/* html */.qy) `: ${(0,html/* joined */.oR)(names.slice(0, 20).map(code), (0,html/* html */.qy) `, `)}${more}`}`;
}
function approvals({ approvers }, timezone) {
    return table(['Who', 'When', 'Of commit', 'Taken for', 'Counts'], approvers.map(({ login, at, commit, seat, counts, why }) => [
        words(login),
        moment(new Date(at), timezone),
        code(commit?.slice(0, 12) ?? 'gone'),
        seat ?? '',
        (0,html/* html */.qy) `${counts === null ? tag('mid', 'unclear') : counts ? tag('good', 'yes') : tag('bad', 'no')} ${why}`,
    ]));
}
function checks({ testing: { checks: all } }) {
    if (all === null)
        return (0,html/* html */.qy) `<p class="bad">The checks could not be read.</p>`;
    if (all.length === 0)
        return (0,html/* html */.qy) `<p class="quiet">There were no checks.</p>`;
    return table(['Check', 'Workflow', 'Conclusion', 'Ended (UTC)'], all.map(({ name, workflow, status, conclusion, completedAt }) => [
        words(name),
        words(workflow ?? ''),
        tag(conclusion === 'success' ? 'good' : conclusion === 'failure' ? 'bad' : 'quiet', conclusion ?? status),
        completedAt === null ? '' : new Date(completedAt).toISOString().slice(0, 19).replace('T', ' '),
    ]));
}
function findings({ findings: all }) {
    return table(['Outcome', 'Rule', 'Found', 'Policy', 'Control'], all.map(({ title, outcome, level, message, clauses, controls, lifted, rule }) => [
        (0,html/* html */.qy) `<span title="${(0,report_findings/* iconOf */.ZG)({ rule, title, outcome, level, message, clauses, controls })}">${outcomeTag(outcome, level, lifted !== undefined)}</span>`,
        title,
        lifted === undefined
            ? (0,html/* text */.Qq)(message)
            : (0,html/* html */.qy) `Lifted by ${lifted.by}. Otherwise ${lifted.outcome}: ${lifted.message}`,
        clauses.join(', '),
        controls.join(', '),
    ]));
}
function outcomeTag(outcome, level, isLifted) {
    if (isLifted)
        return tag('mid', 'lifted');
    if (outcome === 'pass')
        return tag('good', 'pass');
    if (outcome === 'not-applicable')
        return tag('quiet', 'not asked');
    return level === 'warning' ? tag('mid', `${outcome}, advice`) : tag('bad', outcome);
}
function obligations({ obligations: all }, timezone) {
    return table(['What', 'State', 'Due', 'Done', 'How', 'Policy'], all.map(({ what, state, late, due, doneAt, by, how, clauses }) => [
        what,
        tag(state === 'done' && !late ? 'good' : state === 'open' ? 'mid' : 'bad', state === 'done' && late ? 'done, late' : state),
        due === null ? 'at the next occasion' : moment(new Date(due), timezone),
        doneAt === null ? '' : (0,html/* html */.qy) `${moment(new Date(doneAt), timezone)}${by === null ? '' : ` by ${by}`}`,
        how,
        clauses.join(', '),
    ]));
}
function pushHtml({ push }, at, timezone) {
    return (0,html/* html */.qy) `<h4>Who, when, where</h4>
${facts([
        ['Pushed', (0,html/* html */.qy) `${moment(at, timezone)} by ${words(push.by ?? 'nobody known')}`],
        ['Branch', code(push.branch)],
        ['Before', code(push.before)],
        ['After', code(push.after)],
    ])}
<h4>Commits without a pull request</h4>${table(['Commit', 'What', 'Author'], push.commits.map(({ sha, subject, author }) => [code(sha), words(subject), words(author.login ?? author.name)]))}
${section('Commits taken off the branch', push.dropped.map(code))}`;
}
function links({ links: { reverts, revertedBy, issue } }) {
    const named = (what) => (other) => {
        const proof = other.exact === true ? 'exactly, as the trees prove' : other.exact === false ? 'not exactly' : 'as it says';
        return (0,html/* html */.qy) `${what} ${other.number === null ? (0,html/* html */.qy) `commit ${code(other.commit ?? 'unknown')}` : `#${other.number}`}, ${proof}`;
    };
    return section('Links', [
        ...reverts.map(named('Reverts')),
        ...revertedBy.map(named('Reverted by')),
        ...(issue === null ? [] : [(0,html/* html */.qy) `Followed up in ${(0,html/* link */.nf)('an issue', issue)}`]),
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/evidence/page-style.js


/** The style sheet of the page: readable in light and in dark, and in print on A4 and Letter always light. */
const css = (0,html/* html */.qy) `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d5dae0; --wash: #f4f6f8;
  --accent: #1f4e79; --good: #17663a; --good-wash: #e6f4ea; --bad: #a3192a; --bad-wash: #fdeced; --mid: #7a4d00; --mid-wash: #fdf3dd; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14181d; --ink: #e3e7eb; --quiet: #9da7b1; --line: #343b43;
  --wash: #1c2228; --accent: #8fbfea; --good: #7bd197; --good-wash: #15301f; --bad: #ff9aa2; --bad-wash: #3a191d; --mid: #eac06a; --mid-wash: #33280f; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body { max-width: 1080px; margin: 0 auto; padding: 32px 28px 64px; overflow-wrap: break-word; }
bdi, code, li, .said, .lead, h1 { overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .7rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.03rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: .8rem; margin: 1.2rem 0 .35rem; color: var(--quiet); text-transform: uppercase; letter-spacing: .05em; }
p { margin: .5rem 0; } ul { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .15rem 0; }
a { color: var(--accent); } .when { white-space: nowrap; } small, .quiet { color: var(--quiet); font-size: .86em; }
code { font: .84em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.over { color: var(--quiet); font-size: .82rem; text-transform: uppercase; letter-spacing: .08em; margin: 0 0 .35rem; }
.lead { font-size: 1.05rem; color: var(--quiet); margin: .3rem 0 1.3rem; }
.banner { border: 1px solid; border-left-width: 6px; border-radius: 4px; padding: .75rem 1rem; margin: 1rem 0; }
.banner strong { font-size: 1.06rem; } .banner ul { margin-bottom: 0; }
.good { color: var(--good); } .bad { color: var(--bad); } .mid { color: var(--mid); }
.banner.good { background: var(--good-wash); } .banner.bad { background: var(--bad-wash); }
.banner.good *, .banner.bad * { color: inherit; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 3px; font-size: .82rem; font-weight: 600; white-space: nowrap; background: var(--wash); color: var(--quiet); }
.tag.good { background: var(--good-wash); color: var(--good); } .tag.bad { background: var(--bad-wash); color: var(--bad); } .tag.mid { background: var(--mid-wash); color: var(--mid); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0; }
.figures > div { flex: 1 1 140px; border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; } .figures span { color: var(--quiet); font-size: .84rem; }
.tables { display: flex; flex-wrap: wrap; gap: 0 1.6rem; } .tables > div { flex: 1 1 290px; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .34rem .55rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; font-size: .8rem; background: var(--wash); }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } td.nowrap, td.nowrap code, td.nowrap bdi { white-space: nowrap; overflow-wrap: normal; } td.c, th.c { text-align: center; }
table.facts td { overflow-wrap: anywhere; } table.facts { table-layout: fixed; } table.facts th { width: 11rem; color: var(--quiet); font-weight: 500; }
.said { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .3rem 0; }
.record { border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem 1.2rem; margin: 1.4rem 0; }
.record h3 { margin: 0 0 .3rem; font-size: 1.13rem; } .record > .over { margin: 0 0 .2rem; }
nav ol { columns: 2; margin: .5rem 0 0; padding-left: 1.3rem; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .84rem; }
@media screen and (max-width: 700px) { body { padding: 18px 14px 40px; } table { display: block; overflow-x: auto; } nav ol { columns: 1; } table.facts th { width: 8rem; } }
@page { margin: 17mm 14mm 18mm; @bottom-left { content: "Evidence of change management"; font: 8pt sans-serif; color: #57606a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57606a; } }
@media print { nav { display: none; } .tables > div { flex-basis: 190px; } html { font-size: 10.4px; -webkit-print-color-adjust: exact; print-color-adjust: exact; } body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; } h2, h3, h4, thead { break-after: avoid; } tr, .banner, .figures, .said { break-inside: avoid; }
  thead { display: table-header-group; } .record { border: 0; padding: 0; margin: 0; break-before: page; } .start { break-before: page; } .start + p + .record { break-before: auto; } }
`;
/** The style sheet as an element. */
const style = (0,html/* html */.qy) `<style>${css}</style>`;
/** Lets a page load nothing at all, run nothing, and be styled by that style sheet alone. https://www.w3.org/TR/CSP3/ */
const contentPolicy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(String(css), 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;

// EXTERNAL MODULE: ./build/src/evidence/sample.js
var evidence_sample = __webpack_require__(69897);
// EXTERNAL MODULE: ./build/src/evidence/summary.js
var summary = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/evidence/page-html.js












/** The pack as one page that needs nothing else: no script, no network, no other file. */
function evidenceHtml(pack) {
    const { repository, period, besides, sampled, at, version } = pack;
    const page = (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Evidence of change management: ${repository}, ${period.asked.from} to ${period.asked.to}</title>
${style}
</head>
<body>
${header(pack)}
${banner(pack)}
<nav><ol>
<li><a href="#summary">Summary</a></li>
<li><a href="#exceptions">Exceptions</a></li>
<li><a href="#verification">Verification of the records</a></li>
<li><a href="#policies">Policies in force</a></li>
<li><a href="#sampling">Sampling and test of attributes</a></li>
<li><a href="#sampled">Sampled changes in full</a></li>
<li><a href="#besides">Exceptions in full, besides the sample</a></li>
</ol></nav>
<main>
<h2 id="summary">1 Summary</h2>
${page_html_summary(pack)}
<h2 id="exceptions">2 Exceptions</h2>
${page_html_exceptions(pack)}
<h2 id="verification">3 Verification of the records</h2>
${verification(pack)}
<h2 id="policies">4 Policies in force</h2>
${policies(pack)}
<h2 id="sampling">5 Sampling and test of attributes</h2>
${sampling(pack)}
<h2 id="sampled" class="start">6 Sampled changes in full</h2>
<p class="quiet">In the order in which they were drawn.</p>
${sampled.map((shown) => recordHtml(shown, period.timezone))}
<h2 id="besides" class="start">7 Exceptions in full, besides the sample</h2>
<p class="quiet">${besides.length === 0 ? 'There are none: each exception is in the sample, or its record cannot be read.' : 'In the order of the exceptions above.'}</p>
${besides.map((shown) => recordHtml(shown, period.timezone))}
</main>
<footer>Made ${moment(at, period.timezone)} by change-gate ${version} from the change records of ${repository}. Times are shown in ${period.timezone}, and in UTC.</footer>
</body>
</html>
`;
    return String(page);
}
function header({ repository, branch, period, at, version, recordsCommit, branchCommit, population, }) {
    return (0,html/* html */.qy) `<header>
<p class="over">Evidence of change management</p>
<h1>${repository}</h1>
<p class="lead">${(0,wording/* periodWords */.Hj)(period)}</p>
${facts([
        ['Branch', (0,html/* html */.qy) `${code(branch)}, to which merging deploys`],
        [
            'Period',
            (0,html/* html */.qy) `from ${moment(period.from, period.timezone)} up to, not including, ${moment(period.until, period.timezone)}`,
        ],
        ['Made', (0,html/* html */.qy) `${moment(at, period.timezone)} by change-gate ${version}`],
        ['Read at', (0,html/* html */.qy) `commit ${code(recordsCommit)} of the branch of records, and ${code(branchCommit)} of ${branch}`],
        ['Population', fileHash(population)],
    ])}
</header>
`;
}
const fileHash = ({ path, sha256 }) => (0,html/* html */.qy) `${code(path)}<br>SHA-256 ${code(sha256)}`;
function banner(pack) {
    const { incomplete, verification: verified } = pack;
    const told = [
        ...incomplete,
        ...pack.notes,
        ...(verified.passed ? [] : ['What the verification found is told under “Verification of the records”']),
    ];
    return (0,html/* html */.qy) `<div class="banner ${(0,evidence_pack.isSound)(pack) ? 'good' : 'bad'}"><strong>${(0,evidence_pack.isSound)(pack) ? '✓' : '✗'} ${(0,wording.headlineOf)(pack)}.</strong>${list(told)}</div>
`;
}
function page_html_summary(pack) {
    const { summary: counts, exceptions: all, sampled } = pack;
    const { compliant, changes } = counts.all;
    const figure = (value, about) => (0,html/* html */.qy) `<div><b>${value}</b><span>${about}</span></div>`;
    const by = (title, rows) => (0,html/* html */.qy) `<div>${table([title, { text: 'Changes', as: 'n' }, { text: 'Compliant', as: 'n' }, { text: 'Rate', as: 'n' }], rows.map((row) => [row.name, String(row.changes), String(row.compliant), (0,summary.rateOf)(row)]))}</div>`;
    return (0,html/* html */.qy) `<div class="figures">
${figure(String(changes), 'changes in the population')}
${figure((0,summary.rateOf)(counts.all), `compliant: ${compliant} of ${changes}`)}
${figure(String(all.length), all.length === 1 ? 'exception' : 'exceptions')}
${figure(String(sampled.length), 'sampled')}
</div>
<div class="tables">
${by('Category', counts.byCategory)}
${by('Lane', counts.byLane)}
${by('Verdict at the merge', counts.byVerdict)}
${counts.byBranch.length > 1 ? by('Branch', counts.byBranch) : ''}
</div>
`;
}
function page_html_exceptions({ exceptions: all, unrecorded, period, sampled, besides, brokenFiles }) {
    const inFull = new Set([...sampled, ...besides].map(({ entry }) => entry.place));
    const commits = unrecorded.length === 0
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<h3>Outside the records</h3>
<p>What no record of the branch accounts for, whenever it happened:</p>
${findingTable(unrecorded)}`;
    if (all.length === 0) {
        return (0,html/* html */.qy) `${commits}<p>${unrecorded.length === 0 ? 'There are none: every change of the period complies, and no record was corrected.' : 'No change that is recorded in the period is an exception.'}</p>
`;
    }
    const files = brokenFiles.length === 0 ? '' : 'The files of those that cannot be read are in the folder exceptions, as they are.';
    return (0,html/* html */.qy) `${commits}<p>Each is in full in this pack, whether or not it was sampled. ${files}</p>
${table(['Change', 'When', 'What', 'Reasons'], all.map((each) => [
        named(each, inFull),
        each.entry === null ? each.place : moment(each.entry.at, period.timezone),
        (0,html/* html */.qy) `${each.kinds.map((kind) => (0,html/* html */.qy) `${tag(kind === 'correction' ? 'mid' : 'bad', exceptions/* exceptionKinds */.HR[kind])} `)}`,
        list(each.reasons),
    ]))}`;
}
function named({ entry, place }, inFull) {
    if (entry === null)
        return code(place);
    const { record } = entry;
    const name = record.kind === 'push' ? 'Push' : `#${record.number}`;
    const linked = inFull.has(place) ? (0,html/* html */.qy) `<a href="#${page_html_parts_anchor(place)}">${name}</a>` : (0,html/* html */.qy) `${name}`;
    return (0,html/* html */.qy) `${linked} ${words((0,population_csv/* titleOf */.Gg)(record))}<br><small>by ${words((0,population_csv/* authorOf */.rM)(record) || 'nobody known')}</small>`;
}
const findingTable = (findings) => table(['Where', 'Check', 'Found', 'What to do'], findings.map(({ place, check, outcome, message, remedy }) => [
    code(place),
    (0,html/* html */.qy) `${check} ${outcome === 'note' ? tag('quiet', 'note') : tag('bad', outcome === 'fail' ? 'failed' : 'not checked')}`,
    message,
    remedy,
]));
function verification(pack) {
    const { verification: verified, findings } = pack;
    const group = (title, all) => all.length === 0 ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<h3>${title}</h3>${findingTable(all)}`;
    return (0,html/* html */.qy) `<p class="${verified.passed ? 'good' : 'bad'}"><strong>${(0,wording.statementOf)(pack)}</strong></p>
${table(['Check', 'Result', 'What it shows'], (0,wording/* checkResults */.ZB)(verified).map(({ title, result: outcome, proves, failures, unknowns, notes }) => [
        title,
        (0,html/* html */.qy) `${tag(outcome === 'passed' ? 'good' : 'bad', outcome)}${[
            failures > 0 ? (0,html/* html */.qy) `<br><small>${(0,report_findings/* plural */.LS)(failures, 'failure')}</small>` : (0,html/* html */.qy) ``,
            unknowns > 0 ? (0,html/* html */.qy) `<br><small>${unknowns} not checked</small>` : (0,html/* html */.qy) ``,
            notes > 0 ? (0,html/* html */.qy) `<br><small>${(0,report_findings/* plural */.LS)(notes, 'note')}</small>` : (0,html/* html */.qy) ``,
        ]}`,
        proves,
    ]))}
<p class="quiet">${wording/* limits */.Fy}</p>
${group('Found about this period', findings.here)}
${group('Found about other periods', findings.elsewhere)}
`;
}
function policies({ policies: inForce, judgedBy, period }) {
    const versions = inForce === null
        ? (0,html/* html */.qy) `<p class="bad">${wording/* noPolicyHistory */.A3}</p>`
        : inForce.length === 0
            ? (0,html/* html */.qy) `<p>${wording/* noPolicyFile */.MC}</p>`
            : table(['Since', 'Policy', { text: 'Commit', as: 'nowrap' }, { text: 'By', as: 'nowrap' }, 'With'], inForce.map((each) => [
                moment(each.since, period.timezone),
                (0,html/* html */.qy) `${(0,wording/* policyWords */.gF)(each)}${each.version.sha256 === null ? '' : (0,html/* html */.qy) `<br>${code(each.version.sha256)}`}`,
                code(each.version.commit.slice(0, 12)),
                words(each.version.by ?? 'not known'),
                each.broughtBy === null
                    ? 'no recorded change'
                    : (0,html/* html */.qy) `${each.broughtBy.record.kind === 'push' ? 'a push' : `#${each.broughtBy.record.number}`}, merged by ${words((0,population_csv/* mergedBy */.iq)(each.broughtBy.record) ?? 'nobody known')}, ${compliance(each.broughtBy.record)}`,
            ]));
    return (0,html/* html */.qy) `${versions}
<h3>By which policy changes were judged</h3>
${table(['SHA-256 of the policy', { text: 'Changes', as: 'n' }, 'First and last', 'It is'], judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) => [
        (0,html/* html */.qy) `${code(sha256)}<br><small>${sources.join(', ')}</small>`,
        String(changes),
        (0,html/* html */.qy) `${moment(first, period.timezone)}<br>${moment(last, period.timezone)}`,
        (0,html/* html */.qy) `<span class="${known === 'unknown' ? 'bad' : ''}">${wording/* knownWords */.L3[known]}</span>${elsewhen === 0 ? '' : (0,html/* html */.qy) `<br><span class="bad">${(0,wording/* elsewhenWords */.bd)(elsewhen)}</span>`}`,
    ]))}`;
}
function sampling(pack) {
    const { sampled, sample, entries, besides, period } = pack;
    const row = ({ entry, drawn, attributes: results }) => [
        drawn === null ? 'exception' : String(drawn.position),
        (0,html/* html */.qy) `<a href="#${page_html_parts_anchor(entry.place)}">${entry.record.kind === 'push' ? 'Push' : `#${entry.record.number}`}</a> ${words((0,population_csv/* titleOf */.Gg)(entry.record))}<br><small>${moment(entry.at, period.timezone)}; by ${words((0,population_csv/* authorOf */.rM)(entry.record))}; approved by ${words((0,population_csv/* countedApprovers */.V2)(entry.record).join(', ') || 'nobody')}; merged by ${words((0,population_csv/* mergedBy */.iq)(entry.record) ?? 'nobody known')}</small>`,
        ...results.map(result),
    ];
    return (0,html/* html */.qy) `<p>${evidence_sample/* samplingMethod */.Lf}</p>
${facts([
        ['Population', `${(0,report_findings/* plural */.LS)(entries.length, 'change')}: all of ${(0,wording/* periodWords */.Hj)(period)}`],
        ['Asked for', (0,report_findings/* plural */.LS)(sample.size, 'change')],
        ['Drawn', (0,report_findings/* plural */.LS)(sampled.length, 'change')],
        ['Seed', code(sample.seed)],
        ['Besides', `${(0,report_findings/* plural */.LS)(besides.length, 'exception')} that the sample does not hold`],
    ])}
<h3>Tested attributes</h3>
${table(['', 'Attribute', 'Rests on', 'Policy'], attributes/* attributes */.u.map(({ id, title, from, clauses }) => [id, title, from, clauses]))}
<p class="quiet">“Not asked”: the policy does not ask it of such a change. “Lifted”: it does, but for an emergency, a rollback or another lane, which the record names.</p>
${table([{ text: 'Drawn' }, 'Change', ...attributes/* attributes */.u.map(({ id }) => ({ text: id, as: 'nowrap' }))], [...sampled, ...besides].map(row))}
<h3>Files of these records</h3>
<p class="quiet">As they are on the branch of records, byte for byte. SHA256SUMS names every file of this pack.</p>
${table(['File', 'SHA-256'], [...sampled, ...besides].flatMap(({ files }) => files.map(({ path, sha256 }) => [code(path), code(sha256)])))}`;
}

// EXTERNAL MODULE: ./build/src/records/record-markdown.js + 1 modules
var record_markdown = __webpack_require__(99047);
// EXTERNAL MODULE: ./build/src/records/record-parts.js
var record_parts = __webpack_require__(81416);
// EXTERNAL MODULE: ./build/src/records/record-path.js
var record_path = __webpack_require__(43871);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/evidence/page-markdown.js












const line = (0,markdown.md) `
`;
/** The same as the page in HTML, in Markdown; of each record the page that stands on the branch of records. */
function evidenceMarkdown(pack) {
    const { sampled, besides } = pack;
    const parts = [
        (0,markdown.md) `# Evidence of change management: ${pack.repository}\n`,
        page_markdown_header(pack),
        page_markdown_banner(pack),
        (0,markdown.md) `\n## 1 Summary\n`,
        page_markdown_summary(pack),
        (0,markdown.md) `\n## 2 Exceptions\n`,
        page_markdown_exceptions(pack),
        (0,markdown.md) `\n## 3 Verification of the records\n`,
        page_markdown_verification(pack),
        (0,markdown.md) `\n## 4 Policies in force\n`,
        page_markdown_policies(pack),
        (0,markdown.md) `\n## 5 Sampling and test of attributes\n`,
        page_markdown_sampling(pack),
    ];
    return [
        (0,markdown/* join */.fj)(parts, line).toString(),
        '\n\n## 6 Sampled changes in full\n\n',
        ...sampled.map(inFull),
        '## 7 Exceptions in full, besides the sample\n\n',
        besides.length === 0 ? 'There are none.\n' : '',
        ...besides.map(inFull),
    ].join('');
}
/** The page of a record, two levels below; in it, only our own headings begin a line with that sign. */
function inFull({ entry, drawn, files }) {
    const place = drawn === null ? (0,markdown.md) `Exception` : (0,markdown.md) `Sample ${drawn.position}`;
    const hashes = files.map(({ path: file, sha256 }) => (0,markdown.md) `- ${(0,markdown/* path */.Ae)(file)}: SHA-256 ${(0,markdown/* code */.aY)(sha256)}`);
    const page = (0,record_markdown/* recordMarkdown */.z)(entry.record).replace(/^(#{1,3}) /gm, '##$1 ');
    return `${(0,markdown.md) `${place}: ${(0,markdown/* code */.aY)(entry.place)}`.toString()}\n\n${(0,markdown/* join */.fj)(hashes, line).toString()}\n\n${page}\n---\n\n`;
}
function page_markdown_table(headings, rows) {
    const rule = (0,markdown/* join */.fj)(headings.map(() => (0,markdown.md) `|-`), (0,markdown.md) ``);
    return (0,markdown/* join */.fj)([(0,record_parts/* cells */.Yo)(...headings), (0,markdown.md) `${rule}|`, ...rows], line);
}
const breaks = (parts) => (0,markdown/* join */.fj)(parts, (0,markdown.md) `<br>`);
function page_markdown_header({ period, branch, at, version, recordsCommit, branchCommit, population }) {
    return (0,markdown.md) `${page_markdown_table(['', ''], [
        (0,record_parts/* cells */.Yo)('Branch', (0,markdown/* code */.aY)(branch)),
        (0,record_parts/* cells */.Yo)('Period', (0,wording/* periodWords */.Hj)(period)),
        (0,record_parts/* cells */.Yo)('From', (0,wording/* bothClocks */.vt)(period.from, period.timezone)),
        (0,record_parts/* cells */.Yo)('Up to, not including', (0,wording/* bothClocks */.vt)(period.until, period.timezone)),
        (0,record_parts/* cells */.Yo)('Made', `${(0,wording/* bothClocks */.vt)(at, period.timezone)} by change-gate ${version}`),
        (0,record_parts/* cells */.Yo)('Records read at', (0,markdown/* code */.aY)(recordsCommit)),
        (0,record_parts/* cells */.Yo)('Branch read at', (0,markdown/* code */.aY)(branchCommit)),
        (0,record_parts/* cells */.Yo)('Population', (0,markdown.md) `${(0,markdown/* path */.Ae)(population.path)}: SHA-256 ${(0,markdown/* code */.aY)(population.sha256)}`),
    ])}
`;
}
function page_markdown_banner(pack) {
    const items = [...pack.incomplete, ...pack.notes].map((each) => (0,markdown.md) `- ${(0,markdown/* text */.Qq)(each)}`);
    const head = (0,markdown.md) `${(0,evidence_pack.isSound)(pack) ? '✅' : '❌'} ${(0,markdown/* strong */.ko)(`${(0,wording.headlineOf)(pack)}.`)}`;
    return items.length === 0 ? head : (0,markdown.md) `${head}\n\n${(0,markdown/* join */.fj)(items, line)}`;
}
function page_markdown_summary({ summary: counts, exceptions: all }) {
    const by = (title, rows) => (0,markdown.md) `\n${page_markdown_table([title, 'Changes', 'Compliant', 'Rate'], rows.map((row) => (0,record_parts/* cells */.Yo)(row.name, String(row.changes), String(row.compliant), (0,summary.rateOf)(row))))}`;
    const { changes, compliant } = counts.all;
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `${(0,report_findings/* plural */.LS)(changes, 'change')}; compliant: ${compliant} of ${changes} (${(0,summary.rateOf)(counts.all)}); ${(0,report_findings/* plural */.LS)(all.length, 'exception')}.`,
        by('Category', counts.byCategory),
        by('Lane', counts.byLane),
        by('Verdict at the merge', counts.byVerdict),
        counts.byBranch.length > 1 ? by('Branch', counts.byBranch) : (0,markdown.md) ``,
    ], line);
}
function page_markdown_exceptions({ exceptions: all, unrecorded, period }) {
    const commits = unrecorded.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `What no record accounts for:\n\n${page_markdown_findingTable(unrecorded)}\n`;
    if (all.length === 0)
        return (0,markdown/* join */.fj)([commits, (0,markdown.md) `No change that is recorded in the period is an exception.`], line);
    const rows = all.map((each) => (0,record_parts/* cells */.Yo)(page_markdown_named(each), each.entry === null ? (0,markdown/* code */.aY)(each.place) : (0,wording/* bothClocks */.vt)(each.entry.at, period.timezone), each.kinds.map((kind) => exceptions/* exceptionKinds */.HR[kind]).join(', '), breaks(each.reasons.map((reason) => (0,markdown/* text */.Qq)(reason, 2000)))));
    return (0,markdown/* join */.fj)([commits, page_markdown_table(['Change', 'When', 'What', 'Reasons'], rows)], line);
}
function page_markdown_named({ entry, place }) {
    return entry === null ? (0,markdown/* code */.aY)((0,record_path/* recordFiles */.B5)(place).json) : changeName(entry.record);
}
const changeName = (record) => record.kind === 'push'
    ? (0,markdown.md) `Push: ${(0,markdown/* text */.Qq)((0,population_csv/* titleOf */.Gg)(record), 256)}`
    : (0,markdown.md) `${(0,markdown/* link */.nf)((0,markdown/* text */.Qq)(`${record.repository}#${record.number}`), record.url)} ${(0,markdown/* text */.Qq)(record.title, 256)}`;
const outcomes = { fail: 'failed', unknown: 'not checked', note: 'note' };
const page_markdown_findingTable = (findings) => page_markdown_table(['Where', 'Check', 'Found', 'What to do'], findings.map(({ place, check, outcome, message, remedy }) => (0,record_parts/* cells */.Yo)((0,markdown/* code */.aY)(place), `${check}: ${outcomes[outcome]}`, message, remedy)));
function page_markdown_verification(pack) {
    const { verification: verified, findings } = pack;
    const group = (title, all) => all.length === 0 ? (0,markdown.md) `` : (0,markdown.md) `\n### ${title}\n\n${page_markdown_findingTable(all)}`;
    const rows = (0,wording/* checkResults */.ZB)(verified).map(({ title, result, proves, failures, unknowns, notes }) => (0,record_parts/* cells */.Yo)(title, `${result} (failures: ${failures}, not checked: ${unknowns}, notes: ${notes})`, proves));
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `${(0,markdown/* strong */.ko)((0,wording.statementOf)(pack))}\n`,
        page_markdown_table(['Check', 'Result', 'What it shows'], rows),
        (0,markdown.md) `\n${wording/* limits */.Fy}`,
        group('Found about this period', findings.here),
        group('Found about other periods', findings.elsewhere),
    ], line);
}
function page_markdown_policies({ policies: inForce, judgedBy, period }) {
    const versions = (inForce ?? []).map((each) => (0,record_parts/* cells */.Yo)((0,wording/* bothClocks */.vt)(each.since, period.timezone), (0,markdown.md) `${(0,wording/* policyWords */.gF)(each)} ${each.version.sha256 === null ? '' : (0,markdown/* code */.aY)(each.version.sha256)}`, (0,markdown/* code */.aY)(each.version.commit), each.version.by ?? 'not known', each.broughtBy === null
        ? 'no recorded change'
        : (0,markdown.md) `${changeName(each.broughtBy.record)}, merged by ${(0,population_csv/* mergedBy */.iq)(each.broughtBy.record) ?? 'nobody known'}`));
    const judged = judgedBy.map(({ sha256, sources, changes, first, last, known, elsewhen }) => (0,record_parts/* cells */.Yo)((0,markdown.md) `${(0,markdown/* code */.aY)(sha256)} ${sources.join(', ')}`, String(changes), (0,wording/* bothClocks */.vt)(first, period.timezone), (0,wording/* bothClocks */.vt)(last, period.timezone), elsewhen === 0 ? wording/* knownWords */.L3[known] : `${wording/* knownWords */.L3[known]}; ${(0,wording/* elsewhenWords */.bd)(elsewhen)}`));
    return (0,markdown/* join */.fj)([
        inForce === null
            ? (0,markdown.md) `${wording/* noPolicyHistory */.A3}`
            : versions.length === 0
                ? (0,markdown.md) `${wording/* noPolicyFile */.MC}`
                : page_markdown_table(['Since', 'Policy', 'Commit', 'By', 'With'], versions),
        (0,markdown.md) `\n### By which policy changes were judged\n`,
        page_markdown_table(['SHA-256 of the policy', 'Changes', 'First', 'Last', 'It is'], judged),
    ], line);
}
function page_markdown_sampling({ sampled, besides, sample, entries, period }) {
    const rows = [...sampled, ...besides].map(({ entry, drawn, attributes: results }) => (0,record_parts/* cells */.Yo)(drawn === null ? 'exception' : String(drawn.position), changeName(entry.record), (0,wording/* bothClocks */.vt)(entry.at, period.timezone), (0,population_csv/* authorOf */.rM)(entry.record), (0,population_csv/* countedApprovers */.V2)(entry.record).join(', ') || 'nobody', ...results.map((each) => wording/* resultWords */.Xb[each])));
    return (0,markdown/* join */.fj)([
        (0,markdown.md) `${evidence_sample/* samplingMethod */.Lf}\n`,
        page_markdown_table(['', ''], [
            (0,record_parts/* cells */.Yo)('Population', `${(0,report_findings/* plural */.LS)(entries.length, 'change')}: all of ${(0,wording/* periodWords */.Hj)(period)}`),
            (0,record_parts/* cells */.Yo)('Asked for', (0,report_findings/* plural */.LS)(sample.size, 'change')),
            (0,record_parts/* cells */.Yo)('Drawn', (0,report_findings/* plural */.LS)(sampled.length, 'change')),
            (0,record_parts/* cells */.Yo)('Seed', (0,markdown/* code */.aY)(sample.seed)),
            (0,record_parts/* cells */.Yo)('Besides', `${(0,report_findings/* plural */.LS)(besides.length, 'exception')} that the sample does not hold`),
        ]),
        (0,markdown.md) `\n### Tested attributes\n`,
        page_markdown_table(['', 'Attribute', 'Rests on', 'Policy'], attributes/* attributes */.u.map(({ id, title, from, clauses }) => (0,record_parts/* cells */.Yo)(id, title, from, clauses))),
        (0,markdown.md) ``,
        (0,markdown.md) `\n### Results\n`,
        page_markdown_table(['Drawn', 'Change', 'Merged', 'Author', 'Approved by', ...attributes/* attributes */.u.map(({ id }) => id)], rows),
        (0,markdown.md) `\n### Files of these records\n`,
        page_markdown_table(['File', 'SHA-256'], [...sampled, ...besides].flatMap(({ files }) => files.map(({ path: file, sha256 }) => (0,record_parts/* cells */.Yo)((0,markdown/* path */.Ae)(file), (0,markdown/* code */.aY)(sha256))))),
    ], line);
}

;// CONCATENATED MODULE: ./build/src/evidence/files.js



/** Every file of a pack, by path. `SHA256SUMS` names all others, as `sha256sum --check` reads it. */
function packFiles(pack) {
    const made = (path, text) => ({ path, text, sha256: (0,population_csv/* sha256 */.sc)(text) });
    const recordsOf = (all) => all.flatMap(({ files }) => files);
    const files = [
        made('evidence.html', evidenceHtml(pack)),
        made('evidence.md', evidenceMarkdown(pack)),
        pack.population,
        ...recordsOf(pack.sampled),
        ...recordsOf(pack.besides),
        ...pack.brokenFiles,
    ];
    return [...files, made(sumsFile, files.map((file) => `${file.sha256}  ${file.path}\n`).join(''))];
}
/** The file that names all others. */
const sumsFile = 'SHA256SUMS';


/***/ }),

/***/ 56826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Only this module makes one, so text that nobody escaped is not `Html` and does not compile where it is asked for. */
class SafeHtml {
    #source;
    constructor(source) {
        this.#source = source;
    }
    toString() {
        return this.#source;
    }
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (value) => value.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
/**
 * A template of our own HTML: every value is escaped unless it is `Html` already, so it can stand as text or in an attribute in
 * double quotes. Text is put on one line, and what a reader cannot see in it is written out.
 */
function html(parts, ...values) {
    return new SafeHtml(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}
function safe(value) {
    if (value instanceof SafeHtml)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return text(String(value)).toString();
}
/** A stranger's text as one line, of at most `limit` code points. */
function text(value, limit = 4000) {
    return new SafeHtml(escaped((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit)));
}
/** Joins what is not empty. */
function joined(parts, separator) {
    const shown = parts.map(String).filter((part) => part !== '');
    return new SafeHtml(shown.join(separator.toString()));
}
/** A stranger's text of several lines, each on its own; of empty lines in a row one is kept. */
function lines(value) {
    const all = value.split(/\r\n?|\n/).map((line) => text(line));
    const kept = all.filter((line, index) => String(line) !== '' || (index > 0 && String(all[index - 1]) !== ''));
    while (String(kept.at(-1) ?? 'end') === '')
        kept.pop();
    return joined(kept.map((line) => (String(line) === '' ? html `<br>` : html `${line}<br>`)), html `\n`);
}
/** A link to an https address; any other address gives the text alone. */
function link(label, address) {
    const target = address !== null && address.length <= 2000 && URL.canParse(address) ? new URL(address) : null;
    const isPlain = target?.protocol === 'https:' && target.username === '' && target.password === '';
    // Not through `text`: an address keeps its characters, which are ASCII after parsing.
    return isPlain ? html `<a href="${new SafeHtml(escaped(target.href))}" rel="noreferrer">${label}</a>` : html `${label}`;
}


/***/ }),

/***/ 45131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ noPolicyHistory),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Hj: () => (/* binding */ periodWords),
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   MC: () => (/* binding */ noPolicyFile),
/* harmony export */   Xb: () => (/* binding */ resultWords),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   bd: () => (/* binding */ elsewhenWords),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   headlineOf: () => (/* binding */ headlineOf),
/* harmony export */   statementOf: () => (/* binding */ statementOf),
/* harmony export */   vt: () => (/* binding */ bothClocks)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61646);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32766);



/** An instant as both readers want it: "2026-11-19T10:04:00-06:00 (16:04:00 UTC)", with the day where it is another one. */
function bothClocks(at, timezone) {
    const local = (0,_period_js__WEBPACK_IMPORTED_MODULE_2__/* .localInstant */ .R)(at, timezone);
    const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T');
    return `${local.replace('T', ' ')} (${local.startsWith(day) ? '' : `${day} `}${time} UTC)`;
}
/** The period as it was asked for, with the zone. */
const periodWords = ({ asked, timezone }) => `${asked.from} to ${asked.to} (${timezone})`;
const resultWords = {
    met: 'met',
    'not-met': 'not met',
    lifted: 'lifted',
    'not-asked': 'not asked',
    unclear: 'unclear',
};
/** What a reader may make of a pack, in one line. */
function headlineOf(pack) {
    const { incomplete, verification } = pack;
    if ((0,_pack_js__WEBPACK_IMPORTED_MODULE_1__.isSound)(pack))
        return 'The records of this period are complete and verified';
    const parts = [
        ...(verification.passed ? [] : ['the verification of the records failed']),
        ...(incomplete.length === 0 ? [] : ['the pack is incomplete']),
    ];
    return `Not to be relied on as it stands: ${parts.join(', and ')}`;
}
const checks = {
    completeness: [
        'Completeness',
        'Each commit of the branch since the first record belongs to a recorded change, and each recorded merge is on the branch: nothing reached it without a record, and what came past the gate is among the exceptions.',
    ],
    history: [
        'History',
        'No record was changed or removed since it was written, but by a commit that says so and why; follow-ups changed only what goes on after a merge.',
    ],
    agreement: [
        'Agreement',
        'Each record agrees with its own facts: verdict, compliance, approvals, instants and the page beside it are derived again and compared.',
    ],
};
function checkResults({ findings }) {
    return ['completeness', 'history', 'agreement'].map((check) => {
        const [title, proves] = checks[check];
        const of = (outcome) => findings.filter((finding) => finding.check === check && finding.outcome === outcome).length;
        const [failures, unknowns] = [of('fail'), of('unknown')];
        const result = failures > 0 ? 'failed' : unknowns > 0 ? 'could not be checked' : 'passed';
        return { check, title, proves, result, failures, unknowns, notes: of('note') };
    });
}
/** The result of the verification as a statement. */
function statementOf({ verification, branch, repository }) {
    const { passed, findings, counts } = verification;
    const { records, commits, corrections } = counts;
    const all = `every record of ${repository} (${records}) and every commit of ${branch} since the first of them (${commits})`;
    if (passed) {
        const corrected = corrections === 0
            ? 'None was corrected'
            : `${corrections === 1 ? '1 correction or restoration is' : `${corrections} corrections or restorations are`} told in the history, and listed below`;
        return `The records can be relied on. The verification covered ${all}, not the sample alone, and found them complete, unaltered and consistent. ${corrected}.`;
    }
    const of = (outcome) => findings.filter((each) => each.outcome === outcome).length;
    return `The records cannot be relied on before what is listed below is explained. The verification covered ${all}, and found ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(of('fail'), 'failure')} and ${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(of('unknown'), 'matter')} that could not be checked.`;
}
/** What the verification rests on, and so does not prove. */
const limits = 'It rests on the history of the branch of records and of the gated branch as git has them, and on GitHub’s word for which pull ' +
    'request brought a commit. Whoever may force-push both branches could rewrite both alike: check that rules of the repository ' +
    'forbid it, and compare the commit of the branch of records with an earlier pack.';
const policyWords = ({ version, before }) => [
    version.state === 'absent'
        ? 'The file was removed: the built-in policy judges'
        : version.state === 'invalid'
            ? 'The file is not valid: no change can pass by it'
            : 'In force',
    before ? 'already when the period began' : '',
]
    .filter((part) => part !== '')
    .join(', ');
const knownWords = {
    'in-force': 'in force in the period',
    'other-version': 'a version of the file that was not in force in the period',
    'built-in': 'the policy built into this version of change-gate',
    unknown: 'not known from the history of the file: ask where it came from',
};
const elsewhenWords = (changes) => `${(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes, 'change')} judged by it ${changes === 1 ? 'was' : 'were'} merged while another version was in force`;
/** What is said where no version of a policy file was in force. */
const noPolicyFile = 'There was no policy file on the branch, so the built-in policy judged.';
const noPolicyHistory = 'Which versions were in force could not be read.';


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

/***/ 51083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fitWithin)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

const line = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `
`;
const gap = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `

`;
const bytes = (markdown) => Buffer.byteLength(markdown.toString());
/**
 * A document of blocks within `limit` bytes: the least important are shortened first, never inside an item. Where not even
 * the most important fit, only the first block remains, whatever its size.
 */
function fitWithin(blocks, limit, note) {
    const printed = blocks.map(print);
    const between = bytes(gap);
    const sizes = printed.map((block) => bytes(block) + between);
    let size = sizes.reduce((sum, each) => sum + each, 0);
    if (size <= limit)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(printed, gap);
    size += bytes(note);
    const leastImportantFirst = [...blocks.entries()]
        .filter(([, { rank }]) => rank > 0)
        .sort(([, a], [, b]) => b.rank - a.rank);
    for (const [index, block] of leastImportantFirst) {
        if (size <= limit)
            break;
        const shorter = print(shortened(block, size - limit));
        size += bytes(shorter) + between - (sizes[index] ?? 0);
        printed[index] = shorter;
    }
    return size <= limit ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...printed, note], gap) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(printed.slice(0, 1), gap);
}
function shortened(block, excess) {
    let saved = 0;
    let count = block.items.length;
    const cost = bytes(block.more(block.items.length)) + 1;
    while (count > 0 && saved < excess + cost) {
        count -= 1;
        saved += bytes(block.items[count] ?? '') + 1;
    }
    if (count === 0)
        return { ...block, before: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ``, items: [], after: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `` };
    return { ...block, items: [...block.items.slice(0, count), block.more(block.items.length - count)] };
}
const print = ({ before, items, after }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([before, ...items, after], line);


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81018);

/** Only this module makes one, so text that nobody escaped is not `Markdown` and does not compile where it is asked for. */
class SafeMarkdown {
    #source;
    constructor(source) {
        this.#source = source;
    }
    toString() {
        return this.#source;
    }
}
/** A zero-width space: shows nothing, and stops GitHub from making a link, a mention or an emoji. */
const gap = '&#8203;';
/**
 * What GitHub gives a meaning to inside a line. Mentions, references to issues and commits, emoji names and formulas are
 * looked for after Markdown has been rendered, where a backslash no longer protects: those get a gap or an element between.
 * What our own text could complete (a colon or a digit after the end) counts as complete.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const meaningful = /[\\`*_[\]~<>&|$@]|#(?=\d|$)|:(?=\/\/|[\w+-]{1,60}(?::|$))|www(?=\.)|(?<![a-z0-9])gh-(?=\d)|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
const replacements = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '|': '&#124;',
    // https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    $: '<span>$</span>',
};
function harmless(token) {
    const replacement = replacements[token];
    if (replacement !== undefined)
        return replacement;
    if (/^[\\`*_[\]~]$/.test(token))
        return `\\${token}`;
    // A commit is recognised by seven characters; no piece of it may stay that long.
    if (/^[0-9a-f]{7}/i.test(token))
        return token.replace(/.{6}(?=.)/g, `$&${gap}`);
    return `${token}${gap}`;
}
/** At the start of a line, these would open a heading, a list, a rule, or the underline of a heading or a table. */
function harmlessStart(line) {
    return line.replace(/^([-+=:#.)]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
/** A stranger's text as one line of text: it can forge no markup, link, mention or reference. At most `limit` code points. */
function text(value, limit = 1000) {
    return new SafeMarkdown(harmlessStart((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, limit).replace(meaningful, harmless)));
}
/** A stranger's text as a code span, also inside a table. At most `limit` code points. */
function code(value, limit = 300) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), limit);
    if (shown.trim() === '')
        return new SafeMarkdown('`(empty)`');
    // Parsers disagree on backslashes before a pipe in a code span of a table; in an element both can be written safely.
    if (shown.includes('|'))
        return md `<code>${text(shown, limit)}</code>`;
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return new SafeMarkdown(`${fence}${padding}${shown}${padding}${fence}`);
}
/** A block of code as it stands, such as a chart; nothing in it can end it. `language` is a word of our own. */
function fenced(language, value) {
    const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return new SafeMarkdown(`${fence}${language}\n${value}\n${fence}`);
}
/** The path of a file as a code span; of a long one, both ends stay. */
function path(value, limit = 160) {
    return code((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value), limit), limit);
}
/** A link to an https address; any other address gives the text alone. */
function link(label, address) {
    const target = address === null || address === undefined ? null : destination(address);
    return target === null ? md `${label}` : md `[${label}](${target})`;
}
function destination(address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.href.length > 2000)
        return null;
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return new SafeMarkdown(url.href.replace(/[()<>[\]\\|`*_~$'"{}^]/g, percent).replaceAll('&', '&amp;'));
}
/** Bold text. To be followed by a space or the end of a line, as Markdown wants it. */
function strong(value) {
    const shown = text(value);
    return shown.toString() === '' ? shown : md `**${shown}**`;
}
/** A template of our own Markdown: every value is escaped unless it is `Markdown` already. */
function md(parts, ...values) {
    const safe = (value) => (value instanceof SafeMarkdown ? value : text(String(value))).toString();
    return new SafeMarkdown(parts.reduce((all, part, index) => `${all}${safe(values[index - 1] ?? '')}${part}`));
}
/** Joins what is not empty. */
function join(parts, separator) {
    const shown = parts.map(String).filter((part) => part !== '');
    return new SafeMarkdown(shown.join(separator.toString()));
}


/***/ })

};
