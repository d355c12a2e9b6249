/** What is asked of a merged pull request before its facts. */
export const mergedFields = `number mergedAt baseRefName changedFiles
        renames: timelineItems(last: 20, itemTypes: [RENAMED_TITLE_EVENT]) {
          nodes { __typename ... on RenamedTitleEvent { createdAt previousTitle } }
        }`;

/**
 * A page of merged pull requests, with the policy on the default branch. Field names are checked against GitHub's schema by a
 * test. 50 pull requests with 20 renames each are about 1,000 nodes and 1 point.
 */
export const mergedQuery = `query merged(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $policy: String!, $policyFolder: String!
) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }
    pullRequests(states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }, first: $size, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        updatedAt ${mergedFields}
      }
    }
  }
}`;
