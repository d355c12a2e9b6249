import { ownWith, type Said, sayOnce } from '../github/conversation.ts';
import { type Revision, readEdits } from '../github/edits.ts';
import { GitHubError } from '../github/error.ts';
import type { Target } from '../github/event.ts';
import { readFiles } from '../github/files.ts';
import { checklistMark } from '../records/checklist.ts';
import { kindsShown, monitoringEnds, verificationAt } from '../records/monitoring.ts';
import type { ChangeRecord, PullRequestRecord, VerificationRecord } from '../records/record.ts';
import { ticksInVerification, verificationComment } from '../records/verification-comment.ts';
import type { FollowUpOptions } from './open-follow-up.ts';
import type { Recorder } from './recorder.ts';

/** Whether the verification of a change is still to be told of, or to end. */
export const isWatched = (record: ChangeRecord): record is PullRequestRecord =>
  record.kind === 'pull-request' && record.verification?.state === 'monitoring';

const markOf = ({ repository, number }: Pick<PullRequestRecord, 'repository' | 'number'>): string =>
  checklistMark({ purpose: 'verification', repository, number });

/**
 * Writes the comment that asks to verify a deployment, once, and only while the change is watched: a box that is ticked
 * later counts for nothing. Throws GitHubError.
 */
export async function openVerification(
  recorder: Recorder,
  record: ChangeRecord,
  { policy }: Pick<FollowUpOptions, 'policy'>,
  known?: readonly Said[],
): Promise<void> {
  const { client, repository, now } = recorder;
  if (!isWatched(record) || now() >= endsOf(record)) return;
  const target = { ...repository, number: record.number };
  const marker = markOf(record);
  if (known !== undefined && ownWith(known, marker) !== undefined) return;
  const paths = await pathsOf(recorder, target, record);
  const { typeOfChange, migrations, category, merge } = record;
  const body = verificationComment(
    {
      repository: record.repository,
      number: record.number,
      category,
      mergedAt: new Date(merge.at),
      kinds: kindsShown({ paths, typeOfChange, migrations }),
      migrations,
    },
    policy.policy.calendar.timezone,
  );
  await sayOnce(client, { ...target, on: 'pullRequest' }, { marker, body, ...(known === undefined ? {} : { known }) });
}

/** The first hundred files tell which ways back apply; where GitHub does not show them, those that gave the category its reasons. */
async function pathsOf({ client }: Recorder, target: Target, record: PullRequestRecord): Promise<string[]> {
  try {
    const rows = await readFiles(client, target, 1, Promise.resolve(1));
    return rows.map(({ file }) => file.path);
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.kind === 'rate-limited') throw thrown;
    return [...record.categoryReasons, ...record.areas].flatMap(({ files }) => files.map(({ path }) => path));
  }
}

const endsOf = ({ category, merge }: PullRequestRecord): Date => monitoringEnds(category, new Date(merge.at));

/**
 * How the verification of a change ended; null: it is still going on. Only boxes that were ticked by the end of the monitoring
 * period count. Throws GitHubError.
 */
export async function endedVerification(
  { client }: Pick<Recorder, 'client'>,
  record: PullRequestRecord,
  said: readonly Said[],
  at: Date,
): Promise<VerificationRecord | null> {
  const ends = endsOf(record);
  if (at < ends) return null;
  const comment = ownWith(said, markOf(record));
  const text = comment === undefined ? null : await textAt(client, comment, ends);
  const done = ticksInVerification(text, record) ?? new Set<string>();
  return verificationAt(record.category, new Date(record.merge.at), done, at);
}

/** What a comment said at an instant; null: nobody knows. */
async function textAt(client: Recorder['client'], comment: Said, at: Date): Promise<string | null> {
  if (comment.editedAt === null || Date.parse(comment.editedAt) < at.getTime()) return comment.body;
  return versionAt(await readEdits(client, comment.nodeId, 'the comment that asks to verify the deployment'), at);
}

/** The last version before an instant; null: there is none, or GitHub does not show it. */
export const versionAt = (revisions: readonly Revision[], at: Date): string | null =>
  revisions.findLast((one) => Date.parse(one.at) < at.getTime())?.text ?? null;
