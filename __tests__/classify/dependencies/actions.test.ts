import { actions } from '../../../src/classify/dependencies/actions.ts';
import { describeHostility, describeHunks, describePaths, describeProof, type Row } from './readings.ts';

const path = '.github/workflows/ci.yml';
const [one, two] = ['a'.repeat(40), 'b'.repeat(40)];

const uses = (title: string, before: string, after: string, expected: readonly string[]): Row => [
  title,
  path,
  `     steps:\n-      - uses: ${before}\n+      - uses: ${after}\n         with:\n           node-version: 20`,
  expected,
];

describePaths(
  actions,
  [path, '.github/workflows/deploy.yaml', 'action.yml', '.github/actions/setup/action.yaml'],
  ['.github/dependabot.yml', '.github/workflows/README.md', 'src/action.ts', 'workflows/ci.yml'],
);

describeHunks(actions, 'an action', [
  uses(
    'pinned, with its version in the comment',
    `actions/checkout@${one} # v4.1.1`,
    `actions/checkout@${two} # v4.1.2`,
    ['patch actions/checkout v4.1.1 > v4.1.2'],
  ),
  uses('pinned, a minor step', `actions/checkout@${one} # v4.1.1`, `actions/checkout@${two} # v4.2.0`, [
    'minor actions/checkout v4.1.1 > v4.2.0',
  ]),
  uses('pinned, a major step', `a/b@${one} # v3`, `a/b@${two} # v4`, ['major a/b v3 > v4']),
  uses('pinned, other styles of comment', `a/b@${one} # tag=v4.1.1`, `a/b@${two} # tag=v4.1.2`, [
    'patch a/b v4.1.1 > v4.1.2',
  ]),
  uses('pinned, the action in the comment', `a/b@${one} # a/b@1.1.1`, `a/b@${two} # a/b@1.1.2`, [
    'patch a/b 1.1.1 > 1.1.2',
  ]),
  uses('pinned, the comment stays', `a/b@${one} # v4.1.1`, `a/b@${two} # v4.1.1`, ['unclear a/b v4.1.1 > v4.1.1']),
  uses('pinned, without a comment', `a/b@${one}`, `a/b@${two}`, [`unclear a/b ${one} > ${two}`]),
  uses('pinned, the comment comes', `a/b@${one}`, `a/b@${two} # v4.1.1`, [`unclear a/b ${one} > v4.1.1`]),
  uses('pinned, only the comment moves', `a/b@${one} # v4.1.1`, `a/b@${one} # v4.1.2`, ['unclear a/b v4.1.1 > v4.1.2']),
  uses('a major tag in the comment', `a/b@${one} # v4`, `a/b@${two} # v4.1.2`, ['minor a/b v4 > v4.1.2']),
  uses('a downgrade in the comment', `a/b@${one} # v4.1.2`, `a/b@${two} # v4.1.1`, ['downgrade a/b v4.1.2 > v4.1.1']),
  uses('the pin becomes a tag', `a/b@${one} # v4.1.1`, 'a/b@v4.1.2', ['unclear a/b v4.1.1 > v4.1.2']),
  uses('the tag becomes a pin', 'a/b@v4.1.1', `a/b@${two} # v4.1.2`, ['unclear a/b v4.1.1 > v4.1.2']),
  uses('a tag', 'a/b@v4.1.1', 'a/b@v4.1.2', ['patch a/b v4.1.1 > v4.1.2']),
  uses('a quoted tag with a comment', '"a/b@v4.1.1" # x', '"a/b@v4.1.2" # y', ['patch a/b v4.1.1 > v4.1.2']),
  uses('a tag of one number', 'a/b@v4', 'a/b@v5', ['major a/b v4 > v5']),
  uses('a tag becomes a branch', 'a/b@v4.1.1', 'a/b@main', ['unclear a/b v4.1.1 > main']),
  uses('a folder of a repository', 'github/codeql-action/init@v3.1.1', 'github/codeql-action/init@v3.1.2', [
    'patch github/codeql-action/init v3.1.1 > v3.1.2',
  ]),
  uses('another action', 'a/b@v4.1.1', 'evil/b@v4.1.2', ['removed a/b v4.1.1 > null', 'added evil/b null > v4.1.2']),
  uses('an image', 'docker://alpine:3.19.0', 'docker://alpine:3.19.1', ['patch alpine 3.19.0 > 3.19.1']),
  uses('a folder of the project', './.github/actions/a', './.github/actions/b', [
    'other - uses: ./.github/actions/a',
    'other - uses: ./.github/actions/b',
  ]),
]);

describeHunks(actions, 'the rest of a workflow', [
  [
    'a called workflow',
    path,
    '   deploy:\n-    uses: acme/ci/.github/workflows/d.yml@v1.0.1\n+    uses: acme/ci/.github/workflows/d.yml@v1.0.2',
    ['patch acme/ci/.github/workflows/d.yml v1.0.1 > v1.0.2'],
  ],
  [
    'a service',
    path,
    '       db:\n-        image: postgres:16.1.1\n+        image: postgres:16.1.2',
    ['patch postgres 16.1.1 > 16.1.2'],
  ],
  ['a container', path, '-    container: node:20.1.0\n+    container: node:20.1.1', ['patch node 20.1.0 > 20.1.1']],
  [
    'a step is added',
    path,
    '+      - name: Scan\n+        uses: a/scan@v1.0.0',
    ['added a/scan null > v1.0.0', 'other - name: Scan'],
  ],
  ['a step is removed', path, '-      - uses: a/scan@v1.0.0', ['removed a/scan v1.0.0 > null']],
  [
    'a bump with a change of its inputs',
    path,
    '-      - uses: a/b@v1.0.0\n+      - uses: a/b@v1.0.1\n         with:\n-          x: 1\n+          x: 2',
    ['patch a/b v1.0.0 > v1.0.1', 'other x: 1', 'other x: 2'],
  ],
  [
    'permissions',
    path,
    ' permissions:\n-  contents: read\n+  contents: write',
    ['other contents: read', 'other contents: write'],
  ],
  [
    'the version of a runtime',
    path,
    '-          node-version: 20.1.0\n+          node-version: 20.1.1',
    ['other node-version: 20.1.0', 'other node-version: 20.1.1'],
  ],
  ['a comment', path, '-      # old\n+      # new\n+', []],
  [
    'a line of a script',
    path,
    '       - run: |\n-          - uses: a/b@v1.0.0\n+          - uses: a/b@v1.0.1',
    ['other - uses: a/b@v1.0.0', 'other - uses: a/b@v1.0.1'],
  ],
  ['a comment in a script', path, '       - run: |\n           x\n+          # y', ['other # y']],
  [
    'what follows an empty text, and one with quotes in it',
    path,
    '         default: ""\n         description: "a \\"b"\n       - name: \'it\'\'s\'\n-        uses: a/b@v1.0.0\n+        uses: a/b@v1.0.1',
    ['patch a/b v1.0.0 > v1.0.1'],
  ],
  [
    'a line of a quoted text',
    path,
    '         description: "a\n-          uses: a/b@v1.0.0\n+          uses: a/b@v1.0.1\n           c"',
    ['other uses: a/b@v1.0.0', 'other uses: a/b@v1.0.1'],
  ],
  ['the line break at the end of the file', path, '       - uses: a/b@v1.0.0\n-      - run: x\n+      - run: x', []],
  [
    'a composite action',
    'action.yml',
    '     - uses: actions/cache@v4.0.0\n-    - uses: actions/setup-node@v4.0.0\n+    - uses: actions/setup-node@v4.0.1',
    ['patch actions/setup-node v4.0.0 > v4.0.1'],
  ],
  [
    'a runtime of an action',
    'action.yml',
    ' runs:\n-  using: node16\n+  using: node20',
    ['other using: node16', 'other using: node20'],
  ],
  [
    'seven steps at once',
    path,
    [1, 2, 3, 4, 5, 6, 7]
      .map((step) => `-      - uses: a/s${step}@v1.0.0\n+      - uses: a/s${step}@v1.0.1\n       - run: x`)
      .join('\n'),
    [1, 2, 3, 4, 5, 6, 7].map((step) => `patch a/s${step} v1.0.0 > v1.0.1`),
  ],
]);

describeHostility(
  actions,
  [path, 'action.yml'],
  [
    '- uses: a/b@v1.0.0',
    'uses:',
    `a/b@${one}`,
    '# v4.1.1',
    '|',
    '"',
    "'",
    '-',
    'run: |',
    'image: a:1.0.0',
    'container:',
    '{',
    '[',
    '&a',
    '  ',
  ],
);

describeProof(actions, path, [
  '      - uses: a/b@v1.2.3',
  `      - uses: a/b@${one} # v1.2.3`,
  '      - run: npm i x@1.2.3',
  '        with:',
  '          version: 1.2.3',
  '      # note',
  '    container: node:20.1.2',
]);
