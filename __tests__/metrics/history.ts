/**
 * Two years of change records, made together with the figures that a report has to find in them. Nothing here calls the code
 * under test: what is true is decided first, and the record is written so that it says so.
 */
import { createHash } from 'node:crypto';
import type { ChangeRecord, PullRequestRecord, PushRecord } from '../../src/records/record.ts';
import { observedHolidays } from '../calendar/observed-holidays.ts';
import { recorded } from '../records/recorded.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** mulberry32: the same history on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is true of one month. */
export interface Truth {
  changes: string[];
  pushes: string[];
  failed: string[];
  failureUnknown: string[];
  recoveries: number[];
  recoveryUnknown: string[];
  emergencies: string[];
  overdue: string[];
  reviews: number[];
  business: number[];
  unreviewed: number;
  categories: Record<string, number>;
  nonCompliant: string[];
  lifted: number;
  against: Record<string, number>;
  verified: number;
  unverified: number;
  windowClosed: number;
  waiting: Record<'author' | 'reviewer' | 'checks' | 'clock', number>;
}

export type Outcome =
  | { outcome: 'success' | 'unknown'; at: string }
  | { outcome: 'failure'; at: string; recoveredAt: string | null };

/** A record, and how its deployment ended. */
export interface Made {
  record: ChangeRecord;
  deployment: Outcome;
}

const noTruth = (): Truth => ({
  changes: [],
  pushes: [],
  failed: [],
  failureUnknown: [],
  recoveries: [],
  recoveryUnknown: [],
  emergencies: [],
  overdue: [],
  reviews: [],
  business: [],
  unreviewed: 0,
  categories: {},
  nonCompliant: [],
  lifted: 0,
  against: {},
  verified: 0,
  unverified: 0,
  windowClosed: 0,
  waiting: { author: 0, reviewer: 0, checks: 0, clock: 0 },
});

export const historyStart = Date.UTC(2025, 0, 1);
const hoursOfHistory = 2 * 365 * 24 + 24 * 60;

/** What the clocks in Chicago show at each hour, and how many hours before it were open. Whole hours alone. */
function readHours() {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Chicago',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    weekday: 'short',
  });
  const holidays = new Set(Object.values(observedHolidays).flatMap((all) => all.map(([date]) => date)));
  const months: string[] = [];
  const working = [0];
  const shipping = [0];
  const shipsAt: boolean[] = [];
  for (let index = -24 * 30; index < hoursOfHistory; index += 1) {
    const parts = Object.fromEntries(
      clock.formatToParts(historyStart + index * HOUR).map(({ type, value }) => [type, value]),
    );
    const date = `${parts['year']}-${parts['month']}-${parts['day']}`;
    const hour = Number(parts['hour']);
    const works = !/^S/.test(parts['weekday'] ?? '') && hour >= 9 && hour < 17 && !holidays.has(date);
    const ships = works && !(parts['weekday'] === 'Fri' && hour >= 15);
    months.push(date.slice(0, 7));
    shipsAt.push(ships);
    working.push((working.at(-1) ?? 0) + (works ? 1 : 0));
    shipping.push((shipping.at(-1) ?? 0) + (ships ? 1 : 0));
  }
  const indexOf = (at: number) => (at - historyStart) / HOUR + 24 * 30;
  const within = (counted: readonly number[], from: number, to: number) =>
    ((counted[indexOf(to)] ?? Number.NaN) - (counted[indexOf(from)] ?? Number.NaN)) * HOUR;
  return {
    monthAt: (at: number) => months[indexOf(at)] ?? '',
    shipsAt: (at: number) => shipsAt[indexOf(at)] === true,
    working: (from: number, to: number) => (to <= from ? 0 : within(working, from, to)),
    shipping: (from: number, to: number) => within(shipping, from, to),
  };
}

const iso = (at: number) => new Date(at).toISOString();
const commitOf = (serial: number) => createHash('sha1').update(String(serial)).digest('hex');

/** Of `count` merges in 24 months; all instants are whole hours. */
export function history(count: number, seed: number): { records: () => Generator<Made>; truth: Map<string, Truth> } {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const clock = readHours();
  const truth = new Map<string, Truth>();
  const of = (at: number): Truth => {
    const month = clock.monthAt(at);
    const known = truth.get(month) ?? noTruth();
    truth.set(month, known);
    return known;
  };
  const plans: (() => Made)[] = [];
  const template = recorded();
  const undone: { number: number; at: number; commit: string }[] = [];

  // The first hour of the history is still December 2024 in Chicago, so leave that day out.
  const span = 2 * 365 - 20;
  for (let serial = 1; serial <= count; serial += 1) {
    const merged = historyStart + DAY + Math.floor((serial / count) * span * 24) * HOUR;
    plans.push(random() < 0.01 ? push(serial, merged) : pullRequest(serial, merged));
  }

  function failing(ref: string, now: Truth, merged: number): { deployment: Outcome; revertedAfter: number | null } {
    const chance = random();
    const at = iso(merged + HOUR);
    if (chance < 0.01) {
      const hours = 1 + below(5);
      now.failed.push(ref);
      now.recoveries.push(hours * HOUR);
      return { deployment: { outcome: 'failure', at, recoveredAt: iso(merged + hours * HOUR) }, revertedAfter: null };
    }
    if (chance < 0.015) {
      now.failed.push(ref);
      now.recoveryUnknown.push(ref);
      return { deployment: { outcome: 'failure', at, recoveredAt: null }, revertedAfter: null };
    }
    if (chance < 0.02) {
      now.failureUnknown.push(ref);
      return { deployment: { outcome: 'unknown', at }, revertedAfter: null };
    }
    if (chance < 0.045) {
      const hours = below(48);
      now.failed.push(ref);
      now.recoveries.push(hours * HOUR);
      return { deployment: { outcome: 'success', at }, revertedAfter: hours };
    }
    return { deployment: { outcome: 'success', at }, revertedAfter: null };
  }

  function push(serial: number, merged: number): () => Made {
    const after = commitOf(serial);
    const ref = `@${after.slice(0, 7)}`;
    const now = of(merged);
    now.changes.push(ref);
    now.pushes.push(ref);
    now.unreviewed += 1;
    now.nonCompliant.push(ref);
    const { deployment, revertedAfter } = failing(ref, now, merged);
    if (revertedAfter !== null) undoing(serial, merged, revertedAfter, after);
    return () => ({ deployment, record: pushRecord(template, after, merged, serial) });
  }

  /** What undoes a change is a change itself. Its number lies behind all others. */
  function undoing(serial: number, merged: number, hours: number, commit: string): void {
    undone.push({ number: serial, at: merged + hours * HOUR, commit });
  }

  function pullRequest(serial: number, merged: number): () => Made {
    const ref = `#${serial}`;
    const now = of(merged);
    now.changes.push(ref);
    const { deployment, revertedAfter } = failing(ref, now, merged);
    if (revertedAfter !== null) undoing(serial, merged, revertedAfter, commitOf(serial));
    const category = (['standard', 'normal', 'normal', 'normal', 'major'] as const)[below(5)] ?? 'normal';
    now.categories[category] = (now.categories[category] ?? 0) + 1;
    const isEmergency = random() < 0.06;
    const lead = 1 + below(72);
    const created = merged - (lead + below(200)) * HOUR;
    const ready = merged - lead * HOUR;
    const approved = isEmergency ? null : merged - below(lead + 20) * HOUR;
    const isShipping = clock.shipsAt(merged);
    if (approved === null) now.unreviewed += 1;
    else {
      now.reviews.push(Math.max(0, approved - ready));
      now.business.push(clock.working(ready, approved));
    }
    const isAgainst = !isEmergency && random() < 0.05;
    const isOverdue = isEmergency && random() < 0.3;
    const isCompliant = !isAgainst && !isOverdue;
    const isVerified = random() < 0.8;
    now.against['testing'] = (now.against['testing'] ?? 0) + Number(isAgainst);
    now.emergencies.push(...(isEmergency ? [ref] : []));
    now.lifted += Number(isEmergency);
    now.overdue.push(...(isOverdue ? [ref] : []));
    now.nonCompliant.push(...(isCompliant ? [] : [ref]));
    now.verified += Number(isVerified);
    now.unverified += Number(!isVerified);
    now.windowClosed += Number(!isShipping);
    const checksEnd = merged - below(lead + 3) * HOUR;
    const leadHours = below(30);
    charge(now, { ready, merged, approved, checksEnd, announced: ready + leadHours * HOUR, isEmergency });
    return () => ({
      deployment,
      record: pullRequestRecord(template, {
        serial,
        merged,
        created,
        ready,
        approved,
        category,
        isEmergency,
        isAgainst,
        isOverdue,
        isCompliant,
        isVerified,
        isShipping,
        checksEnd,
        leadHours,
      }),
    });
  }

  /** Hour by hour, in the words of the definition. */
  function charge(
    now: Truth,
    facts: {
      ready: number;
      merged: number;
      approved: number | null;
      checksEnd: number;
      announced: number;
      isEmergency: boolean;
    },
  ): void {
    for (let at = facts.ready; at < facts.merged; at += HOUR) {
      if (facts.approved !== null && at < facts.approved) now.waiting.reviewer += HOUR;
      else if (at < facts.checksEnd) now.waiting.checks += HOUR;
      else if (!facts.isEmergency && (at < facts.announced || !clock.shipsAt(at))) now.waiting.clock += HOUR;
      else now.waiting.author += HOUR;
    }
  }

  for (const [index, { number, at, commit }] of undone.entries()) {
    const serial = count + 1 + index;
    const ref = `#${serial}`;
    const now = of(at);
    now.changes.push(ref);
    now.categories['standard'] = (now.categories['standard'] ?? 0) + 1;
    now.unreviewed += 1;
    now.verified += 1;
    const isShipping = clock.shipsAt(at);
    now.windowClosed += Number(!isShipping);
    now.lifted += Number(!isShipping);
    // It was ready for the hour before its merge; where that hour was closed, the window did not open since.
    now.waiting[isShipping && !clock.shipsAt(at - HOUR) ? 'clock' : 'author'] += HOUR;
    plans.push(() => ({
      deployment: { outcome: 'success', at: iso(at + HOUR) },
      record: rollbackRecord(template, { serial, at, isShipping }, commit, number),
    }));
  }

  return {
    truth,
    *records() {
      for (const make of plans) yield make();
    },
  };
}

function pushRecord(
  { repository, policy, gate, capture }: PullRequestRecord,
  after: string,
  at: number,
  serial: number,
): PushRecord {
  return {
    recordVersion: 1,
    kind: 'push',
    repository,
    compliant: false,
    reasons: ['mallory pushed 1 commit to main without a pull request'],
    problems: [],
    how: 'direct',
    policy,
    gate,
    capture,
    followedUpAt: null,
    links: { reverts: [], revertedBy: [], issue: null },
    push: {
      branch: 'main',
      by: 'mallory',
      at: iso(at),
      before: commitOf(serial + 5_000_000),
      after,
      commits: [{ sha: after, subject: `=cmd|' /C calc'!A0 ${serial}`, author: { login: null, name: 'mallory' } }],
      dropped: [],
    },
  };
}

interface Plan {
  serial: number;
  merged: number;
  created: number;
  ready: number;
  approved: number | null;
  category: PullRequestRecord['category'];
  isEmergency: boolean;
  isAgainst: boolean;
  isOverdue: boolean;
  isCompliant: boolean;
  isVerified: boolean;
  isShipping: boolean;
  checksEnd: number;
  leadHours: number;
}

function pullRequestRecord(template: PullRequestRecord, plan: Plan): PullRequestRecord {
  const { serial, merged, approved, isEmergency } = plan;
  const copy = template;
  const timed = ['lead-time', 'deployment-window', 'approvals'];
  const findings = copy.findings.map((finding): PullRequestRecord['findings'][number] => {
    if (finding.rule === 'testing' && plan.isAgainst) return { ...finding, outcome: 'fail', actor: 'author' };
    if (!timed.includes(finding.rule)) return finding;
    const { until: _, ...rest } = finding;
    if (isEmergency)
      return {
        ...rest,
        outcome: 'not-applicable',
        lifted: { by: 'lane emergency: labelled', outcome: 'wait', message: 'closed' },
      };
    if (finding.rule === 'lead-time')
      return {
        ...rest,
        outcome: 'pass',
        evidence: { start: iso(plan.ready), because: 'ready for review', hours: plan.leadHours },
      };
    return { ...rest, outcome: 'pass' };
  });
  return {
    ...copy,
    number: serial,
    title: `Change ${serial} <img src=x onerror=alert(1)> [x](javascript:alert(1)) @everyone`,
    createdAt: iso(isEmergency ? plan.ready : plan.created),
    merge: { ...copy.merge, at: iso(merged), commit: commitOf(serial), landed: [commitOf(serial)] },
    category: plan.category,
    lane: isEmergency ? 'emergency' : 'ordinary',
    findings,
    approvers:
      approved === null
        ? []
        : copy.approvers.map((each) => ({ ...each, at: iso(approved), counts: true, seat: 'technical' as const })),
    testing: {
      ...copy.testing,
      checks: (copy.testing.checks ?? []).map((check) => ({ ...check, completedAt: iso(plan.checksEnd) })),
    },
    obligations: isEmergency
      ? [
          {
            id: 'document',
            what: 'Document the change',
            clauses: ['3.4'],
            due: iso(merged + DAY),
            state: plan.isOverdue ? 'overdue' : 'done',
            doneAt: plan.isOverdue ? null : iso(merged + HOUR),
            by: plan.isOverdue ? null : 'ada',
            late: false,
            how: '',
          },
        ]
      : [],
    verification: {
      minutes: 120,
      ends: iso(merged + 2 * HOUR),
      state: plan.isVerified ? 'complete' : 'incomplete',
      checks: [],
    },
    window: { ...copy.window, open: plan.isShipping, reason: plan.isShipping ? null : 'after-hours' },
    compliant: plan.isCompliant,
    reasons: plan.isCompliant ? [] : ['Testing: fail.'],
  };
}

function rollbackRecord(
  template: PullRequestRecord,
  { serial, at, isShipping }: { serial: number; at: number; isShipping: boolean },
  commit: string,
  target: number,
): PullRequestRecord {
  const record = pullRequestRecord(template, {
    serial,
    merged: at,
    created: at - HOUR,
    ready: at - HOUR,
    approved: null,
    category: 'standard',
    isEmergency: false,
    isAgainst: false,
    isOverdue: false,
    isCompliant: true,
    isVerified: true,
    isShipping,
    checksEnd: at - HOUR,
    leadHours: 0,
  });
  return {
    ...record,
    lane: 'rollback',
    // Each change that a rollback undoes had its own window: the lane lifts it where it is closed.
    findings: record.findings.map((finding) => {
      if (finding.rule === 'approvals') return { ...finding, outcome: 'not-applicable' as const };
      if (finding.rule !== 'deployment-window' || isShipping) return finding;
      const lifted = { by: 'lane rollback: undoes another', outcome: 'wait' as const, message: 'closed' };
      return { ...finding, outcome: 'not-applicable' as const, lifted };
    }),
    // By its number or by its commit, whichever a tool writes; a push has no number.
    links: {
      reverts: [{ number: null, commit: target % 2 === 0 ? commit.slice(0, 12) : commit, exact: null }],
      revertedBy: [],
      issue: null,
    },
  };
}
