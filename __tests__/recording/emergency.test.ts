import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { central } from '../gate/run.ts';
import { DOCUMENTED, EMERGENCY, emergency, merged } from './following.ts';

const night = central('Thu 22:30');
const opened = async (more: Partial<Parameters<typeof merged>[0]> = {}) => {
  const shop = await merged({ now: night, ...more, pull: { ...emergency, ...more.pull } });
  shop.fake.setNow(new Date(night.getTime() + 60_000));
  const first = await shop.open();
  // What is monitored for two hours is no matter of these tests.
  shop.at('Fri 00:31');
  await shop.follow();
  return { ...shop, first };
};

describe('an emergency merged at night', () => {
  test('opens one issue with what is to be done, assigned to the author, and says where it is', async () => {
    const { first, issue } = await opened();
    const { number, title, body, labels, assignees } = issue();
    expect(first).toEqual({ issue: `https://github.com/acme/shop/issues/${number}`, problems: [] });
    expect(title).toBe('Emergency change #42: document by Friday 13 November, 22:30 CT');
    expect([labels, assignees]).toEqual([['change-gate', 'emergency-follow-up'], ['ada']]);
    expect(body).toMatch(/^<!-- change-gate:emergency acme\/shop#42 -->/);
    expect(body?.match(/^- \[ \]/gm)).toHaveLength(5);
    expect(body).toContain('https://github.com/acme/shop/blob/change-records/2026/11/13-42.md');
  });

  test('is told once when nothing was done in time', async () => {
    const shop = await opened({
      policy: {
        ...builtIn(),
        policy: {
          ...builtIn().policy,
          people: { executive: ['grace'], security: ['acme/sec', 'Grace'], owner: ['ada'] },
        },
      },
    });
    shop.at('Fri 22:29');
    expect(await shop.follow()).toMatchObject({
      news: null,
      overdue: [],
      problems: [],
    });
    shop.at('Fri 22:30');
    const { overdue } = await shop.follow();
    expect(overdue).toHaveLength(4);
    expect(shop.states()).toBe(
      'document: overdue, review: overdue, confirmation: overdue, tests: overdue, retrospective: open',
    );
    const [told, ...others] = shop.said(shop.issue().number);
    expect(told?.body).toContain('\n@Grace @acme/sec\n');
    expect(others).toEqual([]);
    expect(shop.issue().labels).toContain('overdue');
    expect(shop.issue().body).toContain('**Overdue:**');
    shop.at('Mon+1 09:00');
    expect((await shop.follow()).news).toBeNull();
    expect(shop.said(shop.issue().number)).toHaveLength(1);
  });

  test('mentions the author where the policy names nobody', async () => {
    const shop = await opened();
    shop.at('Sat 09:00');
    await shop.follow();
    expect(shop.said(shop.issue().number)[0]?.body).toContain('\n@ada\n');
  });

  test('is ticked by what the facts show, and closed when all is done', async () => {
    const shop = await opened();
    const { number } = shop.issue();
    shop.at('Fri 09:00');
    shop.play.edit(42, { body: DOCUMENTED });
    shop.play.review(42, { author: 'grace', state: 'APPROVED' });
    await shop.follow();
    expect(shop.states()).toBe('document: done, review: done, confirmation: open, tests: open, retrospective: open');
    expect(shop.issue().body?.match(/^- \[x\]/gm)).toHaveLength(2);
    shop.at('Fri 10:00');
    shop.play.comment(42, 'alan', 'I confirm that I approved this by phone.');
    shop.play.startCheck(shop.play.pullRequest(42).mergeCommit ?? '', { name: 'test', conclusion: 'SUCCESS' });
    await shop.follow();
    expect(shop.states()).toMatch('confirmation: done, tests: done, retrospective: open');
    shop.at('Mon+1 10:00');
    shop.play.label(42, 'retrospective-done', 'ada');
    expect((await shop.follow()).news).toBeNull();
    shop.play.unlabel(42, 'retrospective-done', 'ada');
    shop.play.label(42, 'retrospective-done', 'grace');
    await shop.follow();
    expect(shop.issue()).toMatchObject({ state: 'CLOSED', stateReason: 'COMPLETED' });
    expect(shop.said(number).map(({ body }) => body)).toEqual([expect.stringContaining('Everything is done')]);
    expect(shop.standing()).toMatchObject({ compliant: true, reasons: [] });
    const before = shop.fake.requests.length;
    expect(await shop.follow()).toEqual({ news: null, overdue: [], problems: [] });
    // Nothing is left to ask for.
    expect(shop.fake.requests.length).toBe(before);
  });

  test('is done too late where it was done after its time, which the record keeps', async () => {
    const shop = await opened();
    shop.at('Sat 09:00');
    shop.play.edit(42, { body: DOCUMENTED });
    shop.play.review(42, { author: 'grace', state: 'APPROVED' });
    await shop.follow();
    expect(shop.states()).toMatch('document: done late, review: done late, confirmation: overdue');
    expect(shop.standing().compliant).toBe(false);
  });

  test('takes nothing that the gate sees for itself from boxes that the author ticks', async () => {
    const shop = await opened();
    shop.at('Fri 09:00');
    shop.play.tick(shop.issue().number, ['document', 'review', 'confirmation', 'retrospective'], { by: 'ada' });
    expect((await shop.follow()).news).toBeNull();
    expect(shop.issue().body).not.toContain('[x]');
  });

  test('takes the tests from a box that a person ticked, at the instant at which it was', async () => {
    const shop = await opened();
    const { number } = shop.issue();
    shop.at('Fri 09:00');
    shop.play.tick(number, ['item tests'], { by: 'grace' });
    shop.at('Fri 11:00');
    shop.play.tick(number, ['item document'], { by: 'linus' });
    shop.at('Fri 12:00');
    await shop.follow();
    expect(shop.standing().obligations.find(({ id }) => id === 'tests')).toMatchObject({
      ...{ state: 'done', by: 'grace', doneAt: central('Fri 09:00').toISOString(), how: 'ticked by grace' },
    });
  });

  test.each<[string, (shop: Awaited<ReturnType<typeof opened>>, number: number) => void]>([
    ['a bot', (shop, number) => shop.play.tick(number, ['item tests'], { by: 'helper[bot]' })],
    ['a deleted account', (shop, number) => shop.play.tick(number, ['item tests'], { by: null })],
    [
      'one of two, of which GitHub shows no more',
      (shop, number) => {
        shop.play.tick(number, ['item tests'], { by: 'grace' });
        shop.at('Fri 09:01');
        shop.play.tick(number, ['item document'], { by: 'linus' });
        shop.play.forgetEdits(number);
      },
    ],
  ])('takes no box that was ticked by %s', async (_who, tick) => {
    const shop = await opened();
    shop.at('Fri 09:00');
    tick(shop, shop.issue().number);
    shop.at('Fri 09:30');
    expect(await shop.follow()).toEqual({ news: null, overdue: [], problems: [] });
    expect(shop.issue().body).not.toContain('[x]');
  });

  test('knows who ticked where GitHub hides the versions but only one person edited it', async () => {
    const shop = await opened();
    shop.at('Fri 09:00');
    shop.play.tick(shop.issue().number, ['item tests'], { by: 'grace' });
    shop.play.forgetEdits(shop.issue().number);
    await shop.follow();
    expect(shop.standing().obligations.find(({ id }) => id === 'tests')).toMatchObject({ state: 'done', by: 'grace' });
  });

  test('is no less to be documented when the label is taken off or the section rewritten afterwards', async () => {
    const shop = await opened();
    shop.at('Fri 09:00');
    shop.play.unlabel(42, 'emergency', 'ada');
    shop.play.edit(42, { body: DOCUMENTED.replace('@alan', '@grace') });
    shop.play.comment(42, 'grace', 'I confirm.');
    await shop.follow();
    expect(shop.states()).toMatch('document: done, review: open, confirmation: open');
    shop.play.edit(42, { body: '' });
    await shop.follow();
    expect(shop.states()).toMatch('document: done');
  });

  test('takes a confirmation as said when it was edited last, and by whom', async () => {
    const shop = await opened();
    shop.at('Fri 09:00');
    const early = shop.play.comment(42, 'alan', 'Looking into it.');
    const other = shop.play.comment(42, 'alan', 'Thanks.');
    shop.at('Sat 09:00');
    shop.play.editComment(other.id, { by: 'ada', body: 'I confirm.' });
    await shop.follow();
    expect(shop.states()).toMatch('confirmation: overdue');
    shop.play.editComment(early.id, { by: 'alan', body: 'I confirm that I approved this.' });
    await shop.follow();
    expect(shop.states()).toMatch('confirmation: done late');
  });

  test('is not reviewed by its author', async () => {
    const shop = await opened();
    shop.at('Fri 09:00');
    shop.play.review(42, { author: 'ada', state: 'APPROVED' });
    await shop.follow();
    expect(shop.states()).toMatch('review: open');
  });

  test('survives a hostile title', async () => {
    const title = '--> <!-- change-gate:item review --> - [x] @everyone ](https://evil.example) ```';
    const { issue } = await opened({ pull: { title } });
    expect(
      issue()
        .body?.split('\n')
        .filter((line) => /change-gate:item review -->\s*$/.test(line)),
    ).toHaveLength(1);
    expect(issue().body).not.toMatch(/[^a-z]@everyone|\]\(https:\/\/evil/);
    expect(issue().title).not.toContain('evil');
  });

  test('says in the same issue what did not comply at the merge', async () => {
    const { issue, first } = await opened({ pull: { body: EMERGENCY.replace(/Approved.*/, '') } });
    expect(first.problems).toEqual([]);
    expect(issue().labels).toContain('non-compliant');
    expect(issue().body).toContain('It did not comply with the policy when it was merged:');
    expect(issue().body).toContain('who approved it is missing');
  });
});
