import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { readText } from './read-text.ts';

/** Where a repository has its policy. */
export const usual = '.github/change-gate.yml';

/** Reads the policy file of `--policy`, or answers the built-in one. Throws UserError. */
export async function policyOption(file: string | undefined, cwd: string): Promise<PolicyInForce> {
  if (file === undefined) return builtIn();
  const text = await readText(file, cwd);
  return parsedPolicy(text, file);
}

/** What to tell somebody who was answered by the built-in policy in a folder that has its own; null: nothing. */
export function builtInNote(file: string | undefined, cwd: string): string | null {
  if (file !== undefined || !existsSync(resolve(cwd, usual))) return null;
  return `by the built-in policy; --policy ${usual} for the one here\n`;
}
