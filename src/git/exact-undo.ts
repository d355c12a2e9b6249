/** A file, link or submodule in a tree: its mode (six octal digits) and the id of its content. */
export interface Entry {
  mode: string;
  oid: string;
}

/** What happens to one path; null: it does not exist. */
export interface EntryChange {
  before: Entry | null;
  after: Entry | null;
}

/** Every path that differs between two trees; a renamed file is one path less and one more. */
export type Changes = ReadonlyMap<string, EntryChange>;

/** The paths that differ between two trees, each given as all of its entries or at least as those that may differ. */
export function changesBetween(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): Changes {
  const changes = new Map<string, EntryChange>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const change = { before: before.get(path) ?? null, after: after.get(path) ?? null };
    if (!same(change.before, change.after)) changes.set(path, change);
  }
  return changes;
}

/**
 * Whether a branch (from its merge base to its head) exactly undoes changes that were merged one after the other: each
 * of their paths is at the merge base as the last of them left it, and at the head as it was before the first; and the
 * branch changes no other path. Undoing nothing proves nothing. Policy 5.2.
 *
 * @param undone the merged changes, oldest first, each against the first parent of its commit
 */
export function undoesExactly(branch: Changes, undone: readonly Changes[]): boolean {
  const merged = combined(undone);
  if (merged === null || merged.size === 0 || merged.size !== branch.size) return false;
  for (const [path, { before, after }] of merged) {
    const change = branch.get(path);
    if (change === undefined || !same(change.before, after) || !same(change.after, before)) return false;
  }
  return true;
}

/** The changes as one; null where another change came between them in a path they share. */
function combined(all: readonly Changes[]): Changes | null {
  const result = new Map<string, EntryChange>();
  for (const changes of all) {
    for (const [path, change] of changes) {
      const earlier = result.get(path);
      if (earlier !== undefined && !same(earlier.after, change.before)) return null;
      result.set(path, { before: earlier === undefined ? change.before : earlier.before, after: change.after });
    }
  }
  for (const [path, { before, after }] of result) if (same(before, after)) result.delete(path);
  return result;
}

function same(a: Entry | null, b: Entry | null): boolean {
  return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
