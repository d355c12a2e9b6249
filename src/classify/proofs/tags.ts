/**
 * One line of a template as tags and text. Knows as much of HTML as proves that a stretch is text: what does not fit makes
 * the whole line unreadable.
 */

export interface Tag {
  kind: 'open' | 'close' | 'void';
  name: string;
  /** As it is written, from `<` to `>`. */
  source: string;
}

export interface TaggedLine {
  tags: readonly Tag[];
  /** What stands before, between and behind the tags: one more than there are tags. */
  texts: readonly string[];
}

/** Elements in which people read text, and nothing else happens with it: not `option`, whose text is sent as its value. */
const textual = new Set(
  (
    'p span div h1 h2 h3 h4 h5 h6 a li td th b strong em i u s small label button figcaption caption dt dd legend summary ' +
    'blockquote section article header footer nav main aside title sub sup mark address cite q abbr'
  ).split(' '),
);
const voids = new Set(['br', 'hr', 'wbr']);

/** Splits a line; null: something in it is neither text nor the tag of a textual element. Linear. */
export function readTags(line: string): TaggedLine | null {
  const tags: Tag[] = [];
  const texts: string[] = [];
  let from = 0;
  for (;;) {
    const start = line.indexOf('<', from);
    if (start < 0) break;
    const end = endOfTag(line, start);
    const tag = end === null ? null : tagOf(line.slice(start, end + 1));
    if (tag === null || end === null) return null;
    texts.push(line.slice(from, start));
    tags.push(tag);
    from = end + 1;
  }
  texts.push(line.slice(from));
  return { tags, texts };
}

/** The place of the `>` that ends a tag, which is in no quotes; null where there is none, or a brace or another `<` before it. */
function endOfTag(line: string, start: number): number | null {
  let quote = '';
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<' || character === '{' || character === '}' || character === '`') return null;
  }
  return null;
}

function tagOf(source: string): Tag | null {
  const name = /^<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/.exec(source)?.[1];
  if (name === undefined) return null;
  if (voids.has(name)) return { kind: 'void', name, source };
  if (!textual.has(name) || source.endsWith('/>')) return null;
  if (source.startsWith('</')) return /^<\/[a-z0-9]+>$/.test(source) ? { kind: 'close', name, source } : null;
  return hasPlainAttributes(source, name) ? { kind: 'open', name, source } : null;
}

/** Names with quoted values, or alone: what an expression such as `a <b && c>` is not. */
function hasPlainAttributes(source: string, name: string): boolean {
  const rest = source.slice(1 + name.length, -1).replace(/"[^"]*"|'[^']*'/g, '""');
  return rest
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => /^[\w:@.#*()[\]-]{1,100}(?:="")?$/.test(part));
}
