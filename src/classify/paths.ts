import type { z } from 'zod';
import type { Category } from './classify.ts';
import { compileFileSets, type FileSet, type PatternFinder } from './globs.ts';
import type { areasSchema, categoriesSchema, labelsSchema } from './schema.ts';

/** The parts of a policy that classification reads. */
export interface ClassificationPolicy {
  areas: z.output<typeof areasSchema>;
  categories: z.output<typeof categoriesSchema>;
  labels: z.output<typeof labelsSchema>;
}

/** An area or a kind that a path belongs to. */
export interface Match {
  /** Its key in the policy. */
  id: string;
  title: string;
  /** The glob that matched. */
  pattern: string;
  /** What a change of it is at least. */
  category: Category;
}

/** What the policy says of one path. */
export interface PathView {
  path: string;
  /** What it shows by itself; null for a test, which follows the files it comes with. */
  category: Category | null;
  areas: readonly Match[];
  major: readonly Match[];
  /** The pre-approved kind; null where it is of none, or where an area or Major comes first. */
  standard: (Match & { deploys: boolean }) | null;
  /** The glob by which it is a test. */
  test: string | null;
}

interface Compiled {
  finder: (path: string) => PatternFinder;
  areas: Named<ClassificationPolicy['areas'][string]>[];
  major: Named<ClassificationPolicy['categories']['major'][string]>[];
  standard: Named<ClassificationPolicy['categories']['standard'][string]>[];
  tests: FileSet;
}

type Named<Kind> = [id: string, kind: Kind];

/** The area that nothing takes precedence over. */
const gate = 'gate';

/** A sweep judges many changes by one policy, which is compiled once. */
const known = new WeakMap<object, { categories: object; compiled: Compiled }>();

function compile({ areas, categories }: Pick<ClassificationPolicy, 'areas' | 'categories'>): Compiled {
  const before = known.get(areas);
  if (before?.categories === categories) return before.compiled;
  const { standard, major, tests } = categories;
  const compiled = {
    // What raises is matched without regard to case; what lowers has to be named exactly.
    finder: compileFileSets({
      ignoringCase: [...Object.values(areas), ...Object.values(major)],
      exact: [...Object.values(standard), tests],
    }),
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
 */
export function pathViewer(policy: Pick<ClassificationPolicy, 'areas' | 'categories'>): (path: string) => PathView {
  const { finder, areas, major, standard, tests } = compile(policy);

  return (path) => {
    const find = finder(path);
    const blank = { path, areas: [], major: [], standard: null, test: null };
    const gateArea = areas.find(([id]) => id === gate)?.[1];
    if (gateArea === undefined || find(gateArea) === null) {
      const inert = standardKind(standard, find, (kind) => !kind.deploys);
      if (inert !== null) return { ...blank, standard: inert, category: 'standard' };
      const test = find(tests);
      if (test !== null) return { ...blank, test, category: null };
    }
    const raising = {
      areas: matches(areas, find, ({ category }) => category),
      major: matches(major, find, () => 'major'),
    };
    const hits = [...raising.areas, ...raising.major];
    if (hits.length > 0) {
      const category = hits.some((hit) => hit.category === 'major') ? 'major' : 'normal';
      return { ...blank, ...raising, category };
    }
    const kind = standardKind(standard, find, ({ deploys }) => deploys);
    return { ...blank, standard: kind, category: kind === null ? 'normal' : 'standard' };
  };
}

function matches<Kind extends FileSet & { title: string }>(
  named: readonly Named<Kind>[],
  find: PatternFinder,
  categoryOf: (kind: Kind) => Category,
): Match[] {
  return named.flatMap(([id, kind]) => {
    const pattern = find(kind);
    return pattern === null ? [] : [{ id, title: kind.title, pattern, category: categoryOf(kind) }];
  });
}

type StandardKind = Compiled['standard'][number][1];

function standardKind(
  kinds: Compiled['standard'],
  find: PatternFinder,
  wanted: (kind: StandardKind) => boolean,
): PathView['standard'] {
  for (const [id, kind] of kinds) {
    const pattern = wanted(kind) ? find(kind) : null;
    if (pattern !== null) return { id, title: kind.title, pattern, category: 'standard', deploys: kind.deploys };
  }
  return null;
}
