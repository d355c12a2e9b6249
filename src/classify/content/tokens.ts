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

/** Which tokens are looked for, and how they begin. */
export interface Wanted {
  /** By token: 1 where it is looked for. */
  tokens: Uint8Array;
  /** Of so many places that follow each other, one look at the last rules out all: the shorter a token, the fewer. */
  stride: number;
  /** For three characters, by their slot: how many places before them a token may begin, as bits. */
  offsets: Uint8Array;
}

export interface TokenFinder {
  /** Makes some tokens ready, by their indices: few are found faster than all. */
  wanted(tokens: Iterable<number>): Wanted;
  /** Where the wanted tokens seem to stand before a position, in rising order: of each its index, then where it starts. */
  find(bytes: Uint8Array, to: number, wanted: Wanted): readonly number[];
  /** Whether what seems to be a token is one: of characters beyond a byte, bytes tell only the lower half. */
  stands(token: number, text: string, start: number): boolean;
}

/** Compiles tokens of three characters or more; each is named by its index. Case counts. */
export function compileTokens(tokens: readonly string[]): TokenFinder {
  const tree = treeOf(tokens);
  return {
    wanted(some) {
      const is = new Uint8Array(tokens.length);
      for (const index of some) is[index] = 1;
      return { tokens: is, ...startsOf(tokens.filter((_, index) => is[index] === 1)) };
    },
    find(bytes, to, wanted) {
      const found: number[] = [];
      collect(bytes, to, wanted, tree, found);
      return found;
    },
    stands: (token, text, start) => text.startsWith(tokens[token] ?? '', start) && !isWithinWord(text, start),
  };
}

function startsOf(tokens: readonly string[]): Pick<Wanted, 'stride' | 'offsets'> {
  let stride = mostStride;
  for (const { length } of tokens) stride = Math.min(stride, length - 2);
  const offsets = new Uint8Array(slots);
  for (const token of tokens) {
    for (let offset = 0; offset < stride; offset++) {
      const slot = slotOf(byteOf(token, offset), byteOf(token, offset + 1), byteOf(token, offset + 2));
      offsets[slot] = (offsets[slot] ?? 0) | (1 << offset);
    }
  }
  return { stride, offsets };
}

// The two loops over all text know nothing but numbers and call nothing else, so that they are compiled soon: most runs
// classify one change, and whatever is not compiled by then takes many times as long.

/** Looks at every stride for the beginnings of tokens, and follows the tree from there. */
function collect(bytes: Uint8Array, to: number, wanted: Wanted, tree: Tree, found: number[]): void {
  const { stride, offsets } = wanted;
  for (let at = stride - 1; at + 2 < to; at += stride) {
    const bits = offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;
    if (bits === 0) continue;
    for (let offset = stride - 1; offset >= 0; offset--) {
      if ((bits & (1 << offset)) !== 0) follow(bytes, at - offset, to, wanted.tokens, tree, found);
    }
  }
}

/** The tokens that stand at a place, unless it is within a word. */
function follow(
  bytes: Uint8Array,
  start: number,
  to: number,
  wanted: Uint8Array,
  { classOf, width, next, endsAt }: Tree,
  found: number[],
): void {
  if (start > 0 && words[bytes[start] ?? 0] === 1 && words[bytes[start - 1] ?? 0] === 1) return;
  let state = 0;
  for (let at = start; at < to; at++) {
    const letter = classOf[bytes[at] ?? 0] ?? 0;
    state = letter === 0 ? 0 : (next[state * width + letter] ?? 0);
    if (state === 0) return;
    const token = endsAt[state] ?? -1;
    if (token >= 0 && wanted[token] === 1) found.push(token, start);
  }
}

const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at - 1));

/** A letter, a digit, "_", or a character beyond ASCII, since most of those are letters. */
const isWord = (code: number): boolean => code > 127 || words[code] === 1;

/** By byte; those beyond ASCII belong to words. */
const words = new Uint8Array(256).fill(1, 128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  words[character.charCodeAt(0)] = 1;

const byteOf = (text: string, at: number): number => text.charCodeAt(at) & 255;

/** As many as there are bits in a table of bytes. */
const mostStride = 8;

/** So few that the table stays in the nearest cache. */
const slots = 1 << 14;

const slotOf = (one: number, two: number, three: number): number =>
  ((one << 7) ^ (two << 4) ^ (two >>> 3) ^ three) & (slots - 1);

/** All tokens, letter by letter. */
interface Tree {
  /** Each byte that occurs in a token has a number of its own; all others have 0. */
  classOf: Uint8Array;
  /** How many of these there are. */
  width: number;
  /** The state after a state and a class, at `state * width + class`; 0: none. */
  next: Int32Array;
  /** The token that ends in a state; -1: none. */
  endsAt: Int32Array;
}

function treeOf(tokens: readonly string[]): Tree {
  const classOf = new Uint8Array(256);
  let width = 1;
  let most = 1;
  for (const token of tokens) {
    most += token.length;
    for (let at = 0; at < token.length; at++) {
      if (classOf[byteOf(token, at)] === 0) classOf[byteOf(token, at)] = width++;
    }
  }
  const next = new Int32Array(most * width);
  const endsAt = new Int32Array(most).fill(-1);
  let states = 1;
  tokens.forEach((token, index) => {
    let state = 0;
    for (let at = 0; at < token.length; at++) {
      const edge = state * width + (classOf[byteOf(token, at)] ?? 0);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    // Of two tokens that differ beyond the lower halves of their characters, only one could be told.
    if (endsAt[state] === -1) endsAt[state] = index;
  });
  return { classOf, width, next, endsAt };
}
