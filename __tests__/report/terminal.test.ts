import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { columns, wrap } from '../../src/report/wrap.ts';
import { decisions, failing, finding, passing, timezone, unknown, windowClosed } from './decisions.ts';
import { hostileText, mapStrings } from './hostile.ts';

const plain = { color: false, timezone };
const escapeCharacter = '\u001b';

describe('what a person sees in a terminal', () => {
  it.each(Object.entries(decisions))('%s', async (name, decision) => {
    await expect(terminal(decision, plain)).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });

  it('tells in one line what is not known before the pull request exists', () => {
    const early = (rule: string) =>
      finding({ rule, title: rule, outcome: 'not-applicable', message: 'Not known before the pull request exists' });
    const shown = terminal(
      { ...passing, findings: [early('approvals'), early('ci-checks'), early('review-threads')] },
      plain,
    );
    expect(shown).toContain('- Not known before the pull request exists: approvals, ci-checks, review-threads\n');
  });

  it('tells first what could not be judged, where that blocks', () => {
    const shown = terminal(unknown, plain);
    expect(shown.indexOf('\nCould not be judged\n')).toBeLessThan(shown.indexOf('\nTo do\n'));
  });

  it('tells once what several rules could not read', () => {
    const unread = (rule: string, clauses: string[]) =>
      finding({
        rule,
        title: rule,
        outcome: 'unknown',
        message: 'The changed files could not be read',
        remedy: 'Run it again',
        clauses,
      });
    const findings = [unread('lead-time', ['3.1']), unread('rollback-plan', ['5.2']), unread('testing', ['3.1'])];
    for (const shown of [
      terminal({ ...unknown, findings }, plain),
      summary({ ...unknown, findings }, { timezone }).split('<details>')[0] ?? '',
    ]) {
      expect(shown.split('The changed files could not be read')).toHaveLength(2);
      expect(shown).toContain('(policy 3.1, 5.2)');
    }
  });

  it('writes no colon before a title that is empty', () => {
    const untitled = { ...passing, change: { ...passing.change, title: ' ' } };
    expect(terminal(untitled, plain)).toContain('acme/shop#41\n');
    expect(terminal(passing, plain)).toContain('acme/shop#41: Round');
  });

  it.each([
    ['lead-time', '⏳ Waiting: may be merged from Monday 30 November, 09:00 CT\n'],
    ['deployment-window', '⏳ Waiting: opens Monday 30 November, 09:00 CT, in 2 days 23 h\n'],
  ])('says in the headline how %s ends', (rule, line) => {
    const earliestMerge = '2026-11-30T15:00:00.000Z';
    const clock = { ...windowClosed, rule };
    const shown = terminal({ ...passing, verdict: 'wait', earliestMerge, findings: [clock] }, plain);
    expect(shown.startsWith(line), shown).toBe(true);
  });

  it('colours only when asked', () => {
    expect(
      terminal(failing, { ...plain, color: true }).startsWith(`${escapeCharacter}[1;31m❌ Not ready to merge`),
    ).toBe(true);
    expect(terminal(failing, plain)).not.toContain(escapeCharacter);
    expect(
      terminal(failing, { ...plain, color: true }).replaceAll(new RegExp(`${escapeCharacter}\\[[0-9;]*m`, 'g'), ''),
    ).toBe(terminal(failing, plain));
  });

  it('keeps to the width', () => {
    for (const width of [40, 60, 100]) {
      const lines = terminal(failing, { ...plain, width }).split('\n');
      expect(lines.filter((line) => columns(line) > width && line.trim().split(' ').length > 2)).toEqual([]);
    }
  });
});

describe('whatever strangers wrote', () => {
  it('adds no line and leaves no control character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(decisions)), hostileText, (decision, hostile) => {
        const width = 1_000_000;
        const shown = terminal(
          mapStrings(decision, (_, index) => `${index} ${hostile}`),
          { ...plain, width },
        );
        const benign = terminal(
          mapStrings(decision, (_, index) => `${index} x`),
          { ...plain, width },
        );
        expect(shown.split('\n')).toHaveLength(benign.split('\n').length);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('wrapping', () => {
  it.each([
    ['between words', 'aa bb cc', 5, ['aa bb', 'cc']],
    ['a long word stands alone', 'a bbbbbbbb c', 4, ['a', 'bbbbbbbb', 'c']],
    ['wide characters take two columns', '日本 語 a', 5, ['日本', '語 a']],
    ['nothing', '', 10, ['']],
  ])('%s', (_name, value, width, expected) => {
    expect(wrap(value, width)).toEqual(expected);
  });
});
