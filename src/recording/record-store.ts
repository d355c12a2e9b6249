import type { ChangeRecord } from '../records/record.ts';
import type { RecordAct } from '../records/record-message.ts';

/** Where records are kept unless somebody says otherwise. */
export const recordsBranchName = 'change-records';

/** What stands at a place: a record, nothing, or something that is no record, which is never overwritten. */
export type Standing = { record: ChangeRecord } | { record: null } | { broken: readonly string[] };

/** What is to be written at one place, by what stands there: asked again each time somebody else was faster. */
export interface RecordWrite {
  place: string;
  /** null: nothing has to be written. */
  next: (standing: ChangeRecord | null) => { record: ChangeRecord; act: RecordAct['act']; why?: string } | null;
}

/** What became of a write. */
export interface Written {
  /** null: nothing had to be written, or what stands there is no record. */
  act: RecordAct['act'] | null;
  /** What stands there when it is done; null: nothing, or no record. */
  record: ChangeRecord | null;
  /** Why what stands there is no record; empty: it is one, or there is nothing. */
  broken: readonly string[];
}

/** The records of a repository. */
export interface RecordStore {
  /**
   * The places of all records, by the date of the change, then by number; null: there never was a branch of records. One that was
   * deleted still counts, as it was then. Throws GitHubError, also where it cannot be told whether there was one.
   */
  places(): Promise<readonly string[] | null>;
  /** What stands at each of some places, all at the same moment. Throws GitHubError; RangeError for what is no place. */
  read(places: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  /**
   * Writes records in one commit, JSON and Markdown of each, on top of what stands there at that moment: nobody else's record
   * is lost, whoever writes at the same time. Only the run whose commit says `record` for a place wrote that record first. Where
   * nothing has to be written, nothing is. What no record may be replaces nothing; the other records are written.
   *
   * Throws GitHubError where it could not be written; then nothing of it was, unless the error says so: of many records (a commit
   * takes 95) those of the commits before are, and where GitHub fell silent for good, whether they are is not known. The same
   * writing again completes it. Throws RangeError for what nobody could verify later: a place that is none or is named twice, a
   * record of another place or against its schema, an act that does not fit what stands there.
   */
  write(writes: readonly RecordWrite[]): Promise<ReadonlyMap<string, Written>>;
}
