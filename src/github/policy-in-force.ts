import { builtIn, InvalidPolicy, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import type { PolicyFile } from './policy-file.ts';

/** The policy that judges a repository's pull requests, and in which state it is on the default branch. */
export interface RepositoryPolicy {
  policy: PolicyInForce;
  state: 'absent' | 'valid' | 'invalid';
  /** Why the policy on the default branch judges nothing; then `policy` is the built-in one, for the repair alone. */
  broken?: string;
}

/** Parses what stands on the default branch. Throws GitHubError where it could not be read, which is not the same as absent. */
export async function repositoryPolicy(file: PolicyFile): Promise<RepositoryPolicy> {
  if ('error' in file) throw file.error;
  if (file.text === null) return { policy: builtIn(), state: 'absent' };
  try {
    return { policy: await parsedPolicy(file.text, `${file.path}@${file.commit.slice(0, 7)}`), state: 'valid' };
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    const broken = `${policyPath} on the default branch is not valid, so nothing can be judged by it:\n${error.message}`;
    return { policy: builtIn(), state: 'invalid', broken };
  }
}
