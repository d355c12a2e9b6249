import type { Decision } from '../decision.ts';

export type OutputName = 'verdict' | 'category' | 'areas' | 'valid-until' | 'earliest-merge' | 'decision';

/** The runner takes outputs of a job up to 1 MiB; a margin is left for the others. */
const mostBytes = 1024 * 1024 - 16 * 1024;

/**
 * The outputs of the action, all strings. `areas` is a list with commas and without spaces, empty for none; an instant that
 * is not known is empty; `decision` is the whole decision as JSON, without evidence where it would not fit otherwise.
 */
export function outputs(decision: Decision, sizeLimit = mostBytes): Record<OutputName, string> {
  return {
    verdict: decision.verdict,
    category: decision.category,
    areas: decision.areas.join(','),
    'valid-until': decision.validUntil ?? '',
    'earliest-merge': decision.earliestMerge ?? '',
    decision: fitting(decision, sizeLimit),
  };
}

/** Whole JSON in any case: ever shorter versions are tried, the last is printed as it is. */
function fitting(decision: Decision, sizeLimit: number): string {
  const whole = JSON.stringify(decision);
  if (Buffer.byteLength(whole) <= sizeLimit) return whole;
  const findings = decision.findings.map(({ evidence: _left, ...finding }) => finding);
  const few = <Cause extends { files: readonly unknown[] }>(causes: readonly Cause[]) =>
    causes.map((cause) => ({ ...cause, files: cause.files.slice(0, 10) }));
  const brief = {
    ...decision,
    findings,
    sensitive: few(decision.sensitive),
    categoryReasons: few(decision.categoryReasons),
  };
  const withoutEvidence = JSON.stringify({ ...decision, findings });
  return Buffer.byteLength(withoutEvidence) <= sizeLimit ? withoutEvidence : JSON.stringify(brief);
}
