import { createHash } from 'node:crypto';
import { parseBody } from '../body/parse.ts';
import { createCalendar } from '../calendar/calendar.ts';
import { formatInstant } from '../calendar/format.ts';
import type { Change, Check } from '../change.ts';
import { migrationsOf } from '../classify/migrations.ts';
import type { Decision, Finding } from '../decision.ts';
import { latestChecks } from '../latest-checks.ts';
import type { Policy } from '../policy/schema.ts';
import { asOfMerge } from '../replay/as-of-merge.ts';
import { caveats, type MergedChange } from '../replay/merged.ts';
import { strippedOfAddresses } from './addresses.ts';
import { changedSince } from './changed-since.ts';
import { reasonsAgainst } from './compliance.ts';
import { verificationAt } from './monitoring.ts';
import { narrativeOf, silence } from './narrative.ts';
import { openObligations } from './obligations.ts';
import { approversOf, commitAuthorsOf, compare } from './people.ts';
import type { ChangeRecord, ObligationRecord, PullRequestRecord, RevertLink, VerificationRecord } from './record.ts';

/** How and when facts were captured. */
export interface Capture {
  at: Date;
  by: ChangeRecord['capture']['by'];
}

/** What a record holds besides the change and its decision. */
export interface RecordFacts {
  policy: Policy;
  /** The version of change-gate. */
  gateVersion: string;
  capture: Capture;
  /** The change as of the merge, where more is known of it than `change` shows, such as the body before an edit. */
  asOf?: MergedChange;
  /** Whether the gate only reported at the merge, whatever the policy says. Default: as the policy says. */
  reportOnly?: boolean;
  /** Why everything was frozen at the merge, from outside the policy. */
  freeze?: string;
  /** The commits that the merge brought to the base branch; absent: not known. */
  landed?: readonly string[] | null;
  /** What the audit found besides the rules, as sentences: a bypass, a forged status. */
  problems?: readonly string[];
  reverts?: readonly RevertLink[];
  revertedBy?: readonly RevertLink[];
  /** The issue that follows it up. */
  issue?: string | null;
  obligations?: readonly ObligationRecord[];
  verification?: VerificationRecord | null;
  /** When these last three were looked at; absent: not since the capture. */
  followedUpAt?: Date;
}

/**
 * The record of a merged pull request. `change` are the facts as they were read, `decision` the judgement as of the merge. The
 * same facts give the same record. Throws a RangeError where the change is not merged, or the decision is of something else.
 */
export function buildRecord(change: Change, decision: Decision, facts: RecordFacts): PullRequestRecord {
  const mergedAt = mergeOf(change, decision);
  const { policy, capture, landed = null } = facts;
  const asOf = facts.asOf ?? asOfMerge(change, { renames: [] });
  const then = asOf.change;
  const obligations = [...(facts.obligations ?? openObligations(decision.obligations, capture.at))];
  const problems = [...(facts.problems ?? [])];
  const reasons = reasonsAgainst({ findings: decision.findings, obligations, problems });
  const { testing, ...narrative } = saidIn(asOf, decision, policy);
  const { title, createdAt, checks } = then;
  return clean<PullRequestRecord>({
    recordVersion: 1,
    kind: 'pull-request',
    repository: change.repository,
    number: change.number,
    url: change.url ?? null,
    title,
    ...narrative,
    ...authorsOf(then),
    approvers: approversOf(then, decision, mergedAt),
    createdAt,
    merge: {
      at: mergedAt.toISOString(),
      // As seen from another year, so that the year is told: records are kept for long.
      local: formatInstant(mergedAt, policy.calendar.timezone, new Date(0)),
      by: change.mergedBy,
      commit: change.mergeCommit,
      base: { ref: change.base.ref, sha: change.base.sha },
      head: { ref: change.head.ref, sha: change.head.sha, repository: change.head.repository ?? null },
      commits: then.commits?.map(({ sha }) => sha) ?? null,
      landed: landed === null ? null : [...landed],
    },
    ...judgementOf(decision),
    labels: [...new Set(then.labels)].sort(compare),
    testing: { ...testing, checks: checks === undefined ? null : checksOf(checks) },
    window: windowAt(mergedAt, policy, facts.freeze ?? '', decision.findings),
    migrations: migrationsOf(then.files ?? []).map((one) => ({ ...one })),
    obligations,
    verification: verificationOf(decision, mergedAt, facts),
    changedSinceMerge: changedSince(then, change, mergedAt),
    caveats: asOf.caveats.map((caveat) => caveats[caveat]),
    problems,
    compliant: reasons.length === 0,
    reasons,
    ...origin(policy, decision.policy, facts.gateVersion, capture, facts),
  });
}

/** What the pull request said at the merge, where anybody knows. */
function saidIn({ change, unknown }: MergedChange, { lane }: Decision, policy: Policy) {
  if (unknown.includes('body')) return { ...silence, bodySha256: null };
  const bodySha256 = createHash('sha256')
    .update(change.body ?? '', 'utf8')
    .digest('hex');
  return { ...narrativeOf(parseBody(change.body), change.linkedIssues ?? [], lane, policy), bodySha256 };
}

function authorsOf({ author, commits = [] }: Change): Pick<PullRequestRecord, 'author' | 'commitAuthors'> {
  return {
    author: author === null ? null : { login: author.login, bot: author.bot, startedBy: author.startedBy ?? null },
    commitAuthors: commitAuthorsOf(commits),
  };
}

function judgementOf(
  decision: Decision,
): Pick<PullRequestRecord, 'verdict' | 'category' | 'categoryReasons' | 'areas' | 'lane' | 'laneReason' | 'findings'> {
  const { verdict, category, lane, laneReason } = decision;
  return {
    verdict,
    category,
    categoryReasons: decision.categoryReasons.map((reason) => ({ ...reason, files: [...reason.files] })),
    areas: decision.sensitive.map((area) => ({ ...area, files: [...area.files] })),
    lane,
    laneReason,
    findings: decision.findings.map((finding) => ({
      ...finding,
      clauses: [...finding.clauses],
      controls: [...finding.controls],
    })),
  };
}

function verificationOf(
  decision: Decision,
  mergedAt: Date,
  { verification, capture }: RecordFacts,
): PullRequestRecord['verification'] {
  if (verification !== undefined) return verification;
  return deploys(decision) ? verificationAt(decision.category, mergedAt, new Set(), capture.at) : null;
}

/** What every record says of where it comes from, and what it is linked to. */
export function origin(
  policy: Policy,
  { source, sha256 }: Decision['policy'],
  gateVersion: string,
  capture: Capture,
  { reverts = [], revertedBy = [], issue = null, followedUpAt, reportOnly }: Partial<RecordFacts>,
): Pick<ChangeRecord, 'policy' | 'gate' | 'links' | 'capture' | 'followedUpAt'> {
  return {
    policy: {
      source,
      sha256,
      document: policy.document.title,
      reportOnly: reportOnly ?? policy.mode === 'report-only',
    },
    gate: { version: gateVersion },
    links: { reverts: [...reverts], revertedBy: [...revertedBy], issue },
    followedUpAt: followedUpAt?.toISOString() ?? null,
    capture: { at: capture.at.toISOString(), by: capture.by },
  };
}

/** A record as plain JSON without e-mail addresses, as it is written and read again. */
export function clean<Kind extends ChangeRecord>(record: Kind): Kind {
  const plain: unknown = strippedOfAddresses(JSON.parse(JSON.stringify(record)));
  // Replacing texts by texts leaves every member of the type it had.
  return plain as Kind;
}

function mergeOf({ mergedAt, repository, number, head }: Change, { change, at }: Decision): Date {
  const name = `${repository}#${number}`;
  if (mergedAt === null) throw new RangeError(`${name} is not merged, so there is nothing to record`);
  if (change.repository !== repository || change.number !== number || change.head !== head.sha)
    throw new RangeError(`The decision is of ${change.repository}#${change.number}, not of ${name} as it was merged`);
  if (Date.parse(at) !== Date.parse(mergedAt))
    throw new RangeError(`The decision on ${name} is of ${at}, but it was merged at ${mergedAt}: judge it as of then`);
  return new Date(mergedAt);
}

const timed = 'deployment-window';

/** Whether merging deployed anything: the rule of the window alone says that it did not. */
const deploys = ({ findings }: Decision): boolean =>
  !findings.some(({ rule, outcome, lifted }) => rule === timed && outcome === 'not-applicable' && lifted === undefined);

function windowAt(at: Date, policy: Policy, freeze: string, findings: readonly Finding[]): PullRequestRecord['window'] {
  const { open, reason, name } = createCalendar(policy, { freeze }).stateAt(at);
  const found = findings.find(({ rule }) => rule === timed);
  return {
    open,
    reason,
    name,
    timezone: policy.calendar.timezone,
    found: found?.lifted?.message ?? found?.message ?? 'The policy does not judge the window',
  };
}

const checksOf = (checks: readonly Check[]): NonNullable<PullRequestRecord['testing']['checks']> =>
  latestChecks(checks)
    .filter(({ own }) => !own)
    .map(({ name, kind, app, workflow, required, status, conclusion, completedAt }) => ({
      name,
      kind,
      app: app ?? null,
      workflow: workflow ?? null,
      required,
      status,
      conclusion,
      completedAt: completedAt ?? null,
    }))
    .sort((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
