/**
 * Which files that are imported only when needed share a chunk. Without a name, webpack makes a chunk of each, and copies
 * into every one what several need and what is too small for a chunk of its own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The first pattern that a file's path in src/ matches, without extension, names its chunk. */
const chunks: readonly (readonly [name: string, files: RegExp])[] = [
  // What an ordinary run needs to ask GitHub; the command line reads by the same code.
  ['action', /^(?:action|github\/(?:client|live|activity|branch-commits|people-access))$/],
  // What it needs to judge, loaded while GitHub answers.
  ['judging', /^(?:action\/pull-request-run|gate\/judge|github\/.*)$/],
  ['other-runs', /^(?:action\/(?:merge-group|commit|sweep)-run|report\/refusal|gate\/.*)$/],
  ['report', /^(?:action\/report-run|metrics\/.*)$/],
  // What reads a valid policy, without `zod`.
  ['policy', /^policy\/quick$/],
  // What reads YAML and checks it: whoever loads one of these loads `yaml` and `zod`.
  ['checking', /^(?:policy\/(?!built-in$).*)$/],
  // What some commands need besides, and policies with it; what all commands have is not copied into a chunk that only they load.
  [
    'commands-with-policies',
    /^(?:policy-tests\/.*|init\/(?:workflow-text|plan)|commands\/(?:replay-github|report-part))$/,
  ],
  [
    'records',
    /^(?:action\/record-run|records\/.*|recording\/.*|evidence\/.*|git\/records-verification|commands\/records-source|policy\/built-in)$/,
  ],
  // Apart from the commands, for --version and --help.
  ['cli', /^(?:cli|version)$/],
  ['commands', /^(?:commands|git|init|replay)\/.*$/],
];

const IMPORT = /\bimport\('(\.{1,2}\/[^'\n]+)\.js'\)/g;

/** Names the chunk of each `import('./file.js')` in the JavaScript under `folder`, which is src/ compiled. */
export function nameChunks(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    const named = text.replace(IMPORT, (whole, target: string) => {
      const path = relative(folder, join(dirname(file), target))
        .split(sep)
        .join('/');
      const name = chunks.find(([, files]) => files.test(path))?.[0];
      return name === undefined ? whole : `import(/* webpackChunkName: "${name}" */ '${target}.js')`;
    });
    if (named !== text) writeFileSync(file, named);
  }
}
