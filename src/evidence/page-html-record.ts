import type { ChangeRecord, PullRequestRecord, PushRecord } from '../records/record.ts';
import { iconOf } from '../report/findings.ts';
import { attributes } from './attributes.ts';
import { type Html, html, joined, lines, link, text } from './html.ts';
import type { ShownRecord } from './pack.ts';
import { anchor, code, facts, list, moment, result, type Tone, table, tag, words } from './page-html-parts.ts';
import { authorOf, titleOf } from './population-csv.ts';

/** One record in full. */
export function recordHtml({ entry, drawn, attributes: results, files }: ShownRecord, timezone: string): Html {
  const { record, place, at } = entry;
  const name = record.kind === 'push' ? 'Push' : html`${link(`#${record.number}`, record.url)}`;
  const own = record.kind === 'push' ? pushHtml(record, at, timezone) : pullRequestHtml(record, at, timezone);
  return html`<article class="record" id="${anchor(place)}">
<p class="over">${drawn === null ? 'Exception, besides the sample' : `Sample ${drawn.position}`} · ${place}</p>
<h3>${name} ${words(titleOf(record))}</h3>
<p>${compliance(record)} ${record.kind === 'push' ? '' : html`${tag('quiet', `${record.category} change`)} ${tag(record.lane === 'emergency' ? 'mid' : 'quiet', `lane: ${record.lane}`)}`}</p>
${record.reasons.length === 0 ? '' : html`<h4>Why it does not comply</h4>${list(record.reasons)}`}
<h4>Tested attributes</h4>
${table(
  attributes.map(({ id, title }) => `${id} ${title}`),
  [results.map(result)],
)}
${own}
${links(record)}
<h4>Where this comes from</h4>
${facts([
  ['Policy', html`${record.policy.document}: ${record.policy.source} ${code(record.policy.sha256)}`],
  [
    'Captured',
    html`${moment(new Date(record.capture.at), timezone)} by ${record.capture.by}, change-gate ${record.gate.version}`,
  ],
  [
    'Followed up',
    record.followedUpAt === null ? 'not since the capture' : moment(new Date(record.followedUpAt), timezone),
  ],
  ...files.map(({ path, sha256 }): [string, Html] => [
    path.endsWith('.json') ? 'Record' : 'Its page',
    html`${code(path)}<br>SHA-256 ${code(sha256)}`,
  ]),
])}
</article>
`;
}

export const compliance = ({ compliant }: ChangeRecord): Html =>
  compliant ? tag('good', 'compliant') : tag('bad', 'not compliant');

const quoted = (value: string, none: string): Html =>
  value.trim() === '' ? html`<p class="quiet">${none}</p>` : html`<div class="said"><bdi>${lines(value)}</bdi></div>`;

function pullRequestHtml(record: PullRequestRecord, at: Date, timezone: string): Html {
  const { merge, window, why, testing, verification } = record;
  return html`<h4>Who, when, where</h4>
${facts([
  ['Author', words(authorOf(record))],
  [
    'Authors of commits',
    words(record.commitAuthors.map(({ login, name }) => login ?? `${name} (no account)`).join(', ') || 'not known'),
  ],
  ['Opened', moment(new Date(record.createdAt), timezone)],
  ['Merged', html`${moment(at, timezone)} by ${words(merge.by ?? 'nobody known')}`],
  [
    'Into',
    html`${code(merge.base.ref)}${merge.commit === null ? ', merge commit not known' : html` as ${code(merge.commit)}`}`,
  ],
  ['Head commit', html`${code(merge.head.sha)} of ${code(merge.head.ref)}`],
  [
    'Deployment window',
    html`${window.open ? tag('good', 'open') : tag('mid', `closed: ${window.name ?? window.reason ?? 'no reason given'}`)} ${window.found}`,
  ],
  [
    'Verdict at the merge',
    html`${tag(record.verdict === 'pass' ? 'good' : 'bad', record.verdict)} ${record.laneReason}`,
  ],
  ['Type of change', record.typeOfChange.join(', ') || 'not said'],
])}
<h4>What changed</h4>${quoted(record.what, 'No description is known.')}
<h4>Why</h4>${quoted(why?.text ?? '', 'No justification was found.')}
${record.rollbackPlan.trim() === '' ? '' : html`<h4>Rollback plan</h4>${quoted(record.rollbackPlan, '')}`}
<h4>Approvals before the merge</h4>${record.approvers.length === 0 ? html`<p class="quiet">Nobody approved it.</p>` : approvals(record, timezone)}
<h4>Tests</h4>${list(testing.boxes.map(({ text: box, checked }) => `${checked ? '☑' : '☐'} ${box}`))}${quoted(testing.text, testing.boxes.length > 0 ? 'Nothing else is said of tests.' : 'The pull request says nothing of tests.')}
${checks(record)}
<h4>Category</h4>${list(record.categoryReasons.map(({ message, files }) => withFiles(message, files)))}${list(record.areas.map(({ title, files }) => withFiles(`Sensitive: ${title}`, files)))}
<h4>Findings of the gate as of the merge</h4>${findings(record)}
${record.obligations.length === 0 ? '' : html`<h4>Obligations after the merge</h4>${obligations(record, timezone)}`}
${verification === null ? '' : html`<h4>Verification after the deployment</h4><p>${tag(verificationTone(verification.state), verification.state)} ${verification.minutes} minutes, until ${moment(new Date(verification.ends), timezone)}</p>${list(verification.checks.map(({ what, done }) => `${done ? '☑' : '☐'} ${what}`))}`}
${section(
  'Migrations',
  record.migrations.map(
    ({ path, tool, wayBack, why: because }) => html`${code(path)} (${tool}): way back ${wayBack}. ${because}`,
  ),
)}
${section(
  'Changed since the merge',
  record.changedSinceMerge.map(
    ({ what, at: when, by }) =>
      html`${what}${when === null ? '' : html`, ${moment(new Date(when), timezone)}`}${by === null ? '' : ` by ${by}`}`,
  ),
)}
${section('Caveats', record.caveats)}`;
}

const verificationTone = (state: 'monitoring' | 'complete' | 'incomplete'): Tone =>
  state === 'complete' ? 'good' : 'mid';

const section = (title: string, items: readonly (string | Html)[]): Html =>
  items.length === 0 ? html`` : html`<h4>${title}</h4>${list(items)}`;

function withFiles(lead: string, files: readonly { path: string }[]): Html {
  const names = [...new Set(files.map(({ path }) => path))];
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  return html`${lead}${names.length === 0 ? '' : html`: ${joined(names.slice(0, 20).map(code), html`, `)}${more}`}`;
}

function approvals({ approvers }: PullRequestRecord, timezone: string): Html {
  return table(
    ['Who', 'When', 'Of commit', 'Taken for', 'Counts'],
    approvers.map(({ login, at, commit, seat, counts, why }) => [
      words(login),
      moment(new Date(at), timezone),
      code(commit?.slice(0, 12) ?? 'gone'),
      seat ?? '',
      html`${counts === null ? tag('mid', 'unclear') : counts ? tag('good', 'yes') : tag('bad', 'no')} ${why}`,
    ]),
  );
}

function checks({ testing: { checks: all } }: PullRequestRecord): Html {
  if (all === null) return html`<p class="bad">The checks could not be read.</p>`;
  if (all.length === 0) return html`<p class="quiet">There were no checks.</p>`;
  return table(
    ['Check', 'Workflow', 'Conclusion', 'Ended (UTC)'],
    all.map(({ name, workflow, status, conclusion, completedAt }) => [
      words(name),
      words(workflow ?? ''),
      tag(conclusion === 'success' ? 'good' : conclusion === 'failure' ? 'bad' : 'quiet', conclusion ?? status),
      completedAt === null ? '' : new Date(completedAt).toISOString().slice(0, 19).replace('T', ' '),
    ]),
  );
}

function findings({ findings: all }: PullRequestRecord): Html {
  return table(
    ['Outcome', 'Rule', 'Found', 'Policy', 'Control'],
    all.map(({ title, outcome, level, message, clauses, controls, lifted, rule }) => [
      html`<span title="${iconOf({ rule, title, outcome, level, message, clauses, controls })}">${outcomeTag(outcome, level, lifted !== undefined)}</span>`,
      title,
      lifted === undefined
        ? text(message)
        : html`Lifted by ${lifted.by}. Otherwise ${lifted.outcome}: ${lifted.message}`,
      clauses.join(', '),
      controls.join(', '),
    ]),
  );
}

type Finding = PullRequestRecord['findings'][number];

function outcomeTag(outcome: Finding['outcome'], level: Finding['level'], isLifted: boolean): Html {
  if (isLifted) return tag('mid', 'lifted');
  if (outcome === 'pass') return tag('good', 'pass');
  if (outcome === 'not-applicable') return tag('quiet', 'not asked');
  return level === 'warning' ? tag('mid', `${outcome}, advice`) : tag('bad', outcome);
}

function obligations({ obligations: all }: PullRequestRecord, timezone: string): Html {
  return table(
    ['What', 'State', 'Due', 'Done', 'How', 'Policy'],
    all.map(({ what, state, late, due, doneAt, by, how, clauses }) => [
      what,
      tag(
        state === 'done' && !late ? 'good' : state === 'open' ? 'mid' : 'bad',
        state === 'done' && late ? 'done, late' : state,
      ),
      due === null ? 'at the next occasion' : moment(new Date(due), timezone),
      doneAt === null ? '' : html`${moment(new Date(doneAt), timezone)}${by === null ? '' : ` by ${by}`}`,
      how,
      clauses.join(', '),
    ]),
  );
}

function pushHtml({ push }: PushRecord, at: Date, timezone: string): Html {
  return html`<h4>Who, when, where</h4>
${facts([
  ['Pushed', html`${moment(at, timezone)} by ${words(push.by ?? 'nobody known')}`],
  ['Branch', code(push.branch)],
  ['Before', code(push.before)],
  ['After', code(push.after)],
])}
<h4>Commits without a pull request</h4>${table(
    ['Commit', 'What', 'Author'],
    push.commits.map(({ sha, subject, author }) => [code(sha), words(subject), words(author.login ?? author.name)]),
  )}
${section('Commits taken off the branch', push.dropped.map(code))}`;
}

function links({ links: { reverts, revertedBy, issue } }: ChangeRecord): Html {
  const named = (what: string) => (other: (typeof reverts)[number]) => {
    const proof =
      other.exact === true ? 'exactly, as the trees prove' : other.exact === false ? 'not exactly' : 'as it says';
    return html`${what} ${other.number === null ? html`commit ${code(other.commit ?? 'unknown')}` : `#${other.number}`}, ${proof}`;
  };
  return section('Links', [
    ...reverts.map(named('Reverts')),
    ...revertedBy.map(named('Reverted by')),
    ...(issue === null ? [] : [html`Followed up in ${link('an issue', issue)}`]),
  ]);
}
