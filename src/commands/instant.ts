import { BadInput } from './command.ts';

const form =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;

/** The years that the calendar reckons with. */
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);

/**
 * Reads an instant of the command line: ISO 8601 with a zone, since a local time would depend on the machine. Throws
 * BadInput, also for a day that does not exist and for years before 1000 or after 8999.
 */
export function parseInstant(text: string, option = '--at'): Date {
  const parts = form.exec(text);
  if (parts === null) {
    throw new BadInput(
      `${option} ${JSON.stringify(text)}: not an instant. Write a date, a time and a zone, e.g. 2026-11-27T15:00:00-06:00 or 2026-11-27T21:00:00Z`,
    );
  }
  const [, year = '', month = '', day = ''] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) {
    throw new BadInput(`${option} ${text}: there is no such day`);
  }
  // An offset without its colon is read by no standard.
  const instant = new Date(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (!(instant.getTime() >= earliest && instant.getTime() < latest)) {
    throw new BadInput(`${option} ${text}: out of range. Write an instant of the years 1000 to 8999`);
  }
  return instant;
}
