import type { PlacedRecord } from './placed-record.ts';
import type { ChangeRecord } from './record.ts';
import { recordFiles } from './record-path.ts';
import { findingsOf, type VerificationFinding } from './verification-finding.ts';
import { oneSided, twice } from './verify-links.ts';

/** A commit on the gated branch. */
export interface BranchCommit {
  sha: string;
  /** The merged pull requests that GitHub says brought it; null: could not be read. */
  pullRequests: readonly number[] | null;
}

const { fail, unknown } = findingsOf('completeness');

/**
 * What of a gated branch is not recorded: each of its commits has to belong to a recorded pull request or push, each change to
 * one record alone, each recorded merge to the branch, and each revert to both of its records.
 */
export function incompleteness({
  branch,
  commits,
  records,
}: {
  branch: string;
  commits: readonly BranchCommit[] | null;
  records: readonly PlacedRecord[];
}): VerificationFinding[] {
  const findings = [...twice(records), ...oneSided(records)];
  if (commits === null) {
    const remedy = 'Run it again with the history of the gated branch at hand';
    return [...findings, unknown(branch, 'The commits of the gated branch could not be read', remedy)];
  }
  const recorded = shasOf(records, branch);
  for (const { sha, pullRequests } of commits) {
    const finding = unrecorded(sha, pullRequests, recorded);
    if (finding !== null) findings.push(finding);
  }
  const present = new Set(commits.map(({ sha }) => sha.toLowerCase()));
  const dropped = new Set(
    records.flatMap(({ record }) => (record.kind === 'push' ? record.push.dropped : [])).map(lower),
  );
  for (const { place, record } of records) {
    const landed = record.kind === 'push' ? null : record.merge.commit;
    if (landed === null || record.kind === 'push' || record.merge.base.ref !== branch) continue;
    if (present.has(lower(landed)) || dropped.has(lower(landed))) continue;
    findings.push(
      fail(
        recordFiles(place).json,
        `Its merge commit ${landed.slice(0, 7)} is not on ${branch}, and no record says that it was taken off`,
        'Find out whether the branch was rewritten, and record that push',
      ),
    );
  }
  return findings;
}

const lower = (sha: string): string => sha.toLowerCase();

interface Recorded {
  shas: ReadonlySet<string>;
  /** Pull requests of which every commit is known: GitHub's word for another one does not suffice. */
  closed: ReadonlySet<number>;
  /** Pull requests of which not every commit is known. */
  open: ReadonlySet<number>;
}

function shasOf(records: readonly PlacedRecord[], branch: string): Recorded {
  const own = records.filter(({ record }) => branchOf(record) === branch);
  const merged = own.flatMap(({ record }) => (record.kind === 'push' ? [] : [record]));
  const numbers = (isClosed: boolean) =>
    new Set(merged.filter(({ merge }) => (merge.landed !== null) === isClosed).map(({ number }) => number));
  return {
    shas: new Set(own.flatMap(({ record }) => shasIn(record)).map(lower)),
    closed: numbers(true),
    open: numbers(false),
  };
}

const branchOf = (record: ChangeRecord): string =>
  record.kind === 'push' ? record.push.branch : record.merge.base.ref;

function shasIn(record: ChangeRecord): string[] {
  if (record.kind === 'push') return record.push.commits.map(({ sha }) => sha);
  const { commit, landed, commits } = record.merge;
  return [...(commit === null ? [] : [commit]), ...(landed ?? []), ...(commits ?? [])];
}

function unrecorded(
  sha: string,
  pullRequests: readonly number[] | null,
  { shas, closed, open }: Recorded,
): VerificationFinding | null {
  const place = `commit ${sha.slice(0, 12)}`;
  if (shas.has(lower(sha))) return null;
  if (pullRequests === null)
    return unknown(
      place,
      'Which pull request brought it could not be read',
      'Run it again with a token that may read pull requests',
    );
  if (pullRequests.some((number) => open.has(number))) return null;
  const claimed = pullRequests.find((number) => closed.has(number));
  if (claimed !== undefined)
    return fail(
      place,
      `GitHub counts it to #${claimed}, but the record of #${claimed} does not`,
      'Find out how it reached the branch, and record it',
    );
  const [number] = pullRequests;
  return number === undefined
    ? fail(
        place,
        'It belongs to no pull request, and no record tells of its push',
        'Let the sweep record it, or record the push by hand',
      )
    : fail(place, `It came with #${number}, which is not recorded`, `Let the sweep record #${number}`);
}
