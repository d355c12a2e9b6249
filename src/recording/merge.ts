import { isGated } from '../gate/judge.ts';
import { type Merge, readMerge } from '../github/merge.ts';
import { buildRecord } from '../records/build-record.ts';
import type { ChangeRecord } from '../records/record.ts';
import { pullRequestPlace } from '../records/record-path.ts';
import { version } from '../version.ts';
import { combined } from './combine-writes.ts';
import { withFollowUp } from './follow-up-link.ts';
import { type AtMerge, type JudgedMerge, judgeMerge } from './judge-merge.ts';
import { backLinks, revertingOf } from './links.ts';
import type { Written } from './record-store.ts';
import type { Recorder } from './recorder.ts';
import { statusProblems } from './status-problems.ts';

/** What stands in the records of one change once a run has looked at it. */
export interface Recorded {
  /** "#42", or "the push of 1a2b3c4". */
  name: string;
  place: string;
  /** null: what stands there is no record. */
  record: ChangeRecord | null;
  /** Whether this run wrote it first. */
  first: boolean;
  /** What could not be read or done, as sentences. */
  problems: readonly string[];
}

interface Occasion {
  by: 'merge' | 'audit' | 'sweep';
  /** What the event of the merge said. */
  told?: AtMerge | undefined;
}

/** GitHub may tell of a merge before it tells of its commit; in milliseconds. */
const patience = [5_000, 10_000, 20_000];

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
  return writeFirst(recorder, merge, place, occasion);
}

async function settledMerge(recorder: Recorder, number: number): Promise<Merge | null> {
  const target = { ...recorder.repository, number };
  let merge = await readMerge(recorder.client, target);
  for (const milliseconds of patience) {
    if (merge === null || merge.commit !== null) break;
    await recorder.waitUntil(new Date(recorder.now().getTime() + milliseconds));
    merge = await readMerge(recorder.client, target);
  }
  return merge;
}

/** What stands at a place and is no record is left to people. */
export const brokenAt = (name: string, place: string, broken: readonly string[]): Recorded => ({
  name,
  place,
  record: null,
  first: false,
  problems: [`${place}.json of ${name} is no record (${broken[0] ?? 'not readable'}): restore it from the history`],
});

async function writeFirst(recorder: Recorder, merge: Merge, place: string, { by, told }: Occasion): Promise<Recorded> {
  const name = `#${merge.number}`;
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
  const own = { number: merge.number, commit: merge.commit, exact: null };
  const results = await recorder.store.write(
    combined([
      { place, next: (standing) => (standing === null ? { record, act: 'record' } : null) },
      ...backLinks(reverting, own, at),
    ]),
  );
  return followed(recorder, name, place, results.get(place), judged);
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

async function followed(
  recorder: Recorder,
  name: string,
  place: string,
  written: Written | undefined,
  { notes, policy }: JudgedMerge,
): Promise<Recorded> {
  if (written === undefined || written.record === null) return brokenAt(name, place, written?.broken ?? []);
  const { record } = written;
  if (written.act !== 'record') return { name, place, record, first: false, problems: notes };
  const opened = await withFollowUp(recorder, place, record, policy);
  return { name, place, record: opened.record, first: true, problems: [...notes, ...opened.problems] };
}
