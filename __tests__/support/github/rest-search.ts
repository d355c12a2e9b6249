/** REST route to the search for issues and pull requests. */
import { type Answer, type Call, ok, pageOf, paginatedBy, type Route, refusal } from './rest-call.ts';
import { issue } from './rest-issue-shapes.ts';
import { type Found, SEARCH_LIMIT, search } from './search.ts';

export const searchRoutes: readonly Route[] = [
  { method: 'GET', template: '/search/issues', permission: null, answer: searchIssues },
];

/** `total_count` tells of all, but only the first 1,000 are shown. */
function searchIssues(call: Call): Answer {
  const { world, token, query } = call;
  const text = query.get('q') ?? '';
  // GitHub refuses apps that do not say which of the two they look for.
  if (!/(^|\s)(is|type):(issue|pr|pull-request|merged)\b/.test(text))
    return refusal(422, 'Validation Failed', {
      errors: [
        {
          message: "Query must include 'is:issue' or 'is:pull-request'",
          resource: 'Search',
          field: 'q',
          code: 'invalid',
        },
      ],
    });
  const found = sorted(search(world, token, text), query);
  const { size, page } = pageOf(query);
  if ((page - 1) * size >= SEARCH_LIMIT) return refusal(422, 'Only the first 1000 search results are available');
  const shown = paginatedBy(
    found.slice(0, SEARCH_LIMIT),
    ({ repo, one }) => ({ ...issue(world, repo, one), score: 1 }),
    call,
  );
  const body = { total_count: found.length, incomplete_results: false, items: shown.body };
  return ok(body, { ...shown.headers });
}

function sorted(found: Found[], query: URLSearchParams): Found[] {
  const sort = query.get('sort');
  if (sort === 'updated') found.sort((a, b) => Date.parse(b.one.updatedAt) - Date.parse(a.one.updatedAt));
  else if (sort !== null && sort !== 'created') throw new Error(`the fake's search cannot sort by ${sort}`);
  return query.get('order') === 'asc' ? found.reverse() : found;
}
