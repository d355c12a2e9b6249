/** The timeline of a pull request as GraphQL shows it. */
import { connection, type Field, type GraphNode } from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit } from './graph-commit.ts';
import { issueOrPullRequest } from './graph-issue.ts';
import { label } from './graph-pull-request.ts';
import { review } from './graph-review.ts';
import { type IssueLike, isPullRequest } from './issues.ts';
import type { PullRequest, Repository, TimelineEvent, World } from './world.ts';

const TYPES = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  convert_to_draft: 'ConvertToDraftEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  base_ref_changed: 'BaseRefChangedEvent',
  automatic_base_change_succeeded: 'AutomaticBaseChangeSucceededEvent',
  renamed_title: 'RenamedTitleEvent',
  added_to_merge_queue: 'AddedToMergeQueueEvent',
  removed_from_merge_queue: 'RemovedFromMergeQueueEvent',
} as const satisfies Record<TimelineEvent['event'], string>;

const enumName = (typename: string): string =>
  typename.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** What the world can hold; to ask for another kind is an error of the fake, lest it should seem that there is none. */
const HELD = new Set([...Object.values(TYPES), 'PullRequestCommit', 'PullRequestReview'].map(enumName));

export const timelineItems =
  (world: World, repo: Repository, one: IssueLike): Field =>
  (args, context, info) => {
    const wanted = Array.isArray(args.itemTypes) ? args.itemTypes : [];
    const unknown = wanted.find((type) => !HELD.has(type));
    if (unknown !== undefined) {
      context.violation(`the fake's timeline holds no ${unknown}`);
      throw new Error(`the fake's timeline holds no ${unknown}`);
    }
    const since = typeof args.since === 'string' ? Date.parse(args.since) : Number.NEGATIVE_INFINITY;
    const skip = typeof args.skip === 'number' ? args.skip : 0;
    const items = itemsOf(world, repo, one)
      .filter(({ at, node }) => at >= since && (wanted.length === 0 || wanted.includes(enumName(node.__typename))))
      .map(({ node }) => node);
    // Tools in the field read `totalCount` as the count of the wanted types; GitHub's description leaves it open.
    const counts = { totalCount: items.length, filteredCount: items.length, updatedAt: one.updatedAt };
    return connection(
      isPullRequest(one) ? 'PullRequestTimelineItems' : 'IssueTimelineItems',
      () => items.slice(skip),
      undefined,
      (_all, page) => ({ ...counts, pageCount: page.length }),
    )(args, context, info);
  };

interface Item {
  at: number;
  node: GraphNode;
}

function itemsOf(world: World, repo: Repository, one: IssueLike): Item[] {
  const events = one.events.map((event, index) => ({
    at: Date.parse(event.at),
    node: eventNode(world, repo, one, event, index),
  }));
  const others = isPullRequest(one) ? workOn(world, repo, one) : [];
  return [...others, ...events].sort((a, b) => a.at - b.at);
}

/** What only a pull request's timeline holds. */
function workOn(world: World, repo: Repository, pr: PullRequest): Item[] {
  const commits = pr.commits.map((sha) => ({
    at: Date.parse(pr.createdAt),
    node: { __typename: 'PullRequestCommit', id: `PRC_${sha}`, commit: () => commit(world, repo, sha) },
  }));
  const reviews = pr.reviews.map((one, index) => ({
    at: Date.parse(one.submittedAt ?? pr.createdAt),
    node: review(world, repo, pr, one, index),
  }));
  return [...commits, ...reviews];
}

function eventNode(world: World, repo: Repository, one: IssueLike, event: TimelineEvent, index: number): GraphNode {
  const self = (): GraphNode => issueOrPullRequest(world, repo, one);
  return {
    __typename: TYPES[event.event],
    id: `EV_${one.number}_${index}`,
    actor: actor(world, event.actor),
    createdAt: event.at,
    ...(isPullRequest(one) ? { pullRequest: self } : {}),
    ...{ labelable: self, closable: self, assignable: self, subject: self },
    ...details(world, repo, event),
  };
}

function details(world: World, repo: Repository, event: TimelineEvent): Record<string, unknown> {
  const commitOf = (sha: string | null): GraphNode | null => (sha === null ? null : commit(world, repo, sha));
  switch (event.event) {
    case 'labeled':
    case 'unlabeled':
      return { label: label(repo, event.label) };
    case 'assigned':
    case 'unassigned':
      return { assignee: actor(world, event.assignee) };
    case 'head_ref_force_pushed':
      return { beforeCommit: commitOf(event.before), afterCommit: commitOf(event.after), ref: null };
    case 'base_ref_changed':
      return { previousRefName: event.from, currentRefName: event.to };
    case 'automatic_base_change_succeeded':
      return { oldBase: event.from, newBase: event.to };
    case 'renamed_title':
      return { previousTitle: event.from, currentTitle: event.to };
    case 'added_to_merge_queue':
      return { enqueuer: actor(world, event.actor) };
    case 'removed_from_merge_queue':
      return { enqueuer: actor(world, event.actor), reason: event.reason };
    default:
      return {};
  }
}
