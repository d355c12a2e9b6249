import type { Change, ChangedFile } from '../../src/change.ts';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { buildRecord } from '../../src/records/build-record.ts';
import { followedUp } from '../../src/records/follow-up.ts';
import { monitoringEnds, postDeploymentChecks, verificationAt } from '../../src/records/monitoring.ts';
import type { PullRequestRecord } from '../../src/records/record.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';

const minute = 60_000;

/** A diff of as many lines as GitHub counts, in which no text of the policy occurs. */
const patchOf = ({ additions, deletions }: Pick<ChangedFile, 'additions' | 'deletions'>): string =>
  [
    `@@ -1,${deletions} +1,${additions} @@`,
    ...Array.from({ length: deletions }, (_, index) => `-  pause(${index});`),
    ...Array.from({ length: additions }, (_, index) => `+  pause(2 ** ${index});`),
  ].join('\n');

/** The record of the example change, merged half a minute after it was read, and verified two hours later. */
export function exampleRecord(feature: Change): PullRequestRecord {
  const mergedAt = new Date(Date.parse(feature.readAt ?? feature.createdAt) + minute / 2);
  const merged: Change = {
    ...feature,
    state: 'merged',
    mergedAt: mergedAt.toISOString(),
    mergedBy: 'grace',
    mergeCommit: '8d1e6b0a8d1e6b0a8d1e6b0a8d1e6b0a8d1e6b0a',
    // The stored example has no diffs; GitHub shows them.
    files: feature.files?.map((file) => ({ ...file, patch: patchOf(file) })),
  };
  const asOf = asOfMerge(merged, { renames: [] });
  const policy = builtIn();
  const decision = judge(asOf.change, asOf.at, policy);
  const record = buildRecord(merged, decision, {
    policy: policy.policy,
    gateVersion: '1.0.0',
    capture: { at: new Date(mergedAt.getTime() + minute), by: 'merge' },
    asOf,
    landed: [merged.mergeCommit ?? ''],
  });
  const at = new Date(monitoringEnds(record.category, mergedAt).getTime() + 11 * minute);
  const ticked = new Set(postDeploymentChecks.map(({ id }) => id));
  return followedUp(record, { at, verification: verificationAt(record.category, mergedAt, ticked, at) });
}
