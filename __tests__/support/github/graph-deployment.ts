/** Deployments as GraphQL shows them. */
import { type Context, connection, type Field, forbidden, type GraphNode, guarded, listing } from './connection.ts';
import { actor } from './graph-actor.ts';
import { commit } from './graph-commit.ts';
import { branchRef, repository } from './graph-repository.ts';
import { membersOf } from './said.ts';
import { may } from './tokens.ts';
import type { Repository, World } from './world.ts';
import type { Deployment, DeploymentStatus } from './world-records.ts';

/** Those of a repository or a commit, the oldest first unless asked otherwise. */
export const deployments = (world: World, repo: Repository, wanted: (one: Deployment) => boolean = () => true): Field =>
  guarded(
    'deployments',
    listing(
      'Deployment',
      ({ environments, orderBy }) => {
        const found = repo.deployments.filter(
          (one) => wanted(one) && (!Array.isArray(environments) || environments.includes(one.environment)),
        );
        return membersOf(orderBy).direction === 'DESC' ? found.reverse() : found;
      },
      (one) => deployment(world, repo, one),
    ),
  );

/** The deployment that has that node id; null: none. */
export function deploymentNode(world: World, id: unknown, { permissions, token }: Context): GraphNode | null {
  for (const repo of world.repositories) {
    const found = repo.deployments.find((one) => `DE_${one.id}` === id);
    if (found && !may(permissions, 'deployments')) throw forbidden(token);
    if (found) return deployment(world, repo, found);
  }
  return null;
}

function deployment(world: World, repo: Repository, one: Deployment): GraphNode {
  const status = (shown: DeploymentStatus): GraphNode => deploymentStatus(world, repo, one, shown);
  const last = one.statuses.at(-1);
  return {
    __typename: 'Deployment',
    id: `DE_${one.id}`,
    databaseId: one.id,
    environment: one.environment,
    latestEnvironment: one.environment,
    originalEnvironment: one.environment,
    task: one.task,
    description: one.description,
    payload: '""',
    commitOid: one.sha,
    commit: () => commit(world, repo, one.sha),
    ref: () => branchRef(world, repo, one.ref),
    // GitHub shows a deployment that succeeded as active until another one takes its place.
    state: last === undefined ? 'PENDING' : last.state === 'SUCCESS' ? 'ACTIVE' : last.state,
    creator: actor(world, one.creator ?? 'ghost'),
    createdAt: one.createdAt,
    updatedAt: last?.createdAt ?? one.createdAt,
    latestStatus: last ? status(last) : null,
    // The newest first.
    statuses: connection('DeploymentStatus', () => one.statuses.toReversed().map(status)),
    repository: () => repository(world, repo),
  };
}

const deploymentStatus = (
  world: World,
  repo: Repository,
  of: Deployment,
  { id, state, creator, createdAt, description, logUrl, environmentUrl }: DeploymentStatus,
): GraphNode => ({
  __typename: 'DeploymentStatus',
  id: `DES_${id}`,
  state,
  creator: actor(world, creator ?? 'ghost'),
  createdAt,
  updatedAt: createdAt,
  description,
  environment: of.environment,
  environmentUrl: environmentUrl || null,
  logUrl: logUrl || null,
  deployment: () => deployment(world, repo, of),
});
