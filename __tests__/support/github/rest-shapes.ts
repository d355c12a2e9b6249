/** Things of the world as REST shows them; only what matters, the rest is filled from GitHub's schemas. */
import type { Loose } from './fill.ts';
import type { ChangedFile, CheckRun, Identity, PullRequest, Repository, Status, World } from './world.ts';
import { findRepository, userOf } from './world.ts';
import { appIdOf } from './world-rules.ts';

export type Shape = { readonly [key: string]: Loose };
export const SITE = 'https://github.com';
export const API = 'https://api.github.com';
export const nameOf = ({ owner, name }: Repository): string => `${owner}/${name}`;

export function user(world: World, login: string | null): Shape | null {
  if (login === null) return null;
  const { databaseId, type } = userOf(world, login);
  const html_url = `${SITE}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`;
  return { login, id: databaseId, node_id: `U_${databaseId}`, type, html_url, url: `${API}/users/${login}` };
}

export const file = (repo: Repository, head: string, one: ChangedFile): Shape => ({
  sha: one.sha,
  filename: one.path,
  status: one.status,
  additions: one.additions,
  deletions: one.deletions,
  changes: one.additions + one.deletions,
  blob_url: `${SITE}/${nameOf(repo)}/blob/${head}/${encodeURI(one.path)}`,
  raw_url: `${SITE}/${nameOf(repo)}/raw/${head}/${encodeURI(one.path)}`,
  contents_url: `${API}/repos/${nameOf(repo)}/contents/${encodeURI(one.path)}?ref=${head}`,
  patch: one.patch ?? undefined,
  previous_filename: one.previousPath,
});

export function repository(world: World, repo: Repository): Shape {
  return {
    id: userOf(world, nameOf(repo)).databaseId,
    name: repo.name,
    full_name: nameOf(repo),
    owner: user(world, repo.owner),
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    default_branch: repo.defaultBranch,
    html_url: `${SITE}/${nameOf(repo)}`,
    url: `${API}/repos/${nameOf(repo)}`,
  };
}

/** What both the list of pull requests and a single one show. */
export function pullRequestSimple(world: World, repo: Repository, pr: PullRequest): Shape {
  const head = pr.headRepository === null ? undefined : findRepository(world, pr.headRepository);
  const headOwner = pr.headRepository?.split('/')[0] ?? pr.author ?? 'ghost';
  return {
    id: 5_000_000 + pr.number,
    number: pr.number,
    state: pr.state === 'OPEN' ? 'open' : 'closed',
    title: pr.title,
    body: pr.body,
    draft: pr.draft,
    user: user(world, pr.author ?? 'ghost'),
    labels: pr.labels.map((name) => ({ name })),
    assignee: user(world, pr.assignees[0] ?? null),
    assignees: pr.assignees.map((login) => user(world, login)),
    requested_reviewers: pr.reviewRequests.flatMap((one) => ('login' in one ? [user(world, one.login)] : [])),
    requested_teams: pr.reviewRequests.flatMap((one) => ('team' in one ? [teamShape(one.team)] : [])),
    created_at: pr.createdAt,
    updated_at: pr.updatedAt,
    closed_at: pr.closedAt,
    merged_at: pr.mergedAt,
    merge_commit_sha: pr.mergeCommit,
    base: {
      label: `${repo.owner}:${pr.baseRef}`,
      ref: pr.baseRef,
      sha: pr.base,
      repo: repository(world, repo),
      user: user(world, repo.owner),
    },
    head: {
      label: `${headOwner}:${pr.headRef}`,
      ref: pr.headRef,
      sha: pr.head,
      repo: head ? repository(world, head) : null,
      user: user(world, headOwner),
    },
    html_url: `${SITE}/${nameOf(repo)}/pull/${pr.number}`,
    url: `${API}/repos/${nameOf(repo)}/pulls/${pr.number}`,
    author_association: pr.author !== null && pr.author in repo.collaborators ? 'COLLABORATOR' : 'NONE',
    auto_merge: null,
  };
}

export const pullRequest = (world: World, repo: Repository, pr: PullRequest): Shape => ({
  ...pullRequestSimple(world, repo, pr),
  merged: pr.state === 'MERGED',
  merged_by: user(world, pr.mergedBy),
  mergeable: pr.state === 'OPEN' ? true : null,
  mergeable_state: 'clean',
  commits: pr.commits.length,
  changed_files: pr.changedFiles,
  additions: pr.files.reduce((sum, { additions }) => sum + additions, 0),
  deletions: pr.files.reduce((sum, { deletions }) => sum + deletions, 0),
  review_comments: pr.threads.length,
});

const teamShape = (fullName: string): Shape => {
  const slug = fullName.replace(/^.*\//, '');
  return { slug, name: slug, type: 'organization' };
};

const signature = ({ name, email }: { name: string; email: string }, date: string): Shape => ({ name, email, date });

/** A commit with what GitHub knows of its people. */
export function commit(world: World, repo: Repository, sha: string): Shape {
  const object = repo.git.commitOf(sha);
  const known = repo.commits.get(sha);
  const account = (who: Identity | null | undefined): Shape | null => user(world, who?.login ?? null);
  return {
    sha,
    commit: { ...gitParts(repo, sha), comment_count: 0, url: `${API}/repos/${nameOf(repo)}/git/commits/${sha}` },
    author: account(known?.authors[0]),
    committer: account(known?.committer),
    parents: object.parents.map((parent) => ({ sha: parent, url: `${API}/repos/${nameOf(repo)}/commits/${parent}` })),
    html_url: `${SITE}/${nameOf(repo)}/commit/${sha}`,
    url: `${API}/repos/${nameOf(repo)}/commits/${sha}`,
  };
}

function gitParts(repo: Repository, sha: string): Shape {
  const { author, committer, message, tree } = repo.git.commitOf(sha);
  return {
    author: signature(author, author.at),
    committer: signature(committer, committer.at),
    message,
    tree: { sha: tree, url: `${API}/repos/${nameOf(repo)}/git/trees/${tree}` },
  };
}

/** The bare git object. */
export const gitCommit = (repo: Repository, sha: string): Shape => ({
  sha,
  ...gitParts(repo, sha),
  parents: repo.git.commitOf(sha).parents.map((parent) => ({ sha: parent })),
  html_url: `${SITE}/${nameOf(repo)}/commit/${sha}`,
});

export const status = (world: World, one: Status): Shape => ({
  id: one.id,
  state: one.state.toLowerCase(),
  context: one.context,
  description: one.description,
  target_url: one.targetUrl,
  creator: user(world, one.creator),
  created_at: one.createdAt,
  updated_at: one.createdAt,
});

export const checkRun = (world: World, repo: Repository, run: CheckRun): Shape => ({
  id: run.databaseId,
  name: run.name,
  head_sha: run.sha,
  status: run.status.toLowerCase(),
  conclusion: run.conclusion?.toLowerCase() ?? null,
  started_at: run.startedAt,
  completed_at: run.completedAt,
  html_url: `${SITE}/${nameOf(repo)}/runs/${run.databaseId}`,
  details_url: `${SITE}/${nameOf(repo)}/runs/${run.databaseId}`,
  check_suite: { id: run.workflow?.runId ?? run.databaseId },
  app: run.app === null ? null : { id: appIdOf(run.app), slug: run.app, name: run.app, owner: user(world, 'github') },
});
