/**
 * The new side of a hunk as whoever reads the file will have it: escapes and entities written out, lines that belong
 * together joined. So `&#106;avascript:`, `\u003cscript` and `@\69mport` are told like what they stand for.
 */

/** One line of the new side, without its mark. */
export interface NewLine {
  text: string;
  added: boolean;
  /** In the new file, from 1. */
  number: number;
}

export interface WrittenOut {
  text: string;
  /** For each line where it starts in the text, in rising order. */
  starts: readonly number[];
}

/** How a sort of files writes what it cannot write plainly. */
export type Writing = 'markup' | 'css' | 'properties' | 'po';

/** Writes out the lines of a hunk. Linear in their length. */
export function writtenOut(lines: readonly NewLine[], writing: Writing): WrittenOut {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let joins: Join = 'no';
  for (const [index, { text }] of lines.entries()) {
    const own = joins === 'continued' ? text.trimStart() : joins === 'quoted' ? text.trimStart().slice(1) : text;
    joins = joinOf(text, lines[index + 1]?.text, writing);
    const shown = plainly(joins === 'no' ? own : withoutEnd(own), writing);
    starts.push(length);
    parts.push(shown, joins === 'no' ? '\n' : '');
    length += shown.length + (joins === 'no' ? 1 : 0);
  }
  return { text: parts.join(''), starts };
}

/** Whether the next line goes on without a break: behind a backslash, or as the next of several quoted texts. */
type Join = 'no' | 'continued' | 'quoted';

function joinOf(text: string, next: string | undefined, writing: Writing): Join {
  if (next === undefined) return 'no';
  if (text.endsWith('\\')) return 'continued';
  if (writing === 'po') return text.endsWith('"') && next.trimStart().startsWith('"') ? 'quoted' : 'no';
  // A blank or a line break behind an escape in hexadecimal digits belongs to it.
  return writing === 'css' && /\\[0-9a-f]{1,6}$/i.test(text.slice(-8)) ? 'continued' : 'no';
}

/** Without the backslash or the quote that ends it; an escape in hexadecimal digits stays. */
const withoutEnd = (text: string): string => (/[\\"]$/.test(text) ? text.slice(0, -1) : text);

function plainly(text: string, writing: Writing): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  if (writing === 'css') return withoutCssEscapes(withoutEntities(text));
  // An entity may stand within what is an entity again for whoever shows the text.
  return withoutEntities(withoutEntities(withoutEscapes(text, writing)));
}

/** `\65 ` and `\e`: https://www.w3.org/TR/css-syntax-3/#escaping */
const withoutCssEscapes = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})[ \t]?|(.))/gi, (_, hex?: string, other = '') =>
    hex === undefined ? other : character(Number.parseInt(hex, 16)),
  );

const withoutEscapes = (text: string, writing: Writing): string =>
  text.replace(
    /\\(?:u\{([0-9a-f]{1,8})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8})|([0-7]{2,3})|(.))/gi,
    (_, braced?: string, short?: string, byte?: string, long?: string, octal?: string, other = '') => {
      const hex = braced ?? short ?? byte ?? long;
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      // Java drops the backslash of an escape that it does not know.
      return (writing === 'properties' ? /[tnrf]/ : /[tnrfv]/).test(other) ? '\t' : other;
    },
  );

const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+);?|#(\d+);?|([a-z]{2,30});)/gi,
        (whole, hex?: string, decimal?: string, name = '') => {
          if (hex !== undefined) return character(Number.parseInt(hex, 16));
          if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
          return named.get(name.toLowerCase()) ?? whole;
        },
      )
    : text;

/** A character by its number. A line break, or another control character, is no more than a tab to whoever reads on. */
const character = (code: number): string =>
  code < 32 ? '\t' : code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);

/** The entities of HTML that stand for what markup and addresses are made of. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ tab: '\t', newline: '\t', nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", colon: ':', semi: ';' },
    ...{ lpar: '(', rpar: ')', sol: '/', bsol: '\\', equals: '=', num: '#', commat: '@', period: '.', dollar: '$' },
    ...{ lcub: '{', lbrace: '{', rcub: '}', rbrace: '}', excl: '!', quest: '?', grave: '`', lowbar: '_', hyphen: '-' },
  }),
);
