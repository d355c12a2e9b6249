import type { FileSet } from '../../classify/globs.ts';
import type { Path } from '../problem.ts';
import type { Inspected } from './inspected.ts';

/** A set of files that the policy names, and where. */
export interface NamedFileSet {
  kind: 'area' | 'major' | 'standard' | 'tests';
  /** Its key in the policy. */
  id: string;
  path: Path;
  set: FileSet;
  /** Whether its paths match without regard to case; exceptions always do. */
  ignoreCase: boolean;
}

type Named = Pick<Inspected, 'policy'> & { origin: (path: Path) => unknown };

/** The sets of files of which the policy file itself says something. */
export function ownFileSets({ policy, origin }: Named): NamedFileSet[] {
  const { areas, categories } = policy;
  const named = (
    kind: NamedFileSet['kind'],
    parent: Path,
    sets: Readonly<Record<string, FileSet>>,
    ignoreCase: boolean,
  ): NamedFileSet[] => Object.entries(sets).map(([id, set]) => ({ kind, id, path: [...parent, id], set, ignoreCase }));
  return [
    ...named('area', ['areas'], areas, true),
    ...named('major', ['categories', 'major'], categories.major, true),
    ...named('standard', ['categories', 'standard'], categories.standard, false),
    ...named('tests', ['categories'], { tests: categories.tests }, false),
  ].filter(({ path }) => origin(path) !== undefined);
}
