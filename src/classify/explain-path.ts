import type { ChangedFile } from '../change.ts';
import { placeIn } from '../policy/places.ts';
import { gate } from './by-name.ts';
import type { UnlessRule } from './content/unless.ts';
import { compileGlobs } from './globs.ts';
import { type ClassificationPolicy, type PathView, pathViewer } from './paths.ts';
import { proves } from './proofs/index.ts';
import type { Proof } from './proofs/proof.ts';
import { readUpdates, type Update } from './updates.ts';
import { viewFiles } from './views.ts';

/** A pattern that was tried on a path. */
export interface TriedPattern {
  pattern: string;
  matches: boolean;
  /** Where the policy has it: `areas.api.paths[3]` as keys, and in words. */
  key: readonly string[];
  from: string;
}

/** An area, a kind or the tests, with all that was tried. */
export interface TriedKind {
  /** Its key in the policy: `areas.api`. */
  key: readonly string[];
  title: string;
  /** What it makes of a file that belongs to it. */
  makes: string;
  paths: readonly TriedPattern[];
  /** A match here leaves the path out. */
  except: readonly TriedPattern[];
  /** Whether the path belongs to it by its name. */
  belongs: boolean;
  /** What the diff has to prove as well, and whether it does; null where there is no diff to ask. */
  proof?: { only: Proof; proven: boolean | null };
  /** What it looks for in added lines. */
  content?: readonly UnlessRule[];
}

/** How the policy sees one path. */
export interface PathExplanation {
  path: string;
  /** Whether the change has a file of this name; otherwise only the name was looked at. */
  inChange: boolean;
  /** What it comes to. */
  view: PathView;
  /** Whatever was tried, in the order in which it counts. */
  tried: readonly TriedKind[];
  /** What the manifest was read as, where it is one. */
  update?: Update;
}

interface Kind {
  title: string;
  paths: readonly string[];
  except: readonly string[];
}

/** Tries every pattern of a policy on one path; of a file of the change, contents count as they do in a verdict. Pure. */
export function explainPath(
  policy: ClassificationPolicy,
  path: string,
  files: readonly ChangedFile[],
): PathExplanation {
  const { standard, major, tests } = policy.categories;
  const file = files.find((each) => each.path === path || each.previousPath === path);
  const view = viewFiles(policy, files).views.find((each) => each.path === path) ?? pathViewer(policy)(path);
  const update = readUpdates(files).get(file?.path ?? path);

  const areas = Object.entries(policy.areas);
  const kinds = Object.entries(standard);
  const isInert = ([, kind]: (typeof kinds)[number]) =>
    !kind.deploys && kind.only === undefined && kind.unless === undefined;
  const triedArea = ([id, area]: (typeof areas)[number]) => ({
    ...tried(['areas', id], area, `sensitive, at least ${area.category}`, true, path),
    ...(area.content === undefined ? {} : { content: area.content }),
  });
  const triedStandard = ([id, kind]: (typeof kinds)[number]) => ({
    ...tried(['categories', 'standard', id], kind, 'standard', false, path),
    ...(kind.only === undefined ? {} : { proof: { only: kind.only, proven: provenOf(kind.only, file, update) } }),
    ...(kind.unless === undefined ? {} : { content: kind.unless }),
  });
  return {
    path,
    inChange: file !== undefined,
    view,
    tried: [
      ...areas.filter(([id]) => id === gate).map(triedArea),
      ...kinds.filter(isInert).map(triedStandard),
      tried(
        ['categories', 'tests'],
        { title: 'Tests', ...tests },
        'what the files make that it comes with',
        false,
        path,
      ),
      ...Object.entries(major).map(([id, kind]) => ({
        ...tried(
          ['categories', 'major', id],
          kind,
          kind.when === undefined ? 'major' : 'major where the file is removed',
          true,
          path,
        ),
        ...(kind.content === undefined ? {} : { content: kind.content }),
      })),
      ...areas.filter(([id]) => id !== gate).map(triedArea),
      ...kinds.filter((kind) => !isInert(kind)).map(triedStandard),
    ],
    ...(update === undefined ? {} : { update }),
  };
}

function provenOf(only: Proof, file: ChangedFile | undefined, update: Update | undefined): boolean | null {
  if (file === undefined) return null;
  return only === 'patch-level-updates' ? update?.patch === true : proves[only](file);
}

function tried(key: readonly string[], kind: Kind, makes: string, ignoreCase: boolean, path: string): TriedKind {
  const each = (list: 'paths' | 'except', insensitive: boolean) =>
    kind[list].map((pattern, index): TriedPattern => {
      const here = [...key, list, String(index)];
      return {
        pattern,
        matches: compileGlobs({ paths: [pattern] }, { ignoreCase: insensitive }).find(path) !== null,
        key: here,
        from: placeIn(kind, [...key, list, index]),
      };
    });
  const [paths, except] = [each('paths', ignoreCase), each('except', true)];
  const belongs = paths.some(({ matches }) => matches) && !except.some(({ matches }) => matches);
  return { key, title: kind.title, makes, paths, except, belongs };
}
