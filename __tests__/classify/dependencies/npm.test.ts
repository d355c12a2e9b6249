import { describe, expect, test } from 'vitest';
import { readDependencies } from '../../../src/classify/dependencies/read.ts';
import { hunk, modified, sides, told } from './patches.ts';

const lockEntry = (from: string, to: string, name = 'lodash') => `
     },
     "node_modules/${name}": {
-      "version": "${from}",
-      "resolved": "https://registry.npmjs.org/${name}/-/${name}-${from}.tgz",
-      "integrity": "sha512-old==",
+      "version": "${to}",
+      "resolved": "https://registry.npmjs.org/${name}/-/${name}-${to}.tgz",
+      "integrity": "sha512-new==",
       "license": "MIT"
     },
     "node_modules/log-symbols": {`;

const packageJson = `
 {
   "name": "shop",
   "version": "1.0.0",
   "scripts": {
     "test": "vitest"
   },
   "dependencies": {
     "express": "^4.18.2",
-    "lodash": "4.17.20",
+    "lodash": "4.17.21",
     "zod": "^3.22.4"
   },
   "devDependencies": {
     "vitest": "^1.0.0"
   },
   "engines": {
     "node": ">=20.0.0"
   }
 }`;

/** The same file with other changed lines. */
const changed = (removed: string, added: string): string =>
  packageJson
    .replace(/^\+.*\n/m, '')
    .replace(/^-(.*)$/m, ' $1')
    .replace(` ${removed}\n`, `-${removed}\n${added === '' ? '' : `+${added}\n`}`);

describe('package.json', () => {
  test('with both versions every section is known', () => {
    const file = {
      ...modified('package.json', hunk(packageJson.split('\n').slice(6, 14).join('\n'), { start: 6 })),
      ...sides(packageJson),
    };
    expect(told(file)).toEqual({ changes: ['lodash 4.17.20 → 4.17.21 patch'], levels: ['patch'] });
    expect(readDependencies([file]).changes[0]).toMatchObject({ line: 9, direct: true, ecosystem: 'npm' });
  });

  test.each([
    ['a visible section', hunk(packageJson, { start: 1 }), ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    [
      'a section in the middle of the file',
      hunk('   },\n   "dependencies": {\n-    "lodash": "4.17.20",\n+    "lodash": "4.17.21",\n     "zod": "1"'),
      ['lodash 4.17.20 → 4.17.21 patch'],
      'patch',
    ],
    [
      'no section',
      hunk('     "express": "^4.18.2",\n-    "lodash": "4.17.20",\n+    "lodash": "4.17.21",\n     "zod": "^3.22.4"'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'a section of the same name further down',
      hunk('       "dependencies": {\n-        "lodash": "4.17.20"\n+        "lodash": "4.17.21"\n       }'),
      [],
      'update',
    ],
    [
      'two members on a line',
      hunk(
        '   "dependencies": {\n-    "lodash": "4.17.20",\n+    "lodash": "4.17.21", "evil": "1.0.0",\n     "zod": "1"',
      ),
      ['package.json - → - unclear'],
      'unclear',
    ],
    [
      'only white space',
      hunk('   "dependencies": {\n-    "lodash":  "4.17.20",\n+    "lodash": "4.17.20",\n     "zod": "1"'),
      [],
      'none',
    ],
    ['an override', hunk('   "overrides": {\n-    "lodash": "4.17.20"\n+    "lodash": "4.17.21"\n   }'), [], 'update'],
    ['a script', hunk('   "scripts": {\n-    "test": "1.0.0"\n+    "test": "1.0.1"\n   }'), [], 'update'],
  ])('from the patch alone: %s', (_name, patch, changes, level) => {
    expect(told(modified('package.json', patch))).toEqual({ changes, levels: [level] });
  });

  test.each([
    ['the own version', '  "version": "1.0.0",', '  "version": "1.0.1",', [], 'update'],
    ['a script', '    "test": "vitest"', '    "test": "vitest && curl evil"', [], 'update'],
    ['the runtime', '    "node": ">=20.0.0"', '    "node": ">=20.0.1"', [], 'update'],
    ['a range', '    "express": "^4.18.2",', '    "express": "^4.18.3",', ['express ^4.18.2 → ^4.18.3 patch'], 'patch'],
    [
      'a minor step',
      '    "express": "^4.18.2",',
      '    "express": "^4.19.0",',
      ['express ^4.18.2 → ^4.19.0 minor'],
      'update',
    ],
    ['a removal', '    "express": "^4.18.2",', '', ['express ^4.18.2 → - removed'], 'update'],
    [
      'a pin that becomes a range',
      '    "lodash": "4.17.20",',
      '    "lodash": "^4.17.21",',
      ['lodash 4.17.20 → ^4.17.21 minor'],
      'update',
    ],
    [
      'a pin that becomes a tag',
      '    "lodash": "4.17.20",',
      '    "lodash": "latest",',
      ['lodash 4.17.20 → latest unclear'],
      'unclear',
    ],
    [
      'a repository',
      '    "lodash": "4.17.20",',
      '    "lodash": "lodash/lodash#4.17.21",',
      ['lodash 4.17.20 → lodash/lodash#4.17.21 unclear'],
      'unclear',
    ],
    [
      'another package under the name',
      '    "lodash": "4.17.20",',
      '    "lodash": "npm:lodahs@4.17.21",',
      ['lodahs - → 4.17.21 added', 'lodash 4.17.20 → - removed'],
      'added',
    ],
    [
      'a prototype name',
      '    "lodash": "4.17.20",',
      '    "__proto__": "4.17.20",',
      ['__proto__ - → 4.17.20 added', 'lodash 4.17.20 → - removed'],
      'added',
    ],
  ])('with both versions: %s', (_name, removed, added, changes, level) => {
    const text = changed(removed, added);
    expect(told({ ...modified('package.json', hunk(text, { start: 1 })), ...sides(text) })).toEqual({
      changes,
      levels: [level],
    });
    expect(told(modified('package.json', hunk(text, { start: 1 })))).toEqual({ changes, levels: [level] });
  });

  test('a move from dependencies to devDependencies is no patch', () => {
    const text = `
 {
   "dependencies": {
-    "lodash": "4.17.20",
     "zod": "1.0.0"
   },
   "devDependencies": {
+    "lodash": "4.17.21",
     "vitest": "1.0.0"
   }
 }`;
    expect(told({ ...modified('package.json', hunk(text)), ...sides(text) })).toEqual({
      changes: ['lodash 4.17.20 → 4.17.21 patch'],
      levels: ['update'],
    });
  });

  test.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['a text', '"a"'],
    ['very deep', '['.repeat(1e5)],
  ])('%s is unclear', (_name, after) => {
    expect(told({ ...modified('package.json', hunk(packageJson)), before: '{}', after }).levels).toEqual(['unclear']);
  });

  test('a new manifest adds all it names', () => {
    const text = '+{\n+  "dependencies": {\n+    "left-pad": "1.3.0"\n+  }\n+}';
    expect(
      told({ path: 'web/package.json', status: 'added', patch: hunk(text, { start: 1 }).replace('-1,0', '-0,0') }),
    ).toEqual({
      changes: ['left-pad - → 1.3.0 added'],
      levels: ['added'],
    });
  });

  test('without patch and contents nothing is proven', () => {
    const { files } = readDependencies([{ path: 'package.json', status: 'modified' }]);
    expect(files).toEqual([expect.objectContaining({ level: 'unclear', needsContents: true })]);
  });
});

describe('a section out of sight', () => {
  const manifest = modified(
    'package.json',
    hunk('     "express": "^4.18.2",\n-    "lodash": "^4.17.20",\n+    "lodash": "^4.17.21",\n     "zod": "^3.22.4"'),
  );

  test('is proven by the lock file of the same change', () => {
    expect(told(manifest, modified('package-lock.json', hunk(lockEntry('4.17.20', '4.17.21'))))).toEqual({
      changes: ['lodash ^4.17.20 → ^4.17.21 patch', 'lodash 4.17.20 → 4.17.21 patch'],
      levels: ['patch', 'patch'],
    });
  });

  test.each([
    ['another version', modified('package-lock.json', hunk(lockEntry('4.17.20', '4.17.22')))],
    ['another package', modified('package-lock.json', hunk(lockEntry('4.17.20', '4.17.21', 'lodahs')))],
    ['another folder', modified('web/package-lock.json', hunk(lockEntry('4.17.20', '4.17.21')))],
  ])('is not proven by a lock file that moves %s', (_name, lock) => {
    expect(told(manifest, lock).levels).toEqual(['unclear', 'patch']);
  });

  test('does not make the version of the project a dependency', () => {
    const own = modified(
      'package.json',
      hunk('   "name": "shop",\n-  "version": "4.17.20",\n+  "version": "4.17.21",\n   "main": "a"'),
    );
    expect(told(own, modified('package-lock.json', hunk(lockEntry('4.17.20', '4.17.21', 'version')))).levels).toEqual([
      'unclear',
      'patch',
    ]);
  });
});

describe('package-lock.json', () => {
  test.each([
    ['a patch step', lockEntry('4.17.20', '4.17.21'), ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    ['a scoped package', lockEntry('7.23.6', '7.23.7', '@babel/core'), ['@babel/core 7.23.6 → 7.23.7 patch'], 'patch'],
    [
      'a nested copy',
      lockEntry('1.0.1', '1.0.2', 'a/node_modules/b').replaceAll('/a/node_modules/b/-/a/node_modules/b-', '/b/-/b-'),
      ['b 1.0.1 → 1.0.2 patch'],
      'patch',
    ],
    ['a major step', lockEntry('4.17.20', '5.0.0'), ['lodash 4.17.20 → 5.0.0 major'], 'update'],
    [
      'another host',
      lockEntry('4.17.20', '4.17.21').replace(
        '+      "resolved": "https://registry.npmjs.org',
        '+      "resolved": "https://evil.example',
      ),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'an archive of another version',
      lockEntry('4.17.20', '4.17.21').replace('lodash-4.17.21.tgz', 'lodash-4.17.99.tgz'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'an archive of another package',
      lockEntry('4.17.20', '4.17.21').replace('lodash-4.17.21.tgz', 'lodahs-4.17.21.tgz'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'another checksum alone',
      '     "node_modules/a": {\n       "version": "1.0.0",\n-      "integrity": "sha512-a=="\n+      "integrity": "sha512-b=="\n     }',
      ['a 1.0.0 → 1.0.0 unclear'],
      'unclear',
    ],
    [
      'no checksum any more',
      '     "node_modules/a": {\n       "version": "1.0.0",\n-      "integrity": "sha512-a=="\n     }',
      ['a 1.0.0 → 1.0.0 unclear'],
      'unclear',
    ],
    [
      'a script at installation',
      lockEntry('4.17.20', '4.17.21').replace('       "license"', '+      "hasInstallScript": true,\n       "license"'),
      ['lodash 4.17.20 → 4.17.21 patch'],
      'update',
    ],
    [
      'an addition',
      '     },\n+    "node_modules/left-pad": {\n+      "version": "1.3.0",\n+      "integrity": "sha512-a=="\n+    },\n     "node_modules/z": {',
      ['left-pad - → 1.3.0 added'],
      'added',
    ],
    [
      'the project itself',
      ' {\n   "name": "shop",\n-  "version": "1.0.0",\n+  "version": "1.0.1",\n   "lockfileVersion": 3,\n   "packages": {\n     "": {\n       "name": "shop",\n-      "version": "1.0.0",\n+      "version": "1.0.1",',
      [],
      'update',
    ],
    [
      'the format',
      ' {\n   "name": "shop",\n-  "lockfileVersion": 2,\n+  "lockfileVersion": 3,\n   "packages": {',
      [],
      'update',
    ],
    [
      'a member whose package is out of sight',
      '       "dev": true,\n-      "integrity": "sha512-a=="\n+      "integrity": "sha512-b=="\n     },',
      ['package-lock.json - → - unclear'],
      'unclear',
    ],
  ])('from the patch alone: %s', (name, text, changes, level) => {
    const start = name === 'the format' || name === 'the project itself' ? 1 : 10;
    expect(told(modified('package-lock.json', hunk(text, { start })))).toEqual({ changes, levels: [level] });
  });

  test('a constraint that jumps while the lock moves a patch counts', () => {
    const root =
      '   "packages": {\n     "": {\n       "name": "shop",\n       "dependencies": {\n-        "lodash": "^4.17.20"\n+        "lodash": ">=4.17.20"\n       }\n     },';
    expect(told(modified('package-lock.json', `${hunk(root)}\n${hunk(lockEntry('4.17.20', '4.17.21'))}`))).toEqual({
      changes: ['lodash ^4.17.20 → >=4.17.20 unclear', 'lodash 4.17.20 → 4.17.21 patch'],
      levels: ['unclear'],
    });
  });

  test('what a package needs may change with it, also further down', () => {
    const below =
      '         "debug": "2.6.9",\n-        "qs": "6.11.0",\n+        "qs": "6.11.2",\n         "vary": "~1.1.2"';
    expect(
      told(modified('package-lock.json', `${hunk(lockEntry('4.18.2', '4.18.3', 'express'))}\n${hunk(below)}`)).levels,
    ).toEqual(['patch']);
    expect(told(modified('package-lock.json', hunk(below))).levels).toEqual(['update']);
  });

  test('two versions of one package are told apart by their place', () => {
    const [one, two] = [
      lockEntry('1.0.0', '1.0.1', 'a'),
      lockEntry('2.0.0', '2.0.1', 'a').replace('node_modules/a"', 'node_modules/b/node_modules/a"'),
    ];
    expect(told(modified('package-lock.json', `${hunk(one)}\n${hunk(two, { start: 90 })}`)).changes).toEqual([
      'a 1.0.0 → 1.0.1 patch',
      'a 2.0.0 → 2.0.1 patch',
    ]);
  });

  test('with both versions it is told what the project itself asks for', () => {
    const lock = (versions: Record<string, string>) => {
      const packages = Object.entries(versions).map(([name, version]) => [
        `node_modules/${name}`,
        { version, integrity: `sha512-${version}` },
      ]);
      return JSON.stringify({
        lockfileVersion: 3,
        packages: { '': { dependencies: { express: '^4' } }, ...Object.fromEntries(packages) },
      });
    };
    const file = {
      path: 'package-lock.json',
      status: 'modified' as const,
      before: lock({ express: '4.18.2', qs: '6.11.0' }),
      after: lock({ express: '4.18.3', qs: '6.11.2', depd: '1.0.0' }),
    };
    expect(readDependencies([file]).changes).toMatchObject([
      { name: 'express', level: 'patch', direct: true },
      { name: 'qs', level: 'patch', direct: false },
      { name: 'depd', level: 'added', direct: false },
    ]);
  });

  test('the first version of the format', () => {
    const text =
      '     "lodash": {\n-      "version": "4.17.20",\n-      "resolved": "https://registry.npmjs.org/lodash/-/lodash-4.17.20.tgz",\n-      "integrity": "sha512-a=="\n+      "version": "4.17.21",\n+      "resolved": "https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz",\n+      "integrity": "sha512-b=="\n     },\n     "log-symbols": {';
    expect(told(modified('package-lock.json', hunk(text))).changes).toEqual(['lodash 4.17.20 → 4.17.21 patch']);
  });
});

describe('yarn.lock', () => {
  const first = `
-lodash@^4.17.20:
-  version "4.17.20"
-  resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.20.tgz#b44a9b6297bcb698f1c51a3545a2b3b368d59c52"
-  integrity sha512-old==
+lodash@^4.17.21:
+  version "4.17.21"
+  resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#679591c564c3bffaae8454cf0b3df370c3d6911c"
+  integrity sha512-new==
 
 log-symbols@^4.1.0:`;
  const berry = `
-"lodash@npm:^4.17.20":
-  version: 4.17.20
-  resolution: "lodash@npm:4.17.20"
-  checksum: 10c0/old
+"lodash@npm:^4.17.21":
+  version: 4.17.21
+  resolution: "lodash@npm:4.17.21"
+  checksum: 10c0/new
   languageName: node
   linkType: hard`;
  test.each([
    ['the first format', first, ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    ['Berry', berry, ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    [
      'another host',
      first.replace('+  resolved "https://registry.yarnpkg.com', '+  resolved "https://evil.example'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'another package under the name',
      berry.replace('+  resolution: "lodash@npm', '+  resolution: "lodahs@npm'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
    [
      'the same version, other content',
      berry.replaceAll('.21', '.20'),
      ['lodash 4.17.20 → 4.17.20 unclear'],
      'unclear',
    ],
    [
      'a header out of sight',
      '   version "1.0.0"\n-  resolved "a"\n+  resolved "b"',
      ['yarn.lock - → - unclear'],
      'unclear',
    ],
    ['the format', ' __metadata:\n-  version: 6\n+  version: 8\n   cacheKey: 10c0', [], 'update'],
    [
      'an addition',
      '+left-pad@^1.3.0:\n+  version "1.3.0"\n+\n lodash@^4.17.20:',
      ['left-pad - → 1.3.0 added'],
      'added',
    ],
  ])('%s', (_name, text, changes, level) => {
    expect(told(modified('yarn.lock', hunk(text)))).toEqual({ changes, levels: [level] });
  });

  test('of two versions each keeps its own next one', () => {
    const text =
      '-a@^1.0.0:\n-  version "1.0.0"\n+a@^1.0.1:\n+  version "1.0.1"\n \n-a@^2.0.0:\n-  version "2.0.0"\n+a@^2.0.1:\n+  version "2.0.1"';
    expect(told(modified('yarn.lock', hunk(text))).changes).toEqual(['a 1.0.0 → 1.0.1 patch', 'a 2.0.0 → 2.0.1 patch']);
  });
});

describe('pnpm', () => {
  const importer = hunk(
    '       lodash:\n-        specifier: ^4.17.20\n-        version: 4.17.20\n+        specifier: ^4.17.21\n+        version: 4.17.21\n       zod:',
    { heading: 'importers:' },
  );
  const packages = hunk(
    "     engines: {node: '>=10'}\n \n-  lodash@4.17.20:\n-    resolution: {integrity: sha512-old==}\n+  lodash@4.17.21:\n+    resolution: {integrity: sha512-new==}\n \n   log-symbols@4.1.0:",
    { start: 80, heading: 'packages:' },
  );
  const snapshots = hunk(
    '   locate-path@6.0.0: {}\n \n-  lodash@4.17.20: {}\n+  lodash@4.17.21: {}\n \n   log-symbols@4.1.0:',
    { start: 180, heading: 'snapshots:' },
  );
  test.each([
    [
      'version 9',
      [importer, packages, snapshots].join('\n'),
      ['lodash ^4.17.20 → ^4.17.21 patch', 'lodash 4.17.20 → 4.17.21 patch'],
      'patch',
    ],
    ['version 6', packages.replaceAll('  lodash@', '  /lodash@'), ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    ['version 5', packages.replaceAll('  lodash@', '  /lodash/'), ['lodash 4.17.20 → 4.17.21 patch'], 'patch'],
    [
      'its first section',
      hunk(' specifiers:\n-  lodash: ^4.17.20\n+  lodash: ^5.0.0\n   zod: ^1.0.0'),
      ['lodash ^4.17.20 → ^5.0.0 major'],
      'update',
    ],
    [
      'an override',
      hunk('-  lodash: 4.17.20\n+  lodash: 4.17.21', { heading: 'overrides:' }),
      ['pnpm-lock.yaml - → - unclear'],
      'unclear',
    ],
    ['an override in sight', hunk(' overrides:\n-  lodash: 4.17.20\n+  lodash: 4.17.21'), [], 'update'],
    [
      'an archive from elsewhere',
      packages.replace('{integrity: sha512-new==}', '{integrity: sha512-new==, tarball: https://evil.example/a.tgz}'),
      ['lodash 4.17.20 → 4.17.21 unclear'],
      'unclear',
    ],
  ])('pnpm-lock.yaml: %s', (_name, patch, changes, level) => {
    expect(told(modified('pnpm-lock.yaml', patch))).toEqual({ changes, levels: [level] });
  });

  test.each([
    [
      'a catalogue',
      hunk(' catalog:\n-  react: ^18.3.0\n+  react: ^18.3.1'),
      ['react ^18.3.0 → ^18.3.1 patch'],
      'patch',
    ],
    [
      'a named one',
      hunk(' catalogs:\n   react17:\n-    react: ^17.0.1\n+    react: ^17.0.2'),
      ['react ^17.0.1 → ^17.0.2 patch'],
      'patch',
    ],
    [
      'one in the heading',
      hunk('   a: ^1.0.0\n-  react: ^18.3.0\n+  react: ^18.3.1', { heading: 'catalog:' }),
      ['react ^18.3.0 → ^18.3.1 patch'],
      'patch',
    ],
    ['an override', hunk(' overrides:\n-  react: 18.3.0\n+  react: 18.3.1'), [], 'update'],
  ])('pnpm-workspace.yaml: %s', (_name, patch, changes, level) => {
    expect(told(modified('pnpm-workspace.yaml', patch))).toEqual({ changes, levels: [level] });
  });
});

test('bun.lock', () => {
  const text =
    '-    "lodash": ["lodash@4.17.20", "", {}, "sha512-old=="],\n+    "lodash": ["lodash@4.17.21", "", {}, "sha512-new=="],\n \n     "zod": ["zod@3.0.0", "", {}, "sha512-z=="],';
  expect(told(modified('bun.lock', hunk(text)))).toEqual({
    changes: ['lodash 4.17.20 → 4.17.21 patch'],
    levels: ['patch'],
  });
});
