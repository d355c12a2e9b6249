import type { Body } from '../body/body.ts';
import type { Change } from '../change.ts';
import type { Classification } from '../classify/classify.ts';
import type { Contributors } from '../people/contributors.ts';
import type { BasePolicy } from '../policy/base-schema.ts';
import type { Lane } from '../rule.ts';

/** Something that a lane puts off until after the merge. */
export interface AskedObligation {
  id: string;
  what: string;
  clauses: readonly string[];
  /** Due this many hours after the merge; null: at the next occasion. */
  dueHours: number | null;
}

/** The way a change takes through the gate. */
export interface TakenLane {
  lane: Lane;
  /** Why, as one clause; empty for the ordinary lane. */
  reason: string;
  obligations: readonly AskedObligation[];
  /** The first instant at which time alone ends this lane; absent: it does not. */
  until?: Date;
}

/** What a lane is chosen by. */
export interface LaneFacts {
  change: Change;
  body: Body;
  classification: Classification;
  contributors: Contributors | null;
  policy: BasePolicy;
  at: Date;
}

export const ordinary: TakenLane = { lane: 'ordinary', reason: '', obligations: [] };
