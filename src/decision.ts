import type { Category } from './classify/category.ts';
import type { CategoryReason, SensitiveArea } from './classify/classify.ts';
import type { Reviewers } from './people/reviewers.ts';
import type { Actor, Evidence, Lane, Level, Verdict } from './rule.ts';

export type Outcome = Verdict['outcome'] | 'unknown';

/** What one rule found, with everything that a reader or an auditor needs to follow it. */
export interface Finding {
  rule: string;
  title: string;
  outcome: Outcome;
  level: Exclude<Level, 'off'>;
  message: string;
  remedy?: string;
  actor?: Actor;
  /** The first instant at which time alone could change this finding. ISO 8601. */
  until?: string;
  clauses: readonly string[];
  controls: readonly string[];
  evidence?: Evidence;
  /** What would have been found, and who or what lifted it. */
  lifted?: { by: string; outcome: Outcome; message: string };
}

/** Something that has to be done after the merge, and by when. */
export interface Obligation {
  id: string;
  what: string;
  clauses: readonly string[];
  /** Due this long after the merge, in hours. */
  dueHours: number | null;
  /** When it is due: counted from the merge, or from the judged instant where it is not merged yet. ISO 8601. */
  due: string | null;
}

/** The judgement of one change at one instant. */
export interface Decision {
  schemaVersion: 1;
  verdict: 'pass' | 'wait' | 'fail' | 'unknown';
  category: Category;
  categoryReasons: readonly CategoryReason[];
  lane: Lane;
  /** Why this lane. Empty for the ordinary one. */
  laneReason: string;
  areas: readonly string[];
  /** The areas with the files that caused each. */
  sensitive: readonly SensitiveArea[];
  /** The instant that was judged. ISO 8601, as all instants here. */
  at: string;
  /** The first instant at which time alone could change the verdict; null: never. */
  validUntil: string | null;
  /** The first instant at which all time rules allow the merge; null: cannot be told, or never. */
  earliestMerge: string | null;
  policy: { source: string; sha256: string };
  /** Whose approvals count, and for what. Empty where commits or reviews could not be read. */
  reviewers: Reviewers;
  change: { repository: string; number: number; title: string; url: string | null; head: string };
  obligations: readonly Obligation[];
  findings: readonly Finding[];
}
