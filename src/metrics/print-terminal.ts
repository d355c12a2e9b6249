import { aligned } from '../replay/terminal-table.ts';
import { oneLine } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import { definitions, targetText } from './definitions.ts';
import type { MetricsReport } from './report.ts';
import * as words from './wording.ts';

const width = 100;
/** So many gaps are told; the files have all. */
const mostGaps = 20;

/** The key metrics, what has to be said of them, and what is not known, for a terminal. Safe whatever strangers wrote. */
export function metricsTerminal(report: MetricsReport): string {
  const rows = report.figures.map((figure) => {
    const definition = definitions[figure.metric];
    return [
      definition.title,
      words.valueText(figure),
      targetText(definition),
      words.statusText[figure.status].replace(/^\S+ ?/u, '') || '–',
      words.basis(figure),
    ];
  });
  const remarks = report.figures.flatMap((figure) =>
    words.remarks(figure).map((remark) => `${definitions[figure.metric].title}: ${remark}`),
  );
  const gaps = report.gaps.slice(0, mostGaps).map((gap) => `Not known: ${gap}`);
  const more = report.gaps.length - gaps.length;
  const notes = [...remarks, ...gaps, ...(more > 0 ? [`… and ${more} more that are not known.`] : [])];
  return `${[
    ...wrap(oneLine(words.headline(report), 400), width),
    ...wrap(words.scope(report), width),
    '',
    ...aligned([['Metric', 'Value', 'Target', 'Met', 'Counted'], ...rows], width),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => hanging(oneLine(note, 1000))),
  ].join('\n')}\n`;
}

const hanging = (note: string): string[] =>
  wrap(note, width - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
