import { reasonsAgainst } from './compliance.ts';
import {
  type ChangeRecord,
  type ObligationRecord,
  type RevertLink,
  sameRecord,
  type VerificationRecord,
} from './record.ts';
import { sortedLinks } from './reverts.ts';

/** What went on since a record was written. What is absent was not looked at. */
export interface FollowUp {
  at: Date;
  obligations?: readonly ObligationRecord[];
  verification?: VerificationRecord | null;
  reverts?: readonly RevertLink[];
  revertedBy?: readonly RevertLink[];
  issue?: string | null;
}

/**
 * A record with what went on since; the same record where nothing did, so that nothing is written. What it says of the merge
 * stays, links are only added, and what was done stays done.
 */
export function followedUp<Kind extends ChangeRecord>(record: Kind, { at, ...news }: FollowUp): Kind {
  const links = {
    reverts: sortedLinks([...record.links.reverts, ...(news.reverts ?? [])]),
    revertedBy: sortedLinks([...record.links.revertedBy, ...(news.revertedBy ?? [])]),
    issue: news.issue ?? record.links.issue,
  };
  const next: Kind = { ...record, links, followedUpAt: at.toISOString(), ...afterMerge(record, news) };
  return sameRecord(record, next) ? record : next;
}

function afterMerge(record: ChangeRecord, news: Omit<FollowUp, 'at'>) {
  if (record.kind === 'push') return {};
  const obligations = record.obligations.map((known) => {
    const now = news.obligations?.find(({ id }) => id === known.id);
    // What it was and when it is due is as of the merge; only its state goes on. Why it is not done yet is for the issue.
    return now === undefined || known.state === 'done' || now.state === known.state
      ? known
      : { ...known, state: now.state, doneAt: now.doneAt, by: now.by, late: now.late, how: now.how };
  });
  const reasons = reasonsAgainst({ findings: record.findings, problems: record.problems, obligations });
  const verification =
    news.verification === undefined || record.verification?.state === 'complete'
      ? record.verification
      : news.verification;
  return { obligations, verification, reasons, compliant: reasons.length === 0 };
}
