const fields = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day of the month', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'day of the week', from: 0, to: 6 },
] as const;

/**
 * When a cron line of a workflow is due in a year: the wall clock of its own time zone, written as if it were UTC, in order.
 * Numbers, `*`, lists, ranges and steps, as crontab(5) has them; where both days are restricted either is enough. Throws for anything else.
 */
export function dueIn(cron: string, year: number): Date[] {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== fields.length) throw new Error(`“${cron}” has ${parts.length} fields, not ${fields.length}`);
  const [minutes, hours, days, months, weekdays] = fields.map((field, index) => numbers(parts[index] ?? '', field));
  const [everyDay, everyWeekday] = [parts[2] === '*', parts[4] === '*'];
  const due: Date[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day = at(day, 24, 0)) {
    const [inMonth, inWeek] = [days?.has(day.getUTCDate()) === true, weekdays?.has(day.getUTCDay()) === true];
    const matches = everyDay || everyWeekday ? inMonth && inWeek : inMonth || inWeek;
    if (!matches || months?.has(day.getUTCMonth() + 1) !== true) continue;
    for (const hour of hours ?? []) for (const minute of minutes ?? []) due.push(at(day, hour, minute));
  }
  return due;
}

const at = (day: Date, hour: number, minute: number): Date => new Date(day.getTime() + (hour * 60 + minute) * 60_000);

function numbers(text: string, { name, from, to }: (typeof fields)[number]): ReadonlySet<number> {
  const all = text.split(',').flatMap((item) => {
    const [, range = '', step = '1'] = /^(\*|\d+(?:-\d+)?)(?:\/(\d+))?$/.exec(item) ?? [];
    const [first = NaN, last = item.includes('/') ? to : first] =
      range === '*' ? [from, to] : range.split('-').map((number) => Number.parseInt(number, 10));
    if (!(first >= from && last <= to && first <= last && Number(step) > 0))
      throw new Error(`“${item}” is no ${name} of a cron line`);
    return Array.from(
      { length: Math.floor((last - first) / Number(step)) + 1 },
      (_, index) => first + index * Number(step),
    );
  });
  return new Set(all.sort((one, other) => one - other));
}
