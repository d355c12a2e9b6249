import { createCalendar } from '../calendar/calendar.ts';
import { type MergeGroup, readMergeGroups } from '../github/merge-groups.ts';
import { type Listing, type OpenPullRequest, openPullRequests } from '../github/open-pull-requests.ts';
import { type RateLimit, readRateLimit } from '../github/rate-limit.ts';
import { readRepositoryPolicy } from '../github/read-policy.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import { problemOf } from '../user-error.ts';
import { byUrgency, type Due, due } from './due.ts';
import type { Gate } from './gate.ts';
import { isGated, type Judged } from './judge.ts';
import { gateMergeGroup } from './merge-group.ts';
import { basisNow, publish, unreadable } from './publish.ts';
import { type HeadGroup, SweepWork, type Swept } from './sweep-work.ts';

export interface SweepOutcome {
  /** Open pull requests into gated branches. */
  open: number;
  /** Their base branches. */
  bases: readonly string[];
  swept: readonly Swept[];
  /** Merge queues that could not be read. */
  problems: readonly string[];
  /** The next instant at which a verdict expires by time alone: one that stands, or one that may be given meanwhile; null: none does. */
  next: Date | null;
  /** Whether everything that had to be judged was. */
  complete: boolean;
  /** What was left of the hour's requests at the beginning; null: the server has no limit. */
  rateLimit: RateLimit | null;
}

/** How many pull requests one query asks for. */
const batchSize = 10;
/**
 * Goes through all open pull requests into gated branches by a light listing, judges those again whose verdict may have
 * changed, by an event that was missed or by time, and writes what changed; then the heads of the merge queues. What
 * cannot be read does not stop the rest. Throws GitHubError where the listing itself cannot be read.
 */
export async function sweep(
  gate: Gate,
  { all = false, lastSweep = null }: { all?: boolean; lastSweep?: Date | null } = {},
): Promise<SweepOutcome> {
  const { client, repository, settings } = gate;
  const now = gate.now();
  const [rateLimit, listing, policy] = await Promise.all([
    readRateLimit(client),
    openPullRequests(client, repository, { context: settings.statusName, own: gate.own }),
    policyOf(gate),
  ]);
  const rows = listing.pullRequests.filter(({ base }) => isGated(gate, base, listing.defaultBranch));
  const known = { now, basis: basisNow(gate, policy?.sha256 ?? ''), lastSweep };
  const found = rows.flatMap((row) => {
    const one =
      due(row, known) ?? (all ? { row, reason: 'all were asked for' as const, urgency: now.getTime() } : null);
    return one === null ? [] : [one];
  });
  const heads = byHead(byUrgency(found, now), rows);
  gate.log(`${rows.length} open pull requests into gated branches, ${found.length} of them to be judged again.`);
  const work = new SweepWork(gate, rateLimit);
  for (let at = 0; at < heads.length; at += batchSize) {
    await work.judge(heads.slice(at, at + batchSize));
    gate.log(`Judged ${Math.min(at + batchSize, heads.length)} of ${heads.length}.`);
  }
  const problems = await sweepQueues(gate, listing, rows, work);
  const outcome = work.outcome(rows, now);
  return {
    open: rows.length,
    bases: [...new Set(rows.map(({ base }) => base))],
    rateLimit,
    ...outcome,
    complete: outcome.complete && problems.length === 0,
    problems,
    next: rows.length === 0 ? outcome.next : earlier(outcome.next, closes(policy, gate)),
  };
}

/** The policy that judges; null: it cannot be read, so that every verdict has to be taken back. */
const policyOf = async (gate: Gate): Promise<PolicyInForce | null> => {
  const { client, repository, policy, policyProblem, policyPath = usualPath } = gate;
  return policyProblem === undefined ? (policy ?? readRepositoryPolicy(client, repository, policyPath)) : null;
};

/** When the deployment window closes; null: it is closed, or does not close. What is not green yet may be so by then. */
function closes(inForce: PolicyInForce | null, { settings: { freeze }, now }: Gate): Date | null {
  if (inForce === null) return null;
  const { open, nextChange } = createCalendar(inForce.policy, { freeze }).stateAt(now());
  return open ? nextChange : null;
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other < one) ? other : one;

function byHead(found: readonly Due[], rows: readonly OpenPullRequest[]): HeadGroup[] {
  const reasons = new Map(found.map(({ row, reason }) => [row.number, reason]));
  const heads = [...new Set(found.map(({ row }) => row.head))];
  return heads.map((head) => ({ head, rows: rows.filter((row) => row.head === head), reasons }));
}

/** Judges the groups of the merge queues again, since a queue can take longer than it thought. Returns what could not be read. */
async function sweepQueues(
  gate: Gate,
  listing: Listing,
  rows: readonly OpenPullRequest[],
  work: SweepWork,
): Promise<string[]> {
  const { client, repository, settings } = gate;
  const bases = [...new Set(rows.map(({ base }) => base))];
  const addresses = new Map(listing.pullRequests.map(({ number, url }) => [number, url]));
  const problems: string[] = [];
  for (const base of bases) {
    try {
      const groups = await readMergeGroups(client, repository, base, settings.statusName);
      for (const group of groups)
        await sweepGroup(gate, { base, groups, group, url: addresses.get(group.number) }, work);
    } catch (thrown) {
      problems.push(`The merge queue of ${base} was not swept: ${problemOf(thrown)}`);
    }
  }
  return problems;
}

interface QueuedGroup {
  base: string;
  groups: readonly MergeGroup[];
  group: MergeGroup;
  url: string | undefined;
}

/** Judges one group of a queue. */
async function sweepGroup(gate: Gate, { base, groups, group, url = '' }: QueuedGroup, work: SweepWork): Promise<void> {
  const { head, number, status } = group;
  const told = { number, url, before: status?.description ?? '', reason: `in the merge queue of ${base}` };
  let isGreen = status?.state === 'success';
  const onSuccess = (): void => {
    isGreen = true;
  };
  try {
    const judgeOne = (one: number): Promise<Judged> => work.judgeOne(one);
    const { verdict, wrote } = await gateMergeGroup(
      gate,
      { head, base },
      { groups, judgeOne, keepTarget: true, onSuccess },
    );
    work.add({ ...told, after: verdict.description, result: wrote ? 'changed' : 'unchanged' });
  } catch (thrown) {
    if (isGreen) await publish(gate, head, unreadable(gate), null).catch(() => undefined);
    work.add({ ...told, after: 'Not judged', result: 'unreadable', problem: problemOf(thrown) });
  }
}
