import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { type Arguments, BadInput, type Command, type Option } from './command.ts';

/** “, did you mean …?”, or a full stop where nothing is near. */
export function didYouMean(word: string, candidates: readonly string[], prefix = ''): string {
  const similar = nearest(word, candidates);
  return similar === undefined ? '.' : `, did you mean “${prefix}${similar}”?`;
}

/** Reads what stands after the name of a command. Throws BadInput for whatever the command does not take. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const declared: Declared = { ...command.options, help: { type: 'boolean', about: '' } };
  const { values, flags, positionals } = sortOut(command, declared, argv);
  for (const [name, [first, second]] of values) {
    if (second === undefined || declared[name]?.multiple === true) continue;
    throw wrong(command, `--${name} is given twice, as ${first} and as ${second}: give it once`);
  }
  if (!flags.has('help')) checkPositionals(command, positionals);
  return {
    positionals,
    flag: (name) => flags.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
}

type Declared = Readonly<Record<string, Option>>;

function sortOut(command: Command, declared: Declared, argv: readonly string[]) {
  // Not strict: what is wrong is told here, in words of our own.
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions(declared), strict: false, tokens: true });
  const values = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    // Of `-json` the parser makes four options; what was meant is one.
    if (option === undefined) throw unknownOption(command, argv[token.index] ?? token.rawName, Object.keys(declared));
    if (option.type === 'string') values.set(name, [...(values.get(name) ?? []), givenValue(command, option, token)]);
    else if (token.value === undefined) flags.add(name);
    else throw wrong(command, `--${name} takes no value: write --${name} alone`);
  }
  return { values, flags, positionals };
}

const parserOptions = (declared: Declared) =>
  Object.fromEntries(
    Object.entries(declared).map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  );

const wrong = ({ name }: Command, what: string): BadInput => new BadInput(`${name}: ${what}`);

const seeHelp = ({ name }: Command): string => `See change-gate ${name} --help`;

function unknownOption(command: Command, word: string, names: readonly string[]): BadInput {
  const [written = word] = word.split('=', 1);
  const similar = didYouMean(written.replace(/^-+/, ''), names, '--');
  return wrong(command, `unknown option ${written}${similar} ${seeHelp(command)}`);
}

/** The value of an option. Throws BadInput where there is none, or where it can only be the next option. */
function givenValue(
  command: Command,
  { value: shown = 'TEXT', takesEmpty }: Option,
  { name, value, inlineValue }: { name: string; value: string | undefined; inlineValue: boolean | undefined },
): string {
  if (value === undefined) throw wrong(command, `--${name} lacks its value: write --${name} ${shown}`);
  if (value.trim() === '' && takesEmpty === undefined)
    throw wrong(command, `--${name} is empty: write --${name} ${shown}, or leave it out`);
  if (inlineValue !== true && /^-./.test(value)) {
    throw wrong(
      command,
      `--${name} lacks its value before ${value}: write --${name} ${shown}; if ${value} is the value, --${name}=${value}`,
    );
  }
  return value;
}

function checkPositionals(command: Command, given: readonly string[]): void {
  const { least, most } = command.positionals;
  const long = given.find((word) => /^[\u2010-\u2015\u2212]/.test(word));
  if (long !== undefined) {
    // Word processors and chats make one long dash of two short ones.
    const meant = long.replace(/^[\u2010-\u2015\u2212]+/, '--');
    throw wrong(command, `${long} begins with a long dash, which is no option: write ${meant}`);
  }
  const takes = command.takes === '' ? 'no arguments' : command.takes;
  if (given.length < least || given.length > most) {
    const got = given.length === 0 ? 'nothing' : given.join(' ');
    throw new BadInput(`${command.name} takes ${takes}; got ${got}. ${seeHelp(command)}`);
  }
  if (given.some((word) => word.trim() === '')) {
    throw new BadInput(`${command.name} takes ${takes}; got an empty text. ${seeHelp(command)}`);
  }
}
