import { describe, expect, test } from 'vitest';
import { readDependencies } from '../../../src/classify/dependencies/read.ts';
import { hunk, modified, sides, told } from './patches.ts';

describe('Go', () => {
  const step =
    ' require (\n-\tgithub.com/gin-gonic/gin v1.9.0\n+\tgithub.com/gin-gonic/gin v1.9.1\n \tgolang.org/x/net v0.20.0 // indirect\n )';
  test.each([
    ['go.mod', 'a step', hunk(step), ['github.com/gin-gonic/gin v1.9.0 → v1.9.1 patch'], 'patch'],
    [
      'go.mod',
      'a block in the heading',
      hunk('-\tgithub.com/gin-gonic/gin v1.9.0\n+\tgithub.com/gin-gonic/gin v1.9.1', { heading: 'require (' }),
      ['github.com/gin-gonic/gin v1.9.0 → v1.9.1 patch'],
      'patch',
    ],
    [
      'go.mod',
      'a block out of sight',
      hunk('-\tgithub.com/a/b v1.9.0\n+\tgithub.com/a/b v1.9.1'),
      ['go.mod - → - unclear'],
      'unclear',
    ],
    [
      'go.mod',
      'an exclusion',
      hunk('-\tgithub.com/a/b v1.9.0\n+\tgithub.com/a/b v1.9.1', { heading: 'exclude (' }),
      [],
      'update',
    ],
    [
      'go.mod',
      'one line',
      hunk('-require github.com/a/b v1.9.0\n+require github.com/a/b v1.9.1'),
      ['github.com/a/b v1.9.0 → v1.9.1 patch'],
      'patch',
    ],
    [
      'go.mod',
      'the next major version',
      hunk(' require (\n-\tgithub.com/a/b/v2 v2.3.0\n+\tgithub.com/a/b/v3 v3.0.0\n )'),
      ['github.com/a/b/v3 v2.3.0 → v3.0.0 major'],
      'update',
    ],
    [
      'go.mod',
      'a commit',
      hunk(' require (\n-\tgithub.com/a/b v1.2.3\n+\tgithub.com/a/b v1.2.4-0.20240102030405-0123456789ab\n )'),
      ['github.com/a/b v1.2.3 → v1.2.4-0.20240102030405-0123456789ab unclear'],
      'unclear',
    ],
    ['go.mod', 'a replacement', hunk(' go 1.21\n \n+replace github.com/a/b => ../b\n'), [], 'update'],
    ['go.mod', 'the language', hunk(' module x\n \n-go 1.21.0\n+go 1.21.1\n'), [], 'update'],
    [
      'go.mod',
      'what others need and now the project too',
      hunk(' require (\n-\tgithub.com/a/b v1.2.3 // indirect\n+\tgithub.com/a/b v1.2.3\n )'),
      [],
      'update',
    ],
    [
      'go.mod',
      'a comment',
      hunk(' require (\n-\tgithub.com/a/b v1.2.3 // old\n+\tgithub.com/a/b v1.2.3 // new\n )'),
      [],
      'none',
    ],
    [
      'go.mod',
      'an addition',
      hunk(' require (\n+\tgithub.com/a/b v1.2.3 // indirect\n )'),
      ['github.com/a/b - → v1.2.3 added'],
      'added',
    ],
    [
      'go.sum',
      'a step',
      hunk(
        '-github.com/a/b v1.9.0 h1:aa=\n-github.com/a/b v1.9.0/go.mod h1:bb=\n+github.com/a/b v1.9.1 h1:cc=\n+github.com/a/b v1.9.1/go.mod h1:dd=',
      ),
      ['github.com/a/b v1.9.0 → v1.9.1 patch'],
      'patch',
    ],
    [
      'go.sum',
      'a version that stays beside the next one',
      hunk(
        ' github.com/a/b v1.9.0 h1:aa=\n github.com/a/b v1.9.0/go.mod h1:bb=\n+github.com/a/b v1.9.1 h1:cc=\n+github.com/a/b v1.9.1/go.mod h1:dd=',
      ),
      ['github.com/a/b v1.9.0 → v1.9.1 patch'],
      'patch',
    ],
    [
      'go.sum',
      'another content',
      hunk('-github.com/a/b v1.9.0 h1:aa=\n+github.com/a/b v1.9.0 h1:zz='),
      ['github.com/a/b v1.9.0 → v1.9.0 unclear'],
      'unclear',
    ],
    ['go.work', 'a folder', hunk(' use (\n+\t./tools\n )'), [], 'update'],
  ])('%s: %s', (path, _name, patch, changes, level) => {
    expect(told(modified(path, patch))).toEqual({ changes, levels: [level] });
  });

  test('what only others need is told apart', () => {
    const { changes } = readDependencies([
      modified(
        'go.mod',
        hunk(
          ' require (\n-\ta.b/c v1.0.0 // indirect\n+\ta.b/c v1.0.1 // indirect\n-\ta.b/d v1.0.0\n+\ta.b/d v1.0.1\n )',
        ),
      ),
    ]);
    expect(changes.map(({ direct, line }) => [direct, line])).toEqual([
      [false, 11],
      [true, 12],
    ]);
  });
});

describe('Rust', () => {
  const lock = ` [[package]]
 name = "serde"
-version = "1.0.195"
+version = "1.0.196"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "63261df402c67811e9ac6def069e4af4b63261df402c67811e9ac6def069e4af"
+checksum = "870026e60fa08c69f064aa766c10f10b870026e60fa08c69f064aa766c10f10b"
 dependencies = [
  "serde_derive",
 ]`;
  test.each([
    [
      'Cargo.toml',
      'a step',
      ' [dependencies]\n-serde = "1.0.195"\n+serde = "1.0.196"',
      ['serde 1.0.195 → 1.0.196 patch'],
      'patch',
    ],
    [
      'Cargo.toml',
      'a table',
      ' [dependencies]\n-serde = { version = "1.0.195", features = ["derive"] }\n+serde = { version = "1.0.196", features = ["derive"] }',
      ['serde 1.0.195 → 1.0.196 patch'],
      'patch',
    ],
    [
      'Cargo.toml',
      'other features',
      ' [dependencies]\n-serde = { version = "1.0.195", features = ["derive"] }\n+serde = { version = "1.0.196", features = ["derive", "rc"] }',
      ['serde 1.0.195 → 1.0.196 patch'],
      'update',
    ],
    [
      'Cargo.toml',
      'a table of its own',
      ' [dependencies.serde]\n-version = "1.0.195"\n+version = "1.0.196"\n features = ["derive"]',
      ['serde 1.0.195 → 1.0.196 patch'],
      'patch',
    ],
    [
      'Cargo.toml',
      'the workspace',
      ' [workspace.dependencies]\n-serde = "1.0.195"\n+serde = "1.1.0"',
      ['serde 1.0.195 → 1.1.0 minor'],
      'update',
    ],
    [
      'Cargo.toml',
      'a target',
      ' [target.\'cfg(unix)\'.dependencies]\n-libc = "0.2.152"\n+libc = "0.2.153"',
      ['libc 0.2.152 → 0.2.153 patch'],
      'patch',
    ],
    [
      'Cargo.toml',
      'a repository',
      ' [dependencies]\n-serde = "1.0.195"\n+serde = { version = "1.0.196", git = "https://github.com/evil/serde" }',
      ['serde 1.0.195 → 1.0.196 unclear'],
      'unclear',
    ],
    ['Cargo.toml', 'a patch section', ' [patch.crates-io]\n-serde = "1.0.195"\n+serde = "1.0.196"', [], 'update'],
    [
      'Cargo.toml',
      'the own version',
      ' [package]\n name = "shop"\n-version = "1.0.0"\n+version = "1.0.1"',
      [],
      'update',
    ],
    ['Cargo.toml', 'the own features', ' [features]\n-default = []\n+default = ["tls"]', [], 'update'],
    [
      'Cargo.toml',
      'a narrower requirement',
      ' [dependencies]\n-serde = "1.0.195"\n+serde = "=1.0.195"',
      ['serde 1.0.195 → =1.0.195 minor'],
      'update',
    ],
    ['Cargo.lock', 'a step', lock, ['serde 1.0.195 → 1.0.196 patch'], 'patch'],
    [
      'Cargo.lock',
      'another source',
      lock.replace(
        ' source = "registry+https://github.com/rust-lang/crates.io-index"',
        '-source = "registry+https://github.com/rust-lang/crates.io-index"\n+source = "git+https://evil.example"',
      ),
      ['serde 1.0.195 → 1.0.196 unclear'],
      'unclear',
    ],
    [
      'Cargo.lock',
      'the project itself',
      ' [[package]]\n name = "shop"\n-version = "1.0.0"\n+version = "1.0.1"\n dependencies = [\n  "serde",\n ]',
      [],
      'update',
    ],
    [
      'Cargo.lock',
      'an addition',
      ' \n+[[package]]\n+name = "left-pad"\n+version = "1.0.0"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+\n [[package]]\n name = "z"',
      ['left-pad - → 1.0.0 added'],
      'added',
    ],
  ])('%s: %s', (path, _name, text, changes, level) => {
    expect(told(modified(path, hunk(text)))).toEqual({ changes, levels: [level] });
    if (path === 'Cargo.toml')
      expect(told({ ...modified(path, hunk(text)), ...sides(text) })).toEqual({ changes, levels: [level] });
  });

  test('two versions of one crate each keep their own next one', () => {
    const block = (from: string, to: string) =>
      ` [[package]]\n name = "syn"\n-version = "${from}"\n+version = "${to}"\n source = "registry+https://github.com/rust-lang/crates.io-index"`;
    expect(
      told(modified('Cargo.lock', `${hunk(block('1.0.1', '1.0.2'))}\n${hunk(block('2.0.1', '2.0.2'), { start: 90 })}`))
        .changes,
    ).toEqual(['syn 1.0.1 → 1.0.2 patch', 'syn 2.0.1 → 2.0.2 patch']);
  });

  test('what crates depend on may change further down', () => {
    const below = hunk('  "quote",\n- "syn 1.0.1",\n+ "syn 2.0.0",\n  "unicode-ident",', {
      start: 90,
      heading: 'dependencies = [',
    });
    expect(told(modified('Cargo.lock', `${hunk(lock)}\n${below}`)).levels).toEqual(['patch']);
  });
});

describe('Ruby', () => {
  test.each([
    [
      'Gemfile',
      'a step',
      hunk(' source "https://rubygems.org"\n-gem "rails", "~> 7.0.4"\n+gem "rails", "~> 7.0.5"'),
      ['rails ~> 7.0.4 → ~> 7.0.5 patch'],
      'patch',
    ],
    [
      'Gemfile',
      'two constraints',
      hunk("-gem 'rails', '~> 7.0.4', '>= 7.0.4.1'\n+gem 'rails', '~> 7.0.4', '>= 7.0.4.2'"),
      ['rails ~> 7.0.4, >= 7.0.4.1 → ~> 7.0.4, >= 7.0.4.2 patch'],
      'patch',
    ],
    [
      'Gemfile',
      'other options',
      hunk("-gem 'puma', '6.4.1'\n+gem 'puma', '6.4.2', require: false"),
      ['puma 6.4.1 → 6.4.2 patch'],
      'update',
    ],
    [
      'Gemfile',
      'a repository',
      hunk("-gem 'puma', '6.4.1'\n+gem 'puma', git: 'https://evil.example'"),
      ['puma 6.4.1 → * unclear'],
      'unclear',
    ],
    ['Gemfile', 'the language', hunk("-ruby '3.2.0'\n+ruby '3.2.1'\n gem 'a'"), [], 'update'],
    ['Gemfile', 'a source', hunk('-source "https://rubygems.org"\n+source "https://evil.example"'), [], 'update'],
    [
      'Gemfile',
      'a gem in another group',
      hunk("-gem 'a', '1.0.0'\n group :test do\n+  gem 'a', '1.0.0'\n end"),
      [],
      'update',
    ],
    ['Gemfile', 'a comment', hunk("-gem 'a', '1.0.0' # old\n+gem 'a', '1.0.0' # new"), [], 'none'],
    [
      'shop.gemspec',
      'a step',
      hunk(
        "   spec.add_dependency 'a', '~> 1.2'\n-  spec.add_development_dependency 'rake', '~> 13.0.1'\n+  spec.add_development_dependency 'rake', '~> 13.0.2'",
      ),
      ['rake ~> 13.0.1 → ~> 13.0.2 patch'],
      'patch',
    ],
    ['shop.gemspec', 'the own version', hunk("-  spec.version = '1.0.0'\n+  spec.version = '1.0.1'"), [], 'update'],
    [
      'Gemfile.lock',
      'a step',
      hunk('     puma (6.4.1)\n-    rack (3.0.8)\n+    rack (3.0.9)\n     rails (7.0.4)\n       rack (>= 3)', {
        heading: 'GEM',
      }),
      ['rack 3.0.8 → 3.0.9 patch'],
      'patch',
    ],
    [
      'Gemfile.lock',
      'a gem for several platforms',
      hunk(
        '-    nokogiri (1.16.0-x86_64-linux)\n+    nokogiri (1.16.1-x86_64-linux)\n-    nokogiri (1.16.0-arm64-darwin)\n+    nokogiri (1.16.1-arm64-darwin)',
        { heading: 'GEM' },
      ),
      ['nokogiri 1.16.0 → 1.16.1 patch'],
      'patch',
    ],
    [
      'Gemfile.lock',
      'a section out of sight',
      hunk('-    rack (3.0.8)\n+    rack (3.0.9)'),
      ['Gemfile.lock - → - unclear'],
      'unclear',
    ],
    [
      'Gemfile.lock',
      'the project itself',
      hunk(' PATH\n   remote: .\n   specs:\n-    shop (1.0.0)\n+    shop (1.0.1)'),
      [],
      'update',
    ],
    [
      'Gemfile.lock',
      'a constraint that jumps',
      hunk(' DEPENDENCIES\n-  rack (~> 3.0.8)\n+  rack (>= 3)'),
      ['rack ~> 3.0.8 → >= 3 unclear'],
      'unclear',
    ],
    ['Gemfile.lock', 'Bundler', hunk(' BUNDLED WITH\n-   2.4.1\n+   2.4.2'), [], 'update'],
    [
      'Gemfile.lock',
      'a server',
      hunk(' GEM\n-  remote: https://rubygems.org/\n+  remote: https://evil.example/\n   specs:'),
      [],
      'update',
    ],
    [
      'Gemfile.lock',
      'another content',
      hunk(' CHECKSUMS\n-  rack (3.0.8) sha256=aa\n+  rack (3.0.8) sha256=bb'),
      ['rack 3.0.8 → 3.0.8 unclear'],
      'unclear',
    ],
  ])('%s: %s', (path, _name, patch, changes, level) => {
    expect(told(modified(path, patch))).toEqual({ changes, levels: [level] });
  });
});

describe('PHP', () => {
  const lock = `         {
             "name": "symfony/console",
-            "version": "v6.4.1",
+            "version": "v6.4.2",
             "source": {
                 "type": "git",
                 "url": "https://github.com/symfony/console.git",
-                "reference": "a550a7c99daeedef3f9d23fb82e3531525ff11fd"
+                "reference": "0254811a143e6bc6c8deea08b589a7e68a37f625"
             },
             "dist": {
                 "type": "zip",
-                "url": "https://api.github.com/repos/symfony/console/zipball/a550a7c99daeedef3f9d23fb82e3531525ff11fd",
-                "reference": "a550a7c99daeedef3f9d23fb82e3531525ff11fd",
+                "url": "https://api.github.com/repos/symfony/console/zipball/0254811a143e6bc6c8deea08b589a7e68a37f625",
+                "reference": "0254811a143e6bc6c8deea08b589a7e68a37f625",
                 "shasum": ""
             },`;
  test.each([
    [
      'composer.json',
      'a step',
      hunk(
        '     "require": {\n         "php": ">=8.1",\n-        "symfony/console": "^6.4.1"\n+        "symfony/console": "^6.4.2"\n     },',
      ),
      ['symfony/console ^6.4.1 → ^6.4.2 patch'],
      'patch',
    ],
    [
      'composer.json',
      'the language',
      hunk('     "require": {\n-        "php": ">=8.1.0"\n+        "php": ">=8.1.1"\n     },'),
      [],
      'update',
    ],
    [
      'composer.json',
      'a section out of sight',
      hunk('-        "a/b": "^6.4.1",\n+        "a/b": "^6.4.2",\n         "c/d": "1"'),
      ['a/b ^6.4.1 → ^6.4.2 unclear'],
      'unclear',
    ],
    [
      'composer.json',
      'a conflict',
      hunk('     "conflict": {\n-        "a/b": "6.4.1"\n+        "a/b": "6.4.2"\n     },'),
      [],
      'update',
    ],
    ['composer.lock', 'a step', hunk(lock), ['symfony/console v6.4.1 → v6.4.2 patch'], 'patch'],
    [
      'composer.lock',
      'a step with what follows',
      [
        hunk(
          ' {\n     "_readme": [\n         "a"\n     ],\n-    "content-hash": "aa",\n+    "content-hash": "bb",\n     "packages": [',
          { start: 1 },
        ),
        hunk(lock, { start: 80 }),
        hunk(
          '             "support": {\n-                "source": "https://github.com/symfony/console/tree/v6.4.1"\n+                "source": "https://github.com/symfony/console/tree/v6.4.2"\n             },\n             "funding": [',
          { start: 160 },
        ),
        hunk(
          '             ],\n-            "time": "2023-12-01T00:00:00+00:00"\n+            "time": "2023-12-10T00:00:00+00:00"\n         },',
          { start: 180 },
        ),
      ].join('\n'),
      ['symfony/console v6.4.1 → v6.4.2 patch'],
      'patch',
    ],
    [
      'composer.lock',
      'another archive',
      hunk(
        lock.replace(
          '+                "url": "https://api.github.com',
          '+                "url": "https://evil.example',
        ),
      ),
      ['symfony/console v6.4.1 → v6.4.2 unclear'],
      'unclear',
    ],
    [
      'composer.lock',
      'another commit of the same version',
      hunk(lock.replace('"v6.4.2"', '"v6.4.1"')),
      ['symfony/console v6.4.1 → v6.4.1 unclear'],
      'unclear',
    ],
  ])('%s: %s', (path, _name, patch, changes, level) => {
    expect(told(modified(path, patch))).toEqual({ changes, levels: [level] });
  });
});
