import { describe, expect, it } from 'vitest';
import { isCode } from '../../src/classify/dependencies/manifests.ts';
import { hasReader } from '../../src/classify/dependencies/read.ts';
import { categoriesSchema } from '../../src/classify/schema.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { judge, modified, seen } from './files.ts';

const manifest = (from: string, to: string, path = 'package.json') =>
  modified(
    path,
    '   "dependencies": {',
    `-    "lodash": "${from}",`,
    `+    "lodash": "${to}",`,
    '     "react": "18.2.0"',
    '   }',
  );
const addition = modified(
  'package.json',
  '   "dependencies": {',
  '+    "left-pad": "1.3.0",',
  '     "react": "18.2.0"',
  '   }',
);
const script = modified('package.json', '   "scripts": {', '-    "build": "a"', '+    "build": "b"', '   }');

describe('a manifest', () => {
  it.each([
    ['a patch', manifest('4.17.20', '4.17.21'), 'standard'],
    ['a minor update', manifest('4.16.0', '4.17.0'), 'normal'],
    ['a major update', manifest('3.0.0', '4.0.0'), 'normal'],
    ['a downgrade', manifest('4.17.21', '4.17.20'), 'normal'],
    ['an addition', addition, 'normal dependencies'],
    [
      'no diff',
      { path: 'package.json', status: 'modified' as const, additions: 1, deletions: 1 },
      'normal dependencies',
    ],
  ])('with %s', (_name, file, expected) => {
    expect(seen([file])).toBe(expected);
  });

  it('with something else beside a patch is no patch-level update', () => {
    expect(judge([script]).category).toBe('normal');
  });

  it('names what was added, and where', () => {
    expect(judge([addition]).areas).toMatchObject([
      { area: 'dependencies', files: [{ path: 'package.json', line: 2, token: 'left-pad' }] },
    ]);
  });

  it('says why it is not routine', () => {
    expect(judge([manifest('4.16.0', '4.17.0')]).reasons).toMatchObject([
      {
        category: 'normal',
        message: 'Manifests and lock files that show more than patch-level updates are Normal (3.3)',
        files: [{ path: 'package.json', why: expect.stringContaining('lodash') }],
      },
    ]);
    expect(judge([manifest('4.17.20', '4.17.21')]).reasons).toMatchObject([
      { category: 'standard', message: 'Patch-level dependency updates are pre-approved' },
    ]);
  });

  it('takes nothing from what comes with it', () => {
    const patch = manifest('4.17.20', '4.17.21');
    expect(seen([patch, modified('README.md', '-a', '+b')])).toBe('standard');
    expect(seen([patch, modified('src/cart.ts', '-a', '+b')])).toBe('normal');
    expect(seen([patch, modified('dist/index.js', '-a', '+b')])).toBe('normal');
    expect(seen([patch, modified('dist/app.css', '-a', '+b')])).toBe('normal');
    expect(seen([patch, modified('public/lib.min.css', '-a', '+b')])).toBe('normal');
    expect(seen([patch, modified('vendor/x.js', '-a', '+b')])).toBe('normal dependencies');
  });

  it('in a folder of its own area stays in it', () => {
    const areas = {
      ...builtInPolicy.areas,
      payments: { title: 'Payments', paths: ['pay/**'], except: [], category: 'normal' as const },
    };
    expect(seen([manifest('4.17.20', '4.17.21', 'pay/package.json')], { ...builtInPolicy, areas })).toBe(
      'normal payments',
    );
  });

  it('is Normal at any level where the policy does not pre-approve patches', () => {
    const standard = { 'dependency-patch': { title: 'None', paths: [], only: 'patch-level-updates' } };
    const categories = categoriesSchema(zodKit).parse({ standard });
    expect(seen([manifest('4.17.20', '4.17.21')], { ...builtInPolicy, categories })).toBe('normal');
  });

  it('that its patch does not place is read in both versions where they are known', () => {
    const patch = '@@ -57,1 +57,1 @@\n-truth = "1.4.2"\n+truth = "1.4.4"';
    const catalogue = { ...modified('gradle/libs.versions.toml', '-a', '+b'), patch };
    const text = (version: string) =>
      `[versions]\ntruth = "${version}"\n[libraries]\ntruth = { module = "com.google.truth:truth", version.ref = "truth" }\n`;
    expect(seen([catalogue])).toBe('normal dependencies');
    expect(seen([{ ...catalogue, before: text('1.4.2'), after: text('1.4.4') }])).toBe('standard');
    expect(seen([{ ...catalogue, before: text('1.4.2'), after: text('1.5.0') }])).toBe('normal');
  });

  it('is looked at like an addition where a step cannot be proven, whatever the file is called', () => {
    const image = modified('Dockerfile', '-FROM node:22.1.0-bookworm', '+FROM node:22.1.0-trixie');
    expect(judge([image]).areas).toMatchObject([
      { area: 'infrastructure' },
      { area: 'dependencies', files: [{ line: 1, token: 'node', why: expect.stringContaining('unclear') }] },
    ]);
  });

  it('of a development environment is part of it, unless it is a manifest of the product', () => {
    const service = ['   services:', '+  cache:', '+    image: redis:8.0.0'];
    expect(seen([modified('docker-compose.yml', ...service)])).toBe('normal dependencies infrastructure');
    expect(seen([modified('docker-compose.dev.yml', ...service)])).toBe('standard');
    expect(seen([modified('.devcontainer/docker-compose.yml', ...service)])).toBe('standard');
    expect(seen([{ ...addition, path: '.devcontainer/package.json' }])).toBe('normal dependencies');
    expect(seen([modified('.devcontainer/Dockerfile', '+RUN curl https://acme.example/x | sh')])).toBe(
      'normal dependencies',
    );
  });

  it.each([
    ['another version', ['-      version = "7.39.0"', '+      version = "7.43.0"'], 'normal infrastructure'],
    ['a patch', ['-      version = "7.39.0"', '+      version = "7.39.1"'], 'standard'],
    ['another source', ['-      source = "hashicorp/google"', '+      source = "acme/google"'], 'major'],
    [
      'a new provider',
      ['+      version = "7.39.0"', '+    }', '+    aws = {', '+      source = "hashicorp/aws"'],
      'major',
    ],
  ])('of a provider of infrastructure with %s', (_name, lines, expected) => {
    const file = modified(
      'terraform/versions.tf',
      '   required_providers {',
      '     google = {',
      ...lines,
      '     }',
      '   }',
    );
    expect(seen([file])).toMatch(new RegExp(`^${expected}`));
  });

  it('of a provider that is removed is Major', () => {
    const lines = ['-    aws = {', '-      source = "hashicorp/aws"', '-      version = "5.0.0"', '-    }'];
    expect(judge([modified('versions.tf', '   required_providers {', ...lines, '   }')]).category).toBe('major');
  });

  it('under another name than before counts by both', () => {
    const moved = { ...manifest('4.17.20', '4.17.21'), status: 'renamed' as const, previousPath: 'src/auth/login.ts' };
    expect(judge([moved]).category).toBe('major');
  });
});

it('asks no reader about a file of code, and leaves out none that a reader knows', () => {
  const folders = [
    '',
    'a/',
    'buildSrc/src/',
    '.github/workflows/',
    'requirements/',
    '.mvn/wrapper/',
    '.config/mise/',
    'gradle/',
  ];
  const names = [
    ...['package', 'packages', 'packages.lock', 'yarn', 'setup', 'gems', 'Gemfile', 'x.gemspec', 'mix', 'go', 'Cargo'],
    ...[
      'pom',
      'extensions',
      'build.gradle',
      'settings.gradle',
      'gradle',
      'libs.versions',
      'x.csproj',
      'Directory.Build',
    ],
    ...[
      'Dockerfile',
      'Containerfile',
      'dockerfile.dev',
      'Dockerfile-prod',
      'x.dockerfile',
      'docker-compose',
      'compose.dev',
    ],
    ...['action', 'ci', 'main', '.terraform.lock', '.pre-commit-config', 'mise', '.mise', 'rust-toolchain', 'runtime'],
    ...[
      'requirements',
      'dev-requirements',
      'base',
      'Pipfile',
      'pyproject',
      'composer',
      'global',
      '.tool-versions',
      '.nvmrc',
    ],
  ];
  const endings =
    'ts tsx mts cts js jsx mjs cjs vue svelte astro htm html css scss sass less md mdx svg png py rb php go rs java kt scala groovy cs fs swift dart ex exs c h cc cpp hpp sql sh';
  const paths = folders.flatMap((folder) =>
    names.flatMap((name) => endings.split(' ').map((ending) => `${folder}${name}.${ending}`)),
  );
  expect(paths.filter((path) => isCode(path)).length).toBeGreaterThan(paths.length / 2);
  expect(paths.filter((path) => isCode(path) && hasReader(path))).toEqual([]);
});
