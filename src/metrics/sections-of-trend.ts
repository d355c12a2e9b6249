import { definitions, fewest, metricIds, targetText } from './definitions.ts';
import type { MetricsReport, TrendPoint } from './report.ts';
import { type Chart, type Section, section } from './sections.ts';
import { hours, monthTitle, number, percent, shortMonth } from './wording.ts';

const states: Readonly<Record<TrendPoint['state'], string>> = {
  read: '',
  partial: ' (partial)',
  unread: ' (not read)',
  running: ' (so far)',
};

/** The key metrics month by month, each with its target as a line; nothing for a single month. */
export function trendSection({ trend }: MetricsReport): Section {
  const isShown = trend.length > 1;
  return section(
    'trend',
    'Trend',
    ['Month', 'Changes', ...metricIds.map((id) => `${definitions[id].title} (${targetText(definitions[id])})`)],
    isShown
      ? trend.map((point) => [
          `${monthTitle(point.month)}${states[point.state]}`,
          point.state === 'unread' ? 'not known' : number(point.changes),
          ...metricIds.map((id) => shown(point, id)),
        ])
      : [],
    {
      charts: isShown ? metricIds.map((id) => chartOf(trend, id)) : [],
      notes: isShown
        ? [
            `Months without a value are in the tables alone; * marks figures from fewer than ${fewest} changes.`,
            ...metricIds.flatMap((id) => fewBars(trend, id)),
          ]
        : [],
    },
  );
}

function shown({ figures, state }: TrendPoint, id: (typeof metricIds)[number]): string {
  const { value, status, few } = figures[id];
  const { unit, target } = definitions[id];
  if (value === null) return state === 'unread' || status === 'unknown' ? 'not known' : '–';
  const mark = status === 'missed' ? ' ❌' : status === 'unknown' ? ' ❓' : '';
  return `${unit === 'share' ? percent(value, target) : hours(value, target)}${few ? '*' : ''}${mark}`;
}

/** Which bars of a chart say little: not every chart can show that. */
function fewBars(trend: readonly TrendPoint[], id: (typeof metricIds)[number]): string[] {
  const few = trend.filter(({ figures }) => figures[id].few && figures[id].value !== null);
  if (few.length === 0) return [];
  const months = few.map(({ month }) => shortMonth(month)).join(', ');
  return [`${definitions[id].title}: from fewer than ${fewest} changes in ${months}.`];
}

function chartOf(trend: readonly TrendPoint[], id: (typeof metricIds)[number]): Chart {
  const { title, unit, target } = definitions[id];
  const shownAs = (value: number): number => (unit === 'share' ? value * 100 : value / 3_600_000);
  return {
    kind: 'months',
    title: `${title} by month`,
    unit: unit === 'share' ? 'Percent' : 'Hours',
    target: shownAs(target),
    points: trend.flatMap(({ month, figures }) => {
      const { value, few } = figures[id];
      return value === null ? [] : [{ label: shortMonth(month), value: shownAs(value), few }];
    }),
  };
}
