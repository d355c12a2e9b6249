import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyPath } from '../policy/path.ts';
import { type Checkout, sectionNames } from './checkout.ts';
import { CheckoutError, type RunGit } from './git.ts';

const largestPolicy = 1024 ** 2;

/** The policy file as it lies in the work tree; null: there is none. Throws CheckoutError where it is no policy by its size. */
export async function readPolicyInWorkTree({ topLevel }: Checkout): Promise<string | null> {
  if (topLevel === null) return null;
  const path = join(topLevel, policyPath);
  const found = await lstat(path).catch(absent);
  // A link could lead anywhere, and a pipe would never end.
  if (!found?.isFile()) return null;
  if (found.size > largestPolicy)
    throw new CheckoutError(`${path} is larger than 1 MiB, which no policy is. Shorten it.`);
  return readFile(path, 'utf8');
}

/** How many files have changes that are in no commit; null: not looked at. */
export async function countUncommitted(git: RunGit, { config, topLevel }: Checkout): Promise<number | null> {
  // Filters are programs that the configuration names; comparing files with the index would run them.
  const filters = ['clean', 'process', 'required'].flatMap((key) => sectionNames(config, 'filter', key));
  if (topLevel === null || filters.some((name) => name.includes('='))) return null;
  const off = [...new Set(filters)].flatMap((name) =>
    ['clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${name}.${setting}`]),
  );
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty'];
  const { out } = await git([...off, 'status', ...options]);
  return out.toString('latin1').split('\0').length - 1;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
