import type { Change, Person } from '../change.ts';
import type { Answer } from './answer.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { notFound } from './failure.ts';
import { type GraphQLAnswer, refusalOf } from './graphql-answer.ts';
import { nameOf } from './lists.ts';
import { loginOf, person } from './people.ts';

/** The repository and the pull request in an answer; throws GitHubError where the token cannot see either. */
export function pullRequestIn(
  { data, refused }: GraphQLAnswer,
  target: Target,
): { repository: Answer; pullRequest: Answer } {
  const repository = data.member('repository');
  const pullRequest = repository.value === null ? repository : repository.member('pullRequest');
  if (pullRequest.value !== null) return { repository, pullRequest };
  const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequest');
  throw refusal ? refusalOf(refusal, nameOf(target)) : notFound(nameOf(target));
}

/** What identifies and dates the pull request: everything that is no list. */
type Identity = Omit<
  Change,
  | 'schemaVersion'
  | 'readAt'
  | 'repository'
  | 'labels'
  | 'files'
  | 'commits'
  | 'reviews'
  | 'threads'
  | 'checks'
  | 'totals'
>;

/** The pull request itself. */
export function identity(found: Answer): Identity {
  const baseChanged = lastEvent(found.member('baseChanged'));
  const body = found.member('body').text();
  return {
    number: found.member('number').count(),
    url: found.member('url').text(),
    state: stateOf(found.member('state')),
    title: found.member('title').text(),
    // GraphQL shows a body that was never written as an empty text.
    body: body === '' ? null : body,
    bodyEditedAt: found.member('lastEditedAt').orNull((at) => at.instant()),
    bodyEditor: loginOf(found.member('editor')),
    author: found.member('author').orNull((author) => withStarter(person(author), found.member('assigned'))),
    draft: found.member('isDraft').flag(),
    base: {
      ref: found.member('baseRefName').name(),
      sha: found.member('baseRefOid').sha(),
      ...(baseChanged === null ? {} : { changedAt: baseChanged }),
    },
    head: {
      ref: found.member('headRefName').name(),
      sha: found.member('headRefOid').sha(),
      repository: found.member('headRepository').orNull((repository) => repository.member('nameWithOwner').fullName()),
    },
    createdAt: found.member('createdAt').instant(),
    readyForReviewAt: lastEvent(found.member('readyForReview')),
    mergedAt: found.member('mergedAt').orNull((at) => at.instant()),
    mergedBy: loginOf(found.member('mergedBy')),
    mergeCommit: found.member('mergeCommit').orNull((commit) => commit.member('oid').sha()),
  };
}

/** GitHub's coding agent, by its logins as an app and as an account. */
const codingAgents: readonly string[] = ['copilot-swe-agent[bot]', 'copilot'];

/**
 * Who started GitHub's coding agent: it assigns its pull request to that person itself. Assignments by anybody else say
 * nothing, and of other bots it is not known what their assignments mean.
 */
function withStarter(author: Person, assigned: Answer): Person {
  if (!codingAgents.includes(author.login.toLowerCase())) return author;
  for (const event of assigned.member('nodes').items()) {
    if (event.value === null || loginOf(event.member('actor')) !== author.login) continue;
    const assignee = event.member('assignee').orNull((one) => one.optional('login')?.name());
    if (assignee && !codingAgents.includes(assignee.toLowerCase())) return { ...author, startedBy: assignee };
  }
  return author;
}

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const stateOf = (state: Answer): Change['state'] => states[state.oneOf(['OPEN', 'CLOSED', 'MERGED'])];

/** When the last event of a kind happened; null: never. One that cannot be read must not pass for none. */
function lastEvent(events: Answer): string | null {
  const last = events.member('nodes').items().at(-1);
  if (last === undefined) return null;
  if (last.value === null) {
    const remedy = 'Run the gate again; if that repeats, report it.';
    throw new GitHubError('malformed', `GitHub withholds the event at ${last.at}.`, remedy);
  }
  return last.member('createdAt').instant();
}
