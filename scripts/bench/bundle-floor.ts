import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--skipLibCheck'];

/** Compiles and bundles floor/main.ts into the folder, as scripts/build.ts does with the action; returns its script. */
export function bundleFloor(node: string, root: string, folder: string): string {
  const [compiled, target] = [join(folder, 'floor'), join(folder, 'floor-dist')];
  const run = (script: string, ...args: string[]): void => {
    const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
    execFileSync(node, [join(root, 'node_modules', script), ...args], { cwd: root, stdio });
  };
  const source = fileURLToPath(import.meta.resolve('./floor/main.ts'));
  run('typescript/bin/tsc', source, '--rootDir', dirname(source), '--outDir', compiled, ...options);
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}\n');
  symlinkSync(join(root, 'node_modules'), join(compiled, 'node_modules'));
  run('@vercel/ncc/dist/ncc/cli.js', 'build', join(compiled, 'main.js'), '--out', target, '--no-cache', '--quiet');
  return join(target, 'index.js');
}
