import type { Decision } from '../decision.ts';
import { isReportOnly } from '../gate/publish.ts';
import { GitHubError } from '../github/error.ts';
import type { Merge } from '../github/merge.ts';
import { sameAccount } from '../github/own-status.ts';
import { type StatusAt, statusAt } from '../github/status-at.ts';
import type { JudgedMerge } from './judge-merge.ts';
import { mayPass } from './may-pass.ts';
import type { Recorder } from './recorder.ts';

/**
 * What was wrong with the commit status by which a pull request was let through: it was not green, so that the gate was bypassed;
 * or green though the verdict as of the merge is not, so that it was stale or forged. Sentences; none: nothing was wrong.
 * Throws GitHubError where the next time may tell.
 */
export async function statusProblems(recorder: Recorder, merge: Merge, judged: JudgedMerge): Promise<string[]> {
  const { settings } = recorder;
  if (settings.verdict === 'job' || isReportOnly(recorder, judged)) return [];
  const name = `status “${settings.statusName}”`;
  try {
    const standing = await statusThatLetThrough(recorder, merge);
    return problemsOf(standing, judged.decision.verdict, merge.viewer, name);
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || mayPass(thrown)) throw thrown;
    return [`Whether the ${name} was green at the merge could not be read: ${thrown.message}`];
  }
}

/** That of the head; a merge queue asks for the one of its group, which is what it merges. */
async function statusThatLetThrough(recorder: Recorder, { head, commit, mergedAt }: Merge): Promise<StatusAt | null> {
  const { client, repository, settings } = recorder;
  const asked = { context: settings.statusName, at: new Date(mergedAt) };
  const onHead = await statusAt(client, repository, head, asked);
  if (onHead?.state === 'success' || commit === null || commit === head) return onHead;
  const onGroup = await statusAt(client, repository, commit, asked);
  return onGroup?.state === 'success' ? onGroup : onHead;
}

function problemsOf(standing: StatusAt | null, verdict: Decision['verdict'], viewer: string, name: string): string[] {
  if (standing === null) return [`The gate was bypassed: at the merge there was no ${name}`];
  const { state, by, at } = standing;
  if (state !== 'success') return [`The gate was bypassed: the ${name} was ${state} at the merge`];
  const green = `The ${name} was green at the merge, set by ${by ?? 'a deleted account'} at ${at}`;
  // Apps are told by their logins; which of them is the gate's, only the rule that requires the status says.
  const isApp = by?.endsWith('[bot]') === true || sameAccount(by, viewer);
  if (!isApp) return [`${green}, which is neither the gate nor an app: it may be forged`];
  // What could not be judged afterwards says nothing of the status.
  if (verdict === 'pass' || verdict === 'unknown') return [];
  return [`${green}, though the change was not to be merged: it was stale, or forged`];
}
