import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { loadLate } from './late.ts';
import { outdent } from './outdent.ts';
import { type Pack, pack } from './pack.ts';
import { withLoaders } from './runtime.ts';
import { share } from './share.ts';
import { withoutUnneeded } from './without.ts';

/** What is run; all other files are chunks that it loads. */
const script = 'index.js';

/** What an ordinary run loads, in the order in which it does; the last only for a policy file. */
const packs: readonly Pack[] = [
  { name: 'asking.js', exported: ['runAction'] },
  { name: 'client.js', exported: ['getOctokit'] },
  { name: 'judging.js', exported: ['runOnPullRequest', 'refinement'] },
  { name: 'parsing.js', exported: ['quickPolicy'] },
];

/** What of a module is known by name, where an ordinary run seldom needs the module. */
const lateModules = [
  // Manifests and lock files.
  'readDependencies',
  // Named characters in a description.
  'decodeHTMLStrict',
  // Patterns that are no matter of comparing texts.
  'Minimatch',
  // Merge queues.
  'gateMergeGroup',
  // Freezes.
  'fromZonedTime',
];

/**
 * Copies the JavaScript of the folder `from` into `to`, each module once, without comments but licences, without functions that
 * nothing calls, and indented with tabs: a third of what ncc writes, and every job would download it. Names and statements
 * stay as they are; nothing is minified. (ncc itself leaves out whole modules that nobody imports, but no part of one.)
 */
export async function writePlain(from: string, to: string): Promise<void> {
  const plain = new Map<string, string>();
  for (const name of readdirSync(from).filter((file) => file.endsWith('.js'))) {
    const file = await rolldown({
      cwd: from,
      input: `./${name}`,
      // What a chunk imports are Node's modules and other chunks.
      external: () => true,
      plugins: [{ name: 'without', transform: withoutUnneeded }],
      platform: 'node',
      preserveEntrySignatures: 'strict',
      // Webpack puts parentheses between such a comment and what it is about.
      checks: { invalidAnnotation: false },
    });
    const comments = { legal: true, jsdoc: false, annotation: false };
    const { output } = await file.generate({ entryFileNames: name, format: 'esm', minify: 'dce-only', comments });
    await file.close();
    const [chunk, ...others] = output;
    if (others.length > 0) throw new Error(`${name}: expected one file, not ${output.length}`);
    plain.set(name, chunk.code);
  }
  mkdirSync(to, { recursive: true });
  const { chunks, late } = loadLate(plain, lateModules);
  const packed = pack(chunks, packs);
  const files = share(packed.chunks, new Set(packed.files.values()));
  for (const [name, code] of [...files, ...late])
    writeFileSync(join(to, name), outdent(name === script ? withLoaders(code, packed.files) : code));
}
