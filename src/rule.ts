import type { z } from 'zod';
import type { Body } from './body/body.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { Fact, Known, Refinement } from './change.ts';
import type { Classification } from './classify/classify.ts';
import type { Contributors } from './people/contributors.ts';
import type { AskedSeat, Panel } from './people/panel.ts';
import type { Roster } from './people/roster.ts';
import type { BasePolicy } from './policy/base-schema.ts';

/** Who has to act before a finding can pass. */
export type Actor = 'author' | 'reviewer' | 'checks' | 'clock' | 'owner';

/** The ways through the gate; all but `ordinary` lift some rules. */
export const lanes = ['ordinary', 'emergency', 'rollback', 'bot', 'install'] as const;
export type Lane = (typeof lanes)[number];

/** What a rule bases its verdict on, kept as the audit record. Plain JSON. */
export type Evidence = Readonly<Record<string, unknown>>;

interface Settled {
  outcome: 'pass' | 'not-applicable';
  message: string;
  evidence?: Evidence;
  /** The first instant at which time alone could change this verdict. */
  until?: Date;
}

interface Open {
  outcome: 'fail' | 'wait';
  /** What is wrong and where, in one sentence. */
  message: string;
  /** What to do, as one imperative sentence. */
  remedy: string;
  actor: Actor;
  evidence?: Evidence;
  /** The first instant at which time alone could change this verdict. */
  until?: Date;
}

/** What a rule says of a change. */
export type Verdict = Settled | Open;

type Details = { evidence?: Evidence; until?: Date };

/** The rule holds; `evidence` says by what. */
export const pass = (message: string, details: Details = {}): Verdict => ({ outcome: 'pass', message, ...details });

/** The rule asks nothing of this change. */
export const notApplicable = (message: string, details: Details = {}): Verdict => ({
  outcome: 'not-applicable',
  message,
  ...details,
});

/** Somebody has to change something. */
export const fail = (verdict: Omit<Open, 'outcome'>): Verdict => ({ outcome: 'fail', ...verdict });

/** Nothing is wrong; a reviewer, a check or the clock has to act. */
export const wait = (verdict: Omit<Open, 'outcome'>): Verdict => ({ outcome: 'wait', ...verdict });

/** Thrown by a rule that finds that a fact it depends on could not be read; the engine answers `unknown`, which blocks. */
export class UnknownFact extends Error {
  override name = 'UnknownFact';
  /** What would make the fact known. */
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

interface CommonContext {
  /** The instant that is judged; nothing below the shells reads the clock. */
  at: Date;
  policy: BasePolicy;
  calendar: Calendar;
  lane: Lane;
  /** The instant at which the facts were read: what the gate finds for the first time, it finds then. */
  readAt: Date;
  /** Who had a hand in the change; null: the commits could not be read. */
  contributors: Contributors | null;
  /** Resolves logins and teams of the policy to persons. */
  roster(names: readonly string[]): Roster;
}

/** What a rule may know besides the change. The classification rests on the files, so only a rule that needs them sees it. */
export type Context<Need extends Fact = Fact> = CommonContext &
  ('files' extends Need ? { classification: Classification } : unknown) &
  ('body' extends Need ? { body: Body } : unknown) &
  ('commits' | 'reviews' extends Need ? { panel: Panel } : unknown);

/** What a rule may ask seats by. */
export interface SeatContext {
  policy: BasePolicy;
  classification: Classification;
  contributors: Contributors;
}

/** zod, as handed to whoever declares settings: they import only its types, so that an ordinary run never loads it. */
export type Zod = Pick<
  typeof z,
  | 'array'
  | 'boolean'
  | 'enum'
  | 'int'
  | 'literal'
  | 'number'
  | 'object'
  | 'record'
  | 'strictObject'
  | 'string'
  | 'unknown'
  | 'url'
>;

export interface RuleDefinition<
  Id extends string,
  Need extends Fact,
  Refines extends Fact | Refinement,
  Options extends z.ZodObject,
> {
  /** kebab-case: the file's name, the key in the policy and the anchor in the docs. */
  id: Id;
  /** The rule as one sentence. */
  title: string;
  /** Clauses of the policy document. */
  clauses: readonly string[];
  /** Trust Services Criteria, as the policy document maps them. */
  controls: readonly string[];
  /** The facts it reads. */
  needs: readonly Need[];
  /** Facts it reads where they are there. */
  refines?: readonly Refines[];
  /** The lanes in which it does not apply. */
  liftedBy?: readonly Exclude<Lane, 'ordinary'>[];
  /** Its level where the policy sets none. Default: error. */
  level?: Level;
  /** Time alone can change its verdict, which then carries `until`. */
  timed?: true;
  /** The only declaration of its options, each with a default and a description. */
  options: (schema: Zod) => Options;
  /** The approvals that it asks for. No person fills two seats, whichever rules ask for them. */
  seats?(options: z.output<Options>, context: SeatContext): readonly AskedSeat[];
  /** Pure: no clock, no environment, no network. */
  check(change: Known<Need, Refines>, options: z.output<Options>, context: Context<Need>): Verdict | readonly Verdict[];
}

/** How much a rule weighs: `warning` is shown but does not block. */
export const levels = ['error', 'warning', 'off'] as const;
export type Level = (typeof levels)[number];

/** A rule with its id and option types kept, for the policy's schema. */
export type Rule<Id extends string = string, Options extends z.ZodObject = z.ZodObject> = RuleDefinition<
  Id,
  // A rule is checked against its own needs where it is defined; the engine hands every rule what it asked for.
  Fact,
  Fact | Refinement,
  Options
>;

/** Declares a rule: see STYLE, `rules/` has one file for each. */
export function defineRule<
  const Id extends string,
  const Need extends Fact,
  Options extends z.ZodObject,
  const Refines extends Fact | Refinement = never,
>(rule: RuleDefinition<Id, Need, Refines, Options>): Rule<Id, Options> {
  return rule as unknown as Rule<Id, Options>;
}
