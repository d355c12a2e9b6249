import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { refusalOf } from './graphql-answer.ts';
import { readHeads } from './heads.ts';
import { type QueueEntry, readMergeQueue } from './merge-queue.ts';
import { type OwnStatus, ownStatus } from './own-status.ts';
import { lastStatus, list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** A merge group: the commit that a queue wants to merge, and every pull request in it. */
export interface MergeGroup {
  /** Its head commit, on which required statuses are looked for. */
  head: string;
  /** The last pull request in it, for which the queue made it. */
  number: number;
  /** Reads the pull requests that it brings, from the front; null: that cannot be told. Throws GitHubError. */
  members: () => Promise<readonly number[] | null>;
  /** In seconds, as GitHub estimates it; null: not known. */
  untilMerge: number | null;
  /** For how long after it was made it may still be merged, in seconds; null: not known. */
  givesUpAfter: number | null;
  /** What the gate last said of it. */
  status: OwnStatus | null;
}

/**
 * The groups of the merge queue of a branch; empty where there is no queue. A token that may not read the queue itself, as
 * the one of a workflow may not, sees them by the branches that the queue makes, and without an estimate. Throws GitHubError.
 */
export async function readMergeGroups(
  client: GitHubClient,
  repository: Repository,
  base: string,
  context: string,
): Promise<MergeGroup[]> {
  try {
    return groupsOf(await readMergeQueue(client, repository, base, context));
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || (thrown.kind !== 'forbidden' && thrown.kind !== 'insufficient-scopes'))
      throw thrown;
    return readGroupsByBranch(client, repository, base, context);
  }
}

/** An entry's group holds the entries ahead of it as well. */
function groupsOf(queue: readonly QueueEntry[]): MergeGroup[] {
  return queue.flatMap(({ head, position, ...entry }) => {
    if (head === null) return [];
    const members = queue.filter((one) => one.position <= position).map((one) => one.number);
    return [{ ...entry, head, members: async () => members }];
  });
}

export const groupBranchesQuery = `query groups(
  $owner: String!, $repo: String!, $branch: String!, $prefix: String!, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $branch) { target { oid } }
    refs(refPrefix: $prefix, first: 100) ${list(`name target { oid ... on Commit { ${lastStatus} } }`)}
  }
}`;

/** The commits that lead to a group's head. Asked for one group: for all of them it would cost a point for each commit. */
export const groupHistoryQuery = `query group($owner: String!, $repo: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit { history(first: 100) { nodes { oid message parents(first: 2) { nodes { oid } } } } }
    }
  }
}`;

/**
 * The groups by the branches `gh-readonly-queue/BASE/pr-NUMBER-SHA`, 100 at most: a group that is not among them is not known.
 * Throws GitHubError.
 */
export async function readGroupsByBranch(
  client: GitHubClient,
  repository: Repository,
  base: string,
  context: string,
): Promise<MergeGroup[]> {
  const of = `the merge groups of ${fullName(repository)}, branch ${base}`;
  const variables = {
    ...repository,
    branch: `refs/heads/${base}`,
    prefix: `refs/heads/gh-readonly-queue/${base}/`,
    context,
  };
  const { data, refused } = await client.graphql(groupBranchesQuery, () => variables, of);
  if (refused[0] !== undefined) throw refusalOf(refused[0], of);
  const viewer = data.path('viewer', 'login').text();
  const found = data.member('repository');
  const tip = found.path('base', 'target', 'oid').orNull((oid) => oid.sha());
  const refs = found.member('refs').member('nodes').items();
  const made = refs.flatMap((ref) => {
    const [, number] = /(?:^|\/)pr-(\d{1,10})-[0-9a-f]+$/.exec(ref.member('name').text()) ?? [];
    return number === undefined ? [] : [{ number: Number(number), commit: ref.member('target') }];
  });
  const tips = new Map(made.map(({ number, commit }) => [commit.member('oid').sha(), number]));
  return made.map(({ number, commit }) => {
    const head = commit.member('oid').sha();
    return {
      head,
      number,
      members: () => readMembers(client, repository, head, { tip, tips }),
      untilMerge: null,
      givesUpAfter: null,
      status: ownStatus(commit, viewer),
    };
  });
}

async function readMembers(
  client: GitHubClient,
  repository: Repository,
  head: string,
  branches: Pick<Known, 'tip' | 'tips'>,
): Promise<number[] | null> {
  const of = `the merge group ${head.slice(0, 7)} of ${fullName(repository)}`;
  const [{ data }, { heads }] = await Promise.all([
    client.graphql(groupHistoryQuery, () => ({ ...repository, head }), of),
    readHeads(client, repository),
  ]);
  const open = new Map(heads.map((one) => [one.head, one.number]));
  const history = data.path('repository', 'object').orNull((commit) => commit.member('history'));
  return history === null ? null : membersOf(head, history, { ...branches, open, numbers: new Set(open.values()) });
}

interface Known {
  /** The tip of the base branch. */
  tip: string | null;
  /** The groups' heads, and the pull request for which each was made. */
  tips: ReadonlyMap<string, number>;
  /** The heads of open pull requests. */
  open: ReadonlyMap<string, number>;
  numbers: ReadonlySet<number>;
}

/**
 * The pull requests between the base's tip and a group's head, along first parents: each commit is the head of another group,
 * merges the head of a pull request, or names its number at the end of its title, as a squash does. A commit between two
 * of them belongs to the later one, as rebasing makes them. null: the way does not lead to the base.
 */
function membersOf(head: string, history: Answer, { tip, tips, open, numbers }: Known): number[] | null {
  const commits = new Map(
    history
      .member('nodes')
      .items()
      .map((one) => [one.member('oid').sha(), one]),
  );
  const members: number[] = [];
  for (let at: string | undefined = head; at !== tip; ) {
    const commit: Answer | undefined = at === undefined ? undefined : commits.get(at);
    if (commit === undefined || at === undefined) return null;
    const [first, second]: (string | undefined)[] = commit
      .member('parents')
      .member('nodes')
      .items()
      .map((one) => one.member('oid').sha());
    const [, squashed] = /\(#(\d{1,10})\)$/.exec(commit.member('message').text().split('\n')[0] ?? '') ?? [];
    const named =
      tips.get(at) ?? (second === undefined ? undefined : open.get(second)) ?? Number(squashed ?? Number.NaN);
    if (numbers.has(named) && !members.includes(named)) members.unshift(named);
    at = first;
  }
  return members.length === 0 ? null : members;
}
