import {
  type Found,
  has,
  lacks,
  type MigrationFile,
  type Siblings,
  saysOnly,
  unseen,
  untold,
  withoutComments,
} from './way-back.ts';

/** Whether a script does nothing: comments, and what opens and ends a transaction. */
const isIdle = (text: string): boolean =>
  saysOnly(withoutComments(text, { line: /--.*$/, block: ['/*', '*/'] }), /^(?:(?:begin|commit|select 1|;) ?)*$/i);

/** Pairs of scripts: where the way back of a path lies, if it is the way forth of one. */
const pairs: readonly { tool: string; forth: RegExp; back: RegExp; partner: (path: string) => string }[] = [
  {
    tool: 'golang-migrate, sqlx, node-migrate',
    forth: /\.up\.(?:sql|cql)$/i,
    back: /\.down\.(?:sql|cql)$/i,
    partner: (path) => path.replace(/\.up\.(sql|cql)$/i, '.down.$1'),
  },
  {
    tool: 'Diesel, Hasura',
    forth: /(?:^|\/)up\.sql$/,
    back: /(?:^|\/)down\.sql$/,
    partner: (path) => path.replace(/up\.sql$/, 'down.sql'),
  },
  {
    tool: 'db-migrate',
    forth: /\/sqls\/[^/]*-up\.sql$/,
    back: /\/sqls\/[^/]*-down\.sql$/,
    partner: (path) => path.replace(/-up\.sql$/, '-down.sql'),
  },
  {
    tool: 'Sqitch',
    forth: /(?:^|\/)deploy\/[^/]+\.sql$/,
    back: /(?:^|\/)(?:revert|verify)\/[^/]+\.sql$/,
    partner: (path) => path.replace(/(^|\/)deploy\/([^/]+)$/, '$1revert/$2'),
  },
];

/** One script with both ways, by the line that begins the way back. */
const markers: readonly { tool: string; up: RegExp; down: RegExp }[] = [
  { tool: 'dbmate', up: /^[ \t]*--\s?migrate:up\b/im, down: /^[ \t]*--\s?migrate:down\b.*$/im },
  { tool: 'goose', up: /^[ \t]*--\s?\+goose up\b/im, down: /^[ \t]*--\s?\+goose down\b.*$/im },
  { tool: 'sql-migrate', up: /^[ \t]*--\s?\+migrate up\b/im, down: /^[ \t]*--\s?\+migrate down\b.*$/im },
  { tool: 'rambler', up: /^[ \t]*--\s?rambler up\b/im, down: /^[ \t]*--\s?rambler down\b.*$/im },
];

const folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|migrate)\//i;
const flyway = /(?:^|\/)([VUBR])([\d._]*)__[^/]*\.(?:sql|java|kt|groovy|cql)$/;
/** Dumps and the files around them are no migrations. */
const dump = /(?:^|\/)(?:schema|structure|seeds?)\.sql$/i;

/** Migrations in SQL, and those of Flyway in Java. */
export function sqlWayBack(file: MigrationFile, siblings: Siblings): Found | null {
  const versioned = flyway.exec(file.path);
  if (versioned !== null) return flywayWayBack(versioned, siblings);
  if (!/\.(?:sql|cql)$/i.test(file.path) || dump.test(file.path)) return null;
  for (const pair of pairs) {
    if (pair.back.test(file.path) && !pair.forth.test(file.path)) return null;
    if (pair.forth.test(file.path)) return pairedWayBack(file, pair.tool, pair.partner(file.path), siblings);
  }
  if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/.test(file.path)) {
    const down = siblings.get(file.path.replace(/migration\.sql$/, 'down.sql'));
    return down === null ? lacks('Prisma', 'there is no down.sql beside it') : scriptOf('Prisma', down);
  }
  if (!folder.test(file.path) && !/(?:^|\/)drizzle\/[^/]+\.sql$/.test(file.path)) {
    return file.text !== null && /^\s*--\s?liquibase formatted sql/i.test(file.text) ? formatted(file.text) : null;
  }
  return inFolder(file);
}

function inFolder({ path, text, edited }: MigrationFile): Found {
  if (text === null) return unseen('SQL migrations');
  if (/^\s*--\s?liquibase formatted sql/i.test(text)) return formatted(text);
  for (const { tool, up, down } of markers) {
    const begin = down.exec(text);
    if (begin !== null) {
      const rest = text
        .slice(begin.index + begin[0].length)
        .replace(/^[ \t]*--\s?\+goose statement(?:begin|end)\s*$/gim, '');
      return isIdle(rest) ? lacks(tool, 'its way down is empty') : has(tool, 'it has a way down');
    }
    if (up.test(text)) return lacks(tool, 'it has no way down');
  }
  if (/(?:^|\/)supabase\//.test(path)) return lacks('Supabase', 'the tool only goes forward');
  if (/(?:^|\/)drizzle\//.test(path)) return lacks('Drizzle', 'the tool only goes forward');
  if (isIdle(text)) return has('SQL migrations', 'it does nothing');
  return edited
    ? untold('SQL migrations', 'an earlier script was edited, and its way back lies elsewhere, if it has one')
    : lacks('SQL migrations', 'no down script comes with it');
}

function pairedWayBack({ text, edited }: MigrationFile, tool: string, partner: string, siblings: Siblings): Found {
  const down = siblings.get(partner);
  if (down !== null) return scriptOf(tool, down);
  if (siblings.removed(partner)) return lacks(tool, 'its down script was removed');
  if (edited) return untold(tool, 'it was edited, but its down script was not');
  return text !== null && isIdle(text) ? has(tool, 'it does nothing') : lacks(tool, 'no down script comes with it');
}

function scriptOf(tool: string, down: MigrationFile): Found {
  if (down.text === null) return down.edited ? has(tool, 'its down script comes with it') : unseen(tool);
  return isIdle(down.text) ? lacks(tool, 'its down script is empty') : has(tool, 'its down script comes with it');
}

/** `V2__add.sql` is undone by `U2__….sql`. https://documentation.red-gate.com/fd/undo-migrations-277579345.html */
function flywayWayBack([, kind, version = '']: RegExpExecArray, siblings: Siblings): Found | null {
  if (kind === 'U' || kind === 'B') return null;
  if (kind === 'R') return untold('Flyway', 'it is repeatable: its earlier version has to be applied again');
  const undo = siblings.find((path) => {
    const [, other, same] = flyway.exec(path) ?? [];
    return other === 'U' && same === version;
  });
  return undo === null ? lacks('Flyway', `there is no undo script U${version}`) : scriptOf('Flyway', undo);
}

/** Liquibase in SQL: each changeset names its rollback. https://docs.liquibase.com/concepts/changelogs/sql-format.html */
function formatted(text: string): Found {
  const sets = text.split(/^[ \t]*--\s?changeset\b/im).slice(1);
  if (sets.length === 0) return untold('Liquibase', 'no changeset could be found');
  const without = sets.filter((set) => !/^[ \t]*(?:--|\/\*)\s?(?:liquibase )?rollback\b/im.test(set));
  return without.length === 0
    ? has('Liquibase', 'each changeset has a rollback')
    : lacks('Liquibase', `${without.length} of ${sets.length} changesets have no rollback`);
}
