import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { fullName, type Repository } from './repository.ts';

/** A run of a workflow that a schedule, or something outside, started. */
export interface ScheduledRun {
  startedAt: Date;
  /** `success`, `failure` …; null: it is still running. */
  conclusion: string | null;
}

/**
 * The last runs of a workflow file for an event, newest first, without the run `except`; null where they cannot be read.
 */
export async function scheduledRuns(
  client: GitHubClient,
  repository: Repository,
  workflow: string,
  { event, except }: { event: 'schedule' | 'workflow_dispatch'; except?: string | undefined },
): Promise<ScheduledRun[] | null> {
  const route = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const parameters = { ...repository, workflow_id: workflow, event, per_page: 10 };
  try {
    const answer = await client.get(route, parameters, `the runs of ${workflow} in ${fullName(repository)}`);
    return answer
      .member('workflow_runs')
      .items()
      .flatMap((run) => {
        if (String(run.member('id').value) === except) return [];
        const startedAt = new Date((run.optional('run_started_at') ?? run.member('created_at')).instant());
        return [{ startedAt, conclusion: run.member('conclusion').orNull((value) => value.text()) }];
      });
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}

/** The file name of a workflow in GITHUB_WORKFLOW_REF (`OWNER/REPO/.github/workflows/FILE@REF`) of this repository; else null. */
export function workflowFile(workflowRef: string | undefined, repository: Repository): string | null {
  const [, of, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@/]+)@/.exec(workflowRef ?? '') ?? [];
  return file !== undefined && of?.toLowerCase() === fullName(repository).toLowerCase() ? file : null;
}
