/** Issues and labels as REST shows them. */
import { addLabel, type IssueLike, isPullRequest } from './issues.ts';
import { API, nameOf, type Shape, SITE, user } from './rest-shapes.ts';
import type { Repository, World } from './world.ts';
import type { Label } from './world-records.ts';

export const label = (repo: Repository, { id, name, color, description }: Label): Shape => ({
  ...{ id, node_id: `LA_${id}`, name, color, description, default: false },
  url: `${API}/repos/${nameOf(repo)}/labels/${encodeURIComponent(name)}`,
});

/** An issue, or a pull request as one. */
export function issue(world: World, repo: Repository, one: IssueLike): Shape {
  const isPull = isPullRequest(one);
  const api = `${API}/repos/${nameOf(repo)}`;
  const html_url = `${SITE}/${nameOf(repo)}/${isPull ? 'pull' : 'issues'}/${one.number}`;
  return {
    id: 7_000_000 + one.number,
    node_id: `${isPull ? 'PR' : 'I'}_${repo.owner}_${repo.name}_${one.number}`,
    number: one.number,
    title: one.title,
    body: one.body,
    state: one.state === 'OPEN' ? 'open' : 'closed',
    state_reason: isPull ? null : (one.stateReason?.toLowerCase() ?? null),
    locked: false,
    user: user(world, one.author ?? 'ghost'),
    labels: one.labels.map((name) => label(repo, addLabel(repo, name))),
    assignee: user(world, one.assignees[0] ?? null),
    assignees: one.assignees.map((login) => user(world, login)),
    milestone: null,
    comments: repo.comments.filter(({ number }) => number === one.number).length,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    author_association: one.author !== null && one.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
    ...(isPull ? { draft: one.draft, pull_request: pullPart(one, api, html_url) } : {}),
    html_url,
    url: `${api}/issues/${one.number}`,
    repository_url: api,
  };
}

const pullPart = (one: { number: number; mergedAt: string | null }, api: string, html_url: string): Shape => ({
  url: `${api}/pulls/${one.number}`,
  html_url,
  diff_url: `${html_url}.diff`,
  patch_url: `${html_url}.patch`,
  merged_at: one.mergedAt,
});
