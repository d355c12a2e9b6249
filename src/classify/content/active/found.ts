/** Something that runs, in a text. */
export interface Found {
  from: number;
  /** Behind it. */
  to: number;
  /** As it stands there. */
  shown: string;
}

/** Finds what runs in a text that is written out; linear in its length. */
export type Find = (text: string) => Iterable<Found>;
