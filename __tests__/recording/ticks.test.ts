import { describe, expect, test } from 'vitest';
import type { Revision } from '../../src/github/edits.ts';
import { ticksBy } from '../../src/recording/ticks.ts';

/** A text is the ids that are ticked in it; `none` is no checklist. */
const ticksIn = (text: string) => (text === 'none' ? null : new Set(text.split(' ').filter((id) => id !== '')));
const at = (minute: number): string => `2026-11-12T18:0${minute}:00Z`;
const edit = (minute: number, by: string | null, text: string | null): Revision => ({
  ...{ at: at(minute), by, text },
  own: by === 'gate[bot]',
});
const written = edit(0, 'gate[bot]', '');

describe('who ticked a box', () => {
  test.each<[string, Revision[], string, Record<string, string>]>([
    ['nobody knows, without a history', [], 'a', { a: 'null 9' }],
    [
      'whose version has it first',
      [written, edit(1, 'ada', 'a'), edit(2, 'bob', 'a b')],
      'a b',
      { a: 'ada 1', b: 'bob 2' },
    ],
    [
      'who ticked it again',
      [written, edit(1, 'ada', 'a'), edit(2, 'bob', ''), edit(3, 'eve', 'a')],
      'a',
      { a: 'eve 3' },
    ],
    ['nobody, where it is not ticked any more', [written, edit(1, 'ada', 'a'), edit(2, 'bob', '')], '', {}],
    ['nobody, where the text is no checklist', [written, edit(1, 'ada', 'a')], 'none', {}],
    ['a deleted account', [written, edit(1, null, 'a')], 'a', { a: 'null 1' }],
    ['the only person who edited unseen', [written, edit(1, 'ada', null), edit(2, 'ada', null)], 'a', { a: 'ada 2' }],
    ['one of two unseen: not known', [written, edit(1, 'ada', null), edit(2, 'bob', null)], 'a', { a: 'null 2' }],
    [
      'one before a version that is seen: not known',
      [written, edit(1, 'ada', null), edit(2, 'bob', 'a')],
      'a',
      { a: 'null 2' },
    ],
    [
      'since the gate wrote it last',
      [written, edit(1, 'ada', null), edit(2, 'gate[bot]', null), edit(3, 'bob', null)],
      'a',
      { a: 'bob 3' },
    ],
    [
      'known before what is unseen',
      [written, edit(1, 'ada', 'a'), edit(2, 'bob', null)],
      'a b',
      { a: 'ada 1', b: 'bob 2' },
    ],
    [
      'not the last editor, where the body says more than the history',
      [written, edit(1, 'ada', 'a')],
      'a b',
      { a: 'ada 1', b: 'null 9' },
    ],
  ])('%s', (_who, revisions, body, expected) => {
    const ticks = ticksBy({ ticksIn, body, revisions, readAt: at(9) });
    expect(Object.fromEntries(ticks.map((one) => [one.id, `${one.by} ${one.at.slice(15, 16)}`]))).toEqual(expected);
  });
});
