import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { compute } from '../../src/metrics/compute.ts';
import { definitions } from '../../src/metrics/definitions.ts';
import { mermaid, topOf } from '../../src/metrics/mermaid.ts';
import { emptyPart, mergeParts } from '../../src/metrics/part.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import { metricsCsv } from '../../src/metrics/print-csv.ts';
import { metricsHtml } from '../../src/metrics/print-html.ts';
import { metricsMarkdown } from '../../src/metrics/print-markdown.ts';
import type { MetricsReport } from '../../src/metrics/report.ts';
import { sectionsOf } from '../../src/metrics/sections-of-report.ts';
import { metricsJson } from '../../src/metrics/to-json.ts';
import { hours, percent } from '../../src/metrics/wording.ts';
import { collector, facts, push } from './facts.ts';

const HOUR = 3_600_000;
const hostile = `=HYPERLINK("http://evil")</title><script>alert(1)</script><img src=x onerror=alert(1)> | \`x\` [a](javascript:alert(1)) @everyone #7 \u202e ::error::\r\n# Passed ${'`'.repeat(4)}mermaid`;
const rule = { outcome: 'fail', level: 'error', actor: null, lifted: null } as const;

function report(names = false, period = '2026'): MetricsReport {
  const part = (repository: string) => {
    const one = collector({ repository, months: ['2026-10', '2026-11'], names });
    for (let number = 1; number <= 30; number += 1) {
      one.add(
        facts(number, {
          title: hostile,
          author: 'mallory-<b>',
          compliant: number % 2 === 0,
          mergedAt: number % 3 === 0 ? '2026-10-20T16:00:00Z' : '2026-11-19T16:00:00Z',
          createdAt: '2026-10-19T16:00:00Z',
          readyAt: '2026-10-19T16:00:00Z',
          rules: [
            { ...rule, rule: hostile },
            { ...rule, rule: 'approvals' },
          ],
          window: { use: 'closed', reason: hostile },
          obligations: [{ id: hostile, state: 'overdue', due: null, late: false }],
          revertedBy: number === 5 ? [{ number: 6, commit: null, mergedAt: '2026-11-19T17:00:00Z', exact: true }] : [],
          waiting: {
            by: { author: HOUR, reviewer: HOUR, checks: 0, clock: HOUR },
            rules: [{ rule: hostile, ms: HOUR }],
          },
        }),
      );
    }
    one.add(push('c'.repeat(40), { title: hostile, author: hostile }));
    one.gap(hostile);
    return one.finish();
  };
  return compute(mergeParts(part('acme/shop'), part('acme/api')), parsePeriod(period));
}

/** The text of every cell of a CSV, read as RFC 4180 says. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

test('nothing that strangers wrote becomes markup, a mention or a chart in Markdown', () => {
  const text = metricsMarkdown(report());
  const rendered = new MarkdownIt({ html: true }).enable('table').render(text);
  expect(rendered).not.toMatch(/<(?:script|img|b)\b|javascript:alert\(1\)"/i);
  expect(text).not.toMatch(/@everyone|#7 |\u202e/);
  expect(text).not.toMatch(/^(?:::error|# Passed)/m);
  const fences = [...text.matchAll(/^(`{3,})(.*)$/gm)].map(([, , language]) => language);
  expect(fences.filter((language) => language !== '' && language !== 'mermaid')).toEqual([]);
});

test('nor in HTML, which loads nothing and runs nothing', () => {
  const page = metricsHtml(report());
  expect(page).not.toMatch(/<(?:script|img|b|iframe|object)\b|\son\w+\s*=\s*["'](?!$)|javascript:alert\(1\)"|\u202e/i);
  expect(page.match(/<title>/g)?.length).toBeGreaterThanOrEqual(1);
  expect(page.slice(0, page.indexOf('</head>'))).not.toContain('evil');
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses)
    expect(address).toMatch(/^(?:https:\/\/github\.com\/acme\/(?:shop|api)\/(?:pull\/\d+|commit\/c{7})|#gaps)$/);
});

test('every element of the page is closed in its order', () => {
  const open: string[] = [];
  for (const [, close, name, rest] of metricsHtml(report()).matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (!['meta', 'br'].includes(name ?? '') && rest?.endsWith('/') !== true) open.push(name ?? '');
  }
  expect(open).toEqual([]);
});

test('no cell of the CSV is a formula, and all lines have as many cells', () => {
  const lines = cellsOf(metricsCsv(report()));
  expect(lines.length).toBeGreaterThan(50);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([10]));
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

/** The lines of a CSV, by their headings. */
function linesOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(csv);
  return rows.map((row) => Object.fromEntries(head.map((heading, index) => [heading, row[index] ?? ''])));
}

test('the CSV loses none of 20,000 changes, and no cell is too long for a spreadsheet', () => {
  const one = collector();
  for (let number = 1; number <= 20_000; number += 1) one.add(facts(number, { compliant: null }));
  const lines = linesOf(metricsCsv(compute(one.finish(), parsePeriod('2026-11'))));
  for (const line of lines) for (const cell of Object.values(line)) expect(cell.length).toBeLessThan(32_000);
  const own = lines.filter(({ section, item }) => section === 'compliance' && item === 'unknown');
  expect(own.map(({ measure, value }) => [measure, value])).toEqual([
    ['changes', '20000'],
    ...Array.from({ length: own.length - 1 }, () => ['changes, continued', '']),
  ]);
  const named = own.flatMap(({ changes = '' }) => changes.split(' '));
  expect(named).toEqual(Array.from({ length: 20_000 }, (_, index) => `#${index + 1}`));
});

test.each([
  [4, 'true'],
  [5, 'false'],
])('the CSV says of each rate from %i changes that it is from few: %s', (count, few) => {
  const one = collector();
  for (let number = 1; number <= count; number += 1)
    one.add(facts(number, { rules: [{ ...rule, rule: 'approvals', outcome: 'pass' }] }));
  const lines = linesOf(metricsCsv(compute(one.finish(), parsePeriod('2026-11'))));
  const rates = lines.filter(
    ({ section, measure = '', value }) =>
      value !== '' && section !== 'trend' && /^(?:rate|mean|median|90th|held)/.test(measure),
  );
  // Nothing failed, so that there is no time to recovery.
  expect(rates.length).toBe(9);
  expect(new Set(rates.map((line) => line['few']))).toEqual(new Set([few]));
  expect(Object.keys(lines[0] ?? {}).at(-1)).toBe('few');
});

test('the CSV has no zeros of months that nobody read, nor of waiting that nobody knows', () => {
  const one = collector();
  one.add(facts(1));
  const lines = linesOf(metricsCsv(compute(one.finish(), parsePeriod('2026-Q4'))));
  expect(new Set(lines.filter(({ section }) => section === 'trend').map(({ period }) => period))).toEqual(
    new Set(['2026-11']),
  );
  const waited = lines.filter(({ section, measure }) => section === 'waiting' && measure === 'in all');
  expect(waited.map(({ value }) => value)).toEqual(['', '', '', '']);
  expect(linesOf(metricsCsv(compute(emptyPart, parsePeriod('2026-11')))).map(({ value }) => value)).toEqual(['']);
});

/** A year in which so much happened, as pages. */
function pages(count: number): { tables: Map<string, string>; markdown: string; page: string } {
  const one = collector({ months: ['2026-10', '2026-11'] });
  for (let number = 1; number <= count; number += 1)
    one.add(
      facts(number, {
        rules: [{ ...rule, rule: 'approvals', lifted: number === 1 ? 'wait' : null }],
        revertedBy: [{ number: 999, commit: null, mergedAt: '2026-11-19T17:00:00Z', exact: true }],
        waiting: {
          by: { author: HOUR, reviewer: HOUR, checks: 0, clock: 0 },
          rules: [{ rule: 'approvals', ms: HOUR }],
        },
      }),
    );
  const report = compute(one.finish(), parsePeriod('2026'));
  const markdown = metricsMarkdown(report);
  const parts = markdown.split('\n### ').map((part) => [part.slice(0, part.indexOf('\n')), part] as const);
  return { tables: new Map(parts), markdown, page: metricsHtml(report) };
}

test.each([
  'Trend',
  'Changes by category and lane',
  'Waiting time by cause',
  'Verification after the deployment',
  'Review of the policy’s effectiveness',
])('rates from four changes are marked, and those from five are not: %s', (title) => {
  const [four, five] = [pages(4), pages(5)].map(({ tables }) => tables.get(title) ?? '');
  expect(four).toMatch(/(?:%|h)\\\*/);
  expect(four).toMatch(/fewer than 5/);
  expect(five).not.toMatch(/(?:%|h)\\\*/);
  expect(five).toMatch(/\d (?:%|h)/);
});

test('bars of the trend from four changes are pale and named, and those from five are not', () => {
  const [four, five] = [pages(4), pages(5)];
  expect(four.page).toMatch(/class="bar missed few"/);
  expect(four.page).toContain('26-11: 100, from fewer than 5 changes');
  expect(four.markdown).toContain('Change failure rate: from fewer than 5 changes in 26-11.');
  expect(five.page).not.toMatch(/class="[^"]*few"|pale/);
  expect(five.markdown).not.toContain('changes in 26-11');
});

test('waiting that is not known of any change is said to be unknown, rather than left out', () => {
  const one = collector();
  one.add(facts(1));
  const text = metricsMarkdown(compute(one.finish(), parsePeriod('2026-11')));
  expect(text).toMatch(/Waiting time by cause\n\nIt is known of none of 1 change/);
});

test('names are shown only where they are asked for, and were collected', () => {
  const named = report(true);
  const prints = (names: boolean) => [
    metricsMarkdown(named, { names }),
    metricsHtml(named, { names }),
    metricsJson(named, { names }),
  ];
  for (const text of prints(false)) expect(text).not.toContain('mallory');
  for (const text of prints(true)) expect(text).toContain('mallory');
  for (const text of [metricsMarkdown(report(), { names: true }), metricsJson(report(), { names: true })])
    expect(text).not.toContain('mallory');
});

test('every chart stands with a table, in both formats', () => {
  const sections = sectionsOf(report());
  const charts = sections.flatMap((section) => section.charts);
  expect(charts.length).toBeGreaterThanOrEqual(7);
  for (const { charts: own, table } of sections) if (own.length > 0) expect(table.rows.length).toBeGreaterThan(0);
  const drawn = charts.filter(({ points }) => points.some(({ value }) => value > 0)).length;
  expect(metricsMarkdown(report()).match(/^`{3}mermaid$/gm)?.length).toBe(drawn);
  expect(metricsHtml(report()).match(/<svg /g)?.length).toBe(drawn);
});

/** What the documents on Mermaid's syntax allow of the charts used here. https://mermaid.js.org/syntax/xyChart.html */
const grammar = {
  xychart:
    /^xychart-beta(?: horizontal)?\n {2}title "[\p{L}\p{N} -]*"\n {2}x-axis \[("[\p{L}\p{N} -]+"(?:, "[\p{L}\p{N} -]+")*)\]\n {2}y-axis "[\p{L} ]+" 0 --> \d+(?:\.\d+)?\n {2}bar \[([\d., ]+)\](?:\n {2}line \[([\d., ]+)\])?$/u,
  pie: /^pie showData\n {2}title [\p{L}\p{N} -]*(?:\n {2}"[\p{L}\p{N} -]+" : \d+)+$/u,
};

test('charts are written in Mermaid’s syntax, with a value for each label', () => {
  const blocks = [...metricsMarkdown(report()).matchAll(/^```mermaid\n([^`]*)\n```$/gm)].map(
    ([, block]) => block ?? '',
  );
  expect(blocks.length).toBeGreaterThanOrEqual(5);
  for (const block of blocks) {
    if (block.startsWith('pie')) {
      expect(block).toMatch(grammar.pie);
      continue;
    }
    const settings = /^---\nconfig:\n(?: {2,}[\w]+:(?: [^\n]+)?\n)+---\n/.exec(block)?.[0] ?? '';
    expect(() => parseYaml(settings.replaceAll('---', ''))).not.toThrow();
    const [, labels = '', bars = '', line] = grammar.xychart.exec(block.slice(settings.length)) ?? [];
    expect(labels, block).not.toBe('');
    const count = labels.split('", "').length;
    expect(bars.split(', ').length).toBe(count);
    if (line !== undefined) expect(line.split(', ').length).toBe(count);
    expect(new Set(labels.split('", "')).size, 'labels differ').toBe(count);
  }
});

test('the target is a line of the trend, above which nothing is cut off', () => {
  const { trend } = report(false, '2026-Q4');
  const section = sectionsOf(report(false, '2026-Q4')).find(({ id }) => id === 'trend');
  expect(trend.length).toBe(3);
  expect(section?.charts.map(({ target }) => target)).toEqual([5, 1, 10, 24]);
  for (const values of [[0.001], [3, 4], [1999], [0.5, 99.9]])
    expect(topOf(values)).toBeGreaterThan(Math.max(...values));
});

test('tiny and huge values are never written with an exponent', () => {
  const points = [0.0000001, 123456789012].map((value, index) => ({ label: `m${index}`, value }));
  expect(String(mermaid({ kind: 'months', title: 't', unit: 'Hours', points, target: 1 }))).not.toMatch(/\de[+-]?\d/);
});

test.each([
  [percent(0.05, 0.05), '5 %'],
  [percent(0.04999, 0.05), '4.999 %'],
  [percent(0, 0.05), '0 %'],
  [percent(0.123456), '12.3 %'],
  [percent(0.9997), '99.97 %'],
  [percent(1), '100 %'],
  [percent(0.00001), '0.001 %'],
  [hours(HOUR, HOUR), '1 h'],
  [hours(HOUR - 1000, HOUR), '0.9997 h'],
  [hours(26.25 * HOUR, 24 * HOUR), '26.3 h'],
])('rounding does not carry a value over its target: %s', (shown, expected) => {
  expect(shown).toBe(expected);
});

test('figures from few changes and unknown ones say so', () => {
  const one = collector();
  one.add(facts(1, { incidents: 'unknown' }));
  const text = metricsMarkdown(compute(one.finish(), parsePeriod('2026-11')));
  expect(text).toContain('| Change failure rate | not known |');
  expect(text).toContain('fewer than 5 say little');
  expect(text).toContain('Not known whether it failed: 1 change, counted neither way.');
});

test('a month without a merge says that, and shows no rate of zero', () => {
  const text = metricsMarkdown(compute(collector().finish(), parsePeriod('2026-11')));
  expect(text).toContain('No change was merged');
  expect(text).not.toMatch(/\| 0 %|\| 0 h/);
});

test('each metric of the policy is defined, with its target and its clause', () => {
  expect(Object.values(definitions).map(({ id, target, clause }) => [id, target, clause])).toEqual([
    ['change-failure-rate', 0.05, '9.1'],
    ['time-to-recovery', HOUR, '9.1'],
    ['emergency-rate', 0.1, '9.1'],
    ['review-completion', 24 * HOUR, '9.1'],
  ]);
  const text = metricsMarkdown(report());
  for (const { title } of Object.values(definitions)) expect(text).toContain(title);
});

test('gives a bar a name where nothing of its own can be written', () => {
  const chart = String(mermaid({ kind: 'bars', title: 't', unit: 'Changes', points: [{ label: '::', value: 1 }] }));
  expect(chart).toContain('["-"]');
});
