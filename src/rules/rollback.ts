import { formatInstant } from '../calendar/format.ts';
import { rollbackEnds, undoneBy, whyNoRollback } from '../lanes/rollback.ts';
import { defineRule, fail, notApplicable, pass } from '../rule.ts';

export const rollback = defineRule({
  id: 'rollback',
  title: 'A rollback exactly undoes a recent change',
  clauses: ['5.1', '5.2'],
  controls: ['CC8.1', 'CC8.4'],
  needs: ['files'],
  refines: ['reverts'],
  // A change that is no rollback after all is judged as any other: why it is none is advice.
  level: 'warning',
  options: (z) => z.strictObject({}),
  check(change, _options, { at, calendar, classification, lane, policy }) {
    const { reverts } = change;
    if (reverts === null || reverts === undefined) return notApplicable('It undoes no earlier change');
    if (lane !== 'ordinary' && lane !== 'rollback') {
      return notApplicable(`It undoes an earlier change, but is judged in the lane “${lane}”`);
    }
    const asked = { at, classification, policy };
    const why = whyNoRollback(reverts, asked);
    if (why !== null) return fail({ ...why, actor: 'author', evidence: { ...reverts } });
    const ends = rollbackEnds(reverts.mergedAt, policy);
    const merged = formatInstant(new Date(reverts.mergedAt), calendar.timezone, at);
    return pass(
      `Exactly undoes ${reverts.number > 0 ? `#${reverts.number}, merged ${merged}` : undoneBy(reverts, asked)}; counts as a rollback until ${formatInstant(ends, calendar.timezone, at)}`,
      { until: ends, evidence: { ...reverts } },
    );
  },
});
