import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute } from '../../src/metrics/compute.ts';
import { emptyPart, mergeParts, type Part, partText } from '../../src/metrics/part.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import { parsePart } from '../../src/metrics/schema.ts';
import { openTally, qualified, sumOf } from '../../src/metrics/tally.ts';
import { collector, facts, push, reportOn } from './facts.ts';

const ref = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((number) => `#${number}`),
  fc.stringMatching(/^@[0-9a-f]{7}$/),
);
const key = fc.constantFrom('change', 'failed', 'rule/approvals/judged', '__proto__');
const tally = fc
  .record({
    counts: fc.array(fc.tuple(key, fc.nat(1000))),
    sets: fc.array(fc.tuple(key, ref)),
    values: fc.array(fc.tuple(key, ref, fc.nat(1_000_000))),
  })
  .map(({ counts, sets, values }) => {
    const open = openTally();
    for (const [name, by] of counts) open.count(name, by);
    for (const [name, one] of sets) open.put(name, one);
    for (const [name, one, value] of values) open.measure(name, one, value);
    return open.close();
  });
const part = fc
  .array(
    fc.record({
      repository: fc.constantFrom('acme/shop', 'acme/api', 'Acme/Shop'),
      month: fc.constantFrom('2026-10', '2026-11', '2026-12'),
      timezone: fc.constant('America/Chicago'),
      readAt: fc.constantFrom('2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'),
      gaps: fc.constantFrom<string[]>([], ['A file is broken.']),
      tally,
    }),
    { maxLength: 4 },
  )
  .map((months): Part => mergeParts({ partVersion: 1, months }));
const same = (one: Part, other: Part) => expect(partText(one)).toBe(partText(other));
const seed = { seed: 9 };

test('merging parts is associative and commutative, does nothing twice, and nothing changes nothing', () => {
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      same(mergeParts(mergeParts(a, b), c), mergeParts(a, mergeParts(b, c)));
      same(mergeParts(a, b), mergeParts(b, a));
      same(mergeParts(a, a), a);
      same(mergeParts(a, emptyPart), a);
    }),
    seed,
  );
});

test('sums of tallies are associative and commutative, and lose nothing', () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      const text = JSON.stringify(sumOf([a, b, c]));
      expect(JSON.stringify(sumOf([sumOf([c, a]), b]))).toBe(text);
      expect(JSON.stringify(sumOf([a, sumOf([b, c])]))).toBe(text);
      const total = (one: typeof a) => one.counts.reduce((sum, [, by]) => sum + by, 0);
      expect(total(sumOf([a, b]))).toBe(total(a) + total(b));
    }),
    seed,
  );
});

test('a part that was written and read again is the same', () => {
  fc.assert(
    fc.property(part, (one) => {
      same(parsePart(partText(one), 'part.json'), one);
    }),
    seed,
  );
});

test('of the same month of the same repository the later reading stands, whatever the case of its name', () => {
  const read = (repository: string, readAt: string, numbers: readonly number[]) => {
    const one = collector({ repository, readAt: new Date(readAt) });
    for (const number of numbers) one.add(facts(number));
    return one.finish();
  };
  const [older, newer] = [
    read('acme/shop', '2026-12-02T00:00:00Z', [1]),
    read('Acme/Shop', '2026-12-03T00:00:00Z', [1, 2]),
  ];
  expect(compute(mergeParts(newer, older), parsePeriod('2026-11')).changes).toBe(2);
});

test('several repositories merged have the figures of all their changes counted together', () => {
  const hours = (number: number) =>
    ({ approval: { state: 'given', at: `2026-11-18T${15 + (number % 9)}:00:00Z` } }) as const;
  const [shop, api] = [collector(), collector({ repository: 'acme/api' })];
  const all = Array.from({ length: 40 }, (_, index) => facts(index + 1, hours(index)));
  all.forEach((each, index) => {
    (index % 3 === 0 ? api : shop).add(each);
  });
  api.add(push('d'.repeat(40)));
  const merged = compute(mergeParts(api.finish(), shop.finish()), parsePeriod('2026-11'));
  const together = reportOn([...all, push('d'.repeat(40))]);
  expect(merged.figures.map(({ value, summary, business }) => [value, summary, business])).toEqual(
    together.figures.map(({ value, summary, business }) => [value, summary, business]),
  );
  expect(merged.repositories).toEqual(['acme/api', 'acme/shop']);
  expect(merged.pushes).toEqual(['acme/api@ddddddd']);
});

test('a repository that lacks a month which another one has is a gap', () => {
  const shop = collector({ months: ['2026-10', '2026-11'] }).finish();
  const api = collector({ repository: 'acme/api' }).finish();
  const report = compute(mergeParts(shop, api), parsePeriod('2026-Q4'));
  // December had begun when both were read.
  expect(report.gaps).toEqual([
    'acme/api: October 2026 was not read.',
    'acme/api: December 2026 was not read.',
    'acme/shop: December 2026 was not read.',
  ]);
  expect(report.trend.map(({ state }) => state)).toEqual(['partial', 'read', 'unread']);
});

test.each([
  ['no JSON', '{', 'part.json is not JSON'],
  ['another file', '{"partVersion": 2, "months": []}', 'part.json is not a part report: partVersion'],
  ['a reference that is none', partText(emptyPart).replace('[]', '[{"repository":"a b"}]'), 'months.0'],
])('%s is refused with its place', (_, text, message) => {
  expect(() => parsePart(text, 'part.json')).toThrow(message);
});

test('references keep their own repository when they are qualified', () => {
  const open = openTally();
  open.put('change', '#42');
  expect(qualified(open.close(), 'acme/shop').sets).toEqual([['change', ['acme/shop#42']]]);
});
