import { formatInstant } from '../calendar/format.ts';
import type { NewLabel } from '../github/issues.ts';
import { sameLogin } from '../people/login.ts';
import { checklistMark } from '../records/checklist.ts';
import { reasonsAgainst } from '../records/compliance.ts';
import { issueBody, issuePurpose, issueTitle } from '../records/follow-up-issue.ts';
import type { ChangeRecord, PullRequestRecord, PushRecord } from '../records/record.ts';
import { code, link, type Markdown, md, text } from '../report/markdown.ts';
import { oneLine } from '../report/visible.ts';

/** The labels that the gate sets on its issues, by what they are for. */
export const followUpLabels = {
  gate: { name: 'change-gate', color: '5319e7', description: 'Opened by change-gate' },
  emergency: { name: 'emergency-follow-up', color: 'd93f0b', description: 'What an emergency change put off (3.4)' },
  rollback: { name: 'rollback-follow-up', color: 'fbca04', description: 'What a rollback put off (5.2)' },
  nonCompliant: { name: 'non-compliant', color: 'b60205', description: 'Reached main against the policy' },
  overdue: { name: 'overdue', color: 'b60205', description: 'Not done in time' },
} as const satisfies Readonly<Record<string, NewLabel>>;

/** An issue as it has to stand. */
export interface FollowUpText {
  /** How its body begins, by which it is found again. */
  marker: string;
  title: string;
  body: string;
  labels: readonly NewLabel[];
  /** Who made the change; null: nobody whom it could be assigned to. */
  assignee: string | null;
}

export interface TextOptions {
  /** The policy's. */
  timezone: string;
  /** Where the record can be read; null: not known. */
  recordUrl: string | null;
}

/**
 * The issue that follows a record up: what an emergency or a rollback has put off, or else why the change does not comply. null:
 * the record asks for none. Safe whatever strangers wrote.
 */
export function followUpText(record: ChangeRecord, options: TextOptions): FollowUpText | null {
  if (record.kind === 'push') return ofPush(record, options);
  const purpose = issuePurpose(record.lane);
  if (purpose !== null) return ofLane(record, purpose, options);
  return record.compliant ? null : ofChange(record, options);
}

/** What did not comply already at the merge; what is late since is for the checklist to say. */
const atMerge = ({ findings, problems }: PullRequestRecord): string[] =>
  reasonsAgainst({ findings, problems, obligations: [] });

function ofLane(record: PullRequestRecord, purpose: 'emergency' | 'rollback', options: TextOptions): FollowUpText {
  const { repository, number } = record;
  const reasons = atMerge(record);
  const besides =
    reasons.length === 0 ? [] : ['', md`It did not comply with the policy when it was merged:`, '', ...listed(reasons)];
  const lines = [issueBody(record, options.timezone).trimEnd(), ...besides, '', recordLine(options), ''];
  return {
    marker: checklistMark({ purpose, repository, number }),
    title: issueTitle(record, options.timezone),
    body: lines.map(String).join('\n'),
    labels: [
      followUpLabels.gate,
      followUpLabels[purpose],
      ...(reasons.length === 0 ? [] : [followUpLabels.nonCompliant]),
    ],
    assignee: makerOf(record),
  };
}

function ofChange(record: PullRequestRecord, options: TextOptions): FollowUpText {
  const { repository, number, url, title, merge, reasons } = record;
  const merged = formatInstant(new Date(merge.at), options.timezone);
  const by = merge.by === null ? md`` : md` by ${merge.by}`;
  const lead = md`${link(md`#${number}`, url)} ${text(title, 256)} was merged into ${code(merge.base.ref, 100)} on ${merged}${by}, and does not comply with the policy:`;
  return {
    ...nonCompliant(`${repository}#${number}`, lead, reasons, options),
    title: `Non-compliant change #${number} reached ${branchName(merge.base.ref)}`,
    assignee: makerOf(record),
  };
}

function ofPush({ repository, reasons, push }: PushRecord, options: TextOptions): FollowUpText {
  const { branch, after, by } = push;
  const at = formatInstant(new Date(push.at), options.timezone);
  const lead = md`On ${at}, ${code(branch, 100)} was moved to ${code(after.slice(0, 7))} past the gate, so nobody judged what it brought:`;
  return {
    ...nonCompliant(`${repository}@${after.toLowerCase()}`, lead, reasons, options),
    title: `Push past the gate: ${after.slice(0, 7)} reached ${branchName(branch)}`,
    assignee: by === null || isBot(by) ? null : by,
  };
}

function nonCompliant(
  of: string,
  lead: Markdown,
  reasons: readonly string[],
  options: TextOptions,
): Pick<FollowUpText, 'marker' | 'body' | 'labels'> {
  const marker = `<!-- change-gate:non-compliant ${of} -->`;
  const closing = md`Decide what follows from it (a review after the fact, a rollback, a correction), say so here, and close this issue.`;
  const lines = [marker, lead, '', ...listed(reasons), '', recordLine(options), '', closing, ''];
  return { marker, body: lines.map(String).join('\n'), labels: [followUpLabels.gate, followUpLabels.nonCompliant] };
}

/** More than these are told by the record alone: an issue holds 65,536 characters, and each may take several. */
const mostReasons = 25;

function listed(reasons: readonly string[]): Markdown[] {
  const shown = reasons.slice(0, mostReasons).map((reason) => md`- ${text(reason, 300)}`);
  const more = reasons.length - shown.length;
  return more === 0 ? shown : [...shown, md`- … and ${more} more, which the record tells`];
}

const recordLine = ({ recordUrl }: TextOptions): Markdown =>
  md`${link('The record of the change', recordUrl)} has every finding with its evidence.`;

const branchName = (branch: string): string => oneLine(branch, 100);

const isBot = (login: string): boolean => login.endsWith('[bot]') || sameLogin(login, 'ghost');

/** The author, or who started the agent that is. */
function makerOf({ author }: PullRequestRecord): string | null {
  const login = author?.bot === true ? author.startedBy : author?.login;
  return login === undefined || login === null || isBot(login) ? null : login;
}
