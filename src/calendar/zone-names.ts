/** What people call the time in a zone, as `Intl` says it in English. */
export interface ZoneNames {
  /** A name for both; null: it has none. */
  generic: string | null;
  standard: ZoneTime;
  daylight: ZoneTime;
}

export interface ZoneTime {
  name: string;
  /** Milliseconds east of UTC. */
  offset: number;
}

const HOUR = 3_600_000;

/** From this instant on the names are these, and nothing else. */
const namedSince = Date.UTC(2000, 0, 1);

type Row = readonly [
  generic: string | null,
  standard: string,
  daylight: string,
  hours: number,
  zones: readonly string[],
];

/** Of these it is known without asking `Intl`, whose first use takes 20 ms; a test compares them with it. */
const rows: readonly Row[] = [
  ['ET', 'EST', 'EDT', -5, ['America/New_York', 'America/Detroit']],
  ['CT', 'CST', 'CDT', -6, ['America/Chicago']],
  ['MT', 'MST', 'MDT', -7, ['America/Denver']],
  ['PT', 'PST', 'PDT', -8, ['America/Los_Angeles']],
  [null, 'GMT', 'BST', 0, ['Europe/London']],
  [
    null,
    'CET',
    'CEST',
    1,
    [
      'Europe/Amsterdam',
      'Europe/Berlin',
      'Europe/Brussels',
      'Europe/Budapest',
      'Europe/Copenhagen',
      'Europe/Madrid',
      'Europe/Oslo',
      'Europe/Paris',
      'Europe/Prague',
      'Europe/Rome',
      'Europe/Stockholm',
      'Europe/Vienna',
      'Europe/Warsaw',
      'Europe/Zurich',
    ],
  ],
  [null, 'EET', 'EEST', 2, ['Europe/Athens', 'Europe/Bucharest', 'Europe/Helsinki']],
];

/** null: ask `Intl`. */
export function namesOf(timezone: string): ZoneNames | null {
  const row = rows.find(([, , , , zones]) => zones.includes(timezone));
  if (row === undefined) return null;
  const [generic, standard, daylight, hours] = row;
  return {
    generic,
    standard: { name: standard, offset: hours * HOUR },
    daylight: { name: daylight, offset: (hours + 1) * HOUR },
  };
}

/** All zones of which names are known. */
export const namedZones: readonly string[] = rows.flatMap(([, , , , zones]) => zones);

/** null: ask `Intl`. */
const namesAt = (at: Date, timezone: string): ZoneNames | null =>
  at.getTime() < namedSince ? null : namesOf(timezone);

/** "CT", whatever the season; null where a zone has no such name. */
export function genericName(at: Date, timezone: string): string | null {
  const names = namesAt(at, timezone);
  return names === null ? genericByIntl(at, timezone) : names.generic;
}

/** "CST" or "CDT"; an offset such as "GMT+5:30" where a zone has no such name. `offset` is that of its clocks then. */
export function exactName(at: Date, timezone: string, offset: number): string {
  const names = namesAt(at, timezone);
  if (names === null) return exactByIntl(at, timezone);
  return offset === names.standard.offset ? names.standard.name : names.daylight.name;
}

export const genericByIntl = (at: Date, timezone: string): string | null =>
  abbreviation(intlName('en-US', 'shortGeneric', at, timezone));

export const exactByIntl = (at: Date, timezone: string): string =>
  abbreviation(intlName('en-US', 'short', at, timezone)) ?? intlName('en-GB', 'short', at, timezone);

/** "CT", but not "Germany Time" or "GMT+1". */
const abbreviation = (name: string): string | null => (/^[A-Z]{2,5}$/.test(name) ? name : null);

const formatters = new Map<string, Intl.DateTimeFormat>();

function intlName(locale: 'en-US' | 'en-GB', style: 'short' | 'shortGeneric', at: Date, timezone: string): string {
  const key = `${locale} ${style} ${timezone}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: style });
  formatters.set(key, formatter);
  return formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}
