import { describe, expect, it } from 'vitest';
import { dueIn } from '../../scripts/docs/cron.ts';
import {
  about,
  RUNS_OF_A_PULL_REQUEST,
  runnerMinutesTable,
  sweepMinutes,
  sweepsOf,
} from '../../scripts/docs/runner-minutes.ts';
import { read } from './files.ts';

const MINUTE = 60_000;
const recommended = read('examples/workflows/change-gate.yml');

describe('a cron line', () => {
  it.each([
    ['0 0 1 1 *', 1],
    ['0 12 * * *', 365],
    ['*/15 * * * *', 365 * 96],
    ['5/20 0 1 * *', 12 * 3],
    ['0-10/5,30 9-17 * * *', 365 * 9 * 4],
    ['7,22,37,52 8-17 * * 1-5', 261 * 40],
    ['0 0 29 2 *', 0],
    ['0 0 13 * 5', 12 + 52 - 3],
  ])('%s is due %d times in 2026', (cron, times) => expect(dueIn(cron, 2026)).toHaveLength(times));

  it('is due in order', () => {
    const due = dueIn('30,10 4,2 1 1 *', 2026).map((date) => date.toISOString().slice(5, 16));
    expect(due).toEqual(['01-01T02:10', '01-01T02:30', '01-01T04:10', '01-01T04:30']);
  });

  it.each([
    '* * * *',
    '60 * * * *',
    '* 5-3 * * *',
    '*/0 * * * *',
    '@daily',
    '0 0 * * mon',
    '1-2-3 * * * *',
    '-1 * * * *',
  ])('%s is refused', (cron) => expect(() => dueIn(cron, 2026)).toThrow(/cron line|fields/));
});

describe('runner minutes a month', () => {
  it('are one for each sweep that does not hold', () => {
    expect(sweepMinutes({ crons: ['7,22,37,52 8-17 * * 1-5'], hold: 0 })).toBe((261 * 40) / 12);
  });

  it('are those until the window turns for one that holds, on days on which it does', () => {
    // 11 holidays fall on working days of 2026; both turns of the others are 8 minutes after a sweep.
    const held = (261 - 11) * 2 * 8;
    expect(sweepMinutes({ crons: ['7,22,37,52 8-17 * * 1-5'], hold: 10 * MINUTE })).toBe((261 * 40 + held) / 12);
  });

  it('count no sweep that waits for one that holds', () => {
    const [alone, both] = [['30 8 * * 1'], ['30 8 * * 1', '45 8 * * 1']].map((crons) =>
      sweepMinutes({ crons, hold: 40 * MINUTE }),
    );
    // 5 of the 52 Mondays are holidays, on which neither holds.
    expect(((both ?? 0) - (alone ?? 0)) * 12).toBeCloseTo(5);
  });

  it('stand in the header of the recommended workflow', () => {
    const minutes = about(sweepMinutes(sweepsOf(recommended)));
    expect(recommended.replace(/\n# /g, ' ')).toContain(
      `about ${minutes} runner minutes a month for the sweeps, and one for every other run (some ${RUNS_OF_A_PULL_REQUEST} a pull request)`,
    );
  });

  it('are in the table for the recommended workflow, which has to be in it', () => {
    const minutes = about(sweepMinutes(sweepsOf(recommended)));
    expect(runnerMinutesTable(recommended)).toContain(`**${minutes}**`);
    expect(() => runnerMinutesTable(recommended.replace('hold: 10m', 'hold: 11m'))).toThrow('not in the table');
  });

  it('are not told for another time zone than that of the policy', () => {
    expect(() => sweepsOf(recommended.replace('America/Chicago', 'Europe/Berlin'))).toThrow('not in America/Chicago');
  });
});
