import type { OpenPullRequest } from '../github/open-pull-requests.ts';
import { memoryIn, unjudgedBasis } from '../report/status.ts';

/** Why a pull request has to be judged again. */
export type DueReason =
  | 'no verdict yet'
  | 'its time has come'
  | 'it could not be judged before'
  | 'the policy, a freeze or the gate changed'
  | 'it changed'
  | 'a check moved'
  | 'a review thread was resolved or opened'
  | 'all were asked for';

/** A pull request that has to be judged again. */
export interface Due {
  row: OpenPullRequest;
  reason: DueReason;
  /** Before which instant it should have been judged, in milliseconds; what stands open beyond its time comes first. */
  urgency: number;
}

export interface SweepBasis {
  now: Date;
  /** What judgements rest on now besides the pull requests. */
  basis: string;
  /** When the last complete sweep began; null: not known. */
  lastSweep: Date | null;
}

/** Events of a pull request have their own run, which takes a while, and clocks differ: what is younger than this is looked at again. */
const margin = 2 * 60_000;

/**
 * Whether a pull request has to be judged again: it has no verdict of the gate, the time of its verdict has come, or it
 * changed since it was last looked at, by its own run or by a complete sweep. null: its verdict still holds.
 */
export function due(row: OpenPullRequest, { now, basis, lastSweep }: SweepBasis): Due | null {
  const { status } = row;
  const memory = status === null ? null : memoryIn(status.targetUrl);
  if (status === null || memory === null) return { row, reason: 'no verdict yet', urgency: now.getTime() };
  const until = memory.until === null ? null : Date.parse(memory.until);
  // A green status that should no longer be one is the hole that the sweep is there to close.
  const urgency = status.state === 'success' ? (until ?? now.getTime()) - day : (until ?? now.getTime());
  if (until !== null && until <= now.getTime()) return { row, reason: 'its time has come', urgency };
  if (memory.basis === unjudgedBasis) return { row, reason: 'it could not be judged before', urgency };
  if (memory.basis !== basis) return { row, reason: 'the policy, a freeze or the gate changed', urgency };
  const [written, swept] = [Date.parse(status.createdAt), lastSweep?.getTime() ?? 0];
  // A status that was written after a sweep began may rest on what was read before.
  const looked = written > swept ? written - margin : swept;
  if (Date.parse(row.updatedAt) >= looked) return { row, reason: 'it changed', urgency };
  if (row.openThreads !== null && row.openThreads !== memory.threads)
    return { row, reason: 'a review thread was resolved or opened', urgency };
  if (row.checkedAt !== null && Date.parse(row.checkedAt) >= looked) return { row, reason: 'a check moved', urgency };
  return null;
}

const day = 86_400_000;

/**
 * Those first whose green verdict has expired, then by the instant at which each had to be judged. Among equals another one
 * comes first each time, so that none is left by every sweep where the rate limit is short.
 */
export function byUrgency(found: readonly Due[], now: Date): Due[] {
  const groups = new Map<number, Due[]>();
  for (const one of [...found].sort((a, b) => a.urgency - b.urgency || a.row.number - b.row.number))
    groups.set(one.urgency, [...(groups.get(one.urgency) ?? []), one]);
  // By the golden ratio the beginnings are spread evenly, however far the sweeps are apart.
  const turn = (Math.floor(now.getTime() / 60_000) * goldenRatio) % 1;
  return [...groups.values()].flatMap((equals) => {
    const start = Math.floor(turn * equals.length);
    return [...equals.slice(start), ...equals.slice(0, start)];
  });
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;
