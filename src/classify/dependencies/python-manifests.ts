import type { Entry } from './entries.ts';
import { normalizedName, parseRequirement, specifierOf } from './python-requirement.ts';
import { tomlManifest } from './toml-manifest.ts';
import type { Place } from './toml-reader.ts';

/** What a table such as Poetry's or Pipenv's says of one package; null: it is what Python must be. */
function readConstraint(name: string, value: unknown): Pick<Entry, 'name' | 'version' | 'source' | 'traits'> | null {
  if (normalizedName(name) === 'python') return null;
  if (typeof value === 'string') return { name, version: specifierOf(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { name, version: JSON.stringify(value) ?? '' };
  const { version, extras, markers, python, optional, ...rest }: Record<string, unknown> = { ...value };
  return {
    name,
    version: typeof version === 'string' ? specifierOf(version) : '*',
    // git, path, url, source, index: where it comes from.
    source: Object.keys(rest).length === 0 ? '' : JSON.stringify(rest),
    traits: {
      'the extras': JSON.stringify(extras) ?? '',
      'the marker': JSON.stringify([markers ?? null, python ?? null]),
      'what makes it optional': JSON.stringify(optional) ?? '',
    },
  };
}

/** pyproject.toml: PEP 621, dependency groups (PEP 735), Poetry, uv, PDM. */
export const pyproject = tomlManifest({
  ecosystem: 'python',
  placeOf: placeInPyproject,
  read: readConstraint,
  requirement: parseRequirement,
});

function placeInPyproject(path: readonly string[]): Place {
  const name = path.join('.');
  if (
    name === 'project.dependencies' ||
    name === 'build-system.requires' ||
    name === 'dependencies' ||
    name === 'requires'
  )
    return 'requirements';
  if (name === 'tool.uv.dev-dependencies' || name === 'tool.uv.constraint-dependencies') return 'requirements';
  const [first, second, third, , fifth] = path;
  if (path.length === 2 && first === 'dependency-groups') return 'requirements';
  if (path.length === 3 && first === 'project' && second === 'optional-dependencies') return 'requirements';
  if (path.length === 4 && first === 'tool' && second === 'pdm' && third === 'dev-dependencies') return 'requirements';
  if (name === 'tool.poetry.dependencies' || name === 'tool.poetry.dev-dependencies') return 'dependencies';
  if (path.length === 5 && name.startsWith('tool.poetry.group.') && fifth === 'dependencies') return 'dependencies';
  return 'other';
}

/** Pipfile: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile = tomlManifest({
  ecosystem: 'python',
  placeOf: ([first = '', second]) =>
    second === undefined && first !== '' && !['source', 'requires', 'scripts', 'pipenv', 'pipfile'].includes(first)
      ? 'dependencies'
      : 'other',
  read: readConstraint,
});
