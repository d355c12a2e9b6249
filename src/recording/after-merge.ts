import type { Change } from '../change.ts';
import type { Finding } from '../decision.ts';
import { readConversation, type Said } from '../github/conversation.ts';
import { readDeployedChecks } from '../github/deployed-checks.ts';
import { GitHubError } from '../github/error.ts';
import { readLive } from '../github/live.ts';
import { judge } from '../judge.ts';
import { isNoPerson } from '../people/identity.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { type AfterMerge, type Comment, namedApprovers } from '../records/obligations.ts';
import type { PullRequestRecord } from '../records/record.ts';
import { asOfMerge } from '../replay/as-of-merge.ts';
import type { Recorder } from './recorder.ts';

/** What was read after a merge: everything but what people ticked in the issue. */
export interface ReadAfterMerge {
  facts: Omit<AfterMerge, 'ticks'>;
  said: readonly Said[];
  /** Facts that the token may not see; they show nothing to be done. */
  problems: readonly string[];
}

/** Reads a merged pull request as it is now, with its conversation and the checks of what was deployed. Throws GitHubError. */
export async function readAfterMerge(
  recorder: Recorder,
  record: PullRequestRecord,
  at: Date,
  policy: PolicyInForce,
): Promise<ReadAfterMerge> {
  const { client, repository, own, ownRecording, policyPath, shared, settings } = recorder;
  const target = { ...repository, number: record.number };
  const options = { readAt: at, own, shared, ...(policyPath === undefined ? {} : { policyPath }) };
  const mergedAt = new Date(record.merge.at);
  const problems: string[] = [];
  const [live, said] = await Promise.all([
    readLive(client.scoped(), target, options, policy),
    readConversation(client, { ...target, on: 'pullRequest' }),
  ]);
  if (live.change.mergedAt === null) throw notMerged(record);
  const commit = live.change.mergeCommit ?? record.merge.commit;
  const untested = ownRecording === undefined ? [own] : [own, ownRecording];
  const deployedChecks =
    commit === null ? null : await unlessHidden(problems, readDeployedChecks(client, target, commit, untested));
  const change = withoutLaterPushes(live.change, mergedAt);
  return {
    said,
    problems: [...problems, ...(isWhole(live.change) ? [] : live.warnings)],
    facts: {
      at,
      mergedAt,
      change,
      policy: policy.policy,
      findings: judgedNow(change, at, policy, settings.freeze),
      approvedBy: namedApprovers(record.findings),
      comments: said.map((one) => commentOf(one, policy.policy.bots)),
      deployedChecks,
      previous: record.obligations,
    },
  };
}

/** null where the token may not see it, which asking again would not change. */
async function unlessHidden<T>(problems: string[], reading: Promise<T>): Promise<T | null> {
  return reading.catch((thrown: unknown) => {
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'forbidden') throw thrown;
    problems.push(thrown.message);
    return null;
  });
}

/** Whether everything was read that shows something to be done. A team that is not known is told where it matters. */
const isWhole = ({ commits, reviews, labelEvents, bodyEditedAt }: Change): boolean =>
  ![commits, reviews, labelEvents, bodyEditedAt].includes(undefined);

/** Whoever uses the branch's name for something else afterwards had no hand in this change. */
const withoutLaterPushes = (change: Change, mergedAt: Date): Change =>
  change.pushes
    ? { ...change, pushes: change.pushes.filter(({ at }) => Date.parse(at) <= mergedAt.getTime()) }
    : change;

/**
 * What the rules find of the texts as they are now, in the lane in which the change was merged: taking the label off afterwards
 * makes no emergency documented.
 */
function judgedNow(change: Change, at: Date, policy: PolicyInForce, freeze: string): readonly Finding[] {
  const then = asOfMerge(change, { renames: [] }).change;
  return judge({ ...then, title: change.title, body: change.body }, at, policy, { freeze }).findings;
}

/** A text stands as it was edited last, and so it was said then, not when the comment was begun. */
const commentOf = ({ author, body, createdAt, editedAt, editor }: Said, bots: readonly string[]): Comment => ({
  author: author === null ? null : { login: author.login, bot: author.bot || isNoPerson(author.login, bots) },
  body,
  at: editedAt ?? createdAt,
  editor,
});

const notMerged = ({ repository, number }: PullRequestRecord): GitHubError =>
  new GitHubError(
    'malformed',
    `${repository}#${number} has a record of its merge, but GitHub shows it as not merged.`,
    'Check that the record is of this repository.',
  );
