import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAscii, isAscii } from '../src/ascii.ts';
import { isPlaceholder } from '../src/body/find.ts';
import { normalizeHeading } from '../src/body/normalize.ts';
import { columns } from '../src/report/wrap.ts';
import { countWords } from '../src/words.ts';

const ascii = fc.string({ unit: fc.constantFrom(...' -_.:,()[]#&\'"`*0123456789abcivxSTEP~/'), maxLength: 40 });
/** Nobody sees it, and what does not keep to ASCII is read with it. */
const ZERO_WIDTH = '\u200b';

describe('texts of ASCII alone are read as all others', () => {
  it.each<[string, (text: string) => unknown]>([
    ['a heading', (text) => normalizeHeading(`# x ${text} y`)],
    ['words', (text) => countWords(`${text} `)],
    ['a placeholder', isPlaceholder],
  ])('%s', (_name, read) => {
    fc.assert(
      fc.property(ascii, (text) => {
        const other = `${text} ${ZERO_WIDTH}`;
        expect([isAscii(text), isAscii(other)]).toEqual([true, false]);
        expect(read(`${text} `)).toEqual(read(other));
      }),
      { numRuns: 3000 },
    );
  });

  it('columns', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(columns(`${text}é`)).toBe(columns(text) + 1);
      }),
    );
  });

  it('by patterns of which all that is asked for is known', () => {
    expect(inAscii(/[\p{L}\p{M}_]+(?=[\p{Nd}])/gu)).toEqual(/[a-zA-Z_]+(?=[0-9])/gu);
    expect(() => inAscii(/\p{Script=Han}|\p{Lu}/u)).toThrow('\\p{Lu}');
  });
});

it.each(['\t', '\n', '\u007f', 'é', '\u200b', '\ud800'])('%j is beyond printable ASCII', (character) => {
  expect(isAscii(`a${character}b`)).toBe(false);
});
