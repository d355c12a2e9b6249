import type { Check } from '../change.ts';
import type { Answer } from './answer.ts';
import { checks, type OwnRun } from './checks.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { nameOf, pagesOf } from './lists.ts';
import { checksQuery } from './query.ts';

/**
 * The checks of the commit that a merge left on the base branch: tests of what was deployed. `own` are the runs that test
 * nothing. Throws GitHubError.
 */
export async function readDeployedChecks(
  client: GitHubClient,
  target: Target,
  commit: string,
  own: readonly OwnRun[],
): Promise<Check[]> {
  const { owner, repo, number } = target;
  const contexts: Answer[] = [];
  const whole = {
    query: checksQuery,
    variables: { owner, repo, number, oid: commit },
    list: (data: Answer) => data.path('repository', 'object', 'statusCheckRollup', 'contexts'),
    // A commit without checks has no rollup.
    mayBeAbsent: true,
    // The workflow's file only tells whose run it is; a check's name and result are known without it.
    isHarmless: ({ path }: { path: readonly (string | number)[] }) => path.at(-1) === 'file',
  };
  const of = `the checks of ${nameOf(target)} after its merge (${commit.slice(0, 7)})`;
  for await (const { nodes } of pagesOf(client, of, whole)) contexts.push(...nodes);
  const byEach = own.map((one) => checks(contexts, one));
  return checks(contexts, {}).map((check, index) => ({
    ...check,
    own: byEach.some((all) => all[index]?.own === true),
  }));
}
