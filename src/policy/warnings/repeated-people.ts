import { sameLogin } from '../../people/login.ts';
import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';
import { peopleLists } from './named-people.ts';

/** People that one list names twice, and roles that have fewer persons between them than a change needs. */
export function repeatedPeople(inspected: Inspected): PolicyProblem[] {
  const { policy } = inspected;
  const bots = { role: 'bots', people: policy.bots.map((name, index) => ({ name, path: ['bots', index] })) };
  const twice = [...peopleLists(policy), bots].flatMap(({ people }) =>
    people
      .filter(({ name }, index) => people.findIndex((other) => sameLogin(other.name, name)) < index)
      .map(({ name, path }) => warning(inspected, path, `${quote(name)} is named twice in this list: keep one`)),
  );
  return [...twice, ...oneForTwo(inspected)];
}

/** One approval never serves twice: one person alone cannot be both executive and security reviewer. */
function oneForTwo(inspected: Inspected): PolicyProblem[] {
  const { people, rules } = inspected.policy;
  const { executive, security } = people;
  const asked = [rules['executive-approval'], rules['security-review']].every(({ level }) => level === 'error');
  const all = [...executive, ...security];
  const [only] = all;
  if (!asked || executive.length === 0 || security.length === 0 || only === undefined || only.includes('/')) return [];
  if (!all.every((name) => sameLogin(name, only))) return [];
  const message = `${quote(only)} is the only executive and the only security reviewer, and one approval never serves twice: a Major change of a sensitive area cannot pass. Name one person more`;
  return [warning(inspected, ['people', 'security'], message)];
}
