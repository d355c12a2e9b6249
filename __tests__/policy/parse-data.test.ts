import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseData } from '../../src/policy/parse-data.ts';
import { placeOf } from '../../src/policy/place-of.ts';

const schema = z.strictObject({
  cases: z.array(z.strictObject({ name: z.string(), tags: z.array(z.string()).optional() })),
});
const kind = { what: 'a list of cases', example: '"cases: []"' };

describe('a file of any kind', () => {
  it('is read, and every value has its place', () => {
    const parsed = parseData('cases:\n  - name: one\n    tags: [a, b]\n', schema, kind);
    if (!parsed.ok) throw new Error('expected a valid file');
    expect(parsed.value).toEqual({ cases: [{ name: 'one', tags: ['a', 'b'] }] });
    expect(placeOf(parsed.origin, ['cases', 0, 'tags', 1])).toEqual({ line: 3, column: 15 });
    expect(placeOf(parsed.origin, ['cases', 0, 'tags'], 'key')).toEqual({ line: 3, column: 5 });
    expect(placeOf(parsed.origin, ['cases', 0, 'not there'])).toEqual({ line: 2, column: 5 });
    expect(placeOf(parsed.origin, ['nothing'])).toEqual({ line: 1, column: 1 });
  });

  it.each<[string, string[]]>([
    ['', ['1:1  | a list of cases is a mapping, such as "cases: []"']],
    ['- a', ['1:1  | a list of cases is a mapping, such as "cases: []"']],
    ['cases: []\n---\ncases: []', ['2:1  | a list of cases is one YAML document: remove the "---" between documents']],
    [
      'cases: [{nmae: x}]',
      ['1:9 cases[0].name | "name" is missing', '1:10 cases[0].nmae | unknown key "nmae", did you mean "name"?'],
    ],
    ['cases: [{name: 1}]', ['1:16 cases[0].name | expected a text, got the number 1; write "1"']],
    ['cases: [{name: x, tags: {add: [y]}}]', ['1:25 cases[0].tags | expected a list, got a mapping']],
    [
      'cases: [{name: x, name: y}]',
      ['1:19 cases[0].name | the key "name" stands here twice, first in line 1: keep one'],
    ],
  ])('%j is told as in a policy', (text, expected) => {
    const parsed = parseData(text, schema, kind);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`)).toEqual(
      expected,
    );
  });
});
