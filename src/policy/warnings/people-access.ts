import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';
import { peopleLists } from './named-people.ts';

/** People and teams that GitHub does not know, or that cannot see what they are to approve. */
export function peopleAccess(inspected: Inspected): PolicyProblem[] {
  const { access, repository } = inspected.surroundings;
  if (access === null || repository === null) return [];
  return peopleLists(inspected.policy).flatMap(({ people }) =>
    people.flatMap(({ name, path }) => {
      const found = access.get(name.toLowerCase());
      const what = name.includes('/') ? 'team' : 'account';
      if (found === 'missing')
        return [warning(inspected, path, `GitHub knows no ${what} ${quote(name)}: check the name`)];
      if (found !== 'none') return [];
      const message =
        what === 'team'
          ? `the team ${quote(name)} has no members: add some, or name people`
          : `${quote(name)} cannot read ${repository}: give them access, or name somebody else`;
      return [warning(inspected, path, message)];
    }),
  );
}
