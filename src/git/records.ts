import { parseRecordPath } from '../records/record-path.ts';
import { findingsOf, type VerificationFinding } from '../records/verification-finding.ts';
import type { StoredFile } from '../records/verify.ts';
import type { FileVersion } from '../records/verify-history.ts';
import type { RunGit } from './git.ts';
import {
  type BlobTexts,
  groupedBySize,
  mostRecordBytes,
  readAhead,
  readBlobSizes,
  readBlobTexts,
} from './records-blobs.ts';
import { listRecordsEntries, type RecordsChange, type RecordsEntry, readRecordsLog } from './records-log.ts';

/** The branch of records, in a clone. */
export interface RecordsBranch {
  /** The commit that it is at. */
  tip: string;
  /** Commits before which this clone, being shallow, has nothing. */
  edges: ReadonlySet<string>;
}

/** A record as it stands on the branch now. */
export interface StoredRecord {
  /** "2026/11/19-42". */
  place: string;
  /** Its JSON file. */
  text: string;
}

/** The branch of records, with every file that is on it or ever was. */
export interface StoredRecords {
  /** How many records there are at most: files in JSON that are in their place. */
  count: number;
  /** Whether there ever was a file of a record. */
  hadRecords: boolean;
  /** What is wrong with the branch besides its files. */
  findings: readonly VerificationFinding[];
  /** The commits of its history, oldest first, as far as this clone goes. */
  commits: readonly string[];
  /** Whether this clone holds its history from the beginning. */
  complete: boolean;
  /**
   * All files, some records at a time, both files of a record together; the next ones are read meanwhile. Of files that are
   * no records the text is empty, and there is no history. Throws CheckoutError where this clone lacks a text.
   */
  files(): AsyncGenerator<StoredFile[]>;
}

/** The texts that are read at one time, in bytes. */
const groupBytes = 4 * 1024 ** 2;

const { fail } = findingsOf('history');

/**
 * Reads the records of a branch with their history, by git alone: two listings at once, then texts as they are asked for.
 * Throws CheckoutError.
 */
export async function openStoredRecords(git: RunGit, { tip, edges }: RecordsBranch): Promise<StoredRecords> {
  const [{ commits, changes }, entries] = await Promise.all([readRecordsLog(git, tip), listRecordsEntries(git, tip)]);
  const now = new Map(entries.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...changes.keys(), ...now.keys()])].sort();
  const all = paths.map((path): Listed => ({ path, entry: now.get(path) ?? null, changes: changes.get(path) ?? [] }));
  const files = all.filter(({ path }) => parseRecordPath(path) !== null);
  const foreign = all.filter(({ path }) => parseRecordPath(path) === null);
  const sizes = await readBlobSizes(git, files.flatMap(oidsOf));
  return {
    count: files.filter(({ path, entry }) => entry !== null && path.endsWith('.json')).length,
    hadRecords: files.length > 0,
    findings: [...commits.flatMap(mergeFinding), ...files.flatMap((file) => fileFindings(file, sizes))],
    commits: commits.map(({ sha }) => sha),
    complete: commits.every(({ sha }) => !edges.has(sha)),
    async *files() {
      if (foreign.length > 0) yield foreign.map(foreignFile);
      const size = (listed: Listed[]) => listed.flatMap(oidsOf).reduce((sum, oid) => sum + (sizes.get(oid) ?? 0), 0);
      const groups = groupedBySize(byPlace(files), size, groupBytes);
      const read = async (group: Listed[][]) => {
        const listed = group.flat();
        const texts = await readBlobTexts(git, listed.flatMap(oidsOf), sizes);
        return listed.map((each) => storedFile(each, texts, edges));
      };
      yield* readAhead(groups, read);
    },
  };
}

/** What is on a branch of records besides what is read of it. */
export interface RecordsCount {
  records: number;
  /** Records of earlier days. */
  earlier: number;
  /** Files in JSON that lie where records do, and are none by their path. */
  foreign: number;
}

/** The texts that are read at one time for a report, which keeps no history of them. In bytes. */
const reportGroupBytes = 2 * groupBytes;

/**
 * The records that stand on a branch now, in the order of their places, without their pages and history; those of earlier days
 * than `since`, YYYY-MM-DD, are left out. `count` is told how many there are. Throws CheckoutError.
 */
export async function* readStoredRecords(
  git: RunGit,
  tip: string,
  { since = '', count }: { since?: string; count?: (found: RecordsCount) => void } = {},
): AsyncGenerator<StoredRecord> {
  const listed = (await listRecordsEntries(git, tip)).filter(({ path }) => /^\d{4}\/.*\.json$/s.test(path));
  const all = listed.flatMap(({ path, oid, isFile }) => {
    const where = parseRecordPath(path);
    return where?.format === 'json' ? [{ place: where.place, date: where.date, oid, isFile }] : [];
  });
  const entries = all.filter(({ date }) => date >= since);
  const earlier = all.length - entries.length;
  count?.({ records: entries.length, earlier, foreign: listed.length - all.length });
  const files = entries.filter(({ isFile }) => isFile);
  // What is no file, but a link, has no text of a record.
  for (const { place, isFile } of entries) if (!isFile) yield { place, text: '' };
  const sizes = await readBlobSizes(
    git,
    files.map(({ oid }) => oid),
  );
  const groups = groupedBySize(files, ({ oid }) => sizes.get(oid) ?? 0, reportGroupBytes);
  const read = async (group: typeof files) => {
    const oids = group.map(({ oid }) => oid);
    const texts = await readBlobTexts(git, oids, sizes);
    return group.map(({ place, oid }) => ({ place, text: texts.get(oid) ?? '' }));
  };
  for await (const group of readAhead(groups, read)) yield* group;
}

/** A file and everything that happened to it, before its texts are read. */
interface Listed {
  path: string;
  /** null: it is not there any more. */
  entry: RecordsEntry | null;
  changes: readonly RecordsChange[];
}

const oidsOf = ({ entry, changes }: Listed): string[] =>
  [...changes, ...(entry === null ? [] : [entry])].flatMap(({ oid, isFile }) => (oid !== null && isFile ? [oid] : []));

/** The files of each record together; they are sorted by path already. */
function byPlace(files: readonly Listed[]): Listed[][] {
  const places = new Map<string, Listed[]>();
  for (const file of files) {
    const place = file.path.replace(/\.[a-z]+$/, '');
    const known = places.get(place);
    if (known === undefined) places.set(place, [file]);
    else known.push(file);
  }
  return [...places.values()];
}

function storedFile({ path, entry, changes }: Listed, texts: BlobTexts, edges: ReadonlySet<string>): StoredFile {
  const textOf = (oid: string, isFile: boolean) => (isFile ? (texts.get(oid) ?? '') : '');
  const history = changes.map(({ commit: { sha, message }, oid, isFile }): FileVersion => {
    const known = oid === null || (isFile && typeof texts.get(oid) === 'string');
    // What is too large to be read is told as such.
    return { commit: sha, message, ...(known ? { text: oid === null ? null : textOf(oid, isFile) } : {}) };
  });
  const [first] = changes;
  const isCut = first === undefined || edges.has(first.commit.sha);
  return { path, text: entry === null ? null : textOf(entry.oid, entry.isFile), history: isCut ? null : history };
}

const foreignFile = ({ path, entry }: Listed): StoredFile => ({ path, text: entry === null ? null : '', history: [] });

/** Records are written one after the other. A merge could put another history in place of theirs, and push it without force. */
function mergeFinding({ sha, parents }: { sha: string; parents: readonly string[] }): VerificationFinding[] {
  if (parents.length < 2) return [];
  const short = sha.slice(0, 7);
  const [first = ''] = parents;
  return [
    fail(
      `commit ${short}`,
      `It merges another line of history into the branch of records, where only one commit after the other belongs`,
      `Find out who merged what (git log ${first.slice(0, 7)}..${short}), and set the branch back to what the gate wrote`,
    ),
  ];
}

/** A record is a file of an ordinary size. */
function fileFindings({ path, entry }: Listed, sizes: ReadonlyMap<string, number>): VerificationFinding[] {
  if (entry === null) return [];
  const remedy = 'Restore the file from the history of the branch';
  if (!entry.isFile) return [fail(path, 'It is a link, not a file', remedy)];
  const size = sizes.get(entry.oid) ?? 0;
  return size > mostRecordBytes
    ? [fail(path, `It is larger than any record: ${Math.ceil(size / 1024 ** 2)} MiB`, remedy)]
    : [];
}
