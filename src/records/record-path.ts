import { createHash } from 'node:crypto';
import type { ChangeRecord, PushRecord } from './record.ts';

/**
 * Where a record stands on the branch, without the ending: "2026/11/19-42", or
 * "2026/11/19-push-3f2a1c9-0b1c2d3e4f50".
 *
 * The date is that of the merge in UTC. A policy's time zone can be changed, and with it the date of what happened near
 * midnight; in UTC a change has one place for good, whichever policy is in force and wherever it is computed.
 */
export function recordPlace(record: ChangeRecord): string {
  return record.kind === 'push' ? pushPlace(record.push) : pullRequestPlace(record.merge.at, record.number);
}

/** The place of the record of a pull request. */
export const pullRequestPlace = (mergedAt: string, number: number): string => `${folder(mergedAt)}-${number}`;

/**
 * The place of the record of a push: the commit that the branch was at afterwards, for people, and a digest of the push, since a
 * branch can be moved to one commit twice in a day, and one commit can be pushed to two branches at once.
 */
export function pushPlace({
  branch,
  before,
  after,
  at,
}: Pick<PushRecord['push'], 'branch' | 'before' | 'after' | 'at'>): string {
  const told = [branch, before.toLowerCase(), after.toLowerCase(), new Date(at).toISOString()].join('\n');
  const digest = createHash('sha256').update(told, 'utf8').digest('hex').slice(0, 12);
  return `${folder(at)}-push-${after.slice(0, 7).toLowerCase()}-${digest}`;
}

/** Throws a RangeError for what is no instant. */
const folder = (at: string): string => new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');

/** The files of a record. */
export const recordFiles = (place: string): { json: string; markdown: string } => ({
  json: `${place}.json`,
  markdown: `${place}.md`,
});

/** What the path of a record says. */
export type RecordPath = {
  place: string;
  /** YYYY-MM-DD, in UTC. */
  date: string;
  format: 'json' | 'md';
} & ({ kind: 'pull-request'; number: number } | { kind: 'push'; sha: string });

const form = /^((\d{4})\/(\d\d)\/(\d\d)-(?:([1-9]\d{0,9})|push-([0-9a-f]{7})-[0-9a-f]{12}))\.(json|md)$/;

/** Reads the path of a file of a record; null: it is none. */
export function parseRecordPath(path: string): RecordPath | null {
  const [, place, year, month, day, number, sha, ending] = form.exec(path) ?? [];
  if (place === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const exists = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(date)) return null;
  const common = { place, date, format: ending === 'md' ? 'md' : 'json' } as const;
  if (sha !== undefined) return { ...common, kind: 'push', sha };
  return { ...common, kind: 'pull-request', number: Number(number) };
}

/** Whether a text is the place of a record. */
export const isPlace = (text: string): boolean => parseRecordPath(`${text}.json`) !== null;
