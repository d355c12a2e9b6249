import type { Policy } from '../policy/schema.ts';
import type { FromGitHub } from './build-part.ts';
import type { ChangeFacts, Incident } from './change-facts.ts';
import type { MergedNow } from './github-facts.ts';
import { incidentsIn } from './incident-issues.ts';
import { incidentFinder } from './incidents.ts';
import { metricsOf } from './metrics-policy.ts';

/** Of a change, by its record or without one (null), and as GitHub tells it now where that is known: its incidents. */
export type ReadIncidents = (facts: ChangeFacts | null, now: MergedNow | undefined) => ChangeFacts['incidents'];

/** Finds incidents by labels, by references in texts, and by issues that name the change. `told` null: GitHub was not read. */
export function incidentReader(
  { policy, repository }: { policy: Policy; repository: string },
  told: FromGitHub | null,
): ReadIncidents {
  const finder = incidentFinder(metricsOf(policy));
  if (!finder.tracked) return () => 'untracked';
  const issues = told?.issues ?? [];
  const named = 'why' in issues ? null : incidentsIn(issues, repository, policy.calendar.timezone);
  const started = (incident: Incident): Incident => ({
    ...incident,
    startedAt: incident.startedAt ?? told?.starts.get(incident.reference.toLowerCase()) ?? null,
  });
  const inNow = (now: MergedNow | undefined) =>
    now === undefined ? [] : finder.find(now.labels, [now.title, now.body]).map(started);
  // Whoever finds the cause sets a label later: only what is there now shows that there is none.
  const isKnown = (facts: ChangeFacts | null, now: MergedNow | undefined) =>
    told !== null && named !== null && (now !== undefined || facts?.kind === 'push');
  return (facts, now) => {
    const change = facts ?? (now === undefined ? null : { ...now, commits: now.commit === null ? [] : [now.commit] });
    const byIssue = change === null || named === null ? [] : named(change);
    const all = [...byIssue, ...inRecord(facts).map(started), ...inNow(now)];
    if (all.length > 0) return [...new Map(all.map((each) => [each.reference.toLowerCase(), each])).values()];
    return isKnown(facts, now) ? [] : 'unknown';
  };
}

const inRecord = (facts: ChangeFacts | null): readonly Incident[] =>
  facts === null || typeof facts.incidents === 'string' ? [] : facts.incidents;
