import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLog, safeLogLines } from '../../src/report/log.ts';
import { attacks } from './hostile.ts';

/** As the runner reads a line; its comparison may ignore characters that a reader cannot see. */
function startsCommand(line: string): boolean {
  return [line, line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cc}\ufffd]/gu, '')].some(
    (read) => read.trimStart().startsWith('::') || read.includes('##['),
  );
}

describe('a line for the log of a runner', () => {
  it.each([
    ['plain text stays', 'Approved by @ada: yes', 'Approved by @ada: yes'],
    ['colons inside stay', 'a::b', 'a::b'],
    ['a command', '::error::x', ': :error::x'],
    ['a command after white space', ' \u00a0\u3000::error::x', ' \u00a0\u3000: :error::x'],
    ['three colons', ':::error::x', ': ::error::x'],
    ['a command with an invisible character inside', ':\u200d:error::x', ': :error::x'],
    ['an older command', '##[error]x', '## [error]x'],
    ['an older command anywhere', 'a ##[error]x', 'a ## [error]x'],
    ['three hashes', '###[error]x', '### [error]x'],
    ['line breaks are folded', 'a\r\n::error::x\u2028##[group]', 'a ::error::x ## [group]'],
    ['escapes are shown', '\u001b[31m', '⟨U+001B⟩[31m'],
    ['an emoji of several stays', '👩‍👧 hello', '👩‍👧 hello'],
    ['nothing', '', ''],
  ])('%s', (_name, line, expected) => {
    expect(safeLog(line)).toBe(expected);
  });

  it('starts no command, whatever it is', () => {
    const parts = fc.constantFrom(
      ...attacks,
      ':',
      '::',
      '#',
      '##',
      '[',
      'error',
      ' ',
      '\n',
      '\u200c',
      '\ufe0f',
      '\u00ad',
      '\ufffd',
      '\u034f',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }), (some) => {
        const line = safeLog(some.join(''));
        expect(startsCommand(line)).toBe(false);
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps our own lines apart', () => {
    expect(safeLogLines('a\n::error::b')).toEqual(['a', ': :error::b']);
  });
});
