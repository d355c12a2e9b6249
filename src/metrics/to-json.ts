import { definitions } from './definitions.ts';
import type { MetricsReport } from './report.ts';
import type { ShowOptions } from './sections.ts';
import { percentileMethod } from './statistics.ts';
import { yearlyReview } from './yearly.ts';

/** The report as JSON, with what its metrics mean; of a year with the review of the rules. Times are milliseconds. */
export function metricsJson(report: MetricsReport, { names = false }: Pick<ShowOptions, 'names'> = {}): string {
  const review = report.period.kind === 'year' ? { review: yearlyReview(report) } : {};
  const listed = report.listed.map((each) => ({ ...each, author: names ? each.author : null }));
  const shown = { ...report, listed, ...review, definitions, percentiles: percentileMethod };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
