import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { calendarSchema, checkCalendar, freezesSchema, whenCalendarIsRead } from '../../src/calendar/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { policy } from './policies.ts';

const schema = z
  .strictObject({ calendar: calendarSchema(zodKit), freezes: freezesSchema(zodKit) })
  .superRefine(checkCalendar, whenCalendarIsRead);

const issuesOf = (input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('an empty policy has the hours of clause 4.5, as plain JSON', () => {
  const parsed = schema.parse({});
  expect(parsed).toEqual(policy());
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
});

test('what is parsed once is parsed the same again, as the built-in policy is', () => {
  const parsed = schema.parse({ freezes: [{ from: '2026-12-20', to: '2026-12-31T12:00:00Z', reason: 'year end' }] });
  expect(schema.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  expect(createCalendar(parsed).stateAt(new Date('2026-12-21T18:00:00Z')).name).toBe('year end');
});

describe('what is good', () => {
  test.each<[what: string, input: unknown]>([
    ['another zone', { calendar: { timezone: 'Europe/Berlin' } }],
    ['hours to midnight', { calendar: { hours: { saturday: '00:00-24:00', monday: 'closed' } } }],
    ['no cut-off', { calendar: { fridayCutoff: 'off' } }],
    ['an observed holiday removed', { calendar: { holidays: { remove: ['2026-07-03', '2021-12-31'] } } }],
    ['a leap day', { calendar: { holidays: { add: [{ date: '2028-02-29', name: 'Leap day' }] } } }],
    ['a holiday twice', { calendar: { holidays: { add: [{ date: '2026-12-25', name: 'Christmas' }] } } }],
    ['a single day', { freezes: [{ from: '2026-12-20', to: '2026-12-20', reason: 'x' }] }],
    ['a repeated time', { freezes: [{ from: '2026-11-01T01:30', to: '2026-11-01T01:31', reason: 'x' }] }],
    ['forms mixed', { freezes: [{ from: '2026-12-20T17:00:00Z', to: '2026-12-20', reason: 'x' }] }],
  ])('%s', (_, input) => expect(issuesOf(input)).toEqual([]));
});

const hoursError = 'expected hours such as "09:00-17:00" (24-hour clock, local time, up to "24:00"), or "closed"';
const cutoffError = 'expected a local time such as "15:00" (24-hour clock), or "off"';
const dateError = 'expected a date such as "2026-12-24"';
const boundError =
  'expected a date ("2026-12-20"), a local date and time ("2026-12-20T17:00") or an instant with its zone ("2026-12-20T17:00:00Z")';
const zoneError = 'expected an IANA time zone such as "America/Chicago"';

const calendar = (members: unknown) => ({ calendar: members });
const monday = (text: unknown) => calendar({ hours: { monday: text } });
const remove = (date: unknown, others: object = {}) => calendar({ holidays: { remove: [date], ...others } });
const freeze = (from: unknown, to: unknown) => ({ freezes: [{ from, to, reason: 'x' }] });

describe('what is bad is told with its path, what was expected, and an example', () => {
  test.each<[input: unknown, ...issues: string[]]>([
    [
      calendar({ timezone: 'America/Chigaco' }),
      `calendar.timezone: "America/Chigaco" is no time zone known here: ${zoneError}`,
    ],
    [calendar({ timezone: '+05:30' }), `calendar.timezone: "+05:30" is no time zone known here: ${zoneError}`],
    [calendar({ timezone: 6 }), `calendar.timezone: ${zoneError}`],
    [monday('9-17'), `calendar.hours.monday: ${hoursError}`],
    [monday('09:00-17:60'), `calendar.hours.monday: ${hoursError}`],
    [monday('24:00-24:00'), `calendar.hours.monday: ${hoursError}`],
    [monday('09:00-24:01'), `calendar.hours.monday: ${hoursError}`],
    [monday('09:00 - 17:00'), `calendar.hours.monday: ${hoursError}`],
    [monday(9), `calendar.hours.monday: ${hoursError}`],
    [monday(' 09:00-17:00'), `calendar.hours.monday: ${hoursError}`],
    [monday('closed today'), `calendar.hours.monday: ${hoursError}`],
    [monday('17:00-09:00'), `calendar.hours.monday: "17:00-09:00" does not end after it starts: ${hoursError}`],
    [monday('09:00-09:00'), `calendar.hours.monday: "09:00-09:00" does not end after it starts: ${hoursError}`],
    [calendar({ hours: { funday: 'closed' } }), 'calendar.hours: Unrecognized key: "funday"'],
    [calendar({ fridayCutoff: '3pm' }), `calendar.fridayCutoff: ${cutoffError}`],
    [calendar({ fridayCutoff: false }), `calendar.fridayCutoff: ${cutoffError}`],
    [calendar({ fridayCutoff: ' off' }), `calendar.fridayCutoff: ${cutoffError}`],
    [calendar({ fridayCutoff: 'off?' }), `calendar.fridayCutoff: ${cutoffError}`],
    [calendar({ fridayCutoff: '24:00' }), `calendar.fridayCutoff: ${cutoffError}`],
    [calendar({ holidays: { calendar: 'uk' } }), 'calendar.holidays.calendar: expected "us-federal" or "none"'],
    [
      calendar({ holidays: { add: [{ date: '2026-02-30', name: 'x' }] } }),
      `calendar.holidays.add.0.date: "2026-02-30" does not exist: ${dateError}`,
    ],
    [
      calendar({ holidays: { add: [{ date: '24.12.2026', name: 'x' }] } }),
      `calendar.holidays.add.0.date: ${dateError}`,
    ],
    [
      calendar({ holidays: { add: [{ date: '2026-12-24', name: ' ' }] } }),
      'calendar.holidays.add.0.name: expected a name such as "Christmas Eve"',
    ],
    [
      calendar({ holidays: { add: [{ date: '2026-12-24', name: 7 }] } }),
      'calendar.holidays.add.0.name: expected a name such as "Christmas Eve"',
    ],
    [
      calendar({ holidays: { add: [{ date: 'on 2026-12-24', name: 'x' }] } }),
      `calendar.holidays.add.0.date: ${dateError}`,
    ],
    [
      calendar({ holidays: { add: [{ date: '2026-12-24T00:00', name: 'x' }] } }),
      `calendar.holidays.add.0.date: ${dateError}`,
    ],
    [remove('2026-02-29'), `calendar.holidays.remove.0: "2026-02-29" does not exist: ${dateError}`],
    [
      remove('2026-07-04'),
      'calendar.holidays.remove.0: "2026-07-04" is not a day on which a holiday is observed: expected a day such as "2026-07-03" (Independence Day (observed))',
    ],
    [
      remove('2026-12-25', { calendar: 'none' }),
      'calendar.holidays.remove.0: "2026-12-25" is not a day on which a holiday is observed: this calendar has none, so leave it out',
    ],
    [
      remove('2026-12-24', { add: [{ date: '2026-12-24', name: 'x' }] }),
      'calendar.holidays.remove.0: "2026-12-24" is both added and removed: expected it in one of the two lists',
    ],
    [freeze('2026-02-29', '2026-03-01'), `freezes.0.from: "2026-02-29" does not exist: ${boundError}`],
    [freeze('2026-02-01', '2026-02-30T10:00'), `freezes.0.to: "2026-02-30" does not exist: ${boundError}`],
    [freeze('2026-02-01', 'Friday'), `freezes.0.to: ${boundError}`],
    [freeze('2026-02-01', '2026-02-03 17:00'), `freezes.0.to: ${boundError}`],
    [freeze('2026-02-01', 20260203), `freezes.0.to: ${boundError}`],
    [
      { freezes: [{ from: '2026-02-01', to: '2026-02-02', reason: '' }] },
      'freezes.0.reason: expected a reason such as "Black Friday"',
    ],
    [
      { freezes: [{ from: '2026-02-01', to: '2026-02-02', reason: 7 }] },
      'freezes.0.reason: expected a reason such as "Black Friday"',
    ],
    [
      freeze('2026-02-02', '2026-02-01'),
      'freezes.0.to: the freeze from "2026-02-02" to "2026-02-01" ends before it begins: expected a later end, such as "2026-02-03"',
    ],
    [
      freeze('2026-02-02T10:00', '2026-02-02T10:00'),
      'freezes.0.to: the freeze from "2026-02-02T10:00" to "2026-02-02T10:00" ends before it begins: expected a later end, such as "2026-02-03"',
    ],
    [
      freeze('2026-02-02T10:00', '2026-02-02T15:59:59Z'),
      'freezes.0.to: the freeze from "2026-02-02T10:00" to "2026-02-02T15:59:59Z" ends before it begins: expected a later end, such as "2026-02-03"',
    ],
    [
      freeze('2026-03-08T02:30', '2026-03-09'),
      'freezes.0.from: "2026-03-08T02:30" does not exist in America/Chicago, whose clocks skip it: expected a time that does, such as "2026-03-08T03:00"',
    ],
    [
      freeze('2026-03-07', '2026-03-08T02:00'),
      'freezes.0.to: "2026-03-08T02:00" does not exist in America/Chicago, whose clocks skip it: expected a time that does, such as "2026-03-08T03:00"',
    ],
    [
      { ...calendar({ timezone: 'Pacific/Apia' }), ...freeze('2011-12-30', '2011-12-31') },
      'freezes.0.from: "2011-12-30" does not exist in Pacific/Apia, whose clocks skip it: expected a time that does, such as "2011-12-31T00:00"',
    ],
    // The clocks of another zone do not skip it.
    [
      { ...calendar({ timezone: 'nowhere' }), ...freeze('2026-03-08T02:30', '2026-03-08') },
      `calendar.timezone: "nowhere" is no time zone known here: ${zoneError}`,
    ],
  ])('%j', (input, ...issues) => expect(issuesOf(input)).toEqual(issues));
});

test('all errors are told at once, those in other parts of the policy too', () => {
  const whole = z
    .strictObject({ bots: z.array(z.string()), calendar: calendarSchema(zodKit), freezes: freezesSchema(zodKit) })
    .superRefine(checkCalendar, whenCalendarIsRead);
  const parsed = whole.safeParse({
    bots: 3,
    calendar: {
      timezone: 'Mars/Olympus',
      hours: { monday: '17:00-09:00', tuesday: 'late' },
      fridayCutoff: 'noon',
      holidays: { remove: ['2026-07-04', '2026-02-30'] },
    },
    freezes: [
      { from: '2026-02-30', to: 'x', reason: 'y' },
      { from: '2026-02-02', to: '2026-02-01', reason: 'y' },
    ],
  });
  expect(parsed.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual([
    'bots',
    'calendar.fridayCutoff',
    'calendar.holidays.remove.0',
    'calendar.holidays.remove.1',
    'calendar.hours.monday',
    'calendar.hours.tuesday',
    'calendar.timezone',
    'freezes.0.from',
    'freezes.0.to',
    'freezes.1.to',
  ]);
});

test('a calendar of the wrong type is told, and not looked into', () => {
  expect(issuesOf({ calendar: 'always', freezes: 'never' })).toHaveLength(2);
  expect(issuesOf({ calendar: { holidays: { remove: [7] } }, freezes: [{}] })).toHaveLength(4);
});

test('every key is described, in words', () => {
  const undescribed: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      for (const [key, member] of Object.entries(node.properties)) {
        if (!/\w{2}/.test(member.description ?? '')) undescribed.push(`${path}.${key}`);
        visit(member, `${path}.${key}`);
      }
    }
    if ('items' in node) visit(node.items, `${path}[]`);
  };
  const json = z.toJSONSchema(schema, { io: 'input' });
  visit(json, '');
  expect(undescribed).toEqual([]);
  expect(Object.keys(json.properties ?? {})).toEqual(['calendar', 'freezes']);
});

test.each(['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'])(
  'the hours on %s are described as those',
  (days) => {
    const weekday = days.slice(0, -1).toLowerCase();
    const { properties = {} } = z.toJSONSchema(calendarSchema(zodKit), { io: 'input' });
    expect(properties).toMatchObject({
      hours: { properties: { [weekday]: { description: expect.stringContaining(`on ${days}: "09:00-17:00"`) } } },
    });
  },
);
