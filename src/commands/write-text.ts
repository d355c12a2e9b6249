import { stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Arguments, BadInput } from './command.ts';
import { codeOf, whyUnwritten } from './file-fault.ts';

/** Writes the file that an option names. Throws BadInput that says in plain words why it cannot. */
export async function writeText(option: string, file: string, text: string, cwd: string): Promise<void> {
  await writeFile(resolve(cwd, file), text).catch((error: unknown) => {
    throw new BadInput(`--${option} ${file}${whyUnwritten(codeOf(error), dirname(file))}`);
  });
}

/**
 * Sees before the work begins that the files of these options can be written, as far as that can be told without writing;
 * no two may be one file, of which only the last would remain. Throws BadInput.
 */
export async function checkOutputs(options: readonly string[], args: Arguments, cwd: string): Promise<void> {
  const taken = new Map<string, string>();
  for (const option of options) {
    const file = args.value(option);
    if (file === undefined) continue;
    const place = resolve(cwd, file);
    const other = taken.get(place);
    if (other !== undefined) throw new BadInput(`--${other} and --${option} name the same file, ${file}: name two`);
    taken.set(place, option);
    const fault = await faultOf(place);
    if (fault !== null) throw new BadInput(`--${option} ${file}${whyUnwritten(fault, dirname(file))}`);
  }
}

/** The fault that writing a file would meet, as the system names it; null: none that can be seen. */
async function faultOf(place: string): Promise<string | null> {
  const [there, folder] = await Promise.all([kindOf(place), kindOf(dirname(place))]);
  if (there === 'folder') return 'EISDIR';
  if (folder === 'nothing') return 'ENOENT';
  return folder === 'file' ? 'ENOTDIR' : null;
}

async function kindOf(place: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(place).catch(() => null);
  if (found === null) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}
