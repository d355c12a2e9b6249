import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyFileSchema } from '../../src/policy/file-schema.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const schema = policyFileSchema();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

describe('the JSON Schema for editors agrees with the parser', () => {
  it.each([
    [true, '{}'],
    [true, 'extends: default@1'],
    [true, 'rules: {title: off, approvals: {level: warning, normal: 2}}'],
    [true, 'bots: [a]'],
    [true, 'bots: {add: [a], remove: ["renovate[bot]"]}'],
    [true, 'areas: {api: {paths: {add: [rpc/**]}}}'],
    [true, 'areas: {billing: {title: Billing, paths: [billing/**]}}'],
    [true, 'calendar: {holidays: {add: [{date: 2026-12-24, name: Christmas Eve}], remove: {add: [2026-10-12]}}}'],
    [true, 'freezes: {add: [{from: 2026-11-27, to: 2026-11-30, reason: Black Friday}]}'],
    [true, 'people: {executive: ["@ada", acme/leads]}\ndocument: {title: Ours, url: https://example.com/p}'],
    [false, 'extends: default@2'],
    [false, 'peple: {}'],
    [false, 'rules: {aprovals: {}}'],
    [false, 'rules: {approvals: {nrmal: 1}}'],
    [false, 'rules: {approvals: {normal: two}}'],
    [false, 'rules: {title: loud}'],
    [false, 'bots: a'],
    [false, 'bots: {ad: [a]}'],
    [false, 'bots: {}'],
    [false, 'bots: {add: a}'],
    [false, 'calendar: {holidays: {add: [{date: 2026-12-24}]}}'],
    [false, 'calendar: {hours: {monday: 9-5}}'],
    [false, 'freezes: [{from: 2026-11-27, to: 2026-11-30}]'],
    [false, 'people: {owner: ["a b"]}'],
    [false, 'calendar:'],
  ])('%s: %s', (valid, text) => {
    expect(parsePolicy(text, 'policy.yml').ok).toBe(valid);
    expect({ valid: validate(parse(text)), errors: validate.errors ?? [] }).toMatchObject({ valid });
  });

  it('accepts the whole built-in policy', () => {
    expect({ valid: validate(builtInPolicy), errors: validate.errors ?? [] }).toMatchObject({ valid: true });
  });

  it('says what it is and where it is published', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://raw.githubusercontent.com/ilana/change-gate/v1/dist/policy.schema.json',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema).not.toHaveProperty('required');
  });
});

/** The settings under a schema that nothing explains: neither they nor the mapping of one part of the policy around them. */
function unexplained(part: unknown, path: readonly string[] = [], around = false): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((item) => unexplained(item, path, around));
  return Object.entries(part).flatMap(([keyword, value]) => {
    if (['default', 'enum', 'required'].includes(keyword)) return [];
    if (keyword !== 'properties' || typeof value !== 'object' || value === null)
      return unexplained(value, path, around);
    return Object.entries(value).flatMap(([key, member]) => {
      const here = [...path, key];
      const isPart = here.length > (here[0] === 'rules' ? 2 : 1);
      const explained = around || (typeof member === 'object' && member !== null && 'description' in member);
      const isEdit = key === 'add' || key === 'remove';
      return [...(explained || isEdit ? [] : [here.join('.')]), ...unexplained(member, here, explained && isPart)];
    });
  });
}

it('explains every setting', () => {
  expect(unexplained(schema)).toEqual([]);
});
