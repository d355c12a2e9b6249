import { editList } from './edit-list.ts';
import type { Located, LocatedEntry } from './located.ts';
import type { Path, Place, PolicyProblem } from './problem.ts';

/** What is asked of a schema while a file is laid over a policy. A place that the schema does not know has none. */
export interface SchemaWalk<Schema> {
  /** The schema of a member or an item; undefined where the schema knows none. */
  child(schema: Schema | undefined, key: string | number): Schema | undefined;
  /** Whether a list is expected here, and nothing that is written as a mapping. */
  expectsList(schema: Schema | undefined): boolean;
  /** Whether these are the settings of a rule, for which a level alone may stand. */
  hasLevel(schema: Schema | undefined): boolean;
  /** A value as the policy would hold it; as written when it is no valid one. */
  normal(schema: Schema | undefined, value: unknown): unknown;
}

/** Where a value of the laid-over policy stands in the file. */
export interface Origin {
  readonly node: Located;
  /** Where its key stands; an item of a list has none. */
  readonly key?: Place;
}

/** A policy with a file laid over it, not validated yet. */
export interface Overlaid {
  policy: unknown;
  /** Problems of the laying itself: lists edited in ways that cannot be. */
  problems: PolicyProblem[];
  /** The origin of a value, if it came from the file. */
  origin(path: Path): Origin | undefined;
}

/**
 * Lays a file's data over a policy, key by key. A list replaces a list; where a list is expected, a mapping edits it
 * (edit-list.ts). The level of a rule alone stands for its settings (`title: off`). Neither argument is changed.
 */
export function overlay<Schema>(base: unknown, file: Located, schema: Schema, walk: SchemaWalk<Schema>): Overlaid {
  const { child, expectsList, hasLevel } = walk;
  const origins = new Map<string, Origin>();
  const problems: PolicyProblem[] = [];

  function lay(under: unknown, node: Located, expected: Schema | undefined, path: Path, key?: Place): unknown {
    origins.set(JSON.stringify(path), key === undefined ? { node } : { node, key });
    if (node.kind === 'list')
      return node.items.map((item, index) => lay(undefined, item, child(expected, index), [...path, index]));
    if (node.kind === 'scalar') {
      if (node.value === null || !hasLevel(expected)) return node.value;
      return merge(under, [['level', { at: node.at, value: node }]], expected, path);
    }
    if (!expectsList(expected)) return merge(under, node.entries, expected, path);
    const item = child(expected, 0);
    const edited = editList(Array.isArray(under) ? under : [], node, (value) => walk.normal(item, value), path);
    problems.push(...edited.problems);
    const first = edited.kept.length;
    return [
      ...edited.kept,
      ...edited.added.map((entry, index) => lay(undefined, entry, item, [...path, first + index])),
    ];
  }

  function merge(under: unknown, entries: Iterable<[string, LocatedEntry]>, expected: Schema | undefined, path: Path) {
    const merged = new Map(isMapping(under) ? Object.entries(under) : []);
    for (const [name, { at, value }] of entries) {
      merged.set(name, lay(merged.get(name), value, child(expected, name), [...path, name], at));
    }
    return Object.fromEntries(merged);
  }

  const policy = lay(base, file, schema, []);
  return { policy, problems, origin: (path) => origins.get(JSON.stringify(path)) };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
