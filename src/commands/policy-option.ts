import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { BadInput } from './command.ts';

/** Reads the policy file of `--policy`, or answers the built-in one. Throws UserError. */
export async function policyOption(file: string | undefined, cwd: string): Promise<PolicyInForce> {
  if (file === undefined) return builtIn();
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw new BadInput(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  return parsedPolicy(text, file);
}
