/** What git makes of merging a pull request, by each of GitHub's methods. */
import { type History, transplant } from './history.ts';
import type { PullRequest } from './world.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Merging {
  history: History;
  /** What it is merged into: the base branch, or the group that is ahead in the queue. */
  tip: string;
  method: MergeMethod;
  at: string;
  by: string;
}

type Mergeable = Pick<PullRequest, 'number' | 'title' | 'author' | 'commits' | 'head' | 'headRef' | 'headRepository'>;

/** The commit that merging makes; no branch is moved. */
export function mergeOnto(pr: Mergeable, { history, tip, method, at, by }: Merging): string {
  const { git } = history;
  if (method === 'rebase') return rebased(pr.commits, { history, tip, at, by });
  const from = git.filesOf(git.mergeBase(tip, pr.head) ?? tip);
  const tree = transplant(git.filesOf(tip), from, git.filesOf(pr.head));
  const parents = method === 'merge' ? [tip, pr.head] : [tip];
  const author = method === 'merge' ? by : (pr.author ?? by);
  const message =
    method === 'merge'
      ? `Merge pull request #${pr.number} from ${sourceOf(pr)}\n\n${pr.title}`
      : `${pr.title} (#${pr.number})`;
  return history.commit({ message, committer: 'web-flow' }, tree, parents, at, author);
}

/** OWNER/BRANCH of the head, as GitHub names it in the message of a merge. */
const sourceOf = ({ headRepository, headRef, author }: Mergeable): string =>
  `${headRepository?.split('/')[0] ?? author ?? 'ghost'}/${headRef}`;

/** The commits one by one on another tip, with `by` as their committer; returns the last one. */
export function rebased(
  commits: readonly string[],
  { history, tip, at, by }: Omit<Merging, 'method'>,
  made: string[] = [],
): string {
  const { git } = history;
  let onto = tip;
  for (const sha of commits) {
    const before = git.filesOf(git.commitOf(sha).parents[0] ?? tip);
    const tree = transplant(git.filesOf(onto), before, git.filesOf(sha));
    const { message } = git.commitOf(sha);
    onto = history.commit({ message, committer: by }, tree, [onto], at, history.commits.get(sha)?.authors[0] ?? by);
    made.push(onto);
  }
  return onto;
}
