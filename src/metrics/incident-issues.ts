import { firstReaching, isTimezone, zoneOf } from '../calendar/zone.ts';
import type { Incident } from './change-facts.ts';
import { endedIn, linkIndex, type Named, namesIn } from './issue-names.ts';
import { linesIn } from './lines.ts';

/** An issue that tells of an incident. */
export interface IncidentIssue {
  /** Of its repository: OWNER/REPO. */
  repository: string;
  number: number;
  title: string;
  body: string;
  createdAt: string;
}

/** Of a change: the incidents that name it. */
export type FindIncidents = (change: {
  number: number | null;
  commits: readonly string[];
  mergedAt: string;
}) => Incident[];

const MINUTE = 60_000;

/** What stands far behind in the body of an issue is no account of what happened. */
const mostCharacters = 70_000;

/** "Caused by: #42", "Root cause – acme/shop#42": where a line says so, the other references are no causes. */
const cause = /^[\s>*_#-]{0,20}(?:root )?cause[ds]?\b/i;

/** "Started at: 2026-11-19 09:50", "**Incident start** 2026-11-19T15:50Z": the day and the time. */
const start =
  /^[\s>*_#-]{0,20}(?:incident )?(?:start(?:ed|s)?|began|begin(?:ning)?)(?: at| time)?\b[\s:*_`–-]{0,20}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)/i;

/** What may follow them on the line: a fraction of a second, a zone, and marks that end a line. */
const ending =
  /^(?:\.\d{1,9})?[ \t]?\(?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[a-z]{1,30}(?:\/[a-z][\w+-]{0,30}){1,2})?\)?[\s*_`.,;|]{0,20}$/i;

/**
 * When an issue says that its incident began; null: it does not say, or not in this form. The first line that begins with
 * "Started", "Start", "Began", "Beginning" or "Incident start" (also with "at" or "time", and with the marks of Markdown around
 * it) and then has a day decides:
 *
 * - the day as YYYY-MM-DD, one that the calendar has, from 2000 to 2199;
 * - a blank or "T", and the time as HH:MM or HH:MM:SS from 00:00 to 23:59:59, a fraction of a second being left out;
 * - the zone, after at most one blank and in parentheses or not: "Z", "UTC", "GMT", an offset from UTC of at most 14 hours such as
 *   "+01:00", "-0600" or "+01", or the name of a time zone with its area, such as "America/Chicago". Without one, the zone of the
 *   policy. Abbreviations such as "CST", which mean several zones, and "PM" are none of these;
 * - nothing else but punctuation to the end of the line: a word there could be a zone that nobody here knows.
 *
 * A local time that the clocks skip means the instant of the skip, one that they show twice the first of both.
 */
export function startOf(body: string, timezone: string): string | null {
  for (const line of linesOf(body)) {
    const [whole = '', day, time] = start.exec(line) ?? [];
    if (day === undefined || time === undefined) continue;
    const end = ending.exec(line.slice(whole.length));
    const local = localOf(day, time);
    return end === null || local === null ? null : instantOf(local, end[1], timezone);
  }
  return null;
}

/** As if it were UTC; null: there is no such day or time. */
function localOf(day: string, time: string): number | null {
  const full = `${day}T${time.length === 5 ? `${time}:00` : time}`;
  const at = Date.parse(`${full}Z`);
  // Date.parse takes 31 February for 3 March, and 24:00 for the day after.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 19) !== full) return null;
  return day >= '2000' && day < '2200' ? at : null;
}

/** null: nobody knows that zone. */
function instantOf(local: number, named: string | undefined, timezone: string): string | null {
  const zone = named ?? timezone;
  const offset = offsetOf(zone);
  if (offset !== null) return new Date(local - offset).toISOString();
  return isTimezone(zone) ? new Date(firstReaching(zoneOf(zone), local)).toISOString() : null;
}

/** Milliseconds east of UTC: "Z", "UTC", "-06:00", "+0530", "+01"; null: it is a name, or no clock on earth is so far from UTC. */
function offsetOf(zone: string): number | null {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (Number(minutes) > 59) return null;
  const size = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  if (!(size <= 14 * 60 * MINUTE)) return null;
  return sign === '-' ? -size : size;
}

const linesOf = (body: string): string[] => body.slice(0, mostCharacters).split(/\r\n?|\n/);

/** What issues tell of the changes of a repository. */
interface Links {
  causes: FindIncidents;
  remedies: FindIncidents;
}

/**
 * Finds the incidents that issues link to the changes of a repository: an issue links the pull requests and commits that its
 * line "Caused by" names (or what stands below such a heading), or without such a line those that it names at all. What was merged
 * only after the issue was opened did not cause it, nor did what only mended it: "Fixed by #43".
 */
export const incidentsIn = (issues: readonly IncidentIssue[], repository: string, timezone: string): FindIncidents =>
  issueLinks(issues, repository, timezone).causes;

/** Finds the causes of incidents, as incidentsIn does, and what ended them: "Fixed by #43", "Rolled back in #44". */
export function issueLinks(issues: readonly IncidentIssue[], repository: string, timezone: string): Links {
  const [causes, remedies] = [linkIndex(), linkIndex()];
  for (const issue of issues) {
    const all = linesIn(`${issue.title}\n${issue.body}`).map(({ text, heading }) => ({
      isCause: cause.test(text) || (heading !== null && cause.test(heading)),
      names: namesIn(text, repository, issue),
      ended: endedIn(heading === null ? text : `## ${heading}\n${text}`, repository, issue),
    }));
    const told = all.filter(({ isCause, names, ended }) => isCause && less(names, ended).size > 0);
    const ended = new Set(all.flatMap((line) => [...line.ended]));
    const reference = `${issue.repository}#${issue.number}`;
    const startedAt = startOf(issue.body, timezone);
    const caused =
      told.length > 0
        ? told.flatMap(({ names, ended: own }) => [...less(names, own)])
        : all.flatMap(({ names }) => [...less(names, ended)]);
    for (const name of new Set(caused))
      causes.add(name, { issue, reference, startedAt, link: told.length > 0 ? 'cause' : 'named' });
    for (const name of ended) remedies.add(name, { issue, reference, startedAt, link: 'repair' });
  }
  return {
    causes: (change) =>
      found(
        causes
          .of(change)
          .filter(({ issue, startedAt }) => startedAt !== null || floor(issue.createdAt) >= floor(change.mergedAt)),
      ),
    remedies: (change) => found(remedies.of(change)),
  };
}

const less = (names: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...names].filter((name) => !others.has(name)));

const found = (all: readonly Named[]): Incident[] => {
  const once = new Map(all.map(({ reference, startedAt, link }) => [reference, { startedAt, link }]));
  return [...once].map(([reference, told]): Incident => ({ reference, by: 'issue', ...told }));
};

const floor = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE);
