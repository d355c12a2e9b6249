import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';

/** A client that keeps in mind what failed. */
export interface Watched {
  client: GitHubClient;
  /** The first failure so far that may be gone the next time: GitHub did not answer, or its rate limit was used up; null: none. */
  failure: () => GitHubError | null;
}

/**
 * The same client, which remembers failures that pass. Readers make an unknown fact of what they cannot read; whoever publishes
 * what came of it has to know that looking again may help.
 */
export function watched(client: GitHubClient): Watched {
  let first: GitHubError | null = null;
  const note = (thrown: unknown): never => {
    if (thrown instanceof GitHubError && (thrown.kind === 'unavailable' || thrown.kind === 'rate-limited'))
      first ??= thrown;
    throw thrown;
  };
  const watching = (one: GitHubClient): GitHubClient => ({
    graphql: (...asked) => one.graphql(...asked).catch(note),
    get: (...asked) => one.get(...asked).catch(note),
    async *pages(...asked) {
      try {
        yield* one.pages(...asked);
      } catch (thrown) {
        note(thrown);
      }
    },
    send: (...asked) => one.send(...asked).catch(note),
    stop: () => one.stop(),
    scoped: () => watching(one.scoped()),
  });
  return { client: watching(client), failure: () => first };
}
