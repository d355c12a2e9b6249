import { append } from '../append.ts';
import type { ChangeFacts, Deployment, FactLink, Incident } from './change-facts.ts';
import { causedBy, endedBy } from './incidents.ts';
import { shortestCommit } from './references.ts';

/** What is kept of a change until all are known, since what undoes it may come later. */
export interface Kept extends Pick<ChangeFacts, 'number' | 'lane' | 'mergedAt'> {
  ref: string;
  month: string;
  commits: readonly string[];
  reverts: readonly FactLink[];
  revertedBy: readonly FactLink[];
  incidents: ChangeFacts['incidents'];
  incidentsUnread?: boolean | undefined;
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
  const ending = new Map<string, Kept[]>();
  for (const change of all) {
    const { number, commits, mergedAt } = change;
    for (const link of change.reverts) {
      const target = find(link, mergedAt);
      if (target === undefined || target === change || !isBefore(target.mergedAt, mergedAt)) continue;
      if (target.ref === change.ref && target.mergedAt === mergedAt) continue;
      append(undone, target, { number, commit: commits[0] ?? null, mergedAt, exact: link.exact });
    }
    if (typeof change.incidents !== 'string')
      for (const incident of endedBy(change.incidents, change)) append(ending, incident, change);
  }
  return (change) => {
    const told = change.revertedBy.map((link) => ({
      ...link,
      mergedAt: link.mergedAt ?? find(link, null)?.mergedAt ?? null,
    }));
    const remedies = (incident: Incident) =>
      incident.by === 'issue' ? (ending.get(incident.reference.toLowerCase()) ?? []) : [];
    return failureOf(change, [...told, ...(undone.get(change) ?? [])], remedies);
  };
}

function failureOf(
  change: Kept,
  reverts: readonly FactLink[],
  remediesOf: (incident: Incident) => readonly Kept[],
): Failure {
  const { incidents, incidentsUnread, deployment } = change;
  const caused = typeof incidents === 'string' ? [] : causedBy(incidents, change);
  const shown = {
    reverted: reverts.length > 0,
    incident: caused.length > 0,
    deployment: deployment.outcome === 'failure',
  };
  const kinds = failureKinds.filter((kind) => shown[kind]);
  if (kinds.length === 0) {
    const isUnread = incidents === 'unknown' || incidentsUnread === true || deployment.outcome === 'unknown';
    return { failed: isUnread ? null : false, kinds, proven: false, recovery: null };
  }
  const proven = reverts.some(({ exact }) => exact === true);
  const fixes = caused.flatMap(remediesOf).filter((fix) => fix !== change);
  return { failed: true, kinds, proven, recovery: recoveryOf(change, reverts, caused, fixes) };
}

/** The first revert, or the first later change that is there to end an incident, is the remedy; else the success of the deployment. */
function recoveryOf(
  { mergedAt, deployment }: Kept,
  reverts: readonly FactLink[],
  incidents: readonly Incident[],
  fixes: readonly Kept[],
): number | null {
  const merged = Date.parse(mergedAt);
  const began = incidents.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  const start = began.length === 0 ? merged : Math.max(merged, Math.min(...began));
  // Where the instant of a revert is not known, that one may have been the first.
  if (reverts.some((link) => link.mergedAt === null)) return null;
  const ends = [
    ...reverts.flatMap((link) => (link.mergedAt === null ? [] : [Date.parse(link.mergedAt)])),
    ...fixes.map((fix) => Date.parse(fix.mergedAt)).filter((at) => at >= start),
  ];
  if (ends.length > 0)
    return since(
      start,
      ends.reduce((first, at) => Math.min(first, at)),
    );
  if (deployment.outcome !== 'failure' || deployment.recoveredAt === null) return null;
  return since(start, Date.parse(deployment.recoveredAt));
}

/** null: the remedy came before the failure, so one of the instants is wrong. */
const since = (start: number, end: number): number | null => (end >= start ? end - start : null);

const isBefore = (one: string, other: string): boolean => Date.parse(one) <= Date.parse(other);

/**
 * Finds a change by its number, or by a commit that it brought to the branch. Where several pushes brought the same commit, the last
 * of them up to an instant, otherwise the first.
 */
function lookUp(all: readonly Kept[]): (link: FactLink, until: string | null) => Kept | undefined {
  const byNumber = new Map<number, Kept>();
  const byCommit = new Map<string, { commit: string; change: Kept }[]>();
  for (const change of all) {
    if (change.number !== null) byNumber.set(change.number, change);
    for (const commit of new Set(change.commits.map((each) => each.toLowerCase())))
      append(byCommit, commit.slice(0, shortestCommit), { commit, change });
  }
  return ({ number, commit }, until) => {
    if (number !== null) return byNumber.get(number);
    const wanted = commit?.toLowerCase() ?? '';
    const candidates = wanted.length < shortestCommit ? [] : (byCommit.get(wanted.slice(0, shortestCommit)) ?? []);
    const same = candidates.filter((each) => each.commit.startsWith(wanted));
    const found = [...new Set(same.map(({ change }) => change))];
    if (found.length < 2) return found[0];
    // Of different commits that begin alike, nobody can tell which one is meant.
    if (new Set(same.map((each) => each.commit)).size > 1) return undefined;
    const ordered = found.sort((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
    return (until === null ? undefined : ordered.findLast((one) => isBefore(one.mergedAt, until))) ?? ordered[0];
  };
}
