import type { Change } from '../../src/change.ts';
import { evaluate } from '../../src/evaluate.ts';
import { builtInPolicy } from '../../src/policy/built-in.ts';
import { lanes, type Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { code, prose, table } from './markdown.ts';

const lifting = lanes.filter((lane) => lane !== 'ordinary');
const everyRule: readonly Rule[] = rules;

/** Which rule is lifted in which lane. */
export function lanesTable(): string {
  return table(
    ['Rule', ...lanes.map(code)],
    everyRule.map((rule) => [
      `[${code(rule.id)}](rules.md#${rule.id})`,
      'asked',
      ...lifting.map((lane) => (rule.liftedBy?.includes(lane) ? 'lifted' : 'asked')),
    ]),
  );
}

/** What each lane puts off until after the merge, as the lanes themselves say it of a change that takes them. */
export function obligationsTable(feature: Change): string {
  const at = new Date(feature.readAt ?? 0);
  const taking: readonly Partial<Change>[] = [
    { labels: [builtInPolicy.emergency.label] },
    { reverts: { number: 320, mergedAt: new Date(at.getTime() - 3_600_000).toISOString(), exact: true } },
  ];
  const rows = taking.flatMap((facts) => {
    const { lane } = evaluate(builtInPolicy, { ...feature, ...facts }, at);
    return lane.obligations.map(({ id, what, clauses, dueHours }) => [
      code(lane.lane),
      code(id),
      prose(what),
      dueHours === null ? 'at the next occasion' : `${dueHours} hours after the merge`,
      clauses.join(', '),
    ]);
  });
  return table(['Lane', 'Obligation', 'What', 'Due', 'Policy'], rows);
}
