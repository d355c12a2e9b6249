import { type Category, categories } from '../classify/category.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { Lane } from '../rule.ts';
import { type Comparison, compare } from './compare.ts';
import {
  approvalsAsked,
  busiestOf,
  byClock,
  byHour,
  caveatCounts,
  closings,
  count,
  grouped,
  peopleCount,
  ruleCounts,
} from './counts.ts';
import { type Lesson, mostInstructive } from './instructive.ts';
import type { Judgement } from './judge.ts';
import type { Caveat } from './merged.ts';

/** Where the changes came from. */
export interface ReplaySource {
  kind: 'github' | 'git';
  repository: string;
  branch: string;
  /** What was asked for, in words: "the last 100". */
  asked: string;
  /** Pull requests that could not be read, and why; they are tried again next time. */
  failed: readonly { number: number; problem: string }[];
  /** Why not all were read that were asked for; null: all were. */
  stopped: string | null;
  /** What else a reader should know of where this came from, one sentence each. */
  notes: readonly string[];
}

export interface RuleCount {
  rule: string;
  title: string;
  clauses: readonly string[];
  /** Changes that it would have stopped. */
  stopped: number;
  /** Those that nothing else would have stopped. */
  alone: number;
  /** Changes of which it would have advised something. */
  advised: number;
  /** Changes of which it would have asked something, had it been able to judge. */
  asked: number;
  /** Changes that it could not judge. */
  notJudged: number;
}

export interface Count {
  changes: number;
  stopped: number;
}

/** Everything that a replay says. Plain JSON. */
export interface ReplayReport {
  schemaVersion: 1;
  source: ReplaySource;
  policy: { source: string; sha256: string };
  timezone: string;
  /** The first and the last merge; null: there is none. */
  from: string | null;
  to: string | null;
  changes: number;
  stopped: number;
  /** Stopped ones that needed nothing but time. */
  byClockAlone: number;
  /** Changes that came without a pull request. */
  withoutPullRequest: number;
  rules: readonly RuleCount[];
  categories: readonly (Count & { category: Category })[];
  lanes: readonly (Count & { lane: Lane })[];
  areas: readonly (Count & { area: string })[];
  /** By weekday (Sunday first) and hour of the policy's zone: 7 rows of 24. */
  hours: readonly (readonly Count[])[];
  /** The eight hours in a row of the local clock in which most was merged; null: there is nothing to say it by. */
  busiest: { start: number; changes: number } | null;
  /** Why the deployment window was closed, and how often that stopped a change. */
  closed: readonly { reason: string; name: string | null; changes: number }[];
  /** How many persons' approvals were asked for that a git history does not show: index 0 for none. */
  approvalsAsked: readonly number[];
  people: PeopleCount | null;
  instructive: readonly Lesson[];
  /** What cannot be known as of the merge, and of how many changes. */
  caveats: readonly { caveat: Caveat; about: string; changes: number }[];
  comparison: Comparison | null;
  judgements: readonly Judgement[];
}

/** What a git history shows of persons. */
export interface PeopleCount {
  /** Changes that one person wrote. */
  oneAuthor: number;
  /** Merge commits, and those of them that an author of the change made. */
  merges: number;
  mergedByAuthor: number;
  /** Merge commits made within 24 hours of the change's first commit. */
  withinDay: number;
  dated: number;
}

/** Counts what was judged. `other`: the same changes in the same order, judged by another policy. Pure. */
export function replayReport(
  judged: readonly Judgement[],
  source: ReplaySource,
  { policy, ...from }: PolicyInForce,
  other?: { judged: readonly Judgement[]; policy: PolicyInForce },
): ReplayReport {
  const { timezone } = policy.calendar;
  const stopped = judged.filter((each) => each.stopped);
  const instants = judged.map(({ at }) => at).sort();
  return {
    schemaVersion: 1,
    source,
    policy: from,
    timezone,
    from: instants[0] ?? null,
    to: instants.at(-1) ?? null,
    changes: judged.length,
    stopped: stopped.length,
    byClockAlone: stopped.filter(byClock).length,
    withoutPullRequest: judged.filter(({ arrival }) => arrival !== 'pull-request').length,
    rules: ruleCounts(judged),
    categories: categories.map((category) => ({ category, ...count(judged, (each) => each.category === category) })),
    lanes: grouped(judged, ({ lane }) => [lane]).map(([lane, counted]) => ({ lane, ...counted })),
    areas: grouped(judged, ({ areas }) => areas).map(([area, counted]) => ({ area, ...counted })),
    hours: byHour(judged, timezone),
    busiest: busiestOf(byHour(judged, timezone)),
    closed: closings(judged),
    approvalsAsked: approvalsAsked(judged),
    people: peopleCount(judged),
    instructive: mostInstructive(judged),
    caveats: caveatCounts(judged),
    comparison: other === undefined ? null : compare(judged, other.judged, other.policy),
    judgements: judged,
  };
}
