/** How pull requests end: by the queue, by a merge, or closed. */
import { type MergeMethod, mergeOnto } from './merging.ts';
import { enterQueue, queueOf, rebuild } from './queue.ts';
import type { Stage } from './stage.ts';
import type { MergeQueueEntry, PullRequest } from './world.ts';

export interface Enqueuing {
  /** Default: the author. */
  by?: string;
  position?: number;
  estimatedSeconds?: number | null;
}

export const endingActions = (stage: Stage) => ({
  /** Puts it into its base's merge queue, whose group for it is then built; entries behind it are built anew. */
  enqueue(number: number, { by, ...entering }: Enqueuing = {}): MergeQueueEntry {
    const pr = stage.find(number);
    if (pr.mergeQueueEntry) return pr.mergeQueueEntry;
    const actor = by ?? pr.author;
    stage.change(number, {}, { event: 'added_to_merge_queue', actor });
    return enterQueue(stage.repository, pr, { at: stage.at, by: actor, ...entering });
  },

  /** Takes it out of the queue; entries behind it are built anew. */
  dequeue(number: number, reason = 'it was taken out by hand'): void {
    stage.unqueue(stage.find(number), reason);
  },

  /**
   * Merges it now; a queued one by its group, with all that are ahead of it. Returns the commit on the base branch.
   * What may be merged is not asked: that is for the test to say.
   */
  merge(number: number, { by, method = 'squash' }: { by?: string; method?: MergeMethod } = {}): string {
    const pr = stage.find(number);
    const entry = pr.mergeQueueEntry;
    if (!entry) {
      const { history, at } = stage;
      const who = by ?? pr.author ?? 'ghost';
      const sha = mergeOnto(pr, { history, tip: stage.tip(pr.baseRef), method, at, by: who });
      land(stage, pr, sha, who, 'pr_merge');
      rebuild(stage.repository, pr.baseRef, at);
      return sha;
    }
    const group = queueOf(stage.repository, pr.baseRef).filter(
      ({ mergeQueueEntry }) => mergeQueueEntry.position <= entry.position,
    );
    for (const one of group) {
      const { sha, enqueuer, headRef } = one.mergeQueueEntry;
      stage.repository.branches.delete(headRef);
      Object.assign(one, { mergeQueueEntry: null });
      land(stage, one, sha, by ?? enqueuer ?? 'ghost', 'merge_queue_merge');
    }
    rebuild(stage.repository, pr.baseRef, stage.at);
    return entry.sha;
  },

  close(number: number, by?: string): void {
    const pr = stage.find(number);
    stage.unqueue(pr, 'it was closed');
    stage.change(number, { state: 'CLOSED', closedAt: stage.at }, { event: 'closed', actor: by ?? pr.author });
  },

  reopen(number: number, by?: string): void {
    const pr = stage.find(number);
    stage.change(number, { state: 'OPEN', closedAt: null }, { event: 'reopened', actor: by ?? pr.author });
  },
});

function land(stage: Stage, pr: PullRequest, sha: string, by: string, type: 'pr_merge' | 'merge_queue_merge'): void {
  const { repository, growing, at } = stage;
  const before = stage.tip(pr.baseRef);
  repository.branches.set(pr.baseRef, sha);
  growing.merged.set(pr.number, { number: pr.number, title: pr.title, before, after: sha });
  const landed = repository.git.firstParents(before, sha);
  const merge = { mergedAt: at, mergedBy: by, mergeCommit: sha, landed, base: before };
  const ended = { state: 'MERGED', closedAt: at, ...merge } as const;
  stage.change(pr.number, ended, { event: 'closed', actor: by });
  stage.pushed(repository, by, pr.baseRef, before, sha, type);
}
