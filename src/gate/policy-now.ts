import { readRepositoryPolicy } from '../github/read-policy.ts';
import { builtIn, type PolicyInForce } from '../policy/in-force.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import type { Gate } from './gate.ts';

/**
 * The policy in force now: its people and its time zone, for what judges nothing. Where the one on the default branch is not
 * valid, the built-in one stands in, and `standsIn` is told. Throws GitHubError.
 */
export async function policyNow(
  { client, repository, policy, policyProblem, policyPath = usualPath }: Gate,
  standsIn: () => void = () => undefined,
): Promise<PolicyInForce> {
  if (policyProblem !== undefined) throw policyProblem;
  if (policy !== undefined) return policy;
  const read = await readRepositoryPolicy(client, repository, policyPath);
  if (read.sha256 !== '') return read;
  standsIn();
  return builtIn();
}
