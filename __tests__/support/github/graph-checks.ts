/** Check runs and commit statuses as GraphQL shows them. */
import { checkRunsOf, latestStatuses } from './by-commit.ts';
import { connection, type Field, forbidden, type GraphNode } from './connection.ts';
import { suiteOf } from './graph-check-suite.ts';
import { isRequired, statusContext } from './graph-status.ts';
import { may } from './tokens.ts';
import type { CheckRun, Repository, Status, World } from './world.ts';

/** `statusCheckRollup` of a commit; null where nothing has reported. */
export const rollup =
  (world: World, repo: Repository, sha: string): Field =>
  (_args, context) => {
    const runs = may(context.permissions, 'checks');
    const statuses = may(context.permissions, 'statuses');
    if (!runs && !statuses) throw forbidden(context.token);
    const checkRuns = latestRuns(repo, sha);
    const latest = latestStatuses(repo, sha);
    if (checkRuns.length + latest.length === 0) return null;
    const contexts = (): GraphNode[] => [
      ...checkRuns.map((run) => checkRun(world, repo, run)),
      ...latest.map((status) => statusContext(world, repo, status)),
    ];
    return {
      __typename: 'StatusCheckRollup',
      id: `SCR_${sha}`,
      state: rollupState(checkRuns, latest),
      contexts: permitted(runs, statuses, contexts, {
        checkRunCount: checkRuns.length,
        statusContextCount: latest.length,
      }),
    };
  };

/** The contexts; what the token may not read comes as null, with an error beside the data. */
function permitted(
  runs: boolean,
  statuses: boolean,
  contexts: () => GraphNode[],
  counts: Record<string, number>,
): Field {
  const field = connection('StatusCheckRollupContext', contexts, undefined, () => counts);
  const readable = ({ __typename }: GraphNode): boolean => (__typename === 'CheckRun' ? runs : statuses);
  return (args, context, info) => {
    const page = field(args, context, info);
    if (typeof page !== 'object' || page === null || !('nodes' in page) || !Array.isArray(page.nodes)) return page;
    const nodes = page.nodes.map((node: GraphNode) => (readable(node) ? node : forbidden(context.token)));
    return { ...page, nodes };
  };
}

/** The last attempt of each check in each suite. */
function latestRuns(repo: Repository, sha: string): CheckRun[] {
  const runs = checkRunsOf(repo, sha);
  return [...new Map(runs.map((run) => [JSON.stringify([run.name, run.app, run.workflow?.runId]), run])).values()];
}

const BAD = new Set(['FAILURE', 'CANCELLED', 'TIMED_OUT', 'ACTION_REQUIRED', 'STARTUP_FAILURE', 'ERROR']);

function rollupState(runs: readonly CheckRun[], statuses: readonly Status[]): string {
  const results = [...runs.map((run) => run.conclusion ?? 'PENDING'), ...statuses.map(({ state }) => state)];
  if (results.some((result) => BAD.has(result))) return 'FAILURE';
  return results.some((result) => ['PENDING', 'EXPECTED', 'STALE'].includes(result)) ? 'PENDING' : 'SUCCESS';
}

export function checkRun(world: World, repo: Repository, run: CheckRun): GraphNode {
  const url = `https://github.com/${repo.owner}/${repo.name}`;
  const { app, workflow } = run;
  const job = workflow
    ? `${url}/actions/runs/${workflow.runId}/job/${run.databaseId}`
    : `${url}/runs/${run.databaseId}`;
  return {
    __typename: 'CheckRun',
    id: `CR_${run.databaseId}`,
    databaseId: run.databaseId,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: job,
    url: job,
    permalink: job,
    title: null,
    summary: null,
    text: null,
    externalId: '',
    isRequired: isRequired(repo, run.required, run.name, app),
    checkSuite: () => suiteOf(world, repo, run),
  };
}
