import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';
import { candidateFinder } from './needles.ts';

/** A pattern with more alternatives than this is refused by the schema, because minimatch would drop the rest unsaid. */
export const maxAlternatives = 1000;

const options: MinimatchOptions = {
  // `.github` and `.env` are paths like any other.
  dot: true,
  // A leading `!` or `#` has no meaning of its own; the schema refuses the former.
  nonegate: true,
  nocomment: true,
  // Braces are expanded here, so that each alternative is compiled only when a path comes near it.
  nobrace: true,
  // Paths come from git, with `/` on every system.
  platform: 'linux',
};

/** A set of files: `paths` less `except`. */
export interface FileSet {
  paths: readonly string[];
  except: readonly string[];
}

/** The pattern by which a path belongs to a set, the first as the policy has it; null where it does not belong. */
export type PatternFinder = (set: FileSet) => string | null;

interface Use {
  set: FileSet;
  pattern: string;
  /** The place of the pattern among the set's paths; -1: an exception. */
  order: number;
}

interface Alternative {
  glob: string;
  ignoreCase: boolean;
  uses: Use[];
  compiled?: Minimatch;
}

/**
 * Compiles sets of files once for many paths. `**` stands for any number of folders, none included; a leading dot is
 * nothing special. Exceptions match without regard to case, and so do the paths of the sets in `ignoringCase`.
 *
 * minimatch has no nested quantifiers to run away with; 3,000 paths take tens of milliseconds against the default policy.
 */
export function compileFileSets(sets: {
  ignoringCase: readonly FileSet[];
  exact: readonly FileSet[];
}): (path: string) => PatternFinder {
  const alternatives = new Map<string, Alternative>();
  const add = (pattern: string, ignoreCase: boolean, use: Use) => {
    for (const glob of braceExpand(pattern, { braceExpandMax: maxAlternatives })) {
      const key = `${ignoreCase ? 'i' : 'x'}:${glob}`;
      const known = alternatives.get(key);
      if (known === undefined) alternatives.set(key, { glob, ignoreCase, uses: [use] });
      else known.uses.push(use);
    }
  };
  for (const [list, ignoreCase] of [
    [sets.ignoringCase, true],
    [sets.exact, false],
  ] as const) {
    for (const set of list) {
      set.paths.forEach((pattern, order) => {
        add(pattern, ignoreCase, { set, pattern, order });
      });
      for (const pattern of set.except) add(pattern, true, { set, pattern, order: -1 });
    }
  }

  const list = [...alternatives.values()];
  const candidatesFor = candidateFinder(list.map(({ glob }) => glob));
  return (path) => {
    const best = new Map<FileSet, Use>();
    for (const index of candidatesFor(path)) {
      const alternative = list[index];
      if (alternative === undefined || !matches(alternative, path)) continue;
      for (const use of alternative.uses) {
        // An exception has the lowest order, so it wins over every path.
        if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY)) best.set(use.set, use);
      }
    }
    return (set) => {
      const use = best.get(set);
      return use === undefined || use.order === -1 ? null : use.pattern;
    };
  };
}

/** Finds the first of a set's patterns that matches a text, such as a path or the name of a check. */
export interface Globs {
  find(text: string): string | null;
}

/** Compiles one set of patterns, as `compileFileSets`. */
export function compileGlobs(
  { paths, except = [] }: { paths: readonly string[]; except?: readonly string[] },
  { ignoreCase }: { ignoreCase: boolean },
): Globs {
  const set = { paths, except };
  const finder = compileFileSets({ ignoringCase: ignoreCase ? [set] : [], exact: ignoreCase ? [] : [set] });
  return { find: (text) => finder(text)(set) };
}

function matches(alternative: Alternative, path: string): boolean {
  alternative.compiled ??= new Minimatch(alternative.glob, { ...options, nocase: alternative.ignoreCase });
  return alternative.compiled.match(path);
}
