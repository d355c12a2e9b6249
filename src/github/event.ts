import { Answer, isRecord } from './answer.ts';
import { GitHubError } from './error.ts';

/** A pull request, as it is asked for. */
export interface Target {
  owner: string;
  repo: string;
  number: number;
}

/** The pull request that an event is about. */
export interface PullRequestOfEvent extends Target {
  /** How many files it changed when the event was sent: a hint for asking for all pages at once, never a fact. */
  changedFiles?: number;
}

/** The events that name one pull request. */
export const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review'] as const;

/** Owners and names are put into addresses: nothing but what GitHub allows in them. */
const ownerPattern = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const namePattern = /^[A-Za-z0-9._-]+$/;

/**
 * Which pull request an event is about. Nothing else is taken from the payload, because a re-run replays an old one.
 * `pull_request_review` payloads lack `changed_files`.
 * Throws GitHubError for an event that is not supported, and for a payload that names no pull request.
 */
export function pullRequestOf(eventName: string, payload: unknown): PullRequestOfEvent {
  if (!pullRequestEvents.some((event) => event === eventName)) {
    throw new GitHubError(
      'event',
      `The event ${JSON.stringify(eventName)} names no pull request.`,
      `Run change-gate on ${listed(pullRequestEvents)}.`,
    );
  }
  if (!isRecord(payload)) throw malformed('payload', 'an object');
  const event = new Answer(payload, 'payload', malformed);
  const repository = event.member('repository');
  const owner = repository.member('owner').member('login');
  if (!ownerPattern.test(owner.text())) throw malformed(owner.at, "an owner's login");
  const name = repository.member('name');
  if (!namePattern.test(name.text()) || /^\.\.?$/.test(name.text())) throw malformed(name.at, "a repository's name");
  const pullRequest = event.member('pull_request');
  const number = pullRequest.member('number');
  if (number.count() === 0) throw malformed(number.at, 'a number from 1 on');
  const changedFiles = pullRequest.optional('changed_files')?.count();
  return {
    owner: owner.text(),
    repo: name.text(),
    number: number.count(),
    ...(changedFiles === undefined ? {} : { changedFiles }),
  };
}

function malformed(at: string, expected: string): GitHubError {
  return new GitHubError(
    'event',
    `The event has not ${expected} at ${at}.`,
    'Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.',
  );
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
