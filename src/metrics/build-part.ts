import { append } from '../append.ts';
import { businessHours, workingHours } from '../calendar/business-hours.ts';
import { createCalendar } from '../calendar/calendar.ts';
import type { Policy } from '../policy/schema.ts';
import type { ChangeRecord } from '../records/record.ts';
import { type Collector, collect } from './collect.ts';
import { deploymentFinder, otherEnvironments, type SeenDeployment } from './deployments.ts';
import { githubFacts, type MergedNow } from './github-facts.ts';
import type { IncidentIssue } from './incident-issues.ts';
import { incidentReader, type ReadIncidents } from './incident-reader.ts';
import { metricsOf } from './metrics-policy.ts';
import type { Part } from './part.ts';
import { monthOf } from './period.ts';
import { recordFacts } from './record-facts.ts';

/** What GitHub told besides the records. */
export interface FromGitHub {
  /** The merged pull requests, of the months asked for and since; those that were read. */
  merged: readonly MergedNow[];
  /** Months of which not all merged pull requests were read, each with why. */
  unread: readonly { months: readonly string[]; why: string }[];
  /** null: the repository has no such label. */
  emergencyLabel: string | null;
  /** Issues that tell of incidents; or why they could not be read; null: the policy names no label of theirs. */
  issues: readonly IncidentIssue[] | { why: string } | null;
  /** When incidents began that texts refer to, by reference in small letters. */
  starts: ReadonlyMap<string, string | null>;
  /** Or why they could not be read; null: the policy says that there are none. */
  deployments: readonly SeenDeployment[] | { why: string } | null;
}

/** A record as it was read, or what is wrong with it. */
export type ReadRecord = { ok: true; record: ChangeRecord } | { ok: false; place: string; at: string; problem: string };

export interface PartQuestion {
  repository: string;
  policy: Policy;
  months: readonly string[];
  readAt: Date;
  names: boolean;
  /** Whether a change of this branch counts. */
  isGated: (branch: string) => boolean;
  /** null: there is no branch of records. */
  records: AsyncIterable<ReadRecord> | null;
  /** How many records there are of earlier days, and files among them that are none; asked when they have been read. */
  besides: () => { earlier: number; foreign: number };
  /** Or why GitHub was not asked. */
  github: FromGitHub | { why: string };
}

/** Counts the changes of a repository: from their records, and from GitHub those that have none. */
export async function buildPart(asked: PartQuestion): Promise<Part> {
  const { repository, policy, months, readAt, names, github } = asked;
  const { timezone } = policy.calendar;
  const told = 'why' in github ? null : github;
  const collector = collect({ repository, timezone, months, readAt, names, working: workingHours(policy.calendar) });
  const incidents = incidentReader(asked, told);
  const { recorded, earliest } = await addRecords(collector, asked, told, incidents);
  for (const one of told?.merged ?? []) {
    if (recorded.has(one.number) || !asked.isGated(one.base)) continue;
    const found = incidents(null, one);
    const inside = {
      repository,
      emergencyLabel: told?.emergencyLabel ?? null,
      incidents: () => found.incidents,
      all: told?.merged ?? [],
    };
    collector.add({ ...githubFacts(one, inside), ...found });
  }
  for (const { what, of } of gapsIn(asked, told, earliest)) collector.gap(what, of);
  const deployments = told?.deployments ?? null;
  const isRead = deployments !== null && !('why' in deployments);
  const { environments } = metricsOf(policy);
  if (environments.length === 0) return collector.finish(() => () => ({ outcome: 'untracked' }));
  return collector.finish(isRead ? deploymentFinder(deployments, environments) : undefined);
}

/** The numbers of those that are recorded, and when the first of them was merged, in milliseconds. */
async function addRecords(
  collector: Collector,
  { repository, policy, records, isGated }: PartQuestion,
  told: FromGitHub | null,
  incidents: ReadIncidents,
): Promise<{ recorded: Set<number>; earliest: number }> {
  const metrics = metricsOf(policy);
  const toFacts = recordFacts(metrics, businessHours(createCalendar(policy)));
  const deployment = { outcome: metrics.environments.length === 0 ? 'untracked' : 'unknown' } as const;
  const merged = new Map(told?.merged.map((one) => [one.number, one]));
  const recorded = new Set<number>();
  const broken = new Map<string, Broken[]>();
  let earliest = Number.POSITIVE_INFINITY;
  for await (const read of records ?? []) {
    if (!read.ok) {
      const month = monthOf(new Date(read.at), policy.calendar.timezone);
      append(broken, month, read);
      continue;
    }
    const { record } = read;
    if (!isGated(record.kind === 'push' ? record.push.branch : record.merge.base.ref)) continue;
    const now = record.kind === 'push' ? undefined : merged.get(record.number);
    if (record.kind === 'pull-request') recorded.add(record.number);
    const facts = toFacts(record, { deployment, ...(now === undefined ? {} : { readyAt: now.readyAt }) });
    earliest = Math.min(earliest, Date.parse(facts.mergedAt));
    collector.add({ ...facts, repository, ...incidents(facts, now) });
  }
  for (const [month, all] of broken) collector.gap(brokenText(all), [month]);
  return { recorded, earliest };
}

type Broken = Extract<ReadRecord, { ok: false }>;

/** Of many, the first one is told: what is wrong is likely the same. */
function brokenText([first, ...more]: readonly Broken[]): string {
  const text = `The record ${first?.place} could not be read: ${first?.problem}`;
  return more.length === 0 ? text : `${text}; and ${more.length} more records of that month`;
}

interface Gap {
  what: string;
  /** Absent: all months. */
  of?: readonly string[];
}

/** What was not read, each as a sentence that says what to do. */
function gapsIn(asked: PartQuestion, told: FromGitHub | null, earliest: number): Gap[] {
  const { github, months, policy } = asked;
  const { timezone } = policy.calendar;
  const gaps: Gap[] = [];
  if ('why' in github) gaps.push({ what: `Read from change records alone: ${github.why}` });
  for (const { months: unread, why } of told?.unread ?? [])
    gaps.push({ what: `Not all merged pull requests could be read: ${why}`, of: unread });
  for (const [what, part] of [
    ['Issues of incidents', told?.issues],
    ['Deployments', told?.deployments],
  ] as const)
    if (part !== null && part !== undefined && 'why' in part)
      gaps.push({ what: `${what} could not be read: ${part.why}` });
  gaps.push(...uncounted(told?.deployments ?? null, metricsOf(policy).environments));
  const first = Number.isFinite(earliest) ? monthOf(new Date(earliest), timezone) : null;
  const { earlier, foreign } = asked.besides();
  if (foreign > 0)
    gaps.push({
      what: `${foreign} files among the records are none by their path, and were not read. See verify-records`,
    });
  const before = earlier > 0 ? [] : months.filter((month) => first === null || month <= first);
  const since = first === null ? 'There are no change records' : 'Before the first change record';
  gaps.push({
    what: `${since}: what was pushed without a pull request is not known, nor what the policy found.`,
    of: before,
  });
  return gaps;
}

/** There are deployments, but not to an environment that counts: whoever reads "no deployment statuses" should know. */
function uncounted(deployments: FromGitHub['deployments'], globs: readonly string[]): Gap[] {
  if (deployments === null || 'why' in deployments || deployments.length === 0) return [];
  const others = otherEnvironments(deployments, globs);
  if (others.length < new Set(deployments.map(({ environment }) => environment)).size) return [];
  const named = others
    .slice(0, 5)
    .map((name) => JSON.stringify(name.slice(0, 60)))
    .join(', ');
  return [
    {
      what: `Deployments to ${named} do not count: where one is production, name it under metrics.environments of the policy.`,
    },
  ];
}
