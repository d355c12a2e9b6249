import { describeRule } from '../support/describe-rule.ts';

const plan = (text: string) => `## Rollback Plan\n${text}`;
const migration = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const sensitive = [{ path: 'openapi.yaml', status: 'modified' as const }];

describeRule('rollback-plan', [
  {
    name: 'passes for a plan',
    change: { body: plan('Revert the merge commit.'), files: migration },
    outcome: 'pass',
    message: /^The way back is described$/,
  },
  {
    name: 'fails for a Major change without one',
    change: { body: 'Adds an index.', files: migration },
    outcome: 'fail',
    message: /^There is no Rollback plan section; Major changes need one$/,
    remedy: /^Say under “## Rollback plan” how to revert this change, step by step$/,
    actor: 'author',
  },
  {
    name: 'fails for the untouched template',
    change: { body: plan('[How to revert if needed]'), files: migration },
    outcome: 'fail',
    message: /^Rollback Plan is empty; Major changes need one$/,
    remedy: /^Say under “## Rollback Plan”/,
  },
  { name: 'fails for a filler', change: { body: plan('N/A'), files: migration }, outcome: 'fail' },
  {
    name: 'fails for a single word',
    change: { body: plan('Revert'), files: migration },
    outcome: 'fail',
    message: /^Rollback Plan is too short to be followed; Major changes need one$/,
  },
  {
    name: 'fails for a sensitive change without one, naming the area',
    change: { body: plan(''), files: sensitive },
    outcome: 'fail',
    message: /; the change is sensitive \(API endpoints\)$/,
  },
  {
    name: 'is advised for another Normal change',
    change: { body: plan('') },
    outcome: 'not-applicable',
    message: /^No rollback plan; advised for this change, not required$/,
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
  {
    name: 'fails for a sensitive change, naming each area',
    change: { body: plan(''), files: [...sensitive, { path: 'src/crypto/keys.ts', status: 'modified' }] },
    outcome: 'fail',
    message: /; the change is sensitive \([^(),]+, [^(),]+\)$/,
  },
  {
    name: 'passes with as many words as the policy asks',
    change: { body: plan('Revert the merge'), files: migration },
    policy: { rules: { 'rollback-plan': { minimumWords: 3 } } },
    outcome: 'pass',
  },
]);
