/** What is worth a warning in a policy that is valid. One function for each, in a file of its own. */
import { type PolicyProblem, sortProblems } from '../problem.ts';
import { botNames } from './bot-names.ts';
import { closedWindows } from './closed-windows.ts';
import { emptyRoles } from './empty-roles.ts';
import type { Inspected, Inspection } from './inspected.ts';
import { pastFreezes } from './past-freezes.ts';
import { peopleAccess } from './people-access.ts';
import { repeatedHolidays } from './repeated-holidays.ts';
import { repeatedPeople } from './repeated-people.ts';
import { shadowedSets } from './shadowed-sets.ts';
import { soleExecutive } from './sole-executive.ts';
import { unmatchedGlobs } from './unmatched-globs.ts';

const inspections: readonly Inspection[] = [
  unmatchedGlobs,
  shadowedSets,
  emptyRoles,
  repeatedPeople,
  botNames,
  peopleAccess,
  soleExecutive,
  closedWindows,
  pastFreezes,
  repeatedHolidays,
];

/** Every warning about a valid policy, in the order of its text. Pure. */
export function inspectPolicy(inspected: Inspected): PolicyProblem[] {
  return sortProblems(inspections.flatMap((inspection) => inspection(inspected)));
}
