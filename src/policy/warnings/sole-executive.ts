import { type PolicyProblem, quote } from '../problem.ts';
import { type Inspected, warning } from './inspected.ts';

/** Fewer commits tell nothing about who writes most of them. */
const fewestCommits = 20;

/**
 * An only executive who writes most changes: nobody approves a change that they had a hand in, so their own Major changes
 * cannot pass. Told only where it is certain: more than half of all commits are theirs, those by unknown addresses included.
 */
export function soleExecutive(inspected: Inspected): PolicyProblem[] {
  const { policy, surroundings } = inspected;
  const [only, ...others] = policy.people.executive;
  const { writers } = surroundings;
  if (only === undefined || others.length > 0 || only.includes('/') || writers === null) return [];
  if (policy.rules['executive-approval'].level === 'off' || writers.commits < fewestCommits) return [];
  const own = writers.byLogin.get(only.toLowerCase()) ?? 0;
  if (own * 2 <= writers.commits) return [];
  const share = `${own} of the last ${writers.commits} commits`;
  const message = `${quote(only)} is the only executive and wrote ${share}: nobody could approve their Major changes. Name a second executive`;
  return [warning(inspected, ['people', 'executive', 0], message)];
}
