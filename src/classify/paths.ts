import type { z } from 'zod';
import type { ChangedFile } from '../change.ts';
import { type ByName, byNames } from './by-name.ts';
import type { Category } from './category.ts';
import type { FileCause } from './classify.ts';
import { compileContent, contentKinds, type Scanned, setsIn } from './content/scan.ts';
import { compileUnless, type Withheld } from './content/unless.ts';
import { compileFileSets, type FileSet, type PatternFinder } from './globs.ts';
import type { areasSchema, categoriesSchema, labelsSchema } from './schema.ts';

/** The parts of a policy that classification reads. */
export interface ClassificationPolicy {
  areas: z.output<ReturnType<typeof areasSchema>>;
  categories: z.output<ReturnType<typeof categoriesSchema>>;
  labels: z.output<ReturnType<typeof labelsSchema>>;
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
  /** Looks for what takes files out of pre-approved kinds, likewise. */
  withholder: () => (file: ChangedFile, find: PatternFinder) => Withheld;
  areas: Named<Area>[];
  major: Named<MajorKind>[];
  standard: Named<StandardKind>[];
  tests: FileSet;
  /** What names show; files that the same patterns match share it. */
  byName: (find: PatternFinder) => ByName;
}

type Named<Kind> = [id: string, kind: Kind];

/** A sweep judges many changes by one policy, which is compiled once. */
const known = new WeakMap<object, { categories: object; compiled: Compiled }>();

/** Makes a policy ready for many paths and files. */
export function compile({ areas, categories }: Pick<ClassificationPolicy, 'areas' | 'categories'>): Compiled {
  const before = known.get(areas);
  if (before?.categories === categories) return before.compiled;
  const { standard, major, tests } = categories;
  const contents = contentKinds<FileSet>(
    [...Object.values(areas), ...Object.values(major)].map((kind) => ({ kind, named: false, rules: kind.content })),
  );
  const unless = compileUnless(Object.values(standard).map((kind) => ({ kind, rules: kind.unless })));
  const sets = {
    areas: Object.entries(areas),
    major: Object.entries(major),
    standard: Object.entries(standard),
    tests,
  };
  const compiled = {
    ...sets,
    // What raises is matched without regard to case; what lowers has to be named exactly.
    finder: compileFileSets({
      ignoringCase: [
        ...Object.values(areas),
        ...Object.values(major),
        ...new Set([...setsIn(contents), ...unless.sets]),
      ],
      exact: [...Object.values(standard), tests],
    }),
    scanner: compileContent(contents),
    withholder: unless.scanner,
    byName: byNames(sets),
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

/** What comes before everything but the gate: kinds that deploy nothing, and tests; null: it is of none. */
export function inertView({ byName }: Compiled, path: string, find: PatternFinder): PathView | null {
  const { inert } = byName(find);
  return inert === null ? null : { path, areas: [], major: [], standard: null, test: null, ...inert };
}

/** The areas and Major kinds of a file. */
export type Raising = Pick<PathView, 'areas' | 'major'>;

/** Those that its path matches; `gone` tells whether the file is removed, as a file of a kind that asks for it. */
export function raising({ byName }: Compiled, find: PatternFinder, gone: (kind: MajorKind) => boolean): Raising {
  const { areas, major } = byName(find);
  return {
    areas,
    major: major.flatMap(({ kind, match }) => (kind.when === undefined || gone(kind) ? [match] : [])),
  };
}

/** What areas and Major kinds leave open: they decide where there are any, then the pre-approved kinds. */
export function settle(
  { byName }: Compiled,
  path: string,
  find: PatternFinder,
  { areas, major }: Raising,
  proven: (kind: StandardKind) => boolean,
): PathView {
  const blank = { path, areas, major, standard: null, test: null };
  if (areas.length + major.length > 0) {
    const isMajor = major.length > 0 || areas.some(({ category }) => category === 'major');
    return { ...blank, category: isMajor ? 'major' : 'normal' };
  }
  const standard = byName(find).standard.find(({ kind }) => proven(kind))?.match ?? null;
  return { ...blank, standard, category: standard === null ? 'normal' : 'standard' };
}
