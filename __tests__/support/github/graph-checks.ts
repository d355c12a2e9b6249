/** Check runs and commit statuses as GraphQL shows them. */
import { connection, type Field, forbidden, type GraphNode, githubError, guarded } from './connection.ts';
import { actor } from './graph-actor.ts';
import { may } from './tokens.ts';
import type { CheckRun, Repository, Status, World } from './world.ts';

/** `statusCheckRollup` of a commit; null where nothing has reported. */
export const rollup =
  (world: World, repo: Repository, sha: string): Field =>
  (_args, context) => {
    const runs = may(context.permissions, 'checks');
    const statuses = may(context.permissions, 'statuses');
    if (!runs && !statuses) throw forbidden();
    const checkRuns = latestRuns(repo, sha);
    const latest = [
      ...new Map(repo.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one])).values(),
    ];
    if (checkRuns.length + latest.length === 0) return null;
    const contexts = (): GraphNode[] => [
      ...checkRuns.map((run) => checkRun(repo, run)),
      ...latest.map((status) => statusContext(world, status)),
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
    const nodes = page.nodes.map((node: GraphNode) => (readable(node) ? node : forbidden()));
    return { ...page, nodes };
  };
}

/** The last attempt of each check in each suite. */
function latestRuns(repo: Repository, sha: string): CheckRun[] {
  const runs = repo.checkRuns.filter((run) => run.sha === sha);
  return [...new Map(runs.map((run) => [JSON.stringify([run.name, run.app, run.workflow?.runId]), run])).values()];
}

const BAD = new Set(['FAILURE', 'CANCELLED', 'TIMED_OUT', 'ACTION_REQUIRED', 'STARTUP_FAILURE', 'ERROR']);

function rollupState(runs: readonly CheckRun[], statuses: readonly Status[]): string {
  const results = [...runs.map((run) => run.conclusion ?? 'PENDING'), ...statuses.map(({ state }) => state)];
  if (results.some((result) => BAD.has(result))) return 'FAILURE';
  return results.some((result) => ['PENDING', 'EXPECTED', 'STALE'].includes(result)) ? 'PENDING' : 'SUCCESS';
}

/** GitHub wants to be told which pull request; without it, an error. */
const isRequired =
  (required: boolean): Field =>
  ({ pullRequestId, pullRequestNumber }) => {
    if (pullRequestId === undefined && pullRequestNumber === undefined) {
      throw githubError('UNPROCESSABLE', 'One of pullRequestId or pullRequestNumber is required.');
    }
    return required;
  };

function checkRun(repo: Repository, run: CheckRun): GraphNode {
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
    isRequired: isRequired(run.required),
    checkSuite: {
      __typename: 'CheckSuite',
      id: `CS_${workflow?.runId ?? run.databaseId}`,
      databaseId: workflow?.runId ?? run.databaseId,
      status: run.status,
      conclusion: run.conclusion,
      app: app === null ? null : { __typename: 'App', id: `A_${app}`, slug: app, name: app, databaseId: 15_368 },
      workflowRun: workflow && guarded('actions', () => workflowRun(repo, workflow)),
    },
  };
}

function workflowRun(repo: Repository, { name, file, runId, event }: NonNullable<CheckRun['workflow']>): GraphNode {
  const path = `/${repo.owner}/${repo.name}/actions`;
  const resourcePath = `${path}/workflows/${file.replace(/^.*\//, '')}`;
  return {
    __typename: 'WorkflowRun',
    id: `WFR_${runId}`,
    databaseId: runId,
    event,
    runNumber: 1,
    resourcePath: `${path}/runs/${runId}`,
    url: `https://github.com${path}/runs/${runId}`,
    file: { __typename: 'WorkflowRunFile', id: `WRF_${runId}`, path: file },
    workflow: {
      __typename: 'Workflow',
      id: `W_${file}`,
      name,
      resourcePath,
      url: `https://github.com${resourcePath}`,
      state: 'ACTIVE',
    },
  };
}

function statusContext(world: World, status: Status): GraphNode {
  const { id, context, state, createdAt, description, targetUrl, creator, required } = status;
  const fields = { context, state, createdAt, description, targetUrl, creator: actor(world, creator) };
  return { __typename: 'StatusContext', id: `SC_${id}`, ...fields, isRequired: isRequired(required) };
}
