import { format } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';

/** A test of the bundle, ready to be run. */
export interface CollectedTest {
  /** File, suites and title; numbered where several have the same. */
  id: string;
  /** The test file, relative to the project. */
  file: string;
  run: () => unknown;
}

type Body = (...row: unknown[]) => unknown;

/**
 * What the test files of a bundle import as `vitest`: as much of it as they use, which is `describe`, `it`, `test`, `each` and
 * `expect`. Anything else is undefined, and the first run fails on it. `enterFile` is called by the bundle, at the start of each file.
 */
export function collector() {
  const tests: CollectedTest[] = [];
  const ids = new Map<string, number>();
  let file = '';
  let suites: string[] = [];

  function test(title: string, run: Body): void {
    const name = [file, ...suites, title].join(' > ');
    const count = (ids.get(name) ?? 0) + 1;
    ids.set(name, count);
    tests.push({ id: count === 1 ? name : `${name} (${count})`, file, run });
  }
  test.each = (rows: readonly unknown[]) => (title: string, run: Body) => {
    const places = title.match(/%[sdifjoO]/g)?.length ?? 0;
    for (const each of rows) {
      const row: unknown[] = Array.isArray(each) ? each : [each];
      test(format(title, ...row.slice(0, places)), () => run(...row));
    }
  };
  function describe(title: string, body: () => void): void {
    suites.push(title);
    body();
    suites.pop();
  }
  function enterFile(name: string): void {
    file = name;
    suites = [];
  }
  return { tests, module: { describe, it: test, test, expect, enterFile } };
}

/** Runs of a property for a mutant: hundreds, as in `npm test`, would take most of the time. */
const runs = 10;

/** What they import as `fast-check`: few runs, always the same, and no search for a smaller counterexample. */
export const fewRuns = {
  ...fc,
  assert: <Values>(property: fc.IRawProperty<Values>, parameters: fc.Parameters<Values> = {}) =>
    fc.assert(property, {
      seed: 1,
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? runs, runs),
      endOnFailure: true,
    }),
};
