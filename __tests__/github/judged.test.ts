import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { nothingShared, readLive } from '../../src/github/live.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { asked, type Given, readAt, start } from './reading.ts';

const at = (minute: number) => `2026-11-10T15:${String(minute).padStart(2, '0')}:00Z`;
const status = (description: string, commit: number | { abandoned: number }, minute: number, more: object = {}) => ({
  ...{ context: 'change-gate', description, commit, createdAt: at(minute), ...more },
});

async function judged(
  statuses: PullRequestInput['statuses'],
  {
    change = {},
    statusContext = 'change-gate',
    ...given
  }: Given & { change?: Partial<PullRequestInput>; permissions?: Permissions; statusContext?: string | null } = {},
) {
  const { fake, token } = await start({ commits: [{}, {}, {}], statuses: statuses ?? [], ...change }, given);
  const client = await createClient({ token, baseUrl: fake.apiUrl, sleep: async () => undefined });
  const own = statusContext === null ? {} : { statusContext };
  const options = { readAt, own, shared: nothingShared() };
  const live = await readLive(client, { owner: 'acme', repo: 'shop', number: 42 }, options);
  const first = live.change.judged;
  const dated = await live.dated();
  fake.assertNoViolations();
  return { fake, live, first, dated };
}

const several: PullRequestInput['statuses'] = [
  status('Major. 1 to do', 0, 0, { creator: 'ada' }),
  status('Standard. Nothing to do', 0, 1),
  status('Normal. 2 to do', 0, 2),
  status('Normal. 1 to do', 0, 9),
  status('Normal. 1 to do', 1, 10),
  status('Major. Opens Monday', 2, 20),
  status('Major. 1 to do', 2, 21),
];

test('the gate’s last statuses date each category, never too early, without a further request', async () => {
  const { first, fake } = await judged(several);
  expect(first).toEqual([
    { category: 'normal', at: at(9) },
    { category: 'normal', at: at(10) },
    { category: 'major', at: at(21) },
  ]);
  expect(asked(fake).filter((one) => one.endsWith('/statuses'))).toHaveLength(2);
});

test('its lists of statuses date each category exactly: the first of each', async () => {
  const { dated } = await judged(several);
  expect(dated.change.judged).toEqual([
    { category: 'standard', at: at(1) },
    { category: 'normal', at: at(2) },
    { category: 'major', at: at(20) },
  ]);
});

test.each<[string, PullRequestInput['statuses']]>([
  ['by somebody else', [status('Major. 1 to do', 0, 1, { creator: 'ada' })]],
  ['of another context', [status('Major. 1 to do', 0, 1, { context: 'lint' })]],
  ['that say no category', [status('Majority vote', 0, 1), status('The policy is broken', 1, 2)]],
  ['that say nothing', [{ context: 'change-gate', description: null }]],
])('statuses %s date nothing', async (_what, statuses) => {
  expect((await judged(statuses)).dated.change.judged).toEqual([]);
});

test('a head that was pushed away still dates its category', async () => {
  const { dated } = await judged([status('Normal. 1 to do', { abandoned: 0 }, 3)], {
    change: {
      commits: [{}],
      abandoned: [{}],
      events: [{ event: 'head_ref_force_pushed', actor: 'ada', at: at(5), before: { abandoned: 0 }, after: -1 }],
    },
  });
  expect(dated.change.judged).toEqual([{ category: 'normal', at: at(3) }]);
});

test('without a status of its own, the gate asks for none', async () => {
  const { live, fake } = await judged([status('Major. 1 to do', 0, 1)], { statusContext: null });
  expect(live.change).not.toHaveProperty('judged');
  expect(asked(fake).filter((one) => one.endsWith('/statuses'))).toEqual([]);
});

test('what it said of the head is known, with where it points', async () => {
  const { live } = await judged([
    status('Normal. 1 to do', -1, 4, { state: 'FAILURE', targetUrl: 'https://x.test/1' }),
  ]);
  expect(live.onHead).toMatchObject({
    state: 'failure',
    description: 'Normal. 1 to do',
    targetUrl: 'https://x.test/1',
  });
});

test('is not known where the statuses cannot be read', async () => {
  const faults: Given['faults'] = [[{ path: '/statuses', times: 3 }, { status: 403 }]];
  const { dated } = await judged([status('Major. 1 to do', 0, 1)], { faults });
  expect(dated.change.judged).toBeNull();
  expect(dated.warnings.join()).toContain('"statuses: read"');
});

describe('a status by somebody else', () => {
  const ofGate = (minute: number, judgements: string) =>
    status('Major. 1 to do', 2, minute, {
      targetUrl: `https://x.test/1#change-gate&basis=b&until=&threads=0&judged=${judgements}`,
    });
  const foreign = (commit: number, minute: number) =>
    status('Normal. May be merged', commit, minute, { creator: 'ada' });
  const lists = (fake: Awaited<ReturnType<typeof judged>>['fake']) =>
    asked(fake).filter((one) => one.endsWith('/statuses')).length;

  test('hides nothing: the newest of the gate’s own behind it counts', async () => {
    const { live, first, dated, fake } = await judged([
      ofGate(1, `major@${at(0)}`),
      ofGate(2, `major@${at(0)},normal@${at(2)}`),
      status('Not judged: files', 2, 3),
      foreign(2, 4),
      foreign(2, 5),
    ]);
    expect([live.hidden, live.onHead, live.overwritten, first]).toEqual([true, null, true, []]);
    expect(dated.change.judged).toEqual([
      { category: 'major', at: at(0) },
      { category: 'normal', at: at(2) },
    ]);
    expect(dated.hidden).toBe(false);
    expect(lists(fake)).toBe(1);
  });

  test('is looked behind on further pages, and on commits that are no longer the head', async () => {
    const { dated, fake } = await judged([
      status('Normal. 1 to do', 0, 1),
      foreign(0, 2),
      ofGate(3, `major@${at(3)}`),
      ...Array.from({ length: 120 }, () => foreign(2, 4)),
    ]);
    expect(dated.change.judged).toEqual([
      { category: 'normal', at: at(1) },
      { category: 'major', at: at(3) },
    ]);
    expect(lists(fake)).toBe(3);
  });

  test('that the gate has looked behind costs no request again', async () => {
    const { live, dated, fake } = await judged([
      status('Normal. 1 to do', 0, 1),
      foreign(0, 2),
      ofGate(3, `normal@${at(1)},major@${at(3)}`),
    ]);
    expect([live.hidden, live.overwritten]).toEqual([false, false]);
    expect(dated.change.judged).toHaveLength(2);
    expect(lists(fake)).toBe(0);
  });

  test('makes it unknown where what is behind it cannot be read, whatever other commits tell', async () => {
    const faults: Given['faults'] = [[{ path: '/statuses', times: 3 }, { status: 403 }]];
    const { dated } = await judged([status('Normal. 1 to do', 0, 1), ofGate(2, `major@${at(2)}`), foreign(2, 3)], {
      faults,
    });
    expect(dated.change.judged).toBeNull();
    expect(dated.hidden).toBe(true);
  });
});
