import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Gate } from '../gate/gate.ts';
import type { OwnRun } from '../github/checks.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import { nothingShared } from '../github/live.ts';
import { type PolicyPlace, readPolicyAt } from '../github/read-policy.ts';
import type { Repository } from '../github/repository.ts';
import { serverOf } from '../github/server.ts';
import type { Inputs } from '../inputs.ts';
import { BadInput, UserError } from '../user-error.ts';

/** The variables of the runner. Source: docs.github.com, "Default environment variables". */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The payload of the event that started the run. Throws BadInput. */
export function readPayload(env: Environment): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (file === undefined || file === '')
    throw new BadInput(
      'GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.',
    );
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(
      `The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`,
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The gate for this run: its settings, its access to GitHub, and the world around it. Throws GitHubError and UserError. */
export async function createGate(
  { token, settings, policy, checkRunId }: Inputs,
  repository: Repository,
  env: Environment,
  log: (line: string) => void,
): Promise<Gate> {
  const baseUrl = env['GITHUB_API_URL'] ?? '';
  const client = await createClient({ token, ...(baseUrl === '' ? {} : { baseUrl }) });
  const own = ownRun(env, checkRunId);
  return {
    client,
    settings,
    repository,
    own: {
      ...own,
      statusName: settings.statusName,
      ...(settings.verdict === 'status' ? { statusContext: settings.statusName } : {}),
    },
    ...(policy === null || 'owner' in policy ? {} : { policyPath: policy.path }),
    ...(policy !== null && 'owner' in policy ? await centralPolicy(client, policy) : {}),
    shared: nothingShared(),
    runUrl: runUrl(env),
    now: () => new Date(),
    waitUntil: (instant) => delay(Math.max(0, instant.getTime() - Date.now())),
    log,
  };
}

/** A policy from elsewhere, or why it could not be read. */
async function centralPolicy(
  client: GitHubClient,
  place: PolicyPlace,
): Promise<Pick<Gate, 'policy'> | Pick<Gate, 'policyProblem'>> {
  try {
    return { policy: await readPolicyAt(client, place) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { policyProblem: thrown };
    throw thrown;
  }
}

/** How the gate's own checks are recognised, so that it does not wait for itself. */
function ownRun(env: Environment, checkRunId: string | null): OwnRun {
  const [runId, workflowRef] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
  return {
    ...(runId === '' ? {} : { runId }),
    ...(workflowRef === '' ? {} : { workflowRef }),
    ...(checkRunId === null ? {} : { checkRunId }),
  };
}

/** The address of this run, which summary and status link to. */
function runUrl(env: Environment): string {
  const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
  return `${serverOf(env)}/${repository ?? ''}/actions/runs/${run ?? ''}`;
}
