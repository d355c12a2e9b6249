import type { Finding } from '../decision.ts';
import type { PullRequestRecord } from './record.ts';

type Facts = Pick<PullRequestRecord, 'obligations' | 'problems'> & {
  findings: readonly Pick<Finding, 'level' | 'outcome' | 'title' | 'message'>[];
};

const weight = { 'not-applicable': 0, pass: 0, wait: 1, fail: 2, unknown: 3 } as const;
const verdicts = ['pass', 'wait', 'fail', 'unknown'] as const;

/** The verdict that findings amount to: the worst of those that hold a change up. */
export function verdictOf(findings: Facts['findings']): (typeof verdicts)[number] {
  const worst = findings
    .filter(({ level }) => level === 'error')
    .reduce((most, { outcome }) => Math.max(most, weight[outcome]), 0);
  return verdicts[worst] ?? 'unknown';
}

/**
 * Why a merged change does not comply; none: it does. Whatever held it up at the merge, what the audit found besides, and
 * what was to be done afterwards and was not done in time. What could not be judged does not comply: nobody can show it.
 */
export function reasonsAgainst({ findings, obligations, problems }: Facts): string[] {
  const held = findings.filter(({ level, outcome }) => level === 'error' && weight[outcome] > 0);
  return [
    ...held.map(({ title, outcome, message }) => `${title}: ${outcome}. ${message}`),
    ...problems,
    ...obligations.filter(({ state }) => state === 'overdue').map(({ what }) => `Overdue: ${what}`),
    ...obligations.filter(({ late }) => late).map(({ what }) => `Done too late: ${what}`),
  ];
}
