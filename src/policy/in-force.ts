import { UserError } from '../user-error.ts';
import { builtInHash, builtInPolicy } from './built-in.ts';
import { policyHash } from './hash.ts';
import type { Policy } from './schema.ts';

/** A policy in force, with where it came from and the hash of what it amounts to. */
export interface PolicyInForce {
  policy: Policy;
  source: string;
  sha256: string;
}

/** A policy file that is not valid; the message lists every problem with line and column. */
export class InvalidPolicy extends UserError {
  override name = 'InvalidPolicy';
}

/** The built-in policy. */
export const builtIn = (): PolicyInForce => ({
  policy: builtInPolicy,
  source: 'built-in (default@1)',
  sha256: builtInHash,
});

/** Parses a policy text. Throws InvalidPolicy. Loads the parser only when called, and zod only where something is wrong. */
export async function parsedPolicy(text: string, source: string): Promise<PolicyInForce> {
  const { quickPolicy } = await import('./quick.ts');
  const quick = quickPolicy(text, source);
  if (quick !== null) return { policy: quick, source, sha256: policyHash(quick) };
  const { parsePolicy, formatProblems } = await import('./parse.ts');
  const parsed = parsePolicy(text, source);
  if (!parsed.ok) throw new InvalidPolicy(formatProblems(parsed.problems, source, text));
  return { policy: parsed.policy, source, sha256: policyHash(parsed.policy) };
}
