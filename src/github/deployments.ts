import type { SeenDeployment } from '../metrics/deployments.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** Statuses that come with each deployment: a usual one has some 5. */
const STATUSES = 50;

const status = 'state createdAt';

/** One page of deployments, the newest first: 100 with 50 statuses each are some 5,100 nodes and 1 point. */
export const deploymentsQuery = `query deployments($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) ${list(
      `id commitOid environment createdAt statuses(first: ${STATUSES}) { totalCount nodes { ${status} } }`,
    )}
  }
}`;

/** By the node's id, since ids in digits no longer fit where GraphQL has them. */
export const deploymentStatusesQuery = `query deploymentStatuses($id: ID!, $size: Int!, $after: String) {
  node(id: $id) { ... on Deployment { statuses(first: $size, after: $after) ${list(status)} } }
}`;

/**
 * The deployments of a repository since an instant, the newest first, each with all its statuses: which one ended it first may
 * be any of them. Without those that name no environment. Throws GitHubError, also where GitHub counts more statuses than it shows.
 * https://docs.github.com/en/rest/deployments
 */
export async function readDeployments(
  client: GitHubClient,
  repository: Repository,
  since: Date,
): Promise<SeenDeployment[]> {
  const { owner, repo } = repository;
  const whole = {
    query: deploymentsQuery,
    variables: { owner, repo },
    list: (data: Answer) => data.path('repository', 'deployments'),
  };
  const of = `the deployments of ${fullName(repository)}`;
  const found: SeenDeployment[] = [];
  for await (const { nodes } of pagesOf(client, of, whole)) {
    const page = nodes.filter((node) => node.value !== null);
    for (const node of page) {
      const environment = node.member('environment').orNull((name) => name.text());
      if (environment === null) continue;
      const commit = node.member('commitOid').sha();
      const createdAt = node.member('createdAt').instant();
      found.push({ commit, environment, createdAt, statuses: await statusesOf(client, node, of) });
    }
    const oldest = page.at(-1)?.member('createdAt').instant();
    if (oldest !== undefined && Date.parse(oldest) < since.getTime()) break;
  }
  return found;
}

type Statuses = SeenDeployment['statuses'];

/** Those that came with the deployment, or where there are more, all of them page by page. */
async function statusesOf(client: GitHubClient, deployment: Answer, of: string): Promise<Statuses> {
  const first = deployment.member('statuses');
  const total = first.member('totalCount').count();
  const shown = statusesIn(first.member('nodes').items());
  if (shown.length >= total) return shown;
  const whole = {
    query: deploymentStatusesQuery,
    variables: { id: deployment.member('id').name() },
    list: (data: Answer) => data.path('node', 'statuses'),
  };
  const all: Statuses[number][] = [];
  for await (const { nodes } of pagesOf(client, of, whole)) all.push(...statusesIn(nodes));
  if (all.length >= total) return all;
  const commit = deployment.member('commitOid').sha().slice(0, 7);
  const problem = `Of ${total} statuses of the deployment of ${commit} GitHub shows ${all.length}.`;
  throw new GitHubError('malformed', problem, 'Report again later; if that repeats, report it.');
}

const statusesIn = (nodes: readonly Answer[]): Statuses =>
  nodes.flatMap((node) =>
    node.value === null ? [] : [{ state: node.member('state').text(), at: node.member('createdAt').instant() }],
  );
