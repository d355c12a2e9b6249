import type { Check } from '../change.ts';
import type { Answer } from './answer.ts';

/** How to recognise the gate's own checks, which it must not wait for. */
export interface OwnRun {
  /** The runner's `job.check_run_id`: the check run of this very job, whose name tells the gate's from others in its file. */
  checkRunId?: string;
  /** GITHUB_RUN_ID. */
  runId?: string;
  /** GITHUB_WORKFLOW_REF: OWNER/REPO/.github/workflows/FILE@REF. Every run of that file is the gate's own. */
  workflowRef?: string;
  /** Where the gate shares its workflow file with other jobs: the names of its own. The others then count as checks. */
  jobs?: readonly string[];
  /** The context of the gate's commit status, where it publishes one: then what it said earlier is read as well. */
  statusContext?: string;
  /** The context that is the gate's, whether or not it publishes: an old status of it is no check to wait for. */
  statusName?: string;
}

/**
 * The contexts of the head commit's rollup as checks. Own is the run of this job, and in the same workflow file what has
 * its name. Where that run is not known or not among the contexts, every run of the file is own.
 */
export function checks(contexts: readonly Answer[], own: OwnRun): Check[] {
  const id = own.checkRunId;
  const self = id === undefined ? undefined : contexts.find((context) => isCheckRun(context) && idOf(context) === id);
  const known = self === undefined ? own : { ...own, jobs: [self.member('name').name()] };
  return contexts.map((context) =>
    context === self ? { ...check(context, known), own: true } : check(context, known),
  );
}

/** One context of the head commit's rollup as a check. */
export function check(context: Answer, own: OwnRun): Check {
  return isCheckRun(context) ? checkRun(context, own) : statusContext(context, own);
}

const isCheckRun = (context: Answer): boolean =>
  context.member('__typename').oneOf(['CheckRun', 'StatusContext']) === 'CheckRun';

/** The id in a check run's address: `…/runs/ID`, or `…/actions/runs/RUN/job/ID` where it is a job of GitHub Actions. */
const idOf = (run: Answer): string | undefined =>
  /\/(?:runs|job)\/(\d+)(?:[?#]|$)/.exec(run.member('permalink').text())?.[1];

function checkRun(run: Answer, own: OwnRun): Check {
  const name = run.member('name').name();
  const suite = run.member('checkSuite');
  const app = suite.member('app').orNull((value) => value.member('slug').name());
  const workflowRun = suite.member('workflowRun').orNull((value) => value);
  const startedAt = run.member('startedAt').orNull((value) => value.instant());
  const completedAt = run.member('completedAt').orNull((value) => value.instant());
  return {
    name,
    kind: 'check-run',
    ...(app === null ? {} : { app }),
    ...(workflowRun === null ? {} : { workflow: workflowRun.member('workflow').member('name').text() }),
    required: run.member('isRequired').flag(),
    own: workflowRun !== null && isOwnRun(workflowRun, name, own),
    status: run.member('status').text().toLowerCase(),
    conclusion: run.member('conclusion').orNull((value) => value.text().toLowerCase()),
    ...(startedAt === null ? {} : { startedAt }),
    ...(completedAt === null ? {} : { completedAt }),
  };
}

/** A status has no beginning and no end, only the instant at which it was written. */
function statusContext(status: Answer, own: OwnRun): Check {
  const name = status.member('context').name();
  const state = status.member('state').text().toLowerCase();
  const createdAt = status.member('createdAt').instant();
  const open = state === 'pending' || state === 'expected';
  return {
    name,
    kind: 'status',
    required: status.member('isRequired').flag(),
    own: name === own.statusContext || name === own.statusName,
    status: open ? 'pending' : 'completed',
    conclusion: open ? null : state,
    startedAt: createdAt,
    ...(open ? {} : { completedAt: createdAt }),
  };
}

/** Whether a workflow's run, with `url` and `file`, is the gate's own; `job` is the name of the check. */
export function isOwnRun(run: Answer, job: string, { runId, workflowRef, jobs }: OwnRun): boolean {
  if (jobs !== undefined && !jobs.includes(job)) return false;
  const id = /\/actions\/runs\/(\d+)/.exec(run.member('url').text())?.[1];
  if (runId !== undefined && id === runId) return true;
  const path = run.member('file').orNull((file) => file.member('path').text());
  return path !== null && workflowRef !== undefined && path === workflowPath(workflowRef);
}

/** The file in GITHUB_WORKFLOW_REF, from the repository's root. */
function workflowPath(workflowRef: string): string {
  const [, path = ''] = /^[^/]+\/[^/]+\/(.+)$/.exec(workflowRef) ?? [];
  const at = path.indexOf('@refs/');
  return at === -1 ? path.slice(0, path.includes('@') ? path.lastIndexOf('@') : undefined) : path.slice(0, at);
}
