import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInput } from './command.ts';

/** Reads a text file that somebody named on the command line. Throws BadInput that says in plain words why it cannot. */
export async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new BadInput(whyUnread(file, error));
  }
}

/** As `readText`, but null where there is no such file. */
export async function readTextIfThere(file: string, cwd: string): Promise<string | null> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new BadInput(whyUnread(file, error));
  }
}

function whyUnread(file: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file}: there is no such file`;
  if (code === 'EISDIR') return `${file} is a folder: name a file in it`;
  if (code === 'EACCES' || code === 'EPERM') return `${file}: you may not read it`;
  return `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
