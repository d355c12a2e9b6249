import { compileGlobs, type FileSet } from '../../classify/globs.ts';
import { nearest } from '../../nearest.ts';
import { builtInPolicy } from '../built-in.ts';
import { type Path, type PolicyProblem, quote } from '../problem.ts';
import { type NamedFileSet, ownFileSets } from './file-sets.ts';
import { counted, type Inspected, warning } from './inspected.ts';

/** Globs of the policy file that match no file of this checkout: mostly misspelt, or left over from a move. */
export function unmatchedGlobs(inspected: Inspected): PolicyProblem[] {
  const { files } = inspected.surroundings;
  if (files === null || files.length === 0) return [];
  return ownFileSets(inspected).flatMap((named) => [
    ...unmatched(inspected, named, 'paths', files),
    ...unmatched(inspected, named, 'except', files),
  ]);
}

const usualSets = ownFileSets({ policy: builtInPolicy, origin: () => true });

/** The same set of the built-in policy; undefined: it has none of that name. */
const usual = (path: Path): FileSet | undefined =>
  usualSets.find((named) => named.path.join('\n') === path.join('\n'))?.set;

function unmatched(
  inspected: Inspected,
  { set, path, ignoreCase }: NamedFileSet,
  list: 'paths' | 'except',
  files: readonly string[],
): PolicyProblem[] {
  return set[list].flatMap((glob, index) => {
    const place = [...path, list, index];
    // What the file does not say itself is of the built-in policy, which names far more than any one checkout has.
    if (inspected.origin(place) === undefined) return [];
    // Neither does it say anything of its own where it repeats that one, as a policy printed in full does.
    if (usual(path)?.[list].includes(glob) === true) return [];
    const mindsCase = list === 'paths' && !ignoreCase;
    const finds = (pattern: string, anyCase: boolean) => {
      const { find } = compileGlobs({ paths: [pattern] }, { ignoreCase: anyCase });
      return files.some((file) => find(file) !== null);
    };
    if (finds(glob, !mindsCase)) return [];
    const message = `${quote(glob)} matches none of the ${counted(files.length, 'file')} here`;
    if (mindsCase && finds(glob, true)) {
      return [warning(inspected, place, `${message}: only its case differs from one, and these paths mind case`)];
    }
    const meant = nearestGlob(glob, files);
    const near = meant !== undefined && finds(meant, !mindsCase) ? meant : undefined;
    const hint = near === undefined ? '' : `, did you mean ${quote(near)}?`;
    return [warning(inspected, place, `${message}${hint}`, { suggestion: near })];
  });
}

/** The glob with its folder replaced by the one of that depth which is most like it; undefined where none is. */
function nearestGlob(glob: string, files: readonly string[]): string | undefined {
  const segments = glob.split('/');
  const plain = segments.findIndex((segment) => /[*?[\]{}()!+@|]/.test(segment));
  const depth = plain === -1 ? segments.length : plain;
  if (depth === 0) return undefined;
  const folder = segments.slice(0, depth).join('/');
  const there = new Set(files.flatMap((file) => beginning(file, depth)));
  const near = nearest(folder, [...there]);
  return near === undefined ? undefined : [near, ...segments.slice(depth)].join('/');
}

function beginning(file: string, depth: number): string[] {
  const segments = file.split('/');
  return segments.length < depth ? [] : [segments.slice(0, depth).join('/')];
}
