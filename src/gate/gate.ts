import type { OwnRun } from '../github/checks.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Shared } from '../github/live.ts';
import type { Repository } from '../github/repository.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { UserError } from '../user-error.ts';

/** How the gate was set up, from the inputs of the action. */
export interface Settings {
  /** Whether the commit status is the required check, or the job itself. */
  verdict: 'status' | 'job';
  /** The context of the commit status. */
  statusName: string;
  /** Which base branches are gated, as globs; null: the default branch alone. */
  branches: readonly string[] | null;
  /** Why nothing may be merged at the moment; empty: it may. */
  freeze: string;
  /** How long a run may stay to write what changes by time alone, in milliseconds. */
  hold: number;
  /** How long the merge queue may take to merge a group, in milliseconds; null: as long as the queue itself says. */
  queueTime: number | null;
  comment: 'off' | 'on-failure' | 'always';
  /** Whether verdicts are only shown: nothing is ever red or held up. */
  reportOnly: boolean;
}

/** One run of the gate: what it works with, and the world it works in. */
export interface Gate {
  client: GitHubClient;
  settings: Settings;
  repository: Repository;
  own: OwnRun;
  /** Where the policy stands on the default branch; the usual place when undefined. */
  policyPath?: string;
  /** A policy from elsewhere, which judges instead of the repository's own. */
  policy?: PolicyInForce;
  /** Why that policy could not be read: then nothing can be judged, and nothing may stay green. */
  policyProblem?: UserError;
  shared: Shared;
  /** The address of this run. */
  runUrl: string;
  now: () => Date;
  /** Waits until an instant. */
  waitUntil: (instant: Date) => Promise<void>;
  /** One line of progress. */
  log: (line: string) => void;
}
