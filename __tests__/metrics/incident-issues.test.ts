import { describe, expect, test } from 'vitest';
import { incidentsIn, startOf } from '../../src/metrics/incident-issues.ts';
import { leastWork } from '../support/work.ts';

const zone = 'America/Chicago';

test.each([
  ['Started: 2026-11-03 13:00', '2026-11-03T19:00:00.000Z'],
  ['**Started at:** 2026-07-03T13:00:30', '2026-07-03T18:00:30.000Z'],
  ['- Incident start: 2026-11-03T19:00Z', '2026-11-03T19:00:00.000Z'],
  ['> Began 2026-11-03 20:00 +0100', '2026-11-03T19:00:00.000Z'],
  ['Start time: 2026-11-03T14:00:00-05:00', '2026-11-03T19:00:00.000Z'],
  ['what happened\r\n\r\nstarted 2026-11-03 19:00 UTC', '2026-11-03T19:00:00.000Z'],
  ['Started: `2026-11-03T19:00:00.250Z`.', '2026-11-03T19:00:00.000Z'],
  ['Started: 2026-11-03 20:00+01', '2026-11-03T19:00:00.000Z'],
  ['Started: 2026-11-03 19:00 (UTC)', '2026-11-03T19:00:00.000Z'],
  ['Started: 2026-11-03 19:00 GMT', '2026-11-03T19:00:00.000Z'],
  ['Started: 2026-11-03 20:00 Europe/Berlin', '2026-11-03T19:00:00.000Z'],
  ['Started: 2024-02-29 00:00Z', '2024-02-29T00:00:00.000Z'],
  ['Started: 2026-03-08 02:30', '2026-03-08T08:00:00.000Z'],
  ['Started: 2026-11-01 01:30', '2026-11-01T06:30:00.000Z'],
  ['Started: 2026-02-31 10:00', null],
  ['Started: 2025-02-29 10:00Z', null],
  ['Started: 2026-11-31T10:00Z', null],
  ['Started: 2026-11-03 24:00', null],
  ['Started: 2026-11-03 10:60', null],
  ['Started: 2026-11-03 10:00:60', null],
  ['Started: 2026-11-03 10:00 Mars', null],
  ['Started: 2026-11-03 10:00 CST', null],
  ['Started: 2026-11-03 10:00, CET', null],
  ['Started: 2026-11-03 10:00 (Berlin)', null],
  ['Started: 2026-11-03 10:00 Mars/Olympus_Mons', null],
  ['Started: 2026-11-03 01:00 PM', null],
  ['Started: 2026-11-03 10:00 UTC+1', null],
  ['Started: 2026-11-03 10:00+19:00', null],
  ['Started: 2026-11-03 10:00+01:75', null],
  ['Started: 2026-11-03 10:0000', null],
  ['Started: 2026-11-03 10:00 - 11:30', null],
  ['Started: 0001-01-01 00:00', null],
  ['Started: 9999-12-31 23:59', null],
  ['Started: 2026-11-03 10:00 Mars\nStarted: 2026-11-04 10:00', null],
  ['It started on Tuesday', null],
  ['We restarted: 2026-11-03 13:00', null],
  ['Started: 2026-13-45 99:00', null],
  ['', null],
])('%j says that it began at %s', (body, expected) => {
  expect(startOf(body, zone)).toBe(expected);
});

describe('an issue links', () => {
  const links = (body: string, more: { repository?: string; createdAt?: string; title?: string } = {}) => {
    const issue = {
      repository: 'acme/shop',
      number: 90,
      title: 'Down',
      createdAt: '2026-11-04T00:00:00Z',
      body,
      ...more,
    };
    const find = incidentsIn([issue], 'acme/shop', zone);
    const merged = [1, 2, 3].map((number) => ({
      number,
      commits: [String(number).repeat(40)],
      mergedAt: `2026-11-0${number + 1}T12:00:00Z`,
    }));
    return merged.filter((change) => find(change).length > 0).map(({ number }) => number);
  };

  test.each([
    ['what it names and was merged before it was opened', 'See #1, #2 and #3', [1, 2]],
    ['only the cause, where it says one', 'Caused by #2, after #1', [1, 2]],
    ['not what fixed it', 'Caused by: #2\nFixed by #1', [2]],
    ['not what fixed it, where it says no cause', 'After #1 and #2.\n\nFixed in #2', [1]],
    ['what it says under a heading', '### Caused by\n\n#2\n\n### See also\n\n#1', [2]],
    ['not what it says fixed it under one', 'After #1\n\n### Fixed by\n\n#2', [1]],
    ['by repository', 'Root cause – acme/shop#1, not acme/api#2', [1]],
    ['by address', 'Cause: https://github.com/acme/shop/pull/2/files', [2]],
    ['by commit', 'Caused by 2222222', [2]],
    ['nothing of itself, or inside of words', 'Issue #90, x#1, other/place#2', []],
  ])('%s', (_, body, expected) => {
    expect(links(body)).toEqual(expected);
  });

  test('of another repository only what it names in full', () => {
    expect(links('#1 and Acme/Shop#2', { repository: 'acme/incidents' })).toEqual([2]);
  });

  test('what it says began later than its cause, whenever it was opened', () => {
    expect(links('Caused by #3\nStarted: 2026-11-04 08:00')).toEqual([3]);
  });

  test('a body of 65,536 hostile characters in no time', () => {
    for (const body of [
      '#'.repeat(65_536),
      '1 '.repeat(32_768),
      ' >*_'.repeat(16_384),
      'a/'.repeat(32_768),
      'start '.repeat(10_000),
    ])
      expect(leastWork(() => links(body), 400)).toBeLessThan(400);
  });
});
