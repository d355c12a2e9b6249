/**
 * Pages that stay: records, the issues and comments that follow them up, and reports. Whatever strangers wrote, a page has the
 * same elements as with a harmless word in each place, and nothing in it is linked, mentioned or ticked.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { followUpText } from '../../src/recording/issue-text.ts';
import { buildPushRecord } from '../../src/records/build-push-record.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { verificationComment } from '../../src/records/verification-comment.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { judgeMerged } from '../../src/replay/judge.ts';
import { replayMarkdown } from '../../src/replay/print-markdown.ts';
import { replayReport } from '../../src/replay/report.ts';
import { auditSummary, recordSweepSummary } from '../../src/report/record-summary.ts';
import { refusal } from '../../src/report/refusal.ts';
import { sweepSummary } from '../../src/report/sweep-summary.ts';
import { emergency, facts, mergedChange, recorded } from '../records/recorded.ts';
import { autolinked, searchedText, structure } from '../report/structure.ts';
import { budget, timeLimit } from './budget.ts';
import { anyText } from './strangers.ts';

const timezone = 'America/Chicago';
const at = new Date('2026-11-19T16:04:00Z');

const push = buildPushRecord(
  {
    repository: 'acme/shop',
    branch: 'main',
    by: 'mallory',
    at,
    before: 'b'.repeat(40),
    after: 'e'.repeat(40),
    how: 'direct',
    commits: [],
    dropped: [],
  },
  { ...facts(), source: { source: 'built-in', sha256: '0'.repeat(64) }, reverts: [] },
);
const records: readonly ChangeRecord[] = [
  recorded(),
  recorded({
    reviews: [],
    threads: [{ resolved: false, path: 'src/a.ts', url: 'https://github.com/acme/shop/pull/42' }],
  }),
  recorded(emergency),
  recorded({ files: [{ path: 'db/migrate/1_prices.rb', status: 'added', additions: 1, deletions: 0 }] }),
  push,
];

/** Members of a record that strangers wrote, or that quote what they wrote. */
const strange = new Set(
  'title what text where rollbackPlan message remedy why how name path pattern document laneReason subject login by workflow reasons problems caveats labels typeOfChange app headRef'.split(
    ' ',
  ),
);

/** The same with the words wherever strangers write: of each place others, so that all can differ. */
function withWords<T>(value: T, words: (index: number) => string): T {
  let count = 0;
  const walk = (part: unknown, key: string, parent: string): unknown => {
    const isOurs = parent === 'capture' || (parent === 'push' && key === 'how') || parent === 'migrations';
    if (typeof part === 'string') return strange.has(key) && !isOurs && part !== '' ? words(count++) : part;
    if (Array.isArray(part)) return part.map((item) => walk(item, key, parent));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, walk(member, name, key)]));
  };
  return walk(value, '', '') as T;
}

const pages: Record<string, (record: ChangeRecord) => string> = {
  'the page of a record': recordMarkdown,
  'the issue that follows it up': (record) =>
    followUpText(record, { timezone, recordUrl: 'https://github.com/acme/shop/blob/change-records/2026/11/19-42.md' })
      ?.body ?? '',
  'the comment that asks to verify it': (record) =>
    record.kind === 'push'
      ? ''
      : verificationComment(
          { ...record, mergedAt: at, kinds: ['code', 'database'], migrations: record.migrations },
          timezone,
        ),
  'the summary of the audit': (record) =>
    auditSummary({
      push: { branch: 'main', before: 'a'.repeat(40), after: 'b'.repeat(40), by: wordIn(record), at, isMerge: false },
      recorded: [{ name: '#42', place: recordPlace(record), record, first: true, problems: [wordIn(record)] }],
      problems: [wordIn(record)],
    }),
  'the summary of a sweep over the records': (record) =>
    recordSweepSummary({
      since: at,
      recorded: [{ name: '#42', place: recordPlace(record), record, first: true, problems: [] }],
      audited: [],
      followed: [{ place: recordPlace(record), what: wordIn(record) }],
      overdue: [{ name: '#42', place: recordPlace(record), what: [wordIn(record)] }],
      problems: [wordIn(record)],
    }),
  'the summary of a sweep': (record) =>
    sweepSummary(
      {
        open: 1,
        swept: [
          {
            number: 42,
            url: 'https://github.com/acme/shop/pull/42',
            before: wordIn(record),
            after: `${wordIn(record)} after`,
            reason: 'it changed',
            result: 'unreadable',
            problem: wordIn(record),
          },
        ],
      },
      [wordIn(record)],
    ),
};

/** One of the texts of strangers in it. */
const wordIn = (record: ChangeRecord): string => (record.kind === 'push' ? (record.push.by ?? '') : record.title);

/** Elements, and boxes that GitHub shows as ticked or not. What is quoted keeps the lines that its author gave it. */
function elements(page: string): string[] {
  const parts = structure(page).filter((part) => part !== 'softbreak' && part !== 'html_inline <br>');
  const quoted = parts
    .join('\n')
    .replaceAll(/blockquote_open\n(?:paragraph_open\n|paragraph_close\n)*blockquote_close/g, 'quoted');
  return [...quoted.split('\n'), ...(page.match(/^\s*[-*+] \[[ x]\] /gim) ?? [])];
}

describe.each(Object.entries(pages))('%s', (_name, page) => {
  const harmless = records.map((record) => elements(page(withWords(record, (index) => `word ${index}`))));

  test(
    'has the elements that it has with a harmless word in each place',
    () => {
      fc.assert(
        fc.property(fc.nat(records.length - 1), fc.array(anyText, { minLength: 1, maxLength: 8 }), (which, texts) => {
          const record = records[which];
          if (record === undefined) throw new RangeError('no such record');
          // Something visible before each, so that no place is empty; a sentence may end where a text does.
          const shown = page(withWords(record, (index) => `word ${texts[index % texts.length]}`));
          expect(elements(shown)).toEqual(harmless[which]);
          const searched = searchedText(shown).replaceAll(/<!--[^>]*-->/g, '');
          for (const pattern of autolinked.slice(0, 1)) expect(searched).not.toMatch(pattern);
          expect(shown).not.toMatch(/^\s*(?:::|##\[)/m);
        }),
        budget(60),
      );
    },
    timeLimit,
  );
});

test(
  'a report on what was merged',
  () => {
    const source = {
      kind: 'github',
      repository: 'acme/shop',
      branch: 'main',
      asked: 'all',
      failed: [],
      stopped: null,
      notes: ['a note'],
    } as const;
    const judgements = [
      mergedChange(),
      mergedChange({ number: 43, reviews: [] }),
      mergedChange({ number: 44, title: 'fix' }),
    ].map((merged) => judgeMerged(asOfMerge(merged, { renames: [] }), builtIn()));
    const told = (words: (index: number) => string) =>
      replayMarkdown(
        replayReport(
          withWords(judgements, words).map((one, index) => ({ ...one, number: 42 + index })),
          source,
          builtIn(),
        ),
      );
    // Every place says the same, so that nobody counts for one person in one report and for two in the other.
    const harmless = elements(told(() => 'word'));
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = told(() => `word ${text}`);
        expect(elements(shown)).toEqual(harmless);
      }),
      budget(60),
    );
  },
  timeLimit,
);

test(
  'a refusal is a heading, a paragraph, and a list of what else was said',
  () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (lines) => {
        const shown = structure(refusal(lines.join('\n')));
        expect(shown.filter((part) => /html|image|link|blockquote|code|table|hr/.test(part))).toEqual([]);
        expect(shown.filter((part) => part === 'heading_open')).toHaveLength(1);
      }),
      budget(200),
    );
  },
  timeLimit,
);
