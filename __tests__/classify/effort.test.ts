import { Minimatch } from 'minimatch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { speedCases } from '../../scripts/classify-speed/cases.ts';
import { parseBody } from '../../src/body/parse.ts';
import { classify } from '../../src/classify/classify.ts';
import { compile } from '../../src/classify/paths.ts';

// Time flickers; what takes it does not. The bounds are a few times what it takes today.
describe('3,000 files', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const [plain, , hostile] = speedCases;

  it.each([
    ['the built-in policy', plain, 300],
    ['hostile globs', hostile, 6000],
  ])('are seldom left to minimatch: %s', (_policy, one, most) => {
    const match = vi.spyOn(Minimatch.prototype, 'match');
    const files = one?.files().map(({ patch: _, ...file }) => file) ?? [];
    classify({ files, labels: [] }, parseBody(null), one?.policy() ?? expect.fail());
    expect(files).toHaveLength(3000);
    expect(match.mock.calls.length).toBeGreaterThan(0);
    expect(match.mock.calls.length).toBeLessThan(most);
  });

  it('are of a few sorts, each of which is judged by its names once', () => {
    const { finder, byName } = compile(plain?.policy() ?? expect.fail());
    const finders = plain?.files().map(({ path }) => finder(path)) ?? [];
    expect(new Set(finders).size).toBeLessThan(200);
    expect(new Set(finders.map(byName)).size).toBe(new Set(finders).size);
  });
});
