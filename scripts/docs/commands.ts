import { run } from '../../src/cli.ts';
import { fenced } from './markdown.ts';

/** What `change-gate --help` prints: the list of commands. */
export async function commandsBlock(): Promise<string> {
  let printed = '';
  const code = await run(['--help'], {
    stdout: (text) => {
      printed += text;
    },
    stderr: () => undefined,
    color: false,
    env: {},
    cwd: '.',
    now: new Date(0),
  });
  if (code !== 0) throw new Error(`--help answers exit code ${code}`);
  const lines = printed.split('\n').filter((line) => line.startsWith('  '));
  return fenced('text', lines.map((line) => `node dist/index.js ${line.trim()}`).join('\n'));
}
