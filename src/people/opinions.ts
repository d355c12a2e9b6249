import type { Person, Review } from '../change.ts';

/** A review by an account that exists. */
export type Opinion = Review & { author: Person };

/** Whether a review shows the diff of the head; null: not known. */
export function showsHead(review: Review, head: string): boolean | null {
  return review.commit?.toLowerCase() === head.toLowerCase() ? true : review.sameDiffAsHead;
}

const isOpinion = ({ state }: Review) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';

/**
 * The latest opinion of each person at an instant: an approval, a request for changes, or a dismissed one. A dismissal does
 * not revive an older approval; a comment replaces nothing; reviews after `at` do not count.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews
 */
export function latestOpinions(reviews: readonly Review[], head: string, at: Date): Opinion[] {
  const latest = new Map<string, Opinion>();
  for (const review of reviews) {
    if (!hasAuthor(review) || !isOpinion(review) || !isGiven(review, at)) continue;
    const key = review.author.login.toLowerCase();
    const known = latest.get(key);
    if (known === undefined || supersedes(review, known, head)) latest.set(key, review);
  }
  return [...latest.values()];
}

/** Opinions of deleted accounts: nobody can tell which of them are by the same person, so that each stands for itself. */
export function opinionsOfDeleted(reviews: readonly Review[], at: Date): Review[] {
  return reviews.filter((review) => review.author === null && isOpinion(review) && isGiven(review, at));
}

const isGiven = (review: Review, at: Date) => Date.parse(review.submittedAt) <= at.getTime();

const hasAuthor = (review: Review): review is Opinion => review.author !== null;

function supersedes(review: Opinion, known: Opinion, head: string): boolean {
  const second = (instant: string) => Math.floor(Date.parse(instant) / 1000);
  const later = second(review.submittedAt) - second(known.submittedAt);
  return later !== 0 ? later > 0 : strictness(review, head) > strictness(known, head);
}

/** GitHub dates reviews to the second; at the same second the stricter one holds, whatever the order of the list. */
function strictness(review: Opinion, head: string): number {
  if (review.state === 'CHANGES_REQUESTED') return 4;
  if (review.state === 'DISMISSED') return 3;
  const same = showsHead(review, head);
  return same === true ? 0 : same === null ? 1 : 2;
}
