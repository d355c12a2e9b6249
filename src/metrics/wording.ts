import { closedTitles } from '../calendar/closed-titles.ts';
import { categoryTitles } from '../classify/category.ts';
import type { Cause } from './change-facts.ts';
import { type Definition, definitions, fewest, type MetricId } from './definitions.ts';
import { monthTitle } from './period.ts';
import { type Ref, splitRef } from './references.ts';
import type { Figure, MetricsReport } from './report.ts';

const HOUR = 3_600_000;

export const number = (value: number): string => value.toLocaleString('en-US');
export const changes = (count: number): string => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;

/** A share as "4.2 %"; with as many digits as it takes to stay on its side of a limit, of nothing and of all. */
export const percent = (share: number, limit?: number): string =>
  `${rounded(share * 100, limit === undefined ? undefined : limit * 100, 100)} %`;

/** Milliseconds as hours, "5.3 h"; with as many digits as it takes to stay on its side of a limit. */
export const hours = (ms: number, limit?: number): string =>
  `${rounded(ms / HOUR, limit === undefined ? undefined : limit / HOUR)} h`;

/** `whole`: what only all of them come to. */
function rounded(value: number, limit?: number, whole?: number): string {
  const least = value < 10 && value > 0 ? 2 : 1;
  for (let digits = least; digits < 9; digits += 1) {
    const shown = Number(value.toFixed(digits));
    const isTrue =
      (limit === undefined || shown < limit === value < limit) &&
      (shown === 0) === (value === 0) &&
      (whole === undefined || (shown === whole) === (value === whole));
    if (isTrue) return shown.toLocaleString('en-US', { maximumFractionDigits: digits });
  }
  return String(value);
}

/** A value of a metric in its unit. */
export const inUnit = (value: number, { unit, target }: Definition): string =>
  unit === 'share' ? percent(value, target) : hours(value, target);

/** What a figure comes to. What is not known is never shown as zero. */
export function valueText({ value, metric, status, range }: Figure): string {
  if (value !== null) return inUnit(value, definitions[metric]);
  if (status === 'none') return 'nothing to measure';
  return range === null || (range.least === 0 && range.most === 1) ? 'not known' : rangeText(range);
}

/** "3 % to 100 %": all that is known of a share. */
const rangeText = ({ least, most }: { least: number; most: number }): string => `${percent(least)} to ${percent(most)}`;

export const statusText: Readonly<Record<Figure['status'], string>> = {
  met: '✅ met',
  missed: '❌ missed',
  unknown: '❓ not known',
  none: '➖',
};

/** "3 of 120"; of times, "of 12". */
export const basis = ({ metric, numerator, denominator }: Figure): string =>
  definitions[metric].unit === 'share' ? `${number(numerator)} of ${number(denominator)}` : changes(denominator);

/** What has to be said beside a figure. */
export function remarks(figure: Figure): string[] {
  const { few, denominator, unknown, notes, metric } = figure;
  return [
    ...(few
      ? [`From ${denominator === 0 ? 'no change' : changes(denominator)}: fewer than ${fewest} say little.`]
      : []),
    ...(unknown.length > 0 ? [`${unknownText[metric]}: ${changes(unknown.length)}, counted neither way.`] : []),
    ...notes,
  ];
}

/** Whether a rate is from fewer changes than say anything; from none there is no rate. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;
/** A rate from so many changes, marked where they are few. */
export const marked = (text: string, count: number): string => (isFew(count) ? `${text}*` : text);
/** What the mark means; nothing where none of these counts is small. */
export const fewNotes = (counts: readonly number[]): string[] =>
  counts.some(isFew) ? [`* From fewer than ${fewest} changes, which say little.`] : [];

const unknownText: Readonly<Record<MetricId, string>> = {
  'change-failure-rate': 'Not known whether it failed',
  'time-to-recovery': 'Failed without a remedy that is known',
  'emergency-rate': 'Not known whether it was an emergency',
  'review-completion': 'Not known when it was reviewed',
};

export const causeTitles: Readonly<Record<Cause, string>> = {
  author: 'Author',
  reviewer: 'Reviewer',
  checks: 'Checks',
  clock: 'Clock',
};

/** What is charged to whom. */
export const causeMeanings: Readonly<Record<Cause, string>> = {
  reviewer: 'an approval that was needed was missing',
  checks: 'approved, and a check had not ended',
  clock: 'approved and checked, and lead time ran or the window was closed',
  author: 'nothing stood in the way any more',
};

const titles: Readonly<Record<string, string>> = { ...categoryTitles, unknown: 'Not known' };
/** A category, or what a record calls one. */
export const categoryTitle = (name: string): string => (Object.hasOwn(titles, name) ? titles[name] : undefined) ?? name;

const laneTitles: Readonly<Record<string, string>> = {
  ordinary: 'Ordinary',
  emergency: 'Emergency',
  rollback: 'Rollback',
  bot: 'Dependency update by a bot',
  install: 'Installation or repair of the gate',
  'not-emergency': 'Not an emergency; which other lane, only a record tells',
  unknown: 'Not known',
};
export const laneTitle = (name: string): string =>
  (Object.hasOwn(laneTitles, name) ? laneTitles[name] : undefined) ?? name;

const reasons: Readonly<Record<string, string>> = { ...closedTitles, unknown: 'Not known' };
export const windowReason = (reason: string): string =>
  (Object.hasOwn(reasons, reason) ? reasons[reason] : undefined) ?? reason;

/** The address of a change; null where the repository is not known. */
export function addressOf(ref: Ref, report: Pick<MetricsReport, 'repositories'>, server: string): string | null {
  const { repository, sign, name } = splitRef(ref);
  const [only] = report.repositories;
  const where = repository === '' ? only : repository;
  if (where === undefined) return null;
  return `${server}/${where.split('/').map(encodeURIComponent).join('/')}/${sign === '#' ? 'pull' : 'commit'}/${name}`;
}

/** "November 2026, so far" of "acme/shop". */
export function headline({ period, state, repositories }: MetricsReport): string {
  const where = repositories.length === 1 ? (repositories[0] ?? '') : `${repositories.length} repositories`;
  const when = `${period.title}${state === 'running' ? ', so far' : ''}`;
  return `Changes in ${when}${repositories.length === 0 ? '' : `: ${where}`}`;
}

/** What was counted, from what, as of when, in one sentence. */
export function scope({ changes: all, pushes, sources, readAt, timezones }: MetricsReport): string {
  if (readAt === null) return 'Nothing was read of this period.';
  const asOf = `as of ${readAt.slice(0, 16).replace('T', ' ')} UTC; months are those of ${timezones.join(', ')}`;
  if (all === 0) return `No change was merged, ${asOf}.`;
  const pushed = pushes.length === 0 ? '' : ` (${number(pushes.length)} without a pull request)`;
  return `${changes(all)}${pushed}, ${number(sources.record)} from change records and ${number(sources.github)} read from GitHub, ${asOf}.`;
}

/** "26-11": short, and each month another one, as a chart needs it. */
export const shortMonth = (month: string): string => month.slice(2);
export { monthTitle };
