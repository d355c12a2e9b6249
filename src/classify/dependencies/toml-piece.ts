import type { Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { type TomlMember, type TomlTable, tomlTables, tomlValue } from './toml-parts.ts';
import { isTable, type TomlManifest, TomlReader } from './toml-reader.ts';

/** One side of a hunk; null: it cannot be read line by line. */
export function readPiece(kind: TomlManifest, lines: readonly Line[], heading: string): Side | null {
  const reader = new TomlReader(kind, () => null);
  // A text over several lines may hold anything, also what looks like a table.
  if (lines.some(({ text }) => text.includes('"""') || text.includes("'''"))) return null;
  const fromStart = lines[0]?.number === 1;
  for (const [index, table] of tomlTables(lines, fromStart).entries())
    if (table.path === null) readHidden(kind, table, heading, reader);
    else if (table.isList || (index > 0 && table.loose.length > 0)) reader.fact(table.path, linesOf(table), table.line);
    else readTable(kind, table, table.path, reader);
  return reader.side;
}

const linesOf = ({ members, loose }: TomlTable): string[] => [
  ...members.map(({ key, raw }) => `${key} = ${raw}`),
  ...loose.map(({ text }) => text),
];

function readTable(
  kind: TomlManifest,
  { members, loose }: TomlTable,
  path: readonly string[],
  reader: TomlReader,
): void {
  reader.side.loose.push(...loose.map(({ text }) => text));
  // `[dependencies.serde]` is one dependency, of which the piece need not show all.
  const isOne = kind.placeOf(path.slice(0, -1)) === 'dependencies' && path.length > 1;
  if (isOne) {
    const value = Object.fromEntries(members.map(({ key, raw }) => [key, tomlValue(raw) ?? raw]));
    const line = members.find(({ key }) => key === 'version')?.line ?? null;
    reader.constraint(path.slice(0, -1), path.at(-1) ?? '', value, line);
    return;
  }
  for (const { key, raw, line, items } of members) {
    const inner = [...path, key];
    const value = tomlValue(raw) ?? raw;
    const place = kind.placeOf(inner);
    if (kind.placeOf(path) === 'dependencies') reader.constraint(path, key, value, line);
    else if (place === 'requirements' && items.length > 0) readItems(items, inner, reader);
    else if (place === 'requirements') reader.walk(inner, value);
    else reader.fact(inner, value, line);
  }
}

/** One text a line, with a comma behind it. */
function readItems(items: readonly Line[], path: readonly string[], reader: TomlReader): void {
  for (const { text, number } of items) {
    const value = tomlValue(text.replace(/,$/, ''));
    if (value === undefined) reader.side.loose.push(text);
    else reader.requirement(path, value, number);
  }
}

/** Lines whose table is not in sight: perhaps dependencies, where they look like it. */
function readHidden(kind: TomlManifest, { members, loose }: TomlTable, heading: string, reader: TomlReader): void {
  // Only a list that begins before the piece has items without a beginning.
  const items = loose.filter(({ text }) => text !== ']');
  readHiddenList(/^([a-z]+) ?= ?\[$/.exec(heading)?.[1] ?? '', items, reader);
  for (const member of members)
    if (kind.requirement !== undefined && member.items.length > 0) readHiddenList(member.key, member.items, reader);
    else readHiddenMember(member, reader);
}

function readHiddenList(name: string, items: readonly Line[], reader: TomlReader): void {
  if (reader.kind.requirement !== undefined && lists.has(name)) readHere(items, name, reader);
  else for (const item of items) readHiddenItem(item, reader);
}

function readHiddenMember({ key, raw, line }: TomlMember, reader: TomlReader): void {
  const value = tomlValue(raw);
  const version = isTable(value) ? value['version'] : value;
  if (notNames.test(key) || typeof version !== 'string' || !/^[\^~=<>v\s]{0,4}\d[\w.+-]*$/.test(version))
    reader.side.loose.push(`${key}=${raw}`);
  else reader.constraint([], key, value, line, true);
}

/** Lists that hold requirements wherever they stand. */
const lists: ReadonlySet<string> = new Set(['dependencies', 'requires']);

function readHere(items: readonly Line[], list: string, { kind, side }: TomlReader): void {
  const here = new TomlReader(kind, () => null);
  readItems(items, [list], here);
  side.entries.push(...here.side.entries.map((entry) => ({ ...entry, isLocal: true })));
  side.facts.push(...here.side.facts);
  side.loose.push(...here.side.loose);
}

/** An item of a list of an unknown kind: perhaps a requirement, where it pins a version. */
function readHiddenItem({ text, number }: Line, reader: TomlReader): void {
  const value = /^"[^"\\]{1,300}",?$/.test(text) ? text.replace(/^"|",?$/g, '') : '';
  const read = reader.kind.requirement?.(value);
  if (!read || read.version === '*') reader.side.loose.push(text);
  else reader.side.entries.push({ ...read, direct: true, line: number, hidden: true });
}

/** Members that are something else in other tables. */
const notNames =
  /^(?:name|version|edition|rust-version|python|requires-python|python_version|python_full_version|resolver|channel|line-length|target-version)$/;
