import type { ChangedFile } from '../change.ts';
import type { Compiled, MajorKind } from './paths.ts';

/** Whether a name of a change is gone as a file of a kind: removed, or given a name that is none of the kind. */
export type Gone = (path: string, kind: MajorKind) => boolean;

/**
 * Finds what a change removes, for kinds of which only removals count. A file that comes back elsewhere in the kind under
 * the same name has moved: git tells that as a removal where much of it changed on the way.
 */
export function goneFiles({ major, finder }: Compiled, files: readonly ChangedFile[]): Gone {
  const kinds = major.flatMap(([, kind]) => (kind.when === undefined ? [] : [kind]));
  const leaving = new Map(files.flatMap((file) => namesLeaving(file).map((name) => [name, file] as const)));
  if (kinds.length === 0 || leaving.size === 0) return () => false;
  const arrived = new Map<MajorKind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  for (const { path, status } of files) {
    if (status !== 'added' && status !== 'renamed' && status !== 'copied') continue;
    const find = finder(path);
    for (const [kind, names] of arrived) if (find(kind) !== null) names.add(nameOf(path));
  }
  return (path, kind) => {
    const file = leaving.get(path);
    if (file === undefined) return false;
    const stays = file.status === 'renamed' && finder(file.path)(kind) !== null;
    return !stays && arrived.get(kind)?.has(nameOf(path)) !== true;
  };
}

function namesLeaving({ path, previousPath, status }: ChangedFile): string[] {
  if (status === 'removed') return [path];
  return status === 'renamed' && previousPath !== undefined && previousPath !== path ? [previousPath] : [];
}

/** Names that say what a file is, and not of what; the folder tells that. */
const general = new Set(['index', 'route', 'routes', 'router', 'handler', 'handlers', 'controller', 'main', '+server']);

/** A file's name without its ending, and with its folder where the name is a general one. */
function nameOf(path: string): string {
  const [name = '', folder = ''] = path.toLowerCase().split('/').reverse();
  const stem = name.slice(0, name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length);
  return general.has(stem) ? `${folder}/${stem}` : stem;
}
