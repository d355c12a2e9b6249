import { pause } from '../gate/pause.ts';
import { type BranchCommit, bringersOf } from '../github/branch-commits.ts';
import { GitHubError } from '../github/error.ts';
import type { PullRequestRecord } from '../records/record.ts';
import { recordMerge } from './merge.ts';
import { patience } from './patience.ts';
import { isNothing, type PushRange, rangeOf } from './push-range.ts';
import { recordPush } from './record-push.ts';
import type { Recorder } from './recorder.ts';
import type { Recorded } from './write-record.ts';

/** How a gated branch was moved. */
export interface Push {
  branch: string;
  before: string;
  after: string;
  /** null: not known. */
  by: string | null;
  at: Date;
  /** Whether GitHub itself moved it, to merge pull requests: then nothing of it came without one. null: not known. */
  isMerge: boolean | null;
  /** With what a branch that is made can be compared. */
  defaultBranch?: string | null;
}

/** What an audit found. */
export interface Audited {
  push: Push;
  /** The records of what the push brought, and that of the push itself where it brought something past the gate. */
  recorded: readonly Recorded[];
  /** What could not be audited, as sentences; the next sweep looks again. */
  problems: readonly string[];
}

/**
 * Audits what a push brought to a gated branch: every commit has to belong to a merged pull request, which is recorded, and
 * what belongs to none, or was taken off by force, is recorded as a push past the gate. Throws GitHubError.
 */
export async function auditPush(recorder: Recorder, push: Push, by: 'audit' | 'sweep'): Promise<Audited> {
  // Where nothing is, nothing came past the gate; a branch made anew is compared with what was there.
  if (isNothing(push.after)) return { push, recorded: [], problems: [] };
  const range = await rangeOf(recorder, push);
  if (range === null) return { push, recorded: [], problems: [newBranch(push.branch)] };
  const { recorded, rest, failures } = await recordedBy(recorder, push, range, by);
  const isForced = range.dropped.length > 0;
  if (rest.length === 0 && !isForced) return { push, recorded, problems: failures };
  if (push.isMerge === null || (push.isMerge && !isForced))
    return { push, recorded, problems: [...failures, unsettled(push, rest)] };
  // A pull request that could not be read may have brought them.
  if (failures.length > 0 && !isForced) return { push, recorded, problems: failures };
  const past = await recordPush(recorder, push, { ...range, brought: rest }, by);
  return { push, recorded: [...recorded, past], problems: failures };
}

/** Records the pull requests that brought commits; `rest` are the commits that none of them brought. */
async function recordedBy(
  recorder: Recorder,
  push: Push,
  range: PushRange,
  by: 'audit' | 'sweep',
): Promise<{ recorded: Recorded[]; rest: BranchCommit[]; failures: string[] }> {
  const recorded = new Map<number, Recorded>();
  const isBrought = bringing(push, range);
  for (let attempt = 0; ; attempt++) {
    const failures: string[] = [];
    const bringers = await bringersOf(
      recorder.client,
      recorder.repository,
      range.brought.map(({ sha }) => sha),
    );
    const own = new Map(
      [...bringers].map(([sha, all]) => [sha, all.flatMap((one) => (one.base === push.branch ? [one.number] : []))]),
    );
    for (const number of new Set([...own.values()].flat())) {
      if (recorded.has(number)) continue;
      const one = await recordMerge(recorder, number, { by }).catch(told(failures, number));
      if (one !== null) recorded.set(number, one);
    }
    const rest = range.brought.filter(
      ({ sha }) => !own.get(sha)?.some((number) => isBrought(recorded.get(number)?.record ?? null, sha)),
    );
    const wait = patience[attempt];
    if ((rest.length === 0 && failures.length === 0) || wait === undefined)
      return { recorded: [...recorded.values()], rest, failures };
    await pause(recorder, wait);
  }
}

/** One pull request that cannot be recorded does not stop the others. */
const told =
  (failures: string[], number: number) =>
  (thrown: unknown): null => {
    if (!(thrown instanceof GitHubError) || thrown.kind === 'rate-limited') throw thrown;
    failures.push(`#${number}: ${thrown.message}`);
    return null;
  };

/** GitHub may have got a push a little before it says that it merged a pull request, or the other way round; in milliseconds. */
const around = 60_000;

/**
 * Whether a pull request brought a commit by a push. GitHub also counts the commits of a pull request to it that never reached
 * the branch by its merge. Where somebody pushed, only reviewed commits came with it, and only if this very push merged it: a
 * merge or a squash made by hand may hold anything, and what was taken off the branch is not to come back unseen.
 */
function bringing(
  { isMerge, at }: Push,
  { brought, dropped }: PushRange,
): (record: Recorded['record'], sha: string) => boolean {
  const shas = new Set(brought.map(({ sha }) => sha));
  const byThis = ({ merge }: PullRequestRecord): boolean =>
    merge.commit !== null && shas.has(merge.commit) && Date.parse(merge.at) >= at.getTime() - around;
  return (record, sha) => {
    if (record === null || record.kind === 'push') return false;
    const { commit, landed, commits } = record.merge;
    const isLanded = commit === sha || landed?.includes(sha) === true;
    // A forced push is recorded in any case; then this only tells what of it came without a pull request.
    if (isMerge === false && dropped.length === 0) return byThis(record) && commits?.includes(sha) === true;
    return isLanded || (landed === null && isMerge === true);
  };
}

const newBranch = (branch: string): string =>
  `${branch} was created: what it holds came with no push that could be audited. Verify it: change-gate verify-records`;

function unsettled({ branch }: Push, rest: readonly BranchCommit[]): string {
  const shas = rest.slice(0, 5).map(({ sha }) => sha.slice(0, 7));
  const what =
    shas.length === 0 ? `How ${branch} was moved` : `Which pull request brought ${shas.join(', ')} to ${branch}`;
  return `${what} GitHub does not tell yet; the next sweep looks again`;
}
