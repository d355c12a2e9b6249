/** Merge queues as GraphQL shows them. */
import { type Context, type Field, forbidden, type GraphNode, listing } from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit } from './graph-commit.ts';
import { pullRequest } from './graph-pull-request.ts';
import { repository } from './graph-repository.ts';
import { type Queued, queueOf } from './queue.ts';
import { may } from './tokens.ts';
import type { PullRequest, Repository, World } from './world.ts';
import { QUEUE_SETTINGS } from './world-rules.ts';

const permitted = ({ permissions, token }: Context): void => {
  if (!may(permissions, 'merge-queues')) throw forbidden(token);
};

/** Whether the branch is merged into by a queue. */
export const hasQueue = (repo: Repository, branch: string): boolean =>
  branch in repo.mergeQueues || queueOf(repo, branch).length > 0;

/** The queue of a branch; null: it has none. */
export const mergeQueue =
  (world: World, repo: Repository): Field =>
  ({ branch }, context) => {
    permitted(context);
    return queueNode(world, repo, typeof branch === 'string' ? branch : repo.defaultBranch);
  };

/** A pull request's own entry; null: it stands in no queue. */
export const mergeQueueEntry =
  (world: World, repo: Repository, pr: PullRequest): Field =>
  (_args, context) => {
    permitted(context);
    const queued = queueOf(repo, pr.baseRef).find((one) => one === pr);
    return queued ? entryNode(world, repo, queued) : null;
  };

function queueNode(world: World, repo: Repository, branch: string): GraphNode | null {
  if (!hasQueue(repo, branch)) return null;
  const resourcePath = `/${repo.owner}/${repo.name}/queue/${branch}`;
  const entries = queueOf(repo, branch);
  const last = entries.at(-1)?.mergeQueueEntry.estimatedSeconds;
  return {
    __typename: 'MergeQueue',
    id: `MQ_${branch}`,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    repository: () => repository(world, repo),
    configuration: { __typename: 'MergeQueueConfiguration', ...QUEUE_SETTINGS, ...repo.mergeQueues[branch] },
    nextEntryEstimatedTimeToMerge: last === undefined || last === null ? null : last + 600,
    entries: listing(
      'MergeQueueEntry',
      () => entries,
      (one) => entryNode(world, repo, one),
    ),
  };
}

function entryNode(world: World, repo: Repository, pr: Queued): GraphNode {
  const entry = pr.mergeQueueEntry;
  return {
    __typename: 'MergeQueueEntry',
    id: `MQE_${pr.number}`,
    position: entry.position,
    estimatedTimeToMerge: entry.estimatedSeconds,
    state: entry.state,
    enqueuedAt: entry.enqueuedAt,
    enqueuer: actor(world, entry.enqueuer ?? 'ghost'),
    jump: false,
    solo: false,
    mergeQueue: () => queueNode(world, repo, pr.baseRef),
    baseCommit: () => commit(world, repo, entry.base),
    // No group has been built yet.
    headCommit: () => (entry.state === 'QUEUED' ? null : commit(world, repo, entry.sha)),
    pullRequest: () => pullRequest(world, repo, pr),
  };
}
