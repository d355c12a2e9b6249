import type { SeenDeployment } from '../metrics/deployments.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** One page of deployments, the newest first: 100 with 10 statuses each are some 1,100 nodes and 2 points. */
export const deploymentsQuery = `query deployments($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) ${list(
      'commitOid environment createdAt statuses(first: 10) { nodes { state createdAt } }',
    )}
  }
}`;

/**
 * The deployments of a repository since an instant, the newest first; without those that name no environment. Throws GitHubError.
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
  const found: SeenDeployment[] = [];
  for await (const { nodes } of pagesOf(client, `the deployments of ${fullName(repository)}`, whole)) {
    const page = nodes.filter((node) => node.value !== null);
    for (const node of page) {
      const environment = node.member('environment').orNull((name) => name.text());
      if (environment !== null) found.push(deployment(node, environment));
    }
    const oldest = page.at(-1)?.member('createdAt').instant();
    if (oldest !== undefined && Date.parse(oldest) < since.getTime()) break;
  }
  return found;
}

const deployment = (node: Answer, environment: string): SeenDeployment => ({
  commit: node.member('commitOid').sha(),
  environment,
  createdAt: node.member('createdAt').instant(),
  statuses: node
    .path('statuses', 'nodes')
    .items()
    .flatMap((status) =>
      status.value === null ? [] : [{ state: status.member('state').text(), at: status.member('createdAt').instant() }],
    ),
});
