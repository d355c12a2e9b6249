import { compileGlobs } from '../classify/globs.ts';
import type { Decision } from '../decision.ts';
import type { Live } from '../github/live.ts';
import { judge } from '../judge.ts';
import { BadInput } from '../user-error.ts';
import type { Gate } from './gate.ts';
import { type ReadingHints, readPullRequest } from './read.ts';

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
export async function judgePullRequest(gate: Gate, number: number, hints: ReadingHints = {}): Promise<Judged> {
  const { settings } = gate;
  const { live, at } = await (hints.begun ?? readPullRequest(gate, number, hints));
  const decision = judgeRead(live, at, settings.freeze);
  if (!mattersWhen(live, decision)) return { live, decision };
  // The last statuses may date a category too late, or not at all.
  const dated = await live.dated();
  const known = dated.change.judged;
  // Where it never judged this change, it does so now for the first time: lead time must not begin only with the next run.
  const judged =
    known?.length === 0 && decision.verdict !== 'unknown'
      ? [{ category: decision.category, at: at.toISOString() }]
      : known;
  const exact = judged === known ? dated : { ...dated, change: { ...dated.change, judged } };
  return { live: exact, decision: judgeRead(exact, at, settings.freeze) };
}

/** Whether it makes a difference when exactly the gate first judged the change to be of its category. */
const mattersWhen = ({ hidden, change: { judged } }: Live, { findings }: Decision): boolean =>
  hidden || judged?.length === 0 || findings.some(({ rule, outcome }) => rule === 'lead-time' && outcome === 'wait');

/** Whether pull requests into a branch are judged: those that the input `branches` names, or the default branch. */
export function isGated({ settings: { branches } }: Gate, base: string, defaultBranch: string | null): boolean {
  if (branches === null) return base === defaultBranch;
  return compileGlobs({ paths: branches }, { ignoreCase: false }).find(base) !== null;
}
