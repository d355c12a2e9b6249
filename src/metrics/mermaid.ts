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
  const most = topOf(
    points.map(({ value }) => value),
    target,
  );
  // Below ten, Mermaid would mark tenths of a change.
  const top = unit === 'Changes' ? Math.max(10, most) : most;
  return fenced(
    'mermaid',
    [
      ...settings(points.length),
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

/** More labels than this run into each other at Mermaid's own width. */
const mostLabels = 12;

/**
 * Bars and the line of the target in colours that can be seen on light and on dark pages, which those of Mermaid's default theme
 * cannot; many months on a wider chart. https://mermaid.js.org/config/configuration.html#frontmatter-config
 */
const settings = (labels: number): string[] => [
  '---',
  'config:',
  ...(labels > mostLabels ? ['  xyChart:', '    width: 1200'] : []),
  '  themeVariables:',
  '    xyChart:',
  '      backgroundColor: transparent',
  '      plotColorPalette: "#4493f8, #d29922"',
  '---',
];

/** The upper end of an axis: a round number above every value and the target. */
export function topOf(values: readonly number[], target = 0): number {
  const most = Math.max(target, ...values);
  if (most <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(most * 1.05));
  return Number((Math.ceil((most * 1.05) / (step / 2)) * (step / 2)).toPrecision(6));
}

/** Never in exponential notation, which Mermaid does not read. */
const decimal = (value: number): string => String(Number(value.toFixed(3)));

/** Never empty, which Mermaid does not read. */
const word = (label: string): string =>
  label
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .slice(0, 60) || '-';
