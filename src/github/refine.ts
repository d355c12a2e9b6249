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
import { withModes } from './refine-modes.ts';
import { withReviewedDiffs } from './reviewed-diffs.ts';
import { findRollback } from './rollback.ts';

export interface Refined {
  change: Change;
  notRead: readonly NotRead[];
}

interface Part {
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

/**
 * Reads what only some pull requests need, all at the same time: the files beyond the 3,000 that GitHub lists; the texts
 * of manifests whose patch does not tell enough, what GitHub's dependency review lists for those that stay unclear, and
 * whether pinned commits are the versions that comments say; whether files whose patches leave that open are files at all; who pushed, once somebody has approved; whether approvals of
 * earlier commits still show the same diff, and merges of the base nothing else; and what is being reverted. Asks nothing
 * where there is no such need. What cannot be read stays unknown; never throws GitHubError.
 */
export async function refine(
  client: GitHubClient,
  target: Target,
  change: Change,
  { readAt }: { readAt: Date },
): Promise<Refined> {
  const source = { client, target, change, readAt, compare: comparisonsWith(client, target, change.base.sha) };
  const parts = [filesAndRollback(source), reviews(source), people(source)] as const;
  const [files, reviewed, pushed] = await Promise.all(parts);
  return {
    change: { ...change, ...files.facts, ...reviewed.facts, ...pushed.facts },
    notRead: pushed.notRead ?? [],
  };
}

async function filesAndRollback(source: Source): Promise<Part> {
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
  const [reverted, read, known] = await Promise.all([
    reverts,
    listed && withDependencies(source, listed),
    listed && withModes(client, target, listed, head.sha),
  ]);
  const modes = new Map(known?.map(({ path, mode }) => [path, mode]));
  const refined = read?.map((file) => {
    const mode = modes.get(file.path);
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

async function reviews({ client, target, change, compare }: Source): Promise<Part> {
  if (change.reviews === undefined) return { facts: {} };
  return {
    facts: { reviews: await withReviewedDiffs(client, target, change.reviews, change.head.sha, compare) },
  };
}

/**
 * Who pushed matters as soon as one of them could have approved, be it before changing their mind; and when, as soon as there is
 * a label that a later push could make void.
 */
async function people({ client, target, change, compare }: Source): Promise<Part> {
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
