import type { Period } from './period.ts';

/** How many months the trend of a report shows, unless somebody says otherwise. */
export const usualTrend: Readonly<Record<Period['kind'], number>> = { month: 6, quarter: 12, year: 24 };
