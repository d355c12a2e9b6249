import type { Decision, Finding } from '../decision.ts';
import type { Expectation, ExpectedOutcome } from './schema.ts';

/** Something that a case expected otherwise. */
export interface Difference {
  /** What differs: verdict, category, lane, areas … or a rule. */
  what: string;
  expected: string;
  actual: string;
  /** What the rule says; empty: no rule is concerned, or it says nothing. */
  messages: readonly string[];
}

const weight: Readonly<Record<ExpectedOutcome, number>> = {
  off: 0,
  'not-applicable': 1,
  lifted: 2,
  pass: 3,
  wait: 4,
  fail: 5,
  unknown: 6,
};

/** Compares a decision with what a case expects of it. `instant` is what the case's `earliestMerge` means. */
export function compareWith(
  decision: Decision,
  expected: Expectation,
  instant: (text: string) => string,
): Difference[] {
  const { verdict, category, lane, areas, earliestMerge, obligations, findings = {} } = expected;
  const earliest = typeof earliestMerge === 'string' ? instant(earliestMerge) : earliestMerge;
  return [
    ...plain('verdict', verdict, decision.verdict, blocking(decision)),
    ...plain(
      'category',
      category,
      decision.category,
      decision.categoryReasons.map(({ message }) => message),
    ),
    ...plain('lane', lane, decision.lane, decision.laneReason === '' ? [] : [decision.laneReason]),
    ...plain('areas', list(areas), list(decision.areas)),
    ...plain('earliestMerge', earliest === null ? 'never' : earliest, decision.earliestMerge ?? 'never'),
    ...plain('obligations', list(obligations), list(decision.obligations.map(({ id }) => id))),
    ...Object.entries(findings).flatMap(([rule, asked]) =>
      asked === undefined ? [] : differingFinding(rule, asked, decision),
    ),
  ];
}

function plain(
  what: string,
  expected: string | undefined,
  actual: string | undefined,
  messages: string[] = [],
): Difference[] {
  return expected === undefined || expected === actual ? [] : [{ what, expected, actual: actual ?? '', messages }];
}

/** A list in which the order means nothing; “none” where it is empty. */
const list = (items: readonly string[] | undefined): string | undefined =>
  items === undefined ? undefined : [...new Set(items)].sort().join(', ') || 'none';

type Asked = NonNullable<NonNullable<Expectation['findings']>[string]>;

function differingFinding(rule: string, asked: Asked, decision: Decision): Difference[] {
  const found = decision.findings.filter((finding) => finding.rule === rule);
  const outcomes = found.map(outcomeOf);
  const messages = found.flatMap(said);
  const worst = outcomes.reduce<ExpectedOutcome>((most, next) => (weight[next] > weight[most] ? next : most), 'off');
  if (typeof asked === 'string') return plain(rule, asked, worst, messages);
  if (Array.isArray(asked)) return plain(rule, asked.join(', '), outcomes.join(', ') || 'off', messages);
  const { outcome, level, message } = asked;
  const holds = message === undefined || messages.some((text) => text.includes(message));
  return [
    ...plain(rule, outcome, worst, messages),
    ...plain(`${rule} level`, level, found[0]?.level ?? 'off', messages),
    ...(holds
      ? []
      : [
          {
            what: `${rule} message`,
            expected: `… ${message} …`,
            actual: messages[0] ?? 'nothing',
            messages: messages.slice(1),
          },
        ]),
  ];
}

const outcomeOf = ({ outcome, lifted }: Finding): ExpectedOutcome => (lifted === undefined ? outcome : 'lifted');

const said = ({ message, remedy }: Finding): string[] => [remedy === undefined ? message : `${message}. ${remedy}`];

/** Why a verdict is what it is. */
const blocking = ({ findings }: Decision): string[] =>
  findings
    .filter(({ level, outcome }) => level === 'error' && weight[outcome] > weight.pass)
    .flatMap((finding) => said(finding).map((text) => `${finding.rule}: ${text}`));
