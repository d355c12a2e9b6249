import {
  enclosed,
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

const bare = (text: string): string => withoutComments(text, { line: /(?:^|\s)\/\/.*$/, block: ['/*', '*/'] });

/** The body of the first function or method whose head `head` finds; null: there is none; undefined: it cannot be read. */
function bodyAfter(text: string, head: RegExp): string | null | undefined {
  const found = head.exec(text);
  if (found === null) return null;
  const parameters = text.indexOf('(', found.index + found[0].length - 1);
  const list = parameters < 0 ? null : enclosed(text, parameters, ['(', ')']);
  if (list === null) return undefined;
  const from = parameters + list.length + 2;
  const start = text.indexOf('{', from);
  const arrow = /^\s{0,20}(?::[^={]{0,200})?=>(?!\s{0,20}\{)/.exec(text.slice(from, from + 300));
  if (arrow !== null)
    return (text.slice(from + arrow[0].length).split(/;|,?\n[ \t]*[}\]]/, 1)[0] ?? '').replace(/,\s*$/, '');
  return start < 0 ? undefined : (enclosed(text, start, ['{', '}']) ?? undefined);
}

/** Whether a body does nothing, or only says that it cannot. */
const isIdle = (body: string): boolean =>
  saysOnly(body, /^(?:(?:return|await|Promise ?\. ?resolve ?\( ?\)|null|undefined|pass|true|false|void 0|;) ?)*$/);
const refuses = (body: string): boolean =>
  /^\s*throw\b/.test(body) || /throwIrreversible|IrreversibleMigration/.test(body);

function judged(tool: string, down: string | null | undefined, up: string | null | undefined, name: string): Found {
  if (down === undefined) return untold(tool, `its ${name} could not be read`);
  if (down === null) return lacks(tool, `it has no ${name}`);
  if (refuses(down)) return lacks(tool, `its ${name} refuses`);
  if (!isIdle(down)) return has(tool, `it has a ${name}`);
  // What does nothing needs no way back.
  return typeof up === 'string' && isIdle(up) ? has(tool, 'it does nothing') : lacks(tool, `its ${name} is empty`);
}

const folder = /(?:^|\/)(?:migrations?|[^/]*_migrations|seeders)\//i;

/** Knex, Sequelize, TypeORM, MikroORM, Kysely, umzug, migrate-mongo, node-pg-migrate, db-migrate: `up` and `down`. */
export function javaScriptWayBack(file: MigrationFile): Found | null {
  const { path } = file;
  if (!folder.test(path) || /\.d\.[cm]?ts$/.test(path)) return null;
  const { text } = file;
  if (text === null) return unseen('JavaScript migrations');
  const source = bare(text);
  const tool = toolOf(source);
  const head = (name: string) =>
    new RegExp(
      `(?:\\bfunction ${name}\\b|\\bexports\\.${name}\\s?=|\\b(?:const|let|var) ${name}\\b[^=\\n]{0,80}=|(?:^|[\\s,{])(?:async )?${name}\\s?(?::\\s?(?:async )?(?:function\\b)?\\s?)?(?=\\())`,
      'm',
    );
  const up = bodyAfter(source, head('up'));
  const [, value = ''] = /\b(?:exports\.|const |let )down\s?=\s?(false|null|undefined)\b/.exec(source) ?? [];
  if (value !== '') return lacks(tool, `it says down = ${value}`);
  const down = bodyAfter(source, head('down'));
  if (up === null && down === null) {
    return /\bchange\s?(?:=|\()/.test(source) ? untold(tool, 'whether its change can be reversed is not known') : null;
  }
  if (down === null && tool === 'node-pg-migrate') return untold(tool, 'the tool infers the way back, where it can');
  return judged(tool, down, up, 'down function');
}

function toolOf(source: string): string {
  if (/\bpgm\b|node-pg-migrate/.test(source)) return 'node-pg-migrate';
  if (/MigrationInterface|typeorm/.test(source)) return 'TypeORM';
  if (/queryInterface|sequelize/i.test(source)) return 'Sequelize';
  if (/mikro-orm/.test(source)) return 'MikroORM';
  if (/kysely/i.test(source)) return 'Kysely';
  return /\bknex\b/i.test(source) ? 'Knex' : 'JavaScript migrations';
}

/** Laravel and Doctrine: a `down` method; Phinx also by `change`. */
export function phpWayBack(file: MigrationFile): Found | null {
  const { path } = file;
  if (!/(?:^|\/)migrations?\//i.test(path) && !/(?:^|\/)Version\d{8,20}\.php$/.test(path)) return null;
  const { text } = file;
  if (text === null) return unseen('PHP migrations');
  const source = withoutComments(bare(text), { line: /^\s{0,200}#(?!\[).*$/ });
  const tool = /Doctrine/.test(source) ? 'Doctrine' : /Phinx|AbstractMigration/.test(source) ? 'Phinx' : 'Laravel';
  const up = bodyAfter(source, /\bfunction up\s?\(/);
  const down = bodyAfter(source, /\bfunction down\s?\(/);
  const change = bodyAfter(source, /\bfunction change\s?\(/);
  if (up === null && down === null && change === null) return null;
  if (typeof change === 'string' && down === null)
    return /->\s?(?:execute|removeColumn|changeColumn|dropTable|drop)\s?\(/.test(change)
      ? lacks(tool, 'its change cannot be reversed')
      : has(tool, 'its change can be reversed');
  return judged(tool, down, up, 'down method');
}

/** Entity Framework and FluentMigrator: a `Down` method. */
export function csharpWayBack(file: MigrationFile): Found | null {
  const { path } = file;
  if (!folder.test(path) || /\.Designer\.cs$|ModelSnapshot\.cs$/i.test(path)) return null;
  const { text } = file;
  if (text === null) return unseen('.NET migrations');
  const source = bare(text);
  const tool = /FluentMigrator/.test(source) ? 'FluentMigrator' : 'Entity Framework';
  if (/:\s?AutoReversingMigration\b/.test(source)) return has(tool, 'it reverses itself');
  if (/:\s?ForwardOnlyMigration\b/.test(source)) return lacks(tool, 'it says that it only goes forward');
  const up = bodyAfter(source, /\bvoid Up\s?\(/);
  const down = bodyAfter(source, /\bvoid Down\s?\(/);
  return up === null && down === null ? null : judged(tool, down, up, 'Down method');
}

/** SeaORM: `async fn down`. Refinery only goes forward. */
export function rustWayBack(file: MigrationFile, _siblings: Siblings): Found | null {
  const { path } = file;
  if (!/(?:^|\/)migrations?\//i.test(path) || !/(?:^|\/)(?:m\d{6,}|[VU]\d+__)[^/]*\.rs$/.test(path)) return null;
  const { text } = file;
  if (text === null) return unseen('SeaORM');
  const source = bare(text);
  if (/\bpub fn migration\s?\(/.test(source)) return lacks('Refinery', 'the tool only goes forward');
  const down = bodyAfter(source, /\bfn down\b[^(\n]{0,80}\(/);
  if (typeof down === 'string' && /^\s*(?:todo|unimplemented|panic)!/.test(down))
    return lacks('SeaORM', 'its down function refuses');
  if (typeof down === 'string' && saysOnly(down, /^Ok\(\(\)\)$/)) return lacks('SeaORM', 'its down function is empty');
  return judged('SeaORM', down, bodyAfter(source, /\bfn up\b[^(\n]{0,80}\(/), 'down function');
}
