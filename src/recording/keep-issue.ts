import { ownWith, readConversation, type Said, sayOnce } from '../github/conversation.ts';
import { readEdits } from '../github/edits.ts';
import { ensureLabel, findIssue, type Issue, type NewLabel, readIssue, updateIssue } from '../github/issues.ts';
import { amongLogins } from '../people/login.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import { checklistOf } from '../records/checklist.ts';
import { overdueComment, overdueMark, ticksInIssue } from '../records/follow-up-issue.ts';
import { allDone, type Tick } from '../records/obligations.ts';
import type { PullRequestRecord } from '../records/record.ts';
import { md } from '../report/markdown.ts';
import { followUpLabels } from './issue-text.ts';
import { attempt, type FollowUpOptions, issueTextOf, openIssue } from './open-follow-up.ts';
import type { Recorder } from './recorder.ts';
import { ticksBy } from './ticks.ts';

const doneMark = '<!-- change-gate:done -->';
const reopenedMark = '<!-- change-gate:reopened -->';

/**
 * The issue that follows a change up, by the address in the record or else by its marker; null: there is none (any more). One
 * that the record names counts only if the gate wrote it, or if it still is the checklist of this change. Throws GitHubError.
 */
export async function issueOf(
  recorder: Recorder,
  record: PullRequestRecord,
  options: FollowUpOptions,
): Promise<Issue | null> {
  const { client, repository } = recorder;
  const number = numberIn(record.links.issue);
  const linked = number === null ? null : await readIssue(client, repository, number);
  if (linked !== null && (linked.own || isOf(record, linked.body))) return linked;
  const text = issueTextOf(recorder, record, options);
  if (text === null) return null;
  const search = { label: followUpLabels.gate.name, since: new Date(record.merge.at) };
  return findIssue(client, repository, text.marker, search);
}

const numberIn = (address: string | null): number | null => {
  const digits = /\/issues\/([1-9]\d{0,9})$/.exec(address ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
};

function isOf({ repository, number, lane }: PullRequestRecord, body: string): boolean {
  const found = checklistOf(body);
  return (
    found?.number === number && found.purpose === lane && found.repository.toLowerCase() === repository.toLowerCase()
  );
}

/** What people ticked in an issue, by whom and when. Throws GitHubError. */
export async function ticksOf(
  { client }: Pick<Recorder, 'client'>,
  record: PullRequestRecord,
  issue: Issue | null,
  at: Date,
): Promise<Tick[]> {
  const ticksIn = (text: string) => ticksInIssue(text, record);
  if (issue === null || (ticksIn(issue.body)?.size ?? 0) === 0) return [];
  const revisions = await readEdits(client, issue.id, `the issue #${issue.number}`);
  return ticksBy({ ticksIn, body: issue.body, revisions, readAt: at.toISOString() });
}

/**
 * Keeps the issue as the obligations are: its checklist, its labels, whether it is open; opens it where there is none. Tells
 * the owners once of what is overdue, and once that it was closed too early. What cannot be written is told in `problems`.
 * Returns its address; null: there is none.
 */
export async function keepIssue(
  recorder: Recorder,
  record: PullRequestRecord,
  { issue, options, problems }: { issue: Issue | null; options: FollowUpOptions; problems: string[] },
): Promise<string | null> {
  const text = issueTextOf(recorder, record, options);
  const act = <T>(write: () => Promise<T>) => attempt(problems, write);
  if (text === null || (issue === null && allDone(record.obligations))) return issue?.url ?? null;
  const kept = issue ?? (await act(() => openIssue(recorder, record, options))) ?? null;
  if (kept === null) return null;
  const isOverdue = record.obligations.some(({ state }) => state === 'overdue');
  const labels = [...text.labels, ...(isOverdue ? [followUpLabels.overdue] : [])];
  if (issue !== null) await act(() => writeBody(recorder, issue, text.body));
  await act(() => addLabels(recorder, kept.number, labels, issue?.labels ?? text.labels.map(({ name }) => name)));
  if (isOverdue) await act(() => tellOwners(recorder, record, kept.number, options));
  if (allDone(record.obligations)) await act(() => close(recorder, kept.number, issue?.open ?? true));
  else if (issue !== null && !issue.open) await act(() => reopen(recorder, record, issue.number));
  return kept.url;
}

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trim();

/** Writes the body where it says something else, unless somebody is editing it at this very moment: then the next time. */
async function writeBody({ client, repository }: Recorder, { number, body: read }: Issue, body: string): Promise<void> {
  if (plain(read) === plain(body)) return;
  const now = await readIssue(client, repository, number);
  if (now?.body === read) await updateIssue(client, repository, number, { body });
}

async function addLabels(
  { client, repository }: Recorder,
  number: number,
  wanted: readonly NewLabel[],
  there: readonly string[],
): Promise<void> {
  const lacking = wanted.filter(({ name }) => !amongLogins(name, there));
  for (const label of lacking) await ensureLabel(client, repository, label);
  if (lacking.length > 0) await updateIssue(client, repository, number, { addLabels: lacking.map(({ name }) => name) });
}

async function tellOwners(
  { client, repository }: Recorder,
  record: PullRequestRecord,
  number: number,
  { policy: { policy } }: FollowUpOptions,
): Promise<void> {
  const body = overdueComment(record, ownersOf(policy, record), policy.calendar.timezone);
  await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: overdueMark, body });
}

/** Who has to see to it: executives and security as far as the policy names them, else the author. */
export function ownersOf({ people }: Pick<BasePolicy, 'people'>, { author }: PullRequestRecord): string[] {
  const named = [...people.executive, ...people.security];
  const maker = author?.bot === true ? author.startedBy : author?.login;
  const all = named.length > 0 ? named : maker === null || maker === undefined ? [] : [maker];
  return [...new Map(all.map((login) => [login.toLowerCase(), login])).values()];
}

async function close({ client, repository }: Recorder, number: number, isOpen: boolean): Promise<void> {
  const body = `${doneMark}\n${md`Everything is done: the record of the change has it, with who did what and when.`}`;
  await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: doneMark, body });
  if (isOpen) await updateIssue(client, repository, number, { state: 'completed' });
}

/** Once: whoever closes it again knows what is left, and the record says so for good. */
async function reopen({ client, repository }: Recorder, record: PullRequestRecord, number: number): Promise<void> {
  const where = { ...repository, number, on: 'issue' } as const;
  const known: readonly Said[] = await readConversation(client, where);
  if (ownWith(known, reopenedMark) !== undefined) return;
  const left = record.obligations.filter(({ state }) => state !== 'done').length;
  const sentence = md`Opened again, since ${left} of ${record.obligations.length} are left to do. The gate closes this issue when everything is done; if it is closed once more, it stays closed, and the record says what was not done.`;
  await updateIssue(client, repository, number, { state: 'reopened' });
  await sayOnce(client, where, { marker: reopenedMark, body: `${reopenedMark}\n${sentence}`, known });
}
