import { readRepositoryPolicy } from '../github/read-policy.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { builtIn } from '../policy/in-force.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import type { Recorder } from './recorder.ts';

/**
 * The policy in force now: its people and its time zone, for what judges nothing. Where the one on the default branch is not
 * valid, the built-in one stands in. Throws GitHubError.
 */
export async function policyNow({
  client,
  repository,
  policy,
  policyProblem,
  policyPath = usualPath,
}: Recorder): Promise<PolicyInForce> {
  if (policyProblem !== undefined) throw policyProblem;
  if (policy !== undefined) return policy;
  const read = await readRepositoryPolicy(client, repository, policyPath);
  return read.sha256 === '' ? builtIn() : read;
}
