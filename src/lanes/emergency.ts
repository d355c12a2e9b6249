import type { Change } from '../change.ts';
import type { LaneFacts, TakenLane } from './lane.ts';

/** The label that declares an emergency, as it is set now; undefined: none is. */
export function emergencyLabel(labels: readonly string[], label: string): string | undefined {
  return labels.find((each) => each.toLowerCase() === label.toLowerCase());
}

/** Who set a label last, as of an instant; null: not known. */
export function labelSetter(events: Change['labelEvents'], label: string, at: Date): string | null {
  const own = (events ?? []).filter(
    (event) => event.added && event.label.toLowerCase() === label.toLowerCase() && Date.parse(event.at) <= at.getTime(),
  );
  return own.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1)?.actor ?? null;
}

/** The emergency lane of 3.4: a label declares it, and the rule `emergency` asks for the section that belongs to it. */
export function emergencyLane({ change, policy, at }: LaneFacts): TakenLane | null {
  const label = emergencyLabel(change.labels, policy.emergency.label);
  if (label === undefined) return null;
  const dueHours = policy.emergency.documentWithinHours;
  const setter = labelSetter(change.labelEvents, label, at);
  return {
    lane: 'emergency',
    reason: `labelled “${label}”${setter === null ? '' : ` by ${setter}`}`,
    obligations: [
      {
        id: 'document',
        what: 'Document the change: complete the description of the pull request',
        clauses: ['3.4', '4.5'],
        dueHours,
      },
      { id: 'review', what: 'Have it reviewed by somebody who wrote none of it', clauses: ['3.1', '3.4'], dueHours },
      {
        id: 'confirmation',
        what: 'Have the verbal approval confirmed by the person named under “Approved by”',
        clauses: ['3.4'],
        dueHours,
      },
      { id: 'tests', what: 'Run the unit and integration tests on what was deployed', clauses: ['4.4'], dueHours },
      { id: 'retrospective', what: 'Review it in the next retrospective', clauses: ['3.4'], dueHours: null },
    ],
  };
}
