import { GitHubError } from '../github/error.ts';
import type { PlacedRecord } from '../records/placed-record.ts';
import { findingsOf, type VerificationFinding } from '../records/verification-finding.ts';

/** How GitHub is asked, once there is something to ask. */
export interface FromGitHub {
  /** OWNER/REPO; null: not known, so that nobody can be asked. */
  repository: string | null;
  /** null: there is none. */
  token: () => Promise<string | null>;
  /** The REST API's address; empty: api.github.com. */
  baseUrl: string;
}

/** Commits that are asked about at most: so many without a record are no matter of single ones. */
const mostAsked = 2000;

/** The day before which no activity list of GitHub reaches. */
const beginning = new Date(0);

const { fail, unknown, note } = findingsOf('history');

/** A client for the repository; null: it is not known, or there is no token. */
export async function connect({ repository, token, baseUrl }: FromGitHub) {
  const [owner, repo] = (repository ?? '').split('/');
  const found = owner === undefined || repo === undefined ? null : await token();
  if (owner === undefined || repo === undefined || found === null) return null;
  const { createClient } = await import('../github/client.ts');
  return {
    client: await createClient({ token: found, ...(baseUrl === '' ? {} : { baseUrl }) }),
    target: { owner, repo },
  };
}

/**
 * The merged pull requests that GitHub says brought each commit that no record names. Asks nothing where there is no such
 * commit or no token; what could not be read is missing from the answer, and `notes` says why.
 */
export async function askBringers(
  github: FromGitHub,
  branch: string,
  commits: readonly string[],
  records: readonly PlacedRecord[],
): Promise<{ pullRequests: ReadonlyMap<string, readonly number[]>; notes: string[] }> {
  const named = new Set(records.flatMap(({ record }) => shasIn(record)).map((sha) => sha.toLowerCase()));
  const shas = commits.filter((sha) => !named.has(sha));
  if (shas.length === 0) return { pullRequests: new Map(), notes: [] };
  try {
    const connected = await connect(github);
    if (connected === null) return { pullRequests: new Map(), notes: [] };
    const { bringersOf } = await import('../github/branch-commits.ts');
    const found = await bringersOf(connected.client, connected.target, shas.slice(0, mostAsked));
    const left = shas.length - mostAsked;
    return {
      pullRequests: new Map(
        [...found].map(([sha, all]) => [sha, all.filter(({ base }) => base === branch).map(({ number }) => number)]),
      ),
      notes:
        left > 0
          ? [`GitHub was asked about ${mostAsked} commits that no record names, and not about ${left} more.`]
          : [],
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { pullRequests: new Map(), notes: [error.message] };
  }
}

function shasIn(record: PlacedRecord['record']): string[] {
  if (record.kind === 'push') return record.push.commits.map(({ sha }) => sha);
  const { commit, landed, commits } = record.merge;
  return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}

/**
 * Whether the branch of records was ever pushed by force or removed, as GitHub remembers. What was put back is only noted.
 * Without a token nothing is asked, and nothing is found. `commits` is its history now.
 */
export async function askRewritings(
  github: FromGitHub,
  { records }: { records: { branch: string } },
  commits: readonly string[],
): Promise<VerificationFinding[]> {
  try {
    const connected = await connect(github);
    if (connected === null) return [];
    const { branchActivity } = await import('../github/activity.ts');
    const all = await branchActivity(connected.client, connected.target, records.branch, beginning);
    const present = new Set(commits);
    return all
      .filter(({ kind }) => kind === 'force_push' || kind === 'branch_deletion')
      .map(({ kind, by, at, before }) => {
        const who = by ?? 'Somebody whose account is gone';
        const did = kind === 'force_push' ? 'rewrote the branch by a forced push' : 'removed the branch';
        const short = before.slice(0, 7);
        return present.has(before)
          ? note(records.branch, `${who} ${did} at ${at}; ${short}, where it was, is in its history again`)
          : fail(
              records.branch,
              `${who} ${did} at ${at}; ${short}, where it was, is in its history no more`,
              `Ask why, and put back what was taken off, from ${short} on`,
            );
      });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return [
      unknown(
        records.branch,
        `Whether it was ever pushed by force could not be read: ${error.message}`,
        'Run it again with a token that may read the repository',
      ),
    ];
  }
}
