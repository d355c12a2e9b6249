/** Prints what the calendar says of many instants, for machine-zone.test.ts to run in several zones of the machine. */
import { createCalendar } from '../../src/calendar/calendar.ts';
import { explainClosed, formatShort } from '../../src/calendar/format.ts';
import { holidaysOf } from '../../src/calendar/holidays.ts';
import { checkCalendar } from '../../src/calendar/schema.ts';
import { everyDay, policy } from './policies.ts';

const starts = ['2011-12-28', '2018-02-16', '2024-03-29', '2026-03-06', '2026-10-23', '2026-10-31'];
const freezes = starts.flatMap((date) => {
  const next = new Date(Date.parse(date) + 2 * 86_400_000).toISOString().slice(0, 10);
  return [
    { from: `${date}T02:30`, to: `${date}T12:15`, reason: 'local' },
    { from: `${date}T23:30:00-03:00`, to: `${next}T01:30`, reason: 'mixed' },
    { from: next, to: next, reason: 'a day' },
  ];
});

const policies = ['America/Chicago', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia'].flatMap((timezone) => [
  policy({ timezone }, freezes),
  policy({ timezone, hours: everyDay('00:30-23:45') }, freezes),
]);

const lines = policies.flatMap((one) => {
  const issues: unknown[] = [];
  checkCalendar(one, { addIssue: (issue) => issues.push(issue) });
  const calendar = createCalendar(one);
  const states = starts.flatMap((date) =>
    Array.from({ length: 100 }, (_, index) => calendar.stateAt(new Date(Date.parse(date) + index * 3_599_000))),
  );
  return [
    JSON.stringify(issues),
    ...states.map((state) =>
      [
        JSON.stringify(state),
        explainClosed(state, one.calendar.timezone),
        formatShort(state.at, one.calendar.timezone),
      ].join(' '),
    ),
  ];
});

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, lines: [...lines, JSON.stringify(holidaysOf(2026))] }));
