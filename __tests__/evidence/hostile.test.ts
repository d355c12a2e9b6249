import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { evidenceHtml } from '../../src/evidence/page-html.ts';
import { evidenceMarkdown } from '../../src/evidence/page-markdown.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { stored } from '../records/recorded.ts';
import { attacks, hostileText } from '../report/hostile.ts';
import { autolinked, searchedText, structure } from '../report/structure.ts';
import { parseCsv } from './parse-csv.ts';
import { merged, overdueEmergency, packOf, pushed, request, sourceOf } from './shop.ts';

const records: ChangeRecord[] = [
  merged(30, '2026-09-01T16:00:00Z'),
  merged(31, '2026-10-05T16:20:00Z', { reviews: [] }, { problems: ['A bypass'] }),
  overdueEmergency(40, '2026-10-12T03:00:00Z'),
  pushed('2026-10-29T22:47:00Z'),
  merged(41, '2026-11-04T16:00:00Z', { files: [{ path: 'migrations/1_prices.sql', status: 'added' }] }),
];

/** Members that strangers, or files of theirs, can have written. */
const strange = new Set(
  'title what text where rollbackPlan message remedy why how name path pattern source document found laneReason subject login by tool workflow reasons problems caveats labels typeOfChange app heading role headRef'.split(
    ' ',
  ),
);

/** The same record, in which the text stands wherever strangers write. */
function corrupted<Value>(value: Value, text: string): Value {
  let count = 0;
  const walk = (part: unknown, key: string, parent: string): unknown => {
    const isCapture = parent === 'capture' || (parent === 'categoryReasons' && key === 'source');
    if (typeof part === 'string') return strange.has(key) && !isCapture ? `${text} ${count++}` : part;
    if (Array.isArray(part)) return part.map((item) => walk(item, key, parent === '' ? key : parent));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, walk(member, name, key)]));
  };
  return walk(value, '', '') as Value;
}

/** A pack of records that were verified as they should be, but in which a text stands wherever strangers write. */
function packWith(text: string) {
  const good = sourceOf(records, { commits: [{ sha: 'f'.repeat(40), pullRequests: [99] }] });
  const files = records.flatMap((record) => stored(corrupted(record, text)));
  const verification = corrupted(good.verification, text);
  const policies = good.policies?.map((version) => corrupted(version, text)) ?? null;
  return packOf({ ...good, files, verification, policies, notes: [text] }, request({ sample: { size: 2, seed: 'x' } }));
}

const benign = packWith('Words');
const elementsOf = (page: string): string[] =>
  [...page.matchAll(/<[!/a-z][^>]*>/gi)].map(([tag]) => tag.replace(/ id="record[^"]*"/, ''));
const texts = fc.oneof(fc.constantFrom(...attacks), hostileText);
const markdown = new MarkdownIt({ html: true });

describe('what strangers write', () => {
  it('is where the page shows it', () => {
    expect(evidenceHtml(benign).split('Words').length).toBeGreaterThan(15);
    expect(evidenceMarkdown(benign).split('Words').length).toBeGreaterThan(15);
  });

  it('makes no element, attribute or address in the HTML page', () => {
    // A text of several lines has more of our own line breaks.
    const shape = (page: string) => elementsOf(page).filter((tag) => tag !== '<br>');
    const expected = shape(evidenceHtml(benign));
    fc.assert(
      fc.property(texts, (title) => {
        const page = evidenceHtml(packWith(title));
        expect(shape(page)).toEqual(expected);
        expect(page.replaceAll('\n', '')).not.toMatch(
          /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
        );
      }),
      {
        numRuns: 25,
        examples: attacks.slice(0, 20).map((text): [string] => [text]),
      },
    );
  });

  it('changes nothing in the tree of the Markdown page before the records', () => {
    // The pages of records are tested where they are made.
    const shape = (page: string) => structure(page.split('\n## 6 ')[0] ?? '');
    const expected = shape(evidenceMarkdown(benign));
    // GitHub takes no title of blanks alone; an item without text has no paragraph.
    const titles = texts.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(titles, (title) => {
        const page = evidenceMarkdown(packWith(title));
        expect(shape(page)).toEqual(expected);
        const searched = searchedText(page.split('\n## 6 ')[0] ?? '').replace(/#\d+|SHA-?256|[\w.]+\/[\w/-]+/g, '');
        expect(autolinked.slice(0, 1).filter((form) => form.test(searched))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('opens no heading in the Markdown page, where each record begins with one of ours', () => {
    const headings = (page: string) =>
      markdown.parse(page, {}).flatMap((token) => (token.type === 'heading_open' ? [token.tag] : []));
    const expected = headings(evidenceMarkdown(benign));
    expect(expected.filter((tag) => tag === 'h1')).toEqual(['h1']);
    fc.assert(
      fc.property(texts, (title) => {
        expect(headings(evidenceMarkdown(packWith(title)))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('stays in its cell of the population', () => {
    fc.assert(
      fc.property(texts, (title) => {
        const rows = parseCsv(packWith(title).population.text);
        expect(rows.map((row) => row.length)).toEqual(parseCsv(benign.population.text).map((row) => row.length));
        for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the HTML page', () => {
  const page = evidenceHtml(benign);
  it('needs nothing else, and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|\bon\w+="|@import|url\(/i);
    expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/);
  });

  it('leads to nothing but its own parts and the pull requests', () => {
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    const ids = new Set([...page.matchAll(/id="([^"]*)"/g)].map(([, id = '']) => id));
    for (const target of targets)
      expect(
        target.startsWith('#')
          ? ids.has(target.slice(1))
          : /^https:\/\/github\.com\/acme\/shop\/pull\/\d+$/.test(target),
      ).toBe(true);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, end, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'br'].includes(name)) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});
