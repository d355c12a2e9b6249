import type { z } from 'zod';
import type { RecordSchema } from './schema.ts';

/** What is kept of one change of a gated branch. Format: schema.ts. */
export type ChangeRecord = z.output<typeof RecordSchema>;
/** Of a merged pull request. */
export type PullRequestRecord = Extract<ChangeRecord, { kind: 'pull-request' }>;
/** Of commits that reached the branch without a pull request, or of a forced push. */
export type PushRecord = Extract<ChangeRecord, { kind: 'push' }>;

export type ObligationRecord = PullRequestRecord['obligations'][number];
export type VerificationRecord = NonNullable<PullRequestRecord['verification']>;
export type RevertLink = ChangeRecord['links']['reverts'][number];

/**
 * A record as it stands in its file: two spaces, keys sorted by UTF-16 code unit, a line break at the end. The same record
 * gives the same bytes, whatever order its members were made in.
 */
export function recordText(record: ChangeRecord): string {
  return `${JSON.stringify(sorted(record), null, 2)}\n`;
}

/** A value as plain JSON with sorted keys; members that are undefined do not count. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item ?? null));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

const without = (record: ChangeRecord, members: readonly string[]): string =>
  JSON.stringify(sorted(Object.fromEntries(Object.entries(record).filter(([key]) => !members.includes(key)))));

/** When and by which event a record was made is not part of what it says. */
const ofTheWriting = ['capture', 'followedUpAt'];

/** What goes on after the merge; everything else is as of the merge, and fixed once it is written. */
const following = [...ofTheWriting, 'obligations', 'verification', 'links', 'compliant', 'reasons'];

/** Whether two records say the same, whenever they were captured: a record is not written again for its own sake. */
export function sameRecord(one: ChangeRecord, other: ChangeRecord): boolean {
  return without(one, ofTheWriting) === without(other, ofTheWriting);
}

/**
 * Whether two records say the same of the merge: obligations, verification and links, and with them whether the change is
 * compliant, may have gone on. Anything else that differs is a correction.
 */
export function sameMerge(one: ChangeRecord, other: ChangeRecord): boolean {
  return without(one, following) === without(other, following);
}
