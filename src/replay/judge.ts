import { type Change, type Fact, isListFact } from '../change.ts';
import type { Category } from '../classify/category.ts';
import { decide } from '../decide.ts';
import type { Finding } from '../decision.ts';
import { evaluate } from '../evaluate.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { Actor, Lane, Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Arrival, Caveat, GitObservations, MergedChange } from './merged.ts';

/** What a rule held against a change, or would ask of it. Plain JSON. */
export interface Cause {
  rule: string;
  message: string;
  remedy: string;
  actor: Actor;
  /** Why the deployment window was closed, for that rule: "friday-cutoff". */
  reason?: string;
  /** The name of the holiday or the freeze that closed it. */
  name?: string;
}

/** One merged change, judged by one policy as of its merge. Plain JSON. */
export interface Judgement {
  number: number;
  sha: string | null;
  title: string;
  url: string | null;
  author: string | null;
  mergedBy: string | null;
  /** The instant of the merge. ISO 8601. */
  at: string;
  arrival: Arrival;
  category: Category;
  /** Why this category: the first reason. */
  because: string;
  lane: Lane;
  areas: readonly string[];
  /** Whether the merge would have been stopped at that instant. */
  stopped: boolean;
  /** What would have stopped it. */
  by: readonly Cause[];
  /** When time alone would have let it pass; null: somebody would have had to act, or it cannot be told. */
  opens: string | null;
  /** Rules of level `warning` that it did not fulfil. */
  advised: readonly string[];
  /** What rules that could not judge would have asked of it. */
  asked: readonly Cause[];
  /** Rules that could not judge it. */
  notJudged: readonly string[];
  caveats: readonly Caveat[];
  observed: GitObservations | null;
}

const everyRule: readonly Rule[] = rules;

/** Judges a merged change by a policy as of its merge. What nobody knows is not judged, and never stops a change. Pure. */
export function judgeMerged(merged: MergedChange, { policy, ...source }: PolicyInForce): Judgement {
  const { at, unknown, unjudged, silent } = merged;
  const change = withBlanks(merged.change, unknown);
  const decision = decide(evaluate(policy, change, at), source);
  const resting = new Set([...unjudged, ...silent, ...restingOn(unknown)]);
  const open = decision.findings.filter(isOpen);
  const blocking = open.filter(({ level, rule }) => level === 'error' && !resting.has(rule));
  const by = blocking.filter(({ outcome }) => outcome !== 'unknown').map(causeOf);
  const clockAlone = by.length > 0 && by.every(({ actor }) => actor === 'clock');
  return {
    number: change.number,
    sha: merged.sha,
    title: change.title,
    url: change.url ?? null,
    author: change.author?.login ?? null,
    mergedBy: merged.mergedBy,
    at: at.toISOString(),
    arrival: merged.arrival,
    category: decision.category,
    because: decision.categoryReasons[0]?.message ?? '',
    lane: decision.lane,
    areas: decision.areas,
    stopped: by.length > 0,
    by,
    opens: clockAlone ? opens(blocking) : null,
    advised: distinct(open.filter(({ level, rule }) => level === 'warning' && !resting.has(rule))),
    asked: open
      .filter(
        ({ level, rule, outcome }) =>
          level === 'error' && resting.has(rule) && !silent.includes(rule) && outcome !== 'unknown',
      )
      .map(causeOf),
    notJudged: distinct(decision.findings.filter(({ rule, outcome }) => resting.has(rule) || outcome === 'unknown')),
    caveats: merged.caveats,
    observed: merged.observed ?? null,
  };
}

/** The rules that cannot judge without these facts. */
const restingOn = (unknown: readonly Fact[]) =>
  everyRule.filter((rule) => rule.needs.some((fact) => unknown.includes(fact))).map(({ id }) => id);

/** Blanks in the place of what nobody knows, so that what a rule would ask can be seen. */
function withBlanks(change: Change, unknown: readonly Fact[]): Change {
  const lists = unknown.filter(isListFact);
  const totals = change.totals && { ...change.totals };
  for (const fact of lists) delete totals?.[fact];
  return {
    ...change,
    ...(unknown.includes('body') ? { body: null } : {}),
    ...Object.fromEntries(lists.map((fact) => [fact, []])),
    ...(totals ? { totals } : {}),
  };
}

const isOpen = ({ outcome }: Finding) => outcome !== 'pass' && outcome !== 'not-applicable';
const distinct = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))];

function causeOf({ rule, message, remedy = '', actor = 'author', evidence }: Finding): Cause {
  const closed = rule === 'deployment-window' ? evidence : undefined;
  const [reason, name] = [closed?.['reason'], closed?.['name']];
  return {
    rule,
    message,
    remedy,
    actor,
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
}

/** When the last of these ends by time alone; null: one does not. */
function opens(findings: readonly Finding[]): string | null {
  const ends = findings.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until)]));
  return ends.length < findings.length || ends.length === 0 ? null : new Date(Math.max(...ends)).toISOString();
}
