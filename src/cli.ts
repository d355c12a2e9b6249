import { parseArgs } from 'node:util';
import { type Arguments, BadInput, type Command, type ExitCode, type Terminal } from './commands/command.ts';
import { commandHelp, generalHelp } from './commands/help.ts';
import { nearest } from './nearest.ts';
import { UserError } from './user-error.ts';

/** The commands. Each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  init: () => import('./commands/init.ts'),
  preview: () => import('./commands/preview.ts'),
  evaluate: () => import('./commands/evaluate.ts'),
  check: () => import('./commands/check.ts'),
  window: () => import('./commands/window.ts'),
  validate: () => import('./commands/validate.ts'),
  test: () => import('./commands/test.ts'),
  policy: () => import('./commands/policy.ts'),
  replay: () => import('./commands/replay.ts'),
};

/** The command line as a process: prints, and sets the exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  const noColor = process.env['NO_COLOR'] ?? '';
  // Whoever reads the output may stop reading, as `head` does: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const terminal: Terminal = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    color: process.stdout.isTTY === true && noColor === '' && process.env['TERM'] !== 'dumb',
    interactive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    env: process.env,
    cwd: process.cwd(),
    now: new Date(),
  };
  process.exitCode = await run(process.argv.slice(2), terminal);
}

/** Runs one command; what a caller can mend is told in one line on stderr with exit code 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (error instanceof UserError) terminal.stderr(`change-gate: ${error.message}\n`);
    else
      terminal.stderr(
        `change-gate: this is a bug, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === 'help' && Object.hasOwn(commands, rest[0] ?? '')) return dispatch([rest[0] ?? '', '--help'], terminal);
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) return help(name, terminal);
  if (name === '--version' || name === '-v') {
    const { version } = await import('./version.ts');
    terminal.stdout(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    throw new BadInput(`unknown command “${name}”${didYouMean(name, Object.keys(commands))} See change-gate --help`);
  }
  const { command } = await load();
  const args = parse(command, rest);
  if (args.flag('help')) {
    terminal.stdout(commandHelp(command));
    return 0;
  }
  const { least, most } = command.positionals;
  const given = args.positionals;
  if (given.length < least || given.length > most) {
    const takes = command.takes === '' ? 'no arguments' : command.takes;
    throw new BadInput(`${command.name} takes ${takes}; got ${given.length === 0 ? 'nothing' : given.join(' ')}`);
  }
  return command.run(args, terminal);
}

/** All commands: on stderr, with exit code 2, where none was asked for. */
async function help(asked: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const about = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
  (asked === undefined ? terminal.stderr : terminal.stdout)(generalHelp(about));
  return asked === undefined ? 2 : 0;
}

/** “, did you mean …?”, or a full stop where nothing is near. */
function didYouMean(word: string, candidates: readonly string[], prefix = ''): string {
  const similar = nearest(word, candidates);
  return similar === undefined ? '.' : `, did you mean “${prefix}${similar}”?`;
}

function parse(command: Command, argv: readonly string[]): Arguments {
  const declared = { ...command.options, help: { type: 'boolean' as const, short: 'h' } };
  const options = Object.fromEntries(
    Object.entries(declared).map(([name, option]) => [
      name,
      { type: option.type, multiple: 'multiple' in option, ...('short' in option ? { short: 'h' } : {}) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const texts = (name: string): string[] =>
      [values[name] ?? []].flat().flatMap((value: unknown) => (typeof value === 'string' ? [value] : []));
    return { positionals, flag: (name) => values[name] === true, value: (name) => texts(name).at(-1), values: texts };
  } catch (error) {
    const unknown = error instanceof Error ? /^Unknown option '(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    if (unknown === undefined)
      throw new BadInput(`${command.name}: ${error instanceof Error ? error.message : String(error)}`);
    const similar = didYouMean(unknown.replace(/^-+/, ''), Object.keys(declared), '--');
    throw new BadInput(`${command.name}: unknown option ${unknown}${similar} See change-gate ${command.name} --help`);
  }
}
