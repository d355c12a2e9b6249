import type { RunGit } from '../git/git.ts';
import type { RecordsCount } from '../git/records.ts';
import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import { type ReadForReport, type ReportReading, readForReport } from '../github/report-read.ts';
import { parseRepository } from '../github/repository.ts';
import { buildPart, type ReadRecord } from '../metrics/build-part.ts';
import { metricsOf } from '../metrics/metrics-policy.ts';
import type { Part } from '../metrics/part.ts';
import type { Policy } from '../policy/schema.ts';
import { BadInput } from '../user-error.ts';

/** Where the changes of a repository are read from. */
export interface PartSource {
  /** OWNER/REPO; null: not known, so that its records have to say. */
  repository: string | null;
  /** null: there is no branch of records. */
  records: { tip: string; git: RunGit } | null;
  /** Or why GitHub is not asked. */
  github: GitHubClient | { why: string };
}

export interface PartReading extends Pick<ReportReading, 'branch' | 'kept' | 'keep'> {
  policy: Policy;
  months: readonly string[];
  now: Date;
  names: boolean;
  /** What else is not known of all months, as sentences. */
  unknown?: readonly string[];
  /** Whether a change of a branch counts where GitHub is not asked which branch is the default one. */
  isGated: (branch: string) => boolean;
  /** Told how many records there are, and each one. */
  records?: { begin(count: number): void; step(): void };
  /** Told how many more pull requests were read from GitHub. */
  listed?: (count: number) => void;
}

/** Counts the changes of a repository in some months. Throws CheckoutError, and BadInput where there is nothing to read them from. */
export async function readPart(source: PartSource, asked: PartReading): Promise<Part> {
  const { policy, months, now, names } = asked;
  const github = 'why' in source.github ? source.github : await readGitHub(source, source.github, asked);
  const told = 'why' in github ? null : github;
  if (source.records === null && 'why' in github)
    throw new BadInput(
      `${source.repository ?? 'The clone'} has no branch of change records, and GitHub tells nothing: ${github.why}`,
    );
  const repository = told?.repository ?? source.repository ?? (await nameInRecords(source, asked));
  let found: RecordsCount = { records: 0, earlier: 0, foreign: 0 };
  const count = (counted: RecordsCount) => {
    found = counted;
    asked.records?.begin(counted.records);
  };
  const part = await buildPart({
    repository,
    policy,
    months,
    readAt: now,
    names,
    isGated: told?.isGated ?? asked.isGated,
    records: source.records === null ? null : await recordsIn(source, asked, count),
    besides: () => found,
    github,
  });
  const besides = (asked.unknown ?? []).map((what) => ({ what, months }));
  return withGaps(part, [...besides, ...(told?.gaps ?? [])]);
}

/** The part with what else is not known of its months. */
const withGaps = (part: Part, more: ReadForReport['gaps']): Part => ({
  ...part,
  months: part.months.map((month) => {
    const own = more.flatMap(({ what, months }) => (months.includes(month.month) ? [what] : []));
    return { ...month, gaps: [...new Set([...month.gaps, ...own])].sort() };
  }),
});

/** The records since the day before the first month: a day of a record is one of UTC. */
async function recordsIn(
  { records }: PartSource,
  { months, policy, records: progress }: PartReading,
  count?: (found: RecordsCount) => void,
): Promise<AsyncIterable<ReadRecord>> {
  const { readStoredRecords } = await import('../git/records.ts');
  const { dayBefore, readRecords } = await import('../metrics/read-records.ts');
  if (records === null) throw new RangeError('there are no records to read');
  const since = dayBefore(months[0] ?? '1970-01', policy.calendar.timezone);
  const counted = count === undefined ? {} : { count };
  const stored = readStoredRecords(records.git, records.tip, { since, ...counted });
  return readRecords(stored, count === undefined ? undefined : () => progress?.step());
}

/** Of a clone that does not say of which repository it is, what its first record says. */
async function nameInRecords(source: PartSource, asked: PartReading): Promise<string> {
  for await (const read of await recordsIn(source, asked)) if (read.ok) return read.record.repository;
  return 'local/repository';
}

async function readGitHub(
  { repository }: PartSource,
  client: GitHubClient,
  { policy, months, now, branch, kept, keep, listed }: PartReading,
): Promise<ReadForReport | { why: string }> {
  try {
    return await readForReport(client, {
      repository: parseRepository(repository ?? '', 'The repository'),
      branch,
      metrics: metricsOf(policy),
      emergencyLabel: policy.emergency.label,
      months,
      timezone: policy.calendar.timezone,
      now,
      ...(kept === undefined ? {} : { kept }),
      ...(keep === undefined ? {} : { keep }),
      ...(listed === undefined ? {} : { step: listed }),
    });
  } catch (error) {
    if (error instanceof GitHubError) return { why: error.message };
    throw error;
  }
}
