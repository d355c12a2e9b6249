import type { ChangedFile } from '../change.ts';
import { wholeText } from './dependencies/patch-lines.ts';
import { csharpWayBack, javaScriptWayBack, phpWayBack, rustWayBack } from './migrations/braces.ts';
import { liquibaseWayBack } from './migrations/liquibase.ts';
import { pythonWayBack } from './migrations/python.ts';
import { elixirWayBack, railsWayBack } from './migrations/ruby.ts';
import { sqlWayBack } from './migrations/sql.ts';
import type { Found, MigrationFile, Siblings } from './migrations/way-back.ts';

/** Whether a migration can be undone (4.6, 5.2), and by what that was told. */
export interface MigrationWayBack {
  path: string;
  /** The tool whose migration it is, as far as its path and text show. */
  tool: string;
  wayBack: 'has' | 'lacks' | 'unknown';
  /** One clause: "its down method is empty". */
  why: string;
}

const byEnding: ReadonlyMap<string, (file: MigrationFile, siblings: Siblings) => Found | null> = new Map(
  Object.entries({
    rb: railsWayBack,
    exs: elixirWayBack,
    ...each(['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'], javaScriptWayBack),
    py: pythonWayBack,
    php: phpWayBack,
    cs: csharpWayBack,
    rs: rustWayBack,
    ...each(['sql', 'cql', 'java', 'kt', 'groovy'], sqlWayBack),
    ...each(['xml', 'yml', 'yaml', 'json'], liquibaseWayBack),
  }),
);

function each<Value>(endings: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(endings.map((ending) => [ending, value]));
}

/** Other people's code, and what lies beside migrations without being one. */
const leftOut =
  /(?:^|\/)(?:node_modules|vendor|third_party|testdata|fixtures)\/|[._](?:test|spec)\.[a-z]+$|(?:^|\/)(?:__init__|index|test_[^/]*)\.[a-z]+$/i;

/**
 * The migrations that a change adds or edits, each with whether it has a way back: a paired down script, a down method that
 * does something, operations that their tool can reverse. `unknown` where that cannot be told, such as where there is no
 * diff; never throws. A migration that is taken away together with its way back is no migration of this change. Pure.
 */
export function migrationsOf(files: readonly ChangedFile[]): MigrationWayBack[] {
  let present: ReadonlyMap<string, MigrationFile> | null = null;
  // Few changes have a migration, and few of those ask for the files beside it.
  const read = () => {
    present ??= new Map(files.filter(({ status }) => status !== 'removed').map((file) => [file.path, fileOf(file)]));
    return present;
  };
  const siblings: Siblings = {
    get: (path) => read().get(path) ?? null,
    removed: (path) => files.some((file) => file.status === 'removed' && file.path === path),
    find: (matches) => [...read().values()].find((file) => matches(file.path)) ?? null,
  };
  const seen = new Map<string, Found>();
  for (const file of files) {
    const { path, status } = file;
    if (status === 'removed') continue;
    const judge = byEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
    const found = judge?.(fileOf(file), siblings) ?? null;
    if (found !== null && !leftOut.test(path)) seen.set(path, found);
  }
  return [...seen].map(([path, found]) => ({ path, ...found }));
}

/** Those that lack a way back, or of which it cannot be told. */
export const migrationsWithoutWayBack = (files: readonly ChangedFile[]): MigrationWayBack[] =>
  migrationsOf(files).filter(({ wayBack }) => wayBack !== 'has');

/** The whole text where it is known: an edit shows only a part, and a part proves nothing. Read when it is first asked for. */
function fileOf({ path, status, patch, after }: ChangedFile): MigrationFile {
  let text: string | null | undefined = typeof after === 'string' ? after : undefined;
  return {
    path,
    edited: status !== 'added',
    get text() {
      if (text === undefined) text = wholeText(patch, '+');
      return text;
    },
  };
}
