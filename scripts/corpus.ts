/**
 * Counts what the classification makes of the corpus in `__tests__/corpus`: how often it is right for each category, area
 * and level of dependency. `node scripts/corpus.ts` prints the tables that docs/classification.md shows.
 */
import { resolve } from 'node:path';
import { categories, categoryTitles } from '../src/classify/category.ts';
import { type CorpusCase, readCorpus } from './corpus/cases.ts';
import { judgeCase } from './corpus/judge.ts';
import { areaScores, confusion, type Judged, levelScores } from './corpus/score.ts';
import { code, table } from './docs/markdown.ts';

/** The corpus and its counts as Markdown, for docs/classification.md. */
export function corpusBlock(root: string): string {
  const cases = readCorpus(root);
  const repositories = new Set(cases.map(({ source }) => source.repository)).size;
  return [
    `${cases.length} changes of ${repositories} public repositories. ${differing(cases)}`,
    corpusTables(cases.map((one) => judgeCase(one))),
  ].join('\n\n');
}

function differing(cases: readonly CorpusCase[]): string {
  const count = cases.filter(({ known }) => known !== undefined).length;
  const few = `${count} ${count === 1 ? 'is' : 'are'} known to be judged otherwise than labelled, and ${count === 1 ? 'says' : 'say'} why`;
  return count === 0 ? 'All are judged as they are labelled.' : `${few}; all others are judged as they are labelled.`;
}

/** The confusion matrix of the categories, precision and recall of the areas, and the accuracy of the levels. */
export function corpusTables(judged: readonly Judged[]): string {
  const matrix = confusion(judged);
  const too = judged.filter(({ expected, found }) => expected.category !== 'standard' && found.category === 'standard');
  return [
    table(
      ['It is', ...categories.map((category) => `found ${categoryTitles[category]}`)],
      matrix.map((row, index) => [titleAt(index), ...row.map(String)]),
    ),
    `Normal or Major changes that came out Standard: ${too.length}.`,
    table(
      ['Area', 'Changes in it', 'Found', 'Precision', 'Recall'],
      areaScores(judged).map(({ area, expected, found, both }) => [
        code(area),
        String(expected),
        String(found),
        share(both, found),
        share(both, expected),
      ]),
    ),
    table(
      ['Dependencies that are', 'In the corpus', 'Read so', 'Share'],
      levelScores(judged).map(({ level, expected, right }) => [
        level,
        String(expected),
        String(right),
        share(right, expected),
      ]),
    ),
  ].join('\n\n');
}

const titleAt = (index: number): string => {
  const category = categories[index];
  return category === undefined ? '' : categoryTitles[category];
};

/** A part of a whole in percent with one decimal, never rounded up to all of it. */
function share(part: number, whole: number): string {
  if (whole === 0) return 'none';
  return part === whole ? '100 %' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;
}

if (import.meta.main) process.stdout.write(`${corpusBlock(resolve(import.meta.dirname, '..'))}\n`);
