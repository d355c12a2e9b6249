import type { Policy } from '../policy/schema.ts';
import type { FromGitHub } from './build-part.ts';
import type { ChangeFacts, Incident } from './change-facts.ts';
import type { MergedNow } from './github-facts.ts';
import { issueLinks } from './incident-issues.ts';
import { incidentFinder, onceEach, wholeReference } from './incidents.ts';
import { metricsOf } from './metrics-policy.ts';
import { mentionsIn } from './repairing.ts';

/** Of a change, by its record or without one (null), and as GitHub tells it now where that is known: its incidents. */
export type ReadIncidents = (
  facts: ChangeFacts | null,
  now: MergedNow | undefined,
) => Pick<ChangeFacts, 'incidents' | 'incidentsUnread'>;

/** Finds incidents by labels, by references in texts, and by issues that name the change. `told` null: GitHub was not read. */
export function incidentReader(
  { policy, repository }: { policy: Policy; repository: string },
  told: FromGitHub | null,
): ReadIncidents {
  const finder = incidentFinder(metricsOf(policy));
  if (!finder.tracked) return () => ({ incidents: 'untracked' });
  const issues = told?.issues ?? [];
  const links = 'why' in issues ? null : issueLinks(issues, repository, policy.calendar.timezone);
  const whole = (reference: string) => wholeReference(reference, repository);
  const numbers = 'why' in issues ? [] : issues.map((issue) => `${issue.repository}#${issue.number}`);
  const known = new Map(numbers.map((name) => [name.toLowerCase(), name]));
  const startOf = (reference: string) => told?.starts.get(reference.toLowerCase()) ?? null;
  const started = (incident: Incident): Incident => {
    const { reference, startedAt } = incident;
    if (incident.by === 'label') return incident;
    return {
      ...incident,
      reference: whole(reference),
      startedAt: startedAt ?? startOf(reference) ?? startOf(whole(reference)),
    };
  };
  /** References to issues that are incidents by their label, whatever form the policy gives references. */
  const inTexts = ({ title, body }: MergedNow): Incident[] =>
    known.size === 0
      ? []
      : [title, body]
          .filter((text) => /#\d|\/issues\//.test(text))
          .flatMap((text) => mentionsIn(text, (word) => known.get(whole(word).toLowerCase()) ?? null))
          .map(({ reference, repairs }) => ({
            reference,
            by: 'issue',
            startedAt: null,
            link: repairs ? 'repair' : 'aside',
          }));
  // Whoever finds the cause sets a label later: only what is there now shows that there is none.
  const isKnown = (facts: ChangeFacts | null, now: MergedNow | undefined) =>
    told !== null && links !== null && (now !== undefined || facts?.kind === 'push');
  return (facts, now) => {
    const change = facts ?? (now === undefined ? null : { ...now, commits: now.commit === null ? [] : [now.commit] });
    const all = [
      ...(change === null || links === null ? [] : [...links.causes(change), ...links.remedies(change)]),
      ...inRecord(facts),
      ...(now === undefined ? [] : [...finder.find(now.labels, [now.title, now.body]), ...inTexts(now)]),
    ].map(started);
    const incidentsUnread = !isKnown(facts, now);
    return { incidents: all.length > 0 || !incidentsUnread ? onceEach(all) : 'unknown', incidentsUnread };
  };
}

const inRecord = (facts: ChangeFacts | null): readonly Incident[] =>
  facts === null || typeof facts.incidents === 'string' ? [] : facts.incidents;
