/**
 * Writes the derived parts of README.md and docs/: what stands in code (rules, lanes, settings, inputs, example files) is
 * written once, there, and copied between `<!-- derived: NAME -->` and `<!-- /derived -->`.
 * `node scripts/docs.ts --check` writes nothing and fails when a part is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fill } from './docs/markers.ts';
import { derivedParts, pages } from './docs/parts.ts';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const parts = await derivedParts(root);

for (const page of pages(root)) {
  const file = join(root, page);
  const text = readFileSync(file, 'utf8');
  const fresh = fill(text, parts, page);
  if (fresh === text) continue;
  if (check) {
    process.stderr.write(`${page} is not what the code says: run node scripts/docs.ts\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, fresh);
    process.stdout.write(`wrote ${page}\n`);
  }
}
