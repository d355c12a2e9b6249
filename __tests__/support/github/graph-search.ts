/** `Query.search` over issues and pull requests. */
import { type Field, listing } from './connection.ts';
import { issueOrPullRequest } from './graph-issue.ts';
import { type Found, SEARCH_LIMIT, search } from './search.ts';
import type { World } from './world.ts';

/** `issueCount` tells of all, but only the first 1,000 are shown. */
export const searchIssues =
  (world: World): Field =>
  (args, context, info) => {
    if (!['ISSUE', 'ISSUE_ADVANCED'].includes(String(args.type))) throw new Error(`the fake searches no ${args.type}`);
    const found: Found[] = search(world, context.token, String(args.query));
    const counts = { codeCount: 0, discussionCount: 0, repositoryCount: 0, userCount: 0, wikiCount: 0 };
    return listing(
      'SearchResultItem',
      () => found.slice(0, SEARCH_LIMIT),
      ({ repo, one }) => issueOrPullRequest(world, repo, one),
      () => ({ ...counts, issueCount: found.length }),
    )(args, context, info);
  };
