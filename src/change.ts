import type { z } from 'zod';
import type { ChangeSchema } from './change-schema.ts';

/** The facts about one pull request: plain data, whatever it was read from. Format: change-schema.ts. */
export type Change = z.output<typeof ChangeSchema>;

/** A change as it stands in a file, where members with a default may be left out. */
export type ChangeInput = z.input<typeof ChangeSchema>;

/** Lists that are either read to their end or not known at all. */
export const listFacts = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'] as const;
export type ListFact = (typeof listFacts)[number];

/** Facts that a rule can need. `title` and `body` are always known for a pull request, but not before it exists. */
export type Fact = 'title' | 'body' | ListFact;

/** Facts that only refine a judgement; absent is not the same as `null`, which means that reading them failed. */
export type Refinement =
  | 'bodyEditedAt'
  | 'bodyEditor'
  | 'linkedIssues'
  | 'reviewRequests'
  | 'pushes'
  | 'reverts'
  | 'judged'
  | 'teams'
  | 'policyOnDefaultBranch';

/** What identifies and dates a pull request; every rule may read it. */
type Identity = Omit<Change, Fact | Refinement | 'totals'>;

/** The part of a change that a rule with these needs may read: reading anything else does not compile. */
export type Known<Need extends Fact, Refines extends Fact | Refinement = never> = Identity & {
  [Name in Need]: Exclude<Change[Name], undefined>;
} & Pick<Change, Refines>;

export type ChangedFile = NonNullable<Change['files']>[number];
export type Commit = NonNullable<Change['commits']>[number];
export type GitIdentity = Commit['authors'][number];
export type Review = NonNullable<Change['reviews']>[number];
export type Person = NonNullable<Change['author']>;
export type Check = NonNullable<Change['checks']>[number];
export type Thread = NonNullable<Change['threads']>[number];

/** Why a fact cannot be relied on, or null when it was read completely. */
export function missing(change: Change, fact: Fact): 'not read' | 'truncated' | null {
  if (change[fact] === undefined) return 'not read';
  const total = isListFact(fact) ? change.totals?.[fact] : undefined;
  const read = isListFact(fact) ? change[fact]?.length : undefined;
  return total !== undefined && read !== undefined && read < total ? 'truncated' : null;
}

/** Whether a fact is one of the lists. */
export function isListFact(fact: Fact): fact is ListFact {
  return listFacts.some((each) => each === fact);
}

/** The facts as people call them. */
export const factNames: Readonly<Record<Fact, string>> = {
  title: 'title',
  body: 'description',
  files: 'changed files',
  commits: 'commits',
  reviews: 'reviews',
  threads: 'review threads',
  checks: 'checks',
  labelEvents: 'label history',
};
