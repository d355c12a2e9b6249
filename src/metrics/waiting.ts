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
  reviewer: Held | null;
  checks: Held | null;
  lead: Held | null;
  /** Whether the deployment window applied. */
  window: boolean;
}

/**
 * Divides the time from ready to merge. Each instant is charged once: to the reviewer while an approval that was needed is
 * missing, else to the checks while one has not ended, else to the clock while lead time runs or the window is closed, else
 * to the author: nothing stood in the way any more. So the clock is charged only for what it alone cost. Rework during the
 * review counts as the reviewer's, since nothing tells it apart.
 */
export function waitingOf(facts: WaitingFacts, hours: BusinessHours): Waiting {
  const { from, to } = facts;
  const within = (held: Held | null, start: number) => Math.min(to, Math.max(start, held?.until ?? start));
  const approved = within(facts.reviewer, from);
  const checked = within(facts.checks, approved);
  const announced = within(facts.lead, checked);
  const open = facts.window ? hours.between(new Date(announced), new Date(to)) : to - announced;
  const closed = to - announced - open;
  const rules = [
    { rule: facts.reviewer?.rule ?? '', ms: approved - from },
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
  const openAt = (actor: Finding['actor']): Held | null => {
    const one = missing.find((each) => each.actor === actor);
    return one === undefined ? null : { rule: one.rule, until: to };
  };
  const checks = openAt('checks') ?? checksOf(record, judged, to);
  const lead = leadOf(judged, to);
  if (checks === 'unknown' || lead === 'unknown') return null;
  const window = judged.some(
    ({ rule, outcome }) => rule === 'deployment-window' && outcome !== 'not-applicable' && outcome !== 'unknown',
  );
  return waitingOf({ from, to, reviewer: openAt('reviewer') ?? lastSeat(record, to), checks, lead, window }, hours);
}

/** The last approval that filled a seat. */
function lastSeat({ approvers }: PullRequestRecord, to: number): Held | null {
  return approvers
    .flatMap(({ counts, seat, at }) =>
      counts === true && seat !== null && Date.parse(at) <= to
        ? [{ rule: seatRules[seat], until: Date.parse(at) }]
        : [],
    )
    .reduce<Held | null>((last, each) => (last === null || each.until > last.until ? each : last), null);
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
