import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import type { Finding, Outcome } from '../../src/decision.ts';
import { evaluate } from '../../src/evaluate.ts';
import { type Policy, PolicySchema } from '../../src/policy/schema.ts';
import { change, THURSDAY } from './change.ts';

/** One situation and what the rule says of it. */
export interface RuleCase {
  name: string;
  change?: Partial<ChangeInput>;
  /** What the policy file says, over the default. */
  policy?: Record<string, unknown>;
  at?: Date | string;
  freeze?: string;
  outcome: Outcome | readonly Outcome[];
  message?: RegExp;
  remedy?: RegExp;
  actor?: Finding['actor'];
}

const policies = new Map<string, Policy>();

/** A policy file as parsed; cases that say the same share it, and with it the globs that it was compiled to. */
function policyOf(file: Record<string, unknown>): Policy {
  const key = JSON.stringify(file);
  const policy = policies.get(key) ?? PolicySchema.parse(file);
  policies.set(key, policy);
  return policy;
}

/** The findings of one rule about a change, judged by the whole engine. */
export function findingsOf(
  rule: string,
  { change: facts = {}, policy = {}, at = THURSDAY, freeze = '' }: Omit<RuleCase, 'name' | 'outcome'>,
): Finding[] {
  const { findings } = evaluate(policyOf(policy), change(facts), new Date(at), { freeze });
  return findings.filter((finding) => finding.rule === rule);
}

/** Runs a table of situations against one rule. A fact that a case sets to `undefined` was not read. */
export function describeRule(rule: string, cases: readonly RuleCase[]): void {
  describe(`rule ${rule}`, () => {
    it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
      const found = findingsOf(rule, each);
      expect(found.map((finding) => finding.outcome)).toEqual([each.outcome].flat());
      const messages = found.map((finding) => finding.message).join('\n');
      if (each.message !== undefined) expect(messages).toMatch(each.message);
      if (each.remedy !== undefined) expect(found.map((finding) => finding.remedy).join('\n')).toMatch(each.remedy);
      if (each.actor !== undefined) expect(found.map((finding) => finding.actor)).toContain(each.actor);
      for (const finding of found) {
        // A finding that holds somebody up says what to do and who is to do it.
        if (finding.outcome === 'fail' || finding.outcome === 'wait')
          expect(finding).toMatchObject({ remedy: expect.stringMatching(/\S/), actor: expect.any(String) });
        expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/);
      }
    });
  });
}
