import type { ChangedFile } from '../change.ts';
import type { FileCause } from './classify.ts';
import { nothingWithheld } from './content/unless.ts';
import { entryKind } from './entry-kind.ts';
import { blankView, inertOf, viewOf } from './file-view.ts';
import { type ClassificationPolicy, type Compiled, compile, inertView, type PathView } from './paths.ts';
import { goneFiles } from './removals.ts';
import { readUpdates } from './updates.ts';

/** What the files of a change show: one view for each name, and what could not be looked at. */
export interface FileViews {
  views: readonly PathView[];
  notes: readonly { message: string; files: readonly FileCause[] }[];
}

/** A run judges a change a second time where it has to know more exactly since when it is what it is; the files are the same then. */
const known = new WeakMap<Compiled, WeakMap<readonly ChangedFile[], FileViews>>();

/** Views every file of a change by its names, its added lines and, where a kind asks for it, what its diff proves. */
export function viewFiles(
  policy: Pick<ClassificationPolicy, 'areas' | 'categories'>,
  files: readonly ChangedFile[],
): FileViews {
  const compiled = compile(policy);
  const viewed = known.get(compiled) ?? new WeakMap<readonly ChangedFile[], FileViews>();
  known.set(compiled, viewed);
  const views = viewed.get(files) ?? viewAll(compiled, files);
  viewed.set(files, views);
  return views;
}

function viewAll(compiled: Compiled, files: readonly ChangedFile[]): FileViews {
  const scan = compiled.scanner();
  const withhold = compiled.withholder();
  const updates = readUpdates(files);
  const gone = goneFiles(compiled, files);
  const views = new Map<string, PathView>();
  const unseen = { 'no diff': [] as FileCause[], 'too large': [] as FileCause[] };
  const causeOf = ({ path }: ChangedFile): FileCause => ({ path, pattern: '' });
  const viewFile = (file: ChangedFile): PathView => {
    const find = compiled.finder(file.path);
    const kind = file.status === 'removed' ? 'file' : entryKind(file);
    const inert = inertView(compiled, file.path, find);
    if (inert !== null) return inertOf(inert, kind);
    const scanned = scan(file, find);
    if (scanned.unseen !== null) unseen[scanned.unseen].push(causeOf(file));
    const update = updates.get(file.path);
    if (scanned.hits.size === 0 && update === undefined && compiled.byName(find).isBlank) return blankView(file.path);
    return viewOf(compiled, file, find, {
      hits: scanned.hits,
      update,
      gone,
      kind,
      withheld: once(() => withhold(file, find)),
      byNameAlone: once(() => unseen['no diff'].push(causeOf(file))),
    });
  };
  for (const file of files) {
    const before = views.get(file.path);
    const view = viewFile(file);
    views.set(file.path, before === undefined ? view : stricter(before, view));
  }
  for (const file of files) {
    const previous = previousName(file);
    if (previous === null || views.has(previous)) continue;
    const find = compiled.finder(previous);
    views.set(
      previous,
      inertView(compiled, previous, find) ??
        viewOf(compiled, { ...file, path: previous }, find, {
          hits: new Map(),
          update: updates.get(file.path),
          gone,
          kind: 'file',
          // Of this name, nothing is left that could run.
          withheld: () => nothingWithheld,
          byNameAlone: () => undefined,
        }),
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
function stricter(one: PathView, other: PathView): PathView {
  return rank[one.category ?? 'standard'] >= rank[other.category ?? 'standard'] ? one : other;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
