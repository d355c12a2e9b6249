import { rules as allRules } from '../rules/index.ts';
import type { MetricsReport, RuleRow } from './report.ts';
import type { TallyReader } from './tally.ts';
import { isFew } from './wording.ts';

const order: ReadonlyMap<string, number> = new Map(allRules.map(({ id }, index) => [id, index]));
const orderOf = (rule: string): number => order.get(rule) ?? order.size;

/** What each rule did, those first that were merged against, then those that were overridden most. */
export function rulesOf(tally: TallyReader): Pick<MetricsReport, 'rules' | 'rulesUnknown' | 'heldUnknown'> {
  const measures = ['judged', 'stopped', 'waited', 'against', 'lifted'];
  const ids = [...new Set(measures.flatMap((measure) => tally.names('rule/', `/${measure}`)))];
  const rules = ids
    .map((rule): RuleRow => {
      const of = (measure: string) => tally.count(`rule/${rule}/${measure}`);
      const judged = of('judged');
      const passed = of('passed');
      return {
        rule,
        judged,
        passed,
        stopped: of('stopped'),
        against: tally.refs(`rule/${rule}/against`),
        overridden: tally.refs(`rule/${rule}/lifted`),
        advised: of('advised'),
        unknown: of('unknown'),
        compliance: judged === 0 ? null : passed / judged,
        few: isFew(judged),
        waited: of('waited'),
        keptWaiting: of('kept-waiting'),
      };
    })
    .sort(
      (one, other) =>
        other.against.length - one.against.length ||
        other.overridden.length - one.overridden.length ||
        orderOf(one.rule) - orderOf(other.rule) ||
        (one.rule < other.rule ? -1 : 1),
    );
  return { rules, rulesUnknown: tally.count('rules-unknown'), heldUnknown: tally.count('held-unknown') };
}
