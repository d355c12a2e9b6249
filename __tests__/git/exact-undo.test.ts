import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changes, changesBetween, type Entry, undoesExactly } from '../../src/git/exact-undo.ts';

const file = (oid: string, mode = '100644'): Entry => ({ mode, oid });
const changes = (entries: Record<string, [Entry | null, Entry | null]>): Changes =>
  new Map(Object.entries(entries).map(([path, [before, after]]) => [path, { before, after }]));

const [one, two, three] = [file('1'), file('2'), file('3')];

describe('a branch undoes merged changes exactly', () => {
  test.each<[string, Changes, Changes[], boolean]>([
    ['a modification taken back', changes({ a: [two, one] }), [changes({ a: [one, two] })], true],
    ['an addition removed', changes({ a: [one, null] }), [changes({ a: [null, one] })], true],
    ['a removal restored', changes({ a: [null, one] }), [changes({ a: [one, null] })], true],
    ['a mode set back', changes({ a: [file('1', '100755'), one] }), [changes({ a: [one, file('1', '100755')] })], true],
    ['content back, mode not', changes({ a: [two, file('1', '100755')] }), [changes({ a: [one, two] })], false],
    ['only some paths', changes({ a: [two, one] }), [changes({ a: [one, two], b: [one, two] })], false],
    ['another path too', changes({ a: [two, one], b: [one, two] }), [changes({ a: [one, two] })], false],
    ['another path instead', changes({ b: [two, one] }), [changes({ a: [one, two] })], false],
    ['other content than before', changes({ a: [two, three] }), [changes({ a: [one, two] })], false],
    ['changed since by another merge', changes({ a: [three, one] }), [changes({ a: [one, two] })], false],
    ['the same change again', changes({ a: [one, two] }), [changes({ a: [one, two] })], false],
    ['nothing, of a change of nothing', changes({}), [changes({})], false],
    ['nothing, of no change', changes({}), [], false],
    [
      'two in a row on one path',
      changes({ a: [three, one] }),
      [changes({ a: [one, two] }), changes({ a: [two, three] })],
      true,
    ],
    [
      'two in a row on two paths',
      changes({ a: [two, one], b: [two, one] }),
      [changes({ a: [one, two] }), changes({ b: [one, two] })],
      true,
    ],
    [
      'two with another between',
      changes({ a: [three, one] }),
      [changes({ a: [one, two] }), changes({ a: [one, three] })],
      false,
    ],
    [
      'a path that came back by itself',
      changes({ b: [two, one] }),
      [changes({ a: [one, two], b: [one, two] }), changes({ a: [two, one] })],
      true,
    ],
  ])('%s', (_, branch, undone, expected) => {
    expect(undoesExactly(branch, undone)).toBe(expected);
  });
});

const tree = fc
  .dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.record({ mode: fc.constantFrom('100644', '100755'), oid: fc.constantFrom('1', '2', '3') }),
  )
  .map((entries) => new Map(Object.entries(entries)));

test('going back from any tree to any other is exact, unless they are equal', () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      const merged = changesBetween(before, after);
      expect(undoesExactly(changesBetween(after, before), [merged])).toBe(merged.size > 0);
    }),
  );
});

test('a branch is exact if and only if it ends in the tree before the merge, when it starts in the tree after it', () => {
  fc.assert(
    fc.property(tree, tree, tree, (before, after, head) => {
      const merged = changesBetween(before, after);
      const there = changesBetween(head, before).size === 0;
      expect(undoesExactly(changesBetween(after, head), [merged])).toBe(there && merged.size > 0);
    }),
  );
});
