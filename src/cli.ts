import { didYouMean, readArguments } from './commands/arguments.ts';
import { BadInput, type Command, type ExitCode, type Terminal } from './commands/command.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { visible } from './report/visible.ts';
import { UserError } from './user-error.ts';

/** The commands. Each is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  init: () => import('./commands/init.ts'),
  preview: () => import('./commands/preview.ts'),
  evaluate: () => import('./commands/evaluate.ts'),
  check: () => import('./commands/check.ts'),
  window: () => import('./commands/window.ts'),
  validate: () => import('./commands/validate.ts'),
  test: () => import('./commands/test.ts'),
  policy: () => import('./commands/policy.ts'),
  replay: () => import('./commands/replay.ts'),
  'verify-records': () => import('./commands/verify-records.ts'),
  evidence: () => import('./commands/evidence.ts'),
  report: () => import('./commands/report.ts'),
};

/** The command line as a process: prints, and sets the exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  const noColor = process.env['NO_COLOR'] ?? '';
  // Whoever reads the output may stop reading, as `head` does: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const cwd = workingFolder(process);
  if (cwd === null) {
    process.stderr.write('change-gate: the folder that you are in is gone, or you may not read it: go to another\n');
    process.exitCode = 2;
    return;
  }
  const terminal: Terminal = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    color: process.stdout.isTTY === true && noColor === '' && process.env['TERM'] !== 'dumb',
    interactive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    env: process.env,
    cwd,
    now: new Date(),
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
}

function workingFolder(process: NodeJS.Process): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** Runs one command; what a caller can mend is told in one line on stderr with exit code 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    // File names, branches and what GitHub says may be in it. Its line breaks and the tabs of what it quotes are ours.
    if (error instanceof UserError) terminal.stderr(`change-gate: ${error.message.replace(/[^\n\t]+/gu, visible)}\n`);
    else
      terminal.stderr(
        `change-gate: this is a bug, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === 'help' && rest[0] !== undefined && !rest[0].startsWith('-'))
    return dispatch([rest[0], '--help'], terminal);
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) return help(name, terminal);
  if (['--version', '-v', 'version'].includes(name)) {
    const { version } = await import('./version.ts');
    terminal.stdout(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw unknownCommand(name);
  const { command } = await load();
  const args = readArguments(command, rest);
  if (args.flag('help')) {
    terminal.stdout(commandHelp(command));
    return 0;
  }
  return command.run(args, terminal);
}

function unknownCommand(name: string): BadInput {
  if (!name.startsWith('-')) {
    return new BadInput(`unknown command “${name}”${didYouMean(name, Object.keys(commands))} See change-gate --help`);
  }
  const similar = didYouMean(name.replace(/^-+/, ''), ['help', 'version'], '--');
  const known = similar === '.' ? ': the command comes first, change-gate COMMAND [options].' : similar;
  return new BadInput(`${name} stands where a command should${known} See change-gate --help`);
}

/** All commands: on stderr, with exit code 2, where none was asked for. */
async function help(asked: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const about = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
  (asked === undefined ? terminal.stderr : terminal.stdout)(generalHelp(about));
  return asked === undefined ? 2 : 0;
}
