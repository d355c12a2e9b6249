import { parseBody } from './body/parse.ts';
import { createCalendar } from './calendar/calendar.ts';
import { type Change, type Fact, listFacts, missing } from './change.ts';
import { type Classification, classify } from './classify/classify.ts';
import { lowered } from './classify/lowering.ts';
import type { Finding } from './decision.ts';
import { takeLane } from './lanes/index.ts';
import type { TakenLane } from './lanes/lane.ts';
import { type Contributors, contributorsOf } from './people/contributors.ts';
import { type Panel, panelOf } from './people/panel.ts';
import { type Reviewers, reviewersOf } from './people/reviewers.ts';
import { roster } from './people/roster.ts';
import type { Policy } from './policy/schema.ts';
import { type Context, type Level, type Rule, UnknownFact, type Verdict } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface EvaluateOptions {
  /** Facts that cannot exist yet, in a preview: rules that need them say so, and do not block. */
  notYet?: readonly Fact[];
  /** Why everything is frozen, from outside the policy; blank: not frozen. */
  freeze?: string;
}

/** What the rules found at one instant, and what they found it on. */
export interface Evaluation {
  change: Change;
  at: Date;
  classification: Classification;
  lane: TakenLane;
  reviewers: Reviewers;
  findings: readonly Finding[];
  /** What the time rules find at another instant, all else being equal. */
  timedAt(at: Date): readonly Finding[];
}

/** What the policy says of one rule, beside the rule's own options. */
type Setting = { level: Level; clauses: readonly string[]; controls: readonly string[] } & Record<string, unknown>;

type Settings = Readonly<Record<string, Setting>>;

/** Judges a change by every rule of the policy, as of an instant. Pure; never throws for what a change holds. */
export function evaluate(
  policy: Policy,
  change: Change,
  at: Date,
  { notYet = [], freeze = '' }: EvaluateOptions = {},
): Evaluation {
  const settings: Settings = policy.rules;
  const active = allRules.filter((rule: Rule) => settings[rule.id]?.level !== 'off') as readonly Rule[];
  const body = parseBody(change.body);
  const contributors =
    missing(change, 'commits') === null && change.commits !== undefined
      ? contributorsOf({ ...change, commits: change.commits })
      : null;
  const people = (names: readonly string[]) => roster(names, change.teams);
  const shown = classify({ files: change.files ?? [], labels: change.labels }, body, policy);
  const classification = lowered(shown, { change, policy, contributors, roster: people, at });
  const isOff = (rule: string) => settings[rule]?.level === 'off';
  const lane = takeLane({ change, body, classification, contributors, policy, at }, isOff);
  const panel = panelAt(at, change, active, settings, { policy, classification, contributors }, lane);
  const shared: Omit<Context, 'at'> = {
    body,
    calendar: createCalendar(policy, { freeze }),
    classification,
    contributors,
    lane: lane.lane,
    panel,
    policy,
    readAt: change.readAt === undefined ? at : new Date(change.readAt),
    roster: people,
  };
  const find = (rules: readonly Rule[], instant: Date): Finding[] =>
    rules.flatMap((rule) => findings(rule, change, { ...shared, at: instant }, settings[rule.id], lane, notYet));
  return {
    change,
    at,
    classification,
    lane,
    reviewers:
      missing(change, 'reviews') === null && contributors !== null
        ? reviewersOf(
            panel,
            active.filter((rule) => rule.seats !== undefined).map((rule) => rule.id),
          )
        : { given: [], requested: [] },
    findings: find(active, at),
    timedAt: (instant) =>
      find(
        active.filter((rule) => rule.timed),
        instant,
      ),
  };
}

function panelAt(
  at: Date,
  change: Change,
  active: readonly Rule[],
  settings: Settings,
  context: Pick<Context, 'policy' | 'classification'> & { contributors: Contributors | null },
  { lane }: TakenLane,
): Panel {
  const { policy, classification } = context;
  const { executive, security, owner } = policy.people;
  const asked = (contributors: Contributors) =>
    active
      .filter((rule) => !isLifted(rule, lane))
      .flatMap((rule) =>
        (rule.seats?.(settings[rule.id] ?? {}, { policy, classification, contributors }) ?? []).map((seat) => ({
          ...seat,
          rule: rule.id,
          advisory: settings[rule.id]?.level === 'warning',
        })),
      );
  // Where commits or reviews are not known, no rule that needs the panel is asked.
  return panelOf(
    { ...change, commits: change.commits ?? [], reviews: change.reviews ?? [] },
    asked,
    [...executive, ...security, ...owner],
    at,
  );
}

const isLifted = (rule: Rule, lane: TakenLane['lane']) => lane !== 'ordinary' && rule.liftedBy?.includes(lane) === true;

function findings(
  rule: Rule,
  change: Change,
  context: Context,
  setting: Setting | undefined,
  lane: TakenLane,
  notYet: readonly Fact[],
): Finding[] {
  const common = {
    rule: rule.id,
    title: rule.title,
    level: setting?.level === 'warning' ? setting.level : ('error' as const),
    clauses: setting?.clauses ?? rule.clauses,
    controls: setting?.controls ?? rule.controls,
  };
  const found = verdicts(rule, change, context, setting, notYet);
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
  notYet: readonly Fact[],
): readonly (Verdict | Unknown)[] {
  if (rule.needs.some((fact) => notYet.includes(fact)))
    return [{ outcome: 'not-applicable', message: 'Not known before the pull request exists' }];
  for (const fact of rule.needs) {
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

const names: Readonly<Record<Fact, string>> = {
  title: 'title',
  body: 'description',
  files: 'changed files',
  commits: 'commits',
  reviews: 'reviews',
  threads: 'review threads',
  checks: 'checks',
  labelEvents: 'label history',
};

function unread(fact: Fact, why: 'not read' | 'truncated'): Unknown {
  return {
    outcome: 'unknown',
    message:
      why === 'truncated' ? `The list of ${names[fact]} is not complete` : `The ${names[fact]} could not be read`,
    remedy: `Run the gate again; if it stays so, give its token access to the ${names[fact]}`,
  };
}

function broken(error: unknown): Unknown {
  return {
    outcome: 'unknown',
    message: `The rule failed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Report this as a bug of change-gate, with the change file',
  };
}
