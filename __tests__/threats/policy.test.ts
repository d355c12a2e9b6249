import { describe, expect, test } from 'vitest';
import { setUpRecords } from '../recording/run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { FORK_PERMISSIONS } from '../support/github/tokens.ts';
import { central, GREEN, good, judged, PEOPLE, SENSITIVE_BODY, setUp } from './attack.ts';

const policy = '.github/change-gate.yml';
const weak = `${PEOPLE[policy]}rules: { approvals: { level: off }, security-review: { level: off } }\n`;
const approved = (author: string) => ({
  author,
  state: 'APPROVED' as const,
  submittedAt: central('Tue 12:00').toISOString(),
});
const touching = (path: string, content = 'x: 1\n'): Partial<PullRequestInput> => ({
  body: SENSITIVE_BODY,
  files: [{ path: 'src/deliveries/retry.ts' }, { path, content }],
  reviews: [approved('linus'), approved('alan')],
});
const byOwner = { reviews: [approved('grace'), approved('linus'), approved('alan')] };
const repository = {
  files: PEOPLE,
  collaborators: { ada: 'write', grace: 'write', linus: 'write', alan: 'write' },
} as const;

describe('the gate’s own files', () => {
  test('a policy that is weakened in the same pull request judges nothing, and asks its owner', async () => {
    expect(await judged({ ...touching(policy, weak), ...byOwner }, repository)).toBe(GREEN);
    expect(await judged(touching(policy, weak), repository)).toBe('pending: Normal. Waits for a review');
    expect(await judged({ ...touching(policy, weak), reviews: [] }, repository)).toContain('pending');
  });

  test('an emergency does not lift the owner’s approval', async () => {
    const section = `${SENSITIVE_BODY}\n## Emergency\nReason: the shop is down since 11:50.\nApproved by: @alan\n`;
    const emergency = { ...touching('src/deliveries/other.ts'), body: section, labels: ['emergency'], reviews: [] };
    expect(await judged(emergency, repository)).toContain('success');
    const alsoWeakens = { ...emergency, ...touching(policy, weak), body: section, reviews: [] };
    expect(await judged(alsoWeakens, repository)).toBe('pending: Normal, emergency. Waits for a review');
    expect(await judged({ ...alsoWeakens, ...byOwner }, repository)).toContain('success');
  });

  test('the workflow that judges and CODEOWNERS ask the owner too, whatever their case', async () => {
    for (const path of ['.github/workflows/change-gate.yml', '.GitHub/Workflows/Change-Gate.YML', 'docs/codeowners']) {
      expect(await judged({ ...touching(path), ...byOwner }, repository)).toBe(GREEN);
      expect(await judged(touching(path), repository)).toContain('pending: Normal. Waits for a review');
    }
  });

  test('the policy is not lost by a rename', async () => {
    const moved = {
      body: SENSITIVE_BODY,
      files: [{ path: 'old.yml', previousPath: policy }],
      reviews: touching('').reviews ?? [],
    };
    expect(await judged(moved, repository)).toContain('pending: Normal. Waits for a review');
    expect(await judged({ ...moved, ...byOwner }, repository)).toBe(GREEN);
  });
});

describe('a file on the default branch that is to pass for the policy', () => {
  test('a policy whose name differs in case or ending is not read, and nothing passes beside it', async () => {
    for (const path of ['.github/Change-Gate.yml', '.github/change-gate.yaml', '.github/CHANGE-GATE.YML']) {
      const { sweep, play, said, at } = await setUp();
      await sweep();
      at('Thu 12:30');
      play.pushTo('main', { [path]: weak });
      at('Thu 12:45');
      expect(await sweep()).toMatchObject({
        swept: [{ problem: expect.stringContaining('is not read; the policy is') }],
      });
      expect(said()).toEqual([GREEN, expect.stringMatching(/^error: Not judged/)]);
    }
  });

  test('a policy that is a link is not followed', async () => {
    const { sweep, play, said, at } = await setUp();
    await sweep();
    at('Thu 12:30');
    play.pushTo('main', { [policy]: { symlink: '../weak.yml' }, 'weak.yml': weak });
    at('Thu 12:45');
    expect(await sweep()).toMatchObject({ swept: [{ problem: expect.stringContaining('symbolic link') }] });
    expect(said().at(-1)).toMatch(/^error: Not judged/);
  });

  test('a name that only looks like the policy’s changes nothing', async () => {
    const lookalike = { '.github/ch\u0430nge-gate.yml': weak };
    expect(await judged({}, { files: lookalike })).toBe(GREEN);
    expect(await judged({ reviews: [] }, { files: lookalike })).toContain('pending');
  });
});

describe('a pull request from a fork', () => {
  const fromFork: PullRequestInput = {
    ...good,
    author: 'eve',
    headRepository: 'eve/shop',
    commits: [{ author: 'eve' }],
  };

  test('a fork that changes workflows gets no status from its own run, and the gate asks for the owner', async () => {
    const workflow = { path: '.github/workflows/change-gate.yml', content: 'on: pull_request_review\n' };
    const { pullRequest, sweep, said } = await setUp({
      pulls: [
        { ...fromFork, ...touching(workflow.path, workflow.content) },
        { ...fromFork, number: 43, files: [{ path: 'src/deliveries/43.ts' }] },
      ],
      repository,
    });
    const own = { token: { permissions: FORK_PERMISSIONS }, readOnly: true };
    expect(await pullRequest(42, own)).toMatchObject({ notWritten: expect.stringContaining('can only read') });
    expect(said(42)).toEqual([]);
    await sweep();
    expect(said(42)).toEqual([expect.stringContaining('pending: Normal. Waits for a review')]);
    expect(said(43)).toEqual([GREEN]);
  });

  test('whoever forks cannot approve, nor label it away', async () => {
    expect(await judged(fromFork)).toBe(GREEN);
    expect(await judged({ ...fromFork, reviews: [approved('eve'), approved('mallory')] })).toContain(
      'Waits for a review',
    );
  });
});

test('a weaker policy judges what is merged after it, and the record tells by which policy', async () => {
  const shop = await setUpRecords({ pulls: [{ ...good, reviews: [] }], repository: { files: PEOPLE } });
  await shop.pullRequest();
  expect(shop.said().at(-1)).toContain('pending');
  shop.at('Thu 12:30');
  shop.play.pushTo('main', { [policy]: weak }, { by: 'root' });
  await shop.pushed();
  expect(await shop.pushes()).toMatchObject([{ push: { by: 'root' } }]);
  shop.at('Thu 12:45');
  await shop.pullRequest();
  expect(shop.said().at(-1)).toBe(GREEN);
  shop.play.merge(42);
  await shop.merged(42);
  const { policy: inForce } = await shop.record(42);
  expect(inForce.source).toContain(policy);
});
