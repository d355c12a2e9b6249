import type { CalendarPolicy, Freeze } from '../../src/calendar/schema.ts';

export interface WindowPolicy {
  calendar: CalendarPolicy;
  freezes: Freeze[];
}

/** The hours of a week, the same on every weekday unless told otherwise. */
export function hours(weekday: string, others: Partial<CalendarPolicy['hours']> = {}): CalendarPolicy['hours'] {
  return {
    monday: weekday,
    tuesday: weekday,
    wednesday: weekday,
    thursday: weekday,
    friday: weekday,
    saturday: 'closed',
    sunday: 'closed',
    ...others,
  };
}

/** The hours of a week, the same on all seven days. */
export function everyDay(each: string): CalendarPolicy['hours'] {
  return hours(each, { saturday: each, sunday: each });
}

/** The default calendar (clause 4.5), with what a test changes. */
export function policy(calendar: Partial<CalendarPolicy> = {}, freezes: Freeze[] = []): WindowPolicy {
  return {
    calendar: {
      timezone: 'America/Chicago',
      hours: hours('09:00-17:00'),
      fridayCutoff: '15:00',
      holidays: { calendar: 'us-federal', add: [], remove: [] },
      ...calendar,
    },
    freezes,
  };
}

/** No holidays and no Friday cut-off, so that hours and zones alone decide. */
export function plain(calendar: Partial<CalendarPolicy> = {}, freezes: Freeze[] = []): WindowPolicy {
  return policy({ fridayCutoff: 'off', holidays: { calendar: 'none', add: [], remove: [] }, ...calendar }, freezes);
}
