/** What a command may touch of the world: the shell hands it in, tests hand in their own. */
export interface Terminal {
  stdout(text: string): void;
  stderr(text: string): void;
  color: boolean;
  /** Whether a person watches stderr, so that progress may be drawn there. Default: no. */
  interactive?: boolean;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  now: Date;
}

export interface Option {
  type: 'string' | 'boolean';
  multiple?: true;
  /** What stands for the value in the help. */
  value?: string;
  /** Whether the command itself says what an empty value means. Default: it is refused. */
  takesEmpty?: true;
  about: string;
}

/** 0: pass; 1: not pass; 2: wrong use or bad input. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  positionals: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** A call that a newcomer can copy from the help. */
export interface Example {
  /** What stands after `npx change-gate`, e.g. `evaluate change.json`. Values of more than one word in double quotes. */
  run: string;
  /** What it answers or does. */
  about: string;
}

export interface Command {
  name: string;
  /** What it takes besides options, as the help shows it; in brackets what may be left out. */
  takes: string;
  /** How many positional arguments it takes. */
  positionals: { least: number; most: number };
  /** What it is for, in at most 50 columns: on one line beside its name in the list of all commands. */
  about: string;
  /** What else its own help says: a text for each paragraph, wrapped there. */
  details?: readonly string[];
  /** At least one. */
  examples: readonly Example[];
  /** What its exit codes say, where that is not “0 pass, 1 not pass, 2 wrong use or bad input”. */
  exits?: string;
  options: Readonly<Record<string, Option>>;
  /** Resolves to the exit code; throws BadInput for what the caller can mend. */
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

export { BadInput } from '../user-error.ts';

export const common = {
  json: { type: 'boolean', about: 'print JSON instead of text' },
  policy: { type: 'string', value: 'FILE', about: 'a policy file; default: the built-in policy' },
  at: {
    type: 'string',
    value: 'INSTANT',
    // Refused with how to write one.
    takesEmpty: true,
    about: 'judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now',
  },
} as const satisfies Readonly<Record<string, Option>>;

/** A blank reason, which a variable has that nobody set, is no freeze: as in the action's input of this name. */
export const freeze = {
  type: 'string',
  value: 'REASON',
  takesEmpty: true,
  about: 'judge as if everything were frozen for this reason; blank: nothing is',
} as const satisfies Option;
