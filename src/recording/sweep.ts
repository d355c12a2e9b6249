import { policyNow } from '../gate/policy-now.ts';
import { openIssues } from '../github/issues.ts';
import { checklistOf } from '../records/checklist.ts';
import { followedUp } from '../records/follow-up.ts';
import type { PlacedRecord } from '../records/placed-record.ts';
import type { Audited } from './audit.ts';
import { combined } from './combine-writes.ts';
import { attempt, beginning, complete, dateOf, day, usualDays } from './complete.ts';
import { recordsDue } from './due.ts';
import { type FollowedUp, followUpRecord } from './follow-up.ts';
import { withFollowUp } from './follow-up-link.ts';
import { followUpLabels } from './issue-text.ts';
import { backLink, linkTo, numberAt } from './links.ts';
import type { RecordStore, RecordWrite } from './record-store.ts';
import type { Recorder } from './recorder.ts';
import type { Recorded } from './write-record.ts';

export { mergeKinds } from './complete.ts';

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

/** A record this young is still being followed up by the run that wrote it, in milliseconds. */
const settling = 10 * 60_000;

/**
 * Completes the records: records merges and pushes that no run recorded, opens what was to follow them, looks what was done
 * since, and links reverts both ways. One change that cannot be read does not stop the others. `all` looks at every record,
 * not only at those of the last days and those with something open. Throws GitHubError where the records cannot be read at all.
 */
export async function sweepRecords(recorder: Recorder, { all = false } = {}): Promise<RecordSweep> {
  const places = await recorder.store.places();
  const nothing = { recorded: [], audited: [], followed: [], overdue: [], problems: [] };
  const start = places === null ? null : await beginning(recorder.store, places);
  if (places === null || start === null) return { since: null, ...nothing };
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
  const due = recordsDue(records, at).filter(({ record }) => !record.policy.reportOnly);
  for (const one of due) {
    const found = await attempt(problems, one.place, () => followUpRecord(recorder, one.record, at, { policy }));
    if (found === undefined) continue;
    problems.push(...found.problems);
    if (found.overdue.length > 0) overdue.push({ name: nameOf(one), place: one.place, what: found.overdue });
    if (found.news !== null) writes.push(newsWrite(one.place, found.news));
  }
  const writing = () => recorder.store.write(combined(writes));
  const written = writes.length === 0 ? undefined : await attempt(problems, 'What was done since', writing);
  for (const [place, { act }] of written ?? []) if (act !== null) followed.push({ place, what: 'brought up to date' });
  return { followed, overdue };
}

/** Whether the run that wrote a record may have broken off before it opened what follows it: its issue, or its comment. */
function isUnopened({ record }: PlacedRecord, at: Date): boolean {
  if (record.policy.reportOnly || at.getTime() - Date.parse(record.capture.at) < settling) return false;
  const asks = !record.compliant || (record.kind === 'pull-request' && record.obligations.length > 0);
  return (asks && record.links.issue === null) || isBeingWatched(record, at);
}

/** Whether its deployment is still to be verified; the comment that asks for it is looked for, and written where it is missing. */
const isBeingWatched = (record: PlacedRecord['record'], at: Date): boolean =>
  record.kind === 'pull-request' &&
  record.verification?.state === 'monitoring' &&
  Date.parse(record.verification.ends) > at.getTime();

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
      const own = linkTo(record);
      const isTold = other?.record.links.revertedBy.some((link) => link.number === own.number && own.number !== null);
      return other === undefined || isTold === true ? [] : [backLink(other.place, { ...own, exact }, at)];
    }),
  );
}

const nameOf = ({ place, record }: PlacedRecord): string => (record.kind === 'push' ? place : `#${record.number}`);
