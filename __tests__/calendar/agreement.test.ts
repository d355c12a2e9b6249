import { expect, test } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import type { Freeze } from '../../src/calendar/schema.ts';
import { observedHolidays } from './observed-holidays.ts';
import { type Judged, judgeMinutes } from './oracle.ts';
import { hours, type WindowPolicy } from './policies.ts';

const minute = 60_000;
const day = 1440 * minute;
/** Days that a case looks at; long enough for a closed week and both sides of a change of the clocks. */
const days = 12;

/** Zones, each with an instant near which its clocks do something worth a look. */
const moments = [
  ['America/Chicago', '2026-03-08'],
  ['America/Chicago', '2026-11-01'],
  ['America/Chicago', '2021-12-31'],
  ['America/New_York', '2027-03-14'],
  ['America/Havana', '2026-03-08'], // 00:00 to 01:00
  ['America/Havana', '2025-11-02'],
  ['America/Sao_Paulo', '2018-11-04'], // 00:00 to 01:00
  ['America/Sao_Paulo', '2018-02-18'], // 00:00 back to 23:00
  ['America/Recife', '2000-10-08'], // a week of daylight saving time
  ['America/St_Johns', '2010-11-07'], // 00:01 back to 23:01
  ['America/Nuuk', '2024-03-31'],
  ['America/Caracas', '2016-05-01'], // half an hour
  ['Africa/Cairo', '2024-04-26'],
  ['Africa/Cairo', '2024-11-01'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Asia/Beirut', '2024-03-31'],
  ['Asia/Kolkata', '2026-08-01'],
  ['Asia/Kathmandu', '2026-08-01'],
  ['Asia/Pyongyang', '2018-05-05'],
  ['Australia/Lord_Howe', '2026-04-05'], // half an hour
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Antarctica/Troll', '2026-03-29'], // two hours
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/London', '2028-03-26'],
  ['Pacific/Apia', '2011-12-30'], // a day that was not
  ['Pacific/Kwajalein', '1993-08-21'], // another one
  ['Pacific/Chatham', '2026-09-27'],
  ['Etc/UTC', '2026-01-01'],
] as const;

/** mulberry32: the same cases on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomCase(random: () => number, timezone: string, moment: string): { policy: WindowPolicy; start: number } {
  const below = (limit: number) => Math.floor(random() * limit);
  const middle = Date.parse(`${moment}T00:00:00Z`);
  const start = middle - (3 + below(days - 6)) * day;
  const two = (value: number) => String(value).padStart(2, '0');
  const time = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const randomHours = () => {
    if (random() < 0.15) return 'closed';
    // Nights are where clocks change.
    const first = random() < 0.5 ? below(240) : below(1400);
    const last = random() < 0.2 ? 1440 : first + 1 + below(1440 - first);
    return `${random() < 0.15 ? '00:00' : time(first)}-${time(last)}`;
  };
  const date = () => new Date(start + below(days) * day).toISOString().slice(0, 10);
  const bound = () => {
    const instant = start + below(days * 1440) * minute;
    const text = new Date(random() < 0.5 ? instant : middle + below(600) * minute - 300 * minute)
      .toISOString()
      .slice(0, 16);
    return [text, `${text}:00Z`, `${text}+05:30`, text.slice(0, 10)][below(4)] ?? text;
  };
  const freezes: Freeze[] = Array.from({ length: below(4) }, (_, index) => {
    const [from = '', to = ''] = [bound(), bound()].sort();
    return { from, to, reason: `freeze ${index}` };
  });
  const usual = random() < 0.5 ? '09:00-17:00' : randomHours();
  const varied = Object.fromEntries(
    ['monday', 'wednesday', 'friday', 'saturday', 'sunday'].map((weekday) => [weekday, randomHours()]),
  );
  const known = Number(moment.slice(0, 4)) >= 2022 && Number(moment.slice(0, 4)) < 2032;
  return {
    start,
    policy: {
      calendar: {
        timezone,
        hours: hours(usual, random() < 0.7 ? varied : {}),
        fridayCutoff: random() < 0.3 ? 'off' : time(below(1440)),
        holidays: {
          calendar: known || timezone === 'America/Chicago' ? 'us-federal' : 'none',
          add: Array.from({ length: below(3) }, (_, index) => ({ date: date(), name: `day ${index}` })),
          remove: random() < 0.3 ? (observedHolidays[2026] ?? []).map(([removed]) => removed) : [],
        },
      },
      freezes,
    },
  };
}

/** What brute force says of an instant, where its stretch of time is long enough to tell: 'beyond' where it is not. */
function expected(judged: Judged, at: number) {
  const index = Math.floor((at - judged.start) / minute);
  const isOpen = (other: number) => judged.reasons[other] === 'open';
  const open = isOpen(index);
  let after = index + 1;
  while (after < judged.reasons.length && isOpen(after) === open) after += 1;
  let first = index;
  while (first > 0 && isOpen(first - 1) === open) first -= 1;
  const change = after === judged.reasons.length ? 'beyond' : judged.start + after * minute;
  return {
    open,
    reason: open ? null : judged.reasons[index],
    name: judged.names[index],
    since: first === 0 ? 'beyond' : judged.start + first * minute,
    nextChange: change,
    nextOpen: open ? at : change,
  };
}

test.each(Array.from({ length: 3 }, (_, part) => part))(
  'agrees with a second implementation that asks Intl for every minute, part %i',
  (part) => {
    const random = generator(20_261_122 + part);
    let compared = 0;
    for (const [timezone, moment] of moments) {
      const { policy, start } = randomCase(random, timezone, moment);
      const judged = judgeMinutes(policy, start, days * 1440);
      const calendar = createCalendar(policy);
      for (let sample = 0; sample < 130; sample += 1) {
        const at = start + Math.floor(random() * days * day);
        const state = calendar.stateAt(new Date(at));
        const within = (instant: Date | null) => {
          const known = instant !== null && instant.getTime() >= judged.start && instant.getTime() < judged.end;
          return known ? instant.getTime() : 'beyond';
        };
        // The stretch begins somewhere in a state, so its first instant may look like a change.
        const since = within(state.since);
        const actual = {
          open: state.open,
          reason: state.reason,
          name: state.name,
          since: since === judged.start ? 'beyond' : since,
          nextChange: within(state.nextChange),
          nextOpen: within(state.nextOpen),
        };
        const where = `${timezone} ${new Date(at).toISOString()} ${JSON.stringify(policy)}`;
        expect(actual, where).toEqual(expected(judged, at));
        compared += 1;
      }
    }
    expect(compared).toBe(28 * 130);
  },
);
