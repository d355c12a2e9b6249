import { code, join, link, type Markdown, md, text } from '../report/markdown.ts';
import { mermaid } from './mermaid.ts';
import type { Ref } from './references.ts';
import type { MetricsReport } from './report.ts';
import type { Cell, Section, ShowOptions } from './sections.ts';
import { sectionsOf } from './sections-of-report.ts';
import { addressOf, headline, number, scope } from './wording.ts';

/** So many changes are named in a cell; all of them are in the JSON and the CSV. */
const mostRefs = 10;
/** So many rows; a job summary holds 1 MiB. */
const mostRows = 200;

/** The report in GitHub's Markdown, each chart with its table. Safe whatever strangers wrote. */
export function metricsMarkdown(report: MetricsReport, options: ShowOptions = {}): string {
  const { server = 'https://github.com' } = options;
  const refs = (all: readonly Ref[]): Markdown =>
    join(
      [
        ...all.slice(0, mostRefs).map((ref) => link(text(ref, 200), addressOf(ref, report, server))),
        ...(all.length > mostRefs ? [md`and ${number(all.length - mostRefs)} more`] : []),
      ],
      md`, `,
    );
  const partial = report.gaps.length === 0 ? md`` : md`⚠️ The figures are partial: see “What is not known”.`;
  const sections = sectionsOf(report, options).map((each) => printed(each, refs));
  return `${join([md`## ${headline(report)}`, text(scope(report), 600), partial, ...sections], md`\n\n`)}\n`;
}

function printed(
  { title, text: above, charts, table: { head, rows }, notes }: Section,
  refs: (all: readonly Ref[]) => Markdown,
): Markdown {
  const cell = (value: Cell): Markdown => {
    if (typeof value === 'string') return text(value, 600);
    return 'refs' in value ? refs(value.refs) : code(value.code, 100);
  };
  const left = rows.length - mostRows;
  return join(
    [
      md`### ${title}`,
      ...above.map((line) => text(line, 1000)),
      ...charts.map(mermaid),
      table(
        head,
        rows.slice(0, mostRows).map((row) => row.map(cell)),
        head.map((_, index) => rows.every((row) => isNumber(row[index]))),
      ),
      left > 0 ? md`… and ${number(left)} more rows; the JSON has all.` : md``,
      join(
        notes.map((note) => md`- ${text(note, 1000)}`),
        md`\n`,
      ),
    ],
    md`\n\n`,
  );
}

/** What stands to the right of its column; what is empty may. */
const isNumber = (cell: Cell | undefined): boolean => typeof cell === 'string' && /^(?:[\d–].{0,12})?$/u.test(cell);

function table(head: readonly string[], rows: readonly (readonly Markdown[])[], right: readonly boolean[]): Markdown {
  if (rows.length === 0) return md``;
  const row = (cells: readonly Markdown[]) =>
    md`| ${join(
      cells.map((each) => (String(each) === '' ? md` ` : each)),
      md` | `,
    )} |`;
  const rule = md`|${join(
    right.map((each) => (each ? md`-:` : md`:-`)),
    md`|`,
  )}|`;
  return join([row(head.map((each) => text(each))), rule, ...rows.map(row)], md`\n`);
}
