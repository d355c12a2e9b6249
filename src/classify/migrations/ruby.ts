import { type Found, has, lacks, type MigrationFile, saysOnly, unseen, untold, withoutComments } from './way-back.ts';

const path = /(?:^|\/)db\/(?:(?:[^/]*_|[^/]+\/)?migrate|post_migrate)\/[^/]*\.rb$/;

/** The lines of a method up to the `end` at its own depth; null: there is none. */
function method(source: string, name: string): string | null {
  const found = new RegExp(`^([ \\t]*)def (?:self\\.)?${name}\\b.*$`, 'm').exec(source);
  if (found === null) return null;
  const rest = source.slice(found.index + found[0].length);
  const indent = found[1] ?? '';
  const lines: string[] = [];
  for (const line of rest.split('\n').slice(1)) {
    if (line.startsWith(`${indent}end`) && line.trim() === 'end') return lines.join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

const isEmpty = (body: string) => saysOnly(body, /^(?:nil|true)?$/);

/**
 * What `change` cannot reverse; `always`: even where the migration says itself what each way does (`reversible`, `up_only`).
 * https://guides.rubyonrails.org/active_record_migrations.html#using-reversible
 */
const irreversible: readonly { what: string; always: boolean; holds(call: string): boolean }[] = [
  { what: 'execute', always: false, holds: (call) => /^(?:execute|exec_query)\b/.test(call) },
  { what: 'change_column', always: false, holds: (call) => /^change_column\b/.test(call) },
  { what: 't.change', always: true, holds: (call) => /^t\.change\b/.test(call) },
  {
    what: 'drop_table without its columns',
    always: true,
    holds: (call) => /^drop_table\b/.test(call) && !/\bdo\b|\{/.test(call),
  },
  {
    what: 'remove_column without its type',
    always: true,
    holds: (call) => /^(?:t\.)?remove(?:_columns?)?\b/.test(call) && isRemovalWithoutType(call),
  },
  {
    what: 'change_column_default without from: and to:',
    always: false,
    holds: (call) => /^change_column_default\b/.test(call) && !(/\bfrom:/.test(call) && /\bto:/.test(call)),
  },
  {
    what: 'a comment changed without from: and to:',
    always: false,
    holds: (call) => /^change_(?:column|table)_comment\b/.test(call) && !/\bfrom:/.test(call),
  },
  {
    what: 'remove_index without its column',
    always: true,
    holds: (call) => /^remove_index\b/.test(call) && /^[^,]*,\s*name:[^,]*$/.test(call),
  },
  {
    what: 'a change of data',
    always: false,
    holds: (call) => /^[A-Z]\w*(?:::\w+)*\.\w+|^(?:update|delete|insert)\b/.test(call),
  },
];

/** The first thing in the body of `change` that cannot be reversed; null: nothing is known to. */
function irreversibleIn(body: string): string | null {
  const told = /\breversible\b|\bup_only\b|\brevert\b/.test(body);
  for (const line of body.split('\n')) {
    const call = line.trim();
    const found = irreversible.find(({ always, holds }) => (always || !told) && holds(call));
    if (found !== undefined) return found.what;
  }
  return null;
}

/** `remove_column :users, :age` names a table and a column; a type is a third. */
function isRemovalWithoutType(call: string): boolean {
  if (/^(?:t\.remove|remove_columns)\b/.test(call)) return !/\btype:/.test(call);
  const parts = call.replace(/^[\w.]+[\s(]*/, '').split(',');
  return parts.filter((part) => !/^\s*\w+:\s/.test(part)).length < 3;
}

/** Rails: `change` of operations that it can reverse, or `up` and `down`. */
export function railsWayBack(file: MigrationFile): Found | null {
  if (!path.test(file.path)) return null;
  if (file.text === null) return unseen('Rails');
  const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
  if (/\bIrreversibleMigration\b/.test(source)) return lacks('Rails', 'it says that it is irreversible');
  const change = method(source, 'change');
  const up = method(source, 'up');
  const down = method(source, 'down');
  if (up === null && down === null && change === null)
    return untold('Rails', 'neither change nor up and down could be found');
  if (down !== null) {
    const idle = isEmpty(down);
    return idle && (up === null || !isEmpty(up))
      ? lacks('Rails', 'its down method is empty')
      : has('Rails', 'it has a down method');
  }
  if (change === null) return lacks('Rails', 'it has no down method');
  const held = irreversibleIn(change);
  return held === null ? has('Rails', 'its change can be reversed') : lacks('Rails', `its change holds ${held}`);
}

/** Ecto: `change` of operations that it can reverse, or `up` and `down`. https://hexdocs.pm/ecto_sql/Ecto.Migration.html */
export function elixirWayBack(file: MigrationFile): Found | null {
  if (!/(?:^|\/)migrations\/[^/]*\.exs$/.test(file.path)) return null;
  if (file.text === null) return unseen('Ecto');
  const source = withoutComments(file.text, { line: /(?:^|\s)#(?!\{).*$/ });
  const down = elixirFunction(source, 'down');
  if (down !== null) {
    if (saysOnly(down, /^(?::ok|nil)?$/)) return lacks('Ecto', 'its down function is empty');
    if (/^\s*raise\b/.test(down)) return lacks('Ecto', 'its down function refuses');
    return has('Ecto', 'it has a down function');
  }
  if (elixirFunction(source, 'up') !== null) return lacks('Ecto', 'it has no down function');
  const change = elixirFunction(source, 'change');
  if (change === null) return untold('Ecto', 'neither change nor up and down could be found');
  const held = change
    .split('\n')
    .map((line) => line.trim())
    .find(holdsEcto);
  if (held !== undefined)
    return lacks('Ecto', `its change holds ${held.split(/[\s(]/, 1)[0] ?? ''} without a way back`);
  return /^[ \t]*execute\b.*(?:"""|~s|[,(][ \t]*$)/m.test(change)
    ? untold('Ecto', 'whether each execute names its way back could not be read')
    : has('Ecto', 'its change can be reversed');
}

/** Whether a line of `change` cannot be reversed. */
const holdsEcto = (line: string): boolean =>
  (/^execute\b/.test(line) && !/["'\w)]\s?,\s?\S/.test(line) && !/"""|~s|[,(]$/.test(line)) ||
  /^drop(?:_if_exists)?\b.*\btable\b/.test(line) ||
  (/^remove\b/.test(line) && !line.includes(',')) ||
  (/^modify\b/.test(line) && !/\bfrom:/.test(line));

/** A function's body, whether it has lines of its own or stands behind `do:`. */
function elixirFunction(source: string, name: string): string | null {
  return new RegExp(`^[ \\t]*def ${name}\\b.*,\\s?do:(.*)$`, 'm').exec(source)?.[1]?.trim() ?? method(source, name);
}
