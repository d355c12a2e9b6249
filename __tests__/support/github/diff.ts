/** Differences between snapshots and texts, in the shape in which GitHub lists the files of a pull request. */
import type { GitObjects, Snapshot, TreeEntry } from './objects.ts';
import type { ChangedFile } from './world.ts';

const CONTEXT = 3;

/** A text's lines; the last one without its newline is still a line. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** Lines, the last one with what git writes below it where its newline is missing. */
function endedLines(text: string): string[] {
  const lines = linesOf(text);
  const last = lines.pop();
  return last === undefined ? [] : [...lines, text.endsWith('\n') ? last : `${last}${withoutBreak}`];
}

const withoutBreak = '\n\\ No newline at end of file';

/**
 * One hunk from the first to the last line that differ, as GitHub's `patch`; null where nothing differs. A last line without
 * its newline differs from the same with one.
 */
export function patchOf(before: string, after: string): string | null {
  if (before === after) return null;
  const old = endedLines(before);
  const now = endedLines(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const from = Math.max(0, start - CONTEXT);
  const tail = Math.min(end, CONTEXT);
  const range = (lines: number): string => {
    const length = lines - end + tail - from;
    if (length === 1) return `${from + 1}`;
    return `${length === 0 ? 0 : from + 1},${length}`;
  };
  return [
    `@@ -${range(old.length)} +${range(now.length)} @@`,
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...now.slice(now.length - end, now.length - end + tail).map((line) => ` ${line}`),
  ].join('\n');
}

/** The two texts that a patch tells of, with nothing between its hunks. */
export function textsOf(patch: string): { before: string; after: string } {
  const lines = patch.split('\n').filter((line) => !line.startsWith('@@') && !line.startsWith('\\'));
  const side = (skip: string): string =>
    lines
      .filter((line) => !line.startsWith(skip))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { before: side('+'), after: side('-') };
}

/** Counts of added and deleted lines in a patch. */
export function countsOf(patch: string | null): { additions: number; deletions: number } {
  const lines = patch === null ? [] : patch.split('\n').filter((line) => !line.startsWith('@@'));
  return {
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
  };
}

const isBinary = (bytes: Buffer): boolean => bytes.includes(0);

/**
 * The files in which two snapshots differ, by path, as GitHub lists them.
 * `renames` (new path to old path) tells what git's similarity search would find; identical contents are found here.
 */
export function changedFiles(
  git: GitObjects,
  before: Snapshot,
  after: Snapshot,
  renames: ReadonlyMap<string, string> = new Map(),
): ChangedFile[] {
  const sources = sourcesOf(before, after, renames);
  const present = [...after].flatMap(([path, entry]): ChangedFile[] => {
    const source = sources.get(path);
    const old = before.get(source ?? path);
    const change = () => ({ ...contentChange(git, old, entry), sha: entry.sha });
    if (source !== undefined) {
      return [{ path, previousPath: source, status: after.has(source) ? 'copied' : 'renamed', ...change() }];
    }
    if (old?.sha === entry.sha && old.mode === entry.mode) return [];
    return [{ path, status: old ? 'modified' : 'added', ...change() }];
  });
  const moved = new Set(sources.values());
  const removed = [...before].flatMap(([path, old]): ChangedFile[] =>
    after.has(path) || moved.has(path) ? [] : [{ path, status: 'removed', ...contentChange(git, old), sha: old.sha }],
  );
  return [...present, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Which new path came from which old one. */
function sourcesOf(before: Snapshot, after: Snapshot, renames: ReadonlyMap<string, string>): Map<string, string> {
  const gone = new Map([...before].flatMap(([path, { sha }]) => (after.has(path) ? [] : [[sha, path] as const])));
  const sources = new Map<string, string>();
  for (const [path, { sha }] of after) {
    const source = before.has(path) ? undefined : (renames.get(path) ?? gone.get(sha));
    if (source === undefined || !before.has(source)) continue;
    sources.set(path, source);
    if (source === gone.get(sha)) gone.delete(sha);
  }
  return sources;
}

function contentChange(
  git: GitObjects,
  before?: TreeEntry,
  after?: TreeEntry,
): Pick<ChangedFile, 'patch' | 'additions' | 'deletions'> {
  const [old, now] = [git.text(before), git.text(after)];
  const patch = isBinary(old) || isBinary(now) ? null : patchOf(old.toString(), now.toString());
  return { patch, ...countsOf(patch) };
}
