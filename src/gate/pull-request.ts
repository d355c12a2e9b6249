import type { Decision } from '../decision.ts';
import { readHeads } from '../github/heads.ts';
import { staleFrom } from '../report/status.ts';
import type { Gate } from './gate.ts';
import { isGated, type Judged, judgePullRequest } from './judge.ts';
import { gateGroupsWith } from './merge-group.ts';
import { hasMoved, mayNotWrite, publish, type Verdict, verdictOf } from './publish.ts';
import type { ReadingHints } from './read.ts';

/** What became of one pull request. */
export interface Outcome extends Judged {
  /** Whether its base branch is gated; of others nothing is published. */
  gated: boolean;
  /** Another open pull request with the same head commit that is judged worse; the status is theirs in common. */
  sharedWith: Decision | null;
  /** Why the status could not be written; null: it was, or it says so already. */
  notWritten: string | null;
}

const weight: Readonly<Record<Decision['verdict'], number>> = { pass: 0, wait: 1, fail: 2, unknown: 3 };

/** The worse of two decisions; of two that are as bad, the first. */
export const worse = <T extends { decision: Decision }>(one: T, other: T): T =>
  weight[other.decision.verdict] > weight[one.decision.verdict] ? other : one;

interface Occasion extends Pick<ReadingHints, 'begun'> {
  /** Whether this run's token can only read: then a status that cannot be written is left to the sweep. */
  readOnly?: boolean;
}

/**
 * Judges one pull request now, and publishes its verdict as the commit status where that is the required check. A status
 * belongs to a commit: where several open pull requests share the head, the worst verdict is published. After a success was
 * written the pull request is looked at again, and judged once more if it moved. Throws GitHubError and BadInput.
 */
export async function gatePullRequest(gate: Gate, number: number, occasion: Occasion = {}): Promise<Outcome> {
  const { readOnly = false, ...hints } = occasion;
  const publishes = gate.settings.verdict === 'status';
  const [judged, { heads }] = await Promise.all([
    judgePullRequest(gate, number, hints),
    publishes ? readHeads(gate.client, gate.repository) : { heads: [] },
  ]);
  const outcome = { ...judged, gated: isGatedHere(gate, judged), sharedWith: null, notWritten: null };
  if (!publishes || !outcome.gated || judged.live.change.state !== 'open') return outcome;
  try {
    const common = await worstOf(gate, judged, heads);
    const wrote = await publishEverywhere(gate, judged, common.verdict);
    const looks = wrote && common.verdict.state === 'success';
    const moved = looks ? await Promise.all(common.all.map((one) => hasMoved(gate, one))) : [];
    return moved.includes(true) ? await again(gate, number) : { ...outcome, sharedWith: common.other };
  } catch (thrown) {
    if (!readOnly || !mayNotWrite(thrown)) throw thrown;
    return { ...outcome, notWritten: 'The token of a review on a fork can only read.' };
  }
}

/** Once more, for a pull request that moved while its verdict was being written. */
async function again(gate: Gate, number: number): Promise<Outcome> {
  gate.log(`#${number} moved while its status was being written: judging it once more.`);
  const [judged, { heads }] = await Promise.all([
    judgePullRequest(gate, number),
    readHeads(gate.client, gate.repository),
  ]);
  const gated = isGatedHere(gate, judged);
  const outcome = { ...judged, gated, sharedWith: null, notWritten: null };
  if (!gated || judged.live.change.state !== 'open') return outcome;
  const common = await worstOf(gate, judged, heads);
  await publishEverywhere(gate, judged, common.verdict);
  return { ...outcome, sharedWith: common.other };
}

/** On the head; and where it was green and is no longer, on the merge groups that bring it. Returns whether it wrote on the head. */
async function publishEverywhere(gate: Gate, { live }: Judged, verdict: Verdict): Promise<boolean> {
  const { number, base, head } = live.change;
  // Somebody else's status does not tell whether it was green before.
  const turned = (live.onHead?.state === 'success' || live.overwritten) && verdict.state !== 'success';
  // First, since a queue merges by itself; but one that cannot be read must not keep the head green.
  const [queue] = turned ? await Promise.allSettled([gateGroupsWith(gate, number, base.ref)]) : [];
  const wrote = await publish(gate, head.sha, verdict, live.onHead);
  if (queue?.status === 'rejected') throw queue.reason;
  return wrote;
}

const isGatedHere = (gate: Gate, { live }: Judged): boolean => isGated(gate, live.change.base.ref, live.defaultBranch);

/** The verdict for a commit that is the head of several open pull requests. */
async function worstOf(gate: Gate, judged: Judged, heads: readonly { number: number; base: string; head: string }[]) {
  const { change, defaultBranch } = judged.live;
  const others = heads.filter(
    ({ number, base, head }) =>
      number !== change.number && head === change.head.sha && isGated(gate, base, defaultBranch),
  );
  const read = await Promise.all(others.map(({ number }) => judgePullRequest(gate, number)));
  for (const one of read) for (const line of notJudged(one)) gate.log(line);
  // Whoever was closed, pushed to or retargeted meanwhile no longer has a part in it.
  const all = [judged, ...read.filter((one) => hasPart(gate, one, change.head.sha))];
  return { ...common(gate, all), all, other: otherThan(judged, all.reduce(worse, judged)) };
}

/** What is unknown of a pull request that shares the head, of which nothing else is told: it holds up the other. */
function notJudged({ live, decision }: Judged): string[] {
  const unknown = decision.findings.filter(({ outcome }) => outcome === 'unknown');
  if (decision.verdict !== 'unknown') return [];
  const reasons = unknown.map(({ message, remedy }) => `${message}.${remedy === undefined ? '' : ` ${remedy}.`}`);
  return [...live.warnings, ...reasons].map((reason) => `#${live.change.number}: ${reason}`);
}

/** Whether a commit is the head of a pull request that is open and goes to a gated branch. */
export const hasPart = (gate: Gate, judged: Judged, head: string): boolean =>
  judged.live.change.state === 'open' && judged.live.change.head.sha === head && isGatedHere(gate, judged);

const otherThan = (judged: Judged, worst: Judged): Decision | null => (worst === judged ? null : worst.decision);

/**
 * The verdict that several pull requests with one head have in common: the worst, with the number of whose it is. It expires
 * when the first of them does. Whoever comes to it, it reads the same, so that no run writes what another did in other words.
 */
export function common(gate: Gate, all: readonly Judged[]) {
  const [first, ...rest] = [...all].sort((one, other) => one.live.change.number - other.live.change.number);
  if (first === undefined) throw new RangeError('no pull request to publish a verdict of');
  const worst = rest.reduce(worse, first);
  const verdict = verdictOf(gate, worst, rest.length === 0 ? '' : ` (#${worst.live.change.number})`);
  const ends = all.flatMap(({ decision }) => staleFrom(decision) ?? []).map((end) => Date.parse(end));
  const until = ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
  return { verdict: { ...verdict, memory: { ...verdict.memory, until } } };
}
