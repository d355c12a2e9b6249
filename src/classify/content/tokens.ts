/**
 * Finds many literal texts in one walk over a text. A token that starts with a letter is looked for at the beginnings of
 * words only, so that "sign(" is not found in "design("; where one may start, it is looked up in the order of all tokens, letter
 * by letter, at most as far as the longest: linear, whatever the text holds.
 */

import { append } from '../../append.ts';

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
  const all = inOrder(tokens);
  return {
    wanted(some) {
      const is = new Uint8Array(tokens.length);
      for (const index of some) is[index] = 1;
      return { tokens: is, ...startsOf(tokens.filter((_, index) => is[index] === 1)) };
    },
    find(bytes, to, wanted) {
      const found: number[] = [];
      collect(bytes, to, wanted, all, found);
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

// The loops over all text know nothing but numbers and call nothing else, so that they are compiled soon: most runs
// classify one change, and whatever is not compiled by then takes many times as long.

/** Looks at every stride for the beginnings of tokens, and looks them up from there. */
function collect(bytes: Uint8Array, to: number, wanted: Wanted, all: Ordered, found: number[]): void {
  const { stride, offsets } = wanted;
  for (let at = stride - 1; at + 2 < to; at += stride) {
    const bits = offsets[slotOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] ?? 0;
    if (bits === 0) continue;
    for (let offset = stride - 1; offset >= 0; offset--) {
      if ((bits & (1 << offset)) !== 0) follow(bytes, at - offset, to, wanted, all, found);
    }
  }
}

/** The tokens that stand at a place, unless it is within a word; shorter ones first. */
function follow(bytes: Uint8Array, start: number, to: number, wanted: Wanted, all: Ordered, found: number[]): void {
  if (!mayStart(bytes, start, wanted.offsets)) return;
  const { begins, tokens } = all;
  let low = 0;
  let high = tokens.length;
  for (let depth = 0; start + depth < to; depth++) {
    const byte = bytes[start + depth] ?? 0;
    low = firstWith(byte, low, high, depth, all);
    high = firstWith(byte + 1, low, high, depth, all);
    if (low === high) return;
    for (let end = low; end < high && (begins[end + 1] ?? 0) - (begins[end] ?? 0) === depth + 1; end++) {
      const token = tokens[end] ?? 0;
      if (wanted.tokens[token] === 1) found.push(token, start);
    }
  }
}

/** Whether a token may begin at a place: its first three characters seem to stand there, and not within a word. */
function mayStart(bytes: Uint8Array, start: number, offsets: Uint8Array): boolean {
  const one = bytes[start] ?? 0;
  if (((offsets[slotOf(one, bytes[start + 1] ?? 0, bytes[start + 2] ?? 0)] ?? 0) & 1) === 0) return false;
  return start === 0 || words[one] === 0 || words[bytes[start - 1] ?? 0] === 0;
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

/** All tokens in the order of their bytes. */
interface Ordered {
  /** Their bytes, one token after the other. */
  spelled: Uint8Array;
  /** By place in the order: where in these a token begins; at the end, where the last one ends. */
  begins: Int32Array;
  /** By place in the order: the index of the token. */
  tokens: Int32Array;
}

function inOrder(tokens: readonly string[]): Ordered {
  const byBytes = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) append(byBytes, latin(token), index);
  const begins = new Int32Array(tokens.length + 1);
  const indices = new Int32Array(tokens.length);
  let spelled = '';
  let place = 0;
  // Sorted by their UTF-16 units, each of which is a byte here.
  for (const bytes of [...byBytes.keys()].sort()) {
    for (const index of byBytes.get(bytes) ?? []) {
      indices[place] = index;
      spelled += bytes;
      place += 1;
      begins[place] = spelled.length;
    }
  }
  return { spelled: Buffer.from(spelled, 'latin1'), begins, tokens: indices };
}

/** A text of the lower halves of its characters. */
const latin = (text: string): string => (ascii.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1'));

const ascii = /^[\0-\x7f]*$/;

/**
 * Of the tokens at places `from` to `to` of the order, which have `depth` bytes in common, the first with this byte or a larger one
 * behind them. One that has no more bytes is smaller than all.
 */
function firstWith(byte: number, from: number, to: number, depth: number, { spelled, begins }: Ordered): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = (begins[middle] ?? 0) + depth;
    if (place < (begins[middle + 1] ?? 0) && (spelled[place] ?? 0) >= byte) high = middle;
    else low = middle + 1;
  }
  return low;
}
