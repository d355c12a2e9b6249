/** What a policy that a pull request proposes would judge otherwise than the one in force. */
import type { Change } from '../change.ts';
import { decide } from '../decide.ts';
import type { Decision, Finding } from '../decision.ts';
import { type EvaluateOptions, evaluate } from '../evaluate.ts';
import { canonicalJson, policyHash } from './hash.ts';
import { type Path, type PolicyProblem, pathText } from './problem.ts';
import type { Policy } from './schema.ts';

/** Something that two decisions about one change say differently. */
export interface JudgementDifference {
  /** verdict, category, lane, areas, earliest merge, obligations, or the id of a rule. */
  what: string;
  before: string;
  after: string;
  /** What a rule says by the second decision; empty where no rule is concerned, or where it is not judged any more. */
  messages: readonly string[];
}

/** A setting that two policies have differently; undefined: the policy does not have it. */
export interface SettingChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** A proposed policy: its problems, or what it would change. */
export type Proposal =
  | { valid: false; problems: readonly PolicyProblem[] }
  | {
      valid: true;
      warnings: readonly PolicyProblem[];
      settings: readonly SettingChange[];
      /** What it would judge of the change that proposes it. */
      decision: Decision;
      differences: readonly JudgementDifference[];
    };

/**
 * Validates the policy that a pull request proposes, and judges the pull request by it beside the policy in force, which
 * alone counts. `inForce` is the decision that was made, at the same instant. Never throws for what the text holds.
 */
export async function judgeProposed(
  text: string,
  source: string,
  change: Change,
  inForce: { policy: Policy; decision: Decision },
  options: EvaluateOptions = {},
): Promise<Proposal> {
  const { locatePolicy } = await import('./parse.ts');
  const parsed = locatePolicy(text, source);
  if (!parsed.ok) return { valid: false, problems: parsed.problems };
  const { inspectPolicy } = await import('./warnings/index.ts');
  const { policy } = parsed;
  const at = new Date(inForce.decision.at);
  const decision = decide(evaluate(policy, change, at, options), { source, sha256: policyHash(policy) });
  const surroundings = { now: at, files: null, writers: null, access: null, repository: null };
  return {
    valid: true,
    warnings: [...parsed.warnings, ...inspectPolicy({ ...parsed, surroundings })],
    settings: changedSettings(inForce.policy, policy),
    decision,
    differences: compareJudgement(inForce.decision, decision),
  };
}

/** What a second decision about the same change says otherwise than the first: as a whole, then rule by rule. Pure. */
export function compareJudgement(before: Decision, after: Decision): JudgementDifference[] {
  const whole = ([what, one, other]: readonly [string, string, string]): JudgementDifference[] =>
    one === other ? [] : [{ what, before: one, after: other, messages: [] }];
  const rules = [...new Set([...before.findings, ...after.findings].map(({ rule }) => rule))];
  return [
    ...[
      ['verdict', before.verdict, after.verdict] as const,
      ['category', before.category, after.category] as const,
      ['lane', before.lane, after.lane] as const,
      ['areas', list(before.areas), list(after.areas)] as const,
      ['earliest merge', before.earliestMerge ?? 'none', after.earliestMerge ?? 'none'] as const,
      ['obligations', obligations(before), obligations(after)] as const,
    ].flatMap(whole),
    ...rules.flatMap((rule) => compareRule(rule, of(rule, before), of(rule, after))),
  ];
}

const of = (rule: string, { findings }: Decision) => findings.filter((finding) => finding.rule === rule);
const list = (items: readonly string[]) => [...items].sort().join(', ') || 'none';
const obligations = (decision: Decision) =>
  list(decision.obligations.map(({ id, dueHours }) => (dueHours === null ? id : `${id} (${dueHours} h)`)));

function compareRule(rule: string, before: readonly Finding[], after: readonly Finding[]): JudgementDifference[] {
  const said = (findings: readonly Finding[]) =>
    findings.map(({ message, remedy }) => (remedy === undefined ? message : `${message}. ${remedy}`));
  const same = canonicalJson([outcomes(before), said(before)]) === canonicalJson([outcomes(after), said(after)]);
  return same ? [] : [{ what: rule, before: outcomes(before), after: outcomes(after), messages: said(after) }];
}

/** The outcomes of one rule; “not judged” where it is off. */
function outcomes(findings: readonly Finding[]): string {
  const each = findings.map(({ outcome, level, lifted }) => {
    const named = lifted === undefined ? outcome : 'lifted';
    return level === 'warning' ? `${named} (warning)` : named;
  });
  return each.join(', ') || 'not judged';
}

/** Every setting that two policies have differently, in the order of the second. Lists count as a whole. Pure. */
export function changedSettings(before: Policy, after: Policy): SettingChange[] {
  const found: SettingChange[] = [];
  const visit = (one: unknown, other: unknown, path: Path): void => {
    if (isMapping(one) && isMapping(other)) {
      const keys = new Set([...Object.keys(other), ...Object.keys(one)]);
      for (const key of keys) visit(member(one, key), member(other, key), [...path, key]);
    } else if (canonicalJson(one ?? null) !== canonicalJson(other ?? null)) {
      found.push({ path: pathText(path), before: one, after: other });
    }
  };
  visit(before, after, []);
  return found;
}

const member = (mapping: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(mapping, key) ? mapping[key] : undefined;

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
