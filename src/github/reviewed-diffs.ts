import type { Review } from '../change.ts';
import { latestOpinions, type Opinion } from '../people/opinions.ts';
import type { GitHubClient } from './client.ts';
import type { Compare } from './comparison.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { type SameDiff, sameDiff } from './same-diff.ts';

/** More commits are not looked at, so that nobody can use up the rate limit with approvals. */
const MOST_COMMITS = 20;

/** Later than any review: whoever judges at which instant, what was read has to do. */
const END = new Date(8.64e15);

/** The approvals that stand: each person's latest opinion, where it is one, without those by bots. */
const approvals = (reviews: readonly Review[], head: string): Opinion[] =>
  latestOpinions(reviews, head, END).filter(({ state, author }) => state === 'APPROVED' && !author.bot);

/**
 * The reviews, with whether the diff is still the one that was approved: for the approvals that stand and were given for
 * another commit than the head. Asks nothing where there is none, otherwise once for the head and once for each commit,
 * and again where that is not proof enough; what cannot be read stays unknown.
 */
export async function withReviewedDiffs(
  client: GitHubClient,
  target: Target,
  reviews: readonly Review[],
  head: string,
  compare: Compare,
): Promise<Review[]> {
  const commits = approvedCommits(reviews, head);
  if (commits.length === 0) return [...reviews];
  const results = await Promise.all(
    commits.map(
      async (commit): Promise<[string, SameDiff]> => [commit, await told(client, target, compare, commit, head)],
    ),
  );
  const byCommit = new Map(results);
  return reviews.map((review) => {
    const found = review.state === 'APPROVED' && review.commit !== null ? byCommit.get(review.commit) : undefined;
    if (found === undefined) return review;
    const changed = found.same === false && found.differing !== undefined;
    return { ...review, sameDiffAsHead: found.same, ...(changed ? { filesChangedSince: found.differing } : {}) };
  });
}

/** Of people with write access first, then the latest. */
function approvedCommits(reviews: readonly Review[], head: string): string[] {
  const older = approvals(reviews, head).filter(({ commit }) => commit !== null && commit !== head);
  older.sort((a, b) => Number(b.canPush) - Number(a.canPush) || Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
  return [...new Set(older.flatMap(({ commit }) => commit ?? []))].slice(0, MOST_COMMITS);
}

/** Whether a commit shows the same diff as another one; unknown where GitHub does not let it be told. */
export async function told(
  client: GitHubClient,
  target: Target,
  compare: Compare,
  commit: string,
  other: string,
): Promise<SameDiff> {
  try {
    const [one, two] = await Promise.all([compare(commit), compare(other)]);
    return await sameDiff(client, target, one, two);
  } catch (thrown) {
    if (thrown instanceof GitHubError) return { same: null };
    throw thrown;
  }
}
