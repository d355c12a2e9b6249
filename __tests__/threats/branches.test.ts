import { describe, expect, test } from 'vitest';
import { setUpRecords } from '../recording/run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { GREEN, good, setUp } from './attack.ts';

const weak = { '.github/change-gate.yml': 'extends: default@1\nrules: { approvals: { level: off } }\n' };
const settings = { branches: ['main', 'release'] };
/** `release` has a migration that main has not. */
const repository = { branches: { release: { 'db/migrate/20261112_prices.rb': 'drop_table :prices\n' } } };
const intoRelease: PullRequestInput = { ...good, baseRef: 'release' };

describe('a weak policy', () => {
  test('a policy on the branch that a pull request goes to is not asked', async () => {
    const reviewed = { number: 43, files: [{ path: 'src/deliveries/43.ts' }] };
    const { sweep, said } = await setUp({
      pulls: [
        { ...good, reviews: [], baseRef: 'release' },
        { ...good, ...reviewed, baseRef: 'release' },
      ],
      repository: { branches: { release: weak } },
      settings,
    });
    await sweep();
    expect(said(42)).toEqual(['pending: Normal. Waits for a review']);
    expect(said(43)).toEqual([GREEN]);
  });

  test('a branch that is not gated gives no status, so that none can be taken along to main', async () => {
    const { pullRequest, said } = await setUp({
      pulls: [
        { ...good, reviews: [], baseRef: 'playground' },
        { ...good, number: 43, files: [{ path: 'src/deliveries/43.ts' }] },
      ],
      repository: { branches: { playground: weak } },
    });
    expect(await pullRequest(42)).toMatchObject({ gated: false });
    await pullRequest(43);
    expect(said(42)).toEqual([]);
    expect(said(43)).toEqual([GREEN]);
  });
});

describe('a green status towards another branch', () => {
  test('a pull request that is pointed at main is judged by what it brings there', async () => {
    const { pullRequest, play, said } = await setUp({ pulls: [intoRelease], repository, settings });
    await pullRequest();
    expect(said()).toEqual([GREEN]);
    play.retarget(42, 'main');
    // What remains: the run that the retargeting starts takes its minute.
    expect(said().at(-1)).toBe(GREEN);
    await pullRequest();
    expect(said().at(-1)).toMatch(/^failure: Major\. /);
  });

  test('a retargeting while a success is being written does not keep it', async () => {
    const { pullRequest, play, said, fake } = await setUp({ pulls: [intoRelease], repository, settings });
    fake.before({ method: 'POST', path: /\/statuses\// }, () => play.retarget(42, 'main'));
    await pullRequest();
    expect(said()).toEqual([GREEN, expect.stringMatching(/^failure: Major\. /)]);
  });

  test('a merge into main on the status of before the retargeting is recorded', async () => {
    const shop = await setUpRecords({ pulls: [intoRelease], repository, settings });
    await shop.pullRequest();
    shop.play.retarget(42, 'main');
    shop.at('Thu 12:01');
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({
      category: 'major',
      compliant: false,
      problems: [expect.stringContaining('stale, or forged')],
    });
  });

  test('of two pull requests with one head, the harmless one does not open the branch to the other', async () => {
    const shop = await setUp({
      pulls: [intoRelease, { ...good, number: 43, sameHeadAs: 42, baseRef: 'main' }],
      repository,
      settings,
    });
    expect(await shop.pullRequest(42)).toMatchObject({ decision: { verdict: 'pass' } });
    expect(shop.said()).toEqual([expect.stringMatching(/^failure: Major\. .*\(#43\)$/)]);
    shop.play.close(43);
    await shop.pullRequest(42);
    expect(shop.said().at(-1)).toBe(GREEN);
  });
});
