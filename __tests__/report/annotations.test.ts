import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import type { Evidence } from '../../src/rule.ts';
import { failing, finding, passing } from './decisions.ts';

const at = (
  evidence: Evidence | undefined,
  part: { outcome?: 'fail' | 'wait' | 'unknown' | 'pass'; level?: 'error' | 'warning' } = {},
) => ({
  ...passing,
  findings: [
    finding({
      rule: 'a',
      title: 'A',
      outcome: 'fail',
      message: 'Bad',
      remedy: 'Repair it',
      ...part,
      ...(evidence === undefined ? {} : { evidence }),
    }),
  ],
});

describe('annotations', () => {
  it.each([
    ['a line', { file: 'a.yml', line: 3 }, [{ level: 'error', message: 'Bad. Repair it.', file: 'a.yml', line: 3 }]],
    ['no evidence', undefined, []],
    ['no line', { file: 'a.yml' }, []],
    ['no file', { line: 3 }, []],
    ['line 0', { file: 'a.yml', line: 0 }, []],
    ['half a line', { file: 'a.yml', line: 1.5 }, []],
    ['a line in words', { file: 'a.yml', line: '3' }, []],
  ])('point only where the evidence names a line: %s', (_name, evidence, expected) => {
    expect(annotations(at(evidence))).toEqual(expected);
  });

  it.each([
    ['error', { outcome: 'fail' }],
    ['error', { outcome: 'unknown' }],
    ['notice', { outcome: 'wait' }],
    ['warning', { outcome: 'fail', level: 'warning' }],
    ['warning', { outcome: 'unknown', level: 'warning' }],
  ] as const)('have the level %s for %j', (level, part) => {
    expect(annotations(at({ file: 'a', line: 1 }, part)).map((one) => one.level)).toEqual([level]);
  });

  it('say nothing of what passes', () => {
    expect(annotations(at({ file: 'a', line: 1 }, { outcome: 'pass' }))).toEqual([]);
    expect(annotations(failing)).toEqual([]);
  });

  it('are at most ten of each level', () => {
    const [one] = at({ file: 'a', line: 1 }).findings;
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...(one ?? finding({ rule: 'a', title: 'A', outcome: 'fail', message: '' })),
      level: index % 2 === 0 ? ('error' as const) : ('warning' as const),
    }));
    expect(annotations({ ...passing, findings: many }).map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
    ]);
  });

  it('hold one line of visible text', () => {
    const hostile = { ...at({ file: 'a', line: 1 }).findings[0], message: 'a\n::error::b\u202e' };
    expect(
      annotations({
        ...passing,
        findings: [{ ...finding({ rule: 'a', title: 'A', outcome: 'fail', message: '' }), ...hostile }],
      })[0]?.message,
    ).toBe('a ::error::b⟨U+202E⟩. Repair it.');
  });
});
