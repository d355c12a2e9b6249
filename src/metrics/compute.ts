import { categories } from '../classify/category.ts';
import { lanes } from '../rule.ts';
import { definitions } from './definitions.ts';
import { figuresOf } from './figures.ts';
import type { MonthPart, Part } from './part.ts';
import { mergeParts } from './part.ts';
import { monthsLater, monthTitle, type Period, type PeriodState, startOfMonth } from './period.ts';
import type { Counted, MetricsReport, Referred } from './report.ts';
import { rulesOf } from './rules-report.ts';
import { qualified, readTally, sumOf, type Tally, type TallyReader } from './tally.ts';
import { trendOf } from './trend.ts';

/**
 * The report on a period from part reports, which may cover more. Months that a part should have and lacks are gaps.
 * `trend` are the months to show as a trend; default: those of the period.
 */
export function compute(part: Part, period: Period, trend: readonly string[] = period.months): MetricsReport {
  const months = mergeParts(part).months;
  const inside = months.filter(({ month }) => period.months.includes(month));
  const repositories = namesOf(months);
  const sum = sumOfMonths(inside, repositories.length > 1);
  const tally = readTally(sum);
  const readAt =
    inside.map((month) => month.readAt).sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
  const figures = figuresOf(tally);
  return {
    reportVersion: 1,
    period,
    state: stateOf(period, inside),
    repositories,
    timezones: [...new Set(inside.map(({ timezone }) => timezone))].sort(),
    readAt,
    gaps: gapsOf(months, period, repositories),
    changes: tally.refs('change').length,
    pushes: tally.refs('push'),
    sources: { record: tally.count('source/record'), github: tally.count('source/github') },
    figures: Object.keys(definitions).flatMap((id) => Object.values(figures).filter(({ metric }) => metric === id)),
    categories: counted(tally, 'category/', categories),
    lanes: laneCounts(tally),
    waiting: {
      by: {
        author: tally.count('waiting/author'),
        reviewer: tally.count('waiting/reviewer'),
        checks: tally.count('waiting/checks'),
        clock: tally.count('waiting/clock'),
      },
      known: tally.count('waiting-known'),
      unknown: tally.refs('waiting-unknown'),
    },
    ...rulesOf(tally),
    bypasses: { lifted: tally.refs('lifted'), lowered: tally.refs('lowered'), audit: tally.refs('bypass') },
    overdueEmergencies: tally.refs('overdue-emergency'),
    overdueOthers: tally.refs('overdue-other'),
    obligations: obligationsOf(tally),
    verification: {
      complete: tally.count('verification/complete'),
      incomplete: tally.refs('verification/incomplete'),
      monitoring: tally.refs('verification/monitoring'),
      unknown: tally.refs('verification/unknown'),
      none: tally.count('verification/none'),
    },
    windows: {
      open: tally.count('window/open'),
      notNeeded: tally.count('window/not-needed'),
      closed: tally.refs('window-closed'),
      reasons: referred(tally, 'window-closed/'),
      lanes: referred(tally, 'window-closed-lane/'),
      unknown: tally.refs('window-unknown'),
    },
    compliant: tally.count('compliant'),
    nonCompliant: tally.refs('non-compliant'),
    complianceUnknown: tally.refs('compliance-unknown'),
    listed: sum.listed,
    trend: trendOf(months, trend, repositories),
  };
}

/** The months of several repositories as one tally. With several, references name their repository. */
export function sumOfMonths(months: readonly MonthPart[], several: boolean): Tally {
  return sumOf(months.map(({ tally, repository }) => (several ? qualified(tally, repository) : tally)));
}

/** Each repository once, whatever the case of its letters. */
const namesOf = (months: readonly MonthPart[]): string[] =>
  [...new Map(months.map(({ repository }) => [repository.toLowerCase(), repository])).values()].sort();

/** A period still runs where one of its months was read before it ended, or had not begun when the last one was read. */
function stateOf({ months }: Period, inside: readonly MonthPart[]): PeriodState {
  const isCut = inside.some(
    ({ month, readAt, timezone }) => new Date(readAt) < startOfMonth(monthsLater(month, 1), timezone),
  );
  return isCut || inside.some((each) => months.some((month) => !hasBegun(month, each)) && isLatest(each, inside))
    ? 'running'
    : 'over';
}

const hasBegun = (month: string, { readAt, timezone }: MonthPart): boolean =>
  startOfMonth(month, timezone) <= new Date(readAt);

const isLatest = ({ readAt }: MonthPart, all: readonly MonthPart[]): boolean =>
  all.every((other) => Date.parse(other.readAt) <= Date.parse(readAt));

/** What could not be read, and the months that nobody read although they had begun. */
function gapsOf(months: readonly MonthPart[], period: Period, repositories: readonly string[]): string[] {
  const inside = months.filter(({ month }) => period.months.includes(month));
  const told = inside.flatMap(({ repository, gaps }) => gaps.map((gap) => `${repository}: ${gap}`));
  const unread = repositories.flatMap((repository) => {
    const own = months.filter((each) => sameName(each.repository, repository));
    return period.months
      .filter((month) => own.every((each) => each.month !== month) && own.some((each) => hasBegun(month, each)))
      .map((month) => `${repository}: ${monthTitle(month)} was not read.`);
  });
  return [...new Set([...told, ...unread])];
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function counted(tally: TallyReader, prefix: string, order: readonly string[]): Counted[] {
  return [...order, 'unknown']
    .map((name) => ({ name, changes: tally.count(`${prefix}${name}`) }))
    .filter(({ changes }) => changes > 0);
}

function laneCounts(tally: TallyReader): Counted[] {
  const all = lanes.map((name) => ({
    name: String(name),
    changes: name === 'ordinary' ? tally.count('lane/ordinary') : tally.refs(`lane/${name}`).length,
  }));
  const others = { name: 'not-emergency', changes: tally.count('lane/not-emergency') };
  return [...all, others, { name: 'unknown', changes: tally.refs('lane-unknown').length }].filter(
    ({ changes }) => changes > 0,
  );
}

const referred = (tally: TallyReader, prefix: string): Referred[] =>
  tally
    .names(prefix)
    .map((name) => ({ name, refs: tally.refs(`${prefix}${name}`) }))
    .sort((one, other) => other.refs.length - one.refs.length);

function obligationsOf(tally: TallyReader): MetricsReport['obligations'] {
  const states = ['done', 'late', 'open', 'overdue'] as const;
  const ids = [...new Set(states.flatMap((state) => tally.names('obligation/', `/${state}`)))].sort();
  const of = (id: string, state: (typeof states)[number]) => tally.count(`obligation/${id}/${state}`);
  return ids.map((id) => ({
    id,
    done: of(id, 'done'),
    late: of(id, 'late'),
    open: of(id, 'open'),
    overdue: of(id, 'overdue'),
  }));
}
