import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch';
import { certainOf } from './certain.ts';
import { candidateFinder, finderOf } from './needles.ts';
import { type PlainMatch, plainMatch } from './plain-globs.ts';

/** A pattern with more alternatives than this is refused by the schema, because minimatch would drop the rest unsaid. */
export const maxAlternatives = 1000;

const expansion = { braceExpandMax: maxAlternatives };

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

/** What the sets say of one path. */
export interface PatternFinder {
  /** The pattern by which the path belongs to a set, the first as the policy has it; null where it does not belong. */
  (set: FileSet): string | null;
  /** Whether an exception of the set leaves the path out, whatever its paths say. */
  leavesOut(set: FileSet): boolean;
}

/** What git never has in a path: an empty name, one of dots alone, or a backslash. All other paths are what "**" stands for. */
const unusual = /\\|\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;

interface Use {
  set: FileSet;
  pattern: string;
  /** The place of the pattern among the set's paths; -1: an exception. */
  order: number;
}

/** A path as it is, and in lower case; null: it is not of ASCII alone, or not as git has paths, so that only minimatch decides. */
interface Plain {
  exact: string;
  lower: string;
}

const ascii = /^[ -~]*$/;

const plainOf = (path: string): Plain | null =>
  ascii.test(path) && !unusual.test(path) ? { exact: path, lower: path.toLowerCase() } : null;

/** A pattern without braces, compiled when a path first comes near it. */
class Alternative {
  private readonly glob: string;
  private readonly ignoreCase: boolean;
  private readonly plain: PlainMatch | null;
  private compiled: Minimatch | null = null;

  constructor(glob: string, ignoreCase: boolean) {
    this.glob = glob;
    this.ignoreCase = ignoreCase;
    this.plain = plainMatch(ignoreCase ? glob.toLowerCase() : glob);
  }

  matches(path: string, plain: Plain | null): boolean {
    const known = plain === null ? null : (this.plain?.(this.ignoreCase ? plain.lower : plain.exact) ?? null);
    if (known !== null) return known;
    this.compiled ??= new Minimatch(this.glob, { ...options, nocase: this.ignoreCase });
    return this.compiled.match(path);
  }
}

/** A pattern with all sets that have it. Its braces are written out when a path first comes near it. */
class Pattern {
  readonly glob: string;
  readonly uses: Use[] = [];
  private readonly ignoreCase: boolean;
  private alternatives: readonly Alternative[] = [];
  private candidatesFor: ((path: string) => readonly number[]) | null = null;

  constructor(glob: string, ignoreCase: boolean) {
    this.glob = glob;
    this.ignoreCase = ignoreCase;
  }

  matches(path: string, plain: Plain | null): boolean {
    if (this.glob === '**' && path !== '' && !unusual.test(path)) return true;
    if (this.candidatesFor === null) {
      const globs = [...new Set(braceExpand(this.glob, expansion))];
      this.alternatives = globs.map((glob) => new Alternative(glob, this.ignoreCase));
      const all = globs.map((_, index) => index);
      this.candidatesFor = globs.length < 8 ? () => all : candidateFinder(globs);
    }
    for (const index of this.candidatesFor(path)) {
      if (this.alternatives[index]?.matches(path, plain) === true) return true;
    }
    return false;
  }
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
  const patterns = new Map<string, Pattern>();
  const add = (glob: string, ignoreCase: boolean, use: Use): void => {
    // Braces within braces tell nothing until they are written out.
    const written = glob.includes('{') && certainOf(glob) === null ? braceExpand(glob, expansion) : [glob];
    for (const each of written) addOne(each, ignoreCase, use);
  };
  const addOne = (glob: string, ignoreCase: boolean, use: Use): void => {
    const key = `${ignoreCase ? 'i' : 'x'}:${glob}`;
    const pattern = patterns.get(key) ?? new Pattern(glob, ignoreCase);
    patterns.set(key, pattern);
    pattern.uses.push(use);
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

  const list = [...patterns.values()];
  const candidatesFor = finderOf(list.map(({ glob }) => certainOf(glob)));
  return (path) => {
    const plain = plainOf(path);
    const best = new Map<FileSet, Use>();
    for (const index of candidatesFor(path)) {
      const pattern = list[index];
      if (pattern === undefined || !pattern.matches(path, plain)) continue;
      for (const use of pattern.uses) {
        // An exception has the lowest order, so it wins over every path.
        if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY)) best.set(use.set, use);
      }
    }
    const find = (set: FileSet) => {
      const use = best.get(set);
      return use === undefined || use.order === -1 ? null : use.pattern;
    };
    return Object.assign(find, { leavesOut: (set: FileSet) => best.get(set)?.order === -1 });
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
