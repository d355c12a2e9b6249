import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { migrationsOf, migrationsWithoutWayBack } from '../../src/classify/migrations.ts';
import { leastWork } from '../support/work.ts';

/** A file that is added with this text. */
const added = (path: string, text: string): ChangedFile => {
  const lines = text.replace(/\n$/, '').split('\n');
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  return { path, status: 'added', additions: lines.length, deletions: 0, patch };
};
const bare = (path: string, status: ChangedFile['status'] = 'added'): ChangedFile => ({
  path,
  status,
  additions: 1,
  deletions: 0,
});

const rails = (body: string) => [
  added('db/migrate/20261119_x.rb', `class X < ActiveRecord::Migration[8.0]\n${body}\nend`),
];
const js = (text: string) => [added('migrations/20261119_x.js', text)];
const ts = (text: string) => [added('src/migrations/1700-X.ts', text)];
const alembic = (down: string) => [
  added(
    'alembic/versions/3f2a1c9d_x.py',
    `"""x"""\nfrom alembic import op\n\ndef upgrade() -> None:\n    op.add_column("a", None)\n\n\n${down}`,
  ),
];
const django = (operations: string) => [
  added(
    'shop/migrations/0002_x.py',
    `from django.db import migrations\n\nclass Migration(migrations.Migration):\n    operations = [\n        ${operations}\n    ]\n`,
  ),
];
const php = (down: string) => [
  added(
    'database/migrations/2026_x.php',
    `<?php\nreturn new class extends Migration {\n    public function up(): void\n    {\n        Schema::create('a', function (Blueprint $table) { $table->id(); });\n    }\n${down}\n};`,
  ),
];
const ef = (down: string) => [
  added(
    'Data/Migrations/2026_X.cs',
    `public partial class X : Migration {\n  protected override void Up(MigrationBuilder m) { m.CreateTable(); }\n  protected override void Down(MigrationBuilder m) {${down}}\n}`,
  ),
];
const ecto = (body: string) => [
  added('priv/repo/migrations/2026_x.exs', `defmodule X do\n  use Ecto.Migration\n\n${body}\nend`),
];
const sql = (text: string, path = 'db/migrations/2026_x.sql') => [added(path, text)];
const pair = (up: string, down: string, text = 'drop table a;') => [
  added(up, 'create table a (id int);'),
  added(down, text),
];
const liquibase = (set: string) => [
  added(
    'db/changelog/1.xml',
    `<databaseChangeLog>\n<changeSet id="1" author="a">${set}</changeSet>\n</databaseChangeLog>`,
  ),
];

type Case = [name: string, files: ChangedFile[], wayBack: 'has' | 'lacks' | 'unknown'];

const cases: Case[] = [
  ['Rails: change', rails('  def change\n    add_column :a, :b, :string\n  end'), 'has'],
  ['Rails: remove_column with its type', rails('  def change\n    remove_column :a, :b, :string\n  end'), 'has'],
  [
    'Rails: remove_column with brackets',
    rails('  def change\n    remove_column(:a, :b, :string, null: false)\n  end'),
    'has',
  ],
  ['Rails: remove_column without', rails('  def change\n    remove_column :a, :b\n  end'), 'lacks'],
  [
    'Rails: remove_column without, with an option',
    rails('  def change\n    remove_column :a, :b, if_exists: true\n  end'),
    'lacks',
  ],
  ['Rails: drop_table', rails('  def change\n    drop_table :a\n  end'), 'lacks'],
  [
    'Rails: drop_table with its columns',
    rails('  def change\n    drop_table :a do |t|\n      t.string :b\n    end\n  end'),
    'has',
  ],
  ['Rails: execute', rails('  def change\n    execute "update a"\n  end'), 'lacks'],
  [
    'Rails: execute in reversible',
    rails(
      '  def change\n    reversible do |dir|\n      dir.up { execute "x" }\n      dir.down { execute "y" }\n    end\n  end',
    ),
    'has',
  ],
  [
    'Rails: a comment that names execute',
    rails('  def change\n    # execute nothing\n    add_index :a, :b\n  end'),
    'has',
  ],
  ['Rails: change_column', rails('  def change\n    change_column :a, :b, :text\n  end'), 'lacks'],
  [
    'Rails: change_column_default from and to',
    rails('  def change\n    change_column_default :a, :b, from: 1, to: 2\n  end'),
    'has',
  ],
  ['Rails: change_column_null', rails('  def change\n    change_column_null :a, :b, false\n  end'), 'has'],
  ['Rails: a change of data', rails('  def change\n    User.update_all(a: 1)\n  end'), 'lacks'],
  ['Rails: up and down', rails('  def up\n    execute "x"\n  end\n\n  def down\n    execute "y"\n  end'), 'has'],
  ['Rails: up alone', rails('  def up\n    execute "x"\n  end'), 'lacks'],
  ['Rails: an empty down', rails('  def up\n    execute "x"\n  end\n\n  def down\n  end'), 'lacks'],
  [
    'Rails: irreversible',
    rails('  def up\n    x\n  end\n\n  def down\n    raise ActiveRecord::IrreversibleMigration\n  end'),
    'lacks',
  ],
  ['Rails: without a diff', [bare('db/migrate/1_x.rb')], 'unknown'],

  [
    'Knex: both',
    js('exports.up = (knex) => knex.schema.createTable("a");\nexports.down = (knex) => knex.schema.dropTable("a");'),
    'has',
  ],
  [
    'Knex: functions',
    js(
      'exports.up = async function (knex) {\n  await knex.raw("x");\n};\nexports.down = async function (knex) {\n  await knex.raw("y");\n};',
    ),
    'has',
  ],
  [
    'Knex: an empty down',
    js('exports.up = function (knex) { return knex.raw("x"); };\nexports.down = function (knex) {};'),
    'lacks',
  ],
  [
    'Knex: a down that only resolves',
    js('exports.up = (knex) => knex.raw("x");\nexports.down = async () => { return Promise.resolve(); };'),
    'lacks',
  ],
  ['Knex: no down', js('exports.up = (knex) => knex.raw("x");'), 'lacks'],
  [
    'Knex: a down in a comment',
    js('exports.up = (knex) => knex.raw("x");\n// exports.down = (knex) => knex.raw("y");'),
    'lacks',
  ],
  [
    'Knex in TypeScript',
    ts(
      'import type { Knex } from "knex";\nexport async function up(knex: Knex): Promise<void> {\n  await knex.raw("x");\n}\nexport async function down(knex: Knex): Promise<void> {\n  await knex.raw("y");\n}',
    ),
    'has',
  ],
  [
    'Knex: a down that throws',
    ts(
      'export async function up(knex: Knex) { await knex.raw("x"); }\nexport async function down(knex: Knex): Promise<void> {\n  throw new Error("no way back");\n}',
    ),
    'lacks',
  ],
  [
    'Sequelize',
    js(
      'module.exports = {\n  async up(queryInterface, Sequelize) { await queryInterface.addColumn("a"); },\n  async down(queryInterface) { await queryInterface.removeColumn("a"); },\n};',
    ),
    'has',
  ],
  [
    'Sequelize: keys',
    js(
      'module.exports = {\n  up: (queryInterface) => queryInterface.addColumn("a"),\n  down: (queryInterface) => queryInterface.removeColumn("a"),\n};',
    ),
    'has',
  ],
  [
    'Sequelize: an empty down',
    js(
      'module.exports = {\n  async up(queryInterface) { await queryInterface.addColumn("a"); },\n  async down() {\n    /** nothing */\n  },\n};',
    ),
    'lacks',
  ],
  [
    'TypeORM',
    ts(
      'export class X implements MigrationInterface {\n  public async up(q: QueryRunner): Promise<void> {\n    await q.query(`A`);\n  }\n  public async down(q: QueryRunner): Promise<void> {\n    await q.query(`B`);\n  }\n}',
    ),
    'has',
  ],
  [
    'TypeORM: an empty down',
    ts(
      'export class X implements MigrationInterface {\n  public async up(q: QueryRunner): Promise<void> {\n    await q.query(`A`);\n  }\n  public async down(q: QueryRunner): Promise<void> {}\n}',
    ),
    'lacks',
  ],
  ['node-pg-migrate: irreversible', js('exports.up = (pgm) => { pgm.sql("x"); };\nexports.down = false;'), 'lacks'],
  ['node-pg-migrate: inferred', js('exports.up = (pgm) => { pgm.createTable("x"); };'), 'unknown'],

  ['Alembic', alembic('def downgrade() -> None:\n    op.drop_column("a", "b")\n'), 'has'],
  ['Alembic: pass', alembic('def downgrade() -> None:\n    pass\n'), 'lacks'],
  ['Alembic: a docstring and pass', alembic('def downgrade():\n    """Nothing."""\n    pass\n'), 'lacks'],
  ['Alembic: raise', alembic('def downgrade():\n    raise NotImplementedError()\n'), 'lacks'],
  ['Alembic: no downgrade', alembic(''), 'lacks'],
  [
    'Alembic: a merge of heads',
    [added('alembic/versions/3f2a1c9d_m.py', 'def upgrade():\n    pass\n\n\ndef downgrade():\n    pass\n')],
    'has',
  ],
  ['Django: fields', django("migrations.AddField('a', 'b', models.CharField())"), 'has'],
  ['Django: RunPython with reverse_code', django('migrations.RunPython(forwards, reverse_code=backwards)'), 'has'],
  [
    'Django: RunPython with a second argument',
    django('migrations.RunPython(forwards, migrations.RunPython.noop)'),
    'has',
  ],
  ['Django: RunPython alone', django('migrations.RunPython(forwards)'), 'lacks'],
  ['Django: RunPython with an option', django('migrations.RunPython(forwards, elidable=True)'), 'lacks'],
  ['Django: RunSQL', django('migrations.RunSQL("UPDATE a SET b = 1, c = 2")'), 'lacks'],
  [
    'Django: RunSQL with reverse_sql',
    django('migrations.RunSQL("""UPDATE a SET b = \'x\'""", reverse_sql="UPDATE a")'),
    'has',
  ],

  ['Laravel', php("    public function down(): void\n    {\n        Schema::dropIfExists('a');\n    }"), 'has'],
  ['Laravel: an empty down', php('    public function down(): void\n    {\n        //\n    }'), 'lacks'],
  ['Laravel: no down', php(''), 'lacks'],
  [
    'Doctrine: irreversible',
    [
      added(
        'migrations/Version20261119.php',
        '<?php\nuse Doctrine\\Migrations\\AbstractMigration;\nfinal class V extends AbstractMigration {\n public function up(Schema $s): void { $this->addSql("x"); }\n public function down(Schema $s): void { $this->throwIrreversibleMigrationException(); }\n}',
      ),
    ],
    'lacks',
  ],

  ['Entity Framework', ef(' m.DropTable("a"); '), 'has'],
  ['Entity Framework: an empty Down', ef('\n  '), 'lacks'],
  ['Entity Framework: a throwing Down', ef(' throw new NotSupportedException(); '), 'lacks'],
  [
    'FluentMigrator: self-reversing',
    [
      added(
        'Migrations/M1.cs',
        'using FluentMigrator;\npublic class M1 : AutoReversingMigration { public override void Up() { Create.Table("a"); } }',
      ),
    ],
    'has',
  ],

  ['Ecto: change', ecto('  def change do\n    alter table(:a) do\n      add :b, :string\n    end\n  end'), 'has'],
  [
    'Ecto: remove with its type',
    ecto('  def change do\n    alter table(:a) do\n      remove :b, :string\n    end\n  end'),
    'has',
  ],
  ['Ecto: remove without', ecto('  def change do\n    alter table(:a) do\n      remove :b\n    end\n  end'), 'lacks'],
  [
    'Ecto: modify without from',
    ecto('  def change do\n    alter table(:a) do\n      modify :b, :text\n    end\n  end'),
    'lacks',
  ],
  ['Ecto: execute one way', ecto('  def change do\n    execute "x"\n  end'), 'lacks'],
  ['Ecto: execute both ways', ecto('  def change do\n    execute "x", "y"\n  end'), 'has'],
  ['Ecto: drop table', ecto('  def change do\n    drop table(:a)\n  end'), 'lacks'],
  ['Ecto: up and down', ecto('  def up do\n    execute "x"\n  end\n\n  def down do\n    execute "y"\n  end'), 'has'],
  ['Ecto: up alone', ecto('  def up do\n    execute "x"\n  end'), 'lacks'],
  ['Ecto: down that does nothing', ecto('  def up do\n    execute "x"\n  end\n\n  def down, do: :ok'), 'lacks'],

  ['golang-migrate: a pair', pair('migrations/1_a.up.sql', 'migrations/1_a.down.sql'), 'has'],
  [
    'golang-migrate: an empty down',
    pair('migrations/1_a.up.sql', 'migrations/1_a.down.sql', '-- nothing\nSELECT 1;'),
    'lacks',
  ],
  ['golang-migrate: up alone', [added('migrations/1_a.up.sql', 'create table a ();')], 'lacks'],
  [
    'golang-migrate: the down script is removed',
    [bare('migrations/1_a.up.sql', 'modified'), bare('migrations/1_a.down.sql', 'removed')],
    'lacks',
  ],
  ['golang-migrate: an edited up script', [bare('migrations/1_a.up.sql', 'modified')], 'unknown'],
  ['Diesel: a pair', pair('migrations/1_a/up.sql', 'migrations/1_a/down.sql'), 'has'],
  ['Diesel: up alone', [added('migrations/1_a/up.sql', 'create table a ();')], 'lacks'],
  ['Flyway: with undo', pair('sql/V2__a.sql', 'sql/U2__undo_a.sql'), 'has'],
  ['Flyway: the undo of another version', pair('sql/V2__a.sql', 'sql/U3__a.sql'), 'lacks'],
  ['Flyway: without', [added('sql/V2.1__a.sql', 'create table a ();')], 'lacks'],
  ['Flyway: repeatable', [added('sql/R__view.sql', 'create view a;')], 'unknown'],
  ['Flyway in Java', [bare('src/main/java/db/migration/V3__Data.java')], 'lacks'],
  ['Prisma', sql('create table a ();', 'prisma/migrations/2026_x/migration.sql'), 'lacks'],
  [
    'Prisma with a down.sql',
    pair('prisma/migrations/2026_x/migration.sql', 'prisma/migrations/2026_x/down.sql'),
    'has',
  ],
  ['dbmate', sql('-- migrate:up\ncreate table a ();\n\n-- migrate:down\ndrop table a;'), 'has'],
  ['dbmate: an empty down', sql('-- migrate:up\ncreate table a ();\n\n-- migrate:down\n'), 'lacks'],
  [
    'goose',
    sql(
      '-- +goose Up\ncreate table a ();\n-- +goose Down\n-- +goose StatementBegin\ndrop table a;\n-- +goose StatementEnd',
    ),
    'has',
  ],
  ['goose: no down', sql('-- +goose Up\ncreate table a ();'), 'lacks'],
  ['sql-migrate', sql('-- +migrate Up\ncreate table a ();\n-- +migrate Down\ndrop table a;'), 'has'],
  ['sqlx: one script', sql('create table a ();', 'migrations/2026_a.sql'), 'lacks'],
  ['Supabase', sql('create table a ();', 'supabase/migrations/2026_a.sql'), 'lacks'],
  ['Drizzle', sql('create table a ();', 'drizzle/0001_a.sql'), 'lacks'],
  ['Sqitch', pair('deploy/a.sql', 'revert/a.sql'), 'has'],
  [
    'Liquibase in SQL',
    sql(
      '--liquibase formatted sql\n--changeset a:1\ncreate table a ();\n--rollback drop table a;',
      'db/changelog/1.sql',
    ),
    'has',
  ],
  [
    'Liquibase in SQL, one of two',
    sql('--liquibase formatted sql\n--changeset a:1\nx;\n--rollback y;\n--changeset a:2\nz;', 'db/changelog/1.sql'),
    'lacks',
  ],

  ['Liquibase: a table', liquibase('<createTable tableName="a"/>'), 'has'],
  ['Liquibase: sql', liquibase('<sql>update a</sql>'), 'lacks'],
  ['Liquibase: sql with a rollback', liquibase('<sql>update a</sql><rollback>update b</rollback>'), 'has'],
  ['Liquibase: something else', liquibase('<ext:magic/>'), 'unknown'],
  [
    'Liquibase in YAML',
    [
      added(
        'db/changelog/1.yaml',
        'databaseChangeLog:\n  - changeSet:\n      id: 1\n      changes:\n        - dropColumn:\n            tableName: a\n',
      ),
    ],
    'lacks',
  ],
  [
    'Liquibase in YAML, reversible',
    [
      added(
        'db/changelog/1.yaml',
        'databaseChangeLog:\n  - changeSet:\n      id: 1\n      changes:\n        - addColumn:\n            tableName: a\n',
      ),
    ],
    'has',
  ],

  [
    'SeaORM',
    [
      added(
        'migration/src/m20260101_000001_a.rs',
        'impl M for X {\n async fn up(&self, m: &S) -> Result<(), E> { m.create().await }\n async fn down(&self, m: &S) -> Result<(), E> { m.drop().await }\n}',
      ),
    ],
    'has',
  ],
  [
    'SeaORM: todo',
    [
      added(
        'migration/src/m20260101_000001_a.rs',
        'impl M for X {\n async fn up(&self, m: &S) -> Result<(), E> { m.create().await }\n async fn down(&self, m: &S) -> Result<(), E> { todo!() }\n}',
      ),
    ],
    'lacks',
  ],
];

describe('whether a migration has a way back', () => {
  it.each(cases)('%s', (_, files, wayBack) => {
    expect(migrationsOf(files)).toEqual([expect.objectContaining({ path: files[0]?.path, wayBack })]);
  });

  it.each([
    ['code', [added('src/a.ts', 'export const up = 1;')]],
    ['an index of migrations', [added('migrations/index.ts', 'export * from "./a";')]],
    ['a helper beside migrations', [added('migrations/helper.ts', 'export const a = 1;')]],
    ['a dump', [added('db/structure.sql', 'create table a;')]],
    ['a test', [added('migrations/a.test.ts', 'up(); down();')]],
    ['a snapshot', [added('Migrations/AppModelSnapshot.cs', 'void Up() {}')]],
    ['a way back alone', [added('migrations/1_a.down.sql', 'drop table a;')]],
    ['what is removed', [bare('db/migrate/1_x.rb', 'removed')]],
    ['a query', [added('src/report.sql', 'select 1')]],
    ['somebody else’s code', [added('vendor/x/db/migrate/1_x.rb', 'x')]],
    [
      'an ending that only objects know',
      [added('constructor', 'x'), added('a/b.__proto__', 'x'), added('x.toString', 'x')],
    ],
  ])('is not asked of %s', (_, files) => {
    expect(migrationsOf(files)).toEqual([]);
  });

  it('names those that lack one, and those of which it is not known', () => {
    const files = [
      ...rails('  def change\n    drop_table :a\n  end'),
      ...pair('m/1.up.sql', 'm/1.down.sql'),
      bare('db/migrate/2_x.rb'),
    ];
    expect(migrationsWithoutWayBack(files).map(({ wayBack }) => wayBack)).toEqual(['lacks', 'unknown']);
  });

  it.each([
    ['brackets', 'exports.up = '.concat('('.repeat(100_000))],
    ['quotes', `exports.down = function () {${'"'.repeat(100_001)}`],
    ['spaces', `exports.down${' '.repeat(200_000)}`],
    ['comments', '/*'.repeat(100_000)],
    ['calls', 'migrations.Migration\n'.concat('RunPython(a,b,'.repeat(30_000), ')'.repeat(30_000))],
    ['words', 'down '.repeat(100_000)],
    ['empty lines', `${'\n'.repeat(200_000)}x`],
    ['indented lines', '   \t\n'.repeat(60_000)],
    ['functions', 'def up\ndef down(\nexports.up = (\n'.repeat(20_000)],
    ['changesets', '<changeSet>\n--changeset\nRunPython('.repeat(10_000)],
  ])('takes time in proportion to hostile %s', (_, text) => {
    const paths = [
      'migrations/a.js',
      'db/migrate/a.rb',
      'x/migrations/0001_a.py',
      'migrations/a.php',
      'Migrations/a.cs',
      'migrations/a.exs',
      'migrations/a.sql',
      'db/changelog/a.xml',
      'migration/src/m20260101_a.rs',
    ];
    const read = () => migrationsOf(paths.map((path) => ({ ...bare(path), after: text })));
    expect(leastWork(read, 3000)).toBeLessThan(3000);
  });
});
