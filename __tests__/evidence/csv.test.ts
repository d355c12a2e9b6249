import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/evidence/csv.ts';
import { attacks } from '../report/hostile.ts';
import { parseCsv } from './parse-csv.ts';

const one = (value: string | number | boolean | null): string =>
  csv([{ heading: 'a', of: () => value }], [0]).split('\r\n')[1] ?? '';

describe('a cell', () => {
  it.each([
    ['plain text', 'Offer gift cards', 'Offer gift cards'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['a semicolon, which separates in other places', 'a; b', '"a; b"'],
    ['line breaks, which would make two lines of one change', 'a\r\nb\nc\u2028d', 'a b c d'],
    ['what turns the direction of writing', 'a\u202egnp', 'a⟨U+202E⟩gnp'],
    ['what has no width', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a number', 42, '42'],
    ['a number below zero', -1, '-1'],
    ['a truth', true, 'true'],
    ['nothing', null, ''],
  ])('holds %s', (_, value, expected) => {
    expect(one(value)).toBe(expected);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '"=1', '＝1', '－1', '\n@x', '\u2028=1'])(
    'is never run as a formula: %j',
    (value) => {
      expect(one(value).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each([
    ['a;=1', `"a;'=1"`],
    ['a; @b', `"a; '@b"`],
    ['a;b', '"a;b"'],
  ])('is none either where semicolons separate: %j', (value, expected) => {
    expect(one(value)).toBe(expected);
  });
});

describe('a table', () => {
  it('has a line of headings, and ends each line as RFC 4180 wants it', () => {
    const columns = [
      { heading: 'n', of: (row: number) => row },
      { heading: 'twice', of: (row: number) => `${row * 2}` },
    ];
    expect(csv(columns, [1, 2])).toBe('n,twice\r\n1,2\r\n2,4\r\n');
  });

  it('keeps its cells in their places, whatever they hold', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...attacks, '=', '"', ',', ';', '\r\n', "'"), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
        const columns = [0, 1, 2].map((index) => ({ heading: `h${index}`, of: (row: string[]) => row[index] ?? '' }));
        const read = parseCsv(csv(columns, rows));
        expect(read.map((line) => line.length)).toEqual([3, ...rows.map(() => 3)]);
        for (const cell of read.slice(1).flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r]/);
      }),
    );
  });
});
