import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { createPolicySchema } from '../../src/policy/create-schema.ts';
import { quickPolicy } from '../../src/policy/quick.ts';
import { PolicySchema } from '../../src/policy/schema.ts';
import { zodKit } from '../../src/policy/zod-kit.ts';
import { rules } from '../../src/rules/index.ts';

const parts = Object.keys(builtInPolicy).filter((part) => part !== 'rules');

describe('what a file does not tell of', () => {
  it('is that of the built-in policy itself', () => {
    const { rules: settings, ...others } =
      quickPolicy('extends: default@1\nrules: { title: off }\n', 'policy.yml') ?? builtInPolicy;
    expect(settings.title.level).toBe('off');
    for (const { id } of rules.filter((rule) => rule.id !== 'title'))
      expect(settings[id]).toBe(builtInPolicy.rules[id]);
    for (const part of parts) expect(others).toHaveProperty(part, builtInPolicy[part as keyof typeof builtInPolicy]);
  });

  it('is asked of all the same what is told', () => {
    const wrong = fc.oneof(fc.integer(), fc.boolean(), fc.constant([]), fc.constant({ x: 1 }), fc.constant(['x', 1]));
    const names = fc.constantFrom(...Object.keys(builtInPolicy), ...rules.map(({ id }) => id), 'x');
    fc.assert(
      fc.property(fc.dictionary(names, wrong, { minKeys: 1, maxKeys: 3 }), fc.boolean(), (told, areRules) => {
        const changed = areRules
          ? { ...builtInPolicy, rules: { ...builtInPolicy.rules, ...told } }
          : { ...builtInPolicy, ...told };
        const isTold = (name: string) => Object.hasOwn(told, name);
        const schema = createPolicySchema(zodKit, rules, {
          part: (name) => !areRules && isTold(name),
          rule: (id) => areRules && isTold(id),
        });
        const [some, all] = [schema.safeParse(changed), PolicySchema.safeParse(changed)];
        expect(some.success).toBe(all.success);
        expect(some.data).toEqual(all.data);
      }),
      { numRuns: 300 },
    );
  });

  it.each([...parts, ...rules.map(({ id }) => id)])('makes no difference: only %s is told', (told) => {
    const schema = createPolicySchema(zodKit, rules, { part: (name) => name === told, rule: (id) => id === told });
    expect(schema.parse(builtInPolicy)).toEqual(PolicySchema.parse(builtInPolicy));
  });
});
