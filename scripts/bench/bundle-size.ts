import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measure, type Start } from './measured-process.ts';

/** In bytes. */
export interface BundleSize {
  /** All scripts of the bundle. */
  scripts: number;
  /** The scripts that a run loads. */
  loaded: number;
  /** How many scripts there are, and how many it loads. */
  files: { scripts: number; loaded: number };
}

const CoverageSchema = z.object({ result: z.array(z.object({ url: z.string() })) });

/** Measures a bundle by a run that V8 is asked to tell the scripts of. */
export async function bundleSize(start: Start): Promise<BundleSize> {
  const folder = dirname(start.args[0] ?? '');
  const sizes = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, statSync(file).size]),
  );
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const coverage = join(start.cwd, '..', 'coverage');
  mkdirSync(coverage);
  await measure({ ...start, env: { ...start.env, NODE_V8_COVERAGE: coverage } });
  const urls = readdirSync(coverage).flatMap((name) =>
    CoverageSchema.parse(JSON.parse(readFileSync(join(coverage, name), 'utf8'))).result.map(({ url }) => url),
  );
  const ran = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  const loaded = [...new Set(ran)].filter((file) => sizes.has(file));
  const scripts = [...sizes.keys()].filter((file) => /\.[cm]?js$/.test(file));
  const files = { scripts: scripts.length, loaded: loaded.length };
  return { scripts: sum(scripts), loaded: sum(loaded), files };
}
