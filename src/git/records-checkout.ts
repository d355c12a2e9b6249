import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findingsOf, type VerificationFinding } from '../records/verification-finding.ts';
import { type Base, defaultBranch, namedBase } from './base.ts';
import { type Checkout, openCheckout, repositoryName } from './checkout.ts';
import { CheckoutError, type Environment, gitIn, type RunGit } from './git.ts';
import { withObjects } from './object-store.ts';

export interface RecordsQuestion {
  /** A folder of the clone, or a bare one. */
  cwd: string;
  /** The gated branch; absent: the default branch. */
  branch?: string | undefined;
  /** The branch of records. */
  records: string;
  environment: Environment;
  now: Date;
}

/** There is no branch of records, as before the first one was written. */
export class NoRecordsBranch extends CheckoutError {
  override name = 'NoRecordsBranch';
}

/** A clone that holds both branches. */
export interface RecordsClone {
  /** OWNER/REPO; null: the clone does not say from where it is. */
  repository: string | null;
  /** The branch of records, and the gated one. */
  records: Base;
  gated: Base;
  /** Commits before which the clone, being shallow, has nothing. */
  edges: ReadonlySet<string>;
  /** What the branch of records was at when it was fetched before, as far as this clone remembers. */
  earlier: readonly EarlierTip[];
  /** What a person should know about the clone; one sentence each. */
  notes: readonly string[];
  /** Runs git on the objects of the clone alone. */
  read<T>(use: (git: RunGit) => Promise<T>): Promise<T>;
}

/** Where the branch of records was, and when this clone saw it there, or first saw it elsewhere. */
export interface EarlierTip {
  sha: string;
  at: Date;
}

/** A clone whose branches were fetched longer ago than this is told to be old. In milliseconds. */
const freshFor = 24 * 3_600_000;

/**
 * Finds the branch of records and the gated branch in a local clone: those of the remote, as they were fetched last, before
 * local ones. No network. Throws CheckoutError, which says what to do.
 */
export async function openRecordsClone(question: RecordsQuestion): Promise<RecordsClone> {
  const cwd = resolve(question.cwd);
  const git = gitIn(cwd, question.environment);
  const checkout = await openCheckout(cwd, git);
  const records = recordsBranch(checkout, question.records);
  const gated = await gatedBranch(checkout, question.branch, git);
  if (gated.branch === records.branch)
    throw new CheckoutError(`${gated.ref} holds the records, so it is not the gated branch. Pass --branch NAME.`);
  const [edges, earlier, fetched] = await Promise.all([
    shallowEdges(checkout),
    earlierTips(checkout, records),
    fetchedAt(checkout, records),
  ]);
  const name = repositoryName(checkout);
  return {
    repository: name.startsWith('local/') ? null : name,
    records,
    gated,
    edges,
    earlier,
    notes: [...ageNotes(checkout, records, fetched, question.now), ...otherNotes(checkout, records)],
    read: (use) => withObjects(checkout, question.environment, use),
  };
}

function recordsBranch(checkout: Checkout, name: string): Base {
  const { refs, remote } = checkout;
  const tracked = remote === null ? [] : [[`refs/remotes/${remote}/${name}`, `${remote}/${name}`] as const];
  for (const [full, ref] of [...tracked, [`refs/heads/${name}`, name] as const]) {
    const sha = refs.get(full)?.sha;
    if (sha !== undefined) return { branch: name, ref, sha };
  }
  const here = remote === null ? name : `${remote}/${name}`;
  const fetch = remote === null ? '' : ` Fetch it: ${fetchCommand(checkout, name)}.`;
  throw new NoRecordsBranch(
    `There is no branch ${here} in this clone.${fetch} ${howToBegin} Another name is passed as --records NAME.`,
  );
}

/** For a repository without a branch of records. */
export const howToBegin =
  'If the repository keeps no records yet: add the workflow that does, https://github.com/ilana/change-gate/blob/v1/docs/records.md#set-it-up, and the next merge writes the first.';

async function gatedBranch(checkout: Checkout, name: string | undefined, git: RunGit): Promise<Base> {
  if (name !== undefined) return namedBase(name, checkout, git, '--branch');
  const found = defaultBranch(checkout);
  if (found !== null) return found;
  throw new CheckoutError(
    'Which branch is gated cannot be told: there is no origin/HEAD, main or master in this clone. Pass --branch NAME.',
  );
}

/** What brings the branch here; some clones, made for one branch alone, fetch no other unless told so. */
function fetchCommand({ remote, config }: Checkout, name: string): string {
  const fetchesAll = config.get(`remote.${remote}.fetch`)?.includes('refs/heads/*') === true;
  return fetchesAll ? `git fetch ${remote}` : `git fetch ${remote} +refs/heads/${name}:refs/remotes/${remote}/${name}`;
}

async function shallowEdges({ shallow, commonDirectory }: Checkout): Promise<ReadonlySet<string>> {
  if (!shallow) return new Set();
  return new Set((await readFile(join(commonDirectory, 'shallow'), 'latin1')).split('\n').filter(Boolean));
}

const isTracked = ({ branch, ref }: Base): boolean => ref !== branch;

/** From git's own log of a remote-tracking branch; empty where there is none, since a clone need not keep it. */
async function earlierTips({ commonDirectory }: Checkout, records: Base): Promise<EarlierTip[]> {
  if (!isTracked(records)) return [];
  const log = await readFile(join(commonDirectory, 'logs', 'refs', 'remotes', records.ref), 'utf8').catch(() => '');
  const found = new Map<string, EarlierTip>();
  for (const line of log.split('\n')) {
    // OLD NEW NAME <ADDRESS> SECONDS ZONE, then a tab and a message. The first line may tell where a clone began.
    const [head = ''] = line.split('\t', 1);
    const [, ...shas] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /.exec(head) ?? [];
    const seconds = Number(head.split(' ').at(-2));
    if (!(seconds >= 0 && seconds < 2 ** 40)) continue;
    for (const sha of shas) {
      if (!/^0+$/.test(sha) && !found.has(sha)) found.set(sha, { sha, at: new Date(seconds * 1000) });
    }
  }
  return [...found.values()];
}

/** When the branch was fetched last, as far as files tell; null: they do not. */
async function fetchedAt({ commonDirectory, remote }: Checkout, records: Base): Promise<Date | null> {
  if (!isTracked(records)) return null;
  const last = join(commonDirectory, 'FETCH_HEAD');
  const list = await readFile(last, 'utf8').catch(() => '');
  const files = [
    ...(list.includes(`branch '${records.branch}' of `) ? [last] : []),
    ...['refs/remotes', 'logs/refs/remotes'].map((folder) => join(commonDirectory, folder, records.ref)),
    // Written by `git clone`, which may pack all branches into one file.
    join(commonDirectory, 'refs', 'remotes', remote ?? '', 'HEAD'),
  ];
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => null,
      ),
    ),
  );
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : new Date(Math.max(...known));
}

function ageNotes(checkout: Checkout, records: Base, fetched: Date | null, now: Date): string[] {
  if (fetched === null || now.getTime() - fetched.getTime() < freshFor) return [];
  const days = Math.floor((now.getTime() - fetched.getTime()) / 86_400_000);
  const day = fetched.toISOString().slice(0, 10);
  const ago = days === 1 ? 'a day' : `${days} days`;
  return [
    `${records.ref} was fetched on ${day}, ${ago} ago. To verify what is there now, run first: ${fetchCommand(checkout, records.branch)}`,
  ];
}

function otherNotes({ refs }: Checkout, records: Base): string[] {
  const local = refs.get(`refs/heads/${records.branch}`)?.sha;
  if (!isTracked(records) || local === undefined || local === records.sha) return [];
  return [`Your local branch ${records.branch} is at another commit than ${records.ref}, which is the one verified.`];
}

const { fail, unknown } = findingsOf('history');

/** Where the branch was that its history does not lead to any more: somebody rewrote it. `commits` is its history. */
export function rewritings(
  { earlier, records }: Pick<RecordsClone, 'earlier' | 'records'>,
  commits: readonly string[],
): VerificationFinding[] {
  const present = new Set(commits);
  return earlier
    .filter(({ sha }) => !present.has(sha))
    .map(({ sha, at }) =>
      fail(
        `commit ${sha.slice(0, 7)}`,
        `${records.ref} was at it until ${at.toISOString().slice(0, 10)} or later, and it is in its history no more: the branch was rewritten`,
        `Find out who did it, and put back what was taken off: git log ${records.ref}..${sha.slice(0, 7)}`,
      ),
    );
}

/** A clone that ends before the branch of records does. */
export const cutHistory = (ref: string): VerificationFinding =>
  unknown(ref, 'This clone is shallow and ends before the branch of records begins', 'Run: git fetch --unshallow');
