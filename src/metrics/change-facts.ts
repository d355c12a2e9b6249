import type { Category } from '../classify/category.ts';
import type { Outcome } from '../decision.ts';
import type { Lane, Level } from '../rule.ts';

/** An incident that a change is linked to. */
export interface Incident {
  /** The label, or the reference to the issue. */
  reference: string;
  by: 'label' | 'issue';
  /**
   * What says so: the issue names the change as its cause (`cause`) or names it at all (`named`); the words of the change refer to
   * the incident (`reference`, which is what holds where nothing is given) or to an issue that is one (`aside`); or it ended the
   * incident, by its own words or those of the issue (`repair`).
   */
  link?: 'cause' | 'named' | 'reference' | 'aside' | 'repair';
  /** When it began, if its issue says so. ISO 8601, as all instants here. */
  startedAt: string | null;
}

/** How the deployment of a change ended. */
export type Deployment =
  /** The repository has no deployment statuses: nothing is concluded from their absence. */
  | { outcome: 'untracked' }
  /** They could not be read, or none has ended yet. */
  | { outcome: 'unknown' }
  | { outcome: 'success'; at: string }
  /** `recoveredAt`: the first success after it; null: none yet. */
  | { outcome: 'failure'; at: string; recoveredAt: string | null };

/** A change that undoes another one, or is undone by it. */
export interface FactLink {
  number: number | null;
  commit: string | null;
  /** When it was merged; null: found by its number or commit among the other changes, if at all. */
  mergedAt: string | null;
  /** Whether the trees prove it; null: not known. */
  exact: boolean | null;
}

/** What one rule found at the merge: the worst of its findings. */
export interface RuleFact {
  rule: string;
  outcome: Outcome;
  level: Exclude<Level, 'off'>;
  actor: string | null;
  /** What would have been found, had a lane not lifted it; null: nothing was lifted. */
  lifted: Outcome | null;
}

export const causes = ['author', 'reviewer', 'checks', 'clock'] as const;
export type Cause = (typeof causes)[number];

/** The time from ready to merge, in milliseconds, divided without rest or overlap: see waiting.ts. */
export interface Waiting {
  by: Readonly<Record<Cause, number>>;
  /** What of it each rule cost. */
  rules: readonly { rule: string; ms: number }[];
}

/** What the metrics need to know of one change of the gated branch. Small, and plain data. */
export interface ChangeFacts {
  source: 'record' | 'github';
  /** A push: commits without a pull request, or a rewriting of the branch. It counts as a change. */
  kind: 'pull-request' | 'push';
  repository: string;
  /** Of the pull request; null: a push. */
  number: number | null;
  /** The commits by which it is known on the branch. */
  commits: readonly string[];
  title: string;
  /** A login; null: not known. Shown only to those who ask for names. */
  author: string | null;
  mergedAt: string;
  createdAt: string | null;
  /** The last "ready for review"; null: not known, so `createdAt` stands for it. */
  readyAt: string | null;
  category: Category | null;
  /** Whether a person lowered the category. */
  lowered: boolean;
  lane: Lane | null;
  compliant: boolean | null;
  /** What the audit found besides the rules, such as a bypass. */
  problems: number;
  /** The first approval that counts; `none` where there is none, `unknown` where that could not be told. */
  approval: { state: 'given'; at: string } | { state: 'none' | 'unknown' };
  reverts: readonly FactLink[];
  revertedBy: readonly FactLink[];
  incidents: readonly Incident[] | 'untracked' | 'unknown';
  /** Whether there may be more of them: labels and issues as they are now could not be read. Default: no. */
  incidentsUnread?: boolean;
  deployment: Deployment;
  /** null: not known. */
  rules: readonly RuleFact[] | null;
  /** Rules that are known to have held it up at some time before the merge; null: not known, as from records. */
  heldBy: readonly string[] | null;
  waiting: Waiting | null;
  obligations: readonly { id: string; state: 'open' | 'done' | 'overdue'; due: string | null; late: boolean }[];
  /** `none`: it deployed nothing. */
  verification:
    | { state: 'complete' | 'incomplete' }
    | { state: 'monitoring'; ends: string }
    | { state: 'none' | 'unknown' };
  /** `use`: whether the window was open, or not asked for; null: not known. */
  window: { use: 'open' | 'closed' | 'not-needed'; reason: string | null } | null;
}
