import type { DependencyChange, Manifest, ManifestReading } from './dependency.ts';
import { hiddenSection } from './entries.ts';
import { levelOf } from './versions.ts';

/** A file with what it shows. */
export interface Read {
  manifest: Manifest;
  reading: ManifestReading;
}

const lockFiles: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'composer.lock',
  'Cargo.lock',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'Gemfile.lock',
  'gems.locked',
  'go.sum',
  'go.work.sum',
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const isLock = (path: string): boolean => lockFiles.has(nameOf(path));

/**
 * What the files of one change say about each other. A line of a manifest whose section is out of sight is a dependency
 * where the lock file beside it, or above it, moves the same name to the same version; and what a lock file adds is direct where a
 * manifest asks for it.
 */
export function withEvidence(reads: readonly Read[]): Read[] {
  const moves = new Map<string, DependencyChange[]>();
  const wanted = new Map<string, DependencyChange>();
  const hidden = reads.some(({ reading }) => reading.changes.some(({ note }) => note === hiddenSection));
  for (const { manifest, reading } of reads) {
    const [lock, folder] = [isLock(manifest.path), folderOf(manifest.path)];
    if (lock && !hidden) continue;
    for (const change of reading.changes)
      if (lock) add(moves, keyOf(change, folder), change);
      else wanted.set(`${change.ecosystem}\n${change.name}`, change);
  }
  return reads.map(({ manifest, reading }) => ({
    manifest,
    reading: isLock(manifest.path) ? withDirect(reading, wanted) : withProof(reading, moves),
  }));
}

function add(moves: Map<string, DependencyChange[]>, key: string, change: DependencyChange): void {
  const known = moves.get(key);
  if (known === undefined) moves.set(key, [change]);
  else known.push(change);
}

const keyOf = ({ ecosystem, name }: DependencyChange, folder: string): string => `${ecosystem}\n${name}\n${folder}`;

/** A version that comes to a lock file is an addition, unless a manifest asks for it instead of another one. */
function withDirect(reading: ManifestReading, wanted: ReadonlyMap<string, DependencyChange>): ManifestReading {
  if (!reading.changes.some(({ level }) => level === 'added')) return reading;
  const changes = reading.changes.map((change) => {
    if (change.level !== 'added') return change;
    const asked = wanted.get(`${change.ecosystem}\n${change.name}`);
    const moves = asked?.level === 'minor' || asked?.level === 'major';
    if (moves && bare(asked.to) === bare(change.to))
      return { ...change, from: bare(asked.from), level: asked.level, direct: true };
    return change.direct === null ? { ...change, direct: asked !== undefined } : change;
  });
  return { ...reading, changes };
}

function withProof(reading: ManifestReading, moves: ReadonlyMap<string, readonly DependencyChange[]>): ManifestReading {
  if (!reading.changes.some(({ note }) => note === hiddenSection)) return reading;
  const changes = reading.changes.map((change) =>
    change.note === hiddenSection && change.level === 'unclear' ? proven(change, moves) : change,
  );
  // Where one line stays out of sight, others may too.
  if (changes.some(({ level }) => level === 'unclear')) return reading;
  return { ...reading, changes, needsContents: false };
}

function proven(change: DependencyChange, moves: ReadonlyMap<string, readonly DependencyChange[]>): DependencyChange {
  const { ecosystem, from, to, path } = change;
  if (from === null || to === null) return change;
  const locked = folders(path).flatMap((folder) => moves.get(keyOf(change, folder)) ?? []);
  const isSame = locked.some(
    (move) => bare(move.to) === bare(to) && move.from !== null && bare(move.from) === bare(from),
  );
  if (!isSame) return change;
  const { note: _, ...rest } = change;
  return { ...rest, level: levelOf(ecosystem, from, to) };
}

/** The version of a constraint that has one. */
const bare = (text: string | null): string | null => text?.replace(/^[\^~=<>v\s]{1,4}/, '') ?? null;

/** The folder of a file and those above it, as far as projects nest. */
function folders(path: string): string[] {
  const found = [folderOf(path)];
  for (let folder = found[0] ?? ''; folder !== '' && found.length < 16; ) {
    folder = folderOf(folder.slice(0, -1));
    found.push(folder);
  }
  return found;
}
