/**
 * The queries. Field names are checked against GitHub's schema by a test. Node limits: 500,000 a query and 100 a page;
 * the first query asks for about 3,200 and costs 3 points. Source: docs.github.com, "Rate limits and query limits for the GraphQL API".
 */

export const actor = '__typename login';
const gitActor = 'name email user { login }';

const commitFields = `
  oid message
  committer { ${gitActor} }
  parents(first: 3) { totalCount nodes { oid } }
  authors(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { ${gitActor} } }`;

/** The last status of the context `$context` on a commit: what the gate itself said there, if its creator is this token's account. */
export const lastStatus = `status { context(name: $context) { state description targetUrl createdAt creator { ${actor} } } }`;

// Ids are taken from addresses, of a workflow's run and of a check run: they no longer fit the 32 bits of `databaseId`.
const contextFields = (number: string): string => `
  __typename
  ... on CheckRun {
    name permalink status conclusion startedAt completedAt isRequired(pullRequestNumber: ${number})
    checkSuite { app { slug } workflowRun { url file { path } workflow { name } } }
  }
  ... on StatusContext { context state createdAt isRequired(pullRequestNumber: ${number}) }`;

/** A list of a pull request: how to ask for it, and what of each item. */
interface Connection {
  field: string;
  arguments?: string;
  nodes: string;
}

/** The lists that stand directly in the pull request, by the name that they get in the answer. */
const connections = {
  labels: { field: 'labels', nodes: 'name' },
  // Without the drafts, which only their author sees, so that the count is the same for everybody.
  reviews: {
    field: 'reviews',
    arguments: 'states: [APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED]',
    nodes: `author { ${actor} } state submittedAt createdAt authorCanPushToRepository commit { oid }`,
  },
  reviewThreads: { field: 'reviewThreads', nodes: 'isResolved path comments(first: 1) { nodes { url } }' },
  commits: { field: 'commits', nodes: `commit { ${commitFields} }` },
  // The same with what the gate said of each, where it publishes a status.
  commitsWithStatuses: { field: 'commits', nodes: `commit { ${commitFields} ${lastStatus} }` },
  labelEvents: {
    field: 'timelineItems',
    arguments: 'itemTypes: [LABELED_EVENT, UNLABELED_EVENT]',
    nodes: `__typename
      ... on LabeledEvent { createdAt actor { ${actor} } label { name } }
      ... on UnlabeledEvent { createdAt actor { ${actor} } label { name } }`,
  },
  closingIssuesReferences: { field: 'closingIssuesReferences', nodes: 'number repository { nameWithOwner }' },
  reviewRequests: {
    field: 'reviewRequests',
    nodes: 'requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } }',
  },
  // The same with the names of teams, for which some tokens may not even ask.
  reviewRequestsWithTeams: {
    field: 'reviewRequests',
    nodes: `requestedReviewer {
      __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Team { combinedSlug }
    }`,
  },
} satisfies Record<string, Connection>;

export type ListName = keyof typeof connections;
const names: readonly ListName[] = ['labels', 'reviews', 'reviewThreads', 'labelEvents', 'closingIssuesReferences'];

export const list = (nodes: string): string => `{ totalCount pageInfo { hasNextPage endCursor } nodes { ${nodes} } }`;

function connection(name: ListName, cursor: string): string {
  const { field, nodes, ...rest }: Connection = connections[name];
  const more = rest.arguments === undefined ? '' : `, ${rest.arguments}`;
  return `${name}: ${field}(first: $size${cursor}${more}) ${list(nodes)}`;
}

/** What the main query asks for that not every token, or not every run, needs. */
export interface Asked {
  /** Also the names of teams that were asked for review, which some tokens may not ask for at all. */
  teams: boolean;
  /** Also what the gate's own status `$context` said of the commits, and of heads that were pushed away. */
  statuses: boolean;
}

/** The lists whose form depends on what is asked. */
export const listsOf = ({ teams, statuses }: Asked): { requests: ListName; commits: ListName } => ({
  requests: teams ? 'reviewRequestsWithTeams' : 'reviewRequests',
  commits: statuses ? 'commitsWithStatuses' : 'commits',
});

/** All about one pull request but its files; `number` is a variable or a literal. */
function pullRequestFields(asked: Asked, number: string): string {
  const { requests, commits } = listsOf(asked);
  const lists = [...names, commits, requests].map((name) => connection(name, '')).join('\n');
  return `
      number url state title body lastEditedAt isDraft createdAt updatedAt mergedAt changedFiles
      editor { ${actor} } author { ${actor} } mergedBy { ${actor} } mergeCommit { oid }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner }
      readyForReview: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
        nodes { __typename ... on ReadyForReviewEvent { createdAt } }
      }
      baseChanged: timelineItems(
        last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]
      ) {
        nodes {
          __typename
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
      assigned: timelineItems(first: 10, itemTypes: [ASSIGNED_EVENT]) {
        nodes { __typename ... on AssignedEvent { actor { ${actor} } assignee { __typename ... on User { login } } } }
      }${asked.statuses ? pushedAway : ''}
      head: commits(last: 1) {
        nodes {
          commit { oid ${asked.statuses ? lastStatus : ''} statusCheckRollup { contexts(first: $size) ${list(contextFields(number))} } }
        }
      }
      ${lists}`;
}

/** Heads that a force push replaced: what the gate said of them still dates a category. */
const pushedAway = `
      pushedAway: timelineItems(last: 50, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { __typename ... on HeadRefForcePushedEvent { beforeCommit { oid ${lastStatus} } } }
      }`;

const repositoryFields = `
    nameWithOwner
    defaultBranchRef { name }
    defaultCommit: object(expression: "HEAD") { oid }
    policy: object(expression: $policy) { __typename ... on Blob { isBinary isTruncated text } }
    policyFolder: object(expression: $policyFolder) { __typename ... on Tree { entries { name type mode } } }`;

const common = '$owner: String!, $repo: String!, $size: Int!, $policy: String!, $policyFolder: String!';
const forStatuses = ({ statuses }: Asked): string => (statuses ? ', $context: String!' : '');

/** Everything but the files: the pull request, the first page of each list, and the policy on the default branch. */
export function mainQuery(asked: Asked): string {
  return `query change(${common}, $number: Int!${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}
    pullRequest(number: $number) {${pullRequestFields(asked, '$number')}
    }
  }
}`;
}

/** The main query for several pull requests at once, each under the name `p` and its number. */
export function batchQuery(asked: Asked, numbers: readonly number[]): string {
  const pullRequests = numbers.map(
    (number) => `
    p${number}: pullRequest(number: ${number}) {${pullRequestFields(asked, String(number))}
    }`,
  );
  return `query changes(${common}${forStatuses(asked)}) {${asked.statuses ? ' viewer { login }' : ''}
  repository(owner: $owner, name: $repo) {${repositoryFields}${pullRequests.join('')}
  }
}`;
}

/** One further page of a list, with the head for which it holds. */
export const pageQuery = (name: ListName): string => `query page(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String${forStatuses({ teams: false, statuses: name === 'commitsWithStatuses' })}
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { headRefOid ${connection(name, ', after: $after')} }
  }
}`;

/** One page of the checks of a commit. */
export const checksQuery = `query checks(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit { statusCheckRollup { contexts(first: $size, after: $after) ${list(contextFields('$number'))} } }
    }
  }
}`;

/** All that a commit lists, where the first query's small pages did not hold it. */
export const commitQuery = `query commit(
  $owner: String!, $repo: String!, $size: Int!, $oid: GitObjectID!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    object(oid: $oid) {
      ... on Commit {
        parents(first: 100) { totalCount nodes { oid } }
        authors(first: $size, after: $after) ${list(gitActor)}
      }
    }
  }
}`;

/** Where the head is now. */
export const headQuery = `query head($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;
