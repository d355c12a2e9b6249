/** What a test may say about a repository; all but `owner`, `name` and `number` has a default. Instants are ISO 8601. */
import type { FileContent } from './objects.ts';
import type {
  Activity,
  CheckRun,
  FileStatus,
  Identity,
  Permission,
  ReviewState,
  Status,
  TimelineEvent,
} from './world.ts';
import type { Issue, Label, WorkflowRun, WorkflowState } from './world-records.ts';
import type { MergeQueueSettings, RequiredCheck, Ruleset } from './world-rules.ts';

/** A commit of the pull request: by index (negative from the end), of the `abandoned` ones, or by SHA. */
export type CommitReference = number | string | { abandoned: number };

/** A login, or what stands in the commit where GitHub knows no account (`login: null`). */
export type IdentityInput = string | Identity;

export interface CommitInput {
  /** Default: `Change N`; co-authors are added as trailers. */
  message?: string;
  /** Default: the author of the pull request. */
  author?: IdentityInput;
  coAuthors?: readonly IdentityInput[];
  /** Default: the author. `web-flow` is what GitHub writes for commits made on its site; null: none known. */
  committer?: IdentityInput | null;
  at?: string;
  /**
   * Whole contents by path, null to delete, laid over the parent's files. Absent: the commit takes part in making the
   * pull request's `files` (the last such commit completes them). `{}`: it changes nothing.
   */
  changes?: Readonly<Record<string, FileContent | null>>;
  /** A merge of the base branch ("Update branch"): of its tip, or of the commit that many before the tip. */
  mergesBase?: true | number;
}

export interface FileInput {
  path: string;
  /** Default: renamed with `previousPath`, modified where the base has the path, otherwise added. */
  status?: FileStatus;
  previousPath?: string;
  /** Decides both contents unless they are given; null leaves the patch out, as for binary and very large files. */
  patch?: string | null;
  /** At the base; for a path that the repository's `files` do not hold. */
  before?: FileContent;
  /** At the head. */
  content?: FileContent;
  additions?: number;
  deletions?: number;
}

export interface ReviewInput {
  author: string | null;
  state: ReviewState;
  /** Default: the head. */
  commit?: CommitReference | null;
  submittedAt?: string | null;
  body?: string;
}

export interface CheckInput extends Partial<Omit<CheckRun, 'sha' | 'workflow' | 'databaseId'>> {
  name: string;
  /** The name of the workflow, or more of it. */
  workflow?: string | { name: string; file?: string; runId?: number; event?: string } | null;
  commit?: CommitReference;
}

export interface StatusInput extends Partial<Omit<Status, 'sha' | 'id'>> {
  context: string;
  commit?: CommitReference;
}

export interface ThreadInput {
  resolved?: boolean;
  path?: string;
  outdated?: boolean;
  author?: string | null;
  body?: string;
}

export interface PushInput {
  by: string | null;
  at: string;
  /** Default: the head. */
  commit?: CommitReference;
  before?: CommitReference;
  type?: Activity['type'];
}

export type EventInput =
  | Exclude<TimelineEvent, { event: 'head_ref_force_pushed' }>
  | {
      event: 'head_ref_force_pushed';
      actor: string | null;
      at: string;
      before: CommitReference | null;
      after: CommitReference | null;
    };

export interface PullRequestInput {
  number: number;
  title?: string;
  body?: string | null;
  author?: string | null;
  /** Default: MERGED with `mergedAt` or `mergedBy`, CLOSED with `closedAt`, otherwise OPEN. */
  state?: 'OPEN' | 'CLOSED' | 'MERGED';
  draft?: boolean;
  createdAt?: string;
  updatedAt?: string;
  closedAt?: string | null;
  mergedAt?: string | null;
  mergedBy?: string | null;
  mergeMethod?: 'merge' | 'squash' | 'rebase';
  lastEditedAt?: string | null;
  editor?: string | null;
  baseRef?: string;
  /** So many commits of the base branch were added after this one was branched off. */
  behind?: number;
  headRef?: string;
  /** OWNER/REPO of a fork; null: a fork that was deleted. Default: this repository. */
  headRepository?: string | null;
  /** Each without an event of its own was set by the author at the opening. */
  labels?: readonly string[];
  assignees?: readonly string[];
  files?: readonly FileInput[];
  /** Undoes the merged pull request of that number exactly; adds to `files`. */
  reverts?: number;
  changedFiles?: number;
  commits?: readonly CommitInput[];
  abandoned?: readonly CommitInput[];
  reviews?: readonly ReviewInput[];
  reviewRequests?: readonly ({ login: string } | { team: string })[];
  threads?: readonly ThreadInput[];
  checks?: readonly CheckInput[];
  statuses?: readonly StatusInput[];
  events?: readonly EventInput[];
  linkedIssues?: readonly number[];
  /** What the activity list says of the head branch. Default: the author pushed it all at the opening. */
  pushes?: readonly PushInput[];
  /** In the queue of its base, behind those with smaller numbers unless it has a position. */
  mergeQueueEntry?: { position?: number; estimatedSeconds?: number | null };
  /** Stands for the same head branch as the pull request of that number, with `baseRef` of its own. */
  sameHeadAs?: number;
  comments?: readonly CommentInput[];
}

/** Default: by the author, at the opening. */
export interface CommentInput {
  author?: string | null;
  body: string;
  at?: string;
}

/** Default: open, by ada, on a Tuesday at 09:00 in Chicago; closed with `closedAt`. */
export interface IssueInput extends Partial<Omit<Issue, 'number'>> {
  number: number;
  comments?: readonly CommentInput[];
}

export interface WorkflowRunInput extends Partial<Omit<WorkflowRun, 'id' | 'sha'>> {
  /** Default: a run that has succeeded, of the default branch, on `schedule`, named like its file. */
  file: string;
  sha?: string;
}

export interface RulesetInput extends Partial<Omit<Ruleset, 'id' | 'checks'>> {
  /** Names, or with the app that has to report. */
  checks?: readonly (string | RequiredCheck)[];
}

export interface RepositoryInput {
  owner: string;
  name: string;
  private?: boolean;
  defaultBranch?: string;
  /** The files of the default branch's first commit. */
  files?: Readonly<Record<string, FileContent>>;
  /** Later commits of the default branch, with `changes`. */
  history?: readonly CommitInput[];
  /** Other branches: what they change against the default branch's tip. */
  branches?: Readonly<Record<string, Readonly<Record<string, FileContent | null>>>>;
  collaborators?: Readonly<Record<string, Permission>>;
  pullRequests?: readonly PullRequestInput[];
  issues?: readonly IssueInput[];
  /** Names, or more of them; those that issues and pull requests carry are there in any case. */
  labels?: readonly (string | (Partial<Label> & { name: string }))[];
  /** More of the activity list than the pull requests' pushes. */
  activity?: readonly Omit<Activity, 'id'>[];
  /** Active and for the default branch, unless they say otherwise. */
  rulesets?: readonly RulesetInput[];
  /** Classic protection, by branch. */
  protection?: Readonly<
    Record<string, { checks?: readonly (string | RequiredCheck)[]; strict?: boolean; locked?: boolean }>
  >;
  /** By branch; what is not given is as GitHub sets it up. */
  mergeQueues?: Readonly<Record<string, Partial<MergeQueueSettings>>>;
  workflowRuns?: readonly WorkflowRunInput[];
  workflowStates?: Readonly<Record<string, WorkflowState>>;
}
