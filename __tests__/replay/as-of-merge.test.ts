import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { judgeMerged } from '../../src/replay/judge.ts';
import { approval, change } from '../support/change.ts';

const MERGE = '2026-11-19T16:00:00Z';
const mergedChange = (more: Parameters<typeof change>[0] = {}) =>
  change({ state: 'merged', mergedAt: MERGE, mergedBy: 'ada', readAt: '2026-11-30T16:00:00Z', ...more });
const at = (minutes: number) => new Date(Date.parse(MERGE) + minutes * 60_000).toISOString();
const none = { renames: [] };

describe('a merged change as of its merge', () => {
  it('is open, and knows nothing of the merge', () => {
    const { change: then, at: instant } = asOfMerge(mergedChange(), none);
    expect(then).toMatchObject({ state: 'open', mergedAt: null, mergedBy: null, mergeCommit: null, readAt: MERGE });
    expect(instant.toISOString()).toBe('2026-11-19T16:00:00.000Z');
  });

  it('is refused where it was never merged', () => {
    expect(() => asOfMerge(change(), none)).toThrow('acme/shop#42 is not merged');
  });

  it('is judged the same, whatever happens after the merge', () => {
    const later = fc.integer({ min: 1, max: 10_000 }).map(at);
    const label = fc.constantFrom('major', 'emergency', 'breaking-change');
    fc.assert(
      fc.property(later, later, later, label, fc.boolean(), (one, two, three, name, failed) => {
        const plain = judgeMerged(asOfMerge(mergedChange(), none), builtIn());
        const checks = mergedChange().checks ?? [];
        const touched = mergedChange({
          labels: [name],
          labelEvents: [{ label: name, actor: 'ada', at: one, added: true }],
          reviews: [approval('grace'), approval('eve', { state: 'CHANGES_REQUESTED', submittedAt: two })],
          pushes: [{ by: 'grace', at: three, sha: 'c'.repeat(40) }],
          checks: [
            ...checks,
            {
              name: 'nightly',
              kind: 'check-run',
              status: 'completed',
              conclusion: failed ? 'failure' : 'success',
              startedAt: one,
              completedAt: at(20_000),
            },
          ],
          policyOnDefaultBranch: 'invalid',
        });
        const { caveats, ...judged } = judgeMerged(asOfMerge(touched, none), builtIn());
        const { caveats: _, ...expected } = plain;
        expect(judged).toEqual(expected);
        expect(caveats).toEqual(['checks-later']);
      }),
    );
  });

  it.each([
    ['nothing', [], 'Now'],
    ['a change before the merge', [{ at: at(-5), from: 'Earlier' }], 'Now'],
    ['a change after it', [{ at: at(5), from: 'Then' }], 'Then'],
    [
      'two after it',
      [
        { at: at(5), from: 'Then' },
        { at: at(9), from: 'Between' },
      ],
      'Then',
    ],
    ['a change at the very instant', [{ at: MERGE, from: 'Earlier' }], 'Now'],
  ])('has the title of then: %s', (_name, renames, title) => {
    expect(asOfMerge(mergedChange({ title: 'Now' }), { renames }).change.title).toBe(title);
  });

  it.each([
    [undefined, ['reviews'], []],
    [[approval('grace')], [], []],
  ])('does not judge what was not read, and does judge the rest', (reviews, unknown, caveats) => {
    const { reviews: _, ...read } = mergedChange();
    const merged = asOfMerge(
      { ...read, ...(reviews === undefined ? {} : { reviews: mergedChange({ reviews }).reviews }) },
      none,
    );
    expect(merged).toMatchObject({ unknown, caveats });
    const judged = judgeMerged(merged, builtIn());
    expect(judged.stopped).toBe(false);
    expect(judged.notJudged.includes('approvals')).toBe(unknown.length > 0);
  });

  it('does not take a list that GitHub cut for a whole one', () => {
    const merged = asOfMerge(mergedChange({ totals: { reviews: 3 } }), none);
    expect(judgeMerged(merged, builtIn())).toMatchObject({
      stopped: false,
      notJudged: expect.arrayContaining(['approvals']),
    });
  });
});
