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
    gate.settings.verdict === 'status' ? sweepsMissing(gate, { sweeping: true }) : [],
  ]);
  return [...required.flat(), ...sweeps];
}

async function notRequired({ client, repository, settings }: Gate, base: string): Promise<string[]> {
  if (settings.verdict === 'job') return [];
  if ((await isRequired(client, repository, base, settings.statusName)) !== false) return [];
  return [notRequiredOn(base, settings.statusName, 'pull requests')];
}

/**
 * Whether sweeps of this workflow happen: by its schedule, or by something outside that dispatches it. `sweeping`: this run is
 * one, so that there need not have been another.
 */
export async function sweepsMissing(gate: Gate, { sweeping = false }: { sweeping?: boolean } = {}): Promise<string[]> {
  const scheduled = await pastSweeps(gate);
  if (scheduled === null) return [];
  const tooOld = (run: ScheduledRun | undefined): boolean =>
    run === undefined || gate.now().getTime() - run.startedAt.getTime() > longestGap;
  if (!tooOld(scheduled[0])) return [];
  const dispatched = await pastSweeps(gate, 'workflow_dispatch');
  if (!tooOld(dispatched?.[0])) return [];
  const times = [...scheduled, ...(dispatched ?? [])].map(({ startedAt }) => startedAt.getTime());
  const advice =
    'Verdicts change with the clock only while sweeps run: give the workflow a schedule on the default branch, or have something else dispatch it.';
  if (times.length > 0) return [`The last sweep began ${new Date(Math.max(...times)).toISOString()}. ${advice}`];
  return sweeping ? [] : [`No sweep has run yet. ${advice}`];
}

/** The runs of that event before this one, newest first; null: not known, or not a matter of this workflow. */
export async function pastSweeps(
  { client, repository, own }: Gate,
  event: 'schedule' | 'workflow_dispatch' = 'schedule',
): Promise<ScheduledRun[] | null> {
  const file = workflowFile(own.workflowRef, repository);
  return file === null ? null : scheduledRuns(client, repository, file, { event, except: own.runId });
}

/** When the last complete sweep began; null: not known. */
export async function lastCompleteSweep(gate: Gate): Promise<Date | null> {
  const runs = await pastSweeps(gate);
  return runs?.find(({ conclusion }) => conclusion === 'success')?.startedAt ?? null;
}

/** What to say where nothing makes anybody wait for the status. */
export const notRequiredOn = (base: string, status: string, what: 'pull requests' | 'this pull request'): string =>
  `The status “${status}” is not required on ${base}: ${what} can be merged whatever it says. Make it a required status check (docs/setup.md says how).`;
