import { columns, wrap } from '../report/wrap.ts';
import type { Command, Example, Option } from './command.ts';

/** Columns of every help: what the narrowest usual terminal has. */
const width = 80;

/** In the list of all commands. */
const widestCall = 26;

/** Under the general list: what to call first. */
const firstCalls: readonly Example[] = [
  { run: 'preview', about: 'what the policy says of the branch that you are on' },
  { run: 'replay --git', about: 'what it would have said of all that was merged so far' },
  { run: 'init', about: 'set the gate up here' },
];

/** The help of one command, at most 80 columns wide. */
export function commandHelp(command: Command): string {
  const options: Readonly<Record<string, Option>> = {
    ...command.options,
    help: { type: 'boolean', about: 'print this' },
  };
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}${option.multiple ? ' …' : ''}`,
    option.about,
  ]);
  return page([
    wrap(`change-gate ${[command.name, command.takes].filter(Boolean).join(' ')} [options]`, width),
    ...[command.about, ...(command.details ?? [])].map((text) => indented(2, text)),
    ['Options:', ...table(rows)],
    exampleLines(command.examples),
    wrap(`Exit code: ${command.exits ?? '0 pass, 1 not pass, 2 wrong use or bad input'}.`, width),
  ]);
}

/** The help of the whole command line, at most 80 columns wide. */
export function generalHelp(commands: readonly Pick<Command, 'name' | 'takes' | 'positionals' | 'about'>[]): string {
  const rows = commands.map((command): [string, string] => [shortCall(command), command.about]);
  return page([
    wrap('change-gate: makes a written change-management policy hold at the moment of merging', width),
    ['change-gate COMMAND [options]'],
    table(rows),
    exampleLines(firstCalls),
    wrap(
      'change-gate COMMAND --help says more. Exit code: 0 pass, 1 not pass, 2 wrong use or bad input; where it means something else, the help of the command says so.',
      width,
    ),
  ]);
}

/** A command with what it takes; what may be left out is left out where it would make the list too wide. */
function shortCall({ name, takes, positionals }: Pick<Command, 'name' | 'takes' | 'positionals'>): string {
  const call = `${name} ${takes}`.trim();
  return takes.startsWith('[') && positionals.least === 0 && columns(call) > widestCall ? name : call;
}

const page = (paragraphs: readonly (readonly string[])[]): string =>
  `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;

const indented = (by: number, text: string): string[] =>
  wrap(text, width - by).map((line) => `${' '.repeat(by)}${line}`);

/** What to type, and below it what comes of it. */
const exampleLines = (examples: readonly Example[]): string[] => [
  'Examples:',
  ...examples.flatMap(({ run, about }) => [...callLines(run), ...indented(6, about)]),
];

/** A call as a shell takes it: a long one goes on in the next line, before an option, so that no quotes are broken. */
function callLines(run: string): string[] {
  const [first = '', ...options] = `npx change-gate ${run}`.split(/ (?=--)/);
  const lines = [`  $ ${first}`];
  for (const option of options) {
    const line = lines.pop() ?? '';
    // A blank and the sign that it goes on take two columns.
    if (columns(line) + 1 + columns(option) <= width - 2) lines.push(`${line} ${option}`);
    else lines.push(`${line} \\`, `      ${option}`);
  }
  return lines;
}

/** Two columns; what is long in the second goes on below its own beginning. */
function table(rows: readonly [string, string][]): string[] {
  const first = Math.max(...rows.map(([left]) => columns(left)));
  return rows.flatMap(([left, right]) =>
    wrap(right, width - first - 4).map(
      (line, index) => `  ${index === 0 ? left.padEnd(first) : ' '.repeat(first)}  ${line}`,
    ),
  );
}
