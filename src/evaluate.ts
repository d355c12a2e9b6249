import { parseBody } from './body/parse.ts';
import { createCalendar } from './calendar/calendar.ts';
import { type Change, missing } from './change.ts';
import { type Classification, classify } from './classify/classify.ts';
import { lowered } from './classify/lowering.ts';
import type { Finding } from './decision.ts';
import { findings, isLifted, type NotKnown, type Setting } from './judge-rule.ts';
import { takeLane } from './lanes/index.ts';
import type { TakenLane } from './lanes/lane.ts';
import { type Contributors, contributorsOf } from './people/contributors.ts';
import { type Panel, panelOf } from './people/panel.ts';
import { type Reviewers, reviewersOf } from './people/reviewers.ts';
import { namedIn, roster } from './people/roster.ts';
import type { Policy } from './policy/schema.ts';
import type { Context, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface EvaluateOptions extends NotKnown {
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

const everyRule: readonly Rule[] = allRules;

type Settings = Readonly<Record<string, Setting>>;

/** Judges a change by every rule of the policy, as of an instant. Pure; never throws for what a change holds. */
export function evaluate(
  policy: Policy,
  change: Change,
  at: Date,
  { freeze = '', ...notKnown }: EvaluateOptions = {},
): Evaluation {
  const settings: Settings = policy.rules;
  const active = everyRule.filter((rule) => settings[rule.id]?.level !== 'off');
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
  const { agents, automatic } = policy.rules['separation-of-duties'];
  const bots = [...policy.bots, ...agents, ...automatic];
  const panel = panelAt(at, change, active, settings, { policy, classification, contributors, bots }, lane);
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
    rules.flatMap((rule) => findings(rule, change, { ...shared, at: instant }, settings[rule.id], lane, notKnown));
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
  context: Pick<Context, 'policy' | 'classification'> & { contributors: Contributors | null; bots: readonly string[] },
  { lane }: TakenLane,
): Panel {
  const { policy, classification, contributors: known, bots } = context;
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
    namedIn(policy),
    at,
    { contributors: known, bots },
  );
}
