import { fullName } from '../github/repository.ts';
import { buildPushRecord } from '../records/build-push-record.ts';
import type { ChangeRecord } from '../records/record.ts';
import { recordPlace } from '../records/record-path.ts';
import { version } from '../version.ts';
import type { Push } from './audit.ts';
import { combined } from './combine-writes.ts';
import { withFollowUp } from './follow-up-link.ts';
import { backLinks, revertingOf } from './links.ts';
import { brokenAt, type Recorded } from './merge.ts';
import { policyNow } from './policy-now.ts';
import type { PushRange } from './push-range.ts';
import type { Recorder } from './recorder.ts';

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
  const name = pushName(push);
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
  const place = recordPlace(record);
  const results = await recorder.store.write(
    combined([
      { place, next: (standing) => (standing === null ? { record, act: 'record' } : null) },
      ...backLinks(reverting, { number: null, commit: after, exact: null }, recorder.now()),
    ]),
  );
  const written = results.get(place);
  if (written === undefined || written.record === null) return brokenAt(name, place, written?.broken ?? []);
  const problem = isOf(written.record, push) ? [] : [another(push, place)];
  if (written.act !== 'record') return { name, place, record: written.record, first: false, problems: problem };
  const opened = await withFollowUp(recorder, place, written.record, policy);
  return { name, place, record: opened.record, first: true, problems: opened.problems };
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
