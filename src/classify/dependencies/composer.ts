import { composerLock } from './composer-lock.ts';
import type { ManifestReader } from './dependency.ts';
import { jsonManifest } from './json-manifest.ts';
import { readerOf } from './sides.ts';

/** composer.json: https://getcomposer.org/doc/04-schema.md; PHP and its extensions are what the project runs on. */
const manifest = jsonManifest({
  ecosystem: 'composer',
  sections: new Set(['require', 'require-dev']),
  isPlatform: (name) => !name.includes('/'),
  read: (spec) => ({ version: spec }),
});

/** PHP's Composer. */
export const composer: ManifestReader = readerOf('composer', (name) =>
  name === 'composer.json' ? manifest : name === 'composer.lock' ? composerLock : undefined,
);
