/** Commit statuses as GraphQL shows them. */
import { latestStatuses } from './by-commit.ts';
import { type Arguments, type Field, type GraphNode, githubError, guarded } from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit } from './graph-commit.ts';
import type { Repository, Status, World } from './world.ts';
import { appOf, isRequiredBy } from './world-rules.ts';

/** The older view of a commit's statuses, without check runs; null where there is none. */
export const statusOf = (world: World, repo: Repository, sha: string): Field =>
  guarded('statuses', () => {
    const latest = latestStatuses(repo, sha);
    if (latest.length === 0) return null;
    return {
      __typename: 'Status',
      id: `S_${sha}`,
      state: combined(latest),
      commit: () => commit(world, repo, sha),
      contexts: () => latest.map((one) => statusContext(world, repo, one)),
      context: ({ name }: Arguments) => {
        const found = latest.find(({ context }) => context === name);
        return found ? statusContext(world, repo, found) : null;
      },
    };
  });

function combined(statuses: readonly Status[]): Status['state'] {
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('ERROR') || states.has('FAILURE')) return 'FAILURE';
  return states.has('PENDING') || states.has('EXPECTED') ? 'PENDING' : 'SUCCESS';
}

export function statusContext(world: World, repo: Repository, status: Status): GraphNode {
  const { id, context, state, createdAt, description, targetUrl, creator, required, sha } = status;
  return {
    __typename: 'StatusContext',
    id: `SC_${id}`,
    context,
    state,
    createdAt,
    description,
    targetUrl,
    avatarUrl: 'https://avatars.githubusercontent.com/u/0',
    creator: actor(world, creator),
    commit: () => commit(world, repo, sha),
    isRequired: isRequired(repo, required, context, appOf(creator)),
  };
}

/** Whether branch protection or a ruleset wants it. GitHub has to be told for which pull request; otherwise an error. */
export const isRequired =
  (repo: Repository, required: boolean, context: string, app: string | null): Field =>
  ({ pullRequestId, pullRequestNumber }) => {
    if (pullRequestId === undefined && pullRequestNumber === undefined) {
      throw githubError('UNPROCESSABLE', 'One of pullRequestId or pullRequestNumber is required.');
    }
    const number = pullRequestNumber ?? Number(String(pullRequestId).replace(/^.*_/, ''));
    const pr = repo.pullRequests.find((one) => one.number === number);
    return required || (pr !== undefined && isRequiredBy(repo, pr, context, app));
  };
