import type { Gate } from '../gate/gate.ts';
import type { RecordStore } from './record-store.ts';

/** One run that keeps change records: what it works with, and where records are kept. */
export interface Recorder extends Gate {
  store: RecordStore;
}
