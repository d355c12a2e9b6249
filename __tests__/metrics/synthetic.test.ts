import { expect, test } from 'vitest';
import { businessHours, workingHours } from '../../src/calendar/business-hours.ts';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { collect } from '../../src/metrics/collect.ts';
import { compute } from '../../src/metrics/compute.ts';
import type { Part } from '../../src/metrics/part.ts';
import { monthsUntil, parsePeriod } from '../../src/metrics/period.ts';
import { metricsCsv } from '../../src/metrics/print-csv.ts';
import { metricsHtml } from '../../src/metrics/print-html.ts';
import { metricsMarkdown } from '../../src/metrics/print-markdown.ts';
import { recordFacts } from '../../src/metrics/record-facts.ts';
import { metricsJson } from '../../src/metrics/to-json.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { history, type Truth } from './history.ts';

const { policy } = builtIn();
const months = monthsUntil('2026-12', 24);
const readAt = new Date('2027-02-01T00:00:00Z');
const count = 20_000;

function partOf(made: ReturnType<typeof history>): Part {
  const facts = recordFacts({ incidentLabels: [], incidentIssues: [] }, businessHours(createCalendar(policy)));
  const collector = collect({
    repository: 'acme/shop',
    timezone: policy.calendar.timezone,
    months,
    readAt,
    working: workingHours(policy.calendar),
  });
  for (const { record, deployment } of made.records()) {
    const before = process.cpuUsage();
    collector.add(facts(record, { deployment }));
    elapsed += milliseconds(before);
  }
  const before = process.cpuUsage();
  const finished = collector.finish();
  elapsed += milliseconds(before);
  return finished;
}

const made = history(count, 20_261_119);
/** Of the processor, since others may keep it busy. Without the making of the records. */
const heapBefore = process.memoryUsage().heapUsed;
let elapsed = 0;
const milliseconds = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const part = partOf(made);

/** The truths of several months as one. */
function together(names: readonly string[]): Truth {
  const all = names.flatMap((name) => made.truth.get(name) ?? []);
  const [first, ...others] = all.map((truth) => structuredClone(truth));
  if (first === undefined) throw new Error(`nothing is true of ${names.join(', ')}`);
  const added = (one: Record<string, number>, other: Record<string, number>) => {
    for (const [key, value] of Object.entries(other)) one[key] = (one[key] ?? 0) + value;
  };
  for (const other of others) {
    for (const key of [
      'changes',
      'pushes',
      'failed',
      'failureUnknown',
      'recoveryUnknown',
      'emergencies',
      'overdue',
      'nonCompliant',
    ] as const)
      first[key].push(...other[key]);
    for (const key of ['recoveries', 'reviews', 'business'] as const) first[key].push(...other[key]);
    for (const key of ['unreviewed', 'lifted', 'verified', 'unverified', 'windowClosed'] as const)
      first[key] += other[key];
    for (const key of ['categories', 'against', 'waiting'] as const) added(first[key], other[key]);
  }
  return first;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** The smallest value that so many percent of the values do not exceed, by its definition. */
function percentile(values: readonly number[], percent: number): number {
  const ascending = values.toSorted((one, other) => one - other);
  return ascending.find((_, index) => (index + 1) * 100 >= percent * ascending.length) ?? Number.NaN;
}
const statistics = (values: readonly number[]) => ({
  count: values.length,
  sum: sum(values),
  mean: sum(values) / values.length,
  median: percentile(values, 50),
  p90: percentile(values, 90),
});
const sorted = (refs: readonly string[]) => [...refs].sort();

test.each(['2025-01', '2025-03', '2026-11', '2025-Q4', '2026-Q2', '2025', '2026'])(
  'the report on %s has exactly the known figures',
  (name) => {
    const period = parsePeriod(name);
    const truth = together(period.months);
    const report = compute(part, period);
    const [failure, recovery, emergency, review] = report.figures;
    const known = truth.changes.length - truth.failureUnknown.length;
    expect(report.changes).toBe(truth.changes.length);
    expect(sorted(report.pushes)).toEqual(sorted(truth.pushes));
    expect(failure).toMatchObject({
      numerator: truth.failed.length,
      denominator: known,
      value: truth.failed.length / known,
    });
    expect(sorted(failure?.behind ?? [])).toEqual(sorted(truth.failed));
    expect(sorted(failure?.unknown ?? [])).toEqual(sorted(truth.failureUnknown));
    expect(recovery?.summary).toEqual(statistics(truth.recoveries));
    expect(sorted(recovery?.unknown ?? [])).toEqual(sorted(truth.recoveryUnknown));
    const lanes = truth.changes.length - truth.pushes.length;
    expect(emergency).toMatchObject({ value: truth.emergencies.length / lanes, denominator: lanes });
    expect(sorted(emergency?.behind ?? [])).toEqual(sorted(truth.emergencies));
    expect(review?.summary).toEqual(statistics(truth.reviews));
    expect(review?.business).toEqual(statistics(truth.business));
    expect(Object.fromEntries(report.categories.map((each) => [each.name, each.changes]))).toEqual(truth.categories);
    expect(sorted(report.nonCompliant)).toEqual(sorted(truth.nonCompliant));
    expect(report.compliant).toBe(truth.changes.length - truth.nonCompliant.length);
    expect(sorted(report.overdueEmergencies)).toEqual(sorted(truth.overdue));
    expect(report.bypasses.lifted.length).toBe(truth.lifted);
    expect(report.rules.find(({ rule }) => rule === 'testing')?.against.length).toBe(truth.against['testing']);
    expect(report.verification.complete).toBe(truth.verified);
    expect(report.verification.incomplete.length).toBe(truth.unverified);
    expect(report.windows.closed.length).toBe(truth.windowClosed);
    expect(report.waiting.by).toEqual(truth.waiting);
    expect(report.state).toBe('over');
    expect(report.gaps).toEqual([]);
  },
);

test('the trend of 24 months has in each month what is true of it', () => {
  const { trend } = compute(part, parsePeriod('2026-Q4'), months);
  expect(
    trend.map(({ month, changes, figures }) => [month, changes, figures['change-failure-rate'].numerator]),
  ).toEqual(
    months.map((month) => {
      const truth = together([month]);
      return [month, truth.changes.length, truth.failed.length];
    }),
  );
});

test('the history has something of everything, so that nothing is compared with nothing', () => {
  const truth = together(months);
  for (const key of [
    'pushes',
    'failed',
    'failureUnknown',
    'recoveries',
    'recoveryUnknown',
    'emergencies',
    'overdue',
    'reviews',
    'nonCompliant',
  ] as const)
    expect(truth[key].length, key).toBeGreaterThan(20);
  expect(truth.changes.length).toBeGreaterThan(count);
  for (const cause of ['author', 'reviewer', 'checks', 'clock'] as const)
    expect(truth.waiting[cause]).toBeGreaterThan(0);
});

test('20,000 records are counted and printed well within ten seconds and 500 MB', () => {
  const before = process.cpuUsage();
  const report = compute(part, parsePeriod('2026'), months);
  const printed = [metricsMarkdown(report), metricsHtml(report), metricsCsv(report), metricsJson(report)];
  const took = elapsed + milliseconds(before);
  for (const text of printed) expect(text.length).toBeGreaterThan(1000);
  // A job summary holds 1 MiB. https://docs.github.com/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions
  expect(Buffer.byteLength(printed[0] ?? '')).toBeLessThan(1024 * 1024);
  expect(took).toBeLessThan(10_000);
  // What other tests left in this process is not theirs.
  expect((process.memoryUsage().heapUsed - heapBefore) / 2 ** 20).toBeLessThan(500);
});
