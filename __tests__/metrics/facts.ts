import { workingHours } from '../../src/calendar/business-hours.ts';
import type { ChangeFacts } from '../../src/metrics/change-facts.ts';
import { type Collector, collect } from '../../src/metrics/collect.ts';
import { compute } from '../../src/metrics/compute.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import type { MetricsReport } from '../../src/metrics/report.ts';
import { builtIn } from '../../src/policy/in-force.ts';

export const { policy } = builtIn();
export const READ = new Date('2026-12-02T00:00:00Z');

/** A Normal change that was reviewed in two hours and went well; a test says only what differs. */
export function facts(number: number | null, more: Partial<ChangeFacts> = {}): ChangeFacts {
  return {
    source: 'record',
    kind: 'pull-request',
    repository: 'acme/shop',
    number,
    commits: [`${number ?? 0}`.padStart(40, 'a')],
    title: `Change ${number}`,
    author: 'ada',
    mergedAt: '2026-11-19T16:00:00Z',
    createdAt: '2026-11-18T15:00:00Z',
    readyAt: '2026-11-18T15:00:00Z',
    category: 'normal',
    lowered: false,
    lane: 'ordinary',
    compliant: true,
    problems: 0,
    approval: { state: 'given', at: '2026-11-18T17:00:00Z' },
    reverts: [],
    revertedBy: [],
    incidents: 'untracked',
    deployment: { outcome: 'success', at: '2026-11-19T16:05:00Z' },
    rules: [],
    heldBy: null,
    waiting: null,
    obligations: [],
    verification: { state: 'complete' },
    window: { use: 'open', reason: null },
    ...more,
  };
}

export const push = (commit: string, more: Partial<ChangeFacts> = {}): ChangeFacts =>
  facts(null, {
    kind: 'push',
    commits: [commit],
    createdAt: null,
    readyAt: null,
    category: null,
    lane: null,
    compliant: false,
    approval: { state: 'none' },
    rules: null,
    window: null,
    verification: { state: 'unknown' },
    ...more,
  });

export function collector(more: Partial<Parameters<typeof collect>[0]> = {}): Collector {
  const { timezone } = policy.calendar;
  const working = workingHours(policy.calendar);
  return collect({ repository: 'acme/shop', timezone, months: ['2026-11'], readAt: READ, working, ...more });
}

/** The report on November 2026 of some changes. */
export function reportOn(
  all: readonly ChangeFacts[],
  more: Partial<Parameters<typeof collect>[0]> = {},
): MetricsReport {
  const one = collector(more);
  for (const each of all) one.add(each);
  return compute(one.finish(), parsePeriod('2026-11'));
}
