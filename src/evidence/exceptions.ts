import { compare } from '../records/people.ts';
import type { ObligationRecord } from '../records/record.ts';
import { parseRecordPath } from '../records/record-path.ts';
import type { VerificationFinding } from '../records/verification-finding.ts';
import type { Broken, Entry, Inventory } from './population.ts';

/** Why a change is an exception; in the order in which an auditor wants them. */
export const exceptionKinds = {
  broken: 'Record cannot be read',
  push: 'Reached the branch past the gate',
  'not-compliant': 'Not compliant',
  overdue: 'Obligation overdue',
  problem: 'Problem found by the audit',
  verification: 'Record failed the verification',
  correction: 'Record corrected',
} as const;

export type ExceptionKind = keyof typeof exceptionKinds;

/** A change that an auditor has to look at, whether or not it is in the sample. */
export interface Exception {
  place: string;
  /** null: the record cannot be read. */
  entry: Entry | null;
  broken: Broken | null;
  kinds: readonly ExceptionKind[];
  /** As sentences, each once. */
  reasons: readonly string[];
}

const order = Object.keys(exceptionKinds);
const rank = ({ kinds: [first = 'correction'] }: Exception): number => order.indexOf(first);

/** The exceptions of a period: the gravest kind first, then by date. `at`: what was due before it and is open is overdue. */
export function exceptionsOf(
  { entries, broken }: Inventory,
  findings: readonly VerificationFinding[],
  at: Date,
): Exception[] {
  const byPlace = new Map<string, VerificationFinding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), finding]);
  }
  const unreadable = broken.map((each) => brokenException(each, byPlace.get(each.place) ?? []));
  const others = entries.flatMap((entry) => exceptionOf(entry, byPlace.get(entry.place) ?? [], at) ?? []);
  const when = ({ place, entry }: Exception) => entry?.at.toISOString() ?? place.replaceAll('/', '-');
  return [...unreadable, ...others].toSorted(
    (one, other) => rank(one) - rank(other) || compare(when(one), when(other)) || compare(one.place, other.place),
  );
}

/** The record that a finding is about; null: about none, but about a commit or the branch. */
export function placeOf({ place }: VerificationFinding): string | null {
  const [path = ''] = place.split(' at ', 1);
  return parseRecordPath(path)?.place ?? null;
}

/** Whether an obligation is overdue at an instant, also where the record was not followed up since it was due. */
export const isOverdue = ({ state, due }: ObligationRecord, at: Date): boolean =>
  state === 'overdue' || (state === 'open' && due !== null && Date.parse(due) <= at.getTime());

function brokenException(broken: Broken, findings: readonly VerificationFinding[]): Exception {
  return {
    place: broken.place,
    entry: null,
    broken,
    kinds: ['broken'],
    reasons: once([broken.problem, ...findings.map(said)]),
  };
}

function exceptionOf(entry: Entry, findings: readonly VerificationFinding[], at: Date): Exception | null {
  const { record, place } = entry;
  const isPush = record.kind === 'push';
  const late = isPush ? [] : record.obligations.filter((each) => isOverdue(each, at));
  const serious = findings.filter(({ outcome }) => outcome !== 'note');
  const found: Readonly<Record<Exclude<ExceptionKind, 'broken'>, boolean>> = {
    push: isPush,
    'not-compliant': !record.compliant,
    overdue: late.length > 0,
    problem: record.problems.length > 0,
    verification: serious.length > 0,
    correction: serious.length < findings.length,
  };
  const kinds = (Object.keys(exceptionKinds) as ExceptionKind[]).filter((kind) => kind !== 'broken' && found[kind]);
  if (kinds.length === 0) return null;
  const open = late.filter(({ state }) => state === 'open');
  const reasons = [
    ...record.reasons,
    ...record.problems,
    ...open.map(({ what }) => `Overdue when this was made, though the record was not followed up since: ${what}`),
    ...findings.map(said),
  ];
  return { place, entry, broken: null, kinds, reasons: once(reasons) };
}

const said = ({ check, outcome, message }: VerificationFinding): string =>
  outcome === 'note' ? message : `Verification (${check}): ${message}`;

const once = (sentences: readonly string[]): string[] => [...new Set(sentences)];
