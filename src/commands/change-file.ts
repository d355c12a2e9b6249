import type { Change } from '../change.ts';
import { BadInput } from './command.ts';
import { readText } from './read-text.ts';

/** The largest change file that is read, in bytes: 3,000 files with patches are about 10 MB. */
const mostBytes = 200 * 1024 * 1024;

/** Reads and checks a change file. Throws BadInput, naming every member that is wrong. */
export async function readChangeFile(file: string, cwd: string): Promise<Change> {
  const text = await readText(file, cwd);
  if (text.length > mostBytes) throw new BadInput(`${file}: larger than 200 MB`);
  return parseChange(text, file);
}

/** Parses the text of a change file. Throws BadInput. */
export async function parseChange(text: string, file: string): Promise<Change> {
  const { ChangeSchema } = await import('../change-schema.ts');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = ChangeSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const members = new Set(Object.keys(ChangeSchema.shape));
  if (typeof json !== 'object' || json === null || !Object.keys(json).some((key) => members.has(key))) {
    throw new BadInput(`${file}: not a change file; make one with \`check OWNER/REPO#N --save FILE\``);
  }
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(root)'}: ${issue.message}`);
  throw new BadInput(`${file}: not a change file\n${problems.join('\n')}`);
}
