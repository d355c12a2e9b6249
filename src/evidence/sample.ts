import { createHash } from 'node:crypto';
import { compare } from '../records/people.ts';

/** How the sample is drawn, in words that suffice to draw it again. */
export const samplingMethod =
  'Each change of the population is ranked by the SHA-256 of the seed, a line feed (byte 0A) and the place of its record, such ' +
  'as 2026/11/19-42, all in UTF-8. The changes with the smallest hashes, compared as hexadecimal text, are the sample.';

/** The rank of a change: the same seed and place give the same, whatever else is in the population. */
export const rankOf = (seed: string, place: string): string =>
  createHash('sha256').update(`${seed}\n${place}`, 'utf8').digest('hex');

/**
 * Draws `size` of a population, or all of a smaller one, by rank. Depends neither on the order of the population nor on chance, so
 * that anybody can draw the same sample; and nobody who does not choose the seed can choose what is drawn.
 */
export function drawSample<Item extends { place: string }>(
  population: readonly Item[],
  { size, seed }: { size: number; seed: string },
): { item: Item; rank: string }[] {
  return population
    .map((item) => ({ item, rank: rankOf(seed, item.place) }))
    .toSorted((one, other) => compare(one.rank, other.rank) || compare(one.item.place, other.item.place))
    .slice(0, size);
}
