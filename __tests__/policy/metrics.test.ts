import { describe, expect, test } from 'vitest';
import { metricsOf, usualMetrics } from '../../src/metrics/metrics-policy.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { policyHash } from '../../src/policy/hash.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy } from '../../src/policy/print.ts';
import { PolicySchema } from '../../src/policy/schema.ts';

const parsed = (text: string) => {
  const result = parsePolicy(`extends: default@1\n${text}`, 'policy.yml');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.policy;
};

describe('the section metrics', () => {
  test('is not in the built-in policy, so that it changes the hash of no policy in force', () => {
    expect(PolicySchema.parse({})).not.toHaveProperty('metrics');
    expect(policyHash(parsed(''))).toBe(policyHash(builtInPolicy));
    expect(metricsOf(builtInPolicy)).toEqual(usualMetrics);
  });

  test.each<[string, object]>([
    ['metrics: {}', usualMetrics],
    ['metrics: { incidentLabels: [incident, SEV1] }', { ...usualMetrics, incidentLabels: ['incident', 'SEV1'] }],
    ['metrics: { incidentLabels: { add: [incident] } }', { ...usualMetrics, incidentLabels: ['incident'] }],
    [
      'metrics: { incidentIssues: ["INC-*", "acme/incidents#*"] }',
      { ...usualMetrics, incidentIssues: ['INC-*', 'acme/incidents#*'] },
    ],
    ['metrics: { environments: [] }', { ...usualMetrics, environments: [] }],
    ['metrics: { environments: ["main - shop"] }', { ...usualMetrics, environments: ['main - shop'] }],
  ])('%s', (text, expected) => {
    const policy = parsed(text);
    expect(metricsOf(policy)).toEqual(expected);
    expect(parsePolicy(printPolicy(policy), 'printed.yml')).toMatchObject({ ok: true, policy });
  });

  test.each([
    ['metrics: { incidentLabel: [x] }', /incidentLabel/],
    ['metrics: { incidentLabels: incident }', /list/],
    ['metrics: { incidentLabels: [""] }', /incidentLabels|empty|character/],
  ])('%s is told to be wrong', (text, message) => {
    expect(() => parsed(text)).toThrow(message);
  });
});
