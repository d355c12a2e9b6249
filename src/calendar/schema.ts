/**
 * The calendar of a policy: when a change may be deployed (clause 4.5).
 *
 * The output is plain JSON, as it stands in the file; create.ts reads it at run time.
 */
import type { z } from 'zod';
import type { Zod } from '../rule.ts';
import { quoted } from './check.ts';
import { readDate } from './days.ts';
import { readBound } from './freezes.ts';
import { readHours } from './hours.ts';
import { isTimezone } from './zone.ts';

export { checkCalendar, whenCalendarIsRead } from './check.ts';

const hoursForm = /^(?:closed|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))$/;
const hoursError = 'expected hours such as "09:00-17:00" (24-hour clock, local time, up to "24:00"), or "closed"';
const cutoffError = 'expected a local time such as "15:00" (24-hour clock), or "off"';
const dateForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dateError = 'expected a date such as "2026-12-24"';
const boundError =
  'expected a date ("2026-12-20"), a local date and time ("2026-12-20T17:00") or an instant with its zone ("2026-12-20T17:00:00Z")';

const zoneError = 'expected an IANA time zone such as "America/Chicago"';

const timezone = (z: Zod) =>
  z
    .string(zoneError)
    .refine(isTimezone, { error: ({ input }) => `${quoted(input)} is no time zone known here: ${zoneError}` })
    .default('America/Chicago')
    .describe('The IANA time zone in which all hours, days and local times of this policy are read');

const hoursOn = (z: Zod, weekday: string, usual: string) =>
  z
    .string(hoursError)
    .regex(hoursForm, hoursError)
    .refine((text) => endsAfterStart(text), {
      error: ({ input }) => `${quoted(input)} does not end after it starts: ${hoursError}`,
    })
    .default(usual)
    .describe(`Opening hours on ${weekday}: "09:00-17:00" (local time; open at 09:00, closed at 17:00), or "closed"`);

const date = (z: Zod) =>
  z
    .string(dateError)
    .regex(dateForm, dateError)
    .refine((text) => !dateForm.test(text) || readDate(text) !== null, {
      error: ({ input }) => `${quoted(input)} does not exist: ${dateError}`,
    });

const bound = (z: Zod) =>
  z.string(boundError).refine((text) => readBound(text) !== null, {
    error: ({ input }) => {
      const day = String(input).slice(0, 10);
      return dateForm.test(day) && readDate(day) === null ? `${quoted(day)} does not exist: ${boundError}` : boundError;
    },
  });

/** When the deployment window is open. Plain JSON; the defaults are those of the policy (clause 4.5). */
export const calendarSchema = (z: Zod) =>
  z
    .strictObject({
      timezone: timezone(z),
      hours: z
        .strictObject({
          monday: hoursOn(z, 'Mondays', '09:00-17:00'),
          tuesday: hoursOn(z, 'Tuesdays', '09:00-17:00'),
          wednesday: hoursOn(z, 'Wednesdays', '09:00-17:00'),
          thursday: hoursOn(z, 'Thursdays', '09:00-17:00'),
          friday: hoursOn(z, 'Fridays', '09:00-17:00'),
          saturday: hoursOn(z, 'Saturdays', 'closed'),
          sunday: hoursOn(z, 'Sundays', 'closed'),
        })
        .prefault({})
        .describe('Opening hours by weekday'),
      fridayCutoff: z
        .string(cutoffError)
        .regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/, cutoffError)
        .default('15:00')
        .describe(
          'The local time from which a Friday is closed to its end, such as "15:00"; "off": Fridays are like other days',
        ),
      holidays: z
        .strictObject({
          calendar: z
            .enum(['us-federal', 'none'], 'expected "us-federal" or "none"')
            .default('us-federal')
            .describe(
              '"us-federal": the 11 US federal holidays, closed on the day on which each is observed (Saturday\'s on Friday, Sunday\'s on Monday); "none": only those in `add`',
            ),
          add: z
            .array(
              z.strictObject({
                date: date(z).describe('The day, such as "2026-12-24"; closed exactly on it'),
                name: z
                  .string('expected a name such as "Christmas Eve"')
                  .regex(/\S/, 'expected a name such as "Christmas Eve"')
                  .describe('What the day is called in messages'),
              }),
            )
            .default([])
            .describe('Further days on which the window is closed'),
          remove: z
            .array(date(z).describe('The day on which a holiday is observed, such as "2026-10-12"'))
            .default([])
            .describe('Holidays of the calendar on which the window is open all the same'),
        })
        .prefault({})
        .describe('Days on which nothing is deployed'),
    })
    .prefault({})
    .describe('When changes may be deployed');

const freezeSchema = (z: Zod) =>
  z.strictObject({
    from: bound(z).describe(
      'When it begins: a date (its midnight), a local date and time ("2026-12-20T17:00"), or an instant with its zone ("2026-12-20T17:00:00Z"). Dates and local times are read in the time zone of the calendar',
    ),
    to: bound(z).describe(
      'When it ends, in the same forms. A date is included to its END: to "2026-12-31" is frozen through all of 31 December. At a time or an instant the freeze is over',
    ),
    reason: z
      .string('expected a reason such as "Black Friday"')
      .regex(/\S/, 'expected a reason such as "Black Friday"')
      .describe('Why nothing is deployed, as told to authors'),
  });

/** Periods in which nothing is deployed, such as major events (clause 4.5). Plain JSON. */
export const freezesSchema = (z: Zod) =>
  z.array(freezeSchema(z)).default([]).describe('Periods in which nothing is deployed');

export type CalendarPolicy = z.output<ReturnType<typeof calendarSchema>>;
export type Freeze = z.output<ReturnType<typeof freezeSchema>>;

/** Hours in another form are none of its business: they are reported as such. */
function endsAfterStart(text: string): boolean {
  const hours = readHours(text);
  return !hoursForm.test(text) || hours === null || hours.start < hours.end;
}
