import type { ChangedFile } from '../change.ts';
import type { Changes, Entry, EntryChange } from './exact-undo.ts';
import { Fields } from './fields.ts';
import type { RunGit } from './git.ts';

/** GitHub shows no diff of a file beyond these: https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits */
const mostPatchBytes = 500_000;
const mostPatchLines = 20_000;

/** For any two trees; a submodule counts even where .gitmodules asks to ignore it. */
const treeDiff = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'];

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

interface RawEntry {
  status: ChangedFile['status'];
  before: Entry | null;
  after: Entry | null;
  path: Buffer;
  previousPath: Buffer | null;
}

/** How a diff is asked for that `parseDiff` reads: as GitHub shows one. */
export const diffOptions = [
  ...['-z', '--raw', '--numstat', '-p', '--no-abbrev', '--ignore-submodules=none', '-U3', '-M50%', '-l1000'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'],
];

/** The files that differ between two commits, as a pull request lists them: with renames, counts and patches. */
export async function readFiles(git: RunGit, before: string, after: string): Promise<ChangedFile[]> {
  const { out } = await git(['diff-tree', '-r', ...diffOptions, before, after, '--']);
  return parseDiff(out).files;
}

/** A diff as a pull request lists it, and path by path. */
export interface ParsedDiff {
  files: ChangedFile[];
  changes: Changes;
}

/** Reads the output of one diff, asked for by `diffOptions`. */
export function parseDiff(out: Buffer): ParsedDiff {
  const fields = new Fields(out);
  const entries = readRaw(fields);
  const counts = entries.map((entry) => readCounts(fields, entry));
  // One more NUL stands between the records and the patches.
  if (entries.length > 0 && fields.next().length > 0) throw new Error('git listed a file that it gave no status for');
  const patches = splitPatches(fields.rest());
  let next = 0;
  const files = entries.map((entry, index) => {
    const sections = patches.slice(next, next + (splitsInTwo(entry) ? 2 : 1));
    next += sections.length;
    if (sections.length === 0) throw new Error(`git gave no diff of ${JSON.stringify(entry.path.toString('utf8'))}`);
    return fileOf(entry, counts[index] ?? noCounts, patchOf(sections));
  });
  if (next < patches.length) throw new Error('git gave more diffs than it listed files');
  return { files, changes: changesOf(entries) };
}

/** How the names alone are asked for: they need no file's content, which a partial clone may not have. */
export const nameOptions = ['-z', '--raw', '--no-abbrev', '--ignore-submodules=none', '--no-renames', '--no-color'];

/** Reads the output of one diff, asked for by `nameOptions`: files without counts and patches. */
export function parseNames(out: Buffer): ParsedDiff {
  const entries = readRaw(new Fields(out));
  return { files: entries.map((entry) => fileOf(entry, noCounts, null)), changes: changesOf(entries) };
}

const noCounts = { additions: 0, deletions: 0 };

function fileOf(
  { path, previousPath, status, after }: RawEntry,
  counts: { additions: number; deletions: number },
  patch: string | null,
): ChangedFile {
  return {
    path: path.toString('utf8'),
    ...(previousPath === null ? {} : { previousPath: previousPath.toString('utf8') }),
    status,
    ...counts,
    ...(patch === null ? {} : { patch }),
    // Where there is a patch, the mode of a file tells nothing that is not usual.
    ...(after === null || (patch !== null && after.mode.startsWith('100')) ? {} : { mode: after.mode }),
  };
}

/** Path by path: a rename is one path less and one more; latin1 keeps names apart that are no valid UTF-8. */
function changesOf(entries: readonly RawEntry[]): Changes {
  const changes = new Map<string, EntryChange>();
  for (const { path, previousPath, status, before, after } of entries) {
    if (status === 'renamed' && previousPath !== null)
      changes.set(previousPath.toString('latin1'), { before, after: null });
    changes.set(path.toString('latin1'), { before: previousPath === null ? before : null, after });
  }
  return changes;
}

/** What differs between two commits, path by path, without renames: for comparing, not for reading. */
export async function readChanges(git: RunGit, before: string, after: string): Promise<Changes> {
  const { out } = await git([...treeDiff, '--no-renames', before, after, '--']);
  // latin1 keeps names apart that are no valid UTF-8.
  return new Map(readRaw(new Fields(out)).map((entry) => [entry.path.toString('latin1'), entry]));
}

/** Records `:mode mode oid oid STATUS`, name, and for renames and copies the new name; see git-diff-tree(1), "Raw output". */
function readRaw(fields: Fields): RawEntry[] {
  const entries: RawEntry[] = [];
  while (fields.peek === 0x3a) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = '', letter = ''] = fields.text().slice(1).split(' ');
    const status = statuses[letter.charAt(0)];
    if (status === undefined) throw new Error(`git gave a status that is not known: ${letter}`);
    const first = fields.next();
    const moved = status === 'renamed' || status === 'copied';
    entries.push({
      status,
      before: treeEntry(oldMode, oldOid),
      after: treeEntry(newMode, newOid),
      path: moved ? fields.next() : first,
      previousPath: moved ? first : null,
    });
  }
  return entries;
}

function treeEntry(mode: string, oid: string): Entry | null {
  return mode === '000000' ? null : { mode, oid };
}

/** One record of `--numstat -z`: the counts are `-` for a binary file; the names of a rename follow as fields. */
function readCounts(fields: Fields, { path, previousPath }: RawEntry): { additions: number; deletions: number } {
  const record = fields.next();
  const [first, second] = [record.indexOf(9), record.indexOf(9, record.indexOf(9) + 1)];
  const names = previousPath === null ? [record.subarray(second + 1)] : [fields.next(), fields.next()];
  if (second < 0 || !names.at(-1)?.equals(path)) throw new Error('git listed statuses and counts in different order');
  const count = (text: string) => (text === '-' ? 0 : Number(text));
  return {
    additions: count(record.toString('latin1', 0, first)),
    deletions: count(record.toString('latin1', first + 1, second)),
  };
}

/** git shows a file that becomes a link or a submodule (or back) as a removal and an addition. */
function splitsInTwo({ before, after }: RawEntry): boolean {
  return before !== null && after !== null && before.mode.slice(0, 2) !== after.mode.slice(0, 2);
}

/** Cuts where a file starts: lines of a file's content never stand at the start of a line, and line breaks in names are quoted. */
function splitPatches(text: Buffer): Buffer[] {
  const sections: Buffer[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\ndiff --git ', start);
    const end = next < 0 ? text.length : next + 1;
    sections.push(text.subarray(start, end));
    start = end;
  }
  return sections;
}

/** The hunks, as GitHub's API gives them: from the first `@@`, no last line break. Null: binary, too large, or no hunks. */
function patchOf(sections: readonly Buffer[]): string | null {
  const hunks = sections
    .map((section) => ({ section, start: section.indexOf('\n@@ ') }))
    .filter(({ start }) => start >= 0)
    .map(({ section, start }) => section.subarray(start + 1));
  if (hunks.length === 0 || hunks.reduce((total, hunk) => total + hunk.length, 0) > mostPatchBytes) return null;
  const patch = Buffer.concat(hunks).toString('utf8').replace(/\n$/, '');
  return patch.split('\n').length > mostPatchLines ? null : patch;
}
