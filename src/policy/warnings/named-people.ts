import type { Path } from '../problem.ts';
import type { Policy } from '../schema.ts';

/** A name in one of the policy's lists of people, and where it stands. */
export interface NamedPerson {
  name: string;
  path: Path;
}

/** A list of people by its place in the policy. */
export interface PeopleList {
  /** What the list is called in messages. */
  role: string;
  path: Path;
  people: readonly NamedPerson[];
}

/** Every list of logins and teams that the policy has. */
export function peopleLists({ people, emergency }: Policy): PeopleList[] {
  const roles = Object.entries(people).map(([role, names]) => ({ role, path: ['people', role], names }));
  const declaring = { role: 'declaredBy', path: ['emergency', 'declaredBy'], names: emergency.declaredBy };
  return [...roles, declaring].map(({ role, path, names }) => ({
    role,
    path,
    people: names.map((name, index) => ({ name, path: [...path, index] })),
  }));
}
