/** Issues and pull requests of a repository share their numbers. */
import type { Repository } from './world.ts';

export const nextNumber = ({ pullRequests, issues }: Pick<Repository, 'pullRequests' | 'issues'>): number =>
  Math.max(
    0,
    ...pullRequests.map(({ number }) => number),
    ...pullRequests.flatMap(({ linkedIssues }) => linkedIssues),
    ...issues.map(({ number }) => number),
  ) + 1;
