import { isGated } from '../gate/judge.ts';
import { type BranchCommit, bringersOf, commitsBetween } from '../github/branch-commits.ts';
import { GitHubError } from '../github/error.ts';
import { fullName } from '../github/repository.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import { buildPushRecord } from '../records/build-push-record.ts';
import { pushPlace } from '../records/record-path.ts';
import { version } from '../version.ts';
import { combined } from './combine-writes.ts';
import { withFollowUp } from './follow-up-link.ts';
import { backLinks, revertingOf } from './links.ts';
import { brokenAt, type Recorded, recordMerge } from './merge.ts';
import { policyNow } from './policy-now.ts';
import type { Recorder } from './recorder.ts';

/** How a gated branch was moved. */
export interface Push {
  branch: string;
  before: string;
  after: string;
  /** null: not known. */
  by: string | null;
  at: Date;
  /** Whether GitHub itself moved it, to merge pull requests; then nothing of it came without one. */
  isMerge: boolean;
}

/** What an audit found. */
export interface Audited {
  push: Push;
  /** The records of what the push brought, and that of the push itself where it brought something past the gate. */
  recorded: readonly Recorded[];
  /** What could not be audited, as sentences; the next sweep looks again. */
  problems: readonly string[];
}

/** GitHub may show the commits of a merge before it tells which pull request brought them; in milliseconds. */
const patience = [5_000, 10_000, 20_000];

const nothing = /^0+$/;

/**
 * Audits what a push brought to a gated branch: every commit has to belong to a merged pull request, which is recorded, and
 * what belongs to none, or was taken off by force, is recorded as a push past the gate. Throws GitHubError.
 */
export async function auditPush(recorder: Recorder, push: Push, by: 'audit' | 'sweep'): Promise<Audited> {
  const { before, after, branch } = push;
  if (nothing.test(after))
    return { push, recorded: [], problems: [`${branch} was deleted by ${push.by ?? 'somebody'}`] };
  if (nothing.test(before)) return { push, recorded: [], problems: [newBranch(branch)] };
  const [brought, dropped] = await Promise.all([distance(recorder, before, after), distance(recorder, after, before)]);
  if (brought === null || dropped === null) return { push, recorded: [], problems: [gone(push)] };
  const { recorded, rest } = await recordedBy(recorder, push, brought, by);
  if (rest.length === 0 && dropped.length === 0) return { push, recorded, problems: [] };
  if (push.isMerge && dropped.length === 0) return { push, recorded, problems: [unsettled(push, rest)] };
  return { push, recorded: [...recorded, await pastTheGate(recorder, push, rest, dropped, by)], problems: [] };
}

/** What one commit has and another has not, oldest first; null: one of both is gone. */
async function distance(recorder: Recorder, before: string, after: string): Promise<readonly BranchCommit[] | null> {
  try {
    return (await commitsBetween(recorder.client, recorder.repository, before, after)).ahead;
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.kind === 'not-found') return null;
    throw thrown;
  }
}

/** Records the pull requests that brought commits; `rest` are the commits that none of them brought. */
async function recordedBy(
  recorder: Recorder,
  { branch }: Push,
  commits: readonly BranchCommit[],
  by: 'audit' | 'sweep',
): Promise<{ recorded: Recorded[]; rest: BranchCommit[] }> {
  const recorded = new Map<number, Recorded>();
  for (let attempt = 0; ; attempt++) {
    const shas = commits.map(({ sha }) => sha);
    const bringers = await bringersOf(recorder.client, recorder.repository, shas);
    const numbers = [...bringers.values()].flat().flatMap(({ base, number }) => (base === branch ? [number] : []));
    for (const number of new Set(numbers)) {
      if (recorded.has(number)) continue;
      const one = await recordMerge(recorder, number, { by });
      if (one !== null) recorded.set(number, one);
    }
    const rest = commits.filter(({ sha }) => {
      const own = bringers.get(sha)?.filter(({ base }) => base === branch) ?? [];
      return !own.some(({ number }) => isBroughtBy(recorded.get(number), sha));
    });
    const wait = patience[attempt];
    if (rest.length === 0 || wait === undefined) return { recorded: [...recorded.values()], rest };
    await recorder.waitUntil(new Date(recorder.now().getTime() + wait));
  }
}

/** GitHub also counts the commits of a pull request to it that never reached the branch by its merge. */
function isBroughtBy(recorded: Recorded | undefined, sha: string): boolean {
  const record = recorded?.record ?? null;
  if (record === null || record.kind === 'push') return false;
  const { commit, landed } = record.merge;
  return landed === null || commit === sha || landed.includes(sha);
}

async function pastTheGate(
  recorder: Recorder,
  push: Push,
  commits: readonly BranchCommit[],
  dropped: readonly BranchCommit[],
  by: 'audit' | 'sweep',
): Promise<Recorded> {
  const { branch, before, after, at } = push;
  const name = `the push of ${after.slice(0, 7)}`;
  const place = pushPlace(at.toISOString(), after);
  const policy: PolicyInForce = await policyNow(recorder);
  const reverting = await revertingOf(recorder, {
    repository: fullName(recorder.repository),
    number: null,
    title: '',
    body: null,
    messages: commits.map(({ message }) => message),
  });
  const record = buildPushRecord(
    {
      repository: fullName(recorder.repository),
      branch,
      by: push.by,
      at,
      before,
      after,
      how: dropped.length > 0 ? 'force' : 'direct',
      commits,
      dropped: dropped.map(({ sha }) => sha),
    },
    {
      policy: policy.policy,
      source: { source: policy.source, sha256: policy.sha256 },
      gateVersion: version,
      capture: { at: recorder.now(), by },
      reverts: reverting.reverts,
    },
  );
  const results = await recorder.store.write(
    combined([
      { place, next: (standing) => (standing === null ? { record, act: 'record' } : null) },
      ...backLinks(reverting, { number: null, commit: after, exact: null }, recorder.now()),
    ]),
  );
  const written = results.get(place);
  if (written === undefined || written.record === null) return brokenAt(name, place, written?.broken ?? []);
  if (written.act !== 'record') return { name, place, record: written.record, first: false, problems: [] };
  const opened = await withFollowUp(recorder, place, written.record, policy);
  return { name, place, record: opened.record, first: true, problems: opened.problems };
}

/** Whether what happens to a branch is audited. */
export const isAudited = (recorder: Recorder, branch: string, defaultBranch: string | null): boolean =>
  isGated(recorder, branch, defaultBranch);

const newBranch = (branch: string): string =>
  `${branch} was created: what it holds came with no push that could be audited. Verify it: change-gate verify-records`;

const gone = ({ branch, before, after }: Push): string =>
  `${branch} was moved from ${before.slice(0, 7)} to ${after.slice(0, 7)}, and GitHub does not show both any more: what came and went cannot be told`;

const unsettled = ({ branch }: Push, rest: readonly BranchCommit[]): string =>
  `Which pull request brought ${rest
    .map(({ sha }) => sha.slice(0, 7))
    .slice(0, 5)
    .join(', ')} to ${branch} GitHub does not tell yet; the next sweep looks again`;
