import type { ChangedFile } from '../change.ts';
import { mayBeNoFile } from '../classify/entry-kind.ts';
import type { EntryChange } from '../git/exact-undo.ts';
import type { GitHubClient } from './client.ts';
import type { Compare } from './comparison.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { differencesOfTrees } from './trees.ts';

/** Trees that may be read to complete one list. */
const MOST_TREES = 400;

/**
 * All files of a pull request of which GitHub lists only the first 3,000: those, and what else differs between the trees
 * of merge base and head, without patches and counts of lines. There only files that moved unchanged are renames; the
 * others are one removed and one added. null: the list cannot be completed, or what is listed does not fit the trees.
 */
export async function completeFiles(
  client: GitHubClient,
  target: Target,
  listed: readonly ChangedFile[],
  head: string,
  compare: Compare,
): Promise<ChangedFile[] | null> {
  try {
    const { mergeBase } = await compare(head);
    const changes = await differencesOfTrees(client, target, mergeBase, head, MOST_TREES);
    return changes === null ? null : completed(listed, changes);
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}

/** The listed files, and the rest of what the trees show; null where a listed one is not among it. */
export function completed(
  listed: readonly ChangedFile[],
  changes: ReadonlyMap<string, EntryChange>,
): ChangedFile[] | null {
  const rest = new Map(changes);
  for (const { path, previousPath, status } of listed) {
    if (!rest.delete(path)) return null;
    if (previousPath !== undefined && status === 'renamed') rest.delete(previousPath);
  }
  return [...listed.map((file) => withMode(file, changes)), ...filesOf(rest)];
}

function filesOf(changes: ReadonlyMap<string, EntryChange>): ChangedFile[] {
  const moved = new Map<string, string[]>();
  for (const [path, { before, after }] of changes) {
    if (before !== null && after === null) moved.set(before.oid, [...(moved.get(before.oid) ?? []), path]);
  }
  const sources = new Set<string>();
  const files = [...changes].flatMap(([path, { before, after }]): ChangedFile[] => {
    if (after === null) return [];
    const previousPath = before === null ? moved.get(after.oid)?.shift() : undefined;
    const { mode } = after;
    if (previousPath === undefined) return [{ ...file(path, before === null ? 'added' : 'modified'), mode }];
    sources.add(previousPath);
    return [{ ...file(path, 'renamed'), previousPath, mode }];
  });
  const removed = [...changes].filter(([path, { after }]) => after === null && !sources.has(path));
  return [...files, ...removed.map(([path]) => file(path, 'removed'))];
}

/** The trees tell the mode, so that nobody has to be asked for it. */
function withMode(file: ChangedFile, changes: ReadonlyMap<string, EntryChange>): ChangedFile {
  const mode = changes.get(file.path)?.after?.mode;
  return mode === undefined || !mayBeNoFile(file) ? file : { ...file, mode };
}

const file = (path: string, status: ChangedFile['status']): ChangedFile => ({
  path,
  status,
  additions: 0,
  deletions: 0,
});
