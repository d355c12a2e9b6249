import { describe, expect, test } from 'vitest';
import { setUpRecords } from '../recording/run.ts';
import { central, GREEN, good, judged, setUp, WAITS } from './attack.ts';

const [mon, tue, wed] = ['Mon 09:30', 'Tue 12:00', 'Wed 12:00'].map((text) => central(text).toISOString());
const approved = (author: string, submittedAt = tue ?? '') => ({ author, state: 'APPROVED' as const, submittedAt });
const wrote = (more: object) => ({ commits: [{ author: 'ada', at: mon ?? '', ...more }] });

describe('an approval of one’s own change', () => {
  test('an approval by the author does not count', async () => {
    expect(await judged({})).toBe(GREEN);
    expect(await judged({ reviews: [approved('ada')] })).toBe(WAITS);
    expect(await judged({ reviews: [approved('Ada')] })).toBe(WAITS);
  });

  test('an approval by a co-author does not count', async () => {
    expect(await judged(wrote({ coAuthors: ['linus'] }))).toBe(GREEN);
    expect(await judged(wrote({ coAuthors: ['grace'] }))).toBe(WAITS);
    // Where squashing leaves them, in the middle of the message, GitHub itself does not look.
    const squashed = 'Retry\n\nCo-authored-by: G <1+grace@users.noreply.github.com>\n\n* Retry once more\n';
    expect(await judged(wrote({ message: squashed }))).not.toContain('success');
  });

  test('an approval by whoever pushed does not count, whatever the commits say', async () => {
    const pushes = (by: string) => ({ pushes: [{ by, at: mon ?? '' }] });
    expect(await judged(pushes('linus'))).toBe(GREEN);
    expect(await judged(pushes('grace'))).toBe(WAITS);
  });

  test('commits under an address that GitHub knows no account for ask for one approval more', async () => {
    const hidden = wrote({ author: { login: null, name: 'Somebody', email: 'somebody@example.net' } });
    expect(await judged(hidden)).toContain('pending');
    expect(await judged({ ...hidden, reviews: [approved('grace'), approved('linus')] })).toBe(GREEN);
  });
});

describe('an approval by a second account', () => {
  test('an account without write access approves nothing', async () => {
    const collaborators = (alt: 'write' | 'triage' | 'read') => ({
      collaborators: { ada: 'write', grace: 'write', 'grace-1': alt } as const,
    });
    for (const access of ['read', 'triage'] as const)
      expect(await judged({ reviews: [approved('grace-1')] }, collaborators(access))).toBe(WAITS);
    // What remains: nobody can tell that two accounts with write access are one person.
    expect(await judged({ reviews: [approved('grace-1')] }, collaborators('write'))).toBe(GREEN);
  });

  test('a second account with write access approves, and the record names it', async () => {
    const shop = await setUpRecords({
      pulls: [{ ...good, reviews: [approved('ada-1')] }],
      repository: { collaborators: { ada: 'write', 'ada-1': 'write' } },
    });
    await shop.pullRequest();
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    expect((await shop.record(42)).approvers).toMatchObject([{ login: 'ada-1', counts: true, seat: 'technical' }]);
  });

  test('somebody who lost write access approves nothing any more, and a merge on it is recorded', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest();
    Object.assign(shop.play.repository.collaborators, { grace: 'read' });
    shop.at('Thu 12:30');
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({
      compliant: false,
      approvers: [{ login: 'grace', counts: false, why: expect.stringContaining('no write access') }],
      problems: [expect.stringContaining('stale, or forged')],
    });
    expect(await judged({}, { collaborators: { ada: 'write', grace: 'read' } })).toBe(WAITS);
  });
});

describe('an approval of something else', () => {
  test('an approval given before a later push does not count', async () => {
    const { pullRequest, play, said, at } = await setUp();
    await pullRequest();
    at('Thu 12:30');
    play.push(42, { changes: { 'src/deliveries/retry.ts': 'something else\n' } });
    play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    await pullRequest();
    expect(said()).toEqual([WAITS]);
    play.review(42, { author: 'grace', state: 'APPROVED' });
    await pullRequest();
    expect(said().at(-1)).toBe(GREEN);
  });

  test('an update of the branch that brings more than the base voids the approval', async () => {
    const update = (changes: Record<string, string>) => ({
      commits: [
        { author: 'ada', at: mon ?? '' },
        { mergesBase: true as const, author: 'ada', committer: 'web-flow', at: wed ?? '', changes },
      ],
      behind: 1,
      reviews: [{ ...approved('grace'), commit: 0 }],
    });
    const repository = { history: [{ changes: { 'src/prices.ts': 'one\n' } }] };
    expect(await judged(update({}), repository)).toBe(GREEN);
    expect(await judged(update({ 'src/prices.ts': 'free\n' }), repository)).toBe(WAITS);
  });

  test('a dismissed approval does not count, nor the older one behind it', async () => {
    const { pullRequest, play, said, at } = await setUp({
      pulls: [{ ...good, reviews: [approved('grace'), approved('grace', wed)] }],
    });
    await pullRequest();
    at('Thu 12:30');
    play.dismiss(42, 'grace');
    await pullRequest();
    expect(said()).toEqual([GREEN, WAITS]);
  });

  test('a comment that says “approved” is no approval', async () => {
    const words = { author: 'grace', state: 'COMMENTED' as const, submittedAt: tue ?? '', body: 'Approved. LGTM' };
    expect(await judged({ reviews: [words], comments: [{ author: 'grace', body: 'APPROVED' }] })).toBe(WAITS);
    expect(await judged({ reviews: [approved('grace'), { ...words, submittedAt: wed ?? '' }] })).toBe(GREEN);
  });
});

test('an objection holds the change up until it is taken back, and whoever may dismiss it can', async () => {
  const objection = { author: 'linus', state: 'CHANGES_REQUESTED' as const, submittedAt: wed ?? '' };
  const shop = await setUpRecords({ pulls: [{ ...good, reviews: [approved('grace'), objection] }] });
  await shop.pullRequest();
  expect(shop.said().at(-1)).not.toContain('success');
  shop.play.dismiss(42, 'linus');
  await shop.pullRequest();
  // What remains: GitHub lets everybody with write access dismiss, and the gate does not see who did.
  expect(shop.said().at(-1)).toBe(GREEN);
  shop.play.merge(42, { by: 'ada' });
  await shop.merged(42);
  expect((await shop.record(42)).changedSinceMerge).toContainEqual(
    expect.objectContaining({ fact: 'reviews', by: 'linus', what: expect.stringContaining('was dismissed') }),
  );
});
