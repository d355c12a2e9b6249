/** REST routes to lists of commits, and to the pull requests that brought them. */
import { isAssociated, resolveReference } from './graph-commit.ts';
import { historyOf } from './log.ts';
import {
  type Answer,
  type Call,
  inRepository,
  notFound,
  paginated,
  paginatedBy,
  type Route,
  refusal,
} from './rest-call.ts';
import { commit, pullRequestSimple } from './rest-shapes.ts';
import type { PermissionName } from './tokens.ts';
import type { Repository } from './world.ts';

const get = (template: string, permission: PermissionName, answer: Parameters<typeof inRepository>[0]): Route => ({
  method: 'GET',
  template: `/repos/{owner}/{repo}/${template}`,
  permission,
  answer: inRepository(answer),
});

export const commitRoutes: readonly Route[] = [
  get('commits', 'contents', listed),
  get('commits/{commit_sha}/pulls', 'pull-requests', (repo, call) => {
    const { commit_sha: asked = '' } = call.params;
    const sha = resolveReference(repo, asked);
    if (sha === undefined) return refusal(422, `No commit found for SHA: ${asked}`);
    const found = repo.pullRequests.filter((one) => isAssociated(repo, one, sha));
    return paginated(
      found.map((one) => pullRequestSimple(call.world, repo, one)),
      call,
    );
  }),
];

/** The history of `sha` (default: of the default branch), the newest first. */
function listed(repo: Repository, call: Call): Answer {
  const { query, world } = call;
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  const sha = resolveReference(repo, text('sha') ?? repo.defaultBranch);
  if (sha === undefined) return notFound();
  const [since, until, path] = [text('since'), text('until'), text('path')];
  const [author, committer] = [text('author'), text('committer')];
  const found = historyOf(repo, sha, { since, until, path, author, committer });
  return paginatedBy(found, (one) => commit(world, repo, one), call);
}
