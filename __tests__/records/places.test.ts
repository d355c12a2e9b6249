import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecordMessage, type RecordAct, recordMessage } from '../../src/records/record-message.ts';
import { isPlace, parseRecordPath, pullRequestPlace, pushPlace, recordFiles } from '../../src/records/record-path.ts';

const push = { branch: 'main', before: '0123456', after: 'ABCDEF0123456789', at: '2026-01-02T10:00:00.000Z' };

describe('the place of a record', () => {
  it.each([
    [pullRequestPlace('2026-11-19T16:04:00Z', 42), '2026/11/19-42'],
    [pullRequestPlace('2026-11-19T23:30:00-06:00', 42), '2026/11/20-42'],
    [pushPlace({ ...push, at: '2026-01-02T00:00:00.000Z' }), '2026/01/02-push-abcdef0-4486dcb47338'],
  ])('%s is by the date in UTC', (place, expected) => {
    expect(place).toBe(expected);
  });

  it('is read back from its paths', () => {
    const at = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const sha = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 99_999_999 }), sha, (date, number, after) => {
        const instant = date.toISOString();
        const day = instant.slice(0, 10);
        const place = pullRequestPlace(instant, number);
        const { json, markdown } = recordFiles(place);
        expect(parseRecordPath(json)).toEqual({ place, date: day, format: 'json', kind: 'pull-request', number });
        expect(parseRecordPath(markdown)).toMatchObject({ place, format: 'md' });
        const pushed = pushPlace({ ...push, at: instant, after });
        expect(parseRecordPath(recordFiles(pushed).json)).toMatchObject({ kind: 'push', sha: after.slice(0, 7) });
      }),
    );
  });

  it.each([
    ['another branch', { branch: 'release' }],
    ['from another commit', { before: '1234567' }],
    ['a second later', { at: '2026-01-02T10:00:01.000Z' }],
    ['to another commit that begins like it', { after: 'ABCDEF0fffffffff' }],
  ])('is another one for a push of %s', (_what, other) => {
    expect(pushPlace({ ...push, ...other })).not.toBe(pushPlace(push));
    expect(pushPlace({ ...push, at: '2026-01-02T04:00:00-06:00' })).toBe(pushPlace(push));
  });

  it.each([
    '2026/11/19-042.json',
    '2026/11/19-0.json',
    '2026/13/01-1.json',
    '2026/02/30-1.json',
    '2026/11/19-1.txt',
    '2026/11/19-1.json/x',
    'x/2026/11/19-1.json',
    '2026/11/19-push-abcdef.json',
    '2026/11/19-push-abcdef0.json',
    '2026/11/19-push-ABCDEF0.json',
    '../2026/11/19-1.json',
    '',
  ])('%j is none', (path) => {
    expect(parseRecordPath(path)).toBeNull();
  });
});

describe('the message of a commit', () => {
  const place = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 9999 }))
    .map(([day, number]) => `2026/11/${String(day).padStart(2, '0')}-${number}`);
  const acts: fc.Arbitrary<RecordAct> = fc.oneof(
    place.map((where): RecordAct => ({ act: 'record', place: where, why: '' })),
    fc
      .tuple(fc.constantFrom('follow-up' as const, 'correct' as const), place, fc.string({ minLength: 1 }))
      .map(
        ([act, where, why]): RecordAct => ({ act, place: where, why: `a${why.replace(/[\s\p{Cc}]+/gu, ' ')}`.trim() }),
      ),
  );

  it('says what was done to each record, and is read back', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 1, maxLength: 5 }), (all) => {
        expect(parseRecordMessage(recordMessage(all))).toEqual(all);
      }),
    );
  });

  it('is one line for one record', () => {
    expect(recordMessage([{ act: 'correct', place: '2026/11/19-42', why: 'the author\nwas wrong' }])).toBe(
      'Correct 2026/11/19-42: the author was wrong\n',
    );
  });

  it.each([
    ['a place that is none', { act: 'record', place: '../x', why: '' }],
    ['a correction without a reason', { act: 'correct', place: '2026/11/19-42', why: ' \n' }],
  ] as const)('is refused for %s', (_, act) => {
    expect(() => recordMessage([act])).toThrow(RangeError);
  });

  it.each([
    'Correct 2026/11/19-42',
    'correct 2026/11/19-42: x',
    'Record 2026/11/19-42: x',
    'Fix 2026/11/19-42: x',
    'Correct x: y',
  ])('of another form says nothing: %s', (message) => {
    expect(parseRecordMessage(message)).toEqual([]);
  });

  it('knows what a place is', () => {
    expect([isPlace('2026/11/19-42'), isPlace('2026/11/19-42.json')]).toEqual([true, false]);
  });
});
