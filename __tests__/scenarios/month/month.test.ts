import { beforeAll, describe, expect, test } from 'vitest';
import { report } from './report.ts';
import { minute, type Weather } from './scene.ts';
import { type Played, type Script, simulateMonth } from './simulate.ts';
import { minutesOf, overlooked, overlookedMerge } from './watch.ts';

/** GitHub as it is: events get lost, runs fail and overtake each other, sweeps come late or not at all. */
const rough: Weather = {
  lost: 0.05,
  failing: 0.04,
  slow: 0.08,
  sweeps: 'github',
  holding: 0.5,
  groupHold: 10 * minute,
  queueRead: true,
};
/** GitHub as one would like it: each event has its run, and sweeps come on time and stay. Runs still overtake each other. */
const calm: Weather = { ...rough, lost: 0, failing: 0, sweeps: 'punctual', holding: 1 };

const november: Script = {
  seed: 5,
  start: new Date('2026-11-01T00:00:00-05:00'),
  end: new Date('2026-12-01T00:00:00-06:00'),
  pullRequests: 40,
  weather: rough,
  turns: {
    from: new Date('2026-11-18T10:10:00-06:00'),
    to: new Date('2026-11-18T15:40:00-06:00'),
    change: new Date('2026-11-20T10:03:00-06:00'),
  },
};
/** The week of Veterans Day. */
const week: Script = {
  seed: 7,
  start: new Date('2026-11-08T00:00:00-06:00'),
  end: new Date('2026-11-14T00:00:00-06:00'),
  pullRequests: 14,
  weather: calm,
};

let month: Played;
let calmWeek: Played;
let withoutSweeps: Played;

beforeAll(async () => {
  month = await simulateMonth(november);
  calmWeek = await simulateMonth(week);
  withoutSweeps = await simulateMonth({ ...week, weather: { ...calm, sweeps: 'none', holding: 0 } });
}, 240_000);

const plays = (): Played[] => [month, calmWeek, withoutSweeps];

describe('the simulation', () => {
  test('is judged by the world itself, which agrees with each reading of the gate', () => {
    for (const { runs } of plays()) expect(runs.differing).toEqual([]);
    expect(month.runs.compared).toBeGreaterThan(250);
  });

  test('may leave out what cannot have changed: judged without that shortcut it is the same', () => {
    for (const { watch } of plays()) expect(watch.wrong).toEqual([]);
    expect(month.watch.proven).toBeGreaterThan(200);
  });

  test('has much happen', () => {
    const { scene, watch, runs, queue, dropped } = month;
    expect(scene.play.repository.pullRequests).toHaveLength(40);
    expect(Math.min(...scene.happened.values())).toBeGreaterThan(0);
    expect(scene.happened.size).toBeGreaterThan(16);
    expect(scene.play.repository.statuses.length).toBeGreaterThan(300);
    expect(watch.green['pull request']).toBeGreaterThan(20_000);
    expect(watch.green.queue).toBeGreaterThan(100);
    expect(scene.merges.filter(({ by }) => by === 'queue').length).toBeGreaterThan(10);
    expect(scene.merges.filter(({ by }) => by === 'person').length).toBeGreaterThan(3);
    expect(queue.dropped).toBeGreaterThan(0);
    for (const count of [dropped, runs.lost, runs.slow, runs.held]) expect(count).toBeGreaterThan(5);
  });

  test('could fail: without sweeps green statuses stand for hours by time alone', () => {
    expect(minutesOf(withoutSweeps.watch.stretches, 'pull request', 'time')).toBeGreaterThan(300);
  });
});

describe('a green status that the policy forbids', () => {
  test('goes with the next run of the gate that could see it, in the queue too', () => {
    for (const { watch, runs } of plays())
      expect(watch.stretches.filter((one) => overlooked(one, runs).length > 0)).toEqual([]);
    expect(month.watch.stretches.length).toBeGreaterThan(10);
  });

  test('never stands by time alone where sweeps come on time and stay, however runs overtake each other', () => {
    expect(calmWeek.watch.stretches.filter(({ cause }) => cause === 'time')).toEqual([]);
    expect(calmWeek.watch.green['pull request']).toBeGreaterThan(5_000);
  });
});

describe('a merge of something that is forbidden', () => {
  test('is none that a run of the gate could have seen coming', () => {
    for (const { scene, runs } of plays())
      expect(scene.merges.filter((one) => overlookedMerge(one, runs).length > 0)).toEqual([]);
  });

  test('is none by time alone in the queue, however late it is and whatever sweeps come', () => {
    const byTime = ({ scene }: Played) =>
      scene.merges.filter(({ by, forbidden }) => by === 'queue' && forbidden?.cause === 'time');
    expect(byTime(month)).toEqual([]);
    expect(byTime(calmWeek)).toEqual([]);
    const byQueue = month.scene.merges.filter(({ by }) => by === 'queue');
    expect(byQueue.length).toBeGreaterThan(10);
    expect(byQueue.filter(({ late }) => late > 0)).not.toEqual([]);
  });
});

test('the figures', async () => {
  await expect(
    report({ 'the month': month, 'a calm week': calmWeek, 'the same without sweeps': withoutSweeps }),
  ).toMatchFileSnapshot('report.md');
});
