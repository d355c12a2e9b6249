import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BadInput } from '../user-error.ts';
import { sumsFile } from './files.ts';
import type { PackFile } from './pack.ts';

/** Throws BadInput where a pack may not be written to a folder: something is there already. */
export async function checkFolder(folder: string, shown: string, force: boolean): Promise<void> {
  const found = await lstat(folder).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw new BadInput(`${shown} is there already, and no folder: name another with --out`);
  const names = await readdir(folder);
  if (names.length === 0) return;
  // Whoever forces may have named the wrong folder: only an earlier pack is ever taken away.
  if (!names.includes(sumsFile) || !names.includes('evidence.html'))
    throw new BadInput(`${shown} holds something else than a pack: name another folder with --out`);
  if (!force)
    throw new BadInput(`${shown} is there already: name another folder with --out, or replace it with --force`);
}

/**
 * Writes the files of a pack into a folder beside, and only then gives it its name: nothing half-written ever has it. What had
 * the name before, goes. Throws BadInput where it cannot be written.
 */
export async function writePack(folder: string, shown: string, files: readonly PackFile[]): Promise<void> {
  const parent = dirname(folder);
  let made = '';
  try {
    await mkdir(parent, { recursive: true });
    made = await mkdtemp(join(parent, `.${basename(folder)}-`));
    const fresh = join(made, 'pack');
    await mkdir(fresh);
    for (const { path, text } of files) {
      const file = join(fresh, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    }
    await exchange(folder, fresh, join(made, 'before'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EEXIST|ENAMETOOLONG|EINVAL)$/.test(code)) throw error;
    throw new BadInput(`${shown} cannot be written (${code}): name another folder with --out`);
  } finally {
    if (made !== '') await rm(made, { recursive: true, force: true });
  }
}

/** Gives a folder the name, and puts back what had it where that fails. */
async function exchange(folder: string, fresh: string, before: string): Promise<void> {
  const isThere = await lstat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) await rename(folder, before);
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (isThere) await rename(before, folder);
    throw error;
  }
}
