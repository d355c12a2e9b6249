import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '../bundle/run.ts';

const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--skipLibCheck'];

/** Compiles and bundles floor/main.ts into the folder, as scripts/build.ts does with the action; returns its script. */
export function bundleFloor(folder: string): string {
  const [compiled, target] = [join(folder, 'floor'), join(folder, 'floor-dist')];
  const source = fileURLToPath(import.meta.resolve('./floor/main.ts'));
  run('node_modules/typescript/bin/tsc', [source, '--rootDir', dirname(source), '--outDir', compiled, ...options]);
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}\n');
  symlinkSync(join(root, 'node_modules'), join(compiled, 'node_modules'));
  const script = join(compiled, 'main.js');
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', script, '--out', target, '--no-cache', '--quiet']);
  return join(target, 'index.js');
}
