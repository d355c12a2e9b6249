/** Files of policy tests, from text to cases that can be judged. Loads yaml and zod. */
import { parseData } from '../policy/parse-data.ts';
import { placeOf } from '../policy/place-of.ts';
import { type PolicyProblem, pathText, quote, sortProblems } from '../policy/problem.ts';
import { type BuiltCase, buildCase } from './build.ts';
import { momentOf } from './moments.ts';
import { type Case, type Expectation, type PolicyTests, PolicyTestsSchema } from './schema.ts';

/** A case, ready to be judged. */
export interface LoadedCase extends BuiltCase {
  name: string;
  clauses: readonly string[];
  freeze: string;
  expected: Expectation;
  /** Where it begins in the file, counted from 1. */
  line: number;
}

/** A file as it was read; its cases wait for the policy, whose time zone their local times are of. */
export type LoadedTests =
  | {
      ok: true;
      /** The policy they are about, as the file names it. */
      policy: string | undefined;
      cases(timezone: string): { ok: true; cases: LoadedCase[] } | { ok: false; problems: PolicyProblem[] };
    }
  | { ok: false; problems: PolicyProblem[] };

/** Reads a file of policy tests; every mistake is told with its line and column. Never throws for what a text holds. */
export function loadTests(text: string): LoadedTests {
  const parsed = parseData(text, PolicyTestsSchema, {
    what: 'a file of policy tests',
    example: '"cases: [{ name: …, expect: pass }]"',
  });
  if (!parsed.ok) return parsed;
  const { value, origin } = parsed;
  return {
    ok: true,
    policy: value.policy,
    cases: (timezone) => {
      const problems: PolicyProblem[] = repeatedNames(value).map((index) => ({
        ...placeOf(origin, ['cases', index, 'name']),
        path: `cases[${index}].name`,
        message: `another case is called ${quote(value.cases[index]?.name ?? '')}: give each its own name`,
      }));
      const cases = value.cases.flatMap((one, index) => {
        const loaded = loadCase(one, value, timezone);
        if (loaded.ok) return [{ ...loaded.case, line: placeOf(origin, ['cases', index]).line }];
        for (const { path: inside, message } of loaded.problems) {
          const path = ['cases', index, ...inside];
          problems.push({
            ...placeOf(origin, path, inside.includes('boxes') ? 'key' : 'value'),
            path: pathText(path),
            message,
          });
        }
        return [];
      });
      return problems.length > 0 ? { ok: false, problems: sortProblems(problems) } : { ok: true, cases };
    },
  };
}

function loadCase(
  one: Case,
  { defaults = {} }: PolicyTests,
  timezone: string,
):
  | { ok: true; case: Omit<LoadedCase, 'line'> }
  | { ok: false; problems: { path: (string | number)[]; message: string }[] } {
  const { name, clause, freeze = '', expect } = one;
  const built = buildCase(one, defaults, timezone);
  if (!built.ok) return built;
  const expected = typeof expect === 'string' ? { verdict: expect } : expect;
  const { earliestMerge } = expected;
  if (typeof earliestMerge === 'string' && momentOf(earliestMerge, timezone, null) === null) {
    const message = `"${earliestMerge}" does not exist in ${timezone}, whose clocks skip it`;
    return { ok: false, problems: [{ path: ['expect', 'earliestMerge'], message }] };
  }
  const clauses = clause === undefined ? [] : [clause].flat();
  return { ok: true, case: { ...built.built, name, clauses, freeze, expected } };
}

/** The places of names that stood before. */
function repeatedNames({ cases }: PolicyTests): number[] {
  const seen = new Set<string>();
  return cases.flatMap(({ name }, index) => {
    const repeated = seen.has(name);
    seen.add(name);
    return repeated ? [index] : [];
  });
}
