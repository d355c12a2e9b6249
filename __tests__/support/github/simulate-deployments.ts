/** Deployments and what is reported of them. */
import type { Stage } from './stage.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from './world-records.ts';

/** A pull request's number means its merge, or its head before the merge. */
export type DeployTarget = number | string;

export interface Deploying extends Partial<Omit<Deployment, 'id' | 'sha' | 'statuses'>> {
  /** What is reported at once. Default: nothing yet. */
  state?: DeploymentState;
}

export const deploymentActions = (stage: Stage) => ({
  /** Begins a deployment of a commit, to `production` unless it says otherwise. */
  deploy(target: DeployTarget, { state, ...said }: Deploying = {}): Deployment {
    const { repository, growing, at } = stage;
    const sha = typeof target === 'string' ? target : (stage.find(target).mergeCommit ?? stage.find(target).head);
    const environment = said.environment ?? 'production';
    const made: Deployment = {
      ...{ ref: sha, task: 'deploy', creator: 'github-actions[bot]', createdAt: at, description: null },
      ...{ production: environment === 'production', transient: false },
      ...said,
      ...{ id: growing.nextId(), sha, environment, statuses: [] },
    };
    repository.deployments.push(made);
    if (state) report(stage, made, { state });
    return made;
  },

  /** Reports on a deployment. Throws where there is none. */
  deploymentStatus(id: number, state: DeploymentState, more: Partial<Omit<DeploymentStatus, 'id' | 'state'>> = {}) {
    const found = stage.repository.deployments.find((one) => one.id === id);
    if (!found) throw new Error(`there is no deployment ${id}`);
    return report(stage, found, { ...more, state });
  },
});

/** A success makes earlier ones of the same environment inactive, as GitHub does unless it is told not to. */
function report(
  stage: Stage,
  of: Deployment,
  said: Partial<DeploymentStatus> & { state: DeploymentState },
): DeploymentStatus {
  const { at, growing, repository } = stage;
  const usual = { creator: of.creator, createdAt: at, description: '', logUrl: '', environmentUrl: '' };
  const made: DeploymentStatus = { ...usual, ...said, id: growing.nextId() };
  of.statuses.push(made);
  const replaced = repository.deployments.filter(
    (one) => one !== of && one.environment === of.environment && one.statuses.at(-1)?.state === 'SUCCESS',
  );
  if (made.state === 'SUCCESS' && !of.transient)
    for (const one of replaced) one.statuses.push({ ...usual, state: 'INACTIVE', id: growing.nextId() });
  return made;
}
