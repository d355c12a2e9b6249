import { Minimatch, type MinimatchOptions } from 'minimatch';
import { alternativesOf } from './alternatives.ts';
import { certainOf } from './certain.ts';
import { type Certain, finderOf, fold, Needles, notOfGit } from './needles.ts';
import { folderSought, type PlainMatch, plainMatch } from './plain-globs.ts';
import { Sorts } from './sorts.ts';

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

/** What the sets say of a path. The same object for all paths that the same patterns match, so that what follows is told once. */
export interface PatternFinder {
  /** The pattern by which the path belongs to a set, the first as the policy has it; null where it does not belong. */
  (set: FileSet): string | null;
  /** Whether an exception of the set leaves the path out, whatever its paths say. */
  leavesOut(set: FileSet): boolean;
}

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

const ascii = /^[ -~]+$/;

const plainOf = (path: string): Plain | null =>
  ascii.test(path) && !notOfGit.test(path) ? { exact: path, lower: path.toLowerCase() } : null;

/** In bytes of UTF-8; no system checks out a longer path, and matching one takes long. */
const longestPath = 4096;

/** Whether a path is longer than any that can be checked out. No character takes more than three bytes for each of its units. */
function isTooLong(path: string): boolean {
  return path.length * 3 > longestPath && Buffer.byteLength(path) > longestPath;
}

/** A pattern without braces, compiled when a path first comes near it. */
class Alternative {
  readonly glob: string;
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

/** So few alternatives are tried one by one. */
const fewAlternatives = 32;

/** A pattern with all sets that have it. Its braces are written out when a path first comes near it. */
class Pattern {
  readonly glob: string;
  readonly uses: Use[] = [];
  private readonly ignoreCase: boolean;
  private alternatives: readonly Alternative[] | null = null;
  private readonly first: readonly string[];
  private isOfEnds: boolean | null = null;
  private candidatesFor: ReturnType<typeof finderOf> | null = null;

  /** `certain` is what every path that it matches holds; null: nothing is certain. */
  constructor(glob: string, ignoreCase: boolean, certain: Certain | null) {
    this.glob = glob;
    this.ignoreCase = ignoreCase;
    this.first = certain?.texts[0] ?? [];
  }

  matches(path: string, plain: Plain | null): boolean {
    this.alternatives ??= this.writtenOut();
    const { alternatives, candidatesFor } = this;
    if (candidatesFor !== null)
      return candidatesFor(path, plain !== null).some((index) => alternatives[index]?.matches(path, plain) === true);
    // By index: until it is compiled, `some` takes several times as long.
    for (let index = 0; index < alternatives.length; index++) {
      if (alternatives[index]?.matches(path, plain) === true) return true;
    }
    return false;
  }

  /** Whether nothing counts for it but how a name ends, and whether a folder is called as one of the texts that it asks for first. */
  looksAtEnds(): boolean {
    this.alternatives ??= this.writtenOut();
    this.isOfEnds ??= this.alternatives.every(({ glob }) => {
      const folder = folderSought(glob);
      return folder === '' || (folder !== null && this.first.includes(fold(folder)));
    });
    return this.isOfEnds;
  }

  private writtenOut(): Alternative[] {
    const globs = alternativesOf(this.glob);
    if (globs.length > fewAlternatives) this.candidatesFor = finderOf(new Needles(globs.map(certainOf)), globs.length);
    return globs.map((glob) => new Alternative(glob, this.ignoreCase));
  }
}

/** Patterns by their text, each once for all sets that have it. */
class Patterns {
  readonly all: Pattern[] = [];
  readonly certain: (Certain | null)[] = [];
  private readonly known = new Map<string, Pattern[]>();

  add(glob: string, ignoreCase: boolean, use: Use): void {
    const key = `${ignoreCase ? 'i' : 'x'}:${glob}`;
    const patterns = this.known.get(key) ?? this.made(glob, ignoreCase);
    this.known.set(key, patterns);
    for (const pattern of patterns) pattern.uses.push(use);
  }

  private made(glob: string, ignoreCase: boolean): Pattern[] {
    const certain = certainOf(glob);
    // Braces within braces tell nothing until they are written out.
    if (certain === null && glob.includes('{')) {
      return alternativesOf(glob).map((each) => this.one(each, ignoreCase, certainOf(each)));
    }
    return [this.one(glob, ignoreCase, certain)];
  }

  private one(glob: string, ignoreCase: boolean, certain: Certain | null): Pattern {
    const pattern = new Pattern(glob, ignoreCase, certain);
    this.all.push(pattern);
    this.certain.push(certain);
    return pattern;
  }
}

/**
 * Compiles sets of files once for many paths. `**` stands for any number of folders, none included; a leading dot is
 * nothing special. Exceptions match without regard to case, and so do the paths of the sets in `ignoringCase`.
 *
 * A path too long to be checked out is not matched: what ignores case, which is what raises, has it, and nothing else.
 *
 * minimatch has no nested quantifiers to run away with; 3,000 paths take tens of milliseconds against the default policy.
 */
export function compileFileSets(sets: {
  ignoringCase: readonly FileSet[];
  exact: readonly FileSet[];
}): (path: string) => PatternFinder {
  const patterns = new Patterns();
  for (const [list, ignoreCase] of [
    [sets.ignoringCase, true],
    [sets.exact, false],
  ] as const) {
    for (const set of list) {
      set.paths.forEach((pattern, order) => {
        patterns.add(pattern, ignoreCase, { set, pattern, order });
      });
      for (const pattern of set.except) patterns.add(pattern, true, { set, pattern, order: -1 });
    }
  }

  const needles = new Needles(patterns.certain);
  const candidatesFor = finderOf(needles, patterns.all.length);
  const none = new Combination([]);
  const raised = new Set(sets.ignoringCase);
  const tooLong: PatternFinder = Object.assign((set: FileSet) => (raised.has(set) ? (set.paths[0] ?? null) : null), {
    leavesOut: () => false,
  });
  const tell = (path: string): PatternFinder => {
    if (isTooLong(path)) return tooLong;
    const plain = plainOf(path);
    const candidates = candidatesFor(path, plain !== null);
    let matching = none;
    for (let nth = 0; nth < candidates.length; nth++) {
      const index = candidates[nth] ?? -1;
      const pattern = patterns.all[index];
      if (pattern?.matches(path, plain)) matching = matching.with(index, pattern);
    }
    return matching.finder;
  };
  if (!needles.areOfOneName || needles.always.some((index) => patterns.all[index]?.glob !== '**')) return tell;
  const sorts = new Sorts<PatternFinder>(needles, (index) => patterns.all[index]?.looksAtEnds() === true);
  return (path) => sorts.of(path, tell);
}

/** Patterns that match together. Thousands of paths match a few combinations, each of which is told of once. */
class Combination {
  private readonly patterns: readonly Pattern[];
  private readonly larger = new Map<number, Combination>();
  private known: PatternFinder | null = null;

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns;
  }

  /** These, and one more, by its index. */
  with(index: number, pattern: Pattern): Combination {
    const known = this.larger.get(index) ?? new Combination([...this.patterns, pattern]);
    this.larger.set(index, known);
    return known;
  }

  get finder(): PatternFinder {
    this.known ??= patternFinder(this.patterns);
    return this.known;
  }
}

/** Tells of each set the first of its patterns that match; an exception has the lowest order, so it wins over every path. */
function patternFinder(matching: readonly Pattern[]): PatternFinder {
  const best = new Map<FileSet, Use>();
  for (const { uses } of matching) {
    for (const use of uses) {
      if (use.order < (best.get(use.set)?.order ?? Number.POSITIVE_INFINITY)) best.set(use.set, use);
    }
  }
  const find = (set: FileSet) => {
    const use = best.get(set);
    return use === undefined || use.order === -1 ? null : use.pattern;
  };
  return Object.assign(find, { leavesOut: (set: FileSet) => best.get(set)?.order === -1 });
}

/** Finds the first of a set's patterns that matches a text, such as a path or the name of a check. */
export interface Globs {
  find(text: string): string | null;
}

/** Compiles one set of patterns, as `compileFileSets`; nothing matches a text too long to be a path. */
export function compileGlobs(
  { paths, except = [] }: { paths: readonly string[]; except?: readonly string[] },
  { ignoreCase }: { ignoreCase: boolean },
): Globs {
  const set = { paths, except };
  const finder = compileFileSets({ ignoringCase: ignoreCase ? [set] : [], exact: ignoreCase ? [] : [set] });
  return { find: (text) => (isTooLong(text) ? null : finder(text)(set)) };
}
