import { type MergedNames, revertsOf } from '../records/reverts.ts';
import type { ChangeFacts, FactLink } from './change-facts.ts';

/** A merged pull request as GitHub tells it now, without a record. */
export interface MergedNow {
  number: number;
  title: string;
  body: string;
  author: { login: string; bot: boolean } | null;
  /** The branch that it was merged into. */
  base: string;
  createdAt: string;
  /** The last "ready for review", otherwise the opening. */
  readyAt: string;
  mergedAt: string;
  /** What the merge left on the branch; null: GitHub does not say. */
  commit: string | null;
  /** The message of that commit. */
  message: string;
  labels: readonly string[];
  /** The first approval by somebody else with write access. */
  approval: ChangeFacts['approval'];
}

export interface GitHubInside {
  repository: string;
  /** The label that declares an emergency; null: the repository has none, so nothing can be told by it. */
  emergencyLabel: string | null;
  incidents: (merged: MergedNow) => ChangeFacts['incidents'];
  /** Everything that was merged, to find by its title what a change reverts. */
  all: readonly MergedNow[];
}

/**
 * The fact sheet of a pull request without a record, from what GitHub tells of it now. What only the gate's judgement at the
 * merge could say (category, rules, waiting, window, verification) is not known.
 */
export function githubFacts(merged: MergedNow, inside: GitHubInside): ChangeFacts {
  const { repository, emergencyLabel } = inside;
  const { number, title, labels, approval, createdAt, readyAt, mergedAt, commit } = merged;
  const declared = labels.some((label) => label.toLowerCase() === emergencyLabel?.toLowerCase());
  return {
    source: 'github',
    kind: 'pull-request',
    repository,
    number,
    commits: commit === null ? [] : [commit],
    title,
    author: merged.author?.login ?? null,
    mergedAt,
    createdAt,
    readyAt,
    category: null,
    lowered: false,
    // Which of the other lanes it went through, only its record tells.
    lane: emergencyLabel === null ? null : declared ? 'emergency' : 'ordinary',
    compliant: null,
    problems: 0,
    approval,
    reverts: revertsIn(merged, inside),
    revertedBy: [],
    incidents: inside.incidents(merged),
    deployment: { outcome: 'unknown' },
    rules: null,
    heldBy: null,
    waiting: null,
    obligations: [],
    verification: { state: 'unknown' },
    window: null,
  };
}

/** What it says that it reverts, in the forms of GitHub's button and of git revert. */
function revertsIn(merged: MergedNow, { repository, all }: Pick<GitHubInside, 'repository' | 'all'>): FactLink[] {
  const { number, title, body, message, mergedAt } = merged;
  if (!/revert|reapply/i.test(`${title}\n${body}\n${message}`)) return [];
  const before = all
    .filter((one) => Date.parse(one.mergedAt) <= Date.parse(mergedAt))
    .map(
      (one): MergedNames => ({
        number: one.number,
        commits: one.commit === null ? [] : [one.commit],
        title: one.title,
      }),
    );
  return revertsOf({ repository, number, title, body, messages: [message] }, before).map((link) => ({
    ...link,
    mergedAt: null,
  }));
}
