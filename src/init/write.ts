import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, chmod, link, lstat, mkdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../user-error.ts';
import type { PlannedFile } from './plan.ts';

/** Something that keeps files from being written; nothing has been. */
export class CannotWrite extends UserError {
  override name = 'CannotWrite';
}

type ToWrite = Pick<PlannedFile, 'path' | 'text' | 'before'>;

/**
 * Writes all files, or none: everything is checked first, each file is put in its place whole, and what was done is undone
 * where a later step fails. Nothing is written through a link. Throws CannotWrite.
 */
export async function writeAll(topLevel: string, files: readonly ToWrite[]): Promise<void> {
  for (const file of files) await check(topLevel, file);
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { path } of files) await makeFolders(topLevel, dirname(path), undo);
    const staged: { from: string; file: ToWrite }[] = [];
    for (const file of files) {
      const from = join(topLevel, dirname(file.path), `.change-gate-${randomUUID()}.tmp`);
      undo.push(() => unlink(from).catch(() => undefined));
      await writeFile(from, file.text, { flag: 'wx' });
      staged.push({ from, file });
    }
    for (const { from, file } of staged) await place(topLevel, from, file, undo);
    await Promise.all(staged.map(({ from }) => unlink(from).catch(() => undefined)));
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotWrite(`nothing was written: ${why}`);
  }
}

/** Throws CannotWrite where a file cannot go to its place. */
async function check(topLevel: string, { path, before }: ToWrite): Promise<void> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const shown = parts.slice(0, index + 1).join('/');
    const found = await lstat(join(topLevel, shown)).catch(() => null);
    if (found === null) break;
    const fault = index === parts.length - 1 ? faultOfFile(found, before) : faultOfFolder(found);
    if (fault !== null) throw new CannotWrite(`nothing was written: ${shown} ${fault}`);
  }
  const there = await lstat(join(topLevel, path)).catch(() => null);
  if (there === null && before !== null)
    throw new CannotWrite(`nothing was written: ${path} has just gone. Run it again`);
  await writable(topLevel, dirname(path));
}

const faultOfFolder = (found: Stats): string | null =>
  found.isSymbolicLink()
    ? 'is a link, which is not followed. Put a real folder there'
    : found.isDirectory()
      ? null
      : 'is no folder. Move it away first';

function faultOfFile(found: Stats, before: string | null): string | null {
  if (found.isSymbolicLink()) return 'is a link, which is not followed. Put a real file there';
  if (!found.isFile()) return 'is no file. Move it away first';
  return before === null ? 'cannot be read. Move it away first' : null;
}

/** Throws CannotWrite where nobody may write in a folder, or in the nearest one above that is there. */
async function writable(topLevel: string, folder: string): Promise<void> {
  const place = join(topLevel, folder);
  if (folder !== '.' && (await lstat(place).catch(() => null)) === null) return writable(topLevel, dirname(folder));
  await access(place, constants.W_OK).catch(() => {
    throw new CannotWrite(`nothing was written: you may not write in ${folder === '.' ? 'this folder' : folder}`);
  });
}

async function makeFolders(topLevel: string, folder: string, undo: (() => Promise<unknown>)[]): Promise<void> {
  const parts = folder.split('/').filter((part) => part !== '.');
  for (const index of parts.keys()) {
    const place = join(topLevel, ...parts.slice(0, index + 1));
    const made = await mkdir(place).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (made) undo.push(() => rmdir(place));
  }
}

/** Puts a staged file in its place at one stroke: a new one only where there is none. */
async function place(
  topLevel: string,
  from: string,
  { path, before }: ToWrite,
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  const to = join(topLevel, path);
  if (before !== null) {
    const { mode } = await lstat(to);
    await chmod(from, mode);
    await rename(from, to);
    undo.push(() => writeFile(to, before));
    return;
  }
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new Error(`${path} has just come to be`);
    // Some file systems have no hard links.
    await rename(from, to);
  });
  undo.push(() => unlink(to));
}
