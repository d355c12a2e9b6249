import { describe, expect, it } from 'vitest';
import { decide } from '../../src/decide.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { changedSettings, compareJudgement, judgeProposed } from '../../src/policy/proposed.ts';
import { proposedPolicy } from '../../src/report/proposed.ts';
import { change, THURSDAY } from '../support/change.ts';

const source = { source: 'built-in', sha256: 'x' };
const inForce = (facts = change()) => ({
  policy: builtInPolicy,
  decision: decide(evaluate(builtInPolicy, facts, THURSDAY), source),
});

const propose = (text: string, facts = change()) =>
  judgeProposed(`extends: default@1\n${text}`, 'proposed', facts, inForce(facts));

describe('a proposed policy', () => {
  it.each<[string, string, Record<string, [string, string]>]>([
    ['that means the same', '# nothing', {}],
    ['that only renames the document', 'document: {title: Ours}', {}],
    [
      'that asks for two approvals',
      'rules: {approvals: {normal: 2}}',
      { verdict: ['pass', 'wait'], approvals: ['pass', 'wait'] },
    ],
    ['that switches a rule off', 'rules: {title: off}', { title: ['pass', 'not judged'] }],
    ['that only warns', 'rules: {approvals: {level: warning, normal: 2}}', { approvals: ['pass', 'wait (warning)'] }],
    [
      'that makes the changed folder sensitive and Major',
      'areas: {webhooks: {title: W, paths: ["src/webhooks/**"], category: major}}',
      {
        verdict: ['pass', 'fail'],
        category: ['normal', 'major'],
        areas: ['none', 'webhooks'],
        'executive-approval': ['not-applicable', 'fail'],
      },
    ],
    [
      'that closes Thursdays',
      'calendar: {hours: {thursday: closed}}',
      {
        'earliest merge': ['2026-11-19T16:00:00.000Z', '2026-11-20T15:00:00.000Z'],
        'deployment-window': ['pass', 'wait'],
      },
    ],
  ])('%s', async (_name, text, expected) => {
    const proposal = await propose(text);
    if (!proposal.valid) throw new Error('expected a valid policy');
    const found = Object.fromEntries(proposal.differences.map(({ what, before, after }) => [what, [before, after]]));
    expect(found).toMatchObject(expected);
    expect(proposal.differences.length > 0).toBe(Object.keys(expected).length > 0);
  });

  it('that is not valid is told with every problem, and judges nothing', async () => {
    const proposal = await propose('rules: {aprovals: off}\npeple: {}');
    expect(proposal).toMatchObject({ valid: false, problems: [{ line: 2 }, { line: 3 }] });
  });

  it('is warned of as by validate', async () => {
    const proposal = await propose('bots: { add: [renovate] }');
    expect(proposal).toMatchObject({
      warnings: expect.arrayContaining([expect.objectContaining({ path: 'bots[2]' })]),
    });
  });
});

it('lists the settings that changed, lists as a whole', () => {
  const parsed = parsePolicy(
    'extends: default@1\nbots: [x]\nrules: {approvals: {normal: 3}}\nareas: {a: {title: A, paths: [a]}}',
    'p',
  );
  if (!parsed.ok) throw new Error('expected a valid policy');
  expect(changedSettings(builtInPolicy, parsed.policy)).toEqual([
    { path: 'bots', before: builtInPolicy.bots, after: ['x'] },
    { path: 'areas.a', before: undefined, after: expect.objectContaining({ title: 'A' }) },
    { path: 'rules.approvals.normal', before: 1, after: 3 },
  ]);
  expect(changedSettings(builtInPolicy, builtInPolicy)).toEqual([]);
});

it('a decision differs from itself in nothing', () => {
  const { decision } = inForce(change({ title: 'fix', labels: ['emergency'] }));
  expect(compareJudgement(decision, decision)).toEqual([]);
});

describe('told in Markdown', () => {
  it('says what changes, and that it did not judge', async () => {
    const text = proposedPolicy(await propose('rules: {approvals: {normal: 2}}')).toString();
    expect(text).toContain('judged by the policy in force');
    expect(text).toContain('- `rules.approvals.normal`: `1` → `2`');
    expect(text).toContain('- `verdict`: pass → wait');
  });

  it('says so where it means the same', async () => {
    expect(proposedPolicy(await propose('# x')).toString()).toContain('It means the same');
  });

  it('forges no markup from what the file holds', async () => {
    const hostile = '"](https://evil.example) @acme/all <img src=x> `|`\\n# ✅ May be merged"';
    for (const text of [`document: {title: ${hostile}}`, `${hostile}: 1`]) {
      const shown = proposedPolicy(await propose(text)).toString();
      expect(shown).not.toMatch(/<img|^# /m);
      expect(shown.replaceAll(/`+[^\n]*`+|<code>[^\n]*<\/code>/g, '')).not.toMatch(/(?<!\\)\]\(|@acme/);
    }
  });
});
