import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../scripts/corpus/cases.ts';
import { judgeCase } from '../scripts/corpus/judge.ts';
import { sameDependency } from '../scripts/corpus/same-dependency.ts';
import type { Judged } from '../scripts/corpus/score.ts';
import { corpusTables } from '../scripts/corpus.ts';
import type { DependencyChange } from '../src/classify/dependencies/dependency.ts';
import { builtInPolicy } from '../src/policy/built-in.ts';

const corpus = readCorpus(resolve(import.meta.dirname, '..'));
const cases = corpus.map((one) => ({
  ...one,
  name: `${one.source.repository}@${one.source.commit.slice(0, 9)}`,
  judged: judgeCase(one),
}));

describe('the corpus', () => {
  it('has at least 120 changes of 20 repositories, each once', () => {
    expect(new Set(corpus.map(({ source }) => source.commit)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    expect(new Set(corpus.map(({ source }) => source.repository)).size).toBeGreaterThanOrEqual(20);
  });

  it('has changes of every category and every area of the policy', () => {
    expect(new Set(corpus.map(({ expected }) => expected.category))).toEqual(new Set(['standard', 'normal', 'major']));
    expect(new Set(corpus.flatMap(({ expected }) => expected.areas))).toEqual(
      new Set(Object.keys(builtInPolicy.areas)),
    );
  });

  const patches = cases.flatMap(({ name, files }) =>
    files.flatMap(({ path, patch, additions, deletions }) =>
      patch === undefined ? [] : [{ name, path, patch, counts: { additions, deletions } }],
    ),
  );

  it.each(patches)('$name shows in $path hunks as long as they say', ({ patch, counts }) => {
    const [before, ...hunks] = patch.split(/^@@ /m).map((text) => text.split('\n'));
    expect(before).toEqual(['']);
    const starting = (lines: readonly string[], ...marks: string[]) =>
      lines.filter((line) => marks.includes(line.charAt(0))).length;
    for (const [head = '', ...lines] of hunks) {
      const [, old = '1', fresh = '1'] = /^-\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(head) ?? [];
      expect([starting(lines, ' ', '-'), starting(lines, ' ', '+')]).toEqual([Number(old), Number(fresh)]);
    }
    const all = hunks.flatMap(([, ...lines]) => lines);
    expect({ additions: starting(all, '+'), deletions: starting(all, '-') }).toEqual(counts);
  });
});

describe('the classification', () => {
  const differing = cases.filter(({ known }) => known !== undefined);

  it.each(cases.filter(({ known }) => known === undefined))('of $name: $why', ({ expected, judged }) => {
    expect(judged.found).toEqual({ category: expected.category, areas: expected.areas });
  });

  it.each(differing)('of $name differs from its label still: $known', ({ expected, judged }) => {
    expect(judged.found).not.toEqual({ category: expected.category, areas: expected.areas });
  });

  it('differs from few labels', () => expect(differing.length).toBeLessThanOrEqual(5));

  it('lets no Normal or Major change come out Standard', () => {
    const lowered = cases.filter(
      ({ expected, judged }) => expected.category !== 'standard' && judged.found.category === 'standard',
    );
    expect(lowered.map(({ name }) => name)).toEqual([]);
  });

  const named = cases.flatMap((one) =>
    one.expected.dependencies === undefined ? [] : [{ ...one, dependencies: one.expected.dependencies }],
  );

  it.each(named)('reads what $name moves', ({ dependencies, judged }) => {
    const missing = dependencies.filter(
      (wanted) => !judged.read.some((read) => sameDependency(wanted, read) && read.level === wanted.level),
    );
    const more = judged.read.filter((read) => !dependencies.some((wanted) => sameDependency(wanted, read)));
    expect({ missing, more }).toEqual({ missing: [], more: [] });
  });
});

describe('a dependency', () => {
  const expected = {
    ecosystem: 'actions',
    name: 'github/codeql-action',
    from: '4.37.6',
    to: '4.37.7',
    level: 'patch',
  } as const;
  const read = (more: Partial<DependencyChange>): DependencyChange => ({
    ...expected,
    direct: true,
    path: 'x',
    line: 1,
    ...more,
  });

  it.each([
    ['its name in another case', { name: 'GitHub/codeql-action' }],
    ['a folder of its repository', { name: 'github/codeql-action/init' }],
    ['a tag', { from: 'v4.37.6', to: 'v4.37.7' }],
    ['a SHA with the version beside it', { from: '5595ccaf # v4.37.6', to: 'ff2f1c62 # v4.37.7' }],
    ['a range by its lower bound', { from: '<5,>=4.37.6', to: '^4.37.7' }],
    ['another level', { level: 'minor' as const }],
  ])('is recognised by %s', (_how, more) => expect(sameDependency(expected, read(more))).toBe(true));

  it.each([
    ['name', { name: 'github/codeql' }],
    ['ecosystem', { ecosystem: 'npm' as const }],
    ['version before', { from: 'v4.37.5' }],
    ['version after', { to: null }],
  ])('is another one by another %s', (_how, more) => expect(sameDependency(expected, read(more))).toBe(false));
});

describe('the tables', () => {
  const change = (expected: Judged['expected'], found: Judged['found'], levels: Judged['levels'] = []): Judged => ({
    expected,
    found,
    levels,
  });
  const standard = { category: 'standard', areas: [] } as const;

  it('count every change once, and what is right and wrong for each area and level', () => {
    const text = corpusTables([
      change(standard, standard, [
        { expected: 'patch', found: 'patch' },
        { expected: 'patch', found: null },
        { expected: 'minor', found: 'patch' },
      ]),
      change({ category: 'normal', areas: ['api'] }, { category: 'normal', areas: ['api', 'database'] }),
      change({ category: 'major', areas: ['api'] }, { category: 'major', areas: ['api'] }),
      change({ category: 'normal', areas: ['api'] }, standard),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "| It is | found Standard | found Normal | found Major |
      | --- | --- | --- | --- |
      | Standard | 1 | 0 | 0 |
      | Normal | 1 | 1 | 0 |
      | Major | 0 | 0 | 1 |

      Normal or Major changes that came out Standard: 1.

      | Area | Changes in it | Found | Precision | Recall |
      | --- | --- | --- | --- | --- |
      | \`api\` | 3 | 2 | 100 % | 66.6 % |
      | \`database\` | 0 | 1 | 0.0 % | none |

      | Dependencies that are | In the corpus | Read so | Share |
      | --- | --- | --- | --- |
      | patch | 2 | 1 | 50.0 % |
      | minor | 1 | 0 | 0.0 % |"
    `);
  });

  it('never round up to all of it', () => {
    const right = Array.from({ length: 2999 }, () =>
      change({ ...standard, areas: ['api'] }, { ...standard, areas: ['api'] }),
    );
    expect(corpusTables([...right, change({ ...standard, areas: ['api'] }, standard)])).toContain('| 100 % | 99.9 % |');
  });
});
