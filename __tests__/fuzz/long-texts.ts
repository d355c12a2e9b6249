/** Texts of 64 KB, which is as much as GitHub takes: one thing over and over, or opened and never closed. */
import fc from 'fast-check';
import { isLongRun } from './budget.ts';

const size = 65_536;

export const long = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Each means something to a parser that reads any of the texts. */
export const pieces: readonly string[] = [
  '[',
  '](',
  '![',
  '<',
  '`',
  '` ',
  '*a',
  '**a ',
  '_a_',
  '> ',
  '- ',
  '- [x] ',
  '1. ',
  '# ',
  '##',
  '|',
  '|-',
  '\\',
  '&amp;',
  '::',
  'a@b',
  'a.',
  'a-',
  'http://a.',
  '\n',
  '\r',
  '\r\n\t',
  ' ',
  '\u00a0',
  '/',
  '../',
  '{',
  '{a,',
  '**/',
  '!(',
  '0',
  '0 ',
  'a',
  'A ',
  '\u0301',
  '🏴',
  '\ud800',
  '\u0000',
  '<!--',
  '<!-- -->',
  '[^1]',
  '~~',
  '(',
  '"',
  "'",
  '$',
  '#1 ',
  'revert ',
  'Reverts a/b#',
  'Caused by: ',
  'Started: ',
  'Approved by: @',
  '---\n',
  '\n\n',
  'x:\n',
  '@@ -1 +1 @@\n',
  ', ',
  ';',
  'é',
];

/** Some of them for the reader with this number, others for the next; in a long run all of them for everybody. */
export const few = (reader: number): readonly string[] =>
  isLongRun ? pieces : pieces.filter((_, index) => index % 16 === reader % 16);

/** One of them, or a few in turn; with what could close them, or a line of its own before. */
export const anyLong: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', 'x', ')', ']', '}', '-->', '```', '"', '\n', '\u0000'),
    fc.constantFrom('', '## Description\n', '- ', '> ', '| a |\n|-|\n', 'Revert "', '```\n', '<!--', '{"a": ', 'a'),
  )
  .map(([parts, end, start]) => {
    const room = size - start.length - end.length;
    const piece = parts.join('');
    return `${start}${piece.repeat(Math.ceil(room / piece.length)).slice(0, room)}${end}`;
  });
