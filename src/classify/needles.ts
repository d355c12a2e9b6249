/**
 * Finds the few patterns that could match a path, so that hundreds of them need not be tried on each of thousands of paths.
 *
 * Each pattern has stretches of plain text that a matching path must hold. Three characters of one, chosen to be rare
 * among the patterns, are its needle; a path is read once, and only patterns whose needle it holds are tried on it.
 */

/** Stands for the end of a path, where no pattern can see more; git allows no NUL in a path. */
const end = '\0';

/** Returns the indices of the patterns that could match a path: all that do, and few others. `patterns` have no braces. */
export function candidateFinder(patterns: readonly string[]): (path: string) => number[] {
  const stretchesOf = patterns.map(certainStretches);
  const keysOfLongest = stretchesOf.map(([longest]) => (longest === undefined ? [] : keysOf(longest)));
  const frequency = new Map<number, number>();
  for (const keys of keysOfLongest) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);

  const byNeedle = new Map<number, number[]>();
  const always: number[] = [];
  keysOfLongest.forEach((keys, index) => {
    if (keys.length === 0) {
      always.push(index);
      return;
    }
    const rarest = keys.reduce((best, key) => ((frequency.get(key) ?? 0) < (frequency.get(best) ?? 0) ? key : best));
    const others = byNeedle.get(rarest);
    if (others === undefined) byNeedle.set(rarest, [index]);
    else others.push(index);
  });

  const all = patterns.map((_, index) => index);
  return (path) => {
    // No path in git is written so; where one is, nothing is left out.
    if (unusual.test(path) || path.endsWith('/') || path.startsWith('/')) return all;
    const text = fold(`/${path}${end}`);
    const found = [...always];
    const tried = new Set<readonly number[]>();
    for (const key of keysOf(text)) {
      const indices = byNeedle.get(key);
      if (indices === undefined || tried.has(indices)) continue;
      tried.add(indices);
      for (const index of indices) {
        if (stretchesOf[index]?.every((stretch) => text.includes(stretch))) found.push(index);
      }
    }
    return found;
  };
}

/** Texts that differ only in case become the same. Unlike lower case, upper case does not depend on what stands beside. */
const fold = (text: string): string => text.toUpperCase();

/** A backslash, an empty name, or a name of one or two dots. */
const unusual = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/** The plain text, folded, that every path matched by the pattern holds; the longest first. Empty: none is certain. */
function certainStretches(pattern: string): string[] {
  if (unusual.test(pattern)) return [];
  return plainStretches(pattern)
    .map(fold)
    .filter((stretch) => stretch.length > 2)
    .sort((a, b) => b.length - a.length);
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
    key = ((key << 10) | (text.charCodeAt(index) & 0x3ff)) & 0x3fffffff;
    if (index >= 2) keys.push(key);
  }
  return keys;
}
