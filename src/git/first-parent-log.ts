import { Fields } from './fields.ts';
import type { RunGit } from './git.ts';

/**
 * The first-parent history of a branch, oldest first, with what each commit changed, of a merge against its first parent; the
 * fields end in NUL. `paths` restricts it to commits that changed one of them. Throws CheckoutError.
 */
export async function firstParentLog(
  git: RunGit,
  tip: string,
  format: string,
  paths: readonly string[] = [],
): Promise<Fields> {
  const { out } = await git([
    'log',
    '-z',
    '--reverse',
    '--first-parent',
    '-m',
    '--root',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--encoding=UTF-8',
    '--no-color',
    `--format=${format}`,
    tip,
    '--',
    ...paths,
  ]);
  return new Fields(out);
}
