import type { MetricsReport, RuleRow } from './report.ts';

/** What a year shows of one rule: whether it earns its keep. */
export interface RuleReview extends RuleRow {
  /** What was overridden, of all that it stopped or would have stopped; null: it stopped nothing that is known. */
  overriddenShare: number | null;
  /** How many changes that share is of: fewer than five say little. */
  tried: number;
  /** Milliseconds of waiting for each change that it kept waiting; null: none. */
  waitedEach: number | null;
  /** What to look at, as a sentence; empty: nothing. */
  note: string;
}

/** A rule that is overridden this often in what it stops is worth a look. */
const often = 0.25;

/** The review of the policy's effectiveness (9.2): what each rule stopped, how often it was overridden, what waiting it cost. */
export function yearlyReview(report: Pick<MetricsReport, 'rules'>): RuleReview[] {
  return report.rules
    .map((row): RuleReview => {
      const tried = row.stopped + row.overridden.length;
      const overriddenShare = tried === 0 ? null : row.overridden.length / tried;
      const waitedEach = row.keptWaiting === 0 ? null : row.waited / row.keptWaiting;
      return { ...row, overriddenShare, tried, waitedEach, note: noteOf(row, tried, overriddenShare) };
    })
    .sort((one, other) => other.waited - one.waited || other.stopped - one.stopped || (one.rule < other.rule ? -1 : 1));
}

function noteOf({ judged, against, unknown, overridden }: RuleRow, tried: number, share: number | null): string {
  if (unknown > 0) return `Could not be judged in ${unknown} of ${judged}: find out why.`;
  if (against.length > 0) return `Merged against in ${against.length}: is it enforced?`;
  if (share !== null && overridden.length > 1 && share >= often)
    return `Overridden in ${overridden.length} of ${tried}: is it asked too often?`;
  if (judged > 0 && tried === 0) return 'Is not known to have stopped anything.';
  return '';
}
