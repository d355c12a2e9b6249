import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { openFollowUp } from '../../src/recording/open-follow-up.ts';
import { central } from '../gate/run.ts';
import { emergency, merged } from './following.ts';

const night = central('Thu 22:30');
const begun = () => merged({ pull: emergency, now: night });
const policy = builtIn();
const isPost = (path: RegExp) => (one: { method: string; path: string }) =>
  one.method === 'POST' && path.test(one.path);
const marked = '<!-- change-gate:emergency acme/shop#42 -->';

describe('an issue and a comment stand once', () => {
  test('however often what follows is opened, also where the first run ended before it wrote the address', async () => {
    const shop = await begun();
    const { issue } = await shop.open({ linked: false });
    shop.at('Thu 22:40');
    const record = shop.standing();
    expect(await openFollowUp(await shop.recorder(), record, { policy })).toEqual({ issue, problems: [] });
    expect((await shop.follow()).news).toMatchObject({ issue });
    expect(shop.issues()).toHaveLength(1);
    expect(shop.said(42)).toHaveLength(1);
  });

  test('where two runs open at once: the younger issue is closed and names the older', async () => {
    const shop = await begun();
    const record = await shop.record();
    const [one, other] = [await shop.recorder(), await shop.recorder()];
    const both = await Promise.all([openFollowUp(one, record, { policy }), openFollowUp(other, record, { policy })]);
    const [first, second, ...more] = shop.issues();
    expect(more).toEqual([]);
    expect(both.map(({ issue }) => issue)).toEqual(
      Array(2).fill(`https://github.com/acme/shop/issues/${first?.number}`),
    );
    expect([first?.state, second?.state, second?.stateReason]).toEqual(['OPEN', 'CLOSED', 'NOT_PLANNED']);
    expect(shop.said(second?.number ?? 0).map(({ body }) => body)).toEqual([
      expect.stringContaining(`#${first?.number} follows the same change up`),
    ]);
    expect(shop.said(42)).toHaveLength(1);
    expect(shop.said(first?.number ?? 0)).toEqual([]);
  });

  test('where GitHub breaks off after it opened the issue', async () => {
    const shop = await begun();
    const record = await shop.record();
    shop.fake.fault({ method: 'POST', path: /\/issues$/ }, { truncate: true });
    const { issue } = await openFollowUp(await shop.recorder(), record, { policy });
    expect(issue).toBe(shop.issues()[0] && `https://github.com/acme/shop/issues/${shop.issues()[0]?.number}`);
    expect(shop.issues()).toHaveLength(1);
  });

  test.each(['mallory', 'grace', 'github-actions'])('a copy by %s proves nothing', async (author) => {
    const shop = await begun();
    shop.play.openIssue({ author, body: `${marked}\nAll done.`, labels: ['change-gate'] });
    const { issue } = await shop.open();
    expect(shop.issues()).toHaveLength(2);
    expect(issue).toBe(`https://github.com/acme/shop/issues/${shop.issues()[1]?.number}`);
    expect(shop.issues()[0]?.state).toBe('OPEN');
  });

  test('is found among many, on whichever page, without reading what is older than the merge', async () => {
    const shop = await begun();
    for (let index = 0; index < 250; index++)
      shop.play.openIssue({
        author: 'github-actions[bot]',
        labels: ['change-gate'],
        createdAt: '2026-10-01T00:00:00Z',
      });
    const { issue } = await shop.open({ linked: false });
    shop.at('Thu 22:40');
    for (let index = 0; index < 120; index++) shop.play.openIssue({ author: 'bob', labels: ['change-gate'] });
    const before = shop.fake.requests.length;
    expect((await openFollowUp(await shop.recorder(), shop.standing(), { policy })).issue).toBe(issue);
    const asked = shop.fake.requests.slice(before).filter(({ operation }) => operation === 'issues');
    expect(asked).toHaveLength(2);
  });
});

describe('what GitHub refuses', () => {
  test('an author who cannot be assigned is left out', async () => {
    const shop = await merged({
      pull: { ...emergency, author: 'mallory', headRepository: 'mallory/shop' },
      now: night,
    });
    const { problems } = await shop.open();
    expect([problems, shop.issue().assignees]).toEqual([[], []]);
  });

  test('a bot is not assigned, but who started it', async () => {
    const shop = await begun();
    const record = { ...(await shop.record()), author: { login: 'copilot[bot]', bot: true, startedBy: 'grace' } };
    await shop.open({ of: record });
    expect(shop.issue().assignees).toEqual(['grace']);
  });

  test('a missing permission is told, and does not keep the comment from being written', async () => {
    const shop = await begun();
    const record = await shop.record();
    const { issue, problems } = await openFollowUp(await shop.recorder({ issues: 'read' }), record, { policy });
    expect(issue).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/"issues: write"/)]);
    expect(shop.said(42)).toHaveLength(1);
  });

  test('the labels are made with a colour and a description, and left as they are where they stand', async () => {
    const shop = await merged({
      pull: emergency,
      repository: { labels: [{ name: 'Change-Gate', color: '000000', description: 'Ours' }] },
      now: night,
    });
    await shop.open();
    const { labels } = shop.play.repository;
    expect(labels.find(({ name }) => name === 'Change-Gate')).toMatchObject({ color: '000000', description: 'Ours' });
    expect(labels.find(({ name }) => name === 'emergency-follow-up')).toMatchObject({ color: 'd93f0b' });
    await shop.open();
    expect(shop.fake.requests.filter(isPost(/\/labels$/))).toHaveLength(1);
  });
});
