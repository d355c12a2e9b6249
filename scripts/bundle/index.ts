import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameChunks } from './chunks.ts';
import { writePlain } from './plain.ts';
import { root, run } from './run.ts';
import { standInConfig } from './stand-ins.ts';

const build = join(root, 'build');

/** Compiles src/ and bundles it into the folder `target`, which must be new or empty. */
export async function bundle(target: string): Promise<void> {
  rmSync(build, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', ['--project', 'scripts/bundle/tsconfig.json']);
  nameChunks(join(build, 'src'));
  takeDefaultsFromBuiltIn(join(build, 'src'));
  writeFileSync(join(build, 'tsconfig.json'), standInConfig());
  const bundled = mkdtempSync(join(tmpdir(), 'change-gate-bundle-'));
  try {
    const options = ['--license', 'licenses.txt', '--no-cache', '--quiet'];
    run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', 'src/main.js', '--out', bundled, ...options], build);
    await writePlain(bundled, target);
    cpSync(bundled, target, { recursive: true, filter: (file) => !file.endsWith('.js') });
  } finally {
    rmSync(bundled, { recursive: true, force: true });
  }
}

/**
 * Has the schema take its largest defaults from the built-in policy as data, which is made from them and is in the bundle too, so that
 * they are not there twice.
 */
function takeDefaultsFromBuiltIn(folder: string): void {
  const write = (name: string, code: string): void =>
    writeFileSync(
      join(folder, 'classify', `${name}.js`),
      `import { builtInPolicy } from '../policy/built-in.js';\nexport const ${code};\n`,
    );
  write('default-areas', 'defaultAreas = builtInPolicy.areas');
  write('default-categories', 'defaultCategories = builtInPolicy.categories');
}
