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

/** How the tokens that are looked for begin. */
export interface Starts {
  /** Of so many places that follow each other, one look at the last rules out all: the shorter a token, the fewer. */
  stride: number;
  /** For three characters, by their slot: how many places before them a token may begin, as bits. */
  offsets: Uint8Array;
}

export interface TokenFinder {
  /** The beginnings of some tokens, by their indices: few are found faster than all. */
  startsOf(tokens: Iterable<number>): Starts;
  /**
   * Tells of the tokens in `text` before a position that begin in one of these ways, maybe of others too, in rising order;
   * `bytes` is the same text.
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
      const wanted = [...some].map((index) => tokens[index] ?? '');
      const stride = wanted.reduce((least, { length }) => Math.min(least, length - 2), mostStride);
      const offsets = new Uint8Array(slots);
      for (const token of wanted) {
        for (let offset = 0; offset < stride; offset++) {
          const [one, two, three] = [0, 1, 2].map((at) => token.charCodeAt(offset + at) & 255);
          const slot = slotOf(one ?? 0, two ?? 0, three ?? 0);
          offsets[slot] = (offsets[slot] ?? 0) | (1 << offset);
        }
      }
      return { stride, offsets };
    },
    find(text, bytes, to, starts, tell) {
      const { stride } = starts;
      for (let at = next3(bytes, starts, stride - 1, to); at >= 0; at = next3(bytes, starts, at + stride, to)) {
        const offsets = offsetsAt(bytes, starts, at);
        for (let offset = stride - 1; offset >= 0; offset--) {
          const may = (offsets & (1 << offset)) !== 0 && !isWithinWord(text, at - offset);
          if (may) follow(text, bytes, at - offset, to, tell);
        }
      }
    },
  };
}

/** The next place, in strides, at which three bytes may belong to a token; -1: none. The only loop over the whole text. */
function next3(bytes: Uint8Array, starts: Starts, from: number, to: number): number {
  const { stride } = starts;
  for (let at = from; at + 2 < to; at += stride) if (offsetsAt(bytes, starts, at) !== 0) return at;
  return -1;
}

const offsetsAt = (bytes: Uint8Array, { offsets }: Starts, at: number): number =>
  offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;

/** As many as there are bits in a table of bytes. */
const mostStride = 8;

/** So few that the table stays in the nearest cache. */
const slots = 1 << 14;

const slotOf = (one: number, two: number, three: number): number =>
  ((one << 7) ^ (two << 4) ^ (two >>> 3) ^ three) & (slots - 1);

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
