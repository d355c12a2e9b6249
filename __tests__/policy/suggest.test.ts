import { expect, it } from 'vitest';
import { suggestName } from '../../src/policy/suggest.ts';

const known = ['approvals', 'rollback-plan', 'timezone', 'fridayCutoff', 'dependabot[bot]', 'to', 'from'];

it.each([
  ['aprovals', 'approvals'],
  ['approvlas', 'approvals'],
  ['APPROVALS', 'approvals'],
  ['rollbackPlan', 'rollback-plan'],
  ['rollback_plan', 'rollback-plan'],
  ['time zone', 'timezone'],
  ['friday-cutoff', 'fridayCutoff'],
  ['form', 'from'],
  ['dependabot', 'dependabot[bot]'],
  ['x', undefined],
  ['', undefined],
  ['calendar', undefined],
  ['approvals'.repeat(10), undefined],
])('%j means %j', (written, meant) => {
  expect(suggestName(written, known)).toBe(meant);
});
