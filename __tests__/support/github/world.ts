/**
 * The world that the fake GitHub serves: plain data, made by builders.ts, where every default stands.
 *
 *     const world = fakeWorld({
 *       teams: { 'acme/leads': ['grace'] },
 *       repositories: [fakeRepository({
 *         owner: 'acme', name: 'shop',
 *         files: { '.github/change-gate.yml': 'extends: default@1\n', 'src/cart.ts': 'export {};\n' },
 *         collaborators: { ada: 'write', grace: 'admin' },
 *         pullRequests: [{
 *           number: 42, author: 'ada', files: [{ path: 'src/cart.ts' }],
 *           commits: [{ author: 'ada' }, { author: 'bob', coAuthors: ['eve'] }, { mergesBase: true, author: 'ada' }],
 *           reviews: [{ author: 'grace', state: 'APPROVED', commit: 0 }],
 *           checks: [{ name: 'test', workflow: 'CI' }], statuses: [{ context: 'lint' }],
 *         }],
 *       })],
 *     });
 *     await using fake = await startFakeGitHub(world);        // server.ts; fake.apiUrl, fake.token({ permissions })
 *     const { head, commits, mergeBase } = pullRequest(world, 'acme/shop', 42);   // real git SHAs
 *     fake.simulate('acme/shop').push(42);                     // plays on; see simulate.ts, and fake.before for when
 *     execFileSync('git', ['--git-dir', fake.gitDir('acme/shop'), 'log', 'main']);   // a real bare repository
 *
 * A login that ends in `[bot]` is a Bot (GraphQL shows it without the suffix, as GitHub does); `null` as author or
 * actor is a deleted account. Commits are named by their index in the pull request (-1: the head) or by SHA.
 * Merged pull requests advance their base branch in the order of `mergedAt`; open ones start at its tip, or `behind`.
 */
import type { GitObjects } from './objects.ts';
import type { Deployment, Issue, IssueComment, Label, WorkflowRun, WorkflowState } from './world-records.ts';
import type { MergeQueueSettings, Protection, Ruleset } from './world-rules.ts';

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
export type UserType = 'User' | 'Bot' | 'Mannequin' | 'Organization';

export interface User {
  login: string;
  type: UserType;
  databaseId: number;
}

/** Who wrote or committed; `login` null: GitHub knows no account for the address. */
export interface Identity {
  login: string | null;
  name: string;
  email: string;
}

/** What GitHub knows of a commit besides its git object. */
export interface Commit {
  sha: string;
  authors: readonly Identity[];
  committer: Identity | null;
}

export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';

export interface ChangedFile {
  path: string;
  previousPath?: string;
  status: FileStatus;
  additions: number;
  deletions: number;
  /** null: binary or too large, left out of the answer. */
  patch: string | null;
  /** The blob at the head; for a removed file, at the base. */
  sha: string;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  author: string | null;
  state: ReviewState;
  body: string;
  submittedAt: string | null;
  /** null: the commit is gone. */
  commit: string | null;
}

export interface Thread {
  resolved: boolean;
  path: string;
  outdated: boolean;
  author: string | null;
  body: string;
}

export interface CheckRun {
  databaseId: number;
  name: string;
  status: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'WAITING' | 'PENDING' | 'REQUESTED';
  conclusion:
    | 'SUCCESS'
    | 'FAILURE'
    | 'NEUTRAL'
    | 'SKIPPED'
    | 'CANCELLED'
    | 'TIMED_OUT'
    | 'ACTION_REQUIRED'
    | 'STALE'
    | 'STARTUP_FAILURE'
    | null;
  startedAt: string | null;
  completedAt: string | null;
  /** The app's slug; null: the app is gone. */
  app: string | null;
  /** null: no run of GitHub Actions. */
  workflow: { name: string; file: string; runId: number; event: string } | null;
  required: boolean;
  sha: string;
}

export interface Status {
  id: number;
  context: string;
  state: 'EXPECTED' | 'ERROR' | 'FAILURE' | 'PENDING' | 'SUCCESS';
  description: string | null;
  targetUrl: string | null;
  creator: string | null;
  createdAt: string;
  required: boolean;
  sha: string;
}

/** An entry of the pull request's timeline. */
export type TimelineEvent = { actor: string | null; at: string } & (
  | { event: 'labeled' | 'unlabeled'; label: string }
  | { event: 'assigned' | 'unassigned'; assignee: string }
  | { event: 'ready_for_review' | 'convert_to_draft' | 'closed' | 'reopened' }
  | { event: 'added_to_merge_queue' }
  | { event: 'removed_from_merge_queue'; reason: string }
  | { event: 'head_ref_force_pushed'; before: string | null; after: string | null }
  | { event: 'base_ref_changed' | 'automatic_base_change_succeeded'; from: string; to: string }
  | { event: 'renamed_title'; from: string; to: string }
);

/** An entry of the repository's activity list: who pushed what to which branch. */
export interface Activity {
  id: number;
  actor: string | null;
  /** The full ref, as `refs/heads/main`. */
  ref: string;
  before: string;
  after: string;
  at: string;
  type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge' | 'merge_queue_merge';
}

/** A pull request's place in the merge queue, and the group that was built for it. */
export interface MergeQueueEntry {
  position: number;
  /** The group's head, to which its checks and statuses belong. */
  sha: string;
  /** What the group stands on: the base branch, or the head of the group ahead. */
  base: string;
  /** The group's branch, without `refs/heads/`. */
  headRef: string;
  estimatedSeconds: number | null;
  enqueuedAt: string;
  enqueuer: string | null;
  state: 'QUEUED' | 'AWAITING_CHECKS' | 'MERGEABLE' | 'UNMERGEABLE' | 'LOCKED';
}

export interface PullRequest {
  number: number;
  title: string;
  body: string | null;
  author: string | null;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  draft: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  /** The commits by which the merge moved its base on, oldest first: one, or by rebase as many as it had. */
  landed: readonly string[];
  lastEditedAt: string | null;
  editor: string | null;
  baseRef: string;
  /** The tip of the base as GitHub shows it for this pull request. */
  base: string;
  mergeBase: string;
  headRef: string;
  head: string;
  /** OWNER/REPO; null: the fork was deleted. */
  headRepository: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  files: readonly ChangedFile[];
  /** What `changedFiles` says; more than `files` has where GitHub itself cuts the list. */
  changedFiles: number;
  /** Oldest first; the last one is the head. */
  commits: readonly string[];
  /** Commits that were pushed once and replaced since by a force push, oldest first. */
  abandoned: readonly string[];
  reviews: readonly Review[];
  reviewRequests: readonly ({ login: string } | { team: string })[];
  threads: readonly Thread[];
  events: readonly TimelineEvent[];
  linkedIssues: readonly number[];
  mergeQueueEntry: MergeQueueEntry | null;
}

export interface Repository {
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** Branch name to commit; may be changed by a test. */
  branches: Map<string, string>;
  git: GitObjects;
  commits: Map<string, Commit>;
  collaborators: Readonly<Record<string, Permission>>;
  pullRequests: PullRequest[];
  checkRuns: CheckRun[];
  /** Oldest first; the fake appends what is posted. */
  statuses: Status[];
  activity: Activity[];
  /** By number. */
  issues: Issue[];
  labels: Label[];
  /** Oldest first. */
  deployments: Deployment[];
  /** Oldest first. */
  comments: IssueComment[];
  workflowRuns: WorkflowRun[];
  /** By the workflow's path; those that are not listed are active. */
  workflowStates: Record<string, WorkflowState>;
  /** Classic branch protection, by branch. */
  protection: Record<string, Protection>;
  rulesets: Ruleset[];
  /** By branch. A branch in whose queue a pull request stands has one in any case. */
  mergeQueues: Record<string, MergeQueueSettings>;
  /** Made up for pull requests from elsewhere; they share the object store. */
  forks: Repository[];
}

export interface World {
  /** By login; whoever is not listed is made up from the login when asked for. */
  users: Map<string, User>;
  repositories: Repository[];
  /** `acme/leads` to logins. */
  teams: Readonly<Record<string, readonly string[]>>;
  /** Who the token belongs to. */
  viewer: string;
}

/** The repository OWNER/REPO without regard to case, as GitHub finds it. */
export function findRepository(world: World, fullName: string): Repository | undefined {
  const wanted = fullName.toLowerCase();
  return world.repositories.find(({ owner, name }) => `${owner}/${name}`.toLowerCase() === wanted);
}

/** A pull request of the world, for a test to compare with. Throws where there is none. */
export function pullRequest(world: World, repository: string, number: number): PullRequest {
  const found = findRepository(world, repository)?.pullRequests.find((one) => one.number === number);
  if (!found) throw new Error(`this world has no pull request ${repository}#${number}`);
  return found;
}

/** The account behind a login; made up, but always the same, where the world does not list it. */
export function userOf(world: Pick<World, 'users'>, login: string): User {
  const listed = world.users.get(login.toLowerCase());
  if (listed) return listed;
  const databaseId = [...login.toLowerCase()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_999_991, 7);
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User', databaseId };
}
