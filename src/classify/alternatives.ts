import { braceExpand } from 'minimatch';
import { split } from './certain.ts';

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
  let written = [''];
  for (const part of split(pattern) ?? [null]) {
    if (part === null) return null;
    const choices = typeof part === 'string' ? [part] : part;
    if (written.length * choices.length > maxAlternatives) return null;
    written = written.flatMap((before) => choices.map((choice) => before + choice));
  }
  // It leaves out an alternative of nothing at all.
  return pattern.includes('{') ? written.filter((each) => each !== '') : written;
}
