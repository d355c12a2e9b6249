/** Records in memory, by the contract of `RecordStore`: for tests of what is done with them. */
import type { RecordStore, RecordWrite, Standing, Written } from '../../src/recording/record-store.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { type RecordAct, recordMessage } from '../../src/records/record-message.ts';
import { recordPlace } from '../../src/records/record-path.ts';

export class MemoryStore implements RecordStore {
  readonly records = new Map<string, ChangeRecord>();
  /** What stands at a place and is no record: why. */
  readonly broken = new Map<string, readonly string[]>();
  /** The messages of the commits, oldest first. */
  readonly messages: string[] = [];
  #exists = false;

  /** Puts a record where it belongs, as if it had been written before. */
  put(record: ChangeRecord): void {
    this.#exists = true;
    this.records.set(recordPlace(record), record);
  }

  /** The record of a place. Throws where there is none. */
  at(place: string): ChangeRecord {
    const found = this.records.get(place);
    if (found === undefined) throw new Error(`no record stands at ${place}`);
    return found;
  }

  async places(): Promise<readonly string[] | null> {
    return this.#exists ? [...this.records.keys(), ...this.broken.keys()].toSorted() : null;
  }

  async read(places: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    return new Map(places.map((place) => [place, this.#standing(place)]));
  }

  async write(writes: readonly RecordWrite[]): Promise<ReadonlyMap<string, Written>> {
    const acts: RecordAct[] = [];
    const written = writes.map(({ place, next }): [string, Written] => {
      const standing = this.#standing(place);
      if ('broken' in standing) return [place, { act: null, record: null, broken: standing.broken }];
      const wanted = next(standing.record);
      if (wanted === null) return [place, { act: null, record: standing.record, broken: [] }];
      const { record, act, why = '' } = wanted;
      if (recordPlace(record) !== place) throw new Error(`${place} is not the place of that record`);
      if ((act === 'record') !== (standing.record === null)) throw new Error(`${act} fits not what stands at ${place}`);
      acts.push({ act, place, why });
      this.records.set(place, record);
      return [place, { act, record, broken: [] }];
    });
    if (acts.length > 0) {
      this.#exists = true;
      this.messages.push(recordMessage(acts));
    }
    return new Map(written);
  }

  #standing(place: string): Standing {
    const broken = this.broken.get(place);
    return broken === undefined ? { record: this.records.get(place) ?? null } : { broken };
  }
}
