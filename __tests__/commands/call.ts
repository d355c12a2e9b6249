import { commands, run } from '../../src/cli.ts';
import type { Command, Terminal } from '../../src/commands/command.ts';
import { environment } from '../git/temporary-repository.ts';

/** Calls the command line as a person would, on Thursday 19 November 2026, 10:00 in Chicago. */
export async function call(cwd: string, argv: readonly string[], more: Partial<Terminal> = {}) {
  let [stdout, stderr] = ['', ''];
  const code = await run(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    color: false,
    env: environment,
    cwd,
    now: new Date('2026-11-19T16:00:00Z'),
    ...more,
  });
  return { code, stdout, stderr };
}

/** Every command that there is. */
export const allCommands: readonly Command[] = (
  await Promise.all(Object.values(commands).map(async (load) => load()))
).map(({ command }) => command);

/** The words of a command; double quotes hold blanks. */
export const wordsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
