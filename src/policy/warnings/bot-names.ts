import { isNoPerson } from '../../people/identity.ts';
import { isBotLogin } from '../../people/login.ts';
import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';
import { peopleLists } from './named-people.ts';

/** Bots without the `[bot]` by which GitHub knows them, and bots among people, whose approval never counts. */
export function botNames(inspected: Inspected): PolicyProblem[] {
  const { policy } = inspected;
  const withoutSuffix = policy.bots.flatMap((name, index) => {
    const path = ['bots', index];
    if (isBotLogin(name) || inspected.origin(path) === undefined) return [];
    const suggestion = `${name}[bot]`;
    const message = `${quote(name)} is the login of no GitHub App, since those end in "[bot]": did you mean ${quote(suggestion)}?`;
    return [warning(inspected, path, message, { suggestion })];
  });
  const amongPeople = peopleLists(policy).flatMap(({ people }) =>
    people
      .filter(({ name }) => !name.includes('/') && isNoPerson(name, policy.bots))
      .map(({ name, path }) =>
        warning(inspected, path, `${quote(name)} is a bot or an agent, whose approval never counts: name a person`),
      ),
  );
  return [...withoutSuffix, ...amongPeople];
}
