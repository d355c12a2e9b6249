import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AddedLines } from '../../src/classify/content/added-lines.ts';

/** What each added line is, by walking over all lines. */
function naive(patch: string) {
  let number = 1;
  let start = 0;
  return patch.split('\n').flatMap((text) => {
    const from = start + 1;
    start += text.length + 1;
    if (text.startsWith('@')) number = Number(/^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1] ?? number);
    const own = number;
    if (!/^[-@\\]/.test(text)) number++;
    const end = from - 1 + text.length;
    return text.startsWith('+') ? [{ number: own, from, to: text.endsWith('\r') ? end - 1 : end, end }] : [];
  });
}

const line = fc.constantFrom(
  ...['', '+', '+a', '+a b\r', '+\r', '-a', ' a', ' ', '\\ No newline at end of file', '+@@', 'a', '++'],
  ...['@@ -1,2 +7,3 @@', '@@ -1 +1 @@ +a', '@@ forged', '@'],
);
const patches = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

it('finds for every place the added line it lies in, and nothing elsewhere', () => {
  fc.assert(
    fc.property(patches, (patch) => {
      const lines = new AddedLines(patch);
      const expected = naive(patch);
      for (let place = 0; place < patch.length; place++) {
        const around = expected.find(({ from, end }) => place >= from && place < end);
        const found = lines.at(place);
        expect(found && { ...found, number: lines.numberOf(found) }, `${place}`).toEqual(around ?? null);
      }
    }),
    { numRuns: 2000 },
  );
});

it('numbers a line alike whether or not the lines before it were asked for', () => {
  fc.assert(
    fc.property(patches, fc.nat(60), (patch, place) => {
      const lines = new AddedLines(patch);
      const found = lines.at(place);
      fc.pre(found !== null && place < patch.length);
      const expected = naive(patch).find(({ from }) => from === found?.from);
      expect(found && lines.numberOf(found)).toBe(expected?.number);
    }),
    { numRuns: 500 },
  );
});
