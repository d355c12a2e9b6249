import { type Html, html } from '../evidence/html.ts';
import { fewest } from './definitions.ts';
import { topOf } from './mermaid.ts';
import type { Chart } from './sections.ts';
import { marked } from './wording.ts';

/** A chart as inline SVG, in the colours of the page; nothing where there is nothing to show. Its table tells the same. */
export function svg(chart: Chart): Html {
  if (chart.points.every(({ value }) => value === 0)) return html``;
  const drawn = chart.kind === 'months' ? columns(chart) : bars(chart);
  const limit = chart.target === undefined ? '' : `; the line: target, below ${shown(chart.target)}`;
  const few = chart.points.some((point) => point.few === true) ? `; pale: from fewer than ${fewest} changes` : '';
  const caption = chart.kind === 'months' ? `${chart.title} (${chart.unit.toLowerCase()}${limit}${few})` : chart.title;
  return html`<figure><figcaption>${caption}</figcaption>${drawn}</figure>`;
}

const round = (value: number): number => Number(value.toFixed(1));
const shown = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 1 });

/** Bars from left to right, also for parts of a whole: lengths are easier to compare than angles. */
function bars({ points, title, kind, unit }: Chart): Html {
  const [label, width, row] = [170, 380, 26];
  const top = topOf(points.map(({ value }) => value));
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const rows = points.map(({ label: name, value }, index) => {
    const y = index * row;
    const length = round((value / top) * width);
    const share = kind === 'pie' && total > 0 ? ` (${marked(`${shown((value / total) * 100)} %`, total)})` : '';
    return html`<text class="label" x="${label - 8}" y="${y + 17}" text-anchor="end">${cut(name)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${length}" height="18"/><text x="${round(label + length + 6)}" y="${y + 17}">${`${shown(value)}${share}`}</text>`;
  });
  const height = points.length * row;
  return html`<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height}" width="640" height="${height}">${rows}</svg>`;
}

/** One column for each month, and the target as a line. */
function columns({ points, title, unit, target }: Chart): Html {
  const [left, width, height] = [44, 590, 170];
  const top = topOf(
    points.map(({ value }) => value),
    target,
  );
  const step = width / Math.max(1, points.length);
  const y = (value: number) => round(10 + height - (value / top) * height);
  const every = Math.ceil(points.length / 12);
  const drawn = points.map(({ label, value, few = false }, index) => {
    const x = left + index * step;
    const name =
      index % every === 0
        ? html`<text class="label" x="${round(x + step / 2)}" y="${height + 26}" text-anchor="middle">${cut(label)}</text>`
        : html``;
    const missed = target !== undefined && value >= target ? 'bar missed' : 'bar';
    const [look, said] = few ? [`${missed} few`, `, from fewer than ${fewest} changes`] : [missed, ''];
    return html`<rect class="${look}" x="${round(x + step * 0.15)}" y="${y(value)}" width="${round(step * 0.7)}" height="${round(10 + height - y(value))}"><title>${label}: ${shown(value)}${said}</title></rect>${name}`;
  });
  const line =
    target === undefined
      ? html``
      : html`<line class="target" x1="${left}" x2="${left + width}" y1="${y(target)}" y2="${y(target)}"/>`;
  const axis = [0, top / 2, top].map(
    (value) =>
      html`<line class="grid" x1="${left}" x2="${left + width}" y1="${y(value)}" y2="${y(value)}"/><text class="label" x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${shown(value)}</text>`,
  );
  return html`<svg role="img" aria-label="${title}, ${unit}" viewBox="0 0 640 ${height + 34}" width="640" height="${height + 34}">${axis}${drawn}${line}</svg>`;
}

const cut = (label: string): string => (label.length > 26 ? `${label.slice(0, 25)}…` : label);
