/**
 * Change records kept against the fake GitHub, in process, by a clock that a test moves: each event makes a run of its own, and
 * the records are commits of a real repository.
 */
import { recordsOnBranch } from '../../src/github/records-branch.ts';
import { auditPush } from '../../src/recording/audit.ts';
import { mergeKinds } from '../../src/recording/complete.ts';
import type { AtMerge } from '../../src/recording/judge-merge.ts';
import { recordMerge } from '../../src/recording/merge.ts';
import type { Recorder } from '../../src/recording/recorder.ts';
import { sweepRecords } from '../../src/recording/sweep.ts';
import type { ChangeRecord, PullRequestRecord, PushRecord } from '../../src/records/record.ts';
import { parseRecordMessage } from '../../src/records/record-message.ts';
import { parseRecord } from '../../src/records/schema.ts';
import { type Setup, setUp } from '../gate/run.ts';

export { central, good } from '../gate/run.ts';

/** A shop whose gate has judged #42, with runs that keep records. */
export async function setUpRecords(setup: Setup = {}) {
  const shop = await setUp({ ...setup, options: { gitOnDisk: 'when asked', ...setup.options } });
  const { fake, world, play } = shop;

  async function recorder(more: Parameters<typeof shop.run>[0] = {}): Promise<Recorder> {
    const { token = {}, ...rest } = more;
    const gate = await shop.run({ own: own(), token: { permissions: recordPermissions, ...token }, ...rest });
    const wait = async (milliseconds: number) => gate.waitUntil(new Date(fake.now().getTime() + milliseconds));
    const store = recordsOnBranch(gate.client, gate.repository, {
      now: fake.now,
      wait,
      random: () => 0,
      log: gate.log,
    });
    return { ...gate, store, ownRecording: { workflowRef: 'acme/shop/.github/workflows/change-records.yml@HEAD' } };
  }

  /** What stands on the branch of records, by place. */
  async function records(): Promise<Map<string, ChangeRecord>> {
    const { git, branches } = play.repository;
    const tip = branches.get('change-records');
    const found = new Map<string, ChangeRecord>();
    for (const [path, entry] of tip === undefined ? [] : git.filesOf(tip)) {
      if (!path.endsWith('.json')) continue;
      const parsed = parseRecord(JSON.parse(git.text(entry).toString()));
      if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.join('; ')}`);
      found.set(path.slice(0, -'.json'.length), parsed.record);
    }
    return found;
  }

  return {
    ...shop,
    recorder,
    records,
    /** The record of a pull request. Throws where there is none. */
    async record(number: number): Promise<PullRequestRecord> {
      const found = [...(await records()).values()].find((one) => one.kind === 'pull-request' && one.number === number);
      if (found?.kind !== 'pull-request') throw new Error(`#${number} is not recorded`);
      return found;
    },
    async pushes(): Promise<PushRecord[]> {
      return [...(await records()).values()].flatMap((one) => (one.kind === 'push' ? [one] : []));
    },
    /** A run on the event `closed` of a merged pull request. */
    merged: async (number: number, told?: AtMerge, more: Parameters<typeof recorder>[0] = {}) =>
      recordMerge(await recorder(more), number, { by: 'merge', told }),
    /** A run on the last push to a branch, or on the last ones together. */
    async pushed({ branch = 'main', last: count = 1 }: { branch?: string; last?: number } = {}) {
      const entries = play.repository.activity.filter(({ ref }) => ref === `refs/heads/${branch}`).slice(-count);
      const [first, last] = [entries[0], entries.at(-1)];
      if (first === undefined || last === undefined) throw new Error(`nobody pushed to ${branch}`);
      const { after, actor, at, type } = last;
      const isMerge = mergeKinds.has(type);
      const push = { branch, before: first.before, after, by: actor, at: new Date(at), isMerge, defaultBranch: 'main' };
      return auditPush(await recorder(), push, 'audit');
    },
    sweepRecords: async (options: Parameters<typeof sweepRecords>[1] = {}) => sweepRecords(await recorder(), options),
    /** What the commits on the branch of records did, oldest first: "record 2026/11/12-42". */
    history(): string[] {
      const { git, branches } = play.repository;
      const acts: string[] = [];
      for (let sha = branches.get('change-records'); sha !== undefined; sha = git.commitOf(sha).parents[0])
        acts.unshift(...parseRecordMessage(git.commitOf(sha).message).map(({ act, place }) => `${act} ${place}`));
      return acts;
    },
    issues: () => world.repositories[0]?.issues ?? [],
  };
}

/** What the token of the workflow may do. */
export const recordPermissions = {
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  checks: 'read',
  statuses: 'read',
  actions: 'read',
} as const;

const own = () => ({
  statusContext: 'change-gate',
  workflowRef: 'acme/shop/.github/workflows/change-gate.yml@HEAD',
});
