import type { z } from 'zod';
import { DAY, readDate, writeDate } from './days.ts';
import { endOf, isShown, readBound, startOf } from './freezes.ts';
import { holidayNames } from './holidays.ts';
import type { CalendarPolicy, Freeze } from './schema.ts';
import { isTimezone, type Zone, zoneOf } from './zone.ts';

type Report = (path: (string | number)[], message: string) => void;

/**
 * Adds what no single value shows: a freeze that ends before it begins or names a local time that the clocks skip, and a
 * removed holiday that is none. Meant for `superRefine` on a schema with the members `calendar` and `freezes`.
 */
export function checkCalendar(
  policy: { calendar: CalendarPolicy; freezes: readonly Freeze[] },
  context: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  checkRemoved(policy.calendar.holidays, report);
  // Against an unknown zone, which has been reported, the order of local times can still be checked.
  const zone = zoneOf(isTimezone(policy.calendar.timezone) ? policy.calendar.timezone : 'UTC');
  policy.freezes.forEach((freeze, index) => {
    checkFreeze(freeze, zone, (path, message) => report(['freezes', index, ...path], message));
  });
}

/**
 * For `superRefine(checkCalendar, whenCalendarIsRead)`: the calendar is checked also where another part of the policy has
 * the wrong type, at which zod would otherwise stop; so all errors are told at once.
 */
export const whenCalendarIsRead = {
  when: ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(
      ({ path, continue: readOn }) => readOn === true || !['calendar', 'freezes'].includes(String(path?.[0])),
    ),
};

function checkRemoved(holidays: CalendarPolicy['holidays'], report: Report): void {
  const isHoliday = holidayNames({ ...holidays, add: [], remove: [] });
  holidays.remove.forEach((removed, index) => {
    const day = readDate(removed);
    if (day === null || isHoliday(day) !== null) return;
    const path = ['calendar', 'holidays', 'remove', index];
    if (holidays.add.some((added) => added.date === removed)) {
      report(path, `${quoted(removed)} is both added and removed: expected it in one of the two lists`);
      return;
    }
    const example = nearestHoliday(day, isHoliday);
    const expected = example === null ? 'this calendar has none, so leave it out' : `expected a day such as ${example}`;
    report(path, `${quoted(removed)} is not a day on which a holiday is observed: ${expected}`);
  });
}

/** The holiday nearest to a day, as an example; null where there is none within a year. */
function nearestHoliday(day: number, nameOf: (day: number) => string | null): string | null {
  for (let away = 1; away <= 366; away += 1) {
    for (const near of [day - away, day + away]) {
      const name = nameOf(near);
      if (name !== null) return `${quoted(writeDate(near))} (${name})`;
    }
  }
  return null;
}

function checkFreeze(freeze: Freeze, zone: Zone, report: Report): void {
  const from = readBound(freeze.from);
  const to = readBound(freeze.to);
  for (const [key, end] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (end !== null && !isShown(end, zone)) {
      const next = wallClockAt(startOf(end, zone), zone);
      report(
        [key],
        `${quoted(end.text)} does not exist in ${zone.timezone}, whose clocks skip it: expected a time that does, such as ${next}`,
      );
    }
  }
  if (from === null || to === null || startOf(from, zone) < endOf(to, zone)) return;
  const later = writeDate(Math.floor((startOf(from, zone) + zone.offsetAt(startOf(from, zone))) / DAY) + 1);
  report(
    ['to'],
    `the freeze from ${quoted(freeze.from)} to ${quoted(freeze.to)} ends before it begins: expected a later end, such as "${later}"`,
  );
}

/** What the clocks show at an instant, as a freeze would be written: "2026-03-08T03:00". */
function wallClockAt(instant: number, zone: Zone): string {
  return `"${new Date(instant + zone.offsetAt(instant)).toISOString().slice(0, 16)}"`;
}

/** A value of the policy as a message shows it. */
export function quoted(value: unknown): string {
  return JSON.stringify(value);
}
