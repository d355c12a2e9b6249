/** The merge queue: each entry's group stands on the one ahead of it, as GitHub builds them. */
import { growing } from './growing.ts';
import { type MergeMethod, mergeOnto } from './merging.ts';
import type { MergeQueueEntry, PullRequest, Repository } from './world.ts';
import { QUEUE_SETTINGS } from './world-rules.ts';

/** A pull request that stands in a queue. */
export type Queued = PullRequest & { mergeQueueEntry: MergeQueueEntry };

const isQueued = (pr: PullRequest): pr is Queued => pr.mergeQueueEntry !== null;

/** The entries of a branch's queue, the first to be merged first. */
export const queueOf = (repo: Repository, branch: string): Queued[] =>
  repo.pullRequests
    .filter(isQueued)
    .filter(({ baseRef }) => baseRef === branch)
    .sort((a, b) => a.mergeQueueEntry.position - b.mergeQueueEntry.position);

export interface Entering {
  at: string;
  by: string | null;
  /** Default: the last. */
  position?: number;
  /** Default: ten minutes. */
  estimatedSeconds?: number | null;
}

/** Puts a pull request into its base's queue; groups behind it are built anew. */
export function enterQueue(repo: Repository, pr: PullRequest, { at, by, ...entering }: Entering): MergeQueueEntry {
  const others = queueOf(repo, pr.baseRef).filter((one) => one !== pr);
  const position = Math.min(Math.max(1, entering.position ?? others.length + 1), others.length + 1);
  const { estimatedSeconds = 600 } = entering;
  const state = 'AWAITING_CHECKS' as const;
  const entry = { position, estimatedSeconds, enqueuedAt: at, enqueuer: by, state, sha: '', base: '', headRef: '' };
  for (const { mergeQueueEntry } of others) {
    if (mergeQueueEntry.position >= position) mergeQueueEntry.position++;
  }
  pr.mergeQueueEntry = entry;
  rebuild(repo, pr.baseRef, at);
  return entry;
}

/** Takes a pull request out of the queue; groups behind it are built anew. */
export function leaveQueue(repo: Repository, pr: PullRequest, at: string): void {
  if (pr.mergeQueueEntry) repo.branches.delete(pr.mergeQueueEntry.headRef);
  pr.mergeQueueEntry = null;
  rebuild(repo, pr.baseRef, at);
}

/** Numbers the entries through, and builds the group of each that no longer stands on what is ahead of it. */
export function rebuild(repo: Repository, branch: string, at: string): void {
  const { history } = growing(repo);
  const method = methodOf(repo, branch);
  let tip = repo.branches.get(branch) ?? '';
  for (const [index, pr] of queueOf(repo, branch).entries()) {
    const entry = pr.mergeQueueEntry;
    entry.position = index + 1;
    const stands = entry.base === tip && entry.sha !== '';
    if (!stands) {
      repo.branches.delete(entry.headRef);
      entry.base = tip;
      entry.sha = mergeOnto(pr, { history, tip, method, at, by: entry.enqueuer ?? 'ghost' });
      entry.headRef = `gh-readonly-queue/${branch}/pr-${pr.number}-${tip}`;
      repo.branches.set(entry.headRef, entry.sha);
    }
    tip = entry.sha;
  }
}

function methodOf(repo: Repository, branch: string): MergeMethod {
  const methods = { MERGE: 'merge', REBASE: 'rebase', SQUASH: 'squash' } as const;
  return methods[(repo.mergeQueues[branch] ?? QUEUE_SETTINGS).mergeMethod];
}
