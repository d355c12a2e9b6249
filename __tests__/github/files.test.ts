import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import { fileRow } from '../../src/github/files.ts';

const sha = 'a'.repeat(40);
const usual = {
  filename: 'src/a.ts',
  status: 'modified',
  additions: 1,
  deletions: 2,
  patch: '@@ -1 +1 @@\n-a\n+b',
  sha,
  contents_url: `https://api.github.com/repos/o/r/contents/src/a.ts?ref=${sha}`,
};

/** What a row is read as, or why it is refused. */
function readings(row: unknown): string {
  try {
    return JSON.stringify(fileRow(new Answer(row, 'GET /files')));
  } catch (error) {
    return String(error);
  }
}

describe('a row of a list of files', () => {
  it('is read with the blob and the commit that it was read at', () => {
    expect(fileRow(new Answer(usual, 'GET /files'))).toEqual({
      file: { path: 'src/a.ts', status: 'modified', additions: 1, deletions: 2, patch: usual.patch },
      blob: sha,
      readAt: sha,
    });
  });

  it('is read at once as it is value by value', () => {
    const odd = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      'x',
      'added',
      'renamed',
      0,
      -1,
      1.5,
      true,
      {},
      [],
      sha,
      `${sha}0`,
      'A'.repeat(40),
    );
    const name = fc.constantFrom(...Object.keys(usual), 'previous_filename', '__proto__', 'other');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, odd), { maxLength: 3 }), (changes) => {
        const row = Object.fromEntries(
          Object.entries({ ...usual, ...Object.fromEntries(changes) }).filter(([, value]) => value !== undefined),
        );
        // With a former name, if only none, a row is not a usual one.
        const checked = 'previous_filename' in row ? row : { ...row, previous_filename: null };
        expect(readings(row)).toBe(readings(checked));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([null, 1, 'x', []])('is refused where it is %j', (row) => {
    expect(readings(row)).toContain('an object');
  });
});
