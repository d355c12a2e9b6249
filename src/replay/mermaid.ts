import { fenced, type Markdown, md } from '../report/markdown.ts';

/**
 * Charts that GitHub draws. Only our own words go into them (rules, weekdays, categories): Mermaid has its own syntax, in
 * which strangers' text could not be made safe. https://mermaid.js.org/syntax/xyChart.html
 */

/** Bars, each series drawn over the one before; nothing where there is nothing to show. */
export function barChart(
  title: string,
  labels: readonly string[],
  series: readonly (readonly number[])[],
  horizontal = false,
): Markdown {
  const top = Math.max(0, ...series.flat());
  if (labels.length === 0 || top === 0) return md``;
  return fenced(
    'mermaid',
    [
      `xychart-beta${horizontal ? ' horizontal' : ''}`,
      `  title "${word(title)}"`,
      `  x-axis [${labels.map((label) => `"${word(label)}"`).join(', ')}]`,
      `  y-axis "Changes" 0 --> ${top}`,
      ...series.map((values) => `  bar [${values.join(', ')}]`),
    ].join('\n'),
  );
}

/** A pie; slices of nothing are left out, since Mermaid refuses them. */
export function pieChart(title: string, slices: readonly (readonly [string, number])[]): Markdown {
  const shown = slices.filter(([, count]) => count > 0);
  if (shown.length === 0) return md``;
  return fenced(
    'mermaid',
    ['pie showData', `  title ${word(title)}`, ...shown.map(([label, count]) => `  "${word(label)}" : ${count}`)].join(
      '\n',
    ),
  );
}

/** Letters, digits, spaces and hyphens alone: nothing that Mermaid gives a meaning to. */
const word = (label: string): string => label.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim();
