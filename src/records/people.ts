import type { Change, Commit } from '../change.ts';
import type { Decision } from '../decision.ts';
import { sameLogin } from '../people/login.ts';
import { latestOpinions } from '../people/opinions.ts';
import type { PullRequestRecord } from './record.ts';

const seats: Readonly<Record<string, PullRequestRecord['approvers'][number]['seat']>> = {
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
export function approversOf(
  { reviews, head }: Pick<Change, 'reviews' | 'head'>,
  { reviewers }: Pick<Decision, 'reviewers'>,
  at: Date,
): PullRequestRecord['approvers'] {
  return latestOpinions(reviews ?? [], head.sha, at)
    .filter(({ state }) => state === 'APPROVED')
    .map(({ author: { login }, commit, submittedAt, sameDiffAsHead }) => {
      const given = reviewers.given.find((each) => sameLogin(each.login, login) && each.state === 'APPROVED');
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
export function commitAuthorsOf(commits: readonly Commit[]): PullRequestRecord['commitAuthors'] {
  const found = new Map<string, PullRequestRecord['commitAuthors'][number]>();
  for (const { authors, mergesBaseOnly } of commits) {
    if (mergesBaseOnly === true) continue;
    const seen = new Set<string>();
    for (const { login, name, email } of authors) {
      const key = login === null ? `address ${email.trim().toLowerCase()} ${name}` : `login ${login.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = found.get(key);
      found.set(key, { login: known?.login ?? login, name: known?.name ?? name, commits: (known?.commits ?? 0) + 1 });
    }
  }
  return [...found.values()].sort(
    (one, other) => compare(one.login ?? '~', other.login ?? '~') || compare(one.name, other.name),
  );
}

/** By UTF-16 code unit: the same on every machine. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
