import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { BadInput } from './commands/command.ts';
import { docsUrl, judge } from './commands/judge.ts';
import type { Decision } from './decision.ts';
import type { OwnRun } from './github/checks.ts';
import { createClient } from './github/client.ts';
import { pullRequestOf } from './github/event.ts';
import { readLive } from './github/live.ts';
import type { PolicyInForce } from './policy/in-force.ts';
import { annotations } from './report/annotations.ts';
import { safeLog, safeLogLines } from './report/log.ts';
import { outputs } from './report/outputs.ts';
import { summary } from './report/summary.ts';
import { terminal } from './report/terminal.ts';
import { UserError } from './user-error.ts';

/** The action on a runner: reads its inputs, judges the pull request of the event, and publishes what it found. Anything thrown fails the run. */
export async function main({ env }: NodeJS.Process): Promise<void> {
  try {
    await run(env, new Date());
  } catch (error) {
    const told = error instanceof UserError;
    const message = error instanceof Error ? error.message : String(error);
    await refuse(told ? message : `This is a bug of change-gate, please report it: ${message}`, env);
  }
}

async function run(env: NodeJS.ProcessEnv, now: Date): Promise<void> {
  const token = core.getInput('token');
  if (token === '')
    throw new BadInput(
      'The input “token” is empty. Leave it out, so that it is the token of the job, or give one that can read pull requests.',
    );
  core.setSecret(token);
  const target = pullRequestOf(env['GITHUB_EVENT_NAME'] ?? '', await payload(env['GITHUB_EVENT_PATH']));
  const baseUrl = env['GITHUB_API_URL'];
  const client = await createClient({ token, ...(baseUrl === undefined || baseUrl === '' ? {} : { baseUrl }) });
  const { change, policy, broken, warnings } = await readLive(client, target, { readAt: now, own: ownRun(env) });
  if (change.state !== 'open') {
    core.notice(safeLog(`${change.repository}#${change.number} is ${change.state}: there is nothing left to judge.`));
    return;
  }
  for (const warning of warnings) core.warning(safeLog(warning));
  const decision = judge(change, now, policy, { freeze: core.getInput('freeze') });
  // A policy that is not valid judges nothing, except the pull request that repairs it.
  if (broken !== undefined && decision.lane !== 'install') throw new BadInput(broken);
  await publish(decision, policy, env);
}

/** How the gate's own checks are recognised, so that it does not wait for itself. */
function ownRun(env: NodeJS.ProcessEnv): OwnRun {
  const [runId, workflowRef] = [env['GITHUB_RUN_ID'] ?? '', env['GITHUB_WORKFLOW_REF'] ?? ''];
  const checkRunId = core.getInput('check-run-id');
  return {
    ...(runId === '' ? {} : { runId }),
    ...(workflowRef === '' ? {} : { workflowRef }),
    ...(checkRunId === '' ? {} : { checkRunId }),
  };
}

async function payload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '')
    throw new BadInput(
      'GITHUB_EVENT_PATH is not set. change-gate as an action runs in a workflow; elsewhere use its commands, e.g. change-gate preview.',
    );
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadInput(`The event file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(
      `The event file ${file} is not JSON. It is the payload as GitHub sent it, which GITHUB_EVENT_PATH names.`,
    );
  }
}

/** The address of this run, which the summary links to. */
function runUrl(env: NodeJS.ProcessEnv): string | undefined {
  const [server, repository, run] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

async function publish(decision: Decision, { policy }: PolicyInForce, env: NodeJS.ProcessEnv): Promise<void> {
  const run = runUrl(env);
  const { timezone } = policy.calendar;
  for (const [name, value] of Object.entries(outputs(decision))) core.setOutput(name, value);
  for (const line of safeLogLines(terminal(decision, { color: false, timezone }))) core.info(line);
  for (const { level, message, file, line } of annotations(decision)) {
    const remark = { error: core.error, warning: core.warning, notice: core.notice }[level];
    remark(message, { file, startLine: line });
  }
  await writeSummary(summary(decision, { timezone, docsUrl, ...(run === undefined ? {} : { runUrl: run }) }), env);
  if (decision.verdict !== 'pass')
    core.setFailed(safeLog(`Verdict: ${decision.verdict}. The job summary says what to do.`));
}

async function writeSummary(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (env['GITHUB_STEP_SUMMARY'] === undefined) return;
  await core.summary.addRaw(markdown, true).write({ overwrite: true });
}

/** Red, with the reason in the log and in the summary. */
async function refuse(message: string, env: NodeJS.ProcessEnv): Promise<void> {
  const [first = '', ...rest] = safeLogLines(message);
  for (const line of rest) core.info(line);
  core.setFailed([first, ...rest].join('\n'));
  const { refusal } = await import('./report/refusal.ts');
  await writeSummary(refusal(message), env).catch(() => undefined);
}
