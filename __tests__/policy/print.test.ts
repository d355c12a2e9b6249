import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyHash } from '../../src/policy/hash.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy } from '../../src/policy/print.ts';
import type { Policy } from '../../src/policy/schema.ts';

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, 'policy.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const changed = policyOf(
  [
    'document: {title: "Ours # and: theirs\\n## yes"}',
    'calendar: {timezone: Europe/Berlin}',
    'bots: {add: ["x: y", "off", "1.0", "[x]"]}',
    'areas: {billing: {title: Billing, paths: ["billing/**"]}}',
    'rules: {title: warning}',
  ].join('\n'),
);

describe('the policy in force, printed', () => {
  it.each<[string, Policy]>([
    ['built-in', builtInPolicy],
    ['changed', changed],
  ])('says the same when it is read: %s', (_name, policy) => {
    expect(parsePolicy(printPolicy(policy), 'policy.yml')).toEqual({ ok: true, policy, warnings: [] });
  });

  it('says what differs from the default, and only that', () => {
    const printed = printPolicy(changed);
    expect(printed).toContain('# Changed: the default is "America/Chicago"\n  timezone: Europe/Berlin');
    expect(printed).toContain('# Changed: the default is "error"\n    level: warning');
    expect(printPolicy(builtInPolicy)).not.toContain('Changed:');
  });

  it('carries the hash that decisions carry, and explains each setting', () => {
    const printed = printPolicy(builtInPolicy);
    expect(printed).toContain(policyHash(builtInPolicy));
    expect(printed).toContain('# Opening hours by weekday\n  hours:');
    expect(printed).toMatch(
      /# Nothing ships outside the deployment window\n {2}# Lifted in: [a-z, ]+\n {2}deployment-window:/,
    );
  });
});
