/** What the gate asks of a token: the one source for messages, for the documentation, and for the example workflows. */

/** Permissions that `permissions:` of a workflow can give to GITHUB_TOKEN. */
export type WorkflowPermission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'pull-requests'
  | 'statuses';
/** Permissions that only the token of a GitHub App, or of a person, can have. */
export type AppPermission = 'members' | 'merge-queues';
export type PermissionName = WorkflowPermission | AppPermission;
export type Access = 'read' | 'write';

/** What needs the permission: every run, or only one that is set up so. */
export type Feature = 'judge' | 'status' | 'comment' | 'records' | 'report' | 'merge queue' | 'teams';

export interface Need {
  permission: PermissionName;
  access: Access;
  feature: Feature;
  /** What is done with it. */
  why: string;
}

/** Source: docs.github.com, "Permissions required for GitHub Apps"; for fields of GraphQL the REST routes of the same thing. */
export const needs: readonly Need[] = [
  {
    permission: 'contents',
    access: 'read',
    feature: 'judge',
    why: 'the policy file, commits and their authors, who pushed what, and the trees that prove a rollback or an unchanged diff',
  },
  {
    permission: 'pull-requests',
    access: 'read',
    feature: 'judge',
    why: 'title, description, labels, files, reviews, review threads, requested reviewers',
  },
  {
    permission: 'checks',
    access: 'read',
    feature: 'judge',
    why: 'check runs on the head commit, for `ci-checks` and `testing`',
  },
  {
    permission: 'statuses',
    access: 'read',
    feature: 'judge',
    why: 'commit statuses of CI that reports that way, and what the gate itself said before',
  },
  {
    permission: 'actions',
    access: 'read',
    feature: 'judge',
    why: 'which workflow a check belongs to, so that checks of one name are told apart and the gate does not wait for itself; when the last sweep ran',
  },
  { permission: 'issues', access: 'read', feature: 'judge', why: 'the issues that merging closes, for `linked-issue`' },
  { permission: 'statuses', access: 'write', feature: 'status', why: 'to write the commit status' },
  { permission: 'pull-requests', access: 'write', feature: 'comment', why: 'to write the comment' },
  {
    permission: 'contents',
    access: 'write',
    feature: 'records',
    why: 'to write change records to their branch, and to no other',
  },
  {
    permission: 'issues',
    access: 'write',
    feature: 'records',
    why: 'to open, tick and close the issues that follow up emergencies, rollbacks and what does not comply',
  },
  {
    permission: 'pull-requests',
    access: 'write',
    feature: 'records',
    why: 'to write the comment that asks to verify a deployment, and to read the history of its boxes',
  },
  {
    permission: 'contents',
    access: 'write',
    feature: 'report',
    why: 'to read the policy and the change records, and to write the report beside them, to their branch and to no other',
  },
  {
    permission: 'pull-requests',
    access: 'read',
    feature: 'report',
    why: 'the merged pull requests that have no record, and the labels of all now',
  },
  {
    permission: 'issues',
    access: 'read',
    feature: 'report',
    why: 'the issues of incidents, which change caused them and when they began',
  },
  {
    permission: 'deployments',
    access: 'read',
    feature: 'report',
    why: 'deployments and their statuses: a change whose deployment failed has failed',
  },
  {
    permission: 'merge-queues',
    access: 'read',
    feature: 'merge queue',
    why: 'which pull requests stand in the merge queue, and when it is expected to merge them',
  },
  { permission: 'members', access: 'read', feature: 'teams', why: 'who is in the teams that the policy names' },
];

/** Whether only the token of a GitHub App, or of a person, can have a permission. */
export const isForAppsOnly = (name: string): boolean => name === 'members' || name === 'merge-queues';

/** How the gate is set up, as far as that changes what its token needs. */
export interface Setup {
  verdict: 'status' | 'job';
  comment: 'off' | 'on-failure' | 'always';
  /** Whether the policy names teams. */
  teams?: boolean;
  /** Whether change records are kept. */
  records?: boolean;
  /** Whether it reports, which is all that it does then. */
  report?: boolean;
  /** `workflow` is GITHUB_TOKEN, `app` that of a GitHub App. */
  token: 'workflow' | 'app';
}

/** The permissions that a token needs for a setup, each with the highest access: no more, and no less. */
export function permissionsFor(setup: Setup): ReadonlyMap<PermissionName, Access> {
  const wanted: Readonly<Record<Feature, boolean>> = {
    judge: setup.report !== true,
    status: setup.verdict === 'status',
    comment: setup.comment !== 'off',
    records: setup.records === true,
    report: setup.report === true,
    'merge queue': setup.token === 'app' && setup.report !== true,
    teams: setup.token === 'app' && setup.teams === true,
  };
  const found = new Map<PermissionName, Access>();
  for (const { permission, access, feature } of needs) {
    if (wanted[feature] && found.get(permission) !== 'write') found.set(permission, access);
  }
  return found;
}

/** Whose permission a REST route needs, where GitHub does not say so itself. Order: the first that matches counts. */
const byRoute: readonly (readonly [RegExp, PermissionName])[] = [
  // Comments on a pull request are comments on its issue, but the permission for pull requests is enough.
  [/\/issues\/(?:\{\w+\}\/)?comments\b/, 'pull-requests'],
  [/\/pulls\b/, 'pull-requests'],
  [/\/check-(runs|suites)\b/, 'checks'],
  [/\/status(es)?\b/, 'statuses'],
  [/\/actions\b/, 'actions'],
  [/\/deployments\b/, 'deployments'],
  [/\/(issues|labels)\b/, 'issues'],
  [/\/teams\b/, 'members'],
  [/\/(contents|git|commits|compare|activity|branches)\b/, 'contents'],
];

/** Whose permission a field of a GraphQL query needs; the innermost named part of the path counts. */
const byField: Readonly<Record<string, readonly PermissionName[]>> = {
  pullRequest: ['pull-requests'],
  pullRequests: ['pull-requests'],
  reviews: ['pull-requests'],
  reviewThreads: ['pull-requests'],
  labelEvents: ['pull-requests'],
  labels: ['pull-requests'],
  reviewRequests: ['pull-requests'],
  commits: ['contents'],
  object: ['contents'],
  status: ['statuses'],
  statusCheckRollup: ['checks', 'statuses'],
  contexts: ['checks', 'statuses'],
  workflowRun: ['actions'],
  deployments: ['deployments'],
  search: ['pull-requests'],
  closingIssuesReferences: ['issues'],
  issue: ['issues'],
  issues: ['issues'],
  mergeQueue: ['merge-queues'],
  mergeQueueEntry: ['merge-queues'],
  policy: ['contents'],
  policyFolder: ['contents'],
  defaultCommit: ['contents'],
};

/**
 * The alternatives in the header `x-accepted-github-permissions`, spelled as a workflow spells them; between semicolons one
 * alternative, between commas what it takes together. Source: docs.github.com, "Troubleshooting the REST API".
 */
function fromHeader(header: string): readonly (readonly string[])[] {
  return header
    .split(';')
    .map((alternative) =>
      alternative
        .split(',')
        .map((permission) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(permission))
        .flatMap((parts) => (parts ? [`${(parts[1] ?? '').replaceAll('_', '-')}: ${parts[2] ?? ''}`] : [])),
    )
    .filter((permissions) => permissions.length > 0);
}

/**
 * The permissions that a REST route needs: as GitHub says, otherwise as our own table does, to read. Of GitHub's alternatives
 * the one that our table has too, since that is the one we advise.
 */
export function permissionsOfRoute(route: string, header: string | undefined): readonly string[] {
  const own = byRoute.find(([pattern]) => pattern.test(route))?.[1];
  const said = fromHeader(header ?? '');
  const advised = said.find((permissions) => permissions.some((permission) => permission.startsWith(`${own}: `)));
  return advised ?? said[0] ?? (own === undefined ? [] : [`${own}: read`]);
}

/** The permissions that a place in the answer to a query needs. */
export function permissionsOfPath(path: readonly (string | number)[]): readonly string[] {
  const field = path.findLast((part) => typeof part === 'string' && Object.hasOwn(byField, part));
  return ((field === undefined ? undefined : byField[field]) ?? []).map((permission) => `${permission}: read`);
}

/** What to do about permissions that are missing, as one sentence. */
export function grant(permissions: readonly string[]): string {
  if (permissions.length === 0) return 'Grant the token the permission to read this repository.';
  const named = permissions.map((permission) => `"${permission}"`).join(' and ');
  const where = permissions.some((permission) => isForAppsOnly(permission.replace(/:.*$/, '')))
    ? 'only the token of a GitHub App can have it: hand one over as the input “token”'
    : 'in a workflow: under `permissions:`';
  return `Grant the token ${named} (${where}).`;
}
