/**
 * Finds the few patterns that could match a path, so that hundreds of them need not be tried on each of thousands of paths.
 *
 * Each pattern has stretches of plain text that a matching path must hold. Three characters of one, chosen to be rare
 * among the patterns, are its needle; a path is read once, and only patterns whose needle it holds are tried on it.
 */

/** Stands for the end of a path, where no pattern can see more; git allows no NUL in a path. */
export const end = '\0';

/**
 * What every path that a pattern matches holds, folded: of each list at least one text. The first list tells most, each of
 * its texts in three characters or more, the others in two. Null: nothing is certain.
 */
export type Certain = readonly (readonly string[])[] | null;

/** A pattern, by its index, one text of its first list, and the other lists. */
interface Candidate {
  index: number;
  text: string;
  others: readonly (readonly string[])[];
}

/**
 * Returns the indices of the patterns that could match a path: all that do, and few others. `certain` is what is known of
 * each pattern.
 */
export function finderOf(certain: readonly Certain[]): (path: string) => number[] {
  const always = certain.flatMap((lists, index) => (lists === null ? [index] : []));
  const byNeedle = needles(certain);
  // Most trigrams of a path are no needle, and an array tells that faster than a map.
  const isNeedle = new Uint8Array(slots);
  for (const key of byNeedle.keys()) isNeedle[slotOf(key)] = 1;

  // Thousands of files lie in a few folders.
  const folders = new Map<string, Walked>();
  const walk = (text: string, from: number, { key: before, lists: known }: Walked): Walked => {
    let key = before;
    let lists = known;
    for (let at = from; at < text.length; at++) {
      key = nextKey(key, text.charCodeAt(at));
      if (isNeedle[slotOf(key)] === 0) continue;
      const candidates = byNeedle.get(key);
      if (candidates !== undefined && !lists.includes(candidates)) lists = [...lists, candidates];
    }
    return { key, lists };
  };

  return (path) => {
    // No path in git is written so; where one is, nothing is left out.
    if (notOfGit.test(path)) return certain.map((_, index) => index);
    const text = fold(`/${path}${end}`);
    const folder = text.slice(0, text.lastIndexOf('/') + 1);
    const inFolder = folders.get(folder) ?? walk(folder, 0, { key: 0, lists: [] });
    folders.set(folder, inFolder);
    const found = always.slice();
    const { lists } = walk(text, folder.length, inFolder);
    for (let nth = 0; nth < lists.length; nth++) addHolding(text, lists[nth] ?? [], found);
    return found;
  };
}

// Loops by index: in the first thousands of runs, before it is compiled, `for … of` takes several times as long.

/** Adds the patterns whose texts a path holds, each once. */
function addHolding(text: string, candidates: readonly Candidate[], found: number[]): void {
  for (let nth = 0; nth < candidates.length; nth++) {
    const candidate = candidates[nth];
    if (candidate === undefined || !text.includes(candidate.text)) continue;
    if (holdsOfEach(text, candidate.others) && !found.includes(candidate.index)) found.push(candidate.index);
  }
}

function holdsOfEach(text: string, lists: Candidate['others']): boolean {
  for (let nth = 0; nth < lists.length; nth++) if (!holdsOne(text, lists[nth] ?? [])) return false;
  return true;
}

function holdsOne(text: string, list: readonly string[]): boolean {
  for (let nth = 0; nth < list.length; nth++) if (text.includes(list[nth] ?? '')) return true;
  return false;
}

/** A text as far as it was walked over: the trigram it ends in, and the candidates of all needles so far. */
interface Walked {
  key: number;
  lists: readonly (readonly Candidate[])[];
}

/** The candidates by the rarest trigram of their texts. */
function needles(certain: readonly Certain[]): Map<number, Candidate[]> {
  const frequency = frequencies(certain);
  const byNeedle = new Map<number, Candidate[]>();
  certain.forEach((lists, index) => {
    if (lists === null) return;
    const [first = [], ...others] = lists;
    for (const text of first) {
      const key = rarest(text, frequency);
      const same = byNeedle.get(key);
      if (same === undefined) byNeedle.set(key, [{ index, text, others }]);
      else same.push({ index, text, others });
    }
  });
  return byNeedle;
}

/** How many of the texts that count hold a trigram, by its slot. */
function frequencies(certain: readonly Certain[]): Uint16Array {
  const frequency = new Uint16Array(slots);
  for (const lists of certain) {
    for (const text of lists?.[0] ?? []) {
      let key = 0;
      for (let at = 0; at < text.length; at++) {
        key = nextKey(key, text.charCodeAt(at));
        if (at >= 2) frequency[slotOf(key)] = (frequency[slotOf(key)] ?? 0) + 1;
      }
    }
  }
  return frequency;
}

/** Of several as rare, the last: many names begin alike. */
function rarest(text: string, frequency: Uint16Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    key = nextKey(key, text.charCodeAt(at));
    const count = frequency[slotOf(key)] ?? 0;
    if (at < 2 || count > least) continue;
    best = key;
    least = count;
  }
  return best;
}

/** Texts that differ only in case become the same. Unlike lower case, upper case does not depend on what stands beside. */
export const fold = (text: string): string => text.toUpperCase();

/** An empty name, or a name of one or two dots: git has no such paths. */
export const notOfGit = /\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;

/** The same, or a backslash, which in a pattern, and nowhere else, means something of its own. */
export const unusual = /\\|\/\/|^\/|\/$|(?:^|\/)\.\.?(?:\/|$)/;

/** The number of a trigram, from that of the one before it and the next character. Two may share one: that costs a vain try. */
const nextKey = (key: number, code: number): number => ((key << 10) | (code & 0x3ff)) & 0x3fffffff;

const slots = 1 << 12;

const slotOf = (key: number): number => (key ^ (key >>> 9) ^ (key >>> 18)) & (slots - 1);
