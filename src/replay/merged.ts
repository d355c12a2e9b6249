import type { Change, Fact } from '../change.ts';

/** What may keep a judgement as of the merge from being exact. */
export const caveats = {
  'body-edited': 'The description was edited after the merge, so rules that read it did not judge',
  'checks-later': 'Checks ran, or ended, only after the merge: what they said by then does not count',
  'checks-gone':
    'GitHub keeps checks for about 400 days: of an older change without any, nobody knows whether some ran',
  'threads-today': 'Review threads count as they are today: GitHub does not tell when one was resolved',
  'dismissed-review': 'A review was dismissed; GitHub does not tell here whether that was before the merge',
  'label-history': 'The label history is not complete, so labels count as they are today',
  'no-diff': 'git could not give the diff, so that nothing about its files is known',
  'no-patch': 'Its patches could not be read (too large, or missing in this clone): judged by its paths alone',
} as const;
export type Caveat = keyof typeof caveats;

/** How a change came to the branch. `commit`: without a pull request that the history names. */
export type Arrival = 'pull-request' | 'merge' | 'commit';

/** What a git history shows besides the facts that rules read. */
export interface GitObservations {
  /** Different persons among authors and co-authors; bots are none. */
  authors: number;
  /** Whether the one who merged is among the authors; null: the commit does not tell who merged. */
  mergedByAuthor: boolean | null;
  /** Hours from its first commit to the merge; null: the commit does not tell. */
  hours: number | null;
}

/** A merged change, as it was when it was merged. */
export interface MergedChange {
  /** As of the merge, and open then. Of a fact in `unknown` it holds a blank. */
  change: Change;
  at: Date;
  arrival: Arrival;
  /** The commit on the branch; null: not known. */
  sha: string | null;
  /** Facts that nobody knows as of the merge. */
  unknown: readonly Fact[];
  /** Rules that rest on something else that nobody knows, of which can be said what they would ask. */
  unjudged: readonly string[];
  /** Rules of which not even that can be said. */
  silent: readonly string[];
  caveats: readonly Caveat[];
  mergedBy: string | null;
  observed?: GitObservations;
}
