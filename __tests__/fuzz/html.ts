/** The elements of a piece of HTML, and the texts between them, as a browser tells them apart. */

/** One element's start or end, a comment, or a text with its characters written out. */
export type Piece = { kind: 'tag' | 'comment' | 'text'; value: string };

const tag = /<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/iy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** What a browser takes for a comment besides comments: declarations and instructions. */
const comment = /<!--[\s\S]*?(?:--!?>|$)|<[!?/][^>]*>/y;

/** What stands in such an element up to its end is no markup. https://html.spec.whatwg.org/multipage/parsing.html#rawtext-state */
const raw = /^(?:style|script|title|textarea|xmp|iframe|noembed|noframes)$/i;

/** The pieces of HTML in order. A `<` that opens nothing is text. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  const put = (piece?: Piece) => {
    if (text !== '') pieces.push({ kind: 'text', value: writtenOut(text) });
    text = '';
    if (piece !== undefined) pieces.push(piece);
  };
  for (let at = 0; at < html.length; ) {
    const opened = matchAt(tag, html, at);
    const [other] = (opened === null ? matchAt(comment, html, at) : null) ?? [];
    if (opened !== null) {
      const [all, end = '', name = '', attributes = ''] = opened;
      put({ kind: 'tag', value: `<${end}${[name.toLowerCase(), ...attributesIn(attributes)].join(' ')}>` });
      const next = at + all.length;
      at = end === '' && raw.test(name) ? endOf(name, html, next) : next;
      text = html.slice(next, at);
    } else if (other !== undefined) {
      put({ kind: 'comment', value: other });
      at += other.length;
    } else text += html.charAt(at++);
  }
  put();
  return pieces;
}

/** Where an element ends in which nothing is markup. */
function endOf(name: string, html: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${name.toLowerCase()}`, from);
  return end < 0 ? html.length : end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (text[at] !== '<') return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const attributesIn = (text: string): string[] =>
  [...text.matchAll(attribute)].map(
    ([, name = '', double, single, bare]) => `${name.toLowerCase()}="${double ?? single ?? bare ?? ''}"`,
  );

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const writtenOut = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|quot|amp));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });

/** Its elements and comments in order, without the texts. */
export const tagsOf = (html: string): string[] =>
  piecesOf(html).flatMap(({ kind, value }) => (kind === 'text' ? [] : [value]));
