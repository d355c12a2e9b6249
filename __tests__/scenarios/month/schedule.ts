/** When the sweeps of the recommended workflow come, and when people work: by the clocks of Chicago. */
import type { Runs } from './runs.ts';
import { hour, minute, type Scene } from './scene.ts';

const clocks = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Chicago',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** What the clocks show at an instant: the weekday ("Mon") and the hour. */
function shown(instant: number): { weekday: string; hours: number } {
  const parts = clocks.formatToParts(instant);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { weekday: part('weekday'), hours: Number(part('hour')) };
}

/** Whether an instant lies between Monday and Friday, from 08:00 until that hour. */
function isWeekday(instant: number, until: number): boolean {
  const { weekday, hours } = shown(instant);
  return !weekday.startsWith('S') && hours >= 8 && hours < until;
}

/** Whether people are at work. Holidays do not keep all of them away. */
export const atWork = (instant: number): boolean => isWeekday(instant, 19);

/** So many minutes before the window closes on the day of an instant, unless that is over. */
export function beforeClosing(instant: number, minutes: number): number {
  const { weekday, hours } = shown(instant);
  const closes = Math.floor(instant / hour) * hour + ((weekday === 'Fri' ? 15 : 17) - hours) * hour;
  return Math.max(instant, closes - minutes * minute);
}

/** The schedule of the recommended workflow: "7,22,37,52 8-17 * * 1-5", "7 18,19,21 * * 1-5" and "7 9,15,21 * * 0,6". */
function scheduled(from: number, end: number): number[] {
  const first = Math.floor(from / hour) * hour;
  const hours = Array.from({ length: Math.ceil((end - first) / hour) }, (_, index) => first + index * hour);
  const all = hours.flatMap((each) => [7, 22, 37, 52].map((slot) => each + slot * minute));
  return all.filter((at) => at >= from && at < end && (isWeekday(at, 18) || isLate(at)));
}

/** The sweeps outside the hours of work, at seven minutes past. */
function isLate(at: number): boolean {
  const { weekday, hours } = shown(at);
  const past = at % hour === 7 * minute;
  return past && (weekday === 'Sat' || weekday === 'Sun' ? [9, 15, 21] : [18, 19, 21]).includes(Math.floor(hours));
}

/** Schedules the sweeps; returns how many never come. */
export function scheduleSweeps({ clock, weather, machines, end }: Scene, runs: Runs): number {
  const all = weather.sweeps === 'none' ? [] : scheduled(clock.now, end);
  let without = 0;
  let dropped = 0;
  for (const at of all) {
    if (weather.sweeps === 'punctual') {
      clock.at(at, () => runs.sweep());
      continue;
    }
    // Now and then GitHub starts none for hours.
    if (machines.happens(0.01)) without = at + machines.whole(2, 5) * hour;
    const late = (machines.happens(0.7) ? machines.whole(60, 480) : machines.whole(480, 2400)) * 1000;
    if (at < without || machines.happens(0.35)) dropped += 1;
    else clock.at(at + late, () => runs.sweep());
  }
  return dropped;
}
