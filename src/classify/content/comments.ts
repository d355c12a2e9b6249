/**
 * Which parts of added lines are comments. Only what a hunk shows: a block comment counts as one where its beginning and
 * its end stand in the same hunk, or where each of its lines begins with a star. What cannot be told is code.
 */

import type { Line } from './added-lines.ts';

interface Syntax {
  /** What begins a comment up to the end of the line. */
  line: readonly string[];
  block?: readonly [open: string, close: string];
  /** Texts in triple quotes after a line that ends in a colon are documentation (Python). */
  docstrings?: true;
  /** Quotes whose texts end with the line at the latest. */
  quotes: string;
}

const cLike: Syntax = { line: ['//'], block: ['/*', '*/'], quotes: '"\'`' };
const hash: Syntax = { line: ['#'], quotes: '"\'`' };
const syntaxes: readonly (readonly [endings: string, Syntax])[] = [
  [
    'js mjs cjs jsx ts mts cts tsx java kt kts scala groovy gradle go c h cc cpp hpp cs swift dart proto scss less',
    cLike,
  ],
  // A lone quote is a lifetime in Rust.
  ['rs', { ...cLike, quotes: '"' }],
  ['php', { ...cLike, line: ['//', '#'] }],
  ['tf tofu hcl tfvars', { ...cLike, line: ['#', '//'], quotes: '"' }],
  ['py', { ...hash, docstrings: true }],
  ['rb rake ex exs sh bash yml yaml toml r pl conf graphql graphqls properties env', hash],
  ['sql lua hs', { line: ['--'], block: ['/*', '*/'], quotes: '"\'' }],
  ['html htm xml svg', { line: [], block: ['<!--', '-->'], quotes: '' }],
  ['vue svelte', { line: ['//'], block: ['<!--', '-->'], quotes: '"\'`' }],
  ['css', { line: [], block: ['/*', '*/'], quotes: '"\'' }],
];

/** A syntax with what each character may begin. */
interface Prepared extends Syntax {
  /** By character: 0: nothing, 1: a comment or an escape, 2: a quote. */
  marks: Uint8Array;
}

const [quoteMark, star, minus, atSign, backslash, blank, tab] = [2, 42, 45, 64, 92, 32, 9];

function prepare(syntax: Syntax): Prepared {
  const marks = new Uint8Array(256);
  for (const marker of [...syntax.line, syntax.block?.[0] ?? '', '\\']) {
    if (marker !== '') marks[marker.charCodeAt(0)] = 1;
  }
  for (const quote of syntax.quotes) marks[quote.charCodeAt(0)] = quoteMark;
  return { ...syntax, marks };
}

const syntaxOf: ReadonlyMap<string, Prepared> = new Map(
  syntaxes.flatMap(([endings, syntax]) => {
    const prepared = prepare(syntax);
    return endings.split(' ').map((ending) => [ending, prepared] as const);
  }),
);

/** Whether a position of a patch, on an added line, is in a comment. */
export type IsComment = (position: number, line: Line) => boolean;

export const noComment: IsComment = () => false;

/** Finds the comments of a patch; no line is walked over twice. `bytes` is the text, as far as it is looked at. */
export function commentsOf(path: string, patch: string, bytes: Uint8Array): IsComment {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const syntax = syntaxOf.get(ending);
  if (syntax === undefined) return noComment;
  if (!mayGoOn(patch, syntax)) {
    const lines = new OneLine({ patch, bytes }, syntax);
    return (position, line) => lines.isComment(position, line);
  }
  const all = findComments({ patch, bytes }, syntax);
  return (position) => all.holds(position);
}

/** Whether a comment may go on over several lines; otherwise each line can be read by itself. */
function mayGoOn(patch: string, { block, docstrings }: Syntax): boolean {
  if (block !== undefined && patch.includes(block[0])) return true;
  return docstrings === true && (patch.includes('"""') || patch.includes("'''"));
}

/** Reads one line, and keeps what it found for the places behind it. */
class OneLine {
  private readonly text: Text;
  private readonly syntax: Prepared;
  private line: Line | null = null;
  /** From where on the line is a comment; null: it may hold several. */
  private from: number | null = null;
  private spans: Spans | null = null;

  constructor(text: Text, syntax: Prepared) {
    this.text = text;
    this.syntax = syntax;
  }

  isComment(position: number, line: Line): boolean {
    if (line !== this.line) this.read(line);
    return this.from === null ? this.spans?.holds(position) === true : position >= this.from;
  }

  private read(line: Line): void {
    this.line = line;
    const { patch } = this.text;
    const begin = textStart(patch, line.from, line.end);
    const isAll = this.syntax.line.some((marker) => patch.startsWith(marker, begin));
    this.from = isAll ? begin : null;
    if (isAll) return;
    this.spans = new Spans();
    readLine(this.text, begin, line.end, false, this.syntax, this.spans);
  }
}

/** Parts of a text, added in rising order. */
class Spans {
  private readonly from: number[] = [];
  private readonly to: number[] = [];

  add(from: number, to: number): void {
    this.from.push(from);
    this.to.push(to);
  }

  holds(position: number): boolean {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.from[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low > 0 && position < (this.to[low - 1] ?? 0);
  }
}

/** A comment over several lines that is open, and what it would add once its end is seen. */
interface Open {
  close: string;
  parts: { from: number; to: number }[];
}

/** The text of a diff, twice: by units, and by bytes of the same places, which are read faster. */
interface Text {
  patch: string;
  bytes: Uint8Array;
}

function findComments(text: Text, syntax: Prepared): Spans {
  const { patch } = text;
  const spans = new Spans();
  let open: Open | null = null;
  let afterColon = false;
  for (let start = 0; start < patch.length; ) {
    const found = patch.indexOf('\n', start);
    const end = found < 0 ? patch.length : found;
    const mark = patch.charCodeAt(start);
    if (mark === atSign) {
      open = null;
      afterColon = false;
    } else if (mark !== minus && mark !== backslash && end > start) {
      const begin = textStart(patch, start + 1, end);
      open =
        open === null
          ? readLine(text, begin, end, afterColon, syntax, spans)
          : goOn(text, start + 1, end, open, syntax, spans);
      if (syntax.docstrings && begin < end) afterColon = patch.slice(begin, end).trimEnd().endsWith(':');
    }
    start = end + 1;
  }
  return spans;
}

/** Where a line's text begins, behind blanks and tabs. */
function textStart(patch: string, from: number, end: number): number {
  let at = from;
  while (at < end && (patch.charCodeAt(at) === blank || patch.charCodeAt(at) === tab)) at++;
  return at;
}

/** A line inside a comment that was opened above; answers the comment that stays open behind it. */
function goOn(text: Text, from: number, end: number, open: Open, syntax: Prepared, spans: Spans): Open | null {
  const close = text.patch.slice(from, end).indexOf(open.close);
  const to = close < 0 ? end : from + close + open.close.length;
  open.parts.push({ from, to });
  if (close < 0) return open;
  for (const part of open.parts) spans.add(part.from, part.to);
  return readCode(text, to, end, syntax, spans);
}

/** A line outside of comments. */
function readLine(
  text: Text,
  begin: number,
  end: number,
  afterColon: boolean,
  syntax: Prepared,
  spans: Spans,
): Open | null {
  const { patch } = text;
  const first = patch.charCodeAt(begin);
  if (first === star && syntax.block?.[0] === '/*' && (begin + 1 >= end || ' /\r'.includes(patch.charAt(begin + 1)))) {
    spans.add(begin, end);
    return null;
  }
  const quotes = syntax.docstrings && afterColon ? /^[rR]?("""|''')/.exec(patch.slice(begin, begin + 4)) : null;
  if (quotes === null) return readCode(text, begin, end, syntax, spans);
  const [opening, close = ''] = quotes;
  const closed = patch.slice(begin + opening.length, end).indexOf(close);
  if (closed < 0) return { close, parts: [{ from: begin, to: end }] };
  spans.add(begin, begin + opening.length + closed + close.length);
  return null;
}

/** Looks for comments behind code: one up to the end of the line, or one that may go on behind it. */
function readCode(text: Text, from: number, end: number, syntax: Prepared, spans: Spans): Open | null {
  const { patch } = text;
  for (let at = nextMark(text, from, end, syntax); at < end; at = nextMark(text, at + 1, end, syntax)) {
    const { block } = syntax;
    if (block !== undefined && patch.startsWith(block[0], at)) {
      const close = patch.indexOf(block[1], at + block[0].length);
      if (close < 0 || close >= end) return { close: block[1], parts: [{ from: at, to: end }] };
      spans.add(at, close + block[1].length);
      at = close + block[1].length - 1;
    } else if (startsLineComment(patch, at, from, syntax)) {
      spans.add(at, end);
      return null;
    }
  }
  return null;
}

/** The next character, outside of quotes, that may begin a comment; `end`: none. */
function nextMark({ patch, bytes }: Text, from: number, end: number, { marks }: Prepared): number {
  let quote = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const mark = marks[byte] ?? 0;
    // Characters beyond a byte look like others.
    if (mark === 0 || patch.charCodeAt(at) !== byte) continue;
    if (byte === backslash) at++;
    else if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (mark === quoteMark) quote = byte;
    else return at;
  }
  return end;
}

/** "#" within a word begins no comment (`color#red`), nor does "//" behind a colon (`https://…`). */
const startsLineComment = (patch: string, at: number, from: number, { line }: Syntax) =>
  line.some((marker) => patch.startsWith(marker, at)) && (at === from || before.includes(patch.charAt(at - 1)));

const before = ' \t;,(){}[]';
