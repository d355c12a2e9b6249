import { type Category, categories } from '../../src/classify/category.ts';
import { type DependencyLevel, dependencyLevels } from '../../src/classify/dependencies/dependency.ts';

/** What a case ought to be, or what it came out as. */
export interface Labels {
  category: Category;
  areas: readonly string[];
}

/** A case with what the classification made of it. */
export interface Judged {
  expected: Labels;
  found: Labels;
  /** For each dependency that the case names: the level it ought to have, and what was read; null: it was not found. */
  levels: readonly { expected: DependencyLevel; found: DependencyLevel | null }[];
}

export interface AreaScore {
  area: string;
  /** How many changes are in the area. */
  expected: number;
  found: number;
  /** In it, and found to be. */
  both: number;
}

/** How often each area was expected and found, for areas of which there is any. */
export function areaScores(judged: readonly Judged[]): AreaScore[] {
  const areas = [...new Set(judged.flatMap(({ expected, found }) => [...expected.areas, ...found.areas]))].sort();
  return areas.map((area) => {
    const is = judged.filter(({ expected }) => expected.areas.includes(area));
    return {
      area,
      expected: is.length,
      found: judged.filter(({ found }) => found.areas.includes(area)).length,
      both: is.filter(({ found }) => found.areas.includes(area)).length,
    };
  });
}

/** How many changes of each category (first index) came out as each (second), in the order of `categories`. */
export function confusion(judged: readonly Judged[]): number[][] {
  return categories.map((is) =>
    categories.map(
      (as) => judged.filter(({ expected, found }) => expected.category === is && found.category === as).length,
    ),
  );
}

/** For each level that the corpus has: how many dependencies have it, and how many of them were read so. */
export function levelScores(judged: readonly Judged[]): { level: DependencyLevel; expected: number; right: number }[] {
  const all = judged.flatMap(({ levels }) => levels);
  return dependencyLevels
    .map((level) => {
      const of = all.filter(({ expected }) => expected === level);
      return { level, expected: of.length, right: of.filter(({ found }) => found === level).length };
    })
    .filter(({ expected }) => expected > 0);
}
