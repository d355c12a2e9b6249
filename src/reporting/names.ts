import type { Part } from '../metrics/part.ts';

/** A part that names nobody. One that was collected with names stays so wherever it is merged, until they are taken out. */
export const withoutNames = (part: Part): Part => ({
  ...part,
  months: part.months.map((month) => ({
    ...month,
    tally: { ...month.tally, listed: month.tally.listed.map((change) => ({ ...change, author: null })) },
  })),
});
