import { placeIn } from '../policy/places.ts';
import type { Category } from './category.ts';
import type { PatternFinder } from './globs.ts';
import type { Compiled, MajorKind, Match, PathView, StandardKind, StandardMatch } from './paths.ts';

/** What a policy says of a file by its name alone. */
export interface ByName {
  /** What comes before everything but the gate: it is of a kind that deploys nothing, or a test; null: it is neither. */
  inert: Pick<PathView, 'category' | 'standard'> | Pick<PathView, 'category' | 'test' | 'testFrom'> | null;
  areas: readonly Match[];
  major: readonly { kind: MajorKind; match: Match }[];
  /** The other pre-approved kinds; what each asks for besides the name is still to be proven. */
  standard: readonly { kind: StandardKind; match: StandardMatch }[];
  /** Whether nothing of it counts, unless the file shows versions of dependencies. */
  isBlank: boolean;
}

/** The area that nothing takes precedence over. */
export const gate = 'gate';

/** Tells what names show, once for all files that the same patterns match: thousands of files are of a few dozen sorts. */
export function byNames(
  policy: Pick<Compiled, 'areas' | 'major' | 'standard' | 'tests'>,
): (find: PatternFinder) => ByName {
  const known = new WeakMap<PatternFinder, ByName>();
  return (find) => {
    const shown = known.get(find) ?? byName(policy, find);
    known.set(find, shown);
    return shown;
  };
}

function byName(
  { areas, major, standard, tests }: Pick<Compiled, 'areas' | 'major' | 'standard' | 'tests'>,
  find: PatternFinder,
): ByName {
  const kinds = standard.flatMap(([id, kind]) => {
    const match = matchOf(find, kind, ['categories', 'standard', id], 'standard');
    return match === null ? [] : [{ kind, match: { ...match, deploys: kind.deploys } }];
  });
  const raising = {
    areas: areas.flatMap(([id, area]) => matchOf(find, area, ['areas', id], area.category) ?? []),
    major: major.flatMap(([id, kind]) => {
      const match = matchOf(find, kind, ['categories', 'major', id], 'major');
      return match === null ? [] : [{ kind, match }];
    }),
  };
  const others = kinds.filter(({ kind }) => !isInert(kind));
  const ofGate = areas.some(([id, area]) => id === gate && find(area) !== null);
  const inert = kinds.find(({ kind }) => isInert(kind))?.match;
  const test = find(tests);
  const testFrom = () => placeIn(tests, ['categories', 'tests', 'paths', tests.paths.indexOf(test ?? '')]);
  return {
    inert: ofGate
      ? null
      : inert !== undefined
        ? { category: 'standard', standard: inert }
        : test !== null
          ? { category: null, test, testFrom: testFrom() }
          : null,
    ...raising,
    standard: others,
    isBlank:
      raising.areas.length + raising.major.length === 0 &&
      others.every(({ kind }) => kind.only === 'patch-level-updates'),
  };
}

/** Whether a kind is looked at before the areas: it deploys nothing, and its paths say all. */
const isInert = ({ deploys, only, unless }: StandardKind) => !deploys && only === undefined && unless === undefined;

function matchOf<Of extends Category>(
  find: PatternFinder,
  kind: { title: string; paths: readonly string[]; except: readonly string[] },
  key: readonly [...string[], string],
  category: Of,
) {
  const pattern = find(kind);
  if (pattern === null) return null;
  const from = placeIn(kind, [...key, 'paths', kind.paths.indexOf(pattern)]);
  return { id: key.at(-1) ?? '', title: kind.title, pattern, category, from };
}
