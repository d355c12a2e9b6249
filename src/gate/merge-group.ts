import { formatShort } from '../calendar/format.ts';
import { categoryTitles } from '../classify/classify.ts';
import type { Decision } from '../decision.ts';
import { type MergeGroup, readGroupsByBranch, readMergeGroups } from '../github/merge-groups.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { type Judged, judgePullRequest, judgeRead } from './judge.ts';
import { basisNow, hasMoved, isReportOnly, publish, unjudged, type Verdict, verdictOf } from './publish.ts';

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
  const first = await judgeGroup(gate, group.members, mergesAt, judgeOne);
  const wrote =
    settings.verdict === 'status' && (await publish(gate, head, first.verdict, group.status, { keepTarget }));
  if (!wrote || first.verdict.state !== 'success') return { ...first, wrote };
  // A merge cannot be taken back: what moved while its success was being written is judged once more.
  const moved = await Promise.all(first.members.map((member) => hasMoved(gate, member)));
  if (!moved.includes(true)) return { ...first, wrote };
  gate.log(`The group ${head.slice(0, 7)} moved while its status was being written: judging it once more.`);
  const again = await judgeGroup(gate, group.members, mergesAt, (number) => judgePullRequest(gate, number));
  if (again.verdict.state !== 'success') await publish(gate, head, again.verdict, null);
  return { ...again, wrote };
}

/**
 * The same; the status of a group that could not be judged says so, since it must neither keep what it said before nor let the
 * queue wait for its time-out.
 */
export async function gateOrSayUnjudged(
  gate: Gate,
  wanted: Wanted,
  options?: Parameters<typeof gateMergeGroup>[2],
): Promise<GroupOutcome> {
  try {
    return await gateMergeGroup(gate, wanted, options);
  } catch (thrown) {
    if (gate.settings.verdict === 'status')
      await publish(gate, wanted.head, unjudged('see the run'), null).catch(() => undefined);
    throw thrown;
  }
}

/**
 * Judges the groups of a merge queue again that bring a pull request, because it may no longer be merged: its group would be
 * merged on what it was. Throws GitHubError.
 */
export async function gateGroupsWith(gate: Gate, number: number, base: string): Promise<void> {
  const groups = await readMergeGroups(gate.client, gate.repository, base, gate.settings.statusName);
  for (const { head, members } of groups) {
    if (!members?.includes(number)) continue;
    try {
      await gateOrSayUnjudged(gate, { head, base }, { groups, keepTarget: true });
    } catch (thrown) {
      // Gone from the queue meanwhile.
      if (!(thrown instanceof GroupGone)) throw thrown;
    }
  }
}

/** Every pull request of a group, now and at the merge. */
async function judgeGroup(
  gate: Gate,
  numbers: readonly number[],
  mergesAt: Date,
  judgeOne: (number: number) => Promise<Judged>,
): Promise<Omit<GroupOutcome, 'wrote'>> {
  const members = await Promise.all(
    numbers.map(async (number): Promise<GroupMember> => {
      const judged = await judgeOne(number);
      return { ...judged, atMerge: judgeRead(judged.live, mergesAt, gate.settings.freeze) };
    }),
  );
  const verdict = groupVerdict(gate, members, mergesAt);
  return { members, mergesAt, verdict, passes: verdict.state === 'success' };
}

/** The queue made the group anew, or merged it: there is nothing to judge. */
export class GroupGone extends BadInput {
  override name = 'GroupGone';
}

const gone = (base: string, head: string): GroupGone =>
  new GroupGone(
    `The merge queue of ${base} does not hold the group ${head.slice(0, 7)} any more. There is nothing to judge; the queue asks anew for the group that replaces it.`,
  );

const unclear = (base: string, head: string): BadInput =>
  new BadInput(
    `Which pull requests are in the merge group ${head.slice(0, 7)} of ${base} cannot be told from its commits. Give the gate the token of a GitHub App that may read merge queues (docs/setup.md).`,
  );

function groupVerdict(gate: Gate, members: readonly GroupMember[], mergesAt: Date): Verdict {
  const [first] = members;
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
    return {
      state: isReportOnly(gate, late.live) ? 'success' : 'failure',
      description: shortened(description),
      memory,
    };
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
