import type { PolicyProblem } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';

/** Roles in which nobody is named, though a rule asks for somebody. */
export function emptyRoles(inspected: Inspected): PolicyProblem[] {
  const { people, rules } = inspected.policy;
  const found: PolicyProblem[] = [];
  if (people.executive.length === 0 && rules['executive-approval'].level !== 'off') {
    const message =
      'names nobody, so no Major change can pass: name two people, since nobody approves their own change';
    found.push(warning(inspected, ['people', 'executive'], message, { at: 'key' }));
  }
  if (people.security.length === 0 && rules['security-review'].level !== 'off') {
    const message =
      'names nobody, so a sensitive change needs one more approval by anybody with write access: name who reviews for security';
    found.push(warning(inspected, ['people', 'security'], message, { at: 'key' }));
  }
  return found;
}
