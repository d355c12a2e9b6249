import type { Change, Fact } from '../change.ts';
import type { Decision } from '../decision.ts';
import { branchActivity } from '../github/activity.ts';
import { GitHubError } from '../github/error.ts';
import { type Landed, landedBy } from '../github/landed.ts';
import { type Live, readLive } from '../github/live.ts';
import type { Merge } from '../github/merge.ts';
import { repositoryPolicy } from '../github/policy-in-force.ts';
import { readPolicyFile } from '../github/read-policy.ts';
import { readTeams } from '../github/teams.ts';
import { judge } from '../judge.ts';
import { namedIn } from '../people/roster.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { policyPath as usualPath } from '../policy/path.ts';
import { asOfMerge } from '../replay/as-of-merge.ts';
import { caveats, type MergedChange } from '../replay/merged.ts';
import { mayPass } from './may-pass.ts';
import type { Recorder } from './recorder.ts';

/** What the event of the merge itself said of the pull request, which nobody can change any more. */
export interface AtMerge {
  mergedAt: string;
  body: string | null;
}

/** A merged pull request, judged as of its merge. */
export interface JudgedMerge {
  /** As it is now. */
  change: Change;
  /** As it was. */
  asOf: MergedChange;
  decision: Decision;
  /** The policy that was in force. */
  policy: PolicyInForce;
  /** null: it could not be told what the merge brought. */
  landed: Landed | null;
  /** Why it is not the policy in force that judged, for the record; null: it did. */
  broken: string | null;
  /** What could not be read, and why. */
  notes: readonly string[];
}

/**
 * Reads a merged pull request, and judges it as of the instant of its merge by the policy that was then in force: the one on the
 * default branch before the merge. `freeze`: why everything was frozen then. Throws GitHubError, also where what cannot be read
 * may be there the next time: a record is written once.
 */
export async function judgeMerge(
  recorder: Recorder,
  merge: Merge,
  { told, freeze = '' }: { told?: AtMerge | undefined; freeze?: string } = {},
): Promise<JudgedMerge> {
  const { client, repository, own, shared, policyPath, policyProblem } = recorder;
  if (policyProblem !== undefined) throw policyProblem;
  const options = { readAt: recorder.now(), own, shared, ...(policyPath === undefined ? {} : { policyPath }) };
  const target = { ...repository, number: merge.number, changedFiles: merge.changedFiles };
  const read = await readLive(client.scoped(), target, options, recorder.policy);
  const live = await read.dated();
  const notes = [...live.warnings];
  const isFresh = recorder.now().getTime() - Date.parse(merge.mergedAt) < settling;
  const landed = await landedBy(client, repository, merge, live.change.commits).catch((thrown: unknown) => {
    if (!(thrown instanceof GitHubError) || isFresh || mayPass(thrown)) throw thrown;
    notes.push(thrown.message);
    return null;
  });
  const then = await policyThen(recorder, merge, landed, live);
  const asOf = withToldBody(asOfMerge(live.change, merge), told);
  const change = { ...asOf.change, policyOnDefaultBranch: then.state, teams: then.teams };
  const decision = judge(change, asOf.at, then.policy, { freeze, unknown: unknownOf(asOf) });
  // What is a pass without what could not be read is one with it.
  if (live.incomplete && isFresh && decision.verdict !== 'pass') throw notWhole(merge, notes);
  return {
    change: live.change,
    asOf: { ...asOf, change },
    decision,
    policy: then.policy,
    landed,
    broken: againstPolicy(decision, then),
    notes,
  };
}

/** For so long GitHub may still be putting together what it tells of a merge, in milliseconds. */
const settling = 3_600_000;

const notWhole = ({ number }: Merge, notes: readonly string[]): GitHubError =>
  new GitHubError(
    'unavailable',
    `#${number} could not be read whole, so nothing is recorded yet: ${notes.join(' ')}`,
    'Let the next sweep look again.',
  );

interface PolicyThen {
  policy: PolicyInForce;
  state: Change['policyOnDefaultBranch'];
  teams: Change['teams'];
  /** Why the one that was in force judged nothing; null: it was valid. */
  broken: string | null;
  /** Whether it is the one that was in force at all. */
  known: boolean;
}

/** Only a pull request that repairs a policy is judged by the built-in one instead. */
function againstPolicy({ lane }: Decision, { broken, known }: PolicyThen): string | null {
  if (!known)
    return 'Which policy was in force at the merge cannot be told, so it was judged by the one of the capture';
  if (broken === null || lane === 'install') return null;
  return 'The policy in force at the merge was not valid, so nothing judged it';
}

/**
 * The policy on the default branch as of the merge. A merge may change the policy itself: it was judged by the one before. One
 * into another branch was judged by what the default branch had then.
 */
async function policyThen(
  recorder: Recorder,
  merge: Merge,
  landed: Landed | null,
  { change, policy, broken }: Live,
): Promise<PolicyThen> {
  const { client, repository, policy: central, policyPath = usualPath } = recorder;
  const now = { policy, state: change.policyOnDefaultBranch, teams: change.teams, broken: broken ?? null, known: true };
  if (central !== undefined || merge.defaultBranch === null) return now;
  const isInto = merge.base === merge.defaultBranch;
  const commit = isInto ? (landed?.before ?? null) : await tipAt(recorder, merge.defaultBranch, merge.mergedAt);
  if (commit === null) return { ...now, known: !isInto };
  const before = await repositoryPolicy(await readPolicyFile(client, repository, policyPath, commit));
  if (before.policy.sha256 === policy.sha256) return { ...now, state: before.state, broken: before.broken ?? null };
  const named = [...namedIn(before.policy.policy), ...before.policy.policy.emergency.declaredBy];
  const { teams } = await readTeams(client, named);
  return { policy: before.policy, state: before.state, teams, broken: before.broken ?? null, known: true };
}

/** Where a branch was at an instant; null: where it is now. */
async function tipAt({ client, repository }: Recorder, branch: string, at: string): Promise<string | null> {
  const since = new Date(at);
  const later = (await branchActivity(client, repository, branch, since)).filter(
    (one) => Date.parse(one.at) > since.getTime(),
  );
  return later.at(-1)?.before ?? null;
}

/** The description as of the merge, where it was edited since and the event told it. */
function withToldBody(asOf: MergedChange, told: AtMerge | undefined): MergedChange {
  const isOfThisMerge = told !== undefined && Date.parse(told.mergedAt) === asOf.at.getTime();
  if (!isOfThisMerge || !asOf.unknown.includes('body')) return asOf;
  return {
    ...asOf,
    change: { ...asOf.change, body: told.body },
    unknown: asOf.unknown.filter((fact) => fact !== 'body'),
    caveats: asOf.caveats.filter((caveat) => caveat !== 'body-edited'),
  };
}

/** Facts that nobody knows as of the merge, though something stands in their place. */
function unknownOf({ unknown, caveats: known }: MergedChange): Partial<Record<Fact, string>> {
  return {
    ...(unknown.includes('body') ? { body: caveats['body-edited'] } : {}),
    ...(unknown.includes('checks') && known.includes('checks-later') ? { checks: caveats['checks-later'] } : {}),
    ...(unknown.includes('checks') && known.includes('checks-gone') ? { checks: caveats['checks-gone'] } : {}),
  };
}
