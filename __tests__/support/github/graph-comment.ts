/** The conversation of a pull request or an issue as GraphQL shows it. */
import { type Context, type Field, type GraphNode, listing } from './connection.ts';
import { actor } from './graph-actor.ts';
import { userContentEdits } from './graph-edits.ts';
import { issue } from './graph-issue.ts';
import { pullRequest } from './graph-pull-request.ts';
import { repository } from './graph-repository.ts';
import { type IssueLike, isPullRequest, revisionsOf } from './issues.ts';
import type { Repository, World } from './world.ts';
import type { IssueComment } from './world-records.ts';

/** Oldest first. */
export const comments =
  (world: World, repo: Repository, on: IssueLike): Field =>
  (args, context, info) =>
    listing(
      'IssueComment',
      () => repo.comments.filter(({ number }) => number === on.number),
      (one) => comment(world, repo, on, one, context),
    )(args, context, info);

const THIRTY_TWO_BITS = 2 ** 31;

export function comment(
  world: World,
  repo: Repository,
  on: IssueLike,
  one: IssueComment,
  { token, permissions }: Context,
): GraphNode {
  const resourcePath = `/${repo.owner}/${repo.name}/${isPullRequest(on) ? 'pull' : 'issues'}/${on.number}#issuecomment-${one.id}`;
  const edited = one.updatedAt !== one.createdAt;
  return {
    __typename: 'IssueComment',
    id: `IC_${one.id}`,
    databaseId: one.id < THIRTY_TWO_BITS ? one.id : null,
    fullDatabaseId: String(one.id),
    body: one.body,
    bodyText: one.body,
    author: actor(world, one.author),
    authorAssociation: one.author !== null && one.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
    createdAt: one.createdAt,
    publishedAt: one.createdAt,
    updatedAt: one.updatedAt,
    lastEditedAt: edited ? one.updatedAt : null,
    editor: edited ? actor(world, (revisionsOf(one).at(-1) ?? { by: one.author }).by) : null,
    userContentEdits: userContentEdits(world, one),
    includesCreatedEdit: edited,
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: token.login === one.author,
    viewerCanUpdate: permissions['pull-requests'] === 'write' || permissions.issues === 'write',
    viewerCanDelete: permissions['pull-requests'] === 'write' || permissions.issues === 'write',
    issue: () => (isPullRequest(on) ? null : issue(world, repo, on)),
    pullRequest: () => (isPullRequest(on) ? pullRequest(world, repo, on) : null),
    repository: () => repository(world, repo),
    resourcePath,
    url: `https://github.com${resourcePath}`,
  };
}
