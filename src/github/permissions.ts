/** What a REST route needs, where GitHub does not say so itself. Order: the first that matches counts. */
const byRoute: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/pulls\b/, ['pull-requests: read']],
  [/\/check-(runs|suites)\b/, ['checks: read']],
  [/\/status(es)?\b/, ['statuses: read']],
  [/\/actions\b/, ['actions: read']],
  [/\/issues\b/, ['issues: read']],
  [/\/(contents|git|commits|compare|activity|branches)\b/, ['contents: read']],
];

/** What a field of the GraphQL query needs; the innermost named part of the path counts. */
const byField: Readonly<Record<string, readonly string[]>> = {
  pullRequest: ['pull-requests: read'],
  reviews: ['pull-requests: read'],
  reviewThreads: ['pull-requests: read'],
  labelEvents: ['pull-requests: read'],
  labels: ['pull-requests: read'],
  reviewRequests: ['pull-requests: read'],
  commits: ['contents: read'],
  object: ['contents: read'],
  statusCheckRollup: ['checks: read', 'statuses: read'],
  contexts: ['checks: read', 'statuses: read'],
  workflowRun: ['actions: read'],
  closingIssuesReferences: ['issues: read'],
  policy: ['contents: read'],
  policyFolder: ['contents: read'],
  defaultCommit: ['contents: read'],
};

/**
 * The permissions in the header `x-accepted-github-permissions`, spelled as a workflow spells them: lists of
 * alternatives are divided by semicolons. Source: docs.github.com, "Troubleshooting the REST API".
 */
function fromHeader(header: string): readonly string[] {
  const [first = ''] = header.split(';');
  return first
    .split(',')
    .map((permission) => /^\s*([a-z_]+)=([a-z]+)\s*$/.exec(permission))
    .flatMap((parts) => (parts ? [`${(parts[1] ?? '').replaceAll('_', '-')}: ${parts[2] ?? ''}`] : []));
}

/** The permissions that a REST route needs: as GitHub says, otherwise as our own table does. */
export function permissionsOfRoute(route: string, header: string | undefined): readonly string[] {
  const said = fromHeader(header ?? '');
  return said.length > 0 ? said : (byRoute.find(([pattern]) => pattern.test(route))?.[1] ?? []);
}

/** The permissions that a place in the answer to a query needs. */
export function permissionsOfPath(path: readonly (string | number)[]): readonly string[] {
  const field = path.findLast((part) => typeof part === 'string' && Object.hasOwn(byField, part));
  return (field === undefined ? undefined : byField[field]) ?? [];
}

/** What to do about permissions that are missing, as one sentence. */
export function grant(permissions: readonly string[]): string {
  if (permissions.length === 0) return 'Grant the token the permission to read this repository.';
  const named = permissions.map((permission) => `"${permission}"`).join(' and ');
  return `Grant the token ${named} (in a workflow: under \`permissions:\`).`;
}
