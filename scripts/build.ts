/**
 * Builds dist/: generated files, then `tsc`, then `ncc` on its output (TypeScript 7 has no compiler API for ncc's loader),
 * with a few packages replaced (bundle/stand-ins.ts), grouped into chunks (bundle/chunks.ts), without comments and dead code (bundle/plain.ts).
 * `node scripts/build.ts --check` builds into a temporary folder instead and fails when the committed bundle differs.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle/index.ts';
import { root, run } from './bundle/run.ts';

const dist = join(root, 'dist');
const check = process.argv.includes('--check');
const target = check ? mkdtempSync(join(tmpdir(), 'change-gate-dist-')) : dist;

/** Every file of a folder with its text, so that two builds can be compared. */
function contents(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

run('scripts/generate.ts', check ? ['--check'] : []);
run('scripts/docs.ts', check ? ['--check'] : []);
if (!check) rmSync(dist, { recursive: true, force: true });
await bundle(target);
if (!check) run('scripts/generate.ts');
else {
  const committed = contents(dist);
  const built = contents(target);
  // Written by scripts/generate.ts, which has compared them already.
  for (const schema of ['policy.schema.json', 'policy-tests.schema.json', 'record.schema.json'])
    built.set(schema, committed.get(schema) ?? '');
  const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (file) => committed.get(file) !== built.get(file),
  );
  rmSync(target, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stderr.write(
      `dist is not what the sources build: ${differing.join(', ')}. Run npm run build and commit dist.\n`,
    );
    process.exitCode = 1;
  } else process.stdout.write(`dist is fresh: ${committed.size} files\n`);
}
