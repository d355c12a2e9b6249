import { type Meaning, nothing, other, type Side, type Span } from './line-meaning.ts';

/** An element of XML, of which a hunk may show only the end. */
export interface XmlElement {
  name: string;
  /** null: it is the outermost, or its parent is not shown. */
  parent: XmlElement | null;
  children: XmlElement[];
  attributes: ReadonlyMap<string, XmlText>;
  /** The text of an element without children on one line; null for all others. */
  text: XmlText | null;
  /** Whether its first tag is shown; and the lines of its first and last tag that are. */
  opened: boolean;
  first: number;
  last: number;
}

/** A text with the place where it stands, without white space around it. */
export interface XmlText {
  value: string;
  line: number;
  span: Span;
}

export interface XmlLines {
  /** In the order of their first tags. */
  elements: XmlElement[];
  /** What is blank or a comment on a line of its own. */
  meanings: Meaning[];
  /** Why it cannot be trusted as a whole; null: it can. */
  malformed: string | null;
}

/**
 * Reads a whole XML file or the part of it that a hunk shows, in one walk, without entities. In a part, an end tag
 * without its beginning tells to what everything before it belongs.
 */
export function xmlLines(side: Side): XmlLines {
  return new Walk(side).run();
}

const namePattern = /[A-Za-z_][\w.:-]*/y;
const attributePattern = /\s+([A-Za-z_][\w.:-]*)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const tagEnd = /\s*(\/?)>/y;

class Walk {
  readonly #side: Side;
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts: number[] = [];
  readonly #elements: XmlElement[] = [];
  readonly #meanings: (Meaning | null)[];
  readonly #comments: { start: number; until: number; first: number; last: number }[] = [];
  /** Elements whose parent is not known yet. */
  #roots: XmlElement[] = [];
  readonly #open: { element: XmlElement; from: number }[] = [];
  #malformed: string | null = null;
  #line = 0;

  constructor(side: Side) {
    this.#side = side;
    this.#text = side.lines.join('\n');
    let start = 0;
    for (const line of side.lines) {
      this.#starts.push(start);
      start += line.length + 1;
    }
    this.#meanings = side.lines.map((line) => (line.trim() === '' ? nothing : null));
  }

  run(): XmlLines {
    const text = this.#text;
    let index = this.#side.whole ? 0 : this.#skipHidden();
    for (let next = text.indexOf('<', index); next >= 0; next = text.indexOf('<', index)) {
      index = this.#markup(next);
    }
    if (this.#side.whole && (this.#open.length > 0 || this.#roots.length > 1))
      this.#malformed ??= 'its elements do not match';
    this.#markComments();
    const meanings = this.#meanings.map((meaning, line) => meaning ?? other(this.#side.lines[line] ?? ''));
    return { elements: this.#elements, meanings, malformed: this.#malformed };
  }

  /** Where a comment may end that began before the hunk: what stands before that is not believed. */
  #skipHidden(): number {
    const end = this.#text.indexOf('-->');
    const begin = this.#text.indexOf('<!--');
    if (end < 0 || (begin >= 0 && begin < end)) return 0;
    this.#hide(0, this.#lineOf(end));
    return end + 3;
  }

  #hide(first: number, last: number): void {
    for (let line = first; line <= last; line++) this.#meanings[line] ??= hidden;
  }

  /** Reads what begins with `<` and returns where it ends. */
  #markup(start: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', start)) return this.#comment(start);
    if (text.startsWith('<![CDATA[', start)) return this.#until(']]>', start);
    if (text.startsWith('<?', start)) return this.#until('?>', start);
    if (text.startsWith('<!', start)) {
      this.#malformed ??= 'it declares its own entities or types';
      return start + 2;
    }
    const closing = text.charAt(start + 1) === '/';
    namePattern.lastIndex = start + (closing ? 2 : 1);
    const name = namePattern.exec(text)?.[0];
    if (name === undefined) {
      this.#malformed ??= 'it is no well-formed XML';
      return start + 1;
    }
    return closing ? this.#close(name, start) : this.#begin(name, start);
  }

  #until(end: string, start: number): number {
    const found = this.#text.indexOf(end, start);
    if (found < 0) this.#malformed ??= 'it is no well-formed XML';
    return found < 0 ? this.#text.length : found + end.length;
  }

  #comment(start: number): number {
    const end = this.#text.indexOf('-->', start + 4);
    const until = end < 0 ? this.#text.length : end + 3;
    const [first, last] = [this.#lineOf(start), this.#lineOf(until - 1)];
    if (end < 0) {
      if (this.#side.whole) this.#malformed ??= 'a comment does not end';
      this.#hide(first, last);
    }
    this.#comments.push({ start, until, first, last });
    return until;
  }

  #begin(name: string, start: number): number {
    const text = this.#text;
    const attributes = new Map<string, XmlText>();
    let index = start + 1 + name.length;
    for (;;) {
      attributePattern.lastIndex = index;
      const found = attributePattern.exec(text);
      if (found === null) break;
      const [whole, key = '', quoted = ''] = found;
      index += whole.length;
      const value = this.#textAt(index - quoted.length + 1, index - 1);
      if (value !== null) attributes.set(key, value);
    }
    tagEnd.lastIndex = index;
    const end = tagEnd.exec(text);
    if (end === null) {
      this.#malformed ??= 'it is no well-formed XML';
      return index;
    }
    index += end[0].length;
    const line = this.#lineOf(start);
    const parent = this.#open.at(-1)?.element ?? null;
    const element: XmlElement = {
      name,
      parent,
      children: [],
      attributes,
      text: null,
      opened: true,
      first: line,
      last: line,
    };
    this.#elements.push(element);
    if (parent === null) this.#roots.push(element);
    else parent.children.push(element);
    if (end[1] === '/') element.last = this.#lineOf(index - 1);
    else this.#open.push({ element, from: index });
    return index;
  }

  #close(name: string, start: number): number {
    const end = this.#text.indexOf('>', start);
    const line = this.#lineOf(start);
    const top = this.#open.pop();
    if (top === undefined) this.#adopt(name, line);
    else if (top.element.name !== name) this.#malformed ??= 'its elements do not match';
    else {
      top.element.last = line;
      if (top.element.children.length === 0) top.element.text = this.#textAt(top.from, start);
    }
    return end < 0 ? this.#text.length : end + 1;
  }

  /** The element that ends here began before: everything outermost so far is its content. */
  #adopt(name: string, line: number): void {
    if (this.#side.whole) this.#malformed ??= 'its elements do not match';
    const element: XmlElement = {
      name,
      parent: null,
      children: this.#roots,
      attributes: new Map(),
      text: null,
      opened: false,
      first: 0,
      last: line,
    };
    for (const child of this.#roots) child.parent = element;
    this.#roots = [element];
    this.#elements.push(element);
  }

  /** The text between two places, trimmed; null where it is not on one line or holds more than plain text. */
  #textAt(from: number, to: number): XmlText | null {
    const raw = this.#text.slice(from, to);
    const value = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (/[\n<&]/.test(raw)) return null;
    const line = this.#lineOf(from);
    const column = start - (this.#starts[line] ?? 0);
    return { value, line, span: [column, column + value.length] };
  }

  /** The line of a place; places come in rising order, but for a few steps back. */
  #lineOf(index: number): number {
    while (this.#line > 0 && (this.#starts[this.#line] ?? 0) > index) this.#line--;
    while ((this.#starts[this.#line + 1] ?? Number.POSITIVE_INFINITY) <= index) this.#line++;
    return this.#line;
  }

  /** Lines that hold nothing but comments. */
  #markComments(): void {
    let plain = '';
    let end = 0;
    for (const { start, until } of this.#comments) {
      plain += this.#text.slice(end, start) + this.#text.slice(start, until).replaceAll(/[^\n]+/g, '');
      end = until;
    }
    plain += this.#text.slice(end);
    for (const [line, text] of plain.split('\n').entries()) if (text.trim() === '') this.#meanings[line] ??= nothing;
    for (const { first, last } of this.#comments) {
      if (first === last) continue;
      for (const line of [first, last]) {
        const meaning = this.#meanings[line];
        if (meaning === nothing) this.#meanings[line] = { kind: 'nothing', comment: [first, last] };
        else if (meaning?.kind === 'nothing') this.#meanings[line] = hidden;
      }
    }
  }
}

const hidden: Meaning = { kind: 'other', what: 'what may be the edge of a comment', needsContents: true };

/** What a file that cannot be read as a whole says proves nothing. */
export function doubted(meaning: Meaning, why: string, { whole }: Side): Meaning {
  if (meaning.kind === 'nothing')
    return { kind: 'other', what: 'a comment of a file that is malformed', needsContents: !whole };
  if (meaning.kind !== 'stated') return meaning;
  return { ...meaning, needsContents: !whole, stated: meaning.stated.map((each) => ({ ...each, unclear: why })) };
}
