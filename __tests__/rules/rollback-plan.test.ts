import { describeRule } from '../support/describe-rule.ts';

const plan = (text: string) => `## Rollback Plan\n${text}`;
const migration = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const sensitive = [{ path: 'openapi.yaml', status: 'modified' as const }];

describeRule('rollback-plan', [
  { name: 'passes for a plan', change: { body: plan('Revert the merge commit.'), files: migration }, outcome: 'pass' },
  {
    name: 'fails for a Major change without one',
    change: { body: 'Adds an index.', files: migration },
    outcome: 'fail',
    message: /Major/,
    remedy: /## Rollback plan/i,
    actor: 'author',
  },
  {
    name: 'fails for the untouched template',
    change: { body: plan('[How to revert if needed]'), files: migration },
    outcome: 'fail',
    message: /is empty/,
  },
  { name: 'fails for a filler', change: { body: plan('N/A'), files: migration }, outcome: 'fail' },
  {
    name: 'fails for a single word',
    change: { body: plan('Revert'), files: migration },
    outcome: 'fail',
    message: /too short/,
  },
  {
    name: 'fails for a sensitive change without one, naming the area',
    change: { body: plan(''), files: sensitive },
    outcome: 'fail',
    message: /API/i,
  },
  {
    name: 'is advised for another Normal change',
    change: { body: plan('') },
    outcome: 'not-applicable',
    message: /advised/,
  },
  {
    name: 'is only for Major changes where the policy says so',
    change: { body: plan(''), files: sensitive },
    policy: { rules: { 'rollback-plan': { sensitive: false } } },
    outcome: 'not-applicable',
  },
  {
    name: 'is for all changes where the policy says so',
    change: { body: plan('') },
    policy: { rules: { 'rollback-plan': { categories: ['normal', 'major'] } } },
    outcome: 'fail',
  },
]);
