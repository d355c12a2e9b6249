/**
 * Writes the files that are derived from schemas: the built-in policy as data, with its hash, and the JSON Schemas of the policy file, of
 * policy tests and of change records; and what is certain of the built-in policy's patterns. `node scripts/generate.ts --check` writes nothing and fails when one of them differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { policyFileSchema } from '../src/policy/file-schema.ts';
import { policyHash } from '../src/policy/hash.ts';
import { PolicySchema } from '../src/policy/schema.ts';
import { policyTestsSchema } from '../src/policy-tests/file-schema.ts';
import { recordSchema } from '../src/records/schema.ts';
import { certainOfPolicy } from './generate/certain-of-policy.ts';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const builtIn = PolicySchema.parse({});

const generated: Readonly<Record<string, unknown>> = {
  'src/policy/built-in.json': builtIn,
  'src/policy/built-in-hash.json': policyHash(builtIn),
  'src/classify/certain.json': certainOfPolicy(builtIn),
  'dist/policy.schema.json': policyFileSchema(),
  'dist/policy-tests.schema.json': policyTestsSchema(),
  'dist/record.schema.json': recordSchema(),
};

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const stale = Object.entries(generated)
  .map(([name, content]) => ({ name, file: join(root, name), text: `${JSON.stringify(content, null, 2)}\n` }))
  .filter(({ file, text }) => read(file) !== text);

for (const { name, file, text } of stale) {
  if (check) {
    process.stderr.write(`${name} is not what the schema says: run node scripts/generate.ts\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`wrote ${name}\n`);
  }
}
