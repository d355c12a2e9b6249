import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { compileTests } from './bundle.ts';
import type { CollectedTest } from './collect.ts';

const tests = ['__tests__/{rules,calendar,body}/*.test.ts', '__tests__/decide.test.ts'];

const leftOut = [
  // Bounds processor time, which mutants that are not active take too.
  '__tests__/body/hostile.test.ts',
  // Minutes of brute force for a few thousand mutants. The tables are to find them by themselves.
  '__tests__/calendar/agreement.test.ts',
  // Starts processes, which no mutant reaches.
  '__tests__/calendar/machine-zone.test.ts',
];

/**
 * Which tests have to find the mutants of a source: for a rule its own table and what is said of all rules, for the rest those of
 * the same folder. That others happen to fail as well does not count.
 */
function ownTests(source: string): (test: string) => boolean {
  const folder = dirname(source).replace(/^src/, '__tests__');
  const table = join(folder, `${basename(source, '.ts')}.test.ts`);
  const ofAll = ['declared', 'evidence'].map((name) => join(folder, `${name}.test.ts`));
  return basename(folder) === 'rules' ? (test) => [table, ...ofAll].includes(test) : (test) => dirname(test) === folder;
}

/** What the dry run leaves in the sandbox for the other processes. */
interface Learned {
  /** How often one test hit each mutant at most: one that hits it ten times as often never ends. */
  mostHits: Record<string, number>;
  /** Milliseconds of each test: the quick ones come first. */
  cost: Record<string, number>;
}
const learned = 'learned.json';

/** What Stryker's instrumented sources read and write. */
const context: {
  activeMutant?: string | undefined;
  currentTestId?: string;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
} = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: context });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function resultOf({ id, file, run }: CollectedTest): Promise<TestResult> {
  const began = performance.now();
  const told = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - began });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: messageOf(error) };
  }
}

/**
 * Runs the tests in its own process, from one bundle of them and the instrumented sources that is evaluated anew for every mutant.
 * The official runner has vitest start a worker for each, which takes seconds where this takes milliseconds.
 */
class InProcessRunner implements TestRunner {
  #files: readonly string[] = [];
  #load: () => CollectedTest[] = () => [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#files = globSync(tests, { exclude: leftOut }).sort();
    this.#load = await compileTests(process.cwd(), this.#files);
  }

  /** Each file sees sources of its own, as in vitest; within one, only the first test covers what a module then remembers. */
  async dryRun(): Promise<DryRunResult> {
    const results: TestResult[] = [];
    const covered: MutantCoverage = { static: {}, perTest: {} };
    for (const each of this.#files) {
      const coverage: MutantCoverage = { static: {}, perTest: {} };
      context.mutantCoverage = coverage;
      delete context.currentTestId;
      for (const test of this.#load().filter(({ file }) => file === each)) {
        context.currentTestId = test.id;
        results.push(await resultOf(test));
      }
      covered.static = coverage.static;
      Object.assign(covered.perTest, coverage.perTest);
    }
    const mostHits: Learned['mostHits'] = {};
    for (const [id, hits] of [covered.static, ...Object.values(covered.perTest)].flatMap(Object.entries<number>))
      mostHits[id] = Math.max(mostHits[id] ?? 0, hits);
    const cost = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(learned, JSON.stringify({ mostHits, cost } satisfies Learned));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: covered };
  }

  /** The source's own tests up to the first that fails; of a file with one that covers the mutant all, but that one first. */
  async mutantRun({ activeMutant, mutantActivation, testFilter, sandboxFileName }: MutantRunOptions) {
    const { mostHits, cost }: Learned = JSON.parse(readFileSync(learned, 'utf8'));
    context.hitLimit = 1_000 + 10 * (mostHits[activeMutant.id] ?? 0);
    context.hitCount = 0;
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const results: TestResult[] = [];
    try {
      const isOwn = ownTests(relative(process.cwd(), sandboxFileName));
      const own = this.#load().filter(({ file }) => isOwn(file));
      context.activeMutant = activeMutant.id;
      const covering = new Set(own.filter(({ id }) => testFilter?.includes(id) ?? true));
      const files = new Set([...covering].map(({ file }) => file));
      const rank = (test: CollectedTest) => (cost[test.id] ?? 0) + (covering.has(test) ? 0 : 1e6);
      const chosen = own.filter(({ file }) => files.has(file)).sort((one, other) => rank(one) - rank(other));
      for (const test of chosen) {
        context.hitCount = 0;
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: messageOf(error) });
    }
    const complete = { status: DryRunStatus.Complete, tests: results } as const;
    return toMutantRunResult(determineHitLimitReached(context.hitCount, context.hitLimit) ?? complete);
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner())];
