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

/** Returns the indices of the patterns that could match a path: all that do, and few others. `patterns` have no braces. */
export function candidateFinder(patterns: readonly string[]): (path: string) => number[] {
  return finderOf(
    patterns.map((pattern) => {
      const stretches = certainStretches(pattern);
      return stretches.length === 0 ? null : stretches.map((stretch) => [stretch]);
    }),
  );
}

/** A pattern, by its index, one text of its first list, and the other lists. */
interface Candidate {
  index: number;
  text: string;
  others: readonly (readonly string[])[];
}

/** As `candidateFinder`, of what is certain of each pattern. */
export function finderOf(certain: readonly Certain[]): (path: string) => number[] {
  const candidates: { candidate: Candidate; keys: number[] }[] = [];
  const always: number[] = [];
  const frequency = new Map<number, number>();
  certain.forEach((lists, index) => {
    if (lists === null) always.push(index);
    const [first = [], ...others] = lists ?? [];
    for (const text of first) {
      const keys = keysOf(text);
      candidates.push({ candidate: { index, text, others }, keys });
      for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  });
  const byNeedle = new Map<number, Candidate[]>();
  for (const { candidate, keys } of candidates) {
    const rarest = keys.reduce((best, key) => ((frequency.get(key) ?? 0) < (frequency.get(best) ?? 0) ? key : best));
    const same = byNeedle.get(rarest);
    if (same === undefined) byNeedle.set(rarest, [candidate]);
    else same.push(candidate);
  }
  // Most trigrams of a path are no needle, and an array tells that faster than a map.
  const isNeedle = new Uint8Array(1 << 12);
  for (const key of byNeedle.keys()) isNeedle[slotOf(key)] = 1;

  return (path) => {
    // No path in git is written so; where one is, nothing is left out.
    if (unusual.test(path) || path.endsWith('/') || path.startsWith('/')) return certain.map((_, index) => index);
    const text = fold(`/${path}${end}`);
    const found = new Set(always);
    for (const { index, text: own, others } of needlesIn(text, byNeedle, isNeedle)) {
      if (text.includes(own) && others.every((list) => list.some((each) => text.includes(each)))) found.add(index);
    }
    return [...found];
  };
}

/** The candidates of every needle that a text holds, each list once. */
function needlesIn(
  text: string,
  byNeedle: ReadonlyMap<number, readonly Candidate[]>,
  isNeedle: Uint8Array,
): readonly Candidate[] {
  const lists: (readonly Candidate[])[] = [];
  let key = 0;
  for (let index = 0; index < text.length; index++) {
    key = nextKey(key, text.charCodeAt(index));
    if (isNeedle[slotOf(key)] === 0 || index < 2) continue;
    const candidates = byNeedle.get(key);
    if (candidates !== undefined && !lists.includes(candidates)) lists.push(candidates);
  }
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}

/** Texts that differ only in case become the same. Unlike lower case, upper case does not depend on what stands beside. */
export const fold = (text: string): string => text.toUpperCase();

/** A backslash, an empty name, or a name of one or two dots. */
export const unusual = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/**
 * The plain text, folded, that every path matched by the pattern holds; the longest first, of three characters at least.
 * Empty: none is certain.
 */
function certainStretches(pattern: string): string[] {
  if (unusual.test(pattern)) return [];
  const stretches = plainStretches(pattern)
    .map(fold)
    .filter((stretch) => stretch.length > 1)
    .sort((a, b) => b.length - a.length);
  return (stretches[0]?.length ?? 0) > 2 ? stretches : [];
}

/** The plain text between the wildcards; a `/` stands for the start of a path or of a name. */
function plainStretches(pattern: string): string[] {
  const segments = pattern.split('/');
  const stretches: string[] = [];
  let current = '/';
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '**') {
      // Any number of folders. The slash before a last `**` is left out: whether it is needed is minimatch's affair.
      stretches.push(last ? current.replace(/\/$/, '') : current);
      current = '/';
      return;
    }
    const group = segment.search(groupStart);
    // What follows a group is not looked at.
    const plain = (group === -1 ? segment : segment.slice(0, group)).split(wildcard);
    const [first = '', ...rest] = plain;
    const tail = last ? end : '/';
    const pieces = [current + first, ...rest];
    const final = pieces.pop() ?? '';
    stretches.push(...pieces);
    if (group === -1) current = final + tail;
    else {
      stretches.push(final);
      current = last ? '' : tail;
    }
  });
  return [...stretches, current];
}

/** `*`, `?` and plain classes such as `[._-]` stand for something within a name. */
const wildcard = /\*+|\?|\[[!^]?[\w.-]+\]/;

/** A group such as `!(or*)`, a class with more to it, or a brace that was not expanded. */
const groupStart = /[*?+@!]\(|\[(?![!^]?[\w.-]+\])|[{}]/;

/** The trigrams of a text, as numbers. Two may share a number, which costs a vain try. */
function keysOf(text: string): number[] {
  const keys: number[] = [];
  let key = 0;
  for (let index = 0; index < text.length; index++) {
    key = nextKey(key, text.charCodeAt(index));
    if (index >= 2) keys.push(key);
  }
  return keys;
}

/** The number of a trigram, from that of the one before it and the next character. */
const nextKey = (key: number, code: number): number => ((key << 10) | (code & 0x3ff)) & 0x3fffffff;

const slotOf = (key: number): number => (key ^ (key >>> 9) ^ (key >>> 18)) & 0xfff;
