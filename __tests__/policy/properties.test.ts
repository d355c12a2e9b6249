import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { formatProblems } from '../../src/policy/problem.ts';
import { suggestName } from '../../src/policy/suggest.ts';

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any part of a value: some of the members of each mapping; lists and scalars as a whole. */
function partOf(value: unknown): fc.Arbitrary<unknown> {
  if (!isMapping(value)) return fc.constant(value);
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, partOf(member)]));
  return fc.record(members, { requiredKeys: [] });
}

/** The mappings whose keys are fixed, with their paths. In these records any key may stand. */
const records = ['areas', 'categories.standard', 'categories.major'];
function fixedMappings(value: Mapping, path: string[] = []): { path: string[]; keys: string[] }[] {
  const below = Object.entries(value).flatMap(([key, member]) =>
    isMapping(member) ? fixedMappings(member, [...path, key]) : [],
  );
  return records.includes(path.join('.')) ? below : [{ path, keys: Object.keys(value) }, ...below];
}

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const slip = fc.tuple(fc.constantFrom('drop', 'add', 'replace', 'swap'), fc.nat({ max: 30 }), letter);
function misspell(key: string, [kind, position, other]: [string, number, string]): string {
  const at = position % key.length;
  const [head, tail] = [key.slice(0, at), key.slice(at)];
  if (kind === 'drop') return head + tail.slice(1);
  if (kind === 'add') return head + other + tail;
  if (kind === 'replace') return head + other + tail.slice(1);
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
}

describe('for every file', () => {
  it('any part of the default policy, written out, is the default policy', () => {
    const flow = fc.boolean();
    fc.assert(
      fc.property(partOf(builtInPolicy), flow, (part, inFlow) => {
        const text = stringify(part, { collectionStyle: inFlow ? 'flow' : 'block', lineWidth: 0 });
        expect(parsePolicy(text, 'policy.yml')).toMatchObject({ ok: true, policy: builtInPolicy });
      }),
      { numRuns: 60 },
    );
  });

  it('a key with one slip is answered with the key that was meant, at its place', () => {
    const place = fc.constantFrom(...fixedMappings({ ...builtInPolicy }));
    fc.assert(
      fc.property(place, fc.nat(), slip, ({ path, keys }, choice, how) => {
        const key = keys[choice % keys.length] ?? '';
        const written = misspell(key, how);
        const others = keys.filter((other) => other !== key);
        fc.pre(written.length > 1 && !keys.includes(written) && suggestName(written, others) === undefined);
        const text = [...path, written]
          .map((name, depth) => `${'  '.repeat(depth)}${JSON.stringify(name)}:`)
          .join('\n');
        const parsed = parsePolicy(`${text} 1`, 'policy.yml');
        const told = parsed.ok ? [] : parsed.problems;
        expect(told).toContainEqual(
          expect.objectContaining({ line: path.length + 1, column: 2 * path.length + 1, suggestion: key }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('any text whatever is answered, and every problem has a place in it', () => {
    const pieces = fc.constantFrom(
      ...[
        'rules',
        'calendar',
        'title',
        ': ',
        ':',
        '\n',
        '\n  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '&a ',
        '*a',
        '!!x ',
        '#',
        '\t',
        '---',
        '%',
        '?',
        '~',
        'off',
        '1',
        '\r\n',
        '__proto__',
        '<<',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const parsed = parsePolicy(text, 'policy.yml');
        const problems = parsed.ok ? parsed.warnings : parsed.problems;
        expect(parsed.ok || problems.length > 0).toBe(true);
        const count = text.split('\n').length;
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(
          formatProblems(problems, 'policy.yml', text)
            .split('\n')
            .every((line) => !/^\s*(::|##\[)/.test(line)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
