import { createHash } from 'node:crypto';
import type { ChangeRecord, ObligationRecord } from '../records/record.ts';
import { recordFiles } from '../records/record-path.ts';
import { type Column, csv } from './csv.ts';
import { isOverdue } from './exceptions.ts';
import { localInstant } from './period.ts';
import { branchOf, type Entry } from './population.ts';

/** The whole population as a table, a line for each change. `at`: as of when an open obligation is overdue. */
export function populationCsv(entries: readonly Entry[], timezone: string, at: Date): string {
  return csv(columnsIn(timezone, at), entries);
}

/** The SHA-256 of a file, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const listed = (values: readonly string[]): string => values.join('; ');

function columnsIn(timezone: string, now: Date): Column<Entry>[] {
  const of = (heading: string, read: (record: ChangeRecord, entry: Entry) => string | number | boolean | null) => ({
    heading,
    of: (entry: Entry) => read(entry.record, entry),
  });
  return [
    of('merged_at_utc', (_, { at }) => at.toISOString()),
    of('merged_at_local', (_, { at }) => localInstant(at, timezone)),
    of('kind', (record) => (record.kind === 'push' ? `${record.how}-push` : record.kind)),
    of('number', (record) => (record.kind === 'push' ? null : record.number)),
    of('title', titleOf),
    of('author', authorOf),
    of('approvers', (record) => listed(countedApprovers(record))),
    of('category', (record) => (record.kind === 'push' ? null : record.category)),
    of('lane', (record) => (record.kind === 'push' ? null : record.lane)),
    of('verdict', (record) => (record.kind === 'push' ? null : record.verdict)),
    of('compliant', ({ compliant }) => (compliant ? 'yes' : 'no')),
    of('window', windowOf),
    of('merged_by', mergedBy),
    of('merge_commit', (record) => (record.kind === 'push' ? record.push.after : record.merge.commit)),
    of('branch', branchOf),
    of('policy_sha256', ({ policy }) => policy.sha256),
    of('obligations_open', (record) => obligationsOf(record).filter((each) => isOpenStill(each, now)).length),
    of('obligations_overdue', (record) => obligationsOf(record).filter((each) => isOverdue(each, now)).length),
    of('verification', (record) => verificationOf(record, now)),
    of('record', (_, { place }) => recordFiles(place).json),
    of('reasons', ({ reasons }) => listed(reasons)),
  ];
}

/** What a change is called: its title, or of a push what it did. */
export function titleOf(record: ChangeRecord): string {
  if (record.kind === 'pull-request') return record.title;
  const { commits, dropped } = record.push;
  const counted = (count: number) => `${count} ${count === 1 ? 'commit' : 'commits'}`;
  const removed = dropped.length === 0 ? '' : `, ${counted(dropped.length)} taken off`;
  const last = commits.at(-1)?.subject ?? '';
  return `${record.how === 'force' ? 'Forced push' : 'Direct push'} of ${counted(commits.length)}${removed}${last === '' ? '' : `: ${last}`}`;
}

/** Who made it, and who started the agent that did; of a push, who wrote its commits. */
export function authorOf(record: ChangeRecord): string {
  if (record.kind === 'push')
    return listed([...new Set(record.push.commits.map(({ author }) => author.login ?? author.name))]);
  if (record.author === null) return '(account deleted)';
  const { login, startedBy } = record.author;
  return startedBy === null ? login : `${login} (started by ${startedBy})`;
}

/** Those whose approval counted at the merge. */
export const countedApprovers = (record: ChangeRecord): string[] =>
  record.kind === 'push' ? [] : record.approvers.filter(({ counts }) => counts === true).map(({ login }) => login);

export const mergedBy = (record: ChangeRecord): string | null =>
  record.kind === 'push' ? record.push.by : record.merge.by;

function windowOf(record: ChangeRecord): string | null {
  if (record.kind === 'push') return null;
  const { open, reason, name } = record.window;
  if (open) return 'open';
  return `closed: ${reason ?? 'no reason given'}${name === null ? '' : ` (${name})`}`;
}

/** The state of the verification after the deployment, and whether nobody looked again when its time was over. */
function verificationOf(record: ChangeRecord, now: Date): string | null {
  if (record.kind === 'push') return null;
  if (record.verification === null) return 'not-asked';
  const { state, ends } = record.verification;
  return state === 'monitoring' && Date.parse(ends) <= now.getTime() ? 'not-followed-up' : state;
}

const obligationsOf = (record: ChangeRecord): readonly ObligationRecord[] =>
  record.kind === 'push' ? [] : record.obligations;

const isOpenStill = (each: ObligationRecord, now: Date): boolean => each.state === 'open' && !isOverdue(each, now);
