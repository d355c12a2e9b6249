import { type Html, html, joined, link, text } from '../evidence/html.ts';
import type { Ref } from './references.ts';
import type { MetricsReport } from './report.ts';
import type { Cell, Section, ShowOptions } from './sections.ts';
import { sectionsOf } from './sections-of-report.ts';
import { svg } from './svg.ts';
import { addressOf, headline, number, scope } from './wording.ts';

/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 20;

/** No scripts, nothing from elsewhere: one file that opens and prints the same in years. */
const style = html`<style>
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #fff; --line: #d1d9e0; --head: #f6f8fa; --bar: #0969da; --missed: #cf222e; --target: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #0d1117; --line: #3d444d; --head: #151b23; --bar: #4493f8; --missed: #f85149; --target: #d29922; } }
@media print { :root { color-scheme: light; --text: #000; --muted: #444; --page: #fff; --line: #999; --head: #eee; --bar: #0550ae; --missed: #a40e26; --target: #7d4e00; } a { color: inherit; text-decoration: none; } tr, figure { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
p, li { max-width: 60rem; } .scope, .notes { color: var(--muted); } .partial { border-left: 4px solid var(--target); padding-left: .75rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; } th { background: var(--head); overflow-wrap: normal; } td:first-child { min-width: 9rem; } .short { white-space: nowrap; }
a { color: var(--bar); } code { font-family: ui-monospace, monospace; font-size: .9em; }
.charts { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: .75rem 0; flex: 1 1 30rem; max-width: 40rem; } figcaption { font-weight: 600; font-size: .9rem; margin-bottom: .35rem; }
svg { max-width: 100%; height: auto; font: 12px system-ui, sans-serif; } svg text { fill: var(--text); } svg .label { fill: var(--muted); }
.bar { fill: var(--bar); } .missed { fill: var(--missed); } .few { fill-opacity: .4; } .target { stroke: var(--target); stroke-width: 1.5; stroke-dasharray: 6 4; } .grid { stroke: var(--line); }
</style>`;

/** The report as one HTML page. Safe whatever strangers wrote. */
export function metricsHtml(report: MetricsReport, options: ShowOptions = {}): string {
  const { server = 'https://github.com' } = options;
  const refs = (all: readonly Ref[]): Html =>
    joined(
      [
        ...all.slice(0, mostRefs).map((ref) => link(ref, addressOf(ref, report, server))),
        ...(all.length > mostRefs ? [html`and ${number(all.length - mostRefs)} more`] : []),
      ],
      html`, `,
    );
  const title = headline(report);
  const partial =
    report.gaps.length === 0
      ? html``
      : html`<p class="partial">The figures are partial: see <a href="#gaps">What is not known</a>.</p>`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
${style}
</head>
<body>
<main>
<h1>${title}</h1>
<p class="scope">${scope(report)}</p>
${partial}
${sectionsOf(report, options).map((section) => printed(section, refs))}
</main>
</body>
</html>
`;
  return page.toString();
}

function printed({ id, title, text: above, charts, table, notes }: Section, refs: (all: readonly Ref[]) => Html): Html {
  const cell = (value: Cell): Html => {
    if (typeof value === 'string') return text(value, 2000);
    return 'refs' in value ? refs(value.refs) : html`<code>${value.code}</code>`;
  };
  const drawn = charts.map(svg);
  return html`<section id="${id}">
<h2>${title}</h2>
${above.map((line) => html`<p>${line}</p>`)}
${drawn.every((each) => each.toString() === '') ? html`` : html`<div class="charts">${drawn}</div>`}
<div class="scroll"><table>
<thead><tr>${table.head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map((each) => (isShort(each) ? html`<td class="short">${cell(each)}</td>` : html`<td>${cell(each)}</td>`))}</tr>\n`)}</tbody>
</table></div>
${notes.length === 0 ? html`` : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
</section>
`;
}

/** A figure with its unit stays on one line. */
const isShort = (value: Cell): boolean => typeof value === 'string' && value.length <= 14;
