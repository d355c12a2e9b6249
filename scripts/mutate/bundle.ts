import { createRequire } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { compileFunction, constants } from 'node:vm';
import { type Plugin, rolldown } from 'rolldown';
import { type CollectedTest, collector, fewRuns } from './collect.ts';

const entry = '\0tests';

/** One module that imports every test file; each says first that it is the one whose tests follow. */
function testFiles(folder: string, files: readonly string[]): Plugin {
  return {
    name: 'test-files',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) =>
      id === entry ? files.map((file) => `import ${JSON.stringify(join(folder, file))};`).join('\n') : null,
    transform(code, id) {
      const file = relative(folder, id);
      return files.includes(file)
        ? `import { enterFile } from 'vitest'; enterFile(${JSON.stringify(file)});\n${code}`
        : null;
    },
  };
}

/**
 * Bundles test files with the sources they import, and compiles them once. Each call of what it returns evaluates all of them anew,
 * in some 20 ms: no table, schema or cache of one mutant is seen by the next. Packages stay outside, and are loaded once.
 */
export async function compileTests(folder: string, files: readonly string[]): Promise<() => CollectedTest[]> {
  const bundle = await rolldown({
    input: entry,
    cwd: folder,
    platform: 'node',
    treeshake: false,
    external: (id) => id !== entry && !id.startsWith('.') && !isAbsolute(id),
    plugins: [testFiles(folder, files)],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
  await bundle.close();
  const evaluate = compileFunction(output[0].code, ['require', 'module', 'exports'], {
    filename: join(folder, 'tests.cjs'),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const require = createRequire(join(folder, 'package.json'));
  return () => {
    const { tests, module } = collector();
    const inPlaceOf = new Map<string, unknown>([
      ['vitest', module],
      ['fast-check', fewRuns],
    ]);
    evaluate((id: string) => inPlaceOf.get(id) ?? require(id), {}, {});
    return tests;
  };
}
