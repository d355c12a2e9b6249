import type { BusinessHours } from '../calendar/business-hours.ts';
import type { PullRequestRecord } from '../records/record.ts';
import type { Waiting } from './change-facts.ts';

/** Something that held a change up until an instant, and the rule that asked for it. */
export interface Held {
  rule: string;
  /** Milliseconds since 1970. */
  until: number;
}

export interface WaitingFacts {
  /** Ready for review, and merged. */
  from: number;
  to: number;
  /** Of several, each is charged for what it cost beyond those before it. */
  reviewer: Held | readonly Held[] | null;
  checks: Held | null;
  lead: Held | null;
  /** Whether the deployment window applied. */
  window: boolean;
}

/**
 * Divides the time from ready to merge. Each instant is charged once: to the reviewer while an approval that was needed is
 * missing, else to the checks while one has not ended, else to the clock while lead time runs or the window is closed, else
 * to the author: nothing stood in the way any more. So the clock is charged only for what it alone cost. Rework during the
 * review counts as the reviewer's, since nothing tells it apart. Of several reviews, each rule is charged for what it cost beyond
 * those before it: what two of them waited for at once is the first one's.
 */
export function waitingOf(facts: WaitingFacts, hours: BusinessHours): Waiting {
  const { from, to } = facts;
  const within = (held: Held | null, start: number) => Math.min(to, Math.max(start, held?.until ?? start));
  const seats: { rule: string; ms: number }[] = [];
  let approved = from;
  for (const held of [facts.reviewer ?? []].flat()) {
    const until = within(held, approved);
    seats.push({ rule: held.rule, ms: until - approved });
    approved = until;
  }
  const checked = within(facts.checks, approved);
  const announced = within(facts.lead, checked);
  const open = facts.window ? hours.between(new Date(announced), new Date(to)) : to - announced;
  const closed = to - announced - open;
  const rules = [
    ...seats,
    { rule: facts.checks?.rule ?? '', ms: checked - approved },
    { rule: facts.lead?.rule ?? '', ms: announced - checked },
    { rule: 'deployment-window', ms: closed },
  ];
  return {
    by: { author: open, reviewer: approved - from, checks: checked - approved, clock: announced - checked + closed },
    rules: rules.filter(({ ms }) => ms > 0),
  };
}

type Finding = PullRequestRecord['findings'][number];

const seatRules = {
  technical: 'approvals',
  security: 'security-review',
  executive: 'executive-approval',
} as const;

/** The rules whose waiting is told apart; where one of them could not be judged, nothing is. */
const timing: ReadonlySet<string> = new Set([
  ...Object.values(seatRules),
  'ci-checks',
  'lead-time',
  'deployment-window',
]);

/** The waiting time that a record tells; null: it does not. */
export function waitingInRecord(record: PullRequestRecord, ready: string, hours: BusinessHours): Waiting | null {
  const [from, to] = [Date.parse(ready), Date.parse(record.merge.at)];
  const judged = record.findings.filter(({ level }) => level === 'error');
  if (!(from <= to) || judged.some(({ rule, outcome }) => timing.has(rule) && outcome === 'unknown')) return null;
  // What was missing at the merge was missing until then.
  const missing = judged.filter(({ outcome }) => outcome === 'wait' || outcome === 'fail');
  if (missing.some(({ actor }) => actor === 'owner')) return null;
  const openAt = (actor: Finding['actor']): Held[] =>
    missing.filter((each) => each.actor === actor).map(({ rule }) => ({ rule, until: to }));
  const checks = openAt('checks')[0] ?? checksOf(record, judged, to);
  const lead = leadOf(judged, to);
  if (checks === 'unknown' || lead === 'unknown') return null;
  const window = judged.some(
    ({ rule, outcome }) => rule === 'deployment-window' && outcome !== 'not-applicable' && outcome !== 'unknown',
  );
  const reviewer = [...seatsOf(record, judged, to), ...openAt('reviewer')].sort(
    (one, other) => rankOf(one.rule) - rankOf(other.rule),
  );
  return waitingOf({ from, to, reviewer, checks, lead, window }, hours);
}

/** In which order reviews are charged: the one that every change needs, then those that some need besides; then others. */
function rankOf(rule: string): number {
  const order = Object.values<string>(seatRules);
  return order.includes(rule) ? order.indexOf(rule) : order.length;
}

/** The last approval of each seat that was needed: an approval that nobody asked for kept nothing waiting. */
function seatsOf({ approvers }: PullRequestRecord, judged: readonly Finding[], to: number): Held[] {
  return Object.entries(seatRules).flatMap(([name, rule]): Held[] => {
    if (!judged.some((found) => found.rule === rule && found.outcome === 'pass')) return [];
    const given = approvers.flatMap(({ counts, seat, at }) =>
      counts === true && seat === name && Date.parse(at) <= to ? [Date.parse(at)] : [],
    );
    return given.length === 0 ? [] : [{ rule, until: Math.max(...given) }];
  });
}

/** The end of the last check, of all that ran: which of them the policy ignores, a record does not tell. */
function checksOf({ testing }: PullRequestRecord, judged: readonly Finding[], to: number): Held | null | 'unknown' {
  if (!judged.some(({ rule, outcome }) => rule === 'ci-checks' && outcome === 'pass')) return null;
  if (testing.checks === null) return 'unknown';
  const ends = testing.checks.map(({ completedAt }) => (completedAt === null ? Number.NaN : Date.parse(completedAt)));
  if (ends.some((end) => Number.isNaN(end))) return 'unknown';
  const until = ends.filter((end) => end <= to).reduce((last, end) => Math.max(last, end), 0);
  return { rule: 'ci-checks', until };
}

function leadOf(judged: readonly Finding[], to: number): Held | null | 'unknown' {
  const found = judged.find(({ rule }) => rule === 'lead-time');
  if (found === undefined || found.outcome === 'not-applicable') return null;
  if (found.outcome !== 'pass') return { rule: found.rule, until: to };
  const { start, hours } = found.evidence ?? {};
  const begun = typeof start === 'string' ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(begun) || typeof hours !== 'number') return 'unknown';
  return { rule: found.rule, until: begun + hours * 3_600_000 };
}
