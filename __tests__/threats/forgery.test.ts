import { describe, expect, test } from 'vitest';
import { setUpRecords } from '../recording/run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { central, GREEN, good, PEOPLE, SENSITIVE_BODY, setUp, WAITS } from './attack.ts';

/** Nobody approved #42; #43 is in order, and its status can be copied. */
const pulls: PullRequestInput[] = [
  { ...good, reviews: [] },
  { ...good, number: 43, files: [{ path: 'src/deliveries/43.ts' }] },
];
const forged = { context: 'change-gate', state: 'SUCCESS', description: 'Normal. May be merged' } as const;

describe('a green status that the gate did not write', () => {
  test('a status by a person or by another app is written over, and neither is believed', async () => {
    for (const creator of ['mallory', 'github-actions', 'other-gate[bot]']) {
      const { sweep, play, said, at } = await setUp({ pulls });
      await sweep();
      at('Thu 12:30');
      play.status(42, { ...forged, creator });
      at('Thu 12:45');
      await sweep();
      expect(said()).toEqual([WAITS, 'success: Normal. May be merged', WAITS]);
      expect(said(43)).toEqual([GREEN]);
    }
  });

  test('a status by somebody else takes no lead time away, and where what is behind it cannot be read nothing passes', async () => {
    const { pullRequest, play, said, fake, at } = await setUp();
    await pullRequest();
    at('Thu 12:30');
    const hidden = () => play.status(42, { ...forged, state: 'PENDING', creator: 'mallory' });
    hidden();
    await pullRequest();
    hidden();
    fake.fault({ path: /\/commits\/[0-9a-f]+\/statuses/, times: 1 }, { status: 403 });
    await pullRequest();
    hidden();
    await pullRequest();
    expect(said().filter((line) => line !== 'pending: Normal. May be merged')).toEqual([
      GREEN,
      GREEN,
      'error: Not judged: lead time',
      GREEN,
    ]);
  });

  test('a commit that somebody has filled with statuses cannot be judged, and the next one keeps its lead time', async () => {
    const { pullRequest, play, said, fake, at } = await setUp();
    await pullRequest();
    at('Thu 12:30');
    play.status(42, { ...forged, state: 'PENDING', creator: 'mallory' });
    // GitHub takes 1,000 of a context for a commit.
    fake.fault(
      { method: 'POST', path: /\/statuses\//, times: 1 },
      { status: 422, body: { message: 'Validation Failed' } },
    );
    await expect(pullRequest()).rejects.toThrow(/status change-gate/);
    play.push(42, { author: 'ada' });
    play.review(42, { author: 'grace', state: 'APPROVED' });
    await pullRequest();
    expect(said()).toEqual(['pending: Normal. Waits for checks']);
  });

  test('a status by a workflow on somebody’s own branch is written over by the next sweep', async () => {
    const { sweep, play, said, at } = await setUp({ pulls });
    await sweep();
    at('Thu 12:30');
    play.status(42, { ...forged, creator: 'github-actions[bot]' });
    at('Thu 12:45');
    await sweep();
    expect(said().at(-1)).toBe(WAITS);
  });

  test('a copy of all that an honest status says stands until something happens, and a merge on it is recorded', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.at('Thu 12:30');
    const honest = shop.play.repository.statuses.findLast(({ sha }) => sha === shop.headOf(43));
    expect(honest?.targetUrl).toContain('#change-gate&basis=');
    shop.play.status(42, { ...forged, creator: 'github-actions[bot]', targetUrl: honest?.targetUrl ?? null });
    shop.at('Thu 12:45');
    await shop.sweep();
    // What remains with the job's own token.
    expect(shop.said().at(-1)).toBe('success: Normal. May be merged');
    shop.play.merge(42, { by: 'mallory' });
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({
      compliant: false,
      problems: [expect.stringMatching(/set by github-actions\[bot\].*stale, or forged/)],
    });
    expect(shop.issues()).toMatchObject([{ title: expect.stringContaining('#42') }]);
  });

  test('with an app of its own the gate believes no status of a workflow, and a sweep writes its own over it', async () => {
    const app = { token: { login: 'acme-gate[bot]' } };
    const judgedAt = (pull: PullRequestInput) => ({
      ...pull,
      statuses: (pull.statuses ?? []).map((status) => ({ ...status, creator: 'acme-gate[bot]' })),
    });
    const { sweep, play, said, at, headOf } = await setUp({ pulls: pulls.map(judgedAt) });
    await sweep(app);
    at('Thu 12:30');
    const honest = play.repository.statuses.findLast(({ sha }) => sha === headOf(43));
    play.status(42, { ...forged, creator: 'github-actions[bot]', targetUrl: honest?.targetUrl ?? null });
    at('Thu 12:45');
    await sweep(app);
    expect(said()).toEqual([WAITS, 'success: Normal. May be merged', WAITS]);
  });

  test('a green status on a commit that nobody gates opens nothing that is gated', async () => {
    const { sweep, play, said, at } = await setUp({
      pulls: [{ ...good, baseRef: 'dev' }],
      repository: { branches: { dev: {} } },
    });
    play.status(42, { ...forged, creator: 'github-actions[bot]' });
    at('Thu 12:30');
    play.retarget(42, 'main');
    play.edit(42, { title: 'fix' });
    await sweep();
    expect(said().at(-1)).toBe('failure: Normal. 1 to do: title');
  });
});

describe('what a status remembers', () => {
  const migration: PullRequestInput = {
    ...good,
    body: SENSITIVE_BODY,
    files: [{ path: 'db/migrate/20261112_prices.rb' }],
  };
  const remembered = (creator: string) => ({
    context: 'change-gate',
    state: 'PENDING' as const,
    description: 'Major. Waits for a review',
    creator,
    createdAt: central('Thu 11:00').toISOString(),
    targetUrl: `https://example.com/#change-gate&basis=x&until=&threads=0&judged=major@${central('Mon 10:00').toISOString()}`,
  });
  /** When the lead time of a change ends that became Major on Thursday. */
  const opens = async (viewer: string, statuses: PullRequestInput['statuses'] = []) => {
    const own = (good.statuses ?? []).map((status) => ({ ...status, creator: viewer }));
    const { pullRequest, said } = await setUp({
      pulls: [{ ...migration, statuses: [...own, ...statuses] }],
      repository: { files: PEOPLE },
    });
    await pullRequest(42, { token: { login: viewer } });
    return /opens (.*) CT/.exec(said().at(-1) ?? '')?.[1];
  };

  test('an invented lead time is not believed of anybody but the gate’s own account', async () => {
    const app = 'acme-gate[bot]';
    expect(await opens(app)).toBe('Thu 19 Nov 12:00');
    expect(await opens(app, [remembered('mallory'), remembered('github-actions[bot]')])).toBe('Thu 19 Nov 12:00');
    // What remains with the job's own token, whose account every workflow has.
    expect(await opens('github-actions[bot]', [remembered('mallory')])).toBe('Thu 19 Nov 12:00');
    expect(await opens('github-actions[bot]', [remembered('github-actions[bot]')])).toBe('Mon 10:00');
  });
});
