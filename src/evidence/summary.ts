import type { ChangeRecord } from '../records/record.ts';
import type { Entry } from './population.ts';

/** How many changes, and how many of them comply. */
export interface Count {
  name: string;
  changes: number;
  compliant: number;
}

export interface Summary {
  all: Count;
  byCategory: readonly Count[];
  byLane: readonly Count[];
  byVerdict: readonly Count[];
  /** More than one only where several branches are gated. */
  byBranch: readonly Count[];
}

const noPullRequest = 'none: pushed past the gate';

/** Counts a population. Each of the tables adds up to all of it. */
export function summaryOf(entries: readonly Entry[]): Summary {
  const records = entries.map(({ record }) => record);
  const by = (read: (record: Extract<ChangeRecord, { kind: 'pull-request' }>) => string, known: readonly string[]) =>
    counted(records, (record) => (record.kind === 'push' ? noPullRequest : read(record)), known);
  return {
    all: countOf('all', records),
    byCategory: by(({ category }) => category, ['standard', 'normal', 'major']),
    byLane: by(({ lane }) => lane, ['ordinary', 'emergency', 'rollback', 'bot', 'install']),
    byVerdict: by(({ verdict }) => verdict, ['pass', 'wait', 'fail', 'unknown']),
    byBranch: counted(records, (record) => (record.kind === 'push' ? record.push.branch : record.merge.base.ref), []),
  };
}

function counted(
  records: readonly ChangeRecord[],
  nameOf: (record: ChangeRecord) => string,
  known: readonly string[],
): Count[] {
  const names = [...new Set([...known, ...records.map(nameOf)])];
  return names.flatMap((name) => {
    const count = countOf(
      name,
      records.filter((record) => nameOf(record) === name),
    );
    return count.changes === 0 ? [] : [count];
  });
}

const countOf = (name: string, records: readonly ChangeRecord[]): Count => ({
  name,
  changes: records.length,
  compliant: records.filter(({ compliant }) => compliant).length,
});

/** "93.8 %", never rounded up to 100 nor down to 0; of nothing, there is no rate. */
export function rateOf({ changes, compliant }: Count): string {
  if (changes === 0) return 'no rate';
  const tenths = Math.round((compliant / changes) * 1000);
  const honest = compliant === changes ? 1000 : compliant === 0 ? 0 : Math.min(999, Math.max(1, tenths));
  return `${honest % 10 === 0 ? honest / 10 : (honest / 10).toFixed(1)} %`;
}
