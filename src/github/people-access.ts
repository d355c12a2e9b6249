import type { Access } from '../policy/warnings/inspected.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { readTeams } from './teams.ts';

/** Whether the people of a policy can see a repository. */
export interface AccessRead {
  /** By name, in lower case. */
  access: ReadonlyMap<string, Access>;
  /** Why something could not be told, each reason once. */
  notRead: readonly string[];
}

/**
 * Asks GitHub for the permission of each login, and for the members of each team. Throws GitHubError where the
 * repository itself cannot be read: then "not found" would say nothing about a person.
 */
export async function readAccess(
  client: GitHubClient,
  { owner, repo }: { owner: string; repo: string },
  names: readonly string[],
): Promise<AccessRead> {
  await client.get('/repos/{owner}/{repo}', { owner, repo }, `${owner}/${repo}`);
  const known = [...new Set(names.map((name) => name.toLowerCase()))];
  const notRead = new Set<string>();
  const logins = known.filter((name) => !name.includes('/'));
  const permissions = await Promise.all(
    logins.map(async (login) => {
      const read = await permissionOf(client, { owner, repo }, login);
      if (read instanceof GitHubError) notRead.add(read.message);
      return [login, read instanceof GitHubError ? 'unknown' : read] as const;
    }),
  );
  const read = await readTeams(client, known);
  for (const { error } of read.notRead) notRead.add(error.message);
  const teams = Object.entries(read.teams).map(
    ([team, members]) => [team, members === null ? 'unknown' : members.length === 0 ? 'none' : 'reads'] as const,
  );
  return { access: new Map<string, Access>([...permissions, ...teams]), notRead: [...notRead] };
}

/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function permissionOf(
  client: GitHubClient,
  repository: { owner: string; repo: string },
  username: string,
): Promise<Access | GitHubError> {
  const route = '/repos/{owner}/{repo}/collaborators/{username}/permission';
  try {
    const answer = await client.get(route, { ...repository, username }, `the permission of ${username}`);
    return answer.member('permission').text() === 'none' ? 'none' : 'reads';
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return error.kind === 'not-found' ? 'missing' : error;
  }
}
