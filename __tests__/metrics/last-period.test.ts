import { expect, test } from 'vitest';
import { periodIn } from '../../src/metrics/last-period.ts';
import { BadInput } from '../../src/user-error.ts';

test.each([
  ['', '2026-12-02T16:00:00Z', '2026-11'],
  [' month ', '2026-12-02T16:00:00Z', '2026-11'],
  // Still November in Chicago.
  ['month', '2026-12-01T05:59:59Z', '2026-10'],
  ['Quarter', '2026-12-31T16:00:00Z', '2026-Q3'],
  ['quarter', '2027-01-02T16:00:00Z', '2026-Q4'],
  ['year', '2027-01-02T16:00:00Z', '2026'],
  ['month', '2027-01-02T16:00:00Z', '2026-12'],
  ['2026-q2', '2027-01-02T16:00:00Z', '2026-Q2'],
  ['2025', '2027-01-02T16:00:00Z', '2025'],
])('%j at %s is %s', (text, now, name) => {
  expect(periodIn(text, new Date(now), 'America/Chicago', 'The input').name).toBe(name);
});

test.each(['november', '2026-13', '2026-Q5', '26-11', 'last'])('%j is no period', (text) => {
  expect(() => periodIn(text, new Date(0), 'UTC', 'The input “period”')).toThrow(BadInput);
});
