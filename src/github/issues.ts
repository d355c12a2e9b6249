import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { notFound } from './failure.ts';
import { refusalOf } from './graphql-answer.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** An issue as it stands. */
export interface Issue {
  /** Its node id, for what GraphQL knows of it besides. */
  id: string;
  number: number;
  url: string;
  open: boolean;
  body: string;
  /** Whether this token's account opened it. */
  own: boolean;
  createdAt: string;
  labels: readonly string[];
}

const fields = 'id number url state body createdAt viewerDidAuthor labels(first: 100) { nodes { name } }';

/** One page of the issues with a label, the newest first. */
export const issuesQuery = `query issues($owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${list(fields)}
  }
}`;

/** One page of the open ones, the oldest first. */
export const openIssuesQuery = `query openIssues(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(
      first: $size, after: $after, labels: [$label], states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${list(fields)}
  }
}`;

export const issueQuery = `query issue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${fields} } }
}`;

export interface Search {
  /** A label that all of them carry. */
  label: string;
  /** None that is sought was opened before. */
  since?: Date;
}

/**
 * The issues that this token's account opened and whose body begins with a marker, whether open or closed, oldest first. A
 * copy that somebody else opened proves nothing. Throws GitHubError.
 */
export async function findIssues(
  client: GitHubClient,
  repository: Repository,
  marker: string,
  { label, since }: Search,
): Promise<Issue[]> {
  const { owner, repo } = repository;
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const found: Issue[] = [];
  const whole = {
    query: issuesQuery,
    variables: { owner, repo, label },
    list: (data: Answer) => data.path('repository', 'issues'),
  };
  for await (const { nodes } of pagesOf(client, `the issues of ${fullName(repository)}`, whole)) {
    const page = nodes.filter((node) => node.value !== null).map(issueIn);
    found.push(...page.filter(({ own, body }) => own && body.startsWith(marker)));
    const oldest = page.at(-1);
    if (oldest !== undefined && Date.parse(oldest.createdAt) < from) break;
  }
  return found.sort((one, other) => one.number - other.number);
}

/** The open issues with a label that this token's account opened, oldest first. Throws GitHubError. */
export async function openIssues(client: GitHubClient, repository: Repository, label: string): Promise<Issue[]> {
  const { owner, repo } = repository;
  const found: Issue[] = [];
  const whole = {
    query: openIssuesQuery,
    variables: { owner, repo, label },
    list: (data: Answer) => data.path('repository', 'issues'),
  };
  for await (const { nodes } of pagesOf(client, `the open issues of ${fullName(repository)}`, whole))
    found.push(...nodes.filter((node) => node.value !== null).map(issueIn));
  return found.filter(({ own }) => own);
}

/** The oldest of them; null: there is none. Throws GitHubError. */
export async function findIssue(
  client: GitHubClient,
  repository: Repository,
  marker: string,
  search: Search,
): Promise<Issue | null> {
  return (await findIssues(client, repository, marker, search))[0] ?? null;
}

/** The issue of that number; null: it was deleted, or moved to another repository. Throws GitHubError. */
export async function readIssue(client: GitHubClient, repository: Repository, number: number): Promise<Issue | null> {
  const of = issueName(repository, number);
  const { data, refused } = await client.graphql(issueQuery, () => ({ ...repository, number }), of);
  const hidden = refused.find(({ type }) => type === 'FORBIDDEN');
  if (hidden !== undefined) throw refusalOf(hidden, of);
  const found = data.path('repository');
  if (found.value === null) throw notFound(fullName(repository));
  return found.member('issue').orNull(issueIn);
}

function issueIn(node: Answer): Issue {
  return {
    id: node.member('id').name(),
    number: node.member('number').count(),
    url: node.member('url').name(),
    open: node.member('state').oneOf(['OPEN', 'CLOSED']) === 'OPEN',
    body: node.member('body').text(),
    own: node.member('viewerDidAuthor').flag(),
    createdAt: node.member('createdAt').instant(),
    labels: node
      .path('labels', 'nodes')
      .items()
      .map((label) => label.member('name').text()),
  };
}

export interface NewIssue {
  title: string;
  body: string;
  labels: readonly string[];
  /** Whom it is assigned to, where GitHub lets them be. */
  assignees: readonly string[];
}

/** Opens an issue; without assignees where GitHub refuses them. Throws GitHubError; it may have been opened all the same. */
export async function createIssue(
  client: GitHubClient,
  repository: Repository,
  { assignees, ...issue }: NewIssue,
): Promise<{ number: number; url: string }> {
  const create = (more: object) =>
    client.send(
      'POST',
      '/repos/{owner}/{repo}/issues',
      { ...repository, ...issue, ...more },
      `an issue of ${fullName(repository)}`,
    );
  const answer = await create(assignees.length === 0 ? {} : { assignees }).catch((thrown: unknown) => {
    if (assignees.length > 0 && isRefusal(thrown)) return create({});
    throw thrown;
  });
  return { number: answer.member('number').count(), url: answer.member('html_url').name() };
}

export interface IssueEdit {
  body?: string;
  /** `completed` and `not_planned` close it, `reopened` opens it again. */
  state?: 'completed' | 'not_planned' | 'reopened';
  /** Those that it is to have besides its own. */
  addLabels?: readonly string[];
}

/** Edits an issue: what is not given stays. Throws GitHubError. */
export async function updateIssue(
  client: GitHubClient,
  repository: Repository,
  number: number,
  { body, state, addLabels = [] }: IssueEdit,
): Promise<void> {
  const of = issueName(repository, number);
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  const target = { ...repository, issue_number: number };
  if (body !== undefined || state !== undefined) {
    const turned = state === undefined ? {} : { state: state === 'reopened' ? 'open' : 'closed', state_reason: state };
    await client.send('PATCH', route, { ...target, ...(body === undefined ? {} : { body }), ...turned }, of);
  }
  if (addLabels.length > 0) await client.send('POST', `${route}/labels`, { ...target, labels: [...addLabels] }, of);
}

export interface NewLabel {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  /** At most 100 characters. */
  description: string;
}

/** Makes a label where there is none of that name; one that stands is left as people made it. Throws GitHubError. */
export async function ensureLabel(client: GitHubClient, repository: Repository, label: NewLabel): Promise<void> {
  const of = `the label ${label.name} of ${fullName(repository)}`;
  const isThere = () =>
    client.get('/repos/{owner}/{repo}/labels/{name}', { ...repository, name: label.name }, of).then(
      () => true,
      (thrown: unknown) => {
        if (thrown instanceof GitHubError && thrown.kind === 'not-found') return false;
        throw thrown;
      },
    );
  if (await isThere()) return;
  try {
    await client.send('POST', '/repos/{owner}/{repo}/labels', { ...repository, ...label }, of);
  } catch (thrown) {
    // Somebody else was faster.
    if (!isRefusal(thrown) || !(await isThere())) throw thrown;
  }
}

const isRefusal = (thrown: unknown): boolean => thrown instanceof GitHubError && thrown.kind === 'refused';

const issueName = (repository: Repository, number: number): string => `the issue ${fullName(repository)}#${number}`;
