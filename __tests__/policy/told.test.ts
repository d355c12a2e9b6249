import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { createPolicySchema } from '../../src/policy/create-schema.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { rules } from '../../src/rules/index.ts';

const parts = Object.keys(builtInPolicy).filter((part) => part !== 'rules');

describe('what a file does not tell of', () => {
  it('is that of the built-in policy itself', () => {
    const parsed = parsePolicy('extends: default@1\nrules: { title: off }\n', 'policy.yml');
    const { rules: settings, ...others } = parsed.ok ? parsed.policy : builtInPolicy;
    expect(settings.title.level).toBe('off');
    for (const { id } of rules.filter((rule) => rule.id !== 'title'))
      expect(settings[id]).toBe(builtInPolicy.rules[id]);
    for (const part of parts) expect(others).toHaveProperty(part, builtInPolicy[part as keyof typeof builtInPolicy]);
  });

  it.each([...parts, ...rules.map(({ id }) => id)])('makes no difference: only %s is told', (told) => {
    const schema = createPolicySchema(rules, { part: (name) => name === told, rule: (id) => id === told });
    expect(schema.parse(builtInPolicy)).toEqual(PolicySchema.parse(builtInPolicy));
  });
});
