import type { Side } from './line-meaning.ts';

/** A line of TOML, as far as lines tell. */
export interface TomlLine {
  kind: 'blank' | 'comment' | 'table' | 'entry' | 'text';
  /** The table it stands in; null: its header is not shown. */
  table: string | null;
  /** The key of an entry, without quotes. */
  key: string;
  /** What stands behind `=`, without a comment. */
  value: string;
  /** The column of the value. */
  column: number;
}

const keyPattern = /^\s*(?:"([^"\\]*)"|'([^']*)'|([\w.-]+))\s*=\s*/;

/** Longer lines are none that people write. */
const longest = 4000;

/** Reads TOML line by line: `text` are the lines of arrays and texts that began on an earlier one. */
export function tomlLines({ lines, whole, fromStart }: Side): TomlLine[] {
  let table = whole || fromStart ? '' : null;
  let quotes = '';
  let depth = 0;
  return lines.map((text): TomlLine => {
    const line: TomlLine = { kind: 'text', table, key: '', value: '', column: 0 };
    if (quotes !== '') {
      if (text.includes(quotes)) quotes = '';
      return line;
    }
    if (depth > 0) {
      depth += plainPart(text).depth;
      return line;
    }
    const read = lineOf(text, table);
    if (read.kind === 'table') table = read.table;
    if (read.kind === 'entry') {
      quotes = openQuotes(read.value);
      depth = quotes === '' ? Math.max(0, plainPart(read.value).depth) : 0;
    }
    return read;
  });
}

function lineOf(text: string, table: string | null): TomlLine {
  const line: TomlLine = { kind: 'text', table, key: '', value: '', column: 0 };
  const trimmed = text.trim();
  if (trimmed === '') return { ...line, kind: 'blank' };
  if (trimmed.startsWith('#')) return { ...line, kind: 'comment' };
  const header = /^\[\[?([^\][#]{1,200})\]\]?\s*(?:#|$)/.exec(trimmed);
  if (header !== null) return { ...line, kind: 'table', table: (header[1] ?? '').replaceAll(/["'\s]/g, '') };
  const found = text.length > longest ? null : keyPattern.exec(text);
  if (found === null) return line;
  const key = found[1] ?? found[2] ?? found[3] ?? '';
  return { ...line, kind: 'entry', key, value: plainPart(text.slice(found[0].length)).text, column: found[0].length };
}

/** The quotes of a text that goes on below. */
function openQuotes(value: string): string {
  const quotes = value.slice(0, 3);
  return (quotes === '"""' || quotes === "'''") && value.indexOf(quotes, 3) < 0 ? quotes : '';
}

/** A line up to its comment, and how many brackets it leaves open. */
function plainPart(text: string): { text: string; depth: number } {
  let depth = 0;
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"?|'[^']*'?|[#[\]{}]/g)) {
    if (token[0] === '#') return { text: text.slice(0, token.index).trimEnd(), depth };
    if (token[0] === '[' || token[0] === '{') depth++;
    if (token[0] === ']' || token[0] === '}') depth--;
  }
  return { text: text.trimEnd(), depth };
}
