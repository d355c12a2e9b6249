import { iconOf } from '../report/findings.ts';
import { type Block, fitWithin } from '../report/fit.ts';
import { code, join, link, type Markdown, md, path, strong, text } from '../report/markdown.ts';
import type { ChangeRecord, PullRequestRecord, PushRecord, RevertLink } from './record.ts';
import { apart, cells, instant, paragraphs, section, table } from './record-parts.ts';
import { approvals, checks, commitAuthors, people } from './record-people.ts';

/** GitHub shows Markdown files of up to half a megabyte; a record of more is shortened, and says so. In bytes. */
export const recordPageLimit = 250_000;

/**
 * One page for one record, as a manager or an auditor reads it. Everything in it comes from the record, and nothing else:
 * neither the clock nor a time zone of this machine. So the page of a record can be made again and compared; for records of
 * version 1 it never changes. Safe whatever strangers wrote.
 */
export function recordMarkdown(record: ChangeRecord): string {
  const blocks = record.kind === 'push' ? pushPage(record) : pullRequestPage(record);
  const note = md`_Shortened to fit. The JSON file beside this page holds the whole record._`;
  return `${fitWithin(blocks, recordPageLimit - 1, note)}\n`;
}

function pullRequestPage(record: PullRequestRecord): Block[] {
  const { why, testing, migrations, obligations } = record;
  return [
    section(0, '', [heading(record)]),
    section(1, '', [facts(record)]),
    section(
      1,
      'Why it does not comply',
      record.reasons.map((reason) => md`- ${text(reason, 2000)}`),
    ),
    section(4, 'What changed', paragraphs(record.what, 'No description is known.')),
    section(4, 'Why', [
      ...paragraphs(why?.text ?? '', 'No justification was found.'),
      ...(why === null ? [] : [md`\n_Where it says so: ${why.where}_`]),
    ]),
    section(2, 'Who', people(record)),
    table(5, 'Authors of commits', ['Login', 'Name', 'Commits'], commitAuthors(record)),
    table(2, 'Approvals', ['Who', 'Taken for', 'Commit', 'When', 'Counts'], approvals(record)),
    section(3, 'Category', [
      ...record.categoryReasons.map(({ message, files }) => withFiles(md`- ${text(message)}`, files)),
      ...record.areas.map(({ title, files }) => withFiles(md`- Sensitive: ${strong(title)}`, files)),
    ]),
    section(4, 'Tests', [
      ...testing.boxes.map((box) => md`- ${box.checked ? '✅' : '⬜'} ${text(box.text)}`),
      ...apart(paragraphs(testing.text, testing.boxes.length > 0 ? '' : 'The pull request says nothing of tests.')),
    ]),
    table(6, 'Checks at the merge', ['Check', 'Workflow', 'Conclusion', 'Ended'], checks(record)),
    section(4, 'Rollback plan', record.rollbackPlan === '' ? [] : paragraphs(record.rollbackPlan, '')),
    table(
      3,
      'Migrations',
      ['File', 'Tool', 'Way back', 'Why'],
      migrations.map((one) => cells(path(one.path), one.tool, one.wayBack, one.why)),
    ),
    table(
      2,
      'Findings as of the merge',
      ['', 'Rule', 'Found', 'Level', 'Policy', 'Control'],
      record.findings.map(finding),
    ),
    table(
      2,
      'Obligations after the merge',
      ['What', 'State', 'Due', 'Done', 'How', 'Policy'],
      obligations.map(obligation),
    ),
    section(3, 'Verification', verification(record)),
    section(3, 'Reverts', reverts(record)),
    section(5, 'Changed since the merge', record.changedSinceMerge.map(changed)),
    section(
      5,
      'Caveats',
      record.caveats.map((caveat) => md`- ${text(caveat)}`),
    ),
    section(1, '', [footer(record)]),
  ];
}

function pushPage(record: PushRecord): Block[] {
  const { push } = record;
  const title = record.how === 'force' ? 'Forced push' : 'Direct push';
  return [
    section(0, '', [md`# ❌ ${title} to ${text(push.branch)}: not compliant`]),
    section(
      1,
      '',
      table(
        1,
        '',
        ['', ''],
        [
          cells('Repository', record.repository),
          cells('Pushed', md`${instant(push.at)} by ${push.by ?? 'nobody known'}`),
          cells('Before', code(push.before)),
          cells('After', code(push.after)),
        ],
      ).items,
    ),
    section(
      1,
      'Why it does not comply',
      record.reasons.map((reason) => md`- ${text(reason, 2000)}`),
    ),
    table(
      2,
      'Commits without a pull request',
      ['Commit', 'What', 'Author'],
      push.commits.map(({ sha, subject, author }) =>
        cells(code(sha.slice(0, 12)), subject, author.login ?? author.name),
      ),
    ),
    section(
      3,
      'Commits taken off the branch',
      push.dropped.map((sha) => md`- ${code(sha)}`),
    ),
    section(3, 'Reverts', reverts(record)),
    section(1, '', [footer(record)]),
  ];
}

function heading({ repository, number, url, title, compliant }: PullRequestRecord): Markdown {
  return md`# ${compliant ? '✅' : '❌'} ${link(text(`${repository}#${number}`), url)} ${text(title, 256)}`;
}

const categoryTitles = { standard: 'Standard', normal: 'Normal', major: 'Major' } as const;

function facts(record: PullRequestRecord): Markdown {
  const { merge, window, lane, laneReason, category, verdict, compliant } = record;
  const opened = window.open ? 'open' : `closed (${window.name ?? window.reason ?? 'no reason given'})`;
  const rows = [
    cells('Compliant', compliant ? 'yes' : 'no'),
    cells('Verdict as of the merge', verdict),
    cells('Category', categoryTitles[category]),
    cells('Lane', laneReason === '' ? lane : `${lane}: ${laneReason}`),
    cells('Type of change', record.typeOfChange.join(', ') || 'not said'),
    cells('Merged', md`${merge.local} (${instant(merge.at)}) by ${merge.by ?? 'nobody known'}`),
    cells('Merge commit', merge.commit === null ? 'not known' : code(merge.commit)),
    cells('Into', md`${code(merge.base.ref)} at ${code(merge.base.sha.slice(0, 12))}`),
    cells('From', md`${code(merge.head.ref)} at ${code(merge.head.sha)}`),
    cells('Deployment window', `${opened}. ${window.found}`),
  ];
  return join(table(1, '', ['', ''], rows).items, line);
}

const line = md`
`;

function withFiles(lead: Markdown, files: PullRequestRecord['areas'][number]['files']): Markdown {
  const names = [...new Set(files.map((file) => file.path))];
  const shown = names.slice(0, 20).map((name) => path(name));
  const more = names.length > shown.length ? md` and ${names.length - shown.length} more` : md``;
  return shown.length === 0 ? lead : md`${lead}: ${join(shown, md`, `)}${more}`;
}

function finding(one: PullRequestRecord['findings'][number]): Markdown {
  const { lifted } = one;
  const found =
    lifted === undefined
      ? text(one.message, 600)
      : md`Lifted by ${text(lifted.by, 300)}. Otherwise ${lifted.outcome}: ${text(lifted.message, 600)}`;
  const { rule, title, outcome, level, message, clauses, controls } = one;
  const icon = iconOf({ rule, title, outcome, level, message, clauses, controls });
  return cells(icon, title, found, level, clauses.join(', '), controls.join(', '));
}

function obligation(one: PullRequestRecord['obligations'][number]): Markdown {
  const done = one.doneAt === null ? md`` : md`${instant(one.doneAt)}${one.by === null ? '' : md` by ${one.by}`}`;
  const state =
    one.state === 'overdue' ? '❌ overdue' : one.state === 'open' ? '⏳ open' : `✅ done${one.late ? ', late' : ''}`;
  const due = one.due === null ? md`at the next occasion` : instant(one.due);
  return cells(one.what, state, due, done, one.how, one.clauses.join(', '));
}

function verification({ verification: watched }: PullRequestRecord): Markdown[] {
  if (watched === null) return [];
  return [
    md`- Monitored until ${instant(watched.ends)} (${watched.minutes} minutes): ${watched.state}`,
    ...watched.checks.map(({ what, done }) => md`- ${done ? '✅' : '⬜'} ${what}`),
  ];
}

function reverts({ links, repository }: ChangeRecord): Markdown[] {
  const issue = links.issue === null ? [] : [md`- Followed up in ${link('an issue', links.issue)}`];
  const named = (what: string) => (other: RevertLink) => {
    const name =
      other.number === null ? md`commit ${code(other.commit ?? 'unknown')}` : md`${repository}#${other.number}`;
    const proof =
      other.exact === true ? 'exactly, as the trees prove' : other.exact === false ? 'not exactly' : 'as it says';
    return md`- ${what} ${name}, ${proof}`;
  };
  return [...links.reverts.map(named('Reverts')), ...links.revertedBy.map(named('Reverted by')), ...issue];
}

function changed({ what, at, by }: PullRequestRecord['changedSinceMerge'][number]): Markdown {
  return md`- ${text(what)}${at === null ? '' : md`, ${instant(at)}`}${by === null ? '' : md` by ${by}`}`;
}

function footer({ policy, gate, capture, followedUpAt, recordVersion }: ChangeRecord): Markdown {
  const parts = [
    md`Policy ${text(policy.document)}: ${path(policy.source)} ${code(policy.sha256)}`,
    md`change-gate ${gate.version}`,
    md`record version ${recordVersion}`,
    md`captured ${instant(capture.at)} by ${capture.by}`,
    ...(followedUpAt === null ? [] : [md`followed up ${instant(followedUpAt)}`]),
  ];
  return md`<sub>${join(parts, md` · `)}</sub>`;
}
