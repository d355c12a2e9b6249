import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a script of the project with this Node, in the project's folder or another. Throws where it fails. */
export function run(script: string, args: readonly string[] = [], cwd = root): void {
  execFileSync(process.execPath, [join(root, script), ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
