import { isGated } from '../gate/judge.ts';
import { pause } from '../gate/pause.ts';
import { type Merge, readMerge } from '../github/merge.ts';
import { buildRecord } from '../records/build-record.ts';
import { pullRequestPlace } from '../records/record-path.ts';
import { version } from '../version.ts';
import { type AtMerge, type JudgedMerge, judgeMerge } from './judge-merge.ts';
import { revertingOf } from './links.ts';
import { patience } from './patience.ts';
import type { Recorder } from './recorder.ts';
import { statusProblems } from './status-problems.ts';
import { brokenAt, type Recorded, writeRecord } from './write-record.ts';

interface Occasion {
  by: 'merge' | 'audit' | 'sweep';
  /** What the event of the merge said. */
  told?: AtMerge | undefined;
}

/** So long after a merge a run on it may begin, in milliseconds; a later one was started anew, or by hand. */
const prompt = 3_600_000;

/**
 * Records a merged pull request as it was merged, unless it is recorded: what stands is never written again. The run that
 * writes it first also opens what follows it up. Null: it was not merged, or not into a gated branch. Throws GitHubError.
 */
export async function recordMerge(recorder: Recorder, number: number, occasion: Occasion): Promise<Recorded | null> {
  const merge = await settledMerge(recorder, number);
  if (merge === null || !isGated(recorder, merge.base, merge.defaultBranch)) return null;
  const place = pullRequestPlace(merge.mergedAt, number);
  const standing = (await recorder.store.read([place])).get(place);
  if (standing !== undefined && 'broken' in standing) return brokenAt(`#${number}`, place, standing.broken);
  if (standing !== undefined && standing.record !== null)
    return { name: `#${number}`, place, record: standing.record, first: false, problems: [] };
  return writeFirst(recorder, merge, occasion);
}

async function settledMerge(recorder: Recorder, number: number): Promise<Merge | null> {
  const target = { ...recorder.repository, number };
  let merge = await readMerge(recorder.client, target);
  for (const milliseconds of patience) {
    if (merge === null || merge.commit !== null) break;
    await pause(recorder, milliseconds);
    merge = await readMerge(recorder.client, target);
  }
  return merge;
}

async function writeFirst(recorder: Recorder, merge: Merge, { by, told }: Occasion): Promise<Recorded> {
  const at = recorder.now();
  // What is found later was frozen or not by what was said then, which nobody knows.
  const isLate = by === 'sweep' || at.getTime() - Date.parse(merge.mergedAt) > prompt;
  const freeze = isLate ? '' : recorder.settings.freeze;
  const judged = await judgeMerge(recorder, merge, { told, freeze });
  const [problems, reverting] = await Promise.all([
    statusProblems(recorder, merge, judged),
    revertingOf(recorder, revertFacts(judged)),
  ]);
  const record = buildRecord(judged.change, judged.decision, {
    policy: judged.policy.policy,
    gateVersion: version,
    capture: { at, by },
    asOf: judged.asOf,
    freeze,
    landed: judged.landed?.commits ?? null,
    problems: [...(judged.broken === null ? [] : [judged.broken]), ...problems],
    reverts: reverting.reverts,
  });
  return writeRecord(recorder, {
    name: `#${merge.number}`,
    record,
    reverting,
    policy: judged.policy,
    notes: judged.notes,
  });
}

/** The facts that tell what a change reverts. */
const revertFacts = ({ change, asOf }: JudgedMerge): Parameters<typeof revertingOf>[1] => ({
  repository: change.repository,
  number: change.number,
  title: asOf.change.title,
  body: asOf.change.body,
  messages: (change.commits ?? []).map(({ message }) => message),
  reverts: change.reverts ?? null,
});
