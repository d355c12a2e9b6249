import { closedTitles } from '../calendar/closed-titles.ts';
import { formatInstant, formatShort } from '../calendar/format.ts';
import type { Lesson } from './instructive.ts';
import type { ReplayReport } from './report.ts';

export const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** The week as people plan it. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;

/** "42 %", "<1 %". */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const share = (part / whole) * 100;
  return share < 1 ? '<1 %' : `${share > 99 && part < whole ? 99 : Math.round(share)} %`;
}

export const number = (value: number): string => value.toLocaleString('en-US');

/** "1 change", "1,000 changes". */
export const changes = (count: number): string => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;

const reasons: Readonly<Record<string, string>> = closedTitles;

/** Why the window was closed: "Holiday: Labor Day". */
export const closedBecause = ({ reason, name }: ReplayReport['closed'][number]): string =>
  `${reasons[reason] ?? reason}${name === null ? '' : `: ${name}`}`;

/** "#42", or the first digits of the commit where no pull request is known. */
export const nameOf = ({ number: pull, sha }: Pick<Lesson, 'number' | 'sha'>): string =>
  pull > 0 ? `#${pull}` : (sha?.slice(0, 8) ?? '(unknown)');

/** "Fri 27 Nov 15:00 CT", with the year, since a replay can span several. */
export function mergedAt(at: string, timezone: string): string {
  const instant = new Date(at);
  return `${formatShort(instant, timezone)} ${instant.getUTCFullYear()}`;
}

/** What was judged, by what, in one sentence. */
export function scope({ source, changes: count, from, to, policy, timezone }: ReplayReport): string {
  const where = `${source.branch} of ${source.repository}`;
  if (from === null || to === null) return `No merged change in ${where} (${source.asked}).`;
  const day = (at: string) => formatInstant(new Date(at), timezone, new Date(0)).replace(/, .*/, '');
  const span = day(from) === day(to) ? `on ${day(from)}` : `from ${day(from)} to ${day(to)}`;
  const what = source.kind === 'github' ? 'merged pull request' : 'change';
  return `${number(count)} ${count === 1 ? what : `${what}s`} of ${where} (${source.asked}), merged ${span}, judged by ${policy.source} as of the merge.`;
}

export const headlineOf = ({ stopped, changes: all }: ReplayReport): string =>
  `${number(stopped)} of ${number(all)} would have been stopped (${percent(stopped, all)})`;

/** How the stopped ones divide, and what a required status would have refused. */
export function breakdown(report: ReplayReport): [what: string, count: number][] {
  const { stopped, byClockAlone, changes: all, withoutPullRequest, source } = report;
  if (source.kind === 'git') {
    return [
      ['merged while the window was open; git knows no reviews or checks', all - stopped],
      ['merged while the window was closed; git shows nothing else amiss', byClockAlone],
      ['stopped by something else that git shows', stopped - byClockAlone],
      ['besides, of all of these: the history names no pull request', withoutPullRequest],
    ];
  }
  return [
    ['would have passed', all - stopped],
    ['stopped by the clock alone: the same merge later would have passed', byClockAlone],
    ['stopped until somebody had acted', stopped - byClockAlone],
  ];
}

/** Rules whose question nearly every change would have met: told in one line. */
export function askedOfAll({ rules, changes: all }: ReplayReport): readonly string[] {
  return rules.filter(({ asked }) => all > 0 && asked / all >= 0.97).map(({ rule }) => rule);
}

/** What git shows of persons, as rows. */
export function peopleRows({ people, changes: all }: ReplayReport): [what: string, count: number, of: number][] {
  if (people === null) return [];
  const rows: [string, number, number][] = [
    ['written by one person alone', people.oneAuthor, all],
    ['merge commits made by an author of the change', people.mergedByAuthor, people.merges],
    ['merged within 24 hours of their first commit', people.withinDay, people.dated],
  ];
  return rows.filter(([, , of]) => of > 0);
}

/** Rules that judged nothing at all: what they need is in no clone, or could not be read. */
const neverJudged = ({ rules, changes: all }: ReplayReport): readonly string[] =>
  rules.filter(({ notJudged }) => all > 0 && notJudged === all).map(({ rule }) => rule);

/** When most was merged, for those who choose the hours of the window; empty: too few to tell. */
export function busiestHours({ busiest, changes: all, timezone }: ReplayReport): string {
  if (busiest === null) return '';
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
  return `Most was merged from ${clock(busiest.start)} to ${clock(busiest.start + 8)} ${timezone} time: ${percent(busiest.changes, all)}.`;
}

/** Everything that a reader must know of the limits of a replay, one sentence each. Strangers' text is in it. */
export function unknownsOf(report: ReplayReport): string[] {
  const { source, caveats } = report;
  const never = neverJudged(report);
  return [
    ...(source.stopped === null ? [] : [source.stopped]),
    ...source.failed.map(
      ({ number: pull, problem }) => `#${pull} could not be read and will be tried again next time: ${problem}`,
    ),
    ...source.notes,
    ...(never.length === 0 ? [] : [`Not judged at all: ${never.join(', ')}.`]),
    ...caveats.map(({ about, changes: count }) => `${about} (${changes(count)}).`),
    ...alwaysSaid(report),
  ];
}

/** What always limits a replay, whatever was read. */
function alwaysSaid({ source }: ReplayReport): string[] {
  if (source.kind === 'git') {
    return [
      'A clone holds paths, patches, authors and times. Descriptions, reviews, threads, checks, labels and the opening of a pull request are not in it: rules that need them did not judge, and stopped nothing.',
      'The instant of a merge is the committer date of its commit; for what was pushed directly that is when it was committed. A pull request that was merged by rebasing leaves no number and looks like direct commits.',
    ];
  }
  return [
    'People, teams and write access count as they are today.',
    'Lead time counts from the opening or the last “ready for review”: the gate was not there to say when a change became of its category.',
  ];
}
