import { readConversation } from '../github/conversation.ts';
import { GitHubError } from '../github/error.ts';
import type { Issue } from '../github/issues.ts';
import { type FollowUp, followedUp } from '../records/follow-up.ts';
import { obligationStates } from '../records/obligations.ts';
import type { ChangeRecord, ObligationRecord, PullRequestRecord, VerificationRecord } from '../records/record.ts';
import { readAfterMerge } from './after-merge.ts';
import { issueOf, keepIssue, ticksOf } from './keep-issue.ts';
import { attempt, type FollowUpOptions } from './open-follow-up.ts';
import type { Recorder } from './recorder.ts';
import { endedVerification, isWatched, openVerification } from './verification.ts';

/** What a look after a merge brought. */
export interface FollowedUp {
  /** What the record does not say yet; null: nothing. */
  news: FollowUp | null;
  /** What is overdue, in words. */
  overdue: string[];
  /** What could not be read or written, and what to do about it. */
  problems: string[];
}

/** What was found out, before anything is written about it. */
interface Found {
  obligations: ObligationRecord[] | null;
  issue: Issue | null;
  verification: VerificationRecord | null;
}

/**
 * Looks at what was to be done after a merge, at an instant: what is done by now, and how the verification ended. Keeps the
 * issue as it then is. The news are for the caller to write into the record. What cannot be read changes nothing, neither in
 * the news nor on GitHub, and is told. Throws GitHubError only at a rate limit.
 */
export async function followUpRecord(
  recorder: Recorder,
  record: ChangeRecord,
  at: Date,
  options: FollowUpOptions,
): Promise<FollowedUp> {
  const problems: string[] = [];
  const nothing: FollowedUp = { news: null, overdue: [], problems };
  if (record.kind === 'push') return nothing;
  const found = await attempt(problems, () => lookAfter(recorder, record, at, options, problems));
  if (found === undefined) return nothing;
  const { obligations, verification } = found;
  const issue =
    obligations === null ? null : await follow(recorder, { ...record, obligations }, found, options, problems);
  const news: FollowUp = {
    at,
    ...(obligations === null ? {} : { obligations }),
    ...(verification === null ? {} : { verification }),
    ...(issue === null ? {} : { issue }),
  };
  return {
    news: followedUp(record, news) === record ? null : news,
    overdue: (obligations ?? []).filter(({ state }) => state === 'overdue').map(({ what }) => what),
    problems,
  };
}

async function lookAfter(
  recorder: Recorder,
  record: PullRequestRecord,
  at: Date,
  options: FollowUpOptions,
  problems: string[],
): Promise<Found> {
  const { client, repository } = recorder;
  const isOpen = record.obligations.some(({ state }) => state !== 'done');
  const watched = isWatched(record);
  if (!isOpen && !watched) return { obligations: null, issue: null, verification: null };
  if (!isOpen) {
    const said = await readConversation(client, { ...repository, number: record.number, on: 'pullRequest' });
    await attempt(problems, () => openVerification(recorder, record, options, said));
    return { obligations: null, issue: null, verification: await endedVerification(recorder, record, said, at) };
  }
  const [{ facts, said, problems: hidden }, issue] = await Promise.all([
    readAfterMerge(recorder, record, at, options.policy),
    issueOf(recorder, record, options),
  ]);
  const ticks = await ticksOf(recorder, record, issue, at);
  problems.push(...hidden);
  if (watched) await attempt(problems, () => openVerification(recorder, record, options, said));
  return {
    obligations: obligationStates(record.obligations, { ...facts, ticks }),
    issue,
    verification: watched ? await endedVerification(recorder, record, said, at) : null,
  };
}

/** Keeps the issue, and says where one that the record names has gone. */
async function follow(
  recorder: Recorder,
  record: PullRequestRecord,
  { issue }: Found,
  options: FollowUpOptions,
  problems: string[],
): Promise<string | null> {
  const kept = await keepIssue(recorder, record, { issue, options, problems });
  const { links, repository, number } = record;
  if (links.issue !== null && issue === null && kept !== null)
    problems.push(gone(`${repository}#${number}`, links.issue, kept).message);
  return kept;
}

const gone = (change: string, address: string, kept: string): GitHubError =>
  new GitHubError(
    'not-found',
    `The issue that follows ${change} up was deleted or moved away (${address}).`,
    `Go on in the new one: ${kept}.`,
  );
