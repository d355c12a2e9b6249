import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import { groupSummary } from '../../src/report/group-summary.ts';
import { failing, passing, timezone, waitingForReviewer, waitingForWindow } from './decisions.ts';
import { countStrings, hostileText, mapStrings } from './hostile.ts';
import { autolinked, searchedText, structure } from './structure.ts';

const options = {
  timezone,
  docsUrl: 'https://github.com/ilana/change-gate/blob/main/docs/rules.md',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
};
const numbered = (decision: Decision, number: number): Decision => ({
  ...decision,
  change: { ...decision.change, number, url: `https://github.com/acme/shop/pull/${number}` },
});
const member = (decision: Decision, atMerge: Decision = decision) => ({ decision, atMerge });
const group = (...members: ReturnType<typeof member>[]) => ({
  members,
  mergesBy: new Date('2026-11-27T21:10:00Z'),
  passes: members.every(({ decision, atMerge }) => decision.verdict === 'pass' && atMerge.verdict === 'pass'),
});
const shown = (...members: ReturnType<typeof member>[]) => groupSummary(group(...members), options);
const verdicts = (page: string) =>
  [...page.matchAll(/^\| \[[^\]]*?(\d+)\].* \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, ...cells]) => cells);

describe('the summary of a merge group', () => {
  test('that passes is its table, and when it is expected to merge', () => {
    const page = shown(member(numbered(passing, 42)), member(numbered(passing, 43)));
    expect(page).toMatch(
      /^### ✅ The merge group may be merged\n\nThe queue can merge it until Friday 27 November, 15:10 CT\.\n/,
    );
    expect(verdicts(page)).toEqual([
      ['42', 'Normal change', '✅ May be merged until Friday 27 November, 15:00 CT'],
      ['43', 'Normal change', '✅ May be merged until Friday 27 November, 15:00 CT'],
    ]);
    expect(structure(page).filter((part) => part.startsWith('heading_open'))).toHaveLength(1);
    expect(structure(page).filter((part) => part === 'table_open')).toHaveLength(1);
  });

  test('that does not tells all of the first pull request in the way, and of no other', () => {
    const page = shown(
      member(numbered(passing, 42)),
      member(numbered(failing, 43)),
      member(numbered(waitingForReviewer, 44)),
    );
    expect(page).toMatch(/^### ❌ The merge group may not be merged/);
    expect(verdicts(page).map(([number, , verdict]) => `${number} ${verdict}`)).toEqual([
      '42 ✅ May be merged until Friday 27 November, 15:00 CT',
      expect.stringMatching(/^43 ❌ Not ready to merge — 3 things to do$/),
      '44 ⏳ Waiting for a review',
    ]);
    expect(page).toContain('#### To do');
    expect(page.match(/^### /gm)).toHaveLength(2);
    expect(page).toContain('run](https://github.com/acme/shop/actions/runs/1)');
  });

  test('that would merge too late says so, and judges as of then', () => {
    const page = shown(member(numbered(passing, 42), numbered(waitingForWindow, 42)));
    expect(verdicts(page)[0]?.[2]).toMatch(
      /^⏳ Waiting: opens Monday 30 November, 09:00 CT, .* when the queue would merge it$/,
    );
    expect(page).toContain('### ⏳ Waiting: opens Monday');
  });
});

describe('whatever strangers wrote', () => {
  test('the structure stays, and nothing is linked or mentioned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(passing, failing, waitingForWindow),
        hostileText,
        fc.nat(),
        (decision, hostile, place) => {
          const chosen = place % countStrings(decision);
          const page = (text: string) => {
            const written = mapStrings(decision, (value, index) => (index === chosen ? text : value));
            return shown(member(numbered(written, 42)), member(numbered(passing, 43)));
          };
          expect(structure(page(hostile))).toEqual(structure(page('x')));
          const everywhere = mapStrings(decision, () => hostile);
          const searched = searchedText(shown(member(numbered(everywhere, 42))));
          for (const pattern of autolinked) expect(searched).not.toMatch(pattern);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    'Fix | everything |',
    'x\n\n### ✅ May be merged',
    '[x](https://evil.example)',
    '@octocat `a',
    'a'.repeat(5000),
  ])('the title %j stays in its cell', (title) => {
    const written = { ...passing, change: { ...passing.change, title } };
    const page = shown(member(numbered(written, 42)), member(numbered(passing, 43)));
    expect(structure(page).filter((part) => part === 'tr_open')).toHaveLength(3);
    expect(structure(page).filter((part) => part === 'td_open')).toHaveLength(6);
    expect(structure(page).filter((part) => part.startsWith('heading_open'))).toHaveLength(1);
    expect(page.length).toBeLessThan(2000);
  });

  test('a hundred pull requests with the longest titles, one of them with thousands of findings, fit into a summary', () => {
    const change = { ...failing.change, title: '$|'.repeat(128) };
    const findings = Array.from({ length: 100 }, () => failing.findings)
      .flat()
      .map((one, index) => ({ ...one, message: `${index} ${'$|`'.repeat(1000)}` }));
    const members = Array.from({ length: 100 }, (_, index) => numbered({ ...failing, change, findings }, index + 1));
    const page = shown(...members.map((one) => member(one)));
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
  });
});
