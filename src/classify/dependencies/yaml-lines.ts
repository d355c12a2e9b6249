import type { Side, Span } from './line-meaning.ts';

/** A line of YAML, as far as lines tell: an entry of a mapping or an item of a list, with what stands behind it. */
export interface YamlLine {
  kind: 'blank' | 'comment' | 'entry' | 'text';
  /** The column of the first dash; where there is none, of the key. */
  indent: number;
  /** Whether an item of a list begins here. */
  item: boolean;
  /** The column of the key, or of the value of an item without key. */
  column: number;
  /** Without quotes; null: an item without key. */
  key: string | null;
  /** Without quotes and comment; empty where the value stands below. */
  value: string;
  /** Where the value stands, without quotes. */
  span: Span;
  /** With its `#`; empty where there is none. */
  comment: string;
  /** The quote of a text that goes on below; empty where none does. */
  open: '' | '"' | "'";
}

const empty = { indent: 0, item: false, column: 0, key: null, value: '', span: [0, 0], comment: '', open: '' } as const;

/** Longer lines are no entries that people write. */
const longest = 2000;

/**
 * Reads YAML line by line: `text` are the lines of block scalars and quoted texts whose beginning is there. That a hunk
 * starts within one cannot be seen.
 */
export function yamlLines({ lines }: Pick<Side, 'lines'>): YamlLine[] {
  let scalar: number | null = null;
  let quote: YamlLine['open'] = '';
  return lines.map((text): YamlLine => {
    const indent = text.length - text.trimStart().length;
    if (quote !== '') {
      if (endOfQuoted[quote].test(text)) quote = '';
      return { ...empty, kind: 'text', indent };
    }
    if (scalar !== null && indent > scalar && indent < text.length) return { ...empty, kind: 'text', indent };
    const line = lineOf(text, indent);
    if (line.kind !== 'blank') scalar = scalarBelow(line);
    quote = line.open;
    return line;
  });
}

function lineOf(text: string, indent: number): YamlLine {
  if (indent === text.length) return { ...empty, kind: 'blank' };
  if (text.length > longest || text.startsWith('#!', indent)) return { ...empty, kind: 'text', indent };
  if (text.charAt(indent) === '#') return { ...empty, kind: 'comment', indent };
  return entryOf(text, indent);
}

/** The column beyond which a block scalar stands; null: none begins on this line. */
function scalarBelow({ value, key, indent, column }: YamlLine): number | null {
  if (!blockScalar.test(value)) return null;
  return key === null ? indent : column;
}

/** The rest of a quoted text up to its end. */
const endOfQuoted = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'(?!')/ };

/** `|`, `>-`, `&script |2`. */
const blockScalar = /^(?:[&!]\S* )*[|>][-+0-9]{0,2}$/;

const keyPattern = /(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>%@`{}[\],:?-][^\s:#{}[\],"']*))\s*:(?=\s|$)\s*/y;

function entryOf(text: string, indent: number): YamlLine {
  let column = indent;
  while (text.charAt(column) === '-' && /\s/.test(text.charAt(column + 1))) {
    column++;
    while (/\s/.test(text.charAt(column))) column++;
  }
  keyPattern.lastIndex = column;
  const found = keyPattern.exec(text);
  const key = found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
  const start = found === null ? column : column + found[0].length;
  const { span, comment, open } = valueAt(text, start);
  const item = column > indent;
  return {
    kind: item || key !== null ? 'entry' : 'text',
    indent,
    item,
    column,
    key,
    value: text.slice(...span),
    span,
    comment,
    open,
  };
}

/** The value from a column on: quoted, or plain up to a comment. One that goes on below is told as far as it stands here. */
function valueAt(text: string, start: number): Pick<YamlLine, 'span' | 'comment' | 'open'> {
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") {
    const quoted = endOfQuoted[quote].exec(text.slice(start + 1))?.[0];
    if (quoted === undefined) return { span: [start, text.length], comment: '', open: quote };
    const end = start + quoted.length;
    const rest = text.slice(end + 1);
    if (/^\s*$|^\s+#/.test(rest)) return { span: [start + 1, end], comment: rest.trim(), open: '' };
    return { span: [start, text.trimEnd().length], comment: '', open: '' };
  }
  const hash = quote === '#' ? start : text.indexOf(' #', start);
  const end = hash < 0 ? text.length : hash;
  const comment = hash < 0 ? '' : text.slice(hash).trim();
  return { span: [start, start + text.slice(start, end).trimEnd().length], comment, open: '' };
}
