import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyTestsSchema } from '../../src/policy-tests/file-schema.ts';

const schema = policyTestsSchema();
const validate = new Ajv2020({ strict: false }).compile(schema);
const read = (name: string) => readFileSync(new URL(`../../examples/policy-tests/${name}`, import.meta.url), 'utf8');

describe('the JSON Schema of policy tests', () => {
  it.each(['default.test.yml', 'people.test.yml'])('accepts %s, which names it', (name) => {
    const text = read(name);
    expect({ valid: validate(parse(text)), errors: validate.errors ?? [] }).toMatchObject({ valid: true, errors: [] });
    expect(text).toContain(`$schema=${String(schema['$id'])}\n`);
  });

  it.each([
    'cases: []',
    'cases: [{name: x}]',
    'cases: [{name: x, expect: passes}]',
    'cases: [{name: x, expect: {findings: {aprovals: pass}}}]',
    'cases: [{name: x, expect: pass, change: {file: []}}]',
  ])('refuses %s', (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});
