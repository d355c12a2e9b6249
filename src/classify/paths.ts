import type { z } from 'zod';
import type { ChangedFile } from '../change.ts';
import { placeIn } from '../policy/places.ts';
import type { Path } from '../policy/problem.ts';
import type { Category, FileCause } from './classify.ts';
import { compileContent, contentKinds, type Scanned } from './content/scan.ts';
import { compileFileSets, type FileSet, type PatternFinder } from './globs.ts';
import type { areasSchema, categoriesSchema, labelsSchema } from './schema.ts';

/** The parts of a policy that classification reads. */
export interface ClassificationPolicy {
  areas: z.output<typeof areasSchema>;
  categories: z.output<typeof categoriesSchema>;
  labels: z.output<typeof labelsSchema>;
}

/** An area or a kind that a path belongs to. */
export interface Match extends Omit<FileCause, 'path'> {
  /** Its key in the policy. */
  id: string;
  title: string;
  /** What a change of it is at least. */
  category: Category;
}

/** A pre-approved kind that a file belongs to. */
export type StandardMatch = Omit<Match, 'line' | 'token' | 'why'> & { deploys: boolean };

/** What the policy says of one path. */
export interface PathView {
  path: string;
  /** What it shows by itself; null for a test, which follows the files it comes with. */
  category: Category | null;
  areas: readonly Match[];
  major: readonly Match[];
  /** The pre-approved kind; null where it is of none, or where an area or Major comes first. */
  standard: StandardMatch | null;
  /** The glob by which it is a test. */
  test: string | null;
  /** Where the policy has that glob. */
  testFrom?: string;
  /** Why it is Normal although its name might be of a pre-approved kind: one sentence, and where it shows. */
  because?: { message: string; cause: { line?: number; token?: string; why?: string } };
}

type Area = ClassificationPolicy['areas'][string];
export type MajorKind = ClassificationPolicy['categories']['major'][string];
export type StandardKind = ClassificationPolicy['categories']['standard'][string];

export interface Compiled {
  finder: (path: string) => PatternFinder;
  /** Looks at the contents of files, one change after the other. */
  scanner: () => (file: ChangedFile, find: PatternFinder) => Scanned<FileSet>;
  areas: Named<Area>[];
  major: Named<MajorKind>[];
  standard: Named<StandardKind>[];
  tests: FileSet;
}

type Named<Kind> = [id: string, kind: Kind];

/** The area that nothing takes precedence over. */
export const gate = 'gate';

/** A sweep judges many changes by one policy, which is compiled once. */
const known = new WeakMap<object, { categories: object; compiled: Compiled }>();

/** Makes a policy ready for many paths and files. */
export function compile({ areas, categories }: Pick<ClassificationPolicy, 'areas' | 'categories'>): Compiled {
  const before = known.get(areas);
  if (before?.categories === categories) return before.compiled;
  const { standard, major, tests } = categories;
  const contents = contentKinds<FileSet>([
    ...[...Object.values(areas), ...Object.values(major)].map((kind) => ({ kind, named: false, rules: kind.content })),
    ...Object.values(standard).map((kind) => ({ kind, named: true, rules: kind.unless })),
  ]);
  const compiled = {
    // What raises is matched without regard to case; what lowers has to be named exactly.
    finder: compileFileSets({
      ignoringCase: [
        ...Object.values(areas),
        ...Object.values(major),
        ...new Set(contents.flatMap(({ rules }) => rules.map(({ set }) => set))),
      ],
      exact: [...Object.values(standard), tests],
    }),
    scanner: compileContent(contents),
    areas: Object.entries(areas),
    major: Object.entries(major),
    standard: Object.entries(standard),
    tests,
  };
  known.set(areas, { categories, compiled });
  return compiled;
}

/**
 * Returns what the policy says of a path. In this order: the gate's own files; kinds that deploy nothing (documentation)
 * and tests; Major kinds and areas, of which all that match count; the other pre-approved kinds; all else is Normal.
 * `removed`: as if the file were removed.
 */
export function pathViewer(
  policy: Pick<ClassificationPolicy, 'areas' | 'categories'>,
  { removed = false }: { removed?: boolean } = {},
): (path: string) => PathView {
  const compiled = compile(policy);
  return (path) => {
    const find = compiled.finder(path);
    return (
      inertView(compiled, path, find) ??
      settle(
        compiled,
        path,
        find,
        raising(compiled, find, () => removed),
        (kind) => kind.only === undefined,
      )
    );
  };
}

/** Whether a kind is looked at before the areas: it deploys nothing, and its paths say all. */
const isInert = ({ deploys, only, unless }: StandardKind) => !deploys && only === undefined && unless === undefined;

/** What comes before everything but the gate: kinds that deploy nothing, and tests; null: it is of none. */
export function inertView({ areas, standard, tests }: Compiled, path: string, find: PatternFinder): PathView | null {
  const gateArea = areas.find(([id]) => id === gate)?.[1];
  if (gateArea !== undefined && find(gateArea) !== null) return null;
  const blank = { path, areas: [], major: [], standard: null, test: null };
  const inert = standardKind(standard, find, (kind) => isInert(kind));
  if (inert !== null) return { ...blank, standard: inert, category: 'standard' };
  const test = find(tests);
  if (test === null) return null;
  return {
    ...blank,
    test,
    testFrom: placeIn(tests, ['categories', 'tests', 'paths', tests.paths.indexOf(test)]),
    category: null,
  };
}

/** The areas and Major kinds of a file. */
export type Raising = Pick<PathView, 'areas' | 'major'>;

/** Those that its path matches; `gone` tells whether the file is removed, as a file of a kind that asks for it. */
export function raising({ areas, major }: Compiled, find: PatternFinder, gone: (kind: MajorKind) => boolean): Raising {
  return {
    areas: matches(['areas'], areas, find, ({ category }) => category),
    major: matches(
      ['categories', 'major'],
      major,
      (kind) => (kind.when === undefined || gone(kind) ? find(kind) : null),
      () => 'major',
    ),
  };
}

/** What areas and Major kinds leave open: they decide where there are any, then the pre-approved kinds. */
export function settle(
  { standard }: Compiled,
  path: string,
  find: PatternFinder,
  found: Raising,
  proven: (kind: StandardKind) => boolean,
): PathView {
  const blank = { path, standard: null, test: null, ...found };
  const hits = [...found.areas, ...found.major];
  if (hits.length > 0) return { ...blank, category: hits.some((hit) => hit.category === 'major') ? 'major' : 'normal' };
  const kind = standardKind(standard, find, (each) => !isInert(each) && proven(each));
  return { ...blank, standard: kind, category: kind === null ? 'normal' : 'standard' };
}

function matches<Kind extends Area | MajorKind>(
  key: Path,
  named: readonly Named<Kind>[],
  find: (kind: Kind) => string | null,
  categoryOf: (kind: Kind) => Category,
): Match[] {
  const found: Match[] = [];
  for (const [id, kind] of named) {
    const pattern = find(kind);
    if (pattern !== null)
      found.push(matchBy(kind, pattern, () => ({ key: [...key, id], id, category: categoryOf(kind) })));
  }
  return found;
}

/** The matches of each area and kind by their patterns: thousands of files share a few. */
const matchesOf = new WeakMap<object, Map<string, Match>>();

function matchBy(
  kind: Area | MajorKind,
  pattern: string,
  about: () => { key: Path; id: string; category: Category },
): Match {
  const known = matchesOf.get(kind) ?? new Map<string, Match>();
  matchesOf.set(kind, known);
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const { key, id, category } = about();
  const from = placeIn(kind, [...key, 'paths', kind.paths.indexOf(pattern)]);
  const match = { id, title: kind.title, pattern, category, from };
  known.set(pattern, match);
  return match;
}

function standardKind(
  kinds: Compiled['standard'],
  find: PatternFinder,
  wanted: (kind: StandardKind) => boolean,
): PathView['standard'] {
  for (const [id, kind] of kinds) {
    const pattern = find(kind);
    if (pattern === null || !wanted(kind)) continue;
    const from = placeIn(kind, ['categories', 'standard', id, 'paths', kind.paths.indexOf(pattern)]);
    return { id, title: kind.title, pattern, category: 'standard', deploys: kind.deploys, from };
  }
  return null;
}
