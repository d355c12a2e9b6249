import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { builtIn, parsedPolicy } from '../../src/policy/in-force.ts';
import { type LoadedCase, loadTests } from '../../src/policy-tests/load.ts';
import { runCase } from '../../src/policy-tests/run.ts';
import { rules } from '../../src/rules/index.ts';

const folder = new URL('../../examples/policy-tests/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function casesOf(name: string): LoadedCase[] {
  const loaded = loadTests(read(name));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const built = loaded.cases(builtInPolicy.calendar.timezone);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.cases;
}

const named = await parsedPolicy(read('people.yml'), 'people.yml');
const sets = [
  { policy: builtIn(), cases: casesOf('default.test.yml') },
  { policy: named, cases: casesOf('people.test.yml') },
];
const all = sets.flatMap(({ policy, cases }) => cases.map((one) => ({ policy, one })));

describe('the cases of the built-in policy', () => {
  it.each(all.map((each) => [each.one.name, each] as const))('%s', (_name, { policy, one }) => {
    expect(runCase(one, policy).differences).toEqual([]);
  });

  it('show every clause that a rule cites, and what makes a change Standard, Normal and Major', () => {
    const shown = new Set(all.flatMap(({ one }) => one.clauses));
    const cited = [...Object.values(builtInPolicy.rules).flatMap(({ clauses }) => clauses), '3.2', '3.3', '3.5'];
    expect(cited.filter((clause) => !shown.has(clause))).toEqual([]);
  });

  const expected = (rule: string) =>
    all.flatMap(({ one }) => {
      const asked = one.expected.findings?.[rule];
      if (asked === undefined) return [];
      return typeof asked === 'string' || Array.isArray(asked) ? [asked].flat() : [asked.outcome ?? 'wait'];
    });

  it.each(rules.map(({ id }) => id).filter((id) => id !== 'sections'))('show the rule %s hold a change up', (rule) => {
    expect(expected(rule).some((outcome) => ['fail', 'wait', 'unknown'].includes(outcome))).toBe(true);
  });

  it('say where they stand in the file', () => {
    const text = read('default.test.yml').split('\n');
    for (const one of casesOf('default.test.yml')) expect(text[one.line - 1]).toContain(`name: ${one.name}`);
  });
});
