import { nameGlobs } from '../name-globs.ts';
import type { Incident } from './change-facts.ts';
import type { IncidentPolicy } from './metrics-policy.ts';
import { mentionsIn } from './repairing.ts';

/** Finds the incidents that a change is linked to. */
export interface IncidentFinder {
  /** Whether the policy says what an incident is. */
  readonly tracked: boolean;
  /** By labels, and by references in texts. Each incident once, as one that the change ends where any of the texts says so. */
  find(labels: readonly string[], texts: readonly string[]): Incident[];
}

/** Compiles what the policy says of incidents. */
export function incidentFinder({ incidentLabels, incidentIssues }: IncidentPolicy): IncidentFinder {
  const labelled = new Set(incidentLabels.map((label) => label.trim().toLowerCase()));
  const matches = nameGlobs(incidentIssues);
  const referenceOf = (word: string): string | null => {
    if (matches(word) !== null) return word;
    const short = shortForm(word);
    return short !== null && matches(short) !== null ? short : null;
  };
  return {
    tracked: incidentLabels.length + incidentIssues.length > 0,
    find(labels, texts) {
      const byLabel = labels.filter((label) => labelled.has(label.trim().toLowerCase()));
      const mentions = incidentIssues.length === 0 ? [] : texts.flatMap((text) => mentionsIn(text, referenceOf));
      const byIssue = mentions.map(
        ({ reference, repairs }): Incident => ({
          reference,
          by: 'issue',
          startedAt: null,
          link: repairs ? 'repair' : 'reference',
        }),
      );
      return onceEach([
        ...byLabel.map((reference): Incident => ({ reference, by: 'label', startedAt: null })),
        ...byIssue,
      ]);
    },
  };
}

/** The address of an issue or a pull request as "acme/shop#7"; null: it is none. */
function shortForm(word: string): string | null {
  const [, repository, number] =
    /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/([1-9]\d{0,8})(?:[/?#].{0,200})?$/i.exec(
      word,
    ) ?? [];
  return repository === undefined ? null : `${repository}#${number}`;
}

/** A reference as issues of GitHub are told apart: "#7" and the address of an issue as "acme/shop#7". Others as they are. */
export const wholeReference = (reference: string, repository: string): string =>
  /^#[1-9]\d{0,8}$/.test(reference) ? `${repository}${reference}` : (shortForm(reference) ?? reference);

/** How much a link says: of two, the one that says more stands. */
const weights: Readonly<Record<NonNullable<Incident['link']>, number>> = {
  cause: 4,
  repair: 3,
  named: 2,
  reference: 1,
  aside: 0,
};
const linkOf = ({ link = 'reference' }: Incident) => link;

/** Each incident once: by what links it best, and from when any of them says that it began. */
export function onceEach(all: readonly Incident[]): Incident[] {
  const once = new Map<string, Incident>();
  for (const each of all) {
    const key = `${each.by} ${each.reference.toLowerCase()}`;
    const known = once.get(key);
    const best = known === undefined || weights[linkOf(each)] > weights[linkOf(known)] ? each : known;
    once.set(key, { ...best, startedAt: known?.startedAt ?? each.startedAt });
  }
  return [...once.values()];
}

/** Incidents whose start is told are told to the minute at best. */
const MINUTE = 60_000;

/** What a change must tell for its incidents to be judged. */
interface Judged {
  mergedAt: string;
  lane: string | null;
  reverts: readonly unknown[];
}

/** An emergency, a rollback or a revert is there to end what it refers to. */
const isRemedy = ({ lane, reverts }: Judged): boolean =>
  lane === 'emergency' || lane === 'rollback' || reverts.length > 0;

/**
 * The incidents that a change may have caused: those of its labels; and of the others those that did not begin before it was
 * merged, and that it is not there to end. What its issue says was the cause was the cause.
 */
export function causedBy(incidents: readonly Incident[], change: Judged): Incident[] {
  const merged = Math.floor(Date.parse(change.mergedAt) / MINUTE) * MINUTE;
  return incidents.filter((incident) => {
    const { by, startedAt } = incident;
    const link = linkOf(incident);
    if (by === 'label') return true;
    if (link === 'repair' || link === 'aside') return false;
    if (startedAt !== null && Date.parse(startedAt) < merged) return false;
    if (link === 'cause' || !isRemedy(change)) return true;
    // Its issue names it, and says that it began only later.
    return link === 'named' && startedAt !== null;
  });
}

/** The incidents that a change is there to end, in small letters: a label says nothing of them. */
export function endedBy(incidents: readonly Incident[], change: Judged): string[] {
  const caused = new Set(causedBy(incidents, change));
  return incidents
    .filter((incident) => incident.by === 'issue' && !caused.has(incident))
    .filter((incident) => linkOf(incident) === 'repair' || (linkOf(incident) !== 'cause' && isRemedy(change)))
    .map(({ reference }) => reference.toLowerCase());
}
