import type { IncidentIssue } from '../metrics/incident-issues.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { refusalOf } from './graphql-answer.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, isOwner, isRepositoryName, type Repository } from './repository.ts';

/** One page of the issues with a label, the newest first. */
export const incidentIssuesQuery = `query incidents(
  $owner: String!, $repo: String!, $label: String!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    issues(first: $size, after: $after, labels: [$label], orderBy: { field: CREATED_AT, direction: DESC }) ${list(
      'number title body createdAt',
    )}
  }
}`;

/** The issues with any of some labels that were opened since an instant. Throws GitHubError. */
export async function readIncidentIssues(
  client: GitHubClient,
  repository: Repository,
  labels: readonly string[],
  since: Date,
): Promise<IncidentIssue[]> {
  const { owner, repo } = repository;
  const found = new Map<number, IncidentIssue>();
  for (const label of labels) {
    const whole = {
      query: incidentIssuesQuery,
      variables: { owner, repo, label },
      list: (data: Answer) => data.path('repository', 'issues'),
    };
    for await (const { nodes } of pagesOf(client, `the issues of ${fullName(repository)}`, whole)) {
      const page = nodes.filter((node) => node.value !== null).map((node) => issueIn(node, fullName(repository)));
      for (const issue of page) if (Date.parse(issue.createdAt) >= since.getTime()) found.set(issue.number, issue);
      const oldest = page.at(-1);
      if (oldest !== undefined && Date.parse(oldest.createdAt) < since.getTime()) break;
    }
  }
  return [...found.values()];
}

const issueIn = (node: Answer, repository: string): IncidentIssue => ({
  repository,
  number: node.member('number').count(),
  title: node.member('title').text(),
  body: node.member('body').text(),
  createdAt: node.member('createdAt').instant(),
});

/** An issue, as a reference names it. */
export interface IssueReference extends Repository {
  number: number;
}

/** The issue that a reference names: "acme/incidents#7", "#7" or its address; null: it is in no such form. */
export function issueReference(reference: string, here: Repository): IssueReference | null {
  const [, owner = here.owner, repo = here.repo, number] =
    /^(?:https?:\/\/[^/]{1,200}\/)?(?:([\w-]{1,100})\/([\w.-]{1,100}))?(?:#|\/issues\/)([1-9]\d{0,8})$/.exec(
      reference,
    ) ?? [];
  if (number === undefined || !isOwner(owner) || !isRepositoryName(repo)) return null;
  return { owner, repo, number: Number(number) };
}

/** References of one query. */
const BATCH = 25;

export const issueBodiesQuery = (count: number): string => {
  const all = Array.from({ length: count }, (_, index) => index);
  const variables = all.map((index) => `$o${index}: String!, $r${index}: String!, $n${index}: Int!`).join(', ');
  const parts = all.map(
    (index) => `
  i${index}: repository(owner: $o${index}, name: $r${index}) { issue(number: $n${index}) { body } }`,
  );
  return `query bodies(${variables}) {${parts.join('')}\n}`;
};

/** What is known of an issue: its body, null where there is none of that number; or why it could not be read. */
export type IssueBody = { body: string | null } | { why: string };

/**
 * The bodies of issues, in the order asked. A number without an issue is told apart from an issue that the token may not see.
 * Where GitHub stops answering, what was read before stands.
 */
export async function readIssueBodies(
  client: GitHubClient,
  references: readonly IssueReference[],
): Promise<IssueBody[]> {
  const bodies: IssueBody[] = [];
  for (let start = 0; start < references.length; start += BATCH) {
    try {
      bodies.push(...(await readBatch(client, references.slice(start, start + BATCH))));
    } catch (thrown) {
      if (!(thrown instanceof GitHubError)) throw thrown;
      return [...bodies, ...references.slice(start).map(() => ({ why: thrown.message }))];
    }
  }
  return bodies;
}

async function readBatch(client: GitHubClient, batch: readonly IssueReference[]): Promise<IssueBody[]> {
  const variables = Object.fromEntries(
    batch.flatMap(({ owner, repo, number }, index) => [
      [`o${index}`, owner],
      [`r${index}`, repo],
      [`n${index}`, number],
    ]),
  );
  const query = issueBodiesQuery(batch.length);
  const { data, refused } = await client.graphql(query, () => variables, 'the issues of incidents');
  return batch.map((reference, index): IssueBody => {
    const refusal = refused.find(({ path }) => path[0] === `i${index}`);
    if (refusal === undefined)
      return { body: data.path(`i${index}`, 'issue').orNull((issue) => issue.member('body').text()) };
    // The repository is there, so that it is the number: a pull request's, or that of an issue that is gone.
    if (refusal.type === 'NOT_FOUND' && refusal.path.length > 1) return { body: null };
    return { why: refusalOf({ ...refusal, path: ['issues'] }, fullName(reference)).message };
  });
}
