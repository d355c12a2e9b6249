import { compare } from '../records/people.ts';
import type { ChangeRecord } from '../records/record.ts';
import { parseRecordPath, type RecordPath, recordFiles } from '../records/record-path.ts';
import { parseRecord } from '../records/schema.ts';
import { type Period, touchesDay } from './period.ts';
import type { RecordFile } from './source.ts';

/** A change that is recorded, with the files of its record as they are on the branch. */
export interface Entry {
  place: string;
  record: ChangeRecord;
  /** When it reached the branch. */
  at: Date;
  files: readonly { path: string; text: string }[];
}

/** What should be a record, but cannot be read as one. */
export interface Broken {
  place: string;
  path: string;
  problem: string;
  files: readonly { path: string; text: string }[];
}

/** Everything on the branch of records that is, or was, a record. */
export interface Inventory {
  /** By instant, then place. */
  entries: readonly Entry[];
  broken: readonly Broken[];
}

/** Reads the records among files. Never throws for what they hold. Loads zod. */
export function inventoryOf(files: readonly RecordFile[]): Inventory {
  const entries: Entry[] = [];
  const broken: Broken[] = [];
  for (const [place, known] of byPlace(files)) {
    const { json } = recordFiles(place);
    const present = known
      .flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
      .toSorted((one, other) => compare(one.path, other.path));
    const read = readJson(known.find(({ path }) => path === json) ?? null);
    if (typeof read === 'string') broken.push({ place, path: json, problem: read, files: present });
    else entries.push({ place, record: read, at: instantOf(read), files: present });
  }
  return {
    entries: entries.toSorted((one, other) => one.at.getTime() - other.at.getTime() || compare(one.place, other.place)),
    broken: broken.toSorted((one, other) => compare(one.place, other.place)),
  };
}

/** What of an inventory belongs to a period: changes by their instant, broken records by the day that their path names. */
export function within({ entries, broken }: Inventory, period: Period): Inventory {
  return {
    entries: entries.filter(({ at }) => at >= period.from && at < period.until),
    broken: broken.filter(({ path }) => isOfPeriod(path, period)),
  };
}

/** Whether the day that the path of a record names has any part in a period. */
export function isOfPeriod(path: string, period: Period): boolean {
  const where = parseRecordPath(path);
  return where !== null && touchesDay(period, where.date);
}

/** When a change reached the branch. */
export const instantOf = (record: ChangeRecord): Date =>
  new Date(record.kind === 'push' ? record.push.at : record.merge.at);

/** The branch that a change reached. */
export const branchOf = (record: ChangeRecord): string =>
  record.kind === 'push' ? record.push.branch : record.merge.base.ref;

function byPlace(files: readonly RecordFile[]): Map<string, RecordFile[]> {
  const places = new Map<string, RecordFile[]>();
  for (const file of files) {
    const where: RecordPath | null = parseRecordPath(file.path);
    if (where !== null) places.set(where.place, [...(places.get(where.place) ?? []), file]);
  }
  return places;
}

/** The record of a file, or why there is none. */
function readJson(file: RecordFile | null): ChangeRecord | string {
  if (file === null) return 'Its JSON file is missing; only its page is there';
  if (file.text === null) return 'Its file was removed from the branch of records';
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return 'Its file is not JSON';
  }
  const parsed = parseRecord(value);
  if (parsed.ok) return parsed.record;
  return `It does not follow the schema of records: ${parsed.problems[0] ?? 'no reason is given'}`;
}
