import type { ChangedFile } from '../change.ts';
import { placeIn } from '../policy/places.ts';
import type { ContentHit } from './content/search.ts';
import type { Withheld } from './content/unless.ts';
import type { EntryKind } from './entry-kind.ts';
import type { PatternFinder } from './globs.ts';
import { type Compiled, type Match, type PathView, type Raising, raising, type StandardKind, settle } from './paths.ts';
import { proves } from './proofs/index.ts';
import type { Gone } from './removals.ts';
import { type Update, withUpdate } from './updates.ts';

/** What a file shows besides its names. */
export interface Shown {
  hits: ReadonlyMap<object, readonly ContentHit[]>;
  update: Update | undefined;
  gone: Gone;
  kind: EntryKind;
  withheld: () => Withheld;
  /** To be called where a kind that asks for a diff takes the file without one. */
  byNameAlone: () => void;
}

type Because = NonNullable<PathView['because']>;

const noFile: Readonly<Record<Exclude<EntryKind, 'file'>, Because>> = {
  link: { message: 'Links are at least Normal, whatever their names', cause: {} },
  submodule: { message: 'Submodules are at least Normal, whatever their names', cause: {} },
  unknown: {
    message: 'Whether these are files, or links or submodules, could not be read, so their names prove nothing',
    cause: {},
  },
};

const unseenText =
  'Nothing is proven of these files, since their diff is missing, or too large to be looked at as a whole';
const activeContent = 'What added lines hold takes these files out of what is pre-approved';

/** The view of a file whose name comes before all else, by what stands there. */
export const inertOf = (inert: PathView, kind: EntryKind): PathView =>
  kind === 'file' ? inert : { ...inert, category: 'normal', standard: null, test: null, because: noFile[kind] };

/** The view of a file of which nothing counts: as `viewOf`, without asking. */
export const blankView = (path: string): PathView => ({
  path,
  areas: [],
  major: [],
  standard: null,
  test: null,
  category: 'normal',
});

/** The view of a file that is neither documentation nor a test. */
export function viewOf(compiled: Compiled, file: ChangedFile, find: PatternFinder, shown: Shown): PathView {
  const { hits, update, gone, kind: entry } = shown;
  const byPath = raising(compiled, find, (kind) => gone(file.path, kind));
  const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
  const reasons: Because[] = [];
  const proven = (kind: StandardKind): boolean => {
    if (kind.only !== undefined) {
      const isProven = kind.only === 'patch-level-updates' ? update?.patch === true : proves[kind.only](file);
      if (!isProven) return false;
    }
    const reason = entry === 'file' ? whyNot(kind, shown) : noFile[entry];
    if (reason !== null) reasons.push(reason);
    return reason === null;
  };
  const view =
    update === undefined
      ? settle(compiled, file.path, find, found, proven)
      : withUpdate(compiled, file.path, find, found, proven, update);
  const [because] = reasons;
  const isOpen = view.category === 'normal' && view.areas.length === 0 && view.because === undefined;
  return because === undefined || !isOpen ? view : { ...view, because };
}

/** Why a file that is of a kind by its name is none of it; null: it is. */
function whyNot(kind: StandardKind, { withheld, byNameAlone }: Shown): Because | null {
  if (kind.unless === undefined) return null;
  const { seen, hitOf } = withheld();
  const hit = hitOf(kind);
  if (hit !== null) return { message: activeContent, cause: { line: hit.line, token: hit.token } };
  if (seen === 'names') byNameAlone();
  return seen === 'not' ? { message: unseenText, cause: {} } : null;
}

/** The areas and Major kinds that names show, and those that lines of a file show. */
function withContent(
  { areas, major }: Compiled,
  byPath: Raising,
  hits: ReadonlyMap<object, readonly ContentHit[]>,
): Raising {
  const found = { areas: [...byPath.areas], major: [...byPath.major] };
  for (const [id, area] of areas) {
    for (const hit of hits.get(area) ?? []) found.areas.push(match(id, area, ['areas'], area.category, hit));
  }
  for (const [id, kind] of major) {
    for (const hit of hits.get(kind) ?? []) found.major.push(match(id, kind, ['categories', 'major'], 'major', hit));
  }
  return found;
}

function match(
  id: string,
  kind: { title: string },
  key: readonly string[],
  category: Match['category'],
  { line, token, rule }: ContentHit,
): Match {
  return {
    id,
    title: kind.title,
    pattern: '',
    category,
    from: placeIn(kind, [...key, id, 'content', rule]),
    line,
    token,
  };
}
