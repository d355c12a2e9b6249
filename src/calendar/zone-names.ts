/** What people call the time in a zone, as `Intl` says it in American English. */
export interface ZoneNames {
  generic: string;
  standard: { name: string; offset: number };
  daylight: { name: string; offset: number };
}

const HOUR = 3_600_000;

/** Milliseconds since 1970 from which on the names are these, and nothing else. */
export const namedSince = 0;

/** Of these it is known without asking `Intl`, whose first use takes 20 ms; a test compares them with it. */
const known: Readonly<Record<string, readonly [letter: string, hours: number]>> = {
  'America/New_York': ['E', -5],
  'America/Chicago': ['C', -6],
  'America/Denver': ['M', -7],
  'America/Los_Angeles': ['P', -8],
};

/** null: ask `Intl`. */
export function namesOf(timezone: string): ZoneNames | null {
  if (!Object.hasOwn(known, timezone)) return null;
  const [letter, hours] = known[timezone] ?? ['', 0];
  return {
    generic: `${letter}T`,
    standard: { name: `${letter}ST`, offset: hours * HOUR },
    daylight: { name: `${letter}DT`, offset: (hours + 1) * HOUR },
  };
}
