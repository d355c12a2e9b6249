import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/classify/dependencies/dependency.ts';
import { isManifest } from '../../../src/classify/dependencies/manifests.ts';
import { hunksOf, wholeText } from '../../../src/classify/dependencies/patch-lines.ts';
import { readDependencies, stepsOf } from '../../../src/classify/dependencies/read.ts';
import { leastWork } from '../../support/work.ts';
import { hunk, modified, told } from './patches.ts';

const names = [
  'package.json',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'bun.lock',
  'requirements.txt',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'Pipfile',
  'Pipfile.lock',
  'setup.py',
  'setup.cfg',
  'go.mod',
  'go.sum',
  'go.work',
  'Cargo.toml',
  'Cargo.lock',
  'Gemfile',
  'Gemfile.lock',
  'a.gemspec',
  'composer.json',
  'composer.lock',
];

describe('a patch', () => {
  test.each([
    ['nothing', undefined],
    ['no hunk', 'a'],
    ['a header that is none', '@@ hello @@\n a'],
    ['fewer lines than its header says', '@@ -1,2 +1,2 @@\n-a\n+b'],
    ['more lines than its header says', '@@ -1 +1 @@\n-a\n+b\n c'],
    ['a line without mark', '@@ -1,2 +1,2 @@\n-a\n+b\nc'],
  ])('with %s tells nothing', (_name, patch) => {
    expect(hunksOf(patch)).toBeNull();
    expect(
      readDependencies([{ path: 'go.mod', status: 'modified', ...(patch === undefined ? {} : { patch }) }]).files,
    ).toMatchObject([{ level: 'unclear', needsContents: true }]);
  });

  test('numbers its lines on both sides, without carriage returns', () => {
    expect(hunksOf('@@ -3,2 +4,2 @@ require (\n a\r\n-b\n+@@ c\n\\ No newline at end of file\n')).toMatchObject([
      {
        heading: 'require (',
        lines: [
          { mark: ' ', text: 'a', old: 3, new: 4 },
          { mark: '-', text: 'b', old: 4, new: null },
          { mark: '+', text: '@@ c', old: null, new: 5 },
        ],
      },
    ]);
  });

  test('of a new file holds all of it', () => {
    expect(wholeText('@@ -0,0 +1,2 @@\n+a\n+b', '+')).toBe('a\nb');
    expect(wholeText('@@ -1,2 +0,0 @@\n-a\n-b', '-')).toBe('a\nb');
    expect(wholeText('@@ -1 +1,2 @@\n a\n+b', '+')).toBeNull();
  });
});

describe('files that come, go and move', () => {
  const text = '{"dependencies":{"a":"1.0.0"}}';
  test.each<readonly [string, Manifest, string[], string]>([
    ['a new one', { path: 'package.json', status: 'added', before: null, after: text }, ['a - → 1.0.0 added'], 'added'],
    [
      'a removed one',
      { path: 'package.json', status: 'removed', before: text, after: null },
      ['a 1.0.0 → - removed'],
      'update',
    ],
    ['a moved one', { path: 'b/package.json', previousPath: 'a/package.json', status: 'renamed' }, [], 'update'],
    [
      'one that was another kind of file',
      { path: 'package.json', previousPath: 'old.json', status: 'renamed', before: text, after: text },
      ['a - → 1.0.0 added'],
      'added',
    ],
    [
      'a copy',
      { path: 'b/package.json', previousPath: 'a/package.json', status: 'copied', after: text },
      ['a - → 1.0.0 added'],
      'added',
    ],
    [
      'one that becomes a link',
      { path: 'package.json', status: 'changed', before: text, after: text },
      ['package.json - → - unclear'],
      'unclear',
    ],
    [
      'one that exists on one side although it is modified',
      { path: 'package.json', status: 'modified', before: null, after: text },
      ['package.json - → - unclear'],
      'unclear',
    ],
  ])('%s', (_name, manifest, changes, level) => {
    expect(told(manifest)).toEqual({ changes, levels: [level] });
  });
});

describe('what tries to look like a patch update', () => {
  const entry = `     "node_modules/a": {
-      "version": "1.0.0",
-      "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
+      "version": "1.0.1",
+      "resolved": "https://registry.npmjs.org/a/-/a-1.0.1.tgz",
+      "resolved": "https://evil.example/a.tgz",
       "license": "MIT"
     },`;
  test.each([
    ['a name that stands twice', 'package-lock.json', entry, 'unclear'],
    [
      'a name that stands twice in Yarn',
      'yarn.lock',
      '-a@^1.0.0:\n-  version "1.0.0"\n+a@^1.0.1:\n+  version "1.0.1"\n+  resolved "https://evil.example/a.tgz"\n   resolved "https://registry.yarnpkg.com/a/-/a.tgz"',
      'unclear',
    ],
    [
      'a bracket that closes early',
      'package.json',
      '   "dependencies": {\n-    "a": "1.0.0"\n+    "a": "1.0.1"\n+      },\n+    "scripts": {\n+      "postinstall": "1.0.1"\n   },',
      'unclear',
    ],
    ['code behind a hash sign in a text', 'Gemfile', '-x "a # b"; y\n+x "a # b"; z', 'update'],
    ['code behind a version', 'Gemfile', "-gem 'a', '1.0.0'\n+gem 'a', '1.0.1'; system('evil')", 'update'],
    [
      'a gem that moves to another source',
      'Gemfile',
      '-gem "a", "1.0.0"\n source "https://evil.example" do\n+  gem "a", "1.0.0"\n end',
      'update',
    ],
    ['a line that moves', 'setup.py', '-a()\n b()\n+a()', 'update'],
    ['a line that leaves a block', 'setup.py', ' if x:\n-    a()\n+a()', 'update'],
    ['a requirement of another list', 'setup.py', '-    "a==1.0.0",\n ], "x": [\n+    "a==1.0.0",', 'update'],
    [
      'a gem of another server',
      'Gemfile.lock',
      ' GEM\n   remote: https://rubygems.org/\n   specs:\n-    a (1.0.0)\n \n GEM\n   remote: https://evil.example/\n   specs:\n+    a (1.0.0)',
      'update',
    ],
    ['checksums alone', 'go.sum', '+a.b/c v1.0.0/go.mod h1:aa=', 'update'],
    ['an option behind a requirement', 'requirements.txt', '-a==1.0.0\n+a==1.0.1 --global-option="evil"', 'update'],
    ['a second requirement behind a backslash', 'requirements.txt', '-a==1.0.0\n+a==1.0.1 \\\n+evil==1.0.0', 'update'],
    ['a module in another block', 'go.mod', ' exclude (\n-\ta.b/c v1.0.0\n+\ta.b/c v1.0.1\n )', 'update'],
  ])('%s', (_name, path, text, level) => {
    expect(told(modified(path, hunk(text))).levels).toEqual([level]);
  });
});

describe('a line whose place the patch does not show', () => {
  const line = (text: string, start: number) => hunk(`     "x": "1.0.0",\n${text}\n     "y": "1.0.0"`, { start });
  test.each([
    ['moves a minor version', line('-    "a": "1.0.0",\n+    "a": "1.1.0",', 9), ['a 1.0.0 → 1.1.0 minor'], 'update'],
    ['comes', line('+    "a": "1.0.0",', 9), ['a - → 1.0.0 added'], 'added'],
    ['goes', line('-    "a": "1.0.0",', 9), ['a 1.0.0 → - removed'], 'update'],
    [
      'goes in one place and comes in another',
      `${line('-    "a": "1.0.0",', 9)}\n${line('+    "a": "1.0.0",', 40)}`,
      [],
      'update',
    ],
  ])('and that %s is at least that', (_name, patch, changes, level) => {
    const file = modified('package.json', patch);
    expect(told(file)).toEqual({ changes, levels: [level] });
  });

  test('of a list of packages: a package that leaves the development is no patch', () => {
    const entry = (mark: string) =>
      `         {\n${mark}            "name": "a/b",\n${mark}            "version": "1.0.0",\n         },`;
    const patch = `${hunk(entry('-'), { start: 40 })}\n${hunk(entry('+'), { start: 400 })}`;
    expect(told(modified('composer.lock', patch)).levels).toEqual(['update']);
  });
});

describe('archives that stand apart from their package', () => {
  const step = hunk(
    ' [[package]]\n name = "anyio"\n-version = "4.3.0"\n+version = "4.3.1"\n source = { registry = "https://pypi.org/simple" }',
    { start: 10 },
  );
  const archive = (host: string, file: string) =>
    `{ url = "https://${host}/packages/ab/cd/${file}", hash = "sha256:${file.length}", size = 1 }`;
  const old = `-sdist = ${archive('files.pythonhosted.org', 'anyio-4.3.0.tar.gz')}`;
  test.each([
    ['its new version', archive('files.pythonhosted.org', 'anyio-4.3.1.tar.gz'), 'patch'],
    ['another version', archive('files.pythonhosted.org', 'anyio-4.3.9.tar.gz'), 'unclear'],
    ['another package', archive('files.pythonhosted.org', 'evil-4.3.1.tar.gz'), 'unclear'],
    ['another host', archive('evil.example', 'anyio-4.3.1.tar.gz'), 'unclear'],
    ['no package at all', '{ url = "https://files.pythonhosted.org/evil", hash = "sha256:aa" }', 'unclear'],
  ])('and are of %s', (_name, text, level) => {
    expect(told(modified('uv.lock', `${step}\n${hunk(`${old}\n+sdist = ${text}`, { start: 40 })}`)).levels).toEqual([
      level,
    ]);
  });
});

test('the same step in several files is one step for people', () => {
  const patch = hunk('-requests==2.31.0\n+requests==2.31.1');
  const { changes } = readDependencies([modified('a/requirements.txt', patch), modified('b/requirements.txt', patch)]);
  expect(changes).toHaveLength(2);
  expect(stepsOf(changes)).toMatchObject([
    { name: 'requests', level: 'patch', places: [{ path: 'a/requirements.txt' }, { path: 'b/requirements.txt' }] },
  ]);
});

test('a verdict names the worst of a file', () => {
  const { files } = readDependencies([
    modified('requirements.txt', hunk('-a==1.0.0\n-b==1.0.0\n+a==1.0.1\n+b==2.0.0')),
    modified('x/requirements.txt', hunk('-a==1.0.0\n+a==1.0.1')),
    modified('go.mod', hunk(' module x\n \n-go 1.21.0\n+go 1.21.1', { start: 1 })),
    modified('README.md', hunk('-a\n+b')),
  ]);
  expect(files.map(({ path, level, why }) => `${path}: ${level}: ${why}`)).toEqual([
    'requirements.txt: update: b 1.0.0 → 2.0.0 is a major update',
    'x/requirements.txt: patch: a 1.0.0 → 1.0.1 is a patch update',
    'go.mod: update: line 3: `go` changes',
  ]);
});

test('what a lock file adds is direct where a manifest asks for it', () => {
  const { changes } = readDependencies([
    modified('package.json', hunk('   "dependencies": {\n+    "a": "1.0.0",\n     "b": "1.0.0"')),
    modified('yarn.lock', hunk('+a@1.0.0:\n+  version "1.0.0"\n+\n+c@1.0.0:\n+  version "1.0.0"\n+')),
  ]);
  expect(changes.map(({ path, name, direct }) => [path, name, direct])).toEqual([
    ['package.json', 'a', true],
    ['yarn.lock', 'a', true],
    ['yarn.lock', 'c', false],
  ]);
});

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '{',
    '}',
    '  },',
    '  "dependencies": {',
    '    "a": "1.0.1",',
    '    "__proto__": "1.0.1",',
    '[[package]]',
    '[dependencies]',
    'name = "a"',
    'version = "1.0.1"',
    'require (',
    '\ta.b/c v1.0.1',
    ')',
    '    a (1.0.1)',
    'GEM',
    'a==1.0.1 \\',
    '    --hash=sha256:aa',
    'a@^1.0.0:',
    '  version "1.0.1"',
    '    a:',
    '      specifier: 1.0.1',
    'dependencies = [',
    '"a==1.0.1",',
    "gem 'a', '1.0.1'",
  ),
);
const marked = fc
  .tuple(fc.constantFrom('+', '-', ' '), line)
  .map(([mark, text]) => mark + text.replaceAll(/[\n\r]/g, ''));
const patch = fc
  .array(fc.array(marked, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((hunks) => hunks.map((lines, index) => hunk(lines.join('\n'), { start: 1 + 40 * index })).join('\n'));
const path = fc.constantFrom(...names);

describe('for any patch', () => {
  test('nothing is thrown, and each manifest has a verdict', () => {
    fc.assert(
      fc.property(path, fc.oneof(patch, fc.string({ maxLength: 200 })), (each, text) => {
        expect(readDependencies([modified(each, text)]).files).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });

  test('nothing is thrown for any contents', () => {
    const contents = fc.oneof(
      fc.string(),
      fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n')),
      fc.json(),
    );
    fc.assert(
      fc.property(path, contents, contents, (each, before, after) => {
        expect(readDependencies([{ path: each, status: 'modified', before, after }]).files).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });

  test('what does not change is never told, and a file that stays is neither patch nor unclear', () => {
    const contents = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(path, contents, (each, text) => {
        const { changes, files } = readDependencies([{ path: each, status: 'modified', before: text, after: text }]);
        if (files[0]?.why !== 'the change of this file is unclear: the file cannot be parsed')
          expect([changes, files[0]?.level]).toEqual([[], 'none']);
      }),
      { numRuns: 800 },
    );
  });

  test('a patch-level file has nothing but patch-level changes', () => {
    fc.assert(
      fc.property(path, patch, (each, text) => {
        const { changes, files } = readDependencies([modified(each, text)]);
        if (files[0]?.level === 'patch') expect(new Set(changes.map(({ level }) => level))).toEqual(new Set(['patch']));
        if (files[0]?.level === 'none') expect(changes).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('large and hostile input', () => {
  const entry = (index: number) =>
    hunk(
      `     "node_modules/package-${index}": {\n-      "version": "1.2.3",\n-      "resolved": "https://registry.npmjs.org/package-${index}/-/package-${index}-1.2.3.tgz",\n-      "integrity": "sha512-${'a'.repeat(86)}=="\n+      "version": "1.2.4",\n+      "resolved": "https://registry.npmjs.org/package-${index}/-/package-${index}-1.2.4.tgz",\n+      "integrity": "sha512-${'b'.repeat(86)}=="\n     },`,
      { start: 10 + index * 20 },
    );

  test('10 MB of lock files are read in a moment', () => {
    const one = Array.from({ length: 800 }, (_, index) => entry(index)).join('\n');
    const files = Array.from({ length: Math.ceil(1e7 / one.length) }, (_, index) =>
      modified(`p${index}/package-lock.json`, one),
    );
    readDependencies(files.slice(0, 2));
    let verdicts: ReturnType<typeof readDependencies>['files'] = [];
    const read = () => {
      verdicts = readDependencies(files).files;
    };
    expect(leastWork(read, 2000)).toBeLessThan(2000);
    expect(new Set(verdicts.map(({ level }) => level))).toEqual(new Set(['patch']));
  });

  test.each([
    ['blanks', ' '.repeat(65_000)],
    ['brackets', '['.repeat(65_000)],
    ['quotes', '"'.repeat(65_000)],
    ['backslashes', `"${'\\'.repeat(65_000)}"`],
    ['a name', 'a'.repeat(65_000)],
    ['hyphens', `a${' -'.repeat(32_000)}`],
    ['hashes', ' #'.repeat(32_000)],
    ['commas', `gem 'a'${", 'b'".repeat(13_000)}`],
    ['dots', `a==${'1.'.repeat(32_000)}`],
    ['digits', `"a": "${'1'.repeat(65_000)}",`],
    ['descriptors', `${'a@^1, '.repeat(10_000)}a@^1:`],
  ])('lines of %s take no time', (_name, text) => {
    const read = () => {
      for (const each of names) {
        readDependencies([modified(each, hunk(`-${text}\n+${text}x\n ${text}\n+${text}`))]);
        readDependencies([{ path: each, status: 'modified', before: text, after: `${text}\n${text}` }]);
      }
    };
    expect(leastWork(read, 3000)).toBeLessThan(3000);
  });

  test.each([
    [
      'deeper and deeper lines',
      Array.from({ length: 900 }, (_, index) => `+${' '.repeat(index)}"a${index}": {`).join('\n'),
    ],
    ['deeper and deeper keys', Array.from({ length: 900 }, (_, index) => `+${' '.repeat(index)}a${index}:`).join('\n')],
    [
      'the same name in thousands of versions',
      Array.from(
        { length: 8000 },
        (_, index) => `${index % 2 ? '+' : '-'}a@${index}:\n${index % 2 ? '+' : '-'}  version "1.0.${index}"`,
      ).join('\n'),
    ],
    [
      'thousands of tables',
      Array.from({ length: 8000 }, (_, index) => `+[[package]]\n+name = "a${index}"\n+version = "1.0.0"`).join('\n'),
    ],
  ])('%s take no time', (_name, text) => {
    const read = () => {
      for (const each of names) readDependencies([modified(each, hunk(text))]);
    };
    expect(leastWork(read, 5000)).toBeLessThan(5000);
  });
});

test('every name of the tables is a manifest', () => {
  expect(names.filter((name) => !isManifest(`some/folder/${name}`))).toEqual([]);
});
