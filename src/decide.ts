import type { Decision, Finding, Outcome } from './decision.ts';
import type { Evaluation } from './evaluate.ts';

/** How outcomes weigh against each other: the worst of the blocking findings is the verdict. */
const weight: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, pass: 0, wait: 1, fail: 2, unknown: 3 };
const verdictOf = ['pass', 'wait', 'fail', 'unknown'] as const;

/** More turns of all time rules than any satisfiable policy needs before its first common opening. */
const mostSteps = 1_000;

/** Weighs what the rules found: the only place where enforcing, warning and lanes meet. Pure. */
export function decide(evaluation: Evaluation, policy: Decision['policy']): Decision {
  const { change, at, classification, findings, lane } = evaluation;
  const earliestMerge = earliest(evaluation);
  const merged = change.mergedAt === null ? at : new Date(change.mergedAt);
  return {
    schemaVersion: 1,
    verdict: verdictOf[worst(findings)] ?? 'unknown',
    category: classification.category,
    categoryReasons: classification.reasons,
    lane: lane.lane,
    laneReason: lane.reason,
    areas: classification.areas.map((area) => area.area),
    sensitive: classification.areas,
    at: at.toISOString(),
    validUntil: validUntil(evaluation, earliestMerge)?.toISOString() ?? null,
    earliestMerge: earliestMerge?.toISOString() ?? null,
    policy,
    reviewers: evaluation.reviewers,
    change: {
      repository: change.repository,
      number: change.number,
      title: change.title,
      url: change.url ?? null,
      head: change.head.sha,
    },
    obligations: lane.obligations.map((each) => ({
      ...each,
      due: each.dueHours === null ? null : new Date(merged.getTime() + each.dueHours * 3_600_000).toISOString(),
    })),
    findings,
  };
}

const blocking = (findings: readonly Finding[]) => findings.filter((finding) => finding.level === 'error');

const worst = (findings: readonly Finding[]) =>
  blocking(findings).reduce((most, finding) => Math.max(most, weight[finding.outcome]), 0);

/** When the findings turn that hold a change up or let it pass; one that never turns by time alone says nothing. */
const turns = (findings: readonly Finding[]) =>
  findings.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));

/** The first instant from `at` on at which every time rule passes; null: never, or it cannot be told. */
function earliest(evaluation: Evaluation): Date | null {
  let at = evaluation.at;
  for (let step = 0; step < mostSteps; step++) {
    const holding = blocking(evaluation.timedAt(at)).filter((finding) => weight[finding.outcome] > 0);
    if (holding.length === 0) return at;
    const ends = turns(holding);
    if (ends.length < holding.length) return null;
    // Each holds until its own turn, so all of them are over at the latest one; by then another may hold again.
    const next = new Date(Math.max(...ends));
    if (!(next > at)) return null;
    at = next;
  }
  return null;
}

/** The first instant after `at` at which a time rule that passes holds the change up; null: never. */
function closes({ at: from, timedAt }: Evaluation): Date | null {
  let at = from;
  for (let step = 0; step < mostSteps; step++) {
    const next = new Date(Math.min(...turns(blocking(timedAt(at)))));
    if (!(next > at)) return null;
    // A turn changes nothing where the lane lifts the rule.
    if (worst(timedAt(next)) > 0) return next;
    at = next;
  }
  return at;
}

/**
 * The first instant at which time alone could change the verdict: where the clock opens or closes the way for a change that
 * nothing else holds, or where its lane ends, and with it what the lane lifted. What people do after `at` is not time alone.
 */
function validUntil(evaluation: Evaluation, earliestMerge: Date | null): Date | null {
  const { at, findings, lane, timedAt } = evaluation;
  if (worst(findings) === weight.unknown) return null;
  const timed = new Set(timedAt(at).map((finding) => finding.rule));
  const held = worst(findings.filter((finding) => !timed.has(finding.rule))) > 0;
  const turn = held ? null : worst(findings) > 0 ? earliestMerge : closes(evaluation);
  const ends = [turn, lane.until ?? null].flatMap((instant) => (instant === null ? [] : [instant.getTime()]));
  return ends.length === 0 ? null : new Date(Math.min(...ends));
}
