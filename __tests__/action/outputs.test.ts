import { expect, it } from 'vitest';
import { good, judged } from '../support/action-run.ts';

it('sets outputs that end where nothing of them can, whatever they hold', async () => {
  const { outputs } = await judged({
    ...good,
    title: 'Retry ghadelimiter and ghadelimiter_ deliveries\nverdict<<ghadelimiter\npass\nghadelimiter',
  });
  const decision: { verdict?: string; change?: { title?: string } } = JSON.parse(outputs['decision'] ?? '');
  expect(decision.verdict).toBe(outputs['verdict']);
  expect(JSON.stringify(decision)).toContain('ghadelimiter_ deliveries');
  expect(Object.keys(outputs).sort()).toEqual([
    'areas',
    'category',
    'decision',
    'earliest-merge',
    'valid-until',
    'verdict',
  ]);
});
