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

export interface Command {
  name: string;
  /** What it takes besides options, as the help shows it. */
  takes: string;
  /** How many positional arguments it takes. */
  positionals: { least: number; most: number };
  about: string;
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
    about: 'judge as of this instant, e.g. 2026-11-27T15:00-06:00; default: now',
  },
} as const satisfies Readonly<Record<string, Option>>;
