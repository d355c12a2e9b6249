import type { PolicyInForce } from '../policy/in-force.ts';
import type { ChangeRecord } from '../records/record.ts';
import { recordPlace } from '../records/record-path.ts';
import { combined } from './combine-writes.ts';
import { withFollowUp } from './follow-up-link.ts';
import { backLinks, linkTo, type Reverting } from './links.ts';
import type { Recorder } from './recorder.ts';

/** What stands in the records of one change once a run has looked at it. */
export interface Recorded {
  /** "#42", or "the push of 1a2b3c4". */
  name: string;
  place: string;
  /** null: what stands there is no record. */
  record: ChangeRecord | null;
  /** Whether this run wrote it first. */
  first: boolean;
  /** What could not be read or done, as sentences. */
  problems: readonly string[];
}

/** What stands at a place and is no record is left to people. */
export const brokenAt = (name: string, place: string, broken: readonly string[]): Recorded => ({
  name,
  place,
  record: null,
  first: false,
  problems: [`${place}.json of ${name} is no record (${broken[0] ?? 'not readable'}): restore it from the history`],
});

/** A record that was made, and what is known beside it. */
interface Made {
  name: string;
  record: ChangeRecord;
  reverting: Reverting;
  policy: PolicyInForce;
  /** What could not be read for it. */
  notes?: readonly string[];
}

/**
 * Writes a record unless one stands at its place, and tells the records of what it reverts. The run that writes it first also
 * opens what follows it up. Throws GitHubError.
 */
export async function writeRecord(
  recorder: Recorder,
  { name, record, reverting, policy, notes = [] }: Made,
): Promise<Recorded> {
  const place = recordPlace(record);
  const results = await recorder.store.write(
    combined([
      { place, next: (standing) => (standing === null ? { record, act: 'record' } : null) },
      ...backLinks(reverting, linkTo(record), new Date(record.capture.at)),
    ]),
  );
  const written = results.get(place);
  if (written === undefined || written.record === null) return brokenAt(name, place, written?.broken ?? []);
  if (written.act !== 'record') return { name, place, record: written.record, first: false, problems: notes };
  const opened = await withFollowUp(recorder, place, written.record, policy);
  return { name, place, record: opened.record, first: true, problems: [...notes, ...opened.problems] };
}
