/** Reviews, requests for review and review threads as GraphQL shows them. */
import { type Arguments, connection, type GraphNode } from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit } from './graph-commit.ts';
import { team } from './graph-repository.ts';
import type { PullRequest, Repository, Review, Thread, World } from './world.ts';

/** The field's own filters. */
export const wantedReviews = (reviews: readonly GraphNode[], { states, author }: Arguments): readonly GraphNode[] =>
  reviews.filter((one) => {
    const by = one.author;
    const login = typeof by === 'object' && by !== null && 'login' in by ? by.login : null;
    return (!Array.isArray(states) || states.includes(one.state)) && (typeof author !== 'string' || login === author);
  });

/** The last review of each person that says yes, no, or was dismissed. */
export function latestOpinions(reviews: readonly Review[]): Set<Review> {
  const opinions = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  return new Set(new Map(opinions.map((one) => [one.author, one])).values());
}

export function review(world: World, repo: Repository, pr: PullRequest, one: Review, index: number): GraphNode {
  const canPush = ['admin', 'maintain', 'write'].includes(repo.collaborators[one.author ?? ''] ?? 'none');
  const url = `https://github.com/${repo.owner}/${repo.name}/pull/${pr.number}#pullrequestreview-${pr.number}${index}`;
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${pr.number}_${index}`,
    databaseId: pr.number * 1000 + index,
    fullDatabaseId: String(pr.number * 1000 + index),
    author: actor(world, one.author),
    authorAssociation: canPush ? 'COLLABORATOR' : 'NONE',
    authorCanPushToRepository: canPush,
    state: one.state,
    body: one.body,
    submittedAt: one.submittedAt,
    createdAt: one.submittedAt ?? pr.createdAt,
    updatedAt: one.submittedAt ?? pr.createdAt,
    commit: () => (one.commit && repo.git.commits.has(one.commit) ? commit(world, repo, one.commit) : null),
    url,
  };
}

export function reviewRequest(
  world: World,
  request: PullRequest['reviewRequests'][number],
  self: () => GraphNode,
): GraphNode {
  const base = { __typename: 'ReviewRequest', asCodeOwner: false, pullRequest: self };
  if ('login' in request) return { ...base, id: `RR_${request.login}`, requestedReviewer: actor(world, request.login) };
  return { ...base, id: `RR_${request.team}`, requestedReviewer: team(world, request.team) };
}

export function reviewThread(world: World, thread: Thread, path: string, index: number): GraphNode {
  const comment: GraphNode = {
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${path}`,
    author: actor(world, thread.author),
    body: thread.body,
    path: thread.path,
    url: `https://github.com${path}`,
    outdated: thread.outdated,
  };
  return {
    __typename: 'PullRequestReviewThread',
    id: `PRRT_${path}_${index}`,
    isResolved: thread.resolved,
    isOutdated: thread.outdated,
    isCollapsed: thread.resolved,
    path: thread.path,
    line: 1,
    comments: connection('PullRequestReviewComment', () => [comment]),
  };
}
