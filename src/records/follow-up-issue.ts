import { formatInstant } from '../calendar/format.ts';
import { link, type Markdown, md, strong, text } from '../report/markdown.ts';
import { box, checklistMark, checklistOf, tickedItems } from './checklist.ts';
import { retrospectiveLabel } from './obligation-evidence.ts';
import type { ObligationRecord, PullRequestRecord } from './record.ts';

/** What an issue about a merged change is made of: a record, or the part of it that is known. */
export type Followed = Pick<PullRequestRecord, 'repository' | 'number' | 'title' | 'url' | 'lane'> & {
  merge: Pick<PullRequestRecord['merge'], 'at' | 'by'>;
  obligations: readonly ObligationRecord[];
};

type Purpose = 'emergency' | 'rollback';

/** The purpose of the issue of a lane; null: the lane opens none. */
export const issuePurpose = (lane: Followed['lane']): Purpose | null =>
  lane === 'emergency' || lane === 'rollback' ? lane : null;

/** By when the first of the obligations is due; null: none has a time. */
function firstDue(obligations: readonly ObligationRecord[]): Date | null {
  const due = obligations.flatMap((each) => (each.due === null ? [] : [Date.parse(each.due)]));
  return due.length === 0 ? null : new Date(Math.min(...due));
}

/** The title of the issue: nothing of it was written by a stranger. Throws a RangeError for a lane that opens none. */
export function issueTitle(of: Followed, timezone: string): string {
  const purpose = issuePurpose(of.lane);
  if (purpose === null) throw new RangeError(`The lane ${of.lane} opens no issue`);
  const due = firstDue(of.obligations);
  const by = due === null ? '' : ` by ${formatInstant(due, timezone, new Date(of.merge.at))}`;
  return purpose === 'emergency'
    ? `Emergency change #${of.number}: document${by}`
    : `Rollback #${of.number}: document the incident${by}`;
}

const how: Readonly<Record<string, Markdown>> = {
  review: md`approve the pull request; who wrote, committed or pushed any of it cannot`,
  confirmation: md`approve the pull request, or write “I confirm” in a comment there`,
  tests: md`let the checks of the merge commit succeed, or tick this once they were run`,
  retrospective: md`somebody other than the author sets the label “${retrospectiveLabel}” on the pull request`,
  incident: md`write an “Incident” section into the description of the pull request, or the link of the report`,
  verify: md`tick this once it is verified`,
};

/**
 * The body of the issue: the obligations as a checklist, which the sweep ticks by what the facts show. `timezone` is the
 * policy's. Safe whatever strangers wrote. Throws a RangeError for a lane that opens no issue.
 */
export function issueBody(of: Followed, timezone: string): string {
  const purpose = issuePurpose(of.lane);
  if (purpose === null) throw new RangeError(`The lane ${of.lane} opens no issue`);
  const merged = formatInstant(new Date(of.merge.at), timezone);
  const what = purpose === 'emergency' ? 'an emergency' : 'a rollback';
  const lead = md`${link(md`#${of.number}`, of.url)} ${text(of.title, 256)} was merged as ${what} on ${merged}${of.merge.by === null ? '' : md` by ${of.merge.by}`}.`;
  const items = of.obligations.map((each) => item(each, timezone, of.merge.at));
  const closing = md`The gate ticks what it finds done, and closes this issue when everything is. Boxes of what it can see for itself are not taken from here.`;
  const mark = checklistMark({ purpose, repository: of.repository, number: of.number });
  return [mark, lead, '', ...items, '', closing, ''].map(String).join('\n');
}

function item(each: ObligationRecord, timezone: string, mergedAt: string): Markdown {
  const { id, what, clauses, due, state, doneAt, by, late } = each;
  const instant = (at: string) => formatInstant(new Date(at), timezone, new Date(mergedAt));
  const policy = clauses.length === 0 ? md`` : md` (policy ${clauses.join(', ')})`;
  if (state === 'done') {
    const done = `${by === null ? '' : `by ${by} `}on ${instant(doneAt ?? mergedAt)}${late ? ', too late' : ''}`;
    return box(id, true, md`${strong(`${what}:`)} ${each.how}, ${done}${policy}`);
  }
  const when = due === null ? '' : state === 'overdue' ? `; was due ${instant(due)}` : `; due ${instant(due)}`;
  const lead = state === 'overdue' ? md`⚠️ ${strong('Overdue:')} ` : md``;
  const todo = Object.hasOwn(how, id) ? md`: ${how[id] ?? md``}` : md``;
  return box(id, false, md`${lead}${what}${todo}${when}${policy}`);
}

/**
 * Reads the issue's body back: which obligations are ticked, of those that are asked. Null where the body is not the
 * checklist of this change: then nothing is taken from it.
 */
export function ticksInIssue(
  body: string | null,
  of: Pick<Followed, 'repository' | 'number' | 'lane' | 'obligations'>,
): ReadonlySet<string> | null {
  const found = checklistOf(body);
  const same = found?.repository.toLowerCase() === of.repository.toLowerCase() && found.number === of.number;
  if (!same || found.purpose !== of.lane) return null;
  return tickedItems(
    body ?? '',
    of.obligations.map(({ id }) => id),
  );
}

/** A login or ORGANISATION/TEAM: what a mention may hold. */
const mentionable = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;

/** The comment that is written once when something is overdue; it mentions the owners on purpose. */
export function overdueComment(of: Followed, owners: readonly string[], timezone: string): string {
  const overdue = of.obligations.filter(({ state }) => state === 'overdue');
  const mentions = owners.filter((owner) => mentionable.test(owner)).map((owner) => `@${owner}`);
  const items = overdue.map(
    ({ what, due, how: why }) =>
      md`- ${strong(what)}${due === null ? '' : `, due ${formatInstant(new Date(due), timezone, new Date(of.merge.at))}`}: ${why}`,
  );
  const lead = md`Overdue for ${link(md`#${of.number}`, of.url)}:`;
  return [overdueMark, ...(mentions.length === 0 ? [] : [mentions.join(' '), '']), lead, '', ...items, '']
    .map(String)
    .join('\n');
}

/** The first line of that comment, by which it is found again. */
export const overdueMark = '<!-- change-gate:overdue -->';
