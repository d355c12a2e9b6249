/**
 * Measures the action as a runner starts it, against a fake GitHub, beside the least that a process can do:
 * `node scripts/bench.ts [--runs N] [--only TEXT] [--json FILE] [--write]`. See docs/performance.md.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFloor } from './bench/bundle-floor.ts';
import { reached } from './bench/goals.ts';
import {
  measureCase,
  measureEvaluation,
  measureOverhead,
  measurePolicyFile,
  measurePreview,
  measureRequests,
  measureSize,
} from './bench/measurements.ts';
import { sizes } from './bench/pull-requests.ts';
import { findings, type Results } from './bench/results.ts';
import type { Bench } from './bench/runner.ts';
import { startServer } from './bench/server.ts';
import { detailTables, goalTable, withMeasured } from './bench/tables.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs: give 1 or more.`);
if (values.write && values.only !== '') throw new Error('--write needs every measurement: leave out --only.');

const root = resolve(import.meta.dirname, '..');
const node = join(root, 'node_modules/.bin/node');
const folder = mkdtempSync(join(tmpdir(), 'change-gate-bench-'));
try {
  const began = performance.now();
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  const floor = bundleFloor(folder);
  await using server = await startServer(node, folder);
  const bench: Bench = { root, node, folder, script: join(folder, 'dist/index.js'), floor, server };
  const results: Results = { cases: [], requests: [] };
  const wanted = async (name: string, take: () => Promise<unknown>): Promise<void> => {
    if (!name.includes(values.only)) return;
    const start = performance.now();
    await take();
    process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  };
  for (const latency of [0, 40])
    for (const files of sizes)
      await wanted(`wall, ${files} files, ${latency} ms`, async () =>
        results.cases.push(await measureCase(bench, server, files, latency, runs)),
      );
  for (const files of sizes)
    for (const approved of [false, true])
      await wanted(`requests, ${files} files${approved ? ', approved' : ''}`, async () =>
        results.requests.push(await measureRequests(bench, server, files, approved)),
      );
  await wanted('policy file', async () => {
    results.policyFile = await measurePolicyFile(bench, server, sizes[0], runs);
  });
  await wanted('preview', async () => {
    results.preview = await measurePreview(bench, sizes[0], runs);
  });
  await wanted('evaluation', async () => {
    results.evaluation = measureEvaluation(bench, sizes[2], runs);
  });
  await wanted('size', async () => {
    results.size = await measureSize(bench, sizes[0]);
  });
  await wanted('overhead', async () => {
    results.overhead = await measureOverhead(bench, runs);
  });
  const found = reached(findings(results));
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    processors: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
  const circumstances = `Medians of ${runs} runs of each process on Node ${machine.node}, with ${machine.processors} processors and a load of ${machine.load.toFixed(1)}.`;
  const page = [goalTable(found), circumstances, ...detailTables(results)].join('\n\n');
  process.stdout.write(`${page}\n\n${machine.processor}\n`);
  process.stdout.write(`All in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine, runs, goals: found, ...results }, null, 2)}\n`);
  if (values.write) {
    const file = join(root, 'docs/performance.md');
    writeFileSync(file, withMeasured(readFileSync(file, 'utf8'), page));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
