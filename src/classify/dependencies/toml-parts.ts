import { parse } from 'smol-toml';
import type { Line } from './json-fragment.ts';

/** A `[table]` or `[[list of tables]]` of a TOML file or a piece of one. */
export interface TomlTable {
  /** Its dotted name in parts; null: the header is not in the piece. */
  path: readonly string[] | null;
  isList: boolean;
  line: number | null;
  members: TomlMember[];
  /** Lines that belong to no member whose beginning is in the piece. */
  loose: Line[];
}

export interface TomlMember {
  key: string;
  /** Its value as it stands, with the lines of a list joined by line breaks. */
  raw: string;
  line: number | null;
  /** The lines between the brackets of a list that is written over several lines. */
  items: readonly Line[];
}

/**
 * The tables of a file (`fromStart`) or a piece of one, in one walk over its lines. Comments and blank lines are left out.
 * The end of a list that the piece does not show ends with the piece.
 */
export function tomlTables(lines: readonly Line[], fromStart: boolean): TomlTable[] {
  const tables: TomlTable[] = [];
  let table: TomlTable = { path: fromStart ? [] : null, isList: false, line: null, members: [], loose: [] };
  tables.push(table);
  let list: { member: TomlMember; items: Line[]; depth: number; parts: string[] } | null = null;
  const close = () => {
    if (list !== null) list.member.raw = list.parts.join('\n');
    list = null;
  };
  for (const line of lines) {
    const text = withoutComment(line.text);
    if (text === '') continue;
    if (list !== null) {
      list.parts.push(text);
      list.depth += balance(text);
      if (list.depth > 0) list.items.push({ text, number: line.number });
      else close();
      continue;
    }
    const header = readHeader(text);
    if (header !== null) {
      table = { ...header, line: line.number, members: [], loose: [] };
      tables.push(table);
      continue;
    }
    const member = readMember(text, line.number);
    if (member === null) table.loose.push({ text, number: line.number });
    else {
      const items: Line[] = [];
      table.members.push({ ...member, items });
      const last = table.members.at(-1);
      if (last !== undefined && balance(member.raw) > 0)
        list = { member: last, items, depth: balance(member.raw), parts: [member.raw] };
    }
  }
  close();
  return tables;
}

/** `[a.b."c.d"]` or `[[a]]`. */
function readHeader(text: string): Pick<TomlTable, 'path' | 'isList'> | null {
  const isList = text.startsWith('[[') && text.endsWith(']]');
  if (!isList && !(text.startsWith('[') && text.endsWith(']'))) return null;
  const inner = text.slice(isList ? 2 : 1, isList ? -2 : -1).trim();
  const path = dottedName(inner);
  return path === null ? null : { path, isList };
}

/** The parts of `a.b."c.d"`; null: it is no name. */
function dottedName(text: string): string[] | null {
  if (text.length > 500) return null;
  const parts = text.match(/"[^"\\]*"|'[^']*'|[A-Za-z0-9_-]+|[.\s]+|./g) ?? [];
  const path: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      if (part.trim() !== '.') return null;
    } else if (/^["']./.test(part)) path.push(part.slice(1, -1));
    else if (/^[A-Za-z0-9_-]+$/.test(part)) path.push(part);
    else return null;
  }
  return parts.length % 2 === 1 ? path : null;
}

function readMember(text: string, line: number | null): Omit<TomlMember, 'items'> | null {
  const found = /^(?:"([^"\\]{1,200})"|'([^']{1,200})'|([A-Za-z0-9_.-]{1,200}))\s*=/.exec(text);
  const key = found?.[1] ?? found?.[2] ?? found?.[3];
  return found === null || key === undefined ? null : { key, raw: text.slice(found[0].length).trim(), line };
}

/** How many brackets stay open at the end of a line, outside of strings. */
function balance(text: string): number {
  if (!/[[\]]/.test(text)) return 0;
  let open = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') open++;
    else if (character === ']') open--;
  }
  return open;
}

/** Trimmed, and without the comment at its end. */
function withoutComment(text: string): string {
  if (!text.includes('#')) return text.trim();
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '#') return text.slice(0, at).trim();
  }
  return text.trim();
}

/** A value of TOML that stands on one line; undefined: malformed. */
export function tomlValue(raw: string): unknown {
  return tomlDocument(`value = ${raw}`)?.['value'];
}

/** A whole TOML file; undefined: malformed. */
export function tomlDocument(text: string): Record<string, unknown> | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** What a simple string says; '' for anything else. */
export function tomlString(raw: string | undefined): string {
  return /^"([^"\\]*)"$|^'([^']*)'$/.test(raw ?? '') ? (raw ?? '').slice(1, -1) : '';
}
