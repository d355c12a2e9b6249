/**
 * Finds many literal texts in one walk over a text. A token that starts with a letter is looked for at the beginnings of
 * words only, so that "sign(" is not found in "design("; where one may start, a tree of all tokens is followed, at most as
 * deep as the longest: linear, whatever the text holds.
 */

/** A text as bytes, one for each UTF-16 unit (its lower half), which is read several times as fast. */
export class Bytes {
  private buffer = Buffer.alloc(0);

  /** The first `length` units of a text; the bytes of the text before it are overwritten. */
  of(text: string, length: number): Uint8Array {
    if (this.buffer.length < length) this.buffer = Buffer.alloc(Math.max(length, 1 << 16));
    this.buffer.write(text, 0, length, 'latin1');
    return this.buffer;
  }
}

/** Told of each token where it starts. */
export type OnToken = (token: number, start: number) => void;

/** How the tokens that are looked for may begin: where none does, none stands. */
export type Starts = Uint8Array;

export interface TokenFinder {
  /** The beginnings of some tokens, by their indices: few are found faster than all. */
  startsOf(tokens: Iterable<number>): Starts;
  /**
   * Tells of every token in `text` before a position that begins in one of these ways, maybe of others too; `bytes` is
   * the same text.
   */
  find(text: string, bytes: Uint8Array, to: number, starts: Starts, tell: OnToken): void;
}

/** Compiles tokens of three characters or more; each is named by its index. Case counts. */
export function compileTokens(tokens: readonly string[]): TokenFinder {
  const classOf = classes(tokens);
  const width = 1 + classOf.reduce((most, each) => Math.max(most, each), 0);
  const { next, endsAt } = trie(tokens, classOf, width);

  /** The tokens that stand at a place. */
  const follow = (text: string, bytes: Uint8Array, start: number, to: number, tell: OnToken): void => {
    let state = 0;
    for (let at = start; at < to; at++) {
      const letter = classOf[bytes[at] ?? 0] ?? 0;
      state = letter === 0 ? 0 : (next[state * width + letter] ?? 0);
      if (state === 0) return;
      const token = endsAt[state] ?? -1;
      // Characters beyond a byte look like others.
      if (token >= 0 && text.startsWith(tokens[token] ?? '', start)) tell(token, start);
    }
  };

  return {
    startsOf(some) {
      // Nearly all places are ruled out by three characters, in a small table and without a branch that depends on the text.
      const starts = new Uint8Array(slots);
      for (const index of some) {
        const token = tokens[index] ?? '';
        const key = [0, 1, 2].reduce((sum, at) => (sum << 8) | (token.charCodeAt(at) & 255), 0);
        starts[slotOf(key)] = 1;
      }
      return starts;
    },
    find(text, bytes, to, starts, tell) {
      for (let at = nextStart(bytes, starts, 0, to); at >= 0; at = nextStart(bytes, starts, at + 1, to)) {
        if (!isWithinWord(text, at)) follow(text, bytes, at, to, tell);
      }
    },
  };
}

/** The next place from `from` on at which three bytes are in the table; -1: none. The only loop that sees every byte. */
function nextStart(bytes: Uint8Array, starts: Uint8Array, from: number, to: number): number {
  let key = ((bytes[from] ?? 0) << 8) | (bytes[from + 1] ?? 0);
  for (let at = from + 2; at < to; at++) {
    key = ((key << 8) | (bytes[at] ?? 0)) & 0xffffff;
    if (starts[slotOf(key)] === 1) return at - 2;
  }
  return -1;
}

/** So few that the table stays in the nearest cache. */
const slots = 1 << 14;

const slotOf = (key: number): number => (key ^ (key >>> 10)) & (slots - 1);

const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));

/** A letter, a digit, "_", or a character beyond ASCII, since most of those are letters. */
const isWord = (code: number): boolean => code > 127 || words[code] === 1;

const words = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  words[character.charCodeAt(0)] = 1;

/** Gives each byte that occurs in a token a number of its own; all others are 0. */
function classes(tokens: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let count = 0;
  for (const token of tokens) {
    for (let at = 0; at < token.length; at++) {
      const code = token.charCodeAt(at) & 255;
      if (classOf[code] === 0) classOf[code] = ++count;
    }
  }
  return classOf;
}

/** The state after a state and a character's class, and the token that ends in a state; -1: none. */
function trie(tokens: readonly string[], classOf: Uint8Array, width: number) {
  const most = 1 + tokens.reduce((sum, token) => sum + token.length, 0);
  const next = new Int32Array(most * width);
  const endsAt = new Int32Array(most).fill(-1);
  let states = 1;
  tokens.forEach((token, index) => {
    let state = 0;
    for (let at = 0; at < token.length; at++) {
      const edge = state * width + (classOf[token.charCodeAt(at) & 255] ?? 0);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    // Of two tokens that differ beyond the lower halves of their characters, only one could be told.
    if (endsAt[state] === -1) endsAt[state] = index;
  });
  return { next, endsAt };
}
