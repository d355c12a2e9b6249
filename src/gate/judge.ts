import { compileGlobs } from '../classify/globs.ts';
import type { Decision } from '../decision.ts';
import { type Live, readLive } from '../github/live.ts';
import type { MainAnswer } from '../github/read-change.ts';
import { judge } from '../judge.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';

/** A pull request as it is, and what the policy says of it at an instant. */
export interface Judged {
  live: Live;
  decision: Decision;
}

/**
 * Judges what was read, at an instant. Throws BadInput where the policy on the default branch is not valid: it judges
 * nothing, except the pull request that repairs it.
 */
export function judgeRead({ change, policy, broken }: Live, at: Date, freeze = ''): Decision {
  const decision = judge(change, at, policy, { freeze });
  if (broken !== undefined && decision.lane !== 'install') throw new BadInput(broken);
  return decision;
}

/** Reads a pull request and judges it now. Throws GitHubError and BadInput. */
export async function judgePullRequest(
  gate: Gate,
  number: number,
  hints: { changedFiles?: number; main?: MainAnswer } = {},
): Promise<Judged> {
  const { client, own, policyPath, policy, shared, repository, settings } = gate;
  const { main, ...hint } = hints;
  const at = gate.now();
  const options = {
    readAt: at,
    own,
    shared,
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(main === undefined ? {} : { main }),
  };
  const live = await readLive(client, { ...repository, number, ...hint }, options, policy);
  const decision = judgeRead(live, at, settings.freeze);
  // The last statuses may date a category too late; whether it matters shows only now.
  if (!decision.findings.some(({ rule, outcome }) => rule === 'lead-time' && outcome === 'wait'))
    return { live, decision };
  const dated = await live.dated();
  return { live: dated, decision: judgeRead(dated, at, settings.freeze) };
}

/** Whether pull requests into a branch are judged: those that the input `branches` names, or the default branch. */
export function isGated({ settings: { branches } }: Gate, base: string, defaultBranch: string | null): boolean {
  if (branches === null) return base === defaultBranch;
  return compileGlobs({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
