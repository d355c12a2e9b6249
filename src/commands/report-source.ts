import { openCheckout, repositoryName } from '../git/checkout.ts';
import { gitIn, type RunGit } from '../git/git.ts';
import { NoRecordsBranch, openRecordsClone, type RecordsClone } from '../git/records-checkout.ts';
import { withRemoteRecords } from '../git/records-remote.ts';
import { fullName } from '../github/repository.ts';
import { serverOf } from '../github/server.ts';
import { recordsBranchName } from '../recording/record-store.ts';
import type { Terminal } from './command.ts';
import { folderOrRepository } from './repository-target.ts';

/** Where the records of one argument are. */
export interface ReportSource {
  /** OWNER/REPO; null: the clone does not say from where it is. */
  repository: string | null;
  /** The folder, of a local clone. */
  folder: string | null;
  /** null: there is no branch of records. */
  records: { tip: string; gated: string; git: RunGit } | null;
  notes: readonly string[];
}

export interface SourceQuestion {
  /** OWNER/REPO, or a folder. */
  target: string;
  branch: string | undefined;
  records: string | undefined;
  token: string | null;
}

/** Opens the records of a local clone, or clones them from GitHub for as long as they are used. Throws CheckoutError and BadInput. */
export async function withReportSource<T>(
  { target, branch, records, token }: SourceQuestion,
  terminal: Terminal,
  use: (source: ReportSource) => Promise<T>,
): Promise<T> {
  const { env: environment, now } = terminal;
  const question = { branch, records: records ?? recordsBranchName, environment, now };
  const where = await folderOrRepository(target, terminal.cwd);
  if ('folder' in where) {
    const cwd = where.folder;
    const clone = await openRecordsClone({ ...question, cwd }).catch(unlessNone);
    if (clone === null) return use({ ...(await nameOf(cwd, terminal)), folder: cwd, records: null });
    return opened(clone, cwd, use);
  }
  const server = serverOf(environment);
  const remote = { ...question, ...where.repository, server, token };
  const read = await withRemoteRecords(remote, async (clone) => ({ done: await opened(clone, null, use) })).catch(
    unlessNone,
  );
  return read === null
    ? use({ repository: fullName(where.repository), folder: null, records: null, notes: [] })
    : read.done;
}

const opened = <T>(clone: RecordsClone, folder: string | null, use: (source: ReportSource) => Promise<T>): Promise<T> =>
  clone.read((git) =>
    use({
      repository: clone.repository,
      folder,
      records: { tip: clone.records.sha, gated: clone.gated.branch, git },
      notes: clone.notes.map((note) => note.replaceAll('To verify what is there now', 'To report what is there now')),
    }),
  );

function unlessNone(error: unknown): null {
  if (error instanceof NoRecordsBranch) return null;
  throw error;
}

async function nameOf(cwd: string, { env }: Terminal): Promise<Pick<ReportSource, 'repository' | 'notes'>> {
  const name = repositoryName(await openCheckout(cwd, gitIn(cwd, env)));
  return { repository: name.startsWith('local/') ? null : name, notes: [] };
}
