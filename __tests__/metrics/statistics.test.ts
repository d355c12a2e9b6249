import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestRank, summaryOf } from '../../src/metrics/statistics.ts';

test.each([
  [[15, 20, 35, 40, 50], 30, 20],
  [[15, 20, 35, 40, 50], 40, 20],
  [[15, 20, 35, 40, 50], 50, 35],
  [[15, 20, 35, 40, 50], 100, 50],
  [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 25, 7],
  [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 90, 16],
  [[7], 90, 7],
])('of %j the percentile %i is %i by nearest rank', (values, percent, expected) => {
  expect(nearestRank(values, percent)).toBe(expected);
});

test('nothing has no mean, rather than a mean of zero', () => {
  expect(summaryOf([])).toBeNull();
  expect(nearestRank([], 50)).toBeNull();
});

test('a percentile is the smallest value that so many percent do not exceed', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, percent) => {
      const enough = (value: number) => all.filter((each) => each <= value).length * 100 >= percent * all.length;
      const expected = Math.min(...all.filter(enough));
      expect(
        nearestRank(
          all.toSorted((one, other) => one - other),
          percent,
        ),
      ).toBe(expected);
    }),
    { seed: 9 },
  );
});

test('the order of the values does not matter', () => {
  expect(summaryOf([30, 10, 20])).toEqual({ count: 3, sum: 60, mean: 20, median: 20, p90: 30 });
});
