import { describe, expect, it } from 'vitest';
import builtIn from '../../src/classify/certain.json' with { type: 'json' };
import { certainOf, tell } from '../../src/classify/certain.ts';
import { areasSchema } from '../../src/classify/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';

const patterns = Object.keys(builtIn.patterns);

describe('what is told beforehand of the built-in patterns', () => {
  it('is what would be told now', () => {
    expect(patterns.length).toBeGreaterThan(400);
    expect(patterns.map((pattern) => [pattern, certainOf(pattern)?.texts])).toEqual(
      patterns.map((pattern) => [pattern, tell(pattern)?.texts]),
    );
  });

  it('has a needle of three characters in each text', () => {
    for (const pattern of patterns) {
      const { texts, needles } = certainOf(pattern) ?? { texts: [], needles: [] };
      const lengths = (texts[0] ?? []).map(({ length }) => length);
      expect(needles, pattern).toHaveLength(lengths.length);
      needles.forEach((at, index) => {
        expect(at, pattern).toBeGreaterThanOrEqual(2);
        expect(at, pattern).toBeLessThan(lengths[index] ?? 0);
      });
    }
  });

  it('is of patterns that would be accepted, since those of the built-in policy are not looked at again', () => {
    const paths = patterns.map((pattern) => `in/${pattern}`);
    expect(areasSchema(zodKit).safeParse({ all: { title: 'All', paths } })).toMatchObject({ success: true });
    expect(areasSchema(zodKit).safeParse({ all: { title: 'All', paths: [...paths, 'in/{open'] } }).success).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString'])('is nothing of a pattern that only objects know: %s', (pattern) => {
    expect(certainOf(pattern)).toEqual(tell(pattern));
    expect(certainOf(pattern)?.texts).toEqual([[`/${pattern.toUpperCase()}\0`]]);
  });

  it.each([
    ['docs/**', [['/DOCS']], [4]],
    ['**/*.ts', [['.TS\0']], [2]],
    ['{api,web}/**', [['/API', '/WEB']], [3, 3]],
  ])('is told of others as well: %s', (pattern, texts, needles) => {
    expect(certainOf(pattern)).toMatchObject({ needles });
    expect(certainOf(pattern)?.texts[0]).toEqual(texts[0]);
  });
});
