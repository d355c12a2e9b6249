/** The REST routes of the fake, and how a request finds its own. */
import { checkRunsOf, statusesOf } from './by-commit.ts';
import type { Loose } from './fill.ts';
import { resolveReference } from './graph-commit.ts';
import { type Answer, type Call, inRepository, notFound, ok, paginated, type Route, refusal } from './rest-call.ts';
import { commentRoutes } from './rest-comments.ts';
import { commitRoutes } from './rest-commits.ts';
import { dependencyReviewRoutes } from './rest-dependency-review.ts';
import { deploymentRoutes } from './rest-deployments.ts';
import { gitRoutes } from './rest-git.ts';
import { gitWriteRoutes } from './rest-git-write.ts';
import { issueRoutes } from './rest-issues.ts';
import { activity, postStatus } from './rest-records.ts';
import { referenceRoutes } from './rest-references.ts';
import { ruleRoutes } from './rest-rules.ts';
import { searchRoutes } from './rest-search.ts';
import { checkRun, file, pullRequest, pullRequestSimple, repository, status, user } from './rest-shapes.ts';
import { workflowRoutes } from './rest-workflows.ts';
import type { PermissionName } from './tokens.ts';
import { may } from './tokens.ts';
import type { PullRequest, Repository } from './world.ts';

/** GitHub lists no more files of one pull request. */
const LISTED_FILES = 3000;

type InRepository = Parameters<typeof inRepository>[0];

const get = (path: string, permission: PermissionName, answer: InRepository): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}${path}`,
  permission,
  answer: inRepository(answer),
});

const onPullRequest =
  (answer: (repo: Repository, pr: PullRequest, call: Call) => Answer): InRepository =>
  (repo, call) => {
    const found = repo.pullRequests.find(({ number }) => String(number) === call.params.pull_number);
    return found ? answer(repo, found, call) : notFound();
  };

/** A commit that may also be named by a branch. */
const onCommit =
  (answer: (repo: Repository, sha: string, call: Call) => Answer): InRepository =>
  (repo, call) => {
    const sha = resolveReference(repo, call.params.ref ?? '');
    return sha === undefined ? refusal(422, `No commit found for SHA: ${call.params.ref}`) : answer(repo, sha, call);
  };

const routes: readonly Route[] = [
  get('', 'metadata', (repo, { world }) => ok(repository(world, repo))),
  get('/pulls', 'pull-requests', (repo, call) => paginated(listed(repo, call), call)),
  get(
    '/pulls/{pull_number}',
    'pull-requests',
    onPullRequest((repo, pr, { world }) => ok(pullRequest(world, repo, pr))),
  ),
  get(
    '/pulls/{pull_number}/files',
    'pull-requests',
    onPullRequest((repo, pr, call) =>
      paginated(
        pr.files.slice(0, LISTED_FILES).map((one) => file(repo, pr.head, one)),
        call,
      ),
    ),
  ),
  get(
    '/commits/{ref}/statuses',
    'statuses',
    onCommit((repo, sha, call) =>
      paginated(
        statusesOf(repo, sha)
          .toReversed()
          .map((one) => status(call.world, one)),
        call,
      ),
    ),
  ),
  get('/commits/{ref}/check-runs', 'checks', onCommit(checkRuns)),
  {
    ...get('/statuses/{sha}', 'statuses', postStatus),
    method: 'POST',
    level: 'write',
  },
  get('/activity', 'contents', activity),
  get('/collaborators/{username}/permission', 'metadata', permissionOf),
  { method: 'GET', template: '/orgs/{org}/teams/{team_slug}/members', permission: null, answer: teamMembers },
  { method: 'GET', template: '/rate_limit', permission: null, answer: rateLimit },
  ...commitRoutes,
  ...gitWriteRoutes,
  ...referenceRoutes,
  ...gitRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...searchRoutes,
  ...dependencyReviewRoutes,
  ...deploymentRoutes,
  ...workflowRoutes,
  ...ruleRoutes,
];

/** The route of a request, with the parts of its path; undefined: the fake has none. */
export function routeOf(method: string, path: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const found = route.method === method ? patternOf(route.template).exec(path) : null;
    if (!found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** Parts that may contain slashes, as GitHub marks them with `x-multi-segment`. */
const LONG = new Set(['path', 'basehead', 'ref', 'sha', 'branch']);

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const part = (_whole: string, name: string): string => `(?<${name}>${LONG.has(name) ? '.*' : '[^/]+'})`;
  const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, part)}$`);
  patterns.set(template, pattern);
  return pattern;
}

function listed(repo: Repository, { world, query }: Call): Loose[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const found = repo.pullRequests.filter((pr) => {
    const owner = pr.headRepository?.split('/')[0] ?? '';
    const isOpen = pr.state === 'OPEN';
    return (
      (state === 'all' || isOpen === (state === 'open')) &&
      (head === null || head === `${owner}:${pr.headRef}`) &&
      (base === null || base === pr.baseRef)
    );
  });
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  const ascending =
    query.get('direction') === 'asc' || (query.has('sort') && !query.has('direction') && key === 'createdAt');
  return (ascending ? found : found.reverse()).map((pr) => pullRequestSimple(world, repo, pr));
}

function checkRuns(repo: Repository, sha: string, call: Call): Answer {
  const name = call.query.get('check_name');
  const runs = checkRunsOf(repo, sha).filter((one) => name === null || one.name === name);
  const shown = paginated(
    runs.map((run) => checkRun(call.world, repo, run)),
    call,
  );
  return { ...shown, body: { total_count: runs.length, check_runs: shown.body } };
}

function permissionOf(repo: Repository, { world, params }: Call): Answer {
  const { username = '' } = params;
  const role = repo.collaborators[username] ?? (repo.private ? 'none' : 'read');
  const legacy = { maintain: 'write', triage: 'read' } as const;
  const permission = role === 'maintain' || role === 'triage' ? legacy[role] : role;
  return ok({ permission, role_name: role, user: { ...user(world, username), role_name: role } });
}

function teamMembers(call: Call): Answer {
  const { world, token, params } = call;
  if (token.permissions.members === 'hidden') return notFound();
  if (!may(token.permissions, 'members')) return refusal(403, 'Resource not accessible by integration');
  const members = world.teams[`${params.org}/${params.team_slug}`];
  if (!members) return notFound();
  return paginated(
    members.map((login) => user(world, login)),
    call,
  );
}

function rateLimit({ token }: Call): Answer {
  const core = token.rate.view('core');
  return ok({ resources: { core, graphql: token.rate.view('graphql'), search: core }, rate: core });
}
