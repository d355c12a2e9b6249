/** Pull requests as GraphQL shows them. */
import type { GraphQLResolveInfo } from 'graphql';
import { type Arguments, type Context, connection, type GraphNode, guarded, listing } from './connection.ts';
import { actor } from './graph-actor.ts';
import { rollup } from './graph-checks.ts';
import { comments } from './graph-comment.ts';
import { commit } from './graph-commit.ts';
import { linkedIssue } from './graph-issue.ts';
import { hasQueue, mergeQueue, mergeQueueEntry } from './graph-merge-queue.ts';
import { branchRef, repository } from './graph-repository.ts';
import { latestOpinions, review, reviewRequest, reviewThread, wantedReviews } from './graph-review.ts';
import { timelineItems } from './graph-timeline.ts';
import { addLabel } from './issues.ts';
import { findRepository, type PullRequest, type Repository, type World } from './world.ts';

export function pullRequest(world: World, repo: Repository, pr: PullRequest): GraphNode {
  const path = `/${repo.owner}/${repo.name}/pull/${pr.number}`;
  const commitOf = (sha: string | null) => () => (sha && repo.git.commits.has(sha) ? commit(world, repo, sha) : null);
  const headRepository = pr.headRepository === null ? undefined : findRepository(world, pr.headRepository);
  const sum = (key: 'additions' | 'deletions'): number => pr.files.reduce((total, file) => total + file[key], 0);
  const self = (): GraphNode => pullRequest(world, repo, pr);
  return {
    __typename: 'PullRequest',
    id: `PR_${repo.owner}_${repo.name}_${pr.number}`,
    number: pr.number,
    title: pr.title,
    body: pr.body ?? '',
    url: `https://github.com${path}`,
    permalink: `https://github.com${path}`,
    resourcePath: path,
    author: actor(world, pr.author),
    authorAssociation: pr.author && pr.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
    state: pr.state,
    closed: pr.state !== 'OPEN',
    merged: pr.state === 'MERGED',
    isDraft: pr.draft,
    createdAt: pr.createdAt,
    publishedAt: pr.createdAt,
    updatedAt: pr.updatedAt,
    closedAt: pr.closedAt,
    mergedAt: pr.mergedAt,
    mergedBy: actor(world, pr.mergedBy),
    mergeCommit: commitOf(pr.mergeCommit),
    lastEditedAt: pr.lastEditedAt,
    includesCreatedEdit: pr.lastEditedAt !== null,
    editor: actor(world, pr.editor),
    baseRefName: pr.baseRef,
    baseRefOid: pr.base,
    baseRepository: () => repository(world, repo),
    headRefName: pr.headRef,
    headRefOid: pr.head,
    headRepository: () => (headRepository ? repository(world, headRepository) : null),
    headRepositoryOwner: () => actor(world, headRepository?.owner ?? null),
    isCrossRepository: headRepository !== repo,
    repository: () => repository(world, repo),
    changedFiles: pr.changedFiles,
    additions: sum('additions'),
    deletions: sum('deletions'),
    mergeable: 'MERGEABLE',
    labels: connection('Label', () => pr.labels.map((name) => label(repo, name))),
    assignees: connection('User', () => pr.assignees.flatMap((login) => actor(world, login) ?? [])),
    commits: listing(
      'PullRequestCommit',
      () => pr.commits,
      (sha) => ({ __typename: 'PullRequestCommit', id: `PRC_${sha}`, commit: commitOf(sha) }),
    ),
    files: listing('PullRequestChangedFile', () => pr.files, changedFile),
    reviews: connection(
      'PullRequestReview',
      () => pr.reviews.map((one, index) => review(world, repo, pr, one, index)),
      wantedReviews,
    ),
    latestOpinionatedReviews: connection('PullRequestReview', () =>
      [...latestOpinions(pr.reviews)].map((one) => review(world, repo, pr, one, pr.reviews.indexOf(one))),
    ),
    reviewRequests: connection('ReviewRequest', () => pr.reviewRequests.map((one) => reviewRequest(world, one, self))),
    reviewThreads: connection('PullRequestReviewThread', () =>
      pr.threads.map((thread, index) => reviewThread(world, thread, `${path}#discussion_r${pr.number}${index}`, index)),
    ),
    timelineItems: timelineItems(world, repo, pr),
    closingIssuesReferences: guarded(
      'issues',
      connection('Issue', () => pr.linkedIssues.map((number) => linkedIssue(world, repo, number))),
    ),
    statusCheckRollup: rollup(world, repo, pr.head),
    isInMergeQueue: pr.mergeQueueEntry !== null,
    isMergeQueueEnabled: hasQueue(repo, pr.baseRef),
    mergeQueue: (_args: Arguments, context: Context, info: GraphQLResolveInfo) =>
      mergeQueue(world, repo)({ branch: pr.baseRef }, context, info),
    mergeQueueEntry: mergeQueueEntry(world, repo, pr),
    comments: comments(world, repo, pr),
    baseRef: () => branchRef(world, repo, pr.baseRef),
    headRef: () => (headRepository ? branchRef(world, headRepository, pr.headRef) : null),
  };
}

export function label(repo: Repository, name: string): GraphNode {
  const { id, color, description, name: exact } = addLabel(repo, name);
  return { __typename: 'Label', id: `LA_${id}`, name: exact, color, description, isDefault: false };
}

const CHANGE_TYPES = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
  unchanged: 'CHANGED',
} as const;

const changedFile = ({ path, status, additions, deletions }: PullRequest['files'][number]): GraphNode => ({
  __typename: 'PullRequestChangedFile',
  path,
  additions,
  deletions,
  changeType: CHANGE_TYPES[status],
  viewerViewedState: 'UNVIEWED',
});
