import { nameGlobs } from '../name-globs.ts';
import type { Incident } from './change-facts.ts';
import type { IncidentPolicy } from './metrics-policy.ts';

/** Finds the incidents that a change is linked to. */
export interface IncidentFinder {
  /** Whether the policy says what an incident is. */
  readonly tracked: boolean;
  /** By labels, and by references in texts. Each incident once. */
  find(labels: readonly string[], texts: readonly string[]): Incident[];
}

/** A text of a stranger can hold many words; what stands far behind is no link. */
const mostCharacters = 70_000;

/** Compiles what the policy says of incidents. */
export function incidentFinder({ incidentLabels, incidentIssues }: IncidentPolicy): IncidentFinder {
  const labelled = new Set(incidentLabels.map((label) => label.trim().toLowerCase()));
  const matches = nameGlobs(incidentIssues);
  return {
    tracked: incidentLabels.length + incidentIssues.length > 0,
    find(labels, texts) {
      const byLabel = labels.filter((label) => labelled.has(label.trim().toLowerCase()));
      const words = incidentIssues.length === 0 ? [] : texts.flatMap(wordsOf);
      const byIssue = [...new Set(words)].filter((word) => matches(word) !== null);
      return [
        ...byLabel.map((reference): Incident => ({ reference, by: 'label', startedAt: null })),
        ...byIssue.map((reference): Incident => ({ reference, by: 'issue', startedAt: null })),
      ];
    },
  };
}

/** Words as references are written: without the punctuation around them. */
const wordsOf = (text: string): string[] =>
  text
    .slice(0, mostCharacters)
    .split(/[\s()[\]<>{},;"'`*]+/)
    .map((word) => word.replace(/[.:!?]$/, ''))
    .filter((word) => word !== '' && word.length <= 300);

/** Incidents whose start is told are told to the minute at best. */
const MINUTE = 60_000;

/**
 * The incidents that a change may have caused. One that began before the change was merged was not caused by it; a label
 * says that it was. A reference alone, in an emergency, a rollback or a revert, names what that change is to end.
 */
export function causedBy(
  incidents: readonly Incident[],
  { mergedAt, lane, reverts }: { mergedAt: string; lane: string | null; reverts: readonly unknown[] },
): Incident[] {
  const merged = Math.floor(Date.parse(mergedAt) / MINUTE) * MINUTE;
  return incidents.filter(({ by, startedAt }) => {
    if (by === 'label') return true;
    if (startedAt !== null) return Date.parse(startedAt) >= merged;
    return lane !== 'emergency' && lane !== 'rollback' && reverts.length === 0;
  });
}
