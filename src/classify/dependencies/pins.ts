import type { DependencyChange, Manifest } from './dependency.ts';
import { readDependencies } from './read.ts';

/** A commit that a manifest pins, with the version that a comment beside it states. */
export interface Pin {
  path: string;
  /** What is used, e.g. `actions/checkout`. */
  name: string;
  version: string;
  commit: string;
}

/** What GitHub says of a pin: whether the tag of that version is this commit; null: not known. */
export type KnownPin = Omit<Pin, 'path'> & { matches: boolean | null };

/** The pinned commits of a change whose comments say that they are patch-level updates, each once in a file. */
export function pinsInDoubt(files: readonly Manifest[]): Pin[] {
  const pins = readDependencies(files).changes.flatMap(({ path, name, to, pin, level }) =>
    level === 'patch' && pin !== undefined && to !== null ? [{ path, name, version: to, commit: pin }] : [],
  );
  return [...new Map(pins.map((pin) => [JSON.stringify(pin), pin])).values()];
}

/** Whether a patch-level update is only what a comment says of a commit, and nothing proves it. */
export const isClaimed = ({ level, name, to, pin }: DependencyChange, known: readonly KnownPin[]): boolean =>
  level === 'patch' &&
  pin !== undefined &&
  !known.some(
    (one) =>
      one.matches === true && one.name === name && one.version === to && one.commit.toLowerCase() === pin.toLowerCase(),
  );
