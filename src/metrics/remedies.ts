import type { ChangeFacts, Deployment, FactLink, Incident } from './change-facts.ts';
import { causedBy } from './incidents.ts';

/** What is kept of a change until all are known, since what undoes it may come later. */
export interface Kept extends Pick<ChangeFacts, 'number' | 'lane' | 'mergedAt'> {
  ref: string;
  month: string;
  commits: readonly string[];
  reverts: readonly FactLink[];
  revertedBy: readonly FactLink[];
  incidents: ChangeFacts['incidents'];
  deployment: Deployment;
}

export const failureKinds = ['reverted', 'incident', 'deployment'] as const;

/** Whether a change failed. */
export interface Failure {
  /** null: nothing shows that it failed, but not everything could be read. */
  failed: boolean | null;
  kinds: readonly (typeof failureKinds)[number][];
  /** Whether the trees prove one of its reverts. */
  proven: boolean;
  /** Milliseconds until the remedy; null: it did not fail, or the remedy is not known. */
  recovery: number | null;
}

/** Finds out which of the changes failed, when all of them are known. */
export function failureFinder(all: readonly Kept[]): (change: Kept) => Failure {
  const find = lookUp(all);
  const undone = new Map<Kept, FactLink[]>();
  for (const { reverts, ...change } of all) {
    for (const link of reverts) {
      const target = find(link);
      if (target === undefined || target.ref === change.ref || !isBefore(target.mergedAt, change.mergedAt)) continue;
      const { number, commits, mergedAt } = change;
      undone.set(target, [
        ...(undone.get(target) ?? []),
        { number, commit: commits[0] ?? null, mergedAt, exact: link.exact },
      ]);
    }
  }
  return (change) => {
    const told = change.revertedBy.map((link) => ({
      ...link,
      mergedAt: link.mergedAt ?? find(link)?.mergedAt ?? null,
    }));
    return failureOf(change, [...told, ...(undone.get(change) ?? [])]);
  };
}

function failureOf(change: Kept, reverts: readonly FactLink[]): Failure {
  const { incidents, deployment } = change;
  const caused = Array.isArray(incidents) ? causedBy(incidents, change) : [];
  const shown = {
    reverted: reverts.length > 0,
    incident: caused.length > 0,
    deployment: deployment.outcome === 'failure',
  };
  const kinds = failureKinds.filter((kind) => shown[kind]);
  if (kinds.length === 0) {
    const isUnread = incidents === 'unknown' || deployment.outcome === 'unknown';
    return { failed: isUnread ? null : false, kinds, proven: false, recovery: null };
  }
  const proven = reverts.some(({ exact }) => exact === true);
  return { failed: true, kinds, proven, recovery: recoveryOf(change, reverts, caused) };
}

/** The first revert is the remedy; where there is none, the success of the deployment. */
function recoveryOf(
  { mergedAt, deployment }: Kept,
  reverts: readonly FactLink[],
  incidents: readonly Incident[],
): number | null {
  const merged = Date.parse(mergedAt);
  const began = incidents.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  const start = began.length === 0 ? merged : Math.max(merged, Math.min(...began));
  const undone = reverts.flatMap((link) => (link.mergedAt === null ? [] : [Date.parse(link.mergedAt)]));
  // Of several reverts the first one ended it; where the instant of one is not known, that may have been the first.
  const isComplete = reverts.every((link) => link.mergedAt !== null);
  if (reverts.length > 0) return isComplete ? since(start, Math.min(...undone)) : null;
  if (deployment.outcome !== 'failure' || deployment.recoveredAt === null) return null;
  return since(start, Date.parse(deployment.recoveredAt));
}

/** null: the remedy came before the failure, so one of the instants is wrong. */
const since = (start: number, end: number): number | null => (end >= start ? end - start : null);

const isBefore = (one: string, other: string): boolean => Date.parse(one) <= Date.parse(other);

/** A commit may be abbreviated to this many digits. */
const shortest = 7;

/** Finds a change by its number, or by a commit that it brought to the branch. */
function lookUp(all: readonly Kept[]): (link: FactLink) => Kept | undefined {
  const byNumber = new Map<number, Kept>();
  const byCommit = new Map<string, { commit: string; change: Kept }[]>();
  for (const change of all) {
    if (change.number !== null) byNumber.set(change.number, change);
    for (const commit of change.commits.map((each) => each.toLowerCase())) {
      const short = commit.slice(0, shortest);
      const same = byCommit.get(short);
      if (same === undefined) byCommit.set(short, [{ commit, change }]);
      else same.push({ commit, change });
    }
  }
  return ({ number, commit }) => {
    if (number !== null) return byNumber.get(number);
    const wanted = commit?.toLowerCase() ?? '';
    const candidates = wanted.length < shortest ? [] : (byCommit.get(wanted.slice(0, shortest)) ?? []);
    const found = new Set(candidates.filter((each) => each.commit.startsWith(wanted)).map(({ change }) => change));
    return found.size === 1 ? [...found][0] : undefined;
  };
}
