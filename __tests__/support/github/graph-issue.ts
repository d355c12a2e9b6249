/** Issues and labels as GraphQL shows them. */
import {
  type Arguments,
  type Context,
  connection,
  type Field,
  forbidden,
  type GraphNode,
  githubError,
  guarded,
  listing,
} from './connection.ts';
import { actor } from './graph-actor.ts';
import { comment, comments } from './graph-comment.ts';
import { deploymentNode } from './graph-deployment.ts';
import { userContentEdits } from './graph-edits.ts';
import { label, pullRequest } from './graph-pull-request.ts';
import { repository } from './graph-repository.ts';
import { timelineItems } from './graph-timeline.ts';
import { findEither, findIssue, findLabel, type IssueLike, isPullRequest, labelsOf } from './issues.ts';
import { listOf, membersOf, textOf } from './said.ts';
import { may } from './tokens.ts';
import type { Repository, World } from './world.ts';
import type { Issue } from './world-records.ts';

export function issue(world: World, repo: Repository, one: Issue): GraphNode {
  const path = `/${repo.owner}/${repo.name}/issues/${one.number}`;
  return {
    __typename: 'Issue',
    id: `I_${repo.owner}_${repo.name}_${one.number}`,
    databaseId: 7_000_000 + one.number,
    fullDatabaseId: String(7_000_000 + one.number),
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    bodyText: one.body ?? '',
    url: `https://github.com${path}`,
    resourcePath: path,
    author: actor(world, one.author),
    authorAssociation: one.author !== null && one.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
    state: one.state,
    stateReason: one.stateReason,
    closed: one.state === 'CLOSED',
    closedAt: one.closedAt,
    createdAt: one.createdAt,
    publishedAt: one.createdAt,
    updatedAt: one.updatedAt,
    lastEditedAt: one.lastEditedAt,
    includesCreatedEdit: one.lastEditedAt !== null,
    editor: actor(world, one.editor),
    viewerDidAuthor: (_args: Arguments, { token }: Context) => token.login === one.author,
    userContentEdits: userContentEdits(world, one),
    locked: false,
    isPinned: false,
    milestone: null,
    repository: () => repository(world, repo),
    labels: connection('Label', () => one.labels.map((name) => label(repo, name))),
    assignees: connection('User', () => one.assignees.flatMap((login) => actor(world, login) ?? [])),
    comments: comments(world, repo, one),
    timelineItems: timelineItems(world, repo, one),
  };
}

export const issueOrPullRequest = (world: World, repo: Repository, one: IssueLike): GraphNode =>
  isPullRequest(one) ? pullRequest(world, repo, one) : issue(world, repo, one);

/** The issue of that number, or what stands for one that a test names without saying more. */
export function linkedIssue(world: World, repo: Repository, number: number): GraphNode {
  const known = findIssue(repo, number);
  if (known) return issue(world, repo, known);
  const unsaid: Pick<Issue, 'labels' | 'assignees' | 'events'> = { labels: [], assignees: [], events: [] };
  const at = '2026-01-05T15:00:00Z';
  return issue(world, repo, {
    ...{ number, title: `Issue ${number}`, body: null, author: repo.owner, state: 'OPEN', stateReason: null },
    ...{ createdAt: at, updatedAt: at, closedAt: null, closedBy: null, lastEditedAt: null, editor: null },
    ...unsaid,
  });
}

/** The fields of a repository that are about issues and labels. */
export const issueFields = (world: World, repo: Repository): Record<string, Field> => ({
  issue: guarded('issues', ({ number }) => {
    const found = findIssue(repo, Number(number));
    if (found) return issue(world, repo, found);
    throw githubError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
  }),
  issueOrPullRequest: guarded('issues', ({ number }) => {
    const found = findEither(repo, Number(number));
    if (found) return issueOrPullRequest(world, repo, found);
    throw githubError('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`);
  }),
  issues: guarded(
    'issues',
    listing(
      'Issue',
      (args) => issuesOf(repo, args),
      (one) => issue(world, repo, one),
    ),
  ),
  label: ({ name }: Arguments) => {
    labelsOf(repo);
    const found = findLabel(repo, String(name));
    return found ? label(repo, found.name) : null;
  },
  labels: connection('Label', () => labelsOf(repo).map(({ name }) => label(repo, name))),
});

/** What has that node id: an issue, a comment or a deployment; null where there is none, as the fake knows no other ids. */
export const nodeOf =
  (world: World): Field =>
  ({ id }, context) => {
    for (const repo of world.repositories) {
      const said = repo.comments.find((one) => `IC_${one.id}` === id);
      const on = said && findEither(repo, said.number);
      if (said && on) return comment(world, repo, on, said, context);
      const found = repo.issues.find((one) => `I_${repo.owner}_${repo.name}_${one.number}` === id);
      if (found && !may(context.permissions, 'issues')) throw forbidden(context.token);
      if (found) return issue(world, repo, found);
    }
    const deployed = deploymentNode(world, id, context);
    if (deployed) return deployed;
    throw githubError('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`);
  };

/** The oldest first unless asked otherwise; of several labels, any one is enough. */
function issuesOf(repo: Repository, { states, labels, filterBy, orderBy }: Arguments): Issue[] {
  const by = membersOf(filterBy);
  const unknown = Object.keys(by).find(
    (name) => !['createdBy', 'labels', 'since', 'states', 'assignee'].includes(name),
  );
  if (unknown !== undefined && unknown !== 'viewerSubscribed')
    throw new Error(`the fake's issues cannot be filtered by ${unknown}`);
  const wantedStates = [...listOf(states), ...listOf(by.states)];
  const wantedLabels = [...listOf(labels), ...listOf(by.labels)].map((name) => String(name).toLowerCase());
  const since = Date.parse(textOf(by.since) ?? '') || Number.NEGATIVE_INFINITY;
  const [createdBy, assignee] = [textOf(by.createdBy), textOf(by.assignee)];
  const found = repo.issues.filter(
    (one) =>
      (wantedStates.length === 0 || wantedStates.includes(one.state)) &&
      (wantedLabels.length === 0 || one.labels.some((name) => wantedLabels.includes(name.toLowerCase()))) &&
      (createdBy === undefined || one.author === createdBy || one.author === `${createdBy}[bot]`) &&
      (assignee === undefined || one.assignees.includes(assignee)) &&
      Date.parse(one.updatedAt) >= since,
  );
  const order = membersOf(orderBy);
  const key = order.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  return order.direction === 'DESC' ? found.reverse() : found;
}
