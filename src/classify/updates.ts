import type { ChangedFile } from '../change.ts';
import type { DependencyChange, DependencyLevel, Manifest } from './dependencies/dependency.ts';
import { isManifest } from './dependencies/manifests.ts';
import { isClaimed } from './dependencies/pins.ts';
import { readDependencies } from './dependencies/read.ts';
import { describeChange } from './dependencies/verdict.ts';
import type { PatternFinder } from './globs.ts';
import { type Compiled, type Match, type PathView, type Raising, type StandardKind, settle } from './paths.ts';

/** What a manifest or lock file of a change shows. */
export interface Update {
  /** Proven: nothing but versions of dependencies moved, by patches. */
  patch: boolean;
  /** Proven: versions moved, and nothing was added. */
  update: boolean;
  /** Proven: nothing came or went, all that was there has another version. */
  moved: boolean;
  /** What was added, or moves in a way that cannot be proven, which counts as much (4.3): where, and of the latter why. */
  added: readonly Addition[];
  /** Why it is what it is. */
  why: string;
}

interface Addition {
  name: string;
  line?: number;
  why?: string;
}

/** The area of additions (4.3), and those that a patch-level update of what they name does not concern. */
const additions = 'dependencies';
const settledByPatch = new Set([additions, 'infrastructure', 'infrastructure-provider']);
/** Another version of a provider is the same provider (3.5 "Infrastructure provider changes"). */
const settledByMove = new Set(['infrastructure-provider']);

const isMove: Readonly<Record<DependencyLevel, boolean>> = {
  patch: true,
  minor: true,
  major: true,
  downgrade: true,
  removed: false,
  added: false,
  unclear: false,
};

/** Reads the manifests and lock files of a change; by path. A manifest that the reader does not know has no entry. */
export function readUpdates(files: readonly ChangedFile[]): ReadonlyMap<string, Update> {
  const manifests = files.filter(({ path }) => isManifest(path));
  if (manifests.length === 0) return new Map();
  const { changes, files: readings } = readDependencies(manifests.map(manifestOf));
  const pins = new Map(manifests.map(({ path, pins: known = [] }) => [path, known]));
  const claims = new Map(
    changes.flatMap((change) =>
      isClaimed(change, pins.get(change.path) ?? []) ? [[change.path, change] as const] : [],
    ),
  );
  const added = new Map<string, Addition[]>();
  const moves = new Map<string, boolean>();
  for (const change of changes) {
    const { path, level, name, line } = change;
    moves.set(path, moves.get(path) !== false && isMove[level]);
    // A file that could not be read names no dependency.
    if (level !== 'added' && (level !== 'unclear' || name === path)) continue;
    const list = added.get(path) ?? [];
    added.set(path, list);
    list.push({
      name,
      ...(line === null ? {} : { line }),
      ...(level === 'unclear' ? { why: describeChange(change) } : {}),
    });
  }
  return new Map(
    readings.map(({ path, level, why }) => [
      path,
      {
        patch: (level === 'patch' && !claims.has(path)) || level === 'none',
        update: level === 'update' || claims.has(path),
        moved: level === 'patch' || (level === 'update' && moves.get(path) === true),
        added: added.get(path) ?? [],
        why: claimOf(claims.get(path)) ?? why ?? '',
      },
    ]),
  );
}

/** Why a pinned commit proves no patch-level update. */
const claimOf = (change: DependencyChange | undefined): string | undefined =>
  change === undefined
    ? undefined
    : `only a comment says that the pinned commit of ${change.name} is ${change.to ?? 'another version'}`;

function manifestOf({ path, previousPath, status, patch, before, after, compared }: ChangedFile): Manifest {
  return {
    path,
    status,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(compared === undefined ? {} : { compared }),
  };
}

/**
 * What is left of areas and kinds once a manifest was read: patch-level updates are no addition and no infrastructure
 * change (3.2), other updates are no addition (3.3 "Dependency updates") and no change of provider. What an image of a
 * development environment adds is part of that environment (3.2). The gate's own files stay what they are.
 */
export function withUpdate(
  compiled: Compiled,
  path: string,
  find: PatternFinder,
  found: Raising,
  proven: (kind: StandardKind) => boolean,
  update: Update,
): PathView {
  const isPatch =
    update.patch &&
    compiled.standard.some(([, kind]) => kind.only === 'patch-level-updates' && find(kind) !== null && proven(kind));
  if (isPatch) {
    const rest = (matches: readonly Match[]) =>
      matches.filter(({ id, line }) => line !== undefined || !settledByPatch.has(id));
    return settle(compiled, path, find, { areas: rest(found.areas), major: rest(found.major) }, proven);
  }
  if (update.patch || update.update) {
    const areas = found.areas.filter(({ id, line }) => line !== undefined || id !== additions);
    const major = found.major.filter(({ id, line }) => line !== undefined || !update.moved || !settledByMove.has(id));
    const message = 'Manifests and lock files that show more than patch-level updates are Normal (3.3)';
    const view = settle(compiled, path, find, { areas, major }, proven);
    return view.category === 'normal' ? { ...view, because: { message, cause: whyOf(update) } } : view;
  }
  const isRoutine = compiled.standard.some(
    ([, kind]) => kind.only === undefined && find(kind) !== null && proven(kind),
  );
  const isOfArea = found.areas.some(({ id }) => id === additions);
  const areas = isRoutine && !isOfArea ? found.areas : withAdditions(compiled, found.areas, update);
  return settle(compiled, path, find, { ...found, areas }, proven);
}

/** The areas of a manifest that adds dependencies, or may do so: what was added is named where it shows. */
function withAdditions({ areas }: Compiled, found: readonly Match[], { added, why }: Update): readonly Match[] {
  const area = areas.find(([id]) => id === additions)?.[1];
  const known = found.find(({ id, line }) => id === additions && line === undefined);
  if (area === undefined) return found;
  if (added.length === 0) {
    // Without an addition that shows, the file's name decides: a workflow with another step adds no dependency.
    return found.map((match) => (match === known && why !== '' ? { ...match, why } : match));
  }
  const from = known?.from;
  return [
    ...found.filter((match) => match !== known),
    ...added.map(
      ({ name, line, why: unclear }): Match => ({
        id: additions,
        title: area.title,
        pattern: known?.pattern ?? '',
        category: area.category,
        ...(from === undefined ? {} : { from }),
        ...(line === undefined ? {} : { line }),
        token: name,
        ...(unclear === undefined ? {} : { why: unclear }),
      }),
    ),
  ];
}

const whyOf = ({ why }: Update) => (why === '' ? {} : { why });
