/** Makes one tree out of another, directory by directory, so that a branch of a thousand files stays quick. */
import type { GitObjects, TreeEntry } from './objects.ts';

/** What shall stand at each path; null: nothing. */
export type Edits = ReadonlyMap<string, TreeEntry | null>;

/** Whether GitHub takes it as a path below a tree. */
export const isPath = (path: string): boolean =>
  path !== '' && path.split('/').every((part) => !['', '.', '..'].includes(part) && part.toLowerCase() !== '.git');

/** The tree with the edits done to it; directories that become empty go. Returns null for an empty one. */
export function editedTree(git: GitObjects, root: string | null, edits: Edits): string | null {
  const entries = new Map(root === null ? [] : (git.trees.get(root) ?? []));
  const below = new Map<string, Map<string, TreeEntry | null>>();
  for (const [path, entry] of edits) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      if (entry === null) entries.delete(path);
      else entries.set(path, entry);
      continue;
    }
    const directory = path.slice(0, slash);
    const inside = below.get(directory) ?? new Map<string, TreeEntry | null>();
    below.set(directory, inside.set(path.slice(slash + 1), entry));
  }
  for (const [name, inside] of below) {
    const old = entries.get(name);
    const sha = editedTree(git, old?.type === 'tree' ? old.sha : null, inside);
    if (sha === null) entries.delete(name);
    else entries.set(name, { mode: '040000', type: 'tree', sha });
  }
  return entries.size === 0 ? null : git.directory(entries);
}
