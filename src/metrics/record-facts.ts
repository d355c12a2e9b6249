import type { BusinessHours } from '../calendar/business-hours.ts';
import { categories } from '../classify/category.ts';
import type { Outcome } from '../decision.ts';
import type { ChangeRecord, PullRequestRecord, PushRecord, RevertLink } from '../records/record.ts';
import type { ChangeFacts, Deployment, FactLink, RuleFact } from './change-facts.ts';
import { type IncidentFinder, incidentFinder } from './incidents.ts';
import type { IncidentPolicy } from './metrics-policy.ts';
import { waitingInRecord } from './waiting.ts';

/** What was read besides the record, such as from GitHub. What is absent is taken from the record. */
export type ReadBesides = Partial<
  Pick<ChangeFacts, 'readyAt' | 'incidents' | 'incidentsUnread' | 'heldBy' | 'revertedBy' | 'obligations'>
> & {
  /** A record does not tell; whether the repository has deployment statuses, the caller has to know. */
  deployment: Deployment;
};

/** Makes fact sheets of records. `window` are the hours in which the policy lets changes ship. */
export function recordFacts(
  metrics: IncidentPolicy,
  window: BusinessHours,
): (record: ChangeRecord, besides: ReadBesides) => ChangeFacts {
  const finder = incidentFinder(metrics);
  return (record, besides) =>
    record.kind === 'push' ? ofPush(record, besides, finder) : ofPullRequest(record, besides, finder, window);
}

function ofPullRequest(
  record: PullRequestRecord,
  besides: ReadBesides,
  finder: IncidentFinder,
  window: BusinessHours,
): ChangeFacts {
  const readyAt = besides.readyAt ?? readyIn(record);
  const { merge, links, labels } = record;
  return {
    source: 'record',
    kind: 'pull-request',
    repository: record.repository,
    number: record.number,
    commits: [...new Set([merge.commit ?? [], merge.landed ?? []].flat())],
    title: record.title,
    author: record.author?.login ?? null,
    mergedAt: merge.at,
    createdAt: record.createdAt,
    readyAt,
    category: record.category,
    lowered: wasLowered(record),
    lane: record.lane,
    compliant: record.compliant,
    problems: record.problems.length,
    approval: approvalIn(record),
    reverts: links.reverts.map(linkOf),
    revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
    ...(besides.incidents === undefined
      ? incidentsIn(finder, labels, [record.title, record.what, record.why?.text ?? '', record.laneReason])
      : { incidents: besides.incidents, incidentsUnread: besides.incidentsUnread ?? false }),
    deployment: besides.deployment,
    rules: rulesOf(record.findings),
    heldBy: besides.heldBy ?? null,
    waiting: waitingInRecord(record, readyAt ?? record.createdAt, window),
    obligations:
      besides.obligations ?? record.obligations.map(({ id, state, due, late }) => ({ id, state, due, late })),
    verification: verificationIn(record),
    window: { use: windowUse(record), reason: record.window.reason },
  };
}

function ofPush({ push, links, ...record }: PushRecord, besides: ReadBesides, finder: IncidentFinder): ChangeFacts {
  return {
    source: 'record',
    kind: 'push',
    repository: record.repository,
    number: null,
    commits: [push.after, ...push.commits.map(({ sha }) => sha)],
    title: push.commits.at(-1)?.subject ?? `Forced push to ${push.branch}`,
    author: push.by,
    mergedAt: push.at,
    createdAt: null,
    readyAt: null,
    category: null,
    lowered: false,
    lane: null,
    compliant: false,
    problems: record.problems.length,
    approval: { state: 'none' },
    reverts: links.reverts.map(linkOf),
    revertedBy: besides.revertedBy ?? links.revertedBy.map(linkOf),
    ...(besides.incidents === undefined
      ? incidentsIn(
          finder,
          [],
          push.commits.map(({ subject }) => subject),
        )
      : { incidents: besides.incidents, incidentsUnread: besides.incidentsUnread ?? false }),
    deployment: besides.deployment,
    rules: null,
    heldBy: null,
    waiting: null,
    obligations: [],
    verification: { state: 'unknown' },
    window: null,
  };
}

const linkOf = ({ number, commit, exact }: RevertLink): FactLink => ({ number, commit, mergedAt: null, exact });

/** When it was last marked as ready, where the rule on lead time says so; null: it does not. */
function readyIn({ findings, createdAt }: PullRequestRecord): string | null {
  const { start, because } = findings.find(({ rule }) => rule === 'lead-time')?.evidence ?? {};
  if (because === 'ready for review' && typeof start === 'string' && !Number.isNaN(Date.parse(start))) return start;
  // Lead time starts at the latest of several instants: so it was not marked as ready after it was opened.
  return because === 'opened' ? createdAt : null;
}

/** Of an emergency, the review after the merge. */
function approvalIn({ approvers, obligations }: PullRequestRecord): ChangeFacts['approval'] {
  const given = approvers
    .filter(({ counts }) => counts === true)
    .map(({ at }) => at)
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const [first] = given;
  if (
    approvers.some(({ counts, at }) => counts === null && !(first !== undefined && Date.parse(first) <= Date.parse(at)))
  )
    return { state: 'unknown' };
  if (first !== undefined) return { state: 'given', at: first };
  const later = obligations.find(({ id, state }) => id === 'review' && state === 'done')?.doneAt;
  return typeof later === 'string' ? { state: 'given', at: later } : { state: 'none' };
}

/** Labels are as of the merge, and who finds the cause sets one later: their absence shows nothing. */
function incidentsIn(
  finder: IncidentFinder,
  labels: readonly string[],
  texts: readonly string[],
): Pick<ChangeFacts, 'incidents' | 'incidentsUnread'> {
  if (!finder.tracked) return { incidents: 'untracked' };
  const found = finder.find(labels, texts);
  return { incidents: found.length > 0 ? found : 'unknown', incidentsUnread: true };
}

/** The files show more than the category that was judged: so somebody who may lowered it. */
function wasLowered({ category, categoryReasons }: PullRequestRecord): boolean {
  const shown = categoryReasons
    .filter(({ source }) => source === 'files')
    .map((reason) => categories.indexOf(reason.category));
  return (
    categoryReasons.some(({ source }) => source === 'lowered') && Math.max(-1, ...shown) > categories.indexOf(category)
  );
}

function verificationIn({ verification }: PullRequestRecord): ChangeFacts['verification'] {
  if (verification === null) return { state: 'none' };
  const { state, ends } = verification;
  return state === 'monitoring' ? { state, ends } : { state };
}

function windowUse({ findings, window }: PullRequestRecord): 'open' | 'closed' | 'not-needed' {
  const found = findings.find(({ rule }) => rule === 'deployment-window');
  const needless = found?.outcome === 'not-applicable' && found.lifted === undefined;
  if (needless) return 'not-needed';
  return window.open ? 'open' : 'closed';
}

const worse: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, pass: 1, wait: 2, fail: 3, unknown: 4 };

/** One fact for each rule: the worst of what it found. */
export function rulesOf(findings: PullRequestRecord['findings']): RuleFact[] {
  const byRule = new Map<string, RuleFact>();
  for (const { rule, outcome, level, actor, lifted } of findings) {
    const known = byRule.get(rule);
    const liftedNow = lifted?.outcome ?? known?.lifted ?? null;
    const isWorse = known === undefined || worse[outcome] > worse[known.outcome];
    byRule.set(
      rule,
      isWorse ? { rule, outcome, level, actor: actor ?? null, lifted: liftedNow } : { ...known, lifted: liftedNow },
    );
  }
  return [...byRule.values()];
}
