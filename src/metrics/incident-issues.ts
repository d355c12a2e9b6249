import { firstReaching, zoneOf } from '../calendar/zone.ts';
import type { Incident } from './change-facts.ts';

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

/** "Started at: 2026-11-19 09:50", "**Incident start** 2026-11-19T15:50Z". */
const start =
  /^[\s>*_#-]{0,20}(?:incident )?(?:start(?:ed|s)?|began|begin(?:ning)?)(?: at| time)?\b[\s:*_–-]{0,20}(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s?(Z|UTC|[+-]\d\d:?\d\d)?/i;

/**
 * When an issue says that its incident began: a line such as "Started: 2026-11-19 09:50", in the time zone that it names or
 * else in that of the policy. null: it does not say.
 */
export function startOf(body: string, timezone: string): string | null {
  for (const line of linesOf(body)) {
    const [, day, minutes, seconds = ':00', zone] = start.exec(line) ?? [];
    if (day === undefined || minutes === undefined) continue;
    const local = Date.parse(`${day}T${minutes}${seconds}Z`);
    if (Number.isNaN(local)) continue;
    const at = zone === undefined ? firstReaching(zoneOf(timezone), local) : local - offsetOf(zone);
    return new Date(at).toISOString();
  }
  return null;
}

/** Milliseconds east of UTC: "Z", "UTC", "-06:00", "+0530". */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
  return sign === '-' ? -size : size;
}

const linesOf = (body: string): string[] => body.slice(0, mostCharacters).split(/\r\n?|\n/);

/**
 * Finds the incidents that issues link to the changes of a repository: an issue links the pull requests and commits that its
 * line "Caused by" names, or without such a line those that it names at all. What was merged only after the issue was opened
 * did not cause it.
 */
export function incidentsIn(issues: readonly IncidentIssue[], repository: string, timezone: string): FindIncidents {
  const byNumber = new Map<number, Named[]>();
  const byCommit = new Map<string, (Named & { commit: string })[]>();
  for (const issue of issues) {
    const all = linesOf(`${issue.title}\n${issue.body}`);
    const causes = all.filter((line) => cause.test(line)).map((line) => namesIn(line, repository, issue));
    const told = causes.filter(({ numbers, commits }) => numbers.size + commits.size > 0);
    const named = { issue, reference: `${issue.repository}#${issue.number}`, startedAt: startOf(issue.body, timezone) };
    for (const { numbers, commits } of told.length > 0 ? told : all.map((line) => namesIn(line, repository, issue))) {
      for (const number of numbers) append(byNumber, number, named);
      for (const commit of commits) append(byCommit, commit.slice(0, shortest), { ...named, commit });
    }
  }
  return ({ number, commits, mergedAt }) => {
    const ofCommits = commits.flatMap((sha) =>
      (byCommit.get(sha.slice(0, shortest).toLowerCase()) ?? []).filter(({ commit }) =>
        sha.toLowerCase().startsWith(commit),
      ),
    );
    const found = [...(number === null ? [] : (byNumber.get(number) ?? [])), ...ofCommits].filter(
      ({ issue, startedAt }) => startedAt !== null || floor(issue.createdAt) >= floor(mergedAt),
    );
    const once = new Map(found.map(({ reference, startedAt }) => [reference, startedAt]));
    return [...once].map(([reference, startedAt]): Incident => ({ reference, by: 'issue', startedAt }));
  };
}

interface Named {
  issue: IncidentIssue;
  reference: string;
  startedAt: string | null;
}

const floor = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE);

/** A commit may be abbreviated to this many digits. */
const shortest = 7;

/** The pull requests and commits of a repository that a line of an issue names. */
function namesIn(
  line: string,
  repository: string,
  issue: IncidentIssue,
): { numbers: Set<number>; commits: Set<string> } {
  const isOwn = issue.repository.toLowerCase() === repository.toLowerCase();
  const numbers = new Set<number>();
  const here = (where: string | undefined) =>
    where === undefined ? isOwn : where.toLowerCase() === repository.toLowerCase();
  for (const [, where, number] of line.matchAll(/(?<![\w/.-])([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/g))
    if (here(where) && !(isOwn && Number(number) === issue.number)) numbers.add(Number(number));
  for (const [, where, number] of line.matchAll(/\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/([1-9]\d{0,8})\b/g))
    if (here(where)) numbers.add(Number(number));
  const commits = new Set([...line.matchAll(/\b[0-9a-f]{7,64}\b/g)].flatMap(([sha]) => (/\d/.test(sha) ? [sha] : [])));
  return { numbers, commits };
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}
