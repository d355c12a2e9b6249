import type { Gate } from '../gate/gate.ts';
import type { OwnRun } from '../github/checks.ts';
import type { RecordStore } from './record-store.ts';

/** One run that keeps change records: what it works with, and where records are kept. */
export interface Recorder extends Gate {
  store: RecordStore;
  /** The runs of the workflow that keeps records, which test nothing either; `own` are those of the gate. */
  ownRecording?: OwnRun;
}
