import { sayOnce } from '../github/conversation.ts';
import { GitHubError } from '../github/error.ts';
import { createIssue, ensureLabel, findIssues, type Issue, updateIssue } from '../github/issues.ts';
import type { PolicyInForce } from '../policy/in-force.ts';
import type { ChangeRecord } from '../records/record.ts';
import { recordFiles, recordPlace } from '../records/record-path.ts';
import { md } from '../report/markdown.ts';
import { type FollowUpText, followUpLabels, followUpText } from './issue-text.ts';
import { recordsBranchName } from './record-store.ts';
import type { Recorder } from './recorder.ts';
import { openVerification } from './verification.ts';

export interface FollowUpOptions {
  /** The policy in force: its time zone, its people, its bots. */
  policy: PolicyInForce;
  /** Where the records are, for links to them. */
  recordsBranch?: string;
}

/** What was opened for a record. */
export interface Opened {
  /** The address of the issue that follows it up; null: it asks for none, or none could be opened. */
  issue: string | null;
  /** What could not be written, and what to do about it. */
  problems: string[];
}

/**
 * Opens what follows a merge: an issue for what an emergency or a rollback has put off, or for a change that does not comply,
 * and the comment that asks to verify the deployment. Each once, however often this is called, and by however many runs at
 * once. What cannot be written is told and does not stop the rest; throws GitHubError only at a rate limit.
 */
export async function openFollowUp(
  recorder: Recorder,
  record: ChangeRecord,
  options: FollowUpOptions,
): Promise<Opened> {
  const problems: string[] = [];
  const issue = await attempt(problems, () => openIssue(recorder, record, options));
  await attempt(problems, () => openVerification(recorder, record, options));
  return { issue: issue?.url ?? null, problems };
}

/** Does one thing whose failing must not stop the next one; undefined: it failed. Throws where all the rest would fail too. */
export async function attempt<T>(problems: string[], act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.kind === 'rate-limited') throw thrown;
    problems.push(thrown.message);
    return undefined;
  }
}

/** The issue of a record as it has to stand; null: the record asks for none. */
export function issueTextOf(
  { repository: { owner, repo }, runUrl }: Pick<Recorder, 'repository' | 'runUrl'>,
  record: ChangeRecord,
  { policy, recordsBranch = recordsBranchName }: FollowUpOptions,
): FollowUpText | null {
  const path = recordFiles(recordPlace(record)).markdown;
  const file = `${owner}/${repo}/blob/${encodeURI(recordsBranch)}/${path}`;
  const recordUrl = URL.canParse(runUrl) ? `${new URL(runUrl).origin}/${file}` : null;
  return followUpText(record, { timezone: policy.policy.calendar.timezone, recordUrl });
}

/** The issue of a record, opened where there is none; null: the record asks for none. Throws GitHubError. */
export async function openIssue(
  recorder: Recorder,
  record: ChangeRecord,
  options: FollowUpOptions,
): Promise<Pick<Issue, 'number' | 'url'> | null> {
  const text = issueTextOf(recorder, record, options);
  if (text === null) return null;
  const { client, repository } = recorder;
  const since = new Date(record.kind === 'push' ? record.push.at : record.merge.at);
  const look = () => findIssues(client, repository, text.marker, { label: followUpLabels.gate.name, since });
  const [known, ...others] = await look();
  if (known !== undefined) {
    await closeTwins(recorder, known, others);
    return known;
  }
  for (const label of text.labels) await ensureLabel(client, repository, label);
  const made = await create(recorder, text, look);
  // Another run may have done the same meanwhile: the older issue stays.
  const first = (await look())[0];
  if (first === undefined || first.number >= made.number) return made;
  await closeTwins(recorder, first, [{ number: made.number, open: true }]);
  return first;
}

async function create(
  { client, repository }: Recorder,
  { title, body, labels, assignee }: FollowUpText,
  look: () => Promise<Issue[]>,
): Promise<Pick<Issue, 'number' | 'url'>> {
  const names = labels.map(({ name }) => name);
  try {
    return await createIssue(client, repository, {
      title,
      body,
      labels: names,
      assignees: assignee === null ? [] : [assignee],
    });
  } catch (thrown) {
    // GitHub broke off without saying whether it was opened.
    const opened = thrown instanceof GitHubError && thrown.kind === 'unavailable' ? (await look())[0] : undefined;
    if (opened === undefined) throw thrown;
    return opened;
  }
}

const twinMark = '<!-- change-gate:twin -->';

async function closeTwins(
  { client, repository }: Recorder,
  first: Pick<Issue, 'number'>,
  twins: readonly Pick<Issue, 'number' | 'open'>[],
): Promise<void> {
  for (const { number, open } of twins) {
    if (!open) continue;
    const sentence = md`#${first.number} follows the same change up, and was opened before this one: go on there.`;
    const body = `${twinMark}\n${sentence}`;
    await sayOnce(client, { ...repository, number, on: 'issue' }, { marker: twinMark, body });
    await updateIssue(client, repository, number, { state: 'not_planned' });
  }
}
