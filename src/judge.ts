import type { Change } from './change.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { type EvaluateOptions, evaluate } from './evaluate.ts';
import type { PolicyInForce } from './policy/in-force.ts';

/** From facts to decision: what every shell does between reading and printing. */
export function judge(
  change: Change,
  at: Date,
  { policy, ...source }: PolicyInForce,
  options: EvaluateOptions = {},
): Decision {
  return decide(evaluate(policy, change, at, options), source);
}
