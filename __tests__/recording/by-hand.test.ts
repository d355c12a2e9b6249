import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { followUpRecord } from '../../src/recording/follow-up.ts';
import { openFollowUp } from '../../src/recording/open-follow-up.ts';
import { buildPushRecord } from '../../src/records/build-push-record.ts';
import { central } from '../gate/run.ts';
import { DOCUMENTED, emergency, merged } from './following.ts';

const policy = builtIn();
const opened = async () => {
  const shop = await merged({ pull: emergency, now: central('Thu 22:30') });
  await shop.open();
  shop.at('Fri 00:31');
  await shop.follow();
  shop.at('Fri 09:00');
  return shop;
};

describe('an issue that people handle by hand', () => {
  test('is opened again once with a sentence, and then stays closed', async () => {
    const shop = await opened();
    const { number } = shop.issue();
    shop.play.editIssue(number, { state: 'CLOSED', by: 'ada' });
    await shop.follow();
    expect(shop.issue()).toMatchObject({ state: 'OPEN', stateReason: 'REOPENED' });
    expect(shop.said(number).map(({ body }) => body)).toEqual([expect.stringContaining('5 of 5 are left to do')]);
    shop.play.editIssue(number, { state: 'CLOSED', by: 'ada' });
    shop.at('Sat 09:00');
    await shop.follow();
    expect(shop.issue()).toMatchObject({ state: 'CLOSED', labels: expect.arrayContaining(['overdue']) });
    expect(shop.said(number)).toHaveLength(2);
    expect(shop.states()).toMatch('document: overdue');
  });

  test.each<[string, string]>([
    ['emptied', ''],
    [
      'copied from another change',
      '<!-- change-gate:emergency acme/shop#7 -->\n- [x] Run <!-- change-gate:item tests -->\n',
    ],
  ])('whose body was %s gives nothing away, and is written anew', async (_what, body) => {
    const shop = await opened();
    const before = shop.issue().body;
    shop.play.editIssue(shop.issue().number, { body, by: 'ada' });
    expect((await shop.follow()).news).toBeNull();
    expect(shop.issue().body).toBe(before);
    expect(shop.issues()).toHaveLength(1);
  });

  test('that was renamed and lost its labels is the same, and gets them back', async () => {
    const shop = await opened();
    shop.play.editIssue(shop.issue().number, { title: 'Nothing to see', labels: [], by: 'ada' });
    await shop.follow();
    expect(shop.issue()).toMatchObject({ title: 'Nothing to see', labels: ['change-gate', 'emergency-follow-up'] });
  });

  test('that was deleted or moved away is opened anew, and the record names the new one', async () => {
    const shop = await opened();
    const old = shop.standing().links.issue;
    shop.play.openIssue({ author: 'ada', number: 90 });
    shop.play.deleteIssue(shop.issues()[0]?.number ?? 0);
    const { news, problems } = await shop.follow();
    expect(news).toMatchObject({ issue: 'https://github.com/acme/shop/issues/91' });
    expect(problems).toEqual([expect.stringContaining(`was deleted or moved away (${old}). Go on in the new one`)]);
    expect((await shop.follow()).problems).toEqual([]);
    expect(shop.issues()).toHaveLength(2);
  });

  test('is not written over while somebody edits it at the same moment', async () => {
    const shop = await opened();
    const { number } = shop.issue();
    shop.play.edit(42, { body: DOCUMENTED });
    shop.fake.before({ operation: 'issue', nth: 2 }, () => shop.play.tick(number, ['item tests'], { by: 'grace' }));
    await shop.follow();
    expect(shop.issue().body).toMatch(/- \[x\].*item tests/);
    await shop.follow();
    expect(shop.states()).toBe('document: done, review: open, confirmation: open, tests: done, retrospective: open');
  });
});

describe('what could not be read', () => {
  test.each<[string, object]>([
    ['the pull request', { operation: 'change' }],
    ['its comments', { operation: 'conversation' }],
    ['the checks of what was deployed', { operation: 'checks' }],
    ['the issue', { operation: 'issue' }],
  ])('%s: is told and changes nothing', async (_what, match) => {
    const shop = await opened();
    shop.play.edit(42, { body: DOCUMENTED });
    shop.at('Sat 09:00');
    const [before, body] = [shop.standing(), shop.issue().body];
    shop.fake.fault({ ...match, times: 9 }, { status: 502 });
    const { news, overdue, problems } = await shop.follow();
    expect([news, overdue, problems]).toEqual([null, [], [expect.stringContaining('502')]]);
    expect([shop.standing(), shop.issue().body]).toEqual([before, body]);
    expect(shop.said(shop.issue().number)).toEqual([]);
  });

  test('a part that the token may not see shows nothing to be done, and is told', async () => {
    const shop = await opened();
    shop.play.edit(42, { body: DOCUMENTED });
    shop.at('Sat 09:00');
    const { overdue, problems } = await shop.follow({ checks: 'none' });
    expect(problems).toEqual([expect.stringContaining('checks: read')]);
    expect(overdue).toHaveLength(3);
    expect(shop.states()).toMatch('document: done, review: overdue, confirmation: overdue, tests: overdue');
  });

  test('what cannot be written is told, and what was found out goes into the record all the same', async () => {
    const shop = await opened();
    shop.play.edit(42, { body: DOCUMENTED });
    const { news, problems } = await shop.follow({ issues: 'read', 'pull-requests': 'read' });
    expect(news?.obligations?.[0]).toMatchObject({ id: 'document', state: 'done' });
    expect(problems).toEqual([expect.stringContaining('issues: write')]);
  });

  test('the rate limit stops all', async () => {
    const shop = await opened();
    shop.fake.fault({ operation: 'change', times: 9 }, { status: 429, headers: { 'retry-after': '1' } });
    await expect(shop.follow()).rejects.toMatchObject({ kind: 'rate-limited' });
  });
});

describe('a rollback', () => {
  test('asks for the incident and for a look at what is running, and is closed when both are there', async () => {
    const shop = await merged({
      pull: {
        number: 42,
        body: 'Reverts #41',
        reviews: [],
        files: [],
        reverts: 41,
        createdAt: central('Thu 11:00').toISOString(),
        commits: [{ author: 'ada' }],
      },
      before: [
        { number: 41, author: 'ada', files: [{ path: 'src/cart.ts' }], mergedAt: central('Wed 12:00').toISOString() },
      ],
      now: central('Thu 12:00'),
    });
    await shop.open();
    expect(shop.standing().lane).toBe('rollback');
    expect(shop.issue()).toMatchObject({
      title: 'Rollback #42: document the incident by Friday 13 November, 12:00 CT',
      labels: ['change-gate', 'rollback-follow-up'],
    });
    shop.at('Fri 10:00');
    shop.play.edit(42, {
      body: 'Reverts #41\n\n## Incident\nCheckout failed for ten minutes, see https://status.example/7.',
    });
    shop.play.tick(shop.issue().number, ['item verify', 'item incident'], { by: 'grace' });
    await shop.follow();
    expect(shop.states()).toBe('incident: done, verify: done');
    expect(shop.issue().state).toBe('CLOSED');
  });
});

describe('what did not comply', () => {
  test('is told once in an issue with the reasons and the record', async () => {
    const shop = await merged({ pull: { reviews: [], title: 'Retry @everyone' }, now: central('Thu 23:00') });
    const { issue } = await shop.open();
    expect(issue).toBe(`https://github.com/acme/shop/issues/${shop.issue().number}`);
    expect(shop.issue()).toMatchObject({
      title: 'Non-compliant change #42 reached main',
      labels: ['change-gate', 'non-compliant'],
      assignees: ['ada'],
    });
    expect(shop.issue().body).toMatch(/^<!-- change-gate:non-compliant acme\/shop#42 -->\n/);
    for (const part of ['No technical review yet', 'Thursday', '/blob/change-records/2026/11/13-42.md'])
      expect(shop.issue().body).toContain(part);
    expect(shop.issue().body).not.toContain('@everyone');
    expect((await openFollowUp(await shop.recorder(), shop.standing(), { policy })).issue).toBe(issue);
    expect(shop.issues()).toHaveLength(1);
    // For people to close: the gate has no part in it any more.
    shop.at('Fri 09:00');
    await shop.follow();
    expect(shop.issue().state).toBe('OPEN');
  });

  test('a compliant change has no issue', async () => {
    const shop = await merged({ now: central('Thu 12:00') });
    expect(await shop.open()).toEqual({ issue: null, problems: [] });
    expect(shop.standing().compliant).toBe(true);
    expect(shop.issues()).toEqual([]);
  });

  test('a push past the gate always has', async () => {
    const shop = await merged({ now: central('Thu 12:00') });
    const recorder = await shop.recorder();
    const sha = 'abc1234'.padEnd(40, '0');
    const push = buildPushRecord(
      {
        repository: 'acme/shop',
        branch: 'main',
        by: 'linus',
        at: central('Thu 12:01'),
        before: 'b'.repeat(40),
        after: sha,
        how: 'direct',
        commits: [{ sha, message: 'Fix @all', author: { login: 'linus', name: 'Linus' } }],
      },
      {
        policy: policy.policy,
        source: policy,
        gateVersion: '1.0.0',
        capture: { at: central('Thu 12:02'), by: 'audit' },
      },
    );
    await openFollowUp(recorder, push, { policy });
    expect(await openFollowUp(recorder, push, { policy })).toMatchObject({ problems: [] });
    expect(shop.issue()).toMatchObject({
      title: 'Push past the gate: abc1234 reached main',
      labels: ['change-gate', 'non-compliant'],
      assignees: ['linus'],
    });
    expect(shop.issue().body).toContain('linus pushed 1 commit to main without a pull request');
    expect(shop.said(42)).toEqual([]);
    expect(await followUpRecord(recorder, push, central('Fri 12:00'), { policy })).toEqual({
      ...{ news: null, overdue: [], problems: [] },
    });
  });
});
