import { type Column, csv } from '../evidence/csv.ts';
import { causes } from './change-facts.ts';
import { definitions } from './definitions.ts';
import type { Ref } from './references.ts';
import type { Figure, MetricsReport } from './report.ts';

/** One number of a report. */
interface Line {
  period: string;
  section: string;
  item: string;
  measure: string;
  /** null: not known. */
  value: number | null;
  unit: 'share' | 'hours' | 'changes';
  target?: number;
  status?: string;
  refs?: readonly Ref[];
}

const columns: readonly Column<Line>[] = [
  { heading: 'period', of: ({ period }) => period },
  { heading: 'section', of: ({ section }) => section },
  { heading: 'item', of: ({ item }) => item },
  { heading: 'measure', of: ({ measure }) => measure },
  { heading: 'value', of: ({ value }) => (value === null ? null : Number(value.toFixed(6))) },
  { heading: 'unit', of: ({ unit }) => unit },
  { heading: 'target', of: ({ target }) => target ?? null },
  { heading: 'status', of: ({ status }) => status ?? null },
  { heading: 'changes', of: ({ refs }) => (refs === undefined ? null : refs.join(' ')) },
];

/**
 * The report as CSV (RFC 4180): one line for each number, with the changes behind it. An empty value is not known. No
 * spreadsheet takes a cell for a formula.
 */
export function metricsCsv(report: MetricsReport): string {
  const period = report.period.name;
  const count = (section: string, item: string, measure: string, value: number, refs?: readonly Ref[]): Line => ({
    period,
    section,
    item,
    measure,
    value,
    unit: 'changes',
    ...(refs === undefined ? {} : { refs }),
  });
  const referred = (section: string, item: string, refs: readonly Ref[]) =>
    count(section, item, 'changes', refs.length, refs);
  const { waiting, windows, verification, bypasses } = report;
  return csv(columns, [
    count('all', 'changes', 'merged', report.changes),
    ...report.figures.flatMap((figure) => figureLines(figure, period)),
    ...report.trend.flatMap(({ month, figures }) =>
      Object.values(figures).flatMap((figure) => figureLines(figure, month, 'trend')),
    ),
    ...report.categories.map(({ name, changes }) => count('categories', name, 'merged', changes)),
    ...report.lanes.map(({ name, changes }) => count('lanes', name, 'merged', changes)),
    ...causes.map(
      (cause): Line => ({
        period,
        section: 'waiting',
        item: cause,
        measure: 'in all',
        value: inHours(waiting.by[cause]),
        unit: 'hours',
      }),
    ),
    count('waiting', 'known', 'changes', waiting.known),
    referred('waiting', 'unknown', waiting.unknown),
    ...report.rules.flatMap((row) => [
      count('rules', row.rule, 'judged', row.judged),
      count('rules', row.rule, 'stopped', row.stopped),
      count('rules', row.rule, 'merged against', row.against.length, row.against),
      count('rules', row.rule, 'overridden', row.overridden.length, row.overridden),
      {
        period,
        section: 'rules',
        item: row.rule,
        measure: 'waited',
        value: inHours(row.waited),
        unit: 'hours',
      } as const,
      { period, section: 'rules', item: row.rule, measure: 'held', value: row.compliance, unit: 'share' } as const,
    ]),
    referred('bypasses', 'lifted', bypasses.lifted),
    referred('bypasses', 'lowered', bypasses.lowered),
    referred('bypasses', 'pushed', report.pushes),
    referred('bypasses', 'audit', bypasses.audit),
    count('compliance', 'compliant', 'changes', report.compliant),
    referred('compliance', 'non-compliant', report.nonCompliant),
    referred('compliance', 'unknown', report.complianceUnknown),
    referred('overdue', 'emergencies', report.overdueEmergencies),
    referred('overdue', 'others', report.overdueOthers),
    count('verification', 'complete', 'changes', verification.complete),
    referred('verification', 'incomplete', verification.incomplete),
    referred('verification', 'monitoring', verification.monitoring),
    referred('verification', 'unknown', verification.unknown),
    count('verification', 'none', 'changes', verification.none),
    count('windows', 'open', 'changes', windows.open),
    count('windows', 'not-needed', 'changes', windows.notNeeded),
    ...windows.reasons.map(({ name, refs }) => referred('windows', `closed: ${name}`, refs)),
    referred('windows', 'unknown', windows.unknown),
  ]);
}

const inHours = (ms: number): number => ms / 3_600_000;

function figureLines(figure: Figure, period: string, section = 'metrics'): Line[] {
  const { metric, value, status, behind, unknown, summary, business, denominator, numerator } = figure;
  const { unit, target } = definitions[metric];
  const isShare = unit === 'share';
  const inUnit = (each: number) => (isShare ? each : inHours(each));
  const line = (measure: string, each: number | null, more: Partial<Line> = {}): Line => ({
    period,
    section,
    item: metric,
    measure,
    value: each === null ? null : inUnit(each),
    unit: isShare ? 'share' : 'hours',
    ...more,
  });
  const counted = (measure: string, each: number, refs?: readonly Ref[]): Line => ({
    ...line(measure, null),
    value: each,
    unit: 'changes',
    ...(refs === undefined ? {} : { refs }),
  });
  return [
    line(isShare ? 'rate' : 'mean', value, { target: inUnit(target), status, refs: behind }),
    ...(isShare ? [counted('numerator', numerator)] : []),
    counted('denominator', denominator),
    counted('unknown', unknown.length, unknown),
    ...(summary === null ? [] : [line('median', summary.median), line('90th percentile', summary.p90)]),
    ...(business === null
      ? []
      : [
          line('mean, business hours', business.mean),
          line('median, business hours', business.median),
          line('90th percentile, business hours', business.p90),
        ]),
  ];
}
