import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/change.ts';
import { sameEdits } from '../../src/github/hunks.ts';

function file(patch: string): ChangedFile {
  const marked = (mark: string): number => patch.split('\n').filter((line) => line.startsWith(mark)).length;
  return { path: 'a', status: 'modified', patch, additions: marked('+'), deletions: marked('-') };
}
const hunk = (start: number, body: string, now = start): string => {
  const lines = body.split('\n');
  const count = (mark: string): number => lines.filter((line) => line !== '' && !mark.includes(line.charAt(0))).length;
  return `@@ -${start},${count('+\\')} +${now},${count('-\\')} @@ some function\n${body}`;
};
const edit = ' a\n-b\n+c\n d';

describe('the same edits over a base that changed', () => {
  const table: [string, string, string, string, boolean][] = [
    ['moved down by two lines above', hunk(10, edit), hunk(12, edit), hunk(1, '+x\n+y\n z'), true],
    ['moved up by a line removed above', hunk(10, edit), hunk(9, edit), hunk(1, '-x\n z'), true],
    ['in place, with a change below', hunk(10, edit), hunk(10, edit), hunk(13, ' z\n+x'), true],
    ['moved by a line right above', hunk(10, edit), hunk(11, edit), hunk(9, ' z\n+x'), true],
    ['a line right below moves nothing', hunk(10, edit), hunk(10, edit), hunk(12, ' d\n+x'), true],
    ['not moved, though it should be', hunk(10, edit), hunk(10, edit), hunk(1, '+x\n z'), false],
    ['moved further than it should be', hunk(10, edit), hunk(13, edit), hunk(1, '+x\n z'), false],
    ['a line inserted into it', hunk(10, edit), hunk(10, edit), hunk(10, ' a\n+x\n b'), false],
    ['a line removed from it', hunk(10, edit), hunk(10, edit), hunk(11, '-b'), false],
    ['another context', hunk(10, edit), hunk(11, ' z\n-b\n+c\n d'), hunk(1, '+x\n z'), false],
    ['another line', hunk(10, edit), hunk(11, ' a\n-b\n+e\n d'), hunk(1, '+x\n z'), false],
    ['one hunk more', hunk(10, edit), `${hunk(11, edit)}\n${hunk(40, edit)}`, hunk(1, '+x\n z'), false],
    [
      'two hunks around a change of the base',
      `${hunk(10, edit)}\n${hunk(40, edit)}`,
      `${hunk(10, edit)}\n${hunk(41, edit)}`,
      hunk(20, ' z\n+x'),
      true,
    ],
    [
      'a newline at the end lost',
      hunk(10, '-a\n+b'),
      hunk(11, '-a\n+b\n\\ No newline at end of file'),
      hunk(1, '+x'),
      false,
    ],
    ['an empty old file', hunk(0, '+a'), hunk(0, '+a'), hunk(5, '+x'), false],
  ];
  test.each(table)('%s', (_what, before, after, between, expected) => {
    expect(sameEdits(file(before), file(after), file(between))).toBe(expected);
  });

  test.each<[string, Partial<ChangedFile>]>([
    ['is missing', {}],
    ['is cut within a hunk', { patch: `@@ -10,9 +10,9 @@\n${edit}`, additions: 1, deletions: 1 }],
    ['is cut between two hunks', { patch: hunk(11, edit), additions: 2, deletions: 1 }],
    ['is no patch', { patch: 'Binary files differ' }],
  ])('cannot be told where a patch %s', (_what, other) => {
    const broken: ChangedFile = { path: 'a', status: 'modified', additions: 0, deletions: 0, ...other };
    const good = file(hunk(11, edit));
    expect(sameEdits(broken, good, file(hunk(1, '+x')))).toBe(false);
    expect(sameEdits(good, broken, file(hunk(1, '+x')))).toBe(false);
    expect(sameEdits(good, good, broken)).toBe(false);
  });
});
