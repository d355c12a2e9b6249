import { compileGlobs } from '../../classify/globs.ts';
import { type PathView, pathViewer } from '../../classify/paths.ts';
import { alternatives, type PolicyProblem, quote } from '../problem.ts';
import { type NamedFileSet, ownFileSets } from './file-sets.ts';
import { counted, type Inspected, warning } from './inspected.ts';

/** Areas and kinds of the policy file to which no file belongs, though their globs match some: others take them all. */
export function shadowedSets(inspected: Inspected): PolicyProblem[] {
  const { files } = inspected.surroundings;
  const sets = ownFileSets(inspected).filter(({ kind }) => kind !== 'tests');
  if (files === null || sets.length === 0) return [];
  const view = pathViewer(inspected.policy, { removed: true });
  const views = new Map<string, PathView>();
  const viewOf = (file: string): PathView => {
    const known = views.get(file) ?? view(file);
    views.set(file, known);
    return known;
  };
  return sets.flatMap((named) => {
    const { find } = compileGlobs({ paths: named.set.paths }, { ignoreCase: named.ignoreCase });
    const matched = files.filter((file) => find(file) !== null);
    const takers = new Map<string, number>();
    for (const file of matched) {
      const taker = takerOf(viewOf(file), named);
      if (taker === null) return [];
      takers.set(taker, (takers.get(taker) ?? 0) + 1);
    }
    if (matched.length === 0) return [];
    const reasons = [...takers].map(
      ([taker, count]) => `${counted(count, 'file')} ${count === 1 ? 'is' : 'are'} ${taker}`,
    );
    const message =
      matched.length === 1
        ? `holds no file: the only one that it matches is ${[...takers.keys()].join('')}`
        : `holds no file: of ${counted(matched.length, 'file')} that it matches, ${alternatives(reasons).replace(' or ', ' and ')}`;
    return [warning(inspected, named.path, message, { at: 'key' })];
  });
}

/** What keeps a file that a set's paths match out of the set; null: nothing, it belongs there. */
function takerOf(view: PathView, { kind, id }: NamedFileSet): string | null {
  const own =
    kind === 'area' ? view.areas : kind === 'major' ? view.major : view.standard === null ? [] : [view.standard];
  if (own.some((match) => match.id === id)) return null;
  if (view.test !== null) return 'under categories.tests';
  if (view.standard !== null) return `under categories.standard.${view.standard.id}`;
  const raising = [...view.areas, ...view.major][0];
  if (kind === 'standard' && raising !== undefined) return `in ${quote(raising.id)}, which comes first`;
  return 'under its own "except"';
}
