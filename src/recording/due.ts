import type { PlacedRecord } from '../records/placed-record.ts';
import type { ChangeRecord } from '../records/record.ts';

/**
 * Which of many records have to be followed up at an instant: those with something left to do, and those whose monitoring
 * period has come to its end. First those whose time came first; what has no time comes last.
 */
export function recordsDue<Placed extends Pick<PlacedRecord, 'record'>>(placed: readonly Placed[], at: Date): Placed[] {
  return placed
    .flatMap((one) => {
      const time = timeOf(one.record, at);
      return time === null ? [] : [{ one, time }];
    })
    .sort((a, b) => (a.time === b.time ? 0 : a.time - b.time))
    .map(({ one }) => one);
}

/** The first instant at which something of a record is due, in milliseconds; null: there is nothing to follow up now. */
function timeOf(record: ChangeRecord, at: Date): number | null {
  if (record.kind === 'push') return null;
  const { obligations, verification } = record;
  const open = obligations.filter(({ state }) => state !== 'done');
  const ends = verification?.state === 'monitoring' ? Date.parse(verification.ends) : Number.POSITIVE_INFINITY;
  const ended = ends <= at.getTime();
  if (open.length === 0 && !ended) return null;
  const dues = open.map(({ due }) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due)));
  return Math.min(...dues, ...(ended ? [ends] : []));
}
