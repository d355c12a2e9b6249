/** The commits of one pull request: its chain, and the files in which they differ from the base. */
import { changedFiles, countsOf } from './diff.ts';
import { type History, transplant, withFiles } from './history.ts';
import type { CommitInput, CommitReference, FileInput, PullRequestInput } from './inputs.ts';
import type { GitObjects, Snapshot } from './objects.ts';
import type { ChangedFile, PullRequest } from './world.ts';

/** What the merge of a pull request did to its base branch. */
export interface Merged {
  number: number;
  title: string;
  before: string;
  after: string;
}

export interface Surroundings {
  fullName: string;
  history: History;
  baseRef: string;
  baseTip: string;
  /** The merged pull request that this one reverts. */
  reverted?: Merged;
  /** The pull request whose head this one shares. */
  twin?: PullRequest;
  nextId: () => number;
}

/** Minutes after an instant, as ISO 8601. */
export const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z');

export interface Start {
  commit: string;
  author: string;
  createdAt: string;
}

/** The SHA that a test's reference means. Throws where there is no such commit. */
export function resolve(reference: CommitReference, commits: readonly string[], abandoned: readonly string[]): string {
  if (typeof reference === 'string') return reference;
  const sha = typeof reference === 'number' ? commits.at(reference) : abandoned.at(reference.abandoned);
  if (sha === undefined) throw new Error(`the pull request has no commit ${JSON.stringify(reference)}`);
  return sha;
}

/** Builds the commits one on another, oldest first. `mark` tells contents that are not final yet apart. */
export function commitChain(
  commits: readonly CommitInput[],
  input: PullRequestInput,
  around: Surroundings,
  start: Start,
  mark: string | null,
): string[] {
  const sharing = commits.filter(sharesFiles).length;
  if (input.files?.length && commits.length > 0 && sharing === 0 && mark === null) {
    throw new Error('no commit carries the `files`: leave `changes` out of one, or leave out `files`');
  }
  let shared = 0;
  let tip: Tip = { sha: start.commit, base: start.commit };
  return commits.map((commit, index) => {
    if (sharesFiles(commit)) shared++;
    const isLast = shared === sharing;
    const draft = isLast && mark === null ? undefined : `${mark ?? 'draft'} ${shared}`;
    const at = later(start.createdAt, index - commits.length);
    const message = commit.mergesBase === undefined ? `Change ${index + 1}` : `Merge branch '${around.baseRef}'`;
    tip = nextCommit({ message, at, ...commit }, input, around, { ...start, tip, draft, isLast });
    return tip.sha;
  });
}

interface Tip {
  sha: string;
  /** The commit of the base branch that it stands on. */
  base: string;
}
type Place = Start & { tip: Tip; draft: string | undefined; isLast: boolean };

function nextCommit(
  commit: CommitInput,
  { files = [] }: PullRequestInput,
  around: Surroundings,
  { tip, draft, isLast, author, createdAt }: Place,
): Tip {
  const { history } = around;
  const { git } = history;
  const merged = commit.mergesBase === undefined ? undefined : mergedBase(commit.mergesBase, around);
  const base = merged ?? tip.base;
  let tree = merged === undefined ? git.filesOf(tip.sha) : withBase(git, tip.sha, merged);
  if (sharesFiles(commit)) {
    tree = withFiles(history, git.filesOf(base), tree, files, draft);
    if (isLast) tree = undo(git, tree, around.reverted);
  }
  const parents = merged === undefined ? [tip.sha] : [tip.sha, merged];
  return { sha: history.commit(commit, history.overlay(tree, commit.changes ?? {}), parents, createdAt, author), base };
}

/** What git makes of a merge of the base: where both sides changed a file, the pull request's stands. */
const withBase = (git: GitObjects, parent: string, base: string): Snapshot =>
  transplant(git.filesOf(base), git.filesOf(git.mergeBase(parent, base) ?? parent), git.filesOf(parent));

const sharesFiles = (commit: CommitInput): boolean => !commit.changes && commit.mergesBase === undefined;

const mergedBase = (steps: true | number, { history, baseTip }: Surroundings): string =>
  history.before(baseTip, steps === true ? 0 : steps);

const undo = (git: GitObjects, tree: Snapshot, merged: Merged | undefined): Snapshot =>
  merged ? transplant(tree, git.filesOf(merged.after), git.filesOf(merged.before)) : tree;

/** The commits of a head that a base does not have, oldest first. */
export function commitsBetween(git: GitObjects, base: string, head: string): string[] {
  const inBase = git.ancestors(base);
  return [...git.ancestors(head)].filter((sha) => !inBase.has(sha)).reverse();
}

/** From the opening to the merge, in minutes, where a test does not say. */
export const TO_MERGE = 26 * 60;

/** When the pull request was opened. Default: a Tuesday, 09:00 in Chicago, or some time before the merge. */
export const openedAt = ({ createdAt, mergedAt }: PullRequestInput): string =>
  createdAt ?? (mergedAt ? later(mergedAt, -TO_MERGE) : '2026-11-10T15:00:00Z');

/** The differences as GitHub lists them; what the test says of a file stands over what was computed. */
export function listedFiles(git: GitObjects, base: string, head: string, inputs: readonly FileInput[]): ChangedFile[] {
  const renames = new Map(inputs.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath]] : [])));
  const said = new Map(inputs.map((file) => [file.path, file]));
  return changedFiles(git, git.filesOf(base), git.filesOf(head), renames).map((file) => {
    const input = said.get(file.path);
    if (!input) return file;
    const patch = input.patch === undefined ? file.patch : input.patch;
    const counts = input.patch === undefined ? file : countsOf(patch);
    return {
      ...file,
      patch,
      status: input.status ?? file.status,
      additions: input.additions ?? counts.additions,
      deletions: input.deletions ?? counts.deletions,
    };
  });
}
