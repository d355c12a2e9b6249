import { categoryNames } from '../report/findings.ts';
import type { Paragraphs } from '../report/paragraphs.ts';
import { oneLine } from '../report/visible.ts';
import type { Comparison } from './compare.ts';
import type { ReplayReport } from './report.ts';
import { fitColumns, fitWords } from './terminal-table.ts';
import { nameOf, number } from './wording.ts';

const flipsShown = 20;

/** What another policy changes, for a terminal. */
export function printComparison(
  page: Paragraphs,
  table: (title: string, rows: readonly (readonly string[])[]) => void,
  { policy, stopped, flips, rules, asked, categories }: Comparison,
  report: ReplayReport,
): void {
  const newly = flips.filter(({ to }) => to === 'stopped');
  const free = flips.filter(({ to }) => to === 'passes');
  page.gap();
  page.line(
    fitWords(
      oneLine(
        `Compared with ${policy.source}: ${number(stopped)} instead of ${number(report.stopped)} stopped; ${number(newly.length)} newly stopped, ${number(free.length)} no longer.`,
      ),
      80,
    ),
  );
  table(
    'By rule: stopped by this policy, and by the other',
    rules.map(({ rule, before, after }) => [rule, number(before), '→', number(after)]),
  );
  table(
    'What rules that could not judge would have asked for',
    asked.map(({ rule, before, after }) => [rule, number(before), '→', number(after)]),
  );
  table(
    'Another category',
    categories.map(({ from, to, changes: count }) => [number(count), `${categoryNames[from]} → ${categoryNames[to]}`]),
  );
  page.section('Changes that turn', [
    ...flips.slice(0, flipsShown).map((flip) => {
      const by = flip.to === 'stopped' ? flip.added : flip.removed;
      return oneLine(
        `${nameOf(flip)} ${fitColumns(oneLine(flip.title, 200), 70)}: ${flip.to === 'stopped' ? 'passes now, would be stopped' : 'stopped now, would pass'} (${by.join(', ')})`,
      );
    }),
    ...(flips.length > flipsShown ? [`and ${number(flips.length - flipsShown)} more; --json lists all`] : []),
  ]);
}
