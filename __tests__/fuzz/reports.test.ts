/** Reports for those who look back: metrics and evidence, as Markdown, as HTML, as tables and for a terminal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceHtml } from '../../src/evidence/page-html.ts';
import { evidenceMarkdown } from '../../src/evidence/page-markdown.ts';
import { compute } from '../../src/metrics/compute.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import { metricsCsv } from '../../src/metrics/print-csv.ts';
import { metricsHtml } from '../../src/metrics/print-html.ts';
import { metricsMarkdown } from '../../src/metrics/print-markdown.ts';
import { metricsTerminal } from '../../src/metrics/print-terminal.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { printVerification } from '../../src/records/verify-terminal.ts';
import { parseCsv } from '../evidence/parse-csv.ts';
import { merged, overdueEmergency, packOf, pushed, request, sourceOf } from '../evidence/shop.ts';
import { collector, facts, push } from '../metrics/facts.ts';
import { stored } from '../records/recorded.ts';
import { budget, timeLimit } from './budget.ts';
import { elementsOf } from './gfm.ts';
import { tagsOf } from './html.ts';
import { controls, deceptive } from './shown.ts';
import { anyText } from './strangers.ts';
import { isStrangeInRecord, retold } from './words.ts';

const HOUR = 3_600_000;

/** Something visible beside each text, before it or behind it, so that no place is empty. */
const worded = fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 5 }), fc.boolean()).map(
  ([texts, isFirst]) =>
    (index: number): string =>
      isFirst ? `${texts[index % texts.length]}\u00a7 ${index}` : `word ${index} ${texts[index % texts.length]}`,
);
const plainWords = (index: number): string => `word ${index}`;

/** What opens and closes, but for line breaks: a text of several lines has more of ours. A short cell is not wrapped. */
const tags = (page: string): string[] =>
  tagsOf(page).flatMap((tag) => (tag === '<br>' ? [] : [tag.replace('<td class="short">', '<td>')]));

/** A line break of ours ends each line. */
const expectPlain = (text: string) => {
  expect(text.replaceAll('\n', '')).not.toMatch(controls);
  expect(text).not.toMatch(deceptive);
};

const formula = /^[\s"]*[=+\-@\t\r＝＋－＠]/;

describe('metrics', () => {
  /** Of a year in which each change and each rule has a name of a stranger. */
  const reportWith = (words: (index: number) => string) => {
    let count = 0;
    const next = () => words(count++);
    // A rule without a letter or digit would be a bar without a name.
    const rules = [next(), next()];
    const reason = next();
    const obligation = next();
    const one = collector({ names: true, months: ['2026-10', '2026-11'] });
    const rule = { outcome: 'fail', level: 'error', actor: null, lifted: null } as const;
    for (let number = 1; number <= 12; number += 1) {
      one.add(
        facts(number, {
          title: next(),
          author: next(),
          compliant: number % 2 === 0,
          mergedAt: number % 3 === 0 ? '2026-10-20T16:00:00Z' : '2026-11-19T16:00:00Z',
          createdAt: '2026-10-19T16:00:00Z',
          readyAt: '2026-10-19T16:00:00Z',
          rules: rules.map((id) => ({ ...rule, rule: id })),
          heldBy: rules,
          window: { use: 'closed', reason },
          obligations: [{ id: obligation, state: 'overdue', due: null, late: false }],
          incidents: number === 3 ? [{ reference: next(), by: 'issue', startedAt: null }] : [],
          waiting: {
            by: { author: HOUR, reviewer: HOUR, checks: 0, clock: HOUR },
            rules: rules.map((id) => ({ rule: id, ms: HOUR })),
          },
        }),
      );
    }
    one.add(push('c'.repeat(40), { title: next(), author: next() }));
    one.gap(next());
    return compute(one.finish(), parsePeriod('2026'));
  };
  const plain = reportWith(plainWords);

  test(
    'have the elements and the charts that they have with harmless words',
    () => {
      const expected = elementsOf(metricsMarkdown(plain, { names: true }));
      expect(expected.filter((line) => line === 'chart').length).toBeGreaterThan(3);
      expect(expected.filter((line) => line.includes('not a chart'))).toEqual([]);
      fc.assert(
        fc.property(worded, (words) => {
          expect(elementsOf(metricsMarkdown(reportWith(words), { names: true }))).toEqual(expected);
        }),
        budget(8),
      );
    },
    timeLimit,
  );

  test(
    'have the same tags in HTML, as many cells in each row, and nothing that a terminal or a spreadsheet obeys',
    () => {
      const expected = tags(metricsHtml(plain, { names: true }));
      const rows = parseCsv(metricsCsv(plain)).map((row) => row.length);
      fc.assert(
        fc.property(worded, (words) => {
          const report = reportWith(words);
          const page = metricsHtml(report, { names: true });
          expect(tags(page)).toEqual(expected);
          expectPlain(page);
          const cells = parseCsv(metricsCsv(report));
          expect(cells.map((row) => row.length)).toEqual(rows);
          for (const cell of cells.flat()) expect(cell).not.toMatch(formula);
          expectPlain(metricsTerminal(report));
        }),
        budget(15),
      );
    },
    timeLimit,
  );
});

describe('evidence', () => {
  const records: ChangeRecord[] = [
    merged(31, '2026-10-05T16:20:00Z', { reviews: [] }, { problems: ['A bypass'] }),
    overdueEmergency(40, '2026-10-12T03:00:00Z'),
    pushed('2026-10-29T22:47:00Z'),
    merged(41, '2026-11-04T16:00:00Z', { files: [{ path: 'migrations/1_prices.sql', status: 'added' }] }),
  ];
  const good = sourceOf(records, { commits: [{ sha: 'f'.repeat(40), pullRequests: [99] }] });

  /** Of records that were verified as they should be, but in which strangers wrote since. */
  const packWith = (words: (index: number) => string) => {
    const rewritten = <T>(value: T): T => retold(value, isStrangeInRecord, (_, index) => words(index));
    return packOf(
      {
        ...good,
        files: records.flatMap((record) => stored(rewritten(record))),
        verification: rewritten(good.verification),
        policies: good.policies?.map(rewritten) ?? null,
        notes: [words(0)],
      },
      request({ sample: { size: 2, seed: words(1) } }),
    );
  };
  const plain = packWith(plainWords);

  test(
    'has the elements that it has with harmless words',
    () => {
      const seeded = (words: (index: number) => string) => packWith((index) => (index === 1 ? 'seed' : words(index)));
      const expected = elementsOf(evidenceMarkdown(seeded(plainWords)));
      const expectedTags = tags(evidenceHtml(seeded(plainWords)));
      fc.assert(
        fc.property(worded, (words) => {
          const pack = seeded(words);
          expect(elementsOf(evidenceMarkdown(pack))).toEqual(expected);
          const page = evidenceHtml(pack);
          expect(tags(page)).toEqual(expectedTags);
          expectPlain(page);
        }),
        budget(4),
      );
    },
    timeLimit,
  );

  test(
    'stays in the cells of the population, and sends a terminal only text',
    () => {
      const rows = parseCsv(plain.population.text).map((row) => row.length);
      fc.assert(
        fc.property(worded, (words) => {
          const pack = packWith(words);
          const cells = parseCsv(pack.population.text);
          expect(cells.map((row) => row.length)).toEqual(rows);
          for (const cell of cells.flat()) expect(cell).not.toMatch(formula);
          const { verification } = pack;
          const at = { ref: words(2), sha: 'a'.repeat(40) };
          const report = { ...verification, repository: 'acme/shop', records: at, branch: at, notes: [words(3)] };
          expectPlain(printVerification(report, { color: false }));
        }),
        budget(8),
      );
    },
    timeLimit,
  );
});
