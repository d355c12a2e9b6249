import type { Change, Fact } from '../change.ts';
import type { Decision } from '../decision.ts';
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
import { UserError } from '../user-error.ts';
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
  /** Why the policy in force judged nothing; null: it did. */
  broken: string | null;
  /** What could not be read, and why. */
  notes: readonly string[];
}

/**
 * Reads a merged pull request, and judges it as of the instant of its merge by the policy that was then in force: the one on the
 * default branch before the merge. `freeze`: why everything was frozen then. Throws GitHubError.
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
  const landed = await landedBy(client, repository, merge, live.change.commits ?? []).catch((thrown: unknown) => {
    if (!(thrown instanceof UserError)) throw thrown;
    notes.push(thrown.message);
    return null;
  });
  const then = await policyThen(recorder, merge, landed, live);
  const asOf = withToldBody(asOfMerge(live.change, merge), told);
  const change = { ...asOf.change, policyOnDefaultBranch: then.state, teams: then.teams };
  const decision = judge(change, asOf.at, then.policy, { freeze, unknown: unknownOf(asOf) });
  const broken = decision.lane === 'install' ? null : then.broken;
  return { change: live.change, asOf: { ...asOf, change }, decision, policy: then.policy, landed, broken, notes };
}

interface PolicyThen {
  policy: PolicyInForce;
  state: Change['policyOnDefaultBranch'];
  teams: Change['teams'];
  broken: string | null;
}

/** A merge may change the policy itself: it was judged by the one before. Of other branches the default branch's of today is known. */
async function policyThen(
  { client, repository, policy: central, policyPath = usualPath }: Recorder,
  { base, defaultBranch }: Merge,
  landed: Landed | null,
  { change, policy, broken }: Live,
): Promise<PolicyThen> {
  const now = { policy, state: change.policyOnDefaultBranch, teams: change.teams, broken: broken ?? null };
  if (central !== undefined || landed === null || landed.before === null || base !== defaultBranch) return now;
  const before = await repositoryPolicy(await readPolicyFile(client, repository, policyPath, landed.before));
  if (before.policy.sha256 === policy.sha256) return { ...now, state: before.state, broken: before.broken ?? null };
  const named = [...namedIn(before.policy.policy), ...before.policy.policy.emergency.declaredBy];
  const { teams } = await readTeams(client, named);
  return { policy: before.policy, state: before.state, teams, broken: before.broken ?? null };
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
