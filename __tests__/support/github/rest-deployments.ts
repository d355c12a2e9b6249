/** REST routes to deployments: https://docs.github.com/en/rest/deployments */
import { type Answer, type Call, inRepository, notFound, ok, paginatedBy, type Route } from './rest-call.ts';
import { API, nameOf, type Shape, user } from './rest-shapes.ts';
import type { Repository, World } from './world.ts';
import type { Deployment, DeploymentStatus } from './world-records.ts';

type InRepository = Parameters<typeof inRepository>[0];

const get = (template: string, answer: InRepository): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/deployments${template}`,
  permission: 'deployments',
  answer: inRepository(answer),
});

const onDeployment =
  (answer: (repo: Repository, one: Deployment, call: Call) => Answer): InRepository =>
  (repo, call) => {
    const found = repo.deployments.find(({ id }) => String(id) === call.params.deployment_id);
    return found ? answer(repo, found, call) : notFound();
  };

/** Lists are the newest first. */
export const deploymentRoutes: readonly Route[] = [
  get('', (repo, call) => {
    const { query, world } = call;
    const has = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
    const found = repo.deployments.filter(
      (one) =>
        has('sha', one.sha) && has('ref', one.ref) && has('task', one.task) && has('environment', one.environment),
    );
    return paginatedBy(found.reverse(), (one) => deployment(world, repo, one), call);
  }),
  get(
    '/{deployment_id}',
    onDeployment((repo, one, { world }) => ok(deployment(world, repo, one))),
  ),
  get(
    '/{deployment_id}/statuses',
    onDeployment((repo, one, call) =>
      paginatedBy(one.statuses.toReversed(), (status) => deploymentStatus(call.world, repo, one, status), call),
    ),
  ),
];

const deployment = (world: World, repo: Repository, one: Deployment): Shape => ({
  id: one.id,
  node_id: `DE_${one.id}`,
  sha: one.sha,
  ref: one.ref,
  task: one.task,
  payload: {},
  environment: one.environment,
  original_environment: one.environment,
  production_environment: one.production,
  transient_environment: one.transient,
  description: one.description,
  creator: user(world, one.creator),
  created_at: one.createdAt,
  updated_at: one.statuses.at(-1)?.createdAt ?? one.createdAt,
  url: `${API}/repos/${nameOf(repo)}/deployments/${one.id}`,
  statuses_url: `${API}/repos/${nameOf(repo)}/deployments/${one.id}/statuses`,
  repository_url: `${API}/repos/${nameOf(repo)}`,
});

const deploymentStatus = (world: World, repo: Repository, of: Deployment, one: DeploymentStatus): Shape => ({
  id: one.id,
  node_id: `DES_${one.id}`,
  state: one.state.toLowerCase(),
  description: one.description,
  environment: of.environment,
  environment_url: one.environmentUrl,
  target_url: one.logUrl,
  log_url: one.logUrl,
  creator: user(world, one.creator),
  created_at: one.createdAt,
  updated_at: one.createdAt,
  url: `${API}/repos/${nameOf(repo)}/deployments/${of.id}/statuses/${one.id}`,
  deployment_url: `${API}/repos/${nameOf(repo)}/deployments/${of.id}`,
  repository_url: `${API}/repos/${nameOf(repo)}`,
});
