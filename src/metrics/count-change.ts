import type { BusinessHours } from '../calendar/business-hours.ts';
import { type ChangeFacts, causes, type RuleFact } from './change-facts.ts';
import type { OpenTally } from './tally.ts';

interface Inside {
  readAt: Date;
  working: BusinessHours;
}

/**
 * Counts what one change shows by itself, under keys that compute.ts reads. Answers whether a report lists the change by its
 * title: a push, an emergency, a change that does not comply, and whatever is overdue.
 */
export function count(tally: OpenTally, ref: string, facts: ChangeFacts, inside: Inside): boolean {
  tally.put('change', ref);
  tally.count(`source/${facts.source}`);
  if (facts.kind === 'push') tally.put('push', ref);
  else tally.count(`category/${facts.category ?? 'unknown'}`);
  countReview(tally, ref, facts, inside);
  countWaiting(tally, ref, facts);
  for (const rule of facts.rules ?? []) countRule(tally, ref, rule);
  if (facts.rules?.some(({ lifted }) => lifted !== null)) tally.put('lifted', ref);
  if (facts.rules === null) tally.count('rules-unknown');
  countHeld(tally, facts);
  if (facts.lowered) tally.put('lowered', ref);
  if (facts.problems > 0) tally.put('bypass', ref);
  countWindow(tally, ref, facts);
  countVerification(tally, ref, facts, inside);
  countLane(tally, ref, facts);
  if (facts.compliant === true) tally.count('compliant');
  else tally.put(facts.compliant === null ? 'compliance-unknown' : 'non-compliant', ref);
  const isOverdue = countObligations(tally, ref, facts, inside);
  return facts.kind === 'push' || facts.lane === 'emergency' || facts.compliant === false || isOverdue;
}

function countLane(tally: OpenTally, ref: string, { lane, source }: ChangeFacts): void {
  if (lane === null) tally.put('lane-unknown', ref);
  // Without a record it is only known not to have been an emergency.
  else if (lane === 'ordinary') tally.count(source === 'github' ? 'lane/not-emergency' : 'lane/ordinary');
  else tally.put(`lane/${lane}`, ref);
}

function countReview(tally: OpenTally, ref: string, facts: ChangeFacts, { working }: Inside): void {
  const { approval, readyAt, createdAt, kind } = facts;
  const from = readyAt ?? createdAt;
  if (kind === 'push' || approval.state === 'none') {
    tally.put('review-none', ref);
  } else if (approval.state !== 'given' || from === null || new Date(from) > new Date(facts.mergedAt)) {
    tally.put('review-unknown', ref);
  } else {
    const [ready, approved] = [new Date(from), new Date(approval.at)];
    if (readyAt === null) tally.count('review-from-opening');
    // An approval of a draft was there when it was ready.
    tally.measure('review', ref, Math.max(0, approved.getTime() - ready.getTime()));
    tally.measure('review-business', ref, working.between(ready, approved));
  }
}

function countWaiting(tally: OpenTally, ref: string, { waiting, kind }: ChangeFacts): void {
  if (kind === 'push') return;
  if (waiting === null) {
    tally.put('waiting-unknown', ref);
    return;
  }
  tally.count('waiting-known');
  for (const cause of causes) tally.count(`waiting/${cause}`, waiting.by[cause]);
  for (const { rule, ms } of waiting.rules) {
    tally.count(`rule/${named(rule)}/waited`, ms);
    tally.count(`rule/${named(rule)}/kept-waiting`);
  }
}

/** Rules that are known to have stopped a change: it waited for them, was merged against them, or the gate said so before. */
function countHeld(tally: OpenTally, { heldBy, waiting, rules }: ChangeFacts): void {
  if (heldBy === null) tally.count('held-unknown');
  const waited = (waiting?.rules ?? []).map(({ rule }) => rule);
  const against = (rules ?? []).filter(isOpen).map(({ rule }) => rule);
  for (const rule of new Set([...(heldBy ?? []), ...waited, ...against])) tally.count(`rule/${named(rule)}/stopped`);
}

/** A name that a record gives, as a part of a key: nothing in a record is trusted to be short. */
const named = (name: string): string => name.slice(0, 100);

const isOpen = ({ outcome, level }: RuleFact): boolean =>
  level === 'error' && outcome !== 'pass' && outcome !== 'not-applicable';

function countRule(tally: OpenTally, ref: string, fact: RuleFact): void {
  const { outcome, level, lifted } = fact;
  const rule = named(fact.rule);
  if (outcome !== 'not-applicable' || lifted !== null) tally.count(`rule/${rule}/judged`);
  if (outcome === 'pass') tally.count(`rule/${rule}/passed`);
  if (isOpen(fact)) tally.put(`rule/${rule}/against`, ref);
  if (outcome === 'unknown') tally.count(`rule/${rule}/unknown`);
  if (level === 'warning' && (outcome === 'wait' || outcome === 'fail')) tally.count(`rule/${rule}/advised`);
  if (lifted !== null) tally.put(`rule/${rule}/lifted`, ref);
}

function countWindow(tally: OpenTally, ref: string, { window, lane }: ChangeFacts): void {
  if (window === null) {
    tally.put('window-unknown', ref);
  } else if (window.use === 'closed') {
    tally.put('window-closed', ref);
    tally.put(`window-closed/${named(window.reason ?? 'unknown')}`, ref);
    tally.put(`window-closed-lane/${lane ?? 'unknown'}`, ref);
  } else {
    tally.count(`window/${window.use}`);
  }
}

function countVerification(tally: OpenTally, ref: string, { verification }: ChangeFacts, { readAt }: Inside): void {
  const { state } = verification;
  // A period that ended after the record was last brought up to date: nobody has looked since.
  const isStale = verification.state === 'monitoring' && new Date(verification.ends) <= readAt;
  if (state === 'complete' || state === 'none') tally.count(`verification/${state}`);
  else tally.put(`verification/${isStale ? 'unknown' : state}`, ref);
}

/** What is open past its due instant is overdue, whether or not the record was brought up to date. */
function countObligations(
  tally: OpenTally,
  ref: string,
  { obligations, lane }: ChangeFacts,
  { readAt }: Inside,
): boolean {
  let isOverdue = false;
  for (const { id, state, due, late } of obligations) {
    const missed = state === 'overdue' || (state === 'open' && due !== null && new Date(due) <= readAt);
    const how = missed ? 'overdue' : late ? 'late' : state;
    tally.count(`obligation/${named(id)}/${how}`);
    isOverdue ||= how === 'overdue' || how === 'late';
  }
  if (isOverdue) tally.put(lane === 'emergency' ? 'overdue-emergency' : 'overdue-other', ref);
  return isOverdue;
}
