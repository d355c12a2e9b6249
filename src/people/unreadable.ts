import { UnknownFact } from '../rule.ts';
import { listed } from './wording.ts';

/** For a question that depends on teams whose members could not be read. `so` is what therefore cannot be told. */
export function unreadableTeams(teams: readonly string[], so: string): UnknownFact {
  return new UnknownFact(
    `The members of ${listed(teams)} could not be read, so ${so}`,
    'Give the gate a token that may read team membership (organisation permission “Members: read”), or name the logins in the policy',
  );
}
