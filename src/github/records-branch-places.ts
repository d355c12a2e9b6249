import { parseRecordPath, type RecordPath } from '../records/record-path.ts';
import { GitHubError } from './error.ts';
import { named, type RecordsBranch } from './records-branch-tip.ts';

/** A folder of a year, or of a month in it: records are nowhere else. */
const holdsRecords = (path: string): boolean => /^\d{4}(\/\d\d)?$/.test(path);

/**
 * The places of all records of a tree, by the date of the change, then by number, pushes last. One request, unless GitHub cuts
 * the list (at 100,000 files): then it is read year by year, and month by month. Throws GitHubError.
 */
export async function listPlaces(on: RecordsBranch, tree: string): Promise<string[]> {
  const found = await recordsIn(on, tree, '');
  return found.toSorted(byDate).map(({ place }) => place);
}

async function recordsIn(on: RecordsBranch, tree: string, folder: string): Promise<RecordPath[]> {
  const all = await entriesOf(on, tree, true);
  if (all !== null) return all.flatMap((entry) => recordAt(folder, entry));
  const own = await entriesOf(on, tree, false);
  if (own === null) throw tooMany(on, folder);
  const folders = own.filter(({ type, path }) => type === 'tree' && holdsRecords(`${folder}${path}`));
  const below = await Promise.all(folders.map(({ sha, path }) => recordsIn(on, sha, `${folder}${path}/`)));
  return [...own.flatMap((entry) => recordAt(folder, entry)), ...below.flat()];
}

interface TreeEntry {
  path: string;
  type: string;
  sha: string;
}

/** null: GitHub cuts the list. Source: docs.github.com, "Get a tree". */
async function entriesOf(on: RecordsBranch, tree: string, recursive: boolean): Promise<TreeEntry[] | null> {
  const asked = { ...on.repository, tree_sha: tree, ...(recursive ? { recursive: '1' } : {}) };
  const answer = await on.client.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', asked, named(on));
  if (answer.member('truncated').flag()) return null;
  return answer
    .member('tree')
    .items()
    .map((entry) => ({
      path: entry.member('path').name(),
      type: entry.member('type').text(),
      sha: entry.member('sha').sha(),
    }));
}

function recordAt(folder: string, { path, type }: TreeEntry): RecordPath[] {
  const record = type === 'blob' ? parseRecordPath(`${folder}${path}`) : null;
  return record?.format === 'json' ? [record] : [];
}

function byDate(one: RecordPath, other: RecordPath): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.kind === 'pull-request' && other.kind === 'pull-request') return one.number - other.number;
  if (one.kind !== other.kind) return one.kind === 'pull-request' ? -1 : 1;
  return one.place < other.place ? -1 : 1;
}

function tooMany(on: RecordsBranch, folder: string): GitHubError {
  const where = folder === '' ? 'The root' : `The folder ${folder}`;
  const problem = `${where} of ${named(on)} has more files than GitHub lists.`;
  return new GitHubError('refused', problem, 'Read the records from a clone of the branch.');
}
