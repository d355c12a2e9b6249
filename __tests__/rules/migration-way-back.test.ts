import { describeRule } from '../support/describe-rule.ts';

const added = (path: string, ...lines: string[]) => ({
  path,
  status: 'added' as const,
  additions: lines.length,
  deletions: 0,
  patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n'),
});

const reversible = added(
  'db/migrate/20261119_add_index.rb',
  'class AddIndex < ActiveRecord::Migration[8.0]',
  '  def change',
  '    add_index :orders, :number',
  '  end',
  'end',
);
const oneWay = added(
  'db/migrate/20261119_drop_names.rb',
  'class DropNames < ActiveRecord::Migration[8.0]',
  '  def up',
  '    remove_column :users, :name',
  '  end',
  'end',
);
const unseen = { path: 'db/migrate/20261119_big.rb', status: 'added' as const };

describeRule('migration-way-back', [
  {
    name: 'passes for a migration that its tool can reverse',
    change: { files: [reversible] },
    outcome: 'pass',
    message: /^The way back of the migration is there$/,
  },
  {
    name: 'counts the migrations of which the way back is there',
    change: { files: [reversible, { ...reversible, path: 'db/migrate/20261120_add_index.rb' }] },
    outcome: 'pass',
    message: /^The way back of 2 migrations is there$/,
  },
  {
    name: 'passes for a script that is paired with its way back',
    change: {
      files: [
        added('migrations/0042_index.up.sql', 'CREATE INDEX i ON t (a);'),
        added('migrations/0042_index.down.sql', 'DROP INDEX i;'),
      ],
    },
    outcome: 'pass',
  },
  {
    name: 'warns of a migration without a way back, and names it',
    change: { files: [reversible, oneWay] },
    outcome: 'fail',
    message: /^No way back: db\/migrate\/20261119_drop_names\.rb \(/,
    remedy: /^Add the script or method that undoes it, or say in the rollback plan what to do with the data$/,
    actor: 'author',
  },
  {
    name: 'passes where the rollback plan says what to do with the data',
    change: { files: [oneWay], body: '## Rollback Plan\nRestore users.name from the backup of the night.' },
    outcome: 'pass',
    message: /^The rollback plan says what to do with the data$/,
  },
  {
    name: 'warns where the rollback plan only undoes the code',
    change: { files: [oneWay], body: '## Rollback Plan\nRevert the merge commit.' },
    outcome: 'fail',
  },
  {
    name: 'takes an untouched template for no plan',
    change: { files: [oneWay], body: '## Rollback Plan\n[How to revert the database if needed]' },
    outcome: 'fail',
  },
  {
    name: 'names three of many',
    change: {
      files: Array.from({ length: 5 }, (_, index) => ({ ...oneWay, path: `db/migrate/2026111${index}_drop.rb` })),
    },
    outcome: 'fail',
    message: /0_drop\.rb \([^)]*\), \S*1_drop\.rb \([^)]*\), \S*2_drop\.rb \([^)]*\) and 2 more$/,
  },
  {
    name: 'cannot tell without the diff',
    change: { files: [unseen] },
    outcome: 'unknown',
    message: /^Whether there is a way back cannot be told: db\/migrate\/20261119_big\.rb \(/,
    remedy: /^Say in the rollback plan what to do with the data$/,
  },
  {
    name: 'does not apply without migrations',
    change: { files: [{ path: 'src/a.ts', status: 'modified' }] },
    outcome: 'not-applicable',
    message: /^No migration is added or changed$/,
  },
  {
    name: 'names all where there are three',
    change: {
      files: Array.from({ length: 3 }, (_, index) => ({ ...oneWay, path: `db/migrate/2026111${index}_drop.rb` })),
    },
    outcome: 'fail',
    message: /2_drop\.rb \([^)]*\)$/,
  },
  {
    name: 'names those without a way back, not those that nobody can tell of',
    change: { files: [unseen, oneWay] },
    outcome: 'fail',
    message: /^No way back: db\/migrate\/20261119_drop_names\.rb \([^)]*\)$/,
  },
  {
    name: 'takes the plan for what nobody can tell of too',
    change: { files: [unseen], body: '## Rollback Plan\nRestore the snapshot.' },
    outcome: 'pass',
    message: /^The rollback plan says/,
  },
  {
    name: 'takes the plan under the heading that the policy names',
    change: { files: [oneWay], body: '## Undo\nRestore the snapshot.' },
    policy: { rules: { 'migration-way-back': { headings: ['Undo'] } } },
    outcome: 'pass',
  },
  ...[
    'Keep the data',
    'The database stays',
    'Restore the DB',
    'Run the reverse migration',
    'Migrating back takes a minute',
    'The schema is compatible',
    'Run undo.sql',
    'The table stays',
    'Drop both columns',
    'The index is rebuilt',
    'One column is kept',
    'A row is lost',
    'All indexes stay',
    'No rows change',
    'Restoring takes an hour',
    'There is a backup',
    'Take a snapshot first',
    'Load the dump',
    'Run it down',
  ].map((plan) => ({
    name: `takes “${plan}” for a plan`,
    change: { files: [oneWay], body: `## Rollback Plan\n${plan}` },
    outcome: 'pass' as const,
  })),
  ...['Update the code', 'Downgrade', 'Tablet users wait', 'Redeploy the one before'].map((plan) => ({
    name: `does not take “${plan}” for one`,
    change: { files: [oneWay], body: `## Rollback Plan\n${plan}` },
    outcome: 'fail' as const,
  })),
  {
    name: 'warns without any rollback plan',
    change: { files: [oneWay], body: 'Drops the names.' },
    outcome: 'fail',
    message: /^No way back/,
  },
]);
