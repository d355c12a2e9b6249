import { categoryNames } from '../report/findings.ts';
import { code, link, type Markdown, md, text } from '../report/markdown.ts';
import type { Comparison } from './compare.ts';
import { table } from './markdown-table.ts';
import type { ReplayReport } from './report.ts';
import { nameOf, number } from './wording.ts';

const flipsShown = 50;

/** What another policy changes, as Markdown. */
export function comparisonSection(
  { policy, stopped, flips, rules, asked, categories }: Comparison,
  report: ReplayReport,
): Markdown[] {
  const turned = (to: 'stopped' | 'passes') => flips.filter((flip) => flip.to === to).length;
  const counts = (name: string, rows: Comparison['rules']) =>
    table(
      [name, 'This policy', 'The other'],
      rows.map(({ rule, before, after }) => [code(rule), number(before), number(after)]),
    );
  return [
    md`### Compared with ${policy.source}\n\n${number(stopped)} instead of ${number(report.stopped)} stopped; ${number(turned('stopped'))} newly stopped, ${number(turned('passes'))} no longer.`,
    counts('Stopped by', rules),
    counts('Would have been asked by', asked),
    table(
      ['Another category', 'Changes'],
      categories.map(({ from, to, changes: count }) => [
        `${categoryNames[from]} → ${categoryNames[to]}`,
        number(count),
      ]),
    ),
    table(
      ['Change that turns', 'This policy', 'The other', 'Because of'],
      flips
        .slice(0, flipsShown)
        .map((flip) => [
          md`${link(text(nameOf(flip)), flip.url)} ${text(flip.title, 100)}`,
          flip.from,
          flip.to,
          (flip.to === 'stopped' ? flip.added : flip.removed).join(', '),
        ]),
    ),
    flips.length > flipsShown ? md`… and ${number(flips.length - flipsShown)} more.` : md``,
  ];
}
