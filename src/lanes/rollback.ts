import { formatInstant } from '../calendar/format.ts';
import type { Change } from '../change.ts';
import type { LaneFacts, TakenLane } from './lane.ts';

const day = 86_400_000;

type Asked = Pick<LaneFacts, 'classification' | 'policy' | 'at'>;

/** Why a change that undoes another one is no rollback, and what to do about it. */
export interface NoRollback {
  message: string;
  remedy: string;
}

/** The first instant at which a change merged then can no longer be rolled back this way. */
export function rollbackEnds(mergedAt: string, { rollback }: LaneFacts['policy']): Date {
  return new Date(Date.parse(mergedAt) + rollback.withinDays * day);
}

/** What a rollback undoes, as a message names it; a change that came without a pull request by its merge. */
export function undoneBy({ number, mergedAt }: NonNullable<Change['reverts']>, { policy, at }: Asked): string {
  return number > 0
    ? `#${number}`
    : `the change merged ${formatInstant(new Date(mergedAt), policy.calendar.timezone, at)}`;
}

/**
 * Why a change that undoes another does not take the rollback lane (5.2); null: it does. The time in which it can is
 * half-open, as all intervals are; a merge later than `at` had not happened then.
 */
export function whyNoRollback(reverts: NonNullable<Change['reverts']>, asked: Asked): NoRollback | null {
  const { classification, policy, at } = asked;
  const undone = undoneBy(reverts, asked);
  const otherwise = 'or declare an emergency if it cannot wait';
  if (reverts.exact === null) {
    return {
      message: `Whether it exactly undoes ${undone} could not be read`,
      remedy: `Run the gate again with the whole history at hand, ${otherwise}`,
    };
  }
  if (!reverts.exact) {
    return {
      message: `It undoes ${undone}, but not exactly, so it is no rollback: other content changes with it`,
      remedy: `Revert ${undone} and nothing else, ${otherwise}`,
    };
  }
  if (reverts.ofRevert === true) {
    return {
      message: `It exactly undoes ${undone}, which was a revert itself: bringing a change back is a change, and no rollback`,
      remedy: `Have it reviewed like any other change, ${otherwise}`,
    };
  }
  if (at.getTime() < Date.parse(reverts.mergedAt)) {
    return {
      message: `It exactly undoes ${undone}, but that was merged later than the instant that is judged`,
      remedy: 'Judge it as of a later instant, and see that the clocks are right',
    };
  }
  const ends = rollbackEnds(reverts.mergedAt, policy);
  if (at >= ends) {
    const { withinDays } = policy.rollback;
    const days = withinDays === 1 ? '1 day' : `${withinDays} days`;
    return {
      message: `It exactly undoes ${undone}, but was a rollback only until ${formatInstant(ends, policy.calendar.timezone, at)}, ${days} after the merge`,
      remedy: `Treat it as any other change, ${otherwise}`,
    };
  }
  if (classification.migrations) {
    return {
      message: `It exactly undoes ${undone}, but a database migration is part of it, so it is no rollback`,
      remedy: `Execute the rollback migration (policy 5.2) and let this follow as any other change, ${otherwise}`,
    };
  }
  return null;
}

/** The rollback lane of section 5: the trees prove that the change exactly undoes one merged a few days ago. The title proves nothing. */
export function rollbackLane(facts: LaneFacts): TakenLane | null {
  const { change, policy } = facts;
  const { reverts } = change;
  if (reverts === null || reverts === undefined || whyNoRollback(reverts, facts) !== null) return null;
  return {
    lane: 'rollback',
    reason: `exactly undoes ${undoneBy(reverts, facts)}`,
    obligations: [
      {
        id: 'incident',
        what: 'Document the incident',
        clauses: ['5.2'],
        dueHours: policy.rollback.documentWithinHours,
      },
      { id: 'verify', what: 'Verify that the rollback was successful', clauses: ['5.2'], dueHours: null },
    ],
    until: rollbackEnds(reverts.mergedAt, policy),
  };
}
