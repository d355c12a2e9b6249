import type { Cause } from './change-facts.ts';
import type { MetricId } from './definitions.ts';
import type { Period, PeriodState } from './period.ts';
import type { Ref } from './references.ts';
import type { Summary } from './statistics.ts';
import type { Listed } from './tally.ts';

/** A key metric of a period. Shares are from 0 to 1, times are milliseconds. */
export interface Figure {
  metric: MetricId;
  /** null: there is nothing to reckon it from, or too little. */
  value: number | null;
  /** Of shares: between which values it lies, whatever the changes are of which it is not known; null: of times, or of nothing. */
  range: { least: number; most: number } | null;
  numerator: number;
  denominator: number;
  /**
   * Whether the target is met. `unknown`: it depends on what is not known; `none`: nothing happened that could be measured.
   * Where something is not known, it is met or missed only if that could not turn it.
   */
  status: 'met' | 'missed' | 'unknown' | 'none';
  /** From fewer changes than say anything. */
  few: boolean;
  /** The changes that the numerator counts; of times, the slowest first. */
  behind: readonly Ref[];
  unknown: readonly Ref[];
  /** Of times: mean, median, 90th percentile. */
  summary: Summary | null;
  business: Summary | null;
  notes: readonly string[];
}

/** What one rule did. */
export interface RuleRow {
  rule: string;
  judged: number;
  passed: number;
  /** Changes that it is known to have held up before their merge, or that were merged against it. */
  stopped: number;
  /** Merged although it did not hold. */
  against: readonly Ref[];
  /** What it would have found was lifted by a lane. */
  overridden: readonly Ref[];
  advised: number;
  unknown: number;
  /** The share of the judged changes in which it held; null: none was judged. */
  compliance: number | null;
  /** Whether that share is from fewer changes than say anything. */
  few: boolean;
  /** Milliseconds that changes waited for it and for nothing that is charged before it, added up, and how many changes: see waiting.ts. */
  waited: number;
  keptWaiting: number;
}

export interface Counted {
  name: string;
  changes: number;
}
export interface Referred {
  name: string;
  refs: readonly Ref[];
}

export interface TrendPoint {
  month: string;
  /** `unread`: no part knows this month of any repository; `partial`: of some. */
  state: 'read' | 'partial' | 'unread' | 'running';
  changes: number;
  figures: Readonly<Record<MetricId, Figure>>;
}

/** Everything that a report tells. Plain data; printing decides nothing. */
export interface MetricsReport {
  reportVersion: 1;
  period: Period;
  state: PeriodState;
  repositories: readonly string[];
  timezones: readonly string[];
  /** When the oldest of it was read; null: nothing was. */
  readAt: string | null;
  /** Why the figures are partial. None: they are not. */
  gaps: readonly string[];
  changes: number;
  pushes: readonly Ref[];
  sources: Readonly<Record<'record' | 'github', number>>;
  figures: readonly Figure[];
  categories: readonly Counted[];
  lanes: readonly Counted[];
  waiting: {
    /** Milliseconds, added up. */
    by: Readonly<Record<Cause, number>>;
    known: number;
    unknown: readonly Ref[];
  };
  /** Those that failed most at the merge first. */
  rules: readonly RuleRow[];
  /** Changes of which it is not known what the rules found; and whether a rule held them up before the merge. */
  rulesUnknown: number;
  heldUnknown: number;
  bypasses: {
    lifted: readonly Ref[];
    lowered: readonly Ref[];
    /** What the audit found besides the rules. */
    audit: readonly Ref[];
  };
  overdueEmergencies: readonly Ref[];
  overdueOthers: readonly Ref[];
  obligations: readonly { id: string; done: number; late: number; open: number; overdue: number }[];
  verification: {
    complete: number;
    incomplete: readonly Ref[];
    monitoring: readonly Ref[];
    unknown: readonly Ref[];
    /** Deployed nothing. */
    none: number;
  };
  windows: {
    open: number;
    notNeeded: number;
    closed: readonly Ref[];
    reasons: readonly Referred[];
    lanes: readonly Referred[];
    unknown: readonly Ref[];
  };
  compliant: number;
  nonCompliant: readonly Ref[];
  complianceUnknown: readonly Ref[];
  listed: readonly Listed[];
  /** The months of the period, or those that were asked for. */
  trend: readonly TrendPoint[];
}
