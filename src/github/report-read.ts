import type { FromGitHub } from '../metrics/build-part.ts';
import type { MergedNow } from '../metrics/github-facts.ts';
import type { MetricsPolicy } from '../metrics/metrics-policy.ts';
import { monthsLater, startOfMonth } from '../metrics/period.ts';
import type { GitHubClient } from './client.ts';
import { readDeployments } from './deployments.ts';
import { GitHubError } from './error.ts';
import { notFound } from './failure.ts';
import { refusalOf } from './graphql-answer.ts';
import { readRateLimit } from './rate-limit.ts';
import { readIncidentIssues } from './report-issues.ts';
import { readMergedBetween } from './report-merged.ts';
import { before, joined, type Range, without } from './report-ranges.ts';
import { type MonthsGap, readStarts } from './report-starts.ts';
import { fullName, type Repository } from './repository.ts';

export interface ReportReading {
  repository: Repository;
  /** What was merged into this branch; a test: into those for which it holds; null: the default branch. */
  branch: string | ((branch: string, defaultBranch: string) => boolean) | null;
  metrics: MetricsPolicy;
  /** The label that declares an emergency. */
  emergencyLabel: string;
  /** In order, of this time zone. */
  months: readonly string[];
  timezone: string;
  /** When it is read: nothing later is asked for. */
  now: Date;
  /** What was read before. */
  kept?: KeptMerged | null;
  /** Called with all that was read so far, so that another run can go on from there; null: it came to its end, nothing is left to go on with. */
  keep?: (kept: KeptMerged | null) => Promise<void>;
  /** Called with how many more pull requests were read. */
  step?: (count: number) => void;
}

/** The merged pull requests of some ranges of time. */
export interface KeptMerged {
  ranges: readonly Range[];
  merged: readonly MergedNow[];
}

export interface ReadForReport extends FromGitHub {
  /** The name as GitHub writes it. */
  repository: string;
  isGated: (branch: string) => boolean;
  /** What of the incidents could not be read. */
  gaps: readonly MonthsGap[];
}

/** What is left of the rate limit for others who share the token. */
const RESERVE = 60;
/** Ranges between two looks at the rate limit. */
const LOOK_EVERY = 5;
/** Deployments of so long before the first month tell what had been deployed before it, in milliseconds. */
const EARLIER = 14 * 24 * 3_600_000;
/** GitHub's search may not show yet what was merged so long ago, in milliseconds: another run reads it again. */
const LAG = 10 * 60_000;

export const reportedQuery = `query reported($owner: String!, $repo: String!, $label: String!) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    label(name: $label) { name }
    pullRequests(states: MERGED) { totalCount }
  }
}`;

/**
 * Reads what GitHub tells of the merges of some months and since: the list, issues of incidents, deployments. What cannot be read
 * is told as such. Throws GitHubError where nothing can.
 */
export async function readForReport(client: GitHubClient, asked: ReportReading): Promise<ReadForReport> {
  const { repository, metrics, months, timezone } = asked;
  const found = await reported(client, asked);
  const { branch } = asked;
  const wanted = branch ?? found.defaultBranch;
  const isGated =
    typeof wanted === 'string'
      ? (name: string) => name === wanted
      : (name: string) => wanted(name, found.defaultBranch);
  const from = startOfMonth(months[0] ?? '1970-01', timezone);
  const base = typeof wanted === 'string' ? wanted : null;
  const { merged, unread } = found.merged === 0 ? nothing : await readMerged(client, asked, from, base);
  const [issues, deployments, { starts, gaps }] = await Promise.all([
    metrics.incidentLabels.length === 0
      ? null
      : orWhy(() => readIncidentIssues(client, repository, metrics.incidentLabels, from)),
    metrics.environments.length === 0
      ? null
      : orWhy(() => readDeployments(client, repository, new Date(from.getTime() - EARLIER))),
    readStarts(
      client,
      asked,
      merged.filter((one) => isGated(one.base)),
    ),
  ]);
  return { ...found, isGated, merged, unread, issues, deployments, starts, gaps };
}

const nothing: Pick<FromGitHub, 'merged' | 'unread'> = { merged: [], unread: [] };

async function reported(client: GitHubClient, { repository, emergencyLabel }: ReportReading) {
  const name = fullName(repository);
  const { data, refused } = await client.graphql(
    reportedQuery,
    () => ({ owner: repository.owner, repo: repository.repo, label: emergencyLabel }),
    name,
  );
  const found = data.member('repository');
  const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
  if (refusal !== undefined) throw refusalOf(refusal, name);
  if (found.value === null) throw notFound(name);
  return {
    repository: found.member('nameWithOwner').fullName(),
    defaultBranch: found.path('defaultBranchRef', 'name').orNull((branch) => branch.text()) ?? '',
    emergencyLabel: found.path('label', 'name').orNull((label) => label.text()),
    merged: found.path('pullRequests', 'totalCount').count(),
  };
}

/** The list, as far as the rate limit goes, the latest first. */
async function readMerged(
  client: GitHubClient,
  asked: ReportReading,
  from: Date,
  base: string | null,
): Promise<Pick<FromGitHub, 'merged' | 'unread'>> {
  const { repository, now, kept, keep, step } = asked;
  const all = new Map((kept?.merged ?? []).map((one) => [one.number, one]));
  const done: Range[] = [...(kept?.ranges ?? [])];
  const whole = { from: from.getTime(), until: Math.ceil(now.getTime() / 1000) * 1000 };
  const hidden: Range[] = [];
  let why = '';
  try {
    let count = 0;
    for await (const range of readMergedBetween(client, repository, { ranges: without(whole, done), base })) {
      for (const one of range.merged) all.set(one.number, one);
      step?.(range.merged.length);
      if (range.hidden > 0) hidden.push(range);
      else done.push({ from: range.from, until: range.until });
      await keep?.({ ranges: before(joined(done), whole.until - LAG), merged: [...all.values()] });
      count += 1;
      if (count % LOOK_EVERY === 0) await checkLimit(client);
    }
    await keep?.(null);
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    why = thrown.message;
  }
  const merged = [...all.values()].filter(({ mergedAt }) => Date.parse(mergedAt) >= whole.from);
  return { merged, unread: unreadOf(asked, { missing: without(whole, done), hidden, why }) };
}

/** The months of what is missing; what came after them counts for all, since it may undo what was merged in them. */
function unreadOf(
  { months, timezone }: ReportReading,
  { missing, hidden, why }: { missing: readonly Range[]; hidden: readonly Range[]; why: string },
): FromGitHub['unread'] {
  if (missing.length === 0) return [];
  const end = startOfMonth(monthsLater(months.at(-1) ?? '1970-01', 1), timezone).getTime();
  const touched = months.filter((month) => {
    const [start, next] = [startOfMonth(month, timezone), startOfMonth(monthsLater(month, 1), timezone)];
    return missing.some(({ from, until }) => from < next.getTime() && until > start.getTime());
  });
  const isLater = missing.some(({ until }) => until > end);
  const because = why !== '' || hidden.length === 0 ? why : 'GitHub counts more of them than its search shows.';
  return [{ months: isLater ? months : touched, why: because }];
}

/** Throws GitHubError where little is left. */
async function checkLimit(client: GitHubClient): Promise<void> {
  const left = await readRateLimit(client);
  if (left === null || left.graphql >= RESERVE) return;
  throw new GitHubError(
    'rate-limited',
    `Little is left of GitHub's rate limit (${left.graphql} points).`,
    `The same command goes on where this one ended, after ${left.resetAt.toISOString()}.`,
  );
}

async function orWhy<T>(read: () => Promise<T>): Promise<T | { why: string }> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof GitHubError) return { why: thrown.message };
    throw thrown;
  }
}
