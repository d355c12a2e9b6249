import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { recordText } from '../../src/records/record.ts';
import { parseRecord, recordSchema } from '../../src/records/schema.ts';
import { emergency, recorded } from './recorded.ts';

describe('the published schema of records', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(recordSchema());
  const plain = (value: Parameters<typeof recordText>[0]): Record<string, unknown> => JSON.parse(recordText(value));

  it('accepts what the gate writes', () => {
    for (const record of [recorded(), recorded(emergency)])
      expect([validate(plain(record)), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['a later version', { recordVersion: 2 }, 'recordVersion'],
    ['another kind', { kind: 'else' }, 'kind'],
    ['an unknown member', { extra: 1 }, 'extra'],
    ['an instant that is none', { createdAt: 'yesterday' }, 'createdAt'],
    ['an unknown lane', { lane: 'fast' }, 'lane'],
  ])('refuses %s, and says where', (_, change, where) => {
    const wrong = { ...plain(recorded()), ...change };
    expect(validate(wrong)).toBe(false);
    const parsed = parseRecord(wrong);
    expect(parsed.ok ? [] : parsed.problems.join()).toContain(where);
  });

  it.each([null, 1, 'text', [], {}])('refuses %j', (value) => {
    expect(parseRecord(value).ok).toBe(false);
  });
});
