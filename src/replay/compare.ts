import type { Category } from '../classify/category.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { Judgement } from './judge.ts';

/** A change that another policy judges differently. */
export interface Flip {
  number: number;
  sha: string | null;
  title: string;
  url: string | null;
  at: string;
  from: 'passes' | 'stopped';
  to: 'passes' | 'stopped';
  /** Rules that stop it only by the other policy. */
  added: readonly string[];
  /** Rules that stop it only by this one. */
  removed: readonly string[];
}

/** What another policy changes. Plain JSON. */
export interface Comparison {
  policy: { source: string; sha256: string };
  /** How many the other policy stops. */
  stopped: number;
  /** Changes that turn from passing to stopped, or the other way, oldest first. */
  flips: readonly Flip[];
  /** By rule: how many it stops by this policy and by the other, where that differs. */
  rules: readonly { rule: string; before: number; after: number }[];
  /** The same of what rules that could not judge would have asked. */
  asked: readonly { rule: string; before: number; after: number }[];
  /** Changes of another category by the other policy. */
  categories: readonly { from: Category; to: Category; changes: number }[];
}

/** Compares the judgements of the same changes, in the same order. Pure; throws where they are not the same. */
export function compare(
  before: readonly Judgement[],
  after: readonly Judgement[],
  { source, sha256 }: Pick<PolicyInForce, 'source' | 'sha256'>,
): Comparison {
  if (before.length !== after.length) throw new Error('the two policies judged different changes');
  const pairs = before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [[one, other] as const];
  });
  return {
    policy: { source, sha256 },
    stopped: after.filter(({ stopped }) => stopped).length,
    flips: pairs.filter(([one, other]) => one.stopped !== other.stopped).map(([one, other]) => flip(one, other)),
    rules: byRule(before, after, ({ by }) => by),
    asked: byRule(before, after, ({ asked }) => asked),
    categories: moved(pairs),
  };
}

const verdict = ({ stopped }: Judgement) => (stopped ? 'stopped' : 'passes');
const ruleIds = (causes: Judgement['by']) => [...new Set(causes.map(({ rule }) => rule))];

function flip(one: Judgement, other: Judgement): Flip {
  const [before, after] = [ruleIds(one.by), ruleIds(other.by)];
  return {
    number: one.number,
    sha: one.sha,
    title: one.title,
    url: one.url,
    at: one.at,
    from: verdict(one),
    to: verdict(other),
    added: after.filter((rule) => !before.includes(rule)),
    removed: before.filter((rule) => !after.includes(rule)),
  };
}

function byRule(
  before: readonly Judgement[],
  after: readonly Judgement[],
  causesOf: (each: Judgement) => Judgement['by'],
): Comparison['rules'] {
  const counted = (judged: readonly Judgement[], id: string) =>
    judged.filter((each) => causesOf(each).some(({ rule }) => rule === id)).length;
  const ids = [...new Set([...before, ...after].flatMap((each) => ruleIds(causesOf(each))))];
  return ids
    .map((rule) => ({ rule, before: counted(before, rule), after: counted(after, rule) }))
    .filter((each) => each.before !== each.after)
    .sort((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
}

function moved(pairs: readonly (readonly [Judgement, Judgement])[]): Comparison['categories'] {
  const counts = new Map<string, { from: Category; to: Category; changes: number }>();
  for (const [{ category: from }, { category: to }] of pairs) {
    if (from === to) continue;
    const key = `${from} ${to}`;
    counts.set(key, { from, to, changes: (counts.get(key)?.changes ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.changes - one.changes);
}
