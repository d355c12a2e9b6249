/**
 * Pages that stay: records, the issues and comments that follow them up, and reports on what was merged. Whatever strangers
 * wrote, a page has the same elements as with harmless words in each place, and nothing in it is linked, mentioned or ticked.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { followUpText } from '../../src/recording/issue-text.ts';
import { buildPushRecord } from '../../src/records/build-push-record.ts';
import { buildRecord } from '../../src/records/build-record.ts';
import { overdueComment } from '../../src/records/follow-up-issue.ts';
import type { ChangeRecord, PullRequestRecord } from '../../src/records/record.ts';
import { recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { parseRecord } from '../../src/records/schema.ts';
import { verificationComment } from '../../src/records/verification-comment.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { compare } from '../../src/replay/compare.ts';
import { judgeMerged } from '../../src/replay/judge.ts';
import { replayMarkdown } from '../../src/replay/print-markdown.ts';
import { printReplay } from '../../src/replay/print-terminal.ts';
import { replayReport } from '../../src/replay/report.ts';
import { auditSummary, recordSweepSummary } from '../../src/report/record-summary.ts';
import { refusal } from '../../src/report/refusal.ts';
import { sweepSummary } from '../../src/report/sweep-summary.ts';
import { emergency, facts, MERGE_COMMIT, MERGED, mergedChange, recorded } from '../records/recorded.ts';
import { budget, timeLimit } from './budget.ts';
import { elementsOf } from './gfm.ts';
import { command, controls, deceptive } from './shown.ts';
import { anyChange, anyText } from './strangers.ts';
import { harmless, isBlank, isStrangeInRecord, retold } from './words.ts';

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
    commits: [{ sha: 'e'.repeat(40), message: 'Quick fix\n\nNo time', author: { login: null, name: 'M' } }],
    dropped: ['d'.repeat(40)],
  },
  { ...facts(), source: { source: 'built-in', sha256: '0'.repeat(64) }, reverts: [] },
);
const late = recorded(emergency, { capture: { at: new Date('2026-11-29T16:05:00Z'), by: 'sweep' } });
const records: readonly ChangeRecord[] = [
  recorded(),
  recorded({
    reviews: [],
    threads: [{ resolved: false, path: 'src/a.ts', url: 'https://github.com/acme/shop/pull/42' }],
  }),
  recorded(emergency),
  { ...late, obligations: late.obligations.map((one) => ({ ...one, state: 'overdue' as const })) },
  recorded({ files: [{ path: 'db/migrate/1_prices.rb', status: 'added', additions: 1, deletions: 0 }] }),
  push,
];

const rewritten = <T>(value: T, words: (index: number) => string): T =>
  retold(value, isStrangeInRecord, (_, index) => words(index));

/** One of the texts of strangers in it. */
const wordIn = (record: ChangeRecord): string => (record.kind === 'push' ? (record.push.by ?? '') : record.title);

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
  'the comment on what is overdue': (record) =>
    record.kind === 'push' ? '' : overdueComment(record, [wordIn(record), 'acme/leads'], timezone),
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

describe.each(Object.entries(pages))('%s', (_name, page) => {
  const expected = records.map((record) => elementsOf(page(rewritten(record, (index) => `word ${index}`))));

  test(
    'has the elements that it has with a harmless word in each place',
    () => {
      fc.assert(
        fc.property(
          fc.nat(records.length - 1),
          fc.array(anyText, { minLength: 1, maxLength: 8 }),
          fc.boolean(),
          (which, texts, isFirst) => {
            const record = records[which];
            if (record === undefined) throw new RangeError('no such record');
            // Something visible beside each, so that no place is empty.
            const words = (index: number) => {
              const text = texts[index % texts.length] ?? '';
              return isFirst ? `${text}\u00a7 ${index}` : `word ${index} ${text}`;
            };
            const shown = page(rewritten(record, words));
            expect(elementsOf(shown)).toEqual(expected[which]);
            expect(shown).not.toMatch(/^\s*(?:::|##\[)/m);
          },
        ),
        { ...budget(20), examples: [[0, ['`@octocat`'], false]] },
      );
    },
    timeLimit,
  );
});

test(
  'a record of a change in which every text is a stranger’s can be read again, and its page has no other elements',
  () => {
    const merge = { state: 'merged', mergedAt: MERGED, mergedBy: 'grace', mergeCommit: MERGE_COMMIT } as const;
    const read = { readAt: '2026-11-19T16:05:00Z', bodyEditedAt: null } as const;
    fc.assert(
      fc.property(anyChange, (given) => {
        const merged = { ...given, ...merge, ...read };
        const asOf = asOfMerge(merged, { renames: [] });
        const record: PullRequestRecord = buildRecord(merged, judge(asOf.change, asOf.at, builtIn()), facts());
        const again = parseRecord(JSON.parse(recordText(record)));
        if (!again.ok) throw new Error(again.problems.join('\n'));
        expect(again.record).toEqual(JSON.parse(JSON.stringify(record)));
        const words = harmless();
        const plain = retold(record, isStrangeInRecord, words);
        expect(elementsOf(recordMarkdown(record))).toEqual(elementsOf(recordMarkdown(plain)));
        const options = { timezone, recordUrl: null };
        const issue = followUpText(record, options);
        expect(elementsOf(issue?.body ?? '')).toEqual(elementsOf(followUpText(plain, options)?.body ?? ''));
        expect(issue?.title ?? '').not.toMatch(controls);
      }),
      budget(10),
    );
  },
  timeLimit,
);

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
    const told = (words: (index: number) => string) => {
      const all = rewritten(judgements, words).map((one, index) => ({ ...one, number: 42 + index }));
      const others = all.map((one) => ({ ...one, stopped: !one.stopped }));
      const report = replayReport(all, source, builtIn());
      return { ...report, comparison: compare(all, others, { source: words(0), sha256: '0' }) };
    };
    // Every place says the same, so that nobody counts for one person in one report and for two in the other.
    const expected = elementsOf(replayMarkdown(told(() => 'word')));
    fc.assert(
      fc.property(anyText, (text) => {
        const report = told(() => `word ${text}`);
        expect(elementsOf(replayMarkdown(report))).toEqual(expected);
        const plain = printReplay(report, { color: false });
        expect(plain.replaceAll('\n', '')).not.toMatch(controls);
        expect(plain).not.toMatch(deceptive);
      }),
      budget(20),
    );
  },
  timeLimit,
);

test(
  'a refusal is a heading, a paragraph, and a list of what else was said',
  () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (lines) => {
        const shown = refusal(lines.join('\n'));
        const plain = refusal(
          lines
            .join('\n')
            .split('\n')
            .map((line) => (isBlank(line) ? line : 'word'))
            .join('\n'),
        );
        expect(elementsOf(shown)).toEqual(elementsOf(plain));
        expect(shown.split('\n').filter((line) => command.test(line))).toEqual([]);
      }),
      budget(60),
    );
  },
  timeLimit,
);
