import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtInPolicy } from '../policy/built-in.ts';
import { policyHash } from '../policy/hash.ts';
import type { Policy } from '../policy/schema.ts';
import { BadInput } from './command.ts';

/** A policy in force, with where it came from and the hash of what it amounts to. */
export interface PolicyInForce {
  policy: Policy;
  source: string;
  sha256: string;
}

/** The built-in policy. */
export const builtIn = (): PolicyInForce => inForce(builtInPolicy, 'built-in (default@1)');

/** Reads the policy file of `--policy`, or answers the built-in one. Throws BadInput with every problem of the file. */
export async function policyOption(file: string | undefined, cwd: string): Promise<PolicyInForce> {
  if (file === undefined) return builtIn();
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw new BadInput(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  return parsedPolicy(text, file);
}

/** Parses a policy text. Throws BadInput with every problem. Loads the parser only when called. */
export async function parsedPolicy(text: string, source: string): Promise<PolicyInForce> {
  const { parsePolicy, formatProblems } = await import('../policy/parse.ts');
  const parsed = parsePolicy(text, source);
  if (!parsed.ok) throw new BadInput(formatProblems(parsed.problems, source, text));
  return inForce(parsed.policy, source);
}

function inForce(policy: Policy, source: string): PolicyInForce {
  return { policy, source, sha256: policyHash(policy) };
}
