import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { builtInHash, builtInPolicy } from '../../src/policy/built-in.ts';
import { canonicalJson, policyHash } from '../../src/policy/hash.ts';
import { PolicySchema, policySchemaOf } from '../../src/policy/schema.ts';
import { defineRule, pass, type Zod } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';

describe('the built-in policy', () => {
  it('is what the schema says: run node scripts/generate.ts after changing a default', () => {
    const file = readFileSync(new URL('../../src/policy/built-in.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(PolicySchema.parse({}), null, 2)}\n`);
  });

  it('has the hash that is kept with it', () => {
    expect(builtInHash).toBe(policyHash(builtInPolicy));
  });

  it('is a valid policy that parsing leaves as it is', () => {
    expect(PolicySchema.parse(builtInPolicy)).toEqual(builtInPolicy);
  });

  it('has settings for every rule, citing clauses and controls', () => {
    expect(Object.keys(builtInPolicy.rules)).toEqual(rules.map(({ id }) => id));
    for (const rule of rules) {
      expect(builtInPolicy.rules[rule.id]).toMatchObject({
        level: rule.level ?? 'error',
        clauses: rule.clauses,
        controls: rule.controls,
      });
    }
  });

  it('loads neither zod nor yaml', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      await import('./src/policy/built-in.ts');
      await import('./src/policy/hash.ts');
      process.stdout.write(loaded.filter((url) => url.includes('node_modules')).join('\\n'));`;
    const loaded = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
      encoding: 'utf8',
    });
    expect(loaded).toBe('');
  });
});

describe('a rule declares its settings itself', () => {
  const rule = (options: (schema: Zod) => z.ZodObject) =>
    defineRule({
      id: 'lunch',
      title: 'Lunch',
      clauses: ['1'],
      controls: [],
      needs: [],
      level: 'warning',
      options,
      check: () => pass('eaten'),
    });

  it('with its own level, clauses, controls and options as defaults', () => {
    const schema = policySchemaOf([rule((s) => s.strictObject({ minutes: s.int().default(30) }))]);
    expect(schema.parse({}).rules).toEqual({ lunch: { minutes: 30, level: 'warning', clauses: ['1'], controls: [] } });
  });

  it('and unknown options are errors even where the rule forgot to say so', () => {
    const schema = policySchemaOf([rule((s) => s.object({}))]);
    expect(schema.safeParse({ rules: { lunch: { minutes: 30 } } }).success).toBe(false);
  });

  it('but not one that every rule has', () => {
    expect(() => policySchemaOf([rule((s) => s.strictObject({ level: s.int().default(1) }))])).toThrow(/"level"/);
  });
});

describe('the hash of a policy', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(policyHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('does not depend on the order of keys, but on that of lists', () => {
    expect(policyHash({ a: 1, b: { c: 2, d: 3 } })).toBe(policyHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(policyHash({ a: [1, 2] })).not.toBe(policyHash({ a: [2, 1] }));
  });

  it.each([
    [{ b: [1, { z: null, a: 'é\n' }], a: undefined }, '{"b":[1,{"a":"é\\n","z":null}]}'],
    [[undefined, 1.5, true], '[null,1.5,true]'],
  ])('is of canonical JSON', (value, json) => {
    expect(canonicalJson(value)).toBe(json);
  });
});
