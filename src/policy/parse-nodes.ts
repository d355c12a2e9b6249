/** The nodes of a YAML document as located plain data. Loads yaml. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Located, LocatedEntry, LocatedMapping } from './located.ts';
import { type Path, type Place, type PolicyProblem, pathText, quote } from './problem.ts';

export interface LocatedNodes {
  root: Located;
  /** What cannot be in a policy: keys that stand twice or are no names, aliases that refer to nothing. */
  problems: PolicyProblem[];
  /** Set when aliases multiply the values beyond the limit; the root is then cut off. */
  overflow: string | null;
}

/**
 * Nodes to data. Aliases are written out, up to `values` values in all. The first of two equal keys counts, and the
 * second is a problem.
 */
export function locateNodes(
  contents: Node,
  place: (offset: number) => Place,
  limits: { values: number; depth: number; problems: number },
): LocatedNodes {
  const problems: PolicyProblem[] = [];
  const open = new Set<Node>();
  const anchors = new Anchors();
  let values = 0;
  let overflow: string | null = null;

  const report = ({ line, column }: Place, path: Path, message: string) => {
    if (problems.length < limits.problems) problems.push({ line, column, path: pathText(path), message });
  };
  const nothing = (at: Place): Located => ({ kind: 'scalar', at, value: null, source: '' });
  const placeOf = (node: Node, fallback: Place) => (node.range ? place(node.range[0]) : fallback);

  /** Undefined where a problem was reported instead of a value. */
  function visit(node: unknown, path: Path, around: Place): Located | undefined {
    values += 1;
    if (values > limits.values || path.length > limits.depth) {
      overflow = 'the file, with its aliases written out, has more values than a policy can have';
      return undefined;
    }
    if (isAlias(node)) return visitAlias(node, path, placeOf(node, around));
    if (isScalar(node)) {
      anchors.define(node, node.anchor);
      return scalar(node.value, node.source, placeOf(node, around));
    }
    if (!isMap(node) && !isSeq(node)) return nothing(around);
    anchors.define(node, node.anchor);
    const at = placeOf(node, around);
    open.add(node);
    const collection: Located = isSeq(node)
      ? { kind: 'list', at, items: node.items.flatMap((item, index) => visit(item, [...path, index], at) ?? []) }
      : mapping(node.items, path, at);
    open.delete(node);
    return collection;
  }

  function visitAlias(alias: Alias, path: Path, at: Place): Located | undefined {
    const target = anchors.resolve(alias);
    if (target !== undefined && !open.has(target)) return visit(target, path, at);
    const inside = 'an alias cannot stand inside what it refers to';
    report(
      at,
      path,
      target === undefined ? `there is no anchor ${quote(`&${alias.source}`)} before this alias` : inside,
    );
    return undefined;
  }

  function mapping(pairs: readonly { key: unknown; value: unknown }[], path: Path, at: Place): LocatedMapping {
    const entries = new Map<string, LocatedEntry>();
    for (const { key, value } of pairs) {
      const keyAt = isScalar(key) ? placeOf(key, at) : at;
      const name = keyName(key);
      const first = typeof name === 'string' ? entries.get(name) : undefined;
      if (isScalar(key)) anchors.define(key, key.anchor);
      if (typeof name !== 'string') report(keyAt, path, name.message);
      else if (first === undefined) enter(entries, name, keyAt, visit(value, [...path, name], keyAt));
      else
        report(
          keyAt,
          [...path, name],
          `the key ${quote(name)} stands here twice, first in line ${first.at.line}: keep one`,
        );
    }
    return { kind: 'mapping', at, entries };
  }

  const start = { line: 1, column: 1 };
  const root = visit(contents, [], start) ?? nothing(start);
  return { root, problems, overflow };
}

function enter(entries: Map<string, LocatedEntry>, name: string, at: Place, value: Located | undefined): void {
  if (value !== undefined) entries.set(name, { at, value });
}

/** What aliases refer to: the last anchor of that name before them in the text, wherever they are written out. */
class Anchors {
  readonly #last = new Map<string, Node>();
  readonly #defined = new Set<Node>();
  readonly #targets = new Map<Alias, Node | undefined>();

  define(node: Node, anchor: string | undefined): void {
    if (anchor === undefined || this.#defined.has(node)) return;
    this.#defined.add(node);
    this.#last.set(anchor, node);
  }

  resolve(alias: Alias): Node | undefined {
    if (!this.#targets.has(alias)) this.#targets.set(alias, this.#last.get(alias.source));
    return this.#targets.get(alias);
  }
}

function scalar(value: unknown, source: string | undefined, at: Place): Located {
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', at, value: known ? value : null, source: source ?? '' };
}

/** The key's name, or why it cannot be one. A number as a key is its text, as it is written. */
function keyName(key: unknown): string | { message: string } {
  if (!isScalar(key) || key.value === null) return { message: 'a key must be a plain name' };
  const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  if (name === '<<') return { message: 'merge keys ("<<") are not supported: write the values out' };
  // An object's own "__proto__" would replace the prototype wherever the data is copied.
  if (name === '__proto__') return { message: 'unknown key "__proto__"' };
  return name;
}
