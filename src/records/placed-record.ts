import type { ChangeRecord } from './record.ts';

/** A record that could be read, with the place it stands at. */
export interface PlacedRecord {
  place: string;
  record: ChangeRecord;
}
