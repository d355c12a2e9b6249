import type { Change, ChangedFile } from '../change.ts';
import { missing } from '../change.ts';
import { completeFiles } from './all-files.ts';
import { withBaseMerges } from './base-merges.ts';
import type { GitHubClient } from './client.ts';
import { type Compare, comparisonsWith } from './comparison.ts';
import { withDependencyReview } from './dependency-review.ts';
import type { Target } from './event.ts';
import { isCut } from './files.ts';
import { withManifests } from './manifests.ts';
import { withPins } from './pins.ts';
import { readPushes } from './pushes.ts';
import type { NotRead } from './read-lists.ts';
import { readModes } from './refine-modes.ts';
import { withReviewedDiffs } from './reviewed-diffs.ts';
import { findRollback } from './rollback.ts';

/** Facts that take the place of those of the change, and which of them could not be read. */
export interface Refined {
  facts: Partial<Change>;
  notRead?: readonly NotRead[];
}

/** What the readers of single refinements share. */
interface Source {
  client: GitHubClient;
  target: Target;
  change: Change;
  readAt: Date;
  compare: Compare;
}

export interface Refinement {
  /**
   * Of the files: those beyond the 3,000 that GitHub lists; the texts of manifests whose patch does not tell enough, what
   * GitHub's dependency review lists for those that stay unclear, and whether pinned commits are the versions that comments say;
   * whether files whose patches leave that open are files at all; and what is being reverted.
   */
  ofFiles(change: Change): Promise<Refined>;
  /**
   * Of the people: who pushed, once somebody has approved; whether approvals of earlier commits still show the same diff, and
   * merges of the base nothing else. Needs no files, so it can begin before they are read.
   */
  ofPeople(change: Change): Promise<Refined>;
}

/**
 * Reads what only some pull requests need, of one with that base commit. Asks nothing where there is no such need. What cannot be
 * read stays unknown; never throws GitHubError.
 */
export function refinement(client: GitHubClient, target: Target, base: string, readAt: Date): Refinement {
  const shared = { client, target, readAt, compare: comparisonsWith(client, target, base) };
  return {
    ofFiles: (change) => filesAndRollback({ ...shared, change }),
    async ofPeople(change) {
      const source = { ...shared, change };
      const [reviewed, pushed] = await Promise.all([reviews(source), people(source)]);
      return { ...pushed, facts: { ...reviewed.facts, ...pushed.facts } };
    },
  };
}

async function filesAndRollback(source: Source): Promise<Refined> {
  const { client, target, change, readAt, compare } = source;
  const { repository, base, head, title, body, commits = [], mergedAt } = change;
  const completed = await allFiles(source);
  const files = { ...change, ...completed };
  const reverts = findRollback(client, target, {
    repository,
    base: base.ref,
    head: head.sha,
    files: missing(files, 'files') === null ? (files.files ?? null) : null,
    texts: [title, body ?? '', ...commits.map(({ message }) => message)],
    at: mergedAt === null ? readAt : new Date(mergedAt),
    compare,
  });
  const listed = files.files;
  const [reverted, read, modes] = await Promise.all([
    reverts,
    listed && withDependencies(source, listed),
    listed && readModes(client, target, listed, head.sha),
  ]);
  const refined = read?.map((file) => {
    const mode = modes?.get(file.path);
    return mode === undefined ? file : { ...file, mode };
  });
  return { facts: { ...completed, ...(refined === undefined ? {} : { files: refined }), reverts: reverted } };
}

/** The files with whatever else has to be known of the manifests among them. */
async function withDependencies({ client, target, change, compare }: Source, files: readonly ChangedFile[]) {
  const { sha } = change.head;
  const read = await withManifests(client, target, files, sha, compare);
  return withPins(client, await withDependencyReview(client, target, read, sha, compare));
}

async function allFiles({ client, target, change, compare }: Source): Promise<Partial<Change>> {
  const { files, totals } = change;
  if (files === undefined || totals?.files === undefined || !isCut(files.length, totals.files)) return {};
  const all = await completeFiles(client, target, files, change.head.sha, compare);
  return all === null ? {} : { files: all, totals: { ...totals, files: all.length } };
}

async function reviews({ client, target, change, compare }: Source): Promise<Refined> {
  if (change.reviews === undefined) return { facts: {} };
  return {
    facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) },
  };
}

/**
 * Who pushed matters as soon as one of them could have approved, be it before changing their mind; and when, as soon as there is
 * a label that a later push could make void.
 */
async function people({ client, target, change, compare }: Source): Promise<Refined> {
  const { commits, reviews = [] } = change;
  const approving = reviews.filter(({ state, author }) => state === 'APPROVED' && author?.bot === false);
  const approvers = approving.flatMap(({ author }) => author?.login ?? []);
  if ((approvers.length === 0 && !isLabelledByOthers(change)) || commits === undefined) return { facts: {} };
  const { error, ...read } = await readPushes(client, target, { ...change, commits });
  return {
    facts: { ...read, commits: await withBaseMerges(client, target, commits, approvers, read.pushes, compare) },
    ...(error === undefined ? {} : { notRead: [{ fact: 'pushes', error }] }),
  };
}

/** Whether a person other than the author has set a label that still stands: only such a label can lower a category. */
function isLabelledByOthers({ labels, labelEvents = [], author }: Change): boolean {
  return labelEvents.some(
    ({ label, actor, added }) =>
      added && labels.includes(label) && actor !== null && actor !== author?.login && !actor.endsWith('[bot]'),
  );
}
