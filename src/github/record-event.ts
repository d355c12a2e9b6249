import { Answer, isRecord } from './answer.ts';
import { GitHubError } from './error.ts';
import { dispatched, malformedEvent, repositoryOf } from './event.ts';
import type { Repository } from './repository.ts';

/** What a run that keeps records is about. */
export type RecordOccasion = Repository &
  (
    | {
        kind: 'merged';
        number: number;
        /** What the event said of the pull request; null: a run by hand. */
        told: { mergedAt: string; body: string | null } | null;
      }
    | { kind: 'closed'; number: number }
    | {
        kind: 'push';
        branch: string;
        before: string;
        after: string;
        by: string | null;
        defaultBranch: string | null;
      }
    | { kind: 'tag'; ref: string }
    | { kind: 'sweep'; all: boolean }
  );

/** The events on which records are kept. */
export const recordEvents = ['pull_request', 'pull_request_target', 'push', 'workflow_dispatch', 'schedule'] as const;

/**
 * What an event is about for the records. Throws GitHubError for an event that is not supported, and for a payload that does not
 * hold what it should.
 */
export function recordOccasionOf(eventName: string, payload: unknown): RecordOccasion {
  const name = recordEvents.find((one) => one === eventName);
  if (name === undefined) {
    const problem = `With “mode: record” change-gate does not run on the event ${JSON.stringify(eventName)}.`;
    throw new GitHubError(
      'event',
      problem,
      `Run it on pull_request_target (closed), push, schedule or workflow_dispatch.`,
    );
  }
  if (!isRecord(payload)) throw malformedEvent('payload', 'an object');
  const event = new Answer(payload, 'payload', malformedEvent);
  const repository = repositoryOf(event);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { ...repository, ...ofClosed(event) };
    case 'push':
      return { ...repository, ...ofPush(event) };
    case 'workflow_dispatch': {
      const number = dispatched(event);
      return number === null
        ? { ...repository, kind: 'sweep', all: true }
        : { ...repository, kind: 'merged', number, told: null };
    }
    case 'schedule':
      return { ...repository, kind: 'sweep', all: false };
  }
}

type Part<Kind> = Omit<Extract<RecordOccasion, { kind: Kind }>, keyof Repository>;

function ofClosed(event: Answer): Part<'merged'> | Part<'closed'> {
  const action = event.member('action').text();
  if (action !== 'closed') {
    const problem = `With “mode: record” a pull request is recorded when it is merged, not when it is ${JSON.stringify(action)}.`;
    throw new GitHubError('event', problem, 'Write “types: [closed]” under the event.');
  }
  const pullRequest = event.member('pull_request');
  const number = pullRequest.member('number').count();
  if (!pullRequest.member('merged').flag()) return { kind: 'closed', number };
  const mergedAt = pullRequest.member('merged_at').instant();
  const body = pullRequest.member('body').orNull((text) => text.text());
  return { kind: 'merged', number, told: { mergedAt, body } };
}

function ofPush(event: Answer): Part<'push'> | Part<'tag'> {
  const ref = event.member('ref').text();
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) return { kind: 'tag', ref };
  return {
    kind: 'push',
    branch,
    before: event.member('before').sha(),
    after: event.member('after').sha(),
    by: event.optional('sender')?.optional('login')?.text() ?? null,
    defaultBranch: event.member('repository').optional('default_branch')?.text() ?? null,
  };
}
