import { braceExpand } from 'minimatch';
import { isIntricate } from './certain.ts';

/** A pattern with more alternatives than this is refused by the schema, because minimatch would drop the rest unsaid. */
export const maxAlternatives = 1000;

/**
 * The patterns that a pattern's braces stand for, each once, as minimatch has them. Most braces hold plain alternatives, for which
 * minimatch is not asked: in most runs it is not even loaded.
 */
export function alternativesOf(pattern: string): string[] {
  return [...new Set(writtenOut(pattern) ?? braceExpand(pattern, { braceExpandMax: maxAlternatives }))];
}

/** Whether a pattern's braces stand for more than that. */
export const hasTooManyAlternatives = (pattern: string): boolean =>
  writtenOut(pattern) === null &&
  braceExpand(pattern, { braceExpandMax: maxAlternatives + 1 }).length > maxAlternatives;

/** null: braces mean something else here, or stand for too many. */
function writtenOut(pattern: string): string[] | null {
  if (!/[{}]/.test(pattern)) return [pattern];
  // It leaves out an alternative of nothing at all.
  return isIntricate(pattern) ? null : (expanded(pattern)?.filter((each) => each !== '') ?? null);
}

/** Pair by pair from the left; within a pair as well. */
function expanded(text: string): string[] | null {
  const open = text.indexOf('{');
  if (open < 0) return text.includes('}') ? null : [text];
  const inside = alternativesAt(text, open);
  if (inside === null) return null;
  const rest = expanded(text.slice(inside.end));
  const choices = inside.alternatives.map(expanded);
  if (rest === null || choices.some((each) => each === null)) return null;
  const all = choices.flatMap((each) => each ?? []);
  if (all.length * rest.length > maxAlternatives) return null;
  const before = text.slice(0, open);
  return all.flatMap((choice) => rest.map((after) => before + choice + after));
}

/** What stands between a brace and its counterpart, at the commas that are in no other pair; null: there is none, or no comma. */
function alternativesAt(text: string, open: number): { alternatives: string[]; end: number } | null {
  const alternatives: string[] = [];
  let from = open + 1;
  for (let [at, depth] = [from, 1]; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth > 1 || (character !== ',' && depth > 0)) continue;
    if (character === ',' || depth === 0) {
      alternatives.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return alternatives.length > 1 ? { alternatives, end: from } : null;
  }
  return null;
}
