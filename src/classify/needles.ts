/**
 * Finds the few patterns that could match a path, so that hundreds of them need not be tried on each of thousands of paths.
 *
 * Each pattern has stretches of plain text that a matching path must hold. Three characters of one, rare among the patterns
 * where that was told beforehand (certain.ts), are its needle; a path is read once, and only patterns whose needle it holds are tried on it.
 */

import { append } from '../append.ts';

/** Stands for the end of a path, where no pattern can see more; git allows no NUL in a path. */
export const end = '\0';

/** What every path that a pattern matches holds, folded. */
export interface Certain {
  /** Of each list at least one text. The first list tells most, each of its texts in three characters or more, the others in two. */
  texts: readonly (readonly string[])[];
  /** Of each text of the first list, the place of its needle's last character. */
  needles: readonly number[];
}

/** A pattern, by its index, one text of its first list, the place of that text's needle, by its last character, and the other lists. */
export interface Candidate {
  index: number;
  text: string;
  needle: number;
  others: readonly (readonly string[])[];
}

/** Patterns by the needles of their texts. */
export class Needles {
  /** The indices of patterns of which nothing is certain. */
  readonly always: readonly number[];
  /** Whether each text lies within one name, with the slash before it. */
  areOfOneName = true;
  private readonly byKey = new Map<number, Candidate[]>();
  // Most trigrams of a path are no needle, and an array tells that faster than a map.
  private readonly slots = new Uint8Array(slots);

  /** `certain` is what is known of each pattern; null: nothing. */
  constructor(certain: readonly (Certain | null)[]) {
    const always: number[] = [];
    for (let index = 0; index < certain.length; index++) {
      const known = certain[index] ?? null;
      if (known === null) always.push(index);
      else this.add(index, known);
    }
    this.always = always;
  }

  private add(index: number, { texts: [first = [], ...others], needles }: Certain): void {
    for (let nth = 0; nth < first.length; nth++) {
      const text = first[nth] ?? '';
      const needle = needles[nth] ?? text.length - 1;
      const key = keyAt(text, needle);
      if (text.lastIndexOf('/') > 0) this.areOfOneName = false;
      append(this.byKey, key, { index, text, needle, others });
      this.slots[slotOf(key)] = 1;
    }
  }

  /** Whether a trigram, by its number, is a needle. */
  has(key: number): boolean {
    return this.slots[slotOf(key)] === 1 && this.byKey.has(key);
  }

  /** The candidates of a needle. */
  at(key: number): readonly Candidate[] | undefined {
    return this.slots[slotOf(key)] === 0 ? undefined : this.byKey.get(key);
  }

  /** The candidates of all needles in a text, which is folded. */
  of(text: string): Candidate[] {
    const found = new Set<readonly Candidate[]>();
    let key = 0;
    for (let at = 0; at < text.length; at++) {
      key = nextKey(key, text.charCodeAt(at));
      const candidates = this.at(key);
      if (candidates !== undefined) found.add(candidates);
    }
    return [...found].flat();
  }
}

/**
 * Returns the indices of the patterns that could match a path: all that do, and few others. `isPlain` says what of the path is known: it
 * is of ASCII alone, and as git has paths.
 */
export function finderOf(needles: Needles, patterns: number): (path: string, isPlain: boolean) => number[] {
  // Thousands of files lie in a few folders.
  const folders = new Map<string, Walked>();
  const walk = (text: string, { text: walked, key: before, lists: known }: Walked): Walked => {
    let key = before;
    let lists = known;
    for (let at = 0; at < text.length; at++) {
      key = nextKey(key, text.charCodeAt(at));
      const candidates = needles.at(key);
      if (candidates !== undefined && !lists.includes(candidates)) lists = [...lists, candidates];
    }
    return { text: walked + text, key, lists };
  };
  const start = walk('/', { text: '', key: 0, lists: [] });

  return (path, isPlain) => {
    // No path in git is written so; where one is, nothing is left out.
    if (!isPlain && notOfGit.test(path)) return Array.from({ length: patterns }, (_, index) => index);
    const nameAt = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, nameAt);
    const inFolder = folders.get(folder) ?? walk(fold(folder), start);
    folders.set(folder, inFolder);
    const name = path.slice(nameAt);
    const { text, lists } = walk((isPlain ? name.toUpperCase() : fold(name)) + end, inFolder);
    const found = needles.always.slice();
    for (let nth = 0; nth < lists.length; nth++) addHolding(text, lists[nth] ?? [], found);
    return found;
  };
}

// Loops by index: in the first thousands of runs, before it is compiled, `for … of` takes several times as long.

/** Adds the patterns whose texts a path holds, each once. */
function addHolding(text: string, candidates: readonly Candidate[], found: number[]): void {
  for (let nth = 0; nth < candidates.length; nth++) {
    const candidate = candidates[nth];
    if (candidate !== undefined && holds(text, candidate) && !found.includes(candidate.index))
      found.push(candidate.index);
  }
}

/** Whether a folded text holds what a pattern asks for. */
export const holds = (text: string, candidate: Candidate): boolean =>
  text.includes(candidate.text) && holdsOthers(text, candidate);

/** Whether it holds what the pattern asks for besides the text of its needle. */
export function holdsOthers(text: string, { others }: Candidate): boolean {
  for (let nth = 0; nth < others.length; nth++) if (!holdsOne(text, others[nth] ?? [])) return false;
  return true;
}

function holdsOne(text: string, list: readonly string[]): boolean {
  for (let nth = 0; nth < list.length; nth++) if (text.includes(list[nth] ?? '')) return true;
  return false;
}

/** A text as far as it was walked over, folded: the trigram it ends in, and the candidates of all needles so far. */
interface Walked {
  text: string;
  key: number;
  lists: readonly (readonly Candidate[])[];
}

/**
 * Texts that differ only in case become the same. Unlike lower case, upper case does not depend on what stands beside; but the
 * Kelvin sign, for which a pattern's `k` stands as well, becomes one only by way of it.
 */
export const fold = (text: string): string => text.toLowerCase().toUpperCase();

/** An empty name, or a name of one or two dots: git has no such paths. */
export const notOfGit = /\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;

/** The same, or a backslash, which in a pattern, and nowhere else, means something of its own. */
export const unusual = new RegExp(`\\\\|${notOfGit.source}`);

/** The number of a trigram, from that of the one before it and the next character. Two may share one: that costs a vain try. */
const nextKey = (key: number, code: number): number => ((key << 10) | (code & 0x3ff)) & 0x3fffffff;

/** As `nextKey`, of a character of a path of ASCII alone, as it would be folded. */
export const keyAfter = (key: number, code: number): number => nextKey(key, code > 96 && code < 123 ? code - 32 : code);

/** The number of the trigram that ends at a place. */
export const keyAt = (text: string, at: number): number =>
  nextKey(nextKey(nextKey(0, text.charCodeAt(at - 2)), text.charCodeAt(at - 1)), text.charCodeAt(at));

const slots = 1 << 12;

const slotOf = (key: number): number => (key ^ (key >>> 9) ^ (key >>> 18)) & (slots - 1);
