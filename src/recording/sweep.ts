import { isGated } from '../gate/judge.ts';
import { branchActivity } from '../github/activity.ts';
import { openIssues } from '../github/issues.ts';
import { listMerged, type MergedPullRequest } from '../github/merged.ts';
import { checklistOf } from '../records/checklist.ts';
import { followedUp } from '../records/follow-up.ts';
import type { PlacedRecord } from '../records/placed-record.ts';
import { parseRecordPath, pushPlace } from '../records/record-path.ts';
import { UserError } from '../user-error.ts';
import { type Audited, auditPush, type Push } from './audit.ts';
import { combined } from './combine-writes.ts';
import { recordsDue } from './due.ts';
import { type FollowedUp, followUpRecord } from './follow-up.ts';
import { withFollowUp } from './follow-up-link.ts';
import { followUpLabels } from './issue-text.ts';
import { backLink, numberAt } from './links.ts';
import { type Recorded, recordMerge } from './merge.ts';
import { policyNow } from './policy-now.ts';
import type { RecordStore, RecordWrite } from './record-store.ts';
import type { Recorder } from './recorder.ts';

/** What a sweep over the records did. */
export interface RecordSweep {
  /** When the first record was written of; null: there is none yet, so that nothing is missing. */
  since: Date | null;
  /** What was missing, and is recorded now. */
  recorded: readonly Recorded[];
  audited: readonly Audited[];
  /** Records with news. */
  followed: readonly { place: string; what: string }[];
  /** What is not done in time, for each record. */
  overdue: readonly { name: string; place: string; what: readonly string[] }[];
  /** What could not be read or done, as sentences. */
  problems: readonly string[];
}

/** So many days back a sweep looks for what is missing; `all` looks back to the first record. */
const usualDays = 14;

/** A record this young is still being followed up by the run that wrote it, in milliseconds. */
const settling = 10 * 60_000;

const day = 24 * 3_600_000;

/**
 * Completes the records: records merges and pushes that no run recorded, opens what was to follow them, looks what was done
 * since, and links reverts both ways. One change that cannot be read does not stop the others. `all` looks at every record,
 * not only at those of the last days and those with something open. Throws GitHubError where the records cannot be read at all.
 */
export async function sweepRecords(recorder: Recorder, { all = false } = {}): Promise<RecordSweep> {
  const places = await recorder.store.places();
  const nothing = { recorded: [], audited: [], followed: [], overdue: [], problems: [] };
  const first = places?.[0];
  if (places === null || first === undefined) return { since: null, ...nothing };
  const start = await beginning(recorder.store, first);
  const back = new Date(recorder.now().getTime() - usualDays * day);
  const since = all || back < start ? start : back;
  const problems: string[] = [];
  const completed = await complete(recorder, places, since, problems);
  const known = (await recorder.store.places()) ?? places;
  const from = all ? start : since;
  // A day more: a place tells the date alone.
  const recent = known.filter((place) => dateOf(place).getTime() >= from.getTime() - day);
  const records = await readRecords(
    recorder.store,
    [...recent, ...(await openBefore(recorder, known, recent, problems))],
    problems,
  );
  const followed = await follow(recorder, records, problems);
  return { since: start, ...completed, ...followed, problems };
}

/** The instant of the first change that is recorded; what was before it is not missing. */
async function beginning(store: RecordStore, place: string): Promise<Date> {
  const standing = (await store.read([place])).get(place);
  const record = standing !== undefined && 'record' in standing ? standing.record : null;
  if (record === null) return dateOf(place);
  return new Date(record.kind === 'push' ? record.push.at : record.merge.at);
}

const dateOf = (place: string): Date => new Date(`${parseRecordPath(`${place}.json`)?.date ?? '1970-01-01'}T00:00:00Z`);

async function complete(
  recorder: Recorder,
  places: readonly string[],
  since: Date,
  problems: string[],
): Promise<Pick<RecordSweep, 'recorded' | 'audited'>> {
  const numbers = new Set(places.map(numberAt));
  const taken = new Set(places);
  const { merged, branches } = await mergedSince(recorder, since);
  const recorded: Recorded[] = [];
  // The oldest first, so that a revert finds the record of what it reverts.
  for (const { number } of merged.toReversed()) {
    if (numbers.has(number)) continue;
    const one = await attempt(problems, `#${number}`, () => recordMerge(recorder, number, { by: 'sweep' }));
    if (one) recorded.push(one);
  }
  const audited: Audited[] = [];
  for (const push of await pushesSince(recorder, branches, since, problems)) {
    if (push.isMerge || taken.has(pushPlace(push.at.toISOString(), push.after))) continue;
    const name = `the push of ${push.after.slice(0, 7)}`;
    const one = await attempt(problems, name, () => auditPush(recorder, push, 'sweep'));
    if (one) audited.push(one);
  }
  return { recorded, audited };
}

/** The pull requests that were merged into gated branches, the latest first, and those branches. */
async function mergedSince(
  recorder: Recorder,
  since: Date,
): Promise<{ merged: readonly MergedPullRequest[]; branches: readonly string[] }> {
  const { client, repository } = recorder;
  const gated = (base: string, defaultBranch: string) => isGated(recorder, base, defaultBranch);
  const list = await listMerged(client, { ...repository, last: Number.POSITIVE_INFINITY, since, branch: gated });
  const bases = new Set(list.merged.map(({ base }) => base));
  if (gated(list.branch, list.branch)) bases.add(list.branch);
  return { merged: list.merged, branches: [...bases] };
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

/** The places of older records of which something is still open, as their issues say. */
async function openBefore(
  recorder: Recorder,
  places: readonly string[],
  recent: readonly string[],
  problems: string[],
): Promise<string[]> {
  const { client, repository } = recorder;
  const issues = await attempt(problems, 'The open issues', () =>
    openIssues(client, repository, followUpLabels.gate.name),
  );
  const numbers = new Set((issues ?? []).flatMap(({ body }) => checklistOf(body)?.number ?? []));
  const known = new Set(recent);
  return places.filter((place) => !known.has(place) && numbers.has(numberAt(place) ?? 0));
}

async function readRecords(store: RecordStore, wanted: readonly string[], problems: string[]): Promise<PlacedRecord[]> {
  const standing = await store.read(wanted);
  return wanted.flatMap((place) => {
    const found = standing.get(place);
    if (found !== undefined && 'broken' in found)
      problems.push(`${place}.json is no record (${found.broken[0] ?? 'not readable'}): restore it from the history`);
    return found !== undefined && 'record' in found && found.record !== null ? [{ place, record: found.record }] : [];
  });
}

async function follow(
  recorder: Recorder,
  records: readonly PlacedRecord[],
  problems: string[],
): Promise<Pick<RecordSweep, 'followed' | 'overdue'>> {
  const at = recorder.now();
  const policy = await policyNow(recorder);
  const followed: { place: string; what: string }[] = [];
  const overdue: RecordSweep['overdue'][number][] = [];
  for (const { place, record } of records.filter((one) => isUnopened(one, at))) {
    const opened = await attempt(problems, place, () => withFollowUp(recorder, place, record, policy));
    if (opened === undefined) continue;
    problems.push(...opened.problems);
    if (opened.record !== record) followed.push({ place, what: 'what follows it up was opened' });
  }
  const writes: RecordWrite[] = [...missingLinks(records, at)];
  const due = policy.policy.mode === 'report-only' ? [] : recordsDue(records, at);
  for (const one of due) {
    const found = await attempt(problems, one.place, () => followUpRecord(recorder, one.record, at, { policy }));
    if (found === undefined) continue;
    problems.push(...found.problems);
    if (found.overdue.length > 0) overdue.push({ name: nameOf(one), place: one.place, what: found.overdue });
    if (found.news !== null) writes.push(newsWrite(one.place, found.news));
  }
  const written = writes.length === 0 ? new Map() : await recorder.store.write(combined(writes));
  for (const [place, { act }] of written) if (act !== null) followed.push({ place, what: 'brought up to date' });
  return { followed, overdue };
}

/** Whether the run that wrote a record broke off before it opened what follows it. */
function isUnopened({ record }: PlacedRecord, at: Date): boolean {
  const asks = !record.compliant || (record.kind === 'pull-request' && record.obligations.length > 0);
  return asks && record.links.issue === null && at.getTime() - Date.parse(record.capture.at) >= settling;
}

const newsWrite = (place: string, news: NonNullable<FollowedUp['news']>): RecordWrite => ({
  place,
  next: (standing) => {
    if (standing === null) return null;
    const record = followedUp(standing, news);
    return record === standing ? null : { record, act: 'follow-up', why: 'what was done since the merge' };
  },
});

/** Reverts that the record of what they revert does not tell of yet. */
function missingLinks(records: readonly PlacedRecord[], at: Date): RecordWrite[] {
  const byNumber = new Map(records.map((one) => [one.record.kind === 'push' ? null : one.record.number, one]));
  return records.flatMap(({ record }) =>
    record.links.reverts.flatMap(({ number, exact }) => {
      const other = number === null ? undefined : byNumber.get(number);
      const own = record.kind === 'push' ? null : record.number;
      const commit = record.kind === 'push' ? record.push.after : record.merge.commit;
      const isTold = other?.record.links.revertedBy.some((link) => link.number === own && own !== null);
      return other === undefined || isTold === true ? [] : [backLink(other.place, { number: own, commit, exact }, at)];
    }),
  );
}

const nameOf = ({ place, record }: PlacedRecord): string => (record.kind === 'push' ? place : `#${record.number}`);

/** Does one thing whose failing is told and does not stop the others; undefined: it failed. */
async function attempt<T>(problems: string[], name: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    problems.push(`${name}: ${thrown.message}`);
    return undefined;
  }
}
