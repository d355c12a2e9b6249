import { type Change, type Fact, factNames, listFacts, missing } from './change.ts';
import type { Finding } from './decision.ts';
import type { TakenLane } from './lanes/lane.ts';
import { type Context, type Level, type Rule, UnknownFact, type Verdict } from './rule.ts';

/** What the policy says of one rule, beside the rule's own options. */
export type Setting = { level: Level; clauses: readonly string[]; controls: readonly string[] } & Record<
  string,
  unknown
>;

/** Facts that a change cannot tell, whatever it holds in their place. */
export interface NotKnown {
  /** Facts that cannot exist yet, in a preview: rules that need them say so, and do not block. */
  notYet?: readonly Fact[];
  /** Facts that nobody knows any more, such as a description that was edited since, and why: rules that need them cannot judge. */
  unknown?: Readonly<Partial<Record<Fact, string>>>;
}

/** Whether a lane lifts a rule. */
export const isLifted = (rule: Rule, lane: TakenLane['lane']) =>
  lane !== 'ordinary' && rule.liftedBy?.includes(lane) === true;

/** What one rule finds, with what the policy says of it; never throws for what a change holds. */
export function findings(
  rule: Rule,
  change: Change,
  context: Context,
  setting: Setting | undefined,
  lane: TakenLane,
  notKnown: NotKnown,
): Finding[] {
  const common = {
    rule: rule.id,
    title: rule.title,
    level: setting?.level === 'warning' ? setting.level : ('error' as const),
    clauses: setting?.clauses ?? rule.clauses,
    controls: setting?.controls ?? rule.controls,
  };
  const found = verdicts(rule, change, context, setting, notKnown);
  const blocking = found.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  if (isLifted(rule, lane.lane) && blocking.length > 0) {
    return blocking.map(({ outcome, message }) => ({
      ...common,
      outcome: 'not-applicable',
      message: `Lifted: ${lane.reason}`,
      lifted: { by: `lane ${lane.lane}: ${lane.reason}`, outcome, message },
    }));
  }
  return found.map(({ until, ...verdict }) => ({
    ...common,
    ...verdict,
    ...(until === undefined ? {} : { until: until.toISOString() }),
  }));
}

type Unknown = { outcome: 'unknown'; message: string; remedy: string; until?: Date };

function verdicts(
  rule: Rule,
  change: Change,
  context: Context,
  setting: Setting | undefined,
  { notYet = [], unknown = {} }: NotKnown,
): readonly (Verdict | Unknown)[] {
  if (rule.needs.some((fact) => notYet.includes(fact)))
    return [{ outcome: 'not-applicable', message: 'Not known before the pull request exists' }];
  for (const fact of rule.needs) {
    const reason = unknown[fact];
    if (reason !== undefined) return [{ outcome: 'unknown', message: reason, remedy: 'Nobody can tell it any more' }];
    const why = missing(change, fact);
    if (why !== null) return [unread(fact, why)];
  }
  try {
    // What the rule needs has just been seen to be there.
    const found = rule.check(complete(change, rule) as Parameters<Rule['check']>[0], setting ?? {}, context);
    return 'outcome' in found ? [found] : found;
  } catch (error) {
    if (error instanceof UnknownFact) return [{ outcome: 'unknown', message: error.message, remedy: error.remedy }];
    return [broken(error)];
  }
}

/** Without the lists that would only refine the verdict but are not complete: a part of them could mislead. */
function complete(change: Change, rule: Rule): Change {
  const cut = listFacts.filter((fact) => rule.refines?.includes(fact) && missing(change, fact) === 'truncated');
  return cut.length === 0 ? change : { ...change, ...Object.fromEntries(cut.map((fact) => [fact, undefined])) };
}

function unread(fact: Fact, why: 'not read' | 'truncated'): Unknown {
  return {
    outcome: 'unknown',
    message:
      why === 'truncated'
        ? `The list of ${factNames[fact]} is not complete`
        : `The ${factNames[fact]} could not be read`,
    remedy: `Run the gate again; if it stays so, give its token access to the ${factNames[fact]}`,
  };
}

function broken(error: unknown): Unknown {
  return {
    outcome: 'unknown',
    message: `The rule failed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Report this as a bug of change-gate, with the change file',
  };
}
