import { definitions } from './definitions.ts';
import type { Ref } from './references.ts';
import type { Figure } from './report.ts';
import { isFew } from './wording.ts';

/** One number of a report. */
export interface Line {
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
  /** Of a rate: whether it is from fewer changes than say anything. */
  few?: boolean;
}

export const inHours = (ms: number): number => ms / 3_600_000;

/** A figure, as many lines. */
export function figureLines(figure: Figure, period: string, section = 'metrics'): Line[] {
  const { metric, value, status, few, behind, unknown, summary, business, denominator, numerator } = figure;
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
    few,
    ...more,
  });
  const counted = (measure: string, each: number, refs?: readonly Ref[]): Line => ({
    period,
    section,
    item: metric,
    measure,
    value: each,
    unit: 'changes',
    ...(refs === undefined ? {} : { refs }),
  });
  const times = (all: NonNullable<Figure['business']>, kind: string): Line[] =>
    [['median', all.median] as const, ['90th percentile', all.p90] as const].map(([measure, each]) =>
      line(`${measure}${kind}`, each, { few: isFew(all.count) }),
    );
  return [
    line(isShare ? 'rate' : 'mean', value, { target: inUnit(target), status, refs: behind }),
    ...(isShare ? [counted('numerator', numerator)] : []),
    counted('denominator', denominator),
    counted('unknown', unknown.length, unknown),
    ...(summary === null ? [] : times(summary, '')),
    ...(business === null
      ? []
      : [
          line('mean, business hours', business.mean, { few: isFew(business.count) }),
          ...times(business, ', business hours'),
        ]),
  ];
}

/** A spreadsheet holds 32,767 characters in a cell. */
const longest = 30_000;

/** A line whose changes do not fit into one cell goes on in others, which have no value of their own. */
export function inCells(line: Line): Line[] {
  const { period, section, item, measure, refs = [] } = line;
  const cells: Ref[][] = [[]];
  let length = 0;
  for (const ref of refs) {
    if (length + ref.length + 1 > longest) {
      cells.push([]);
      length = 0;
    }
    cells.at(-1)?.push(ref);
    length += ref.length + 1;
  }
  return cells.map((own, index): Line => {
    if (index > 0)
      return { period, section, item, measure: `${measure}, continued`, value: null, unit: 'changes', refs: own };
    return line.refs === undefined ? line : { ...line, refs: own };
  });
}
