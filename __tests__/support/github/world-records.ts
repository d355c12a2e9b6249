/** What a repository keeps beside its pull requests: comments and workflow runs. */
import type { CheckRun } from './world.ts';

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
