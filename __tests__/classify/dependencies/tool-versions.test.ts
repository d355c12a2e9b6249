import { expect, test } from 'vitest';
import { isRuntime, tools } from '../../../src/classify/dependencies/tool-versions.ts';
import { describeHostility, describeHunks, describePaths, describeProof, type Row } from './readings.ts';

describePaths(
  tools,
  [
    '.tool-versions',
    'api/.tool-versions',
    '.nvmrc',
    '.node-version',
    '.python-version',
    '.ruby-version',
    '.java-version',
    'mise.toml',
    '.mise.toml',
    '.config/mise/config.toml',
    'rust-toolchain',
    'rust-toolchain.toml',
    '.terraform-version',
    '.sdkmanrc',
  ],
  ['tool-versions', 'config.toml', 'version', 'node-version', '.tool-versions.md'],
);

/** A file that names the version of a runtime. */
const runtime = (path: string, name: string): Row => [
  `${path} names a runtime`,
  path,
  '-20.1.0\n+20.1.1',
  [`other the runtime ${name} 20.1.0`, `other the runtime ${name} 20.1.1`],
];

describeHunks(tools, 'a file of one version', [
  runtime('.nvmrc', 'node'),
  runtime('.node-version', 'node'),
  runtime('.python-version', 'python'),
  runtime('.ruby-version', 'ruby'),
  runtime('.java-version', 'java'),
  runtime('rust-toolchain', 'rust'),
  ['.terraform-version names a tool', '.terraform-version', '-1.5.1\n+1.5.2', ['patch terraform 1.5.1 > 1.5.2']],
  ['.terraform-version goes back', '.terraform-version', '-1.5.2\n+1.5.1', ['downgrade terraform 1.5.2 > 1.5.1']],
  [
    'rust-toolchain.toml',
    'rust-toolchain.toml',
    ' [toolchain]\n-channel = "1.75.0"\n+channel = "1.75.1"',
    ['other the runtime rust channel = "1.75.0"', 'other the runtime rust channel = "1.75.1"'],
  ],
]);

describeHunks(tools, 'a file of several tools', [
  ['a tool', '.tool-versions', ' nodejs 20.1.0\n-terraform 1.5.1\n+terraform 1.5.2', ['patch terraform 1.5.1 > 1.5.2']],
  [
    'a runtime',
    '.tool-versions',
    '-nodejs 20.1.0\n+nodejs 20.1.1',
    ['other the runtime nodejs 20.1.0', 'other the runtime nodejs 20.1.1'],
  ],
  [
    'a tool with a fallback',
    '.tool-versions',
    '-helm 3.1.1 3.0.0\n+helm 3.1.2 3.0.0',
    ['unclear helm 3.1.1 3.0.0 > 3.1.2 3.0.0'],
  ],
  ['a tool from the system', '.tool-versions', '-helm 3.1.1\n+helm system', ['unclear helm 3.1.1 > system']],
  ['a new tool and a comment', '.tool-versions', '+# why\n+helm 3.1.1', ['added helm null > 3.1.1']],
  ['a tool of SDKMAN', '.sdkmanrc', '-gradle=8.5.1\n+gradle=8.5.2', ['patch gradle 8.5.1 > 8.5.2']],
  [
    'a runtime of SDKMAN',
    '.sdkmanrc',
    '-java=17.0.1-tem\n+java=17.0.2-tem',
    ['other the runtime java 17.0.1-tem', 'other the runtime java 17.0.2-tem'],
  ],
  [
    'a tool of mise',
    'mise.toml',
    ' [tools]\n-terraform = "1.5.1"\n+terraform = "1.5.2"',
    ['patch terraform 1.5.1 > 1.5.2'],
  ],
  [
    'a tool of mise from a registry',
    '.mise.toml',
    ' [tools]\n-"npm:prettier" = "3.0.0"\n+"npm:prettier" = "3.1.0"',
    ['minor npm:prettier 3.0.0 > 3.1.0'],
  ],
  [
    'a tool of mise with options',
    'mise.toml',
    ' [tools]\n-tf = { version = "1.5.1", os = ["linux"] }\n+tf = { version = "1.5.2", os = ["linux"] }',
    ['patch tf 1.5.1 > 1.5.2'],
  ],
  [
    'a runtime of mise',
    'mise.toml',
    ' [tools]\n-"core:node" = "20.1.0"\n+"core:node" = "20.1.1"',
    ['other the runtime core:node 20.1.0', 'other the runtime core:node 20.1.1'],
  ],
  [
    'a variable of mise',
    'mise.toml',
    ' [env]\n-APP = "1.5.1"\n+APP = "1.5.2"',
    ['other APP = "1.5.1"', 'other APP = "1.5.2"'],
  ],
  [
    'a table of mise that is not shown',
    'mise.toml',
    ' a = "1"\n-b = "1.5.1"\n+b = "1.5.2"',
    ['unclear b 1.5.1 > 1.5.2', 'needs contents'],
  ],
]);

test.each<[string, boolean]>([
  ['node', true],
  ['NodeJS', true],
  ['core:node', true],
  ['asdf:acme/python', true],
  ['golang', true],
  ['terraform', false],
  ['npm:prettier', false],
  ['__proto__', false],
])('whether %s is a runtime: %s', (name, expected) => {
  expect(isRuntime(name)).toBe(expected);
});

describeHostility(
  tools,
  ['.tool-versions', '.nvmrc', 'mise.toml', '.sdkmanrc'],
  ['terraform 1.5.1', 'nodejs 20', '#', '[tools]', 'a = "1.0.0"', '"a" =', '{ version = "1.0.0" }', '"""', '[', 'x=1'],
);

describeProof(tools, '.tool-versions', ['terraform 1.2.3', 'nodejs 20.1.2', '# note', 'helm 1.2.3', 'x 1.2.3 1.2.4']);
