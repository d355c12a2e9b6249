// Written by scripts/generate.ts: to tell it of hundreds of patterns takes a good part of a short run.
import builtIn from './certain.json' with { type: 'json' };
import { type Certain, end, fold, unusual } from './needles.ts';

/** As it is written: the lists but the first, which many patterns share, once; of each pattern its first list, their needles, and its others. */
export interface Told {
  lists: readonly (readonly string[])[];
  patterns: Readonly<
    Record<string, readonly [first: readonly string[], needles: readonly number[], others: readonly number[]]>
  >;
}

// JSON loses that these are tuples; the file is written by the type.
const { lists, patterns } = builtIn as unknown as Told;

/** Whether a pattern is one of the built-in policy's. */
export const isBuiltIn = (pattern: string): boolean => Object.hasOwn(patterns, pattern);

/** What every path that a pattern matches holds; null: nothing is certain. Of the built-in policy's patterns it was told beforehand. */
export function certainOf(pattern: string): Certain | null {
  const told = isBuiltIn(pattern) ? patterns[pattern] : undefined;
  if (told === undefined) return tell(pattern);
  const [first, needles, others] = told;
  return { texts: [first, ...others.map((index) => lists[index] ?? [])], needles };
}

/** As `certainOf`, of any pattern. */
export function tell(pattern: string): Certain | null {
  const texts = textsOf(pattern);
  return texts === null ? null : { texts, needles: (texts[0] ?? []).map(lastNeedle) };
}

/** Of a text's places the last, less the mark of its end, which many share. */
const lastNeedle = (text: string): number => text.length - (text.endsWith(end) && text.length > 3 ? 2 : 1);

/**
 * The texts, told without writing the pattern's braces out: what stands outside of braces, and one of the alternatives of
 * each pair; lists of long texts come first.
 */
function textsOf(pattern: string): string[][] | null {
  const parts = split(pattern);
  if (parts === null) return null;
  const lists = parts.flatMap((part, index) => {
    if (typeof part === 'string') return runsOf(part, index === 0, index === parts.length - 1).map((run) => [run]);
    const [left, right] = [leftOf(parts, index), rightOf(parts, index)];
    const texts = part.map((alternative) => longestOf(alternative, left, right));
    return texts.every((text) => text !== null) ? [texts] : [];
  });
  const usable = lists
    .map((texts) => ({
      texts: [...new Set(texts.map(fold))],
      shortest: Math.min(...texts.map(({ length }) => length)),
    }))
    .filter(({ shortest }) => shortest > 1)
    .sort((one, other) => other.shortest - one.shortest);
  return (usable[0]?.shortest ?? 0) < 3 ? null : usable.map(({ texts }) => texts);
}

/** Text outside of braces, and the alternatives within each pair. */
type Part = string | string[];

/** Splits at braces; null where they mean something else than alternatives, or stand within other brackets. */
function split(pattern: string): Part[] | null {
  if (isIntricate(pattern)) return null;
  const parts: Part[] = [];
  let from = 0;
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
    const close = pattern.indexOf('}', open);
    const inside = close < 0 ? '' : pattern.slice(open + 1, close);
    if (!inside.includes(',') || inside.includes('{')) return null;
    parts.push(pattern.slice(from, open), inside.split(','));
    from = close + 1;
  }
  const rest = pattern.slice(from);
  return rest.includes('}') ? null : [...parts, rest];
}

/** Ranges, expressions, classes that hold a bracket, and brackets within brackets: left to whoever writes braces out. */
const intricate = /\.\.|\$\{|\[[!^]?\]|\([^)]*\(|[([][^)\]]*[{}]/;

/** Whether braces may mean something else in a pattern than alternatives. */
export const isIntricate = (pattern: string): boolean => unusual.test(pattern) || intricate.test(pattern);

/** The plain stretches of a text outside of braces, with the slash before them; at the ends of the pattern, with its edges. */
function runsOf(text: string, first: boolean, last: boolean): string[] {
  const outside = `${first ? '/' : ''}${withoutGroups(text)}${last && text !== '' ? end : ''}`;
  return outside.match(/\/?[\w.-]+\0?/g) ?? [];
}

/** Groups such as `!(or*)` and classes are no certain text; what stands beside them is. */
const withoutGroups = (text: string): string => text.replace(/[*?+@!]?\([^)]*\)?|\[[^\]]*\]?/g, '*');

/** The plain text right before a part, and right behind it. */
function leftOf(parts: readonly Part[], index: number): string {
  const before = parts[index - 1];
  if (index === 1 && before === '') return '/';
  return typeof before === 'string' ? (/\/?[\w.-]*$/.exec(withoutGroups(before))?.[0] ?? '') : '';
}

function rightOf(parts: readonly Part[], index: number): string {
  const after = parts[index + 1];
  if (index === parts.length - 2 && after === '') return end;
  return typeof after === 'string' ? (/^[\w.-]*/.exec(withoutGroups(after))?.[0] ?? '') : '';
}

/** The longest certain text of an alternative in its place; null: it has none. */
function longestOf(alternative: string, left: string, right: string): string | null {
  // Most alternatives are plain; there are thousands of them in a policy.
  if (!notPlain.test(alternative)) return longEnough(left + alternative + right);
  const whole = withoutGroups(alternative);
  const runs = `${left}${whole}${right}`.match(/\/?[\w.-]+\0?/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '');
  return longEnough(longest);
}

const notPlain = /[^\w.-]/;

const longEnough = (text: string): string | null => (text.length > 1 ? text : null);
