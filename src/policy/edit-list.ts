import { canonicalJson } from './hash.ts';
import { type Located, type LocatedMapping, plainData } from './located.ts';
import { type Path, type Place, type PolicyProblem, pathText, quote } from './problem.ts';
import { suggestName } from './suggest.ts';

/** A list edited by `{add: […], remove: […]}`. */
export interface EditedList {
  /** What stays of the list. */
  kept: unknown[];
  /** What comes after it. */
  added: Located[];
  /** With problems, the list is as it was. */
  problems: PolicyProblem[];
}

/**
 * Edits a list: first `remove`, then `add`; the order stays, and what is there already is not added. An item to remove
 * must be in the list (a mapping: equal in all members). Items are compared as the policy would hold them, so that
 * `@ada` and `ada` are the same login; `normal` says how.
 */
export function editList(
  list: readonly unknown[],
  node: LocatedMapping,
  normal: (value: unknown) => unknown,
  path: Path,
): EditedList {
  const problems: PolicyProblem[] = [];
  const report: Report = (at, message, suggestion) => {
    const rest = suggestion === undefined ? {} : { suggestion };
    problems.push({ line: at.line, column: at.column, path: pathText(path), message, ...rest });
  };
  checkKeys(node, report);
  const toAdd = itemsOf(node, 'add', report);
  const toRemove = itemsOf(node, 'remove', report);

  const identity = (value: unknown) => canonicalJson(normal(value));
  const present = new Set(list.map(identity));
  const removed = new Set<string>();
  for (const { at, value } of toRemove) {
    removed.add(identity(value));
    if (present.has(identity(value))) continue;
    const texts = list.filter((one) => typeof one === 'string');
    const near = typeof value === 'string' ? suggestName(value, texts) : undefined;
    const hint = near === undefined ? '' : `, did you mean ${quote(near)}?`;
    report(at, `cannot remove ${shown(value)}: it is not in the list${hint}`, near);
  }
  const kept = list.filter((value) => !removed.has(identity(value)));
  const there = new Set(kept.map(identity));
  const added: Located[] = [];
  for (const { at, value, node: entry } of toAdd) {
    if (removed.has(identity(value))) report(at, `${shown(value)} is both added and removed: keep one`);
    if (there.has(identity(value))) continue;
    there.add(identity(value));
    added.push(entry);
  }
  return problems.length > 0 ? { kept: [...list], added: [], problems } : { kept, added, problems };
}

type Report = (at: Place, message: string, suggestion?: string) => void;

function checkKeys(node: LocatedMapping, report: Report): void {
  if (node.entries.size === 0) report(node.at, 'expected a list, or a mapping with "add" or "remove"');
  for (const [name, { at }] of node.entries) {
    if (name === 'add' || name === 'remove') continue;
    const near = suggestName(name, ['add', 'remove']);
    const hint = near === undefined ? 'a list is expected here, or "add" and "remove"' : `did you mean ${quote(near)}?`;
    report(at, `unknown key ${quote(name)}, ${hint}`, near);
  }
}

function itemsOf(mapping: LocatedMapping, name: 'add' | 'remove', report: Report) {
  const entry = mapping.entries.get(name);
  if (entry === undefined) return [];
  if (entry.value.kind === 'list')
    return entry.value.items.map((node) => ({ node, at: node.at, value: plainData(node) }));
  report(entry.value.at, `"${name}" takes a list: write [ ] around what to ${name}`);
  return [];
}

function shown(value: unknown): string {
  return quote(typeof value === 'string' ? value : canonicalJson(value));
}
