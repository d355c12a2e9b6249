/** Something that runs, in a text. */
export interface Found {
  from: number;
  /** Behind it. */
  to: number;
  /** As it stands there. */
  shown: string;
}

/** All places of a pattern. */
export function* each(text: string, pattern: RegExp): Generator<Found> {
  for (const { 0: shown, index } of text.matchAll(pattern)) yield { from: index, to: index + shown.length, shown };
}

/** Finds what runs in a text that is written out; linear in its length. */
export type Find = (text: string) => Iterable<Found>;
