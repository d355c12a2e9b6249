import { policyNow } from '../gate/policy-now.ts';
import { fullName } from '../github/repository.ts';
import { buildPushRecord } from '../records/build-push-record.ts';
import type { ChangeRecord } from '../records/record.ts';
import { version } from '../version.ts';
import type { Push } from './audit.ts';
import { revertingOf } from './links.ts';
import type { PushRange } from './push-range.ts';
import type { Recorder } from './recorder.ts';
import { type Recorded, writeRecord } from './write-record.ts';

/** The name of a push for people. */
export const pushName = ({ after }: Pick<Push, 'after'>): string => `the push of ${after.slice(0, 7)}`;

/**
 * Records a push past the gate, unless it is recorded; `brought` of its range are the commits that came without a pull request.
 * The run that writes it first also opens what follows it up. Throws GitHubError.
 */
export async function recordPush(
  recorder: Recorder,
  push: Push,
  { brought, dropped, problems }: PushRange,
  by: 'audit' | 'sweep',
): Promise<Recorded> {
  const { branch, before, after, at } = push;
  const policy = await policyNow(recorder);
  const repository = fullName(recorder.repository);
  const messages = brought.map(({ message }) => message);
  const reverting = await revertingOf(recorder, { repository, number: null, title: '', body: null, messages });
  const how = dropped.length > 0 ? 'force' : 'direct';
  const record = buildPushRecord(
    { repository, branch, by: push.by, at, before, after, how, commits: brought, dropped },
    {
      policy: policy.policy,
      source: { source: policy.source, sha256: policy.sha256 },
      gateVersion: version,
      capture: { at: recorder.now(), by },
      reverts: reverting.reverts,
      problems,
    },
  );
  const one = await writeRecord(recorder, { name: pushName(push), record, reverting, policy });
  return one.record === null || isOf(one.record, push) ? one : { ...one, problems: [another(push, one.place)] };
}

/** Whether a record is of this very push. */
export const isOf = (record: ChangeRecord, { branch, before, after, at }: Push): boolean =>
  record.kind === 'push' &&
  record.push.branch === branch &&
  record.push.before === before &&
  record.push.after === after &&
  Date.parse(record.push.at) === at.getTime();

const another = ({ branch, by, at, after }: Push, place: string): string =>
  `${branch} was moved to ${after.slice(0, 7)} by ${by ?? 'somebody'} at ${at.toISOString()}, but ${place} holds the record of another push: this one has no record of its own`;
