import { describe, expect, test } from 'vitest';
import { checklistOf } from '../../src/records/checklist.ts';
import { emergency } from './following.ts';
import { good, setUpRecords } from './run.ts';

const collaborators = { ada: 'write', grace: 'write', alan: 'write', linus: 'write' } as const;

/** An emergency that was just merged, at noon, and the requests that recording it takes. */
async function justMerged() {
  const shop = await setUpRecords({ pulls: [emergency], repository: { collaborators } });
  await shop.pullRequest(42);
  shop.play.merge(42, { by: 'ada' });
  const before = shop.fake.requests.length;
  return { ...shop, before };
}

/** What has to be there once, and nothing else. */
async function told(shop: Awaited<ReturnType<typeof justMerged>>) {
  const record = await shop.record(42);
  const comments = shop.play.repository.comments.filter(({ body }) => checklistOf(body)?.purpose === 'verification');
  return {
    acts: shop.history().filter((act) => act.startsWith('record ')),
    issues: shop.issues().map(({ title, state }) => [title.replace(/ by .*/, ''), state]),
    comments: comments.length,
    linked: record.links.issue !== null,
    obligations: record.obligations.map(({ id, state }) => `${id} ${state}`),
  };
}

const whole = {
  acts: ['record 2026/11/12-42'],
  issues: [['Emergency change #42: document', 'OPEN']],
  comments: 1,
  linked: true,
  obligations: ['document open', 'review open', 'confirmation open', 'tests open', 'retrospective open'],
};

describe('an emergency', () => {
  test('is recorded, and its issue and its comment opened, by the run of its merge', async () => {
    const shop = await justMerged();
    await shop.merged(42);
    expect(await told(shop)).toEqual(whole);
    expect((await shop.record(42)).lane).toBe('emergency');
  });

  test('is whole after the next sweep, at whichever request the run of its merge broke off', async () => {
    const measured = await justMerged();
    await measured.merged(42);
    const requests = measured.fake.requests.length - measured.before;
    expect(requests).toBeGreaterThan(10);
    const results: unknown[] = [];
    for (let nth = 1; nth <= requests; nth++) {
      const shop = await justMerged();
      // From this request on nothing gets through, as when a runner dies; what it sent last may have been done.
      shop.fake.fault({ nth, times: 1 }, nth % 2 === 0 ? { truncate: true } : { reset: true });
      shop.fake.fault({ nth: nth + 1, times: 200 }, { reset: true });
      await shop.merged(42).catch(() => undefined);
      // Whatever fails is used up.
      while (shop.fake.requests.length < shop.before + nth + 201)
        await fetch(`${shop.fake.apiUrl}/rate_limit`).catch(() => undefined);
      shop.at('Thu 12:20');
      await shop.sweepRecords();
      await shop.merged(42);
      await shop.sweepRecords();
      results.push(await told(shop));
    }
    expect(results).toEqual(results.map(() => whole));
  }, 120_000);

  test('closes its issue once everything was done, and the record says by whom', async () => {
    const shop = await justMerged();
    await shop.merged(42);
    shop.at('Thu 13:00');
    shop.play.review(42, { author: 'grace', state: 'APPROVED' });
    shop.play.review(42, { author: 'alan', state: 'APPROVED' });
    shop.at('Thu 14:30');
    const swept = await shop.sweepRecords();
    expect(swept.problems).toEqual([]);
    const states = (await shop.record(42)).obligations.map(({ id, state, by }) => [id, state, by]);
    expect(states).toContainEqual(['review', 'done', expect.stringMatching(/grace|alan/)]);
    expect(states).toContainEqual(['confirmation', 'done', 'alan']);
    shop.at('Fri 12:01');
    expect((await shop.sweepRecords()).overdue).toMatchObject([{ name: '#42', what: expect.any(Array) }]);
    expect((await shop.record(42)).compliant).toBe(false);
  });

  test('is still followed up when its record is older than a sweep usually looks back', async () => {
    const shop = await justMerged();
    await shop.merged(42);
    shop.fake.setNow(new Date('2026-12-20T18:00:00Z'));
    shop.play.label(42, 'retrospective-done', 'grace');
    await shop.sweepRecords();
    const states = (await shop.record(42)).obligations.map(({ id, state }) => `${id} ${state}`);
    expect(states).toContain('retrospective done');
    expect(states).toContain('document overdue');
  });
});

test('the comment that asks to verify a change that complies is written by the next sweep where its run could not', async () => {
  const shop = await setUpRecords({ pulls: [good] });
  await shop.pullRequest(42);
  shop.play.merge(42);
  shop.fake.fault({ method: 'POST', path: '/issues/42/comments', times: 3 }, { status: 403 });
  await shop.merged(42);
  const comments = () => shop.play.repository.comments.filter(({ body }) => checklistOf(body) !== null).length;
  expect(comments()).toBe(0);
  shop.at('Thu 12:20');
  for (let left = 3; left > 0 && comments() === 0; left--) await shop.sweepRecords();
  await shop.sweepRecords();
  expect(comments()).toBe(1);
});
