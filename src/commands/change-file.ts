import type { z } from 'zod';
import type { Change } from '../change.ts';
import { BadInput } from './command.ts';
import { readText } from './read-text.ts';

/** The largest change file that is read, in characters: 3,000 files with patches are about 10 MB. */
const mostCharacters = 200 * 1024 * 1024;

/** Problems that are listed; of a list of thousands of files each can be wrong in the same way. */
const mostProblems = 20;

/** What no other JSON file has. */
const telling = ['number', 'title', 'base', 'head'];

const make = 'make one with `check OWNER/REPO#N --save FILE`';

/** Reads and checks a change file. Throws BadInput, naming the members that are wrong. */
export async function readChangeFile(file: string, cwd: string): Promise<Change> {
  const text = await readText(file, cwd);
  if (text.length > mostCharacters) throw new BadInput(`${file}: larger than 200 MB, which no change file is`);
  return parseChange(text, file);
}

/** Parses the text of a change file. Throws BadInput. */
export async function parseChange(text: string, file: string): Promise<Change> {
  const { ChangeSchema } = await import('../change-schema.ts');
  const json = await parseJson(text.replace(/^\uFEFF/, ''), file);
  const parsed = ChangeSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  if (typeof json !== 'object' || json === null || !telling.some((key) => Object.hasOwn(json, key))) {
    throw new BadInput(`${file}: not a change file; ${make}`);
  }
  const { issues } = parsed.error;
  const problems = issues
    .slice(0, mostProblems)
    .map((issue) => `  ${issue.path.join('.') || '(root)'}: ${worded(issue)}`);
  if (issues.length > mostProblems) problems.push(`  and ${issues.length - mostProblems} more`);
  throw new BadInput(`${file}: not a change file; mend these, or ${make}\n${problems.join('\n')}`);
}

async function parseJson(text: string, file: string): Promise<unknown> {
  if (text.trim() === '') throw new BadInput(`${file}: empty; ${make}`);
  try {
    return JSON.parse(text);
  } catch {
    const { jsonFault } = await import('./json-fault.ts');
    const fault = jsonFault(text);
    const where = fault === null ? '' : `:${fault.line}:${fault.column}`;
    // A file that is no JSON from its first letter on is another kind of file.
    const isOther = fault === null || !/^\s*[[{]/.test(text);
    throw new BadInput(
      isOther
        ? `${file}: not JSON, so not a change file; ${make}`
        : `${file}${where}: not JSON: ${fault.why}. Mend it there`,
    );
  }
}

function worded(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return `missing (${issue.expected})`;
  return issue.message.replace(/^Invalid input: /, '');
}
