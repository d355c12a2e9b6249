import { isGated } from '../gate/judge.ts';
import { branchActivity } from '../github/activity.ts';
import { listMerged, type MergedPullRequest } from '../github/merged.ts';
import type { ChangeRecord } from '../records/record.ts';
import { parseRecordPath } from '../records/record-path.ts';
import { problemOf } from '../user-error.ts';
import { type Audited, auditPush, type Push } from './audit.ts';
import { numberAt } from './links.ts';
import { recordMerge } from './merge.ts';
import { isOf, pushName } from './record-push.ts';
import type { RecordStore } from './record-store.ts';
import type { Recorder } from './recorder.ts';
import type { Recorded } from './write-record.ts';

/** So many days back a sweep looks for what is missing; `all` looks back to the first record. */
export const usualDays = 14;

export const day = 24 * 3_600_000;

/**
 * The instant of the first change that was recorded in time; what was before it is not missing. One that somebody had recorded
 * long after its merge begins nothing. null: there is no record.
 */
export async function beginning(store: RecordStore, places: readonly string[]): Promise<Date | null> {
  let earliest: number | null = null;
  for (let from = 0; from < places.length; ) {
    const date = dateOf(places[from] ?? '').getTime();
    // All of one day: within it, places do not come in the order of time.
    const ofDay = places.slice(from).filter((place) => dateOf(place).getTime() === date);
    from += ofDay.length;
    const begun = [...(await store.read(ofDay)).values()].flatMap((standing): number[] => {
      const record = 'record' in standing ? standing.record : null;
      const at = record === null ? date : instantOf(record);
      const captured = record === null ? date : Date.parse(record.capture.at);
      earliest = Math.min(earliest ?? captured, captured);
      return captured - at > usualDays * day ? [] : [at];
    });
    if (begun.length > 0) return new Date(Math.min(...begun));
  }
  return earliest === null ? null : new Date(earliest);
}

const instantOf = (record: ChangeRecord): number =>
  Date.parse(record.kind === 'push' ? record.push.at : record.merge.at);

/** The day of a place, which is in UTC. */
export const dateOf = (place: string): Date =>
  new Date(`${parseRecordPath(`${place}.json`)?.date ?? '1970-01-01'}T00:00:00Z`);

/** Records the merges and the pushes since an instant that no run has recorded. What fails is told in `problems`. Throws GitHubError. */
export async function complete(
  recorder: Recorder,
  places: readonly string[],
  since: Date,
  problems: string[],
): Promise<{ recorded: readonly Recorded[]; audited: readonly Audited[] }> {
  const numbers = new Set(places.map(numberAt));
  const { merged, branches, defaultBranch } = await mergedSince(recorder, since, problems);
  const recorded: Recorded[] = [];
  // The oldest first, so that a revert finds the record of what it reverts.
  for (const { number } of merged.toReversed()) {
    if (numbers.has(number)) continue;
    const one = await attempt(problems, `#${number}`, () => recordMerge(recorder, number, { by: 'sweep' }));
    if (one) recorded.push(one);
  }
  const audited: Audited[] = [];
  const pushes = await pushesSince(recorder, branches, since, problems);
  const known = await pushRecords(recorder.store, places, since);
  for (const push of pushes) {
    if (push.isMerge === true || known.some((record) => isOf(record, push))) continue;
    const one = await attempt(problems, pushName(push), () => auditPush(recorder, { ...push, defaultBranch }, 'sweep'));
    if (one)
      audited.push({ ...one, recorded: one.recorded.filter(({ first, problems: own }) => first || own.length > 0) });
  }
  return { recorded, audited };
}

/** The records of pushes since an instant. */
async function pushRecords(store: RecordStore, places: readonly string[], since: Date): Promise<ChangeRecord[]> {
  // A day more: a place tells the date alone.
  const wanted = places.filter((place) => numberAt(place) === null && dateOf(place).getTime() >= since.getTime() - day);
  return [...(await store.read(wanted)).values()].flatMap((one) => ('record' in one ? (one.record ?? []) : []));
}

/** The pull requests that were merged into gated branches, the latest first, and the gated branches that are known. */
async function mergedSince(
  recorder: Recorder,
  since: Date,
  problems: string[],
): Promise<{ merged: readonly MergedPullRequest[]; branches: readonly string[]; defaultBranch: string }> {
  const { client, repository } = recorder;
  const gated = (base: string, defaultBranch: string) => isGated(recorder, base, defaultBranch);
  const list = await listMerged(client, { ...repository, last: Number.POSITIVE_INFINITY, since, branch: gated });
  if (list.cut) problems.push('GitHub lists too many pull requests: older merges may be missing');
  const bases = new Set(list.merged.map(({ base }) => base));
  if (gated(list.branch, list.branch)) bases.add(list.branch);
  // Also where nothing was merged lately; what a pattern stands for is known by its merges alone.
  for (const name of recorder.settings.branches ?? []) if (/^[\w./-]+$/.test(name)) bases.add(name);
  return { merged: list.merged, branches: [...bases], defaultBranch: list.branch };
}

async function pushesSince(
  recorder: Recorder,
  branches: readonly string[],
  since: Date,
  problems: string[],
): Promise<Push[]> {
  const pushes: Push[] = [];
  for (const branch of branches) {
    const entries = await attempt(problems, `The activity of ${branch}`, () =>
      branchActivity(recorder.client, recorder.repository, branch, since),
    );
    for (const { kind, by, at, before, after } of (entries ?? []).toReversed())
      pushes.push({ branch, before, after, by, at: new Date(at), isMerge: mergeKinds.has(kind) });
  }
  return pushes;
}

/** How GitHub names its own merging. Source: docs.github.com, "List repository activities". */
export const mergeKinds: ReadonlySet<string> = new Set(['pr_merge', 'merge_queue_merge']);

/** Does one thing whose failing, even by a bug, is told and does not stop the others; undefined: it failed. */
export async function attempt<T>(problems: string[], name: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    problems.push(`${name}: ${problemOf(thrown)}`);
    return undefined;
  }
}
