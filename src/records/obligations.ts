import type { Change, Check } from '../change.ts';
import type { Finding } from '../decision.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import { type Shown, shownBy } from './obligation-evidence.ts';
import type { ObligationRecord } from './record.ts';

/** A comment on the pull request. */
export interface Comment {
  author: { login: string; bot: boolean } | null;
  body: string;
  at: string;
  /** Who edited it last; null or absent: nobody did. What somebody else edited is not the author's word. */
  editor?: string | null;
}

/** A box that is ticked in the checklist. */
export interface Tick {
  id: string;
  /** Who ticked it; null: not known. */
  by: string | null;
  at: string;
}

/** What is known at an instant after the merge. What could not be read is null, and shows nothing to be done. */
export interface AfterMerge {
  at: Date;
  mergedAt: Date;
  /** The pull request as it is now. */
  change: Change;
  policy: BasePolicy;
  /** What the rules find now; null: it was not judged. */
  findings: readonly Pick<Finding, 'rule' | 'level' | 'outcome' | 'message' | 'lifted'>[] | null;
  /** Who gave the verbal approval, as the pull request named them at the merge. */
  approvedBy: readonly string[];
  comments: readonly Comment[] | null;
  /** The checks of the merge commit: tests of what was deployed. */
  deployedChecks: readonly Check[] | null;
  ticks: readonly Tick[];
  /** The states as they were known before: what was done stays done. */
  previous: readonly ObligationRecord[];
}

/** What has to be done after a merge: as a decision or a record says it. */
export type Asked = { id: string; what: string; clauses: readonly string[]; due: string | null };

/**
 * The state of each obligation at an instant. One is done when the facts show it, overdue from the instant on at which it
 * is due (as all intervals here are half-open), and once done it stays done, whatever is edited later.
 */
export function obligationStates(asked: readonly Asked[], facts: AfterMerge): ObligationRecord[] {
  return asked.map((one) => {
    const before = facts.previous.find(({ id, state }) => id === one.id && state === 'done');
    if (before !== undefined) return { ...before };
    return stateOf(one, shownBy(one.id, facts), facts.at);
  });
}

/** The obligations of a merge of which nothing is known yet. */
export const openObligations = (asked: readonly Asked[], at: Date): ObligationRecord[] =>
  asked.map((one) => stateOf(one, { done: null, why: 'not looked for yet' }, at));

function stateOf({ id, what, clauses, due }: Asked, { done, why }: Shown, at: Date): ObligationRecord {
  const common = { id, what, clauses: [...clauses], due, how: why };
  const isLate = (instant: number) => due !== null && instant >= Date.parse(due);
  if (done === null)
    return { ...common, state: isLate(at.getTime()) ? 'overdue' : 'open', doneAt: null, by: null, late: false };
  return {
    ...common,
    state: 'done',
    doneAt: new Date(done.at).toISOString(),
    by: done.by,
    late: isLate(Date.parse(done.at)),
  };
}

/** Who gave the verbal approval, by what the rule `emergency` found at the merge. */
export function namedApprovers(
  findings: readonly { rule: string; evidence?: Finding['evidence'] | undefined }[],
): string[] {
  const named = findings.find(({ rule }) => rule === 'emergency')?.evidence?.['approvedBy'];
  return Array.isArray(named) ? named.filter((login): login is string => typeof login === 'string') : [];
}

/** Whether everything is done. */
export const allDone = (states: readonly ObligationRecord[]): boolean => states.every(({ state }) => state === 'done');
