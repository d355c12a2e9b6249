/**
 * What GitHub's dependency review lists for a manifest, as a second source. It adds to what is known of a file that is
 * unclear, and never makes it less: neither of a manifest nor of a lock file does it prove a patch-level update. For
 * - it lists names and versions alone. Where a package is fetched from, its checksum and its install scripts are not shown of
 *   a lock file; scripts, overrides, features, engines and the project's own version not of a manifest;
 * - a snapshot that anybody with a token for `contents: write` submits for a commit, as a workflow on a branch can, takes the
 *   place of GitHub's own analysis of that file: docs.github.com, "How the dependency graph recognizes dependencies".
 * So an author can have it say anything but cannot gain by it. What it does list counts as everything else does:
 * additions are dependency additions (4.3), and updates are told by their level.
 */
import { compareSides } from './compare-sides.ts';
import type { ComparedDependency, DependencyChange, Ecosystem, Manifest } from './dependency.ts';
import { type Entry, emptySide, type Side } from './entries.ts';
import type { Read } from './evidence.ts';
import { describeChange, type ManifestVerdict } from './verdict.ts';
import { worstLevel } from './versions.ts';

const source = "GitHub's dependency review";

/** What a manifest shows, and what that amounts to. */
export interface Told {
  changes: readonly DependencyChange[];
  verdict: ManifestVerdict;
}

/**
 * The changes of an unclear manifest with those that the comparison lists, and a reason that names the worst of them. The
 * level of the verdict stays; of a manifest that is not unclear, or that the comparison does not know, everything does.
 */
export function withComparison({ manifest, reading }: Read, ecosystem: Ecosystem, verdict: ManifestVerdict): Told {
  const { changes } = reading;
  if (verdict.level !== 'unclear' || !manifest.compared?.length) return { changes, verdict };
  const known = new Set(changes.map(stepOf));
  const fresh = changesOf(manifest, manifest.compared, ecosystem).filter((change) => !known.has(stepOf(change)));
  const worst = worstLevel(fresh.map(({ level }) => level));
  const first = fresh.find(({ level }) => level === worst);
  if (first === undefined) return { changes, verdict };
  const others = fresh.length === 1 ? '' : `, and ${fresh.length - 1} more`;
  const why = `${verdict.why}; ${source} shows that ${describeChange(first)}${others}`;
  const noted = fresh.map((change) => ({ ...change, note: change.note ?? `so ${source} says` }));
  return { changes: [...changes, ...noted], verdict: { ...verdict, why } };
}

const stepOf = ({ name, from, to }: DependencyChange): string => JSON.stringify([name, from, to]);

/** A name that one version left and another one joined has moved, by the same rules as in a file that was read. */
function changesOf(
  { path }: Manifest,
  compared: readonly ComparedDependency[],
  ecosystem: Ecosystem,
): readonly DependencyChange[] {
  const sideOf = (change: ComparedDependency['change']): Side => ({
    ...emptySide(),
    entries: compared.filter((row) => row.change === change).map(entryOf),
  });
  return compareSides(ecosystem, path, [[sideOf('removed'), sideOf('added')]]).changes;
}

/** GitHub lists a dependency without a version where the manifest states none. */
function entryOf({ ecosystem, name, version: listed }: ComparedDependency): Entry {
  const version = listed === '' ? 'no version' : listed;
  const family = JSON.stringify([ecosystem, name]);
  return { key: JSON.stringify([ecosystem, name, version]), family, name, version, direct: null, line: null };
}
