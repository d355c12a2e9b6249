import { formatRelative } from '../../calendar/format.ts';
import { readFreezes } from '../../calendar/freezes.ts';
import { zoneOf } from '../../calendar/zone.ts';
import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';

/** Freezes that are over. */
export function pastFreezes(inspected: Inspected): PolicyProblem[] {
  const { policy, surroundings } = inspected;
  return readFreezes(policy.freezes, zoneOf(policy.calendar.timezone)).flatMap(({ to, reason }, index) => {
    if (to > surroundings.now.getTime()) return [];
    const ended = formatRelative(surroundings.now, new Date(to));
    const message = `the freeze ${quote(reason)} ended ${ended}: delete it, or write when it comes again`;
    return [warning(inspected, ['freezes', index, 'to'], message)];
  });
}
