import type { Change, ChangeInput } from '../../src/change.ts';
import type { Decision } from '../../src/decision.ts';
import { judge } from '../../src/judge.ts';
import { builtIn } from '../../src/policy/in-force.ts';
import { buildRecord, type RecordFacts } from '../../src/records/build-record.ts';
import { type ChangeRecord, type PullRequestRecord, recordText } from '../../src/records/record.ts';
import { recordMarkdown } from '../../src/records/record-markdown.ts';
import { recordMessage } from '../../src/records/record-message.ts';
import { recordFiles, recordPlace } from '../../src/records/record-path.ts';
import type { StoredFile, Verified } from '../../src/records/verify.ts';
import { asOfMerge } from '../../src/replay/as-of-merge.ts';
import { change } from '../support/change.ts';

/** Thursday 19 November 2026, 10:04 in Chicago. */
export const MERGED = '2026-11-19T16:04:00Z';
export const MERGE_COMMIT = 'c'.repeat(40);
export const policy = builtIn();

/** A change that was merged in the open window, and read a minute later. */
export const mergedChange = (more: Partial<ChangeInput> = {}): Change =>
  change({
    state: 'merged',
    mergedAt: MERGED,
    mergedBy: 'grace',
    mergeCommit: MERGE_COMMIT,
    readAt: '2026-11-19T16:05:00Z',
    bodyEditedAt: null,
    ...more,
  });

/** Its judgement as of the merge. */
export function decisionOn(merged: Change): Decision {
  const asOf = asOfMerge(merged, { renames: [] });
  return judge(asOf.change, asOf.at, policy);
}

export function facts(more: Partial<RecordFacts> = {}): RecordFacts {
  return {
    policy: policy.policy,
    gateVersion: '1.0.0',
    capture: { at: new Date('2026-11-19T16:05:00Z'), by: 'merge' },
    ...more,
  };
}

/** The record of such a change. */
export function recorded(more: Partial<ChangeInput> = {}, extra: Partial<RecordFacts> = {}): PullRequestRecord {
  const merged = mergedChange(more);
  return buildRecord(merged, decisionOn(merged), facts(extra));
}

export const emergencyBody = `## Emergency
Reason: the shop is down since 09:50.
Approved by: @alan
`;

/** What makes a change an emergency, merged before anybody reviewed it. */
export const emergency: Partial<ChangeInput> = {
  body: emergencyBody,
  labels: ['emergency'],
  labelEvents: [{ label: 'emergency', actor: 'ada', at: '2026-11-19T16:00:00Z', added: true }],
  reviews: [],
  pushes: [],
};

/** The files of a record, as the gate writes them. */
export function stored(record: ChangeRecord): StoredFile[] {
  const place = recordPlace(record);
  const { json, markdown } = recordFiles(place);
  const message = recordMessage([{ act: 'record', place, why: '' }]);
  return [
    { path: json, text: recordText(record) },
    { path: markdown, text: recordMarkdown(record) },
  ].map(({ path, text }) => ({ path, text, history: [{ commit: '1'.repeat(40), message, text }] }));
}

/** A branch of records, and a gated branch with their merge commits. */
export function branches(records: readonly ChangeRecord[], more: Partial<Verified> = {}): Verified {
  return {
    repository: 'acme/shop',
    branch: 'main',
    files: records.flatMap(stored),
    commits: records.flatMap((record) =>
      record.kind === 'push'
        ? record.push.commits.map(({ sha }) => ({ sha, pullRequests: [] }))
        : [{ sha: record.merge.commit ?? '', pullRequests: [record.number] }],
    ),
    ...more,
  };
}
