import { run } from '../../src/cli.ts';
import { code, fenced, prose, table } from './markdown.ts';

/** What a command prints in a folder, at an instant that does not matter to it. Throws where it does not pass. */
async function outputOf(cwd: string, args: readonly string[]): Promise<string> {
  let output = '';
  const exit = await run(args, {
    stdout: (text) => {
      output += text;
    },
    stderr: () => undefined,
    color: false,
    env: {},
    cwd,
    now: new Date(0),
  });
  if (exit !== 0) throw new Error(`change-gate ${args.join(' ')} answers exit code ${exit}`);
  return output;
}

/** A command with what it prints, as a block. */
export async function printed(root: string, args: readonly string[]): Promise<string> {
  return fenced('text', `$ npx change-gate ${args.join(' ')}\n${await outputOf(root, args)}`);
}

/** What `change-gate --help` prints, as a table of the commands. */
export async function commandsTable(): Promise<string> {
  // What is long goes on in the next line, below its own beginning.
  const whole = (await outputOf('.', ['--help'])).replace(/\n {4,}(?=\S)/g, ' ');
  const rows = whole.split('\n').flatMap((line) => {
    const [, command, about] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
    return command === undefined || about === undefined ? [] : [[code(`npx change-gate ${command}`), prose(about)]];
  });
  return table(['Command', 'What it does'], rows);
}
