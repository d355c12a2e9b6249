import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { evaluate } from '../evaluate.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { compareWith, type Difference } from './compare.ts';
import type { LoadedCase } from './load.ts';
import { momentOf } from './moments.ts';

/** A case that was judged. */
export interface TestResult {
  name: string;
  clauses: readonly string[];
  line: number;
  at: string;
  passed: boolean;
  differences: readonly Difference[];
  verdict: Decision['verdict'];
}

/** Judges a case by a policy and compares. Pure. */
export function runCase(one: LoadedCase, { policy, ...source }: PolicyInForce): TestResult {
  const decision = decide(evaluate(policy, one.change, one.at, { freeze: one.freeze }), source);
  const { timezone } = policy.calendar;
  const instant = (text: string) => momentOf(text, timezone, null)?.toISOString() ?? text;
  const differences = compareWith(decision, one.expected, instant);
  const { name, clauses, line } = one;
  const passed = differences.length === 0;
  return { name, clauses, line, at: one.at.toISOString(), passed, differences, verdict: decision.verdict };
}
