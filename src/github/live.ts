import type { Change } from '../change.ts';
import { namedIn } from '../people/roster.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { GitHubClient } from './client.ts';
import { repositoryPolicy } from './policy-in-force.ts';
import { type ReadOptions, readChange } from './read-change.ts';
import { readTeams } from './teams.ts';

/** A pull request as it is now, with the policy that judges it. */
export interface Live {
  change: Change;
  policy: PolicyInForce;
  /** Why the policy on the default branch judges nothing; then `policy` is the built-in one, for the repair alone. */
  broken?: string;
  /** Facts that could not be read, and what would make them known. */
  warnings: readonly string[];
}

/**
 * Reads a pull request, the policy of its repository unless one is given, and the teams that the policy names. Throws
 * GitHubError where the pull request or the policy could not be read.
 */
export async function readLive(
  client: GitHubClient,
  target: Parameters<typeof readChange>[1],
  options: ReadOptions,
  given?: PolicyInForce,
): Promise<Live> {
  const reading = await readChange(client, target, options);
  const found =
    given === undefined ? await repositoryPolicy(reading.policyFile) : { policy: given, state: 'valid' as const };
  const { emergency } = found.policy.policy;
  const named = [...namedIn(found.policy.policy), ...emergency.declaredBy];
  const { teams, notRead } = await readTeams(client, named);
  return {
    change: { ...reading.change, teams, policyOnDefaultBranch: found.state },
    policy: found.policy,
    ...('broken' in found && found.broken !== undefined ? { broken: found.broken } : {}),
    warnings: [...reading.notRead, ...notRead].map(({ error }) => error.message),
  };
}
