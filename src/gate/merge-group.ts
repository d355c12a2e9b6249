import { formatShort } from '../calendar/format.ts';
import { categoryTitles } from '../classify/classify.ts';
import type { Decision } from '../decision.ts';
import { type MergeGroup, readGroupsByBranch, readMergeGroups } from '../github/merge-groups.ts';
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

interface Wanted {
  /** The head commit of the group. */
  head: string;
  base: string;
}

/** How long a queue may take that does not tell, in seconds: it merges when the slowest check ends. */
const unknownQueue = 30 * 60;

/**
 * Judges every pull request of a merge group, now and as of the instant at which the queue is expected to merge it, and
 * publishes one status on the group's head commit. What has to wait fails: a pending status would hold the queue until its
 * time-out. Throws GitHubError, and BadInput where the queue does not hold the group, or not so that its pull requests are known.
 */
export async function gateMergeGroup(
  gate: Gate,
  { head, base }: Wanted,
  {
    groups,
    judgeOne = (number) => judgePullRequest(gate, number),
    keepTarget = false,
  }: { groups?: readonly MergeGroup[]; judgeOne?: (number: number) => Promise<Judged>; keepTarget?: boolean } = {},
): Promise<GroupOutcome> {
  const { client, repository, settings } = gate;
  const known = groups ?? (await readMergeGroups(client, repository, base, settings.statusName));
  // An entry shows its group only once GitHub has put both together.
  const group =
    known.find((one) => one.head === head) ??
    (await readGroupsByBranch(client, repository, base, settings.statusName)).find((one) => one.head === head);
  if (group === undefined) throw gone(base, head);
  if (group.members === null) throw unclear(base, head);
  const mergesAt = new Date(gate.now().getTime() + (group.untilMerge ?? unknownQueue) * 1000);
  const members = await Promise.all(
    group.members.map(async (number): Promise<GroupMember> => {
      const judged = await judgeOne(number);
      return { ...judged, atMerge: judgeRead(judged.live, mergesAt, settings.freeze) };
    }),
  );
  const verdict = groupVerdict(gate, members, mergesAt);
  const wrote = settings.verdict === 'status' && (await publish(gate, head, verdict, group.status, { keepTarget }));
  return { members, mergesAt, verdict, passes: verdict.state === 'success', wrote };
}

const gone = (base: string, head: string): BadInput =>
  new BadInput(
    `The merge queue of ${base} does not hold the group ${head.slice(0, 7)} any more. There is nothing to judge; the queue asks anew for the group that replaces it.`,
  );

const unclear = (base: string, head: string): BadInput =>
  new BadInput(
    `Which pull requests are in the merge group ${head.slice(0, 7)} of ${base} cannot be told from its commits. Give the gate the token of a GitHub App that may read merge queues (docs/setup.md).`,
  );

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
  const nothing = { threads: null, judged: [] };
  if (late !== undefined) {
    const { change, policy } = late.live;
    const { timezone } = policy.policy.calendar;
    const when = formatShort(mergesAt, timezone);
    const description = `#${change.number}: ${categoryTitles[late.atMerge.category]}. Would merge ${when}, when it may not`;
    const memory = { until: null, basis: basisNow(gate, late.decision.policy.sha256), ...nothing };
    return { state: reportOnly ? 'success' : 'failure', description: shortened(description), memory };
  }
  if (first === undefined) throw new RangeError('a merge group without a pull request');
  const numbers = members.map(({ live }) => `#${live.change.number}`).join(', ');
  return {
    state: 'success',
    description: shortened(`May be merged: ${numbers}`),
    memory: { until: ends[0] ?? null, basis: basisNow(gate, first.decision.policy.sha256), ...nothing },
  };
}

const shortened = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 139)}…`);
