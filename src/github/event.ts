import { Answer, isRecord } from './answer.ts';
import { GitHubError } from './error.ts';
import { isOwner, isRepositoryName, type Repository } from './repository.ts';

/** A pull request, as it is asked for. */
export interface Target extends Repository {
  number: number;
}

/** The pull request that an event is about. */
export interface PullRequestOfEvent extends Target {
  /** How many files it changed when the event was sent: a hint for asking for all pages at once, never a fact. */
  changedFiles?: number;
}

/** What a run is about. Everything but names and numbers is read live, because a re-run replays an old payload. */
export type Occasion =
  | (PullRequestOfEvent & {
      kind: 'pull-request';
      /** The head, the base and the default branch when the event was sent: where to say that nothing could be judged. */
      head: string | null;
      base: string | null;
      defaultBranch: string | null;
      /** Whether this run's token can only read: a review on a fork. */
      readOnly: boolean;
    })
  | (Repository & {
      kind: 'merge-group';
      head: string;
      base: string;
      /** The last pull request in the group, as its branch names it. */
      number: number | null;
      defaultBranch: string | null;
    })
  | (Repository & { kind: 'commit'; head: string; headRef: string | null; context: string | null })
  | (Repository & { kind: 'number'; number: number })
  | (Repository & { kind: 'all' })
  | (Repository & { kind: 'sweep' });

/** The events that name one pull request. */
export const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review'] as const;

/** Every event on which the gate runs. */
export const supportedEvents = [
  ...pullRequestEvents,
  'merge_group',
  'workflow_run',
  'status',
  'check_run',
  'workflow_dispatch',
  'schedule',
] as const;

/**
 * What an event is about. `pull_request_review` payloads lack `changed_files`. Throws GitHubError for an event that is not
 * supported, and for a payload that does not hold what it should.
 */
export function occasionOf(eventName: string, payload: unknown): Occasion {
  const name = supportedEvents.find((one) => one === eventName);
  if (name === undefined) {
    const problem = `change-gate does not run on the event ${JSON.stringify(eventName)}.`;
    throw new GitHubError('event', problem, `Run it on ${listed(supportedEvents)}.`);
  }
  if (!isRecord(payload)) throw malformedEvent('payload', 'an object');
  const event = new Answer(payload, 'payload', malformedEvent);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return ofPullRequest(name, event);
    case 'merge_group':
      return ofMergeGroup(event);
    case 'workflow_run': {
      const run = event.member('workflow_run');
      return ofCommit(event, run.member('head_sha'), run.optional('head_branch'));
    }
    case 'check_run': {
      const run = event.member('check_run');
      return ofCommit(event, run.member('head_sha'), run.optional('check_suite')?.optional('head_branch'));
    }
    case 'status':
      return { ...ofCommit(event, event.member('sha')), context: event.member('context').text() };
    case 'workflow_dispatch':
      return ofDispatch(event);
    case 'schedule':
      return { kind: 'sweep', ...repositoryOf(event) };
  }
}

function ofPullRequest(name: (typeof pullRequestEvents)[number], event: Answer): Occasion {
  const pullRequest = event.member('pull_request');
  const number = pullRequest.member('number');
  if (number.count() === 0) throw malformedEvent(number.at, 'a number from 1 on');
  const changedFiles = pullRequest.optional('changed_files')?.count();
  const head = pullRequest.optional('head');
  const from = head?.optional('repo')?.optional('full_name')?.text() ?? null;
  const repository = repositoryOf(event);
  const fork = from === null || from.toLowerCase() !== `${repository.owner}/${repository.repo}`.toLowerCase();
  return {
    kind: 'pull-request',
    ...repository,
    number: number.count(),
    ...(changedFiles === undefined ? {} : { changedFiles }),
    head: head?.optional('sha')?.sha() ?? null,
    base: pullRequest.optional('base')?.optional('ref')?.text() ?? null,
    defaultBranch: defaultBranchOf(event),
    // `pull_request` on a fork and on Dependabot's branches has such a token too, but there the gate has no business to write:
    // the set-up that publishes a status uses `pull_request_target`, and is told so.
    readOnly: name === 'pull_request_review' && fork,
  };
}

/** `refs/heads/gh-readonly-queue/<base>/pr-<n>-<sha>`; a base may contain slashes. */
const queueRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-[0-9a-f]+$/;

/** The base and the last pull request of a merge group, from its branch; null: it is no such branch. */
export function mergeGroupIn(ref: string): { base: string; number: number } | null {
  const [, base, number] = queueRef.exec(ref) ?? [];
  return base === undefined || number === undefined ? null : { base, number: Number(number) };
}

function ofMergeGroup(event: Answer): Occasion {
  const group = event.member('merge_group');
  const base = group
    .member('base_ref')
    .text()
    .replace(/^refs\/heads\//, '');
  const number = mergeGroupIn(group.member('head_ref').text())?.number ?? null;
  const head = group.member('head_sha').sha();
  return { kind: 'merge-group', ...repositoryOf(event), head, base, number, defaultBranch: defaultBranchOf(event) };
}

function ofCommit(event: Answer, sha: Answer, branch?: Answer): Occasion & { kind: 'commit' } {
  return {
    kind: 'commit',
    ...repositoryOf(event),
    head: sha.sha(),
    headRef: branch === undefined ? null : branch.text(),
    context: null,
  };
}

/** Without a number, all open pull requests are judged. */
function ofDispatch(event: Answer): Occasion {
  const number = dispatched(event);
  const repository = repositoryOf(event);
  return number === null ? { kind: 'all', ...repository } : { kind: 'number', ...repository, number };
}

/** The pull request that a workflow was dispatched for; null: none is named. Throws GitHubError. */
export function dispatched(event: Answer): number | null {
  const given = event.optional('inputs')?.optional('pull-request')?.text().trim() ?? '';
  return given === '' ? null : pullRequestNumber(given, 'the workflow’s input “pull-request”');
}

/** The largest number that GitHub's queries take: they ask for 32 bits. */
const largestNumber = 2 ** 31 - 1;

/** A pull request's number as people write it: `42` or `#42`. Throws GitHubError; `where` says what it stood in. */
export function pullRequestNumber(text: string, where: string): number {
  const [, digits] = /^#?([1-9]\d{0,9})$/.exec(text.trim()) ?? [];
  if (digits !== undefined && Number(digits) <= largestNumber) return Number(digits);
  const problem = `${JSON.stringify(text)} in ${where} is no number of a pull request.`;
  throw new GitHubError('event', problem, 'Write e.g. 42, or leave it empty for all.');
}

const defaultBranchOf = (event: Answer): string | null =>
  event.member('repository').optional('default_branch')?.text() ?? null;

/** The repository of an event. Owners and names are put into addresses: nothing but what GitHub allows in them. */
export function repositoryOf(event: Answer): Repository {
  const repository = event.member('repository');
  const owner = repository.member('owner').member('login');
  if (!isOwner(owner.text())) throw malformedEvent(owner.at, "an owner's login");
  const name = repository.member('name');
  if (!isRepositoryName(name.text())) throw malformedEvent(name.at, "a repository's name");
  return { owner: owner.text(), repo: name.text() };
}

/** What to say of a payload that does not hold what it should. */
export function malformedEvent(at: string, expected: string): GitHubError {
  return new GitHubError(
    'event',
    `The event has not ${expected} at ${at}.`,
    'Hand over the payload as GitHub sent it, in the file that GITHUB_EVENT_PATH names.',
  );
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
