import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { nearest } from '../nearest.ts';
import { BadInput } from './command.ts';
import { codeOf, whyUnread } from './file-fault.ts';

/**
 * Reads a text file that somebody named on the command line, in `option` if not as an argument. Throws BadInput that says in
 * plain words why it cannot.
 */
export async function readText(file: string, cwd: string, option?: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const where = option === undefined ? file : `--${option} ${file}`;
    if (codeOf(error) !== 'ENOENT') throw new BadInput(`${where}${whyUnread(codeOf(error))}`);
    if (file === '-') throw new BadInput(`${where}: standard input is not read. Name a file`);
    throw new BadInput(`${where}: there is no such file${await instead(resolve(cwd, file))}`);
  }
}

/** As `readText`, but null where there is no such file. */
export async function readTextIfThere(file: string, cwd: string): Promise<string | null> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new BadInput(`${file}${whyUnread(codeOf(error))}`);
  }
}

/** The file of that folder that was probably meant. */
async function instead(place: string): Promise<string> {
  const names = await readdir(dirname(place)).catch(() => null);
  if (names === null) return ', nor its folder. Name one that is there';
  const similar = nearest(basename(place), names);
  return similar === undefined ? '. Name one that is there' : `, did you mean “${similar}”?`;
}
