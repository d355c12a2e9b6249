/** Most globs have one of a few shapes, which comparing texts decides; minimatch decides the others, and the edges of these. */

import { unusual } from './needles.ts';

/** Whether a path matches; null: that is left to minimatch. */
export type PlainMatch = (path: string) => boolean | null;

const literal = /^[\w./-]*\w$/;
const ending = /^\*\*\/\*(\.[\w.-]*\w)$/;
const named = /^\*\*\/([\w./-]*\w)$/;
const inEnding = /^\*\*\/\*(\.[\w.-]*\w)\/\*\*$/;
const besides = /^!\(([\w.-]*\w)\)\/\*\*\/\*(\.[\w.-]*\w)$/;
const within = /^(\*\*\/)?([\w./-]*\w)\/\*\*(?:\/\*(\.[\w.-]*\w))?$/;

/**
 * Of a glob without braces that looks at nothing of a path but one folder, wherever it lies, and how the name ends from its first dot on: what
 * the path then holds of that folder, `/api` for one that is called so, `.Tests` for one that ends so. A file that is called as the folder
 * does not match. Empty: no folder counts, unless it is the first (`!(x)/**`). null: the glob looks at more.
 */
export function folderSought(glob: string): string | null {
  if (glob === '**') return '';
  if (unusual.test(glob)) return null;
  if (ending.test(glob) || besides.test(glob)) return '';
  const suffix = inEnding.exec(glob)?.[1];
  if (suffix !== undefined) return suffix;
  const folder = within.exec(glob)?.[2];
  return folder === undefined || folder.includes('/') ? null : `/${folder}`;
}

// How a glob without braces (**/*.ts, **/go.mod, **/vendor/**, docs/**/*.txt, **/*.Tests/**, !(.github)/**/*.md) is decided; null: it has another shape.
// For paths of ASCII alone, as git has them; where case does not matter, both in lower case.
export function plainMatch(glob: string): PlainMatch | null {
  if (glob === '**') return () => true;
  if (unusual.test(glob)) return null;
  if (literal.test(glob)) return (path) => path === glob;
  const suffix = ending.exec(glob)?.[1];
  if (suffix !== undefined) return (path) => endsIn(path, suffix);
  const name = named.exec(glob)?.[1];
  if (name !== undefined) return (path) => path.endsWith(name) && startsName(path, path.length - name.length);
  const folders = inEnding.exec(glob)?.[1];
  if (folders !== undefined) return isInEnding(folders);
  const [, left, kept] = besides.exec(glob) ?? [];
  if (left !== undefined && kept !== undefined) return (path) => startsBeside(path, left) && endsIn(path, kept);
  const [, anywhere, folder, inside] = within.exec(glob) ?? [];
  if (folder === undefined) return asDeep(glob);
  const holds = anywhere === undefined ? startsIn(folder) : isIn(folder);
  return inside === undefined ? holds : (path) => holds(path) && endsIn(path, inside);
}

/** Without `**`, paths of another depth do not match; of the same depth, that is left to minimatch. */
function asDeep(glob: string): PlainMatch | null {
  if (glob.includes('**')) return null;
  const depth = depthOf(glob);
  return (path) => (depthOf(path) === depth ? null : false);
}

function depthOf(path: string): number {
  let depth = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth++;
  return depth;
}

/** A name that is the ending alone, such as `.ts`, is left to minimatch. */
function endsIn(path: string, suffix: string): boolean | null {
  if (!path.endsWith(suffix)) return false;
  return startsName(path, path.length - suffix.length) ? null : true;
}

/** A file that is called as the folder is left to minimatch. */
function startsIn(folder: string): PlainMatch {
  const start = `${folder}/`;
  return (path) => (path === folder ? null : path.startsWith(start));
}

/** Folders that end in this; one that is called so, and a file that does, are left to minimatch. */
function isInEnding(suffix: string): PlainMatch {
  const closed = `${suffix}/`;
  return (path) => {
    let isClear = !path.endsWith(suffix);
    for (let at = path.indexOf(closed); at >= 0; at = path.indexOf(closed, at + 1)) {
      if (!startsName(path, at)) return true;
      isClear = false;
    }
    return isClear ? false : null;
  };
}

/** Whether a path begins with a folder, and another one than this. */
function startsBeside(path: string, folder: string): boolean {
  const end = path.indexOf('/');
  return end >= 0 && !(end === folder.length && path.startsWith(folder));
}

function isIn(folder: string): PlainMatch {
  const [start, middle] = [`${folder}/`, `/${folder}/`];
  return (path) => {
    if (path.startsWith(start) || path.includes(middle)) return true;
    return path.endsWith(folder) && startsName(path, path.length - folder.length) ? null : false;
  };
}

const startsName = (path: string, at: number): boolean => at === 0 || path[at - 1] === '/';
