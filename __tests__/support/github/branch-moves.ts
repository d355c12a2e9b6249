/** Moves branches as the API does: compare-and-swap, by the rules that protect them. */
import { latestStatuses } from './by-commit.ts';
import { commitsBetween } from './commit-chain.ts';
import { rebuild } from './queue.ts';
import { Stage } from './stage.ts';
import type { Activity, Repository, World } from './world.ts';
import { requiredChecks, rulesetsOn } from './world-rules.ts';

export const NO_COMMIT = '0'.repeat(40);

export interface Move {
  world: World;
  branch: string;
  /** null: delete it. */
  to: string | null;
  force?: boolean;
  by: string;
  now: () => Date;
}

/** Moves a branch, or says in GitHub's words why not. Nothing else happens between the check and the move. */
export function moveBranch(repo: Repository, move: Move): string | null {
  const before = repo.branches.get(move.branch);
  const refused = refusalOf(repo, move, before);
  if (refused !== null) return refused;
  const { world, branch, to, by, now } = move;
  const stage = new Stage(world, repo, now);
  if (to === null) repo.branches.delete(branch);
  else repo.branches.set(branch, to);
  stage.pushed(repo, by, branch, before ?? NO_COMMIT, to ?? NO_COMMIT, kindOf(repo, before, to));
  const pr = repo.pullRequests.find(
    (one) =>
      one.state === 'OPEN' && one.headRef === branch && one.headRepository === `${repo.owner}/${repo.name}` && to,
  );
  if (pr && to !== null) stage.moveHead(pr, to, (one) => commitsBetween(repo.git, stage.tip(one.baseRef), to));
  rebuild(repo, branch, stage.at);
  return null;
}

function kindOf(repo: Repository, before: string | undefined, to: string | null): Activity['type'] {
  if (to === null) return 'branch_deletion';
  if (before === undefined) return 'branch_creation';
  return repo.git.descends(to, before) ? 'push' : 'force_push';
}

const violates = (what: string): string => `Repository rule violations found\n\n${what}\n\n`;

function refusalOf(repo: Repository, { branch, to, force }: Move, before: string | undefined): string | null {
  const rules = new Set(rulesetsOn(repo, branch).flatMap((one) => one.rules));
  const classic = repo.protection[branch];
  if (before !== undefined && classic?.locked) return 'Cannot change this locked branch';
  if (to === null) {
    if (rules.has('deletion')) return violates('Cannot delete this branch');
    return classic ? 'Cannot delete this protected branch' : null;
  }
  if (before === undefined) return rules.has('creation') ? violates('Cannot create this branch') : null;
  const forward = repo.git.descends(to, before);
  if (!forward && !force) return 'Update is not a fast forward';
  if (!forward && rules.has('non_fast_forward')) return violates('Cannot force-push to this branch');
  if (!forward && classic) return 'Cannot force-push to this protected branch';
  if (rules.has('update')) return violates('Cannot update this protected ref.');
  return uncheckedOf(repo, branch, to);
}

/** A commit with all required checks may be pushed; others have to come by a pull request. */
function uncheckedOf(repo: Repository, branch: string, to: string): string | null {
  const passed = new Set(latestStatuses(repo, to).flatMap((one) => (one.state === 'SUCCESS' ? [one.context] : [])));
  const missing = requiredChecks(repo, branch).find(({ context }) => !passed.has(context));
  return missing ? violates(`Required status check "${missing.context}" is expected.`) : null;
}
