import type { Command, Option } from './command.ts';

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options: Readonly<Record<string, Option>> = {
    ...command.options,
    help: { type: 'boolean', about: 'print this' },
  };
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    `--${name}${option.type === 'string' ? ` ${option.value ?? 'TEXT'}` : ''}${option.multiple ? ' …' : ''}`,
    option.about,
  ]);
  return `change-gate ${[command.name, command.takes].filter(Boolean).join(' ')} [options]\n\n  ${command.about}\n\n${table(rows)}\n\nExit code: ${command.exits ?? '0 pass, 1 not pass, 2 wrong use or bad input'}.\n`;
}

/** The help of the whole command line. */
export function generalHelp(commands: readonly Pick<Command, 'name' | 'takes' | 'about'>[]): string {
  const rows = commands.map(({ name, takes, about }): [string, string] => [`${name} ${takes}`.trim(), about]);
  return `change-gate: makes a written change-management policy hold at the moment of merging\n\nchange-gate COMMAND [options]\n\n${table(rows)}\n\nchange-gate COMMAND --help says more. Exit code: 0 pass, 1 not pass, 2 wrong use or bad input.\n`;
}

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
