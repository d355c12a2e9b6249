import fc from 'fast-check';
import type { Decision } from '../../src/decision.ts';

/** What strangers write to forge something: each means something to GitHub, to a terminal or to a runner. */
export const attacks = [
  '# ✅ May be merged',
  '\n\n### ✅ May be merged\n',
  '\r\n---\r\n',
  '\n===\n',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<https://evil.example>',
  '<script>alert(1)</script>',
  '</details>',
  '<!-- ',
  '-->',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;&#35;&copy;',
  '| a | b |\n|-|-|\n| c | d |',
  '\\|',
  '\\',
  '`',
  '``` ```',
  '~~~',
  '~~gone~~',
  '**bold** __bold__ *i* _i_',
  '> quoted',
  '> [!NOTE]\n> forged',
  '- [x] done',
  '1. one',
  '2) two',
  '+ item',
  '=',
  '    indented',
  '\t',
  '@octocat',
  '@acme/leads',
  '#123',
  'acme/shop#123',
  'GH-123',
  'acme/shop@9c1185a5c5e9fc54612808977ee8f548b2258d31',
  '9c1185a5c5e9fc54612808977ee8f548b2258d31',
  'https://evil.example/a?b=c&d=e',
  'http://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  'mail@evil.example',
  ':white_check_mark:',
  ':+1:',
  ':100:',
  '$\\color{green}\\Huge{May be merged}$',
  '$$x$$',
  '$`x`$',
  '[^1]',
  '\u202egnp.exe',
  '\u2066\u2069\u200e\u200f\u061c',
  'a\u200bb\u2060c\ufeffd',
  '\u0000\u0007\u0008',
  '\u001b[2J\u001b[31mred\u001b]8;;https://evil.example\u0007',
  '\u009b31m',
  '\u2028::error::x\u2029##[error]x\u0085',
  '\n::error::forged',
  '##[group]forged',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  `e${'\u0301'.repeat(50)}`,
] as const;

/** Attacks and arbitrary text in any order, with something visible in it. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(' ', 'a', '1', 'f'),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

/** Members whose values are ours: names of a closed list, and instants. */
const closed = new Set([
  'verdict',
  'category',
  'lane',
  'at',
  'validUntil',
  'earliestMerge',
  'until',
  'outcome',
  'level',
  'actor',
  'source',
]);

/** Replaces each text that strangers could have written. `source` stays only where it names what a category came from. */
export function mapStrings(decision: Decision, replace: (value: string, index: number) => string): Decision {
  let index = 0;
  const walk = (value: unknown, key: string, parent: string): unknown => {
    if (typeof value === 'string')
      return (closed.has(key) && parent !== 'policy') || key === 'url' ? value : replace(value, index++);
    if (Array.isArray(value)) return value.map((item) => walk(item, key, parent));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member, name, key)]));
  };
  return walk(decision, '', '') as Decision;
}

/** How many texts of strangers a decision holds. */
export function countStrings(decision: Decision): number {
  let count = 0;
  mapStrings(decision, (value) => {
    count += 1;
    return value;
  });
  return count;
}
