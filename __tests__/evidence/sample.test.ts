import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, rankOf } from '../../src/evidence/sample.ts';

const population = Array.from({ length: 200 }, (_, index) => ({ place: `2026/11/19-${index + 1}` }));
const placesOf = (items: { item: { place: string } }[]) => items.map(({ item }) => item.place);

describe('a sample', () => {
  it('is ranked as a shell does it: printf "%s\\n%s" Q4 2026/11/19-42 | sha256sum', () => {
    expect(rankOf('Q4', '2026/11/19-42')).toBe('bdf4991f9e6044194afbf0952b5a98096e76a2a668465398b1f3e4c9f0d18989');
  });

  it('is the same, whatever order the population is in', () => {
    const drawn = placesOf(drawSample(population, { size: 25, seed: 'Q4' }));
    fc.assert(
      fc.property(fc.shuffledSubarray(population, { minLength: population.length }), (shuffled) => {
        expect(placesOf(drawSample(shuffled, { size: 25, seed: 'Q4' }))).toEqual(drawn);
      }),
      { numRuns: 10 },
    );
  });

  it('of a larger size begins with the smaller one', () => {
    const [small, large] = [10, 25].map((size) => placesOf(drawSample(population, { size, seed: 'Q4' })));
    expect(large?.slice(0, 10)).toEqual(small);
  });

  it('changes with the seed', () => {
    const [one, other] = ['Q3', 'Q4'].map((seed) => placesOf(drawSample(population, { size: 25, seed })));
    expect(one).not.toEqual(other);
  });

  it('keeps its ranks when the population grows', () => {
    const grown = [...population, { place: '2026/12/01-900' }];
    const drawn = placesOf(drawSample(grown, { size: 25, seed: 'Q4' })).filter((place) => place !== '2026/12/01-900');
    expect(placesOf(drawSample(population, { size: 25, seed: 'Q4' }))).toEqual(expect.arrayContaining(drawn));
  });

  it('is everything of a smaller population, each once', () => {
    const drawn = placesOf(drawSample(population, { size: 1000, seed: 'Q4' }));
    expect(new Set(drawn).size).toBe(200);
  });

  it('draws each change about as often as another', () => {
    const counts = new Map(population.map(({ place }) => [place, 0]));
    for (let seed = 0; seed < 400; seed++)
      for (const place of placesOf(drawSample(population, { size: 50, seed: `${seed}` })))
        counts.set(place, (counts.get(place) ?? 0) + 1);
    // 100 expected, with a standard deviation of 8.7: five of those are a margin that a fair draw keeps.
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(44);
  });
});
