import { isRequired } from '../github/required-checks.ts';
import { type ScheduledRun, scheduledRuns, workflowFile } from '../github/schedule.ts';
import type { Gate } from './gate.ts';

/** A schedule of business hours pauses from Friday to Monday, and over a holiday more; a longer gap is none of those. In milliseconds. */
const longestGap = 4 * 24 * 3_600_000;

/**
 * Whether what keeps the gate true has drifted away: the status is required on the branches that people merge into, and
 * sweeps happen. Each warning says what to do. What cannot be read is not warned of.
 */
export async function drift(gate: Gate, bases: readonly string[]): Promise<string[]> {
  const [required, sweeps] = await Promise.all([
    Promise.all(bases.map((base) => notRequired(gate, base))),
    gate.settings.verdict === 'status' ? sweepsMissing(gate) : [],
  ]);
  return [...required.flat(), ...sweeps];
}

async function notRequired({ client, repository, settings }: Gate, base: string): Promise<string[]> {
  if (settings.verdict === 'job') return [];
  if ((await isRequired(client, repository, base, settings.statusName)) !== false) return [];
  return [
    `The status “${settings.statusName}” is not required on the branch ${base}: pull requests can be merged whatever it says. Make it a required status check (docs/setup.md says how).`,
  ];
}

/** When sweeps of this workflow last happened. */
export async function sweepsMissing(gate: Gate): Promise<string[]> {
  const runs = await pastSweeps(gate);
  if (runs === null) return [];
  const [last] = runs;
  const advice =
    'Verdicts change with the clock only while sweeps run: give the workflow a schedule on the default branch, or have something else dispatch it.';
  if (last === undefined) return [`No sweep has run yet. ${advice}`];
  const age = gate.now().getTime() - last.startedAt.getTime();
  return age > longestGap ? [`The last sweep began ${last.startedAt.toISOString()}. ${advice}`] : [];
}

/** The scheduled runs before this one, newest first; null: not known, or not a matter of this workflow. */
export async function pastSweeps({ client, repository, own }: Gate): Promise<ScheduledRun[] | null> {
  const file = workflowFile(own.workflowRef, repository);
  return file === null ? null : scheduledRuns(client, repository, file, own.runId);
}

/** When the last complete sweep began; null: not known. */
export async function lastCompleteSweep(gate: Gate): Promise<Date | null> {
  const runs = await pastSweeps(gate);
  return runs?.find(({ conclusion }) => conclusion === 'success')?.startedAt ?? null;
}
