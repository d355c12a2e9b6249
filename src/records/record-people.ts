import { code, type Markdown, md } from '../report/markdown.ts';
import type { PullRequestRecord } from './record.ts';
import { cells, instant } from './record-parts.ts';

/** Who made the change, merged it, and approved it in which seat. */
export function people({ author, merge, createdAt, approvers }: PullRequestRecord): Markdown[] {
  const opened = author === null ? 'an account that is gone' : author.login;
  const agent = author?.startedBy == null ? '' : `, started by ${author.startedBy}`;
  const seated = (seat: string) =>
    approvers
      .filter((each) => each.seat === seat && each.counts === true)
      .map(({ login }) => login)
      .join(', ') || 'none';
  return [
    md`- Opened by ${opened}${agent}, ${instant(createdAt)}`,
    md`- Merged by ${merge.by ?? 'nobody known'}, ${instant(merge.at)}`,
    md`- Technical approval: ${seated('technical')}`,
    md`- Security approval: ${seated('security')}`,
    md`- Executive approval: ${seated('executive')}`,
  ];
}

export const commitAuthors = ({ commitAuthors: all }: PullRequestRecord): Markdown[] =>
  all.map(({ login, name, commits }) => cells(login ?? 'no account', name, String(commits)));

const counting = new Map<boolean | null, string>([
  [true, '✅ yes'],
  [false, '➖ no'],
  [null, '❓ not known'],
]);

/** Each approval with the commit it was given for. */
export const approvals = ({ approvers }: PullRequestRecord): Markdown[] =>
  approvers.map(({ login, role, commit, at, counts, why }) =>
    cells(
      login,
      role ?? 'nothing that was asked',
      commit === null ? 'gone' : code(commit.slice(0, 12)),
      instant(at),
      `${counting.get(counts) ?? ''}${counts === true ? '' : `: ${why}`}`,
    ),
  );

export const checks = ({ testing }: PullRequestRecord): Markdown[] =>
  (testing.checks ?? []).map(({ name, workflow, app, status, conclusion, completedAt }) =>
    cells(name, workflow ?? app ?? '', conclusion ?? status, completedAt === null ? md`` : instant(completedAt)),
  );
