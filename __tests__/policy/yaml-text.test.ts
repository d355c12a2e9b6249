import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyText } from '../../src/policy/print.ts';
import { yamlText } from '../../src/policy/yaml-text.ts';

const plain = { comments: () => [], spaced: () => false };
const explained = { comments: () => ['What it is: "a", # b'], spaced: () => true };

describe('data as YAML', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.constantFrom(
        'yes',
        'No',
        'null',
        '1.0',
        '09:00',
        '- a',
        'a: b',
        'a #b',
        '&a',
        '*a',
        '!a',
        '%a',
        '@a',
        '~',
        '',
        ' a',
        'a ',
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 30 }),
      fc.dictionary(
        fc.string({ maxLength: 20 }).filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 6 },
      ),
    ),
  }));
  const mapping: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
    fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
    value,
    { maxKeys: 6 },
  );

  it('means the same when it is read', () => {
    fc.assert(
      fc.property(mapping, fc.constantFrom(plain, explained), (data, style) => {
        const read: unknown = parse(yamlText(data, style, []).text, { version: '1.2' });
        expect(read ?? {}).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the printed policy', () => {
  const { text, lines } = policyText(builtInPolicy);
  const rows = text.split('\n');

  it('tells the line of each pattern', () => {
    builtInPolicy.areas['api']?.paths.forEach((pattern, index) => {
      const line = lines.get(JSON.stringify(['areas', 'api', 'paths', String(index)])) ?? 0;
      expect(rows[line - 1]).toContain(pattern);
    });
  });

  it('puts people, times and rules before the lists of files', () => {
    const order = rows.flatMap((row) => /^([a-z]+):/.exec(row)?.[1] ?? []);
    expect(order.indexOf('people')).toBeLessThan(order.indexOf('rules'));
    expect(order.indexOf('rules')).toBeLessThan(order.indexOf('areas'));
    expect(order.slice(-2)).toEqual(['areas', 'categories']);
  });

  it('explains who decides, and each thing once', () => {
    expect(text).toContain(
      '# Who approves Major changes (3.1). Nobody named: no Major change can pass\n  executive: []',
    );
    expect(text.match(/An area whose changes need an additional review/g)).toHaveLength(1);
  });
});
