import { preCommit } from '../../../src/classify/dependencies/pre-commit.ts';
import { describeHostility, describeHunks, describePaths, describeProof } from './readings.ts';

const path = '.pre-commit-config.yaml';
const [one, two] = ['a'.repeat(40), 'b'.repeat(40)];

describePaths(preCommit, [path, 'api/.pre-commit-config.yml'], ['.pre-commit-hooks.yaml', 'pre-commit.yaml']);

describeHunks(preCommit, 'a hook', [
  [
    'moves',
    path,
    ' repos:\n -   repo: https://github.com/psf/black\n-    rev: 23.1.0\n+    rev: 23.1.1\n     hooks:',
    ['patch psf/black 23.1.0 > 23.1.1'],
  ],
  [
    'moves a minor version',
    path,
    '   - repo: https://gitlab.com/a/b.git\n-    rev: v1.0.0\n+    rev: v1.1.0',
    ['minor https://gitlab.com/a/b v1.0.0 > v1.1.0'],
  ],
  [
    'quoted',
    path,
    "   - repo: https://github.com/a/b\n-    rev: 'v1.0.0'\n+    rev: 'v1.0.1'",
    ['patch a/b v1.0.0 > v1.0.1'],
  ],
  [
    'with its revision first',
    path,
    '-  - rev: v1.0.0\n+  - rev: v1.0.1\n     repo: https://github.com/a/b',
    ['patch a/b v1.0.0 > v1.0.1'],
  ],
  [
    'frozen, with its version in the comment',
    path,
    `   - repo: https://github.com/a/b\n-    rev: ${one}  # frozen: v1.0.0\n+    rev: ${two}  # frozen: v1.0.1`,
    ['patch a/b v1.0.0 > v1.0.1'],
  ],
  [
    'frozen, the comment stays',
    path,
    `   - repo: https://github.com/a/b\n-    rev: ${one}  # frozen: v1.0.0\n+    rev: ${two}  # frozen: v1.0.0`,
    ['unclear a/b v1.0.0 > v1.0.0'],
  ],
  [
    'to a branch',
    path,
    '   - repo: https://github.com/a/b\n-    rev: v1.0.0\n+    rev: main',
    ['unclear a/b v1.0.0 > main'],
  ],
  [
    'whose repository is not shown',
    path,
    '     # note\n-    rev: v1.0.0\n+    rev: v1.0.1',
    ['unclear rev v1.0.0 > v1.0.1', 'needs contents'],
  ],
  [
    'of another repository',
    path,
    '-  - repo: https://github.com/a/b\n+  - repo: https://github.com/evil/b\n     rev: v1.0.0',
    ['removed a/b v1.0.0 > null', 'added evil/b null > v1.0.0'],
  ],
  [
    'is added',
    path,
    '+  - repo: https://github.com/a/b\n+    rev: v1.0.0\n+    hooks:\n+      - id: x',
    ['added a/b null > v1.0.0'],
  ],
  [
    'is removed',
    path,
    '   - repo: https://github.com/c/d\n     rev: v1\n     hooks:\n-  - repo: https://github.com/a/b\n-    rev: v1.0.0\n-    hooks:\n-      - id: x',
    ['removed a/b v1.0.0 > null'],
  ],
  [
    'gets other arguments',
    path,
    '   - repo: https://github.com/a/b\n-    rev: v1.0.0\n+    rev: v1.0.1\n     hooks:\n       - id: x\n+        args: [--fix]',
    ['patch a/b v1.0.0 > v1.0.1', 'other args: [--fix]'],
  ],
  [
    'another hook of the same repository',
    path,
    '   - repo: https://github.com/a/b\n     rev: v1.0.0\n     hooks:\n+      - id: y',
    ['other - id: y'],
  ],
]);

describeHunks(preCommit, 'what a hook installs', [
  [
    'in one line',
    path,
    '       - id: mypy\n-        additional_dependencies: [types-requests==2.31.0.1, "eslint@8.1.0"]\n+        additional_dependencies: [types-requests==2.31.0.2, "eslint@8.1.1"]',
    ['patch types-requests ==2.31.0.1 > ==2.31.0.2', 'patch eslint 8.1.0 > 8.1.1'],
  ],
  [
    'in a list',
    path,
    '         additional_dependencies:\n-          - types-requests==2.31.0\n+          - types-requests==2.32.0',
    ['minor types-requests ==2.31.0 > ==2.32.0'],
  ],
  [
    'in a list at the key',
    path,
    '         additional_dependencies:\n-        - "@scope/a@1.0.0"\n+        - "@scope/a@1.0.1"',
    ['patch @scope/a 1.0.0 > 1.0.1'],
  ],
  [
    'more than before',
    path,
    '         additional_dependencies:\n           - a==1.0.0\n+          - b',
    ['added b null > null'],
  ],
  [
    'one more in one line',
    path,
    '-        additional_dependencies: [a==1.0.0]\n+        additional_dependencies: [a==1.0.0, b==1.0.0]',
    ['removed a ==1.0.0 > null', 'added a null > ==1.0.0', 'added b null > ==1.0.0'],
  ],
  [
    'in a list that is not shown',
    path,
    '           - a==1.0.0\n-          - b==1.0.0\n+          - b==1.0.1',
    ['unclear b ==1.0.0 > ==1.0.1', 'needs contents'],
  ],
  [
    'arguments that look so',
    path,
    '         args:\n-          - a==1.0.0\n+          - a==1.0.1',
    ['unclear a ==1.0.0 > ==1.0.1', 'needs contents'],
  ],
]);

describeHunks(preCommit, 'what is no hook', [
  [
    'a runtime',
    path,
    ' default_language_version:\n-  python: python3.11\n+  python: python3.12',
    ['other python: python3.11', 'other python: python3.12'],
  ],
  [
    'the version of pre-commit',
    path,
    '-minimum_pre_commit_version: 3.0.0\n+minimum_pre_commit_version: 3.0.1',
    ['other minimum_pre_commit_version: 3.0.0', 'other minimum_pre_commit_version: 3.0.1'],
  ],
  ['a comment', path, '-# a\n+# b', []],
]);

describeHostility(
  preCommit,
  [path],
  [
    'repos:',
    '- repo: https://github.com/a/b',
    '  rev: v1.0.0',
    '  hooks:',
    '- id: x',
    'additional_dependencies:',
    '[a==1.0.0, b]',
    '- a==1.0.0',
    '#',
    '"',
    '|',
    '- -',
  ],
);

describeProof(preCommit, path, [
  'repos:',
  '  - repo: https://github.com/a/b',
  '    rev: v1.2.3',
  '    hooks:',
  '      - id: x',
  '        args: [--a=1.2.3]',
  '        additional_dependencies: [a==1.2.3]',
  '        # note',
]);
