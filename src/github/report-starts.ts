import type { FromGitHub } from '../metrics/build-part.ts';
import type { MergedNow } from '../metrics/github-facts.ts';
import { startOf } from '../metrics/incident-issues.ts';
import { incidentFinder } from '../metrics/incidents.ts';
import type { MetricsPolicy } from '../metrics/metrics-policy.ts';
import { monthOf } from '../metrics/period.ts';
import type { GitHubClient } from './client.ts';
import { type IssueBody, type IssueReference, issueReference, readIssueBodies } from './report-issues.ts';
import { fullName, type Repository } from './repository.ts';

/** What is not known of some months, as a sentence that says what to do. */
export interface MonthsGap {
  what: string;
  months: readonly string[];
}

export interface ReadStarts {
  /** By reference in small letters; null: the issue does not say. Those that could not be read are missing. */
  starts: FromGitHub['starts'];
  gaps: readonly MonthsGap[];
}

export interface StartsAsked {
  /** Where a reference without a repository leads. */
  repository: Repository;
  metrics: MetricsPolicy;
  timezone: string;
}

/** References to incidents that are looked up at most. */
const MOST_REFERENCES = 500;
/** Reasons that are told at most: whoever writes a description can name many repositories. */
const MOST_REASONS = 5;

/** When the incidents began that titles and descriptions refer to, the latest merges first; what could not be read is told. */
export async function readStarts(
  client: GitHubClient,
  asked: StartsAsked,
  merged: readonly MergedNow[],
): Promise<ReadStarts> {
  const all = referencesIn(merged, asked);
  const wanted = all.slice(0, MOST_REFERENCES);
  const bodies = await readIssueBodies(
    client,
    wanted.map(({ issue }) => issue),
  );
  const read = wanted.map((reference, index) => ({ ...reference, ...(bodies[index] ?? unanswered) }));
  const starts = read.flatMap((one): [string, string | null][] =>
    'why' in one ? [] : [[one.reference, one.body === null ? null : startOf(one.body, asked.timezone)]],
  );
  return { starts: new Map(starts), gaps: [...unreadGaps(read), ...cutGaps(all.slice(MOST_REFERENCES))] };
}

interface Reference {
  /** In small letters. */
  reference: string;
  issue: IssueReference;
  /** When what refers to it was merged. */
  months: readonly string[];
}

const unanswered: IssueBody = { why: 'GitHub did not answer for it.' };

function referencesIn(merged: readonly MergedNow[], { metrics, repository, timezone }: StartsAsked): Reference[] {
  if (metrics.incidentIssues.length === 0) return [];
  const finder = incidentFinder({ incidentLabels: [], incidentIssues: metrics.incidentIssues });
  const found = new Map<string, { issue: IssueReference; months: Set<string> }>();
  const latestFirst = [...merged].sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt));
  for (const { title, body, mergedAt } of latestFirst) {
    const month = monthOf(new Date(mergedAt), timezone);
    for (const { reference } of finder.find([], [title, body])) {
      const issue = issueReference(reference, repository);
      if (issue === null) continue;
      const key = reference.toLowerCase();
      const known = found.get(key);
      if (known === undefined) found.set(key, { issue, months: new Set([month]) });
      else known.months.add(month);
    }
  }
  return [...found].map(([reference, { issue, months }]) => ({ reference, issue, months: [...months] }));
}

/** By the repository and the reason: a permission is missing for all of its issues. */
function unreadGaps(read: readonly (Reference & IssueBody)[]): MonthsGap[] {
  const byReason = new Map<string, { why: string; repository: string; months: Set<string>; count: number }>();
  for (const one of read) {
    if (!('why' in one)) continue;
    const repository = fullName(one.issue);
    const key = `${repository.toLowerCase()} ${one.why}`;
    const known = byReason.get(key) ?? { why: one.why, repository, months: new Set<string>(), count: 0 };
    for (const month of one.months) known.months.add(month);
    byReason.set(key, { ...known, count: known.count + 1 });
  }
  const [told, others] = [[...byReason.values()].slice(0, MOST_REASONS), [...byReason.values()].slice(MOST_REASONS)];
  const gaps = told.map(({ why, repository, months, count }) => ({
    what: `When ${incidents(count)} began is not known, since ${count === 1 ? 'its issue' : 'their issues'} in ${repository} could not be read: ${why}`,
    months: [...months],
  }));
  if (others.length === 0) return gaps;
  const count = others.reduce((sum, one) => sum + one.count, 0);
  const what = `When ${incidents(count)} began is not known, since their issues in ${others.length} more repositories could not be read. Let the token read them.`;
  return [...gaps, { what, months: [...new Set(others.flatMap(({ months }) => [...months]))] }];
}

function cutGaps(cut: readonly Reference[]): MonthsGap[] {
  if (cut.length === 0) return [];
  const looked = MOST_REFERENCES.toLocaleString('en-US');
  const what = `When ${incidents(cut.length)} began is not known: of all that titles and descriptions refer to, only the issues of the latest ${looked} were read. Report a shorter period, or on the command line with a shorter --trend.`;
  return [{ what, months: [...new Set(cut.flatMap(({ months }) => months))] }];
}

const incidents = (count: number): string =>
  count === 1 ? 'an incident' : `${count.toLocaleString('en-US')} incidents`;
