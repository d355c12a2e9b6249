/**
 * Plays on in a world, by a clock: what people, machines and GitHub itself do to one repository.
 *
 *     const shop = fake.simulate('acme/shop');          // by the fake's clock; see also fake.setNow
 *     shop.push(42); shop.label(42, 'major', 'grace'); shop.review(42, { author: 'grace', state: 'APPROVED' });
 *     shop.startCheck(42, { name: 'test', workflow: 'CI' }); shop.completeCheck(42, 'test', 'FAILURE');
 *     const { sha } = shop.enqueue(42); shop.merge(42); shop.revert(42, { by: 'bob' });
 *     shop.pushMany('main', 260); shop.cherryPick(sha, { branch: 'release' }); shop.revertCommit(sha); shop.forcePushTo('main', sha);
 *     const { number } = shop.openIssue({ labels: ['emergency'] }); shop.labelIssue(number, 'done', { by: 'grace' });
 *     const { id } = shop.deploy(42); shop.deploymentStatus(id, 'SUCCESS');
 */
import { branchActions } from './simulate-branches.ts';
import { checkActions } from './simulate-checks.ts';
import { commitActions } from './simulate-commits.ts';
import { deploymentActions } from './simulate-deployments.ts';
import { endingActions } from './simulate-ending.ts';
import { issueActions } from './simulate-issues.ts';
import { peopleActions } from './simulate-people.ts';
import { Stage } from './stage.ts';
import { findRepository, type World } from './world.ts';

/** Everything that can happen in OWNER/REPO. Each moves `updatedAt` and the timeline as GitHub does. Throws where there is no such repository. */
export function simulate(world: World, repository: string, now: () => Date) {
  const found = findRepository(world, repository);
  if (!found) throw new Error(`this world has no repository ${repository}`);
  const stage = new Stage(world, found, now);
  return {
    repository: found,
    pullRequest: (number: number) => stage.find(number),
    ...commitActions(stage),
    ...branchActions(stage),
    ...peopleActions(stage),
    ...checkActions(stage),
    ...issueActions(stage),
    ...deploymentActions(stage),
    ...endingActions(stage),
  };
}

export type Simulation = ReturnType<typeof simulate>;
