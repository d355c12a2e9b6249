import type { Check } from './change.ts';

/** Conclusions that GitHub lets pass; every other one fails, also one that GitHub may yet invent. */
export const passing: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/** Whether a run has ended. */
export const isCompleted = (check: Check): boolean => check.status.toLowerCase() === 'completed';

/** How a run ended, in small letters; empty: it has not, or nobody says. */
export const conclusionOf = (check: Check): string => check.conclusion?.toLowerCase() ?? '';

/** The latest run of each check, so that one that was run again counts once: name, kind, app and workflow together tell checks apart. */
export function latestChecks(checks: readonly Check[]): Check[] {
  const runs = new Map<string, Check[]>();
  for (const check of checks) {
    const key = JSON.stringify([check.name, check.kind, check.app ?? null, check.workflow ?? null]);
    runs.set(key, [...(runs.get(key) ?? []), check]);
  }
  return [...runs.values()].flatMap((each) => latestOf(each) ?? []);
}

/** Of runs whose order is not known the one that holds the change up most counts. */
function latestOf(runs: readonly Check[]): Check | undefined {
  const last = Math.max(...runs.map(begun).filter((instant) => !Number.isNaN(instant)));
  const candidates = runs.filter((run) => !(begun(run) < last));
  return candidates.reduce<Check | undefined>(
    (worst, run) => (worst === undefined || weight(run) > weight(worst) ? run : worst),
    undefined,
  );
}

/** When a run began, in milliseconds. What waits for its begin is the latest; NaN: not known, so that it may be. */
function begun(check: Check): number {
  const instant = check.startedAt ?? check.completedAt;
  return instant === undefined && !isCompleted(check) ? Number.POSITIVE_INFINITY : Date.parse(instant ?? '');
}

function weight(check: Check): number {
  if (!isCompleted(check)) return 2;
  if (!passing.has(conclusionOf(check))) return 3;
  return conclusionOf(check) === 'skipped' ? 1 : 0;
}
