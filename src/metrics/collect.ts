import type { BusinessHours } from '../calendar/business-hours.ts';
import type { ChangeFacts, Deployment } from './change-facts.ts';
import { count } from './count-change.ts';
import type { Part } from './part.ts';
import { monthOf, startOfMonth } from './period.ts';
import { refOf } from './references.ts';
import { failureFinder, type Kept } from './remedies.ts';
import { type OpenTally, openTally } from './tally.ts';

export interface CollectOptions {
  repository: string;
  /** Of the policy: in it months begin and end. */
  timezone: string;
  /** The months to count, such as "2026-11". Changes of others only tell what undid a change. */
  months: readonly string[];
  /** When the facts were read. */
  readAt: Date;
  /** The hours in which people work: workingHours of calendar/business-hours.ts. */
  working: BusinessHours;
  /** Keep authors of the changes that a report lists. Default: no. */
  names?: boolean;
}

/** Counts changes one by one. */
export interface Collector {
  /** Counts a change. False: it was counted before, so nothing was done; add records before what GitHub tells. */
  add(facts: ChangeFacts): boolean;
  /** What could not be read, as a sentence: the figures of these months are partial. Default: of all. */
  gap(what: string, months?: readonly string[]): void;
  /** The part report. Months that begin after `readAt` are left out. `deployments` tells of each change how its deployment ended, once all are known; default: as it was added. */
  finish(deployments?: FindDeployments): Part;
}

/** A change, as a deployment finds it. */
export type Deployed = Pick<ChangeFacts, 'commits' | 'mergedAt'>;
/** Of all changes of a repository: how the deployment of each ended. */
export type FindDeployments = (all: readonly Deployed[]) => (change: Deployed) => Deployment;

/**
 * Counts the changes of one repository in a single pass, in any order. Of each change only what a later one could bear upon is
 * kept: many thousands need little memory.
 */
export function collect(options: CollectOptions): Collector {
  const { repository, timezone, readAt, working } = options;
  const begun = options.months.filter((month) => startOfMonth(month, timezone) <= readAt);
  const open = new Map<string, OpenTally>(begun.map((month) => [month, openTally()]));
  const gaps = new Map<string, Set<string>>(begun.map((month) => [month, new Set()]));
  const kept = new Map<string, Kept>();
  const titles = new Map<string, { title: string; author: string | null }>();
  const inside = { readAt, working, names: options.names ?? false };

  return {
    add(facts) {
      const ref = refOf(facts);
      // A pull request is merged once, whoever tells of it; a branch may be set to the same commits again and again.
      const key = facts.number === null ? `@${Date.parse(facts.mergedAt)} ${facts.commits.join(' ')}` : ref;
      if (kept.has(key)) return false;
      const month = monthOf(new Date(facts.mergedAt), timezone);
      kept.set(key, keptOf(facts, ref, month));
      const tally = open.get(month);
      if (tally === undefined) return true;
      const isListed = count(tally, ref, facts, inside);
      titles.set(ref, { title: facts.title.slice(0, 200), author: inside.names ? facts.author : null });
      if (isListed) list(tally, ref, facts.mergedAt);
      return true;
    },
    gap(what, months = begun) {
      for (const month of months) gaps.get(month)?.add(what);
    },
    finish(deployments) {
      const known = [...kept.values()];
      const deploymentOf = deployments?.(known);
      const all =
        deploymentOf === undefined ? known : known.map((each) => ({ ...each, deployment: deploymentOf(each) }));
      const failureOf = failureFinder(all);
      const closing = new Map(open);
      for (const change of all) {
        const tally = closing.get(change.month);
        if (tally !== undefined) settle(tally, change, failureOf(change));
      }
      return {
        partVersion: 1,
        months: [...closing].map(([month, tally]) => ({
          repository,
          month,
          timezone,
          readAt: readAt.toISOString(),
          gaps: [...(gaps.get(month) ?? [])].sort(),
          tally: tally.close(),
        })),
      };
    },
  };

  function list(tally: OpenTally, ref: string, at: string): void {
    const known = titles.get(ref);
    if (known === undefined) return;
    titles.delete(ref);
    tally.list({ ref, at: new Date(at).toISOString(), ...known });
  }

  /** What is known of a change only when all others are. */
  function settle(tally: OpenTally, change: Kept, failure: ReturnType<ReturnType<typeof failureFinder>>): void {
    const { ref } = change;
    if (change.incidents === 'untracked') tally.count('untracked/incidents');
    if (change.deployment.outcome === 'untracked') tally.count('untracked/deployments');
    if (failure.failed === null) tally.put('failure-unknown', ref);
    if (failure.failed !== true) return;
    tally.put('failed', ref);
    for (const kind of failure.kinds) tally.put(`failed/${kind}`, ref);
    if (failure.proven) tally.put('failed-proven', ref);
    if (failure.recovery === null) tally.put('recovery-unknown', ref);
    else tally.measure('recovery', ref, failure.recovery);
    list(tally, ref, change.mergedAt);
  }
}

const keptOf = (facts: ChangeFacts, ref: string, month: string): Kept => ({
  ref,
  month,
  number: facts.number,
  lane: facts.lane,
  mergedAt: facts.mergedAt,
  commits: facts.commits,
  reverts: facts.reverts,
  revertedBy: facts.revertedBy,
  incidents: facts.incidents,
  incidentsUnread: facts.incidentsUnread,
  deployment: facts.deployment,
});
