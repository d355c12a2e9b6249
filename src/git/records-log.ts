import { Fields } from './fields.ts';
import { firstParentLog } from './first-parent-log.ts';
import type { RunGit } from './git.ts';

/** A step of the branch of records: a commit of its first-parent history. */
export interface RecordsCommit {
  sha: string;
  parents: readonly string[];
  message: string;
}

/** A file as a commit left it, before its text is read. */
export interface RecordsChange {
  commit: RecordsCommit;
  /** The object with its text; null: the commit removed it. */
  oid: string | null;
  /** Whether it is an ordinary file: no link and no submodule. */
  isFile: boolean;
}

/** The first-parent history of the branch of records. */
export interface RecordsLog {
  /** Oldest first. */
  commits: readonly RecordsCommit[];
  /** Every path that a commit touched, with each change, oldest first. */
  changes: ReadonlyMap<string, readonly RecordsChange[]>;
}

/**
 * Reads the first-parent history of a branch with what each commit changed, by one `git log`; of a merge, what it changed
 * against its first parent. Throws CheckoutError.
 */
export async function readRecordsLog(git: RunGit, tip: string): Promise<RecordsLog> {
  const fields = await firstParentLog(git, tip, '%H%x00%P%x00%B%x00');
  const commits: RecordsCommit[] = [];
  const changes = new Map<string, RecordsChange[]>();
  while (!fields.done) {
    const sha = fields.text();
    const parents = fields.text().split(' ').filter(Boolean);
    const commit = { sha, parents, message: fields.text() };
    commits.push(commit);
    // The end of the format; a line break then stands before the first change, which begins with a colon.
    fields.next();
    for (let field = nextChange(fields); field !== null; field = nextChange(fields)) {
      const path = fields.text();
      const known = changes.get(path);
      const change = { commit, ...field };
      if (known === undefined) changes.set(path, [change]);
      else known.push(change);
    }
  }
  return { commits, changes };
}

/** `:100644 100644 OID OID M`; null: the commit changed no more. */
function nextChange(fields: Fields): Pick<RecordsChange, 'oid' | 'isFile'> | null {
  if (fields.peek !== lineBreak && fields.peek !== colon) return null;
  const [, mode = '', , oid = ''] = fields.text().trimStart().split(' ');
  return { oid: /^0+$/.test(mode) ? null : oid, isFile: mode.startsWith('100') };
}

const lineBreak = 0x0a;
const colon = 0x3a;

/** A file at the tip of the branch. */
export interface RecordsEntry {
  path: string;
  oid: string;
  isFile: boolean;
}

/** Every file at the tip of a branch. Throws CheckoutError. */
export async function listRecordsEntries(git: RunGit, tip: string): Promise<RecordsEntry[]> {
  const { out } = await git(['ls-tree', '-r', '-z', '--full-tree', tip]);
  const fields = new Fields(out);
  const entries: RecordsEntry[] = [];
  while (!fields.done) {
    const entry = fields.text();
    const tab = entry.indexOf('\t');
    const [mode = '', , oid = ''] = entry.slice(0, tab).split(' ');
    entries.push({ path: entry.slice(tab + 1), oid, isFile: mode.startsWith('100') });
  }
  return entries;
}
