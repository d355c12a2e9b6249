import { categoryTitles } from '../classify/category.ts';
import type { Decision } from '../decision.ts';
import { GitHubError } from '../github/error.ts';
import { type MergeGroup, readGroupsByBranch, readMergeGroups } from '../github/merge-groups.ts';
import { shortened, shortInstant } from '../report/status.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { type Judged, judgePullRequest, judgeRead } from './judge.ts';
import { basisNow, hasMoved, isReportOnly, publish, unjudged, type Verdict, verdictOf } from './publish.ts';

/** One pull request of a merge group, now and at the worst instant at which the queue can merge it. */
export interface GroupMember extends Judged {
  atMerge: Decision;
}

export interface GroupOutcome {
  members: readonly GroupMember[];
  /** The latest instant at which the queue can merge the group. */
  mergesBy: Date;
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

interface GroupOptions {
  groups?: readonly MergeGroup[];
  judgeOne?: (number: number) => Promise<Judged>;
  keepTarget?: boolean;
  /** Called once a success stands, which must not outlive whatever is thrown from then on. */
  onSuccess?: () => void;
}

/** For how long a queue merges a group that does not tell, in seconds: as GitHub sets a new one up, an hour for checks and five minutes for company. */
const usualQueue = 65 * 60;

/**
 * Judges every pull request of a merge group, now and until the latest instant at which the queue can merge it, and
 * publishes one status on the group's head commit. The queue's estimate is not enough: it merges when the slowest check ends, whatever it estimated. What has to wait fails: a pending status would hold the queue until its
 * time-out. Throws GitHubError, and BadInput where the queue does not hold the group, or not so that its pull requests are known.
 */
export async function gateMergeGroup(
  gate: Gate,
  { head, base }: Wanted,
  {
    groups,
    judgeOne = (number) => judgePullRequest(gate, number),
    keepTarget = false,
    onSuccess = () => undefined,
  }: GroupOptions = {},
): Promise<GroupOutcome> {
  const { client, repository, settings } = gate;
  const known = groups ?? (await readMergeGroups(client, repository, base, settings.statusName));
  // An entry shows its group only once GitHub has put both together.
  const group =
    known.find((one) => one.head === head) ??
    (await readGroupsByBranch(client, repository, base, settings.statusName)).find((one) => one.head === head);
  if (group === undefined) throw gone(base, head);
  const numbers = await group.members();
  if (numbers === null) throw unclear(base, head);
  const mergesBy = latestMerge(gate, group);
  const first = await judgeGroup(gate, numbers, mergesBy, judgeOne);
  const wrote =
    settings.verdict === 'status' && (await publish(gate, head, first.verdict, group.status, { keepTarget }));
  if (!wrote || first.verdict.state !== 'success') return { ...first, wrote };
  onSuccess();
  // A merge cannot be taken back: what moved while its success was being written is judged once more.
  const moved = await Promise.all(first.members.map((member) => hasMoved(gate, member)));
  if (!moved.includes(true)) return { ...first, wrote };
  gate.log(`The group ${head.slice(0, 7)} moved while its status was being written: judging it once more.`);
  const again = await judgeGroup(gate, numbers, mergesBy, (number) => judgePullRequest(gate, number));
  if (again.verdict.state !== 'success') await publish(gate, head, again.verdict, null);
  return { ...again, wrote };
}

/** The queue counts from when it made the group, which is before the gate first spoke of it. */
function latestMerge({ settings, now }: Gate, { givesUpAfter, untilMerge, status }: MergeGroup): Date {
  const seconds = settings.queueTime === null ? (givesUpAfter ?? usualQueue) : settings.queueTime / 1000;
  const made = status === null ? now().getTime() : Math.min(now().getTime(), Date.parse(status.createdAt));
  const expected = now().getTime() + (untilMerge ?? 0) * 1000;
  return new Date(Math.max(made + seconds * 1000, expected));
}

/**
 * The same; the status of a group that could not be judged says so, since it must neither keep what it said before nor let the
 * queue wait for its time-out.
 */
export async function gateOrSayUnjudged(gate: Gate, wanted: Wanted, options?: GroupOptions): Promise<GroupOutcome> {
  try {
    return await gateMergeGroup(gate, wanted, options);
  } catch (thrown) {
    if (gate.settings.verdict === 'status')
      await publish(gate, wanted.head, unjudged(gate, 'see the run'), null).catch(() => undefined);
    throw thrown;
  }
}

/**
 * Judges the groups of a merge queue again that bring a pull request, because it may no longer be merged: its group would be
 * merged on what it was. One that fails does not keep the others green. Throws GitHubError and BadInput.
 */
export async function gateGroupsWith(gate: Gate, number: number, base: string): Promise<void> {
  const groups = await readMergeGroups(gate.client, gate.repository, base, gate.settings.statusName);
  const problems: unknown[] = [];
  for (const { head, members } of groups) {
    try {
      const numbers = await members().catch(unlessBug);
      // Where that cannot be told it may be one of them.
      if (numbers !== null && !numbers.includes(number)) continue;
      await gateOrSayUnjudged(gate, { head, base }, { groups, keepTarget: true });
    } catch (thrown) {
      // Gone from the queue meanwhile.
      if (!(thrown instanceof GroupGone)) problems.push(thrown);
    }
  }
  if (problems.length > 0) throw problems[0];
}

function unlessBug(thrown: unknown): null {
  if (thrown instanceof GitHubError) return null;
  throw thrown;
}

/** Every pull request of a group, now and at the first instant until the merge at which it may no longer be merged. */
async function judgeGroup(
  gate: Gate,
  numbers: readonly number[],
  mergesBy: Date,
  judgeOne: (number: number) => Promise<Judged>,
): Promise<Omit<GroupOutcome, 'wrote'>> {
  const members = await Promise.all(
    numbers.map(async (number): Promise<GroupMember> => {
      const judged = await judgeOne(number);
      const { validUntil } = judged.decision;
      const turn = validUntil === null || Date.parse(validUntil) > mergesBy.getTime() ? mergesBy : new Date(validUntil);
      return { ...judged, atMerge: judgeRead(judged.live, turn, gate.settings.freeze) };
    }),
  );
  const verdict = groupVerdict(gate, members, mergesBy);
  return { members, mergesBy, verdict, passes: verdict.state === 'success' };
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

function groupVerdict(gate: Gate, members: readonly GroupMember[], mergesBy: Date): Verdict {
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
    const { at } = late.atMerge;
    const [end, by] = [shortInstant(at, at, timezone), shortInstant(mergesBy.toISOString(), at, timezone)];
    const category = categoryTitles[late.decision.category];
    const description = `#${change.number}: ${category}. May be merged until ${end}, and the queue may take until ${by}`;
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
