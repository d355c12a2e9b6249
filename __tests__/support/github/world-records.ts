/** What a repository keeps beside its pull requests: issues, labels, comments, workflow runs and deployments. */
import type { CheckRun, TimelineEvent } from './world.ts';

/** An issue; it shares its numbers with the pull requests. */
export interface Issue {
  number: number;
  title: string;
  body: string | null;
  author: string | null;
  state: 'OPEN' | 'CLOSED';
  stateReason: 'COMPLETED' | 'NOT_PLANNED' | 'REOPENED' | 'DUPLICATE' | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  lastEditedAt: string | null;
  editor: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  events: readonly TimelineEvent[];
}

/** A label of the repository; issues and pull requests name it. */
export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export type DeploymentState =
  | 'ERROR'
  | 'FAILURE'
  | 'INACTIVE'
  | 'IN_PROGRESS'
  | 'PENDING'
  | 'QUEUED'
  | 'SUCCESS'
  | 'WAITING';

export interface DeploymentStatus {
  id: number;
  state: DeploymentState;
  creator: string | null;
  createdAt: string;
  description: string;
  logUrl: string;
  environmentUrl: string;
}

export interface Deployment {
  id: number;
  sha: string;
  /** What was asked to be deployed: a branch, or the SHA. */
  ref: string;
  environment: string;
  task: string;
  creator: string | null;
  createdAt: string;
  description: string | null;
  production: boolean;
  transient: boolean;
  /** Oldest first. */
  statuses: DeploymentStatus[];
}

/** A comment in the conversation of a pull request or an issue. */
export interface IssueComment {
  /** Above 2^31, as GitHub's are by now. */
  id: number;
  /** The pull request's or issue's number. */
  number: number;
  author: string | null;
  body: string;
  createdAt: string;
  updatedAt: string;
}

/** A run of a workflow of GitHub Actions. */
export interface WorkflowRun {
  id: number;
  name: string;
  /** The path, as `.github/workflows/ci.yml`. */
  file: string;
  event: string;
  status: CheckRun['status'];
  conclusion: CheckRun['conclusion'];
  branch: string | null;
  sha: string;
  actor: string | null;
  attempt: number;
  createdAt: string;
  updatedAt: string;
}

/** A workflow's state; `disabled_inactivity`: stopped by GitHub after 60 days without activity. */
export type WorkflowState = 'active' | 'disabled_inactivity' | 'disabled_manually';
