import { pieChart } from '../replay/mermaid.ts';
import { fenced, type Markdown, md } from '../report/markdown.ts';
import type { Chart } from './sections.ts';

/**
 * A chart as GitHub draws it; nothing where there is nothing to show. Labels are cut down to letters, digits, spaces and
 * hyphens: Mermaid has its own syntax, in which strangers' text could not be made safe.
 * https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaid({ kind, title, unit, points, target }: Chart): Markdown {
  if (points.every(({ value }) => value === 0)) return md``;
  if (kind === 'pie')
    return pieChart(
      title,
      points.map(({ label, value }) => [label, value]),
    );
  const values = points.map(({ value }) => decimal(value));
  const top = topOf(
    points.map(({ value }) => value),
    target,
  );
  return fenced(
    'mermaid',
    [
      kind === 'bars' ? 'xychart-beta horizontal' : 'xychart-beta',
      `  title "${word(title)}"`,
      `  x-axis [${points.map(({ label }) => `"${word(label)}"`).join(', ')}]`,
      `  y-axis "${word(unit)}" 0 --> ${decimal(top)}`,
      `  bar [${values.join(', ')}]`,
      // A line needs two points.
      ...(target === undefined || points.length < 2
        ? []
        : [`  line [${points.map(() => decimal(target)).join(', ')}]`]),
    ].join('\n'),
  );
}

/** The upper end of an axis: a round number above every value and the target. */
export function topOf(values: readonly number[], target = 0): number {
  const most = Math.max(target, ...values);
  if (most <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(most * 1.05));
  return Number((Math.ceil((most * 1.05) / (step / 2)) * (step / 2)).toPrecision(6));
}

/** Never in exponential notation, which Mermaid does not read. */
const decimal = (value: number): string => String(Number(value.toFixed(3)));

const word = (label: string): string =>
  label
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .slice(0, 60);
