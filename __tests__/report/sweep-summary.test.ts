import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Swept } from '../../src/gate/sweep-work.ts';
import { sweepSummary } from '../../src/report/sweep-summary.ts';
import { hostileText } from './hostile.ts';
import { autolinked, searchedText, structure } from './structure.ts';

const one = (number: number, more: Partial<Swept> = {}): Swept => ({
  number,
  url: `https://github.com/acme/shop/pull/${number}`,
  before: 'Normal. May be merged until Fri 15:00 CT',
  after: 'Normal. Opens Mon 09:00 CT',
  reason: 'its time has come',
  result: 'changed',
  ...more,
});
const left = one(44, { result: 'left', after: one(44).before, problem: 'GitHub’s rate limit leaves no room for it' });
const unreadable = one(43, { result: 'unreadable', after: 'Not judged', problem: 'The token may not read it.' });
const unchanged = one(45, { result: 'unchanged', after: one(45).before });

const parser = new MarkdownIt();
/** The cells of all tables, as an independent parser sees them: text, and where links lead. */
function cells(markdown: string): string[][] {
  const rows: string[][] = [];
  for (const { type, children } of parser.parse(markdown, {})) {
    if (type === 'tr_open') rows.push([]);
    if (type === 'td_open' || type === 'th_open') rows.at(-1)?.push('');
    const row = rows.at(-1);
    if (type !== 'inline' || row === undefined || row.length === 0) continue;
    const shown = (children ?? []).map((part) =>
      part.type === 'link_open' ? `<${part.attrGet('href')}>` : part.content,
    );
    row[row.length - 1] += shown.join('').replaceAll('\u200b', '');
  }
  return rows;
}

test('what a person sees', () => {
  expect(sweepSummary({ open: 9, swept: [unchanged, one(42), left, unreadable] })).toMatchInlineSnapshot(`
    "### 🧹 Sweep of 9 open pull requests

    ❓ 1 could not be judged, ⏸️ 1 left for the next sweep, 🔄 1 changed, ➖ 1 unchanged, 5 not looked at again, since nothing changed.

    | Pull request | Now | Before | Because |
    |---|---|---|---|
    | ❓ [\\#&#8203;43](https://github.com/acme/shop/pull/43) | The token may not read it. | Normal. May be merged until Fri 15:00 CT | its time has come |
    | ⏸️ [\\#&#8203;44](https://github.com/acme/shop/pull/44) | GitHub’s rate limit leaves no room for it | the same | its time has come |
    | 🔄 [\\#&#8203;42](https://github.com/acme/shop/pull/42) | Normal. Opens Mon 09:00 CT | Normal. May be merged until Fri 15:00 CT | its time has come |
    | ➖ [\\#&#8203;45](https://github.com/acme/shop/pull/45) | Normal. May be merged until Fri 15:00 CT | the same | its time has come |
    "
  `);
});

describe('the table', () => {
  test('is one table, what could not be judged first, then what was left, what changed, and what stayed', () => {
    expect(cells(sweepSummary({ open: 9, swept: [unchanged, one(42), left, unreadable] }))).toEqual([
      ['Pull request', 'Now', 'Before', 'Because'],
      [
        '❓ <https://github.com/acme/shop/pull/43>#43',
        'The token may not read it.',
        one(43).before,
        'its time has come',
      ],
      ['⏸️ <https://github.com/acme/shop/pull/44>#44', left.problem, 'the same', 'its time has come'],
      ['🔄 <https://github.com/acme/shop/pull/42>#42', one(42).after, one(42).before, 'its time has come'],
      ['➖ <https://github.com/acme/shop/pull/45>#45', unchanged.after, 'the same', 'its time has come'],
    ]);
  });

  test.each<[string, Partial<Swept>, string]>([
    ['an address that is no https', { url: 'javascript:alert(1)' }, '🔄 #42'],
    ['no address', { url: '' }, '🔄 #42'],
    ['no status before', { before: '' }, '🔄 <https://github.com/acme/shop/pull/42>#42'],
  ])('with %s', (_what, more, first) => {
    const [, row] = cells(sweepSummary({ open: 1, swept: [one(42, more)] }));
    expect(row?.[0]).toBe(first);
    expect(row?.[2]).toBe(more.before === '' ? 'none' : one(42).before);
  });
});

describe('the sentence above it', () => {
  test.each<[number, readonly Swept[], RegExp]>([
    [0, [], /^### 🧹 Sweep of 0 open pull requests\n\nNothing to do\.\n$/],
    [1, [], /Sweep of 1 open pull request\n\n1 not looked at again, since nothing changed\./],
    [1, [one(42)], /\n\n🔄 1 changed\.\n/],
    [
      5,
      [one(42), unreadable, left, unchanged],
      /\n\n❓ 1 could not be judged, ⏸️ 1 left for the next sweep, 🔄 1 changed, ➖ 1 unchanged, 1 not looked at/,
    ],
    // Merge groups are no open pull requests of their own.
    [1, [one(42), one(42, { reason: 'in the merge queue of main' })], /\n\n🔄 2 changed\.\n/],
  ])('of %i open ones: %#', (open, swept, said) => expect(sweepSummary({ open, swept })).toMatch(said));
});

test('each warning is an alert of its own', () => {
  const shown = sweepSummary({ open: 1, swept: [one(42)] }, [
    'The status is not required',
    'No sweep\n> [!TIP]\n# ran',
  ]);
  expect(shown.match(/(?:^|\n\n)> \[!WARNING\]\n> \S[^\n]*(?=\n\n)/g)).toHaveLength(2);
  expect(structure(shown).filter((part) => part === 'blockquote_open')).toHaveLength(2);
  expect(structure(shown).filter((part) => part.startsWith('heading_open'))).toHaveLength(1);
  expect(cells(shown)).toHaveLength(2);
});

test('whatever strangers wrote, the structure stays, and nothing is linked or mentioned', () => {
  const kinds = fc.constantFrom('changed', 'unreadable', 'left', 'unchanged');
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 4, maxLength: 4 }), kinds, (hostile, result) => {
      const page = (texts: readonly string[]) => {
        const [before = '', after = '', reason = '', problem = ''] = texts;
        const more = result === 'unreadable' || result === 'left' ? { problem } : {};
        return sweepSummary({ open: 1, swept: [one(42, { before, after, reason, result, ...more })] }, [problem]);
      };
      const plain = ['a', 'b', 'c', 'd'];
      expect(structure(page(hostile))).toEqual(structure(page(plain)));
      const searched = searchedText(page(hostile));
      for (const pattern of autolinked) expect(searched).not.toMatch(pattern);
    }),
  );
});

describe('the size', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    one(index + 1, { before: '$|'.repeat(60), after: '@'.repeat(120) }),
  );
  test('1,000 pull requests are shortened by whole rows, and said to be', () => {
    const shown = sweepSummary({ open: 1000, swept: many }, ['Mind this']);
    expect(Buffer.byteLength(shown)).toBeLessThan(256 * 1024 + 100);
    const rows = cells(shown);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([4]));
    const [, count = ''] = /^… and (\d+) more$/.exec(rows.at(-1)?.[0] ?? '') ?? [];
    // Without the head and the last row.
    expect(rows.length - 2 + Number(count)).toBe(1000);
    expect(shown).toContain('Shortened to fit');
    expect(shown).toContain('1000 changed.');
    expect(shown).toContain('Mind this');
  });

  test('1,000 ordinary ones are not', () => {
    const swept = Array.from({ length: 1000 }, (_, index) => one(index + 1));
    expect(cells(sweepSummary({ open: 1000, swept }))).toHaveLength(1001);
  });
});
