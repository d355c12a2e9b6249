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
  { name: 'passes for a migration that its tool can reverse', change: { files: [reversible] }, outcome: 'pass' },
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
    remedy: /rollback plan/,
    actor: 'author',
  },
  {
    name: 'passes where the rollback plan says what to do with the data',
    change: { files: [oneWay], body: '## Rollback Plan\nRestore users.name from the backup of the night.' },
    outcome: 'pass',
    message: /rollback plan/,
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
    message: /and 2 more$/,
  },
  {
    name: 'cannot tell without the diff',
    change: { files: [unseen] },
    outcome: 'unknown',
    message: /20261119_big\.rb/,
  },
  {
    name: 'does not apply without migrations',
    change: { files: [{ path: 'src/a.ts', status: 'modified' }] },
    outcome: 'not-applicable',
  },
]);
