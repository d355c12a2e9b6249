import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';

/** What is left of the hour's requests. */
export interface RateLimit {
  /** Requests by REST. */
  rest: number;
  /** Points of GraphQL. */
  graphql: number;
  /** When both are full again. */
  resetAt: Date;
}

/**
 * What is left, by a request that GitHub does not count; null: the server has no limit, as an Enterprise Server may be set.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
export async function readRateLimit(client: GitHubClient): Promise<RateLimit | null> {
  try {
    const resources = (await client.get('/rate_limit', {}, 'the rate limit')).member('resources');
    const core = resources.member('core');
    const graphql = resources.optional('graphql') ?? core;
    const reset = Math.max(core.member('reset').count(), graphql.member('reset').count());
    return {
      rest: core.member('remaining').count(),
      graphql: graphql.member('remaining').count(),
      resetAt: new Date(reset * 1000),
    };
  } catch (thrown) {
    if (thrown instanceof GitHubError && thrown.kind === 'not-found') return null;
    throw thrown;
  }
}
