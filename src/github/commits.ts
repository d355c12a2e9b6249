import type { Commit } from '../change.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { ask, type List, readList } from './lists.ts';
import { gitIdentity } from './people.ts';
import { commitQuery } from './query.ts';

/** Commits as facts; one whose authors or parents cannot be read to their end is left out, so that the list is short. */
export async function readCommits(client: GitHubClient, target: Target, items: readonly Answer[]): Promise<Commit[]> {
  const commits = await Promise.all(items.map((item) => commit(client, target, item.member('commit'))));
  return commits.filter((one) => one !== null);
}

async function commit(client: GitHubClient, target: Target, found: Answer): Promise<Commit | null> {
  const sha = found.member('oid').sha();
  const whole = await withAllAuthors(client, target, sha, found);
  if (whole === null) return null;
  return {
    sha,
    parents: whole.parents,
    authors: whole.authors.map(gitIdentity),
    committer: found.member('committer').orNull(gitIdentity),
    message: found.member('message').text(),
    // Whether a merge brought nothing but the base is not known from here; what has one parent is no merge.
    mergesBaseOnly: whole.parents.length > 1 ? null : false,
  };
}

/** The first query's short lists where they are whole, otherwise all pages of this commit. */
async function withAllAuthors(
  client: GitHubClient,
  target: Target,
  oid: string,
  found: Answer,
): Promise<{ parents: string[]; authors: readonly Answer[] } | null> {
  const parents = parentsOf(found);
  const authors = found.member('authors');
  if (parents !== null && !authors.member('pageInfo').member('hasNextPage').flag()) {
    return complete(parents, await readList(client, target, authors, [], { query: '', list: (data) => data }));
  }
  const inCommit = (data: Answer): Answer => data.member('repository').member('object');
  const { data, refused } = await ask(client, target, commitQuery, { oid, after: null });
  const again = inCommit(data);
  if (again.value === null) return null;
  const pages = { query: commitQuery, variables: { oid }, list: (page: Answer) => inCommit(page).member('authors') };
  return complete(parentsOf(again), await readList(client, target, again.member('authors'), refused, pages));
}

function complete(parents: string[] | null, authors: List): { parents: string[]; authors: readonly Answer[] } | null {
  if (parents === null || authors.items === null || authors.refused.length > 0 || authors.items.length < authors.places)
    return null;
  return { parents, authors: authors.items };
}

/** null: there are more than were asked for. */
function parentsOf(found: Answer): string[] | null {
  const parents = found.member('parents');
  const nodes = parents
    .member('nodes')
    .items()
    .filter((node) => node.value !== null);
  return nodes.length < parents.member('totalCount').count() ? null : nodes.map((node) => node.member('oid').sha());
}
