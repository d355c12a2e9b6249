import { describe, expect, it } from 'vitest';
import { outputs } from '../../src/report/outputs.ts';
import { decisions, failing, passing } from './decisions.ts';

describe('the outputs of the action', () => {
  it('are strings, empty where nothing is known', () => {
    const { decision: _json, ...others } = outputs(failing);
    expect(others).toEqual({
      verdict: 'fail',
      category: 'major',
      areas: 'authentication,database',
      'valid-until': '',
      'earliest-merge': '2026-12-02T16:05:00.000Z',
    });
    expect(outputs(passing)).toMatchObject({ areas: '', 'valid-until': '2026-11-27T21:00:00.000Z' });
  });

  it.each(Object.entries(decisions))('hold the whole decision: %s', (_name, decision) => {
    expect(JSON.parse(outputs(decision).decision)).toEqual(decision);
  });

  it('leave out evidence, then files, where the decision would be too large for the runner', () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({ path: `${'x'.repeat(300)}${index}`, pattern: '**' }));
    const findings = failing.findings.map((finding) => ({ ...finding, evidence: { files } }));
    const withEvidence = { ...failing, findings };
    expect(JSON.parse(outputs(withEvidence).decision)).toEqual(failing);
    const withFiles = { ...withEvidence, sensitive: [{ area: 'api', title: 'API', files }] };
    const { decision } = outputs(withFiles, 100_000);
    expect(Buffer.byteLength(decision)).toBeLessThanOrEqual(100_000);
    expect(JSON.parse(decision).sensitive[0].files).toHaveLength(10);
    expect(JSON.parse(decision).findings).toHaveLength(failing.findings.length);
  });
});
