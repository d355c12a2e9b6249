import { readDate } from '../../calendar/days.ts';
import { holidayNames } from '../../calendar/holidays.ts';
import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';

/** Holidays that are named twice: within a list, or though the calendar has them already. */
export function repeatedHolidays(inspected: Inspected): PolicyProblem[] {
  const { holidays } = inspected.policy.calendar;
  const path = ['calendar', 'holidays'];
  const ofCalendar = holidayNames({ ...holidays, add: [] });
  const added = holidays.add.flatMap(({ date }, index) => {
    const first = holidays.add.findIndex((other) => other.date === date);
    const earlier = holidays.add[first];
    if (first < index && earlier !== undefined) {
      const message = `${date} is named twice, first as ${quote(earlier.name)}: keep one`;
      return [warning(inspected, [...path, 'add', index, 'date'], message)];
    }
    const day = readDate(date);
    const known = day === null ? null : ofCalendar(day);
    if (known === null) return [];
    const message = `${date} is ${quote(known)} of the calendar ${quote(holidays.calendar)} already: delete it`;
    return [warning(inspected, [...path, 'add', index, 'date'], message)];
  });
  const removed = holidays.remove.flatMap((date, index) =>
    holidays.remove.indexOf(date) < index
      ? [warning(inspected, [...path, 'remove', index], `${date} is named twice: keep one`)]
      : [],
  );
  return [...added, ...removed];
}
