import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/commands/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text ceases to be JSON', () => {
  it.each<[string, number, number, RegExp]>([
    ['{\n  "a": 1,\n}', 3, 1, /name in double quotes/],
    ['[1, 2,]', 1, 7, /value is missing/],
    ['{ "a": 1 "b": 2 }', 1, 10, /comma or a closing bracket/],
    ['{ "a" 1 }', 1, 7, /":" is missing/],
    ["{ 'a': 1 }", 1, 3, /double quotes/],
    ['{ a: 1 }', 1, 3, /double quotes/],
    ['{ "a": undefined }', 1, 8, /value is missing/],
    ['{ "a": 01 }', 1, 9, /comma/],
    ['{ "a": // one\n 1 }', 1, 8, /value is missing/],
    ['{ "a": "C:\\dir" }', 1, 11, /no such escape/],
    ['{ "a": "one\ntwo" }', 1, 12, /control character/],
    ['{ "a": "one }', 1, 8, /nothing closes/],
    ['{ "a": [1, 2 }', 1, 14, /comma or a closing bracket/],
    ['{ "a": 1', 1, 9, /ends too early/],
    ['', 1, 1, /ends too early/],
    ['{} {}', 1, 4, /more follows/],
    [']', 1, 1, /value is missing/],
  ])('%j: line %d, column %d', (text, line, column, why) => {
    expect(jsonFault(text)).toEqual({ line, column, why: expect.stringMatching(why) });
  });

  it('is nowhere in JSON, and somewhere in everything else', () => {
    const token = fc.constantFrom(...'{}[],:" \n\\', '"a"', '1', '-0.5e+3', '1.', 'null', 'tru', '"\\u00e4"', '"\\x"');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        expect(jsonFault(cut) === null).toBe(isJson(cut));
      }),
    );
  });

  it('is found in a long text, and in a deep one, in no time', () => {
    expect(jsonFault(`["${'x'.repeat(2_000_000)}"`)?.column).toBe(2_000_004);
    expect(jsonFault('['.repeat(200_000))?.why).toMatch(/ends too early/);
  });
});
