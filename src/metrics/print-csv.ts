import { type Column, csv } from '../evidence/csv.ts';
import { causes } from './change-facts.ts';
import { figureLines, inCells, inHours, type Line } from './csv-lines.ts';
import type { Ref } from './references.ts';
import type { MetricsReport } from './report.ts';
import { isFew } from './wording.ts';

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
  { heading: 'few', of: ({ few }) => few ?? null },
];

/**
 * The report as CSV (RFC 4180): one line for each number, with the changes behind it. An empty value is not known. Where the changes
 * do not fit into a cell, lines of the same measure with “, continued” have the others, and no value. `few` tells of each rate
 * whether it is from fewer than five changes. No spreadsheet takes a cell for a formula.
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
  // Nothing was read: nothing is known.
  if (report.readAt === null) return csv(columns, [{ ...count('all', 'changes', 'merged', 0), value: null }]);
  const lines: Line[] = [
    count('all', 'changes', 'merged', report.changes),
    ...report.figures.flatMap((figure) => figureLines(figure, period)),
    ...report.trend.flatMap(({ month, state, figures }) =>
      (state === 'unread' ? [] : Object.values(figures)).flatMap((figure) => figureLines(figure, month, 'trend')),
    ),
    ...report.categories.map(({ name, changes }) => count('categories', name, 'merged', changes)),
    ...report.lanes.map(({ name, changes }) => count('lanes', name, 'merged', changes)),
    ...causes.map(
      (cause): Line => ({
        period,
        section: 'waiting',
        item: cause,
        measure: 'in all',
        value: waiting.known === 0 ? null : inHours(waiting.by[cause]),
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
      count('rules', row.rule, 'advised', row.advised),
      count('rules', row.rule, 'not known', row.unknown),
      count('rules', row.rule, 'kept waiting', row.keptWaiting),
      {
        period,
        section: 'rules',
        item: row.rule,
        measure: 'waited',
        value: waiting.known === 0 ? null : inHours(row.waited),
        unit: 'hours',
      } as const,
      {
        period,
        section: 'rules',
        item: row.rule,
        measure: 'held',
        value: row.compliance,
        unit: 'share',
        few: isFew(row.judged),
      } as const,
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
    ...report.obligations.flatMap(({ id, ...states }) =>
      Object.entries(states).map(([state, changes]) => count('obligations', id, state, changes)),
    ),
    count('verification', 'complete', 'changes', verification.complete),
    referred('verification', 'incomplete', verification.incomplete),
    referred('verification', 'monitoring', verification.monitoring),
    referred('verification', 'unknown', verification.unknown),
    count('verification', 'none', 'changes', verification.none),
    count('windows', 'open', 'changes', windows.open),
    count('windows', 'not-needed', 'changes', windows.notNeeded),
    referred('windows', 'closed', windows.closed),
    ...windows.lanes.map(({ name, refs }) => referred('windows', `closed, in the lane: ${name}`, refs)),
    ...windows.reasons.map(({ name, refs }) => referred('windows', `closed: ${name}`, refs)),
    referred('windows', 'unknown', windows.unknown),
  ];
  return csv(columns, lines.flatMap(inCells));
}
