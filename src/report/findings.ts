import type { Decision, Finding, Obligation, Outcome } from '../decision.ts';
import type { Actor } from '../rule.ts';
import type { Moments } from './moments.ts';

/** The findings of a decision as a reader wants them. Nothing is left out: what is in no other list is in `settled`. */
export interface FindingsByReader {
  /** What could not be judged, and therefore blocks. */
  unknown: readonly Finding[];
  /** What somebody has to change, the author's first. */
  toDo: readonly Finding[];
  /** What a reviewer, a check or the clock has to do. */
  waits: readonly Finding[];
  /** Open, but only advised: it does not block. */
  advice: readonly Finding[];
  /** What a lane or a person lifted. */
  lifted: readonly Finding[];
  settled: readonly Finding[];
}

/** Whether something is left to do, to wait for or to find out. */
export const isOpen = (finding: Finding) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable';

/** Sorts findings by who has to read them; keeps the order of the rules otherwise. */
export function byReader(findings: readonly Finding[]): FindingsByReader {
  const blocking = findings.filter((finding) => isOpen(finding) && finding.level === 'error');
  const toDo = blocking.filter((finding) => finding.outcome === 'fail');
  const closed = findings.filter((finding) => !isOpen(finding));
  return {
    unknown: blocking.filter((finding) => finding.outcome === 'unknown'),
    toDo: [...toDo.filter(isAuthors), ...toDo.filter((finding) => !isAuthors(finding))],
    waits: blocking.filter((finding) => finding.outcome === 'wait'),
    advice: findings.filter((finding) => isOpen(finding) && finding.level === 'warning'),
    lifted: closed.filter((finding) => finding.lifted !== undefined),
    settled: closed.filter((finding) => finding.lifted === undefined),
  };
}

/** Whether the author has to act: so too where a rule names nobody. */
export const isAuthors = (finding: Finding): boolean => finding.actor === undefined || finding.actor === 'author';

export const actorNames: Readonly<Record<Actor, string>> = {
  author: 'The author',
  reviewer: 'A reviewer',
  checks: 'Checks',
  clock: 'Time',
  owner: 'The owner of the policy',
};

const outcomeIcons: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  wait: '⏳',
  unknown: '❓',
  'not-applicable': '➖',
};

/** The icon of a finding: advice never looks like something that blocks. */
export const iconOf = (finding: Finding): string =>
  isOpen(finding) && finding.level === 'warning' ? '⚠️' : outcomeIcons[finding.outcome];

export const categoryNames: Readonly<Record<Decision['category'], string>> = {
  standard: 'Standard change',
  normal: 'Normal change',
  major: 'Major change',
};

export const laneNames: Readonly<Record<Decision['lane'], string>> = {
  ordinary: 'an ordinary change',
  emergency: 'an emergency',
  rollback: 'a rollback',
  bot: 'a dependency update by a bot',
  install: 'the installation or repair of the gate',
};

/** A message with its full stop. */
export const sentence = (message: string): string => {
  const written = message.trim();
  return written === '' || /[.!?…:。！？]["”’)\]]?$/u.test(written) ? written : `${written}.`;
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "4.2, 5.2", or nothing. */
export const clausesOf = ({ clauses }: { clauses: readonly string[] }): string =>
  clauses.length === 0 ? '' : `policy ${clauses.join(', ')}`;

/**
 * What has to be done after the merge, and how long after: "Document the change, within 24 hours of the merge." The instant
 * counts from the judgement where the change is not merged yet, which is said.
 */
export function due({ what, dueHours, due: instant }: Obligation, times: Moments): string {
  if (dueHours === null) return sentence(what);
  const days = dueHours / 24;
  const span = Number.isInteger(days) && days > 1 ? plural(days, 'day') : plural(dueHours, 'hour');
  const merged = instant === null ? '' : ` (by ${times.absolute(instant)}, if merged now)`;
  return `${what.trim().replace(/\.$/, '')}, within ${span} of the merge${merged}.`;
}

/** Each message once, with the clauses of all rules that say it: one fact that could not be read stops many rules. */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const known = once.get(finding.message);
    const clauses = [...new Set([...(known?.clauses ?? []), ...finding.clauses])];
    once.set(finding.message, { ...(known ?? finding), clauses });
  }
  return [...once.values()];
}

/** Lifted findings, by who or what lifted them. */
export function byLifter(findings: readonly Finding[]): [by: string, findings: Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const by = finding.lifted?.by ?? '';
    groups.set(by, [...(groups.get(by) ?? []), finding]);
  }
  return [...groups];
}
