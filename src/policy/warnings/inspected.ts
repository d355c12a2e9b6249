import type { Origin } from '../overlay.ts';
import { placeOf } from '../place-of.ts';
import { type Path, type PolicyProblem, pathText } from '../problem.ts';
import type { Policy } from '../schema.ts';

/** What GitHub says of a name: it can read the repository, it cannot, there is no such account, or that was not told. */
export type Access = 'reads' | 'none' | 'missing' | 'unknown';

/** Who wrote the latest commits of a checkout. */
export interface Writers {
  /** Commits that were looked at: no merges, and none by bots. */
  commits: number;
  /** How many of them each login wrote, in lower case. Commits whose address names no account are in no one's count. */
  byLogin: ReadonlyMap<string, number>;
}

/** What is known beside the policy itself; null: not looked at, so nothing is said of it. */
export interface Surroundings {
  now: Date;
  /** The paths of the checkout. */
  files: readonly string[] | null;
  writers: Writers | null;
  /** By the names of people and teams, as the policy has them, in lower case. */
  access: ReadonlyMap<string, Access> | null;
  /** The repository that `access` is about: OWNER/REPO. */
  repository: string | null;
}

/** A valid policy, where its file says what, and what surrounds it. */
export interface Inspected {
  policy: Policy;
  /** Where the file says a setting; undefined: it is the built-in one's. */
  origin(path: Path): Origin | undefined;
  surroundings: Surroundings;
}

/** Finds what is worth a warning in a valid policy. Pure. */
export type Inspection = (inspected: Inspected) => readonly PolicyProblem[];

/** A warning about a setting, at the place where the file says it, or at the nearest thing around it. */
export function warning(
  { origin }: Pick<Inspected, 'origin'>,
  path: Path,
  message: string,
  { at = 'value', suggestion }: { at?: 'key' | 'value'; suggestion?: string | undefined } = {},
): PolicyProblem {
  return {
    ...placeOf(origin, path, at),
    path: pathText(path),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A count with its noun: “1 file”, “12 files”. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
