import type { Change } from '../change.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';

export interface TeamsRead {
  /** By the names as they were given; null: the members could not be read. */
  teams: NonNullable<Change['teams']>;
  /** Why, for each team that is null, and what would make it known. */
  notRead: readonly { team: string; error: GitHubError }[];
}

const form = /^@?([A-Za-z0-9_][A-Za-z0-9_-]*)\/([^/\s]+)$/;

/**
 * The members of teams (ORGANISATION/TEAM, by slug), those of their child teams included. Asks nothing where no team is
 * named; names that are no teams (logins) are passed over. Who belongs to a team is not for GITHUB_TOKEN to know.
 */
export async function readTeams(client: GitHubClient, names: readonly string[]): Promise<TeamsRead> {
  const teams = [...new Set(names.filter((name) => name.includes('/')))];
  const results = await Promise.all(teams.map((team) => readTeam(client, team)));
  return {
    teams: Object.fromEntries(teams.map((team, index) => [team, results[index]?.members ?? null])),
    notRead: results.flatMap(({ error }, index) => (error ? [{ team: teams[index] ?? '', error }] : [])),
  };
}

async function readTeam(client: GitHubClient, team: string): Promise<{ members?: string[]; error?: GitHubError }> {
  const [, org, slug] = form.exec(team) ?? [];
  if (org === undefined || slug === undefined) return { error: noTeam(team) };
  const members: string[] = [];
  try {
    const parameters = { org, team_slug: slug, per_page: 100 };
    for await (const page of client.pages('/orgs/{org}/teams/{team_slug}/members', parameters, `the team ${team}`)) {
      members.push(...page.map((member) => member.member('login').name()));
    }
    return { members };
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    const hidden = thrown.kind === 'forbidden' || thrown.kind === 'not-found';
    return { error: hidden ? unreadable(team, thrown.kind) : thrown };
  }
}

/** GitHub answers 404 as well where the token must not know that the team exists. */
function unreadable(team: string, kind: 'forbidden' | 'not-found'): GitHubError {
  return new GitHubError(
    kind,
    `The members of the team ${team}, which the policy names, could not be read: there is no such team, or the token may not see it.`,
    'Hand over the token of a GitHub App with the organisation permission "Members: read" (GITHUB_TOKEN cannot have it), or name the people by login in the policy.',
  );
}

function noTeam(team: string): GitHubError {
  return new GitHubError('not-found', `${JSON.stringify(team)} is no team.`, 'Write ORGANISATION/TEAM in the policy.');
}
