import type { ChangedFile } from '../change.ts';
import { placeIn } from '../policy/places.ts';
import type { FileCause } from './classify.ts';
import type { ContentHit } from './content/search.ts';
import type { PatternFinder } from './globs.ts';
import {
  type ClassificationPolicy,
  type Compiled,
  compile,
  inertView,
  type Match,
  type PathView,
  type Raising,
  raising,
  type StandardKind,
  settle,
} from './paths.ts';
import { proves } from './proofs/index.ts';
import { type Gone, goneFiles } from './removals.ts';
import { readUpdates, type Update, withUpdate } from './updates.ts';

/** What the files of a change show: one view for each name, and what could not be looked at. */
export interface FileViews {
  views: PathView[];
  notes: readonly { message: string; files: readonly FileCause[] }[];
}

/** Views every file of a change by its names, its added lines and, where a kind asks for it, what its diff proves. */
export function viewFiles(
  policy: Pick<ClassificationPolicy, 'areas' | 'categories'>,
  files: readonly ChangedFile[],
): FileViews {
  const compiled = compile(policy);
  const scan = compiled.scanner();
  const updates = readUpdates(files);
  const gone = goneFiles(compiled, files);
  const views = new Map<string, PathView>();
  const unseen = { 'no diff': [] as FileCause[], 'too large': [] as FileCause[] };
  for (const file of files) {
    const find = compiled.finder(file.path);
    const inert = inertView(compiled, file.path, find);
    const scanned = inert === null ? scan(file, find) : null;
    if (scanned?.unseen) unseen[scanned.unseen].push({ path: file.path, pattern: '' });
    const view =
      inert ?? viewOf(compiled, file, find, { hits: scanned?.hits ?? new Map(), update: updates.get(file.path), gone });
    views.set(file.path, views.has(file.path) ? stricter(views.get(file.path), view) : view);
  }
  for (const file of files) {
    const previous = previousName(file);
    if (previous === null || views.has(previous)) continue;
    const find = compiled.finder(previous);
    views.set(
      previous,
      inertView(compiled, previous, find) ??
        viewOf(compiled, { ...file, path: previous }, find, { hits: new Map(), update: updates.get(file.path), gone }),
    );
  }
  return {
    views: [...views.values()],
    notes: [
      { message: 'There is no diff of these files, so only their names were looked at', files: unseen['no diff'] },
      {
        message: 'The diff of these files is too large, so only its beginning was looked at',
        files: unseen['too large'],
      },
    ].filter((note) => note.files.length > 0),
  };
}

/** The name that a file had before; null: it had none, or a copy left it as it was. */
function previousName({ path, previousPath, status }: ChangedFile): string | null {
  return previousPath === undefined || previousPath === path || status === 'copied' ? null : previousPath;
}

const rank = { standard: 0, normal: 1, major: 2 } as const;

/** A list of files that names one twice is not to be trusted with the lesser of both. */
function stricter(one: PathView | undefined, other: PathView): PathView {
  return one !== undefined && rank[one.category ?? 'standard'] >= rank[other.category ?? 'standard'] ? one : other;
}

/** What a file shows besides its names. */
interface Shown {
  hits: ReadonlyMap<object, readonly ContentHit[]>;
  update: Update | undefined;
  gone: Gone;
}

function viewOf(compiled: Compiled, file: ChangedFile, find: PatternFinder, { hits, update, gone }: Shown): PathView {
  const byPath = raising(compiled, find, (kind) => gone(file.path, kind));
  const found = hits.size === 0 ? byPath : withContent(compiled, byPath, hits);
  const proven = (kind: StandardKind): boolean => {
    if (hits.has(kind)) return false;
    if (kind.only === undefined) return true;
    return kind.only === 'patch-level-updates' ? update?.patch === true : proves[kind.only](file);
  };
  return update === undefined
    ? settle(compiled, file.path, find, found, proven)
    : withUpdate(compiled, file.path, find, found, proven, update);
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
