import type { ManifestReader } from './dependency.ts';
import { bunLock } from './npm-bun.ts';
import { npmLock } from './npm-lock.ts';
import { npmManifest } from './npm-manifest.ts';
import { pnpmLock, pnpmWorkspace } from './npm-pnpm.ts';
import { yarnLock } from './npm-yarn.ts';
import { type Format, readerOf } from './sides.ts';

const formats: Readonly<Record<string, Format>> = {
  'package.json': npmManifest,
  'package-lock.json': npmLock,
  'npm-shrinkwrap.json': npmLock,
  'yarn.lock': yarnLock,
  'pnpm-lock.yaml': pnpmLock,
  'pnpm-workspace.yaml': pnpmWorkspace,
  'bun.lock': bunLock,
};

/** npm, Yarn, pnpm and Bun. */
export const npm: ManifestReader = readerOf('npm', (name) =>
  Object.hasOwn(formats, name) ? formats[name] : undefined,
);
