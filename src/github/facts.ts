import type { Change, Review, Thread } from '../change.ts';
import type { Answer } from './answer.ts';
import { isMannequin, loginOf, person } from './people.ts';

type LabelEvent = NonNullable<Change['labelEvents']>[number];
type ReviewRequest = NonNullable<Change['reviewRequests']>[number];

/** One review. Only a review of the head itself is known to show the head's diff; of others nothing is known yet. */
export function review(found: Answer, head: string): Review {
  const author = found.member('author');
  const commit = found.member('commit').orNull((value) => value.member('oid').sha());
  const submittedAt = found.member('submittedAt').orNull((at) => at.instant());
  return {
    author: author.orNull(person),
    state: found.member('state').oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit,
    sameDiffAsHead: commit === head ? true : null,
    submittedAt: submittedAt ?? found.member('createdAt').instant(),
    canPush: found.member('authorCanPushToRepository').flag() && author.value !== null && !isMannequin(author),
  };
}

export function thread(found: Answer): Thread {
  const [comment] = found.member('comments').member('nodes').items();
  const url = comment?.orNull((value) => value.member('url').text());
  return {
    resolved: found.member('isResolved').flag(),
    path: found.member('path').text(),
    ...(url === undefined || url === null ? {} : { url }),
  };
}

export function labelEvent(found: Answer): LabelEvent {
  return {
    label: found.member('label').member('name').text(),
    actor: loginOf(found.member('actor')),
    at: found.member('createdAt').instant(),
    added: found.member('__typename').oneOf(['LabeledEvent', 'UnlabeledEvent']) === 'LabeledEvent',
  };
}

/** An issue as OWNER/REPO#NUMBER. */
export function linkedIssue(found: Answer): string {
  return `${found.member('repository').member('nameWithOwner').fullName()}#${found.member('number').count()}`;
}

/** Who was asked for a review; null: not shown to this token, as teams are to GITHUB_TOKEN. */
export function reviewRequest(found: Answer): ReviewRequest | null {
  const reviewer = found.member('requestedReviewer');
  if (reviewer.value === null) return null;
  if (reviewer.member('__typename').text() !== 'Team') return { login: person(reviewer).login };
  const team = reviewer.optional('combinedSlug')?.name();
  return team === undefined ? null : { team };
}

/** The same out of a pull request by REST, which shows teams by slug; they belong to the organisation that owns the repository. */
export function requestedReviewers(pullRequest: Answer, owner: string): ReviewRequest[] {
  const users = pullRequest
    .member('requested_reviewers')
    .items()
    .map((user) => ({ login: user.member('login').name() }));
  const teams = pullRequest
    .member('requested_teams')
    .items()
    .map((team) => ({ team: `${owner}/${team.member('slug').name()}` }));
  return [...users, ...teams];
}
