import { describe, expect, test } from 'vitest';
import { docker } from '../../../src/classify/dependencies/docker.ts';
import { describeHostility, describeHunks, describePaths, describeProof, hunk, type Row, told } from './readings.ts';

const from = (before: string, after: string, expected: readonly string[]): Row => [
  `FROM ${before} becomes ${after}`,
  'Dockerfile',
  `-FROM ${before}\n+FROM ${after}\n \n WORKDIR /app`,
  expected,
];

const [one, two] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];

describePaths(
  docker,
  [
    'Dockerfile',
    'api/Dockerfile',
    'Dockerfile.prod',
    'Dockerfile-alpine',
    'build/app.dockerfile',
    'app.Dockerfile',
    'Containerfile',
    'docker-compose.yml',
    'docker-compose.override.yaml',
    'compose.yaml',
  ],
  [
    'Dockerfile.dockerignore',
    '.dockerignore',
    'docs/Dockerfile.md',
    'src/compose.ts',
    'my-compose.yml',
    'dockerfiles/run.sh',
  ],
);

describeHunks(docker, 'the image of a stage', [
  from('node:20.1.0-alpine', 'node:20.1.1-alpine', ['patch node 20.1.0-alpine > 20.1.1-alpine']),
  from('node:20.1.0 AS build', 'node:20.1.1 AS build', ['patch node 20.1.0 > 20.1.1']),
  from('--platform=$BUILDPLATFORM golang:1.21.5 as b', '--platform=$BUILDPLATFORM golang:1.21.6 as b', [
    'patch golang 1.21.5 > 1.21.6',
  ]),
  from('python:3.12.0-slim-bookworm', 'python:3.12.1-slim-bookworm', [
    'patch python 3.12.0-slim-bookworm > 3.12.1-slim-bookworm',
  ]),
  from('localhost:5000/team/app:1.2.3.4', 'localhost:5000/team/app:1.2.3.5', [
    'patch localhost:5000/team/app 1.2.3.4 > 1.2.3.5',
  ]),
  from(`nginx:1.25.3@${one}`, `nginx:1.25.4@${two}`, ['patch nginx 1.25.3 > 1.25.4']),
  from('alpine:3.19', 'alpine:3.20', ['minor alpine 3.19 > 3.20']),
  from('node:20', 'node:21', ['major node 20 > 21']),
  from('node:20.1.1', 'node:20.1.0', ['downgrade node 20.1.1 > 20.1.0']),
  from('python:3.12.1-bookworm', 'python:3.12.1-trixie', ['unclear python 3.12.1-bookworm > 3.12.1-trixie']),
  from('python:3.12.1-bookworm', 'python:3.12.2-trixie', ['unclear python 3.12.1-bookworm > 3.12.2-trixie']),
  from('node:20.1.0', 'node:20.1.1-alpine', ['unclear node 20.1.0 > 20.1.1-alpine']),
  from('node:20.1.0', 'node:latest', ['unclear node 20.1.0 > latest']),
  from('node:20.1.0', 'ghcr.io/acme/node:20.1.1', [
    'removed node 20.1.0 > null',
    'added ghcr.io/acme/node null > 20.1.1',
  ]),
  from(`nginx:1.25.3@${one}`, `nginx:1.25.3@${two}`, ['unclear nginx 1.25.3 > 1.25.3']),
  from(`nginx:1.25.3@${one}`, 'nginx:1.25.4', ['unclear nginx 1.25.3 > 1.25.4']),
  from(`nginx:1.25.3@${one}`, `nginx:1.25.4@${one}`, ['unclear nginx 1.25.3 > 1.25.4']),
  from(`nginx@${one}`, `nginx@${two}`, [`unclear nginx ${one} > ${two}`]),
  from('node:20.1.0', 'node:20.1.1 AS build', ['unclear node 20.1.0 > 20.1.1']),
  from('--platform=linux/amd64 node:20.1.0', '--platform=linux/arm64 node:20.1.1', ['unclear node 20.1.0 > 20.1.1']),
  from('node:18.1.0', 'node:20.1.0 AS build', ['major node 18.1.0 > 20.1.0']),
  from('node:$TAG', `node:\${TAG}`, [`unclear node $TAG > \${TAG}`]),
  from('scratch', 'alpine:3.20', ['added alpine null > 3.20', 'other FROM scratch']),
]);

describeHunks(docker, 'everything else in a Dockerfile', [
  [
    'two stages move together',
    'Dockerfile',
    '-FROM node:20.1.0 AS build\n+FROM node:20.1.1 AS build\n RUN npm ci\n \n-FROM node:20.1.0-alpine\n+FROM node:20.1.1-alpine\n COPY . .',
    ['patch node 20.1.0 > 20.1.1', 'patch node 20.1.0-alpine > 20.1.1-alpine'],
  ],
  [
    'the name of a stage is no image',
    'Dockerfile',
    ' FROM node:20.1.0 AS Builder\n-FROM builder\n+FROM builder AS test',
    ['other FROM builder', 'other FROM builder AS test'],
  ],
  [
    'a plain word may be a stage above',
    'Dockerfile',
    ' RUN x\n+FROM builder',
    ['added builder null > null', 'needs contents'],
  ],
  [
    'an instruction',
    'Dockerfile',
    ' FROM node:20\n-RUN npm ci\n+RUN npm install',
    ['other RUN npm ci', 'other RUN npm install'],
  ],
  ['a comment and a blank line', 'Dockerfile', ' FROM node:20\n+# why\n+\n-# because', []],
  [
    'the parser in its directive',
    'Dockerfile',
    '-# syntax=docker/dockerfile:1.7.0\n+# syntax=docker/dockerfile:1.7.1\n FROM a',
    ['patch docker/dockerfile 1.7.0 > 1.7.1'],
  ],
  ['the escape in its directive', 'Dockerfile', '+# escape=`\n FROM a', ['other # escape=`']],
  [
    'an image that files come from',
    'Dockerfile',
    '-COPY --from=ghcr.io/astral-sh/uv:0.4.1 /uv /bin/\n+COPY --from=ghcr.io/astral-sh/uv:0.4.2 /uv /bin/',
    ['patch ghcr.io/astral-sh/uv 0.4.1 > 0.4.2'],
  ],
  [
    'a stage that files come from',
    'Dockerfile',
    '-COPY --from=build /a /b\n+COPY --from=test /a /b',
    ['other COPY --from=build /a /b', 'other COPY --from=test /a /b'],
  ],
  [
    'a line that goes on with the one before',
    'Dockerfile',
    ' RUN echo \\\n-FROM node:20.1.0\n+FROM node:20.1.1',
    ['other FROM node:20.1.0', 'other FROM node:20.1.1'],
  ],
  [
    'a line in a here-document',
    'Dockerfile',
    ' COPY <<EOF /Dockerfile\n-FROM node:20.1.0\n+FROM node:20.1.1\n EOF',
    ['other FROM node:20.1.0', 'other FROM node:20.1.1'],
  ],
  [
    'an image moves to another place',
    'Dockerfile',
    '-FROM a:1.0.0\n RUN x\n+FROM a:1.0.0',
    ['unclear a 1.0.0 > 1.0.0'],
  ],
  [
    'a version that another tool reads',
    'Dockerfile',
    '-ENV YARN_VERSION=1.22.1\n+ENV YARN_VERSION=1.22.2',
    ['other ENV YARN_VERSION=1.22.1', 'other ENV YARN_VERSION=1.22.2'],
  ],
]);

describe('an argument that chooses an image', () => {
  const file = (version: string, more = '') =>
    `ARG NODE_VERSION=${version}\nARG VARIANT=alpine\n\nFROM node:\${NODE_VERSION}-$VARIANT AS build\n${more}`;
  const lines = `-ARG NODE_VERSION=20.1.0\n+ARG NODE_VERSION=20.1.1\n \n FROM node:\${NODE_VERSION}-alpine`;

  test('is the version of the FROM that is shown with it', () => {
    const patch = hunk(lines, { start: 1 });
    expect(told(docker, { path: 'Dockerfile', patch })).toEqual(['patch node 20.1.0-alpine > 20.1.1-alpine']);
  });

  test('may belong to a stage where the top of the file is not shown', () => {
    expect(told(docker, { path: 'Dockerfile', patch: hunk(lines) })).toEqual([
      'unclear NODE_VERSION 20.1.0 > 20.1.1',
      'needs contents',
    ]);
  });

  test('is found in the whole file', () => {
    const manifest = { path: 'Dockerfile', before: file('20.1.0'), after: file('20.1.1') };
    const patch = hunk('-ARG NODE_VERSION=20.1.0\n+ARG NODE_VERSION=20.1.1\n ARG VARIANT=alpine', { start: 1 });
    const expected = ['patch node 20.1.0-alpine > 20.1.1-alpine'];
    expect(told(docker, { ...manifest, patch })).toEqual(expected);
    expect(told(docker, manifest)).toEqual(expected);
  });

  test('that no FROM uses is a line like others', () => {
    const text = (version: string) => `FROM a:1\nARG PNPM=${version}\nRUN npm i pnpm@$PNPM\n`;
    expect(told(docker, { path: 'Dockerfile', before: text('9.1.0'), after: text('9.1.1') })).toEqual([
      'other ARG PNPM=9.1.0',
      'other ARG PNPM=9.1.1',
    ]);
  });

  test('can hold the whole reference', () => {
    const patch = hunk(`-ARG BASE="node:20.1.0"\n+ARG BASE="node:20.1.1"\n FROM \${BASE}`, { start: 1 });
    expect(told(docker, { path: 'Dockerfile', patch })).toEqual(['patch node 20.1.0 > 20.1.1']);
  });

  test('that changes together with another is as far as both go', () => {
    const before = file('20.1.0');
    const after = file('20.1.1').replace('VARIANT=alpine', 'VARIANT=bookworm');
    expect(told(docker, { path: 'Dockerfile', before, after })).toEqual([
      'unclear node 20.1.0-alpine > 20.1.1-bookworm',
      'unclear node 20.1.0-alpine > 20.1.1-bookworm',
    ]);
  });
});

describeHunks(docker, 'a Compose file', [
  [
    'an image',
    'docker-compose.yml',
    ' services:\n   db:\n-    image: postgres:16.1.0\n+    image: postgres:16.1.1',
    ['patch postgres 16.1.0 > 16.1.1'],
  ],
  [
    'a quoted image with a comment',
    'compose.yaml',
    '-    image: "redis:7.2.3" # cache\n+    image: "redis:7.2.4" # cache',
    ['patch redis 7.2.3 > 7.2.4'],
  ],
  [
    'a version of two numbers',
    'compose.yaml',
    '-    image: postgres:16.1\n+    image: postgres:16.2',
    ['minor postgres 16.1 > 16.2'],
  ],
  [
    'a variable with a default',
    'compose.yaml',
    `-    image: acme/app:\${TAG:-1.2.3}\n+    image: acme/app:\${TAG:-1.2.4}`,
    [`unclear acme/app \${TAG:-1.2.3} > \${TAG:-1.2.4}`],
  ],
  [
    'an image that goes from one service to another',
    'compose.yaml',
    '   a:\n-    image: x:1.0.0\n   b:\n+    image: x:1.0.1',
    ['unclear x 1.0.0 > 1.0.1'],
  ],
  ['a port', 'compose.yaml', '-      - 8080:80\n+      - 8081:80\n     # note', ['other - 8080:80', 'other - 8081:80']],
  [
    'an image within a text',
    'compose.yaml',
    '     command: |\n-      image: x:1.0.0\n+      image: x:1.0.1',
    ['other image: x:1.0.0', 'other image: x:1.0.1'],
  ],
]);

test('an added file adds its images, and all of its other lines are told', () => {
  const patch = '@@ -0,0 +1,3 @@\n+FROM node:20.1.0\n+\n+RUN make';
  expect(told(docker, { path: 'Dockerfile', status: 'added', patch })).toEqual([
    'added node null > 20.1.0',
    'other RUN make',
  ]);
});

test('the line of a change is that of the new file, and of a removal that of the old one', () => {
  const { changes } = docker.read({
    path: 'Dockerfile',
    status: 'modified',
    patch: '@@ -3,3 +4,2 @@\n-FROM a:1.0.0\n+FROM a:1.0.1\n RUN x\n-FROM b:1.0.0',
  });
  expect(changes.map(({ name, line }) => [name, line])).toEqual([
    ['a', 4],
    ['b', 5],
  ]);
});

describeHostility(
  docker,
  ['Dockerfile', 'compose.yml'],
  [
    'FROM',
    'node:20.1.0',
    'AS',
    'build',
    'ARG A=1.0.0',
    `FROM a:\${A}`,
    'RUN <<EOF',
    'EOF',
    '\\',
    '#',
    'image: a:1.0.0',
    '  -',
    '|',
    '"',
    'FROM a:1.0.0',
  ],
);

describeProof(docker, 'Dockerfile', [
  'FROM node:20.1.0 AS build',
  'RUN npm i pnpm@9.1.2',
  'ENV A=1.2.3',
  '# note',
  '',
  'COPY --from=a/b:1.2.3 /a /b',
  'FROM a:1.2.3-alpine3.20',
]);
