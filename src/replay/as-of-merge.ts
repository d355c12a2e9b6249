import type { Change, Check, Fact, ListFact } from '../change.ts';
import { isCompleted } from '../latest-checks.ts';
import type { Caveat, MergedChange } from './merged.ts';

/** After this many days GitHub no longer shows a commit's checks: docs.github.com, "About status checks", "Retention of checks". */
const checksKeptDays = 400;

/** What GitHub tells of a merged pull request besides its change file. */
export interface MergedHistory {
  /** When its title was changed, and from what; oldest first. */
  renames: readonly { at: string; from: string }[];
}

/**
 * A merged pull request as it was at the instant of its merge: open, with the labels, reviews, pushes and checks of then. What
 * cannot be told is named in `unknown` and `caveats`. Throws where the change is not a merged one.
 */
export function asOfMerge(read: Change, { renames }: MergedHistory): MergedChange {
  const { mergedAt } = read;
  if (mergedAt === null) throw new Error(`${read.repository}#${read.number} is not merged`);
  const at = new Date(mergedAt);
  const upTo = (instant: string) => Date.parse(instant) <= at.getTime();
  const edited = typeof read.bodyEditedAt === 'string' && !upTo(read.bodyEditedAt);
  const checks = checksAt(read, at);
  const { reviewRequests: _, policyOnDefaultBranch: __, ...kept } = read;
  const change: Change = {
    ...kept,
    state: 'open',
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    readAt: mergedAt,
    title: renames.find((rename) => !upTo(rename.at))?.from ?? read.title,
    body: edited ? null : read.body,
    labels: labelsAt(read, at),
    // Only the pull request that brings the gate asks this, and by then there was none.
    policyOnDefaultBranch: 'absent',
    ...listsAt(read, upTo),
    ...(checks.list === undefined ? {} : { checks: checks.list }),
  };
  const unknown: Fact[] = [...(edited ? ['body' as const] : []), ...(checks.unknown ? ['checks' as const] : [])];
  const caveats: [boolean, Caveat][] = [
    [edited, 'body-edited'],
    [checks.later, 'checks-later'],
    [checks.gone, 'checks-gone'],
    [(read.threads ?? []).length > 0, 'threads-today'],
    [change.reviews?.some(({ state }) => state === 'DISMISSED') === true, 'dismissed-review'],
    [read.labelEvents === undefined, 'label-history'],
  ];
  return {
    change: { ...change, totals: totalsAt(read, change) },
    at,
    arrival: 'pull-request',
    sha: read.mergeCommit,
    unknown: [...unknown, ...notRead(change, unknown)],
    unjudged: [],
    silent: [],
    caveats: caveats.flatMap(([holds, caveat]) => (holds ? [caveat] : [])),
    mergedBy: read.mergedBy,
  };
}

/** What happened up to the merge, of lists whose entries carry their instants. */
function listsAt({ reviews, labelEvents, pushes, judged }: Change, upTo: (at: string) => boolean): Partial<Change> {
  return {
    ...(reviews ? { reviews: reviews.filter(({ submittedAt }) => upTo(submittedAt)) } : {}),
    ...(labelEvents ? { labelEvents: labelEvents.filter(({ at }) => upTo(at)) } : {}),
    ...(pushes ? { pushes: pushes.filter(({ at }) => upTo(at)) } : {}),
    ...(judged ? { judged: judged.filter(({ at }) => upTo(at)) } : {}),
  };
}

/** Lists that GitHub did not show are not known either; they stay absent. */
function notRead(change: Change, known: readonly Fact[]): Fact[] {
  const lists: readonly ListFact[] = ['files', 'commits', 'reviews', 'threads', 'checks', 'labelEvents'];
  return lists.filter((fact) => change[fact] === undefined && !known.includes(fact));
}

/** The labels at an instant: what the last event before it says, or else the opposite of the first one after it. */
function labelsAt({ labels, labelEvents = [] }: Change, at: Date): string[] {
  const set = new Map(labels.map((label) => [label, true]));
  const inOrder = [...labelEvents].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  for (const { label, added } of inOrder.filter((event) => Date.parse(event.at) > at.getTime())) set.set(label, !added);
  const settled = new Set<string>();
  for (const { label, added, at: changed } of inOrder) {
    if (Date.parse(changed) > at.getTime() || settled.has(label)) continue;
    settled.add(label);
    set.set(label, added);
  }
  return [...set].flatMap(([label, isSet]) => (isSet ? [label] : []));
}

interface ChecksAt {
  /** Absent: GitHub did not show them. */
  list?: Check[];
  /** Some began or ended after the instant. */
  later: boolean;
  /** Older than GitHub keeps them. */
  gone: boolean;
  /** Nobody knows what had run by then. */
  unknown: boolean;
}

/** The checks at an instant. One whose times are not known counts as it is. */
function checksAt({ checks, readAt }: Change, at: Date): ChecksAt {
  if (checks === undefined) return { later: false, gone: false, unknown: false };
  const seen = checks.map((check) => checkAt(check, at));
  const list = seen.flatMap((check) => check ?? []);
  const later = seen.some((check, index) => check !== checks[index]);
  const days = (Date.parse(readAt ?? at.toISOString()) - at.getTime()) / 86_400_000;
  const gone = list.length === 0 && days > checksKeptDays;
  return { list, later, gone, unknown: gone || (list.length === 0 && later) };
}

/** A check at an instant; null: it began later, and of a run that there was before it nothing is shown. */
function checkAt(check: Check, at: Date): Check | null {
  const isLater = (instant: string | undefined) => instant !== undefined && Date.parse(instant) > at.getTime();
  if (isLater(check.startedAt)) return null;
  if (!isCompleted(check) || !isLater(check.completedAt)) return check;
  const { completedAt: _, ...running } = check;
  return { ...running, status: 'in_progress', conclusion: null };
}

/** A list that was cut stays as short of its total as it was. */
function totalsAt(read: Change, now: Change): Change['totals'] {
  if (!read.totals) return read.totals;
  const lists: readonly ListFact[] = ['reviews', 'checks', 'labelEvents'];
  const fewer = lists.flatMap((fact) => {
    const total = read.totals?.[fact];
    const left = (read[fact]?.length ?? 0) - (now[fact]?.length ?? 0);
    return total === undefined ? [] : [[fact, Math.max(0, total - left)]];
  });
  return { ...read.totals, ...Object.fromEntries(fewer) };
}
