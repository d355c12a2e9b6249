import { sameLogin } from '../people/login.ts';
import { createdBy } from './authorship.ts';
import { pushReasons } from './build-push-record.ts';
import { reasonsAgainst, verdictOf } from './compliance.ts';
import { monitoringEnds, monitoringMinutes } from './monitoring.ts';
import type { ChangeRecord, PullRequestRecord } from './record.ts';
import { type RecordPath, recordFiles, recordPlace } from './record-path.ts';
import { findingsOf, type VerificationFinding } from './verification-finding.ts';

const { fail } = findingsOf('agreement');

/** In what a record contradicts itself, its place or its repository. Everything is derived again from its own facts. */
export function disagreements(where: RecordPath, record: ChangeRecord, repository: string): VerificationFinding[] {
  const { json } = recordFiles(where.place);
  const remedy = 'Restore it from the history of the branch, or correct it by a commit that says so';
  const messages = [
    placed(where, record),
    record.repository.toLowerCase() === repository.toLowerCase()
      ? null
      : `It is of ${record.repository}, but the records are of ${repository}`,
    ...(record.kind === 'push' ? ofPush(record) : ofPullRequest(record)),
  ];
  return messages.flatMap((message) => (message === null ? [] : [fail(json, message, remedy)]));
}

function placed({ place }: RecordPath, record: ChangeRecord): string | null {
  const own = recordPlace(record);
  return own === place ? null : `It stands at ${place}, but by its date and number it belongs to ${own}`;
}

function ofPush(record: Extract<ChangeRecord, { kind: 'push' }>): (string | null)[] {
  return [
    sameList(pushReasons(record, record.problems), record.reasons) ? null : 'Its reasons are not those that it shows',
  ];
}

function ofPullRequest(record: PullRequestRecord): (string | null)[] {
  const { findings, verdict, compliant, reasons, createdAt, merge } = record;
  const derived = verdictOf(findings);
  const against = reasonsAgainst(record);
  return [
    findings.length === 0 ? 'It holds no findings' : null,
    derived === verdict ? null : `Its verdict is ${verdict}, but its findings amount to ${derived}`,
    compliant === (against.length === 0)
      ? null
      : compliant
        ? 'It says that it complies, but its own facts say why not'
        : 'It says that it does not comply, but nothing in it is against it',
    sameList(against, reasons) ? null : 'Its reasons are not those that its facts give',
    Date.parse(createdAt) <= Date.parse(merge.at) ? null : 'It was merged before it was opened',
    ...windowOf(record),
    ...approversIn(record),
    ...obligationsIn(record),
    verificationIn(record),
  ];
}

function windowOf({ findings, window }: PullRequestRecord): (string | null)[] {
  const found = findings.find(({ rule }) => rule === 'deployment-window');
  const claims = found?.outcome === 'pass' ? true : found?.outcome === 'wait' ? false : null;
  return [
    claims === null || claims === window.open
      ? null
      : `It says that the window was ${window.open ? 'open' : 'closed'}, but its rule found the opposite`,
    window.open === (window.reason === null)
      ? null
      : 'Whether its window was open and why it was closed contradict each other',
  ];
}

/** The seats that findings say were filled, by rule. */
const seatRules: Readonly<Record<string, string>> = {
  approvals: 'technical',
  'security-review': 'security',
  'executive-approval': 'executive',
};

function approversIn(record: PullRequestRecord): (string | null)[] {
  const { approvers, merge, findings } = record;
  const seen = new Set<string>();
  const wrong = approvers.map(({ login, at, counts, commit, sameDiffAsHead, seat, role }) => {
    const key = login.toLowerCase();
    if (seen.has(key)) return `${login} is listed twice among the approvers`;
    seen.add(key);
    if (Date.parse(at) > Date.parse(merge.at)) return `${login} approved only after the merge`;
    if (counts !== true)
      return seat === null && role === null ? null : `${login} fills a seat, but the approval did not count`;
    const hand = createdBy(record, login);
    if (hand !== null) return `The approval of ${login} counts, but ${login} ${hand}`;
    const isHead = commit?.toLowerCase() === merge.head.sha.toLowerCase();
    return isHead || sameDiffAsHead === true ? null : `The approval of ${login} counts, but is not of what was merged`;
  });
  const claimed = findings.flatMap(({ rule, outcome, evidence }) => {
    const seat = Object.hasOwn(seatRules, rule) ? seatRules[rule] : undefined;
    const named = outcome === 'pass' ? evidence?.['approvers'] : undefined;
    if (seat === undefined || !Array.isArray(named)) return [];
    return named.map((login: unknown) =>
      approvers.some((each) => typeof login === 'string' && sameLogin(each.login, login) && each.counts === true)
        ? null
        : `The rule ${rule} rests on an approval by ${typeof login === 'string' ? login : JSON.stringify(login)} that is not among its approvers`,
    );
  });
  return [...wrong, ...claimed];
}

function obligationsIn({ obligations, merge }: PullRequestRecord): (string | null)[] {
  return obligations.map(({ what, state, doneAt, due, late, by }) => {
    if ((state === 'done') !== (doneAt !== null)) return `“${what}” is ${state}, which its instant contradicts`;
    if (doneAt === null && by !== null) return `“${what}” is not done, but names who did it`;
    const isLate = doneAt !== null && due !== null && Date.parse(doneAt) >= Date.parse(due);
    if (late !== isLate) return `Whether “${what}” was done too late contradicts its instants`;
    return due !== null && Date.parse(due) < Date.parse(merge.at) ? `“${what}” was due before the merge` : null;
  });
}

function verificationIn({ verification, category, merge }: PullRequestRecord): string | null {
  if (verification === null) return null;
  const { minutes, ends, state, checks } = verification;
  if (minutes !== monitoringMinutes[category] || ends !== monitoringEnds(category, new Date(merge.at)).toISOString())
    return `Its monitoring period is not that of a ${category} change`;
  const all = checks.every(({ done }) => done);
  if (state === 'complete' && !all) return 'Its verification is complete, but checks are open';
  return state === 'incomplete' && all ? 'Its verification is incomplete, but no check is open' : null;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
