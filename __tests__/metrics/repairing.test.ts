import { describe, expect, test } from 'vitest';
import { mentionsIn, type Voice } from '../../src/metrics/repairing.ts';
import { leastWork } from '../support/work.ts';

const referenceOf = (word: string) => (/^(?:INC-\d+|(?:acme\/incidents)?#\d+)$/.test(word) ? word : null);
/** Repairing references with an exclamation mark. */
const read = (text: string, voice: Voice = 'active') =>
  mentionsIn(text, referenceOf, voice).map(({ reference, repairs }) => `${reference}${repairs ? '!' : ''}`);

describe('what a change says that it ends', () => {
  // https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
  const keywords = ['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved'];
  test.each(keywords.flatMap((word) => [`${word} #7`, `${word.toUpperCase()}: acme/incidents#7`, `Done, ${word} #7.`]))(
    'GitHub’s own keywords: %s',
    (text) => expect(read(text)).toEqual([expect.stringMatching(/#7!$/)]),
  );

  test.each([
    'Mitigates INC-7',
    'This mitigates the effects of INC-7.',
    'Hotfix: INC-7',
    'Follow-up to INC-7',
    'follow up on INC-7',
    'Follows up (INC-7).',
    'We recovered from INC-7',
    'The fix for the root cause of INC-7',
    'Prevents another one, and a recurrence of INC-7',
    'Fix the retries (INC-7)',
    'Fix the storm that caused INC-7',
    'fix(api)!: retry once (INC-7)',
    'api: fix the retries (INC-7)',
    '[INC-7] Fix the retries',
    'INC-7: fix the retries',
    'INC-7 - Fixes the retries',
    '- [x] Resolves **INC-7**',
    '1. Fixes [INC-7](https://example.com)',
    '> fixed: `INC-7`',
    '__Fixes__ _INC-7_',
    'See INC-7.\n\nFixes INC-7',
    '## Fixes\n\n- INC-7',
    '### Fixes\r\n\r\nINC-7',
    'Fixes:\n- INC-7',
    '**Fixes**\nINC-7',
  ])('%j', (text) => expect(read(text)).toEqual(['INC-7!']));

  test.each([
    'INC-7',
    'Incident: INC-7',
    'Caused INC-7',
    'New checkout, part of INC-7',
    'Refs INC-7',
    'Does not fix INC-7',
    "This doesn't yet fix INC-7",
    'The prefix INC-7',
    'INC-7 was fixed by somebody else',
    'Fixes the retries. INC-7 began after it',
    'Fixes the retries; see INC-7',
    'Fixes the retries, but caused INC-7',
    'Fixes the retries, see INC-7',
    '## Fixes\n\nThe retries. INC-7 began after it.',
    'Fixes:\n- the retries\n\nINC-7',
    '## Fixes\n\nnothing\n\n## Notes\n\nINC-7',
  ])('nothing: %j', (text) => expect(read(text)).toEqual(['INC-7']));

  test('all of a list, and nothing behind it', () =>
    expect(read('Fixes #7, #8 and INC-9; see INC-10. INC-11')).toEqual(['#7!', '#8!', 'INC-9!', 'INC-10', 'INC-11']));
});

test.each([
  ['Fixed by #43', ['#43!']],
  ['Caused by #42, fixed in #43.', ['#42', '#43!']],
  ['Mitigated by reverting #42', ['#42']],
  ['Reverted #42', ['#42']],
  ['Rolled back with #44', ['#44!']],
  ['Fixes needed: #42 has to go', ['#42']],
  ['### Fixed by\n\n#43', ['#43!']],
])('what an issue says ended it: %j', (text, expected) => expect(read(text, 'passive')).toEqual(expected));

test('70,000 hostile characters in no time', () => {
  for (const text of ['fix ', 'fix #7, ', '_', '**', 'a:', '#', '.', '…_', ' ', 'x '])
    expect(leastWork(() => read(`${text.repeat(70_000 / text.length)} #7`), 300)).toBeLessThan(300);
});
