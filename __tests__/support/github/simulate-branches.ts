/** What people do to branches without a pull request: many commits at once, cherry-picks, reverts, force pushes. */
import { NO_COMMIT } from './branch-moves.ts';
import { transplant } from './history.ts';
import { rebuild } from './queue.ts';
import type { BranchPush } from './simulate-commits.ts';
import type { Stage } from './stage.ts';
import type { PullRequest } from './world.ts';

/** Where a commit goes, and who pushes it (default: ada). */
export interface Onto {
  /** Default: the default branch. */
  branch?: string;
  by?: string;
}

export const branchActions = (stage: Stage) => ({
  /** Pushes so many commits at once, each with a file of its own; returns them, oldest first. */
  pushMany(branch: string, count: number, { by = 'ada', message = 'Push' }: BranchPush = {}): string[] {
    const { history, at } = stage;
    let tip = stage.tip(branch);
    const made = Array.from({ length: count }, (_, index) => {
      const tree = history.overlay(history.git.filesOf(tip), { [`many/${index + 1}.txt`]: `${at}\n` });
      tip = history.commit({ message: `${message} ${index + 1}` }, tree, [tip], at, by);
      return tip;
    });
    advance(stage, branch, tip, by);
    return made;
  },

  /** Takes one commit over to a branch, as `git cherry-pick` does (with `-x` the message names it); returns the new one. */
  cherryPick(sha: string, { branch, by = 'ada', naming = false }: Onto & { naming?: boolean } = {}): string {
    const { git, commits } = stage.history;
    const { message } = git.commitOf(sha);
    const author = commits.get(sha)?.authors[0] ?? by;
    const said = naming ? `${message}\n\n(cherry picked from commit ${sha})` : message;
    return carry(stage, { branch, by }, { from: parentOf(stage, sha), to: sha, message: said, author });
  },

  /** `git revert` of a commit (`-m 1` of a merge), pushed to a branch; returns the new commit. */
  revertCommit(sha: string, { branch, by = 'ada' }: Onto = {}): string {
    const { message, parents } = stage.history.git.commitOf(sha);
    const from = parents.length > 1 ? `, reversing\nchanges made to ${parents[0]}` : '';
    const said = `Revert "${message.split('\n')[0]}"\n\nThis reverts commit ${sha}${from}.`;
    return carry(stage, { branch, by }, { from: sha, to: parentOf(stage, sha), message: said, author: by });
  },

  /** GitHub's button "Revert": opens a pull request that undoes a merged one, in GitHub's words. */
  revert(number: number, { by = 'ada', body }: { by?: string; body?: string } = {}): PullRequest {
    const { mergeCommit, headRef, title } = stage.find(number);
    if (mergeCommit === null) throw new Error(`#${number} was not merged`);
    const message = `Revert "${title} (#${number})"\n\nThis reverts commit ${mergeCommit}.`;
    const opened = stage.open({
      ...{ author: by, reverts: number, headRef: `revert-${number}-${headRef}`, commits: [{ message }] },
      ...(body === undefined ? {} : { body }),
    });
    return opened;
  },

  /** Points a branch at another commit by force, whatever protects it. */
  forcePushTo(branch: string, sha: string, { by = 'ada' }: { by?: string } = {}): void {
    const before = stage.tip(branch);
    stage.repository.branches.set(branch, sha);
    stage.pushed(stage.repository, by, branch, before, sha, 'force_push');
    rebuild(stage.repository, branch, stage.at);
  },

  /** Deletes a branch, whatever protects it. */
  deleteBranch(branch: string, by = 'ada'): void {
    const before = stage.tip(branch);
    stage.repository.branches.delete(branch);
    stage.pushed(stage.repository, by, branch, before, NO_COMMIT, 'branch_deletion');
  },

  /** Locks a branch, so that the API changes it no more; or takes that back. */
  lock(branch: string, locked = true): void {
    const { protection } = stage.repository;
    protection[branch] = { ...(protection[branch] ?? { checks: [], strict: false }), locked };
  },
});

const parentOf = ({ history }: Stage, sha: string): string | null => history.git.commitOf(sha).parents[0] ?? null;

interface Carried {
  /** null: the empty tree. */
  from: string | null;
  to: string | null;
  message: string;
  author: Parameters<Stage['history']['commit']>[4];
}

/** What leads from one commit to another, done on a branch in one commit. */
function carry(stage: Stage, { branch, by }: { branch: string | undefined; by: string }, carried: Carried): string {
  const { history, at, repository } = stage;
  const { git } = history;
  const onto = branch ?? repository.defaultBranch;
  const tip = stage.tip(onto);
  const files = (sha: string | null) => (sha === null ? new Map() : git.filesOf(sha));
  const tree = transplant(git.filesOf(tip), files(carried.from), files(carried.to));
  const { message, author } = carried;
  const sha = history.commit({ message, author, committer: by }, tree, [tip], at, by);
  advance(stage, onto, sha, by);
  return sha;
}

/** Moves the branch on, whatever protects it. */
function advance(stage: Stage, branch: string, sha: string, by: string): void {
  const before = stage.tip(branch);
  stage.repository.branches.set(branch, sha);
  stage.pushed(stage.repository, by, branch, before, sha);
  rebuild(stage.repository, branch, stage.at);
}
