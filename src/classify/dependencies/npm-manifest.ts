import { jsonManifest } from './json-manifest.ts';
import { readNpmSpec } from './npm-spec.ts';

/** package.json: https://docs.npmjs.com/cli/configuring-npm/package-json */
export const npmManifest = jsonManifest({
  ecosystem: 'npm',
  sections: new Set(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']),
  isPlatform: () => false,
  read: readNpmSpec,
});
