import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse.ts';
import { classify } from '../../../src/classify/classify.ts';
import { readDependencies } from '../../../src/classify/dependencies/read.ts';
import { builtIn } from '../../../src/policy/in-force.ts';

const long = 'x'.repeat(10_001);
/** Patches in which one line is too long to be read, so that nobody sees what stands beside it. */
const cases: readonly [path: string, patch: string][] = [
  ['Dockerfile', `@@ -1,2 +1,3 @@\n FROM node:20.1.0\n+FROM evil:1.0.0\n+# ${long}`],
  ['pom.xml', `@@ -1,1 +1,2 @@\n <a/>\n+<dependency><artifactId>${long}</artifactId></dependency>`],
  ['.github/workflows/ci.yml', `@@ -1,1 +1,3 @@\n jobs:\n+      - uses: acme/evil@v1\n+# ${long}`],
  ['build.gradle', `@@ -1,1 +1,3 @@\n dependencies {\n+  implementation 'a:b:1.0.0'\n+// ${long}`],
];

describe('a manifest with a line that is too long to be read', () => {
  test.each(cases)('is unclear: %s', (path, patch) => {
    const { files } = readDependencies([{ path, status: 'modified', patch }]);
    expect(files.map(({ level, needsContents }) => [level, needsContents])).toEqual([['unclear', true]]);
  });

  test.each(cases)('stays sensitive, and no Standard change: %s', (path, patch) => {
    const files = [{ path, status: 'modified' as const, additions: 2, deletions: 0, patch }];
    const { areas, category } = classify({ files, labels: [] }, parseBody(''), builtIn().policy);
    expect(areas).not.toEqual([]);
    expect(category).not.toBe('standard');
  });
});
