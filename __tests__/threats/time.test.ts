import { describe, expect, test } from 'vitest';
import { occasionOf } from '../../src/github/event.ts';
import { setUpRecords } from '../recording/run.ts';
import { GOOD_BODY } from '../support/change.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { payload } from '../support/payloads.ts';
import { central, GREEN, good, PEOPLE, SENSITIVE_BODY, setUp } from './attack.ts';

const at = (text: string) => central(text).toISOString();
const migration = { 'db/migrate/20261116_prices.rb': 'add_column :prices\n' };

describe('lead time', () => {
  const repository = {
    files: PEOPLE,
    collaborators: { ada: 'write', grace: 'write', linus: 'write', alan: 'write' },
  } as const;
  /** Opened on Monday, and to be approved by three: technical, security and executive. */
  const slow = (more: Partial<PullRequestInput>): PullRequestInput => ({ ...good, body: SENSITIVE_BODY, ...more });
  const approve = (shop: Awaited<ReturnType<typeof setUp>>) => {
    shop.play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    for (const author of ['grace', 'linus', 'alan']) shop.play.review(42, { author, state: 'APPROVED' });
  };

  test('a documentation change that becomes a migration on day 7 starts anew', async () => {
    const shop = await setUp({
      pulls: [
        slow({ files: [{ path: 'docs/prices.md' }], statuses: [], body: '## Description\nSays how prices are kept.' }),
      ],
      repository,
      now: central('Mon 10:01'),
    });
    await shop.pullRequest();
    expect(shop.said()).toEqual([expect.stringContaining('Standard. May be merged')]);
    shop.at('Mon+1 10:30');
    shop.play.push(42, { changes: migration });
    shop.play.edit(42, { title: 'Keep prices', body: SENSITIVE_BODY });
    approve(shop);
    await shop.pullRequest();
    expect(shop.said().at(-1)).toBe('pending: Major. Opens Mon 23 Nov 10:30 CT');
    shop.at('Mon+2 10:30');
    await shop.sweep();
    expect(shop.said().at(-1)).toMatch(/^success: Major\. /);
  });

  test('what was Major from the beginning may change until the last day, and then needs its approvals again', async () => {
    const path = 'db/migrate/20261116_prices.rb';
    const shop = await setUp({
      pulls: [slow({ files: [{ path }], statuses: [], reviews: [] })],
      repository,
      now: central('Mon 10:01'),
    });
    approve(shop);
    await shop.pullRequest();
    shop.at('Mon+1 10:30');
    await shop.sweep();
    expect(shop.said().at(-1)).toMatch(/^success: Major\. /);
    shop.play.push(42, { changes: { [path]: 'drop_table :prices\n' } });
    shop.play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    await shop.pullRequest();
    // What remains: lead time counts for the category, not for each line.
    expect(shop.said().at(-1)).toBe('pending: Major. Waits for a review');
  });

  test('dates in commits count for nothing', async () => {
    const dated = [{ author: 'ada', at: '2026-10-01T12:00:00Z' }];
    const opened = (text: string) => ({
      ...good,
      commits: dated,
      createdAt: at(text),
      statuses: [],
      pushes: [{ by: 'ada', at: at(text) }],
    });
    const early = await setUp({
      pulls: [
        {
          ...opened('Wed 11:30'),
          statuses: [{ ...good.statuses?.[0], context: 'change-gate', createdAt: at('Wed 11:31') }],
        },
      ],
    });
    await early.pullRequest();
    expect(early.said()).toEqual([GREEN]);
    const late = await setUp({ pulls: [opened('Thu 11:30')] });
    await late.pullRequest();
    expect(late.said()).toEqual(['pending: Normal. Opens Fri 12:00 CT']);
    // Nor does a commit that is dated before the approval pass for approved.
    early.at('Thu 12:30');
    early.play.push(42, { at: '2026-10-02T12:00:00Z', changes: { 'src/deliveries/retry.ts': 'evil\n' } });
    await early.pullRequest();
    expect(early.said().at(-1)).toContain('pending: Normal. Waits for a review');
  });

  test('time as a draft does not count, and toggling it gains none', async () => {
    const ready = (text: string) => ({ event: 'ready_for_review' as const, actor: 'ada', at: at(text) });
    const early = await setUp({ pulls: [{ ...good, events: [ready('Tue 10:00')] }] });
    await early.pullRequest();
    expect(early.said()).toEqual([GREEN]);
    early.at('Thu 12:10');
    early.play.draft(42);
    await early.pullRequest();
    expect(early.said().at(-1)).toBe('pending: Normal. Waits for the author');
    early.at('Thu 12:20');
    early.play.ready(42);
    await early.pullRequest();
    expect(early.said().at(-1)).toBe('pending: Normal. Opens Fri 12:20 CT');
  });
});

describe('an old reading', () => {
  test('a run that is repeated takes nothing but the number from its event', async () => {
    const { pullRequest, play, said, world } = await setUp();
    const event = payload('pull_request_target.opened', { repository: 'acme/shop', number: 42, world });
    const again = async () => {
      const occasion = occasionOf('pull_request_target', event);
      if (occasion.kind !== 'pull-request') throw new Error(`no run about a pull request: ${occasion.kind}`);
      expect(JSON.stringify(occasion)).not.toContain(good.title);
      await pullRequest(occasion.number);
    };
    await again();
    play.edit(42, { title: 'fix' });
    await again();
    expect(said()).toEqual([GREEN, 'failure: Normal. 1 to do: title']);
  });

  test('a green status that outlived its window is taken away by the sweep, and a merge on it is recorded', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest();
    shop.at('Thu 17:00');
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    expect((await shop.record(42)).problems).toEqual([expect.stringContaining('stale, or forged')]);
    const swept = await setUp();
    await swept.pullRequest();
    swept.at('Thu 17:00');
    await swept.sweep();
    expect(swept.said()).toEqual([GREEN, 'pending: Normal. Opens Fri 09:00 CT']);
  });
});

describe('a description', () => {
  test('a description that is edited after the approval is judged as it is now', async () => {
    const { pullRequest, play, said } = await setUp();
    await pullRequest();
    play.edit(42, { body: GOOD_BODY.replace(/Failed webhook.*/, '[What does this PR do?]') });
    await pullRequest();
    expect(said().at(-1)).toBe('failure: Normal. 1 to do: description');
    // What remains: an approval is one of the commit. Other words that say enough need none again.
    play.edit(42, { body: GOOD_BODY.replace('Failed webhook deliveries are', 'Everything that ever failed is') });
    await pullRequest();
    expect(said().at(-1)).toBe(GREEN);
  });

  test('a box that is unticked after the approval lowers a change to what its files show, and no further', async () => {
    const breaking = GOOD_BODY.replace('- [ ] Breaking', '- [x] Breaking');
    const shop = await setUp({ pulls: [{ ...good, body: breaking }], repository: { files: PEOPLE } });
    await shop.pullRequest();
    expect(shop.said().at(-1)).toContain('Major');
    shop.play.edit(42, { body: GOOD_BODY });
    await shop.pullRequest();
    expect(shop.said().at(-1)).toBe(GREEN);
    shop.play.edit(42, {
      body: GOOD_BODY.replace('- [x] Bug fix', '- [ ] Bug fix').replace('- [ ] Documentation', '- [x] Documentation'),
    });
    await shop.pullRequest();
    expect(shop.said().at(-1)).toBe('failure: Normal. 1 to do: type of change');
  });
});
