/** What is told of one migration. */
export interface Found {
  tool: string;
  wayBack: 'has' | 'lacks' | 'unknown';
  why: string;
}

/** A file that could be a migration. */
export interface MigrationFile {
  readonly path: string;
  /** Its whole new text; null: not known. To be asked for once the path says that it is worth reading. */
  readonly text: string | null;
  /** It was there before. */
  readonly edited: boolean;
}

/** The other files of the change. */
export interface Siblings {
  get(path: string): MigrationFile | null;
  removed(path: string): boolean;
  find(matches: (path: string) => boolean): MigrationFile | null;
}

export const has = (tool: string, why: string): Found => ({ tool, wayBack: 'has', why });
export const lacks = (tool: string, why: string): Found => ({ tool, wayBack: 'lacks', why });
export const untold = (tool: string, why: string): Found => ({ tool, wayBack: 'unknown', why });

/** Where the diff does not show the whole file. */
export const unseen = (tool: string): Found => untold(tool, 'its whole text is not known');

/** More than this of a file is not read: a migration that long was generated, and its end holds its way back. */
const mostRead = 500_000;

/** A text without the comments of its language, each replaced by a space; strings are kept, so that `'--'` ends nothing. */
export function withoutComments(text: string, { line, block }: { line: RegExp; block?: [string, string] }): string {
  let rest = text.slice(0, mostRead);
  if (block !== undefined) {
    const parts: string[] = [];
    for (;;) {
      const start = rest.indexOf(block[0]);
      const end = start < 0 ? -1 : rest.indexOf(block[1], start + block[0].length);
      if (end < 0) break;
      parts.push(rest.slice(0, start));
      rest = rest.slice(end + block[1].length);
    }
    rest = [...parts, rest].join(' ');
  }
  return rest
    .split('\n')
    .map((each) => each.replace(line, ''))
    .join('\n');
}

/** The places of a text from `start` on that stand in no string, with their characters. */
export function* outsideStrings(text: string, start = 0): Generator<readonly [place: number, character: string]> {
  for (let place = start; place < text.length; place++) {
    const character = text.charAt(place);
    if (character !== '"' && character !== "'" && character !== '`') {
      yield [place, character];
      continue;
    }
    const triple = character.repeat(3);
    const quote = character !== '`' && text.startsWith(triple, place) ? triple : character;
    place = endOfString(text, place + quote.length, quote);
  }
}

/** The place of the last character of a string's closing quote. */
function endOfString(text: string, start: number, quote: string): number {
  for (let place = start; place < text.length; place++) {
    if (text.charAt(place) === '\\') place += 1;
    else if (text.startsWith(quote, place)) return place + quote.length - 1;
  }
  return text.length;
}

/** What stands between the bracket at `start` and the one that closes it; null: none does. Brackets in strings do not count. */
export function enclosed(text: string, start: number, [open, close]: readonly [string, string]): string | null {
  let depth = 0;
  for (const [place, character] of outsideStrings(text, start)) {
    if (character === open) depth += 1;
    else if (character === close) {
      depth -= 1;
      if (depth === 0) return text.slice(start + 1, place);
    }
  }
  return null;
}

/** Whether a body says no more than `nothing` does, whatever its white space. What is long says something. */
export function saysOnly(body: string, nothing: RegExp): boolean {
  const said = body.replace(/\s+/g, ' ').trim();
  return said.length <= 400 && nothing.test(said);
}
