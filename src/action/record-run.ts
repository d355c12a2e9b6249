import type { Environment } from '../action/environment.ts';
import { createGate } from '../action/environment.ts';
import { isGated } from '../gate/judge.ts';
import { pause } from '../gate/pause.ts';
import { policyNow } from '../gate/policy-now.ts';
import { assertRecordsApart } from '../gate/records-apart.ts';
import { branchActivity } from '../github/activity.ts';
import { type RecordOccasion, recordOccasionOf } from '../github/record-event.ts';
import { recordsOnBranch } from '../github/records-branch.ts';
import { fullName, type Repository } from '../github/repository.ts';
import type { Inputs } from '../inputs.ts';
import { type Audited, auditPush, type Push } from '../recording/audit.ts';
import { recordMerge } from '../recording/merge.ts';
import type { Recorder } from '../recording/recorder.ts';
import { mergeKinds, sweepRecords } from '../recording/sweep.ts';
import type { Recorded } from '../recording/write-record.ts';
import { recordMarkdown } from '../records/record-markdown.ts';
import { auditSummary, recordSweepSummary } from '../report/record-summary.ts';
import { BadInput } from '../user-error.ts';
import { fail, notice, printLines, warn, writeSummary } from './output.ts';

/** Keeps the change records: records a merge, audits a push, or completes what is missing, as the event says. */
export async function runRecords(inputs: Inputs, env: Environment, payload: unknown): Promise<void> {
  const event = recordOccasionOf(env['GITHUB_EVENT_NAME'] ?? '', payload);
  if (inputs.repository !== null && !isSame(inputs.repository, event)) throw elsewhere(inputs.repository);
  const occasion: RecordOccasion =
    inputs.pullRequest === null
      ? event
      : { owner: event.owner, repo: event.repo, kind: 'merged', number: inputs.pullRequest, told: null };
  const recorder = await createRecorder(inputs, occasion, env);
  switch (occasion.kind) {
    case 'closed':
      return notice(`#${occasion.number} was closed without being merged: there is nothing to record.`);
    case 'tag':
      return notice(`${occasion.ref} is no branch: there is nothing to audit.`);
    case 'merged':
      return runMerged(recorder, occasion);
    case 'push':
      return runPush(recorder, occasion);
    case 'sweep':
      return runSweep(recorder, occasion.all);
  }
}

const isSame = (one: Repository, other: Repository): boolean =>
  fullName(one).toLowerCase() === fullName(other).toLowerCase();

const elsewhere = (repository: Repository): BadInput =>
  new BadInput(
    `The input “repository” is ${fullName(repository)}, but with “mode: record” a run keeps the records of its own repository alone: nothing was written. Leave the input out, and have the workflow in that repository.`,
  );

/** Throws BadInput where the branch of records is gated, or the default one: before anything is read or written. */
async function createRecorder(inputs: Inputs, { owner, repo }: RecordOccasion, env: Environment): Promise<Recorder> {
  const gate = await createGate(inputs, { owner, repo }, env, printLines);
  await assertRecordsApart(gate);
  const wait = (milliseconds: number) => pause(gate, milliseconds);
  const { client, repository, now, log } = gate;
  // The checks that are the gate's own are those of its workflow, not of this one.
  const workflowRef = `${fullName(repository)}/.github/workflows/change-gate.yml@HEAD`;
  return {
    ...gate,
    own: { ...gate.own, workflowRef },
    ownRecording: gate.own,
    store: recordsOnBranch(client, repository, { now, wait, log }),
  };
}

async function runMerged(
  recorder: Recorder,
  { number, told }: Extract<RecordOccasion, { kind: 'merged' }>,
): Promise<void> {
  const one = await recordMerge(recorder, number, { by: 'merge', ...(told === null ? {} : { told }) });
  if (one === null) return notice(`#${number} was not merged into a gated branch: there is nothing to record.`);
  printLines(`${one.name}: ${sayWritten(one)}`);
  for (const problem of one.problems) warn(problem);
  if (one.record === null) return fail(`${one.name} could not be recorded.`);
  writeSummary(recordMarkdown(one.record));
  // The audit of the push turns red for it, once.
  if (!one.record.compliant) warn(`${one.name} does not comply: ${one.record.reasons.join('; ')}`);
}

async function runPush(recorder: Recorder, occasion: Extract<RecordOccasion, { kind: 'push' }>): Promise<void> {
  const { branch, defaultBranch } = occasion;
  if (!isGated(recorder, branch, defaultBranch)) return notice(`${branch} is not gated: there is nothing to audit.`);
  const audited = await auditPush(recorder, await seen(recorder, occasion), 'audit');
  for (const one of audited.recorded) printLines(`${one.name}: ${sayWritten(one)}`);
  writeSummary(auditSummary(audited));
  await turnRed(recorder, faultsOf([audited]));
}

/** The push as the activity list tells it, which alone says who and how; GitHub may write it down a little later. */
async function seen(
  recorder: Recorder,
  { branch, before, after, by, defaultBranch }: Extract<RecordOccasion, { kind: 'push' }>,
): Promise<Push> {
  const { client, repository, now } = recorder;
  const since = new Date(now().getTime() - 7 * 24 * 3_600_000);
  for (const milliseconds of [5_000, 15_000, 30_000, 0]) {
    const entries = await branchActivity(client, repository, branch, since);
    const entry = entries.find((one) => one.before === before && one.after === after);
    if (entry !== undefined) {
      const { kind, at } = entry;
      const isMerge = mergeKinds.has(kind);
      return { branch, before, after, by: entry.by ?? by, at: new Date(at), isMerge, defaultBranch };
    }
    if (milliseconds > 0) await pause(recorder, milliseconds);
  }
  // Without its entry nobody knows when and how; its pull requests are recorded all the same, and the rest by a sweep.
  return { branch, before, after, by, at: now(), isMerge: null, defaultBranch };
}

async function runSweep(recorder: Recorder, all: boolean): Promise<void> {
  const swept = await sweepRecords(recorder, { all });
  for (const one of swept.recorded) printLines(`${one.name}: ${sayWritten(one)}`);
  for (const { place, what } of swept.followed) printLines(`${place}: ${what}`);
  writeSummary(recordSweepSummary(swept));
  const overdue = swept.overdue.map(({ name, what }) => `${name} is overdue: ${what.join(', ')}`);
  const faults = [...faultsOf(swept.audited), ...againstOf(swept.recorded), ...overdue, ...swept.problems];
  await turnRed(recorder, faults);
}

const sayWritten = ({ first, record, place }: Recorded): string => {
  if (record === null) return `${place}.json is no record`;
  const kept = first ? `recorded at ${place}` : `stands at ${place}`;
  return `${kept}, ${record.compliant ? 'compliant' : 'not compliant'}`;
};

const faultsOf = (audited: readonly Audited[]): string[] =>
  audited.flatMap(({ recorded, problems }) => [...problems, ...againstOf(recorded)]);

const againstOf = (recorded: readonly Recorded[]): string[] =>
  recorded.flatMap(({ name, record, problems }) => [
    ...(record === null || record.compliant ? [] : [`${name} does not comply: ${record.reasons.join('; ')}`]),
    ...problems,
  ]);

/** How many faults the message of a red run names; the summary has all. */
const mostNamed = 20;

/** Red where something was not as it has to be; while the policy only reports, a warning. */
async function turnRed(recorder: Recorder, faults: readonly string[]): Promise<void> {
  if (faults.length === 0) return;
  const more = faults.length > mostNamed ? ` And ${faults.length - mostNamed} more.` : '';
  const message = `${faults.slice(0, mostNamed).join('\n')}${more}`;
  const { policy } = await policyNow(recorder);
  (policy.mode === 'report-only' ? warn : fail)(message);
}
