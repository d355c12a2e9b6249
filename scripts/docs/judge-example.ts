import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';
import type { Finding } from '../../src/decision.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { formatProblems, parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/schema.ts';
import type { Example } from './examples.ts';

/** The change that all examples start from. Its totals are left out, since examples shorten its lists. */
export function featureChange(root: string): Change {
  const text = readFileSync(join(root, 'examples/feature.json'), 'utf8');
  const { totals: _totals, ...change } = ChangeSchema.parse(JSON.parse(text));
  return change;
}

/** What one rule finds in an example. */
export function judgeExample(rule: string, { change, policy, at }: Example, feature: Change): Finding[] {
  const facts = { ...feature, ...change?.(feature) };
  const instant = new Date(at ?? feature.readAt ?? feature.createdAt);
  return [...evaluate(policyOf(policy, rule), facts, instant).findings].filter((finding) => finding.rule === rule);
}

function policyOf(text: string | undefined, rule: string): Policy {
  if (text === undefined) return builtInPolicy;
  const parsed = parsePolicy(`extends: default@1\n${text}`, `the example of ${rule}`);
  if (!parsed.ok) throw new Error(formatProblems(parsed.problems, `the example of ${rule}`, text));
  return parsed.policy;
}
