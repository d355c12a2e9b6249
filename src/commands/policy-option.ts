import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { builtIn, type PolicyInForce, parsedPolicy } from '../policy/in-force.ts';
import { policyPath } from '../policy/path.ts';
import { readText } from './read-text.ts';

/** Says that the built-in policy is meant, also in a repository that has its own. */
const builtInName = 'built-in';

/** Reads the policy file of `--policy`, or of another option, or answers the built-in one. Throws UserError. */
export async function policyOption(file: string | undefined, cwd: string, option = 'policy'): Promise<PolicyInForce> {
  if (file === undefined || (file === builtInName && !existsSync(join(cwd, file)))) return builtIn();
  const text = await readText(file, cwd, option);
  return parsedPolicy(text, file);
}

/** The policy of `--policy`, otherwise that of the repository around here, otherwise the built-in one. Throws UserError. */
export const policyHere = (file: string | undefined, cwd: string): Promise<PolicyInForce> =>
  policyOption(
    file ?? (existsSync(join(repositoryRoot(cwd), policyPath)) ? fromHere(cwd, policyPath) : undefined),
    cwd,
  );

/** The folder of the repository around a folder; without one, the folder itself. */
export function repositoryRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

/** A path from the root of the repository around here, as it is written from here. */
export const fromHere = (cwd: string, path: string): string => relative(cwd, join(repositoryRoot(cwd), path));

/** What to tell somebody who was answered by the built-in policy in a repository that has its own; null: nothing. */
export function builtInNote(file: string | undefined, cwd: string): string | null {
  if (file !== undefined || !existsSync(join(repositoryRoot(cwd), policyPath))) return null;
  return `by the built-in policy; --policy ${fromHere(cwd, policyPath)} for the one here\n`;
}

/** What to tell somebody who was answered by the repository's own policy without asking for it; null: nothing. */
export function hereNote(file: string | undefined, cwd: string): string | null {
  if (file !== undefined || !existsSync(join(repositoryRoot(cwd), policyPath))) return null;
  return `by ${fromHere(cwd, policyPath)}; --policy ${builtInName} for the built-in one\n`;
}
