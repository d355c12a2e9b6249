import { formatShort } from '../calendar/format.ts';
import { categoryTitles } from '../classify/classify.ts';
import type { Decision } from '../decision.ts';
import { type QueueEntry, readMergeQueue } from '../github/merge-queue.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { type Judged, judgePullRequest, judgeRead } from './judge.ts';
import { basisNow, publish, type Verdict, verdictOf } from './publish.ts';

/** One pull request of a merge group, now and at the instant at which the queue would merge it. */
export interface GroupMember extends Judged {
  atMerge: Decision;
}

export interface GroupOutcome {
  members: readonly GroupMember[];
  /** When the queue is expected to merge the group. */
  mergesAt: Date;
  verdict: Verdict;
  /** Whether every pull request may be merged, now and then. */
  passes: boolean;
  wrote: boolean;
}

interface Group {
  /** The head commit of the group. */
  head: string;
  base: string;
  /** The last pull request in it, as its branch names it; null: not known. */
  number: number | null;
}

/**
 * Judges every pull request of a merge group, now and as of the instant at which the queue is expected to merge it, and
 * publishes one status on the group's head commit. What has to wait fails: a pending status would hold the queue until its
 * time-out. Throws GitHubError, and BadInput where the queue does not hold the group.
 */
export async function gateMergeGroup(
  gate: Gate,
  group: Group,
  {
    queue,
    judgeOne = (number) => judgePullRequest(gate, number),
    keepTarget = false,
  }: { queue?: readonly QueueEntry[]; judgeOne?: (number: number) => Promise<Judged>; keepTarget?: boolean } = {},
): Promise<GroupOutcome> {
  const { client, repository, settings } = gate;
  const entries = queue ?? (await readMergeQueue(client, repository, group.base, settings.statusName));
  const last =
    entries.find(({ head }) => head === group.head) ??
    entries.find(({ number, head }) => number === group.number && head === null);
  if (last === undefined) {
    throw new BadInput(
      `The merge queue of ${group.base} does not hold the group ${group.head.slice(0, 7)} any more. There is nothing to judge; the queue asks anew for the group that replaces it.`,
    );
  }
  const mergesAt = new Date(gate.now().getTime() + (last.untilMerge ?? 0) * 1000);
  const members = await Promise.all(
    entries
      .filter(({ position }) => position <= last.position)
      .map(async ({ number }): Promise<GroupMember> => {
        const judged = await judgeOne(number);
        return { ...judged, atMerge: judgeRead(judged.live, mergesAt, settings.freeze) };
      }),
  );
  const verdict = groupVerdict(gate, members, mergesAt);
  const wrote =
    settings.verdict === 'status' && (await publish(gate, group.head, verdict, last.status, { keepTarget }));
  return { members, mergesAt, verdict, passes: verdict.state === 'success', wrote };
}

function groupVerdict(gate: Gate, members: readonly GroupMember[], mergesAt: Date): Verdict {
  const [first] = members;
  const { reportOnly } = gate.settings;
  const stopped = members.find(({ decision }) => decision.verdict !== 'pass');
  if (stopped !== undefined) {
    const verdict = verdictOf(gate, stopped);
    const description = shortened(`#${stopped.live.change.number}: ${verdict.description}`);
    return { ...verdict, state: verdict.state === 'pending' ? 'failure' : verdict.state, description };
  }
  const late = members.find(({ atMerge }) => atMerge.verdict !== 'pass');
  const ends = members.flatMap(({ decision }) => decision.validUntil ?? []).sort();
  const threads = null;
  if (late !== undefined) {
    const { change, policy } = late.live;
    const { timezone } = policy.policy.calendar;
    const when = formatShort(mergesAt, timezone);
    const description = `#${change.number}: ${categoryTitles[late.atMerge.category]}. Would merge ${when}, when it may not`;
    const memory = { until: null, basis: basisNow(gate, late.decision.policy.sha256), threads };
    return { state: reportOnly ? 'success' : 'failure', description: shortened(description), memory };
  }
  if (first === undefined) throw new RangeError('a merge group without a pull request');
  const numbers = members.map(({ live }) => `#${live.change.number}`).join(', ');
  return {
    state: 'success',
    description: shortened(`May be merged: ${numbers}`),
    memory: { until: ends[0] ?? null, basis: basisNow(gate, first.decision.policy.sha256), threads },
  };
}

const shortened = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 139)}…`);
