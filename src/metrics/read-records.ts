import type { ChangeRecord } from '../records/record.ts';
import { recordPlace } from '../records/record-path.ts';
import { parseRecord } from '../records/schema.ts';
import type { ReadRecord } from './build-part.ts';
import { startOfMonth } from './period.ts';

/** A record as it stands on its branch. */
interface Stored {
  /** "2026/11/19-42". */
  place: string;
  text: string;
}

/** Reads records, one after the other; what is none is told as such. `step` is called for each. Loads zod. */
export async function* readRecords(stored: AsyncIterable<Stored>, step?: () => void): AsyncGenerator<ReadRecord> {
  for await (const { place, text } of stored) {
    yield readRecord(place, text);
    step?.();
  }
}

function readRecord(place: string, text: string): ReadRecord {
  // The day that its path names, at noon: the change is not known.
  const broken = (problem: string): ReadRecord => ({
    ok: false,
    place,
    at: `${place.slice(0, 10).replaceAll('/', '-')}T12:00:00Z`,
    problem,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken('it is not JSON. Restore it from the history of the branch');
  }
  const parsed = parseRecord(value);
  if (!parsed.ok) return broken(`${parsed.problems[0] ?? 'it does not follow the schema'}. See verify-records`);
  const odd = oddInstant(parsed.record);
  if (odd !== null) return broken(`it tells of ${odd}, which is no time of a change. See verify-records`);
  const own = recordPlace(parsed.record);
  return own === place ? { ok: true, record: parsed.record } : broken(`it is the record of ${own}. See verify-records`);
}

/** Git is from 2005; and nothing of a change is from years after it. Hours are counted day by day, so that far ends cost time. */
const first = Date.parse('2000-01-01T00:00:00Z');
const longest = 20 * 366 * 24 * 3_600_000;

/** An instant of a record that cannot be one of its change; null: there is none. */
function oddInstant(record: ChangeRecord): string | null {
  if (record.kind === 'push') return null;
  const lead = record.findings.find(({ rule }) => rule === 'lead-time')?.evidence?.['start'];
  const told = [record.merge.at, record.createdAt, ...record.approvers.map(({ at }) => at)];
  const all = typeof lead === 'string' ? [...told, lead] : told;
  const last = Math.min(Date.parse(record.merge.at) + longest, Date.parse('2200-01-01T00:00:00Z'));
  return all.find((at) => !(Date.parse(at) >= first && Date.parse(at) <= last)) ?? null;
}

/** The day, YYYY-MM-DD in UTC, before a month begins in a time zone: records of earlier days are of earlier months. */
export const dayBefore = (month: string, timezone: string): string =>
  new Date(startOfMonth(month, timezone).getTime() - 24 * 3_600_000).toISOString().slice(0, 10);
