import { archiveLine } from './archive-lines.ts';
import type { Ecosystem } from './dependency.ts';
import { type Entry, emptySide, type Fact, type Side } from './entries.ts';
import type { Line } from './json-fragment.ts';
import { withoutVersion } from './npm-lock.ts';
import { specifierOf } from './python-requirement.ts';
import { type Format, linesOf } from './sides.ts';
import { type TomlTable, tomlString, tomlTables } from './toml-parts.ts';

/** What tells one kind of lock file in TOML from another. */
export interface TomlLock {
  ecosystem: Ecosystem;
  /** Whether a package is one of the project's own, whose version is no dependency. */
  isOwn(source: string): boolean;
  /** Members outside of packages that follow from the manifest, such as its hash. */
  derived: ReadonlySet<string>;
}

/** A lock file of `[[package]]` tables: Cargo, Poetry, uv, PDM. */
export function tomlLock(kind: TomlLock): Format {
  return {
    ecosystem: kind.ecosystem,
    whole: (text) => read(kind, linesOf(text), true),
    hunk: (lines) => read(kind, lines, lines[0]?.number === 1),
  };
}

const proofs = new Set([
  ...['name', 'version', 'source', 'checksum', 'files', 'sdist', 'wheels', 'metadata'],
  ...['optional', 'groups'],
]);

function read(kind: TomlLock, lines: readonly Line[], fromStart: boolean): Side {
  const side = emptySide();
  let last: Entry | null = null;
  let isLoose = !fromStart;
  for (const table of tomlTables(lines, fromStart)) {
    const { path } = table;
    if (table.isList && path?.join('.') === 'package') {
      last = readPackage(kind, table, side);
      isLoose = false;
    } else if (path?.[0] === 'package' && path.length > 1) readBelow(table, last, isLoose, side);
    else if (path === null) readLoose(table, side);
    else
      side.facts.push(
        ...table.members.flatMap((member) => factOf(kind, path, member, side)),
        ...table.loose.map(looseFact),
      );
  }
  return side;
}

const looseFact = ({ text, number }: Line): Fact => ({ what: `\`${text.slice(0, 80)}\``, text, line: number });

function factOf(kind: TomlLock, path: readonly string[], member: TomlTable['members'][number], side: Side): Fact[] {
  const what = [...path, member.key].join('.');
  if (!kind.derived.has(what)) return [{ what: `\`${what.slice(0, 120)}\``, text: member.raw, line: member.line }];
  side.edges.push(`${what}=${member.raw}`);
  return [];
}

function readPackage(kind: TomlLock, { members, loose, line }: TomlTable, side: Side): Entry | null {
  const raw = (key: string) => members.find((member) => member.key === key)?.raw ?? '';
  const [name, version, source] = [tomlString(raw('name')), tomlString(raw('version')), raw('source')];
  const at = members.find(({ key }) => key === 'version')?.line ?? line;
  if (name === '' || loose.length > 0) {
    side.loose.push(...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text));
    return null;
  }
  if (kind.isOwn(source)) {
    side.facts.push({ what: `the own version of \`${name.slice(0, 80)}\``, text: version, line: at });
    side.edges.push(...members.filter(({ key }) => !proofs.has(key)).map((member) => `${member.key}=${member.raw}`));
    return null;
  }
  const files = ['checksum', 'sdist', 'files', 'wheels'].map(raw).join('\n');
  const entry: Entry = {
    key: `${name} ${version}`,
    name,
    version: version === '' ? null : version,
    direct: null,
    line: at,
    source: withoutVersion(source, version) + hostsOf(files),
    checksum: (files.match(/\b(?:sha\d{3}:|md5:)?[0-9a-f]{32,128}\b/g) ?? [])
      .filter((each) => !/^\d+$/.test(each))
      .join('\n'),
    traits: { 'the use': raw('optional'), 'the groups': raw('groups') },
    metadata: members
      .filter(({ key }) => !proofs.has(key))
      .map((member) => `${member.key}=${member.raw}`)
      .join('\n'),
  };
  side.entries.push(entry);
  return entry;
}

/** From which hosts the files of a package come. */
function hostsOf(files: string): string {
  return [...new Set(files.match(/https?:\/\/[^/"'\s]{1,253}/g) ?? [])].sort().join(' ');
}

/** `[package.dependencies]` and the like belong to the package above; `[package.source]` says where it comes from. */
function readBelow({ path, members, loose }: TomlTable, last: Entry | null, isLoose: boolean, side: Side): void {
  const lines = [...members.map((member) => `${member.key}=${member.raw}`), ...loose.map(({ text }) => text)];
  const name = (path ?? []).slice(1).join('.');
  const text = `[${name}]\n${lines.join('\n')}`;
  for (const { key, items } of members)
    if (key === 'requires-dist') side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
  if (name === 'source' && isLoose) side.loose.push(...lines);
  else if (name === 'source' && last !== null)
    last.source = withoutVersion(`${last.source ?? ''}\n${text}`, last.version);
  else if (last === null) side.edges.push(text);
  else last.metadata = `${last.metadata ?? ''}\n${text}`;
}

const decisive =
  /^(?:name|version|source|checksum|files|sdist|wheels|url|type|reference|resolved_reference|hash|lock.version|requires.python|python.versions|content.hash)$/;

/** What begins above the piece: names and constraints only connect packages; anything that proves one has to be placed. */
function readLoose({ members, loose }: TomlTable, side: Side): void {
  for (const { key, raw, items } of members) {
    const archive = key === 'sdist' ? archiveLine(raw) : null;
    if (archive !== null) side.archives.push(archive);
    else if (key === 'wheels' || key === 'files') for (const item of items) readLooseItem(item, side);
    else if (key === 'requires-dist') side.entries.push(...items.flatMap((item) => askedBy(item) ?? []));
    else (decisive.test(key) ? side.loose : side.edges).push(`${key}=${raw}`);
  }
  for (const item of loose) readLooseItem(item, side);
}

/** An item of a list that begins above the piece. */
function readLooseItem(item: Line, side: Side): void {
  const archive = archiveLine(item.text);
  const asked = askedBy(item);
  if (archive !== null) side.archives.push(archive);
  else if (asked !== null) side.entries.push({ ...asked, isLocal: true });
  else if (/^(?:"[^"=:/]{1,200}",|\]|\{ ?name = "[^"]{1,200}"[^:/]{0,400}\},)$/.test(item.text))
    side.edges.push(item.text);
  else side.loose.push(item.text);
}

/** What one of uv's own packages asks for: `{ name = "anyio", marker = "…", specifier = ">=4.3" },`. */
function askedBy({ text, number }: Line): Entry | null {
  const part = (key: string) => new RegExp(`\\b${key} = "([^"]{1,300})"`).exec(text)?.[1];
  const [name, specifier] = [part('name'), part('specifier')];
  if (name === undefined || specifier === undefined) return null;
  const rest = text.replace(`specifier = "${specifier}"`, '').replaceAll(/\s|,$/g, '');
  return {
    key: `asked\n${rest}`,
    family: `asked\n${name}`,
    name,
    version: specifierOf(specifier),
    direct: true,
    line: number,
  };
}
