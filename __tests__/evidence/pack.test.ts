import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/evidence/files.ts';
import { isSound } from '../../src/evidence/pack.ts';
import { evidenceHtml } from '../../src/evidence/page-html.ts';
import { sha256 } from '../../src/evidence/population-csv.ts';
import { rateOf } from '../../src/evidence/summary.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { branches, policy, stored } from '../records/recorded.ts';
import { parseCsv } from './parse-csv.ts';
import {
  corrected,
  mergeCommit,
  merged,
  overdueEmergency,
  packOf,
  pushed,
  quarter,
  request,
  sourceOf,
  stricter,
} from './shop.ts';

const before = merged(12, '2026-09-30T16:00:00Z');
const good = merged(31, '2026-10-05T16:20:00Z');
const later = merged(52, '2027-01-01T06:00:00Z');
const placed = (record: ChangeRecord) => recordPlace(record);
const kindsOf = (records: ChangeRecord[], more: Parameters<typeof sourceOf>[1] = {}) =>
  packOf(sourceOf([before, ...records], more)).exceptions.map(({ place, kinds }) => [place, kinds]);

describe('the population', () => {
  const pack = packOf(sourceOf([before, good, later, merged(53, '2027-01-01T05:59:59Z')]));

  it('holds what was merged in the period, its last moment excluded, in order of time', () => {
    expect(pack.entries.map(({ place }) => place)).toEqual(['2026/10/05-31', '2027/01/01-53']);
    expect(isSound(pack)).toBe(true);
  });

  it('is a line for each change, in the words of its record', () => {
    const all = packOf(sourceOf(quarter()));
    const [headings = [], ...rows] = parseCsv(all.population.text);
    expect(rows.map((row) => row[headings.indexOf('record')])).toEqual(all.entries.map(({ place }) => `${place}.json`));
    const line = (number: string) => {
      const found = rows.find((row) => row[3] === number) ?? [];
      return Object.fromEntries(headings.map((heading, index) => [heading, found[index]]));
    };
    expect(line('43')).toEqual({
      merged_at_utc: '2026-11-05T16:04:00.000Z',
      merged_at_local: '2026-11-05T10:04:00-06:00',
      kind: 'pull-request',
      number: '43',
      title: 'Log out everywhere when a password changes',
      author: 'ada',
      approvers: 'grace; alan',
      category: 'major',
      lane: 'ordinary',
      verdict: 'fail',
      compliant: 'no',
      window: 'open',
      merged_by: 'grace',
      merge_commit: mergeCommit(43),
      branch: 'main',
      policy_sha256: stricter,
      obligations_open: '0',
      obligations_overdue: '0',
      verification: 'not-followed-up',
      record: '2026/11/05-43.json',
      reasons: expect.stringContaining('An executive approves a Major change: fail.'),
    });
    expect(line('39')).toMatchObject({
      lane: 'emergency',
      window: 'closed: friday-cutoff',
      obligations_overdue: '4',
      obligations_open: '1',
    });
    expect(line('32')).toMatchObject({ category: 'standard', verification: 'not-asked' });
    expect(line('')).toMatchObject({ kind: 'direct-push', author: 'mallory', verdict: '', compliant: 'no' });
  });

  it('is counted so that each table adds up to all of it', () => {
    const { summary } = packOf(sourceOf(quarter()));
    const sum = (counts: readonly { changes: number; compliant: number }[]) => [
      counts.reduce((all, { changes }) => all + changes, 0),
      counts.reduce((all, { compliant }) => all + compliant, 0),
    ];
    expect(summary.all).toEqual({ name: 'all', changes: 18, compliant: 11 });
    for (const counts of [summary.byCategory, summary.byLane, summary.byVerdict, summary.byBranch])
      expect(sum(counts)).toEqual([18, 11]);
  });

  it.each([
    [11, 18, '61.1 %'],
    [18, 18, '100 %'],
    [0, 3, '0 %'],
    [9999, 10_000, '99.9 %'],
    [1, 10_000, '0.1 %'],
    [0, 0, 'no rate'],
  ])('complies at a rate that is never rounded to all or nothing: %i of %i', (compliant, changes, expected) => {
    expect(rateOf({ name: '', changes, compliant })).toBe(expected);
  });
});

describe('an exception', () => {
  it.each<[string, ChangeRecord, string[]]>([
    ['a change that does not comply', merged(33, '2026-10-06T16:20:00Z', { reviews: [] }), ['not-compliant']],
    ['a push past the gate', pushed('2026-10-29T22:47:00Z'), ['push', 'not-compliant']],
    [
      'an emergency with overdue obligations',
      overdueEmergency(34, '2026-10-07T03:00:00Z'),
      ['not-compliant', 'overdue'],
    ],
    [
      'one that nobody followed up since it was due',
      merged(
        35,
        '2026-10-07T16:00:00Z',
        {},
        {
          obligations: [
            {
              id: 'document',
              what: 'Document the change',
              clauses: ['3.4'],
              due: '2026-10-08T16:00:00.000Z',
              state: 'open',
              doneAt: null,
              by: null,
              late: false,
              how: '',
            },
          ],
        },
      ),
      ['overdue'],
    ],
    [
      'a problem that the audit found',
      merged(36, '2026-10-07T16:00:00Z', {}, { problems: ['The status was forged'] }),
      ['not-compliant', 'problem'],
    ],
  ])('is %s', (_, record, kinds) => {
    expect(kindsOf([good, record])).toEqual([[placed(record), kinds]]);
  });

  it('is a record that was corrected, with the reason', () => {
    const files = [...stored(before), ...corrected(good, { title: 'Another title' }, 'the title was edited')];
    const [found] = packOf(sourceOf([before, good], { files })).exceptions;
    expect(found).toMatchObject({
      place: placed(good),
      kinds: ['correction'],
      reasons: ['Corrected: the title was edited'],
    });
  });

  it('is a record that fails the verification', () => {
    const files = [...stored(before), ...stored({ ...good, verdict: 'fail' })];
    const pack = packOf(sourceOf([before, good], { files }));
    expect(pack.exceptions[0]).toMatchObject({ place: placed(good), kinds: ['verification'] });
    expect(isSound(pack)).toBe(false);
  });

  it.each([
    ['is not JSON', (text: string) => text.slice(1), 'Its file is not JSON'],
    ['follows no schema', () => '{}', /^It does not follow the schema/],
    ['was removed', () => null, 'Its file was removed from the branch of records'],
  ])('is a record that %s; the pack is incomplete', (_, change, reason) => {
    const files = branches([before, good, merged(33, '2026-10-06T16:20:00Z')]).files.map((file) =>
      file.path === `${placed(good)}.json` ? { ...file, text: change(file.text ?? '') } : file,
    );
    const pack = packOf(sourceOf([before, good, merged(33, '2026-10-06T16:20:00Z')], { files }));
    const { exceptions, incomplete } = pack;
    expect(exceptions[0]).toMatchObject({ place: placed(good), kinds: ['broken'] });
    expect(exceptions[0]?.reasons[0]).toMatch(reason);
    expect(incomplete).toEqual(['1 record cannot be read, so that the population may lack what they tell of']);
    expect(isSound(pack)).toBe(false);
    expect(packFiles(pack).map(({ path }) => path)).toContain(`exceptions/${placed(good)}.md`);
  });

  it('outside the period is none', () => {
    const broken = branches([before, good]).files.map((file) => ({
      ...file,
      text: file.path.startsWith('2026/09') ? '?' : file.text,
    }));
    expect(packOf(sourceOf([before, good], { files: broken })).exceptions).toEqual([]);
  });

  it('comes before a lesser one, and is in the pack in full', () => {
    const pack = packOf(sourceOf(quarter()));
    expect(pack.exceptions.map(({ kinds: [first] }) => first)).toEqual([
      'push',
      ...Array.from({ length: 6 }, () => 'not-compliant'),
    ]);
    const shown = [...pack.sampled, ...pack.besides].map(({ entry }) => entry.place);
    for (const { place } of pack.exceptions) expect(shown).toContain(place);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('a commit that no record accounts for', () => {
  const commits = [...(branches([before, good]).commits ?? []), { sha: 'f'.repeat(40), pullRequests: [] }];
  const pack = packOf(sourceOf([before, good], { commits }));

  it('is told before all, and the pack is not to be relied on', () => {
    expect(pack.unrecorded.map(({ place }) => place)).toEqual(['commit ffffffffffff']);
    expect(isSound(pack)).toBe(false);
    expect(evidenceHtml(pack)).toContain('The records cannot be relied on');
  });
});

describe('a pack is incomplete', () => {
  it.each<[string, Parameters<typeof packOf>, RegExp]>([
    [
      'where nothing is recorded at its beginning',
      [sourceOf([good])],
      /^Nothing is recorded before 2026-10-05T16:20:00.000Z.*--from 2026-10-05T16:20:00.000Z$/,
    ],
    [
      'while its period is not over',
      [sourceOf([before, good]), request({ at: new Date('2026-12-31T12:00:00Z') })],
      /^The period was not over/,
    ],
    [
      'without the policies in force',
      [sourceOf([before, good], { policies: null })],
      /^The versions of the policy file could not be read/,
    ],
  ])('%s', (_, asked, reason) => {
    const pack = packOf(...asked);
    expect(pack.incomplete).toEqual([expect.stringMatching(reason)]);
    expect(isSound(pack)).toBe(false);
  });

  it('but not where it begins with the first record', () => {
    expect(packOf(sourceOf([good]), request({}, '2026-10-05T16:20:00Z')).incomplete).toEqual([]);
  });

  it('and is not made of nothing', () => {
    expect(() => packOf(sourceOf([before]))).toThrow(
      'acme/shop has no change records from 2026-10-01 to 2026-12-31: they reach from 2026-09-30 to 2026-09-30 (UTC)',
    );
    expect(() => packOf(sourceOf([]))).toThrow('acme/shop has no change records at all');
  });
});

describe('the policies', () => {
  const pack = packOf(sourceOf(quarter()));

  it('are those in force in the period, with the change that brought each', () => {
    expect(
      pack.policies?.map(({ version, since, before: already, broughtBy }) => [
        version.by,
        since.toISOString(),
        already,
        broughtBy?.place,
      ]),
    ).toEqual([
      ['alan', '2026-06-01T15:00:00.000Z', true, undefined],
      ['ada', '2026-10-27T17:05:00.000Z', false, '2026/10/27-40'],
      ['grace', '2026-11-12T16:30:00.000Z', false, '2026/11/12-46'],
    ]);
  });

  it('by which changes were judged are compared with them', () => {
    expect(pack.judgedBy.map(({ sha256: hash, changes, known, elsewhen }) => [hash, changes, known, elsewhen])).toEqual(
      [
        [policy.sha256, 13, 'in-force', 0],
        [stricter, 5, 'in-force', 0],
      ],
    );
    const source = sourceOf([
      before,
      good,
      { ...merged(47, '2026-11-10T16:00:00Z'), policy: { ...good.policy, sha256: 'd'.repeat(64) } },
    ]);
    expect(packOf(source).judgedBy.map(({ known, elsewhen }) => [known, elsewhen])).toEqual([
      ['in-force', 0],
      ['unknown', 1],
    ]);
  });
});

describe('the attributes', () => {
  const pack = packOf(sourceOf(quarter()), request({ sample: { size: 99, seed: '' } }));
  it.each([
    [31, 'met met met met met'],
    [32, 'met met met not-asked met'],
    [36, 'met met met not-met met'],
    [37, 'met not-met met met met'],
    [39, 'lifted lifted lifted lifted met'],
    [47, 'met met not-met met met'],
  ])('of #%i are what its findings say', (number, expected) => {
    const shown = pack.sampled.find(
      ({ entry: { record } }) => record.kind === 'pull-request' && record.number === number,
    );
    expect(shown?.attributes.join(' ')).toBe(expected);
  });

  it('of a push are not met', () => {
    const shown = pack.sampled.find(({ entry: { record } }) => record.kind === 'push');
    expect(shown?.attributes.join(' ')).toBe('not-met not-met not-met not-met met');
  });
});

describe('the files', () => {
  const source = sourceOf(quarter());
  const files = packFiles(packOf(source));

  it('of records are those of the branch, byte for byte', () => {
    const records = files.filter(({ path }) => /^(sample|exceptions)\//.test(path));
    expect(records.length).toBe(20);
    for (const { path, text } of records)
      expect(text).toBe(source.files.find((file) => file.path === path.replace(/^\w+\//, ''))?.text);
  });

  it('are all named with their hashes but the list itself', () => {
    const sums = files.at(-1)?.text.trimEnd().split('\n');
    expect(files.at(-1)?.path).toBe('SHA256SUMS');
    expect(sums).toEqual(files.slice(0, -1).map(({ path, text }) => `${sha256(text)}  ${path}`));
  });

  it('are told with their hashes on both pages', () => {
    for (const page of files.slice(0, 2)) {
      for (const { path, sha256: hash } of files.filter((file) => /^(sample|exceptions|population)/.test(file.path))) {
        expect(page.text).toContain(path);
        expect(page.text).toContain(hash);
      }
    }
  });

  it('are the same for the same records, whatever order they are read in', () => {
    const again = packFiles(packOf({ ...source, files: [...source.files].reverse() }));
    expect(again.map(({ path, sha256: hash }) => [path, hash])).toEqual(
      files.map(({ path, sha256: hash }) => [path, hash]),
    );
  });
});
