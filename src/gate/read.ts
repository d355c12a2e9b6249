import { type Live, readLive } from '../github/live.ts';
import type { MainAnswer } from '../github/read-change.ts';
import type { Gate } from './gate.ts';

/** A pull request as it was read, and when that began: the instant it is judged at. */
export interface Read {
  live: Live;
  at: Date;
}

/** What is known of a pull request before it is read, so that less has to be asked, or sooner. */
export interface ReadingHints {
  changedFiles?: number;
  main?: MainAnswer;
  /** A reading that has begun already: it is taken as it comes. */
  begun?: Promise<Read>;
}

/** Reads a pull request with the policy that judges it. Throws GitHubError, and the gate's own problem with its policy. */
export async function readPullRequest(gate: Gate, number: number, hints: ReadingHints = {}): Promise<Read> {
  const { client, own, policyPath, policy, policyProblem, shared, repository } = gate;
  if (policyProblem !== undefined) throw policyProblem;
  const { main, changedFiles } = hints;
  const at = gate.now();
  const options = {
    readAt: at,
    own,
    shared,
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(main === undefined ? {} : { main }),
  };
  const target = { ...repository, number, ...(changedFiles === undefined ? {} : { changedFiles }) };
  return { live: await readLive(client.scoped(), target, options, policy), at };
}

/** Begins to read, so that what judges can be loaded while GitHub answers; whoever judges is told of a failure. */
export function beginReading(gate: Gate, number: number, hints: ReadingHints): Promise<Read> {
  const begun = readPullRequest(gate, number, hints);
  begun.catch(() => undefined);
  return begun;
}
