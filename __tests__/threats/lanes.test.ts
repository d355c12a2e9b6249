import { describe, expect, test } from 'vitest';
import { setUpRecords } from '../recording/run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { central, GREEN, good, judged, PEOPLE, SENSITIVE_BODY, setUp, WAITS } from './attack.ts';

const at = (text: string) => central(text).toISOString();
const EMERGENCY = '## Emergency\nReason: the shop is down since 21:50.\nApproved by: @alan\n';
const emergency: Partial<PullRequestInput> = { body: EMERGENCY, labels: ['emergency'], reviews: [] };
const collaborators = { ada: 'write', grace: 'write', linus: 'write', alan: 'write' } as const;

describe('an emergency that is none', () => {
  test('a claimed emergency passes at once, and leaves an issue that nobody but others can settle', async () => {
    const shop = await setUpRecords({ pulls: [{ ...good, ...emergency }], repository: { collaborators } });
    await shop.pullRequest();
    // What remains: the gate cannot tell whether the person named really approved.
    expect(shop.said().at(-1)).toBe('success: Normal, emergency. May be merged');
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    shop.at('Thu 13:00');
    for (const body of ['I confirm', 'Reviewed, all is well']) shop.play.comment(42, 'ada', body);
    shop.play.review(42, { author: 'ada', state: 'APPROVED' });
    shop.at('Fri 13:00');
    await shop.sweepRecords();
    const { obligations, lane, compliant } = await shop.record(42);
    expect({ lane, compliant }).toEqual({ lane: 'emergency', compliant: false });
    expect(obligations.filter(({ state }) => state === 'overdue').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['review', 'confirmation']),
    );
    expect(shop.issues().map(({ title, state }) => [title.split(':')[0], state])).toEqual([
      ['Emergency change #42', 'OPEN'],
    ]);
  });

  test('a label that is set for the merge and taken off afterwards is in the record', async () => {
    const shop = await setUpRecords({ pulls: [{ ...good, ...emergency }], repository: { collaborators } });
    await shop.pullRequest();
    shop.play.merge(42, { by: 'ada' });
    shop.at('Thu 12:05');
    shop.play.unlabel(42, 'emergency', 'ada');
    shop.play.edit(42, { title: 'Nothing to see', by: 'ada' });
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({
      lane: 'emergency',
      title: good.title,
      changedSinceMerge: expect.arrayContaining([
        expect.objectContaining({ what: 'The label “emergency” was removed', by: 'ada' }),
      ]),
    });
  });

  test('a label that is taken off before the merge lifts nothing any more', async () => {
    const { pullRequest, play, said } = await setUp({
      pulls: [{ ...good, ...emergency }],
      repository: { collaborators },
    });
    await pullRequest();
    expect(said().at(-1)).toContain('success: Normal, emergency');
    play.unlabel(42, 'emergency');
    await pullRequest();
    expect(said().at(-1)).toMatch(/^failure: Normal\. /);
  });

  test('who may declare one can be narrowed, and nobody approves their own', async () => {
    const narrowed = {
      ...PEOPLE,
      '.github/change-gate.yml': `${PEOPLE['.github/change-gate.yml']}emergency: { declaredBy: [grace] }\n`,
    };
    const by = (actor: string) => ({
      ...emergency,
      events: [{ event: 'labeled' as const, label: 'emergency', actor, at: at('Thu 11:00') }],
    });
    expect(await judged(by('grace'), { files: narrowed, collaborators })).toContain('success: Normal, emergency');
    expect(await judged(by('ada'), { files: narrowed, collaborators })).not.toContain('success');
    const own = { ...emergency, body: EMERGENCY.replace('@alan', '@ada') };
    expect(await judged(own, { collaborators })).not.toContain('success');
  });
});

describe('a label of a category', () => {
  const labelled = (label: string, actor: string) => ({
    labels: [label],
    events: [{ event: 'labeled' as const, label, actor, at: at('Tue 11:00') }],
  });
  const repository = { files: PEOPLE, collaborators };

  test('the author cannot label a change down, and what a named person lowered is void after a push', async () => {
    const unreviewed = (actor: string) => ({
      ...labelled('standard', actor),
      reviews: [],
      pushes: [{ by: 'ada', at: at('Mon 09:30') }],
    });
    expect(await judged(unreviewed('ada'), repository)).toBe(WAITS);
    const {
      pullRequest,
      play,
      said,
      at: setAt,
    } = await setUp({ pulls: [{ ...good, ...unreviewed('linus') }], repository });
    await pullRequest();
    expect(said().at(-1)).toMatch(/^success: Standard\. /);
    setAt('Thu 12:30');
    play.push(42, { changes: { 'src/deliveries/retry.ts': 'evil\n' } });
    play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    await pullRequest();
    expect(said().at(-1)).toContain('Normal. Waits for a review');
  });

  test('a label that raises holds as long as it is set, and anybody may take it off', async () => {
    const { pullRequest, play, said } = await setUp({
      pulls: [{ ...good, ...labelled('major', 'grace') }],
      repository,
    });
    await pullRequest();
    expect(said().at(-1)).toContain('Major');
    play.unlabel(42, 'major', 'ada');
    await pullRequest();
    // What remains: GitHub's timeline tells who took it off.
    expect(said().at(-1)).toBe(GREEN);
  });
});

describe('a rollback that is none', () => {
  const fix: PullRequestInput = {
    ...good,
    number: 41,
    title: 'Escape names in the invoice',
    files: [{ path: 'src/invoice.ts', before: 'print(name)\n', content: 'print(escaped(name))\n' }],
    createdAt: at('Mon 09:00'),
    mergedAt: at('Wed 10:00'),
  };
  const revert = (more: Partial<PullRequestInput> = {}): PullRequestInput => ({
    number: 42,
    author: 'ada',
    createdAt: at('Thu 11:00'),
    reverts: 41,
    checks: good.checks ?? [],
    ...more,
  });

  test('a title proves no rollback, and neither does one that changes more', async () => {
    const said = async (pull: PullRequestInput) => {
      const shop = await setUp({ pulls: [fix, pull] });
      await shop.pullRequest();
      return shop.said().at(-1);
    };
    expect(await said(revert())).toContain('success: Normal, rollback');
    expect(await said(revert({ commits: [{}, { changes: { 'src/prices.ts': 'free\n' } }] }))).not.toContain('success');
    const { reverts: _, ...titled } = revert({
      title: 'Revert "Escape names in the invoice"',
      body: 'Reverts acme/shop#41',
      files: [{ path: 'src/prices.ts' }],
    });
    expect(await said(titled)).not.toContain('success');
  });

  test('an exact rollback of a security fix passes, and leaves an issue', async () => {
    const shop = await setUpRecords({ pulls: [fix, revert()] });
    await shop.pullRequest();
    // What remains: policy 5.2 lets everybody with write access take back what was merged in the last seven days.
    expect(shop.said().at(-1)).toContain('success: Normal, rollback');
    shop.play.merge(42, { by: 'ada' });
    await shop.merged(42);
    expect((await shop.record(42)).lane).toBe('rollback');
    expect(shop.issues()).toMatchObject([{ title: expect.stringMatching(/^Rollback #42: document the incident by/) }]);
  });
});

test('a pull request that brings the gate brings nothing else without its approvals', async () => {
  const brings = { path: '.github/workflows/change-gate.yml', status: 'added' as const };
  const pull = (...more: { path: string }[]) => ({ ...good, body: SENSITIVE_BODY, files: [brings, ...more] });
  expect(await judged(pull())).toBe(GREEN);
  expect(await judged(pull({ path: 'src/auth/login.ts' }))).toContain('Major');
  expect(await judged({ ...pull(), reviews: [] })).not.toContain('success');
});
