import { DAY, weekdayOf } from '../calendar/days.ts';
import { zoneOf } from '../calendar/zone.ts';
import { rules } from '../rules/index.ts';
import type { Judgement } from './judge.ts';
import { type Caveat, caveats } from './merged.ts';
import type { Count, PeopleCount, ReplayReport, RuleCount } from './report.ts';

/** Whether nothing but time stood in its way. */
export const byClock = ({ by }: Judgement) => by.every(({ actor }) => actor === 'clock');

/** What each rule would have stopped, the most first. */
export function ruleCounts(judged: readonly Judgement[]): RuleCount[] {
  const having = (has: (each: Judgement) => boolean) => judged.filter(has).length;
  return rules
    .map(({ id, title, clauses }) => ({
      rule: id,
      title,
      clauses,
      stopped: having(({ by }) => by.some(({ rule }) => rule === id)),
      alone: having(({ by }) => by.length > 0 && by.every(({ rule }) => rule === id)),
      advised: having(({ advised }) => advised.includes(id)),
      asked: having(({ asked }) => asked.some(({ rule }) => rule === id)),
      notJudged: having(({ notJudged }) => notJudged.includes(id)),
    }))
    .sort((one, other) => other.stopped - one.stopped);
}

/** How many there are, and how many of them would have been stopped. */
export function count(judged: readonly Judgement[], has: (each: Judgement) => boolean): Count {
  const those = judged.filter(has);
  return { changes: those.length, stopped: those.filter((each) => each.stopped).length };
}

/** The same by group; a change can be in several. The largest first. */
export function grouped<Key extends string>(
  judged: readonly Judgement[],
  keysOf: (each: Judgement) => readonly Key[],
): [Key, Count][] {
  const groups = new Map<Key, Count>();
  for (const each of judged) {
    for (const key of keysOf(each)) {
      const { changes, stopped } = groups.get(key) ?? { changes: 0, stopped: 0 };
      groups.set(key, { changes: changes + 1, stopped: stopped + (each.stopped ? 1 : 0) });
    }
  }
  return [...groups].sort(([, one], [, other]) => other.changes - one.changes);
}

/** The local hour of the week. */
export function hourOf(at: string, timezone: string): { weekday: number; hour: number } {
  const local = Date.parse(at) + zoneOf(timezone).offsetAt(Date.parse(at));
  const day = Math.floor(local / DAY);
  return { weekday: weekdayOf(day), hour: Math.floor((local - day * DAY) / 3_600_000) };
}

/** By weekday and hour of the local clock. */
export function byHour(judged: readonly Judgement[], timezone: string): Count[][] {
  const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => ({ changes: 0, stopped: 0 })));
  for (const each of judged) {
    const { weekday, hour } = hourOf(each.at, timezone);
    const cell = week[weekday]?.[hour];
    if (cell === undefined) continue;
    cell.changes += 1;
    if (each.stopped) cell.stopped += 1;
  }
  return week;
}

/** Fewer merges show no habit. */
const fewest = 20;
const workingHours = 8;

/** The eight hours in a row in which most was merged; null: too few to tell. */
export function busiestOf(week: readonly (readonly Count[])[]): ReplayReport['busiest'] {
  const ofDay = Array.from({ length: 24 }, (_, hour) => week.reduce((sum, day) => sum + (day[hour]?.changes ?? 0), 0));
  const sums = ofDay.map((_, start) =>
    Array.from({ length: workingHours }, (__, away) => ofDay[(start + away) % 24] ?? 0).reduce(
      (sum, each) => sum + each,
      0,
    ),
  );
  const changes = Math.max(...sums);
  const all = ofDay.reduce((sum, each) => sum + each, 0);
  return all < fewest ? null : { start: sums.indexOf(changes), changes };
}

/** Why the window was closed, the most frequent first. */
export function closings(judged: readonly Judgement[]): ReplayReport['closed'] {
  const counted = new Map<string, { reason: string; name: string | null; changes: number }>();
  for (const { by } of judged) {
    for (const { reason, name } of by) {
      if (reason === undefined) continue;
      const key = JSON.stringify([reason, name]);
      const known = counted.get(key) ?? { reason, name: name ?? null, changes: 0 };
      counted.set(key, { ...known, changes: known.changes + 1 });
    }
  }
  return [...counted.values()].sort((one, other) => other.changes - one.changes);
}

const approving: readonly string[] = ['approvals', 'security-review', 'executive-approval'];

/** No person fills two of these seats, so each is another person. */
export function approvalsAsked(judged: readonly Judgement[]): number[] {
  const counts = Array.from({ length: approving.length + 1 }, () => 0);
  for (const { asked } of judged) {
    const roles = new Set(asked.map(({ rule }) => rule).filter((rule) => approving.includes(rule))).size;
    counts[roles] = (counts[roles] ?? 0) + 1;
  }
  return counts;
}

/** What a git history shows of persons; null: it is none. */
export function peopleCount(judged: readonly Judgement[]): PeopleCount | null {
  const observed = judged.flatMap((each) => each.observed ?? []);
  if (observed.length === 0) return null;
  const merges = observed.filter(({ mergedByAuthor }) => mergedByAuthor !== null);
  const dated = observed.flatMap(({ hours }) => hours ?? []);
  return {
    oneAuthor: observed.filter(({ authors }) => authors === 1).length,
    merges: merges.length,
    mergedByAuthor: merges.filter(({ mergedByAuthor }) => mergedByAuthor).length,
    withinDay: dated.filter((hours) => hours < 24).length,
    dated: dated.length,
  };
}

/** What is not known, and of how many changes. */
export function caveatCounts(judged: readonly Judgement[]): ReplayReport['caveats'] {
  return (Object.keys(caveats) as Caveat[])
    .map((caveat) => ({
      caveat,
      about: caveats[caveat],
      changes: judged.filter((each) => each.caveats.includes(caveat)).length,
    }))
    .filter(({ changes }) => changes > 0);
}
