/** Check suites as GraphQL shows them: the check runs of one app, or of one workflow run, on a commit. */
import { checkRunsOf } from './by-commit.ts';
import { type Arguments, connection, type Field, type GraphNode, guarded } from './connection.ts';
import { checkRun } from './graph-checks.ts';
import { commit } from './graph-commit.ts';
import { repository } from './graph-repository.ts';
import type { CheckRun, Repository, World } from './world.ts';
import { appIdOf } from './world-rules.ts';

const suiteIdOf = ({ workflow, databaseId }: CheckRun): number => workflow?.runId ?? databaseId;

/** `Commit.checkSuites`, oldest first. */
export const checkSuites = (world: World, repo: Repository, sha: string): Field =>
  guarded(
    'checks',
    connection('CheckSuite', () => suitesOf(world, repo, sha), wanted),
  );

const wanted = (suites: readonly GraphNode[], { filterBy }: Arguments): readonly GraphNode[] => {
  const appId = typeof filterBy === 'object' && filterBy !== null && 'appId' in filterBy ? filterBy.appId : null;
  return appId === null ? suites : suites.filter(({ appId: id }) => id === appId);
};

function suitesOf(world: World, repo: Repository, sha: string): GraphNode[] {
  const groups = new Map<number, CheckRun[]>();
  for (const run of checkRunsOf(repo, sha)) {
    const id = suiteIdOf(run);
    groups.set(id, [...(groups.get(id) ?? []), run]);
  }
  return [...groups.values()].map((runs) => suite(world, repo, runs));
}

/** The suite that a check run belongs to. */
export const suiteOf = (world: World, repo: Repository, run: CheckRun): GraphNode =>
  suite(
    world,
    repo,
    checkRunsOf(repo, run.sha).filter((one) => suiteIdOf(one) === suiteIdOf(run)),
  );

function suite(world: World, repo: Repository, runs: readonly CheckRun[]): GraphNode {
  const [first] = runs;
  if (!first) throw new Error('a check suite has a check run');
  const { app, workflow, sha } = first;
  const id = suiteIdOf(first);
  const times = runs.flatMap(({ startedAt, completedAt }) => [startedAt, completedAt]).filter((at) => at !== null);
  const sorted = times.sort((a, b) => Date.parse(a) - Date.parse(b));
  const resourcePath = `/${repo.owner}/${repo.name}/commit/${sha}/checks?check_suite_id=${id}`;
  return {
    __typename: 'CheckSuite',
    id: `CS_${id}`,
    databaseId: id,
    ...outcome(runs),
    appId: app === null ? null : appIdOf(app),
    app: app === null ? null : appNode(app),
    branch: null,
    creator: null,
    push: null,
    commit: () => commit(world, repo, sha),
    repository: () => repository(world, repo),
    createdAt: sorted[0] ?? repo.git.commitOf(sha).committer.at,
    updatedAt: sorted.at(-1) ?? repo.git.commitOf(sha).committer.at,
    resourcePath,
    url: `https://github.com${resourcePath}`,
    checkRuns: connection('CheckRun', () => runs.map((run) => checkRun(world, repo, run))),
    workflowRun: workflow && guarded('actions', () => workflowRun(repo, workflow)),
  };
}

const WORST = ['ACTION_REQUIRED', 'TIMED_OUT', 'CANCELLED', 'FAILURE', 'STARTUP_FAILURE', 'STALE'] as const;

/** Of the whole suite: complete once every run is; then the worst conclusion, or success. */
function outcome(runs: readonly CheckRun[]): Pick<CheckRun, 'status' | 'conclusion'> {
  if (runs.every(({ status }) => status === 'QUEUED')) return { status: 'QUEUED', conclusion: null };
  if (runs.some(({ status }) => status !== 'COMPLETED')) return { status: 'IN_PROGRESS', conclusion: null };
  const conclusions = new Set(runs.map(({ conclusion }) => conclusion));
  const bad = WORST.find((one) => conclusions.has(one));
  if (bad) return { status: 'COMPLETED', conclusion: bad };
  if (conclusions.has('SUCCESS')) return { status: 'COMPLETED', conclusion: 'SUCCESS' };
  return { status: 'COMPLETED', conclusion: runs[0]?.conclusion ?? null };
}

const appNode = (slug: string): GraphNode => ({
  __typename: 'App',
  id: `A_${slug}`,
  slug,
  name: slug,
  databaseId: appIdOf(slug),
});

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
