import type { Change } from '../change.ts';
import type { BasePolicy } from '../policy/base-schema.ts';

/** The persons that a list of logins and teams names. */
export interface Roster {
  /** Logins in lower case. */
  readonly logins: ReadonlySet<string>;
  /** Teams whose members could not be read. */
  readonly unreadable: readonly string[];
}

/** Resolves logins and teams (ORGANISATION/TEAM) to persons, with the teams as they were read. */
export function roster(names: readonly string[], teams: Change['teams']): Roster {
  const logins = new Set<string>();
  const unreadable: string[] = [];
  for (const name of names) {
    if (!name.includes('/')) logins.add(name.toLowerCase());
    else {
      const members = membersOf(name, teams);
      if (members === null) unreadable.push(name);
      for (const member of members ?? []) logins.add(member.toLowerCase());
    }
  }
  return { logins, unreadable };
}

function membersOf(team: string, teams: Change['teams']): readonly string[] | null {
  const wanted = team.toLowerCase();
  for (const [name, members] of Object.entries(teams ?? {})) if (name.toLowerCase() === wanted) return members;
  return null;
}

/** Everybody whom the policy names in a role: logins and teams, who count without write access. */
export const namedIn = ({ people }: Pick<BasePolicy, 'people'>): readonly string[] => Object.values(people).flat();
