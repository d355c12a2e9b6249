import { mergeGroupIn } from '../github/event.ts';
import { readHeads } from '../github/heads.ts';
import { readMergeGroups } from '../github/merge-groups.ts';
import type { Gate } from './gate.ts';
import { isGated } from './judge.ts';
import { GroupGone, type GroupOutcome, gateOrSayUnjudged } from './merge-group.ts';
import { publish, unjudged } from './publish.ts';
import { gatePullRequest, type Outcome } from './pull-request.ts';

/**
 * Judges what has a commit as its head: open pull requests, those of forks too, which are found by their heads since GitHub
 * lists none for a fork's commit; and the groups of merge queues. Throws GitHubError and BadInput.
 */
export async function gateCommit(
  gate: Gate,
  { head, headRef }: { head: string; headRef: string | null },
): Promise<{ pullRequests: readonly Outcome[]; groups: readonly GroupOutcome[] }> {
  const queued = headRef === null ? null : mergeGroupIn(headRef);
  const { heads, defaultBranch } = await readHeads(gate.client, gate.repository);
  const gated = (base: string): boolean => isGated(gate, base, defaultBranch);
  const numbers = heads.filter((one) => one.head === head && gated(one.base)).map(({ number }) => number);
  const found: Outcome[] = [];
  // One after the other: what they have in common, the first one writes.
  for (const number of numbers) found.push(await gateOrTakeBack(gate, number, head));
  const pullRequests = found.filter(({ gated, live }) => gated && live.change.state === 'open');
  return { pullRequests, groups: await groupsAt(gate, head, basesOf().filter(gated)) };

  /** The branches in whose queues the commit may be. A fork may call its branch as a queue does: only the commit tells. */
  function basesOf(): string[] {
    if (queued !== null) return [queued.base];
    // An external check says nothing of branches.
    return headRef === null && numbers.length === 0 ? [...new Set(heads.map(({ base }) => base))] : [];
  }
}

/** A pull request that cannot be judged must not keep the green status that it had. */
async function gateOrTakeBack(gate: Gate, number: number, head: string): Promise<Outcome> {
  try {
    return await gatePullRequest(gate, number);
  } catch (thrown) {
    if (gate.settings.verdict === 'status')
      await publish(gate, head, unjudged(gate, 'see the run'), null).catch(() => undefined);
    throw thrown;
  }
}

async function groupsAt(gate: Gate, head: string, bases: readonly string[]): Promise<GroupOutcome[]> {
  const { client, repository, settings } = gate;
  const groups: GroupOutcome[] = [];
  for (const base of bases) {
    const known = await readMergeGroups(client, repository, base, settings.statusName);
    if (!known.some((group) => group.head === head)) continue;
    try {
      groups.push(await gateOrSayUnjudged(gate, { head, base }, { groups: known, keepTarget: true }));
    } catch (thrown) {
      // Gone from the queue meanwhile.
      if (!(thrown instanceof GroupGone)) throw thrown;
    }
  }
  return groups;
}
