import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { recordText } from '../../src/records/record.ts';
import type { VerificationReport } from '../../src/records/verify-terminal.ts';
import { environment, temporaryFolder } from '../git/temporary-repository.ts';
import { setUpRecords } from '../recording/run.ts';
import { central, good, setUp } from './attack.ts';

const pulls = [
  { ...good, files: [{ path: 'src/deliveries/42.ts' }] },
  { ...good, number: 43, files: [{ path: 'src/deliveries/43.ts' }], reviews: [] },
];

/** What anybody finds who verifies the records of a repository. */
async function verified(gitDir: string) {
  let out = '';
  const code = await run(['verify-records', gitDir, '--json'], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      out += text;
    },
    color: false,
    env: environment,
    cwd: temporaryFolder(),
    now: central('Thu 14:00'),
  });
  const { findings }: VerificationReport = JSON.parse(out);
  return { code, findings: findings.filter(({ outcome }) => outcome !== 'note').map(({ message }) => message) };
}

describe('past the gate', () => {
  test('an administrator’s merge without the green status is recorded, with an issue', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(42, { by: 'grace' });
    shop.play.merge(43, { by: 'root' });
    for (const number of [42, 43]) await shop.merged(number);
    expect(await shop.record(42)).toMatchObject({ compliant: true, problems: [] });
    expect(await shop.record(43)).toMatchObject({
      compliant: false,
      merge: { by: 'root' },
      problems: ['The gate was bypassed: the status “change-gate” was pending at the merge'],
    });
    expect(shop.issues().map(({ title }) => title)).toEqual([expect.stringContaining('#43')]);
  });

  test('a push, and a forced push that takes it away again, are both recorded', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(42, { by: 'grace' });
    expect(await shop.pushed()).toMatchObject({ problems: [] });
    expect(await shop.pushes()).toEqual([]);
    const before = shop.play.repository.branches.get('main') ?? '';
    shop.at('Thu 12:20');
    const sha = shop.play.pushTo(
      'main',
      { 'src/backdoor.ts': 'evil\n' },
      { by: 'mallory', message: 'Fix typo\n\n[skip ci]' },
    );
    shop.at('Thu 12:21');
    shop.play.forcePushTo('main', before, { by: 'mallory' });
    shop.at('Thu 14:00');
    // No run of the audit: the workflow was told to skip it.
    await shop.sweepRecords();
    const found = (await shop.pushes()).map(({ how, compliant, push }) => [how, compliant, push.by, push.after]);
    expect(found).toContainEqual(['direct', false, 'mallory', sha]);
    expect(found).toContainEqual(['force', false, 'mallory', before]);
  });

  test('a merge that stops every workflow is recorded by the first sweep after it', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(42, { by: 'grace' });
    await shop.merged(42);
    shop.at('Thu 12:10');
    shop.play.merge(43, { by: 'root' });
    expect([...(await shop.records()).keys()]).toEqual(['2026/11/12-42']);
    shop.at('Fri 12:10');
    await shop.sweepRecords();
    expect(await shop.record(43)).toMatchObject({ compliant: false, capture: { by: 'sweep' } });
  });
});

describe('what is polished afterwards', () => {
  test('an approval given after the merge does not make it approved', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(43, { by: 'root' });
    shop.at('Thu 12:10');
    shop.play.review(43, { author: 'grace', state: 'APPROVED' });
    await shop.merged(43);
    const { compliant, changedSinceMerge } = await shop.record(43);
    expect(compliant).toBe(false);
    expect(changedSinceMerge).toContainEqual(expect.objectContaining({ fact: 'reviews', by: 'grace' }));
  });

  test('a record stays as it was written, whatever is edited and whoever runs it again', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(43, { by: 'root' });
    await shop.merged(43);
    const first = await shop.record(43);
    shop.at('Thu 12:30');
    shop.play.edit(43, { title: 'Something else', body: 'Something else', by: 'root' });
    shop.play.review(43, { author: 'grace', state: 'APPROVED' });
    expect(await shop.merged(43)).toMatchObject({ first: false });
    expect(await shop.record(43)).toEqual(first);
  });

  test('a record that is edited is found by everybody who verifies the branch', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.sweep();
    shop.play.merge(43, { by: 'root' });
    await shop.merged(43);
    expect(await verified(shop.fake.gitDir('acme/shop'))).toEqual({ code: 0, findings: [] });
    shop.at('Thu 13:00');
    const polished = recordText({ ...(await shop.record(43)), compliant: true, reasons: [], problems: [] });
    shop.play.pushTo('change-records', { '2026/11/12-43.json': polished }, { by: 'mallory', message: 'Tidy up' });
    const { code, findings } = await verified(shop.fake.gitDir('acme/shop'));
    expect(code).toBe(1);
    expect(findings.join('\n')).toMatch(/^Commit \w+ rewrote it without saying so$/m);
  });
});

test('a commit whose statuses have run out cannot be turned red, and the run says so', async () => {
  const { pullRequest, play, said, fake } = await setUp();
  await pullRequest();
  play.edit(42, { title: 'fix' });
  const message = 'This SHA and context has reached the maximum number of statuses.';
  fake.fault({ method: 'POST', path: /\/statuses\//, times: 9 }, { status: 422, body: { message } });
  await expect(pullRequest()).rejects.toThrow(/status/);
  // What remains: whoever writes a thousand statuses keeps the green one, until the next commit.
  expect(said()).toHaveLength(1);
});
