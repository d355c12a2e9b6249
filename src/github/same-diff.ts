import type { Entry } from '../git/exact-undo.ts';
import type { GitHubClient } from './client.ts';
import { type Comparison, compare } from './comparison.ts';
import { type Entries, readEntries } from './entries.ts';
import type { Target } from './event.ts';
import type { FileRow } from './files.ts';
import { sameEdits } from './hunks.ts';

/** Whether two commits show the same diff. */
export interface SameDiff {
  /** null: cannot be told. */
  same: boolean | null;
  /** In how many files they differ, where that is known. */
  differing?: number;
}

/** The same file in both diffs. */
interface Pair {
  one: FileRow;
  other: FileRow;
}

/**
 * Whether two commits of a branch change the same against the base, wherever either left it: every file goes from the
 * same content and mode to the same content and mode; or, where the base changed the file in between, the same edits
 * were made at the same places of it. The same content at the end is not enough: over a base that went on, it may undo
 * what the base did. Nothing is asked where the lists alone show a difference. Throws GitHubError.
 */
export async function sameDiff(
  client: GitHubClient,
  target: Target,
  one: Comparison,
  other: Comparison,
): Promise<SameDiff> {
  if (one.files === null || other.files === null) return { same: null };
  // What has arrived on the base has no diff any more that could be compared.
  if (one.mergeBase === one.commit || other.mergeBase === other.commit) return { same: null };
  const sameBase = one.mergeBase === other.mergeBase;
  const { pairs, differing } = pairsOf(one.files, other.files, sameBase);
  if (differing > 0) return { same: false, differing };
  // Over the same base a diff is the same only if everything is.
  if (sameBase && one.tree !== null && other.tree !== null) return { same: one.tree === other.tree };
  if (pairs.length === 0) return { same: true, differing: 0 };
  const commits = [one.mergeBase, one.commit, other.mergeBase, other.commit];
  const [before1, after1, before2, after2] = await readEntries(client, target, commits, pathsOf(pairs));
  if (!before1 || !after1 || !before2 || !after2) return { same: null };
  const judged = pairs.map((pair) => judge(pair, [before1, after1, before2, after2]));
  const moved = judged.filter((pair) => pair !== 'same' && pair !== 'differs');
  const changed = judged.filter((result) => result === 'differs').length;
  if (changed > 0 || moved.length === 0) return { same: changed === 0, differing: changed };
  const between = await compare(client, target, one.mergeBase, other.mergeBase);
  if (between.mergeBase !== one.mergeBase) return { same: false, differing: moved.length };
  if (between.files === null) return { same: null };
  const left = moved.filter((pair) => !editsCarriedOver(pair, between.files ?? [], before2)).length;
  return { same: left === 0, differing: left };
}

/** The files that both lists name alike, and the number of those that certainly differ. */
function pairsOf(
  one: readonly FileRow[],
  other: readonly FileRow[],
  sameBase: boolean,
): { pairs: Pair[]; differing: number } {
  const rest = new Map(other.map((row) => [row.file.path, row]));
  const pairs: Pair[] = [];
  let differing = 0;
  for (const row of one) {
    const match = rest.get(row.file.path);
    rest.delete(row.file.path);
    if (match !== undefined && mayBeSame(row, match, sameBase)) pairs.push({ one: row, other: match });
    else differing++;
  }
  return { pairs, differing: differing + rest.size };
}

function mayBeSame(one: FileRow, other: FileRow, sameBase: boolean): boolean {
  if (one.file.status !== other.file.status || one.file.previousPath !== other.file.previousPath) return false;
  const sameBlob = one.blob !== null && one.blob === other.blob;
  return sameBlob || (!sameBase && one.file.patch !== undefined && other.file.patch !== undefined);
}

const pathsOf = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap(({ one: { file } }) => [file.path, ...(file.previousPath ? [file.previousPath] : [])])),
];

/** `same` and `differs` are certain; a pair is one whose file the base changed in between. */
function judge(pair: Pair, all: readonly [Entries, Entries, Entries, Entries]): 'same' | 'differs' | Pair {
  const { path, previousPath } = pair.one.file;
  const at = (name: string): (Entry | null)[] => all.map((entries) => entries.get(name) ?? null);
  const places = previousPath === undefined ? [at(path)] : [at(path), at(previousPath)];
  const equal = (alike: (a: Entry | null, b: Entry | null) => boolean): boolean =>
    places.every(([a = null, b = null, c = null, d = null]) => alike(a, c) && alike(b, d));
  if (equal((a, b) => a?.mode === b?.mode && a?.oid === b?.oid)) return 'same';
  return equal((a, b) => a?.mode === b?.mode) ? pair : 'differs';
}

function editsCarriedOver({ one, other }: Pair, between: readonly FileRow[], newBase: Entries): boolean {
  const path = one.file.previousPath ?? one.file.path;
  const change = between.find(({ file }) => file.path === path);
  if (change === undefined || change.file.status !== 'modified' || change.blob !== newBase.get(path)?.oid) return false;
  return sameEdits(one.file, other.file, change.file);
}
