import type { ManifestReader } from './dependency.ts';
import { readerOf } from './sides.ts';
import { tomlLock } from './toml-lock.ts';
import { tomlManifest } from './toml-manifest.ts';
import type { Place } from './toml-reader.ts';

const tables: ReadonlySet<string> = new Set(['dependencies', 'dev-dependencies', 'build-dependencies']);

/** `dependencies`, `workspace.dependencies`, `target.'cfg(unix)'.dependencies` and their kinds. */
function placeOf(path: readonly string[]): Place {
  const [first = '', second, third = ''] = path;
  if (path.length === 1 && tables.has(first)) return 'dependencies';
  if (path.length === 2 && first === 'workspace' && second === 'dependencies') return 'dependencies';
  if (path.length === 3 && first === 'target' && tables.has(third)) return 'dependencies';
  return 'other';
}

/** Cargo.toml: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const manifest = tomlManifest({
  ecosystem: 'cargo',
  placeOf,
  read(name, value) {
    if (typeof value === 'string') return { name, version: value };
    if (typeof value !== 'object' || value === null) return { name, version: JSON.stringify(value) ?? '' };
    const { version, package: other, git, path, registry, features, ...rest }: Record<string, unknown> = { ...value };
    const source = [git, path, registry]
      .map((each) => (each === undefined ? '' : String(each)))
      .join('\n')
      .trim();
    return {
      name: typeof other === 'string' ? other : name,
      version: typeof version === 'string' ? version : '*',
      source,
      traits: {
        'the alias': typeof other === 'string' ? name : '',
        'the features': JSON.stringify(features) ?? '',
        'the options': Object.keys(rest).length === 0 ? '' : JSON.stringify(rest),
      },
    };
  },
});

/** A crate without source is one of the workspace's own. */
const lock = tomlLock({ ecosystem: 'cargo', isOwn: (source) => source === '', derived: new Set() });

/** Rust's Cargo. */
export const cargo: ManifestReader = readerOf('cargo', (name) =>
  name === 'Cargo.toml' ? manifest : name === 'Cargo.lock' ? lock : undefined,
);
