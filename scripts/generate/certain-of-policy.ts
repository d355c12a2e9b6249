import { braceExpand } from 'minimatch';
import { type Told, tell } from '../../src/classify/certain.ts';
import { keyAt } from '../../src/classify/needles.ts';

/**
 * What every path that one of a policy's patterns matches holds, each text with its rarest needle among all of them. Patterns
 * of which nothing is certain are left out.
 */
export function certainOfPolicy(policy: object): Told {
  const certain = [...new Set([...patternsIn(policy)].flatMap(asCompiled))].sort().flatMap((pattern) => {
    const known = tell(pattern);
    return known === null ? [] : [{ pattern, texts: known.texts }];
  });
  const frequency = new Map<number, number>();
  for (const text of certain.flatMap(({ texts }) => texts[0] ?? [])) {
    for (const { key } of trigramsOf(text)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const needleOf = (text: string): number =>
    // Of several as rare, the last: many names begin alike.
    trigramsOf(text).reduce((best, each) =>
      (frequency.get(each.key) ?? 0) <= (frequency.get(best.key) ?? 0) ? each : best,
    ).at;
  const lists = new Map<string, number>();
  const numberOf = (list: readonly string[]): number => {
    const key = JSON.stringify(list);
    const number = lists.get(key) ?? lists.size;
    lists.set(key, number);
    return number;
  };
  const patterns = Object.fromEntries(
    certain.map(({ pattern, texts: [first = [], ...others] }) => [
      pattern,
      [first, first.map(needleOf), others.map(numberOf)] as const,
    ]),
  );
  return { lists: [...lists.keys()].map((key): string[] => JSON.parse(key)), patterns };
}

const trigramsOf = (text: string): { key: number; at: number }[] =>
  Array.from({ length: text.length - 2 }, (_, start) => ({ key: keyAt(text, start + 2), at: start + 2 }));

/** A pattern, or what is compiled in its place where nothing is certain of it: each of its alternatives. */
const asCompiled = (pattern: string): string[] =>
  tell(pattern) === null && pattern.includes('{') ? braceExpand(pattern) : [pattern];

/** The patterns of all sets of files within a policy. */
function patternsIn(part: unknown): Set<string> {
  if (typeof part !== 'object' || part === null) return new Set();
  const inside = Object.values(part).flatMap((value) => [...patternsIn(value)]);
  const { paths = [], except = [], in: within = [] } = part as { paths?: unknown; except?: unknown; in?: unknown };
  const own = [paths, except, within].flat().filter((pattern) => typeof pattern === 'string');
  return new Set([...own, ...inside]);
}
