import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import { readText } from './read-text.ts';

/** Reads the policy file of `--policy`, or answers the built-in one. Throws UserError. */
export async function policyOption(file: string | undefined, cwd: string): Promise<PolicyInForce> {
  if (file === undefined) return builtIn();
  const text = await readText(file, cwd);
  return parsedPolicy(text, file);
}

/** What to tell somebody who was answered by the built-in policy in a folder that has its own; null: nothing. */
export function builtInNote(file: string | undefined, cwd: string): string | null {
  if (file !== undefined || !existsSync(resolve(cwd, policyPath))) return null;
  return `by the built-in policy; --policy ${policyPath} for the one here\n`;
}
