/** What the workflows cost in runner minutes a month where GitHub counts them: in private repositories. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type Calendar, createCalendar } from '../../src/calendar/calendar.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { dueIn } from './cron.ts';
import { code, table } from './markdown.ts';

/** A year like any other; its holidays and weekends are in the average. */
const YEAR = 2026;
const MINUTE = 60_000;

/** How often a pull request makes the workflow run, besides the sweeps: an assumption, said where it is used. */
export const RUNS_OF_A_PULL_REQUEST = 12;

const scheduled = z.object({
  on: z.object({ schedule: z.array(z.object({ cron: z.string(), timezone: z.string() })).default([]) }),
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.object({ with: z.object({ hold: z.string() }).partial() }).partial()) }),
  ),
});

export interface Sweeps {
  crons: readonly string[];
  /** Milliseconds. */
  hold: number;
}

/** The sweeps of a workflow. Throws for schedules in another zone than the built-in policy's, whose window they are measured against. */
export function sweepsOf(workflow: string): Sweeps {
  const { on, jobs } = scheduled.parse(parse(workflow));
  const { timezone } = builtInPolicy.calendar;
  const stray = on.schedule.find((schedule) => schedule.timezone !== timezone);
  if (stray !== undefined) throw new Error(`the schedule ${stray.cron} is not in ${timezone}`);
  const holds = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.hold ?? []));
  return { crons: on.schedule.map(({ cron }) => cron), hold: minutesOf(holds[0] ?? '0m') };
}

/** The window of the built-in policy on the wall clock of its zone, as {@link dueIn} gives it. */
const window = (): Calendar =>
  createCalendar({ ...builtInPolicy, calendar: { ...builtInPolicy.calendar, timezone: 'UTC' } });

/**
 * Runner minutes a month, on average: one for each sweep, as GitHub counts at least one for a job; for one that holds, until
 * the window opens or closes and one more. A sweep that is due while another one holds waits for it.
 */
export function sweepMinutes({ crons, hold }: Sweeps): number {
  const calendar = window();
  const due = crons.flatMap((cron) => dueIn(cron, YEAR)).sort((one, other) => one.getTime() - other.getTime());
  let [minutes, busyUntil] = [0, 0];
  for (const start of due.map((date) => date.getTime())) {
    if (start < busyUntil) continue;
    const change = calendar.stateAt(new Date(start)).nextChange?.getTime() ?? Number.POSITIVE_INFINITY;
    const held = change - start < hold ? change - start : 0;
    busyUntil = start + held;
    minutes += held / MINUTE + 1;
  }
  return minutes / 12;
}

/** A number as people say it: to the nearest ten, with a comma for the thousands. */
export const about = (minutes: number): string => (Math.round(minutes / 10) * 10).toLocaleString('en-US');

/** After the window, when nothing should be green, in case GitHub dropped the sweep that was due at its end. */
const night = ['7 18,19,21 * * 1-5', '7 9,15,21 * * 0,6'];

const choices: readonly (readonly [string, readonly string[], string])[] = [
  ['every 15 minutes', ['7,22,37,52 8-17 * * 1-5', ...night], '30m'],
  ['every 15 minutes', ['7,22,37,52 8-17 * * 1-5', ...night], '10m'],
  ['every 30 minutes', ['22,52 8-17 * * 1-5', ...night], '10m'],
  ['where the window turns', ['52 8,14,16 * * 1-5', ...night], '10m'],
];

/** What other sweeps cost, as a table. The workflow's own are among them, or this throws. */
export function runnerMinutesTable(workflow: string): string {
  const own = sweepsOf(workflow);
  const rows = choices.map(([words, crons, hold]) => {
    const sweeps = { crons, hold: minutesOf(hold) };
    const isOwn = sweeps.hold === own.hold && crons.join() === own.crons.join();
    const row = [words, crons.map(code).join(' '), code(hold), about(sweepMinutes(sweeps))];
    return { isOwn, row: isOwn ? row.map((cell) => `**${cell}**`) : row };
  });
  if (!rows.some(({ isOwn }) => isOwn)) throw new Error('the sweeps of the workflow are not in the table');
  return table(
    ['Sweeps', '`cron`', '`hold`', 'Runner minutes a month'],
    rows.map(({ row }) => row),
  );
}

function minutesOf(text: string): number {
  const [, minutes] = /^(\d+)m$/.exec(text) ?? [];
  if (minutes === undefined) throw new Error(`“${text}” is no number of minutes`);
  return Number(minutes) * MINUTE;
}
