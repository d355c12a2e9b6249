import { parseBody } from '../../src/body/parse.ts';
import { classify } from '../../src/classify/classify.ts';
import type { DependencyChange, Manifest } from '../../src/classify/dependencies/dependency.ts';
import { readDependencies } from '../../src/classify/dependencies/read.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import type { CorpusCase } from './cases.ts';
import { sameDependency } from './same-dependency.ts';
import type { Judged } from './score.ts';

/** What the built-in policy makes of a case, of which nothing is declared: no box is ticked and no label set. */
export function judgeCase({ files, expected }: CorpusCase): Judged & { read: readonly DependencyChange[] } {
  const { category, areas } = classify({ files, labels: [] }, parseBody(null), builtInPolicy);
  const read = readDependencies(files.map(manifestOf)).changes;
  const levels = (expected.dependencies ?? []).map((dependency) => ({
    expected: dependency.level,
    found: read.find((change) => sameDependency(dependency, change))?.level ?? null,
  }));
  return { expected, found: { category, areas: areas.map(({ area }) => area).sort() }, levels, read };
}

function manifestOf({ path, previousPath, status, patch, before, after }: CorpusCase['files'][number]): Manifest {
  return {
    path,
    status,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined ? {} : { patch }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
