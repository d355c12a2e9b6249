/** Pushes: to pull requests' branches, and to others. */
import { commitsBetween } from './commit-chain.ts';
import { transplant } from './history.ts';
import type { CommitInput } from './inputs.ts';
import { rebased } from './merging.ts';
import type { FileContent } from './objects.ts';
import { rebuild } from './queue.ts';
import type { Stage } from './stage.ts';
import type { PullRequest } from './world.ts';

const NONE = '0'.repeat(40);

/** `by` (default: the author) is who pushes; without `changes`, the first file gets a line more. */
export type PushedCommit = Omit<CommitInput, 'mergesBase'> & { by?: string | null };

export interface BranchPush {
  /** Default: ada. */
  by?: string;
  message?: string;
}

export const commitActions = (stage: Stage) => ({
  /** Pushes one commit to the head branch; returns its SHA. */
  push(number: number, commit: PushedCommit = {}): string {
    const pr = stage.find(number);
    const before = pr.head;
    const head = nextCommit(stage, pr, pr.head, commit);
    stage.moveHead(pr, head, (one) => [...one.commits, head]);
    stage.pushed(stage.home(pr), byOf(commit, pr), pr.headRef, before, head);
    return head;
  },

  /** Replaces all commits by one with the same files and what `commit` changes besides; returns its SHA. */
  forcePush(number: number, commit: PushedCommit = {}): string {
    const pr = stage.find(number);
    const { git } = stage.history;
    const changes = { ...(commit.changes ?? someChange(stage, pr, pr.head)) };
    const tree = stage.history.overlay(git.filesOf(pr.head), changes);
    const message = commit.message ?? git.commitOf(pr.head).message;
    const input = { ...commit, message };
    const head = stage.history.commit(
      input,
      tree,
      [pr.mergeBase],
      stage.at,
      commit.author ?? byOf(commit, pr) ?? 'ghost',
    );
    return force(stage, pr, head, byOf(commit, pr));
  },

  /** Puts the same commits, without merges, on the base's tip by a force push; returns the new head. */
  rebase(number: number, { by }: { by?: string | null } = {}): string {
    const pr = stage.find(number);
    const who = by === undefined ? pr.author : by;
    const merging = { history: stage.history, tip: stage.tip(pr.baseRef), at: stage.at, by: who ?? 'ghost' };
    const { git } = stage.history;
    const own = pr.commits.filter((sha) => git.commitOf(sha).parents.length < 2);
    return force(stage, pr, rebased(own, merging), who);
  },

  /** "Update branch": merges the base's tip into the head branch; returns the merge. */
  updateBranch(number: number, { by }: { by?: string } = {}): string {
    const pr = stage.find(number);
    const { history, at } = stage;
    const base = stage.tip(pr.baseRef);
    const from = history.git.filesOf(history.git.mergeBase(base, pr.head) ?? base);
    const tree = transplant(history.git.filesOf(base), from, history.git.filesOf(pr.head));
    const who = by ?? pr.author ?? 'ghost';
    const message = `Merge branch '${pr.baseRef}' into ${pr.headRef}`;
    const before = pr.head;
    const head = history.commit({ message, committer: 'web-flow' }, tree, [pr.head, base], at, who);
    stage.moveHead(pr, head, (one) => [...one.commits, head]);
    stage.pushed(stage.home(pr), who, pr.headRef, before, head);
    return head;
  },

  /** Pushes to a branch of the repository without a pull request; makes the branch where there is none. Returns the commit. */
  pushTo(
    branch: string,
    changes: Readonly<Record<string, FileContent | null>>,
    { by = 'ada', message = 'Push' }: BranchPush = {},
  ): string {
    const { repository, history, at } = stage;
    const known = repository.branches.get(branch);
    const tip = known ?? stage.tip(repository.defaultBranch);
    const tree = history.overlay(history.git.filesOf(tip), changes);
    const sha = history.commit({ message }, tree, [tip], at, by);
    repository.branches.set(branch, sha);
    stage.pushed(repository, by, branch, known ?? NONE, sha, known === undefined ? 'branch_creation' : 'push');
    rebuild(repository, branch, at);
    return sha;
  },

  /** Points the pull request at another base. */
  retarget(number: number, base: string, by?: string): void {
    const pr = stage.find(number);
    stage.unqueue(pr, 'the base was changed');
    const [from, tip] = [pr.baseRef, stage.tip(base)];
    const actor = by ?? pr.author;
    stage.change(number, { baseRef: base, base: tip }, { event: 'base_ref_changed', actor, from, to: base });
    pr.commits = commitsBetween(stage.history.git, tip, pr.head);
    stage.refresh(pr);
  },
});

const byOf = ({ by }: PushedCommit, pr: PullRequest): string | null => (by === undefined ? pr.author : by);

function nextCommit(stage: Stage, pr: PullRequest, parent: string, commit: PushedCommit): string {
  const { history, at } = stage;
  const tree = history.overlay(history.git.filesOf(parent), commit.changes ?? someChange(stage, pr, parent));
  const input = { message: `Change ${pr.commits.length + 1}`, ...commit };
  return history.commit(input, tree, [parent], at, byOf(commit, pr) ?? 'ghost');
}

/** A line more in the pull request's first file that can take one. */
function someChange(stage: Stage, pr: PullRequest, sha: string): Record<string, FileContent> {
  const { git } = stage.history;
  const files = git.filesOf(sha);
  const path = pr.files.find((one) => one.patch !== null && files.has(one.path))?.path ?? `change-${pr.number}.txt`;
  return { [path]: `${git.text(files.get(path)).toString()}pushed at ${stage.at}\n` };
}

function force(stage: Stage, pr: PullRequest, head: string, actor: string | null): string {
  const before = pr.head;
  const { git } = stage.history;
  const abandoned = [...pr.abandoned, ...pr.commits];
  stage.moveHead(pr, head, (one) => commitsBetween(git, stage.tip(one.baseRef), head));
  stage.change(pr.number, { abandoned }, { event: 'head_ref_force_pushed', actor, before, after: head });
  stage.pushed(stage.home(pr), actor, pr.headRef, before, head, 'force_push');
  return head;
}
