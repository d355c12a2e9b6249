import type { ManifestReader } from './dependency.ts';
import { pipfile, pyproject } from './python-manifests.ts';
import { pipfileLock } from './python-pipfile-lock.ts';
import { requirements } from './python-requirements.ts';
import { setupCfg, setupPy } from './python-setup.ts';
import { type Format, readerOf } from './sides.ts';
import { tomlLock } from './toml-lock.ts';

/** Poetry, uv and PDM give a source only where it is no index, or the index, or the project itself. */
const lock = tomlLock({
  ecosystem: 'python',
  isOwn: (source) => /^\{ ?(?:editable|virtual|directory) ?=/.test(source),
  derived: new Set(['metadata.content-hash', 'metadata.content_hash', 'metadata.generated']),
});

const formats: Readonly<Record<string, Format>> = {
  'pyproject.toml': pyproject,
  'poetry.lock': lock,
  'uv.lock': lock,
  'pdm.lock': lock,
  Pipfile: pipfile,
  'Pipfile.lock': pipfileLock,
  'setup.py': setupPy,
  'setup.cfg': setupCfg,
};

/** requirements.txt, requirements-dev.in, dev-requirements.txt, constraints.txt, requirements/base.txt … */
const isRequirements = (name: string, path: string): boolean =>
  /^(?:[\w.-]{0,80}[-_.])?(?:requirements|constraints)(?:[-_.][\w.-]{0,80})?\.(?:txt|in|pip)$/i.test(name) ||
  (/(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip)$/i.test(path) && !/readme|license/i.test(name));

/** pip, Poetry, uv, PDM, Pipenv, setuptools. */
export const python: ManifestReader = readerOf('python', (name, path) =>
  Object.hasOwn(formats, name) ? formats[name] : isRequirements(name, path) ? requirements : undefined,
);
