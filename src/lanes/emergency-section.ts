import type { Body, Section } from '../body/body.ts';
import { findSection, isPlaceholder } from '../body/find.ts';
import { isNoPerson } from '../people/identity.ts';
import { amongLogins } from '../people/login.ts';

/** What an `## Emergency` section says. */
export interface EmergencySection {
  /** Why it cannot wait, or the link of the incident; empty: not said. */
  reason: string;
  /** Whose approval is claimed, in the author's words; empty: not said. */
  approval: string;
  /** The logins named there with @, as they are written. */
  approvers: readonly string[];
  /** Words there that could be a login but lack the @. */
  bare: string | null;
}

type Field = 'reason' | 'approval';

/** What names a field at the start of a line; the value follows. Lines come with single spaces. */
const starts: Readonly<Record<Field, RegExp>> = {
  reason:
    /^(?:reason|why(?: (?:it|this) can(?:no|')?t wait)?|justification|cause|incident(?: (?:link|report|ticket|url|number))?)(?: ?[/(][^:：|]{0,60})? ?(?:[:：|=]|[–—-] |$) ?/i,
  approval:
    /^(?:verbal(?:ly)?[ -])?(?:approved|approvers?|approval)(?:[ -]verbally)?(?:[ -](?:by|from))?(?: ?\([^()]{0,60}\))? ?(?:[:：|=]|[–—-] |$|(?=@)) ?/i,
};

/** An approver on the line of the reason: “Reason: outage. Approved by: @alan”. */
const inlineApprover = /(?<!\b(?:not|verbally))[ ;,.|](?=(?:verbally )?approved[ -]by ?[:：])/gi;

/** A person: no team, no bot, no address. */
const mention = /(?<![\w@.+-])@([a-z0-9][\w-]{0,99})(?![\w-]|\/\w|\[bot\])/gi;

/** Words that say that nobody has approved yet. */
const unsettled = /\b(?:not|nobody|pending|(?:a)?waiting|asking|requested from|unreachable|unavailable|yet)\b/i;

/** What people write to call many, though somebody may hold it as a login. */
const everybody: readonly string[] = ['all', 'here', 'everyone', 'everybody', 'channel', 'team'];

const link = /https?:\/\/[^\s<>()[\]]+|(?:^|[\s(])#\d+\b/;

/**
 * Reads the emergency section: `Reason:` or a link, and `Approved by: @login`. Undefined where there is none. `bots`, coding
 * agents and words that call many name no approver.
 */
export function emergencySection(
  body: Body,
  headings: readonly string[],
  bots: readonly string[] = [],
): EmergencySection | undefined {
  const section = findSection(body, headings);
  if (section === undefined) return undefined;
  const lines = section.content
    .replace(/[^\S\n]+/g, ' ')
    .replace(inlineApprover, '\n')
    .split('\n');
  const { values, others } = readFields(lines.map(bareLine));
  for (const { heading, content } of within(body, section.line)) {
    const field = fieldOf(heading);
    if (field !== undefined && values[field] === '' && !isPlaceholder(content))
      values[field] = content.replace(/\s+/g, ' ');
  }
  const approval = isUnsettled(values.approval) ? '' : values.approval;
  const isPerson = (login: string) => !amongLogins(login, everybody) && !isNoPerson(login, bots);
  const mentioned = [...approval.matchAll(mention)].map(([, login = '']) => login);
  return {
    reason: values.reason || (link.exec(others.join('\n'))?.[0].trim() ?? ''),
    approval: values.approval,
    approvers: [...new Set(mentioned.filter(isPerson))],
    bare: /^[a-z0-9][\w-]*$/i.test(approval) && isPerson(approval) ? approval : null,
  };
}

/** Whether nobody has approved yet: what stands behind the first login, or in brackets, tells how somebody did. */
function isUnsettled(approval: string): boolean {
  const first = approval.search(mention);
  const before = first < 0 ? approval : approval.slice(0, first);
  return unsettled.test(withoutNotes(before)) || withoutNotes(approval).includes('?');
}

/** Without notes in brackets, and without teams that are mentioned. */
const withoutNotes = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]|@[\w/-]+/g, ' ');

/**
 * The values of the fields: behind the name, or on the lines that follow. What was left as a template has none. `others` are
 * the lines that say nothing of the approval: the profile of an approver is no incident.
 */
function readFields(lines: readonly string[]): { values: Record<Field, string>; others: readonly string[] } {
  const values: Record<Field, string> = { reason: '', approval: '' };
  const others: string[] = [];
  let current: Field | undefined;
  for (const line of lines) {
    const field = fieldOf(line);
    if (field !== undefined) {
      // The first one that is filled in counts.
      current = values[field] === '' ? field : undefined;
      if (current !== undefined) values[field] = written(line.replace(starts[field], ''));
    } else if (current === 'reason' || (current === 'approval' && continues(values.approval, line))) {
      values[current] = `${values[current]} ${written(line)}`.trim();
    }
    const ofApproval =
      field === 'approval' || (field === undefined && (current === 'approval' || line.startsWith('@')));
    if (!ofApproval) others.push(line);
  }
  return { values, others };
}

/** Whether a line goes on about who approved: a mention in other text (“Thanks to @alan”) is none. */
const continues = (approval: string, line: string): boolean =>
  line.startsWith('@') || (approval === '' && (!line.includes('@') || line.includes('(@')));

const fieldOf = (line: string): Field | undefined =>
  starts.reason.test(line) ? 'reason' : starts.approval.test(line) ? 'approval' : undefined;

/** Without a ticked box, or the edge of a table. */
const bareLine = (line: string): string => line.replace(/^(?:[\s|]|\[x\] )+/i, '').trim();

function written(value: string): string {
  const cell = value.trim().replace(/ ?\|$/, '');
  return isPlaceholder(cell) ? '' : cell;
}

/** The sections inside the one that starts on a line. */
function within({ sections }: Body, line: number): Section[] {
  const outer = sections.find((section) => section.line === line);
  const end = outer?.end ?? Number.POSITIVE_INFINITY;
  return sections.filter((section) => section.line > line && section.line < end && section.level > (outer?.level ?? 6));
}
