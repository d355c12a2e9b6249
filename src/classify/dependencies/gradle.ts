import type { ManifestReader } from './dependency.ts';
import { catalogLines } from './gradle-catalog.ts';
import { lockLines, propertiesLines } from './gradle-lines.ts';
import { scriptLines } from './gradle-script.ts';
import { readMoves } from './line-moves.ts';
import { wrapperLines } from './wrapper.ts';

const script = /(?:^|\/)(?:[^/]+\.gradle(?:\.kts)?|buildSrc\/(?:[^/]+\/)*[^/]+\.(?:kts?|groovy|java))$/;
const catalog = /(?:^|\/)[^/]*\.versions\.toml$/;
const lock = /(?:^|\/)(?:gradle|buildscript-gradle|[^/]*)\.lockfile$/;
const wrapper = /(?:^|\/)gradle-wrapper\.properties$/;
const properties = /(?:^|\/)gradle\.properties$/;

/** Gradle: build scripts in both languages, version catalogues, lock files, and the wrapper. */
export const gradle: ManifestReader = {
  ecosystem: 'gradle',
  reads: (path) => [script, catalog, lock, wrapper, properties].some((pattern) => pattern.test(path)),
  read: (manifest) => {
    const { path } = manifest;
    if (wrapper.test(path)) return readMoves(manifest, 'tool', wrapperLines);
    if (catalog.test(path)) return readMoves(manifest, 'gradle', catalogLines);
    if (lock.test(path)) return readMoves(manifest, 'gradle', lockLines);
    return readMoves(manifest, 'gradle', properties.test(path) ? propertiesLines : scriptLines);
  },
};
