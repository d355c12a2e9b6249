import { actions } from './actions.ts';
import { cargo } from './cargo.ts';
import { withComparison } from './compared.ts';
import { composer } from './composer.ts';
import type { DependencyChange, Manifest, ManifestReader, ManifestReading } from './dependency.ts';
import { docker } from './docker.ts';
import { type Read, withEvidence } from './evidence.ts';
import { go } from './go.ts';
import { gradle } from './gradle.ts';
import { maven } from './maven.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { preCommit } from './pre-commit.ts';
import { python } from './python.ts';
import { rubygems } from './rubygems.ts';
import { terraform } from './terraform.ts';
import { tools } from './tool-versions.ts';
import { type ManifestVerdict, verdictOf } from './verdict.ts';

export { type ManifestVerdict, stepsOf } from './verdict.ts';

/** All that the manifests and lock files of a change show. */
export interface DependencyReading {
  /** The same step in seven files is seven changes; `stepsOf` groups them. */
  changes: readonly DependencyChange[];
  /** One for each manifest, in the order of the files. */
  files: readonly ManifestVerdict[];
}

const readers: readonly ManifestReader[] = [
  npm,
  python,
  go,
  cargo,
  rubygems,
  composer,
  maven,
  gradle,
  nuget,
  docker,
  actions,
  terraform,
  preCommit,
  tools,
];

/** Whether there is a reader for a file, by its name. */
export const hasReader = (path: string): boolean => readerFor(path) !== null;

/** By path: a change is asked several times which of its files are manifests, by dozens of patterns each. */
const known = new Map<string, ManifestReader | null>();
/** As many as the largest pull request has, with both names of each file. */
const mostKnown = 6_000;

function readerFor(path: string): ManifestReader | null {
  const before = known.get(path);
  if (before !== undefined) return before;
  const reader = readers.find((each) => each.reads(path)) ?? null;
  if (known.size >= mostKnown) known.clear();
  known.set(path, reader);
  return reader;
}

/**
 * Reads the manifests among the files of a change; the others do not matter. Only what the patches, or both versions of a
 * file, prove is told as a step; all else is `unclear`. Pure, linear in the size of its input, never throws.
 */
export function readDependencies(files: readonly Manifest[]): DependencyReading {
  const reads = files.flatMap((manifest): Read[] => {
    const reader = readerFor(manifest.path);
    return reader === null ? [] : [{ manifest, reading: readSafely(reader, manifest) }];
  });
  // What GitHub lists comes last, so that it is no evidence for another file.
  const told = withEvidence(reads).map((read) => {
    const { path } = read.manifest;
    const verdict = verdictOf(path, read.reading);
    const reader = readerFor(path);
    return reader === null
      ? { changes: read.reading.changes, verdict }
      : withComparison(read, reader.ecosystem, verdict);
  });
  return { changes: told.flatMap(({ changes }) => changes), files: told.map(({ verdict }) => verdict) };
}

/** A manifest that comes from another name is another manifest: what it names is new here. */
function readSafely(reader: ManifestReader, manifest: Manifest): ManifestReading {
  const { path, previousPath, status } = manifest;
  const wasRead = previousPath === undefined || readerFor(previousPath) === reader;
  if (wasRead || status === 'copied') return reader.read(manifest);
  const { before: _, patch: __, ...now } = manifest;
  return reader.read({ ...now, path, status: 'added' });
}
