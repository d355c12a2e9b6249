import { createCalendar } from '../../calendar/calendar.ts';
import { FRIDAY } from '../../calendar/days.ts';
import { readFreezes } from '../../calendar/freezes.ts';
import { readCutoff, readWeek } from '../../calendar/hours.ts';
import { zoneOf } from '../../calendar/zone.ts';
import type { Path, PolicyProblem } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';

/** Windows that never open: on no day of a year, or on no Friday. */
export function closedWindows(inspected: Inspected): PolicyProblem[] {
  const { calendar, rules } = inspected.policy;
  if (rules['deployment-window'].level === 'off') return [];
  const never = neverOpens(inspected);
  if (never !== null) return [never];
  const friday = readWeek(calendar.hours)[FRIDAY];
  const cutoff = readCutoff(calendar.fridayCutoff);
  if (!friday || cutoff === null || cutoff > friday.start) return [];
  const path = inspected.origin(['calendar', 'fridayCutoff']) ? ['fridayCutoff'] : ['hours', 'friday'];
  const message = `no Friday ever opens: it would close at ${calendar.fridayCutoff}, and its hours are ${calendar.hours.friday}. Write "closed" for friday, or a later fridayCutoff`;
  return [warning(inspected, ['calendar', ...path], message)];
}

function neverOpens(inspected: Inspected): PolicyProblem | null {
  const { policy, surroundings } = inspected;
  const { now } = surroundings;
  if (createCalendar(policy).stateAt(now).nextOpen !== null) return null;
  const message =
    'the deployment window does not open within a year, so nothing but emergencies and documentation can be merged';
  return warning(inspected, culprit(inspected, now), `${message}: ${remedy(inspected, now)}`);
}

/** What keeps the window closed: the freezes, where it would open without them; otherwise the hours. */
function culprit({ policy }: Inspected, now: Date): Path {
  if (createCalendar({ ...policy, freezes: [] }).stateAt(now).nextOpen === null) return ['calendar', 'hours'];
  const periods = readFreezes(policy.freezes, zoneOf(policy.calendar.timezone));
  const longest = periods.reduce((best, { from, to }, index) => {
    const other = periods[best];
    return other === undefined || to - from > other.to - other.from ? index : best;
  }, 0);
  return ['freezes', longest, 'to'];
}

const remedy = (inspected: Inspected, now: Date): string =>
  culprit(inspected, now)[0] === 'freezes' ? 'end this freeze earlier' : 'give a day its hours, such as "09:00-17:00"';
