/** REST routes to the workflows of GitHub Actions and their runs. */
import type { Loose } from './fill.ts';
import { type Answer, type Call, inRepository, notFound, ok, paginated, type Route } from './rest-call.ts';
import { API, nameOf, repository, type Shape, SITE, user } from './rest-shapes.ts';
import type { Repository, World } from './world.ts';
import type { WorkflowRun } from './world-records.ts';
import { appIdOf } from './world-rules.ts';

const get = (template: string, answer: Parameters<typeof inRepository>[0]): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/actions/${template}`,
  permission: 'actions',
  answer: inRepository(answer),
});

export const workflowRoutes: readonly Route[] = [
  get('runs', (repo, call) => listed(repo, call, runsOf(repo))),
  get('workflows/{workflow_id}/runs', (repo, call) => {
    const file = fileOf(repo, call.params.workflow_id ?? '');
    return file === undefined
      ? notFound()
      : listed(
          repo,
          call,
          runsOf(repo).filter((run) => run.file === file),
        );
  }),
  get('workflows/{workflow_id}', (repo, { params }) => {
    const file = fileOf(repo, params.workflow_id ?? '');
    return file === undefined ? notFound() : ok(workflow(repo, file, titleOf(repo, file)));
  }),
  get('runs/{run_id}', (repo, { world, params }) => {
    const found = runsOf(repo).find(({ id }) => String(id) === params.run_id);
    return found ? ok(workflowRun(world, repo, found)) : notFound();
  }),
];

/** What the world says of runs, and those that its check runs tell of. */
function runsOf(repo: Repository): WorkflowRun[] {
  const said = new Map(repo.workflowRuns.map((run) => [run.id, run]));
  for (const { workflow: of, sha, status, conclusion, startedAt, completedAt } of repo.checkRuns) {
    if (!of || said.has(of.runId)) continue;
    const branch = repo.pullRequests.find(({ head }) => head === sha)?.headRef ?? null;
    const createdAt = startedAt ?? repo.git.commitOf(sha).committer.at;
    const times = { createdAt, updatedAt: completedAt ?? createdAt };
    const { name, file, runId: id, event } = of;
    said.set(id, { id, name, file, event, status, conclusion, branch, sha, actor: null, attempt: 1, ...times });
  }
  return [...said.values()].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

/** A workflow is asked for by its id or by the name of its file; it is there if it ever ran or has a file. */
function fileOf(repo: Repository, asked: string): string | undefined {
  const tip = repo.branches.get(repo.defaultBranch);
  const stored = tip === undefined ? [] : [...repo.git.filesOf(tip).keys()];
  const files = [
    ...stored.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
    ...Object.keys(repo.workflowStates),
    ...runsOf(repo).map(({ file }) => file),
  ];
  return files.find((file) => file.replace(/^.*\//, '') === asked || String(workflow(repo, file, '').id) === asked);
}

const titleOf = (repo: Repository, file: string): string =>
  runsOf(repo).find((run) => run.file === file)?.name ?? file.replace(/^.*\//, '');

function listed(repo: Repository, call: Call, runs: readonly WorkflowRun[]): Answer {
  const { query, world } = call;
  const status = query.get('status')?.toUpperCase();
  const has = (name: string, value: string | null): boolean => (query.get(name) ?? value) === value;
  const [from, to] = periodOf(query.get('created'));
  const kept = runs.filter(
    (run) =>
      has('event', run.event) &&
      has('branch', run.branch) &&
      has('head_sha', run.sha) &&
      has('actor', run.actor) &&
      (status === undefined || status === run.status || status === run.conclusion) &&
      Date.parse(run.createdAt) >= from &&
      Date.parse(run.createdAt) <= to,
  );
  const shown = paginated(
    kept.map((run): Loose => workflowRun(world, repo, run)),
    call,
  );
  return { ...shown, body: { total_count: kept.length, workflow_runs: shown.body } };
}

/** `created` as GitHub's search has it: `>=X`, `<=X` or `X..Y`. */
function periodOf(created: string | null): [number, number] {
  const [from = '', to = ''] =
    created
      ?.replace(/^>=?(.*)$/, '$1..*')
      .replace(/^<=?(.*)$/, '*..$1')
      .split('..') ?? [];
  return [Date.parse(from) || Number.NEGATIVE_INFINITY, Date.parse(to) || Number.POSITIVE_INFINITY];
}

const workflowIdOf = (file: string): number => appIdOf(file);

const workflow = (repo: Repository, file: string, name: string): Shape & { id: number } => ({
  id: workflowIdOf(file),
  node_id: `W_${file}`,
  name,
  path: file,
  state: repo.workflowStates[file] ?? 'active',
  url: `${API}/repos/${nameOf(repo)}/actions/workflows/${workflowIdOf(file)}`,
  html_url: `${SITE}/${nameOf(repo)}/blob/${repo.defaultBranch}/${file}`,
});

const workflowRun = (world: World, repo: Repository, run: WorkflowRun): Shape => ({
  id: run.id,
  name: run.name,
  path: run.file,
  head_branch: run.branch,
  head_sha: run.sha,
  event: run.event,
  status: run.status.toLowerCase(),
  conclusion: run.conclusion?.toLowerCase() ?? null,
  run_number: 1,
  run_attempt: run.attempt,
  workflow_id: workflowIdOf(run.file),
  display_title: run.name,
  actor: user(world, run.actor ?? 'ghost'),
  triggering_actor: user(world, run.actor ?? 'ghost'),
  created_at: run.createdAt,
  updated_at: run.updatedAt,
  run_started_at: run.createdAt,
  html_url: `${SITE}/${nameOf(repo)}/actions/runs/${run.id}`,
  url: `${API}/repos/${nameOf(repo)}/actions/runs/${run.id}`,
  repository: repository(world, repo),
  head_repository: repository(world, repo),
});
