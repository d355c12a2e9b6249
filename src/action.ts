import * as core from '@actions/core';
import { createGate, type Environment, readPayload } from './action/environment.ts';
import { fail, printLines, writeSummary } from './action/output.ts';
import { beginReading } from './gate/read.ts';
import { type Occasion, occasionOf } from './github/event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { safeLogLines } from './report/log.ts';
import { BadInput, problemOf } from './user-error.ts';

/** The action on a runner: judges what the event is about, and publishes what it found. Anything thrown fails the run. */
export async function runAction({ env }: NodeJS.Process): Promise<void> {
  try {
    await run(env);
  } catch (error) {
    await refuse(problemOf(error), { red: core.getInput('mode').trim() !== 'report-only' });
  }
}

async function run(env: Environment): Promise<void> {
  const inputs = readInputs(core.getInput);
  core.setSecret(inputs.token);
  const payload = readPayload(env);
  if (inputs.record) return (await import('./action/record-run.ts')).runRecords(inputs, env, payload);
  if (inputs.report) return (await import('./action/report-run.ts')).runReport(inputs, env, payload);
  const occasion = chosen(inputs, occasionOf(env['GITHUB_EVENT_NAME'] ?? '', payload));
  const { owner, repo } = occasion;
  const gate = await createGate(inputs, { owner, repo }, env, printLines);
  switch (occasion.kind) {
    case 'pull-request':
    case 'number': {
      const event = occasion.kind === 'number' ? {} : occasion;
      const begun = beginReading(gate, occasion.number, event);
      const { runOnPullRequest } = await import('./action/pull-request-run.ts');
      return runOnPullRequest(gate, occasion.number, event, begun);
    }
    case 'merge-group':
      return (await import('./action/merge-group-run.ts')).runOnMergeGroup(gate, occasion);
    case 'commit':
      return (await import('./action/commit-run.ts')).runOnCommit(gate, occasion);
    case 'all':
    case 'sweep':
      return (await import('./action/sweep-run.ts')).runSweep(gate, { all: occasion.kind === 'all' });
  }
}

/** What the run is about: what the inputs say, otherwise the event. Throws BadInput where the job itself could not be the required check. */
function chosen({ sweep, pullRequest, repository, settings }: Inputs, event: Occasion): Occasion {
  const { owner, repo } = repository ?? event;
  const asked: Occasion | null = sweep
    ? { kind: 'sweep', owner, repo }
    : pullRequest === null
      ? null
      : { kind: 'number', owner, repo, number: pullRequest };
  if (asked === null && repository !== null) {
    throw new BadInput(
      'The input “repository” names another repository than the event is about. Say what to do there: “mode: sweep”, or a number as “pull-request”.',
    );
  }
  const occasion = asked ?? event;
  if (settings.verdict === 'job' && occasion.kind !== 'pull-request' && occasion.kind !== 'merge-group') {
    throw new BadInput(
      'With “verdict: job” the job itself is the required check, and only a job of the events pull_request, pull_request_target, pull_request_review and merge_group belongs to a pull request. Take other events out of the workflow, or use “verdict: status”.',
    );
  }
  return occasion;
}

/** Red, with the reason in the log and in the summary; while the gate only reports, a warning. */
async function refuse(message: string, { red }: { red: boolean }): Promise<void> {
  const [first = '', ...rest] = safeLogLines(message);
  for (const line of rest) core.info(line);
  if (red) fail([first, ...rest].join('\n'));
  else core.warning([first, ...rest].join('\n'));
  const { refusal } = await import('./report/refusal.ts');
  try {
    writeSummary(refusal(message));
  } catch {
    // The reason is in the log.
  }
}
