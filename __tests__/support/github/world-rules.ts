/** What protects a branch: classic protection, rulesets and the merge queue. */
import type { PullRequest, Repository } from './world.ts';

/** A check that has to pass; `app` (a slug) where only that app's report counts. */
export interface RequiredCheck {
  context: string;
  app?: string | null;
}

export interface Ruleset {
  id: number;
  name: string;
  /** Only `active` rulesets bind, and only they are listed among a branch's rules. */
  enforcement: 'active' | 'evaluate' | 'disabled';
  /** Names of branches, `~DEFAULT_BRANCH` or `~ALL`. */
  branches: readonly string[];
  checks: readonly RequiredCheck[];
  /** The branch has to be up to date before the merge. */
  strict: boolean;
  /** Rules without parameters. */
  rules: readonly (
    | 'creation'
    | 'deletion'
    | 'update'
    | 'non_fast_forward'
    | 'required_linear_history'
    | 'required_signatures'
  )[];
}

/** Classic branch protection, as far as it concerns checks. */
export interface Protection {
  checks: readonly RequiredCheck[];
  strict: boolean;
  /** Nobody may change the branch. */
  locked?: boolean;
}

/** A merge queue's settings; times in minutes. */
export interface MergeQueueSettings {
  checkResponseTimeout: number;
  maximumEntriesToBuild: number;
  maximumEntriesToMerge: number;
  minimumEntriesToMerge: number;
  minimumEntriesToMergeWaitTime: number;
  mergeMethod: 'MERGE' | 'REBASE' | 'SQUASH';
  mergingStrategy: 'ALLGREEN' | 'HEADGREEN';
}

/** As GitHub sets a new queue up. */
export const QUEUE_SETTINGS: MergeQueueSettings = {
  checkResponseTimeout: 60,
  maximumEntriesToBuild: 5,
  maximumEntriesToMerge: 5,
  minimumEntriesToMerge: 1,
  minimumEntriesToMergeWaitTime: 5,
  mergeMethod: 'MERGE',
  mergingStrategy: 'ALLGREEN',
};

/** The rulesets that bind a branch. */
export const rulesetsOn = (repo: Repository, branch: string): Ruleset[] =>
  repo.rulesets.filter(
    ({ enforcement, branches }) =>
      enforcement === 'active' &&
      branches.some(
        (one) => one === branch || one === '~ALL' || (one === '~DEFAULT_BRANCH' && branch === repo.defaultBranch),
      ),
  );

/** The checks that a branch requires, by classic protection or by a ruleset. */
export const requiredChecks = (repo: Repository, branch: string): RequiredCheck[] => [
  ...(repo.protection[branch]?.checks ?? []),
  ...rulesetsOn(repo, branch).flatMap(({ checks }) => checks),
];

/** Whether the pull request's base requires a report of that name, from that app where the rule names one. */
export const isRequiredBy = (repo: Repository, pr: PullRequest, context: string, app: string | null): boolean =>
  requiredChecks(repo, pr.baseRef).some(
    (one) => one.context === context && (one.app === undefined || one.app === null || one.app === app),
  );

/** An app's id, made up but always the same; GitHub Actions has its own. */
export const appIdOf = (slug: string): number =>
  slug === 'github-actions'
    ? 15_368
    : [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 899_999, 7) + 100_000;

/** The app behind a login; null: no app's. */
export const appOf = (login: string | null): string | null =>
  login?.endsWith('[bot]') ? login.slice(0, -'[bot]'.length) : null;
