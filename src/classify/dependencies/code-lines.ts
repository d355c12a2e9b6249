import { type Meaning, type Nothing, nothing, other, type Side } from './line-meaning.ts';

/** A line of Gradle's languages or of HCL, as far as lines tell. */
export interface CodeLine {
  /** Set where the line is blank or a comment, or stands within a text of several lines. */
  meaning: Meaning | null;
  /** The line without comments, each replaced by as many blanks, so that columns stay. */
  code: string;
  /** The brackets outside of texts, in their order. */
  brackets: string;
  /** The quoted texts, with the column behind their first quote. */
  literals: readonly { text: string; column: number }[];
}

export interface Syntax {
  /** Besides `//` and what stands between slash and asterisk. */
  hashComments: boolean;
  /** What begins a text of several lines on a line, and returns what ends it; null: none begins. */
  textBegins(code: string): ((line: string) => boolean) | null;
}

/** Reads such a file line by line. That a hunk starts within a comment or a text cannot be seen. */
export function codeLines({ lines }: Pick<Side, 'lines'>, syntax: Syntax): CodeLine[] {
  const found: CodeLine[] = [];
  let commentFrom: number | null = null;
  let ends: ((line: string) => boolean) | null = null;
  for (const [index, text] of lines.entries()) {
    if (ends !== null) {
      if (ends(text)) ends = null;
      found.push({ meaning: other(text), code: '', brackets: '', literals: [] });
      continue;
    }
    const scanned = scan(text, commentFrom !== null, syntax.hashComments);
    const { code, brackets, literals } = scanned;
    found.push({ meaning: code.trim() === '' ? nothing : null, code, brackets, literals });
    ends = syntax.textBegins(code);
    commentFrom = commentAfter(found, index, commentFrom, scanned);
  }
  if (commentFrom !== null) replaceNothing(found, commentFrom, unended);
  return found;
}

/** Where the comment began in which the next line stands; null: in none. Marks the ends of one that ends here. */
function commentAfter(found: CodeLine[], index: number, from: number | null, { open, closed }: Scanned): number | null {
  if (from !== null && closed) {
    const comment: Nothing = { kind: 'nothing', comment: [from, index] };
    replaceNothing(found, from, comment);
    replaceNothing(found, index, open ? unended : comment);
  }
  if (!open) return null;
  return from === null || closed ? index : from;
}

const unended = { kind: 'other', what: 'a comment that does not end here', needsContents: true } as const;

function replaceNothing(lines: CodeLine[], index: number, meaning: Meaning): void {
  const line = lines[index];
  if (line?.meaning === nothing) lines[index] = { ...line, meaning };
}

interface Scanned {
  code: string;
  brackets: string;
  literals: { text: string; column: number }[];
  /** A comment that began before ends here. */
  closed: boolean;
  /** A comment goes on below. */
  open: boolean;
}

const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\/\/|\/\*|#|[()[\]{}]/g;

function scan(text: string, inComment: boolean, hashComments: boolean): Scanned {
  const end = inComment ? text.indexOf('*/') : -2;
  const scanned: Scanned = { code: '', brackets: '', literals: [], closed: end >= 0, open: end === -1 };
  if (scanned.open) return scanned;
  let start = end < 0 ? 0 : end + 2;
  scanned.code = ' '.repeat(start);
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    const [first] = token;
    const after = endOfComment(text, first, token.index, hashComments);
    if (after === null) {
      note(first, token.index, scanned);
      continue;
    }
    const until = Math.min(after, text.length);
    scanned.open = after > text.length;
    scanned.code += text.slice(start, token.index) + ' '.repeat(until - token.index);
    start = until;
    tokens.lastIndex = until;
  }
  scanned.code += text.slice(start);
  return scanned;
}

/** The column behind a comment that begins with this token, beyond the line where it goes on below; null: none begins. */
function endOfComment(text: string, token: string, column: number, hashComments: boolean): number | null {
  if (token === '//' || (token === '#' && hashComments)) return text.length;
  if (token !== '/*') return null;
  const end = text.indexOf('*/', column + 2);
  return end < 0 ? text.length + 1 : end + 2;
}

function note(token: string, column: number, scanned: Scanned): void {
  const quote = token.charAt(0);
  if (quote !== '"' && quote !== "'") {
    if (token !== '#') scanned.brackets += token;
  } else if (token.length > 1 && token.endsWith(quote))
    scanned.literals.push({ text: token.slice(1, -1), column: column + 1 });
}
